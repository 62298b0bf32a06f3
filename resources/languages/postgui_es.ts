<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Something went wrong inside PostGUI</source>
        <translation>Se produjo un error interno en PostGUI</translation>
    </message>
    <message>
        <source>What you were doing may not have happened. Your edits are safe in drafts.</source>
        <translation>Puede que la operación en curso no se haya realizado. Sus cambios están a salvo en los borradores.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with {file}.</source>
        <translation>Si vuelve a ocurrir, informe del error adjuntando {file}.</translation>
    </message>
    <message>
        <source>The sample collection could not be set up</source>
        <translation>No se pudo preparar la colección de ejemplo</translation>
    </message>
    <message>
        <source>Copying it to {folder} failed: {reason}.</source>
        <translation>No se pudo copiar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or start with another --data-dir.</source>
        <translation>Libere espacio en el disco o inicie con otro --data-dir.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Línea {line}, columna {column}: {reason}</translation>
    </message>
    <message>
        <source>The closing &apos;&quot;&apos; of this text is missing</source>
        <translation>Falta la &quot; de cierre de este texto</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the name</source>
        <translation>Falta «:» después del nombre</translation>
    </message>
    <message>
        <source>This number is too long to check</source>
        <translation>Este número es demasiado largo para comprobarlo</translation>
    </message>
    <message>
        <source>The JSON ends before this; nothing may follow it</source>
        <translation>El JSON termina antes de esto; no puede haber nada detrás</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;{closing}&apos; is missing</source>
        <translation>Falta «,» o «{closing}»</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} no es una secuencia de escape que JSON conozca</translation>
    </message>
    <message>
        <source>A control character must be written as {escape}</source>
        <translation>Un carácter de control debe escribirse como {escape}</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closing}&apos; is missing</source>
        <translation>El texto termina, pero falta «{closing}»</translation>
    </message>
    <message>
        <source>There is no JSON here</source>
        <translation>Aquí no hay JSON</translation>
    </message>
    <message>
        <source>A member is missing between &apos;,&apos; and &apos;}&apos;</source>
        <translation>Falta un miembro entre «,» y «}»</translation>
    </message>
    <message>
        <source>Names need double quotes</source>
        <translation>Los nombres necesitan comillas dobles</translation>
    </message>
    <message>
        <source>A name in double quotes is missing</source>
        <translation>Falta un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{closing}&apos;</source>
        <translation>Falta un valor entre «,» y «{closing}»</translation>
    </message>
    <message>
        <source>&apos;{closing}&apos; closes nothing here</source>
        <translation>«{closing}» no cierra nada aquí</translation>
    </message>
    <message>
        <source>Text needs double quotes</source>
        <translation>El texto necesita comillas dobles</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON no tiene comentarios</translation>
    </message>
    <message>
        <source>This is not a valid number</source>
        <translation>No es un número válido</translation>
    </message>
    <message>
        <source>{word!r} is not a JSON value</source>
        <translation>{word!r} no es un valor JSON</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Falta un valor</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Error de sintaxis</translation>
    </message>
    <message>
        <source>No element found</source>
        <translation>No se encontró ningún elemento</translation>
    </message>
    <message>
        <source>Not well-formed (invalid token)</source>
        <translation>Mal formado (símbolo no válido)</translation>
    </message>
    <message>
        <source>Unclosed token</source>
        <translation>Símbolo sin cerrar</translation>
    </message>
    <message>
        <source>Partial character</source>
        <translation>Carácter incompleto</translation>
    </message>
    <message>
        <source>Mismatched tag</source>
        <translation>La etiqueta de cierre no coincide</translation>
    </message>
    <message>
        <source>Duplicate attribute</source>
        <translation>Atributo duplicado</translation>
    </message>
    <message>
        <source>Junk after document element</source>
        <translation>Contenido sobrante después del elemento raíz</translation>
    </message>
    <message>
        <source>Illegal parameter entity reference</source>
        <translation>Referencia a entidad de parámetro no permitida</translation>
    </message>
    <message>
        <source>Undefined entity</source>
        <translation>Entidad sin definir</translation>
    </message>
    <message>
        <source>Recursive entity reference</source>
        <translation>Referencia recursiva a una entidad</translation>
    </message>
    <message>
        <source>Asynchronous entity</source>
        <translation>Entidad asíncrona</translation>
    </message>
    <message>
        <source>Reference to invalid character number</source>
        <translation>Referencia a un número de carácter no válido</translation>
    </message>
    <message>
        <source>Reference to binary entity</source>
        <translation>Referencia a una entidad binaria</translation>
    </message>
    <message>
        <source>Reference to external entity in attribute</source>
        <translation>Referencia a una entidad externa en un atributo</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>La declaración XML o de texto no está al principio de la entidad</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Codificación desconocida</translation>
    </message>
    <message>
        <source>Encoding specified in XML declaration is incorrect</source>
        <translation>La codificación indicada en la declaración XML es incorrecta</translation>
    </message>
    <message>
        <source>Unclosed CDATA section</source>
        <translation>Sección CDATA sin cerrar</translation>
    </message>
    <message>
        <source>Unbound prefix</source>
        <translation>Prefijo sin declarar</translation>
    </message>
    <message>
        <source>XML declaration not well-formed</source>
        <translation>Declaración XML mal formada</translation>
    </message>
    <message>
        <source>Illegal character(s) in public id</source>
        <translation>Caracteres no permitidos en el identificador público</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marca de orden de bytes</translation>
    </message>
    <message>
        <source>valid UTF-8, though the {how} says {charset}</source>
        <translation>UTF-8 válido, aunque {how} indica {charset}</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>bytes nulos</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 válido</translation>
    </message>
    <message>
        <source>mostly valid UTF-8</source>
        <translation>UTF-8 válido en su mayor parte</translation>
    </message>
    <message>
        <source>XML declaration</source>
        <translation>declaración XML</translation>
    </message>
    <message>
        <source>HTML meta</source>
        <translation>HTML meta</translation>
    </message>
    <message>
        <source>A NUL can&apos;t be in a command: the text is cut there.</source>
        <translation>Un NUL no puede estar en una orden: el texto se corta ahí.</translation>
    </message>
    <message>
        <source>The method goes out in capitals: {method}.</source>
        <translation>El método se envía en mayúsculas: {method}.</translation>
    </message>
    <message>
        <source>Repeated headers go out as one, with commas between the values, which means the same.</source>
        <translation>Las cabeceras repetidas se envían como una sola, con los valores separados por comas, lo que significa lo mismo.</translation>
    </message>
    <message>
        <source>The library sends no header values other than ASCII: those were left out.</source>
        <translation>La biblioteca solo envía valores de cabecera en ASCII: los demás se omitieron.</translation>
    </message>
    <message>
        <source>The library resolves . and .. in the path before it sends.</source>
        <translation>La biblioteca resuelve . y .. en la ruta antes de enviar.</translation>
    </message>
    <message>
        <source>The library percent-encodes {found} in the URL.</source>
        <translation>La biblioteca codifica {found} con porcentajes en la URL.</translation>
    </message>
    <message>
        <source>The library adds Content-Type: {adds_type}.</source>
        <translation>La biblioteca añade Content-Type: {adds_type}.</translation>
    </message>
    <message>
        <source>The library sends no body with {method}: it was left out.</source>
        <translation>La biblioteca no envía ningún cuerpo con {method}: se omitió.</translation>
    </message>
    <message>
        <source>The body goes with its length, not in chunks.</source>
        <translation>El cuerpo se envía con su longitud, no en fragmentos.</translation>
    </message>
    <message>
        <source>Redirects are not followed.</source>
        <translation>No se siguen las redirecciones.</translation>
    </message>
    <message>
        <source>Digest authentication, which answers a challenge of the server, was left out.</source>
        <translation>Se omitió la autenticación Digest, que responde a un desafío del servidor.</translation>
    </message>
    <message>
        <source>The library writes percent-encodings in capitals.</source>
        <translation>La biblioteca escribe en mayúsculas las codificaciones con porcentajes.</translation>
    </message>
    <message>
        <source>The library undoes percent-encodings where none is needed.</source>
        <translation>La biblioteca deshace las codificaciones con porcentajes donde no hacen falta.</translation>
    </message>
    <message>
        <source>The library sends the URL&apos;s host as Host, and no other.</source>
        <translation>La biblioteca envía el servidor de la URL como Host, y ningún otro.</translation>
    </message>
    <message>
        <source>The library sends {own} although that is switched off.</source>
        <translation>La biblioteca envía {own} aunque esté desactivado.</translation>
    </message>
    <message>
        <source>Standard input became the file &apos;stdin&apos; beside the request: put there what is to be sent, or choose another file.</source>
        <translation>La entrada estándar pasó a ser el archivo «stdin» junto a la solicitud: ponga ahí lo que se ha de enviar o elija otro archivo.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>el archivo {path}</translation>
    </message>
    <message>
        <source>What {shown} holds was left out: a pasted command reads no files.</source>
        <translation>Se omitió el contenido de {shown}: una orden pegada no lee archivos.</translation>
    </message>
    <message>
        <source>The body has bytes that are no UTF-8 text: send them from a file.</source>
        <translation>El cuerpo tiene bytes que no son texto UTF-8: envíelos desde un archivo.</translation>
    </message>
    <message>
        <source>The body is the file {path}, which the command has as its standard input.</source>
        <translation>El cuerpo es el archivo {path}, que la orden recibe como entrada estándar.</translation>
    </message>
    <message>
        <source>The line breaks of {path} go along; curl&apos;s -d would leave them out.</source>
        <translation>Los saltos de línea de {path} se incluyen; -d de curl los omitiría.</translation>
    </message>
    <message>
        <source>--anyauth became Basic: choose another kind in Auth if the server wants one.</source>
        <translation>--anyauth pasó a ser Basic: elija otro tipo en Autenticación si el servidor lo requiere.</translation>
    </message>
    <message>
        <source>--aws-sigv4 {aws}: only AWS&apos;s own signature is made here.</source>
        <translation>--aws-sigv4 {aws}: aquí solo se genera la firma propia de AWS.</translation>
    </message>
    <message>
        <source>curl&apos;s --{option} {text!r} has no =</source>
        <translation>La opción --{option} {text!r} de curl no tiene =</translation>
    </message>
    <message>
        <source>A form field is NAME=CONTENT.</source>
        <translation>Un campo de formulario se escribe NOMBRE=CONTENIDO.</translation>
    </message>
    <message>
        <source>Correct the command and paste it again.</source>
        <translation>Corrija la orden y vuelva a pegarla.</translation>
    </message>
    <message>
        <source>Of a form field {value!r} was left out, as curl does after a &apos;;&apos;.</source>
        <translation>En un campo de formulario se omitió {value!r}, como hace curl después de un «;».</translation>
    </message>
    <message>
        <source>The files of {name!r} go as one part each; curl nests them in one part.</source>
        <translation>Los archivos de {name!r} se envían cada uno en una parte; curl los anida en una sola.</translation>
    </message>
    <message>
        <source>The field {name!r} is sent as the file {path}; curl would send only its text.</source>
        <translation>El campo {name!r} se envía como el archivo {path}; curl enviaría solo su texto.</translation>
    </message>
    <message>
        <source>;{name}= of a form field was left out.</source>
        <translation>Se omitió ;{name}= en un campo de formulario.</translation>
    </message>
    <message>
        <source>--referer ;auto was left out: a redirect gets no Referer here.</source>
        <translation>Se omitió --referer ;auto: aquí una redirección no recibe Referer.</translation>
    </message>
    <message>
        <source>-H {line!r} was left out: it has no colon.</source>
        <translation>Se omitió -H {line!r}: no tiene dos puntos.</translation>
    </message>
    <message>
        <source>curl&apos;s {shown} has no value</source>
        <translation>{shown} de curl no tiene valor</translation>
    </message>
    <message>
        <source>The command ends where its value should be.</source>
        <translation>La orden termina donde debería estar su valor.</translation>
    </message>
    <message>
        <source>Copy the whole command again.</source>
        <translation>Copie de nuevo la orden completa.</translation>
    </message>
    <message>
        <source>{words!r} is no curl command, and was left out.</source>
        <translation>{words!r} no es una orden de curl y se omitió.</translation>
    </message>
    <message>
        <source>This is no curl command with a URL</source>
        <translation>No es una orden de curl con URL</translation>
    </message>
    <message>
        <source>Such a command is like: curl https://api.example.org/users</source>
        <translation>Una orden así tiene esta forma: curl https://api.example.org/users</translation>
    </message>
    <message>
        <source>Copy the whole command, with its URL.</source>
        <translation>Copie la orden completa, con su URL.</translation>
    </message>
    <message>
        <source>curl would make several URLs of the braces or brackets; here they stay.</source>
        <translation>curl generaría varias URL a partir de las llaves o los corchetes; aquí se dejan como están.</translation>
    </message>
    <message>
        <source>The Content-Type {own_type} became multipart/form-data with a boundary.</source>
        <translation>El Content-Type {own_type} pasó a ser multipart/form-data con un delimitador.</translation>
    </message>
    <message>
        <source>--{name} {count} is no number.</source>
        <translation>--{name} {count} no es un número.</translation>
    </message>
    <message>
        <source>--interface {address} was left out: here it is an address, not the name of a device.</source>
        <translation>Se omitió --interface {address}: aquí es una dirección, no el nombre de un dispositivo.</translation>
    </message>
    <message>
        <source>--cert-type {kind} was left out: a client certificate here is PEM or P12.</source>
        <translation>Se omitió --cert-type {kind}: aquí un certificado de cliente es PEM o P12.</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: it is not written as curl wants it.</source>
        <translation>Se omitió --{name} {value}: no está escrito como lo requiere curl.</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: the URL is not at that host and port.</source>
        <translation>Se omitió --{name} {value}: la URL no usa ese servidor y ese puerto.</translation>
    </message>
    <message>
        <source>--{name} {text} is no number of seconds.</source>
        <translation>--{name} {text} no es un número de segundos.</translation>
    </message>
    <message>
        <source>the here-document up to {end!r}</source>
        <translation>el here-document hasta {end!r}</translation>
    </message>
    <message>
        <source>What the answer is piped into was left out.</source>
        <translation>Se omitió el programa que recibe la respuesta por la tubería.</translation>
    </message>
    <message>
        <source>A shell ends the command at &amp;: quote the URL if the &amp; belongs to it.</source>
        <translation>El shell termina la orden en &amp;: ponga la URL entre comillas si el &amp; forma parte de ella.</translation>
    </message>
    <message>
        <source>the single quote</source>
        <translation>la comilla simple</translation>
    </message>
    <message>
        <source>the double quote</source>
        <translation>la comilla doble</translation>
    </message>
    <message>
        <source>The shell variable ${name} became {{{{{name}}}}}.</source>
        <translation>La variable de shell ${name} pasó a ser {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>{typed} is for a shell to work out; it stands here as typed.</source>
        <translation>{typed} lo resolvería el shell; aquí se deja tal como se escribió.</translation>
    </message>
    <message>
        <source>&lt;(...) is for a shell to run; it was left out.</source>
        <translation>&lt;(...) lo ejecutaría el shell; se omitió.</translation>
    </message>
    <message>
        <source>The output is not written to {target}: use -o, or save the answer.</source>
        <translation>La salida no se escribe en {target}: use -o o guarde la respuesta.</translation>
    </message>
    <message>
        <source>The command ends too early: {what} is not closed</source>
        <translation>La orden termina demasiado pronto: falta cerrar {what}</translation>
    </message>
    <message>
        <source>It begins on line {line}.</source>
        <translation>Empieza en la línea {line}.</translation>
    </message>
    <message>
        <source>{shown} was left out: the answer is shown here, and can be saved.</source>
        <translation>Se omitió {shown}: la respuesta se muestra aquí y se puede guardar.</translation>
    </message>
    <message>
        <source>, an option that is not known here,</source>
        <translation>, una opción que aquí no se conoce,</translation>
    </message>
    <message>
        <source>{shown}{unknown} was left out.</source>
        <translation>Se omitió {shown}{unknown}.</translation>
    </message>
    <message>
        <source>curl does not compress what it sends: {compression} was left out.</source>
        <translation>curl no comprime lo que envía: se omitió {compression}.</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} was left out.</source>
        <translation>Se omitió un cuerpo de tipo {kind!r}.</translation>
    </message>
    <message>
        <source>No file is chosen as the body.</source>
        <translation>No se ha elegido ningún archivo como cuerpo.</translation>
    </message>
    <message>
        <source>curl adds a boundary of its own to the Content-Type of a form.</source>
        <translation>curl añade su propio delimitador al Content-Type de un formulario.</translation>
    </message>
    <message>
        <source>curl makes the boundary itself.</source>
        <translation>curl genera él mismo el delimitador.</translation>
    </message>
    <message>
        <source>curl ends the name of the form field {name!r} at its &apos;=&apos;.</source>
        <translation>curl termina el nombre del campo de formulario {name!r} en su «=».</translation>
    </message>
    <message>
        <source>curl can&apos;t send a form without a field.</source>
        <translation>curl no puede enviar un formulario sin campos.</translation>
    </message>
    <message>
        <source>curl has no word for authentication of kind {kind!r}: it was left out.</source>
        <translation>curl no tiene una opción para la autenticación de tipo {kind!r}: se omitió.</translation>
    </message>
    <message>
        <source>curl ends the user name at its first colon.</source>
        <translation>curl termina el usuario en sus primeros dos puntos.</translation>
    </message>
    <message>
        <source>the read timeout</source>
        <translation>el tiempo de espera de lectura</translation>
    </message>
    <message>
        <source>the write timeout</source>
        <translation>el tiempo de espera de escritura</translation>
    </message>
    <message>
        <source>the name for SNI</source>
        <translation>el nombre para SNI</translation>
    </message>
    <message>
        <source>the list of hosts whose certificate is not checked</source>
        <translation>la lista de servidores cuyo certificado no se comprueba</translation>
    </message>
    <message>
        <source>curl has no word for {what}.</source>
        <translation>curl no tiene una opción para {what}.</translation>
    </message>
    <message>
        <source>The client certificate for {host} was left out.</source>
        <translation>Se omitió el certificado de cliente para {host}.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>El entorno</translation>
    </message>
    <message>
        <source>A command of curl can&apos;t say it.</source>
        <translation>Una orden de curl no puede expresarlo.</translation>
    </message>
    <message>
        <source>It answers a challenge.</source>
        <translation>Responde a un desafío.</translation>
    </message>
    <message>
        <source>The file {file} as the body</source>
        <translation>El archivo {file} como cuerpo</translation>
    </message>
    <message>
        <source>The body to the letter</source>
        <translation>El cuerpo al pie de la letra</translation>
    </message>
    <message>
        <source>Lines at its ends, or that begin with ###, mean something.</source>
        <translation>Las líneas de los extremos, o las que empiezan por ###, tienen un significado.</translation>
    </message>
    <message>
        <source>Hurl has no query or predicate like it, or it is switched off.</source>
        <translation>Hurl no tiene una consulta o un predicado así, o está desactivado.</translation>
    </message>
    <message>
        <source>Hurl takes variables with --variables-file or --variable.</source>
        <translation>Hurl recibe las variables con --variables-file o --variable.</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>La autenticación Digest</translation>
    </message>
    <message>
        <source>Hurl takes it with --digest.</source>
        <translation>Hurl la recibe con --digest.</translation>
    </message>
    <message>
        <source>Some captured variables</source>
        <translation>Algunas variables capturadas</translation>
    </message>
    <message>
        <source>Some assertions</source>
        <translation>Algunas aserciones</translation>
    </message>
    <message>
        <source>The collection gives to its requests</source>
        <translation>Lo que la colección aporta a sus solicitudes</translation>
    </message>
    <message>
        <source>A folder around everything in it does so there.</source>
        <translation>Allí lo hace una carpeta que contenga todo.</translation>
    </message>
    <message>
        <source>The method {method}</source>
        <translation>El método {method}</translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has eight methods only.</source>
        <translation>OpenAPI 3.1 solo tiene ocho métodos.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Another one has {method} {path} already.</source>
        <translation>Ya hay otra con {method} {path}.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind}</source>
        <translation>La autenticación de tipo {kind}</translation>
    </message>
    <message>
        <source>That its headers are inherited</source>
        <translation>Que sus cabeceras se heredan</translation>
    </message>
    <message>
        <source>Each request below has them as its own.</source>
        <translation>Cada solicitud incluida los tiene como propios.</translation>
    </message>
    <message>
        <source>The script for {phase}</source>
        <translation>El script para {phase}</translation>
    </message>
    <message>
        <source>The variable {name}, which is switched off</source>
        <translation>La variable {name}, que está desactivada</translation>
    </message>
    <message>
        <source>Content types of files in the form</source>
        <translation>Los tipos de contenido de los archivos del formulario</translation>
    </message>
    <message>
        <source>Insomnia has no such kind.</source>
        <translation>Insomnia no tiene ese tipo.</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {flow}</source>
        <translation>El flujo {flow} de OAuth 2</translation>
    </message>
    <message>
        <source>Insomnia has no such flow.</source>
        <translation>Insomnia no tiene ese flujo.</translation>
    </message>
    <message>
        <source>Postman has no such kind: it goes without.</source>
        <translation>Postman no tiene ese tipo: va sin él.</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {values}</source>
        <translation>El flujo {values} de OAuth 2</translation>
    </message>
    <message>
        <source>Postman has no such flow.</source>
        <translation>Postman no tiene ese flujo.</translation>
    </message>
    <message>
        <source>That the API key goes into a cookie</source>
        <translation>Que la clave de API va en una cookie</translation>
    </message>
    <message>
        <source>It goes into a header there.</source>
        <translation>Allí va en una cabecera.</translation>
    </message>
    <message>
        <source>Postman has no such event.</source>
        <translation>Postman no tiene ese evento.</translation>
    </message>
    <message>
        <source>It is worked out anew for each send.</source>
        <translation>Se calcula de nuevo en cada envío.</translation>
    </message>
    <message>
        <source>{name} of its authentication</source>
        <translation>{name} de su autenticación</translation>
    </message>
    <message>
        <source>The format has no place for it.</source>
        <translation>El formato no tiene lugar para ello.</translation>
    </message>
    <message>
        <source>Captured variables</source>
        <translation>Las variables capturadas</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>The request&apos;s own variables</source>
        <translation>Las variables propias de la solicitud</translation>
    </message>
    <message>
        <source>Automatic headers that are switched off</source>
        <translation>Las cabeceras automáticas desactivadas</translation>
    </message>
    <message>
        <source>Rows that are switched off</source>
        <translation>Las filas desactivadas</translation>
    </message>
    <message>
        <source>Descriptions of rows</source>
        <translation>Las descripciones de las filas</translation>
    </message>
    <message>
        <source>That the body is compressed</source>
        <translation>Que el cuerpo se comprime</translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation>El delimitador</translation>
    </message>
    <message>
        <source>Other names for files in the form</source>
        <translation>Los otros nombres de archivos del formulario</translation>
    </message>
    <message>
        <source>The folder&apos;s headers</source>
        <translation>Las cabeceras de la carpeta</translation>
    </message>
    <message>
        <source>The folder&apos;s authentication</source>
        <translation>La autenticación de la carpeta</translation>
    </message>
    <message>
        <source>The folder&apos;s variables</source>
        <translation>Las variables de la carpeta</translation>
    </message>
    <message>
        <source>The folder&apos;s scripts</source>
        <translation>Los scripts de la carpeta</translation>
    </message>
    <message>
        <source>The folder&apos;s description</source>
        <translation>La descripción de la carpeta</translation>
    </message>
    <message>
        <source>The folder&apos;s tags</source>
        <translation>Las etiquetas de la carpeta</translation>
    </message>
    <message>
        <source>That it extends {extends}</source>
        <translation>Que amplía {extends}</translation>
    </message>
    <message>
        <source>The values were copied into it.</source>
        <translation>Los valores se copiaron en él.</translation>
    </message>
    <message>
        <source>The file {dot_env}</source>
        <translation>El archivo {dot_env}</translation>
    </message>
    <message>
        <source>The setting {replace}</source>
        <translation>El ajuste {replace}</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>{name} is in no format that PostGUI can import</source>
        <translation>{name} no está en ningún formato que PostGUI pueda importar</translation>
    </message>
    <message>
        <source>It knows: {known}.</source>
        <translation>Conoce: {known}.</translation>
    </message>
    <message>
        <source>Choose the format yourself if it is one of these, or export it anew from where it comes.</source>
        <translation>Elija usted el formato si es uno de estos o vuelva a exportarlo desde su origen.</translation>
    </message>
    <message>
        <source>There is no import format {format_id!r}</source>
        <translation>No existe el formato de importación {format_id!r}</translation>
    </message>
    <message>
        <source>There are: {kinds}.</source>
        <translation>Existen: {kinds}.</translation>
    </message>
    <message>
        <source>Leave it out to have the format found by the content.</source>
        <translation>Omítalo para que el formato se detecte por el contenido.</translation>
    </message>
    <message>
        <source>it has no `items` list, so it is no collection of Bruno</source>
        <translation>no tiene una lista `items`, así que no es una colección de Bruno</translation>
    </message>
    <message>
        <source>The proxy of the collection</source>
        <translation>El proxy de la colección</translation>
    </message>
    <message>
        <source>Set it in the settings of the collection.</source>
        <translation>Defínalo en los ajustes de la colección.</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Certificados de cliente</translation>
    </message>
    <message>
        <source>Set them in the settings of the collection.</source>
        <translation>Defínalos en los ajustes de la colección.</translation>
    </message>
    <message>
        <source>A request has no place for it, or it is known only when the command runs.</source>
        <translation>Una solicitud no tiene lugar para ello, o solo se conoce al ejecutar la orden.</translation>
    </message>
    <message>
        <source>there is no fetch() call with a URL in it</source>
        <translation>no contiene ninguna llamada fetch() con una URL</translation>
    </message>
    <message>
        <source>It is code, which importing does not run.</source>
        <translation>Es código, y la importación no lo ejecuta.</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation>La cabecera {name}</translation>
    </message>
    <message>
        <source>Its value is code, which importing does not run.</source>
        <translation>Su valor es código, y la importación no lo ejecuta.</translation>
    </message>
    <message>
        <source>Pictures, scripts, styles</source>
        <translation>Imágenes, scripts, estilos</translation>
    </message>
    <message>
        <source>it has no log with entries, so it is no HAR file</source>
        <translation>no tiene un log con entries, así que no es un archivo HAR</translation>
    </message>
    <message>
        <source>A WebSocket connection</source>
        <translation>Una conexión WebSocket</translation>
    </message>
    <message>
        <source>it has neither a collection nor an environment of Hoppscotch</source>
        <translation>no tiene ni una colección ni un entorno de Hoppscotch</translation>
    </message>
    <message>
        <source>Folders below this depth</source>
        <translation>Carpetas por debajo de esta profundidad</translation>
    </message>
    <message>
        <source>More than {max_depth} in each other.</source>
        <translation>Más de {max_depth} una dentro de otra.</translation>
    </message>
    <message>
        <source>The file that is the body</source>
        <translation>El archivo que es el cuerpo</translation>
    </message>
    <message>
        <source>The export does not name it: choose it anew.</source>
        <translation>La exportación no lo indica: elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Scripts that call pw.* or hopp.*</source>
        <translation>Scripts que llaman a pw.* o hopp.*</translation>
    </message>
    <message>
        <source>They are kept as they are, as text: these names are not known here.</source>
        <translation>Se conservan como están, como texto: aquí no se conocen estos nombres.</translation>
    </message>
    <message>
        <source>there is no request in it</source>
        <translation>no contiene ninguna solicitud</translation>
    </message>
    <message>
        <source>it is no export of Insomnia</source>
        <translation>no es una exportación de Insomnia</translation>
    </message>
    <message>
        <source>no file of it is an OpenAPI document</source>
        <translation>ninguno de sus archivos es un documento de OpenAPI</translation>
    </message>
    <message>
        <source>It is a program, and an import takes none. Open the folder itself instead, or copy the file</source>
        <translation>Es un programa, y una importación no los admite. Abra la propia carpeta o copie el archivo</translation>
    </message>
    <message>
        <source>there is no {collection} in it</source>
        <translation>no contiene ningún {collection}</translation>
    </message>
    <message>
        <source>The Python file</source>
        <translation>El archivo de Python</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>Varios archivos</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>none of its files is one that PostGUI can import</source>
        <translation>PostGUI no puede importar ninguno de sus archivos</translation>
    </message>
    <message>
        <source>no file of it ends with {suffix}</source>
        <translation>ninguno de sus archivos termina en {suffix}</translation>
    </message>
    <message>
        <source>Python scripts: {values}</source>
        <translation>Scripts de Python: {values}</translation>
    </message>
    <message>
        <source>They are for Posting&apos;s own objects.</source>
        <translation>Son para los objetos propios de Posting.</translation>
    </message>
    <message>
        <source>PostGUI has no such kind; the request goes without.</source>
        <translation>PostGUI no tiene ese tipo; la solicitud va sin él.</translation>
    </message>
    <message>
        <source>no file of it is a Postman export</source>
        <translation>ninguno de sus archivos es una exportación de Postman</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>HTTP sin procesar</translation>
    </message>
    <message>
        <source>it is no export of Thunder Client</source>
        <translation>no es una exportación de Thunder Client</translation>
    </message>
    <message>
        <source>Tests for everything in it</source>
        <translation>Pruebas para todo su contenido</translation>
    </message>
    <message>
        <source>What runs before or after it</source>
        <translation>Lo que se ejecuta antes o después</translation>
    </message>
    <message>
        <source>PostGUI has no chains of requests.</source>
        <translation>PostGUI no tiene cadenas de solicitudes.</translation>
    </message>
    <message>
        <source>There is no such assertion here.</source>
        <translation>Aquí no existe esa aserción.</translation>
    </message>
    <message>
        <source>it describes no SOAP operation</source>
        <translation>no describe ninguna operación SOAP</translation>
    </message>
    <message>
        <source>a block is expected here, not {line!r}</source>
        <translation>aquí se espera un bloque, no {line!r}</translation>
    </message>
    <message>
        <source>the block {start} does not end</source>
        <translation>el bloque {start} no termina</translation>
    </message>
    <message>
        <source>Authentication of kind {mode}</source>
        <translation>La autenticación de tipo {mode}</translation>
    </message>
    <message>
        <source>The OAuth 2 grant {grant}</source>
        <translation>La concesión {grant} de OAuth 2</translation>
    </message>
    <message>
        <source>It became the authorization code, which replaces it.</source>
        <translation>Pasó a ser el código de autorización, que la sustituye.</translation>
    </message>
    <message>
        <source>The word {word} before the OAuth 2 token</source>
        <translation>La palabra {word} delante del token de OAuth 2</translation>
    </message>
    <message>
        <source>PostGUI writes one of: {words}.</source>
        <translation>PostGUI escribe una de estas: {words}.</translation>
    </message>
    <message>
        <source>A request of type {kind}</source>
        <translation>Una solicitud de tipo {kind}</translation>
    </message>
    <message>
        <source>PostGUI imports HTTP requests.</source>
        <translation>PostGUI importa solicitudes HTTP.</translation>
    </message>
    <message>
        <source>A file of script</source>
        <translation>Un archivo de script</translation>
    </message>
    <message>
        <source>Only scripts of requests and folders come along.</source>
        <translation>Solo se trasladan los scripts de solicitudes y carpetas.</translation>
    </message>
    <message>
        <source>Variables after the response</source>
        <translation>Variables después de la respuesta</translation>
    </message>
    <message>
        <source>A folder here has none; a request has.</source>
        <translation>Aquí una carpeta no las tiene; una solicitud sí.</translation>
    </message>
    <message>
        <source>Scripts that call bru.*</source>
        <translation>Scripts que llaman a bru.*</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of bru is there.</source>
        <translation>Se conservan como están y se ejecutan al enviar la solicitud, donde no está disponible todo bru.</translation>
    </message>
    <message>
        <source>A body of mode {mode}</source>
        <translation>Un cuerpo en modo {mode}</translation>
    </message>
    <message>
        <source>PostGUI has no such body.</source>
        <translation>PostGUI no tiene ese cuerpo.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>XHR and fetch</source>
        <translation>XHR y fetch</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Sound and film</source>
        <translation>Sonido y vídeo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>{name} can&apos;t be filtered by host or type: it is no capture</source>
        <translation>{name} no se puede filtrar por servidor ni por tipo: no es una captura</translation>
    </message>
    <message>
        <source>It is in the format {format}. Only a HAR file says what each request was made for. Nothing was imported.</source>
        <translation>Está en el formato {format}. Solo un archivo HAR indica para qué se hizo cada solicitud. No se importó nada.</translation>
    </message>
    <message>
        <source>Leave --host and --type out.</source>
        <translation>Omita --host y --type.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> y {value} más</translation>
    </message>
    <message>
        <source>Nothing in {name} is of that host and type</source>
        <translation>Nada en {name} corresponde a ese servidor y tipo</translation>
    </message>
    <message>
        <source>Its hosts: {hosts}{more}. Its types: {kinds}. Nothing was imported.</source>
        <translation>Sus servidores: {hosts}{more}. Sus tipos: {kinds}. No se importó nada.</translation>
    </message>
    <message>
        <source>Name others, or leave --host and --type out.</source>
        <translation>Indique otros u omita --host y --type.</translation>
    </message>
    <message>
        <source>A body that is no text</source>
        <translation>Un cuerpo que no es texto</translation>
    </message>
    <message>
        <source>Save it as a file, and choose that as the body.</source>
        <translation>Guárdelo como archivo y elíjalo como cuerpo.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>The capture does not have it.</source>
        <translation>La captura no lo tiene.</translation>
    </message>
    <message>
        <source>It is longer than {limit:,} characters.</source>
        <translation>Tiene más de {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>The body of the answer</source>
        <translation>El cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>They are kept as they are, as text; importing runs none of them.</source>
        <translation>Se conservan como están, como texto; la importación no ejecuta ninguno.</translation>
    </message>
    <message>
        <source>Other files are not followed: import their folder.</source>
        <translation>No se siguen otros archivos: importe su carpeta.</translation>
    </message>
    <message>
        <source>PostGUI has no such instruction.</source>
        <translation>PostGUI no tiene esa instrucción.</translation>
    </message>
    <message>
        <source>A file with a script, or for the answer, is not followed.</source>
        <translation>No se sigue un archivo con un script o para la respuesta.</translation>
    </message>
    <message>
        <source>Variables in the file {match}</source>
        <translation>Variables en el archivo {match}</translation>
    </message>
    <message>
        <source>A file goes out as it is.</source>
        <translation>Un archivo se envía como está.</translation>
    </message>
    <message>
        <source>A file in the middle of the body</source>
        <translation>Un archivo en mitad del cuerpo</translation>
    </message>
    <message>
        <source>A body is one text, or one file.</source>
        <translation>Un cuerpo es un texto o un archivo.</translation>
    </message>
    <message>
        <source>a request is expected here, not {plain!r}</source>
        <translation>aquí se espera una solicitud, no {plain!r}</translation>
    </message>
    <message>
        <source>There is nothing of the sort here.</source>
        <translation>Aquí no hay nada parecido.</translation>
    </message>
    <message>
        <source>The expected body: {text}</source>
        <translation>El cuerpo esperado: {text}</translation>
    </message>
    <message>
        <source>The assert {line}</source>
        <translation>La aserción {line}</translation>
    </message>
    <message>
        <source>The capture {line}</source>
        <translation>La captura {line}</translation>
    </message>
    <message>
        <source>The option {name}: {value}</source>
        <translation>La opción {name}: {value}</translation>
    </message>
    <message>
        <source>PostGUI has no such setting.</source>
        <translation>PostGUI no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>Authentication ({kind}) that is switched off</source>
        <translation>La autenticación ({kind}) desactivada</translation>
    </message>
    <message>
        <source>Here it is there or not.</source>
        <translation>Aquí existe o no existe.</translation>
    </message>
    <message>
        <source>A gRPC request</source>
        <translation>Una solicitud gRPC</translation>
    </message>
    <message>
        <source>A WebSocket request</source>
        <translation>Una solicitud WebSocket</translation>
    </message>
    <message>
        <source>A Socket.IO request</source>
        <translation>Una solicitud Socket.IO</translation>
    </message>
    <message>
        <source>An item of kind {kind}</source>
        <translation>Un elemento de tipo {kind}</translation>
    </message>
    <message>
        <source>it has no list of resources</source>
        <translation>no tiene lista de recursos</translation>
    </message>
    <message>
        <source>Its API description</source>
        <translation>Su descripción de API</translation>
    </message>
    <message>
        <source>Requests come along: import the description as a file of its own.</source>
        <translation>Las solicitudes se incluyen: importe la descripción como archivo aparte.</translation>
    </message>
    <message>
        <source>Its unit tests</source>
        <translation>Sus pruebas unitarias</translation>
    </message>
    <message>
        <source>They are scripts of another sort than those of requests.</source>
        <translation>Son scripts de otra clase que los de las solicitudes.</translation>
    </message>
    <message>
        <source>Its mock routes</source>
        <translation>Sus rutas simuladas</translation>
    </message>
    <message>
        <source>They are answers of a server of Insomnia.</source>
        <translation>Son respuestas de un servidor de Insomnia.</translation>
    </message>
    <message>
        <source>Its proto files</source>
        <translation>Sus archivos proto</translation>
    </message>
    <message>
        <source>They are for gRPC.</source>
        <translation>Son para gRPC.</translation>
    </message>
    <message>
        <source>Its cookies</source>
        <translation>Sus cookies</translation>
    </message>
    <message>
        <source>A collection has none: they are kept apart.</source>
        <translation>Una colección no tiene: se guardan aparte.</translation>
    </message>
    <message>
        <source>a file of type {kind} has no requests</source>
        <translation>un archivo de tipo {kind} no tiene solicitudes</translation>
    </message>
    <message>
        <source>it has no `collection` list</source>
        <translation>no tiene una lista `collection`</translation>
    </message>
    <message>
        <source>Scripts that call insomnia.*</source>
        <translation>Scripts que llaman a insomnia.*</translation>
    </message>
    <message>
        <source>The template tag {match}</source>
        <translation>La etiqueta de plantilla {match}</translation>
    </message>
    <message>
        <source>It is code of Insomnia&apos;s; it stays as text.</source>
        <translation>Es código de Insomnia; se queda como texto.</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>La colección</translation>
    </message>
    <message>
        <source>Other ways to authenticate: {others}</source>
        <translation>Otras formas de autenticarse: {others}</translation>
    </message>
    <message>
        <source>A request has one; the first was taken.</source>
        <translation>Una solicitud tiene una; se tomó la primera.</translation>
    </message>
    <message>
        <source>The second authentication {name}</source>
        <translation>La segunda autenticación {name}</translation>
    </message>
    <message>
        <source>A request has one.</source>
        <translation>Una solicitud tiene una.</translation>
    </message>
    <message>
        <source>OpenID Connect by {url}</source>
        <translation>OpenID Connect mediante {url}</translation>
    </message>
    <message>
        <source>Nothing is fetched: put the token URL into Auth.</source>
        <translation>No se obtiene nada: ponga la URL del token en Autenticación.</translation>
    </message>
    <message>
        <source>PostGUI has no such kind.</source>
        <translation>PostGUI no tiene ese tipo.</translation>
    </message>
    <message>
        <source>The document does not say what it is.</source>
        <translation>El documento no indica qué es.</translation>
    </message>
    <message>
        <source>Choose the client certificate in the settings of the collection.</source>
        <translation>Elija el certificado de cliente en los ajustes de la colección.</translation>
    </message>
    <message>
        <source>An OAuth 2 flow</source>
        <translation>Un flujo de OAuth 2</translation>
    </message>
    <message>
        <source>The document names none that PostGUI knows.</source>
        <translation>El documento no indica ninguno que PostGUI conozca.</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2</source>
        <translation>La concesión implícita de OAuth 2</translation>
    </message>
    <message>
        <source>The body as {others}</source>
        <translation>El cuerpo como {others}</translation>
    </message>
    <message>
        <source>A request has one body; {chosen} was taken.</source>
        <translation>Una solicitud tiene un cuerpo; se tomó {chosen}.</translation>
    </message>
    <message>
        <source>{value} more examples of the body</source>
        <translation>{value} ejemplos más del cuerpo</translation>
    </message>
    <message>
        <source>A request has one body.</source>
        <translation>Una solicitud tiene un cuerpo.</translation>
    </message>
    <message>
        <source>More examples of answers</source>
        <translation>Más ejemplos de respuestas</translation>
    </message>
    <message>
        <source>{most_examples} came along.</source>
        <translation>Se trasladaron {most_examples}.</translation>
    </message>
    <message>
        <source>version {version} of OpenAPI is not known</source>
        <translation>no se conoce la versión {version} de OpenAPI</translation>
    </message>
    <message>
        <source>it names no OpenAPI version</source>
        <translation>no indica ninguna versión de OpenAPI</translation>
    </message>
    <message>
        <source>it has no info object, which OpenAPI needs</source>
        <translation>no tiene un objeto info, que OpenAPI necesita</translation>
    </message>
    <message>
        <source>its info has no {key}, which OpenAPI needs</source>
        <translation>su info no tiene {key}, que OpenAPI necesita</translation>
    </message>
    <message>
        <source>its paths are no object</source>
        <translation>su paths no es un objeto</translation>
    </message>
    <message>
        <source>it has no paths, which OpenAPI needs</source>
        <translation>no tiene paths, que OpenAPI necesita</translation>
    </message>
    <message>
        <source>Operations after the first {most_operations:,}</source>
        <translation>Operaciones después de las primeras {most_operations:,}</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Hay demasiadas.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>They are requests that others send.</source>
        <translation>Son solicitudes que envían otros.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>They are requests that the server sends.</source>
        <translation>Son solicitudes que envía el servidor.</translation>
    </message>
    <message>
        <source>Its place {place!r} is not known.</source>
        <translation>No se conoce su ubicación {place!r}.</translation>
    </message>
    <message>
        <source>What {reference} refers to</source>
        <translation>Aquello a lo que se refiere {reference}</translation>
    </message>
    <message>
        <source>Nothing is fetched while importing.</source>
        <translation>Al importar no se descarga nada.</translation>
    </message>
    <message>
        <source>There is no such file in the folder imported.</source>
        <translation>No existe ese archivo en la carpeta importada.</translation>
    </message>
    <message>
        <source>There is nothing in this place.</source>
        <translation>No hay nada en esa ubicación.</translation>
    </message>
    <message>
        <source>What stands in {name}</source>
        <translation>Lo que está en {name}</translation>
    </message>
    <message>
        <source>The host of the server {url}</source>
        <translation>El host del servidor {url}</translation>
    </message>
    <message>
        <source>The document names none, so it became http://localhost: correct it in the environment.</source>
        <translation>El documento no indica ninguno, así que pasó a ser http://localhost: corríjalo en el entorno.</translation>
    </message>
    <message>
        <source>The OAuth 1 signature {method}</source>
        <translation>La firma {method} de OAuth 1</translation>
    </message>
    <message>
        <source>PostGUI does not make this one.</source>
        <translation>PostGUI no genera esta.</translation>
    </message>
    <message>
        <source>The OAuth 2 token that was got already</source>
        <translation>El token de OAuth 2 que ya se había obtenido</translation>
    </message>
    <message>
        <source>A new one is got with the same settings.</source>
        <translation>Se obtiene uno nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>it has no `item` list, so it is no Postman collection</source>
        <translation>no tiene una lista `item`, así que no es una colección de Postman</translation>
    </message>
    <message>
        <source>the collection&apos;s schema {schema} is not known</source>
        <translation>no se conoce el esquema {schema} de la colección</translation>
    </message>
    <message>
        <source>That these are globals</source>
        <translation>Que son globales</translation>
    </message>
    <message>
        <source>They became an environment of the collection.</source>
        <translation>Pasaron a ser un entorno de la colección.</translation>
    </message>
    <message>
        <source>Header presets</source>
        <translation>Preajustes de cabeceras</translation>
    </message>
    <message>
        <source>PostGUI has none: a folder can give headers to its requests.</source>
        <translation>PostGUI no tiene: una carpeta puede aportar cabeceras a sus solicitudes.</translation>
    </message>
    <message>
        <source>An item without a request</source>
        <translation>Un elemento sin solicitud</translation>
    </message>
    <message>
        <source>There is nothing to send in it.</source>
        <translation>No contiene nada que enviar.</translation>
    </message>
    <message>
        <source>A body that is switched off</source>
        <translation>Un cuerpo desactivado</translation>
    </message>
    <message>
        <source>A request here has a body or none.</source>
        <translation>Aquí una solicitud tiene cuerpo o no lo tiene.</translation>
    </message>
    <message>
        <source>The file of the form field {name!r}</source>
        <translation>El archivo del campo de formulario {name!r}</translation>
    </message>
    <message>
        <source>A script in a file of its own</source>
        <translation>Un script en un archivo propio</translation>
    </message>
    <message>
        <source>Only scripts in the collection come along.</source>
        <translation>Solo se trasladan los scripts de la colección.</translation>
    </message>
    <message>
        <source>A script that is switched off</source>
        <translation>Un script desactivado</translation>
    </message>
    <message>
        <source>Scripts here have no switch.</source>
        <translation>Aquí los scripts no se pueden desactivar.</translation>
    </message>
    <message>
        <source>A script for {text}</source>
        <translation>Un script para {text}</translation>
    </message>
    <message>
        <source>There is no such moment here.</source>
        <translation>Aquí no existe ese momento.</translation>
    </message>
    <message>
        <source>Scripts that call pm.*</source>
        <translation>Scripts que llaman a pm.*</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of pm is there.</source>
        <translation>Se conservan como están y se ejecutan al enviar la solicitud, donde no está disponible todo pm.</translation>
    </message>
    <message>
        <source>The setting {name}</source>
        <translation>El ajuste {name}</translation>
    </message>
    <message>
        <source>For which URLs the proxy is</source>
        <translation>Para qué URL es el proxy</translation>
    </message>
    <message>
        <source>Here it is for all of the request.</source>
        <translation>Aquí es para toda la solicitud.</translation>
    </message>
    <message>
        <source>it does not begin with a method and a target</source>
        <translation>no empieza por un método y un destino</translation>
    </message>
    <message>
        <source>Transfer-Encoding</source>
        <translation>Transfer-Encoding</translation>
    </message>
    <message>
        <source>The framing is made anew for each send.</source>
        <translation>La delimitación se genera de nuevo en cada envío.</translation>
    </message>
    <message>
        <source>a header is expected here, not {text!r}</source>
        <translation>aquí se espera una cabecera, no {text!r}</translation>
    </message>
    <message>
        <source>it names no Host, so there is nowhere to send it</source>
        <translation>no indica ningún Host, así que no hay adónde enviarlo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than {value} MB</source>
        <translation>ocupa más de {value} MB</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>this is not {encoding} text</source>
        <translation>no es texto en {encoding}</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then import it again.</source>
        <translation>Guárdelo en UTF-8 y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation>no es JSON: {reason}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, línea {line}</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export it anew, then import it again.</source>
        <translation>Corríjalo en un editor de texto o vuelva a exportarlo y, después, impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>it is no WSDL 1.1 (its root is no `definitions` of that)</source>
        <translation>no es WSDL 1.1 (su raíz no es un `definitions` de este)</translation>
    </message>
    <message>
        <source>it has a document type, which may hide other files</source>
        <translation>tiene un tipo de documento, que puede ocultar otros archivos</translation>
    </message>
    <message>
        <source>not XML: {msg}</source>
        <translation>no es XML: {msg}</translation>
    </message>
    <message>
        <source>not XML: {error}</source>
        <translation>no es XML: {error}</translation>
    </message>
    <message>
        <source>What {place} holds</source>
        <translation>El contenido de {place}</translation>
    </message>
    <message>
        <source>A port that is no SOAP</source>
        <translation>Un puerto que no es SOAP</translation>
    </message>
    <message>
        <source>Only SOAP ports come along.</source>
        <translation>Solo se trasladan los puertos SOAP.</translation>
    </message>
    <message>
        <source>A port with the same operations</source>
        <translation>Un puerto con las mismas operaciones</translation>
    </message>
    <message>
        <source>It differs only in SOAP&apos;s version.</source>
        <translation>Solo se diferencia en la versión de SOAP.</translation>
    </message>
    <message>
        <source>A part of the sample envelope</source>
        <translation>Una parte del sobre de ejemplo</translation>
    </message>
    <message>
        <source>Its schema is too deep, or contains itself.</source>
        <translation>Su esquema es demasiado profundo o se contiene a sí mismo.</translation>
    </message>
    <message>
        <source>It has a tab, which separates the fields of such a file.</source>
        <translation>Contiene un tabulador, que separa los campos de un archivo así.</translation>
    </message>
    <message>
        <source>It has no name, and such a file needs one.</source>
        <translation>No tiene nombre, y un archivo así lo necesita.</translation>
    </message>
    <message>
        <source>It has {n} fields with tabs between them, not {fields}.</source>
        <translation>Tiene {n} campos separados por tabuladores, no {fields}.</translation>
    </message>
    <message>
        <source>Its {label} field is {word!r}, not TRUE or FALSE.</source>
        <translation>Su campo {label} es {word!r}, no TRUE ni FALSE.</translation>
    </message>
    <message>
        <source>Its fifth field is {end!r}, no time in seconds.</source>
        <translation>Su quinto campo es {end!r}, que no es una hora en segundos.</translation>
    </message>
    <message>
        <source>auth needs a type</source>
        <translation>auth necesita un type</translation>
    </message>
    <message>
        <source>OpenCollection has no place for it.</source>
        <translation>OpenCollection no tiene lugar para ello.</translation>
    </message>
    <message>
        <source>this is no OpenCollection: it does not say its version</source>
        <translation>no es OpenCollection: no indica su versión</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un elemento</translation>
    </message>
    <message>
        <source>an item is expected here</source>
        <translation>aquí se espera un elemento</translation>
    </message>
    <message>
        <source>OpenCollection knows no such item ({kind})</source>
        <translation>OpenCollection no conoce un elemento así ({kind})</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>no tiene tipo</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>una aplicación</translation>
    </message>
    <message>
        <source>items inside this file</source>
        <translation>elementos dentro de este archivo</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>extensiones</translation>
    </message>
    <message>
        <source>external secrets</source>
        <translation>secretos externos</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>certificados de cliente</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>una descripción</translation>
    </message>
    <message>
        <source>gRPC metadata</source>
        <translation>metadatos de gRPC</translation>
    </message>
    <message>
        <source>protobuf files</source>
        <translation>archivos protobuf</translation>
    </message>
    <message>
        <source>the key {name}</source>
        <translation>la clave {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} action of other kinds</source>
        <comment>{n} actions of other kinds</comment>
        <translation>
            <numerusform>{n} acción de otro tipo</numerusform>
            <numerusform>{n} acciones de otros tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} script of other kinds</source>
        <comment>{n} scripts of other kinds</comment>
        <translation>
            <numerusform>{n} script de otro tipo</numerusform>
            <numerusform>{n} scripts de otros tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>authors</source>
        <translation>autores</translation>
    </message>
    <message>
        <source>this is no OpenCollection request: it has no info with a type</source>
        <translation>no es una solicitud de OpenCollection: no tiene info con un type</translation>
    </message>
    <message>
        <source>{where} is of the type {kind}</source>
        <translation>{where} es de tipo {kind}</translation>
    </message>
    <message>
        <source>PostGUI edits HTTP and GraphQL requests; it keeps other items as they are.</source>
        <translation>PostGUI edita solicitudes HTTP y GraphQL; los demás elementos los conserva como están.</translation>
    </message>
    <message>
        <source>Open it in a text editor.</source>
        <translation>Ábralo en un editor de texto.</translation>
    </message>
    <message>
        <source>{where} has no {key}, and nothing would come of it</source>
        <translation>{where} no tiene {key} y no tendría ningún efecto</translation>
    </message>
    <message>
        <source>Look for a slip in the name.</source>
        <translation>Compruebe si hay una errata en el nombre.</translation>
    </message>
    <message>
        <source>{key}: {text!r} has no {step}</source>
        <translation>{key}: {text!r} no tiene {step}</translation>
    </message>
    <message>
        <source>A place goes through keys and lists.</source>
        <translation>Una ubicación pasa por claves y listas.</translation>
    </message>
    <message>
        <source>{key}: a position from 0 to {n} is wanted, not {step!r}</source>
        <translation>{key}: se esperaba una posición de 0 a {n}, no {step!r}</translation>
    </message>
    <message>
        <source>{key} holds more than one value</source>
        <translation>{key} contiene más de un valor</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indique uno de ellos.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be {value!r}</source>
        <translation>{key} no puede ser {value!r}</translation>
    </message>
    <message>
        <source>A number is wanted there, or true or false.</source>
        <translation>Se espera un número, o true o false.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>until all of it is here</source>
        <translation>hasta que haya llegado todo</translation>
    </message>
    <message>
        <source>script of {name}</source>
        <translation>script de {name}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Events of the first {size} of {size2}.</source>
        <translation>Eventos de los primeros {size} de {size2}.</translation>
    </message>
    <message>
        <source>The last {n:,} of {count:,} events.</source>
        <translation>Los últimos {n:,} de {count:,} eventos.</translation>
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
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} min {rest} s</translation>
    </message>
    <message>
        <source>{size}, {size2} received</source>
        <translation>{size}, {size2} recibidos</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} de {total}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>Enviado: {size}</translation>
    </message>
    <message>
        <source>Received {size}</source>
        <translation>Recibido: {size}</translation>
    </message>
    <message>
        <source>Showing the first {size} of {size2}.</source>
        <translation>Se muestran los primeros {size} de {size2}.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>authentication was asked for</source>
        <translation>se pidió autenticación</translation>
    </message>
    <message>
        <source>fetched a token</source>
        <translation>se obtuvo un token</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>se intentó de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Redirected once</source>
        <comment>Redirected {n} times</comment>
        <translation>
            <numerusform>Redirigida una vez</numerusform>
            <numerusform>Redirigida {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenged once</source>
        <comment>Challenged {n} times</comment>
        <translation>
            <numerusform>Se pidió autenticación una vez</numerusform>
            <numerusform>Se pidió autenticación {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched a token once</source>
        <comment>Fetched a token {n} times</comment>
        <translation>
            <numerusform>Se obtuvo un token una vez</numerusform>
            <numerusform>Se obtuvo un token {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried again once</source>
        <comment>Tried again {n} times</comment>
        <translation>
            <numerusform>Se intentó de nuevo una vez</numerusform>
            <numerusform>Se intentó de nuevo {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>{answer} from {sent} to {where}</source>
        <translation>{answer} de {sent} a {where}</translation>
    </message>
    <message>
        <source>{answer} from {sent}, {why}</source>
        <translation>{answer} de {sent}, {why}</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>Imagen GIF</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>Imagen AVIF</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>Imagen BMP</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>Archivo gzip</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>Archivo 7-Zip</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Archivo Zstandard</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Multimedia Ogg</translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation>Audio MP3</translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation>Audio WAV</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Vídeo Matroska o WebM</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>Tipo de letra WOFF2</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>Módulo WebAssembly</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de datos SQLite</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Datos binarios</translation>
    </message>
    <message>
        <source>A &apos;:&apos; is missing after the name</source>
        <translation>Falta «:» después del nombre</translation>
    </message>
    <message>
        <source>Names are for objects; an array has only values</source>
        <translation>Los nombres son para los objetos; un array solo tiene valores</translation>
    </message>
    <message>
        <source>A name needs an object around it: &apos;{&apos; is missing</source>
        <translation>Un nombre necesita un objeto que lo contenga: falta «{»</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closer}&apos; is missing</source>
        <translation>El texto termina, pero falta «{closer}»</translation>
    </message>
    <message>
        <source>&apos;{char}&apos; closes nothing here; &apos;{closer}&apos; is missing</source>
        <translation>«{char}» no cierra nada aquí; falta «{closer}»</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or &apos;{closer}&apos; is missing</source>
        <translation>Falta «,» o «{closer}»</translation>
    </message>
    <message>
        <source>The text ends where a value is needed</source>
        <translation>El texto termina donde se necesita un valor</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{char}&apos;</source>
        <translation>Falta un valor entre «,» y «{char}»</translation>
    </message>
    <message>
        <source>{shown} is not an escape that JSON knows</source>
        <translation>{shown} no es una secuencia de escape que JSON conozca</translation>
    </message>
    <message>
        <source>A control character must be written as \u{ord:04x}</source>
        <translation>Un carácter de control debe escribirse como \u{ord:04x}</translation>
    </message>
    <message>
        <source>The text ends, but &apos;}&apos; is missing</source>
        <translation>El texto termina, pero falta «}»</translation>
    </message>
    <message>
        <source>This picture is too large to draw here. Save the body to look at it.</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí. Guarde el cuerpo para verla.</translation>
    </message>
    <message>
        <source>This picture defines entities, so it is not drawn here.</source>
        <translation>Esta imagen define entidades, por lo que no se muestra aquí.</translation>
    </message>
    <message>
        <source>Only the first {size} of the text.</source>
        <translation>Solo los primeros {size} del texto.</translation>
    </message>
    <message>
        <source>This filter needs the whole body in memory, and over {size} that is too much. Find (Ctrl+F) works on any size.</source>
        <translation>Este filtro necesita el cuerpo entero en la memoria, y más de {size} es demasiado. Buscar (Ctrl+F) funciona con cualquier tamaño.</translation>
    </message>
    <message>
        <source>The first {kept:,} of {count:,} matches.</source>
        <translation>Las primeras {kept:,} de {count:,} coincidencias.</translation>
    </message>
    <message>
        <source>JMESPath filters need the package jmespath, which is not installed. Run &quot;pip install postgui[jmespath]&quot;, or use JSONPath.</source>
        <translation>Los filtros JMESPath necesitan el paquete jmespath, que no está instalado. Ejecute «pip install postgui[jmespath]» o use JSONPath.</translation>
    </message>
    <message>
        <source>The query is nested too deeply.</source>
        <translation>La consulta tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The body is no valid JSON: {sentence}</source>
        <translation>El cuerpo no es JSON válido: {sentence}</translation>
    </message>
    <message>
        <source>The body is no valid JSON: it breaks off before its end.</source>
        <translation>El cuerpo no es JSON válido: se interrumpe antes de terminar.</translation>
    </message>
    <message>
        <source>The filter asks for what is in a value of {size}; up to {limit} that is possible.</source>
        <translation>El filtro pide lo que hay en un valor de {size}; eso es posible hasta {limit}.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todos los elementos</translation>
    </message>
    <message>
        <source>This XML defines entities, so it is not filtered.</source>
        <translation>Este XML define entidades, por lo que no se filtra.</translation>
    </message>
    <message>
        <source>The body is no well-formed XML: {sentence}</source>
        <translation>El cuerpo no es XML bien formado: {sentence}</translation>
    </message>
    <message>
        <source>The body is nested too deeply for a filter.</source>
        <translation>El cuerpo tiene demasiados niveles de anidamiento para un filtro.</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} pasa a ser {after}</translation>
    </message>
    <message>
        <source>the body is dropped</source>
        <translation>el cuerpo se descarta</translation>
    </message>
    <message>
        <source>to another origin, {scheme}://{rpartition}</source>
        <translation>a otro origen, {scheme}://{rpartition}</translation>
    </message>
    <message>
        <source>Authorization is not sent on</source>
        <translation>Authorization no se reenvía</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>Solicitud {number} de {count}</translation>
    </message>
    <message>
        <source>Answer {number}: {answer}</source>
        <translation>Respuesta {number}: {answer}</translation>
    </message>
    <message>
        <source>Request {count} of {count}</source>
        <translation>Solicitud {count} de {count}</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>no llegó ninguna</translation>
    </message>
    <message>
        <source>Answered on the way: {status}</source>
        <translation>Respuesta intermedia: {status}</translation>
    </message>
    <message>
        <source>({size_bytes:,} bytes of body)</source>
        <translation>({size_bytes:,} bytes de cuerpo)</translation>
    </message>
    <message>
        <source>{text}
… the first {size} of {size2} ({size_bytes:,} bytes)</source>
        <translation>{text}
… los primeros {size} de {size2} ({size_bytes:,} bytes)</translation>
    </message>
    <message>
        <source>Only the first {count} columns are shown.</source>
        <translation>Solo se muestran las primeras {count} columnas.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row: that in the first {size}.</source>
        <comment>{n:,} rows: those in the first {size}.</comment>
        <translation>
            <numerusform>{n:,} fila: la que está en los primeros {size}.</numerusform>
            <numerusform>{n:,} filas: las que están en los primeros {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of {dumps}.</source>
        <translation>Las filas de {dumps}.</translation>
    </message>
    <message>
        <source>This JSON has no list of objects to make rows of.</source>
        <translation>Este JSON no tiene una lista de objetos de la que formar filas.</translation>
    </message>
    <message>
        <source>Rows up to where the JSON is not valid. {error}</source>
        <translation>Filas hasta donde el JSON deja de ser válido. {error}</translation>
    </message>
    <message>
        <source>Rows up to a value that is nested too deeply.</source>
        <translation>Filas hasta un valor con demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>Rows up to line {number}, which is no JSON value of its own.</source>
        <translation>Filas hasta la línea {number}, que no es un valor JSON por sí sola.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} value that is no object is left out.</source>
        <comment>{n:,} values that are no objects are left out.</comment>
        <translation>
            <numerusform>Se omite {n:,} valor que no es un objeto.</numerusform>
            <numerusform>Se omiten {n:,} valores que no son objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows up to line {line_num}: {error}.</source>
        <translation>Filas hasta la línea {line_num}: {error}.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>No hay filas.</translation>
    </message>
    <message>
        <source>Not well-formed XML. {text}</source>
        <translation>XML mal formado. {text}</translation>
    </message>
    <message>
        <source>Some bytes are not valid {charset}; they show as �.</source>
        <translation>Algunos bytes no son {charset} válido; se muestran como �.</translation>
    </message>
    <message>
        <source>Not valid JSON. {text}</source>
        <translation>JSON no válido. {text}</translation>
    </message>
    <message>
        <source> Showing the first {size} in hexadecimal.</source>
        <translation> Se muestran los primeros {size} en hexadecimal.</translation>
    </message>
    <message>
        <source>Showing the first {size} of the formatted text.</source>
        <translation>Se muestran los primeros {size} del texto con formato.</translation>
    </message>
    <message>
        <source>Showing the first {index:,} of {n:,} lines.</source>
        <translation>Se muestran las primeras {index:,} de {n:,} líneas.</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>Resolución DNS</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Negociación TLS</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Espera de la respuesta</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>conexión reutilizada</translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} ms</translation>
    </message>
    <message>
        <source>{label}: {figure_ms}
from {figure_ms2} to {figure_ms3}</source>
        <translation>{label}: {figure_ms}
de {figure_ms2} a {figure_ms3}</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Up, on the wire</source>
        <translation>Subida, en la red</translation>
    </message>
    <message>
        <source>Down, on the wire</source>
        <translation>Bajada, en la red</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Cuerpo tal como se recibió</translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation>Cuerpo, decodificado</translation>
    </message>
    <message>
        <source>{number} of {count}: </source>
        <translation>{number} de {count}: </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>tras {time}</translation>
    </message>
    <message>
        <source>Getting ready and between</source>
        <translation>Preparación e intervalos</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Empezó tras</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Terminó con</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>Versión de HTTP</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>Dirección remota</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Dirección local</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({size_bytes:,} bytes)</source>
        <translation>{size} ({size_bytes:,} bytes)</translation>
    </message>
    <message>
        <source>After the refusal, a second handshake without verification fetched these certificates for you to look at. No request was sent over it.</source>
        <translation>Tras el rechazo, una segunda negociación sin verificación obtuvo estos certificados para que pueda examinarlos. No se envió ninguna solicitud por ella.</translation>
    </message>
    <message>
        <source>Not encrypted. It did not leave this computer.</source>
        <translation>Sin cifrar. No salió de este equipo.</translation>
    </message>
    <message>
        <source>Not encrypted. Everybody on the way can read and change requests and answers.</source>
        <translation>Sin cifrar. Cualquiera en el camino puede leer y modificar solicitudes y respuestas.</translation>
    </message>
    <message>
        <source>Not trusted: {removesuffix}.</source>
        <translation>No es de confianza: {removesuffix}.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>No se estableció ninguna conexión cifrada.</translation>
    </message>
    <message>
        <source>Insecure: verification is switched off, so anybody could have answered in the server&apos;s place.</source>
        <translation>No segura: la verificación está desactivada, así que cualquiera podría haber respondido en lugar del servidor.</translation>
    </message>
    <message>
        <source>expired {days} ago</source>
        <translation>caducó hace {days}</translation>
    </message>
    <message>
        <source>not valid yet: begins in {days}</source>
        <translation>aún no es válido: empieza en {days}</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>caduca en {days}</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Conjunto de cifrado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>not trusted: {distrust}</source>
        <translation>no es de confianza: {distrust}</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>fetched by a second handshake, without a request</source>
        <translation>se obtuvo con una segunda negociación, sin solicitud</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>{what} {number} of {count}</source>
        <translation>{what} {number} de {count}</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>{issuer} (itself)</source>
        <translation>{issuer} (él mismo)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>{key_type} {bits} bits</source>
        <translation>{key_type} de {bits} bits</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n:,} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>menos de una hora</translation>
    </message>
    <message>
        <source>There is half of a character pair here</source>
        <translation>Aquí hay la mitad de un par de caracteres</translation>
    </message>
    <message>
        <source>There is no XML element here</source>
        <translation>Aquí no hay ningún elemento XML</translation>
    </message>
    <message>
        <source>This end tag does not fit the tag that is open</source>
        <translation>Esta etiqueta de cierre no corresponde a la etiqueta abierta</translation>
    </message>
    <message>
        <source>This tag is not closed</source>
        <translation>Esta etiqueta no está cerrada</translation>
    </message>
    <message>
        <source>Only one outermost element is allowed</source>
        <translation>Solo se permite un elemento más externo</translation>
    </message>
    <message>
        <source>This attribute is already there</source>
        <translation>Este atributo ya existe</translation>
    </message>
    <message>
        <source>This entity is not defined</source>
        <translation>Esta entidad no está definida</translation>
    </message>
    <message>
        <source>This character can&apos;t stand here</source>
        <translation>Este carácter no puede estar aquí</translation>
    </message>
    <message>
        <source>This prefix is bound to no namespace</source>
        <translation>Este prefijo no está asociado a ningún espacio de nombres</translation>
    </message>
    <message>
        <source>This CDATA section is not closed</source>
        <translation>Esta sección CDATA no está cerrada</translation>
    </message>
    <message>
        <source>The XML declaration must be the very first thing</source>
        <translation>La declaración XML debe ir al principio de todo</translation>
    </message>
    <message>
        <source>The document ends before its outermost element is closed</source>
        <translation>El documento termina antes de que se cierre su elemento más externo</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>{where} can&apos;t be read: {reason}</source>
        <translation>No se puede leer {where}: {reason}</translation>
    </message>
    <message>
        <source>It holds what the file beside it can&apos;t: HTTP version, certificate checks and the like.</source>
        <translation>Contiene lo que no cabe en el archivo que tiene al lado: versión de HTTP, comprobación de certificados y similares.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or delete it to go without.</source>
        <translation>Corríjalo en un editor de texto o elimínelo para prescindir de él.</translation>
    </message>
    <message>
        <source>{where}, line {line}: {reason}</source>
        <translation>{where}, línea {line}: {reason}</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>El archivo se deja como está.</translation>
    </message>
    <message>
        <source>Correct that line in a text editor.</source>
        <translation>Corrija esa línea en un editor de texto.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Guárdelo en UTF-8 con un editor de texto.</translation>
    </message>
    <message>
        <source>keys and values are expected here</source>
        <translation>aquí se esperan claves y valores</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <translation>aquí se espera texto</translation>
    </message>
    <message>
        <source>A value that starts with { or [ needs quotes around it: &apos;{{name}}&apos;.</source>
        <translation>Un valor que empieza por { o [ necesita comillas: &apos;{{name}}&apos;.</translation>
    </message>
    <message>
        <source>larger than {value} MB</source>
        <translation>ocupa más de {value} MB</translation>
    </message>
    <message>
        <source>a second YAML document starts here</source>
        <translation>aquí empieza un segundo documento YAML</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>no es YAML</translation>
    </message>
    <message>
        <source>half of a surrogate pair is not text</source>
        <translation>la mitad de un par subrogado no es texto</translation>
    </message>
    <message>
        <source>nested more than {max_depth} deep</source>
        <translation>más de {max_depth} niveles de anidamiento</translation>
    </message>
    <message>
        <source>more than {max_nodes} values, with aliases written out</source>
        <translation>más de {max_nodes} valores, con los alias expandidos</translation>
    </message>
    <message>
        <source>{alias} contains itself</source>
        <translation>{alias} se contiene a sí mismo</translation>
    </message>
    <message>
        <source>{alias} is not defined</source>
        <translation>{alias} no está definido</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a mapping</source>
        <translation>una clave debe ser una palabra, no una lista ni un mapa</translation>
    </message>
    <message>
        <source>the key {name!r} stands here twice</source>
        <translation>la clave {name!r} aparece dos veces</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>body</comment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n:,} día</numerusform>
            <numerusform>{n:,} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} byte</numerusform>
            <numerusform>{n:,} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark colors, or a theme of your own from the folder of themes.</source>
        <translation>Colores claros u oscuros, o un tema propio de la carpeta de temas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>the name of a theme file</source>
        <translation>el nombre de un archivo de tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text and everything around it, larger or smaller.</source>
        <translation>El texto y todo lo que lo rodea, más grande o más pequeño.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window. What servers send and what you write stays as it is.</source>
        <translation>El de la ventana. Lo que envían los servidores y lo que usted escribe queda como está.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no line while waiting, no gliding text. Off leaves it to the system.</source>
        <translation>Nada se mueve por sí solo: ni línea durante la espera ni texto que se desliza. Desactivado, lo decide el sistema.</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>How the two stand in the window.</source>
        <translation>Cómo se colocan ambas en la ventana.</translation>
    </message>
    <message>
        <source>As the width allows</source>
        <translation>Según el ancho</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Una al lado de la otra</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Una encima de la otra</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editores</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Tamaño del código</translation>
    </message>
    <message>
        <source>Of bodies, scripts and responses. All else keeps its own.</source>
        <translation>De cuerpos, scripts y respuestas. Lo demás conserva el suyo.</translation>
    </message>
    <message>
        <source>Width of a tab</source>
        <translation>Ancho del tabulador</translation>
    </message>
    <message>
        <source>How many spaces wide a tab character is shown. The text stays as it is.</source>
        <translation>Con cuántos espacios de ancho se muestra un tabulador. El texto queda como está.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Off lets an editor scroll sideways.</source>
        <translation>Desactivado, los editores se desplazan en horizontal.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Mostrar espacios en blanco</translation>
    </message>
    <message>
        <source>A dot for each space and an arrow for each tab, in editors.</source>
        <translation>Un punto por cada espacio y una flecha por cada tabulador, en los editores.</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Cerrar paréntesis y comillas</translation>
    </message>
    <message>
        <source>The second one comes as soon as you type the first, in JSON, scripts and GraphQL.</source>
        <translation>En JSON, scripts y GraphQL, el segundo aparece en cuanto escribe el primero.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Ask before receiving more than</source>
        <translation>Preguntar antes de recibir más de</translation>
    </message>
    <message>
        <source>A body that grows larger stops there until you say that you want the rest.</source>
        <translation>Un cuerpo que supera este tamaño se detiene ahí hasta que indique que quiere el resto.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Older entries are offered for deletion; nothing goes by itself.</source>
        <translation>Se propone eliminar las entradas más antiguas; nada desaparece por sí solo.</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Tamaño del historial</translation>
    </message>
    <message>
        <source>When bodies take more room on the disk, the oldest entries are offered for deletion.</source>
        <translation>Cuando los cuerpos ocupan más espacio en el disco, se propone eliminar las entradas más antiguas.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Largest body in the history</source>
        <translation>Cuerpo más grande del historial</translation>
    </message>
    <message>
        <source>Of a larger response the history keeps everything but the body.</source>
        <translation>De una respuesta mayor, el historial conserva todo menos el cuerpo.</translation>
    </message>
    <message>
        <source>Start in private mode</source>
        <translation>Iniciar en modo privado</translation>
    </message>
    <message>
        <source>What you send is kept neither in the history nor in the cookie jars until you end the mode.</source>
        <translation>Lo que envíe no se conserva ni en el historial ni en los almacenes de cookies hasta que salga de este modo.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Keep what was deleted</source>
        <translation>Conservar lo eliminado</translation>
    </message>
    <message>
        <source>At each start, what was deleted longer ago leaves the trash for good.</source>
        <translation>En cada inicio, lo que se eliminó hace más tiempo sale definitivamente de la papelera.</translation>
    </message>
    <message>
        <source>Size of the trash</source>
        <translation>Tamaño de la papelera</translation>
    </message>
    <message>
        <source>At each start, what was deleted first leaves the trash for good until the rest takes no more room. What was deleted within the last day stays.</source>
        <translation>En cada inicio, lo que se eliminó primero sale definitivamente de la papelera hasta que el resto no ocupe más espacio. Lo eliminado durante el último día permanece.</translation>
    </message>
    <message>
        <source>Time for one step</source>
        <translation>Tiempo para un paso</translation>
    </message>
    <message>
        <source>How long a script may compute without a pause before it is ended. Counts for scripts that start from now on.</source>
        <translation>Cuánto puede calcular un script sin pausa antes de que se termine. Se aplica a los scripts que se inicien a partir de ahora.</translation>
    </message>
    <message>
        <source>Time for a whole script</source>
        <translation>Tiempo para un script completo</translation>
    </message>
    <message>
        <source>With everything that it waits for, such as requests of its own.</source>
        <translation>Con todo lo que espera, como sus propias solicitudes.</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>makes the text too long (over {limit:,} characters)</source>
        <translation>hace que el texto sea demasiado largo (más de {limit:,} caracteres)</translation>
    </message>
    <message>
        <source>is nested more than {limit} deep</source>
        <translation>tiene más de {limit} niveles de anidamiento</translation>
    </message>
    <message>
        <source>refers to itself: {names}</source>
        <translation>se refiere a sí misma: {names}</translation>
    </message>
    <message>
        <source>is not defined</source>
        <translation>no está definida</translation>
    </message>
    <message>
        <source>is no dynamic variable or function that PostGUI knows</source>
        <translation>no es una variable dinámica ni una función que PostGUI conozca</translation>
    </message>
    <message>
        <source>asks for a value but has no name: write {{?Name}}</source>
        <translation>pide un valor, pero no tiene nombre: escriba {{?Nombre}}</translation>
    </message>
    <message>
        <source>is asked for when sending, and was not answered</source>
        <translation>se pregunta al enviar, y no se respondió</translation>
    </message>
    <message>
        <source>A user name or password in it needs %2F for /, %3F for ? and %23 for #.</source>
        <translation>En un usuario o una contraseña hay que escribir %2F en lugar de /, %3F en lugar de ? y %23 en lugar de #.</translation>
    </message>
    <message>
        <source>The URL contains {name} at position {value}.</source>
        <translation>La URL contiene {name} en la posición {value}.</translation>
    </message>
    <message>
        <source>Two slashes must follow {match}:, as in {match2}://host.</source>
        <translation>Después de {match}: debe haber dos barras, como en {match2}://host.</translation>
    </message>
    <message>
        <source>{scheme}:// can&apos;t be sent from here: only http:// and https:// can.</source>
        <translation>{scheme}:// no se puede enviar desde aquí: solo http:// y https://.</translation>
    </message>
    <message>
        <source>The redirect can&apos;t be followed: {error}.</source>
        <translation>No se puede seguir la redirección: {error}.</translation>
    </message>
    <message>
        <source>The redirect leads to something that is not HTTP.</source>
        <translation>La redirección lleva a algo que no es HTTP.</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets is not closed properly.</source>
        <translation>La dirección IPv6 entre corchetes no está bien cerrada.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>La URL no indica ningún servidor.</translation>
    </message>
    <message>
        <source>{port_text!r} is not a port: ports are 1 to 65535.</source>
        <translation>{port_text!r} no es un puerto: los puertos van de 1 a 65535.</translation>
    </message>
    <message>
        <source>[{text}] is not an IPv6 address, and only those stand in brackets.</source>
        <translation>[{text}] no es una dirección IPv6, y solo estas van entre corchetes.</translation>
    </message>
    <message>
        <source>[{text}] has no proper zone after the %.</source>
        <translation>[{text}] no tiene una zona válida después del %.</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name: its escapes are no UTF-8.</source>
        <translation>{text!r} no puede ser un nombre de servidor: sus secuencias de escape no son UTF-8.</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name.</source>
        <translation>{text!r} no puede ser un nombre de servidor.</translation>
    </message>
    <message>
        <source>{host!r} can&apos;t be a host name: {error}.</source>
        <translation>{host!r} no puede ser un nombre de servidor: {error}.</translation>
    </message>
    <message>
        <source>This URL can&apos;t be sent: {shown}</source>
        <translation>Esta URL no se puede enviar: {shown}</translation>
    </message>
    <message>
        <source>Write it like http://host:port/path?query.</source>
        <translation>Escríbala con la forma http://host:puerto/ruta?consulta.</translation>
    </message>
    <message>
        <source>The name of the API key can&apos;t go into a cookie</source>
        <translation>El nombre de la clave de API no puede ir en una cookie</translation>
    </message>
    <message>
        <source>The value of the API key can&apos;t go into a cookie</source>
        <translation>El valor de la clave de API no puede ir en una cookie</translation>
    </message>
    <message>
        <source>It has {char!r} at position {position}, which would end it there.</source>
        <translation>Tiene {char!r} en la posición {position}, lo que la terminaría ahí.</translation>
    </message>
    <message>
        <source>Percent-encode it as the server expects, or add the key to a header.</source>
        <translation>Codifíquela con porcentajes como espera el servidor o añada la clave a una cabecera.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Añadir a</translation>
    </message>
    <message>
        <source>A key that the server gave out, under a name that it chose.</source>
        <translation>Una clave que entrega el servidor, con un nombre que él elige.</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>un ID de clave de acceso</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>una clave de acceso secreta</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>una región</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>X-Amz-Date is {text!r}</source>
        <translation>X-Amz-Date es {text!r}</translation>
    </message>
    <message>
        <source>It must look like 20130524T000000Z, in UTC.</source>
        <translation>Debe tener la forma 20130524T000000Z, en UTC.</translation>
    </message>
    <message>
        <source>AWS Signature needs {missing}</source>
        <translation>AWS Signature necesita {missing}</translation>
    </message>
    <message>
        <source>The signature is made of it.</source>
        <translation>La firma se calcula a partir de ello.</translation>
    </message>
    <message>
        <source>{expires!r} is no time that a presigned URL can be valid</source>
        <translation>{expires!r} no es una validez posible para una URL prefirmada</translation>
    </message>
    <message>
        <source>It is a whole number of seconds, at most {longest_s} (seven days).</source>
        <translation>Es un número entero de segundos, como máximo {longest_s} (siete días).</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent.</source>
        <translation>{meaning} No se envió nada.</translation>
    </message>
    <message>
        <source>Fill it in in the Auth tab.</source>
        <translation>Rellénelo en la pestaña Autenticación.</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Solo para claves temporales.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>From ~/.aws, when no access key ID stands above.</source>
        <translation>De ~/.aws, si arriba no hay un ID de clave de acceso.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Like eu-central-1. Empty: the profile&apos;s.</source>
        <translation>Por ejemplo, eu-central-1. Vacío: la del perfil.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Like s3, execute-api, dynamodb.</source>
        <translation>Por ejemplo, s3, execute-api o dynamodb.</translation>
    </message>
    <message>
        <source>Valid for (s)</source>
        <translation>Validez (s)</translation>
    </message>
    <message>
        <source>At most 604800.</source>
        <translation>Como máximo 604800.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Unsigned spares reading a big file first; S3 over HTTPS takes it.</source>
        <translation>Sin firmar evita leer antes un archivo grande; S3 lo acepta por HTTPS.</translation>
    </message>
    <message>
        <source>Resolve . and .. in the signed path</source>
        <translation>Resolver . y .. en la ruta firmada</translation>
    </message>
    <message>
        <source>Never done for S3.</source>
        <translation>Nunca se hace para S3.</translation>
    </message>
    <message>
        <source>Signs the request with an access key; the secret itself is never sent.</source>
        <translation>Firma la solicitud con una clave de acceso; el secreto nunca se envía.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Proves the password without sending it. The server is asked first, so each send is two requests.</source>
        <translation>Demuestra la contraseña sin enviarla. Primero se consulta al servidor, así que cada envío son dos solicitudes.</translation>
    </message>
    <message>
        <source>{algorithm!r} is no algorithm that is known here</source>
        <translation>{algorithm!r} no es un algoritmo conocido aquí</translation>
    </message>
    <message>
        <source>Known: {algorithms}.</source>
        <translation>Conocidos: {algorithms}.</translation>
    </message>
    <message>
        <source>{lifetime!r} is no lifetime</source>
        <translation>{lifetime!r} no es una duración válida</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>Es un número entero de segundos.</translation>
    </message>
    <message>
        <source>The claims of the token are not JSON</source>
        <translation>Los claims del token no son JSON</translation>
    </message>
    <message>
        <source>The token&apos;s header is not JSON</source>
        <translation>La cabecera del token no es JSON</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>Línea {line}, columna {column}: {reason}.</translation>
    </message>
    <message>
        <source>The claims of the token are too deep</source>
        <translation>Los claims del token tienen demasiados niveles</translation>
    </message>
    <message>
        <source>The token&apos;s header is too deep</source>
        <translation>La cabecera del token tiene demasiados niveles</translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation>Hay demasiados corchetes o llaves.</translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object</source>
        <translation>Los claims del token deben ser un objeto JSON</translation>
    </message>
    <message>
        <source>The token&apos;s header must be a JSON object</source>
        <translation>La cabecera del token debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>It must be in braces, like {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, section 7.1).</source>
        <translation>Debe ir entre llaves, como {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, sección 7.1).</translation>
    </message>
    <message>
        <source>The token&apos;s secret is missing</source>
        <translation>Falta el secreto del token</translation>
    </message>
    <message>
        <source>The algorithm signs with a shared secret.</source>
        <translation>El algoritmo firma con un secreto compartido.</translation>
    </message>
    <message>
        <source>The token&apos;s secret is not Base64</source>
        <translation>El secreto del token no es Base64</translation>
    </message>
    <message>
        <source>It can&apos;t be decoded: {error}.</source>
        <translation>No se puede decodificar: {error}.</translation>
    </message>
    <message>
        <source>Correct it in the Auth tab.</source>
        <translation>Corríjalo en la pestaña Autenticación.</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT Bearer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret is Base64</source>
        <translation>El secreto está en Base64</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>A JSON object; signed as it stands.</source>
        <translation>Un objeto JSON; se firma tal cual.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>More members for the header, such as kid.</source>
        <translation>Más miembros para la cabecera, como kid.</translation>
    </message>
    <message>
        <source>Add iat</source>
        <translation>Añadir iat</translation>
    </message>
    <message>
        <source>The time of sending.</source>
        <translation>La hora de envío.</translation>
    </message>
    <message>
        <source>Add nbf</source>
        <translation>Añadir nbf</translation>
    </message>
    <message>
        <source>Lifetime (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>Adds exp so many seconds later. Empty: none.</source>
        <translation>Añade exp tantos segundos después. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Makes and signs a new token for each request.</source>
        <translation>Crea y firma un token nuevo para cada solicitud.</translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation>Negotiate (Kerberos)</translation>
    </message>
    <message>
        <source>Empty: whoever is logged in. Or name@REALM, DOMAIN\name.</source>
        <translation>Vacío: el usuario con sesión iniciada. O bien nombre@REALM, DOMINIO\nombre.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>negotiate falls back to NTLM; kerberos never does.</source>
        <translation>negotiate recurre a NTLM si hace falta; kerberos nunca.</translation>
    </message>
    <message>
        <source>Service host</source>
        <translation>Servidor del servicio</translation>
    </message>
    <message>
        <source>Empty: the URL&apos;s host.</source>
        <translation>Vacío: el servidor de la URL.</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Lets the server act in your name. Only for servers you trust.</source>
        <translation>Permite que el servidor actúe en su nombre. Solo para servidores de confianza.</translation>
    </message>
    <message>
        <source>Kerberos, or NTLM inside SPNEGO. Needs postgui[auth].</source>
        <translation>Kerberos, o NTLM dentro de SPNEGO. Necesita postgui[auth].</translation>
    </message>
    <message>
        <source>{name} has no entry for {host}</source>
        <translation>{name} no tiene ninguna entrada para {host}</translation>
    </message>
    <message>
        <source>{path} names neither this host nor a default.</source>
        <translation>{path} no menciona ni este servidor ni uno predeterminado.</translation>
    </message>
    <message>
        <source>Add a line: machine {host} login NAME password PASSWORD</source>
        <translation>Añada una línea: machine {host} login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: line {lineno} makes no sense</source>
        <translation>No se puede leer {name}: la línea {lineno} no tiene sentido</translation>
    </message>
    <message>
        <source>{path}, line {lineno}: {msg}.</source>
        <translation>{path}, línea {lineno}: {msg}.</translation>
    </message>
    <message>
        <source>Each entry is: machine HOST login NAME password PASSWORD</source>
        <translation>Cada entrada es: machine HOST login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read</source>
        <translation>No se puede leer {name}</translation>
    </message>
    <message>
        <source>Create it, or choose another file in the Auth tab. $NETRC may name it as well.</source>
        <translation>Créelo o elija otro archivo en la pestaña Autenticación. También puede indicarse en $NETRC.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Empty: $NETRC, else .netrc in your home folder.</source>
        <translation>Vacío: $NETRC o, si no, .netrc en su carpeta personal.</translation>
    </message>
    <message>
        <source>User name and password come from the entry for the URL&apos;s host and are sent as Basic.</source>
        <translation>El usuario y la contraseña se toman de la entrada del servidor de la URL y se envían como Basic.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>auth</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>May be empty, or stand in the user name: DOMAIN\name.</source>
        <translation>Puede quedar vacío o ir en el usuario: DOMINIO\nombre.</translation>
    </message>
    <message>
        <source>Windows authentication without Kerberos. Needs postgui[auth].</source>
        <translation>Autenticación de Windows sin Kerberos. Necesita postgui[auth].</translation>
    </message>
    <message>
        <source>{method!r} is not a signature method of OAuth 1.0a</source>
        <translation>{method!r} no es un método de firma de OAuth 1.0a</translation>
    </message>
    <message>
        <source>Known are {methods}.</source>
        <translation>Se conocen {methods}.</translation>
    </message>
    <message>
        <source>OAuth 1.0a needs a consumer key</source>
        <translation>OAuth 1.0a necesita una clave de consumidor</translation>
    </message>
    <message>
        <source>It tells the server which client is asking.</source>
        <translation>Le indica al servidor qué cliente pregunta.</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t be added to this body</source>
        <translation>No se puede añadir OAuth 1.0a a este cuerpo</translation>
    </message>
    <message>
        <source>Its parameters go into form-urlencoded bodies only (RFC 5849, section 3.5.2).</source>
        <translation>Sus parámetros solo van en cuerpos form-urlencoded (RFC 5849, sección 3.5.2).</translation>
    </message>
    <message>
        <source>Add them to the header or the query, or choose the form-urlencoded body.</source>
        <translation>Añádalos a la cabecera o a la consulta, o elija el cuerpo form-urlencoded.</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t sign a compressed form</source>
        <translation>OAuth 1.0a no puede firmar un formulario comprimido</translation>
    </message>
    <message>
        <source>The form&apos;s fields are part of what is signed (RFC 5849, section 3.4.1.3.1).</source>
        <translation>Los campos del formulario forman parte de lo que se firma (RFC 5849, sección 3.4.1.3.1).</translation>
    </message>
    <message>
        <source>Switch the compression off in the Body tab.</source>
        <translation>Desactive la compresión en la pestaña Cuerpo.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clave de consumidor</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secreto de consumidor</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secreto del token</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Only when asking for temporary credentials; oob for none.</source>
        <translation>Solo al pedir credenciales temporales; oob para ninguno.</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Only when asking for the token.</source>
        <translation>Solo al pedir el token.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>Empty: the time of sending.</source>
        <translation>Vacío: la hora de envío.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Empty: a new one for each send.</source>
        <translation>Vacío: uno nuevo en cada envío.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Empty: not sent.</source>
        <translation>Vacío: no se envía.</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>Hash del cuerpo</translation>
    </message>
    <message>
        <source>Protects bodies that are no form (oauth_body_hash).</source>
        <translation>Protege los cuerpos que no son formularios (oauth_body_hash).</translation>
    </message>
    <message>
        <source>Signs each request with the secrets of client and token (RFC 5849).</source>
        <translation>Firma cada solicitud con los secretos del cliente y del token (RFC 5849).</translation>
    </message>
    <message>
        <source>the OAuth 2.0 token</source>
        <translation>el token de OAuth 2.0</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de concesión</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>URL de autorización</translation>
    </message>
    <message>
        <source>Device authorization URL</source>
        <translation>URL de autorización del dispositivo</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL del token</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation>URL de renovación</translation>
    </message>
    <message>
        <source>Empty: the token URL.</source>
        <translation>Vacío: la URL del token.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Empty: http://127.0.0.1 with any free port. Register it with the server.</source>
        <translation>Vacío: http://127.0.0.1 con cualquier puerto libre. Regístrela en el servidor.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Empty for a public client.</source>
        <translation>Vacío para un cliente público.</translation>
    </message>
    <message>
        <source>Credentials in</source>
        <translation>Credenciales en</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Words with spaces between them.</source>
        <translation>Palabras separadas por espacios.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>The API&apos;s URL, where the server wants it (RFC 8707).</source>
        <translation>La URL de la API, si el servidor la pide (RFC 8707).</translation>
    </message>
    <message>
        <source>No PKCE</source>
        <translation>Sin PKCE</translation>
    </message>
    <message>
        <source>PKCE method</source>
        <translation>Método PKCE</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Empty: a fresh random one, which is better.</source>
        <translation>Vacío: uno nuevo y aleatorio, que es mejor.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>The server must say the same (RFC 9207).</source>
        <translation>El servidor debe indicar el mismo (RFC 9207).</translation>
    </message>
    <message>
        <source>More for the browser</source>
        <translation>Más para el navegador</translation>
    </message>
    <message>
        <source>name=value, one on each line.</source>
        <translation>nombre=valor, uno por línea.</translation>
    </message>
    <message>
        <source>More for the token</source>
        <translation>Más para el token</translation>
    </message>
    <message>
        <source>name=value, one on each line; header:name=value and query:name=value go there.</source>
        <translation>nombre=valor, uno por línea; header:nombre=valor y query:nombre=valor van a la cabecera y a la consulta.</translation>
    </message>
    <message>
        <source>More for the refresh</source>
        <translation>Más para la renovación</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>In header</source>
        <translation>En la cabecera</translation>
    </message>
    <message>
        <source>Or in query</source>
        <translation>O en la consulta</translation>
    </message>
    <message>
        <source>A name here beats the header.</source>
        <translation>Un nombre aquí prevalece sobre la cabecera.</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Another name keeps another token: a second user.</source>
        <translation>Con otro nombre se guarda otro token: un segundo usuario.</translation>
    </message>
    <message>
        <source>Get when needed</source>
        <translation>Obtener cuando haga falta</translation>
    </message>
    <message>
        <source>Refresh when expired</source>
        <translation>Renovar al caducar</translation>
    </message>
    <message>
        <source>A server hands out a token, which goes with each request.</source>
        <translation>Un servidor entrega un token, que va con cada solicitud.</translation>
    </message>
    <message>
        <source>base64 as OASIS says; text as Atom servers take it.</source>
        <translation>base64 como indica OASIS; text como lo aceptan los servidores Atom.</translation>
    </message>
    <message>
        <source>UsernameToken with a password digest in X-WSSE; each token is good for one request.</source>
        <translation>UsernameToken con un resumen de la contraseña en X-WSSE; cada token vale para una solicitud.</translation>
    </message>
    <message>
        <source>This system has no Unix sockets</source>
        <translation>Este sistema no tiene sockets Unix</translation>
    </message>
    <message>
        <source>No file is chosen as the body</source>
        <translation>No se ha elegido ningún archivo como cuerpo</translation>
    </message>
    <message>
        <source>The body is set to File, but there is nothing to send.</source>
        <translation>El cuerpo está en Archivo, pero no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Choose a file in the Body tab, or set the body to None.</source>
        <translation>Elija un archivo en la pestaña Cuerpo o ponga el cuerpo en Ninguno.</translation>
    </message>
    <message>
        <source>Form URL-encoded</source>
        <translation>Formulario URL-encoded</translation>
    </message>
    <message>
        <source>They are valid JSON, but not an object in braces.</source>
        <translation>Son JSON válido, pero no un objeto entre llaves.</translation>
    </message>
    <message>
        <source>They are nested too deep.</source>
        <translation>Tienen demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The GraphQL variables are not a JSON object</source>
        <translation>Las variables de GraphQL no son un objeto JSON</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <translation>{reason} No se envió nada.</translation>
    </message>
    <message>
        <source>Correct them in the Body tab, for example {&quot;id&quot;: 7}.</source>
        <translation>Corríjalas en la pestaña Cuerpo, por ejemplo {&quot;id&quot;: 7}.</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <translation>{text} no es JSON</translation>
    </message>
    <message>
        <source>The content type of form field {name!r} contains a line break</source>
        <translation>El tipo de contenido del campo de formulario {name!r} contiene un salto de línea</translation>
    </message>
    <message>
        <source>It would end the part&apos;s header early, so nothing was sent.</source>
        <translation>Terminaría antes de tiempo la cabecera de la parte, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Remove the line break.</source>
        <translation>Quite el salto de línea.</translation>
    </message>
    <message>
        <source>{boundary!r} can&apos;t be a multipart boundary</source>
        <translation>{boundary!r} no puede ser un delimitador multipart</translation>
    </message>
    <message>
        <source>It has 1 to 70 characters of letters, digits, &apos;()+_,-./:=? and spaces, the last no space (RFC 2046, section 5.1.1). Nothing was sent.</source>
        <translation>Tiene de 1 a 70 caracteres: letras, cifras, &apos;()+_,-./:=? y espacios, sin espacio al final (RFC 2046, sección 5.1.1). No se envió nada.</translation>
    </message>
    <message>
        <source>Correct it in the Body tab, or empty it to have one made.</source>
        <translation>Corríjalo en la pestaña Cuerpo o vacíelo para que se genere uno.</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Formulario multipart</translation>
    </message>
    <message>
        <source>None</source>
        <comment>body</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>No se puede leer: {error}</translation>
    </message>
    <message>
        <source>A body can&apos;t be compressed as {coding!r} here</source>
        <translation>Aquí no se puede comprimir un cuerpo con {coding!r}</translation>
    </message>
    <message>
        <source>What can be: {codings}. Nothing was sent.</source>
        <translation>Se puede con: {codings}. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose another compression in the Body tab.</source>
        <translation>Elija otra compresión en la pestaña Cuerpo.</translation>
    </message>
    <message>
        <source>No TLS version is at least {low} and at most {high}</source>
        <translation>Ninguna versión de TLS es como mínimo {low} y como máximo {high}</translation>
    </message>
    <message>
        <source>The lowest version in Settings is above the highest. Nothing was sent.</source>
        <translation>La versión mínima en Ajustes es superior a la máxima. No se envió nada.</translation>
    </message>
    <message>
        <source>Set the lowest to the highest or below.</source>
        <translation>Ponga la mínima igual o inferior a la máxima.</translation>
    </message>
    <message>
        <source>{text!r} is not an address to connect to</source>
        <translation>{text!r} no es una dirección a la que conectarse</translation>
    </message>
    <message>
        <source>&quot;Connect to&quot; in Settings takes a host, a port, or both. Nothing was sent.</source>
        <translation>«Conectar a» en Ajustes admite un servidor, un puerto o ambos. No se envió nada.</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 or :8443.</source>
        <translation>Escriba 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 o :8443.</translation>
    </message>
    <message>
        <source>{text!r} is not an address of this computer</source>
        <translation>{text!r} no es una dirección de este equipo</translation>
    </message>
    <message>
        <source>&quot;Local address&quot; in Settings takes an IP address, not a name. Nothing was sent.</source>
        <translation>«Dirección local» en Ajustes admite una dirección IP, no un nombre. No se envió nada.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.7 or 2001:db8::7.</source>
        <translation>Escríbala como 192.0.2.7 o 2001:db8::7.</translation>
    </message>
    <message>
        <source>The local address {text} is not IPv{ip_version}</source>
        <translation>La dirección local {text} no es IPv{ip_version}</translation>
    </message>
    <message>
        <source>Settings ask for both, and that can&apos;t be. Nothing was sent.</source>
        <translation>Los Ajustes piden ambas cosas, y eso no es posible. No se envió nada.</translation>
    </message>
    <message>
        <source>Change the local address or the IP version.</source>
        <translation>Cambie la dirección local o la versión de IP.</translation>
    </message>
    <message>
        <source>The cookie {name} can&apos;t be stored</source>
        <translation>No se puede guardar la cookie {name}</translation>
    </message>
    <message>
        <source>The {where} has a control character, %x{code:02X}, at position {place}.</source>
        <translation>El campo {where} tiene un carácter de control, %x{code:02X}, en la posición {place}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>The {where} has a &apos;;&apos; at position {place}, where a cookie ends.</source>
        <translation>El campo {where} tiene un «;» en la posición {place}, donde termina una cookie.</translation>
    </message>
    <message>
        <source>Write it as %3B if the server decodes that.</source>
        <translation>Escríbalo como %3B si el servidor lo decodifica.</translation>
    </message>
    <message>
        <source>The {where} begins or ends with a blank, which no server would see.</source>
        <translation>El campo {where} empieza o termina con un espacio, que ningún servidor vería.</translation>
    </message>
    <message>
        <source>It has no name and no value.</source>
        <translation>No tiene ni nombre ni valor.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>The name has an &apos;=&apos;, where its value begins.</source>
        <translation>El nombre contiene un «=», donde empieza su valor.</translation>
    </message>
    <message>
        <source>Without a name, an &apos;=&apos; in the value makes a name of what is before it.</source>
        <translation>Sin un nombre, un «=» en el valor convierte en nombre lo que hay delante.</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed.</source>
        <translation>El nombre y el valor ocupan {size:,} bytes; se permiten {max_pair_bytes:,}.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Acórtelos.</translation>
    </message>
    <message>
        <source>The path {path!r} does not begin with &apos;/&apos;.</source>
        <translation>La ruta {path!r} no empieza por «/».</translation>
    </message>
    <message>
        <source>Write / for the whole server.</source>
        <translation>Escriba / para todo el servidor.</translation>
    </message>
    <message>
        <source>The path is longer than {max_attribute_bytes:,} bytes.</source>
        <translation>La ruta ocupa más de {max_attribute_bytes:,} bytes.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <source>It has no domain.</source>
        <translation>No tiene dominio.</translation>
    </message>
    <message>
        <source>Write the host that it is for, such as api.example.org.</source>
        <translation>Escriba el servidor al que corresponde, por ejemplo api.example.org.</translation>
    </message>
    <message>
        <source>The domain {domain!r} is not ASCII.</source>
        <translation>El dominio {domain!r} no es ASCII.</translation>
    </message>
    <message>
        <source>Write it in its xn-- form.</source>
        <translation>Escríbalo en su forma xn--.</translation>
    </message>
    <message>
        <source>{domain!r} is no host name.</source>
        <translation>{domain!r} no es un nombre de servidor.</translation>
    </message>
    <message>
        <source>Write only the host, such as api.example.org: no scheme, port or path.</source>
        <translation>Escriba solo el servidor, por ejemplo api.example.org: sin esquema, puerto ni ruta.</translation>
    </message>
    <message>
        <source>The domain is longer than {max_attribute_bytes:,} characters.</source>
        <translation>El dominio tiene más de {max_attribute_bytes:,} caracteres.</translation>
    </message>
    <message>
        <source>{domain} is an address, which has no subdomains.</source>
        <translation>{domain} es una dirección, que no tiene subdominios.</translation>
    </message>
    <message>
        <source>Remove the dot before it.</source>
        <translation>Quite el punto que lo precede.</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: anybody may register below it.</source>
        <translation>{domain} es un sufijo público: cualquiera puede registrar nombres por debajo de él.</translation>
    </message>
    <message>
        <source>Name one host below it, or remove the dot before it.</source>
        <translation>Indique un servidor por debajo de él o quite el punto que lo precede.</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None necesita Secure.</translation>
    </message>
    <message>
        <source>Switch on Secure, or choose another SameSite.</source>
        <translation>Active Secure o elija otro SameSite.</translation>
    </message>
    <message>
        <source>Change it, or the name.</source>
        <translation>Cámbielo o cambie el nombre.</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>Ya habría caducado.</translation>
    </message>
    <message>
        <source>Delete it instead, or choose a later date.</source>
        <translation>Elimínela o elija una fecha posterior.</translation>
    </message>
    <message>
        <source>It was over when it came, and there was none to delete.</source>
        <translation>Había caducado al llegar, y no había ninguna que eliminar.</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is not ASCII: it should be in its xn-- form (RFC 6265bis, 5.7).</source>
        <translation>Su Domain {domain!r} no es ASCII: debería estar en su forma xn-- (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is a public suffix: anybody may register below it (RFC 6265bis, 5.7).</source>
        <translation>Su Domain {domain!r} es un sufijo público: cualquiera puede registrar nombres por debajo de él (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} does not include the host {domain2} (RFC 6265bis, 5.7).</source>
        <translation>Su Domain {domain!r} no incluye el servidor {domain2} (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>It has no name and no value (RFC 6265bis, 5.7).</source>
        <translation>No tiene ni nombre ni valor (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>It is Secure, but came over plain http (RFC 6265bis, 5.7).</source>
        <translation>Es Secure, pero llegó por http sin cifrar (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>There is a Secure cookie of this name, and this one came over plain http (RFC 6265bis, 5.7).</source>
        <translation>Hay una cookie Secure con este nombre, y esta llegó por http sin cifrar (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure (RFC 6265bis, 5.7).</source>
        <translation>SameSite=None necesita Secure (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>{broken} (RFC 6265bis, 5.4 and 5.7).</source>
        <translation>{broken} (RFC 6265bis, 5.4 y 5.7).</translation>
    </message>
    <message>
        <source>The jar keeps at most {most_per_domain} cookies of one domain.</source>
        <translation>El almacén guarda como máximo {most_per_domain} cookies de un dominio.</translation>
    </message>
    <message>
        <source>The jar keeps at most {most:,} cookies.</source>
        <translation>El almacén guarda como máximo {most:,} cookies.</translation>
    </message>
    <message>
        <source>It has no name, and its value begins as the name of a protected cookie does</source>
        <translation>No tiene nombre, y su valor empieza como el nombre de una cookie protegida</translation>
    </message>
    <message>
        <source>A name with {name} needs Secure</source>
        <translation>Un nombre con {name} necesita Secure</translation>
    </message>
    <message>
        <source>A name with __Host- allows no Domain</source>
        <translation>Un nombre con __Host- no permite Domain</translation>
    </message>
    <message>
        <source>A name with __Host- needs Path=/</source>
        <translation>Un nombre con __Host- necesita Path=/</translation>
    </message>
    <message>
        <source>It has a control character, %x{ord:02X}, at position {value} (RFC 6265bis, section 5.6).</source>
        <translation>Tiene un carácter de control, %x{ord:02X}, en la posición {value} (RFC 6265bis, sección 5.6).</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed (RFC 6265bis, section 5.6).</source>
        <translation>El nombre y el valor ocupan {size:,} bytes; se permiten {max_pair_bytes:,} (RFC 6265bis, sección 5.6).</translation>
    </message>
    <message>
        <source>the body ends before what is coded does</source>
        <translation>el cuerpo termina antes que lo codificado</translation>
    </message>
    <message>
        <source>{coding}, at byte {offset:,} of what is coded: {reason}</source>
        <translation>{coding}, en el byte {offset:,} de lo codificado: {reason}</translation>
    </message>
    <message>
        <source>it can&apos;t be decoded</source>
        <translation>no se puede decodificar</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2</source>
        <translation>{host} no admite HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 was asked for, and the server did not choose it (ALPN). Nothing was sent.</source>
        <translation>Se pidió HTTP/2 y el servidor no lo eligió (ALPN). No se envió nada.</translation>
    </message>
    <message>
        <source>Set the HTTP version to Auto or HTTP/1.1 in Settings.</source>
        <translation>Ponga la versión de HTTP en Automática o HTTP/1.1 en Ajustes.</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>resolviendo el nombre del servidor</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <translation>protegiendo la conexión</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>esperando la respuesta</translation>
    </message>
    <message>
        <source>receiving the answer</source>
        <translation>recibiendo la respuesta</translation>
    </message>
    <message>
        <source>HTTP/2 has no place for {dropped}: not sent</source>
        <translation>HTTP/2 no tiene lugar para {dropped}: no se envió</translation>
    </message>
    <message>
        <source>{note}; tried again after {wait_s:g} s</source>
        <translation>{note}; nuevo intento tras {wait_s:g} s</translation>
    </message>
    <message>
        <source>More than {limit} redirects</source>
        <translation>Más de {limit} redirecciones</translation>
    </message>
    <message>
        <source>The last one points to {header}. Servers that point at each other do this.</source>
        <translation>La última apunta a {header}. Ocurre con servidores que se remiten uno a otro.</translation>
    </message>
    <message>
        <source>Look at the hops; raise the limit in Settings if the chain is really that long.</source>
        <translation>Revise los saltos; aumente el límite en Ajustes si la cadena es realmente tan larga.</translation>
    </message>
    <message>
        <source>did not accept a connection in time</source>
        <translation>no aceptó la conexión a tiempo</translation>
    </message>
    <message>
        <source>The body is not encoded as its Content-Encoding says</source>
        <translation>El cuerpo no está codificado como indica su Content-Encoding</translation>
    </message>
    <message>
        <source>What arrived before the fault is shown.</source>
        <translation>Se muestra lo que llegó antes del fallo.</translation>
    </message>
    <message>
        <source>Look at the headers; send with `Accept-Encoding: identity` to get it plain.</source>
        <translation>Revise las cabeceras; envíe con `Accept-Encoding: identity` para recibirlo sin codificar.</translation>
    </message>
    <message>
        <source>This request can&apos;t be sent over this connection</source>
        <translation>Esta solicitud no se puede enviar por esta conexión</translation>
    </message>
    <message>
        <source>The HTTP rules of the connection refuse it.</source>
        <translation>Las reglas HTTP de la conexión la rechazan.</translation>
    </message>
    <message>
        <source>See the details for the rule; HTTP/2 forbids headers such as Connection and Transfer-Encoding.</source>
        <translation>Consulte la regla en los detalles; HTTP/2 prohíbe cabeceras como Connection y Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Sending to {host} failed in a way that PostGUI does not know</source>
        <translation>El envío a {host} falló de una forma que PostGUI no conoce</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own.</source>
        <translation>Es un fallo del propio PostGUI.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Informe del error con los detalles siguientes.</translation>
    </message>
    <message>
        <source>raise the {setting} in this request&apos;s Settings</source>
        <translation>aumente el {setting} en los Ajustes de esta solicitud</translation>
    </message>
    <message>
        <source>Raise the {setting} in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Aumente el {setting} en los Ajustes de esta solicitud o averigüe qué está haciendo el servidor.</translation>
    </message>
    <message>
        <source>The name {host} was not resolved within {limit}</source>
        <translation>El nombre {host} no se resolvió en {limit}</translation>
    </message>
    <message>
        <source>The name server did not answer in time, so nothing was sent.</source>
        <translation>El servidor de nombres no respondió a tiempo, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the network and any VPN, or {raise_it}.</source>
        <translation>Compruebe la red y la VPN, si la hay, o {raise_it}.</translation>
    </message>
    <message>
        <source>{host} did not accept a connection within {limit}</source>
        <translation>{host} no aceptó la conexión en {limit}</translation>
    </message>
    <message>
        <source>The connection attempt got no answer, so nothing was sent.</source>
        <translation>El intento de conexión no obtuvo respuesta, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the port and any VPN, or {raise_it}.</source>
        <translation>Compruebe el puerto y la VPN, si la hay, o {raise_it}.</translation>
    </message>
    <message>
        <source>{host} did not finish the TLS handshake within {limit}</source>
        <translation>{host} no completó la negociación TLS en {limit}</translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent; nothing was sent.</source>
        <translation>Aceptó la conexión y luego dejó de responder; no se envió nada.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, or {raise_it}.</source>
        <translation>Compruebe que este puerto use TLS o {raise_it}.</translation>
    </message>
    <message>
        <source>The request was not sent within {limit}</source>
        <translation>La solicitud no se envió en {limit}</translation>
    </message>
    <message>
        <source>{host} took its bytes too slowly. It may have got a part of it.</source>
        <translation>{host} recibió sus bytes con demasiada lentitud. Puede haber recibido una parte.</translation>
    </message>
    <message>
        <source>{host} did not answer within {limit}</source>
        <translation>{host} no respondió en {limit}</translation>
    </message>
    <message>
        <source>The request was sent; the server may have acted on it.</source>
        <translation>La solicitud se envió; puede que el servidor la haya procesado.</translation>
    </message>
    <message>
        <source>The answer was not complete within {limit}</source>
        <translation>La respuesta no se completó en {limit}</translation>
    </message>
    <message>
        <source>{received:,} bytes of the body had come; they are shown.</source>
        <translation>Habían llegado {received:,} bytes del cuerpo; se muestran.</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>tiempo de espera de conexión</translation>
    </message>
    <message>
        <source>{host} took no bytes for {write_s:g} s</source>
        <translation>{host} no recibió ningún byte durante {write_s:g} s</translation>
    </message>
    <message>
        <source>The request was being sent; the server may have got a part of it.</source>
        <translation>La solicitud se estaba enviando; puede que el servidor haya recibido una parte.</translation>
    </message>
    <message>
        <source>Raise the write timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Aumente el tiempo de espera de escritura en los Ajustes de esta solicitud o averigüe qué está haciendo el servidor.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {read_s:g} s</source>
        <translation>{host} no envió nada durante {read_s:g} s</translation>
    </message>
    <message>
        <source>The answer had begun; what had come of it is shown.</source>
        <translation>La respuesta había empezado; se muestra lo que llegó.</translation>
    </message>
    <message>
        <source>Raise the read timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Aumente el tiempo de espera de lectura en los Ajustes de esta solicitud o averigüe qué está haciendo el servidor.</translation>
    </message>
    <message>
        <source>The headers of {host} are too large</source>
        <translation>Las cabeceras de {host} son demasiado grandes</translation>
    </message>
    <message>
        <source>They take more than 100 kB, which no client should have to take.</source>
        <translation>Ocupan más de 100 kB, algo que ningún cliente debería tener que aceptar.</translation>
    </message>
    <message>
        <source>Look at the server for headers or cookies that grow without end.</source>
        <translation>Busque en el servidor cabeceras o cookies que crezcan sin fin.</translation>
    </message>
    <message>
        <source>{host} switched to another protocol unasked</source>
        <translation>{host} cambió a otro protocolo sin que se le pidiera</translation>
    </message>
    <message>
        <source>It answered 101, but the request had no Upgrade header.</source>
        <translation>Respondió 101, pero la solicitud no tenía la cabecera Upgrade.</translation>
    </message>
    <message>
        <source>The server is at fault; if you want the switch, add Upgrade and Connection headers.</source>
        <translation>El fallo es del servidor; si quiere el cambio, añada las cabeceras Upgrade y Connection.</translation>
    </message>
    <message>
        <source>The answer begins: {start!r}</source>
        <translation>La respuesta empieza así: {start!r}</translation>
    </message>
    <message>
        <source>The answer of {host} broke off in its headers</source>
        <translation>La respuesta de {host} se interrumpió en sus cabeceras</translation>
    </message>
    <message>
        <source>The server closed the connection before the body began.</source>
        <translation>El servidor cerró la conexión antes de que empezara el cuerpo.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Send again if repeating the request does no harm.</source>
        <translation>Consulte el registro del servidor. Vuelva a enviar si repetir la solicitud no causa daño.</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer</source>
        <translation>{host} cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>The body broke off before its end</source>
        <translation>El cuerpo se interrumpió antes de terminar</translation>
    </message>
    <message>
        <source>The server closed the connection early; what had come is shown.</source>
        <translation>El servidor cerró la conexión antes de tiempo; se muestra lo que llegó.</translation>
    </message>
    <message>
        <source>Send again; if it stays, the server announces a wrong length or fails half-way.</source>
        <translation>Vuelva a enviar; si persiste, el servidor anuncia una longitud incorrecta o falla a mitad de camino.</translation>
    </message>
    <message>
        <source>The body is not framed as HTTP says</source>
        <translation>El cuerpo no está delimitado como exige HTTP</translation>
    </message>
    <message>
        <source>{host} sent a chunk that can&apos;t be read; what had come is shown.</source>
        <translation>{host} envió un fragmento que no se puede leer; se muestra lo que llegó.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way, is at fault. See the details.</source>
        <translation>El fallo es del servidor o de un proxy intermedio. Consulte los detalles.</translation>
    </message>
    <message>
        <source>The answer of {host} is not HTTP</source>
        <translation>La respuesta de {host} no es HTTP</translation>
    </message>
    <message>
        <source>Something on port {port} answered, but not with an HTTP response.</source>
        <translation>Algo respondió en el puerto {port}, pero no con una respuesta HTTP.</translation>
    </message>
    <message>
        <source>Check the port, and whether it wants https://.</source>
        <translation>Compruebe el puerto y si requiere https://.</translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation>restableció la conexión</translation>
    </message>
    <message>
        <source>dropped the connection</source>
        <translation>cortó la conexión</translation>
    </message>
    <message>
        <source>{host} {how} in the middle of the body</source>
        <translation>{host} {how} en mitad del cuerpo</translation>
    </message>
    <message>
        <source>What had come is shown.</source>
        <translation>Se muestra lo que llegó.</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log.</source>
        <translation>Vuelva a enviar; si persiste, consulte el registro del servidor.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>La conexión se cortó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, and at any proxy or firewall on the way.</source>
        <translation>Consulte el registro del servidor y revise los proxies o cortafuegos intermedios.</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>No se pudo almacenar la respuesta</translation>
    </message>
    <message>
        <source>Writing the body to disk failed: {reason}. What had come is shown.</source>
        <translation>No se pudo escribir el cuerpo en el disco: {reason}. Se muestra lo que había llegado.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the data folder, and send again.</source>
        <translation>Libere espacio en el disco que contiene la carpeta de datos y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The body is larger than {megabytes}</source>
        <translation>El cuerpo ocupa más de {megabytes}</translation>
    </message>
    <message>
        <source>Receiving was stopped there, so that it does not fill the disk; what had come is shown.</source>
        <translation>La recepción se detuvo ahí para no llenar el disco; se muestra lo que llegó.</translation>
    </message>
    <message>
        <source>If you want all of it, raise the limit: --max-body on the command line, in the window the menu of settings (largest_body_mb under [send] in settings.toml; 0: none).</source>
        <translation>Si lo quiere completo, aumente el límite: --max-body en la línea de órdenes; en la ventana, el menú de ajustes (largest_body_mb en [send] de settings.toml; 0: sin límite).</translation>
    </message>
    <message>
        <source>Stopped at {megabytes}</source>
        <translation>Detenido en {megabytes}</translation>
    </message>
    <message>
        <source>You wanted no more of the body; what had come is shown.</source>
        <translation>Ha preferido no recibir más del cuerpo; se muestra lo que llegó.</translation>
    </message>
    <message>
        <source>The size at which you are asked is in the menu of settings.</source>
        <translation>El tamaño a partir del cual se pregunta está en el menú de ajustes.</translation>
    </message>
    <message>
        <source>After {after_s:.1f} s, while {doing}.</source>
        <translation>Tras {after_s:.1f} s, durante: {doing}.</translation>
    </message>
    <message>
        <source>What had come of the body is shown.</source>
        <translation>Se muestra lo que llegó del cuerpo.</translation>
    </message>
    <message>
        <source>The server may have acted on what it had already got.</source>
        <translation>Puede que el servidor haya actuado con lo que ya había recibido.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet.</source>
        <translation>Su certificado todavía no es válido.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Su certificado ha caducado.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner to renew it.</source>
        <translation>Pida al responsable del servidor que lo renueve.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself, so nobody vouches for it.</source>
        <translation>Su certificado está autofirmado, así que nadie responde por él.</translation>
    </message>
    <message>
        <source>If it is yours, add it to the trusted certificates of this computer.</source>
        <translation>Si es suyo, añádalo a los certificados de confianza de este equipo.</translation>
    </message>
    <message>
        <source>Its certificate chain ends in an authority that this computer does not trust.</source>
        <translation>Su cadena de certificados termina en una autoridad en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates of this computer.</source>
        <translation>Añada esa autoridad a los certificados de confianza de este equipo.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, or the server left out an intermediate certificate.</source>
        <translation>Su certificado procede de una autoridad en la que este equipo no confía, o el servidor omitió un certificado intermedio.</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates, or have the server send its whole chain.</source>
        <translation>Añada esa autoridad a los certificados de confianza o haga que el servidor envíe la cadena completa.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be traced to a trusted authority.</source>
        <translation>Su certificado no se puede vincular a ninguna autoridad de confianza.</translation>
    </message>
    <message>
        <source>Have the server send its whole chain.</source>
        <translation>Haga que el servidor envíe la cadena completa.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Su certificado fue revocado.</translation>
    </message>
    <message>
        <source>Do not send anything to it.</source>
        <translation>No le envíe nada.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Su certificado es de otro nombre.</translation>
    </message>
    <message>
        <source>Check the host name in the URL.</source>
        <translation>Compruebe el nombre del servidor en la URL.</translation>
    </message>
    <message>
        <source>Its certificate is for another address.</source>
        <translation>Su certificado es de otra dirección.</translation>
    </message>
    <message>
        <source>Use the name it was issued for.</source>
        <translation>Use el nombre para el que se emitió.</translation>
    </message>
    <message>
        <source>To send all the same, unprotected, switch verification off in Settings.</source>
        <translation>Para enviar de todos modos, sin protección, desactive la verificación en Ajustes.</translation>
    </message>
    <message>
        <source>It could not be connected to.</source>
        <translation>No se pudo conectar con él.</translation>
    </message>
    <message>
        <source>There is no address for its name.</source>
        <translation>No hay ninguna dirección para su nombre.</translation>
    </message>
    <message>
        <source>The TLS handshake with it failed.</source>
        <translation>Falló la negociación TLS con él.</translation>
    </message>
    <message>
        <source>Its certificate is not accepted.</source>
        <translation>No se acepta su certificado.</translation>
    </message>
    <message>
        <source>Nothing listens on its port.</source>
        <translation>Nada escucha en su puerto.</translation>
    </message>
    <message>
        <source>The proxy {label} can&apos;t be used</source>
        <translation>No se puede usar el proxy {label}</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent to the server.</source>
        <translation>{meaning} No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings (or the system&apos;s), and that it runs.</source>
        <translation>Compruebe el proxy en Ajustes (o el del sistema) y que esté en marcha.</translation>
    </message>
    <message>
        <source>There is no address for the name {host}</source>
        <translation>No hay ninguna dirección para el nombre {host}</translation>
    </message>
    <message>
        <source>The name server could not be asked, so nothing was sent.</source>
        <translation>No se pudo consultar el servidor de nombres, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The name is not known to the name server, so nothing was sent.</source>
        <translation>El servidor de nombres no conoce el nombre, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the network and any VPN.</source>
        <translation>Compruebe la red y la VPN, si la hay.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and any VPN.</source>
        <translation>Compruebe la ortografía, la red y la VPN, si la hay.</translation>
    </message>
    <message>
        <source>The Unix socket could not be connected to</source>
        <translation>No se pudo conectar con el socket Unix</translation>
    </message>
    <message>
        <source>{error}. Nothing was sent.</source>
        <translation>{error}. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the path in &quot;Unix socket&quot; in Settings, its permissions, and that its server runs.</source>
        <translation>Compruebe la ruta de «Socket Unix» en Ajustes, sus permisos y que su servidor esté en marcha.</translation>
    </message>
    <message>
        <source>{host} refused the connection on port {port}</source>
        <translation>{host} rechazó la conexión en el puerto {port}</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Nothing was sent.</source>
        <translation>El equipo está ahí, pero nada escucha en ese puerto. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>Compruebe el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>can&apos;t be reached from here</source>
        <translation>no es accesible desde aquí</translation>
    </message>
    <message>
        <source>could not be connected to</source>
        <translation>no admitió la conexión</translation>
    </message>
    <message>
        <source>{host} {what} (port {port})</source>
        <translation>{host} {what} (puerto {port})</translation>
    </message>
    <message>
        <source>No connection came about, so nothing was sent.</source>
        <translation>No se estableció ninguna conexión, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the host, the port, the network and any VPN or firewall.</source>
        <translation>Compruebe el servidor, el puerto, la red y la VPN o el cortafuegos, si los hay.</translation>
    </message>
    <message>
        <source>This computer can&apos;t send from {error}</source>
        <translation>Este equipo no puede enviar desde {error}</translation>
    </message>
    <message>
        <source>That address is not one of its own, or not of the server&apos;s kind (IPv4, IPv6). Nothing was sent.</source>
        <translation>Esa dirección no es suya o no es del mismo tipo que la del servidor (IPv4, IPv6). No se envió nada.</translation>
    </message>
    <message>
        <source>Correct &quot;Local address&quot; in Settings, or leave it empty.</source>
        <translation>Corrija «Dirección local» en Ajustes o déjela vacía.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about</source>
        <translation>No se estableció una conexión protegida con {host}</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Its certificate is not accepted: {reason}.</source>
        <translation>No se acepta su certificado: {reason}.</translation>
    </message>
    <message>
        <source>The identity of {host} can&apos;t be confirmed</source>
        <translation>No se puede confirmar la identidad de {host}</translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS. {nothing}</source>
        <translation>El puerto {port} no usa TLS. {nothing}</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https.</source>
        <translation>Use http:// para este puerto o el puerto que admite https.</translation>
    </message>
    <message>
        <source>It and this request have no TLS version in common: it may offer only old ones that are not safe, or Settings allow only others (the lowest, for instance 1.3). {nothing}</source>
        <translation>No hay ninguna versión de TLS común entre él y esta solicitud: puede que solo ofrezca versiones antiguas que no son seguras, o que Ajustes solo permita otras (la mínima, por ejemplo 1.3). {nothing}</translation>
    </message>
    <message>
        <source>Look at the lowest and highest TLS version in Settings; have the server offer TLS 1.2 or 1.3.</source>
        <translation>Revise las versiones mínima y máxima de TLS en Ajustes; haga que el servidor ofrezca TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>The server refused the handshake; it may want a client certificate. {nothing}</source>
        <translation>El servidor rechazó la negociación; puede que requiera un certificado de cliente. {nothing}</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what it requires.</source>
        <translation>Pregunte al responsable del servidor qué requiere.</translation>
    </message>
    <message>
        <source>The connection broke off during the TLS handshake. {nothing}</source>
        <translation>La conexión se interrumpió durante la negociación TLS. {nothing}</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, and any proxy or firewall on the way.</source>
        <translation>Compruebe que este puerto use TLS y los proxies o cortafuegos intermedios.</translation>
    </message>
    <message>
        <source>{host} did not accept this client&apos;s certificate</source>
        <translation>{host} no aceptó el certificado de este cliente</translation>
    </message>
    <message>
        <source>It wants a client certificate, and got none or one that it does not trust.</source>
        <translation>Requiere un certificado de cliente y no recibió ninguno, o recibió uno en el que no confía.</translation>
    </message>
    <message>
        <source>Add one for this host to the client certificates in Settings, or another one.</source>
        <translation>Añada uno para este servidor a los certificados de cliente en Ajustes, o bien otro distinto.</translation>
    </message>
    <message>
        <source>The name of header {name!r} has {label} at position {place}</source>
        <translation>El nombre de la cabecera {name!r} contiene {label} en la posición {place}</translation>
    </message>
    <message>
        <source>The value of header {name!r} has {label} at position {place}</source>
        <translation>El valor de la cabecera {name!r} contiene {label} en la posición {place}</translation>
    </message>
    <message>
        <source>It would end the header early and could smuggle another one (RFC 9110, section 5.5).</source>
        <translation>Terminaría la cabecera antes de tiempo y podría colar otra (RFC 9110, sección 5.5).</translation>
    </message>
    <message>
        <source>Remove it; look for a pasted line break or a variable that has one.</source>
        <translation>Quítelo; busque un salto de línea pegado o una variable que lo contenga.</translation>
    </message>
    <message>
        <source>{name!r} is not a header name</source>
        <translation>{name!r} no es un nombre de cabecera</translation>
    </message>
    <message>
        <source>A name is letters, digits and !#$%&amp;&apos;*+-.^_`|~, with no space (RFC 9110, section 5.1).</source>
        <translation>Un nombre consta de letras, cifras y !#$%&amp;&apos;*+-.^_`|~, sin espacios (RFC 9110, sección 5.1).</translation>
    </message>
    <message>
        <source>Correct it and send again.</source>
        <translation>Corríjalo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Set the HTTP version to 1.1 in this request&apos;s Settings.</source>
        <translation>Ponga la versión de HTTP en 1.1 en los Ajustes de esta solicitud.</translation>
    </message>
    <message>
        <source>It did not look at the request at all.</source>
        <translation>No llegó a examinar la solicitud.</translation>
    </message>
    <message>
        <source>Send again: that does no harm.</source>
        <translation>Vuelva a enviar: no causa ningún daño.</translation>
    </message>
    <message>
        <source>It says that this is too much for it.</source>
        <translation>Indica que es demasiado para él.</translation>
    </message>
    <message>
        <source>Send less, or more slowly.</source>
        <translation>Envíe menos o más despacio.</translation>
    </message>
    <message>
        <source>It wants HTTP/1.1 for this request.</source>
        <translation>Requiere HTTP/1.1 para esta solicitud.</translation>
    </message>
    <message>
        <source>The TLS of this connection is too weak for it.</source>
        <translation>El TLS de esta conexión es demasiado débil para él.</translation>
    </message>
    <message>
        <source>Allow newer TLS in Settings.</source>
        <translation>Permita un TLS más reciente en Ajustes.</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2 on port {port}</source>
        <translation>{host} no admite HTTP/2 en el puerto {port}</translation>
    </message>
    <message>
        <source>It answered in HTTP/1.1, so it did not understand the request.</source>
        <translation>Respondió con HTTP/1.1, así que no entendió la solicitud.</translation>
    </message>
    <message>
        <source>{how}; what had come is shown.</source>
        <translation>{how}; se muestra lo que llegó.</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>Vuelva a enviar; si persiste, consulte el registro del servidor o pruebe HTTP/1.1 (Ajustes).</translation>
    </message>
    <message>
        <source>The request was sent, or a part of it; the server may have acted on it.</source>
        <translation>Se envió la solicitud, o una parte; puede que el servidor la haya procesado.</translation>
    </message>
    <message>
        <source>The server may have acted on what it had got.</source>
        <translation>Puede que el servidor haya actuado con lo que había recibido.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>Consulte el registro del servidor o pruebe HTTP/1.1 (Ajustes).</translation>
    </message>
    <message>
        <source>{how} before it answered</source>
        <translation>{how} antes de responder</translation>
    </message>
    <message>
        <source>{host} gave up the HTTP/2 stream{code}</source>
        <translation>{host} abandonó el flujo HTTP/2{code}</translation>
    </message>
    <message>
        <source>{host} ended the HTTP/2 connection{code}</source>
        <translation>{host} terminó la conexión HTTP/2{code}</translation>
    </message>
    <message>
        <source>{host} closed the connection</source>
        <translation>{host} cerró la conexión</translation>
    </message>
    <message>
        <source>{host} broke the rules of HTTP/2</source>
        <translation>{host} infringió las reglas de HTTP/2</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Close this tab and go back to PostGUI.</source>
        <translation>Cierre esta pestaña y vuelva a PostGUI.</translation>
    </message>
    <message>
        <source>Nothing can listen at {url}</source>
        <translation>No se puede escuchar en {url}</translation>
    </message>
    <message>
        <source>The browser could not come back there after the sign-in: {reason}.</source>
        <translation>El navegador no pudo volver allí tras el inicio de sesión: {reason}.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or leave the port out of the callback URL: any free one is taken then.</source>
        <translation>Cierre el programa que usa este puerto o quite el puerto de la URL de callback: entonces se toma uno libre.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read</source>
        <translation>No se puede leer el archivo {name}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was sent.</source>
        <translation>{path}: {reason}. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the file again, or restore it. Relative paths count from the request&apos;s file.</source>
        <translation>Elija de nuevo el archivo o restáurelo. Las rutas relativas parten del archivo de la solicitud.</translation>
    </message>
    <message>
        <source>The file {name} changed after the request was made</source>
        <translation>El archivo {name} cambió después de crearse la solicitud</translation>
    </message>
    <message>
        <source>{path} has another size or time now, so its length and any signature would be wrong. Nothing of it was sent.</source>
        <translation>{path} tiene ahora otro tamaño u otra fecha, así que su longitud y cualquier firma serían incorrectas. No se envió nada de él.</translation>
    </message>
    <message>
        <source>Send again when the file is at rest.</source>
        <translation>Vuelva a enviar cuando el archivo ya no cambie.</translation>
    </message>
    <message>
        <source>from Auth</source>
        <translation>de Autenticación</translation>
    </message>
    <message>
        <source>from the cookie jar</source>
        <translation>del almacén de cookies</translation>
    </message>
    <message>
        <source>The file {name} {what} while it was being sent</source>
        <translation>El archivo {name} {what} mientras se enviaba</translation>
    </message>
    <message>
        <source>The server got a part of it only; its length no longer matches what was announced.</source>
        <translation>El servidor solo recibió una parte; la longitud ya no coincide con la anunciada.</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>became shorter</source>
        <translation>se acortó</translation>
    </message>
    <message>
        <source>{method!r} is not an HTTP method</source>
        <translation>{method!r} no es un método HTTP</translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 9.1).</source>
        <translation>Un método es una palabra de letras, cifras y !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, sección 9.1).</translation>
    </message>
    <message>
        <source>The request has half a character in it</source>
        <translation>La solicitud contiene medio carácter</translation>
    </message>
    <message>
        <source>{object!r} at position {value} of a text is one half of a surrogate pair, as a careless cut of an emoji leaves it, and has no bytes.</source>
        <translation>{object!r}, en la posición {value} de un texto, es una mitad de un par subrogado, como la que deja un emoji mal cortado, y no tiene bytes.</translation>
    </message>
    <message>
        <source>Look for it in the URL, the headers, the body and the variables; delete it or type it again.</source>
        <translation>Búsquelo en la URL, las cabeceras, el cuerpo y las variables; bórrelo o vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} can&apos;t be sent yet</source>
        <translation>La autenticación de tipo {kind!r} aún no se puede enviar</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; it is kept as it is, and nothing was sent without it.</source>
        <translation>La indica el archivo de la solicitud; se conserva como está y no se envió nada sin ella.</translation>
    </message>
    <message>
        <source>Choose another kind in the Auth tab, or None to send without authentication.</source>
        <translation>Elija otro tipo en la pestaña Autenticación, o Ninguna para enviar sin autenticación.</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} can&apos;t be sent yet</source>
        <translation>Un cuerpo de tipo {kind!r} aún no se puede enviar</translation>
    </message>
    <message>
        <source>Choose another kind in the Body tab.</source>
        <translation>Elija otro tipo en la pestaña Cuerpo.</translation>
    </message>
    <message>
        <source>HTTP/1.1 requires it</source>
        <translation>HTTP/1.1 la exige</translation>
    </message>
    <message>
        <source>names this program</source>
        <translation>indica el nombre de este programa</translation>
    </message>
    <message>
        <source>any type is fine</source>
        <translation>se admite cualquier tipo</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>lo que aquí se puede decodificar</translation>
    </message>
    <message>
        <source>the kind of the body</source>
        <translation>el tipo del cuerpo</translation>
    </message>
    <message>
        <source>the compression of the body</source>
        <translation>la compresión del cuerpo</translation>
    </message>
    <message>
        <source>the length is not known before compressing</source>
        <translation>la longitud no se conoce antes de comprimir</translation>
    </message>
    <message>
        <source>the length of the body</source>
        <translation>la longitud del cuerpo</translation>
    </message>
    <message>
        <source>Proxy scripts (PAC) are not supported</source>
        <translation>No se admiten scripts de proxy (PAC)</translation>
    </message>
    <message>
        <source>{shown} ({where}) is a script that chooses a proxy; PostGUI does not run it.</source>
        <translation>{shown} ({where}) es un script que elige un proxy; PostGUI no lo ejecuta.</translation>
    </message>
    <message>
        <source>Open it, look up the proxy that it gives for this host, and name that one.</source>
        <translation>Ábralo, busque el proxy que da para este servidor e indíquelo.</translation>
    </message>
    <message>
        <source>Its host or port can&apos;t be read.</source>
        <translation>No se puede leer su servidor o su puerto.</translation>
    </message>
    <message>
        <source>{scheme}:// is not a kind of proxy that can be used.</source>
        <translation>{scheme}:// no es un tipo de proxy que se pueda usar.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>No indica ningún servidor.</translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation>los ajustes de proxy del sistema</translation>
    </message>
    <message>
        <source>{proxy} is not a proxy that can be used</source>
        <translation>{proxy} no es un proxy utilizable</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>{meaning} It stands in {where}. Nothing was sent.</source>
        <translation>{meaning} Está en {where}. No se envió nada.</translation>
    </message>
    <message>
        <source>Write http://host:port, https://host:port, socks5://host:port or socks5h://host:port.</source>
        <translation>Escriba http://host:port, https://host:port, socks5://host:port o socks5h://host:port.</translation>
    </message>
    <message>
        <source>Content-Encoding {unknown!r} is not known here: the body is shown as it came</source>
        <translation>Content-Encoding {unknown!r} no se conoce aquí: el cuerpo se muestra como llegó</translation>
    </message>
    <message>
        <source>{ignored:,} bytes after the end of the encoded body were left out</source>
        <translation>se omitieron {ignored:,} bytes después del final del cuerpo codificado</translation>
    </message>
    <message>
        <source>{decode} was not sent on to {origin}: another origin</source>
        <translation>{decode} no se reenvió a {origin}: otro origen</translation>
    </message>
    <message>
        <source>There is no AWS profile {name!r}</source>
        <translation>No existe el perfil de AWS {name!r}</translation>
    </message>
    <message>
        <source>Neither {keys_path} nor {config_path} has it.</source>
        <translation>No está en {keys_path} ni en {config_path}.</translation>
    </message>
    <message>
        <source>Check the name, or fill in the keys in the Auth tab.</source>
        <translation>Compruebe el nombre o rellene las claves en la pestaña Autenticación.</translation>
    </message>
    <message>
        <source>It gets them by {other}, which is not done from here.</source>
        <translation>Las obtiene mediante {other}, lo que no se hace desde aquí.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>No tiene ninguna.</translation>
    </message>
    <message>
        <source>The AWS profile {name!r} has no access keys in its file</source>
        <translation>El perfil de AWS {name!r} no tiene claves de acceso en su archivo</translation>
    </message>
    <message>
        <source>Run: aws configure export-credentials --profile {name}  and fill in what it prints.</source>
        <translation>Ejecute: aws configure export-credentials --profile {name}  y rellene lo que muestre.</translation>
    </message>
    <message>
        <source>line {where} makes no sense</source>
        <translation>la línea {where} no tiene sentido</translation>
    </message>
    <message>
        <source>The AWS file {name} can&apos;t be read</source>
        <translation>No se puede leer el archivo de AWS {name}</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>Correct the file, or fill in the keys in the Auth tab.</source>
        <translation>Corrija el archivo o rellene las claves en la pestaña Autenticación.</translation>
    </message>
    <message>
        <source>The private key doesn&apos;t fit {algorithm}</source>
        <translation>La clave privada no es adecuada para {algorithm}</translation>
    </message>
    <message>
        <source>It needs {needed}.</source>
        <translation>Necesita {needed}.</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>una clave RSA</translation>
    </message>
    <message>
        <source>a key on the curve {elliptic}</source>
        <translation>una clave en la curva {elliptic}</translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation>una clave Ed25519 o Ed448</translation>
    </message>
    <message>
        <source>{method} needs an RSA key</source>
        <translation>{method} necesita una clave RSA</translation>
    </message>
    <message>
        <source>This one is of another kind: {name__}.</source>
        <translation>Esta es de otro tipo: {name__}.</translation>
    </message>
    <message>
        <source>Private key is</source>
        <translation>La clave privada es</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>PEM text, or the path of a PEM file.</source>
        <translation>Texto PEM o la ruta de un archivo PEM.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Only if the key is encrypted.</source>
        <translation>Solo si la clave está cifrada.</translation>
    </message>
    <message>
        <source>The private key is missing</source>
        <translation>Falta la clave privada</translation>
    </message>
    <message>
        <source>This algorithm signs with a private key.</source>
        <translation>Este algoritmo firma con una clave privada.</translation>
    </message>
    <message>
        <source>Correct the key in the Auth tab.</source>
        <translation>Corrija la clave en la pestaña Autenticación.</translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation>La clave privada está cifrada</translation>
    </message>
    <message>
        <source>It needs its passphrase.</source>
        <translation>Necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>It is not a PEM private key</source>
        <translation>No es una clave privada PEM</translation>
    </message>
    <message>
        <source>The PEM text is damaged, or the passphrase is wrong</source>
        <translation>El texto PEM está dañado o la frase de contraseña es incorrecta</translation>
    </message>
    <message>
        <source>The PEM text is damaged</source>
        <translation>El texto PEM está dañado</translation>
    </message>
    <message>
        <source>It is a PEM text of another kind: a certificate or a public key can&apos;t sign</source>
        <translation>Es un texto PEM de otro tipo: un certificado o una clave pública no pueden firmar</translation>
    </message>
    <message>
        <source>The private key can&apos;t be read</source>
        <translation>No se puede leer la clave privada</translation>
    </message>
    <message>
        <source>The key file {name} can&apos;t be read</source>
        <translation>No se puede leer el archivo de clave {name}</translation>
    </message>
    <message>
        <source>{label} needs the library pyspnego, which is not installed</source>
        <translation>{label} necesita la biblioteca pyspnego, que no está instalada</translation>
    </message>
    <message>
        <source>It is an extra, because few people need it. Nothing was sent.</source>
        <translation>Es un extra, porque poca gente la necesita. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the user name and the password; NAME@REALM and DOMAIN\NAME are both taken.</source>
        <translation>Compruebe el usuario y la contraseña; se admiten tanto NOMBRE@REALM como DOMINIO\NOMBRE.</translation>
    </message>
    <message>
        <source>Fill in user name and password, or log in first (kinit) and install pyspnego[kerberos].</source>
        <translation>Rellene el usuario y la contraseña o inicie sesión antes (kinit) e instale pyspnego[kerberos].</translation>
    </message>
    <message>
        <source>{scheme} could not answer the server</source>
        <translation>{scheme} no pudo responder al servidor</translation>
    </message>
    <message>
        <source>The library that makes the tokens refused; the first request got a 401.</source>
        <translation>La biblioteca que crea los tokens se negó; la primera solicitud recibió un 401.</translation>
    </message>
    <message>
        <source>certificates of authorities</source>
        <translation>certificados de autoridades</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>No contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>It lacks the certificate or its key.</source>
        <translation>Le falta el certificado o su clave.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>La clave no corresponde al certificado.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It is not PEM, its key is missing, or the passphrase is wrong.</source>
        <translation>No es PEM, falta su clave o la frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as {what}</source>
        <translation>No se puede usar {name} como {what}</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or correct the passphrase. The file: {path}</source>
        <translation>Elija otro archivo en Ajustes o corrija la frase de contraseña. El archivo: {path}</translation>
    </message>
    <message>
        <source>It had a general failure.</source>
        <translation>Tuvo un fallo general.</translation>
    </message>
    <message>
        <source>Its rules do not allow this connection.</source>
        <translation>Sus reglas no permiten esta conexión.</translation>
    </message>
    <message>
        <source>It can&apos;t reach the network of the server.</source>
        <translation>No puede alcanzar la red del servidor.</translation>
    </message>
    <message>
        <source>It can&apos;t reach the server, or does not know its name.</source>
        <translation>No puede alcanzar el servidor o no conoce su nombre.</translation>
    </message>
    <message>
        <source>The server refused the proxy&apos;s connection: nothing listens on that port.</source>
        <translation>El servidor rechazó la conexión del proxy: nada escucha en ese puerto.</translation>
    </message>
    <message>
        <source>The way to the server is too long (TTL expired).</source>
        <translation>El camino hasta el servidor es demasiado largo (TTL agotado).</translation>
    </message>
    <message>
        <source>It does not make connections.</source>
        <translation>No establece conexiones.</translation>
    </message>
    <message>
        <source>It can&apos;t connect to this kind of address.</source>
        <translation>No puede conectarse a este tipo de dirección.</translation>
    </message>
    <message>
        <source>does not answer as an HTTP proxy</source>
        <translation>no responde como un proxy HTTP</translation>
    </message>
    <message>
        <source>What it sent is not HTTP.</source>
        <translation>Lo que envió no es HTTP.</translation>
    </message>
    <message>
        <source>The answer begins: {answer!r}</source>
        <translation>La respuesta empieza así: {answer!r}</translation>
    </message>
    <message>
        <source>It does not let anybody in without.</source>
        <translation>No deja pasar a nadie sin ellos.</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>No dio ningún motivo conocido.</translation>
    </message>
    <message>
        <source>did not connect to {host}:{port}</source>
        <translation>no se conectó a {host}:{port}</translation>
    </message>
    <message>
        <source>A name or password of more than 255 bytes can&apos;t be sent to it.</source>
        <translation>No se le puede enviar un nombre o una contraseña de más de 255 bytes.</translation>
    </message>
    <message>
        <source>It refused the name and password.</source>
        <translation>Rechazó el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>can&apos;t be told this host</source>
        <translation>no admite el nombre de este servidor</translation>
    </message>
    <message>
        <source>SOCKS5 takes names of 255 bytes.</source>
        <translation>SOCKS5 admite nombres de 255 bytes.</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>It gave no complete answer.</source>
        <translation>No dio una respuesta completa.</translation>
    </message>
    <message>
        <source>It gave no answer to CONNECT.</source>
        <translation>No respondió a CONNECT.</translation>
    </message>
    <message>
        <source>made no tunnel to {target}</source>
        <translation>no creó un túnel a {target}</translation>
    </message>
    <message>
        <source>It answered CONNECT with {said}.</source>
        <translation>Respondió a CONNECT con {said}.</translation>
    </message>
    <message>
        <source>The proxy {label} wants a name and password</source>
        <translation>El proxy {label} pide nombre y contraseña</translation>
    </message>
    <message>
        <source>{why} Nothing was sent to the server.</source>
        <translation>{why} No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s username and password in Settings.</source>
        <translation>Rellene el usuario y la contraseña del proxy en Ajustes.</translation>
    </message>
    <message>
        <source>does not speak SOCKS5</source>
        <translation>no usa SOCKS5</translation>
    </message>
    <message>
        <source>Something else listens on that port.</source>
        <translation>Otra cosa escucha en ese puerto.</translation>
    </message>
    <message>
        <source>The proxy {label} {what}</source>
        <translation>El proxy {label} {what}</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, and what it allows.</source>
        <translation>Compruebe el proxy en Ajustes y lo que permite.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be used: {why}</source>
        <translation>No se puede usar el puerto {port}: {why}</translation>
    </message>
    <message>
        <source>Another program may be listening there.</source>
        <translation>Puede que otro programa escuche ahí.</translation>
    </message>
    <message>
        <source>Choose another port, or none (0) for a free one.</source>
        <translation>Elija otro puerto o ninguno (0) para usar uno libre.</translation>
    </message>
    <message>
        <source>the delay</source>
        <translation>el retardo</translation>
    </message>
    <message>
        <source>The {name} did not start</source>
        <translation>No se inició: {name}</translation>
    </message>
    <message>
        <source>Its process ended or gave no answer, so requests to it will be refused.</source>
        <translation>Su proceso terminó o no respondió, así que se rechazarán las solicitudes que reciba.</translation>
    </message>
    <message>
        <source>Start the program again; a firewall or a virus scanner may forbid local servers.</source>
        <translation>Vuelva a iniciar el programa; puede que un cortafuegos o un antivirus prohíba los servidores locales.</translation>
    </message>
    <message>
        <source>Unsaved edits can&apos;t be kept on disk</source>
        <translation>Los cambios sin guardar no se pueden conservar en el disco</translation>
    </message>
    <message>
        <source>{meaning} They are safe while the window is open.</source>
        <translation>{meaning} Están a salvo mientras la ventana siga abierta.</translation>
    </message>
    <message>
        <source>{advice} It is tried again every few seconds.</source>
        <translation>{advice} Se vuelve a intentar cada pocos segundos.</translation>
    </message>
    <message>
        <source>The disk does not answer, so unsaved edits are not kept yet</source>
        <translation>El disco no responde, así que los cambios sin guardar aún no se conservan</translation>
    </message>
    <message>
        <source>They are safe while the window is open, and are written as soon as it answers.</source>
        <translation>Están a salvo mientras la ventana siga abierta y se escribirán en cuanto responda.</translation>
    </message>
    <message>
        <source>Check the drive or the network that the data folder is on.</source>
        <translation>Compruebe la unidad o la red donde está la carpeta de datos.</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>el elemento completo</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>el archivo completo</translation>
    </message>
    <message>
        <source>the body has {size_bytes:,} bytes; up to {body_bytes:,} are looked into</source>
        <translation>el cuerpo ocupa {size_bytes:,} bytes; se examina hasta {body_bytes:,}</translation>
    </message>
    <message>
        <source>There is no operator {operator!r}.</source>
        <translation>No existe el operador {operator!r}.</translation>
    </message>
    <message>
        <source>It is {shown}, which does not hold: {expected}.</source>
        <translation>Es {shown}, que no cumple: {expected}.</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {error}.</source>
        <translation>No se puede leer el cuerpo: {error}.</translation>
    </message>
    <message>
        <source>The variable has no name.</source>
        <translation>La variable no tiene nombre.</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>No hay nada que tomar.</translation>
    </message>
    <message>
        <source>{expression!r} is no path such as res.status, res.body.items[0].id or jsonpath(&apos;$.id&apos;)</source>
        <translation>{expression!r} no es una ruta como res.status, res.body.items[0].id o jsonpath(&apos;$.id&apos;)</translation>
    </message>
    <message>
        <source>there is no {key!r} in {value}</source>
        <translation>no hay {key!r} en {value}</translation>
    </message>
    <message>
        <source>the JSONPath can&apos;t be used: {error}</source>
        <translation>no se puede usar la JSONPath: {error}</translation>
    </message>
    <message>
        <source>the pattern is not valid: {error}</source>
        <translation>el patrón no es válido: {error}</translation>
    </message>
    <message>
        <source>the pattern took over a second: it backtracks too much</source>
        <translation>el patrón tardó más de un segundo: retrocede demasiado</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>no es igual a</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>tiene la longitud</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>coincide con el patrón</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>no coincide con el patrón</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>matches the JSON Schema</source>
        <translation>cumple el JSON Schema</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>es null</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>es true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>es false</translation>
    </message>
    <message>
        <source>is an object or array</source>
        <translation>es un objeto o un array</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>es un número</translation>
    </message>
    <message>
        <source>is text</source>
        <translation>es texto</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>es true o false</translation>
    </message>
    <message>
        <source>is an array</source>
        <translation>es un array</translation>
    </message>
    <message>
        <source>only numbers have an order, and one is {called}</source>
        <translation>solo los números tienen orden, y uno es {called}</translation>
    </message>
    <message>
        <source>only text and arrays contain something, and it is {called}</source>
        <translation>solo el texto y los arrays contienen algo, y es {called}</translation>
    </message>
    <message>
        <source>only text and arrays have a length, and it is {called}</source>
        <translation>solo el texto y los arrays tienen longitud, y es {called}</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are needed</source>
        <translation>se necesitan dos números separados por una coma</translation>
    </message>
    <message>
        <source>only text, arrays and objects can be empty, and it is {called}</source>
        <translation>solo el texto, los arrays y los objetos pueden estar vacíos, y es {called}</translation>
    </message>
    <message>
        <source>the schema is no valid JSON: {error}</source>
        <translation>el esquema no es JSON válido: {error}</translation>
    </message>
    <message>
        <source>the schema is not valid: {message}</source>
        <translation>el esquema no es válido: {message}</translation>
    </message>
    <message>
        <source>the schema refers to {ref}, and nothing is fetched for it</source>
        <translation>el esquema se refiere a {ref}, y no se descarga nada para él</translation>
    </message>
    <message>
        <source>only text can begin or end with something, and it is {called}</source>
        <translation>solo el texto puede empezar o terminar de una forma, y es {called}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>inexistente</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>the XML defines entities, so it is not looked into</source>
        <translation>el XML define entidades, por lo que no se examina</translation>
    </message>
    <message>
        <source>the body is no well-formed XML: {error}</source>
        <translation>el cuerpo no es XML bien formado: {error}</translation>
    </message>
    <message>
        <source>the XPath can&apos;t be used: {error}</source>
        <translation>no se puede usar la XPath: {error}</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>There was nothing to check: {why}</source>
        <translation>No había nada que comprobar: {why}</translation>
    </message>
    <message>
        <source>{expression!r} could not be evaluated</source>
        <translation>No se pudo evaluar {expression!r}</translation>
    </message>
    <message>
        <source>{expression!r} can&apos;t be evaluated: {error}</source>
        <translation>No se puede evaluar {expression!r}: {error}</translation>
    </message>
    <message>
        <source>{expression!r} is JavaScript. {what}</source>
        <translation>{expression!r} es JavaScript. {what}</translation>
    </message>
    <message>
        <source>Without a value, so it stands in the code as it is: {names}.</source>
        <translation>Sin valor, así que queda en el código como está: {names}.</translation>
    </message>
    <message>
        <source>Content-Length is left to the library.</source>
        <translation>Content-Length se deja a la biblioteca.</translation>
    </message>
    <message>
        <source>The body goes uncompressed.</source>
        <translation>El cuerpo se envía sin comprimir.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} answers the server step by step: only curl can do it.</source>
        <translation>La autenticación de tipo {kind!r} responde al servidor paso a paso: solo curl puede hacerlo.</translation>
    </message>
    <message>
        <source>Made anew for each send, so what is in the code does not last: {what}.</source>
        <translation>Se genera de nuevo en cada envío, así que lo que está en el código no perdura: {what}.</translation>
    </message>
    <message>
        <source>These settings are not in the code: {names}. curl has options for most.</source>
        <translation>Estos ajustes no están en el código: {names}. curl tiene opciones para la mayoría.</translation>
    </message>
    <message>
        <source>{name} of {folder} could not be read</source>
        <translation>No se pudo leer {name} de {folder}</translation>
    </message>
    <message>
        <source>{folder} is not a collection</source>
        <translation>{folder} no es una colección</translation>
    </message>
    <message>
        <source>It has no {file}, and neither has a folder above it.</source>
        <translation>No tiene {file}, y tampoco lo tiene ninguna carpeta superior.</translation>
    </message>
    <message>
        <source>Choose the folder of a collection, or create one there.</source>
        <translation>Elija la carpeta de una colección o cree una ahí.</translation>
    </message>
    <message>
        <source>{name} is a collection already</source>
        <translation>{name} ya es una colección</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábrala o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {name} could not be created</source>
        <translation>No se pudo crear la carpeta {name}</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>No se pudo leer {name}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Opening {stem}</source>
        <translation>Abriendo {stem}</translation>
    </message>
    <message>
        <source>Saving {stem}</source>
        <translation>Guardando {stem}</translation>
    </message>
    <message numerus="yes">
        <source>A variable has no value</source>
        <comment>{n} variables have no value</comment>
        <translation>
            <numerusform>Una variable no tiene valor</numerusform>
            <numerusform>{n} variables no tienen valor</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}. Nothing was sent.</source>
        <translation>{listed}. No se envió nada.</translation>
    </message>
    <message>
        <source>Define it in the request, its folders, the collection or the active environment, or send it as it stands.</source>
        <translation>Defínala en la solicitud, sus carpetas, la colección o el entorno activo, o envíela tal como está.</translation>
    </message>
    <message>
        <source>{name} has no cookies</source>
        <translation>{name} no tiene cookies</translation>
    </message>
    <message>
        <source>It has no line that looks like a cookie of a Netscape file.</source>
        <translation>No tiene ninguna línea que parezca una cookie de un archivo Netscape.</translation>
    </message>
    <message>
        <source>Export the cookies as “Netscape” or “cookies.txt”; JSON is another format.</source>
        <translation>Exporte las cookies como «Netscape» o «cookies.txt»; JSON es otro formato.</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>No se pudo escribir {name}</translation>
    </message>
    <message>
        <source>SameSite has no place in such a file.</source>
        <translation>SameSite no tiene lugar en un archivo así.</translation>
    </message>
    <message>
        <source>There is a cookie {name} already</source>
        <translation>Ya hay una cookie {name}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path, and this one is for {domain}{path}.</source>
        <translation>Un almacén solo tiene una por nombre, dominio y ruta, y esta es para {domain}{path}.</translation>
    </message>
    <message>
        <source>Edit that one, or change the name, the domain or the path.</source>
        <translation>Edite esa o cambie el nombre, el dominio o la ruta.</translation>
    </message>
    <message>
        <source>The cookies could not be kept on disk</source>
        <translation>No se pudieron conservar las cookies en el disco</translation>
    </message>
    <message>
        <source>{name} is too large for a file of cookies</source>
        <translation>{name} es demasiado grande para ser un archivo de cookies</translation>
    </message>
    <message>
        <source>It has more than 16 MB. Nothing was imported.</source>
        <translation>Ocupa más de 16 MB. No se importó nada.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Parts that are long and have no line in common count as replaced.</source>
        <translation>Las partes largas sin ninguna línea en común se consideran reemplazadas.</translation>
    </message>
    <message>
        <source>Equal lines far from any difference are left out.</source>
        <translation>Se omiten las líneas iguales alejadas de cualquier diferencia.</translation>
    </message>
    <message>
        <source>Only the first {most_rows:,} lines of the comparison.</source>
        <translation>Solo las primeras {most_rows:,} líneas de la comparación.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} equal line</source>
        <comment>{n:,} equal lines</comment>
        <translation>
            <numerusform>{n:,} línea igual</numerusform>
            <numerusform>{n:,} líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>The environment {environment} names {file_name}, which is not there</source>
        <translation>El entorno {environment} menciona {file_name}, que no existe</translation>
    </message>
    <message>
        <source>It would be {path}. Its values are needed, so nothing was sent.</source>
        <translation>Sería {path}. Se necesitan sus valores, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Put the file there, or take its name out of the environment.</source>
        <translation>Ponga ahí el archivo o quite su nombre del entorno.</translation>
    </message>
    <message>
        <source>takes one or two whole numbers: {{$randomInt 1 10}}</source>
        <translation>admite uno o dos números enteros: {{$randomInt 1 10}}</translation>
    </message>
    <message>
        <source>has its limits the wrong way round: {low} is above {high}</source>
        <translation>tiene los límites invertidos: {low} es mayor que {high}</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>A whole number, 0 to 1000 or in given limits</source>
        <translation>Un número entero, de 0 a 1000 o entre los límites indicados</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Una letra o cifra</translation>
    </message>
    <message>
        <source>15 letters and digits</source>
        <translation>15 letras y cifras</translation>
    </message>
    <message>
        <source>A colour like #4f58d2</source>
        <translation>Un color como #4f58d2</translation>
    </message>
    <message>
        <source>The name of a colour</source>
        <translation>El nombre de un color</translation>
    </message>
    <message>
        <source>An IPv4 address</source>
        <translation>Una dirección IPv4</translation>
    </message>
    <message>
        <source>An IPv6 address</source>
        <translation>Una dirección IPv6</translation>
    </message>
    <message>
        <source>A MAC address</source>
        <translation>Una dirección MAC</translation>
    </message>
    <message>
        <source>A version like 2.0.7</source>
        <translation>Una versión como 2.0.7</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http o https</translation>
    </message>
    <message>
        <source>A first name</source>
        <translation>Un nombre de pila</translation>
    </message>
    <message>
        <source>A last name</source>
        <translation>Un apellido</translation>
    </message>
    <message>
        <source>A first and last name</source>
        <translation>Un nombre y apellido</translation>
    </message>
    <message>
        <source>Mr., Dr. ...</source>
        <translation>Mr., Dr. ...</translation>
    </message>
    <message>
        <source>Jr., MD ...</source>
        <translation>Jr., MD ...</translation>
    </message>
    <message>
        <source>A field of work</source>
        <translation>Un campo profesional</translation>
    </message>
    <message>
        <source>What kind of job</source>
        <translation>Qué clase de puesto</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Un puesto</translation>
    </message>
    <message>
        <source>The kind of position</source>
        <translation>El tipo de cargo</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>A telephone number, perhaps with an extension</source>
        <translation>Un número de teléfono, quizá con extensión</translation>
    </message>
    <message>
        <source>A telephone number in one format</source>
        <translation>Un número de teléfono con un formato fijo</translation>
    </message>
    <message>
        <source>A city</source>
        <translation>Una ciudad</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>Una calle</translation>
    </message>
    <message>
        <source>A street and a number</source>
        <translation>Una calle y un número</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>Un país</translation>
    </message>
    <message>
        <source>A country&apos;s two letters</source>
        <translation>Las dos letras de un país</translation>
    </message>
    <message>
        <source>-90 to 90</source>
        <translation>De -90 a 90</translation>
    </message>
    <message>
        <source>-180 to 180</source>
        <translation>De -180 a 180</translation>
    </message>
    <message>
        <source>A language&apos;s code</source>
        <translation>El código de un idioma</translation>
    </message>
    <message>
        <source>An e-mail address that nobody has</source>
        <translation>Una dirección de correo que nadie tiene</translation>
    </message>
    <message>
        <source>An e-mail address at example.org</source>
        <translation>Una dirección de correo en example.org</translation>
    </message>
    <message>
        <source>A user name</source>
        <translation>Un nombre de usuario</translation>
    </message>
    <message>
        <source>A URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation>Un nombre de dominio</translation>
    </message>
    <message>
        <source>com, org ...</source>
        <translation>com, org ...</translation>
    </message>
    <message>
        <source>A domain name without its end</source>
        <translation>Un nombre de dominio sin terminación</translation>
    </message>
    <message>
        <source>A browser&apos;s User-Agent</source>
        <translation>El User-Agent de un navegador</translation>
    </message>
    <message>
        <source>The URL of a picture</source>
        <translation>La URL de una imagen</translation>
    </message>
    <message>
        <source>A small picture as a data URL</source>
        <translation>Una imagen pequeña como URL de datos</translation>
    </message>
    <message>
        <source>An account number, 8 digits</source>
        <translation>Un número de cuenta, 8 cifras</translation>
    </message>
    <message>
        <source>The name of an account</source>
        <translation>El nombre de una cuenta</translation>
    </message>
    <message>
        <source>The last 4 digits of a card</source>
        <translation>Las 4 últimas cifras de una tarjeta</translation>
    </message>
    <message>
        <source>A bank&apos;s BIC</source>
        <translation>El BIC de un banco</translation>
    </message>
    <message>
        <source>An IBAN</source>
        <translation>Un IBAN</translation>
    </message>
    <message>
        <source>payment, invoice ...</source>
        <translation>payment, invoice ...</translation>
    </message>
    <message>
        <source>EUR, USD ...</source>
        <translation>EUR, USD ...</translation>
    </message>
    <message>
        <source>A currency</source>
        <translation>Una moneda</translation>
    </message>
    <message>
        <source>A currency&apos;s sign</source>
        <translation>El símbolo de una moneda</translation>
    </message>
    <message>
        <source>What looks like a Bitcoin address</source>
        <translation>Algo que parece una dirección de Bitcoin</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>Inc, Ltd ...</source>
        <translation>Inc, Ltd ...</translation>
    </message>
    <message>
        <source>Business talk</source>
        <translation>Jerga empresarial</translation>
    </message>
    <message>
        <source>A word of business talk</source>
        <translation>Una palabra de jerga empresarial</translation>
    </message>
    <message>
        <source>A slogan</source>
        <translation>Un eslogan</translation>
    </message>
    <message>
        <source>A word of a slogan</source>
        <translation>Una palabra de un eslogan</translation>
    </message>
    <message>
        <source>The name of a column</source>
        <translation>El nombre de una columna</translation>
    </message>
    <message>
        <source>A column&apos;s type</source>
        <translation>El tipo de una columna</translation>
    </message>
    <message>
        <source>A collation</source>
        <translation>Una intercalación</translation>
    </message>
    <message>
        <source>A storage engine</source>
        <translation>Un motor de almacenamiento</translation>
    </message>
    <message>
        <source>A moment of the next year</source>
        <translation>Un momento del próximo año</translation>
    </message>
    <message>
        <source>A moment of the last year</source>
        <translation>Un momento del último año</translation>
    </message>
    <message>
        <source>A moment of the last day</source>
        <translation>Un momento del último día</translation>
    </message>
    <message>
        <source>Monday ...</source>
        <translation>Monday ...</translation>
    </message>
    <message>
        <source>January ...</source>
        <translation>January ...</translation>
    </message>
    <message>
        <source>A file&apos;s name</source>
        <translation>El nombre de un archivo</translation>
    </message>
    <message>
        <source>application, image ...</source>
        <translation>application, image ...</translation>
    </message>
    <message>
        <source>A file&apos;s ending</source>
        <translation>La extensión de un archivo</translation>
    </message>
    <message>
        <source>A file&apos;s path</source>
        <translation>La ruta de un archivo</translation>
    </message>
    <message>
        <source>A folder&apos;s path</source>
        <translation>La ruta de una carpeta</translation>
    </message>
    <message>
        <source>A media type</source>
        <translation>Un tipo de medio</translation>
    </message>
    <message>
        <source>0.00 to 1000.00</source>
        <translation>De 0.00 a 1000.00</translation>
    </message>
    <message>
        <source>A thing to buy</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>What the thing is like</source>
        <translation>Cómo es el producto</translation>
    </message>
    <message>
        <source>What the thing is made of</source>
        <translation>De qué está hecho el producto</translation>
    </message>
    <message>
        <source>A thing to buy, with what it is like</source>
        <translation>Un producto, con una cualidad</translation>
    </message>
    <message>
        <source>A shop&apos;s department</source>
        <translation>La sección de una tienda</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>A word in -ing</source>
        <translation>Una palabra inglesa en -ing</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>Tres palabras</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation>Una expresión</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Una frase</translation>
    </message>
    <message>
        <source>Some sentences</source>
        <translation>Varias frases</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Un párrafo</translation>
    </message>
    <message>
        <source>Three paragraphs</source>
        <translation>Tres párrafos</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>words-like-these</source>
        <translation>palabras-como-estas</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>Varias líneas</translation>
    </message>
    <message>
        <source>HTTP, SQL ...</source>
        <translation>HTTP, SQL ...</translation>
    </message>
    <message>
        <source>needs the package Faker: pip install &apos;postgui[faker]&apos;</source>
        <translation>necesita el paquete Faker: pip install &apos;postgui[faker]&apos;</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>Datos inventados</translation>
    </message>
    <message>
        <source>is given what is no base64</source>
        <translation>recibió algo que no es base64</translation>
    </message>
    <message>
        <source>decodes to bytes that are no UTF-8 text</source>
        <translation>se decodifica en bytes que no son texto UTF-8</translation>
    </message>
    <message>
        <source>needs a text: {{{{${name} {{{{variable}}}}}}}}</source>
        <translation>necesita un texto: {{{{${name} {{{{variable}}}}}}}}</translation>
    </message>
    <message>
        <source>is given half a character, which has no bytes</source>
        <translation>recibió medio carácter, que no tiene bytes</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Base64 of a text, UTF-8</source>
        <translation>Base64 de un texto, UTF-8</translation>
    </message>
    <message>
        <source>Base64 for URLs, without padding</source>
        <translation>Base64 para URL, sin relleno</translation>
    </message>
    <message>
        <source>The text behind Base64</source>
        <translation>El texto codificado en Base64</translation>
    </message>
    <message>
        <source>Percent-encoding of all that is not unreserved</source>
        <translation>Codificación con porcentajes de todo lo que no es unreserved</translation>
    </message>
    <message>
        <source>The text behind percent-encoding</source>
        <translation>El texto codificado con porcentajes</translation>
    </message>
    <message>
        <source>MD5 of a text, hexadecimal</source>
        <translation>MD5 de un texto, en hexadecimal</translation>
    </message>
    <message>
        <source>SHA-1 of a text, hexadecimal</source>
        <translation>SHA-1 de un texto, en hexadecimal</translation>
    </message>
    <message>
        <source>SHA-256 of a text, hexadecimal</source>
        <translation>SHA-256 de un texto, en hexadecimal</translation>
    </message>
    <message>
        <source>SHA-512 of a text, hexadecimal</source>
        <translation>SHA-512 de un texto, en hexadecimal</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <translation>En mayúsculas</translation>
    </message>
    <message>
        <source>In small letters</source>
        <translation>En minúsculas</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>A random UUID, version 4</source>
        <translation>Un UUID aleatorio, versión 4</translation>
    </message>
    <message>
        <source>has a date format with %{unknown}, which means nothing: %Y-%m-%d %H:%M:%S does</source>
        <translation>tiene un formato de fecha con %{unknown}, que no significa nada: %Y-%m-%d %H:%M:%S sí</translation>
    </message>
    <message>
        <source>takes iso, unix, ms or a format like %Y-%m-%d, not {layout!r}</source>
        <translation>admite iso, unix, ms o un formato como %Y-%m-%d, no {layout!r}</translation>
    </message>
    <message>
        <source>leads out of the calendar: {count:+d}{unit}</source>
        <translation>se sale del calendario: {count:+d}{unit}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Seconds since 1970, UTC</source>
        <translation>Segundos desde 1970, UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970, UTC</source>
        <translation>Milisegundos desde 1970, UTC</translation>
    </message>
    <message>
        <source>The moment of sending, ISO 8601, UTC</source>
        <translation>El momento del envío, ISO 8601, UTC</translation>
    </message>
    <message>
        <source>Date and time, UTC; a format and an offset (s m h d w M y)</source>
        <translation>Fecha y hora, UTC; un formato y un desplazamiento (s m h d w M y)</translation>
    </message>
    <message>
        <source>The same in the local time zone</source>
        <translation>Lo mismo en la zona horaria local</translation>
    </message>
    <message>
        <source>takes no arguments: write {{{{${name}}}}}</source>
        <translation>no admite argumentos: escriba {{{{${name}}}}}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>copia de {name}</translation>
    </message>
    <message>
        <source>The environment {name} could not be saved</source>
        <translation>No se pudo guardar el entorno {name}</translation>
    </message>
    <message>
        <source>The environment {name} extends itself</source>
        <translation>El entorno {name} se amplía a sí mismo</translation>
    </message>
    <message>
        <source>Change `extends` in one of: {names}.</source>
        <translation>Cambie `extends` en uno de estos: {names}.</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}</source>
        <translation>{collection} no tiene ningún entorno llamado {name}</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}, which {other} extends</source>
        <translation>{collection} no tiene ningún entorno llamado {name}, al que amplía {other}</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Tiene: {names}.</translation>
    </message>
    <message>
        <source>Create one in {folder}/.</source>
        <translation>Cree uno en {folder}/.</translation>
    </message>
    <message>
        <source>Its variables are needed, so nothing was sent.</source>
        <translation>Se necesitan sus variables, así que no se envió nada.</translation>
    </message>
    <message>
        <source>There is an environment named {name} already</source>
        <translation>Ya hay un entorno llamado {name}</translation>
    </message>
    <message>
        <source>Two of one name could not be told apart, so nothing was changed.</source>
        <translation>No se podrían distinguir dos con el mismo nombre, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The environment {name} was deleted on disk</source>
        <translation>El entorno {name} se eliminó en el disco</translation>
    </message>
    <message>
        <source>The environment {name} was changed on disk</source>
        <translation>El entorno {name} se modificó en el disco</translation>
    </message>
    <message>
        <source>Another program did that since it was shown here. Your last edit was not written.</source>
        <translation>Lo hizo otro programa después de mostrarse aquí. Su último cambio no se escribió.</translation>
    </message>
    <message>
        <source>It is shown as it is now: edit it again.</source>
        <translation>Se muestra como está ahora: edítelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Envíe de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>The body has {size}; an example may have {limit}.</source>
        <translation>El cuerpo ocupa {size}; un ejemplo puede ocupar {limit}.</translation>
    </message>
    <message>
        <source>Save the body instead.</source>
        <translation>Guarde el cuerpo en su lugar.</translation>
    </message>
    <message>
        <source>The response was not saved as an example</source>
        <translation>La respuesta no se guardó como ejemplo</translation>
    </message>
    <message>
        <source>The values of secrets</source>
        <translation>Los valores de los secretos</translation>
    </message>
    <message>
        <source>They are left out, or masked as ***, unless asked for.</source>
        <translation>Se omiten, o se enmascaran como ***, salvo que se pidan.</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>El elemento completo</translation>
    </message>
    <message>
        <source>{kind} is no HTTP request</source>
        <translation>{kind} no es una solicitud HTTP</translation>
    </message>
    <message>
        <source>The reference {reference}</source>
        <translation>La referencia {reference}</translation>
    </message>
    <message>
        <source>It stays as text: the format knows nothing of the sort.</source>
        <translation>Se queda como texto: el formato no conoce nada parecido.</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>No existe {path}</translation>
    </message>
    <message>
        <source>The global variables could not be saved</source>
        <translation>No se pudieron guardar las variables globales</translation>
    </message>
    <message>
        <source>The body is missing: it could not be read back from the history ({error}).</source>
        <translation>Falta el cuerpo: no se pudo recuperar del historial ({error}).</translation>
    </message>
    <message>
        <source>The body ({size}) was too large for the history and is not kept.</source>
        <translation>El cuerpo ({size}) era demasiado grande para el historial y no se conserva.</translation>
    </message>
    <message>
        <source>Secret values in this body were replaced by *** before it was stored.</source>
        <translation>Los valores secretos de este cuerpo se sustituyeron por *** antes de almacenarlo.</translation>
    </message>
    <message>
        <source>This exchange is not in the history any more</source>
        <translation>Este intercambio ya no está en el historial</translation>
    </message>
    <message>
        <source>It was deleted, perhaps by another window.</source>
        <translation>Se eliminó, quizá desde otra ventana.</translation>
    </message>
    <message>
        <source>Search again for what is left.</source>
        <translation>Busque de nuevo para ver lo que queda.</translation>
    </message>
    <message>
        <source>The history can&apos;t be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>What you send still works, and its answer is shown.</source>
        <translation>Puede seguir enviando, y se muestran las respuestas.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation>Compruebe los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The exchange could not be kept in the history</source>
        <translation>No se pudo conservar el intercambio en el historial</translation>
    </message>
    <message>
        <source>The answer came and is shown, but it will not be found again in the history.</source>
        <translation>La respuesta llegó y se muestra, pero no volverá a encontrarse en el historial.</translation>
    </message>
    <message>
        <source>Check that the disk has room and the data folder may be written.</source>
        <translation>Compruebe que haya espacio en el disco y que se pueda escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Its name leads out of the zip file.</source>
        <translation>Su nombre se sale del archivo zip.</translation>
    </message>
    <message>
        <source>A vault stays with its program: make it a secret variable of an environment.</source>
        <translation>Un almacén de secretos se queda en su programa: conviértalo en una variable secreta de un entorno.</translation>
    </message>
    <message>
        <source>The variable {reference}</source>
        <translation>La variable {reference}</translation>
    </message>
    <message>
        <source>It would be inside the collection {name}.</source>
        <translation>Estaría dentro de la colección {name}.</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>Es un archivo.</translation>
    </message>
    <message>
        <source>It is inside the collection {name}.</source>
        <translation>Está dentro de la colección {name}.</translation>
    </message>
    <message>
        <source>It has other files in it, and is no collection.</source>
        <translation>Contiene otros archivos y no es una colección.</translation>
    </message>
    <message>
        <source>{root} can&apos;t take the import</source>
        <translation>{root} no admite la importación</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why} No se importó nada.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet, or the folder of a collection to add to it.</source>
        <translation>Indique una carpeta vacía o que aún no exista, o la carpeta de una colección para añadirle la importación.</translation>
    </message>
    <message>
        <source>What is imported has it no longer. It was left: delete it yourself.</source>
        <translation>Ya no está en lo que se importa. Se dejó como estaba: elimínela usted si procede.</translation>
    </message>
    <message>
        <source>There is one of this name already: it came as {name}.</source>
        <translation>Ya hay uno con este nombre: se añadió como {name}.</translation>
    </message>
    <message>
        <source>It was changed here since it was imported, so it was not updated.</source>
        <translation>Se modificó aquí después de importarlo, así que no se actualizó.</translation>
    </message>
    <message>
        <source>It is there already, and was left as it is.</source>
        <translation>Ya existe y se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is not enough memory for this import</source>
        <translation>No hay memoria suficiente para esta importación</translation>
    </message>
    <message>
        <source>The process that reads the import ended</source>
        <translation>Terminó el proceso que lee la importación</translation>
    </message>
    <message>
        <source>The machine may have run out of memory. Nothing was imported.</source>
        <translation>Puede que el equipo se haya quedado sin memoria. No se importó nada.</translation>
    </message>
    <message>
        <source>Try again, or import a smaller part.</source>
        <translation>Vuelva a intentarlo o importe una parte más pequeña.</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>Falló la importación</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own. Nothing was imported.</source>
        <translation>Es un fallo del propio PostGUI. No se importó nada.</translation>
    </message>
    <message>
        <source>Please report it, with the file if you may.</source>
        <translation>Informe del error, con el archivo si puede compartirlo.</translation>
    </message>
    <message>
        <source>The folder {name} is empty</source>
        <translation>La carpeta {name} está vacía</translation>
    </message>
    <message>
        <source>{name} is a damaged zip file</source>
        <translation>{name} es un archivo zip dañado</translation>
    </message>
    <message>
        <source>The zip file {name} is empty</source>
        <translation>El archivo zip {name} está vacío</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>El servidor respondió {status}.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Ocupa más de {limit} MB.</translation>
    </message>
    <message>
        <source>What was imported into it was written by somebody else.</source>
        <translation>Lo que se importó en ella lo escribió otra persona.</translation>
    </message>
    <message>
        <source>Environment {environment}</source>
        <translation>Entorno {environment}</translation>
    </message>
    <message>
        <source>The value of {variable}</source>
        <translation>El valor de {variable}</translation>
    </message>
    <message>
        <source>{url} can&apos;t be imported</source>
        <translation>No se puede importar {url}</translation>
    </message>
    <message>
        <source>Open the URL in a request of your own to see more, or save it as a file first.</source>
        <translation>Abra la URL en una solicitud propia para ver más, o guárdela antes como archivo.</translation>
    </message>
    <message>
        <source>A helper process of PostGUI ended unexpectedly</source>
        <translation>Un proceso auxiliar de PostGUI terminó de forma inesperada</translation>
    </message>
    <message>
        <source>The machine may have run out of memory.</source>
        <translation>Puede que el equipo se haya quedado sin memoria.</translation>
    </message>
    <message>
        <source>Try again; save the body to a file if it is very large.</source>
        <translation>Vuelva a intentarlo; guarde el cuerpo en un archivo si es muy grande.</translation>
    </message>
    <message>
        <source>The body cannot be read</source>
        <translation>No se puede leer el cuerpo</translation>
    </message>
    <message>
        <source>Send the request again, or save the body to a file.</source>
        <translation>Envíe de nuevo la solicitud o guarde el cuerpo en un archivo.</translation>
    </message>
    <message>
        <source>the settings of the program</source>
        <translation>los ajustes del programa</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>el espacio de trabajo</translation>
    </message>
    <message>
        <source>Load tests need Locust, which is not installed</source>
        <translation>Las pruebas de carga necesitan Locust, que no está instalado</translation>
    </message>
    <message>
        <source>It is the engine that sends; PostGUI only tells it what.</source>
        <translation>Es el motor que envía; PostGUI solo le indica qué.</translation>
    </message>
    <message>
        <source>Install it: {install}</source>
        <translation>Instálelo: {install}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for {n} worker</source>
        <comment>Waiting for {n} workers</comment>
        <translation>
            <numerusform>Esperando a {n} trabajador</numerusform>
            <numerusform>Esperando a {n} trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the master at {master}, {limit} seconds at most</source>
        <translation>Esperando al coordinador en {master}, {limit} segundos como máximo</translation>
    </message>
    <message>
        <source>Working for the master at {master}</source>
        <translation>Trabajando para el coordinador en {master}</translation>
    </message>
    <message>
        <source>There is no master at {master}</source>
        <translation>No hay ningún coordinador en {master}</translation>
    </message>
    <message>
        <source>Nothing answered there within {limit} seconds, so nothing was sent.</source>
        <translation>Nada respondió ahí en {limit} segundos, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Start the one with --master first, and check its address, its --port and the firewall between.</source>
        <translation>Inicie antes el de --master y compruebe su dirección, su --port y el cortafuegos intermedio.</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no mostró ningún mensaje</translation>
    </message>
    <message>
        <source>Locust can&apos;t be started</source>
        <translation>No se puede iniciar Locust</translation>
    </message>
    <message>
        <source>Locust ended with status {status}</source>
        <translation>Locust terminó con el estado {status}</translation>
    </message>
    <message>
        <source>It said: {last}</source>
        <translation>Mostró: {last}</translation>
    </message>
    <message>
        <source>Details have all that it said.</source>
        <translation>Todo lo que mostró está en los detalles.</translation>
    </message>
    <message>
        <source>A secret of the load test can&apos;t be handed to Locust: {names}</source>
        <translation>No se puede entregar a Locust un secreto de la prueba de carga: {names}</translation>
    </message>
    <message>
        <source>Its value has a zero byte or half of a surrogate pair, which an environment can&apos;t hold.</source>
        <translation>Su valor contiene un byte nulo o la mitad de un par subrogado, que un entorno no puede contener.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Corrija el valor.</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written</source>
        <translation>No se puede escribir el informe {path}</translation>
    </message>
    <message>
        <source>{failed}: {why}</source>
        <translation>{failed}: {why}</translation>
    </message>
    <message>
        <source>The locustfile {path} can&apos;t be written</source>
        <translation>No se puede escribir el locustfile {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request, {failures:,} failed; {rate:,.1f} a second; {times}</source>
        <comment>{n:,} requests, {failures:,} failed; {rate:,.1f} a second; {times}</comment>
        <translation>
            <numerusform>{n:,} solicitud, {failures:,} fallidas; {rate:,.1f} por segundo; {times}</numerusform>
            <numerusform>{n:,} solicitudes, {failures:,} fallidas; {rate:,.1f} por segundo; {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>All requests of {title} have the weight 0</source>
        <translation>Todas las solicitudes de {title} tienen el peso 0</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>No se enviaría nada.</translation>
    </message>
    <message>
        <source>A variable of {place} has no value</source>
        <translation>Una variable de {place} no tiene valor</translation>
    </message>
    <message>
        <source>Define it, choose the environment that has it, or give it for this test.</source>
        <translation>Defínala, elija el entorno que la tiene o indíquela para esta prueba.</translation>
    </message>
    <message>
        <source>{place}: its scripts, and those of its folders, do not run</source>
        <translation>{place}: no se ejecutan sus scripts ni los de sus carpetas</translation>
    </message>
    <message>
        <source>{place}: {name} has one value for the whole test</source>
        <translation>{place}: {name} tiene un solo valor durante toda la prueba</translation>
    </message>
    <message>
        <source>{place}: what its authentication ({auth}) makes anew for each request</source>
        <translation>{place}: lo que su autenticación ({auth}) genera de nuevo en cada solicitud</translation>
    </message>
    <message>
        <source>{place}: its settings {names}</source>
        <translation>{place}: sus ajustes {names}</translation>
    </message>
    <message>
        <source>a part of its body, which is binary and holds a secret</source>
        <translation>una parte de su cuerpo, que es binaria y contiene un secreto</translation>
    </message>
    <message>
        <source>No request of {name} has an example</source>
        <translation>Ninguna solicitud de {name} tiene un ejemplo</translation>
    </message>
    <message>
        <source>A mock server answers with saved examples.</source>
        <translation>Un servidor simulado responde con los ejemplos guardados.</translation>
    </message>
    <message>
        <source>Send a request in the window and choose Save as example in the response&apos;s menu.</source>
        <translation>Envíe una solicitud en la ventana y elija Guardar como ejemplo en el menú de la respuesta.</translation>
    </message>
    <message>
        <source>The server does not know this client, or its secret is wrong.</source>
        <translation>El servidor no conoce este cliente o su secreto es incorrecto.</translation>
    </message>
    <message>
        <source>The code, refresh token or password is wrong, expired or was used already.</source>
        <translation>El código, el token de renovación o la contraseña es incorrecto, ha caducado o ya se usó.</translation>
    </message>
    <message>
        <source>This client may not use this grant type.</source>
        <translation>Este cliente no puede usar este tipo de concesión.</translation>
    </message>
    <message>
        <source>The server does not offer this grant type.</source>
        <translation>El servidor no ofrece este tipo de concesión.</translation>
    </message>
    <message>
        <source>The server does not know a scope, or this client may not ask for it.</source>
        <translation>El servidor no conoce un ámbito o este cliente no puede pedirlo.</translation>
    </message>
    <message>
        <source>A parameter is missing, repeated or wrong for this server.</source>
        <translation>Falta un parámetro, está repetido o no es válido para este servidor.</translation>
    </message>
    <message>
        <source>The server does not know the resource or audience (RFC 8707).</source>
        <translation>El servidor no conoce el recurso o la audiencia (RFC 8707).</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Se rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>El código no se introdujo a tiempo.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>El servidor falló.</translation>
    </message>
    <message>
        <source>The server is busy or being worked on.</source>
        <translation>El servidor está ocupado o en mantenimiento.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>No token came from {url}: {what}</source>
        <translation>No llegó ningún token de {url}: {what}</translation>
    </message>
    <message>
        <source>The server gave no token: {reason}</source>
        <translation>El servidor no dio ningún token: {reason}</translation>
    </message>
    <message>
        <source>{known} (It says {code}.)</source>
        <translation>{known} (Indica {code}.)</translation>
    </message>
    <message>
        <source>It says {code}.</source>
        <translation>Indica {code}.</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered. See {uri}</source>
        <translation>Compare los campos de la pestaña Autenticación con lo que tiene registrado el servidor. Consulte {uri}</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered.</source>
        <translation>Compare los campos de la pestaña Autenticación con lo que tiene registrado el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token in it</source>
        <translation>La respuesta del servidor no contiene ningún token</translation>
    </message>
    <message>
        <source>It has {names}, but no access_token.</source>
        <translation>Contiene {names}, pero no access_token.</translation>
    </message>
    <message>
        <source>It has nothing, but no access_token.</source>
        <translation>No contiene nada, tampoco access_token.</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, not the one for the browser.</source>
        <translation>Compruebe que la URL del token sea el endpoint de tokens y no el del navegador.</translation>
    </message>
    <message>
        <source>It answered {status}, a redirect to {where}; credentials are not sent on to another place.</source>
        <translation>Respondió {status}, una redirección a {where}; las credenciales no se reenvían a otro lugar.</translation>
    </message>
    <message>
        <source>It answered {status} with {kind} that is neither JSON nor a form.</source>
        <translation>Respondió {status} con {kind}, que no es ni JSON ni un formulario.</translation>
    </message>
    <message>
        <source>It answered {status} with something that is neither JSON nor a form.</source>
        <translation>Respondió {status} con algo que no es ni JSON ni un formulario.</translation>
    </message>
    <message>
        <source>It answered {status} with nothing.</source>
        <translation>Respondió {status} sin contenido.</translation>
    </message>
    <message>
        <source>{url} does not answer like a token endpoint</source>
        <translation>{url} no responde como un endpoint de tokens</translation>
    </message>
    <message>
        <source>Check the URL: the one for the browser and the one for tokens are often mixed up.</source>
        <translation>Compruebe la URL: la del navegador y la de los tokens se confunden a menudo.</translation>
    </message>
    <message>
        <source>The browser came back with another state than it was sent with</source>
        <translation>El navegador volvió con un estado distinto del que se envió</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in, or somebody made it up; it was not used.</source>
        <translation>La respuesta pertenece a otro inicio de sesión o alguien la inventó; no se usó.</translation>
    </message>
    <message>
        <source>Get the token again, and finish in the tab that opens then.</source>
        <translation>Obtenga de nuevo el token y termine en la pestaña que se abra entonces.</translation>
    </message>
    <message>
        <source>The browser came back without a code</source>
        <translation>El navegador volvió sin código</translation>
    </message>
    <message>
        <source>The address has {names}.</source>
        <translation>La dirección tiene {names}.</translation>
    </message>
    <message>
        <source>The address has no parameters.</source>
        <translation>La dirección no tiene parámetros.</translation>
    </message>
    <message>
        <source>Check that the client may use the authorization code grant.</source>
        <translation>Compruebe que el cliente pueda usar la concesión por código de autorización.</translation>
    </message>
    <message>
        <source>The sign-in was answered by {issuer}</source>
        <translation>{issuer} respondió al inicio de sesión</translation>
    </message>
    <message>
        <source>That is not {wanted}: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>No es {wanted}: puede que la respuesta se haya mezclado a propósito con la de otro servidor (RFC 9207), y el código no se usó.</translation>
    </message>
    <message>
        <source>That is not the server of the authorization URL: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>No es el servidor de la URL de autorización: puede que la respuesta se haya mezclado a propósito con la de otro servidor (RFC 9207), y el código no se usó.</translation>
    </message>
    <message>
        <source>If it is right, write it into the Issuer field of the Auth tab.</source>
        <translation>Si es correcto, escríbalo en el campo Emisor de la pestaña Autenticación.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between names</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>OAuth 2.0 needs {missing}</source>
        <translation>OAuth 2.0 necesita {missing}</translation>
    </message>
    <message>
        <source>Without that there is no way to get a token; nothing was sent.</source>
        <translation>Sin ello no se puede obtener un token; no se envió nada.</translation>
    </message>
    <message>
        <source>Fill in the Auth tab of the request, its folder or the collection.</source>
        <translation>Rellene la pestaña Autenticación de la solicitud, de su carpeta o de la colección.</translation>
    </message>
    <message>
        <source>{label} is not an http or https URL: {url}</source>
        <translation>{label} no es una URL http o https: {url}</translation>
    </message>
    <message>
        <source>The server that gives tokens can&apos;t be reached there; nothing was sent.</source>
        <translation>Ahí no se puede acceder al servidor que da los tokens; no se envió nada.</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2.0 is not supported</source>
        <translation>No se admite la concesión implícita de OAuth 2.0</translation>
    </message>
    <message>
        <source>It hands the token out in a URL, where the browser&apos;s history and any script of the page can read it. Its use is discouraged (RFC 9700, section 2.1.2), and OAuth 2.1 drops it.</source>
        <translation>Entrega el token en una URL, donde pueden leerlo el historial del navegador y cualquier script de la página. Se desaconseja su uso (RFC 9700, sección 2.1.2) y OAuth 2.1 la elimina.</translation>
    </message>
    <message>
        <source>Choose the authorization code with PKCE: servers that knew the one know the other by now.</source>
        <translation>Elija el código de autorización con PKCE: los servidores que conocían aquella ya conocen este.</translation>
    </message>
    <message>
        <source>OAuth 2.0 knows no grant {flow!r} here</source>
        <translation>Aquí OAuth 2.0 no conoce la concesión {flow!r}</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; nothing was sent.</source>
        <translation>La indica el archivo de la solicitud; no se envió nada.</translation>
    </message>
    <message>
        <source>Choose one of these in the Auth tab: {flows}.</source>
        <translation>Elija una de estas en la pestaña Autenticación: {flows}.</translation>
    </message>
    <message>
        <source>Nothing can listen at {callback}</source>
        <translation>No se puede escuchar en {callback}</translation>
    </message>
    <message>
        <source>After the sign-in the browser goes there, and only an http address of this computer can be listened at (RFC 8252, section 7.3).</source>
        <translation>Tras el inicio de sesión, el navegador va ahí, y solo se puede escuchar en una dirección http de este equipo (RFC 8252, sección 7.3).</translation>
    </message>
    <message>
        <source>Register http://127.0.0.1 with the server and leave Callback URL empty, or get the token in the window, where the address that the browser ends at can be pasted.</source>
        <translation>Registre http://127.0.0.1 en el servidor y deje vacía la URL de callback, u obtenga el token en la ventana, donde se puede pegar la dirección en la que termina el navegador.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within {n} minute</source>
        <comment>Nobody signed in within {n} minutes</comment>
        <translation>
            <numerusform>Nadie inició sesión en {n} minuto</numerusform>
            <numerusform>Nadie inició sesión en {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser did not come back; the listener for it is closed again.</source>
        <translation>El navegador no volvió; ya no se espera su respuesta.</translation>
    </message>
    <message>
        <source>Get the token again. If the server showed an error in the browser, look at the client ID and at whether this callback URL is registered there.</source>
        <translation>Obtenga de nuevo el token. Si el servidor mostró un error en el navegador, compruebe el ID de cliente y si esta URL de callback está registrada allí.</translation>
    </message>
    <message>
        <source>The code was not entered in time</source>
        <translation>El código no se introdujo a tiempo</translation>
    </message>
    <message>
        <source>The server&apos;s device code has expired.</source>
        <translation>El código de dispositivo del servidor ha caducado.</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>Obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no device code in it</source>
        <translation>La respuesta del servidor no contiene ningún código de dispositivo</translation>
    </message>
    <message>
        <source>It has {names}; device_code, user_code and an http verification_uri are needed (RFC 8628, section 3.2).</source>
        <translation>Contiene {names}; se necesitan device_code, user_code y un verification_uri http (RFC 8628, sección 3.2).</translation>
    </message>
    <message>
        <source>Check the device authorization URL.</source>
        <translation>Compruebe la URL de autorización del dispositivo.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>entorno del proceso</translation>
    </message>
    <message>
        <source>global variables</source>
        <translation>variables globales</translation>
    </message>
    <message>
        <source>given for this send</source>
        <translation>indicado para este envío</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>tiempo de ejecución</translation>
    </message>
    <message>
        <source>request of this run</source>
        <translation>solicitud de esta ejecución</translation>
    </message>
    <message>
        <source>folder of this run</source>
        <translation>carpeta de esta ejecución</translation>
    </message>
    <message>
        <source>environment of this run</source>
        <translation>entorno de esta ejecución</translation>
    </message>
    <message>
        <source>collection of this run</source>
        <translation>colección de esta ejecución</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>carpeta {name}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>colección {name}</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>entorno {name}</translation>
    </message>
    <message>
        <source>{what} takes long: the disk does not answer</source>
        <translation>{what} tarda mucho: el disco no responde</translation>
    </message>
    <message>
        <source>Nothing is lost: your edits are kept, and it goes on by itself once the disk answers.</source>
        <translation>No se pierde nada: sus cambios se conservan y todo continúa por sí solo cuando el disco responda.</translation>
    </message>
    <message>
        <source>If it is a network drive, check the connection. Other collections can be used meanwhile.</source>
        <translation>Si es una unidad de red, compruebe la conexión. Mientras tanto se pueden usar otras colecciones.</translation>
    </message>
    <message>
        <source>{what} and {more} more</source>
        <translation>{what} y {more} más</translation>
    </message>
    <message>
        <source>Credentials go over http:// to {host}, readable by everybody on the way: {what}.</source>
        <translation>Las credenciales se envían por http:// a {host}, legibles para cualquiera en el camino: {what}.</translation>
    </message>
    <message>
        <source>A POST body is not protected by being a body.</source>
        <translation>Un cuerpo POST no está protegido por ser un cuerpo.</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>la cabecera {name}</translation>
    </message>
    <message>
        <source>user and password in the URL</source>
        <translation>el usuario y la contraseña en la URL</translation>
    </message>
    <message>
        <source>{name} in the URL</source>
        <translation>{name} en la URL</translation>
    </message>
    <message>
        <source>the body&apos;s field {name}</source>
        <translation>el campo {name} del cuerpo</translation>
    </message>
    <message>
        <source>{name} was changed since it was looked through</source>
        <translation>{name} se modificó después de examinarlo</translation>
    </message>
    <message>
        <source>Nothing was replaced anywhere.</source>
        <translation>No se reemplazó nada en ningún sitio.</translation>
    </message>
    <message>
        <source>Look again, then replace.</source>
        <translation>Busque de nuevo y después reemplace.</translation>
    </message>
    <message>
        <source>{name} (settings)</source>
        <translation>{name} (ajustes)</translation>
    </message>
    <message>
        <source>{name} (environment)</source>
        <translation>{name} (entorno)</translation>
    </message>
    <message>
        <source>The expression can&apos;t be understood</source>
        <translation>No se entiende la expresión</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjala.</translation>
    </message>
    <message>
        <source>The expression takes too long</source>
        <translation>La expresión tarda demasiado</translation>
    </message>
    <message>
        <source>It tries more ways to match than can be waited for.</source>
        <translation>Prueba más formas de coincidir de las que se pueden esperar.</translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions are what makes it slow.</source>
        <translation>Simplifíquela: lo que la hace lenta son las repeticiones anidadas.</translation>
    </message>
    <message>
        <source>The edits could not be saved in {name}</source>
        <translation>No se pudieron guardar los cambios en {name}</translation>
    </message>
    <message>
        <source>Only the first {shown} of {size}.</source>
        <translation>Solo los primeros {shown} de {size}.</translation>
    </message>
    <message>
        <source>An object has a name twice, so the texts are compared line by line.</source>
        <translation>Un objeto tiene un nombre repetido, así que los textos se comparan línea a línea.</translation>
    </message>
    <message>
        <source>One of them is no valid JSON, so the texts are compared line by line.</source>
        <translation>Uno de ellos no es JSON válido, así que los textos se comparan línea a línea.</translation>
    </message>
    <message>
        <source>The values are nested too deeply, so the texts are compared line by line.</source>
        <translation>Los valores tienen demasiados niveles de anidamiento, así que los textos se comparan línea a línea.</translation>
    </message>
    <message>
        <source>The first {limit:,} values that differ.</source>
        <translation>Los primeros {limit:,} valores que difieren.</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>Ambos cuerpos son iguales, byte a byte.</translation>
    </message>
    <message>
        <source>The bodies differ. They are no text, so they are not compared line by line; save both to compare them with another program.</source>
        <translation>Los cuerpos son distintos. No son texto, así que no se comparan línea a línea; guarde ambos para compararlos con otro programa.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size received</source>
        <translation>Tamaño recibido</translation>
    </message>
    <message>
        <source>Time for DNS</source>
        <translation>Tiempo de DNS</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo de conexión</translation>
    </message>
    <message>
        <source>Time for TLS</source>
        <translation>Tiempo de TLS</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Tiempo de envío</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Time to receive</source>
        <translation>Tiempo de recepción</translation>
    </message>
    <message>
        <source>{n} newly failed</source>
        <translation>{n} con fallo nuevo</translation>
    </message>
    <message>
        <source>{n} mended</source>
        <translation>{n} corregidas</translation>
    </message>
    <message>
        <source>{n} slower</source>
        <translation>{n} más lentas</translation>
    </message>
    <message>
        <source>{n} faster</source>
        <translation>{n} más rápidas</translation>
    </message>
    <message>
        <source>{n} not in it</source>
        <translation>{n} ausentes</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>it has {size:,} bytes, and at most {limit:,} are read</source>
        <translation>tiene {size:,} bytes, y se leen como máximo {limit:,}</translation>
    </message>
    <message>
        <source>it is no UTF-8 text: byte {start:,} is none</source>
        <translation>no es texto UTF-8: el byte {start:,} no lo es</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>no tiene filas</translation>
    </message>
    <message>
        <source>it is no valid JSON: {error}</source>
        <translation>no es JSON válido: {error}</translation>
    </message>
    <message>
        <source>its element {wrong} is no object</source>
        <translation>su elemento {wrong} no es un objeto</translation>
    </message>
    <message>
        <source>line {number} has {values} values for {names} names</source>
        <translation>la línea {number} tiene {values} valores para {names} nombres</translation>
    </message>
    <message>
        <source>line {number}: a quote is not closed, or something follows it</source>
        <translation>línea {number}: una comilla no se cierra o la sigue algo</translation>
    </message>
    <message>
        <source>The data file {name} can&apos;t be used: {why}</source>
        <translation>No se puede usar el archivo de datos {name}: {why}</translation>
    </message>
    <message>
        <source>It should be CSV with a line of names first, or a JSON array of objects.</source>
        <translation>Debe ser CSV con una primera línea de nombres o un array JSON de objetos.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>No request of {names} has the tags asked for</source>
        <translation>Ninguna solicitud de {names} tiene las etiquetas pedidas</translation>
    </message>
    <message>
        <source>There is no request in {names}</source>
        <translation>No hay ninguna solicitud en {names}</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written: {reason}</source>
        <translation>No se puede escribir el informe {path}: {reason}</translation>
    </message>
    <message>
        <source>Scripts chose the next request {jumps:,} times: it goes in circles</source>
        <translation>Los scripts eligieron la siguiente solicitud {jumps:,} veces: se mueve en círculo</translation>
    </message>
    <message>
        <source>A script wants {name!r} next, and there is no such request in this run</source>
        <translation>Un script quiere que siga {name!r}, y esa solicitud no está en esta ejecución</translation>
    </message>
    <message>
        <source>There is no environment {wanted!r} here</source>
        <translation>Aquí no hay ningún entorno {wanted!r}</translation>
    </message>
    <message>
        <source>Environments belong to a collection, and this request belongs to none.</source>
        <translation>Los entornos pertenecen a una colección, y esta solicitud no pertenece a ninguna.</translation>
    </message>
    <message>
        <source>Name the collection, or save the request into one.</source>
        <translation>Indique la colección o guarde la solicitud en una.</translation>
    </message>
    <message>
        <source>it waits for something that never comes</source>
        <translation>espera algo que nunca llega</translation>
    </message>
    <message>
        <source>it computed for too long without a pause</source>
        <translation>calculó demasiado tiempo sin pausa</translation>
    </message>
    <message>
        <source>it was not done after {total_s:g} s</source>
        <translation>no terminó en {total_s:g} s</translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation>su proceso terminó</translation>
    </message>
    <message>
        <source>what its process says can&apos;t be read</source>
        <translation>no se puede leer lo que indica su proceso</translation>
    </message>
    <message>
        <source>it took too much memory</source>
        <translation>necesitó demasiada memoria</translation>
    </message>
    <message>
        <source>it left no result: it changed what it runs in</source>
        <translation>no dejó ningún resultado: modificó aquello en lo que se ejecuta</translation>
    </message>
    <message>
        <source>its process ended: it may have taken too much memory</source>
        <translation>su proceso terminó: puede que ocupara demasiada memoria</translation>
    </message>
    <message>
        <source>it asked for more than {most_calls:,} things at a time</source>
        <translation>pidió más de {most_calls:,} cosas a la vez</translation>
    </message>
    <message>
        <source>There is no JavaScript engine, so the scripts of this request can&apos;t run</source>
        <translation>No hay motor de JavaScript, así que los scripts de esta solicitud no se pueden ejecutar</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>Instálelo: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>{name} is not available in an expression</source>
        <translation>{name} no está disponible en una expresión</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>línea {line}: {message}</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Línea {line}: {message}</translation>
    </message>
    <message>
        <source>There is no {name!r} to ask for</source>
        <translation>No hay ningún {name!r} que pedir</translation>
    </message>
    <message>
        <source>There is no request {place!r} in this collection</source>
        <translation>No hay ninguna solicitud {place!r} en esta colección</translation>
    </message>
    <message>
        <source>Python before the request</source>
        <translation>Python antes de la solicitud</translation>
    </message>
    <message>
        <source>Python after the response</source>
        <translation>Python después de la respuesta</translation>
    </message>
    <message>
        <source>script before the request</source>
        <translation>script antes de la solicitud</translation>
    </message>
    <message>
        <source>script: {phase}</source>
        <translation>script: {phase}</translation>
    </message>
    <message>
        <source>The secret {name} could not be kept</source>
        <translation>No se pudo conservar el secreto {name}</translation>
    </message>
    <message>
        <source>{what}. It is used until PostGUI closes, then it is gone.</source>
        <translation>{what}. Se usa hasta que PostGUI se cierre; después desaparece.</translation>
    </message>
    <message>
        <source>The secrets are locked</source>
        <translation>Los secretos están bloqueados</translation>
    </message>
    <message>
        <source>This system has no usable keyring, so secrets are in an encrypted file, which needs its passphrase.</source>
        <translation>Este sistema no tiene un llavero utilizable, así que los secretos están en un archivo cifrado que necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>Set the variable {variable} to the passphrase, or use a terminal.</source>
        <translation>Ponga la frase de contraseña en la variable {variable} o use un terminal.</translation>
    </message>
    <message>
        <source>The passphrase in {variable} is wrong</source>
        <translation>La frase de contraseña de {variable} es incorrecta</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be opened with it. It was left as it is.</source>
        <translation>No se pudo abrir con ella el archivo cifrado de secretos. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Set {variable} to the passphrase that the file was made with.</source>
        <translation>Ponga en {variable} la frase de contraseña con la que se creó el archivo.</translation>
    </message>
    <message>
        <source>The secrets stay locked</source>
        <translation>Los secretos siguen bloqueados</translation>
    </message>
    <message>
        <source>The encrypted file of secrets was not opened, so their values are missing.</source>
        <translation>No se abrió el archivo cifrado de secretos, así que faltan sus valores.</translation>
    </message>
    <message>
        <source>Send again, or show a secret, to be asked for the passphrase once more.</source>
        <translation>Vuelva a enviar, o muestre un secreto, para que se pida otra vez la frase de contraseña.</translation>
    </message>
    <message>
        <source>The encrypted file of secrets is damaged</source>
        <translation>El archivo cifrado de secretos está dañado</translation>
    </message>
    <message>
        <source>It could not be read, and was kept as {name}. Its secrets are missing now.</source>
        <translation>No se pudo leer y se conservó como {name}. Ahora faltan sus secretos.</translation>
    </message>
    <message>
        <source>Bring back the file from a backup, or enter the secrets anew.</source>
        <translation>Recupere el archivo de una copia de seguridad o vuelva a introducir los secretos.</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>archivo cifrado</translation>
    </message>
    <message>
        <source>The list of secrets could not be changed for {name}</source>
        <translation>No se pudo cambiar la lista de secretos para {name}</translation>
    </message>
    <message>
        <source>The body is left out: only its beginning was kept.</source>
        <translation>El cuerpo se omite: solo se conservó el principio.</translation>
    </message>
    <message>
        <source>The body is left out: it is no text.</source>
        <translation>El cuerpo se omite: no es texto.</translation>
    </message>
    <message>
        <source>The folder {name} could not be read</source>
        <translation>No se pudo leer la carpeta {name}</translation>
    </message>
    <message>
        <source>{name} could not be written: its folder is gone</source>
        <translation>No se pudo escribir {name}: su carpeta ya no existe</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. What you see is kept here.</source>
        <translation>Se movió, se cambió de nombre o se eliminó. Lo que ve se conserva aquí.</translation>
    </message>
    <message>
        <source>Save the request in another folder with “Save request as…”.</source>
        <translation>Guarde la solicitud en otra carpeta con «Guardar solicitud como…».</translation>
    </message>
    <message>
        <source>{task} failed</source>
        <translation>Falló {task}</translation>
    </message>
    <message>
        <source>The log has the details. Please report it.</source>
        <translation>Los detalles están en el registro. Informe del error.</translation>
    </message>
    <message>
        <source>The server gave an access token, but no id token</source>
        <translation>El servidor dio un token de acceso, pero no un token de identidad</translation>
    </message>
    <message>
        <source>The form says that the id token goes out.</source>
        <translation>El formulario indica que se envía el token de identidad.</translation>
    </message>
    <message>
        <source>Add openid to the scope and get the token again, or use the access token.</source>
        <translation>Añada openid al ámbito y obtenga de nuevo el token, o use el token de acceso.</translation>
    </message>
    <message>
        <source>The OAuth 2.0 token has expired: get a new one first</source>
        <translation>El token de OAuth 2.0 ha caducado: obtenga antes uno nuevo</translation>
    </message>
    <message>
        <source>Get an OAuth 2.0 token first</source>
        <translation>Obtenga antes un token de OAuth 2.0</translation>
    </message>
    <message>
        <source>None is fetched by itself here: either nobody is there to sign in, or the form says not to.</source>
        <translation>Aquí no se obtiene ninguno automáticamente: no hay nadie para iniciar sesión o el formulario indica que no se haga.</translation>
    </message>
    <message>
        <source>In the window, use Get in the Auth tab; in a terminal, postgui token get FILE.</source>
        <translation>En la ventana, use Obtener en la pestaña Autenticación; en un terminal, postgui token get FILE.</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>No hay token de renovación</translation>
    </message>
    <message>
        <source>The server gave none with the last token, so it can&apos;t be renewed.</source>
        <translation>El servidor no dio ninguno con el último token, así que este no se puede renovar.</translation>
    </message>
    <message>
        <source>Get a new token. Many servers give a refresh token only for the scope offline_access.</source>
        <translation>Obtenga un token nuevo. Muchos servidores solo dan un token de renovación para el ámbito offline_access.</translation>
    </message>
    <message>
        <source>Getting the token was cancelled</source>
        <translation>Se canceló la obtención del token</translation>
    </message>
    <message>
        <source>Nothing was sent with the request.</source>
        <translation>No se envió nada con la solicitud.</translation>
    </message>
    <message>
        <source>Send again, or get the token in the Auth tab.</source>
        <translation>Vuelva a enviar u obtenga el token en la pestaña Autenticación.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved into itself</source>
        <translation>{name} no se puede mover dentro de sí mismo</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be copied into itself</source>
        <translation>{name} no se puede copiar dentro de sí mismo</translation>
    </message>
    <message>
        <source>{name} is a whole collection</source>
        <translation>{name} es una colección entera</translation>
    </message>
    <message>
        <source>Close it here, and do this with its folder on disk.</source>
        <translation>Ciérrela aquí y hágalo con su carpeta en el disco.</translation>
    </message>
    <message>
        <source>New folder {name}</source>
        <translation>Nueva carpeta {name}</translation>
    </message>
    <message>
        <source>New request {name}</source>
        <translation>Nueva solicitud {name}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <source>Replace {count} times</source>
        <translation>Reemplazar {count} veces</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} item</source>
        <comment>Move {n} items</comment>
        <translation>
            <numerusform>Mover {n} elemento</numerusform>
            <numerusform>Mover {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} item</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>Copiar {n} elemento</numerusform>
            <numerusform>Copiar {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} item</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>Duplicar {n} elemento</numerusform>
            <numerusform>Duplicar {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Duplicar {name}</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} item</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>Eliminar {n} elemento</numerusform>
            <numerusform>Eliminar {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>The folder of {name} is not there</source>
        <translation>No se encuentra la carpeta de {name}</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. What is open or unsaved is kept.</source>
        <translation>Se movió, se renombró o se eliminó, o su unidad no está conectada. Se conserva lo que está abierto o sin guardar.</translation>
    </message>
    <message>
        <source>Once it is back it shows again by itself. If it is elsewhere now, open it there.</source>
        <translation>Cuando vuelva, se mostrará de nuevo por sí sola. Si ahora está en otro lugar, ábrala allí.</translation>
    </message>
    <message>
        <source>The folder {name} is no longer trusted</source>
        <translation>Ya no se confía en la carpeta {name}</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder again: above the request, or in its settings.</source>
        <translation>Revise sus scripts y después vuelva a confiar en la carpeta: encima de la solicitud o en sus ajustes.</translation>
    </message>
    <message>
        <source>scripts of this collection may not send requests of their own: its folder is not trusted. Trust it in the window, above the request, or run with --trust</source>
        <translation>los scripts de esta colección no pueden enviar solicitudes propias: no se confía en su carpeta. Confíe en ella en la ventana, encima de la solicitud, o ejecute con --trust</translation>
    </message>
    <message>
        <source>It did not run, because the collection&apos;s folder is not trusted.</source>
        <translation>No se ejecutó, porque no se confía en la carpeta de la colección.</translation>
    </message>
    <message>
        <source>Not sent: its Python may not run yet</source>
        <translation>No se envió: su Python aún no puede ejecutarse</translation>
    </message>
    <message>
        <source>It is in no collection that could be trusted. What its Python signs or checks would be missing.</source>
        <translation>No está en ninguna colección en la que se pueda confiar. Faltaría lo que su Python firma o comprueba.</translation>
    </message>
    <message>
        <source>Move it into a collection, or run with --trust.</source>
        <translation>Muévala a una colección o ejecute con --trust.</translation>
    </message>
    <message>
        <source>The folder {name} is not trusted. Without its Python, what that signs or checks is missing.</source>
        <translation>No se confía en la carpeta {name}. Sin su Python falta lo que este firma o comprueba.</translation>
    </message>
    <message>
        <source>Look at it in Scripts, then trust the folder; on the command line, run with --trust.</source>
        <translation>Revíselo en Scripts y después confíe en la carpeta; en la línea de órdenes, ejecute con --trust.</translation>
    </message>
    <message>
        <source>Not sent: a script leads it to another server</source>
        <translation>No enviada: un script la dirige a otro servidor</translation>
    </message>
    <message>
        <source>As it is shown it goes to {shown}, and after its scripts to {now}, with all that is filled in for the first.</source>
        <translation>Tal como se muestra va a {shown}, y después de sus scripts a {now}, con todo lo que se rellena para el primero.</translation>
    </message>
    <message>
        <source>Move it into a collection that you trust, or run with --trust.</source>
        <translation>Muévala a una colección en la que confíe, o ejecute con --trust.</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder {name}; on the command line, run with --trust.</source>
        <translation>Revise sus scripts y luego confíe en la carpeta {name}; en la línea de comandos, ejecute con --trust.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>This is the new workspace {name}</source>
        <translation>Este es el nuevo espacio de trabajo {name}</translation>
    </message>
    <message>
        <source>The workspace {current} is called {name} now</source>
        <translation>El espacio de trabajo {current} se llama ahora {name}</translation>
    </message>
    <message>
        <source>Deleted the workspace {current}; its collections stay where they are</source>
        <translation>Se eliminó el espacio de trabajo {current}; sus colecciones se quedan donde están</translation>
    </message>
    <message>
        <source>The workspace {name} is back</source>
        <translation>El espacio de trabajo {name} está de vuelta</translation>
    </message>
    <message>
        <source>The workspace {current} could not be renamed</source>
        <translation>No se pudo renombrar el espacio de trabajo {current}</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB</source>
        <translation>{name} ocupa más de {limit} MB</translation>
    </message>
    <message>
        <source>No request file is that large, so it is not read.</source>
        <translation>Ningún archivo de solicitud es tan grande, así que no se lee.</translation>
    </message>
    <message>
        <source>Put large bodies into files of their own.</source>
        <translation>Ponga los cuerpos grandes en archivos propios.</translation>
    </message>
    <message>
        <source>Try again once it is back, or open the folder where it is now.</source>
        <translation>Vuelva a intentarlo cuando esté de nuevo o abra la carpeta donde esté ahora.</translation>
    </message>
    <message>
        <source>{name} is outside the collection</source>
        <translation>{name} está fuera de la colección</translation>
    </message>
    <message>
        <source>PostGUI changes files only inside the folder of their collection.</source>
        <translation>PostGUI solo cambia archivos dentro de la carpeta de su colección.</translation>
    </message>
    <message>
        <source>No folder above it has an {file}.</source>
        <translation>Ninguna carpeta superior tiene un {file}.</translation>
    </message>
    <message>
        <source>Open the folder that holds it as a collection of its own.</source>
        <translation>Abra la carpeta que lo contiene como colección propia.</translation>
    </message>
    <message>
        <source>{name} could not be saved</source>
        <translation>No se pudo guardar {name}</translation>
    </message>
    <message>
        <source>{name} could not be created in {folder}</source>
        <translation>No se pudo crear {name} en {folder}</translation>
    </message>
    <message>
        <source>{name} could not be moved</source>
        <translation>No se pudo mover {name}</translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation>No se pudo copiar {name}</translation>
    </message>
    <message>
        <source>{name} was deleted on disk since it was opened</source>
        <translation>{name} se eliminó en el disco después de abrirlo</translation>
    </message>
    <message>
        <source>{name} was changed on disk since it was opened</source>
        <translation>{name} se modificó en el disco después de abrirlo</translation>
    </message>
    <message>
        <source>Saving now would undo what somebody else did, so nothing was written.</source>
        <translation>Guardar ahora desharía lo que hizo otra persona, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Save your version under another name, or over it.</source>
        <translation>Guarde su versión con otro nombre o sobrescriba la del disco.</translation>
    </message>
    <message>
        <source>Compare the two, then choose which one stays.</source>
        <translation>Compare las dos y elija cuál se queda.</translation>
    </message>
    <message>
        <source>What was confirmed could not be kept</source>
        <translation>No se pudo conservar lo que se confirmó</translation>
    </message>
    <message>
        <source>A cookie jar was written by a newer PostGUI</source>
        <translation>Un PostGUI más reciente escribió un almacén de cookies</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is: cookies of now are not kept.</source>
        <translation>Esta versión no puede leer {name}, así que se deja como está: las cookies nuevas no se conservan.</translation>
    </message>
    <message>
        <source>Start the newer version to get it back.</source>
        <translation>Inicie la versión más reciente para recuperarlo.</translation>
    </message>
    <message>
        <source>A cookie jar can&apos;t be read</source>
        <translation>No se puede leer un almacén de cookies</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is left as it is, and cookies of now are not kept.</source>
        <translation>{path}: {reason}. Se deja como está y las cookies nuevas no se conservan.</translation>
    </message>
    <message>
        <source>Change the permissions of the file or the folder, and start again.</source>
        <translation>Cambie los permisos del archivo o de la carpeta y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>A cookie jar could not be read back</source>
        <translation>No se pudo recuperar un almacén de cookies</translation>
    </message>
    <message>
        <source>Its file is damaged, so the jar starts empty. You may have to sign in again.</source>
        <translation>Su archivo está dañado, así que el almacén empieza vacío. Puede que tenga que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The file is kept as {kept}.</source>
        <translation>El archivo se conserva como {kept}.</translation>
    </message>
    <message>
        <source>A kept request was written by a newer PostGUI</source>
        <translation>Un PostGUI más reciente escribió una solicitud conservada</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is.</source>
        <translation>Esta versión no puede leer {name}, así que se deja como está.</translation>
    </message>
    <message>
        <source>An unsaved request could not be read back</source>
        <translation>No se pudo recuperar una solicitud sin guardar</translation>
    </message>
    <message>
        <source>Its file is damaged. Everything else was restored.</source>
        <translation>Su archivo está dañado. Todo lo demás se restauró.</translation>
    </message>
    <message>
        <source>The file is kept as {kept}, in case its text is worth rescuing by hand.</source>
        <translation>El archivo se conserva como {kept}, por si merece la pena rescatar su texto a mano.</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Compruebe la carpeta y el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written by you.</source>
        <translation>Usted no puede escribir en la carpeta o el archivo.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Cambie sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>El disco, o la parte que le corresponde, está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation>Su cuota de disco se ha agotado.</translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation>El archivo o su carpeta no existe.</translation>
    </message>
    <message>
        <source>Check the path. If it was there before, refresh the collection.</source>
        <translation>Compruebe la ruta. Si existía antes, actualice la colección.</translation>
    </message>
    <message>
        <source>The path is too long for this disk.</source>
        <translation>La ruta es demasiado larga para este disco.</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>Elija un nombre o una carpeta más cortos.</translation>
    </message>
    <message>
        <source>A part of its path is not a folder.</source>
        <translation>Una parte de su ruta no es una carpeta.</translation>
    </message>
    <message>
        <source>Unsaved settings of a folder could not be read back</source>
        <translation>No se pudieron recuperar los ajustes sin guardar de una carpeta</translation>
    </message>
    <message>
        <source>Their file is damaged. Everything else was restored.</source>
        <translation>Su archivo está dañado. Todo lo demás se restauró.</translation>
    </message>
    <message>
        <source>What was chosen could not be kept</source>
        <translation>No se pudo conservar lo que se eligió</translation>
    </message>
    <message>
        <source>The history can&apos;t be mended</source>
        <translation>No se puede reparar el historial</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>No se puede escribir el historial</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one was begun</source>
        <translation>El historial estaba dañado, así que se empezó uno nuevo</translation>
    </message>
    <message>
        <source>What was in it is not shown any more. Collections and unsaved requests are not affected.</source>
        <translation>Su contenido ya no se muestra. No afecta a las colecciones ni a las solicitudes sin guardar.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>El archivo dañado se conserva como {kept}.</translation>
    </message>
    <message>
        <source>Sending and everything else works without it.</source>
        <translation>El envío y todo lo demás funcionan sin él.</translation>
    </message>
    <message>
        <source>Check that the disk has room, that the data folder may be written, and that no other program holds the file.</source>
        <translation>Compruebe que haya espacio en el disco, que se pueda escribir en la carpeta de datos y que ningún otro programa retenga el archivo.</translation>
    </message>
    <message>
        <source>The history was written by a newer PostGUI</source>
        <translation>Un PostGUI más reciente escribió el historial</translation>
    </message>
    <message>
        <source>This version can neither show it nor add to it, and leaves it as it is.</source>
        <translation>Esta versión no puede mostrarlo ni ampliarlo, y lo deja como está.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>Inicie la versión más reciente o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>schema version {version}, known up to {known}</source>
        <translation>versión {version} del esquema; se conoce hasta la {known}</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it holds more than {limit} MB</source>
        <translation>contiene más de {limit} MB</translation>
    </message>
    <message>
        <source>it holds more than {limit:,} files</source>
        <translation>contiene más de {limit:,} archivos</translation>
    </message>
    <message>
        <source>the zip file is damaged ({error})</source>
        <translation>el archivo zip está dañado ({error})</translation>
    </message>
    <message>
        <source>{path} in {archive}</source>
        <translation>{path} en {archive}</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked ({error})</source>
        <translation>no se puede descomprimir ({error})</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>ocupa más de {limit} MB</translation>
    </message>
    <message>
        <source>{name} can&apos;t be imported: {reason}</source>
        <translation>No se puede importar {name}: {reason}</translation>
    </message>
    <message>
        <source>Choose another file, or a smaller part of it.</source>
        <translation>Elija otro archivo o una parte más pequeña de este.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The system&apos;s keyring was not opened, so no secret could be read or kept.</source>
        <translation>No se abrió el llavero del sistema, así que no se pudo leer ni conservar ningún secreto.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation>No se pudo conservar lo que se escribió</translation>
    </message>
    <message>
        <source>The secret {partition} is damaged</source>
        <translation>El secreto {partition} está dañado</translation>
    </message>
    <message>
        <source>Its place in the encrypted file was changed by something else. It was left as it is.</source>
        <translation>Otro programa modificó su lugar en el archivo cifrado. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Enter it anew, or bring back the file from a backup.</source>
        <translation>Introdúzcalo de nuevo o recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>No se pudo conservar el secreto</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be read</source>
        <translation>No se pudo leer el archivo cifrado de secretos</translation>
    </message>
    <message>
        <source>The file of secrets was made by a newer PostGUI</source>
        <translation>Un PostGUI más reciente creó el archivo de secretos</translation>
    </message>
    <message>
        <source>This version can&apos;t read it, and leaves it as it is.</source>
        <translation>Esta versión no puede leerlo y lo deja como está.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Use la versión más reciente.</translation>
    </message>
    <message>
        <source>The last session could not be read back</source>
        <translation>No se pudo recuperar la última sesión</translation>
    </message>
    <message>
        <source>Its file is damaged, so the window starts with no tabs. Unsaved requests are not affected.</source>
        <translation>Su archivo está dañado, así que la ventana empieza sin pestañas. No afecta a las solicitudes sin guardar.</translation>
    </message>
    <message>
        <source>The settings file could not be made</source>
        <translation>No se pudo crear el archivo de ajustes</translation>
    </message>
    <message>
        <source>The settings could not be kept</source>
        <translation>No se pudieron conservar los ajustes</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un número entero a partir de 0</translation>
    </message>
    <message>
        <source>a secret variable, such as {{proxyPassword}}</source>
        <translation>una variable secreta, como {{proxyPassword}}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between values</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>a list of tables with host, kind, certificate and key ({error})</source>
        <translation>una lista de tablas con host, kind, certificate y key ({error})</translation>
    </message>
    <message>
        <source>certificates whose passphrase is a secret variable, such as {{passphrase}}</source>
        <translation>certificados cuya frase de contraseña sea una variable secreta, como {{passphrase}}</translation>
    </message>
    <message>
        <source>keys such as &quot;Ctrl+Shift+T&quot;, or a list of them</source>
        <translation>teclas como &quot;Ctrl+Shift+T&quot; o una lista de ellas</translation>
    </message>
    <message>
        <source>{name} is no table</source>
        <translation>{name} no es una tabla</translation>
    </message>
    <message>
        <source>{name} is a table</source>
        <translation>{name} es una tabla</translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation>línea {line} de {path}</translation>
    </message>
    <message>
        <source>at line {line}, the end of the file</source>
        <translation>en la línea {line}, el final del archivo</translation>
    </message>
    <message>
        <source>The settings file could not be read</source>
        <translation>No se pudo leer el archivo de ajustes</translation>
    </message>
    <message>
        <source>{reason}. What it says does not count until it is mended; the file is left as it is.</source>
        <translation>{reason}. Lo que indica no se aplica hasta que se corrija; el archivo se deja como está.</translation>
    </message>
    <message>
        <source>Mend {path}: it is read again as soon as it is saved.</source>
        <translation>Corrija {path}: se vuelve a leer en cuanto se guarda.</translation>
    </message>
    <message>
        <source>The change could not be kept: the settings file has a mistake</source>
        <translation>No se pudo conservar el cambio: el archivo de ajustes tiene un error</translation>
    </message>
    <message>
        <source>{reason}. The change counts until PostGUI ends or the file is mended; the file is left as it is.</source>
        <translation>{reason}. El cambio se aplica hasta que PostGUI termine o se corrija el archivo; el archivo se deja como está.</translation>
    </message>
    <message>
        <source>Mend {path}, then make the change again.</source>
        <translation>Corrija {path} y vuelva a hacer el cambio.</translation>
    </message>
    <message>
        <source>The setting {setting} can&apos;t be {value!r}</source>
        <translation>El ajuste {setting} no puede ser {value!r}</translation>
    </message>
    <message>
        <source>It takes {expected}. The value that would count without it is used instead.</source>
        <translation>Admite {expected}. En su lugar se usa el valor que se aplicaría sin él.</translation>
    </message>
    <message>
        <source>Correct {where}.</source>
        <translation>Corrija {where}.</translation>
    </message>
    <message>
        <source>The setting {table}.{key} can&apos;t be set for one workspace</source>
        <translation>El ajuste {table}.{key} no se puede definir para un solo espacio de trabajo</translation>
    </message>
    <message>
        <source>It counts for the whole program, and is not used here.</source>
        <translation>Se aplica a todo el programa y aquí no se usa.</translation>
    </message>
    <message>
        <source>Move {where} into the settings of the program.</source>
        <translation>Mueva {where} a los ajustes del programa.</translation>
    </message>
    <message>
        <source>The import could not be written into {name}</source>
        <translation>No se pudo escribir la importación en {name}</translation>
    </message>
    <message>
        <source>{path} came to be there while the import was made</source>
        <translation>{path} apareció mientras se hacía la importación</translation>
    </message>
    <message>
        <source>It was left as it is, and the import stopped there.</source>
        <translation>Se dejó como estaba, y la importación se detuvo ahí.</translation>
    </message>
    <message>
        <source>Import again: what has come already is left alone.</source>
        <translation>Importe de nuevo: lo que ya llegó no se toca.</translation>
    </message>
    <message>
        <source>a theme&apos;s name is that of a file in the folder</source>
        <translation>el nombre de un tema es el de un archivo de la carpeta</translation>
    </message>
    <message>
        <source>the file has more than {limit:,} bytes</source>
        <translation>el archivo ocupa más de {limit:,} bytes</translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation>No se pudo eliminar {name}</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash</source>
        <translation>{name} ya no está en la papelera</translation>
    </message>
    <message>
        <source>It was deleted for good, or brought back already.</source>
        <translation>Se eliminó definitivamente o ya se restauró.</translation>
    </message>
    <message>
        <source>{name} could not be restored</source>
        <translation>No se pudo restaurar {name}</translation>
    </message>
    <message>
        <source>{name} could not be deleted for good</source>
        <translation>No se pudo eliminar {name} definitivamente</translation>
    </message>
    <message>
        <source>{name} can&apos;t go back to {name2}</source>
        <translation>{name} no puede volver a {name2}</translation>
    </message>
    <message>
        <source>There is another {name} by now.</source>
        <translation>Ahora hay otro {name}.</translation>
    </message>
    <message>
        <source>Rename that one, then undo again.</source>
        <translation>Cambie el nombre de ese y vuelva a deshacer.</translation>
    </message>
    <message>
        <source>{name} could not be moved back</source>
        <translation>No se pudo devolver {name} a su lugar</translation>
    </message>
    <message>
        <source>{name} could not be changed back</source>
        <translation>No se pudo revertir el cambio de {name}</translation>
    </message>
    <message>
        <source>{name} was changed since then</source>
        <translation>{name} se modificó desde entonces</translation>
    </message>
    <message>
        <source>Undoing would throw that change away, so nothing was undone.</source>
        <translation>Deshacer descartaría ese cambio, así que no se deshizo nada.</translation>
    </message>
    <message>
        <source>Change it back by hand.</source>
        <translation>Vuelva a cambiarlo a mano.</translation>
    </message>
    <message>
        <source>The workspace {name} could not be made</source>
        <translation>No se pudo crear el espacio de trabajo {name}</translation>
    </message>
    <message>
        <source>The workspace {old} could not be renamed</source>
        <translation>No se pudo renombrar el espacio de trabajo {old}</translation>
    </message>
    <message>
        <source>The workspace {name} could not be deleted</source>
        <translation>No se pudo eliminar el espacio de trabajo {name}</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <translation>Espacio de trabajo {name}</translation>
    </message>
    <message>
        <source>A workspace can&apos;t be called {name!r}</source>
        <translation>Un espacio de trabajo no se puede llamar {name!r}</translation>
    </message>
    <message>
        <source>The workspace {name} is open in another window</source>
        <translation>El espacio de trabajo {name} está abierto en otra ventana</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Close that window, then try again.</source>
        <translation>Cierre esa ventana y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>It is too long: {limit} letters are the most, fewer where they are not a to z.</source>
        <translation>Es demasiado largo: como máximo {limit} letras, menos si no son de la a a la z.</translation>
    </message>
    <message>
        <source>Some system does not take that for a folder. It could be {name}.</source>
        <translation>Algún sistema no lo admite como carpeta. Podría ser {name}.</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ya hay uno con ese nombre.</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>Translate as &quot;keep&quot; if your language keeps the capital of a label within a sentence</comment>
        <translation>lower</translation>
    </message>
    <message>
        <source>The request failed. {what}</source>
        <translation>La solicitud falló. {what}</translation>
    </message>
    <message>
        <source>The request ended without an answer.</source>
        <translation>La solicitud terminó sin respuesta.</translation>
    </message>
    <message>
        <source>Answered with {status}.</source>
        <translation>Respondida con {status}.</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Añadir certificado</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificado {number}</translation>
    </message>
    <message>
        <source>Use certificate {number}</source>
        <translation>Usar el certificado {number}</translation>
    </message>
    <message>
        <source>Remove this certificate</source>
        <translation>Quitar este certificado</translation>
    </message>
    <message>
        <source>Remove certificate {number}</source>
        <translation>Quitar el certificado {number}</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>{field} of certificate {number}</source>
        <translation>{field} del certificado {number}</translation>
    </message>
    <message>
        <source>a certificate without a host</source>
        <translation>un certificado sin servidor</translation>
    </message>
    <message>
        <source>none</source>
        <comment>certificates</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name the host it is for.</source>
        <translation>Indique para qué servidor es.</translation>
    </message>
    <message>
        <source>Choose its file; until then it is not shown to anybody.</source>
        <translation>Elija su archivo; hasta entonces no se muestra a nadie.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {target}, and {n} file beside it</source>
        <comment>Exported to {target}, and {n} files beside it</comment>
        <translation>
            <numerusform>Exportado a {target}, y {n} archivo junto a él</numerusform>
            <numerusform>Exportado a {target}, y {n} archivos junto a él</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>Exportado a {target}</translation>
    </message>
    <message>
        <source>What is inherited can&apos;t be told: {what}.</source>
        <translation>No se sabe qué se hereda: {what}.</translation>
    </message>
    <message>
        <source>{kind} (not supported)</source>
        <translation>{kind} (no se admite)</translation>
    </message>
    <message>
        <source>{label}, from {origin}.</source>
        <translation>{label}, de {origin}.</translation>
    </message>
    <message>
        <source>Nothing to inherit: none is sent.</source>
        <translation>No hay nada que heredar: no se envía ninguna.</translation>
    </message>
    <message>
        <source>A request, or a folder nearer to it, replaces one by a header of the same name.</source>
        <translation>Una solicitud, o una carpeta más cercana a ella, la sustituye con una cabecera del mismo nombre.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>This collection asks to send Authorization on to other origins when a server redirects there. It does not happen until you allow it.</source>
        <translation>Esta colección pide reenviar Authorization a otros orígenes cuando un servidor redirige allí. No se hará hasta que lo permita.</translation>
    </message>
    <message>
        <source>You allowed this collection to send Authorization on to other origins when a server redirects.</source>
        <translation>Ha permitido que esta colección reenvíe Authorization a otros orígenes cuando un servidor redirige.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow to send Authorization on to other origins</source>
        <translation>Permitir el reenvío de Authorization a otros orígenes</translation>
    </message>
    <message>
        <source>Do not send Authorization on to other origins</source>
        <translation>No reenviar Authorization a otros orígenes</translation>
    </message>
    <message>
        <source>This folder is not trusted: its Python does not run, and its scripts can’t send requests of their own.</source>
        <translation>No se confía en esta carpeta: su Python no se ejecuta y sus scripts no pueden enviar solicitudes propias.</translation>
    </message>
    <message>
        <source>This folder is trusted: its Python runs, and its scripts may send requests of their own.</source>
        <translation>Se confía en esta carpeta: su Python se ejecuta y sus scripts pueden enviar solicitudes propias.</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>Confiar en esta carpeta</translation>
    </message>
    <message>
        <source>Trust this folder: run its Python, let its scripts send requests</source>
        <translation>Confiar en esta carpeta: ejecutar su Python y permitir que sus scripts envíen solicitudes</translation>
    </message>
    <message>
        <source>Do not trust this folder any more</source>
        <translation>Dejar de confiar en esta carpeta</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Go back to what the file says; undo brings the edits back</source>
        <translation>Volver a lo que dice el archivo; deshacer recupera los cambios</translation>
    </message>
    <message>
        <source>these settings, not saved yet</source>
        <translation>estos ajustes, aún sin guardar</translation>
    </message>
    <message>
        <source>Mock  on</source>
        <translation>Simulación  activa</translation>
    </message>
    <message>
        <source>{name} settings</source>
        <translation>Ajustes de {name}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>{title}  {extra}</source>
        <translation>{title}  {extra}</translation>
    </message>
    <message>
        <source>Every request in here can use them as {{name}}. A request&apos;s own, and those nearer to it, win.</source>
        <translation>Todas las solicitudes de aquí pueden usarlas como {{name}}. Prevalecen las propias de una solicitud y las más cercanas a ella.</translation>
    </message>
    <message>
        <source>The response before</source>
        <translation>La respuesta anterior</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Tab: {name}</source>
        <translation>Pestaña: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Ejemplo: {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare with a tab, an example, or one of the history</source>
        <translation>Comparar con una pestaña, un ejemplo o una entrada del historial</translation>
    </message>
    <message>
        <source>Search what to compare with</source>
        <translation>Buscar con qué comparar</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>The response before, {told}</source>
        <translation>La respuesta anterior, {told}</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Elija un archivo que pueda leer.</translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s certificate was verified</source>
        <translation>Cifrada, y se verificó el certificado del servidor</translation>
    </message>
    <message>
        <source>Insecure: encrypted, but nobody verified who answered</source>
        <translation>No segura: cifrada, pero nadie verificó quién respondió</translation>
    </message>
    <message>
        <source>Credentials were sent without encryption</source>
        <translation>Se enviaron credenciales sin cifrar</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Peer {address} through {proxy}</source>
        <translation>Dirección remota {address} a través de {proxy}</translation>
    </message>
    <message>
        <source>Peer {address}</source>
        <translation>Dirección remota {address}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the console</source>
        <translation>Filtrar la consola</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Cerrar la consola</translation>
    </message>
    <message>
        <source>Requests of this session</source>
        <translation>Solicitudes de esta sesión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>Abrir respuesta</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>This exchange is not in the history</source>
        <translation>Este intercambio no está en el historial</translation>
    </message>
    <message>
        <source>It was not recorded, or it is still being written.</source>
        <translation>No se registró o aún se está escribiendo.</translation>
    </message>
    <message>
        <source>Try again in a moment, or send the request once more.</source>
        <translation>Vuelva a intentarlo en un momento o envíe la solicitud otra vez.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copied as {label}</source>
        <translation>Copiado como {label}</translation>
    </message>
    <message>
        <source>PostGUI failed the last time</source>
        <translation>PostGUI falló la última vez</translation>
    </message>
    <message>
        <source>A report is in the data folder, without secrets. It is sent nowhere; you may attach it to a bug report.</source>
        <translation>Hay un informe en la carpeta de datos, sin secretos. No se envía a ningún sitio; puede adjuntarlo a un informe de error.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Data file…</source>
        <translation>Archivo de datos…</translation>
    </message>
    <message>
        <source>{path}
Click to leave it out</source>
        <translation>{path}
Haga clic para omitirlo</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json);;All files (*)</source>
        <translation>Datos (*.csv *.tsv *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Archivo de datos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About PostGUI</source>
        <translation>Acerca de PostGUI</translation>
    </message>
    <message>
        <source>Wants no account, and sends nothing anywhere but the requests that you send. MIT licence.</source>
        <translation>No requiere cuenta y no envía nada a ningún sitio, salvo las solicitudes que usted envía. Licencia MIT.</translation>
    </message>
    <message>
        <source>PostGUI</source>
        <translation>PostGUI</translation>
    </message>
    <message>
        <source>Version of {name}: {version}</source>
        <translation>Versión de {name}: {version}</translation>
    </message>
    <message>
        <source>Copy for bug report</source>
        <translation>Copiar para un informe de error</translation>
    </message>
    <message>
        <source>Copies these versions as text. Nothing is sent.</source>
        <translation>Copia estas versiones como texto. No se envía nada.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>Código: {name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Language and library</source>
        <translation>Lenguaje y biblioteca</translation>
    </message>
    <message>
        <source>Keep {{variables}}</source>
        <translation>Mantener {{variables}}</translation>
    </message>
    <message>
        <source>Leave variables as they stand instead of filling in their values</source>
        <translation>Dejar las variables como están en lugar de poner sus valores</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Put passwords, tokens and keys into the code in clear</source>
        <translation>Poner contraseñas, tokens y claves en claro en el código</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>The code was not saved as {name}</source>
        <translation>El código no se guardó como {name}</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Import cookies.txt</source>
        <translation>Importar cookies.txt</translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} cookie from {name}.</source>
        <comment>Imported {n} cookies from {name}.</comment>
        <translation>
            <numerusform>Se importó {n} cookie de {name}.</numerusform>
            <numerusform>Se importaron {n} cookies de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cookies</source>
        <translation>Exportar cookies</translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} cookie to {path}. Keep that file as you keep passwords.</source>
        <comment>Exported {n} cookies to {path}. Keep that file as you keep passwords.</comment>
        <translation>
            <numerusform>Se exportó {n} cookie a {path}. Guarde ese archivo como si fueran contraseñas.</numerusform>
            <numerusform>Se exportaron {n} cookies a {path}. Guarde ese archivo como si fueran contraseñas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more line.</source>
        <comment>… and {n} more lines.</comment>
        <translation>
            <numerusform>… y {n} línea más.</numerusform>
            <numerusform>… y {n} líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} imported from {name}, {n} not</source>
        <translation>Se importaron {count} de {name}, {n} no</translation>
    </message>
    <message>
        <source>Correct these lines and import again: what is there already stays.</source>
        <translation>Corrija estas líneas e importe de nuevo: lo que ya está se conserva.</translation>
    </message>
    <message>
        <source>api.example.org, or .example.org with subdomains</source>
        <translation>api.example.org, o .example.org con subdominios</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>session, or 2030-12-31 18:00</source>
        <translation>session, o 2030-12-31 18:00</translation>
    </message>
    <message>
        <source>New cookie: {label}</source>
        <translation>Nueva cookie: {label}</translation>
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
        <translation>SameSite sin definir</translation>
    </message>
    <message>
        <source>New cookie: SameSite</source>
        <translation>Nueva cookie: SameSite</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>Añadir cookie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Descartar lo que escribí</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Cookie jar</source>
        <translation>Almacén de cookies</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search cookies</source>
        <translation>Buscar cookies</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Clear jar</source>
        <translation>Vaciar almacén</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Session cookies stay until you clear them. SameSite is kept and shown, but holds nothing back: each request here is your own act.</source>
        <translation>Las cookies de sesión permanecen hasta que las borre. SameSite se conserva y se muestra, pero no retiene nada: aquí cada solicitud es un acto suyo.</translation>
    </message>
    <message>
        <source>Requests in no collection</source>
        <translation>Solicitudes fuera de toda colección</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>sin entorno</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>No cookies here. Servers fill the jar when you send.</source>
        <translation>Aquí no hay cookies. Los servidores llenan el almacén cuando envía solicitudes.</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>Se eliminó {name}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted a cookie</source>
        <comment>Deleted {n} cookies</comment>
        <translation>
            <numerusform>Se eliminó una cookie</numerusform>
            <numerusform>Se eliminaron {n} cookies</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the only cookie</source>
        <comment>Deleted all {n} cookies</comment>
        <translation>
            <numerusform>Se eliminó la única cookie</numerusform>
            <numerusform>Se eliminaron las {n} cookies</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Se añadió {name}</translation>
    </message>
    <message>
        <source>Added a cookie</source>
        <translation>Se añadió una cookie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete all {n} of {domain}</source>
        <translation>Eliminar las {n} de {domain}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>Con secretos</translation>
    </message>
    <message>
        <source>Put passwords, tokens and secret variables into the file in clear</source>
        <translation>Poner contraseñas, tokens y variables secretas en claro en el archivo</translation>
    </message>
    <message>
        <source>Beside it: {beside}.</source>
        <translation>Junto a él: {beside}.</translation>
    </message>
    <message>
        <source>{name} was not written</source>
        <translation>No se escribió {name}</translation>
    </message>
    <message>
        <source>Changes of {title} since HEAD</source>
        <translation>Cambios de {title} desde HEAD</translation>
    </message>
    <message>
        <source>Lines with - are in the last commit, lines with + are on disk now.</source>
        <translation>Las líneas con - están en el último commit; las líneas con + están ahora en el disco.</translation>
    </message>
    <message>
        <source>It is as in the last commit.</source>
        <translation>Está igual que en el último commit.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>GitHub API</source>
        <translation>API de GitHub</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>A collection is a folder of text files; share it with git if you like.</source>
        <translation>Una colección es una carpeta de archivos de texto; compártala con git si lo desea.</translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose another name, or open that folder.</source>
        <translation>{folder} ya existe y no está vacía. Elija otro nombre o abra esa carpeta.</translation>
    </message>
    <message>
        <source>Makes the folder {folder}</source>
        <translation>Crea la carpeta {folder}</translation>
    </message>
    <message>
        <source>Where to put the collection</source>
        <translation>Dónde poner la colección</translation>
    </message>
    <message>
        <source>What is new, version by version</source>
        <translation>Las novedades, versión a versión</translation>
    </message>
    <message>
        <source>Nothing is written about this version.</source>
        <translation>No hay nada escrito sobre esta versión.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>Desbloquear los secretos</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repita la frase de contraseña</translation>
    </message>
    <message>
        <source>Keep secrets with it</source>
        <translation>Guardar los secretos con ella</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>A secret waits to be kept</source>
        <translation>Hay un secreto pendiente de guardar</translation>
    </message>
    <message>
        <source>It is in memory only until you give the passphrase.</source>
        <translation>Solo está en la memoria hasta que indique la frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter passphrase…</source>
        <translation>Introducir la frase de contraseña…</translation>
    </message>
    <message>
        <source>This system has no keyring that PostGUI can use. Secrets are kept in an encrypted file instead; choose the passphrase that protects it. It can&apos;t be recovered.</source>
        <translation>Este sistema no tiene un llavero que PostGUI pueda usar. Los secretos se guardan en un archivo cifrado; elija la frase de contraseña que lo protege. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Secrets are in an encrypted file, because this system has no keyring. Its passphrase opens them.</source>
        <translation>Los secretos están en un archivo cifrado, porque este sistema no tiene llavero. Su frase de contraseña los abre.</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texto de reemplazo</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>Archivos que cambiarían</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} in {chosen:,} of {n:,} file</source>
        <comment>{count:,} in {chosen:,} of {n:,} files</comment>
        <translation>
            <numerusform>{count:,} en {chosen:,} de {n:,} archivo</numerusform>
            <numerusform>{count:,} en {chosen:,} de {n:,} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection or folder</source>
        <translation>Colección o carpeta</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>Guardar solicitud</translation>
    </message>
    <message>
        <source>There is no collection yet. Make one to save into.</source>
        <translation>Aún no hay ninguna colección. Cree una en la que guardar.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>Name of the new folder, then Enter</source>
        <translation>Nombre de la nueva carpeta y después Enter</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Teclas que no cambian</translation>
    </message>
    <message>
        <source>instead of: {commands}</source>
        <translation>en lugar de: {commands}</translation>
    </message>
    <message>
        <source>While the keyboard is there, these keys don’t do: {commands}.</source>
        <translation>Mientras el foco está ahí, estas teclas no hacen: {commands}.</translation>
    </message>
    <message>
        <source>In a part with these keys of its own, they do: {what}.</source>
        <translation>En una parte que usa estas teclas, hacen: {what}.</translation>
    </message>
    <message>
        <source>It came with {keys}.</source>
        <translation>Originalmente: {keys}.</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>Originalmente sin teclas.</translation>
    </message>
    <message>
        <source>{what} ({part})</source>
        <translation>{what} ({part})</translation>
    </message>
    <message>
        <source>Search by what it does or by key</source>
        <translation>Buscar por función o por tecla</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Press keys to see what they do</source>
        <translation>Pulse teclas para ver qué hacen</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Pulse teclas</translation>
    </message>
    <message>
        <source>Search by pressing keys instead of typing</source>
        <translation>Buscar pulsando teclas en lugar de escribir</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Press the new keys for: {label}</source>
        <translation>Pulse las nuevas teclas para: {label}</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”.</source>
        <translation>Pulse las teclas para «{command}».</translation>
    </message>
    <message>
        <source>These keys do something already: {others}. It would lose them.</source>
        <translation>Estas teclas ya hacen algo: {others}. Las perdería.</translation>
    </message>
    <message>
        <source>Where it makes sense, these keys go on to: {uses}.</source>
        <translation>Donde tiene sentido, estas teclas siguen sirviendo para: {uses}.</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Usar de todos modos</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>Estaba en</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleted requests and folders</source>
        <translation>Solicitudes y carpetas eliminadas</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back to where it was, or delete it for good; the settings may say for how long. It takes {size}.</source>
        <translation>Lo que elimina se guarda aquí hasta que lo devuelva a su lugar o lo elimine definitivamente; en los ajustes puede indicar durante cuánto tiempo. Ocupa {size}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good ({size})? This can&apos;t be undone.</source>
        <translation>¿Eliminar definitivamente «{name}» ({size})? No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} item for good ({size})? This can&apos;t be undone.</source>
        <comment>Delete {n:,} items for good ({size})? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>¿Eliminar definitivamente {n:,} elemento ({size})? No se puede deshacer.</numerusform>
            <numerusform>¿Eliminar definitivamente {n:,} elementos ({size})? No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the trash for good ({n:,} in all, {size})? This can&apos;t be undone.</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera ({n:,} en total, {size})? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Edits that are not on disk</source>
        <translation>Cambios que no están en el disco</translation>
    </message>
    <message numerus="yes">
        <source>{n} edit is not on disk, and would be lost if the window closed now.</source>
        <comment>{n} edits are not on disk, and would be lost if the window closed now.</comment>
        <translation>
            <numerusform>{n} cambio no está en el disco y se perdería si la ventana se cerrara ahora.</numerusform>
            <numerusform>{n} cambios no están en el disco y se perderían si la ventana se cerrara ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Mantener abierta la ventana</translation>
    </message>
    <message>
        <source>Save them elsewhere…</source>
        <translation>Guardarlos en otro lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>A workspace has its own collections, tabs, layout, environments, cookies and globals.</source>
        <translation>Un espacio de trabajo tiene sus propias colecciones, pestañas, disposición, entornos, cookies y variables globales.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Documentation (Markdown)</source>
        <translation>Documentación (Markdown)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Documentation, laid out</source>
        <translation>Documentación, con formato</translation>
    </message>
    <message>
        <source>*Nothing is written here yet.*</source>
        <translation>*Aún no hay nada escrito aquí.*</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>{size} is too much for the clipboard: save it as</source>
        <translation>{size} es demasiado para el portapapeles: guárdelo como</translation>
    </message>
    <message>
        <source>Saving, {size} so far</source>
        <translation>Guardando, {size} hasta ahora</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {reason}</source>
        <translation>No se puede escribir {name}: {reason}</translation>
    </message>
    <message>
        <source>Saved {size}</source>
        <translation>Se guardaron {size}</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Ruta copiada</translation>
    </message>
    <message>
        <source>There is no path here</source>
        <translation>Aquí no hay ninguna ruta</translation>
    </message>
    <message>
        <source>Finding the path</source>
        <translation>Buscando la ruta</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valor copiado</translation>
    </message>
    <message>
        <source>There is no value here</source>
        <translation>Aquí no hay ningún valor</translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation>{size} hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row</source>
        <comment>{n:,} rows</comment>
        <translation>
            <numerusform>{n:,} fila</numerusform>
            <numerusform>{n:,} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n:,} row</source>
        <comment>{size}, {n:,} rows</comment>
        <translation>
            <numerusform>{size}, {n:,} fila</numerusform>
            <numerusform>{size}, {n:,} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, indexing {share:.0%}</source>
        <translation>{size}, indexando {share:.0%}</translation>
    </message>
    <message>
        <source>Byte {offset:,} (0x{offset:x})</source>
        <translation>Byte {offset:,} (0x{offset:x})</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>Línea {line:,}, columna {column:,}</translation>
    </message>
    <message>
        <source>Column {column:,}</source>
        <translation>Columna {column:,}</translation>
    </message>
    <message>
        <source>{place}, {size} selected</source>
        <translation>{place}, {size} seleccionados</translation>
    </message>
    <message>
        <source>Not well-formed XML. {fault}</source>
        <translation>XML mal formado. {fault}</translation>
    </message>
    <message>
        <source>Not valid JSON. {fault}</source>
        <translation>JSON no válido. {fault}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Go to the error</source>
        <translation>Ir al error</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>Charset: how the bytes become letters</source>
        <translation>Juego de caracteres: cómo los bytes se convierten en letras</translation>
    </message>
    <message>
        <source>Go to a line or byte (Ctrl+G)</source>
        <translation>Ir a una línea o un byte (Ctrl+G)</translation>
    </message>
    <message>
        <source>Charset: {how}</source>
        <translation>Juego de caracteres: {how}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Byte, such as 4096 or 0x1000</source>
        <translation>Byte, por ejemplo 4096 o 0x1000</translation>
    </message>
    <message>
        <source>Line, or @byte</source>
        <translation>Línea, o @byte</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter lleva allí</translation>
    </message>
    <message>
        <source>That is no number</source>
        <translation>No es un número</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>No es una expresión regular: {reason}</translation>
    </message>
    <message>
        <source>Searching {share:.0%}</source>
        <translation>Buscando {share:.0%}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{at:,} of {total}</source>
        <translation>{at:,} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <comment>{total} found</comment>
        <translation>
            <numerusform>{total} encontrado</numerusform>
            <numerusform>{total} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the text. Esc stops it.</source>
        <translation>Dando formato al texto. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Comment out or in</source>
        <translation>Comentar o descomentar</translation>
    </message>
    <message>
        <source>Fold here</source>
        <translation>Plegar aquí</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Desplegar aquí</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Regular expression; $1 puts in a group</source>
        <translation>Expresión regular; $1 inserta un grupo</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>No es un patrón</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>{total} encontrados</translation>
    </message>
    <message>
        <source>At {place}: {reason}</source>
        <translation>En {place}: {reason}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message>
        <source>{name} in {environment}: {value}</source>
        <translation>{name} en {environment}: {value}</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Todos los nombres</translation>
    </message>
    <message>
        <source>Missing somewhere</source>
        <translation>Faltan en alguno</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Which names to list</source>
        <translation>Qué nombres mostrar</translation>
    </message>
    <message>
        <source>Environments side by side</source>
        <translation>Entornos en paralelo</translation>
    </message>
    <message numerus="yes">
        <source>{n} name in {environments} environments</source>
        <comment>{n} names in {environments} environments</comment>
        <translation>
            <numerusform>{n} nombre en {environments} entornos</numerusform>
            <numerusform>{n} nombres en {environments} entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>Compare all environments</source>
        <translation>Comparar todos los entornos</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to compare them</source>
        <translation>Elija varios con Ctrl o Shift para compararlos</translation>
    </message>
    <message>
        <source>{name} can not be read: {reason}</source>
        <translation>No se puede leer {name}: {reason}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Global variables are there in every collection; they are kept on this computer only.</source>
        <translation>Las variables globales están en todas las colecciones; se conservan solo en este equipo.</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nombre del entorno</translation>
    </message>
    <message>
        <source>Colour, shown at the top of the window</source>
        <translation>Color, se muestra en la parte superior de la ventana</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Make it the active environment of its collection</source>
        <translation>Convertirlo en el entorno activo de su colección</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Amplía</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Archivo .env</translation>
    </message>
    <message>
        <source>A file of the collection whose values {{process.env.NAME}} finds</source>
        <translation>Un archivo de la colección cuyos valores encuentra {{process.env.NAME}}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>No secreto</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Value: hidden</source>
        <translation>Valor: oculto</translation>
    </message>
    <message>
        <source>Value: none yet</source>
        <translation>Valor: aún ninguno</translation>
    </message>
    <message>
        <source>{name} comes from {origin}</source>
        <translation>{name} procede de {origin}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
    <message>
        <source>Environment: {names}</source>
        <translation>Entorno: {names}</translation>
    </message>
    <message>
        <source>Environment: none</source>
        <translation>Entorno: ninguno</translation>
    </message>
    <message>
        <source>Environment of the current collection</source>
        <translation>Entorno de la colección actual</translation>
    </message>
    <message>
        <source>In use, nearest first: {names}</source>
        <translation>En uso, el más cercano primero: {names}</translation>
    </message>
    <message>
        <source>Also use</source>
        <translation>Usar también</translation>
    </message>
    <message>
        <source>For names that the active environment does not have</source>
        <translation>Para nombres que el entorno activo no tiene</translation>
    </message>
    <message>
        <source>Manage environments…	{keys}</source>
        <translation>Gestionar entornos…	{keys}</translation>
    </message>
    <message>
        <source>Saved the response as the example {name}</source>
        <translation>La respuesta se guardó como el ejemplo {name}</translation>
    </message>
    <message>
        <source>Save the request to keep it.</source>
        <translation>Guarde la solicitud para conservarlo.</translation>
    </message>
    <message>
        <source>An example, read-only</source>
        <translation>Un ejemplo, de solo lectura</translation>
    </message>
    <message>
        <source>{path}, example {number}</source>
        <translation>{path}, ejemplo {number}</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>Ejemplo {number}</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (mío)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>PostGUI is now version {version}</source>
        <translation>PostGUI es ahora la versión {version}</translation>
    </message>
    <message>
        <source>What is new can’t be shown</source>
        <translation>No se pueden mostrar las novedades</translation>
    </message>
    <message>
        <source>The changelog is missing from this installation, or can’t be read.</source>
        <translation>El registro de cambios falta en esta instalación o no se puede leer.</translation>
    </message>
    <message>
        <source>Install PostGUI again.</source>
        <translation>Vuelva a instalar PostGUI.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n:,} exchange as {target}</source>
        <comment>Saved {n:,} exchanges as {target}</comment>
        <translation>
            <numerusform>Se guardó {n:,} intercambio como {target}</numerusform>
            <numerusform>Se guardaron {n:,} intercambios como {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exportar como HAR</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n:,} entry of the history</source>
        <comment>Deleted {n:,} entries of the history</comment>
        <translation>
            <numerusform>Se eliminó {n:,} entrada del historial</numerusform>
            <numerusform>Se eliminaron {n:,} entradas del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is larger or older than it may be</source>
        <translation>El historial ocupa más o es más antiguo de lo permitido</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entry of {date} or before ({size}) goes when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</source>
        <comment>{n:,} entries of {date} or before ({size}) go when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</comment>
        <translation>
            <numerusform>{n:,} entrada del {date} o anterior ({size}) se eliminará cuando lo indique; las fijadas se quedan. Lo que se puede conservar se define en el menú de la esquina superior derecha.</numerusform>
            <numerusform>{n:,} entradas del {date} o anteriores ({size}) se eliminarán cuando lo indique; las fijadas se quedan. Lo que se puede conservar se define en el menú de la esquina superior derecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts to take</source>
        <translation>Servidores que incluir</translation>
    </message>
    <message>
        <source>Several with commas between; * stands for anything: *.example.org</source>
        <translation>Varios separados por comas; * representa cualquier cosa: *.example.org</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{kind} {count:,}</source>
        <translation>{kind} {count:,}</translation>
    </message>
    <message>
        <source>{label} only; several can be down</source>
        <translation>Solo {label}; se pueden marcar varios</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request</source>
        <comment>{n:,} requests</comment>
        <translation>
            <numerusform>{n:,} solicitud</numerusform>
            <numerusform>{n:,} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} carpeta</numerusform>
            <numerusform>{n:,} carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} environment</source>
        <comment>{n:,} environments</comment>
        <translation>
            <numerusform>{n:,} entorno</numerusform>
            <numerusform>{n:,} entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetching {url}…</source>
        <translation>Descargando {url}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imported {what} into {name}</source>
        <translation>Importado en {name}: {what}</translation>
    </message>
    <message>
        <source>Imported nothing into {name}</source>
        <translation>No se importó nada en {name}</translation>
    </message>
    <message>
        <source>The report is kept with the collection: in its docs, or as Import report.md in its folder.</source>
        <translation>El informe se conserva con la colección: en su documentación o como Import report.md en su carpeta.</translation>
    </message>
    <message>
        <source>Scripts came along as text; nothing of the import was run.</source>
        <translation>Los scripts se trasladaron como texto; no se ejecutó nada de la importación.</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>No se traslada</translation>
    </message>
    <message numerus="yes">
        <source>Not carried over: {n:,} thing</source>
        <comment>Not carried over: {n:,} things</comment>
        <translation>
            <numerusform>No se traslada: {n:,} elemento</numerusform>
            <numerusform>No se trasladan: {n:,} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes along.</source>
        <translation>Se traslada todo.</translation>
    </message>
    <message>
        <source>Keep what is there, add the rest beside it</source>
        <translation>Conservar lo que existe y añadir el resto a su lado</translation>
    </message>
    <message>
        <source>Update what nobody has changed since it was imported</source>
        <translation>Actualizar lo que nadie ha modificado desde que se importó</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Reemplazar lo que existe</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Qué se creará</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Folder of the new collection</source>
        <translation>Carpeta de la nueva colección</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Lo que ya existe</translation>
    </message>
    <message>
        <source>The collection {name}</source>
        <translation>La colección {name}</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Una colección nueva</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>nothing is ticked</source>
        <translation>no hay nada marcado</translation>
    </message>
    <message>
        <source>The folder of the new collection</source>
        <translation>La carpeta de la nueva colección</translation>
    </message>
    <message>
        <source>File, folder, zip file or URL</source>
        <translation>Archivo, carpeta, archivo zip o URL</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>… or paste it here: a curl command, a collection as JSON</source>
        <translation>… o péguelo aquí: una orden de curl, una colección en JSON</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Found by the content</source>
        <translation>Detectar por el contenido</translation>
    </message>
    <message>
        <source>Known: {formats}. The content tells which one it is.</source>
        <translation>Se conocen: {formats}. El contenido indica cuál es.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Also in the file, kept as it is: {parts}.</source>
        <translation>También en el archivo, se conserva como está: {parts}.</translation>
    </message>
    <message>
        <source>a gRPC request</source>
        <translation>una solicitud gRPC</translation>
    </message>
    <message>
        <source>a WebSocket request</source>
        <translation>una solicitud WebSocket</translation>
    </message>
    <message>
        <source>a script file</source>
        <translation>un archivo de script</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>El archivo {name}</translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation>El archivo se puede leer de nuevo.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Abrir la solicitud</translation>
    </message>
    <message>
        <source>an item of the type {kind}</source>
        <translation>un elemento de tipo {kind}</translation>
    </message>
    <message>
        <source>This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.</source>
        <translation>Esto es {what}. PostGUI lo conserva como está: aquí se muestra, pero no se edita ni se envía.</translation>
    </message>
    <message>
        <source>Cut, copy, paste, in the tree whole requests and folders</source>
        <translation>Cortar, copiar y pegar; en el árbol, solicitudes y carpetas enteras</translation>
    </message>
    <message>
        <source>There is no command {command_id}</source>
        <translation>No existe el comando {command_id}</translation>
    </message>
    <message>
        <source>The keys that the settings have for it do nothing.</source>
        <translation>Las teclas que los ajustes tienen para él no hacen nada.</translation>
    </message>
    <message>
        <source>Perhaps {name} is meant. Correct it in {file}.</source>
        <translation>Quizá quiso decir {name}. Corríjalo en {file}.</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>Corríjalo en {file}.</translation>
    </message>
    <message>
        <source>{keys!r} are no keys</source>
        <translation>{keys!r} no son teclas</translation>
    </message>
    <message>
        <source>The command {command_id} is without them.</source>
        <translation>El comando {command_id} se queda sin ellas.</translation>
    </message>
    <message>
        <source>Write them as Ctrl+Shift+T in {file}.</source>
        <translation>Escríbalas como Ctrl+Shift+T en {file}.</translation>
    </message>
    <message>
        <source>{command_id} can’t have the keys {keys}</source>
        <translation>{command_id} no puede tener las teclas {keys}</translation>
    </message>
    <message>
        <source>Write other ones in {file}.</source>
        <translation>Escriba otras en {file}.</translation>
    </message>
    <message>
        <source>{keys} are given to both {one} and {other}</source>
        <translation>{keys} están asignadas tanto a {one} como a {other}</translation>
    </message>
    <message>
        <source>They only do the first of them.</source>
        <translation>Solo hacen lo primero.</translation>
    </message>
    <message>
        <source>Write other ones for one of them in {file}.</source>
        <translation>Escriba otras para uno de los dos en {file}.</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Save the edits in</source>
        <translation>Guardar los cambios en</translation>
    </message>
    <message>
        <source>Every edit is on disk again</source>
        <translation>Todos los cambios vuelven a estar en el disco</translation>
    </message>
    <message>
        <source>The disk did not take them in time</source>
        <translation>El disco no los aceptó a tiempo</translation>
    </message>
    <message>
        <source>It may be busy, or gone.</source>
        <translation>Puede que esté ocupado o que ya no esté.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Load test of {name}</source>
        <translation>Prueba de carga de {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>CSV or JSON: a user takes the next row each time it begins, its values as variables</source>
        <translation>CSV o JSON: un usuario toma la siguiente fila cada vez que empieza, con sus valores como variables</translation>
    </message>
    <message>
        <source>Export locustfile…</source>
        <translation>Exportar locustfile…</translation>
    </message>
    <message>
        <source>A Python file for Locust, without PostGUI</source>
        <translation>Un archivo de Python para Locust, sin PostGUI</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>HTML, JSON or CSV</source>
        <translation>HTML, JSON o CSV</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>How many there are at a time</source>
        <translation>Cuántos hay a la vez</translation>
    </message>
    <message>
        <source>Spawn rate</source>
        <translation>Ritmo de entrada</translation>
    </message>
    <message>
        <source>Users started each second</source>
        <translation>Usuarios que se inician cada segundo</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Seconds from the start</source>
        <translation>Segundos desde el inicio</translation>
    </message>
    <message>
        <source>Least wait</source>
        <translation>Espera mínima</translation>
    </message>
    <message>
        <source>Least that a user waits between requests</source>
        <translation>Lo mínimo que espera un usuario entre solicitudes</translation>
    </message>
    <message>
        <source>Most wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Most that a user waits between requests</source>
        <translation>Lo máximo que espera un usuario entre solicitudes</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>1: one process sends. More: a master and that many workers</source>
        <translation>1: envía un proceso. Más: un coordinador y ese número de trabajadores</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a number to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Respuestas por segundo</translation>
    </message>
    <message>
        <source>Half of the answers took no longer than this</source>
        <translation>La mitad de las respuestas no tardó más</translation>
    </message>
    <message>
        <source>95 of 100 answers took no longer than this</source>
        <translation>95 de cada 100 respuestas no tardaron más</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer than this</source>
        <translation>99 de cada 100 respuestas no tardaron más</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Página HTML (*.html)</translation>
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
        <translation>No se puede usar en una prueba de carga.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the locustfile</source>
        <translation>Guardar el locustfile</translation>
    </message>
    <message>
        <source>It takes its secrets from environment variables: {names}</source>
        <translation>Toma sus secretos de variables de entorno: {names}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random.</source>
        <translation>Aún no se ha enviado nada. Los usuarios envían todas las solicitudes en orden; las que tienen una etiqueta como weight:3, al azar.</translation>
    </message>
    <message>
        <source>Time of an answer, last ten seconds</source>
        <translation>Tiempo de una respuesta, últimos diez segundos</translation>
    </message>
    <message>
        <source>Requests of the load test</source>
        <translation>Solicitudes de la prueba de carga</translation>
    </message>
    <message>
        <source>Failures of the load test</source>
        <translation>Fallos de la prueba de carga</translation>
    </message>
    <message>
        <source>What of the collection is not in the load test</source>
        <translation>Lo que de la colección no está en la prueba de carga</translation>
    </message>
    <message>
        <source>Starting Locust</source>
        <translation>Iniciando Locust</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times  {request}  {reason}</source>
        <comment>{n:,} times  {request}  {reason}</comment>
        <translation>
            <numerusform>{n:,} vez  {request}  {reason}</numerusform>
            <numerusform>{n:,} veces  {request}  {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No falló nada.</translation>
    </message>
    <message>
        <source>Failures  {n}</source>
        <translation>Fallos  {n}</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>All of the collection is in the load test.</source>
        <translation>Toda la colección está en la prueba de carga.</translation>
    </message>
    <message>
        <source>Left out  {n}</source>
        <translation>Omitidos  {n}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the load test: {first}</source>
        <comment>Left out of the load test: {n:,} things of the collection, as listed below</comment>
        <translation>
            <numerusform>Se omite en la prueba de carga: {first}</numerusform>
            <numerusform>Se omiten en la prueba de carga {n:,} elementos de la colección, que se indican abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>{elapsed_s:.0f} s   {users:,} users   {requests:,} requests   {failures:,} failed   {rate:,.1f} a second</source>
        <translation>{elapsed_s:.0f} s   {users:,} usuarios   {requests:,} solicitudes   {failures:,} fallidas   {rate:,.1f} por segundo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Figures of the load test</source>
        <translation>Datos de la prueba de carga</translation>
    </message>
    <message>
        <source>Load test {name}</source>
        <translation>Prueba de carga {name}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Nothing is noted here.</source>
        <translation>Aquí no hay nada anotado.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>no example fits</source>
        <translation>ningún ejemplo encaja</translation>
    </message>
    <message>
        <source>It has no examples to serve.</source>
        <translation>No tiene ejemplos que servir.</translation>
    </message>
    <message>
        <source>Serves the saved examples on this machine, as long as this tab is open.</source>
        <translation>Sirve los ejemplos guardados en este equipo mientras esta pestaña esté abierta.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port to listen on; “any” takes a free one</source>
        <translation>Puerto en el que escuchar; «cualquiera» toma uno libre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Milliseconds that each answer waits. A request may ask for others: Prefer: delay=500</source>
        <translation>Milisegundos que espera cada respuesta. Una solicitud puede pedir otros: Prefer: delay=500</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Status of each answer. A request may ask for another example: Prefer: status=404</source>
        <translation>Estado de cada respuesta. Una solicitud puede pedir otro ejemplo: Prefer: status=404</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>como se guardó</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy where it serves</source>
        <translation>Copiar dónde sirve</translation>
    </message>
    <message>
        <source>Empty the list of what came in</source>
        <translation>Vaciar la lista de lo recibido</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo recibido</translation>
    </message>
    <message>
        <source>Mock server of {name}</source>
        <translation>Servidor simulado de {name}</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>Servidor simulado</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>Leyendo los ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>{url}   {n:,} example, as it was when it started</source>
        <comment>{url}   {n:,} examples, as they were when it started</comment>
        <translation>
            <numerusform>{url}   {n:,} ejemplo, como estaba al iniciarse</numerusform>
            <numerusform>{url}   {n:,} ejemplos, como estaban al iniciarse</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Mock {name}</source>
        <translation>Simulación de {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>It can&apos;t be monitored.</source>
        <translation>No se puede supervisar.</translation>
    </message>
    <message>
        <source>{name} passes again</source>
        <translation>{name} vuelve a pasar</translation>
    </message>
    <message>
        <source>{name} fails now</source>
        <translation>{name} falla ahora</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>{name}: every {minutes} min, {state}</source>
        <translation>{name}: cada {minutes} min, {state}</translation>
    </message>
    <message>
        <source>Monitor of {name}</source>
        <translation>Monitor de {name}</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Minutes from one run to the next</source>
        <translation>Minutos entre una ejecución y la siguiente</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time of each run</source>
        <translation>Tiempo de cada ejecución</translation>
    </message>
    <message>
        <source>History of the monitor</source>
        <translation>Historial del monitor</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Runs again at {time}, as long as this window is open</source>
        <translation>Se ejecuta de nuevo a las {time}, mientras esta ventana esté abierta</translation>
    </message>
    <message>
        <source>Another window of this workspace runs it</source>
        <translation>Lo ejecuta otra ventana de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Not started: it runs as long as this window is open</source>
        <translation>Sin iniciar: se ejecuta mientras esta ventana esté abierta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Last: passed</source>
        <translation>Última: correcta</translation>
    </message>
    <message>
        <source>Last: failed</source>
        <translation>Última: fallida</translation>
    </message>
    <message>
        <source>Monitor {name}</source>
        <translation>Monitor {name}</translation>
    </message>
    <message>
        <source>PostGUI monitors</source>
        <translation>Monitores de PostGUI</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Detail: {detail}</source>
        <translation>Detalle: {detail}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>Mensajes de esta sesión</translation>
    </message>
    <message>
        <source>Nothing was told in this session.</source>
        <translation>No hay mensajes en esta sesión.</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all</source>
        <translation>Copiar los mensajes elegidos, o todos</translation>
    </message>
    <message>
        <source>It is no TOML: {error}.</source>
        <translation>No es TOML: {error}.</translation>
    </message>
    <message>
        <source>base must be &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>base debe ser &quot;light&quot; o &quot;dark&quot;.</translation>
    </message>
    <message>
        <source>There is no color role {role}.</source>
        <translation>No existe la función de color {role}.</translation>
    </message>
    <message>
        <source>{role} must be a color such as &quot;#1f6feb&quot;.</source>
        <translation>{role} debe ser un color como &quot;#1f6feb&quot;.</translation>
    </message>
    <message>
        <source>{ink} on {ground}: {found:.1f}, {least:g} is readable</source>
        <translation>{ink} sobre {ground}: {found:.1f}, es legible a partir de {least:g}</translation>
    </message>
    <message>
        <source>Some of the theme {name} is hard to read</source>
        <translation>Parte del tema {name} es difícil de leer</translation>
    </message>
    <message>
        <source>Make the one darker or the other lighter, and choose the theme again.</source>
        <translation>Oscurezca uno o aclare el otro y elija de nuevo el tema.</translation>
    </message>
    <message>
        <source>Line {line}: {meaning}</source>
        <translation>Línea {line}: {meaning}</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ese archivo ya no existe.</translation>
    </message>
    <message>
        <source>It can’t be read: {error}.</source>
        <translation>No se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The theme {name} can’t be used</source>
        <translation>No se puede usar el tema {name}</translation>
    </message>
    <message>
        <source>Correct the file in the folder of themes, and choose it again.</source>
        <translation>Corrija el archivo en la carpeta de temas y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The theme file could not be made</source>
        <translation>No se pudo crear el archivo de tema</translation>
    </message>
    <message>
        <source>{name} is in the folder of themes, ready to be changed</source>
        <translation>{name} está en la carpeta de temas, listo para modificarlo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Saltar a</translation>
    </message>
    <message>
        <source>Command, request, environment, setting or URL</source>
        <translation>Comando, solicitud, entorno, ajuste o URL</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar o saltar a</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espacio de trabajo: {name}</translation>
    </message>
    <message>
        <source>Docs: {name}</source>
        <translation>Documentación: {name}</translation>
    </message>
    <message>
        <source>Setting: {label}</source>
        <translation>Ajuste: {label}</translation>
    </message>
    <message>
        <source>New request: {text}</source>
        <translation>Nueva solicitud: {text}</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>Entorno: {name}</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Lo pegado</translation>
    </message>
    <message>
        <source>{path} and {n} more</source>
        <translation>{path} y {n} más</translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} ya no está</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <source>Private mode is off: what you send is kept in the history again</source>
        <translation>El modo privado está desactivado: lo que envíe vuelve a conservarse en el historial</translation>
    </message>
    <message>
        <source>Not stored. The cookie has: {value}</source>
        <translation>No se almacenó. La cookie tiene: {value}</translation>
    </message>
    <message>
        <source>This host only</source>
        <translation>Solo este servidor</translation>
    </message>
    <message>
        <source>This domain and all below it</source>
        <translation>Este dominio y todos los inferiores</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path.</source>
        <translation>Un almacén solo tiene una por nombre, dominio y ruta.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>{text!r} is no date</source>
        <translation>{text!r} no es una fecha</translation>
    </message>
    <message>
        <source>The cookie ends when it ended before.</source>
        <translation>La cookie caduca cuando caducaba antes.</translation>
    </message>
    <message>
        <source>Write it like 2030-12-31 18:00, or “session”.</source>
        <translation>Escríbala como 2030-12-31 18:00, o «session».</translation>
    </message>
    <message>
        <source>{text!r} is no SameSite</source>
        <translation>{text!r} no es un valor de SameSite</translation>
    </message>
    <message>
        <source>The cookie has what it had before.</source>
        <translation>La cookie tiene lo que tenía antes.</translation>
    </message>
    <message>
        <source>Write Strict, Lax or None, or nothing.</source>
        <translation>Escriba Strict, Lax o None, o nada.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>content type</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no =</source>
        <translation>sin =</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>New row, {column}</source>
        <translation>Fila nueva, {column}</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Fila nueva</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>{name} on</source>
        <translation>{name} activada</translation>
    </message>
    <message>
        <source>{name} off</source>
        <translation>{name} desactivada</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Eliminar fila</translation>
    </message>
    <message>
        <source>From the history, read-only</source>
        <translation>Del historial, de solo lectura</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>Abrir como solicitud</translation>
    </message>
    <message>
        <source>URL that was requested</source>
        <translation>URL solicitada</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>History: {entry}</source>
        <translation>Historial: {entry}</translation>
    </message>
    <message>
        <source>Replaced {count:,} times in {files:,} files</source>
        <translation>Se reemplazó {count:,} veces en {files:,} archivos</translation>
    </message>
    <message>
        <source>Looking through the files. Closing this window stops it.</source>
        <translation>Examinando los archivos. Al cerrar esta ventana se detiene.</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Aserciones</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Captures: values of the answer that become variables</source>
        <translation>Capturas: valores de la respuesta que se convierten en variables</translation>
    </message>
    <message>
        <source>Saved into a collection, the request takes its folder&apos;s auth; until then it sends none.</source>
        <translation>Guardada en una colección, la solicitud toma la autenticación de su carpeta; hasta entonces no envía ninguna.</translation>
    </message>
    <message>
        <source>Nothing to inherit: neither a folder nor the collection says anything, so none is sent.</source>
        <translation>No hay nada que heredar: ni una carpeta ni la colección indican nada, así que no se envía ninguna.</translation>
    </message>
    <message>
        <source>authorization code</source>
        <comment>choice of auth</comment>
        <translation>código de autorización</translation>
    </message>
    <message>
        <source>client credentials</source>
        <comment>choice of auth</comment>
        <translation>credenciales de cliente</translation>
    </message>
    <message>
        <source>resource owner password credentials</source>
        <comment>choice of auth</comment>
        <translation>credenciales de contraseña del propietario del recurso</translation>
    </message>
    <message>
        <source>device code</source>
        <comment>choice of auth</comment>
        <translation>código de dispositivo</translation>
    </message>
    <message>
        <source>text</source>
        <comment>choice of auth</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>file</source>
        <comment>choice of auth</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>header</source>
        <comment>choice of auth</comment>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>query</source>
        <comment>choice of auth</comment>
        <translation>consulta</translation>
    </message>
    <message>
        <source>cookie</source>
        <comment>choice of auth</comment>
        <translation>cookie</translation>
    </message>
    <message>
        <source>body</source>
        <comment>choice of auth</comment>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>basic auth header</source>
        <comment>choice of auth</comment>
        <translation>cabecera de autenticación Basic</translation>
    </message>
    <message>
        <source>access token</source>
        <comment>choice of auth</comment>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>id token</source>
        <comment>choice of auth</comment>
        <translation>token de identidad</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>choice of auth</comment>
        <translation>firmado</translation>
    </message>
    <message>
        <source>unsigned</source>
        <comment>choice of auth</comment>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>choice of auth</comment>
        <translation>plain</translation>
    </message>
    <message>
        <source>{text} (as in the file)</source>
        <translation>{text} (como en el archivo)</translation>
    </message>
    <message>
        <source>Browse for {label}</source>
        <translation>Examinar para {label}</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>Elegir: {label}</translation>
    </message>
    <message>
        <source>Secrets typed here are kept in the {place}; saved files refer to them by a {{{{name}}}} only.</source>
        <translation>Los secretos que se escriben aquí se guardan en el {place}; los archivos guardados solo los mencionan con un {{{{name}}}}.</translation>
    </message>
    <message>
        <source>Kind of auth</source>
        <translation>Tipo de autenticación</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Heredar</translation>
    </message>
    <message>
        <source>This kind of auth can&apos;t be edited here. It stays in the file as it is, and is not sent.</source>
        <translation>Este tipo de autenticación no se puede editar aquí. Se queda en el archivo como está y no se envía.</translation>
    </message>
    <message>
        <source>No credentials are sent.</source>
        <translation>No se envían credenciales.</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Tipo de cuerpo</translation>
    </message>
    <message>
        <source>Indent anew; numbers, order and strings stay as they are</source>
        <translation>Volver a sangrar; los números, el orden y las cadenas quedan como están</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Content type, boundary, compression</source>
        <translation>Tipo de contenido, delimitador, compresión</translation>
    </message>
    <message>
        <source>Options  {n}</source>
        <translation>Opciones  {n}</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Esta solicitud no tiene cuerpo.</translation>
    </message>
    <message>
        <source>This kind of body can&apos;t be edited here. It stays in the file as it is.</source>
        <translation>Este tipo de cuerpo no se puede editar aquí. Se queda en el archivo como está.</translation>
    </message>
    <message>
        <source>Files of this request</source>
        <translation>Archivos de esta solicitud</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Ruta del archivo, o suéltelo aquí</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Según el nombre del archivo</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>(sin ruta)</translation>
    </message>
    <message>
        <source>Known files</source>
        <translation>Archivos conocidos</translation>
    </message>
    <message>
        <source>A relative path counts from the request&apos;s file. The file is read on sending.</source>
        <translation>Una ruta relativa parte del archivo de la solicitud. El archivo se lee al enviar.</translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation>Elegir el archivo que enviar</translation>
    </message>
    <message>
        <source>Form parts</source>
        <translation>Partes del formulario</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos del formulario</translation>
    </message>
    <message>
        <source>Choose files to send</source>
        <translation>Elegir los archivos que enviar</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>Consulta GraphQL</translation>
    </message>
    <message>
        <source>GraphQL variables</source>
        <translation>Variables de GraphQL</translation>
    </message>
    <message>
        <source>When the query has more than one</source>
        <translation>Si la consulta tiene más de una</translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation>Nombre de la operación</translation>
    </message>
    <message>
        <source>Variables (JSON)</source>
        <translation>Variables (JSON)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>None</source>
        <comment>compression</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Tipo de contenido del cuerpo</translation>
    </message>
    <message>
        <source>Made for you, the same in preview and send</source>
        <translation>Se genera automáticamente, igual en la vista previa y en el envío</translation>
    </message>
    <message>
        <source>Boundary between the parts</source>
        <translation>Delimitador entre las partes</translation>
    </message>
    <message>
        <source>Compression of the body</source>
        <translation>Compresión del cuerpo</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Bodies that the request has ready; one of them is sent</source>
        <translation>Cuerpos que la solicitud tiene preparados; se envía uno de ellos</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Body variant: {text}</source>
        <translation>Variante del cuerpo: {text}</translation>
    </message>
    <message>
        <source>Body variants</source>
        <translation>Variantes del cuerpo</translation>
    </message>
    <message>
        <source>New variant…</source>
        <translation>Nueva variante…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>New body variant</source>
        <translation>Nueva variante del cuerpo</translation>
    </message>
    <message>
        <source>A copy of this body, called:</source>
        <translation>Una copia de este cuerpo, llamada:</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>Rename the body variant</source>
        <translation>Cambiar el nombre de la variante del cuerpo</translation>
    </message>
    <message>
        <source>Called from now on:</source>
        <translation>Se llamará:</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>{scope}, before sending</source>
        <translation>{scope}, antes de enviar</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>this run</source>
        <comment>variable scope</comment>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>request</source>
        <comment>variable scope</comment>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>variable scope</comment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>variable scope</comment>
        <translation>colección</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>variable scope</comment>
        <translation>entorno</translation>
    </message>
    <message>
        <source>What it is for, in a line</source>
        <translation>Para qué sirve, en una línea</translation>
    </message>
    <message>
        <source>What the dropped file is to be</source>
        <translation>Qué hacer con el archivo soltado</translation>
    </message>
    <message>
        <source>Put its text here</source>
        <translation>Poner aquí su texto</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>Enviarlo como archivo</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>Se soltó {name}.</translation>
    </message>
    <message>
        <source>{name} is too long to edit: more than 10 MB.</source>
        <translation>{name} es demasiado largo para editarlo: más de 10 MB.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation>{name} no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation>Qué le pasó al archivo</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Use the file’s</source>
        <translation>Usar lo del archivo</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar lo mío</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>The file was changed by another program, in what you edited here.</source>
        <translation>Otro programa modificó el archivo en lo que usted editó aquí.</translation>
    </message>
    <message>
        <source>The file is no longer there. What you see is kept here.</source>
        <translation>El archivo ya no está ahí. Lo que ve se conserva aquí.</translation>
    </message>
    <message>
        <source>{what}. What you see is what it had before.</source>
        <translation>{what}. Lo que ve es lo que contenía antes.</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Ocultar diferencias</translation>
    </message>
    <message>
        <source>Added on sending</source>
        <translation>Se añaden al enviar</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to send your own value; untick one to leave it out</source>
        <translation>Pulse Enter o haga doble clic en una para enviar un valor propio; desmárquela para omitirla</translation>
    </message>
    <message>
        <source>Headers added on sending</source>
        <translation>Cabeceras que se añaden al enviar</translation>
    </message>
    <message>
        <source>HTTP method: choose one or type any</source>
        <translation>Método HTTP: elija uno o escriba cualquiera</translation>
    </message>
    <message>
        <source>OAuth 2.0 token</source>
        <translation>Token de OAuth 2.0</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>Fetch a new token now</source>
        <translation>Obtener ahora un token nuevo</translation>
    </message>
    <message>
        <source>Renew it with the refresh token</source>
        <translation>Renovarlo con el token de renovación</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation>Quitar el token del llavero</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>Mostrar intercambio</translation>
    </message>
    <message>
        <source>The last token request and its answer</source>
        <translation>La última solicitud de token y su respuesta</translation>
    </message>
    <message>
        <source>Get new token</source>
        <translation>Obtener token nuevo</translation>
    </message>
    <message>
        <source>Hide exchange</source>
        <translation>Ocultar intercambio</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Intercambio del token</translation>
    </message>
    <message>
        <source>Copy the exchange as it is shown</source>
        <translation>Copiar el intercambio tal como se muestra</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>For another browser, or another computer</source>
        <translation>Para otro navegador u otro equipo</translation>
    </message>
    <message>
        <source>The address that the browser ends at</source>
        <translation>La dirección en la que termina el navegador</translation>
    </message>
    <message>
        <source>Address that the browser ends at</source>
        <translation>Dirección en la que termina el navegador</translation>
    </message>
    <message>
        <source>Take the code out of this address</source>
        <translation>Extraer el código de esta dirección</translation>
    </message>
    <message>
        <source>Code: {user_code}</source>
        <translation>Código: {user_code}</translation>
    </message>
    <message>
        <source>Open {url} on any device and enter this code:</source>
        <translation>Abra {url} en cualquier dispositivo e introduzca este código:</translation>
    </message>
    <message>
        <source>Sign in in the browser. The callback URL is not on this computer: when the browser has gone there, copy its whole address and paste it here.</source>
        <translation>Inicie sesión en el navegador. La URL de callback no está en este equipo: cuando el navegador haya llegado allí, copie la dirección completa y péguela aquí.</translation>
    </message>
    <message>
        <source>Sign in in the browser; it comes back here by itself.</source>
        <translation>Inicie sesión en el navegador; volverá aquí por sí solo.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay token</translation>
    </message>
    <message>
        <source>Token; the server did not say until when</source>
        <translation>Token; el servidor no indicó hasta cuándo</translation>
    </message>
    <message>
        <source>Expired {span} ago</source>
        <translation>Caducó hace {span}</translation>
    </message>
    <message>
        <source>Token until {clock}, in {span}</source>
        <translation>Token hasta las {clock}, dentro de {span}</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Esperando a que inicie sesión</translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation>Obteniendo un token</translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation>Ámbito: {scope}</translation>
    </message>
    <message>
        <source>Type: {token_type}, sent as the form says</source>
        <translation>Tipo: {token_type}, se envía como indica el formulario</translation>
    </message>
    <message>
        <source>With an id token</source>
        <translation>Con un token de identidad</translation>
    </message>
    <message>
        <source>No refresh token</source>
        <translation>Sin token de renovación</translation>
    </message>
    <message>
        <source>Gone when PostGUI ends: {what}</source>
        <translation>Desaparece cuando PostGUI termina: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>No answer: {note}</source>
        <translation>Sin respuesta: {note}</translation>
    </message>
    <message>
        <source>Show credentials in clear here, until this tab is closed</source>
        <translation>Mostrar aquí las credenciales en claro hasta que se cierre esta pestaña</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar lo que se muestra</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Línea de solicitud</translation>
    </message>
    <message>
        <source>Body that would be sent</source>
        <translation>Cuerpo que se enviaría</translation>
    </message>
    <message>
        <source>Nothing can be sent as it stands</source>
        <translation>Tal como está no se puede enviar nada</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Ocultar secretos</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Por qué está ahí</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Omitir {name}</translation>
    </message>
    <message>
        <source>Send {name} again</source>
        <translation>Volver a enviar {name}</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>Enviar {name}</translation>
    </message>
    <message>
        <source>Headers that would be sent</source>
        <translation>Cabeceras que se enviarían</translation>
    </message>
    <message>
        <source>inherited from the collection or a folder</source>
        <translation>heredada de la colección o de una carpeta</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>‹the file {name}, {size}, from {path}›</source>
        <translation>‹el archivo {name}, {size}, de {path}›</translation>
    </message>
    <message>
        <source>… {more:,} bytes more</source>
        <translation>… {more:,} bytes más</translation>
    </message>
    <message>
        <source>Head {head}, no body</source>
        <translation>Encabezado {head}, sin cuerpo</translation>
    </message>
    <message>
        <source>Head {head}, body {body} before it is compressed with {coding}</source>
        <translation>Encabezado {head}, cuerpo {body} antes de comprimirlo con {coding}</translation>
    </message>
    <message>
        <source>Head {head}, body {body}, compressed with {coding}</source>
        <translation>Encabezado {head}, cuerpo {body}, comprimido con {coding}</translation>
    </message>
    <message>
        <source>Head {head}, body {body}</source>
        <translation>Encabezado {head}, cuerpo {body}</translation>
    </message>
    <message>
        <source>Variables without a value stand as typed: {unresolved}.</source>
        <translation>Las variables sin valor quedan tal como se escribieron: {unresolved}.</translation>
    </message>
    <message>
        <source>Only made when it is sent: {late}.</source>
        <translation>Solo se genera al enviar: {late}.</translation>
    </message>
    <message>
        <source>HTTP/2 sends these headers in lower case and pseudo-headers in place of the first line.</source>
        <translation>HTTP/2 envía estas cabeceras en minúsculas, y pseudocabeceras en lugar de la primera línea.</translation>
    </message>
    <message>
        <source>Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.</source>
        <translation>Se muestra como HTTP/1.1. Si el servidor elige HTTP/2, las cabeceras se envían como se indican, en minúsculas.</translation>
    </message>
    <message>
        <source>The body goes in chunks, each with its size before it.</source>
        <translation>El cuerpo se envía en fragmentos, cada uno precedido de su tamaño.</translation>
    </message>
    <message>
        <source>inherited from {origin}</source>
        <translation>heredada de {origin}</translation>
    </message>
    <message>
        <source>Not only ASCII: sent as UTF-8, as curl does. Some servers read headers as Latin-1.</source>
        <translation>No es solo ASCII: se envía como UTF-8, igual que curl. Algunos servidores leen las cabeceras como Latin-1.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy the secret value</source>
        <translation>Copiar el valor secreto</translation>
    </message>
    <message>
        <source>Send with = and an empty value</source>
        <translation>Enviar con = y un valor vacío</translation>
    </message>
    <message>
        <source>Send without =</source>
        <translation>Enviar sin =</translation>
    </message>
    <message>
        <source>File name to send</source>
        <translation>Nombre de archivo que enviar</translation>
    </message>
    <message>
        <source>What the server is told the file is called; empty for its own name:</source>
        <translation>El nombre del archivo que se indica al servidor; vacío para usar el suyo propio:</translation>
    </message>
    <message>
        <source>File name to send: {name}…</source>
        <translation>Nombre de archivo que enviar: {name}…</translation>
    </message>
    <message>
        <source>File name to send…</source>
        <translation>Nombre de archivo que enviar…</translation>
    </message>
    <message>
        <source>One name: value per line; # switches a line off</source>
        <translation>Un nombre: valor por línea; # desactiva una línea</translation>
    </message>
    <message>
        <source>{name} as text</source>
        <translation>{name} como texto</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Edición en bloque</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Parámetros de consulta</translation>
    </message>
    <message>
        <source>Path values</source>
        <translation>Valores de la ruta</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>The request asks for:</source>
        <translation>La solicitud pregunta por:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sent {sent:,} of {times:,}</source>
        <translation>Enviadas {sent:,} de {times:,}</translation>
    </message>
    <message>
        <source>Sent {sent:,}, every {every_s:g} s</source>
        <translation>Enviadas {sent:,}, cada {every_s:g} s</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>{failed:,} fallidas</translation>
    </message>
    <message>
        <source>last {last}, mean {mean}, longest {longest}</source>
        <translation>última {last}, media {mean}, máxima {longest}</translation>
    </message>
    <message>
        <source>mean {mean}, longest {longest}</source>
        <translation>media {mean}, máxima {longest}</translation>
    </message>
    <message>
        <source>Repeated sending</source>
        <translation>Envío repetido</translation>
    </message>
    <message>
        <source>{text}, stopped</source>
        <translation>{text}, detenido</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Dejar de enviar</translation>
    </message>
    <message>
        <source>Before request</source>
        <translation>Antes de la solicitud</translation>
    </message>
    <message>
        <source>After response</source>
        <translation>Después de la respuesta</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>before request</source>
        <translation>antes de la solicitud</translation>
    </message>
    <message>
        <source>after response</source>
        <translation>después de la respuesta</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>hooks</translation>
    </message>
    <message>
        <source>JavaScript as for Bruno (bru, req, res) or Postman (pm); runs without files, network or processes.</source>
        <translation>JavaScript como para Bruno (bru, req, res) o Postman (pm); se ejecuta sin archivos, red ni procesos.</translation>
    </message>
    <message>
        <source>What bru.sendRequest and pm.sendRequest send goes by the proxy, certificates, settings and variables of the request, without the headers and the authentication that it inherits.</source>
        <translation>Lo que envían bru.sendRequest y pm.sendRequest usa el proxy, los certificados, los ajustes y las variables de la solicitud, sin las cabeceras ni la autenticación que hereda.</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. To run it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>JavaScript, se conserva como está. Para ejecutarlo: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>Python beside the request: before(request, variables), after(response, variables), test_* functions. Runs in a process of its own, once the collection is trusted.</source>
        <translation>Python junto a la solicitud: before(request, variables), after(response, variables) y funciones test_*. Se ejecuta en un proceso propio cuando se confía en la colección.</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. PostGUI does not run hooks; Bruno does.</source>
        <translation>JavaScript, se conserva como está. PostGUI no ejecuta hooks; Bruno sí.</translation>
    </message>
    <message>
        <source>When the script runs</source>
        <translation>Cuándo se ejecuta el script</translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation>Script: {title}</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Also from {origin}: {phases}</source>
        <translation>También de {origin}: {phases}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the scripts of {origin}</source>
        <translation>Abrir los scripts de {origin}</translation>
    </message>
    <message>
        <source>Send and save to file…</source>
        <translation>Enviar y guardar en archivo…</translation>
    </message>
    <message>
        <source>Send on a fresh connection</source>
        <translation>Enviar por una conexión nueva</translation>
    </message>
    <message>
        <source>Send n times…</source>
        <translation>Enviar n veces…</translation>
    </message>
    <message>
        <source>Send every n seconds…</source>
        <translation>Enviar cada n segundos…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Código…</translation>
    </message>
    <message>
        <source>Add Idempotency-Key header</source>
        <translation>Añadir cabecera Idempotency-Key</translation>
    </message>
    <message>
        <source>Send n times</source>
        <translation>Enviar n veces</translation>
    </message>
    <message>
        <source>How often:</source>
        <translation>Cuántas veces:</translation>
    </message>
    <message>
        <source>Send every n seconds</source>
        <translation>Enviar cada n segundos</translation>
    </message>
    <message>
        <source>Seconds from one to the next:</source>
        <translation>Segundos entre un envío y el siguiente:</translation>
    </message>
    <message>
        <source>Send and save the answer</source>
        <translation>Enviar y guardar la respuesta</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>Copiado como cURL</translation>
    </message>
    <message>
        <source>An IP address of this computer, not a name: 192.0.2.7 or 2001:db8::7.</source>
        <translation>Una dirección IP de este equipo, no un nombre: 192.0.2.7 o 2001:db8::7.</translation>
    </message>
    <message>
        <source>The certificates of these hosts are not checked: anybody on the way can read and change what is sent to them.</source>
        <translation>No se comprueban los certificados de estos servidores: cualquiera en el camino puede leer y modificar lo que se les envía.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Tiempos de espera</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Tiempo de espera de conexión</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Tiempo de espera de lectura</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>Tiempo de espera de escritura</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Seguir redirecciones</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>Máximo de redirecciones</translation>
    </message>
    <message>
        <source>Forward Authorization</source>
        <translation>Reenviar Authorization</translation>
    </message>
    <message>
        <source>Encode URL</source>
        <translation>Codificar URL</translation>
    </message>
    <message>
        <source>Keep connections</source>
        <translation>Mantener conexiones</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar a</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Socket Unix</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>Versión de IP</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Sin proxy para</translation>
    </message>
    <message>
        <source>Verify TLS certificate</source>
        <translation>Verificar certificado TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Insecure hosts</source>
        <translation>Servidores no seguros</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autoridades propias</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>Versión mínima de TLS</translation>
    </message>
    <message>
        <source>Highest TLS version</source>
        <translation>Versión máxima de TLS</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nombre del servidor (SNI)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Retardo entre reintentos</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>Usar cookies</translation>
    </message>
    <message>
        <source>Inherit again</source>
        <translation>Volver a heredar</translation>
    </message>
    <message>
        <source>{label}: inherit again</source>
        <translation>{label}: volver a heredar</translation>
    </message>
    <message>
        <source>Instead of {value}, from {origin}</source>
        <translation>En lugar de {value}, de {origin}</translation>
    </message>
    <message>
        <source>Inherited: {value}, from {origin}</source>
        <translation>Heredado: {value}, de {origin}</translation>
    </message>
    <message>
        <source>For everything together; 0 waits as long as it takes.</source>
        <translation>Para todo en conjunto; 0 espera lo que haga falta.</translation>
    </message>
    <message>
        <source>For the name, the connection and TLS.</source>
        <translation>Para el nombre, la conexión y TLS.</translation>
    </message>
    <message>
        <source>The longest silence of the server.</source>
        <translation>El silencio más largo del servidor.</translation>
    </message>
    <message>
        <source>The longest time it takes no bytes.</source>
        <translation>El tiempo más largo sin recibir bytes.</translation>
    </message>
    <message>
        <source>Go where a 3xx answer points.</source>
        <translation>Ir adonde apunte una respuesta 3xx.</translation>
    </message>
    <message>
        <source>Then stop with an error.</source>
        <translation>Después se detiene con un error.</translation>
    </message>
    <message>
        <source>Send it on to other origins; you must allow it as well.</source>
        <translation>La reenvía a otros orígenes; usted también debe permitirlo.</translation>
    </message>
    <message>
        <source>Percent-encode what a URL can&apos;t hold; off sends it as typed.</source>
        <translation>Codifica con porcentajes lo que no cabe en una URL; desactivado, se envía tal como se escribió.</translation>
    </message>
    <message>
        <source>Auto lets the server choose; HTTP/2 on http:// needs a server that expects it.</source>
        <translation>En automático elige el servidor; HTTP/2 en http:// necesita un servidor que lo espere.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Off makes a fresh connection for every request.</source>
        <translation>Desactivado, se abre una conexión nueva para cada solicitud.</translation>
    </message>
    <message>
        <source>A host, a port or both instead of the URL&apos;s. Host, SNI and the certificate check stay.</source>
        <translation>Un servidor, un puerto o ambos en lugar de los de la URL. Host, SNI y la comprobación del certificado se mantienen.</translation>
    </message>
    <message>
        <source>Connect to this socket; @name is an abstract one. A proxy is not used then.</source>
        <translation>Conecta a este socket; @nombre es uno abstracto. Entonces no se usa proxy.</translation>
    </message>
    <message>
        <source>Send from this address of this computer.</source>
        <translation>Envía desde esta dirección de este equipo.</translation>
    </message>
    <message>
        <source>Use only addresses of this kind.</source>
        <translation>Usa solo direcciones de este tipo.</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>system, none, or a URL: http, https, socks5 (names looked up here), socks5h (there).</source>
        <translation>system, none o una URL: http, https, socks5 (los nombres se resuelven aquí), socks5h (allí).</translation>
    </message>
    <message>
        <source>For Basic authentication or SOCKS5.</source>
        <translation>Para autenticación Basic o SOCKS5.</translation>
    </message>
    <message>
        <source>Goes to the proxy only.</source>
        <translation>Solo se envía al proxy.</translation>
    </message>
    <message>
        <source>Hosts with commas between them; &lt;local&gt; is every name without a dot.</source>
        <translation>Servidores separados por comas; &lt;local&gt; es todo nombre sin punto.</translation>
    </message>
    <message>
        <source>Off accepts any certificate.</source>
        <translation>Desactivado, se acepta cualquier certificado.</translation>
    </message>
    <message>
        <source>No certificate is checked: anybody on the way can read and change what is sent.</source>
        <translation>No se comprueba ningún certificado: cualquiera en el camino puede leer y modificar lo que se envía.</translation>
    </message>
    <message>
        <source>Accept any certificate of these hosts only.</source>
        <translation>Acepta cualquier certificado solo de estos servidores.</translation>
    </message>
    <message>
        <source>A PEM file, or a folder of them, trusted besides the system&apos;s.</source>
        <translation>Un archivo PEM, o una carpeta de ellos, en los que se confía además de los del sistema.</translation>
    </message>
    <message>
        <source>1.0 and 1.1 are not safe any more.</source>
        <translation>1.0 y 1.1 ya no son seguras.</translation>
    </message>
    <message>
        <source>To see what an old client would.</source>
        <translation>Para ver lo que vería un cliente antiguo.</translation>
    </message>
    <message>
        <source>Ask for this name, and check the certificate for it.</source>
        <translation>Pide este nombre y comprueba el certificado para él.</translation>
    </message>
    <message>
        <source>The first one for the host is shown to the server.</source>
        <translation>Al servidor se le muestra el primero que le corresponda.</translation>
    </message>
    <message>
        <source>After a failed try; POST and PATCH only with Idempotency-Key.</source>
        <translation>Tras un intento fallido; POST y PATCH solo con Idempotency-Key.</translation>
    </message>
    <message>
        <source>Before the first; each next one waits twice as long.</source>
        <translation>Antes del primero; cada uno de los siguientes espera el doble.</translation>
    </message>
    <message>
        <source>Keep them in the environment&apos;s jar, and send them back.</source>
        <translation>Las guarda en el almacén del entorno y las devuelve.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting is about that.</source>
        <translation>Ningún ajuste trata de eso.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>This has Python, and is not sent until you trust the folder {folder}. Look at it in Scripts first.</source>
        <translation>Contiene Python y no se envía hasta que confíe en la carpeta {folder}. Revíselo antes en Scripts.</translation>
    </message>
    <message>
        <source>Scripts can’t send requests until you trust the folder {folder}. Look at them in Scripts first.</source>
        <translation>Los scripts no pueden enviar solicitudes hasta que confíe en la carpeta {folder}. Revíselos antes en Scripts.</translation>
    </message>
    <message>
        <source>Whether this collection is trusted</source>
        <translation>Si se confía en esta colección</translation>
    </message>
    <message>
        <source>Stop this request (Esc)</source>
        <translation>Detener esta solicitud (Esc)</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Enviar esta solicitud</translation>
    </message>
    <message>
        <source>Enter a URL or paste a cURL command</source>
        <translation>Introduzca una URL o pegue una orden de cURL</translation>
    </message>
    <message>
        <source>Save this request</source>
        <translation>Guardar esta solicitud</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Más formas de enviar</translation>
    </message>
    <message>
        <source>a new value at each place</source>
        <translation>un valor nuevo en cada lugar</translation>
    </message>
    <message>
        <source>your answer when sending</source>
        <translation>lo que responda al enviar</translation>
    </message>
    <message>
        <source>{name} is not defined here.
Add it to an environment, a folder or the collection: Ctrl+click opens the environment.</source>
        <translation>{name} no está definida aquí.
Añádala a un entorno, una carpeta o la colección: Ctrl+clic abre el entorno.</translation>
    </message>
    <message>
        <source>{name}, from {origin}</source>
        <translation>{name}, de {origin}</translation>
    </message>
    <message>
        <source>Also in {origins}, which it hides</source>
        <translation>También en {origins}, donde queda oculta por esta</translation>
    </message>
    <message>
        <source>{name} is no dynamic variable that PostGUI knows.</source>
        <translation>{name} no es una variable dinámica que PostGUI conozca.</translation>
    </message>
    <message>
        <source>{prompt} is asked for when sending.</source>
        <translation>{prompt} se pregunta al enviar.</translation>
    </message>
    <message>
        <source>This is asked for when sending.</source>
        <translation>Esto se pregunta al enviar.</translation>
    </message>
    <message>
        <source>Without an answer: {default}</source>
        <translation>Si no se responde: {default}</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>Variables de esta solicitud</translation>
    </message>
    <message>
        <source>Filter the variables</source>
        <translation>Filtrar las variables</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Se usa aquí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Variables that this request can use</source>
        <translation>Variables que puede usar esta solicitud</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to go where it is defined</source>
        <translation>Pulse Enter o haga doble clic en una para ir adonde se define</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Views of the response</source>
        <translation>Vistas de la respuesta</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Receiving the body</source>
        <translation>Recibiendo el cuerpo</translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation>Leyendo {label}</translation>
    </message>
    <message>
        <source>Laying out the body</source>
        <translation>Dando formato al cuerpo</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk</source>
        <translation>No se puede leer el cuerpo del disco</translation>
    </message>
    <message>
        <source>{reason}. Send again.</source>
        <translation>{reason}. Envíe de nuevo.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Assertion passed: {name}. {message}</source>
        <translation>Aserción correcta: {name}. {message}</translation>
    </message>
    <message>
        <source>Assertion failed: {name}. {message}</source>
        <translation>Aserción fallida: {name}. {message}</translation>
    </message>
    <message>
        <source>Assertion skipped: {name}. {message}</source>
        <translation>Aserción omitida: {name}. {message}</translation>
    </message>
    <message>
        <source>Test passed: {name}. {message}</source>
        <translation>Prueba correcta: {name}. {message}</translation>
    </message>
    <message>
        <source>Test failed: {name}. {message}</source>
        <translation>Prueba fallida: {name}. {message}</translation>
    </message>
    <message>
        <source>Test skipped: {name}. {message}</source>
        <translation>Prueba omitida: {name}. {message}</translation>
    </message>
    <message>
        <source>Capture passed: {name}. {message}</source>
        <translation>Captura correcta: {name}. {message}</translation>
    </message>
    <message>
        <source>Capture failed: {name}. {message}</source>
        <translation>Captura fallida: {name}. {message}</translation>
    </message>
    <message>
        <source>Capture skipped: {name}. {message}</source>
        <translation>Captura omitida: {name}. {message}</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Checks of this answer</source>
        <translation>Comprobaciones de esta respuesta</translation>
    </message>
    <message>
        <source>{passed} of {count} passed</source>
        <translation>{passed} de {count} correctas</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fallida</numerusform>
            <numerusform>{n} fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>{n} skipped</comment>
        <translation>
            <numerusform>{n} omitida</numerusform>
            <numerusform>{n} omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Output of the scripts</source>
        <translation>Salida de los scripts</translation>
    </message>
    <message>
        <source>not from the jar: written in the request, or added by Auth</source>
        <translation>no es del almacén: se escribió en la solicitud o la añadió Autenticación</translation>
    </message>
    <message>
        <source>not stored: cookies are switched off for this request</source>
        <translation>no se almacenó: las cookies están desactivadas para esta solicitud</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Set by the server</source>
        <translation>Definida por el servidor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>{count} definidas</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>{count} enviadas</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} rechazadas</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Sin cookies</translation>
    </message>
    <message>
        <source>None was sent, and the server set none. Those in the jar are for other hosts.</source>
        <translation>No se envió ninguna y el servidor no definió ninguna. Las del almacén son para otros servidores.</translation>
    </message>
    <message>
        <source>Manage cookies</source>
        <translation>Gestionar cookies</translation>
    </message>
    <message>
        <source>Cookies of this exchange</source>
        <translation>Cookies de este intercambio</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy as name=value</source>
        <translation>Copiar como nombre=valor</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>No table here</source>
        <translation>Aquí no hay ninguna tabla</translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation>Cuerpo de la respuesta como tabla</translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {rows:,} rows, {n} column</source>
        <comment>{shown:,} of {rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{shown:,} de {rows:,} filas, {n} columna</numerusform>
            <numerusform>{shown:,} de {rows:,} filas, {n} columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows:,} rows, {n} column</source>
        <comment>{rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{rows:,} filas, {n} columna</numerusform>
            <numerusform>{rows:,} filas, {n} columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection as CSV</source>
        <translation>Copiar selección como CSV</translation>
    </message>
    <message>
        <source>Copy selection with tabs</source>
        <translation>Copiar selección con tabuladores</translation>
    </message>
    <message>
        <source>Copy all as CSV</source>
        <translation>Copiar todo como CSV</translation>
    </message>
    <message>
        <source>Compare responses</source>
        <translation>Comparar respuestas</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Comparar con otra…</translation>
    </message>
    <message>
        <source>Paths to ignore, as $.timestamp; $..id</source>
        <translation>Rutas que ignorar, como $.timestamp; $..id</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>Rutas que ignorar</translation>
    </message>
    <message>
        <source>JSONPath, separated by semicolons; kept for this host</source>
        <translation>JSONPath, separadas por punto y coma; se conservan para este servidor</translation>
    </message>
    <message>
        <source>Order of arrays counts</source>
        <translation>Cuenta el orden de los arrays</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Status, headers and times that differ</source>
        <translation>Estado, cabeceras y tiempos distintos</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Head  {n}</source>
        <translation>Encabezado  {n}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Values  {n}</source>
        <translation>Valores  {n}</translation>
    </message>
    <message>
        <source>Scroll both sides</source>
        <translation>Desplazar ambos lados</translation>
    </message>
    <message>
        <source>Lines of both bodies</source>
        <translation>Líneas de ambos cuerpos</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Toda la ventana</translation>
    </message>
    <message>
        <source>Editors and texts of answers</source>
        <translation>Editores y textos de respuestas</translation>
    </message>
    <message>
        <source>Texts of answers</source>
        <translation>Textos de respuestas</translation>
    </message>
    <message>
        <source>Tree of an answer</source>
        <translation>Árbol de una respuesta</translation>
    </message>
    <message>
        <source>Query of an answer</source>
        <translation>Consulta de una respuesta</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Tables of parameters, headers and variables</source>
        <translation>Tablas de parámetros, cabeceras y variables</translation>
    </message>
    <message>
        <source>Collections</source>
        <comment>title over the keys of the tree</comment>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Order of a run</source>
        <translation>Orden de una ejecución</translation>
    </message>
    <message>
        <source>Comparison of answers</source>
        <translation>Comparación de respuestas</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>Lista de entornos</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Go to a line or a byte</source>
        <translation>Ir a una línea o a un byte</translation>
    </message>
    <message>
        <source>Offer words that fit</source>
        <translation>Ofrecer palabras que encajan</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Aumentar la sangría</translation>
    </message>
    <message>
        <source>Indent lines less</source>
        <translation>Reducir la sangría</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Subir líneas</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Bajar líneas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Move; with Shift, select</source>
        <translation>Mover; con Mayús, seleccionar</translation>
    </message>
    <message>
        <source>Every text, list and table moves by them.</source>
        <translation>Con ellas se mueve uno por cada texto, lista y tabla.</translation>
    </message>
    <message>
        <source>Move far; with Shift, select</source>
        <translation>Mover lejos; con Mayús, seleccionar</translation>
    </message>
    <message>
        <source>Open, or do what is marked</source>
        <translation>Abrir o ejecutar lo marcado</translation>
    </message>
    <message>
        <source>Every button and list is pressed with them.</source>
        <translation>Con ellas se usan todos los botones y listas.</translation>
    </message>
    <message>
        <source>Cancel the running request, or close what is in front</source>
        <translation>Cancelar la solicitud en curso o cerrar lo que está delante</translation>
    </message>
    <message>
        <source>It is the way out of everything, menus and dialogs, too.</source>
        <translation>Es la salida de todo, también de menús y diálogos.</translation>
    </message>
    <message>
        <source>Next or previous field; in an editor, more or less indent</source>
        <translation>Campo siguiente o anterior; en un editor, más o menos sangría</translation>
    </message>
    <message>
        <source>They are how the window is used without a mouse.</source>
        <translation>Con ellas se usa la ventana sin ratón.</translation>
    </message>
    <message>
        <source>Undo, in the tree the last change of it</source>
        <translation>Deshacer; en el árbol, su último cambio</translation>
    </message>
    <message>
        <source>Your system edits texts with them.</source>
        <translation>Su sistema edita los textos con ellas.</translation>
    </message>
    <message>
        <source>Redo, in the tree what was undone</source>
        <translation>Rehacer; en el árbol, lo que se deshizo</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>{at} of {n:,} difference</source>
        <comment>{at} of {n:,} differences</comment>
        <translation>
            <numerusform>{at} de {n:,} diferencia</numerusform>
            <numerusform>{at} de {n:,} diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference</source>
        <comment>{n:,} differences</comment>
        <translation>
            <numerusform>{n:,} diferencia</numerusform>
            <numerusform>{n:,} diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{tooltip}; drag it out to have it elsewhere</source>
        <translation>{tooltip}; arrástrela fuera para tenerla en otro lugar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Event {number}, {type}: {data}</source>
        <translation>Evento {number}, {type}: {data}</translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation>Copiar con el nombre</translation>
    </message>
    <message>
        <source>Filter headers</source>
        <translation>Filtrar cabeceras</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Not a registered header: its meaning is the server&apos;s own.</source>
        <translation>No es una cabecera registrada: su significado es propio del servidor.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Mostrar toda la imagen</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen</source>
        <translation>Un píxel de la imagen por cada uno de la pantalla</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>This image is too large to show here ({what}). Save the body to look at it.</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí ({what}). Guarde el cuerpo para verla.</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown: {reason}.</source>
        <translation>No se puede mostrar esta imagen: {reason}.</translation>
    </message>
    <message>
        <source>{kind} image, {facts}</source>
        <translation>Imagen {kind}, {facts}</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn; Pretty shows its text.</source>
        <translation>Este SVG no se puede dibujar; Con formato muestra su texto.</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Compare with the response before</source>
        <translation>Comparar con la respuesta anterior</translation>
    </message>
    <message>
        <source>Compare with another response…</source>
        <translation>Comparar con otra respuesta…</translation>
    </message>
    <message>
        <source>Copy body as text</source>
        <translation>Copiar cuerpo como texto</translation>
    </message>
    <message>
        <source>Copy body as indented JSON</source>
        <translation>Copiar cuerpo como JSON con sangría</translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation>Copiar como HAR</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Guardar cuerpo…</translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation>Guardar como ejemplo</translation>
    </message>
    <message>
        <source>Save exchange as HAR…</source>
        <translation>Guardar intercambio como HAR…</translation>
    </message>
    <message>
        <source>Save exchange as HAR with secrets…</source>
        <translation>Guardar intercambio como HAR con secretos…</translation>
    </message>
    <message>
        <source>Open body with the system&apos;s program</source>
        <translation>Abrir cuerpo con el programa del sistema</translation>
    </message>
    <message>
        <source>Secrets are masked</source>
        <translation>Los secretos se enmascaran</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {reason}.</source>
        <translation>No se puede leer el cuerpo: {reason}.</translation>
    </message>
    <message>
        <source>It has more than {size}.</source>
        <translation>Ocupa más de {size}.</translation>
    </message>
    <message>
        <source>The exchange was not saved as {name}</source>
        <translation>El intercambio no se guardó como {name}</translation>
    </message>
    <message>
        <source>Save exchange as HAR</source>
        <translation>Guardar intercambio como HAR</translation>
    </message>
    <message>
        <source>No program opened the body</source>
        <translation>Ningún programa abrió el cuerpo</translation>
    </message>
    <message>
        <source>The system knows none for files that end in {suffix}.</source>
        <translation>El sistema no conoce ninguno para los archivos que terminan en {suffix}.</translation>
    </message>
    <message>
        <source>Save the body, and open the file with a program of your choice.</source>
        <translation>Guarde el cuerpo y abra el archivo con el programa que prefiera.</translation>
    </message>
    <message>
        <source>The body was not copied</source>
        <translation>El cuerpo no se copió</translation>
    </message>
    <message>
        <source>Save it to a file instead.</source>
        <translation>Guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>Recibir todo</translation>
    </message>
    <message>
        <source>Receive the rest, however much it is, without asking again</source>
        <translation>Recibir el resto, sea cual sea su tamaño, sin volver a preguntar</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>Detener y conservarlo</translation>
    </message>
    <message>
        <source>Receive no more; what came is the body</source>
        <translation>No recibir más; lo que llegó es el cuerpo</translation>
    </message>
    <message>
        <source>{size} of the body came, and there is more. Receiving waits for you.</source>
        <translation>Llegaron {size} del cuerpo, y hay más. La recepción espera su decisión.</translation>
    </message>
    <message>
        <source>Go on to {size}</source>
        <translation>Continuar hasta {size}</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Guardar cuerpo</translation>
    </message>
    <message>
        <source>The body could not be opened</source>
        <translation>No se pudo abrir el cuerpo</translation>
    </message>
    <message>
        <source>Its copy was not written: {reason}.</source>
        <translation>No se escribió su copia: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the body somewhere else.</source>
        <translation>Libere espacio en el disco o guarde el cuerpo en otro lugar.</translation>
    </message>
    <message>
        <source>This body is not opened with another program</source>
        <translation>Este cuerpo no se abre con otro programa</translation>
    </message>
    <message>
        <source>It is of a kind that could run something, or of none that is known.</source>
        <translation>Es de un tipo que podría ejecutar algo, o de ninguno conocido.</translation>
    </message>
    <message>
        <source>Save it, and open the file yourself if you trust where it came from.</source>
        <translation>Guárdelo y abra usted el archivo si confía en su procedencia.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>A script of this request left it out; nothing was sent.</source>
        <translation>La omitió un script de esta solicitud; no se envió nada.</translation>
    </message>
    <message>
        <source>Nothing more of the answer is kept.</source>
        <translation>No se conserva nada más de la respuesta.</translation>
    </message>
    <message>
        <source>Stopped after {time}. Nothing more of the answer is kept.</source>
        <translation>Detenida tras {time}. No se conserva nada más de la respuesta.</translation>
    </message>
    <message>
        <source>Press Send; the answer shows here.</source>
        <translation>Pulse Enviar; la respuesta se muestra aquí.</translation>
    </message>
    <message>
        <source>Press Send or {keys}; the answer shows here.</source>
        <translation>Pulse Enviar o {keys}; la respuesta se muestra aquí.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún no hay respuesta</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Necesita una contraseña.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that is not supported.</source>
        <translation>Está cifrado de una forma que no se admite.</translation>
    </message>
    <message>
        <source>It is no valid PDF document.</source>
        <translation>No es un documento PDF válido.</translation>
    </message>
    <message>
        <source>Its file is gone. Send the request again.</source>
        <translation>Su archivo ya no existe. Envíe de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>Pages of the PDF document</source>
        <translation>Páginas del documento PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Todo el ancho disponible</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La página completa</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>Ocupa más de {size}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} page, {size}</source>
        <comment>{n:,} pages, {size}</comment>
        <translation>
            <numerusform>{n:,} página, {size}</numerusform>
            <numerusform>{n:,} páginas, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page:,} of {facts}</source>
        <translation>Página {page:,} de {facts}</translation>
    </message>
    <message>
        <source>Assert this</source>
        <translation>Crear aserción con esto</translation>
    </message>
    <message>
        <source>Capture this as variable…</source>
        <translation>Capturar como variable…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>No se puede leer la grabación</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>No se reproduce</translation>
    </message>
    <message>
        <source>{reason}. Save it, or open it with the system&apos;s program.</source>
        <translation>{reason}. Guárdelo o ábralo con el programa del sistema.</translation>
    </message>
    <message>
        <source>The words of the page: no scripts, styles or pictures.</source>
        <translation>Las palabras de la página: sin scripts, estilos ni imágenes.</translation>
    </message>
    <message>
        <source>As a browser shows it, without scripts; nothing is loaded from the network.</source>
        <translation>Como la muestra un navegador, sin scripts; no se carga nada de la red.</translation>
    </message>
    <message>
        <source>Scripts run, and the page may load from the network. Local files stay closed to it.</source>
        <translation>Los scripts se ejecutan y la página puede cargar contenido de la red. Los archivos locales siguen cerrados para ella.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Audio, {size}</source>
        <translation>Audio, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Vídeo, {size}</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>No hay nada que ver</translation>
    </message>
    <message>
        <source>Raw and Hex show what came.</source>
        <translation>Sin formato y Hexadecimal muestran lo que llegó.</translation>
    </message>
    <message>
        <source>Show as a browser does</source>
        <translation>Mostrar como un navegador</translation>
    </message>
    <message>
        <source>PDF document, {size}</source>
        <translation>Documento PDF, {size}</translation>
    </message>
    <message>
        <source>This installation can&apos;t show PDF.</source>
        <translation>Esta instalación no puede mostrar PDF.</translation>
    </message>
    <message>
        <source>This installation can&apos;t play sound and video.</source>
        <translation>Esta instalación no puede reproducir sonido ni vídeo.</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>The browser view can&apos;t be loaded: {error}.</source>
        <translation>No se puede cargar la vista de navegador: {error}.</translation>
    </message>
    <message>
        <source>Allow scripts and remote content</source>
        <translation>Permitir scripts y contenido remoto</translation>
    </message>
    <message>
        <source>Send without its Python</source>
        <translation>Enviar sin su Python</translation>
    </message>
    <message>
        <source>Send it this once; nothing of its Python runs</source>
        <translation>Enviarla solo esta vez; no se ejecuta nada de su Python</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>Enviar tal como está</translation>
    </message>
    <message>
        <source>Send the names in braces as they are typed</source>
        <translation>Enviar los nombres entre llaves tal como se escribieron</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Detalle técnico</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail</source>
        <translation>Copiar lo ocurrido, con el detalle técnico</translation>
    </message>
    <message>
        <source>Trust and send</source>
        <translation>Confiar y enviar</translation>
    </message>
    <message>
        <source>Trust the folder of this collection, and send</source>
        <translation>Confiar en la carpeta de esta colección y enviar</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>Define {name}…</source>
        <translation>Definir {name}…</translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation>Ocultar detalle</translation>
    </message>
    <message>
        <source>JSONPath, as $.items[?@.price &gt; 10].name</source>
        <translation>JSONPath, como $.items[?@.price &gt; 10].name</translation>
    </message>
    <message>
        <source>JMESPath, as items[?price &gt; `10`].name</source>
        <translation>JMESPath, como items[?price &gt; `10`].name</translation>
    </message>
    <message>
        <source>XPath, as //item[@id=&apos;7&apos;]/name</source>
        <translation>XPath, como //item[@id=&apos;7&apos;]/name</translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation>Lenguaje del filtro</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>Filtros usados antes</translation>
    </message>
    <message>
        <source>What the filter selects</source>
        <translation>Lo que selecciona el filtro</translation>
    </message>
    <message>
        <source>Nothing is filtered yet</source>
        <translation>Aún no se ha filtrado nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{error} At character {place}.</source>
        <translation>{error} En el carácter {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match</source>
        <comment>{n:,} matches</comment>
        <translation>
            <numerusform>{n:,} coincidencia</numerusform>
            <numerusform>{n:,} coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match, {percent:.0f} %…</source>
        <comment>{n:,} matches, {percent:.0f} %…</comment>
        <translation>
            <numerusform>{n:,} coincidencia, {percent:.0f} %…</numerusform>
            <numerusform>{n:,} coincidencias, {percent:.0f} %…</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>Write {name} above; what it selects shows here while you type.</source>
        <translation>Escriba {name} arriba; lo que selecciona se muestra aquí mientras escribe.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer that was chosen above</source>
        <translation>La respuesta elegida arriba</translation>
    </message>
    <message>
        <source>Then {changes}</source>
        <translation>Después {changes}</translation>
    </message>
    <message>
        <source>As it was kept: credentials are taken out</source>
        <translation>Como se conservó: sin las credenciales</translation>
    </message>
    <message>
        <source>Not sent: it did not come to that. This was ready to go</source>
        <translation>No se envió: no se llegó a ello. Esto estaba listo para enviarse</translation>
    </message>
    <message>
        <source>HTTP/2 sends no request line: these are its pseudo-headers and headers</source>
        <translation>HTTP/2 no envía línea de solicitud: estas son sus pseudocabeceras y cabeceras</translation>
    </message>
    <message>
        <source>As written to the connection</source>
        <translation>Como se escribió en la conexión</translation>
    </message>
    <message>
        <source>As made for sending</source>
        <translation>Como se preparó para el envío</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Hold the list still; what comes meanwhile is shown after</source>
        <translation>Congela la lista; lo que llegue mientras tanto se muestra después</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>Mantener a la vista el evento más reciente</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>When the stream ends, send the request again with Last-Event-ID</source>
        <translation>Cuando el flujo termina, envía de nuevo la solicitud con Last-Event-ID</translation>
    </message>
    <message>
        <source>Data of the chosen event</source>
        <translation>Datos del evento elegido</translation>
    </message>
    <message>
        <source>Connected again at {time}.</source>
        <translation>Conectado de nuevo a las {time}.</translation>
    </message>
    <message>
        <source>Connected again at {time}, after event {id}.</source>
        <translation>Conectado de nuevo a las {time}, después del evento {id}.</translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation>Conectando de nuevo.</translation>
    </message>
    <message>
        <source>Connecting again failed: {what}.</source>
        <translation>Falló la nueva conexión: {what}.</translation>
    </message>
    <message>
        <source>Events of the stream</source>
        <translation>Eventos del flujo</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} event</source>
        <comment>{n:,} events</comment>
        <translation>
            <numerusform>{n:,} evento</numerusform>
            <numerusform>{n:,} eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} event</source>
        <comment>{shown:,} of {n:,} events</comment>
        <translation>
            <numerusform>{shown:,} de {n:,} evento</numerusform>
            <numerusform>{shown:,} de {n:,} eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last event id: {id}</source>
        <translation>ID del último evento: {id}</translation>
    </message>
    <message>
        <source>Reconnects after {ms:,} ms</source>
        <translation>Se reconecta tras {ms:,} ms</translation>
    </message>
    <message>
        <source>The stream is too fast to follow: {size} of it are left out here.</source>
        <translation>El flujo es demasiado rápido para seguirlo: aquí se omiten {size}.</translation>
    </message>
    <message>
        <source>The server ended the stream.</source>
        <translation>El servidor terminó el flujo.</translation>
    </message>
    <message>
        <source>{why} Connecting again in {seconds:g} s.</source>
        <translation>{why} Nueva conexión en {seconds:g} s.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>No segura</translation>
    </message>
    <message>
        <source>Save body to a file</source>
        <translation>Guardar el cuerpo en un archivo</translation>
    </message>
    <message>
        <source>More to do with the response</source>
        <translation>Más acciones para la respuesta</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>elegido aquí</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk: {reason}. Send again.</source>
        <translation>No se puede leer el cuerpo del disco: {reason}. Envíe de nuevo.</translation>
    </message>
    <message>
        <source>Shown as it came: too large to recode.</source>
        <translation>Se muestra como llegó: es demasiado grande para recodificarlo.</translation>
    </message>
    <message>
        <source>Timing figures</source>
        <translation>Datos de tiempos</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Conexión y certificados</translation>
    </message>
    <message>
        <source>There is no tree of so large a text in this charset. Raw shows it as it came.</source>
        <translation>No hay árbol de un texto tan grande en este juego de caracteres. Sin formato lo muestra como llegó.</translation>
    </message>
    <message>
        <source>{label}  {count}</source>
        <translation>{label}  {count}</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Waterfall; its figures are in the table below</source>
        <translation>Cascada; sus datos están en la tabla de abajo</translation>
    </message>
    <message>
        <source>{what}
after {time}</source>
        <translation>{what}
tras {time}</translation>
    </message>
    <message>
        <source>reused</source>
        <comment>a connection</comment>
        <translation>reutilizada</translation>
    </message>
    <message>
        <source>{ms:g} ms</source>
        <translation>{ms:g} ms</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>{time}, from {start}</source>
        <translation>{time}, desde {start}</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>No se pudo abrir ningún gestor de archivos</translation>
    </message>
    <message>
        <source>The item is in {folder}.</source>
        <translation>El elemento está en {folder}.</translation>
    </message>
    <message>
        <source>Use “Copy path” and go there yourself.</source>
        <translation>Use «Copiar ruta» y vaya allí manualmente.</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>Ejecutar {name}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>How often all requests are gone through</source>
        <translation>Cuántas veces se recorren todas las solicitudes</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Requests that are under way together</source>
        <translation>Solicitudes en curso al mismo tiempo</translation>
    </message>
    <message>
        <source>Milliseconds before each request</source>
        <translation>Milisegundos antes de cada solicitud</translation>
    </message>
    <message>
        <source>users, -slow</source>
        <translation>usuarios, -lento</translation>
    </message>
    <message>
        <source>Tags of the requests to run, with commas; -tag leaves out</source>
        <translation>Etiquetas de las solicitudes que ejecutar, separadas por comas; -etiqueta las omite</translation>
    </message>
    <message>
        <source>Tags of the requests to run</source>
        <translation>Etiquetas de las solicitudes que ejecutar</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Detener en el primer fallo</translation>
    </message>
    <message>
        <source>CSV or JSON: one pass for each row, its values as variables</source>
        <translation>CSV o JSON: una pasada por cada fila, con sus valores como variables</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Desde la última</translation>
    </message>
    <message>
        <source>{place}  (pass {number})</source>
        <translation>{place}  (pasada {number})</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>It can&apos;t be run.</source>
        <translation>No se puede ejecutar.</translation>
    </message>
    <message>
        <source>Items of several collections don&apos;t run together</source>
        <translation>Los elementos de varias colecciones no se ejecutan juntos</translation>
    </message>
    <message>
        <source>Each collection has an environment of its own.</source>
        <translation>Cada colección tiene su propio entorno.</translation>
    </message>
    <message>
        <source>Choose items of one collection, or run one after the other.</source>
        <translation>Elija elementos de una sola colección o ejecute una después de otra.</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Solo fallos</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Resultados de la ejecución</translation>
    </message>
    <message>
        <source>Time of each answer</source>
        <translation>Tiempo de cada respuesta</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lenta</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más rápida</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Requests and results of the run</source>
        <translation>Solicitudes y resultados de la ejecución</translation>
    </message>
    <message>
        <source>Since the run of {when}: {changes}</source>
        <translation>Desde la ejecución de {when}: {changes}</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Leyendo las solicitudes</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <comment>{done:,} of {n:,} requests</comment>
        <translation>
            <numerusform>{done:,} de {n:,} solicitud</numerusform>
            <numerusform>{done:,} de {n:,} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <comment>{n:,} failed</comment>
        <translation>
            <numerusform>{n:,} fallida</numerusform>
            <numerusform>{n:,} fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {all:,} checks hold</source>
        <translation>{count:,} de {all:,} comprobaciones se cumplen</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>media {time}</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} en total</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>No se ha elegido ninguna respuesta</translation>
    </message>
    <message>
        <source>Press Run, then choose a result; its answer shows here.</source>
        <translation>Pulse Ejecutar y elija un resultado; su respuesta se muestra aquí.</translation>
    </message>
    <message>
        <source>Choose a result; its answer shows here.</source>
        <translation>Elija un resultado; su respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>La respuesta ya no se conserva</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>Se guardó {name} en {folder}</translation>
    </message>
    <message>
        <source>Save response body</source>
        <translation>Guardar el cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>The body was not saved as {name}</source>
        <translation>El cuerpo no se guardó como {name}</translation>
    </message>
    <message>
        <source>Saved {size_bytes:,} bytes as {target}</source>
        <translation>Se guardaron {size_bytes:,} bytes como {target}</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved as {name}</source>
        <translation>Detenido: no se guardó nada como {name}</translation>
    </message>
    <message>
        <source>Can&apos;t be read now: type to replace it</source>
        <translation>Ahora no se puede leer: escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>In the {place} as {name}</source>
        <translation>En el {place} como {name}</translation>
    </message>
    <message>
        <source>In clear in the file.</source>
        <translation>En claro en el archivo.</translation>
    </message>
    <message>
        <source>In clear in the draft.</source>
        <translation>En claro en el borrador.</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>Mover al {place}</translation>
    </message>
    <message>
        <source>{name} has no value here.</source>
        <translation>{name} no tiene valor aquí.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducirlo</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>Mostrar {label}</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>Copiar {label}</translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation>Ocultar {label}</translation>
    </message>
    <message>
        <source>A secret variable: {{name}}</source>
        <translation>Una variable secreta: {{name}}</translation>
    </message>
    <message>
        <source>This file is plain text. Make a secret variable among the globals (its value goes to the keyring), and name it here, such as {{proxyPassword}}.</source>
        <translation>Este archivo es texto sin cifrar. Cree una variable secreta entre las globales (su valor va al llavero) e indíquela aquí, por ejemplo {{proxyPassword}}.</translation>
    </message>
    <message>
        <source>{label}: {button}</source>
        <translation>{label}: {button}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Which keys do what, and other keys for it.</source>
        <translation>Qué hace cada tecla y otras teclas para ello.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>What you send from now on leaves nothing behind.</source>
        <translation>Lo que envíe a partir de ahora no deja rastro.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>The jar of the current collection and environment.</source>
        <translation>El almacén de la colección y el entorno actuales.</translation>
    </message>
    <message>
        <source>Environments and globals</source>
        <translation>Entornos y globales</translation>
    </message>
    <message>
        <source>With the secrets in them.</source>
        <translation>Con los secretos que contienen.</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <source>What was deleted: bring it back, or delete it for good.</source>
        <translation>Lo eliminado: recupérelo o elimínelo definitivamente.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>The settings shown here as a file; what you change in it counts.</source>
        <translation>Los ajustes que se muestran aquí, como archivo; lo que cambie en él se aplica.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Where history, drafts and settings are kept.</source>
        <translation>Donde se guardan el historial, los borradores y los ajustes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All of PostGUI</source>
        <translation>Todo PostGUI</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>Ajustes del programa</translation>
    </message>
    <message>
        <source>Workspace {workspace}</source>
        <translation>Espacio de trabajo {workspace}</translation>
    </message>
    <message>
        <source>Settings of the workspace {workspace}</source>
        <translation>Ajustes del espacio de trabajo {workspace}</translation>
    </message>
    <message>
        <source>Settings of a collection</source>
        <translation>Ajustes de una colección</translation>
    </message>
    <message>
        <source>Settings of one collection, kept in its own file</source>
        <translation>Ajustes de una sola colección, guardados en su propio archivo</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>Colección…</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>The workspace has its own: {value}</source>
        <translation>El espacio de trabajo tiene el suyo: {value}</translation>
    </message>
    <message>
        <source>Instead of the default, {value}</source>
        <translation>En lugar del valor predeterminado, {value}</translation>
    </message>
    <message>
        <source>The default: {value}</source>
        <translation>El valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>{value}, from {origin}</source>
        <translation>{value}, de {origin}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
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
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Mostrar carpeta de datos</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of your language (BCP 47)</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of PostGUI</source>
        <translation>Atajos de teclado de PostGUI</translation>
    </message>
    <message>
        <source>Saved the keyboard shortcuts as {target}</source>
        <translation>Los atajos de teclado se guardaron como {target}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>Guardar para imprimir</translation>
    </message>
    <message>
        <source>Collections keep requests as text files, to share and to version.</source>
        <translation>Las colecciones guardan las solicitudes como archivos de texto, para compartirlas y versionarlas.</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Colección de ejemplo</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar solicitudes</translation>
    </message>
    <message>
        <source>Words in names, URLs, headers and bodies; tag:slow finds a tag</source>
        <translation>Palabras en nombres, URL, cabeceras y cuerpos; tag:slow busca una etiqueta</translation>
    </message>
    <message>
        <source>2xx, success</source>
        <translation>2xx, éxito</translation>
    </message>
    <message>
        <source>3xx, redirection</source>
        <translation>3xx, redirección</translation>
    </message>
    <message>
        <source>4xx, refused by the server</source>
        <translation>4xx, rechazada por el servidor</translation>
    </message>
    <message>
        <source>5xx, failure of the server</source>
        <translation>5xx, fallo del servidor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>100 ms or more</source>
        <translation>100 ms o más</translation>
    </message>
    <message>
        <source>500 ms or more</source>
        <translation>500 ms o más</translation>
    </message>
    <message>
        <source>2 s or more</source>
        <translation>2 s o más</translation>
    </message>
    <message>
        <source>10 s or more</source>
        <translation>10 s o más</translation>
    </message>
    <message>
        <source>10 kB or more</source>
        <translation>10 kB o más</translation>
    </message>
    <message>
        <source>1 MB or more</source>
        <translation>1 MB o más</translation>
    </message>
    <message>
        <source>100 MB or more</source>
        <translation>100 MB o más</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Export what is found as HAR…</source>
        <translation>Exportar lo encontrado como HAR…</translation>
    </message>
    <message>
        <source>Delete what is found…</source>
        <translation>Eliminar lo encontrado…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>Olvidar una búsqueda guardada</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} de enero</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} de febrero</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} de marzo</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} de abril</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} de mayo</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} de junio</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} de julio</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} de agosto</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} de septiembre</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} de octubre</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} de noviembre</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} de diciembre</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{day_and_month} {year}</source>
        <translation>{day_and_month} de {year}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Colección: {name}</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Words, and conditions as status:5xx host:localhost slower:2s after:7d is:pinned</source>
        <translation>Palabras y condiciones como status:5xx host:localhost slower:2s after:7d is:pinned</translation>
    </message>
    <message>
        <source>Conditions and saved searches</source>
        <translation>Condiciones y búsquedas guardadas</translation>
    </message>
    <message>
        <source>Delete the whole history? Pinned entries stay. This can&apos;t be undone.</source>
        <translation>¿Eliminar todo el historial? Las entradas fijadas se quedan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Guardar esta búsqueda como</translation>
    </message>
    <message>
        <source>Note on {method} {url}</source>
        <translation>Nota sobre {method} {url}</translation>
    </message>
    <message>
        <source>Everything you send is kept here.</source>
        <translation>Aquí se conserva todo lo que envía.</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Nada coincide en el historial.</translation>
    </message>
    <message>
        <source>Nothing in the history matches. {word} is taken as text.</source>
        <translation>Nada coincide en el historial. {word} se toma como texto.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the {n:,} entry that the search finds, but for pinned ones? This can&apos;t be undone.</source>
        <comment>Delete the {n:,} entries that the search finds, but for pinned ones? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>¿Eliminar la entrada ({n:,}) que encuentra la búsqueda, salvo si está fijada? No se puede deshacer.</numerusform>
            <numerusform>¿Eliminar las {n:,} entradas que encuentra la búsqueda, salvo las fijadas? No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be saved</source>
        <translation>No se pudo guardar la búsqueda</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>Comparar las dos seleccionadas</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>Exportar como HAR…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Vaciar historial…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>COLECCIONES</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>Crear o abrir</translation>
    </message>
    <message>
        <source>UNSAVED</source>
        <translation>SIN GUARDAR</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIAL</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>broken, line {line}</source>
        <translation>con errores, línea {line}</translation>
    </message>
    <message numerus="yes">
        <source>Run {n} item…</source>
        <comment>Run {n} items…</comment>
        <translation>
            <numerusform>Ejecutar {n} elemento…</numerusform>
            <numerusform>Ejecutar {n} elementos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show changes since HEAD…</source>
        <translation>Mostrar cambios desde HEAD…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Close collection</source>
        <translation>Cerrar colección</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Load test…</source>
        <translation>Prueba de carga…</translation>
    </message>
    <message>
        <source>Monitor…</source>
        <translation>Supervisar…</translation>
    </message>
    <message>
        <source>Mock server…</source>
        <translation>Servidor simulado…</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>Duplicar</numerusform>
            <numerusform>Duplicar {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut</source>
        <comment>Cut {n} items</comment>
        <translation>
            <numerusform>Cortar</numerusform>
            <numerusform>Cortar {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>Copiar</numerusform>
            <numerusform>Copiar {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>Eliminar</numerusform>
            <numerusform>Eliminar {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>collection expanded</source>
        <translation>colección expandida</translation>
    </message>
    <message>
        <source>collection collapsed</source>
        <translation>colección contraída</translation>
    </message>
    <message>
        <source>folder expanded</source>
        <translation>carpeta expandida</translation>
    </message>
    <message>
        <source>folder collapsed</source>
        <translation>carpeta contraída</translation>
    </message>
    <message>
        <source>modified since the last commit</source>
        <translation>modificado desde el último commit</translation>
    </message>
    <message>
        <source>added since the last commit</source>
        <translation>añadido desde el último commit</translation>
    </message>
    <message>
        <source>deleted since the last commit</source>
        <translation>eliminado desde el último commit</translation>
    </message>
    <message>
        <source>in conflict since the last commit</source>
        <translation>en conflicto desde el último commit</translation>
    </message>
    <message>
        <source>changed inside since the last commit</source>
        <translation>con cambios dentro desde el último commit</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation>etiqueta {tag}</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>{method} {name}, not saved</source>
        <translation>{method} {name}, sin guardar</translation>
    </message>
    <message>
        <source>No URL yet</source>
        <translation>Aún sin URL</translation>
    </message>
    <message>
        <source>Unsaved requests</source>
        <translation>Solicitudes sin guardar</translation>
    </message>
    <message>
        <source>Deleted an unsaved request</source>
        <translation>Se eliminó una solicitud sin guardar</translation>
    </message>
    <message>
        <source>Your code: {user_code}</source>
        <translation>Su código: {user_code}</translation>
    </message>
    <message>
        <source>Enter it at {url}</source>
        <translation>Introdúzcalo en {url}</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Inicie sesión en el navegador</translation>
    </message>
    <message>
        <source>Then paste the address that it ends at in the Auth tab.</source>
        <translation>Después, pegue en la pestaña Autenticación la dirección en la que termine.</translation>
    </message>
    <message>
        <source>The token is fetched when you come back.</source>
        <translation>El token se obtiene cuando vuelva.</translation>
    </message>
    <message>
        <source>Copy code and open page</source>
        <translation>Copiar código y abrir página</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} changed</source>
        <comment>{n:,} changed</comment>
        <translation>
            <numerusform>{n:,} modificado</numerusform>
            <numerusform>{n:,} modificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch of this collection&apos;s repository. Click for what was changed.</source>
        <translation>Rama del repositorio de esta colección. Haga clic para ver lo que cambió.</translation>
    </message>
    <message numerus="yes">
        <source>Git: branch {branch}, {n:,} changed</source>
        <comment>Git: branch {branch}, {n:,} changed</comment>
        <translation>
            <numerusform>Git: rama {branch}, {n:,} modificado</numerusform>
            <numerusform>Git: rama {branch}, {n:,} modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new message of this session</source>
        <comment>{n} new messages of this session</comment>
        <translation>
            <numerusform>{n} mensaje nuevo de esta sesión</numerusform>
            <numerusform>{n} mensajes nuevos de esta sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor, {failing} failing</source>
        <comment>{n} monitors, {failing} failing</comment>
        <translation>
            <numerusform>{n} monitor, {failing} con fallos</numerusform>
            <numerusform>{n} monitores, {failing} con fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor</source>
        <comment>{n} monitors</comment>
        <translation>
            <numerusform>{n} monitor</numerusform>
            <numerusform>{n} monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitors: {running} running, {failing} failing</source>
        <translation>Monitores: {running} en marcha, {failing} con fallos</translation>
    </message>
    <message>
        <source>Collections that are run again and again. Click for which.</source>
        <translation>Colecciones que se ejecutan una y otra vez. Haga clic para ver cuáles.</translation>
    </message>
    <message>
        <source>{tip}
Click for more</source>
        <translation>{tip}
Haga clic para ver más</translation>
    </message>
    <message>
        <source>Connection: {text}</source>
        <translation>Conexión: {text}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Solicitudes abiertas</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation>Mover pestaña a la izquierda</translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation>Mover pestaña a la derecha</translation>
    </message>
    <message>
        <source>Go to tab {n}</source>
        <translation>Ir a la pestaña {n}</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>Ir a la última pestaña</translation>
    </message>
    <message>
        <source>List all open tabs</source>
        <translation>Listar todas las pestañas abiertas</translation>
    </message>
    <message>
        <source>Move tab to a window of its own, or back</source>
        <translation>Mover pestaña a una ventana propia, o devolverla</translation>
    </message>
    <message>
        <source>Pin or unpin tab</source>
        <translation>Fijar pestaña o dejar de fijarla</translation>
    </message>
    <message>
        <source>Keep the preview tab open</source>
        <translation>Mantener abierta la pestaña de vista previa</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Cerrar las demás pestañas</translation>
    </message>
    <message>
        <source>Close tabs to the right</source>
        <translation>Cerrar las pestañas de la derecha</translation>
    </message>
    <message>
        <source>Close saved tabs</source>
        <translation>Cerrar las pestañas guardadas</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>Cerrar todas las pestañas</translation>
    </message>
    <message>
        <source>Unpin this tab</source>
        <translation>Dejar de fijar esta pestaña</translation>
    </message>
    <message>
        <source>Unpin tab</source>
        <translation>Dejar de fijar pestaña</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Más pestañas</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>cambios sin guardar</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>tab</comment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>preview</source>
        <comment>tab</comment>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>All open tabs</source>
        <translation>Todas las pestañas abiertas</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>Mover a una ventana propia</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Cerrar las demás</translation>
    </message>
    <message>
        <source>Close to the right</source>
        <translation>Cerrar las de la derecha</translation>
    </message>
    <message>
        <source>Close saved</source>
        <translation>Cerrar las guardadas</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Cerrar todas</translation>
    </message>
    <message>
        <source>What was pasted was taken over, but for this</source>
        <translation>Se tomó lo pegado, salvo esto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;New theme file…</source>
        <translation>&amp;Nuevo archivo de tema…</translation>
    </message>
    <message>
        <source>Commands, requests and history by a few letters</source>
        <translation>Comandos, solicitudes e historial con unas pocas letras</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o saltar a…</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Workspace: its collections, tabs, environments, cookies</source>
        <translation>Espacio de trabajo: sus colecciones, pestañas, entornos y cookies</translation>
    </message>
    <message>
        <source>Private mode: what you send is kept neither in the history nor in the cookie jars.
Click to end it</source>
        <translation>Modo privado: lo que envíe no se conserva ni en el historial ni en los almacenes de cookies.
Haga clic para salir</translation>
    </message>
    <message>
        <source>End the private mode</source>
        <translation>Salir del modo privado</translation>
    </message>
    <message>
        <source>Theme, text size, layout</source>
        <translation>Tema, tamaño del texto, disposición</translation>
    </message>
    <message>
        <source>Waiting for the index…</source>
        <translation>Esperando el índice…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match, the first {kept:,} shown</source>
        <comment>{n:,}{more} matches, the first {kept:,} shown</comment>
        <translation>
            <numerusform>{n:,}{more} coincidencia, se muestran las primeras {kept:,}</numerusform>
            <numerusform>{n:,}{more} coincidencias, se muestran las primeras {kept:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match</source>
        <comment>{n:,}{more} matches</comment>
        <translation>
            <numerusform>{n:,}{more} coincidencia</numerusform>
            <numerusform>{n:,}{more} coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expanding, {count:,} so far</source>
        <translation>Expandiendo, {count:,} hasta ahora</translation>
    </message>
    <message>
        <source>The first {count:,} are expanded</source>
        <translation>Se expandieron los primeros {count:,}</translation>
    </message>
    <message>
        <source>{count:,} so far</source>
        <translation>{count:,} hasta ahora</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivel {level}</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Filtrar claves y valores</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Expand to a depth, or collapse all</source>
        <translation>Expandir hasta una profundidad o contraer todo</translation>
    </message>
    <message>
        <source>No tree here</source>
        <translation>Aquí no hay ningún árbol</translation>
    </message>
    <message>
        <source>The body holds no value.</source>
        <translation>El cuerpo no contiene ningún valor.</translation>
    </message>
    <message numerus="yes">
        <source>Expand {n} level</source>
        <comment>Expand {n} levels</comment>
        <translation>
            <numerusform>Expandir {n} nivel</numerusform>
            <numerusform>Expandir {n} niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Copiar subárbol</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Expandir todo lo inferior</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation>Cuerpo de la respuesta como árbol</translation>
    </message>
    <message>
        <source>Open a collection&apos;s folder</source>
        <translation>Abrir la carpeta de una colección</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} item</source>
        <comment>Deleted {n} items</comment>
        <translation>
            <numerusform>Se eliminó {n} elemento</numerusform>
            <numerusform>Se eliminaron {n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer is not in the tab of a request: open the request and send it.</source>
        <translation>Esta respuesta no está en la pestaña de una solicitud: abra la solicitud y envíela.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Open the last closed tab</source>
        <translation>Abrir la última pestaña cerrada</translation>
    </message>
    <message>
        <source>A request from a URL or a cURL command</source>
        <translation>Una solicitud a partir de una URL o una orden de cURL</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Requests that teach, and a server for them on this machine</source>
        <translation>Solicitudes para aprender y un servidor para ellas en este equipo</translation>
    </message>
    <message>
        <source>From Postman, Insomnia, Bruno, OpenAPI, HAR, cURL and more</source>
        <translation>De Postman, Insomnia, Bruno, OpenAPI, HAR, cURL y más</translation>
    </message>
    <message>
        <source>A collection is a folder of text files, and stays there</source>
        <translation>Una colección es una carpeta de archivos de texto, y ahí se queda</translation>
    </message>
    <message>
        <source>Welcome to PostGUI</source>
        <translation>Le damos la bienvenida a PostGUI</translation>
    </message>
    <message>
        <source>Try the playground</source>
        <translation>Probar el área de pruebas</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>An untitled request</source>
        <translation>Una solicitud sin título</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar solicitud</translation>
    </message>
    <message>
        <source>Cancel the running request</source>
        <translation>Cancelar la solicitud en curso</translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation>Guardar solicitud como…</translation>
    </message>
    <message>
        <source>Edit the URL</source>
        <translation>Editar la URL</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Reabrir pestaña cerrada</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Abrir la colección de ejemplo</translation>
    </message>
    <message>
        <source>Run a collection or folder…</source>
        <translation>Ejecutar una colección o carpeta…</translation>
    </message>
    <message>
        <source>Monitor a collection or folder…</source>
        <translation>Supervisar una colección o carpeta…</translation>
    </message>
    <message>
        <source>Mock server of a collection or folder…</source>
        <translation>Servidor simulado de una colección o carpeta…</translation>
    </message>
    <message>
        <source>Load test of a collection or folder…</source>
        <translation>Prueba de carga de una colección o carpeta…</translation>
    </message>
    <message>
        <source>Find and replace in a collection…</source>
        <translation>Buscar y reemplazar en una colección…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Show or hide the console</source>
        <translation>Mostrar u ocultar la consola</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Activar o desactivar la pantalla completa</translation>
    </message>
    <message>
        <source>Request and response: beside or below</source>
        <translation>Solicitud y respuesta: al lado o debajo</translation>
    </message>
    <message>
        <source>Log: what PostGUI noted of its own troubles</source>
        <translation>Registro: lo que PostGUI anotó de sus propios problemas</translation>
    </message>
    <message>
        <source>Go to the collections</source>
        <translation>Ir a las colecciones</translation>
    </message>
    <message>
        <source>Choose environment</source>
        <translation>Elegir entorno</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookies…</translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation>Gestionar entornos…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Tema como el sistema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Undo the last change in the tree</source>
        <translation>Deshacer el último cambio en el árbol</translation>
    </message>
    <message>
        <source>Redo the last change in the tree</source>
        <translation>Rehacer el último cambio en el árbol</translation>
    </message>
    <message>
        <source>Trash: restore what was deleted, or empty it…</source>
        <translation>Papelera: restaurar lo eliminado o vaciarla…</translation>
    </message>
    <message>
        <source>Private mode on or off</source>
        <translation>Activar o desactivar el modo privado</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Vaciar el historial…</translation>
    </message>
    <message>
        <source>Switch to another workspace</source>
        <translation>Cambiar a otro espacio de trabajo</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Cambiar el nombre de este espacio de trabajo…</translation>
    </message>
    <message>
        <source>Delete this workspace</source>
        <translation>Eliminar este espacio de trabajo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Abrir el archivo de ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer</source>
        <translation>El disco que contiene {name} no responde</translation>
    </message>
    <message>
        <source>{folder} is not shown now. It is opened again at the next start.</source>
        <translation>{folder} no se muestra ahora. Se vuelve a abrir en el próximo inicio.</translation>
    </message>
    <message>
        <source>Check the drive or the network, then open the folder.</source>
        <translation>Compruebe la unidad o la red y abra la carpeta.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Cambiar el nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>The reference {reference} to another answer</source>
        <translation>La referencia {reference} a otra respuesta</translation>
    </message>
    <message>
        <source>Capture the value in Vars of the request {name}, and use its variable.</source>
        <translation>Capture el valor en Variables de la solicitud {name} y use su variable.</translation>
    </message>
    <message>
        <source>PostGUI has no filters: the variable stays unknown.</source>
        <translation>PostGUI no tiene filtros: la variable queda como desconocida.</translation>
    </message>
    <message>
        <source>The filter in {reference}</source>
        <translation>El filtro de {reference}</translation>
    </message>
    <message>
        <source>The system variable {reference}</source>
        <translation>La variable del sistema {reference}</translation>
    </message>
    <message>
        <source>PostGUI has no such variable; it stays as text.</source>
        <translation>PostGUI no tiene esa variable; se queda como texto.</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>no registrada</translation>
    </message>
    <message>
        <source>Asks the browser to send these hints about itself with later requests.</source>
        <translation>Pide al navegador que envíe estos datos sobre sí mismo en las solicitudes posteriores.</translation>
    </message>
    <message>
        <source>Media types that PATCH takes here.</source>
        <translation>Tipos de medio que PATCH acepta aquí.</translation>
    </message>
    <message>
        <source>Media types that POST takes here.</source>
        <translation>Tipos de medio que POST acepta aquí.</translation>
    </message>
    <message>
        <source>Whether parts of the body can be asked for, and in which unit.</source>
        <translation>Si se pueden pedir partes del cuerpo, y en qué unidad.</translation>
    </message>
    <message>
        <source>CORS: whether a page of another origin may send cookies and read the answer.</source>
        <translation>CORS: si una página de otro origen puede enviar cookies y leer la respuesta.</translation>
    </message>
    <message>
        <source>CORS: request headers that other origins may send.</source>
        <translation>CORS: cabeceras de solicitud que pueden enviar otros orígenes.</translation>
    </message>
    <message>
        <source>CORS: methods that other origins may use.</source>
        <translation>CORS: métodos que pueden usar otros orígenes.</translation>
    </message>
    <message>
        <source>CORS: which origin&apos;s pages may read this answer; * is any, without credentials.</source>
        <translation>CORS: las páginas de qué origen pueden leer esta respuesta; * es cualquiera, sin credenciales.</translation>
    </message>
    <message>
        <source>CORS: response headers that scripts may read.</source>
        <translation>CORS: cabeceras de respuesta que pueden leer los scripts.</translation>
    </message>
    <message>
        <source>CORS: how many seconds the preflight&apos;s answer holds.</source>
        <translation>CORS: durante cuántos segundos vale la respuesta a la comprobación previa (preflight).</translation>
    </message>
    <message>
        <source>Seconds since the origin server made or checked it: it came from a cache.</source>
        <translation>Segundos desde que el servidor de origen la creó o la comprobó: vino de una caché.</translation>
    </message>
    <message>
        <source>Methods that this resource takes.</source>
        <translation>Métodos que acepta este recurso.</translation>
    </message>
    <message>
        <source>Other ways to reach the same server, such as HTTP/3, and for how long.</source>
        <translation>Otras formas de llegar al mismo servidor, como HTTP/3, y durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>Who may keep a copy and how long: max-age in seconds, no-store never, no-cache only after asking, private not in shared caches.</source>
        <translation>Quién puede conservar una copia y cuánto tiempo: max-age en segundos, no-store nunca, no-cache solo tras preguntar, private no en cachés compartidas.</translation>
    </message>
    <message>
        <source>What each cache on the way did: a hit, or why not.</source>
        <translation>Qué hizo cada caché del camino: un acierto, o por qué no.</translation>
    </message>
    <message>
        <source>Asks the browser to delete what it keeps for this site.</source>
        <translation>Pide al navegador que borre lo que guarda de este sitio.</translation>
    </message>
    <message>
        <source>Whether the connection stays open; concerns only this hop.</source>
        <translation>Si la conexión permanece abierta; afecta solo a este salto.</translation>
    </message>
    <message>
        <source>Show it, or save it as a file (attachment), and under which name.</source>
        <translation>Mostrarlo o guardarlo como archivo (attachment), y con qué nombre.</translation>
    </message>
    <message>
        <source>How the body was compressed on the way; it is shown decoded.</source>
        <translation>Cómo se comprimió el cuerpo en el camino; se muestra descodificado.</translation>
    </message>
    <message>
        <source>For readers of which language.</source>
        <translation>Para lectores de qué idioma.</translation>
    </message>
    <message>
        <source>Bytes of the body as it was sent, before decoding.</source>
        <translation>Bytes del cuerpo tal como se envió, antes de descodificarlo.</translation>
    </message>
    <message>
        <source>The address of exactly this representation.</source>
        <translation>La dirección de exactamente esta representación.</translation>
    </message>
    <message>
        <source>Which part of the whole this is: first-last/size.</source>
        <translation>Qué parte del total es esta: primero-último/tamaño.</translation>
    </message>
    <message>
        <source>From where a page may load scripts, styles, pictures and frames.</source>
        <translation>De dónde puede cargar una página scripts, estilos, imágenes y marcos.</translation>
    </message>
    <message>
        <source>A policy on trial: what breaks it is reported, not stopped.</source>
        <translation>Una política a prueba: lo que la incumple se notifica, no se impide.</translation>
    </message>
    <message>
        <source>What the body is, and its charset.</source>
        <translation>Qué es el cuerpo y cuál es su juego de caracteres.</translation>
    </message>
    <message>
        <source>Whether a page loads only what allows it.</source>
        <translation>Si una página carga solo lo que lo permite.</translation>
    </message>
    <message>
        <source>Whether a page shares its group with windows it opens.</source>
        <translation>Si una página comparte su grupo con las ventanas que abre.</translation>
    </message>
    <message>
        <source>Which sites may embed this resource.</source>
        <translation>Qué sitios pueden incrustar este recurso.</translation>
    </message>
    <message>
        <source>When the server made this answer.</source>
        <translation>Cuándo creó el servidor esta respuesta.</translation>
    </message>
    <message>
        <source>This resource is deprecated, since or from that time.</source>
        <translation>Este recurso está obsoleto, desde ese momento o a partir de él.</translation>
    </message>
    <message>
        <source>The version of the resource: send it in If-None-Match to hear only of changes, in If-Match to overwrite nobody&apos;s.</source>
        <translation>La versión del recurso: envíela en If-None-Match para saber solo de los cambios, y en If-Match para no sobrescribir los de nadie.</translation>
    </message>
    <message>
        <source>Until when a copy is fresh; Cache-Control&apos;s max-age wins.</source>
        <translation>Hasta cuándo es reciente una copia; max-age de Cache-Control tiene prioridad.</translation>
    </message>
    <message>
        <source>How long an idle connection stays open, for how many requests.</source>
        <translation>Cuánto tiempo permanece abierta una conexión inactiva, y para cuántas solicitudes.</translation>
    </message>
    <message>
        <source>When it last changed; for If-Modified-Since.</source>
        <translation>Cuándo cambió por última vez; para If-Modified-Since.</translation>
    </message>
    <message>
        <source>Related addresses, such as the next page (rel=next).</source>
        <translation>Direcciones relacionadas, como la página siguiente (rel=next).</translation>
    </message>
    <message>
        <source>Where to go, or the address of what was made.</source>
        <translation>Adónde ir, o la dirección de lo que se creó.</translation>
    </message>
    <message>
        <source>Asks the browser to report network errors.</source>
        <translation>Pide al navegador que informe de los errores de red.</translation>
    </message>
    <message>
        <source>Asks for a process of its own for this origin.</source>
        <translation>Pide un proceso propio para este origen.</translation>
    </message>
    <message>
        <source>Which features, as the camera, a page may use.</source>
        <translation>Qué funciones, como la cámara, puede usar una página.</translation>
    </message>
    <message>
        <source>no-cache for caches of HTTP/1.0; obsolete.</source>
        <translation>no-cache para las cachés de HTTP/1.0; obsoleto.</translation>
    </message>
    <message>
        <source>Which wishes in Prefer were followed.</source>
        <translation>Qué preferencias de Prefer se atendieron.</translation>
    </message>
    <message>
        <source>How the proxy wants you to authenticate.</source>
        <translation>Cómo quiere el proxy que se autentique.</translation>
    </message>
    <message>
        <source>What proxies on the way have to say about it.</source>
        <translation>Lo que los proxies del camino dicen al respecto.</translation>
    </message>
    <message>
        <source>How many requests are left in this time window.</source>
        <translation>Cuántas solicitudes quedan en este intervalo de tiempo.</translation>
    </message>
    <message>
        <source>How many requests a time window takes.</source>
        <translation>Cuántas solicitudes admite un intervalo de tiempo.</translation>
    </message>
    <message>
        <source>The limits: how many requests in how many seconds.</source>
        <translation>Los límites: cuántas solicitudes en cuántos segundos.</translation>
    </message>
    <message>
        <source>Requests that are left in this time window.</source>
        <translation>Solicitudes que quedan en este intervalo de tiempo.</translation>
    </message>
    <message>
        <source>Seconds until the window starts anew.</source>
        <translation>Segundos hasta que el intervalo empieza de nuevo.</translation>
    </message>
    <message>
        <source>How much of its address a page tells where a link leads.</source>
        <translation>Cuánto de su dirección revela una página al destino de un enlace.</translation>
    </message>
    <message>
        <source>Load this page again, or another, after so many seconds.</source>
        <translation>Cargar de nuevo esta página, u otra, después de esos segundos.</translation>
    </message>
    <message>
        <source>Where browsers send reports; replaced by Reporting-Endpoints.</source>
        <translation>Adónde envían informes los navegadores; sustituida por Reporting-Endpoints.</translation>
    </message>
    <message>
        <source>Where browsers send reports.</source>
        <translation>Adónde envían informes los navegadores.</translation>
    </message>
    <message>
        <source>When to try again: seconds, or a date.</source>
        <translation>Cuándo intentarlo de nuevo: segundos o una fecha.</translation>
    </message>
    <message>
        <source>The server&apos;s proof that it speaks WebSocket.</source>
        <translation>La prueba del servidor de que habla WebSocket.</translation>
    </message>
    <message>
        <source>The program that answered, as it calls itself.</source>
        <translation>El programa que respondió, según el nombre que se da.</translation>
    </message>
    <message>
        <source>How long steps on the server took; dur is milliseconds.</source>
        <translation>Cuánto tardaron los pasos en el servidor; dur son milisegundos.</translation>
    </message>
    <message>
        <source>A cookie to keep: HttpOnly hides it from scripts, Secure keeps it on https, SameSite says when other sites make it go along.</source>
        <translation>Una cookie que conservar: HttpOnly la oculta a los scripts, Secure la limita a https, SameSite indica cuándo la envían las solicitudes que provienen de otros sitios.</translation>
    </message>
    <message>
        <source>Use https only for this host, for so many seconds.</source>
        <translation>Usar solo https para este servidor durante esos segundos.</translation>
    </message>
    <message>
        <source>When this resource will be gone.</source>
        <translation>Cuándo desaparecerá este recurso.</translation>
    </message>
    <message>
        <source>Transfer codings that are welcome; concerns only this hop.</source>
        <translation>Codificaciones de transferencia que se aceptan; afecta solo a este salto.</translation>
    </message>
    <message>
        <source>Which origins may see detailed timings.</source>
        <translation>Qué orígenes pueden ver tiempos detallados.</translation>
    </message>
    <message>
        <source>The id of this request in a distributed trace.</source>
        <translation>El id de esta solicitud en una traza distribuida.</translation>
    </message>
    <message>
        <source>Headers that come after the body.</source>
        <translation>Cabeceras que van después del cuerpo.</translation>
    </message>
    <message>
        <source>How the message was framed on this hop: chunked has no length in advance.</source>
        <translation>Cómo se delimitó el mensaje en este salto: con chunked no se conoce la longitud de antemano.</translation>
    </message>
    <message>
        <source>Protocols that the server offers to switch to.</source>
        <translation>Protocolos a los que el servidor ofrece cambiar.</translation>
    </message>
    <message>
        <source>Request headers on which the answer depends: caches keep one copy for each.</source>
        <translation>Cabeceras de solicitud de las que depende la respuesta: las cachés guardan una copia para cada valor.</translation>
    </message>
    <message>
        <source>Proxies and gateways on the way.</source>
        <translation>Proxies y pasarelas del camino.</translation>
    </message>
    <message>
        <source>A remark of a cache; obsolete.</source>
        <translation>Una observación de una caché; obsoleta.</translation>
    </message>
    <message>
        <source>How to authenticate here: scheme, realm and more.</source>
        <translation>Cómo autenticarse aquí: esquema, dominio (realm) y más.</translation>
    </message>
    <message>
        <source>nosniff: take Content-Type at its word.</source>
        <translation>nosniff: tomar Content-Type al pie de la letra.</translation>
    </message>
    <message>
        <source>Addresses of the client and proxies, as a proxy saw them.</source>
        <translation>Direcciones del cliente y de los proxies, tal como las vio un proxy.</translation>
    </message>
    <message>
        <source>Whether other pages may show this one in a frame.</source>
        <translation>Si otras páginas pueden mostrar esta en un marco.</translation>
    </message>
    <message>
        <source>What the server runs on, as it tells; often better left out.</source>
        <translation>En qué se ejecuta el servidor, según él mismo; a menudo es mejor omitirlo.</translation>
    </message>
    <message>
        <source>When the window starts anew: seconds, or seconds since 1970.</source>
        <translation>Cuándo empieza de nuevo el intervalo: segundos, o segundos desde 1970.</translation>
    </message>
    <message>
        <source>The server&apos;s id of this request: name it when you ask for help.</source>
        <translation>El id que el servidor dio a esta solicitud: indíquelo cuando pida ayuda.</translation>
    </message>
    <message>
        <source>An id that joins what belongs to one action across services.</source>
        <translation>Un id que une entre servicios lo que pertenece a una misma acción.</translation>
    </message>
    <message>
        <source>What search engines may do with it.</source>
        <translation>Qué pueden hacer con él los buscadores.</translation>
    </message>
    <message>
        <source>A filter that old browsers had; obsolete.</source>
        <translation>Un filtro que tenían los navegadores antiguos; obsoleto.</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from outside of any collection.</source>
        <translation>{name} entró en ella con scripts de fuera de cualquier colección.</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from the folder {source}, which is not trusted.</source>
        <translation>{name} entró en ella con scripts de la carpeta {source}, en la que no se confía.</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>No hay ninguna solicitud elegida</translation>
    </message>
    <message>
        <source>Tick at least one that the tags let through, under Requests.</source>
        <translation>Marque al menos una que dejen pasar las etiquetas, en Solicitudes.</translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt+Up and Alt+Down.</source>
        <translation>Arrástrelas para ordenarlas o pulse Alt+Up y Alt+Down.</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Todas o ninguna</translation>
    </message>
    <message>
        <source>Take all requests along, or leave all out</source>
        <translation>Incluir todas las solicitudes u omitirlas todas</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Orden del árbol</translation>
    </message>
    <message>
        <source>Put the requests in the order of the tree again</source>
        <translation>Volver a poner las solicitudes en el orden del árbol</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n:,} request runs</source>
        <comment>{count:,} of {n:,} requests run</comment>
        <translation>
            <numerusform>Se ejecuta {count:,} de {n:,} solicitud</numerusform>
            <numerusform>Se ejecutan {count:,} de {n:,} solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}
Left out by its tags</source>
        <translation>{name}
Omitida por sus etiquetas</translation>
    </message>
    <message>
        <source>Requests of the run, in their order</source>
        <translation>Solicitudes de la ejecución, en su orden</translation>
    </message>
    <message>
        <source>{variable} is not taken from the answer: {expression}</source>
        <translation>{variable} no se toma de la respuesta: {expression}</translation>
    </message>
    <message>
        <source>Not checked: {assertion}</source>
        <translation>No se comprueba: {assertion}</translation>
    </message>
    <message>
        <source>Not in the load test, because it is more than a simple path: {expression}</source>
        <translation>No está en la prueba de carga porque es más que una ruta simple: {expression}</translation>
    </message>
    <message>
        <source>Certificates are not checked at all, as {request} wants it</source>
        <translation>Los certificados no se comprueban en absoluto, como pide {request}</translation>
    </message>
    <message>
        <source>All requests have the longest time limit of any: {seconds:g} s</source>
        <translation>Todas las solicitudes tienen el límite de tiempo más largo: {seconds:g} s</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%d/%m/%Y</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%d/%m/%Y %H:%M</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M:%S</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%d/%m/%Y %H:%M:%S</translation>
    </message>
    <message>
        <source>In parts of the window these keys stay for: {what}.</source>
        <translation>En partes de la ventana estas teclas siguen siendo para: {what}.</translation>
    </message>
    <message>
        <source>In parts of the window only one press can be chosen, not several after each other.</source>
        <translation>En partes de la ventana solo se puede elegir una pulsación, no varias seguidas.</translation>
    </message>
    <message>
        <source>There these keys write a letter or sign: add Ctrl or Alt, or take an F key.</source>
        <translation>Ahí estas teclas escriben una letra o un signo: añada Ctrl o Alt, o use una tecla F.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>same</source>
        <comment>line</comment>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>line</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>line</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>added</source>
        <comment>line</comment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>line</comment>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>line</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pulse el atajo</translation>
    </message>
</context>
</TS>
