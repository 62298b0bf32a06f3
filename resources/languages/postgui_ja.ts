<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Something went wrong inside PostGUI</source>
        <translation>PostGUI の内部で問題が発生しました</translation>
    </message>
    <message>
        <source>What you were doing may not have happened. Your edits are safe in drafts.</source>
        <translation>実行中の操作は完了していない可能性があります。編集内容は下書きに残っています。</translation>
    </message>
    <message>
        <source>If it happens again, please report it with {file}.</source>
        <translation>繰り返し発生する場合は、{file} を添えて報告してください。</translation>
    </message>
    <message>
        <source>The sample collection could not be set up</source>
        <translation>サンプルコレクションを用意できませんでした</translation>
    </message>
    <message>
        <source>Copying it to {folder} failed: {reason}.</source>
        <translation>{folder} へのコピーに失敗しました: {reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or start with another --data-dir.</source>
        <translation>ディスクの空きを増やすか、別の --data-dir を指定して起動してください。</translation>
    </message>
    <message>
        <source>curl&apos;s --{option} {text!r} has no =</source>
        <translation>curl の --{option} {text!r} に = がありません</translation>
    </message>
    <message>
        <source>A form field is NAME=CONTENT.</source>
        <translation>フォームのフィールドは NAME=CONTENT の形式です。</translation>
    </message>
    <message>
        <source>Correct the command and paste it again.</source>
        <translation>コマンドを修正して、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Of a form field {value!r} was left out, as curl does after a &apos;;&apos;.</source>
        <translation>フォームフィールドの {value!r} は、curl が &apos;;&apos; 以降を除くのと同様に除外されました。</translation>
    </message>
    <message>
        <source>The files of {name!r} go as one part each; curl nests them in one part.</source>
        <translation>{name!r} のファイルはそれぞれ 1 つのパートとして送信されます。curl は 1 つのパートに入れ子にします。</translation>
    </message>
    <message>
        <source>The field {name!r} is sent as the file {path}; curl would send only its text.</source>
        <translation>フィールド {name!r} はファイル {path} として送信されます。curl ではそのテキストのみが送信されます。</translation>
    </message>
    <message>
        <source>;{name}= of a form field was left out.</source>
        <translation>フォームフィールドの ;{name}= は除外されました。</translation>
    </message>
    <message>
        <source>curl&apos;s {shown} has no value</source>
        <translation>curl の {shown} に値がありません</translation>
    </message>
    <message>
        <source>The command ends where its value should be.</source>
        <translation>値があるべき場所でコマンドが終わっています。</translation>
    </message>
    <message>
        <source>Copy the whole command again.</source>
        <translation>コマンド全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{words!r} is no curl command, and was left out.</source>
        <translation>{words!r} は curl コマンドではないため除外されました。</translation>
    </message>
    <message>
        <source>This is no curl command with a URL</source>
        <translation>URL を持つ curl コマンドではありません</translation>
    </message>
    <message>
        <source>Such a command is like: curl https://api.example.org/users</source>
        <translation>コマンドの例: curl https://api.example.org/users</translation>
    </message>
    <message>
        <source>Copy the whole command, with its URL.</source>
        <translation>URL を含むコマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>curl would make several URLs of the braces or brackets; here they stay.</source>
        <translation>curl は波括弧や角括弧から複数の URL を作りますが、ここではそのまま残ります。</translation>
    </message>
    <message>
        <source>The Content-Type {own_type} became multipart/form-data with a boundary.</source>
        <translation>Content-Type {own_type} は boundary 付きの multipart/form-data になりました。</translation>
    </message>
    <message>
        <source>the here-document up to {end!r}</source>
        <translation>{end!r} までのヒアドキュメント</translation>
    </message>
    <message>
        <source>What the answer is piped into was left out.</source>
        <translation>レスポンスのパイプ先は除外されました。</translation>
    </message>
    <message>
        <source>A shell ends the command at &amp;: quote the URL if the &amp; belongs to it.</source>
        <translation>シェルは &amp; でコマンドを終えます。&amp; が URL の一部なら、URL を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>the single quote</source>
        <translation>単一引用符</translation>
    </message>
    <message>
        <source>the double quote</source>
        <translation>二重引用符</translation>
    </message>
    <message>
        <source>The shell variable ${name} became {{{{{name}}}}}.</source>
        <translation>シェル変数 ${name} は {{{{{name}}}}} になりました。</translation>
    </message>
    <message>
        <source>{typed} is for a shell to work out; it stands here as typed.</source>
        <translation>{typed} はシェルが展開するものです。ここでは入力どおりに残ります。</translation>
    </message>
    <message>
        <source>&lt;(...) is for a shell to run; it was left out.</source>
        <translation>&lt;(...) はシェルが実行するものです。除外されました。</translation>
    </message>
    <message>
        <source>The output is not written to {target}: use -o, or save the answer.</source>
        <translation>出力は {target} に書き込まれません。-o を使うか、レスポンスを保存してください。</translation>
    </message>
    <message>
        <source>The command ends too early: {what} is not closed</source>
        <translation>コマンドが途中で終わっています: {what}が閉じられていません</translation>
    </message>
    <message>
        <source>It begins on line {line}.</source>
        <translation>{line} 行目から始まっています。</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>A command of curl can&apos;t say it.</source>
        <translation>curl コマンドでは表現できません。</translation>
    </message>
    <message>
        <source>It answers a challenge.</source>
        <translation>チャレンジに応答する方式です。</translation>
    </message>
    <message>
        <source>The file {file} as the body</source>
        <translation>ファイル {file} をボディにすること</translation>
    </message>
    <message>
        <source>The body to the letter</source>
        <translation>一字一句そのままのボディ</translation>
    </message>
    <message>
        <source>Lines at its ends, or that begin with ###, mean something.</source>
        <translation>行末や ### で始まる行には特別な意味があります。</translation>
    </message>
    <message>
        <source>Hurl has no query or predicate like it, or it is switched off.</source>
        <translation>Hurl に対応するクエリまたは述語がないか、無効になっています。</translation>
    </message>
    <message>
        <source>Hurl takes variables with --variables-file or --variable.</source>
        <translation>Hurl は --variables-file または --variable で変数を受け取ります。</translation>
    </message>
    <message>
        <source>Hurl takes it with --digest.</source>
        <translation>Hurl では --digest で指定します。</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest 認証</translation>
    </message>
    <message>
        <source>Some captured variables</source>
        <translation>一部のキャプチャした変数</translation>
    </message>
    <message>
        <source>Some assertions</source>
        <translation>一部のアサーション</translation>
    </message>
    <message>
        <source>The collection gives to its requests</source>
        <translation>コレクションがリクエストに与えるもの</translation>
    </message>
    <message>
        <source>A folder around everything in it does so there.</source>
        <translation>そこでは、全体を囲むフォルダーがその役割を果たします。</translation>
    </message>
    <message>
        <source>The method {method}</source>
        <translation>メソッド {method}</translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has eight methods only.</source>
        <translation>OpenAPI 3.1 のメソッドは 8 種類のみです。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Another one has {method} {path} already.</source>
        <translation>別のリクエストがすでに {method} {path} を使っています。</translation>
    </message>
    <message>
        <source>Authentication of kind {kind}</source>
        <translation>種類が {kind} の認証</translation>
    </message>
    <message>
        <source>Each request below has them as its own.</source>
        <translation>配下の各リクエストがそれぞれ自分のものとして持ちます。</translation>
    </message>
    <message>
        <source>That its headers are inherited</source>
        <translation>ヘッダーが継承されること</translation>
    </message>
    <message>
        <source>The script for {phase}</source>
        <translation>{phase} のスクリプト</translation>
    </message>
    <message>
        <source>The variable {name}, which is switched off</source>
        <translation>無効になっている変数 {name}</translation>
    </message>
    <message>
        <source>Content types of files in the form</source>
        <translation>フォーム内のファイルのコンテンツタイプ</translation>
    </message>
    <message>
        <source>Insomnia has no such kind.</source>
        <translation>Insomnia にはこの種類がありません。</translation>
    </message>
    <message>
        <source>Insomnia has no such flow.</source>
        <translation>Insomnia にはこのフローがありません。</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {flow}</source>
        <translation>OAuth 2 のフロー {flow}</translation>
    </message>
    <message>
        <source>Postman has no such kind: it goes without.</source>
        <translation>Postman にはこの種類がないため、除外されます。</translation>
    </message>
    <message>
        <source>Postman has no such flow.</source>
        <translation>Postman にはこのフローがありません。</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {values}</source>
        <translation>OAuth 2 のフロー {values}</translation>
    </message>
    <message>
        <source>It goes into a header there.</source>
        <translation>そこではヘッダーに入ります。</translation>
    </message>
    <message>
        <source>That the API key goes into a cookie</source>
        <translation>API キーが Cookie に入ること</translation>
    </message>
    <message>
        <source>Postman has no such event.</source>
        <translation>Postman にはこのイベントがありません。</translation>
    </message>
    <message>
        <source>It is worked out anew for each send.</source>
        <translation>送信のたびに計算し直されます。</translation>
    </message>
    <message>
        <source>{name} of its authentication</source>
        <translation>認証の {name}</translation>
    </message>
    <message>
        <source>The format has no place for it.</source>
        <translation>この形式には入れる場所がありません。</translation>
    </message>
    <message>
        <source>Captured variables</source>
        <translation>キャプチャした変数</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The request&apos;s own variables</source>
        <translation>リクエスト自身の変数</translation>
    </message>
    <message>
        <source>Automatic headers that are switched off</source>
        <translation>無効になっている自動ヘッダー</translation>
    </message>
    <message>
        <source>Rows that are switched off</source>
        <translation>無効になっている行</translation>
    </message>
    <message>
        <source>Descriptions of rows</source>
        <translation>行の説明</translation>
    </message>
    <message>
        <source>That the body is compressed</source>
        <translation>ボディの圧縮</translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation>boundary</translation>
    </message>
    <message>
        <source>Other names for files in the form</source>
        <translation>フォーム内のファイルの別名</translation>
    </message>
    <message>
        <source>The folder&apos;s headers</source>
        <translation>フォルダーのヘッダー</translation>
    </message>
    <message>
        <source>The folder&apos;s authentication</source>
        <translation>フォルダーの認証</translation>
    </message>
    <message>
        <source>The folder&apos;s variables</source>
        <translation>フォルダーの変数</translation>
    </message>
    <message>
        <source>The folder&apos;s scripts</source>
        <translation>フォルダーのスクリプト</translation>
    </message>
    <message>
        <source>The folder&apos;s description</source>
        <translation>フォルダーの説明</translation>
    </message>
    <message>
        <source>The folder&apos;s tags</source>
        <translation>フォルダーのタグ</translation>
    </message>
    <message>
        <source>That it extends {extends}</source>
        <translation>{extends} を拡張していること</translation>
    </message>
    <message>
        <source>The values were copied into it.</source>
        <translation>値はコピーされました。</translation>
    </message>
    <message>
        <source>The file {dot_env}</source>
        <translation>ファイル {dot_env}</translation>
    </message>
    <message>
        <source>The setting {replace}</source>
        <translation>設定 {replace}</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>{name} is in no format that PostGUI can import</source>
        <translation>{name} は PostGUI がインポートできる形式ではありません</translation>
    </message>
    <message>
        <source>It knows: {known}.</source>
        <translation>対応形式: {known}。</translation>
    </message>
    <message>
        <source>Choose the format yourself if it is one of these, or export it anew from where it comes.</source>
        <translation>これらのいずれかであれば形式を自分で選択するか、元のアプリケーションからもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>There is no import format {format_id!r}</source>
        <translation>インポート形式 {format_id!r} はありません</translation>
    </message>
    <message>
        <source>There are: {kinds}.</source>
        <translation>使用できる形式: {kinds}。</translation>
    </message>
    <message>
        <source>Leave it out to have the format found by the content.</source>
        <translation>省略すると、内容から形式が判別されます。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>XHR and fetch</source>
        <translation>XHR と fetch</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Sound and film</source>
        <translation>音声と動画</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{name} can&apos;t be filtered by host or type: it is no capture</source>
        <translation>{name} はキャプチャではないため、ホストや種類で絞り込めません</translation>
    </message>
    <message>
        <source>It is in the format {format}. Only a HAR file says what each request was made for. Nothing was imported.</source>
        <translation>形式は {format} です。各リクエストの用途が記録されているのは HAR ファイルのみです。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Leave --host and --type out.</source>
        <translation>--host と --type を省いてください。</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> ほか {value} 件</translation>
    </message>
    <message>
        <source>Nothing in {name} is of that host and type</source>
        <translation>{name} にこのホストと種類のものはありません</translation>
    </message>
    <message>
        <source>Its hosts: {hosts}{more}. Its types: {kinds}. Nothing was imported.</source>
        <translation>ホスト: {hosts}{more}。種類: {kinds}。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Name others, or leave --host and --type out.</source>
        <translation>別の値を指定するか、--host と --type を省いてください。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is larger than {value} MB</source>
        <translation>{value} MB を超えています</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>this is not {encoding} text</source>
        <translation>{encoding} テキストではありません</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then import it again.</source>
        <translation>UTF-8 で保存してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation>JSON ではありません: {reason}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}、{line} 行目</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export it anew, then import it again.</source>
        <translation>テキストエディターで修正するか、もう一度エクスポートしてから、インポートし直してください。</translation>
    </message>
    <message>
        <source>this is no OpenCollection request: it has no info with a type</source>
        <translation>OpenCollection のリクエストではありません: type を持つ info がありません</translation>
    </message>
    <message>
        <source>{where} is of the type {kind}</source>
        <translation>{where} の種類は {kind} です</translation>
    </message>
    <message>
        <source>PostGUI edits HTTP and GraphQL requests; it keeps other items as they are.</source>
        <translation>PostGUI で編集できるのは HTTP と GraphQL のリクエストです。その他の項目はそのまま保持されます。</translation>
    </message>
    <message>
        <source>Open it in a text editor.</source>
        <translation>テキストエディターで開いてください。</translation>
    </message>
    <message>
        <source>{where} has no {key}, and nothing would come of it</source>
        <translation>{where} に {key} はなく、指定しても効果がありません</translation>
    </message>
    <message>
        <source>Look for a slip in the name.</source>
        <translation>名前に誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>{key}: {text!r} has no {step}</source>
        <translation>{key}: {text!r} に {step} はありません</translation>
    </message>
    <message>
        <source>A place goes through keys and lists.</source>
        <translation>位置はキーとリストをたどって指定します。</translation>
    </message>
    <message>
        <source>{key}: a position from 0 to {n} is wanted, not {step!r}</source>
        <translation>{key}: {step!r} ではなく 0 から {n} までの位置を指定してください</translation>
    </message>
    <message>
        <source>{key} holds more than one value</source>
        <translation>{key} には複数の値があります</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>そのうちの 1 つを指定してください。</translation>
    </message>
    <message>
        <source>{key} can&apos;t be {value!r}</source>
        <translation>{key} に {value!r} は指定できません</translation>
    </message>
    <message>
        <source>A number is wanted there, or true or false.</source>
        <translation>数値、または true か false を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>This picture is too large to draw here. Save the body to look at it.</source>
        <translation>この画像は大きすぎてここに表示できません。表示するにはボディを保存してください。</translation>
    </message>
    <message>
        <source>This picture defines entities, so it is not drawn here.</source>
        <translation>この画像はエンティティを定義しているため、ここには表示されません。</translation>
    </message>
    <message>
        <source>Only the first {size} of the text.</source>
        <translation>テキストの先頭 {size} のみ。</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>{where} can&apos;t be read: {reason}</source>
        <translation>{where} を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>It holds what the file beside it can&apos;t: HTTP version, certificate checks and the like.</source>
        <translation>隣のファイルに入れられない HTTP バージョンや証明書の検証などを保持しています。</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or delete it to go without.</source>
        <translation>テキストエディターで修正するか、不要であれば削除してください。</translation>
    </message>
    <message>
        <source>{where}, line {line}: {reason}</source>
        <translation>{where}、{line} 行目: {reason}</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>ファイルはそのまま残されています。</translation>
    </message>
    <message>
        <source>Correct that line in a text editor.</source>
        <translation>テキストエディターでその行を修正してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>テキストエディターで UTF-8 として保存してください。</translation>
    </message>
    <message>
        <source>keys and values are expected here</source>
        <translation>ここにはキーと値が必要です</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>ここにはリストが必要です</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <translation>ここにはテキストが必要です</translation>
    </message>
    <message>
        <source>A value that starts with { or [ needs quotes around it: &apos;{{name}}&apos;.</source>
        <translation>{ または [ で始まる値は引用符で囲む必要があります: &apos;{{name}}&apos;。</translation>
    </message>
    <message>
        <source>larger than {value} MB</source>
        <translation>{value} MB を超えています</translation>
    </message>
    <message>
        <source>a second YAML document starts here</source>
        <translation>ここから 2 つ目の YAML ドキュメントが始まっています</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>YAML ではありません</translation>
    </message>
    <message>
        <source>half of a surrogate pair is not text</source>
        <translation>サロゲートペアの片方だけではテキストになりません</translation>
    </message>
    <message>
        <source>nested more than {max_depth} deep</source>
        <translation>入れ子が {max_depth} 段を超えています</translation>
    </message>
    <message>
        <source>more than {max_nodes} values, with aliases written out</source>
        <translation>エイリアスを展開すると値が {max_nodes} 個を超えます</translation>
    </message>
    <message>
        <source>{alias} contains itself</source>
        <translation>{alias} が自分自身を含んでいます</translation>
    </message>
    <message>
        <source>{alias} is not defined</source>
        <translation>{alias} は定義されていません</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a mapping</source>
        <translation>キーはリストやマッピングではなく単語でなければなりません</translation>
    </message>
    <message>
        <source>the key {name!r} stands here twice</source>
        <translation>キー {name!r} が 2 回出てきます</translation>
    </message>
    <message>
        <source>A user name or password in it needs %2F for /, %3F for ? and %23 for #.</source>
        <translation>URL 内のユーザー名やパスワードでは、/ は %2F、? は %3F、# は %23 と書く必要があります。</translation>
    </message>
    <message>
        <source>The URL contains {name} at position {value}.</source>
        <translation>URL の {value} 文字目に{name}があります。</translation>
    </message>
    <message>
        <source>Two slashes must follow {match}:, as in {match2}://host.</source>
        <translation>{match2}://host のように、{match}: の後にはスラッシュが 2 つ必要です。</translation>
    </message>
    <message>
        <source>{scheme}:// can&apos;t be sent from here: only http:// and https:// can.</source>
        <translation>{scheme}:// は送信できません。使用できるのは http:// と https:// のみです。</translation>
    </message>
    <message>
        <source>The redirect can&apos;t be followed: {error}.</source>
        <translation>リダイレクトをたどれません: {error}。</translation>
    </message>
    <message>
        <source>The redirect leads to something that is not HTTP.</source>
        <translation>リダイレクト先が HTTP ではありません。</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets is not closed properly.</source>
        <translation>角括弧内の IPv6 アドレスが正しく閉じられていません。</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>URL にホストがありません。</translation>
    </message>
    <message>
        <source>{port_text!r} is not a port: ports are 1 to 65535.</source>
        <translation>{port_text!r} はポートではありません。ポートは 1 から 65535 です。</translation>
    </message>
    <message>
        <source>[{text}] is not an IPv6 address, and only those stand in brackets.</source>
        <translation>[{text}] は IPv6 アドレスではありません。角括弧に入れられるのは IPv6 アドレスのみです。</translation>
    </message>
    <message>
        <source>[{text}] has no proper zone after the %.</source>
        <translation>[{text}] の % の後に正しいゾーンがありません。</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name: its escapes are no UTF-8.</source>
        <translation>{text!r} はホスト名にできません。エスケープが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name.</source>
        <translation>{text!r} はホスト名にできません。</translation>
    </message>
    <message>
        <source>{host!r} can&apos;t be a host name: {error}.</source>
        <translation>{host!r} はホスト名にできません: {error}。</translation>
    </message>
    <message>
        <source>This URL can&apos;t be sent: {shown}</source>
        <translation>この URL には送信できません: {shown}</translation>
    </message>
    <message>
        <source>Write it like http://host:port/path?query.</source>
        <translation>http://host:port/path?query のように書いてください。</translation>
    </message>
    <message>
        <source>The name of the API key can&apos;t go into a cookie</source>
        <translation>API キーの名前は Cookie に入れられません</translation>
    </message>
    <message>
        <source>The value of the API key can&apos;t go into a cookie</source>
        <translation>API キーの値は Cookie に入れられません</translation>
    </message>
    <message>
        <source>It has {char!r} at position {position}, which would end it there.</source>
        <translation>{position} 文字目に {char!r} があり、そこで終わってしまいます。</translation>
    </message>
    <message>
        <source>Percent-encode it as the server expects, or add the key to a header.</source>
        <translation>サーバーの仕様に合わせてパーセントエンコードするか、キーをヘッダーに追加してください。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>A key that the server gave out, under a name that it chose.</source>
        <translation>サーバーが発行したキー。名前はサーバーが決めます。</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>X-Amz-Date is {text!r}</source>
        <translation>X-Amz-Date が {text!r} になっています</translation>
    </message>
    <message>
        <source>It must look like 20130524T000000Z, in UTC.</source>
        <translation>20130524T000000Z のような UTC の形式でなければなりません。</translation>
    </message>
    <message>
        <source>AWS Signature needs {missing}</source>
        <translation>AWS 署名には{missing}が必要です</translation>
    </message>
    <message>
        <source>The signature is made of it.</source>
        <translation>署名の計算に使われます。</translation>
    </message>
    <message>
        <source>{expires!r} is no time that a presigned URL can be valid</source>
        <translation>{expires!r} は署名付き URL の有効期間として使えません</translation>
    </message>
    <message>
        <source>It is a whole number of seconds, at most {longest_s} (seven days).</source>
        <translation>秒単位の整数で、最大 {longest_s}（7 日）です。</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent.</source>
        <translation>{meaning}何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Fill it in in the Auth tab.</source>
        <translation>「認証」タブで入力してください。</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>一時キーの場合のみ。</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>From ~/.aws, when no access key ID stands above.</source>
        <translation>上のアクセスキー ID が空の場合、~/.aws から取得します。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Like eu-central-1. Empty: the profile&apos;s.</source>
        <translation>例: eu-central-1。空の場合はプロファイルの値。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Like s3, execute-api, dynamodb.</source>
        <translation>例: s3、execute-api、dynamodb。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Valid for (s)</source>
        <translation>有効期間（秒）</translation>
    </message>
    <message>
        <source>At most 604800.</source>
        <translation>最大 604800。</translation>
    </message>
    <message>
        <source>Unsigned spares reading a big file first; S3 over HTTPS takes it.</source>
        <translation>Unsigned にすると大きなファイルを事前に読まずに済みます。HTTPS 経由の S3 で使えます。</translation>
    </message>
    <message>
        <source>Resolve . and .. in the signed path</source>
        <translation>署名するパスの . と .. を解決する</translation>
    </message>
    <message>
        <source>Never done for S3.</source>
        <translation>S3 では行われません。</translation>
    </message>
    <message>
        <source>Signs the request with an access key; the secret itself is never sent.</source>
        <translation>アクセスキーでリクエストに署名します。シークレット自体は送信されません。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Proves the password without sending it. The server is asked first, so each send is two requests.</source>
        <translation>パスワードを送信せずに証明します。先にサーバーへ問い合わせるため、送信ごとにリクエストが 2 回になります。</translation>
    </message>
    <message>
        <source>{algorithm!r} is no algorithm that is known here</source>
        <translation>{algorithm!r} は未対応のアルゴリズムです</translation>
    </message>
    <message>
        <source>Known: {algorithms}.</source>
        <translation>対応: {algorithms}。</translation>
    </message>
    <message>
        <source>{lifetime!r} is no lifetime</source>
        <translation>{lifetime!r} は有効期間として使えません</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>秒単位の整数を指定します。</translation>
    </message>
    <message>
        <source>The token&apos;s header is not JSON</source>
        <translation>トークンのヘッダーが JSON ではありません</translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation>括弧が多すぎます。</translation>
    </message>
    <message>
        <source>The claims of the token are not JSON</source>
        <translation>トークンのクレームが JSON ではありません</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>{line} 行 {column} 列: {reason}。</translation>
    </message>
    <message>
        <source>The claims of the token are too deep</source>
        <translation>トークンのクレームの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>The token&apos;s header is too deep</source>
        <translation>トークンのヘッダーの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object</source>
        <translation>トークンのクレームは JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>The token&apos;s header must be a JSON object</source>
        <translation>トークンのヘッダーは JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>It must be in braces, like {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, section 7.1).</source>
        <translation>{&quot;sub&quot;: &quot;me&quot;} のように波括弧で囲む必要があります（RFC 7519, section 7.1）。</translation>
    </message>
    <message>
        <source>The token&apos;s secret is missing</source>
        <translation>トークンのシークレットがありません</translation>
    </message>
    <message>
        <source>The algorithm signs with a shared secret.</source>
        <translation>このアルゴリズムは共有シークレットで署名します。</translation>
    </message>
    <message>
        <source>The token&apos;s secret is not Base64</source>
        <translation>トークンのシークレットが Base64 ではありません</translation>
    </message>
    <message>
        <source>It can&apos;t be decoded: {error}.</source>
        <translation>デコードできません: {error}。</translation>
    </message>
    <message>
        <source>Correct it in the Auth tab.</source>
        <translation>「認証」タブで修正してください。</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT bearer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secret is Base64</source>
        <translation>シークレットは Base64</translation>
    </message>
    <message>
        <source>A JSON object; signed as it stands.</source>
        <translation>JSON オブジェクト。そのまま署名されます。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>More members for the header, such as kid.</source>
        <translation>kid など、ヘッダーに追加するメンバー。</translation>
    </message>
    <message>
        <source>The time of sending.</source>
        <translation>送信時刻。</translation>
    </message>
    <message>
        <source>Add iat</source>
        <translation>iat を追加</translation>
    </message>
    <message>
        <source>Add nbf</source>
        <translation>nbf を追加</translation>
    </message>
    <message>
        <source>Adds exp so many seconds later. Empty: none.</source>
        <translation>指定秒数後の exp を追加します。空の場合は追加しません。</translation>
    </message>
    <message>
        <source>Lifetime (s)</source>
        <translation>有効期間（秒）</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Makes and signs a new token for each request.</source>
        <translation>リクエストごとに新しいトークンを作成して署名します。</translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation>Negotiate (Kerberos)</translation>
    </message>
    <message>
        <source>Empty: whoever is logged in. Or name@REALM, DOMAIN\name.</source>
        <translation>空の場合はログイン中のユーザー。または name@REALM、DOMAIN\name。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>negotiate falls back to NTLM; kerberos never does.</source>
        <translation>negotiate は NTLM に切り替わることがありますが、kerberos は切り替わりません。</translation>
    </message>
    <message>
        <source>Empty: the URL&apos;s host.</source>
        <translation>空の場合は URL のホスト。</translation>
    </message>
    <message>
        <source>Service host</source>
        <translation>サービスのホスト</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Lets the server act in your name. Only for servers you trust.</source>
        <translation>サーバーが利用者の名前で動作することを許可します。信頼できるサーバーでのみ使用してください。</translation>
    </message>
    <message>
        <source>Kerberos, or NTLM inside SPNEGO. Needs postgui[auth].</source>
        <translation>Kerberos、または SPNEGO 内の NTLM。postgui[auth] が必要です。</translation>
    </message>
    <message>
        <source>{name} has no entry for {host}</source>
        <translation>{name} に {host} のエントリがありません</translation>
    </message>
    <message>
        <source>{path} names neither this host nor a default.</source>
        <translation>{path} にはこのホストも default もありません。</translation>
    </message>
    <message>
        <source>Add a line: machine {host} login NAME password PASSWORD</source>
        <translation>次の行を追加してください: machine {host} login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: line {lineno} makes no sense</source>
        <translation>{name} を読み込めません: {lineno} 行目を解釈できません</translation>
    </message>
    <message>
        <source>{path}, line {lineno}: {msg}.</source>
        <translation>{path}、{lineno} 行目: {msg}。</translation>
    </message>
    <message>
        <source>Each entry is: machine HOST login NAME password PASSWORD</source>
        <translation>各エントリの形式: machine HOST login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read</source>
        <translation>{name} を読み込めません</translation>
    </message>
    <message>
        <source>Create it, or choose another file in the Auth tab. $NETRC may name it as well.</source>
        <translation>ファイルを作成するか、「認証」タブで別のファイルを選択してください。$NETRC でも指定できます。</translation>
    </message>
    <message>
        <source>Empty: $NETRC, else .netrc in your home folder.</source>
        <translation>空の場合は $NETRC、なければホームフォルダーの .netrc。</translation>
    </message>
    <message>
        <source>User name and password come from the entry for the URL&apos;s host and are sent as Basic.</source>
        <translation>ユーザー名とパスワードは URL のホストのエントリから取得され、Basic で送信されます。</translation>
    </message>
    <message>
        <source>May be empty, or stand in the user name: DOMAIN\name.</source>
        <translation>空でもかまいません。ユーザー名に DOMAIN\name と書くこともできます。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Windows authentication without Kerberos. Needs postgui[auth].</source>
        <translation>Kerberos を使わない Windows 認証。postgui[auth] が必要です。</translation>
    </message>
    <message>
        <source>{method!r} is not a signature method of OAuth 1.0a</source>
        <translation>{method!r} は OAuth 1.0a の署名方式ではありません</translation>
    </message>
    <message>
        <source>Known are {methods}.</source>
        <translation>使用できる方式: {methods}。</translation>
    </message>
    <message>
        <source>OAuth 1.0a needs a consumer key</source>
        <translation>OAuth 1.0a にはコンシューマーキーが必要です</translation>
    </message>
    <message>
        <source>It tells the server which client is asking.</source>
        <translation>どのクライアントからの要求かをサーバーに伝えます。</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t be added to this body</source>
        <translation>このボディには OAuth 1.0a を追加できません</translation>
    </message>
    <message>
        <source>Its parameters go into form-urlencoded bodies only (RFC 5849, section 3.5.2).</source>
        <translation>パラメーターを入れられるのは form-urlencoded のボディのみです（RFC 5849, section 3.5.2）。</translation>
    </message>
    <message>
        <source>Add them to the header or the query, or choose the form-urlencoded body.</source>
        <translation>ヘッダーまたはクエリに追加するか、form-urlencoded のボディを選択してください。</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t sign a compressed form</source>
        <translation>OAuth 1.0a は圧縮されたフォームに署名できません</translation>
    </message>
    <message>
        <source>The form&apos;s fields are part of what is signed (RFC 5849, section 3.4.1.3.1).</source>
        <translation>フォームのフィールドは署名の対象です（RFC 5849, section 3.4.1.3.1）。</translation>
    </message>
    <message>
        <source>Switch the compression off in the Body tab.</source>
        <translation>「ボディ」タブで圧縮をオフにしてください。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>コンシューマーキー</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>コンシューマーシークレット</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>トークンシークレット</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Only when asking for temporary credentials; oob for none.</source>
        <translation>一時クレデンシャルの要求時のみ。ない場合は oob。</translation>
    </message>
    <message>
        <source>Only when asking for the token.</source>
        <translation>トークンの要求時のみ。</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>Empty: the time of sending.</source>
        <translation>空の場合は送信時刻。</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Empty: a new one for each send.</source>
        <translation>空の場合は送信ごとに新しい値。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>ノンス</translation>
    </message>
    <message>
        <source>Empty: not sent.</source>
        <translation>空の場合は送信されません。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>ボディハッシュ</translation>
    </message>
    <message>
        <source>Protects bodies that are no form (oauth_body_hash).</source>
        <translation>フォームではないボディを保護します（oauth_body_hash）。</translation>
    </message>
    <message>
        <source>Signs each request with the secrets of client and token (RFC 5849).</source>
        <translation>クライアントとトークンのシークレットで各リクエストに署名します（RFC 5849）。</translation>
    </message>
    <message>
        <source>the OAuth 2.0 token</source>
        <translation>OAuth 2.0 トークン</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>グラントタイプ</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>認可 URL</translation>
    </message>
    <message>
        <source>Device authorization URL</source>
        <translation>デバイス認可 URL</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>トークン URL</translation>
    </message>
    <message>
        <source>Empty: the token URL.</source>
        <translation>空の場合はトークン URL。</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation>リフレッシュ URL</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>Empty: http://127.0.0.1 with any free port. Register it with the server.</source>
        <translation>空の場合は http://127.0.0.1 の空きポート。サーバーに登録しておく必要があります。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Empty for a public client.</source>
        <translation>パブリッククライアントでは空。</translation>
    </message>
    <message>
        <source>Credentials in</source>
        <translation>クレデンシャルの送信先</translation>
    </message>
    <message>
        <source>Words with spaces between them.</source>
        <translation>空白で区切った単語。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>The API&apos;s URL, where the server wants it (RFC 8707).</source>
        <translation>サーバーが求める場合の API の URL（RFC 8707）。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>No PKCE</source>
        <translation>PKCE なし</translation>
    </message>
    <message>
        <source>PKCE method</source>
        <translation>PKCE の方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>state</translation>
    </message>
    <message>
        <source>Empty: a fresh random one, which is better.</source>
        <translation>空の場合は新しい乱数（推奨）。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>The server must say the same (RFC 9207).</source>
        <translation>サーバーの応答と一致しなければなりません（RFC 9207）。</translation>
    </message>
    <message>
        <source>More for the browser</source>
        <translation>ブラウザーへの追加分</translation>
    </message>
    <message>
        <source>name=value, one on each line.</source>
        <translation>name=value を 1 行に 1 つ。</translation>
    </message>
    <message>
        <source>More for the token</source>
        <translation>トークン要求への追加分</translation>
    </message>
    <message>
        <source>name=value, one on each line; header:name=value and query:name=value go there.</source>
        <translation>name=value を 1 行に 1 つ。header:name=value と query:name=value はそれぞれの場所に入ります。</translation>
    </message>
    <message>
        <source>More for the refresh</source>
        <translation>リフレッシュへの追加分</translation>
    </message>
    <message>
        <source>In header</source>
        <translation>ヘッダーに入れる</translation>
    </message>
    <message>
        <source>A name here beats the header.</source>
        <translation>ここに名前があると、ヘッダーより優先されます。</translation>
    </message>
    <message>
        <source>Or in query</source>
        <translation>またはクエリに入れる</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Another name keeps another token: a second user.</source>
        <translation>別の名前にすると別のトークンが保持されます（2 人目のユーザーなど）。</translation>
    </message>
    <message>
        <source>Get when needed</source>
        <translation>必要時に取得</translation>
    </message>
    <message>
        <source>Refresh when expired</source>
        <translation>期限切れ時にリフレッシュ</translation>
    </message>
    <message>
        <source>A server hands out a token, which goes with each request.</source>
        <translation>サーバーが発行したトークンを各リクエストに付けます。</translation>
    </message>
    <message>
        <source>base64 as OASIS says; text as Atom servers take it.</source>
        <translation>base64 は OASIS の規定どおり、text は Atom サーバー向け。</translation>
    </message>
    <message>
        <source>UsernameToken with a password digest in X-WSSE; each token is good for one request.</source>
        <translation>X-WSSE にパスワードダイジェストを入れた UsernameToken。各トークンは 1 回のリクエストでのみ有効です。</translation>
    </message>
    <message>
        <source>No file is chosen as the body</source>
        <translation>ボディにするファイルが選択されていません</translation>
    </message>
    <message>
        <source>The body is set to File, but there is nothing to send.</source>
        <translation>ボディが「ファイル」に設定されていますが、送信するものがありません。</translation>
    </message>
    <message>
        <source>Choose a file in the Body tab, or set the body to None.</source>
        <translation>「ボディ」タブでファイルを選択するか、ボディを「なし」にしてください。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Form URL-encoded</source>
        <translation>フォーム URL エンコード</translation>
    </message>
    <message>
        <source>They are valid JSON, but not an object in braces.</source>
        <translation>有効な JSON ですが、波括弧で囲まれたオブジェクトではありません。</translation>
    </message>
    <message>
        <source>They are nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The GraphQL variables are not a JSON object</source>
        <translation>GraphQL 変数が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <translation>{reason}何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Correct them in the Body tab, for example {&quot;id&quot;: 7}.</source>
        <translation>「ボディ」タブで修正してください（例: {&quot;id&quot;: 7}）。</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <translation>{text} は JSON ではありません</translation>
    </message>
    <message>
        <source>The content type of form field {name!r} contains a line break</source>
        <translation>フォームフィールド {name!r} のコンテンツタイプに改行が含まれています</translation>
    </message>
    <message>
        <source>It would end the part&apos;s header early, so nothing was sent.</source>
        <translation>パートのヘッダーが途中で終わってしまうため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Remove the line break.</source>
        <translation>改行を削除してください。</translation>
    </message>
    <message>
        <source>{boundary!r} can&apos;t be a multipart boundary</source>
        <translation>{boundary!r} は multipart の boundary にできません</translation>
    </message>
    <message>
        <source>It has 1 to 70 characters of letters, digits, &apos;()+_,-./:=? and spaces, the last no space (RFC 2046, section 5.1.1). Nothing was sent.</source>
        <translation>使えるのは英数字、&apos;()+_,-./:=? と空白の 1 ～ 70 文字で、末尾の空白は使えません（RFC 2046, section 5.1.1）。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Correct it in the Body tab, or empty it to have one made.</source>
        <translation>「ボディ」タブで修正するか、空にして自動生成してください。</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>マルチパートフォーム</translation>
    </message>
    <message>
        <source>A body can&apos;t be compressed as {coding!r} here</source>
        <translation>ボディを {coding!r} で圧縮することはできません</translation>
    </message>
    <message>
        <source>What can be: {codings}. Nothing was sent.</source>
        <translation>使用できる圧縮: {codings}。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Choose another compression in the Body tab.</source>
        <translation>「ボディ」タブで別の圧縮を選択してください。</translation>
    </message>
    <message>
        <source>No TLS version is at least {low} and at most {high}</source>
        <translation>{low} 以上 {high} 以下の TLS バージョンはありません</translation>
    </message>
    <message>
        <source>The lowest version in Settings is above the highest. Nothing was sent.</source>
        <translation>「設定」の最低バージョンが最高バージョンを上回っています。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Set the lowest to the highest or below.</source>
        <translation>最低バージョンを最高バージョン以下にしてください。</translation>
    </message>
    <message>
        <source>{text!r} is not an address to connect to</source>
        <translation>{text!r} は接続先アドレスではありません</translation>
    </message>
    <message>
        <source>&quot;Connect to&quot; in Settings takes a host, a port, or both. Nothing was sent.</source>
        <translation>「設定」の「接続先」にはホスト、ポート、またはその両方を指定します。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 or :8443.</source>
        <translation>192.0.2.7、192.0.2.7:8443、[2001:db8::7]:8443、:8443 のように書いてください。</translation>
    </message>
    <message>
        <source>{text!r} is not an address of this computer</source>
        <translation>{text!r} はこのコンピューターのアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;Local address&quot; in Settings takes an IP address, not a name. Nothing was sent.</source>
        <translation>「設定」の「ローカルアドレス」には名前ではなく IP アドレスを指定します。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.7 or 2001:db8::7.</source>
        <translation>192.0.2.7 や 2001:db8::7 のように書いてください。</translation>
    </message>
    <message>
        <source>The local address {text} is not IPv{ip_version}</source>
        <translation>ローカルアドレス {text} は IPv{ip_version} ではありません</translation>
    </message>
    <message>
        <source>Settings ask for both, and that can&apos;t be. Nothing was sent.</source>
        <translation>「設定」で両方が指定されていますが、両立しません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Change the local address or the IP version.</source>
        <translation>ローカルアドレスまたは IP バージョンを変更してください。</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2</source>
        <translation>{host} は HTTP/2 に対応していません</translation>
    </message>
    <message>
        <source>HTTP/2 was asked for, and the server did not choose it (ALPN). Nothing was sent.</source>
        <translation>HTTP/2 が要求されましたが、サーバーは選択しませんでした（ALPN）。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Set the HTTP version to Auto or HTTP/1.1 in Settings.</source>
        <translation>「設定」で HTTP バージョンを「自動」または HTTP/1.1 にしてください。</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>ホスト名の解決中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <translation>暗号化接続の確立中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>レスポンス待ち</translation>
    </message>
    <message>
        <source>receiving the answer</source>
        <translation>レスポンスの受信中</translation>
    </message>
    <message>
        <source>HTTP/2 has no place for {dropped}: not sent</source>
        <translation>HTTP/2 では {dropped} を使えないため、送信されませんでした</translation>
    </message>
    <message>
        <source>{note}; tried again after {wait_s:g} s</source>
        <translation>{note}。{wait_s:g} 秒後に再試行しました</translation>
    </message>
    <message>
        <source>More than {limit} redirects</source>
        <translation>リダイレクトが {limit} 回を超えました</translation>
    </message>
    <message>
        <source>The last one points to {header}. Servers that point at each other do this.</source>
        <translation>最後のリダイレクト先は {header} です。サーバーが互いにリダイレクトし合うと起こります。</translation>
    </message>
    <message>
        <source>Look at the hops; raise the limit in Settings if the chain is really that long.</source>
        <translation>ホップを確認してください。本当に長い場合は「設定」で上限を上げてください。</translation>
    </message>
    <message>
        <source>did not accept a connection in time</source>
        <translation>時間内に接続を受け付けませんでした</translation>
    </message>
    <message>
        <source>The body is not encoded as its Content-Encoding says</source>
        <translation>ボディが Content-Encoding のとおりにエンコードされていません</translation>
    </message>
    <message>
        <source>What arrived before the fault is shown.</source>
        <translation>エラーの前に届いた分を表示しています。</translation>
    </message>
    <message>
        <source>Look at the headers; send with `Accept-Encoding: identity` to get it plain.</source>
        <translation>ヘッダーを確認してください。`Accept-Encoding: identity` を付けて送信すると、圧縮なしで取得できます。</translation>
    </message>
    <message>
        <source>This request can&apos;t be sent over this connection</source>
        <translation>このリクエストはこの接続では送信できません</translation>
    </message>
    <message>
        <source>The HTTP rules of the connection refuse it.</source>
        <translation>接続の HTTP 規則により拒否されました。</translation>
    </message>
    <message>
        <source>See the details for the rule; HTTP/2 forbids headers such as Connection and Transfer-Encoding.</source>
        <translation>どの規則かは詳細を参照してください。HTTP/2 では Connection や Transfer-Encoding などのヘッダーは使えません。</translation>
    </message>
    <message>
        <source>Sending to {host} failed in a way that PostGUI does not know</source>
        <translation>{host} への送信が PostGUI の想定外の理由で失敗しました</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own.</source>
        <translation>PostGUI 自体の不具合です。</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>以下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>raise the {setting} in this request&apos;s Settings</source>
        <translation>このリクエストの「設定」で{setting}を延ばしてください</translation>
    </message>
    <message>
        <source>Raise the {setting} in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>このリクエストの「設定」で{setting}を延ばすか、サーバーの状態を調べてください。</translation>
    </message>
    <message>
        <source>The name {host} was not resolved within {limit}</source>
        <translation>ホスト名 {host} を {limit} 以内に解決できませんでした</translation>
    </message>
    <message>
        <source>The name server did not answer in time, so nothing was sent.</source>
        <translation>ネームサーバーが時間内に応答しなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the network and any VPN, or {raise_it}.</source>
        <translation>ネットワークや VPN を確認するか、{raise_it}。</translation>
    </message>
    <message>
        <source>{host} did not accept a connection within {limit}</source>
        <translation>{host} は {limit} 以内に接続を受け付けませんでした</translation>
    </message>
    <message>
        <source>The connection attempt got no answer, so nothing was sent.</source>
        <translation>接続の試行に応答がなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the port and any VPN, or {raise_it}.</source>
        <translation>ポートや VPN を確認するか、{raise_it}。</translation>
    </message>
    <message>
        <source>{host} did not finish the TLS handshake within {limit}</source>
        <translation>{host} は {limit} 以内に TLS ハンドシェイクを完了しませんでした</translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent; nothing was sent.</source>
        <translation>接続は受け付けられましたが、その後応答がなくなりました。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, or {raise_it}.</source>
        <translation>このポートが TLS に対応しているか確認するか、{raise_it}。</translation>
    </message>
    <message>
        <source>The request was not sent within {limit}</source>
        <translation>リクエストを {limit} 以内に送信できませんでした</translation>
    </message>
    <message>
        <source>{host} took its bytes too slowly. It may have got a part of it.</source>
        <translation>{host} のデータの受け取りが遅すぎました。一部は届いている可能性があります。</translation>
    </message>
    <message>
        <source>{host} did not answer within {limit}</source>
        <translation>{host} は {limit} 以内に応答しませんでした</translation>
    </message>
    <message>
        <source>The request was sent; the server may have acted on it.</source>
        <translation>リクエストは送信されました。サーバーで処理された可能性があります。</translation>
    </message>
    <message>
        <source>The answer was not complete within {limit}</source>
        <translation>レスポンスが {limit} 以内に完了しませんでした</translation>
    </message>
    <message>
        <source>{received:,} bytes of the body had come; they are shown.</source>
        <translation>ボディは {received:,} バイトまで届き、その分を表示しています。</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>接続タイムアウト</translation>
    </message>
    <message>
        <source>{host} took no bytes for {write_s:g} s</source>
        <translation>{host} は {write_s:g} 秒間データを受け取りませんでした</translation>
    </message>
    <message>
        <source>The request was being sent; the server may have got a part of it.</source>
        <translation>リクエストは送信中でした。一部がサーバーに届いている可能性があります。</translation>
    </message>
    <message>
        <source>Raise the write timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>このリクエストの「設定」で書き込みタイムアウトを延ばすか、サーバーの状態を調べてください。</translation>
    </message>
    <message>
        <source>{host} sent nothing for {read_s:g} s</source>
        <translation>{host} は {read_s:g} 秒間何も送信しませんでした</translation>
    </message>
    <message>
        <source>The answer had begun; what had come of it is shown.</source>
        <translation>レスポンスは始まっていました。届いた分を表示しています。</translation>
    </message>
    <message>
        <source>Raise the read timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>このリクエストの「設定」で読み取りタイムアウトを延ばすか、サーバーの状態を調べてください。</translation>
    </message>
    <message>
        <source>The headers of {host} are too large</source>
        <translation>{host} のヘッダーが大きすぎます</translation>
    </message>
    <message>
        <source>They take more than 100 kB, which no client should have to take.</source>
        <translation>100 kB を超えています。クライアントが受け入れるべきサイズではありません。</translation>
    </message>
    <message>
        <source>Look at the server for headers or cookies that grow without end.</source>
        <translation>際限なく増えるヘッダーや Cookie がないか、サーバーを確認してください。</translation>
    </message>
    <message>
        <source>{host} switched to another protocol unasked</source>
        <translation>{host} が要求なしに別のプロトコルへ切り替えました</translation>
    </message>
    <message>
        <source>It answered 101, but the request had no Upgrade header.</source>
        <translation>101 が返されましたが、リクエストに Upgrade ヘッダーはありませんでした。</translation>
    </message>
    <message>
        <source>The server is at fault; if you want the switch, add Upgrade and Connection headers.</source>
        <translation>サーバー側の問題です。切り替えたい場合は、Upgrade と Connection ヘッダーを追加してください。</translation>
    </message>
    <message>
        <source>The answer begins: {start!r}</source>
        <translation>応答の冒頭: {start!r}</translation>
    </message>
    <message>
        <source>The answer of {host} broke off in its headers</source>
        <translation>{host} のレスポンスがヘッダーの途中で途切れました</translation>
    </message>
    <message>
        <source>The server closed the connection before the body began.</source>
        <translation>ボディが始まる前にサーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Send again if repeating the request does no harm.</source>
        <translation>サーバーのログを確認してください。再送しても問題がなければ、もう一度送信してください。</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer</source>
        <translation>{host} が応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>The body broke off before its end</source>
        <translation>ボディが途中で途切れました</translation>
    </message>
    <message>
        <source>The server closed the connection early; what had come is shown.</source>
        <translation>サーバーが早く接続を閉じました。届いた分を表示しています。</translation>
    </message>
    <message>
        <source>Send again; if it stays, the server announces a wrong length or fails half-way.</source>
        <translation>もう一度送信してください。繰り返す場合は、サーバーが誤った長さを通知しているか、途中で失敗しています。</translation>
    </message>
    <message>
        <source>The body is not framed as HTTP says</source>
        <translation>ボディの区切りが HTTP の規則に従っていません</translation>
    </message>
    <message>
        <source>{host} sent a chunk that can&apos;t be read; what had come is shown.</source>
        <translation>{host} から読み取れないチャンクが送られました。届いた分を表示しています。</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way, is at fault. See the details.</source>
        <translation>サーバーまたは途中のプロキシの問題です。詳細を参照してください。</translation>
    </message>
    <message>
        <source>The answer of {host} is not HTTP</source>
        <translation>{host} の応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>Something on port {port} answered, but not with an HTTP response.</source>
        <translation>ポート {port} から応答がありましたが、HTTP レスポンスではありません。</translation>
    </message>
    <message>
        <source>Check the port, and whether it wants https://.</source>
        <translation>ポートを確認し、https:// が必要でないか確認してください。</translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation>が接続をリセットしました</translation>
    </message>
    <message>
        <source>dropped the connection</source>
        <translation>が接続を切断しました</translation>
    </message>
    <message>
        <source>{host} {how} in the middle of the body</source>
        <translation>ボディの途中で {host} {how}</translation>
    </message>
    <message>
        <source>What had come is shown.</source>
        <translation>届いた分を表示しています。</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log.</source>
        <translation>もう一度送信してください。繰り返す場合は、サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>応答が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, and at any proxy or firewall on the way.</source>
        <translation>サーバーのログと、途中のプロキシやファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>レスポンスを保存できませんでした</translation>
    </message>
    <message>
        <source>Writing the body to disk failed: {reason}. What had come is shown.</source>
        <translation>ボディをディスクに書き込めませんでした: {reason}。届いていた分を表示しています。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the data folder, and send again.</source>
        <translation>データフォルダーのあるディスクの空きを増やしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The body is larger than {megabytes}</source>
        <translation>ボディが {megabytes} を超えています</translation>
    </message>
    <message>
        <source>Receiving was stopped there, so that it does not fill the disk; what had come is shown.</source>
        <translation>ディスクがいっぱいにならないように、受信を停止しました。届いた分を表示しています。</translation>
    </message>
    <message>
        <source>If you want all of it, raise the limit: --max-body on the command line, in the window the menu of settings (largest_body_mb under [send] in settings.toml; 0: none).</source>
        <translation>全体が必要な場合は上限を上げてください: コマンドラインでは --max-body、ウィンドウでは設定メニュー（settings.toml の [send] の largest_body_mb。0 は無制限）。</translation>
    </message>
    <message>
        <source>Stopped at {megabytes}</source>
        <translation>{megabytes} で停止しました</translation>
    </message>
    <message>
        <source>You wanted no more of the body; what had come is shown.</source>
        <translation>残りのボディは不要と指定されました。届いた分を表示しています。</translation>
    </message>
    <message>
        <source>The size at which you are asked is in the menu of settings.</source>
        <translation>確認が表示されるサイズは設定メニューで変更できます。</translation>
    </message>
    <message>
        <source>After {after_s:.1f} s, while {doing}.</source>
        <translation>{after_s:.1f} 秒後（{doing}）。</translation>
    </message>
    <message>
        <source>What had come of the body is shown.</source>
        <translation>ボディのうち届いた分を表示しています。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The server may have acted on what it had already got.</source>
        <translation>届いた分がサーバーで処理された可能性があります。</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet.</source>
        <translation>証明書がまだ有効期間前です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner to renew it.</source>
        <translation>サーバーの所有者に更新を依頼してください。</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself, so nobody vouches for it.</source>
        <translation>証明書が自己署名のため、正当性を保証する機関がありません。</translation>
    </message>
    <message>
        <source>If it is yours, add it to the trusted certificates of this computer.</source>
        <translation>自分の証明書であれば、このコンピューターの信頼済み証明書に追加してください。</translation>
    </message>
    <message>
        <source>Its certificate chain ends in an authority that this computer does not trust.</source>
        <translation>証明書チェーンの認証局がこのコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates of this computer.</source>
        <translation>その認証局をこのコンピューターの信頼済み証明書に追加してください。</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, or the server left out an intermediate certificate.</source>
        <translation>証明書の認証局がこのコンピューターで信頼されていないか、サーバーが中間証明書を送っていません。</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates, or have the server send its whole chain.</source>
        <translation>その認証局を信頼済み証明書に追加するか、サーバーがチェーン全体を送るようにしてください。</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be traced to a trusted authority.</source>
        <translation>証明書を信頼された認証局までたどれません。</translation>
    </message>
    <message>
        <source>Have the server send its whole chain.</source>
        <translation>サーバーがチェーン全体を送るようにしてください。</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>証明書が失効しています。</translation>
    </message>
    <message>
        <source>Do not send anything to it.</source>
        <translation>何も送信しないでください。</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>証明書は別の名前のものです。</translation>
    </message>
    <message>
        <source>Check the host name in the URL.</source>
        <translation>URL のホスト名を確認してください。</translation>
    </message>
    <message>
        <source>Its certificate is for another address.</source>
        <translation>証明書は別のアドレスのものです。</translation>
    </message>
    <message>
        <source>Use the name it was issued for.</source>
        <translation>発行先の名前を使用してください。</translation>
    </message>
    <message>
        <source>To send all the same, unprotected, switch verification off in Settings.</source>
        <translation>それでも保護なしで送信する場合は、「設定」で検証をオフにしてください。</translation>
    </message>
    <message>
        <source>It could not be connected to.</source>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>There is no address for its name.</source>
        <translation>名前に対応するアドレスがありません。</translation>
    </message>
    <message>
        <source>The TLS handshake with it failed.</source>
        <translation>TLS ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>Its certificate is not accepted.</source>
        <translation>証明書が受け入れられません。</translation>
    </message>
    <message>
        <source>Nothing listens on its port.</source>
        <translation>ポートで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The proxy {label} can&apos;t be used</source>
        <translation>プロキシ {label} を使用できません</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent to the server.</source>
        <translation>{meaning}サーバーには何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings (or the system&apos;s), and that it runs.</source>
        <translation>「設定」またはシステムのプロキシと、プロキシが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>There is no address for the name {host}</source>
        <translation>名前 {host} に対応するアドレスがありません</translation>
    </message>
    <message>
        <source>The name server could not be asked, so nothing was sent.</source>
        <translation>ネームサーバーに問い合わせできなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The name is not known to the name server, so nothing was sent.</source>
        <translation>この名前はネームサーバーに登録されていないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the network and any VPN.</source>
        <translation>ネットワークと VPN を確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling, the network and any VPN.</source>
        <translation>綴り、ネットワーク、VPN を確認してください。</translation>
    </message>
    <message>
        <source>The Unix socket could not be connected to</source>
        <translation>Unix ソケットに接続できませんでした</translation>
    </message>
    <message>
        <source>{error}. Nothing was sent.</source>
        <translation>{error}。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the path in &quot;Unix socket&quot; in Settings, its permissions, and that its server runs.</source>
        <translation>「設定」の「Unix ソケット」のパス、その権限、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>{host} refused the connection on port {port}</source>
        <translation>{host} がポート {port} への接続を拒否しました</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Nothing was sent.</source>
        <translation>コンピューターは存在しますが、そのポートで待ち受けているものがありません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>ポートと、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>can&apos;t be reached from here</source>
        <translation>にはここから到達できません</translation>
    </message>
    <message>
        <source>could not be connected to</source>
        <translation>に接続できませんでした</translation>
    </message>
    <message>
        <source>{host} {what} (port {port})</source>
        <translation>{host} {what}（ポート {port}）</translation>
    </message>
    <message>
        <source>No connection came about, so nothing was sent.</source>
        <translation>接続が確立しなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the host, the port, the network and any VPN or firewall.</source>
        <translation>ホスト、ポート、ネットワーク、VPN やファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>This computer can&apos;t send from {error}</source>
        <translation>このコンピューターは {error} から送信できません</translation>
    </message>
    <message>
        <source>That address is not one of its own, or not of the server&apos;s kind (IPv4, IPv6). Nothing was sent.</source>
        <translation>このコンピューターのアドレスではないか、サーバーと種類（IPv4、IPv6）が異なります。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Correct &quot;Local address&quot; in Settings, or leave it empty.</source>
        <translation>「設定」の「ローカルアドレス」を修正するか、空にしてください。</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about</source>
        <translation>{host} への保護された接続を確立できませんでした</translation>
    </message>
    <message>
        <source>Its certificate is not accepted: {reason}.</source>
        <translation>証明書が受け入れられません: {reason}。</translation>
    </message>
    <message>
        <source>The identity of {host} can&apos;t be confirmed</source>
        <translation>{host} の身元を確認できません</translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS. {nothing}</source>
        <translation>ポート {port} は TLS に対応していません。{nothing}</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https.</source>
        <translation>このポートには http:// を使うか、https に対応したポートを使ってください。</translation>
    </message>
    <message>
        <source>It and this request have no TLS version in common: it may offer only old ones that are not safe, or Settings allow only others (the lowest, for instance 1.3). {nothing}</source>
        <translation>サーバーとこのリクエストに共通の TLS バージョンがありません。サーバーが安全でない古いバージョンのみに対応しているか、「設定」で許可するバージョン（最低 1.3 など）が合っていません。{nothing}</translation>
    </message>
    <message>
        <source>Look at the lowest and highest TLS version in Settings; have the server offer TLS 1.2 or 1.3.</source>
        <translation>「設定」の TLS の最低・最高バージョンを確認するか、サーバーで TLS 1.2 または 1.3 を有効にしてください。</translation>
    </message>
    <message>
        <source>The server refused the handshake; it may want a client certificate. {nothing}</source>
        <translation>サーバーがハンドシェイクを拒否しました。クライアント証明書が必要な可能性があります。{nothing}</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what it requires.</source>
        <translation>必要なものをサーバーの所有者に確認してください。</translation>
    </message>
    <message>
        <source>The connection broke off during the TLS handshake. {nothing}</source>
        <translation>TLS ハンドシェイク中に接続が切れました。{nothing}</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, and any proxy or firewall on the way.</source>
        <translation>このポートが TLS に対応しているか、途中のプロキシやファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>{host} did not accept this client&apos;s certificate</source>
        <translation>{host} がこのクライアントの証明書を受け入れませんでした</translation>
    </message>
    <message>
        <source>It wants a client certificate, and got none or one that it does not trust.</source>
        <translation>クライアント証明書が必要ですが、送られなかったか、信頼されないものでした。</translation>
    </message>
    <message>
        <source>Add one for this host to the client certificates in Settings, or another one.</source>
        <translation>「設定」のクライアント証明書に、このホスト用の証明書を追加するか、別のものを追加してください。</translation>
    </message>
    <message>
        <source>The name of header {name!r} has {label} at position {place}</source>
        <translation>ヘッダー {name!r} の名前の {place} 文字目に {label} があります</translation>
    </message>
    <message>
        <source>The value of header {name!r} has {label} at position {place}</source>
        <translation>ヘッダー {name!r} の値の {place} 文字目に {label} があります</translation>
    </message>
    <message>
        <source>It would end the header early and could smuggle another one (RFC 9110, section 5.5).</source>
        <translation>ヘッダーが途中で終わり、別のヘッダーが紛れ込むおそれがあります（RFC 9110, section 5.5）。</translation>
    </message>
    <message>
        <source>Remove it; look for a pasted line break or a variable that has one.</source>
        <translation>削除してください。貼り付けた改行や、改行を含む変数がないか確認してください。</translation>
    </message>
    <message>
        <source>{name!r} is not a header name</source>
        <translation>{name!r} はヘッダー名ではありません</translation>
    </message>
    <message>
        <source>A name is letters, digits and !#$%&amp;&apos;*+-.^_`|~, with no space (RFC 9110, section 5.1).</source>
        <translation>名前に使えるのは英数字と !#$%&amp;&apos;*+-.^_`|~ で、空白は使えません（RFC 9110, section 5.1）。</translation>
    </message>
    <message>
        <source>Correct it and send again.</source>
        <translation>修正して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Set the HTTP version to 1.1 in this request&apos;s Settings.</source>
        <translation>このリクエストの「設定」で HTTP バージョンを 1.1 にしてください。</translation>
    </message>
    <message>
        <source>It did not look at the request at all.</source>
        <translation>リクエストはまったく処理されていません。</translation>
    </message>
    <message>
        <source>Send again: that does no harm.</source>
        <translation>もう一度送信してください。問題は起こりません。</translation>
    </message>
    <message>
        <source>It says that this is too much for it.</source>
        <translation>サーバーが負荷超過を通知しています。</translation>
    </message>
    <message>
        <source>Send less, or more slowly.</source>
        <translation>送信量を減らすか、間隔を空けてください。</translation>
    </message>
    <message>
        <source>It wants HTTP/1.1 for this request.</source>
        <translation>サーバーはこのリクエストに HTTP/1.1 を求めています。</translation>
    </message>
    <message>
        <source>The TLS of this connection is too weak for it.</source>
        <translation>この接続の TLS はサーバーの基準より弱いものです。</translation>
    </message>
    <message>
        <source>Allow newer TLS in Settings.</source>
        <translation>「設定」でより新しい TLS を許可してください。</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2 on port {port}</source>
        <translation>{host} のポート {port} は HTTP/2 に対応していません</translation>
    </message>
    <message>
        <source>It answered in HTTP/1.1, so it did not understand the request.</source>
        <translation>HTTP/1.1 で応答があったため、リクエストは理解されていません。</translation>
    </message>
    <message>
        <source>{how}; what had come is shown.</source>
        <translation>{how}。届いた分を表示しています。</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>もう一度送信してください。繰り返す場合は、サーバーのログを確認するか、HTTP/1.1 を試してください（「設定」）。</translation>
    </message>
    <message>
        <source>The request was sent, or a part of it; the server may have acted on it.</source>
        <translation>リクエストの全部または一部が送信されました。サーバーで処理された可能性があります。</translation>
    </message>
    <message>
        <source>The server may have acted on what it had got.</source>
        <translation>届いた分がサーバーで処理された可能性があります。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>サーバーのログを確認するか、HTTP/1.1 を試してください（「設定」）。</translation>
    </message>
    <message>
        <source>{how} before it answered</source>
        <translation>応答前に {how}</translation>
    </message>
    <message>
        <source>{host} gave up the HTTP/2 stream{code}</source>
        <translation>{host} が HTTP/2 ストリームを中止しました{code}</translation>
    </message>
    <message>
        <source>{host} ended the HTTP/2 connection{code}</source>
        <translation>{host} が HTTP/2 接続を終了しました{code}</translation>
    </message>
    <message>
        <source>{host} closed the connection</source>
        <translation>{host} が接続を閉じました</translation>
    </message>
    <message>
        <source>{host} broke the rules of HTTP/2</source>
        <translation>{host} が HTTP/2 の規則に違反しました</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Close this tab and go back to PostGUI.</source>
        <translation>このタブを閉じて PostGUI に戻ってください。</translation>
    </message>
    <message>
        <source>Nothing can listen at {url}</source>
        <translation>{url} で待ち受けできません</translation>
    </message>
    <message>
        <source>The browser could not come back there after the sign-in: {reason}.</source>
        <translation>サインイン後、ブラウザーがそこに戻れませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or leave the port out of the callback URL: any free one is taken then.</source>
        <translation>このポートを使っているプログラムを終了するか、コールバック URL からポートを省いてください。省くと空きポートが使われます。</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read</source>
        <translation>ファイル {name} を読み込めません</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was sent.</source>
        <translation>{path}: {reason}。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Choose the file again, or restore it. Relative paths count from the request&apos;s file.</source>
        <translation>ファイルを選択し直すか、復元してください。相対パスはリクエストのファイルからのパスです。</translation>
    </message>
    <message>
        <source>The file {name} changed after the request was made</source>
        <translation>リクエストの作成後にファイル {name} が変更されました</translation>
    </message>
    <message>
        <source>{path} has another size or time now, so its length and any signature would be wrong. Nothing of it was sent.</source>
        <translation>{path} のサイズまたは時刻が変わったため、長さや署名が合わなくなります。このファイルは送信されませんでした。</translation>
    </message>
    <message>
        <source>Send again when the file is at rest.</source>
        <translation>ファイルの更新が終わってから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>from Auth</source>
        <translation>認証から</translation>
    </message>
    <message>
        <source>from the cookie jar</source>
        <translation>Cookie jar から</translation>
    </message>
    <message>
        <source>The file {name} {what} while it was being sent</source>
        <translation>ファイル {name} が送信中に{what}</translation>
    </message>
    <message>
        <source>The server got a part of it only; its length no longer matches what was announced.</source>
        <translation>サーバーには一部しか届いていません。長さが通知した値と一致しません。</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <source>became shorter</source>
        <translation>短くなりました</translation>
    </message>
    <message>
        <source>{method!r} is not an HTTP method</source>
        <translation>{method!r} は HTTP メソッドではありません</translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 9.1).</source>
        <translation>メソッドは英数字と !#$%&amp;&apos;*+-.^_`|~ からなる 1 語です（RFC 9110, section 9.1）。</translation>
    </message>
    <message>
        <source>The request has half a character in it</source>
        <translation>リクエストに不完全な文字が含まれています</translation>
    </message>
    <message>
        <source>{object!r} at position {value} of a text is one half of a surrogate pair, as a careless cut of an emoji leaves it, and has no bytes.</source>
        <translation>テキストの {value} 文字目の {object!r} はサロゲートペアの片方だけで（絵文字が途中で切れた場合など）、バイトに変換できません。</translation>
    </message>
    <message>
        <source>Look for it in the URL, the headers, the body and the variables; delete it or type it again.</source>
        <translation>URL、ヘッダー、ボディ、変数の中を探し、削除するか入力し直してください。</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} can&apos;t be sent yet</source>
        <translation>種類が {kind!r} の認証はまだ送信できません</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; it is kept as it is, and nothing was sent without it.</source>
        <translation>リクエストのファイルで指定されています。指定はそのまま保持され、認証なしでの送信は行われませんでした。</translation>
    </message>
    <message>
        <source>Choose another kind in the Auth tab, or None to send without authentication.</source>
        <translation>「認証」タブで別の種類を選択するか、認証なしで送信する場合は「なし」を選択してください。</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} can&apos;t be sent yet</source>
        <translation>種類が {kind!r} のボディはまだ送信できません</translation>
    </message>
    <message>
        <source>Choose another kind in the Body tab.</source>
        <translation>「ボディ」タブで別の種類を選択してください。</translation>
    </message>
    <message>
        <source>HTTP/1.1 requires it</source>
        <translation>HTTP/1.1 で必須</translation>
    </message>
    <message>
        <source>names this program</source>
        <translation>このプログラムの名前</translation>
    </message>
    <message>
        <source>any type is fine</source>
        <translation>どの種類でも可</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>デコードできる形式</translation>
    </message>
    <message>
        <source>the kind of the body</source>
        <translation>ボディの種類</translation>
    </message>
    <message>
        <source>the compression of the body</source>
        <translation>ボディの圧縮</translation>
    </message>
    <message>
        <source>the length is not known before compressing</source>
        <translation>圧縮前には長さがわかりません</translation>
    </message>
    <message>
        <source>the length of the body</source>
        <translation>ボディの長さ</translation>
    </message>
    <message>
        <source>Proxy scripts (PAC) are not supported</source>
        <translation>プロキシスクリプト（PAC）には対応していません</translation>
    </message>
    <message>
        <source>{shown} ({where}) is a script that chooses a proxy; PostGUI does not run it.</source>
        <translation>{shown}（{where}）はプロキシを選択するスクリプトです。PostGUI では実行されません。</translation>
    </message>
    <message>
        <source>Open it, look up the proxy that it gives for this host, and name that one.</source>
        <translation>開いてこのホストに使われるプロキシを調べ、それを指定してください。</translation>
    </message>
    <message>
        <source>Its host or port can&apos;t be read.</source>
        <translation>ホストまたはポートを読み取れません。</translation>
    </message>
    <message>
        <source>{scheme}:// is not a kind of proxy that can be used.</source>
        <translation>{scheme}:// は使用できるプロキシの種類ではありません。</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>ホストが指定されていません。</translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation>システムのプロキシ設定</translation>
    </message>
    <message>
        <source>{proxy} is not a proxy that can be used</source>
        <translation>{proxy} は使用できるプロキシではありません</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{meaning} It stands in {where}. Nothing was sent.</source>
        <translation>{meaning}指定場所: {where}。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Write http://host:port, https://host:port, socks5://host:port or socks5h://host:port.</source>
        <translation>http://host:port、https://host:port、socks5://host:port、socks5h://host:port のいずれかで書いてください。</translation>
    </message>
    <message>
        <source>There is no AWS profile {name!r}</source>
        <translation>AWS プロファイル {name!r} がありません</translation>
    </message>
    <message>
        <source>Neither {keys_path} nor {config_path} has it.</source>
        <translation>{keys_path} にも {config_path} にもありません。</translation>
    </message>
    <message>
        <source>Check the name, or fill in the keys in the Auth tab.</source>
        <translation>名前を確認するか、「認証」タブでキーを入力してください。</translation>
    </message>
    <message>
        <source>It gets them by {other}, which is not done from here.</source>
        <translation>キーは {other} で取得する設定ですが、ここでは行えません。</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>The AWS profile {name!r} has no access keys in its file</source>
        <translation>AWS プロファイル {name!r} のファイルにアクセスキーがありません</translation>
    </message>
    <message>
        <source>Run: aws configure export-credentials --profile {name}  and fill in what it prints.</source>
        <translation>aws configure export-credentials --profile {name} を実行し、出力された値を入力してください。</translation>
    </message>
    <message>
        <source>line {where} makes no sense</source>
        <translation>{where} 行目を解釈できません</translation>
    </message>
    <message>
        <source>The AWS file {name} can&apos;t be read</source>
        <translation>AWS ファイル {name} を読み込めません</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>Correct the file, or fill in the keys in the Auth tab.</source>
        <translation>ファイルを修正するか、「認証」タブでキーを入力してください。</translation>
    </message>
    <message>
        <source>Private key is</source>
        <translation>秘密鍵の指定</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>PEM text, or the path of a PEM file.</source>
        <translation>PEM テキストまたは PEM ファイルのパス。</translation>
    </message>
    <message>
        <source>Only if the key is encrypted.</source>
        <translation>鍵が暗号化されている場合のみ。</translation>
    </message>
    <message>
        <source>The private key is missing</source>
        <translation>秘密鍵がありません</translation>
    </message>
    <message>
        <source>This algorithm signs with a private key.</source>
        <translation>このアルゴリズムは秘密鍵で署名します。</translation>
    </message>
    <message>
        <source>Correct the key in the Auth tab.</source>
        <translation>「認証」タブで鍵を修正してください。</translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation>秘密鍵が暗号化されています</translation>
    </message>
    <message>
        <source>It needs its passphrase.</source>
        <translation>パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>It is not a PEM private key</source>
        <translation>PEM 形式の秘密鍵ではありません</translation>
    </message>
    <message>
        <source>The PEM text is damaged, or the passphrase is wrong</source>
        <translation>PEM テキストが壊れているか、パスフレーズが正しくありません</translation>
    </message>
    <message>
        <source>The PEM text is damaged</source>
        <translation>PEM テキストが壊れています</translation>
    </message>
    <message>
        <source>It is a PEM text of another kind: a certificate or a public key can&apos;t sign</source>
        <translation>別の種類の PEM テキストです。証明書や公開鍵では署名できません</translation>
    </message>
    <message>
        <source>The private key can&apos;t be read</source>
        <translation>秘密鍵を読み込めません</translation>
    </message>
    <message>
        <source>The key file {name} can&apos;t be read</source>
        <translation>鍵ファイル {name} を読み込めません</translation>
    </message>
    <message>
        <source>{label} needs the library pyspnego, which is not installed</source>
        <translation>{label} にはライブラリ pyspnego が必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>It is an extra, because few people need it. Nothing was sent.</source>
        <translation>使う人が少ないため、オプションになっています。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the user name and the password; NAME@REALM and DOMAIN\NAME are both taken.</source>
        <translation>ユーザー名とパスワードを確認してください。NAME@REALM と DOMAIN\NAME のどちらも使えます。</translation>
    </message>
    <message>
        <source>Fill in user name and password, or log in first (kinit) and install pyspnego[kerberos].</source>
        <translation>ユーザー名とパスワードを入力するか、先にログイン（kinit）して pyspnego[kerberos] をインストールしてください。</translation>
    </message>
    <message>
        <source>{scheme} could not answer the server</source>
        <translation>{scheme} でサーバーに応答できませんでした</translation>
    </message>
    <message>
        <source>The library that makes the tokens refused; the first request got a 401.</source>
        <translation>トークンを作成するライブラリが拒否しました。最初のリクエストには 401 が返されました。</translation>
    </message>
    <message>
        <source>certificates of authorities</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>PEM 形式の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>It lacks the certificate or its key.</source>
        <translation>証明書またはその鍵がありません。</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>鍵が証明書と一致しません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>It is not PEM, its key is missing, or the passphrase is wrong.</source>
        <translation>PEM ではないか、鍵がないか、パスフレーズが違います。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as {what}</source>
        <translation>{name} を{what}として使用できません</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or correct the passphrase. The file: {path}</source>
        <translation>「設定」で別のファイルを選択するか、パスフレーズを修正してください。ファイル: {path}</translation>
    </message>
    <message>
        <source>It had a general failure.</source>
        <translation>一般的なエラーが発生しました。</translation>
    </message>
    <message>
        <source>Its rules do not allow this connection.</source>
        <translation>プロキシの規則でこの接続は許可されていません。</translation>
    </message>
    <message>
        <source>It can&apos;t reach the network of the server.</source>
        <translation>サーバーのネットワークに到達できません。</translation>
    </message>
    <message>
        <source>It can&apos;t reach the server, or does not know its name.</source>
        <translation>サーバーに到達できないか、名前を解決できません。</translation>
    </message>
    <message>
        <source>The server refused the proxy&apos;s connection: nothing listens on that port.</source>
        <translation>サーバーがプロキシの接続を拒否しました。そのポートで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The way to the server is too long (TTL expired).</source>
        <translation>サーバーまでの経路が長すぎます（TTL 切れ）。</translation>
    </message>
    <message>
        <source>It does not make connections.</source>
        <translation>接続の中継を行いません。</translation>
    </message>
    <message>
        <source>It can&apos;t connect to this kind of address.</source>
        <translation>この種類のアドレスには接続できません。</translation>
    </message>
    <message>
        <source>does not answer as an HTTP proxy</source>
        <translation>が HTTP プロキシとして応答しません</translation>
    </message>
    <message>
        <source>What it sent is not HTTP.</source>
        <translation>応答が HTTP ではありません。</translation>
    </message>
    <message>
        <source>The answer begins: {answer!r}</source>
        <translation>応答の冒頭: {answer!r}</translation>
    </message>
    <message>
        <source>It does not let anybody in without.</source>
        <translation>認証なしでは利用できません。</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>既知の理由は示されませんでした。</translation>
    </message>
    <message>
        <source>did not connect to {host}:{port}</source>
        <translation>が {host}:{port} に接続しませんでした</translation>
    </message>
    <message>
        <source>A name or password of more than 255 bytes can&apos;t be sent to it.</source>
        <translation>255 バイトを超える名前やパスワードは送信できません。</translation>
    </message>
    <message>
        <source>It refused the name and password.</source>
        <translation>名前とパスワードが拒否されました。</translation>
    </message>
    <message>
        <source>can&apos;t be told this host</source>
        <translation>にこのホストを指定できません</translation>
    </message>
    <message>
        <source>SOCKS5 takes names of 255 bytes.</source>
        <translation>SOCKS5 の名前は 255 バイトまでです。</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>が接続を閉じました</translation>
    </message>
    <message>
        <source>It gave no complete answer.</source>
        <translation>応答が不完全でした。</translation>
    </message>
    <message>
        <source>It gave no answer to CONNECT.</source>
        <translation>CONNECT に応答がありませんでした。</translation>
    </message>
    <message>
        <source>made no tunnel to {target}</source>
        <translation>が {target} へのトンネルを作成しませんでした</translation>
    </message>
    <message>
        <source>It answered CONNECT with {said}.</source>
        <translation>CONNECT への応答: {said}。</translation>
    </message>
    <message>
        <source>The proxy {label} wants a name and password</source>
        <translation>プロキシ {label} には名前とパスワードが必要です</translation>
    </message>
    <message>
        <source>{why} Nothing was sent to the server.</source>
        <translation>{why}サーバーには何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s username and password in Settings.</source>
        <translation>「設定」でプロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>does not speak SOCKS5</source>
        <translation>が SOCKS5 に対応していません</translation>
    </message>
    <message>
        <source>Something else listens on that port.</source>
        <translation>そのポートでは別のものが待ち受けています。</translation>
    </message>
    <message>
        <source>The proxy {label} {what}</source>
        <translation>プロキシ {label} {what}</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, and what it allows.</source>
        <translation>「設定」のプロキシと、プロキシで許可されている内容を確認してください。</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be used: {why}</source>
        <translation>ポート {port} を使用できません: {why}</translation>
    </message>
    <message>
        <source>Another program may be listening there.</source>
        <translation>別のプログラムが使用している可能性があります。</translation>
    </message>
    <message>
        <source>Choose another port, or none (0) for a free one.</source>
        <translation>別のポートを選択するか、空きポートを使う場合は「なし」（0）にしてください。</translation>
    </message>
    <message>
        <source>the delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>The {name} did not start</source>
        <translation>{name}が起動しませんでした</translation>
    </message>
    <message>
        <source>Its process ended or gave no answer, so requests to it will be refused.</source>
        <translation>プロセスが終了したか応答がないため、リクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Start the program again; a firewall or a virus scanner may forbid local servers.</source>
        <translation>プログラムを起動し直してください。ファイアウォールやウイルス対策ソフトがローカルサーバーを禁止している可能性があります。</translation>
    </message>
    <message>
        <source>Unsaved edits can&apos;t be kept on disk</source>
        <translation>未保存の編集内容をディスクに保存できません</translation>
    </message>
    <message>
        <source>{meaning} They are safe while the window is open.</source>
        <translation>{meaning}ウィンドウを開いている間は失われません。</translation>
    </message>
    <message>
        <source>{advice} It is tried again every few seconds.</source>
        <translation>{advice}数秒ごとに再試行されます。</translation>
    </message>
    <message>
        <source>The disk does not answer, so unsaved edits are not kept yet</source>
        <translation>ディスクが応答しないため、未保存の編集内容はまだ保存されていません</translation>
    </message>
    <message>
        <source>They are safe while the window is open, and are written as soon as it answers.</source>
        <translation>ウィンドウを開いている間は失われず、応答があり次第書き込まれます。</translation>
    </message>
    <message>
        <source>Check the drive or the network that the data folder is on.</source>
        <translation>データフォルダーのあるドライブまたはネットワークを確認してください。</translation>
    </message>
    <message>
        <source>{name} of {folder} could not be read</source>
        <translation>{folder} の {name} を読み込めませんでした</translation>
    </message>
    <message>
        <source>{folder} is not a collection</source>
        <translation>{folder} はコレクションではありません</translation>
    </message>
    <message>
        <source>It has no {file}, and neither has a folder above it.</source>
        <translation>このフォルダーにも親フォルダーにも {file} がありません。</translation>
    </message>
    <message>
        <source>Choose the folder of a collection, or create one there.</source>
        <translation>コレクションのフォルダーを選択するか、そこに作成してください。</translation>
    </message>
    <message>
        <source>{name} is a collection already</source>
        <translation>{name} はすでにコレクションです</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>開くか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder {name} could not be created</source>
        <translation>フォルダー {name} を作成できませんでした</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} を読み込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>A variable has no value</source>
        <comment>{n} variables have no value</comment>
        <translation>
            <numerusform>{n} 個の変数に値がありません</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}. Nothing was sent.</source>
        <translation>{listed}。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Define it in the request, its folders, the collection or the active environment, or send it as it stands.</source>
        <translation>リクエスト、フォルダー、コレクション、有効な環境のいずれかで定義するか、このまま送信してください。</translation>
    </message>
    <message>
        <source>{name} has no cookies</source>
        <translation>{name} に Cookie がありません</translation>
    </message>
    <message>
        <source>It has no line that looks like a cookie of a Netscape file.</source>
        <translation>Netscape ファイルの Cookie らしい行がありません。</translation>
    </message>
    <message>
        <source>Export the cookies as “Netscape” or “cookies.txt”; JSON is another format.</source>
        <translation>Cookie を “Netscape” または “cookies.txt” としてエクスポートしてください。JSON は別の形式です。</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>{name} を書き込めませんでした</translation>
    </message>
    <message>
        <source>SameSite has no place in such a file.</source>
        <translation>この形式のファイルには SameSite を入れられません。</translation>
    </message>
    <message>
        <source>There is a cookie {name} already</source>
        <translation>Cookie {name} はすでにあります</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path, and this one is for {domain}{path}.</source>
        <translation>jar に入るのは名前、ドメイン、パスの組ごとに 1 つです。これは {domain}{path} 用です。</translation>
    </message>
    <message>
        <source>Edit that one, or change the name, the domain or the path.</source>
        <translation>既存のものを編集するか、名前、ドメイン、パスを変更してください。</translation>
    </message>
    <message>
        <source>The cookies could not be kept on disk</source>
        <translation>Cookie をディスクに保存できませんでした</translation>
    </message>
    <message>
        <source>{name} is too large for a file of cookies</source>
        <translation>{name} は Cookie のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>It has more than 16 MB. Nothing was imported.</source>
        <translation>16 MB を超えています。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The environment {environment} names {file_name}, which is not there</source>
        <translation>環境 {environment} が指定する {file_name} がありません</translation>
    </message>
    <message>
        <source>It would be {path}. Its values are needed, so nothing was sent.</source>
        <translation>場所は {path} です。その値が必要なため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Put the file there, or take its name out of the environment.</source>
        <translation>そこにファイルを置くか、環境からその名前を削除してください。</translation>
    </message>
    <message>
        <source>takes one or two whole numbers: {{$randomInt 1 10}}</source>
        <translation>は整数を 1 つまたは 2 つ取ります: {{$randomInt 1 10}}</translation>
    </message>
    <message>
        <source>has its limits the wrong way round: {low} is above {high}</source>
        <translation>の範囲が逆です: {low} が {high} より大きくなっています</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>A whole number, 0 to 1000 or in given limits</source>
        <translation>整数。0 ～ 1000 または指定範囲</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>英数字 1 文字</translation>
    </message>
    <message>
        <source>15 letters and digits</source>
        <translation>英数字 15 文字</translation>
    </message>
    <message>
        <source>A colour like #4f58d2</source>
        <translation>#4f58d2 のような色</translation>
    </message>
    <message>
        <source>The name of a colour</source>
        <translation>色の名前</translation>
    </message>
    <message>
        <source>An IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>An IPv6 address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>A MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>A version like 2.0.7</source>
        <translation>2.0.7 のようなバージョン</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http または https</translation>
    </message>
    <message>
        <source>A first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>A last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>A first and last name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mr., Dr. ...</source>
        <translation>Mr.、Dr. ...</translation>
    </message>
    <message>
        <source>Jr., MD ...</source>
        <translation>Jr.、MD ...</translation>
    </message>
    <message>
        <source>A field of work</source>
        <translation>職業分野</translation>
    </message>
    <message>
        <source>What kind of job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>The kind of position</source>
        <translation>役職の種類</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>A telephone number, perhaps with an extension</source>
        <translation>電話番号（内線番号付きの場合あり）</translation>
    </message>
    <message>
        <source>A telephone number in one format</source>
        <translation>固定形式の電話番号</translation>
    </message>
    <message>
        <source>A city</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>通り</translation>
    </message>
    <message>
        <source>A street and a number</source>
        <translation>通りと番地</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>A country&apos;s two letters</source>
        <translation>2 文字の国コード</translation>
    </message>
    <message>
        <source>-90 to 90</source>
        <translation>-90 ～ 90</translation>
    </message>
    <message>
        <source>-180 to 180</source>
        <translation>-180 ～ 180</translation>
    </message>
    <message>
        <source>A language&apos;s code</source>
        <translation>言語コード</translation>
    </message>
    <message>
        <source>An e-mail address that nobody has</source>
        <translation>使われていないメールアドレス</translation>
    </message>
    <message>
        <source>An e-mail address at example.org</source>
        <translation>example.org のメールアドレス</translation>
    </message>
    <message>
        <source>A user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>A URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>com, org ...</source>
        <translation>com、org ...</translation>
    </message>
    <message>
        <source>A domain name without its end</source>
        <translation>末尾を除いたドメイン名</translation>
    </message>
    <message>
        <source>A browser&apos;s User-Agent</source>
        <translation>ブラウザーの User-Agent</translation>
    </message>
    <message>
        <source>The URL of a picture</source>
        <translation>画像の URL</translation>
    </message>
    <message>
        <source>A small picture as a data URL</source>
        <translation>小さな画像の data URL</translation>
    </message>
    <message>
        <source>An account number, 8 digits</source>
        <translation>8 桁の口座番号</translation>
    </message>
    <message>
        <source>The name of an account</source>
        <translation>口座の名前</translation>
    </message>
    <message>
        <source>The last 4 digits of a card</source>
        <translation>カードの下 4 桁</translation>
    </message>
    <message>
        <source>A bank&apos;s BIC</source>
        <translation>銀行の BIC</translation>
    </message>
    <message>
        <source>An IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>payment, invoice ...</source>
        <translation>支払い、請求書 ...</translation>
    </message>
    <message>
        <source>EUR, USD ...</source>
        <translation>EUR、USD ...</translation>
    </message>
    <message>
        <source>A currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>A currency&apos;s sign</source>
        <translation>通貨記号</translation>
    </message>
    <message>
        <source>What looks like a Bitcoin address</source>
        <translation>ビットコインアドレス風の文字列</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Inc, Ltd ...</source>
        <translation>Inc、Ltd ...</translation>
    </message>
    <message>
        <source>Business talk</source>
        <translation>ビジネス用語の文句</translation>
    </message>
    <message>
        <source>A word of business talk</source>
        <translation>ビジネス用語の単語</translation>
    </message>
    <message>
        <source>A slogan</source>
        <translation>キャッチコピー</translation>
    </message>
    <message>
        <source>A word of a slogan</source>
        <translation>キャッチコピーの単語</translation>
    </message>
    <message>
        <source>The name of a column</source>
        <translation>列の名前</translation>
    </message>
    <message>
        <source>A column&apos;s type</source>
        <translation>列の型</translation>
    </message>
    <message>
        <source>A collation</source>
        <translation>照合順序</translation>
    </message>
    <message>
        <source>A storage engine</source>
        <translation>ストレージエンジン</translation>
    </message>
    <message>
        <source>A moment of the next year</source>
        <translation>今後 1 年以内の日時</translation>
    </message>
    <message>
        <source>A moment of the last year</source>
        <translation>過去 1 年以内の日時</translation>
    </message>
    <message>
        <source>A moment of the last day</source>
        <translation>過去 1 日以内の日時</translation>
    </message>
    <message>
        <source>Monday ...</source>
        <translation>月曜日 ...</translation>
    </message>
    <message>
        <source>January ...</source>
        <translation>1 月 ...</translation>
    </message>
    <message>
        <source>A file&apos;s name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>application, image ...</source>
        <translation>application、image ...</translation>
    </message>
    <message>
        <source>A file&apos;s ending</source>
        <translation>ファイルの拡張子</translation>
    </message>
    <message>
        <source>A file&apos;s path</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>A folder&apos;s path</source>
        <translation>フォルダーのパス</translation>
    </message>
    <message>
        <source>A media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>0.00 to 1000.00</source>
        <translation>0.00 ～ 1000.00</translation>
    </message>
    <message>
        <source>A thing to buy</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What the thing is like</source>
        <translation>商品の特徴</translation>
    </message>
    <message>
        <source>What the thing is made of</source>
        <translation>商品の素材</translation>
    </message>
    <message>
        <source>A thing to buy, with what it is like</source>
        <translation>特徴付きの商品名</translation>
    </message>
    <message>
        <source>A shop&apos;s department</source>
        <translation>店の売り場</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>A word in -ing</source>
        <translation>-ing 形の単語</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>3 つの単語</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Some sentences</source>
        <translation>いくつかの文</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Three paragraphs</source>
        <translation>3 つの段落</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>words-like-these</source>
        <translation>ハイフン-つなぎ-の-単語</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>数行のテキスト</translation>
    </message>
    <message>
        <source>HTTP, SQL ...</source>
        <translation>HTTP、SQL ...</translation>
    </message>
    <message>
        <source>needs the package Faker: pip install &apos;postgui[faker]&apos;</source>
        <translation>にはパッケージ Faker が必要です: pip install &apos;postgui[faker]&apos;</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>架空のデータ</translation>
    </message>
    <message>
        <source>is given what is no base64</source>
        <translation>に base64 ではないものが渡されました</translation>
    </message>
    <message>
        <source>decodes to bytes that are no UTF-8 text</source>
        <translation>をデコードした結果が UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>needs a text: {{{{${name} {{{{variable}}}}}}}}</source>
        <translation>にはテキストが必要です: {{{{${name} {{{{variable}}}}}}}}</translation>
    </message>
    <message>
        <source>is given half a character, which has no bytes</source>
        <translation>に不完全な文字が渡されたため、バイトに変換できません</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Base64 of a text, UTF-8</source>
        <translation>テキストの Base64、UTF-8</translation>
    </message>
    <message>
        <source>Base64 for URLs, without padding</source>
        <translation>URL 用 Base64（パディングなし）</translation>
    </message>
    <message>
        <source>The text behind Base64</source>
        <translation>Base64 を元に戻したテキスト</translation>
    </message>
    <message>
        <source>Percent-encoding of all that is not unreserved</source>
        <translation>非予約文字以外をパーセントエンコード</translation>
    </message>
    <message>
        <source>The text behind percent-encoding</source>
        <translation>パーセントエンコードを元に戻したテキスト</translation>
    </message>
    <message>
        <source>MD5 of a text, hexadecimal</source>
        <translation>テキストの MD5（16 進数）</translation>
    </message>
    <message>
        <source>SHA-1 of a text, hexadecimal</source>
        <translation>テキストの SHA-1（16 進数）</translation>
    </message>
    <message>
        <source>SHA-256 of a text, hexadecimal</source>
        <translation>テキストの SHA-256（16 進数）</translation>
    </message>
    <message>
        <source>SHA-512 of a text, hexadecimal</source>
        <translation>テキストの SHA-512（16 進数）</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <translation>大文字に変換</translation>
    </message>
    <message>
        <source>In small letters</source>
        <translation>小文字に変換</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>A random UUID, version 4</source>
        <translation>ランダムな UUID、バージョン 4</translation>
    </message>
    <message>
        <source>has a date format with %{unknown}, which means nothing: %Y-%m-%d %H:%M:%S does</source>
        <translation>の日付形式に無効な %{unknown} があります。例: %Y-%m-%d %H:%M:%S</translation>
    </message>
    <message>
        <source>takes iso, unix, ms or a format like %Y-%m-%d, not {layout!r}</source>
        <translation>は {layout!r} ではなく iso、unix、ms または %Y-%m-%d のような形式を取ります</translation>
    </message>
    <message>
        <source>leads out of the calendar: {count:+d}{unit}</source>
        <translation>が暦の範囲を超えています: {count:+d}{unit}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Seconds since 1970, UTC</source>
        <translation>1970 年からの秒数（UTC）</translation>
    </message>
    <message>
        <source>Milliseconds since 1970, UTC</source>
        <translation>1970 年からのミリ秒数（UTC）</translation>
    </message>
    <message>
        <source>The moment of sending, ISO 8601, UTC</source>
        <translation>送信時刻、ISO 8601、UTC</translation>
    </message>
    <message>
        <source>Date and time, UTC; a format and an offset (s m h d w M y)</source>
        <translation>日付と時刻、UTC。形式とずらす量（s m h d w M y）</translation>
    </message>
    <message>
        <source>The same in the local time zone</source>
        <translation>同じものをローカルタイムゾーンで</translation>
    </message>
    <message>
        <source>The environment {name} could not be saved</source>
        <translation>環境 {name} を保存できませんでした</translation>
    </message>
    <message>
        <source>The environment {name} extends itself</source>
        <translation>環境 {name} が自分自身を拡張しています</translation>
    </message>
    <message>
        <source>Change `extends` in one of: {names}.</source>
        <translation>次のいずれかの `extends` を変更してください: {names}。</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}</source>
        <translation>{collection} に {name} という環境はありません</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}, which {other} extends</source>
        <translation>{collection} に、{other} が拡張する {name} という環境はありません</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>存在する環境: {names}。</translation>
    </message>
    <message>
        <source>Create one in {folder}/.</source>
        <translation>{folder}/ に作成してください。</translation>
    </message>
    <message>
        <source>Its variables are needed, so nothing was sent.</source>
        <translation>その変数が必要なため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>There is an environment named {name} already</source>
        <translation>{name} という環境はすでにあります</translation>
    </message>
    <message>
        <source>Two of one name could not be told apart, so nothing was changed.</source>
        <translation>同じ名前のものは区別できないため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>The environment {name} was deleted on disk</source>
        <translation>環境 {name} はディスク上で削除されました</translation>
    </message>
    <message>
        <source>The environment {name} was changed on disk</source>
        <translation>環境 {name} はディスク上で変更されました</translation>
    </message>
    <message>
        <source>Another program did that since it was shown here. Your last edit was not written.</source>
        <translation>ここに表示された後に別のプログラムが変更しました。最後の編集は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>It is shown as it is now: edit it again.</source>
        <translation>現在の内容を表示しています。もう一度編集してください。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>レスポンスがありません。</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>リクエストをもう一度送信してください。</translation>
    </message>
    <message>
        <source>The body has {size}; an example may have {limit}.</source>
        <translation>ボディは {size} ですが、例に保存できるのは {limit} までです。</translation>
    </message>
    <message>
        <source>Save the body instead.</source>
        <translation>代わりにボディを保存してください。</translation>
    </message>
    <message>
        <source>The response was not saved as an example</source>
        <translation>レスポンスを例として保存できませんでした</translation>
    </message>
    <message>
        <source>They are left out, or masked as ***, unless asked for.</source>
        <translation>明示的に求めない限り、除外されるか *** で隠されます。</translation>
    </message>
    <message>
        <source>The values of secrets</source>
        <translation>シークレットの値</translation>
    </message>
    <message>
        <source>{kind} is no HTTP request</source>
        <translation>{kind} は HTTP リクエストではありません</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>項目全体</translation>
    </message>
    <message>
        <source>The reference {reference}</source>
        <translation>参照 {reference}</translation>
    </message>
    <message>
        <source>It stays as text: the format knows nothing of the sort.</source>
        <translation>テキストとして残ります。この形式には同様のものがありません。</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>{path} がありません</translation>
    </message>
    <message>
        <source>The global variables could not be saved</source>
        <translation>グローバル変数を保存できませんでした</translation>
    </message>
    <message>
        <source>This exchange is not in the history any more</source>
        <translation>この通信は履歴に残っていません</translation>
    </message>
    <message>
        <source>It was deleted, perhaps by another window.</source>
        <translation>別のウィンドウなどで削除されました。</translation>
    </message>
    <message>
        <source>Search again for what is left.</source>
        <translation>もう一度検索して、残っているものを確認してください。</translation>
    </message>
    <message>
        <source>The history can&apos;t be read</source>
        <translation>履歴を読み込めません</translation>
    </message>
    <message>
        <source>What you send still works, and its answer is shown.</source>
        <translation>送信は引き続き可能で、レスポンスも表示されます。</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation>データフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The exchange could not be kept in the history</source>
        <translation>通信を履歴に保存できませんでした</translation>
    </message>
    <message>
        <source>The answer came and is shown, but it will not be found again in the history.</source>
        <translation>レスポンスは表示されていますが、後で履歴から探すことはできません。</translation>
    </message>
    <message>
        <source>Check that the disk has room and the data folder may be written.</source>
        <translation>ディスクに空きがあり、データフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Its name leads out of the zip file.</source>
        <translation>名前が zip ファイルの外を指しています。</translation>
    </message>
    <message>
        <source>A vault stays with its program: make it a secret variable of an environment.</source>
        <translation>Vault は元のプログラムに残ります。環境のシークレット変数にしてください。</translation>
    </message>
    <message>
        <source>The variable {reference}</source>
        <translation>変数 {reference}</translation>
    </message>
    <message>
        <source>It would be inside the collection {name}.</source>
        <translation>コレクション {name} の中になってしまいます。</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>ファイルです。</translation>
    </message>
    <message>
        <source>It is inside the collection {name}.</source>
        <translation>コレクション {name} の中にあります。</translation>
    </message>
    <message>
        <source>It has other files in it, and is no collection.</source>
        <translation>ほかのファイルが入っており、コレクションではありません。</translation>
    </message>
    <message>
        <source>{root} can&apos;t take the import</source>
        <translation>{root} にはインポートできません</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why}何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet, or the folder of a collection to add to it.</source>
        <translation>空のフォルダーかまだ存在しないフォルダーを指定するか、追加先のコレクションのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this import</source>
        <translation>このインポートにはメモリーが足りません</translation>
    </message>
    <message>
        <source>The process that reads the import ended</source>
        <translation>インポートを読み込むプロセスが終了しました</translation>
    </message>
    <message>
        <source>The machine may have run out of memory. Nothing was imported.</source>
        <translation>メモリーが不足した可能性があります。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Try again, or import a smaller part.</source>
        <translation>もう一度試すか、一部だけをインポートしてください。</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>インポートに失敗しました</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own. Nothing was imported.</source>
        <translation>PostGUI 自体の不具合です。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Please report it, with the file if you may.</source>
        <translation>報告をお願いします。可能であればファイルを添えてください。</translation>
    </message>
    <message>
        <source>The folder {name} is empty</source>
        <translation>フォルダー {name} は空です</translation>
    </message>
    <message>
        <source>{name} is a damaged zip file</source>
        <translation>{name} は壊れた zip ファイルです</translation>
    </message>
    <message>
        <source>The zip file {name} is empty</source>
        <translation>zip ファイル {name} は空です</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>サーバーの応答: {status}。</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>{limit} MB を超えています。</translation>
    </message>
    <message>
        <source>What was imported into it was written by somebody else.</source>
        <translation>インポートされた内容は別の人が書いたものです。</translation>
    </message>
    <message>
        <source>Environment {environment}</source>
        <translation>環境 {environment}</translation>
    </message>
    <message>
        <source>The value of {variable}</source>
        <translation>{variable} の値</translation>
    </message>
    <message>
        <source>{url} can&apos;t be imported</source>
        <translation>{url} をインポートできません</translation>
    </message>
    <message>
        <source>Open the URL in a request of your own to see more, or save it as a file first.</source>
        <translation>リクエストでその URL を開いて確認するか、先にファイルとして保存してください。</translation>
    </message>
    <message>
        <source>A helper process of PostGUI ended unexpectedly</source>
        <translation>PostGUI の補助プロセスが予期せず終了しました</translation>
    </message>
    <message>
        <source>The machine may have run out of memory.</source>
        <translation>メモリーが不足した可能性があります。</translation>
    </message>
    <message>
        <source>Try again; save the body to a file if it is very large.</source>
        <translation>もう一度試してください。ボディが非常に大きい場合はファイルに保存してください。</translation>
    </message>
    <message>
        <source>The body cannot be read</source>
        <translation>ボディを読み込めません</translation>
    </message>
    <message>
        <source>Send the request again, or save the body to a file.</source>
        <translation>リクエストをもう一度送信するか、ボディをファイルに保存してください。</translation>
    </message>
    <message>
        <source>Load tests need Locust, which is not installed</source>
        <translation>負荷テストに必要な Locust がインストールされていません</translation>
    </message>
    <message>
        <source>It is the engine that sends; PostGUI only tells it what.</source>
        <translation>送信を行うエンジンです。PostGUI は指示を出すだけです。</translation>
    </message>
    <message>
        <source>Install it: {install}</source>
        <translation>インストール方法: {install}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for {n} worker</source>
        <comment>Waiting for {n} workers</comment>
        <translation>
            <numerusform>{n} 個のワーカーを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the master at {master}, {limit} seconds at most</source>
        <translation>{master} のマスターを待っています（最大 {limit} 秒）</translation>
    </message>
    <message>
        <source>Working for the master at {master}</source>
        <translation>{master} のマスターの下で動作中</translation>
    </message>
    <message>
        <source>There is no master at {master}</source>
        <translation>{master} にマスターがありません</translation>
    </message>
    <message>
        <source>Nothing answered there within {limit} seconds, so nothing was sent.</source>
        <translation>{limit} 秒以内に応答がなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Start the one with --master first, and check its address, its --port and the firewall between.</source>
        <translation>先に --master を付けたものを起動し、そのアドレス、--port、途中のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>Locust can&apos;t be started</source>
        <translation>Locust を起動できません</translation>
    </message>
    <message>
        <source>Locust ended with status {status}</source>
        <translation>Locust がステータス {status} で終了しました</translation>
    </message>
    <message>
        <source>It said: {last}</source>
        <translation>メッセージ: {last}</translation>
    </message>
    <message>
        <source>Details have all that it said.</source>
        <translation>全メッセージは詳細にあります。</translation>
    </message>
    <message>
        <source>A secret of the load test can&apos;t be handed to Locust: {names}</source>
        <translation>負荷テストのシークレットを Locust に渡せません: {names}</translation>
    </message>
    <message>
        <source>Its value has a zero byte or half of a surrogate pair, which an environment can&apos;t hold.</source>
        <translation>値に、環境変数に入れられないゼロバイトまたはサロゲートペアの片方が含まれています。</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>値を修正してください。</translation>
    </message>
    <message>
        <source>All requests of {title} have the weight 0</source>
        <translation>{title} のリクエストの重みがすべて 0 です</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>何も送信されません。</translation>
    </message>
    <message>
        <source>A variable of {place} has no value</source>
        <translation>{place} の変数に値がありません</translation>
    </message>
    <message>
        <source>Define it, choose the environment that has it, or give it for this test.</source>
        <translation>定義するか、それを持つ環境を選択するか、このテストに指定してください。</translation>
    </message>
    <message>
        <source>{place}: its scripts, and those of its folders, do not run</source>
        <translation>{place}: スクリプトとそのフォルダーのスクリプトは実行されません</translation>
    </message>
    <message>
        <source>{place}: {name} has one value for the whole test</source>
        <translation>{place}: {name} の値はテスト全体で 1 つです</translation>
    </message>
    <message>
        <source>{place}: what its authentication ({auth}) makes anew for each request</source>
        <translation>{place}: 認証（{auth}）がリクエストごとに作り直すもの</translation>
    </message>
    <message>
        <source>{place}: its settings {names}</source>
        <translation>{place}: 設定 {names}</translation>
    </message>
    <message>
        <source>No request of {name} has an example</source>
        <translation>{name} のリクエストに例がありません</translation>
    </message>
    <message>
        <source>A mock server answers with saved examples.</source>
        <translation>モックサーバーは保存済みの例で応答します。</translation>
    </message>
    <message>
        <source>Send a request in the window and choose Save as example in the response&apos;s menu.</source>
        <translation>ウィンドウでリクエストを送信し、レスポンスのメニューで「例として保存」を選択してください。</translation>
    </message>
    <message>
        <source>The server does not know this client, or its secret is wrong.</source>
        <translation>サーバーがこのクライアントを認識しないか、シークレットが違います。</translation>
    </message>
    <message>
        <source>The code, refresh token or password is wrong, expired or was used already.</source>
        <translation>コード、リフレッシュトークン、パスワードが違うか、期限切れか、使用済みです。</translation>
    </message>
    <message>
        <source>This client may not use this grant type.</source>
        <translation>このクライアントはこのグラントタイプを使用できません。</translation>
    </message>
    <message>
        <source>The server does not offer this grant type.</source>
        <translation>サーバーはこのグラントタイプに対応していません。</translation>
    </message>
    <message>
        <source>The server does not know a scope, or this client may not ask for it.</source>
        <translation>サーバーがスコープを認識しないか、このクライアントは要求できません。</translation>
    </message>
    <message>
        <source>A parameter is missing, repeated or wrong for this server.</source>
        <translation>パラメーターがないか、重複しているか、このサーバーに合っていません。</translation>
    </message>
    <message>
        <source>The server does not know the resource or audience (RFC 8707).</source>
        <translation>サーバーがリソースまたはオーディエンスを認識しません（RFC 8707）。</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>時間内にコードが入力されませんでした。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>サーバーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The server is busy or being worked on.</source>
        <translation>サーバーが混雑しているか、メンテナンス中です。</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message>
        <source>No token came from {url}: {what}</source>
        <translation>{url} からトークンを取得できませんでした: {what}</translation>
    </message>
    <message>
        <source>The server gave no token: {reason}</source>
        <translation>サーバーがトークンを発行しませんでした: {reason}</translation>
    </message>
    <message>
        <source>{known} (It says {code}.)</source>
        <translation>{known}（コード: {code}）</translation>
    </message>
    <message>
        <source>It says {code}.</source>
        <translation>コード: {code}。</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered. See {uri}</source>
        <translation>「認証」タブの内容とサーバーの登録内容を照合してください。参照: {uri}</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered.</source>
        <translation>「認証」タブの内容とサーバーの登録内容を照合してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token in it</source>
        <translation>サーバーの応答にトークンがありません</translation>
    </message>
    <message>
        <source>It has {names}, but no access_token.</source>
        <translation>{names} はありますが、access_token がありません。</translation>
    </message>
    <message>
        <source>It has nothing, but no access_token.</source>
        <translation>中身が空で、access_token がありません。</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, not the one for the browser.</source>
        <translation>トークン URL が、ブラウザー用ではなくトークンエンドポイントのものか確認してください。</translation>
    </message>
    <message>
        <source>It answered {status}, a redirect to {where}; credentials are not sent on to another place.</source>
        <translation>応答は {status} で、{where} へのリダイレクトでした。クレデンシャルは別の場所へは送信されません。</translation>
    </message>
    <message>
        <source>It answered {status} with {kind} that is neither JSON nor a form.</source>
        <translation>応答は {status} で、{kind} でした。JSON でもフォームでもありません。</translation>
    </message>
    <message>
        <source>It answered {status} with something that is neither JSON nor a form.</source>
        <translation>応答は {status} で、JSON でもフォームでもありません。</translation>
    </message>
    <message>
        <source>It answered {status} with nothing.</source>
        <translation>応答は {status} で、中身が空でした。</translation>
    </message>
    <message>
        <source>{url} does not answer like a token endpoint</source>
        <translation>{url} の応答はトークンエンドポイントのものではありません</translation>
    </message>
    <message>
        <source>Check the URL: the one for the browser and the one for tokens are often mixed up.</source>
        <translation>URL を確認してください。ブラウザー用の URL とトークン用の URL はよく取り違えられます。</translation>
    </message>
    <message>
        <source>The browser came back with another state than it was sent with</source>
        <translation>ブラウザーから返った state が送信時と異なります</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in, or somebody made it up; it was not used.</source>
        <translation>別のサインインの応答か、偽造されたものです。使用されませんでした。</translation>
    </message>
    <message>
        <source>Get the token again, and finish in the tab that opens then.</source>
        <translation>トークンをもう一度取得し、そのとき開くタブで完了してください。</translation>
    </message>
    <message>
        <source>The browser came back without a code</source>
        <translation>ブラウザーからコードが返りませんでした</translation>
    </message>
    <message>
        <source>The address has {names}.</source>
        <translation>アドレスに含まれるもの: {names}。</translation>
    </message>
    <message>
        <source>The address has no parameters.</source>
        <translation>アドレスにパラメーターがありません。</translation>
    </message>
    <message>
        <source>Check that the client may use the authorization code grant.</source>
        <translation>クライアントが認可コードグラントを使用できるか確認してください。</translation>
    </message>
    <message>
        <source>The sign-in was answered by {issuer}</source>
        <translation>サインインに {issuer} が応答しました</translation>
    </message>
    <message>
        <source>That is not {wanted}: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>{wanted} ではありません。別のサーバーの応答が故意に混ぜられた可能性があるため（RFC 9207）、コードは使用されませんでした。</translation>
    </message>
    <message>
        <source>That is not the server of the authorization URL: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>認可 URL のサーバーではありません。別のサーバーの応答が故意に混ぜられた可能性があるため（RFC 9207）、コードは使用されませんでした。</translation>
    </message>
    <message>
        <source>If it is right, write it into the Issuer field of the Auth tab.</source>
        <translation>正しい場合は、「認証」タブの「発行者」フィールドに入力してください。</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between names</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>OAuth 2.0 needs {missing}</source>
        <translation>OAuth 2.0 には{missing}が必要です</translation>
    </message>
    <message>
        <source>Without that there is no way to get a token; nothing was sent.</source>
        <translation>これがないとトークンを取得できません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Fill in the Auth tab of the request, its folder or the collection.</source>
        <translation>リクエスト、そのフォルダー、またはコレクションの「認証」タブに入力してください。</translation>
    </message>
    <message>
        <source>{label} is not an http or https URL: {url}</source>
        <translation>{label}が http または https の URL ではありません: {url}</translation>
    </message>
    <message>
        <source>The server that gives tokens can&apos;t be reached there; nothing was sent.</source>
        <translation>トークンを発行するサーバーに到達できません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2.0 is not supported</source>
        <translation>OAuth 2.0 のインプリシットグラントには対応していません</translation>
    </message>
    <message>
        <source>It hands the token out in a URL, where the browser&apos;s history and any script of the page can read it. Its use is discouraged (RFC 9700, section 2.1.2), and OAuth 2.1 drops it.</source>
        <translation>トークンを URL に入れて渡すため、ブラウザーの履歴やページ内のスクリプトから読み取られるおそれがあります。使用は推奨されず（RFC 9700, section 2.1.2）、OAuth 2.1 では廃止されました。</translation>
    </message>
    <message>
        <source>Choose the authorization code with PKCE: servers that knew the one know the other by now.</source>
        <translation>PKCE 付きの認可コードを選択してください。インプリシットに対応していたサーバーなら、今では対応しています。</translation>
    </message>
    <message>
        <source>OAuth 2.0 knows no grant {flow!r} here</source>
        <translation>OAuth 2.0 のグラント {flow!r} には対応していません</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; nothing was sent.</source>
        <translation>リクエストのファイルで指定されています。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Choose one of these in the Auth tab: {flows}.</source>
        <translation>「認証」タブで次のいずれかを選択してください: {flows}。</translation>
    </message>
    <message>
        <source>Nothing can listen at {callback}</source>
        <translation>{callback} で待ち受けできません</translation>
    </message>
    <message>
        <source>After the sign-in the browser goes there, and only an http address of this computer can be listened at (RFC 8252, section 7.3).</source>
        <translation>サインイン後、ブラウザーはそこへ移動します。待ち受けできるのはこのコンピューターの http アドレスのみです（RFC 8252, section 7.3）。</translation>
    </message>
    <message>
        <source>Register http://127.0.0.1 with the server and leave Callback URL empty, or get the token in the window, where the address that the browser ends at can be pasted.</source>
        <translation>サーバーに http://127.0.0.1 を登録してコールバック URL を空にするか、ブラウザーが最後に開いたアドレスを貼り付けられるウィンドウでトークンを取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within {n} minute</source>
        <comment>Nobody signed in within {n} minutes</comment>
        <translation>
            <numerusform>{n} 分以内にサインインされませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser did not come back; the listener for it is closed again.</source>
        <translation>ブラウザーから戻りがなかったため、待ち受けを終了しました。</translation>
    </message>
    <message>
        <source>Get the token again. If the server showed an error in the browser, look at the client ID and at whether this callback URL is registered there.</source>
        <translation>トークンをもう一度取得してください。ブラウザーにサーバーのエラーが表示された場合は、クライアント ID と、このコールバック URL が登録されているかを確認してください。</translation>
    </message>
    <message>
        <source>The code was not entered in time</source>
        <translation>時間内にコードが入力されませんでした</translation>
    </message>
    <message>
        <source>The server&apos;s device code has expired.</source>
        <translation>サーバーのデバイスコードの期限が切れました。</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no device code in it</source>
        <translation>サーバーの応答にデバイスコードがありません</translation>
    </message>
    <message>
        <source>It has {names}; device_code, user_code and an http verification_uri are needed (RFC 8628, section 3.2).</source>
        <translation>{names} はありますが、device_code、user_code、http の verification_uri が必要です（RFC 8628, section 3.2）。</translation>
    </message>
    <message>
        <source>Check the device authorization URL.</source>
        <translation>デバイス認可 URL を確認してください。</translation>
    </message>
    <message>
        <source>{what} takes long: the disk does not answer</source>
        <translation>{what}に時間がかかっています: ディスクが応答しません</translation>
    </message>
    <message>
        <source>Nothing is lost: your edits are kept, and it goes on by itself once the disk answers.</source>
        <translation>何も失われません。編集内容は保持されており、ディスクが応答すれば自動的に続行されます。</translation>
    </message>
    <message>
        <source>If it is a network drive, check the connection. Other collections can be used meanwhile.</source>
        <translation>ネットワークドライブの場合は接続を確認してください。その間もほかのコレクションは使えます。</translation>
    </message>
    <message>
        <source>{name} was changed since it was looked through</source>
        <translation>{name} は検索後に変更されました</translation>
    </message>
    <message>
        <source>Nothing was replaced anywhere.</source>
        <translation>どこも置換されませんでした。</translation>
    </message>
    <message>
        <source>Look again, then replace.</source>
        <translation>もう一度検索してから置換してください。</translation>
    </message>
    <message>
        <source>{name} (settings)</source>
        <translation>{name}（設定）</translation>
    </message>
    <message>
        <source>{name} (environment)</source>
        <translation>{name}（環境）</translation>
    </message>
    <message>
        <source>The expression can&apos;t be understood</source>
        <translation>正規表現を解釈できません</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <source>The expression takes too long</source>
        <translation>正規表現の処理に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>It tries more ways to match than can be waited for.</source>
        <translation>一致の試行回数が多すぎて待てません。</translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions are what makes it slow.</source>
        <translation>簡単にしてください。繰り返しの入れ子が遅くなる原因です。</translation>
    </message>
    <message>
        <source>The edits could not be saved in {name}</source>
        <translation>{name} の編集を保存できませんでした</translation>
    </message>
    <message>
        <source>Only the first {shown} of {size}.</source>
        <translation>{size} のうち先頭の {shown} のみ。</translation>
    </message>
    <message>
        <source>An object has a name twice, so the texts are compared line by line.</source>
        <translation>オブジェクトに同じ名前が 2 回あるため、行ごとに比較しています。</translation>
    </message>
    <message>
        <source>One of them is no valid JSON, so the texts are compared line by line.</source>
        <translation>一方が有効な JSON ではないため、行ごとに比較しています。</translation>
    </message>
    <message>
        <source>The values are nested too deeply, so the texts are compared line by line.</source>
        <translation>値の入れ子が深すぎるため、行ごとに比較しています。</translation>
    </message>
    <message>
        <source>The first {limit:,} values that differ.</source>
        <translation>異なる値の先頭 {limit:,} 件。</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>2 つのボディはバイト単位で同一です。</translation>
    </message>
    <message>
        <source>The bodies differ. They are no text, so they are not compared line by line; save both to compare them with another program.</source>
        <translation>ボディが異なります。テキストではないため行ごとの比較はできません。両方を保存して別のプログラムで比較してください。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Size received</source>
        <translation>受信サイズ</translation>
    </message>
    <message>
        <source>Time for DNS</source>
        <translation>DNS の時間</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続の時間</translation>
    </message>
    <message>
        <source>Time for TLS</source>
        <translation>TLS の時間</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>送信の時間</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Time to receive</source>
        <translation>受信の時間</translation>
    </message>
    <message>
        <source>it has {size:,} bytes, and at most {limit:,} are read</source>
        <translation>{size:,} バイトありますが、読み込めるのは {limit:,} バイトまでです</translation>
    </message>
    <message>
        <source>it is no UTF-8 text: byte {start:,} is none</source>
        <translation>UTF-8 テキストではありません（{start:,} バイト目が不正）</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>it is no valid JSON: {error}</source>
        <translation>有効な JSON ではありません: {error}</translation>
    </message>
    <message>
        <source>its element {wrong} is no object</source>
        <translation>要素 {wrong} がオブジェクトではありません</translation>
    </message>
    <message>
        <source>line {number} has {values} values for {names} names</source>
        <translation>{number} 行目の値は {values} 個ですが、名前は {names} 個です</translation>
    </message>
    <message>
        <source>line {number}: a quote is not closed, or something follows it</source>
        <translation>{number} 行目: 引用符が閉じられていないか、その後に何かが続いています</translation>
    </message>
    <message>
        <source>The data file {name} can&apos;t be used: {why}</source>
        <translation>データファイル {name} を使用できません: {why}</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <source>It should be CSV with a line of names first, or a JSON array of objects.</source>
        <translation>先頭行が名前の CSV か、オブジェクトの JSON 配列にしてください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>No request of {names} has the tags asked for</source>
        <translation>{names} に指定したタグを持つリクエストがありません</translation>
    </message>
    <message>
        <source>There is no request in {names}</source>
        <translation>{names} にリクエストがありません</translation>
    </message>
    <message>
        <source>Scripts chose the next request {jumps:,} times: it goes in circles</source>
        <translation>スクリプトが次のリクエストを {jumps:,} 回選択しました: 循環しています</translation>
    </message>
    <message>
        <source>A script wants {name!r} next, and there is no such request in this run</source>
        <translation>スクリプトが次に {name!r} を指定しましたが、この実行にそのリクエストはありません</translation>
    </message>
    <message>
        <source>There is no environment {wanted!r} here</source>
        <translation>環境 {wanted!r} はここにはありません</translation>
    </message>
    <message>
        <source>Environments belong to a collection, and this request belongs to none.</source>
        <translation>環境はコレクションに属しますが、このリクエストはどのコレクションにも属していません。</translation>
    </message>
    <message>
        <source>Name the collection, or save the request into one.</source>
        <translation>コレクションを指定するか、リクエストをコレクションに保存してください。</translation>
    </message>
    <message>
        <source>it took too much memory</source>
        <translation>メモリを使いすぎました</translation>
    </message>
    <message>
        <source>it left no result: it changed what it runs in</source>
        <translation>結果がありません: 実行環境が変更されました</translation>
    </message>
    <message>
        <source>its process ended: it may have taken too much memory</source>
        <translation>プロセスが終了しました: メモリーを使いすぎた可能性があります</translation>
    </message>
    <message>
        <source>it asked for more than {most_calls:,} things at a time</source>
        <translation>一度に {most_calls:,} 件を超える要求がありました</translation>
    </message>
    <message>
        <source>There is no JavaScript engine, so the scripts of this request can&apos;t run</source>
        <translation>JavaScript エンジンがないため、このリクエストのスクリプトを実行できません</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>それ以外はすべて動作します。</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>インストール方法: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>{name} is not available in an expression</source>
        <translation>{name} は式の中では使えません</translation>
    </message>
    <message>
        <source>There is no {name!r} to ask for</source>
        <translation>{name!r} という要求先はありません</translation>
    </message>
    <message>
        <source>There is no request {place!r} in this collection</source>
        <translation>このコレクションにリクエスト {place!r} はありません</translation>
    </message>
    <message>
        <source>Python before the request</source>
        <translation>リクエスト前の Python</translation>
    </message>
    <message>
        <source>Python after the response</source>
        <translation>レスポンス後の Python</translation>
    </message>
    <message>
        <source>script before the request</source>
        <translation>リクエスト前のスクリプト</translation>
    </message>
    <message>
        <source>script: {phase}</source>
        <translation>スクリプト: {phase}</translation>
    </message>
    <message>
        <source>The secret {name} could not be kept</source>
        <translation>シークレット {name} を保存できませんでした</translation>
    </message>
    <message>
        <source>{what}. It is used until PostGUI closes, then it is gone.</source>
        <translation>{what}。PostGUI を終了するまで使用され、その後は失われます。</translation>
    </message>
    <message>
        <source>The secrets are locked</source>
        <translation>シークレットがロックされています</translation>
    </message>
    <message>
        <source>This system has no usable keyring, so secrets are in an encrypted file, which needs its passphrase.</source>
        <translation>このシステムには使用できるキーリングがないため、シークレットは暗号化ファイルにあり、パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be opened with it. It was left as it is.</source>
        <translation>暗号化されたシークレットのファイルを開けませんでした。ファイルはそのまま残されています。</translation>
    </message>
    <message>
        <source>Set the variable {variable} to the passphrase, or use a terminal.</source>
        <translation>変数 {variable} にパスフレーズを設定するか、端末を使用してください。</translation>
    </message>
    <message>
        <source>The passphrase in {variable} is wrong</source>
        <translation>{variable} のパスフレーズが違います</translation>
    </message>
    <message>
        <source>Set {variable} to the passphrase that the file was made with.</source>
        <translation>ファイルの作成時に使ったパスフレーズを {variable} に設定してください。</translation>
    </message>
    <message>
        <source>The secrets stay locked</source>
        <translation>シークレットはロックされたままです</translation>
    </message>
    <message>
        <source>The encrypted file of secrets was not opened, so their values are missing.</source>
        <translation>暗号化されたシークレットのファイルが開かれなかったため、値がありません。</translation>
    </message>
    <message>
        <source>Send again, or show a secret, to be asked for the passphrase once more.</source>
        <translation>もう一度送信するかシークレットを表示すると、パスフレーズが再度要求されます。</translation>
    </message>
    <message>
        <source>The encrypted file of secrets is damaged</source>
        <translation>暗号化されたシークレットのファイルが壊れています</translation>
    </message>
    <message>
        <source>It could not be read, and was kept as {name}. Its secrets are missing now.</source>
        <translation>読み込めなかったため、{name} として保管されました。シークレットは失われています。</translation>
    </message>
    <message>
        <source>Bring back the file from a backup, or enter the secrets anew.</source>
        <translation>バックアップからファイルを戻すか、シークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <source>The list of secrets could not be changed for {name}</source>
        <translation>{name} のシークレットの一覧を変更できませんでした</translation>
    </message>
    <message>
        <source>The folder {name} could not be read</source>
        <translation>フォルダー {name} を読み込めませんでした</translation>
    </message>
    <message>
        <source>{name} could not be written: its folder is gone</source>
        <translation>{name} を書き込めませんでした: フォルダーがなくなっています</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. What you see is kept here.</source>
        <translation>移動、名前変更、または削除されました。表示中の内容はここに保持されています。</translation>
    </message>
    <message>
        <source>Save the request in another folder with “Save request as…”.</source>
        <translation>「名前を付けてリクエストを保存…」で、リクエストを別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>{task} failed</source>
        <translation>{task}に失敗しました</translation>
    </message>
    <message>
        <source>The log has the details. Please report it.</source>
        <translation>詳細はログにあります。報告をお願いします。</translation>
    </message>
    <message>
        <source>The server gave an access token, but no id token</source>
        <translation>サーバーはアクセストークンを発行しましたが、id トークンがありません</translation>
    </message>
    <message>
        <source>The form says that the id token goes out.</source>
        <translation>フォームでは id トークンを送信する設定になっています。</translation>
    </message>
    <message>
        <source>Add openid to the scope and get the token again, or use the access token.</source>
        <translation>スコープに openid を追加してトークンを再取得するか、アクセストークンを使用してください。</translation>
    </message>
    <message>
        <source>The OAuth 2.0 token has expired: get a new one first</source>
        <translation>OAuth 2.0 トークンの期限が切れています。先に新しいトークンを取得してください</translation>
    </message>
    <message>
        <source>Get an OAuth 2.0 token first</source>
        <translation>先に OAuth 2.0 トークンを取得してください</translation>
    </message>
    <message>
        <source>None is fetched by itself here: either nobody is there to sign in, or the form says not to.</source>
        <translation>サインインする人がいないか、フォームで無効になっているため、自動では取得されません。</translation>
    </message>
    <message>
        <source>In the window, use Get in the Auth tab; in a terminal, postgui token get FILE.</source>
        <translation>ウィンドウでは「認証」タブの「トークンを取得」、端末では postgui token get FILE を使用してください。</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>リフレッシュトークンがありません</translation>
    </message>
    <message>
        <source>The server gave none with the last token, so it can&apos;t be renewed.</source>
        <translation>前回のトークンと一緒に発行されなかったため、更新できません。</translation>
    </message>
    <message>
        <source>Get a new token. Many servers give a refresh token only for the scope offline_access.</source>
        <translation>新しいトークンを取得してください。多くのサーバーはスコープ offline_access の場合にのみリフレッシュトークンを発行します。</translation>
    </message>
    <message>
        <source>Getting the token was cancelled</source>
        <translation>トークンの取得がキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was sent with the request.</source>
        <translation>リクエストでは何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Send again, or get the token in the Auth tab.</source>
        <translation>もう一度送信するか、「認証」タブでトークンを取得してください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The folder of {name} is not there</source>
        <translation>{name} のフォルダーがありません</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. What is open or unsaved is kept.</source>
        <translation>移動、名前変更、削除されたか、ドライブが接続されていません。開いているものと未保存のものは保持されます。</translation>
    </message>
    <message>
        <source>Once it is back it shows again by itself. If it is elsewhere now, open it there.</source>
        <translation>元に戻れば自動的に再表示されます。別の場所にある場合は、そこから開いてください。</translation>
    </message>
    <message>
        <source>The folder {name} is no longer trusted</source>
        <translation>フォルダー {name} の信頼を取り消しました</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder again: above the request, or in its settings.</source>
        <translation>スクリプトを確認してから、リクエストの上またはフォルダーの設定で、もう一度信頼してください。</translation>
    </message>
    <message>
        <source>scripts of this collection may not send requests of their own: its folder is not trusted. Trust it in the window, above the request, or run with --trust</source>
        <translation>このコレクションのフォルダーは信頼されていないため、スクリプトから独自のリクエストを送信できません。ウィンドウのリクエストの上で信頼するか、--trust を付けて実行してください</translation>
    </message>
    <message>
        <source>It did not run, because the collection&apos;s folder is not trusted.</source>
        <translation>コレクションのフォルダーが信頼されていないため、実行されませんでした。</translation>
    </message>
    <message>
        <source>Not sent: its Python may not run yet</source>
        <translation>送信していません: Python はまだ実行できません</translation>
    </message>
    <message>
        <source>It is in no collection that could be trusted. What its Python signs or checks would be missing.</source>
        <translation>信頼の対象となるコレクションに属していません。Python による署名や検証が抜け落ちることになります。</translation>
    </message>
    <message>
        <source>Move it into a collection, or run with --trust.</source>
        <translation>コレクションに移動するか、--trust を付けて実行してください。</translation>
    </message>
    <message>
        <source>The folder {name} is not trusted. Without its Python, what that signs or checks is missing.</source>
        <translation>フォルダー {name} は信頼されていません。Python を実行しないと、署名や検証が抜け落ちます。</translation>
    </message>
    <message>
        <source>Look at it in Scripts, then trust the folder; on the command line, run with --trust.</source>
        <translation>「スクリプト」で内容を確認してからフォルダーを信頼してください。コマンドラインでは --trust を付けて実行します。</translation>
    </message>
    <message>
        <source>Not sent: a script leads it to another server</source>
        <translation>送信していません: スクリプトにより送信先が別のサーバーになります</translation>
    </message>
    <message>
        <source>As it is shown it goes to {shown}, and after its scripts to {now}, with all that is filled in for the first.</source>
        <translation>表示上の送信先は {shown} ですが、スクリプト実行後は {now} になり、前者のために入力された内容がすべて送信されます。</translation>
    </message>
    <message>
        <source>Move it into a collection that you trust, or run with --trust.</source>
        <translation>信頼するコレクションに移動するか、--trust を付けて実行してください。</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder {name}; on the command line, run with --trust.</source>
        <translation>スクリプトを確認してからフォルダー {name} を信頼してください。コマンドラインでは --trust を付けて実行します。</translation>
    </message>
    <message>
        <source>This is the new workspace {name}</source>
        <translation>新しいワークスペース {name} です</translation>
    </message>
    <message>
        <source>The workspace {current} is called {name} now</source>
        <translation>ワークスペース {current} の名前を {name} に変更しました</translation>
    </message>
    <message>
        <source>Deleted the workspace {current}; its collections stay where they are</source>
        <translation>ワークスペース {current} を削除しました。コレクションは元の場所に残ります</translation>
    </message>
    <message>
        <source>The workspace {name} is back</source>
        <translation>ワークスペース {name} を復元しました</translation>
    </message>
    <message>
        <source>The workspace {current} could not be renamed</source>
        <translation>ワークスペース {current} の名前を変更できませんでした</translation>
    </message>
    <message>
        <source>No request file is that large, so it is not read.</source>
        <translation>リクエストのファイルとしては大きすぎるため、読み込まれません。</translation>
    </message>
    <message>
        <source>Put large bodies into files of their own.</source>
        <translation>大きなボディは別のファイルに入れてください。</translation>
    </message>
    <message>
        <source>{name} is outside the collection</source>
        <translation>{name} はコレクションの外にあります</translation>
    </message>
    <message>
        <source>PostGUI changes files only inside the folder of their collection.</source>
        <translation>PostGUI はコレクションのフォルダー内のファイルのみを変更します。</translation>
    </message>
    <message>
        <source>Open the folder that holds it as a collection of its own.</source>
        <translation>それを含むフォルダーを別のコレクションとして開いてください。</translation>
    </message>
    <message>
        <source>{name} could not be saved</source>
        <translation>{name} を保存できませんでした</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB</source>
        <translation>{name} は {limit} MB を超えています</translation>
    </message>
    <message>
        <source>Try again once it is back, or open the folder where it is now.</source>
        <translation>元に戻ってからもう一度試すか、現在の場所のフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>No folder above it has an {file}.</source>
        <translation>親フォルダーに {file} がありません。</translation>
    </message>
    <message>
        <source>{name} could not be created in {folder}</source>
        <translation>{folder} に {name} を作成できませんでした</translation>
    </message>
    <message>
        <source>{name} could not be moved</source>
        <translation>{name} を移動できませんでした</translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation>{name} をコピーできませんでした</translation>
    </message>
    <message>
        <source>{name} was deleted on disk since it was opened</source>
        <translation>{name} は開いた後にディスク上で削除されました</translation>
    </message>
    <message>
        <source>{name} was changed on disk since it was opened</source>
        <translation>{name} は開いた後にディスク上で変更されました</translation>
    </message>
    <message>
        <source>Saving now would undo what somebody else did, so nothing was written.</source>
        <translation>ここで保存するとほかの変更が失われるため、何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Save your version under another name, or over it.</source>
        <translation>別の名前で保存するか、上書き保存してください。</translation>
    </message>
    <message>
        <source>Compare the two, then choose which one stays.</source>
        <translation>2 つを比較してから、どちらを残すか選択してください。</translation>
    </message>
    <message>
        <source>What was confirmed could not be kept</source>
        <translation>確認した内容を保存できませんでした</translation>
    </message>
    <message>
        <source>A cookie jar was written by a newer PostGUI</source>
        <translation>Cookie jar は新しいバージョンの PostGUI で書き込まれています</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is: cookies of now are not kept.</source>
        <translation>このバージョンでは {name} を読み込めないため、そのまま残されます。今回の Cookie は保存されません。</translation>
    </message>
    <message>
        <source>Start the newer version to get it back.</source>
        <translation>使用するには新しいバージョンを起動してください。</translation>
    </message>
    <message>
        <source>A cookie jar can&apos;t be read</source>
        <translation>Cookie jar を読み込めません</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is left as it is, and cookies of now are not kept.</source>
        <translation>{path}: {reason}。そのまま残され、今回の Cookie は保存されません。</translation>
    </message>
    <message>
        <source>Change the permissions of the file or the folder, and start again.</source>
        <translation>ファイルまたはフォルダーの権限を変更してから、起動し直してください。</translation>
    </message>
    <message>
        <source>A cookie jar could not be read back</source>
        <translation>Cookie jar を読み戻せませんでした</translation>
    </message>
    <message>
        <source>Its file is damaged, so the jar starts empty. You may have to sign in again.</source>
        <translation>ファイルが壊れているため、jar は空の状態で始まります。再度サインインが必要になる場合があります。</translation>
    </message>
    <message>
        <source>The file is kept as {kept}.</source>
        <translation>ファイルは {kept} として保管されています。</translation>
    </message>
    <message>
        <source>A kept request was written by a newer PostGUI</source>
        <translation>保管されたリクエストは新しいバージョンの PostGUI で書き込まれています</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is.</source>
        <translation>このバージョンでは {name} を読み込めないため、そのまま残されます。</translation>
    </message>
    <message>
        <source>An unsaved request could not be read back</source>
        <translation>未保存のリクエストを読み戻せませんでした</translation>
    </message>
    <message>
        <source>Its file is damaged. Everything else was restored.</source>
        <translation>ファイルが壊れています。それ以外はすべて復元されました。</translation>
    </message>
    <message>
        <source>The file is kept as {kept}, in case its text is worth rescuing by hand.</source>
        <translation>手作業でテキストを救出できるように、ファイルは {kept} として保管されています。</translation>
    </message>
    <message>
        <source>Unsaved settings of a folder could not be read back</source>
        <translation>フォルダーの未保存の設定を読み戻せませんでした</translation>
    </message>
    <message>
        <source>Their file is damaged. Everything else was restored.</source>
        <translation>ファイルが壊れています。それ以外はすべて復元されました。</translation>
    </message>
    <message>
        <source>What was chosen could not be kept</source>
        <translation>選択した内容を保存できませんでした</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one was begun</source>
        <translation>履歴が壊れていたため、新しい履歴を開始しました</translation>
    </message>
    <message>
        <source>What was in it is not shown any more. Collections and unsaved requests are not affected.</source>
        <translation>以前の内容は表示されません。コレクションと未保存のリクエストに影響はありません。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>壊れたファイルは {kept} として保管されています。</translation>
    </message>
    <message>
        <source>Sending and everything else works without it.</source>
        <translation>送信もその他の機能も引き続き動作します。</translation>
    </message>
    <message>
        <source>Check that the disk has room, that the data folder may be written, and that no other program holds the file.</source>
        <translation>ディスクに空きがあるか、データフォルダーに書き込めるか、ほかのプログラムがファイルを使用していないかを確認してください。</translation>
    </message>
    <message>
        <source>The history was written by a newer PostGUI</source>
        <translation>履歴は新しいバージョンの PostGUI で書き込まれています</translation>
    </message>
    <message>
        <source>This version can neither show it nor add to it, and leaves it as it is.</source>
        <translation>このバージョンでは表示も追加もできないため、そのまま残されます。</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>新しいバージョンを起動するか、別のデータフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>schema version {version}, known up to {known}</source>
        <translation>スキーマバージョン {version}、対応は {known} まで</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it holds more than {limit} MB</source>
        <translation>内容が {limit} MB を超えています</translation>
    </message>
    <message>
        <source>it holds more than {limit:,} files</source>
        <translation>ファイルが {limit:,} 個を超えています</translation>
    </message>
    <message>
        <source>the zip file is damaged ({error})</source>
        <translation>zip ファイルが壊れています（{error}）</translation>
    </message>
    <message>
        <source>{path} in {archive}</source>
        <translation>{archive} 内の {path}</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked ({error})</source>
        <translation>展開できません（{error}）</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>{limit} MB を超えています</translation>
    </message>
    <message>
        <source>{name} can&apos;t be imported: {reason}</source>
        <translation>{name} をインポートできません: {reason}</translation>
    </message>
    <message>
        <source>Choose another file, or a smaller part of it.</source>
        <translation>別のファイルを選択するか、一部だけを選択してください。</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>The system&apos;s keyring was not opened, so no secret could be read or kept.</source>
        <translation>システムのキーリングが開かれなかったため、シークレットの読み込みも保存もできませんでした。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation>入力した内容を保存できませんでした</translation>
    </message>
    <message>
        <source>The secret {partition} is damaged</source>
        <translation>シークレット {partition} が壊れています</translation>
    </message>
    <message>
        <source>Its place in the encrypted file was changed by something else. It was left as it is.</source>
        <translation>暗号化ファイル内の該当箇所がほかのものによって変更されています。そのまま残されています。</translation>
    </message>
    <message>
        <source>Enter it anew, or bring back the file from a backup.</source>
        <translation>入力し直すか、バックアップからファイルを戻してください。</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>シークレットを保存できませんでした</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be read</source>
        <translation>暗号化されたシークレットのファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>The file of secrets was made by a newer PostGUI</source>
        <translation>シークレットのファイルは新しいバージョンの PostGUI で作成されています</translation>
    </message>
    <message>
        <source>This version can&apos;t read it, and leaves it as it is.</source>
        <translation>このバージョンでは読み込めないため、そのまま残されます。</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>新しいバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The last session could not be read back</source>
        <translation>前回のセッションを読み戻せませんでした</translation>
    </message>
    <message>
        <source>Its file is damaged, so the window starts with no tabs. Unsaved requests are not affected.</source>
        <translation>ファイルが壊れているため、タブのない状態で起動します。未保存のリクエストに影響はありません。</translation>
    </message>
    <message>
        <source>The settings file could not be made</source>
        <translation>設定ファイルを作成できませんでした</translation>
    </message>
    <message>
        <source>The settings could not be kept</source>
        <translation>設定を保存できませんでした</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>a secret variable, such as {{proxyPassword}}</source>
        <translation>{{proxyPassword}} などのシークレット変数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between values</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>a list of tables with host, kind, certificate and key ({error})</source>
        <translation>host、kind、certificate、key を持つテーブルのリスト（{error}）</translation>
    </message>
    <message>
        <source>certificates whose passphrase is a secret variable, such as {{passphrase}}</source>
        <translation>パスフレーズが {{passphrase}} などのシークレット変数である証明書</translation>
    </message>
    <message>
        <source>keys such as &quot;Ctrl+Shift+T&quot;, or a list of them</source>
        <translation>&quot;Ctrl+Shift+T&quot; などのキー、またはそのリスト</translation>
    </message>
    <message>
        <source>{name} is no table</source>
        <translation>{name} はテーブルではありません</translation>
    </message>
    <message>
        <source>{name} is a table</source>
        <translation>{name} はテーブルです</translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation>{path} の {line} 行目</translation>
    </message>
    <message>
        <source>at line {line}, the end of the file</source>
        <translation>{line} 行目（ファイルの末尾）</translation>
    </message>
    <message>
        <source>The settings file could not be read</source>
        <translation>設定ファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>{reason}. What it says does not count until it is mended; the file is left as it is.</source>
        <translation>{reason}。修正されるまで内容は反映されません。ファイルはそのまま残されます。</translation>
    </message>
    <message>
        <source>Mend {path}: it is read again as soon as it is saved.</source>
        <translation>{path} を修正してください。保存するとすぐに読み込み直されます。</translation>
    </message>
    <message>
        <source>The change could not be kept: the settings file has a mistake</source>
        <translation>変更を保存できませんでした: 設定ファイルに誤りがあります</translation>
    </message>
    <message>
        <source>{reason}. The change counts until PostGUI ends or the file is mended; the file is left as it is.</source>
        <translation>{reason}。変更は PostGUI を終了するかファイルを修正するまで有効です。ファイルはそのまま残されます。</translation>
    </message>
    <message>
        <source>Mend {path}, then make the change again.</source>
        <translation>{path} を修正してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The setting {setting} can&apos;t be {value!r}</source>
        <translation>設定 {setting} に {value!r} は指定できません</translation>
    </message>
    <message>
        <source>It takes {expected}. The value that would count without it is used instead.</source>
        <translation>指定できるのは{expected}です。代わりに、指定がない場合の値が使用されます。</translation>
    </message>
    <message>
        <source>Correct {where}.</source>
        <translation>{where} を修正してください。</translation>
    </message>
    <message>
        <source>The setting {table}.{key} can&apos;t be set for one workspace</source>
        <translation>設定 {table}.{key} はワークスペースごとには設定できません</translation>
    </message>
    <message>
        <source>It counts for the whole program, and is not used here.</source>
        <translation>プログラム全体の設定のため、ここでは使用されません。</translation>
    </message>
    <message>
        <source>Move {where} into the settings of the program.</source>
        <translation>{where} をプログラムの設定に移動してください。</translation>
    </message>
    <message>
        <source>The import could not be written into {name}</source>
        <translation>インポートを {name} に書き込めませんでした</translation>
    </message>
    <message>
        <source>{path} came to be there while the import was made</source>
        <translation>インポートの作成中に {path} が作られました</translation>
    </message>
    <message>
        <source>It was left as it is, and the import stopped there.</source>
        <translation>そのまま残され、インポートはそこで停止しました。</translation>
    </message>
    <message>
        <source>Import again: what has come already is left alone.</source>
        <translation>もう一度インポートしてください。すでに取り込まれたものはそのまま残ります。</translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation>{name} を削除できませんでした</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash</source>
        <translation>{name} はごみ箱にありません</translation>
    </message>
    <message>
        <source>It was deleted for good, or brought back already.</source>
        <translation>完全に削除されたか、すでに復元されています。</translation>
    </message>
    <message>
        <source>{name} could not be restored</source>
        <translation>{name} を復元できませんでした</translation>
    </message>
    <message>
        <source>{name} could not be deleted for good</source>
        <translation>{name} を完全に削除できませんでした</translation>
    </message>
    <message>
        <source>{name} can&apos;t go back to {name2}</source>
        <translation>{name} を {name2} に戻せません</translation>
    </message>
    <message>
        <source>There is another {name} by now.</source>
        <translation>別の {name} がすでにあります。</translation>
    </message>
    <message>
        <source>Rename that one, then undo again.</source>
        <translation>そちらの名前を変更してから、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>{name} could not be moved back</source>
        <translation>{name} を元の場所に戻せませんでした</translation>
    </message>
    <message>
        <source>{name} could not be changed back</source>
        <translation>{name} の変更を元に戻せませんでした</translation>
    </message>
    <message>
        <source>{name} was changed since then</source>
        <translation>{name} はその後変更されています</translation>
    </message>
    <message>
        <source>Undoing would throw that change away, so nothing was undone.</source>
        <translation>元に戻すとその変更が失われるため、何も元に戻されませんでした。</translation>
    </message>
    <message>
        <source>Change it back by hand.</source>
        <translation>手作業で元に戻してください。</translation>
    </message>
    <message>
        <source>The workspace {name} could not be made</source>
        <translation>ワークスペース {name} を作成できませんでした</translation>
    </message>
    <message>
        <source>The workspace {old} could not be renamed</source>
        <translation>ワークスペース {old} の名前を変更できませんでした</translation>
    </message>
    <message>
        <source>The workspace {name} could not be deleted</source>
        <translation>ワークスペース {name} を削除できませんでした</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <translation>ワークスペース {name}</translation>
    </message>
    <message>
        <source>A workspace can&apos;t be called {name!r}</source>
        <translation>ワークスペースに {name!r} という名前は付けられません</translation>
    </message>
    <message>
        <source>The workspace {name} is open in another window</source>
        <translation>ワークスペース {name} は別のウィンドウで開かれています</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>そのまま残されています。</translation>
    </message>
    <message>
        <source>Close that window, then try again.</source>
        <translation>そのウィンドウを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>It is too long: {limit} letters are the most, fewer where they are not a to z.</source>
        <translation>長すぎます。{limit} 文字までです（a ～ z 以外の文字ではさらに短くなります）。</translation>
    </message>
    <message>
        <source>Some system does not take that for a folder. It could be {name}.</source>
        <translation>フォルダー名として使えないシステムがあります。{name} なら使えます。</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>証明書を追加</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>証明書 {number}</translation>
    </message>
    <message>
        <source>Use certificate {number}</source>
        <translation>証明書 {number} を使用</translation>
    </message>
    <message>
        <source>Remove this certificate</source>
        <translation>この証明書を削除</translation>
    </message>
    <message>
        <source>Remove certificate {number}</source>
        <translation>証明書 {number} を削除</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>{field} of certificate {number}</source>
        <translation>証明書 {number} の{field}</translation>
    </message>
    <message>
        <source>a certificate without a host</source>
        <translation>ホストのない証明書</translation>
    </message>
    <message>
        <source>none</source>
        <comment>certificates</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name the host it is for.</source>
        <translation>対象のホストを指定してください。</translation>
    </message>
    <message>
        <source>Choose its file; until then it is not shown to anybody.</source>
        <translation>ファイルを選択してください。それまでは誰にも提示されません。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>まだ数値がありません</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>This collection asks to send Authorization on to other origins when a server redirects there. It does not happen until you allow it.</source>
        <translation>このコレクションは、サーバーが別のオリジンへリダイレクトしたときに Authorization を転送するよう求めています。許可するまで転送されません。</translation>
    </message>
    <message>
        <source>You allowed this collection to send Authorization on to other origins when a server redirects.</source>
        <translation>このコレクションには、サーバーがリダイレクトしたときに Authorization を別のオリジンへ転送することを許可しています。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allow to send Authorization on to other origins</source>
        <translation>Authorization の別オリジンへの転送を許可</translation>
    </message>
    <message>
        <source>Do not send Authorization on to other origins</source>
        <translation>Authorization を別オリジンへ転送しない</translation>
    </message>
    <message>
        <source>This folder is not trusted: its Python does not run, and its scripts can’t send requests of their own.</source>
        <translation>このフォルダーは信頼されていません。Python は実行されず、スクリプトは独自のリクエストを送信できません。</translation>
    </message>
    <message>
        <source>This folder is trusted: its Python runs, and its scripts may send requests of their own.</source>
        <translation>このフォルダーは信頼されています。Python は実行され、スクリプトは独自のリクエストを送信できます。</translation>
    </message>
    <message>
        <source>Trust this folder: run its Python, let its scripts send requests</source>
        <translation>このフォルダーを信頼: Python を実行し、スクリプトにリクエストの送信を許可</translation>
    </message>
    <message>
        <source>Do not trust this folder any more</source>
        <translation>このフォルダーの信頼を取り消す</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>モック</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Go back to what the file says; undo brings the edits back</source>
        <translation>ファイルの内容に戻します。「元に戻す」で編集内容を取り戻せます</translation>
    </message>
    <message>
        <source>these settings, not saved yet</source>
        <translation>未保存の設定</translation>
    </message>
    <message>
        <source>Mock  on</source>
        <translation>モック  オン</translation>
    </message>
    <message>
        <source>{name} settings</source>
        <translation>{name} の設定</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The response before</source>
        <translation>前のレスポンス</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Tab: {name}</source>
        <translation>タブ: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>例: {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Compare with a tab, an example, or one of the history</source>
        <translation>タブ、例、履歴のいずれかと比較</translation>
    </message>
    <message>
        <source>Search what to compare with</source>
        <translation>比較対象を検索</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>The response before, {told}</source>
        <translation>前のレスポンス、{told}</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>読み取り可能なファイルを選択してください。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the console</source>
        <translation>コンソールを絞り込む</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>コンソールを閉じる</translation>
    </message>
    <message>
        <source>Requests of this session</source>
        <translation>このセッションのリクエスト</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>レスポンスを開く</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>This exchange is not in the history</source>
        <translation>この通信は履歴にありません</translation>
    </message>
    <message>
        <source>It was not recorded, or it is still being written.</source>
        <translation>記録されなかったか、まだ書き込み中です。</translation>
    </message>
    <message>
        <source>Try again in a moment, or send the request once more.</source>
        <translation>少し待ってからもう一度試すか、リクエストを送信し直してください。</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を指定してコピー</translation>
    </message>
    <message>
        <source>Copied as {label}</source>
        <translation>{label} としてコピーしました</translation>
    </message>
    <message>
        <source>PostGUI failed the last time</source>
        <translation>前回 PostGUI で障害が発生しました</translation>
    </message>
    <message>
        <source>A report is in the data folder, without secrets. It is sent nowhere; you may attach it to a bug report.</source>
        <translation>シークレットを含まないレポートがデータフォルダーにあります。自動では送信されません。バグ報告に添付できます。</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>About PostGUI</source>
        <translation>PostGUI について</translation>
    </message>
    <message>
        <source>Wants no account, and sends nothing anywhere but the requests that you send. MIT licence.</source>
        <translation>アカウントは不要です。自分で送信するリクエスト以外、どこにも何も送信しません。MIT ライセンス。</translation>
    </message>
    <message>
        <source>PostGUI</source>
        <translation>PostGUI</translation>
    </message>
    <message>
        <source>Version of {name}: {version}</source>
        <translation>{name} のバージョン: {version}</translation>
    </message>
    <message>
        <source>Copy for bug report</source>
        <translation>バグ報告用にコピー</translation>
    </message>
    <message>
        <source>Copies these versions as text. Nothing is sent.</source>
        <translation>これらのバージョンをテキストとしてコピーします。何も送信されません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>コード: {name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Language and library</source>
        <translation>言語とライブラリ</translation>
    </message>
    <message>
        <source>Keep {{variables}}</source>
        <translation>{{variables}} を残す</translation>
    </message>
    <message>
        <source>Leave variables as they stand instead of filling in their values</source>
        <translation>変数に値を入れず、そのまま残す</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Put passwords, tokens and keys into the code in clear</source>
        <translation>パスワード、トークン、キーを平文でコードに入れる</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>コードを保存</translation>
    </message>
    <message>
        <source>The code was not saved as {name}</source>
        <translation>コードを {name} として保存できませんでした</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>別の場所を選択するか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Import cookies.txt</source>
        <translation>cookies.txt をインポート</translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} cookie from {name}.</source>
        <comment>Imported {n} cookies from {name}.</comment>
        <translation>
            <numerusform>{name} から {n} 個の Cookie をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cookies</source>
        <translation>Cookie をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} cookie to {path}. Keep that file as you keep passwords.</source>
        <comment>Exported {n} cookies to {path}. Keep that file as you keep passwords.</comment>
        <translation>
            <numerusform>{n} 個の Cookie を {path} にエクスポートしました。パスワードと同じように管理してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>{line} 行目: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more line.</source>
        <comment>… and {n} more lines.</comment>
        <translation>
            <numerusform>… ほか {n} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} imported from {name}, {n} not</source>
        <translation>{name} から {count} 個をインポート、{n} 個は失敗</translation>
    </message>
    <message>
        <source>Correct these lines and import again: what is there already stays.</source>
        <translation>これらの行を修正して、もう一度インポートしてください。すでにあるものは残ります。</translation>
    </message>
    <message>
        <source>api.example.org, or .example.org with subdomains</source>
        <translation>api.example.org、サブドメインを含む場合は .example.org</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>session, or 2030-12-31 18:00</source>
        <translation>session または 2030-12-31 18:00</translation>
    </message>
    <message>
        <source>New cookie: {label}</source>
        <translation>新しい Cookie: {label}</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Secure</translation>
    </message>
    <message>
        <source>HttpOnly</source>
        <translation>HttpOnly</translation>
    </message>
    <message>
        <source>SameSite not set</source>
        <translation>SameSite 未設定</translation>
    </message>
    <message>
        <source>New cookie: SameSite</source>
        <translation>新しい Cookie: SameSite</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>Cookie を追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookie jar</source>
        <translation>Cookie jar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search cookies</source>
        <translation>Cookie を検索</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Clear jar</source>
        <translation>jar を空にする</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Session cookies stay until you clear them. SameSite is kept and shown, but holds nothing back: each request here is your own act.</source>
        <translation>セッション Cookie は削除するまで残ります。SameSite は保持・表示されますが、送信は制限されません。ここでのリクエストはすべて自分の操作によるものだからです。</translation>
    </message>
    <message>
        <source>Requests in no collection</source>
        <translation>コレクションに属さないリクエスト</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>No cookies here. Servers fill the jar when you send.</source>
        <translation>Cookie はありません。送信すると、サーバーからの Cookie がここに入ります。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted a cookie</source>
        <comment>Deleted {n} cookies</comment>
        <translation>
            <numerusform>{n} 個の Cookie を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the only cookie</source>
        <comment>Deleted all {n} cookies</comment>
        <translation>
            <numerusform>{n} 個の Cookie をすべて削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} を追加しました</translation>
    </message>
    <message>
        <source>Added a cookie</source>
        <translation>Cookie を追加しました</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete all {n} of {domain}</source>
        <translation>{domain} の {n} 個をすべて削除</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} をエクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>シークレットを含める</translation>
    </message>
    <message>
        <source>Put passwords, tokens and secret variables into the file in clear</source>
        <translation>パスワード、トークン、シークレット変数を平文でファイルに入れる</translation>
    </message>
    <message>
        <source>Beside it: {beside}.</source>
        <translation>同じ場所に作成: {beside}。</translation>
    </message>
    <message>
        <source>{name} was not written</source>
        <translation>{name} を書き込めませんでした</translation>
    </message>
    <message>
        <source>Changes of {title} since HEAD</source>
        <translation>HEAD 以降の {title} の変更</translation>
    </message>
    <message>
        <source>Lines with - are in the last commit, lines with + are on disk now.</source>
        <translation>- の行は最後のコミットの内容、+ の行は現在ディスクにある内容です。</translation>
    </message>
    <message>
        <source>It is as in the last commit.</source>
        <translation>最後のコミットから変更はありません。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>GitHub API</source>
        <translation>GitHub API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>A collection is a folder of text files; share it with git if you like.</source>
        <translation>コレクションはテキストファイルのフォルダーです。git などで共有できます。</translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose another name, or open that folder.</source>
        <translation>{folder} はすでに存在し、空ではありません。別の名前にするか、そのフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Makes the folder {folder}</source>
        <translation>フォルダー {folder} を作成します</translation>
    </message>
    <message>
        <source>Where to put the collection</source>
        <translation>コレクションの保存場所</translation>
    </message>
    <message>
        <source>What is new, version by version</source>
        <translation>バージョンごとの新機能</translation>
    </message>
    <message>
        <source>Nothing is written about this version.</source>
        <translation>このバージョンの記述はありません。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>シークレットのロックを解除</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>Keep secrets with it</source>
        <translation>これでシークレットを保存</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>This system has no keyring that PostGUI can use. Secrets are kept in an encrypted file instead; choose the passphrase that protects it. It can&apos;t be recovered.</source>
        <translation>このシステムには PostGUI が使用できるキーリングがありません。代わりにシークレットは暗号化ファイルに保存されます。ファイルを保護するパスフレーズを設定してください。パスフレーズは復元できません。</translation>
    </message>
    <message>
        <source>Secrets are in an encrypted file, because this system has no keyring. Its passphrase opens them.</source>
        <translation>このシステムにはキーリングがないため、シークレットは暗号化ファイルにあります。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message>
        <source>A secret waits to be kept</source>
        <translation>保存待ちのシークレットがあります</translation>
    </message>
    <message>
        <source>It is in memory only until you give the passphrase.</source>
        <translation>パスフレーズを入力するまではメモリーにのみ保持されます。</translation>
    </message>
    <message>
        <source>Enter passphrase…</source>
        <translation>パスフレーズを入力…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>置き換え後のテキスト</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>A request, or a folder nearer to it, replaces one by a header of the same name.</source>
        <translation>同じ名前のヘッダーは、リクエストまたはより近いフォルダーのものが優先されます。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>変更されるファイル</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>In</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} in {chosen:,} of {n:,} file</source>
        <comment>{count:,} in {chosen:,} of {n:,} files</comment>
        <translation>
            <numerusform>{n:,} 個のファイルのうち {chosen:,} 個で {count:,} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection or folder</source>
        <translation>コレクションまたはフォルダー</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>There is no collection yet. Make one to save into.</source>
        <translation>まだコレクションがありません。保存先を作成してください。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>Name of the new folder, then Enter</source>
        <translation>新しいフォルダーの名前を入力して Enter</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>変更できないキー</translation>
    </message>
    <message>
        <source>instead of: {commands}</source>
        <translation>次の代わり: {commands}</translation>
    </message>
    <message>
        <source>While the keyboard is there, these keys don’t do: {commands}.</source>
        <translation>フォーカスがそこにある間、これらのキーは次を行いません: {commands}。</translation>
    </message>
    <message>
        <source>In a part with these keys of its own, they do: {what}.</source>
        <translation>これらのキーを独自に使う部分では、次を行います: {what}。</translation>
    </message>
    <message>
        <source>It came with {keys}.</source>
        <translation>既定のキー: {keys}。</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>既定ではキーがありません。</translation>
    </message>
    <message>
        <source>{what} ({part})</source>
        <translation>{what}（{part}）</translation>
    </message>
    <message>
        <source>Search by what it does or by key</source>
        <translation>機能またはキーで検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Press keys to see what they do</source>
        <translation>キーを押すと機能が表示されます</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Search by pressing keys instead of typing</source>
        <translation>入力の代わりにキーを押して検索</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Press the new keys for: {label}</source>
        <translation>{label} の新しいキーを押してください</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”.</source>
        <translation>「{command}」のキーを押してください。</translation>
    </message>
    <message>
        <source>These keys do something already: {others}. It would lose them.</source>
        <translation>これらのキーはすでに使われています: {others}。使用すると、そちらの割り当ては外れます。</translation>
    </message>
    <message>
        <source>Where it makes sense, these keys go on to: {uses}.</source>
        <translation>場面によっては、これらのキーは引き続き次にも使われます: {uses}。</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>それでも使用</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} または {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n:,} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark colors, or a theme of your own from the folder of themes.</source>
        <translation>明るい色または暗い色、あるいはテーマフォルダーの自作テーマ。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>the name of a theme file</source>
        <translation>テーマファイルの名前</translation>
    </message>
    <message>
        <source>Text and everything around it, larger or smaller.</source>
        <translation>文字とその周囲を大きく、または小さくします。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window. What servers send and what you write stays as it is.</source>
        <translation>ウィンドウの言語。サーバーから届く内容と自分で書いた内容は変わりません。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no line while waiting, no gliding text. Off leaves it to the system.</source>
        <translation>待機中の線や文字の移動など、自動的な動きをなくします。オフの場合はシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>リクエストとレスポンス</translation>
    </message>
    <message>
        <source>How the two stand in the window.</source>
        <translation>ウィンドウ内での 2 つの配置。</translation>
    </message>
    <message>
        <source>As the width allows</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>上下に並べる</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>コードの文字サイズ</translation>
    </message>
    <message>
        <source>Of bodies, scripts and responses. All else keeps its own.</source>
        <translation>ボディ、スクリプト、レスポンスの文字。ほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>Width of a tab</source>
        <translation>タブ幅</translation>
    </message>
    <message>
        <source>How many spaces wide a tab character is shown. The text stays as it is.</source>
        <translation>タブ文字の表示幅（空白の数）。テキストは変わりません。</translation>
    </message>
    <message>
        <source>Off lets an editor scroll sideways.</source>
        <translation>オフにすると、エディターが横にスクロールします。</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>空白文字を表示</translation>
    </message>
    <message>
        <source>A dot for each space and an arrow for each tab, in editors.</source>
        <translation>エディターで空白を点、タブを矢印で表示します。</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>かっこと引用符を閉じる</translation>
    </message>
    <message>
        <source>The second one comes as soon as you type the first, in JSON, scripts and GraphQL.</source>
        <translation>JSON、スクリプト、GraphQL では、最初の文字を入力すると対の文字が入ります。</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Ask before receiving more than</source>
        <translation>受信前に確認するサイズ</translation>
    </message>
    <message>
        <source>A body that grows larger stops there until you say that you want the rest.</source>
        <translation>ボディがこれより大きくなると、残りの受信を指示するまで停止します。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>履歴の保存期間</translation>
    </message>
    <message>
        <source>Older entries are offered for deletion; nothing goes by itself.</source>
        <translation>古い項目の削除を提案します。自動では削除されません。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>{least} から {most} までの数</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} から {most} までの整数</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>履歴のサイズ</translation>
    </message>
    <message>
        <source>When bodies take more room on the disk, the oldest entries are offered for deletion.</source>
        <translation>ボディがこれを超えてディスクを使うと、最も古い項目の削除を提案します。</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Largest body in the history</source>
        <translation>履歴に残すボディの最大サイズ</translation>
    </message>
    <message>
        <source>Of a larger response the history keeps everything but the body.</source>
        <translation>これより大きいレスポンスは、ボディ以外が履歴に残ります。</translation>
    </message>
    <message>
        <source>Start in private mode</source>
        <translation>プライベートモードで起動</translation>
    </message>
    <message>
        <source>What you send is kept neither in the history nor in the cookie jars until you end the mode.</source>
        <translation>終了するまで、送信内容は履歴にも Cookie jar にも残りません。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Keep what was deleted</source>
        <translation>削除したものの保存期間</translation>
    </message>
    <message>
        <source>At each start, what was deleted longer ago leaves the trash for good.</source>
        <translation>起動時に、これより前に削除したものがごみ箱から完全に削除されます。</translation>
    </message>
    <message>
        <source>Size of the trash</source>
        <translation>ごみ箱のサイズ</translation>
    </message>
    <message>
        <source>At each start, what was deleted first leaves the trash for good until the rest takes no more room. What was deleted within the last day stays.</source>
        <translation>起動時に、このサイズに収まるまで古いものから完全に削除されます。1 日以内に削除したものは残ります。</translation>
    </message>
    <message>
        <source>Time for one step</source>
        <translation>1 ステップの制限時間</translation>
    </message>
    <message>
        <source>How long a script may compute without a pause before it is ended. Counts for scripts that start from now on.</source>
        <translation>スクリプトが中断なしに計算を続けられる時間。今後開始するスクリプトに適用されます。</translation>
    </message>
    <message>
        <source>Time for a whole script</source>
        <translation>スクリプト全体の制限時間</translation>
    </message>
    <message>
        <source>With everything that it waits for, such as requests of its own.</source>
        <translation>独自のリクエストなど、待ち時間も含みます。</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>元の場所</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>Deleted requests and folders</source>
        <translation>削除したリクエストとフォルダー</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back to where it was, or delete it for good; the settings may say for how long. It takes {size}.</source>
        <translation>削除したものは、元の場所に復元するか完全に削除するまでここに保管されます。保管期間は設定で変更できます。使用サイズ: {size}。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>削除されたものはありません。</translation>
    </message>
    <message>
        <source>Delete “{name}” for good ({size})? This can&apos;t be undone.</source>
        <translation>“{name}”（{size}）を完全に削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} item for good ({size})? This can&apos;t be undone.</source>
        <comment>Delete {n:,} items for good ({size})? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>{n:,} 個の項目（{size}）を完全に削除しますか? この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the trash for good ({n:,} in all, {size})? This can&apos;t be undone.</source>
        <translation>ごみ箱の中身をすべて完全に削除しますか（全 {n:,} 個、{size}）? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Edits that are not on disk</source>
        <translation>ディスクに保存されていない編集</translation>
    </message>
    <message numerus="yes">
        <source>{n} edit is not on disk, and would be lost if the window closed now.</source>
        <comment>{n} edits are not on disk, and would be lost if the window closed now.</comment>
        <translation>
            <numerusform>{n} 件の編集がディスクに保存されておらず、今ウィンドウを閉じると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ウィンドウを開いたままにする</translation>
    </message>
    <message>
        <source>Save them elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A workspace has its own collections, tabs, layout, environments, cookies and globals.</source>
        <translation>ワークスペースは独自のコレクション、タブ、レイアウト、環境、Cookie、グローバル変数を持ちます。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>ワークスペースの名前</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Documentation (Markdown)</source>
        <translation>ドキュメント（Markdown）</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Documentation, laid out</source>
        <translation>ドキュメント（整形表示）</translation>
    </message>
    <message>
        <source>*Nothing is written here yet.*</source>
        <translation>*まだ何も書かれていません。*</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンスボディ</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>パスをコピーしました</translation>
    </message>
    <message>
        <source>There is no path here</source>
        <translation>ここにパスはありません</translation>
    </message>
    <message>
        <source>Finding the path</source>
        <translation>パスを検索中</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>値をコピーしました</translation>
    </message>
    <message>
        <source>There is no value here</source>
        <translation>ここに値はありません</translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation>現在 {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row</source>
        <comment>{n:,} rows</comment>
        <translation>
            <numerusform>{n:,} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n:,} row</source>
        <comment>{size}, {n:,} rows</comment>
        <translation>
            <numerusform>{size}、{n:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, indexing {share:.0%}</source>
        <translation>{size}、索引を作成中 {share:.0%}</translation>
    </message>
    <message>
        <source>Byte {offset:,} (0x{offset:x})</source>
        <translation>バイト {offset:,}（0x{offset:x}）</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>{line:,} 行、{column:,} 列</translation>
    </message>
    <message>
        <source>Column {column:,}</source>
        <translation>{column:,} 列</translation>
    </message>
    <message>
        <source>{place}, {size} selected</source>
        <translation>{place}、{size} を選択</translation>
    </message>
    <message>
        <source>Not well-formed XML. {fault}</source>
        <translation>整形式の XML ではありません。{fault}</translation>
    </message>
    <message>
        <source>Not valid JSON. {fault}</source>
        <translation>有効な JSON ではありません。{fault}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Go to the error</source>
        <translation>エラーに移動</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Charset: how the bytes become letters</source>
        <translation>文字コード: バイトを文字にする方法</translation>
    </message>
    <message>
        <source>Go to a line or byte (Ctrl+G)</source>
        <translation>行またはバイトに移動（Ctrl+G）</translation>
    </message>
    <message>
        <source>Charset: {how}</source>
        <translation>文字コード: {how}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Byte, such as 4096 or 0x1000</source>
        <translation>バイト位置（例: 4096、0x1000）</translation>
    </message>
    <message>
        <source>Line, or @byte</source>
        <translation>行、または @バイト</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter で移動します</translation>
    </message>
    <message>
        <source>That is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>Laying out the text. Esc stops it.</source>
        <translation>テキストを整形しています。Esc で中止します。</translation>
    </message>
    <message>
        <source>Comment out or in</source>
        <translation>コメントの切り替え</translation>
    </message>
    <message>
        <source>Fold here</source>
        <translation>ここを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>ここを展開</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Regular expression; $1 puts in a group</source>
        <translation>正規表現。$1 でグループを挿入</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>すべての名前</translation>
    </message>
    <message>
        <source>Missing somewhere</source>
        <translation>どこかで欠けているもの</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>値が異なるもの</translation>
    </message>
    <message>
        <source>Which names to list</source>
        <translation>一覧に表示する名前</translation>
    </message>
    <message>
        <source>Environments side by side</source>
        <translation>環境の比較</translation>
    </message>
    <message numerus="yes">
        <source>{n} name in {environments} environments</source>
        <comment>{n} names in {environments} environments</comment>
        <translation>
            <numerusform>{environments} 個の環境に {n} 個の名前</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>Compare all environments</source>
        <translation>すべての環境を比較</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} を削除しました</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to compare them</source>
        <translation>Ctrl または Shift で複数選択すると比較できます</translation>
    </message>
    <message>
        <source>{name} can not be read: {reason}</source>
        <translation>{name} を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Global variables are there in every collection; they are kept on this computer only.</source>
        <translation>グローバル変数はすべてのコレクションで使えます。このコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>環境の名前</translation>
    </message>
    <message>
        <source>Colour, shown at the top of the window</source>
        <translation>ウィンドウの上部に表示される色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Make it the active environment of its collection</source>
        <translation>コレクションで有効な環境にする</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>拡張元</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env ファイル</translation>
    </message>
    <message>
        <source>A file of the collection whose values {{process.env.NAME}} finds</source>
        <translation>{{process.env.NAME}} が値を参照するコレクションのファイル</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{name} comes from {origin}</source>
        <translation>{name} の定義元: {origin}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>Environment: {names}</source>
        <translation>環境: {names}</translation>
    </message>
    <message>
        <source>Environment: none</source>
        <translation>環境: なし</translation>
    </message>
    <message>
        <source>Environment of the current collection</source>
        <translation>現在のコレクションの環境</translation>
    </message>
    <message>
        <source>In use, nearest first: {names}</source>
        <translation>使用中（優先順）: {names}</translation>
    </message>
    <message>
        <source>Also use</source>
        <translation>併用</translation>
    </message>
    <message>
        <source>For names that the active environment does not have</source>
        <translation>有効な環境にない名前に使用</translation>
    </message>
    <message>
        <source>Manage environments…	{keys}</source>
        <translation>環境の管理…	{keys}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>PostGUI is now version {version}</source>
        <translation>PostGUI がバージョン {version} になりました</translation>
    </message>
    <message>
        <source>What is new can’t be shown</source>
        <translation>新機能を表示できません</translation>
    </message>
    <message>
        <source>The changelog is missing from this installation, or can’t be read.</source>
        <translation>変更履歴がこのインストールにないか、読み込めません。</translation>
    </message>
    <message>
        <source>Install PostGUI again.</source>
        <translation>PostGUI をインストールし直してください。</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n:,} exchange as {target}</source>
        <comment>Saved {n:,} exchanges as {target}</comment>
        <translation>
            <numerusform>{n:,} 件の通信を {target} として保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>HAR としてエクスポート</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除する</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n:,} entry of the history</source>
        <comment>Deleted {n:,} entries of the history</comment>
        <translation>
            <numerusform>履歴の項目を {n:,} 件削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is larger or older than it may be</source>
        <translation>履歴が設定されたサイズまたは期間を超えています</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entry of {date} or before ({size}) goes when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</source>
        <comment>{n:,} entries of {date} or before ({size}) go when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</comment>
        <translation>
            <numerusform>{date} 以前の {n:,} 件（{size}）を、指示があれば削除します。ピン留めした項目は残ります。保存の条件は右上のメニューで設定できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts to take</source>
        <translation>対象のホスト</translation>
    </message>
    <message>
        <source>Several with commas between; * stands for anything: *.example.org</source>
        <translation>コンマ区切りで複数指定。* は任意の文字列: *.example.org</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>{kind} {count:,}</source>
        <translation>{kind} {count:,}</translation>
    </message>
    <message>
        <source>{label} only; several can be down</source>
        <translation>{label} のみ。複数選択できます</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetching {url}…</source>
        <translation>{url} を取得中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>引き継がれないもの</translation>
    </message>
    <message numerus="yes">
        <source>Not carried over: {n:,} thing</source>
        <comment>Not carried over: {n:,} things</comment>
        <translation>
            <numerusform>引き継がれないもの: {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes along.</source>
        <translation>すべて引き継がれます。</translation>
    </message>
    <message>
        <source>Keep what is there, add the rest beside it</source>
        <translation>既存のものを残し、残りを追加</translation>
    </message>
    <message>
        <source>Update what nobody has changed since it was imported</source>
        <translation>インポート後に変更されていないものを更新</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>既存のものを置き換え</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>作成されるもの</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>作成先</translation>
    </message>
    <message>
        <source>Folder of the new collection</source>
        <translation>新しいコレクションのフォルダー</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>既存のもの</translation>
    </message>
    <message>
        <source>The collection {name}</source>
        <translation>コレクション {name}</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>既存の場合</translation>
    </message>
    <message>
        <source>nothing is ticked</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>The folder of the new collection</source>
        <translation>新しいコレクションのフォルダー</translation>
    </message>
    <message>
        <source>File, folder, zip file or URL</source>
        <translation>ファイル、フォルダー、zip ファイルまたは URL</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>… or paste it here: a curl command, a collection as JSON</source>
        <translation>… またはここに貼り付け: curl コマンド、JSON のコレクション</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Found by the content</source>
        <translation>内容から判別</translation>
    </message>
    <message>
        <source>Known: {formats}. The content tells which one it is.</source>
        <translation>対応形式: {formats}。形式は内容から判別されます。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルのインポート</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーのインポート</translation>
    </message>
    <message>
        <source>Also in the file, kept as it is: {parts}.</source>
        <translation>ファイル内のその他（そのまま保持）: {parts}。</translation>
    </message>
    <message>
        <source>a gRPC request</source>
        <translation>gRPC リクエスト</translation>
    </message>
    <message>
        <source>a WebSocket request</source>
        <translation>WebSocket リクエスト</translation>
    </message>
    <message>
        <source>a script file</source>
        <translation>スクリプトファイル</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>ファイル {name}</translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation>ファイルを再び読み込めるようになりました。</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>リクエストを開く</translation>
    </message>
    <message>
        <source>an item of the type {kind}</source>
        <translation>種類が {kind} の項目</translation>
    </message>
    <message>
        <source>This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.</source>
        <translation>これは{what}です。PostGUI ではそのまま保持されます。表示のみで、編集や送信はできません。</translation>
    </message>
    <message>
        <source>Cut, copy, paste, in the tree whole requests and folders</source>
        <translation>切り取り、コピー、貼り付け（ツリーではリクエストやフォルダー全体）</translation>
    </message>
    <message>
        <source>There is no command {command_id}</source>
        <translation>コマンド {command_id} はありません</translation>
    </message>
    <message>
        <source>The keys that the settings have for it do nothing.</source>
        <translation>設定でそれに割り当てられたキーは機能しません。</translation>
    </message>
    <message>
        <source>Perhaps {name} is meant. Correct it in {file}.</source>
        <translation>{name} のことかもしれません。{file} で修正してください。</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>{file} で修正してください。</translation>
    </message>
    <message>
        <source>Write them as Ctrl+Shift+T in {file}.</source>
        <translation>{file} に Ctrl+Shift+T のように書いてください。</translation>
    </message>
    <message>
        <source>{command_id} can’t have the keys {keys}</source>
        <translation>{command_id} にキー {keys} は割り当てられません</translation>
    </message>
    <message>
        <source>Write other ones in {file}.</source>
        <translation>{file} に別のキーを書いてください。</translation>
    </message>
    <message>
        <source>{keys} are given to both {one} and {other}</source>
        <translation>{keys} が {one} と {other} の両方に割り当てられています</translation>
    </message>
    <message>
        <source>They only do the first of them.</source>
        <translation>最初のものだけが実行されます。</translation>
    </message>
    <message>
        <source>Write other ones for one of them in {file}.</source>
        <translation>{file} でどちらか一方に別のキーを書いてください。</translation>
    </message>
    <message>
        <source>{keys!r} are no keys</source>
        <translation>{keys!r} はキーではありません</translation>
    </message>
    <message>
        <source>The command {command_id} is without them.</source>
        <translation>コマンド {command_id} にキーは割り当てられません。</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words}（{keys}）</translation>
    </message>
    <message>
        <source>Save the edits in</source>
        <translation>編集の保存先</translation>
    </message>
    <message>
        <source>Every edit is on disk again</source>
        <translation>すべての編集がディスクに保存されました</translation>
    </message>
    <message>
        <source>The disk did not take them in time</source>
        <translation>時間内にディスクに書き込めませんでした</translation>
    </message>
    <message>
        <source>It may be busy, or gone.</source>
        <translation>ディスクがビジー状態か、取り外された可能性があります。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Load test of {name}</source>
        <translation>{name} の負荷テスト</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>CSV or JSON: a user takes the next row each time it begins, its values as variables</source>
        <translation>CSV または JSON: ユーザーは開始のたびに次の行を取り、その値を変数として使います</translation>
    </message>
    <message>
        <source>Export locustfile…</source>
        <translation>locustfile を出力…</translation>
    </message>
    <message>
        <source>A Python file for Locust, without PostGUI</source>
        <translation>PostGUI なしで Locust が使える Python ファイル</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>HTML, JSON or CSV</source>
        <translation>HTML、JSON または CSV</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>How many there are at a time</source>
        <translation>同時ユーザー数</translation>
    </message>
    <message>
        <source>Spawn rate</source>
        <translation>増加速度</translation>
    </message>
    <message>
        <source>Users started each second</source>
        <translation>1 秒あたりに開始するユーザー数</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Seconds from the start</source>
        <translation>開始からの秒数</translation>
    </message>
    <message>
        <source>Least wait</source>
        <translation>最短待機</translation>
    </message>
    <message>
        <source>Least that a user waits between requests</source>
        <translation>ユーザーがリクエスト間に待つ最短時間</translation>
    </message>
    <message>
        <source>Most wait</source>
        <translation>最長待機</translation>
    </message>
    <message>
        <source>Most that a user waits between requests</source>
        <translation>ユーザーがリクエスト間に待つ最長時間</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a number to another</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>1 秒あたりのレスポンス数</translation>
    </message>
    <message>
        <source>Half of the answers took no longer than this</source>
        <translation>半数のレスポンスがこの時間以内</translation>
    </message>
    <message>
        <source>95 of 100 answers took no longer than this</source>
        <translation>100 件中 95 件のレスポンスがこの時間以内</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer than this</source>
        <translation>100 件中 99 件のレスポンスがこの時間以内</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>1: one process sends. More: a master and that many workers</source>
        <translation>1: 1 つのプロセスで送信。2 以上: マスターとその数のワーカー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML ページ (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>It can&apos;t be loaded with.</source>
        <translation>これは負荷テストに使えません。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save the locustfile</source>
        <translation>locustfile を保存</translation>
    </message>
    <message>
        <source>It takes its secrets from environment variables: {names}</source>
        <translation>シークレットは環境変数から取得します: {names}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} を保存しました</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random.</source>
        <translation>まだ何も送信されていません。ユーザーはすべてのリクエストを順に送信します。weight:3 などのタグがある場合はランダムに送信します。</translation>
    </message>
    <message>
        <source>Time of an answer, last ten seconds</source>
        <translation>直近 10 秒間の応答時間</translation>
    </message>
    <message>
        <source>Failures of the load test</source>
        <translation>負荷テストの失敗</translation>
    </message>
    <message>
        <source>What of the collection is not in the load test</source>
        <translation>コレクションのうち負荷テストに含まれないもの</translation>
    </message>
    <message>
        <source>Starting Locust</source>
        <translation>Locust を起動中</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times  {request}  {reason}</source>
        <comment>{n:,} times  {request}  {reason}</comment>
        <translation>
            <numerusform>{n:,} 回  {request}  {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <source>Load test {name}</source>
        <translation>負荷テスト {name}</translation>
    </message>
    <message>
        <source>Failures  {n}</source>
        <translation>失敗  {n}</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>All of the collection is in the load test.</source>
        <translation>コレクションのすべてが負荷テストに含まれています。</translation>
    </message>
    <message>
        <source>Left out  {n}</source>
        <translation>対象外  {n}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>Requests of the load test</source>
        <translation>負荷テストのリクエスト</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the load test: {first}</source>
        <comment>Left out of the load test: {n:,} things of the collection, as listed below</comment>
        <translation>
            <numerusform>コレクションのうち {n:,} 件が負荷テストの対象外です（下の一覧を参照）</numerusform>
        </translation>
    </message>
    <message>
        <source>{elapsed_s:.0f} s   {users:,} users   {requests:,} requests   {failures:,} failed   {rate:,.1f} a second</source>
        <translation>{elapsed_s:.0f} 秒   {users:,} ユーザー   {requests:,} リクエスト   {failures:,} 失敗   毎秒 {rate:,.1f}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Figures of the load test</source>
        <translation>負荷テストの数値</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Nothing is noted here.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>フィルターに一致するものがありません。</translation>
    </message>
    <message>
        <source>Mock server of {name}</source>
        <translation>{name} のモックサーバー</translation>
    </message>
    <message>
        <source>Port to listen on; “any” takes a free one</source>
        <translation>待ち受けるポート。「任意」では空きポートを使います</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Milliseconds that each answer waits. A request may ask for others: Prefer: delay=500</source>
        <translation>各レスポンスの待ち時間（ミリ秒）。リクエストごとに指定もできます: Prefer: delay=500</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Status of each answer. A request may ask for another example: Prefer: status=404</source>
        <translation>各レスポンスのステータス。リクエストで別の例を指定できます: Prefer: status=404</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>保存どおり</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy where it serves</source>
        <translation>提供先のアドレスをコピー</translation>
    </message>
    <message>
        <source>Empty the list of what came in</source>
        <translation>受信一覧を空にする</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>モックサーバー</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>例を読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>{url}   {n:,} example, as it was when it started</source>
        <comment>{url}   {n:,} examples, as they were when it started</comment>
        <translation>
            <numerusform>{url}   起動時の {n:,} 個の例</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>受信一覧</translation>
    </message>
    <message>
        <source>Serves the saved examples on this machine, as long as this tab is open.</source>
        <translation>このタブを開いている間、保存済みの例をこのコンピューター上で提供します。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>It can&apos;t be monitored.</source>
        <translation>これは監視できません。</translation>
    </message>
    <message>
        <source>{name} passes again</source>
        <translation>{name} が成功に戻りました</translation>
    </message>
    <message>
        <source>{name} fails now</source>
        <translation>{name} が失敗しています</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>成功中</translation>
    </message>
    <message>
        <source>{name}: every {minutes} min, {state}</source>
        <translation>{name}: {minutes} 分ごと、{state}</translation>
    </message>
    <message>
        <source>Monitor of {name}</source>
        <translation>{name} のモニター</translation>
    </message>
    <message>
        <source>Minutes from one run to the next</source>
        <translation>実行間隔（分）</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Time of each run</source>
        <translation>各実行の時間</translation>
    </message>
    <message>
        <source>History of the monitor</source>
        <translation>モニターの履歴</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Runs again at {time}, as long as this window is open</source>
        <translation>次回の実行: {time}（このウィンドウを開いている間）</translation>
    </message>
    <message>
        <source>Another window of this workspace runs it</source>
        <translation>このワークスペースの別のウィンドウが実行しています</translation>
    </message>
    <message>
        <source>Not started: it runs as long as this window is open</source>
        <translation>未開始: このウィンドウを開いている間、実行されます</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Last: passed</source>
        <translation>前回: 成功</translation>
    </message>
    <message>
        <source>Last: failed</source>
        <translation>前回: 失敗</translation>
    </message>
    <message>
        <source>Monitor {name}</source>
        <translation>モニター {name}</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>PostGUI monitors</source>
        <translation>PostGUI モニター</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Detail: {detail}</source>
        <translation>詳細: {detail}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>このセッションのメッセージ</translation>
    </message>
    <message>
        <source>Nothing was told in this session.</source>
        <translation>このセッションのメッセージはありません。</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all</source>
        <translation>選択したメッセージ、またはすべてをコピー</translation>
    </message>
    <message>
        <source>It is no TOML: {error}.</source>
        <translation>TOML ではありません: {error}。</translation>
    </message>
    <message>
        <source>base must be &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>base は &quot;light&quot; または &quot;dark&quot; でなければなりません。</translation>
    </message>
    <message>
        <source>There is no color role {role}.</source>
        <translation>色の役割 {role} はありません。</translation>
    </message>
    <message>
        <source>{role} must be a color such as &quot;#1f6feb&quot;.</source>
        <translation>{role} は &quot;#1f6feb&quot; のような色でなければなりません。</translation>
    </message>
    <message>
        <source>{ink} on {ground}: {found:.1f}, {least:g} is readable</source>
        <translation>{ground} 上の {ink}: {found:.1f}（読みやすさの基準は {least:g}）</translation>
    </message>
    <message>
        <source>Some of the theme {name} is hard to read</source>
        <translation>テーマ {name} に読みにくい部分があります</translation>
    </message>
    <message>
        <source>Make the one darker or the other lighter, and choose the theme again.</source>
        <translation>一方を暗くするかもう一方を明るくしてから、テーマを選択し直してください。</translation>
    </message>
    <message>
        <source>Line {line}: {meaning}</source>
        <translation>{line} 行目: {meaning}</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>It can’t be read: {error}.</source>
        <translation>読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The theme {name} can’t be used</source>
        <translation>テーマ {name} を使用できません</translation>
    </message>
    <message>
        <source>Correct the file in the folder of themes, and choose it again.</source>
        <translation>テーマフォルダーのファイルを修正して、選択し直してください。</translation>
    </message>
    <message>
        <source>The theme file could not be made</source>
        <translation>テーマファイルを作成できませんでした</translation>
    </message>
    <message>
        <source>{name} is in the folder of themes, ready to be changed</source>
        <translation>{name} をテーマフォルダーに作成しました。自由に変更できます</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Command, request, environment, setting or URL</source>
        <translation>コマンド、リクエスト、環境、設定、URL</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>検索または移動</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>{path} and {n} more</source>
        <translation>{path} ほか {n} 件</translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} はなくなりました</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} 項目</translation>
    </message>
    <message>
        <source>Private mode is off: what you send is kept in the history again</source>
        <translation>プライベートモードはオフです。送信内容は再び履歴に残ります</translation>
    </message>
    <message>
        <source>Not stored. The cookie has: {value}</source>
        <translation>保存されませんでした。Cookie の値: {value}</translation>
    </message>
    <message>
        <source>This host only</source>
        <translation>このホストのみ</translation>
    </message>
    <message>
        <source>This domain and all below it</source>
        <translation>このドメインとすべてのサブドメイン</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path.</source>
        <translation>jar に入るのは名前、ドメイン、パスの組ごとに 1 つです。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>別のものを選択してください。</translation>
    </message>
    <message>
        <source>{text!r} is no date</source>
        <translation>{text!r} は日付ではありません</translation>
    </message>
    <message>
        <source>The cookie ends when it ended before.</source>
        <translation>Cookie の有効期限は以前のままです。</translation>
    </message>
    <message>
        <source>Write it like 2030-12-31 18:00, or “session”.</source>
        <translation>2030-12-31 18:00 のような日時か “session” と書いてください。</translation>
    </message>
    <message>
        <source>{text!r} is no SameSite</source>
        <translation>{text!r} は SameSite の値ではありません</translation>
    </message>
    <message>
        <source>The cookie has what it had before.</source>
        <translation>Cookie の値は以前のままです。</translation>
    </message>
    <message>
        <source>Write Strict, Lax or None, or nothing.</source>
        <translation>Strict、Lax、None のいずれかを書くか、空にしてください。</translation>
    </message>
    <message>
        <source>From the history, read-only</source>
        <translation>履歴から、読み取り専用</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>リクエストとして開く</translation>
    </message>
    <message>
        <source>URL that was requested</source>
        <translation>要求した URL</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>History: {entry}</source>
        <translation>履歴: {entry}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>メモ: {note}</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Captures: values of the answer that become variables</source>
        <translation>キャプチャ: レスポンスの値を変数にする</translation>
    </message>
    <message>
        <source>authorization code</source>
        <comment>choice of auth</comment>
        <translation>認可コード</translation>
    </message>
    <message>
        <source>client credentials</source>
        <comment>choice of auth</comment>
        <translation>クライアントクレデンシャル</translation>
    </message>
    <message>
        <source>resource owner password credentials</source>
        <comment>choice of auth</comment>
        <translation>リソースオーナーパスワードクレデンシャル</translation>
    </message>
    <message>
        <source>device code</source>
        <comment>choice of auth</comment>
        <translation>デバイスコード</translation>
    </message>
    <message>
        <source>text</source>
        <comment>choice of auth</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>file</source>
        <comment>choice of auth</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>header</source>
        <comment>choice of auth</comment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>query</source>
        <comment>choice of auth</comment>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>cookie</source>
        <comment>choice of auth</comment>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>body</source>
        <comment>choice of auth</comment>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>basic auth header</source>
        <comment>choice of auth</comment>
        <translation>Basic 認証ヘッダー</translation>
    </message>
    <message>
        <source>access token</source>
        <comment>choice of auth</comment>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>id token</source>
        <comment>choice of auth</comment>
        <translation>id トークン</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>choice of auth</comment>
        <translation>署名あり</translation>
    </message>
    <message>
        <source>unsigned</source>
        <comment>choice of auth</comment>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>choice of auth</comment>
        <translation>plain</translation>
    </message>
    <message>
        <source>{text} (as in the file)</source>
        <translation>{text}（ファイルの指定）</translation>
    </message>
    <message>
        <source>Browse for {label}</source>
        <translation>{label} を参照</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>選択: {label}</translation>
    </message>
    <message>
        <source>Secrets typed here are kept in the {place}; saved files refer to them by a {{{{name}}}} only.</source>
        <translation>ここに入力したシークレットは{place}に保存されます。保存ファイルからは {{{{name}}}} でのみ参照されます。</translation>
    </message>
    <message>
        <source>Kind of auth</source>
        <translation>認証の種類</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>This kind of auth can&apos;t be edited here. It stays in the file as it is, and is not sent.</source>
        <translation>この種類の認証はここでは編集できません。ファイルにそのまま残され、送信されません。</translation>
    </message>
    <message>
        <source>No credentials are sent.</source>
        <translation>クレデンシャルは送信されません。</translation>
    </message>
    <message>
        <source>What is inherited can&apos;t be told: {what}.</source>
        <translation>継承元を判別できません: {what}。</translation>
    </message>
    <message>
        <source>{kind} (not supported)</source>
        <translation>{kind}（未対応）</translation>
    </message>
    <message>
        <source>{label}, from {origin}.</source>
        <translation>{label}（{origin}）。</translation>
    </message>
    <message>
        <source>Nothing to inherit: none is sent.</source>
        <translation>継承するものがありません。認証は送信されません。</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>ボディの種類</translation>
    </message>
    <message>
        <source>Indent anew; numbers, order and strings stay as they are</source>
        <translation>インデントし直します。数値、順序、文字列はそのままです</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Content type, boundary, compression</source>
        <translation>コンテンツタイプ、boundary、圧縮</translation>
    </message>
    <message>
        <source>Options  {n}</source>
        <translation>オプション  {n}</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>このリクエストにボディはありません。</translation>
    </message>
    <message>
        <source>This kind of body can&apos;t be edited here. It stays in the file as it is.</source>
        <translation>この種類のボディはここでは編集できません。ファイルにそのまま残されます。</translation>
    </message>
    <message>
        <source>Files of this request</source>
        <translation>このリクエストのファイル</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>ファイルのパス。ここにドロップもできます</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>ファイル名による</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>ファイル名による</translation>
    </message>
    <message>
        <source>none</source>
        <comment>content type</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>no =</source>
        <translation>= なし</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>New row, {column}</source>
        <translation>新しい行、{column}</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新しい行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>{name} on</source>
        <translation>{name} オン</translation>
    </message>
    <message>
        <source>{name} off</source>
        <translation>{name} オフ</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>（パスなし）</translation>
    </message>
    <message>
        <source>Known files</source>
        <translation>既知のファイル</translation>
    </message>
    <message>
        <source>A relative path counts from the request&apos;s file. The file is read on sending.</source>
        <translation>相対パスはリクエストのファイルからのパスです。ファイルは送信時に読み込まれます。</translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation>送信するファイルを選択</translation>
    </message>
    <message>
        <source>Form parts</source>
        <translation>フォームのパート</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>フォームのフィールド</translation>
    </message>
    <message>
        <source>Choose files to send</source>
        <translation>送信するファイルを選択</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>GraphQL クエリ</translation>
    </message>
    <message>
        <source>GraphQL variables</source>
        <translation>GraphQL 変数</translation>
    </message>
    <message>
        <source>When the query has more than one</source>
        <translation>クエリに複数ある場合</translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation>オペレーション名</translation>
    </message>
    <message>
        <source>Variables (JSON)</source>
        <translation>変数（JSON）</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>None</source>
        <comment>compression</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>ボディのコンテンツタイプ</translation>
    </message>
    <message>
        <source>Made for you, the same in preview and send</source>
        <translation>自動生成。プレビューと送信で同じ値</translation>
    </message>
    <message>
        <source>Boundary between the parts</source>
        <translation>パート間の boundary</translation>
    </message>
    <message>
        <source>Compression of the body</source>
        <translation>ボディの圧縮</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>boundary</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Bodies that the request has ready; one of them is sent</source>
        <translation>リクエストに用意されたボディ。そのうち 1 つが送信されます</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Body variant: {text}</source>
        <translation>ボディバリアント: {text}</translation>
    </message>
    <message>
        <source>Body variants</source>
        <translation>ボディバリアント</translation>
    </message>
    <message>
        <source>New folder {name}</source>
        <translation>新しいフォルダー {name}</translation>
    </message>
    <message>
        <source>New request {name}</source>
        <translation>新しいリクエスト {name}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} の名前変更</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} の復元</translation>
    </message>
    <message>
        <source>Replace {count} times</source>
        <translation>{count} か所の置換</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} item</source>
        <comment>Move {n} items</comment>
        <translation>
            <numerusform>{n} 個の項目の移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} の移動</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} item</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>{n} 個の項目のコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} のコピー</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} item</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>{n} 個の項目の複製</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} の複製</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} item</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>{n} 個の項目の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} の削除</translation>
    </message>
    <message>
        <source>New variant…</source>
        <translation>新しいバリアント…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>New body variant</source>
        <translation>新しいボディバリアント</translation>
    </message>
    <message>
        <source>A copy of this body, called:</source>
        <translation>このボディのコピーの名前:</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>バリアント {number}</translation>
    </message>
    <message>
        <source>Rename the body variant</source>
        <translation>ボディバリアントの名前を変更</translation>
    </message>
    <message>
        <source>Called from now on:</source>
        <translation>新しい名前:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it is for, in a line</source>
        <translation>用途を 1 行で</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What the dropped file is to be</source>
        <translation>ドロップしたファイルの扱い</translation>
    </message>
    <message>
        <source>Put its text here</source>
        <translation>テキストをここに入れる</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>ファイルとして送信</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} がドロップされました。</translation>
    </message>
    <message>
        <source>{name} is too long to edit: more than 10 MB.</source>
        <translation>{name} は編集するには大きすぎます（10 MB 超）。</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation>{name} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation>ファイルに起きたこと</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Use the file’s</source>
        <translation>ファイルの内容を使用</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>自分の内容を使用</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>もう一度書き込む</translation>
    </message>
    <message>
        <source>The file was changed by another program, in what you edited here.</source>
        <translation>ここで編集した箇所が、別のプログラムによってファイル上で変更されました。</translation>
    </message>
    <message>
        <source>The file is no longer there. What you see is kept here.</source>
        <translation>ファイルがなくなりました。表示中の内容はここに保持されています。</translation>
    </message>
    <message>
        <source>{what}. What you see is what it had before.</source>
        <translation>{what}。表示されているのは以前の内容です。</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>差分を隠す</translation>
    </message>
    <message>
        <source>Added on sending</source>
        <translation>送信時に追加</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to send your own value; untick one to leave it out</source>
        <translation>独自の値を送信するには Enter キーを押すかダブルクリックします。除外するにはチェックを外します</translation>
    </message>
    <message>
        <source>Headers added on sending</source>
        <translation>送信時に追加されるヘッダー</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>HTTP method: choose one or type any</source>
        <translation>HTTP メソッド: 選択するか、任意のものを入力</translation>
    </message>
    <message>
        <source>OAuth 2.0 token</source>
        <translation>OAuth 2.0 トークン</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Fetch a new token now</source>
        <translation>今すぐ新しいトークンを取得</translation>
    </message>
    <message>
        <source>Renew it with the refresh token</source>
        <translation>リフレッシュトークンで更新</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation>トークンをキーリングから削除</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機を中止</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>通信を表示</translation>
    </message>
    <message>
        <source>The last token request and its answer</source>
        <translation>最後のトークン要求とその応答</translation>
    </message>
    <message>
        <source>Get new token</source>
        <translation>新しいトークンを取得</translation>
    </message>
    <message>
        <source>Hide exchange</source>
        <translation>通信を隠す</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>トークンの通信</translation>
    </message>
    <message>
        <source>Copy the exchange as it is shown</source>
        <translation>通信を表示どおりにコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>For another browser, or another computer</source>
        <translation>別のブラウザーまたは別のコンピューター用</translation>
    </message>
    <message>
        <source>The address that the browser ends at</source>
        <translation>ブラウザーが最後に開いたアドレス</translation>
    </message>
    <message>
        <source>Address that the browser ends at</source>
        <translation>ブラウザーが最後に開いたアドレス</translation>
    </message>
    <message>
        <source>Take the code out of this address</source>
        <translation>このアドレスからコードを取り出す</translation>
    </message>
    <message>
        <source>Code: {user_code}</source>
        <translation>コード: {user_code}</translation>
    </message>
    <message>
        <source>Open {url} on any device and enter this code:</source>
        <translation>任意の端末で {url} を開き、次のコードを入力してください:</translation>
    </message>
    <message>
        <source>Sign in in the browser. The callback URL is not on this computer: when the browser has gone there, copy its whole address and paste it here.</source>
        <translation>ブラウザーでサインインしてください。コールバック URL はこのコンピューターにはありません。ブラウザーがそこへ移動したら、アドレス全体をコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Sign in in the browser; it comes back here by itself.</source>
        <translation>ブラウザーでサインインしてください。完了すると自動的にここへ戻ります。</translation>
    </message>
    <message>
        <source>Show credentials in clear here, until this tab is closed</source>
        <translation>このタブを閉じるまで、クレデンシャルを平文で表示</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>表示内容をコピー</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>リクエスト行</translation>
    </message>
    <message>
        <source>Body that would be sent</source>
        <translation>送信されるボディ</translation>
    </message>
    <message>
        <source>Nothing can be sent as it stands</source>
        <translation>このままでは送信できません</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>シークレットを隠す</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>追加された理由</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分で指定</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} を除外</translation>
    </message>
    <message>
        <source>Send {name} again</source>
        <translation>{name} を再び送信</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>{name} を送信</translation>
    </message>
    <message>
        <source>Headers that would be sent</source>
        <translation>送信されるヘッダー</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Copy the secret value</source>
        <translation>シークレットの値をコピー</translation>
    </message>
    <message>
        <source>Send with = and an empty value</source>
        <translation>= と空の値を付けて送信</translation>
    </message>
    <message>
        <source>Send without =</source>
        <translation>= を付けずに送信</translation>
    </message>
    <message>
        <source>File name to send</source>
        <translation>送信するファイル名</translation>
    </message>
    <message>
        <source>What the server is told the file is called; empty for its own name:</source>
        <translation>サーバーに伝えるファイル名。空の場合は元の名前:</translation>
    </message>
    <message>
        <source>File name to send: {name}…</source>
        <translation>送信するファイル名: {name}…</translation>
    </message>
    <message>
        <source>File name to send…</source>
        <translation>送信するファイル名…</translation>
    </message>
    <message>
        <source>One name: value per line; # switches a line off</source>
        <translation>1 行に 1 つの name: value。# で行をオフにします</translation>
    </message>
    <message>
        <source>{name} as text</source>
        <translation>{name}（テキスト）</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>一括編集</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>クエリパラメーター</translation>
    </message>
    <message>
        <source>Path values</source>
        <translation>パスの値</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>アサーション</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>送信前の入力</translation>
    </message>
    <message>
        <source>The request asks for:</source>
        <translation>リクエストに必要な値:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sent {sent:,} of {times:,}</source>
        <translation>{times:,} 回中 {sent:,} 回送信</translation>
    </message>
    <message>
        <source>Sent {sent:,}, every {every_s:g} s</source>
        <translation>{sent:,} 回送信、{every_s:g} 秒ごと</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>{failed:,} 回失敗</translation>
    </message>
    <message>
        <source>last {last}, mean {mean}, longest {longest}</source>
        <translation>直近 {last}、平均 {mean}、最長 {longest}</translation>
    </message>
    <message>
        <source>mean {mean}, longest {longest}</source>
        <translation>平均 {mean}、最長 {longest}</translation>
    </message>
    <message>
        <source>Repeated sending</source>
        <translation>繰り返し送信</translation>
    </message>
    <message>
        <source>{text}, stopped</source>
        <translation>{text}、停止</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>この行を閉じる</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>送信を停止</translation>
    </message>
    <message>
        <source>Before request</source>
        <translation>リクエスト前</translation>
    </message>
    <message>
        <source>After response</source>
        <translation>レスポンス後</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>before request</source>
        <translation>リクエスト前</translation>
    </message>
    <message>
        <source>after response</source>
        <translation>レスポンス後</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>JavaScript as for Bruno (bru, req, res) or Postman (pm); runs without files, network or processes.</source>
        <translation>Bruno（bru、req、res）または Postman（pm）向けの JavaScript。ファイル、ネットワーク、プロセスは使えません。</translation>
    </message>
    <message>
        <source>What bru.sendRequest and pm.sendRequest send goes by the proxy, certificates, settings and variables of the request, without the headers and the authentication that it inherits.</source>
        <translation>bru.sendRequest と pm.sendRequest による送信には、このリクエストのプロキシ、証明書、設定、変数が使われます。継承したヘッダーと認証は使われません。</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. To run it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>JavaScript はそのまま保持されます。実行するには: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>Python beside the request: before(request, variables), after(response, variables), test_* functions. Runs in a process of its own, once the collection is trusted.</source>
        <translation>リクエストと並ぶ Python: before(request, variables)、after(response, variables)、test_* 関数。コレクションを信頼すると、独立したプロセスで実行されます。</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. PostGUI does not run hooks; Bruno does.</source>
        <translation>JavaScript はそのまま保持されます。フックを実行するのは Bruno で、PostGUI では実行されません。</translation>
    </message>
    <message>
        <source>When the script runs</source>
        <translation>スクリプトを実行するタイミング</translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation>スクリプト: {title}</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Also from {origin}: {phases}</source>
        <translation>{origin} にもあり: {phases}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the scripts of {origin}</source>
        <translation>{origin} のスクリプトを開く</translation>
    </message>
    <message>
        <source>Send and save to file…</source>
        <translation>送信してファイルに保存…</translation>
    </message>
    <message>
        <source>Send on a fresh connection</source>
        <translation>新しい接続で送信</translation>
    </message>
    <message>
        <source>Send n times…</source>
        <translation>n 回送信…</translation>
    </message>
    <message>
        <source>Send every n seconds…</source>
        <translation>n 秒ごとに送信…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>コード…</translation>
    </message>
    <message>
        <source>Add Idempotency-Key header</source>
        <translation>Idempotency-Key ヘッダーを追加</translation>
    </message>
    <message>
        <source>Send n times</source>
        <translation>n 回送信</translation>
    </message>
    <message>
        <source>How often:</source>
        <translation>回数:</translation>
    </message>
    <message>
        <source>Send every n seconds</source>
        <translation>n 秒ごとに送信</translation>
    </message>
    <message>
        <source>Seconds from one to the next:</source>
        <translation>間隔（秒）:</translation>
    </message>
    <message>
        <source>Send and save the answer</source>
        <translation>送信してレスポンスを保存</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>cURL としてコピーしました</translation>
    </message>
    <message>
        <source>Inherit again</source>
        <translation>継承に戻す</translation>
    </message>
    <message>
        <source>{label}: inherit again</source>
        <translation>{label}: 継承に戻す</translation>
    </message>
    <message>
        <source>Instead of {value}, from {origin}</source>
        <translation>{value}（{origin}）の代わり</translation>
    </message>
    <message>
        <source>Inherited: {value}, from {origin}</source>
        <translation>継承: {value}（{origin}）</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>For everything together; 0 waits as long as it takes.</source>
        <translation>全体の制限時間。0 は無制限。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 のみ</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 のみ</translation>
    </message>
    <message>
        <source>No certificate is checked: anybody on the way can read and change what is sent.</source>
        <translation>証明書が検証されません。通信経路上の誰でも内容を読み取り、変更できます。</translation>
    </message>
    <message>
        <source>The first one for the host is shown to the server.</source>
        <translation>ホストに合う最初の証明書がサーバーに提示されます。</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>接続タイムアウト</translation>
    </message>
    <message>
        <source>For the name, the connection and TLS.</source>
        <translation>名前解決、接続、TLS の時間。</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>読み取りタイムアウト</translation>
    </message>
    <message>
        <source>The longest silence of the server.</source>
        <translation>サーバーから何も届かない最長時間。</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>書き込みタイムアウト</translation>
    </message>
    <message>
        <source>The longest time it takes no bytes.</source>
        <translation>サーバーがデータを受け取らない最長時間。</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>リダイレクトに従う</translation>
    </message>
    <message>
        <source>Go where a 3xx answer points.</source>
        <translation>3xx レスポンスの示す先へ進みます。</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>最大リダイレクト回数</translation>
    </message>
    <message>
        <source>Then stop with an error.</source>
        <translation>超えるとエラーで停止します。</translation>
    </message>
    <message>
        <source>Forward Authorization</source>
        <translation>Authorization を転送</translation>
    </message>
    <message>
        <source>Send it on to other origins; you must allow it as well.</source>
        <translation>別のオリジンにも送信します。別途許可が必要です。</translation>
    </message>
    <message>
        <source>Encode URL</source>
        <translation>URL をエンコード</translation>
    </message>
    <message>
        <source>Percent-encode what a URL can&apos;t hold; off sends it as typed.</source>
        <translation>URL に使えない文字をパーセントエンコードします。オフでは入力どおりに送信します。</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>DNS ルックアップ</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>レスポンス待ち</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>接続を再利用</translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} ms</translation>
    </message>
    <message>
        <source>{label}: {figure_ms}
from {figure_ms2} to {figure_ms3}</source>
        <translation>{label}: {figure_ms}
{figure_ms2} から {figure_ms3} まで</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Up, on the wire</source>
        <translation>送信（通信量）</translation>
    </message>
    <message>
        <source>Down, on the wire</source>
        <translation>受信（通信量）</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>受信したボディ</translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation>デコード後のボディ</translation>
    </message>
    <message>
        <source>{number} of {count}: </source>
        <translation>{number}/{count}: </translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time} 後</translation>
    </message>
    <message>
        <source>Getting ready and between</source>
        <translation>準備と合間</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>開始まで</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP バージョン</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>接続先アドレス</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({size_bytes:,} bytes)</source>
        <translation>{size}（{size_bytes:,} バイト）</translation>
    </message>
    <message>
        <source>Auto lets the server choose; HTTP/2 on http:// needs a server that expects it.</source>
        <translation>自動ではサーバーが選択します。http:// での HTTP/2 には対応したサーバーが必要です。</translation>
    </message>
    <message>
        <source>Keep connections</source>
        <translation>接続を維持</translation>
    </message>
    <message>
        <source>Off makes a fresh connection for every request.</source>
        <translation>オフにすると、リクエストごとに新しい接続を使います。</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>A host, a port or both instead of the URL&apos;s. Host, SNI and the certificate check stay.</source>
        <translation>URL の代わりに使うホスト、ポート、または両方。Host、SNI、証明書の検証は変わりません。</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix ソケット</translation>
    </message>
    <message>
        <source>Connect to this socket; @name is an abstract one. A proxy is not used then.</source>
        <translation>このソケットに接続します。@name は抽象ソケット。プロキシは使われません。</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>ローカルアドレス</translation>
    </message>
    <message>
        <source>Send from this address of this computer.</source>
        <translation>このコンピューターのこのアドレスから送信します。</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP バージョン</translation>
    </message>
    <message>
        <source>Use only addresses of this kind.</source>
        <translation>この種類のアドレスのみ使います。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>system, none, or a URL: http, https, socks5 (names looked up here), socks5h (there).</source>
        <translation>system、none、または URL: http、https、socks5（こちらで名前解決）、socks5h（プロキシで名前解決）。</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>For Basic authentication or SOCKS5.</source>
        <translation>Basic 認証または SOCKS5 用。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Goes to the proxy only.</source>
        <translation>プロキシにのみ送信されます。</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>プロキシの例外</translation>
    </message>
    <message>
        <source>Hosts with commas between them; &lt;local&gt; is every name without a dot.</source>
        <translation>コンマ区切りのホスト。&lt;local&gt; はドットのない名前すべて。</translation>
    </message>
    <message>
        <source>Verify TLS certificate</source>
        <translation>TLS 証明書を検証</translation>
    </message>
    <message>
        <source>Off accepts any certificate.</source>
        <translation>オフではどの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>Insecure hosts</source>
        <translation>検証しないホスト</translation>
    </message>
    <message>
        <source>Accept any certificate of these hosts only.</source>
        <translation>これらのホストに限り、どの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>A PEM file, or a folder of them, trusted besides the system&apos;s.</source>
        <translation>システムの認証局に加えて信頼する PEM ファイル、またはそのフォルダー。</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>TLS の最低バージョン</translation>
    </message>
    <message>
        <source>1.0 and 1.1 are not safe any more.</source>
        <translation>1.0 と 1.1 は安全ではありません。</translation>
    </message>
    <message>
        <source>Highest TLS version</source>
        <translation>TLS の最高バージョン</translation>
    </message>
    <message>
        <source>To see what an old client would.</source>
        <translation>古いクライアントでの動作を確認するため。</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>サーバー名（SNI）</translation>
    </message>
    <message>
        <source>Ask for this name, and check the certificate for it.</source>
        <translation>この名前を要求し、証明書も照合します。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>After a failed try; POST and PATCH only with Idempotency-Key.</source>
        <translation>失敗後の再試行。POST と PATCH は Idempotency-Key がある場合のみ。</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>再試行の間隔</translation>
    </message>
    <message>
        <source>Before the first; each next one waits twice as long.</source>
        <translation>最初の再試行まで。以降は毎回 2 倍になります。</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>Cookie を使用</translation>
    </message>
    <message>
        <source>Keep them in the environment&apos;s jar, and send them back.</source>
        <translation>環境の jar に保存し、送り返します。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting is about that.</source>
        <translation>該当する設定がありません。</translation>
    </message>
    <message>
        <source>This has Python, and is not sent until you trust the folder {folder}. Look at it in Scripts first.</source>
        <translation>Python が含まれているため、フォルダー {folder} を信頼するまで送信されません。先に「スクリプト」で内容を確認してください。</translation>
    </message>
    <message>
        <source>Scripts can’t send requests until you trust the folder {folder}. Look at them in Scripts first.</source>
        <translation>フォルダー {folder} を信頼するまで、スクリプトはリクエストを送信できません。先に「スクリプト」で内容を確認してください。</translation>
    </message>
    <message>
        <source>Whether this collection is trusted</source>
        <translation>このコレクションが信頼されているかどうか</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>このフォルダーを信頼</translation>
    </message>
    <message>
        <source>Stop this request (Esc)</source>
        <translation>このリクエストを停止（Esc）</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>このリクエストを送信</translation>
    </message>
    <message>
        <source>Enter a URL or paste a cURL command</source>
        <translation>URL を入力するか、cURL コマンドを貼り付け</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Save this request</source>
        <translation>このリクエストを保存</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>その他の送信方法</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>このリクエストの変数</translation>
    </message>
    <message>
        <source>Filter the variables</source>
        <translation>変数を絞り込む</translation>
    </message>
    <message>
        <source>From</source>
        <translation>定義元</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Variables that this request can use</source>
        <translation>このリクエストで使える変数</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to go where it is defined</source>
        <translation>定義元に移動するには Enter キーを押すかダブルクリックします</translation>
    </message>
    <message>
        <source>Views of the response</source>
        <translation>レスポンスの表示</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>{label}  {count}</source>
        <translation>{label}  {count}</translation>
    </message>
    <message>
        <source>Receiving the body</source>
        <translation>ボディを受信中</translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation>{label} を読み込み中</translation>
    </message>
    <message>
        <source>Laying out the body</source>
        <translation>ボディを整形中</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk</source>
        <translation>ディスクからボディを読み込めません</translation>
    </message>
    <message>
        <source>{reason}. Send again.</source>
        <translation>{reason}。もう一度送信してください。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Assertion passed: {name}. {message}</source>
        <translation>アサーション成功: {name}。{message}</translation>
    </message>
    <message>
        <source>Assertion failed: {name}. {message}</source>
        <translation>アサーション失敗: {name}。{message}</translation>
    </message>
    <message>
        <source>Assertion skipped: {name}. {message}</source>
        <translation>アサーションをスキップ: {name}。{message}</translation>
    </message>
    <message>
        <source>Test passed: {name}. {message}</source>
        <translation>テスト成功: {name}。{message}</translation>
    </message>
    <message>
        <source>Test failed: {name}. {message}</source>
        <translation>テスト失敗: {name}。{message}</translation>
    </message>
    <message>
        <source>Test skipped: {name}. {message}</source>
        <translation>テストをスキップ: {name}。{message}</translation>
    </message>
    <message>
        <source>Capture passed: {name}. {message}</source>
        <translation>キャプチャ成功: {name}。{message}</translation>
    </message>
    <message>
        <source>Capture failed: {name}. {message}</source>
        <translation>キャプチャ失敗: {name}。{message}</translation>
    </message>
    <message>
        <source>Capture skipped: {name}. {message}</source>
        <translation>キャプチャをスキップ: {name}。{message}</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Checks of this answer</source>
        <translation>このレスポンスのチェック</translation>
    </message>
    <message>
        <source>{passed} of {count} passed</source>
        <translation>{count} 件中 {passed} 件成功</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>{n} skipped</comment>
        <translation>
            <numerusform>{n} 件スキップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Output of the scripts</source>
        <translation>スクリプトの出力</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Set by the server</source>
        <translation>サーバーが設定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>設定 {count}</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>送信 {count}</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>拒否 {count}</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Cookie なし</translation>
    </message>
    <message>
        <source>None was sent, and the server set none. Those in the jar are for other hosts.</source>
        <translation>送信も設定もされませんでした。jar の Cookie は別のホスト用です。</translation>
    </message>
    <message>
        <source>Manage cookies</source>
        <translation>Cookie を管理</translation>
    </message>
    <message>
        <source>Cookies of this exchange</source>
        <translation>この通信の Cookie</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy as name=value</source>
        <translation>name=value としてコピー</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>No table here</source>
        <translation>表にできません</translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation>表形式のレスポンスボディ</translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {rows:,} rows, {n} column</source>
        <comment>{shown:,} of {rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{rows:,} 行中 {shown:,} 行、{n} 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows:,} rows, {n} column</source>
        <comment>{rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{rows:,} 行、{n} 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection as CSV</source>
        <translation>選択範囲を CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy selection with tabs</source>
        <translation>選択範囲をタブ区切りでコピー</translation>
    </message>
    <message>
        <source>Copy all as CSV</source>
        <translation>すべてを CSV としてコピー</translation>
    </message>
    <message>
        <source>Compare responses</source>
        <translation>レスポンスを比較</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>別のものと比較…</translation>
    </message>
    <message>
        <source>Paths to ignore, as $.timestamp; $..id</source>
        <translation>無視するパス（例: $.timestamp; $..id）</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>無視するパス</translation>
    </message>
    <message>
        <source>JSONPath, separated by semicolons; kept for this host</source>
        <translation>セミコロン区切りの JSONPath。このホスト用に保存されます</translation>
    </message>
    <message>
        <source>Order of arrays counts</source>
        <translation>配列の順序を区別</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較しているもの</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Status, headers and times that differ</source>
        <translation>異なるステータス、ヘッダー、時間</translation>
    </message>
    <message>
        <source>Head  {n}</source>
        <translation>ヘッド  {n}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Values  {n}</source>
        <translation>値  {n}</translation>
    </message>
    <message>
        <source>Scroll both sides</source>
        <translation>両側を同時にスクロール</translation>
    </message>
    <message>
        <source>Lines of both bodies</source>
        <translation>両方のボディの行</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>インライン</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>差分のみ</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>Editors and texts of answers</source>
        <translation>エディターと応答のテキスト</translation>
    </message>
    <message>
        <source>Texts of answers</source>
        <translation>応答のテキスト</translation>
    </message>
    <message>
        <source>Tree of an answer</source>
        <translation>応答のツリー</translation>
    </message>
    <message>
        <source>Query of an answer</source>
        <translation>応答のクエリー</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF ドキュメント</translation>
    </message>
    <message>
        <source>Tables of parameters, headers and variables</source>
        <translation>パラメーター、ヘッダー、変数の表</translation>
    </message>
    <message>
        <source>Collections</source>
        <comment>title over the keys of the tree</comment>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Order of a run</source>
        <translation>実行の順序</translation>
    </message>
    <message>
        <source>Comparison of answers</source>
        <translation>応答の比較</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>環境の一覧</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Go to a line or a byte</source>
        <translation>行またはバイトへ移動</translation>
    </message>
    <message>
        <source>Offer words that fit</source>
        <translation>合う語を候補として表示</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>行をインデント</translation>
    </message>
    <message>
        <source>Indent lines less</source>
        <translation>行のインデントを減らす</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の差分</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の差分</translation>
    </message>
    <message>
        <source>Move; with Shift, select</source>
        <translation>移動。Shift を押しながらで選択</translation>
    </message>
    <message>
        <source>Every text, list and table moves by them.</source>
        <translation>すべてのテキスト、リスト、表をこれで移動します。</translation>
    </message>
    <message>
        <source>Move far; with Shift, select</source>
        <translation>大きく移動。Shift を押しながらで選択</translation>
    </message>
    <message>
        <source>Open, or do what is marked</source>
        <translation>開く、または選択したものを実行</translation>
    </message>
    <message>
        <source>Every button and list is pressed with them.</source>
        <translation>すべてのボタンとリストをこれで操作します。</translation>
    </message>
    <message>
        <source>Cancel the running request, or close what is in front</source>
        <translation>実行中のリクエストをキャンセル、または手前のものを閉じる</translation>
    </message>
    <message>
        <source>It is the way out of everything, menus and dialogs, too.</source>
        <translation>メニューやダイアログも含め、すべてから抜けるためのキーです。</translation>
    </message>
    <message>
        <source>Next or previous field; in an editor, more or less indent</source>
        <translation>次または前のフィールド。エディターではインデントの増減</translation>
    </message>
    <message>
        <source>They are how the window is used without a mouse.</source>
        <translation>マウスなしでウィンドウを使うためのキーです。</translation>
    </message>
    <message>
        <source>Undo, in the tree the last change of it</source>
        <translation>元に戻す。ツリーではその最後の変更</translation>
    </message>
    <message>
        <source>Your system edits texts with them.</source>
        <translation>システムでテキストの編集に使われるキーです。</translation>
    </message>
    <message>
        <source>Redo, in the tree what was undone</source>
        <translation>やり直す。ツリーでは元に戻したもの</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>差分はありません</translation>
    </message>
    <message numerus="yes">
        <source>{at} of {n:,} difference</source>
        <comment>{at} of {n:,} differences</comment>
        <translation>
            <numerusform>差分 {at}/{n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference</source>
        <comment>{n:,} differences</comment>
        <translation>
            <numerusform>{n:,} 件の差分</numerusform>
        </translation>
    </message>
    <message>
        <source>{tooltip}; drag it out to have it elsewhere</source>
        <translation>{tooltip}。ドラッグすると別の場所に移せます</translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation>名前付きでコピー</translation>
    </message>
    <message>
        <source>Filter headers</source>
        <translation>ヘッダーを絞り込む</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>レスポンスヘッダー</translation>
    </message>
    <message>
        <source>Not a registered header: its meaning is the server&apos;s own.</source>
        <translation>登録されたヘッダーではありません。意味はサーバー独自のものです。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>This image is too large to show here ({what}). Save the body to look at it.</source>
        <translation>この画像は大きすぎてここに表示できません（{what}）。表示するにはボディを保存してください。</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown: {reason}.</source>
        <translation>この画像は表示できません: {reason}。</translation>
    </message>
    <message>
        <source>{kind} image, {facts}</source>
        <translation>{kind} 画像、{facts}</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn; Pretty shows its text.</source>
        <translation>この SVG は描画できません。「整形」でテキストを表示できます。</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}%</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Compare with the response before</source>
        <translation>前のレスポンスと比較</translation>
    </message>
    <message>
        <source>Compare with another response…</source>
        <translation>別のレスポンスと比較…</translation>
    </message>
    <message>
        <source>Copy body as text</source>
        <translation>ボディをテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy body as indented JSON</source>
        <translation>ボディをインデント付き JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation>HAR としてコピー</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>ボディを保存…</translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation>例として保存</translation>
    </message>
    <message>
        <source>Save exchange as HAR…</source>
        <translation>通信を HAR として保存…</translation>
    </message>
    <message>
        <source>Save exchange as HAR with secrets…</source>
        <translation>通信をシークレット付きで HAR として保存…</translation>
    </message>
    <message>
        <source>Open body with the system&apos;s program</source>
        <translation>システムのプログラムでボディを開く</translation>
    </message>
    <message>
        <source>Secrets are masked</source>
        <translation>シークレットは隠されます</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {reason}.</source>
        <translation>ボディを読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>It has more than {size}.</source>
        <translation>{size} を超えています。</translation>
    </message>
    <message>
        <source>The exchange was not saved as {name}</source>
        <translation>通信を {name} として保存できませんでした</translation>
    </message>
    <message>
        <source>Save exchange as HAR</source>
        <translation>通信を HAR として保存</translation>
    </message>
    <message>
        <source>No program opened the body</source>
        <translation>ボディを開くプログラムがありません</translation>
    </message>
    <message>
        <source>The system knows none for files that end in {suffix}.</source>
        <translation>{suffix} で終わるファイルを開くプログラムがシステムに登録されていません。</translation>
    </message>
    <message>
        <source>Save the body, and open the file with a program of your choice.</source>
        <translation>ボディを保存し、任意のプログラムでファイルを開いてください。</translation>
    </message>
    <message>
        <source>The body was not copied</source>
        <translation>ボディをコピーできませんでした</translation>
    </message>
    <message>
        <source>Save it to a file instead.</source>
        <translation>代わりにファイルに保存してください。</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>すべて受信</translation>
    </message>
    <message>
        <source>Receive the rest, however much it is, without asking again</source>
        <translation>残りを、サイズに関係なく再確認なしで受信</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>停止して保持</translation>
    </message>
    <message>
        <source>Receive no more; what came is the body</source>
        <translation>受信を終了します。届いた分がボディになります</translation>
    </message>
    <message>
        <source>{size} of the body came, and there is more. Receiving waits for you.</source>
        <translation>ボディを {size} 受信しましたが、まだ続きがあります。受信は指示を待っています。</translation>
    </message>
    <message>
        <source>Go on to {size}</source>
        <translation>{size} まで続ける</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>ボディを保存</translation>
    </message>
    <message>
        <source>The body could not be opened</source>
        <translation>ボディを開けませんでした</translation>
    </message>
    <message>
        <source>Its copy was not written: {reason}.</source>
        <translation>コピーを書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the body somewhere else.</source>
        <translation>ディスクの空きを増やすか、ボディを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>This body is not opened with another program</source>
        <translation>このボディは別のプログラムでは開きません</translation>
    </message>
    <message>
        <source>It is of a kind that could run something, or of none that is known.</source>
        <translation>何かを実行し得る種類か、不明な種類です。</translation>
    </message>
    <message>
        <source>Save it, and open the file yourself if you trust where it came from.</source>
        <translation>保存し、入手元を信頼できる場合はファイルを自分で開いてください。</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップしました</translation>
    </message>
    <message>
        <source>A script of this request left it out; nothing was sent.</source>
        <translation>このリクエストのスクリプトにより除外されました。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Nothing more of the answer is kept.</source>
        <translation>レスポンスのこれ以降は保持されません。</translation>
    </message>
    <message>
        <source>Stopped after {time}. Nothing more of the answer is kept.</source>
        <translation>{time} 後に停止しました。レスポンスのこれ以降は保持されません。</translation>
    </message>
    <message>
        <source>Press Send; the answer shows here.</source>
        <translation>「送信」を押すと、ここにレスポンスが表示されます。</translation>
    </message>
    <message>
        <source>Press Send or {keys}; the answer shows here.</source>
        <translation>「送信」または {keys} を押すと、ここにレスポンスが表示されます。</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>まだレスポンスがありません</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>レスポンスを待っています</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>It is encrypted in a way that is not supported.</source>
        <translation>未対応の方式で暗号化されています。</translation>
    </message>
    <message>
        <source>It is no valid PDF document.</source>
        <translation>有効な PDF ドキュメントではありません。</translation>
    </message>
    <message>
        <source>Its file is gone. Send the request again.</source>
        <translation>ファイルがなくなりました。リクエストをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Pages of the PDF document</source>
        <translation>PDF ドキュメントのページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>使える幅いっぱいに表示</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>{size} を超えています。</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>読み込めません。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} page, {size}</source>
        <comment>{n:,} pages, {size}</comment>
        <translation>
            <numerusform>{n:,} ページ、{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page:,} of {facts}</source>
        <translation>{page:,} ページ目、{facts}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>メディアを読み込めません</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>再生できません</translation>
    </message>
    <message>
        <source>{reason}. Save it, or open it with the system&apos;s program.</source>
        <translation>{reason}。保存するか、システムのプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The words of the page: no scripts, styles or pictures.</source>
        <translation>ページのテキストのみ。スクリプト、スタイル、画像はありません。</translation>
    </message>
    <message>
        <source>As a browser shows it, without scripts; nothing is loaded from the network.</source>
        <translation>スクリプトなしでブラウザーのように表示します。ネットワークからは何も読み込まれません。</translation>
    </message>
    <message>
        <source>Scripts run, and the page may load from the network. Local files stay closed to it.</source>
        <translation>スクリプトが実行され、ページはネットワークから読み込みできます。ローカルファイルにはアクセスできません。</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>描画されません</translation>
    </message>
    <message>
        <source>Audio, {size}</source>
        <translation>音声、{size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>動画、{size}</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>Raw and Hex show what came.</source>
        <translation>「Raw」と「Hex」では届いた内容を確認できます。</translation>
    </message>
    <message>
        <source>Show as a browser does</source>
        <translation>ブラウザーのように表示</translation>
    </message>
    <message>
        <source>PDF document, {size}</source>
        <translation>PDF ドキュメント、{size}</translation>
    </message>
    <message>
        <source>This installation can&apos;t show PDF.</source>
        <translation>このインストールでは PDF を表示できません。</translation>
    </message>
    <message>
        <source>This installation can&apos;t play sound and video.</source>
        <translation>このインストールでは音声と動画を再生できません。</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <translation>システムのプログラムで開く</translation>
    </message>
    <message>
        <source>The browser view can&apos;t be loaded: {error}.</source>
        <translation>ブラウザー表示を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>Allow scripts and remote content</source>
        <translation>スクリプトとリモートコンテンツを許可</translation>
    </message>
    <message>
        <source>Send without its Python</source>
        <translation>Python なしで送信</translation>
    </message>
    <message>
        <source>Send it this once; nothing of its Python runs</source>
        <translation>今回だけ送信します。Python は実行されません</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>Send the names in braces as they are typed</source>
        <translation>波括弧内の名前を入力どおりに送信</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail</source>
        <translation>発生した問題を技術的な詳細とともにコピー</translation>
    </message>
    <message>
        <source>Trust and send</source>
        <translation>信頼して送信</translation>
    </message>
    <message>
        <source>Trust the folder of this collection, and send</source>
        <translation>このコレクションのフォルダーを信頼して送信</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>定義…</translation>
    </message>
    <message>
        <source>Define {name}…</source>
        <translation>{name} を定義…</translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>JSONPath, as $.items[?@.price &gt; 10].name</source>
        <translation>JSONPath（例: $.items[?@.price &gt; 10].name）</translation>
    </message>
    <message>
        <source>JMESPath, as items[?price &gt; `10`].name</source>
        <translation>JMESPath（例: items[?price &gt; `10`].name）</translation>
    </message>
    <message>
        <source>XPath, as //item[@id=&apos;7&apos;]/name</source>
        <translation>XPath（例: //item[@id=&apos;7&apos;]/name）</translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation>フィルターの言語</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>以前に使ったフィルター</translation>
    </message>
    <message>
        <source>What the filter selects</source>
        <translation>フィルターで選択されるもの</translation>
    </message>
    <message>
        <source>Nothing is filtered yet</source>
        <translation>まだ絞り込まれていません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>{error} At character {place}.</source>
        <translation>{error}（{place} 文字目）</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match</source>
        <comment>{n:,} matches</comment>
        <translation>
            <numerusform>{n:,} 件一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match, {percent:.0f} %…</source>
        <comment>{n:,} matches, {percent:.0f} %…</comment>
        <translation>
            <numerusform>{n:,} 件一致、{percent:.0f} %…</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Write {name} above; what it selects shows here while you type.</source>
        <translation>上に {name} を入力してください。入力中に選択結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>The answer that was chosen above</source>
        <translation>上で選択したレスポンス</translation>
    </message>
    <message>
        <source>Then {changes}</source>
        <translation>次に {changes}</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>Hold the list still; what comes meanwhile is shown after</source>
        <translation>一覧の更新を止めます。その間に届いたものは再開後に表示されます</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>最新のイベントを表示し続ける</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>When the stream ends, send the request again with Last-Event-ID</source>
        <translation>ストリームが終わったら、Last-Event-ID を付けてリクエストを再送する</translation>
    </message>
    <message>
        <source>Data of the chosen event</source>
        <translation>選択したイベントのデータ</translation>
    </message>
    <message>
        <source>Connected again at {time}.</source>
        <translation>{time} に再接続しました。</translation>
    </message>
    <message>
        <source>Connected again at {time}, after event {id}.</source>
        <translation>{time} にイベント {id} の続きから再接続しました。</translation>
    </message>
    <message>
        <source>The server ended the stream.</source>
        <translation>サーバーがストリームを終了しました。</translation>
    </message>
    <message>
        <source>{why} Connecting again in {seconds:g} s.</source>
        <translation>{why}{seconds:g} 秒後に再接続します。</translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation>再接続しています。</translation>
    </message>
    <message>
        <source>Connecting again failed: {what}.</source>
        <translation>再接続に失敗しました: {what}。</translation>
    </message>
    <message>
        <source>Events of the stream</source>
        <translation>ストリームのイベント</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} event</source>
        <comment>{n:,} events</comment>
        <translation>
            <numerusform>{n:,} 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} event</source>
        <comment>{shown:,} of {n:,} events</comment>
        <translation>
            <numerusform>{n:,} 件中 {shown:,} 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Last event id: {id}</source>
        <translation>最後のイベント ID: {id}</translation>
    </message>
    <message>
        <source>Reconnects after {ms:,} ms</source>
        <translation>{ms:,} ms 後に再接続</translation>
    </message>
    <message>
        <source>The stream is too fast to follow: {size} of it are left out here.</source>
        <translation>ストリームが速すぎて追従できないため、{size} を省略しています。</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>今すぐ再接続</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>安全ではありません</translation>
    </message>
    <message>
        <source>Save body to a file</source>
        <translation>ボディをファイルに保存</translation>
    </message>
    <message>
        <source>More to do with the response</source>
        <translation>レスポンスのその他の操作</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Waterfall; its figures are in the table below</source>
        <translation>ウォーターフォール。数値は下の表にあります</translation>
    </message>
    <message>
        <source>{what}
after {time}</source>
        <translation>{what}
{time} 後</translation>
    </message>
    <message>
        <source>reused</source>
        <comment>a connection</comment>
        <translation>再利用</translation>
    </message>
    <message>
        <source>{ms:g} ms</source>
        <translation>{ms:g} ms</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} 秒</translation>
    </message>
    <message>
        <source>{time}, from {start}</source>
        <translation>{time}、{start} から</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>ファイルマネージャーを開けませんでした</translation>
    </message>
    <message>
        <source>The item is in {folder}.</source>
        <translation>項目は {folder} にあります。</translation>
    </message>
    <message>
        <source>Use “Copy path” and go there yourself.</source>
        <translation>「パスをコピー」を使って、自分で開いてください。</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>{name} の実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>How often all requests are gone through</source>
        <translation>すべてのリクエストを実行する回数</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>Requests that are under way together</source>
        <translation>同時に実行するリクエストの数</translation>
    </message>
    <message>
        <source>users, -slow</source>
        <translation>users, -slow</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Milliseconds before each request</source>
        <translation>各リクエストの前のミリ秒数</translation>
    </message>
    <message>
        <source>Tags of the requests to run, with commas; -tag leaves out</source>
        <translation>実行するリクエストのタグ（コンマ区切り）。-tag で除外</translation>
    </message>
    <message>
        <source>Tags of the requests to run</source>
        <translation>実行するリクエストのタグ</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>最初の失敗で停止</translation>
    </message>
    <message>
        <source>Data file…</source>
        <translation>データファイル…</translation>
    </message>
    <message>
        <source>CSV or JSON: one pass for each row, its values as variables</source>
        <translation>CSV または JSON: 行ごとに 1 回ずつ、その値を変数として実行します</translation>
    </message>
    <message>
        <source>{path}
Click to leave it out</source>
        <translation>{path}
クリックすると除外します</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json);;All files (*)</source>
        <translation>データ (*.csv *.tsv *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>Items of several collections don&apos;t run together</source>
        <translation>複数のコレクションの項目は一緒に実行できません</translation>
    </message>
    <message>
        <source>Each collection has an environment of its own.</source>
        <translation>コレクションごとに環境があります。</translation>
    </message>
    <message>
        <source>Choose items of one collection, or run one after the other.</source>
        <translation>1 つのコレクションの項目を選択するか、順に実行してください。</translation>
    </message>
    <message>
        <source>It can&apos;t be run.</source>
        <translation>これは実行できません。</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>失敗のみ</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>実行結果</translation>
    </message>
    <message>
        <source>Time of each answer</source>
        <translation>各レスポンスの時間</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>リクエストを読み込み中</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>まだ何も実行されていません</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>遅くなった</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>速くなった</translation>
    </message>
    <message>
        <source>Requests and results of the run</source>
        <translation>実行のリクエストと結果</translation>
    </message>
    <message>
        <source>Since the run of {when}: {changes}</source>
        <translation>{when} の実行との差: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <comment>{done:,} of {n:,} requests</comment>
        <translation>
            <numerusform>{n:,} 件中 {done:,} 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <comment>{n:,} failed</comment>
        <translation>
            <numerusform>{n:,} 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {all:,} checks hold</source>
        <translation>{all:,} 件中 {count:,} 件のチェックが成功</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>平均 {time}</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>合計 {time}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>レスポンスが選択されていません</translation>
    </message>
    <message>
        <source>Press Run, then choose a result; its answer shows here.</source>
        <translation>「実行」を押してから結果を選択すると、レスポンスがここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a result; its answer shows here.</source>
        <translation>結果を選ぶと、そのレスポンスがここに表示されます。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>レスポンスはもう保持されていません</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>{name} を {folder} に保存しました</translation>
    </message>
    <message>
        <source>Save response body</source>
        <translation>レスポンスボディを保存</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} を保存中</translation>
    </message>
    <message>
        <source>The body was not saved as {name}</source>
        <translation>ボディを {name} として保存できませんでした</translation>
    </message>
    <message>
        <source>Saved {size_bytes:,} bytes as {target}</source>
        <translation>{size_bytes:,} バイトを {target} として保存しました</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved as {name}</source>
        <translation>停止しました: {name} としては何も保存されていません</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>{label} を表示</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>{label} をコピー</translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation>{label} を隠す</translation>
    </message>
    <message>
        <source>A secret variable: {{name}}</source>
        <translation>シークレット変数: {{name}}</translation>
    </message>
    <message>
        <source>This file is plain text. Make a secret variable among the globals (its value goes to the keyring), and name it here, such as {{proxyPassword}}.</source>
        <translation>このファイルは平文です。グローバル変数にシークレット変数を作成し（値はキーリングに保存されます）、{{proxyPassword}} のようにここで指定してください。</translation>
    </message>
    <message>
        <source>{label}: {button}</source>
        <translation>{label}: {button}</translation>
    </message>
    <message>
        <source>All of PostGUI</source>
        <translation>PostGUI 全体</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>プログラムの設定</translation>
    </message>
    <message>
        <source>Workspace {workspace}</source>
        <translation>ワークスペース {workspace}</translation>
    </message>
    <message>
        <source>Settings of the workspace {workspace}</source>
        <translation>ワークスペース {workspace} の設定</translation>
    </message>
    <message>
        <source>Settings of a collection</source>
        <translation>コレクションの設定</translation>
    </message>
    <message>
        <source>Settings of one collection, kept in its own file</source>
        <translation>1 つのコレクションの設定。専用のファイルに保存されます</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>コレクション…</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>The workspace has its own: {value}</source>
        <translation>ワークスペース独自の値: {value}</translation>
    </message>
    <message>
        <source>Instead of the default, {value}</source>
        <translation>既定の {value} の代わり</translation>
    </message>
    <message>
        <source>The default: {value}</source>
        <translation>既定値: {value}</translation>
    </message>
    <message>
        <source>{value}, from {origin}</source>
        <translation>{value}（{origin}）</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>100 MB</source>
        <translation>100 MB</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 MB</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 GB</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 GB</translation>
    </message>
    <message>
        <source>20 GB</source>
        <translation>20 GB</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5 GB</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>すべての設定…</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Which keys do what, and other keys for it.</source>
        <translation>キーの役割と、割り当ての変更。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>プライベートモード</translation>
    </message>
    <message>
        <source>What you send from now on leaves nothing behind.</source>
        <translation>これ以降の送信は記録に残りません。</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>オンまたはオフ</translation>
    </message>
    <message>
        <source>The jar of the current collection and environment.</source>
        <translation>現在のコレクションと環境の jar。</translation>
    </message>
    <message>
        <source>Environments and globals</source>
        <translation>環境とグローバル変数</translation>
    </message>
    <message>
        <source>With the secrets in them.</source>
        <translation>シークレットも含まれます。</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>What was deleted: bring it back, or delete it for good.</source>
        <translation>削除したものの復元、または完全な削除。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>The settings shown here as a file; what you change in it counts.</source>
        <translation>ここに表示される設定のファイル。ファイルでの変更も反映されます。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Where history, drafts and settings are kept.</source>
        <translation>履歴、下書き、設定の保存場所。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>データフォルダーを表示</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of your language (BCP 47)</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of PostGUI</source>
        <translation>PostGUI のキーボードショートカット</translation>
    </message>
    <message>
        <source>Saved the keyboard shortcuts as {target}</source>
        <translation>キーボードショートカットを {target} として保存しました</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>印刷用に保存</translation>
    </message>
    <message>
        <source>Collections keep requests as text files, to share and to version.</source>
        <translation>コレクションはリクエストをテキストファイルとして保持し、共有やバージョン管理ができます。</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>サンプルコレクション</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込む</translation>
    </message>
    <message>
        <source>Words in names, URLs, headers and bodies; tag:slow finds a tag</source>
        <translation>名前、URL、ヘッダー、ボディの語句。tag:slow でタグを検索</translation>
    </message>
    <message>
        <source>2xx, success</source>
        <translation>2xx 成功</translation>
    </message>
    <message>
        <source>3xx, redirection</source>
        <translation>3xx リダイレクト</translation>
    </message>
    <message>
        <source>4xx, refused by the server</source>
        <translation>4xx サーバーが拒否</translation>
    </message>
    <message>
        <source>5xx, failure of the server</source>
        <translation>5xx サーバーの失敗</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 時間以内</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 日以内</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 日以内</translation>
    </message>
    <message>
        <source>100 ms or more</source>
        <translation>100 ms 以上</translation>
    </message>
    <message>
        <source>500 ms or more</source>
        <translation>500 ms 以上</translation>
    </message>
    <message>
        <source>2 s or more</source>
        <translation>2 秒以上</translation>
    </message>
    <message>
        <source>10 s or more</source>
        <translation>10 秒以上</translation>
    </message>
    <message>
        <source>10 kB or more</source>
        <translation>10 kB 以上</translation>
    </message>
    <message>
        <source>1 MB or more</source>
        <translation>1 MB 以上</translation>
    </message>
    <message>
        <source>100 MB or more</source>
        <translation>100 MB 以上</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Export what is found as HAR…</source>
        <translation>検索結果を HAR としてエクスポート…</translation>
    </message>
    <message>
        <source>Delete what is found…</source>
        <translation>検索結果を削除…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Words, and conditions as status:5xx host:localhost slower:2s after:7d is:pinned</source>
        <translation>語句と条件（例: status:5xx host:localhost slower:2s after:7d is:pinned）</translation>
    </message>
    <message>
        <source>Conditions and saved searches</source>
        <translation>条件と保存した検索</translation>
    </message>
    <message>
        <source>Delete the whole history? Pinned entries stay. This can&apos;t be undone.</source>
        <translation>履歴全体を削除しますか? ピン留めした項目は残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>この検索の名前</translation>
    </message>
    <message>
        <source>Note on {method} {url}</source>
        <translation>{method} {url} のメモ</translation>
    </message>
    <message>
        <source>Everything you send is kept here.</source>
        <translation>送信したものはすべてここに保存されます。</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>履歴に一致するものがありません。</translation>
    </message>
    <message>
        <source>Nothing in the history matches. {word} is taken as text.</source>
        <translation>履歴に一致するものがありません。{word} は通常のテキストとして扱われます。</translation>
    </message>
    <message numerus="yes">
        <source>Delete the {n:,} entry that the search finds, but for pinned ones? This can&apos;t be undone.</source>
        <comment>Delete the {n:,} entries that the search finds, but for pinned ones? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>検索で見つかった {n:,} 件の項目を、ピン留めしたものを除いて削除しますか? この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be saved</source>
        <translation>検索を保存できませんでした</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>選択した 2 つを比較</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>HAR としてエクスポート…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>新規作成または開く</translation>
    </message>
    <message>
        <source>UNSAVED</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>{method} {name}, not saved</source>
        <translation>{method} {name}、未保存</translation>
    </message>
    <message>
        <source>No URL yet</source>
        <translation>URL なし</translation>
    </message>
    <message>
        <source>Unsaved requests</source>
        <translation>未保存のリクエスト</translation>
    </message>
    <message>
        <source>Deleted an unsaved request</source>
        <translation>未保存のリクエストを削除しました</translation>
    </message>
    <message>
        <source>Your code: {user_code}</source>
        <translation>コード: {user_code}</translation>
    </message>
    <message>
        <source>Enter it at {url}</source>
        <translation>{url} で入力してください</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>ブラウザーでサインインしてください</translation>
    </message>
    <message>
        <source>Then paste the address that it ends at in the Auth tab.</source>
        <translation>その後、最後に開いたアドレスを「認証」タブに貼り付けてください。</translation>
    </message>
    <message>
        <source>The token is fetched when you come back.</source>
        <translation>戻るとトークンが取得されます。</translation>
    </message>
    <message>
        <source>Copy code and open page</source>
        <translation>コードをコピーしてページを開く</translation>
    </message>
    <message>
        <source>Branch of this collection&apos;s repository. Click for what was changed.</source>
        <translation>このコレクションのリポジトリのブランチ。クリックすると変更内容を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} changed</source>
        <comment>{n:,} changed</comment>
        <translation>
            <numerusform>{n:,} 件変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Git: branch {branch}, {n:,} changed</source>
        <comment>Git: branch {branch}, {n:,} changed</comment>
        <translation>
            <numerusform>Git: ブランチ {branch}、{n:,} 件変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new message of this session</source>
        <comment>{n} new messages of this session</comment>
        <translation>
            <numerusform>このセッションの新しいメッセージ {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor, {failing} failing</source>
        <comment>{n} monitors, {failing} failing</comment>
        <translation>
            <numerusform>モニター {n} 件、失敗 {failing} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor</source>
        <comment>{n} monitors</comment>
        <translation>
            <numerusform>モニター {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitors: {running} running, {failing} failing</source>
        <translation>モニター: 実行中 {running} 件、失敗 {failing} 件</translation>
    </message>
    <message>
        <source>Collections that are run again and again. Click for which.</source>
        <translation>繰り返し実行されるコレクション。クリックすると一覧を表示します。</translation>
    </message>
    <message>
        <source>{tip}
Click for more</source>
        <translation>{tip}
クリックすると詳細を表示します</translation>
    </message>
    <message>
        <source>Connection: {text}</source>
        <translation>接続: {text}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>開いているリクエスト</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation>タブを左へ移動</translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation>タブを右へ移動</translation>
    </message>
    <message>
        <source>Go to tab {n}</source>
        <translation>タブ {n} へ移動</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>最後のタブへ移動</translation>
    </message>
    <message>
        <source>List all open tabs</source>
        <translation>開いているすべてのタブを一覧表示</translation>
    </message>
    <message>
        <source>Move tab to a window of its own, or back</source>
        <translation>タブを別のウィンドウに移動、または戻す</translation>
    </message>
    <message>
        <source>Pin or unpin tab</source>
        <translation>タブのピン留めを切り替え</translation>
    </message>
    <message>
        <source>Keep the preview tab open</source>
        <translation>プレビュータブを開いたままにする</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>ほかのタブを閉じる</translation>
    </message>
    <message>
        <source>Close tabs to the right</source>
        <translation>右側のタブを閉じる</translation>
    </message>
    <message>
        <source>Close saved tabs</source>
        <translation>保存済みのタブを閉じる</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>すべてのタブを閉じる</translation>
    </message>
    <message>
        <source>Unpin this tab</source>
        <translation>このタブのピン留めを外す</translation>
    </message>
    <message>
        <source>Unpin tab</source>
        <translation>タブのピン留めを外す</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>その他のタブ</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しいリクエスト</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>tab</comment>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>preview</source>
        <comment>tab</comment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>All open tabs</source>
        <translation>開いているすべてのタブ</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>別のウィンドウに移動</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>ほかを閉じる</translation>
    </message>
    <message>
        <source>Close to the right</source>
        <translation>右側を閉じる</translation>
    </message>
    <message>
        <source>Close saved</source>
        <translation>保存済みを閉じる</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <source>What was pasted was taken over, but for this</source>
        <translation>貼り付けた内容を取り込みましたが、次のものは除外されました</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New theme file…</source>
        <translation>新しいテーマファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Commands, requests and history by a few letters</source>
        <translation>コマンド、リクエスト、履歴を数文字で検索</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示を切り替え</translation>
    </message>
    <message>
        <source>Workspace: its collections, tabs, environments, cookies</source>
        <translation>ワークスペース: コレクション、タブ、環境、Cookie</translation>
    </message>
    <message>
        <source>Private mode: what you send is kept neither in the history nor in the cookie jars.
Click to end it</source>
        <translation>プライベートモード: 送信内容は履歴にも Cookie jar にも残りません。
クリックすると終了します</translation>
    </message>
    <message>
        <source>End the private mode</source>
        <translation>プライベートモードを終了</translation>
    </message>
    <message>
        <source>Theme, text size, layout</source>
        <translation>テーマ、文字サイズ、レイアウト</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>ワークスペース: {name}</translation>
    </message>
    <message>
        <source>Docs: {name}</source>
        <translation>ドキュメント: {name}</translation>
    </message>
    <message>
        <source>Setting: {label}</source>
        <translation>設定: {label}</translation>
    </message>
    <message>
        <source>New request: {text}</source>
        <translation>新しいリクエスト: {text}</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>環境: {name}</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>キーと値を絞り込む</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Expand to a depth, or collapse all</source>
        <translation>指定した深さまで展開、またはすべて折りたたむ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>No tree here</source>
        <translation>ツリーにできません</translation>
    </message>
    <message>
        <source>The body holds no value.</source>
        <translation>ボディに値がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Expand {n} level</source>
        <comment>Expand {n} levels</comment>
        <translation>
            <numerusform>{n} 階層展開</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>サブツリーをコピー</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>以下をすべて展開</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation>ツリー形式のレスポンスボディ</translation>
    </message>
    <message>
        <source>Open a collection&apos;s folder</source>
        <translation>コレクションのフォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} item</source>
        <comment>Deleted {n} items</comment>
        <translation>
            <numerusform>{n} 個の項目を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Open the last closed tab</source>
        <translation>最後に閉じたタブを開く</translation>
    </message>
    <message>
        <source>A request from a URL or a cURL command</source>
        <translation>URL または cURL コマンドからのリクエスト</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>Requests that teach, and a server for them on this machine</source>
        <translation>学習用のリクエストと、このコンピューター上のサーバー</translation>
    </message>
    <message>
        <source>From Postman, Insomnia, Bruno, OpenAPI, HAR, cURL and more</source>
        <translation>Postman、Insomnia、Bruno、OpenAPI、HAR、cURL などから</translation>
    </message>
    <message>
        <source>A collection is a folder of text files, and stays there</source>
        <translation>コレクションはテキストファイルのフォルダーで、元の場所に残ります</translation>
    </message>
    <message>
        <source>Welcome to PostGUI</source>
        <translation>PostGUI へようこそ</translation>
    </message>
    <message>
        <source>Try the playground</source>
        <translation>プレイグラウンドを試す</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>An untitled request</source>
        <translation>無題のリクエスト</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>リクエストを送信</translation>
    </message>
    <message>
        <source>Cancel the running request</source>
        <translation>実行中のリクエストをキャンセル</translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation>名前を付けてリクエストを保存…</translation>
    </message>
    <message>
        <source>Edit the URL</source>
        <translation>URL を編集</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>閉じたタブを開き直す</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>サンプルコレクションを開く</translation>
    </message>
    <message>
        <source>Run a collection or folder…</source>
        <translation>コレクションまたはフォルダーを実行…</translation>
    </message>
    <message>
        <source>Monitor a collection or folder…</source>
        <translation>コレクションまたはフォルダーを監視…</translation>
    </message>
    <message>
        <source>Mock server of a collection or folder…</source>
        <translation>コレクションまたはフォルダーのモックサーバー…</translation>
    </message>
    <message>
        <source>Load test of a collection or folder…</source>
        <translation>コレクションまたはフォルダーの負荷テスト…</translation>
    </message>
    <message>
        <source>Find and replace in a collection…</source>
        <translation>コレクション内を検索と置換…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Show or hide the console</source>
        <translation>コンソールの表示を切り替え</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の領域</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の領域</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>全画面表示の切り替え</translation>
    </message>
    <message>
        <source>Request and response: beside or below</source>
        <translation>リクエストとレスポンス: 左右または上下</translation>
    </message>
    <message>
        <source>Log: what PostGUI noted of its own troubles</source>
        <translation>ログ: PostGUI 自体の問題の記録</translation>
    </message>
    <message>
        <source>Go to the collections</source>
        <translation>コレクションへ移動</translation>
    </message>
    <message>
        <source>Choose environment</source>
        <translation>環境を選択</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookie…</translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation>環境の管理…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>テーマをシステムに合わせる</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Undo the last change in the tree</source>
        <translation>ツリーの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo the last change in the tree</source>
        <translation>ツリーの最後の変更をやり直す</translation>
    </message>
    <message>
        <source>Trash: restore what was deleted, or empty it…</source>
        <translation>ごみ箱: 削除したものの復元、または空にする…</translation>
    </message>
    <message>
        <source>Private mode on or off</source>
        <translation>プライベートモードの切り替え</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Switch to another workspace</source>
        <translation>別のワークスペースに切り替え</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>このワークスペースの名前を変更…</translation>
    </message>
    <message>
        <source>Delete this workspace</source>
        <translation>このワークスペースを削除</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer</source>
        <translation>{name} のあるディスクが応答しません</translation>
    </message>
    <message>
        <source>{folder} is not shown now. It is opened again at the next start.</source>
        <translation>{folder} は現在表示されていません。次回の起動時に再び開かれます。</translation>
    </message>
    <message>
        <source>Check the drive or the network, then open the folder.</source>
        <translation>ドライブまたはネットワークを確認してから、フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>バイトオーダーマーク</translation>
    </message>
    <message>
        <source>valid UTF-8, though the {how} says {charset}</source>
        <translation>有効な UTF-8（{how}の指定は {charset}）</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>ゼロバイト</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>有効な UTF-8</translation>
    </message>
    <message>
        <source>mostly valid UTF-8</source>
        <translation>ほぼ有効な UTF-8</translation>
    </message>
    <message>
        <source>XML declaration</source>
        <translation>XML 宣言</translation>
    </message>
    <message>
        <source>HTML meta</source>
        <translation>HTML の meta</translation>
    </message>
    <message>
        <source>A NUL can&apos;t be in a command: the text is cut there.</source>
        <translation>コマンドに NUL を入れられないため、テキストはそこで切られています。</translation>
    </message>
    <message>
        <source>The method goes out in capitals: {method}.</source>
        <translation>メソッドは大文字で送信されます: {method}。</translation>
    </message>
    <message>
        <source>Repeated headers go out as one, with commas between the values, which means the same.</source>
        <translation>重複するヘッダーは、値をコンマで区切った 1 つのヘッダーとして送信されます。意味は同じです。</translation>
    </message>
    <message>
        <source>The library sends no header values other than ASCII: those were left out.</source>
        <translation>このライブラリは ASCII 以外のヘッダー値を送信しません。該当するものは除外されました。</translation>
    </message>
    <message>
        <source>The library resolves . and .. in the path before it sends.</source>
        <translation>このライブラリは送信前にパスの . と .. を解決します。</translation>
    </message>
    <message>
        <source>The library percent-encodes {found} in the URL.</source>
        <translation>このライブラリは URL の {found} をパーセントエンコードします。</translation>
    </message>
    <message>
        <source>The library adds Content-Type: {adds_type}.</source>
        <translation>このライブラリは Content-Type: {adds_type} を追加します。</translation>
    </message>
    <message>
        <source>The library sends no body with {method}: it was left out.</source>
        <translation>このライブラリは {method} ではボディを送信しないため、除外されました。</translation>
    </message>
    <message>
        <source>The body goes with its length, not in chunks.</source>
        <translation>ボディはチャンクではなく長さ付きで送信されます。</translation>
    </message>
    <message>
        <source>Redirects are not followed.</source>
        <translation>リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Digest authentication, which answers a challenge of the server, was left out.</source>
        <translation>サーバーのチャレンジに応答する Digest 認証は除外されました。</translation>
    </message>
    <message>
        <source>The library writes percent-encodings in capitals.</source>
        <translation>このライブラリはパーセントエンコードを大文字で書きます。</translation>
    </message>
    <message>
        <source>The library undoes percent-encodings where none is needed.</source>
        <translation>このライブラリは不要なパーセントエンコードを元に戻します。</translation>
    </message>
    <message>
        <source>The library sends the URL&apos;s host as Host, and no other.</source>
        <translation>このライブラリは URL のホストのみを Host として送信します。</translation>
    </message>
    <message>
        <source>The library sends {own} although that is switched off.</source>
        <translation>このライブラリは、無効になっていても {own} を送信します。</translation>
    </message>
    <message>
        <source>Standard input became the file &apos;stdin&apos; beside the request: put there what is to be sent, or choose another file.</source>
        <translation>標準入力は、リクエストの隣のファイル「stdin」になりました。送信する内容をそこに入れるか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>ファイル {path}</translation>
    </message>
    <message>
        <source>What {shown} holds was left out: a pasted command reads no files.</source>
        <translation>{shown} の内容は除外されました。貼り付けたコマンドからファイルは読み込まれません。</translation>
    </message>
    <message>
        <source>The body has bytes that are no UTF-8 text: send them from a file.</source>
        <translation>ボディに UTF-8 テキストではないバイトがあります。ファイルから送信してください。</translation>
    </message>
    <message>
        <source>The body is the file {path}, which the command has as its standard input.</source>
        <translation>ボディはファイル {path} で、コマンドは標準入力から受け取ります。</translation>
    </message>
    <message>
        <source>The line breaks of {path} go along; curl&apos;s -d would leave them out.</source>
        <translation>{path} の改行も送信されます。curl の -d では除かれます。</translation>
    </message>
    <message>
        <source>--anyauth became Basic: choose another kind in Auth if the server wants one.</source>
        <translation>--anyauth は Basic になりました。サーバーが求める場合は「認証」で別の種類を選択してください。</translation>
    </message>
    <message>
        <source>--aws-sigv4 {aws}: only AWS&apos;s own signature is made here.</source>
        <translation>--aws-sigv4 {aws}: 作成できるのは AWS 自身の署名のみです。</translation>
    </message>
    <message>
        <source>--referer ;auto was left out: a redirect gets no Referer here.</source>
        <translation>--referer ;auto は除外されました。ここではリダイレクトに Referer が付きません。</translation>
    </message>
    <message>
        <source>-H {line!r} was left out: it has no colon.</source>
        <translation>-H {line!r} は除外されました。コロンがありません。</translation>
    </message>
    <message>
        <source>--{name} {count} is no number.</source>
        <translation>--{name} {count} は数値ではありません。</translation>
    </message>
    <message>
        <source>--interface {address} was left out: here it is an address, not the name of a device.</source>
        <translation>--interface {address} は除外されました。ここで指定できるのはデバイス名ではなくアドレスです。</translation>
    </message>
    <message>
        <source>--cert-type {kind} was left out: a client certificate here is PEM or P12.</source>
        <translation>--cert-type {kind} は除外されました。クライアント証明書は PEM または P12 です。</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: it is not written as curl wants it.</source>
        <translation>--{name} {value} は除外されました。curl の書式ではありません。</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: the URL is not at that host and port.</source>
        <translation>--{name} {value} は除外されました。URL のホストとポートが一致しません。</translation>
    </message>
    <message>
        <source>--{name} {text} is no number of seconds.</source>
        <translation>--{name} {text} は秒数ではありません。</translation>
    </message>
    <message>
        <source>{shown} was left out: the answer is shown here, and can be saved.</source>
        <translation>{shown} は除外されました。レスポンスはここに表示され、保存できます。</translation>
    </message>
    <message>
        <source>, an option that is not known here,</source>
        <translation>（未対応のオプション）</translation>
    </message>
    <message>
        <source>{shown}{unknown} was left out.</source>
        <translation>{shown}{unknown} は除外されました。</translation>
    </message>
    <message>
        <source>curl does not compress what it sends: {compression} was left out.</source>
        <translation>curl は送信内容を圧縮しないため、{compression} は除外されました。</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} was left out.</source>
        <translation>種類が {kind!r} のボディは除外されました。</translation>
    </message>
    <message>
        <source>No file is chosen as the body.</source>
        <translation>ボディにするファイルが選択されていません。</translation>
    </message>
    <message>
        <source>curl adds a boundary of its own to the Content-Type of a form.</source>
        <translation>curl はフォームの Content-Type に独自の boundary を追加します。</translation>
    </message>
    <message>
        <source>curl makes the boundary itself.</source>
        <translation>boundary は curl が自動で作成します。</translation>
    </message>
    <message>
        <source>curl ends the name of the form field {name!r} at its &apos;=&apos;.</source>
        <translation>curl はフォームフィールド {name!r} の名前を &apos;=&apos; の位置で区切ります。</translation>
    </message>
    <message>
        <source>curl can&apos;t send a form without a field.</source>
        <translation>curl はフィールドのないフォームを送信できません。</translation>
    </message>
    <message>
        <source>curl has no word for authentication of kind {kind!r}: it was left out.</source>
        <translation>curl には種類が {kind!r} の認証に対応する表現がないため、除外されました。</translation>
    </message>
    <message>
        <source>curl ends the user name at its first colon.</source>
        <translation>curl はユーザー名を最初のコロンで区切ります。</translation>
    </message>
    <message>
        <source>the read timeout</source>
        <translation>読み取りタイムアウト</translation>
    </message>
    <message>
        <source>the write timeout</source>
        <translation>書き込みタイムアウト</translation>
    </message>
    <message>
        <source>the name for SNI</source>
        <translation>SNI の名前</translation>
    </message>
    <message>
        <source>the list of hosts whose certificate is not checked</source>
        <translation>証明書を検証しないホストの一覧</translation>
    </message>
    <message>
        <source>curl has no word for {what}.</source>
        <translation>curl には{what}に対応する表現がありません。</translation>
    </message>
    <message>
        <source>The client certificate for {host} was left out.</source>
        <translation>{host} のクライアント証明書は除外されました。</translation>
    </message>
    <message>
        <source>it has no `items` list, so it is no collection of Bruno</source>
        <translation>`items` リストがないため、Bruno のコレクションではありません</translation>
    </message>
    <message>
        <source>The proxy of the collection</source>
        <translation>コレクションのプロキシ</translation>
    </message>
    <message>
        <source>Set it in the settings of the collection.</source>
        <translation>コレクションの設定で指定してください。</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Set them in the settings of the collection.</source>
        <translation>コレクションの設定で指定してください。</translation>
    </message>
    <message>
        <source>A request has no place for it, or it is known only when the command runs.</source>
        <translation>リクエストに入れる場所がないか、コマンドの実行時にしか決まりません。</translation>
    </message>
    <message>
        <source>there is no fetch() call with a URL in it</source>
        <translation>URL を持つ fetch() の呼び出しがありません</translation>
    </message>
    <message>
        <source>It is code, which importing does not run.</source>
        <translation>コードであり、インポートでは実行されません。</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation>ヘッダー {name}</translation>
    </message>
    <message>
        <source>Its value is code, which importing does not run.</source>
        <translation>値がコードであり、インポートでは実行されません。</translation>
    </message>
    <message>
        <source>Pictures, scripts, styles</source>
        <translation>画像、スクリプト、スタイル</translation>
    </message>
    <message>
        <source>it has no log with entries, so it is no HAR file</source>
        <translation>entries を持つ log がないため、HAR ファイルではありません</translation>
    </message>
    <message>
        <source>A WebSocket connection</source>
        <translation>WebSocket 接続</translation>
    </message>
    <message>
        <source>it has neither a collection nor an environment of Hoppscotch</source>
        <translation>Hoppscotch のコレクションも環境もありません</translation>
    </message>
    <message>
        <source>Folders below this depth</source>
        <translation>この深さより下のフォルダー</translation>
    </message>
    <message>
        <source>More than {max_depth} in each other.</source>
        <translation>入れ子が {max_depth} 段を超えています。</translation>
    </message>
    <message>
        <source>The file that is the body</source>
        <translation>ボディとなるファイル</translation>
    </message>
    <message>
        <source>The export does not name it: choose it anew.</source>
        <translation>エクスポートに指定がないため、選択し直してください。</translation>
    </message>
    <message>
        <source>Scripts that call pw.* or hopp.*</source>
        <translation>pw.* または hopp.* を呼び出すスクリプト</translation>
    </message>
    <message>
        <source>They are kept as they are, as text: these names are not known here.</source>
        <translation>テキストとしてそのまま保持されます。これらの名前はここでは使えません。</translation>
    </message>
    <message>
        <source>there is no request in it</source>
        <translation>リクエストがありません</translation>
    </message>
    <message>
        <source>it is no export of Insomnia</source>
        <translation>Insomnia のエクスポートではありません</translation>
    </message>
    <message>
        <source>no file of it is an OpenAPI document</source>
        <translation>OpenAPI ドキュメントのファイルがありません</translation>
    </message>
    <message>
        <source>It is a program, and an import takes none. Open the folder itself instead, or copy the file</source>
        <translation>プログラムはインポートで取り込まれません。フォルダー自体を開くか、ファイルをコピーしてください</translation>
    </message>
    <message>
        <source>there is no {collection} in it</source>
        <translation>{collection} がありません</translation>
    </message>
    <message>
        <source>The Python file</source>
        <translation>Python ファイル</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>複数のファイル</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>none of its files is one that PostGUI can import</source>
        <translation>その中に PostGUI がインポートできるファイルはありません</translation>
    </message>
    <message>
        <source>no file of it ends with {suffix}</source>
        <translation>{suffix} で終わるファイルがありません</translation>
    </message>
    <message>
        <source>Python scripts: {values}</source>
        <translation>Python スクリプト: {values}</translation>
    </message>
    <message>
        <source>They are for Posting&apos;s own objects.</source>
        <translation>Posting 独自のオブジェクト用です。</translation>
    </message>
    <message>
        <source>PostGUI has no such kind; the request goes without.</source>
        <translation>PostGUI にはこの種類がないため、リクエストから除外されます。</translation>
    </message>
    <message>
        <source>no file of it is a Postman export</source>
        <translation>Postman のエクスポートファイルがありません</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>未加工の HTTP</translation>
    </message>
    <message>
        <source>it is no export of Thunder Client</source>
        <translation>Thunder Client のエクスポートではありません</translation>
    </message>
    <message>
        <source>Tests for everything in it</source>
        <translation>中のすべてに対するテスト</translation>
    </message>
    <message>
        <source>What runs before or after it</source>
        <translation>前後に実行されるもの</translation>
    </message>
    <message>
        <source>PostGUI has no chains of requests.</source>
        <translation>PostGUI にはリクエストの連鎖がありません。</translation>
    </message>
    <message>
        <source>There is no such assertion here.</source>
        <translation>対応するアサーションがありません。</translation>
    </message>
    <message>
        <source>it describes no SOAP operation</source>
        <translation>SOAP のオペレーションが記述されていません</translation>
    </message>
    <message>
        <source>a block is expected here, not {line!r}</source>
        <translation>{line!r} ではなくブロックが必要です</translation>
    </message>
    <message>
        <source>the block {start} does not end</source>
        <translation>ブロック {start} が終わっていません</translation>
    </message>
    <message>
        <source>Authentication of kind {mode}</source>
        <translation>種類が {mode} の認証</translation>
    </message>
    <message>
        <source>The OAuth 2 grant {grant}</source>
        <translation>OAuth 2 のグラント {grant}</translation>
    </message>
    <message>
        <source>It became the authorization code, which replaces it.</source>
        <translation>後継の認可コードになりました。</translation>
    </message>
    <message>
        <source>The word {word} before the OAuth 2 token</source>
        <translation>OAuth 2 トークンの前の語 {word}</translation>
    </message>
    <message>
        <source>PostGUI writes one of: {words}.</source>
        <translation>PostGUI が書くのは次のいずれかです: {words}。</translation>
    </message>
    <message>
        <source>A request of type {kind}</source>
        <translation>種類が {kind} のリクエスト</translation>
    </message>
    <message>
        <source>PostGUI imports HTTP requests.</source>
        <translation>PostGUI がインポートするのは HTTP リクエストです。</translation>
    </message>
    <message>
        <source>A file of script</source>
        <translation>script のファイル</translation>
    </message>
    <message>
        <source>Only scripts of requests and folders come along.</source>
        <translation>引き継がれるのはリクエストとフォルダーのスクリプトのみです。</translation>
    </message>
    <message>
        <source>Variables after the response</source>
        <translation>レスポンス後の変数</translation>
    </message>
    <message>
        <source>A folder here has none; a request has.</source>
        <translation>ここではフォルダーにはなく、リクエストにのみあります。</translation>
    </message>
    <message>
        <source>Scripts that call bru.*</source>
        <translation>bru.* を呼び出すスクリプト</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of bru is there.</source>
        <translation>そのまま保持され、リクエストの送信時に実行されますが、bru のすべての機能は使えません。</translation>
    </message>
    <message>
        <source>A body of mode {mode}</source>
        <translation>モードが {mode} のボディ</translation>
    </message>
    <message>
        <source>PostGUI has no such body.</source>
        <translation>PostGUI にはこの種類のボディがありません。</translation>
    </message>
    <message>
        <source>A body that is no text</source>
        <translation>テキストではないボディ</translation>
    </message>
    <message>
        <source>Save it as a file, and choose that as the body.</source>
        <translation>ファイルとして保存し、ボディとして選択してください。</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>The capture does not have it.</source>
        <translation>キャプチャに含まれていません。</translation>
    </message>
    <message>
        <source>It is longer than {limit:,} characters.</source>
        <translation>{limit:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>The body of the answer</source>
        <translation>レスポンスのボディ</translation>
    </message>
    <message>
        <source>They are kept as they are, as text; importing runs none of them.</source>
        <translation>テキストとしてそのまま保持されます。インポートでは実行されません。</translation>
    </message>
    <message>
        <source>Other files are not followed: import their folder.</source>
        <translation>別のファイルはたどりません。フォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>PostGUI has no such instruction.</source>
        <translation>PostGUI にはこの命令がありません。</translation>
    </message>
    <message>
        <source>A file with a script, or for the answer, is not followed.</source>
        <translation>スクリプトやレスポンス用のファイルはたどりません。</translation>
    </message>
    <message>
        <source>Variables in the file {match}</source>
        <translation>ファイル {match} 内の変数</translation>
    </message>
    <message>
        <source>A file goes out as it is.</source>
        <translation>ファイルはそのまま送信されます。</translation>
    </message>
    <message>
        <source>A file in the middle of the body</source>
        <translation>ボディの途中のファイル</translation>
    </message>
    <message>
        <source>A body is one text, or one file.</source>
        <translation>ボディは 1 つのテキストまたは 1 つのファイルです。</translation>
    </message>
    <message>
        <source>a request is expected here, not {plain!r}</source>
        <translation>{plain!r} ではなくリクエストが必要です</translation>
    </message>
    <message>
        <source>There is nothing of the sort here.</source>
        <translation>ここには同様のものがありません。</translation>
    </message>
    <message>
        <source>The expected body: {text}</source>
        <translation>期待されるボディ: {text}</translation>
    </message>
    <message>
        <source>The assert {line}</source>
        <translation>アサーション {line}</translation>
    </message>
    <message>
        <source>The capture {line}</source>
        <translation>キャプチャ {line}</translation>
    </message>
    <message>
        <source>The option {name}: {value}</source>
        <translation>オプション {name}: {value}</translation>
    </message>
    <message>
        <source>PostGUI has no such setting.</source>
        <translation>PostGUI にはこの設定がありません。</translation>
    </message>
    <message>
        <source>Authentication ({kind}) that is switched off</source>
        <translation>無効になっている認証（{kind}）</translation>
    </message>
    <message>
        <source>Here it is there or not.</source>
        <translation>ここでは、あるかないかのどちらかです。</translation>
    </message>
    <message>
        <source>A gRPC request</source>
        <translation>gRPC リクエスト</translation>
    </message>
    <message>
        <source>A WebSocket request</source>
        <translation>WebSocket リクエスト</translation>
    </message>
    <message>
        <source>A Socket.IO request</source>
        <translation>Socket.IO リクエスト</translation>
    </message>
    <message>
        <source>An item of kind {kind}</source>
        <translation>種類が {kind} の項目</translation>
    </message>
    <message>
        <source>it has no list of resources</source>
        <translation>resources のリストがありません</translation>
    </message>
    <message>
        <source>Its API description</source>
        <translation>API 記述</translation>
    </message>
    <message>
        <source>Requests come along: import the description as a file of its own.</source>
        <translation>引き継がれるのはリクエストです。記述は独立したファイルとしてインポートしてください。</translation>
    </message>
    <message>
        <source>Its unit tests</source>
        <translation>ユニットテスト</translation>
    </message>
    <message>
        <source>They are scripts of another sort than those of requests.</source>
        <translation>リクエストのものとは別の種類のスクリプトです。</translation>
    </message>
    <message>
        <source>Its mock routes</source>
        <translation>モックのルート</translation>
    </message>
    <message>
        <source>They are answers of a server of Insomnia.</source>
        <translation>Insomnia のサーバーのレスポンスです。</translation>
    </message>
    <message>
        <source>Its proto files</source>
        <translation>proto ファイル</translation>
    </message>
    <message>
        <source>They are for gRPC.</source>
        <translation>gRPC 用です。</translation>
    </message>
    <message>
        <source>Its cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>A collection has none: they are kept apart.</source>
        <translation>コレクションには含まれず、別に保管されます。</translation>
    </message>
    <message>
        <source>a file of type {kind} has no requests</source>
        <translation>種類が {kind} のファイルにリクエストはありません</translation>
    </message>
    <message>
        <source>it has no `collection` list</source>
        <translation>`collection` リストがありません</translation>
    </message>
    <message>
        <source>Scripts that call insomnia.*</source>
        <translation>insomnia.* を呼び出すスクリプト</translation>
    </message>
    <message>
        <source>The template tag {match}</source>
        <translation>テンプレートタグ {match}</translation>
    </message>
    <message>
        <source>It is code of Insomnia&apos;s; it stays as text.</source>
        <translation>Insomnia のコードです。テキストとして残ります。</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Other ways to authenticate: {others}</source>
        <translation>その他の認証方式: {others}</translation>
    </message>
    <message>
        <source>A request has one; the first was taken.</source>
        <translation>リクエストに設定できる認証は 1 つのため、最初のものを採用しました。</translation>
    </message>
    <message>
        <source>The second authentication {name}</source>
        <translation>2 つ目の認証 {name}</translation>
    </message>
    <message>
        <source>A request has one.</source>
        <translation>リクエストに設定できるのは 1 つです。</translation>
    </message>
    <message>
        <source>OpenID Connect by {url}</source>
        <translation>{url} による OpenID Connect</translation>
    </message>
    <message>
        <source>Nothing is fetched: put the token URL into Auth.</source>
        <translation>何も取得されません。「認証」にトークン URL を入力してください。</translation>
    </message>
    <message>
        <source>PostGUI has no such kind.</source>
        <translation>PostGUI にはこの種類がありません。</translation>
    </message>
    <message>
        <source>The document does not say what it is.</source>
        <translation>ドキュメントに種類の記載がありません。</translation>
    </message>
    <message>
        <source>Choose the client certificate in the settings of the collection.</source>
        <translation>コレクションの設定でクライアント証明書を選択してください。</translation>
    </message>
    <message>
        <source>An OAuth 2 flow</source>
        <translation>OAuth 2 のフロー</translation>
    </message>
    <message>
        <source>The document names none that PostGUI knows.</source>
        <translation>PostGUI が対応するものがドキュメントにありません。</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2</source>
        <translation>OAuth 2 のインプリシットグラント</translation>
    </message>
    <message>
        <source>The body as {others}</source>
        <translation>{others} としてのボディ</translation>
    </message>
    <message>
        <source>A request has one body; {chosen} was taken.</source>
        <translation>リクエストのボディは 1 つのため、{chosen} を採用しました。</translation>
    </message>
    <message>
        <source>{value} more examples of the body</source>
        <translation>ボディの例がほかに {value} 個</translation>
    </message>
    <message>
        <source>A request has one body.</source>
        <translation>リクエストのボディは 1 つです。</translation>
    </message>
    <message>
        <source>More examples of answers</source>
        <translation>その他のレスポンスの例</translation>
    </message>
    <message>
        <source>{most_examples} came along.</source>
        <translation>{most_examples} 個を引き継ぎました。</translation>
    </message>
    <message>
        <source>version {version} of OpenAPI is not known</source>
        <translation>OpenAPI のバージョン {version} には対応していません</translation>
    </message>
    <message>
        <source>it names no OpenAPI version</source>
        <translation>OpenAPI のバージョンの記載がありません</translation>
    </message>
    <message>
        <source>it has no info object, which OpenAPI needs</source>
        <translation>OpenAPI に必要な info オブジェクトがありません</translation>
    </message>
    <message>
        <source>its info has no {key}, which OpenAPI needs</source>
        <translation>info に OpenAPI に必要な {key} がありません</translation>
    </message>
    <message>
        <source>its paths are no object</source>
        <translation>paths がオブジェクトではありません</translation>
    </message>
    <message>
        <source>it has no paths, which OpenAPI needs</source>
        <translation>OpenAPI に必要な paths がありません</translation>
    </message>
    <message>
        <source>Operations after the first {most_operations:,}</source>
        <translation>{most_operations:,} 個目より後のオペレーション</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>多すぎます。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>They are requests that others send.</source>
        <translation>ほかから送信されるリクエストです。</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>They are requests that the server sends.</source>
        <translation>サーバーが送信するリクエストです。</translation>
    </message>
    <message>
        <source>Its place {place!r} is not known.</source>
        <translation>位置 {place!r} には対応していません。</translation>
    </message>
    <message>
        <source>What {reference} refers to</source>
        <translation>{reference} の参照先</translation>
    </message>
    <message>
        <source>Nothing is fetched while importing.</source>
        <translation>インポート中は何も取得されません。</translation>
    </message>
    <message>
        <source>There is no such file in the folder imported.</source>
        <translation>インポートするフォルダーにこのファイルはありません。</translation>
    </message>
    <message>
        <source>There is nothing in this place.</source>
        <translation>この場所には何もありません。</translation>
    </message>
    <message>
        <source>What stands in {name}</source>
        <translation>{name} の内容</translation>
    </message>
    <message>
        <source>The host of the server {url}</source>
        <translation>サーバー {url} のホスト</translation>
    </message>
    <message>
        <source>The document names none, so it became http://localhost: correct it in the environment.</source>
        <translation>ドキュメントに指定がないため http://localhost になりました。環境で修正してください。</translation>
    </message>
    <message>
        <source>The OAuth 1 signature {method}</source>
        <translation>OAuth 1 署名 {method}</translation>
    </message>
    <message>
        <source>PostGUI does not make this one.</source>
        <translation>PostGUI では作成できません。</translation>
    </message>
    <message>
        <source>The OAuth 2 token that was got already</source>
        <translation>取得済みの OAuth 2 トークン</translation>
    </message>
    <message>
        <source>A new one is got with the same settings.</source>
        <translation>同じ設定で新しいトークンが取得されます。</translation>
    </message>
    <message>
        <source>it has no `item` list, so it is no Postman collection</source>
        <translation>`item` リストがないため、Postman のコレクションではありません</translation>
    </message>
    <message>
        <source>the collection&apos;s schema {schema} is not known</source>
        <translation>コレクションのスキーマ {schema} には対応していません</translation>
    </message>
    <message>
        <source>That these are globals</source>
        <translation>グローバル変数であること</translation>
    </message>
    <message>
        <source>They became an environment of the collection.</source>
        <translation>コレクションの環境になりました。</translation>
    </message>
    <message>
        <source>Header presets</source>
        <translation>ヘッダープリセット</translation>
    </message>
    <message>
        <source>PostGUI has none: a folder can give headers to its requests.</source>
        <translation>PostGUI にはありません。フォルダーから配下のリクエストにヘッダーを与えられます。</translation>
    </message>
    <message>
        <source>An item without a request</source>
        <translation>リクエストのない項目</translation>
    </message>
    <message>
        <source>There is nothing to send in it.</source>
        <translation>送信するものがありません。</translation>
    </message>
    <message>
        <source>A body that is switched off</source>
        <translation>無効になっているボディ</translation>
    </message>
    <message>
        <source>A request here has a body or none.</source>
        <translation>ここでは、リクエストのボディはあるかないかのどちらかです。</translation>
    </message>
    <message>
        <source>The file of the form field {name!r}</source>
        <translation>フォームフィールド {name!r} のファイル</translation>
    </message>
    <message>
        <source>A script in a file of its own</source>
        <translation>独立したファイルのスクリプト</translation>
    </message>
    <message>
        <source>Only scripts in the collection come along.</source>
        <translation>引き継がれるのはコレクション内のスクリプトのみです。</translation>
    </message>
    <message>
        <source>A script that is switched off</source>
        <translation>無効になっているスクリプト</translation>
    </message>
    <message>
        <source>Scripts here have no switch.</source>
        <translation>ここではスクリプトに有効・無効の切り替えがありません。</translation>
    </message>
    <message>
        <source>A script for {text}</source>
        <translation>{text} 用のスクリプト</translation>
    </message>
    <message>
        <source>There is no such moment here.</source>
        <translation>ここにはこのタイミングがありません。</translation>
    </message>
    <message>
        <source>Scripts that call pm.*</source>
        <translation>pm.* を呼び出すスクリプト</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of pm is there.</source>
        <translation>そのまま保持され、リクエストの送信時に実行されますが、pm のすべての機能は使えません。</translation>
    </message>
    <message>
        <source>The setting {name}</source>
        <translation>設定 {name}</translation>
    </message>
    <message>
        <source>For which URLs the proxy is</source>
        <translation>プロキシの対象 URL</translation>
    </message>
    <message>
        <source>Here it is for all of the request.</source>
        <translation>ここではリクエスト全体が対象です。</translation>
    </message>
    <message>
        <source>it does not begin with a method and a target</source>
        <translation>メソッドとターゲットで始まっていません</translation>
    </message>
    <message>
        <source>Transfer-Encoding</source>
        <translation>Transfer-Encoding</translation>
    </message>
    <message>
        <source>The framing is made anew for each send.</source>
        <translation>区切りは送信のたびに作り直されます。</translation>
    </message>
    <message>
        <source>a header is expected here, not {text!r}</source>
        <translation>{text!r} ではなくヘッダーが必要です</translation>
    </message>
    <message>
        <source>it names no Host, so there is nowhere to send it</source>
        <translation>Host がないため、送信先がわかりません</translation>
    </message>
    <message>
        <source>it is no WSDL 1.1 (its root is no `definitions` of that)</source>
        <translation>WSDL 1.1 ではありません（ルートがその `definitions` ではありません）</translation>
    </message>
    <message>
        <source>it has a document type, which may hide other files</source>
        <translation>文書型宣言があり、別のファイルが隠れている可能性があります</translation>
    </message>
    <message>
        <source>not XML: {msg}</source>
        <translation>XML ではありません: {msg}</translation>
    </message>
    <message>
        <source>not XML: {error}</source>
        <translation>XML ではありません: {error}</translation>
    </message>
    <message>
        <source>What {place} holds</source>
        <translation>{place} の内容</translation>
    </message>
    <message>
        <source>A port that is no SOAP</source>
        <translation>SOAP 以外のポート</translation>
    </message>
    <message>
        <source>Only SOAP ports come along.</source>
        <translation>引き継がれるのは SOAP のポートのみです。</translation>
    </message>
    <message>
        <source>A port with the same operations</source>
        <translation>同じオペレーションのポート</translation>
    </message>
    <message>
        <source>It differs only in SOAP&apos;s version.</source>
        <translation>SOAP のバージョンだけが異なります。</translation>
    </message>
    <message>
        <source>A part of the sample envelope</source>
        <translation>サンプルエンベロープの一部</translation>
    </message>
    <message>
        <source>Its schema is too deep, or contains itself.</source>
        <translation>スキーマが深すぎるか、自分自身を含んでいます。</translation>
    </message>
    <message>
        <source>It has a tab, which separates the fields of such a file.</source>
        <translation>このファイルのフィールド区切りであるタブが含まれています。</translation>
    </message>
    <message>
        <source>It has no name, and such a file needs one.</source>
        <translation>このファイルに必要な名前がありません。</translation>
    </message>
    <message>
        <source>It has {n} fields with tabs between them, not {fields}.</source>
        <translation>タブ区切りのフィールドが {fields} 個ではなく {n} 個あります。</translation>
    </message>
    <message>
        <source>Its {label} field is {word!r}, not TRUE or FALSE.</source>
        <translation>{label} フィールドが TRUE でも FALSE でもなく {word!r} です。</translation>
    </message>
    <message>
        <source>Its fifth field is {end!r}, no time in seconds.</source>
        <translation>5 番目のフィールド {end!r} が秒単位の時刻ではありません。</translation>
    </message>
    <message>
        <source>auth needs a type</source>
        <translation>auth には type が必要です</translation>
    </message>
    <message>
        <source>OpenCollection has no place for it.</source>
        <translation>OpenCollection には入れる場所がありません。</translation>
    </message>
    <message>
        <source>this is no OpenCollection: it does not say its version</source>
        <translation>OpenCollection ではありません: バージョンの記載がありません</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>an item is expected here</source>
        <translation>項目が必要です</translation>
    </message>
    <message>
        <source>OpenCollection knows no such item ({kind})</source>
        <translation>OpenCollection にこのような項目はありません（{kind}）</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>種類がありません</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>items inside this file</source>
        <translation>このファイル内の項目</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>external secrets</source>
        <translation>外部シークレット</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>gRPC metadata</source>
        <translation>gRPC メタデータ</translation>
    </message>
    <message>
        <source>protobuf files</source>
        <translation>protobuf ファイル</translation>
    </message>
    <message>
        <source>the key {name}</source>
        <translation>キー {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} action of other kinds</source>
        <comment>{n} actions of other kinds</comment>
        <translation>
            <numerusform>ほかの種類のアクション {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} script of other kinds</source>
        <comment>{n} scripts of other kinds</comment>
        <translation>
            <numerusform>ほかの種類のスクリプト {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>until all of it is here</source>
        <translation>すべて届くまで</translation>
    </message>
    <message>
        <source>script of {name}</source>
        <translation>{name} のスクリプト</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>Events of the first {size} of {size2}.</source>
        <translation>{size2} のうち先頭 {size} のイベント。</translation>
    </message>
    <message>
        <source>The last {n:,} of {count:,} events.</source>
        <translation>{count:,} 件のうち最後の {n:,} 件のイベント。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>{line} 行 {column} 列: {reason}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} TB</source>
        <translation>{size} TB</translation>
    </message>
    <message>
        <source>{size} PB</source>
        <translation>{size} PB</translation>
    </message>
    <message>
        <source>{size} B</source>
        <translation>{size} B</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} 分 {rest} 秒</translation>
    </message>
    <message>
        <source>{size}, {size2} received</source>
        <translation>{size}、受信 {size2}</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} / {total}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>送信済み {size}</translation>
    </message>
    <message>
        <source>Received {size}</source>
        <translation>受信済み {size}</translation>
    </message>
    <message>
        <source>Showing the first {size} of {size2}.</source>
        <translation>{size2} のうち先頭 {size} を表示しています。</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>authentication was asked for</source>
        <translation>認証の要求</translation>
    </message>
    <message>
        <source>fetched a token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Redirected once</source>
        <comment>Redirected {n} times</comment>
        <translation>
            <numerusform>リダイレクト {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenged once</source>
        <comment>Challenged {n} times</comment>
        <translation>
            <numerusform>チャレンジ {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched a token once</source>
        <comment>Fetched a token {n} times</comment>
        <translation>
            <numerusform>トークンの取得 {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried again once</source>
        <comment>Tried again {n} times</comment>
        <translation>
            <numerusform>再試行 {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>{answer} from {sent} to {where}</source>
        <translation>{sent} から {answer} で {where} へ</translation>
    </message>
    <message>
        <source>{answer} from {sent}, {why}</source>
        <translation>{sent} から {answer}、{why}</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF 画像</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP 画像</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF ドキュメント</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip アーカイブ</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip アーカイブ</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard アーカイブ</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Ogg メディア</translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation>MP3 オーディオ</translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation>WAV オーディオ</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 動画</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Matroska または WebM 動画</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2 フォント</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly モジュール</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>バイナリデータ</translation>
    </message>
    <message>
        <source>The JSON ends before this; nothing may follow it</source>
        <translation>JSON はここより前で終わっています。後には何も続けられません</translation>
    </message>
    <message>
        <source>A &apos;:&apos; is missing after the name</source>
        <translation>名前の後に &apos;:&apos; がありません</translation>
    </message>
    <message>
        <source>Names are for objects; an array has only values</source>
        <translation>名前はオブジェクト用です。配列には値しか入れられません</translation>
    </message>
    <message>
        <source>A name needs an object around it: &apos;{&apos; is missing</source>
        <translation>名前はオブジェクトの中に必要です: &apos;{&apos; がありません</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closer}&apos; is missing</source>
        <translation>テキストが終わりましたが、&apos;{closer}&apos; がありません</translation>
    </message>
    <message>
        <source>&apos;{char}&apos; closes nothing here; &apos;{closer}&apos; is missing</source>
        <translation>&apos;{char}&apos; はここでは何も閉じません。&apos;{closer}&apos; がありません</translation>
    </message>
    <message>
        <source>This is not a valid number</source>
        <translation>有効な数値ではありません</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON にコメントはありません</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or &apos;{closer}&apos; is missing</source>
        <translation>&apos;,&apos; または &apos;{closer}&apos; がありません</translation>
    </message>
    <message>
        <source>The text ends where a value is needed</source>
        <translation>値が必要な場所でテキストが終わっています</translation>
    </message>
    <message>
        <source>There is no JSON here</source>
        <translation>JSON がありません</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{char}&apos;</source>
        <translation>&apos;,&apos; と &apos;{char}&apos; の間に値がありません</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the name</source>
        <translation>名前の後に &apos;:&apos; がありません</translation>
    </message>
    <message>
        <source>This number is too long to check</source>
        <translation>数値が長すぎて確認できません</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;{closing}&apos; is missing</source>
        <translation>&apos;,&apos; または &apos;{closing}&apos; がありません</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} は JSON のエスケープではありません</translation>
    </message>
    <message>
        <source>A control character must be written as {escape}</source>
        <translation>制御文字は {escape} と書かなければなりません</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closing}&apos; is missing</source>
        <translation>テキストが終わりましたが、&apos;{closing}&apos; がありません</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{closing}&apos;</source>
        <translation>&apos;,&apos; と &apos;{closing}&apos; の間に値がありません</translation>
    </message>
    <message>
        <source>&apos;{closing}&apos; closes nothing here</source>
        <translation>&apos;{closing}&apos; はここでは何も閉じません</translation>
    </message>
    <message>
        <source>Text needs double quotes</source>
        <translation>テキストには二重引用符が必要です</translation>
    </message>
    <message>
        <source>{word!r} is not a JSON value</source>
        <translation>{word!r} は JSON の値ではありません</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>The closing &apos;&quot;&apos; of this text is missing</source>
        <translation>このテキストを閉じる &apos;&quot;&apos; がありません</translation>
    </message>
    <message>
        <source>{shown} is not an escape that JSON knows</source>
        <translation>{shown} は JSON のエスケープではありません</translation>
    </message>
    <message>
        <source>A control character must be written as \u{ord:04x}</source>
        <translation>制御文字は \u{ord:04x} と書かなければなりません</translation>
    </message>
    <message>
        <source>The text ends, but &apos;}&apos; is missing</source>
        <translation>テキストが終わりましたが、&apos;}&apos; がありません</translation>
    </message>
    <message>
        <source>A member is missing between &apos;,&apos; and &apos;}&apos;</source>
        <translation>&apos;,&apos; と &apos;}&apos; の間にメンバーがありません</translation>
    </message>
    <message>
        <source>Names need double quotes</source>
        <translation>名前には二重引用符が必要です</translation>
    </message>
    <message>
        <source>A name in double quotes is missing</source>
        <translation>二重引用符で囲んだ名前がありません</translation>
    </message>
    <message>
        <source>This filter needs the whole body in memory, and over {size} that is too much. Find (Ctrl+F) works on any size.</source>
        <translation>このフィルターはボディ全体をメモリーに読み込むため、{size} を超えると使えません。検索（Ctrl+F）はどのサイズでも使えます。</translation>
    </message>
    <message>
        <source>The first {kept:,} of {count:,} matches.</source>
        <translation>{count:,} 件のうち最初の {kept:,} 件。</translation>
    </message>
    <message>
        <source>JMESPath filters need the package jmespath, which is not installed. Run &quot;pip install postgui[jmespath]&quot;, or use JSONPath.</source>
        <translation>JMESPath フィルターに必要なパッケージ jmespath がインストールされていません。「pip install postgui[jmespath]」を実行するか、JSONPath を使用してください。</translation>
    </message>
    <message>
        <source>The query is nested too deeply.</source>
        <translation>クエリの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The body is no valid JSON: {sentence}</source>
        <translation>ボディが有効な JSON ではありません: {sentence}</translation>
    </message>
    <message>
        <source>The body is no valid JSON: it breaks off before its end.</source>
        <translation>ボディが有効な JSON ではありません: 途中で途切れています。</translation>
    </message>
    <message>
        <source>The filter asks for what is in a value of {size}; up to {limit} that is possible.</source>
        <translation>フィルターが {size} の値の内容を求めています。可能なのは {limit} までです。</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>This XML defines entities, so it is not filtered.</source>
        <translation>この XML はエンティティを定義しているため、フィルターを使えません。</translation>
    </message>
    <message>
        <source>The body is no well-formed XML: {sentence}</source>
        <translation>ボディが整形式の XML ではありません: {sentence}</translation>
    </message>
    <message>
        <source>The body is nested too deeply for a filter.</source>
        <translation>ボディの入れ子が深すぎて、フィルターを使えません。</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} から {after} に変更</translation>
    </message>
    <message>
        <source>the body is dropped</source>
        <translation>ボディは破棄されます</translation>
    </message>
    <message>
        <source>to another origin, {scheme}://{rpartition}</source>
        <translation>別のオリジン {scheme}://{rpartition} へ</translation>
    </message>
    <message>
        <source>Authorization is not sent on</source>
        <translation>Authorization は転送されません</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>リクエスト {number}/{count}</translation>
    </message>
    <message>
        <source>Answer {number}: {answer}</source>
        <translation>レスポンス {number}: {answer}</translation>
    </message>
    <message>
        <source>Request {count} of {count}</source>
        <translation>リクエスト {count}/{count}</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>届きませんでした</translation>
    </message>
    <message>
        <source>Answered on the way: {status}</source>
        <translation>途中の応答: {status}</translation>
    </message>
    <message>
        <source>({size_bytes:,} bytes of body)</source>
        <translation>（ボディ {size_bytes:,} バイト）</translation>
    </message>
    <message>
        <source>{text}
… the first {size} of {size2} ({size_bytes:,} bytes)</source>
        <translation>{text}
… {size2}（{size_bytes:,} バイト）のうち先頭 {size}</translation>
    </message>
    <message>
        <source>Only the first {count} columns are shown.</source>
        <translation>先頭の {count} 列のみ表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row: that in the first {size}.</source>
        <comment>{n:,} rows: those in the first {size}.</comment>
        <translation>
            <numerusform>{n:,} 行: 先頭 {size} にあるもの。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of {dumps}.</source>
        <translation>{dumps} の行。</translation>
    </message>
    <message>
        <source>This JSON has no list of objects to make rows of.</source>
        <translation>この JSON には行にできるオブジェクトのリストがありません。</translation>
    </message>
    <message>
        <source>Rows up to where the JSON is not valid. {error}</source>
        <translation>JSON が無効になる箇所までの行。{error}</translation>
    </message>
    <message>
        <source>Rows up to a value that is nested too deeply.</source>
        <translation>入れ子が深すぎる値までの行。</translation>
    </message>
    <message>
        <source>Rows up to line {number}, which is no JSON value of its own.</source>
        <translation>単独の JSON 値ではない {number} 行目までの行。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} value that is no object is left out.</source>
        <comment>{n:,} values that are no objects are left out.</comment>
        <translation>
            <numerusform>オブジェクトでない値 {n:,} 件は省かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows up to line {line_num}: {error}.</source>
        <translation>{line_num} 行目までの行: {error}。</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>Not well-formed XML. {text}</source>
        <translation>整形式の XML ではありません。{text}</translation>
    </message>
    <message>
        <source>Some bytes are not valid {charset}; they show as �.</source>
        <translation>有効な {charset} ではないバイトがあり、� と表示されています。</translation>
    </message>
    <message>
        <source>Not valid JSON. {text}</source>
        <translation>有効な JSON ではありません。{text}</translation>
    </message>
    <message>
        <source> Showing the first {size} in hexadecimal.</source>
        <translation> 先頭 {size} を 16 進数で表示しています。</translation>
    </message>
    <message>
        <source>Showing the first {size} of the formatted text.</source>
        <translation>整形したテキストの先頭 {size} を表示しています。</translation>
    </message>
    <message>
        <source>Showing the first {index:,} of {n:,} lines.</source>
        <translation>{n:,} 行のうち先頭 {index:,} 行を表示しています。</translation>
    </message>
    <message>
        <source>After the refusal, a second handshake without verification fetched these certificates for you to look at. No request was sent over it.</source>
        <translation>拒否した後、確認用に、検証なしの 2 回目のハンドシェイクでこれらの証明書を取得しました。この接続ではリクエストを送信していません。</translation>
    </message>
    <message>
        <source>Not encrypted. It did not leave this computer.</source>
        <translation>暗号化されていません。このコンピューターの外には出ていません。</translation>
    </message>
    <message>
        <source>Not encrypted. Everybody on the way can read and change requests and answers.</source>
        <translation>暗号化されていません。通信経路上の誰でもリクエストとレスポンスを読み取り、変更できます。</translation>
    </message>
    <message>
        <source>Not trusted: {removesuffix}.</source>
        <translation>信頼されていません: {removesuffix}。</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>暗号化接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Insecure: verification is switched off, so anybody could have answered in the server&apos;s place.</source>
        <translation>安全ではありません: 検証がオフのため、別の誰かがサーバーになりすまして応答した可能性があります。</translation>
    </message>
    <message>
        <source>expired {days} ago</source>
        <translation>{days}前に期限切れ</translation>
    </message>
    <message>
        <source>not valid yet: begins in {days}</source>
        <translation>まだ有効期間前: {days}後に開始</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>残り {days}</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>not trusted: {distrust}</source>
        <translation>信頼されていません: {distrust}</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>検証されていません</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>fetched by a second handshake, without a request</source>
        <translation>リクエストなしの 2 回目のハンドシェイクで取得</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>{what} {number} of {count}</source>
        <translation>{what} {number} / {count}</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>{issuer} (itself)</source>
        <translation>{issuer}（自己署名）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>署名方式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>{key_type} {bits} bits</source>
        <translation>{key_type} {bits} ビット</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n:,} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>1 時間未満</translation>
    </message>
    <message>
        <source>There is half of a character pair here</source>
        <translation>サロゲートペアの片方だけがあります</translation>
    </message>
    <message>
        <source>There is no XML element here</source>
        <translation>XML 要素がありません</translation>
    </message>
    <message>
        <source>This end tag does not fit the tag that is open</source>
        <translation>この終了タグは開いているタグと一致しません</translation>
    </message>
    <message>
        <source>This tag is not closed</source>
        <translation>このタグは閉じられていません</translation>
    </message>
    <message>
        <source>Only one outermost element is allowed</source>
        <translation>最も外側の要素は 1 つだけです</translation>
    </message>
    <message>
        <source>This attribute is already there</source>
        <translation>この属性はすでにあります</translation>
    </message>
    <message>
        <source>This entity is not defined</source>
        <translation>このエンティティは定義されていません</translation>
    </message>
    <message>
        <source>This character can&apos;t stand here</source>
        <translation>この文字はここでは使えません</translation>
    </message>
    <message>
        <source>This prefix is bound to no namespace</source>
        <translation>この接頭辞はどの名前空間にも結び付けられていません</translation>
    </message>
    <message>
        <source>This CDATA section is not closed</source>
        <translation>この CDATA セクションは閉じられていません</translation>
    </message>
    <message>
        <source>The XML declaration must be the very first thing</source>
        <translation>XML 宣言は先頭になければなりません</translation>
    </message>
    <message>
        <source>The document ends before its outermost element is closed</source>
        <translation>最も外側の要素が閉じる前にドキュメントが終わっています</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>body</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>makes the text too long (over {limit:,} characters)</source>
        <translation>のためにテキストが長くなりすぎます（{limit:,} 文字超）</translation>
    </message>
    <message>
        <source>is nested more than {limit} deep</source>
        <translation>の入れ子が {limit} 段を超えています</translation>
    </message>
    <message>
        <source>refers to itself: {names}</source>
        <translation>が自分自身を参照しています: {names}</translation>
    </message>
    <message>
        <source>is not defined</source>
        <translation>が定義されていません</translation>
    </message>
    <message>
        <source>is no dynamic variable or function that PostGUI knows</source>
        <translation>は PostGUI の動的変数または関数ではありません</translation>
    </message>
    <message>
        <source>asks for a value but has no name: write {{?Name}}</source>
        <translation>は値を尋ねるものですが名前がありません: {{?Name}} と書いてください</translation>
    </message>
    <message>
        <source>is asked for when sending, and was not answered</source>
        <translation>は送信時に尋ねられましたが、入力されませんでした</translation>
    </message>
    <message>
        <source>None</source>
        <comment>auth</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This system has no Unix sockets</source>
        <translation>このシステムに Unix ソケットはありません</translation>
    </message>
    <message>
        <source>None</source>
        <comment>body</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>読み込めません: {error}</translation>
    </message>
    <message>
        <source>The cookie {name} can&apos;t be stored</source>
        <translation>Cookie {name} を保存できません</translation>
    </message>
    <message>
        <source>The {where} has a control character, %x{code:02X}, at position {place}.</source>
        <translation>{where}の {place} 文字目に制御文字 %x{code:02X} があります。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>The {where} has a &apos;;&apos; at position {place}, where a cookie ends.</source>
        <translation>{where}の {place} 文字目に、Cookie の終わりを示す &apos;;&apos; があります。</translation>
    </message>
    <message>
        <source>Write it as %3B if the server decodes that.</source>
        <translation>サーバーがデコードする場合は %3B と書いてください。</translation>
    </message>
    <message>
        <source>The {where} begins or ends with a blank, which no server would see.</source>
        <translation>{where}の先頭または末尾に空白がありますが、サーバーには伝わりません。</translation>
    </message>
    <message>
        <source>It has no name and no value.</source>
        <translation>名前も値もありません。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>The name has an &apos;=&apos;, where its value begins.</source>
        <translation>名前に、値の始まりを示す &apos;=&apos; があります。</translation>
    </message>
    <message>
        <source>Without a name, an &apos;=&apos; in the value makes a name of what is before it.</source>
        <translation>名前がない場合、値に &apos;=&apos; があるとその前が名前になります。</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed.</source>
        <translation>名前と値は合わせて {size:,} バイトですが、上限は {max_pair_bytes:,} バイトです。</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>The path {path!r} does not begin with &apos;/&apos;.</source>
        <translation>パス {path!r} が &apos;/&apos; で始まっていません。</translation>
    </message>
    <message>
        <source>Write / for the whole server.</source>
        <translation>サーバー全体の場合は / と書いてください。</translation>
    </message>
    <message>
        <source>The path is longer than {max_attribute_bytes:,} bytes.</source>
        <translation>パスが {max_attribute_bytes:,} バイトを超えています。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>It has no domain.</source>
        <translation>ドメインがありません。</translation>
    </message>
    <message>
        <source>Write the host that it is for, such as api.example.org.</source>
        <translation>対象のホストを書いてください（例: api.example.org）。</translation>
    </message>
    <message>
        <source>The domain {domain!r} is not ASCII.</source>
        <translation>ドメイン {domain!r} が ASCII ではありません。</translation>
    </message>
    <message>
        <source>Write it in its xn-- form.</source>
        <translation>xn-- の形式で書いてください。</translation>
    </message>
    <message>
        <source>{domain!r} is no host name.</source>
        <translation>{domain!r} はホスト名ではありません。</translation>
    </message>
    <message>
        <source>Write only the host, such as api.example.org: no scheme, port or path.</source>
        <translation>api.example.org のようにホストのみを書いてください。スキーム、ポート、パスは不要です。</translation>
    </message>
    <message>
        <source>The domain is longer than {max_attribute_bytes:,} characters.</source>
        <translation>ドメインが {max_attribute_bytes:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>{domain} is an address, which has no subdomains.</source>
        <translation>{domain} はアドレスで、サブドメインがありません。</translation>
    </message>
    <message>
        <source>Remove the dot before it.</source>
        <translation>先頭のドットを削除してください。</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: anybody may register below it.</source>
        <translation>{domain} はパブリックサフィックスで、その下には誰でも登録できます。</translation>
    </message>
    <message>
        <source>Name one host below it, or remove the dot before it.</source>
        <translation>その下のホストを 1 つ指定するか、先頭のドットを削除してください。</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None には Secure が必要です。</translation>
    </message>
    <message>
        <source>Switch on Secure, or choose another SameSite.</source>
        <translation>Secure をオンにするか、別の SameSite を選択してください。</translation>
    </message>
    <message>
        <source>Change it, or the name.</source>
        <translation>それを変更するか、名前を変更してください。</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>すでに有効期限切れになります。</translation>
    </message>
    <message>
        <source>Delete it instead, or choose a later date.</source>
        <translation>代わりに削除するか、後の日付を選択してください。</translation>
    </message>
    <message>
        <source>It was over when it came, and there was none to delete.</source>
        <translation>届いた時点で期限切れで、削除対象もありませんでした。</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is not ASCII: it should be in its xn-- form (RFC 6265bis, 5.7).</source>
        <translation>Domain {domain!r} が ASCII ではありません。xn-- の形式でなければなりません（RFC 6265bis, 5.7）。</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is a public suffix: anybody may register below it (RFC 6265bis, 5.7).</source>
        <translation>Domain {domain!r} はパブリックサフィックスで、その下には誰でも登録できます（RFC 6265bis, 5.7）。</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} does not include the host {domain2} (RFC 6265bis, 5.7).</source>
        <translation>Domain {domain!r} にホスト {domain2} が含まれません（RFC 6265bis, 5.7）。</translation>
    </message>
    <message>
        <source>It has no name and no value (RFC 6265bis, 5.7).</source>
        <translation>名前も値もありません（RFC 6265bis, 5.7）。</translation>
    </message>
    <message>
        <source>It is Secure, but came over plain http (RFC 6265bis, 5.7).</source>
        <translation>Secure ですが、平文の http で届きました（RFC 6265bis, 5.7）。</translation>
    </message>
    <message>
        <source>There is a Secure cookie of this name, and this one came over plain http (RFC 6265bis, 5.7).</source>
        <translation>同名の Secure な Cookie があり、これは平文の http で届きました（RFC 6265bis, 5.7）。</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure (RFC 6265bis, 5.7).</source>
        <translation>SameSite=None には Secure が必要です（RFC 6265bis, 5.7）。</translation>
    </message>
    <message>
        <source>{broken} (RFC 6265bis, 5.4 and 5.7).</source>
        <translation>{broken}（RFC 6265bis, 5.4 および 5.7）。</translation>
    </message>
    <message>
        <source>The jar keeps at most {most_per_domain} cookies of one domain.</source>
        <translation>jar に入る Cookie は 1 ドメインにつき {most_per_domain} 個までです。</translation>
    </message>
    <message>
        <source>The jar keeps at most {most:,} cookies.</source>
        <translation>jar に入る Cookie は {most:,} 個までです。</translation>
    </message>
    <message>
        <source>It has no name, and its value begins as the name of a protected cookie does</source>
        <translation>名前がなく、値が保護された Cookie の名前と同じ始まり方をしています</translation>
    </message>
    <message>
        <source>A name with {name} needs Secure</source>
        <translation>{name} の付く名前には Secure が必要です</translation>
    </message>
    <message>
        <source>A name with __Host- allows no Domain</source>
        <translation>__Host- の付く名前には Domain を指定できません</translation>
    </message>
    <message>
        <source>A name with __Host- needs Path=/</source>
        <translation>__Host- の付く名前には Path=/ が必要です</translation>
    </message>
    <message>
        <source>It has a control character, %x{ord:02X}, at position {value} (RFC 6265bis, section 5.6).</source>
        <translation>{value} 文字目に制御文字 %x{ord:02X} があります（RFC 6265bis, section 5.6）。</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed (RFC 6265bis, section 5.6).</source>
        <translation>名前と値は合わせて {size:,} バイトですが、上限は {max_pair_bytes:,} バイトです（RFC 6265bis, section 5.6）。</translation>
    </message>
    <message>
        <source>the body ends before what is coded does</source>
        <translation>符号化された内容の途中でボディが終わっています</translation>
    </message>
    <message>
        <source>{coding}, at byte {offset:,} of what is coded: {reason}</source>
        <translation>{coding}、符号化された内容の {offset:,} バイト目: {reason}</translation>
    </message>
    <message>
        <source>it can&apos;t be decoded</source>
        <translation>デコードできません</translation>
    </message>
    <message>
        <source>Content-Encoding {unknown!r} is not known here: the body is shown as it came</source>
        <translation>Content-Encoding {unknown!r} には対応していないため、ボディを届いたとおりに表示しています</translation>
    </message>
    <message>
        <source>{ignored:,} bytes after the end of the encoded body were left out</source>
        <translation>エンコードされたボディの終わりより後の {ignored:,} バイトは除外されました</translation>
    </message>
    <message>
        <source>{decode} was not sent on to {origin}: another origin</source>
        <translation>{decode} は {origin} へは転送されませんでした: 別のオリジン</translation>
    </message>
    <message>
        <source>The private key doesn&apos;t fit {algorithm}</source>
        <translation>秘密鍵が {algorithm} に合いません</translation>
    </message>
    <message>
        <source>It needs {needed}.</source>
        <translation>{needed}が必要です。</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>RSA 鍵</translation>
    </message>
    <message>
        <source>a key on the curve {elliptic}</source>
        <translation>曲線 {elliptic} の鍵</translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation>Ed25519 または Ed448 の鍵</translation>
    </message>
    <message>
        <source>{method} needs an RSA key</source>
        <translation>{method} には RSA 鍵が必要です</translation>
    </message>
    <message>
        <source>This one is of another kind: {name__}.</source>
        <translation>これは別の種類です: {name__}。</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>項目全体</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>the body has {size_bytes:,} bytes; up to {body_bytes:,} are looked into</source>
        <translation>ボディは {size_bytes:,} バイトありますが、確認できるのは {body_bytes:,} バイトまでです</translation>
    </message>
    <message>
        <source>There is no operator {operator!r}.</source>
        <translation>演算子 {operator!r} はありません。</translation>
    </message>
    <message>
        <source>It is {shown}, which does not hold: {expected}.</source>
        <translation>値は {shown} で、条件を満たしません: {expected}。</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {error}.</source>
        <translation>ボディを読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The variable has no name.</source>
        <translation>変数に名前がありません。</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>取り出すものがありません。</translation>
    </message>
    <message>
        <source>{expression!r} is no path such as res.status, res.body.items[0].id or jsonpath(&apos;$.id&apos;)</source>
        <translation>{expression!r} は res.status、res.body.items[0].id、jsonpath(&apos;$.id&apos;) のようなパスではありません</translation>
    </message>
    <message>
        <source>there is no {key!r} in {value}</source>
        <translation>{value} に {key!r} がありません</translation>
    </message>
    <message>
        <source>the JSONPath can&apos;t be used: {error}</source>
        <translation>JSONPath を使用できません: {error}</translation>
    </message>
    <message>
        <source>the pattern is not valid: {error}</source>
        <translation>パターンが有効ではありません: {error}</translation>
    </message>
    <message>
        <source>the pattern took over a second: it backtracks too much</source>
        <translation>パターンの処理に 1 秒以上かかりました: バックトラックが多すぎます</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>等しくない</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>いずれかに等しい</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>いずれとも等しくない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>長さが等しい</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>パターンに一致</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>パターンに一致しない</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>で終わる</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>matches the JSON Schema</source>
        <translation>JSON Schema に適合</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>空でない</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在する</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>is an object or array</source>
        <translation>オブジェクトまたは配列</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>is text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>is an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>only numbers have an order, and one is {called}</source>
        <translation>大小を比較できるのは数値のみですが、一方が{called}です</translation>
    </message>
    <message>
        <source>only text and arrays contain something, and it is {called}</source>
        <translation>何かを含められるのはテキストと配列のみですが、これは{called}です</translation>
    </message>
    <message>
        <source>only text and arrays have a length, and it is {called}</source>
        <translation>長さがあるのはテキストと配列のみですが、これは{called}です</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are needed</source>
        <translation>コンマで区切った 2 つの数値が必要です</translation>
    </message>
    <message>
        <source>only text, arrays and objects can be empty, and it is {called}</source>
        <translation>空になり得るのはテキスト、配列、オブジェクトのみですが、これは{called}です</translation>
    </message>
    <message>
        <source>the schema is no valid JSON: {error}</source>
        <translation>スキーマが有効な JSON ではありません: {error}</translation>
    </message>
    <message>
        <source>the schema is not valid: {message}</source>
        <translation>スキーマが有効ではありません: {message}</translation>
    </message>
    <message>
        <source>the schema refers to {ref}, and nothing is fetched for it</source>
        <translation>スキーマが {ref} を参照していますが、取得は行われません</translation>
    </message>
    <message>
        <source>only text can begin or end with something, and it is {called}</source>
        <translation>始まりと終わりを調べられるのはテキストのみですが、これは{called}です</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>存在しない値</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>the XML defines entities, so it is not looked into</source>
        <translation>XML がエンティティを定義しているため、中を確認できません</translation>
    </message>
    <message>
        <source>the body is no well-formed XML: {error}</source>
        <translation>ボディが整形式の XML ではありません: {error}</translation>
    </message>
    <message>
        <source>the XPath can&apos;t be used: {error}</source>
        <translation>XPath を使用できません: {error}</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>レスポンスがありませんでした</translation>
    </message>
    <message>
        <source>There was nothing to check: {why}</source>
        <translation>チェックするものがありませんでした: {why}</translation>
    </message>
    <message>
        <source>{expression!r} could not be evaluated</source>
        <translation>{expression!r} を評価できませんでした</translation>
    </message>
    <message>
        <source>{expression!r} can&apos;t be evaluated: {error}</source>
        <translation>{expression!r} を評価できません: {error}</translation>
    </message>
    <message>
        <source>{expression!r} is JavaScript. {what}</source>
        <translation>{expression!r} は JavaScript です。{what}</translation>
    </message>
    <message>
        <source>Without a value, so it stands in the code as it is: {names}.</source>
        <translation>値がないため、コードにそのまま入っています: {names}。</translation>
    </message>
    <message>
        <source>Content-Length is left to the library.</source>
        <translation>Content-Length はライブラリに任せます。</translation>
    </message>
    <message>
        <source>The body goes uncompressed.</source>
        <translation>ボディは圧縮されずに送信されます。</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} answers the server step by step: only curl can do it.</source>
        <translation>種類が {kind!r} の認証はサーバーと段階的にやり取りします。対応できるのは curl のみです。</translation>
    </message>
    <message>
        <source>Made anew for each send, so what is in the code does not last: {what}.</source>
        <translation>送信のたびに作り直されるため、コード内の値は長くは使えません: {what}。</translation>
    </message>
    <message>
        <source>These settings are not in the code: {names}. curl has options for most.</source>
        <translation>次の設定はコードに含まれません: {names}。curl にはそのほとんどに対応するオプションがあります。</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} を開いています</translation>
    </message>
    <message>
        <source>Opening {stem}</source>
        <translation>{stem} を開いています</translation>
    </message>
    <message>
        <source>Saving {stem}</source>
        <translation>{stem} を保存しています</translation>
    </message>
    <message>
        <source>Parts that are long and have no line in common count as replaced.</source>
        <translation>共通の行がない長い部分は、置き換えとして扱われます。</translation>
    </message>
    <message>
        <source>Equal lines far from any difference are left out.</source>
        <translation>差分から離れた同一の行は省略されます。</translation>
    </message>
    <message>
        <source>Only the first {most_rows:,} lines of the comparison.</source>
        <translation>比較の先頭 {most_rows:,} 行のみ。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} equal line</source>
        <comment>{n:,} equal lines</comment>
        <translation>
            <numerusform>同一の {n:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no arguments: write {{{{${name}}}}}</source>
        <translation>は引数を取りません: {{{{${name}}}}} と書いてください</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} のコピー</translation>
    </message>
    <message>
        <source>The body is missing: it could not be read back from the history ({error}).</source>
        <translation>ボディがありません: 履歴から読み戻せませんでした（{error}）。</translation>
    </message>
    <message>
        <source>The body ({size}) was too large for the history and is not kept.</source>
        <translation>ボディ（{size}）は履歴には大きすぎるため、保存されていません。</translation>
    </message>
    <message>
        <source>Secret values in this body were replaced by *** before it was stored.</source>
        <translation>このボディのシークレット値は、保存前に *** に置き換えられました。</translation>
    </message>
    <message>
        <source>What is imported has it no longer. It was left: delete it yourself.</source>
        <translation>インポート元にはもうありません。残してあるので、不要であれば自分で削除してください。</translation>
    </message>
    <message>
        <source>There is one of this name already: it came as {name}.</source>
        <translation>同じ名前のものがすでにあるため、{name} として取り込みました。</translation>
    </message>
    <message>
        <source>It was changed here since it was imported, so it was not updated.</source>
        <translation>インポート後にここで変更されているため、更新されませんでした。</translation>
    </message>
    <message>
        <source>It is there already, and was left as it is.</source>
        <translation>すでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>the settings of the program</source>
        <translation>プログラムの設定</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written</source>
        <translation>レポート {path} を書き込めません</translation>
    </message>
    <message>
        <source>{failed}: {why}</source>
        <translation>{failed}: {why}</translation>
    </message>
    <message>
        <source>The locustfile {path} can&apos;t be written</source>
        <translation>locustfile {path} を書き込めません</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request, {failures:,} failed; {rate:,.1f} a second; {times}</source>
        <comment>{n:,} requests, {failures:,} failed; {rate:,.1f} a second; {times}</comment>
        <translation>
            <numerusform>リクエスト {n:,} 件、失敗 {failures:,} 件、毎秒 {rate:,.1f} 件、{times}</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of its body, which is binary and holds a secret</source>
        <translation>シークレットを含むバイナリのボディの一部</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>プロセスの環境変数</translation>
    </message>
    <message>
        <source>global variables</source>
        <translation>グローバル変数</translation>
    </message>
    <message>
        <source>given for this send</source>
        <translation>今回の送信用に入力</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>実行時</translation>
    </message>
    <message>
        <source>request of this run</source>
        <translation>この実行のリクエスト</translation>
    </message>
    <message>
        <source>folder of this run</source>
        <translation>この実行のフォルダー</translation>
    </message>
    <message>
        <source>environment of this run</source>
        <translation>この実行の環境</translation>
    </message>
    <message>
        <source>collection of this run</source>
        <translation>この実行のコレクション</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>フォルダー {name}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>コレクション {name}</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>環境 {name}</translation>
    </message>
    <message>
        <source>{what} and {more} more</source>
        <translation>{what} ほか {more} 件</translation>
    </message>
    <message>
        <source>Credentials go over http:// to {host}, readable by everybody on the way: {what}.</source>
        <translation>クレデンシャルが http:// で {host} に送信され、通信経路上の誰でも読み取れます: {what}。</translation>
    </message>
    <message>
        <source>A POST body is not protected by being a body.</source>
        <translation>POST のボディは、ボディであるというだけでは保護されません。</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>ヘッダー {name}</translation>
    </message>
    <message>
        <source>user and password in the URL</source>
        <translation>URL 内のユーザーとパスワード</translation>
    </message>
    <message>
        <source>{name} in the URL</source>
        <translation>URL 内の {name}</translation>
    </message>
    <message>
        <source>the body&apos;s field {name}</source>
        <translation>ボディのフィールド {name}</translation>
    </message>
    <message>
        <source>{n} newly failed</source>
        <translation>新たに失敗 {n} 件</translation>
    </message>
    <message>
        <source>{n} mended</source>
        <translation>解消 {n} 件</translation>
    </message>
    <message>
        <source>{n} slower</source>
        <translation>遅くなった {n} 件</translation>
    </message>
    <message>
        <source>{n} faster</source>
        <translation>速くなった {n} 件</translation>
    </message>
    <message>
        <source>{n} not in it</source>
        <translation>以前なし {n} 件</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written: {reason}</source>
        <translation>レポート {path} を書き込めません: {reason}</translation>
    </message>
    <message>
        <source>it waits for something that never comes</source>
        <translation>起こらないことを待っています</translation>
    </message>
    <message>
        <source>it computed for too long without a pause</source>
        <translation>中断なしの計算が長すぎました</translation>
    </message>
    <message>
        <source>it was not done after {total_s:g} s</source>
        <translation>{total_s:g} 秒たっても完了しませんでした</translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation>プロセスが終了しました</translation>
    </message>
    <message>
        <source>what its process says can&apos;t be read</source>
        <translation>プロセスの出力を読み取れません</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>{line} 行目: {message}</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>{line} 行目: {message}</translation>
    </message>
    <message>
        <source>The body is left out: only its beginning was kept.</source>
        <translation>ボディは省略されています: 先頭部分しか保存されていません。</translation>
    </message>
    <message>
        <source>The body is left out: it is no text.</source>
        <translation>ボディは省略されています: テキストではありません。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved into itself</source>
        <translation>{name} を自分自身の中に移動することはできません</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be copied into itself</source>
        <translation>{name} を自分自身の中にコピーすることはできません</translation>
    </message>
    <message>
        <source>{name} is a whole collection</source>
        <translation>{name} はコレクション全体です</translation>
    </message>
    <message>
        <source>Close it here, and do this with its folder on disk.</source>
        <translation>ここで閉じて、ディスク上のフォルダーで操作してください。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>フォルダーとディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written by you.</source>
        <translation>フォルダーまたはファイルへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>権限を変更するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>ディスクまたは割り当て容量がいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空きを増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation>ディスクの割り当て容量を使い切りました。</translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation>ファイルまたはそのフォルダーがありません。</translation>
    </message>
    <message>
        <source>Check the path. If it was there before, refresh the collection.</source>
        <translation>パスを確認してください。以前あった場合は、コレクションを更新してください。</translation>
    </message>
    <message>
        <source>The path is too long for this disk.</source>
        <translation>パスがこのディスクには長すぎます。</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>より短い名前またはフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>A part of its path is not a folder.</source>
        <translation>パスの途中にフォルダーではないものがあります。</translation>
    </message>
    <message>
        <source>The history can&apos;t be mended</source>
        <translation>履歴を修復できません</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>履歴に書き込めません</translation>
    </message>
    <message>
        <source>a theme&apos;s name is that of a file in the folder</source>
        <translation>テーマの名前はフォルダー内のファイルの名前です</translation>
    </message>
    <message>
        <source>the file has more than {limit:,} bytes</source>
        <translation>ファイルが {limit:,} バイトを超えています</translation>
    </message>
    <message>
        <source>The request failed. {what}</source>
        <translation>リクエストに失敗しました。{what}</translation>
    </message>
    <message>
        <source>The request ended without an answer.</source>
        <translation>レスポンスなしでリクエストが終了しました。</translation>
    </message>
    <message>
        <source>Answered with {status}.</source>
        <translation>応答: {status}。</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {target}, and {n} file beside it</source>
        <comment>Exported to {target}, and {n} files beside it</comment>
        <translation>
            <numerusform>{target} と、同じ場所の {n} 個のファイルにエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>{target} にエクスポートしました</translation>
    </message>
    <message>
        <source>{title}  {extra}</source>
        <translation>{title}  {extra}</translation>
    </message>
    <message>
        <source>Every request in here can use them as {{name}}. A request&apos;s own, and those nearer to it, win.</source>
        <translation>この中のすべてのリクエストで {{name}} として使えます。リクエスト自身の変数や、より近い場所の変数が優先されます。</translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s certificate was verified</source>
        <translation>暗号化され、サーバーの証明書が検証されました</translation>
    </message>
    <message>
        <source>Insecure: encrypted, but nobody verified who answered</source>
        <translation>安全ではありません: 暗号化されていますが、応答元が検証されていません</translation>
    </message>
    <message>
        <source>Credentials were sent without encryption</source>
        <translation>クレデンシャルが暗号化なしで送信されました</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>Peer {address} through {proxy}</source>
        <translation>接続先 {address}（{proxy} 経由）</translation>
    </message>
    <message>
        <source>Peer {address}</source>
        <translation>接続先 {address}</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>入力した内容を破棄</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>パターンではありません</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>正規表現ではありません: {reason}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Searching {share:.0%}</source>
        <translation>検索中 {share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <comment>{total} found</comment>
        <translation>
            <numerusform>{total} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>{total} 件</translation>
    </message>
    <message>
        <source>{at:,} of {total}</source>
        <translation>{at:,}/{total}</translation>
    </message>
    <message>
        <source>At {place}: {reason}</source>
        <translation>{place} の位置: {reason}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠けている</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>まだ値がありません</translation>
    </message>
    <message>
        <source>{name} in {environment}: {value}</source>
        <translation>{environment} の {name}: {value}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>シークレットではない</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Value: hidden</source>
        <translation>値: 非表示</translation>
    </message>
    <message>
        <source>Value: none yet</source>
        <translation>値: まだなし</translation>
    </message>
    <message>
        <source>Saved the response as the example {name}</source>
        <translation>レスポンスを例 {name} として保存しました</translation>
    </message>
    <message>
        <source>Save the request to keep it.</source>
        <translation>残すにはリクエストを保存してください。</translation>
    </message>
    <message>
        <source>An example, read-only</source>
        <translation>例、読み取り専用</translation>
    </message>
    <message>
        <source>{path}, example {number}</source>
        <translation>{path}、例 {number}</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>例 {number}</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name}（自分の版）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>no example fits</source>
        <translation>該当する例がありません</translation>
    </message>
    <message>
        <source>It has no examples to serve.</source>
        <translation>提供できる例がありません。</translation>
    </message>
    <message>
        <source>Mock {name}</source>
        <translation>モック {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>Replaced {count:,} times in {files:,} files</source>
        <translation>{files:,} 個のファイルで {count:,} か所を置換しました</translation>
    </message>
    <message>
        <source>Looking through the files. Closing this window stops it.</source>
        <translation>ファイルを検索しています。このウィンドウを閉じると中止します。</translation>
    </message>
    <message>
        <source>Saved into a collection, the request takes its folder&apos;s auth; until then it sends none.</source>
        <translation>コレクションに保存すると、リクエストはフォルダーの認証を使います。それまでは認証を送信しません。</translation>
    </message>
    <message>
        <source>Nothing to inherit: neither a folder nor the collection says anything, so none is sent.</source>
        <translation>継承するものがありません。フォルダーにもコレクションにも設定がないため、認証は送信されません。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>{scope}, before sending</source>
        <translation>{scope}、送信前</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>this run</source>
        <comment>variable scope</comment>
        <translation>この実行</translation>
    </message>
    <message>
        <source>request</source>
        <comment>variable scope</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>variable scope</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>variable scope</comment>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>variable scope</comment>
        <translation>環境</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>Token; the server did not say until when</source>
        <translation>トークンあり。サーバーから期限の指定なし</translation>
    </message>
    <message>
        <source>Expired {span} ago</source>
        <translation>{span}前に期限切れ</translation>
    </message>
    <message>
        <source>Token until {clock}, in {span}</source>
        <translation>トークンの期限: {clock}（あと {span}）</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>サインインを待っています</translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation>トークンを取得中</translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation>スコープ: {scope}</translation>
    </message>
    <message>
        <source>Type: {token_type}, sent as the form says</source>
        <translation>種類: {token_type}（フォームの指定どおりに送信）</translation>
    </message>
    <message>
        <source>With an id token</source>
        <translation>id トークンあり</translation>
    </message>
    <message>
        <source>No refresh token</source>
        <translation>リフレッシュトークンなし</translation>
    </message>
    <message>
        <source>Gone when PostGUI ends: {what}</source>
        <translation>PostGUI の終了時に失われます: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} 日</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>No answer: {note}</source>
        <translation>応答なし: {note}</translation>
    </message>
    <message>
        <source>inherited from the collection or a folder</source>
        <translation>コレクションまたはフォルダーから継承</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>‹the file {name}, {size}, from {path}›</source>
        <translation>‹ファイル {name}、{size}、{path} から›</translation>
    </message>
    <message>
        <source>… {more:,} bytes more</source>
        <translation>… ほか {more:,} バイト</translation>
    </message>
    <message>
        <source>Head {head}, no body</source>
        <translation>ヘッド {head}、ボディなし</translation>
    </message>
    <message>
        <source>Head {head}, body {body} before it is compressed with {coding}</source>
        <translation>ヘッド {head}、ボディ {body}（{coding} で圧縮する前）</translation>
    </message>
    <message>
        <source>Head {head}, body {body}, compressed with {coding}</source>
        <translation>ヘッド {head}、ボディ {body}（{coding} で圧縮）</translation>
    </message>
    <message>
        <source>Head {head}, body {body}</source>
        <translation>ヘッド {head}、ボディ {body}</translation>
    </message>
    <message>
        <source>Variables without a value stand as typed: {unresolved}.</source>
        <translation>値のない変数は入力どおりに残ります: {unresolved}。</translation>
    </message>
    <message>
        <source>Only made when it is sent: {late}.</source>
        <translation>送信時に作成されます: {late}。</translation>
    </message>
    <message>
        <source>HTTP/2 sends these headers in lower case and pseudo-headers in place of the first line.</source>
        <translation>HTTP/2 ではこれらのヘッダーが小文字で、先頭行の代わりに疑似ヘッダーが送信されます。</translation>
    </message>
    <message>
        <source>Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.</source>
        <translation>HTTP/1.1 として表示しています。サーバーが HTTP/2 を選択した場合、ヘッダーは一覧のとおり小文字で送信されます。</translation>
    </message>
    <message>
        <source>The body goes in chunks, each with its size before it.</source>
        <translation>ボディはチャンクで送信され、それぞれの前にサイズが付きます。</translation>
    </message>
    <message>
        <source>inherited from {origin}</source>
        <translation>{origin} から継承</translation>
    </message>
    <message>
        <source>Not only ASCII: sent as UTF-8, as curl does. Some servers read headers as Latin-1.</source>
        <translation>ASCII 以外を含むため、curl と同様に UTF-8 で送信されます。ヘッダーを Latin-1 として読むサーバーもあります。</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>An IP address of this computer, not a name: 192.0.2.7 or 2001:db8::7.</source>
        <translation>名前ではなく、このコンピューターの IP アドレス: 192.0.2.7 または 2001:db8::7。</translation>
    </message>
    <message>
        <source>The certificates of these hosts are not checked: anybody on the way can read and change what is sent to them.</source>
        <translation>これらのホストの証明書は検証されません。通信経路上の誰でも送信内容を読み取り、変更できます。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>a new value at each place</source>
        <translation>場所ごとに新しい値</translation>
    </message>
    <message>
        <source>your answer when sending</source>
        <translation>送信時に入力する値</translation>
    </message>
    <message>
        <source>{name} is not defined here.
Add it to an environment, a folder or the collection: Ctrl+click opens the environment.</source>
        <translation>{name} はここでは定義されていません。
環境、フォルダー、コレクションのいずれかに追加してください。Ctrl+クリックで環境を開きます。</translation>
    </message>
    <message>
        <source>{name}, from {origin}</source>
        <translation>{name}（{origin}）</translation>
    </message>
    <message>
        <source>Also in {origins}, which it hides</source>
        <translation>{origins} にもありますが、こちらが優先されます</translation>
    </message>
    <message>
        <source>{name} is no dynamic variable that PostGUI knows.</source>
        <translation>{name} は PostGUI の動的変数ではありません。</translation>
    </message>
    <message>
        <source>{prompt} is asked for when sending.</source>
        <translation>{prompt} は送信時に尋ねられます。</translation>
    </message>
    <message>
        <source>This is asked for when sending.</source>
        <translation>この値は送信時に尋ねられます。</translation>
    </message>
    <message>
        <source>Without an answer: {default}</source>
        <translation>入力しない場合: {default}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>前回との差</translation>
    </message>
    <message>
        <source>{place}  (pass {number})</source>
        <translation>{place}（{number} 回目）</translation>
    </message>
    <message>
        <source>Can&apos;t be read now: type to replace it</source>
        <translation>現在読み込めません: 入力すると置き換えます</translation>
    </message>
    <message>
        <source>In the {place} as {name}</source>
        <translation>{place}に {name} として保存</translation>
    </message>
    <message>
        <source>In clear in the file.</source>
        <translation>ファイルに平文で保存。</translation>
    </message>
    <message>
        <source>In clear in the draft.</source>
        <translation>下書きに平文で保存。</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>{place}に移動</translation>
    </message>
    <message>
        <source>{name} has no value here.</source>
        <translation>{name} にはここで使える値がありません。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>This answer is not in the tab of a request: open the request and send it.</source>
        <translation>このレスポンスはリクエストのタブにありません。リクエストを開いて送信してください。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>ワークスペースの名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>Run {n} item…</source>
        <comment>Run {n} items…</comment>
        <translation>
            <numerusform>{n} 個の項目を実行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>検索と置換…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Show changes since HEAD…</source>
        <translation>HEAD 以降の変更を表示…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Close collection</source>
        <translation>コレクションを閉じる</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>実行…</translation>
    </message>
    <message>
        <source>Load test…</source>
        <translation>負荷テスト…</translation>
    </message>
    <message>
        <source>Monitor…</source>
        <translation>モニター…</translation>
    </message>
    <message>
        <source>Mock server…</source>
        <translation>モックサーバー…</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut</source>
        <comment>Cut {n} items</comment>
        <translation>
            <numerusform>切り取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>コピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>削除</numerusform>
        </translation>
    </message>
    <message>
        <source>lower</source>
        <comment>Translate as &quot;keep&quot; if your language keeps the capital of a label within a sentence</comment>
        <translation>keep</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>構文エラー</translation>
    </message>
    <message>
        <source>No element found</source>
        <translation>要素が見つかりません</translation>
    </message>
    <message>
        <source>Not well-formed (invalid token)</source>
        <translation>整形式ではありません（不正なトークン）</translation>
    </message>
    <message>
        <source>Unclosed token</source>
        <translation>閉じられていないトークン</translation>
    </message>
    <message>
        <source>Partial character</source>
        <translation>不完全な文字</translation>
    </message>
    <message>
        <source>Mismatched tag</source>
        <translation>タグの不一致</translation>
    </message>
    <message>
        <source>Duplicate attribute</source>
        <translation>属性の重複</translation>
    </message>
    <message>
        <source>Junk after document element</source>
        <translation>ドキュメント要素の後に余分な内容があります</translation>
    </message>
    <message>
        <source>Illegal parameter entity reference</source>
        <translation>不正なパラメーターエンティティ参照</translation>
    </message>
    <message>
        <source>Undefined entity</source>
        <translation>未定義のエンティティ</translation>
    </message>
    <message>
        <source>Recursive entity reference</source>
        <translation>再帰的なエンティティ参照</translation>
    </message>
    <message>
        <source>Asynchronous entity</source>
        <translation>非同期エンティティ</translation>
    </message>
    <message>
        <source>Reference to invalid character number</source>
        <translation>無効な文字番号への参照</translation>
    </message>
    <message>
        <source>Reference to binary entity</source>
        <translation>バイナリエンティティへの参照</translation>
    </message>
    <message>
        <source>Reference to external entity in attribute</source>
        <translation>属性内の外部エンティティへの参照</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>XML 宣言またはテキスト宣言がエンティティの先頭にありません</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>不明なエンコーディング</translation>
    </message>
    <message>
        <source>Encoding specified in XML declaration is incorrect</source>
        <translation>XML 宣言で指定されたエンコーディングが正しくありません</translation>
    </message>
    <message>
        <source>Unclosed CDATA section</source>
        <translation>閉じられていない CDATA セクション</translation>
    </message>
    <message>
        <source>Unbound prefix</source>
        <translation>未定義のプレフィックス</translation>
    </message>
    <message>
        <source>XML declaration not well-formed</source>
        <translation>XML 宣言が整形式ではありません</translation>
    </message>
    <message>
        <source>Illegal character(s) in public id</source>
        <translation>公開識別子に不正な文字があります</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>{size} is too much for the clipboard: save it as</source>
        <translation>{size} はクリップボードには大きすぎます: 保存先を選択</translation>
    </message>
    <message>
        <source>Saving, {size} so far</source>
        <translation>保存中、現在 {size}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {reason}</source>
        <translation>{name} を書き込めません: {reason}</translation>
    </message>
    <message>
        <source>Saved {size}</source>
        <translation>{size} を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request</source>
        <comment>{n:,} requests</comment>
        <translation>
            <numerusform>{n:,} 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} 個のフォルダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} environment</source>
        <comment>{n:,} environments</comment>
        <translation>
            <numerusform>{n:,} 個の環境</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {what} into {name}</source>
        <translation>{what}を {name} にインポートしました</translation>
    </message>
    <message>
        <source>Imported nothing into {name}</source>
        <translation>{name} には何もインポートされませんでした</translation>
    </message>
    <message>
        <source>The report is kept with the collection: in its docs, or as Import report.md in its folder.</source>
        <translation>レポートはコレクションのドキュメント、またはフォルダー内の Import report.md に保存されます。</translation>
    </message>
    <message>
        <source>Scripts came along as text; nothing of the import was run.</source>
        <translation>スクリプトはテキストとして取り込まれました。インポートで実行されたものはありません。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>not from the jar: written in the request, or added by Auth</source>
        <translation>jar からではありません: リクエストに書かれているか、「認証」によって追加されました</translation>
    </message>
    <message>
        <source>not stored: cookies are switched off for this request</source>
        <translation>保存されませんでした: このリクエストでは Cookie がオフです</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Event {number}, {type}: {data}</source>
        <translation>イベント {number}、{type}: {data}</translation>
    </message>
    <message>
        <source>Assert this</source>
        <translation>アサーションに追加</translation>
    </message>
    <message>
        <source>Capture this as variable…</source>
        <translation>変数としてキャプチャ…</translation>
    </message>
    <message>
        <source>As it was kept: credentials are taken out</source>
        <translation>保存された内容: クレデンシャルは除かれています</translation>
    </message>
    <message>
        <source>Not sent: it did not come to that. This was ready to go</source>
        <translation>未送信: 送信に至りませんでした。これが送信される予定の内容です</translation>
    </message>
    <message>
        <source>HTTP/2 sends no request line: these are its pseudo-headers and headers</source>
        <translation>HTTP/2 ではリクエスト行は送信されません。これは疑似ヘッダーとヘッダーです</translation>
    </message>
    <message>
        <source>As written to the connection</source>
        <translation>接続に書き込まれた内容</translation>
    </message>
    <message>
        <source>As made for sending</source>
        <translation>送信用に作成された内容</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>ここで選択</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk: {reason}. Send again.</source>
        <translation>ディスクからボディを読み込めません: {reason}。もう一度送信してください。</translation>
    </message>
    <message>
        <source>Shown as it came: too large to recode.</source>
        <translation>届いたとおりに表示しています: 変換するには大きすぎます。</translation>
    </message>
    <message>
        <source>Timing figures</source>
        <translation>タイミングの数値</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>接続と証明書</translation>
    </message>
    <message>
        <source>There is no tree of so large a text in this charset. Raw shows it as it came.</source>
        <translation>この文字コードの大きなテキストはツリーにできません。「Raw」で届いたとおりに表示できます。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>1月{day}日</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>2月{day}日</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>3月{day}日</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>4月{day}日</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>5月{day}日</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>6月{day}日</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>7月{day}日</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>8月{day}日</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>9月{day}日</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>10月{day}日</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>11月{day}日</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>12月{day}日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{day_and_month} {year}</source>
        <translation>{year}年{day_and_month}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>メモ: {note}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>コレクション: {name}</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>broken, line {line}</source>
        <translation>破損、{line} 行目</translation>
    </message>
    <message>
        <source>collection expanded</source>
        <translation>コレクション（展開）</translation>
    </message>
    <message>
        <source>collection collapsed</source>
        <translation>コレクション（折りたたみ）</translation>
    </message>
    <message>
        <source>folder expanded</source>
        <translation>フォルダー（展開）</translation>
    </message>
    <message>
        <source>folder collapsed</source>
        <translation>フォルダー（折りたたみ）</translation>
    </message>
    <message>
        <source>modified since the last commit</source>
        <translation>最後のコミットから変更</translation>
    </message>
    <message>
        <source>added since the last commit</source>
        <translation>最後のコミットから追加</translation>
    </message>
    <message>
        <source>deleted since the last commit</source>
        <translation>最後のコミットから削除</translation>
    </message>
    <message>
        <source>in conflict since the last commit</source>
        <translation>最後のコミットから競合</translation>
    </message>
    <message>
        <source>changed inside since the last commit</source>
        <translation>最後のコミットから中身を変更</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>読み込めません: {reason}</translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation>タグ {tag}</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
    <message>
        <source>Waiting for the index…</source>
        <translation>索引を待っています…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match, the first {kept:,} shown</source>
        <comment>{n:,}{more} matches, the first {kept:,} shown</comment>
        <translation>
            <numerusform>{n:,}{more} 件一致、先頭の {kept:,} 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match</source>
        <comment>{n:,}{more} matches</comment>
        <translation>
            <numerusform>{n:,}{more} 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Expanding, {count:,} so far</source>
        <translation>展開中、現在 {count:,} 件</translation>
    </message>
    <message>
        <source>The first {count:,} are expanded</source>
        <translation>先頭の {count:,} 件を展開しました</translation>
    </message>
    <message>
        <source>{count:,} so far</source>
        <translation>現在 {count:,} 件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>レベル {level}</translation>
    </message>
    <message>
        <source>The reference {reference} to another answer</source>
        <translation>別のレスポンスへの参照 {reference}</translation>
    </message>
    <message>
        <source>Capture the value in Vars of the request {name}, and use its variable.</source>
        <translation>リクエスト {name} の「変数」で値をキャプチャし、その変数を使ってください。</translation>
    </message>
    <message>
        <source>PostGUI has no filters: the variable stays unknown.</source>
        <translation>PostGUI にはフィルターがないため、変数は未定義のままです。</translation>
    </message>
    <message>
        <source>The filter in {reference}</source>
        <translation>{reference} のフィルター</translation>
    </message>
    <message>
        <source>The system variable {reference}</source>
        <translation>システム変数 {reference}</translation>
    </message>
    <message>
        <source>PostGUI has no such variable; it stays as text.</source>
        <translation>PostGUI にはこの変数がないため、テキストとして残ります。</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from outside of any collection.</source>
        <translation>{name} が、コレクションの外からスクリプト付きで追加されました。</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from the folder {source}, which is not trusted.</source>
        <translation>{name} が、信頼されていないフォルダー {source} からスクリプト付きで追加されました。</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>リクエストが選択されていません</translation>
    </message>
    <message>
        <source>Tick at least one that the tags let through, under Requests.</source>
        <translation>「リクエスト」で、タグの条件に合うものを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt+Up and Alt+Down.</source>
        <translation>ドラッグするか、Alt+Up または Alt+Down を押して並べ替えます。</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>すべて選択または解除</translation>
    </message>
    <message>
        <source>Take all requests along, or leave all out</source>
        <translation>すべてのリクエストを含めるか、すべて除外します</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>ツリーの順序</translation>
    </message>
    <message>
        <source>Put the requests in the order of the tree again</source>
        <translation>リクエストをツリーの順序に戻します</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n:,} request runs</source>
        <comment>{count:,} of {n:,} requests run</comment>
        <translation>
            <numerusform>{n:,} 件中 {count:,} 件のリクエストを実行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}
Left out by its tags</source>
        <translation>{name}
タグにより除外</translation>
    </message>
    <message>
        <source>Requests of the run, in their order</source>
        <translation>実行するリクエスト（実行順）</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Asks the browser to send these hints about itself with later requests.</source>
        <translation>以降のリクエストで、ブラウザー自身についてのこれらのヒントを送るよう求めます。</translation>
    </message>
    <message>
        <source>Media types that PATCH takes here.</source>
        <translation>ここで PATCH が受け付けるメディアタイプ。</translation>
    </message>
    <message>
        <source>Media types that POST takes here.</source>
        <translation>ここで POST が受け付けるメディアタイプ。</translation>
    </message>
    <message>
        <source>Whether parts of the body can be asked for, and in which unit.</source>
        <translation>ボディの一部だけを要求できるかどうかと、その単位。</translation>
    </message>
    <message>
        <source>CORS: whether a page of another origin may send cookies and read the answer.</source>
        <translation>CORS: 別のオリジンのページが Cookie を送信し、レスポンスを読み取れるかどうか。</translation>
    </message>
    <message>
        <source>CORS: request headers that other origins may send.</source>
        <translation>CORS: 別のオリジンが送信できるリクエストヘッダー。</translation>
    </message>
    <message>
        <source>CORS: methods that other origins may use.</source>
        <translation>CORS: 別のオリジンが使えるメソッド。</translation>
    </message>
    <message>
        <source>CORS: which origin&apos;s pages may read this answer; * is any, without credentials.</source>
        <translation>CORS: どのオリジンのページがこのレスポンスを読み取れるか。* はすべてのオリジン（クレデンシャルなし）。</translation>
    </message>
    <message>
        <source>CORS: response headers that scripts may read.</source>
        <translation>CORS: スクリプトが読み取れるレスポンスヘッダー。</translation>
    </message>
    <message>
        <source>CORS: how many seconds the preflight&apos;s answer holds.</source>
        <translation>CORS: プリフライトのレスポンスが有効な秒数。</translation>
    </message>
    <message>
        <source>Seconds since the origin server made or checked it: it came from a cache.</source>
        <translation>オリジンサーバーが作成または検証してからの秒数。キャッシュから返されたことを示します。</translation>
    </message>
    <message>
        <source>Methods that this resource takes.</source>
        <translation>このリソースが受け付けるメソッド。</translation>
    </message>
    <message>
        <source>Other ways to reach the same server, such as HTTP/3, and for how long.</source>
        <translation>HTTP/3 など、同じサーバーに到達する別の手段と、その有効期間。</translation>
    </message>
    <message>
        <source>Who may keep a copy and how long: max-age in seconds, no-store never, no-cache only after asking, private not in shared caches.</source>
        <translation>誰がどれだけの間コピーを保持してよいか。max-age は秒数、no-store は保持禁止、no-cache は確認してから使用、private は共有キャッシュでの保持禁止。</translation>
    </message>
    <message>
        <source>What each cache on the way did: a hit, or why not.</source>
        <translation>途中の各キャッシュの動作。ヒットしたか、しなかった場合はその理由。</translation>
    </message>
    <message>
        <source>Asks the browser to delete what it keeps for this site.</source>
        <translation>このサイトについて保持しているデータを削除するようブラウザーに求めます。</translation>
    </message>
    <message>
        <source>Whether the connection stays open; concerns only this hop.</source>
        <translation>接続を開いたままにするかどうか。このホップにのみ関係します。</translation>
    </message>
    <message>
        <source>Show it, or save it as a file (attachment), and under which name.</source>
        <translation>表示するか、ファイルとして保存するか（attachment）と、そのファイル名。</translation>
    </message>
    <message>
        <source>How the body was compressed on the way; it is shown decoded.</source>
        <translation>転送時のボディの圧縮方式。表示はデコード済みです。</translation>
    </message>
    <message>
        <source>For readers of which language.</source>
        <translation>対象とする読者の言語。</translation>
    </message>
    <message>
        <source>Bytes of the body as it was sent, before decoding.</source>
        <translation>送信されたボディの、デコード前のバイト数。</translation>
    </message>
    <message>
        <source>The address of exactly this representation.</source>
        <translation>まさにこの表現を指すアドレス。</translation>
    </message>
    <message>
        <source>Which part of the whole this is: first-last/size.</source>
        <translation>全体のどの部分か: 先頭-末尾/サイズ。</translation>
    </message>
    <message>
        <source>From where a page may load scripts, styles, pictures and frames.</source>
        <translation>ページがスクリプト、スタイル、画像、フレームを読み込める場所。</translation>
    </message>
    <message>
        <source>A policy on trial: what breaks it is reported, not stopped.</source>
        <translation>試行中のポリシー。違反は報告されますが、止められません。</translation>
    </message>
    <message>
        <source>What the body is, and its charset.</source>
        <translation>ボディの種類と文字セット。</translation>
    </message>
    <message>
        <source>Whether a page loads only what allows it.</source>
        <translation>ページが、読み込みを許可しているものだけを読み込むかどうか。</translation>
    </message>
    <message>
        <source>Whether a page shares its group with windows it opens.</source>
        <translation>ページが、自分の開いたウィンドウとグループを共有するかどうか。</translation>
    </message>
    <message>
        <source>Which sites may embed this resource.</source>
        <translation>このリソースを埋め込めるサイト。</translation>
    </message>
    <message>
        <source>When the server made this answer.</source>
        <translation>サーバーがこのレスポンスを作成した日時。</translation>
    </message>
    <message>
        <source>This resource is deprecated, since or from that time.</source>
        <translation>このリソースは、その日時から非推奨になった、または非推奨になります。</translation>
    </message>
    <message>
        <source>The version of the resource: send it in If-None-Match to hear only of changes, in If-Match to overwrite nobody&apos;s.</source>
        <translation>リソースのバージョン。If-None-Match で送ると変更があったときだけ内容が返り、If-Match で送ると他者の変更を上書きせずに済みます。</translation>
    </message>
    <message>
        <source>Until when a copy is fresh; Cache-Control&apos;s max-age wins.</source>
        <translation>コピーがいつまで新しいとみなされるか。Cache-Control の max-age が優先されます。</translation>
    </message>
    <message>
        <source>How long an idle connection stays open, for how many requests.</source>
        <translation>アイドル状態の接続を開いておく時間と、受け付けるリクエスト数。</translation>
    </message>
    <message>
        <source>When it last changed; for If-Modified-Since.</source>
        <translation>最終更新日時。If-Modified-Since に使います。</translation>
    </message>
    <message>
        <source>Related addresses, such as the next page (rel=next).</source>
        <translation>次のページ（rel=next）など、関連するアドレス。</translation>
    </message>
    <message>
        <source>Where to go, or the address of what was made.</source>
        <translation>移動先、または作成されたもののアドレス。</translation>
    </message>
    <message>
        <source>Asks the browser to report network errors.</source>
        <translation>ネットワークエラーを報告するようブラウザーに求めます。</translation>
    </message>
    <message>
        <source>Asks for a process of its own for this origin.</source>
        <translation>このオリジン専用のプロセスを求めます。</translation>
    </message>
    <message>
        <source>Which features, as the camera, a page may use.</source>
        <translation>カメラなど、ページが使える機能。</translation>
    </message>
    <message>
        <source>no-cache for caches of HTTP/1.0; obsolete.</source>
        <translation>HTTP/1.0 のキャッシュ向けの no-cache。廃止されています。</translation>
    </message>
    <message>
        <source>Which wishes in Prefer were followed.</source>
        <translation>Prefer の希望のうち、適用されたもの。</translation>
    </message>
    <message>
        <source>How the proxy wants you to authenticate.</source>
        <translation>プロキシが求める認証方法。</translation>
    </message>
    <message>
        <source>What proxies on the way have to say about it.</source>
        <translation>途中のプロキシからの情報。</translation>
    </message>
    <message>
        <source>How many requests are left in this time window.</source>
        <translation>この時間枠の残りリクエスト数。</translation>
    </message>
    <message>
        <source>How many requests a time window takes.</source>
        <translation>時間枠ごとに受け付けるリクエスト数。</translation>
    </message>
    <message>
        <source>The limits: how many requests in how many seconds.</source>
        <translation>制限: 何秒間に何件のリクエストまでか。</translation>
    </message>
    <message>
        <source>Requests that are left in this time window.</source>
        <translation>この時間枠の残りリクエスト数。</translation>
    </message>
    <message>
        <source>Seconds until the window starts anew.</source>
        <translation>時間枠が新しく始まるまでの秒数。</translation>
    </message>
    <message>
        <source>How much of its address a page tells where a link leads.</source>
        <translation>ページがリンク先に自身のアドレスをどこまで伝えるか。</translation>
    </message>
    <message>
        <source>Load this page again, or another, after so many seconds.</source>
        <translation>指定した秒数の後に、このページまたは別のページを読み込みます。</translation>
    </message>
    <message>
        <source>Where browsers send reports; replaced by Reporting-Endpoints.</source>
        <translation>ブラウザーがレポートを送る先。Reporting-Endpoints に置き換えられました。</translation>
    </message>
    <message>
        <source>Where browsers send reports.</source>
        <translation>ブラウザーがレポートを送る先。</translation>
    </message>
    <message>
        <source>When to try again: seconds, or a date.</source>
        <translation>いつ再試行するか: 秒数または日時。</translation>
    </message>
    <message>
        <source>The server&apos;s proof that it speaks WebSocket.</source>
        <translation>サーバーが WebSocket に対応していることの証明。</translation>
    </message>
    <message>
        <source>The program that answered, as it calls itself.</source>
        <translation>応答したプログラムの、自称の名前。</translation>
    </message>
    <message>
        <source>How long steps on the server took; dur is milliseconds.</source>
        <translation>サーバー側の各ステップの所要時間。dur はミリ秒。</translation>
    </message>
    <message>
        <source>A cookie to keep: HttpOnly hides it from scripts, Secure keeps it on https, SameSite says when other sites make it go along.</source>
        <translation>保持する Cookie。HttpOnly はスクリプトから隠し、Secure は https に限定し、SameSite は他のサイトからのリクエストに付ける条件を示します。</translation>
    </message>
    <message>
        <source>Use https only for this host, for so many seconds.</source>
        <translation>指定した秒数の間、このホストには https のみを使います。</translation>
    </message>
    <message>
        <source>When this resource will be gone.</source>
        <translation>このリソースがなくなる日時。</translation>
    </message>
    <message>
        <source>Transfer codings that are welcome; concerns only this hop.</source>
        <translation>受け入れる転送コーディング。このホップにのみ関係します。</translation>
    </message>
    <message>
        <source>Which origins may see detailed timings.</source>
        <translation>詳細なタイミング情報を参照できるオリジン。</translation>
    </message>
    <message>
        <source>The id of this request in a distributed trace.</source>
        <translation>分散トレースでのこのリクエストの ID。</translation>
    </message>
    <message>
        <source>Headers that come after the body.</source>
        <translation>ボディの後に続くヘッダー。</translation>
    </message>
    <message>
        <source>How the message was framed on this hop: chunked has no length in advance.</source>
        <translation>このホップでのメッセージの区切り方。chunked では長さが事前に分かりません。</translation>
    </message>
    <message>
        <source>Protocols that the server offers to switch to.</source>
        <translation>サーバーが切り替え先として提示するプロトコル。</translation>
    </message>
    <message>
        <source>Request headers on which the answer depends: caches keep one copy for each.</source>
        <translation>レスポンスを左右するリクエストヘッダー。キャッシュはその値ごとにコピーを 1 つ保持します。</translation>
    </message>
    <message>
        <source>Proxies and gateways on the way.</source>
        <translation>途中のプロキシとゲートウェイ。</translation>
    </message>
    <message>
        <source>A remark of a cache; obsolete.</source>
        <translation>キャッシュからの注記。廃止されています。</translation>
    </message>
    <message>
        <source>How to authenticate here: scheme, realm and more.</source>
        <translation>ここでの認証方法: 方式、realm など。</translation>
    </message>
    <message>
        <source>nosniff: take Content-Type at its word.</source>
        <translation>nosniff: Content-Type をそのまま信用します。</translation>
    </message>
    <message>
        <source>Addresses of the client and proxies, as a proxy saw them.</source>
        <translation>プロキシから見た、クライアントとプロキシのアドレス。</translation>
    </message>
    <message>
        <source>Whether other pages may show this one in a frame.</source>
        <translation>他のページがこのページをフレームに表示できるかどうか。</translation>
    </message>
    <message>
        <source>What the server runs on, as it tells; often better left out.</source>
        <translation>サーバーが自称する動作環境。多くの場合、省くほうが安全です。</translation>
    </message>
    <message>
        <source>When the window starts anew: seconds, or seconds since 1970.</source>
        <translation>時間枠が新しく始まる時点: 残り秒数、または 1970 年からの秒数。</translation>
    </message>
    <message>
        <source>The server&apos;s id of this request: name it when you ask for help.</source>
        <translation>このリクエストに対するサーバー側の ID。問い合わせるときに伝えてください。</translation>
    </message>
    <message>
        <source>An id that joins what belongs to one action across services.</source>
        <translation>1 つの操作に属するものを、サービスをまたいで結び付ける ID。</translation>
    </message>
    <message>
        <source>What search engines may do with it.</source>
        <translation>検索エンジンがこれをどう扱ってよいか。</translation>
    </message>
    <message>
        <source>A filter that old browsers had; obsolete.</source>
        <translation>古いブラウザーにあったフィルター。廃止されています。</translation>
    </message>
    <message>
        <source>{variable} is not taken from the answer: {expression}</source>
        <translation>{variable} は応答から取得されません: {expression}</translation>
    </message>
    <message>
        <source>Not checked: {assertion}</source>
        <translation>未検証: {assertion}</translation>
    </message>
    <message>
        <source>Not in the load test, because it is more than a simple path: {expression}</source>
        <translation>単純なパスではないため負荷テストに含まれません: {expression}</translation>
    </message>
    <message>
        <source>Certificates are not checked at all, as {request} wants it</source>
        <translation>{request} の指定により、証明書はまったく検証されません</translation>
    </message>
    <message>
        <source>All requests have the longest time limit of any: {seconds:g} s</source>
        <translation>すべてのリクエストに、最も長い制限時間が適用されます: {seconds:g} 秒</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%Y/%m/%d</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%Y/%m/%d %H:%M</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M:%S</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%Y/%m/%d %H:%M:%S</translation>
    </message>
    <message>
        <source>In parts of the window these keys stay for: {what}.</source>
        <translation>ウィンドウの一部では、これらのキーは次のままです: {what}。</translation>
    </message>
    <message>
        <source>In parts of the window only one press can be chosen, not several after each other.</source>
        <translation>ウィンドウの一部では、連続した複数のキーではなく 1 回のキー操作のみ選択できます。</translation>
    </message>
    <message>
        <source>There these keys write a letter or sign: add Ctrl or Alt, or take an F key.</source>
        <translation>そこではこれらのキーで文字や記号が入力されます。Ctrl か Alt を加えるか、F キーを使ってください。</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>same</source>
        <comment>line</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>line</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>line</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>added</source>
        <comment>line</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>line</comment>
        <translation>無視</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>line</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>ショートカットを押してください</translation>
    </message>
</context>
</TS>
