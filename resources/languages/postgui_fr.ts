<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Something went wrong inside PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were doing may not have happened. Your edits are safe in drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, please report it with {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample collection could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying it to {folder} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or start with another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl&apos;s --{option} {text!r} has no =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form field is NAME=CONTENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the command and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a form field {value!r} was left out, as curl does after a &apos;;&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of {name!r} go as one part each; curl nests them in one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name!r} is sent as the file {path}; curl would send only its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>;{name}= of a form field was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl&apos;s {shown} has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends where its value should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words!r} is no curl command, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no curl command with a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a command is like: curl https://api.example.org/users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole command, with its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl would make several URLs of the braces or brackets; here they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type {own_type} became multipart/form-data with a boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the here-document up to {end!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer is piped into was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell ends the command at &amp;: quote the URL if the &amp; belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the single quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the double quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell variable ${name} became {{{{{name}}}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is for a shell to work out; it stands here as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;(...) is for a shell to run; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is not written to {target}: use -o, or save the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends too early: {what} is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl has no word for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} as the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at its ends, or that begin with ###, mean something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl takes variables with --variables-file or --variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl takes it with --digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection gives to its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder around everything in it does so there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has eight methods only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one has {method} {path} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication of kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request below has them as its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That its headers are inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script for {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable {name}, which is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NTLM domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insomnia has no such kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insomnia has no such flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth 2 flow {flow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content types of form fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has no such kind: it goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has no such flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth 2 flow {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into a header there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the API key goes into a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has no such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worked out anew for each send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has no place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s own variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic headers that are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the body is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names for files in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it extends {extends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values were copied into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {dot_env}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {replace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in no format that PostGUI can import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the format yourself if it is one of these, or export it anew from where it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import format {format_id!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out to have the format found by the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XHR and fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be filtered by host or type: it is no capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the format {format}. Only a HAR file says what each request was made for. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --host and --type out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {name} is of that host and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name others, or leave --host and --type out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {value} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not {encoding} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export it anew, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no OpenCollection request: it has no info with a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is of the type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI edits HTTP and GraphQL requests; it keeps other items as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no {key}, and nothing would come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a slip in the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {text!r} has no {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place goes through keys and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: a position from 0 to {n} is wanted, not {step!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} holds more than one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to draw here. Save the body to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture defines entities, so it is not drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {size} of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} can&apos;t be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what the file beside it can&apos;t: HTTP version, certificate checks and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in a text editor, or delete it to go without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and values are expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {value} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second YAML document starts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a surrogate pair is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested more than {max_depth} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {max_nodes} values, with aliases written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {name!r} stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name or password in it needs %2F for /, %3F for ? and %23 for #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL contains {name} at position {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two slashes must follow {match}:, as in {match2}://host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}:// can&apos;t be sent from here: only http:// and https:// can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect can&apos;t be followed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect leads to something that is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IPv6 address in brackets is not closed properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port_text!r} is not a port: ports are 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{text}] is not an IPv6 address, and only those stand in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{text}] has no proper zone after the %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name: its escapes are no UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host!r} can&apos;t be a host name: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This URL can&apos;t be sent: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like http://host:port/path?query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the API key can&apos;t go into a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the API key can&apos;t go into a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {char!r} at position {position}, which would end it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent-encode it as the server expects, or add the key to a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that the server gave out, under a name that it chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Amz-Date is {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must look like 20130524T000000Z, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Signature needs {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expires!r} is no time that a presigned URL can be valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole number of seconds, at most {longest_s} (seven days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in in the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ~/.aws, when no access key ID stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like eu-central-1. Empty: the profile&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like s3, execute-api, dynamodb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 604800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned spares reading a big file first; S3 over HTTPS takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve . and .. in the signed path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never done for S3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs the request with an access key; the secret itself is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves the password without sending it. The server is asked first, so each send is two requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{algorithm!r} is no algorithm that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {algorithms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lifetime!r} is no lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s header is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims of the token are not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims of the token are too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s header is too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s header must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be in braces, like {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, section 7.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s secret is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm signs with a shared secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s secret is not Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be decoded: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret is Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object; signed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More members for the header, such as kid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add iat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nbf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds exp so many seconds later. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes and signs a new token for each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: whoever is logged in. Or name@REALM, DOMAIN\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiate falls back to NTLM; kerberos never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the URL&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the server act in your name. Only for servers you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos, or NTLM inside SPNEGO. Needs postgui[auth].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no entry for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names neither this host nor a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line: machine {host} login NAME password PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: line {lineno} makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {lineno}: {msg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry is: machine HOST login NAME password PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or choose another file in the Auth tab. $NETRC may name it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: $NETRC, else .netrc in your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password come from the entry for the URL&apos;s host and are sent as Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty, or stand in the user name: DOMAIN\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows authentication without Kerberos. Needs postgui[auth].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method!r} is not a signature method of OAuth 1.0a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 1.0a needs a consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells the server which client is asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t be added to this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parameters go into form-urlencoded bodies only (RFC 5849, section 3.5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them to the header or the query, or choose the form-urlencoded body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t sign a compressed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s fields are part of what is signed (RFC 5849, section 3.4.1.3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the compression off in the Body tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asking for temporary credentials; oob for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asking for the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the time of sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a new one for each send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects bodies that are no form (oauth_body_hash).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs each request with the secrets of client and token (RFC 5849).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the OAuth 2.0 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device authorization URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: http://127.0.0.1 with any free port. Register it with the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for a public client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s URL, where the server wants it (RFC 8707).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a fresh random one, which is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server must say the same (RFC 9207).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value, one on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value, one on each line; header:name=value and query:name=value go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name here beats the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name keeps another token: a second user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh when expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server hands out a token, which goes with each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64 as OASIS says; text as Atom servers take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UsernameToken with a password digest in X-WSSE; each token is good for one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen as the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is set to File, but there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in the Body tab, or set the body to None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form URL-encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are valid JSON, but not an object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GraphQL variables are not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them in the Body tab, for example {&quot;id&quot;: 7}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content type of form field {name!r} contains a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end the part&apos;s header early, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boundary!r} can&apos;t be a multipart boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 1 to 70 characters of letters, digits, &apos;()+_,-./:=? and spaces, the last no space (RFC 2046, section 5.1.1). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the Body tab, or empty it to have one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body can&apos;t be compressed as {coding!r} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be: {codings}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another compression in the Body tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS version is at least {low} and at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest version in Settings is above the highest. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the lowest to the highest or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is not an address to connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Connect to&quot; in Settings takes a host, a port, or both. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 or :8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is not an address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Local address&quot; in Settings takes an IP address, not a name. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 192.0.2.7 or 2001:db8::7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local address {text} is not IPv{ip_version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings ask for both, and that can&apos;t be. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the local address or the IP version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2 was asked for, and the server did not choose it (ALPN). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the HTTP version to Auto or HTTP/1.1 in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>securing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2 has no place for {dropped}: not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}; tried again after {wait_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {limit} redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one points to {header}. Servers that point at each other do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the hops; raise the limit in Settings if the chain is really that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not accept a connection in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not encoded as its Content-Encoding says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived before the fault is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the headers; send with `Accept-Encoding: identity` to get it plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request can&apos;t be sent over this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP rules of the connection refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for the rule; HTTP/2 forbids headers such as Connection and Transfer-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to {host} failed in a way that PostGUI does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise the {setting} in this request&apos;s Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the {setting} in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} was not resolved within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server did not answer in time, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and any VPN, or {raise_it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept a connection within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection attempt got no answer, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and any VPN, or {raise_it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not finish the TLS handshake within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, or {raise_it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took its bytes too slowly. It may have got a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent; the server may have acted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not complete within {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received:,} bytes of the body had come; they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took no bytes for {write_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was being sent; the server may have got a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the write timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent nothing for {read_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had begun; what had come of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the read timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of {host} are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take more than 100 kB, which no client should have to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server for headers or cookies that grow without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} switched to another protocol unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered 101, but the request had no Upgrade header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is at fault; if you want the switch, add Upgrade and Connection headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer begins: {start!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} broke off in its headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection before the body began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Send again if repeating the request does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body broke off before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection early; what had come is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again; if it stays, the server announces a wrong length or fails half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not framed as HTTP says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent a chunk that can&apos;t be read; what had come is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a proxy on the way, is at fault. See the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on port {port} answered, but not with an HTTP response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and whether it wants https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} {how} in the middle of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, and at any proxy or firewall on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the data folder, and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than {megabytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving was stopped there, so that it does not fill the disk; what had come is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want all of it, raise the limit: --max-body on the command line, in the window the menu of settings (largest_body_mb under [send] in settings.toml; 0: none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at {megabytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted no more of the body; what had come is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size at which you are asked is in the menu of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come of the body is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {after_s:.1f} s, while {doing}.{kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may have acted on what it had already got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is signed by itself, so nobody vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is yours, add it to the trusted certificates of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate chain ends in an authority that this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, or the server left out an intermediate certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates, or have the server send its whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be traced to a trusted authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server send its whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send anything to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send all the same, unprotected, switch verification off in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {label} can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in Settings (or the system&apos;s), and that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address for the name {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server could not be asked, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not known to the name server, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and any VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the network and any VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Unix socket could not be connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path in &quot;Unix socket&quot; in Settings, its permissions, and that its server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the connection on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} {what} (port {port})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection came about, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host, the port, the network and any VPN or firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t send from {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address is not one of its own, or not of the server&apos;s kind (IPv4, IPv6). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &quot;Local address&quot; in Settings, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected connection to {host} came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not accepted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of {host} can&apos;t be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It and this request have no TLS version in common: it may offer only old ones that are not safe, or Settings allow only others (the lowest, for instance 1.3). {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the lowest and highest TLS version in Settings; have the server offer TLS 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the handshake; it may want a client certificate. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what it requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off during the TLS handshake. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, and any proxy or firewall on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept this client&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a client certificate, and got none or one that it does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one for this host to the client certificates in Settings, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {where} of header {name!r} has {label} at position {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end the header early and could smuggle another one (RFC 9110, section 5.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; look for a pasted line break or a variable that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is not a header name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is letters, digits and !#$%&amp;&apos;*+-.^_`|~, with no space (RFC 9110, section 5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the HTTP version to 1.1 in this request&apos;s Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not look at the request at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again: that does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that this is too much for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less, or more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants HTTP/1.1 for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS of this connection is too weak for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow newer TLS in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2 on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered in HTTP/1.1, so it did not understand the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}; what had come is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, or a part of it; the server may have acted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may have acted on what it had got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} before it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave up the HTTP/2 stream{code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ended the HTTP/2 connection{code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} broke the rules of HTTP/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can listen at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses this port, or leave the port out of the callback URL: any free one is taken then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again, or restore it. Relative paths count from the request&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} changed after the request was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has another size or time now, so its length and any signature would be wrong. Nothing of it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again when the file is at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the cookie jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} {what} while it was being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server got a part of it only; its length no longer matches what was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method!r} is not an HTTP method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 9.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has half a character in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object!r} at position {value} of a text is one half of a surrogate pair, as a careless cut of an emoji leaves it, and has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the URL, the headers, the body and the variables; delete it or type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} can&apos;t be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s file names it; it is kept as it is, and nothing was sent without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind in the Auth tab, or None to send without authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of kind {kind!r} can&apos;t be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind in the Body tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1 requires it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any type is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compression of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length is not known before compressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy scripts (PAC) are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} ({where}) is a script that chooses a proxy; PostGUI does not run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, look up the proxy that it gives for this host, and name that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host or port can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}:// is not a kind of proxy that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} It stands in {where}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write http://host:port, https://host:port, socks5://host:port or socks5h://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no AWS profile {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither {keys_path} nor {config_path} has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or fill in the keys in the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets them by {other}, which is not done from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS profile {name!r} has no access keys in its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: aws configure export-credentials --profile {name}  and fill in what it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {where} makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS file {name} can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or fill in the keys in the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM text, or the path of a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the key is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This algorithm signs with a private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the key in the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a PEM private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PEM text of another kind: a certificate or a public key can&apos;t sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {name} can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs the library pyspnego, which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an extra, because few people need it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password; NAME@REALM and DOMAIN\NAME are both taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in user name and password, or log in first (kinit) and install pyspnego[kerberos].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme} could not answer the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that makes the tokens refused; the first request got a 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates of authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the certificate or its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not PEM, its key is missing, or the passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file in Settings, or correct the passphrase. The file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had a general failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules do not allow this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t reach the network of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t reach the server, or does not know its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the proxy&apos;s connection: nothing listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the server is too long (TTL expired).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not make connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t connect to this kind of address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer as an HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sent is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer begins: {answer!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not let anybody in without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not connect to {host}:{port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or password of more than 255 bytes can&apos;t be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused the name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be told this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5 takes names of 255 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no complete answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no answer to CONNECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made no tunnel to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered CONNECT with {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {label} wants a name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Nothing was sent to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s username and password in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not speak SOCKS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {label} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in Settings, and what it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be listening there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or none (0) for a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process ended or gave no answer, so requests to it will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again; a firewall or a virus scanner may forbid local servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved edits can&apos;t be kept on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} They are safe while the window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advice} It is tried again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer, so unsaved edits are not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are safe while the window is open, and are written as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive or the network that the data folder is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {folder} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no {file}, and neither has a folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a collection, or create one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a collection already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} could not be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A variable has no value</source>
        <comment>{n} variables have no value</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define it in the request, its folders, the collection or the active environment, or send it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no line that looks like a cookie of a Netscape file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the cookies as “Netscape” or “cookies.txt”; JSON is another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SameSite has no place in such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a cookie {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path, and this one is for {domain}{path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit that one, or change the name, the domain or the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookies could not be kept on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a file of cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than 16 MB. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment {environment} names {file_name}, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be {path}. Its values are needed, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file there, or take its name out of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes one or two whole numbers: {{$randomInt 1 10}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its limits the wrong way round: {low} is above {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number, 0 to 1000 or in given limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour like #4f58d2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version like 2.0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http or https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr., Dr. ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jr., MD ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number, perhaps with an extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number in one format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A street and a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country&apos;s two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-90 to 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-180 to 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address that nobody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address at example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>com, org ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name without its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser&apos;s User-Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small picture as a data URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account number, 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 4 digits of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank&apos;s BIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment, invoice ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR, USD ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency&apos;s sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like a Bitcoin address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inc, Ltd ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of business talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slogan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of a slogan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A storage engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment of the next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment of the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment of the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application, image ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.00 to 1000.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the thing is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the thing is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing to buy, with what it is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop&apos;s department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word in -ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words-like-these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP, SQL ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the package Faker: pip install &apos;postgui[faker]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given what is no base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decodes to bytes that are no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a text: {{{{${name} {{{{variable}}}}}}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given half a character, which has no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 of a text, UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 for URLs, without padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text behind Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent-encoding of all that is not unreserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text behind percent-encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 of a text, hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1 of a text, hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of a text, hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-512 of a text, hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random UUID, version 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a date format with %{unknown}, which means nothing: %Y-%m-%d %H:%M:%S does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes iso, unix, ms or a format like %Y-%m-%d, not {layout!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads out of the calendar: {count:+d}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since 1970, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since 1970, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of sending, ISO 8601, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time, UTC; a format and an offset (s m h d w M y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in the local time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment {name} could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment {name} extends itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change `extends` in one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}, which {other} extends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one in {folder}/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its variables are needed, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an environment named {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of one name could not be told apart, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment {name} was deleted on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment {name} was changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program did that since it was shown here. Your last edit was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as it is now: edit it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has {size}; an example may have {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the body instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response was not saved as an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out, or masked as ***, unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is no HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global variables could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exchange is not in the history any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, perhaps by another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send still works, and its answer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange could not be kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came and is shown, but it will not be found again in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and the data folder may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be inside the collection {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is inside the collection {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has other files in it, and is no collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} can&apos;t take the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet, or the folder of a collection to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that reads the import ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may have run out of memory. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or import a smaller part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with the file if you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file {name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment {environment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} can&apos;t be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the URL in a request of your own to see more, or save it as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper process of PostGUI ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may have run out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; save the body to a file if it is very large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request again, or save the body to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load tests need Locust, which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the engine that sends; PostGUI only tells it what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: {install}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for {n} worker</source>
        <comment>Waiting for {n} workers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the master at {master}, {limit} seconds at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working for the master at {master}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no master at {master}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered there within {limit} seconds, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the one with --master first, and check its address, its --port and the firewall between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locust can&apos;t be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locust ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details have all that it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests of {title} have the weight 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable of {place} has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define it, choose the environment that has it, or give it for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: its scripts, and those of its folders, do not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {name} has one value for the whole test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: what its authentication ({auth}) makes anew for each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: its settings {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request of {name} has an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mock server answers with saved examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a request in the window and choose Save as example in the response&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this client, or its secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code, refresh token or password is wrong, expired or was used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may not use this grant type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this grant type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know a scope, or this client may not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is missing, repeated or wrong for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the resource or audience (RFC 8707).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy or being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token came from {url}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no token: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} (It says {code}.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered. See {uri}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {names}, but no access_token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has nothing, but no access_token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, not the one for the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {status}, a redirect to {where}; credentials are not sent on to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {status} with {kind} that is neither JSON nor a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {status} with something that is neither JSON nor a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {status} with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} does not answer like a token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL: the one for the browser and the one for tokens are often mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back with another state than it was sent with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in, or somebody made it up; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the token again, and finish in the tab that opens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the client may use the authorization code grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was answered by {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not {wanted}: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the server of the authorization URL: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is right, write it into the Issuer field of the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 needs {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that there is no way to get a token; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the Auth tab of the request, its folder or the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not an http or https URL: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that gives tokens can&apos;t be reached there; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2.0 is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hands the token out in a URL, where the browser&apos;s history and any script of the page can read it. Its use is discouraged (RFC 9700, section 2.1.2), and OAuth 2.1 drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the authorization code with PKCE: servers that knew the one know the other by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 knows no grant {flow!r} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s file names it; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these in the Auth tab: {flows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can listen at {callback}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the sign-in the browser goes there, and only an http address of this computer can be listened at (RFC 8252, section 7.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register http://127.0.0.1 with the server and leave Callback URL empty, or get the token in the window, where the address that the browser ends at can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within {n} minute</source>
        <comment>Nobody signed in within {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The browser did not come back; the listener for it is closed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the token again. If the server showed an error in the browser, look at the client ID and at whether this callback URL is registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not entered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s device code has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer has no device code in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {names}; device_code, user_code and an http verification_uri are needed (RFC 8628, section 3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the device authorization URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} takes long: the disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: your edits are kept, and it goes on by itself once the disk answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a network drive, check the connection. Other collections can be used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed since it was looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, then replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (environment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tries more ways to match than can be waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions are what makes it slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits could not be saved in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {shown} of {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object has a name twice, so the texts are compared line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is no valid JSON, so the texts are compared line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are nested too deeply, so the texts are compared line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies differ. They are no text, so they are not compared line by line; save both to compare them with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size:,} bytes, and at most {limit:,} are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no UTF-8 text: byte {start:,} is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no valid JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its element {wrong} is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} has {values} values for {names} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: a quote is not closed, or something follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} can&apos;t be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be CSV with a line of names first, or a JSON array of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request of {names} has the tags asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts chose the next request {jumps:,} times: it goes in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script wants {name!r} next, and there is no such request in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment {wanted!r} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments belong to a collection, and this request belongs to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the collection, or save the request into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it left no result: it changed what it runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process ended: it may have taken too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asked for more than {most_calls:,} things at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JavaScript engine, so the scripts of this request can&apos;t run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: pip install &quot;postgui[scripts]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not available in an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {name!r} to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request {place!r} in this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python before the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python after the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script before the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret {name} could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. It is used until PostGUI closes, then it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no usable keyring, so secrets are in an encrypted file, which needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be opened with it. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable {variable} to the passphrase, or use a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase in {variable} is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {variable} to the passphrase that the file was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets stay locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file of secrets was not opened, so their values are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again, or show a secret, to be asked for the passphrase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file of secrets is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read, and was kept as {name}. Its secrets are missing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the file from a backup, or enter the secrets anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of secrets could not be changed for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: its folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has the details. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an access token, but no id token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form says that the id token goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add openid to the scope and get the token again, or use the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth 2.0 token has expired: get a new one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get an OAuth 2.0 token first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is fetched by itself here: either nobody is there to sign in, or the form says not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window, use Get in the Auth tab; in a terminal, postgui token get FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave none with the last token, so it can&apos;t be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token. Many servers give a refresh token only for the scope offline_access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the token was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent with the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again, or get the token in the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {name} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. What is open or unsaved is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is back it shows again by itself. If it is elsewhere now, open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts of this collection may not send requests of their own: its folder is not trusted. Trust it in the window, above the request, or run with --trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not run, because the collection&apos;s folder is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: its Python may not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no collection that could be trusted. What its Python signs or checks would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it into a collection, or run with --trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} is not trusted. Without its Python, what that signs or checks is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in Scripts, then trust the folder; on the command line, run with --trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the new workspace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {current} is called {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the workspace {current}; its collections stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {name} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {current} could not be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request file is that large, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put large bodies into files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is outside the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI changes files only inside the folder of their collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that holds it as a collection of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder above it has an {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be created in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted on disk since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed on disk since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving now would undo what somebody else did, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your version under another name, or over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two, then choose which one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was confirmed could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cookie jar was written by a newer PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is: cookies of now are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cookie jar can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}. It is left as it is, and cookies of now are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions of the file or the folder, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cookie jar could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is damaged, so the jar starts empty. You may have to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept request was written by a newer PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsaved request could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is damaged. Everything else was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as {kept}, in case its text is worth rescuing by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved settings of a folder could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their file is damaged. Everything else was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged, so a new one was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in it is not shown any more. Collections and unsaved requests are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room, that the data folder may be written, and that no other program holds the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can neither show it nor add to it, and leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema version {version}, known up to {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {limit:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip file is damaged ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} in {archive}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be imported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or a smaller part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring was not opened, so no secret could be read or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret {partition} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the encrypted file was changed by something else. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it anew, or bring back the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets was made by a newer PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can&apos;t read it, and leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is damaged, so the window starts with no tabs. Unsaved requests are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret variable, such as {{proxyPassword}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of tables with host, kind, certificate and key ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates whose passphrase is a secret variable, such as {{passphrase}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys such as &quot;Ctrl+Shift+T&quot;, or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at line {line}, the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. What it says does not count until it is mended; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {path}: it is read again as soon as it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be kept: the settings file has a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. The change counts until PostGUI ends or the file is mended; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {path}, then make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {setting} can&apos;t be {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {expected}. The value that would count without it is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {table}.{key} can&apos;t be set for one workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for the whole program, and is not used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {where} into the settings of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import could not be written into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} came to be there while the import was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and the import stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again: what has come already is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted for good, or brought back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t go back to {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another {name} by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename that one, then undo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be moved back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be changed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing would throw that change away, so nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it back by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {name} could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {old} could not be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {name} could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace can&apos;t be called {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {name} is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long: {limit} letters are the most, fewer where they are not a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some system does not take that for a folder. It could be {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use certificate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove certificate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of certificate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate without a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the host it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its file; until then it is not shown to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection asks to send Authorization on to other origins when a server redirects there. It does not happen until you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed this collection to send Authorization on to other origins when a server redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow to send Authorization on to other origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send Authorization on to other origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not trusted: its Python does not run, and its scripts can’t send requests of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is trusted: its Python runs, and its scripts may send requests of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this folder: run its Python, let its scripts send requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this folder any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what the file says; undo brings the edits back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these settings, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock  on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a tab, an example, or one of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response before, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exchange is not in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded, or it is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment, or send the request once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI failed the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is in the data folder, without secrets. It is sent nowhere; you may attach it to a bug report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants no account, and sends nothing anywhere but the requests that you send. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of {name}: {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies these versions as text. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {{variables}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave variables as they stand instead of filling in their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put passwords, tokens and keys into the code in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cookies.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} cookie from {name}.</source>
        <comment>Imported {n} cookies from {name}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} cookie to {path}. Keep that file as you keep passwords.</source>
        <comment>Exported {n} cookies to {path}. Keep that file as you keep passwords.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more line.</source>
        <comment>… and {n} more lines.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} imported from {name}, {n} not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct these lines and import again: what is there already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api.example.org, or .example.org with subdomains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cookie: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HttpOnly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SameSite not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cookie: SameSite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session cookies stay until you clear them. SameSite is kept and shown, but holds nothing back: each request here is your own act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in no collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cookies here. Servers fill the jar when you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted a cookie</source>
        <comment>Deleted {n} cookies</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted the only cookie</source>
        <comment>Deleted all {n} cookies</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all {n} of {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put passwords, tokens and secret variables into the file in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it: {beside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of {title} since HEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with - are in the last commit, lines with + are on disk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as in the last commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection is a folder of text files; share it with git if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose another name, or open that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new, version by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written about this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep secrets with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that PostGUI can use. Secrets are kept in an encrypted file instead; choose the passphrase that protects it. It can&apos;t be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are in an encrypted file, because this system has no keyring. Its passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret waits to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in memory only until you give the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request, or a folder nearer to it, replaces one by a header of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} in {chosen:,} of {n:,} file</source>
        <comment>{count:,} in {chosen:,} of {n:,} files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collection or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection yet. Make one to save into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what it does or by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys for: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys for “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys do something already: {others}. It would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it makes sense, these keys go on to: {uses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {least:g} to {most:,.15g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least:g} to {most:,.15g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} day</source>
        <comment>{n:,} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colors, or a theme of your own from the folder of themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a theme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and everything around it, larger or smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window. What servers send and what you write stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself: no line while waiting, no gliding text. Off leaves it to the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the two stand in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the width allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before receiving more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body that grows larger stops there until you say that you want the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are offered for deletion; nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When bodies take more room on the disk, the oldest entries are offered for deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest body in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a larger response the history keeps everything but the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in private mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send is kept neither in the history nor in the cookie jars until you end the mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each start, what was deleted longer ago leaves the trash for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each start, what was deleted first leaves the trash for good until the rest takes no more room. What was deleted within the last day stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a script may compute without a pause before it is ended. Counts for scripts that start from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything that it waits for, such as requests of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted requests and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back to where it was, or delete it for good; the settings may say for how long. It takes {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}” for good ({size})? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} item for good ({size})? This can&apos;t be undone.</source>
        <comment>Delete {n:,} items for good ({size})? This can&apos;t be undone.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the trash for good ({n:,} in all, {size})? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits that are not on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} edit is not on disk, and would be lost if the window closed now.</source>
        <comment>{n} edits are not on disk, and would be lost if the window closed now.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace has its own collections, tabs, layout, environments, cookies and globals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation, laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Nothing is written here yet.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {rows_known:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, indexing {indexed:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charset: how the bytes become letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a line or byte (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charset: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte, such as 4096 or 0x1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, or @byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the text. Esc stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment out or in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression; $1 puts in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which names to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} name in {environments} environments</source>
        <comment>{n} names in {environments} environments</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global variables are there in every collection; they are kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, shown at the top of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the active environment of its collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the collection whose values {{process.env.NAME}} finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment of the current collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use, nearest first: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names that the active environment does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage environments…	{keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI is now version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new can’t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changelog is missing from this installation, or can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PostGUI again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved {n:,} exchange as {target}</source>
        <comment>Saved {n:,} exchanges as {target}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n:,} entry of the history</source>
        <comment>Deleted {n:,} entries of the history</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The history is larger or older than it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entry of {date} or before ({size}) goes when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</source>
        <comment>{n:,} entries of {date} or before ({size}) go when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with commas between; * stands for anything: *.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} only; several can be down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the new collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, folder, zip file or URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or paste it here: a curl command, a collection as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {formats}. The content tells which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the file, kept as it is: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gRPC request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebSocket request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of the type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the running request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an edit, in the tree the last change of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo an edit, in the tree what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut, copy, paste, in the tree whole requests and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up or down, in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a line, in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate, in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, in the tree and the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command {command_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that the settings have for it do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as Ctrl+Shift+T in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys!r} are no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {command_id} is without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the edits in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is on disk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take them in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy, or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load test of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export locustfile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python file for Locust, without PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, JSON or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spawn rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users started each second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least that a user waits between requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that a user waits between requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers took no longer than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 answers took no longer than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: one process sends. More: a master and that many workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be loaded with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the locustfile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes its secrets from environment variables: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of an answer, last ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of the load test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the collection is not in the load test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting Locust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the collection is in the load test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the load test</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out of the load test: {first}</source>
        <comment>Left out of the load test: {n:,} things of the collection, as listed below</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{elapsed_s:.0f} s   {users:,} users   {requests:,} requests   {failures:,} failed   {rate:,.1f} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the load test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock server of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on; “any” takes a free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds that each answer waits. A request may ask for others: Prefer: delay=500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of each answer. A request may ask for another example: Prefer: status=404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy where it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list of what came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{url}   {n:,} example, as it was when it started</source>
        <comment>{url}   {n:,} examples, as they were when it started</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the saved examples on this machine, as long as this tab is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} passes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fails now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: every {every_min} min, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from one run to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs again at {when_text}, as long as this window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of this workspace runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started: it runs as long as this window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no TOML: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base must be &quot;light&quot; or &quot;dark&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no color role {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} must be a color such as &quot;#1f6feb&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ink} on {ground}: {found:.1f}, {least:g} is readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the theme {name} is hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the one darker or the other lighter, and choose the theme again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme {name} can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file in the folder of themes, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme file could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the folder of themes, ready to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, request, environment, setting or URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private mode is off: what you send is kept in the history again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie ends when it ended before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2030-12-31 18:00, or “session”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no SameSite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie has what it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Strict, Lax or None, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the history, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL that was requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures: values of the answer that become variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorization code</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client credentials</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource owner password credentials</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device code</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic auth header</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id token</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <comment>choice of auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (as in the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets typed here are kept in the {place}; saved files refer to them by a {{{{name}}}} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of auth can&apos;t be edited here. It stays in the file as it is, and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inherited can&apos;t be told: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (not supported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, from {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inherit: none is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent anew (Ctrl+Shift+F); numbers, order and strings stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type, boundary, compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of body can&apos;t be edited here. It stays in the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative path counts from the request&apos;s file. The file is read on sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphQL variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the query has more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>compression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for you, the same in preview and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary between the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies that the request has ready; one of them is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body variant: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} item</source>
        <comment>Move {n} items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} item</source>
        <comment>Copy {n} items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} item</source>
        <comment>Duplicate {n} items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} item</source>
        <comment>Delete {n} items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New variant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New body variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this body, called:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the body variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called from now on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dropped file is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too long to edit: more than 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program, in what you edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there. What you see is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. What you see is what it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to send your own value; untick one to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers added on sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method: choose one or type any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a new token now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it with the refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last token request and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the exchange as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another browser, or another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the browser ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that the browser ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the code out of this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {user_code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {url} on any device and enter this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser. The callback URL is not on this computer: when the browser has gone there, copy its whole address and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser; it comes back here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show credentials in clear here, until this tab is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with = and an empty value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server is told the file is called; empty for its own name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name to send: {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name to send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name: value per line; # switches a line off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {sent:,} of {times:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {sent:,}, every {every_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {last}, mean {mean}, longest {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}, longest {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript as for Bruno (bru, req, res) or Postman (pm); runs without files, network or processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. To run it: pip install &quot;postgui[scripts]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python beside the request: before(request, variables), after(response, variables), test_* functions. Runs in a process of its own, once the collection is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. PostGUI does not run hooks; Bruno does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the script runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also from {origin}: {phases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the scripts of {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and save to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on a fresh connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send n times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send every n seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Idempotency-Key header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send n times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send every n seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from one to the next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: inherit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {value}, from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited: {value}, from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everything together; 0 waits as long as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is checked: anybody on the way can read and change what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one for the host is shown to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the name, the connection and TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest silence of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest time it takes no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where a 3xx answer points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it on to other origins; you must allow it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent-encode what a URL can&apos;t hold; off sends it as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {figure_ms}
from {figure_ms2} to {figure_ms3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready and between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} ({size_bytes:,} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto lets the server choose; HTTP/2 on http:// needs a server that expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off makes a fresh connection for every request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host, a port or both instead of the URL&apos;s. Host, SNI and the certificate check stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this socket; @name is an abstract one. A proxy is not used then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from this address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only addresses of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, none, or a URL: http, https, socks5 (names looked up here), socks5h (there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Basic authentication or SOCKS5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the proxy only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts with commas between them; &lt;local&gt; is every name without a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify TLS certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off accepts any certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insecure hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept any certificate of these hosts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, or a folder of them, trusted besides the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.0 and 1.1 are not safe any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what an old client would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for this name, and check the certificate for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failed try; POST and PATCH only with Idempotency-Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first; each next one waits twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them in the environment&apos;s jar, and send them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is about that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has Python, and is not sent until you trust the folder {folder}. Look at it in Scripts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts can’t send requests until you trust the folder {folder}. Look at them in Scripts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this collection is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this request (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a URL or paste a cURL command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables that this request can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to go where it is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was sent, and the server set none. Those in the jar are for other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies of this exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as name=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection with tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths to ignore, as $.timestamp; $..id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONPath, separated by semicolons; kept for this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of arrays counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of both bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tooltip}; drag it out to have it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a registered header: its meaning is the server&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the response before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy body as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy body as indented JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save exchange as HAR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save exchange as HAR with secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open body with the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange was not saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save exchange as HAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system knows none for files that end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the body, and open the file with a program of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the rest, however much it is, without asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive no more; what came is the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or save the body somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This body is not opened with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a kind that could run something, or of none that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it, and open the file yourself if you trust where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after}Nothing more of the answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {value:,} of {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Save it, or open it with the system&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw and Hex show what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser view can&apos;t be loaded: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the folder of this collection, and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define {missing}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filtered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that was chosen above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the list still; what comes meanwhile is shown after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the stream ends, send the request again with Last-Event-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected again at {strftime}{place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is too fast to follow: {size} of it are left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Connecting again in {value:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save body to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall; its figures are in the table below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “Copy path” and go there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often all requests are gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that are under way together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds before each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: users, -slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the requests to run, with commas; -tag leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the requests to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or JSON: one pass for each row, its values as variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Click to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or JSON: one pass for each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of several collections don&apos;t run together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each collection has an environment of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose items of one collection, or run one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the run of {when}: {comparison_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests:,} of {count:,} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {all:,} checks hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run, then choose a result; its answer shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was not saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {size_bytes:,} bytes as {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret variable: {{name}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is plain text. Make a secret variable among the globals (its value goes to the keyring), and name it here, such as {{proxyPassword}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {button}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace {workspace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the workspace {workspace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of one collection, kept in its own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has its own: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the default, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys do what, and other keys for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send from now on leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jar of the current collection and environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments and globals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the secrets in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted: bring it back, or delete it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings shown here as a file; what you change in it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where history, drafts and settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of your language (BCP 47)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts of PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the keyboard shortcuts as {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections keep requests as text files, to share and to version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in names, URLs, headers and bodies; tag:slow finds a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is found as HAR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, and conditions as status:5xx host:localhost slower:2s after:7d is:pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions and saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole history? Pinned entries stay. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {method} {short_url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} {unclear} is taken as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the {entries} that the search finds, but for pinned ones? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNSAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted an unsaved request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code: {user_code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then paste the address that it ends at in the Auth tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is fetched when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code and open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch of this collection&apos;s repository. Click for what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} changed</source>
        <comment>{n:,} changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Git: branch {branch}, {n:,} changed</source>
        <comment>Git: branch {branch}, {n:,} changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new message of this session</source>
        <comment>{n} new messages of this session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor, {failing} failing</source>
        <comment>{n} monitors, {failing} failing</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor</source>
        <comment>{n} monitors</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Monitors: {running} running, {failing} failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections that are run again and again. Click for which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tip}
Click for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all open tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tab to a window of its own, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the preview tab open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tabs to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close saved tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <comment>tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted was taken over, but for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New theme file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, requests and history by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: its collections, tabs, environments, cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private mode: what you send is kept neither in the history nor in the cookie jars.
Click to end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the private mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, text size, layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docs: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand to a depth, or collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tree here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body holds no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a collection&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} item</source>
        <comment>Deleted {n} items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request from a URL or a cURL command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that teach, and a server for them on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Postman, Insomnia, Bruno, OpenAPI, HAR, cURL and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection is a folder of text files, and stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An untitled request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a collection or folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor a collection or folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock server of a collection or folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load test of a collection or folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace in a collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and response: beside or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: what PostGUI noted of its own troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last change in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash: restore what was deleted, or empty it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private mode on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {name} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not shown now. It is opened again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive or the network, then open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid UTF-8, though the {how} says {charset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NUL can&apos;t be in a command: the text is cut there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method goes out in capitals: {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated headers go out as one, with commas between the values, which means the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library sends no header values other than ASCII: those were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library resolves . and .. in the path before it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library percent-encodes {found} in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library adds Content-Type: {adds_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library sends no body with {method}: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body goes with its length, not in chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest authentication, which answers a challenge of the server, was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library writes percent-encodings in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library undoes percent-encodings where none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library sends the URL&apos;s host as Host, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library sends {own} although that is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {shown} holds was left out: a pasted command reads no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has bytes that are no UTF-8 text: send them from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is the file {path}, which the command has as its standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line breaks of {path} go along; curl&apos;s -d would leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--anyauth became Basic: choose another kind in Auth if the server wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--aws-sigv4 {aws}: only AWS&apos;s own signature is made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--referer ;auto was left out: a redirect gets no Referer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-H {line!r} was left out: it has no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{name} {count} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--interface {address} was left out: here it is an address, not the name of a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cert-type {kind} was left out: a client certificate here is PEM or P12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{name} {value} was left out: it is not written as curl wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{name} {value} was left out: the URL is not at that host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{name} {text} is no number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} was left out: the answer is shown here, and can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, an option that is not known here,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}{unknown} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl does not compress what it sends: {compression} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of kind {kind!r} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen as the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl adds a boundary of its own to the Content-Type of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl makes the boundary itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl ends the name of the form field {name!r} at its &apos;=&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl can&apos;t send a form without a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl has no word for authentication of kind {kind!r}: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl ends the user name at its first colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the read timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the write timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name for SNI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of hosts whose certificate is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl has no word for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate for {host} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no `items` list, so it is no collection of Bruno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it in the settings of the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them in the settings of the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has no place for it, or it is known only when the command runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no fetch() call with a URL in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is code, which importing does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value is code, which importing does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, scripts, styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no log with entries, so it is no HAR file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither a collection nor an environment of Hoppscotch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders below this depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {max_depth} in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export does not name it: choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts that call pw.* or hopp.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept as they are, as text: these names are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no request in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no export of Insomnia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file of it is an OpenAPI document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program, and an import takes none. Open the folder itself instead, or copy the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {collection} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file of it ends with {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python scripts: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are for Posting&apos;s own objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI has no such kind; the request goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file of it is a Postman export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no export of Thunder Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs before or after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI has no chains of requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such assertion here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it describes no SOAP operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block is expected here, not {line!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block {start} does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication of kind {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth 2 grant {grant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became the authorization code, which replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI imports HTTP requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scripts of requests and folders come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables after the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder here has none; a request has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts that call bru.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of bru is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of mode {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI has no such body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file, and choose that as the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept as they are, as text; importing runs none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI has no such instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a script, or for the answer, is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables in the file {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file goes out as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the middle of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body is one text, or one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request is expected here, not {plain!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its asserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurl&apos;s queries have no equal here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI has no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication ({kind}) that is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is there or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gRPC request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WebSocket request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Socket.IO request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its unit tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are scripts of another sort than those of requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mock routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are answers of a server of Insomnia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its proto files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are for gRPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection has none: they are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of type {kind} has no requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no `collection` list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts that call insomnia.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template tag {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is code of Insomnia&apos;s; it stays as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to authenticate: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has one; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second authentication {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID Connect by {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched: put the token URL into Auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI has no such kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client certificate in the settings of the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OAuth 2 flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names none that PostGUI knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body as {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has one body; {chosen} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} more examples of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has one body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More examples of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most_examples} came along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version} of OpenAPI is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no OpenAPI version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no info object, which OpenAPI needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its info has no {key}, which OpenAPI needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its paths are no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no paths, which OpenAPI needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations after the first {most_operations:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are requests that others send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are requests that the server sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place {place!r} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {reference} refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched while importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file in the folder imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names none, so it became http://localhost: correct it in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth 1 signature {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI does not make this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth 2 token that was got already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one is got with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no `item` list, so it is no Postman collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collection&apos;s schema {schema} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That these are globals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They became an environment of the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostGUI has none: a folder can give headers to its requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item without a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body that is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request here has a body or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the form field {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scripts in the collection come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script that is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts here have no switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script for {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such moment here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts that call pm.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of pm is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which URLs the proxy is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is for all of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with a method and a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framing is made anew for each send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header is expected here, not {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no Host, so there is nowhere to send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no WSDL 1.1 (its root is no `definitions` of that)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a document type, which may hide other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not XML: {msg}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not XML: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {place} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files of a WSDL are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port that is no SOAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only SOAP ports come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port with the same operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs only in SOAP&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the sample envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schema is too deep, or contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a tab, which separates the fields of such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name, and such a file needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {n} fields with tabs between them, not {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {label} field is {word!r}, not TRUE or FALSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fifth field is {end!r}, no time in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth needs a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCollection has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no OpenCollection: it does not say its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items inside this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protobuf files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until all of it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it came: this is too large to indent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the first {size} of {size2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {n:,} of {count:,} events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {size2} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the first {size} of {size2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} from {sent} to {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON ends before this; nothing may follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &apos;:&apos; is missing after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are for objects; an array has only values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs an object around it: &apos;{&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closer}&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{char}&apos; closes nothing here; &apos;{closer}&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &apos;,&apos; or &apos;{closer}&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends where a value is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JSON here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{char}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text needs double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word!r} is not a JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing &apos;&quot;&apos; of this text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is not an escape that JSON knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character must be written as \u{ord:04x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends, but &apos;}&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is missing between &apos;,&apos; and &apos;}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names need double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in double quotes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter needs the whole body in memory, and over {size} that is too much. Find (Ctrl+F) works on any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {kept:,} of {count:,} matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no valid JSON: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: Parse error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid jmespath expression: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad jmespath expression: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no valid JSON: it breaks off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML defines entities, so it is not filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no well-formed XML: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is nested too deeply for a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1, column (\d+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to another origin, {scheme}://{rpartition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization is not sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {count} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({size_bytes:,} bytes of body)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
… the first {size} of {size2} ({size_bytes:,} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of {dumps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON has no list of objects to make rows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows up to where the JSON is not valid. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows up to a value that is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows up to line {number}, which is no JSON value of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows up to line {line_num}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not well-formed XML. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes are not valid {charset}; they show as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Showing the first {size} in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the first {size} of the formatted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the first {index:,} of {n:,} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted. It did not leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted. Everybody on the way can read and change requests and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted: {removesuffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insecure: verification is switched off, so anybody could have answered in the server&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet: begins in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted: {distrust}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched by a second handshake, without a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M:%S UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is half of a character pair here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document ends before its outermost element is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the text too long (over {limit:,} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested more than {limit} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to itself: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no dynamic variable or function that PostGUI knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a value but has no name: write {{?Name}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked for when sending, and was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>auth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no Unix sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {where} has a control character, %x{code:02X}, at position {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {where} has a &apos;;&apos; at position {place}, where a cookie ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %3B if the server decodes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {where} begins or ends with a blank, which no server would see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name and no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has an &apos;=&apos;, where its value begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name, an &apos;=&apos; in the value makes a name of what is before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path {path!r} does not begin with &apos;/&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write / for the whole server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is longer than {max_attribute_bytes:,} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host that it is for, such as api.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain!r} is not ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in its xn-- form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain!r} is no host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the host, such as api.example.org: no scheme, port or path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is longer than {max_attribute_bytes:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is an address, which has no subdomains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the dot before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is a public suffix: anybody may register below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one host below it, or remove the dot before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on Secure, or choose another SameSite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it instead, or choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was over when it came, and there was none to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is not ASCII: it should be in its xn-- form (RFC 6265bis, 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is a public suffix: anybody may register below it (RFC 6265bis, 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Domain {domain!r} does not include the host {domain2} (RFC 6265bis, 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name and no value (RFC 6265bis, 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is Secure, but came over plain http (RFC 6265bis, 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a Secure cookie of this name, and this one came over plain http (RFC 6265bis, 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SameSite=None needs Secure (RFC 6265bis, 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken} (RFC 6265bis, 5.4 and 5.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jar keeps at most {most_per_domain} cookies of one domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jar keeps at most {most:,} cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name, and its value begins as the name of a protected cookie does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name with {name} needs Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name with __Host- allows no Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name with __Host- needs Path=/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a control character, %x{ord:02X}, at position {value} (RFC 6265bis, section 5.6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed (RFC 6265bis, section 5.6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body ends before what is coded does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coding}, at byte {offset:,} of what is coded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Encoding {unknown!r} is not known here: the body is shown as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ignored:,} bytes after the end of the encoded body were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decode} was not sent on to {origin}: another origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key doesn&apos;t fit {algorithm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key on the curve {elliptic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} needs an RSA key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is of another kind: {name__}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body has {size_bytes:,} bytes; up to {body_bytes:,} are looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator {operator!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {shown}, which does not hold: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expression!r} is no path such as res.status, res.body.items[0].id or jsonpath(&apos;$.id&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {key!r} in {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSONPath can&apos;t be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern is not valid: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern took over a second: it backtracks too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an object or array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only numbers have an order, and one is {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only text and arrays contain something, and it is {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only text and arrays have a length, and it is {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers with a comma between them are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only text, arrays and objects can be empty, and it is {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is no valid JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is not valid: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema refers to {ref}, and nothing is fetched for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only text can begin or end with something, and it is {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML defines entities, so it is not looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is no well-formed XML: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XPath can&apos;t be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to check: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expression!r} could not be evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expression!r} can&apos;t be evaluated: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expression!r} is JavaScript. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a value, so it stands in the code as it is: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length is left to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body goes uncompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} answers the server step by step: only curl can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anew for each send, so what is in the code does not last: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are not in the code: {names}. curl has options for most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {stem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {stem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are long and have no line in common count as replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal lines far from any difference are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_rows:,} lines of the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} equal line</source>
        <comment>{n:,} equal lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>takes no arguments: write {{{{${name}}}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is missing: it could not be read back from the history ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body ({size}) was too large for the history and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret values in this body were replaced by *** before it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name already: it came as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed here since it was imported, so it was not updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locustfile {path} can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its body, which is binary and holds a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given for this send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials go over http:// to {host}, readable by everybody on the way: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user and password in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body&apos;s field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} newly failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for something that never comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it computed for too long without a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took over {value} MB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not done after {total_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its process says can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is left out: only its beginning was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is left out: it is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be copied into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a whole collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it here, and do this with its folder on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path. If it was there before, refresh the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of its path is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can&apos;t be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a theme&apos;s name is that of a file in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than {limit:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request failed. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported to {target}, and {n} file beside it</source>
        <comment>Exported to {target}, and {n} files beside it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}  {extra}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request in here can use them as {{name}}. A request&apos;s own, and those nearer to it, win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s certificate was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insecure: encrypted, but nobody verified who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials were sent without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer {address} through {proxy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:,} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {environment}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the response as the example {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, example {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no example fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no examples to serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced {count:,} times in {files:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the files. Closing this window stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved into a collection, the request takes its folder&apos;s auth; until then it sends none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inherit: neither a folder nor the collection says anything, so none is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scope}, before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <comment>variable scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <comment>variable scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <comment>variable scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
        <comment>variable scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <comment>variable scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token; the server did not say until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token until {clock}, in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: {token_type}, sent as the form says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an id token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone when PostGUI ends: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited from the collection or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹the file {name}, {size}, from {path}›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {more:,} bytes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head {head}, no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head {head}, body {body} before it is compressed with {coding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head {head}, body {body}, compressed with {coding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head {head}, body {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables without a value stand as typed: {unresolved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only made when it is sent: {late}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2 sends these headers in lower case and pseudo-headers in place of the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body goes in chunks, each with its size before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only ASCII: sent as UTF-8, as curl does. Some servers read headers as Latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Params</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP address of this computer, not a name: 192.0.2.7 or 2001:db8::7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of these hosts are not checked: anybody on the way can read and change what is sent to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new value at each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer when sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not defined here.
Add it to an environment, a folder or the collection: Ctrl+click opens the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in {origins}, which it hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no dynamic variable that PostGUI knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompt} is asked for when sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is asked for when sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (pass {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read now: type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the {place} as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In clear in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In clear in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not in the tab of a request: open the request and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <comment>Translate as &quot;keep&quot; if your language keeps the capital of a label within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
