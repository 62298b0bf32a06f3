<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>something failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something failed while being cleaned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something failed in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside PostGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were doing may not have happened. Your edits are safe in drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample collection could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or start with another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace {workspace}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. `postgui demo` works without one.</source>
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
        <source>What the answer is piped into was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell ends the command at &amp;: quote the URL if the &amp; belongs to it.</source>
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
        <source>It answers a challenge.</source>
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
        <source>A folder around everything in it does so there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has eight methods only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one has {method} {path} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request below has them as its own.</source>
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
        <source>Postman has no such kind: it goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman has no such flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into a header there.</source>
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
        <source>The values were copied into it.</source>
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
        <source>Nothing in {name} is of that host and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name others, or leave --host and --type out.</source>
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
        <source>This URL can&apos;t be sent: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like http://host:port/path?query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} of the API key can&apos;t go into a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {char!r} at position {value}, which would end it there.</source>
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
        <source>A key that the server gave out, under a name that it chose.</source>
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
        <source>AWS Signature v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ~/.aws, when no access key ID stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like eu-central-1. Empty: the profile&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like s3, execute-api, dynamodb.</source>
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
        <source>Bearer token</source>
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
        <source>The {name} of the token are not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s header is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {lineno}, column {colno}: {msg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} of the token are too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} of the token must be a JSON object</source>
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
        <source>A JSON object; signed as it stands.</source>
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
        <source>Adds exp so many seconds later. Empty: none.</source>
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
        <source>negotiate falls back to NTLM; kerberos never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the URL&apos;s host.</source>
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
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty, or stand in the user name: DOMAIN\name.</source>
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
        <source>OAuth 1.0a</source>
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
        <source>Empty: the time of sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a new one for each send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: not sent.</source>
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
        <source>OAuth 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: http://127.0.0.1 with any free port. Register it with the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for a public client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s URL, where the server wants it (RFC 8707).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a fresh random one, which is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server must say the same (RFC 9207).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value, one on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value, one on each line; header:name=value and query:name=value go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name here beats the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name keeps another token: a second user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server hands out a token, which goes with each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSSE</source>
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
        <source>GraphQL</source>
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
        <source>{how} before it answered</source>
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
        <source>The file {name} {what} while it was being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server got a part of it only; its length no longer matches what was announced.</source>
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
        <source>Authentication of kind {kind!r} can&apos;t be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s file names it; it is kept as it is, and nothing was sent without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of kind {kind!r} can&apos;t be sent yet</source>
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
        <source>The AWS profile {name!r} has no access keys in its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: aws configure export-credentials --profile {name}  and fill in what it prints.</source>
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
        <source>PEM text, or the path of a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the key is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the key in the Auth tab.</source>
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
        <source>{scheme} could not answer the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that makes the tokens refused; the first request got a 401.</source>
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
        <source>The proxy {label} wants a name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s username and password in Settings.</source>
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
        <source>{name} of {name2} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no {collection_file}, and neither has a folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a collection, or create one there.</source>
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
    <message>
        <source>A variable has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} variables have no value</source>
        <translation type="unfinished"></translation>
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
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment {name} could not be saved</source>
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
        <source>Another program did that since it was shown here. Your last edit was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as it is now: edit it again.</source>
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
        <source>{kind} is no HTTP request</source>
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
    <message>
        <source>There is no master at {master}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered there within {master_within_s} seconds, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the one with --master first, and check its address, its --port and the firewall between.</source>
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
        <source>The {what} {path} can&apos;t be written: {why}</source>
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
        <source>No answer came</source>
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
        <source>The server&apos;s answer has no token in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, not the one for the browser.</source>
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
        <source>Check that the client may use the authorization code grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was answered by {issuer}</source>
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
        <source>{labels} is not an http or https URL: {self}</source>
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
        <source>Choose one of these in the Auth tab: {needed}.</source>
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
    <message>
        <source>Nobody signed in within {value:.0f} minutes</source>
        <translation type="unfinished"></translation>
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
        <source>It has {map}; device_code, user_code and an http verification_uri are needed (RFC 8628, section 3.2).</source>
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
        <source>Both bodies are the same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies differ. They are no text, so they are not compared line by line; save both to compare them with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size:,} bytes, and at most {data_bytes:,} are read</source>
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
        <source>line {number} has {n} values for {n2} names</source>
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
        <source>Set the variable {passphrase_variable} to the passphrase, or use a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase in {passphrase_variable} is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be opened with it. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {passphrase_variable} to the passphrase that the file was made with.</source>
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
        <source>Move</source>
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
        <source>The workspace {current} could not be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {value} MB</source>
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
        <source>No folder above it has an {collection_file}.</source>
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
        <source>{safe_name} could not be created in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {safe_name} could not be created</source>
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
        <source>The history can&apos;t be {doing}</source>
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
        <source>schema version {version}, known up to {schema_version}</source>
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
        <source>The setting {place} can&apos;t be {value!r}</source>
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
        <source>Add certificate</source>
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
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {target}{more}</source>
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
        <source>Revoke</source>
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
        <source>Settings</source>
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
    <message>
        <source>Imported {cookies} from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cookies</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cookies here. Servers fill the jar when you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted all {n} cookies</source>
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
        <source>Where to put the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new, version by version</source>
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
    <message>
        <source>{count:,} in {n:,} of {n2:,} files</source>
        <translation type="unfinished"></translation>
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
        <source>Use anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
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
    <message>
        <source>Delete {n:,} items for good ({size})? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything in the trash for good ({n:,} in all, {size})? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits that are not on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not on disk, and would be lost if the window closed now.</source>
        <translation type="unfinished"></translation>
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
        <source>Which names to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments side by side</source>
        <translation type="unfinished"></translation>
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
        <source>{name} comes from {origin}</source>
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
        <source>PostGUI is now version {version__}</source>
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
    <message>
        <source>Saved {what} as {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {count:,} entries of the history</source>
        <translation type="unfinished"></translation>
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
        <source>The file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.</source>
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
        <source>Correct it in {paths}.</source>
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
        <source>Write them as Ctrl+Shift+T in {paths}.</source>
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
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
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
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the locustfile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
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
        <source>Left out  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the load test: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the load test</source>
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
        <source>Mock server of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on; “any” takes a free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url}   {count}, as they were when it started</source>
        <translation type="unfinished"></translation>
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
        <source>Port</source>
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
        <source>History of the monitor</source>
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
        <source>{line}base must be &quot;light&quot; or &quot;dark&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}There is no color role {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}{role} must be a color such as &quot;#1f6feb&quot;.</source>
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
        <source>{path} is gone</source>
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
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced {count:,} times in {n:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures: values of the answer that become variables</source>
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
        <source>Kind of auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (not supported)</source>
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
        <source>Body variant: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
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
        <source>File name to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name to send{sent}…</source>
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
        <source>When the script runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: {title}</source>
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
        <source>Inherit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: inherit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everything together; 0 waits as long as it takes.</source>
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
        <source>HTTP version</source>
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
        <source>Filter the variables</source>
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
        <source>Data file</source>
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
        <source>Progress of the run</source>
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
        <source>Saved {name} in {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save response body</source>
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
        <source>This file is plain text. Make a secret variable among the globals (its value goes to the keyring), and name it here, such as {{proxyPassword}}.</source>
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
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show data folder</source>
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
        <source>Copy code and open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch of this collection&apos;s repository. Click for what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git: branch {branch}, {changed:,} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{running} {noun}, {failing} failing</source>
        <translation type="unfinished"></translation>
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
        <source>What was pasted was taken over, but for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoke, users</source>
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
    <message>
        <source>Deleted {what}</source>
        <translation type="unfinished"></translation>
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
</context>
</TS>
