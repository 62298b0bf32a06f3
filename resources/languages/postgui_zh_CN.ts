<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Something went wrong inside PostGUI</source>
        <translation>PostGUI 内部出错</translation>
    </message>
    <message>
        <source>What you were doing may not have happened. Your edits are safe in drafts.</source>
        <translation>刚才的操作可能没有完成。所做的编辑已安全保存在草稿中。</translation>
    </message>
    <message>
        <source>If it happens again, please report it with {file}.</source>
        <translation>如果再次出现，请附上 {file} 报告此问题。</translation>
    </message>
    <message>
        <source>The sample collection could not be set up</source>
        <translation>无法建立示例集合</translation>
    </message>
    <message>
        <source>Copying it to {folder} failed: {reason}.</source>
        <translation>复制到 {folder} 失败：{reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or start with another --data-dir.</source>
        <translation>请腾出磁盘空间，或改用其他 --data-dir 启动。</translation>
    </message>
    <message>
        <source>curl&apos;s --{option} {text!r} has no =</source>
        <translation>curl 的 --{option} {text!r} 中没有 =</translation>
    </message>
    <message>
        <source>A form field is NAME=CONTENT.</source>
        <translation>表单字段的格式为 NAME=CONTENT。</translation>
    </message>
    <message>
        <source>Correct the command and paste it again.</source>
        <translation>请更正命令后重新粘贴。</translation>
    </message>
    <message>
        <source>Of a form field {value!r} was left out, as curl does after a &apos;;&apos;.</source>
        <translation>表单字段中的 {value!r} 已略去，与 curl 对“;”之后内容的处理一致。</translation>
    </message>
    <message>
        <source>The files of {name!r} go as one part each; curl nests them in one part.</source>
        <translation>{name!r} 的各个文件分别作为一个部分发送；curl 会把它们嵌套在一个部分中。</translation>
    </message>
    <message>
        <source>The field {name!r} is sent as the file {path}; curl would send only its text.</source>
        <translation>字段 {name!r} 将作为文件 {path} 发送；curl 只会发送其文本。</translation>
    </message>
    <message>
        <source>;{name}= of a form field was left out.</source>
        <translation>表单字段的 ;{name}= 已略去。</translation>
    </message>
    <message>
        <source>curl&apos;s {shown} has no value</source>
        <translation>curl 的 {shown} 没有值</translation>
    </message>
    <message>
        <source>The command ends where its value should be.</source>
        <translation>命令在应当给出其值的地方结束了。</translation>
    </message>
    <message>
        <source>Copy the whole command again.</source>
        <translation>请重新复制完整的命令。</translation>
    </message>
    <message>
        <source>{words!r} is no curl command, and was left out.</source>
        <translation>{words!r} 不是 curl 命令，已略去。</translation>
    </message>
    <message>
        <source>This is no curl command with a URL</source>
        <translation>这不是带有 URL 的 curl 命令</translation>
    </message>
    <message>
        <source>Such a command is like: curl https://api.example.org/users</source>
        <translation>命令应形如：curl https://api.example.org/users</translation>
    </message>
    <message>
        <source>Copy the whole command, with its URL.</source>
        <translation>请复制包含 URL 的完整命令。</translation>
    </message>
    <message>
        <source>curl would make several URLs of the braces or brackets; here they stay.</source>
        <translation>curl 会把花括号或方括号展开成多个 URL；此处保持原样。</translation>
    </message>
    <message>
        <source>The Content-Type {own_type} became multipart/form-data with a boundary.</source>
        <translation>Content-Type {own_type} 已改为带 boundary 的 multipart/form-data。</translation>
    </message>
    <message>
        <source>the here-document up to {end!r}</source>
        <translation>到 {end!r} 为止的 here-document</translation>
    </message>
    <message>
        <source>What the answer is piped into was left out.</source>
        <translation>响应通过管道传给的命令已略去。</translation>
    </message>
    <message>
        <source>A shell ends the command at &amp;: quote the URL if the &amp; belongs to it.</source>
        <translation>Shell 会在 &amp; 处结束命令：如果 &amp; 属于 URL，请给 URL 加上引号。</translation>
    </message>
    <message>
        <source>the single quote</source>
        <translation>单引号</translation>
    </message>
    <message>
        <source>the double quote</source>
        <translation>双引号</translation>
    </message>
    <message>
        <source>The shell variable ${name} became {{{{{name}}}}}.</source>
        <translation>Shell 变量 ${name} 已改为 {{{{{name}}}}}。</translation>
    </message>
    <message>
        <source>{typed} is for a shell to work out; it stands here as typed.</source>
        <translation>{typed} 需由 shell 求值；此处按原样保留。</translation>
    </message>
    <message>
        <source>&lt;(...) is for a shell to run; it was left out.</source>
        <translation>&lt;(...) 需由 shell 执行；已略去。</translation>
    </message>
    <message>
        <source>The output is not written to {target}: use -o, or save the answer.</source>
        <translation>输出不会写入 {target}：请使用 -o，或保存响应。</translation>
    </message>
    <message>
        <source>The command ends too early: {what} is not closed</source>
        <translation>命令过早结束：{what}未闭合</translation>
    </message>
    <message>
        <source>It begins on line {line}.</source>
        <translation>它从第 {line} 行开始。</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>A command of curl can&apos;t say it.</source>
        <translation>curl 命令无法表达它。</translation>
    </message>
    <message>
        <source>It answers a challenge.</source>
        <translation>它用于应答质询。</translation>
    </message>
    <message>
        <source>The file {file} as the body</source>
        <translation>作为正文的文件 {file}</translation>
    </message>
    <message>
        <source>The body to the letter</source>
        <translation>正文的逐字内容</translation>
    </message>
    <message>
        <source>Lines at its ends, or that begin with ###, mean something.</source>
        <translation>首尾的空行以及以 ### 开头的行有特殊含义。</translation>
    </message>
    <message>
        <source>Hurl has no query or predicate like it, or it is switched off.</source>
        <translation>Hurl 没有类似的查询或谓词，或它已停用。</translation>
    </message>
    <message>
        <source>Hurl takes variables with --variables-file or --variable.</source>
        <translation>Hurl 通过 --variables-file 或 --variable 接收变量。</translation>
    </message>
    <message>
        <source>Hurl takes it with --digest.</source>
        <translation>Hurl 通过 --digest 接收。</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest 身份验证</translation>
    </message>
    <message>
        <source>Some captured variables</source>
        <translation>部分捕获的变量</translation>
    </message>
    <message>
        <source>Some assertions</source>
        <translation>部分断言</translation>
    </message>
    <message>
        <source>The collection gives to its requests</source>
        <translation>集合提供给其请求的内容</translation>
    </message>
    <message>
        <source>A folder around everything in it does so there.</source>
        <translation>外层文件夹会在其范围内提供这些内容。</translation>
    </message>
    <message>
        <source>The method {method}</source>
        <translation>方法 {method}</translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has eight methods only.</source>
        <translation>OpenAPI 3.1 只有八种方法。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Another one has {method} {path} already.</source>
        <translation>已有另一个请求使用 {method} {path}。</translation>
    </message>
    <message>
        <source>Authentication of kind {kind}</source>
        <translation>{kind} 类型的身份验证</translation>
    </message>
    <message>
        <source>Each request below has them as its own.</source>
        <translation>下面的每个请求都各自带有这些内容。</translation>
    </message>
    <message>
        <source>That its headers are inherited</source>
        <translation>标头的继承关系</translation>
    </message>
    <message>
        <source>The script for {phase}</source>
        <translation>{phase}脚本</translation>
    </message>
    <message>
        <source>The variable {name}, which is switched off</source>
        <translation>已停用的变量 {name}</translation>
    </message>
    <message>
        <source>Content types of files in the form</source>
        <translation>表单中文件的内容类型</translation>
    </message>
    <message>
        <source>Insomnia has no such kind.</source>
        <translation>Insomnia 没有这种类型。</translation>
    </message>
    <message>
        <source>Insomnia has no such flow.</source>
        <translation>Insomnia 没有这种流程。</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {flow}</source>
        <translation>OAuth 2 流程 {flow}</translation>
    </message>
    <message>
        <source>Postman has no such kind: it goes without.</source>
        <translation>Postman 没有这种类型：将不带身份验证。</translation>
    </message>
    <message>
        <source>Postman has no such flow.</source>
        <translation>Postman 没有这种流程。</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {values}</source>
        <translation>OAuth 2 流程 {values}</translation>
    </message>
    <message>
        <source>It goes into a header there.</source>
        <translation>在那里它会放入标头。</translation>
    </message>
    <message>
        <source>That the API key goes into a cookie</source>
        <translation>API 密钥放入 Cookie 的设置</translation>
    </message>
    <message>
        <source>Postman has no such event.</source>
        <translation>Postman 没有这种事件。</translation>
    </message>
    <message>
        <source>It is worked out anew for each send.</source>
        <translation>每次发送都会重新计算。</translation>
    </message>
    <message>
        <source>{name} of its authentication</source>
        <translation>其身份验证的 {name}</translation>
    </message>
    <message>
        <source>The format has no place for it.</source>
        <translation>该格式中没有它的位置。</translation>
    </message>
    <message>
        <source>Captured variables</source>
        <translation>捕获的变量</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>The request&apos;s own variables</source>
        <translation>请求自己的变量</translation>
    </message>
    <message>
        <source>Automatic headers that are switched off</source>
        <translation>已停用的自动标头</translation>
    </message>
    <message>
        <source>Rows that are switched off</source>
        <translation>已停用的行</translation>
    </message>
    <message>
        <source>Descriptions of rows</source>
        <translation>各行的描述</translation>
    </message>
    <message>
        <source>That the body is compressed</source>
        <translation>正文压缩</translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation>boundary</translation>
    </message>
    <message>
        <source>Other names for files in the form</source>
        <translation>表单中文件的其他名称</translation>
    </message>
    <message>
        <source>The folder&apos;s headers</source>
        <translation>文件夹的标头</translation>
    </message>
    <message>
        <source>The folder&apos;s authentication</source>
        <translation>文件夹的身份验证</translation>
    </message>
    <message>
        <source>The folder&apos;s variables</source>
        <translation>文件夹的变量</translation>
    </message>
    <message>
        <source>The folder&apos;s scripts</source>
        <translation>文件夹的脚本</translation>
    </message>
    <message>
        <source>The folder&apos;s description</source>
        <translation>文件夹的描述</translation>
    </message>
    <message>
        <source>The folder&apos;s tags</source>
        <translation>文件夹的标签</translation>
    </message>
    <message>
        <source>That it extends {extends}</source>
        <translation>对 {extends} 的扩展关系</translation>
    </message>
    <message>
        <source>The values were copied into it.</source>
        <translation>其值已复制进来。</translation>
    </message>
    <message>
        <source>The file {dot_env}</source>
        <translation>文件 {dot_env}</translation>
    </message>
    <message>
        <source>The setting {replace}</source>
        <translation>设置 {replace}</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>{name} is in no format that PostGUI can import</source>
        <translation>{name} 不是 PostGUI 能导入的格式</translation>
    </message>
    <message>
        <source>It knows: {known}.</source>
        <translation>支持的格式：{known}。</translation>
    </message>
    <message>
        <source>Choose the format yourself if it is one of these, or export it anew from where it comes.</source>
        <translation>如果属于其中之一，请自行选择格式，或从来源重新导出。</translation>
    </message>
    <message>
        <source>There is no import format {format_id!r}</source>
        <translation>没有导入格式 {format_id!r}</translation>
    </message>
    <message>
        <source>There are: {kinds}.</source>
        <translation>可用的格式：{kinds}。</translation>
    </message>
    <message>
        <source>Leave it out to have the format found by the content.</source>
        <translation>省略它即可按内容识别格式。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>XHR and fetch</source>
        <translation>XHR 和 fetch</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Sound and film</source>
        <translation>音频和视频</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{name} can&apos;t be filtered by host or type: it is no capture</source>
        <translation>无法按主机或类型筛选 {name}：它不是抓包记录</translation>
    </message>
    <message>
        <source>It is in the format {format}. Only a HAR file says what each request was made for. Nothing was imported.</source>
        <translation>它的格式为 {format}。只有 HAR 文件会说明每个请求的用途。未导入任何内容。</translation>
    </message>
    <message>
        <source>Leave --host and --type out.</source>
        <translation>请去掉 --host 和 --type。</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation>，另有 {value} 个</translation>
    </message>
    <message>
        <source>Nothing in {name} is of that host and type</source>
        <translation>{name} 中没有符合该主机和类型的内容</translation>
    </message>
    <message>
        <source>Its hosts: {hosts}{more}. Its types: {kinds}. Nothing was imported.</source>
        <translation>其主机：{hosts}{more}。其类型：{kinds}。未导入任何内容。</translation>
    </message>
    <message>
        <source>Name others, or leave --host and --type out.</source>
        <translation>请指定其他值，或去掉 --host 和 --type。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than {value} MB</source>
        <translation>它大于 {value} MB</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>this is not {encoding} text</source>
        <translation>这不是 {encoding} 文本</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then import it again.</source>
        <translation>请另存为 UTF-8，然后重新导入。</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation>不是 JSON：{reason}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}，第 {line} 行</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export it anew, then import it again.</source>
        <translation>请在文本编辑器中更正，或重新导出，然后再次导入。</translation>
    </message>
    <message>
        <source>this is no OpenCollection request: it has no info with a type</source>
        <translation>这不是 OpenCollection 请求：没有带类型的 info</translation>
    </message>
    <message>
        <source>{where} is of the type {kind}</source>
        <translation>{where} 的类型为 {kind}</translation>
    </message>
    <message>
        <source>PostGUI edits HTTP and GraphQL requests; it keeps other items as they are.</source>
        <translation>PostGUI 可编辑 HTTP 和 GraphQL 请求；其他项目保持原样。</translation>
    </message>
    <message>
        <source>Open it in a text editor.</source>
        <translation>请在文本编辑器中打开。</translation>
    </message>
    <message>
        <source>{where} has no {key}, and nothing would come of it</source>
        <translation>{where} 没有 {key}，因此不会产生任何效果</translation>
    </message>
    <message>
        <source>Look for a slip in the name.</source>
        <translation>请检查名称是否有误。</translation>
    </message>
    <message>
        <source>{key}: {text!r} has no {step}</source>
        <translation>{key}：{text!r} 没有 {step}</translation>
    </message>
    <message>
        <source>A place goes through keys and lists.</source>
        <translation>路径由键和列表逐级组成。</translation>
    </message>
    <message>
        <source>{key}: a position from 0 to {n} is wanted, not {step!r}</source>
        <translation>{key}：应为 0 到 {n} 之间的位置，而不是 {step!r}</translation>
    </message>
    <message>
        <source>{key} holds more than one value</source>
        <translation>{key} 包含多个值</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>请指定其中一个。</translation>
    </message>
    <message>
        <source>{key} can&apos;t be {value!r}</source>
        <translation>{key} 不能为 {value!r}</translation>
    </message>
    <message>
        <source>A number is wanted there, or true or false.</source>
        <translation>此处应为数字，或 true 或 false。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>This picture is too large to draw here. Save the body to look at it.</source>
        <translation>此图片过大，无法在此显示。请保存正文后查看。</translation>
    </message>
    <message>
        <source>This picture defines entities, so it is not drawn here.</source>
        <translation>此图片定义了实体，因此不在此显示。</translation>
    </message>
    <message>
        <source>Only the first {size} of the text.</source>
        <translation>仅显示文本的前 {size}。</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>{where} can&apos;t be read: {reason}</source>
        <translation>无法读取 {where}：{reason}</translation>
    </message>
    <message>
        <source>It holds what the file beside it can&apos;t: HTTP version, certificate checks and the like.</source>
        <translation>它保存旁边的文件无法保存的内容：HTTP 版本、证书检查等。</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or delete it to go without.</source>
        <translation>请在文本编辑器中更正，或将其删除以不使用它。</translation>
    </message>
    <message>
        <source>{where}, line {line}: {reason}</source>
        <translation>{where}，第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>Correct that line in a text editor.</source>
        <translation>请在文本编辑器中更正该行。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>请在文本编辑器中将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>keys and values are expected here</source>
        <translation>此处应为键和值</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>A value that starts with { or [ needs quotes around it: &apos;{{name}}&apos;.</source>
        <translation>以 { 或 [ 开头的值需要加引号：&apos;{{name}}&apos;。</translation>
    </message>
    <message>
        <source>larger than {value} MB</source>
        <translation>大于 {value} MB</translation>
    </message>
    <message>
        <source>a second YAML document starts here</source>
        <translation>第二个 YAML 文档从这里开始</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>不是 YAML</translation>
    </message>
    <message>
        <source>half of a surrogate pair is not text</source>
        <translation>半个代理对不是文本</translation>
    </message>
    <message>
        <source>nested more than {max_depth} deep</source>
        <translation>嵌套超过 {max_depth} 层</translation>
    </message>
    <message>
        <source>more than {max_nodes} values, with aliases written out</source>
        <translation>展开别名后超过 {max_nodes} 个值</translation>
    </message>
    <message>
        <source>{alias} contains itself</source>
        <translation>{alias} 包含其自身</translation>
    </message>
    <message>
        <source>{alias} is not defined</source>
        <translation>{alias} 未定义</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a mapping</source>
        <translation>键必须是单个词，不能是列表或映射</translation>
    </message>
    <message>
        <source>the key {name!r} stands here twice</source>
        <translation>键 {name!r} 在此出现两次</translation>
    </message>
    <message>
        <source>A user name or password in it needs %2F for /, %3F for ? and %23 for #.</source>
        <translation>其中的用户名或密码需要用 %2F 表示 /，用 %3F 表示 ?，用 %23 表示 #。</translation>
    </message>
    <message>
        <source>The URL contains {name} at position {value}.</source>
        <translation>URL 在位置 {value} 处包含 {name}。</translation>
    </message>
    <message>
        <source>Two slashes must follow {match}:, as in {match2}://host.</source>
        <translation>{match}: 之后必须有两个斜杠，如 {match2}://host。</translation>
    </message>
    <message>
        <source>{scheme}:// can&apos;t be sent from here: only http:// and https:// can.</source>
        <translation>无法从这里发送 {scheme}://：只能发送 http:// 和 https://。</translation>
    </message>
    <message>
        <source>The redirect can&apos;t be followed: {error}.</source>
        <translation>无法跟随重定向：{error}。</translation>
    </message>
    <message>
        <source>The redirect leads to something that is not HTTP.</source>
        <translation>重定向指向了非 HTTP 的地址。</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets is not closed properly.</source>
        <translation>方括号中的 IPv6 地址没有正确闭合。</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>URL 中没有主机。</translation>
    </message>
    <message>
        <source>{port_text!r} is not a port: ports are 1 to 65535.</source>
        <translation>{port_text!r} 不是端口：端口范围为 1 到 65535。</translation>
    </message>
    <message>
        <source>[{text}] is not an IPv6 address, and only those stand in brackets.</source>
        <translation>[{text}] 不是 IPv6 地址，方括号中只能是 IPv6 地址。</translation>
    </message>
    <message>
        <source>[{text}] has no proper zone after the %.</source>
        <translation>[{text}] 的 % 之后没有正确的区域标识。</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name: its escapes are no UTF-8.</source>
        <translation>{text!r} 不能作为主机名：其中的转义不是 UTF-8。</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name.</source>
        <translation>{text!r} 不能作为主机名。</translation>
    </message>
    <message>
        <source>{host!r} can&apos;t be a host name: {error}.</source>
        <translation>{host!r} 不能作为主机名：{error}。</translation>
    </message>
    <message>
        <source>This URL can&apos;t be sent: {shown}</source>
        <translation>无法发送此 URL：{shown}</translation>
    </message>
    <message>
        <source>Write it like http://host:port/path?query.</source>
        <translation>请写成 http://host:port/path?query 的形式。</translation>
    </message>
    <message>
        <source>The name of the API key can&apos;t go into a cookie</source>
        <translation>API 密钥的名称不能放入 Cookie</translation>
    </message>
    <message>
        <source>The value of the API key can&apos;t go into a cookie</source>
        <translation>API 密钥的值不能放入 Cookie</translation>
    </message>
    <message>
        <source>It has {char!r} at position {position}, which would end it there.</source>
        <translation>它在位置 {position} 处有 {char!r}，会在那里被截断。</translation>
    </message>
    <message>
        <source>Percent-encode it as the server expects, or add the key to a header.</source>
        <translation>请按服务器的要求进行百分号编码，或将密钥放入标头。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>添加到</translation>
    </message>
    <message>
        <source>A key that the server gave out, under a name that it chose.</source>
        <translation>由服务器发放的密钥，使用服务器指定的名称。</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>X-Amz-Date is {text!r}</source>
        <translation>X-Amz-Date 为 {text!r}</translation>
    </message>
    <message>
        <source>It must look like 20130524T000000Z, in UTC.</source>
        <translation>必须形如 20130524T000000Z，使用 UTC。</translation>
    </message>
    <message>
        <source>AWS Signature needs {missing}</source>
        <translation>AWS 签名缺少：{missing}</translation>
    </message>
    <message>
        <source>The signature is made of it.</source>
        <translation>签名由它生成。</translation>
    </message>
    <message>
        <source>{expires!r} is no time that a presigned URL can be valid</source>
        <translation>{expires!r} 不是预签名 URL 的有效期</translation>
    </message>
    <message>
        <source>It is a whole number of seconds, at most {longest_s} (seven days).</source>
        <translation>应为整数秒，最多 {longest_s}（七天）。</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent.</source>
        <translation>{meaning}未发送任何内容。</translation>
    </message>
    <message>
        <source>Fill it in in the Auth tab.</source>
        <translation>请在“身份验证”标签页中填写。</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>仅用于临时密钥。</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>From ~/.aws, when no access key ID stands above.</source>
        <translation>上面没有填写访问密钥 ID 时，取自 ~/.aws。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Like eu-central-1. Empty: the profile&apos;s.</source>
        <translation>例如 eu-central-1。留空则使用配置文件中的区域。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Like s3, execute-api, dynamodb.</source>
        <translation>例如 s3、execute-api、dynamodb。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Valid for (s)</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>At most 604800.</source>
        <translation>最多 604800。</translation>
    </message>
    <message>
        <source>Unsigned spares reading a big file first; S3 over HTTPS takes it.</source>
        <translation>不签名可免去预先读取大文件；S3 通过 HTTPS 接受这种方式。</translation>
    </message>
    <message>
        <source>Resolve . and .. in the signed path</source>
        <translation>解析签名路径中的 . 和 ..</translation>
    </message>
    <message>
        <source>Never done for S3.</source>
        <translation>对 S3 从不这样做。</translation>
    </message>
    <message>
        <source>Signs the request with an access key; the secret itself is never sent.</source>
        <translation>用访问密钥对请求签名；密钥本身绝不会发送。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Proves the password without sending it. The server is asked first, so each send is two requests.</source>
        <translation>无需发送密码即可证明密码。会先询问服务器，因此每次发送包含两个请求。</translation>
    </message>
    <message>
        <source>{algorithm!r} is no algorithm that is known here</source>
        <translation>{algorithm!r} 不是已知的算法</translation>
    </message>
    <message>
        <source>Known: {algorithms}.</source>
        <translation>已知的算法：{algorithms}。</translation>
    </message>
    <message>
        <source>{lifetime!r} is no lifetime</source>
        <translation>{lifetime!r} 不是有效期</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>应为整数秒。</translation>
    </message>
    <message>
        <source>The token&apos;s header is not JSON</source>
        <translation>令牌的标头不是 JSON</translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation>括号过多。</translation>
    </message>
    <message>
        <source>The claims of the token are not JSON</source>
        <translation>令牌的声明不是 JSON</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>第 {line} 行，第 {column} 列：{reason}。</translation>
    </message>
    <message>
        <source>The claims of the token are too deep</source>
        <translation>令牌的声明嵌套过深</translation>
    </message>
    <message>
        <source>The token&apos;s header is too deep</source>
        <translation>令牌的标头嵌套过深</translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object</source>
        <translation>令牌的声明必须是 JSON 对象</translation>
    </message>
    <message>
        <source>The token&apos;s header must be a JSON object</source>
        <translation>令牌的标头必须是 JSON 对象</translation>
    </message>
    <message>
        <source>It must be in braces, like {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, section 7.1).</source>
        <translation>必须用花括号括起，例如 {&quot;sub&quot;: &quot;me&quot;}（RFC 7519，第 7.1 节）。</translation>
    </message>
    <message>
        <source>The token&apos;s secret is missing</source>
        <translation>缺少令牌的机密</translation>
    </message>
    <message>
        <source>The algorithm signs with a shared secret.</source>
        <translation>该算法使用共享密钥签名。</translation>
    </message>
    <message>
        <source>The token&apos;s secret is not Base64</source>
        <translation>令牌的机密不是 Base64</translation>
    </message>
    <message>
        <source>It can&apos;t be decoded: {error}.</source>
        <translation>无法解码：{error}。</translation>
    </message>
    <message>
        <source>Correct it in the Auth tab.</source>
        <translation>请在“身份验证”标签页中更正。</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT Bearer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Secret is Base64</source>
        <translation>机密为 Base64</translation>
    </message>
    <message>
        <source>A JSON object; signed as it stands.</source>
        <translation>JSON 对象；按原样签名。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>More members for the header, such as kid.</source>
        <translation>标头的其他成员，例如 kid。</translation>
    </message>
    <message>
        <source>The time of sending.</source>
        <translation>发送时间。</translation>
    </message>
    <message>
        <source>Add iat</source>
        <translation>添加 iat</translation>
    </message>
    <message>
        <source>Add nbf</source>
        <translation>添加 nbf</translation>
    </message>
    <message>
        <source>Adds exp so many seconds later. Empty: none.</source>
        <translation>添加 exp，为此秒数之后。留空则不添加。</translation>
    </message>
    <message>
        <source>Lifetime (s)</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Makes and signs a new token for each request.</source>
        <translation>为每个请求生成并签署新的令牌。</translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation>Negotiate (Kerberos)</translation>
    </message>
    <message>
        <source>Empty: whoever is logged in. Or name@REALM, DOMAIN\name.</source>
        <translation>留空：当前登录的用户。或 name@REALM、DOMAIN
ame。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>negotiate falls back to NTLM; kerberos never does.</source>
        <translation>negotiate 会回退到 NTLM；kerberos 绝不会。</translation>
    </message>
    <message>
        <source>Empty: the URL&apos;s host.</source>
        <translation>留空：URL 的主机。</translation>
    </message>
    <message>
        <source>Service host</source>
        <translation>服务主机</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>Lets the server act in your name. Only for servers you trust.</source>
        <translation>允许服务器以你的名义操作。仅用于你信任的服务器。</translation>
    </message>
    <message>
        <source>Kerberos, or NTLM inside SPNEGO. Needs postgui[auth].</source>
        <translation>Kerberos，或 SPNEGO 中的 NTLM。需要 postgui[auth]。</translation>
    </message>
    <message>
        <source>{name} has no entry for {host}</source>
        <translation>{name} 中没有 {host} 的条目</translation>
    </message>
    <message>
        <source>{path} names neither this host nor a default.</source>
        <translation>{path} 既没有列出此主机，也没有默认条目。</translation>
    </message>
    <message>
        <source>Add a line: machine {host} login NAME password PASSWORD</source>
        <translation>请添加一行：machine {host} login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: line {lineno} makes no sense</source>
        <translation>无法读取 {name}：第 {lineno} 行无法理解</translation>
    </message>
    <message>
        <source>{path}, line {lineno}: {msg}.</source>
        <translation>{path}，第 {lineno} 行：{msg}。</translation>
    </message>
    <message>
        <source>Each entry is: machine HOST login NAME password PASSWORD</source>
        <translation>每个条目的格式：machine HOST login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message>
        <source>Create it, or choose another file in the Auth tab. $NETRC may name it as well.</source>
        <translation>请创建它，或在“身份验证”标签页中选择其他文件。也可以用 $NETRC 指定。</translation>
    </message>
    <message>
        <source>Empty: $NETRC, else .netrc in your home folder.</source>
        <translation>留空：使用 $NETRC，否则使用主目录中的 .netrc。</translation>
    </message>
    <message>
        <source>User name and password come from the entry for the URL&apos;s host and are sent as Basic.</source>
        <translation>用户名和密码取自 URL 主机对应的条目，并以 Basic 方式发送。</translation>
    </message>
    <message>
        <source>May be empty, or stand in the user name: DOMAIN\name.</source>
        <translation>可以留空，或写在用户名中：DOMAIN
ame。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Windows authentication without Kerberos. Needs postgui[auth].</source>
        <translation>不使用 Kerberos 的 Windows 身份验证。需要 postgui[auth]。</translation>
    </message>
    <message>
        <source>{method!r} is not a signature method of OAuth 1.0a</source>
        <translation>{method!r} 不是 OAuth 1.0a 的签名方法</translation>
    </message>
    <message>
        <source>Known are {methods}.</source>
        <translation>已知的方法：{methods}。</translation>
    </message>
    <message>
        <source>OAuth 1.0a needs a consumer key</source>
        <translation>OAuth 1.0a 需要使用者密钥 (consumer key)</translation>
    </message>
    <message>
        <source>It tells the server which client is asking.</source>
        <translation>它告诉服务器是哪个客户端在请求。</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t be added to this body</source>
        <translation>无法将 OAuth 1.0a 添加到此正文</translation>
    </message>
    <message>
        <source>Its parameters go into form-urlencoded bodies only (RFC 5849, section 3.5.2).</source>
        <translation>其参数只能放入 form-urlencoded 正文（RFC 5849，第 3.5.2 节）。</translation>
    </message>
    <message>
        <source>Add them to the header or the query, or choose the form-urlencoded body.</source>
        <translation>请将它们添加到标头或查询中，或选择 form-urlencoded 正文。</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t sign a compressed form</source>
        <translation>OAuth 1.0a 无法对压缩的表单签名</translation>
    </message>
    <message>
        <source>The form&apos;s fields are part of what is signed (RFC 5849, section 3.4.1.3.1).</source>
        <translation>表单字段是签名内容的一部分（RFC 5849，第 3.4.1.3.1 节）。</translation>
    </message>
    <message>
        <source>Switch the compression off in the Body tab.</source>
        <translation>请在“正文”标签页中关闭压缩。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>使用者密钥 (key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>使用者机密 (secret)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>令牌机密</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Only when asking for temporary credentials; oob for none.</source>
        <translation>仅在请求临时凭据时使用；oob 表示没有回调。</translation>
    </message>
    <message>
        <source>Only when asking for the token.</source>
        <translation>仅在请求令牌时使用。</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Empty: the time of sending.</source>
        <translation>留空：发送时间。</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Empty: a new one for each send.</source>
        <translation>留空：每次发送都生成新的。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Empty: not sent.</source>
        <translation>留空：不发送。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>正文哈希</translation>
    </message>
    <message>
        <source>Protects bodies that are no form (oauth_body_hash).</source>
        <translation>保护非表单的正文 (oauth_body_hash)。</translation>
    </message>
    <message>
        <source>Signs each request with the secrets of client and token (RFC 5849).</source>
        <translation>使用客户端和令牌的机密对每个请求签名 (RFC 5849)。</translation>
    </message>
    <message>
        <source>the OAuth 2.0 token</source>
        <translation>OAuth 2.0 令牌</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>授权类型</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>授权 URL</translation>
    </message>
    <message>
        <source>Device authorization URL</source>
        <translation>设备授权 URL</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>令牌 URL</translation>
    </message>
    <message>
        <source>Empty: the token URL.</source>
        <translation>留空：令牌 URL。</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation>刷新 URL</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Empty: http://127.0.0.1 with any free port. Register it with the server.</source>
        <translation>留空：http://127.0.0.1 加任意空闲端口。请在服务器上登记该地址。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Empty for a public client.</source>
        <translation>公共客户端留空。</translation>
    </message>
    <message>
        <source>Credentials in</source>
        <translation>凭据位置</translation>
    </message>
    <message>
        <source>Words with spaces between them.</source>
        <translation>以空格分隔的词。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>The API&apos;s URL, where the server wants it (RFC 8707).</source>
        <translation>API 的 URL，服务器要求时填写 (RFC 8707)。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>No PKCE</source>
        <translation>不使用 PKCE</translation>
    </message>
    <message>
        <source>PKCE method</source>
        <translation>PKCE 方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Empty: a fresh random one, which is better.</source>
        <translation>留空：每次随机生成，这样更好。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>The server must say the same (RFC 9207).</source>
        <translation>服务器必须给出相同的值 (RFC 9207)。</translation>
    </message>
    <message>
        <source>More for the browser</source>
        <translation>浏览器附加参数</translation>
    </message>
    <message>
        <source>name=value, one on each line.</source>
        <translation>name=value，每行一个。</translation>
    </message>
    <message>
        <source>More for the token</source>
        <translation>令牌附加参数</translation>
    </message>
    <message>
        <source>name=value, one on each line; header:name=value and query:name=value go there.</source>
        <translation>name=value，每行一个；header:name=value 放入标头，query:name=value 放入查询。</translation>
    </message>
    <message>
        <source>More for the refresh</source>
        <translation>刷新附加参数</translation>
    </message>
    <message>
        <source>In header</source>
        <translation>放入标头</translation>
    </message>
    <message>
        <source>A name here beats the header.</source>
        <translation>此处填写名称时优先于标头。</translation>
    </message>
    <message>
        <source>Or in query</source>
        <translation>或放入查询</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Another name keeps another token: a second user.</source>
        <translation>不同的名称保存不同的令牌：例如第二个用户。</translation>
    </message>
    <message>
        <source>Get when needed</source>
        <translation>需要时获取</translation>
    </message>
    <message>
        <source>Refresh when expired</source>
        <translation>过期时刷新</translation>
    </message>
    <message>
        <source>A server hands out a token, which goes with each request.</source>
        <translation>由服务器发放令牌，并随每个请求发送。</translation>
    </message>
    <message>
        <source>base64 as OASIS says; text as Atom servers take it.</source>
        <translation>base64 遵循 OASIS 规范；text 为 Atom 服务器接受的形式。</translation>
    </message>
    <message>
        <source>UsernameToken with a password digest in X-WSSE; each token is good for one request.</source>
        <translation>X-WSSE 中带密码摘要的 UsernameToken；每个令牌只能用于一个请求。</translation>
    </message>
    <message>
        <source>No file is chosen as the body</source>
        <translation>没有选择作为正文的文件</translation>
    </message>
    <message>
        <source>The body is set to File, but there is nothing to send.</source>
        <translation>正文设为“文件”，但没有可发送的内容。</translation>
    </message>
    <message>
        <source>Choose a file in the Body tab, or set the body to None.</source>
        <translation>请在“正文”标签页中选择文件，或将正文设为“无”。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form URL-encoded</source>
        <translation>表单 URL 编码</translation>
    </message>
    <message>
        <source>They are valid JSON, but not an object in braces.</source>
        <translation>它是有效的 JSON，但不是用花括号括起的对象。</translation>
    </message>
    <message>
        <source>They are nested too deep.</source>
        <translation>它嵌套过深。</translation>
    </message>
    <message>
        <source>The GraphQL variables are not a JSON object</source>
        <translation>GraphQL 变量不是 JSON 对象</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <translation>{reason}未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct them in the Body tab, for example {&quot;id&quot;: 7}.</source>
        <translation>请在“正文”标签页中更正，例如 {&quot;id&quot;: 7}。</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <translation>{text} 不是 JSON</translation>
    </message>
    <message>
        <source>The content type of form field {name!r} contains a line break</source>
        <translation>表单字段 {name!r} 的内容类型包含换行</translation>
    </message>
    <message>
        <source>It would end the part&apos;s header early, so nothing was sent.</source>
        <translation>这会使该部分的标头提前结束，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Remove the line break.</source>
        <translation>请删除换行。</translation>
    </message>
    <message>
        <source>{boundary!r} can&apos;t be a multipart boundary</source>
        <translation>{boundary!r} 不能作为 multipart 的 boundary</translation>
    </message>
    <message>
        <source>It has 1 to 70 characters of letters, digits, &apos;()+_,-./:=? and spaces, the last no space (RFC 2046, section 5.1.1). Nothing was sent.</source>
        <translation>它由 1 到 70 个字母、数字、&apos;()+_,-./:=? 和空格组成，且不能以空格结尾（RFC 2046，第 5.1.1 节）。未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct it in the Body tab, or empty it to have one made.</source>
        <translation>请在“正文”标签页中更正，或清空以自动生成。</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Multipart 表单</translation>
    </message>
    <message>
        <source>A body can&apos;t be compressed as {coding!r} here</source>
        <translation>此处无法将正文压缩为 {coding!r}</translation>
    </message>
    <message>
        <source>What can be: {codings}. Nothing was sent.</source>
        <translation>可用的压缩：{codings}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Choose another compression in the Body tab.</source>
        <translation>请在“正文”标签页中选择其他压缩方式。</translation>
    </message>
    <message>
        <source>No TLS version is at least {low} and at most {high}</source>
        <translation>没有既不低于 {low} 又不高于 {high} 的 TLS 版本</translation>
    </message>
    <message>
        <source>The lowest version in Settings is above the highest. Nothing was sent.</source>
        <translation>“设置”中的最低版本高于最高版本。未发送任何内容。</translation>
    </message>
    <message>
        <source>Set the lowest to the highest or below.</source>
        <translation>请将最低版本设为不高于最高版本。</translation>
    </message>
    <message>
        <source>{text!r} is not an address to connect to</source>
        <translation>{text!r} 不是可以连接的地址</translation>
    </message>
    <message>
        <source>&quot;Connect to&quot; in Settings takes a host, a port, or both. Nothing was sent.</source>
        <translation>“设置”中的“连接到”接受主机、端口或两者。未发送任何内容。</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 or :8443.</source>
        <translation>请写成 192.0.2.7、192.0.2.7:8443、[2001:db8::7]:8443 或 :8443。</translation>
    </message>
    <message>
        <source>{text!r} is not an address of this computer</source>
        <translation>{text!r} 不是本机的地址</translation>
    </message>
    <message>
        <source>&quot;Local address&quot; in Settings takes an IP address, not a name. Nothing was sent.</source>
        <translation>“设置”中的“本地地址”接受 IP 地址，而不是名称。未发送任何内容。</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.7 or 2001:db8::7.</source>
        <translation>请写成 192.0.2.7 或 2001:db8::7 的形式。</translation>
    </message>
    <message>
        <source>The local address {text} is not IPv{ip_version}</source>
        <translation>本地地址 {text} 不是 IPv{ip_version}</translation>
    </message>
    <message>
        <source>Settings ask for both, and that can&apos;t be. Nothing was sent.</source>
        <translation>“设置”同时要求两者，这无法实现。未发送任何内容。</translation>
    </message>
    <message>
        <source>Change the local address or the IP version.</source>
        <translation>请更改本地地址或 IP 版本。</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2</source>
        <translation>{host} 不支持 HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 was asked for, and the server did not choose it (ALPN). Nothing was sent.</source>
        <translation>要求使用 HTTP/2，但服务器没有选择它 (ALPN)。未发送任何内容。</translation>
    </message>
    <message>
        <source>Set the HTTP version to Auto or HTTP/1.1 in Settings.</source>
        <translation>请在“设置”中将 HTTP 版本设为“自动”或 HTTP/1.1。</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>查找主机名</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <translation>建立安全连接</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>receiving the answer</source>
        <translation>接收响应</translation>
    </message>
    <message>
        <source>HTTP/2 has no place for {dropped}: not sent</source>
        <translation>HTTP/2 中没有 {dropped} 的位置：未发送</translation>
    </message>
    <message>
        <source>{note}; tried again after {wait_s:g} s</source>
        <translation>{note}；{wait_s:g} 秒后重试</translation>
    </message>
    <message>
        <source>More than {limit} redirects</source>
        <translation>重定向超过 {limit} 次</translation>
    </message>
    <message>
        <source>The last one points to {header}. Servers that point at each other do this.</source>
        <translation>最后一次指向 {header}。互相指向的服务器会造成这种情况。</translation>
    </message>
    <message>
        <source>Look at the hops; raise the limit in Settings if the chain is really that long.</source>
        <translation>请查看各次跳转；如果重定向链确实这么长，请在“设置”中提高上限。</translation>
    </message>
    <message>
        <source>did not accept a connection in time</source>
        <translation>没有及时接受连接</translation>
    </message>
    <message>
        <source>The body is not encoded as its Content-Encoding says</source>
        <translation>正文的编码与其 Content-Encoding 不符</translation>
    </message>
    <message>
        <source>What arrived before the fault is shown.</source>
        <translation>显示的是出错之前收到的内容。</translation>
    </message>
    <message>
        <source>Look at the headers; send with `Accept-Encoding: identity` to get it plain.</source>
        <translation>请查看标头；发送 `Accept-Encoding: identity` 可获取未编码的内容。</translation>
    </message>
    <message>
        <source>This request can&apos;t be sent over this connection</source>
        <translation>无法通过此连接发送该请求</translation>
    </message>
    <message>
        <source>The HTTP rules of the connection refuse it.</source>
        <translation>连接的 HTTP 规则拒绝了它。</translation>
    </message>
    <message>
        <source>See the details for the rule; HTTP/2 forbids headers such as Connection and Transfer-Encoding.</source>
        <translation>具体规则见详细信息；HTTP/2 禁止 Connection 和 Transfer-Encoding 等标头。</translation>
    </message>
    <message>
        <source>Sending to {host} failed in a way that PostGUI does not know</source>
        <translation>向 {host} 发送失败，PostGUI 不了解其原因</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own.</source>
        <translation>这是 PostGUI 自身的缺陷。</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>请附上下面的详细信息报告此问题。</translation>
    </message>
    <message>
        <source>raise the {setting} in this request&apos;s Settings</source>
        <translation>在此请求的“设置”中提高{setting}</translation>
    </message>
    <message>
        <source>Raise the {setting} in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>请在此请求的“设置”中提高{setting}，或查明服务器的状况。</translation>
    </message>
    <message>
        <source>The name {host} was not resolved within {limit}</source>
        <translation>主机名 {host} 未能在 {limit} 内解析</translation>
    </message>
    <message>
        <source>The name server did not answer in time, so nothing was sent.</source>
        <translation>域名服务器没有及时应答，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the network and any VPN, or {raise_it}.</source>
        <translation>请检查网络和 VPN，或{raise_it}。</translation>
    </message>
    <message>
        <source>{host} did not accept a connection within {limit}</source>
        <translation>{host} 未在 {limit} 内接受连接</translation>
    </message>
    <message>
        <source>The connection attempt got no answer, so nothing was sent.</source>
        <translation>连接尝试没有得到应答，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the port and any VPN, or {raise_it}.</source>
        <translation>请检查端口和 VPN，或{raise_it}。</translation>
    </message>
    <message>
        <source>{host} did not finish the TLS handshake within {limit}</source>
        <translation>{host} 未在 {limit} 内完成 TLS 握手</translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent; nothing was sent.</source>
        <translation>它接受了连接，随后没有任何反应；未发送任何内容。</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, or {raise_it}.</source>
        <translation>请检查此端口是否使用 TLS，或{raise_it}。</translation>
    </message>
    <message>
        <source>The request was not sent within {limit}</source>
        <translation>请求未能在 {limit} 内发送完毕</translation>
    </message>
    <message>
        <source>{host} took its bytes too slowly. It may have got a part of it.</source>
        <translation>{host} 接收数据过慢，可能已收到其中一部分。</translation>
    </message>
    <message>
        <source>{host} did not answer within {limit}</source>
        <translation>{host} 未在 {limit} 内响应</translation>
    </message>
    <message>
        <source>The request was sent; the server may have acted on it.</source>
        <translation>请求已发送；服务器可能已据此执行操作。</translation>
    </message>
    <message>
        <source>The answer was not complete within {limit}</source>
        <translation>响应未能在 {limit} 内接收完毕</translation>
    </message>
    <message>
        <source>{received:,} bytes of the body had come; they are shown.</source>
        <translation>已收到正文的 {received:,} 字节；现予显示。</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>{host} took no bytes for {write_s:g} s</source>
        <translation>{host} 在 {write_s:g} 秒内没有接收任何数据</translation>
    </message>
    <message>
        <source>The request was being sent; the server may have got a part of it.</source>
        <translation>请求正在发送；服务器可能已收到其中一部分。</translation>
    </message>
    <message>
        <source>Raise the write timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>请在此请求的“设置”中提高写入超时，或查明服务器的状况。</translation>
    </message>
    <message>
        <source>{host} sent nothing for {read_s:g} s</source>
        <translation>{host} 在 {read_s:g} 秒内没有发送任何数据</translation>
    </message>
    <message>
        <source>The answer had begun; what had come of it is shown.</source>
        <translation>响应已经开始；显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>Raise the read timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>请在此请求的“设置”中提高读取超时，或查明服务器的状况。</translation>
    </message>
    <message>
        <source>The headers of {host} are too large</source>
        <translation>{host} 的响应头过大</translation>
    </message>
    <message>
        <source>They take more than 100 kB, which no client should have to take.</source>
        <translation>超过 100 kB，任何客户端都不应被迫接收。</translation>
    </message>
    <message>
        <source>Look at the server for headers or cookies that grow without end.</source>
        <translation>请检查服务器上是否有无限增长的标头或 Cookie。</translation>
    </message>
    <message>
        <source>{host} switched to another protocol unasked</source>
        <translation>{host} 擅自切换到了其他协议</translation>
    </message>
    <message>
        <source>It answered 101, but the request had no Upgrade header.</source>
        <translation>它应答 101，但请求中没有 Upgrade 标头。</translation>
    </message>
    <message>
        <source>The server is at fault; if you want the switch, add Upgrade and Connection headers.</source>
        <translation>问题在服务器；如果需要切换协议，请添加 Upgrade 和 Connection 标头。</translation>
    </message>
    <message>
        <source>The answer begins: {start!r}</source>
        <translation>响应开头：{start!r}</translation>
    </message>
    <message>
        <source>The answer of {host} broke off in its headers</source>
        <translation>{host} 的响应在标头中中断</translation>
    </message>
    <message>
        <source>The server closed the connection before the body began.</source>
        <translation>服务器在正文开始之前关闭了连接。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Send again if repeating the request does no harm.</source>
        <translation>请查看服务器日志。如果重复请求没有危害，可重新发送。</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer</source>
        <translation>{host} 未作响应就关闭了连接</translation>
    </message>
    <message>
        <source>The body broke off before its end</source>
        <translation>正文在结束之前中断</translation>
    </message>
    <message>
        <source>The server closed the connection early; what had come is shown.</source>
        <translation>服务器提前关闭了连接；显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>Send again; if it stays, the server announces a wrong length or fails half-way.</source>
        <translation>请重新发送；如果仍然如此，则是服务器声明的长度有误或中途出错。</translation>
    </message>
    <message>
        <source>The body is not framed as HTTP says</source>
        <translation>正文的分帧不符合 HTTP 规范</translation>
    </message>
    <message>
        <source>{host} sent a chunk that can&apos;t be read; what had come is shown.</source>
        <translation>{host} 发送了无法读取的分块；显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way, is at fault. See the details.</source>
        <translation>问题在服务器或途中的代理。请查看详细信息。</translation>
    </message>
    <message>
        <source>The answer of {host} is not HTTP</source>
        <translation>{host} 的响应不是 HTTP</translation>
    </message>
    <message>
        <source>Something on port {port} answered, but not with an HTTP response.</source>
        <translation>端口 {port} 上有程序应答，但不是 HTTP 响应。</translation>
    </message>
    <message>
        <source>Check the port, and whether it wants https://.</source>
        <translation>请检查端口，以及是否需要 https://。</translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation>重置了连接</translation>
    </message>
    <message>
        <source>dropped the connection</source>
        <translation>断开了连接</translation>
    </message>
    <message>
        <source>{host} {how} in the middle of the body</source>
        <translation>{host} 在正文传输中途{how}</translation>
    </message>
    <message>
        <source>What had come is shown.</source>
        <translation>显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log.</source>
        <translation>请重新发送；如果仍然如此，请查看服务器日志。</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>在收到响应之前连接已断开。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, and at any proxy or firewall on the way.</source>
        <translation>请查看服务器日志，以及途中的代理或防火墙。</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>无法存储响应</translation>
    </message>
    <message>
        <source>Writing the body to disk failed: {reason}. What had come is shown.</source>
        <translation>无法将正文写入磁盘：{reason}。已显示收到的部分。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the data folder, and send again.</source>
        <translation>请在存放数据文件夹的磁盘上腾出空间，然后重新发送。</translation>
    </message>
    <message>
        <source>The body is larger than {megabytes}</source>
        <translation>正文大于 {megabytes}</translation>
    </message>
    <message>
        <source>Receiving was stopped there, so that it does not fill the disk; what had come is shown.</source>
        <translation>已在该处停止接收，以免占满磁盘；显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>If you want all of it, raise the limit: --max-body on the command line, in the window the menu of settings (largest_body_mb under [send] in settings.toml; 0: none).</source>
        <translation>如需全部内容，请提高上限：命令行中用 --max-body，窗口中在设置菜单里（settings.toml 中 [send] 下的 largest_body_mb；0 表示不限）。</translation>
    </message>
    <message>
        <source>Stopped at {megabytes}</source>
        <translation>已在 {megabytes} 处停止</translation>
    </message>
    <message>
        <source>You wanted no more of the body; what had come is shown.</source>
        <translation>你选择不再接收正文；显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>The size at which you are asked is in the menu of settings.</source>
        <translation>达到多大时询问，可在设置菜单中更改。</translation>
    </message>
    <message>
        <source>After {after_s:.1f} s, while {doing}.</source>
        <translation>在 {after_s:.1f} 秒后，正在：{doing}。</translation>
    </message>
    <message>
        <source>What had come of the body is shown.</source>
        <translation>显示的是已收到的正文。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The server may have acted on what it had already got.</source>
        <translation>服务器可能已根据收到的内容执行操作。</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet.</source>
        <translation>其证书尚未生效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>请检查本机的时钟。</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>其证书已过期。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner to renew it.</source>
        <translation>请让服务器的所有者续期。</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself, so nobody vouches for it.</source>
        <translation>其证书是自签名的，没有任何机构为其担保。</translation>
    </message>
    <message>
        <source>If it is yours, add it to the trusted certificates of this computer.</source>
        <translation>如果它是你自己的，请将其添加到本机的受信任证书。</translation>
    </message>
    <message>
        <source>Its certificate chain ends in an authority that this computer does not trust.</source>
        <translation>其证书链止于本机不信任的颁发机构。</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates of this computer.</source>
        <translation>请将该颁发机构添加到本机的受信任证书。</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, or the server left out an intermediate certificate.</source>
        <translation>其证书来自本机不信任的颁发机构，或服务器缺少中间证书。</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates, or have the server send its whole chain.</source>
        <translation>请将该颁发机构添加到受信任证书，或让服务器发送完整的证书链。</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be traced to a trusted authority.</source>
        <translation>其证书无法追溯到受信任的颁发机构。</translation>
    </message>
    <message>
        <source>Have the server send its whole chain.</source>
        <translation>请让服务器发送完整的证书链。</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>其证书已被吊销。</translation>
    </message>
    <message>
        <source>Do not send anything to it.</source>
        <translation>请勿向它发送任何内容。</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>其证书属于另一个名称。</translation>
    </message>
    <message>
        <source>Check the host name in the URL.</source>
        <translation>请检查 URL 中的主机名。</translation>
    </message>
    <message>
        <source>Its certificate is for another address.</source>
        <translation>其证书属于另一个地址。</translation>
    </message>
    <message>
        <source>Use the name it was issued for.</source>
        <translation>请使用其颁发时所用的名称。</translation>
    </message>
    <message>
        <source>To send all the same, unprotected, switch verification off in Settings.</source>
        <translation>如果仍要在不受保护的情况下发送，请在“设置”中关闭验证。</translation>
    </message>
    <message>
        <source>It could not be connected to.</source>
        <translation>无法连接到它。</translation>
    </message>
    <message>
        <source>There is no address for its name.</source>
        <translation>没有与其名称对应的地址。</translation>
    </message>
    <message>
        <source>The TLS handshake with it failed.</source>
        <translation>与它的 TLS 握手失败。</translation>
    </message>
    <message>
        <source>Its certificate is not accepted.</source>
        <translation>其证书不被接受。</translation>
    </message>
    <message>
        <source>Nothing listens on its port.</source>
        <translation>其端口上没有程序在监听。</translation>
    </message>
    <message>
        <source>The proxy {label} can&apos;t be used</source>
        <translation>无法使用代理 {label}</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent to the server.</source>
        <translation>{meaning}未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings (or the system&apos;s), and that it runs.</source>
        <translation>请检查“设置”中的代理（或系统代理），以及它是否在运行。</translation>
    </message>
    <message>
        <source>There is no address for the name {host}</source>
        <translation>没有与名称 {host} 对应的地址</translation>
    </message>
    <message>
        <source>The name server could not be asked, so nothing was sent.</source>
        <translation>无法查询域名服务器，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The name is not known to the name server, so nothing was sent.</source>
        <translation>域名服务器不认识该名称，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the network and any VPN.</source>
        <translation>请检查网络和 VPN。</translation>
    </message>
    <message>
        <source>Check the spelling, the network and any VPN.</source>
        <translation>请检查拼写、网络和 VPN。</translation>
    </message>
    <message>
        <source>The Unix socket could not be connected to</source>
        <translation>无法连接到 Unix 套接字</translation>
    </message>
    <message>
        <source>{error}. Nothing was sent.</source>
        <translation>{error}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the path in &quot;Unix socket&quot; in Settings, its permissions, and that its server runs.</source>
        <translation>请检查“设置”中“Unix 套接字”的路径、其权限，以及其服务器是否在运行。</translation>
    </message>
    <message>
        <source>{host} refused the connection on port {port}</source>
        <translation>{host} 拒绝了端口 {port} 上的连接</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Nothing was sent.</source>
        <translation>该计算机可达，但该端口上没有程序在监听。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>请检查端口，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>can&apos;t be reached from here</source>
        <translation>从这里无法到达</translation>
    </message>
    <message>
        <source>could not be connected to</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>{host} {what} (port {port})</source>
        <translation>{host} {what}（端口 {port}）</translation>
    </message>
    <message>
        <source>No connection came about, so nothing was sent.</source>
        <translation>未能建立连接，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the host, the port, the network and any VPN or firewall.</source>
        <translation>请检查主机、端口、网络，以及 VPN 或防火墙。</translation>
    </message>
    <message>
        <source>This computer can&apos;t send from {error}</source>
        <translation>本机无法从 {error} 发送</translation>
    </message>
    <message>
        <source>That address is not one of its own, or not of the server&apos;s kind (IPv4, IPv6). Nothing was sent.</source>
        <translation>该地址不属于本机，或与服务器的类型（IPv4、IPv6）不同。未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct &quot;Local address&quot; in Settings, or leave it empty.</source>
        <translation>请更正“设置”中的“本地地址”，或将其留空。</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about</source>
        <translation>未能与 {host} 建立受保护的连接</translation>
    </message>
    <message>
        <source>Its certificate is not accepted: {reason}.</source>
        <translation>其证书不被接受：{reason}。</translation>
    </message>
    <message>
        <source>The identity of {host} can&apos;t be confirmed</source>
        <translation>无法确认 {host} 的身份</translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS. {nothing}</source>
        <translation>端口 {port} 不使用 TLS。{nothing}</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https.</source>
        <translation>请对此端口使用 http://，或改用支持 https 的端口。</translation>
    </message>
    <message>
        <source>It and this request have no TLS version in common: it may offer only old ones that are not safe, or Settings allow only others (the lowest, for instance 1.3). {nothing}</source>
        <translation>它与此请求没有共同的 TLS 版本：它可能只提供不安全的旧版本，或“设置”只允许其他版本（例如最低为 1.3）。{nothing}</translation>
    </message>
    <message>
        <source>Look at the lowest and highest TLS version in Settings; have the server offer TLS 1.2 or 1.3.</source>
        <translation>请查看“设置”中的最低和最高 TLS 版本；或让服务器提供 TLS 1.2 或 1.3。</translation>
    </message>
    <message>
        <source>The server refused the handshake; it may want a client certificate. {nothing}</source>
        <translation>服务器拒绝了握手；它可能需要客户端证书。{nothing}</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what it requires.</source>
        <translation>请向服务器的所有者询问其要求。</translation>
    </message>
    <message>
        <source>The connection broke off during the TLS handshake. {nothing}</source>
        <translation>连接在 TLS 握手期间中断。{nothing}</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, and any proxy or firewall on the way.</source>
        <translation>请检查此端口是否使用 TLS，以及途中的代理或防火墙。</translation>
    </message>
    <message>
        <source>{host} did not accept this client&apos;s certificate</source>
        <translation>{host} 不接受此客户端的证书</translation>
    </message>
    <message>
        <source>It wants a client certificate, and got none or one that it does not trust.</source>
        <translation>它需要客户端证书，但没有收到，或收到的证书不受其信任。</translation>
    </message>
    <message>
        <source>Add one for this host to the client certificates in Settings, or another one.</source>
        <translation>请在“设置”的客户端证书中为此主机添加一个，或换用其他证书。</translation>
    </message>
    <message>
        <source>The name of header {name!r} has {label} at position {place}</source>
        <translation>标头 {name!r} 的名称在位置 {place} 处有 {label}</translation>
    </message>
    <message>
        <source>The value of header {name!r} has {label} at position {place}</source>
        <translation>标头 {name!r} 的值在位置 {place} 处有 {label}</translation>
    </message>
    <message>
        <source>It would end the header early and could smuggle another one (RFC 9110, section 5.5).</source>
        <translation>这会使标头提前结束，并可能夹带另一个标头（RFC 9110，第 5.5 节）。</translation>
    </message>
    <message>
        <source>Remove it; look for a pasted line break or a variable that has one.</source>
        <translation>请将其删除；检查是否粘贴了换行，或变量中含有换行。</translation>
    </message>
    <message>
        <source>{name!r} is not a header name</source>
        <translation>{name!r} 不是标头名称</translation>
    </message>
    <message>
        <source>A name is letters, digits and !#$%&amp;&apos;*+-.^_`|~, with no space (RFC 9110, section 5.1).</source>
        <translation>名称由字母、数字和 !#$%&amp;&apos;*+-.^_`|~ 组成，不含空格（RFC 9110，第 5.1 节）。</translation>
    </message>
    <message>
        <source>Correct it and send again.</source>
        <translation>请更正后重新发送。</translation>
    </message>
    <message>
        <source>Set the HTTP version to 1.1 in this request&apos;s Settings.</source>
        <translation>请在此请求的“设置”中将 HTTP 版本设为 1.1。</translation>
    </message>
    <message>
        <source>It did not look at the request at all.</source>
        <translation>它根本没有处理该请求。</translation>
    </message>
    <message>
        <source>Send again: that does no harm.</source>
        <translation>请重新发送：这没有危害。</translation>
    </message>
    <message>
        <source>It says that this is too much for it.</source>
        <translation>它表示负载过大，无法承受。</translation>
    </message>
    <message>
        <source>Send less, or more slowly.</source>
        <translation>请减少发送量，或放慢速度。</translation>
    </message>
    <message>
        <source>It wants HTTP/1.1 for this request.</source>
        <translation>它要求此请求使用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>The TLS of this connection is too weak for it.</source>
        <translation>此连接的 TLS 对它来说强度不足。</translation>
    </message>
    <message>
        <source>Allow newer TLS in Settings.</source>
        <translation>请在“设置”中允许更新的 TLS。</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2 on port {port}</source>
        <translation>{host} 在端口 {port} 上不支持 HTTP/2</translation>
    </message>
    <message>
        <source>It answered in HTTP/1.1, so it did not understand the request.</source>
        <translation>它以 HTTP/1.1 应答，因此没有理解该请求。</translation>
    </message>
    <message>
        <source>{how}; what had come is shown.</source>
        <translation>{how}；显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>请重新发送；如果仍然如此，请查看服务器日志，或尝试 HTTP/1.1（设置）。</translation>
    </message>
    <message>
        <source>The request was sent, or a part of it; the server may have acted on it.</source>
        <translation>请求已全部或部分发送；服务器可能已据此执行操作。</translation>
    </message>
    <message>
        <source>The server may have acted on what it had got.</source>
        <translation>服务器可能已根据收到的内容执行操作。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>请查看服务器日志，或尝试 HTTP/1.1（设置）。</translation>
    </message>
    <message>
        <source>{how} before it answered</source>
        <translation>{how}，尚未响应</translation>
    </message>
    <message>
        <source>{host} gave up the HTTP/2 stream{code}</source>
        <translation>{host} 放弃了 HTTP/2 流{code}</translation>
    </message>
    <message>
        <source>{host} ended the HTTP/2 connection{code}</source>
        <translation>{host} 结束了 HTTP/2 连接{code}</translation>
    </message>
    <message>
        <source>{host} closed the connection</source>
        <translation>{host} 关闭了连接</translation>
    </message>
    <message>
        <source>{host} broke the rules of HTTP/2</source>
        <translation>{host} 违反了 HTTP/2 规则</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>Close this tab and go back to PostGUI.</source>
        <translation>请关闭此标签页并返回 PostGUI。</translation>
    </message>
    <message>
        <source>Nothing can listen at {url}</source>
        <translation>无法在 {url} 监听</translation>
    </message>
    <message>
        <source>The browser could not come back there after the sign-in: {reason}.</source>
        <translation>登录后浏览器无法返回该处：{reason}。</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or leave the port out of the callback URL: any free one is taken then.</source>
        <translation>请关闭占用此端口的程序，或在回调 URL 中省略端口：这样会使用任意空闲端口。</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read</source>
        <translation>无法读取文件 {name}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was sent.</source>
        <translation>{path}：{reason}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Choose the file again, or restore it. Relative paths count from the request&apos;s file.</source>
        <translation>请重新选择文件，或将其恢复。相对路径从请求文件所在位置算起。</translation>
    </message>
    <message>
        <source>The file {name} changed after the request was made</source>
        <translation>文件 {name} 在生成请求之后发生了变化</translation>
    </message>
    <message>
        <source>{path} has another size or time now, so its length and any signature would be wrong. Nothing of it was sent.</source>
        <translation>{path} 的大小或时间已改变，因此长度和签名都会出错。未发送其任何内容。</translation>
    </message>
    <message>
        <source>Send again when the file is at rest.</source>
        <translation>请在文件不再变化后重新发送。</translation>
    </message>
    <message>
        <source>from Auth</source>
        <translation>来自身份验证</translation>
    </message>
    <message>
        <source>from the cookie jar</source>
        <translation>来自 Cookie 存储</translation>
    </message>
    <message>
        <source>The file {name} {what} while it was being sent</source>
        <translation>文件 {name} 在发送过程中{what}</translation>
    </message>
    <message>
        <source>The server got a part of it only; its length no longer matches what was announced.</source>
        <translation>服务器只收到其中一部分；其长度已与声明的不符。</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>消失了</translation>
    </message>
    <message>
        <source>became shorter</source>
        <translation>变短了</translation>
    </message>
    <message>
        <source>{method!r} is not an HTTP method</source>
        <translation>{method!r} 不是 HTTP 方法</translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 9.1).</source>
        <translation>方法是由字母、数字和 !#$%&amp;&apos;*+-.^_`|~ 组成的单个词（RFC 9110，第 9.1 节）。</translation>
    </message>
    <message>
        <source>The request has half a character in it</source>
        <translation>请求中含有半个字符</translation>
    </message>
    <message>
        <source>{object!r} at position {value} of a text is one half of a surrogate pair, as a careless cut of an emoji leaves it, and has no bytes.</source>
        <translation>文本位置 {value} 处的 {object!r} 是半个代理对（例如表情符号被截断后留下的），没有对应的字节。</translation>
    </message>
    <message>
        <source>Look for it in the URL, the headers, the body and the variables; delete it or type it again.</source>
        <translation>请在 URL、标头、正文和变量中查找它；将其删除或重新输入。</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} can&apos;t be sent yet</source>
        <translation>尚不支持发送 {kind!r} 类型的身份验证</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; it is kept as it is, and nothing was sent without it.</source>
        <translation>请求文件指定了它；它会原样保留，但不会在缺少它的情况下发送任何内容。</translation>
    </message>
    <message>
        <source>Choose another kind in the Auth tab, or None to send without authentication.</source>
        <translation>请在“身份验证”标签页中选择其他类型，或选择“无”以不带身份验证发送。</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} can&apos;t be sent yet</source>
        <translation>尚不支持发送 {kind!r} 类型的正文</translation>
    </message>
    <message>
        <source>Choose another kind in the Body tab.</source>
        <translation>请在“正文”标签页中选择其他类型。</translation>
    </message>
    <message>
        <source>HTTP/1.1 requires it</source>
        <translation>HTTP/1.1 要求</translation>
    </message>
    <message>
        <source>names this program</source>
        <translation>标明本程序</translation>
    </message>
    <message>
        <source>any type is fine</source>
        <translation>接受任何类型</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>此处可以解码的编码</translation>
    </message>
    <message>
        <source>the kind of the body</source>
        <translation>正文的类型</translation>
    </message>
    <message>
        <source>the compression of the body</source>
        <translation>正文的压缩方式</translation>
    </message>
    <message>
        <source>the length is not known before compressing</source>
        <translation>压缩前无法得知长度</translation>
    </message>
    <message>
        <source>the length of the body</source>
        <translation>正文的长度</translation>
    </message>
    <message>
        <source>Proxy scripts (PAC) are not supported</source>
        <translation>不支持代理脚本 (PAC)</translation>
    </message>
    <message>
        <source>{shown} ({where}) is a script that chooses a proxy; PostGUI does not run it.</source>
        <translation>{shown}（{where}）是用于选择代理的脚本；PostGUI 不会运行它。</translation>
    </message>
    <message>
        <source>Open it, look up the proxy that it gives for this host, and name that one.</source>
        <translation>请打开该脚本，查出它为此主机给出的代理，然后直接填写。</translation>
    </message>
    <message>
        <source>Its host or port can&apos;t be read.</source>
        <translation>无法读取其主机或端口。</translation>
    </message>
    <message>
        <source>{scheme}:// is not a kind of proxy that can be used.</source>
        <translation>{scheme}:// 不是可用的代理类型。</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>其中没有主机。</translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation>系统代理设置</translation>
    </message>
    <message>
        <source>{proxy} is not a proxy that can be used</source>
        <translation>{proxy} 不是可用的代理</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{meaning} It stands in {where}. Nothing was sent.</source>
        <translation>{meaning}它位于{where}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Write http://host:port, https://host:port, socks5://host:port or socks5h://host:port.</source>
        <translation>请写成 http://host:port、https://host:port、socks5://host:port 或 socks5h://host:port。</translation>
    </message>
    <message>
        <source>There is no AWS profile {name!r}</source>
        <translation>没有 AWS 配置文件 {name!r}</translation>
    </message>
    <message>
        <source>Neither {keys_path} nor {config_path} has it.</source>
        <translation>{keys_path} 和 {config_path} 中都没有它。</translation>
    </message>
    <message>
        <source>Check the name, or fill in the keys in the Auth tab.</source>
        <translation>请检查名称，或在“身份验证”标签页中填写密钥。</translation>
    </message>
    <message>
        <source>It gets them by {other}, which is not done from here.</source>
        <translation>它通过 {other} 获取密钥，此处不支持这种方式。</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>其中没有密钥。</translation>
    </message>
    <message>
        <source>The AWS profile {name!r} has no access keys in its file</source>
        <translation>AWS 配置文件 {name!r} 的文件中没有访问密钥</translation>
    </message>
    <message>
        <source>Run: aws configure export-credentials --profile {name}  and fill in what it prints.</source>
        <translation>请运行：aws configure export-credentials --profile {name}  并填写其输出。</translation>
    </message>
    <message>
        <source>line {where} makes no sense</source>
        <translation>第 {where} 行无法理解</translation>
    </message>
    <message>
        <source>The AWS file {name} can&apos;t be read</source>
        <translation>无法读取 AWS 文件 {name}</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Correct the file, or fill in the keys in the Auth tab.</source>
        <translation>请更正该文件，或在“身份验证”标签页中填写密钥。</translation>
    </message>
    <message>
        <source>Private key is</source>
        <translation>私钥来源</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>PEM text, or the path of a PEM file.</source>
        <translation>PEM 文本，或 PEM 文件的路径。</translation>
    </message>
    <message>
        <source>Only if the key is encrypted.</source>
        <translation>仅当密钥已加密时需要。</translation>
    </message>
    <message>
        <source>The private key is missing</source>
        <translation>缺少私钥</translation>
    </message>
    <message>
        <source>This algorithm signs with a private key.</source>
        <translation>该算法使用私钥签名。</translation>
    </message>
    <message>
        <source>Correct the key in the Auth tab.</source>
        <translation>请在“身份验证”标签页中更正密钥。</translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation>私钥已加密</translation>
    </message>
    <message>
        <source>It needs its passphrase.</source>
        <translation>需要其密码短语。</translation>
    </message>
    <message>
        <source>It is not a PEM private key</source>
        <translation>这不是 PEM 私钥</translation>
    </message>
    <message>
        <source>The PEM text is damaged, or the passphrase is wrong</source>
        <translation>PEM 文本已损坏，或密码短语错误</translation>
    </message>
    <message>
        <source>The PEM text is damaged</source>
        <translation>PEM 文本已损坏</translation>
    </message>
    <message>
        <source>It is a PEM text of another kind: a certificate or a public key can&apos;t sign</source>
        <translation>这是其他类型的 PEM 文本：证书或公钥无法用于签名</translation>
    </message>
    <message>
        <source>The private key can&apos;t be read</source>
        <translation>无法读取私钥</translation>
    </message>
    <message>
        <source>The key file {name} can&apos;t be read</source>
        <translation>无法读取密钥文件 {name}</translation>
    </message>
    <message>
        <source>{label} needs the library pyspnego, which is not installed</source>
        <translation>{label} 需要 pyspnego 库，但尚未安装</translation>
    </message>
    <message>
        <source>It is an extra, because few people need it. Nothing was sent.</source>
        <translation>它是可选组件，因为很少有人需要。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the user name and the password; NAME@REALM and DOMAIN\NAME are both taken.</source>
        <translation>请检查用户名和密码；NAME@REALM 和 DOMAIN\NAME 均可接受。</translation>
    </message>
    <message>
        <source>Fill in user name and password, or log in first (kinit) and install pyspnego[kerberos].</source>
        <translation>请填写用户名和密码，或先登录 (kinit) 并安装 pyspnego[kerberos]。</translation>
    </message>
    <message>
        <source>{scheme} could not answer the server</source>
        <translation>{scheme} 无法应答服务器</translation>
    </message>
    <message>
        <source>The library that makes the tokens refused; the first request got a 401.</source>
        <translation>生成令牌的库拒绝了操作；第一个请求得到了 401。</translation>
    </message>
    <message>
        <source>certificates of authorities</source>
        <translation>颁发机构证书</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>其中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>It lacks the certificate or its key.</source>
        <translation>缺少证书或其密钥。</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>密钥与证书不匹配。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>It is not PEM, its key is missing, or the passphrase is wrong.</source>
        <translation>它不是 PEM，或缺少密钥，或密码短语有误。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as {what}</source>
        <translation>{name} 不能用作{what}</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or correct the passphrase. The file: {path}</source>
        <translation>请在“设置”中选择其他文件，或更正密码短语。文件：{path}</translation>
    </message>
    <message>
        <source>It had a general failure.</source>
        <translation>发生了一般性故障。</translation>
    </message>
    <message>
        <source>Its rules do not allow this connection.</source>
        <translation>其规则不允许此连接。</translation>
    </message>
    <message>
        <source>It can&apos;t reach the network of the server.</source>
        <translation>它无法到达服务器所在的网络。</translation>
    </message>
    <message>
        <source>It can&apos;t reach the server, or does not know its name.</source>
        <translation>它无法到达服务器，或不认识其名称。</translation>
    </message>
    <message>
        <source>The server refused the proxy&apos;s connection: nothing listens on that port.</source>
        <translation>服务器拒绝了代理的连接：该端口上没有程序在监听。</translation>
    </message>
    <message>
        <source>The way to the server is too long (TTL expired).</source>
        <translation>到服务器的路径过长（TTL 已过期）。</translation>
    </message>
    <message>
        <source>It does not make connections.</source>
        <translation>它不建立连接。</translation>
    </message>
    <message>
        <source>It can&apos;t connect to this kind of address.</source>
        <translation>它无法连接到这类地址。</translation>
    </message>
    <message>
        <source>does not answer as an HTTP proxy</source>
        <translation>没有按 HTTP 代理的方式应答</translation>
    </message>
    <message>
        <source>What it sent is not HTTP.</source>
        <translation>它发送的内容不是 HTTP。</translation>
    </message>
    <message>
        <source>The answer begins: {answer!r}</source>
        <translation>应答开头：{answer!r}</translation>
    </message>
    <message>
        <source>It does not let anybody in without.</source>
        <translation>没有它则不允许任何人使用。</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>它没有给出已知的原因。</translation>
    </message>
    <message>
        <source>did not connect to {host}:{port}</source>
        <translation>没有连接到 {host}:{port}</translation>
    </message>
    <message>
        <source>A name or password of more than 255 bytes can&apos;t be sent to it.</source>
        <translation>无法向它发送超过 255 字节的名称或密码。</translation>
    </message>
    <message>
        <source>It refused the name and password.</source>
        <translation>它拒绝了用户名和密码。</translation>
    </message>
    <message>
        <source>can&apos;t be told this host</source>
        <translation>无法接收此主机名</translation>
    </message>
    <message>
        <source>SOCKS5 takes names of 255 bytes.</source>
        <translation>SOCKS5 最多接受 255 字节的名称。</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>关闭了连接</translation>
    </message>
    <message>
        <source>It gave no complete answer.</source>
        <translation>它没有给出完整的应答。</translation>
    </message>
    <message>
        <source>It gave no answer to CONNECT.</source>
        <translation>它没有应答 CONNECT。</translation>
    </message>
    <message>
        <source>made no tunnel to {target}</source>
        <translation>没有建立到 {target} 的隧道</translation>
    </message>
    <message>
        <source>It answered CONNECT with {said}.</source>
        <translation>它对 CONNECT 的应答为 {said}。</translation>
    </message>
    <message>
        <source>The proxy {label} wants a name and password</source>
        <translation>代理 {label} 需要用户名和密码</translation>
    </message>
    <message>
        <source>{why} Nothing was sent to the server.</source>
        <translation>{why}未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s username and password in Settings.</source>
        <translation>请在“设置”中填写代理的用户名和密码。</translation>
    </message>
    <message>
        <source>does not speak SOCKS5</source>
        <translation>不支持 SOCKS5</translation>
    </message>
    <message>
        <source>Something else listens on that port.</source>
        <translation>监听该端口的是其他程序。</translation>
    </message>
    <message>
        <source>The proxy {label} {what}</source>
        <translation>代理 {label} {what}</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, and what it allows.</source>
        <translation>请检查“设置”中的代理，以及它允许的操作。</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be used: {why}</source>
        <translation>无法使用端口 {port}：{why}</translation>
    </message>
    <message>
        <source>Another program may be listening there.</source>
        <translation>可能有其他程序正在监听该端口。</translation>
    </message>
    <message>
        <source>Choose another port, or none (0) for a free one.</source>
        <translation>请选择其他端口，或填 0 以使用空闲端口。</translation>
    </message>
    <message>
        <source>the delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>The {name} did not start</source>
        <translation>{name}没有启动</translation>
    </message>
    <message>
        <source>Its process ended or gave no answer, so requests to it will be refused.</source>
        <translation>其进程已结束或没有应答，因此对它的请求会被拒绝。</translation>
    </message>
    <message>
        <source>Start the program again; a firewall or a virus scanner may forbid local servers.</source>
        <translation>请重新启动程序；防火墙或杀毒软件可能禁止本地服务器。</translation>
    </message>
    <message>
        <source>Unsaved edits can&apos;t be kept on disk</source>
        <translation>无法将未保存的编辑存到磁盘</translation>
    </message>
    <message>
        <source>{meaning} They are safe while the window is open.</source>
        <translation>{meaning}窗口打开期间这些编辑是安全的。</translation>
    </message>
    <message>
        <source>{advice} It is tried again every few seconds.</source>
        <translation>{advice}每隔几秒会重试一次。</translation>
    </message>
    <message>
        <source>The disk does not answer, so unsaved edits are not kept yet</source>
        <translation>磁盘没有响应，未保存的编辑尚未存储</translation>
    </message>
    <message>
        <source>They are safe while the window is open, and are written as soon as it answers.</source>
        <translation>窗口打开期间这些编辑是安全的，磁盘一有响应就会写入。</translation>
    </message>
    <message>
        <source>Check the drive or the network that the data folder is on.</source>
        <translation>请检查数据文件夹所在的驱动器或网络。</translation>
    </message>
    <message>
        <source>{name} of {folder} could not be read</source>
        <translation>无法读取 {folder} 的 {name}</translation>
    </message>
    <message>
        <source>{folder} is not a collection</source>
        <translation>{folder} 不是集合</translation>
    </message>
    <message>
        <source>It has no {file}, and neither has a folder above it.</source>
        <translation>其中没有 {file}，上级文件夹中也没有。</translation>
    </message>
    <message>
        <source>Choose the folder of a collection, or create one there.</source>
        <translation>请选择集合的文件夹，或在该处创建集合。</translation>
    </message>
    <message>
        <source>{name} is a collection already</source>
        <translation>{name} 已经是集合</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {name} could not be created</source>
        <translation>无法创建文件夹 {name}</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message numerus="yes">
        <source>A variable has no value</source>
        <comment>{n} variables have no value</comment>
        <translation>
            <numerusform>{n} 个变量没有值</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}. Nothing was sent.</source>
        <translation>{listed}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Define it in the request, its folders, the collection or the active environment, or send it as it stands.</source>
        <translation>请在请求、其文件夹、集合或活动环境中定义它，或按原样发送。</translation>
    </message>
    <message>
        <source>{name} has no cookies</source>
        <translation>{name} 中没有 Cookie</translation>
    </message>
    <message>
        <source>It has no line that looks like a cookie of a Netscape file.</source>
        <translation>其中没有任何一行像 Netscape 文件中的 Cookie。</translation>
    </message>
    <message>
        <source>Export the cookies as “Netscape” or “cookies.txt”; JSON is another format.</source>
        <translation>请将 Cookie 导出为“Netscape”或“cookies.txt”；JSON 是另一种格式。</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>无法写入 {name}</translation>
    </message>
    <message>
        <source>SameSite has no place in such a file.</source>
        <translation>此类文件中没有 SameSite 的位置。</translation>
    </message>
    <message>
        <source>There is a cookie {name} already</source>
        <translation>已经有 Cookie {name}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path, and this one is for {domain}{path}.</source>
        <translation>Cookie 存储中名称、域和路径的每种组合只能有一个，这个用于 {domain}{path}。</translation>
    </message>
    <message>
        <source>Edit that one, or change the name, the domain or the path.</source>
        <translation>请编辑已有的那个，或更改名称、域或路径。</translation>
    </message>
    <message>
        <source>The cookies could not be kept on disk</source>
        <translation>无法将 Cookie 存到磁盘</translation>
    </message>
    <message>
        <source>{name} is too large for a file of cookies</source>
        <translation>{name} 过大，不像是 Cookie 文件</translation>
    </message>
    <message>
        <source>It has more than 16 MB. Nothing was imported.</source>
        <translation>它超过 16 MB。未导入任何内容。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The environment {environment} names {file_name}, which is not there</source>
        <translation>环境 {environment} 指定的 {file_name} 不存在</translation>
    </message>
    <message>
        <source>It would be {path}. Its values are needed, so nothing was sent.</source>
        <translation>它应位于 {path}。需要其中的值，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Put the file there, or take its name out of the environment.</source>
        <translation>请将文件放到该处，或从环境中删除其名称。</translation>
    </message>
    <message>
        <source>takes one or two whole numbers: {{$randomInt 1 10}}</source>
        <translation>接受一个或两个整数：{{$randomInt 1 10}}</translation>
    </message>
    <message>
        <source>has its limits the wrong way round: {low} is above {high}</source>
        <translation>的上下限颠倒：{low} 大于 {high}</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>A whole number, 0 to 1000 or in given limits</source>
        <translation>整数，0 到 1000 或在给定范围内</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>一个字母或数字</translation>
    </message>
    <message>
        <source>15 letters and digits</source>
        <translation>15 个字母和数字</translation>
    </message>
    <message>
        <source>A colour like #4f58d2</source>
        <translation>形如 #4f58d2 的颜色</translation>
    </message>
    <message>
        <source>The name of a colour</source>
        <translation>颜色名称</translation>
    </message>
    <message>
        <source>An IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>An IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>A MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>A version like 2.0.7</source>
        <translation>形如 2.0.7 的版本</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http 或 https</translation>
    </message>
    <message>
        <source>A first name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>A last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>A first and last name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mr., Dr. ...</source>
        <translation>Mr.、Dr. 等</translation>
    </message>
    <message>
        <source>Jr., MD ...</source>
        <translation>Jr.、MD 等</translation>
    </message>
    <message>
        <source>A field of work</source>
        <translation>工作领域</translation>
    </message>
    <message>
        <source>What kind of job</source>
        <translation>职务类型</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>The kind of position</source>
        <translation>职位类型</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>A telephone number, perhaps with an extension</source>
        <translation>电话号码，可能带分机号</translation>
    </message>
    <message>
        <source>A telephone number in one format</source>
        <translation>固定格式的电话号码</translation>
    </message>
    <message>
        <source>A city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>A street and a number</source>
        <translation>街道和门牌号</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>A country&apos;s two letters</source>
        <translation>国家的两字母代码</translation>
    </message>
    <message>
        <source>-90 to 90</source>
        <translation>-90 到 90</translation>
    </message>
    <message>
        <source>-180 to 180</source>
        <translation>-180 到 180</translation>
    </message>
    <message>
        <source>A language&apos;s code</source>
        <translation>语言代码</translation>
    </message>
    <message>
        <source>An e-mail address that nobody has</source>
        <translation>无人使用的电子邮件地址</translation>
    </message>
    <message>
        <source>An e-mail address at example.org</source>
        <translation>example.org 的电子邮件地址</translation>
    </message>
    <message>
        <source>A user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>A URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>com, org ...</source>
        <translation>com、org 等</translation>
    </message>
    <message>
        <source>A domain name without its end</source>
        <translation>不带后缀的域名</translation>
    </message>
    <message>
        <source>A browser&apos;s User-Agent</source>
        <translation>浏览器的 User-Agent</translation>
    </message>
    <message>
        <source>The URL of a picture</source>
        <translation>图片的 URL</translation>
    </message>
    <message>
        <source>A small picture as a data URL</source>
        <translation>data URL 形式的小图片</translation>
    </message>
    <message>
        <source>An account number, 8 digits</source>
        <translation>8 位账号</translation>
    </message>
    <message>
        <source>The name of an account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>The last 4 digits of a card</source>
        <translation>银行卡后 4 位</translation>
    </message>
    <message>
        <source>A bank&apos;s BIC</source>
        <translation>银行的 BIC</translation>
    </message>
    <message>
        <source>An IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>payment, invoice ...</source>
        <translation>payment、invoice 等</translation>
    </message>
    <message>
        <source>EUR, USD ...</source>
        <translation>EUR、USD 等</translation>
    </message>
    <message>
        <source>A currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>A currency&apos;s sign</source>
        <translation>货币符号</translation>
    </message>
    <message>
        <source>What looks like a Bitcoin address</source>
        <translation>形似比特币地址的文本</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Inc, Ltd ...</source>
        <translation>Inc、Ltd 等</translation>
    </message>
    <message>
        <source>Business talk</source>
        <translation>商业用语</translation>
    </message>
    <message>
        <source>A word of business talk</source>
        <translation>商业用词</translation>
    </message>
    <message>
        <source>A slogan</source>
        <translation>标语</translation>
    </message>
    <message>
        <source>A word of a slogan</source>
        <translation>标语用词</translation>
    </message>
    <message>
        <source>The name of a column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>A column&apos;s type</source>
        <translation>列类型</translation>
    </message>
    <message>
        <source>A collation</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>A storage engine</source>
        <translation>存储引擎</translation>
    </message>
    <message>
        <source>A moment of the next year</source>
        <translation>未来一年内的时刻</translation>
    </message>
    <message>
        <source>A moment of the last year</source>
        <translation>过去一年内的时刻</translation>
    </message>
    <message>
        <source>A moment of the last day</source>
        <translation>过去一天内的时刻</translation>
    </message>
    <message>
        <source>Monday ...</source>
        <translation>Monday 等</translation>
    </message>
    <message>
        <source>January ...</source>
        <translation>January 等</translation>
    </message>
    <message>
        <source>A file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>application, image ...</source>
        <translation>application、image 等</translation>
    </message>
    <message>
        <source>A file&apos;s ending</source>
        <translation>文件扩展名</translation>
    </message>
    <message>
        <source>A file&apos;s path</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>A folder&apos;s path</source>
        <translation>文件夹路径</translation>
    </message>
    <message>
        <source>A media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>0.00 to 1000.00</source>
        <translation>0.00 到 1000.00</translation>
    </message>
    <message>
        <source>A thing to buy</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What the thing is like</source>
        <translation>商品特点</translation>
    </message>
    <message>
        <source>What the thing is made of</source>
        <translation>商品材质</translation>
    </message>
    <message>
        <source>A thing to buy, with what it is like</source>
        <translation>带特点的商品</translation>
    </message>
    <message>
        <source>A shop&apos;s department</source>
        <translation>商店的部门</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>A word in -ing</source>
        <translation>以 -ing 结尾的单词</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>三个单词</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Some sentences</source>
        <translation>若干句子</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Three paragraphs</source>
        <translation>三个段落</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>words-like-these</source>
        <translation>形如-这样-的-词</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>若干行</translation>
    </message>
    <message>
        <source>HTTP, SQL ...</source>
        <translation>HTTP、SQL 等</translation>
    </message>
    <message>
        <source>needs the package Faker: pip install &apos;postgui[faker]&apos;</source>
        <translation>需要软件包 Faker：pip install &apos;postgui[faker]&apos;</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>虚构数据</translation>
    </message>
    <message>
        <source>is given what is no base64</source>
        <translation>得到的不是 Base64</translation>
    </message>
    <message>
        <source>decodes to bytes that are no UTF-8 text</source>
        <translation>解码后的字节不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>needs a text: {{{{${name} {{{{variable}}}}}}}}</source>
        <translation>需要文本：{{{{${name} {{{{variable}}}}}}}}</translation>
    </message>
    <message>
        <source>is given half a character, which has no bytes</source>
        <translation>得到了半个字符，没有对应的字节</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Base64 of a text, UTF-8</source>
        <translation>文本的 Base64，UTF-8</translation>
    </message>
    <message>
        <source>Base64 for URLs, without padding</source>
        <translation>用于 URL 的 Base64，无填充</translation>
    </message>
    <message>
        <source>The text behind Base64</source>
        <translation>Base64 对应的文本</translation>
    </message>
    <message>
        <source>Percent-encoding of all that is not unreserved</source>
        <translation>对所有非 unreserved 字符进行百分号编码</translation>
    </message>
    <message>
        <source>The text behind percent-encoding</source>
        <translation>百分号编码对应的文本</translation>
    </message>
    <message>
        <source>MD5 of a text, hexadecimal</source>
        <translation>文本的 MD5，十六进制</translation>
    </message>
    <message>
        <source>SHA-1 of a text, hexadecimal</source>
        <translation>文本的 SHA-1，十六进制</translation>
    </message>
    <message>
        <source>SHA-256 of a text, hexadecimal</source>
        <translation>文本的 SHA-256，十六进制</translation>
    </message>
    <message>
        <source>SHA-512 of a text, hexadecimal</source>
        <translation>文本的 SHA-512，十六进制</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <translation>转为大写</translation>
    </message>
    <message>
        <source>In small letters</source>
        <translation>转为小写</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>A random UUID, version 4</source>
        <translation>随机 UUID，版本 4</translation>
    </message>
    <message>
        <source>has a date format with %{unknown}, which means nothing: %Y-%m-%d %H:%M:%S does</source>
        <translation>的日期格式含 %{unknown}，它没有意义；可用的如 %Y-%m-%d %H:%M:%S</translation>
    </message>
    <message>
        <source>takes iso, unix, ms or a format like %Y-%m-%d, not {layout!r}</source>
        <translation>接受 iso、unix、ms 或 %Y-%m-%d 这样的格式，而不是 {layout!r}</translation>
    </message>
    <message>
        <source>leads out of the calendar: {count:+d}{unit}</source>
        <translation>超出了日历范围：{count:+d}{unit}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seconds since 1970, UTC</source>
        <translation>自 1970 年起的秒数，UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970, UTC</source>
        <translation>自 1970 年起的毫秒数，UTC</translation>
    </message>
    <message>
        <source>The moment of sending, ISO 8601, UTC</source>
        <translation>发送时刻，ISO 8601，UTC</translation>
    </message>
    <message>
        <source>Date and time, UTC; a format and an offset (s m h d w M y)</source>
        <translation>日期和时间，UTC；可带格式和偏移 (s m h d w M y)</translation>
    </message>
    <message>
        <source>The same in the local time zone</source>
        <translation>同上，使用本地时区</translation>
    </message>
    <message>
        <source>The environment {name} could not be saved</source>
        <translation>无法保存环境 {name}</translation>
    </message>
    <message>
        <source>The environment {name} extends itself</source>
        <translation>环境 {name} 扩展了自身</translation>
    </message>
    <message>
        <source>Change `extends` in one of: {names}.</source>
        <translation>请更改以下环境之一的 `extends`：{names}。</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}</source>
        <translation>{collection} 中没有名为 {name} 的环境</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}, which {other} extends</source>
        <translation>{collection} 中没有名为 {name} 的环境，而 {other} 扩展了它</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>现有环境：{names}。</translation>
    </message>
    <message>
        <source>Create one in {folder}/.</source>
        <translation>请在 {folder}/ 中创建一个。</translation>
    </message>
    <message>
        <source>Its variables are needed, so nothing was sent.</source>
        <translation>需要其变量，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>There is an environment named {name} already</source>
        <translation>已有名为 {name} 的环境</translation>
    </message>
    <message>
        <source>Two of one name could not be told apart, so nothing was changed.</source>
        <translation>同名的两个环境无法区分，因此未做任何更改。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The environment {name} was deleted on disk</source>
        <translation>环境 {name} 已在磁盘上被删除</translation>
    </message>
    <message>
        <source>The environment {name} was changed on disk</source>
        <translation>环境 {name} 已在磁盘上被更改</translation>
    </message>
    <message>
        <source>Another program did that since it was shown here. Your last edit was not written.</source>
        <translation>在此显示之后，其他程序执行了该操作。你的上次编辑未写入。</translation>
    </message>
    <message>
        <source>It is shown as it is now: edit it again.</source>
        <translation>现在显示的是其当前内容：请重新编辑。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>没有响应。</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>请重新发送请求。</translation>
    </message>
    <message>
        <source>The body has {size}; an example may have {limit}.</source>
        <translation>正文有 {size}；示例最多 {limit}。</translation>
    </message>
    <message>
        <source>Save the body instead.</source>
        <translation>请改为保存正文。</translation>
    </message>
    <message>
        <source>The response was not saved as an example</source>
        <translation>响应未保存为示例</translation>
    </message>
    <message>
        <source>They are left out, or masked as ***, unless asked for.</source>
        <translation>除非要求包含，否则会略去或以 *** 掩盖。</translation>
    </message>
    <message>
        <source>The values of secrets</source>
        <translation>机密值</translation>
    </message>
    <message>
        <source>{kind} is no HTTP request</source>
        <translation>{kind} 不是 HTTP 请求</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>The reference {reference}</source>
        <translation>引用 {reference}</translation>
    </message>
    <message>
        <source>It stays as text: the format knows nothing of the sort.</source>
        <translation>作为文本保留：该格式没有类似的内容。</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>没有 {path}</translation>
    </message>
    <message>
        <source>The global variables could not be saved</source>
        <translation>无法保存全局变量</translation>
    </message>
    <message>
        <source>This exchange is not in the history any more</source>
        <translation>此次交换已不在历史记录中</translation>
    </message>
    <message>
        <source>It was deleted, perhaps by another window.</source>
        <translation>它已被删除，可能是由另一个窗口删除的。</translation>
    </message>
    <message>
        <source>Search again for what is left.</source>
        <translation>请重新搜索以查看剩余内容。</translation>
    </message>
    <message>
        <source>The history can&apos;t be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>What you send still works, and its answer is shown.</source>
        <translation>发送仍可正常进行，响应也会显示。</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation>请检查数据文件夹的权限。</translation>
    </message>
    <message>
        <source>The exchange could not be kept in the history</source>
        <translation>无法将此次交换存入历史记录</translation>
    </message>
    <message>
        <source>The answer came and is shown, but it will not be found again in the history.</source>
        <translation>响应已收到并显示，但之后无法在历史记录中找到。</translation>
    </message>
    <message>
        <source>Check that the disk has room and the data folder may be written.</source>
        <translation>请检查磁盘空间是否充足，以及数据文件夹是否可写。</translation>
    </message>
    <message>
        <source>Its name leads out of the zip file.</source>
        <translation>其名称指向 zip 文件之外。</translation>
    </message>
    <message>
        <source>A vault stays with its program: make it a secret variable of an environment.</source>
        <translation>保管库只属于其程序：请将其设为环境中的机密变量。</translation>
    </message>
    <message>
        <source>The variable {reference}</source>
        <translation>变量 {reference}</translation>
    </message>
    <message>
        <source>It would be inside the collection {name}.</source>
        <translation>它会位于集合 {name} 之内。</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>它是一个文件。</translation>
    </message>
    <message>
        <source>It is inside the collection {name}.</source>
        <translation>它位于集合 {name} 之内。</translation>
    </message>
    <message>
        <source>It has other files in it, and is no collection.</source>
        <translation>其中有其他文件，且不是集合。</translation>
    </message>
    <message>
        <source>{root} can&apos;t take the import</source>
        <translation>无法导入到 {root}</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why}未导入任何内容。</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet, or the folder of a collection to add to it.</source>
        <translation>请指定一个空文件夹或尚不存在的文件夹，或要添加到的集合的文件夹。</translation>
    </message>
    <message>
        <source>There is not enough memory for this import</source>
        <translation>内存不足，无法导入</translation>
    </message>
    <message>
        <source>The process that reads the import ended</source>
        <translation>读取导入内容的进程已结束</translation>
    </message>
    <message>
        <source>The machine may have run out of memory. Nothing was imported.</source>
        <translation>机器可能内存不足。未导入任何内容。</translation>
    </message>
    <message>
        <source>Try again, or import a smaller part.</source>
        <translation>请重试，或导入较小的部分。</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own. Nothing was imported.</source>
        <translation>这是 PostGUI 自身的缺陷。未导入任何内容。</translation>
    </message>
    <message>
        <source>Please report it, with the file if you may.</source>
        <translation>请报告此问题，如果允许请附上该文件。</translation>
    </message>
    <message>
        <source>The folder {name} is empty</source>
        <translation>文件夹 {name} 是空的</translation>
    </message>
    <message>
        <source>{name} is a damaged zip file</source>
        <translation>{name} 是损坏的 zip 文件</translation>
    </message>
    <message>
        <source>The zip file {name} is empty</source>
        <translation>zip 文件 {name} 是空的</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>没有响应。</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>服务器应答 {status}。</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>它大于 {limit} MB。</translation>
    </message>
    <message>
        <source>What was imported into it was written by somebody else.</source>
        <translation>导入其中的内容由他人编写。</translation>
    </message>
    <message>
        <source>Environment {environment}</source>
        <translation>环境 {environment}</translation>
    </message>
    <message>
        <source>The value of {variable}</source>
        <translation>{variable} 的值</translation>
    </message>
    <message>
        <source>{url} can&apos;t be imported</source>
        <translation>无法导入 {url}</translation>
    </message>
    <message>
        <source>Open the URL in a request of your own to see more, or save it as a file first.</source>
        <translation>请在自己的请求中打开该 URL 以了解详情，或先将其保存为文件。</translation>
    </message>
    <message>
        <source>A helper process of PostGUI ended unexpectedly</source>
        <translation>PostGUI 的辅助进程意外结束</translation>
    </message>
    <message>
        <source>The machine may have run out of memory.</source>
        <translation>机器可能内存不足。</translation>
    </message>
    <message>
        <source>Try again; save the body to a file if it is very large.</source>
        <translation>请重试；如果正文很大，请将其保存到文件。</translation>
    </message>
    <message>
        <source>The body cannot be read</source>
        <translation>无法读取正文</translation>
    </message>
    <message>
        <source>Send the request again, or save the body to a file.</source>
        <translation>请重新发送请求，或将正文保存到文件。</translation>
    </message>
    <message>
        <source>Load tests need Locust, which is not installed</source>
        <translation>负载测试需要 Locust，但尚未安装</translation>
    </message>
    <message>
        <source>It is the engine that sends; PostGUI only tells it what.</source>
        <translation>实际发送由该引擎完成；PostGUI 只告诉它发送什么。</translation>
    </message>
    <message>
        <source>Install it: {install}</source>
        <translation>安装命令：{install}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for {n} worker</source>
        <comment>Waiting for {n} workers</comment>
        <translation>
            <numerusform>正在等待 {n} 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the master at {master}, {limit} seconds at most</source>
        <translation>正在等待位于 {master} 的主节点，最多 {limit} 秒</translation>
    </message>
    <message>
        <source>Working for the master at {master}</source>
        <translation>正在为位于 {master} 的主节点工作</translation>
    </message>
    <message>
        <source>There is no master at {master}</source>
        <translation>{master} 上没有主节点</translation>
    </message>
    <message>
        <source>Nothing answered there within {limit} seconds, so nothing was sent.</source>
        <translation>该处在 {limit} 秒内没有应答，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Start the one with --master first, and check its address, its --port and the firewall between.</source>
        <translation>请先启动带 --master 的一方，并检查其地址、--port 以及中间的防火墙。</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <source>Locust can&apos;t be started</source>
        <translation>无法启动 Locust</translation>
    </message>
    <message>
        <source>Locust ended with status {status}</source>
        <translation>Locust 已结束，状态为 {status}</translation>
    </message>
    <message>
        <source>It said: {last}</source>
        <translation>其输出：{last}</translation>
    </message>
    <message>
        <source>Details have all that it said.</source>
        <translation>详细信息中有其全部输出。</translation>
    </message>
    <message>
        <source>A secret of the load test can&apos;t be handed to Locust: {names}</source>
        <translation>无法将负载测试的机密交给 Locust：{names}</translation>
    </message>
    <message>
        <source>Its value has a zero byte or half of a surrogate pair, which an environment can&apos;t hold.</source>
        <translation>其值含有零字节或半个代理对，环境变量无法容纳。</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>请更正该值。</translation>
    </message>
    <message>
        <source>All requests of {title} have the weight 0</source>
        <translation>{title} 的所有请求权重均为 0</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>不会发送任何内容。</translation>
    </message>
    <message>
        <source>A variable of {place} has no value</source>
        <translation>{place} 的一个变量没有值</translation>
    </message>
    <message>
        <source>Define it, choose the environment that has it, or give it for this test.</source>
        <translation>请定义它，选择含有它的环境，或为此次测试提供它。</translation>
    </message>
    <message>
        <source>{place}: its scripts, and those of its folders, do not run</source>
        <translation>{place}：其脚本及其文件夹的脚本不会运行</translation>
    </message>
    <message>
        <source>{place}: {name} has one value for the whole test</source>
        <translation>{place}：{name} 在整个测试中使用同一个值</translation>
    </message>
    <message>
        <source>{place}: what its authentication ({auth}) makes anew for each request</source>
        <translation>{place}：其身份验证 ({auth}) 为每个请求新生成的内容</translation>
    </message>
    <message>
        <source>{place}: its settings {names}</source>
        <translation>{place}：其设置 {names}</translation>
    </message>
    <message>
        <source>No request of {name} has an example</source>
        <translation>{name} 中没有任何请求带有示例</translation>
    </message>
    <message>
        <source>A mock server answers with saved examples.</source>
        <translation>模拟服务器用已保存的示例作出响应。</translation>
    </message>
    <message>
        <source>Send a request in the window and choose Save as example in the response&apos;s menu.</source>
        <translation>请在窗口中发送请求，并在响应菜单中选择“另存为示例”。</translation>
    </message>
    <message>
        <source>The server does not know this client, or its secret is wrong.</source>
        <translation>服务器不认识此客户端，或其密钥有误。</translation>
    </message>
    <message>
        <source>The code, refresh token or password is wrong, expired or was used already.</source>
        <translation>授权码、刷新令牌或密码有误、已过期或已使用过。</translation>
    </message>
    <message>
        <source>This client may not use this grant type.</source>
        <translation>此客户端不能使用该授权类型。</translation>
    </message>
    <message>
        <source>The server does not offer this grant type.</source>
        <translation>服务器不提供该授权类型。</translation>
    </message>
    <message>
        <source>The server does not know a scope, or this client may not ask for it.</source>
        <translation>服务器不认识某个范围，或此客户端不能请求它。</translation>
    </message>
    <message>
        <source>A parameter is missing, repeated or wrong for this server.</source>
        <translation>某个参数缺失、重复，或不适用于此服务器。</translation>
    </message>
    <message>
        <source>The server does not know the resource or audience (RFC 8707).</source>
        <translation>服务器不认识该资源或受众 (RFC 8707)。</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>没有及时输入代码。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>服务器出错。</translation>
    </message>
    <message>
        <source>The server is busy or being worked on.</source>
        <translation>服务器繁忙或正在维护。</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>没有收到响应</translation>
    </message>
    <message>
        <source>No token came from {url}: {what}</source>
        <translation>未能从 {url} 获得令牌：{what}</translation>
    </message>
    <message>
        <source>The server gave no token: {reason}</source>
        <translation>服务器没有提供令牌：{reason}</translation>
    </message>
    <message>
        <source>{known} (It says {code}.)</source>
        <translation>{known}（服务器的说明：{code}。）</translation>
    </message>
    <message>
        <source>It says {code}.</source>
        <translation>服务器的说明：{code}。</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered. See {uri}</source>
        <translation>请将“身份验证”标签页的字段与服务器上登记的内容对照。参见 {uri}</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered.</source>
        <translation>请将“身份验证”标签页的字段与服务器上登记的内容对照。</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token in it</source>
        <translation>服务器的响应中没有令牌</translation>
    </message>
    <message>
        <source>It has {names}, but no access_token.</source>
        <translation>其中有 {names}，但没有 access_token。</translation>
    </message>
    <message>
        <source>It has nothing, but no access_token.</source>
        <translation>其中什么都没有，也没有 access_token。</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, not the one for the browser.</source>
        <translation>请检查令牌 URL 是否为令牌端点，而不是供浏览器使用的地址。</translation>
    </message>
    <message>
        <source>It answered {status}, a redirect to {where}; credentials are not sent on to another place.</source>
        <translation>它应答 {status}，重定向到 {where}；凭据不会转发到其他地方。</translation>
    </message>
    <message>
        <source>It answered {status} with {kind} that is neither JSON nor a form.</source>
        <translation>它应答 {status}，内容为 {kind}，既不是 JSON 也不是表单。</translation>
    </message>
    <message>
        <source>It answered {status} with something that is neither JSON nor a form.</source>
        <translation>它应答 {status}，内容既不是 JSON 也不是表单。</translation>
    </message>
    <message>
        <source>It answered {status} with nothing.</source>
        <translation>它应答 {status}，没有内容。</translation>
    </message>
    <message>
        <source>{url} does not answer like a token endpoint</source>
        <translation>{url} 的应答不像令牌端点</translation>
    </message>
    <message>
        <source>Check the URL: the one for the browser and the one for tokens are often mixed up.</source>
        <translation>请检查 URL：供浏览器使用的地址和获取令牌的地址常被混淆。</translation>
    </message>
    <message>
        <source>The browser came back with another state than it was sent with</source>
        <translation>浏览器返回的 state 与发出的不同</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in, or somebody made it up; it was not used.</source>
        <translation>该应答属于另一次登录，或是伪造的；没有使用它。</translation>
    </message>
    <message>
        <source>Get the token again, and finish in the tab that opens then.</source>
        <translation>请重新获取令牌，并在届时打开的标签页中完成。</translation>
    </message>
    <message>
        <source>The browser came back without a code</source>
        <translation>浏览器返回时没有带回授权码</translation>
    </message>
    <message>
        <source>The address has {names}.</source>
        <translation>地址中有 {names}。</translation>
    </message>
    <message>
        <source>The address has no parameters.</source>
        <translation>地址中没有参数。</translation>
    </message>
    <message>
        <source>Check that the client may use the authorization code grant.</source>
        <translation>请检查客户端是否可以使用授权码授权类型。</translation>
    </message>
    <message>
        <source>The sign-in was answered by {issuer}</source>
        <translation>登录由 {issuer} 应答</translation>
    </message>
    <message>
        <source>That is not {wanted}: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>它不是 {wanted}：该应答可能被故意与另一服务器的应答混淆 (RFC 9207)，授权码没有使用。</translation>
    </message>
    <message>
        <source>That is not the server of the authorization URL: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>它不是授权 URL 的服务器：该应答可能被故意与另一服务器的应答混淆 (RFC 9207)，授权码没有使用。</translation>
    </message>
    <message>
        <source>If it is right, write it into the Issuer field of the Auth tab.</source>
        <translation>如果它正确，请将其填入“身份验证”标签页的“颁发者”字段。</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between names</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>OAuth 2.0 needs {missing}</source>
        <translation>OAuth 2.0 缺少：{missing}</translation>
    </message>
    <message>
        <source>Without that there is no way to get a token; nothing was sent.</source>
        <translation>缺少它就无法获取令牌；未发送任何内容。</translation>
    </message>
    <message>
        <source>Fill in the Auth tab of the request, its folder or the collection.</source>
        <translation>请在请求、其文件夹或集合的“身份验证”标签页中填写。</translation>
    </message>
    <message>
        <source>{label} is not an http or https URL: {url}</source>
        <translation>{label} 不是 http 或 https URL：{url}</translation>
    </message>
    <message>
        <source>The server that gives tokens can&apos;t be reached there; nothing was sent.</source>
        <translation>无法在该处联系发放令牌的服务器；未发送任何内容。</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2.0 is not supported</source>
        <translation>不支持 OAuth 2.0 的隐式授权</translation>
    </message>
    <message>
        <source>It hands the token out in a URL, where the browser&apos;s history and any script of the page can read it. Its use is discouraged (RFC 9700, section 2.1.2), and OAuth 2.1 drops it.</source>
        <translation>它通过 URL 交付令牌，浏览器历史记录和页面上的任何脚本都能读取。不建议使用（RFC 9700，第 2.1.2 节），OAuth 2.1 已将其移除。</translation>
    </message>
    <message>
        <source>Choose the authorization code with PKCE: servers that knew the one know the other by now.</source>
        <translation>请选择带 PKCE 的授权码：支持前者的服务器如今也支持后者。</translation>
    </message>
    <message>
        <source>OAuth 2.0 knows no grant {flow!r} here</source>
        <translation>此处没有 OAuth 2.0 授权类型 {flow!r}</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; nothing was sent.</source>
        <translation>请求文件指定了它；未发送任何内容。</translation>
    </message>
    <message>
        <source>Choose one of these in the Auth tab: {flows}.</source>
        <translation>请在“身份验证”标签页中选择以下之一：{flows}。</translation>
    </message>
    <message>
        <source>Nothing can listen at {callback}</source>
        <translation>无法在 {callback} 监听</translation>
    </message>
    <message>
        <source>After the sign-in the browser goes there, and only an http address of this computer can be listened at (RFC 8252, section 7.3).</source>
        <translation>登录后浏览器会转到该处，而只能监听本机的 http 地址（RFC 8252，第 7.3 节）。</translation>
    </message>
    <message>
        <source>Register http://127.0.0.1 with the server and leave Callback URL empty, or get the token in the window, where the address that the browser ends at can be pasted.</source>
        <translation>请在服务器上登记 http://127.0.0.1 并将“回调 URL”留空，或在窗口中获取令牌，在那里可以粘贴浏览器最终到达的地址。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within {n} minute</source>
        <comment>Nobody signed in within {n} minutes</comment>
        <translation>
            <numerusform>{n} 分钟内没有人登录</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser did not come back; the listener for it is closed again.</source>
        <translation>浏览器没有返回；对它的监听已关闭。</translation>
    </message>
    <message>
        <source>Get the token again. If the server showed an error in the browser, look at the client ID and at whether this callback URL is registered there.</source>
        <translation>请重新获取令牌。如果服务器在浏览器中显示了错误，请检查客户端 ID，以及此回调 URL 是否已在服务器上登记。</translation>
    </message>
    <message>
        <source>The code was not entered in time</source>
        <translation>没有及时输入代码</translation>
    </message>
    <message>
        <source>The server&apos;s device code has expired.</source>
        <translation>服务器的设备代码已过期。</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>请获取新的代码。</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no device code in it</source>
        <translation>服务器的响应中没有设备代码</translation>
    </message>
    <message>
        <source>It has {names}; device_code, user_code and an http verification_uri are needed (RFC 8628, section 3.2).</source>
        <translation>其中有 {names}；需要 device_code、user_code 和一个 http verification_uri（RFC 8628，第 3.2 节）。</translation>
    </message>
    <message>
        <source>Check the device authorization URL.</source>
        <translation>请检查设备授权 URL。</translation>
    </message>
    <message>
        <source>{what} takes long: the disk does not answer</source>
        <translation>{what}：耗时较长，磁盘没有响应</translation>
    </message>
    <message>
        <source>Nothing is lost: your edits are kept, and it goes on by itself once the disk answers.</source>
        <translation>没有丢失任何内容：编辑已保留，磁盘响应后会自动继续。</translation>
    </message>
    <message>
        <source>If it is a network drive, check the connection. Other collections can be used meanwhile.</source>
        <translation>如果是网络驱动器，请检查连接。在此期间可以使用其他集合。</translation>
    </message>
    <message>
        <source>{name} was changed since it was looked through</source>
        <translation>{name} 在检查之后被更改</translation>
    </message>
    <message>
        <source>Nothing was replaced anywhere.</source>
        <translation>任何地方都没有替换。</translation>
    </message>
    <message>
        <source>Look again, then replace.</source>
        <translation>请重新查找，然后再替换。</translation>
    </message>
    <message>
        <source>{name} (settings)</source>
        <translation>{name}（设置）</translation>
    </message>
    <message>
        <source>{name} (environment)</source>
        <translation>{name}（环境）</translation>
    </message>
    <message>
        <source>The expression can&apos;t be understood</source>
        <translation>无法理解该表达式</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>The expression takes too long</source>
        <translation>该表达式耗时过长</translation>
    </message>
    <message>
        <source>It tries more ways to match than can be waited for.</source>
        <translation>它尝试的匹配方式过多，无法等待。</translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions are what makes it slow.</source>
        <translation>请将其简化：嵌套的重复会使匹配变慢。</translation>
    </message>
    <message>
        <source>The edits could not be saved in {name}</source>
        <translation>无法在 {name} 中保存编辑</translation>
    </message>
    <message>
        <source>Only the first {shown} of {size}.</source>
        <translation>仅显示 {size} 中的前 {shown}。</translation>
    </message>
    <message>
        <source>An object has a name twice, so the texts are compared line by line.</source>
        <translation>某个对象含有重复的名称，因此按行比较文本。</translation>
    </message>
    <message>
        <source>One of them is no valid JSON, so the texts are compared line by line.</source>
        <translation>其中一个不是有效的 JSON，因此按行比较文本。</translation>
    </message>
    <message>
        <source>The values are nested too deeply, so the texts are compared line by line.</source>
        <translation>值嵌套过深，因此按行比较文本。</translation>
    </message>
    <message>
        <source>The first {limit:,} values that differ.</source>
        <translation>前 {limit:,} 个不同的值。</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>两个正文逐字节相同。</translation>
    </message>
    <message>
        <source>The bodies differ. They are no text, so they are not compared line by line; save both to compare them with another program.</source>
        <translation>两个正文不同。它们不是文本，因此不按行比较；请保存两者，用其他程序比较。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size received</source>
        <translation>接收大小</translation>
    </message>
    <message>
        <source>Time for DNS</source>
        <translation>DNS 时间</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Time for TLS</source>
        <translation>TLS 时间</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Time to receive</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>it has {size:,} bytes, and at most {limit:,} are read</source>
        <translation>它有 {size:,} 字节，最多读取 {limit:,} 字节</translation>
    </message>
    <message>
        <source>it is no UTF-8 text: byte {start:,} is none</source>
        <translation>它不是 UTF-8 文本：字节 {start:,} 不符</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>其中没有行</translation>
    </message>
    <message>
        <source>it is no valid JSON: {error}</source>
        <translation>它不是有效的 JSON：{error}</translation>
    </message>
    <message>
        <source>its element {wrong} is no object</source>
        <translation>其元素 {wrong} 不是对象</translation>
    </message>
    <message>
        <source>line {number} has {values} values for {names} names</source>
        <translation>第 {number} 行有 {values} 个值，而名称有 {names} 个</translation>
    </message>
    <message>
        <source>line {number}: a quote is not closed, or something follows it</source>
        <translation>第 {number} 行：引号未闭合，或其后有其他内容</translation>
    </message>
    <message>
        <source>The data file {name} can&apos;t be used: {why}</source>
        <translation>无法使用数据文件 {name}：{why}</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>It should be CSV with a line of names first, or a JSON array of objects.</source>
        <translation>它应为首行是名称的 CSV，或由对象组成的 JSON 数组。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>No request of {names} has the tags asked for</source>
        <translation>{names} 中没有带有所要求标签的请求</translation>
    </message>
    <message>
        <source>There is no request in {names}</source>
        <translation>{names} 中没有请求</translation>
    </message>
    <message>
        <source>Scripts chose the next request {jumps:,} times: it goes in circles</source>
        <translation>脚本已 {jumps:,} 次指定下一个请求：陷入了循环</translation>
    </message>
    <message>
        <source>A script wants {name!r} next, and there is no such request in this run</source>
        <translation>脚本要求接下来执行 {name!r}，但此次运行中没有这样的请求</translation>
    </message>
    <message>
        <source>There is no environment {wanted!r} here</source>
        <translation>此处没有环境 {wanted!r}</translation>
    </message>
    <message>
        <source>Environments belong to a collection, and this request belongs to none.</source>
        <translation>环境属于集合，而此请求不属于任何集合。</translation>
    </message>
    <message>
        <source>Name the collection, or save the request into one.</source>
        <translation>请指定集合，或将请求保存到集合中。</translation>
    </message>
    <message>
        <source>it took too much memory</source>
        <translation>占用的内存过多</translation>
    </message>
    <message>
        <source>it left no result: it changed what it runs in</source>
        <translation>它没有留下结果：它改动了自身的运行环境</translation>
    </message>
    <message>
        <source>its process ended: it may have taken too much memory</source>
        <translation>其进程已结束：可能占用了过多内存</translation>
    </message>
    <message>
        <source>it asked for more than {most_calls:,} things at a time</source>
        <translation>它一次请求了超过 {most_calls:,} 项内容</translation>
    </message>
    <message>
        <source>There is no JavaScript engine, so the scripts of this request can&apos;t run</source>
        <translation>没有 JavaScript 引擎，此请求的脚本无法运行</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>其他功能不受影响。</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>安装命令：pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>{name} is not available in an expression</source>
        <translation>表达式中不能使用 {name}</translation>
    </message>
    <message>
        <source>There is no {name!r} to ask for</source>
        <translation>没有可供请求的 {name!r}</translation>
    </message>
    <message>
        <source>There is no request {place!r} in this collection</source>
        <translation>此集合中没有请求 {place!r}</translation>
    </message>
    <message>
        <source>Python before the request</source>
        <translation>请求前的 Python</translation>
    </message>
    <message>
        <source>Python after the response</source>
        <translation>响应后的 Python</translation>
    </message>
    <message>
        <source>script before the request</source>
        <translation>请求前的脚本</translation>
    </message>
    <message>
        <source>script: {phase}</source>
        <translation>脚本：{phase}</translation>
    </message>
    <message>
        <source>The secret {name} could not be kept</source>
        <translation>无法保存机密 {name}</translation>
    </message>
    <message>
        <source>{what}. It is used until PostGUI closes, then it is gone.</source>
        <translation>{what}。它可用到 PostGUI 关闭为止，之后即消失。</translation>
    </message>
    <message>
        <source>The secrets are locked</source>
        <translation>机密已锁定</translation>
    </message>
    <message>
        <source>This system has no usable keyring, so secrets are in an encrypted file, which needs its passphrase.</source>
        <translation>此系统没有可用的密钥环，因此机密存放在加密文件中，需要其密码短语。</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be opened with it. It was left as it is.</source>
        <translation>无法用它打开机密的加密文件。文件保持原样。</translation>
    </message>
    <message>
        <source>Set the variable {variable} to the passphrase, or use a terminal.</source>
        <translation>请将变量 {variable} 设为该密码短语，或使用终端。</translation>
    </message>
    <message>
        <source>The passphrase in {variable} is wrong</source>
        <translation>{variable} 中的密码短语有误</translation>
    </message>
    <message>
        <source>Set {variable} to the passphrase that the file was made with.</source>
        <translation>请将 {variable} 设为创建该文件时的密码短语。</translation>
    </message>
    <message>
        <source>The secrets stay locked</source>
        <translation>机密仍处于锁定状态</translation>
    </message>
    <message>
        <source>The encrypted file of secrets was not opened, so their values are missing.</source>
        <translation>机密的加密文件没有打开，因此缺少其中的值。</translation>
    </message>
    <message>
        <source>Send again, or show a secret, to be asked for the passphrase once more.</source>
        <translation>请重新发送，或显示某个机密，以便再次输入密码短语。</translation>
    </message>
    <message>
        <source>The encrypted file of secrets is damaged</source>
        <translation>机密的加密文件已损坏</translation>
    </message>
    <message>
        <source>It could not be read, and was kept as {name}. Its secrets are missing now.</source>
        <translation>无法读取它，已将其保留为 {name}。其中的机密现已缺失。</translation>
    </message>
    <message>
        <source>Bring back the file from a backup, or enter the secrets anew.</source>
        <translation>请从备份中恢复该文件，或重新输入机密。</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>The list of secrets could not be changed for {name}</source>
        <translation>无法更改 {name} 的机密列表</translation>
    </message>
    <message>
        <source>The folder {name} could not be read</source>
        <translation>无法读取文件夹 {name}</translation>
    </message>
    <message>
        <source>{name} could not be written: its folder is gone</source>
        <translation>无法写入 {name}：其文件夹已不存在</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. What you see is kept here.</source>
        <translation>它已被移动、重命名或删除。当前显示的内容会保留在这里。</translation>
    </message>
    <message>
        <source>Save the request in another folder with “Save request as…”.</source>
        <translation>请用“请求另存为…”将请求保存到其他文件夹。</translation>
    </message>
    <message>
        <source>{task} failed</source>
        <translation>{task}：失败</translation>
    </message>
    <message>
        <source>The log has the details. Please report it.</source>
        <translation>日志中有详细信息。请报告此问题。</translation>
    </message>
    <message>
        <source>The server gave an access token, but no id token</source>
        <translation>服务器提供了访问令牌，但没有提供 ID 令牌</translation>
    </message>
    <message>
        <source>The form says that the id token goes out.</source>
        <translation>表单要求发送 ID 令牌。</translation>
    </message>
    <message>
        <source>Add openid to the scope and get the token again, or use the access token.</source>
        <translation>请在范围中添加 openid 并重新获取令牌，或使用访问令牌。</translation>
    </message>
    <message>
        <source>The OAuth 2.0 token has expired: get a new one first</source>
        <translation>OAuth 2.0 令牌已过期：请先获取新令牌</translation>
    </message>
    <message>
        <source>Get an OAuth 2.0 token first</source>
        <translation>请先获取 OAuth 2.0 令牌</translation>
    </message>
    <message>
        <source>None is fetched by itself here: either nobody is there to sign in, or the form says not to.</source>
        <translation>此处不会自动获取令牌：没有人可以登录，或表单要求不这样做。</translation>
    </message>
    <message>
        <source>In the window, use Get in the Auth tab; in a terminal, postgui token get FILE.</source>
        <translation>在窗口中，请使用“身份验证”标签页中的“获取”；在终端中，使用 postgui token get FILE。</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>没有刷新令牌</translation>
    </message>
    <message>
        <source>The server gave none with the last token, so it can&apos;t be renewed.</source>
        <translation>服务器没有随上次的令牌提供刷新令牌，因此无法续期。</translation>
    </message>
    <message>
        <source>Get a new token. Many servers give a refresh token only for the scope offline_access.</source>
        <translation>请获取新令牌。许多服务器只对范围 offline_access 提供刷新令牌。</translation>
    </message>
    <message>
        <source>Getting the token was cancelled</source>
        <translation>已取消获取令牌</translation>
    </message>
    <message>
        <source>Nothing was sent with the request.</source>
        <translation>没有随请求发送任何内容。</translation>
    </message>
    <message>
        <source>Send again, or get the token in the Auth tab.</source>
        <translation>请重新发送，或在“身份验证”标签页中获取令牌。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The folder of {name} is not there</source>
        <translation>{name} 的文件夹不在那里</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. What is open or unsaved is kept.</source>
        <translation>它已被移动、重命名或删除，或其驱动器没有连接。已打开或未保存的内容都会保留。</translation>
    </message>
    <message>
        <source>Once it is back it shows again by itself. If it is elsewhere now, open it there.</source>
        <translation>它恢复后会自动重新显示。如果它现在位于其他位置，请在那里打开。</translation>
    </message>
    <message>
        <source>The folder {name} is no longer trusted</source>
        <translation>文件夹 {name} 不再受信任</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder again: above the request, or in its settings.</source>
        <translation>请查看其脚本，然后在请求上方或其设置中重新信任该文件夹。</translation>
    </message>
    <message>
        <source>scripts of this collection may not send requests of their own: its folder is not trusted. Trust it in the window, above the request, or run with --trust</source>
        <translation>此集合的脚本不能自行发送请求：其文件夹不受信任。请在窗口中请求上方信任它，或使用 --trust 运行</translation>
    </message>
    <message>
        <source>It did not run, because the collection&apos;s folder is not trusted.</source>
        <translation>它没有运行，因为集合的文件夹不受信任。</translation>
    </message>
    <message>
        <source>Not sent: its Python may not run yet</source>
        <translation>未发送：其 Python 尚不能运行</translation>
    </message>
    <message>
        <source>It is in no collection that could be trusted. What its Python signs or checks would be missing.</source>
        <translation>它不属于任何可以信任的集合。会缺少其 Python 所签名或检查的内容。</translation>
    </message>
    <message>
        <source>Move it into a collection, or run with --trust.</source>
        <translation>请将其移入集合，或使用 --trust 运行。</translation>
    </message>
    <message>
        <source>The folder {name} is not trusted. Without its Python, what that signs or checks is missing.</source>
        <translation>文件夹 {name} 不受信任。没有其 Python，就会缺少它所签名或检查的内容。</translation>
    </message>
    <message>
        <source>Look at it in Scripts, then trust the folder; on the command line, run with --trust.</source>
        <translation>请在“脚本”中查看，然后信任该文件夹；在命令行中，使用 --trust 运行。</translation>
    </message>
    <message>
        <source>Not sent: a script leads it to another server</source>
        <translation>未发送：脚本将其引向另一个服务器</translation>
    </message>
    <message>
        <source>As it is shown it goes to {shown}, and after its scripts to {now}, with all that is filled in for the first.</source>
        <translation>按显示的内容，它发往 {shown}，而执行脚本后会带着为前者填入的所有内容发往 {now}。</translation>
    </message>
    <message>
        <source>Move it into a collection that you trust, or run with --trust.</source>
        <translation>请将其移入你信任的集合，或使用 --trust 运行。</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder {name}; on the command line, run with --trust.</source>
        <translation>请查看其脚本，然后信任文件夹 {name}；在命令行中，使用 --trust 运行。</translation>
    </message>
    <message>
        <source>This is the new workspace {name}</source>
        <translation>这是新工作区 {name}</translation>
    </message>
    <message>
        <source>The workspace {current} is called {name} now</source>
        <translation>工作区 {current} 现已改名为 {name}</translation>
    </message>
    <message>
        <source>Deleted the workspace {current}; its collections stay where they are</source>
        <translation>已删除工作区 {current}；其集合保留在原处</translation>
    </message>
    <message>
        <source>The workspace {name} is back</source>
        <translation>工作区 {name} 已恢复</translation>
    </message>
    <message>
        <source>The workspace {current} could not be renamed</source>
        <translation>无法重命名工作区 {current}</translation>
    </message>
    <message>
        <source>No request file is that large, so it is not read.</source>
        <translation>请求文件不会这么大，因此不读取它。</translation>
    </message>
    <message>
        <source>Put large bodies into files of their own.</source>
        <translation>请将大的正文放入单独的文件。</translation>
    </message>
    <message>
        <source>{name} is outside the collection</source>
        <translation>{name} 在集合之外</translation>
    </message>
    <message>
        <source>PostGUI changes files only inside the folder of their collection.</source>
        <translation>PostGUI 只更改集合文件夹内的文件。</translation>
    </message>
    <message>
        <source>Open the folder that holds it as a collection of its own.</source>
        <translation>请将包含它的文件夹作为单独的集合打开。</translation>
    </message>
    <message>
        <source>{name} could not be saved</source>
        <translation>无法保存 {name}</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB</source>
        <translation>{name} 大于 {limit} MB</translation>
    </message>
    <message>
        <source>Try again once it is back, or open the folder where it is now.</source>
        <translation>请在它恢复后重试，或打开文件夹现在的位置。</translation>
    </message>
    <message>
        <source>No folder above it has an {file}.</source>
        <translation>其上级文件夹中都没有 {file}。</translation>
    </message>
    <message>
        <source>{name} could not be created in {folder}</source>
        <translation>无法在 {folder} 中创建 {name}</translation>
    </message>
    <message>
        <source>{name} could not be moved</source>
        <translation>无法移动 {name}</translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation>无法复制 {name}</translation>
    </message>
    <message>
        <source>{name} was deleted on disk since it was opened</source>
        <translation>{name} 打开之后已在磁盘上被删除</translation>
    </message>
    <message>
        <source>{name} was changed on disk since it was opened</source>
        <translation>{name} 打开之后已在磁盘上被更改</translation>
    </message>
    <message>
        <source>Saving now would undo what somebody else did, so nothing was written.</source>
        <translation>现在保存会抹去他人所做的更改，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>Save your version under another name, or over it.</source>
        <translation>请将你的版本另存为其他名称，或覆盖保存。</translation>
    </message>
    <message>
        <source>Compare the two, then choose which one stays.</source>
        <translation>请比较两者，然后选择保留哪一个。</translation>
    </message>
    <message>
        <source>What was confirmed could not be kept</source>
        <translation>无法保存已确认的内容</translation>
    </message>
    <message>
        <source>A cookie jar was written by a newer PostGUI</source>
        <translation>某个 Cookie 存储由更新版本的 PostGUI 写入</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is: cookies of now are not kept.</source>
        <translation>此版本无法读取 {name}，因此保持原样：现在的 Cookie 不会保存。</translation>
    </message>
    <message>
        <source>Start the newer version to get it back.</source>
        <translation>请启动更新的版本以恢复使用。</translation>
    </message>
    <message>
        <source>A cookie jar can&apos;t be read</source>
        <translation>无法读取某个 Cookie 存储</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is left as it is, and cookies of now are not kept.</source>
        <translation>{path}：{reason}。它保持原样，现在的 Cookie 不会保存。</translation>
    </message>
    <message>
        <source>Change the permissions of the file or the folder, and start again.</source>
        <translation>请更改文件或文件夹的权限，然后重新启动。</translation>
    </message>
    <message>
        <source>A cookie jar could not be read back</source>
        <translation>无法读回某个 Cookie 存储</translation>
    </message>
    <message>
        <source>Its file is damaged, so the jar starts empty. You may have to sign in again.</source>
        <translation>其文件已损坏，因此从空的 Cookie 存储开始。可能需要重新登录。</translation>
    </message>
    <message>
        <source>The file is kept as {kept}.</source>
        <translation>文件已保留为 {kept}。</translation>
    </message>
    <message>
        <source>A kept request was written by a newer PostGUI</source>
        <translation>保留的某个请求由更新版本的 PostGUI 写入</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is.</source>
        <translation>此版本无法读取 {name}，因此保持原样。</translation>
    </message>
    <message>
        <source>An unsaved request could not be read back</source>
        <translation>无法读回某个未保存的请求</translation>
    </message>
    <message>
        <source>Its file is damaged. Everything else was restored.</source>
        <translation>其文件已损坏。其他内容均已恢复。</translation>
    </message>
    <message>
        <source>The file is kept as {kept}, in case its text is worth rescuing by hand.</source>
        <translation>文件已保留为 {kept}，以备手动抢救其文本。</translation>
    </message>
    <message>
        <source>Unsaved settings of a folder could not be read back</source>
        <translation>无法读回文件夹的未保存设置</translation>
    </message>
    <message>
        <source>Their file is damaged. Everything else was restored.</source>
        <translation>其文件已损坏。其他内容均已恢复。</translation>
    </message>
    <message>
        <source>What was chosen could not be kept</source>
        <translation>无法保存所选内容</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one was begun</source>
        <translation>历史记录已损坏，因此新建了一份</translation>
    </message>
    <message>
        <source>What was in it is not shown any more. Collections and unsaved requests are not affected.</source>
        <translation>其中的内容不再显示。集合和未保存的请求不受影响。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>损坏的文件已保留为 {kept}。</translation>
    </message>
    <message>
        <source>Sending and everything else works without it.</source>
        <translation>发送及其他功能不受影响。</translation>
    </message>
    <message>
        <source>Check that the disk has room, that the data folder may be written, and that no other program holds the file.</source>
        <translation>请检查磁盘空间是否充足、数据文件夹是否可写，以及是否有其他程序占用该文件。</translation>
    </message>
    <message>
        <source>The history was written by a newer PostGUI</source>
        <translation>历史记录由更新版本的 PostGUI 写入</translation>
    </message>
    <message>
        <source>This version can neither show it nor add to it, and leaves it as it is.</source>
        <translation>此版本既不能显示也不能追加，因此保持原样。</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>请启动更新的版本，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>schema version {version}, known up to {known}</source>
        <translation>架构版本为 {version}，最高只认识 {known}</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it holds more than {limit} MB</source>
        <translation>其内容超过 {limit} MB</translation>
    </message>
    <message>
        <source>it holds more than {limit:,} files</source>
        <translation>其中的文件超过 {limit:,} 个</translation>
    </message>
    <message>
        <source>the zip file is damaged ({error})</source>
        <translation>zip 文件已损坏 ({error})</translation>
    </message>
    <message>
        <source>{path} in {archive}</source>
        <translation>{archive} 中的 {path}</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>它已加密</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked ({error})</source>
        <translation>无法解压 ({error})</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>它大于 {limit} MB</translation>
    </message>
    <message>
        <source>{name} can&apos;t be imported: {reason}</source>
        <translation>无法导入 {name}：{reason}</translation>
    </message>
    <message>
        <source>Choose another file, or a smaller part of it.</source>
        <translation>请选择其他文件，或其中较小的部分。</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The system&apos;s keyring was not opened, so no secret could be read or kept.</source>
        <translation>系统的密钥环没有打开，因此无法读取或保存机密。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation>无法保存输入的内容</translation>
    </message>
    <message>
        <source>The secret {partition} is damaged</source>
        <translation>机密 {partition} 已损坏</translation>
    </message>
    <message>
        <source>Its place in the encrypted file was changed by something else. It was left as it is.</source>
        <translation>它在加密文件中的位置被其他程序更改。它保持原样。</translation>
    </message>
    <message>
        <source>Enter it anew, or bring back the file from a backup.</source>
        <translation>请重新输入，或从备份中恢复该文件。</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>无法保存该机密</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be read</source>
        <translation>无法读取机密的加密文件</translation>
    </message>
    <message>
        <source>The file of secrets was made by a newer PostGUI</source>
        <translation>机密文件由更新版本的 PostGUI 创建</translation>
    </message>
    <message>
        <source>This version can&apos;t read it, and leaves it as it is.</source>
        <translation>此版本无法读取它，因此保持原样。</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>请使用更新的版本。</translation>
    </message>
    <message>
        <source>The last session could not be read back</source>
        <translation>无法读回上次会话</translation>
    </message>
    <message>
        <source>Its file is damaged, so the window starts with no tabs. Unsaved requests are not affected.</source>
        <translation>其文件已损坏，因此窗口启动时没有标签页。未保存的请求不受影响。</translation>
    </message>
    <message>
        <source>The settings file could not be made</source>
        <translation>无法创建设置文件</translation>
    </message>
    <message>
        <source>The settings could not be kept</source>
        <translation>无法保存设置</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>从 0 开始的整数</translation>
    </message>
    <message>
        <source>a secret variable, such as {{proxyPassword}}</source>
        <translation>机密变量，例如 {{proxyPassword}}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between values</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>a list of tables with host, kind, certificate and key ({error})</source>
        <translation>由包含 host、kind、certificate 和 key 的表组成的列表 ({error})</translation>
    </message>
    <message>
        <source>certificates whose passphrase is a secret variable, such as {{passphrase}}</source>
        <translation>密码短语为机密变量的证书，例如 {{passphrase}}</translation>
    </message>
    <message>
        <source>keys such as &quot;Ctrl+Shift+T&quot;, or a list of them</source>
        <translation>按键，例如 &quot;Ctrl+Shift+T&quot;，或其列表</translation>
    </message>
    <message>
        <source>{name} is no table</source>
        <translation>{name} 不是表</translation>
    </message>
    <message>
        <source>{name} is a table</source>
        <translation>{name} 是表</translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation>{path} 第 {line} 行</translation>
    </message>
    <message>
        <source>at line {line}, the end of the file</source>
        <translation>第 {line} 行，即文件末尾</translation>
    </message>
    <message>
        <source>The settings file could not be read</source>
        <translation>无法读取设置文件</translation>
    </message>
    <message>
        <source>{reason}. What it says does not count until it is mended; the file is left as it is.</source>
        <translation>{reason}。在修正之前其内容不生效；文件保持原样。</translation>
    </message>
    <message>
        <source>Mend {path}: it is read again as soon as it is saved.</source>
        <translation>请修正 {path}：保存后会立即重新读取。</translation>
    </message>
    <message>
        <source>The change could not be kept: the settings file has a mistake</source>
        <translation>无法保存更改：设置文件有错误</translation>
    </message>
    <message>
        <source>{reason}. The change counts until PostGUI ends or the file is mended; the file is left as it is.</source>
        <translation>{reason}。更改在 PostGUI 结束或文件修正之前有效；文件保持原样。</translation>
    </message>
    <message>
        <source>Mend {path}, then make the change again.</source>
        <translation>请修正 {path}，然后重新更改。</translation>
    </message>
    <message>
        <source>The setting {setting} can&apos;t be {value!r}</source>
        <translation>设置 {setting} 不能为 {value!r}</translation>
    </message>
    <message>
        <source>It takes {expected}. The value that would count without it is used instead.</source>
        <translation>它接受{expected}。将改用没有该设置时的值。</translation>
    </message>
    <message>
        <source>Correct {where}.</source>
        <translation>请更正{where}。</translation>
    </message>
    <message>
        <source>The setting {table}.{key} can&apos;t be set for one workspace</source>
        <translation>设置 {table}.{key} 不能针对单个工作区设置</translation>
    </message>
    <message>
        <source>It counts for the whole program, and is not used here.</source>
        <translation>它对整个程序有效，在此处不使用。</translation>
    </message>
    <message>
        <source>Move {where} into the settings of the program.</source>
        <translation>请将{where}移到程序的设置中。</translation>
    </message>
    <message>
        <source>The import could not be written into {name}</source>
        <translation>无法将导入内容写入 {name}</translation>
    </message>
    <message>
        <source>{path} came to be there while the import was made</source>
        <translation>导入期间出现了 {path}</translation>
    </message>
    <message>
        <source>It was left as it is, and the import stopped there.</source>
        <translation>它保持原样，导入在该处停止。</translation>
    </message>
    <message>
        <source>Import again: what has come already is left alone.</source>
        <translation>请重新导入：已导入的内容不会改动。</translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation>无法删除 {name}</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash</source>
        <translation>{name} 已不在回收站中</translation>
    </message>
    <message>
        <source>It was deleted for good, or brought back already.</source>
        <translation>它已被永久删除，或已经恢复。</translation>
    </message>
    <message>
        <source>{name} could not be restored</source>
        <translation>无法恢复 {name}</translation>
    </message>
    <message>
        <source>{name} could not be deleted for good</source>
        <translation>无法永久删除 {name}</translation>
    </message>
    <message>
        <source>{name} can&apos;t go back to {name2}</source>
        <translation>{name} 无法恢复为 {name2}</translation>
    </message>
    <message>
        <source>There is another {name} by now.</source>
        <translation>现在已有另一个 {name}。</translation>
    </message>
    <message>
        <source>Rename that one, then undo again.</source>
        <translation>请重命名那一个，然后再次撤销。</translation>
    </message>
    <message>
        <source>{name} could not be moved back</source>
        <translation>无法将 {name} 移回</translation>
    </message>
    <message>
        <source>{name} could not be changed back</source>
        <translation>无法将 {name} 改回</translation>
    </message>
    <message>
        <source>{name} was changed since then</source>
        <translation>{name} 此后已被更改</translation>
    </message>
    <message>
        <source>Undoing would throw that change away, so nothing was undone.</source>
        <translation>撤销会丢弃该更改，因此没有撤销任何内容。</translation>
    </message>
    <message>
        <source>Change it back by hand.</source>
        <translation>请手动改回。</translation>
    </message>
    <message>
        <source>The workspace {name} could not be made</source>
        <translation>无法创建工作区 {name}</translation>
    </message>
    <message>
        <source>The workspace {old} could not be renamed</source>
        <translation>无法重命名工作区 {old}</translation>
    </message>
    <message>
        <source>The workspace {name} could not be deleted</source>
        <translation>无法删除工作区 {name}</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <translation>工作区 {name}</translation>
    </message>
    <message>
        <source>A workspace can&apos;t be called {name!r}</source>
        <translation>工作区不能命名为 {name!r}</translation>
    </message>
    <message>
        <source>The workspace {name} is open in another window</source>
        <translation>工作区 {name} 已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>Close that window, then try again.</source>
        <translation>请关闭该窗口，然后重试。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>It is too long: {limit} letters are the most, fewer where they are not a to z.</source>
        <translation>名称过长：最多 {limit} 个字母，含 a 到 z 以外的字符时更少。</translation>
    </message>
    <message>
        <source>Some system does not take that for a folder. It could be {name}.</source>
        <translation>某些系统不接受它作为文件夹名。可以用 {name}。</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>已有同名的工作区。</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>证书 {number}</translation>
    </message>
    <message>
        <source>Use certificate {number}</source>
        <translation>使用证书 {number}</translation>
    </message>
    <message>
        <source>Remove this certificate</source>
        <translation>移除此证书</translation>
    </message>
    <message>
        <source>Remove certificate {number}</source>
        <translation>移除证书 {number}</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>{field} of certificate {number}</source>
        <translation>证书 {number} 的{field}</translation>
    </message>
    <message>
        <source>a certificate without a host</source>
        <translation>未指定主机的证书</translation>
    </message>
    <message>
        <source>none</source>
        <comment>certificates</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Name the host it is for.</source>
        <translation>请指定它所用于的主机。</translation>
    </message>
    <message>
        <source>Choose its file; until then it is not shown to anybody.</source>
        <translation>请选择其文件；在此之前不会向任何一方出示。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>This collection asks to send Authorization on to other origins when a server redirects there. It does not happen until you allow it.</source>
        <translation>此集合要求在服务器重定向时将 Authorization 继续发送到其他源。在你允许之前不会这样做。</translation>
    </message>
    <message>
        <source>You allowed this collection to send Authorization on to other origins when a server redirects.</source>
        <translation>你已允许此集合在服务器重定向时将 Authorization 继续发送到其他源。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allow to send Authorization on to other origins</source>
        <translation>允许将 Authorization 继续发送到其他源</translation>
    </message>
    <message>
        <source>Do not send Authorization on to other origins</source>
        <translation>不将 Authorization 继续发送到其他源</translation>
    </message>
    <message>
        <source>This folder is not trusted: its Python does not run, and its scripts can’t send requests of their own.</source>
        <translation>此文件夹不受信任：其 Python 不会运行，其脚本也不能自行发送请求。</translation>
    </message>
    <message>
        <source>This folder is trusted: its Python runs, and its scripts may send requests of their own.</source>
        <translation>此文件夹受信任：其 Python 会运行，其脚本可以自行发送请求。</translation>
    </message>
    <message>
        <source>Trust this folder: run its Python, let its scripts send requests</source>
        <translation>信任此文件夹：运行其 Python，允许其脚本发送请求</translation>
    </message>
    <message>
        <source>Do not trust this folder any more</source>
        <translation>不再信任此文件夹</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Go back to what the file says; undo brings the edits back</source>
        <translation>恢复为文件中的内容；撤销可找回编辑</translation>
    </message>
    <message>
        <source>these settings, not saved yet</source>
        <translation>这些设置，尚未保存</translation>
    </message>
    <message>
        <source>Mock  on</source>
        <translation>模拟  已开启</translation>
    </message>
    <message>
        <source>{name} settings</source>
        <translation>{name} 的设置</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The response before</source>
        <translation>上一个响应</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Tab: {name}</source>
        <translation>标签页：{name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>示例：{name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare with a tab, an example, or one of the history</source>
        <translation>与标签页、示例或历史记录比较</translation>
    </message>
    <message>
        <source>Search what to compare with</source>
        <translation>搜索比较对象</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>The response before, {told}</source>
        <translation>上一个响应，{told}</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>请选择有权读取的文件。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the console</source>
        <translation>筛选控制台</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>关闭控制台</translation>
    </message>
    <message>
        <source>Requests of this session</source>
        <translation>此次会话的请求</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>打开响应</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>This exchange is not in the history</source>
        <translation>此次交换不在历史记录中</translation>
    </message>
    <message>
        <source>It was not recorded, or it is still being written.</source>
        <translation>它没有被记录，或仍在写入。</translation>
    </message>
    <message>
        <source>Try again in a moment, or send the request once more.</source>
        <translation>请稍后重试，或重新发送请求。</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copied as {label}</source>
        <translation>已复制为 {label}</translation>
    </message>
    <message>
        <source>PostGUI failed the last time</source>
        <translation>PostGUI 上次运行时出错</translation>
    </message>
    <message>
        <source>A report is in the data folder, without secrets. It is sent nowhere; you may attach it to a bug report.</source>
        <translation>数据文件夹中有一份报告，不含机密。它不会发送到任何地方；你可以将其附到缺陷报告中。</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>About PostGUI</source>
        <translation>关于 PostGUI</translation>
    </message>
    <message>
        <source>Wants no account, and sends nothing anywhere but the requests that you send. MIT licence.</source>
        <translation>无需账号，除了你发送的请求之外，不向任何地方发送内容。MIT 许可证。</translation>
    </message>
    <message>
        <source>PostGUI</source>
        <translation>PostGUI</translation>
    </message>
    <message>
        <source>Version of {name}: {version}</source>
        <translation>{name} 的版本：{version}</translation>
    </message>
    <message>
        <source>Copy for bug report</source>
        <translation>复制用于缺陷报告</translation>
    </message>
    <message>
        <source>Copies these versions as text. Nothing is sent.</source>
        <translation>以文本形式复制这些版本。不发送任何内容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>代码：{name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Language and library</source>
        <translation>语言和库</translation>
    </message>
    <message>
        <source>Keep {{variables}}</source>
        <translation>保留 {{variables}}</translation>
    </message>
    <message>
        <source>Leave variables as they stand instead of filling in their values</source>
        <translation>保留变量原样，而不填入其值</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Put passwords, tokens and keys into the code in clear</source>
        <translation>将密码、令牌和密钥以明文写入代码</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>The code was not saved as {name}</source>
        <translation>代码未能保存为 {name}</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>请选择其他位置，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Import cookies.txt</source>
        <translation>导入 cookies.txt</translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} cookie from {name}.</source>
        <comment>Imported {n} cookies from {name}.</comment>
        <translation>
            <numerusform>已从 {name} 导入 {n} 个 Cookie。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cookies</source>
        <translation>导出 Cookie</translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} cookie to {path}. Keep that file as you keep passwords.</source>
        <comment>Exported {n} cookies to {path}. Keep that file as you keep passwords.</comment>
        <translation>
            <numerusform>已将 {n} 个 Cookie 导出到 {path}。请像保管密码一样保管该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more line.</source>
        <comment>… and {n} more lines.</comment>
        <translation>
            <numerusform>……还有 {n} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} imported from {name}, {n} not</source>
        <translation>已从 {name} 导入 {count} 个，{n} 个未导入</translation>
    </message>
    <message>
        <source>Correct these lines and import again: what is there already stays.</source>
        <translation>请更正这些行后重新导入：已有的内容会保留。</translation>
    </message>
    <message>
        <source>api.example.org, or .example.org with subdomains</source>
        <translation>api.example.org，或用 .example.org 包括子域</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>session, or 2030-12-31 18:00</source>
        <translation>session，或 2030-12-31 18:00</translation>
    </message>
    <message>
        <source>New cookie: {label}</source>
        <translation>新 Cookie：{label}</translation>
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
        <translation>未设置 SameSite</translation>
    </message>
    <message>
        <source>New cookie: SameSite</source>
        <translation>新 Cookie：SameSite</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>添加 Cookie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookie jar</source>
        <translation>Cookie 存储</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search cookies</source>
        <translation>搜索 Cookie</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Clear jar</source>
        <translation>清空 Cookie 存储</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Session cookies stay until you clear them. SameSite is kept and shown, but holds nothing back: each request here is your own act.</source>
        <translation>会话 Cookie 会保留到你清除为止。SameSite 会保存并显示，但不会阻止任何发送：此处的每个请求都是你主动发出的。</translation>
    </message>
    <message>
        <source>Requests in no collection</source>
        <translation>不属于集合的请求</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>No cookies here. Servers fill the jar when you send.</source>
        <translation>此处没有 Cookie。发送请求时，服务器会填充 Cookie 存储。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted a cookie</source>
        <comment>Deleted {n} cookies</comment>
        <translation>
            <numerusform>已删除 {n} 个 Cookie</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the only cookie</source>
        <comment>Deleted all {n} cookies</comment>
        <translation>
            <numerusform>已删除全部 {n} 个 Cookie</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>已添加 {name}</translation>
    </message>
    <message>
        <source>Added a cookie</source>
        <translation>已添加 Cookie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete all {n} of {domain}</source>
        <translation>删除 {domain} 的全部 {n} 个</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>包含机密</translation>
    </message>
    <message>
        <source>Put passwords, tokens and secret variables into the file in clear</source>
        <translation>将密码、令牌和机密变量以明文写入文件</translation>
    </message>
    <message>
        <source>Beside it: {beside}.</source>
        <translation>另附：{beside}。</translation>
    </message>
    <message>
        <source>{name} was not written</source>
        <translation>未写入 {name}</translation>
    </message>
    <message>
        <source>Changes of {title} since HEAD</source>
        <translation>{title} 自 HEAD 以来的更改</translation>
    </message>
    <message>
        <source>Lines with - are in the last commit, lines with + are on disk now.</source>
        <translation>带 - 的行在最近的提交中，带 + 的行是磁盘上的当前内容。</translation>
    </message>
    <message>
        <source>It is as in the last commit.</source>
        <translation>与最近的提交相同。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>GitHub API</source>
        <translation>GitHub API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>A collection is a folder of text files; share it with git if you like.</source>
        <translation>集合是由文本文件组成的文件夹；如果愿意，可以用 git 共享。</translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose another name, or open that folder.</source>
        <translation>{folder} 已存在且不为空。请选择其他名称，或打开该文件夹。</translation>
    </message>
    <message>
        <source>Makes the folder {folder}</source>
        <translation>将创建文件夹 {folder}</translation>
    </message>
    <message>
        <source>Where to put the collection</source>
        <translation>集合的存放位置</translation>
    </message>
    <message>
        <source>What is new, version by version</source>
        <translation>各版本的新增内容</translation>
    </message>
    <message>
        <source>Nothing is written about this version.</source>
        <translation>没有关于此版本的说明。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择密码短语</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>解锁机密</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Keep secrets with it</source>
        <translation>用它保管机密</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>This system has no keyring that PostGUI can use. Secrets are kept in an encrypted file instead; choose the passphrase that protects it. It can&apos;t be recovered.</source>
        <translation>此系统没有 PostGUI 可用的密钥环。机密将改为保存在加密文件中；请选择用于保护它的密码短语。该密码短语无法找回。</translation>
    </message>
    <message>
        <source>Secrets are in an encrypted file, because this system has no keyring. Its passphrase opens them.</source>
        <translation>此系统没有密钥环，因此机密存放在加密文件中。用其密码短语即可打开。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>A secret waits to be kept</source>
        <translation>有一个机密等待保存</translation>
    </message>
    <message>
        <source>It is in memory only until you give the passphrase.</source>
        <translation>在你提供密码短语之前，它只存在于内存中。</translation>
    </message>
    <message>
        <source>Enter passphrase…</source>
        <translation>输入密码短语…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>用于替换的文本</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>A request, or a folder nearer to it, replaces one by a header of the same name.</source>
        <translation>请求或离它更近的文件夹中的同名标头会将其替换。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>将更改的文件</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>In</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} in {chosen:,} of {n:,} file</source>
        <comment>{count:,} in {chosen:,} of {n:,} files</comment>
        <translation>
            <numerusform>{n:,} 个文件中的 {chosen:,} 个，共 {count:,} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection or folder</source>
        <translation>集合或文件夹</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>There is no collection yet. Make one to save into.</source>
        <translation>还没有集合。请创建一个以便保存。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建集合…</translation>
    </message>
    <message>
        <source>Name of the new folder, then Enter</source>
        <translation>输入新文件夹的名称，然后按 Enter</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>固定不变的按键</translation>
    </message>
    <message>
        <source>instead of: {commands}</source>
        <translation>代替：{commands}</translation>
    </message>
    <message>
        <source>While the keyboard is there, these keys don’t do: {commands}.</source>
        <translation>焦点在该处时，这些按键不执行：{commands}。</translation>
    </message>
    <message>
        <source>In a part with these keys of its own, they do: {what}.</source>
        <translation>在自行使用这些按键的部分中，它们执行：{what}。</translation>
    </message>
    <message>
        <source>It came with {keys}.</source>
        <translation>默认按键：{keys}。</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>默认没有按键。</translation>
    </message>
    <message>
        <source>{what} ({part})</source>
        <translation>{what}（{part}）</translation>
    </message>
    <message>
        <source>Search by what it does or by key</source>
        <translation>按功能或按键搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Press keys to see what they do</source>
        <translation>按下按键以查看其作用</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>Search by pressing keys instead of typing</source>
        <translation>通过按键而不是输入文字来搜索</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Press the new keys for: {label}</source>
        <translation>按下新的按键：{label}</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”.</source>
        <translation>按下用于“{command}”的按键。</translation>
    </message>
    <message>
        <source>These keys do something already: {others}. It would lose them.</source>
        <translation>这些按键已有用途：{others}。原用途将失去这些按键。</translation>
    </message>
    <message>
        <source>Where it makes sense, these keys go on to: {uses}.</source>
        <translation>在适用的地方，这些按键仍用于：{uses}。</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n:,} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark colors, or a theme of your own from the folder of themes.</source>
        <translation>浅色或深色，或主题文件夹中你自己的主题。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>the name of a theme file</source>
        <translation>主题文件的名称</translation>
    </message>
    <message>
        <source>Text and everything around it, larger or smaller.</source>
        <translation>文本及其周围的一切，放大或缩小。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window. What servers send and what you write stays as it is.</source>
        <translation>窗口的语言。服务器发送的内容和你写的内容保持不变。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no line while waiting, no gliding text. Off leaves it to the system.</source>
        <translation>任何内容都不会自行移动：等待时没有动画线，文字不会滑动。关闭则由系统决定。</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>请求和响应</translation>
    </message>
    <message>
        <source>How the two stand in the window.</source>
        <translation>两者在窗口中的排列方式。</translation>
    </message>
    <message>
        <source>As the width allows</source>
        <translation>按宽度决定</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右并排</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>代码字号</translation>
    </message>
    <message>
        <source>Of bodies, scripts and responses. All else keeps its own.</source>
        <translation>用于正文、脚本和响应。其他内容保持各自的字号。</translation>
    </message>
    <message>
        <source>Width of a tab</source>
        <translation>制表符宽度</translation>
    </message>
    <message>
        <source>How many spaces wide a tab character is shown. The text stays as it is.</source>
        <translation>制表符显示为几个空格宽。文本保持不变。</translation>
    </message>
    <message>
        <source>Off lets an editor scroll sideways.</source>
        <translation>关闭后编辑器可横向滚动。</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>显示空白字符</translation>
    </message>
    <message>
        <source>A dot for each space and an arrow for each tab, in editors.</source>
        <translation>在编辑器中，空格显示为点，制表符显示为箭头。</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>自动补全括号和引号</translation>
    </message>
    <message>
        <source>The second one comes as soon as you type the first, in JSON, scripts and GraphQL.</source>
        <translation>在 JSON、脚本和 GraphQL 中，输入前一个后立即补上后一个。</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Ask before receiving more than</source>
        <translation>接收超过此大小前询问</translation>
    </message>
    <message>
        <source>A body that grows larger stops there until you say that you want the rest.</source>
        <translation>正文超过此大小时会停在该处，直到你要求接收其余部分。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>保留历史记录</translation>
    </message>
    <message>
        <source>Older entries are offered for deletion; nothing goes by itself.</source>
        <translation>较旧的条目会提示删除；不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的数</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的整数</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>历史记录大小</translation>
    </message>
    <message>
        <source>When bodies take more room on the disk, the oldest entries are offered for deletion.</source>
        <translation>正文占用的磁盘空间超过此值时，会提示删除最旧的条目。</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Largest body in the history</source>
        <translation>历史记录中的最大正文</translation>
    </message>
    <message>
        <source>Of a larger response the history keeps everything but the body.</source>
        <translation>对于更大的响应，历史记录保留除正文以外的所有内容。</translation>
    </message>
    <message>
        <source>Start in private mode</source>
        <translation>以隐私模式启动</translation>
    </message>
    <message>
        <source>What you send is kept neither in the history nor in the cookie jars until you end the mode.</source>
        <translation>在你结束该模式之前，发送的内容既不存入历史记录，也不存入 Cookie 存储。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Keep what was deleted</source>
        <translation>保留已删除的内容</translation>
    </message>
    <message>
        <source>At each start, what was deleted longer ago leaves the trash for good.</source>
        <translation>每次启动时，删除时间更早的内容会从回收站中永久清除。</translation>
    </message>
    <message>
        <source>Size of the trash</source>
        <translation>回收站大小</translation>
    </message>
    <message>
        <source>At each start, what was deleted first leaves the trash for good until the rest takes no more room. What was deleted within the last day stays.</source>
        <translation>每次启动时，会从最早删除的内容开始永久清除，直到其余部分不超过此大小。最近一天内删除的内容会保留。</translation>
    </message>
    <message>
        <source>Time for one step</source>
        <translation>单步时间</translation>
    </message>
    <message>
        <source>How long a script may compute without a pause before it is ended. Counts for scripts that start from now on.</source>
        <translation>脚本不停顿地连续计算多久后会被终止。对此后启动的脚本生效。</translation>
    </message>
    <message>
        <source>Time for a whole script</source>
        <translation>整个脚本的时间</translation>
    </message>
    <message>
        <source>With everything that it waits for, such as requests of its own.</source>
        <translation>包括其等待的一切，例如它自己发送的请求。</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Deleted requests and folders</source>
        <translation>已删除的请求和文件夹</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back to where it was, or delete it for good; the settings may say for how long. It takes {size}.</source>
        <translation>删除的内容会保留在此处，直到你将其恢复到原处或永久删除；保留多久可在设置中指定。占用 {size}。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete “{name}” for good ({size})? This can&apos;t be undone.</source>
        <translation>永久删除“{name}”（{size}）？此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} item for good ({size})? This can&apos;t be undone.</source>
        <comment>Delete {n:,} items for good ({size})? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>永久删除 {n:,} 个项目（{size}）？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the trash for good ({n:,} in all, {size})? This can&apos;t be undone.</source>
        <translation>永久删除回收站中的所有内容（共 {n:,} 个，{size}）？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Edits that are not on disk</source>
        <translation>未写入磁盘的编辑</translation>
    </message>
    <message numerus="yes">
        <source>{n} edit is not on disk, and would be lost if the window closed now.</source>
        <comment>{n} edits are not on disk, and would be lost if the window closed now.</comment>
        <translation>
            <numerusform>有 {n} 处编辑未写入磁盘，如果现在关闭窗口将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并丢弃</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>保持窗口打开</translation>
    </message>
    <message>
        <source>Save them elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A workspace has its own collections, tabs, layout, environments, cookies and globals.</source>
        <translation>工作区有自己的集合、标签页、布局、环境、Cookie 和全局变量。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Documentation (Markdown)</source>
        <translation>文档 (Markdown)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Documentation, laid out</source>
        <translation>文档，排版后</translation>
    </message>
    <message>
        <source>*Nothing is written here yet.*</source>
        <translation>*此处还没有内容。*</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>已复制路径</translation>
    </message>
    <message>
        <source>There is no path here</source>
        <translation>此处没有路径</translation>
    </message>
    <message>
        <source>Finding the path</source>
        <translation>正在查找路径</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>已复制值</translation>
    </message>
    <message>
        <source>There is no value here</source>
        <translation>此处没有值</translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation>目前 {size}</translation>
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
            <numerusform>{size}，{n:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, indexing {share:.0%}</source>
        <translation>{size}，正在建立索引 {share:.0%}</translation>
    </message>
    <message>
        <source>Byte {offset:,} (0x{offset:x})</source>
        <translation>字节 {offset:,} (0x{offset:x})</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>第 {line:,} 行，第 {column:,} 列</translation>
    </message>
    <message>
        <source>Column {column:,}</source>
        <translation>第 {column:,} 列</translation>
    </message>
    <message>
        <source>{place}, {size} selected</source>
        <translation>{place}，已选择 {size}</translation>
    </message>
    <message>
        <source>Not well-formed XML. {fault}</source>
        <translation>XML 格式不正确。{fault}</translation>
    </message>
    <message>
        <source>Not valid JSON. {fault}</source>
        <translation>不是有效的 JSON。{fault}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Go to the error</source>
        <translation>转到错误处</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Charset: how the bytes become letters</source>
        <translation>字符集：字节如何转换为文字</translation>
    </message>
    <message>
        <source>Go to a line or byte (Ctrl+G)</source>
        <translation>转到行或字节 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Charset: {how}</source>
        <translation>字符集：{how}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Byte, such as 4096 or 0x1000</source>
        <translation>字节，例如 4096 或 0x1000</translation>
    </message>
    <message>
        <source>Line, or @byte</source>
        <translation>行号，或 @字节</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>按 Enter 转到</translation>
    </message>
    <message>
        <source>That is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>Laying out the text. Esc stops it.</source>
        <translation>正在排版文本。按 Esc 停止。</translation>
    </message>
    <message>
        <source>Comment out or in</source>
        <translation>注释或取消注释</translation>
    </message>
    <message>
        <source>Fold here</source>
        <translation>在此折叠</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>在此展开</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Regular expression; $1 puts in a group</source>
        <translation>正则表达式；$1 插入分组</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>所有名称</translation>
    </message>
    <message>
        <source>Missing somewhere</source>
        <translation>有缺失的</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>有差异的</translation>
    </message>
    <message>
        <source>Which names to list</source>
        <translation>列出哪些名称</translation>
    </message>
    <message>
        <source>Environments side by side</source>
        <translation>并排显示环境</translation>
    </message>
    <message numerus="yes">
        <source>{n} name in {environments} environments</source>
        <comment>{n} names in {environments} environments</comment>
        <translation>
            <numerusform>{environments} 个环境中的 {n} 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>Compare all environments</source>
        <translation>比较所有环境</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>已删除 {name}</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to compare them</source>
        <translation>用 Ctrl 或 Shift 选择多个环境以进行比较</translation>
    </message>
    <message>
        <source>{name} can not be read: {reason}</source>
        <translation>无法读取 {name}：{reason}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Global variables are there in every collection; they are kept on this computer only.</source>
        <translation>全局变量在每个集合中都可用；它们只保存在本机。</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>环境名称</translation>
    </message>
    <message>
        <source>Colour, shown at the top of the window</source>
        <translation>颜色，显示在窗口顶部</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Make it the active environment of its collection</source>
        <translation>设为其集合的活动环境</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>扩展自</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env 文件</translation>
    </message>
    <message>
        <source>A file of the collection whose values {{process.env.NAME}} finds</source>
        <translation>集合中的一个文件，{{process.env.NAME}} 从中取值</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{name} comes from {origin}</source>
        <translation>{name} 来自 {origin}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>Environment: {names}</source>
        <translation>环境：{names}</translation>
    </message>
    <message>
        <source>Environment: none</source>
        <translation>环境：无</translation>
    </message>
    <message>
        <source>Environment of the current collection</source>
        <translation>当前集合的环境</translation>
    </message>
    <message>
        <source>In use, nearest first: {names}</source>
        <translation>使用中，由近及远：{names}</translation>
    </message>
    <message>
        <source>Also use</source>
        <translation>同时使用</translation>
    </message>
    <message>
        <source>For names that the active environment does not have</source>
        <translation>用于活动环境中没有的名称</translation>
    </message>
    <message>
        <source>Manage environments…	{keys}</source>
        <translation>管理环境…	{keys}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未做任何更改</translation>
    </message>
    <message>
        <source>PostGUI is now version {version}</source>
        <translation>PostGUI 现为版本 {version}</translation>
    </message>
    <message>
        <source>What is new can’t be shown</source>
        <translation>无法显示新增内容</translation>
    </message>
    <message>
        <source>The changelog is missing from this installation, or can’t be read.</source>
        <translation>此安装缺少更新日志，或无法读取。</translation>
    </message>
    <message>
        <source>Install PostGUI again.</source>
        <translation>请重新安装 PostGUI。</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n:,} exchange as {target}</source>
        <comment>Saved {n:,} exchanges as {target}</comment>
        <translation>
            <numerusform>已将 {n:,} 次交换保存为 {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>导出为 HAR</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n:,} entry of the history</source>
        <comment>Deleted {n:,} entries of the history</comment>
        <translation>
            <numerusform>已删除 {n:,} 条历史记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is larger or older than it may be</source>
        <translation>历史记录的大小或时间超出了限制</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entry of {date} or before ({size}) goes when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</source>
        <comment>{n:,} entries of {date} or before ({size}) go when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</comment>
        <translation>
            <numerusform>经你确认后，将删除 {date} 及之前的 {n:,} 条记录（{size}）；固定的条目会保留。保留多少可在右上角的菜单中设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts to take</source>
        <translation>要导入的主机</translation>
    </message>
    <message>
        <source>Several with commas between; * stands for anything: *.example.org</source>
        <translation>多个主机以逗号分隔；* 代表任意内容：*.example.org</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>所有主机</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>{kind} {count:,}</source>
        <translation>{kind} {count:,}</translation>
    </message>
    <message>
        <source>{label} only; several can be down</source>
        <translation>仅{label}；可同时选中多个</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetching {url}…</source>
        <translation>正在获取 {url}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>未能带入</translation>
    </message>
    <message numerus="yes">
        <source>Not carried over: {n:,} thing</source>
        <comment>Not carried over: {n:,} things</comment>
        <translation>
            <numerusform>未能带入：{n:,} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes along.</source>
        <translation>所有内容都会带入。</translation>
    </message>
    <message>
        <source>Keep what is there, add the rest beside it</source>
        <translation>保留已有内容，将其余内容添加在旁边</translation>
    </message>
    <message>
        <source>Update what nobody has changed since it was imported</source>
        <translation>更新导入后未被更改的内容</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>替换已有内容</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将创建的内容</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Folder of the new collection</source>
        <translation>新集合的文件夹</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>已有的内容</translation>
    </message>
    <message>
        <source>The collection {name}</source>
        <translation>集合 {name}</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>新集合</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>如果已存在</translation>
    </message>
    <message>
        <source>nothing is ticked</source>
        <translation>没有勾选任何内容</translation>
    </message>
    <message>
        <source>The folder of the new collection</source>
        <translation>新集合的文件夹</translation>
    </message>
    <message>
        <source>File, folder, zip file or URL</source>
        <translation>文件、文件夹、zip 文件或 URL</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>… or paste it here: a curl command, a collection as JSON</source>
        <translation>……或粘贴到此处：curl 命令，JSON 格式的集合</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Found by the content</source>
        <translation>根据内容判断</translation>
    </message>
    <message>
        <source>Known: {formats}. The content tells which one it is.</source>
        <translation>支持的格式：{formats}。根据内容自动识别。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Also in the file, kept as it is: {parts}.</source>
        <translation>文件中还有以下内容，原样保留：{parts}。</translation>
    </message>
    <message>
        <source>a gRPC request</source>
        <translation>gRPC 请求</translation>
    </message>
    <message>
        <source>a WebSocket request</source>
        <translation>WebSocket 请求</translation>
    </message>
    <message>
        <source>a script file</source>
        <translation>脚本文件</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>文件 {name}</translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation>该文件又可以读取了。</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>an item of the type {kind}</source>
        <translation>类型为 {kind} 的项目</translation>
    </message>
    <message>
        <source>This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.</source>
        <translation>这是{what}。PostGUI 将其原样保留：仅在此显示，不能编辑或发送。</translation>
    </message>
    <message>
        <source>Cut, copy, paste, in the tree whole requests and folders</source>
        <translation>剪切、复制、粘贴，在树中针对整个请求和文件夹</translation>
    </message>
    <message>
        <source>There is no command {command_id}</source>
        <translation>没有命令 {command_id}</translation>
    </message>
    <message>
        <source>The keys that the settings have for it do nothing.</source>
        <translation>设置中为它指定的按键不起作用。</translation>
    </message>
    <message>
        <source>Perhaps {name} is meant. Correct it in {file}.</source>
        <translation>也许是指 {name}。请在 {file} 中更正。</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>请在 {file} 中更正。</translation>
    </message>
    <message>
        <source>Write them as Ctrl+Shift+T in {file}.</source>
        <translation>请在 {file} 中写成 Ctrl+Shift+T 的形式。</translation>
    </message>
    <message>
        <source>{command_id} can’t have the keys {keys}</source>
        <translation>{command_id} 不能使用按键 {keys}</translation>
    </message>
    <message>
        <source>Write other ones in {file}.</source>
        <translation>请在 {file} 中写入其他按键。</translation>
    </message>
    <message>
        <source>{keys} are given to both {one} and {other}</source>
        <translation>{keys} 同时分配给了 {one} 和 {other}</translation>
    </message>
    <message>
        <source>They only do the first of them.</source>
        <translation>它们只执行其中第一个。</translation>
    </message>
    <message>
        <source>Write other ones for one of them in {file}.</source>
        <translation>请在 {file} 中为其中一个写入其他按键。</translation>
    </message>
    <message>
        <source>{keys!r} are no keys</source>
        <translation>{keys!r} 不是按键</translation>
    </message>
    <message>
        <source>The command {command_id} is without them.</source>
        <translation>命令 {command_id} 不使用它们。</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Save the edits in</source>
        <translation>将编辑保存到</translation>
    </message>
    <message>
        <source>Every edit is on disk again</source>
        <translation>所有编辑都已重新写入磁盘</translation>
    </message>
    <message>
        <source>The disk did not take them in time</source>
        <translation>磁盘没有及时接收它们</translation>
    </message>
    <message>
        <source>It may be busy, or gone.</source>
        <translation>它可能正忙，或已断开。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Load test of {name}</source>
        <translation>{name} 的负载测试</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>CSV or JSON: a user takes the next row each time it begins, its values as variables</source>
        <translation>CSV 或 JSON：用户每次开始时取下一行，其值作为变量</translation>
    </message>
    <message>
        <source>Export locustfile…</source>
        <translation>导出 locustfile…</translation>
    </message>
    <message>
        <source>A Python file for Locust, without PostGUI</source>
        <translation>供 Locust 使用的 Python 文件，不依赖 PostGUI</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>HTML, JSON or CSV</source>
        <translation>HTML、JSON 或 CSV</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>How many there are at a time</source>
        <translation>同时在线的用户数</translation>
    </message>
    <message>
        <source>Spawn rate</source>
        <translation>生成速率</translation>
    </message>
    <message>
        <source>Users started each second</source>
        <translation>每秒启动的用户数</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Seconds from the start</source>
        <translation>从开始算起的秒数</translation>
    </message>
    <message>
        <source>Least wait</source>
        <translation>最短等待</translation>
    </message>
    <message>
        <source>Least that a user waits between requests</source>
        <translation>用户在请求之间的最短等待时间</translation>
    </message>
    <message>
        <source>Most wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Most that a user waits between requests</source>
        <translation>用户在请求之间的最长等待时间</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a number to another</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>每秒响应数</translation>
    </message>
    <message>
        <source>Half of the answers took no longer than this</source>
        <translation>一半的响应不超过此时间</translation>
    </message>
    <message>
        <source>95 of 100 answers took no longer than this</source>
        <translation>95% 的响应不超过此时间</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer than this</source>
        <translation>99% 的响应不超过此时间</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>1: one process sends. More: a master and that many workers</source>
        <translation>1：由一个进程发送。大于 1：一个主节点和相应数量的工作进程</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
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
        <translation>无法用它进行负载测试。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the locustfile</source>
        <translation>保存 locustfile</translation>
    </message>
    <message>
        <source>It takes its secrets from environment variables: {names}</source>
        <translation>它从环境变量获取机密：{names}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random.</source>
        <translation>尚未发送任何内容。用户按顺序发送所有请求；带有 weight:3 之类标签的请求按权重随机发送。</translation>
    </message>
    <message>
        <source>Time of an answer, last ten seconds</source>
        <translation>响应时间，最近十秒</translation>
    </message>
    <message>
        <source>Failures of the load test</source>
        <translation>负载测试的失败</translation>
    </message>
    <message>
        <source>What of the collection is not in the load test</source>
        <translation>集合中未包含在负载测试里的内容</translation>
    </message>
    <message>
        <source>Starting Locust</source>
        <translation>正在启动 Locust</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times  {request}  {reason}</source>
        <comment>{n:,} times  {request}  {reason}</comment>
        <translation>
            <numerusform>{n:,} 次  {request}  {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>没有失败。</translation>
    </message>
    <message>
        <source>Load test {name}</source>
        <translation>负载测试 {name}</translation>
    </message>
    <message>
        <source>Failures  {n}</source>
        <translation>失败  {n}</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>All of the collection is in the load test.</source>
        <translation>负载测试包含集合的全部内容。</translation>
    </message>
    <message>
        <source>Left out  {n}</source>
        <translation>未包含  {n}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>Requests of the load test</source>
        <translation>负载测试的请求</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the load test: {first}</source>
        <comment>Left out of the load test: {n:,} things of the collection, as listed below</comment>
        <translation>
            <numerusform>负载测试未包含集合中的 {n:,} 项内容，列于下方</numerusform>
        </translation>
    </message>
    <message>
        <source>{elapsed_s:.0f} s   {users:,} users   {requests:,} requests   {failures:,} failed   {rate:,.1f} a second</source>
        <translation>{elapsed_s:.0f} 秒   {users:,} 个用户   {requests:,} 个请求   {failures:,} 个失败   每秒 {rate:,.1f} 个</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Figures of the load test</source>
        <translation>负载测试的数据</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Nothing is noted here.</source>
        <translation>此处没有记录。</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Mock server of {name}</source>
        <translation>{name} 的模拟服务器</translation>
    </message>
    <message>
        <source>Port to listen on; “any” takes a free one</source>
        <translation>监听的端口；“任意”表示使用空闲端口</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Milliseconds that each answer waits. A request may ask for others: Prefer: delay=500</source>
        <translation>每个响应等待的毫秒数。请求可以指定其他值：Prefer: delay=500</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Status of each answer. A request may ask for another example: Prefer: status=404</source>
        <translation>每个响应的状态。请求可以指定其他示例：Prefer: status=404</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>按示例</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy where it serves</source>
        <translation>复制服务地址</translation>
    </message>
    <message>
        <source>Empty the list of what came in</source>
        <translation>清空收到的请求列表</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>模拟服务器</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>正在读取示例</translation>
    </message>
    <message numerus="yes">
        <source>{url}   {n:,} example, as it was when it started</source>
        <comment>{url}   {n:,} examples, as they were when it started</comment>
        <translation>
            <numerusform>{url}   {n:,} 个示例，为启动时的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>收到的请求</translation>
    </message>
    <message>
        <source>Serves the saved examples on this machine, as long as this tab is open.</source>
        <translation>只要此标签页打开，就在本机上提供已保存的示例。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>It can&apos;t be monitored.</source>
        <translation>无法对其进行监控。</translation>
    </message>
    <message>
        <source>{name} passes again</source>
        <translation>{name} 恢复通过</translation>
    </message>
    <message>
        <source>{name} fails now</source>
        <translation>{name} 现在失败</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>{name}: every {minutes} min, {state}</source>
        <translation>{name}：每 {minutes} 分钟，{state}</translation>
    </message>
    <message>
        <source>Monitor of {name}</source>
        <translation>{name} 的监控</translation>
    </message>
    <message>
        <source>Minutes from one run to the next</source>
        <translation>两次运行之间的分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Time of each run</source>
        <translation>每次运行的时间</translation>
    </message>
    <message>
        <source>History of the monitor</source>
        <translation>监控历史记录</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Runs again at {time}, as long as this window is open</source>
        <translation>{time} 再次运行，前提是此窗口保持打开</translation>
    </message>
    <message>
        <source>Another window of this workspace runs it</source>
        <translation>此工作区的另一个窗口在运行它</translation>
    </message>
    <message>
        <source>Not started: it runs as long as this window is open</source>
        <translation>未启动：只在此窗口打开期间运行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Last: passed</source>
        <translation>上次：通过</translation>
    </message>
    <message>
        <source>Last: failed</source>
        <translation>上次：失败</translation>
    </message>
    <message>
        <source>Monitor {name}</source>
        <translation>监控 {name}</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>PostGUI monitors</source>
        <translation>PostGUI 监控</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Detail: {detail}</source>
        <translation>详细信息：{detail}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>此次会话的消息</translation>
    </message>
    <message>
        <source>Nothing was told in this session.</source>
        <translation>此次会话中没有消息。</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all</source>
        <translation>复制所选消息，或全部复制</translation>
    </message>
    <message>
        <source>It is no TOML: {error}.</source>
        <translation>它不是 TOML：{error}。</translation>
    </message>
    <message>
        <source>base must be &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>base 必须为 &quot;light&quot; 或 &quot;dark&quot;。</translation>
    </message>
    <message>
        <source>There is no color role {role}.</source>
        <translation>没有颜色角色 {role}。</translation>
    </message>
    <message>
        <source>{role} must be a color such as &quot;#1f6feb&quot;.</source>
        <translation>{role} 必须是颜色，例如 &quot;#1f6feb&quot;。</translation>
    </message>
    <message>
        <source>{ink} on {ground}: {found:.1f}, {least:g} is readable</source>
        <translation>{ground} 上的 {ink}：{found:.1f}，至少 {least:g} 才易于阅读</translation>
    </message>
    <message>
        <source>Some of the theme {name} is hard to read</source>
        <translation>主题 {name} 的部分内容难以阅读</translation>
    </message>
    <message>
        <source>Make the one darker or the other lighter, and choose the theme again.</source>
        <translation>请将一个调深或将另一个调浅，然后重新选择该主题。</translation>
    </message>
    <message>
        <source>Line {line}: {meaning}</source>
        <translation>第 {line} 行：{meaning}</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>It can’t be read: {error}.</source>
        <translation>无法读取：{error}。</translation>
    </message>
    <message>
        <source>The theme {name} can’t be used</source>
        <translation>无法使用主题 {name}</translation>
    </message>
    <message>
        <source>Correct the file in the folder of themes, and choose it again.</source>
        <translation>请更正主题文件夹中的该文件，然后重新选择。</translation>
    </message>
    <message>
        <source>The theme file could not be made</source>
        <translation>无法创建主题文件</translation>
    </message>
    <message>
        <source>{name} is in the folder of themes, ready to be changed</source>
        <translation>{name} 已放入主题文件夹，可以进行修改</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>Command, request, environment, setting or URL</source>
        <translation>命令、请求、环境、设置或 URL</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转到</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>{path} and {n} more</source>
        <translation>{path}，另有 {n} 个</translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} 已不存在</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} 个项目</translation>
    </message>
    <message>
        <source>Private mode is off: what you send is kept in the history again</source>
        <translation>隐私模式已关闭：发送的内容会重新存入历史记录</translation>
    </message>
    <message>
        <source>Not stored. The cookie has: {value}</source>
        <translation>未保存。Cookie 的内容为：{value}</translation>
    </message>
    <message>
        <source>This host only</source>
        <translation>仅此主机</translation>
    </message>
    <message>
        <source>This domain and all below it</source>
        <translation>此域及其所有子域</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path.</source>
        <translation>Cookie 存储中名称、域和路径的每种组合只能有一个。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <source>{text!r} is no date</source>
        <translation>{text!r} 不是日期</translation>
    </message>
    <message>
        <source>The cookie ends when it ended before.</source>
        <translation>Cookie 的过期时间保持不变。</translation>
    </message>
    <message>
        <source>Write it like 2030-12-31 18:00, or “session”.</source>
        <translation>请写成 2030-12-31 18:00 的形式，或填“session”。</translation>
    </message>
    <message>
        <source>{text!r} is no SameSite</source>
        <translation>{text!r} 不是 SameSite 的值</translation>
    </message>
    <message>
        <source>The cookie has what it had before.</source>
        <translation>Cookie 保持原值。</translation>
    </message>
    <message>
        <source>Write Strict, Lax or None, or nothing.</source>
        <translation>请填写 Strict、Lax 或 None，或留空。</translation>
    </message>
    <message>
        <source>From the history, read-only</source>
        <translation>来自历史记录，只读</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>作为请求打开</translation>
    </message>
    <message>
        <source>URL that was requested</source>
        <translation>请求的 URL</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>History: {entry}</source>
        <translation>历史记录：{entry}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Captures: values of the answer that become variables</source>
        <translation>捕获：将响应中的值存为变量</translation>
    </message>
    <message>
        <source>authorization code</source>
        <comment>choice of auth</comment>
        <translation>授权码</translation>
    </message>
    <message>
        <source>client credentials</source>
        <comment>choice of auth</comment>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>resource owner password credentials</source>
        <comment>choice of auth</comment>
        <translation>资源所有者密码凭据</translation>
    </message>
    <message>
        <source>device code</source>
        <comment>choice of auth</comment>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>text</source>
        <comment>choice of auth</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>file</source>
        <comment>choice of auth</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>header</source>
        <comment>choice of auth</comment>
        <translation>标头</translation>
    </message>
    <message>
        <source>query</source>
        <comment>choice of auth</comment>
        <translation>查询</translation>
    </message>
    <message>
        <source>cookie</source>
        <comment>choice of auth</comment>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>body</source>
        <comment>choice of auth</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>basic auth header</source>
        <comment>choice of auth</comment>
        <translation>Basic 身份验证标头</translation>
    </message>
    <message>
        <source>access token</source>
        <comment>choice of auth</comment>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>id token</source>
        <comment>choice of auth</comment>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>choice of auth</comment>
        <translation>已签名</translation>
    </message>
    <message>
        <source>unsigned</source>
        <comment>choice of auth</comment>
        <translation>未签名</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>choice of auth</comment>
        <translation>明文</translation>
    </message>
    <message>
        <source>{text} (as in the file)</source>
        <translation>{text}（与文件相同）</translation>
    </message>
    <message>
        <source>Browse for {label}</source>
        <translation>浏览：{label}</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>选择：{label}</translation>
    </message>
    <message>
        <source>Secrets typed here are kept in the {place}; saved files refer to them by a {{{{name}}}} only.</source>
        <translation>在此输入的机密保存在{place}；保存的文件只通过 {{{{name}}}} 引用它们。</translation>
    </message>
    <message>
        <source>Kind of auth</source>
        <translation>身份验证类型</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>This kind of auth can&apos;t be edited here. It stays in the file as it is, and is not sent.</source>
        <translation>无法在此编辑这种身份验证。它在文件中保持原样，且不会发送。</translation>
    </message>
    <message>
        <source>No credentials are sent.</source>
        <translation>不发送凭据。</translation>
    </message>
    <message>
        <source>What is inherited can&apos;t be told: {what}.</source>
        <translation>无法得知继承的内容：{what}。</translation>
    </message>
    <message>
        <source>{kind} (not supported)</source>
        <translation>{kind}（不支持）</translation>
    </message>
    <message>
        <source>{label}, from {origin}.</source>
        <translation>{label}，来自{origin}。</translation>
    </message>
    <message>
        <source>Nothing to inherit: none is sent.</source>
        <translation>没有可继承的内容：不发送。</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>Indent anew; numbers, order and strings stay as they are</source>
        <translation>重新缩进；数字、顺序和字符串保持不变</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Content type, boundary, compression</source>
        <translation>内容类型、boundary、压缩</translation>
    </message>
    <message>
        <source>Options  {n}</source>
        <translation>选项  {n}</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>此请求没有正文。</translation>
    </message>
    <message>
        <source>This kind of body can&apos;t be edited here. It stays in the file as it is.</source>
        <translation>无法在此编辑这种正文。它在文件中保持原样。</translation>
    </message>
    <message>
        <source>Files of this request</source>
        <translation>此请求的文件</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>文件路径，或将文件拖放到此处</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>none</source>
        <comment>content type</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>no =</source>
        <translation>无 =</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>New row, {column}</source>
        <translation>新行，{column}</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>{name} on</source>
        <translation>{name} 已启用</translation>
    </message>
    <message>
        <source>{name} off</source>
        <translation>{name} 已停用</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>（无路径）</translation>
    </message>
    <message>
        <source>Known files</source>
        <translation>已知文件</translation>
    </message>
    <message>
        <source>A relative path counts from the request&apos;s file. The file is read on sending.</source>
        <translation>相对路径从请求文件所在位置算起。文件在发送时读取。</translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message>
        <source>Form parts</source>
        <translation>表单部分</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>Choose files to send</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>GraphQL 查询</translation>
    </message>
    <message>
        <source>GraphQL variables</source>
        <translation>GraphQL 变量</translation>
    </message>
    <message>
        <source>When the query has more than one</source>
        <translation>当查询中有多个操作时</translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation>操作名称</translation>
    </message>
    <message>
        <source>Variables (JSON)</source>
        <translation>变量 (JSON)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>None</source>
        <comment>compression</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>正文的内容类型</translation>
    </message>
    <message>
        <source>Made for you, the same in preview and send</source>
        <translation>自动生成，预览与发送时相同</translation>
    </message>
    <message>
        <source>Boundary between the parts</source>
        <translation>各部分之间的 boundary</translation>
    </message>
    <message>
        <source>Compression of the body</source>
        <translation>正文压缩</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Bodies that the request has ready; one of them is sent</source>
        <translation>请求预备的多个正文；发送其中一个</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Body variant: {text}</source>
        <translation>正文变体：{text}</translation>
    </message>
    <message>
        <source>Body variants</source>
        <translation>正文变体</translation>
    </message>
    <message>
        <source>New folder {name}</source>
        <translation>新建文件夹 {name}</translation>
    </message>
    <message>
        <source>New request {name}</source>
        <translation>新建请求 {name}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>Replace {count} times</source>
        <translation>替换 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} item</source>
        <comment>Move {n} items</comment>
        <translation>
            <numerusform>移动 {n} 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} item</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>复制 {n} 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} item</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>创建 {n} 个项目的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>创建 {name} 的副本</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} item</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>删除 {n} 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>New variant…</source>
        <translation>新建变体…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>New body variant</source>
        <translation>新建正文变体</translation>
    </message>
    <message>
        <source>A copy of this body, called:</source>
        <translation>此正文的副本，名称为：</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>变体 {number}</translation>
    </message>
    <message>
        <source>Rename the body variant</source>
        <translation>重命名正文变体</translation>
    </message>
    <message>
        <source>Called from now on:</source>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What it is for, in a line</source>
        <translation>用途，一行文字</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What the dropped file is to be</source>
        <translation>如何处理拖放的文件</translation>
    </message>
    <message>
        <source>Put its text here</source>
        <translation>将其文本放在此处</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>作为文件发送</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>已拖放 {name}。</translation>
    </message>
    <message>
        <source>{name} is too long to edit: more than 10 MB.</source>
        <translation>{name} 过长，无法编辑：超过 10 MB。</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation>{name} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation>文件发生的变化</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>保留两者</translation>
    </message>
    <message>
        <source>Use the file’s</source>
        <translation>使用文件中的</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>使用我的</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>The file was changed by another program, in what you edited here.</source>
        <translation>其他程序更改了该文件中你正在编辑的内容。</translation>
    </message>
    <message>
        <source>The file is no longer there. What you see is kept here.</source>
        <translation>文件已不存在。当前显示的内容会保留在此。</translation>
    </message>
    <message>
        <source>{what}. What you see is what it had before.</source>
        <translation>{what}。当前显示的是它之前的内容。</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>隐藏差异</translation>
    </message>
    <message>
        <source>Added on sending</source>
        <translation>发送时添加</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to send your own value; untick one to leave it out</source>
        <translation>在某一项上按 Enter 或双击，可发送自己的值；取消勾选则不发送</translation>
    </message>
    <message>
        <source>Headers added on sending</source>
        <translation>发送时添加的标头</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>HTTP method: choose one or type any</source>
        <translation>HTTP 方法：选择或输入任意方法</translation>
    </message>
    <message>
        <source>OAuth 2.0 token</source>
        <translation>OAuth 2.0 令牌</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Fetch a new token now</source>
        <translation>立即获取新令牌</translation>
    </message>
    <message>
        <source>Renew it with the refresh token</source>
        <translation>用刷新令牌续期</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation>从密钥环中移除令牌</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>显示交换过程</translation>
    </message>
    <message>
        <source>The last token request and its answer</source>
        <translation>最近一次令牌请求及其响应</translation>
    </message>
    <message>
        <source>Get new token</source>
        <translation>获取新令牌</translation>
    </message>
    <message>
        <source>Hide exchange</source>
        <translation>隐藏交换过程</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>令牌交换</translation>
    </message>
    <message>
        <source>Copy the exchange as it is shown</source>
        <translation>按显示的内容复制交换过程</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>For another browser, or another computer</source>
        <translation>用于其他浏览器或其他计算机</translation>
    </message>
    <message>
        <source>The address that the browser ends at</source>
        <translation>浏览器最终到达的地址</translation>
    </message>
    <message>
        <source>Address that the browser ends at</source>
        <translation>浏览器最终到达的地址</translation>
    </message>
    <message>
        <source>Take the code out of this address</source>
        <translation>从此地址中取出授权码</translation>
    </message>
    <message>
        <source>Code: {user_code}</source>
        <translation>代码：{user_code}</translation>
    </message>
    <message>
        <source>Open {url} on any device and enter this code:</source>
        <translation>请在任意设备上打开 {url} 并输入此代码：</translation>
    </message>
    <message>
        <source>Sign in in the browser. The callback URL is not on this computer: when the browser has gone there, copy its whole address and paste it here.</source>
        <translation>请在浏览器中登录。回调 URL 不在本机：浏览器到达后，请复制其完整地址并粘贴到此处。</translation>
    </message>
    <message>
        <source>Sign in in the browser; it comes back here by itself.</source>
        <translation>请在浏览器中登录；完成后会自动返回此处。</translation>
    </message>
    <message>
        <source>Show credentials in clear here, until this tab is closed</source>
        <translation>在此以明文显示凭据，直到关闭此标签页</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制显示的内容</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>请求行</translation>
    </message>
    <message>
        <source>Body that would be sent</source>
        <translation>将要发送的正文</translation>
    </message>
    <message>
        <source>Nothing can be sent as it stands</source>
        <translation>按现状无法发送</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>隐藏机密</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>存在的原因</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你设置的</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>不发送 {name}</translation>
    </message>
    <message>
        <source>Send {name} again</source>
        <translation>重新发送 {name}</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>发送 {name}</translation>
    </message>
    <message>
        <source>Headers that would be sent</source>
        <translation>将要发送的标头</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Copy the secret value</source>
        <translation>复制机密值</translation>
    </message>
    <message>
        <source>Send with = and an empty value</source>
        <translation>带 = 和空值发送</translation>
    </message>
    <message>
        <source>Send without =</source>
        <translation>不带 = 发送</translation>
    </message>
    <message>
        <source>File name to send</source>
        <translation>发送的文件名</translation>
    </message>
    <message>
        <source>What the server is told the file is called; empty for its own name:</source>
        <translation>告知服务器的文件名；留空则使用其本名：</translation>
    </message>
    <message>
        <source>File name to send: {name}…</source>
        <translation>发送的文件名：{name}…</translation>
    </message>
    <message>
        <source>File name to send…</source>
        <translation>发送的文件名…</translation>
    </message>
    <message>
        <source>One name: value per line; # switches a line off</source>
        <translation>每行一个“名称: 值”；# 停用该行</translation>
    </message>
    <message>
        <source>{name} as text</source>
        <translation>以文本显示{name}</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>批量编辑</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Path values</source>
        <translation>路径值</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>The request asks for:</source>
        <translation>该请求要求：</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sent {sent:,} of {times:,}</source>
        <translation>已发送 {sent:,} / {times:,}</translation>
    </message>
    <message>
        <source>Sent {sent:,}, every {every_s:g} s</source>
        <translation>已发送 {sent:,} 次，每 {every_s:g} 秒一次</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>{failed:,} 次失败</translation>
    </message>
    <message>
        <source>last {last}, mean {mean}, longest {longest}</source>
        <translation>最近 {last}，平均 {mean}，最长 {longest}</translation>
    </message>
    <message>
        <source>mean {mean}, longest {longest}</source>
        <translation>平均 {mean}，最长 {longest}</translation>
    </message>
    <message>
        <source>Repeated sending</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>{text}, stopped</source>
        <translation>{text}，已停止</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>关闭此行</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>停止发送</translation>
    </message>
    <message>
        <source>Before request</source>
        <translation>请求前</translation>
    </message>
    <message>
        <source>After response</source>
        <translation>响应后</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>钩子</translation>
    </message>
    <message>
        <source>before request</source>
        <translation>请求前</translation>
    </message>
    <message>
        <source>after response</source>
        <translation>响应后</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>钩子</translation>
    </message>
    <message>
        <source>JavaScript as for Bruno (bru, req, res) or Postman (pm); runs without files, network or processes.</source>
        <translation>与 Bruno (bru, req, res) 或 Postman (pm) 相同的 JavaScript；运行时不能使用文件、网络或进程。</translation>
    </message>
    <message>
        <source>What bru.sendRequest and pm.sendRequest send goes by the proxy, certificates, settings and variables of the request, without the headers and the authentication that it inherits.</source>
        <translation>bru.sendRequest 和 pm.sendRequest 发送的内容使用此请求的代理、证书、设置和变量，但不带它继承的标头和身份验证。</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. To run it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>JavaScript，原样保留。如需运行：pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>Python beside the request: before(request, variables), after(response, variables), test_* functions. Runs in a process of its own, once the collection is trusted.</source>
        <translation>请求旁的 Python：before(request, variables)、after(response, variables)、test_* 函数。集合受信任后，在单独的进程中运行。</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. PostGUI does not run hooks; Bruno does.</source>
        <translation>JavaScript，原样保留。PostGUI 不运行钩子；Bruno 会运行。</translation>
    </message>
    <message>
        <source>When the script runs</source>
        <translation>脚本的运行时机</translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation>脚本：{title}</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Also from {origin}: {phases}</source>
        <translation>另有来自{origin}的：{phases}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the scripts of {origin}</source>
        <translation>打开{origin}的脚本</translation>
    </message>
    <message>
        <source>Send and save to file…</source>
        <translation>发送并保存到文件…</translation>
    </message>
    <message>
        <source>Send on a fresh connection</source>
        <translation>使用新连接发送</translation>
    </message>
    <message>
        <source>Send n times…</source>
        <translation>发送 n 次…</translation>
    </message>
    <message>
        <source>Send every n seconds…</source>
        <translation>每 n 秒发送…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>代码…</translation>
    </message>
    <message>
        <source>Add Idempotency-Key header</source>
        <translation>添加 Idempotency-Key 标头</translation>
    </message>
    <message>
        <source>Send n times</source>
        <translation>发送 n 次</translation>
    </message>
    <message>
        <source>How often:</source>
        <translation>次数：</translation>
    </message>
    <message>
        <source>Send every n seconds</source>
        <translation>每 n 秒发送</translation>
    </message>
    <message>
        <source>Seconds from one to the next:</source>
        <translation>间隔秒数：</translation>
    </message>
    <message>
        <source>Send and save the answer</source>
        <translation>发送并保存响应</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>已复制为 cURL</translation>
    </message>
    <message>
        <source>Inherit again</source>
        <translation>恢复继承</translation>
    </message>
    <message>
        <source>{label}: inherit again</source>
        <translation>{label}：恢复继承</translation>
    </message>
    <message>
        <source>Instead of {value}, from {origin}</source>
        <translation>代替 {value}，来自{origin}</translation>
    </message>
    <message>
        <source>Inherited: {value}, from {origin}</source>
        <translation>继承：{value}，来自{origin}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>For everything together; 0 waits as long as it takes.</source>
        <translation>涵盖全部过程；0 表示一直等待。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>仅 IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>仅 IPv6</translation>
    </message>
    <message>
        <source>No certificate is checked: anybody on the way can read and change what is sent.</source>
        <translation>不检查任何证书：途中的任何人都能读取和更改发送的内容。</translation>
    </message>
    <message>
        <source>The first one for the host is shown to the server.</source>
        <translation>向服务器出示与主机匹配的第一个证书。</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>For the name, the connection and TLS.</source>
        <translation>用于名称解析、连接和 TLS。</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>读取超时</translation>
    </message>
    <message>
        <source>The longest silence of the server.</source>
        <translation>服务器最长的无数据时间。</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>写入超时</translation>
    </message>
    <message>
        <source>The longest time it takes no bytes.</source>
        <translation>服务器不接收数据的最长时间。</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>Go where a 3xx answer points.</source>
        <translation>转到 3xx 响应所指的地址。</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>最多重定向次数</translation>
    </message>
    <message>
        <source>Then stop with an error.</source>
        <translation>超过后停止并报错。</translation>
    </message>
    <message>
        <source>Forward Authorization</source>
        <translation>转发 Authorization</translation>
    </message>
    <message>
        <source>Send it on to other origins; you must allow it as well.</source>
        <translation>将其继续发送到其他源；还需要你允许。</translation>
    </message>
    <message>
        <source>Encode URL</source>
        <translation>编码 URL</translation>
    </message>
    <message>
        <source>Percent-encode what a URL can&apos;t hold; off sends it as typed.</source>
        <translation>对 URL 不能包含的字符进行百分号编码；关闭则按输入发送。</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>DNS 查询</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>复用的连接</translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} ms</translation>
    </message>
    <message>
        <source>{label}: {figure_ms}
from {figure_ms2} to {figure_ms3}</source>
        <translation>{label}：{figure_ms}
从 {figure_ms2} 到 {figure_ms3}</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Up, on the wire</source>
        <translation>上行，实际传输</translation>
    </message>
    <message>
        <source>Down, on the wire</source>
        <translation>下行，实际传输</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>收到的正文</translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation>解码后的正文</translation>
    </message>
    <message>
        <source>{number} of {count}: </source>
        <translation>{number}/{count}：</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time} 后</translation>
    </message>
    <message>
        <source>Getting ready and between</source>
        <translation>准备及间隔</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP 版本</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>对端地址</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({size_bytes:,} bytes)</source>
        <translation>{size}（{size_bytes:,} 字节）</translation>
    </message>
    <message>
        <source>Auto lets the server choose; HTTP/2 on http:// needs a server that expects it.</source>
        <translation>“自动”由服务器选择；在 http:// 上使用 HTTP/2 需要服务器支持。</translation>
    </message>
    <message>
        <source>Keep connections</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Off makes a fresh connection for every request.</source>
        <translation>关闭后每个请求都使用新连接。</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>A host, a port or both instead of the URL&apos;s. Host, SNI and the certificate check stay.</source>
        <translation>代替 URL 的主机、端口或两者。Host、SNI 和证书检查保持不变。</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix 套接字</translation>
    </message>
    <message>
        <source>Connect to this socket; @name is an abstract one. A proxy is not used then.</source>
        <translation>连接到此套接字；@name 为抽象套接字。此时不使用代理。</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Send from this address of this computer.</source>
        <translation>从本机的此地址发送。</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP 版本</translation>
    </message>
    <message>
        <source>Use only addresses of this kind.</source>
        <translation>只使用此类地址。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>system, none, or a URL: http, https, socks5 (names looked up here), socks5h (there).</source>
        <translation>system、none 或 URL：http、https、socks5（在本机解析名称）、socks5h（在代理解析）。</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>For Basic authentication or SOCKS5.</source>
        <translation>用于 Basic 身份验证或 SOCKS5。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Goes to the proxy only.</source>
        <translation>只发送给代理。</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>不使用代理的主机</translation>
    </message>
    <message>
        <source>Hosts with commas between them; &lt;local&gt; is every name without a dot.</source>
        <translation>以逗号分隔的主机；&lt;local&gt; 代表所有不含点的名称。</translation>
    </message>
    <message>
        <source>Verify TLS certificate</source>
        <translation>验证 TLS 证书</translation>
    </message>
    <message>
        <source>Off accepts any certificate.</source>
        <translation>关闭后接受任何证书。</translation>
    </message>
    <message>
        <source>Insecure hosts</source>
        <translation>不安全的主机</translation>
    </message>
    <message>
        <source>Accept any certificate of these hosts only.</source>
        <translation>仅对这些主机接受任何证书。</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>自有颁发机构</translation>
    </message>
    <message>
        <source>A PEM file, or a folder of them, trusted besides the system&apos;s.</source>
        <translation>PEM 文件或其文件夹，在系统证书之外一并信任。</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>最低 TLS 版本</translation>
    </message>
    <message>
        <source>1.0 and 1.1 are not safe any more.</source>
        <translation>1.0 和 1.1 已不再安全。</translation>
    </message>
    <message>
        <source>Highest TLS version</source>
        <translation>最高 TLS 版本</translation>
    </message>
    <message>
        <source>To see what an old client would.</source>
        <translation>用于查看旧客户端的表现。</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>服务器名称 (SNI)</translation>
    </message>
    <message>
        <source>Ask for this name, and check the certificate for it.</source>
        <translation>请求此名称，并按此名称检查证书。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>After a failed try; POST and PATCH only with Idempotency-Key.</source>
        <translation>尝试失败后；POST 和 PATCH 仅在带有 Idempotency-Key 时重试。</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>重试延迟</translation>
    </message>
    <message>
        <source>Before the first; each next one waits twice as long.</source>
        <translation>首次重试之前；之后每次等待时间加倍。</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>使用 Cookie</translation>
    </message>
    <message>
        <source>Keep them in the environment&apos;s jar, and send them back.</source>
        <translation>存入环境的 Cookie 存储，并随请求发回。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>No setting is about that.</source>
        <translation>没有相关的设置。</translation>
    </message>
    <message>
        <source>This has Python, and is not sent until you trust the folder {folder}. Look at it in Scripts first.</source>
        <translation>其中有 Python，在你信任文件夹 {folder} 之前不会发送。请先在“脚本”中查看。</translation>
    </message>
    <message>
        <source>Scripts can’t send requests until you trust the folder {folder}. Look at them in Scripts first.</source>
        <translation>在你信任文件夹 {folder} 之前，脚本不能发送请求。请先在“脚本”中查看。</translation>
    </message>
    <message>
        <source>Whether this collection is trusted</source>
        <translation>此集合是否受信任</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>信任此文件夹</translation>
    </message>
    <message>
        <source>Stop this request (Esc)</source>
        <translation>停止此请求 (Esc)</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>发送此请求</translation>
    </message>
    <message>
        <source>Enter a URL or paste a cURL command</source>
        <translation>输入 URL 或粘贴 cURL 命令</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Save this request</source>
        <translation>保存此请求</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>更多发送方式</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>此请求的变量</translation>
    </message>
    <message>
        <source>Filter the variables</source>
        <translation>筛选变量</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>可用变量</translation>
    </message>
    <message>
        <source>Variables that this request can use</source>
        <translation>此请求可以使用的变量</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to go where it is defined</source>
        <translation>在某一项上按 Enter 或双击，可转到其定义处</translation>
    </message>
    <message>
        <source>Views of the response</source>
        <translation>响应的视图</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>{label}  {count}</source>
        <translation>{label}  {count}</translation>
    </message>
    <message>
        <source>Receiving the body</source>
        <translation>正在接收正文</translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation>正在读取{label}</translation>
    </message>
    <message>
        <source>Laying out the body</source>
        <translation>正在排版正文</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk</source>
        <translation>无法从磁盘读取正文</translation>
    </message>
    <message>
        <source>{reason}. Send again.</source>
        <translation>{reason}。请重新发送。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Assertion passed: {name}. {message}</source>
        <translation>断言通过：{name}。{message}</translation>
    </message>
    <message>
        <source>Assertion failed: {name}. {message}</source>
        <translation>断言失败：{name}。{message}</translation>
    </message>
    <message>
        <source>Assertion skipped: {name}. {message}</source>
        <translation>断言跳过：{name}。{message}</translation>
    </message>
    <message>
        <source>Test passed: {name}. {message}</source>
        <translation>测试通过：{name}。{message}</translation>
    </message>
    <message>
        <source>Test failed: {name}. {message}</source>
        <translation>测试失败：{name}。{message}</translation>
    </message>
    <message>
        <source>Test skipped: {name}. {message}</source>
        <translation>测试跳过：{name}。{message}</translation>
    </message>
    <message>
        <source>Capture passed: {name}. {message}</source>
        <translation>捕获通过：{name}。{message}</translation>
    </message>
    <message>
        <source>Capture failed: {name}. {message}</source>
        <translation>捕获失败：{name}。{message}</translation>
    </message>
    <message>
        <source>Capture skipped: {name}. {message}</source>
        <translation>捕获跳过：{name}。{message}</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Checks of this answer</source>
        <translation>此响应的检查</translation>
    </message>
    <message>
        <source>{passed} of {count} passed</source>
        <translation>{passed}/{count} 通过</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>{n} skipped</comment>
        <translation>
            <numerusform>{n} 个跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>Output of the scripts</source>
        <translation>脚本的输出</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Set by the server</source>
        <translation>由服务器设置</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>已设置 {count} 个</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>已发送 {count} 个</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>已拒绝 {count} 个</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>没有 Cookie</translation>
    </message>
    <message>
        <source>None was sent, and the server set none. Those in the jar are for other hosts.</source>
        <translation>没有发送 Cookie，服务器也没有设置。Cookie 存储中的 Cookie 属于其他主机。</translation>
    </message>
    <message>
        <source>Manage cookies</source>
        <translation>管理 Cookie</translation>
    </message>
    <message>
        <source>Cookies of this exchange</source>
        <translation>此次交换的 Cookie</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy as name=value</source>
        <translation>复制为 name=value</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>No table here</source>
        <translation>此处没有表格</translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation>以表格显示的响应正文</translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {rows:,} rows, {n} column</source>
        <comment>{shown:,} of {rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{shown:,}/{rows:,} 行，{n} 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows:,} rows, {n} column</source>
        <comment>{rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{rows:,} 行，{n} 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection as CSV</source>
        <translation>将所选内容复制为 CSV</translation>
    </message>
    <message>
        <source>Copy selection with tabs</source>
        <translation>以制表符分隔复制所选内容</translation>
    </message>
    <message>
        <source>Copy all as CSV</source>
        <translation>全部复制为 CSV</translation>
    </message>
    <message>
        <source>Compare responses</source>
        <translation>比较响应</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>与其他响应比较…</translation>
    </message>
    <message>
        <source>Paths to ignore, as $.timestamp; $..id</source>
        <translation>要忽略的路径，如 $.timestamp; $..id</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>要忽略的路径</translation>
    </message>
    <message>
        <source>JSONPath, separated by semicolons; kept for this host</source>
        <translation>JSONPath，以分号分隔；针对此主机保存</translation>
    </message>
    <message>
        <source>Order of arrays counts</source>
        <translation>区分数组顺序</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Status, headers and times that differ</source>
        <translation>不同的状态、标头和时间</translation>
    </message>
    <message>
        <source>Head  {n}</source>
        <translation>头部  {n}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Values  {n}</source>
        <translation>值  {n}</translation>
    </message>
    <message>
        <source>Scroll both sides</source>
        <translation>同步滚动两侧</translation>
    </message>
    <message>
        <source>Lines of both bodies</source>
        <translation>两个正文的行</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>内联</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>Editors and texts of answers</source>
        <translation>编辑器和响应文本</translation>
    </message>
    <message>
        <source>Texts of answers</source>
        <translation>响应文本</translation>
    </message>
    <message>
        <source>Tree of an answer</source>
        <translation>响应的树</translation>
    </message>
    <message>
        <source>Query of an answer</source>
        <translation>响应的查询</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Tables of parameters, headers and variables</source>
        <translation>参数、标头和变量的表格</translation>
    </message>
    <message>
        <source>Collections</source>
        <comment>title over the keys of the tree</comment>
        <translation>集合</translation>
    </message>
    <message>
        <source>Order of a run</source>
        <translation>运行的顺序</translation>
    </message>
    <message>
        <source>Comparison of answers</source>
        <translation>响应的比较</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>环境列表</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Go to a line or a byte</source>
        <translation>转到行或字节</translation>
    </message>
    <message>
        <source>Offer words that fit</source>
        <translation>提供匹配的词</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>增加行缩进</translation>
    </message>
    <message>
        <source>Indent lines less</source>
        <translation>减少行缩进</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Move; with Shift, select</source>
        <translation>移动；按住 Shift 为选择</translation>
    </message>
    <message>
        <source>Every text, list and table moves by them.</source>
        <translation>在所有文本、列表和表格中都用它们移动。</translation>
    </message>
    <message>
        <source>Move far; with Shift, select</source>
        <translation>大幅移动；按住 Shift 为选择</translation>
    </message>
    <message>
        <source>Open, or do what is marked</source>
        <translation>打开，或执行所选项</translation>
    </message>
    <message>
        <source>Every button and list is pressed with them.</source>
        <translation>所有按钮和列表都用它们操作。</translation>
    </message>
    <message>
        <source>Cancel the running request, or close what is in front</source>
        <translation>取消正在运行的请求，或关闭最前面的内容</translation>
    </message>
    <message>
        <source>It is the way out of everything, menus and dialogs, too.</source>
        <translation>它用于退出一切，包括菜单和对话框。</translation>
    </message>
    <message>
        <source>Next or previous field; in an editor, more or less indent</source>
        <translation>下一个或上一个字段；在编辑器中增加或减少缩进</translation>
    </message>
    <message>
        <source>They are how the window is used without a mouse.</source>
        <translation>用它们可以不用鼠标操作窗口。</translation>
    </message>
    <message>
        <source>Undo, in the tree the last change of it</source>
        <translation>撤销；在树中撤销其最近的更改</translation>
    </message>
    <message>
        <source>Your system edits texts with them.</source>
        <translation>系统用它们编辑文本。</translation>
    </message>
    <message>
        <source>Redo, in the tree what was undone</source>
        <translation>重做；在树中重做已撤销的更改</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>{at} of {n:,} difference</source>
        <comment>{at} of {n:,} differences</comment>
        <translation>
            <numerusform>第 {at} 处，共 {n:,} 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference</source>
        <comment>{n:,} differences</comment>
        <translation>
            <numerusform>{n:,} 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>{tooltip}; drag it out to have it elsewhere</source>
        <translation>{tooltip}；拖出可放到其他位置</translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation>连同名称复制</translation>
    </message>
    <message>
        <source>Filter headers</source>
        <translation>筛选标头</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Not a registered header: its meaning is the server&apos;s own.</source>
        <translation>不是已注册的标头：其含义由服务器自定。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>显示完整图片</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen</source>
        <translation>图片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>This image is too large to show here ({what}). Save the body to look at it.</source>
        <translation>此图像过大，无法在此显示（{what}）。请保存正文后查看。</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown: {reason}.</source>
        <translation>无法显示此图像：{reason}。</translation>
    </message>
    <message>
        <source>{kind} image, {facts}</source>
        <translation>{kind} 图像，{facts}</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn; Pretty shows its text.</source>
        <translation>无法绘制此 SVG；“美化”中显示其文本。</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}%</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Compare with the response before</source>
        <translation>与上一个响应比较</translation>
    </message>
    <message>
        <source>Compare with another response…</source>
        <translation>与其他响应比较…</translation>
    </message>
    <message>
        <source>Copy body as text</source>
        <translation>将正文复制为文本</translation>
    </message>
    <message>
        <source>Copy body as indented JSON</source>
        <translation>将正文复制为缩进的 JSON</translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation>复制为 HAR</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>保存正文…</translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation>另存为示例</translation>
    </message>
    <message>
        <source>Save exchange as HAR…</source>
        <translation>将交换保存为 HAR…</translation>
    </message>
    <message>
        <source>Save exchange as HAR with secrets…</source>
        <translation>将交换保存为 HAR（含机密）…</translation>
    </message>
    <message>
        <source>Open body with the system&apos;s program</source>
        <translation>用系统程序打开正文</translation>
    </message>
    <message>
        <source>Secrets are masked</source>
        <translation>机密已掩盖</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {reason}.</source>
        <translation>无法读取正文：{reason}。</translation>
    </message>
    <message>
        <source>It has more than {size}.</source>
        <translation>它超过 {size}。</translation>
    </message>
    <message>
        <source>The exchange was not saved as {name}</source>
        <translation>交换未能保存为 {name}</translation>
    </message>
    <message>
        <source>Save exchange as HAR</source>
        <translation>将交换保存为 HAR</translation>
    </message>
    <message>
        <source>No program opened the body</source>
        <translation>没有程序打开正文</translation>
    </message>
    <message>
        <source>The system knows none for files that end in {suffix}.</source>
        <translation>系统中没有用于 {suffix} 文件的程序。</translation>
    </message>
    <message>
        <source>Save the body, and open the file with a program of your choice.</source>
        <translation>请保存正文，然后用自选的程序打开该文件。</translation>
    </message>
    <message>
        <source>The body was not copied</source>
        <translation>正文未复制</translation>
    </message>
    <message>
        <source>Save it to a file instead.</source>
        <translation>请改为保存到文件。</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>全部接收</translation>
    </message>
    <message>
        <source>Receive the rest, however much it is, without asking again</source>
        <translation>接收其余部分，无论多大，不再询问</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Receive no more; what came is the body</source>
        <translation>不再接收；已收到的部分作为正文</translation>
    </message>
    <message>
        <source>{size} of the body came, and there is more. Receiving waits for you.</source>
        <translation>已收到 {size} 的正文，后面还有。正在等待你决定是否继续接收。</translation>
    </message>
    <message>
        <source>Go on to {size}</source>
        <translation>继续到 {size}</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>保存正文</translation>
    </message>
    <message>
        <source>The body could not be opened</source>
        <translation>无法打开正文</translation>
    </message>
    <message>
        <source>Its copy was not written: {reason}.</source>
        <translation>其副本未能写入：{reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the body somewhere else.</source>
        <translation>请腾出磁盘空间，或将正文保存到其他位置。</translation>
    </message>
    <message>
        <source>This body is not opened with another program</source>
        <translation>不会用其他程序打开此正文</translation>
    </message>
    <message>
        <source>It is of a kind that could run something, or of none that is known.</source>
        <translation>其类型可能会执行某些操作，或类型未知。</translation>
    </message>
    <message>
        <source>Save it, and open the file yourself if you trust where it came from.</source>
        <translation>请将其保存，如果信任其来源，再自行打开该文件。</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>A script of this request left it out; nothing was sent.</source>
        <translation>此请求的脚本略过了它；未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing more of the answer is kept.</source>
        <translation>不再保留响应的其余部分。</translation>
    </message>
    <message>
        <source>Stopped after {time}. Nothing more of the answer is kept.</source>
        <translation>在 {time} 后停止。不再保留响应的其余部分。</translation>
    </message>
    <message>
        <source>Press Send; the answer shows here.</source>
        <translation>按“发送”后，响应显示在此处。</translation>
    </message>
    <message>
        <source>Press Send or {keys}; the answer shows here.</source>
        <translation>按“发送”或 {keys} 后，响应显示在此处。</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待响应</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>它需要密码。</translation>
    </message>
    <message>
        <source>It is encrypted in a way that is not supported.</source>
        <translation>其加密方式不受支持。</translation>
    </message>
    <message>
        <source>It is no valid PDF document.</source>
        <translation>它不是有效的 PDF 文档。</translation>
    </message>
    <message>
        <source>Its file is gone. Send the request again.</source>
        <translation>其文件已不存在。请重新发送请求。</translation>
    </message>
    <message>
        <source>Pages of the PDF document</source>
        <translation>PDF 文档的页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>按可用宽度显示</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>它大于 {size}。</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} page, {size}</source>
        <comment>{n:,} pages, {size}</comment>
        <translation>
            <numerusform>{n:,} 页，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page:,} of {facts}</source>
        <translation>第 {page:,} 页，共 {facts}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>无法读取该录制内容</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>未播放</translation>
    </message>
    <message>
        <source>{reason}. Save it, or open it with the system&apos;s program.</source>
        <translation>{reason}。请将其保存，或用系统程序打开。</translation>
    </message>
    <message>
        <source>The words of the page: no scripts, styles or pictures.</source>
        <translation>页面的文字：没有脚本、样式或图片。</translation>
    </message>
    <message>
        <source>As a browser shows it, without scripts; nothing is loaded from the network.</source>
        <translation>按浏览器的方式显示，不含脚本；不从网络加载任何内容。</translation>
    </message>
    <message>
        <source>Scripts run, and the page may load from the network. Local files stay closed to it.</source>
        <translation>脚本会运行，页面可以从网络加载内容。本地文件仍不对其开放。</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>未绘制</translation>
    </message>
    <message>
        <source>Audio, {size}</source>
        <translation>音频，{size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>视频，{size}</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Raw and Hex show what came.</source>
        <translation>“原始”和“十六进制”显示收到的内容。</translation>
    </message>
    <message>
        <source>Show as a browser does</source>
        <translation>像浏览器一样显示</translation>
    </message>
    <message>
        <source>PDF document, {size}</source>
        <translation>PDF 文档，{size}</translation>
    </message>
    <message>
        <source>This installation can&apos;t show PDF.</source>
        <translation>此安装无法显示 PDF。</translation>
    </message>
    <message>
        <source>This installation can&apos;t play sound and video.</source>
        <translation>此安装无法播放音频和视频。</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>The browser view can&apos;t be loaded: {error}.</source>
        <translation>无法加载浏览器视图：{error}。</translation>
    </message>
    <message>
        <source>Allow scripts and remote content</source>
        <translation>允许脚本和远程内容</translation>
    </message>
    <message>
        <source>Send without its Python</source>
        <translation>不带其 Python 发送</translation>
    </message>
    <message>
        <source>Send it this once; nothing of its Python runs</source>
        <translation>仅此一次发送；其 Python 不会运行</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>按原样发送</translation>
    </message>
    <message>
        <source>Send the names in braces as they are typed</source>
        <translation>花括号中的名称按输入发送</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail</source>
        <translation>复制发生的情况，包括技术细节</translation>
    </message>
    <message>
        <source>Trust and send</source>
        <translation>信任并发送</translation>
    </message>
    <message>
        <source>Trust the folder of this collection, and send</source>
        <translation>信任此集合的文件夹并发送</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>定义…</translation>
    </message>
    <message>
        <source>Define {name}…</source>
        <translation>定义 {name}…</translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation>隐藏细节</translation>
    </message>
    <message>
        <source>JSONPath, as $.items[?@.price &gt; 10].name</source>
        <translation>JSONPath，如 $.items[?@.price &gt; 10].name</translation>
    </message>
    <message>
        <source>JMESPath, as items[?price &gt; `10`].name</source>
        <translation>JMESPath，如 items[?price &gt; `10`].name</translation>
    </message>
    <message>
        <source>XPath, as //item[@id=&apos;7&apos;]/name</source>
        <translation>XPath，如 //item[@id=&apos;7&apos;]/name</translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation>筛选语言</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>用过的筛选条件</translation>
    </message>
    <message>
        <source>What the filter selects</source>
        <translation>筛选选中的内容</translation>
    </message>
    <message>
        <source>Nothing is filtered yet</source>
        <translation>尚未筛选</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>{error} At character {place}.</source>
        <translation>{error} 在第 {place} 个字符处。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match</source>
        <comment>{n:,} matches</comment>
        <translation>
            <numerusform>{n:,} 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match, {percent:.0f} %…</source>
        <comment>{n:,} matches, {percent:.0f} %…</comment>
        <translation>
            <numerusform>{n:,} 个匹配，{percent:.0f} %…</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Write {name} above; what it selects shows here while you type.</source>
        <translation>请在上方输入 {name}；输入时其选中的内容会显示在此处。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The answer that was chosen above</source>
        <translation>在上方选择的响应</translation>
    </message>
    <message>
        <source>Then {changes}</source>
        <translation>然后{changes}</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Hold the list still; what comes meanwhile is shown after</source>
        <translation>暂停列表滚动；期间到来的内容随后显示</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>始终显示最新的事件</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>自动重连</translation>
    </message>
    <message>
        <source>When the stream ends, send the request again with Last-Event-ID</source>
        <translation>流结束时，带 Last-Event-ID 重新发送请求</translation>
    </message>
    <message>
        <source>Data of the chosen event</source>
        <translation>所选事件的数据</translation>
    </message>
    <message>
        <source>Connected again at {time}.</source>
        <translation>已于 {time} 重新连接。</translation>
    </message>
    <message>
        <source>Connected again at {time}, after event {id}.</source>
        <translation>已于 {time} 重新连接，从事件 {id} 之后开始。</translation>
    </message>
    <message>
        <source>The server ended the stream.</source>
        <translation>服务器结束了流。</translation>
    </message>
    <message>
        <source>{why} Connecting again in {seconds:g} s.</source>
        <translation>{why}{seconds:g} 秒后重新连接。</translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation>正在重新连接。</translation>
    </message>
    <message>
        <source>Connecting again failed: {what}.</source>
        <translation>重新连接失败：{what}。</translation>
    </message>
    <message>
        <source>Events of the stream</source>
        <translation>流的事件</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} event</source>
        <comment>{n:,} events</comment>
        <translation>
            <numerusform>{n:,} 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} event</source>
        <comment>{shown:,} of {n:,} events</comment>
        <translation>
            <numerusform>{shown:,}/{n:,} 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Last event id: {id}</source>
        <translation>最近的事件 ID：{id}</translation>
    </message>
    <message>
        <source>Reconnects after {ms:,} ms</source>
        <translation>{ms:,} ms 后重连</translation>
    </message>
    <message>
        <source>The stream is too fast to follow: {size} of it are left out here.</source>
        <translation>流过快，无法跟随：此处略去了其中 {size}。</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>立即重连</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>Save body to a file</source>
        <translation>将正文保存到文件</translation>
    </message>
    <message>
        <source>More to do with the response</source>
        <translation>响应的更多操作</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Waterfall; its figures are in the table below</source>
        <translation>瀑布图；数据见下表</translation>
    </message>
    <message>
        <source>{what}
after {time}</source>
        <translation>{what}
{time} 后</translation>
    </message>
    <message>
        <source>reused</source>
        <comment>a connection</comment>
        <translation>已复用</translation>
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
        <translation>{time}，从 {start} 起</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>无法打开文件管理器</translation>
    </message>
    <message>
        <source>The item is in {folder}.</source>
        <translation>该项目位于 {folder}。</translation>
    </message>
    <message>
        <source>Use “Copy path” and go there yourself.</source>
        <translation>请使用“复制路径”，然后自行前往。</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>运行 {name}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often all requests are gone through</source>
        <translation>所有请求执行多少轮</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Requests that are under way together</source>
        <translation>同时进行的请求数</translation>
    </message>
    <message>
        <source>users, -slow</source>
        <translation>users, -slow</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Milliseconds before each request</source>
        <translation>每个请求之前的毫秒数</translation>
    </message>
    <message>
        <source>Tags of the requests to run, with commas; -tag leaves out</source>
        <translation>要运行的请求的标签，以逗号分隔；-tag 表示排除</translation>
    </message>
    <message>
        <source>Tags of the requests to run</source>
        <translation>要运行的请求的标签</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>首次失败时停止</translation>
    </message>
    <message>
        <source>Data file…</source>
        <translation>数据文件…</translation>
    </message>
    <message>
        <source>CSV or JSON: one pass for each row, its values as variables</source>
        <translation>CSV 或 JSON：每行执行一轮，其值作为变量</translation>
    </message>
    <message>
        <source>{path}
Click to leave it out</source>
        <translation>{path}
单击以不使用它</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json);;All files (*)</source>
        <translation>数据 (*.csv *.tsv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>Items of several collections don&apos;t run together</source>
        <translation>多个集合的项目不能一起运行</translation>
    </message>
    <message>
        <source>Each collection has an environment of its own.</source>
        <translation>每个集合都有自己的环境。</translation>
    </message>
    <message>
        <source>Choose items of one collection, or run one after the other.</source>
        <translation>请选择同一集合的项目，或逐个运行。</translation>
    </message>
    <message>
        <source>It can&apos;t be run.</source>
        <translation>无法运行。</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>仅失败</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>运行结果</translation>
    </message>
    <message>
        <source>Time of each answer</source>
        <translation>各响应的时间</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>正在读取请求</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>尚未运行任何内容</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>变快</translation>
    </message>
    <message>
        <source>Requests and results of the run</source>
        <translation>运行的请求和结果</translation>
    </message>
    <message>
        <source>Since the run of {when}: {changes}</source>
        <translation>自 {when} 的运行以来：{changes}</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <comment>{done:,} of {n:,} requests</comment>
        <translation>
            <numerusform>{done:,}/{n:,} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <comment>{n:,} failed</comment>
        <translation>
            <numerusform>{n:,} 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {all:,} checks hold</source>
        <translation>{count:,}/{all:,} 项检查通过</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>平均 {time}</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>共 {time}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>未选择响应</translation>
    </message>
    <message>
        <source>Press Run, then choose a result; its answer shows here.</source>
        <translation>按“运行”，然后选择一个结果；其响应显示在此处。</translation>
    </message>
    <message>
        <source>Choose a result; its answer shows here.</source>
        <translation>选择一个结果，其响应会显示在这里。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>响应已不再保留</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>已将 {name} 保存到 {folder}</translation>
    </message>
    <message>
        <source>Save response body</source>
        <translation>保存响应正文</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>The body was not saved as {name}</source>
        <translation>正文未能保存为 {name}</translation>
    </message>
    <message>
        <source>Saved {size_bytes:,} bytes as {target}</source>
        <translation>已将 {size_bytes:,} 字节保存为 {target}</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved as {name}</source>
        <translation>已停止：没有保存为 {name}</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>显示{label}</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>复制{label}</translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation>隐藏{label}</translation>
    </message>
    <message>
        <source>A secret variable: {{name}}</source>
        <translation>机密变量：{{name}}</translation>
    </message>
    <message>
        <source>This file is plain text. Make a secret variable among the globals (its value goes to the keyring), and name it here, such as {{proxyPassword}}.</source>
        <translation>此文件是纯文本。请在全局变量中创建机密变量（其值存入密钥环），并在此填写其名称，例如 {{proxyPassword}}。</translation>
    </message>
    <message>
        <source>{label}: {button}</source>
        <translation>{label}：{button}</translation>
    </message>
    <message>
        <source>All of PostGUI</source>
        <translation>整个 PostGUI</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>程序的设置</translation>
    </message>
    <message>
        <source>Workspace {workspace}</source>
        <translation>工作区 {workspace}</translation>
    </message>
    <message>
        <source>Settings of the workspace {workspace}</source>
        <translation>工作区 {workspace} 的设置</translation>
    </message>
    <message>
        <source>Settings of a collection</source>
        <translation>集合的设置</translation>
    </message>
    <message>
        <source>Settings of one collection, kept in its own file</source>
        <translation>单个集合的设置，保存在其自己的文件中</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>集合…</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的分区</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The workspace has its own: {value}</source>
        <translation>工作区有自己的值：{value}</translation>
    </message>
    <message>
        <source>Instead of the default, {value}</source>
        <translation>代替默认值 {value}</translation>
    </message>
    <message>
        <source>The default: {value}</source>
        <translation>默认值：{value}</translation>
    </message>
    <message>
        <source>{value}, from {origin}</source>
        <translation>{value}，来自{origin}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
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
        <translation>所有设置…</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文本大小</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Which keys do what, and other keys for it.</source>
        <translation>各按键的功能，以及更改按键。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>隐私模式</translation>
    </message>
    <message>
        <source>What you send from now on leaves nothing behind.</source>
        <translation>从现在起发送的内容不会留下痕迹。</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>开启或关闭</translation>
    </message>
    <message>
        <source>The jar of the current collection and environment.</source>
        <translation>当前集合和环境的 Cookie 存储。</translation>
    </message>
    <message>
        <source>Environments and globals</source>
        <translation>环境和全局变量</translation>
    </message>
    <message>
        <source>With the secrets in them.</source>
        <translation>包括其中的机密。</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>What was deleted: bring it back, or delete it for good.</source>
        <translation>已删除的内容：将其恢复或永久删除。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>The settings shown here as a file; what you change in it counts.</source>
        <translation>以文件形式表示的此处设置；在文件中的更改会生效。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Where history, drafts and settings are kept.</source>
        <translation>存放历史记录、草稿和设置的位置。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>显示数据文件夹</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of your language (BCP 47)</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of PostGUI</source>
        <translation>PostGUI 的键盘快捷键</translation>
    </message>
    <message>
        <source>Saved the keyboard shortcuts as {target}</source>
        <translation>已将键盘快捷键保存为 {target}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>保存以供打印</translation>
    </message>
    <message>
        <source>Collections keep requests as text files, to share and to version.</source>
        <translation>集合将请求保存为文本文件，便于共享和版本管理。</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>示例集合</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Words in names, URLs, headers and bodies; tag:slow finds a tag</source>
        <translation>名称、URL、标头和正文中的词；tag:slow 查找标签</translation>
    </message>
    <message>
        <source>2xx, success</source>
        <translation>2xx，成功</translation>
    </message>
    <message>
        <source>3xx, redirection</source>
        <translation>3xx，重定向</translation>
    </message>
    <message>
        <source>4xx, refused by the server</source>
        <translation>4xx，被服务器拒绝</translation>
    </message>
    <message>
        <source>5xx, failure of the server</source>
        <translation>5xx，服务器出错</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>100 ms or more</source>
        <translation>100 ms 及以上</translation>
    </message>
    <message>
        <source>500 ms or more</source>
        <translation>500 ms 及以上</translation>
    </message>
    <message>
        <source>2 s or more</source>
        <translation>2 s 及以上</translation>
    </message>
    <message>
        <source>10 s or more</source>
        <translation>10 s 及以上</translation>
    </message>
    <message>
        <source>10 kB or more</source>
        <translation>10 kB 及以上</translation>
    </message>
    <message>
        <source>1 MB or more</source>
        <translation>1 MB 及以上</translation>
    </message>
    <message>
        <source>100 MB or more</source>
        <translation>100 MB 及以上</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>带备注</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Export what is found as HAR…</source>
        <translation>将搜索结果导出为 HAR…</translation>
    </message>
    <message>
        <source>Delete what is found…</source>
        <translation>删除搜索结果…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>移除已保存的搜索</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Words, and conditions as status:5xx host:localhost slower:2s after:7d is:pinned</source>
        <translation>关键词，以及 status:5xx host:localhost slower:2s after:7d is:pinned 这样的条件</translation>
    </message>
    <message>
        <source>Conditions and saved searches</source>
        <translation>条件和已保存的搜索</translation>
    </message>
    <message>
        <source>Delete the whole history? Pinned entries stay. This can&apos;t be undone.</source>
        <translation>删除全部历史记录？固定的条目会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>将此搜索保存为</translation>
    </message>
    <message>
        <source>Note on {method} {url}</source>
        <translation>{method} {url} 的备注</translation>
    </message>
    <message>
        <source>Everything you send is kept here.</source>
        <translation>你发送的所有内容都保存在此处。</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>历史记录中没有匹配项。</translation>
    </message>
    <message>
        <source>Nothing in the history matches. {word} is taken as text.</source>
        <translation>历史记录中没有匹配项。{word} 被视为文本。</translation>
    </message>
    <message numerus="yes">
        <source>Delete the {n:,} entry that the search finds, but for pinned ones? This can&apos;t be undone.</source>
        <comment>Delete the {n:,} entries that the search finds, but for pinned ones? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>删除搜索找到的 {n:,} 条记录（固定的除外）？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be saved</source>
        <translation>无法保存搜索</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>比较选中的两项</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>导出为 HAR…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>清空历史记录…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>新建或打开</translation>
    </message>
    <message>
        <source>UNSAVED</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>{method} {name}, not saved</source>
        <translation>{method} {name}，未保存</translation>
    </message>
    <message>
        <source>No URL yet</source>
        <translation>尚无 URL</translation>
    </message>
    <message>
        <source>Unsaved requests</source>
        <translation>未保存的请求</translation>
    </message>
    <message>
        <source>Deleted an unsaved request</source>
        <translation>已删除一个未保存的请求</translation>
    </message>
    <message>
        <source>Your code: {user_code}</source>
        <translation>你的代码：{user_code}</translation>
    </message>
    <message>
        <source>Enter it at {url}</source>
        <translation>请在 {url} 输入</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>请在浏览器中登录</translation>
    </message>
    <message>
        <source>Then paste the address that it ends at in the Auth tab.</source>
        <translation>然后将浏览器最终到达的地址粘贴到“身份验证”标签页中。</translation>
    </message>
    <message>
        <source>The token is fetched when you come back.</source>
        <translation>你返回后即获取令牌。</translation>
    </message>
    <message>
        <source>Copy code and open page</source>
        <translation>复制代码并打开页面</translation>
    </message>
    <message>
        <source>Branch of this collection&apos;s repository. Click for what was changed.</source>
        <translation>此集合的仓库所在的分支。单击查看更改。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} changed</source>
        <comment>{n:,} changed</comment>
        <translation>
            <numerusform>{n:,} 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Git: branch {branch}, {n:,} changed</source>
        <comment>Git: branch {branch}, {n:,} changed</comment>
        <translation>
            <numerusform>Git：分支 {branch}，{n:,} 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new message of this session</source>
        <comment>{n} new messages of this session</comment>
        <translation>
            <numerusform>此次会话有 {n} 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor, {failing} failing</source>
        <comment>{n} monitors, {failing} failing</comment>
        <translation>
            <numerusform>{n} 个监控，{failing} 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor</source>
        <comment>{n} monitors</comment>
        <translation>
            <numerusform>{n} 个监控</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitors: {running} running, {failing} failing</source>
        <translation>监控：{running} 个正在运行，{failing} 个失败</translation>
    </message>
    <message>
        <source>Collections that are run again and again. Click for which.</source>
        <translation>定时重复运行的集合。单击查看。</translation>
    </message>
    <message>
        <source>{tip}
Click for more</source>
        <translation>{tip}
单击查看更多</translation>
    </message>
    <message>
        <source>Connection: {text}</source>
        <translation>连接：{text}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>打开的请求</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation>将标签页左移</translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation>将标签页右移</translation>
    </message>
    <message>
        <source>Go to tab {n}</source>
        <translation>转到标签页 {n}</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>转到最后一个标签页</translation>
    </message>
    <message>
        <source>List all open tabs</source>
        <translation>列出所有打开的标签页</translation>
    </message>
    <message>
        <source>Move tab to a window of its own, or back</source>
        <translation>将标签页移到单独的窗口，或移回</translation>
    </message>
    <message>
        <source>Pin or unpin tab</source>
        <translation>固定或取消固定标签页</translation>
    </message>
    <message>
        <source>Keep the preview tab open</source>
        <translation>保持预览标签页打开</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Close tabs to the right</source>
        <translation>关闭右侧标签页</translation>
    </message>
    <message>
        <source>Close saved tabs</source>
        <translation>关闭已保存的标签页</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>关闭所有标签页</translation>
    </message>
    <message>
        <source>Unpin this tab</source>
        <translation>取消固定此标签页</translation>
    </message>
    <message>
        <source>Unpin tab</source>
        <translation>取消固定标签页</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>更多标签页</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>tab</comment>
        <translation>已固定</translation>
    </message>
    <message>
        <source>preview</source>
        <comment>tab</comment>
        <translation>预览</translation>
    </message>
    <message>
        <source>All open tabs</source>
        <translation>所有打开的标签页</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>移到单独的窗口</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>关闭其他</translation>
    </message>
    <message>
        <source>Close to the right</source>
        <translation>关闭右侧</translation>
    </message>
    <message>
        <source>Close saved</source>
        <translation>关闭已保存的</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>What was pasted was taken over, but for this</source>
        <translation>粘贴的内容已采用，以下除外</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New theme file…</source>
        <translation>新建主题文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Commands, requests and history by a few letters</source>
        <translation>输入几个字母即可查找命令、请求和历史记录</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转到…</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Workspace: its collections, tabs, environments, cookies</source>
        <translation>工作区：其集合、标签页、环境、Cookie</translation>
    </message>
    <message>
        <source>Private mode: what you send is kept neither in the history nor in the cookie jars.
Click to end it</source>
        <translation>隐私模式：发送的内容既不存入历史记录，也不存入 Cookie 存储。
单击以结束</translation>
    </message>
    <message>
        <source>End the private mode</source>
        <translation>结束隐私模式</translation>
    </message>
    <message>
        <source>Theme, text size, layout</source>
        <translation>主题、文本大小、布局</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>工作区：{name}</translation>
    </message>
    <message>
        <source>Docs: {name}</source>
        <translation>文档：{name}</translation>
    </message>
    <message>
        <source>Setting: {label}</source>
        <translation>设置：{label}</translation>
    </message>
    <message>
        <source>New request: {text}</source>
        <translation>新建请求：{text}</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>环境：{name}</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>筛选键和值</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Expand to a depth, or collapse all</source>
        <translation>展开到某一层，或全部折叠</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>No tree here</source>
        <translation>此处没有树</translation>
    </message>
    <message>
        <source>The body holds no value.</source>
        <translation>正文中没有值。</translation>
    </message>
    <message numerus="yes">
        <source>Expand {n} level</source>
        <comment>Expand {n} levels</comment>
        <translation>
            <numerusform>展开 {n} 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>复制子树</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>展开下面的全部内容</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation>以树显示的响应正文</translation>
    </message>
    <message>
        <source>Open a collection&apos;s folder</source>
        <translation>打开集合的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} item</source>
        <comment>Deleted {n} items</comment>
        <translation>
            <numerusform>已删除 {n} 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>美化</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Open the last closed tab</source>
        <translation>打开最近关闭的标签页</translation>
    </message>
    <message>
        <source>A request from a URL or a cURL command</source>
        <translation>从 URL 或 cURL 命令新建请求</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Requests that teach, and a server for them on this machine</source>
        <translation>用于学习的请求，以及在本机上配套的服务器</translation>
    </message>
    <message>
        <source>From Postman, Insomnia, Bruno, OpenAPI, HAR, cURL and more</source>
        <translation>来自 Postman、Insomnia、Bruno、OpenAPI、HAR、cURL 等</translation>
    </message>
    <message>
        <source>A collection is a folder of text files, and stays there</source>
        <translation>集合是由文本文件组成的文件夹，保留在原处</translation>
    </message>
    <message>
        <source>Welcome to PostGUI</source>
        <translation>欢迎使用 PostGUI</translation>
    </message>
    <message>
        <source>Try the playground</source>
        <translation>试用演练场</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>An untitled request</source>
        <translation>未命名的请求</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Cancel the running request</source>
        <translation>取消正在运行的请求</translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation>请求另存为…</translation>
    </message>
    <message>
        <source>Edit the URL</source>
        <translation>编辑 URL</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>打开示例集合</translation>
    </message>
    <message>
        <source>Run a collection or folder…</source>
        <translation>运行集合或文件夹…</translation>
    </message>
    <message>
        <source>Monitor a collection or folder…</source>
        <translation>监控集合或文件夹…</translation>
    </message>
    <message>
        <source>Mock server of a collection or folder…</source>
        <translation>集合或文件夹的模拟服务器…</translation>
    </message>
    <message>
        <source>Load test of a collection or folder…</source>
        <translation>集合或文件夹的负载测试…</translation>
    </message>
    <message>
        <source>Find and replace in a collection…</source>
        <translation>在集合中查找和替换…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Show or hide the console</source>
        <translation>显示或隐藏控制台</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>开启或关闭全屏</translation>
    </message>
    <message>
        <source>Request and response: beside or below</source>
        <translation>请求和响应：并排或上下</translation>
    </message>
    <message>
        <source>Log: what PostGUI noted of its own troubles</source>
        <translation>日志：PostGUI 记录的自身问题</translation>
    </message>
    <message>
        <source>Go to the collections</source>
        <translation>转到集合</translation>
    </message>
    <message>
        <source>Choose environment</source>
        <translation>选择环境</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookie…</translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation>管理环境…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文本</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文本</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文本大小</translation>
    </message>
    <message>
        <source>Undo the last change in the tree</source>
        <translation>撤销树中的上一次更改</translation>
    </message>
    <message>
        <source>Redo the last change in the tree</source>
        <translation>重做树中的上一次更改</translation>
    </message>
    <message>
        <source>Trash: restore what was deleted, or empty it…</source>
        <translation>回收站：恢复已删除的内容或清空…</translation>
    </message>
    <message>
        <source>Private mode on or off</source>
        <translation>开启或关闭隐私模式</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>清空历史记录…</translation>
    </message>
    <message>
        <source>Switch to another workspace</source>
        <translation>切换到其他工作区</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>重命名此工作区…</translation>
    </message>
    <message>
        <source>Delete this workspace</source>
        <translation>删除此工作区</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>打开设置文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer</source>
        <translation>{name} 所在的磁盘没有响应</translation>
    </message>
    <message>
        <source>{folder} is not shown now. It is opened again at the next start.</source>
        <translation>{folder} 现在不显示。下次启动时会重新打开。</translation>
    </message>
    <message>
        <source>Check the drive or the network, then open the folder.</source>
        <translation>请检查驱动器或网络，然后打开该文件夹。</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>valid UTF-8, though the {how} says {charset}</source>
        <translation>有效的 UTF-8，尽管 {how} 指定为 {charset}</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>零字节</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>有效的 UTF-8</translation>
    </message>
    <message>
        <source>mostly valid UTF-8</source>
        <translation>大部分为有效的 UTF-8</translation>
    </message>
    <message>
        <source>XML declaration</source>
        <translation>XML 声明</translation>
    </message>
    <message>
        <source>HTML meta</source>
        <translation>HTML meta</translation>
    </message>
    <message>
        <source>A NUL can&apos;t be in a command: the text is cut there.</source>
        <translation>命令中不能有 NUL：文本在该处截断。</translation>
    </message>
    <message>
        <source>The method goes out in capitals: {method}.</source>
        <translation>方法以大写发出：{method}。</translation>
    </message>
    <message>
        <source>Repeated headers go out as one, with commas between the values, which means the same.</source>
        <translation>重复的标头合并为一个，各值以逗号分隔，含义相同。</translation>
    </message>
    <message>
        <source>The library sends no header values other than ASCII: those were left out.</source>
        <translation>该库不发送 ASCII 以外的标头值：已略去。</translation>
    </message>
    <message>
        <source>The library resolves . and .. in the path before it sends.</source>
        <translation>该库在发送前会解析路径中的 . 和 ..。</translation>
    </message>
    <message>
        <source>The library percent-encodes {found} in the URL.</source>
        <translation>该库会对 URL 中的 {found} 进行百分号编码。</translation>
    </message>
    <message>
        <source>The library adds Content-Type: {adds_type}.</source>
        <translation>该库会添加 Content-Type：{adds_type}。</translation>
    </message>
    <message>
        <source>The library sends no body with {method}: it was left out.</source>
        <translation>该库不随 {method} 发送正文：已略去。</translation>
    </message>
    <message>
        <source>The body goes with its length, not in chunks.</source>
        <translation>正文带长度发送，而不是分块发送。</translation>
    </message>
    <message>
        <source>Redirects are not followed.</source>
        <translation>不跟随重定向。</translation>
    </message>
    <message>
        <source>Digest authentication, which answers a challenge of the server, was left out.</source>
        <translation>Digest 身份验证用于应答服务器的质询，已略去。</translation>
    </message>
    <message>
        <source>The library writes percent-encodings in capitals.</source>
        <translation>该库以大写书写百分号编码。</translation>
    </message>
    <message>
        <source>The library undoes percent-encodings where none is needed.</source>
        <translation>该库会还原不必要的百分号编码。</translation>
    </message>
    <message>
        <source>The library sends the URL&apos;s host as Host, and no other.</source>
        <translation>该库将 URL 的主机作为 Host 发送，不能使用其他值。</translation>
    </message>
    <message>
        <source>The library sends {own} although that is switched off.</source>
        <translation>该库仍会发送 {own}，尽管它已停用。</translation>
    </message>
    <message>
        <source>Standard input became the file &apos;stdin&apos; beside the request: put there what is to be sent, or choose another file.</source>
        <translation>标准输入已变为请求旁边的文件“stdin”：请将要发送的内容放入其中，或选择其他文件。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>文件 {path}</translation>
    </message>
    <message>
        <source>What {shown} holds was left out: a pasted command reads no files.</source>
        <translation>{shown} 的内容已略去：粘贴的命令不读取文件。</translation>
    </message>
    <message>
        <source>The body has bytes that are no UTF-8 text: send them from a file.</source>
        <translation>正文含有非 UTF-8 文本的字节：请从文件发送。</translation>
    </message>
    <message>
        <source>The body is the file {path}, which the command has as its standard input.</source>
        <translation>正文为文件 {path}，命令以它作为标准输入。</translation>
    </message>
    <message>
        <source>The line breaks of {path} go along; curl&apos;s -d would leave them out.</source>
        <translation>{path} 的换行会一并发送；curl 的 -d 会去掉它们。</translation>
    </message>
    <message>
        <source>--anyauth became Basic: choose another kind in Auth if the server wants one.</source>
        <translation>--anyauth 已改为 Basic：如果服务器要求其他类型，请在身份验证中选择。</translation>
    </message>
    <message>
        <source>--aws-sigv4 {aws}: only AWS&apos;s own signature is made here.</source>
        <translation>--aws-sigv4 {aws}：此处只生成 AWS 自身的签名。</translation>
    </message>
    <message>
        <source>--referer ;auto was left out: a redirect gets no Referer here.</source>
        <translation>--referer ;auto 已略去：此处的重定向不带 Referer。</translation>
    </message>
    <message>
        <source>-H {line!r} was left out: it has no colon.</source>
        <translation>-H {line!r} 已略去：其中没有冒号。</translation>
    </message>
    <message>
        <source>--{name} {count} is no number.</source>
        <translation>--{name} {count} 不是数字。</translation>
    </message>
    <message>
        <source>--interface {address} was left out: here it is an address, not the name of a device.</source>
        <translation>--interface {address} 已略去：此处应为地址，而不是设备名称。</translation>
    </message>
    <message>
        <source>--cert-type {kind} was left out: a client certificate here is PEM or P12.</source>
        <translation>--cert-type {kind} 已略去：此处的客户端证书为 PEM 或 P12。</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: it is not written as curl wants it.</source>
        <translation>--{name} {value} 已略去：不符合 curl 的写法。</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: the URL is not at that host and port.</source>
        <translation>--{name} {value} 已略去：URL 不是该主机和端口。</translation>
    </message>
    <message>
        <source>--{name} {text} is no number of seconds.</source>
        <translation>--{name} {text} 不是秒数。</translation>
    </message>
    <message>
        <source>{shown} was left out: the answer is shown here, and can be saved.</source>
        <translation>{shown} 已略去：响应在此显示，并可保存。</translation>
    </message>
    <message>
        <source>, an option that is not known here,</source>
        <translation>（未知选项）</translation>
    </message>
    <message>
        <source>{shown}{unknown} was left out.</source>
        <translation>{shown}{unknown} 已略去。</translation>
    </message>
    <message>
        <source>curl does not compress what it sends: {compression} was left out.</source>
        <translation>curl 不压缩发送的内容：{compression} 已略去。</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} was left out.</source>
        <translation>{kind!r} 类型的正文已略去。</translation>
    </message>
    <message>
        <source>No file is chosen as the body.</source>
        <translation>没有选择作为正文的文件。</translation>
    </message>
    <message>
        <source>curl adds a boundary of its own to the Content-Type of a form.</source>
        <translation>curl 会在表单的 Content-Type 中添加自己的 boundary。</translation>
    </message>
    <message>
        <source>curl makes the boundary itself.</source>
        <translation>curl 自行生成 boundary。</translation>
    </message>
    <message>
        <source>curl ends the name of the form field {name!r} at its &apos;=&apos;.</source>
        <translation>curl 会在 &apos;=&apos; 处结束表单字段的名称 {name!r}。</translation>
    </message>
    <message>
        <source>curl can&apos;t send a form without a field.</source>
        <translation>curl 无法发送没有字段的表单。</translation>
    </message>
    <message>
        <source>curl has no word for authentication of kind {kind!r}: it was left out.</source>
        <translation>curl 没有与 {kind!r} 类型的身份验证对应的写法：已略去。</translation>
    </message>
    <message>
        <source>curl ends the user name at its first colon.</source>
        <translation>curl 会在第一个冒号处结束用户名。</translation>
    </message>
    <message>
        <source>the read timeout</source>
        <translation>读取超时</translation>
    </message>
    <message>
        <source>the write timeout</source>
        <translation>写入超时</translation>
    </message>
    <message>
        <source>the name for SNI</source>
        <translation>用于 SNI 的名称</translation>
    </message>
    <message>
        <source>the list of hosts whose certificate is not checked</source>
        <translation>不检查证书的主机列表</translation>
    </message>
    <message>
        <source>curl has no word for {what}.</source>
        <translation>curl 没有与{what}对应的写法。</translation>
    </message>
    <message>
        <source>The client certificate for {host} was left out.</source>
        <translation>用于 {host} 的客户端证书已略去。</translation>
    </message>
    <message>
        <source>it has no `items` list, so it is no collection of Bruno</source>
        <translation>它没有 `items` 列表，因此不是 Bruno 集合</translation>
    </message>
    <message>
        <source>The proxy of the collection</source>
        <translation>集合的代理</translation>
    </message>
    <message>
        <source>Set it in the settings of the collection.</source>
        <translation>请在集合的设置中填写。</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Set them in the settings of the collection.</source>
        <translation>请在集合的设置中填写。</translation>
    </message>
    <message>
        <source>A request has no place for it, or it is known only when the command runs.</source>
        <translation>请求中没有它的位置，或只有在命令运行时才能得知。</translation>
    </message>
    <message>
        <source>there is no fetch() call with a URL in it</source>
        <translation>其中没有带 URL 的 fetch() 调用</translation>
    </message>
    <message>
        <source>It is code, which importing does not run.</source>
        <translation>它是代码，导入时不会运行。</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation>标头 {name}</translation>
    </message>
    <message>
        <source>Its value is code, which importing does not run.</source>
        <translation>其值是代码，导入时不会运行。</translation>
    </message>
    <message>
        <source>Pictures, scripts, styles</source>
        <translation>图片、脚本、样式</translation>
    </message>
    <message>
        <source>it has no log with entries, so it is no HAR file</source>
        <translation>它没有带条目的日志，因此不是 HAR 文件</translation>
    </message>
    <message>
        <source>A WebSocket connection</source>
        <translation>WebSocket 连接</translation>
    </message>
    <message>
        <source>it has neither a collection nor an environment of Hoppscotch</source>
        <translation>它既没有 Hoppscotch 的集合，也没有环境</translation>
    </message>
    <message>
        <source>Folders below this depth</source>
        <translation>此深度以下的文件夹</translation>
    </message>
    <message>
        <source>More than {max_depth} in each other.</source>
        <translation>相互嵌套超过 {max_depth} 层。</translation>
    </message>
    <message>
        <source>The file that is the body</source>
        <translation>作为正文的文件</translation>
    </message>
    <message>
        <source>The export does not name it: choose it anew.</source>
        <translation>导出内容没有指明它：请重新选择。</translation>
    </message>
    <message>
        <source>Scripts that call pw.* or hopp.*</source>
        <translation>调用 pw.* 或 hopp.* 的脚本</translation>
    </message>
    <message>
        <source>They are kept as they are, as text: these names are not known here.</source>
        <translation>它们作为文本原样保留：此处不认识这些名称。</translation>
    </message>
    <message>
        <source>there is no request in it</source>
        <translation>其中没有请求</translation>
    </message>
    <message>
        <source>it is no export of Insomnia</source>
        <translation>它不是 Insomnia 的导出内容</translation>
    </message>
    <message>
        <source>no file of it is an OpenAPI document</source>
        <translation>其中没有 OpenAPI 文档</translation>
    </message>
    <message>
        <source>It is a program, and an import takes none. Open the folder itself instead, or copy the file</source>
        <translation>它是程序，导入不接受程序。请改为打开该文件夹本身，或复制该文件</translation>
    </message>
    <message>
        <source>there is no {collection} in it</source>
        <translation>其中没有 {collection}</translation>
    </message>
    <message>
        <source>The Python file</source>
        <translation>Python 文件</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>多个文件</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>none of its files is one that PostGUI can import</source>
        <translation>其中没有 PostGUI 能导入的文件</translation>
    </message>
    <message>
        <source>no file of it ends with {suffix}</source>
        <translation>其中没有以 {suffix} 结尾的文件</translation>
    </message>
    <message>
        <source>Python scripts: {values}</source>
        <translation>Python 脚本：{values}</translation>
    </message>
    <message>
        <source>They are for Posting&apos;s own objects.</source>
        <translation>它们用于 Posting 自己的对象。</translation>
    </message>
    <message>
        <source>PostGUI has no such kind; the request goes without.</source>
        <translation>PostGUI 没有这种类型；请求将不带它。</translation>
    </message>
    <message>
        <source>no file of it is a Postman export</source>
        <translation>其中没有 Postman 的导出文件</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>原始 HTTP</translation>
    </message>
    <message>
        <source>it is no export of Thunder Client</source>
        <translation>它不是 Thunder Client 的导出内容</translation>
    </message>
    <message>
        <source>Tests for everything in it</source>
        <translation>针对其中所有内容的测试</translation>
    </message>
    <message>
        <source>What runs before or after it</source>
        <translation>在它之前或之后运行的内容</translation>
    </message>
    <message>
        <source>PostGUI has no chains of requests.</source>
        <translation>PostGUI 没有请求链。</translation>
    </message>
    <message>
        <source>There is no such assertion here.</source>
        <translation>此处没有这种断言。</translation>
    </message>
    <message>
        <source>it describes no SOAP operation</source>
        <translation>其中没有描述 SOAP 操作</translation>
    </message>
    <message>
        <source>a block is expected here, not {line!r}</source>
        <translation>此处应为块，而不是 {line!r}</translation>
    </message>
    <message>
        <source>the block {start} does not end</source>
        <translation>块 {start} 没有结束</translation>
    </message>
    <message>
        <source>Authentication of kind {mode}</source>
        <translation>{mode} 类型的身份验证</translation>
    </message>
    <message>
        <source>The OAuth 2 grant {grant}</source>
        <translation>OAuth 2 授权类型 {grant}</translation>
    </message>
    <message>
        <source>It became the authorization code, which replaces it.</source>
        <translation>它已改为取代它的授权码类型。</translation>
    </message>
    <message>
        <source>The word {word} before the OAuth 2 token</source>
        <translation>OAuth 2 令牌之前的词 {word}</translation>
    </message>
    <message>
        <source>PostGUI writes one of: {words}.</source>
        <translation>PostGUI 会写入以下之一：{words}。</translation>
    </message>
    <message>
        <source>A request of type {kind}</source>
        <translation>{kind} 类型的请求</translation>
    </message>
    <message>
        <source>PostGUI imports HTTP requests.</source>
        <translation>PostGUI 导入 HTTP 请求。</translation>
    </message>
    <message>
        <source>A file of script</source>
        <translation>脚本文件</translation>
    </message>
    <message>
        <source>Only scripts of requests and folders come along.</source>
        <translation>只会带入请求和文件夹的脚本。</translation>
    </message>
    <message>
        <source>Variables after the response</source>
        <translation>响应后的变量</translation>
    </message>
    <message>
        <source>A folder here has none; a request has.</source>
        <translation>此处的文件夹没有这种变量；请求有。</translation>
    </message>
    <message>
        <source>Scripts that call bru.*</source>
        <translation>调用 bru.* 的脚本</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of bru is there.</source>
        <translation>它们原样保留，并在发送请求时运行，但 bru 的功能并非全部可用。</translation>
    </message>
    <message>
        <source>A body of mode {mode}</source>
        <translation>{mode} 模式的正文</translation>
    </message>
    <message>
        <source>PostGUI has no such body.</source>
        <translation>PostGUI 没有这种正文。</translation>
    </message>
    <message>
        <source>A body that is no text</source>
        <translation>非文本的正文</translation>
    </message>
    <message>
        <source>Save it as a file, and choose that as the body.</source>
        <translation>请将其保存为文件，然后选择该文件作为正文。</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The capture does not have it.</source>
        <translation>抓包记录中没有它。</translation>
    </message>
    <message>
        <source>It is longer than {limit:,} characters.</source>
        <translation>它长于 {limit:,} 个字符。</translation>
    </message>
    <message>
        <source>The body of the answer</source>
        <translation>响应的正文</translation>
    </message>
    <message>
        <source>They are kept as they are, as text; importing runs none of them.</source>
        <translation>它们作为文本原样保留；导入时不会运行。</translation>
    </message>
    <message>
        <source>Other files are not followed: import their folder.</source>
        <translation>不会跟随其他文件：请导入它们的文件夹。</translation>
    </message>
    <message>
        <source>PostGUI has no such instruction.</source>
        <translation>PostGUI 没有这种指令。</translation>
    </message>
    <message>
        <source>A file with a script, or for the answer, is not followed.</source>
        <translation>包含脚本的文件或用于响应的文件不会被跟随。</translation>
    </message>
    <message>
        <source>Variables in the file {match}</source>
        <translation>文件 {match} 中的变量</translation>
    </message>
    <message>
        <source>A file goes out as it is.</source>
        <translation>文件按原样发出。</translation>
    </message>
    <message>
        <source>A file in the middle of the body</source>
        <translation>正文中间的文件</translation>
    </message>
    <message>
        <source>A body is one text, or one file.</source>
        <translation>正文是一段文本或一个文件。</translation>
    </message>
    <message>
        <source>a request is expected here, not {plain!r}</source>
        <translation>此处应为请求，而不是 {plain!r}</translation>
    </message>
    <message>
        <source>There is nothing of the sort here.</source>
        <translation>此处没有类似的内容。</translation>
    </message>
    <message>
        <source>The expected body: {text}</source>
        <translation>预期的正文：{text}</translation>
    </message>
    <message>
        <source>The assert {line}</source>
        <translation>断言 {line}</translation>
    </message>
    <message>
        <source>The capture {line}</source>
        <translation>捕获 {line}</translation>
    </message>
    <message>
        <source>The option {name}: {value}</source>
        <translation>选项 {name}：{value}</translation>
    </message>
    <message>
        <source>PostGUI has no such setting.</source>
        <translation>PostGUI 没有这种设置。</translation>
    </message>
    <message>
        <source>Authentication ({kind}) that is switched off</source>
        <translation>已停用的身份验证（{kind}）</translation>
    </message>
    <message>
        <source>Here it is there or not.</source>
        <translation>在此它要么存在，要么不存在。</translation>
    </message>
    <message>
        <source>A gRPC request</source>
        <translation>gRPC 请求</translation>
    </message>
    <message>
        <source>A WebSocket request</source>
        <translation>WebSocket 请求</translation>
    </message>
    <message>
        <source>A Socket.IO request</source>
        <translation>Socket.IO 请求</translation>
    </message>
    <message>
        <source>An item of kind {kind}</source>
        <translation>{kind} 类型的项目</translation>
    </message>
    <message>
        <source>it has no list of resources</source>
        <translation>它没有资源列表</translation>
    </message>
    <message>
        <source>Its API description</source>
        <translation>其 API 描述</translation>
    </message>
    <message>
        <source>Requests come along: import the description as a file of its own.</source>
        <translation>请求会带入：请将描述作为单独的文件导入。</translation>
    </message>
    <message>
        <source>Its unit tests</source>
        <translation>其单元测试</translation>
    </message>
    <message>
        <source>They are scripts of another sort than those of requests.</source>
        <translation>它们与请求的脚本属于不同的类型。</translation>
    </message>
    <message>
        <source>Its mock routes</source>
        <translation>其模拟路由</translation>
    </message>
    <message>
        <source>They are answers of a server of Insomnia.</source>
        <translation>它们是 Insomnia 服务器的响应。</translation>
    </message>
    <message>
        <source>Its proto files</source>
        <translation>其 proto 文件</translation>
    </message>
    <message>
        <source>They are for gRPC.</source>
        <translation>它们用于 gRPC。</translation>
    </message>
    <message>
        <source>Its cookies</source>
        <translation>其 Cookie</translation>
    </message>
    <message>
        <source>A collection has none: they are kept apart.</source>
        <translation>集合中没有 Cookie：它们单独保存。</translation>
    </message>
    <message>
        <source>a file of type {kind} has no requests</source>
        <translation>{kind} 类型的文件中没有请求</translation>
    </message>
    <message>
        <source>it has no `collection` list</source>
        <translation>它没有 `collection` 列表</translation>
    </message>
    <message>
        <source>Scripts that call insomnia.*</source>
        <translation>调用 insomnia.* 的脚本</translation>
    </message>
    <message>
        <source>The template tag {match}</source>
        <translation>模板标签 {match}</translation>
    </message>
    <message>
        <source>It is code of Insomnia&apos;s; it stays as text.</source>
        <translation>它是 Insomnia 的代码；作为文本保留。</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Other ways to authenticate: {others}</source>
        <translation>其他身份验证方式：{others}</translation>
    </message>
    <message>
        <source>A request has one; the first was taken.</source>
        <translation>请求只有一种；采用了第一种。</translation>
    </message>
    <message>
        <source>The second authentication {name}</source>
        <translation>第二种身份验证 {name}</translation>
    </message>
    <message>
        <source>A request has one.</source>
        <translation>请求只有一种。</translation>
    </message>
    <message>
        <source>OpenID Connect by {url}</source>
        <translation>通过 {url} 的 OpenID Connect</translation>
    </message>
    <message>
        <source>Nothing is fetched: put the token URL into Auth.</source>
        <translation>不会获取任何内容：请将令牌 URL 填入身份验证。</translation>
    </message>
    <message>
        <source>PostGUI has no such kind.</source>
        <translation>PostGUI 没有这种类型。</translation>
    </message>
    <message>
        <source>The document does not say what it is.</source>
        <translation>文档没有说明它是什么。</translation>
    </message>
    <message>
        <source>Choose the client certificate in the settings of the collection.</source>
        <translation>请在集合的设置中选择客户端证书。</translation>
    </message>
    <message>
        <source>An OAuth 2 flow</source>
        <translation>OAuth 2 流程</translation>
    </message>
    <message>
        <source>The document names none that PostGUI knows.</source>
        <translation>文档中没有 PostGUI 认识的流程。</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2</source>
        <translation>OAuth 2 的隐式授权</translation>
    </message>
    <message>
        <source>The body as {others}</source>
        <translation>作为 {others} 的正文</translation>
    </message>
    <message>
        <source>A request has one body; {chosen} was taken.</source>
        <translation>请求只有一个正文；采用了 {chosen}。</translation>
    </message>
    <message>
        <source>{value} more examples of the body</source>
        <translation>正文的另外 {value} 个示例</translation>
    </message>
    <message>
        <source>A request has one body.</source>
        <translation>请求只有一个正文。</translation>
    </message>
    <message>
        <source>More examples of answers</source>
        <translation>更多响应示例</translation>
    </message>
    <message>
        <source>{most_examples} came along.</source>
        <translation>带入了 {most_examples} 个。</translation>
    </message>
    <message>
        <source>version {version} of OpenAPI is not known</source>
        <translation>未知的 OpenAPI 版本 {version}</translation>
    </message>
    <message>
        <source>it names no OpenAPI version</source>
        <translation>其中没有 OpenAPI 版本</translation>
    </message>
    <message>
        <source>it has no info object, which OpenAPI needs</source>
        <translation>其中没有 OpenAPI 所需的 info 对象</translation>
    </message>
    <message>
        <source>its info has no {key}, which OpenAPI needs</source>
        <translation>其 info 中没有 OpenAPI 所需的 {key}</translation>
    </message>
    <message>
        <source>its paths are no object</source>
        <translation>其 paths 不是对象</translation>
    </message>
    <message>
        <source>it has no paths, which OpenAPI needs</source>
        <translation>其中没有 OpenAPI 所需的 paths</translation>
    </message>
    <message>
        <source>Operations after the first {most_operations:,}</source>
        <translation>前 {most_operations:,} 个之后的操作</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>数量过多。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>They are requests that others send.</source>
        <translation>它们是由其他方发送的请求。</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>They are requests that the server sends.</source>
        <translation>它们是由服务器发送的请求。</translation>
    </message>
    <message>
        <source>Its place {place!r} is not known.</source>
        <translation>其位置 {place!r} 未知。</translation>
    </message>
    <message>
        <source>What {reference} refers to</source>
        <translation>{reference} 引用的内容</translation>
    </message>
    <message>
        <source>Nothing is fetched while importing.</source>
        <translation>导入时不会获取任何内容。</translation>
    </message>
    <message>
        <source>There is no such file in the folder imported.</source>
        <translation>导入的文件夹中没有此文件。</translation>
    </message>
    <message>
        <source>There is nothing in this place.</source>
        <translation>此位置没有任何内容。</translation>
    </message>
    <message>
        <source>What stands in {name}</source>
        <translation>{name} 中的内容</translation>
    </message>
    <message>
        <source>The host of the server {url}</source>
        <translation>服务器 {url} 的主机</translation>
    </message>
    <message>
        <source>The document names none, so it became http://localhost: correct it in the environment.</source>
        <translation>文档没有指明，因此设为 http://localhost：请在环境中更正。</translation>
    </message>
    <message>
        <source>The OAuth 1 signature {method}</source>
        <translation>OAuth 1 签名 {method}</translation>
    </message>
    <message>
        <source>PostGUI does not make this one.</source>
        <translation>PostGUI 不支持生成这种签名。</translation>
    </message>
    <message>
        <source>The OAuth 2 token that was got already</source>
        <translation>已获取的 OAuth 2 令牌</translation>
    </message>
    <message>
        <source>A new one is got with the same settings.</source>
        <translation>会用相同的设置获取新令牌。</translation>
    </message>
    <message>
        <source>it has no `item` list, so it is no Postman collection</source>
        <translation>它没有 `item` 列表，因此不是 Postman 集合</translation>
    </message>
    <message>
        <source>the collection&apos;s schema {schema} is not known</source>
        <translation>未知的集合架构 {schema}</translation>
    </message>
    <message>
        <source>That these are globals</source>
        <translation>作为全局变量的性质</translation>
    </message>
    <message>
        <source>They became an environment of the collection.</source>
        <translation>它们已成为集合的一个环境。</translation>
    </message>
    <message>
        <source>Header presets</source>
        <translation>标头预设</translation>
    </message>
    <message>
        <source>PostGUI has none: a folder can give headers to its requests.</source>
        <translation>PostGUI 没有预设：文件夹可以为其请求提供标头。</translation>
    </message>
    <message>
        <source>An item without a request</source>
        <translation>没有请求的项目</translation>
    </message>
    <message>
        <source>There is nothing to send in it.</source>
        <translation>其中没有可发送的内容。</translation>
    </message>
    <message>
        <source>A body that is switched off</source>
        <translation>已停用的正文</translation>
    </message>
    <message>
        <source>A request here has a body or none.</source>
        <translation>此处的请求要么有正文，要么没有。</translation>
    </message>
    <message>
        <source>The file of the form field {name!r}</source>
        <translation>表单字段 {name!r} 的文件</translation>
    </message>
    <message>
        <source>A script in a file of its own</source>
        <translation>单独文件中的脚本</translation>
    </message>
    <message>
        <source>Only scripts in the collection come along.</source>
        <translation>只会带入集合中的脚本。</translation>
    </message>
    <message>
        <source>A script that is switched off</source>
        <translation>已停用的脚本</translation>
    </message>
    <message>
        <source>Scripts here have no switch.</source>
        <translation>此处的脚本没有开关。</translation>
    </message>
    <message>
        <source>A script for {text}</source>
        <translation>用于{text}的脚本</translation>
    </message>
    <message>
        <source>There is no such moment here.</source>
        <translation>此处没有这种时机。</translation>
    </message>
    <message>
        <source>Scripts that call pm.*</source>
        <translation>调用 pm.* 的脚本</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of pm is there.</source>
        <translation>它们原样保留，并在发送请求时运行，但 pm 的功能并非全部可用。</translation>
    </message>
    <message>
        <source>The setting {name}</source>
        <translation>设置 {name}</translation>
    </message>
    <message>
        <source>For which URLs the proxy is</source>
        <translation>代理适用于哪些 URL</translation>
    </message>
    <message>
        <source>Here it is for all of the request.</source>
        <translation>在此它适用于整个请求。</translation>
    </message>
    <message>
        <source>it does not begin with a method and a target</source>
        <translation>它没有以方法和目标开头</translation>
    </message>
    <message>
        <source>Transfer-Encoding</source>
        <translation>Transfer-Encoding</translation>
    </message>
    <message>
        <source>The framing is made anew for each send.</source>
        <translation>每次发送都会重新分帧。</translation>
    </message>
    <message>
        <source>a header is expected here, not {text!r}</source>
        <translation>此处应为标头，而不是 {text!r}</translation>
    </message>
    <message>
        <source>it names no Host, so there is nowhere to send it</source>
        <translation>其中没有 Host，因此不知道发送到何处</translation>
    </message>
    <message>
        <source>it is no WSDL 1.1 (its root is no `definitions` of that)</source>
        <translation>它不是 WSDL 1.1（其根元素不是相应的 `definitions`）</translation>
    </message>
    <message>
        <source>it has a document type, which may hide other files</source>
        <translation>它含有文档类型声明，其中可能隐藏其他文件</translation>
    </message>
    <message>
        <source>not XML: {msg}</source>
        <translation>不是 XML：{msg}</translation>
    </message>
    <message>
        <source>not XML: {error}</source>
        <translation>不是 XML：{error}</translation>
    </message>
    <message>
        <source>What {place} holds</source>
        <translation>{place} 的内容</translation>
    </message>
    <message>
        <source>A port that is no SOAP</source>
        <translation>非 SOAP 的端口</translation>
    </message>
    <message>
        <source>Only SOAP ports come along.</source>
        <translation>只会带入 SOAP 端口。</translation>
    </message>
    <message>
        <source>A port with the same operations</source>
        <translation>具有相同操作的端口</translation>
    </message>
    <message>
        <source>It differs only in SOAP&apos;s version.</source>
        <translation>它只有 SOAP 版本不同。</translation>
    </message>
    <message>
        <source>A part of the sample envelope</source>
        <translation>示例信封的一部分</translation>
    </message>
    <message>
        <source>Its schema is too deep, or contains itself.</source>
        <translation>其架构嵌套过深，或包含自身。</translation>
    </message>
    <message>
        <source>It has a tab, which separates the fields of such a file.</source>
        <translation>它含有制表符，而制表符在此类文件中用于分隔字段。</translation>
    </message>
    <message>
        <source>It has no name, and such a file needs one.</source>
        <translation>它没有名称，而此类文件需要名称。</translation>
    </message>
    <message>
        <source>It has {n} fields with tabs between them, not {fields}.</source>
        <translation>它有 {n} 个以制表符分隔的字段，而不是 {fields} 个。</translation>
    </message>
    <message>
        <source>Its {label} field is {word!r}, not TRUE or FALSE.</source>
        <translation>其 {label} 字段为 {word!r}，而不是 TRUE 或 FALSE。</translation>
    </message>
    <message>
        <source>Its fifth field is {end!r}, no time in seconds.</source>
        <translation>其第五个字段为 {end!r}，不是以秒表示的时间。</translation>
    </message>
    <message>
        <source>auth needs a type</source>
        <translation>auth 需要类型</translation>
    </message>
    <message>
        <source>OpenCollection has no place for it.</source>
        <translation>OpenCollection 中没有它的位置。</translation>
    </message>
    <message>
        <source>this is no OpenCollection: it does not say its version</source>
        <translation>这不是 OpenCollection：没有说明其版本</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>an item is expected here</source>
        <translation>此处应为项目</translation>
    </message>
    <message>
        <source>OpenCollection knows no such item ({kind})</source>
        <translation>OpenCollection 没有这样的项目（{kind}）</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>它没有类型</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>items inside this file</source>
        <translation>此文件内的项目</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>external secrets</source>
        <translation>外部机密</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>gRPC metadata</source>
        <translation>gRPC 元数据</translation>
    </message>
    <message>
        <source>protobuf files</source>
        <translation>protobuf 文件</translation>
    </message>
    <message>
        <source>the key {name}</source>
        <translation>键 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} action of other kinds</source>
        <comment>{n} actions of other kinds</comment>
        <translation>
            <numerusform>{n} 个其他类型的操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} script of other kinds</source>
        <comment>{n} scripts of other kinds</comment>
        <translation>
            <numerusform>{n} 个其他类型的脚本</numerusform>
        </translation>
    </message>
    <message>
        <source>authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>until all of it is here</source>
        <translation>直到全部到达</translation>
    </message>
    <message>
        <source>script of {name}</source>
        <translation>{name} 的脚本</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Events of the first {size} of {size2}.</source>
        <translation>{size2} 中前 {size} 的事件。</translation>
    </message>
    <message>
        <source>The last {n:,} of {count:,} events.</source>
        <translation>{count:,} 个事件中的最后 {n:,} 个。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>第 {line} 行，第 {column} 列：{reason}</translation>
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
        <translation>{minutes} min {rest} s</translation>
    </message>
    <message>
        <source>{size}, {size2} received</source>
        <translation>{size}，已接收 {size2}</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} / {total}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>已发送 {size}</translation>
    </message>
    <message>
        <source>Received {size}</source>
        <translation>已接收 {size}</translation>
    </message>
    <message>
        <source>Showing the first {size} of {size2}.</source>
        <translation>显示 {size2} 中的前 {size}。</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>已重定向</translation>
    </message>
    <message>
        <source>authentication was asked for</source>
        <translation>要求身份验证</translation>
    </message>
    <message>
        <source>fetched a token</source>
        <translation>已获取令牌</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>已重试</translation>
    </message>
    <message numerus="yes">
        <source>Redirected once</source>
        <comment>Redirected {n} times</comment>
        <translation>
            <numerusform>重定向 {n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenged once</source>
        <comment>Challenged {n} times</comment>
        <translation>
            <numerusform>质询 {n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched a token once</source>
        <comment>Fetched a token {n} times</comment>
        <translation>
            <numerusform>获取令牌 {n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried again once</source>
        <comment>Tried again {n} times</comment>
        <translation>
            <numerusform>重试 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>{answer} from {sent} to {where}</source>
        <translation>{sent} 返回 {answer}，转到 {where}</translation>
    </message>
    <message>
        <source>{answer} from {sent}, {why}</source>
        <translation>{sent} 返回 {answer}，{why}</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF 图像</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP 图像</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF 图像</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP 图像</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 归档</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip 归档</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip 归档</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard 归档</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Ogg 媒体</translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation>MP3 音频</translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation>WAV 音频</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Matroska 或 WebM 视频</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2 字体</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly 模块</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>The JSON ends before this; nothing may follow it</source>
        <translation>JSON 在此之前已结束；其后不能有任何内容</translation>
    </message>
    <message>
        <source>A &apos;:&apos; is missing after the name</source>
        <translation>名称之后缺少 &apos;:&apos;</translation>
    </message>
    <message>
        <source>Names are for objects; an array has only values</source>
        <translation>名称用于对象；数组中只有值</translation>
    </message>
    <message>
        <source>A name needs an object around it: &apos;{&apos; is missing</source>
        <translation>名称必须位于对象中：缺少 &apos;{&apos;</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closer}&apos; is missing</source>
        <translation>文本已结束，但缺少 &apos;{closer}&apos;</translation>
    </message>
    <message>
        <source>&apos;{char}&apos; closes nothing here; &apos;{closer}&apos; is missing</source>
        <translation>&apos;{char}&apos; 在此没有可闭合的内容；缺少 &apos;{closer}&apos;</translation>
    </message>
    <message>
        <source>This is not a valid number</source>
        <translation>这不是有效的数字</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON 没有注释</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or &apos;{closer}&apos; is missing</source>
        <translation>缺少 &apos;,&apos; 或 &apos;{closer}&apos;</translation>
    </message>
    <message>
        <source>The text ends where a value is needed</source>
        <translation>文本在需要值的地方结束</translation>
    </message>
    <message>
        <source>There is no JSON here</source>
        <translation>此处没有 JSON</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{char}&apos;</source>
        <translation>&apos;,&apos; 与 &apos;{char}&apos; 之间缺少值</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the name</source>
        <translation>名称之后缺少 &apos;:&apos;</translation>
    </message>
    <message>
        <source>This number is too long to check</source>
        <translation>此数字过长，无法检查</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;{closing}&apos; is missing</source>
        <translation>缺少 &apos;,&apos; 或 &apos;{closing}&apos;</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} 不是 JSON 认识的转义</translation>
    </message>
    <message>
        <source>A control character must be written as {escape}</source>
        <translation>控制字符必须写成 {escape}</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closing}&apos; is missing</source>
        <translation>文本已结束，但缺少 &apos;{closing}&apos;</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{closing}&apos;</source>
        <translation>&apos;,&apos; 与 &apos;{closing}&apos; 之间缺少值</translation>
    </message>
    <message>
        <source>&apos;{closing}&apos; closes nothing here</source>
        <translation>&apos;{closing}&apos; 在此没有可闭合的内容</translation>
    </message>
    <message>
        <source>Text needs double quotes</source>
        <translation>文本需要双引号</translation>
    </message>
    <message>
        <source>{word!r} is not a JSON value</source>
        <translation>{word!r} 不是 JSON 值</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>The closing &apos;&quot;&apos; of this text is missing</source>
        <translation>此文本缺少结尾的 &apos;&quot;&apos;</translation>
    </message>
    <message>
        <source>{shown} is not an escape that JSON knows</source>
        <translation>{shown} 不是 JSON 认识的转义</translation>
    </message>
    <message>
        <source>A control character must be written as \u{ord:04x}</source>
        <translation>控制字符必须写成 \u{ord:04x}</translation>
    </message>
    <message>
        <source>The text ends, but &apos;}&apos; is missing</source>
        <translation>文本已结束，但缺少 &apos;}&apos;</translation>
    </message>
    <message>
        <source>A member is missing between &apos;,&apos; and &apos;}&apos;</source>
        <translation>&apos;,&apos; 与 &apos;}&apos; 之间缺少成员</translation>
    </message>
    <message>
        <source>Names need double quotes</source>
        <translation>名称需要双引号</translation>
    </message>
    <message>
        <source>A name in double quotes is missing</source>
        <translation>缺少双引号中的名称</translation>
    </message>
    <message>
        <source>This filter needs the whole body in memory, and over {size} that is too much. Find (Ctrl+F) works on any size.</source>
        <translation>此筛选需要将整个正文载入内存，超过 {size} 则过大。查找 (Ctrl+F) 适用于任何大小。</translation>
    </message>
    <message>
        <source>The first {kept:,} of {count:,} matches.</source>
        <translation>{count:,} 个匹配中的前 {kept:,} 个。</translation>
    </message>
    <message>
        <source>JMESPath filters need the package jmespath, which is not installed. Run &quot;pip install postgui[jmespath]&quot;, or use JSONPath.</source>
        <translation>JMESPath 过滤器需要软件包 jmespath，但尚未安装。请运行“pip install postgui[jmespath]”，或使用 JSONPath。</translation>
    </message>
    <message>
        <source>The query is nested too deeply.</source>
        <translation>查询嵌套过深。</translation>
    </message>
    <message>
        <source>The body is no valid JSON: {sentence}</source>
        <translation>正文不是有效的 JSON：{sentence}</translation>
    </message>
    <message>
        <source>The body is no valid JSON: it breaks off before its end.</source>
        <translation>正文不是有效的 JSON：在结束之前中断。</translation>
    </message>
    <message>
        <source>The filter asks for what is in a value of {size}; up to {limit} that is possible.</source>
        <translation>过滤器要求取得一个 {size} 的值的内容；最大支持 {limit}。</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>This XML defines entities, so it is not filtered.</source>
        <translation>此 XML 定义了实体，因此不进行筛选。</translation>
    </message>
    <message>
        <source>The body is no well-formed XML: {sentence}</source>
        <translation>正文不是格式正确的 XML：{sentence}</translation>
    </message>
    <message>
        <source>The body is nested too deeply for a filter.</source>
        <translation>正文嵌套过深，无法筛选。</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} 变为 {after}</translation>
    </message>
    <message>
        <source>the body is dropped</source>
        <translation>正文被丢弃</translation>
    </message>
    <message>
        <source>to another origin, {scheme}://{rpartition}</source>
        <translation>转到其他源，{scheme}://{rpartition}</translation>
    </message>
    <message>
        <source>Authorization is not sent on</source>
        <translation>不再发送 Authorization</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>请求 {number}/{count}</translation>
    </message>
    <message>
        <source>Answer {number}: {answer}</source>
        <translation>响应 {number}：{answer}</translation>
    </message>
    <message>
        <source>Request {count} of {count}</source>
        <translation>请求 {count}/{count}</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>没有收到</translation>
    </message>
    <message>
        <source>Answered on the way: {status}</source>
        <translation>中途响应：{status}</translation>
    </message>
    <message>
        <source>({size_bytes:,} bytes of body)</source>
        <translation>（正文 {size_bytes:,} 字节）</translation>
    </message>
    <message>
        <source>{text}
… the first {size} of {size2} ({size_bytes:,} bytes)</source>
        <translation>{text}
……{size2} 中的前 {size}（{size_bytes:,} 字节）</translation>
    </message>
    <message>
        <source>Only the first {count} columns are shown.</source>
        <translation>仅显示前 {count} 列。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row: that in the first {size}.</source>
        <comment>{n:,} rows: those in the first {size}.</comment>
        <translation>
            <numerusform>{n:,} 行：位于前 {size} 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of {dumps}.</source>
        <translation>{dumps} 的行。</translation>
    </message>
    <message>
        <source>This JSON has no list of objects to make rows of.</source>
        <translation>此 JSON 中没有可用作行的对象列表。</translation>
    </message>
    <message>
        <source>Rows up to where the JSON is not valid. {error}</source>
        <translation>显示到 JSON 无效处为止的行。{error}</translation>
    </message>
    <message>
        <source>Rows up to a value that is nested too deeply.</source>
        <translation>显示到嵌套过深的值为止的行。</translation>
    </message>
    <message>
        <source>Rows up to line {number}, which is no JSON value of its own.</source>
        <translation>显示到第 {number} 行为止的行，该行不是独立的 JSON 值。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} value that is no object is left out.</source>
        <comment>{n:,} values that are no objects are left out.</comment>
        <translation>
            <numerusform>省略了 {n:,} 个不是对象的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows up to line {line_num}: {error}.</source>
        <translation>显示到第 {line_num} 行为止的行：{error}。</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>没有行。</translation>
    </message>
    <message>
        <source>Not well-formed XML. {text}</source>
        <translation>XML 格式不正确。{text}</translation>
    </message>
    <message>
        <source>Some bytes are not valid {charset}; they show as �.</source>
        <translation>部分字节不是有效的 {charset}；显示为 �。</translation>
    </message>
    <message>
        <source>Not valid JSON. {text}</source>
        <translation>不是有效的 JSON。{text}</translation>
    </message>
    <message>
        <source> Showing the first {size} in hexadecimal.</source>
        <translation>以十六进制显示前 {size}。</translation>
    </message>
    <message>
        <source>Showing the first {size} of the formatted text.</source>
        <translation>显示格式化文本的前 {size}。</translation>
    </message>
    <message>
        <source>Showing the first {index:,} of {n:,} lines.</source>
        <translation>显示 {n:,} 行中的前 {index:,} 行。</translation>
    </message>
    <message>
        <source>After the refusal, a second handshake without verification fetched these certificates for you to look at. No request was sent over it.</source>
        <translation>拒绝之后，又通过一次不做验证的握手获取了这些证书，供你查看。没有通过该连接发送任何请求。</translation>
    </message>
    <message>
        <source>Not encrypted. It did not leave this computer.</source>
        <translation>未加密。它没有离开本机。</translation>
    </message>
    <message>
        <source>Not encrypted. Everybody on the way can read and change requests and answers.</source>
        <translation>未加密。途中的任何人都能读取和更改请求与响应。</translation>
    </message>
    <message>
        <source>Not trusted: {removesuffix}.</source>
        <translation>不受信任：{removesuffix}。</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>未能建立加密连接。</translation>
    </message>
    <message>
        <source>Insecure: verification is switched off, so anybody could have answered in the server&apos;s place.</source>
        <translation>不安全：已关闭验证，因此任何人都可能冒充服务器应答。</translation>
    </message>
    <message>
        <source>expired {days} ago</source>
        <translation>{days}前过期</translation>
    </message>
    <message>
        <source>not valid yet: begins in {days}</source>
        <translation>尚未生效：{days}后开始</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>剩余 {days}</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密套件</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>not trusted: {distrust}</source>
        <translation>不受信任：{distrust}</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>fetched by a second handshake, without a request</source>
        <translation>通过第二次握手获取，不含请求</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>服务器证书</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>{what} {number} of {count}</source>
        <translation>{what} {number} / {count}</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{issuer} (itself)</source>
        <translation>{issuer}（自签名）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名算法</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>{key_type} {bits} bits</source>
        <translation>{key_type} {bits} 位</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n:,} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>不到一小时</translation>
    </message>
    <message>
        <source>There is half of a character pair here</source>
        <translation>此处有半个字符对</translation>
    </message>
    <message>
        <source>There is no XML element here</source>
        <translation>此处没有 XML 元素</translation>
    </message>
    <message>
        <source>This end tag does not fit the tag that is open</source>
        <translation>此结束标签与已打开的标签不匹配</translation>
    </message>
    <message>
        <source>This tag is not closed</source>
        <translation>此标签未闭合</translation>
    </message>
    <message>
        <source>Only one outermost element is allowed</source>
        <translation>只允许有一个最外层元素</translation>
    </message>
    <message>
        <source>This attribute is already there</source>
        <translation>此属性已存在</translation>
    </message>
    <message>
        <source>This entity is not defined</source>
        <translation>此实体未定义</translation>
    </message>
    <message>
        <source>This character can&apos;t stand here</source>
        <translation>此字符不能出现在这里</translation>
    </message>
    <message>
        <source>This prefix is bound to no namespace</source>
        <translation>此前缀未绑定到任何命名空间</translation>
    </message>
    <message>
        <source>This CDATA section is not closed</source>
        <translation>此 CDATA 节未闭合</translation>
    </message>
    <message>
        <source>The XML declaration must be the very first thing</source>
        <translation>XML 声明必须位于最开头</translation>
    </message>
    <message>
        <source>The document ends before its outermost element is closed</source>
        <translation>文档在最外层元素闭合之前结束</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>body</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>makes the text too long (over {limit:,} characters)</source>
        <translation>使文本过长（超过 {limit:,} 个字符）</translation>
    </message>
    <message>
        <source>is nested more than {limit} deep</source>
        <translation>嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>refers to itself: {names}</source>
        <translation>引用了自身：{names}</translation>
    </message>
    <message>
        <source>is not defined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>is no dynamic variable or function that PostGUI knows</source>
        <translation>不是 PostGUI 认识的动态变量或函数</translation>
    </message>
    <message>
        <source>asks for a value but has no name: write {{?Name}}</source>
        <translation>要求输入值但没有名称：请写成 {{?Name}}</translation>
    </message>
    <message>
        <source>is asked for when sending, and was not answered</source>
        <translation>在发送时要求输入，但没有得到回答</translation>
    </message>
    <message>
        <source>None</source>
        <comment>auth</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>This system has no Unix sockets</source>
        <translation>此系统没有 Unix 套接字</translation>
    </message>
    <message>
        <source>None</source>
        <comment>body</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>无法读取：{error}</translation>
    </message>
    <message>
        <source>The cookie {name} can&apos;t be stored</source>
        <translation>无法存储 Cookie {name}</translation>
    </message>
    <message>
        <source>The {where} has a control character, %x{code:02X}, at position {place}.</source>
        <translation>{where}在位置 {place} 处含有控制字符 %x{code:02X}。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请将其删除。</translation>
    </message>
    <message>
        <source>The {where} has a &apos;;&apos; at position {place}, where a cookie ends.</source>
        <translation>{where}在位置 {place} 处含有 &apos;;&apos;，Cookie 会在该处结束。</translation>
    </message>
    <message>
        <source>Write it as %3B if the server decodes that.</source>
        <translation>如果服务器会解码，请写成 %3B。</translation>
    </message>
    <message>
        <source>The {where} begins or ends with a blank, which no server would see.</source>
        <translation>{where}以空格开头或结尾，任何服务器都看不到它。</translation>
    </message>
    <message>
        <source>It has no name and no value.</source>
        <translation>它没有名称，也没有值。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>The name has an &apos;=&apos;, where its value begins.</source>
        <translation>名称中含有 &apos;=&apos;，值会从该处开始。</translation>
    </message>
    <message>
        <source>Without a name, an &apos;=&apos; in the value makes a name of what is before it.</source>
        <translation>没有名称时，值中的 &apos;=&apos; 会使其前面的部分成为名称。</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed.</source>
        <translation>名称和值共 {size:,} 字节；允许 {max_pair_bytes:,} 字节。</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>The path {path!r} does not begin with &apos;/&apos;.</source>
        <translation>路径 {path!r} 没有以 &apos;/&apos; 开头。</translation>
    </message>
    <message>
        <source>Write / for the whole server.</source>
        <translation>填写 / 表示整个服务器。</translation>
    </message>
    <message>
        <source>The path is longer than {max_attribute_bytes:,} bytes.</source>
        <translation>路径长于 {max_attribute_bytes:,} 字节。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请将其缩短。</translation>
    </message>
    <message>
        <source>It has no domain.</source>
        <translation>它没有域。</translation>
    </message>
    <message>
        <source>Write the host that it is for, such as api.example.org.</source>
        <translation>请填写它所用于的主机，例如 api.example.org。</translation>
    </message>
    <message>
        <source>The domain {domain!r} is not ASCII.</source>
        <translation>域 {domain!r} 不是 ASCII。</translation>
    </message>
    <message>
        <source>Write it in its xn-- form.</source>
        <translation>请写成 xn-- 形式。</translation>
    </message>
    <message>
        <source>{domain!r} is no host name.</source>
        <translation>{domain!r} 不是主机名。</translation>
    </message>
    <message>
        <source>Write only the host, such as api.example.org: no scheme, port or path.</source>
        <translation>请只填写主机，例如 api.example.org：不含协议、端口或路径。</translation>
    </message>
    <message>
        <source>The domain is longer than {max_attribute_bytes:,} characters.</source>
        <translation>域长于 {max_attribute_bytes:,} 个字符。</translation>
    </message>
    <message>
        <source>{domain} is an address, which has no subdomains.</source>
        <translation>{domain} 是地址，没有子域。</translation>
    </message>
    <message>
        <source>Remove the dot before it.</source>
        <translation>请删除其前面的点。</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: anybody may register below it.</source>
        <translation>{domain} 是公共后缀：任何人都可以在其下注册。</translation>
    </message>
    <message>
        <source>Name one host below it, or remove the dot before it.</source>
        <translation>请指定其下的一个主机，或删除其前面的点。</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None 需要 Secure。</translation>
    </message>
    <message>
        <source>Switch on Secure, or choose another SameSite.</source>
        <translation>请启用 Secure，或选择其他 SameSite。</translation>
    </message>
    <message>
        <source>Change it, or the name.</source>
        <translation>请更改它或名称。</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>它会立即过期。</translation>
    </message>
    <message>
        <source>Delete it instead, or choose a later date.</source>
        <translation>请改为将其删除，或选择更晚的日期。</translation>
    </message>
    <message>
        <source>It was over when it came, and there was none to delete.</source>
        <translation>它到达时已过期，且没有可删除的 Cookie。</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is not ASCII: it should be in its xn-- form (RFC 6265bis, 5.7).</source>
        <translation>其 Domain {domain!r} 不是 ASCII：应使用 xn-- 形式（RFC 6265bis，5.7）。</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is a public suffix: anybody may register below it (RFC 6265bis, 5.7).</source>
        <translation>其 Domain {domain!r} 是公共后缀：任何人都可以在其下注册（RFC 6265bis，5.7）。</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} does not include the host {domain2} (RFC 6265bis, 5.7).</source>
        <translation>其 Domain {domain!r} 不包含主机 {domain2}（RFC 6265bis，5.7）。</translation>
    </message>
    <message>
        <source>It has no name and no value (RFC 6265bis, 5.7).</source>
        <translation>它没有名称，也没有值（RFC 6265bis，5.7）。</translation>
    </message>
    <message>
        <source>It is Secure, but came over plain http (RFC 6265bis, 5.7).</source>
        <translation>它是 Secure，但通过普通 http 到达（RFC 6265bis，5.7）。</translation>
    </message>
    <message>
        <source>There is a Secure cookie of this name, and this one came over plain http (RFC 6265bis, 5.7).</source>
        <translation>已有同名的 Secure Cookie，而这个通过普通 http 到达（RFC 6265bis，5.7）。</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure (RFC 6265bis, 5.7).</source>
        <translation>SameSite=None 需要 Secure（RFC 6265bis，5.7）。</translation>
    </message>
    <message>
        <source>{broken} (RFC 6265bis, 5.4 and 5.7).</source>
        <translation>{broken}（RFC 6265bis，5.4 和 5.7）。</translation>
    </message>
    <message>
        <source>The jar keeps at most {most_per_domain} cookies of one domain.</source>
        <translation>Cookie 存储中每个域最多保留 {most_per_domain} 个 Cookie。</translation>
    </message>
    <message>
        <source>The jar keeps at most {most:,} cookies.</source>
        <translation>Cookie 存储最多保留 {most:,} 个 Cookie。</translation>
    </message>
    <message>
        <source>It has no name, and its value begins as the name of a protected cookie does</source>
        <translation>它没有名称，而其值的开头与受保护 Cookie 的名称相同</translation>
    </message>
    <message>
        <source>A name with {name} needs Secure</source>
        <translation>以 {name} 开头的名称需要 Secure</translation>
    </message>
    <message>
        <source>A name with __Host- allows no Domain</source>
        <translation>以 __Host- 开头的名称不允许 Domain</translation>
    </message>
    <message>
        <source>A name with __Host- needs Path=/</source>
        <translation>以 __Host- 开头的名称需要 Path=/</translation>
    </message>
    <message>
        <source>It has a control character, %x{ord:02X}, at position {value} (RFC 6265bis, section 5.6).</source>
        <translation>它在位置 {value} 处含有控制字符 %x{ord:02X}（RFC 6265bis，第 5.6 节）。</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed (RFC 6265bis, section 5.6).</source>
        <translation>名称和值共 {size:,} 字节；允许 {max_pair_bytes:,} 字节（RFC 6265bis，第 5.6 节）。</translation>
    </message>
    <message>
        <source>the body ends before what is coded does</source>
        <translation>正文在编码内容结束之前结束</translation>
    </message>
    <message>
        <source>{coding}, at byte {offset:,} of what is coded: {reason}</source>
        <translation>{coding}，在编码内容的第 {offset:,} 字节处：{reason}</translation>
    </message>
    <message>
        <source>it can&apos;t be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>Content-Encoding {unknown!r} is not known here: the body is shown as it came</source>
        <translation>此处不认识 Content-Encoding {unknown!r}：正文按收到的内容显示</translation>
    </message>
    <message>
        <source>{ignored:,} bytes after the end of the encoded body were left out</source>
        <translation>编码正文结束之后的 {ignored:,} 字节已略去</translation>
    </message>
    <message>
        <source>{decode} was not sent on to {origin}: another origin</source>
        <translation>{decode} 没有继续发送到 {origin}：属于其他源</translation>
    </message>
    <message>
        <source>The private key doesn&apos;t fit {algorithm}</source>
        <translation>私钥不适用于 {algorithm}</translation>
    </message>
    <message>
        <source>It needs {needed}.</source>
        <translation>它需要{needed}。</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>RSA 密钥</translation>
    </message>
    <message>
        <source>a key on the curve {elliptic}</source>
        <translation>曲线 {elliptic} 上的密钥</translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation>Ed25519 或 Ed448 密钥</translation>
    </message>
    <message>
        <source>{method} needs an RSA key</source>
        <translation>{method} 需要 RSA 密钥</translation>
    </message>
    <message>
        <source>This one is of another kind: {name__}.</source>
        <translation>此密钥为其他类型：{name__}。</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>the body has {size_bytes:,} bytes; up to {body_bytes:,} are looked into</source>
        <translation>正文有 {size_bytes:,} 字节；最多检查 {body_bytes:,} 字节</translation>
    </message>
    <message>
        <source>There is no operator {operator!r}.</source>
        <translation>没有运算符 {operator!r}。</translation>
    </message>
    <message>
        <source>It is {shown}, which does not hold: {expected}.</source>
        <translation>实际为 {shown}，不满足：{expected}。</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {error}.</source>
        <translation>无法读取正文：{error}。</translation>
    </message>
    <message>
        <source>The variable has no name.</source>
        <translation>变量没有名称。</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>没有可提取的内容。</translation>
    </message>
    <message>
        <source>{expression!r} is no path such as res.status, res.body.items[0].id or jsonpath(&apos;$.id&apos;)</source>
        <translation>{expression!r} 不是路径，路径应如 res.status、res.body.items[0].id 或 jsonpath(&apos;$.id&apos;)</translation>
    </message>
    <message>
        <source>there is no {key!r} in {value}</source>
        <translation>{value} 中没有 {key!r}</translation>
    </message>
    <message>
        <source>the JSONPath can&apos;t be used: {error}</source>
        <translation>无法使用该 JSONPath：{error}</translation>
    </message>
    <message>
        <source>the pattern is not valid: {error}</source>
        <translation>模式无效：{error}</translation>
    </message>
    <message>
        <source>the pattern took over a second: it backtracks too much</source>
        <translation>模式匹配超过一秒：回溯过多</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>长度为</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>不匹配模式</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾为</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>matches the JSON Schema</source>
        <translation>符合 JSON Schema</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>为 null</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>为真</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>为假</translation>
    </message>
    <message>
        <source>is an object or array</source>
        <translation>是对象或数组</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>是数字</translation>
    </message>
    <message>
        <source>is text</source>
        <translation>是文本</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>是 true 或 false</translation>
    </message>
    <message>
        <source>is an array</source>
        <translation>是数组</translation>
    </message>
    <message>
        <source>only numbers have an order, and one is {called}</source>
        <translation>只有数字才能比较大小，其中之一却是：{called}</translation>
    </message>
    <message>
        <source>only text and arrays contain something, and it is {called}</source>
        <translation>只有文本和数组才能包含内容，实际为：{called}</translation>
    </message>
    <message>
        <source>only text and arrays have a length, and it is {called}</source>
        <translation>只有文本和数组才有长度，实际为：{called}</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are needed</source>
        <translation>需要以逗号分隔的两个数字</translation>
    </message>
    <message>
        <source>only text, arrays and objects can be empty, and it is {called}</source>
        <translation>只有文本、数组和对象才能为空，实际为：{called}</translation>
    </message>
    <message>
        <source>the schema is no valid JSON: {error}</source>
        <translation>架构不是有效的 JSON：{error}</translation>
    </message>
    <message>
        <source>the schema is not valid: {message}</source>
        <translation>架构无效：{message}</translation>
    </message>
    <message>
        <source>the schema refers to {ref}, and nothing is fetched for it</source>
        <translation>架构引用了 {ref}，但不会为其获取任何内容</translation>
    </message>
    <message>
        <source>only text can begin or end with something, and it is {called}</source>
        <translation>只有文本才有开头或结尾，实际为：{called}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the XML defines entities, so it is not looked into</source>
        <translation>该 XML 定义了实体，因此不对其检查</translation>
    </message>
    <message>
        <source>the body is no well-formed XML: {error}</source>
        <translation>正文不是格式正确的 XML：{error}</translation>
    </message>
    <message>
        <source>the XPath can&apos;t be used: {error}</source>
        <translation>无法使用该 XPath：{error}</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>没有收到响应</translation>
    </message>
    <message>
        <source>There was nothing to check: {why}</source>
        <translation>没有可检查的内容：{why}</translation>
    </message>
    <message>
        <source>{expression!r} could not be evaluated</source>
        <translation>无法求值 {expression!r}</translation>
    </message>
    <message>
        <source>{expression!r} can&apos;t be evaluated: {error}</source>
        <translation>无法求值 {expression!r}：{error}</translation>
    </message>
    <message>
        <source>{expression!r} is JavaScript. {what}</source>
        <translation>{expression!r} 是 JavaScript。{what}</translation>
    </message>
    <message>
        <source>Without a value, so it stands in the code as it is: {names}.</source>
        <translation>没有值，因此在代码中保持原样：{names}。</translation>
    </message>
    <message>
        <source>Content-Length is left to the library.</source>
        <translation>Content-Length 由该库处理。</translation>
    </message>
    <message>
        <source>The body goes uncompressed.</source>
        <translation>正文不压缩发送。</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} answers the server step by step: only curl can do it.</source>
        <translation>{kind!r} 类型的身份验证会逐步应答服务器：只有 curl 能做到。</translation>
    </message>
    <message>
        <source>Made anew for each send, so what is in the code does not last: {what}.</source>
        <translation>每次发送都会重新生成，因此代码中的内容不会长期有效：{what}。</translation>
    </message>
    <message>
        <source>These settings are not in the code: {names}. curl has options for most.</source>
        <translation>代码中不包含这些设置：{names}。curl 对其中大部分有相应选项。</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Opening {stem}</source>
        <translation>打开 {stem}</translation>
    </message>
    <message>
        <source>Saving {stem}</source>
        <translation>保存 {stem}</translation>
    </message>
    <message>
        <source>Parts that are long and have no line in common count as replaced.</source>
        <translation>较长且没有相同行的部分视为已替换。</translation>
    </message>
    <message>
        <source>Equal lines far from any difference are left out.</source>
        <translation>远离差异处的相同行已略去。</translation>
    </message>
    <message>
        <source>Only the first {most_rows:,} lines of the comparison.</source>
        <translation>仅显示比较结果的前 {most_rows:,} 行。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} equal line</source>
        <comment>{n:,} equal lines</comment>
        <translation>
            <numerusform>{n:,} 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no arguments: write {{{{${name}}}}}</source>
        <translation>不接受参数：请写成 {{{{${name}}}}}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>The body is missing: it could not be read back from the history ({error}).</source>
        <translation>缺少正文：无法从历史记录中读回 ({error})。</translation>
    </message>
    <message>
        <source>The body ({size}) was too large for the history and is not kept.</source>
        <translation>正文（{size}）对历史记录来说过大，未保留。</translation>
    </message>
    <message>
        <source>Secret values in this body were replaced by *** before it was stored.</source>
        <translation>此正文中的机密值在存储之前已替换为 ***。</translation>
    </message>
    <message>
        <source>What is imported has it no longer. It was left: delete it yourself.</source>
        <translation>导入的内容中已没有它。它被保留了下来：如不需要，请自行删除。</translation>
    </message>
    <message>
        <source>There is one of this name already: it came as {name}.</source>
        <translation>已有同名的项目：它以 {name} 为名导入。</translation>
    </message>
    <message>
        <source>It was changed here since it was imported, so it was not updated.</source>
        <translation>导入之后它已在此被更改，因此没有更新。</translation>
    </message>
    <message>
        <source>It is there already, and was left as it is.</source>
        <translation>它已存在，保持原样。</translation>
    </message>
    <message>
        <source>the settings of the program</source>
        <translation>程序的设置</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written</source>
        <translation>无法写入报告 {path}</translation>
    </message>
    <message>
        <source>{failed}: {why}</source>
        <translation>{failed}：{why}</translation>
    </message>
    <message>
        <source>The locustfile {path} can&apos;t be written</source>
        <translation>无法写入 locustfile {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request, {failures:,} failed; {rate:,.1f} a second; {times}</source>
        <comment>{n:,} requests, {failures:,} failed; {rate:,.1f} a second; {times}</comment>
        <translation>
            <numerusform>{n:,} 个请求，{failures:,} 个失败；每秒 {rate:,.1f} 个；{times}</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of its body, which is binary and holds a secret</source>
        <translation>正文的一部分，为二进制并含有机密</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>进程环境</translation>
    </message>
    <message>
        <source>global variables</source>
        <translation>全局变量</translation>
    </message>
    <message>
        <source>given for this send</source>
        <translation>此次发送时提供</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>request of this run</source>
        <translation>此次运行的请求</translation>
    </message>
    <message>
        <source>folder of this run</source>
        <translation>此次运行的文件夹</translation>
    </message>
    <message>
        <source>environment of this run</source>
        <translation>此次运行的环境</translation>
    </message>
    <message>
        <source>collection of this run</source>
        <translation>此次运行的集合</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>集合 {name}</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>环境 {name}</translation>
    </message>
    <message>
        <source>{what} and {more} more</source>
        <translation>{what}，另有 {more} 个</translation>
    </message>
    <message>
        <source>Credentials go over http:// to {host}, readable by everybody on the way: {what}.</source>
        <translation>凭据通过 http:// 发往 {host}，途中的任何人都能读取：{what}。</translation>
    </message>
    <message>
        <source>A POST body is not protected by being a body.</source>
        <translation>POST 正文并不会因为是正文而受到保护。</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>标头 {name}</translation>
    </message>
    <message>
        <source>user and password in the URL</source>
        <translation>URL 中的用户名和密码</translation>
    </message>
    <message>
        <source>{name} in the URL</source>
        <translation>URL 中的 {name}</translation>
    </message>
    <message>
        <source>the body&apos;s field {name}</source>
        <translation>正文的字段 {name}</translation>
    </message>
    <message>
        <source>{n} newly failed</source>
        <translation>{n} 个新失败</translation>
    </message>
    <message>
        <source>{n} mended</source>
        <translation>{n} 个已修复</translation>
    </message>
    <message>
        <source>{n} slower</source>
        <translation>{n} 个变慢</translation>
    </message>
    <message>
        <source>{n} faster</source>
        <translation>{n} 个变快</translation>
    </message>
    <message>
        <source>{n} not in it</source>
        <translation>{n} 个未包含</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written: {reason}</source>
        <translation>无法写入报告 {path}：{reason}</translation>
    </message>
    <message>
        <source>it waits for something that never comes</source>
        <translation>它在等待永远不会到来的内容</translation>
    </message>
    <message>
        <source>it computed for too long without a pause</source>
        <translation>它不停顿地计算过久</translation>
    </message>
    <message>
        <source>it was not done after {total_s:g} s</source>
        <translation>它在 {total_s:g} 秒后仍未完成</translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation>其进程已结束</translation>
    </message>
    <message>
        <source>what its process says can&apos;t be read</source>
        <translation>无法读取其进程的输出</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>第 {line} 行：{message}</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>第 {line} 行：{message}</translation>
    </message>
    <message>
        <source>The body is left out: only its beginning was kept.</source>
        <translation>正文已略去：只保留了其开头。</translation>
    </message>
    <message>
        <source>The body is left out: it is no text.</source>
        <translation>正文已略去：它不是文本。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved into itself</source>
        <translation>无法将 {name} 移入自身</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be copied into itself</source>
        <translation>无法将 {name} 复制到自身</translation>
    </message>
    <message>
        <source>{name} is a whole collection</source>
        <translation>{name} 是整个集合</translation>
    </message>
    <message>
        <source>Close it here, and do this with its folder on disk.</source>
        <translation>请在此将其关闭，然后在磁盘上对其文件夹进行操作。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>请检查文件夹和磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written by you.</source>
        <translation>你没有写入该文件夹或文件的权限。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>请更改其权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>磁盘是只读的。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>磁盘已满，或你的配额已用完。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation>你的磁盘配额已用完。</translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation>文件或其文件夹不存在。</translation>
    </message>
    <message>
        <source>Check the path. If it was there before, refresh the collection.</source>
        <translation>请检查路径。如果它之前存在，请刷新集合。</translation>
    </message>
    <message>
        <source>The path is too long for this disk.</source>
        <translation>路径对此磁盘来说过长。</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>请选择较短的名称或文件夹。</translation>
    </message>
    <message>
        <source>A part of its path is not a folder.</source>
        <translation>其路径的一部分不是文件夹。</translation>
    </message>
    <message>
        <source>The history can&apos;t be mended</source>
        <translation>无法修复历史记录</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>无法写入历史记录</translation>
    </message>
    <message>
        <source>a theme&apos;s name is that of a file in the folder</source>
        <translation>主题的名称应为该文件夹中的文件名</translation>
    </message>
    <message>
        <source>the file has more than {limit:,} bytes</source>
        <translation>文件超过 {limit:,} 字节</translation>
    </message>
    <message>
        <source>The request failed. {what}</source>
        <translation>请求失败。{what}</translation>
    </message>
    <message>
        <source>The request ended without an answer.</source>
        <translation>请求结束，没有响应。</translation>
    </message>
    <message>
        <source>Answered with {status}.</source>
        <translation>响应为 {status}。</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {target}, and {n} file beside it</source>
        <comment>Exported to {target}, and {n} files beside it</comment>
        <translation>
            <numerusform>已导出到 {target}，另附 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>已导出到 {target}</translation>
    </message>
    <message>
        <source>{title}  {extra}</source>
        <translation>{title}  {extra}</translation>
    </message>
    <message>
        <source>Every request in here can use them as {{name}}. A request&apos;s own, and those nearer to it, win.</source>
        <translation>此处的每个请求都能以 {{name}} 使用它们。请求自身的变量以及离请求更近的变量优先。</translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s certificate was verified</source>
        <translation>已加密，服务器证书已验证</translation>
    </message>
    <message>
        <source>Insecure: encrypted, but nobody verified who answered</source>
        <translation>不安全：已加密，但没有验证应答方</translation>
    </message>
    <message>
        <source>Credentials were sent without encryption</source>
        <translation>凭据未加密发送</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Peer {address} through {proxy}</source>
        <translation>对端 {address}，通过 {proxy}</translation>
    </message>
    <message>
        <source>Peer {address}</source>
        <translation>对端 {address}</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>放弃我输入的内容</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>不是模式</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>不是正则表达式：{reason}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Searching {share:.0%}</source>
        <translation>正在搜索 {share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <comment>{total} found</comment>
        <translation>
            <numerusform>找到 {total} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>找到 {total} 个</translation>
    </message>
    <message>
        <source>{at:,} of {total}</source>
        <translation>{at:,}/{total}</translation>
    </message>
    <message>
        <source>At {place}: {reason}</source>
        <translation>在 {place}：{reason}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>尚无值</translation>
    </message>
    <message>
        <source>{name} in {environment}: {value}</source>
        <translation>{environment} 中的 {name}：{value}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>非机密</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Value: hidden</source>
        <translation>值：已隐藏</translation>
    </message>
    <message>
        <source>Value: none yet</source>
        <translation>值：尚无</translation>
    </message>
    <message>
        <source>Saved the response as the example {name}</source>
        <translation>已将响应保存为示例 {name}</translation>
    </message>
    <message>
        <source>Save the request to keep it.</source>
        <translation>请保存请求以保留它。</translation>
    </message>
    <message>
        <source>An example, read-only</source>
        <translation>示例，只读</translation>
    </message>
    <message>
        <source>{path}, example {number}</source>
        <translation>{path}，示例 {number}</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>示例 {number}</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name}（我的）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>no example fits</source>
        <translation>没有匹配的示例</translation>
    </message>
    <message>
        <source>It has no examples to serve.</source>
        <translation>没有可提供的示例。</translation>
    </message>
    <message>
        <source>Mock {name}</source>
        <translation>模拟 {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Replaced {count:,} times in {files:,} files</source>
        <translation>已在 {files:,} 个文件中替换 {count:,} 处</translation>
    </message>
    <message>
        <source>Looking through the files. Closing this window stops it.</source>
        <translation>正在查找各文件。关闭此窗口即可停止。</translation>
    </message>
    <message>
        <source>Saved into a collection, the request takes its folder&apos;s auth; until then it sends none.</source>
        <translation>请求保存到集合后会采用其文件夹的身份验证；在此之前不发送。</translation>
    </message>
    <message>
        <source>Nothing to inherit: neither a folder nor the collection says anything, so none is sent.</source>
        <translation>没有可继承的内容：文件夹和集合都没有指定，因此不发送。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>{scope}, before sending</source>
        <translation>{scope}，发送之前</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>this run</source>
        <comment>variable scope</comment>
        <translation>此次运行</translation>
    </message>
    <message>
        <source>request</source>
        <comment>variable scope</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>variable scope</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>variable scope</comment>
        <translation>集合</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>variable scope</comment>
        <translation>环境</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>尚无令牌</translation>
    </message>
    <message>
        <source>Token; the server did not say until when</source>
        <translation>有令牌；服务器没有说明有效期</translation>
    </message>
    <message>
        <source>Expired {span} ago</source>
        <translation>{span}前已过期</translation>
    </message>
    <message>
        <source>Token until {clock}, in {span}</source>
        <translation>令牌有效至 {clock}，还有 {span}</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>正在等待你登录</translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation>正在获取令牌</translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation>范围：{scope}</translation>
    </message>
    <message>
        <source>Type: {token_type}, sent as the form says</source>
        <translation>类型：{token_type}，按表单的设置发送</translation>
    </message>
    <message>
        <source>With an id token</source>
        <translation>带有 ID 令牌</translation>
    </message>
    <message>
        <source>No refresh token</source>
        <translation>没有刷新令牌</translation>
    </message>
    <message>
        <source>Gone when PostGUI ends: {what}</source>
        <translation>PostGUI 结束后即消失：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>No answer: {note}</source>
        <translation>没有响应：{note}</translation>
    </message>
    <message>
        <source>inherited from the collection or a folder</source>
        <translation>从集合或文件夹继承</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>‹the file {name}, {size}, from {path}›</source>
        <translation>‹文件 {name}，{size}，来自 {path}›</translation>
    </message>
    <message>
        <source>… {more:,} bytes more</source>
        <translation>……还有 {more:,} 字节</translation>
    </message>
    <message>
        <source>Head {head}, no body</source>
        <translation>头部 {head}，无正文</translation>
    </message>
    <message>
        <source>Head {head}, body {body} before it is compressed with {coding}</source>
        <translation>头部 {head}，用 {coding} 压缩前的正文 {body}</translation>
    </message>
    <message>
        <source>Head {head}, body {body}, compressed with {coding}</source>
        <translation>头部 {head}，正文 {body}，用 {coding} 压缩</translation>
    </message>
    <message>
        <source>Head {head}, body {body}</source>
        <translation>头部 {head}，正文 {body}</translation>
    </message>
    <message>
        <source>Variables without a value stand as typed: {unresolved}.</source>
        <translation>没有值的变量按输入保留：{unresolved}。</translation>
    </message>
    <message>
        <source>Only made when it is sent: {late}.</source>
        <translation>仅在发送时生成：{late}。</translation>
    </message>
    <message>
        <source>HTTP/2 sends these headers in lower case and pseudo-headers in place of the first line.</source>
        <translation>HTTP/2 以小写发送这些标头，并用伪标头代替首行。</translation>
    </message>
    <message>
        <source>Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.</source>
        <translation>按 HTTP/1.1 显示。如果服务器选择 HTTP/2，标头会按所列内容以小写发送。</translation>
    </message>
    <message>
        <source>The body goes in chunks, each with its size before it.</source>
        <translation>正文分块发送，每块之前带有其大小。</translation>
    </message>
    <message>
        <source>inherited from {origin}</source>
        <translation>从{origin}继承</translation>
    </message>
    <message>
        <source>Not only ASCII: sent as UTF-8, as curl does. Some servers read headers as Latin-1.</source>
        <translation>不全是 ASCII：与 curl 一样以 UTF-8 发送。某些服务器按 Latin-1 读取标头。</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>将要发送</translation>
    </message>
    <message>
        <source>An IP address of this computer, not a name: 192.0.2.7 or 2001:db8::7.</source>
        <translation>本机的 IP 地址，而不是名称：192.0.2.7 或 2001:db8::7。</translation>
    </message>
    <message>
        <source>The certificates of these hosts are not checked: anybody on the way can read and change what is sent to them.</source>
        <translation>不检查这些主机的证书：途中的任何人都能读取和更改发往它们的内容。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>a new value at each place</source>
        <translation>每处使用新值</translation>
    </message>
    <message>
        <source>your answer when sending</source>
        <translation>发送时你的回答</translation>
    </message>
    <message>
        <source>{name} is not defined here.
Add it to an environment, a folder or the collection: Ctrl+click opens the environment.</source>
        <translation>{name} 在此未定义。
请将其添加到环境、文件夹或集合：Ctrl+单击可打开环境。</translation>
    </message>
    <message>
        <source>{name}, from {origin}</source>
        <translation>{name}，来自{origin}</translation>
    </message>
    <message>
        <source>Also in {origins}, which it hides</source>
        <translation>{origins}中也有，但被它遮盖</translation>
    </message>
    <message>
        <source>{name} is no dynamic variable that PostGUI knows.</source>
        <translation>{name} 不是 PostGUI 认识的动态变量。</translation>
    </message>
    <message>
        <source>{prompt} is asked for when sending.</source>
        <translation>发送时会要求输入 {prompt}。</translation>
    </message>
    <message>
        <source>This is asked for when sending.</source>
        <translation>发送时会要求输入此值。</translation>
    </message>
    <message>
        <source>Without an answer: {default}</source>
        <translation>没有回答时：{default}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>与上次相比</translation>
    </message>
    <message>
        <source>{place}  (pass {number})</source>
        <translation>{place}（第 {number} 轮）</translation>
    </message>
    <message>
        <source>Can&apos;t be read now: type to replace it</source>
        <translation>现在无法读取：输入内容以替换它</translation>
    </message>
    <message>
        <source>In the {place} as {name}</source>
        <translation>在{place}中，名为 {name}</translation>
    </message>
    <message>
        <source>In clear in the file.</source>
        <translation>以明文存于文件。</translation>
    </message>
    <message>
        <source>In clear in the draft.</source>
        <translation>以明文存于草稿。</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>移到{place}</translation>
    </message>
    <message>
        <source>{name} has no value here.</source>
        <translation>{name} 在此没有值。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>输入值</translation>
    </message>
    <message>
        <source>This answer is not in the tab of a request: open the request and send it.</source>
        <translation>此响应不在请求的标签页中：请打开请求并发送。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>重命名工作区</translation>
    </message>
    <message numerus="yes">
        <source>Run {n} item…</source>
        <comment>Run {n} items…</comment>
        <translation>
            <numerusform>运行 {n} 个项目…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show changes since HEAD…</source>
        <translation>显示自 HEAD 以来的更改…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Close collection</source>
        <translation>关闭集合</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Load test…</source>
        <translation>负载测试…</translation>
    </message>
    <message>
        <source>Monitor…</source>
        <translation>监控…</translation>
    </message>
    <message>
        <source>Mock server…</source>
        <translation>模拟服务器…</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>创建 {n} 个项目的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut</source>
        <comment>Cut {n} items</comment>
        <translation>
            <numerusform>剪切 {n} 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>复制 {n} 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>删除 {n} 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>lower</source>
        <comment>Translate as &quot;keep&quot; if your language keeps the capital of a label within a sentence</comment>
        <translation>keep</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>语法错误</translation>
    </message>
    <message>
        <source>No element found</source>
        <translation>未找到元素</translation>
    </message>
    <message>
        <source>Not well-formed (invalid token)</source>
        <translation>格式不正确（无效标记）</translation>
    </message>
    <message>
        <source>Unclosed token</source>
        <translation>未闭合的标记</translation>
    </message>
    <message>
        <source>Partial character</source>
        <translation>不完整的字符</translation>
    </message>
    <message>
        <source>Mismatched tag</source>
        <translation>标签不匹配</translation>
    </message>
    <message>
        <source>Duplicate attribute</source>
        <translation>重复的属性</translation>
    </message>
    <message>
        <source>Junk after document element</source>
        <translation>文档元素之后有多余内容</translation>
    </message>
    <message>
        <source>Illegal parameter entity reference</source>
        <translation>非法的参数实体引用</translation>
    </message>
    <message>
        <source>Undefined entity</source>
        <translation>未定义的实体</translation>
    </message>
    <message>
        <source>Recursive entity reference</source>
        <translation>递归的实体引用</translation>
    </message>
    <message>
        <source>Asynchronous entity</source>
        <translation>异步实体</translation>
    </message>
    <message>
        <source>Reference to invalid character number</source>
        <translation>引用了无效的字符编号</translation>
    </message>
    <message>
        <source>Reference to binary entity</source>
        <translation>引用了二进制实体</translation>
    </message>
    <message>
        <source>Reference to external entity in attribute</source>
        <translation>属性中引用了外部实体</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>XML 或文本声明不在实体开头</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>未知编码</translation>
    </message>
    <message>
        <source>Encoding specified in XML declaration is incorrect</source>
        <translation>XML 声明中指定的编码不正确</translation>
    </message>
    <message>
        <source>Unclosed CDATA section</source>
        <translation>未闭合的 CDATA 节</translation>
    </message>
    <message>
        <source>Unbound prefix</source>
        <translation>未绑定的前缀</translation>
    </message>
    <message>
        <source>XML declaration not well-formed</source>
        <translation>XML 声明格式不正确</translation>
    </message>
    <message>
        <source>Illegal character(s) in public id</source>
        <translation>公共标识符中有非法字符</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>{size} is too much for the clipboard: save it as</source>
        <translation>{size} 对剪贴板来说过大：请另存为</translation>
    </message>
    <message>
        <source>Saving, {size} so far</source>
        <translation>正在保存，目前 {size}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {reason}</source>
        <translation>无法写入 {name}：{reason}</translation>
    </message>
    <message>
        <source>Saved {size}</source>
        <translation>已保存 {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request</source>
        <comment>{n:,} requests</comment>
        <translation>
            <numerusform>{n:,} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} environment</source>
        <comment>{n:,} environments</comment>
        <translation>
            <numerusform>{n:,} 个环境</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {what} into {name}</source>
        <translation>已将{what}导入 {name}</translation>
    </message>
    <message>
        <source>Imported nothing into {name}</source>
        <translation>没有向 {name} 导入任何内容</translation>
    </message>
    <message>
        <source>The report is kept with the collection: in its docs, or as Import report.md in its folder.</source>
        <translation>报告随集合保存：在其文档中，或在其文件夹中的 Import report.md。</translation>
    </message>
    <message>
        <source>Scripts came along as text; nothing of the import was run.</source>
        <translation>脚本作为文本带入；没有运行导入内容中的任何部分。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>not from the jar: written in the request, or added by Auth</source>
        <translation>不来自 Cookie 存储：写在请求中，或由身份验证添加</translation>
    </message>
    <message>
        <source>not stored: cookies are switched off for this request</source>
        <translation>未存储：此请求已停用 Cookie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Event {number}, {type}: {data}</source>
        <translation>事件 {number}，{type}：{data}</translation>
    </message>
    <message>
        <source>Assert this</source>
        <translation>断言此值</translation>
    </message>
    <message>
        <source>Capture this as variable…</source>
        <translation>捕获为变量…</translation>
    </message>
    <message>
        <source>As it was kept: credentials are taken out</source>
        <translation>按保存的内容：凭据已去除</translation>
    </message>
    <message>
        <source>Not sent: it did not come to that. This was ready to go</source>
        <translation>未发送：没有进行到这一步。这是准备发送的内容</translation>
    </message>
    <message>
        <source>HTTP/2 sends no request line: these are its pseudo-headers and headers</source>
        <translation>HTTP/2 不发送请求行：这些是其伪标头和标头</translation>
    </message>
    <message>
        <source>As written to the connection</source>
        <translation>写入连接的内容</translation>
    </message>
    <message>
        <source>As made for sending</source>
        <translation>为发送生成的内容</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>在此选择</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk: {reason}. Send again.</source>
        <translation>无法从磁盘读取正文：{reason}。请重新发送。</translation>
    </message>
    <message>
        <source>Shown as it came: too large to recode.</source>
        <translation>按收到的内容显示：过大，无法重新编码。</translation>
    </message>
    <message>
        <source>Timing figures</source>
        <translation>耗时数据</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>连接和证书</translation>
    </message>
    <message>
        <source>There is no tree of so large a text in this charset. Raw shows it as it came.</source>
        <translation>使用此字符集的文本过大，没有树视图。“原始”按收到的内容显示。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>1 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>2 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>3 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>4 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>5 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>6 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>7 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>8 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>9 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>10 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>11 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>12 月 {day} 日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{day_and_month} {year}</source>
        <translation>{year} 年 {day_and_month}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>集合：{name}</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>broken, line {line}</source>
        <translation>损坏，第 {line} 行</translation>
    </message>
    <message>
        <source>collection expanded</source>
        <translation>集合已展开</translation>
    </message>
    <message>
        <source>collection collapsed</source>
        <translation>集合已折叠</translation>
    </message>
    <message>
        <source>folder expanded</source>
        <translation>文件夹已展开</translation>
    </message>
    <message>
        <source>folder collapsed</source>
        <translation>文件夹已折叠</translation>
    </message>
    <message>
        <source>modified since the last commit</source>
        <translation>自上次提交以来已修改</translation>
    </message>
    <message>
        <source>added since the last commit</source>
        <translation>自上次提交以来已添加</translation>
    </message>
    <message>
        <source>deleted since the last commit</source>
        <translation>自上次提交以来已删除</translation>
    </message>
    <message>
        <source>in conflict since the last commit</source>
        <translation>自上次提交以来有冲突</translation>
    </message>
    <message>
        <source>changed inside since the last commit</source>
        <translation>自上次提交以来内部有更改</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation>标签 {tag}</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>Waiting for the index…</source>
        <translation>正在等待索引…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match, the first {kept:,} shown</source>
        <comment>{n:,}{more} matches, the first {kept:,} shown</comment>
        <translation>
            <numerusform>{n:,}{more} 个匹配，显示前 {kept:,} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match</source>
        <comment>{n:,}{more} matches</comment>
        <translation>
            <numerusform>{n:,}{more} 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Expanding, {count:,} so far</source>
        <translation>正在展开，目前 {count:,} 个</translation>
    </message>
    <message>
        <source>The first {count:,} are expanded</source>
        <translation>已展开前 {count:,} 个</translation>
    </message>
    <message>
        <source>{count:,} so far</source>
        <translation>目前 {count:,} 个</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>第 {level} 级</translation>
    </message>
    <message>
        <source>The reference {reference} to another answer</source>
        <translation>对另一响应的引用 {reference}</translation>
    </message>
    <message>
        <source>Capture the value in Vars of the request {name}, and use its variable.</source>
        <translation>请在请求 {name} 的变量中捕获该值，并使用其变量。</translation>
    </message>
    <message>
        <source>PostGUI has no filters: the variable stays unknown.</source>
        <translation>PostGUI 没有过滤器：该变量保持未知。</translation>
    </message>
    <message>
        <source>The filter in {reference}</source>
        <translation>{reference} 中的过滤器</translation>
    </message>
    <message>
        <source>The system variable {reference}</source>
        <translation>系统变量 {reference}</translation>
    </message>
    <message>
        <source>PostGUI has no such variable; it stays as text.</source>
        <translation>PostGUI 没有这种变量；作为文本保留。</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from outside of any collection.</source>
        <translation>{name} 带着集合之外的脚本进入其中。</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from the folder {source}, which is not trusted.</source>
        <translation>{name} 带着不受信任的文件夹 {source} 中的脚本进入其中。</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>未选择请求</translation>
    </message>
    <message>
        <source>Tick at least one that the tags let through, under Requests.</source>
        <translation>请在“请求”中至少勾选一个符合标签的请求。</translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt+Up and Alt+Down.</source>
        <translation>拖动以排序，或按 Alt+Up 和 Alt+Down。</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>全选或全不选</translation>
    </message>
    <message>
        <source>Take all requests along, or leave all out</source>
        <translation>包含或排除所有请求</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>按树的顺序</translation>
    </message>
    <message>
        <source>Put the requests in the order of the tree again</source>
        <translation>将请求恢复为树中的顺序</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n:,} request runs</source>
        <comment>{count:,} of {n:,} requests run</comment>
        <translation>
            <numerusform>运行 {count:,}/{n:,} 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}
Left out by its tags</source>
        <translation>{name}
因标签而排除</translation>
    </message>
    <message>
        <source>Requests of the run, in their order</source>
        <translation>运行的请求，按顺序</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>Asks the browser to send these hints about itself with later requests.</source>
        <translation>要求浏览器在后续请求中发送这些关于自身的提示。</translation>
    </message>
    <message>
        <source>Media types that PATCH takes here.</source>
        <translation>此处 PATCH 接受的媒体类型。</translation>
    </message>
    <message>
        <source>Media types that POST takes here.</source>
        <translation>此处 POST 接受的媒体类型。</translation>
    </message>
    <message>
        <source>Whether parts of the body can be asked for, and in which unit.</source>
        <translation>是否可以只请求正文的一部分，以及使用什么单位。</translation>
    </message>
    <message>
        <source>CORS: whether a page of another origin may send cookies and read the answer.</source>
        <translation>CORS：其他源的页面能否发送 Cookie 并读取响应。</translation>
    </message>
    <message>
        <source>CORS: request headers that other origins may send.</source>
        <translation>CORS：其他源可以发送的请求标头。</translation>
    </message>
    <message>
        <source>CORS: methods that other origins may use.</source>
        <translation>CORS：其他源可以使用的方法。</translation>
    </message>
    <message>
        <source>CORS: which origin&apos;s pages may read this answer; * is any, without credentials.</source>
        <translation>CORS：哪个源的页面可以读取此响应；* 表示任何源，但不带凭据。</translation>
    </message>
    <message>
        <source>CORS: response headers that scripts may read.</source>
        <translation>CORS：脚本可以读取的响应标头。</translation>
    </message>
    <message>
        <source>CORS: how many seconds the preflight&apos;s answer holds.</source>
        <translation>CORS：预检响应的有效秒数。</translation>
    </message>
    <message>
        <source>Seconds since the origin server made or checked it: it came from a cache.</source>
        <translation>距源服务器生成或验证它的秒数：说明它来自缓存。</translation>
    </message>
    <message>
        <source>Methods that this resource takes.</source>
        <translation>此资源接受的方法。</translation>
    </message>
    <message>
        <source>Other ways to reach the same server, such as HTTP/3, and for how long.</source>
        <translation>访问同一服务器的其他方式（例如 HTTP/3）及其有效时长。</translation>
    </message>
    <message>
        <source>Who may keep a copy and how long: max-age in seconds, no-store never, no-cache only after asking, private not in shared caches.</source>
        <translation>谁可以保留副本以及保留多久：max-age 为秒数，no-store 表示不得保留，no-cache 表示使用前须先询问，private 表示不得存入共享缓存。</translation>
    </message>
    <message>
        <source>What each cache on the way did: a hit, or why not.</source>
        <translation>途中各缓存的处理情况：命中，或未命中的原因。</translation>
    </message>
    <message>
        <source>Asks the browser to delete what it keeps for this site.</source>
        <translation>要求浏览器删除为此站点保存的数据。</translation>
    </message>
    <message>
        <source>Whether the connection stays open; concerns only this hop.</source>
        <translation>连接是否保持打开；只涉及这一跳。</translation>
    </message>
    <message>
        <source>Show it, or save it as a file (attachment), and under which name.</source>
        <translation>是直接显示还是另存为文件 (attachment)，以及使用什么文件名。</translation>
    </message>
    <message>
        <source>How the body was compressed on the way; it is shown decoded.</source>
        <translation>正文在传输中的压缩方式；显示的是解码后的内容。</translation>
    </message>
    <message>
        <source>For readers of which language.</source>
        <translation>面向使用哪种语言的读者。</translation>
    </message>
    <message>
        <source>Bytes of the body as it was sent, before decoding.</source>
        <translation>正文在发送时、解码前的字节数。</translation>
    </message>
    <message>
        <source>The address of exactly this representation.</source>
        <translation>恰好指向此表示形式的地址。</translation>
    </message>
    <message>
        <source>Which part of the whole this is: first-last/size.</source>
        <translation>这是整体中的哪一部分：起始-结束/大小。</translation>
    </message>
    <message>
        <source>From where a page may load scripts, styles, pictures and frames.</source>
        <translation>页面可以从哪里加载脚本、样式、图片和框架。</translation>
    </message>
    <message>
        <source>A policy on trial: what breaks it is reported, not stopped.</source>
        <translation>试行中的策略：违反时只报告，不阻止。</translation>
    </message>
    <message>
        <source>What the body is, and its charset.</source>
        <translation>正文的类型及其字符集。</translation>
    </message>
    <message>
        <source>Whether a page loads only what allows it.</source>
        <translation>页面是否只加载允许被其加载的内容。</translation>
    </message>
    <message>
        <source>Whether a page shares its group with windows it opens.</source>
        <translation>页面是否与它打开的窗口共用一个组。</translation>
    </message>
    <message>
        <source>Which sites may embed this resource.</source>
        <translation>哪些站点可以嵌入此资源。</translation>
    </message>
    <message>
        <source>When the server made this answer.</source>
        <translation>服务器生成此响应的时间。</translation>
    </message>
    <message>
        <source>This resource is deprecated, since or from that time.</source>
        <translation>此资源已弃用，或将从该时间起弃用。</translation>
    </message>
    <message>
        <source>The version of the resource: send it in If-None-Match to hear only of changes, in If-Match to overwrite nobody&apos;s.</source>
        <translation>资源的版本：放在 If-None-Match 中发送，只在有变化时才返回内容；放在 If-Match 中发送，可避免覆盖他人的更改。</translation>
    </message>
    <message>
        <source>Until when a copy is fresh; Cache-Control&apos;s max-age wins.</source>
        <translation>副本在何时之前有效；以 Cache-Control 的 max-age 为准。</translation>
    </message>
    <message>
        <source>How long an idle connection stays open, for how many requests.</source>
        <translation>空闲连接保持打开多久，可用于多少个请求。</translation>
    </message>
    <message>
        <source>When it last changed; for If-Modified-Since.</source>
        <translation>上次更改的时间；用于 If-Modified-Since。</translation>
    </message>
    <message>
        <source>Related addresses, such as the next page (rel=next).</source>
        <translation>相关地址，例如下一页 (rel=next)。</translation>
    </message>
    <message>
        <source>Where to go, or the address of what was made.</source>
        <translation>要转到的地址，或新建内容的地址。</translation>
    </message>
    <message>
        <source>Asks the browser to report network errors.</source>
        <translation>要求浏览器报告网络错误。</translation>
    </message>
    <message>
        <source>Asks for a process of its own for this origin.</source>
        <translation>要求为此源使用单独的进程。</translation>
    </message>
    <message>
        <source>Which features, as the camera, a page may use.</source>
        <translation>页面可以使用哪些功能，例如摄像头。</translation>
    </message>
    <message>
        <source>no-cache for caches of HTTP/1.0; obsolete.</source>
        <translation>面向 HTTP/1.0 缓存的 no-cache；已过时。</translation>
    </message>
    <message>
        <source>Which wishes in Prefer were followed.</source>
        <translation>Prefer 中的哪些偏好得到了采纳。</translation>
    </message>
    <message>
        <source>How the proxy wants you to authenticate.</source>
        <translation>代理要求的身份验证方式。</translation>
    </message>
    <message>
        <source>What proxies on the way have to say about it.</source>
        <translation>途中的代理对此的说明。</translation>
    </message>
    <message>
        <source>How many requests are left in this time window.</source>
        <translation>此时间窗口内还剩多少请求。</translation>
    </message>
    <message>
        <source>How many requests a time window takes.</source>
        <translation>一个时间窗口可接受多少请求。</translation>
    </message>
    <message>
        <source>The limits: how many requests in how many seconds.</source>
        <translation>限额：多少秒内可以发送多少请求。</translation>
    </message>
    <message>
        <source>Requests that are left in this time window.</source>
        <translation>此时间窗口内剩余的请求数。</translation>
    </message>
    <message>
        <source>Seconds until the window starts anew.</source>
        <translation>距时间窗口重新开始的秒数。</translation>
    </message>
    <message>
        <source>How much of its address a page tells where a link leads.</source>
        <translation>页面向链接目标透露自身地址的多少内容。</translation>
    </message>
    <message>
        <source>Load this page again, or another, after so many seconds.</source>
        <translation>在指定秒数后重新加载此页面，或加载其他页面。</translation>
    </message>
    <message>
        <source>Where browsers send reports; replaced by Reporting-Endpoints.</source>
        <translation>浏览器将报告发送到哪里；已由 Reporting-Endpoints 取代。</translation>
    </message>
    <message>
        <source>Where browsers send reports.</source>
        <translation>浏览器将报告发送到哪里。</translation>
    </message>
    <message>
        <source>When to try again: seconds, or a date.</source>
        <translation>何时重试：秒数或日期。</translation>
    </message>
    <message>
        <source>The server&apos;s proof that it speaks WebSocket.</source>
        <translation>服务器支持 WebSocket 的证明。</translation>
    </message>
    <message>
        <source>The program that answered, as it calls itself.</source>
        <translation>作出响应的程序，为其自称的名称。</translation>
    </message>
    <message>
        <source>How long steps on the server took; dur is milliseconds.</source>
        <translation>服务器上各步骤的用时；dur 以毫秒为单位。</translation>
    </message>
    <message>
        <source>A cookie to keep: HttpOnly hides it from scripts, Secure keeps it on https, SameSite says when other sites make it go along.</source>
        <translation>要保存的 Cookie：HttpOnly 使脚本无法读取它，Secure 使其只用于 https，SameSite 规定来自其他站点的请求何时附带它。</translation>
    </message>
    <message>
        <source>Use https only for this host, for so many seconds.</source>
        <translation>在指定秒数内，对此主机只使用 https。</translation>
    </message>
    <message>
        <source>When this resource will be gone.</source>
        <translation>此资源何时停止提供。</translation>
    </message>
    <message>
        <source>Transfer codings that are welcome; concerns only this hop.</source>
        <translation>可接受的传输编码；只涉及这一跳。</translation>
    </message>
    <message>
        <source>Which origins may see detailed timings.</source>
        <translation>哪些源可以查看详细的计时信息。</translation>
    </message>
    <message>
        <source>The id of this request in a distributed trace.</source>
        <translation>此请求在分布式追踪中的 ID。</translation>
    </message>
    <message>
        <source>Headers that come after the body.</source>
        <translation>正文之后的标头。</translation>
    </message>
    <message>
        <source>How the message was framed on this hop: chunked has no length in advance.</source>
        <translation>消息在这一跳中的分帧方式：chunked 事先没有长度。</translation>
    </message>
    <message>
        <source>Protocols that the server offers to switch to.</source>
        <translation>服务器提供的可切换协议。</translation>
    </message>
    <message>
        <source>Request headers on which the answer depends: caches keep one copy for each.</source>
        <translation>响应所依赖的请求标头：缓存为每种取值各保留一份副本。</translation>
    </message>
    <message>
        <source>Proxies and gateways on the way.</source>
        <translation>途中的代理和网关。</translation>
    </message>
    <message>
        <source>A remark of a cache; obsolete.</source>
        <translation>缓存的附注；已过时。</translation>
    </message>
    <message>
        <source>How to authenticate here: scheme, realm and more.</source>
        <translation>此处的身份验证方式：方案、realm 等。</translation>
    </message>
    <message>
        <source>nosniff: take Content-Type at its word.</source>
        <translation>nosniff：严格以 Content-Type 为准。</translation>
    </message>
    <message>
        <source>Addresses of the client and proxies, as a proxy saw them.</source>
        <translation>代理所见的客户端和各代理的地址。</translation>
    </message>
    <message>
        <source>Whether other pages may show this one in a frame.</source>
        <translation>其他页面能否在框架中显示此页面。</translation>
    </message>
    <message>
        <source>What the server runs on, as it tells; often better left out.</source>
        <translation>服务器自称的运行平台；通常最好不提供。</translation>
    </message>
    <message>
        <source>When the window starts anew: seconds, or seconds since 1970.</source>
        <translation>时间窗口何时重新开始：剩余秒数，或自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>The server&apos;s id of this request: name it when you ask for help.</source>
        <translation>服务器为此请求分配的 ID：求助时请提供它。</translation>
    </message>
    <message>
        <source>An id that joins what belongs to one action across services.</source>
        <translation>将同一操作在各服务中的相关内容关联起来的 ID。</translation>
    </message>
    <message>
        <source>What search engines may do with it.</source>
        <translation>搜索引擎可以如何处理它。</translation>
    </message>
    <message>
        <source>A filter that old browsers had; obsolete.</source>
        <translation>旧浏览器曾有的过滤器；已过时。</translation>
    </message>
    <message>
        <source>{variable} is not taken from the answer: {expression}</source>
        <translation>不会从响应中获取 {variable}：{expression}</translation>
    </message>
    <message>
        <source>Not checked: {assertion}</source>
        <translation>未检查：{assertion}</translation>
    </message>
    <message>
        <source>Not in the load test, because it is more than a simple path: {expression}</source>
        <translation>未包含在负载测试中，因为它不只是简单路径：{expression}</translation>
    </message>
    <message>
        <source>Certificates are not checked at all, as {request} wants it</source>
        <translation>按 {request} 的要求，完全不检查证书</translation>
    </message>
    <message>
        <source>All requests have the longest time limit of any: {seconds:g} s</source>
        <translation>所有请求都采用其中最长的时限：{seconds:g} 秒</translation>
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
        <translation>在窗口的某些部分，这些按键仍用于：{what}。</translation>
    </message>
    <message>
        <source>In parts of the window only one press can be chosen, not several after each other.</source>
        <translation>在窗口的某些部分只能选择一次按键，不能选择连续多次按键。</translation>
    </message>
    <message>
        <source>There these keys write a letter or sign: add Ctrl or Alt, or take an F key.</source>
        <translation>在该处这些按键会输入字母或符号：请加上 Ctrl 或 Alt，或使用 F 键。</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>same</source>
        <comment>line</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>line</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>line</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>added</source>
        <comment>line</comment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>line</comment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>line</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>按下快捷键</translation>
    </message>
</context>
</TS>
