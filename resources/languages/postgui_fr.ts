<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Something went wrong inside PostGUI</source>
        <translation>Une erreur interne s’est produite dans PostGUI</translation>
    </message>
    <message>
        <source>What you were doing may not have happened. Your edits are safe in drafts.</source>
        <translation>L’opération en cours n’a peut-être pas abouti. Vos modifications sont conservées dans les brouillons.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with {file}.</source>
        <translation>Si cela se reproduit, signalez-le en joignant {file}.</translation>
    </message>
    <message>
        <source>The sample collection could not be set up</source>
        <translation>La collection d’exemple n’a pas pu être mise en place</translation>
    </message>
    <message>
        <source>Copying it to {folder} failed: {reason}.</source>
        <translation>La copie dans {folder} a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or start with another --data-dir.</source>
        <translation>Libérez de l’espace sur le disque ou démarrez avec un autre --data-dir.</translation>
    </message>
    <message>
        <source>curl&apos;s --{option} {text!r} has no =</source>
        <translation>L’option --{option} {text!r} de curl n’a pas de =</translation>
    </message>
    <message>
        <source>A form field is NAME=CONTENT.</source>
        <translation>Un champ de formulaire s’écrit NOM=CONTENU.</translation>
    </message>
    <message>
        <source>Correct the command and paste it again.</source>
        <translation>Corrigez la commande et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>Of a form field {value!r} was left out, as curl does after a &apos;;&apos;.</source>
        <translation>Dans un champ de formulaire, {value!r} a été ignoré, comme le fait curl après un «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>The files of {name!r} go as one part each; curl nests them in one part.</source>
        <translation>Les fichiers de {name!r} sont envoyés chacun dans une partie&#xa0;; curl les imbrique dans une seule.</translation>
    </message>
    <message>
        <source>The field {name!r} is sent as the file {path}; curl would send only its text.</source>
        <translation>Le champ {name!r} est envoyé comme fichier {path}&#xa0;; curl n’enverrait que son texte.</translation>
    </message>
    <message>
        <source>;{name}= of a form field was left out.</source>
        <translation>Le ;{name}= d’un champ de formulaire a été ignoré.</translation>
    </message>
    <message>
        <source>curl&apos;s {shown} has no value</source>
        <translation>L’option {shown} de curl n’a pas de valeur</translation>
    </message>
    <message>
        <source>The command ends where its value should be.</source>
        <translation>La commande s’arrête là où sa valeur devrait se trouver.</translation>
    </message>
    <message>
        <source>Copy the whole command again.</source>
        <translation>Copiez de nouveau la commande entière.</translation>
    </message>
    <message>
        <source>{words!r} is no curl command, and was left out.</source>
        <translation>{words!r} n’est pas une commande curl et a été ignoré.</translation>
    </message>
    <message>
        <source>This is no curl command with a URL</source>
        <translation>Ce n’est pas une commande curl avec une URL</translation>
    </message>
    <message>
        <source>Such a command is like: curl https://api.example.org/users</source>
        <translation>Une telle commande ressemble à&#xa0;: curl https://api.example.org/users</translation>
    </message>
    <message>
        <source>Copy the whole command, with its URL.</source>
        <translation>Copiez la commande entière, avec son URL.</translation>
    </message>
    <message>
        <source>curl would make several URLs of the braces or brackets; here they stay.</source>
        <translation>curl tirerait plusieurs URL des accolades ou des crochets&#xa0;; ici, ils restent tels quels.</translation>
    </message>
    <message>
        <source>The Content-Type {own_type} became multipart/form-data with a boundary.</source>
        <translation>Le Content-Type {own_type} est devenu multipart/form-data avec un délimiteur.</translation>
    </message>
    <message>
        <source>the here-document up to {end!r}</source>
        <translation>le here-document jusqu’à {end!r}</translation>
    </message>
    <message>
        <source>What the answer is piped into was left out.</source>
        <translation>La commande qui reçoit la réponse par un tube a été ignorée.</translation>
    </message>
    <message>
        <source>A shell ends the command at &amp;: quote the URL if the &amp; belongs to it.</source>
        <translation>Pour le shell, &amp; termine la commande&#xa0;: mettez l’URL entre guillemets si le &amp; en fait partie.</translation>
    </message>
    <message>
        <source>the single quote</source>
        <translation>l’apostrophe</translation>
    </message>
    <message>
        <source>the double quote</source>
        <translation>le guillemet double</translation>
    </message>
    <message>
        <source>The shell variable ${name} became {{{{{name}}}}}.</source>
        <translation>La variable shell ${name} est devenue {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>{typed} is for a shell to work out; it stands here as typed.</source>
        <translation>C’est au shell d’évaluer {typed}&#xa0;; il figure ici tel que saisi.</translation>
    </message>
    <message>
        <source>&lt;(...) is for a shell to run; it was left out.</source>
        <translation>C’est au shell d’exécuter &lt;(...)&#xa0;; il a été ignoré.</translation>
    </message>
    <message>
        <source>The output is not written to {target}: use -o, or save the answer.</source>
        <translation>La sortie n’est pas écrite dans {target}&#xa0;: utilisez -o ou enregistrez la réponse.</translation>
    </message>
    <message>
        <source>The command ends too early: {what} is not closed</source>
        <translation>La commande se termine trop tôt&#xa0;: {what} n’est pas fermé</translation>
    </message>
    <message>
        <source>It begins on line {line}.</source>
        <translation>Début à la ligne {line}.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>L’environnement</translation>
    </message>
    <message>
        <source>A command of curl can&apos;t say it.</source>
        <translation>Une commande curl ne peut pas l’exprimer.</translation>
    </message>
    <message>
        <source>It answers a challenge.</source>
        <translation>Elle répond à un défi du serveur.</translation>
    </message>
    <message>
        <source>The file {file} as the body</source>
        <translation>Le fichier {file} comme corps</translation>
    </message>
    <message>
        <source>The body to the letter</source>
        <translation>Le corps à l’octet près</translation>
    </message>
    <message>
        <source>Lines at its ends, or that begin with ###, mean something.</source>
        <translation>Les lignes à ses extrémités ou commençant par ### ont un sens particulier.</translation>
    </message>
    <message>
        <source>Hurl has no query or predicate like it, or it is switched off.</source>
        <translation>Hurl n’a ni requête ni prédicat de ce genre, ou l’élément est désactivé.</translation>
    </message>
    <message>
        <source>Hurl takes variables with --variables-file or --variable.</source>
        <translation>Hurl reçoit les variables par --variables-file ou --variable.</translation>
    </message>
    <message>
        <source>Hurl takes it with --digest.</source>
        <translation>Hurl la prend en charge avec --digest.</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>L’authentification Digest</translation>
    </message>
    <message>
        <source>Some captured variables</source>
        <translation>Certaines variables capturées</translation>
    </message>
    <message>
        <source>Some assertions</source>
        <translation>Certaines assertions</translation>
    </message>
    <message>
        <source>The collection gives to its requests</source>
        <translation>Ce que la collection transmet à ses requêtes</translation>
    </message>
    <message>
        <source>A folder around everything in it does so there.</source>
        <translation>Un dossier englobant tout son contenu s’en charge là-bas.</translation>
    </message>
    <message>
        <source>The method {method}</source>
        <translation>La méthode {method}</translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has eight methods only.</source>
        <translation>OpenAPI 3.1 n’a que huit méthodes.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>Another one has {method} {path} already.</source>
        <translation>Une autre a déjà {method} {path}.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind}</source>
        <translation>L’authentification de type {kind}</translation>
    </message>
    <message>
        <source>Each request below has them as its own.</source>
        <translation>Chaque requête qu’il contient les a en propre.</translation>
    </message>
    <message>
        <source>That its headers are inherited</source>
        <translation>L’héritage de ses en-têtes</translation>
    </message>
    <message>
        <source>The script for {phase}</source>
        <translation>Le script de la phase {phase}</translation>
    </message>
    <message>
        <source>The variable {name}, which is switched off</source>
        <translation>La variable {name}, qui est désactivée</translation>
    </message>
    <message>
        <source>Content types of files in the form</source>
        <translation>Les types de contenu des fichiers du formulaire</translation>
    </message>
    <message>
        <source>Insomnia has no such kind.</source>
        <translation>Insomnia n’a pas ce type.</translation>
    </message>
    <message>
        <source>Insomnia has no such flow.</source>
        <translation>Insomnia n’a pas ce flux.</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {flow}</source>
        <translation>Le flux OAuth 2 {flow}</translation>
    </message>
    <message>
        <source>Postman has no such kind: it goes without.</source>
        <translation>Postman n’a pas ce type&#xa0;: exporté sans.</translation>
    </message>
    <message>
        <source>Postman has no such flow.</source>
        <translation>Postman n’a pas ce flux.</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {values}</source>
        <translation>Le flux OAuth 2 {values}</translation>
    </message>
    <message>
        <source>It goes into a header there.</source>
        <translation>Elle est placée dans un en-tête là-bas.</translation>
    </message>
    <message>
        <source>That the API key goes into a cookie</source>
        <translation>Le placement de la clé d’API dans un cookie</translation>
    </message>
    <message>
        <source>Postman has no such event.</source>
        <translation>Postman n’a pas cet événement.</translation>
    </message>
    <message>
        <source>It is worked out anew for each send.</source>
        <translation>La valeur est recalculée à chaque envoi.</translation>
    </message>
    <message>
        <source>{name} of its authentication</source>
        <translation>{name} de son authentification</translation>
    </message>
    <message>
        <source>The format has no place for it.</source>
        <translation>Le format ne le prévoit pas.</translation>
    </message>
    <message>
        <source>Captured variables</source>
        <translation>Les variables capturées</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La description</translation>
    </message>
    <message>
        <source>The request&apos;s own variables</source>
        <translation>Les variables propres à la requête</translation>
    </message>
    <message>
        <source>Automatic headers that are switched off</source>
        <translation>Les en-têtes automatiques désactivés</translation>
    </message>
    <message>
        <source>Rows that are switched off</source>
        <translation>Les lignes désactivées</translation>
    </message>
    <message>
        <source>Descriptions of rows</source>
        <translation>Les descriptions des lignes</translation>
    </message>
    <message>
        <source>That the body is compressed</source>
        <translation>La compression du corps</translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation>Le délimiteur</translation>
    </message>
    <message>
        <source>Other names for files in the form</source>
        <translation>Les autres noms de fichiers du formulaire</translation>
    </message>
    <message>
        <source>The folder&apos;s headers</source>
        <translation>Les en-têtes du dossier</translation>
    </message>
    <message>
        <source>The folder&apos;s authentication</source>
        <translation>L’authentification du dossier</translation>
    </message>
    <message>
        <source>The folder&apos;s variables</source>
        <translation>Les variables du dossier</translation>
    </message>
    <message>
        <source>The folder&apos;s scripts</source>
        <translation>Les scripts du dossier</translation>
    </message>
    <message>
        <source>The folder&apos;s description</source>
        <translation>La description du dossier</translation>
    </message>
    <message>
        <source>The folder&apos;s tags</source>
        <translation>Les étiquettes du dossier</translation>
    </message>
    <message>
        <source>That it extends {extends}</source>
        <translation>L’extension de {extends}</translation>
    </message>
    <message>
        <source>The values were copied into it.</source>
        <translation>Les valeurs y ont été copiées.</translation>
    </message>
    <message>
        <source>The file {dot_env}</source>
        <translation>Le fichier {dot_env}</translation>
    </message>
    <message>
        <source>The setting {replace}</source>
        <translation>Le paramètre {replace}</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>{name} is in no format that PostGUI can import</source>
        <translation>{name} n’est dans aucun format que PostGUI sait importer</translation>
    </message>
    <message>
        <source>It knows: {known}.</source>
        <translation>Formats connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Choose the format yourself if it is one of these, or export it anew from where it comes.</source>
        <translation>Choisissez vous-même le format si c’est l’un d’eux, ou refaites l’export depuis l’outil d’origine.</translation>
    </message>
    <message>
        <source>There is no import format {format_id!r}</source>
        <translation>Le format d’importation {format_id!r} n’existe pas</translation>
    </message>
    <message>
        <source>There are: {kinds}.</source>
        <translation>Formats disponibles&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Leave it out to have the format found by the content.</source>
        <translation>Omettez-le pour que le format soit reconnu d’après le contenu.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>XHR and fetch</source>
        <translation>XHR et fetch</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Sound and film</source>
        <translation>Audio et vidéo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>{name} can&apos;t be filtered by host or type: it is no capture</source>
        <translation>{name} ne peut pas être filtré par hôte ou par type&#xa0;: ce n’est pas une capture</translation>
    </message>
    <message>
        <source>It is in the format {format}. Only a HAR file says what each request was made for. Nothing was imported.</source>
        <translation>Il est au format {format}. Seul un fichier HAR indique à quoi servait chaque requête. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Leave --host and --type out.</source>
        <translation>Omettez --host et --type.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> et {value} de plus</translation>
    </message>
    <message>
        <source>Nothing in {name} is of that host and type</source>
        <translation>Rien dans {name} ne correspond à cet hôte et à ce type</translation>
    </message>
    <message>
        <source>Its hosts: {hosts}{more}. Its types: {kinds}. Nothing was imported.</source>
        <translation>Ses hôtes&#xa0;: {hosts}{more}. Ses types&#xa0;: {kinds}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Name others, or leave --host and --type out.</source>
        <translation>Indiquez-en d’autres, ou omettez --host et --type.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is larger than {value} MB</source>
        <translation>il dépasse {value}&#xa0;Mo</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>this is not {encoding} text</source>
        <translation>ce n’est pas du texte {encoding}</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then import it again.</source>
        <translation>Enregistrez-le en UTF-8, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation>pas du JSON&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, ligne {line}</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export it anew, then import it again.</source>
        <translation>Corrigez-le dans un éditeur de texte ou refaites l’export, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>this is no OpenCollection request: it has no info with a type</source>
        <translation>ce n’est pas une requête OpenCollection&#xa0;: il manque un info avec un type</translation>
    </message>
    <message>
        <source>{where} is of the type {kind}</source>
        <translation>{where} est du type {kind}</translation>
    </message>
    <message>
        <source>PostGUI edits HTTP and GraphQL requests; it keeps other items as they are.</source>
        <translation>PostGUI modifie les requêtes HTTP et GraphQL&#xa0;; les autres éléments sont conservés tels quels.</translation>
    </message>
    <message>
        <source>Open it in a text editor.</source>
        <translation>Ouvrez-le dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>{where} has no {key}, and nothing would come of it</source>
        <translation>{where} n’a pas de {key}, cela n’aurait aucun effet</translation>
    </message>
    <message>
        <source>Look for a slip in the name.</source>
        <translation>Vérifiez l’orthographe du nom.</translation>
    </message>
    <message>
        <source>{key}: {text!r} has no {step}</source>
        <translation>{key}&#xa0;: {text!r} n’a pas de {step}</translation>
    </message>
    <message>
        <source>A place goes through keys and lists.</source>
        <translation>Un emplacement passe par des clés et des listes.</translation>
    </message>
    <message>
        <source>{key}: a position from 0 to {n} is wanted, not {step!r}</source>
        <translation>{key}&#xa0;: position de 0 à {n} attendue, et non {step!r}</translation>
    </message>
    <message>
        <source>{key} holds more than one value</source>
        <translation>{key} contient plus d’une valeur</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indiquez-en une.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be {value!r}</source>
        <translation>{key} ne peut pas être {value!r}</translation>
    </message>
    <message>
        <source>A number is wanted there, or true or false.</source>
        <translation>Un nombre, ou true ou false, est attendu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This picture is too large to draw here. Save the body to look at it.</source>
        <translation>Cette image est trop grande pour être affichée ici. Enregistrez le corps pour la voir.</translation>
    </message>
    <message>
        <source>This picture defines entities, so it is not drawn here.</source>
        <translation>Cette image définit des entités&#xa0;; elle n’est donc pas affichée ici.</translation>
    </message>
    <message>
        <source>Only the first {size} of the text.</source>
        <translation>Seulement les premiers {size} du texte.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>{where} can&apos;t be read: {reason}</source>
        <translation>Impossible de lire {where}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It holds what the file beside it can&apos;t: HTTP version, certificate checks and the like.</source>
        <translation>Il contient ce que le fichier voisin ne peut pas contenir&#xa0;: version HTTP, vérification des certificats, etc.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or delete it to go without.</source>
        <translation>Corrigez-le dans un éditeur de texte, ou supprimez-le pour vous en passer.</translation>
    </message>
    <message>
        <source>{where}, line {line}: {reason}</source>
        <translation>{where}, ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>Correct that line in a text editor.</source>
        <translation>Corrigez cette ligne dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Enregistrez-le en UTF-8 dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>keys and values are expected here</source>
        <translation>des clés et des valeurs sont attendues ici</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <translation>du texte est attendu ici</translation>
    </message>
    <message>
        <source>A value that starts with { or [ needs quotes around it: &apos;{{name}}&apos;.</source>
        <translation>Une valeur qui commence par { ou [ doit être entre guillemets&#xa0;: &apos;{{name}}&apos;.</translation>
    </message>
    <message>
        <source>larger than {value} MB</source>
        <translation>plus de {value}&#xa0;Mo</translation>
    </message>
    <message>
        <source>a second YAML document starts here</source>
        <translation>un second document YAML commence ici</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>ce n’est pas du YAML</translation>
    </message>
    <message>
        <source>half of a surrogate pair is not text</source>
        <translation>la moitié d’une paire de substitution n’est pas du texte</translation>
    </message>
    <message>
        <source>nested more than {max_depth} deep</source>
        <translation>plus de {max_depth} niveaux d’imbrication</translation>
    </message>
    <message>
        <source>more than {max_nodes} values, with aliases written out</source>
        <translation>plus de {max_nodes} valeurs, alias développés</translation>
    </message>
    <message>
        <source>{alias} contains itself</source>
        <translation>{alias} se contient lui-même</translation>
    </message>
    <message>
        <source>{alias} is not defined</source>
        <translation>{alias} n’est pas défini</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a mapping</source>
        <translation>une clé doit être un mot, pas une liste ni un mappage</translation>
    </message>
    <message>
        <source>the key {name!r} stands here twice</source>
        <translation>la clé {name!r} figure ici deux fois</translation>
    </message>
    <message>
        <source>A user name or password in it needs %2F for /, %3F for ? and %23 for #.</source>
        <translation>Un nom d’utilisateur ou un mot de passe y exige %2F pour /, %3F pour&#xa0;? et %23 pour #.</translation>
    </message>
    <message>
        <source>The URL contains {name} at position {value}.</source>
        <translation>L’URL contient {name} en position {value}.</translation>
    </message>
    <message>
        <source>Two slashes must follow {match}:, as in {match2}://host.</source>
        <translation>Deux barres obliques doivent suivre {match}:, comme dans {match2}://hôte.</translation>
    </message>
    <message>
        <source>{scheme}:// can&apos;t be sent from here: only http:// and https:// can.</source>
        <translation>{scheme}:// ne peut pas être envoyé d’ici&#xa0;: seuls http:// et https:// le peuvent.</translation>
    </message>
    <message>
        <source>The redirect can&apos;t be followed: {error}.</source>
        <translation>La redirection ne peut pas être suivie&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The redirect leads to something that is not HTTP.</source>
        <translation>La redirection mène à autre chose que HTTP.</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets is not closed properly.</source>
        <translation>L’adresse IPv6 entre crochets n’est pas correctement fermée.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>L’URL n’indique aucun hôte.</translation>
    </message>
    <message>
        <source>{port_text!r} is not a port: ports are 1 to 65535.</source>
        <translation>{port_text!r} n’est pas un port&#xa0;: les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>[{text}] is not an IPv6 address, and only those stand in brackets.</source>
        <translation>[{text}] n’est pas une adresse IPv6, et les crochets leur sont réservés.</translation>
    </message>
    <message>
        <source>[{text}] has no proper zone after the %.</source>
        <translation>[{text}] n’a pas de zone correcte après le %.</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name: its escapes are no UTF-8.</source>
        <translation>{text!r} ne peut pas être un nom d’hôte&#xa0;: ses séquences d’échappement ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name.</source>
        <translation>{text!r} ne peut pas être un nom d’hôte.</translation>
    </message>
    <message>
        <source>{host!r} can&apos;t be a host name: {error}.</source>
        <translation>{host!r} ne peut pas être un nom d’hôte&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>This URL can&apos;t be sent: {shown}</source>
        <translation>Cette URL ne peut pas être envoyée&#xa0;: {shown}</translation>
    </message>
    <message>
        <source>Write it like http://host:port/path?query.</source>
        <translation>Écrivez-la sous la forme http://hôte:port/chemin?requête.</translation>
    </message>
    <message>
        <source>The name of the API key can&apos;t go into a cookie</source>
        <translation>Le nom de la clé d’API ne peut pas être placé dans un cookie</translation>
    </message>
    <message>
        <source>The value of the API key can&apos;t go into a cookie</source>
        <translation>La valeur de la clé d’API ne peut pas être placée dans un cookie</translation>
    </message>
    <message>
        <source>It has {char!r} at position {position}, which would end it there.</source>
        <translation>Elle contient {char!r} en position {position}, ce qui la terminerait à cet endroit.</translation>
    </message>
    <message>
        <source>Percent-encode it as the server expects, or add the key to a header.</source>
        <translation>Encodez-la en pourcent comme l’attend le serveur, ou ajoutez la clé à un en-tête.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>A key that the server gave out, under a name that it chose.</source>
        <translation>Une clé fournie par le serveur, sous un nom qu’il a choisi.</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>un identifiant de clé d’accès</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>une clé d’accès secrète</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>une région</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un service</translation>
    </message>
    <message>
        <source>X-Amz-Date is {text!r}</source>
        <translation>X-Amz-Date vaut {text!r}</translation>
    </message>
    <message>
        <source>It must look like 20130524T000000Z, in UTC.</source>
        <translation>La forme attendue est 20130524T000000Z, en UTC.</translation>
    </message>
    <message>
        <source>AWS Signature needs {missing}</source>
        <translation>AWS Signature requiert {missing}</translation>
    </message>
    <message>
        <source>The signature is made of it.</source>
        <translation>La signature est calculée à partir de cela.</translation>
    </message>
    <message>
        <source>{expires!r} is no time that a presigned URL can be valid</source>
        <translation>{expires!r} n’est pas une durée de validité possible pour une URL présignée</translation>
    </message>
    <message>
        <source>It is a whole number of seconds, at most {longest_s} (seven days).</source>
        <translation>C’est un nombre entier de secondes, {longest_s} au plus (sept jours).</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent.</source>
        <translation>{meaning} Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Fill it in in the Auth tab.</source>
        <translation>Renseignez-le dans l’onglet Auth.</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clé d’accès</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Seulement pour les clés temporaires.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>From ~/.aws, when no access key ID stands above.</source>
        <translation>Tiré de ~/.aws, si aucun ID de clé d’accès ne figure ci-dessus.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Like eu-central-1. Empty: the profile&apos;s.</source>
        <translation>Par exemple eu-central-1. Vide&#xa0;: celle du profil.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Like s3, execute-api, dynamodb.</source>
        <translation>Par exemple s3, execute-api, dynamodb.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Valid for (s)</source>
        <translation>Validité (s)</translation>
    </message>
    <message>
        <source>At most 604800.</source>
        <translation>604800 au plus.</translation>
    </message>
    <message>
        <source>Unsigned spares reading a big file first; S3 over HTTPS takes it.</source>
        <translation>Sans signature, un gros fichier n’a pas à être lu au préalable&#xa0;; S3 l’accepte en HTTPS.</translation>
    </message>
    <message>
        <source>Resolve . and .. in the signed path</source>
        <translation>Résoudre . et .. dans le chemin signé</translation>
    </message>
    <message>
        <source>Never done for S3.</source>
        <translation>Jamais appliqué pour S3.</translation>
    </message>
    <message>
        <source>Signs the request with an access key; the secret itself is never sent.</source>
        <translation>Signe la requête avec une clé d’accès&#xa0;; le secret lui-même n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Proves the password without sending it. The server is asked first, so each send is two requests.</source>
        <translation>Prouve le mot de passe sans l’envoyer. Le serveur est d’abord interrogé&#xa0;: chaque envoi compte donc deux requêtes.</translation>
    </message>
    <message>
        <source>{algorithm!r} is no algorithm that is known here</source>
        <translation>{algorithm!r} n’est pas un algorithme connu ici</translation>
    </message>
    <message>
        <source>Known: {algorithms}.</source>
        <translation>Algorithmes connus&#xa0;: {algorithms}.</translation>
    </message>
    <message>
        <source>{lifetime!r} is no lifetime</source>
        <translation>{lifetime!r} n’est pas une durée de vie</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>C’est un nombre entier de secondes.</translation>
    </message>
    <message>
        <source>The token&apos;s header is not JSON</source>
        <translation>L’en-tête du jeton n’est pas du JSON</translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation>Il y a trop de crochets ou d’accolades.</translation>
    </message>
    <message>
        <source>The claims of the token are not JSON</source>
        <translation>Les revendications du jeton ne sont pas du JSON</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>Ligne {line}, colonne {column}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The claims of the token are too deep</source>
        <translation>Les revendications du jeton sont trop imbriquées</translation>
    </message>
    <message>
        <source>The token&apos;s header is too deep</source>
        <translation>L’en-tête du jeton est trop imbriqué</translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object</source>
        <translation>Les revendications du jeton doivent former un objet JSON</translation>
    </message>
    <message>
        <source>The token&apos;s header must be a JSON object</source>
        <translation>L’en-tête du jeton doit être un objet JSON</translation>
    </message>
    <message>
        <source>It must be in braces, like {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, section 7.1).</source>
        <translation>Il doit être entre accolades, comme {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, section 7.1).</translation>
    </message>
    <message>
        <source>The token&apos;s secret is missing</source>
        <translation>Le secret du jeton manque</translation>
    </message>
    <message>
        <source>The algorithm signs with a shared secret.</source>
        <translation>L’algorithme signe avec un secret partagé.</translation>
    </message>
    <message>
        <source>The token&apos;s secret is not Base64</source>
        <translation>Le secret du jeton n’est pas du Base64</translation>
    </message>
    <message>
        <source>It can&apos;t be decoded: {error}.</source>
        <translation>Décodage impossible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Correct it in the Auth tab.</source>
        <translation>Corrigez-le dans l’onglet Auth.</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT Bearer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret is Base64</source>
        <translation>Secret en Base64</translation>
    </message>
    <message>
        <source>A JSON object; signed as it stands.</source>
        <translation>Un objet JSON, signé tel quel.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>More members for the header, such as kid.</source>
        <translation>Membres supplémentaires de l’en-tête, comme kid.</translation>
    </message>
    <message>
        <source>The time of sending.</source>
        <translation>L’heure de l’envoi.</translation>
    </message>
    <message>
        <source>Add iat</source>
        <translation>Ajouter iat</translation>
    </message>
    <message>
        <source>Add nbf</source>
        <translation>Ajouter nbf</translation>
    </message>
    <message>
        <source>Adds exp so many seconds later. Empty: none.</source>
        <translation>Ajoute exp à ce nombre de secondes plus tard. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Lifetime (s)</source>
        <translation>Durée de vie (s)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Makes and signs a new token for each request.</source>
        <translation>Crée et signe un nouveau jeton pour chaque requête.</translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation>Negotiate (Kerberos)</translation>
    </message>
    <message>
        <source>Empty: whoever is logged in. Or name@REALM, DOMAIN\name.</source>
        <translation>Vide&#xa0;: l’utilisateur connecté. Sinon nom@REALM ou DOMAINE\nom.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>negotiate falls back to NTLM; kerberos never does.</source>
        <translation>negotiate se rabat sur NTLM&#xa0;; kerberos jamais.</translation>
    </message>
    <message>
        <source>Empty: the URL&apos;s host.</source>
        <translation>Vide&#xa0;: l’hôte de l’URL.</translation>
    </message>
    <message>
        <source>Service host</source>
        <translation>Hôte du service</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>Lets the server act in your name. Only for servers you trust.</source>
        <translation>Permet au serveur d’agir en votre nom. Réservé aux serveurs de confiance.</translation>
    </message>
    <message>
        <source>Kerberos, or NTLM inside SPNEGO. Needs postgui[auth].</source>
        <translation>Kerberos, ou NTLM dans SPNEGO. Requiert postgui[auth].</translation>
    </message>
    <message>
        <source>{name} has no entry for {host}</source>
        <translation>{name} n’a pas d’entrée pour {host}</translation>
    </message>
    <message>
        <source>{path} names neither this host nor a default.</source>
        <translation>{path} n’indique ni cet hôte ni un défaut.</translation>
    </message>
    <message>
        <source>Add a line: machine {host} login NAME password PASSWORD</source>
        <translation>Ajoutez une ligne&#xa0;: machine {host} login NOM password MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: line {lineno} makes no sense</source>
        <translation>Impossible de lire {name}&#xa0;: la ligne {lineno} est incompréhensible</translation>
    </message>
    <message>
        <source>{path}, line {lineno}: {msg}.</source>
        <translation>{path}, ligne {lineno}&#xa0;: {msg}.</translation>
    </message>
    <message>
        <source>Each entry is: machine HOST login NAME password PASSWORD</source>
        <translation>Chaque entrée a la forme&#xa0;: machine HÔTE login NOM password MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read</source>
        <translation>Impossible de lire {name}</translation>
    </message>
    <message>
        <source>Create it, or choose another file in the Auth tab. $NETRC may name it as well.</source>
        <translation>Créez-le, ou choisissez un autre fichier dans l’onglet Auth. $NETRC peut aussi le désigner.</translation>
    </message>
    <message>
        <source>Empty: $NETRC, else .netrc in your home folder.</source>
        <translation>Vide&#xa0;: $NETRC, sinon .netrc dans votre dossier personnel.</translation>
    </message>
    <message>
        <source>User name and password come from the entry for the URL&apos;s host and are sent as Basic.</source>
        <translation>Le nom d’utilisateur et le mot de passe viennent de l’entrée de l’hôte de l’URL et sont envoyés en Basic.</translation>
    </message>
    <message>
        <source>May be empty, or stand in the user name: DOMAIN\name.</source>
        <translation>Peut être vide, ou figurer dans le nom d’utilisateur&#xa0;: DOMAINE\nom.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Windows authentication without Kerberos. Needs postgui[auth].</source>
        <translation>Authentification Windows sans Kerberos. Requiert postgui[auth].</translation>
    </message>
    <message>
        <source>{method!r} is not a signature method of OAuth 1.0a</source>
        <translation>{method!r} n’est pas une méthode de signature d’OAuth 1.0a</translation>
    </message>
    <message>
        <source>Known are {methods}.</source>
        <translation>Méthodes connues&#xa0;: {methods}.</translation>
    </message>
    <message>
        <source>OAuth 1.0a needs a consumer key</source>
        <translation>OAuth 1.0a requiert une clé de consommateur</translation>
    </message>
    <message>
        <source>It tells the server which client is asking.</source>
        <translation>Elle indique au serveur quel client fait la demande.</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t be added to this body</source>
        <translation>OAuth 1.0a ne peut pas être ajouté à ce corps</translation>
    </message>
    <message>
        <source>Its parameters go into form-urlencoded bodies only (RFC 5849, section 3.5.2).</source>
        <translation>Ses paramètres ne vont que dans les corps form-urlencoded (RFC 5849, section 3.5.2).</translation>
    </message>
    <message>
        <source>Add them to the header or the query, or choose the form-urlencoded body.</source>
        <translation>Ajoutez-les à l’en-tête ou à la chaîne de requête, ou choisissez le corps form-urlencoded.</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t sign a compressed form</source>
        <translation>OAuth 1.0a ne peut pas signer un formulaire compressé</translation>
    </message>
    <message>
        <source>The form&apos;s fields are part of what is signed (RFC 5849, section 3.4.1.3.1).</source>
        <translation>Les champs du formulaire font partie de ce qui est signé (RFC 5849, section 3.4.1.3.1).</translation>
    </message>
    <message>
        <source>Switch the compression off in the Body tab.</source>
        <translation>Désactivez la compression dans l’onglet Corps.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clé de consommateur</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secret de consommateur</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secret du jeton</translation>
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
        <translation>Seulement pour demander des identifiants temporaires&#xa0;; oob pour aucun.</translation>
    </message>
    <message>
        <source>Only when asking for the token.</source>
        <translation>Seulement pour demander le jeton.</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Empty: the time of sending.</source>
        <translation>Vide&#xa0;: l’heure de l’envoi.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Empty: a new one for each send.</source>
        <translation>Vide&#xa0;: un nouveau à chaque envoi.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Empty: not sent.</source>
        <translation>Vide&#xa0;: pas envoyé.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>Empreinte du corps</translation>
    </message>
    <message>
        <source>Protects bodies that are no form (oauth_body_hash).</source>
        <translation>Protège les corps qui ne sont pas des formulaires (oauth_body_hash).</translation>
    </message>
    <message>
        <source>Signs each request with the secrets of client and token (RFC 5849).</source>
        <translation>Signe chaque requête avec les secrets du client et du jeton (RFC 5849).</translation>
    </message>
    <message>
        <source>the OAuth 2.0 token</source>
        <translation>le jeton OAuth 2.0</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d’octroi</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>URL d’autorisation</translation>
    </message>
    <message>
        <source>Device authorization URL</source>
        <translation>URL d’autorisation d’appareil</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL du jeton</translation>
    </message>
    <message>
        <source>Empty: the token URL.</source>
        <translation>Vide&#xa0;: l’URL du jeton.</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation>URL de renouvellement</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Empty: http://127.0.0.1 with any free port. Register it with the server.</source>
        <translation>Vide&#xa0;: http://127.0.0.1 avec un port libre quelconque. À déclarer auprès du serveur.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Empty for a public client.</source>
        <translation>Vide pour un client public.</translation>
    </message>
    <message>
        <source>Credentials in</source>
        <translation>Identifiants dans</translation>
    </message>
    <message>
        <source>Words with spaces between them.</source>
        <translation>Mots séparés par des espaces.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>The API&apos;s URL, where the server wants it (RFC 8707).</source>
        <translation>L’URL de l’API, si le serveur la demande (RFC 8707).</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>No PKCE</source>
        <translation>Sans PKCE</translation>
    </message>
    <message>
        <source>PKCE method</source>
        <translation>Méthode PKCE</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Empty: a fresh random one, which is better.</source>
        <translation>Vide&#xa0;: une nouvelle valeur aléatoire, ce qui est préférable.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>The server must say the same (RFC 9207).</source>
        <translation>Le serveur doit annoncer le même (RFC 9207).</translation>
    </message>
    <message>
        <source>More for the browser</source>
        <translation>Paramètres du navigateur</translation>
    </message>
    <message>
        <source>name=value, one on each line.</source>
        <translation>nom=valeur, un par ligne.</translation>
    </message>
    <message>
        <source>More for the token</source>
        <translation>Paramètres du jeton</translation>
    </message>
    <message>
        <source>name=value, one on each line; header:name=value and query:name=value go there.</source>
        <translation>nom=valeur, un par ligne&#xa0;; header:nom=valeur et query:nom=valeur vont à l’endroit indiqué.</translation>
    </message>
    <message>
        <source>More for the refresh</source>
        <translation>Paramètres du renouvellement</translation>
    </message>
    <message>
        <source>In header</source>
        <translation>Dans l’en-tête</translation>
    </message>
    <message>
        <source>A name here beats the header.</source>
        <translation>Un nom saisi ici l’emporte sur l’en-tête.</translation>
    </message>
    <message>
        <source>Or in query</source>
        <translation>Ou dans la chaîne de requête</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Another name keeps another token: a second user.</source>
        <translation>Un autre nom conserve un autre jeton&#xa0;: un second utilisateur.</translation>
    </message>
    <message>
        <source>Get when needed</source>
        <translation>Obtenir au besoin</translation>
    </message>
    <message>
        <source>Refresh when expired</source>
        <translation>Renouveler à l’expiration</translation>
    </message>
    <message>
        <source>A server hands out a token, which goes with each request.</source>
        <translation>Un serveur délivre un jeton, joint à chaque requête.</translation>
    </message>
    <message>
        <source>base64 as OASIS says; text as Atom servers take it.</source>
        <translation>base64 selon OASIS&#xa0;; texte comme l’acceptent les serveurs Atom.</translation>
    </message>
    <message>
        <source>UsernameToken with a password digest in X-WSSE; each token is good for one request.</source>
        <translation>UsernameToken avec une empreinte du mot de passe dans X-WSSE&#xa0;; chaque jeton ne vaut que pour une requête.</translation>
    </message>
    <message>
        <source>No file is chosen as the body</source>
        <translation>Aucun fichier n’est choisi comme corps</translation>
    </message>
    <message>
        <source>The body is set to File, but there is nothing to send.</source>
        <translation>Le corps est réglé sur Fichier, mais il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Choose a file in the Body tab, or set the body to None.</source>
        <translation>Choisissez un fichier dans l’onglet Corps, ou réglez le corps sur Aucun.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Form URL-encoded</source>
        <translation>Formulaire URL-encoded</translation>
    </message>
    <message>
        <source>They are valid JSON, but not an object in braces.</source>
        <translation>C’est du JSON valide, mais pas un objet entre accolades.</translation>
    </message>
    <message>
        <source>They are nested too deep.</source>
        <translation>Elles sont trop imbriquées.</translation>
    </message>
    <message>
        <source>The GraphQL variables are not a JSON object</source>
        <translation>Les variables GraphQL ne sont pas un objet JSON</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <translation>{reason} Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct them in the Body tab, for example {&quot;id&quot;: 7}.</source>
        <translation>Corrigez-les dans l’onglet Corps, par exemple {&quot;id&quot;: 7}.</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <translation>{text} n’est pas du JSON</translation>
    </message>
    <message>
        <source>The content type of form field {name!r} contains a line break</source>
        <translation>Le type de contenu du champ de formulaire {name!r} contient un saut de ligne</translation>
    </message>
    <message>
        <source>It would end the part&apos;s header early, so nothing was sent.</source>
        <translation>Il terminerait trop tôt l’en-tête de la partie&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Remove the line break.</source>
        <translation>Supprimez le saut de ligne.</translation>
    </message>
    <message>
        <source>{boundary!r} can&apos;t be a multipart boundary</source>
        <translation>{boundary!r} ne peut pas être un délimiteur multipart</translation>
    </message>
    <message>
        <source>It has 1 to 70 characters of letters, digits, &apos;()+_,-./:=? and spaces, the last no space (RFC 2046, section 5.1.1). Nothing was sent.</source>
        <translation>Il compte de 1 à 70 caractères parmi les lettres, les chiffres, &apos;()+_,-./:=? et les espaces, le dernier n’étant pas une espace (RFC 2046, section 5.1.1). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct it in the Body tab, or empty it to have one made.</source>
        <translation>Corrigez-le dans l’onglet Corps, ou videz-le pour qu’il soit généré.</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Formulaire multipart</translation>
    </message>
    <message>
        <source>A body can&apos;t be compressed as {coding!r} here</source>
        <translation>Un corps ne peut pas être compressé en {coding!r} ici</translation>
    </message>
    <message>
        <source>What can be: {codings}. Nothing was sent.</source>
        <translation>Compressions possibles&#xa0;: {codings}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose another compression in the Body tab.</source>
        <translation>Choisissez une autre compression dans l’onglet Corps.</translation>
    </message>
    <message>
        <source>No TLS version is at least {low} and at most {high}</source>
        <translation>Aucune version de TLS ne va de {low} au moins à {high} au plus</translation>
    </message>
    <message>
        <source>The lowest version in Settings is above the highest. Nothing was sent.</source>
        <translation>Dans les Réglages, la version minimale est supérieure à la version maximale. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Set the lowest to the highest or below.</source>
        <translation>Réglez la version minimale au plus sur la version maximale.</translation>
    </message>
    <message>
        <source>{text!r} is not an address to connect to</source>
        <translation>{text!r} n’est pas une adresse où se connecter</translation>
    </message>
    <message>
        <source>&quot;Connect to&quot; in Settings takes a host, a port, or both. Nothing was sent.</source>
        <translation>Dans les Réglages, «&#xa0;Se connecter à&#xa0;» attend un hôte, un port ou les deux. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 or :8443.</source>
        <translation>Écrivez 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 ou :8443.</translation>
    </message>
    <message>
        <source>{text!r} is not an address of this computer</source>
        <translation>{text!r} n’est pas une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>&quot;Local address&quot; in Settings takes an IP address, not a name. Nothing was sent.</source>
        <translation>Dans les Réglages, «&#xa0;Adresse locale&#xa0;» attend une adresse IP, pas un nom. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.7 or 2001:db8::7.</source>
        <translation>Écrivez-la sous la forme 192.0.2.7 ou 2001:db8::7.</translation>
    </message>
    <message>
        <source>The local address {text} is not IPv{ip_version}</source>
        <translation>L’adresse locale {text} n’est pas en IPv{ip_version}</translation>
    </message>
    <message>
        <source>Settings ask for both, and that can&apos;t be. Nothing was sent.</source>
        <translation>Les Réglages demandent les deux, ce qui est impossible. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Change the local address or the IP version.</source>
        <translation>Changez l’adresse locale ou la version d’IP.</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2</source>
        <translation>{host} ne parle pas HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 was asked for, and the server did not choose it (ALPN). Nothing was sent.</source>
        <translation>HTTP/2 était demandé et le serveur ne l’a pas choisi (ALPN). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Set the HTTP version to Auto or HTTP/1.1 in Settings.</source>
        <translation>Réglez la version HTTP sur Auto ou HTTP/1.1 dans les Réglages.</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>résolution du nom d’hôte</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <translation>sécurisation de la connexion</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>attente de la réponse</translation>
    </message>
    <message>
        <source>receiving the answer</source>
        <translation>réception de la réponse</translation>
    </message>
    <message>
        <source>HTTP/2 has no place for {dropped}: not sent</source>
        <translation>HTTP/2 ne prévoit pas {dropped}&#xa0;: non envoyé</translation>
    </message>
    <message>
        <source>{note}; tried again after {wait_s:g} s</source>
        <translation>{note}&#xa0;; nouvel essai après {wait_s:g} s</translation>
    </message>
    <message>
        <source>More than {limit} redirects</source>
        <translation>Plus de {limit} redirections</translation>
    </message>
    <message>
        <source>The last one points to {header}. Servers that point at each other do this.</source>
        <translation>La dernière mène à {header}. Cela arrive quand des serveurs renvoient l’un vers l’autre.</translation>
    </message>
    <message>
        <source>Look at the hops; raise the limit in Settings if the chain is really that long.</source>
        <translation>Examinez les sauts&#xa0;; relevez la limite dans les Réglages si la chaîne est vraiment aussi longue.</translation>
    </message>
    <message>
        <source>did not accept a connection in time</source>
        <translation>n’a pas accepté de connexion à temps</translation>
    </message>
    <message>
        <source>The body is not encoded as its Content-Encoding says</source>
        <translation>Le corps n’est pas encodé comme l’indique son Content-Encoding</translation>
    </message>
    <message>
        <source>What arrived before the fault is shown.</source>
        <translation>Ce qui est arrivé avant l’erreur est affiché.</translation>
    </message>
    <message>
        <source>Look at the headers; send with `Accept-Encoding: identity` to get it plain.</source>
        <translation>Examinez les en-têtes&#xa0;; envoyez avec `Accept-Encoding: identity` pour l’obtenir en clair.</translation>
    </message>
    <message>
        <source>This request can&apos;t be sent over this connection</source>
        <translation>Cette requête ne peut pas être envoyée sur cette connexion</translation>
    </message>
    <message>
        <source>The HTTP rules of the connection refuse it.</source>
        <translation>Les règles HTTP de la connexion la refusent.</translation>
    </message>
    <message>
        <source>See the details for the rule; HTTP/2 forbids headers such as Connection and Transfer-Encoding.</source>
        <translation>Les détails indiquent la règle&#xa0;; HTTP/2 interdit des en-têtes comme Connection et Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Sending to {host} failed in a way that PostGUI does not know</source>
        <translation>L’envoi à {host} a échoué d’une manière que PostGUI ne connaît pas</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own.</source>
        <translation>C’est un défaut de PostGUI.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Signalez-le en joignant les détails ci-dessous.</translation>
    </message>
    <message>
        <source>raise the {setting} in this request&apos;s Settings</source>
        <translation>augmentez le {setting} dans les Réglages de cette requête</translation>
    </message>
    <message>
        <source>Raise the {setting} in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Augmentez le {setting} dans les Réglages de cette requête, ou cherchez ce que fait le serveur.</translation>
    </message>
    <message>
        <source>The name {host} was not resolved within {limit}</source>
        <translation>Le nom {host} n’a pas été résolu en {limit}</translation>
    </message>
    <message>
        <source>The name server did not answer in time, so nothing was sent.</source>
        <translation>Le serveur de noms n’a pas répondu à temps&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the network and any VPN, or {raise_it}.</source>
        <translation>Vérifiez le réseau et un éventuel VPN, ou {raise_it}.</translation>
    </message>
    <message>
        <source>{host} did not accept a connection within {limit}</source>
        <translation>{host} n’a pas accepté de connexion en {limit}</translation>
    </message>
    <message>
        <source>The connection attempt got no answer, so nothing was sent.</source>
        <translation>La tentative de connexion est restée sans réponse&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the port and any VPN, or {raise_it}.</source>
        <translation>Vérifiez le port et un éventuel VPN, ou {raise_it}.</translation>
    </message>
    <message>
        <source>{host} did not finish the TLS handshake within {limit}</source>
        <translation>{host} n’a pas terminé la négociation TLS en {limit}</translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent; nothing was sent.</source>
        <translation>Il a accepté la connexion, puis n’a plus rien envoyé&#xa0;; rien n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, or {raise_it}.</source>
        <translation>Vérifiez que ce port parle TLS, ou {raise_it}.</translation>
    </message>
    <message>
        <source>The request was not sent within {limit}</source>
        <translation>La requête n’a pas été envoyée en {limit}</translation>
    </message>
    <message>
        <source>{host} took its bytes too slowly. It may have got a part of it.</source>
        <translation>{host} a reçu les octets trop lentement. Il en a peut-être reçu une partie.</translation>
    </message>
    <message>
        <source>{host} did not answer within {limit}</source>
        <translation>{host} n’a pas répondu en {limit}</translation>
    </message>
    <message>
        <source>The request was sent; the server may have acted on it.</source>
        <translation>La requête a été envoyée&#xa0;; le serveur l’a peut-être traitée.</translation>
    </message>
    <message>
        <source>The answer was not complete within {limit}</source>
        <translation>La réponse n’était pas complète au bout de {limit}</translation>
    </message>
    <message>
        <source>{received:,} bytes of the body had come; they are shown.</source>
        <translation>{received:,} octets du corps étaient arrivés&#xa0;; ils sont affichés.</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>délai de connexion</translation>
    </message>
    <message>
        <source>{host} took no bytes for {write_s:g} s</source>
        <translation>{host} n’a accepté aucun octet pendant {write_s:g} s</translation>
    </message>
    <message>
        <source>The request was being sent; the server may have got a part of it.</source>
        <translation>La requête était en cours d’envoi&#xa0;; le serveur en a peut-être reçu une partie.</translation>
    </message>
    <message>
        <source>Raise the write timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Augmentez le délai d’écriture dans les Réglages de cette requête, ou cherchez ce que fait le serveur.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {read_s:g} s</source>
        <translation>{host} n’a rien envoyé pendant {read_s:g} s</translation>
    </message>
    <message>
        <source>The answer had begun; what had come of it is shown.</source>
        <translation>La réponse avait commencé&#xa0;; ce qui en est arrivé est affiché.</translation>
    </message>
    <message>
        <source>Raise the read timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Augmentez le délai de lecture dans les Réglages de cette requête, ou cherchez ce que fait le serveur.</translation>
    </message>
    <message>
        <source>The headers of {host} are too large</source>
        <translation>Les en-têtes de {host} sont trop volumineux</translation>
    </message>
    <message>
        <source>They take more than 100 kB, which no client should have to take.</source>
        <translation>Ils dépassent 100&#xa0;ko, ce qu’aucun client ne devrait avoir à accepter.</translation>
    </message>
    <message>
        <source>Look at the server for headers or cookies that grow without end.</source>
        <translation>Cherchez côté serveur des en-têtes ou des cookies qui grossissent sans fin.</translation>
    </message>
    <message>
        <source>{host} switched to another protocol unasked</source>
        <translation>{host} a changé de protocole sans qu’on le lui demande</translation>
    </message>
    <message>
        <source>It answered 101, but the request had no Upgrade header.</source>
        <translation>Il a répondu 101, mais la requête n’avait pas d’en-tête Upgrade.</translation>
    </message>
    <message>
        <source>The server is at fault; if you want the switch, add Upgrade and Connection headers.</source>
        <translation>Le serveur est en tort&#xa0;; si vous voulez ce changement, ajoutez les en-têtes Upgrade et Connection.</translation>
    </message>
    <message>
        <source>The answer begins: {start!r}</source>
        <translation>La réponse commence par&#xa0;: {start!r}</translation>
    </message>
    <message>
        <source>The answer of {host} broke off in its headers</source>
        <translation>La réponse de {host} s’est interrompue dans ses en-têtes</translation>
    </message>
    <message>
        <source>The server closed the connection before the body began.</source>
        <translation>Le serveur a fermé la connexion avant le début du corps.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Send again if repeating the request does no harm.</source>
        <translation>Consultez le journal du serveur. Renvoyez si répéter la requête est sans danger.</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer</source>
        <translation>{host} a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>The body broke off before its end</source>
        <translation>Le corps s’est interrompu avant la fin</translation>
    </message>
    <message>
        <source>The server closed the connection early; what had come is shown.</source>
        <translation>Le serveur a fermé la connexion trop tôt&#xa0;; ce qui est arrivé est affiché.</translation>
    </message>
    <message>
        <source>Send again; if it stays, the server announces a wrong length or fails half-way.</source>
        <translation>Renvoyez&#xa0;; si cela persiste, le serveur annonce une mauvaise longueur ou échoue en cours de route.</translation>
    </message>
    <message>
        <source>The body is not framed as HTTP says</source>
        <translation>Le corps n’est pas délimité comme l’exige HTTP</translation>
    </message>
    <message>
        <source>{host} sent a chunk that can&apos;t be read; what had come is shown.</source>
        <translation>{host} a envoyé un fragment illisible&#xa0;; ce qui est arrivé est affiché.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way, is at fault. See the details.</source>
        <translation>Le serveur ou un proxy sur le trajet est en tort. Consultez les détails.</translation>
    </message>
    <message>
        <source>The answer of {host} is not HTTP</source>
        <translation>La réponse de {host} n’est pas du HTTP</translation>
    </message>
    <message>
        <source>Something on port {port} answered, but not with an HTTP response.</source>
        <translation>Quelque chose a répondu sur le port {port}, mais pas par une réponse HTTP.</translation>
    </message>
    <message>
        <source>Check the port, and whether it wants https://.</source>
        <translation>Vérifiez le port, et s’il attend https://.</translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation>a réinitialisé la connexion</translation>
    </message>
    <message>
        <source>dropped the connection</source>
        <translation>a coupé la connexion</translation>
    </message>
    <message>
        <source>{host} {how} in the middle of the body</source>
        <translation>{host} {how} au milieu du corps</translation>
    </message>
    <message>
        <source>What had come is shown.</source>
        <translation>Ce qui est arrivé est affiché.</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log.</source>
        <translation>Renvoyez&#xa0;; si cela persiste, consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>La connexion a été coupée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, and at any proxy or firewall on the way.</source>
        <translation>Consultez le journal du serveur et vérifiez tout proxy ou pare-feu sur le trajet.</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>La réponse n’a pas pu être stockée</translation>
    </message>
    <message>
        <source>Writing the body to disk failed: {reason}. What had come is shown.</source>
        <translation>Le corps n’a pas pu être écrit sur le disque&#xa0;: {reason}. Ce qui était arrivé est affiché.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the data folder, and send again.</source>
        <translation>Libérez de l’espace sur le disque du dossier de données, puis renvoyez.</translation>
    </message>
    <message>
        <source>The body is larger than {megabytes}</source>
        <translation>Le corps dépasse {megabytes}</translation>
    </message>
    <message>
        <source>Receiving was stopped there, so that it does not fill the disk; what had come is shown.</source>
        <translation>La réception a été arrêtée là pour ne pas remplir le disque&#xa0;; ce qui est arrivé est affiché.</translation>
    </message>
    <message>
        <source>If you want all of it, raise the limit: --max-body on the command line, in the window the menu of settings (largest_body_mb under [send] in settings.toml; 0: none).</source>
        <translation>Pour tout recevoir, relevez la limite&#xa0;: --max-body en ligne de commande, le menu des réglages dans la fenêtre (largest_body_mb sous [send] dans settings.toml&#xa0;; 0&#xa0;: aucune).</translation>
    </message>
    <message>
        <source>Stopped at {megabytes}</source>
        <translation>Arrêté à {megabytes}</translation>
    </message>
    <message>
        <source>You wanted no more of the body; what had come is shown.</source>
        <translation>Vous n’avez pas voulu la suite du corps&#xa0;; ce qui est arrivé est affiché.</translation>
    </message>
    <message>
        <source>The size at which you are asked is in the menu of settings.</source>
        <translation>La taille à partir de laquelle la question est posée se règle dans le menu des réglages.</translation>
    </message>
    <message>
        <source>After {after_s:.1f} s, while {doing}.</source>
        <translation>Après {after_s:.1f} s, pendant&#xa0;: {doing}.</translation>
    </message>
    <message>
        <source>What had come of the body is shown.</source>
        <translation>Ce qui est arrivé du corps est affiché.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The server may have acted on what it had already got.</source>
        <translation>Le serveur a peut-être traité ce qu’il avait déjà reçu.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet.</source>
        <translation>Son certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Son certificat a expiré.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner to renew it.</source>
        <translation>Demandez au responsable du serveur de le renouveler.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself, so nobody vouches for it.</source>
        <translation>Son certificat est autosigné&#xa0;; personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>If it is yours, add it to the trusted certificates of this computer.</source>
        <translation>S’il est à vous, ajoutez-le aux certificats de confiance de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate chain ends in an authority that this computer does not trust.</source>
        <translation>Sa chaîne de certificats aboutit à une autorité à laquelle cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates of this computer.</source>
        <translation>Ajoutez cette autorité aux certificats de confiance de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, or the server left out an intermediate certificate.</source>
        <translation>Son certificat vient d’une autorité à laquelle cet ordinateur ne fait pas confiance, ou le serveur a omis un certificat intermédiaire.</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates, or have the server send its whole chain.</source>
        <translation>Ajoutez cette autorité aux certificats de confiance, ou faites envoyer toute la chaîne par le serveur.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be traced to a trusted authority.</source>
        <translation>Son certificat ne remonte à aucune autorité de confiance.</translation>
    </message>
    <message>
        <source>Have the server send its whole chain.</source>
        <translation>Faites envoyer toute la chaîne par le serveur.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Do not send anything to it.</source>
        <translation>Ne lui envoyez rien.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Son certificat est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>Check the host name in the URL.</source>
        <translation>Vérifiez le nom d’hôte dans l’URL.</translation>
    </message>
    <message>
        <source>Its certificate is for another address.</source>
        <translation>Son certificat est établi pour une autre adresse.</translation>
    </message>
    <message>
        <source>Use the name it was issued for.</source>
        <translation>Utilisez le nom pour lequel il a été émis.</translation>
    </message>
    <message>
        <source>To send all the same, unprotected, switch verification off in Settings.</source>
        <translation>Pour envoyer malgré tout, sans protection, désactivez la vérification dans les Réglages.</translation>
    </message>
    <message>
        <source>It could not be connected to.</source>
        <translation>La connexion avec lui n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>There is no address for its name.</source>
        <translation>Aucune adresse ne correspond à son nom.</translation>
    </message>
    <message>
        <source>The TLS handshake with it failed.</source>
        <translation>La négociation TLS avec lui a échoué.</translation>
    </message>
    <message>
        <source>Its certificate is not accepted.</source>
        <translation>Son certificat n’est pas accepté.</translation>
    </message>
    <message>
        <source>Nothing listens on its port.</source>
        <translation>Rien n’écoute sur son port.</translation>
    </message>
    <message>
        <source>The proxy {label} can&apos;t be used</source>
        <translation>Le proxy {label} est inutilisable</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent to the server.</source>
        <translation>{meaning} Rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings (or the system&apos;s), and that it runs.</source>
        <translation>Vérifiez le proxy dans les Réglages (ou celui du système), et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>There is no address for the name {host}</source>
        <translation>Aucune adresse ne correspond au nom {host}</translation>
    </message>
    <message>
        <source>The name server could not be asked, so nothing was sent.</source>
        <translation>Le serveur de noms n’a pas pu être interrogé&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The name is not known to the name server, so nothing was sent.</source>
        <translation>Le serveur de noms ne connaît pas ce nom&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the network and any VPN.</source>
        <translation>Vérifiez le réseau et un éventuel VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and any VPN.</source>
        <translation>Vérifiez l’orthographe, le réseau et un éventuel VPN.</translation>
    </message>
    <message>
        <source>The Unix socket could not be connected to</source>
        <translation>La connexion au socket Unix a échoué</translation>
    </message>
    <message>
        <source>{error}. Nothing was sent.</source>
        <translation>{error}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the path in &quot;Unix socket&quot; in Settings, its permissions, and that its server runs.</source>
        <translation>Vérifiez le chemin de «&#xa0;Socket Unix&#xa0;» dans les Réglages, ses droits d’accès, et que son serveur fonctionne.</translation>
    </message>
    <message>
        <source>{host} refused the connection on port {port}</source>
        <translation>{host} a refusé la connexion sur le port {port}</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Nothing was sent.</source>
        <translation>L’ordinateur est là, mais rien n’écoute sur ce port. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>Vérifiez le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>can&apos;t be reached from here</source>
        <translation>est injoignable d’ici</translation>
    </message>
    <message>
        <source>could not be connected to</source>
        <translation>n’a pas pu être contacté</translation>
    </message>
    <message>
        <source>{host} {what} (port {port})</source>
        <translation>{host} {what} (port {port})</translation>
    </message>
    <message>
        <source>No connection came about, so nothing was sent.</source>
        <translation>Aucune connexion n’a été établie&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the host, the port, the network and any VPN or firewall.</source>
        <translation>Vérifiez l’hôte, le port, le réseau et un éventuel VPN ou pare-feu.</translation>
    </message>
    <message>
        <source>This computer can&apos;t send from {error}</source>
        <translation>Cet ordinateur ne peut pas envoyer depuis {error}</translation>
    </message>
    <message>
        <source>That address is not one of its own, or not of the server&apos;s kind (IPv4, IPv6). Nothing was sent.</source>
        <translation>Cette adresse n’est pas l’une des siennes, ou n’est pas du même type que celle du serveur (IPv4, IPv6). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct &quot;Local address&quot; in Settings, or leave it empty.</source>
        <translation>Corrigez «&#xa0;Adresse locale&#xa0;» dans les Réglages, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about</source>
        <translation>Aucune connexion protégée vers {host} n’a été établie</translation>
    </message>
    <message>
        <source>Its certificate is not accepted: {reason}.</source>
        <translation>Son certificat n’est pas accepté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The identity of {host} can&apos;t be confirmed</source>
        <translation>L’identité de {host} ne peut pas être confirmée</translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS. {nothing}</source>
        <translation>Le port {port} ne parle pas TLS. {nothing}</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https.</source>
        <translation>Utilisez http:// pour ce port, ou le port qui parle https.</translation>
    </message>
    <message>
        <source>It and this request have no TLS version in common: it may offer only old ones that are not safe, or Settings allow only others (the lowest, for instance 1.3). {nothing}</source>
        <translation>Il n’a aucune version de TLS en commun avec cette requête&#xa0;: il n’en propose peut-être que d’anciennes, non sûres, ou les Réglages n’en autorisent que d’autres (un minimum de 1.3, par exemple). {nothing}</translation>
    </message>
    <message>
        <source>Look at the lowest and highest TLS version in Settings; have the server offer TLS 1.2 or 1.3.</source>
        <translation>Vérifiez les versions TLS minimale et maximale dans les Réglages&#xa0;; faites proposer TLS 1.2 ou 1.3 par le serveur.</translation>
    </message>
    <message>
        <source>The server refused the handshake; it may want a client certificate. {nothing}</source>
        <translation>Le serveur a refusé la négociation&#xa0;; il attend peut-être un certificat client. {nothing}</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what it requires.</source>
        <translation>Demandez au responsable du serveur ce qu’il exige.</translation>
    </message>
    <message>
        <source>The connection broke off during the TLS handshake. {nothing}</source>
        <translation>La connexion s’est interrompue pendant la négociation TLS. {nothing}</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, and any proxy or firewall on the way.</source>
        <translation>Vérifiez que ce port parle TLS, ainsi que tout proxy ou pare-feu sur le trajet.</translation>
    </message>
    <message>
        <source>{host} did not accept this client&apos;s certificate</source>
        <translation>{host} n’a pas accepté le certificat de ce client</translation>
    </message>
    <message>
        <source>It wants a client certificate, and got none or one that it does not trust.</source>
        <translation>Il attend un certificat client et n’en a pas reçu, ou ne fait pas confiance à celui reçu.</translation>
    </message>
    <message>
        <source>Add one for this host to the client certificates in Settings, or another one.</source>
        <translation>Ajoutez-en un pour cet hôte dans les certificats clients des Réglages, ou changez-en.</translation>
    </message>
    <message>
        <source>The name of header {name!r} has {label} at position {place}</source>
        <translation>Le nom de l’en-tête {name!r} contient {label} en position {place}</translation>
    </message>
    <message>
        <source>The value of header {name!r} has {label} at position {place}</source>
        <translation>La valeur de l’en-tête {name!r} contient {label} en position {place}</translation>
    </message>
    <message>
        <source>It would end the header early and could smuggle another one (RFC 9110, section 5.5).</source>
        <translation>L’en-tête se terminerait trop tôt et un autre pourrait y être glissé (RFC 9110, section 5.5).</translation>
    </message>
    <message>
        <source>Remove it; look for a pasted line break or a variable that has one.</source>
        <translation>Supprimez-le&#xa0;; cherchez un saut de ligne collé ou une variable qui en contient un.</translation>
    </message>
    <message>
        <source>{name!r} is not a header name</source>
        <translation>{name!r} n’est pas un nom d’en-tête</translation>
    </message>
    <message>
        <source>A name is letters, digits and !#$%&amp;&apos;*+-.^_`|~, with no space (RFC 9110, section 5.1).</source>
        <translation>Un nom se compose de lettres, de chiffres et de !#$%&amp;&apos;*+-.^_`|~, sans espace (RFC 9110, section 5.1).</translation>
    </message>
    <message>
        <source>Correct it and send again.</source>
        <translation>Corrigez-le et renvoyez.</translation>
    </message>
    <message>
        <source>Set the HTTP version to 1.1 in this request&apos;s Settings.</source>
        <translation>Réglez la version HTTP sur 1.1 dans les Réglages de cette requête.</translation>
    </message>
    <message>
        <source>It did not look at the request at all.</source>
        <translation>Il n’a pas du tout examiné la requête.</translation>
    </message>
    <message>
        <source>Send again: that does no harm.</source>
        <translation>Renvoyez&#xa0;: c’est sans danger.</translation>
    </message>
    <message>
        <source>It says that this is too much for it.</source>
        <translation>Il indique que c’en est trop pour lui.</translation>
    </message>
    <message>
        <source>Send less, or more slowly.</source>
        <translation>Envoyez moins, ou plus lentement.</translation>
    </message>
    <message>
        <source>It wants HTTP/1.1 for this request.</source>
        <translation>Il veut HTTP/1.1 pour cette requête.</translation>
    </message>
    <message>
        <source>The TLS of this connection is too weak for it.</source>
        <translation>Le TLS de cette connexion est trop faible pour lui.</translation>
    </message>
    <message>
        <source>Allow newer TLS in Settings.</source>
        <translation>Autorisez un TLS plus récent dans les Réglages.</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2 on port {port}</source>
        <translation>{host} ne parle pas HTTP/2 sur le port {port}</translation>
    </message>
    <message>
        <source>It answered in HTTP/1.1, so it did not understand the request.</source>
        <translation>Il a répondu en HTTP/1.1&#xa0;; il n’a donc pas compris la requête.</translation>
    </message>
    <message>
        <source>{how}; what had come is shown.</source>
        <translation>{how}&#xa0;; ce qui est arrivé est affiché.</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>Renvoyez&#xa0;; si cela persiste, consultez le journal du serveur ou essayez HTTP/1.1 (Réglages).</translation>
    </message>
    <message>
        <source>The request was sent, or a part of it; the server may have acted on it.</source>
        <translation>La requête a été envoyée, au moins en partie&#xa0;; le serveur l’a peut-être traitée.</translation>
    </message>
    <message>
        <source>The server may have acted on what it had got.</source>
        <translation>Le serveur a peut-être traité ce qu’il avait reçu.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>Consultez le journal du serveur, ou essayez HTTP/1.1 (Réglages).</translation>
    </message>
    <message>
        <source>{how} before it answered</source>
        <translation>{how} avant de répondre</translation>
    </message>
    <message>
        <source>{host} gave up the HTTP/2 stream{code}</source>
        <translation>{host} a abandonné le flux HTTP/2{code}</translation>
    </message>
    <message>
        <source>{host} ended the HTTP/2 connection{code}</source>
        <translation>{host} a mis fin à la connexion HTTP/2{code}</translation>
    </message>
    <message>
        <source>{host} closed the connection</source>
        <translation>{host} a fermé la connexion</translation>
    </message>
    <message>
        <source>{host} broke the rules of HTTP/2</source>
        <translation>{host} a enfreint les règles de HTTP/2</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>La connexion au compte a échoué</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Close this tab and go back to PostGUI.</source>
        <translation>Fermez cet onglet et revenez à PostGUI.</translation>
    </message>
    <message>
        <source>Nothing can listen at {url}</source>
        <translation>Impossible d’écouter à l’adresse {url}</translation>
    </message>
    <message>
        <source>The browser could not come back there after the sign-in: {reason}.</source>
        <translation>Le navigateur n’a pas pu y revenir après la connexion&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or leave the port out of the callback URL: any free one is taken then.</source>
        <translation>Fermez le programme qui utilise ce port, ou retirez le port de l’URL de callback&#xa0;: un port libre quelconque sera alors pris.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read</source>
        <translation>Impossible de lire le fichier {name}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was sent.</source>
        <translation>{path}&#xa0;: {reason}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the file again, or restore it. Relative paths count from the request&apos;s file.</source>
        <translation>Choisissez de nouveau le fichier, ou restaurez-le. Les chemins relatifs partent du fichier de la requête.</translation>
    </message>
    <message>
        <source>The file {name} changed after the request was made</source>
        <translation>Le fichier {name} a changé après la préparation de la requête</translation>
    </message>
    <message>
        <source>{path} has another size or time now, so its length and any signature would be wrong. Nothing of it was sent.</source>
        <translation>La taille ou la date de {path} a changé&#xa0;; sa longueur et toute signature seraient fausses. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Send again when the file is at rest.</source>
        <translation>Renvoyez quand le fichier ne change plus.</translation>
    </message>
    <message>
        <source>from Auth</source>
        <translation>depuis Auth</translation>
    </message>
    <message>
        <source>from the cookie jar</source>
        <translation>depuis le magasin de cookies</translation>
    </message>
    <message>
        <source>The file {name} {what} while it was being sent</source>
        <translation>Le fichier {name} {what} pendant l’envoi</translation>
    </message>
    <message>
        <source>The server got a part of it only; its length no longer matches what was announced.</source>
        <translation>Le serveur n’en a reçu qu’une partie&#xa0;; la longueur ne correspond plus à celle annoncée.</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>a disparu</translation>
    </message>
    <message>
        <source>became shorter</source>
        <translation>a raccourci</translation>
    </message>
    <message>
        <source>{method!r} is not an HTTP method</source>
        <translation>{method!r} n’est pas une méthode HTTP</translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 9.1).</source>
        <translation>Une méthode est un seul mot fait de lettres, de chiffres et de !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 9.1).</translation>
    </message>
    <message>
        <source>The request has half a character in it</source>
        <translation>La requête contient une moitié de caractère</translation>
    </message>
    <message>
        <source>{object!r} at position {value} of a text is one half of a surrogate pair, as a careless cut of an emoji leaves it, and has no bytes.</source>
        <translation>{object!r}, en position {value} d’un texte, est la moitié d’une paire de substitution, comme en laisse un emoji mal coupé, et n’a pas d’octets.</translation>
    </message>
    <message>
        <source>Look for it in the URL, the headers, the body and the variables; delete it or type it again.</source>
        <translation>Cherchez-la dans l’URL, les en-têtes, le corps et les variables&#xa0;; supprimez-la ou ressaisissez le caractère.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} can&apos;t be sent yet</source>
        <translation>L’authentification de type {kind!r} ne peut pas encore être envoyée</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; it is kept as it is, and nothing was sent without it.</source>
        <translation>Le fichier de la requête l’indique&#xa0;; elle est conservée telle quelle, et rien n’a été envoyé sans elle.</translation>
    </message>
    <message>
        <source>Choose another kind in the Auth tab, or None to send without authentication.</source>
        <translation>Choisissez un autre type dans l’onglet Auth, ou Aucune pour envoyer sans authentification.</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} can&apos;t be sent yet</source>
        <translation>Un corps de type {kind!r} ne peut pas encore être envoyé</translation>
    </message>
    <message>
        <source>Choose another kind in the Body tab.</source>
        <translation>Choisissez un autre type dans l’onglet Corps.</translation>
    </message>
    <message>
        <source>HTTP/1.1 requires it</source>
        <translation>exigé par HTTP/1.1</translation>
    </message>
    <message>
        <source>names this program</source>
        <translation>nomme ce programme</translation>
    </message>
    <message>
        <source>any type is fine</source>
        <translation>tout type convient</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>ce qui peut être décodé ici</translation>
    </message>
    <message>
        <source>the kind of the body</source>
        <translation>le type du corps</translation>
    </message>
    <message>
        <source>the compression of the body</source>
        <translation>la compression du corps</translation>
    </message>
    <message>
        <source>the length is not known before compressing</source>
        <translation>la longueur est inconnue avant compression</translation>
    </message>
    <message>
        <source>the length of the body</source>
        <translation>la longueur du corps</translation>
    </message>
    <message>
        <source>Proxy scripts (PAC) are not supported</source>
        <translation>Les scripts de proxy (PAC) ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>{shown} ({where}) is a script that chooses a proxy; PostGUI does not run it.</source>
        <translation>{shown} ({where}) est un script qui choisit un proxy&#xa0;; PostGUI ne l’exécute pas.</translation>
    </message>
    <message>
        <source>Open it, look up the proxy that it gives for this host, and name that one.</source>
        <translation>Ouvrez-le, cherchez le proxy qu’il donne pour cet hôte, et indiquez celui-là.</translation>
    </message>
    <message>
        <source>Its host or port can&apos;t be read.</source>
        <translation>Son hôte ou son port est illisible.</translation>
    </message>
    <message>
        <source>{scheme}:// is not a kind of proxy that can be used.</source>
        <translation>{scheme}:// n’est pas un type de proxy utilisable.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Il n’indique aucun hôte.</translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation>les réglages de proxy du système</translation>
    </message>
    <message>
        <source>{proxy} is not a proxy that can be used</source>
        <translation>{proxy} n’est pas un proxy utilisable</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>{meaning} It stands in {where}. Nothing was sent.</source>
        <translation>{meaning} Emplacement&#xa0;: {where}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Write http://host:port, https://host:port, socks5://host:port or socks5h://host:port.</source>
        <translation>Écrivez http://hôte:port, https://hôte:port, socks5://hôte:port ou socks5h://hôte:port.</translation>
    </message>
    <message>
        <source>There is no AWS profile {name!r}</source>
        <translation>Le profil AWS {name!r} n’existe pas</translation>
    </message>
    <message>
        <source>Neither {keys_path} nor {config_path} has it.</source>
        <translation>Il ne figure ni dans {keys_path} ni dans {config_path}.</translation>
    </message>
    <message>
        <source>Check the name, or fill in the keys in the Auth tab.</source>
        <translation>Vérifiez le nom, ou saisissez les clés dans l’onglet Auth.</translation>
    </message>
    <message>
        <source>It gets them by {other}, which is not done from here.</source>
        <translation>Il les obtient par {other}, ce qui ne se fait pas d’ici.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Il n’en a pas.</translation>
    </message>
    <message>
        <source>The AWS profile {name!r} has no access keys in its file</source>
        <translation>Le profil AWS {name!r} n’a pas de clés d’accès dans son fichier</translation>
    </message>
    <message>
        <source>Run: aws configure export-credentials --profile {name}  and fill in what it prints.</source>
        <translation>Exécutez&#xa0;: aws configure export-credentials --profile {name}  et saisissez ce qui s’affiche.</translation>
    </message>
    <message>
        <source>line {where} makes no sense</source>
        <translation>la ligne {where} est incompréhensible</translation>
    </message>
    <message>
        <source>The AWS file {name} can&apos;t be read</source>
        <translation>Impossible de lire le fichier AWS {name}</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>Correct the file, or fill in the keys in the Auth tab.</source>
        <translation>Corrigez le fichier, ou saisissez les clés dans l’onglet Auth.</translation>
    </message>
    <message>
        <source>Private key is</source>
        <translation>Forme de la clé privée</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>PEM text, or the path of a PEM file.</source>
        <translation>Texte PEM, ou chemin d’un fichier PEM.</translation>
    </message>
    <message>
        <source>Only if the key is encrypted.</source>
        <translation>Seulement si la clé est chiffrée.</translation>
    </message>
    <message>
        <source>The private key is missing</source>
        <translation>La clé privée manque</translation>
    </message>
    <message>
        <source>This algorithm signs with a private key.</source>
        <translation>Cet algorithme signe avec une clé privée.</translation>
    </message>
    <message>
        <source>Correct the key in the Auth tab.</source>
        <translation>Corrigez la clé dans l’onglet Auth.</translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation>La clé privée est chiffrée</translation>
    </message>
    <message>
        <source>It needs its passphrase.</source>
        <translation>Elle nécessite sa phrase de passe.</translation>
    </message>
    <message>
        <source>It is not a PEM private key</source>
        <translation>Ce n’est pas une clé privée PEM</translation>
    </message>
    <message>
        <source>The PEM text is damaged, or the passphrase is wrong</source>
        <translation>Le texte PEM est endommagé, ou la phrase de passe est incorrecte</translation>
    </message>
    <message>
        <source>The PEM text is damaged</source>
        <translation>Le texte PEM est endommagé</translation>
    </message>
    <message>
        <source>It is a PEM text of another kind: a certificate or a public key can&apos;t sign</source>
        <translation>C’est un texte PEM d’un autre type&#xa0;: un certificat ou une clé publique ne peut pas signer</translation>
    </message>
    <message>
        <source>The private key can&apos;t be read</source>
        <translation>Impossible de lire la clé privée</translation>
    </message>
    <message>
        <source>The key file {name} can&apos;t be read</source>
        <translation>Impossible de lire le fichier de clé {name}</translation>
    </message>
    <message>
        <source>{label} needs the library pyspnego, which is not installed</source>
        <translation>{label} requiert la bibliothèque pyspnego, qui n’est pas installée</translation>
    </message>
    <message>
        <source>It is an extra, because few people need it. Nothing was sent.</source>
        <translation>Elle est facultative, car peu de gens en ont besoin. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the user name and the password; NAME@REALM and DOMAIN\NAME are both taken.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe&#xa0;; NOM@REALM et DOMAINE\NOM sont tous deux acceptés.</translation>
    </message>
    <message>
        <source>Fill in user name and password, or log in first (kinit) and install pyspnego[kerberos].</source>
        <translation>Saisissez un nom d’utilisateur et un mot de passe, ou connectez-vous d’abord (kinit) et installez pyspnego[kerberos].</translation>
    </message>
    <message>
        <source>{scheme} could not answer the server</source>
        <translation>{scheme} n’a pas pu répondre au serveur</translation>
    </message>
    <message>
        <source>The library that makes the tokens refused; the first request got a 401.</source>
        <translation>La bibliothèque qui produit les jetons a refusé&#xa0;; la première requête a reçu un 401.</translation>
    </message>
    <message>
        <source>certificates of authorities</source>
        <translation>certificats d’autorités</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Il ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>certificat client</translation>
    </message>
    <message>
        <source>It lacks the certificate or its key.</source>
        <translation>Il y manque le certificat ou sa clé.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>La clé ne correspond pas au certificat.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is not PEM, its key is missing, or the passphrase is wrong.</source>
        <translation>Ce n’est pas du PEM, sa clé manque ou la phrase de passe est erronée.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as {what}</source>
        <translation>{name} est inutilisable comme {what}</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or correct the passphrase. The file: {path}</source>
        <translation>Choisissez un autre fichier dans les Réglages, ou corrigez la phrase de passe. Fichier&#xa0;: {path}</translation>
    </message>
    <message>
        <source>It had a general failure.</source>
        <translation>Il a subi une défaillance générale.</translation>
    </message>
    <message>
        <source>Its rules do not allow this connection.</source>
        <translation>Ses règles n’autorisent pas cette connexion.</translation>
    </message>
    <message>
        <source>It can&apos;t reach the network of the server.</source>
        <translation>Il ne peut pas atteindre le réseau du serveur.</translation>
    </message>
    <message>
        <source>It can&apos;t reach the server, or does not know its name.</source>
        <translation>Il ne peut pas atteindre le serveur, ou n’en connaît pas le nom.</translation>
    </message>
    <message>
        <source>The server refused the proxy&apos;s connection: nothing listens on that port.</source>
        <translation>Le serveur a refusé la connexion du proxy&#xa0;: rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>The way to the server is too long (TTL expired).</source>
        <translation>Le trajet jusqu’au serveur est trop long (TTL expiré).</translation>
    </message>
    <message>
        <source>It does not make connections.</source>
        <translation>Il n’établit pas de connexions.</translation>
    </message>
    <message>
        <source>It can&apos;t connect to this kind of address.</source>
        <translation>Il ne peut pas se connecter à ce type d’adresse.</translation>
    </message>
    <message>
        <source>does not answer as an HTTP proxy</source>
        <translation>ne répond pas comme un proxy HTTP</translation>
    </message>
    <message>
        <source>What it sent is not HTTP.</source>
        <translation>Ce qu’il a envoyé n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>The answer begins: {answer!r}</source>
        <translation>La réponse commence par&#xa0;: {answer!r}</translation>
    </message>
    <message>
        <source>It does not let anybody in without.</source>
        <translation>Il ne laisse passer personne sans cela.</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>Il n’a donné aucune raison connue.</translation>
    </message>
    <message>
        <source>did not connect to {host}:{port}</source>
        <translation>ne s’est pas connecté à {host}:{port}</translation>
    </message>
    <message>
        <source>A name or password of more than 255 bytes can&apos;t be sent to it.</source>
        <translation>Un nom ou un mot de passe de plus de 255 octets ne peut pas lui être envoyé.</translation>
    </message>
    <message>
        <source>It refused the name and password.</source>
        <translation>Il a refusé le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>can&apos;t be told this host</source>
        <translation>ne peut pas recevoir ce nom d’hôte</translation>
    </message>
    <message>
        <source>SOCKS5 takes names of 255 bytes.</source>
        <translation>SOCKS5 accepte des noms de 255 octets.</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>a fermé la connexion</translation>
    </message>
    <message>
        <source>It gave no complete answer.</source>
        <translation>Il n’a pas donné de réponse complète.</translation>
    </message>
    <message>
        <source>It gave no answer to CONNECT.</source>
        <translation>Il n’a pas répondu à CONNECT.</translation>
    </message>
    <message>
        <source>made no tunnel to {target}</source>
        <translation>n’a pas établi de tunnel vers {target}</translation>
    </message>
    <message>
        <source>It answered CONNECT with {said}.</source>
        <translation>Il a répondu {said} à CONNECT.</translation>
    </message>
    <message>
        <source>The proxy {label} wants a name and password</source>
        <translation>Le proxy {label} demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>{why} Nothing was sent to the server.</source>
        <translation>{why} Rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s username and password in Settings.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe du proxy dans les Réglages.</translation>
    </message>
    <message>
        <source>does not speak SOCKS5</source>
        <translation>ne parle pas SOCKS5</translation>
    </message>
    <message>
        <source>Something else listens on that port.</source>
        <translation>Autre chose écoute sur ce port.</translation>
    </message>
    <message>
        <source>The proxy {label} {what}</source>
        <translation>Le proxy {label} {what}</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, and what it allows.</source>
        <translation>Vérifiez le proxy dans les Réglages, et ce qu’il autorise.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be used: {why}</source>
        <translation>Le port {port} est inutilisable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Another program may be listening there.</source>
        <translation>Un autre programme y écoute peut-être.</translation>
    </message>
    <message>
        <source>Choose another port, or none (0) for a free one.</source>
        <translation>Choisissez un autre port, ou aucun (0) pour un port libre.</translation>
    </message>
    <message>
        <source>the delay</source>
        <translation>le délai</translation>
    </message>
    <message>
        <source>The {name} did not start</source>
        <translation>Démarrage impossible&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Its process ended or gave no answer, so requests to it will be refused.</source>
        <translation>Son processus s’est arrêté ou n’a pas répondu&#xa0;; les requêtes qui lui sont destinées seront refusées.</translation>
    </message>
    <message>
        <source>Start the program again; a firewall or a virus scanner may forbid local servers.</source>
        <translation>Redémarrez le programme&#xa0;; un pare-feu ou un antivirus interdit peut-être les serveurs locaux.</translation>
    </message>
    <message>
        <source>Unsaved edits can&apos;t be kept on disk</source>
        <translation>Les modifications non enregistrées ne peuvent pas être gardées sur le disque</translation>
    </message>
    <message>
        <source>{meaning} They are safe while the window is open.</source>
        <translation>{meaning} Elles sont en sûreté tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>{advice} It is tried again every few seconds.</source>
        <translation>{advice} Un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>The disk does not answer, so unsaved edits are not kept yet</source>
        <translation>Le disque ne répond pas&#xa0;; les modifications non enregistrées n’y sont pas encore gardées</translation>
    </message>
    <message>
        <source>They are safe while the window is open, and are written as soon as it answers.</source>
        <translation>Elles sont en sûreté tant que la fenêtre est ouverte, et seront écrites dès qu’il répondra.</translation>
    </message>
    <message>
        <source>Check the drive or the network that the data folder is on.</source>
        <translation>Vérifiez le lecteur ou le réseau où se trouve le dossier de données.</translation>
    </message>
    <message>
        <source>{name} of {folder} could not be read</source>
        <translation>Impossible de lire {name} de {folder}</translation>
    </message>
    <message>
        <source>{folder} is not a collection</source>
        <translation>{folder} n’est pas une collection</translation>
    </message>
    <message>
        <source>It has no {file}, and neither has a folder above it.</source>
        <translation>Il ne contient pas de {file}, pas plus que les dossiers parents.</translation>
    </message>
    <message>
        <source>Choose the folder of a collection, or create one there.</source>
        <translation>Choisissez le dossier d’une collection, ou créez-en une à cet endroit.</translation>
    </message>
    <message>
        <source>{name} is a collection already</source>
        <translation>{name} est déjà une collection</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {name} could not be created</source>
        <translation>Le dossier {name} n’a pas pu être créé</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>Impossible de lire {name}</translation>
    </message>
    <message numerus="yes">
        <source>A variable has no value</source>
        <comment>{n} variables have no value</comment>
        <translation>
            <numerusform>Une variable n’a pas de valeur</numerusform>
            <numerusform>{n} variables n’ont pas de valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}. Nothing was sent.</source>
        <translation>{listed}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Define it in the request, its folders, the collection or the active environment, or send it as it stands.</source>
        <translation>Définissez-la dans la requête, ses dossiers, la collection ou l’environnement actif, ou envoyez le texte tel quel.</translation>
    </message>
    <message>
        <source>{name} has no cookies</source>
        <translation>{name} ne contient aucun cookie</translation>
    </message>
    <message>
        <source>It has no line that looks like a cookie of a Netscape file.</source>
        <translation>Aucune de ses lignes ne ressemble à un cookie d’un fichier Netscape.</translation>
    </message>
    <message>
        <source>Export the cookies as “Netscape” or “cookies.txt”; JSON is another format.</source>
        <translation>Exportez les cookies en «&#xa0;Netscape&#xa0;» ou «&#xa0;cookies.txt&#xa0;»&#xa0;; JSON est un autre format.</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>Impossible d’écrire {name}</translation>
    </message>
    <message>
        <source>SameSite has no place in such a file.</source>
        <translation>Un tel fichier ne prévoit pas SameSite.</translation>
    </message>
    <message>
        <source>There is a cookie {name} already</source>
        <translation>Il y a déjà un cookie {name}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path, and this one is for {domain}{path}.</source>
        <translation>Le magasin n’en contient qu’un par nom, domaine et chemin, et celui-ci vaut pour {domain}{path}.</translation>
    </message>
    <message>
        <source>Edit that one, or change the name, the domain or the path.</source>
        <translation>Modifiez celui-là, ou changez le nom, le domaine ou le chemin.</translation>
    </message>
    <message>
        <source>The cookies could not be kept on disk</source>
        <translation>Les cookies n’ont pas pu être gardés sur le disque</translation>
    </message>
    <message>
        <source>{name} is too large for a file of cookies</source>
        <translation>{name} est trop volumineux pour un fichier de cookies</translation>
    </message>
    <message>
        <source>It has more than 16 MB. Nothing was imported.</source>
        <translation>Il dépasse 16&#xa0;Mo. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The environment {environment} names {file_name}, which is not there</source>
        <translation>L’environnement {environment} indique {file_name}, qui n’existe pas</translation>
    </message>
    <message>
        <source>It would be {path}. Its values are needed, so nothing was sent.</source>
        <translation>Emplacement attendu&#xa0;: {path}. Ses valeurs sont nécessaires&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Put the file there, or take its name out of the environment.</source>
        <translation>Placez-y le fichier, ou retirez son nom de l’environnement.</translation>
    </message>
    <message>
        <source>takes one or two whole numbers: {{$randomInt 1 10}}</source>
        <translation>attend un ou deux nombres entiers&#xa0;: {{$randomInt 1 10}}</translation>
    </message>
    <message>
        <source>has its limits the wrong way round: {low} is above {high}</source>
        <translation>a des limites inversées&#xa0;: {low} est supérieur à {high}</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>A whole number, 0 to 1000 or in given limits</source>
        <translation>Un nombre entier, de 0 à 1000 ou dans des limites données</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>15 letters and digits</source>
        <translation>15 lettres et chiffres</translation>
    </message>
    <message>
        <source>A colour like #4f58d2</source>
        <translation>Une couleur comme #4f58d2</translation>
    </message>
    <message>
        <source>The name of a colour</source>
        <translation>Le nom d’une couleur</translation>
    </message>
    <message>
        <source>An IPv4 address</source>
        <translation>Une adresse IPv4</translation>
    </message>
    <message>
        <source>An IPv6 address</source>
        <translation>Une adresse IPv6</translation>
    </message>
    <message>
        <source>A MAC address</source>
        <translation>Une adresse MAC</translation>
    </message>
    <message>
        <source>A version like 2.0.7</source>
        <translation>Une version comme 2.0.7</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http ou https</translation>
    </message>
    <message>
        <source>A first name</source>
        <translation>Un prénom</translation>
    </message>
    <message>
        <source>A last name</source>
        <translation>Un nom de famille</translation>
    </message>
    <message>
        <source>A first and last name</source>
        <translation>Un prénom et un nom</translation>
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
        <translation>Un domaine d’activité</translation>
    </message>
    <message>
        <source>What kind of job</source>
        <translation>Un genre d’emploi</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Un emploi</translation>
    </message>
    <message>
        <source>The kind of position</source>
        <translation>Le type de poste</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>A telephone number, perhaps with an extension</source>
        <translation>Un numéro de téléphone, parfois avec un poste</translation>
    </message>
    <message>
        <source>A telephone number in one format</source>
        <translation>Un numéro de téléphone dans un format unique</translation>
    </message>
    <message>
        <source>A city</source>
        <translation>Une ville</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>Une rue</translation>
    </message>
    <message>
        <source>A street and a number</source>
        <translation>Une rue et un numéro</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>Un pays</translation>
    </message>
    <message>
        <source>A country&apos;s two letters</source>
        <translation>Les deux lettres d’un pays</translation>
    </message>
    <message>
        <source>-90 to 90</source>
        <translation>-90 à 90</translation>
    </message>
    <message>
        <source>-180 to 180</source>
        <translation>-180 à 180</translation>
    </message>
    <message>
        <source>A language&apos;s code</source>
        <translation>Le code d’une langue</translation>
    </message>
    <message>
        <source>An e-mail address that nobody has</source>
        <translation>Une adresse e-mail que personne n’a</translation>
    </message>
    <message>
        <source>An e-mail address at example.org</source>
        <translation>Une adresse e-mail chez example.org</translation>
    </message>
    <message>
        <source>A user name</source>
        <translation>Un nom d’utilisateur</translation>
    </message>
    <message>
        <source>A URL</source>
        <translation>Une URL</translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation>Un nom de domaine</translation>
    </message>
    <message>
        <source>com, org ...</source>
        <translation>com, org ...</translation>
    </message>
    <message>
        <source>A domain name without its end</source>
        <translation>Un nom de domaine sans son extension</translation>
    </message>
    <message>
        <source>A browser&apos;s User-Agent</source>
        <translation>Le User-Agent d’un navigateur</translation>
    </message>
    <message>
        <source>The URL of a picture</source>
        <translation>L’URL d’une image</translation>
    </message>
    <message>
        <source>A small picture as a data URL</source>
        <translation>Une petite image en URL data</translation>
    </message>
    <message>
        <source>An account number, 8 digits</source>
        <translation>Un numéro de compte, 8 chiffres</translation>
    </message>
    <message>
        <source>The name of an account</source>
        <translation>Le nom d’un compte</translation>
    </message>
    <message>
        <source>The last 4 digits of a card</source>
        <translation>Les 4 derniers chiffres d’une carte</translation>
    </message>
    <message>
        <source>A bank&apos;s BIC</source>
        <translation>Le BIC d’une banque</translation>
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
        <translation>Une devise</translation>
    </message>
    <message>
        <source>A currency&apos;s sign</source>
        <translation>Le symbole d’une devise</translation>
    </message>
    <message>
        <source>What looks like a Bitcoin address</source>
        <translation>Ce qui ressemble à une adresse Bitcoin</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Une entreprise</translation>
    </message>
    <message>
        <source>Inc, Ltd ...</source>
        <translation>Inc, Ltd ...</translation>
    </message>
    <message>
        <source>Business talk</source>
        <translation>Du jargon d’entreprise</translation>
    </message>
    <message>
        <source>A word of business talk</source>
        <translation>Un mot de jargon d’entreprise</translation>
    </message>
    <message>
        <source>A slogan</source>
        <translation>Un slogan</translation>
    </message>
    <message>
        <source>A word of a slogan</source>
        <translation>Un mot de slogan</translation>
    </message>
    <message>
        <source>The name of a column</source>
        <translation>Le nom d’une colonne</translation>
    </message>
    <message>
        <source>A column&apos;s type</source>
        <translation>Le type d’une colonne</translation>
    </message>
    <message>
        <source>A collation</source>
        <translation>Un interclassement</translation>
    </message>
    <message>
        <source>A storage engine</source>
        <translation>Un moteur de stockage</translation>
    </message>
    <message>
        <source>A moment of the next year</source>
        <translation>Un instant de l’année à venir</translation>
    </message>
    <message>
        <source>A moment of the last year</source>
        <translation>Un instant de l’année écoulée</translation>
    </message>
    <message>
        <source>A moment of the last day</source>
        <translation>Un instant des dernières 24 heures</translation>
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
        <translation>Un nom de fichier</translation>
    </message>
    <message>
        <source>application, image ...</source>
        <translation>application, image ...</translation>
    </message>
    <message>
        <source>A file&apos;s ending</source>
        <translation>Une extension de fichier</translation>
    </message>
    <message>
        <source>A file&apos;s path</source>
        <translation>Un chemin de fichier</translation>
    </message>
    <message>
        <source>A folder&apos;s path</source>
        <translation>Un chemin de dossier</translation>
    </message>
    <message>
        <source>A media type</source>
        <translation>Un type de média</translation>
    </message>
    <message>
        <source>0.00 to 1000.00</source>
        <translation>0.00 à 1000.00</translation>
    </message>
    <message>
        <source>A thing to buy</source>
        <translation>Un article à acheter</translation>
    </message>
    <message>
        <source>What the thing is like</source>
        <translation>Une qualité de l’article</translation>
    </message>
    <message>
        <source>What the thing is made of</source>
        <translation>La matière de l’article</translation>
    </message>
    <message>
        <source>A thing to buy, with what it is like</source>
        <translation>Un article à acheter, avec sa qualité</translation>
    </message>
    <message>
        <source>A shop&apos;s department</source>
        <translation>Un rayon de magasin</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Un mot</translation>
    </message>
    <message>
        <source>A word in -ing</source>
        <translation>Un mot en -ing</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>Trois mots</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation>Une expression</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Une phrase</translation>
    </message>
    <message>
        <source>Some sentences</source>
        <translation>Quelques phrases</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Un paragraphe</translation>
    </message>
    <message>
        <source>Three paragraphs</source>
        <translation>Trois paragraphes</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>words-like-these</source>
        <translation>des-mots-comme-ceux-ci</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>Quelques lignes</translation>
    </message>
    <message>
        <source>HTTP, SQL ...</source>
        <translation>HTTP, SQL ...</translation>
    </message>
    <message>
        <source>needs the package Faker: pip install &apos;postgui[faker]&apos;</source>
        <translation>requiert le paquet Faker&#xa0;: pip install &apos;postgui[faker]&apos;</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>Données fictives</translation>
    </message>
    <message>
        <source>is given what is no base64</source>
        <translation>reçoit autre chose que du base64</translation>
    </message>
    <message>
        <source>decodes to bytes that are no UTF-8 text</source>
        <translation>décode en octets qui ne sont pas du texte UTF-8</translation>
    </message>
    <message>
        <source>needs a text: {{{{${name} {{{{variable}}}}}}}}</source>
        <translation>attend un texte&#xa0;: {{{{${name} {{{{variable}}}}}}}}</translation>
    </message>
    <message>
        <source>is given half a character, which has no bytes</source>
        <translation>reçoit une moitié de caractère, qui n’a pas d’octets</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Base64 of a text, UTF-8</source>
        <translation>Base64 d’un texte, UTF-8</translation>
    </message>
    <message>
        <source>Base64 for URLs, without padding</source>
        <translation>Base64 pour URL, sans remplissage</translation>
    </message>
    <message>
        <source>The text behind Base64</source>
        <translation>Le texte derrière le Base64</translation>
    </message>
    <message>
        <source>Percent-encoding of all that is not unreserved</source>
        <translation>Encodage en pourcent de tout ce qui est réservé</translation>
    </message>
    <message>
        <source>The text behind percent-encoding</source>
        <translation>Le texte derrière l’encodage en pourcent</translation>
    </message>
    <message>
        <source>MD5 of a text, hexadecimal</source>
        <translation>MD5 d’un texte, hexadécimal</translation>
    </message>
    <message>
        <source>SHA-1 of a text, hexadecimal</source>
        <translation>SHA-1 d’un texte, hexadécimal</translation>
    </message>
    <message>
        <source>SHA-256 of a text, hexadecimal</source>
        <translation>SHA-256 d’un texte, hexadécimal</translation>
    </message>
    <message>
        <source>SHA-512 of a text, hexadecimal</source>
        <translation>SHA-512 d’un texte, hexadécimal</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <translation>En majuscules</translation>
    </message>
    <message>
        <source>In small letters</source>
        <translation>En minuscules</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>A random UUID, version 4</source>
        <translation>Un UUID aléatoire, version 4</translation>
    </message>
    <message>
        <source>has a date format with %{unknown}, which means nothing: %Y-%m-%d %H:%M:%S does</source>
        <translation>a un format de date avec %{unknown}, qui ne veut rien dire&#xa0;: %Y-%m-%d %H:%M:%S convient</translation>
    </message>
    <message>
        <source>takes iso, unix, ms or a format like %Y-%m-%d, not {layout!r}</source>
        <translation>attend iso, unix, ms ou un format comme %Y-%m-%d, et non {layout!r}</translation>
    </message>
    <message>
        <source>leads out of the calendar: {count:+d}{unit}</source>
        <translation>sort du calendrier&#xa0;: {count:+d}{unit}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Seconds since 1970, UTC</source>
        <translation>Secondes depuis 1970, UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970, UTC</source>
        <translation>Millisecondes depuis 1970, UTC</translation>
    </message>
    <message>
        <source>The moment of sending, ISO 8601, UTC</source>
        <translation>L’instant de l’envoi, ISO 8601, UTC</translation>
    </message>
    <message>
        <source>Date and time, UTC; a format and an offset (s m h d w M y)</source>
        <translation>Date et heure, UTC&#xa0;; un format et un décalage (s m h d w M y)</translation>
    </message>
    <message>
        <source>The same in the local time zone</source>
        <translation>La même chose dans le fuseau horaire local</translation>
    </message>
    <message>
        <source>The environment {name} could not be saved</source>
        <translation>L’environnement {name} n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The environment {name} extends itself</source>
        <translation>L’environnement {name} s’étend lui-même</translation>
    </message>
    <message>
        <source>Change `extends` in one of: {names}.</source>
        <translation>Modifiez `extends` dans l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}</source>
        <translation>{collection} n’a pas d’environnement nommé {name}</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}, which {other} extends</source>
        <translation>{collection} n’a pas d’environnement nommé {name}, que {other} étend</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Environnements existants&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Create one in {folder}/.</source>
        <translation>Créez-en un dans {folder}/.</translation>
    </message>
    <message>
        <source>Its variables are needed, so nothing was sent.</source>
        <translation>Ses variables sont nécessaires&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is an environment named {name} already</source>
        <translation>Il y a déjà un environnement nommé {name}</translation>
    </message>
    <message>
        <source>Two of one name could not be told apart, so nothing was changed.</source>
        <translation>Deux du même nom seraient indiscernables&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The environment {name} was deleted on disk</source>
        <translation>L’environnement {name} a été supprimé sur le disque</translation>
    </message>
    <message>
        <source>The environment {name} was changed on disk</source>
        <translation>L’environnement {name} a été modifié sur le disque</translation>
    </message>
    <message>
        <source>Another program did that since it was shown here. Your last edit was not written.</source>
        <translation>Un autre programme l’a fait depuis son affichage ici. Votre dernière modification n’a pas été écrite.</translation>
    </message>
    <message>
        <source>It is shown as it is now: edit it again.</source>
        <translation>Il est affiché dans son état actuel&#xa0;: refaites la modification.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Renvoyez la requête.</translation>
    </message>
    <message>
        <source>The body has {size}; an example may have {limit}.</source>
        <translation>Le corps fait {size}&#xa0;; un exemple peut en faire {limit}.</translation>
    </message>
    <message>
        <source>Save the body instead.</source>
        <translation>Enregistrez plutôt le corps.</translation>
    </message>
    <message>
        <source>The response was not saved as an example</source>
        <translation>La réponse n’a pas été enregistrée comme exemple</translation>
    </message>
    <message>
        <source>They are left out, or masked as ***, unless asked for.</source>
        <translation>Elles sont omises, ou masquées par ***, sauf demande contraire.</translation>
    </message>
    <message>
        <source>The values of secrets</source>
        <translation>Les valeurs des secrets</translation>
    </message>
    <message>
        <source>{kind} is no HTTP request</source>
        <translation>{kind} n’est pas une requête HTTP</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>L’élément entier</translation>
    </message>
    <message>
        <source>The reference {reference}</source>
        <translation>La référence {reference}</translation>
    </message>
    <message>
        <source>It stays as text: the format knows nothing of the sort.</source>
        <translation>Elle reste comme texte&#xa0;: le format ne connaît rien de tel.</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>{path} n’existe pas</translation>
    </message>
    <message>
        <source>The global variables could not be saved</source>
        <translation>Les variables globales n’ont pas pu être enregistrées</translation>
    </message>
    <message>
        <source>This exchange is not in the history any more</source>
        <translation>Cet échange n’est plus dans l’historique</translation>
    </message>
    <message>
        <source>It was deleted, perhaps by another window.</source>
        <translation>Il a été supprimé, peut-être par une autre fenêtre.</translation>
    </message>
    <message>
        <source>Search again for what is left.</source>
        <translation>Relancez la recherche pour voir ce qui reste.</translation>
    </message>
    <message>
        <source>The history can&apos;t be read</source>
        <translation>Impossible de lire l’historique</translation>
    </message>
    <message>
        <source>What you send still works, and its answer is shown.</source>
        <translation>L’envoi fonctionne toujours, et la réponse est affichée.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation>Vérifiez les droits d’accès du dossier de données.</translation>
    </message>
    <message>
        <source>The exchange could not be kept in the history</source>
        <translation>L’échange n’a pas pu être gardé dans l’historique</translation>
    </message>
    <message>
        <source>The answer came and is shown, but it will not be found again in the history.</source>
        <translation>La réponse est arrivée et est affichée, mais elle ne se retrouvera pas dans l’historique.</translation>
    </message>
    <message>
        <source>Check that the disk has room and the data folder may be written.</source>
        <translation>Vérifiez que le disque a de la place et que le dossier de données est accessible en écriture.</translation>
    </message>
    <message>
        <source>Its name leads out of the zip file.</source>
        <translation>Son nom sort du fichier zip.</translation>
    </message>
    <message>
        <source>A vault stays with its program: make it a secret variable of an environment.</source>
        <translation>Un coffre reste avec son programme&#xa0;: faites-en une variable secrète d’un environnement.</translation>
    </message>
    <message>
        <source>The variable {reference}</source>
        <translation>La variable {reference}</translation>
    </message>
    <message>
        <source>It would be inside the collection {name}.</source>
        <translation>Il serait à l’intérieur de la collection {name}.</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>C’est un fichier.</translation>
    </message>
    <message>
        <source>It is inside the collection {name}.</source>
        <translation>Il est à l’intérieur de la collection {name}.</translation>
    </message>
    <message>
        <source>It has other files in it, and is no collection.</source>
        <translation>Il contient d’autres fichiers et n’est pas une collection.</translation>
    </message>
    <message>
        <source>{root} can&apos;t take the import</source>
        <translation>{root} ne peut pas recevoir l’importation</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet, or the folder of a collection to add to it.</source>
        <translation>Indiquez un dossier vide ou encore inexistant, ou le dossier d’une collection à compléter.</translation>
    </message>
    <message>
        <source>There is not enough memory for this import</source>
        <translation>La mémoire ne suffit pas pour cette importation</translation>
    </message>
    <message>
        <source>The process that reads the import ended</source>
        <translation>Le processus qui lit l’importation s’est arrêté</translation>
    </message>
    <message>
        <source>The machine may have run out of memory. Nothing was imported.</source>
        <translation>La machine a peut-être manqué de mémoire. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Try again, or import a smaller part.</source>
        <translation>Réessayez, ou importez une partie plus petite.</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>L’importation a échoué</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own. Nothing was imported.</source>
        <translation>C’est un défaut de PostGUI. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Please report it, with the file if you may.</source>
        <translation>Signalez-le, avec le fichier si possible.</translation>
    </message>
    <message>
        <source>The folder {name} is empty</source>
        <translation>Le dossier {name} est vide</translation>
    </message>
    <message>
        <source>{name} is a damaged zip file</source>
        <translation>{name} est un fichier zip endommagé</translation>
    </message>
    <message>
        <source>The zip file {name} is empty</source>
        <translation>Le fichier zip {name} est vide</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Le serveur a répondu {status}.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Elle dépasse {limit}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>What was imported into it was written by somebody else.</source>
        <translation>Ce qui y a été importé a été écrit par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Environment {environment}</source>
        <translation>Environnement {environment}</translation>
    </message>
    <message>
        <source>The value of {variable}</source>
        <translation>La valeur de {variable}</translation>
    </message>
    <message>
        <source>{url} can&apos;t be imported</source>
        <translation>Impossible d’importer {url}</translation>
    </message>
    <message>
        <source>Open the URL in a request of your own to see more, or save it as a file first.</source>
        <translation>Ouvrez l’URL dans une requête pour en savoir plus, ou enregistrez-la d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>A helper process of PostGUI ended unexpectedly</source>
        <translation>Un processus auxiliaire de PostGUI s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>The machine may have run out of memory.</source>
        <translation>La machine a peut-être manqué de mémoire.</translation>
    </message>
    <message>
        <source>Try again; save the body to a file if it is very large.</source>
        <translation>Réessayez&#xa0;; enregistrez le corps dans un fichier s’il est très volumineux.</translation>
    </message>
    <message>
        <source>The body cannot be read</source>
        <translation>Impossible de lire le corps</translation>
    </message>
    <message>
        <source>Send the request again, or save the body to a file.</source>
        <translation>Renvoyez la requête, ou enregistrez le corps dans un fichier.</translation>
    </message>
    <message>
        <source>Load tests need Locust, which is not installed</source>
        <translation>Les tests de charge requièrent Locust, qui n’est pas installé</translation>
    </message>
    <message>
        <source>It is the engine that sends; PostGUI only tells it what.</source>
        <translation>C’est le moteur d’envoi&#xa0;; PostGUI lui indique seulement quoi envoyer.</translation>
    </message>
    <message>
        <source>Install it: {install}</source>
        <translation>Installez-le&#xa0;: {install}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for {n} worker</source>
        <comment>Waiting for {n} workers</comment>
        <translation>
            <numerusform>En attente de {n} worker</numerusform>
            <numerusform>En attente de {n} workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the master at {master}, {limit} seconds at most</source>
        <translation>En attente du maître à {master}, {limit} secondes au plus</translation>
    </message>
    <message>
        <source>Working for the master at {master}</source>
        <translation>Au travail pour le maître à {master}</translation>
    </message>
    <message>
        <source>There is no master at {master}</source>
        <translation>Aucun maître à {master}</translation>
    </message>
    <message>
        <source>Nothing answered there within {limit} seconds, so nothing was sent.</source>
        <translation>Rien n’y a répondu en {limit} secondes&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Start the one with --master first, and check its address, its --port and the firewall between.</source>
        <translation>Démarrez d’abord celui avec --master, et vérifiez son adresse, son --port et le pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>Locust can&apos;t be started</source>
        <translation>Impossible de démarrer Locust</translation>
    </message>
    <message>
        <source>Locust ended with status {status}</source>
        <translation>Locust s’est terminé avec le code {status}</translation>
    </message>
    <message>
        <source>It said: {last}</source>
        <translation>Son message&#xa0;: {last}</translation>
    </message>
    <message>
        <source>Details have all that it said.</source>
        <translation>Les détails contiennent tous ses messages.</translation>
    </message>
    <message>
        <source>A secret of the load test can&apos;t be handed to Locust: {names}</source>
        <translation>Un secret du test de charge ne peut pas être transmis à Locust : {names}</translation>
    </message>
    <message>
        <source>Its value has a zero byte or half of a surrogate pair, which an environment can&apos;t hold.</source>
        <translation>Sa valeur contient un octet nul ou une moitié de paire de substitution, ce qu’un environnement ne peut pas contenir.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Corrigez la valeur.</translation>
    </message>
    <message>
        <source>All requests of {title} have the weight 0</source>
        <translation>Toutes les requêtes de {title} ont un poids de 0</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>A variable of {place} has no value</source>
        <translation>Une variable de {place} n’a pas de valeur</translation>
    </message>
    <message>
        <source>Define it, choose the environment that has it, or give it for this test.</source>
        <translation>Définissez-la, choisissez l’environnement qui la contient, ou donnez-la pour ce test.</translation>
    </message>
    <message>
        <source>{place}: its scripts, and those of its folders, do not run</source>
        <translation>{place}&#xa0;: ses scripts et ceux de ses dossiers ne s’exécutent pas</translation>
    </message>
    <message>
        <source>{place}: {name} has one value for the whole test</source>
        <translation>{place}&#xa0;: {name} garde une seule valeur pendant tout le test</translation>
    </message>
    <message>
        <source>{place}: what its authentication ({auth}) makes anew for each request</source>
        <translation>{place}&#xa0;: ce que son authentification ({auth}) recrée à chaque requête</translation>
    </message>
    <message>
        <source>{place}: its settings {names}</source>
        <translation>{place}&#xa0;: ses réglages {names}</translation>
    </message>
    <message>
        <source>No request of {name} has an example</source>
        <translation>Aucune requête de {name} n’a d’exemple</translation>
    </message>
    <message>
        <source>A mock server answers with saved examples.</source>
        <translation>Un serveur simulé répond avec les exemples enregistrés.</translation>
    </message>
    <message>
        <source>Send a request in the window and choose Save as example in the response&apos;s menu.</source>
        <translation>Envoyez une requête dans la fenêtre et choisissez «&#xa0;Enregistrer comme exemple&#xa0;» dans le menu de la réponse.</translation>
    </message>
    <message>
        <source>The server does not know this client, or its secret is wrong.</source>
        <translation>Le serveur ne connaît pas ce client, ou son secret est erroné.</translation>
    </message>
    <message>
        <source>The code, refresh token or password is wrong, expired or was used already.</source>
        <translation>Le code, le jeton de renouvellement ou le mot de passe est erroné, expiré ou déjà utilisé.</translation>
    </message>
    <message>
        <source>This client may not use this grant type.</source>
        <translation>Ce client ne peut pas utiliser ce type d’octroi.</translation>
    </message>
    <message>
        <source>The server does not offer this grant type.</source>
        <translation>Le serveur ne propose pas ce type d’octroi.</translation>
    </message>
    <message>
        <source>The server does not know a scope, or this client may not ask for it.</source>
        <translation>Le serveur ne connaît pas un scope, ou ce client ne peut pas le demander.</translation>
    </message>
    <message>
        <source>A parameter is missing, repeated or wrong for this server.</source>
        <translation>Un paramètre manque, est répété ou ne convient pas à ce serveur.</translation>
    </message>
    <message>
        <source>The server does not know the resource or audience (RFC 8707).</source>
        <translation>Le serveur ne connaît pas la ressource ou l’audience (RFC 8707).</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>Le code n’a pas été saisi à temps.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Le serveur a échoué.</translation>
    </message>
    <message>
        <source>The server is busy or being worked on.</source>
        <translation>Le serveur est occupé ou en maintenance.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est arrivée</translation>
    </message>
    <message>
        <source>No token came from {url}: {what}</source>
        <translation>Aucun jeton reçu de {url}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The server gave no token: {reason}</source>
        <translation>Le serveur n’a pas délivré de jeton&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{known} (It says {code}.)</source>
        <translation>{known} (Il indique {code}.)</translation>
    </message>
    <message>
        <source>It says {code}.</source>
        <translation>Il indique {code}.</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered. See {uri}</source>
        <translation>Comparez les champs de l’onglet Auth avec ce qui est déclaré auprès du serveur. Voir {uri}</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered.</source>
        <translation>Comparez les champs de l’onglet Auth avec ce qui est déclaré auprès du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token in it</source>
        <translation>La réponse du serveur ne contient pas de jeton</translation>
    </message>
    <message>
        <source>It has {names}, but no access_token.</source>
        <translation>Elle contient {names}, mais pas d’access_token.</translation>
    </message>
    <message>
        <source>It has nothing, but no access_token.</source>
        <translation>Elle ne contient rien, et donc pas d’access_token.</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, not the one for the browser.</source>
        <translation>Vérifiez que l’URL du jeton est celle qui délivre les jetons, et non celle du navigateur.</translation>
    </message>
    <message>
        <source>It answered {status}, a redirect to {where}; credentials are not sent on to another place.</source>
        <translation>Il a répondu {status}, une redirection vers {where}&#xa0;; les identifiants ne sont pas transmis ailleurs.</translation>
    </message>
    <message>
        <source>It answered {status} with {kind} that is neither JSON nor a form.</source>
        <translation>Il a répondu {status} avec {kind}, qui n’est ni du JSON ni un formulaire.</translation>
    </message>
    <message>
        <source>It answered {status} with something that is neither JSON nor a form.</source>
        <translation>Il a répondu {status} avec autre chose que du JSON ou un formulaire.</translation>
    </message>
    <message>
        <source>It answered {status} with nothing.</source>
        <translation>Il a répondu {status} sans contenu.</translation>
    </message>
    <message>
        <source>{url} does not answer like a token endpoint</source>
        <translation>{url} ne répond pas comme un point d’accès de jetons</translation>
    </message>
    <message>
        <source>Check the URL: the one for the browser and the one for tokens are often mixed up.</source>
        <translation>Vérifiez l’URL&#xa0;: celle du navigateur et celle des jetons sont souvent confondues.</translation>
    </message>
    <message>
        <source>The browser came back with another state than it was sent with</source>
        <translation>Le navigateur est revenu avec un autre state que celui envoyé</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in, or somebody made it up; it was not used.</source>
        <translation>La réponse appartient à une autre connexion, ou a été forgée&#xa0;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Get the token again, and finish in the tab that opens then.</source>
        <translation>Demandez de nouveau le jeton, et terminez dans l’onglet qui s’ouvre alors.</translation>
    </message>
    <message>
        <source>The browser came back without a code</source>
        <translation>Le navigateur est revenu sans code</translation>
    </message>
    <message>
        <source>The address has {names}.</source>
        <translation>L’adresse contient {names}.</translation>
    </message>
    <message>
        <source>The address has no parameters.</source>
        <translation>L’adresse n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>Check that the client may use the authorization code grant.</source>
        <translation>Vérifiez que le client peut utiliser l’octroi par code d’autorisation.</translation>
    </message>
    <message>
        <source>The sign-in was answered by {issuer}</source>
        <translation>C’est {issuer} qui a répondu à la connexion</translation>
    </message>
    <message>
        <source>That is not {wanted}: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>Ce n’est pas {wanted}&#xa0;: la réponse est peut-être volontairement mêlée à celle d’un autre serveur (RFC 9207), et le code n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>That is not the server of the authorization URL: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>Ce n’est pas le serveur de l’URL d’autorisation&#xa0;: la réponse est peut-être volontairement mêlée à celle d’un autre serveur (RFC 9207), et le code n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>If it is right, write it into the Issuer field of the Auth tab.</source>
        <translation>Si c’est correct, inscrivez-le dans le champ Émetteur de l’onglet Auth.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between names</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>OAuth 2.0 needs {missing}</source>
        <translation>OAuth 2.0 requiert {missing}</translation>
    </message>
    <message>
        <source>Without that there is no way to get a token; nothing was sent.</source>
        <translation>Sans cela, impossible d’obtenir un jeton&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Fill in the Auth tab of the request, its folder or the collection.</source>
        <translation>Remplissez l’onglet Auth de la requête, de son dossier ou de la collection.</translation>
    </message>
    <message>
        <source>{label} is not an http or https URL: {url}</source>
        <translation>{label} n’est pas une URL http ou https&#xa0;: {url}</translation>
    </message>
    <message>
        <source>The server that gives tokens can&apos;t be reached there; nothing was sent.</source>
        <translation>Le serveur qui délivre les jetons n’y est pas joignable&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2.0 is not supported</source>
        <translation>L’octroi implicite d’OAuth 2.0 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>It hands the token out in a URL, where the browser&apos;s history and any script of the page can read it. Its use is discouraged (RFC 9700, section 2.1.2), and OAuth 2.1 drops it.</source>
        <translation>Il transmet le jeton dans une URL, où l’historique du navigateur et tout script de la page peuvent le lire. Son emploi est déconseillé (RFC 9700, section 2.1.2), et OAuth 2.1 l’abandonne.</translation>
    </message>
    <message>
        <source>Choose the authorization code with PKCE: servers that knew the one know the other by now.</source>
        <translation>Choisissez le code d’autorisation avec PKCE&#xa0;: les serveurs qui connaissaient l’un connaissent désormais l’autre.</translation>
    </message>
    <message>
        <source>OAuth 2.0 knows no grant {flow!r} here</source>
        <translation>OAuth 2.0 ne connaît pas ici l’octroi {flow!r}</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; nothing was sent.</source>
        <translation>Le fichier de la requête l’indique&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose one of these in the Auth tab: {flows}.</source>
        <translation>Choisissez l’un de ceux-ci dans l’onglet Auth&#xa0;: {flows}.</translation>
    </message>
    <message>
        <source>Nothing can listen at {callback}</source>
        <translation>Impossible d’écouter à {callback}</translation>
    </message>
    <message>
        <source>After the sign-in the browser goes there, and only an http address of this computer can be listened at (RFC 8252, section 7.3).</source>
        <translation>Après la connexion, le navigateur s’y rend, et seule une adresse http de cet ordinateur peut être écoutée (RFC 8252, section 7.3).</translation>
    </message>
    <message>
        <source>Register http://127.0.0.1 with the server and leave Callback URL empty, or get the token in the window, where the address that the browser ends at can be pasted.</source>
        <translation>Déclarez http://127.0.0.1 auprès du serveur et laissez l’URL de callback vide, ou obtenez le jeton dans la fenêtre, où l’adresse d’arrivée du navigateur peut être collée.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within {n} minute</source>
        <comment>Nobody signed in within {n} minutes</comment>
        <translation>
            <numerusform>Personne ne s’est connecté en {n} minute</numerusform>
            <numerusform>Personne ne s’est connecté en {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser did not come back; the listener for it is closed again.</source>
        <translation>Le navigateur n’est pas revenu&#xa0;; l’écoute est de nouveau fermée.</translation>
    </message>
    <message>
        <source>Get the token again. If the server showed an error in the browser, look at the client ID and at whether this callback URL is registered there.</source>
        <translation>Demandez de nouveau le jeton. Si le serveur a affiché une erreur dans le navigateur, vérifiez l’ID client et si cette URL de callback y est déclarée.</translation>
    </message>
    <message>
        <source>The code was not entered in time</source>
        <translation>Le code n’a pas été saisi à temps</translation>
    </message>
    <message>
        <source>The server&apos;s device code has expired.</source>
        <translation>Le code d’appareil du serveur a expiré.</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no device code in it</source>
        <translation>La réponse du serveur ne contient pas de code d’appareil</translation>
    </message>
    <message>
        <source>It has {names}; device_code, user_code and an http verification_uri are needed (RFC 8628, section 3.2).</source>
        <translation>Elle contient {names}&#xa0;; device_code, user_code et un verification_uri http sont nécessaires (RFC 8628, section 3.2).</translation>
    </message>
    <message>
        <source>Check the device authorization URL.</source>
        <translation>Vérifiez l’URL d’autorisation d’appareil.</translation>
    </message>
    <message>
        <source>{what} takes long: the disk does not answer</source>
        <translation>{what}&#xa0;: le disque tarde à répondre</translation>
    </message>
    <message>
        <source>Nothing is lost: your edits are kept, and it goes on by itself once the disk answers.</source>
        <translation>Rien n’est perdu&#xa0;: vos modifications sont conservées, et l’opération reprend d’elle-même dès que le disque répond.</translation>
    </message>
    <message>
        <source>If it is a network drive, check the connection. Other collections can be used meanwhile.</source>
        <translation>S’il s’agit d’un lecteur réseau, vérifiez la connexion. Les autres collections restent utilisables.</translation>
    </message>
    <message>
        <source>{name} was changed since it was looked through</source>
        <translation>{name} a changé depuis la recherche</translation>
    </message>
    <message>
        <source>Nothing was replaced anywhere.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Look again, then replace.</source>
        <translation>Relancez la recherche, puis remplacez.</translation>
    </message>
    <message>
        <source>{name} (settings)</source>
        <translation>{name} (réglages)</translation>
    </message>
    <message>
        <source>{name} (environment)</source>
        <translation>{name} (environnement)</translation>
    </message>
    <message>
        <source>The expression can&apos;t be understood</source>
        <translation>L’expression est incompréhensible</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-la.</translation>
    </message>
    <message>
        <source>The expression takes too long</source>
        <translation>L’expression prend trop de temps</translation>
    </message>
    <message>
        <source>It tries more ways to match than can be waited for.</source>
        <translation>Elle essaie trop de correspondances possibles.</translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions are what makes it slow.</source>
        <translation>Simplifiez-la&#xa0;: ce sont les répétitions imbriquées qui la ralentissent.</translation>
    </message>
    <message>
        <source>The edits could not be saved in {name}</source>
        <translation>Les modifications n’ont pas pu être enregistrées dans {name}</translation>
    </message>
    <message>
        <source>Only the first {shown} of {size}.</source>
        <translation>Seulement {shown} sur {size}.</translation>
    </message>
    <message>
        <source>An object has a name twice, so the texts are compared line by line.</source>
        <translation>Un objet contient deux fois le même nom&#xa0;; les textes sont donc comparés ligne par ligne.</translation>
    </message>
    <message>
        <source>One of them is no valid JSON, so the texts are compared line by line.</source>
        <translation>L’un d’eux n’est pas du JSON valide&#xa0;; les textes sont donc comparés ligne par ligne.</translation>
    </message>
    <message>
        <source>The values are nested too deeply, so the texts are compared line by line.</source>
        <translation>Les valeurs sont trop imbriquées&#xa0;; les textes sont donc comparés ligne par ligne.</translation>
    </message>
    <message>
        <source>The first {limit:,} values that differ.</source>
        <translation>Les {limit:,} premières valeurs qui diffèrent.</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>Les deux corps sont identiques, octet par octet.</translation>
    </message>
    <message>
        <source>The bodies differ. They are no text, so they are not compared line by line; save both to compare them with another program.</source>
        <translation>Les corps diffèrent. Ce n’est pas du texte&#xa0;; ils ne sont donc pas comparés ligne par ligne. Enregistrez-les pour les comparer avec un autre programme.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Size received</source>
        <translation>Taille reçue</translation>
    </message>
    <message>
        <source>Time for DNS</source>
        <translation>Temps DNS</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Temps de connexion</translation>
    </message>
    <message>
        <source>Time for TLS</source>
        <translation>Temps TLS</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Temps d’envoi</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>Temps d’attente</translation>
    </message>
    <message>
        <source>Time to receive</source>
        <translation>Temps de réception</translation>
    </message>
    <message>
        <source>it has {size:,} bytes, and at most {limit:,} are read</source>
        <translation>il fait {size:,} octets, et {limit:,} au plus sont lus</translation>
    </message>
    <message>
        <source>it is no UTF-8 text: byte {start:,} is none</source>
        <translation>ce n’est pas du texte UTF-8&#xa0;: l’octet {start:,} n’en est pas</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>il n’a pas de lignes</translation>
    </message>
    <message>
        <source>it is no valid JSON: {error}</source>
        <translation>ce n’est pas du JSON valide&#xa0;: {error}</translation>
    </message>
    <message>
        <source>its element {wrong} is no object</source>
        <translation>son élément {wrong} n’est pas un objet</translation>
    </message>
    <message>
        <source>line {number} has {values} values for {names} names</source>
        <translation>la ligne {number} a {values} valeurs pour {names} noms</translation>
    </message>
    <message>
        <source>line {number}: a quote is not closed, or something follows it</source>
        <translation>ligne {number}&#xa0;: un guillemet n’est pas fermé, ou quelque chose le suit</translation>
    </message>
    <message>
        <source>The data file {name} can&apos;t be used: {why}</source>
        <translation>Le fichier de données {name} est inutilisable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It should be CSV with a line of names first, or a JSON array of objects.</source>
        <translation>Ce doit être du CSV commençant par une ligne de noms, ou un tableau JSON d’objets.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>No request of {names} has the tags asked for</source>
        <translation>Aucune requête de {names} n’a les étiquettes demandées</translation>
    </message>
    <message>
        <source>There is no request in {names}</source>
        <translation>Aucune requête dans {names}</translation>
    </message>
    <message>
        <source>Scripts chose the next request {jumps:,} times: it goes in circles</source>
        <translation>Des scripts ont choisi la requête suivante {jumps:,} fois&#xa0;: cela tourne en rond</translation>
    </message>
    <message>
        <source>A script wants {name!r} next, and there is no such request in this run</source>
        <translation>Un script demande ensuite {name!r}, et cette requête n’existe pas dans cette exécution</translation>
    </message>
    <message>
        <source>There is no environment {wanted!r} here</source>
        <translation>L’environnement {wanted!r} n’existe pas ici</translation>
    </message>
    <message>
        <source>Environments belong to a collection, and this request belongs to none.</source>
        <translation>Les environnements appartiennent à une collection, et cette requête n’appartient à aucune.</translation>
    </message>
    <message>
        <source>Name the collection, or save the request into one.</source>
        <translation>Indiquez la collection, ou enregistrez la requête dans l’une d’elles.</translation>
    </message>
    <message>
        <source>it took too much memory</source>
        <translation>il lui fallait trop de mémoire</translation>
    </message>
    <message>
        <source>it left no result: it changed what it runs in</source>
        <translation>il n’a laissé aucun résultat&#xa0;: il a modifié son contexte d’exécution</translation>
    </message>
    <message>
        <source>its process ended: it may have taken too much memory</source>
        <translation>son processus s’est arrêté&#xa0;: il a peut-être pris trop de mémoire</translation>
    </message>
    <message>
        <source>it asked for more than {most_calls:,} things at a time</source>
        <translation>il a demandé plus de {most_calls:,} choses à la fois</translation>
    </message>
    <message>
        <source>There is no JavaScript engine, so the scripts of this request can&apos;t run</source>
        <translation>Il n’y a pas de moteur JavaScript&#xa0;; les scripts de cette requête ne peuvent pas s’exécuter</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Tout le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>Installez-le&#xa0;: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>{name} is not available in an expression</source>
        <translation>{name} n’est pas disponible dans une expression</translation>
    </message>
    <message>
        <source>There is no {name!r} to ask for</source>
        <translation>Il n’y a pas de {name!r} à demander</translation>
    </message>
    <message>
        <source>There is no request {place!r} in this collection</source>
        <translation>La requête {place!r} n’existe pas dans cette collection</translation>
    </message>
    <message>
        <source>Python before the request</source>
        <translation>Python avant la requête</translation>
    </message>
    <message>
        <source>Python after the response</source>
        <translation>Python après la réponse</translation>
    </message>
    <message>
        <source>script before the request</source>
        <translation>script avant la requête</translation>
    </message>
    <message>
        <source>script: {phase}</source>
        <translation>script&#xa0;: {phase}</translation>
    </message>
    <message>
        <source>The secret {name} could not be kept</source>
        <translation>Le secret {name} n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>{what}. It is used until PostGUI closes, then it is gone.</source>
        <translation>{what}. Il sert jusqu’à la fermeture de PostGUI, puis disparaît.</translation>
    </message>
    <message>
        <source>The secrets are locked</source>
        <translation>Les secrets sont verrouillés</translation>
    </message>
    <message>
        <source>This system has no usable keyring, so secrets are in an encrypted file, which needs its passphrase.</source>
        <translation>Ce système n’a pas de trousseau utilisable&#xa0;; les secrets sont dans un fichier chiffré, qui nécessite sa phrase de passe.</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be opened with it. It was left as it is.</source>
        <translation>Le fichier chiffré des secrets n’a pas pu être ouvert avec elle. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Set the variable {variable} to the passphrase, or use a terminal.</source>
        <translation>Mettez la phrase de passe dans la variable {variable}, ou utilisez un terminal.</translation>
    </message>
    <message>
        <source>The passphrase in {variable} is wrong</source>
        <translation>La phrase de passe dans {variable} est erronée</translation>
    </message>
    <message>
        <source>Set {variable} to the passphrase that the file was made with.</source>
        <translation>Mettez dans {variable} la phrase de passe avec laquelle le fichier a été créé.</translation>
    </message>
    <message>
        <source>The secrets stay locked</source>
        <translation>Les secrets restent verrouillés</translation>
    </message>
    <message>
        <source>The encrypted file of secrets was not opened, so their values are missing.</source>
        <translation>Le fichier chiffré des secrets n’a pas été ouvert&#xa0;; leurs valeurs manquent.</translation>
    </message>
    <message>
        <source>Send again, or show a secret, to be asked for the passphrase once more.</source>
        <translation>Renvoyez, ou affichez un secret, pour que la phrase de passe soit redemandée.</translation>
    </message>
    <message>
        <source>The encrypted file of secrets is damaged</source>
        <translation>Le fichier chiffré des secrets est endommagé</translation>
    </message>
    <message>
        <source>It could not be read, and was kept as {name}. Its secrets are missing now.</source>
        <translation>Il n’a pas pu être lu et a été conservé sous le nom {name}. Ses secrets manquent à présent.</translation>
    </message>
    <message>
        <source>Bring back the file from a backup, or enter the secrets anew.</source>
        <translation>Restaurez le fichier depuis une sauvegarde, ou ressaisissez les secrets.</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>fichier chiffré</translation>
    </message>
    <message>
        <source>The list of secrets could not be changed for {name}</source>
        <translation>La liste des secrets n’a pas pu être modifiée pour {name}</translation>
    </message>
    <message>
        <source>The folder {name} could not be read</source>
        <translation>Impossible de lire le dossier {name}</translation>
    </message>
    <message>
        <source>{name} could not be written: its folder is gone</source>
        <translation>Impossible d’écrire {name}&#xa0;: son dossier a disparu</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. What you see is kept here.</source>
        <translation>Il a été déplacé, renommé ou supprimé. Ce que vous voyez est conservé ici.</translation>
    </message>
    <message>
        <source>Save the request in another folder with “Save request as…”.</source>
        <translation>Enregistrez la requête dans un autre dossier avec «&#xa0;Enregistrer la requête sous…&#xa0;».</translation>
    </message>
    <message>
        <source>{task} failed</source>
        <translation>Échec&#xa0;: {task}</translation>
    </message>
    <message>
        <source>The log has the details. Please report it.</source>
        <translation>Le journal contient les détails. Merci de le signaler.</translation>
    </message>
    <message>
        <source>The server gave an access token, but no id token</source>
        <translation>Le serveur a délivré un jeton d’accès, mais pas d’id token</translation>
    </message>
    <message>
        <source>The form says that the id token goes out.</source>
        <translation>Le formulaire indique que c’est l’id token qui est envoyé.</translation>
    </message>
    <message>
        <source>Add openid to the scope and get the token again, or use the access token.</source>
        <translation>Ajoutez openid au scope et demandez de nouveau le jeton, ou utilisez le jeton d’accès.</translation>
    </message>
    <message>
        <source>The OAuth 2.0 token has expired: get a new one first</source>
        <translation>Le jeton OAuth 2.0 a expiré&#xa0;: obtenez-en d’abord un nouveau</translation>
    </message>
    <message>
        <source>Get an OAuth 2.0 token first</source>
        <translation>Obtenez d’abord un jeton OAuth 2.0</translation>
    </message>
    <message>
        <source>None is fetched by itself here: either nobody is there to sign in, or the form says not to.</source>
        <translation>Aucun n’est demandé automatiquement ici&#xa0;: soit personne n’est là pour se connecter, soit le formulaire l’interdit.</translation>
    </message>
    <message>
        <source>In the window, use Get in the Auth tab; in a terminal, postgui token get FILE.</source>
        <translation>Dans la fenêtre, utilisez Obtenir le jeton dans l’onglet Auth&#xa0;; dans un terminal, postgui token get FILE.</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>Il n’y a pas de jeton de renouvellement</translation>
    </message>
    <message>
        <source>The server gave none with the last token, so it can&apos;t be renewed.</source>
        <translation>Le serveur n’en a pas délivré avec le dernier jeton&#xa0;; il ne peut donc pas être renouvelé.</translation>
    </message>
    <message>
        <source>Get a new token. Many servers give a refresh token only for the scope offline_access.</source>
        <translation>Obtenez un nouveau jeton. Beaucoup de serveurs ne délivrent un jeton de renouvellement que pour le scope offline_access.</translation>
    </message>
    <message>
        <source>Getting the token was cancelled</source>
        <translation>L’obtention du jeton a été annulée</translation>
    </message>
    <message>
        <source>Nothing was sent with the request.</source>
        <translation>Rien n’a été envoyé avec la requête.</translation>
    </message>
    <message>
        <source>Send again, or get the token in the Auth tab.</source>
        <translation>Renvoyez, ou obtenez le jeton dans l’onglet Auth.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The folder of {name} is not there</source>
        <translation>Le dossier de {name} est introuvable</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. What is open or unsaved is kept.</source>
        <translation>Il a été déplacé, renommé ou supprimé, ou son lecteur n’est pas connecté. Ce qui est ouvert ou non enregistré est conservé.</translation>
    </message>
    <message>
        <source>Once it is back it shows again by itself. If it is elsewhere now, open it there.</source>
        <translation>Dès son retour, il réapparaît de lui-même. S’il est ailleurs à présent, ouvrez-le là-bas.</translation>
    </message>
    <message>
        <source>The folder {name} is no longer trusted</source>
        <translation>Le dossier {name} n’est plus approuvé</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder again: above the request, or in its settings.</source>
        <translation>Examinez ses scripts, puis approuvez de nouveau le dossier&#xa0;: au-dessus de la requête, ou dans ses réglages.</translation>
    </message>
    <message>
        <source>scripts of this collection may not send requests of their own: its folder is not trusted. Trust it in the window, above the request, or run with --trust</source>
        <translation>les scripts de cette collection ne peuvent pas envoyer leurs propres requêtes&#xa0;: son dossier n’est pas approuvé. Approuvez-le dans la fenêtre, au-dessus de la requête, ou exécutez avec --trust</translation>
    </message>
    <message>
        <source>It did not run, because the collection&apos;s folder is not trusted.</source>
        <translation>Il ne s’est pas exécuté, car le dossier de la collection n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Not sent: its Python may not run yet</source>
        <translation>Non envoyé&#xa0;: son Python ne peut pas encore s’exécuter</translation>
    </message>
    <message>
        <source>It is in no collection that could be trusted. What its Python signs or checks would be missing.</source>
        <translation>Elle n’est dans aucune collection à approuver. Il manquerait ce que son Python signe ou vérifie.</translation>
    </message>
    <message>
        <source>Move it into a collection, or run with --trust.</source>
        <translation>Déplacez-la dans une collection, ou exécutez avec --trust.</translation>
    </message>
    <message>
        <source>The folder {name} is not trusted. Without its Python, what that signs or checks is missing.</source>
        <translation>Le dossier {name} n’est pas approuvé. Sans son Python, il manque ce que celui-ci signe ou vérifie.</translation>
    </message>
    <message>
        <source>Look at it in Scripts, then trust the folder; on the command line, run with --trust.</source>
        <translation>Examinez-le dans Scripts, puis approuvez le dossier&#xa0;; en ligne de commande, exécutez avec --trust.</translation>
    </message>
    <message>
        <source>Not sent: a script leads it to another server</source>
        <translation>Non envoyée : un script la dirige vers un autre serveur</translation>
    </message>
    <message>
        <source>As it is shown it goes to {shown}, and after its scripts to {now}, with all that is filled in for the first.</source>
        <translation>Telle qu’affichée, elle va à {shown}, et après ses scripts à {now}, avec tout ce qui est rempli pour le premier.</translation>
    </message>
    <message>
        <source>Move it into a collection that you trust, or run with --trust.</source>
        <translation>Déplacez-la dans une collection à laquelle vous faites confiance, ou exécutez avec --trust.</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder {name}; on the command line, run with --trust.</source>
        <translation>Examinez ses scripts, puis faites confiance au dossier {name} ; en ligne de commande, exécutez avec --trust.</translation>
    </message>
    <message>
        <source>This is the new workspace {name}</source>
        <translation>Voici le nouvel espace de travail {name}</translation>
    </message>
    <message>
        <source>The workspace {current} is called {name} now</source>
        <translation>L’espace de travail {current} s’appelle désormais {name}</translation>
    </message>
    <message>
        <source>Deleted the workspace {current}; its collections stay where they are</source>
        <translation>Espace de travail {current} supprimé&#xa0;; ses collections restent à leur place</translation>
    </message>
    <message>
        <source>The workspace {name} is back</source>
        <translation>L’espace de travail {name} est de retour</translation>
    </message>
    <message>
        <source>The workspace {current} could not be renamed</source>
        <translation>L’espace de travail {current} n’a pas pu être renommé</translation>
    </message>
    <message>
        <source>No request file is that large, so it is not read.</source>
        <translation>Aucun fichier de requête n’est aussi volumineux&#xa0;; il n’est donc pas lu.</translation>
    </message>
    <message>
        <source>Put large bodies into files of their own.</source>
        <translation>Placez les gros corps dans des fichiers à part.</translation>
    </message>
    <message>
        <source>{name} is outside the collection</source>
        <translation>{name} est en dehors de la collection</translation>
    </message>
    <message>
        <source>PostGUI changes files only inside the folder of their collection.</source>
        <translation>PostGUI ne modifie des fichiers que dans le dossier de leur collection.</translation>
    </message>
    <message>
        <source>Open the folder that holds it as a collection of its own.</source>
        <translation>Ouvrez le dossier qui le contient comme une collection à part.</translation>
    </message>
    <message>
        <source>{name} could not be saved</source>
        <translation>{name} n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB</source>
        <translation>{name} dépasse {limit}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Try again once it is back, or open the folder where it is now.</source>
        <translation>Réessayez quand il sera de retour, ou ouvrez le dossier là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>No folder above it has an {file}.</source>
        <translation>Aucun dossier parent ne contient de {file}.</translation>
    </message>
    <message>
        <source>{name} could not be created in {folder}</source>
        <translation>{name} n’a pas pu être créé dans {folder}</translation>
    </message>
    <message>
        <source>{name} could not be moved</source>
        <translation>{name} n’a pas pu être déplacé</translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation>{name} n’a pas pu être copié</translation>
    </message>
    <message>
        <source>{name} was deleted on disk since it was opened</source>
        <translation>{name} a été supprimé sur le disque depuis son ouverture</translation>
    </message>
    <message>
        <source>{name} was changed on disk since it was opened</source>
        <translation>{name} a été modifié sur le disque depuis son ouverture</translation>
    </message>
    <message>
        <source>Saving now would undo what somebody else did, so nothing was written.</source>
        <translation>Enregistrer maintenant annulerait les modifications de quelqu&apos;un d’autre&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Save your version under another name, or over it.</source>
        <translation>Enregistrez votre version sous un autre nom, ou par-dessus.</translation>
    </message>
    <message>
        <source>Compare the two, then choose which one stays.</source>
        <translation>Comparez les deux, puis choisissez celle qui reste.</translation>
    </message>
    <message>
        <source>What was confirmed could not be kept</source>
        <translation>La confirmation n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>A cookie jar was written by a newer PostGUI</source>
        <translation>Un magasin de cookies a été écrit par un PostGUI plus récent</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is: cookies of now are not kept.</source>
        <translation>Cette version ne peut pas lire {name}, qui est laissé tel quel&#xa0;: les cookies actuels ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Start the newer version to get it back.</source>
        <translation>Démarrez la version plus récente pour le retrouver.</translation>
    </message>
    <message>
        <source>A cookie jar can&apos;t be read</source>
        <translation>Impossible de lire un magasin de cookies</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is left as it is, and cookies of now are not kept.</source>
        <translation>{path}&#xa0;: {reason}. Il est laissé tel quel, et les cookies actuels ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Change the permissions of the file or the folder, and start again.</source>
        <translation>Modifiez les droits d’accès du fichier ou du dossier, puis redémarrez.</translation>
    </message>
    <message>
        <source>A cookie jar could not be read back</source>
        <translation>Un magasin de cookies n’a pas pu être relu</translation>
    </message>
    <message>
        <source>Its file is damaged, so the jar starts empty. You may have to sign in again.</source>
        <translation>Son fichier est endommagé&#xa0;; le magasin est vide au départ. Vous devrez peut-être vous reconnecter.</translation>
    </message>
    <message>
        <source>The file is kept as {kept}.</source>
        <translation>Le fichier est conservé sous le nom {kept}.</translation>
    </message>
    <message>
        <source>A kept request was written by a newer PostGUI</source>
        <translation>Une requête conservée a été écrite par un PostGUI plus récent</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is.</source>
        <translation>Cette version ne peut pas lire {name}, qui est laissé tel quel.</translation>
    </message>
    <message>
        <source>An unsaved request could not be read back</source>
        <translation>Une requête non enregistrée n’a pas pu être relue</translation>
    </message>
    <message>
        <source>Its file is damaged. Everything else was restored.</source>
        <translation>Son fichier est endommagé. Tout le reste a été restauré.</translation>
    </message>
    <message>
        <source>The file is kept as {kept}, in case its text is worth rescuing by hand.</source>
        <translation>Le fichier est conservé sous le nom {kept}, au cas où son texte mériterait d’être récupéré à la main.</translation>
    </message>
    <message>
        <source>Unsaved settings of a folder could not be read back</source>
        <translation>Les réglages non enregistrés d’un dossier n’ont pas pu être relus</translation>
    </message>
    <message>
        <source>Their file is damaged. Everything else was restored.</source>
        <translation>Leur fichier est endommagé. Tout le reste a été restauré.</translation>
    </message>
    <message>
        <source>What was chosen could not be kept</source>
        <translation>Le choix n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one was begun</source>
        <translation>L’historique était endommagé&#xa0;; un nouveau a été commencé</translation>
    </message>
    <message>
        <source>What was in it is not shown any more. Collections and unsaved requests are not affected.</source>
        <translation>Son contenu n’est plus affiché. Les collections et les requêtes non enregistrées ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>Le fichier endommagé est conservé sous le nom {kept}.</translation>
    </message>
    <message>
        <source>Sending and everything else works without it.</source>
        <translation>L’envoi et tout le reste fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>Check that the disk has room, that the data folder may be written, and that no other program holds the file.</source>
        <translation>Vérifiez que le disque a de la place, que le dossier de données est accessible en écriture et qu’aucun autre programme ne bloque le fichier.</translation>
    </message>
    <message>
        <source>The history was written by a newer PostGUI</source>
        <translation>L’historique a été écrit par un PostGUI plus récent</translation>
    </message>
    <message>
        <source>This version can neither show it nor add to it, and leaves it as it is.</source>
        <translation>Cette version ne peut ni l’afficher ni le compléter, et le laisse tel quel.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>Démarrez la version plus récente, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>schema version {version}, known up to {known}</source>
        <translation>version de schéma {version}, connue jusqu’à {known}</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it holds more than {limit} MB</source>
        <translation>il contient plus de {limit}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it holds more than {limit:,} files</source>
        <translation>il contient plus de {limit:,} fichiers</translation>
    </message>
    <message>
        <source>the zip file is damaged ({error})</source>
        <translation>le fichier zip est endommagé ({error})</translation>
    </message>
    <message>
        <source>{path} in {archive}</source>
        <translation>{path} dans {archive}</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked ({error})</source>
        <translation>il ne peut pas être décompressé ({error})</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>il dépasse {limit}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{name} can&apos;t be imported: {reason}</source>
        <translation>Impossible d’importer {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Choose another file, or a smaller part of it.</source>
        <translation>Choisissez un autre fichier, ou une partie plus petite.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The system&apos;s keyring was not opened, so no secret could be read or kept.</source>
        <translation>Le trousseau du système n’a pas été ouvert&#xa0;; aucun secret n’a pu être lu ni gardé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation>La saisie n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>The secret {partition} is damaged</source>
        <translation>Le secret {partition} est endommagé</translation>
    </message>
    <message>
        <source>Its place in the encrypted file was changed by something else. It was left as it is.</source>
        <translation>Son emplacement dans le fichier chiffré a été modifié par autre chose. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Enter it anew, or bring back the file from a backup.</source>
        <translation>Ressaisissez-le, ou restaurez le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>Le secret n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be read</source>
        <translation>Impossible de lire le fichier chiffré des secrets</translation>
    </message>
    <message>
        <source>The file of secrets was made by a newer PostGUI</source>
        <translation>Le fichier des secrets a été créé par un PostGUI plus récent</translation>
    </message>
    <message>
        <source>This version can&apos;t read it, and leaves it as it is.</source>
        <translation>Cette version ne peut pas le lire, et le laisse tel quel.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>The last session could not be read back</source>
        <translation>La dernière session n’a pas pu être relue</translation>
    </message>
    <message>
        <source>Its file is damaged, so the window starts with no tabs. Unsaved requests are not affected.</source>
        <translation>Son fichier est endommagé&#xa0;; la fenêtre démarre sans onglets. Les requêtes non enregistrées ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The settings file could not be made</source>
        <translation>Le fichier de réglages n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The settings could not be kept</source>
        <translation>Les réglages n’ont pas pu être gardés</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>a secret variable, such as {{proxyPassword}}</source>
        <translation>une variable secrète, comme {{proxyPassword}}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between values</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>a list of tables with host, kind, certificate and key ({error})</source>
        <translation>une liste de tables avec host, kind, certificate et key ({error})</translation>
    </message>
    <message>
        <source>certificates whose passphrase is a secret variable, such as {{passphrase}}</source>
        <translation>des certificats dont la phrase de passe est une variable secrète, comme {{passphrase}}</translation>
    </message>
    <message>
        <source>keys such as &quot;Ctrl+Shift+T&quot;, or a list of them</source>
        <translation>des touches comme &quot;Ctrl+Shift+T&quot;, ou une liste de touches</translation>
    </message>
    <message>
        <source>{name} is no table</source>
        <translation>{name} n’est pas une table</translation>
    </message>
    <message>
        <source>{name} is a table</source>
        <translation>{name} est une table</translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation>ligne {line} de {path}</translation>
    </message>
    <message>
        <source>at line {line}, the end of the file</source>
        <translation>à la ligne {line}, la fin du fichier</translation>
    </message>
    <message>
        <source>The settings file could not be read</source>
        <translation>Impossible de lire le fichier de réglages</translation>
    </message>
    <message>
        <source>{reason}. What it says does not count until it is mended; the file is left as it is.</source>
        <translation>{reason}. Son contenu n’est pas pris en compte tant qu’il n’est pas réparé&#xa0;; le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>Mend {path}: it is read again as soon as it is saved.</source>
        <translation>Réparez {path}&#xa0;: il est relu dès qu’il est enregistré.</translation>
    </message>
    <message>
        <source>The change could not be kept: the settings file has a mistake</source>
        <translation>La modification n’a pas pu être gardée&#xa0;: le fichier de réglages contient une erreur</translation>
    </message>
    <message>
        <source>{reason}. The change counts until PostGUI ends or the file is mended; the file is left as it is.</source>
        <translation>{reason}. La modification vaut jusqu’à la fermeture de PostGUI ou la réparation du fichier&#xa0;; celui-ci est laissé tel quel.</translation>
    </message>
    <message>
        <source>Mend {path}, then make the change again.</source>
        <translation>Réparez {path}, puis refaites la modification.</translation>
    </message>
    <message>
        <source>The setting {setting} can&apos;t be {value!r}</source>
        <translation>Le réglage {setting} ne peut pas être {value!r}</translation>
    </message>
    <message>
        <source>It takes {expected}. The value that would count without it is used instead.</source>
        <translation>Valeur attendue&#xa0;: {expected}. La valeur qui vaudrait sans ce réglage est utilisée à la place.</translation>
    </message>
    <message>
        <source>Correct {where}.</source>
        <translation>Corrigez {where}.</translation>
    </message>
    <message>
        <source>The setting {table}.{key} can&apos;t be set for one workspace</source>
        <translation>Le réglage {table}.{key} ne peut pas être défini pour un seul espace de travail</translation>
    </message>
    <message>
        <source>It counts for the whole program, and is not used here.</source>
        <translation>Il vaut pour tout le programme, et n’est pas utilisé ici.</translation>
    </message>
    <message>
        <source>Move {where} into the settings of the program.</source>
        <translation>Déplacez {where} dans les réglages du programme.</translation>
    </message>
    <message>
        <source>The import could not be written into {name}</source>
        <translation>L’importation n’a pas pu être écrite dans {name}</translation>
    </message>
    <message>
        <source>{path} came to be there while the import was made</source>
        <translation>{path} est apparu pendant l’importation</translation>
    </message>
    <message>
        <source>It was left as it is, and the import stopped there.</source>
        <translation>Il a été laissé tel quel, et l’importation s’est arrêtée là.</translation>
    </message>
    <message>
        <source>Import again: what has come already is left alone.</source>
        <translation>Relancez l’importation&#xa0;: ce qui est déjà arrivé n’est pas touché.</translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation>{name} n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash</source>
        <translation>{name} n’est plus dans la corbeille</translation>
    </message>
    <message>
        <source>It was deleted for good, or brought back already.</source>
        <translation>Il a été supprimé définitivement, ou déjà restauré.</translation>
    </message>
    <message>
        <source>{name} could not be restored</source>
        <translation>{name} n’a pas pu être restauré</translation>
    </message>
    <message>
        <source>{name} could not be deleted for good</source>
        <translation>{name} n’a pas pu être supprimé définitivement</translation>
    </message>
    <message>
        <source>{name} can&apos;t go back to {name2}</source>
        <translation>{name} ne peut pas revenir dans {name2}</translation>
    </message>
    <message>
        <source>There is another {name} by now.</source>
        <translation>Il y a entre-temps un autre {name}.</translation>
    </message>
    <message>
        <source>Rename that one, then undo again.</source>
        <translation>Renommez celui-là, puis annulez de nouveau.</translation>
    </message>
    <message>
        <source>{name} could not be moved back</source>
        <translation>{name} n’a pas pu être remis à sa place</translation>
    </message>
    <message>
        <source>{name} could not be changed back</source>
        <translation>{name} n’a pas pu être rétabli</translation>
    </message>
    <message>
        <source>{name} was changed since then</source>
        <translation>{name} a été modifié depuis</translation>
    </message>
    <message>
        <source>Undoing would throw that change away, so nothing was undone.</source>
        <translation>Annuler effacerait cette modification&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Change it back by hand.</source>
        <translation>Rétablissez-le à la main.</translation>
    </message>
    <message>
        <source>The workspace {name} could not be made</source>
        <translation>L’espace de travail {name} n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The workspace {old} could not be renamed</source>
        <translation>L’espace de travail {old} n’a pas pu être renommé</translation>
    </message>
    <message>
        <source>The workspace {name} could not be deleted</source>
        <translation>L’espace de travail {name} n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <translation>Espace de travail {name}</translation>
    </message>
    <message>
        <source>A workspace can&apos;t be called {name!r}</source>
        <translation>Un espace de travail ne peut pas s’appeler {name!r}</translation>
    </message>
    <message>
        <source>The workspace {name} is open in another window</source>
        <translation>L’espace de travail {name} est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Close that window, then try again.</source>
        <translation>Fermez cette fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>It is too long: {limit} letters are the most, fewer where they are not a to z.</source>
        <translation>Il est trop long&#xa0;: {limit} lettres au plus, moins si elles ne vont pas de a à z.</translation>
    </message>
    <message>
        <source>Some system does not take that for a folder. It could be {name}.</source>
        <translation>Certains systèmes n’acceptent pas cela comme dossier. Ce pourrait être {name}.</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Il y en a déjà un de ce nom.</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificat {number}</translation>
    </message>
    <message>
        <source>Use certificate {number}</source>
        <translation>Utiliser le certificat {number}</translation>
    </message>
    <message>
        <source>Remove this certificate</source>
        <translation>Retirer ce certificat</translation>
    </message>
    <message>
        <source>Remove certificate {number}</source>
        <translation>Retirer le certificat {number}</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>{field} of certificate {number}</source>
        <translation>{field} du certificat {number}</translation>
    </message>
    <message>
        <source>a certificate without a host</source>
        <translation>un certificat sans hôte</translation>
    </message>
    <message>
        <source>none</source>
        <comment>certificates</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name the host it is for.</source>
        <translation>Indiquez l’hôte auquel il est destiné.</translation>
    </message>
    <message>
        <source>Choose its file; until then it is not shown to anybody.</source>
        <translation>Choisissez son fichier&#xa0;; d’ici là, il n’est présenté à personne.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This collection asks to send Authorization on to other origins when a server redirects there. It does not happen until you allow it.</source>
        <translation>Cette collection demande à transmettre Authorization à d’autres origines quand un serveur y redirige. Cela ne se fait pas tant que vous ne l’autorisez pas.</translation>
    </message>
    <message>
        <source>You allowed this collection to send Authorization on to other origins when a server redirects.</source>
        <translation>Vous avez autorisé cette collection à transmettre Authorization à d’autres origines quand un serveur redirige.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Allow to send Authorization on to other origins</source>
        <translation>Autoriser la transmission d’Authorization à d’autres origines</translation>
    </message>
    <message>
        <source>Do not send Authorization on to other origins</source>
        <translation>Ne pas transmettre Authorization à d’autres origines</translation>
    </message>
    <message>
        <source>This folder is not trusted: its Python does not run, and its scripts can’t send requests of their own.</source>
        <translation>Ce dossier n’est pas approuvé&#xa0;: son Python ne s’exécute pas, et ses scripts ne peuvent pas envoyer leurs propres requêtes.</translation>
    </message>
    <message>
        <source>This folder is trusted: its Python runs, and its scripts may send requests of their own.</source>
        <translation>Ce dossier est approuvé&#xa0;: son Python s’exécute, et ses scripts peuvent envoyer leurs propres requêtes.</translation>
    </message>
    <message>
        <source>Trust this folder: run its Python, let its scripts send requests</source>
        <translation>Approuver ce dossier&#xa0;: exécuter son Python, laisser ses scripts envoyer des requêtes</translation>
    </message>
    <message>
        <source>Do not trust this folder any more</source>
        <translation>Ne plus approuver ce dossier</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Go back to what the file says; undo brings the edits back</source>
        <translation>Revenir au contenu du fichier&#xa0;; Annuler ramène les modifications</translation>
    </message>
    <message>
        <source>these settings, not saved yet</source>
        <translation>ces réglages, pas encore enregistrés</translation>
    </message>
    <message>
        <source>Mock  on</source>
        <translation>Simulation  activée</translation>
    </message>
    <message>
        <source>{name} settings</source>
        <translation>Réglages de {name}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The response before</source>
        <translation>La réponse précédente</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>Tab: {name}</source>
        <translation>Onglet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Exemple&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with a tab, an example, or one of the history</source>
        <translation>Comparer avec un onglet, un exemple ou une entrée de l’historique</translation>
    </message>
    <message>
        <source>Search what to compare with</source>
        <translation>Rechercher avec quoi comparer</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>The response before, {told}</source>
        <translation>La réponse précédente, {told}</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Choisissez un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the console</source>
        <translation>Filtrer la console</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Fermer la console</translation>
    </message>
    <message>
        <source>Requests of this session</source>
        <translation>Requêtes de cette session</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>Ouvrir la réponse</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>This exchange is not in the history</source>
        <translation>Cet échange n’est pas dans l’historique</translation>
    </message>
    <message>
        <source>It was not recorded, or it is still being written.</source>
        <translation>Il n’a pas été enregistré, ou est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Try again in a moment, or send the request once more.</source>
        <translation>Réessayez dans un instant, ou renvoyez la requête.</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copied as {label}</source>
        <translation>Copié comme {label}</translation>
    </message>
    <message>
        <source>PostGUI failed the last time</source>
        <translation>PostGUI a planté la dernière fois</translation>
    </message>
    <message>
        <source>A report is in the data folder, without secrets. It is sent nowhere; you may attach it to a bug report.</source>
        <translation>Un rapport sans secrets se trouve dans le dossier de données. Il n’est envoyé nulle part&#xa0;; vous pouvez le joindre à un rapport de bogue.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About PostGUI</source>
        <translation>À propos de PostGUI</translation>
    </message>
    <message>
        <source>Wants no account, and sends nothing anywhere but the requests that you send. MIT licence.</source>
        <translation>Ne demande pas de compte et n’envoie rien d’autre que vos requêtes. Licence MIT.</translation>
    </message>
    <message>
        <source>PostGUI</source>
        <translation>PostGUI</translation>
    </message>
    <message>
        <source>Version of {name}: {version}</source>
        <translation>Version de {name}&#xa0;: {version}</translation>
    </message>
    <message>
        <source>Copy for bug report</source>
        <translation>Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Copies these versions as text. Nothing is sent.</source>
        <translation>Copie ces versions sous forme de texte. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>Code&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language and library</source>
        <translation>Langage et bibliothèque</translation>
    </message>
    <message>
        <source>Keep {{variables}}</source>
        <translation>Garder les {{variables}}</translation>
    </message>
    <message>
        <source>Leave variables as they stand instead of filling in their values</source>
        <translation>Laisser les variables telles quelles au lieu d’insérer leurs valeurs</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Afficher les secrets</translation>
    </message>
    <message>
        <source>Put passwords, tokens and keys into the code in clear</source>
        <translation>Mettre mots de passe, jetons et clés en clair dans le code</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>The code was not saved as {name}</source>
        <translation>Le code n’a pas été enregistré sous {name}</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisissez un autre emplacement, ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Import cookies.txt</source>
        <translation>Importer cookies.txt</translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} cookie from {name}.</source>
        <comment>Imported {n} cookies from {name}.</comment>
        <translation>
            <numerusform>{n} cookie importé de {name}.</numerusform>
            <numerusform>{n} cookies importés de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cookies</source>
        <translation>Exporter les cookies</translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} cookie to {path}. Keep that file as you keep passwords.</source>
        <comment>Exported {n} cookies to {path}. Keep that file as you keep passwords.</comment>
        <translation>
            <numerusform>{n} cookie exporté dans {path}. Protégez ce fichier comme vos mots de passe.</numerusform>
            <numerusform>{n} cookies exportés dans {path}. Protégez ce fichier comme vos mots de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more line.</source>
        <comment>… and {n} more lines.</comment>
        <translation>
            <numerusform>… et {n} ligne de plus.</numerusform>
            <numerusform>… et {n} lignes de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} imported from {name}, {n} not</source>
        <translation>{count} importés de {name}, {n} non</translation>
    </message>
    <message>
        <source>Correct these lines and import again: what is there already stays.</source>
        <translation>Corrigez ces lignes et relancez l’importation&#xa0;: ce qui est déjà là reste.</translation>
    </message>
    <message>
        <source>api.example.org, or .example.org with subdomains</source>
        <translation>api.example.org, ou .example.org avec les sous-domaines</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>session, or 2030-12-31 18:00</source>
        <translation>session, ou 2030-12-31 18:00</translation>
    </message>
    <message>
        <source>New cookie: {label}</source>
        <translation>Nouveau cookie&#xa0;: {label}</translation>
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
        <translation>SameSite non défini</translation>
    </message>
    <message>
        <source>New cookie: SameSite</source>
        <translation>Nouveau cookie&#xa0;: SameSite</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>Ajouter un cookie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Cookie jar</source>
        <translation>Magasin de cookies</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search cookies</source>
        <translation>Rechercher des cookies</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Clear jar</source>
        <translation>Vider le magasin</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Session cookies stay until you clear them. SameSite is kept and shown, but holds nothing back: each request here is your own act.</source>
        <translation>Les cookies de session restent jusqu’à ce que vous les effaciez. SameSite est conservé et affiché, mais ne bloque rien&#xa0;: chaque requête est ici votre propre action.</translation>
    </message>
    <message>
        <source>Requests in no collection</source>
        <translation>Requêtes hors collection</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>aucun environnement</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>No cookies here. Servers fill the jar when you send.</source>
        <translation>Aucun cookie ici. Les serveurs remplissent le magasin lors des envois.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted a cookie</source>
        <comment>Deleted {n} cookies</comment>
        <translation>
            <numerusform>Un cookie supprimé</numerusform>
            <numerusform>{n} cookies supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the only cookie</source>
        <comment>Deleted all {n} cookies</comment>
        <translation>
            <numerusform>Le seul cookie a été supprimé</numerusform>
            <numerusform>Les {n} cookies ont été supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} ajouté</translation>
    </message>
    <message>
        <source>Added a cookie</source>
        <translation>Cookie ajouté</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete all {n} of {domain}</source>
        <translation>Supprimer les {n} de {domain}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>Avec les secrets</translation>
    </message>
    <message>
        <source>Put passwords, tokens and secret variables into the file in clear</source>
        <translation>Mettre mots de passe, jetons et variables secrètes en clair dans le fichier</translation>
    </message>
    <message>
        <source>Beside it: {beside}.</source>
        <translation>À côté&#xa0;: {beside}.</translation>
    </message>
    <message>
        <source>{name} was not written</source>
        <translation>{name} n’a pas été écrit</translation>
    </message>
    <message>
        <source>Changes of {title} since HEAD</source>
        <translation>Modifications de {title} depuis HEAD</translation>
    </message>
    <message>
        <source>Lines with - are in the last commit, lines with + are on disk now.</source>
        <translation>Les lignes avec - sont dans le dernier commit, celles avec + sont actuellement sur le disque.</translation>
    </message>
    <message>
        <source>It is as in the last commit.</source>
        <translation>Identique au dernier commit.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>GitHub API</source>
        <translation>API GitHub</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A collection is a folder of text files; share it with git if you like.</source>
        <translation>Une collection est un dossier de fichiers texte&#xa0;; partagez-la avec git si vous le souhaitez.</translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose another name, or open that folder.</source>
        <translation>{folder} existe déjà et n’est pas vide. Choisissez un autre nom, ou ouvrez ce dossier.</translation>
    </message>
    <message>
        <source>Makes the folder {folder}</source>
        <translation>Crée le dossier {folder}</translation>
    </message>
    <message>
        <source>Where to put the collection</source>
        <translation>Où placer la collection</translation>
    </message>
    <message>
        <source>What is new, version by version</source>
        <translation>Les nouveautés, version par version</translation>
    </message>
    <message>
        <source>Nothing is written about this version.</source>
        <translation>Rien n’est écrit sur cette version.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>Déverrouiller les secrets</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Confirmation de la phrase de passe</translation>
    </message>
    <message>
        <source>Keep secrets with it</source>
        <translation>Protéger les secrets ainsi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This system has no keyring that PostGUI can use. Secrets are kept in an encrypted file instead; choose the passphrase that protects it. It can&apos;t be recovered.</source>
        <translation>Ce système n’a pas de trousseau utilisable par PostGUI. Les secrets sont donc gardés dans un fichier chiffré&#xa0;; choisissez la phrase de passe qui le protège. Elle ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>Secrets are in an encrypted file, because this system has no keyring. Its passphrase opens them.</source>
        <translation>Les secrets sont dans un fichier chiffré, car ce système n’a pas de trousseau. Sa phrase de passe les ouvre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la bonne phrase de passe.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>A secret waits to be kept</source>
        <translation>Un secret attend d’être gardé</translation>
    </message>
    <message>
        <source>It is in memory only until you give the passphrase.</source>
        <translation>Il n’est qu’en mémoire tant que vous ne donnez pas la phrase de passe.</translation>
    </message>
    <message>
        <source>Enter passphrase…</source>
        <translation>Saisir la phrase de passe…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>A request, or a folder nearer to it, replaces one by a header of the same name.</source>
        <translation>Une requête, ou un dossier plus proche d’elle, en remplace un par un en-tête du même nom.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>Fichiers qui seraient modifiés</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} in {chosen:,} of {n:,} file</source>
        <comment>{count:,} in {chosen:,} of {n:,} files</comment>
        <translation>
            <numerusform>{count:,} dans {chosen:,} fichier sur {n:,}</numerusform>
            <numerusform>{count:,} dans {chosen:,} fichiers sur {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection or folder</source>
        <translation>Collection ou dossier</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <source>There is no collection yet. Make one to save into.</source>
        <translation>Il n’y a pas encore de collection. Créez-en une pour y enregistrer.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Name of the new folder, then Enter</source>
        <translation>Nom du nouveau dossier, puis Entrée</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Touches qui ne changent pas</translation>
    </message>
    <message>
        <source>instead of: {commands}</source>
        <translation>au lieu de&#xa0;: {commands}</translation>
    </message>
    <message>
        <source>While the keyboard is there, these keys don’t do: {commands}.</source>
        <translation>Tant que le focus est là, ces touches ne font pas&#xa0;: {commands}.</translation>
    </message>
    <message>
        <source>In a part with these keys of its own, they do: {what}.</source>
        <translation>Dans une partie qui utilise ces touches, elles font&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>It came with {keys}.</source>
        <translation>À l’origine&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>À l’origine sans touches.</translation>
    </message>
    <message>
        <source>{what} ({part})</source>
        <translation>{what} ({part})</translation>
    </message>
    <message>
        <source>Search by what it does or by key</source>
        <translation>Rechercher par action ou par touche</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Press keys to see what they do</source>
        <translation>Appuyez sur des touches pour voir ce qu’elles font</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Appuyez sur des touches</translation>
    </message>
    <message>
        <source>Search by pressing keys instead of typing</source>
        <translation>Chercher en appuyant sur des touches au lieu de saisir du texte</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Press the new keys for: {label}</source>
        <translation>Appuyez sur les nouvelles touches pour&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”.</source>
        <translation>Appuyez sur les touches pour «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>These keys do something already: {others}. It would lose them.</source>
        <translation>Ces touches servent déjà à&#xa0;: {others}. Cette action les perdrait.</translation>
    </message>
    <message>
        <source>Where it makes sense, these keys go on to: {uses}.</source>
        <translation>Selon le contexte, ces touches servent encore à&#xa0;: {uses}.</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n:,} jour</numerusform>
            <numerusform>{n:,} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} octet</numerusform>
            <numerusform>{n:,} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark colors, or a theme of your own from the folder of themes.</source>
        <translation>Couleurs claires ou sombres, ou un thème à vous dans le dossier des thèmes.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>the name of a theme file</source>
        <translation>le nom d’un fichier de thème</translation>
    </message>
    <message>
        <source>Text and everything around it, larger or smaller.</source>
        <translation>Le texte et tout ce qui l’entoure, plus grand ou plus petit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window. What servers send and what you write stays as it is.</source>
        <translation>Celle de la fenêtre. Ce que les serveurs envoient et ce que vous écrivez reste tel quel.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no line while waiting, no gliding text. Off leaves it to the system.</source>
        <translation>Rien ne bouge de soi-même&#xa0;: ni ligne pendant l’attente, ni texte qui glisse. Désactivé&#xa0;: au choix du système.</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>How the two stand in the window.</source>
        <translation>Leur disposition dans la fenêtre.</translation>
    </message>
    <message>
        <source>As the width allows</source>
        <translation>Selon la largeur</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>L’une au-dessus de l’autre</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>Of bodies, scripts and responses. All else keeps its own.</source>
        <translation>Pour les corps, les scripts et les réponses. Tout le reste garde sa taille.</translation>
    </message>
    <message>
        <source>Width of a tab</source>
        <translation>Largeur d’une tabulation</translation>
    </message>
    <message>
        <source>How many spaces wide a tab character is shown. The text stays as it is.</source>
        <translation>Nombre d’espaces qu’occupe une tabulation à l’affichage. Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Off lets an editor scroll sideways.</source>
        <translation>Si désactivé, un éditeur défile horizontalement.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Afficher les espaces</translation>
    </message>
    <message>
        <source>A dot for each space and an arrow for each tab, in editors.</source>
        <translation>Un point pour chaque espace et une flèche pour chaque tabulation, dans les éditeurs.</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Fermer les parenthèses et les guillemets</translation>
    </message>
    <message>
        <source>The second one comes as soon as you type the first, in JSON, scripts and GraphQL.</source>
        <translation>En JSON, dans les scripts et en GraphQL, le second apparaît dès que vous saisissez le premier.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Ask before receiving more than</source>
        <translation>Demander avant de recevoir plus de</translation>
    </message>
    <message>
        <source>A body that grows larger stops there until you say that you want the rest.</source>
        <translation>Un corps plus volumineux s’arrête là jusqu’à ce que vous demandiez la suite.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Garder l’historique</translation>
    </message>
    <message>
        <source>Older entries are offered for deletion; nothing goes by itself.</source>
        <translation>La suppression des entrées plus anciennes est proposée&#xa0;; rien ne part de soi-même.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Taille de l’historique</translation>
    </message>
    <message>
        <source>When bodies take more room on the disk, the oldest entries are offered for deletion.</source>
        <translation>Quand les corps prennent plus de place sur le disque, la suppression des entrées les plus anciennes est proposée.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Largest body in the history</source>
        <translation>Plus grand corps dans l’historique</translation>
    </message>
    <message>
        <source>Of a larger response the history keeps everything but the body.</source>
        <translation>D’une réponse plus volumineuse, l’historique garde tout sauf le corps.</translation>
    </message>
    <message>
        <source>Start in private mode</source>
        <translation>Démarrer en mode privé</translation>
    </message>
    <message>
        <source>What you send is kept neither in the history nor in the cookie jars until you end the mode.</source>
        <translation>Ce que vous envoyez n’est gardé ni dans l’historique ni dans les magasins de cookies tant que le mode dure.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Keep what was deleted</source>
        <translation>Garder ce qui a été supprimé</translation>
    </message>
    <message>
        <source>At each start, what was deleted longer ago leaves the trash for good.</source>
        <translation>À chaque démarrage, ce qui a été supprimé il y a plus longtemps quitte définitivement la corbeille.</translation>
    </message>
    <message>
        <source>Size of the trash</source>
        <translation>Taille de la corbeille</translation>
    </message>
    <message>
        <source>At each start, what was deleted first leaves the trash for good until the rest takes no more room. What was deleted within the last day stays.</source>
        <translation>À chaque démarrage, les éléments supprimés en premier quittent définitivement la corbeille jusqu’à ce que le reste respecte cette taille. Ce qui a été supprimé dans les dernières 24 heures reste.</translation>
    </message>
    <message>
        <source>Time for one step</source>
        <translation>Temps par étape</translation>
    </message>
    <message>
        <source>How long a script may compute without a pause before it is ended. Counts for scripts that start from now on.</source>
        <translation>Durée pendant laquelle un script peut calculer sans pause avant d’être arrêté. Vaut pour les scripts qui démarrent à partir de maintenant.</translation>
    </message>
    <message>
        <source>Time for a whole script</source>
        <translation>Temps pour un script entier</translation>
    </message>
    <message>
        <source>With everything that it waits for, such as requests of its own.</source>
        <translation>Avec tout ce qu’il attend, comme ses propres requêtes.</translation>
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
        <source>Was in</source>
        <translation>Emplacement d’origine</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleted requests and folders</source>
        <translation>Requêtes et dossiers supprimés</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back to where it was, or delete it for good; the settings may say for how long. It takes {size}.</source>
        <translation>Ce que vous supprimez est gardé ici jusqu’à ce que vous le remettiez à sa place ou le supprimiez définitivement&#xa0;; les réglages peuvent limiter cette durée. Espace occupé&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good ({size})? This can&apos;t be undone.</source>
        <translation>Supprimer définitivement «&#xa0;{name}&#xa0;» ({size})&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} item for good ({size})? This can&apos;t be undone.</source>
        <comment>Delete {n:,} items for good ({size})? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>Supprimer définitivement {n:,} élément ({size})&#xa0;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer définitivement {n:,} éléments ({size})&#xa0;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the trash for good ({n:,} in all, {size})? This can&apos;t be undone.</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille ({n:,} en tout, {size})&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Edits that are not on disk</source>
        <translation>Modifications absentes du disque</translation>
    </message>
    <message numerus="yes">
        <source>{n} edit is not on disk, and would be lost if the window closed now.</source>
        <comment>{n} edits are not on disk, and would be lost if the window closed now.</comment>
        <translation>
            <numerusform>{n} modification n’est pas sur le disque et serait perdue si la fenêtre se fermait maintenant.</numerusform>
            <numerusform>{n} modifications ne sont pas sur le disque et seraient perdues si la fenêtre se fermait maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Save them elsewhere…</source>
        <translation>Les enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A workspace has its own collections, tabs, layout, environments, cookies and globals.</source>
        <translation>Un espace de travail a ses propres collections, onglets, disposition, environnements, cookies et variables globales.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Documentation (Markdown)</source>
        <translation>Documentation (Markdown)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Documentation, laid out</source>
        <translation>Documentation, mise en forme</translation>
    </message>
    <message>
        <source>*Nothing is written here yet.*</source>
        <translation>*Rien n’est encore écrit ici.*</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>There is no path here</source>
        <translation>Il n’y a pas de chemin ici</translation>
    </message>
    <message>
        <source>Finding the path</source>
        <translation>Recherche du chemin</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valeur copiée</translation>
    </message>
    <message>
        <source>There is no value here</source>
        <translation>Il n’y a pas de valeur ici</translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation>{size} jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row</source>
        <comment>{n:,} rows</comment>
        <translation>
            <numerusform>{n:,} ligne</numerusform>
            <numerusform>{n:,} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n:,} row</source>
        <comment>{size}, {n:,} rows</comment>
        <translation>
            <numerusform>{size}, {n:,} ligne</numerusform>
            <numerusform>{size}, {n:,} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, indexing {share:.0%}</source>
        <translation>{size}, indexation {share:.0%}</translation>
    </message>
    <message>
        <source>Byte {offset:,} (0x{offset:x})</source>
        <translation>Octet {offset:,} (0x{offset:x})</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>Ligne {line:,}, colonne {column:,}</translation>
    </message>
    <message>
        <source>Column {column:,}</source>
        <translation>Colonne {column:,}</translation>
    </message>
    <message>
        <source>{place}, {size} selected</source>
        <translation>{place}, {size} sélectionnés</translation>
    </message>
    <message>
        <source>Not well-formed XML. {fault}</source>
        <translation>XML mal formé. {fault}</translation>
    </message>
    <message>
        <source>Not valid JSON. {fault}</source>
        <translation>JSON non valide. {fault}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Go to the error</source>
        <translation>Aller à l’erreur</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoyer les longues lignes à la ligne</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>Charset: how the bytes become letters</source>
        <translation>Jeu de caractères&#xa0;: comment les octets deviennent des lettres</translation>
    </message>
    <message>
        <source>Go to a line or byte (Ctrl+G)</source>
        <translation>Aller à une ligne ou à un octet (Ctrl+G)</translation>
    </message>
    <message>
        <source>Charset: {how}</source>
        <translation>Jeu de caractères&#xa0;: {how}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Byte, such as 4096 or 0x1000</source>
        <translation>Octet, par exemple 4096 ou 0x1000</translation>
    </message>
    <message>
        <source>Line, or @byte</source>
        <translation>Ligne, ou @octet</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Entrée pour y aller</translation>
    </message>
    <message>
        <source>That is no number</source>
        <translation>Ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>Laying out the text. Esc stops it.</source>
        <translation>Mise en page du texte. Échap l’arrête.</translation>
    </message>
    <message>
        <source>Comment out or in</source>
        <translation>Commenter ou décommenter</translation>
    </message>
    <message>
        <source>Fold here</source>
        <translation>Replier ici</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Déplier ici</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Regular expression; $1 puts in a group</source>
        <translation>Expression régulière&#xa0;; $1 insère un groupe</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Résultat précédent (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Résultat suivant (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>Missing somewhere</source>
        <translation>Absents quelque part</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Which names to list</source>
        <translation>Noms à afficher</translation>
    </message>
    <message>
        <source>Environments side by side</source>
        <translation>Environnements côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>{n} name in {environments} environments</source>
        <comment>{n} names in {environments} environments</comment>
        <translation>
            <numerusform>{n} nom dans {environments} environnements</numerusform>
            <numerusform>{n} noms dans {environments} environnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>Compare all environments</source>
        <translation>Comparer tous les environnements</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} supprimé</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to compare them</source>
        <translation>Sélectionnez-en plusieurs avec Ctrl ou Shift pour les comparer</translation>
    </message>
    <message>
        <source>{name} can not be read: {reason}</source>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Global variables are there in every collection; they are kept on this computer only.</source>
        <translation>Les variables globales sont disponibles dans chaque collection&#xa0;; elles ne sont gardées que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nom de l’environnement</translation>
    </message>
    <message>
        <source>Colour, shown at the top of the window</source>
        <translation>Couleur, affichée en haut de la fenêtre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Make it the active environment of its collection</source>
        <translation>En faire l’environnement actif de sa collection</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Étend</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>A file of the collection whose values {{process.env.NAME}} finds</source>
        <translation>Un fichier de la collection dont {{process.env.NAME}} trouve les valeurs</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{name} comes from {origin}</source>
        <translation>{name} (origine&#xa0;: {origin})</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Aucun environnement</translation>
    </message>
    <message>
        <source>Environment: {names}</source>
        <translation>Environnement&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Environment: none</source>
        <translation>Environnement&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Environment of the current collection</source>
        <translation>Environnement de la collection actuelle</translation>
    </message>
    <message>
        <source>In use, nearest first: {names}</source>
        <translation>Utilisés, du plus proche au plus lointain&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Also use</source>
        <translation>Utiliser aussi</translation>
    </message>
    <message>
        <source>For names that the active environment does not have</source>
        <translation>Pour les noms absents de l’environnement actif</translation>
    </message>
    <message>
        <source>Manage environments…	{keys}</source>
        <translation>Gérer les environnements…	{keys}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>PostGUI is now version {version}</source>
        <translation>PostGUI est passé à la version {version}</translation>
    </message>
    <message>
        <source>What is new can’t be shown</source>
        <translation>Les nouveautés ne peuvent pas être affichées</translation>
    </message>
    <message>
        <source>The changelog is missing from this installation, or can’t be read.</source>
        <translation>Le journal des modifications manque dans cette installation, ou est illisible.</translation>
    </message>
    <message>
        <source>Install PostGUI again.</source>
        <translation>Réinstallez PostGUI.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n:,} exchange as {target}</source>
        <comment>Saved {n:,} exchanges as {target}</comment>
        <translation>
            <numerusform>{n:,} échange enregistré sous {target}</numerusform>
            <numerusform>{n:,} échanges enregistrés sous {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exporter en HAR</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n:,} entry of the history</source>
        <comment>Deleted {n:,} entries of the history</comment>
        <translation>
            <numerusform>{n:,} entrée de l’historique supprimée</numerusform>
            <numerusform>{n:,} entrées de l’historique supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is larger or older than it may be</source>
        <translation>L’historique est plus volumineux ou plus ancien que permis</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entry of {date} or before ({size}) goes when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</source>
        <comment>{n:,} entries of {date} or before ({size}) go when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</comment>
        <translation>
            <numerusform>{n:,} entrée du {date} ou d’avant ({size}) sera supprimée sur votre demande&#xa0;; celles qui sont épinglées restent. Ce qui peut être gardé se règle dans le menu en haut à droite.</numerusform>
            <numerusform>{n:,} entrées du {date} ou d’avant ({size}) seront supprimées sur votre demande&#xa0;; celles qui sont épinglées restent. Ce qui peut être gardé se règle dans le menu en haut à droite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts to take</source>
        <translation>Hôtes à retenir</translation>
    </message>
    <message>
        <source>Several with commas between; * stands for anything: *.example.org</source>
        <translation>Plusieurs, séparés par des virgules&#xa0;; * remplace n’importe quoi&#xa0;: *.example.org</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>{kind} {count:,}</source>
        <translation>{kind} {count:,}</translation>
    </message>
    <message>
        <source>{label} only; several can be down</source>
        <translation>{label} seulement&#xa0;; plusieurs peuvent être enfoncés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetching {url}…</source>
        <translation>Récupération de {url}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Non repris</translation>
    </message>
    <message numerus="yes">
        <source>Not carried over: {n:,} thing</source>
        <comment>Not carried over: {n:,} things</comment>
        <translation>
            <numerusform>Non repris : {n:,} élément</numerusform>
            <numerusform>Non repris : {n:,} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes along.</source>
        <translation>Tout est repris.</translation>
    </message>
    <message>
        <source>Keep what is there, add the rest beside it</source>
        <translation>Garder l’existant, ajouter le reste à côté</translation>
    </message>
    <message>
        <source>Update what nobody has changed since it was imported</source>
        <translation>Mettre à jour ce que personne n’a modifié depuis l’importation</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Remplacer l’existant</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Folder of the new collection</source>
        <translation>Dossier de la nouvelle collection</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Ce qui existe déjà</translation>
    </message>
    <message>
        <source>The collection {name}</source>
        <translation>La collection {name}</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Une nouvelle collection</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>Si cela existe</translation>
    </message>
    <message>
        <source>nothing is ticked</source>
        <translation>rien n’est coché</translation>
    </message>
    <message>
        <source>The folder of the new collection</source>
        <translation>Le dossier de la nouvelle collection</translation>
    </message>
    <message>
        <source>File, folder, zip file or URL</source>
        <translation>Fichier, dossier, fichier zip ou URL</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>… or paste it here: a curl command, a collection as JSON</source>
        <translation>… ou collez ici&#xa0;: une commande curl, une collection en JSON</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Found by the content</source>
        <translation>Détecter d’après le contenu</translation>
    </message>
    <message>
        <source>Known: {formats}. The content tells which one it is.</source>
        <translation>Formats connus&#xa0;: {formats}. Le contenu indique lequel c’est.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Also in the file, kept as it is: {parts}.</source>
        <translation>Aussi dans le fichier, conservé tel quel&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>a gRPC request</source>
        <translation>une requête gRPC</translation>
    </message>
    <message>
        <source>a WebSocket request</source>
        <translation>une requête WebSocket</translation>
    </message>
    <message>
        <source>a script file</source>
        <translation>un fichier de script</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>Le fichier {name}</translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation>Le fichier est de nouveau lisible.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la requête</translation>
    </message>
    <message>
        <source>an item of the type {kind}</source>
        <translation>un élément du type {kind}</translation>
    </message>
    <message>
        <source>This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.</source>
        <translation>C’est {what}. PostGUI le garde tel quel&#xa0;: il est affiché ici, sans pouvoir être modifié ni envoyé.</translation>
    </message>
    <message>
        <source>Cut, copy, paste, in the tree whole requests and folders</source>
        <translation>Couper, copier, coller&#xa0;; dans l’arborescence, des requêtes et dossiers entiers</translation>
    </message>
    <message>
        <source>There is no command {command_id}</source>
        <translation>La commande {command_id} n’existe pas</translation>
    </message>
    <message>
        <source>The keys that the settings have for it do nothing.</source>
        <translation>Les touches que les réglages lui attribuent ne font rien.</translation>
    </message>
    <message>
        <source>Perhaps {name} is meant. Correct it in {file}.</source>
        <translation>Peut-être s’agit-il de {name}. Corrigez-le dans {file}.</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>Corrigez-le dans {file}.</translation>
    </message>
    <message>
        <source>Write them as Ctrl+Shift+T in {file}.</source>
        <translation>Écrivez-les comme Ctrl+Shift+T dans {file}.</translation>
    </message>
    <message>
        <source>{command_id} can’t have the keys {keys}</source>
        <translation>{command_id} ne peut pas avoir les touches {keys}</translation>
    </message>
    <message>
        <source>Write other ones in {file}.</source>
        <translation>Indiquez-en d’autres dans {file}.</translation>
    </message>
    <message>
        <source>{keys} are given to both {one} and {other}</source>
        <translation>{keys} sont attribuées à la fois à {one} et à {other}</translation>
    </message>
    <message>
        <source>They only do the first of them.</source>
        <translation>Elles ne font que la première action.</translation>
    </message>
    <message>
        <source>Write other ones for one of them in {file}.</source>
        <translation>Indiquez-en d’autres pour l’une des deux dans {file}.</translation>
    </message>
    <message>
        <source>{keys!r} are no keys</source>
        <translation>{keys!r} ne sont pas des touches</translation>
    </message>
    <message>
        <source>The command {command_id} is without them.</source>
        <translation>La commande {command_id} en est dépourvue.</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Save the edits in</source>
        <translation>Enregistrer les modifications dans</translation>
    </message>
    <message>
        <source>Every edit is on disk again</source>
        <translation>Toutes les modifications sont de nouveau sur le disque</translation>
    </message>
    <message>
        <source>The disk did not take them in time</source>
        <translation>Le disque ne les a pas acceptées à temps</translation>
    </message>
    <message>
        <source>It may be busy, or gone.</source>
        <translation>Il est peut-être occupé, ou absent.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Load test of {name}</source>
        <translation>Test de charge de {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>CSV or JSON: a user takes the next row each time it begins, its values as variables</source>
        <translation>CSV ou JSON : un utilisateur prend la ligne suivante à chaque fois qu’il commence, avec ses valeurs comme variables</translation>
    </message>
    <message>
        <source>Export locustfile…</source>
        <translation>Exporter le locustfile…</translation>
    </message>
    <message>
        <source>A Python file for Locust, without PostGUI</source>
        <translation>Un fichier Python pour Locust, sans PostGUI</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>HTML, JSON or CSV</source>
        <translation>HTML, JSON ou CSV</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>How many there are at a time</source>
        <translation>Combien il y en a à la fois</translation>
    </message>
    <message>
        <source>Spawn rate</source>
        <translation>Rythme de démarrage</translation>
    </message>
    <message>
        <source>Users started each second</source>
        <translation>Utilisateurs démarrés chaque seconde</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seconds from the start</source>
        <translation>Secondes depuis le démarrage</translation>
    </message>
    <message>
        <source>Least wait</source>
        <translation>Attente min.</translation>
    </message>
    <message>
        <source>Least that a user waits between requests</source>
        <translation>Attente minimale d’un utilisateur entre les requêtes</translation>
    </message>
    <message>
        <source>Most wait</source>
        <translation>Attente max.</translation>
    </message>
    <message>
        <source>Most that a user waits between requests</source>
        <translation>Attente maximale d’un utilisateur entre les requêtes</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a number to another</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Réponses par seconde</translation>
    </message>
    <message>
        <source>Half of the answers took no longer than this</source>
        <translation>La moitié des réponses n’a pas pris plus de temps</translation>
    </message>
    <message>
        <source>95 of 100 answers took no longer than this</source>
        <translation>95 réponses sur 100 n’ont pas pris plus de temps</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer than this</source>
        <translation>99 réponses sur 100 n’ont pas pris plus de temps</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>1: one process sends. More: a master and that many workers</source>
        <translation>1&#xa0;: un seul processus envoie. Plus&#xa0;: un maître et autant de workers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
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
        <translation>Test de charge impossible avec cet élément.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the locustfile</source>
        <translation>Enregistrer le locustfile</translation>
    </message>
    <message>
        <source>It takes its secrets from environment variables: {names}</source>
        <translation>Il tire ses secrets de variables d’environnement&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random.</source>
        <translation>Rien n’a encore été envoyé. Les utilisateurs envoient toutes les requêtes dans l’ordre&#xa0;; celles qui ont une étiquette comme weight:3, au hasard.</translation>
    </message>
    <message>
        <source>Time of an answer, last ten seconds</source>
        <translation>Temps de réponse, dix dernières secondes</translation>
    </message>
    <message>
        <source>Failures of the load test</source>
        <translation>Échecs du test de charge</translation>
    </message>
    <message>
        <source>What of the collection is not in the load test</source>
        <translation>Ce que le test de charge ne reprend pas de la collection</translation>
    </message>
    <message>
        <source>Starting Locust</source>
        <translation>Démarrage de Locust</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times  {request}  {reason}</source>
        <comment>{n:,} times  {request}  {reason}</comment>
        <translation>
            <numerusform>{n:,} fois  {request}  {reason}</numerusform>
            <numerusform>{n:,} fois  {request}  {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Aucun échec.</translation>
    </message>
    <message>
        <source>Load test {name}</source>
        <translation>Test de charge {name}</translation>
    </message>
    <message>
        <source>Failures  {n}</source>
        <translation>Échecs  {n}</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>All of the collection is in the load test.</source>
        <translation>Toute la collection est dans le test de charge.</translation>
    </message>
    <message>
        <source>Left out  {n}</source>
        <translation>Omis  {n}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>Requests of the load test</source>
        <translation>Requêtes du test de charge</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the load test: {first}</source>
        <comment>Left out of the load test: {n:,} things of the collection, as listed below</comment>
        <translation>
            <numerusform>Omis du test de charge&#xa0;: {first}</numerusform>
            <numerusform>Omis du test de charge&#xa0;: {n:,} éléments de la collection, listés ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>{elapsed_s:.0f} s   {users:,} users   {requests:,} requests   {failures:,} failed   {rate:,.1f} a second</source>
        <translation>{elapsed_s:.0f} s   {users:,} utilisateurs   {requests:,} requêtes   {failures:,} échecs   {rate:,.1f} par seconde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Figures of the load test</source>
        <translation>Chiffres du test de charge</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Nothing is noted here.</source>
        <translation>Rien n’est noté ici.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Mock server of {name}</source>
        <translation>Serveur simulé de {name}</translation>
    </message>
    <message>
        <source>Port to listen on; “any” takes a free one</source>
        <translation>Port d’écoute&#xa0;; «&#xa0;quelconque&#xa0;» prend un port libre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Milliseconds that each answer waits. A request may ask for others: Prefer: delay=500</source>
        <translation>Millisecondes d’attente avant chaque réponse. Une requête peut en demander d’autres&#xa0;: Prefer: delay=500</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Status of each answer. A request may ask for another example: Prefer: status=404</source>
        <translation>Statut de chaque réponse. Une requête peut demander un autre exemple&#xa0;: Prefer: status=404</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy where it serves</source>
        <translation>Copier l’adresse du serveur</translation>
    </message>
    <message>
        <source>Empty the list of what came in</source>
        <translation>Vider la liste des requêtes reçues</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>Serveur simulé</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>Lecture des exemples</translation>
    </message>
    <message numerus="yes">
        <source>{url}   {n:,} example, as it was when it started</source>
        <comment>{url}   {n:,} examples, as they were when it started</comment>
        <translation>
            <numerusform>{url}   {n:,} exemple, dans son état au démarrage</numerusform>
            <numerusform>{url}   {n:,} exemples, dans leur état au démarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Requêtes reçues</translation>
    </message>
    <message>
        <source>Serves the saved examples on this machine, as long as this tab is open.</source>
        <translation>Sert les exemples enregistrés sur cette machine, tant que cet onglet est ouvert.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>It can&apos;t be monitored.</source>
        <translation>Surveillance impossible pour cet élément.</translation>
    </message>
    <message>
        <source>{name} passes again</source>
        <translation>{name} réussit de nouveau</translation>
    </message>
    <message>
        <source>{name} fails now</source>
        <translation>{name} échoue à présent</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>réussit</translation>
    </message>
    <message>
        <source>{name}: every {minutes} min, {state}</source>
        <translation>{name} : toutes les {minutes} min, {state}</translation>
    </message>
    <message>
        <source>Monitor of {name}</source>
        <translation>Moniteur de {name}</translation>
    </message>
    <message>
        <source>Minutes from one run to the next</source>
        <translation>Minutes d’une exécution à la suivante</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time of each run</source>
        <translation>Durée de chaque exécution</translation>
    </message>
    <message>
        <source>History of the monitor</source>
        <translation>Historique du moniteur</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Runs again at {time}, as long as this window is open</source>
        <translation>Nouvelle exécution à {time}, tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Another window of this workspace runs it</source>
        <translation>Une autre fenêtre de cet espace de travail l’exécute</translation>
    </message>
    <message>
        <source>Not started: it runs as long as this window is open</source>
        <translation>Non démarré&#xa0;: s’exécute tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Last: passed</source>
        <translation>Dernière&#xa0;: réussite</translation>
    </message>
    <message>
        <source>Last: failed</source>
        <translation>Dernière&#xa0;: échec</translation>
    </message>
    <message>
        <source>Monitor {name}</source>
        <translation>Moniteur {name}</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>PostGUI monitors</source>
        <translation>Moniteurs de PostGUI</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Detail: {detail}</source>
        <translation>Détail&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>Messages de cette session</translation>
    </message>
    <message>
        <source>Nothing was told in this session.</source>
        <translation>Aucun message dans cette session.</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all</source>
        <translation>Copier les messages sélectionnés, ou tous</translation>
    </message>
    <message>
        <source>It is no TOML: {error}.</source>
        <translation>Ce n’est pas du TOML&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>base must be &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>base doit valoir &quot;light&quot; ou &quot;dark&quot;.</translation>
    </message>
    <message>
        <source>There is no color role {role}.</source>
        <translation>Le rôle de couleur {role} n’existe pas.</translation>
    </message>
    <message>
        <source>{role} must be a color such as &quot;#1f6feb&quot;.</source>
        <translation>{role} doit être une couleur comme &quot;#1f6feb&quot;.</translation>
    </message>
    <message>
        <source>{ink} on {ground}: {found:.1f}, {least:g} is readable</source>
        <translation>{ink} sur {ground}&#xa0;: {found:.1f}, lisible à partir de {least:g}</translation>
    </message>
    <message>
        <source>Some of the theme {name} is hard to read</source>
        <translation>Le thème {name} est en partie difficile à lire</translation>
    </message>
    <message>
        <source>Make the one darker or the other lighter, and choose the theme again.</source>
        <translation>Foncez l’une ou éclaircissez l’autre, puis choisissez de nouveau le thème.</translation>
    </message>
    <message>
        <source>Line {line}: {meaning}</source>
        <translation>Ligne {line}&#xa0;: {meaning}</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>It can’t be read: {error}.</source>
        <translation>Lecture impossible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The theme {name} can’t be used</source>
        <translation>Le thème {name} est inutilisable</translation>
    </message>
    <message>
        <source>Correct the file in the folder of themes, and choose it again.</source>
        <translation>Corrigez le fichier dans le dossier des thèmes, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The theme file could not be made</source>
        <translation>Le fichier de thème n’a pas pu être créé</translation>
    </message>
    <message>
        <source>{name} is in the folder of themes, ready to be changed</source>
        <translation>{name} est dans le dossier des thèmes, prêt à être modifié</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Command, request, environment, setting or URL</source>
        <translation>Commande, requête, environnement, réglage ou URL</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Rechercher ou aller à</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{path} and {n} more</source>
        <translation>{path} et {n} de plus</translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} a disparu</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <source>Private mode is off: what you send is kept in the history again</source>
        <translation>Le mode privé est désactivé&#xa0;: vos envois sont de nouveau gardés dans l’historique</translation>
    </message>
    <message>
        <source>Not stored. The cookie has: {value}</source>
        <translation>Non enregistré. Le cookie contient : {value}</translation>
    </message>
    <message>
        <source>This host only</source>
        <translation>Cet hôte uniquement</translation>
    </message>
    <message>
        <source>This domain and all below it</source>
        <translation>Ce domaine et tous ses sous-domaines</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path.</source>
        <translation>Le magasin n’en contient qu’un par nom, domaine et chemin.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{text!r} is no date</source>
        <translation>{text!r} n’est pas une date</translation>
    </message>
    <message>
        <source>The cookie ends when it ended before.</source>
        <translation>Le cookie garde son expiration précédente.</translation>
    </message>
    <message>
        <source>Write it like 2030-12-31 18:00, or “session”.</source>
        <translation>Écrivez-la comme 2030-12-31 18:00, ou «&#xa0;session&#xa0;».</translation>
    </message>
    <message>
        <source>{text!r} is no SameSite</source>
        <translation>{text!r} n’est pas une valeur SameSite</translation>
    </message>
    <message>
        <source>The cookie has what it had before.</source>
        <translation>Le cookie garde sa valeur précédente.</translation>
    </message>
    <message>
        <source>Write Strict, Lax or None, or nothing.</source>
        <translation>Écrivez Strict, Lax ou None, ou rien.</translation>
    </message>
    <message>
        <source>From the history, read-only</source>
        <translation>De l’historique, en lecture seule</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>Ouvrir comme requête</translation>
    </message>
    <message>
        <source>URL that was requested</source>
        <translation>URL demandée</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>History: {entry}</source>
        <translation>Historique&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Captures: values of the answer that become variables</source>
        <translation>Captures&#xa0;: valeurs de la réponse qui deviennent des variables</translation>
    </message>
    <message>
        <source>authorization code</source>
        <comment>choice of auth</comment>
        <translation>code d’autorisation</translation>
    </message>
    <message>
        <source>client credentials</source>
        <comment>choice of auth</comment>
        <translation>identifiants du client</translation>
    </message>
    <message>
        <source>resource owner password credentials</source>
        <comment>choice of auth</comment>
        <translation>mot de passe du propriétaire de la ressource</translation>
    </message>
    <message>
        <source>device code</source>
        <comment>choice of auth</comment>
        <translation>code d’appareil</translation>
    </message>
    <message>
        <source>text</source>
        <comment>choice of auth</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>file</source>
        <comment>choice of auth</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>header</source>
        <comment>choice of auth</comment>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>query</source>
        <comment>choice of auth</comment>
        <translation>chaîne de requête</translation>
    </message>
    <message>
        <source>cookie</source>
        <comment>choice of auth</comment>
        <translation>cookie</translation>
    </message>
    <message>
        <source>body</source>
        <comment>choice of auth</comment>
        <translation>corps</translation>
    </message>
    <message>
        <source>basic auth header</source>
        <comment>choice of auth</comment>
        <translation>en-tête Basic</translation>
    </message>
    <message>
        <source>access token</source>
        <comment>choice of auth</comment>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>id token</source>
        <comment>choice of auth</comment>
        <translation>id token</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>choice of auth</comment>
        <translation>signé</translation>
    </message>
    <message>
        <source>unsigned</source>
        <comment>choice of auth</comment>
        <translation>non signé</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>choice of auth</comment>
        <translation>plain</translation>
    </message>
    <message>
        <source>{text} (as in the file)</source>
        <translation>{text} (comme dans le fichier)</translation>
    </message>
    <message>
        <source>Browse for {label}</source>
        <translation>Parcourir pour {label}</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>Choisir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Secrets typed here are kept in the {place}; saved files refer to them by a {{{{name}}}} only.</source>
        <translation>Les secrets saisis ici sont gardés dans&#xa0;: {place}&#xa0;; les fichiers enregistrés n’y renvoient que par un {{{{name}}}}.</translation>
    </message>
    <message>
        <source>Kind of auth</source>
        <translation>Type d’authentification</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Hériter</translation>
    </message>
    <message>
        <source>This kind of auth can&apos;t be edited here. It stays in the file as it is, and is not sent.</source>
        <translation>Ce type d’authentification ne peut pas être modifié ici. Il reste tel quel dans le fichier, et n’est pas envoyé.</translation>
    </message>
    <message>
        <source>No credentials are sent.</source>
        <translation>Aucun identifiant n’est envoyé.</translation>
    </message>
    <message>
        <source>What is inherited can&apos;t be told: {what}.</source>
        <translation>Impossible de déterminer l’héritage&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{kind} (not supported)</source>
        <translation>{kind} (non pris en charge)</translation>
    </message>
    <message>
        <source>{label}, from {origin}.</source>
        <translation>{label} (origine&#xa0;: {origin}).</translation>
    </message>
    <message>
        <source>Nothing to inherit: none is sent.</source>
        <translation>Rien à hériter&#xa0;: aucune n’est envoyée.</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Type de corps</translation>
    </message>
    <message>
        <source>Indent anew; numbers, order and strings stay as they are</source>
        <translation>Indenter de nouveau&#xa0;; les nombres, l’ordre et les chaînes restent tels quels</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Content type, boundary, compression</source>
        <translation>Type de contenu, délimiteur, compression</translation>
    </message>
    <message>
        <source>Options  {n}</source>
        <translation>Options  {n}</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Cette requête n’a pas de corps.</translation>
    </message>
    <message>
        <source>This kind of body can&apos;t be edited here. It stays in the file as it is.</source>
        <translation>Ce type de corps ne peut pas être modifié ici. Il reste tel quel dans le fichier.</translation>
    </message>
    <message>
        <source>Files of this request</source>
        <translation>Fichiers de cette requête</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Chemin du fichier, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>D’après le nom du fichier</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>none</source>
        <comment>content type</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no =</source>
        <translation>sans =</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>New row, {column}</source>
        <translation>Nouvelle ligne, {column}</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>{name} on</source>
        <translation>{name} : activé</translation>
    </message>
    <message>
        <source>{name} off</source>
        <translation>{name} : désactivé</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>(aucun chemin)</translation>
    </message>
    <message>
        <source>Known files</source>
        <translation>Fichiers connus</translation>
    </message>
    <message>
        <source>A relative path counts from the request&apos;s file. The file is read on sending.</source>
        <translation>Un chemin relatif part du fichier de la requête. Le fichier est lu à l’envoi.</translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation>Choisir le fichier à envoyer</translation>
    </message>
    <message>
        <source>Form parts</source>
        <translation>Parties du formulaire</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>Choose files to send</source>
        <translation>Choisir les fichiers à envoyer</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>Requête GraphQL</translation>
    </message>
    <message>
        <source>GraphQL variables</source>
        <translation>Variables GraphQL</translation>
    </message>
    <message>
        <source>When the query has more than one</source>
        <translation>Si la requête en contient plusieurs</translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation>Nom de l’opération</translation>
    </message>
    <message>
        <source>Variables (JSON)</source>
        <translation>Variables (JSON)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>None</source>
        <comment>compression</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Type de contenu du corps</translation>
    </message>
    <message>
        <source>Made for you, the same in preview and send</source>
        <translation>Généré pour vous, le même dans l’aperçu et à l’envoi</translation>
    </message>
    <message>
        <source>Boundary between the parts</source>
        <translation>Délimiteur entre les parties</translation>
    </message>
    <message>
        <source>Compression of the body</source>
        <translation>Compression du corps</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compresser</translation>
    </message>
    <message>
        <source>Bodies that the request has ready; one of them is sent</source>
        <translation>Corps que la requête tient prêts&#xa0;; l’un d’eux est envoyé</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Body variant: {text}</source>
        <translation>Variante du corps&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Body variants</source>
        <translation>Variantes du corps</translation>
    </message>
    <message>
        <source>New folder {name}</source>
        <translation>Nouveau dossier {name}</translation>
    </message>
    <message>
        <source>New request {name}</source>
        <translation>Nouvelle requête {name}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurer {name}</translation>
    </message>
    <message>
        <source>Replace {count} times</source>
        <translation>Remplacer {count} fois</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} item</source>
        <comment>Move {n} items</comment>
        <translation>
            <numerusform>Déplacer {n} élément</numerusform>
            <numerusform>Déplacer {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} item</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>Copier {n} élément</numerusform>
            <numerusform>Copier {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} item</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>Dupliquer {n} élément</numerusform>
            <numerusform>Dupliquer {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Dupliquer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} item</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>Supprimer {n} élément</numerusform>
            <numerusform>Supprimer {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>New variant…</source>
        <translation>Nouvelle variante…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>New body variant</source>
        <translation>Nouvelle variante du corps</translation>
    </message>
    <message>
        <source>A copy of this body, called:</source>
        <translation>Une copie de ce corps, nommée&#xa0;:</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>Rename the body variant</source>
        <translation>Renommer la variante du corps</translation>
    </message>
    <message>
        <source>Called from now on:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is for, in a line</source>
        <translation>À quoi elle sert, en une ligne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What the dropped file is to be</source>
        <translation>Que faire du fichier déposé</translation>
    </message>
    <message>
        <source>Put its text here</source>
        <translation>Insérer son texte ici</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>L’envoyer comme fichier</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} a été déposé.</translation>
    </message>
    <message>
        <source>{name} is too long to edit: more than 10 MB.</source>
        <translation>{name} est trop long pour être modifié&#xa0;: plus de 10&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation>{name} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation>Ce qui est arrivé au fichier</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Use the file’s</source>
        <translation>Prendre celle du fichier</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Prendre la mienne</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>L’écrire de nouveau</translation>
    </message>
    <message>
        <source>The file was changed by another program, in what you edited here.</source>
        <translation>Un autre programme a changé dans le fichier ce que vous avez modifié ici.</translation>
    </message>
    <message>
        <source>The file is no longer there. What you see is kept here.</source>
        <translation>Le fichier n’existe plus. Ce que vous voyez est conservé ici.</translation>
    </message>
    <message>
        <source>{what}. What you see is what it had before.</source>
        <translation>{what}. Ce que vous voyez est son contenu précédent.</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Masquer les différences</translation>
    </message>
    <message>
        <source>Added on sending</source>
        <translation>Ajoutés à l’envoi</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to send your own value; untick one to leave it out</source>
        <translation>Appuyez sur Entrée ou double-cliquez pour envoyer votre propre valeur&#xa0;; décochez pour omettre</translation>
    </message>
    <message>
        <source>Headers added on sending</source>
        <translation>En-têtes ajoutés à l’envoi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>HTTP method: choose one or type any</source>
        <translation>Méthode HTTP&#xa0;: choisissez-en une ou saisissez-en une autre</translation>
    </message>
    <message>
        <source>OAuth 2.0 token</source>
        <translation>Jeton OAuth 2.0</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtenir le jeton</translation>
    </message>
    <message>
        <source>Fetch a new token now</source>
        <translation>Demander un nouveau jeton maintenant</translation>
    </message>
    <message>
        <source>Renew it with the refresh token</source>
        <translation>Le renouveler avec le jeton de renouvellement</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation>Retirer le jeton du trousseau</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>Afficher l’échange</translation>
    </message>
    <message>
        <source>The last token request and its answer</source>
        <translation>La dernière demande de jeton et sa réponse</translation>
    </message>
    <message>
        <source>Get new token</source>
        <translation>Obtenir un nouveau jeton</translation>
    </message>
    <message>
        <source>Hide exchange</source>
        <translation>Masquer l’échange</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Échange du jeton</translation>
    </message>
    <message>
        <source>Copy the exchange as it is shown</source>
        <translation>Copier l’échange tel qu’affiché</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>For another browser, or another computer</source>
        <translation>Pour un autre navigateur ou un autre ordinateur</translation>
    </message>
    <message>
        <source>The address that the browser ends at</source>
        <translation>L’adresse d’arrivée du navigateur</translation>
    </message>
    <message>
        <source>Address that the browser ends at</source>
        <translation>Adresse d’arrivée du navigateur</translation>
    </message>
    <message>
        <source>Take the code out of this address</source>
        <translation>Extraire le code de cette adresse</translation>
    </message>
    <message>
        <source>Code: {user_code}</source>
        <translation>Code&#xa0;: {user_code}</translation>
    </message>
    <message>
        <source>Open {url} on any device and enter this code:</source>
        <translation>Ouvrez {url} sur n’importe quel appareil et saisissez ce code&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in in the browser. The callback URL is not on this computer: when the browser has gone there, copy its whole address and paste it here.</source>
        <translation>Connectez-vous dans le navigateur. L’URL de callback n’est pas sur cet ordinateur&#xa0;: quand le navigateur y est arrivé, copiez son adresse entière et collez-la ici.</translation>
    </message>
    <message>
        <source>Sign in in the browser; it comes back here by itself.</source>
        <translation>Connectez-vous dans le navigateur&#xa0;; le retour ici est automatique.</translation>
    </message>
    <message>
        <source>Show credentials in clear here, until this tab is closed</source>
        <translation>Afficher ici les identifiants en clair, jusqu’à la fermeture de cet onglet</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Ligne de requête</translation>
    </message>
    <message>
        <source>Body that would be sent</source>
        <translation>Corps qui serait envoyé</translation>
    </message>
    <message>
        <source>Nothing can be sent as it stands</source>
        <translation>Rien ne peut être envoyé en l’état</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Masquer les secrets</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Raison de sa présence</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Omettre {name}</translation>
    </message>
    <message>
        <source>Send {name} again</source>
        <translation>Envoyer de nouveau {name}</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>Envoyer {name}</translation>
    </message>
    <message>
        <source>Headers that would be sent</source>
        <translation>En-têtes qui seraient envoyés</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Copy the secret value</source>
        <translation>Copier la valeur secrète</translation>
    </message>
    <message>
        <source>Send with = and an empty value</source>
        <translation>Envoyer avec = et une valeur vide</translation>
    </message>
    <message>
        <source>Send without =</source>
        <translation>Envoyer sans =</translation>
    </message>
    <message>
        <source>File name to send</source>
        <translation>Nom de fichier à envoyer</translation>
    </message>
    <message>
        <source>What the server is told the file is called; empty for its own name:</source>
        <translation>Nom du fichier annoncé au serveur&#xa0;; vide pour son propre nom&#xa0;:</translation>
    </message>
    <message>
        <source>File name to send: {name}…</source>
        <translation>Nom de fichier à envoyer&#xa0;: {name}…</translation>
    </message>
    <message>
        <source>File name to send…</source>
        <translation>Nom de fichier à envoyer…</translation>
    </message>
    <message>
        <source>One name: value per line; # switches a line off</source>
        <translation>Un nom: valeur par ligne&#xa0;; # désactive une ligne</translation>
    </message>
    <message>
        <source>{name} as text</source>
        <translation>{name} sous forme de texte</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Édition en bloc</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Paramètres de requête</translation>
    </message>
    <message>
        <source>Path values</source>
        <translation>Valeurs du chemin</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Assertions</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>The request asks for:</source>
        <translation>La requête demande&#xa0;:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sent {sent:,} of {times:,}</source>
        <translation>Envois&#xa0;: {sent:,} sur {times:,}</translation>
    </message>
    <message>
        <source>Sent {sent:,}, every {every_s:g} s</source>
        <translation>Envois&#xa0;: {sent:,}, toutes les {every_s:g} s</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>échecs&#xa0;: {failed:,}</translation>
    </message>
    <message>
        <source>last {last}, mean {mean}, longest {longest}</source>
        <translation>dernier {last}, moyenne {mean}, plus long {longest}</translation>
    </message>
    <message>
        <source>mean {mean}, longest {longest}</source>
        <translation>moyenne {mean}, plus long {longest}</translation>
    </message>
    <message>
        <source>Repeated sending</source>
        <translation>Envoi répété</translation>
    </message>
    <message>
        <source>{text}, stopped</source>
        <translation>{text}, arrêté</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Before request</source>
        <translation>Avant la requête</translation>
    </message>
    <message>
        <source>After response</source>
        <translation>Après la réponse</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>before request</source>
        <translation>avant la requête</translation>
    </message>
    <message>
        <source>after response</source>
        <translation>après la réponse</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>tests</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>hooks</translation>
    </message>
    <message>
        <source>JavaScript as for Bruno (bru, req, res) or Postman (pm); runs without files, network or processes.</source>
        <translation>JavaScript comme pour Bruno (bru, req, res) ou Postman (pm)&#xa0;; s’exécute sans fichiers, réseau ni processus.</translation>
    </message>
    <message>
        <source>What bru.sendRequest and pm.sendRequest send goes by the proxy, certificates, settings and variables of the request, without the headers and the authentication that it inherits.</source>
        <translation>Ce que bru.sendRequest et pm.sendRequest envoient utilise le proxy, les certificats, les réglages et les variables de la requête, sans les en-têtes ni l’authentification dont elle hérite.</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. To run it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>JavaScript, conservé tel quel. Pour l’exécuter&#xa0;: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>Python beside the request: before(request, variables), after(response, variables), test_* functions. Runs in a process of its own, once the collection is trusted.</source>
        <translation>Python à côté de la requête&#xa0;: before(request, variables), after(response, variables), fonctions test_*. S’exécute dans son propre processus, une fois la collection approuvée.</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. PostGUI does not run hooks; Bruno does.</source>
        <translation>JavaScript, conservé tel quel. PostGUI n’exécute pas les hooks&#xa0;; Bruno, si.</translation>
    </message>
    <message>
        <source>When the script runs</source>
        <translation>Moment d’exécution du script</translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation>Script&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Also from {origin}: {phases}</source>
        <translation>Aussi hérité ({origin})&#xa0;: {phases}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the scripts of {origin}</source>
        <translation>Ouvrir les scripts ({origin})</translation>
    </message>
    <message>
        <source>Send and save to file…</source>
        <translation>Envoyer et enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Send on a fresh connection</source>
        <translation>Envoyer sur une nouvelle connexion</translation>
    </message>
    <message>
        <source>Send n times…</source>
        <translation>Envoyer n fois…</translation>
    </message>
    <message>
        <source>Send every n seconds…</source>
        <translation>Envoyer toutes les n secondes…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <source>Add Idempotency-Key header</source>
        <translation>Ajouter l’en-tête Idempotency-Key</translation>
    </message>
    <message>
        <source>Send n times</source>
        <translation>Envoyer n fois</translation>
    </message>
    <message>
        <source>How often:</source>
        <translation>Nombre de fois&#xa0;:</translation>
    </message>
    <message>
        <source>Send every n seconds</source>
        <translation>Envoyer toutes les n secondes</translation>
    </message>
    <message>
        <source>Seconds from one to the next:</source>
        <translation>Secondes d’un envoi au suivant&#xa0;:</translation>
    </message>
    <message>
        <source>Send and save the answer</source>
        <translation>Envoyer et enregistrer la réponse</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>Copié en cURL</translation>
    </message>
    <message>
        <source>Inherit again</source>
        <translation>Hériter de nouveau</translation>
    </message>
    <message>
        <source>{label}: inherit again</source>
        <translation>{label}&#xa0;: hériter de nouveau</translation>
    </message>
    <message>
        <source>Instead of {value}, from {origin}</source>
        <translation>Au lieu de {value} (origine&#xa0;: {origin})</translation>
    </message>
    <message>
        <source>Inherited: {value}, from {origin}</source>
        <translation>Hérité&#xa0;: {value} (origine&#xa0;: {origin})</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d’expiration</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais d’expiration</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>For everything together; 0 waits as long as it takes.</source>
        <translation>Pour l’ensemble&#xa0;; 0 attend le temps qu’il faut.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 seulement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 seulement</translation>
    </message>
    <message>
        <source>No certificate is checked: anybody on the way can read and change what is sent.</source>
        <translation>Aucun certificat n’est vérifié&#xa0;: n’importe qui sur le trajet peut lire et modifier ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The first one for the host is shown to the server.</source>
        <translation>Le premier correspondant à l’hôte est présenté au serveur.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>For the name, the connection and TLS.</source>
        <translation>Pour le nom, la connexion et TLS.</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Délai de lecture</translation>
    </message>
    <message>
        <source>The longest silence of the server.</source>
        <translation>Le plus long silence du serveur.</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>Délai d’écriture</translation>
    </message>
    <message>
        <source>The longest time it takes no bytes.</source>
        <translation>La plus longue durée sans qu’il accepte d’octets.</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Suivre les redirections</translation>
    </message>
    <message>
        <source>Go where a 3xx answer points.</source>
        <translation>Aller là où mène une réponse 3xx.</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>Redirections max.</translation>
    </message>
    <message>
        <source>Then stop with an error.</source>
        <translation>Au-delà, arrêt avec une erreur.</translation>
    </message>
    <message>
        <source>Forward Authorization</source>
        <translation>Transmettre Authorization</translation>
    </message>
    <message>
        <source>Send it on to other origins; you must allow it as well.</source>
        <translation>L’envoyer aussi à d’autres origines&#xa0;; vous devez également l’autoriser.</translation>
    </message>
    <message>
        <source>Encode URL</source>
        <translation>Encoder l’URL</translation>
    </message>
    <message>
        <source>Percent-encode what a URL can&apos;t hold; off sends it as typed.</source>
        <translation>Encoder en pourcent ce qu’une URL ne peut contenir&#xa0;; désactivé&#xa0;: envoyée telle que saisie.</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>Résolution DNS</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>connexion réutilisée</translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} ms</translation>
    </message>
    <message>
        <source>{label}: {figure_ms}
from {figure_ms2} to {figure_ms3}</source>
        <translation>{label}&#xa0;: {figure_ms}
de {figure_ms2} à {figure_ms3}</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Up, on the wire</source>
        <translation>Envoyé, sur le réseau</translation>
    </message>
    <message>
        <source>Down, on the wire</source>
        <translation>Reçu, sur le réseau</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Corps tel que reçu</translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation>Corps décodé</translation>
    </message>
    <message>
        <source>{number} of {count}: </source>
        <translation>{number} sur {count}&#xa0;: </translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>après {time}</translation>
    </message>
    <message>
        <source>Getting ready and between</source>
        <translation>Préparation et intervalles</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Début après</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Fin avec</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>Version HTTP</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>Adresse du pair</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({size_bytes:,} bytes)</source>
        <translation>{size} ({size_bytes:,} octets)</translation>
    </message>
    <message>
        <source>Auto lets the server choose; HTTP/2 on http:// needs a server that expects it.</source>
        <translation>Auto laisse le serveur choisir&#xa0;; HTTP/2 sur http:// exige un serveur qui s’y attend.</translation>
    </message>
    <message>
        <source>Keep connections</source>
        <translation>Garder les connexions</translation>
    </message>
    <message>
        <source>Off makes a fresh connection for every request.</source>
        <translation>Désactivé&#xa0;: une nouvelle connexion pour chaque requête.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Se connecter à</translation>
    </message>
    <message>
        <source>A host, a port or both instead of the URL&apos;s. Host, SNI and the certificate check stay.</source>
        <translation>Un hôte, un port ou les deux au lieu de ceux de l’URL. Host, SNI et la vérification du certificat restent.</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Socket Unix</translation>
    </message>
    <message>
        <source>Connect to this socket; @name is an abstract one. A proxy is not used then.</source>
        <translation>Se connecter à ce socket&#xa0;; @nom désigne un socket abstrait. Aucun proxy n’est alors utilisé.</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Send from this address of this computer.</source>
        <translation>Envoyer depuis cette adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>Version d’IP</translation>
    </message>
    <message>
        <source>Use only addresses of this kind.</source>
        <translation>N’utiliser que des adresses de ce type.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, or a URL: http, https, socks5 (names looked up here), socks5h (there).</source>
        <translation>system, none, ou une URL&#xa0;: http, https, socks5 (noms résolus ici), socks5h (là-bas).</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>For Basic authentication or SOCKS5.</source>
        <translation>Pour l’authentification Basic ou SOCKS5.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Goes to the proxy only.</source>
        <translation>Envoyé au proxy seulement.</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Pas de proxy pour</translation>
    </message>
    <message>
        <source>Hosts with commas between them; &lt;local&gt; is every name without a dot.</source>
        <translation>Hôtes séparés par des virgules&#xa0;; &lt;local&gt; désigne tout nom sans point.</translation>
    </message>
    <message>
        <source>Verify TLS certificate</source>
        <translation>Vérifier le certificat TLS</translation>
    </message>
    <message>
        <source>Off accepts any certificate.</source>
        <translation>Désactivé&#xa0;: tout certificat est accepté.</translation>
    </message>
    <message>
        <source>Insecure hosts</source>
        <translation>Hôtes non sécurisés</translation>
    </message>
    <message>
        <source>Accept any certificate of these hosts only.</source>
        <translation>Accepter tout certificat de ces hôtes seulement.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autorités propres</translation>
    </message>
    <message>
        <source>A PEM file, or a folder of them, trusted besides the system&apos;s.</source>
        <translation>Un fichier PEM, ou un dossier de tels fichiers, de confiance en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>Version TLS minimale</translation>
    </message>
    <message>
        <source>1.0 and 1.1 are not safe any more.</source>
        <translation>1.0 et 1.1 ne sont plus sûres.</translation>
    </message>
    <message>
        <source>Highest TLS version</source>
        <translation>Version TLS maximale</translation>
    </message>
    <message>
        <source>To see what an old client would.</source>
        <translation>Pour voir ce que verrait un ancien client.</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nom du serveur (SNI)</translation>
    </message>
    <message>
        <source>Ask for this name, and check the certificate for it.</source>
        <translation>Demander ce nom, et vérifier le certificat pour celui-ci.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>After a failed try; POST and PATCH only with Idempotency-Key.</source>
        <translation>Après un échec&#xa0;; POST et PATCH seulement avec Idempotency-Key.</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Délai avant nouvelle tentative</translation>
    </message>
    <message>
        <source>Before the first; each next one waits twice as long.</source>
        <translation>Avant la première&#xa0;; chacune des suivantes attend deux fois plus.</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>Utiliser les cookies</translation>
    </message>
    <message>
        <source>Keep them in the environment&apos;s jar, and send them back.</source>
        <translation>Les garder dans le magasin de l’environnement, et les renvoyer.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>No setting is about that.</source>
        <translation>Aucun réglage à ce sujet.</translation>
    </message>
    <message>
        <source>This has Python, and is not sent until you trust the folder {folder}. Look at it in Scripts first.</source>
        <translation>Cette requête contient du Python et n’est pas envoyée tant que vous n’approuvez pas le dossier {folder}. Examinez-le d’abord dans Scripts.</translation>
    </message>
    <message>
        <source>Scripts can’t send requests until you trust the folder {folder}. Look at them in Scripts first.</source>
        <translation>Les scripts ne peuvent pas envoyer de requêtes tant que vous n’approuvez pas le dossier {folder}. Examinez-les d’abord dans Scripts.</translation>
    </message>
    <message>
        <source>Whether this collection is trusted</source>
        <translation>Si cette collection est approuvée</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>Approuver ce dossier</translation>
    </message>
    <message>
        <source>Stop this request (Esc)</source>
        <translation>Arrêter cette requête (Esc)</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Envoyer cette requête</translation>
    </message>
    <message>
        <source>Enter a URL or paste a cURL command</source>
        <translation>Saisissez une URL ou collez une commande cURL</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Save this request</source>
        <translation>Enregistrer cette requête</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>Variables de cette requête</translation>
    </message>
    <message>
        <source>Filter the variables</source>
        <translation>Filtrer les variables</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Utilisée ici</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>Variables that this request can use</source>
        <translation>Variables que cette requête peut utiliser</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to go where it is defined</source>
        <translation>Appuyez sur Entrée ou double-cliquez pour aller à sa définition</translation>
    </message>
    <message>
        <source>Views of the response</source>
        <translation>Vues de la réponse</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>{label}  {count}</source>
        <translation>{label}  {count}</translation>
    </message>
    <message>
        <source>Receiving the body</source>
        <translation>Réception du corps</translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation>Lecture&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Laying out the body</source>
        <translation>Mise en forme du corps</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk</source>
        <translation>Impossible de lire le corps sur le disque</translation>
    </message>
    <message>
        <source>{reason}. Send again.</source>
        <translation>{reason}. Envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Assertion passed: {name}. {message}</source>
        <translation>Assertion réussie : {name}. {message}</translation>
    </message>
    <message>
        <source>Assertion failed: {name}. {message}</source>
        <translation>Assertion échouée : {name}. {message}</translation>
    </message>
    <message>
        <source>Assertion skipped: {name}. {message}</source>
        <translation>Assertion ignorée : {name}. {message}</translation>
    </message>
    <message>
        <source>Test passed: {name}. {message}</source>
        <translation>Test réussi : {name}. {message}</translation>
    </message>
    <message>
        <source>Test failed: {name}. {message}</source>
        <translation>Test échoué : {name}. {message}</translation>
    </message>
    <message>
        <source>Test skipped: {name}. {message}</source>
        <translation>Test ignoré : {name}. {message}</translation>
    </message>
    <message>
        <source>Capture passed: {name}. {message}</source>
        <translation>Capture réussie : {name}. {message}</translation>
    </message>
    <message>
        <source>Capture failed: {name}. {message}</source>
        <translation>Capture échouée : {name}. {message}</translation>
    </message>
    <message>
        <source>Capture skipped: {name}. {message}</source>
        <translation>Capture ignorée : {name}. {message}</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Checks of this answer</source>
        <translation>Vérifications de cette réponse</translation>
    </message>
    <message>
        <source>{passed} of {count} passed</source>
        <translation>{passed} sur {count} réussis</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} échoué</numerusform>
            <numerusform>{n} échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>{n} skipped</comment>
        <translation>
            <numerusform>{n} ignoré</numerusform>
            <numerusform>{n} ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Output of the scripts</source>
        <translation>Sortie des scripts</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Set by the server</source>
        <translation>Défini par le serveur</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>Définis : {count}</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>Envoyés : {count}</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Refusés : {count}</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Aucun cookie</translation>
    </message>
    <message>
        <source>None was sent, and the server set none. Those in the jar are for other hosts.</source>
        <translation>Aucun n’a été envoyé, et le serveur n’en a défini aucun. Ceux du magasin concernent d’autres hôtes.</translation>
    </message>
    <message>
        <source>Manage cookies</source>
        <translation>Gérer les cookies</translation>
    </message>
    <message>
        <source>Cookies of this exchange</source>
        <translation>Cookies de cet échange</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy as name=value</source>
        <translation>Copier en nom=valeur</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>No table here</source>
        <translation>Pas de tableau ici</translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation>Corps de la réponse en tableau</translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {rows:,} rows, {n} column</source>
        <comment>{shown:,} of {rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{shown:,} lignes sur {rows:,}, {n} colonne</numerusform>
            <numerusform>{shown:,} lignes sur {rows:,}, {n} colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows:,} rows, {n} column</source>
        <comment>{rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{rows:,} lignes, {n} colonne</numerusform>
            <numerusform>{rows:,} lignes, {n} colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection as CSV</source>
        <translation>Copier la sélection en CSV</translation>
    </message>
    <message>
        <source>Copy selection with tabs</source>
        <translation>Copier la sélection avec tabulations</translation>
    </message>
    <message>
        <source>Copy all as CSV</source>
        <translation>Tout copier en CSV</translation>
    </message>
    <message>
        <source>Compare responses</source>
        <translation>Comparer les réponses</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Comparer avec une autre…</translation>
    </message>
    <message>
        <source>Paths to ignore, as $.timestamp; $..id</source>
        <translation>Chemins à ignorer, comme $.timestamp; $..id</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>Chemins à ignorer</translation>
    </message>
    <message>
        <source>JSONPath, separated by semicolons; kept for this host</source>
        <translation>JSONPath, séparés par des points-virgules&#xa0;; conservés pour cet hôte</translation>
    </message>
    <message>
        <source>Order of arrays counts</source>
        <translation>Tenir compte de l’ordre des tableaux</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Status, headers and times that differ</source>
        <translation>Statut, en-têtes et durées différents</translation>
    </message>
    <message>
        <source>Head  {n}</source>
        <translation>En-tête  {n}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Values  {n}</source>
        <translation>Valeurs  {n}</translation>
    </message>
    <message>
        <source>Scroll both sides</source>
        <translation>Faire défiler les deux côtés</translation>
    </message>
    <message>
        <source>Lines of both bodies</source>
        <translation>Lignes des deux corps</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Toute la fenêtre</translation>
    </message>
    <message>
        <source>Editors and texts of answers</source>
        <translation>Éditeurs et textes de réponses</translation>
    </message>
    <message>
        <source>Texts of answers</source>
        <translation>Textes de réponses</translation>
    </message>
    <message>
        <source>Tree of an answer</source>
        <translation>Arbre d’une réponse</translation>
    </message>
    <message>
        <source>Query of an answer</source>
        <translation>Requête sur une réponse</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Tables of parameters, headers and variables</source>
        <translation>Tableaux de paramètres, d’en-têtes et de variables</translation>
    </message>
    <message>
        <source>Collections</source>
        <comment>title over the keys of the tree</comment>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Order of a run</source>
        <translation>Ordre d’une exécution</translation>
    </message>
    <message>
        <source>Comparison of answers</source>
        <translation>Comparaison de réponses</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>Liste des environnements</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Go to a line or a byte</source>
        <translation>Aller à une ligne ou à un octet</translation>
    </message>
    <message>
        <source>Offer words that fit</source>
        <translation>Proposer des mots qui conviennent</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Indenter les lignes</translation>
    </message>
    <message>
        <source>Indent lines less</source>
        <translation>Désindenter les lignes</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Monter les lignes</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Descendre les lignes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Move; with Shift, select</source>
        <translation>Se déplacer&#xa0;; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>Every text, list and table moves by them.</source>
        <translation>On se déplace avec elles dans chaque texte, liste et tableau.</translation>
    </message>
    <message>
        <source>Move far; with Shift, select</source>
        <translation>Se déplacer loin&#xa0;; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>Open, or do what is marked</source>
        <translation>Ouvrir, ou exécuter ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Every button and list is pressed with them.</source>
        <translation>Chaque bouton et chaque liste s’actionne avec elles.</translation>
    </message>
    <message>
        <source>Cancel the running request, or close what is in front</source>
        <translation>Annuler la requête en cours, ou fermer ce qui est devant</translation>
    </message>
    <message>
        <source>It is the way out of everything, menus and dialogs, too.</source>
        <translation>C’est la sortie de tout, y compris des menus et des dialogues.</translation>
    </message>
    <message>
        <source>Next or previous field; in an editor, more or less indent</source>
        <translation>Champ suivant ou précédent&#xa0;; dans un éditeur, indenter plus ou moins</translation>
    </message>
    <message>
        <source>They are how the window is used without a mouse.</source>
        <translation>C’est ainsi que la fenêtre s’utilise sans souris.</translation>
    </message>
    <message>
        <source>Undo, in the tree the last change of it</source>
        <translation>Annuler, dans l’arbre sa dernière modification</translation>
    </message>
    <message>
        <source>Your system edits texts with them.</source>
        <translation>Votre système modifie les textes avec elles.</translation>
    </message>
    <message>
        <source>Redo, in the tree what was undone</source>
        <translation>Rétablir, dans l’arbre ce qui a été annulé</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>{at} of {n:,} difference</source>
        <comment>{at} of {n:,} differences</comment>
        <translation>
            <numerusform>{at} sur {n:,} différence</numerusform>
            <numerusform>{at} sur {n:,} différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference</source>
        <comment>{n:,} differences</comment>
        <translation>
            <numerusform>{n:,} différence</numerusform>
            <numerusform>{n:,} différences</numerusform>
        </translation>
    </message>
    <message>
        <source>{tooltip}; drag it out to have it elsewhere</source>
        <translation>{tooltip}&#xa0;; faites glisser pour l’utiliser ailleurs</translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation>Copier avec le nom</translation>
    </message>
    <message>
        <source>Filter headers</source>
        <translation>Filtrer les en-têtes</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Not a registered header: its meaning is the server&apos;s own.</source>
        <translation>En-tête non enregistré&#xa0;: son sens est propre au serveur.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Afficher toute l’image</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen</source>
        <translation>Un pixel de l’image pour un pixel de l’écran</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>This image is too large to show here ({what}). Save the body to look at it.</source>
        <translation>Cette image est trop grande pour être affichée ici ({what}). Enregistrez le corps pour la regarder.</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown: {reason}.</source>
        <translation>Impossible d’afficher cette image : {reason}.</translation>
    </message>
    <message>
        <source>{kind} image, {facts}</source>
        <translation>Image {kind}, {facts}</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn; Pretty shows its text.</source>
        <translation>Impossible de dessiner ce SVG ; la vue formatée montre son texte.</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Compare with the response before</source>
        <translation>Comparer avec la réponse précédente</translation>
    </message>
    <message>
        <source>Compare with another response…</source>
        <translation>Comparer avec une autre réponse…</translation>
    </message>
    <message>
        <source>Copy body as text</source>
        <translation>Copier le corps en texte</translation>
    </message>
    <message>
        <source>Copy body as indented JSON</source>
        <translation>Copier le corps en JSON indenté</translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation>Copier en HAR</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Enregistrer le corps…</translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation>Enregistrer comme exemple</translation>
    </message>
    <message>
        <source>Save exchange as HAR…</source>
        <translation>Enregistrer l’échange en HAR…</translation>
    </message>
    <message>
        <source>Save exchange as HAR with secrets…</source>
        <translation>Enregistrer l’échange en HAR avec les secrets…</translation>
    </message>
    <message>
        <source>Open body with the system&apos;s program</source>
        <translation>Ouvrir le corps avec le programme du système</translation>
    </message>
    <message>
        <source>Secrets are masked</source>
        <translation>Les secrets sont masqués</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {reason}.</source>
        <translation>Impossible de lire le corps : {reason}.</translation>
    </message>
    <message>
        <source>It has more than {size}.</source>
        <translation>Il dépasse {size}.</translation>
    </message>
    <message>
        <source>The exchange was not saved as {name}</source>
        <translation>L’échange n’a pas été enregistré sous {name}</translation>
    </message>
    <message>
        <source>Save exchange as HAR</source>
        <translation>Enregistrer l’échange en HAR</translation>
    </message>
    <message>
        <source>No program opened the body</source>
        <translation>Aucun programme n’a ouvert le corps</translation>
    </message>
    <message>
        <source>The system knows none for files that end in {suffix}.</source>
        <translation>Le système n’en connaît aucun pour les fichiers se terminant par {suffix}.</translation>
    </message>
    <message>
        <source>Save the body, and open the file with a program of your choice.</source>
        <translation>Enregistrez le corps, puis ouvrez le fichier avec le programme de votre choix.</translation>
    </message>
    <message>
        <source>The body was not copied</source>
        <translation>Le corps n’a pas été copié</translation>
    </message>
    <message>
        <source>Save it to a file instead.</source>
        <translation>Enregistrez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>Tout recevoir</translation>
    </message>
    <message>
        <source>Receive the rest, however much it is, without asking again</source>
        <translation>Recevoir le reste, quelle que soit sa taille, sans redemander</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Receive no more; what came is the body</source>
        <translation>Ne plus rien recevoir&#xa0;; ce qui est arrivé constitue le corps</translation>
    </message>
    <message>
        <source>{size} of the body came, and there is more. Receiving waits for you.</source>
        <translation>{size} du corps sont arrivés, et il y en a encore. La réception vous attend.</translation>
    </message>
    <message>
        <source>Go on to {size}</source>
        <translation>Continuer jusqu’à {size}</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>The body could not be opened</source>
        <translation>Impossible d’ouvrir le corps</translation>
    </message>
    <message>
        <source>Its copy was not written: {reason}.</source>
        <translation>Sa copie n’a pas été écrite : {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the body somewhere else.</source>
        <translation>Libérez de l’espace sur le disque, ou enregistrez le corps ailleurs.</translation>
    </message>
    <message>
        <source>This body is not opened with another program</source>
        <translation>Ce corps n’est pas ouvert avec un autre programme</translation>
    </message>
    <message>
        <source>It is of a kind that could run something, or of none that is known.</source>
        <translation>Son type pourrait exécuter quelque chose, ou est inconnu.</translation>
    </message>
    <message>
        <source>Save it, and open the file yourself if you trust where it came from.</source>
        <translation>Enregistrez-le, et ouvrez le fichier vous-même si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>A script of this request left it out; nothing was sent.</source>
        <translation>Un script de cette requête l’a écartée ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing more of the answer is kept.</source>
        <translation>Rien d’autre de la réponse n’est conservé.</translation>
    </message>
    <message>
        <source>Stopped after {time}. Nothing more of the answer is kept.</source>
        <translation>Arrêté après {time}. Rien d’autre de la réponse n’est conservé.</translation>
    </message>
    <message>
        <source>Press Send; the answer shows here.</source>
        <translation>Appuyez sur Envoyer ; la réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>Press Send or {keys}; the answer shows here.</source>
        <translation>Appuyez sur Envoyer ou {keys} ; la réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Il nécessite un mot de passe.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that is not supported.</source>
        <translation>Il est chiffré d’une manière qui n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>It is no valid PDF document.</source>
        <translation>Ce n’est pas un document PDF valide.</translation>
    </message>
    <message>
        <source>Its file is gone. Send the request again.</source>
        <translation>Son fichier a disparu. Envoyez à nouveau la requête.</translation>
    </message>
    <message>
        <source>Pages of the PDF document</source>
        <translation>Pages du document PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Toute la largeur disponible</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>Il dépasse {size}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Il est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} page, {size}</source>
        <comment>{n:,} pages, {size}</comment>
        <translation>
            <numerusform>{n:,} page, {size}</numerusform>
            <numerusform>{n:,} pages, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page:,} of {facts}</source>
        <translation>Page {page:,} sur {facts}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>Impossible de lire l’enregistrement</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>{reason}. Save it, or open it with the system&apos;s program.</source>
        <translation>{reason}. Enregistrez-le, ou ouvrez-le avec le programme du système.</translation>
    </message>
    <message>
        <source>The words of the page: no scripts, styles or pictures.</source>
        <translation>Le texte de la page : ni scripts, ni styles, ni images.</translation>
    </message>
    <message>
        <source>As a browser shows it, without scripts; nothing is loaded from the network.</source>
        <translation>Comme dans un navigateur, sans scripts ; rien n’est chargé depuis le réseau.</translation>
    </message>
    <message>
        <source>Scripts run, and the page may load from the network. Local files stay closed to it.</source>
        <translation>Les scripts s’exécutent, et la page peut charger depuis le réseau. Les fichiers locaux lui restent fermés.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Audio, {size}</source>
        <translation>Audio, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Vidéo, {size}</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à voir</translation>
    </message>
    <message>
        <source>Raw and Hex show what came.</source>
        <translation>Brut et Hex montrent ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Show as a browser does</source>
        <translation>Afficher comme un navigateur</translation>
    </message>
    <message>
        <source>PDF document, {size}</source>
        <translation>Document PDF, {size}</translation>
    </message>
    <message>
        <source>This installation can&apos;t show PDF.</source>
        <translation>Cette installation ne peut pas afficher de PDF.</translation>
    </message>
    <message>
        <source>This installation can&apos;t play sound and video.</source>
        <translation>Cette installation ne peut pas lire le son ni la vidéo.</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <translation>Ouvrir avec le programme du système</translation>
    </message>
    <message>
        <source>The browser view can&apos;t be loaded: {error}.</source>
        <translation>Impossible de charger la vue du navigateur&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Allow scripts and remote content</source>
        <translation>Autoriser les scripts et le contenu distant</translation>
    </message>
    <message>
        <source>Send without its Python</source>
        <translation>Envoyer sans son Python</translation>
    </message>
    <message>
        <source>Send it this once; nothing of its Python runs</source>
        <translation>L’envoyer cette fois seulement ; rien de son Python ne s’exécute</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <source>Send the names in braces as they are typed</source>
        <translation>Envoyer les noms entre accolades tels qu’ils sont saisis</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Détail technique</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail</source>
        <translation>Copier ce qui s’est passé, avec le détail technique</translation>
    </message>
    <message>
        <source>Trust and send</source>
        <translation>Approuver et envoyer</translation>
    </message>
    <message>
        <source>Trust the folder of this collection, and send</source>
        <translation>Approuver le dossier de cette collection, puis envoyer</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Define {name}…</source>
        <translation>Définir {name}…</translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation>Masquer le détail</translation>
    </message>
    <message>
        <source>JSONPath, as $.items[?@.price &gt; 10].name</source>
        <translation>JSONPath, par ex. $.items[?@.price &gt; 10].name</translation>
    </message>
    <message>
        <source>JMESPath, as items[?price &gt; `10`].name</source>
        <translation>JMESPath, par ex. items[?price &gt; `10`].name</translation>
    </message>
    <message>
        <source>XPath, as //item[@id=&apos;7&apos;]/name</source>
        <translation>XPath, par ex. //item[@id=&apos;7&apos;]/name</translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation>Langage du filtre</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>Filtres déjà utilisés</translation>
    </message>
    <message>
        <source>What the filter selects</source>
        <translation>Ce que le filtre sélectionne</translation>
    </message>
    <message>
        <source>Nothing is filtered yet</source>
        <translation>Rien n’est encore filtré</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{error} At character {place}.</source>
        <translation>{error} Au caractère {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match</source>
        <comment>{n:,} matches</comment>
        <translation>
            <numerusform>{n:,} correspondance</numerusform>
            <numerusform>{n:,} correspondances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match, {percent:.0f} %…</source>
        <comment>{n:,} matches, {percent:.0f} %…</comment>
        <translation>
            <numerusform>{n:,} correspondance, {percent:.0f} %…</numerusform>
            <numerusform>{n:,} correspondances, {percent:.0f} %…</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Write {name} above; what it selects shows here while you type.</source>
        <translation>Écrivez {name} ci-dessus ; ce qu’il sélectionne s’affiche ici pendant la saisie.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer that was chosen above</source>
        <translation>La réponse choisie ci-dessus</translation>
    </message>
    <message>
        <source>Then {changes}</source>
        <translation>Puis {changes}</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Hold the list still; what comes meanwhile is shown after</source>
        <translation>Figer la liste&#xa0;; ce qui arrive entre-temps s’affiche ensuite</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>Garder l’événement le plus récent visible</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>When the stream ends, send the request again with Last-Event-ID</source>
        <translation>À la fin du flux, renvoyer la requête avec Last-Event-ID</translation>
    </message>
    <message>
        <source>Data of the chosen event</source>
        <translation>Données de l’événement choisi</translation>
    </message>
    <message>
        <source>Connected again at {time}.</source>
        <translation>Reconnecté à {time}.</translation>
    </message>
    <message>
        <source>Connected again at {time}, after event {id}.</source>
        <translation>Reconnecté à {time}, après l’événement {id}.</translation>
    </message>
    <message>
        <source>The server ended the stream.</source>
        <translation>Le serveur a mis fin au flux.</translation>
    </message>
    <message>
        <source>{why} Connecting again in {seconds:g} s.</source>
        <translation>{why} Reconnexion dans {seconds:g} s.</translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation>Reconnexion en cours.</translation>
    </message>
    <message>
        <source>Connecting again failed: {what}.</source>
        <translation>Échec de la reconnexion : {what}.</translation>
    </message>
    <message>
        <source>Events of the stream</source>
        <translation>Événements du flux</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} event</source>
        <comment>{n:,} events</comment>
        <translation>
            <numerusform>{n:,} événement</numerusform>
            <numerusform>{n:,} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} event</source>
        <comment>{shown:,} of {n:,} events</comment>
        <translation>
            <numerusform>{shown:,} sur {n:,} événement</numerusform>
            <numerusform>{shown:,} sur {n:,} événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Last event id: {id}</source>
        <translation>Identifiant du dernier événement : {id}</translation>
    </message>
    <message>
        <source>Reconnects after {ms:,} ms</source>
        <translation>Se reconnecte après {ms:,} ms</translation>
    </message>
    <message>
        <source>The stream is too fast to follow: {size} of it are left out here.</source>
        <translation>Le flux est trop rapide pour être suivi&#xa0;: {size} en sont omis ici.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Se reconnecter maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>Non sécurisé</translation>
    </message>
    <message>
        <source>Save body to a file</source>
        <translation>Enregistrer le corps dans un fichier</translation>
    </message>
    <message>
        <source>More to do with the response</source>
        <translation>Autres actions sur la réponse</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Waterfall; its figures are in the table below</source>
        <translation>Cascade&#xa0;; ses chiffres figurent dans le tableau ci-dessous</translation>
    </message>
    <message>
        <source>{what}
after {time}</source>
        <translation>{what}
après {time}</translation>
    </message>
    <message>
        <source>reused</source>
        <comment>a connection</comment>
        <translation>réutilisée</translation>
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
        <translation>{time}, à partir de {start}</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être ouvert</translation>
    </message>
    <message>
        <source>The item is in {folder}.</source>
        <translation>L’élément est dans {folder}.</translation>
    </message>
    <message>
        <source>Use “Copy path” and go there yourself.</source>
        <translation>Utilisez «&#xa0;Copier le chemin&#xa0;» et allez-y vous-même.</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>Exécuter {name}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>How often all requests are gone through</source>
        <translation>Nombre de fois que toutes les requêtes sont parcourues</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Requests that are under way together</source>
        <translation>Requêtes en cours simultanément</translation>
    </message>
    <message>
        <source>users, -slow</source>
        <translation>utilisateurs, -lent</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Milliseconds before each request</source>
        <translation>Millisecondes avant chaque requête</translation>
    </message>
    <message>
        <source>Tags of the requests to run, with commas; -tag leaves out</source>
        <translation>Étiquettes des requêtes à exécuter, séparées par des virgules&#xa0;; -étiquette exclut</translation>
    </message>
    <message>
        <source>Tags of the requests to run</source>
        <translation>Étiquettes des requêtes à exécuter</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Arrêter au premier échec</translation>
    </message>
    <message>
        <source>Data file…</source>
        <translation>Fichier de données…</translation>
    </message>
    <message>
        <source>CSV or JSON: one pass for each row, its values as variables</source>
        <translation>CSV ou JSON&#xa0;: un passage par ligne, ses valeurs comme variables</translation>
    </message>
    <message>
        <source>{path}
Click to leave it out</source>
        <translation>{path}
Cliquez pour l’omettre</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json);;All files (*)</source>
        <translation>Données (*.csv *.tsv *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>Items of several collections don&apos;t run together</source>
        <translation>Des éléments de plusieurs collections ne s’exécutent pas ensemble</translation>
    </message>
    <message>
        <source>Each collection has an environment of its own.</source>
        <translation>Chaque collection a son propre environnement.</translation>
    </message>
    <message>
        <source>Choose items of one collection, or run one after the other.</source>
        <translation>Choisissez des éléments d’une seule collection, ou exécutez l’une après l’autre.</translation>
    </message>
    <message>
        <source>It can&apos;t be run.</source>
        <translation>Exécution impossible pour cet élément.</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Échecs seulement</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Résultats de l’exécution</translation>
    </message>
    <message>
        <source>Time of each answer</source>
        <translation>Temps de chaque réponse</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Lecture des requêtes</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source>Requests and results of the run</source>
        <translation>Requêtes et résultats de l’exécution</translation>
    </message>
    <message>
        <source>Since the run of {when}: {changes}</source>
        <translation>Depuis l’exécution du {when} : {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <comment>{done:,} of {n:,} requests</comment>
        <translation>
            <numerusform>{done:,} sur {n:,} requête</numerusform>
            <numerusform>{done:,} sur {n:,} requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <comment>{n:,} failed</comment>
        <translation>
            <numerusform>{n:,} échouée</numerusform>
            <numerusform>{n:,} échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {all:,} checks hold</source>
        <translation>{count:,} vérifications réussies sur {all:,}</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>moyenne {time}</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} au total</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>Aucune réponse choisie</translation>
    </message>
    <message>
        <source>Press Run, then choose a result; its answer shows here.</source>
        <translation>Cliquez sur Exécuter, puis choisissez un résultat&#xa0;; sa réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>Choose a result; its answer shows here.</source>
        <translation>Choisissez un résultat ; sa réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>La réponse n’est plus conservée</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>{name} enregistré dans {folder}</translation>
    </message>
    <message>
        <source>Save response body</source>
        <translation>Enregistrer le corps de la réponse</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>The body was not saved as {name}</source>
        <translation>Le corps n’a pas été enregistré sous {name}</translation>
    </message>
    <message>
        <source>Saved {size_bytes:,} bytes as {target}</source>
        <translation>{size_bytes:,} octets enregistrés sous {target}</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved as {name}</source>
        <translation>Arrêté&#xa0;: rien n’a été enregistré sous {name}</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>Afficher&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>Copier&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation>Masquer&#xa0;: {label}</translation>
    </message>
    <message>
        <source>A secret variable: {{name}}</source>
        <translation>Une variable secrète&#xa0;: {{name}}</translation>
    </message>
    <message>
        <source>This file is plain text. Make a secret variable among the globals (its value goes to the keyring), and name it here, such as {{proxyPassword}}.</source>
        <translation>Ce fichier est du texte brut. Créez une variable secrète parmi les variables globales (sa valeur va dans le trousseau), et indiquez-la ici, comme {{proxyPassword}}.</translation>
    </message>
    <message>
        <source>{label}: {button}</source>
        <translation>{label}&#xa0;: {button}</translation>
    </message>
    <message>
        <source>All of PostGUI</source>
        <translation>Tout PostGUI</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>Réglages du programme</translation>
    </message>
    <message>
        <source>Workspace {workspace}</source>
        <translation>Espace de travail {workspace}</translation>
    </message>
    <message>
        <source>Settings of the workspace {workspace}</source>
        <translation>Réglages de l’espace de travail {workspace}</translation>
    </message>
    <message>
        <source>Settings of a collection</source>
        <translation>Réglages d’une collection</translation>
    </message>
    <message>
        <source>Settings of one collection, kept in its own file</source>
        <translation>Réglages d’une collection, conservés dans son propre fichier</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>Collection…</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>The workspace has its own: {value}</source>
        <translation>L’espace de travail a sa propre valeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Instead of the default, {value}</source>
        <translation>Au lieu de la valeur par défaut, {value}</translation>
    </message>
    <message>
        <source>The default: {value}</source>
        <translation>Valeur par défaut&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{value}, from {origin}</source>
        <translation>{value} (origine&#xa0;: {origin})</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>100 MB</source>
        <translation>100&#xa0;Mo</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500&#xa0;Mo</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1&#xa0;Go</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2&#xa0;Go</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10&#xa0;Go</translation>
    </message>
    <message>
        <source>20 GB</source>
        <translation>20&#xa0;Go</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5&#xa0;Go</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Tous les réglages…</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Which keys do what, and other keys for it.</source>
        <translation>Le rôle de chaque touche, et d’autres touches pour celui-ci.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>Mode privé</translation>
    </message>
    <message>
        <source>What you send from now on leaves nothing behind.</source>
        <translation>Ce que vous envoyez à partir de maintenant ne laisse aucune trace.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>The jar of the current collection and environment.</source>
        <translation>Le magasin de la collection et de l’environnement actuels.</translation>
    </message>
    <message>
        <source>Environments and globals</source>
        <translation>Environnements et variables globales</translation>
    </message>
    <message>
        <source>With the secrets in them.</source>
        <translation>Avec les secrets qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>What was deleted: bring it back, or delete it for good.</source>
        <translation>Ce qui a été supprimé&#xa0;: à restaurer ou à supprimer définitivement.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>The settings shown here as a file; what you change in it counts.</source>
        <translation>Les réglages affichés ici, sous forme de fichier&#xa0;; ce que vous y modifiez est pris en compte.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Where history, drafts and settings are kept.</source>
        <translation>Emplacement de l’historique, des brouillons et des réglages.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Afficher le dossier de données</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of your language (BCP 47)</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of PostGUI</source>
        <translation>Raccourcis clavier de PostGUI</translation>
    </message>
    <message>
        <source>Saved the keyboard shortcuts as {target}</source>
        <translation>Raccourcis clavier enregistrés sous {target}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>Enregistrer pour impression</translation>
    </message>
    <message>
        <source>Collections keep requests as text files, to share and to version.</source>
        <translation>Les collections gardent les requêtes en fichiers texte, à partager et à versionner.</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Collection d’exemple</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Words in names, URLs, headers and bodies; tag:slow finds a tag</source>
        <translation>Mots des noms, URL, en-têtes et corps&#xa0;; tag:slow trouve une étiquette</translation>
    </message>
    <message>
        <source>2xx, success</source>
        <translation>2xx, succès</translation>
    </message>
    <message>
        <source>3xx, redirection</source>
        <translation>3xx, redirection</translation>
    </message>
    <message>
        <source>4xx, refused by the server</source>
        <translation>4xx, refus du serveur</translation>
    </message>
    <message>
        <source>5xx, failure of the server</source>
        <translation>5xx, défaillance du serveur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>100 ms or more</source>
        <translation>100 ms ou plus</translation>
    </message>
    <message>
        <source>500 ms or more</source>
        <translation>500 ms ou plus</translation>
    </message>
    <message>
        <source>2 s or more</source>
        <translation>2 s ou plus</translation>
    </message>
    <message>
        <source>10 s or more</source>
        <translation>10 s ou plus</translation>
    </message>
    <message>
        <source>10 kB or more</source>
        <translation>10 ko ou plus</translation>
    </message>
    <message>
        <source>1 MB or more</source>
        <translation>1 Mo ou plus</translation>
    </message>
    <message>
        <source>100 MB or more</source>
        <translation>100 Mo ou plus</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Export what is found as HAR…</source>
        <translation>Exporter les résultats en HAR…</translation>
    </message>
    <message>
        <source>Delete what is found…</source>
        <translation>Supprimer les résultats…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>Oublier une recherche enregistrée</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Words, and conditions as status:5xx host:localhost slower:2s after:7d is:pinned</source>
        <translation>Mots, et conditions comme status:5xx host:localhost slower:2s after:7d is:pinned</translation>
    </message>
    <message>
        <source>Conditions and saved searches</source>
        <translation>Conditions et recherches enregistrées</translation>
    </message>
    <message>
        <source>Delete the whole history? Pinned entries stay. This can&apos;t be undone.</source>
        <translation>Supprimer tout l’historique&#xa0;? Les entrées épinglées restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Enregistrer cette recherche sous</translation>
    </message>
    <message>
        <source>Note on {method} {url}</source>
        <translation>Note sur {method} {url}</translation>
    </message>
    <message>
        <source>Everything you send is kept here.</source>
        <translation>Tout ce que vous envoyez est conservé ici.</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Rien ne correspond dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing in the history matches. {word} is taken as text.</source>
        <translation>Rien ne correspond dans l’historique. {word} est pris comme du texte.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the {n:,} entry that the search finds, but for pinned ones? This can&apos;t be undone.</source>
        <comment>Delete the {n:,} entries that the search finds, but for pinned ones? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>Supprimer l’entrée ({n:,}) que la recherche trouve, sauf si elle est épinglée ? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer les {n:,} entrées que la recherche trouve, sauf celles qui sont épinglées ? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be saved</source>
        <translation>La recherche n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>Comparer les deux sélectionnés</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>Exporter en HAR…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>COLLECTIONS</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>Nouveau ou ouvrir</translation>
    </message>
    <message>
        <source>UNSAVED</source>
        <translation>NON ENREGISTRÉES</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIQUE</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>{method} {name}, not saved</source>
        <translation>{method} {name}, non enregistré</translation>
    </message>
    <message>
        <source>No URL yet</source>
        <translation>Pas encore d’URL</translation>
    </message>
    <message>
        <source>Unsaved requests</source>
        <translation>Requêtes non enregistrées</translation>
    </message>
    <message>
        <source>Deleted an unsaved request</source>
        <translation>Requête non enregistrée supprimée</translation>
    </message>
    <message>
        <source>Your code: {user_code}</source>
        <translation>Votre code&#xa0;: {user_code}</translation>
    </message>
    <message>
        <source>Enter it at {url}</source>
        <translation>Saisissez-le à l’adresse {url}</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Connectez-vous dans le navigateur</translation>
    </message>
    <message>
        <source>Then paste the address that it ends at in the Auth tab.</source>
        <translation>Collez ensuite l’adresse d’arrivée dans l’onglet Auth.</translation>
    </message>
    <message>
        <source>The token is fetched when you come back.</source>
        <translation>Le jeton est demandé à votre retour.</translation>
    </message>
    <message>
        <source>Copy code and open page</source>
        <translation>Copier le code et ouvrir la page</translation>
    </message>
    <message>
        <source>Branch of this collection&apos;s repository. Click for what was changed.</source>
        <translation>Branche du dépôt de cette collection. Cliquez pour voir ce qui a changé.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} changed</source>
        <comment>{n:,} changed</comment>
        <translation>
            <numerusform>{n:,} modifié</numerusform>
            <numerusform>{n:,} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Git: branch {branch}, {n:,} changed</source>
        <comment>Git: branch {branch}, {n:,} changed</comment>
        <translation>
            <numerusform>Git&#xa0;: branche {branch}, {n:,} modifié</numerusform>
            <numerusform>Git&#xa0;: branche {branch}, {n:,} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new message of this session</source>
        <comment>{n} new messages of this session</comment>
        <translation>
            <numerusform>{n} nouveau message de cette session</numerusform>
            <numerusform>{n} nouveaux messages de cette session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor, {failing} failing</source>
        <comment>{n} monitors, {failing} failing</comment>
        <translation>
            <numerusform>{n} moniteur, {failing} en échec</numerusform>
            <numerusform>{n} moniteurs, {failing} en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor</source>
        <comment>{n} monitors</comment>
        <translation>
            <numerusform>{n} moniteur</numerusform>
            <numerusform>{n} moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitors: {running} running, {failing} failing</source>
        <translation>Moniteurs&#xa0;: {running} en cours, {failing} en échec</translation>
    </message>
    <message>
        <source>Collections that are run again and again. Click for which.</source>
        <translation>Collections exécutées périodiquement. Cliquez pour voir lesquelles.</translation>
    </message>
    <message>
        <source>{tip}
Click for more</source>
        <translation>{tip}
Cliquez pour en savoir plus</translation>
    </message>
    <message>
        <source>Connection: {text}</source>
        <translation>Connexion&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Requêtes ouvertes</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation>Déplacer l’onglet vers la gauche</translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation>Déplacer l’onglet vers la droite</translation>
    </message>
    <message>
        <source>Go to tab {n}</source>
        <translation>Aller à l’onglet {n}</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>Aller au dernier onglet</translation>
    </message>
    <message>
        <source>List all open tabs</source>
        <translation>Lister tous les onglets ouverts</translation>
    </message>
    <message>
        <source>Move tab to a window of its own, or back</source>
        <translation>Déplacer l’onglet dans sa propre fenêtre, ou l’en ramener</translation>
    </message>
    <message>
        <source>Pin or unpin tab</source>
        <translation>Épingler ou désépingler l’onglet</translation>
    </message>
    <message>
        <source>Keep the preview tab open</source>
        <translation>Garder l’onglet d’aperçu ouvert</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Fermer les autres onglets</translation>
    </message>
    <message>
        <source>Close tabs to the right</source>
        <translation>Fermer les onglets à droite</translation>
    </message>
    <message>
        <source>Close saved tabs</source>
        <translation>Fermer les onglets enregistrés</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>Fermer tous les onglets</translation>
    </message>
    <message>
        <source>Unpin this tab</source>
        <translation>Désépingler cet onglet</translation>
    </message>
    <message>
        <source>Unpin tab</source>
        <translation>Désépingler l’onglet</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Plus d’onglets</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle requête</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>tab</comment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>preview</source>
        <comment>tab</comment>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>All open tabs</source>
        <translation>Tous les onglets ouverts</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>Déplacer dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <source>Close to the right</source>
        <translation>Fermer à droite</translation>
    </message>
    <message>
        <source>Close saved</source>
        <translation>Fermer les enregistrés</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>What was pasted was taken over, but for this</source>
        <translation>Le contenu collé a été repris, sauf ceci</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;New theme file…</source>
        <translation>&amp;Nouveau fichier de thème…</translation>
    </message>
    <message>
        <source>Commands, requests and history by a few letters</source>
        <translation>Commandes, requêtes et historique en quelques lettres</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Workspace: its collections, tabs, environments, cookies</source>
        <translation>Espace de travail&#xa0;: ses collections, onglets, environnements, cookies</translation>
    </message>
    <message>
        <source>Private mode: what you send is kept neither in the history nor in the cookie jars.
Click to end it</source>
        <translation>Mode privé&#xa0;: ce que vous envoyez n’est gardé ni dans l’historique ni dans les magasins de cookies.
Cliquez pour le quitter</translation>
    </message>
    <message>
        <source>End the private mode</source>
        <translation>Quitter le mode privé</translation>
    </message>
    <message>
        <source>Theme, text size, layout</source>
        <translation>Thème, taille du texte, disposition</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espace de travail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Docs: {name}</source>
        <translation>Docs&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Setting: {label}</source>
        <translation>Réglage&#xa0;: {label}</translation>
    </message>
    <message>
        <source>New request: {text}</source>
        <translation>Nouvelle requête&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>Environnement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Filtrer les clés et les valeurs</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Développer</translation>
    </message>
    <message>
        <source>Expand to a depth, or collapse all</source>
        <translation>Développer jusqu’à un niveau, ou tout réduire</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>No tree here</source>
        <translation>Pas d’arborescence ici</translation>
    </message>
    <message>
        <source>The body holds no value.</source>
        <translation>Le corps ne contient aucune valeur.</translation>
    </message>
    <message numerus="yes">
        <source>Expand {n} level</source>
        <comment>Expand {n} levels</comment>
        <translation>
            <numerusform>Développer {n} niveau</numerusform>
            <numerusform>Développer {n} niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout développer</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Copier le sous-arbre</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Développer tout ce qui suit</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation>Corps de la réponse en arborescence</translation>
    </message>
    <message>
        <source>Open a collection&apos;s folder</source>
        <translation>Ouvrir le dossier d’une collection</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} item</source>
        <comment>Deleted {n} items</comment>
        <translation>
            <numerusform>{n} élément supprimé</numerusform>
            <numerusform>{n} éléments supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formaté</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Open the last closed tab</source>
        <translation>Ouvrir le dernier onglet fermé</translation>
    </message>
    <message>
        <source>A request from a URL or a cURL command</source>
        <translation>Une requête à partir d’une URL ou d’une commande cURL</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Requests that teach, and a server for them on this machine</source>
        <translation>Des requêtes pour apprendre, et un serveur pour elles sur cette machine</translation>
    </message>
    <message>
        <source>From Postman, Insomnia, Bruno, OpenAPI, HAR, cURL and more</source>
        <translation>De Postman, Insomnia, Bruno, OpenAPI, HAR, cURL et d’autres</translation>
    </message>
    <message>
        <source>A collection is a folder of text files, and stays there</source>
        <translation>Une collection est un dossier de fichiers texte, et y reste</translation>
    </message>
    <message>
        <source>Welcome to PostGUI</source>
        <translation>Bienvenue dans PostGUI</translation>
    </message>
    <message>
        <source>Try the playground</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>An untitled request</source>
        <translation>Une requête sans titre</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>Cancel the running request</source>
        <translation>Annuler la requête en cours</translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation>Enregistrer la requête sous…</translation>
    </message>
    <message>
        <source>Edit the URL</source>
        <translation>Modifier l’URL</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Ouvrir la collection d’exemple</translation>
    </message>
    <message>
        <source>Run a collection or folder…</source>
        <translation>Exécuter une collection ou un dossier…</translation>
    </message>
    <message>
        <source>Monitor a collection or folder…</source>
        <translation>Surveiller une collection ou un dossier…</translation>
    </message>
    <message>
        <source>Mock server of a collection or folder…</source>
        <translation>Serveur simulé d’une collection ou d’un dossier…</translation>
    </message>
    <message>
        <source>Load test of a collection or folder…</source>
        <translation>Test de charge d’une collection ou d’un dossier…</translation>
    </message>
    <message>
        <source>Find and replace in a collection…</source>
        <translation>Rechercher et remplacer dans une collection…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Show or hide the console</source>
        <translation>Afficher ou masquer la console</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Activer ou quitter le plein écran</translation>
    </message>
    <message>
        <source>Request and response: beside or below</source>
        <translation>Requête et réponse&#xa0;: côte à côte ou superposées</translation>
    </message>
    <message>
        <source>Log: what PostGUI noted of its own troubles</source>
        <translation>Journal&#xa0;: les problèmes propres à PostGUI</translation>
    </message>
    <message>
        <source>Go to the collections</source>
        <translation>Aller aux collections</translation>
    </message>
    <message>
        <source>Choose environment</source>
        <translation>Choisir un environnement</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookies…</translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation>Gérer les environnements…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Undo the last change in the tree</source>
        <translation>Annuler la dernière modification de l’arborescence</translation>
    </message>
    <message>
        <source>Redo the last change in the tree</source>
        <translation>Rétablir la dernière modification de l’arborescence</translation>
    </message>
    <message>
        <source>Trash: restore what was deleted, or empty it…</source>
        <translation>Corbeille&#xa0;: restaurer ce qui a été supprimé, ou la vider…</translation>
    </message>
    <message>
        <source>Private mode on or off</source>
        <translation>Activer ou désactiver le mode privé</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Switch to another workspace</source>
        <translation>Passer à un autre espace de travail</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Renommer cet espace de travail…</translation>
    </message>
    <message>
        <source>Delete this workspace</source>
        <translation>Supprimer cet espace de travail</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Ouvrir le fichier de réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer</source>
        <translation>Le disque contenant {name} ne répond pas</translation>
    </message>
    <message>
        <source>{folder} is not shown now. It is opened again at the next start.</source>
        <translation>{folder} n’est pas affiché pour l’instant. Il sera rouvert au prochain démarrage.</translation>
    </message>
    <message>
        <source>Check the drive or the network, then open the folder.</source>
        <translation>Vérifiez le lecteur ou le réseau, puis ouvrez le dossier.</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marque d’ordre des octets</translation>
    </message>
    <message>
        <source>valid UTF-8, though the {how} says {charset}</source>
        <translation>UTF-8 valide, malgré {charset} ({how})</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>octets nuls</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 valide</translation>
    </message>
    <message>
        <source>mostly valid UTF-8</source>
        <translation>UTF-8 presque entièrement valide</translation>
    </message>
    <message>
        <source>XML declaration</source>
        <translation>déclaration XML</translation>
    </message>
    <message>
        <source>HTML meta</source>
        <translation>meta HTML</translation>
    </message>
    <message>
        <source>A NUL can&apos;t be in a command: the text is cut there.</source>
        <translation>Un NUL ne peut pas figurer dans une commande&#xa0;: le texte y est coupé.</translation>
    </message>
    <message>
        <source>The method goes out in capitals: {method}.</source>
        <translation>La méthode est envoyée en majuscules&#xa0;: {method}.</translation>
    </message>
    <message>
        <source>Repeated headers go out as one, with commas between the values, which means the same.</source>
        <translation>Les en-têtes répétés sont envoyés en un seul, avec des virgules entre les valeurs, ce qui revient au même.</translation>
    </message>
    <message>
        <source>The library sends no header values other than ASCII: those were left out.</source>
        <translation>La bibliothèque n’envoie que des valeurs d’en-tête ASCII&#xa0;: les autres ont été omises.</translation>
    </message>
    <message>
        <source>The library resolves . and .. in the path before it sends.</source>
        <translation>La bibliothèque résout . et .. dans le chemin avant l’envoi.</translation>
    </message>
    <message>
        <source>The library percent-encodes {found} in the URL.</source>
        <translation>La bibliothèque encode {found} en pourcent dans l’URL.</translation>
    </message>
    <message>
        <source>The library adds Content-Type: {adds_type}.</source>
        <translation>La bibliothèque ajoute Content-Type: {adds_type}.</translation>
    </message>
    <message>
        <source>The library sends no body with {method}: it was left out.</source>
        <translation>La bibliothèque n’envoie pas de corps avec {method}&#xa0;: il a été omis.</translation>
    </message>
    <message>
        <source>The body goes with its length, not in chunks.</source>
        <translation>Le corps est envoyé avec sa longueur, pas en fragments.</translation>
    </message>
    <message>
        <source>Redirects are not followed.</source>
        <translation>Les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Digest authentication, which answers a challenge of the server, was left out.</source>
        <translation>L’authentification Digest, qui répond à un défi du serveur, a été omise.</translation>
    </message>
    <message>
        <source>The library writes percent-encodings in capitals.</source>
        <translation>La bibliothèque écrit les encodages en pourcent en majuscules.</translation>
    </message>
    <message>
        <source>The library undoes percent-encodings where none is needed.</source>
        <translation>La bibliothèque défait les encodages en pourcent inutiles.</translation>
    </message>
    <message>
        <source>The library sends the URL&apos;s host as Host, and no other.</source>
        <translation>La bibliothèque envoie l’hôte de l’URL comme Host, et aucun autre.</translation>
    </message>
    <message>
        <source>The library sends {own} although that is switched off.</source>
        <translation>La bibliothèque envoie {own} bien que ce soit désactivé.</translation>
    </message>
    <message>
        <source>Standard input became the file &apos;stdin&apos; beside the request: put there what is to be sent, or choose another file.</source>
        <translation>L’entrée standard est devenue le fichier «&#xa0;stdin&#xa0;» à côté de la requête&#xa0;: mettez-y ce qui doit être envoyé, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>le fichier {path}</translation>
    </message>
    <message>
        <source>What {shown} holds was left out: a pasted command reads no files.</source>
        <translation>Le contenu de {shown} a été omis&#xa0;: une commande collée ne lit aucun fichier.</translation>
    </message>
    <message>
        <source>The body has bytes that are no UTF-8 text: send them from a file.</source>
        <translation>Le corps contient des octets qui ne sont pas du texte UTF-8&#xa0;: envoyez-les depuis un fichier.</translation>
    </message>
    <message>
        <source>The body is the file {path}, which the command has as its standard input.</source>
        <translation>Le corps est le fichier {path}, que la commande reçoit sur son entrée standard.</translation>
    </message>
    <message>
        <source>The line breaks of {path} go along; curl&apos;s -d would leave them out.</source>
        <translation>Les sauts de ligne de {path} sont envoyés&#xa0;; le -d de curl les omettrait.</translation>
    </message>
    <message>
        <source>--anyauth became Basic: choose another kind in Auth if the server wants one.</source>
        <translation>--anyauth est devenu Basic&#xa0;: choisissez un autre type dans Auth si le serveur en demande un.</translation>
    </message>
    <message>
        <source>--aws-sigv4 {aws}: only AWS&apos;s own signature is made here.</source>
        <translation>--aws-sigv4 {aws}&#xa0;: seule la signature propre à AWS est produite ici.</translation>
    </message>
    <message>
        <source>--referer ;auto was left out: a redirect gets no Referer here.</source>
        <translation>--referer ;auto a été ignoré&#xa0;: une redirection ne reçoit pas de Referer ici.</translation>
    </message>
    <message>
        <source>-H {line!r} was left out: it has no colon.</source>
        <translation>-H {line!r} a été ignoré&#xa0;: il n’y a pas de deux-points.</translation>
    </message>
    <message>
        <source>--{name} {count} is no number.</source>
        <translation>--{name} {count} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>--interface {address} was left out: here it is an address, not the name of a device.</source>
        <translation>--interface {address} a été ignoré&#xa0;: ici, c’est une adresse, pas le nom d’un périphérique.</translation>
    </message>
    <message>
        <source>--cert-type {kind} was left out: a client certificate here is PEM or P12.</source>
        <translation>--cert-type {kind} a été ignoré&#xa0;: un certificat client est ici au format PEM ou P12.</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: it is not written as curl wants it.</source>
        <translation>--{name} {value} a été ignoré&#xa0;: ce n’est pas écrit comme curl le demande.</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: the URL is not at that host and port.</source>
        <translation>--{name} {value} a été ignoré&#xa0;: l’URL n’est pas à cet hôte et à ce port.</translation>
    </message>
    <message>
        <source>--{name} {text} is no number of seconds.</source>
        <translation>--{name} {text} n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>{shown} was left out: the answer is shown here, and can be saved.</source>
        <translation>{shown} a été ignoré&#xa0;: la réponse s’affiche ici, et peut être enregistrée.</translation>
    </message>
    <message>
        <source>, an option that is not known here,</source>
        <translation>, une option inconnue ici,</translation>
    </message>
    <message>
        <source>{shown}{unknown} was left out.</source>
        <translation>{shown}{unknown} a été ignoré.</translation>
    </message>
    <message>
        <source>curl does not compress what it sends: {compression} was left out.</source>
        <translation>curl ne compresse pas ce qu’il envoie&#xa0;: {compression} a été omis.</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} was left out.</source>
        <translation>Un corps de type {kind!r} a été omis.</translation>
    </message>
    <message>
        <source>No file is chosen as the body.</source>
        <translation>Aucun fichier n’est choisi comme corps.</translation>
    </message>
    <message>
        <source>curl adds a boundary of its own to the Content-Type of a form.</source>
        <translation>curl ajoute son propre délimiteur au Content-Type d’un formulaire.</translation>
    </message>
    <message>
        <source>curl makes the boundary itself.</source>
        <translation>curl crée lui-même le délimiteur.</translation>
    </message>
    <message>
        <source>curl ends the name of the form field {name!r} at its &apos;=&apos;.</source>
        <translation>curl termine le nom du champ de formulaire {name!r} à son «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>curl can&apos;t send a form without a field.</source>
        <translation>curl ne peut pas envoyer un formulaire sans champ.</translation>
    </message>
    <message>
        <source>curl has no word for authentication of kind {kind!r}: it was left out.</source>
        <translation>curl n’a pas d’équivalent pour l’authentification de type {kind!r}&#xa0;: elle a été omise.</translation>
    </message>
    <message>
        <source>curl ends the user name at its first colon.</source>
        <translation>curl termine le nom d’utilisateur à son premier deux-points.</translation>
    </message>
    <message>
        <source>the read timeout</source>
        <translation>le délai de lecture</translation>
    </message>
    <message>
        <source>the write timeout</source>
        <translation>le délai d’écriture</translation>
    </message>
    <message>
        <source>the name for SNI</source>
        <translation>le nom pour SNI</translation>
    </message>
    <message>
        <source>the list of hosts whose certificate is not checked</source>
        <translation>la liste des hôtes dont le certificat n’est pas vérifié</translation>
    </message>
    <message>
        <source>curl has no word for {what}.</source>
        <translation>curl n’a pas d’équivalent pour {what}.</translation>
    </message>
    <message>
        <source>The client certificate for {host} was left out.</source>
        <translation>Le certificat client pour {host} a été omis.</translation>
    </message>
    <message>
        <source>it has no `items` list, so it is no collection of Bruno</source>
        <translation>il n’a pas de liste `items`, ce n’est donc pas une collection de Bruno</translation>
    </message>
    <message>
        <source>The proxy of the collection</source>
        <translation>Le proxy de la collection</translation>
    </message>
    <message>
        <source>Set it in the settings of the collection.</source>
        <translation>Définissez-le dans les réglages de la collection.</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Certificats clients</translation>
    </message>
    <message>
        <source>Set them in the settings of the collection.</source>
        <translation>Définissez-les dans les réglages de la collection.</translation>
    </message>
    <message>
        <source>A request has no place for it, or it is known only when the command runs.</source>
        <translation>Une requête ne le prévoit pas, ou la valeur n’est connue qu’à l’exécution de la commande.</translation>
    </message>
    <message>
        <source>there is no fetch() call with a URL in it</source>
        <translation>il ne contient aucun appel fetch() avec une URL</translation>
    </message>
    <message>
        <source>It is code, which importing does not run.</source>
        <translation>C’est du code, que l’importation n’exécute pas.</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation>L’en-tête {name}</translation>
    </message>
    <message>
        <source>Its value is code, which importing does not run.</source>
        <translation>Sa valeur est du code, que l’importation n’exécute pas.</translation>
    </message>
    <message>
        <source>Pictures, scripts, styles</source>
        <translation>Images, scripts, styles</translation>
    </message>
    <message>
        <source>it has no log with entries, so it is no HAR file</source>
        <translation>il n’a pas de log avec des entrées, ce n’est donc pas un fichier HAR</translation>
    </message>
    <message>
        <source>A WebSocket connection</source>
        <translation>Une connexion WebSocket</translation>
    </message>
    <message>
        <source>it has neither a collection nor an environment of Hoppscotch</source>
        <translation>il ne contient ni collection ni environnement de Hoppscotch</translation>
    </message>
    <message>
        <source>Folders below this depth</source>
        <translation>Les dossiers au-delà de ce niveau</translation>
    </message>
    <message>
        <source>More than {max_depth} in each other.</source>
        <translation>Plus de {max_depth} niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>The file that is the body</source>
        <translation>Le fichier qui sert de corps</translation>
    </message>
    <message>
        <source>The export does not name it: choose it anew.</source>
        <translation>L’export ne l’indique pas&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Scripts that call pw.* or hopp.*</source>
        <translation>Les scripts qui appellent pw.* ou hopp.*</translation>
    </message>
    <message>
        <source>They are kept as they are, as text: these names are not known here.</source>
        <translation>Ils sont conservés tels quels, comme texte&#xa0;: ces noms sont inconnus ici.</translation>
    </message>
    <message>
        <source>there is no request in it</source>
        <translation>il ne contient aucune requête</translation>
    </message>
    <message>
        <source>it is no export of Insomnia</source>
        <translation>ce n’est pas un export d’Insomnia</translation>
    </message>
    <message>
        <source>no file of it is an OpenAPI document</source>
        <translation>aucun de ses fichiers n’est un document OpenAPI</translation>
    </message>
    <message>
        <source>It is a program, and an import takes none. Open the folder itself instead, or copy the file</source>
        <translation>C’est un programme, et une importation n’en prend pas. Ouvrez plutôt le dossier lui-même, ou copiez le fichier</translation>
    </message>
    <message>
        <source>there is no {collection} in it</source>
        <translation>il ne contient pas de {collection}</translation>
    </message>
    <message>
        <source>The Python file</source>
        <translation>Le fichier Python</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>Plusieurs fichiers</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>none of its files is one that PostGUI can import</source>
        <translation>aucun de ses fichiers ne peut être importé par PostGUI</translation>
    </message>
    <message>
        <source>no file of it ends with {suffix}</source>
        <translation>aucun de ses fichiers ne se termine par {suffix}</translation>
    </message>
    <message>
        <source>Python scripts: {values}</source>
        <translation>Scripts Python&#xa0;: {values}</translation>
    </message>
    <message>
        <source>They are for Posting&apos;s own objects.</source>
        <translation>Ils sont destinés aux objets propres à Posting.</translation>
    </message>
    <message>
        <source>PostGUI has no such kind; the request goes without.</source>
        <translation>PostGUI n’a pas ce type&#xa0;; la requête est importée sans.</translation>
    </message>
    <message>
        <source>no file of it is a Postman export</source>
        <translation>aucun de ses fichiers n’est un export de Postman</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>HTTP brut</translation>
    </message>
    <message>
        <source>it is no export of Thunder Client</source>
        <translation>ce n’est pas un export de Thunder Client</translation>
    </message>
    <message>
        <source>Tests for everything in it</source>
        <translation>Des tests pour tout son contenu</translation>
    </message>
    <message>
        <source>What runs before or after it</source>
        <translation>Ce qui s’exécute avant ou après</translation>
    </message>
    <message>
        <source>PostGUI has no chains of requests.</source>
        <translation>PostGUI n’a pas de chaînes de requêtes.</translation>
    </message>
    <message>
        <source>There is no such assertion here.</source>
        <translation>Cette assertion n’existe pas ici.</translation>
    </message>
    <message>
        <source>it describes no SOAP operation</source>
        <translation>il ne décrit aucune opération SOAP</translation>
    </message>
    <message>
        <source>a block is expected here, not {line!r}</source>
        <translation>un bloc est attendu ici, et non {line!r}</translation>
    </message>
    <message>
        <source>the block {start} does not end</source>
        <translation>le bloc {start} ne se termine pas</translation>
    </message>
    <message>
        <source>Authentication of kind {mode}</source>
        <translation>L’authentification de type {mode}</translation>
    </message>
    <message>
        <source>The OAuth 2 grant {grant}</source>
        <translation>L’octroi OAuth 2 {grant}</translation>
    </message>
    <message>
        <source>It became the authorization code, which replaces it.</source>
        <translation>Il est devenu le code d’autorisation, qui le remplace.</translation>
    </message>
    <message>
        <source>The word {word} before the OAuth 2 token</source>
        <translation>Le mot {word} devant le jeton OAuth 2</translation>
    </message>
    <message>
        <source>PostGUI writes one of: {words}.</source>
        <translation>PostGUI écrit l’un de&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>A request of type {kind}</source>
        <translation>Une requête de type {kind}</translation>
    </message>
    <message>
        <source>PostGUI imports HTTP requests.</source>
        <translation>PostGUI importe des requêtes HTTP.</translation>
    </message>
    <message>
        <source>A file of script</source>
        <translation>Un fichier de script</translation>
    </message>
    <message>
        <source>Only scripts of requests and folders come along.</source>
        <translation>Seuls les scripts des requêtes et des dossiers sont repris.</translation>
    </message>
    <message>
        <source>Variables after the response</source>
        <translation>Les variables après la réponse</translation>
    </message>
    <message>
        <source>A folder here has none; a request has.</source>
        <translation>Un dossier n’en a pas ici&#xa0;; une requête, si.</translation>
    </message>
    <message>
        <source>Scripts that call bru.*</source>
        <translation>Les scripts qui appellent bru.*</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of bru is there.</source>
        <translation>Ils sont conservés tels quels et s’exécutent à l’envoi de la requête, où bru n’est pas entièrement disponible.</translation>
    </message>
    <message>
        <source>A body of mode {mode}</source>
        <translation>Un corps de mode {mode}</translation>
    </message>
    <message>
        <source>PostGUI has no such body.</source>
        <translation>PostGUI n’a pas ce type de corps.</translation>
    </message>
    <message>
        <source>A body that is no text</source>
        <translation>Un corps qui n’est pas du texte</translation>
    </message>
    <message>
        <source>Save it as a file, and choose that as the body.</source>
        <translation>Enregistrez-le dans un fichier, et choisissez celui-ci comme corps.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>The capture does not have it.</source>
        <translation>La capture ne le contient pas.</translation>
    </message>
    <message>
        <source>It is longer than {limit:,} characters.</source>
        <translation>Il dépasse {limit:,} caractères.</translation>
    </message>
    <message>
        <source>The body of the answer</source>
        <translation>Le corps de la réponse</translation>
    </message>
    <message>
        <source>They are kept as they are, as text; importing runs none of them.</source>
        <translation>Ils sont conservés tels quels, comme texte&#xa0;; l’importation n’en exécute aucun.</translation>
    </message>
    <message>
        <source>Other files are not followed: import their folder.</source>
        <translation>Les autres fichiers ne sont pas suivis&#xa0;: importez leur dossier.</translation>
    </message>
    <message>
        <source>PostGUI has no such instruction.</source>
        <translation>PostGUI n’a pas cette instruction.</translation>
    </message>
    <message>
        <source>A file with a script, or for the answer, is not followed.</source>
        <translation>Un fichier contenant un script, ou destiné à la réponse, n’est pas suivi.</translation>
    </message>
    <message>
        <source>Variables in the file {match}</source>
        <translation>Les variables du fichier {match}</translation>
    </message>
    <message>
        <source>A file goes out as it is.</source>
        <translation>Un fichier est envoyé tel quel.</translation>
    </message>
    <message>
        <source>A file in the middle of the body</source>
        <translation>Un fichier au milieu du corps</translation>
    </message>
    <message>
        <source>A body is one text, or one file.</source>
        <translation>Un corps est un seul texte, ou un seul fichier.</translation>
    </message>
    <message>
        <source>a request is expected here, not {plain!r}</source>
        <translation>une requête est attendue ici, et non {plain!r}</translation>
    </message>
    <message>
        <source>There is nothing of the sort here.</source>
        <translation>Il n’y a rien de tel ici.</translation>
    </message>
    <message>
        <source>The expected body: {text}</source>
        <translation>Le corps attendu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The assert {line}</source>
        <translation>L’assertion {line}</translation>
    </message>
    <message>
        <source>The capture {line}</source>
        <translation>La capture {line}</translation>
    </message>
    <message>
        <source>The option {name}: {value}</source>
        <translation>L’option {name}: {value}</translation>
    </message>
    <message>
        <source>PostGUI has no such setting.</source>
        <translation>PostGUI n’a pas ce réglage.</translation>
    </message>
    <message>
        <source>Authentication ({kind}) that is switched off</source>
        <translation>L’authentification ({kind}) désactivée</translation>
    </message>
    <message>
        <source>Here it is there or not.</source>
        <translation>Ici, elle est présente ou absente.</translation>
    </message>
    <message>
        <source>A gRPC request</source>
        <translation>Une requête gRPC</translation>
    </message>
    <message>
        <source>A WebSocket request</source>
        <translation>Une requête WebSocket</translation>
    </message>
    <message>
        <source>A Socket.IO request</source>
        <translation>Une requête Socket.IO</translation>
    </message>
    <message>
        <source>An item of kind {kind}</source>
        <translation>Un élément de type {kind}</translation>
    </message>
    <message>
        <source>it has no list of resources</source>
        <translation>il n’a pas de liste de ressources</translation>
    </message>
    <message>
        <source>Its API description</source>
        <translation>Sa description d’API</translation>
    </message>
    <message>
        <source>Requests come along: import the description as a file of its own.</source>
        <translation>Les requêtes sont reprises&#xa0;: importez la description comme un fichier à part.</translation>
    </message>
    <message>
        <source>Its unit tests</source>
        <translation>Ses tests unitaires</translation>
    </message>
    <message>
        <source>They are scripts of another sort than those of requests.</source>
        <translation>Ce sont des scripts d’une autre nature que ceux des requêtes.</translation>
    </message>
    <message>
        <source>Its mock routes</source>
        <translation>Ses routes simulées</translation>
    </message>
    <message>
        <source>They are answers of a server of Insomnia.</source>
        <translation>Ce sont les réponses d’un serveur d’Insomnia.</translation>
    </message>
    <message>
        <source>Its proto files</source>
        <translation>Ses fichiers proto</translation>
    </message>
    <message>
        <source>They are for gRPC.</source>
        <translation>Ils sont destinés à gRPC.</translation>
    </message>
    <message>
        <source>Its cookies</source>
        <translation>Ses cookies</translation>
    </message>
    <message>
        <source>A collection has none: they are kept apart.</source>
        <translation>Une collection n’en a pas&#xa0;: ils sont conservés à part.</translation>
    </message>
    <message>
        <source>a file of type {kind} has no requests</source>
        <translation>un fichier de type {kind} n’a pas de requêtes</translation>
    </message>
    <message>
        <source>it has no `collection` list</source>
        <translation>il n’a pas de liste `collection`</translation>
    </message>
    <message>
        <source>Scripts that call insomnia.*</source>
        <translation>Les scripts qui appellent insomnia.*</translation>
    </message>
    <message>
        <source>The template tag {match}</source>
        <translation>La balise de modèle {match}</translation>
    </message>
    <message>
        <source>It is code of Insomnia&apos;s; it stays as text.</source>
        <translation>C’est du code d’Insomnia&#xa0;; il reste comme texte.</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>La collection</translation>
    </message>
    <message>
        <source>Other ways to authenticate: {others}</source>
        <translation>D’autres façons de s’authentifier&#xa0;: {others}</translation>
    </message>
    <message>
        <source>A request has one; the first was taken.</source>
        <translation>Une requête n’en a qu’une&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>The second authentication {name}</source>
        <translation>La seconde authentification {name}</translation>
    </message>
    <message>
        <source>A request has one.</source>
        <translation>Une requête n’en a qu’une.</translation>
    </message>
    <message>
        <source>OpenID Connect by {url}</source>
        <translation>OpenID Connect par {url}</translation>
    </message>
    <message>
        <source>Nothing is fetched: put the token URL into Auth.</source>
        <translation>Rien n’est téléchargé&#xa0;: indiquez l’URL du jeton dans Auth.</translation>
    </message>
    <message>
        <source>PostGUI has no such kind.</source>
        <translation>PostGUI n’a pas ce type.</translation>
    </message>
    <message>
        <source>The document does not say what it is.</source>
        <translation>Le document ne précise pas ce que c’est.</translation>
    </message>
    <message>
        <source>Choose the client certificate in the settings of the collection.</source>
        <translation>Choisissez le certificat client dans les réglages de la collection.</translation>
    </message>
    <message>
        <source>An OAuth 2 flow</source>
        <translation>Un flux OAuth 2</translation>
    </message>
    <message>
        <source>The document names none that PostGUI knows.</source>
        <translation>Le document n’en indique aucun que PostGUI connaisse.</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2</source>
        <translation>L’octroi implicite d’OAuth 2</translation>
    </message>
    <message>
        <source>The body as {others}</source>
        <translation>Le corps en {others}</translation>
    </message>
    <message>
        <source>A request has one body; {chosen} was taken.</source>
        <translation>Une requête n’a qu’un corps&#xa0;; {chosen} a été pris.</translation>
    </message>
    <message>
        <source>{value} more examples of the body</source>
        <translation>{value} autres exemples du corps</translation>
    </message>
    <message>
        <source>A request has one body.</source>
        <translation>Une requête n’a qu’un corps.</translation>
    </message>
    <message>
        <source>More examples of answers</source>
        <translation>Les autres exemples de réponses</translation>
    </message>
    <message>
        <source>{most_examples} came along.</source>
        <translation>{most_examples} ont été repris.</translation>
    </message>
    <message>
        <source>version {version} of OpenAPI is not known</source>
        <translation>la version {version} d’OpenAPI est inconnue</translation>
    </message>
    <message>
        <source>it names no OpenAPI version</source>
        <translation>il n’indique aucune version d’OpenAPI</translation>
    </message>
    <message>
        <source>it has no info object, which OpenAPI needs</source>
        <translation>il n’a pas d’objet info, qu’OpenAPI exige</translation>
    </message>
    <message>
        <source>its info has no {key}, which OpenAPI needs</source>
        <translation>son info n’a pas de {key}, qu’OpenAPI exige</translation>
    </message>
    <message>
        <source>its paths are no object</source>
        <translation>son paths n’est pas un objet</translation>
    </message>
    <message>
        <source>it has no paths, which OpenAPI needs</source>
        <translation>il n’a pas de paths, qu’OpenAPI exige</translation>
    </message>
    <message>
        <source>Operations after the first {most_operations:,}</source>
        <translation>Les opérations après les {most_operations:,} premières</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Elles sont trop nombreuses.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Les webhooks</translation>
    </message>
    <message>
        <source>They are requests that others send.</source>
        <translation>Ce sont des requêtes envoyées par d’autres.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Les callbacks</translation>
    </message>
    <message>
        <source>They are requests that the server sends.</source>
        <translation>Ce sont des requêtes envoyées par le serveur.</translation>
    </message>
    <message>
        <source>Its place {place!r} is not known.</source>
        <translation>Son emplacement {place!r} est inconnu.</translation>
    </message>
    <message>
        <source>What {reference} refers to</source>
        <translation>Ce à quoi {reference} renvoie</translation>
    </message>
    <message>
        <source>Nothing is fetched while importing.</source>
        <translation>Rien n’est téléchargé pendant l’importation.</translation>
    </message>
    <message>
        <source>There is no such file in the folder imported.</source>
        <translation>Ce fichier n’existe pas dans le dossier importé.</translation>
    </message>
    <message>
        <source>There is nothing in this place.</source>
        <translation>Il n’y a rien à cet emplacement.</translation>
    </message>
    <message>
        <source>What stands in {name}</source>
        <translation>Le contenu de {name}</translation>
    </message>
    <message>
        <source>The host of the server {url}</source>
        <translation>L’hôte du serveur {url}</translation>
    </message>
    <message>
        <source>The document names none, so it became http://localhost: correct it in the environment.</source>
        <translation>Le document n’en indique aucun&#xa0;; il est devenu http://localhost&#xa0;: corrigez-le dans l’environnement.</translation>
    </message>
    <message>
        <source>The OAuth 1 signature {method}</source>
        <translation>La signature OAuth 1 {method}</translation>
    </message>
    <message>
        <source>PostGUI does not make this one.</source>
        <translation>PostGUI ne la produit pas.</translation>
    </message>
    <message>
        <source>The OAuth 2 token that was got already</source>
        <translation>Le jeton OAuth 2 déjà obtenu</translation>
    </message>
    <message>
        <source>A new one is got with the same settings.</source>
        <translation>Un nouveau s’obtient avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>it has no `item` list, so it is no Postman collection</source>
        <translation>il n’a pas de liste `item`, ce n’est donc pas une collection Postman</translation>
    </message>
    <message>
        <source>the collection&apos;s schema {schema} is not known</source>
        <translation>le schéma {schema} de la collection est inconnu</translation>
    </message>
    <message>
        <source>That these are globals</source>
        <translation>Le caractère global de ces variables</translation>
    </message>
    <message>
        <source>They became an environment of the collection.</source>
        <translation>Elles sont devenues un environnement de la collection.</translation>
    </message>
    <message>
        <source>Header presets</source>
        <translation>Les préréglages d’en-têtes</translation>
    </message>
    <message>
        <source>PostGUI has none: a folder can give headers to its requests.</source>
        <translation>PostGUI n’en a pas&#xa0;: un dossier peut donner des en-têtes à ses requêtes.</translation>
    </message>
    <message>
        <source>An item without a request</source>
        <translation>Un élément sans requête</translation>
    </message>
    <message>
        <source>There is nothing to send in it.</source>
        <translation>Il ne contient rien à envoyer.</translation>
    </message>
    <message>
        <source>A body that is switched off</source>
        <translation>Un corps désactivé</translation>
    </message>
    <message>
        <source>A request here has a body or none.</source>
        <translation>Une requête a ici un corps ou n’en a pas.</translation>
    </message>
    <message>
        <source>The file of the form field {name!r}</source>
        <translation>Le fichier du champ de formulaire {name!r}</translation>
    </message>
    <message>
        <source>A script in a file of its own</source>
        <translation>Un script dans un fichier à part</translation>
    </message>
    <message>
        <source>Only scripts in the collection come along.</source>
        <translation>Seuls les scripts de la collection sont repris.</translation>
    </message>
    <message>
        <source>A script that is switched off</source>
        <translation>Un script désactivé</translation>
    </message>
    <message>
        <source>Scripts here have no switch.</source>
        <translation>Les scripts ne peuvent pas être désactivés ici.</translation>
    </message>
    <message>
        <source>A script for {text}</source>
        <translation>Un script pour {text}</translation>
    </message>
    <message>
        <source>There is no such moment here.</source>
        <translation>Ce moment n’existe pas ici.</translation>
    </message>
    <message>
        <source>Scripts that call pm.*</source>
        <translation>Les scripts qui appellent pm.*</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of pm is there.</source>
        <translation>Ils sont conservés tels quels et s’exécutent à l’envoi de la requête, où pm n’est pas entièrement disponible.</translation>
    </message>
    <message>
        <source>The setting {name}</source>
        <translation>Le réglage {name}</translation>
    </message>
    <message>
        <source>For which URLs the proxy is</source>
        <translation>Les URL auxquelles le proxy s’applique</translation>
    </message>
    <message>
        <source>Here it is for all of the request.</source>
        <translation>Ici, il vaut pour toute la requête.</translation>
    </message>
    <message>
        <source>it does not begin with a method and a target</source>
        <translation>il ne commence pas par une méthode et une cible</translation>
    </message>
    <message>
        <source>Transfer-Encoding</source>
        <translation>Transfer-Encoding</translation>
    </message>
    <message>
        <source>The framing is made anew for each send.</source>
        <translation>La délimitation est refaite à chaque envoi.</translation>
    </message>
    <message>
        <source>a header is expected here, not {text!r}</source>
        <translation>un en-tête est attendu ici, et non {text!r}</translation>
    </message>
    <message>
        <source>it names no Host, so there is nowhere to send it</source>
        <translation>il n’indique aucun Host, donc aucune destination d’envoi</translation>
    </message>
    <message>
        <source>it is no WSDL 1.1 (its root is no `definitions` of that)</source>
        <translation>ce n’est pas du WSDL 1.1 (sa racine n’est pas un `definitions` de cette version)</translation>
    </message>
    <message>
        <source>it has a document type, which may hide other files</source>
        <translation>il a un type de document, qui peut cacher d’autres fichiers</translation>
    </message>
    <message>
        <source>not XML: {msg}</source>
        <translation>pas du XML&#xa0;: {msg}</translation>
    </message>
    <message>
        <source>not XML: {error}</source>
        <translation>pas du XML&#xa0;: {error}</translation>
    </message>
    <message>
        <source>What {place} holds</source>
        <translation>Le contenu de {place}</translation>
    </message>
    <message>
        <source>A port that is no SOAP</source>
        <translation>Un port qui n’est pas SOAP</translation>
    </message>
    <message>
        <source>Only SOAP ports come along.</source>
        <translation>Seuls les ports SOAP sont repris.</translation>
    </message>
    <message>
        <source>A port with the same operations</source>
        <translation>Un port avec les mêmes opérations</translation>
    </message>
    <message>
        <source>It differs only in SOAP&apos;s version.</source>
        <translation>Il ne diffère que par la version de SOAP.</translation>
    </message>
    <message>
        <source>A part of the sample envelope</source>
        <translation>Une partie de l’enveloppe d’exemple</translation>
    </message>
    <message>
        <source>Its schema is too deep, or contains itself.</source>
        <translation>Son schéma est trop profond, ou se contient lui-même.</translation>
    </message>
    <message>
        <source>It has a tab, which separates the fields of such a file.</source>
        <translation>Il contient une tabulation, qui sépare les champs d’un tel fichier.</translation>
    </message>
    <message>
        <source>It has no name, and such a file needs one.</source>
        <translation>Il n’a pas de nom, et un tel fichier en exige un.</translation>
    </message>
    <message>
        <source>It has {n} fields with tabs between them, not {fields}.</source>
        <translation>Il a {n} champs séparés par des tabulations, et non {fields}.</translation>
    </message>
    <message>
        <source>Its {label} field is {word!r}, not TRUE or FALSE.</source>
        <translation>Son champ {label} vaut {word!r}, et non TRUE ou FALSE.</translation>
    </message>
    <message>
        <source>Its fifth field is {end!r}, no time in seconds.</source>
        <translation>Son cinquième champ est {end!r}, qui n’est pas un temps en secondes.</translation>
    </message>
    <message>
        <source>auth needs a type</source>
        <translation>auth requiert un type</translation>
    </message>
    <message>
        <source>OpenCollection has no place for it.</source>
        <translation>OpenCollection ne le prévoit pas.</translation>
    </message>
    <message>
        <source>this is no OpenCollection: it does not say its version</source>
        <translation>ce n’est pas une OpenCollection&#xa0;: sa version n’est pas indiquée</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un élément</translation>
    </message>
    <message>
        <source>an item is expected here</source>
        <translation>un élément est attendu ici</translation>
    </message>
    <message>
        <source>OpenCollection knows no such item ({kind})</source>
        <translation>OpenCollection ne connaît pas un tel élément ({kind})</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>il n’a pas de type</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>une application</translation>
    </message>
    <message>
        <source>items inside this file</source>
        <translation>des éléments dans ce fichier</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>extensions</translation>
    </message>
    <message>
        <source>external secrets</source>
        <translation>secrets externes</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>certificats clients</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>une description</translation>
    </message>
    <message>
        <source>gRPC metadata</source>
        <translation>métadonnées gRPC</translation>
    </message>
    <message>
        <source>protobuf files</source>
        <translation>fichiers protobuf</translation>
    </message>
    <message>
        <source>the key {name}</source>
        <translation>la clé {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} action of other kinds</source>
        <comment>{n} actions of other kinds</comment>
        <translation>
            <numerusform>{n} action d’un autre type</numerusform>
            <numerusform>{n} actions d’autres types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} script of other kinds</source>
        <comment>{n} scripts of other kinds</comment>
        <translation>
            <numerusform>{n} script d’un autre type</numerusform>
            <numerusform>{n} scripts d’autres types</numerusform>
        </translation>
    </message>
    <message>
        <source>authors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>until all of it is here</source>
        <translation>jusqu’à réception complète</translation>
    </message>
    <message>
        <source>script of {name}</source>
        <translation>script de {name}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Events of the first {size} of {size2}.</source>
        <translation>Événements des premiers {size} sur {size2}.</translation>
    </message>
    <message>
        <source>The last {n:,} of {count:,} events.</source>
        <translation>Les {n:,} derniers événements sur {count:,}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Ligne {line}, colonne {column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size}&#xa0;ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size}&#xa0;Go</translation>
    </message>
    <message>
        <source>{size} TB</source>
        <translation>{size}&#xa0;To</translation>
    </message>
    <message>
        <source>{size} PB</source>
        <translation>{size}&#xa0;Po</translation>
    </message>
    <message>
        <source>{size} B</source>
        <translation>{size}&#xa0;o</translation>
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
        <translation>{size}, {size2} reçus</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} sur {total}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>Envoyé&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Received {size}</source>
        <translation>Reçu&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Showing the first {size} of {size2}.</source>
        <translation>Affichage des premiers {size} sur {size2}.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigée</translation>
    </message>
    <message>
        <source>authentication was asked for</source>
        <translation>authentification demandée</translation>
    </message>
    <message>
        <source>fetched a token</source>
        <translation>jeton récupéré</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>nouvel essai</translation>
    </message>
    <message numerus="yes">
        <source>Redirected once</source>
        <comment>Redirected {n} times</comment>
        <translation>
            <numerusform>Redirigée une fois</numerusform>
            <numerusform>Redirigée {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenged once</source>
        <comment>Challenged {n} times</comment>
        <translation>
            <numerusform>Authentification demandée une fois</numerusform>
            <numerusform>Authentification demandée {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched a token once</source>
        <comment>Fetched a token {n} times</comment>
        <translation>
            <numerusform>Jeton récupéré une fois</numerusform>
            <numerusform>Jeton récupéré {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried again once</source>
        <comment>Tried again {n} times</comment>
        <translation>
            <numerusform>Un nouvel essai</numerusform>
            <numerusform>{n} nouveaux essais</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>{answer} from {sent} to {where}</source>
        <translation>{answer} de {sent} vers {where}</translation>
    </message>
    <message>
        <source>{answer} from {sent}, {why}</source>
        <translation>{answer} de {sent}, {why}</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>Image GIF</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>Image AVIF</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>Image BMP</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>Archive gzip</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>Archive 7-Zip</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Archive Zstandard</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Média Ogg</translation>
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
        <translation>Vidéo MP4</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Vidéo Matroska ou WebM</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>Police WOFF2</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>Module WebAssembly</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Données binaires</translation>
    </message>
    <message>
        <source>The JSON ends before this; nothing may follow it</source>
        <translation>Le JSON se termine avant&#xa0;; rien ne peut suivre</translation>
    </message>
    <message>
        <source>A &apos;:&apos; is missing after the name</source>
        <translation>Il manque un «&#xa0;:&#xa0;» après le nom</translation>
    </message>
    <message>
        <source>Names are for objects; an array has only values</source>
        <translation>Les noms sont pour les objets&#xa0;; un tableau n’a que des valeurs</translation>
    </message>
    <message>
        <source>A name needs an object around it: &apos;{&apos; is missing</source>
        <translation>Un nom doit être dans un objet&#xa0;: «&#xa0;{&#xa0;» manque</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closer}&apos; is missing</source>
        <translation>Le texte se termine, mais «&#xa0;{closer}&#xa0;» manque</translation>
    </message>
    <message>
        <source>&apos;{char}&apos; closes nothing here; &apos;{closer}&apos; is missing</source>
        <translation>«&#xa0;{char}&#xa0;» ne ferme rien ici&#xa0;; «&#xa0;{closer}&#xa0;» manque</translation>
    </message>
    <message>
        <source>This is not a valid number</source>
        <translation>Ce n’est pas un nombre valide</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON n’a pas de commentaires</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or &apos;{closer}&apos; is missing</source>
        <translation>Il manque «&#xa0;,&#xa0;» ou «&#xa0;{closer}&#xa0;»</translation>
    </message>
    <message>
        <source>The text ends where a value is needed</source>
        <translation>Le texte se termine là où une valeur est attendue</translation>
    </message>
    <message>
        <source>There is no JSON here</source>
        <translation>Il n’y a pas de JSON ici</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{char}&apos;</source>
        <translation>Il manque une valeur entre «&#xa0;,&#xa0;» et «&#xa0;{char}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the name</source>
        <translation>&apos;:&apos; manque après le nom</translation>
    </message>
    <message>
        <source>This number is too long to check</source>
        <translation>Ce nombre est trop long pour être vérifié</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;{closing}&apos; is missing</source>
        <translation>&apos;,&apos; ou &apos;{closing}&apos; manque</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} n’est pas un échappement connu de JSON</translation>
    </message>
    <message>
        <source>A control character must be written as {escape}</source>
        <translation>Un caractère de contrôle doit s’écrire {escape}</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closing}&apos; is missing</source>
        <translation>Le texte se termine, mais &apos;{closing}&apos; manque</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{closing}&apos;</source>
        <translation>Une valeur manque entre &apos;,&apos; et &apos;{closing}&apos;</translation>
    </message>
    <message>
        <source>&apos;{closing}&apos; closes nothing here</source>
        <translation>&apos;{closing}&apos; ne ferme rien ici</translation>
    </message>
    <message>
        <source>Text needs double quotes</source>
        <translation>Le texte exige des guillemets doubles</translation>
    </message>
    <message>
        <source>{word!r} is not a JSON value</source>
        <translation>{word!r} n’est pas une valeur JSON</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Il manque une valeur</translation>
    </message>
    <message>
        <source>The closing &apos;&quot;&apos; of this text is missing</source>
        <translation>Il manque le «&#xa0;&quot;&#xa0;» fermant de ce texte</translation>
    </message>
    <message>
        <source>{shown} is not an escape that JSON knows</source>
        <translation>{shown} n’est pas un échappement connu de JSON</translation>
    </message>
    <message>
        <source>A control character must be written as \u{ord:04x}</source>
        <translation>Un caractère de contrôle s’écrit \u{ord:04x}</translation>
    </message>
    <message>
        <source>The text ends, but &apos;}&apos; is missing</source>
        <translation>Le texte se termine, mais «&#xa0;}&#xa0;» manque</translation>
    </message>
    <message>
        <source>A member is missing between &apos;,&apos; and &apos;}&apos;</source>
        <translation>Il manque un membre entre «&#xa0;,&#xa0;» et «&#xa0;}&#xa0;»</translation>
    </message>
    <message>
        <source>Names need double quotes</source>
        <translation>Les noms exigent des guillemets doubles</translation>
    </message>
    <message>
        <source>A name in double quotes is missing</source>
        <translation>Il manque un nom entre guillemets doubles</translation>
    </message>
    <message>
        <source>This filter needs the whole body in memory, and over {size} that is too much. Find (Ctrl+F) works on any size.</source>
        <translation>Ce filtre a besoin du corps entier en mémoire, et au-delà de {size}, c’est trop. Rechercher (Ctrl+F) fonctionne à toute taille.</translation>
    </message>
    <message>
        <source>The first {kept:,} of {count:,} matches.</source>
        <translation>Les {kept:,} premiers résultats sur {count:,}.</translation>
    </message>
    <message>
        <source>JMESPath filters need the package jmespath, which is not installed. Run &quot;pip install postgui[jmespath]&quot;, or use JSONPath.</source>
        <translation>Les filtres JMESPath requièrent le paquet jmespath, qui n’est pas installé. Exécutez «&#xa0;pip install postgui[jmespath]&#xa0;», ou utilisez JSONPath.</translation>
    </message>
    <message>
        <source>The query is nested too deeply.</source>
        <translation>La requête est trop imbriquée.</translation>
    </message>
    <message>
        <source>The body is no valid JSON: {sentence}</source>
        <translation>Le corps n’est pas du JSON valide&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>The body is no valid JSON: it breaks off before its end.</source>
        <translation>Le corps n’est pas du JSON valide&#xa0;: il s’interrompt avant la fin.</translation>
    </message>
    <message>
        <source>The filter asks for what is in a value of {size}; up to {limit} that is possible.</source>
        <translation>Le filtre demande le contenu d’une valeur de {size}&#xa0;; c’est possible jusqu’à {limit}.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les éléments</translation>
    </message>
    <message>
        <source>This XML defines entities, so it is not filtered.</source>
        <translation>Ce XML définit des entités&#xa0;; il n’est donc pas filtré.</translation>
    </message>
    <message>
        <source>The body is no well-formed XML: {sentence}</source>
        <translation>Le corps n’est pas du XML bien formé&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>The body is nested too deeply for a filter.</source>
        <translation>Le corps est trop imbriqué pour un filtre.</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
    <message>
        <source>the body is dropped</source>
        <translation>le corps est abandonné</translation>
    </message>
    <message>
        <source>to another origin, {scheme}://{rpartition}</source>
        <translation>vers une autre origine, {scheme}://{rpartition}</translation>
    </message>
    <message>
        <source>Authorization is not sent on</source>
        <translation>Authorization n’est pas transmis</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>Requête {number} sur {count}</translation>
    </message>
    <message>
        <source>Answer {number}: {answer}</source>
        <translation>Réponse {number}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Request {count} of {count}</source>
        <translation>Requête {count} sur {count}</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>aucune n’est arrivée</translation>
    </message>
    <message>
        <source>Answered on the way: {status}</source>
        <translation>Réponse intermédiaire&#xa0;: {status}</translation>
    </message>
    <message>
        <source>({size_bytes:,} bytes of body)</source>
        <translation>({size_bytes:,} octets de corps)</translation>
    </message>
    <message>
        <source>{text}
… the first {size} of {size2} ({size_bytes:,} bytes)</source>
        <translation>{text}
… les premiers {size} sur {size2} ({size_bytes:,} octets)</translation>
    </message>
    <message>
        <source>Only the first {count} columns are shown.</source>
        <translation>Seules les {count} premières colonnes sont affichées.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row: that in the first {size}.</source>
        <comment>{n:,} rows: those in the first {size}.</comment>
        <translation>
            <numerusform>{n:,} ligne&#xa0;: celle des premiers {size}.</numerusform>
            <numerusform>{n:,} lignes&#xa0;: celles des premiers {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of {dumps}.</source>
        <translation>Les lignes de {dumps}.</translation>
    </message>
    <message>
        <source>This JSON has no list of objects to make rows of.</source>
        <translation>Ce JSON n’a pas de liste d’objets à présenter en lignes.</translation>
    </message>
    <message>
        <source>Rows up to where the JSON is not valid. {error}</source>
        <translation>Lignes jusqu’à l’endroit où le JSON n’est pas valide. {error}</translation>
    </message>
    <message>
        <source>Rows up to a value that is nested too deeply.</source>
        <translation>Lignes jusqu’à une valeur trop imbriquée.</translation>
    </message>
    <message>
        <source>Rows up to line {number}, which is no JSON value of its own.</source>
        <translation>Lignes jusqu’à la ligne {number}, qui n’est pas une valeur JSON à elle seule.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} value that is no object is left out.</source>
        <comment>{n:,} values that are no objects are left out.</comment>
        <translation>
            <numerusform>{n:,} valeur qui n’est pas un objet est omise.</numerusform>
            <numerusform>{n:,} valeurs qui ne sont pas des objets sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows up to line {line_num}: {error}.</source>
        <translation>Lignes jusqu’à la ligne {line_num}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Il n’y a pas de lignes.</translation>
    </message>
    <message>
        <source>Not well-formed XML. {text}</source>
        <translation>XML mal formé. {text}</translation>
    </message>
    <message>
        <source>Some bytes are not valid {charset}; they show as �.</source>
        <translation>Certains octets ne sont pas du {charset} valide&#xa0;; ils s’affichent comme �.</translation>
    </message>
    <message>
        <source>Not valid JSON. {text}</source>
        <translation>JSON non valide. {text}</translation>
    </message>
    <message>
        <source> Showing the first {size} in hexadecimal.</source>
        <translation> Affichage des premiers {size} en hexadécimal.</translation>
    </message>
    <message>
        <source>Showing the first {size} of the formatted text.</source>
        <translation>Affichage des premiers {size} du texte formaté.</translation>
    </message>
    <message>
        <source>Showing the first {index:,} of {n:,} lines.</source>
        <translation>Affichage des {index:,} premières lignes sur {n:,}.</translation>
    </message>
    <message>
        <source>After the refusal, a second handshake without verification fetched these certificates for you to look at. No request was sent over it.</source>
        <translation>Après le refus, une seconde négociation sans vérification a récupéré ces certificats pour que vous puissiez les examiner. Aucune requête n’a été envoyée par ce biais.</translation>
    </message>
    <message>
        <source>Not encrypted. It did not leave this computer.</source>
        <translation>Non chiffré. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Not encrypted. Everybody on the way can read and change requests and answers.</source>
        <translation>Non chiffré. N’importe qui sur le trajet peut lire et modifier les requêtes et les réponses.</translation>
    </message>
    <message>
        <source>Not trusted: {removesuffix}.</source>
        <translation>Pas de confiance&#xa0;: {removesuffix}.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Aucune connexion chiffrée n’a été établie.</translation>
    </message>
    <message>
        <source>Insecure: verification is switched off, so anybody could have answered in the server&apos;s place.</source>
        <translation>Non sécurisé&#xa0;: la vérification est désactivée, n’importe qui aurait pu répondre à la place du serveur.</translation>
    </message>
    <message>
        <source>expired {days} ago</source>
        <translation>expiré depuis {days}</translation>
    </message>
    <message>
        <source>not valid yet: begins in {days}</source>
        <translation>pas encore valide&#xa0;: commence dans {days}</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>expire dans {days}</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Suite de chiffrement</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>not trusted: {distrust}</source>
        <translation>pas de confiance&#xa0;: {distrust}</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>fetched by a second handshake, without a request</source>
        <translation>obtenue par une seconde négociation, sans requête</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>{what} {number} of {count}</source>
        <translation>{what} {number} sur {count}</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>{issuer} (itself)</source>
        <translation>{issuer} (lui-même)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>{key_type} {bits} bits</source>
        <translation>{key_type} {bits} bits</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n:,} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>moins d’une heure</translation>
    </message>
    <message>
        <source>There is half of a character pair here</source>
        <translation>Il y a ici la moitié d’une paire de caractères</translation>
    </message>
    <message>
        <source>There is no XML element here</source>
        <translation>Il n’y a pas d’élément XML ici</translation>
    </message>
    <message>
        <source>This end tag does not fit the tag that is open</source>
        <translation>Cette balise fermante ne correspond pas à la balise ouverte</translation>
    </message>
    <message>
        <source>This tag is not closed</source>
        <translation>Cette balise n’est pas fermée</translation>
    </message>
    <message>
        <source>Only one outermost element is allowed</source>
        <translation>Un seul élément racine est permis</translation>
    </message>
    <message>
        <source>This attribute is already there</source>
        <translation>Cet attribut est déjà présent</translation>
    </message>
    <message>
        <source>This entity is not defined</source>
        <translation>Cette entité n’est pas définie</translation>
    </message>
    <message>
        <source>This character can&apos;t stand here</source>
        <translation>Ce caractère ne peut pas se trouver ici</translation>
    </message>
    <message>
        <source>This prefix is bound to no namespace</source>
        <translation>Ce préfixe n’est lié à aucun espace de noms</translation>
    </message>
    <message>
        <source>This CDATA section is not closed</source>
        <translation>Cette section CDATA n’est pas fermée</translation>
    </message>
    <message>
        <source>The XML declaration must be the very first thing</source>
        <translation>La déclaration XML doit se trouver tout au début</translation>
    </message>
    <message>
        <source>The document ends before its outermost element is closed</source>
        <translation>Le document se termine avant la fermeture de son élément racine</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>body</comment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>makes the text too long (over {limit:,} characters)</source>
        <translation>rend le texte trop long (plus de {limit:,} caractères)</translation>
    </message>
    <message>
        <source>is nested more than {limit} deep</source>
        <translation>a plus de {limit} niveaux d’imbrication</translation>
    </message>
    <message>
        <source>refers to itself: {names}</source>
        <translation>se réfère à elle-même&#xa0;: {names}</translation>
    </message>
    <message>
        <source>is not defined</source>
        <translation>n’est pas définie</translation>
    </message>
    <message>
        <source>is no dynamic variable or function that PostGUI knows</source>
        <translation>n’est pas une variable dynamique ni une fonction que PostGUI connaît</translation>
    </message>
    <message>
        <source>asks for a value but has no name: write {{?Name}}</source>
        <translation>demande une valeur mais n’a pas de nom&#xa0;: écrivez {{?Nom}}</translation>
    </message>
    <message>
        <source>is asked for when sending, and was not answered</source>
        <translation>est demandée à l’envoi, et n’a pas reçu de réponse</translation>
    </message>
    <message>
        <source>None</source>
        <comment>auth</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This system has no Unix sockets</source>
        <translation>Ce système n’a pas de sockets Unix</translation>
    </message>
    <message>
        <source>None</source>
        <comment>body</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>Lecture impossible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The cookie {name} can&apos;t be stored</source>
        <translation>Le cookie {name} ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>The {where} has a control character, %x{code:02X}, at position {place}.</source>
        <translation>Caractère de contrôle %x{code:02X} en position {place} ({where}).</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>The {where} has a &apos;;&apos; at position {place}, where a cookie ends.</source>
        <translation>«&#xa0;;&#xa0;» en position {place} ({where}), où un cookie se termine.</translation>
    </message>
    <message>
        <source>Write it as %3B if the server decodes that.</source>
        <translation>Écrivez-le %3B si le serveur le décode.</translation>
    </message>
    <message>
        <source>The {where} begins or ends with a blank, which no server would see.</source>
        <translation>Espace au début ou à la fin ({where}), qu’aucun serveur ne verrait.</translation>
    </message>
    <message>
        <source>It has no name and no value.</source>
        <translation>Il n’a ni nom ni valeur.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The name has an &apos;=&apos;, where its value begins.</source>
        <translation>Le nom contient un «&#xa0;=&#xa0;», où commence sa valeur.</translation>
    </message>
    <message>
        <source>Without a name, an &apos;=&apos; in the value makes a name of what is before it.</source>
        <translation>Sans nom, un «&#xa0;=&#xa0;» dans la valeur fait un nom de ce qui précède.</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed.</source>
        <translation>Le nom et la valeur font {size:,} octets&#xa0;; {max_pair_bytes:,} sont permis.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Raccourcissez-les.</translation>
    </message>
    <message>
        <source>The path {path!r} does not begin with &apos;/&apos;.</source>
        <translation>Le chemin {path!r} ne commence pas par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>Write / for the whole server.</source>
        <translation>Écrivez / pour tout le serveur.</translation>
    </message>
    <message>
        <source>The path is longer than {max_attribute_bytes:,} bytes.</source>
        <translation>Le chemin dépasse {max_attribute_bytes:,} octets.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>It has no domain.</source>
        <translation>Il n’a pas de domaine.</translation>
    </message>
    <message>
        <source>Write the host that it is for, such as api.example.org.</source>
        <translation>Écrivez l’hôte auquel il est destiné, comme api.example.org.</translation>
    </message>
    <message>
        <source>The domain {domain!r} is not ASCII.</source>
        <translation>Le domaine {domain!r} n’est pas en ASCII.</translation>
    </message>
    <message>
        <source>Write it in its xn-- form.</source>
        <translation>Écrivez-le sous sa forme xn--.</translation>
    </message>
    <message>
        <source>{domain!r} is no host name.</source>
        <translation>{domain!r} n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>Write only the host, such as api.example.org: no scheme, port or path.</source>
        <translation>N’écrivez que l’hôte, comme api.example.org&#xa0;: ni schéma, ni port, ni chemin.</translation>
    </message>
    <message>
        <source>The domain is longer than {max_attribute_bytes:,} characters.</source>
        <translation>Le domaine dépasse {max_attribute_bytes:,} caractères.</translation>
    </message>
    <message>
        <source>{domain} is an address, which has no subdomains.</source>
        <translation>{domain} est une adresse, qui n’a pas de sous-domaines.</translation>
    </message>
    <message>
        <source>Remove the dot before it.</source>
        <translation>Supprimez le point qui la précède.</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: anybody may register below it.</source>
        <translation>{domain} est un suffixe public&#xa0;: n’importe qui peut s’y enregistrer.</translation>
    </message>
    <message>
        <source>Name one host below it, or remove the dot before it.</source>
        <translation>Indiquez un hôte en dessous, ou supprimez le point qui le précède.</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None exige Secure.</translation>
    </message>
    <message>
        <source>Switch on Secure, or choose another SameSite.</source>
        <translation>Activez Secure, ou choisissez un autre SameSite.</translation>
    </message>
    <message>
        <source>Change it, or the name.</source>
        <translation>Changez-la, ou changez le nom.</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>Il serait déjà expiré.</translation>
    </message>
    <message>
        <source>Delete it instead, or choose a later date.</source>
        <translation>Supprimez-le plutôt, ou choisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>It was over when it came, and there was none to delete.</source>
        <translation>Il était déjà expiré à son arrivée, et il n’y en avait aucun à supprimer.</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is not ASCII: it should be in its xn-- form (RFC 6265bis, 5.7).</source>
        <translation>Son Domain {domain!r} n’est pas en ASCII&#xa0;: il devrait être sous sa forme xn-- (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is a public suffix: anybody may register below it (RFC 6265bis, 5.7).</source>
        <translation>Son Domain {domain!r} est un suffixe public&#xa0;: n’importe qui peut s’y enregistrer (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} does not include the host {domain2} (RFC 6265bis, 5.7).</source>
        <translation>Son Domain {domain!r} n’inclut pas l’hôte {domain2} (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>It has no name and no value (RFC 6265bis, 5.7).</source>
        <translation>Il n’a ni nom ni valeur (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>It is Secure, but came over plain http (RFC 6265bis, 5.7).</source>
        <translation>Il est Secure, mais est arrivé par http non chiffré (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>There is a Secure cookie of this name, and this one came over plain http (RFC 6265bis, 5.7).</source>
        <translation>Il existe un cookie Secure de ce nom, et celui-ci est arrivé par http non chiffré (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure (RFC 6265bis, 5.7).</source>
        <translation>SameSite=None exige Secure (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>{broken} (RFC 6265bis, 5.4 and 5.7).</source>
        <translation>{broken} (RFC 6265bis, 5.4 et 5.7).</translation>
    </message>
    <message>
        <source>The jar keeps at most {most_per_domain} cookies of one domain.</source>
        <translation>Le magasin garde au plus {most_per_domain} cookies par domaine.</translation>
    </message>
    <message>
        <source>The jar keeps at most {most:,} cookies.</source>
        <translation>Le magasin garde au plus {most:,} cookies.</translation>
    </message>
    <message>
        <source>It has no name, and its value begins as the name of a protected cookie does</source>
        <translation>Il n’a pas de nom, et sa valeur commence comme le nom d’un cookie protégé</translation>
    </message>
    <message>
        <source>A name with {name} needs Secure</source>
        <translation>Un nom avec {name} exige Secure</translation>
    </message>
    <message>
        <source>A name with __Host- allows no Domain</source>
        <translation>Un nom avec __Host- n’admet pas de Domain</translation>
    </message>
    <message>
        <source>A name with __Host- needs Path=/</source>
        <translation>Un nom avec __Host- exige Path=/</translation>
    </message>
    <message>
        <source>It has a control character, %x{ord:02X}, at position {value} (RFC 6265bis, section 5.6).</source>
        <translation>Il contient un caractère de contrôle, %x{ord:02X}, en position {value} (RFC 6265bis, section 5.6).</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed (RFC 6265bis, section 5.6).</source>
        <translation>Le nom et la valeur font {size:,} octets&#xa0;; {max_pair_bytes:,} sont permis (RFC 6265bis, section 5.6).</translation>
    </message>
    <message>
        <source>the body ends before what is coded does</source>
        <translation>le corps se termine avant la fin de ce qui est encodé</translation>
    </message>
    <message>
        <source>{coding}, at byte {offset:,} of what is coded: {reason}</source>
        <translation>{coding}, à l’octet {offset:,} de ce qui est encodé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it can&apos;t be decoded</source>
        <translation>décodage impossible</translation>
    </message>
    <message>
        <source>Content-Encoding {unknown!r} is not known here: the body is shown as it came</source>
        <translation>Content-Encoding {unknown!r} est inconnu ici&#xa0;: le corps est affiché tel que reçu</translation>
    </message>
    <message>
        <source>{ignored:,} bytes after the end of the encoded body were left out</source>
        <translation>{ignored:,} octets après la fin du corps encodé ont été omis</translation>
    </message>
    <message>
        <source>{decode} was not sent on to {origin}: another origin</source>
        <translation>{decode} n’a pas été transmis à {origin}&#xa0;: autre origine</translation>
    </message>
    <message>
        <source>The private key doesn&apos;t fit {algorithm}</source>
        <translation>La clé privée ne convient pas à {algorithm}</translation>
    </message>
    <message>
        <source>It needs {needed}.</source>
        <translation>Clé requise&#xa0;: {needed}.</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>une clé RSA</translation>
    </message>
    <message>
        <source>a key on the curve {elliptic}</source>
        <translation>une clé sur la courbe {elliptic}</translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation>une clé Ed25519 ou Ed448</translation>
    </message>
    <message>
        <source>{method} needs an RSA key</source>
        <translation>{method} requiert une clé RSA</translation>
    </message>
    <message>
        <source>This one is of another kind: {name__}.</source>
        <translation>Celle-ci est d’un autre type&#xa0;: {name__}.</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>l’élément entier</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
    <message>
        <source>the body has {size_bytes:,} bytes; up to {body_bytes:,} are looked into</source>
        <translation>le corps fait {size_bytes:,} octets&#xa0;; jusqu’à {body_bytes:,} sont examinés</translation>
    </message>
    <message>
        <source>There is no operator {operator!r}.</source>
        <translation>L’opérateur {operator!r} n’existe pas.</translation>
    </message>
    <message>
        <source>It is {shown}, which does not hold: {expected}.</source>
        <translation>La valeur est {shown}, ce qui ne remplit pas la condition&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {error}.</source>
        <translation>Impossible de lire le corps&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The variable has no name.</source>
        <translation>La variable n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>Il n’y a rien à prendre.</translation>
    </message>
    <message>
        <source>{expression!r} is no path such as res.status, res.body.items[0].id or jsonpath(&apos;$.id&apos;)</source>
        <translation>{expression!r} n’est pas un chemin comme res.status, res.body.items[0].id ou jsonpath(&apos;$.id&apos;)</translation>
    </message>
    <message>
        <source>there is no {key!r} in {value}</source>
        <translation>il n’y a pas de {key!r} dans {value}</translation>
    </message>
    <message>
        <source>the JSONPath can&apos;t be used: {error}</source>
        <translation>le JSONPath est inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the pattern is not valid: {error}</source>
        <translation>le motif n’est pas valide&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the pattern took over a second: it backtracks too much</source>
        <translation>le motif a pris plus d’une seconde&#xa0;: il revient trop en arrière</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>est égal à</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>n’est pas égal à</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>a pour longueur</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>correspond au motif</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>ne correspond pas au motif</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>se termine par</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est compris entre</translation>
    </message>
    <message>
        <source>matches the JSON Schema</source>
        <translation>est conforme au JSON Schema</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>est null</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>est présent</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>est true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>est false</translation>
    </message>
    <message>
        <source>is an object or array</source>
        <translation>est un objet ou un tableau</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>est un nombre</translation>
    </message>
    <message>
        <source>is text</source>
        <translation>est du texte</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>est true ou false</translation>
    </message>
    <message>
        <source>is an array</source>
        <translation>est un tableau</translation>
    </message>
    <message>
        <source>only numbers have an order, and one is {called}</source>
        <translation>seuls les nombres ont un ordre, et l’une des valeurs est&#xa0;: {called}</translation>
    </message>
    <message>
        <source>only text and arrays contain something, and it is {called}</source>
        <translation>seuls le texte et les tableaux contiennent quelque chose, et la valeur est&#xa0;: {called}</translation>
    </message>
    <message>
        <source>only text and arrays have a length, and it is {called}</source>
        <translation>seuls le texte et les tableaux ont une longueur, et la valeur est&#xa0;: {called}</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are needed</source>
        <translation>deux nombres séparés par une virgule sont nécessaires</translation>
    </message>
    <message>
        <source>only text, arrays and objects can be empty, and it is {called}</source>
        <translation>seuls le texte, les tableaux et les objets peuvent être vides, et la valeur est&#xa0;: {called}</translation>
    </message>
    <message>
        <source>the schema is no valid JSON: {error}</source>
        <translation>le schéma n’est pas du JSON valide&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the schema is not valid: {message}</source>
        <translation>le schéma n’est pas valide&#xa0;: {message}</translation>
    </message>
    <message>
        <source>the schema refers to {ref}, and nothing is fetched for it</source>
        <translation>le schéma renvoie à {ref}, et rien n’est téléchargé pour lui</translation>
    </message>
    <message>
        <source>only text can begin or end with something, and it is {called}</source>
        <translation>seul le texte peut commencer ou se terminer par quelque chose, et la valeur est&#xa0;: {called}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the XML defines entities, so it is not looked into</source>
        <translation>le XML définit des entités&#xa0;; il n’est donc pas examiné</translation>
    </message>
    <message>
        <source>the body is no well-formed XML: {error}</source>
        <translation>le corps n’est pas du XML bien formé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the XPath can&apos;t be used: {error}</source>
        <translation>le XPath est inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>aucune réponse n’est arrivée</translation>
    </message>
    <message>
        <source>There was nothing to check: {why}</source>
        <translation>Il n’y avait rien à vérifier&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{expression!r} could not be evaluated</source>
        <translation>{expression!r} n’a pas pu être évaluée</translation>
    </message>
    <message>
        <source>{expression!r} can&apos;t be evaluated: {error}</source>
        <translation>{expression!r} ne peut pas être évaluée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{expression!r} is JavaScript. {what}</source>
        <translation>{expression!r} est du JavaScript. {what}</translation>
    </message>
    <message>
        <source>Without a value, so it stands in the code as it is: {names}.</source>
        <translation>Sans valeur, donc tel quel dans le code&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Content-Length is left to the library.</source>
        <translation>Content-Length est laissé à la bibliothèque.</translation>
    </message>
    <message>
        <source>The body goes uncompressed.</source>
        <translation>Le corps est envoyé non compressé.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} answers the server step by step: only curl can do it.</source>
        <translation>L’authentification de type {kind!r} répond au serveur étape par étape&#xa0;: seul curl en est capable.</translation>
    </message>
    <message>
        <source>Made anew for each send, so what is in the code does not last: {what}.</source>
        <translation>Recréé à chaque envoi&#xa0;; ce qui est dans le code n’est donc pas durable&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>These settings are not in the code: {names}. curl has options for most.</source>
        <translation>Ces réglages ne sont pas dans le code&#xa0;: {names}. curl a des options pour la plupart.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Opening {stem}</source>
        <translation>Ouverture de {stem}</translation>
    </message>
    <message>
        <source>Saving {stem}</source>
        <translation>Enregistrement de {stem}</translation>
    </message>
    <message>
        <source>Parts that are long and have no line in common count as replaced.</source>
        <translation>Les longues parties sans ligne commune comptent comme remplacées.</translation>
    </message>
    <message>
        <source>Equal lines far from any difference are left out.</source>
        <translation>Les lignes identiques éloignées de toute différence sont omises.</translation>
    </message>
    <message>
        <source>Only the first {most_rows:,} lines of the comparison.</source>
        <translation>Seulement les {most_rows:,} premières lignes de la comparaison.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} equal line</source>
        <comment>{n:,} equal lines</comment>
        <translation>
            <numerusform>{n:,} ligne identique</numerusform>
            <numerusform>{n:,} lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no arguments: write {{{{${name}}}}}</source>
        <translation>n’attend pas d’arguments&#xa0;: écrivez {{{{${name}}}}}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} copie</translation>
    </message>
    <message>
        <source>The body is missing: it could not be read back from the history ({error}).</source>
        <translation>Le corps manque&#xa0;: il n’a pas pu être relu dans l’historique ({error}).</translation>
    </message>
    <message>
        <source>The body ({size}) was too large for the history and is not kept.</source>
        <translation>Le corps ({size}) était trop volumineux pour l’historique et n’est pas conservé.</translation>
    </message>
    <message>
        <source>Secret values in this body were replaced by *** before it was stored.</source>
        <translation>Les valeurs secrètes de ce corps ont été remplacées par *** avant le stockage.</translation>
    </message>
    <message>
        <source>What is imported has it no longer. It was left: delete it yourself.</source>
        <translation>Ce qui est importé ne la contient plus. Elle a été laissée&#xa0;: supprimez-la vous-même.</translation>
    </message>
    <message>
        <source>There is one of this name already: it came as {name}.</source>
        <translation>Il y en a déjà un de ce nom&#xa0;: il a été repris sous le nom {name}.</translation>
    </message>
    <message>
        <source>It was changed here since it was imported, so it was not updated.</source>
        <translation>Il a été modifié ici depuis son importation&#xa0;; il n’a donc pas été mis à jour.</translation>
    </message>
    <message>
        <source>It is there already, and was left as it is.</source>
        <translation>Il existe déjà, et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>the settings of the program</source>
        <translation>les réglages du programme</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>l’espace de travail</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written</source>
        <translation>Impossible d’écrire le rapport {path}</translation>
    </message>
    <message>
        <source>{failed}: {why}</source>
        <translation>{failed}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The locustfile {path} can&apos;t be written</source>
        <translation>Impossible d’écrire le locustfile {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request, {failures:,} failed; {rate:,.1f} a second; {times}</source>
        <comment>{n:,} requests, {failures:,} failed; {rate:,.1f} a second; {times}</comment>
        <translation>
            <numerusform>{n:,} requête, {failures:,} en échec&#xa0;; {rate:,.1f} par seconde&#xa0;; {times}</numerusform>
            <numerusform>{n:,} requêtes, {failures:,} en échec&#xa0;; {rate:,.1f} par seconde&#xa0;; {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of its body, which is binary and holds a secret</source>
        <translation>une partie de son corps, qui est binaire et contient un secret</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>environnement du processus</translation>
    </message>
    <message>
        <source>global variables</source>
        <translation>variables globales</translation>
    </message>
    <message>
        <source>given for this send</source>
        <translation>valeurs de cet envoi</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>variables d’exécution</translation>
    </message>
    <message>
        <source>request of this run</source>
        <translation>requête de cette exécution</translation>
    </message>
    <message>
        <source>folder of this run</source>
        <translation>dossier de cette exécution</translation>
    </message>
    <message>
        <source>environment of this run</source>
        <translation>environnement de cette exécution</translation>
    </message>
    <message>
        <source>collection of this run</source>
        <translation>collection de cette exécution</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>dossier {name}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>collection {name}</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>environnement {name}</translation>
    </message>
    <message>
        <source>{what} and {more} more</source>
        <translation>{what} et {more} de plus</translation>
    </message>
    <message>
        <source>Credentials go over http:// to {host}, readable by everybody on the way: {what}.</source>
        <translation>Des identifiants passent par http:// vers {host}, lisibles par tous sur le trajet&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>A POST body is not protected by being a body.</source>
        <translation>Un corps de POST n’est pas protégé parce que c’est un corps.</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>l’en-tête {name}</translation>
    </message>
    <message>
        <source>user and password in the URL</source>
        <translation>utilisateur et mot de passe dans l’URL</translation>
    </message>
    <message>
        <source>{name} in the URL</source>
        <translation>{name} dans l’URL</translation>
    </message>
    <message>
        <source>the body&apos;s field {name}</source>
        <translation>le champ {name} du corps</translation>
    </message>
    <message>
        <source>{n} newly failed</source>
        <translation>nouveaux échecs&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} mended</source>
        <translation>échecs résolus&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} slower</source>
        <translation>plus lentes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} faster</source>
        <translation>plus rapides&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} not in it</source>
        <translation>absentes alors&#xa0;: {n}</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written: {reason}</source>
        <translation>Impossible d’écrire le rapport {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it waits for something that never comes</source>
        <translation>il attend quelque chose qui ne vient jamais</translation>
    </message>
    <message>
        <source>it computed for too long without a pause</source>
        <translation>il a calculé trop longtemps sans pause</translation>
    </message>
    <message>
        <source>it was not done after {total_s:g} s</source>
        <translation>il n’était pas terminé au bout de {total_s:g} s</translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation>son processus s’est arrêté</translation>
    </message>
    <message>
        <source>what its process says can&apos;t be read</source>
        <translation>les messages de son processus sont illisibles</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>ligne {line}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Ligne {line}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The body is left out: only its beginning was kept.</source>
        <translation>Le corps est omis&#xa0;: seul son début a été conservé.</translation>
    </message>
    <message>
        <source>The body is left out: it is no text.</source>
        <translation>Le corps est omis&#xa0;: ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved into itself</source>
        <translation>{name} ne peut pas être déplacé dans lui-même</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be copied into itself</source>
        <translation>{name} ne peut pas être copié dans lui-même</translation>
    </message>
    <message>
        <source>{name} is a whole collection</source>
        <translation>{name} est une collection entière</translation>
    </message>
    <message>
        <source>Close it here, and do this with its folder on disk.</source>
        <translation>Fermez-la ici, et faites-le avec son dossier sur le disque.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Vérifiez le dossier et le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written by you.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier ou le fichier.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Modifiez ses droits d’accès, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>Le disque est plein, ou votre part de celui-ci.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation>Votre quota disque est épuisé.</translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation>Le fichier ou son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path. If it was there before, refresh the collection.</source>
        <translation>Vérifiez le chemin. S’il existait auparavant, actualisez la collection.</translation>
    </message>
    <message>
        <source>The path is too long for this disk.</source>
        <translation>Le chemin est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>Choisissez un nom ou un dossier plus court.</translation>
    </message>
    <message>
        <source>A part of its path is not a folder.</source>
        <translation>Une partie de son chemin n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The history can&apos;t be mended</source>
        <translation>L’historique ne peut pas être réparé</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>Impossible d’écrire l’historique</translation>
    </message>
    <message>
        <source>a theme&apos;s name is that of a file in the folder</source>
        <translation>le nom d’un thème est celui d’un fichier du dossier</translation>
    </message>
    <message>
        <source>the file has more than {limit:,} bytes</source>
        <translation>le fichier dépasse {limit:,} octets</translation>
    </message>
    <message>
        <source>The request failed. {what}</source>
        <translation>La requête a échoué. {what}</translation>
    </message>
    <message>
        <source>The request ended without an answer.</source>
        <translation>La requête s’est terminée sans réponse.</translation>
    </message>
    <message>
        <source>Answered with {status}.</source>
        <translation>Réponse&#xa0;: {status}.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {target}, and {n} file beside it</source>
        <comment>Exported to {target}, and {n} files beside it</comment>
        <translation>
            <numerusform>Exporté dans {target}, avec {n} fichier à côté</numerusform>
            <numerusform>Exporté dans {target}, avec {n} fichiers à côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>Exporté dans {target}</translation>
    </message>
    <message>
        <source>{title}  {extra}</source>
        <translation>{title}  {extra}</translation>
    </message>
    <message>
        <source>Every request in here can use them as {{name}}. A request&apos;s own, and those nearer to it, win.</source>
        <translation>Chaque requête contenue ici peut les utiliser sous la forme {{name}}. Celles de la requête, et celles plus proches d’elle, l’emportent.</translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s certificate was verified</source>
        <translation>Chiffré, et le certificat du serveur a été vérifié</translation>
    </message>
    <message>
        <source>Insecure: encrypted, but nobody verified who answered</source>
        <translation>Non sécurisé&#xa0;: chiffré, mais l’identité du serveur n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>Credentials were sent without encryption</source>
        <translation>Des identifiants ont été envoyés sans chiffrement</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Peer {address} through {proxy}</source>
        <translation>Pair {address} via {proxy}</translation>
    </message>
    <message>
        <source>Peer {address}</source>
        <translation>Pair {address}</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Abandonner ma saisie</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Motif non valide</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Expression régulière non valide : {reason}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Searching {share:.0%}</source>
        <translation>Recherche {share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <comment>{total} found</comment>
        <translation>
            <numerusform>{total} trouvé</numerusform>
            <numerusform>{total} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>Trouvés&#xa0;: {total}</translation>
    </message>
    <message>
        <source>{at:,} of {total}</source>
        <translation>{at:,} sur {total}</translation>
    </message>
    <message>
        <source>At {place}: {reason}</source>
        <translation>À {place}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>{name} in {environment}: {value}</source>
        <translation>{name} dans {environment}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Non secret</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Value: hidden</source>
        <translation>Valeur&#xa0;: masquée</translation>
    </message>
    <message>
        <source>Value: none yet</source>
        <translation>Valeur&#xa0;: aucune pour l’instant</translation>
    </message>
    <message>
        <source>Saved the response as the example {name}</source>
        <translation>Réponse enregistrée comme exemple {name}</translation>
    </message>
    <message>
        <source>Save the request to keep it.</source>
        <translation>Enregistrez la requête pour le garder.</translation>
    </message>
    <message>
        <source>An example, read-only</source>
        <translation>Un exemple, en lecture seule</translation>
    </message>
    <message>
        <source>{path}, example {number}</source>
        <translation>{path}, exemple {number}</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>Exemple {number}</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (ma version)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>no example fits</source>
        <translation>aucun exemple ne convient</translation>
    </message>
    <message>
        <source>It has no examples to serve.</source>
        <translation>Il n’a pas d’exemples à servir.</translation>
    </message>
    <message>
        <source>Mock {name}</source>
        <translation>Simulation {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Ce qui a été collé</translation>
    </message>
    <message>
        <source>Replaced {count:,} times in {files:,} files</source>
        <translation>{count:,} remplacements dans {files:,} fichiers</translation>
    </message>
    <message>
        <source>Looking through the files. Closing this window stops it.</source>
        <translation>Parcours des fichiers en cours. Fermer cette fenêtre l’arrête.</translation>
    </message>
    <message>
        <source>Saved into a collection, the request takes its folder&apos;s auth; until then it sends none.</source>
        <translation>Enregistrée dans une collection, la requête prend l’authentification de son dossier&#xa0;; d’ici là, elle n’en envoie aucune.</translation>
    </message>
    <message>
        <source>Nothing to inherit: neither a folder nor the collection says anything, so none is sent.</source>
        <translation>Rien à hériter&#xa0;: ni dossier ni collection n’indique quoi que ce soit&#xa0;; aucune n’est donc envoyée.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>{scope}, before sending</source>
        <translation>{scope}, avant l’envoi</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>this run</source>
        <comment>variable scope</comment>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>request</source>
        <comment>variable scope</comment>
        <translation>requête</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>variable scope</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>variable scope</comment>
        <translation>collection</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>variable scope</comment>
        <translation>environnement</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>Token; the server did not say until when</source>
        <translation>Jeton&#xa0;; le serveur n’a pas indiqué d’échéance</translation>
    </message>
    <message>
        <source>Expired {span} ago</source>
        <translation>Expiré il y a {span}</translation>
    </message>
    <message>
        <source>Token until {clock}, in {span}</source>
        <translation>Jeton jusqu’à {clock}, dans {span}</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>En attente de votre connexion</translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation>Obtention d’un jeton</translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation>Scope&#xa0;: {scope}</translation>
    </message>
    <message>
        <source>Type: {token_type}, sent as the form says</source>
        <translation>Type&#xa0;: {token_type}, envoyé selon le formulaire</translation>
    </message>
    <message>
        <source>With an id token</source>
        <translation>Avec un id token</translation>
    </message>
    <message>
        <source>No refresh token</source>
        <translation>Pas de jeton de renouvellement</translation>
    </message>
    <message>
        <source>Gone when PostGUI ends: {what}</source>
        <translation>Perdu à la fermeture de PostGUI&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
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
        <translation>Pas de réponse&#xa0;: {note}</translation>
    </message>
    <message>
        <source>inherited from the collection or a folder</source>
        <translation>hérité de la collection ou d’un dossier</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>‹the file {name}, {size}, from {path}›</source>
        <translation>‹le fichier {name}, {size}, de {path}›</translation>
    </message>
    <message>
        <source>… {more:,} bytes more</source>
        <translation>… {more:,} octets de plus</translation>
    </message>
    <message>
        <source>Head {head}, no body</source>
        <translation>En-tête {head}, pas de corps</translation>
    </message>
    <message>
        <source>Head {head}, body {body} before it is compressed with {coding}</source>
        <translation>En-tête {head}, corps {body} avant compression avec {coding}</translation>
    </message>
    <message>
        <source>Head {head}, body {body}, compressed with {coding}</source>
        <translation>En-tête {head}, corps {body}, compressé avec {coding}</translation>
    </message>
    <message>
        <source>Head {head}, body {body}</source>
        <translation>En-tête {head}, corps {body}</translation>
    </message>
    <message>
        <source>Variables without a value stand as typed: {unresolved}.</source>
        <translation>Les variables sans valeur restent telles que saisies&#xa0;: {unresolved}.</translation>
    </message>
    <message>
        <source>Only made when it is sent: {late}.</source>
        <translation>Créé seulement à l’envoi&#xa0;: {late}.</translation>
    </message>
    <message>
        <source>HTTP/2 sends these headers in lower case and pseudo-headers in place of the first line.</source>
        <translation>HTTP/2 envoie ces en-têtes en minuscules, et des pseudo-en-têtes à la place de la première ligne.</translation>
    </message>
    <message>
        <source>Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.</source>
        <translation>Affiché en HTTP/1.1. Si le serveur choisit HTTP/2, les en-têtes sont envoyés comme listés, en minuscules.</translation>
    </message>
    <message>
        <source>The body goes in chunks, each with its size before it.</source>
        <translation>Le corps est envoyé en fragments, chacun précédé de sa taille.</translation>
    </message>
    <message>
        <source>inherited from {origin}</source>
        <translation>hérité ({origin})</translation>
    </message>
    <message>
        <source>Not only ASCII: sent as UTF-8, as curl does. Some servers read headers as Latin-1.</source>
        <translation>Pas uniquement de l’ASCII&#xa0;: envoyé en UTF-8, comme le fait curl. Certains serveurs lisent les en-têtes en Latin-1.</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Aperçu d’envoi</translation>
    </message>
    <message>
        <source>An IP address of this computer, not a name: 192.0.2.7 or 2001:db8::7.</source>
        <translation>Une adresse IP de cet ordinateur, pas un nom&#xa0;: 192.0.2.7 ou 2001:db8::7.</translation>
    </message>
    <message>
        <source>The certificates of these hosts are not checked: anybody on the way can read and change what is sent to them.</source>
        <translation>Les certificats de ces hôtes ne sont pas vérifiés&#xa0;: n’importe qui sur le trajet peut lire et modifier ce qui leur est envoyé.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>a new value at each place</source>
        <translation>une nouvelle valeur à chaque emplacement</translation>
    </message>
    <message>
        <source>your answer when sending</source>
        <translation>votre réponse à l’envoi</translation>
    </message>
    <message>
        <source>{name} is not defined here.
Add it to an environment, a folder or the collection: Ctrl+click opens the environment.</source>
        <translation>{name} n’est pas définie ici.
Ajoutez-la à un environnement, un dossier ou la collection&#xa0;: Ctrl+clic ouvre l’environnement.</translation>
    </message>
    <message>
        <source>{name}, from {origin}</source>
        <translation>{name} (origine&#xa0;: {origin})</translation>
    </message>
    <message>
        <source>Also in {origins}, which it hides</source>
        <translation>Masque aussi&#xa0;: {origins}</translation>
    </message>
    <message>
        <source>{name} is no dynamic variable that PostGUI knows.</source>
        <translation>{name} n’est pas une variable dynamique que PostGUI connaît.</translation>
    </message>
    <message>
        <source>{prompt} is asked for when sending.</source>
        <translation>{prompt} est demandé à l’envoi.</translation>
    </message>
    <message>
        <source>This is asked for when sending.</source>
        <translation>Ceci est demandé à l’envoi.</translation>
    </message>
    <message>
        <source>Without an answer: {default}</source>
        <translation>Sans réponse&#xa0;: {default}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>{place}  (pass {number})</source>
        <translation>{place}  (passage {number})</translation>
    </message>
    <message>
        <source>Can&apos;t be read now: type to replace it</source>
        <translation>Illisible pour l’instant&#xa0;: saisissez pour remplacer</translation>
    </message>
    <message>
        <source>In the {place} as {name}</source>
        <translation>Gardé sous le nom {name} dans&#xa0;: {place}</translation>
    </message>
    <message>
        <source>In clear in the file.</source>
        <translation>En clair dans le fichier.</translation>
    </message>
    <message>
        <source>In clear in the draft.</source>
        <translation>En clair dans le brouillon.</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>Déplacer vers&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{name} has no value here.</source>
        <translation>{name} n’a pas de valeur ici.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>This answer is not in the tab of a request: open the request and send it.</source>
        <translation>Cette réponse n’est pas dans l’onglet d’une requête&#xa0;: ouvrez la requête et envoyez-la.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renommer l’espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>Run {n} item…</source>
        <comment>Run {n} items…</comment>
        <translation>
            <numerusform>Exécuter {n} élément…</numerusform>
            <numerusform>Exécuter {n} éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show changes since HEAD…</source>
        <translation>Afficher les modifications depuis HEAD…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Close collection</source>
        <translation>Fermer la collection</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <source>Load test…</source>
        <translation>Test de charge…</translation>
    </message>
    <message>
        <source>Monitor…</source>
        <translation>Surveiller…</translation>
    </message>
    <message>
        <source>Mock server…</source>
        <translation>Serveur fictif…</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>Dupliquer</numerusform>
            <numerusform>Dupliquer {n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut</source>
        <comment>Cut {n} items</comment>
        <translation>
            <numerusform>Couper</numerusform>
            <numerusform>Couper {n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>Copier</numerusform>
            <numerusform>Copier {n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>Supprimer</numerusform>
            <numerusform>Supprimer {n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>lower</source>
        <comment>Translate as &quot;keep&quot; if your language keeps the capital of a label within a sentence</comment>
        <translation>lower</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Erreur de syntaxe</translation>
    </message>
    <message>
        <source>No element found</source>
        <translation>Aucun élément trouvé</translation>
    </message>
    <message>
        <source>Not well-formed (invalid token)</source>
        <translation>Mal formé (jeton non valide)</translation>
    </message>
    <message>
        <source>Unclosed token</source>
        <translation>Jeton non fermé</translation>
    </message>
    <message>
        <source>Partial character</source>
        <translation>Caractère incomplet</translation>
    </message>
    <message>
        <source>Mismatched tag</source>
        <translation>Balise non concordante</translation>
    </message>
    <message>
        <source>Duplicate attribute</source>
        <translation>Attribut en double</translation>
    </message>
    <message>
        <source>Junk after document element</source>
        <translation>Contenu superflu après l’élément racine</translation>
    </message>
    <message>
        <source>Illegal parameter entity reference</source>
        <translation>Référence d’entité paramètre interdite</translation>
    </message>
    <message>
        <source>Undefined entity</source>
        <translation>Entité non définie</translation>
    </message>
    <message>
        <source>Recursive entity reference</source>
        <translation>Référence d’entité récursive</translation>
    </message>
    <message>
        <source>Asynchronous entity</source>
        <translation>Entité asynchrone</translation>
    </message>
    <message>
        <source>Reference to invalid character number</source>
        <translation>Référence à un numéro de caractère non valide</translation>
    </message>
    <message>
        <source>Reference to binary entity</source>
        <translation>Référence à une entité binaire</translation>
    </message>
    <message>
        <source>Reference to external entity in attribute</source>
        <translation>Référence à une entité externe dans un attribut</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>Déclaration XML ou de texte ailleurs qu’au début de l’entité</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Encodage inconnu</translation>
    </message>
    <message>
        <source>Encoding specified in XML declaration is incorrect</source>
        <translation>L’encodage indiqué dans la déclaration XML est incorrect</translation>
    </message>
    <message>
        <source>Unclosed CDATA section</source>
        <translation>Section CDATA non fermée</translation>
    </message>
    <message>
        <source>Unbound prefix</source>
        <translation>Préfixe non lié</translation>
    </message>
    <message>
        <source>XML declaration not well-formed</source>
        <translation>Déclaration XML mal formée</translation>
    </message>
    <message>
        <source>Illegal character(s) in public id</source>
        <translation>Caractère(s) interdit(s) dans l’identifiant public</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>{size} is too much for the clipboard: save it as</source>
        <translation>{size}, c’est trop pour le presse-papiers : enregistrer sous</translation>
    </message>
    <message>
        <source>Saving, {size} so far</source>
        <translation>Enregistrement, {size} jusqu’ici</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {reason}</source>
        <translation>Impossible d’écrire {name} : {reason}</translation>
    </message>
    <message>
        <source>Saved {size}</source>
        <translation>{size} enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request</source>
        <comment>{n:,} requests</comment>
        <translation>
            <numerusform>{n:,} requête</numerusform>
            <numerusform>{n:,} requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} dossier</numerusform>
            <numerusform>{n:,} dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} environment</source>
        <comment>{n:,} environments</comment>
        <translation>
            <numerusform>{n:,} environnement</numerusform>
            <numerusform>{n:,} environnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {what} into {name}</source>
        <translation>Importation dans {name} : {what}</translation>
    </message>
    <message>
        <source>Imported nothing into {name}</source>
        <translation>Rien n’a été importé dans {name}</translation>
    </message>
    <message>
        <source>The report is kept with the collection: in its docs, or as Import report.md in its folder.</source>
        <translation>Le rapport est conservé avec la collection : dans sa documentation, ou sous le nom Import report.md dans son dossier.</translation>
    </message>
    <message>
        <source>Scripts came along as text; nothing of the import was run.</source>
        <translation>Les scripts ont été repris comme texte ; rien de l’importation n’a été exécuté.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>not from the jar: written in the request, or added by Auth</source>
        <translation>hors du stockage de cookies : écrit dans la requête, ou ajouté par Auth</translation>
    </message>
    <message>
        <source>not stored: cookies are switched off for this request</source>
        <translation>non enregistré : les cookies sont désactivés pour cette requête</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Event {number}, {type}: {data}</source>
        <translation>Événement {number}, {type} : {data}</translation>
    </message>
    <message>
        <source>Assert this</source>
        <translation>En faire une assertion</translation>
    </message>
    <message>
        <source>Capture this as variable…</source>
        <translation>Capturer comme variable…</translation>
    </message>
    <message>
        <source>As it was kept: credentials are taken out</source>
        <translation>Telle que conservée : les identifiants de connexion sont retirés</translation>
    </message>
    <message>
        <source>Not sent: it did not come to that. This was ready to go</source>
        <translation>Non envoyée : on n’en est pas arrivé là. Voici ce qui était prêt à partir</translation>
    </message>
    <message>
        <source>HTTP/2 sends no request line: these are its pseudo-headers and headers</source>
        <translation>HTTP/2 n’envoie pas de ligne de requête : voici ses pseudo-en-têtes et en-têtes</translation>
    </message>
    <message>
        <source>As written to the connection</source>
        <translation>Telle qu’écrite sur la connexion</translation>
    </message>
    <message>
        <source>As made for sending</source>
        <translation>Telle que préparée pour l’envoi</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>choisi ici</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk: {reason}. Send again.</source>
        <translation>Impossible de lire le corps sur le disque : {reason}. Envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Shown as it came: too large to recode.</source>
        <translation>Affiché tel que reçu : trop volumineux pour être réencodé.</translation>
    </message>
    <message>
        <source>Timing figures</source>
        <translation>Mesures de temps</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Connexion et certificats</translation>
    </message>
    <message>
        <source>There is no tree of so large a text in this charset. Raw shows it as it came.</source>
        <translation>Il n’y a pas d’arbre pour un texte aussi volumineux dans ce jeu de caractères. La vue brute le montre tel que reçu.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} janvier</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} février</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} mars</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} avril</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} mai</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} juin</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} juillet</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} août</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} septembre</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} octobre</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} novembre</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} décembre</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{day_and_month} {year}</source>
        <translation>{day_and_month} {year}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note : {note}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Collection : {name}</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>broken, line {line}</source>
        <translation>défectueux, ligne {line}</translation>
    </message>
    <message>
        <source>collection expanded</source>
        <translation>collection développée</translation>
    </message>
    <message>
        <source>collection collapsed</source>
        <translation>collection réduite</translation>
    </message>
    <message>
        <source>folder expanded</source>
        <translation>dossier développé</translation>
    </message>
    <message>
        <source>folder collapsed</source>
        <translation>dossier réduit</translation>
    </message>
    <message>
        <source>modified since the last commit</source>
        <translation>modifié depuis le dernier commit</translation>
    </message>
    <message>
        <source>added since the last commit</source>
        <translation>ajouté depuis le dernier commit</translation>
    </message>
    <message>
        <source>deleted since the last commit</source>
        <translation>supprimé depuis le dernier commit</translation>
    </message>
    <message>
        <source>in conflict since the last commit</source>
        <translation>en conflit depuis le dernier commit</translation>
    </message>
    <message>
        <source>changed inside since the last commit</source>
        <translation>contenu modifié depuis le dernier commit</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>illisible : {reason}</translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation>étiquette {tag}</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>contient des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Waiting for the index…</source>
        <translation>En attente de l’index…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match, the first {kept:,} shown</source>
        <comment>{n:,}{more} matches, the first {kept:,} shown</comment>
        <translation>
            <numerusform>{n:,}{more} correspondance, les {kept:,} premières affichées</numerusform>
            <numerusform>{n:,}{more} correspondances, les {kept:,} premières affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match</source>
        <comment>{n:,}{more} matches</comment>
        <translation>
            <numerusform>{n:,}{more} correspondance</numerusform>
            <numerusform>{n:,}{more} correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>Expanding, {count:,} so far</source>
        <translation>Développement, {count:,} jusqu’ici</translation>
    </message>
    <message>
        <source>The first {count:,} are expanded</source>
        <translation>Les {count:,} premiers sont développés</translation>
    </message>
    <message>
        <source>{count:,} so far</source>
        <translation>{count:,} jusqu’ici</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>The reference {reference} to another answer</source>
        <translation>La référence {reference} à une autre réponse</translation>
    </message>
    <message>
        <source>Capture the value in Vars of the request {name}, and use its variable.</source>
        <translation>Capturez la valeur dans Variables de la requête {name}, et utilisez sa variable.</translation>
    </message>
    <message>
        <source>PostGUI has no filters: the variable stays unknown.</source>
        <translation>PostGUI n’a pas de filtres&#xa0;: la variable reste inconnue.</translation>
    </message>
    <message>
        <source>The filter in {reference}</source>
        <translation>Le filtre dans {reference}</translation>
    </message>
    <message>
        <source>The system variable {reference}</source>
        <translation>La variable système {reference}</translation>
    </message>
    <message>
        <source>PostGUI has no such variable; it stays as text.</source>
        <translation>PostGUI n’a pas de telle variable&#xa0;; elle reste comme texte.</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Asks the browser to send these hints about itself with later requests.</source>
        <translation>Demande au navigateur d’envoyer ces indications sur lui-même avec les requêtes suivantes.</translation>
    </message>
    <message>
        <source>Media types that PATCH takes here.</source>
        <translation>Types de média que PATCH accepte ici.</translation>
    </message>
    <message>
        <source>Media types that POST takes here.</source>
        <translation>Types de média que POST accepte ici.</translation>
    </message>
    <message>
        <source>Whether parts of the body can be asked for, and in which unit.</source>
        <translation>Si des parties du corps peuvent être demandées, et dans quelle unité.</translation>
    </message>
    <message>
        <source>CORS: whether a page of another origin may send cookies and read the answer.</source>
        <translation>CORS&#xa0;: si une page d’une autre origine peut envoyer des cookies et lire la réponse.</translation>
    </message>
    <message>
        <source>CORS: request headers that other origins may send.</source>
        <translation>CORS&#xa0;: en-têtes de requête que d’autres origines peuvent envoyer.</translation>
    </message>
    <message>
        <source>CORS: methods that other origins may use.</source>
        <translation>CORS&#xa0;: méthodes que d’autres origines peuvent utiliser.</translation>
    </message>
    <message>
        <source>CORS: which origin&apos;s pages may read this answer; * is any, without credentials.</source>
        <translation>CORS&#xa0;: l’origine dont les pages peuvent lire cette réponse&#xa0;; * signifie toutes, sans identifiants.</translation>
    </message>
    <message>
        <source>CORS: response headers that scripts may read.</source>
        <translation>CORS&#xa0;: en-têtes de réponse que les scripts peuvent lire.</translation>
    </message>
    <message>
        <source>CORS: how many seconds the preflight&apos;s answer holds.</source>
        <translation>CORS&#xa0;: pendant combien de secondes vaut la réponse à la requête préliminaire (preflight).</translation>
    </message>
    <message>
        <source>Seconds since the origin server made or checked it: it came from a cache.</source>
        <translation>Secondes écoulées depuis que le serveur d’origine l’a produite ou vérifiée&#xa0;: elle vient d’un cache.</translation>
    </message>
    <message>
        <source>Methods that this resource takes.</source>
        <translation>Méthodes que cette ressource accepte.</translation>
    </message>
    <message>
        <source>Other ways to reach the same server, such as HTTP/3, and for how long.</source>
        <translation>D’autres moyens d’atteindre le même serveur, comme HTTP/3, et pour combien de temps.</translation>
    </message>
    <message>
        <source>Who may keep a copy and how long: max-age in seconds, no-store never, no-cache only after asking, private not in shared caches.</source>
        <translation>Qui peut garder une copie et combien de temps&#xa0;: max-age en secondes, no-store jamais, no-cache seulement après avoir demandé, private pas dans les caches partagés.</translation>
    </message>
    <message>
        <source>What each cache on the way did: a hit, or why not.</source>
        <translation>Ce que chaque cache traversé a fait&#xa0;: trouvé, ou pourquoi non.</translation>
    </message>
    <message>
        <source>Asks the browser to delete what it keeps for this site.</source>
        <translation>Demande au navigateur de supprimer ce qu’il garde pour ce site.</translation>
    </message>
    <message>
        <source>Whether the connection stays open; concerns only this hop.</source>
        <translation>Si la connexion reste ouverte&#xa0;; ne concerne que ce saut.</translation>
    </message>
    <message>
        <source>Show it, or save it as a file (attachment), and under which name.</source>
        <translation>L’afficher, ou l’enregistrer comme fichier (attachment), et sous quel nom.</translation>
    </message>
    <message>
        <source>How the body was compressed on the way; it is shown decoded.</source>
        <translation>Comment le corps a été compressé en chemin&#xa0;; il est affiché décodé.</translation>
    </message>
    <message>
        <source>For readers of which language.</source>
        <translation>Pour les lecteurs de quelle langue.</translation>
    </message>
    <message>
        <source>Bytes of the body as it was sent, before decoding.</source>
        <translation>Octets du corps tel qu’il a été envoyé, avant décodage.</translation>
    </message>
    <message>
        <source>The address of exactly this representation.</source>
        <translation>L’adresse de cette représentation précise.</translation>
    </message>
    <message>
        <source>Which part of the whole this is: first-last/size.</source>
        <translation>La partie du tout dont il s’agit&#xa0;: premier-dernier/taille.</translation>
    </message>
    <message>
        <source>From where a page may load scripts, styles, pictures and frames.</source>
        <translation>D’où une page peut charger des scripts, des styles, des images et des cadres.</translation>
    </message>
    <message>
        <source>A policy on trial: what breaks it is reported, not stopped.</source>
        <translation>Une politique à l’essai&#xa0;: ce qui l’enfreint est signalé, pas empêché.</translation>
    </message>
    <message>
        <source>What the body is, and its charset.</source>
        <translation>Ce qu’est le corps, et son jeu de caractères.</translation>
    </message>
    <message>
        <source>Whether a page loads only what allows it.</source>
        <translation>Si une page ne charge que ce qui l’y autorise.</translation>
    </message>
    <message>
        <source>Whether a page shares its group with windows it opens.</source>
        <translation>Si une page partage son groupe avec les fenêtres qu’elle ouvre.</translation>
    </message>
    <message>
        <source>Which sites may embed this resource.</source>
        <translation>Quels sites peuvent intégrer cette ressource.</translation>
    </message>
    <message>
        <source>When the server made this answer.</source>
        <translation>Quand le serveur a produit cette réponse.</translation>
    </message>
    <message>
        <source>This resource is deprecated, since or from that time.</source>
        <translation>Cette ressource est obsolète, depuis ou à partir de ce moment.</translation>
    </message>
    <message>
        <source>The version of the resource: send it in If-None-Match to hear only of changes, in If-Match to overwrite nobody&apos;s.</source>
        <translation>La version de la ressource&#xa0;: envoyez-la dans If-None-Match pour n’apprendre que les changements, dans If-Match pour n’écraser ceux de personne.</translation>
    </message>
    <message>
        <source>Until when a copy is fresh; Cache-Control&apos;s max-age wins.</source>
        <translation>Jusqu’à quand une copie est fraîche&#xa0;; max-age de Cache-Control l’emporte.</translation>
    </message>
    <message>
        <source>How long an idle connection stays open, for how many requests.</source>
        <translation>Combien de temps une connexion inactive reste ouverte, et pour combien de requêtes.</translation>
    </message>
    <message>
        <source>When it last changed; for If-Modified-Since.</source>
        <translation>Date de sa dernière modification&#xa0;; pour If-Modified-Since.</translation>
    </message>
    <message>
        <source>Related addresses, such as the next page (rel=next).</source>
        <translation>Adresses liées, comme la page suivante (rel=next).</translation>
    </message>
    <message>
        <source>Where to go, or the address of what was made.</source>
        <translation>Où aller, ou l’adresse de ce qui a été créé.</translation>
    </message>
    <message>
        <source>Asks the browser to report network errors.</source>
        <translation>Demande au navigateur de signaler les erreurs réseau.</translation>
    </message>
    <message>
        <source>Asks for a process of its own for this origin.</source>
        <translation>Demande un processus propre à cette origine.</translation>
    </message>
    <message>
        <source>Which features, as the camera, a page may use.</source>
        <translation>Quelles fonctions, comme la caméra, une page peut utiliser.</translation>
    </message>
    <message>
        <source>no-cache for caches of HTTP/1.0; obsolete.</source>
        <translation>no-cache pour les caches HTTP/1.0&#xa0;; obsolète.</translation>
    </message>
    <message>
        <source>Which wishes in Prefer were followed.</source>
        <translation>Quels souhaits de Prefer ont été suivis.</translation>
    </message>
    <message>
        <source>How the proxy wants you to authenticate.</source>
        <translation>Comment le proxy veut que vous vous authentifiiez.</translation>
    </message>
    <message>
        <source>What proxies on the way have to say about it.</source>
        <translation>Ce que les proxys traversés en disent.</translation>
    </message>
    <message>
        <source>How many requests are left in this time window.</source>
        <translation>Combien de requêtes restent dans cet intervalle de temps.</translation>
    </message>
    <message>
        <source>How many requests a time window takes.</source>
        <translation>Combien de requêtes un intervalle de temps admet.</translation>
    </message>
    <message>
        <source>The limits: how many requests in how many seconds.</source>
        <translation>Les limites&#xa0;: combien de requêtes en combien de secondes.</translation>
    </message>
    <message>
        <source>Requests that are left in this time window.</source>
        <translation>Requêtes restantes dans cet intervalle de temps.</translation>
    </message>
    <message>
        <source>Seconds until the window starts anew.</source>
        <translation>Secondes avant que l’intervalle ne recommence.</translation>
    </message>
    <message>
        <source>How much of its address a page tells where a link leads.</source>
        <translation>La part de son adresse qu’une page révèle à la destination d’un lien.</translation>
    </message>
    <message>
        <source>Load this page again, or another, after so many seconds.</source>
        <translation>Recharger cette page, ou en charger une autre, après tant de secondes.</translation>
    </message>
    <message>
        <source>Where browsers send reports; replaced by Reporting-Endpoints.</source>
        <translation>Où les navigateurs envoient les rapports&#xa0;; remplacé par Reporting-Endpoints.</translation>
    </message>
    <message>
        <source>Where browsers send reports.</source>
        <translation>Où les navigateurs envoient les rapports.</translation>
    </message>
    <message>
        <source>When to try again: seconds, or a date.</source>
        <translation>Quand réessayer&#xa0;: des secondes, ou une date.</translation>
    </message>
    <message>
        <source>The server&apos;s proof that it speaks WebSocket.</source>
        <translation>La preuve du serveur qu’il parle WebSocket.</translation>
    </message>
    <message>
        <source>The program that answered, as it calls itself.</source>
        <translation>Le programme qui a répondu, tel qu’il se nomme.</translation>
    </message>
    <message>
        <source>How long steps on the server took; dur is milliseconds.</source>
        <translation>La durée des étapes sur le serveur&#xa0;; dur est en millisecondes.</translation>
    </message>
    <message>
        <source>A cookie to keep: HttpOnly hides it from scripts, Secure keeps it on https, SameSite says when other sites make it go along.</source>
        <translation>Un cookie à garder&#xa0;: HttpOnly le cache aux scripts, Secure le réserve à https, SameSite indique quand les requêtes venant d’autres sites l’emportent.</translation>
    </message>
    <message>
        <source>Use https only for this host, for so many seconds.</source>
        <translation>N’utiliser que https pour cet hôte, pendant tant de secondes.</translation>
    </message>
    <message>
        <source>When this resource will be gone.</source>
        <translation>Quand cette ressource disparaîtra.</translation>
    </message>
    <message>
        <source>Transfer codings that are welcome; concerns only this hop.</source>
        <translation>Codages de transfert acceptés&#xa0;; ne concerne que ce saut.</translation>
    </message>
    <message>
        <source>Which origins may see detailed timings.</source>
        <translation>Quelles origines peuvent voir les temps détaillés.</translation>
    </message>
    <message>
        <source>The id of this request in a distributed trace.</source>
        <translation>L’identifiant de cette requête dans une trace distribuée.</translation>
    </message>
    <message>
        <source>Headers that come after the body.</source>
        <translation>En-têtes qui suivent le corps.</translation>
    </message>
    <message>
        <source>How the message was framed on this hop: chunked has no length in advance.</source>
        <translation>Comment le message a été délimité sur ce saut&#xa0;: avec chunked, sa longueur n’est pas connue d’avance.</translation>
    </message>
    <message>
        <source>Protocols that the server offers to switch to.</source>
        <translation>Protocoles vers lesquels le serveur propose de passer.</translation>
    </message>
    <message>
        <source>Request headers on which the answer depends: caches keep one copy for each.</source>
        <translation>En-têtes de requête dont dépend la réponse&#xa0;: les caches gardent une copie pour chaque valeur.</translation>
    </message>
    <message>
        <source>Proxies and gateways on the way.</source>
        <translation>Proxys et passerelles traversés.</translation>
    </message>
    <message>
        <source>A remark of a cache; obsolete.</source>
        <translation>Une remarque d’un cache&#xa0;; obsolète.</translation>
    </message>
    <message>
        <source>How to authenticate here: scheme, realm and more.</source>
        <translation>Comment s’authentifier ici&#xa0;: schéma, domaine (realm) et plus.</translation>
    </message>
    <message>
        <source>nosniff: take Content-Type at its word.</source>
        <translation>nosniff&#xa0;: prendre Content-Type au mot.</translation>
    </message>
    <message>
        <source>Addresses of the client and proxies, as a proxy saw them.</source>
        <translation>Adresses du client et des proxys, telles qu’un proxy les a vues.</translation>
    </message>
    <message>
        <source>Whether other pages may show this one in a frame.</source>
        <translation>Si d’autres pages peuvent afficher celle-ci dans un cadre.</translation>
    </message>
    <message>
        <source>What the server runs on, as it tells; often better left out.</source>
        <translation>Ce sur quoi le serveur fonctionne, selon lui&#xa0;; souvent mieux vaut l’omettre.</translation>
    </message>
    <message>
        <source>When the window starts anew: seconds, or seconds since 1970.</source>
        <translation>Quand l’intervalle recommence&#xa0;: des secondes, ou des secondes depuis 1970.</translation>
    </message>
    <message>
        <source>The server&apos;s id of this request: name it when you ask for help.</source>
        <translation>L’identifiant donné par le serveur à cette requête&#xa0;: citez-le quand vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>An id that joins what belongs to one action across services.</source>
        <translation>Un identifiant qui relie, entre services, ce qui relève d’une même action.</translation>
    </message>
    <message>
        <source>What search engines may do with it.</source>
        <translation>Ce que les moteurs de recherche peuvent en faire.</translation>
    </message>
    <message>
        <source>A filter that old browsers had; obsolete.</source>
        <translation>Un filtre des anciens navigateurs&#xa0;; obsolète.</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from outside of any collection.</source>
        <translation>{name} y est arrivé avec des scripts venus d’en dehors de toute collection.</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from the folder {source}, which is not trusted.</source>
        <translation>{name} y est arrivé avec des scripts du dossier {source}, qui n’est pas approuvé.</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>Aucune requête n’est choisie</translation>
    </message>
    <message>
        <source>Tick at least one that the tags let through, under Requests.</source>
        <translation>Cochez-en au moins une que les étiquettes laissent passer, dans Requêtes.</translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt+Up and Alt+Down.</source>
        <translation>Faites-les glisser pour les ordonner, ou appuyez sur Alt+Up et Alt+Down.</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Toutes ou aucune</translation>
    </message>
    <message>
        <source>Take all requests along, or leave all out</source>
        <translation>Inclure toutes les requêtes, ou les omettre toutes</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Ordre de l’arborescence</translation>
    </message>
    <message>
        <source>Put the requests in the order of the tree again</source>
        <translation>Remettre les requêtes dans l’ordre de l’arborescence</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n:,} request runs</source>
        <comment>{count:,} of {n:,} requests run</comment>
        <translation>
            <numerusform>{count:,} sur {n:,} requête exécutée</numerusform>
            <numerusform>{count:,} sur {n:,} requêtes exécutées</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}
Left out by its tags</source>
        <translation>{name}
Omise par ses étiquettes</translation>
    </message>
    <message>
        <source>Requests of the run, in their order</source>
        <translation>Requêtes de l’exécution, dans leur ordre</translation>
    </message>
    <message>
        <source>{variable} is not taken from the answer: {expression}</source>
        <translation>{variable} n’est pas pris dans la réponse&#xa0;: {expression}</translation>
    </message>
    <message>
        <source>Not checked: {assertion}</source>
        <translation>Non vérifié&#xa0;: {assertion}</translation>
    </message>
    <message>
        <source>Not in the load test, because it is more than a simple path: {expression}</source>
        <translation>Absent du test de charge, car c’est plus qu’un simple chemin&#xa0;: {expression}</translation>
    </message>
    <message>
        <source>Certificates are not checked at all, as {request} wants it</source>
        <translation>Les certificats ne sont pas vérifiés du tout, comme {request} le demande</translation>
    </message>
    <message>
        <source>All requests have the longest time limit of any: {seconds:g} s</source>
        <translation>Toutes les requêtes ont le délai le plus long de toutes&#xa0;: {seconds:g} s</translation>
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
        <translation>Dans certaines parties de la fenêtre, ces touches restent pour&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>In parts of the window only one press can be chosen, not several after each other.</source>
        <translation>Dans certaines parties de la fenêtre, une seule pression peut être choisie, pas plusieurs à la suite.</translation>
    </message>
    <message>
        <source>There these keys write a letter or sign: add Ctrl or Alt, or take an F key.</source>
        <translation>Là, ces touches écrivent une lettre ou un signe&#xa0;: ajoutez Ctrl ou Alt, ou prenez une touche F.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>same</source>
        <comment>line</comment>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>line</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>line</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>added</source>
        <comment>line</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>line</comment>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>line</comment>
        <translation>omis</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Appuyez sur le raccourci</translation>
    </message>
</context>
</TS>
