<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Something went wrong inside PostGUI</source>
        <translation>In PostGUI ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What you were doing may not have happened. Your edits are safe in drafts.</source>
        <translation>Die letzte Aktion wurde möglicherweise nicht ausgeführt. Ihre Änderungen sind als Entwürfe gesichert.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with {file}.</source>
        <translation>Falls es wieder vorkommt, melden Sie es bitte mit {file}.</translation>
    </message>
    <message>
        <source>The sample collection could not be set up</source>
        <translation>Die Beispielsammlung konnte nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>Copying it to {folder} failed: {reason}.</source>
        <translation>Das Kopieren nach {folder} ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or start with another --data-dir.</source>
        <translation>Platz auf dem Datenträger schaffen oder mit einem anderen --data-dir starten.</translation>
    </message>
    <message>
        <source>curl&apos;s --{option} {text!r} has no =</source>
        <translation>In curls --{option} {text!r} fehlt das =</translation>
    </message>
    <message>
        <source>A form field is NAME=CONTENT.</source>
        <translation>Ein Formularfeld hat die Form NAME=INHALT.</translation>
    </message>
    <message>
        <source>Correct the command and paste it again.</source>
        <translation>Den Befehl korrigieren und erneut einfügen.</translation>
    </message>
    <message>
        <source>Of a form field {value!r} was left out, as curl does after a &apos;;&apos;.</source>
        <translation>Von einem Formularfeld wurde {value!r} weggelassen, wie curl es nach einem &apos;;&apos; tut.</translation>
    </message>
    <message>
        <source>The files of {name!r} go as one part each; curl nests them in one part.</source>
        <translation>Die Dateien von {name!r} werden als je ein Teil gesendet; curl verschachtelt sie in einem Teil.</translation>
    </message>
    <message>
        <source>The field {name!r} is sent as the file {path}; curl would send only its text.</source>
        <translation>Das Feld {name!r} wird als Datei {path} gesendet; curl würde nur ihren Text senden.</translation>
    </message>
    <message>
        <source>;{name}= of a form field was left out.</source>
        <translation>;{name}= eines Formularfelds wurde weggelassen.</translation>
    </message>
    <message>
        <source>curl&apos;s {shown} has no value</source>
        <translation>curls {shown} hat keinen Wert</translation>
    </message>
    <message>
        <source>The command ends where its value should be.</source>
        <translation>Der Befehl endet, wo der Wert stehen müsste.</translation>
    </message>
    <message>
        <source>Copy the whole command again.</source>
        <translation>Den ganzen Befehl noch einmal kopieren.</translation>
    </message>
    <message>
        <source>{words!r} is no curl command, and was left out.</source>
        <translation>{words!r} ist kein curl-Befehl und wurde weggelassen.</translation>
    </message>
    <message>
        <source>This is no curl command with a URL</source>
        <translation>Das ist kein curl-Befehl mit einer URL</translation>
    </message>
    <message>
        <source>Such a command is like: curl https://api.example.org/users</source>
        <translation>So sieht ein solcher Befehl aus: curl https://api.example.org/users</translation>
    </message>
    <message>
        <source>Copy the whole command, with its URL.</source>
        <translation>Den ganzen Befehl mit seiner URL kopieren.</translation>
    </message>
    <message>
        <source>curl would make several URLs of the braces or brackets; here they stay.</source>
        <translation>curl würde aus den Klammern mehrere URLs machen; hier bleiben sie stehen.</translation>
    </message>
    <message>
        <source>The Content-Type {own_type} became multipart/form-data with a boundary.</source>
        <translation>Aus dem Content-Type {own_type} wurde multipart/form-data mit einem Boundary.</translation>
    </message>
    <message>
        <source>the here-document up to {end!r}</source>
        <translation>das Here-Dokument bis {end!r}</translation>
    </message>
    <message>
        <source>What the answer is piped into was left out.</source>
        <translation>Wohin die Antwort per Pipe geht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A shell ends the command at &amp;: quote the URL if the &amp; belongs to it.</source>
        <translation>Eine Shell beendet den Befehl beim &amp;: Setzen Sie die URL in Anführungszeichen, wenn das &amp; dazugehört.</translation>
    </message>
    <message>
        <source>the single quote</source>
        <translation>das einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>the double quote</source>
        <translation>das doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>The shell variable ${name} became {{{{{name}}}}}.</source>
        <translation>Aus der Shell-Variablen ${name} wurde {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>{typed} is for a shell to work out; it stands here as typed.</source>
        <translation>{typed} kann nur eine Shell auswerten; es steht hier wie eingegeben.</translation>
    </message>
    <message>
        <source>&lt;(...) is for a shell to run; it was left out.</source>
        <translation>&lt;(...) kann nur eine Shell ausführen; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The output is not written to {target}: use -o, or save the answer.</source>
        <translation>Die Ausgabe wird nicht nach {target} geschrieben: -o verwenden oder die Antwort speichern.</translation>
    </message>
    <message>
        <source>The command ends too early: {what} is not closed</source>
        <translation>Der Befehl endet zu früh: {what} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>It begins on line {line}.</source>
        <translation>Der Anfang ist in Zeile {line}.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <source>A command of curl can&apos;t say it.</source>
        <translation>Ein curl-Befehl kann das nicht ausdrücken.</translation>
    </message>
    <message>
        <source>It answers a challenge.</source>
        <translation>Sie antwortet auf eine Challenge.</translation>
    </message>
    <message>
        <source>The file {file} as the body</source>
        <translation>Die Datei {file} als Body</translation>
    </message>
    <message>
        <source>The body to the letter</source>
        <translation>Der buchstabengetreue Body</translation>
    </message>
    <message>
        <source>Lines at its ends, or that begin with ###, mean something.</source>
        <translation>Zeilen am Anfang oder Ende sowie Zeilen, die mit ### beginnen, haben eine Bedeutung.</translation>
    </message>
    <message>
        <source>Hurl has no query or predicate like it, or it is switched off.</source>
        <translation>Hurl hat keine solche Abfrage und kein solches Prädikat, oder der Eintrag ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hurl takes variables with --variables-file or --variable.</source>
        <translation>Hurl nimmt Variablen mit --variables-file oder --variable entgegen.</translation>
    </message>
    <message>
        <source>Hurl takes it with --digest.</source>
        <translation>Hurl verwendet dafür --digest.</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest-Authentifizierung</translation>
    </message>
    <message>
        <source>Some captured variables</source>
        <translation>Einige erfasste Variablen</translation>
    </message>
    <message>
        <source>Some assertions</source>
        <translation>Einige Assertions</translation>
    </message>
    <message>
        <source>The collection gives to its requests</source>
        <translation>Was die Sammlung ihren Anfragen mitgibt</translation>
    </message>
    <message>
        <source>A folder around everything in it does so there.</source>
        <translation>Dort übernimmt das ein Ordner, der alles enthält.</translation>
    </message>
    <message>
        <source>The method {method}</source>
        <translation>Die Methode {method}</translation>
    </message>
    <message>
        <source>OpenAPI 3.1 has eight methods only.</source>
        <translation>OpenAPI 3.1 kennt nur acht Methoden.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Another one has {method} {path} already.</source>
        <translation>Eine andere hat bereits {method} {path}.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind}</source>
        <translation>Authentifizierung der Art {kind}</translation>
    </message>
    <message>
        <source>Each request below has them as its own.</source>
        <translation>Jede Anfrage darunter hat sie als ihre eigenen.</translation>
    </message>
    <message>
        <source>That its headers are inherited</source>
        <translation>Dass seine Header vererbt werden</translation>
    </message>
    <message>
        <source>The script for {phase}</source>
        <translation>Das Skript für {phase}</translation>
    </message>
    <message>
        <source>The variable {name}, which is switched off</source>
        <translation>Die ausgeschaltete Variable {name}</translation>
    </message>
    <message>
        <source>Content types of files in the form</source>
        <translation>Inhaltstypen von Dateien im Formular</translation>
    </message>
    <message>
        <source>Insomnia has no such kind.</source>
        <translation>Insomnia kennt diese Art nicht.</translation>
    </message>
    <message>
        <source>Insomnia has no such flow.</source>
        <translation>Insomnia kennt diesen Ablauf nicht.</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {flow}</source>
        <translation>Der OAuth-2-Ablauf {flow}</translation>
    </message>
    <message>
        <source>Postman has no such kind: it goes without.</source>
        <translation>Postman kennt diese Art nicht: Es geht ohne sie.</translation>
    </message>
    <message>
        <source>Postman has no such flow.</source>
        <translation>Postman kennt diesen Ablauf nicht.</translation>
    </message>
    <message>
        <source>The OAuth 2 flow {values}</source>
        <translation>Der OAuth-2-Ablauf {values}</translation>
    </message>
    <message>
        <source>It goes into a header there.</source>
        <translation>Dort wird er in einem Header gesendet.</translation>
    </message>
    <message>
        <source>That the API key goes into a cookie</source>
        <translation>Dass der API-Schlüssel in ein Cookie kommt</translation>
    </message>
    <message>
        <source>Postman has no such event.</source>
        <translation>Postman kennt dieses Ereignis nicht.</translation>
    </message>
    <message>
        <source>It is worked out anew for each send.</source>
        <translation>Er wird bei jedem Senden neu berechnet.</translation>
    </message>
    <message>
        <source>{name} of its authentication</source>
        <translation>{name} der Authentifizierung</translation>
    </message>
    <message>
        <source>The format has no place for it.</source>
        <translation>Das Format sieht dafür nichts vor.</translation>
    </message>
    <message>
        <source>Captured variables</source>
        <translation>Erfasste Variablen</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>The request&apos;s own variables</source>
        <translation>Die eigenen Variablen der Anfrage</translation>
    </message>
    <message>
        <source>Automatic headers that are switched off</source>
        <translation>Ausgeschaltete automatische Header</translation>
    </message>
    <message>
        <source>Rows that are switched off</source>
        <translation>Ausgeschaltete Zeilen</translation>
    </message>
    <message>
        <source>Descriptions of rows</source>
        <translation>Beschreibungen von Zeilen</translation>
    </message>
    <message>
        <source>That the body is compressed</source>
        <translation>Dass der Body komprimiert ist</translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation>Das Boundary</translation>
    </message>
    <message>
        <source>Other names for files in the form</source>
        <translation>Andere Namen für Dateien im Formular</translation>
    </message>
    <message>
        <source>The folder&apos;s headers</source>
        <translation>Die Header des Ordners</translation>
    </message>
    <message>
        <source>The folder&apos;s authentication</source>
        <translation>Die Authentifizierung des Ordners</translation>
    </message>
    <message>
        <source>The folder&apos;s variables</source>
        <translation>Die Variablen des Ordners</translation>
    </message>
    <message>
        <source>The folder&apos;s scripts</source>
        <translation>Die Skripte des Ordners</translation>
    </message>
    <message>
        <source>The folder&apos;s description</source>
        <translation>Die Beschreibung des Ordners</translation>
    </message>
    <message>
        <source>The folder&apos;s tags</source>
        <translation>Die Tags des Ordners</translation>
    </message>
    <message>
        <source>That it extends {extends}</source>
        <translation>Dass sie {extends} erweitert</translation>
    </message>
    <message>
        <source>The values were copied into it.</source>
        <translation>Die Werte wurden hineinkopiert.</translation>
    </message>
    <message>
        <source>The file {dot_env}</source>
        <translation>Die Datei {dot_env}</translation>
    </message>
    <message>
        <source>The setting {replace}</source>
        <translation>Die Einstellung {replace}</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{name} is in no format that PostGUI can import</source>
        <translation>{name} hat kein Format, das PostGUI importieren kann</translation>
    </message>
    <message>
        <source>It knows: {known}.</source>
        <translation>Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>Choose the format yourself if it is one of these, or export it anew from where it comes.</source>
        <translation>Wählen Sie das Format selbst, falls es eines davon ist, oder exportieren Sie die Datei neu aus dem Ursprungsprogramm.</translation>
    </message>
    <message>
        <source>There is no import format {format_id!r}</source>
        <translation>Es gibt kein Importformat {format_id!r}</translation>
    </message>
    <message>
        <source>There are: {kinds}.</source>
        <translation>Es gibt: {kinds}.</translation>
    </message>
    <message>
        <source>Leave it out to have the format found by the content.</source>
        <translation>Weglassen, damit das Format am Inhalt erkannt wird.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>XHR and fetch</source>
        <translation>XHR und fetch</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stylesheets</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriftarten</translation>
    </message>
    <message>
        <source>Sound and film</source>
        <translation>Audio und Video</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>{name} can&apos;t be filtered by host or type: it is no capture</source>
        <translation>{name} lässt sich nicht nach Host oder Typ filtern: Es ist kein Mitschnitt</translation>
    </message>
    <message>
        <source>It is in the format {format}. Only a HAR file says what each request was made for. Nothing was imported.</source>
        <translation>Das Format ist {format}. Nur eine HAR-Datei sagt, wofür jede Anfrage gesendet wurde. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Leave --host and --type out.</source>
        <translation>--host und --type weglassen.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> und {value} weitere</translation>
    </message>
    <message>
        <source>Nothing in {name} is of that host and type</source>
        <translation>Nichts in {name} hat diesen Host und Typ</translation>
    </message>
    <message>
        <source>Its hosts: {hosts}{more}. Its types: {kinds}. Nothing was imported.</source>
        <translation>Ihre Hosts: {hosts}{more}. Ihre Typen: {kinds}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Name others, or leave --host and --type out.</source>
        <translation>Andere angeben oder --host und --type weglassen.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is larger than {value} MB</source>
        <translation>größer als {value} MB</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>dies ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>this is not {encoding} text</source>
        <translation>dies ist kein {encoding}-Text</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then import it again.</source>
        <translation>Als UTF-8 speichern, dann erneut importieren.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation>kein JSON: {reason}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, Zeile {line}</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export it anew, then import it again.</source>
        <translation>In einem Texteditor korrigieren oder neu exportieren, dann erneut importieren.</translation>
    </message>
    <message>
        <source>this is no OpenCollection request: it has no info with a type</source>
        <translation>dies ist keine OpenCollection-Anfrage: info mit einem type fehlt</translation>
    </message>
    <message>
        <source>{where} is of the type {kind}</source>
        <translation>{where} ist vom Typ {kind}</translation>
    </message>
    <message>
        <source>PostGUI edits HTTP and GraphQL requests; it keeps other items as they are.</source>
        <translation>PostGUI bearbeitet HTTP- und GraphQL-Anfragen; andere Elemente bleiben unverändert.</translation>
    </message>
    <message>
        <source>Open it in a text editor.</source>
        <translation>In einem Texteditor öffnen.</translation>
    </message>
    <message>
        <source>{where} has no {key}, and nothing would come of it</source>
        <translation>{where} hat kein {key}, es hätte also keine Wirkung</translation>
    </message>
    <message>
        <source>Look for a slip in the name.</source>
        <translation>Den Namen auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>{key}: {text!r} has no {step}</source>
        <translation>{key}: {text!r} hat kein {step}</translation>
    </message>
    <message>
        <source>A place goes through keys and lists.</source>
        <translation>Ein Pfad führt durch Schlüssel und Listen.</translation>
    </message>
    <message>
        <source>{key}: a position from 0 to {n} is wanted, not {step!r}</source>
        <translation>{key}: Erwartet wird eine Position von 0 bis {n}, nicht {step!r}</translation>
    </message>
    <message>
        <source>{key} holds more than one value</source>
        <translation>{key} enthält mehr als einen Wert</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Einen davon angeben.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be {value!r}</source>
        <translation>{key} kann nicht {value!r} sein</translation>
    </message>
    <message>
        <source>A number is wanted there, or true or false.</source>
        <translation>Erwartet wird eine Zahl oder true oder false.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This picture is too large to draw here. Save the body to look at it.</source>
        <translation>Dieses Bild ist zu groß, um es hier anzuzeigen. Zum Ansehen den Body speichern.</translation>
    </message>
    <message>
        <source>This picture defines entities, so it is not drawn here.</source>
        <translation>Dieses Bild definiert Entitäten und wird deshalb hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>Only the first {size} of the text.</source>
        <translation>Nur die ersten {size} des Textes.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>{where} can&apos;t be read: {reason}</source>
        <translation>{where} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>It holds what the file beside it can&apos;t: HTTP version, certificate checks and the like.</source>
        <translation>Sie enthält, was die Datei daneben nicht aufnehmen kann: HTTP-Version, Zertifikatsprüfung und Ähnliches.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or delete it to go without.</source>
        <translation>In einem Texteditor korrigieren oder löschen, um ohne sie auszukommen.</translation>
    </message>
    <message>
        <source>{where}, line {line}: {reason}</source>
        <translation>{where}, Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>Die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>Correct that line in a text editor.</source>
        <translation>Diese Zeile in einem Texteditor korrigieren.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>In einem Texteditor als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>keys and values are expected here</source>
        <translation>hier werden Schlüssel und Werte erwartet</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <translation>hier wird Text erwartet</translation>
    </message>
    <message>
        <source>A value that starts with { or [ needs quotes around it: &apos;{{name}}&apos;.</source>
        <translation>Ein Wert, der mit { oder [ beginnt, braucht Anführungszeichen: &apos;{{name}}&apos;.</translation>
    </message>
    <message>
        <source>larger than {value} MB</source>
        <translation>größer als {value} MB</translation>
    </message>
    <message>
        <source>a second YAML document starts here</source>
        <translation>hier beginnt ein zweites YAML-Dokument</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>kein YAML</translation>
    </message>
    <message>
        <source>half of a surrogate pair is not text</source>
        <translation>ein halbes Surrogatpaar ist kein Text</translation>
    </message>
    <message>
        <source>nested more than {max_depth} deep</source>
        <translation>mehr als {max_depth} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>more than {max_nodes} values, with aliases written out</source>
        <translation>mehr als {max_nodes} Werte, wenn Aliasse ausgeschrieben werden</translation>
    </message>
    <message>
        <source>{alias} contains itself</source>
        <translation>{alias} enthält sich selbst</translation>
    </message>
    <message>
        <source>{alias} is not defined</source>
        <translation>{alias} ist nicht definiert</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a mapping</source>
        <translation>ein Schlüssel muss ein Wort sein, keine Liste und kein Mapping</translation>
    </message>
    <message>
        <source>the key {name!r} stands here twice</source>
        <translation>der Schlüssel {name!r} steht hier zweimal</translation>
    </message>
    <message>
        <source>A user name or password in it needs %2F for /, %3F for ? and %23 for #.</source>
        <translation>In einem Benutzernamen oder Passwort darin muss %2F für /, %3F für ? und %23 für # stehen.</translation>
    </message>
    <message>
        <source>The URL contains {name} at position {value}.</source>
        <translation>Die URL enthält {name} an Position {value}.</translation>
    </message>
    <message>
        <source>Two slashes must follow {match}:, as in {match2}://host.</source>
        <translation>Auf {match}: müssen zwei Schrägstriche folgen, wie in {match2}://host.</translation>
    </message>
    <message>
        <source>{scheme}:// can&apos;t be sent from here: only http:// and https:// can.</source>
        <translation>{scheme}:// kann von hier nicht gesendet werden: nur http:// und https://.</translation>
    </message>
    <message>
        <source>The redirect can&apos;t be followed: {error}.</source>
        <translation>Der Umleitung kann nicht gefolgt werden: {error}.</translation>
    </message>
    <message>
        <source>The redirect leads to something that is not HTTP.</source>
        <translation>Die Umleitung führt zu etwas, das nicht HTTP ist.</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets is not closed properly.</source>
        <translation>Die IPv6-Adresse in Klammern ist nicht richtig abgeschlossen.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>Die URL nennt keinen Host.</translation>
    </message>
    <message>
        <source>{port_text!r} is not a port: ports are 1 to 65535.</source>
        <translation>{port_text!r} ist kein Port: Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>[{text}] is not an IPv6 address, and only those stand in brackets.</source>
        <translation>[{text}] ist keine IPv6-Adresse, und nur solche stehen in eckigen Klammern.</translation>
    </message>
    <message>
        <source>[{text}] has no proper zone after the %.</source>
        <translation>[{text}] hat nach dem % keine gültige Zone.</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name: its escapes are no UTF-8.</source>
        <translation>{text!r} kann kein Hostname sein: Die Escapes ergeben kein UTF-8.</translation>
    </message>
    <message>
        <source>{text!r} can&apos;t be a host name.</source>
        <translation>{text!r} kann kein Hostname sein.</translation>
    </message>
    <message>
        <source>{host!r} can&apos;t be a host name: {error}.</source>
        <translation>{host!r} kann kein Hostname sein: {error}.</translation>
    </message>
    <message>
        <source>This URL can&apos;t be sent: {shown}</source>
        <translation>An diese URL kann nicht gesendet werden: {shown}</translation>
    </message>
    <message>
        <source>Write it like http://host:port/path?query.</source>
        <translation>Schreibweise: http://host:port/path?query.</translation>
    </message>
    <message>
        <source>The name of the API key can&apos;t go into a cookie</source>
        <translation>Der Name des API-Schlüssels ist in einem Cookie nicht zulässig</translation>
    </message>
    <message>
        <source>The value of the API key can&apos;t go into a cookie</source>
        <translation>Der Wert des API-Schlüssels ist in einem Cookie nicht zulässig</translation>
    </message>
    <message>
        <source>It has {char!r} at position {position}, which would end it there.</source>
        <translation>Er enthält {char!r} an Position {position} und würde dort enden.</translation>
    </message>
    <message>
        <source>Percent-encode it as the server expects, or add the key to a header.</source>
        <translation>Prozentkodieren, wie es der Server erwartet, oder den Schlüssel in einem Header senden.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>A key that the server gave out, under a name that it chose.</source>
        <translation>Ein vom Server ausgegebener Schlüssel unter einem von ihm gewählten Namen.</translation>
    </message>
    <message>
        <source>an access key ID</source>
        <translation>eine Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>a secret access key</source>
        <translation>einen geheimen Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>eine Region</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>einen Dienst</translation>
    </message>
    <message>
        <source>X-Amz-Date is {text!r}</source>
        <translation>X-Amz-Date ist {text!r}</translation>
    </message>
    <message>
        <source>It must look like 20130524T000000Z, in UTC.</source>
        <translation>Es muss aussehen wie 20130524T000000Z, in UTC.</translation>
    </message>
    <message>
        <source>AWS Signature needs {missing}</source>
        <translation>AWS Signature braucht {missing}</translation>
    </message>
    <message>
        <source>The signature is made of it.</source>
        <translation>Daraus wird die Signatur gebildet.</translation>
    </message>
    <message>
        <source>{expires!r} is no time that a presigned URL can be valid</source>
        <translation>{expires!r} ist keine zulässige Gültigkeitsdauer für eine vorsignierte URL</translation>
    </message>
    <message>
        <source>It is a whole number of seconds, at most {longest_s} (seven days).</source>
        <translation>Das ist eine ganze Zahl von Sekunden, höchstens {longest_s} (sieben Tage).</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent.</source>
        <translation>{meaning} Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Fill it in in the Auth tab.</source>
        <translation>Im Tab „Auth“ eintragen.</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Only for temporary keys.</source>
        <translation>Nur für temporäre Schlüssel.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>From ~/.aws, when no access key ID stands above.</source>
        <translation>Aus ~/.aws, wenn oben keine Zugriffsschlüssel-ID steht.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Like eu-central-1. Empty: the profile&apos;s.</source>
        <translation>Zum Beispiel eu-central-1. Leer: die des Profils.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Like s3, execute-api, dynamodb.</source>
        <translation>Zum Beispiel s3, execute-api, dynamodb.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Valid for (s)</source>
        <translation>Gültig für (s)</translation>
    </message>
    <message>
        <source>At most 604800.</source>
        <translation>Höchstens 604800.</translation>
    </message>
    <message>
        <source>Unsigned spares reading a big file first; S3 over HTTPS takes it.</source>
        <translation>Ohne Signatur muss eine große Datei nicht vorab gelesen werden; S3 akzeptiert das über HTTPS.</translation>
    </message>
    <message>
        <source>Resolve . and .. in the signed path</source>
        <translation>. und .. im signierten Pfad auflösen</translation>
    </message>
    <message>
        <source>Never done for S3.</source>
        <translation>Bei S3 nie.</translation>
    </message>
    <message>
        <source>Signs the request with an access key; the secret itself is never sent.</source>
        <translation>Signiert die Anfrage mit einem Zugriffsschlüssel; das Geheimnis selbst wird nie gesendet.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
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
        <translation>Weist das Passwort nach, ohne es zu senden. Der Server wird zuerst gefragt, jedes Senden besteht also aus zwei Anfragen.</translation>
    </message>
    <message>
        <source>{algorithm!r} is no algorithm that is known here</source>
        <translation>{algorithm!r} ist kein hier bekannter Algorithmus</translation>
    </message>
    <message>
        <source>Known: {algorithms}.</source>
        <translation>Bekannt: {algorithms}.</translation>
    </message>
    <message>
        <source>{lifetime!r} is no lifetime</source>
        <translation>{lifetime!r} ist keine Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>Das ist eine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>The token&apos;s header is not JSON</source>
        <translation>Der Header des Tokens ist kein JSON</translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation>Es sind zu viele Klammern.</translation>
    </message>
    <message>
        <source>The claims of the token are not JSON</source>
        <translation>Die Claims des Tokens sind kein JSON</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>The claims of the token are too deep</source>
        <translation>Die Claims des Tokens sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The token&apos;s header is too deep</source>
        <translation>Der Header des Tokens ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object</source>
        <translation>Die Claims des Tokens müssen ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>The token&apos;s header must be a JSON object</source>
        <translation>Der Header des Tokens muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>It must be in braces, like {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, section 7.1).</source>
        <translation>Es muss in geschweiften Klammern stehen, wie {&quot;sub&quot;: &quot;me&quot;} (RFC 7519, Abschnitt 7.1).</translation>
    </message>
    <message>
        <source>The token&apos;s secret is missing</source>
        <translation>Das Geheimnis des Tokens fehlt</translation>
    </message>
    <message>
        <source>The algorithm signs with a shared secret.</source>
        <translation>Der Algorithmus signiert mit einem gemeinsamen Geheimnis.</translation>
    </message>
    <message>
        <source>The token&apos;s secret is not Base64</source>
        <translation>Das Geheimnis des Tokens ist kein Base64</translation>
    </message>
    <message>
        <source>It can&apos;t be decoded: {error}.</source>
        <translation>Es kann nicht dekodiert werden: {error}.</translation>
    </message>
    <message>
        <source>Correct it in the Auth tab.</source>
        <translation>Im Tab „Auth“ korrigieren.</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT-Bearer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Secret is Base64</source>
        <translation>Geheimnis ist Base64</translation>
    </message>
    <message>
        <source>A JSON object; signed as it stands.</source>
        <translation>Ein JSON-Objekt; wird signiert, wie es dasteht.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>More members for the header, such as kid.</source>
        <translation>Weitere Felder für den Header, etwa kid.</translation>
    </message>
    <message>
        <source>The time of sending.</source>
        <translation>Der Zeitpunkt des Sendens.</translation>
    </message>
    <message>
        <source>Add iat</source>
        <translation>iat hinzufügen</translation>
    </message>
    <message>
        <source>Add nbf</source>
        <translation>nbf hinzufügen</translation>
    </message>
    <message>
        <source>Adds exp so many seconds later. Empty: none.</source>
        <translation>Fügt exp so viele Sekunden später hinzu. Leer: keines.</translation>
    </message>
    <message>
        <source>Lifetime (s)</source>
        <translation>Gültigkeitsdauer (s)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Makes and signs a new token for each request.</source>
        <translation>Erzeugt und signiert für jede Anfrage ein neues Token.</translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation>Negotiate (Kerberos)</translation>
    </message>
    <message>
        <source>Empty: whoever is logged in. Or name@REALM, DOMAIN\name.</source>
        <translation>Leer: wer gerade angemeldet ist. Oder name@REALM, DOMAIN
ame.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>negotiate falls back to NTLM; kerberos never does.</source>
        <translation>negotiate weicht auf NTLM aus, kerberos nie.</translation>
    </message>
    <message>
        <source>Empty: the URL&apos;s host.</source>
        <translation>Leer: der Host der URL.</translation>
    </message>
    <message>
        <source>Service host</source>
        <translation>Host des Dienstes</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegieren</translation>
    </message>
    <message>
        <source>Lets the server act in your name. Only for servers you trust.</source>
        <translation>Lässt den Server in Ihrem Namen handeln. Nur für Server, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Kerberos, or NTLM inside SPNEGO. Needs postgui[auth].</source>
        <translation>Kerberos oder NTLM innerhalb von SPNEGO. Benötigt postgui[auth].</translation>
    </message>
    <message>
        <source>{name} has no entry for {host}</source>
        <translation>{name} hat keinen Eintrag für {host}</translation>
    </message>
    <message>
        <source>{path} names neither this host nor a default.</source>
        <translation>{path} nennt weder diesen Host noch einen Standard.</translation>
    </message>
    <message>
        <source>Add a line: machine {host} login NAME password PASSWORD</source>
        <translation>Eine Zeile hinzufügen: machine {host} login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: line {lineno} makes no sense</source>
        <translation>{name} kann nicht gelesen werden: Zeile {lineno} ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>{path}, line {lineno}: {msg}.</source>
        <translation>{path}, Zeile {lineno}: {msg}.</translation>
    </message>
    <message>
        <source>Each entry is: machine HOST login NAME password PASSWORD</source>
        <translation>Jeder Eintrag lautet: machine HOST login NAME password PASSWORD</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Create it, or choose another file in the Auth tab. $NETRC may name it as well.</source>
        <translation>Die Datei anlegen oder im Tab „Auth“ eine andere wählen. Auch $NETRC kann sie nennen.</translation>
    </message>
    <message>
        <source>Empty: $NETRC, else .netrc in your home folder.</source>
        <translation>Leer: $NETRC, sonst .netrc in Ihrem Benutzerordner.</translation>
    </message>
    <message>
        <source>User name and password come from the entry for the URL&apos;s host and are sent as Basic.</source>
        <translation>Benutzername und Passwort stammen aus dem Eintrag für den Host der URL und werden als Basic gesendet.</translation>
    </message>
    <message>
        <source>May be empty, or stand in the user name: DOMAIN\name.</source>
        <translation>Darf leer sein oder im Benutzernamen stehen: DOMAIN
ame.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Windows authentication without Kerberos. Needs postgui[auth].</source>
        <translation>Windows-Authentifizierung ohne Kerberos. Benötigt postgui[auth].</translation>
    </message>
    <message>
        <source>{method!r} is not a signature method of OAuth 1.0a</source>
        <translation>{method!r} ist keine Signaturmethode von OAuth 1.0a</translation>
    </message>
    <message>
        <source>Known are {methods}.</source>
        <translation>Bekannt sind {methods}.</translation>
    </message>
    <message>
        <source>OAuth 1.0a needs a consumer key</source>
        <translation>OAuth 1.0a braucht einen Consumer-Key</translation>
    </message>
    <message>
        <source>It tells the server which client is asking.</source>
        <translation>Er sagt dem Server, welcher Client anfragt.</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t be added to this body</source>
        <translation>OAuth 1.0a kann nicht in diesen Body eingefügt werden</translation>
    </message>
    <message>
        <source>Its parameters go into form-urlencoded bodies only (RFC 5849, section 3.5.2).</source>
        <translation>Seine Parameter gehören nur in formularkodierte Bodys (RFC 5849, Abschnitt 3.5.2).</translation>
    </message>
    <message>
        <source>Add them to the header or the query, or choose the form-urlencoded body.</source>
        <translation>In Header oder Query einfügen oder den Body „Formular (URL-kodiert)“ wählen.</translation>
    </message>
    <message>
        <source>OAuth 1.0a can&apos;t sign a compressed form</source>
        <translation>OAuth 1.0a kann kein komprimiertes Formular signieren</translation>
    </message>
    <message>
        <source>The form&apos;s fields are part of what is signed (RFC 5849, section 3.4.1.3.1).</source>
        <translation>Die Felder des Formulars sind Teil dessen, was signiert wird (RFC 5849, Abschnitt 3.4.1.3.1).</translation>
    </message>
    <message>
        <source>Switch the compression off in the Body tab.</source>
        <translation>Die Komprimierung im Tab „Body“ ausschalten.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer-Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer-Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Token-Secret</translation>
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
        <translation>Nur beim Anfordern temporärer Zugangsdaten; oob für keinen.</translation>
    </message>
    <message>
        <source>Only when asking for the token.</source>
        <translation>Nur beim Anfordern des Tokens.</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>Empty: the time of sending.</source>
        <translation>Leer: der Zeitpunkt des Sendens.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Empty: a new one for each send.</source>
        <translation>Leer: bei jedem Senden eine neue.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Empty: not sent.</source>
        <translation>Leer: wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>Body-Hash</translation>
    </message>
    <message>
        <source>Protects bodies that are no form (oauth_body_hash).</source>
        <translation>Schützt Bodys, die kein Formular sind (oauth_body_hash).</translation>
    </message>
    <message>
        <source>Signs each request with the secrets of client and token (RFC 5849).</source>
        <translation>Signiert jede Anfrage mit den Geheimnissen von Client und Token (RFC 5849).</translation>
    </message>
    <message>
        <source>the OAuth 2.0 token</source>
        <translation>das OAuth-2.0-Token</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>Autorisierungs-URL</translation>
    </message>
    <message>
        <source>Device authorization URL</source>
        <translation>Geräteautorisierungs-URL</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>Empty: the token URL.</source>
        <translation>Leer: die Token-URL.</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation>Refresh-URL</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Empty: http://127.0.0.1 with any free port. Register it with the server.</source>
        <translation>Leer: http://127.0.0.1 mit einem beliebigen freien Port. Muss beim Server registriert sein.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Empty for a public client.</source>
        <translation>Leer bei einem öffentlichen Client.</translation>
    </message>
    <message>
        <source>Credentials in</source>
        <translation>Zugangsdaten in</translation>
    </message>
    <message>
        <source>Words with spaces between them.</source>
        <translation>Durch Leerzeichen getrennte Wörter.</translation>
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
        <translation>Die URL der API, wo der Server sie verlangt (RFC 8707).</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>No PKCE</source>
        <translation>Ohne PKCE</translation>
    </message>
    <message>
        <source>PKCE method</source>
        <translation>PKCE-Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Empty: a fresh random one, which is better.</source>
        <translation>Leer: jedes Mal ein neuer Zufallswert, was besser ist.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>The server must say the same (RFC 9207).</source>
        <translation>Der Server muss denselben nennen (RFC 9207).</translation>
    </message>
    <message>
        <source>More for the browser</source>
        <translation>Zusätzlich für den Browser</translation>
    </message>
    <message>
        <source>name=value, one on each line.</source>
        <translation>name=wert, je eines pro Zeile.</translation>
    </message>
    <message>
        <source>More for the token</source>
        <translation>Zusätzlich für das Token</translation>
    </message>
    <message>
        <source>name=value, one on each line; header:name=value and query:name=value go there.</source>
        <translation>name=wert, je eines pro Zeile; header:name=wert und query:name=wert kommen dorthin.</translation>
    </message>
    <message>
        <source>More for the refresh</source>
        <translation>Zusätzlich für den Refresh</translation>
    </message>
    <message>
        <source>In header</source>
        <translation>Im Header</translation>
    </message>
    <message>
        <source>A name here beats the header.</source>
        <translation>Ein Name hier hat Vorrang vor dem Header.</translation>
    </message>
    <message>
        <source>Or in query</source>
        <translation>Oder in der Query</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>Another name keeps another token: a second user.</source>
        <translation>Unter einem anderen Namen wird ein weiteres Token aufbewahrt, etwa für einen zweiten Benutzer.</translation>
    </message>
    <message>
        <source>Get when needed</source>
        <translation>Bei Bedarf abrufen</translation>
    </message>
    <message>
        <source>Refresh when expired</source>
        <translation>Nach Ablauf erneuern</translation>
    </message>
    <message>
        <source>A server hands out a token, which goes with each request.</source>
        <translation>Ein Server gibt ein Token aus, das mit jeder Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>base64 as OASIS says; text as Atom servers take it.</source>
        <translation>base64 nach OASIS; Text, wie es Atom-Server annehmen.</translation>
    </message>
    <message>
        <source>UsernameToken with a password digest in X-WSSE; each token is good for one request.</source>
        <translation>UsernameToken mit einem Passwort-Digest in X-WSSE; jedes Token gilt für eine Anfrage.</translation>
    </message>
    <message>
        <source>No file is chosen as the body</source>
        <translation>Es ist keine Datei als Body gewählt</translation>
    </message>
    <message>
        <source>The body is set to File, but there is nothing to send.</source>
        <translation>Der Body steht auf „Datei“, aber es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Choose a file in the Body tab, or set the body to None.</source>
        <translation>Im Tab „Body“ eine Datei wählen oder den Body auf „Keiner“ stellen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form URL-encoded</source>
        <translation>Formular (URL-kodiert)</translation>
    </message>
    <message>
        <source>They are valid JSON, but not an object in braces.</source>
        <translation>Sie sind gültiges JSON, aber kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>They are nested too deep.</source>
        <translation>Sie sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The GraphQL variables are not a JSON object</source>
        <translation>Die GraphQL-Variablen sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <translation>{reason} Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct them in the Body tab, for example {&quot;id&quot;: 7}.</source>
        <translation>Im Tab „Body“ korrigieren, zum Beispiel {&quot;id&quot;: 7}.</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <translation>{text} ist kein JSON</translation>
    </message>
    <message>
        <source>The content type of form field {name!r} contains a line break</source>
        <translation>Der Inhaltstyp des Formularfelds {name!r} enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>It would end the part&apos;s header early, so nothing was sent.</source>
        <translation>Er würde den Header des Teils vorzeitig beenden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Remove the line break.</source>
        <translation>Den Zeilenumbruch entfernen.</translation>
    </message>
    <message>
        <source>{boundary!r} can&apos;t be a multipart boundary</source>
        <translation>{boundary!r} kann kein Multipart-Boundary sein</translation>
    </message>
    <message>
        <source>It has 1 to 70 characters of letters, digits, &apos;()+_,-./:=? and spaces, the last no space (RFC 2046, section 5.1.1). Nothing was sent.</source>
        <translation>Es besteht aus 1 bis 70 Buchstaben, Ziffern, &apos;()+_,-./:=? und Leerzeichen, am Ende ohne Leerzeichen (RFC 2046, Abschnitt 5.1.1). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct it in the Body tab, or empty it to have one made.</source>
        <translation>Im Tab „Body“ korrigieren oder leeren, damit eines erzeugt wird.</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Multipart-Formular</translation>
    </message>
    <message>
        <source>A body can&apos;t be compressed as {coding!r} here</source>
        <translation>Ein Body kann hier nicht als {coding!r} komprimiert werden</translation>
    </message>
    <message>
        <source>What can be: {codings}. Nothing was sent.</source>
        <translation>Möglich sind: {codings}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose another compression in the Body tab.</source>
        <translation>Im Tab „Body“ eine andere Komprimierung wählen.</translation>
    </message>
    <message>
        <source>No TLS version is at least {low} and at most {high}</source>
        <translation>Keine TLS-Version ist mindestens {low} und höchstens {high}</translation>
    </message>
    <message>
        <source>The lowest version in Settings is above the highest. Nothing was sent.</source>
        <translation>Die niedrigste Version in den Einstellungen liegt über der höchsten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Set the lowest to the highest or below.</source>
        <translation>Die niedrigste auf die höchste oder darunter setzen.</translation>
    </message>
    <message>
        <source>{text!r} is not an address to connect to</source>
        <translation>{text!r} ist keine Adresse, zu der verbunden werden kann</translation>
    </message>
    <message>
        <source>&quot;Connect to&quot; in Settings takes a host, a port, or both. Nothing was sent.</source>
        <translation>„Verbinden mit“ in den Einstellungen nimmt einen Host, einen Port oder beides. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Write 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 or :8443.</source>
        <translation>Schreibweise: 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 oder :8443.</translation>
    </message>
    <message>
        <source>{text!r} is not an address of this computer</source>
        <translation>{text!r} ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>&quot;Local address&quot; in Settings takes an IP address, not a name. Nothing was sent.</source>
        <translation>„Lokale Adresse“ in den Einstellungen nimmt eine IP-Adresse, keinen Namen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.7 or 2001:db8::7.</source>
        <translation>Schreibweise: 192.0.2.7 oder 2001:db8::7.</translation>
    </message>
    <message>
        <source>The local address {text} is not IPv{ip_version}</source>
        <translation>Die lokale Adresse {text} ist nicht IPv{ip_version}</translation>
    </message>
    <message>
        <source>Settings ask for both, and that can&apos;t be. Nothing was sent.</source>
        <translation>Die Einstellungen verlangen beides, und das ist nicht möglich. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Change the local address or the IP version.</source>
        <translation>Die lokale Adresse oder die IP-Version ändern.</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2</source>
        <translation>{host} spricht kein HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 was asked for, and the server did not choose it (ALPN). Nothing was sent.</source>
        <translation>HTTP/2 wurde verlangt, und der Server hat es nicht gewählt (ALPN). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Set the HTTP version to Auto or HTTP/1.1 in Settings.</source>
        <translation>Die HTTP-Version in den Einstellungen auf „Auto“ oder HTTP/1.1 stellen.</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>Auflösen des Hostnamens</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <translation>Absichern der Verbindung</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>receiving the answer</source>
        <translation>Empfangen der Antwort</translation>
    </message>
    <message>
        <source>HTTP/2 has no place for {dropped}: not sent</source>
        <translation>In HTTP/2 ist {dropped} nicht vorgesehen: nicht gesendet</translation>
    </message>
    <message>
        <source>{note}; tried again after {wait_s:g} s</source>
        <translation>{note}; nach {wait_s:g} s erneut versucht</translation>
    </message>
    <message>
        <source>More than {limit} redirects</source>
        <translation>Mehr als {limit} Umleitungen</translation>
    </message>
    <message>
        <source>The last one points to {header}. Servers that point at each other do this.</source>
        <translation>Die letzte zeigt auf {header}. Das geschieht, wenn Server aufeinander verweisen.</translation>
    </message>
    <message>
        <source>Look at the hops; raise the limit in Settings if the chain is really that long.</source>
        <translation>Sehen Sie sich die Stationen an; erhöhen Sie die Grenze in den Einstellungen, wenn die Kette wirklich so lang ist.</translation>
    </message>
    <message>
        <source>did not accept a connection in time</source>
        <translation>hat nicht rechtzeitig eine Verbindung angenommen</translation>
    </message>
    <message>
        <source>The body is not encoded as its Content-Encoding says</source>
        <translation>Der Body ist nicht so kodiert, wie sein Content-Encoding angibt</translation>
    </message>
    <message>
        <source>What arrived before the fault is shown.</source>
        <translation>Was vor dem Fehler ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>Look at the headers; send with `Accept-Encoding: identity` to get it plain.</source>
        <translation>Die Header prüfen; mit `Accept-Encoding: identity` senden, um ihn unkodiert zu erhalten.</translation>
    </message>
    <message>
        <source>This request can&apos;t be sent over this connection</source>
        <translation>Diese Anfrage kann über diese Verbindung nicht gesendet werden</translation>
    </message>
    <message>
        <source>The HTTP rules of the connection refuse it.</source>
        <translation>Die HTTP-Regeln der Verbindung lassen sie nicht zu.</translation>
    </message>
    <message>
        <source>See the details for the rule; HTTP/2 forbids headers such as Connection and Transfer-Encoding.</source>
        <translation>Die Regel steht in den Details; HTTP/2 verbietet Header wie Connection und Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Sending to {host} failed in a way that PostGUI does not know</source>
        <translation>Das Senden an {host} ist auf eine Weise fehlgeschlagen, die PostGUI nicht kennt</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own.</source>
        <translation>Dies ist ein Fehler in PostGUI selbst.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Bitte melden Sie ihn mit den Details unten.</translation>
    </message>
    <message>
        <source>raise the {setting} in this request&apos;s Settings</source>
        <translation>in den Einstellungen dieser Anfrage den Wert für {setting} erhöhen</translation>
    </message>
    <message>
        <source>Raise the {setting} in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>In den Einstellungen dieser Anfrage den Wert für {setting} erhöhen oder herausfinden, was der Server tut.</translation>
    </message>
    <message>
        <source>The name {host} was not resolved within {limit}</source>
        <translation>Der Name {host} wurde nicht innerhalb von {limit} aufgelöst</translation>
    </message>
    <message>
        <source>The name server did not answer in time, so nothing was sent.</source>
        <translation>Der Nameserver hat nicht rechtzeitig geantwortet, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the network and any VPN, or {raise_it}.</source>
        <translation>Netzwerk und etwaiges VPN prüfen oder {raise_it}.</translation>
    </message>
    <message>
        <source>{host} did not accept a connection within {limit}</source>
        <translation>{host} hat nicht innerhalb von {limit} eine Verbindung angenommen</translation>
    </message>
    <message>
        <source>The connection attempt got no answer, so nothing was sent.</source>
        <translation>Der Verbindungsversuch blieb ohne Antwort, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the port and any VPN, or {raise_it}.</source>
        <translation>Port und etwaiges VPN prüfen oder {raise_it}.</translation>
    </message>
    <message>
        <source>{host} did not finish the TLS handshake within {limit}</source>
        <translation>{host} hat den TLS-Handshake nicht innerhalb von {limit} abgeschlossen</translation>
    </message>
    <message>
        <source>It accepted the connection, then fell silent; nothing was sent.</source>
        <translation>Der Server hat die Verbindung angenommen und dann geschwiegen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, or {raise_it}.</source>
        <translation>Prüfen, ob dieser Port TLS spricht, oder {raise_it}.</translation>
    </message>
    <message>
        <source>The request was not sent within {limit}</source>
        <translation>Die Anfrage wurde nicht innerhalb von {limit} gesendet</translation>
    </message>
    <message>
        <source>{host} took its bytes too slowly. It may have got a part of it.</source>
        <translation>{host} hat die Bytes zu langsam angenommen. Ein Teil ist möglicherweise angekommen.</translation>
    </message>
    <message>
        <source>{host} did not answer within {limit}</source>
        <translation>{host} hat nicht innerhalb von {limit} geantwortet</translation>
    </message>
    <message>
        <source>The request was sent; the server may have acted on it.</source>
        <translation>Die Anfrage wurde gesendet; der Server hat sie möglicherweise ausgeführt.</translation>
    </message>
    <message>
        <source>The answer was not complete within {limit}</source>
        <translation>Die Antwort war nicht innerhalb von {limit} vollständig</translation>
    </message>
    <message>
        <source>{received:,} bytes of the body had come; they are shown.</source>
        <translation>{received:,} Bytes des Bodys waren angekommen; sie werden angezeigt.</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>Verbindungs-Timeout</translation>
    </message>
    <message>
        <source>{host} took no bytes for {write_s:g} s</source>
        <translation>{host} hat {write_s:g} s lang keine Bytes angenommen</translation>
    </message>
    <message>
        <source>The request was being sent; the server may have got a part of it.</source>
        <translation>Die Anfrage wurde gerade gesendet; der Server hat möglicherweise einen Teil davon erhalten.</translation>
    </message>
    <message>
        <source>Raise the write timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Das Schreib-Timeout in den Einstellungen dieser Anfrage erhöhen oder herausfinden, was der Server tut.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {read_s:g} s</source>
        <translation>{host} hat {read_s:g} s lang nichts gesendet</translation>
    </message>
    <message>
        <source>The answer had begun; what had come of it is shown.</source>
        <translation>Die Antwort hatte begonnen; was davon ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>Raise the read timeout in this request&apos;s Settings, or find out what the server is doing.</source>
        <translation>Das Lese-Timeout in den Einstellungen dieser Anfrage erhöhen oder herausfinden, was der Server tut.</translation>
    </message>
    <message>
        <source>The headers of {host} are too large</source>
        <translation>Die Header von {host} sind zu groß</translation>
    </message>
    <message>
        <source>They take more than 100 kB, which no client should have to take.</source>
        <translation>Sie umfassen mehr als 100 kB, was kein Client hinnehmen müssen sollte.</translation>
    </message>
    <message>
        <source>Look at the server for headers or cookies that grow without end.</source>
        <translation>Auf dem Server nach Headern oder Cookies suchen, die endlos wachsen.</translation>
    </message>
    <message>
        <source>{host} switched to another protocol unasked</source>
        <translation>{host} hat unaufgefordert zu einem anderen Protokoll gewechselt</translation>
    </message>
    <message>
        <source>It answered 101, but the request had no Upgrade header.</source>
        <translation>Die Antwort war 101, aber die Anfrage hatte keinen Upgrade-Header.</translation>
    </message>
    <message>
        <source>The server is at fault; if you want the switch, add Upgrade and Connection headers.</source>
        <translation>Der Fehler liegt beim Server; soll gewechselt werden, die Header Upgrade und Connection hinzufügen.</translation>
    </message>
    <message>
        <source>The answer begins: {start!r}</source>
        <translation>Die Antwort beginnt mit: {start!r}</translation>
    </message>
    <message>
        <source>The answer of {host} broke off in its headers</source>
        <translation>Die Antwort von {host} brach in den Headern ab</translation>
    </message>
    <message>
        <source>The server closed the connection before the body began.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor der Body begann.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Send again if repeating the request does no harm.</source>
        <translation>Das Protokoll des Servers prüfen. Erneut senden, wenn eine Wiederholung der Anfrage nicht schadet.</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer</source>
        <translation>{host} hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The body broke off before its end</source>
        <translation>Der Body brach vor seinem Ende ab</translation>
    </message>
    <message>
        <source>The server closed the connection early; what had come is shown.</source>
        <translation>Der Server hat die Verbindung zu früh geschlossen; was ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>Send again; if it stays, the server announces a wrong length or fails half-way.</source>
        <translation>Erneut senden; bleibt es so, kündigt der Server eine falsche Länge an oder scheitert mittendrin.</translation>
    </message>
    <message>
        <source>The body is not framed as HTTP says</source>
        <translation>Der Body ist nicht so gerahmt, wie HTTP es vorschreibt</translation>
    </message>
    <message>
        <source>{host} sent a chunk that can&apos;t be read; what had come is shown.</source>
        <translation>{host} hat einen unlesbaren Chunk gesendet; was ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way, is at fault. See the details.</source>
        <translation>Der Fehler liegt beim Server oder bei einem Proxy auf dem Weg. Siehe Details.</translation>
    </message>
    <message>
        <source>The answer of {host} is not HTTP</source>
        <translation>Die Antwort von {host} ist kein HTTP</translation>
    </message>
    <message>
        <source>Something on port {port} answered, but not with an HTTP response.</source>
        <translation>Auf Port {port} hat etwas geantwortet, aber nicht mit einer HTTP-Antwort.</translation>
    </message>
    <message>
        <source>Check the port, and whether it wants https://.</source>
        <translation>Den Port prüfen und ob er https:// verlangt.</translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation>hat die Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>dropped the connection</source>
        <translation>hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>{host} {how} in the middle of the body</source>
        <translation>{host} {how}, mitten im Body</translation>
    </message>
    <message>
        <source>What had come is shown.</source>
        <translation>Was ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log.</source>
        <translation>Erneut senden; bleibt es so, das Protokoll des Servers prüfen.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, and at any proxy or firewall on the way.</source>
        <translation>Das Protokoll des Servers sowie Proxys und Firewalls auf dem Weg prüfen.</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>Die Antwort konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Writing the body to disk failed: {reason}. What had come is shown.</source>
        <translation>Der Body ließ sich nicht auf die Platte schreiben: {reason}. Was angekommen war, wird gezeigt.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the data folder, and send again.</source>
        <translation>Auf dem Datenträger mit dem Datenordner Platz schaffen und erneut senden.</translation>
    </message>
    <message>
        <source>The body is larger than {megabytes}</source>
        <translation>Der Body ist größer als {megabytes}</translation>
    </message>
    <message>
        <source>Receiving was stopped there, so that it does not fill the disk; what had come is shown.</source>
        <translation>Der Empfang wurde dort gestoppt, damit der Datenträger nicht vollläuft; was ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>If you want all of it, raise the limit: --max-body on the command line, in the window the menu of settings (largest_body_mb under [send] in settings.toml; 0: none).</source>
        <translation>Soll alles empfangen werden, die Grenze erhöhen: --max-body auf der Befehlszeile, im Fenster das Menü der Einstellungen (largest_body_mb unter [send] in settings.toml; 0: keine).</translation>
    </message>
    <message>
        <source>Stopped at {megabytes}</source>
        <translation>Bei {megabytes} gestoppt</translation>
    </message>
    <message>
        <source>You wanted no more of the body; what had come is shown.</source>
        <translation>Sie wollten nicht mehr vom Body; was ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>The size at which you are asked is in the menu of settings.</source>
        <translation>Die Größe, ab der gefragt wird, steht im Menü der Einstellungen.</translation>
    </message>
    <message>
        <source>After {after_s:.1f} s, while {doing}.</source>
        <translation>Nach {after_s:.1f} s, bei: {doing}.</translation>
    </message>
    <message>
        <source>What had come of the body is shown.</source>
        <translation>Was vom Body ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The server may have acted on what it had already got.</source>
        <translation>Der Server hat möglicherweise verarbeitet, was er bereits erhalten hatte.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner to renew it.</source>
        <translation>Den Betreiber des Servers bitten, es zu erneuern.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself, so nobody vouches for it.</source>
        <translation>Das Zertifikat ist selbstsigniert, niemand bürgt also dafür.</translation>
    </message>
    <message>
        <source>If it is yours, add it to the trusted certificates of this computer.</source>
        <translation>Wenn es Ihr eigenes ist, zu den vertrauenswürdigen Zertifikaten dieses Rechners hinzufügen.</translation>
    </message>
    <message>
        <source>Its certificate chain ends in an authority that this computer does not trust.</source>
        <translation>Die Zertifikatskette endet bei einer Zertifizierungsstelle, der dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates of this computer.</source>
        <translation>Diese Zertifizierungsstelle zu den vertrauenswürdigen Zertifikaten dieses Rechners hinzufügen.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, or the server left out an intermediate certificate.</source>
        <translation>Das Zertifikat stammt von einer Zertifizierungsstelle, der dieser Rechner nicht vertraut, oder der Server hat ein Zwischenzertifikat weggelassen.</translation>
    </message>
    <message>
        <source>Add that authority to the trusted certificates, or have the server send its whole chain.</source>
        <translation>Diese Zertifizierungsstelle zu den vertrauenswürdigen Zertifikaten hinzufügen oder den Server die ganze Kette senden lassen.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be traced to a trusted authority.</source>
        <translation>Das Zertifikat lässt sich nicht auf eine vertrauenswürdige Zertifizierungsstelle zurückführen.</translation>
    </message>
    <message>
        <source>Have the server send its whole chain.</source>
        <translation>Den Server die ganze Kette senden lassen.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>Do not send anything to it.</source>
        <translation>Nichts dorthin senden.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Das Zertifikat ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Check the host name in the URL.</source>
        <translation>Den Hostnamen in der URL prüfen.</translation>
    </message>
    <message>
        <source>Its certificate is for another address.</source>
        <translation>Das Zertifikat ist auf eine andere Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>Use the name it was issued for.</source>
        <translation>Den Namen verwenden, auf den es ausgestellt ist.</translation>
    </message>
    <message>
        <source>To send all the same, unprotected, switch verification off in Settings.</source>
        <translation>Um trotzdem ungeschützt zu senden, die Prüfung in den Einstellungen ausschalten.</translation>
    </message>
    <message>
        <source>It could not be connected to.</source>
        <translation>Es konnte keine Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>There is no address for its name.</source>
        <translation>Zu seinem Namen gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>The TLS handshake with it failed.</source>
        <translation>Der TLS-Handshake mit ihm ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Its certificate is not accepted.</source>
        <translation>Das Zertifikat wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Nothing listens on its port.</source>
        <translation>An seinem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>The proxy {label} can&apos;t be used</source>
        <translation>Der Proxy {label} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>{meaning} Nothing was sent to the server.</source>
        <translation>{meaning} An den Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings (or the system&apos;s), and that it runs.</source>
        <translation>Den Proxy in den Einstellungen (oder des Systems) prüfen und ob er läuft.</translation>
    </message>
    <message>
        <source>There is no address for the name {host}</source>
        <translation>Zum Namen {host} gibt es keine Adresse</translation>
    </message>
    <message>
        <source>The name server could not be asked, so nothing was sent.</source>
        <translation>Der Nameserver konnte nicht gefragt werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The name is not known to the name server, so nothing was sent.</source>
        <translation>Der Nameserver kennt den Namen nicht, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the network and any VPN.</source>
        <translation>Netzwerk und etwaiges VPN prüfen.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and any VPN.</source>
        <translation>Schreibweise, Netzwerk und etwaiges VPN prüfen.</translation>
    </message>
    <message>
        <source>The Unix socket could not be connected to</source>
        <translation>Zum Unix-Socket konnte keine Verbindung hergestellt werden</translation>
    </message>
    <message>
        <source>{error}. Nothing was sent.</source>
        <translation>{error}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the path in &quot;Unix socket&quot; in Settings, its permissions, and that its server runs.</source>
        <translation>Den Pfad unter „Unix-Socket“ in den Einstellungen und seine Berechtigungen prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>{host} refused the connection on port {port}</source>
        <translation>{host} hat die Verbindung auf Port {port} abgelehnt</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Nothing was sent.</source>
        <translation>Der Rechner ist da, aber an diesem Port lauscht nichts. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>Den Port prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>can&apos;t be reached from here</source>
        <translation>ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>could not be connected to</source>
        <translation>war nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} {what} (port {port})</source>
        <translation>{host} {what} (Port {port})</translation>
    </message>
    <message>
        <source>No connection came about, so nothing was sent.</source>
        <translation>Es kam keine Verbindung zustande, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the host, the port, the network and any VPN or firewall.</source>
        <translation>Host, Port, Netzwerk sowie VPN und Firewall prüfen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t send from {error}</source>
        <translation>Dieser Rechner kann nicht von {error} senden</translation>
    </message>
    <message>
        <source>That address is not one of its own, or not of the server&apos;s kind (IPv4, IPv6). Nothing was sent.</source>
        <translation>Diese Adresse gehört nicht zu ihm oder ist nicht von der Art des Servers (IPv4, IPv6). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct &quot;Local address&quot; in Settings, or leave it empty.</source>
        <translation>„Lokale Adresse“ in den Einstellungen korrigieren oder leer lassen.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about</source>
        <translation>Es kam keine geschützte Verbindung zu {host} zustande</translation>
    </message>
    <message>
        <source>Its certificate is not accepted: {reason}.</source>
        <translation>Das Zertifikat wird nicht akzeptiert: {reason}.</translation>
    </message>
    <message>
        <source>The identity of {host} can&apos;t be confirmed</source>
        <translation>Die Identität von {host} lässt sich nicht bestätigen</translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS. {nothing}</source>
        <translation>Port {port} spricht kein TLS. {nothing}</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https.</source>
        <translation>Für diesen Port http:// verwenden oder den Port, der https spricht.</translation>
    </message>
    <message>
        <source>It and this request have no TLS version in common: it may offer only old ones that are not safe, or Settings allow only others (the lowest, for instance 1.3). {nothing}</source>
        <translation>Der Server und diese Anfrage haben keine gemeinsame TLS-Version: Er bietet vielleicht nur alte, unsichere an, oder die Einstellungen lassen nur andere zu (als niedrigste etwa 1.3). {nothing}</translation>
    </message>
    <message>
        <source>Look at the lowest and highest TLS version in Settings; have the server offer TLS 1.2 or 1.3.</source>
        <translation>Niedrigste und höchste TLS-Version in den Einstellungen prüfen; den Server TLS 1.2 oder 1.3 anbieten lassen.</translation>
    </message>
    <message>
        <source>The server refused the handshake; it may want a client certificate. {nothing}</source>
        <translation>Der Server hat den Handshake abgelehnt; er verlangt vielleicht ein Client-Zertifikat. {nothing}</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what it requires.</source>
        <translation>Den Betreiber des Servers fragen, was verlangt wird.</translation>
    </message>
    <message>
        <source>The connection broke off during the TLS handshake. {nothing}</source>
        <translation>Die Verbindung brach während des TLS-Handshakes ab. {nothing}</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS, and any proxy or firewall on the way.</source>
        <translation>Prüfen, ob dieser Port TLS spricht, sowie Proxys und Firewalls auf dem Weg.</translation>
    </message>
    <message>
        <source>{host} did not accept this client&apos;s certificate</source>
        <translation>{host} hat das Zertifikat dieses Clients nicht akzeptiert</translation>
    </message>
    <message>
        <source>It wants a client certificate, and got none or one that it does not trust.</source>
        <translation>Der Server verlangt ein Client-Zertifikat und hat keines erhalten oder eines, dem er nicht vertraut.</translation>
    </message>
    <message>
        <source>Add one for this host to the client certificates in Settings, or another one.</source>
        <translation>In den Einstellungen unter den Client-Zertifikaten eines für diesen Host oder ein anderes hinzufügen.</translation>
    </message>
    <message>
        <source>The name of header {name!r} has {label} at position {place}</source>
        <translation>Der Name des Headers {name!r} enthält {label} an Position {place}</translation>
    </message>
    <message>
        <source>The value of header {name!r} has {label} at position {place}</source>
        <translation>Der Wert des Headers {name!r} enthält {label} an Position {place}</translation>
    </message>
    <message>
        <source>It would end the header early and could smuggle another one (RFC 9110, section 5.5).</source>
        <translation>Es würde den Header vorzeitig beenden und könnte einen weiteren einschmuggeln (RFC 9110, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Remove it; look for a pasted line break or a variable that has one.</source>
        <translation>Entfernen; nach einem eingefügten Zeilenumbruch suchen oder nach einer Variablen, die einen enthält.</translation>
    </message>
    <message>
        <source>{name!r} is not a header name</source>
        <translation>{name!r} ist kein Headername</translation>
    </message>
    <message>
        <source>A name is letters, digits and !#$%&amp;&apos;*+-.^_`|~, with no space (RFC 9110, section 5.1).</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~, ohne Leerzeichen (RFC 9110, Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>Correct it and send again.</source>
        <translation>Korrigieren und erneut senden.</translation>
    </message>
    <message>
        <source>Set the HTTP version to 1.1 in this request&apos;s Settings.</source>
        <translation>Die HTTP-Version in den Einstellungen dieser Anfrage auf 1.1 stellen.</translation>
    </message>
    <message>
        <source>It did not look at the request at all.</source>
        <translation>Der Server hat die Anfrage überhaupt nicht angesehen.</translation>
    </message>
    <message>
        <source>Send again: that does no harm.</source>
        <translation>Erneut senden: Das schadet nicht.</translation>
    </message>
    <message>
        <source>It says that this is too much for it.</source>
        <translation>Der Server meldet, dass ihm das zu viel ist.</translation>
    </message>
    <message>
        <source>Send less, or more slowly.</source>
        <translation>Weniger oder langsamer senden.</translation>
    </message>
    <message>
        <source>It wants HTTP/1.1 for this request.</source>
        <translation>Der Server verlangt für diese Anfrage HTTP/1.1.</translation>
    </message>
    <message>
        <source>The TLS of this connection is too weak for it.</source>
        <translation>Das TLS dieser Verbindung ist ihm zu schwach.</translation>
    </message>
    <message>
        <source>Allow newer TLS in Settings.</source>
        <translation>In den Einstellungen neueres TLS zulassen.</translation>
    </message>
    <message>
        <source>{host} does not speak HTTP/2 on port {port}</source>
        <translation>{host} spricht auf Port {port} kein HTTP/2</translation>
    </message>
    <message>
        <source>It answered in HTTP/1.1, so it did not understand the request.</source>
        <translation>Die Antwort kam in HTTP/1.1, die Anfrage wurde also nicht verstanden.</translation>
    </message>
    <message>
        <source>{how}; what had come is shown.</source>
        <translation>{how}; was ankam, wird angezeigt.</translation>
    </message>
    <message>
        <source>Send again; if it stays, look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>Erneut senden; bleibt es so, das Protokoll des Servers prüfen oder HTTP/1.1 versuchen (Einstellungen).</translation>
    </message>
    <message>
        <source>The request was sent, or a part of it; the server may have acted on it.</source>
        <translation>Die Anfrage wurde ganz oder teilweise gesendet; der Server hat sie möglicherweise ausgeführt.</translation>
    </message>
    <message>
        <source>The server may have acted on what it had got.</source>
        <translation>Der Server hat möglicherweise verarbeitet, was er erhalten hatte.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or try HTTP/1.1 (Settings).</source>
        <translation>Das Protokoll des Servers prüfen oder HTTP/1.1 versuchen (Einstellungen).</translation>
    </message>
    <message>
        <source>{how} before it answered</source>
        <translation>{how}, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>{host} gave up the HTTP/2 stream{code}</source>
        <translation>{host} hat den HTTP/2-Stream aufgegeben{code}</translation>
    </message>
    <message>
        <source>{host} ended the HTTP/2 connection{code}</source>
        <translation>{host} hat die HTTP/2-Verbindung beendet{code}</translation>
    </message>
    <message>
        <source>{host} closed the connection</source>
        <translation>{host} hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>{host} broke the rules of HTTP/2</source>
        <translation>{host} hat gegen die Regeln von HTTP/2 verstoßen</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Die Anmeldung ist abgeschlossen</translation>
    </message>
    <message>
        <source>Close this tab and go back to PostGUI.</source>
        <translation>Diesen Tab schließen und zu PostGUI zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing can listen at {url}</source>
        <translation>Auf {url} kann nicht gelauscht werden</translation>
    </message>
    <message>
        <source>The browser could not come back there after the sign-in: {reason}.</source>
        <translation>Der Browser konnte nach der Anmeldung nicht dorthin zurückkehren: {reason}.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or leave the port out of the callback URL: any free one is taken then.</source>
        <translation>Das Programm schließen, das diesen Port verwendet, oder den Port in der Callback-URL weglassen: Dann wird ein beliebiger freier genommen.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read</source>
        <translation>Die Datei {name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was sent.</source>
        <translation>{path}: {reason}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose the file again, or restore it. Relative paths count from the request&apos;s file.</source>
        <translation>Die Datei erneut wählen oder wiederherstellen. Relative Pfade gelten ab der Datei der Anfrage.</translation>
    </message>
    <message>
        <source>The file {name} changed after the request was made</source>
        <translation>Die Datei {name} hat sich geändert, nachdem die Anfrage erstellt wurde</translation>
    </message>
    <message>
        <source>{path} has another size or time now, so its length and any signature would be wrong. Nothing of it was sent.</source>
        <translation>{path} hat jetzt eine andere Größe oder Zeit, deshalb wären Länge und etwaige Signatur falsch. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Send again when the file is at rest.</source>
        <translation>Erneut senden, wenn sich die Datei nicht mehr ändert.</translation>
    </message>
    <message>
        <source>from Auth</source>
        <translation>aus Auth</translation>
    </message>
    <message>
        <source>from the cookie jar</source>
        <translation>aus dem Cookie-Speicher</translation>
    </message>
    <message>
        <source>The file {name} {what} while it was being sent</source>
        <translation>Die Datei {name} {what} während des Sendens</translation>
    </message>
    <message>
        <source>The server got a part of it only; its length no longer matches what was announced.</source>
        <translation>Der Server hat nur einen Teil erhalten; die Länge stimmt nicht mehr mit der angekündigten überein.</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>verschwand</translation>
    </message>
    <message>
        <source>became shorter</source>
        <translation>wurde kürzer</translation>
    </message>
    <message>
        <source>{method!r} is not an HTTP method</source>
        <translation>{method!r} ist keine HTTP-Methode</translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, section 9.1).</source>
        <translation>Eine Methode ist ein Wort aus Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~ (RFC 9110, Abschnitt 9.1).</translation>
    </message>
    <message>
        <source>The request has half a character in it</source>
        <translation>Die Anfrage enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>{object!r} at position {value} of a text is one half of a surrogate pair, as a careless cut of an emoji leaves it, and has no bytes.</source>
        <translation>{object!r} an Position {value} eines Textes ist die Hälfte eines Surrogatpaars, wie sie beim Zerschneiden eines Emojis übrig bleibt, und hat keine Bytes.</translation>
    </message>
    <message>
        <source>Look for it in the URL, the headers, the body and the variables; delete it or type it again.</source>
        <translation>In URL, Headern, Body und Variablen danach suchen; löschen oder neu eingeben.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} can&apos;t be sent yet</source>
        <translation>Authentifizierung der Art {kind!r} kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; it is kept as it is, and nothing was sent without it.</source>
        <translation>Die Datei der Anfrage nennt sie; sie bleibt unverändert, und es wurde nichts ohne sie gesendet.</translation>
    </message>
    <message>
        <source>Choose another kind in the Auth tab, or None to send without authentication.</source>
        <translation>Im Tab „Auth“ eine andere Art wählen oder „Keine“, um ohne Authentifizierung zu senden.</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} can&apos;t be sent yet</source>
        <translation>Ein Body der Art {kind!r} kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>Choose another kind in the Body tab.</source>
        <translation>Im Tab „Body“ eine andere Art wählen.</translation>
    </message>
    <message>
        <source>HTTP/1.1 requires it</source>
        <translation>von HTTP/1.1 vorgeschrieben</translation>
    </message>
    <message>
        <source>names this program</source>
        <translation>nennt dieses Programm</translation>
    </message>
    <message>
        <source>any type is fine</source>
        <translation>jeder Typ ist recht</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>was hier dekodiert werden kann</translation>
    </message>
    <message>
        <source>the kind of the body</source>
        <translation>die Art des Bodys</translation>
    </message>
    <message>
        <source>the compression of the body</source>
        <translation>die Komprimierung des Bodys</translation>
    </message>
    <message>
        <source>the length is not known before compressing</source>
        <translation>vor dem Komprimieren ist die Länge nicht bekannt</translation>
    </message>
    <message>
        <source>the length of the body</source>
        <translation>die Länge des Bodys</translation>
    </message>
    <message>
        <source>Proxy scripts (PAC) are not supported</source>
        <translation>Proxy-Skripte (PAC) werden nicht unterstützt</translation>
    </message>
    <message>
        <source>{shown} ({where}) is a script that chooses a proxy; PostGUI does not run it.</source>
        <translation>{shown} ({where}) ist ein Skript, das einen Proxy wählt; PostGUI führt es nicht aus.</translation>
    </message>
    <message>
        <source>Open it, look up the proxy that it gives for this host, and name that one.</source>
        <translation>Das Skript öffnen, den Proxy für diesen Host darin nachsehen und diesen angeben.</translation>
    </message>
    <message>
        <source>Its host or port can&apos;t be read.</source>
        <translation>Host oder Port ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{scheme}:// is not a kind of proxy that can be used.</source>
        <translation>{scheme}:// ist keine Art von Proxy, die verwendet werden kann.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Es ist kein Host angegeben.</translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation>Proxy-Einstellungen des Systems</translation>
    </message>
    <message>
        <source>{proxy} is not a proxy that can be used</source>
        <translation>{proxy} ist kein verwendbarer Proxy</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>{meaning} It stands in {where}. Nothing was sent.</source>
        <translation>{meaning} Quelle: {where}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Write http://host:port, https://host:port, socks5://host:port or socks5h://host:port.</source>
        <translation>Schreibweise: http://host:port, https://host:port, socks5://host:port oder socks5h://host:port.</translation>
    </message>
    <message>
        <source>There is no AWS profile {name!r}</source>
        <translation>Es gibt kein AWS-Profil {name!r}</translation>
    </message>
    <message>
        <source>Neither {keys_path} nor {config_path} has it.</source>
        <translation>Es steht weder in {keys_path} noch in {config_path}.</translation>
    </message>
    <message>
        <source>Check the name, or fill in the keys in the Auth tab.</source>
        <translation>Den Namen prüfen oder die Schlüssel im Tab „Auth“ eintragen.</translation>
    </message>
    <message>
        <source>It gets them by {other}, which is not done from here.</source>
        <translation>Es bezieht sie über {other}, was von hier nicht möglich ist.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es hat keine.</translation>
    </message>
    <message>
        <source>The AWS profile {name!r} has no access keys in its file</source>
        <translation>Das AWS-Profil {name!r} hat keine Zugriffsschlüssel in seiner Datei</translation>
    </message>
    <message>
        <source>Run: aws configure export-credentials --profile {name}  and fill in what it prints.</source>
        <translation>Ausführen: aws configure export-credentials --profile {name}  und die Ausgabe eintragen.</translation>
    </message>
    <message>
        <source>line {where} makes no sense</source>
        <translation>Zeile {where} ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The AWS file {name} can&apos;t be read</source>
        <translation>Die AWS-Datei {name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Correct the file, or fill in the keys in the Auth tab.</source>
        <translation>Die Datei korrigieren oder die Schlüssel im Tab „Auth“ eintragen.</translation>
    </message>
    <message>
        <source>Private key is</source>
        <translation>Privater Schlüssel ist</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>PEM text, or the path of a PEM file.</source>
        <translation>PEM-Text oder der Pfad einer PEM-Datei.</translation>
    </message>
    <message>
        <source>Only if the key is encrypted.</source>
        <translation>Nur wenn der Schlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The private key is missing</source>
        <translation>Der private Schlüssel fehlt</translation>
    </message>
    <message>
        <source>This algorithm signs with a private key.</source>
        <translation>Dieser Algorithmus signiert mit einem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Correct the key in the Auth tab.</source>
        <translation>Den Schlüssel im Tab „Auth“ korrigieren.</translation>
    </message>
    <message>
        <source>The private key is encrypted</source>
        <translation>Der private Schlüssel ist verschlüsselt</translation>
    </message>
    <message>
        <source>It needs its passphrase.</source>
        <translation>Er braucht seine Passphrase.</translation>
    </message>
    <message>
        <source>It is not a PEM private key</source>
        <translation>Das ist kein privater Schlüssel in PEM</translation>
    </message>
    <message>
        <source>The PEM text is damaged, or the passphrase is wrong</source>
        <translation>Der PEM-Text ist beschädigt, oder die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>The PEM text is damaged</source>
        <translation>Der PEM-Text ist beschädigt</translation>
    </message>
    <message>
        <source>It is a PEM text of another kind: a certificate or a public key can&apos;t sign</source>
        <translation>Das ist ein PEM-Text anderer Art: Ein Zertifikat oder ein öffentlicher Schlüssel kann nicht signieren</translation>
    </message>
    <message>
        <source>The private key can&apos;t be read</source>
        <translation>Der private Schlüssel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The key file {name} can&apos;t be read</source>
        <translation>Die Schlüsseldatei {name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{label} needs the library pyspnego, which is not installed</source>
        <translation>{label} braucht die Bibliothek pyspnego, die nicht installiert ist</translation>
    </message>
    <message>
        <source>It is an extra, because few people need it. Nothing was sent.</source>
        <translation>Sie ist ein Extra, weil nur wenige sie brauchen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the user name and the password; NAME@REALM and DOMAIN\NAME are both taken.</source>
        <translation>Benutzername und Passwort prüfen; NAME@REALM und DOMAIN\NAME werden beide angenommen.</translation>
    </message>
    <message>
        <source>Fill in user name and password, or log in first (kinit) and install pyspnego[kerberos].</source>
        <translation>Benutzername und Passwort eintragen oder sich vorher anmelden (kinit) und pyspnego[kerberos] installieren.</translation>
    </message>
    <message>
        <source>{scheme} could not answer the server</source>
        <translation>{scheme} konnte dem Server nicht antworten</translation>
    </message>
    <message>
        <source>The library that makes the tokens refused; the first request got a 401.</source>
        <translation>Die Bibliothek, die die Tokens erzeugt, hat abgelehnt; die erste Anfrage erhielt 401.</translation>
    </message>
    <message>
        <source>certificates of authorities</source>
        <translation>Zertifikate von Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Sie enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>It lacks the certificate or its key.</source>
        <translation>Das Zertifikat oder sein Schlüssel fehlt darin.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>Der Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not PEM, its key is missing, or the passphrase is wrong.</source>
        <translation>Sie ist kein PEM, ihr Schlüssel fehlt, oder die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as {what}</source>
        <translation>{name} kann nicht verwendet werden als: {what}</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or correct the passphrase. The file: {path}</source>
        <translation>In den Einstellungen eine andere Datei wählen oder die Passphrase korrigieren. Die Datei: {path}</translation>
    </message>
    <message>
        <source>It had a general failure.</source>
        <translation>Er meldet einen allgemeinen Fehler.</translation>
    </message>
    <message>
        <source>Its rules do not allow this connection.</source>
        <translation>Seine Regeln lassen diese Verbindung nicht zu.</translation>
    </message>
    <message>
        <source>It can&apos;t reach the network of the server.</source>
        <translation>Er erreicht das Netz des Servers nicht.</translation>
    </message>
    <message>
        <source>It can&apos;t reach the server, or does not know its name.</source>
        <translation>Er erreicht den Server nicht oder kennt seinen Namen nicht.</translation>
    </message>
    <message>
        <source>The server refused the proxy&apos;s connection: nothing listens on that port.</source>
        <translation>Der Server hat die Verbindung des Proxys abgelehnt: An diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>The way to the server is too long (TTL expired).</source>
        <translation>Der Weg zum Server ist zu lang (TTL abgelaufen).</translation>
    </message>
    <message>
        <source>It does not make connections.</source>
        <translation>Er stellt keine Verbindungen her.</translation>
    </message>
    <message>
        <source>It can&apos;t connect to this kind of address.</source>
        <translation>Er kann sich nicht mit dieser Art von Adresse verbinden.</translation>
    </message>
    <message>
        <source>does not answer as an HTTP proxy</source>
        <translation>antwortet nicht als HTTP-Proxy</translation>
    </message>
    <message>
        <source>What it sent is not HTTP.</source>
        <translation>Was er gesendet hat, ist kein HTTP.</translation>
    </message>
    <message>
        <source>The answer begins: {answer!r}</source>
        <translation>Die Antwort beginnt mit: {answer!r}</translation>
    </message>
    <message>
        <source>It does not let anybody in without.</source>
        <translation>Ohne Anmeldung lässt er niemanden durch.</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>Er hat keinen bekannten Grund angegeben.</translation>
    </message>
    <message>
        <source>did not connect to {host}:{port}</source>
        <translation>hat keine Verbindung zu {host}:{port} hergestellt</translation>
    </message>
    <message>
        <source>A name or password of more than 255 bytes can&apos;t be sent to it.</source>
        <translation>Ein Name oder Passwort von mehr als 255 Bytes kann ihm nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It refused the name and password.</source>
        <translation>Er hat Name und Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>can&apos;t be told this host</source>
        <translation>kann diesen Host nicht entgegennehmen</translation>
    </message>
    <message>
        <source>SOCKS5 takes names of 255 bytes.</source>
        <translation>SOCKS5 nimmt Namen bis 255 Bytes an.</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>It gave no complete answer.</source>
        <translation>Er hat keine vollständige Antwort gegeben.</translation>
    </message>
    <message>
        <source>It gave no answer to CONNECT.</source>
        <translation>Er hat auf CONNECT nicht geantwortet.</translation>
    </message>
    <message>
        <source>made no tunnel to {target}</source>
        <translation>hat keinen Tunnel zu {target} aufgebaut</translation>
    </message>
    <message>
        <source>It answered CONNECT with {said}.</source>
        <translation>Er hat auf CONNECT mit {said} geantwortet.</translation>
    </message>
    <message>
        <source>The proxy {label} wants a name and password</source>
        <translation>Der Proxy {label} verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>{why} Nothing was sent to the server.</source>
        <translation>{why} An den Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s username and password in Settings.</source>
        <translation>Benutzername und Passwort des Proxys in den Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>does not speak SOCKS5</source>
        <translation>spricht kein SOCKS5</translation>
    </message>
    <message>
        <source>Something else listens on that port.</source>
        <translation>An diesem Port lauscht etwas anderes.</translation>
    </message>
    <message>
        <source>The proxy {label} {what}</source>
        <translation>Der Proxy {label} {what}</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, and what it allows.</source>
        <translation>Den Proxy in den Einstellungen prüfen und was er zulässt.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be used: {why}</source>
        <translation>Port {port} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>Another program may be listening there.</source>
        <translation>Vielleicht lauscht dort ein anderes Programm.</translation>
    </message>
    <message>
        <source>Choose another port, or none (0) for a free one.</source>
        <translation>Einen anderen Port wählen oder keinen (0) für einen freien.</translation>
    </message>
    <message>
        <source>the delay</source>
        <translation>die Verzögerung</translation>
    </message>
    <message>
        <source>The {name} did not start</source>
        <translation>Nicht gestartet: {name}</translation>
    </message>
    <message>
        <source>Its process ended or gave no answer, so requests to it will be refused.</source>
        <translation>Der Prozess wurde beendet oder hat nicht geantwortet, Anfragen an ihn werden also abgelehnt.</translation>
    </message>
    <message>
        <source>Start the program again; a firewall or a virus scanner may forbid local servers.</source>
        <translation>Das Programm neu starten; eine Firewall oder ein Virenscanner verbietet vielleicht lokale Server.</translation>
    </message>
    <message>
        <source>Unsaved edits can&apos;t be kept on disk</source>
        <translation>Ungespeicherte Änderungen können nicht auf dem Datenträger gesichert werden</translation>
    </message>
    <message>
        <source>{meaning} They are safe while the window is open.</source>
        <translation>{meaning} Solange das Fenster offen ist, sind sie sicher.</translation>
    </message>
    <message>
        <source>{advice} It is tried again every few seconds.</source>
        <translation>{advice} Es wird alle paar Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>The disk does not answer, so unsaved edits are not kept yet</source>
        <translation>Der Datenträger antwortet nicht, ungespeicherte Änderungen sind also noch nicht gesichert</translation>
    </message>
    <message>
        <source>They are safe while the window is open, and are written as soon as it answers.</source>
        <translation>Solange das Fenster offen ist, sind sie sicher; sie werden geschrieben, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Check the drive or the network that the data folder is on.</source>
        <translation>Das Laufwerk oder das Netzwerk mit dem Datenordner prüfen.</translation>
    </message>
    <message>
        <source>{name} of {folder} could not be read</source>
        <translation>{name} von {folder} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{folder} is not a collection</source>
        <translation>{folder} ist keine Sammlung</translation>
    </message>
    <message>
        <source>It has no {file}, and neither has a folder above it.</source>
        <translation>Weder er noch ein Ordner darüber enthält {file}.</translation>
    </message>
    <message>
        <source>Choose the folder of a collection, or create one there.</source>
        <translation>Den Ordner einer Sammlung wählen oder dort eine anlegen.</translation>
    </message>
    <message>
        <source>{name} is a collection already</source>
        <translation>{name} ist bereits eine Sammlung</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Diese öffnen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder {name} could not be created</source>
        <translation>Der Ordner {name} konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>A variable has no value</source>
        <comment>{n} variables have no value</comment>
        <translation>
            <numerusform>Eine Variable hat keinen Wert</numerusform>
            <numerusform>{n} Variablen haben keinen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}. Nothing was sent.</source>
        <translation>{listed}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Define it in the request, its folders, the collection or the active environment, or send it as it stands.</source>
        <translation>In der Anfrage, ihren Ordnern, der Sammlung oder der aktiven Umgebung definieren oder unverändert senden.</translation>
    </message>
    <message>
        <source>{name} has no cookies</source>
        <translation>{name} enthält keine Cookies</translation>
    </message>
    <message>
        <source>It has no line that looks like a cookie of a Netscape file.</source>
        <translation>Keine Zeile sieht aus wie ein Cookie einer Netscape-Datei.</translation>
    </message>
    <message>
        <source>Export the cookies as “Netscape” or “cookies.txt”; JSON is another format.</source>
        <translation>Die Cookies als „Netscape“ oder „cookies.txt“ exportieren; JSON ist ein anderes Format.</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>{name} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>SameSite has no place in such a file.</source>
        <translation>SameSite ist in einer solchen Datei nicht vorgesehen.</translation>
    </message>
    <message>
        <source>There is a cookie {name} already</source>
        <translation>Es gibt bereits ein Cookie {name}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path, and this one is for {domain}{path}.</source>
        <translation>Ein Speicher hat von jeder Kombination aus Name, Domain und Pfad nur eines, und dieses gilt für {domain}{path}.</translation>
    </message>
    <message>
        <source>Edit that one, or change the name, the domain or the path.</source>
        <translation>Jenes bearbeiten oder Name, Domain oder Pfad ändern.</translation>
    </message>
    <message>
        <source>The cookies could not be kept on disk</source>
        <translation>Die Cookies konnten nicht auf dem Datenträger gesichert werden</translation>
    </message>
    <message>
        <source>{name} is too large for a file of cookies</source>
        <translation>{name} ist zu groß für eine Cookie-Datei</translation>
    </message>
    <message>
        <source>It has more than 16 MB. Nothing was imported.</source>
        <translation>Sie hat mehr als 16 MB. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The environment {environment} names {file_name}, which is not there</source>
        <translation>Die Umgebung {environment} nennt {file_name}, diese Datei fehlt aber</translation>
    </message>
    <message>
        <source>It would be {path}. Its values are needed, so nothing was sent.</source>
        <translation>Sie wäre {path}. Ihre Werte werden gebraucht, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Put the file there, or take its name out of the environment.</source>
        <translation>Die Datei dort ablegen oder ihren Namen aus der Umgebung entfernen.</translation>
    </message>
    <message>
        <source>takes one or two whole numbers: {{$randomInt 1 10}}</source>
        <translation>braucht eine oder zwei ganze Zahlen: {{$randomInt 1 10}}</translation>
    </message>
    <message>
        <source>has its limits the wrong way round: {low} is above {high}</source>
        <translation>hat vertauschte Grenzen: {low} ist größer als {high}</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>A whole number, 0 to 1000 or in given limits</source>
        <translation>Eine ganze Zahl, 0 bis 1000 oder in angegebenen Grenzen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>15 letters and digits</source>
        <translation>15 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>A colour like #4f58d2</source>
        <translation>Eine Farbe wie #4f58d2</translation>
    </message>
    <message>
        <source>The name of a colour</source>
        <translation>Der Name einer Farbe</translation>
    </message>
    <message>
        <source>An IPv4 address</source>
        <translation>Eine IPv4-Adresse</translation>
    </message>
    <message>
        <source>An IPv6 address</source>
        <translation>Eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>A MAC address</source>
        <translation>Eine MAC-Adresse</translation>
    </message>
    <message>
        <source>A version like 2.0.7</source>
        <translation>Eine Version wie 2.0.7</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http oder https</translation>
    </message>
    <message>
        <source>A first name</source>
        <translation>Ein Vorname</translation>
    </message>
    <message>
        <source>A last name</source>
        <translation>Ein Nachname</translation>
    </message>
    <message>
        <source>A first and last name</source>
        <translation>Ein Vor- und Nachname</translation>
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
        <translation>Ein Arbeitsgebiet</translation>
    </message>
    <message>
        <source>What kind of job</source>
        <translation>Die Art der Tätigkeit</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Ein Beruf</translation>
    </message>
    <message>
        <source>The kind of position</source>
        <translation>Die Art der Stelle</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>A telephone number, perhaps with an extension</source>
        <translation>Eine Telefonnummer, eventuell mit Durchwahl</translation>
    </message>
    <message>
        <source>A telephone number in one format</source>
        <translation>Eine Telefonnummer in einheitlichem Format</translation>
    </message>
    <message>
        <source>A city</source>
        <translation>Eine Stadt</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>Eine Straße</translation>
    </message>
    <message>
        <source>A street and a number</source>
        <translation>Eine Straße mit Hausnummer</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>Ein Land</translation>
    </message>
    <message>
        <source>A country&apos;s two letters</source>
        <translation>Der zweistellige Code eines Landes</translation>
    </message>
    <message>
        <source>-90 to 90</source>
        <translation>-90 bis 90</translation>
    </message>
    <message>
        <source>-180 to 180</source>
        <translation>-180 bis 180</translation>
    </message>
    <message>
        <source>A language&apos;s code</source>
        <translation>Der Code einer Sprache</translation>
    </message>
    <message>
        <source>An e-mail address that nobody has</source>
        <translation>Eine E-Mail-Adresse, die niemandem gehört</translation>
    </message>
    <message>
        <source>An e-mail address at example.org</source>
        <translation>Eine E-Mail-Adresse bei example.org</translation>
    </message>
    <message>
        <source>A user name</source>
        <translation>Ein Benutzername</translation>
    </message>
    <message>
        <source>A URL</source>
        <translation>Eine URL</translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation>Ein Domainname</translation>
    </message>
    <message>
        <source>com, org ...</source>
        <translation>com, org ...</translation>
    </message>
    <message>
        <source>A domain name without its end</source>
        <translation>Ein Domainname ohne Endung</translation>
    </message>
    <message>
        <source>A browser&apos;s User-Agent</source>
        <translation>Der User-Agent eines Browsers</translation>
    </message>
    <message>
        <source>The URL of a picture</source>
        <translation>Die URL eines Bildes</translation>
    </message>
    <message>
        <source>A small picture as a data URL</source>
        <translation>Ein kleines Bild als Daten-URL</translation>
    </message>
    <message>
        <source>An account number, 8 digits</source>
        <translation>Eine Kontonummer, 8 Ziffern</translation>
    </message>
    <message>
        <source>The name of an account</source>
        <translation>Der Name eines Kontos</translation>
    </message>
    <message>
        <source>The last 4 digits of a card</source>
        <translation>Die letzten 4 Ziffern einer Karte</translation>
    </message>
    <message>
        <source>A bank&apos;s BIC</source>
        <translation>Die BIC einer Bank</translation>
    </message>
    <message>
        <source>An IBAN</source>
        <translation>Eine IBAN</translation>
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
        <translation>Eine Währung</translation>
    </message>
    <message>
        <source>A currency&apos;s sign</source>
        <translation>Das Zeichen einer Währung</translation>
    </message>
    <message>
        <source>What looks like a Bitcoin address</source>
        <translation>Was wie eine Bitcoin-Adresse aussieht</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Eine Firma</translation>
    </message>
    <message>
        <source>Inc, Ltd ...</source>
        <translation>Inc, Ltd ...</translation>
    </message>
    <message>
        <source>Business talk</source>
        <translation>Geschäftssprache</translation>
    </message>
    <message>
        <source>A word of business talk</source>
        <translation>Ein Wort der Geschäftssprache</translation>
    </message>
    <message>
        <source>A slogan</source>
        <translation>Ein Slogan</translation>
    </message>
    <message>
        <source>A word of a slogan</source>
        <translation>Ein Wort eines Slogans</translation>
    </message>
    <message>
        <source>The name of a column</source>
        <translation>Der Name einer Spalte</translation>
    </message>
    <message>
        <source>A column&apos;s type</source>
        <translation>Der Typ einer Spalte</translation>
    </message>
    <message>
        <source>A collation</source>
        <translation>Eine Kollation</translation>
    </message>
    <message>
        <source>A storage engine</source>
        <translation>Eine Storage-Engine</translation>
    </message>
    <message>
        <source>A moment of the next year</source>
        <translation>Ein Zeitpunkt im kommenden Jahr</translation>
    </message>
    <message>
        <source>A moment of the last year</source>
        <translation>Ein Zeitpunkt im vergangenen Jahr</translation>
    </message>
    <message>
        <source>A moment of the last day</source>
        <translation>Ein Zeitpunkt in den letzten 24 Stunden</translation>
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
        <translation>Ein Dateiname</translation>
    </message>
    <message>
        <source>application, image ...</source>
        <translation>application, image ...</translation>
    </message>
    <message>
        <source>A file&apos;s ending</source>
        <translation>Eine Dateiendung</translation>
    </message>
    <message>
        <source>A file&apos;s path</source>
        <translation>Ein Dateipfad</translation>
    </message>
    <message>
        <source>A folder&apos;s path</source>
        <translation>Ein Ordnerpfad</translation>
    </message>
    <message>
        <source>A media type</source>
        <translation>Ein Medientyp</translation>
    </message>
    <message>
        <source>0.00 to 1000.00</source>
        <translation>0.00 bis 1000.00</translation>
    </message>
    <message>
        <source>A thing to buy</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>What the thing is like</source>
        <translation>Eine Eigenschaft des Produkts</translation>
    </message>
    <message>
        <source>What the thing is made of</source>
        <translation>Das Material des Produkts</translation>
    </message>
    <message>
        <source>A thing to buy, with what it is like</source>
        <translation>Ein Produkt mit einer Eigenschaft</translation>
    </message>
    <message>
        <source>A shop&apos;s department</source>
        <translation>Eine Abteilung eines Geschäfts</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>A word in -ing</source>
        <translation>Ein Wort auf -ing</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>Drei Wörter</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation>Eine Wendung</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>Some sentences</source>
        <translation>Einige Sätze</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Ein Absatz</translation>
    </message>
    <message>
        <source>Three paragraphs</source>
        <translation>Drei Absätze</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>words-like-these</source>
        <translation>wörter-wie-diese</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>Einige Zeilen</translation>
    </message>
    <message>
        <source>HTTP, SQL ...</source>
        <translation>HTTP, SQL ...</translation>
    </message>
    <message>
        <source>needs the package Faker: pip install &apos;postgui[faker]&apos;</source>
        <translation>braucht das Paket Faker: pip install &apos;postgui[faker]&apos;</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>Erfundene Daten</translation>
    </message>
    <message>
        <source>is given what is no base64</source>
        <translation>erhält etwas, das kein Base64 ist</translation>
    </message>
    <message>
        <source>decodes to bytes that are no UTF-8 text</source>
        <translation>ergibt dekodiert Bytes, die kein UTF-8-Text sind</translation>
    </message>
    <message>
        <source>needs a text: {{{{${name} {{{{variable}}}}}}}}</source>
        <translation>braucht einen Text: {{{{{${name} {{{{variable}}}}}}}}</translation>
    </message>
    <message>
        <source>is given half a character, which has no bytes</source>
        <translation>erhält ein halbes Zeichen, das keine Bytes hat</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Base64 of a text, UTF-8</source>
        <translation>Base64 eines Textes, UTF-8</translation>
    </message>
    <message>
        <source>Base64 for URLs, without padding</source>
        <translation>Base64 für URLs, ohne Padding</translation>
    </message>
    <message>
        <source>The text behind Base64</source>
        <translation>Der Text hinter Base64</translation>
    </message>
    <message>
        <source>Percent-encoding of all that is not unreserved</source>
        <translation>Prozentkodierung von allem, was nicht „unreserved“ ist</translation>
    </message>
    <message>
        <source>The text behind percent-encoding</source>
        <translation>Der Text hinter der Prozentkodierung</translation>
    </message>
    <message>
        <source>MD5 of a text, hexadecimal</source>
        <translation>MD5 eines Textes, hexadezimal</translation>
    </message>
    <message>
        <source>SHA-1 of a text, hexadecimal</source>
        <translation>SHA-1 eines Textes, hexadezimal</translation>
    </message>
    <message>
        <source>SHA-256 of a text, hexadecimal</source>
        <translation>SHA-256 eines Textes, hexadezimal</translation>
    </message>
    <message>
        <source>SHA-512 of a text, hexadecimal</source>
        <translation>SHA-512 eines Textes, hexadezimal</translation>
    </message>
    <message>
        <source>In capital letters</source>
        <translation>In Großbuchstaben</translation>
    </message>
    <message>
        <source>In small letters</source>
        <translation>In Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>A random UUID, version 4</source>
        <translation>Eine zufällige UUID, Version 4</translation>
    </message>
    <message>
        <source>has a date format with %{unknown}, which means nothing: %Y-%m-%d %H:%M:%S does</source>
        <translation>hat ein Datumsformat mit %{unknown}, das nichts bedeutet; gültig ist etwa %Y-%m-%d %H:%M:%S</translation>
    </message>
    <message>
        <source>takes iso, unix, ms or a format like %Y-%m-%d, not {layout!r}</source>
        <translation>nimmt iso, unix, ms oder ein Format wie %Y-%m-%d, nicht {layout!r}</translation>
    </message>
    <message>
        <source>leads out of the calendar: {count:+d}{unit}</source>
        <translation>führt aus dem Kalender hinaus: {count:+d}{unit}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seconds since 1970, UTC</source>
        <translation>Sekunden seit 1970, UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970, UTC</source>
        <translation>Millisekunden seit 1970, UTC</translation>
    </message>
    <message>
        <source>The moment of sending, ISO 8601, UTC</source>
        <translation>Der Zeitpunkt des Sendens, ISO 8601, UTC</translation>
    </message>
    <message>
        <source>Date and time, UTC; a format and an offset (s m h d w M y)</source>
        <translation>Datum und Zeit, UTC; ein Format und ein Versatz (s m h d w M y)</translation>
    </message>
    <message>
        <source>The same in the local time zone</source>
        <translation>Dasselbe in der lokalen Zeitzone</translation>
    </message>
    <message>
        <source>The environment {name} could not be saved</source>
        <translation>Die Umgebung {name} konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The environment {name} extends itself</source>
        <translation>Die Umgebung {name} erweitert sich selbst</translation>
    </message>
    <message>
        <source>Change `extends` in one of: {names}.</source>
        <translation>`extends` in einer davon ändern: {names}.</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}</source>
        <translation>{collection} hat keine Umgebung namens {name}</translation>
    </message>
    <message>
        <source>{collection} has no environment named {name}, which {other} extends</source>
        <translation>{collection} hat keine Umgebung namens {name}, die {other} erweitert</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>Create one in {folder}/.</source>
        <translation>Eine in {folder}/ anlegen.</translation>
    </message>
    <message>
        <source>Its variables are needed, so nothing was sent.</source>
        <translation>Ihre Variablen werden gebraucht, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is an environment named {name} already</source>
        <translation>Es gibt bereits eine Umgebung namens {name}</translation>
    </message>
    <message>
        <source>Two of one name could not be told apart, so nothing was changed.</source>
        <translation>Zwei gleichen Namens ließen sich nicht unterscheiden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The environment {name} was deleted on disk</source>
        <translation>Die Umgebung {name} wurde auf dem Datenträger gelöscht</translation>
    </message>
    <message>
        <source>The environment {name} was changed on disk</source>
        <translation>Die Umgebung {name} wurde auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>Another program did that since it was shown here. Your last edit was not written.</source>
        <translation>Ein anderes Programm hat das getan, seit sie hier angezeigt wurde. Ihre letzte Änderung wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>It is shown as it is now: edit it again.</source>
        <translation>Angezeigt wird der jetzige Stand: Bearbeiten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>The body has {size}; an example may have {limit}.</source>
        <translation>Der Body hat {size}; ein Beispiel darf {limit} haben.</translation>
    </message>
    <message>
        <source>Save the body instead.</source>
        <translation>Stattdessen den Body speichern.</translation>
    </message>
    <message>
        <source>The response was not saved as an example</source>
        <translation>Die Antwort wurde nicht als Beispiel gespeichert</translation>
    </message>
    <message>
        <source>They are left out, or masked as ***, unless asked for.</source>
        <translation>Sie werden weggelassen oder als *** maskiert, sofern nicht anders verlangt.</translation>
    </message>
    <message>
        <source>The values of secrets</source>
        <translation>Die Werte von Geheimnissen</translation>
    </message>
    <message>
        <source>{kind} is no HTTP request</source>
        <translation>{kind} ist keine HTTP-Anfrage</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>Das ganze Element</translation>
    </message>
    <message>
        <source>The reference {reference}</source>
        <translation>Die Referenz {reference}</translation>
    </message>
    <message>
        <source>It stays as text: the format knows nothing of the sort.</source>
        <translation>Bleibt als Text stehen: Das Format kennt nichts dergleichen.</translation>
    </message>
    <message>
        <source>There is no {path}</source>
        <translation>Es gibt kein {path}</translation>
    </message>
    <message>
        <source>The global variables could not be saved</source>
        <translation>Die globalen Variablen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>This exchange is not in the history any more</source>
        <translation>Dieser Austausch ist nicht mehr im Verlauf</translation>
    </message>
    <message>
        <source>It was deleted, perhaps by another window.</source>
        <translation>Er wurde gelöscht, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Search again for what is left.</source>
        <translation>Erneut suchen, um zu sehen, was noch da ist.</translation>
    </message>
    <message>
        <source>The history can&apos;t be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>What you send still works, and its answer is shown.</source>
        <translation>Senden funktioniert weiterhin, und die Antwort wird angezeigt.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation>Die Berechtigungen des Datenordners prüfen.</translation>
    </message>
    <message>
        <source>The exchange could not be kept in the history</source>
        <translation>Der Austausch konnte nicht im Verlauf gesichert werden</translation>
    </message>
    <message>
        <source>The answer came and is shown, but it will not be found again in the history.</source>
        <translation>Die Antwort kam an und wird angezeigt, ist später aber nicht im Verlauf zu finden.</translation>
    </message>
    <message>
        <source>Check that the disk has room and the data folder may be written.</source>
        <translation>Prüfen, ob auf dem Datenträger Platz ist und der Datenordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Its name leads out of the zip file.</source>
        <translation>Ihr Name führt aus der ZIP-Datei hinaus.</translation>
    </message>
    <message>
        <source>A vault stays with its program: make it a secret variable of an environment.</source>
        <translation>Ein Vault bleibt bei seinem Programm: Den Wert als geheime Variable einer Umgebung anlegen.</translation>
    </message>
    <message>
        <source>The variable {reference}</source>
        <translation>Die Variable {reference}</translation>
    </message>
    <message>
        <source>It would be inside the collection {name}.</source>
        <translation>Er wäre innerhalb der Sammlung {name}.</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>Das ist eine Datei.</translation>
    </message>
    <message>
        <source>It is inside the collection {name}.</source>
        <translation>Er liegt innerhalb der Sammlung {name}.</translation>
    </message>
    <message>
        <source>It has other files in it, and is no collection.</source>
        <translation>Er enthält andere Dateien und ist keine Sammlung.</translation>
    </message>
    <message>
        <source>{root} can&apos;t take the import</source>
        <translation>{root} kann den Import nicht aufnehmen</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet, or the folder of a collection to add to it.</source>
        <translation>Einen Ordner angeben, der leer oder noch nicht vorhanden ist, oder den Ordner einer Sammlung, um ihr etwas hinzuzufügen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this import</source>
        <translation>Für diesen Import reicht der Arbeitsspeicher nicht</translation>
    </message>
    <message>
        <source>The process that reads the import ended</source>
        <translation>Der Prozess, der den Import liest, wurde beendet</translation>
    </message>
    <message>
        <source>The machine may have run out of memory. Nothing was imported.</source>
        <translation>Vielleicht ging dem Rechner der Arbeitsspeicher aus. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Try again, or import a smaller part.</source>
        <translation>Erneut versuchen oder einen kleineren Teil importieren.</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>Der Import ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This is a fault of PostGUI&apos;s own. Nothing was imported.</source>
        <translation>Dies ist ein Fehler in PostGUI selbst. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Please report it, with the file if you may.</source>
        <translation>Bitte melden Sie ihn, mit der Datei, wenn Sie dürfen.</translation>
    </message>
    <message>
        <source>The folder {name} is empty</source>
        <translation>Der Ordner {name} ist leer</translation>
    </message>
    <message>
        <source>{name} is a damaged zip file</source>
        <translation>{name} ist eine beschädigte ZIP-Datei</translation>
    </message>
    <message>
        <source>The zip file {name} is empty</source>
        <translation>Die ZIP-Datei {name} ist leer</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Der Server hat mit {status} geantwortet.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Größer als {limit} MB.</translation>
    </message>
    <message>
        <source>What was imported into it was written by somebody else.</source>
        <translation>Was hinein importiert wurde, hat jemand anderes geschrieben.</translation>
    </message>
    <message>
        <source>Environment {environment}</source>
        <translation>Umgebung {environment}</translation>
    </message>
    <message>
        <source>The value of {variable}</source>
        <translation>Der Wert von {variable}</translation>
    </message>
    <message>
        <source>{url} can&apos;t be imported</source>
        <translation>{url} kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Open the URL in a request of your own to see more, or save it as a file first.</source>
        <translation>Die URL in einer eigenen Anfrage öffnen, um mehr zu sehen, oder zuerst als Datei speichern.</translation>
    </message>
    <message>
        <source>A helper process of PostGUI ended unexpectedly</source>
        <translation>Ein Hilfsprozess von PostGUI wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>The machine may have run out of memory.</source>
        <translation>Vielleicht ging dem Rechner der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <source>Try again; save the body to a file if it is very large.</source>
        <translation>Erneut versuchen; einen sehr großen Body in eine Datei speichern.</translation>
    </message>
    <message>
        <source>The body cannot be read</source>
        <translation>Der Body kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Send the request again, or save the body to a file.</source>
        <translation>Die Anfrage erneut senden oder den Body in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Load tests need Locust, which is not installed</source>
        <translation>Lasttests brauchen Locust, das nicht installiert ist</translation>
    </message>
    <message>
        <source>It is the engine that sends; PostGUI only tells it what.</source>
        <translation>Locust sendet; PostGUI sagt ihm nur, was.</translation>
    </message>
    <message>
        <source>Install it: {install}</source>
        <translation>Installieren mit: {install}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for {n} worker</source>
        <comment>Waiting for {n} workers</comment>
        <translation>
            <numerusform>Warten auf {n} Worker</numerusform>
            <numerusform>Warten auf {n} Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the master at {master}, {limit} seconds at most</source>
        <translation>Warten auf den Master unter {master}, höchstens {limit} Sekunden</translation>
    </message>
    <message>
        <source>Working for the master at {master}</source>
        <translation>Arbeiten für den Master unter {master}</translation>
    </message>
    <message>
        <source>There is no master at {master}</source>
        <translation>Unter {master} ist kein Master</translation>
    </message>
    <message>
        <source>Nothing answered there within {limit} seconds, so nothing was sent.</source>
        <translation>Dort kam innerhalb von {limit} Sekunden keine Antwort, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Start the one with --master first, and check its address, its --port and the firewall between.</source>
        <translation>Zuerst die Instanz mit --master starten; ihre Adresse, ihr --port und die Firewall dazwischen prüfen.</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>Locust can&apos;t be started</source>
        <translation>Locust kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Locust ended with status {status}</source>
        <translation>Locust wurde mit Status {status} beendet</translation>
    </message>
    <message>
        <source>It said: {last}</source>
        <translation>Die Meldung: {last}</translation>
    </message>
    <message>
        <source>Details have all that it said.</source>
        <translation>Alle Meldungen stehen in den Details.</translation>
    </message>
    <message>
        <source>A secret of the load test can&apos;t be handed to Locust: {names}</source>
        <translation>Ein Geheimnis des Lasttests kann nicht an Locust übergeben werden: {names}</translation>
    </message>
    <message>
        <source>Its value has a zero byte or half of a surrogate pair, which an environment can&apos;t hold.</source>
        <translation>Sein Wert enthält ein Nullbyte oder ein halbes Surrogatpaar, was eine Prozessumgebung nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Den Wert korrigieren.</translation>
    </message>
    <message>
        <source>All requests of {title} have the weight 0</source>
        <translation>Alle Anfragen von {title} haben das Gewicht 0</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Es würde nichts gesendet.</translation>
    </message>
    <message>
        <source>A variable of {place} has no value</source>
        <translation>Eine Variable von {place} hat keinen Wert</translation>
    </message>
    <message>
        <source>Define it, choose the environment that has it, or give it for this test.</source>
        <translation>Definieren, die Umgebung mit ihr wählen oder sie für diesen Test angeben.</translation>
    </message>
    <message>
        <source>{place}: its scripts, and those of its folders, do not run</source>
        <translation>{place}: die eigenen Skripte und die der Ordner werden nicht ausgeführt</translation>
    </message>
    <message>
        <source>{place}: {name} has one value for the whole test</source>
        <translation>{place}: {name} hat einen Wert für den ganzen Test</translation>
    </message>
    <message>
        <source>{place}: what its authentication ({auth}) makes anew for each request</source>
        <translation>{place}: was die Authentifizierung ({auth}) für jede Anfrage neu erzeugt</translation>
    </message>
    <message>
        <source>{place}: its settings {names}</source>
        <translation>{place}: die Einstellungen {names}</translation>
    </message>
    <message>
        <source>No request of {name} has an example</source>
        <translation>Keine Anfrage von {name} hat ein Beispiel</translation>
    </message>
    <message>
        <source>A mock server answers with saved examples.</source>
        <translation>Ein Mock-Server antwortet mit gespeicherten Beispielen.</translation>
    </message>
    <message>
        <source>Send a request in the window and choose Save as example in the response&apos;s menu.</source>
        <translation>Im Fenster eine Anfrage senden und im Menü der Antwort „Als Beispiel speichern“ wählen.</translation>
    </message>
    <message>
        <source>The server does not know this client, or its secret is wrong.</source>
        <translation>Der Server kennt diesen Client nicht, oder das Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>The code, refresh token or password is wrong, expired or was used already.</source>
        <translation>Code, Refresh-Token oder Passwort ist falsch, abgelaufen oder wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>This client may not use this grant type.</source>
        <translation>Dieser Client darf diesen Grant-Typ nicht verwenden.</translation>
    </message>
    <message>
        <source>The server does not offer this grant type.</source>
        <translation>Der Server bietet diesen Grant-Typ nicht an.</translation>
    </message>
    <message>
        <source>The server does not know a scope, or this client may not ask for it.</source>
        <translation>Der Server kennt einen Scope nicht, oder dieser Client darf ihn nicht anfordern.</translation>
    </message>
    <message>
        <source>A parameter is missing, repeated or wrong for this server.</source>
        <translation>Ein Parameter fehlt, kommt mehrfach vor oder ist für diesen Server falsch.</translation>
    </message>
    <message>
        <source>The server does not know the resource or audience (RFC 8707).</source>
        <translation>Der Server kennt die Ressource oder Audience nicht (RFC 8707).</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Beim Server ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The server is busy or being worked on.</source>
        <translation>Der Server ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>No token came from {url}: {what}</source>
        <translation>Von {url} kam kein Token: {what}</translation>
    </message>
    <message>
        <source>The server gave no token: {reason}</source>
        <translation>Der Server hat kein Token ausgegeben: {reason}</translation>
    </message>
    <message>
        <source>{known} (It says {code}.)</source>
        <translation>{known} (Meldung: {code}.)</translation>
    </message>
    <message>
        <source>It says {code}.</source>
        <translation>Meldung: {code}.</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered. See {uri}</source>
        <translation>Die Felder des Tabs „Auth“ mit dem vergleichen, was der Server registriert hat. Siehe {uri}</translation>
    </message>
    <message>
        <source>Compare the fields of the Auth tab with what the server has registered.</source>
        <translation>Die Felder des Tabs „Auth“ mit dem vergleichen, was der Server registriert hat.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token in it</source>
        <translation>Die Antwort des Servers enthält kein Token</translation>
    </message>
    <message>
        <source>It has {names}, but no access_token.</source>
        <translation>Sie enthält {names}, aber kein access_token.</translation>
    </message>
    <message>
        <source>It has nothing, but no access_token.</source>
        <translation>Sie enthält nichts, auch kein access_token.</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, not the one for the browser.</source>
        <translation>Prüfen, ob die Token-URL der Token-Endpunkt ist und nicht der für den Browser.</translation>
    </message>
    <message>
        <source>It answered {status}, a redirect to {where}; credentials are not sent on to another place.</source>
        <translation>Die Antwort war {status}, eine Umleitung nach {where}; Zugangsdaten werden nicht an eine andere Stelle weitergesendet.</translation>
    </message>
    <message>
        <source>It answered {status} with {kind} that is neither JSON nor a form.</source>
        <translation>Die Antwort war {status} mit {kind}, das weder JSON noch ein Formular ist.</translation>
    </message>
    <message>
        <source>It answered {status} with something that is neither JSON nor a form.</source>
        <translation>Die Antwort war {status} mit etwas, das weder JSON noch ein Formular ist.</translation>
    </message>
    <message>
        <source>It answered {status} with nothing.</source>
        <translation>Die Antwort war {status} ohne Inhalt.</translation>
    </message>
    <message>
        <source>{url} does not answer like a token endpoint</source>
        <translation>{url} antwortet nicht wie ein Token-Endpunkt</translation>
    </message>
    <message>
        <source>Check the URL: the one for the browser and the one for tokens are often mixed up.</source>
        <translation>Die URL prüfen: Die für den Browser und die für Tokens werden oft verwechselt.</translation>
    </message>
    <message>
        <source>The browser came back with another state than it was sent with</source>
        <translation>Der Browser kam mit einem anderen State zurück, als ihm mitgegeben wurde</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in, or somebody made it up; it was not used.</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung, oder jemand hat sie erfunden; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Get the token again, and finish in the tab that opens then.</source>
        <translation>Das Token erneut abrufen und in dem Tab abschließen, der sich dann öffnet.</translation>
    </message>
    <message>
        <source>The browser came back without a code</source>
        <translation>Der Browser kam ohne Code zurück</translation>
    </message>
    <message>
        <source>The address has {names}.</source>
        <translation>Die Adresse enthält {names}.</translation>
    </message>
    <message>
        <source>The address has no parameters.</source>
        <translation>Die Adresse hat keine Parameter.</translation>
    </message>
    <message>
        <source>Check that the client may use the authorization code grant.</source>
        <translation>Prüfen, ob der Client den Authorization-Code-Grant verwenden darf.</translation>
    </message>
    <message>
        <source>The sign-in was answered by {issuer}</source>
        <translation>Auf die Anmeldung hat {issuer} geantwortet</translation>
    </message>
    <message>
        <source>That is not {wanted}: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>Das ist nicht {wanted}: Die Antwort wurde vielleicht absichtlich mit der eines anderen Servers vertauscht (RFC 9207), und der Code wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>That is not the server of the authorization URL: the answer may be mixed up with another server&apos;s on purpose (RFC 9207), and the code was not used.</source>
        <translation>Das ist nicht der Server der Autorisierungs-URL: Die Antwort wurde vielleicht absichtlich mit der eines anderen Servers vertauscht (RFC 9207), und der Code wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>If it is right, write it into the Issuer field of the Auth tab.</source>
        <translation>Wenn er richtig ist, im Tab „Auth“ in das Feld „Aussteller“ eintragen.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between names</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>OAuth 2.0 needs {missing}</source>
        <translation>OAuth 2.0 braucht {missing}</translation>
    </message>
    <message>
        <source>Without that there is no way to get a token; nothing was sent.</source>
        <translation>Ohne das ist kein Token zu bekommen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Fill in the Auth tab of the request, its folder or the collection.</source>
        <translation>Den Tab „Auth“ der Anfrage, ihres Ordners oder der Sammlung ausfüllen.</translation>
    </message>
    <message>
        <source>{label} is not an http or https URL: {url}</source>
        <translation>{label} ist keine http- oder https-URL: {url}</translation>
    </message>
    <message>
        <source>The server that gives tokens can&apos;t be reached there; nothing was sent.</source>
        <translation>Der Server, der Tokens ausgibt, ist dort nicht erreichbar; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2.0 is not supported</source>
        <translation>Der Implicit-Grant von OAuth 2.0 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>It hands the token out in a URL, where the browser&apos;s history and any script of the page can read it. Its use is discouraged (RFC 9700, section 2.1.2), and OAuth 2.1 drops it.</source>
        <translation>Er gibt das Token in einer URL heraus, wo der Browserverlauf und jedes Skript der Seite es lesen können. Von seiner Verwendung wird abgeraten (RFC 9700, Abschnitt 2.1.2), und OAuth 2.1 streicht ihn.</translation>
    </message>
    <message>
        <source>Choose the authorization code with PKCE: servers that knew the one know the other by now.</source>
        <translation>Den Authorization-Code mit PKCE wählen: Server, die das eine kannten, kennen inzwischen das andere.</translation>
    </message>
    <message>
        <source>OAuth 2.0 knows no grant {flow!r} here</source>
        <translation>OAuth 2.0 kennt hier keinen Grant {flow!r}</translation>
    </message>
    <message>
        <source>The request&apos;s file names it; nothing was sent.</source>
        <translation>Die Datei der Anfrage nennt ihn; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose one of these in the Auth tab: {flows}.</source>
        <translation>Im Tab „Auth“ einen davon wählen: {flows}.</translation>
    </message>
    <message>
        <source>Nothing can listen at {callback}</source>
        <translation>Auf {callback} kann nicht gelauscht werden</translation>
    </message>
    <message>
        <source>After the sign-in the browser goes there, and only an http address of this computer can be listened at (RFC 8252, section 7.3).</source>
        <translation>Nach der Anmeldung geht der Browser dorthin, und nur auf einer http-Adresse dieses Rechners kann gelauscht werden (RFC 8252, Abschnitt 7.3).</translation>
    </message>
    <message>
        <source>Register http://127.0.0.1 with the server and leave Callback URL empty, or get the token in the window, where the address that the browser ends at can be pasted.</source>
        <translation>Beim Server http://127.0.0.1 registrieren und „Callback-URL“ leer lassen, oder das Token im Fenster abrufen, wo die Adresse, bei der der Browser endet, eingefügt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within {n} minute</source>
        <comment>Nobody signed in within {n} minutes</comment>
        <translation>
            <numerusform>Niemand hat sich innerhalb von {n} Minute angemeldet</numerusform>
            <numerusform>Niemand hat sich innerhalb von {n} Minuten angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser did not come back; the listener for it is closed again.</source>
        <translation>Der Browser kam nicht zurück; es wird nicht mehr auf ihn gewartet.</translation>
    </message>
    <message>
        <source>Get the token again. If the server showed an error in the browser, look at the client ID and at whether this callback URL is registered there.</source>
        <translation>Das Token erneut abrufen. Hat der Server im Browser einen Fehler angezeigt, die Client-ID prüfen und ob diese Callback-URL dort registriert ist.</translation>
    </message>
    <message>
        <source>The code was not entered in time</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben</translation>
    </message>
    <message>
        <source>The server&apos;s device code has expired.</source>
        <translation>Der Gerätecode des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>Einen neuen abrufen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no device code in it</source>
        <translation>Die Antwort des Servers enthält keinen Gerätecode</translation>
    </message>
    <message>
        <source>It has {names}; device_code, user_code and an http verification_uri are needed (RFC 8628, section 3.2).</source>
        <translation>Sie enthält {names}; nötig sind device_code, user_code und eine http-Adresse als verification_uri (RFC 8628, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>Check the device authorization URL.</source>
        <translation>Die Geräteautorisierungs-URL prüfen.</translation>
    </message>
    <message>
        <source>{what} takes long: the disk does not answer</source>
        <translation>{what} dauert lange: Der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing is lost: your edits are kept, and it goes on by itself once the disk answers.</source>
        <translation>Nichts geht verloren: Ihre Änderungen bleiben erhalten, und es geht von selbst weiter, sobald der Datenträger antwortet.</translation>
    </message>
    <message>
        <source>If it is a network drive, check the connection. Other collections can be used meanwhile.</source>
        <translation>Bei einem Netzlaufwerk die Verbindung prüfen. Andere Sammlungen können inzwischen benutzt werden.</translation>
    </message>
    <message>
        <source>{name} was changed since it was looked through</source>
        <translation>{name} wurde seit dem Durchsuchen geändert</translation>
    </message>
    <message>
        <source>Nothing was replaced anywhere.</source>
        <translation>Es wurde nirgends etwas ersetzt.</translation>
    </message>
    <message>
        <source>Look again, then replace.</source>
        <translation>Erneut suchen, dann ersetzen.</translation>
    </message>
    <message>
        <source>{name} (settings)</source>
        <translation>{name} (Einstellungen)</translation>
    </message>
    <message>
        <source>{name} (environment)</source>
        <translation>{name} (Umgebung)</translation>
    </message>
    <message>
        <source>The expression can&apos;t be understood</source>
        <translation>Der Ausdruck ist nicht verständlich</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>The expression takes too long</source>
        <translation>Der Ausdruck braucht zu lange</translation>
    </message>
    <message>
        <source>It tries more ways to match than can be waited for.</source>
        <translation>Er probiert mehr Möglichkeiten durch, als sich abwarten lässt.</translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions are what makes it slow.</source>
        <translation>Vereinfachen: Verschachtelte Wiederholungen machen ihn langsam.</translation>
    </message>
    <message>
        <source>The edits could not be saved in {name}</source>
        <translation>Die Änderungen in {name} konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Only the first {shown} of {size}.</source>
        <translation>Nur die ersten {shown} von {size}.</translation>
    </message>
    <message>
        <source>An object has a name twice, so the texts are compared line by line.</source>
        <translation>Ein Objekt hat einen Namen doppelt, deshalb werden die Texte zeilenweise verglichen.</translation>
    </message>
    <message>
        <source>One of them is no valid JSON, so the texts are compared line by line.</source>
        <translation>Einer der Texte ist kein gültiges JSON, deshalb werden sie zeilenweise verglichen.</translation>
    </message>
    <message>
        <source>The values are nested too deeply, so the texts are compared line by line.</source>
        <translation>Die Werte sind zu tief verschachtelt, deshalb werden die Texte zeilenweise verglichen.</translation>
    </message>
    <message>
        <source>The first {limit:,} values that differ.</source>
        <translation>Die ersten {limit:,} Werte, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>Beide Bodys sind gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>The bodies differ. They are no text, so they are not compared line by line; save both to compare them with another program.</source>
        <translation>Die Bodys unterscheiden sich. Sie sind kein Text und werden deshalb nicht zeilenweise verglichen; speichern Sie beide, um sie mit einem anderen Programm zu vergleichen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size received</source>
        <translation>Empfangene Größe</translation>
    </message>
    <message>
        <source>Time for DNS</source>
        <translation>Zeit für DNS</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit für den Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Time for TLS</source>
        <translation>Zeit für TLS</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Zeit zum Senden</translation>
    </message>
    <message>
        <source>Time to wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Time to receive</source>
        <translation>Zeit zum Empfangen</translation>
    </message>
    <message>
        <source>it has {size:,} bytes, and at most {limit:,} are read</source>
        <translation>{size:,} Bytes groß, gelesen werden höchstens {limit:,}</translation>
    </message>
    <message>
        <source>it is no UTF-8 text: byte {start:,} is none</source>
        <translation>kein UTF-8-Text: Byte {start:,} ist ungültig</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>it is no valid JSON: {error}</source>
        <translation>kein gültiges JSON: {error}</translation>
    </message>
    <message>
        <source>its element {wrong} is no object</source>
        <translation>Element {wrong} ist kein Objekt</translation>
    </message>
    <message>
        <source>line {number} has {values} values for {names} names</source>
        <translation>Zeile {number} hat {values} Werte für {names} Namen</translation>
    </message>
    <message>
        <source>line {number}: a quote is not closed, or something follows it</source>
        <translation>Zeile {number}: Ein Anführungszeichen ist nicht geschlossen, oder es folgt etwas darauf</translation>
    </message>
    <message>
        <source>The data file {name} can&apos;t be used: {why}</source>
        <translation>Die Datendatei {name} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It should be CSV with a line of names first, or a JSON array of objects.</source>
        <translation>Erwartet wird CSV mit einer Namenszeile am Anfang oder ein JSON-Array aus Objekten.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>No request of {names} has the tags asked for</source>
        <translation>Keine Anfrage von {names} hat die verlangten Tags</translation>
    </message>
    <message>
        <source>There is no request in {names}</source>
        <translation>In {names} ist keine Anfrage</translation>
    </message>
    <message>
        <source>Scripts chose the next request {jumps:,} times: it goes in circles</source>
        <translation>Skripte haben die nächste Anfrage {jumps:,}-mal gewählt: Es geht im Kreis</translation>
    </message>
    <message>
        <source>A script wants {name!r} next, and there is no such request in this run</source>
        <translation>Ein Skript verlangt als Nächstes {name!r}, und diese Anfrage gibt es in diesem Lauf nicht</translation>
    </message>
    <message>
        <source>There is no environment {wanted!r} here</source>
        <translation>Hier gibt es keine Umgebung {wanted!r}</translation>
    </message>
    <message>
        <source>Environments belong to a collection, and this request belongs to none.</source>
        <translation>Umgebungen gehören zu einer Sammlung, und diese Anfrage gehört zu keiner.</translation>
    </message>
    <message>
        <source>Name the collection, or save the request into one.</source>
        <translation>Die Sammlung angeben oder die Anfrage in einer speichern.</translation>
    </message>
    <message>
        <source>it took too much memory</source>
        <translation>es brauchte zu viel Speicher</translation>
    </message>
    <message>
        <source>it left no result: it changed what it runs in</source>
        <translation>kein Ergebnis hinterlassen: Es hat seine Laufumgebung verändert</translation>
    </message>
    <message>
        <source>its process ended: it may have taken too much memory</source>
        <translation>sein Prozess wurde beendet: Vielleicht hat er zu viel Speicher belegt</translation>
    </message>
    <message>
        <source>it asked for more than {most_calls:,} things at a time</source>
        <translation>mehr als {most_calls:,} Dinge auf einmal angefordert</translation>
    </message>
    <message>
        <source>There is no JavaScript engine, so the scripts of this request can&apos;t run</source>
        <translation>Es gibt keine JavaScript-Engine, die Skripte dieser Anfrage können also nicht laufen</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Alles andere funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>Installieren mit: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>{name} is not available in an expression</source>
        <translation>{name} ist in einem Ausdruck nicht verfügbar</translation>
    </message>
    <message>
        <source>There is no {name!r} to ask for</source>
        <translation>{name!r} kann nicht angefordert werden</translation>
    </message>
    <message>
        <source>There is no request {place!r} in this collection</source>
        <translation>In dieser Sammlung gibt es keine Anfrage {place!r}</translation>
    </message>
    <message>
        <source>Python before the request</source>
        <translation>Python vor der Anfrage</translation>
    </message>
    <message>
        <source>Python after the response</source>
        <translation>Python nach der Antwort</translation>
    </message>
    <message>
        <source>script before the request</source>
        <translation>Skript vor der Anfrage</translation>
    </message>
    <message>
        <source>script: {phase}</source>
        <translation>Skript: {phase}</translation>
    </message>
    <message>
        <source>The secret {name} could not be kept</source>
        <translation>Das Geheimnis {name} konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>{what}. It is used until PostGUI closes, then it is gone.</source>
        <translation>{what}. Es wird verwendet, bis PostGUI beendet wird, danach ist es weg.</translation>
    </message>
    <message>
        <source>The secrets are locked</source>
        <translation>Die Geheimnisse sind gesperrt</translation>
    </message>
    <message>
        <source>This system has no usable keyring, so secrets are in an encrypted file, which needs its passphrase.</source>
        <translation>Dieses System hat keinen nutzbaren Schlüsselbund, deshalb liegen die Geheimnisse in einer verschlüsselten Datei, die ihre Passphrase braucht.</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be opened with it. It was left as it is.</source>
        <translation>Die verschlüsselte Datei der Geheimnisse konnte damit nicht geöffnet werden. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>Set the variable {variable} to the passphrase, or use a terminal.</source>
        <translation>Die Variable {variable} auf die Passphrase setzen oder ein Terminal verwenden.</translation>
    </message>
    <message>
        <source>The passphrase in {variable} is wrong</source>
        <translation>Die Passphrase in {variable} ist falsch</translation>
    </message>
    <message>
        <source>Set {variable} to the passphrase that the file was made with.</source>
        <translation>{variable} auf die Passphrase setzen, mit der die Datei angelegt wurde.</translation>
    </message>
    <message>
        <source>The secrets stay locked</source>
        <translation>Die Geheimnisse bleiben gesperrt</translation>
    </message>
    <message>
        <source>The encrypted file of secrets was not opened, so their values are missing.</source>
        <translation>Die verschlüsselte Datei der Geheimnisse wurde nicht geöffnet, ihre Werte fehlen also.</translation>
    </message>
    <message>
        <source>Send again, or show a secret, to be asked for the passphrase once more.</source>
        <translation>Erneut senden oder ein Geheimnis anzeigen, um noch einmal nach der Passphrase gefragt zu werden.</translation>
    </message>
    <message>
        <source>The encrypted file of secrets is damaged</source>
        <translation>Die verschlüsselte Datei der Geheimnisse ist beschädigt</translation>
    </message>
    <message>
        <source>It could not be read, and was kept as {name}. Its secrets are missing now.</source>
        <translation>Sie konnte nicht gelesen werden und wurde als {name} aufgehoben. Ihre Geheimnisse fehlen jetzt.</translation>
    </message>
    <message>
        <source>Bring back the file from a backup, or enter the secrets anew.</source>
        <translation>Die Datei aus einer Sicherung zurückholen oder die Geheimnisse neu eingeben.</translation>
    </message>
    <message>
        <source>encrypted file</source>
        <translation>verschlüsselte Datei</translation>
    </message>
    <message>
        <source>The list of secrets could not be changed for {name}</source>
        <translation>Die Liste der Geheimnisse konnte für {name} nicht geändert werden</translation>
    </message>
    <message>
        <source>The folder {name} could not be read</source>
        <translation>Der Ordner {name} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} could not be written: its folder is gone</source>
        <translation>{name} konnte nicht geschrieben werden: Der Ordner ist weg</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. What you see is kept here.</source>
        <translation>Er wurde verschoben, umbenannt oder gelöscht. Was Sie sehen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Save the request in another folder with “Save request as…”.</source>
        <translation>Die Anfrage mit „Anfrage speichern unter…“ in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>{task} failed</source>
        <translation>{task} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The log has the details. Please report it.</source>
        <translation>Einzelheiten stehen im Protokoll. Bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The server gave an access token, but no id token</source>
        <translation>Der Server hat ein Zugriffstoken ausgegeben, aber kein ID-Token</translation>
    </message>
    <message>
        <source>The form says that the id token goes out.</source>
        <translation>Laut Formular wird das ID-Token gesendet.</translation>
    </message>
    <message>
        <source>Add openid to the scope and get the token again, or use the access token.</source>
        <translation>openid zum Scope hinzufügen und das Token erneut abrufen oder das Zugriffstoken verwenden.</translation>
    </message>
    <message>
        <source>The OAuth 2.0 token has expired: get a new one first</source>
        <translation>Das OAuth-2.0-Token ist abgelaufen: zuerst ein neues abrufen</translation>
    </message>
    <message>
        <source>Get an OAuth 2.0 token first</source>
        <translation>Zuerst ein OAuth-2.0-Token abrufen</translation>
    </message>
    <message>
        <source>None is fetched by itself here: either nobody is there to sign in, or the form says not to.</source>
        <translation>Hier wird keines von selbst abgerufen: Entweder ist niemand da, der sich anmelden könnte, oder das Formular schließt es aus.</translation>
    </message>
    <message>
        <source>In the window, use Get in the Auth tab; in a terminal, postgui token get FILE.</source>
        <translation>Im Fenster „Token abrufen“ im Tab „Auth“ verwenden; im Terminal postgui token get FILE.</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>Es gibt kein Refresh-Token</translation>
    </message>
    <message>
        <source>The server gave none with the last token, so it can&apos;t be renewed.</source>
        <translation>Der Server hat mit dem letzten Token keines ausgegeben, es kann also nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Get a new token. Many servers give a refresh token only for the scope offline_access.</source>
        <translation>Ein neues Token abrufen. Viele Server geben ein Refresh-Token nur für den Scope offline_access aus.</translation>
    </message>
    <message>
        <source>Getting the token was cancelled</source>
        <translation>Das Abrufen des Tokens wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was sent with the request.</source>
        <translation>Mit der Anfrage wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send again, or get the token in the Auth tab.</source>
        <translation>Erneut senden oder das Token im Tab „Auth“ abrufen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The folder of {name} is not there</source>
        <translation>Der Ordner von {name} ist nicht da</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. What is open or unsaved is kept.</source>
        <translation>Er wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden. Was offen oder ungespeichert ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Once it is back it shows again by itself. If it is elsewhere now, open it there.</source>
        <translation>Sobald er zurück ist, wird er von selbst wieder angezeigt. Liegt er jetzt woanders, öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The folder {name} is no longer trusted</source>
        <translation>Dem Ordner {name} wird nicht mehr vertraut</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder again: above the request, or in its settings.</source>
        <translation>Seine Skripte ansehen, dann dem Ordner erneut vertrauen: über der Anfrage oder in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>scripts of this collection may not send requests of their own: its folder is not trusted. Trust it in the window, above the request, or run with --trust</source>
        <translation>Skripte dieser Sammlung dürfen keine eigenen Anfragen senden: Ihrem Ordner wird nicht vertraut. Vertrauen Sie ihm im Fenster oberhalb der Anfrage oder starten Sie mit --trust</translation>
    </message>
    <message>
        <source>It did not run, because the collection&apos;s folder is not trusted.</source>
        <translation>Nicht ausgeführt, weil dem Ordner der Sammlung nicht vertraut wird.</translation>
    </message>
    <message>
        <source>Not sent: its Python may not run yet</source>
        <translation>Nicht gesendet: Das Python der Anfrage darf noch nicht laufen</translation>
    </message>
    <message>
        <source>It is in no collection that could be trusted. What its Python signs or checks would be missing.</source>
        <translation>Sie gehört zu keiner Sammlung, der vertraut werden könnte. Was ihr Python signiert oder prüft, würde fehlen.</translation>
    </message>
    <message>
        <source>Move it into a collection, or run with --trust.</source>
        <translation>In eine Sammlung verschieben oder mit --trust starten.</translation>
    </message>
    <message>
        <source>The folder {name} is not trusted. Without its Python, what that signs or checks is missing.</source>
        <translation>Dem Ordner {name} wird nicht vertraut. Ohne sein Python fehlt, was dieses signiert oder prüft.</translation>
    </message>
    <message>
        <source>Look at it in Scripts, then trust the folder; on the command line, run with --trust.</source>
        <translation>Unter „Skripte“ ansehen, dann dem Ordner vertrauen; auf der Befehlszeile mit --trust starten.</translation>
    </message>
    <message>
        <source>Not sent: a script leads it to another server</source>
        <translation>Nicht gesendet: Ein Skript leitet die Anfrage an einen anderen Server</translation>
    </message>
    <message>
        <source>As it is shown it goes to {shown}, and after its scripts to {now}, with all that is filled in for the first.</source>
        <translation>Wie angezeigt geht sie an {shown}, nach ihren Skripten an {now}, mit allem, was für den ersten eingesetzt ist.</translation>
    </message>
    <message>
        <source>Move it into a collection that you trust, or run with --trust.</source>
        <translation>In eine Sammlung verschieben, der Sie vertrauen, oder mit --trust ausführen.</translation>
    </message>
    <message>
        <source>Look at its scripts, then trust the folder {name}; on the command line, run with --trust.</source>
        <translation>Die Skripte ansehen, dann dem Ordner {name} vertrauen; auf der Befehlszeile mit --trust ausführen.</translation>
    </message>
    <message>
        <source>This is the new workspace {name}</source>
        <translation>Dies ist der neue Arbeitsbereich {name}</translation>
    </message>
    <message>
        <source>The workspace {current} is called {name} now</source>
        <translation>Der Arbeitsbereich {current} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>Deleted the workspace {current}; its collections stay where they are</source>
        <translation>Arbeitsbereich {current} gelöscht; seine Sammlungen bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>The workspace {name} is back</source>
        <translation>Der Arbeitsbereich {name} ist wieder da</translation>
    </message>
    <message>
        <source>The workspace {current} could not be renamed</source>
        <translation>Der Arbeitsbereich {current} konnte nicht umbenannt werden</translation>
    </message>
    <message>
        <source>No request file is that large, so it is not read.</source>
        <translation>Keine Anfragedatei ist so groß, sie wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>Put large bodies into files of their own.</source>
        <translation>Große Bodys in eigene Dateien auslagern.</translation>
    </message>
    <message>
        <source>{name} is outside the collection</source>
        <translation>{name} liegt außerhalb der Sammlung</translation>
    </message>
    <message>
        <source>PostGUI changes files only inside the folder of their collection.</source>
        <translation>PostGUI ändert Dateien nur innerhalb des Ordners ihrer Sammlung.</translation>
    </message>
    <message>
        <source>Open the folder that holds it as a collection of its own.</source>
        <translation>Den Ordner, der sie enthält, als eigene Sammlung öffnen.</translation>
    </message>
    <message>
        <source>{name} could not be saved</source>
        <translation>{name} konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB</source>
        <translation>{name} ist größer als {limit} MB</translation>
    </message>
    <message>
        <source>Try again once it is back, or open the folder where it is now.</source>
        <translation>Erneut versuchen, sobald er wieder da ist, oder den Ordner an seinem jetzigen Ort öffnen.</translation>
    </message>
    <message>
        <source>No folder above it has an {file}.</source>
        <translation>Kein Ordner darüber enthält {file}.</translation>
    </message>
    <message>
        <source>{name} could not be created in {folder}</source>
        <translation>{name} konnte in {folder} nicht angelegt werden</translation>
    </message>
    <message>
        <source>{name} could not be moved</source>
        <translation>{name} konnte nicht verschoben werden</translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation>{name} konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>{name} was deleted on disk since it was opened</source>
        <translation>{name} wurde seit dem Öffnen auf dem Datenträger gelöscht</translation>
    </message>
    <message>
        <source>{name} was changed on disk since it was opened</source>
        <translation>{name} wurde seit dem Öffnen auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>Saving now would undo what somebody else did, so nothing was written.</source>
        <translation>Speichern würde rückgängig machen, was jemand anderes getan hat, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save your version under another name, or over it.</source>
        <translation>Ihre Fassung unter einem anderen Namen speichern oder die andere überschreiben.</translation>
    </message>
    <message>
        <source>Compare the two, then choose which one stays.</source>
        <translation>Beide vergleichen, dann wählen, welche bleibt.</translation>
    </message>
    <message>
        <source>What was confirmed could not be kept</source>
        <translation>Was bestätigt wurde, konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>A cookie jar was written by a newer PostGUI</source>
        <translation>Ein Cookie-Speicher wurde von einem neueren PostGUI geschrieben</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is: cookies of now are not kept.</source>
        <translation>Diese Version kann {name} nicht lesen und lässt die Datei unverändert: Jetzige Cookies werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Start the newer version to get it back.</source>
        <translation>Die neuere Version starten, um ihn zurückzubekommen.</translation>
    </message>
    <message>
        <source>A cookie jar can&apos;t be read</source>
        <translation>Ein Cookie-Speicher kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is left as it is, and cookies of now are not kept.</source>
        <translation>{path}: {reason}. Er bleibt unverändert, und jetzige Cookies werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Change the permissions of the file or the folder, and start again.</source>
        <translation>Die Berechtigungen der Datei oder des Ordners ändern und neu starten.</translation>
    </message>
    <message>
        <source>A cookie jar could not be read back</source>
        <translation>Ein Cookie-Speicher konnte nicht wieder eingelesen werden</translation>
    </message>
    <message>
        <source>Its file is damaged, so the jar starts empty. You may have to sign in again.</source>
        <translation>Seine Datei ist beschädigt, deshalb ist der Speicher anfangs leer. Eventuell müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>The file is kept as {kept}.</source>
        <translation>Die Datei wird als {kept} aufgehoben.</translation>
    </message>
    <message>
        <source>A kept request was written by a newer PostGUI</source>
        <translation>Eine aufbewahrte Anfrage wurde von einem neueren PostGUI geschrieben</translation>
    </message>
    <message>
        <source>This version can&apos;t read {name}, so it is left as it is.</source>
        <translation>Diese Version kann {name} nicht lesen und lässt die Datei unverändert.</translation>
    </message>
    <message>
        <source>An unsaved request could not be read back</source>
        <translation>Eine ungespeicherte Anfrage konnte nicht wieder eingelesen werden</translation>
    </message>
    <message>
        <source>Its file is damaged. Everything else was restored.</source>
        <translation>Ihre Datei ist beschädigt. Alles andere wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The file is kept as {kept}, in case its text is worth rescuing by hand.</source>
        <translation>Die Datei wird als {kept} aufgehoben, falls sich ihr Text von Hand retten lässt.</translation>
    </message>
    <message>
        <source>Unsaved settings of a folder could not be read back</source>
        <translation>Ungespeicherte Einstellungen eines Ordners konnten nicht wieder eingelesen werden</translation>
    </message>
    <message>
        <source>Their file is damaged. Everything else was restored.</source>
        <translation>Ihre Datei ist beschädigt. Alles andere wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was chosen could not be kept</source>
        <translation>Was gewählt wurde, konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one was begun</source>
        <translation>Der Verlauf war beschädigt, deshalb wurde ein neuer begonnen</translation>
    </message>
    <message>
        <source>What was in it is not shown any more. Collections and unsaved requests are not affected.</source>
        <translation>Sein Inhalt wird nicht mehr angezeigt. Sammlungen und ungespeicherte Anfragen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>Die beschädigte Datei wird als {kept} aufgehoben.</translation>
    </message>
    <message>
        <source>Sending and everything else works without it.</source>
        <translation>Senden und alles andere funktioniert ohne ihn.</translation>
    </message>
    <message>
        <source>Check that the disk has room, that the data folder may be written, and that no other program holds the file.</source>
        <translation>Prüfen, ob auf dem Datenträger Platz ist, der Datenordner beschreibbar ist und kein anderes Programm die Datei festhält.</translation>
    </message>
    <message>
        <source>The history was written by a newer PostGUI</source>
        <translation>Der Verlauf wurde von einem neueren PostGUI geschrieben</translation>
    </message>
    <message>
        <source>This version can neither show it nor add to it, and leaves it as it is.</source>
        <translation>Diese Version kann ihn weder anzeigen noch ergänzen und lässt ihn unverändert.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>Die neuere Version starten oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>schema version {version}, known up to {known}</source>
        <translation>Schema-Version {version}, bekannt bis {known}</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it holds more than {limit} MB</source>
        <translation>enthält mehr als {limit} MB</translation>
    </message>
    <message>
        <source>it holds more than {limit:,} files</source>
        <translation>enthält mehr als {limit:,} Dateien</translation>
    </message>
    <message>
        <source>the zip file is damaged ({error})</source>
        <translation>die ZIP-Datei ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>{path} in {archive}</source>
        <translation>{path} in {archive}</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked ({error})</source>
        <translation>kann nicht entpackt werden ({error})</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>größer als {limit} MB</translation>
    </message>
    <message>
        <source>{name} can&apos;t be imported: {reason}</source>
        <translation>{name} kann nicht importiert werden: {reason}</translation>
    </message>
    <message>
        <source>Choose another file, or a smaller part of it.</source>
        <translation>Eine andere Datei oder einen kleineren Teil davon wählen.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The system&apos;s keyring was not opened, so no secret could be read or kept.</source>
        <translation>Der Schlüsselbund des Systems wurde nicht geöffnet, deshalb konnte kein Geheimnis gelesen oder gesichert werden.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>What was typed could not be kept</source>
        <translation>Die Eingabe konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>The secret {partition} is damaged</source>
        <translation>Das Geheimnis {partition} ist beschädigt</translation>
    </message>
    <message>
        <source>Its place in the encrypted file was changed by something else. It was left as it is.</source>
        <translation>Seine Stelle in der verschlüsselten Datei wurde von etwas anderem verändert. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Enter it anew, or bring back the file from a backup.</source>
        <translation>Neu eingeben oder die Datei aus einer Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>Das Geheimnis konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>The encrypted file of secrets could not be read</source>
        <translation>Die verschlüsselte Datei der Geheimnisse konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file of secrets was made by a newer PostGUI</source>
        <translation>Die Datei der Geheimnisse wurde von einem neueren PostGUI angelegt</translation>
    </message>
    <message>
        <source>This version can&apos;t read it, and leaves it as it is.</source>
        <translation>Diese Version kann sie nicht lesen und lässt sie unverändert.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Die neuere Version verwenden.</translation>
    </message>
    <message>
        <source>The last session could not be read back</source>
        <translation>Die letzte Sitzung konnte nicht wieder eingelesen werden</translation>
    </message>
    <message>
        <source>Its file is damaged, so the window starts with no tabs. Unsaved requests are not affected.</source>
        <translation>Ihre Datei ist beschädigt, deshalb startet das Fenster ohne Tabs. Ungespeicherte Anfragen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The settings file could not be made</source>
        <translation>Die Einstellungsdatei konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The settings could not be kept</source>
        <translation>Die Einstellungen konnten nicht gesichert werden</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a secret variable, such as {{proxyPassword}}</source>
        <translation>eine geheime Variable wie {{proxyPassword}}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between values</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>a list of tables with host, kind, certificate and key ({error})</source>
        <translation>eine Liste von Tabellen mit host, kind, certificate und key ({error})</translation>
    </message>
    <message>
        <source>certificates whose passphrase is a secret variable, such as {{passphrase}}</source>
        <translation>Zertifikate, deren Passphrase eine geheime Variable wie {{passphrase}} ist</translation>
    </message>
    <message>
        <source>keys such as &quot;Ctrl+Shift+T&quot;, or a list of them</source>
        <translation>Tasten wie &quot;Ctrl+Shift+T&quot; oder eine Liste davon</translation>
    </message>
    <message>
        <source>{name} is no table</source>
        <translation>{name} ist keine Tabelle</translation>
    </message>
    <message>
        <source>{name} is a table</source>
        <translation>{name} ist eine Tabelle</translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation>Zeile {line} von {path}</translation>
    </message>
    <message>
        <source>at line {line}, the end of the file</source>
        <translation>in Zeile {line}, dem Ende der Datei</translation>
    </message>
    <message>
        <source>The settings file could not be read</source>
        <translation>Die Einstellungsdatei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{reason}. What it says does not count until it is mended; the file is left as it is.</source>
        <translation>{reason}. Ihr Inhalt gilt erst, wenn sie repariert ist; die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>Mend {path}: it is read again as soon as it is saved.</source>
        <translation>{path} reparieren: Die Datei wird nach dem Speichern sofort neu gelesen.</translation>
    </message>
    <message>
        <source>The change could not be kept: the settings file has a mistake</source>
        <translation>Die Änderung konnte nicht gesichert werden: Die Einstellungsdatei enthält einen Fehler</translation>
    </message>
    <message>
        <source>{reason}. The change counts until PostGUI ends or the file is mended; the file is left as it is.</source>
        <translation>{reason}. Die Änderung gilt, bis PostGUI beendet oder die Datei repariert wird; die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>Mend {path}, then make the change again.</source>
        <translation>{path} reparieren, dann die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>The setting {setting} can&apos;t be {value!r}</source>
        <translation>Die Einstellung {setting} kann nicht {value!r} sein</translation>
    </message>
    <message>
        <source>It takes {expected}. The value that would count without it is used instead.</source>
        <translation>Erwartet wird: {expected}. Stattdessen gilt der Wert, der ohne sie gelten würde.</translation>
    </message>
    <message>
        <source>Correct {where}.</source>
        <translation>Korrigieren: {where}.</translation>
    </message>
    <message>
        <source>The setting {table}.{key} can&apos;t be set for one workspace</source>
        <translation>Die Einstellung {table}.{key} ist nicht für einen einzelnen Arbeitsbereich möglich</translation>
    </message>
    <message>
        <source>It counts for the whole program, and is not used here.</source>
        <translation>Sie gilt für das ganze Programm und wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>Move {where} into the settings of the program.</source>
        <translation>In die Einstellungen des Programms verschieben: {where}.</translation>
    </message>
    <message>
        <source>The import could not be written into {name}</source>
        <translation>Der Import konnte nicht in {name} geschrieben werden</translation>
    </message>
    <message>
        <source>{path} came to be there while the import was made</source>
        <translation>{path} ist während des Imports entstanden</translation>
    </message>
    <message>
        <source>It was left as it is, and the import stopped there.</source>
        <translation>Die vorhandene Datei blieb unverändert, und der Import hielt dort an.</translation>
    </message>
    <message>
        <source>Import again: what has come already is left alone.</source>
        <translation>Erneut importieren: Was schon da ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation>{name} konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash</source>
        <translation>{name} ist nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>It was deleted for good, or brought back already.</source>
        <translation>Das Element wurde endgültig gelöscht oder bereits wiederhergestellt.</translation>
    </message>
    <message>
        <source>{name} could not be restored</source>
        <translation>{name} konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>{name} could not be deleted for good</source>
        <translation>{name} konnte nicht endgültig gelöscht werden</translation>
    </message>
    <message>
        <source>{name} can&apos;t go back to {name2}</source>
        <translation>{name} kann nicht nach {name2} zurück</translation>
    </message>
    <message>
        <source>There is another {name} by now.</source>
        <translation>Inzwischen gibt es ein anderes {name}.</translation>
    </message>
    <message>
        <source>Rename that one, then undo again.</source>
        <translation>Jenes umbenennen, dann erneut rückgängig machen.</translation>
    </message>
    <message>
        <source>{name} could not be moved back</source>
        <translation>{name} konnte nicht zurückverschoben werden</translation>
    </message>
    <message>
        <source>{name} could not be changed back</source>
        <translation>{name} konnte nicht zurückgeändert werden</translation>
    </message>
    <message>
        <source>{name} was changed since then</source>
        <translation>{name} wurde seitdem geändert</translation>
    </message>
    <message>
        <source>Undoing would throw that change away, so nothing was undone.</source>
        <translation>Rückgängig machen würde diese Änderung verwerfen, deshalb wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Change it back by hand.</source>
        <translation>Von Hand zurückändern.</translation>
    </message>
    <message>
        <source>The workspace {name} could not be made</source>
        <translation>Der Arbeitsbereich {name} konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The workspace {old} could not be renamed</source>
        <translation>Der Arbeitsbereich {old} konnte nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The workspace {name} could not be deleted</source>
        <translation>Der Arbeitsbereich {name} konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <translation>Arbeitsbereich {name}</translation>
    </message>
    <message>
        <source>A workspace can&apos;t be called {name!r}</source>
        <translation>Ein Arbeitsbereich kann nicht {name!r} heißen</translation>
    </message>
    <message>
        <source>The workspace {name} is open in another window</source>
        <translation>Der Arbeitsbereich {name} ist in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Er blieb unverändert.</translation>
    </message>
    <message>
        <source>Close that window, then try again.</source>
        <translation>Jenes Fenster schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>It is too long: {limit} letters are the most, fewer where they are not a to z.</source>
        <translation>Zu lang: höchstens {limit} Zeichen, weniger bei Zeichen außer a bis z.</translation>
    </message>
    <message>
        <source>Some system does not take that for a folder. It could be {name}.</source>
        <translation>Manche Systeme nehmen das nicht als Ordner an. Möglich wäre {name}.</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Zertifikat {number}</translation>
    </message>
    <message>
        <source>Use certificate {number}</source>
        <translation>Zertifikat {number} verwenden</translation>
    </message>
    <message>
        <source>Remove this certificate</source>
        <translation>Dieses Zertifikat entfernen</translation>
    </message>
    <message>
        <source>Remove certificate {number}</source>
        <translation>Zertifikat {number} entfernen</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>{field} of certificate {number}</source>
        <translation>{field} von Zertifikat {number}</translation>
    </message>
    <message>
        <source>a certificate without a host</source>
        <translation>ein Zertifikat ohne Host</translation>
    </message>
    <message>
        <source>none</source>
        <comment>certificates</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name the host it is for.</source>
        <translation>Den Host angeben, für den es gilt.</translation>
    </message>
    <message>
        <source>Choose its file; until then it is not shown to anybody.</source>
        <translation>Die Datei wählen; bis dahin wird es niemandem gezeigt.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>This collection asks to send Authorization on to other origins when a server redirects there. It does not happen until you allow it.</source>
        <translation>Diese Sammlung möchte Authorization auch an andere Origins senden, wenn ein Server dorthin umleitet. Das geschieht erst, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>You allowed this collection to send Authorization on to other origins when a server redirects.</source>
        <translation>Sie haben dieser Sammlung erlaubt, Authorization an andere Origins zu senden, wenn ein Server umleitet.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow to send Authorization on to other origins</source>
        <translation>Senden von Authorization an andere Origins erlauben</translation>
    </message>
    <message>
        <source>Do not send Authorization on to other origins</source>
        <translation>Authorization nicht an andere Origins senden</translation>
    </message>
    <message>
        <source>This folder is not trusted: its Python does not run, and its scripts can’t send requests of their own.</source>
        <translation>Diesem Ordner wird nicht vertraut: Sein Python läuft nicht, und seine Skripte können keine eigenen Anfragen senden.</translation>
    </message>
    <message>
        <source>This folder is trusted: its Python runs, and its scripts may send requests of their own.</source>
        <translation>Diesem Ordner wird vertraut: Sein Python läuft, und seine Skripte dürfen eigene Anfragen senden.</translation>
    </message>
    <message>
        <source>Trust this folder: run its Python, let its scripts send requests</source>
        <translation>Diesem Ordner vertrauen: sein Python ausführen, seine Skripte Anfragen senden lassen</translation>
    </message>
    <message>
        <source>Do not trust this folder any more</source>
        <translation>Diesem Ordner nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to what the file says; undo brings the edits back</source>
        <translation>Zurück zum Stand der Datei; „Rückgängig“ bringt die Änderungen wieder</translation>
    </message>
    <message>
        <source>these settings, not saved yet</source>
        <translation>diese Einstellungen, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Mock  on</source>
        <translation>Mock  an</translation>
    </message>
    <message>
        <source>{name} settings</source>
        <translation>{name} – Einstellungen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The response before</source>
        <translation>Die vorige Antwort</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Tab: {name}</source>
        <translation>Tab: {name}</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Beispiel: {name}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with a tab, an example, or one of the history</source>
        <translation>Mit einem Tab, einem Beispiel oder einer Antwort aus dem Verlauf vergleichen</translation>
    </message>
    <message>
        <source>Search what to compare with</source>
        <translation>Vergleichsziel suchen</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>The response before, {told}</source>
        <translation>Die vorige Antwort, {told}</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Eine Datei wählen, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the console</source>
        <translation>Konsole filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Konsole schließen</translation>
    </message>
    <message>
        <source>Requests of this session</source>
        <translation>Anfragen dieser Sitzung</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>Antwort öffnen</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>This exchange is not in the history</source>
        <translation>Dieser Austausch ist nicht im Verlauf</translation>
    </message>
    <message>
        <source>It was not recorded, or it is still being written.</source>
        <translation>Er wurde nicht aufgezeichnet oder wird gerade noch geschrieben.</translation>
    </message>
    <message>
        <source>Try again in a moment, or send the request once more.</source>
        <translation>Gleich noch einmal versuchen oder die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copied as {label}</source>
        <translation>Als {label} kopiert</translation>
    </message>
    <message>
        <source>PostGUI failed the last time</source>
        <translation>PostGUI ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
        <source>A report is in the data folder, without secrets. It is sent nowhere; you may attach it to a bug report.</source>
        <translation>Im Datenordner liegt ein Bericht ohne Geheimnisse. Er wird nirgendwohin gesendet; Sie können ihn einer Fehlermeldung beilegen.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>About PostGUI</source>
        <translation>Über PostGUI</translation>
    </message>
    <message>
        <source>Wants no account, and sends nothing anywhere but the requests that you send. MIT licence.</source>
        <translation>Verlangt kein Konto und sendet nichts außer den Anfragen, die Sie senden. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>PostGUI</source>
        <translation>PostGUI</translation>
    </message>
    <message>
        <source>Version of {name}: {version}</source>
        <translation>Version von {name}: {version}</translation>
    </message>
    <message>
        <source>Copy for bug report</source>
        <translation>Für Fehlermeldung kopieren</translation>
    </message>
    <message>
        <source>Copies these versions as text. Nothing is sent.</source>
        <translation>Kopiert diese Versionen als Text. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>Code: {name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language and library</source>
        <translation>Sprache und Bibliothek</translation>
    </message>
    <message>
        <source>Keep {{variables}}</source>
        <translation>{{variables}} beibehalten</translation>
    </message>
    <message>
        <source>Leave variables as they stand instead of filling in their values</source>
        <translation>Variablen stehen lassen, statt ihre Werte einzusetzen</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse anzeigen</translation>
    </message>
    <message>
        <source>Put passwords, tokens and keys into the code in clear</source>
        <translation>Passwörter, Tokens und Schlüssel im Klartext in den Code schreiben</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>The code was not saved as {name}</source>
        <translation>Der Code wurde nicht als {name} gespeichert</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Einen anderen Ort wählen oder auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>Import cookies.txt</source>
        <translation>cookies.txt importieren</translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} cookie from {name}.</source>
        <comment>Imported {n} cookies from {name}.</comment>
        <translation>
            <numerusform>{n} Cookie aus {name} importiert.</numerusform>
            <numerusform>{n} Cookies aus {name} importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cookies</source>
        <translation>Cookies exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} cookie to {path}. Keep that file as you keep passwords.</source>
        <comment>Exported {n} cookies to {path}. Keep that file as you keep passwords.</comment>
        <translation>
            <numerusform>{n} Cookie nach {path} exportiert. Bewahren Sie diese Datei auf wie Passwörter.</numerusform>
            <numerusform>{n} Cookies nach {path} exportiert. Bewahren Sie diese Datei auf wie Passwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more line.</source>
        <comment>… and {n} more lines.</comment>
        <translation>
            <numerusform>… und {n} weitere Zeile.</numerusform>
            <numerusform>… und {n} weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} imported from {name}, {n} not</source>
        <translation>{count} aus {name} importiert, {n} nicht</translation>
    </message>
    <message>
        <source>Correct these lines and import again: what is there already stays.</source>
        <translation>Diese Zeilen korrigieren und erneut importieren: Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>api.example.org, or .example.org with subdomains</source>
        <translation>api.example.org, oder .example.org mit Subdomains</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>session, or 2030-12-31 18:00</source>
        <translation>session oder 2030-12-31 18:00</translation>
    </message>
    <message>
        <source>New cookie: {label}</source>
        <translation>Neues Cookie: {label}</translation>
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
        <translation>SameSite nicht gesetzt</translation>
    </message>
    <message>
        <source>New cookie: SameSite</source>
        <translation>Neues Cookie: SameSite</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>Cookie hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Cookie jar</source>
        <translation>Cookie-Speicher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search cookies</source>
        <translation>Cookies suchen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Clear jar</source>
        <translation>Speicher leeren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Session cookies stay until you clear them. SameSite is kept and shown, but holds nothing back: each request here is your own act.</source>
        <translation>Sitzungscookies bleiben, bis Sie sie löschen. SameSite wird aufbewahrt und angezeigt, hält aber nichts zurück: Jede Anfrage hier ist Ihre eigene Handlung.</translation>
    </message>
    <message>
        <source>Requests in no collection</source>
        <translation>Anfragen ohne Sammlung</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>keine Umgebung</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>No cookies here. Servers fill the jar when you send.</source>
        <translation>Hier sind keine Cookies. Server füllen den Speicher, wenn Sie senden.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted a cookie</source>
        <comment>Deleted {n} cookies</comment>
        <translation>
            <numerusform>Ein Cookie gelöscht</numerusform>
            <numerusform>{n} Cookies gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the only cookie</source>
        <comment>Deleted all {n} cookies</comment>
        <translation>
            <numerusform>Das einzige Cookie gelöscht</numerusform>
            <numerusform>Alle {n} Cookies gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Added a cookie</source>
        <translation>Cookie hinzugefügt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete all {n} of {domain}</source>
        <translation>Alle {n} von {domain} löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>Mit Geheimnissen</translation>
    </message>
    <message>
        <source>Put passwords, tokens and secret variables into the file in clear</source>
        <translation>Passwörter, Tokens und geheime Variablen im Klartext in die Datei schreiben</translation>
    </message>
    <message>
        <source>Beside it: {beside}.</source>
        <translation>Daneben: {beside}.</translation>
    </message>
    <message>
        <source>{name} was not written</source>
        <translation>{name} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Changes of {title} since HEAD</source>
        <translation>Änderungen an {title} seit HEAD</translation>
    </message>
    <message>
        <source>Lines with - are in the last commit, lines with + are on disk now.</source>
        <translation>Zeilen mit - stehen im letzten Commit, Zeilen mit + jetzt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It is as in the last commit.</source>
        <translation>Unverändert seit dem letzten Commit.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>GitHub API</source>
        <translation>GitHub API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>A collection is a folder of text files; share it with git if you like.</source>
        <translation>Eine Sammlung ist ein Ordner mit Textdateien; teilen Sie ihn bei Bedarf mit git.</translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose another name, or open that folder.</source>
        <translation>{folder} gibt es bereits und ist nicht leer. Wählen Sie einen anderen Namen oder öffnen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>Makes the folder {folder}</source>
        <translation>Legt den Ordner {folder} an</translation>
    </message>
    <message>
        <source>Where to put the collection</source>
        <translation>Wo die Sammlung liegen soll</translation>
    </message>
    <message>
        <source>What is new, version by version</source>
        <translation>Neuigkeiten, Version für Version</translation>
    </message>
    <message>
        <source>Nothing is written about this version.</source>
        <translation>Zu dieser Version ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>Geheimnisse entsperren</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Keep secrets with it</source>
        <translation>Geheimnisse damit sichern</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This system has no keyring that PostGUI can use. Secrets are kept in an encrypted file instead; choose the passphrase that protects it. It can&apos;t be recovered.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den PostGUI verwenden kann. Geheimnisse werden stattdessen in einer verschlüsselten Datei aufbewahrt; wählen Sie die Passphrase, die sie schützt. Sie kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Secrets are in an encrypted file, because this system has no keyring. Its passphrase opens them.</source>
        <translation>Die Geheimnisse liegen in einer verschlüsselten Datei, weil dieses System keinen Schlüsselbund hat. Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>A secret waits to be kept</source>
        <translation>Ein Geheimnis wartet darauf, gesichert zu werden</translation>
    </message>
    <message>
        <source>It is in memory only until you give the passphrase.</source>
        <translation>Es ist nur im Arbeitsspeicher, bis Sie die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Enter passphrase…</source>
        <translation>Passphrase eingeben…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Zu suchender Text</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URLs</translation>
    </message>
    <message>
        <source>A request, or a folder nearer to it, replaces one by a header of the same name.</source>
        <translation>Eine Anfrage oder ein ihr näherer Ordner ersetzt einen davon durch einen gleichnamigen Header.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodys</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>Dateien, die sich ändern würden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Es würde sich nichts ändern</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} in {chosen:,} of {n:,} file</source>
        <comment>{count:,} in {chosen:,} of {n:,} files</comment>
        <translation>
            <numerusform>{count:,} in {chosen:,} von {n:,} Datei</numerusform>
            <numerusform>{count:,} in {chosen:,} von {n:,} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection or folder</source>
        <translation>Sammlung oder Ordner</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>There is no collection yet. Make one to save into.</source>
        <translation>Es gibt noch keine Sammlung. Legen Sie eine an, um darin zu speichern.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>Name of the new folder, then Enter</source>
        <translation>Name des neuen Ordners, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Feste Tasten</translation>
    </message>
    <message>
        <source>instead of: {commands}</source>
        <translation>statt: {commands}</translation>
    </message>
    <message>
        <source>While the keyboard is there, these keys don’t do: {commands}.</source>
        <translation>Solange der Fokus dort ist, bewirken diese Tasten nicht: {commands}.</translation>
    </message>
    <message>
        <source>In a part with these keys of its own, they do: {what}.</source>
        <translation>In einem Bereich, der diese Tasten selbst belegt, bewirken sie: {what}.</translation>
    </message>
    <message>
        <source>It came with {keys}.</source>
        <translation>Ursprünglich: {keys}.</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>Ursprünglich ohne Tasten.</translation>
    </message>
    <message>
        <source>{what} ({part})</source>
        <translation>{what} ({part})</translation>
    </message>
    <message>
        <source>Search by what it does or by key</source>
        <translation>Nach Funktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Press keys to see what they do</source>
        <translation>Tasten drücken, um zu sehen, was sie bewirken</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Search by pressing keys instead of typing</source>
        <translation>Durch Drücken von Tasten statt durch Tippen suchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Press the new keys for: {label}</source>
        <translation>Die neuen Tasten drücken für: {label}</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”.</source>
        <translation>Die Tasten für „{command}“ drücken.</translation>
    </message>
    <message>
        <source>These keys do something already: {others}. It would lose them.</source>
        <translation>Diese Tasten sind schon belegt: {others}. Die Belegung ginge verloren.</translation>
    </message>
    <message>
        <source>Where it makes sense, these keys go on to: {uses}.</source>
        <translation>Wo es sinnvoll ist, wirken diese Tasten weiter auf: {uses}.</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n:,} Tag</numerusform>
            <numerusform>{n:,} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} byte</source>
        <comment>{n:,} bytes</comment>
        <translation>
            <numerusform>{n:,} Byte</numerusform>
            <numerusform>{n:,} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light or dark colors, or a theme of your own from the folder of themes.</source>
        <translation>Helle oder dunkle Farben oder ein eigenes Design aus dem Ordner der Designs.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>the name of a theme file</source>
        <translation>der Name einer Designdatei</translation>
    </message>
    <message>
        <source>Text and everything around it, larger or smaller.</source>
        <translation>Text und alles darum herum, größer oder kleiner.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window. What servers send and what you write stays as it is.</source>
        <translation>Des Fensters. Was Server senden und was Sie schreiben, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no line while waiting, no gliding text. Off leaves it to the system.</source>
        <translation>Nichts bewegt sich von selbst: keine Linie beim Warten, kein gleitender Text. „Aus“ überlässt es dem System.</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>How the two stand in the window.</source>
        <translation>Wie beide im Fenster angeordnet sind.</translation>
    </message>
    <message>
        <source>As the width allows</source>
        <translation>Je nach Breite</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editoren</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Schriftgröße für Code</translation>
    </message>
    <message>
        <source>Of bodies, scripts and responses. All else keeps its own.</source>
        <translation>Von Bodys, Skripten und Antworten. Alles andere behält seine eigene.</translation>
    </message>
    <message>
        <source>Width of a tab</source>
        <translation>Breite eines Tabulators</translation>
    </message>
    <message>
        <source>How many spaces wide a tab character is shown. The text stays as it is.</source>
        <translation>Wie viele Leerzeichen breit ein Tabulatorzeichen angezeigt wird. Der Text bleibt unverändert.</translation>
    </message>
    <message>
        <source>Off lets an editor scroll sideways.</source>
        <translation>Ausgeschaltet lässt sich ein Editor seitwärts scrollen.</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Leerraum anzeigen</translation>
    </message>
    <message>
        <source>A dot for each space and an arrow for each tab, in editors.</source>
        <translation>In Editoren ein Punkt für jedes Leerzeichen und ein Pfeil für jeden Tabulator.</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Klammern und Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>The second one comes as soon as you type the first, in JSON, scripts and GraphQL.</source>
        <translation>In JSON, Skripten und GraphQL kommt das zweite Zeichen, sobald das erste getippt ist.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask before receiving more than</source>
        <translation>Vor dem Empfang nachfragen ab</translation>
    </message>
    <message>
        <source>A body that grows larger stops there until you say that you want the rest.</source>
        <translation>Ein Body, der größer wird, hält dort an, bis Sie den Rest anfordern.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Older entries are offered for deletion; nothing goes by itself.</source>
        <translation>Ältere Einträge werden zum Löschen vorgeschlagen; nichts verschwindet von selbst.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Größe des Verlaufs</translation>
    </message>
    <message>
        <source>When bodies take more room on the disk, the oldest entries are offered for deletion.</source>
        <translation>Wenn Bodys mehr Platz auf dem Datenträger brauchen, werden die ältesten Einträge zum Löschen vorgeschlagen.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Beliebig groß</translation>
    </message>
    <message>
        <source>Largest body in the history</source>
        <translation>Größter Body im Verlauf</translation>
    </message>
    <message>
        <source>Of a larger response the history keeps everything but the body.</source>
        <translation>Von einer größeren Antwort behält der Verlauf alles außer dem Body.</translation>
    </message>
    <message>
        <source>Start in private mode</source>
        <translation>Im privaten Modus starten</translation>
    </message>
    <message>
        <source>What you send is kept neither in the history nor in the cookie jars until you end the mode.</source>
        <translation>Was Sie senden, wird weder im Verlauf noch in den Cookie-Speichern aufbewahrt, bis Sie den Modus beenden.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Keep what was deleted</source>
        <translation>Gelöschtes aufbewahren</translation>
    </message>
    <message>
        <source>At each start, what was deleted longer ago leaves the trash for good.</source>
        <translation>Bei jedem Start wird endgültig aus dem Papierkorb entfernt, was vor längerer Zeit gelöscht wurde.</translation>
    </message>
    <message>
        <source>Size of the trash</source>
        <translation>Größe des Papierkorbs</translation>
    </message>
    <message>
        <source>At each start, what was deleted first leaves the trash for good until the rest takes no more room. What was deleted within the last day stays.</source>
        <translation>Bei jedem Start wird das zuerst Gelöschte endgültig aus dem Papierkorb entfernt, bis der Rest nicht mehr Platz braucht. Was am letzten Tag gelöscht wurde, bleibt.</translation>
    </message>
    <message>
        <source>Time for one step</source>
        <translation>Zeit für einen Schritt</translation>
    </message>
    <message>
        <source>How long a script may compute without a pause before it is ended. Counts for scripts that start from now on.</source>
        <translation>Wie lange ein Skript ohne Pause rechnen darf, bevor es beendet wird. Gilt für Skripte, die ab jetzt starten.</translation>
    </message>
    <message>
        <source>Time for a whole script</source>
        <translation>Zeit für ein ganzes Skript</translation>
    </message>
    <message>
        <source>With everything that it waits for, such as requests of its own.</source>
        <translation>Einschließlich allem, worauf es wartet, etwa eigene Anfragen.</translation>
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
        <translation>War in</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted requests and folders</source>
        <translation>Gelöschte Anfragen und Ordner</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What you delete is kept here until you bring it back to where it was, or delete it for good; the settings may say for how long. It takes {size}.</source>
        <translation>Was Sie löschen, bleibt hier, bis Sie es an seinen Ort zurückbringen oder endgültig löschen; wie lange, können die Einstellungen festlegen. Belegt sind {size}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good ({size})? This can&apos;t be undone.</source>
        <translation>„{name}“ endgültig löschen ({size})? Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} item for good ({size})? This can&apos;t be undone.</source>
        <comment>Delete {n:,} items for good ({size})? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>{n:,} Element endgültig löschen ({size})? Dies kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>{n:,} Elemente endgültig löschen ({size})? Dies kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the trash for good ({n:,} in all, {size})? This can&apos;t be undone.</source>
        <translation>Alles im Papierkorb endgültig löschen ({n:,} insgesamt, {size})? Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Edits that are not on disk</source>
        <translation>Änderungen, die nicht auf dem Datenträger sind</translation>
    </message>
    <message numerus="yes">
        <source>{n} edit is not on disk, and would be lost if the window closed now.</source>
        <comment>{n} edits are not on disk, and would be lost if the window closed now.</comment>
        <translation>
            <numerusform>{n} Änderung ist nicht auf dem Datenträger und ginge verloren, wenn das Fenster jetzt geschlossen würde.</numerusform>
            <numerusform>{n} Änderungen sind nicht auf dem Datenträger und gingen verloren, wenn das Fenster jetzt geschlossen würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Save them elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A workspace has its own collections, tabs, layout, environments, cookies and globals.</source>
        <translation>Ein Arbeitsbereich hat eigene Sammlungen, Tabs, Umgebungen, Cookies, globale Variablen und eine eigene Anordnung.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Documentation (Markdown)</source>
        <translation>Dokumentation (Markdown)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Documentation, laid out</source>
        <translation>Dokumentation, formatiert</translation>
    </message>
    <message>
        <source>*Nothing is written here yet.*</source>
        <translation>*Hier steht noch nichts.*</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Antwort-Body</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>There is no path here</source>
        <translation>Hier gibt es keinen Pfad</translation>
    </message>
    <message>
        <source>Finding the path</source>
        <translation>Pfad wird ermittelt</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Wert kopiert</translation>
    </message>
    <message>
        <source>There is no value here</source>
        <translation>Hier gibt es keinen Wert</translation>
    </message>
    <message>
        <source>{size} so far</source>
        <translation>bisher {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row</source>
        <comment>{n:,} rows</comment>
        <translation>
            <numerusform>{n:,} Zeile</numerusform>
            <numerusform>{n:,} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n:,} row</source>
        <comment>{size}, {n:,} rows</comment>
        <translation>
            <numerusform>{size}, {n:,} Zeile</numerusform>
            <numerusform>{size}, {n:,} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, indexing {share:.0%}</source>
        <translation>{size}, Indizierung {share:.0%}</translation>
    </message>
    <message>
        <source>Byte {offset:,} (0x{offset:x})</source>
        <translation>Byte {offset:,} (0x{offset:x})</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>Zeile {line:,}, Spalte {column:,}</translation>
    </message>
    <message>
        <source>Column {column:,}</source>
        <translation>Spalte {column:,}</translation>
    </message>
    <message>
        <source>{place}, {size} selected</source>
        <translation>{place}, {size} ausgewählt</translation>
    </message>
    <message>
        <source>Not well-formed XML. {fault}</source>
        <translation>Kein wohlgeformtes XML. {fault}</translation>
    </message>
    <message>
        <source>Not valid JSON. {fault}</source>
        <translation>Kein gültiges JSON. {fault}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Go to the error</source>
        <translation>Zum Fehler gehen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Charset: how the bytes become letters</source>
        <translation>Zeichensatz: wie aus den Bytes Buchstaben werden</translation>
    </message>
    <message>
        <source>Go to a line or byte (Ctrl+G)</source>
        <translation>Zu einer Zeile oder einem Byte gehen (Ctrl+G)</translation>
    </message>
    <message>
        <source>Charset: {how}</source>
        <translation>Zeichensatz: {how}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Byte, such as 4096 or 0x1000</source>
        <translation>Byte, etwa 4096 oder 0x1000</translation>
    </message>
    <message>
        <source>Line, or @byte</source>
        <translation>Zeile oder @Byte</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Die Eingabetaste geht dorthin</translation>
    </message>
    <message>
        <source>That is no number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>Laying out the text. Esc stops it.</source>
        <translation>Text wird umbrochen. Esc hält es an.</translation>
    </message>
    <message>
        <source>Comment out or in</source>
        <translation>Aus- oder einkommentieren</translation>
    </message>
    <message>
        <source>Fold here</source>
        <translation>Hier zuklappen</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Hier aufklappen</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Regular expression; $1 puts in a group</source>
        <translation>Regulärer Ausdruck; $1 fügt eine Gruppe ein</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle Namen</translation>
    </message>
    <message>
        <source>Missing somewhere</source>
        <translation>Irgendwo fehlend</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Which names to list</source>
        <translation>Welche Namen aufgeführt werden</translation>
    </message>
    <message>
        <source>Environments side by side</source>
        <translation>Umgebungen nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>{n} name in {environments} environments</source>
        <comment>{n} names in {environments} environments</comment>
        <translation>
            <numerusform>{n} Name in {environments} Umgebungen</numerusform>
            <numerusform>{n} Namen in {environments} Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Compare all environments</source>
        <translation>Alle Umgebungen vergleichen</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to compare them</source>
        <translation>Mit Ctrl oder Shift mehrere zum Vergleichen auswählen</translation>
    </message>
    <message>
        <source>{name} can not be read: {reason}</source>
        <translation>{name} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Global variables are there in every collection; they are kept on this computer only.</source>
        <translation>Globale Variablen gelten in jeder Sammlung; sie werden nur auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Colour, shown at the top of the window</source>
        <translation>Farbe, oben im Fenster sichtbar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Make it the active environment of its collection</source>
        <translation>Als aktive Umgebung ihrer Sammlung verwenden</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>A file of the collection whose values {{process.env.NAME}} finds</source>
        <translation>Eine Datei der Sammlung, in der {{process.env.NAME}} seine Werte findet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{name} comes from {origin}</source>
        <translation>{name} stammt aus {origin}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>Environment: {names}</source>
        <translation>Umgebung: {names}</translation>
    </message>
    <message>
        <source>Environment: none</source>
        <translation>Umgebung: keine</translation>
    </message>
    <message>
        <source>Environment of the current collection</source>
        <translation>Umgebung der aktuellen Sammlung</translation>
    </message>
    <message>
        <source>In use, nearest first: {names}</source>
        <translation>Aktiv, die nächste zuerst: {names}</translation>
    </message>
    <message>
        <source>Also use</source>
        <translation>Auch verwenden</translation>
    </message>
    <message>
        <source>For names that the active environment does not have</source>
        <translation>Für Namen, die die aktive Umgebung nicht hat</translation>
    </message>
    <message>
        <source>Manage environments…	{keys}</source>
        <translation>Umgebungen verwalten…	{keys}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>PostGUI is now version {version}</source>
        <translation>PostGUI hat jetzt Version {version}</translation>
    </message>
    <message>
        <source>What is new can’t be shown</source>
        <translation>Die Neuigkeiten können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The changelog is missing from this installation, or can’t be read.</source>
        <translation>Das Änderungsprotokoll fehlt in dieser Installation oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Install PostGUI again.</source>
        <translation>PostGUI neu installieren.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n:,} exchange as {target}</source>
        <comment>Saved {n:,} exchanges as {target}</comment>
        <translation>
            <numerusform>{n:,} Austausch als {target} gespeichert</numerusform>
            <numerusform>{n:,} Austausche als {target} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Als HAR exportieren</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n:,} entry of the history</source>
        <comment>Deleted {n:,} entries of the history</comment>
        <translation>
            <numerusform>{n:,} Eintrag des Verlaufs gelöscht</numerusform>
            <numerusform>{n:,} Einträge des Verlaufs gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is larger or older than it may be</source>
        <translation>Der Verlauf ist größer oder älter als erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entry of {date} or before ({size}) goes when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</source>
        <comment>{n:,} entries of {date} or before ({size}) go when you say so; pinned ones stay. What may be kept is set in the menu at the top right.</comment>
        <translation>
            <numerusform>{n:,} Eintrag vom {date} oder früher ({size}) wird gelöscht, wenn Sie zustimmen; angeheftete bleiben. Was aufbewahrt werden darf, steht im Menü oben rechts.</numerusform>
            <numerusform>{n:,} Einträge vom {date} oder früher ({size}) werden gelöscht, wenn Sie zustimmen; angeheftete bleiben. Was aufbewahrt werden darf, steht im Menü oben rechts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts to take</source>
        <translation>Zu übernehmende Hosts</translation>
    </message>
    <message>
        <source>Several with commas between; * stands for anything: *.example.org</source>
        <translation>Mehrere durch Kommas getrennt; * steht für Beliebiges: *.example.org</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>{kind} {count:,}</source>
        <translation>{kind} {count:,}</translation>
    </message>
    <message>
        <source>{label} only; several can be down</source>
        <translation>Nur {label}; mehrere können gedrückt sein</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetching {url}…</source>
        <translation>{url} wird abgerufen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Not carried over: {n:,} thing</source>
        <comment>Not carried over: {n:,} things</comment>
        <translation>
            <numerusform>Nicht übernommen: {n:,} Element</numerusform>
            <numerusform>Nicht übernommen: {n:,} Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes along.</source>
        <translation>Alles wird übernommen.</translation>
    </message>
    <message>
        <source>Keep what is there, add the rest beside it</source>
        <translation>Vorhandenes behalten, den Rest daneben hinzufügen</translation>
    </message>
    <message>
        <source>Update what nobody has changed since it was imported</source>
        <translation>Aktualisieren, was seit dem Import niemand geändert hat</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was angelegt wird</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder of the new collection</source>
        <translation>Ordner der neuen Sammlung</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Was schon da ist</translation>
    </message>
    <message>
        <source>The collection {name}</source>
        <translation>Die Sammlung {name}</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Eine neue Sammlung</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>Falls schon vorhanden</translation>
    </message>
    <message>
        <source>nothing is ticked</source>
        <translation>nichts ist angekreuzt</translation>
    </message>
    <message>
        <source>The folder of the new collection</source>
        <translation>Der Ordner der neuen Sammlung</translation>
    </message>
    <message>
        <source>File, folder, zip file or URL</source>
        <translation>Datei, Ordner, ZIP-Datei oder URL</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>… or paste it here: a curl command, a collection as JSON</source>
        <translation>… oder hier einfügen: ein curl-Befehl, eine Sammlung als JSON</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Found by the content</source>
        <translation>Am Inhalt erkennen</translation>
    </message>
    <message>
        <source>Known: {formats}. The content tells which one it is.</source>
        <translation>Bekannt: {formats}. Der Inhalt verrät, welches es ist.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Also in the file, kept as it is: {parts}.</source>
        <translation>Ebenfalls in der Datei, unverändert aufbewahrt: {parts}.</translation>
    </message>
    <message>
        <source>a gRPC request</source>
        <translation>eine gRPC-Anfrage</translation>
    </message>
    <message>
        <source>a WebSocket request</source>
        <translation>eine WebSocket-Anfrage</translation>
    </message>
    <message>
        <source>a script file</source>
        <translation>eine Skriptdatei</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>Die Datei {name}</translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation>Die Datei ist wieder lesbar.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>an item of the type {kind}</source>
        <translation>ein Element vom Typ {kind}</translation>
    </message>
    <message>
        <source>This is {what}. PostGUI keeps it as it is: it is shown here, not edited or sent.</source>
        <translation>Dies ist {what}. PostGUI behält es unverändert: Es wird hier angezeigt, aber nicht bearbeitet oder gesendet.</translation>
    </message>
    <message>
        <source>Cut, copy, paste, in the tree whole requests and folders</source>
        <translation>Ausschneiden, kopieren, einfügen, im Baum ganze Anfragen und Ordner</translation>
    </message>
    <message>
        <source>There is no command {command_id}</source>
        <translation>Es gibt keinen Befehl {command_id}</translation>
    </message>
    <message>
        <source>The keys that the settings have for it do nothing.</source>
        <translation>Die Tasten, die die Einstellungen dafür nennen, bewirken nichts.</translation>
    </message>
    <message>
        <source>Perhaps {name} is meant. Correct it in {file}.</source>
        <translation>Vielleicht ist {name} gemeint. In {file} korrigieren.</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>In {file} korrigieren.</translation>
    </message>
    <message>
        <source>Write them as Ctrl+Shift+T in {file}.</source>
        <translation>In {file} schreiben wie Ctrl+Shift+T.</translation>
    </message>
    <message>
        <source>{command_id} can’t have the keys {keys}</source>
        <translation>{command_id} kann die Tasten {keys} nicht bekommen</translation>
    </message>
    <message>
        <source>Write other ones in {file}.</source>
        <translation>In {file} andere eintragen.</translation>
    </message>
    <message>
        <source>{keys} are given to both {one} and {other}</source>
        <translation>{keys} sind sowohl {one} als auch {other} zugewiesen</translation>
    </message>
    <message>
        <source>They only do the first of them.</source>
        <translation>Sie bewirken nur das erste davon.</translation>
    </message>
    <message>
        <source>Write other ones for one of them in {file}.</source>
        <translation>In {file} für eines von beiden andere eintragen.</translation>
    </message>
    <message>
        <source>{keys!r} are no keys</source>
        <translation>{keys!r} sind keine Tasten</translation>
    </message>
    <message>
        <source>The command {command_id} is without them.</source>
        <translation>Der Befehl {command_id} hat sie nicht.</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Save the edits in</source>
        <translation>Änderungen speichern in</translation>
    </message>
    <message>
        <source>Every edit is on disk again</source>
        <translation>Jede Änderung ist wieder auf dem Datenträger</translation>
    </message>
    <message>
        <source>The disk did not take them in time</source>
        <translation>Der Datenträger hat sie nicht rechtzeitig aufgenommen</translation>
    </message>
    <message>
        <source>It may be busy, or gone.</source>
        <translation>Er ist vielleicht beschäftigt oder weg.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Load test of {name}</source>
        <translation>Lasttest von {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>CSV or JSON: a user takes the next row each time it begins, its values as variables</source>
        <translation>CSV oder JSON: Ein Benutzer nimmt bei jedem Beginn die nächste Zeile, ihre Werte als Variablen</translation>
    </message>
    <message>
        <source>Export locustfile…</source>
        <translation>Locustfile exportieren…</translation>
    </message>
    <message>
        <source>A Python file for Locust, without PostGUI</source>
        <translation>Eine Python-Datei für Locust, ohne PostGUI</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>HTML, JSON or CSV</source>
        <translation>HTML, JSON oder CSV</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>How many there are at a time</source>
        <translation>Wie viele es gleichzeitig gibt</translation>
    </message>
    <message>
        <source>Spawn rate</source>
        <translation>Startrate</translation>
    </message>
    <message>
        <source>Users started each second</source>
        <translation>Pro Sekunde gestartete Benutzer</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Seconds from the start</source>
        <translation>Sekunden ab dem Start</translation>
    </message>
    <message>
        <source>Least wait</source>
        <translation>Kürzeste Pause</translation>
    </message>
    <message>
        <source>Least that a user waits between requests</source>
        <translation>Wie lange ein Benutzer zwischen Anfragen mindestens wartet</translation>
    </message>
    <message>
        <source>Most wait</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Most that a user waits between requests</source>
        <translation>Wie lange ein Benutzer zwischen Anfragen höchstens wartet</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a number to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>Half of the answers took no longer than this</source>
        <translation>Die Hälfte der Antworten dauerte nicht länger</translation>
    </message>
    <message>
        <source>95 of 100 answers took no longer than this</source>
        <translation>95 von 100 Antworten dauerten nicht länger</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer than this</source>
        <translation>99 von 100 Antworten dauerten nicht länger</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>1: one process sends. More: a master and that many workers</source>
        <translation>1: ein Prozess sendet. Mehr: ein Master und so viele Worker</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
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
        <translation>Damit ist kein Lasttest möglich.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the locustfile</source>
        <translation>Locustfile speichern</translation>
    </message>
    <message>
        <source>It takes its secrets from environment variables: {names}</source>
        <translation>Die Geheimnisse kommen aus Umgebungsvariablen: {names}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Users send all requests in order; those with a tag such as weight:3, at random.</source>
        <translation>Noch wurde nichts gesendet. Benutzer senden alle Anfragen der Reihe nach; die mit einem Tag wie weight:3 zufällig.</translation>
    </message>
    <message>
        <source>Time of an answer, last ten seconds</source>
        <translation>Antwortzeit, letzte zehn Sekunden</translation>
    </message>
    <message>
        <source>Failures of the load test</source>
        <translation>Fehler des Lasttests</translation>
    </message>
    <message>
        <source>What of the collection is not in the load test</source>
        <translation>Was von der Sammlung nicht im Lasttest ist</translation>
    </message>
    <message>
        <source>Starting Locust</source>
        <translation>Locust wird gestartet</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times  {request}  {reason}</source>
        <comment>{n:,} times  {request}  {reason}</comment>
        <translation>
            <numerusform>{n:,}-mal  {request}  {reason}</numerusform>
            <numerusform>{n:,}-mal  {request}  {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Load test {name}</source>
        <translation>Lasttest {name}</translation>
    </message>
    <message>
        <source>Failures  {n}</source>
        <translation>Fehler  {n}</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All of the collection is in the load test.</source>
        <translation>Die ganze Sammlung ist im Lasttest.</translation>
    </message>
    <message>
        <source>Left out  {n}</source>
        <translation>Weggelassen  {n}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>Requests of the load test</source>
        <translation>Anfragen des Lasttests</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the load test: {first}</source>
        <comment>Left out of the load test: {n:,} things of the collection, as listed below</comment>
        <translation>
            <numerusform>Im Lasttest weggelassen: {first}</numerusform>
            <numerusform>Im Lasttest weggelassen: {n:,} Teile der Sammlung, unten aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>{elapsed_s:.0f} s   {users:,} users   {requests:,} requests   {failures:,} failed   {rate:,.1f} a second</source>
        <translation>{elapsed_s:.0f} s   {users:,} Benutzer   {requests:,} Anfragen   {failures:,} fehlgeschlagen   {rate:,.1f} pro Sekunde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Figures of the load test</source>
        <translation>Zahlen des Lasttests</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Nothing is noted here.</source>
        <translation>Hier ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Mock server of {name}</source>
        <translation>Mock-Server von {name}</translation>
    </message>
    <message>
        <source>Port to listen on; “any” takes a free one</source>
        <translation>Port, an dem gelauscht wird; „beliebig“ nimmt einen freien</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Milliseconds that each answer waits. A request may ask for others: Prefer: delay=500</source>
        <translation>Millisekunden, die jede Antwort wartet. Eine Anfrage kann andere verlangen: Prefer: delay=500</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Status of each answer. A request may ask for another example: Prefer: status=404</source>
        <translation>Status jeder Antwort. Eine Anfrage kann ein anderes Beispiel verlangen: Prefer: status=404</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy where it serves</source>
        <translation>Adresse des Mock-Servers kopieren</translation>
    </message>
    <message>
        <source>Empty the list of what came in</source>
        <translation>Liste der eingegangenen Anfragen leeren</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>Mock-Server</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>Beispiele werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{url}   {n:,} example, as it was when it started</source>
        <comment>{url}   {n:,} examples, as they were when it started</comment>
        <translation>
            <numerusform>{url}   {n:,} Beispiel, Stand beim Start</numerusform>
            <numerusform>{url}   {n:,} Beispiele, Stand beim Start</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Serves the saved examples on this machine, as long as this tab is open.</source>
        <translation>Liefert die gespeicherten Beispiele auf diesem Rechner aus, solange dieser Tab offen ist.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>It can&apos;t be monitored.</source>
        <translation>Das kann nicht überwacht werden.</translation>
    </message>
    <message>
        <source>{name} passes again</source>
        <translation>{name} besteht wieder</translation>
    </message>
    <message>
        <source>{name} fails now</source>
        <translation>{name} schlägt jetzt fehl</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>{name}: every {minutes} min, {state}</source>
        <translation>{name}: alle {minutes} min, {state}</translation>
    </message>
    <message>
        <source>Monitor of {name}</source>
        <translation>Monitor von {name}</translation>
    </message>
    <message>
        <source>Minutes from one run to the next</source>
        <translation>Minuten von einem Lauf zum nächsten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time of each run</source>
        <translation>Dauer jedes Laufs</translation>
    </message>
    <message>
        <source>History of the monitor</source>
        <translation>Verlauf des Monitors</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Runs again at {time}, as long as this window is open</source>
        <translation>Läuft wieder um {time}, solange dieses Fenster geöffnet ist</translation>
    </message>
    <message>
        <source>Another window of this workspace runs it</source>
        <translation>Ein anderes Fenster dieses Arbeitsbereichs führt ihn aus</translation>
    </message>
    <message>
        <source>Not started: it runs as long as this window is open</source>
        <translation>Nicht gestartet: läuft, solange dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Last: passed</source>
        <translation>Zuletzt: bestanden</translation>
    </message>
    <message>
        <source>Last: failed</source>
        <translation>Zuletzt: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Monitor {name}</source>
        <translation>Monitor {name}</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>PostGUI monitors</source>
        <translation>PostGUI-Monitore</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Detail: {detail}</source>
        <translation>Detail: {detail}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>Meldungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Nothing was told in this session.</source>
        <translation>In dieser Sitzung gab es keine Meldungen.</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all</source>
        <translation>Gewählte Meldungen oder alle kopieren</translation>
    </message>
    <message>
        <source>It is no TOML: {error}.</source>
        <translation>Das ist kein TOML: {error}.</translation>
    </message>
    <message>
        <source>base must be &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>base muss &quot;light&quot; oder &quot;dark&quot; sein.</translation>
    </message>
    <message>
        <source>There is no color role {role}.</source>
        <translation>Es gibt keine Farbrolle {role}.</translation>
    </message>
    <message>
        <source>{role} must be a color such as &quot;#1f6feb&quot;.</source>
        <translation>{role} muss eine Farbe wie &quot;#1f6feb&quot; sein.</translation>
    </message>
    <message>
        <source>{ink} on {ground}: {found:.1f}, {least:g} is readable</source>
        <translation>{ink} auf {ground}: {found:.1f}, lesbar ab {least:g}</translation>
    </message>
    <message>
        <source>Some of the theme {name} is hard to read</source>
        <translation>Das Design {name} ist teilweise schwer lesbar</translation>
    </message>
    <message>
        <source>Make the one darker or the other lighter, and choose the theme again.</source>
        <translation>Das eine dunkler oder das andere heller machen und das Design erneut wählen.</translation>
    </message>
    <message>
        <source>Line {line}: {meaning}</source>
        <translation>Zeile {line}: {meaning}</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It can’t be read: {error}.</source>
        <translation>Sie kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The theme {name} can’t be used</source>
        <translation>Das Design {name} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Correct the file in the folder of themes, and choose it again.</source>
        <translation>Die Datei im Ordner der Designs korrigieren und das Design erneut wählen.</translation>
    </message>
    <message>
        <source>The theme file could not be made</source>
        <translation>Die Designdatei konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>{name} is in the folder of themes, ready to be changed</source>
        <translation>{name} liegt im Ordner der Designs und kann geändert werden</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Command, request, environment, setting or URL</source>
        <translation>Befehl, Anfrage, Umgebung, Einstellung oder URL</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{path} and {n} more</source>
        <translation>{path} und {n} weitere</translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} ist weg</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Elemente</translation>
    </message>
    <message>
        <source>Private mode is off: what you send is kept in the history again</source>
        <translation>Der private Modus ist aus: Was Sie senden, kommt wieder in den Verlauf</translation>
    </message>
    <message>
        <source>Not stored. The cookie has: {value}</source>
        <translation>Nicht gespeichert. Das Cookie hat: {value}</translation>
    </message>
    <message>
        <source>This host only</source>
        <translation>Nur dieser Host</translation>
    </message>
    <message>
        <source>This domain and all below it</source>
        <translation>Diese Domain und alle darunter</translation>
    </message>
    <message>
        <source>A jar has one of each name, domain and path.</source>
        <translation>Ein Speicher hat von jeder Kombination aus Name, Domain und Pfad nur eines.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Einen anderen Wert wählen.</translation>
    </message>
    <message>
        <source>{text!r} is no date</source>
        <translation>{text!r} ist kein Datum</translation>
    </message>
    <message>
        <source>The cookie ends when it ended before.</source>
        <translation>Das Cookie läuft ab wie zuvor.</translation>
    </message>
    <message>
        <source>Write it like 2030-12-31 18:00, or “session”.</source>
        <translation>Schreibweise: 2030-12-31 18:00 oder „session“.</translation>
    </message>
    <message>
        <source>{text!r} is no SameSite</source>
        <translation>{text!r} ist kein SameSite</translation>
    </message>
    <message>
        <source>The cookie has what it had before.</source>
        <translation>Das Cookie hat, was es zuvor hatte.</translation>
    </message>
    <message>
        <source>Write Strict, Lax or None, or nothing.</source>
        <translation>Strict, Lax oder None schreiben oder nichts.</translation>
    </message>
    <message>
        <source>From the history, read-only</source>
        <translation>Aus dem Verlauf, schreibgeschützt</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>Als Anfrage öffnen</translation>
    </message>
    <message>
        <source>URL that was requested</source>
        <translation>Angefragte URL</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>History: {entry}</source>
        <translation>Verlauf: {entry}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Erfassungen</translation>
    </message>
    <message>
        <source>Captures: values of the answer that become variables</source>
        <translation>Erfassungen: Werte der Antwort, die zu Variablen werden</translation>
    </message>
    <message>
        <source>authorization code</source>
        <comment>choice of auth</comment>
        <translation>Authorization-Code</translation>
    </message>
    <message>
        <source>client credentials</source>
        <comment>choice of auth</comment>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>resource owner password credentials</source>
        <comment>choice of auth</comment>
        <translation>Resource-Owner-Password-Credentials</translation>
    </message>
    <message>
        <source>device code</source>
        <comment>choice of auth</comment>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>text</source>
        <comment>choice of auth</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>file</source>
        <comment>choice of auth</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>header</source>
        <comment>choice of auth</comment>
        <translation>Header</translation>
    </message>
    <message>
        <source>query</source>
        <comment>choice of auth</comment>
        <translation>Query</translation>
    </message>
    <message>
        <source>cookie</source>
        <comment>choice of auth</comment>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>body</source>
        <comment>choice of auth</comment>
        <translation>Body</translation>
    </message>
    <message>
        <source>basic auth header</source>
        <comment>choice of auth</comment>
        <translation>Basic-Auth-Header</translation>
    </message>
    <message>
        <source>access token</source>
        <comment>choice of auth</comment>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>id token</source>
        <comment>choice of auth</comment>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>choice of auth</comment>
        <translation>signiert</translation>
    </message>
    <message>
        <source>unsigned</source>
        <comment>choice of auth</comment>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>choice of auth</comment>
        <translation>plain</translation>
    </message>
    <message>
        <source>{text} (as in the file)</source>
        <translation>{text} (wie in der Datei)</translation>
    </message>
    <message>
        <source>Browse for {label}</source>
        <translation>{label} auswählen</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>Wählen: {label}</translation>
    </message>
    <message>
        <source>Secrets typed here are kept in the {place}; saved files refer to them by a {{{{name}}}} only.</source>
        <translation>Hier eingegebene Geheimnisse liegen an diesem Ort: {place}; gespeicherte Dateien verweisen darauf nur mit einem {{{{name}}}}.</translation>
    </message>
    <message>
        <source>Kind of auth</source>
        <translation>Art der Authentifizierung</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>This kind of auth can&apos;t be edited here. It stays in the file as it is, and is not sent.</source>
        <translation>Diese Art der Authentifizierung kann hier nicht bearbeitet werden. Sie bleibt unverändert in der Datei und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>No credentials are sent.</source>
        <translation>Es werden keine Zugangsdaten gesendet.</translation>
    </message>
    <message>
        <source>What is inherited can&apos;t be told: {what}.</source>
        <translation>Was geerbt wird, lässt sich nicht sagen: {what}.</translation>
    </message>
    <message>
        <source>{kind} (not supported)</source>
        <translation>{kind} (nicht unterstützt)</translation>
    </message>
    <message>
        <source>{label}, from {origin}.</source>
        <translation>{label}, von {origin}.</translation>
    </message>
    <message>
        <source>Nothing to inherit: none is sent.</source>
        <translation>Nichts zu erben: es wird keine gesendet.</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Art des Bodys</translation>
    </message>
    <message>
        <source>Indent anew; numbers, order and strings stay as they are</source>
        <translation>Neu einrücken; Zahlen, Reihenfolge und Zeichenketten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Content type, boundary, compression</source>
        <translation>Inhaltstyp, Boundary, Komprimierung</translation>
    </message>
    <message>
        <source>Options  {n}</source>
        <translation>Optionen  {n}</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Diese Anfrage hat keinen Body.</translation>
    </message>
    <message>
        <source>This kind of body can&apos;t be edited here. It stays in the file as it is.</source>
        <translation>Diese Art von Body kann hier nicht bearbeitet werden. Sie bleibt unverändert in der Datei.</translation>
    </message>
    <message>
        <source>Files of this request</source>
        <translation>Dateien dieser Anfrage</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Pfad der Datei oder Datei hier ablegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Nach Dateiname</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Abgelegt in</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>nach Dateiname</translation>
    </message>
    <message>
        <source>none</source>
        <comment>content type</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>no =</source>
        <translation>kein =</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>New row, {column}</source>
        <translation>Neue Zeile, {column}</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>{name} on</source>
        <translation>{name} an</translation>
    </message>
    <message>
        <source>{name} off</source>
        <translation>{name} aus</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>(kein Pfad)</translation>
    </message>
    <message>
        <source>Known files</source>
        <translation>Bekannte Dateien</translation>
    </message>
    <message>
        <source>A relative path counts from the request&apos;s file. The file is read on sending.</source>
        <translation>Ein relativer Pfad gilt ab der Datei der Anfrage. Die Datei wird beim Senden gelesen.</translation>
    </message>
    <message>
        <source>Choose the file to send</source>
        <translation>Zu sendende Datei wählen</translation>
    </message>
    <message>
        <source>Form parts</source>
        <translation>Formularteile</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Formularfelder</translation>
    </message>
    <message>
        <source>Choose files to send</source>
        <translation>Zu sendende Dateien wählen</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>GraphQL-Query</translation>
    </message>
    <message>
        <source>GraphQL variables</source>
        <translation>GraphQL-Variablen</translation>
    </message>
    <message>
        <source>When the query has more than one</source>
        <translation>Wenn die Query mehr als eine enthält</translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation>Name der Operation</translation>
    </message>
    <message>
        <source>Variables (JSON)</source>
        <translation>Variablen (JSON)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>None</source>
        <comment>compression</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Inhaltstyp des Bodys</translation>
    </message>
    <message>
        <source>Made for you, the same in preview and send</source>
        <translation>Wird für Sie erzeugt, gleich in Vorschau und Sendung</translation>
    </message>
    <message>
        <source>Boundary between the parts</source>
        <translation>Boundary zwischen den Teilen</translation>
    </message>
    <message>
        <source>Compression of the body</source>
        <translation>Komprimierung des Bodys</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Bodies that the request has ready; one of them is sent</source>
        <translation>Bodys, die die Anfrage bereithält; einer davon wird gesendet</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Body variant: {text}</source>
        <translation>Body-Variante: {text}</translation>
    </message>
    <message>
        <source>Body variants</source>
        <translation>Body-Varianten</translation>
    </message>
    <message>
        <source>New folder {name}</source>
        <translation>Neuer Ordner {name}</translation>
    </message>
    <message>
        <source>New request {name}</source>
        <translation>Neue Anfrage {name}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <source>Replace {count} times</source>
        <translation>{count}-mal ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} item</source>
        <comment>Move {n} items</comment>
        <translation>
            <numerusform>{n} Element verschieben</numerusform>
            <numerusform>{n} Elemente verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} item</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>{n} Element kopieren</numerusform>
            <numerusform>{n} Elemente kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} item</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>{n} Element duplizieren</numerusform>
            <numerusform>{n} Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} item</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>{n} Element löschen</numerusform>
            <numerusform>{n} Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>New variant…</source>
        <translation>Neue Variante…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>New body variant</source>
        <translation>Neue Body-Variante</translation>
    </message>
    <message>
        <source>A copy of this body, called:</source>
        <translation>Eine Kopie dieses Bodys mit dem Namen:</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>Rename the body variant</source>
        <translation>Body-Variante umbenennen</translation>
    </message>
    <message>
        <source>Called from now on:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for, in a line</source>
        <translation>Wofür sie ist, in einer Zeile</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>What the dropped file is to be</source>
        <translation>Was aus der abgelegten Datei werden soll</translation>
    </message>
    <message>
        <source>Put its text here</source>
        <translation>Ihren Text hier einfügen</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>Als Datei senden</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} wurde abgelegt.</translation>
    </message>
    <message>
        <source>{name} is too long to edit: more than 10 MB.</source>
        <translation>{name} ist zu lang zum Bearbeiten: mehr als 10 MB.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation>{name} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation>Was mit der Datei geschah</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Use the file’s</source>
        <translation>Fassung der Datei verwenden</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Eigene verwenden</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>The file was changed by another program, in what you edited here.</source>
        <translation>Ein anderes Programm hat die Datei geändert, und zwar das, was Sie hier bearbeitet haben.</translation>
    </message>
    <message>
        <source>The file is no longer there. What you see is kept here.</source>
        <translation>Die Datei ist nicht mehr da. Was Sie sehen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>{what}. What you see is what it had before.</source>
        <translation>{what}. Was Sie sehen, ist der vorige Stand.</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Unterschiede ausblenden</translation>
    </message>
    <message>
        <source>Added on sending</source>
        <translation>Beim Senden hinzugefügt</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to send your own value; untick one to leave it out</source>
        <translation>Eingabetaste oder Doppelklick auf einen, um einen eigenen Wert zu senden; Häkchen entfernen, um ihn wegzulassen</translation>
    </message>
    <message>
        <source>Headers added on sending</source>
        <translation>Beim Senden hinzugefügte Header</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>HTTP method: choose one or type any</source>
        <translation>HTTP-Methode: wählen oder beliebige eingeben</translation>
    </message>
    <message>
        <source>OAuth 2.0 token</source>
        <translation>OAuth-2.0-Token</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token abrufen</translation>
    </message>
    <message>
        <source>Fetch a new token now</source>
        <translation>Jetzt ein neues Token abrufen</translation>
    </message>
    <message>
        <source>Renew it with the refresh token</source>
        <translation>Mit dem Refresh-Token erneuern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation>Das Token aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>Austausch anzeigen</translation>
    </message>
    <message>
        <source>The last token request and its answer</source>
        <translation>Die letzte Token-Anfrage und ihre Antwort</translation>
    </message>
    <message>
        <source>Get new token</source>
        <translation>Neues Token abrufen</translation>
    </message>
    <message>
        <source>Hide exchange</source>
        <translation>Austausch ausblenden</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Token-Austausch</translation>
    </message>
    <message>
        <source>Copy the exchange as it is shown</source>
        <translation>Den Austausch wie angezeigt kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>For another browser, or another computer</source>
        <translation>Für einen anderen Browser oder einen anderen Rechner</translation>
    </message>
    <message>
        <source>The address that the browser ends at</source>
        <translation>Die Adresse, bei der der Browser endet</translation>
    </message>
    <message>
        <source>Address that the browser ends at</source>
        <translation>Adresse, bei der der Browser endet</translation>
    </message>
    <message>
        <source>Take the code out of this address</source>
        <translation>Den Code aus dieser Adresse entnehmen</translation>
    </message>
    <message>
        <source>Code: {user_code}</source>
        <translation>Code: {user_code}</translation>
    </message>
    <message>
        <source>Open {url} on any device and enter this code:</source>
        <translation>{url} auf einem beliebigen Gerät öffnen und diesen Code eingeben:</translation>
    </message>
    <message>
        <source>Sign in in the browser. The callback URL is not on this computer: when the browser has gone there, copy its whole address and paste it here.</source>
        <translation>Melden Sie sich im Browser an. Die Callback-URL ist nicht auf diesem Rechner: Wenn der Browser dorthin gegangen ist, kopieren Sie die ganze Adresse und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Sign in in the browser; it comes back here by itself.</source>
        <translation>Melden Sie sich im Browser an; er kommt von selbst hierher zurück.</translation>
    </message>
    <message>
        <source>Show credentials in clear here, until this tab is closed</source>
        <translation>Zugangsdaten hier im Klartext anzeigen, bis dieser Tab geschlossen wird</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Angezeigtes kopieren</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Anfragezeile</translation>
    </message>
    <message>
        <source>Body that would be sent</source>
        <translation>Body, der gesendet würde</translation>
    </message>
    <message>
        <source>Nothing can be sent as it stands</source>
        <translation>So, wie sie dasteht, kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Geheimnisse ausblenden</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Warum er da ist</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>Send {name} again</source>
        <translation>{name} wieder senden</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>{name} senden</translation>
    </message>
    <message>
        <source>Headers that would be sent</source>
        <translation>Header, die gesendet würden</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Copy the secret value</source>
        <translation>Geheimen Wert kopieren</translation>
    </message>
    <message>
        <source>Send with = and an empty value</source>
        <translation>Mit = und leerem Wert senden</translation>
    </message>
    <message>
        <source>Send without =</source>
        <translation>Ohne = senden</translation>
    </message>
    <message>
        <source>File name to send</source>
        <translation>Zu sendender Dateiname</translation>
    </message>
    <message>
        <source>What the server is told the file is called; empty for its own name:</source>
        <translation>Wie die Datei dem Server gegenüber heißt; leer für ihren eigenen Namen:</translation>
    </message>
    <message>
        <source>File name to send: {name}…</source>
        <translation>Zu sendender Dateiname: {name}…</translation>
    </message>
    <message>
        <source>File name to send…</source>
        <translation>Zu sendender Dateiname…</translation>
    </message>
    <message>
        <source>One name: value per line; # switches a line off</source>
        <translation>Je Zeile ein Name: Wert; # schaltet eine Zeile aus</translation>
    </message>
    <message>
        <source>{name} as text</source>
        <translation>{name} als Text</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Path values</source>
        <translation>Pfadwerte</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Assertions</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>The request asks for:</source>
        <translation>Die Anfrage fragt nach:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent {sent:,} of {times:,}</source>
        <translation>{sent:,} von {times:,} gesendet</translation>
    </message>
    <message>
        <source>Sent {sent:,}, every {every_s:g} s</source>
        <translation>{sent:,} gesendet, alle {every_s:g} s</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>{failed:,} fehlgeschlagen</translation>
    </message>
    <message>
        <source>last {last}, mean {mean}, longest {longest}</source>
        <translation>letzte {last}, im Mittel {mean}, längste {longest}</translation>
    </message>
    <message>
        <source>mean {mean}, longest {longest}</source>
        <translation>im Mittel {mean}, längste {longest}</translation>
    </message>
    <message>
        <source>Repeated sending</source>
        <translation>Wiederholtes Senden</translation>
    </message>
    <message>
        <source>{text}, stopped</source>
        <translation>{text}, gestoppt</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>Before request</source>
        <translation>Vor der Anfrage</translation>
    </message>
    <message>
        <source>After response</source>
        <translation>Nach der Antwort</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>before request</source>
        <translation>vor der Anfrage</translation>
    </message>
    <message>
        <source>after response</source>
        <translation>nach der Antwort</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>JavaScript as for Bruno (bru, req, res) or Postman (pm); runs without files, network or processes.</source>
        <translation>JavaScript wie für Bruno (bru, req, res) oder Postman (pm); läuft ohne Dateien, Netzwerk und Prozesse.</translation>
    </message>
    <message>
        <source>What bru.sendRequest and pm.sendRequest send goes by the proxy, certificates, settings and variables of the request, without the headers and the authentication that it inherits.</source>
        <translation>Was bru.sendRequest und pm.sendRequest senden, nutzt Proxy, Zertifikate, Einstellungen und Variablen der Anfrage, nicht aber die Header und die Authentifizierung, die sie erbt.</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. To run it: pip install &quot;postgui[scripts]&quot;</source>
        <translation>JavaScript, unverändert aufbewahrt. Zum Ausführen: pip install &quot;postgui[scripts]&quot;</translation>
    </message>
    <message>
        <source>Python beside the request: before(request, variables), after(response, variables), test_* functions. Runs in a process of its own, once the collection is trusted.</source>
        <translation>Python neben der Anfrage: before(request, variables), after(response, variables), test_*-Funktionen. Läuft in einem eigenen Prozess, sobald der Sammlung vertraut wird.</translation>
    </message>
    <message>
        <source>JavaScript, kept as it is. PostGUI does not run hooks; Bruno does.</source>
        <translation>JavaScript, unverändert aufbewahrt. PostGUI führt keine Hooks aus; Bruno schon.</translation>
    </message>
    <message>
        <source>When the script runs</source>
        <translation>Wann das Skript läuft</translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation>Skript: {title}</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Also from {origin}: {phases}</source>
        <translation>Auch von {origin}: {phases}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the scripts of {origin}</source>
        <translation>Skripte von {origin} öffnen</translation>
    </message>
    <message>
        <source>Send and save to file…</source>
        <translation>Senden und in Datei speichern…</translation>
    </message>
    <message>
        <source>Send on a fresh connection</source>
        <translation>Über eine neue Verbindung senden</translation>
    </message>
    <message>
        <source>Send n times…</source>
        <translation>n-mal senden…</translation>
    </message>
    <message>
        <source>Send every n seconds…</source>
        <translation>Alle n Sekunden senden…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <source>Add Idempotency-Key header</source>
        <translation>Header Idempotency-Key hinzufügen</translation>
    </message>
    <message>
        <source>Send n times</source>
        <translation>n-mal senden</translation>
    </message>
    <message>
        <source>How often:</source>
        <translation>Wie oft:</translation>
    </message>
    <message>
        <source>Send every n seconds</source>
        <translation>Alle n Sekunden senden</translation>
    </message>
    <message>
        <source>Seconds from one to the next:</source>
        <translation>Sekunden von einer zur nächsten:</translation>
    </message>
    <message>
        <source>Send and save the answer</source>
        <translation>Senden und Antwort speichern</translation>
    </message>
    <message>
        <source>Copied as cURL</source>
        <translation>Als cURL kopiert</translation>
    </message>
    <message>
        <source>Inherit again</source>
        <translation>Wieder erben</translation>
    </message>
    <message>
        <source>{label}: inherit again</source>
        <translation>{label}: wieder erben</translation>
    </message>
    <message>
        <source>Instead of {value}, from {origin}</source>
        <translation>Anstelle von {value}, von {origin}</translation>
    </message>
    <message>
        <source>Inherited: {value}, from {origin}</source>
        <translation>Geerbt: {value}, von {origin}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>For everything together; 0 waits as long as it takes.</source>
        <translation>Für alles zusammen; 0 wartet beliebig lange.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>No certificate is checked: anybody on the way can read and change what is sent.</source>
        <translation>Kein Zertifikat wird geprüft: Jeder auf dem Weg kann lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>The first one for the host is shown to the server.</source>
        <translation>Das erste für den Host wird dem Server gezeigt.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Verbindungs-Timeout</translation>
    </message>
    <message>
        <source>For the name, the connection and TLS.</source>
        <translation>Für Name, Verbindung und TLS.</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Lese-Timeout</translation>
    </message>
    <message>
        <source>The longest silence of the server.</source>
        <translation>Wie lange der Server höchstens schweigen darf.</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>Schreib-Timeout</translation>
    </message>
    <message>
        <source>The longest time it takes no bytes.</source>
        <translation>Wie lange er höchstens keine Bytes annehmen darf.</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Umleitungen folgen</translation>
    </message>
    <message>
        <source>Go where a 3xx answer points.</source>
        <translation>Dorthin gehen, wohin eine 3xx-Antwort zeigt.</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>Höchstzahl Umleitungen</translation>
    </message>
    <message>
        <source>Then stop with an error.</source>
        <translation>Danach mit einem Fehler anhalten.</translation>
    </message>
    <message>
        <source>Forward Authorization</source>
        <translation>Authorization weitersenden</translation>
    </message>
    <message>
        <source>Send it on to other origins; you must allow it as well.</source>
        <translation>Auch an andere Origins senden; Sie müssen es außerdem erlauben.</translation>
    </message>
    <message>
        <source>Encode URL</source>
        <translation>URL kodieren</translation>
    </message>
    <message>
        <source>Percent-encode what a URL can&apos;t hold; off sends it as typed.</source>
        <translation>Prozentkodieren, was in einer URL nicht stehen kann; aus: wie eingegeben senden.</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>DNS-Auflösung</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>wiederverwendete Verbindung</translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} ms</translation>
    </message>
    <message>
        <source>{label}: {figure_ms}
from {figure_ms2} to {figure_ms3}</source>
        <translation>{label}: {figure_ms}
von {figure_ms2} bis {figure_ms3}</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Up, on the wire</source>
        <translation>Gesendet, auf der Leitung</translation>
    </message>
    <message>
        <source>Down, on the wire</source>
        <translation>Empfangen, auf der Leitung</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Body wie empfangen</translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation>Body, dekodiert</translation>
    </message>
    <message>
        <source>{number} of {count}: </source>
        <translation>{number} von {count}: </translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>nach {time}</translation>
    </message>
    <message>
        <source>Getting ready and between</source>
        <translation>Vorbereitung und Zwischenzeiten</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Begonnen nach</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Endete mit</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>Adresse der Gegenstelle</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({size_bytes:,} bytes)</source>
        <translation>{size} ({size_bytes:,} Bytes)</translation>
    </message>
    <message>
        <source>Auto lets the server choose; HTTP/2 on http:// needs a server that expects it.</source>
        <translation>„Auto“ lässt den Server wählen; HTTP/2 über http:// braucht einen Server, der es erwartet.</translation>
    </message>
    <message>
        <source>Keep connections</source>
        <translation>Verbindungen offen halten</translation>
    </message>
    <message>
        <source>Off makes a fresh connection for every request.</source>
        <translation>Aus: für jede Anfrage eine neue Verbindung.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>A host, a port or both instead of the URL&apos;s. Host, SNI and the certificate check stay.</source>
        <translation>Host, Port oder beides anstelle der URL. Host, SNI und Zertifikatsprüfung bleiben.</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>Connect to this socket; @name is an abstract one. A proxy is not used then.</source>
        <translation>Mit diesem Socket verbinden; @name ist ein abstrakter. Ein Proxy wird dann nicht verwendet.</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Send from this address of this computer.</source>
        <translation>Von dieser Adresse dieses Rechners senden.</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>Use only addresses of this kind.</source>
        <translation>Nur Adressen dieser Art verwenden.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, or a URL: http, https, socks5 (names looked up here), socks5h (there).</source>
        <translation>system, none oder eine URL: http, https, socks5 (Namen hier aufgelöst), socks5h (dort).</translation>
    </message>
    <message>
        <source>Proxy username</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>For Basic authentication or SOCKS5.</source>
        <translation>Für Basic-Authentifizierung oder SOCKS5.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Goes to the proxy only.</source>
        <translation>Geht nur an den Proxy.</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Kein Proxy für</translation>
    </message>
    <message>
        <source>Hosts with commas between them; &lt;local&gt; is every name without a dot.</source>
        <translation>Durch Kommas getrennte Hosts; &lt;local&gt; steht für jeden Namen ohne Punkt.</translation>
    </message>
    <message>
        <source>Verify TLS certificate</source>
        <translation>TLS-Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Off accepts any certificate.</source>
        <translation>Aus: jedes Zertifikat wird akzeptiert.</translation>
    </message>
    <message>
        <source>Insecure hosts</source>
        <translation>Unsichere Hosts</translation>
    </message>
    <message>
        <source>Accept any certificate of these hosts only.</source>
        <translation>Nur von diesen Hosts jedes Zertifikat akzeptieren.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file, or a folder of them, trusted besides the system&apos;s.</source>
        <translation>Eine PEM-Datei oder ein Ordner damit; vertraut zusätzlich zu denen des Systems.</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>Niedrigste TLS-Version</translation>
    </message>
    <message>
        <source>1.0 and 1.1 are not safe any more.</source>
        <translation>1.0 und 1.1 sind nicht mehr sicher.</translation>
    </message>
    <message>
        <source>Highest TLS version</source>
        <translation>Höchste TLS-Version</translation>
    </message>
    <message>
        <source>To see what an old client would.</source>
        <translation>Um zu sehen, was ein alter Client sähe.</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Servername (SNI)</translation>
    </message>
    <message>
        <source>Ask for this name, and check the certificate for it.</source>
        <translation>Diesen Namen anfragen und das Zertifikat dafür prüfen.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>After a failed try; POST and PATCH only with Idempotency-Key.</source>
        <translation>Nach einem gescheiterten Versuch; POST und PATCH nur mit Idempotency-Key.</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Wartezeit vor Wiederholung</translation>
    </message>
    <message>
        <source>Before the first; each next one waits twice as long.</source>
        <translation>Vor der ersten; jede weitere wartet doppelt so lange.</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>Cookies verwenden</translation>
    </message>
    <message>
        <source>Keep them in the environment&apos;s jar, and send them back.</source>
        <translation>Im Speicher der Umgebung aufbewahren und zurücksenden.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting is about that.</source>
        <translation>Dazu gibt es keine Einstellung.</translation>
    </message>
    <message>
        <source>This has Python, and is not sent until you trust the folder {folder}. Look at it in Scripts first.</source>
        <translation>Diese Anfrage enthält Python und wird erst gesendet, wenn Sie dem Ordner {folder} vertrauen. Sehen Sie es sich vorher unter „Skripte“ an.</translation>
    </message>
    <message>
        <source>Scripts can’t send requests until you trust the folder {folder}. Look at them in Scripts first.</source>
        <translation>Skripte können erst Anfragen senden, wenn Sie dem Ordner {folder} vertrauen. Sehen Sie sie sich vorher unter „Skripte“ an.</translation>
    </message>
    <message>
        <source>Whether this collection is trusted</source>
        <translation>Ob dieser Sammlung vertraut wird</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>Diesem Ordner vertrauen</translation>
    </message>
    <message>
        <source>Stop this request (Esc)</source>
        <translation>Diese Anfrage stoppen (Esc)</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Diese Anfrage senden</translation>
    </message>
    <message>
        <source>Enter a URL or paste a cURL command</source>
        <translation>URL eingeben oder einen cURL-Befehl einfügen</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Save this request</source>
        <translation>Diese Anfrage speichern</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Arten zu senden</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>Variablen dieser Anfrage</translation>
    </message>
    <message>
        <source>Filter the variables</source>
        <translation>Variablen filtern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Hier verwendet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>Variables that this request can use</source>
        <translation>Variablen, die diese Anfrage verwenden kann</translation>
    </message>
    <message>
        <source>Press Enter on one, or click it twice, to go where it is defined</source>
        <translation>Eingabetaste oder Doppelklick auf eine, um zu ihrer Definition zu gehen</translation>
    </message>
    <message>
        <source>Views of the response</source>
        <translation>Ansichten der Antwort</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{label}  {count}</source>
        <translation>{label}  {count}</translation>
    </message>
    <message>
        <source>Receiving the body</source>
        <translation>Body wird empfangen</translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation>{label} wird gelesen</translation>
    </message>
    <message>
        <source>Laying out the body</source>
        <translation>Body wird aufbereitet</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk</source>
        <translation>Der Body kann nicht vom Datenträger gelesen werden</translation>
    </message>
    <message>
        <source>{reason}. Send again.</source>
        <translation>{reason}. Erneut senden.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Assertion passed: {name}. {message}</source>
        <translation>Assertion bestanden: {name}. {message}</translation>
    </message>
    <message>
        <source>Assertion failed: {name}. {message}</source>
        <translation>Assertion fehlgeschlagen: {name}. {message}</translation>
    </message>
    <message>
        <source>Assertion skipped: {name}. {message}</source>
        <translation>Assertion übersprungen: {name}. {message}</translation>
    </message>
    <message>
        <source>Test passed: {name}. {message}</source>
        <translation>Test bestanden: {name}. {message}</translation>
    </message>
    <message>
        <source>Test failed: {name}. {message}</source>
        <translation>Test fehlgeschlagen: {name}. {message}</translation>
    </message>
    <message>
        <source>Test skipped: {name}. {message}</source>
        <translation>Test übersprungen: {name}. {message}</translation>
    </message>
    <message>
        <source>Capture passed: {name}. {message}</source>
        <translation>Erfassung bestanden: {name}. {message}</translation>
    </message>
    <message>
        <source>Capture failed: {name}. {message}</source>
        <translation>Erfassung fehlgeschlagen: {name}. {message}</translation>
    </message>
    <message>
        <source>Capture skipped: {name}. {message}</source>
        <translation>Erfassung übersprungen: {name}. {message}</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Checks of this answer</source>
        <translation>Prüfungen dieser Antwort</translation>
    </message>
    <message>
        <source>{passed} of {count} passed</source>
        <translation>{passed} von {count} bestanden</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>{n} skipped</comment>
        <translation>
            <numerusform>{n} übersprungen</numerusform>
            <numerusform>{n} übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Output of the scripts</source>
        <translation>Ausgabe der Skripte</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Set by the server</source>
        <translation>Vom Server gesetzt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>{count} gesetzt</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>{count} gesendet</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Keine Cookies</translation>
    </message>
    <message>
        <source>None was sent, and the server set none. Those in the jar are for other hosts.</source>
        <translation>Es wurde keines gesendet, und der Server hat keines gesetzt. Die im Speicher gelten für andere Hosts.</translation>
    </message>
    <message>
        <source>Manage cookies</source>
        <translation>Cookies verwalten</translation>
    </message>
    <message>
        <source>Cookies of this exchange</source>
        <translation>Cookies dieses Austauschs</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy as name=value</source>
        <translation>Als name=value kopieren</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>No table here</source>
        <translation>Hier gibt es keine Tabelle</translation>
    </message>
    <message>
        <source>Response body as a table</source>
        <translation>Antwort-Body als Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {rows:,} rows, {n} column</source>
        <comment>{shown:,} of {rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{shown:,} von {rows:,} Zeilen, {n} Spalte</numerusform>
            <numerusform>{shown:,} von {rows:,} Zeilen, {n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows:,} rows, {n} column</source>
        <comment>{rows:,} rows, {n} columns</comment>
        <translation>
            <numerusform>{rows:,} Zeilen, {n} Spalte</numerusform>
            <numerusform>{rows:,} Zeilen, {n} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection as CSV</source>
        <translation>Auswahl als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy selection with tabs</source>
        <translation>Auswahl mit Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>Copy all as CSV</source>
        <translation>Alles als CSV kopieren</translation>
    </message>
    <message>
        <source>Compare responses</source>
        <translation>Antworten vergleichen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Mit einer anderen vergleichen…</translation>
    </message>
    <message>
        <source>Paths to ignore, as $.timestamp; $..id</source>
        <translation>Zu ignorierende Pfade, etwa $.timestamp; $..id</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>Zu ignorierende Pfade</translation>
    </message>
    <message>
        <source>JSONPath, separated by semicolons; kept for this host</source>
        <translation>JSONPath, durch Semikolons getrennt; für diesen Host gemerkt</translation>
    </message>
    <message>
        <source>Order of arrays counts</source>
        <translation>Reihenfolge in Arrays zählt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Abweichende Werte</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Status, headers and times that differ</source>
        <translation>Abweichende Status, Header und Zeiten</translation>
    </message>
    <message>
        <source>Head  {n}</source>
        <translation>Kopf  {n}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Values  {n}</source>
        <translation>Werte  {n}</translation>
    </message>
    <message>
        <source>Scroll both sides</source>
        <translation>Beide Seiten scrollen</translation>
    </message>
    <message>
        <source>Lines of both bodies</source>
        <translation>Zeilen beider Bodys</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Editors and texts of answers</source>
        <translation>Editoren und Texte von Antworten</translation>
    </message>
    <message>
        <source>Texts of answers</source>
        <translation>Texte von Antworten</translation>
    </message>
    <message>
        <source>Tree of an answer</source>
        <translation>Baum einer Antwort</translation>
    </message>
    <message>
        <source>Query of an answer</source>
        <translation>Abfrage einer Antwort</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Tables of parameters, headers and variables</source>
        <translation>Tabellen von Parametern, Headern und Variablen</translation>
    </message>
    <message>
        <source>Collections</source>
        <comment>title over the keys of the tree</comment>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Order of a run</source>
        <translation>Reihenfolge eines Laufs</translation>
    </message>
    <message>
        <source>Comparison of answers</source>
        <translation>Vergleich von Antworten</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>Liste der Umgebungen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to a line or a byte</source>
        <translation>Zu einer Zeile oder einem Byte gehen</translation>
    </message>
    <message>
        <source>Offer words that fit</source>
        <translation>Passende Wörter anbieten</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Indent lines less</source>
        <translation>Zeilen weniger einrücken</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Move; with Shift, select</source>
        <translation>Bewegen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>Every text, list and table moves by them.</source>
        <translation>In jedem Text, jeder Liste und jeder Tabelle bewegt man sich damit.</translation>
    </message>
    <message>
        <source>Move far; with Shift, select</source>
        <translation>Weit bewegen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>Open, or do what is marked</source>
        <translation>Öffnen, oder ausführen, was markiert ist</translation>
    </message>
    <message>
        <source>Every button and list is pressed with them.</source>
        <translation>Jede Schaltfläche und Liste wird damit bedient.</translation>
    </message>
    <message>
        <source>Cancel the running request, or close what is in front</source>
        <translation>Die laufende Anfrage abbrechen, oder schließen, was vorne ist</translation>
    </message>
    <message>
        <source>It is the way out of everything, menus and dialogs, too.</source>
        <translation>Damit verlässt man alles, auch Menüs und Dialoge.</translation>
    </message>
    <message>
        <source>Next or previous field; in an editor, more or less indent</source>
        <translation>Nächstes oder voriges Feld; im Editor mehr oder weniger einrücken</translation>
    </message>
    <message>
        <source>They are how the window is used without a mouse.</source>
        <translation>Damit lässt sich das Fenster ohne Maus bedienen.</translation>
    </message>
    <message>
        <source>Undo, in the tree the last change of it</source>
        <translation>Rückgängig machen, im Baum dessen letzte Änderung</translation>
    </message>
    <message>
        <source>Your system edits texts with them.</source>
        <translation>Das System bearbeitet Texte damit.</translation>
    </message>
    <message>
        <source>Redo, in the tree what was undone</source>
        <translation>Wiederholen, im Baum, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>{at} of {n:,} difference</source>
        <comment>{at} of {n:,} differences</comment>
        <translation>
            <numerusform>{at} von {n:,} Unterschied</numerusform>
            <numerusform>{at} von {n:,} Unterschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} difference</source>
        <comment>{n:,} differences</comment>
        <translation>
            <numerusform>{n:,} Unterschied</numerusform>
            <numerusform>{n:,} Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>{tooltip}; drag it out to have it elsewhere</source>
        <translation>{tooltip}; herausziehen, um es woanders zu haben</translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation>Mit Namen kopieren</translation>
    </message>
    <message>
        <source>Filter headers</source>
        <translation>Header filtern</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Not a registered header: its meaning is the server&apos;s own.</source>
        <translation>Kein registrierter Header: Seine Bedeutung legt der Server fest.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen</source>
        <translation>Ein Pixel des Bildes je Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>This image is too large to show here ({what}). Save the body to look at it.</source>
        <translation>Dieses Bild ist zu groß, um es hier anzuzeigen ({what}). Zum Ansehen den Body speichern.</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown: {reason}.</source>
        <translation>Dieses Bild kann nicht angezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>{kind} image, {facts}</source>
        <translation>{kind}-Bild, {facts}</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn; Pretty shows its text.</source>
        <translation>Dieses SVG kann nicht gezeichnet werden; „Formatiert“ zeigt seinen Text.</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Compare with the response before</source>
        <translation>Mit der vorigen Antwort vergleichen</translation>
    </message>
    <message>
        <source>Compare with another response…</source>
        <translation>Mit einer anderen Antwort vergleichen…</translation>
    </message>
    <message>
        <source>Copy body as text</source>
        <translation>Body als Text kopieren</translation>
    </message>
    <message>
        <source>Copy body as indented JSON</source>
        <translation>Body als eingerücktes JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation>Als HAR kopieren</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Body speichern…</translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation>Als Beispiel speichern</translation>
    </message>
    <message>
        <source>Save exchange as HAR…</source>
        <translation>Austausch als HAR speichern…</translation>
    </message>
    <message>
        <source>Save exchange as HAR with secrets…</source>
        <translation>Austausch als HAR mit Geheimnissen speichern…</translation>
    </message>
    <message>
        <source>Open body with the system&apos;s program</source>
        <translation>Body mit dem Programm des Systems öffnen</translation>
    </message>
    <message>
        <source>Secrets are masked</source>
        <translation>Geheimnisse sind maskiert</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {reason}.</source>
        <translation>Der Body kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It has more than {size}.</source>
        <translation>Er hat mehr als {size}.</translation>
    </message>
    <message>
        <source>The exchange was not saved as {name}</source>
        <translation>Der Austausch wurde nicht als {name} gespeichert</translation>
    </message>
    <message>
        <source>Save exchange as HAR</source>
        <translation>Austausch als HAR speichern</translation>
    </message>
    <message>
        <source>No program opened the body</source>
        <translation>Kein Programm hat den Body geöffnet</translation>
    </message>
    <message>
        <source>The system knows none for files that end in {suffix}.</source>
        <translation>Das System kennt keines für Dateien mit der Endung {suffix}.</translation>
    </message>
    <message>
        <source>Save the body, and open the file with a program of your choice.</source>
        <translation>Den Body speichern und die Datei mit einem Programm Ihrer Wahl öffnen.</translation>
    </message>
    <message>
        <source>The body was not copied</source>
        <translation>Der Body wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Save it to a file instead.</source>
        <translation>Stattdessen in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>Alles empfangen</translation>
    </message>
    <message>
        <source>Receive the rest, however much it is, without asking again</source>
        <translation>Den Rest ohne weitere Nachfrage empfangen, wie groß er auch ist</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Receive no more; what came is the body</source>
        <translation>Nichts mehr empfangen; was ankam, ist der Body</translation>
    </message>
    <message>
        <source>{size} of the body came, and there is more. Receiving waits for you.</source>
        <translation>{size} des Bodys sind angekommen, und es gibt noch mehr. Der Empfang wartet auf Sie.</translation>
    </message>
    <message>
        <source>Go on to {size}</source>
        <translation>Weiter bis {size}</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>The body could not be opened</source>
        <translation>Der Body konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Its copy was not written: {reason}.</source>
        <translation>Die Kopie wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the body somewhere else.</source>
        <translation>Auf dem Datenträger Platz schaffen oder den Body woanders speichern.</translation>
    </message>
    <message>
        <source>This body is not opened with another program</source>
        <translation>Dieser Body wird nicht mit einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>It is of a kind that could run something, or of none that is known.</source>
        <translation>Er ist von einer Art, die etwas ausführen könnte, oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>Save it, and open the file yourself if you trust where it came from.</source>
        <translation>Speichern und die Datei selbst öffnen, wenn Sie ihrer Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>A script of this request left it out; nothing was sent.</source>
        <translation>Ein Skript dieser Anfrage hat sie ausgelassen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing more of the answer is kept.</source>
        <translation>Von der Antwort wird nichts weiter behalten.</translation>
    </message>
    <message>
        <source>Stopped after {time}. Nothing more of the answer is kept.</source>
        <translation>Nach {time} angehalten. Von der Antwort wird nichts weiter behalten.</translation>
    </message>
    <message>
        <source>Press Send; the answer shows here.</source>
        <translation>„Senden“ drücken; die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Press Send or {keys}; the answer shows here.</source>
        <translation>„Senden“ oder {keys} drücken; die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Es wird ein Passwort benötigt.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that is not supported.</source>
        <translation>Es ist auf eine nicht unterstützte Weise verschlüsselt.</translation>
    </message>
    <message>
        <source>It is no valid PDF document.</source>
        <translation>Es ist kein gültiges PDF-Dokument.</translation>
    </message>
    <message>
        <source>Its file is gone. Send the request again.</source>
        <translation>Die Datei ist nicht mehr vorhanden. Die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>Pages of the PDF document</source>
        <translation>Seiten des PDF-Dokuments</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>So breit, wie Platz ist</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>Es ist größer als {size}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Es kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} page, {size}</source>
        <comment>{n:,} pages, {size}</comment>
        <translation>
            <numerusform>{n:,} Seite, {size}</numerusform>
            <numerusform>{n:,} Seiten, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page:,} of {facts}</source>
        <translation>Seite {page:,} von {facts}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The recording can&apos;t be read</source>
        <translation>Die Aufzeichnung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>Nicht abgespielt</translation>
    </message>
    <message>
        <source>{reason}. Save it, or open it with the system&apos;s program.</source>
        <translation>{reason}. Speichern oder mit dem Programm des Systems öffnen.</translation>
    </message>
    <message>
        <source>The words of the page: no scripts, styles or pictures.</source>
        <translation>Der Text der Seite: keine Skripte, Stile oder Bilder.</translation>
    </message>
    <message>
        <source>As a browser shows it, without scripts; nothing is loaded from the network.</source>
        <translation>Wie ein Browser sie anzeigt, ohne Skripte; es wird nichts aus dem Netzwerk geladen.</translation>
    </message>
    <message>
        <source>Scripts run, and the page may load from the network. Local files stay closed to it.</source>
        <translation>Skripte laufen, und die Seite darf aus dem Netzwerk laden. Lokale Dateien bleiben ihr verschlossen.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht dargestellt</translation>
    </message>
    <message>
        <source>Audio, {size}</source>
        <translation>Audio, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Video, {size}</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts zu sehen</translation>
    </message>
    <message>
        <source>Raw and Hex show what came.</source>
        <translation>„Roh“ und „Hex“ zeigen, was ankam.</translation>
    </message>
    <message>
        <source>Show as a browser does</source>
        <translation>Wie im Browser anzeigen</translation>
    </message>
    <message>
        <source>PDF document, {size}</source>
        <translation>PDF-Dokument, {size}</translation>
    </message>
    <message>
        <source>This installation can&apos;t show PDF.</source>
        <translation>Diese Installation kann kein PDF anzeigen.</translation>
    </message>
    <message>
        <source>This installation can&apos;t play sound and video.</source>
        <translation>Diese Installation kann keinen Ton und kein Video abspielen.</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <translation>Mit dem Programm des Systems öffnen</translation>
    </message>
    <message>
        <source>The browser view can&apos;t be loaded: {error}.</source>
        <translation>Die Browseransicht kann nicht geladen werden: {error}.</translation>
    </message>
    <message>
        <source>Allow scripts and remote content</source>
        <translation>Skripte und externe Inhalte zulassen</translation>
    </message>
    <message>
        <source>Send without its Python</source>
        <translation>Ohne das Python senden</translation>
    </message>
    <message>
        <source>Send it this once; nothing of its Python runs</source>
        <translation>Dieses eine Mal senden; nichts vom enthaltenen Python wird ausgeführt</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>Unverändert senden</translation>
    </message>
    <message>
        <source>Send the names in braces as they are typed</source>
        <translation>Die Namen in Klammern so senden, wie sie eingegeben sind</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail</source>
        <translation>Den Vorgang mit den technischen Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Trust and send</source>
        <translation>Vertrauen und senden</translation>
    </message>
    <message>
        <source>Trust the folder of this collection, and send</source>
        <translation>Dem Ordner dieser Sammlung vertrauen und senden</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>Definieren…</translation>
    </message>
    <message>
        <source>Define {name}…</source>
        <translation>{name} definieren…</translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>JSONPath, as $.items[?@.price &gt; 10].name</source>
        <translation>JSONPath, etwa $.items[?@.price &gt; 10].name</translation>
    </message>
    <message>
        <source>JMESPath, as items[?price &gt; `10`].name</source>
        <translation>JMESPath, etwa items[?price &gt; `10`].name</translation>
    </message>
    <message>
        <source>XPath, as //item[@id=&apos;7&apos;]/name</source>
        <translation>XPath, etwa //item[@id=&apos;7&apos;]/name</translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation>Sprache des Filters</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>Zuletzt verwendete Filter</translation>
    </message>
    <message>
        <source>What the filter selects</source>
        <translation>Was der Filter auswählt</translation>
    </message>
    <message>
        <source>Nothing is filtered yet</source>
        <translation>Noch nichts gefiltert</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>{error} At character {place}.</source>
        <translation>{error} Bei Zeichen {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match</source>
        <comment>{n:,} matches</comment>
        <translation>
            <numerusform>{n:,} Treffer</numerusform>
            <numerusform>{n:,} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} match, {percent:.0f} %…</source>
        <comment>{n:,} matches, {percent:.0f} %…</comment>
        <translation>
            <numerusform>{n:,} Treffer, {percent:.0f} %…</numerusform>
            <numerusform>{n:,} Treffer, {percent:.0f} %…</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Write {name} above; what it selects shows here while you type.</source>
        <translation>Oben {name} eingeben; was damit ausgewählt wird, erscheint hier während der Eingabe.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer that was chosen above</source>
        <translation>Die oben gewählte Antwort</translation>
    </message>
    <message>
        <source>Then {changes}</source>
        <translation>Dann {changes}</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Hold the list still; what comes meanwhile is shown after</source>
        <translation>Die Liste anhalten; was inzwischen eintrifft, wird danach angezeigt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>Das neueste Ereignis im Blick behalten</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>When the stream ends, send the request again with Last-Event-ID</source>
        <translation>Wenn der Stream endet, die Anfrage mit Last-Event-ID erneut senden</translation>
    </message>
    <message>
        <source>Data of the chosen event</source>
        <translation>Daten des gewählten Ereignisses</translation>
    </message>
    <message>
        <source>Connected again at {time}.</source>
        <translation>Erneut verbunden um {time}.</translation>
    </message>
    <message>
        <source>Connected again at {time}, after event {id}.</source>
        <translation>Erneut verbunden um {time}, nach Ereignis {id}.</translation>
    </message>
    <message>
        <source>The server ended the stream.</source>
        <translation>Der Server hat den Stream beendet.</translation>
    </message>
    <message>
        <source>{why} Connecting again in {seconds:g} s.</source>
        <translation>{why} Erneute Verbindung in {seconds:g} s.</translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation>Verbindung wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Connecting again failed: {what}.</source>
        <translation>Erneute Verbindung fehlgeschlagen: {what}.</translation>
    </message>
    <message>
        <source>Events of the stream</source>
        <translation>Ereignisse des Streams</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} event</source>
        <comment>{n:,} events</comment>
        <translation>
            <numerusform>{n:,} Ereignis</numerusform>
            <numerusform>{n:,} Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n:,} event</source>
        <comment>{shown:,} of {n:,} events</comment>
        <translation>
            <numerusform>{shown:,} von {n:,} Ereignis</numerusform>
            <numerusform>{shown:,} von {n:,} Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last event id: {id}</source>
        <translation>Letzte Ereignis-ID: {id}</translation>
    </message>
    <message>
        <source>Reconnects after {ms:,} ms</source>
        <translation>Verbindet sich nach {ms:,} ms erneut</translation>
    </message>
    <message>
        <source>The stream is too fast to follow: {size} of it are left out here.</source>
        <translation>Der Stream ist zu schnell, um ihm zu folgen: {size} davon sind hier ausgelassen.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Save body to a file</source>
        <translation>Body in eine Datei speichern</translation>
    </message>
    <message>
        <source>More to do with the response</source>
        <translation>Weitere Aktionen zur Antwort</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Waterfall; its figures are in the table below</source>
        <translation>Wasserfall; die Zahlen stehen in der Tabelle darunter</translation>
    </message>
    <message>
        <source>{what}
after {time}</source>
        <translation>{what}
nach {time}</translation>
    </message>
    <message>
        <source>reused</source>
        <comment>a connection</comment>
        <translation>wiederverwendet</translation>
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
        <translation>{time}, ab {start}</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>Es konnte kein Dateimanager geöffnet werden</translation>
    </message>
    <message>
        <source>The item is in {folder}.</source>
        <translation>Das Element liegt in {folder}.</translation>
    </message>
    <message>
        <source>Use “Copy path” and go there yourself.</source>
        <translation>„Pfad kopieren“ verwenden und selbst dorthin gehen.</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>{name} ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>How often all requests are gone through</source>
        <translation>Wie oft alle Anfragen durchlaufen werden</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Requests that are under way together</source>
        <translation>Anfragen, die zur selben Zeit unterwegs sind</translation>
    </message>
    <message>
        <source>users, -slow</source>
        <translation>nutzer, -langsam</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Milliseconds before each request</source>
        <translation>Millisekunden vor jeder Anfrage</translation>
    </message>
    <message>
        <source>Tags of the requests to run, with commas; -tag leaves out</source>
        <translation>Tags der auszuführenden Anfragen, mit Kommas; -tag schließt aus</translation>
    </message>
    <message>
        <source>Tags of the requests to run</source>
        <translation>Tags der auszuführenden Anfragen</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Beim ersten Fehler stoppen</translation>
    </message>
    <message>
        <source>Data file…</source>
        <translation>Datendatei…</translation>
    </message>
    <message>
        <source>CSV or JSON: one pass for each row, its values as variables</source>
        <translation>CSV oder JSON: ein Durchgang je Zeile, ihre Werte als Variablen</translation>
    </message>
    <message>
        <source>{path}
Click to leave it out</source>
        <translation>{path}
Zum Weglassen anklicken</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json);;All files (*)</source>
        <translation>Daten (*.csv *.tsv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit-XML (*.xml)</translation>
    </message>
    <message>
        <source>Items of several collections don&apos;t run together</source>
        <translation>Elemente mehrerer Sammlungen laufen nicht zusammen</translation>
    </message>
    <message>
        <source>Each collection has an environment of its own.</source>
        <translation>Jede Sammlung hat ihre eigene Umgebung.</translation>
    </message>
    <message>
        <source>Choose items of one collection, or run one after the other.</source>
        <translation>Elemente einer Sammlung wählen oder eine nach der anderen ausführen.</translation>
    </message>
    <message>
        <source>It can&apos;t be run.</source>
        <translation>Das kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Ergebnisse des Laufs</translation>
    </message>
    <message>
        <source>Time of each answer</source>
        <translation>Zeit jeder Antwort</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Anfragen werden gelesen</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Noch nichts ausgeführt</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>Requests and results of the run</source>
        <translation>Anfragen und Ergebnisse des Laufs</translation>
    </message>
    <message>
        <source>Since the run of {when}: {changes}</source>
        <translation>Seit dem Lauf von {when}: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <comment>{done:,} of {n:,} requests</comment>
        <translation>
            <numerusform>{done:,} von {n:,} Anfrage</numerusform>
            <numerusform>{done:,} von {n:,} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <comment>{n:,} failed</comment>
        <translation>
            <numerusform>{n:,} fehlgeschlagen</numerusform>
            <numerusform>{n:,} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {all:,} checks hold</source>
        <translation>{count:,} von {all:,} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>im Mittel {time}</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>insgesamt {time}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>Keine Antwort gewählt</translation>
    </message>
    <message>
        <source>Press Run, then choose a result; its answer shows here.</source>
        <translation>„Ausführen“ drücken, dann ein Ergebnis wählen; seine Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Choose a result; its answer shows here.</source>
        <translation>Ein Ergebnis wählen; seine Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>Die Antwort wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>{name} in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Save response body</source>
        <translation>Antwort-Body speichern</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>The body was not saved as {name}</source>
        <translation>Der Body wurde nicht als {name} gespeichert</translation>
    </message>
    <message>
        <source>Saved {size_bytes:,} bytes as {target}</source>
        <translation>{size_bytes:,} Bytes als {target} gespeichert</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved as {name}</source>
        <translation>Gestoppt: nichts als {name} gespeichert</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>{label} anzeigen</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>{label} kopieren</translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation>{label} ausblenden</translation>
    </message>
    <message>
        <source>A secret variable: {{name}}</source>
        <translation>Eine geheime Variable: {{name}}</translation>
    </message>
    <message>
        <source>This file is plain text. Make a secret variable among the globals (its value goes to the keyring), and name it here, such as {{proxyPassword}}.</source>
        <translation>Diese Datei ist reiner Text. Legen Sie unter den globalen Variablen eine geheime an (ihr Wert kommt in den Schlüsselbund) und nennen Sie sie hier, etwa {{proxyPassword}}.</translation>
    </message>
    <message>
        <source>{label}: {button}</source>
        <translation>{label}: {button}</translation>
    </message>
    <message>
        <source>All of PostGUI</source>
        <translation>Ganz PostGUI</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>Einstellungen des Programms</translation>
    </message>
    <message>
        <source>Workspace {workspace}</source>
        <translation>Arbeitsbereich {workspace}</translation>
    </message>
    <message>
        <source>Settings of the workspace {workspace}</source>
        <translation>Einstellungen des Arbeitsbereichs {workspace}</translation>
    </message>
    <message>
        <source>Settings of a collection</source>
        <translation>Einstellungen einer Sammlung</translation>
    </message>
    <message>
        <source>Settings of one collection, kept in its own file</source>
        <translation>Einstellungen einer einzelnen Sammlung, in ihrer eigenen Datei aufbewahrt</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>Sammlung…</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The workspace has its own: {value}</source>
        <translation>Der Arbeitsbereich hat einen eigenen Wert: {value}</translation>
    </message>
    <message>
        <source>Instead of the default, {value}</source>
        <translation>Anstelle des Standards, {value}</translation>
    </message>
    <message>
        <source>The default: {value}</source>
        <translation>Der Standard: {value}</translation>
    </message>
    <message>
        <source>{value}, from {origin}</source>
        <translation>{value}, von {origin}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
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
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Which keys do what, and other keys for it.</source>
        <translation>Welche Tasten was bewirken, und andere Tasten dafür.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>Privater Modus</translation>
    </message>
    <message>
        <source>What you send from now on leaves nothing behind.</source>
        <translation>Was Sie ab jetzt senden, hinterlässt nichts.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>The jar of the current collection and environment.</source>
        <translation>Der Speicher der aktuellen Sammlung und Umgebung.</translation>
    </message>
    <message>
        <source>Environments and globals</source>
        <translation>Umgebungen und globale Variablen</translation>
    </message>
    <message>
        <source>With the secrets in them.</source>
        <translation>Mit den Geheimnissen darin.</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>What was deleted: bring it back, or delete it for good.</source>
        <translation>Was gelöscht wurde: zurückholen oder endgültig löschen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>The settings shown here as a file; what you change in it counts.</source>
        <translation>Die hier gezeigten Einstellungen als Datei; was Sie darin ändern, gilt.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Where history, drafts and settings are kept.</source>
        <translation>Wo Verlauf, Entwürfe und Einstellungen liegen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Datenordner anzeigen</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of your language (BCP 47)</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of PostGUI</source>
        <translation>Tastenkürzel von PostGUI</translation>
    </message>
    <message>
        <source>Saved the keyboard shortcuts as {target}</source>
        <translation>Tastenkürzel als {target} gespeichert</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>Zum Drucken speichern</translation>
    </message>
    <message>
        <source>Collections keep requests as text files, to share and to version.</source>
        <translation>Sammlungen bewahren Anfragen als Textdateien auf, zum Teilen und Versionieren.</translation>
    </message>
    <message>
        <source>Sample collection</source>
        <translation>Beispielsammlung</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Words in names, URLs, headers and bodies; tag:slow finds a tag</source>
        <translation>Wörter in Namen, URLs, Headern und Bodys; tag:slow findet ein Tag</translation>
    </message>
    <message>
        <source>2xx, success</source>
        <translation>2xx, Erfolg</translation>
    </message>
    <message>
        <source>3xx, redirection</source>
        <translation>3xx, Weiterleitung</translation>
    </message>
    <message>
        <source>4xx, refused by the server</source>
        <translation>4xx, vom Server abgelehnt</translation>
    </message>
    <message>
        <source>5xx, failure of the server</source>
        <translation>5xx, Fehler des Servers</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>100 ms or more</source>
        <translation>100 ms oder mehr</translation>
    </message>
    <message>
        <source>500 ms or more</source>
        <translation>500 ms oder mehr</translation>
    </message>
    <message>
        <source>2 s or more</source>
        <translation>2 s oder mehr</translation>
    </message>
    <message>
        <source>10 s or more</source>
        <translation>10 s oder mehr</translation>
    </message>
    <message>
        <source>10 kB or more</source>
        <translation>10 kB oder mehr</translation>
    </message>
    <message>
        <source>1 MB or more</source>
        <translation>1 MB oder mehr</translation>
    </message>
    <message>
        <source>100 MB or more</source>
        <translation>100 MB oder mehr</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Export what is found as HAR…</source>
        <translation>Gefundenes als HAR exportieren…</translation>
    </message>
    <message>
        <source>Delete what is found…</source>
        <translation>Gefundenes löschen…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>Gespeicherte Suche vergessen</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Words, and conditions as status:5xx host:localhost slower:2s after:7d is:pinned</source>
        <translation>Wörter und Bedingungen wie status:5xx host:localhost slower:2s after:7d is:pinned</translation>
    </message>
    <message>
        <source>Conditions and saved searches</source>
        <translation>Bedingungen und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Delete the whole history? Pinned entries stay. This can&apos;t be undone.</source>
        <translation>Den ganzen Verlauf löschen? Angeheftete Einträge bleiben. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Diese Suche speichern als</translation>
    </message>
    <message>
        <source>Note on {method} {url}</source>
        <translation>Notiz zu {method} {url}</translation>
    </message>
    <message>
        <source>Everything you send is kept here.</source>
        <translation>Alles, was Sie senden, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Nichts im Verlauf stimmt überein.</translation>
    </message>
    <message>
        <source>Nothing in the history matches. {word} is taken as text.</source>
        <translation>Nichts im Verlauf stimmt überein. {word} wird als Text behandelt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the {n:,} entry that the search finds, but for pinned ones? This can&apos;t be undone.</source>
        <comment>Delete the {n:,} entries that the search finds, but for pinned ones? This can&apos;t be undone.</comment>
        <translation>
            <numerusform>Den {n:,} Eintrag, den die Suche findet, löschen, sofern er nicht angeheftet ist? Dies kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Die {n:,} Einträge, die die Suche findet, außer den angehefteten löschen? Dies kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be saved</source>
        <translation>Die Suche konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>Die zwei ausgewählten vergleichen</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>Als HAR exportieren…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf leeren…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>SAMMLUNGEN</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>Neu oder öffnen</translation>
    </message>
    <message>
        <source>UNSAVED</source>
        <translation>UNGESPEICHERT</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>VERLAUF</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>{method} {name}, not saved</source>
        <translation>{method} {name}, nicht gespeichert</translation>
    </message>
    <message>
        <source>No URL yet</source>
        <translation>Noch keine URL</translation>
    </message>
    <message>
        <source>Unsaved requests</source>
        <translation>Ungespeicherte Anfragen</translation>
    </message>
    <message>
        <source>Deleted an unsaved request</source>
        <translation>Eine ungespeicherte Anfrage gelöscht</translation>
    </message>
    <message>
        <source>Your code: {user_code}</source>
        <translation>Ihr Code: {user_code}</translation>
    </message>
    <message>
        <source>Enter it at {url}</source>
        <translation>Unter {url} eingeben</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Then paste the address that it ends at in the Auth tab.</source>
        <translation>Dann die Adresse, bei der er endet, im Tab „Auth“ einfügen.</translation>
    </message>
    <message>
        <source>The token is fetched when you come back.</source>
        <translation>Das Token wird abgerufen, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Copy code and open page</source>
        <translation>Code kopieren und Seite öffnen</translation>
    </message>
    <message>
        <source>Branch of this collection&apos;s repository. Click for what was changed.</source>
        <translation>Branch des Repositorys dieser Sammlung. Anklicken, um die Änderungen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} changed</source>
        <comment>{n:,} changed</comment>
        <translation>
            <numerusform>{n:,} geändert</numerusform>
            <numerusform>{n:,} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Git: branch {branch}, {n:,} changed</source>
        <comment>Git: branch {branch}, {n:,} changed</comment>
        <translation>
            <numerusform>Git: Branch {branch}, {n:,} geändert</numerusform>
            <numerusform>Git: Branch {branch}, {n:,} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new message of this session</source>
        <comment>{n} new messages of this session</comment>
        <translation>
            <numerusform>{n} neue Meldung dieser Sitzung</numerusform>
            <numerusform>{n} neue Meldungen dieser Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor, {failing} failing</source>
        <comment>{n} monitors, {failing} failing</comment>
        <translation>
            <numerusform>{n} Monitor, {failing} fehlgeschlagen</numerusform>
            <numerusform>{n} Monitore, {failing} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} monitor</source>
        <comment>{n} monitors</comment>
        <translation>
            <numerusform>{n} Monitor</numerusform>
            <numerusform>{n} Monitore</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitors: {running} running, {failing} failing</source>
        <translation>Monitore: {running} laufen, {failing} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Collections that are run again and again. Click for which.</source>
        <translation>Sammlungen, die immer wieder ausgeführt werden. Anklicken, um zu sehen, welche.</translation>
    </message>
    <message>
        <source>{tip}
Click for more</source>
        <translation>{tip}
Für mehr anklicken</translation>
    </message>
    <message>
        <source>Connection: {text}</source>
        <translation>Verbindung: {text}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Move tab to the left</source>
        <translation>Tab nach links verschieben</translation>
    </message>
    <message>
        <source>Move tab to the right</source>
        <translation>Tab nach rechts verschieben</translation>
    </message>
    <message>
        <source>Go to tab {n}</source>
        <translation>Zu Tab {n} gehen</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>Zum letzten Tab gehen</translation>
    </message>
    <message>
        <source>List all open tabs</source>
        <translation>Alle offenen Tabs auflisten</translation>
    </message>
    <message>
        <source>Move tab to a window of its own, or back</source>
        <translation>Tab in ein eigenes Fenster verschieben oder zurück</translation>
    </message>
    <message>
        <source>Pin or unpin tab</source>
        <translation>Tab anheften oder loslösen</translation>
    </message>
    <message>
        <source>Keep the preview tab open</source>
        <translation>Vorschau-Tab offen halten</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Close tabs to the right</source>
        <translation>Tabs rechts davon schließen</translation>
    </message>
    <message>
        <source>Close saved tabs</source>
        <translation>Gespeicherte Tabs schließen</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>Alle Tabs schließen</translation>
    </message>
    <message>
        <source>Unpin this tab</source>
        <translation>Diesen Tab loslösen</translation>
    </message>
    <message>
        <source>Unpin tab</source>
        <translation>Tab loslösen</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Weitere Tabs</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>tab</comment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>preview</source>
        <comment>tab</comment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>All open tabs</source>
        <translation>Alle offenen Tabs</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen halten</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>In ein eigenes Fenster verschieben</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Andere schließen</translation>
    </message>
    <message>
        <source>Close to the right</source>
        <translation>Rechts davon schließen</translation>
    </message>
    <message>
        <source>Close saved</source>
        <translation>Gespeicherte schließen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>What was pasted was taken over, but for this</source>
        <translation>Das Eingefügte wurde übernommen, bis auf Folgendes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;New theme file…</source>
        <translation>&amp;Neue Designdatei…</translation>
    </message>
    <message>
        <source>Commands, requests and history by a few letters</source>
        <translation>Befehle, Anfragen und Verlauf über ein paar Buchstaben</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Workspace: its collections, tabs, environments, cookies</source>
        <translation>Arbeitsbereich: seine Sammlungen, Tabs, Umgebungen, Cookies</translation>
    </message>
    <message>
        <source>Private mode: what you send is kept neither in the history nor in the cookie jars.
Click to end it</source>
        <translation>Privater Modus: Was Sie senden, wird weder im Verlauf noch in den Cookie-Speichern aufbewahrt.
Zum Beenden anklicken</translation>
    </message>
    <message>
        <source>End the private mode</source>
        <translation>Privaten Modus beenden</translation>
    </message>
    <message>
        <source>Theme, text size, layout</source>
        <translation>Design, Textgröße, Anordnung</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Arbeitsbereich: {name}</translation>
    </message>
    <message>
        <source>Docs: {name}</source>
        <translation>Doku: {name}</translation>
    </message>
    <message>
        <source>Setting: {label}</source>
        <translation>Einstellung: {label}</translation>
    </message>
    <message>
        <source>New request: {text}</source>
        <translation>Neue Anfrage: {text}</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>Umgebung: {name}</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Schlüssel und Werte filtern</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Expand to a depth, or collapse all</source>
        <translation>Bis zu einer Tiefe aufklappen oder alles zuklappen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>No tree here</source>
        <translation>Hier gibt es keinen Baum</translation>
    </message>
    <message>
        <source>The body holds no value.</source>
        <translation>Der Body enthält keinen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Expand {n} level</source>
        <comment>Expand {n} levels</comment>
        <translation>
            <numerusform>{n} Ebene aufklappen</numerusform>
            <numerusform>{n} Ebenen aufklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Teilbaum kopieren</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Response body as a tree</source>
        <translation>Antwort-Body als Baum</translation>
    </message>
    <message>
        <source>Open a collection&apos;s folder</source>
        <translation>Ordner einer Sammlung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} item</source>
        <comment>Deleted {n} items</comment>
        <translation>
            <numerusform>{n} Element gelöscht</numerusform>
            <numerusform>{n} Elemente gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Open the last closed tab</source>
        <translation>Zuletzt geschlossenen Tab öffnen</translation>
    </message>
    <message>
        <source>A request from a URL or a cURL command</source>
        <translation>Eine Anfrage aus einer URL oder einem cURL-Befehl</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Requests that teach, and a server for them on this machine</source>
        <translation>Lehrreiche Anfragen und ein Server dafür auf diesem Rechner</translation>
    </message>
    <message>
        <source>From Postman, Insomnia, Bruno, OpenAPI, HAR, cURL and more</source>
        <translation>Aus Postman, Insomnia, Bruno, OpenAPI, HAR, cURL und mehr</translation>
    </message>
    <message>
        <source>A collection is a folder of text files, and stays there</source>
        <translation>Eine Sammlung ist ein Ordner mit Textdateien und bleibt dort</translation>
    </message>
    <message>
        <source>Welcome to PostGUI</source>
        <translation>Willkommen bei PostGUI</translation>
    </message>
    <message>
        <source>Try the playground</source>
        <translation>Spielwiese ausprobieren</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>An untitled request</source>
        <translation>Eine unbenannte Anfrage</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Cancel the running request</source>
        <translation>Laufende Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation>Anfrage speichern unter…</translation>
    </message>
    <message>
        <source>Edit the URL</source>
        <translation>URL bearbeiten</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Beispielsammlung öffnen</translation>
    </message>
    <message>
        <source>Run a collection or folder…</source>
        <translation>Sammlung oder Ordner ausführen…</translation>
    </message>
    <message>
        <source>Monitor a collection or folder…</source>
        <translation>Sammlung oder Ordner überwachen…</translation>
    </message>
    <message>
        <source>Mock server of a collection or folder…</source>
        <translation>Mock-Server einer Sammlung oder eines Ordners…</translation>
    </message>
    <message>
        <source>Load test of a collection or folder…</source>
        <translation>Lasttest einer Sammlung oder eines Ordners…</translation>
    </message>
    <message>
        <source>Find and replace in a collection…</source>
        <translation>In einer Sammlung suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Show or hide the console</source>
        <translation>Konsole ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Vollbild ein oder aus</translation>
    </message>
    <message>
        <source>Request and response: beside or below</source>
        <translation>Anfrage und Antwort: neben- oder untereinander</translation>
    </message>
    <message>
        <source>Log: what PostGUI noted of its own troubles</source>
        <translation>Protokoll: was PostGUI über eigene Probleme vermerkt hat</translation>
    </message>
    <message>
        <source>Go to the collections</source>
        <translation>Zu den Sammlungen gehen</translation>
    </message>
    <message>
        <source>Choose environment</source>
        <translation>Umgebung wählen</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookies…</translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation>Umgebungen verwalten…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Design wie das System</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Undo the last change in the tree</source>
        <translation>Letzte Änderung im Baum rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the last change in the tree</source>
        <translation>Letzte Änderung im Baum wiederholen</translation>
    </message>
    <message>
        <source>Trash: restore what was deleted, or empty it…</source>
        <translation>Papierkorb: Gelöschtes wiederherstellen oder leeren…</translation>
    </message>
    <message>
        <source>Private mode on or off</source>
        <translation>Privater Modus ein oder aus</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Verlauf leeren…</translation>
    </message>
    <message>
        <source>Switch to another workspace</source>
        <translation>Zu einem anderen Arbeitsbereich wechseln</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Diesen Arbeitsbereich umbenennen…</translation>
    </message>
    <message>
        <source>Delete this workspace</source>
        <translation>Diesen Arbeitsbereich löschen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer</source>
        <translation>Der Datenträger mit {name} antwortet nicht</translation>
    </message>
    <message>
        <source>{folder} is not shown now. It is opened again at the next start.</source>
        <translation>{folder} wird jetzt nicht angezeigt. Beim nächsten Start wird der Ordner wieder geöffnet.</translation>
    </message>
    <message>
        <source>Check the drive or the network, then open the folder.</source>
        <translation>Laufwerk oder Netzwerk prüfen, dann den Ordner öffnen.</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte Order Mark</translation>
    </message>
    <message>
        <source>valid UTF-8, though the {how} says {charset}</source>
        <translation>gültiges UTF-8, obwohl laut {how} {charset}</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>Nullbytes</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>gültiges UTF-8</translation>
    </message>
    <message>
        <source>mostly valid UTF-8</source>
        <translation>größtenteils gültiges UTF-8</translation>
    </message>
    <message>
        <source>XML declaration</source>
        <translation>XML-Deklaration</translation>
    </message>
    <message>
        <source>HTML meta</source>
        <translation>HTML-meta</translation>
    </message>
    <message>
        <source>A NUL can&apos;t be in a command: the text is cut there.</source>
        <translation>Ein NUL kann in einem Befehl nicht stehen: Der Text wird dort abgeschnitten.</translation>
    </message>
    <message>
        <source>The method goes out in capitals: {method}.</source>
        <translation>Die Methode wird in Großbuchstaben gesendet: {method}.</translation>
    </message>
    <message>
        <source>Repeated headers go out as one, with commas between the values, which means the same.</source>
        <translation>Mehrfache Header werden als einer gesendet, die Werte durch Kommas getrennt, was dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>The library sends no header values other than ASCII: those were left out.</source>
        <translation>Die Bibliothek sendet nur Headerwerte in ASCII: Die anderen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The library resolves . and .. in the path before it sends.</source>
        <translation>Die Bibliothek löst . und .. im Pfad vor dem Senden auf.</translation>
    </message>
    <message>
        <source>The library percent-encodes {found} in the URL.</source>
        <translation>Die Bibliothek prozentkodiert {found} in der URL.</translation>
    </message>
    <message>
        <source>The library adds Content-Type: {adds_type}.</source>
        <translation>Die Bibliothek fügt Content-Type: {adds_type} hinzu.</translation>
    </message>
    <message>
        <source>The library sends no body with {method}: it was left out.</source>
        <translation>Die Bibliothek sendet mit {method} keinen Body: Er wurde weggelassen.</translation>
    </message>
    <message>
        <source>The body goes with its length, not in chunks.</source>
        <translation>Der Body wird mit seiner Länge gesendet, nicht in Chunks.</translation>
    </message>
    <message>
        <source>Redirects are not followed.</source>
        <translation>Umleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Digest authentication, which answers a challenge of the server, was left out.</source>
        <translation>Digest-Authentifizierung, die auf eine Challenge des Servers antwortet, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The library writes percent-encodings in capitals.</source>
        <translation>Die Bibliothek schreibt Prozentkodierungen in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The library undoes percent-encodings where none is needed.</source>
        <translation>Die Bibliothek hebt unnötige Prozentkodierungen auf.</translation>
    </message>
    <message>
        <source>The library sends the URL&apos;s host as Host, and no other.</source>
        <translation>Die Bibliothek sendet als Host den Host der URL und keinen anderen.</translation>
    </message>
    <message>
        <source>The library sends {own} although that is switched off.</source>
        <translation>Die Bibliothek sendet {own}, obwohl das ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Standard input became the file &apos;stdin&apos; beside the request: put there what is to be sent, or choose another file.</source>
        <translation>Aus der Standardeingabe wurde die Datei „stdin“ neben der Anfrage: dort ablegen, was gesendet werden soll, oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>die Datei {path}</translation>
    </message>
    <message>
        <source>What {shown} holds was left out: a pasted command reads no files.</source>
        <translation>Was {shown} enthält, wurde weggelassen: Ein eingefügter Befehl liest keine Dateien.</translation>
    </message>
    <message>
        <source>The body has bytes that are no UTF-8 text: send them from a file.</source>
        <translation>Der Body enthält Bytes, die kein UTF-8-Text sind: aus einer Datei senden.</translation>
    </message>
    <message>
        <source>The body is the file {path}, which the command has as its standard input.</source>
        <translation>Der Body ist die Datei {path}, die der Befehl als Standardeingabe hat.</translation>
    </message>
    <message>
        <source>The line breaks of {path} go along; curl&apos;s -d would leave them out.</source>
        <translation>Die Zeilenumbrüche von {path} werden mitgesendet; curls -d würde sie weglassen.</translation>
    </message>
    <message>
        <source>--anyauth became Basic: choose another kind in Auth if the server wants one.</source>
        <translation>Aus --anyauth wurde Basic: unter „Auth“ eine andere Art wählen, wenn der Server sie verlangt.</translation>
    </message>
    <message>
        <source>--aws-sigv4 {aws}: only AWS&apos;s own signature is made here.</source>
        <translation>--aws-sigv4 {aws}: Hier wird nur die Signatur von AWS selbst erzeugt.</translation>
    </message>
    <message>
        <source>--referer ;auto was left out: a redirect gets no Referer here.</source>
        <translation>--referer ;auto wurde weggelassen: Eine Umleitung erhält hier keinen Referer.</translation>
    </message>
    <message>
        <source>-H {line!r} was left out: it has no colon.</source>
        <translation>-H {line!r} wurde weggelassen: Der Doppelpunkt fehlt.</translation>
    </message>
    <message>
        <source>--{name} {count} is no number.</source>
        <translation>--{name} {count} ist keine Zahl.</translation>
    </message>
    <message>
        <source>--interface {address} was left out: here it is an address, not the name of a device.</source>
        <translation>--interface {address} wurde weggelassen: Hier ist es eine Adresse, nicht der Name eines Geräts.</translation>
    </message>
    <message>
        <source>--cert-type {kind} was left out: a client certificate here is PEM or P12.</source>
        <translation>--cert-type {kind} wurde weggelassen: Ein Client-Zertifikat ist hier PEM oder P12.</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: it is not written as curl wants it.</source>
        <translation>--{name} {value} wurde weggelassen: Es ist nicht so geschrieben, wie curl es verlangt.</translation>
    </message>
    <message>
        <source>--{name} {value} was left out: the URL is not at that host and port.</source>
        <translation>--{name} {value} wurde weggelassen: Die URL hat nicht diesen Host und Port.</translation>
    </message>
    <message>
        <source>--{name} {text} is no number of seconds.</source>
        <translation>--{name} {text} ist keine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>{shown} was left out: the answer is shown here, and can be saved.</source>
        <translation>{shown} wurde weggelassen: Die Antwort wird hier angezeigt und kann gespeichert werden.</translation>
    </message>
    <message>
        <source>, an option that is not known here,</source>
        <translation>, eine hier unbekannte Option,</translation>
    </message>
    <message>
        <source>{shown}{unknown} was left out.</source>
        <translation>{shown}{unknown} wurde weggelassen.</translation>
    </message>
    <message>
        <source>curl does not compress what it sends: {compression} was left out.</source>
        <translation>curl komprimiert nicht, was es sendet: {compression} wurde weggelassen.</translation>
    </message>
    <message>
        <source>A body of kind {kind!r} was left out.</source>
        <translation>Ein Body der Art {kind!r} wurde weggelassen.</translation>
    </message>
    <message>
        <source>No file is chosen as the body.</source>
        <translation>Es ist keine Datei als Body gewählt.</translation>
    </message>
    <message>
        <source>curl adds a boundary of its own to the Content-Type of a form.</source>
        <translation>curl fügt dem Content-Type eines Formulars ein eigenes Boundary hinzu.</translation>
    </message>
    <message>
        <source>curl makes the boundary itself.</source>
        <translation>curl erzeugt das Boundary selbst.</translation>
    </message>
    <message>
        <source>curl ends the name of the form field {name!r} at its &apos;=&apos;.</source>
        <translation>curl beendet den Namen des Formularfelds {name!r} an seinem &apos;=&apos;.</translation>
    </message>
    <message>
        <source>curl can&apos;t send a form without a field.</source>
        <translation>curl kann kein Formular ohne Feld senden.</translation>
    </message>
    <message>
        <source>curl has no word for authentication of kind {kind!r}: it was left out.</source>
        <translation>curl hat keine Entsprechung für Authentifizierung der Art {kind!r}: Sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>curl ends the user name at its first colon.</source>
        <translation>curl beendet den Benutzernamen am ersten Doppelpunkt.</translation>
    </message>
    <message>
        <source>the read timeout</source>
        <translation>das Lese-Timeout</translation>
    </message>
    <message>
        <source>the write timeout</source>
        <translation>das Schreib-Timeout</translation>
    </message>
    <message>
        <source>the name for SNI</source>
        <translation>den Namen für SNI</translation>
    </message>
    <message>
        <source>the list of hosts whose certificate is not checked</source>
        <translation>die Liste der Hosts, deren Zertifikat nicht geprüft wird</translation>
    </message>
    <message>
        <source>curl has no word for {what}.</source>
        <translation>curl hat keine Entsprechung für {what}.</translation>
    </message>
    <message>
        <source>The client certificate for {host} was left out.</source>
        <translation>Das Client-Zertifikat für {host} wurde weggelassen.</translation>
    </message>
    <message>
        <source>it has no `items` list, so it is no collection of Bruno</source>
        <translation>keine `items`-Liste, also keine Sammlung von Bruno</translation>
    </message>
    <message>
        <source>The proxy of the collection</source>
        <translation>Der Proxy der Sammlung</translation>
    </message>
    <message>
        <source>Set it in the settings of the collection.</source>
        <translation>In den Einstellungen der Sammlung festlegen.</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Client-Zertifikate</translation>
    </message>
    <message>
        <source>Set them in the settings of the collection.</source>
        <translation>In den Einstellungen der Sammlung festlegen.</translation>
    </message>
    <message>
        <source>A request has no place for it, or it is known only when the command runs.</source>
        <translation>In einer Anfrage ist es nicht vorgesehen, oder es ist erst bekannt, wenn der Befehl läuft.</translation>
    </message>
    <message>
        <source>there is no fetch() call with a URL in it</source>
        <translation>kein fetch()-Aufruf mit einer URL</translation>
    </message>
    <message>
        <source>It is code, which importing does not run.</source>
        <translation>Das ist Code, den der Import nicht ausführt.</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation>Der Header {name}</translation>
    </message>
    <message>
        <source>Its value is code, which importing does not run.</source>
        <translation>Sein Wert ist Code, den der Import nicht ausführt.</translation>
    </message>
    <message>
        <source>Pictures, scripts, styles</source>
        <translation>Bilder, Skripte, Stylesheets</translation>
    </message>
    <message>
        <source>it has no log with entries, so it is no HAR file</source>
        <translation>kein log mit entries, also keine HAR-Datei</translation>
    </message>
    <message>
        <source>A WebSocket connection</source>
        <translation>Eine WebSocket-Verbindung</translation>
    </message>
    <message>
        <source>it has neither a collection nor an environment of Hoppscotch</source>
        <translation>weder eine Sammlung noch eine Umgebung von Hoppscotch</translation>
    </message>
    <message>
        <source>Folders below this depth</source>
        <translation>Ordner unterhalb dieser Tiefe</translation>
    </message>
    <message>
        <source>More than {max_depth} in each other.</source>
        <translation>Mehr als {max_depth} ineinander.</translation>
    </message>
    <message>
        <source>The file that is the body</source>
        <translation>Die Datei, die der Body ist</translation>
    </message>
    <message>
        <source>The export does not name it: choose it anew.</source>
        <translation>Der Export nennt sie nicht: neu wählen.</translation>
    </message>
    <message>
        <source>Scripts that call pw.* or hopp.*</source>
        <translation>Skripte, die pw.* oder hopp.* aufrufen</translation>
    </message>
    <message>
        <source>They are kept as they are, as text: these names are not known here.</source>
        <translation>Sie bleiben unverändert als Text: Diese Namen sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>there is no request in it</source>
        <translation>keine Anfrage enthalten</translation>
    </message>
    <message>
        <source>it is no export of Insomnia</source>
        <translation>kein Export von Insomnia</translation>
    </message>
    <message>
        <source>no file of it is an OpenAPI document</source>
        <translation>keine Datei darin ist ein OpenAPI-Dokument</translation>
    </message>
    <message>
        <source>It is a program, and an import takes none. Open the folder itself instead, or copy the file</source>
        <translation>Das ist ein Programm, und ein Import nimmt keines an. Öffnen Sie den Ordner selbst oder kopieren Sie die Datei</translation>
    </message>
    <message>
        <source>there is no {collection} in it</source>
        <translation>{collection} fehlt darin</translation>
    </message>
    <message>
        <source>The Python file</source>
        <translation>Die Python-Datei</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>Mehrere Dateien</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>none of its files is one that PostGUI can import</source>
        <translation>keine ihrer Dateien kann PostGUI importieren</translation>
    </message>
    <message>
        <source>no file of it ends with {suffix}</source>
        <translation>keine Datei darin endet auf {suffix}</translation>
    </message>
    <message>
        <source>Python scripts: {values}</source>
        <translation>Python-Skripte: {values}</translation>
    </message>
    <message>
        <source>They are for Posting&apos;s own objects.</source>
        <translation>Sie sind für eigene Objekte von Posting.</translation>
    </message>
    <message>
        <source>PostGUI has no such kind; the request goes without.</source>
        <translation>PostGUI kennt diese Art nicht; die Anfrage geht ohne sie.</translation>
    </message>
    <message>
        <source>no file of it is a Postman export</source>
        <translation>keine Datei darin ist ein Postman-Export</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>Rohes HTTP</translation>
    </message>
    <message>
        <source>it is no export of Thunder Client</source>
        <translation>kein Export von Thunder Client</translation>
    </message>
    <message>
        <source>Tests for everything in it</source>
        <translation>Tests für alles darin</translation>
    </message>
    <message>
        <source>What runs before or after it</source>
        <translation>Was davor oder danach läuft</translation>
    </message>
    <message>
        <source>PostGUI has no chains of requests.</source>
        <translation>PostGUI hat keine Ketten von Anfragen.</translation>
    </message>
    <message>
        <source>There is no such assertion here.</source>
        <translation>Diese Assertion gibt es hier nicht.</translation>
    </message>
    <message>
        <source>it describes no SOAP operation</source>
        <translation>keine SOAP-Operation beschrieben</translation>
    </message>
    <message>
        <source>a block is expected here, not {line!r}</source>
        <translation>hier wird ein Block erwartet, nicht {line!r}</translation>
    </message>
    <message>
        <source>the block {start} does not end</source>
        <translation>der Block {start} endet nicht</translation>
    </message>
    <message>
        <source>Authentication of kind {mode}</source>
        <translation>Authentifizierung der Art {mode}</translation>
    </message>
    <message>
        <source>The OAuth 2 grant {grant}</source>
        <translation>Der OAuth-2-Grant {grant}</translation>
    </message>
    <message>
        <source>It became the authorization code, which replaces it.</source>
        <translation>Daraus wurde der Authorization-Code, der ihn ersetzt.</translation>
    </message>
    <message>
        <source>The word {word} before the OAuth 2 token</source>
        <translation>Das Wort {word} vor dem OAuth-2-Token</translation>
    </message>
    <message>
        <source>PostGUI writes one of: {words}.</source>
        <translation>PostGUI schreibt eines von: {words}.</translation>
    </message>
    <message>
        <source>A request of type {kind}</source>
        <translation>Eine Anfrage vom Typ {kind}</translation>
    </message>
    <message>
        <source>PostGUI imports HTTP requests.</source>
        <translation>PostGUI importiert HTTP-Anfragen.</translation>
    </message>
    <message>
        <source>A file of script</source>
        <translation>Eine Skriptdatei</translation>
    </message>
    <message>
        <source>Only scripts of requests and folders come along.</source>
        <translation>Nur Skripte von Anfragen und Ordnern werden übernommen.</translation>
    </message>
    <message>
        <source>Variables after the response</source>
        <translation>Variablen nach der Antwort</translation>
    </message>
    <message>
        <source>A folder here has none; a request has.</source>
        <translation>Ein Ordner hat hier keine, eine Anfrage schon.</translation>
    </message>
    <message>
        <source>Scripts that call bru.*</source>
        <translation>Skripte, die bru.* aufrufen</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of bru is there.</source>
        <translation>Sie bleiben unverändert und laufen beim Senden der Anfrage, wo nicht alles von bru vorhanden ist.</translation>
    </message>
    <message>
        <source>A body of mode {mode}</source>
        <translation>Ein Body im Modus {mode}</translation>
    </message>
    <message>
        <source>PostGUI has no such body.</source>
        <translation>PostGUI kennt diesen Body nicht.</translation>
    </message>
    <message>
        <source>A body that is no text</source>
        <translation>Ein Body, der kein Text ist</translation>
    </message>
    <message>
        <source>Save it as a file, and choose that as the body.</source>
        <translation>Als Datei speichern und diese als Body wählen.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>The capture does not have it.</source>
        <translation>Der Mitschnitt enthält ihn nicht.</translation>
    </message>
    <message>
        <source>It is longer than {limit:,} characters.</source>
        <translation>Er ist länger als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>The body of the answer</source>
        <translation>Der Body der Antwort</translation>
    </message>
    <message>
        <source>They are kept as they are, as text; importing runs none of them.</source>
        <translation>Sie bleiben unverändert als Text; der Import führt keines davon aus.</translation>
    </message>
    <message>
        <source>Other files are not followed: import their folder.</source>
        <translation>Verweise auf andere Dateien werden nicht verfolgt: deren Ordner importieren.</translation>
    </message>
    <message>
        <source>PostGUI has no such instruction.</source>
        <translation>PostGUI kennt diese Anweisung nicht.</translation>
    </message>
    <message>
        <source>A file with a script, or for the answer, is not followed.</source>
        <translation>Einer Datei mit einem Skript oder für die Antwort wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Variables in the file {match}</source>
        <translation>Variablen in der Datei {match}</translation>
    </message>
    <message>
        <source>A file goes out as it is.</source>
        <translation>Eine Datei wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>A file in the middle of the body</source>
        <translation>Eine Datei mitten im Body</translation>
    </message>
    <message>
        <source>A body is one text, or one file.</source>
        <translation>Ein Body ist ein Text oder eine Datei.</translation>
    </message>
    <message>
        <source>a request is expected here, not {plain!r}</source>
        <translation>hier wird eine Anfrage erwartet, nicht {plain!r}</translation>
    </message>
    <message>
        <source>There is nothing of the sort here.</source>
        <translation>So etwas gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The expected body: {text}</source>
        <translation>Der erwartete Body: {text}</translation>
    </message>
    <message>
        <source>The assert {line}</source>
        <translation>Die Assertion {line}</translation>
    </message>
    <message>
        <source>The capture {line}</source>
        <translation>Die Erfassung {line}</translation>
    </message>
    <message>
        <source>The option {name}: {value}</source>
        <translation>Die Option {name}: {value}</translation>
    </message>
    <message>
        <source>PostGUI has no such setting.</source>
        <translation>PostGUI kennt diese Einstellung nicht.</translation>
    </message>
    <message>
        <source>Authentication ({kind}) that is switched off</source>
        <translation>Ausgeschaltete Authentifizierung ({kind})</translation>
    </message>
    <message>
        <source>Here it is there or not.</source>
        <translation>Hier ist sie vorhanden oder nicht.</translation>
    </message>
    <message>
        <source>A gRPC request</source>
        <translation>Eine gRPC-Anfrage</translation>
    </message>
    <message>
        <source>A WebSocket request</source>
        <translation>Eine WebSocket-Anfrage</translation>
    </message>
    <message>
        <source>A Socket.IO request</source>
        <translation>Eine Socket.IO-Anfrage</translation>
    </message>
    <message>
        <source>An item of kind {kind}</source>
        <translation>Ein Element der Art {kind}</translation>
    </message>
    <message>
        <source>it has no list of resources</source>
        <translation>keine Liste von resources</translation>
    </message>
    <message>
        <source>Its API description</source>
        <translation>Die zugehörige API-Beschreibung</translation>
    </message>
    <message>
        <source>Requests come along: import the description as a file of its own.</source>
        <translation>Anfragen werden übernommen: die Beschreibung als eigene Datei importieren.</translation>
    </message>
    <message>
        <source>Its unit tests</source>
        <translation>Unit-Tests</translation>
    </message>
    <message>
        <source>They are scripts of another sort than those of requests.</source>
        <translation>Das sind Skripte anderer Art als die von Anfragen.</translation>
    </message>
    <message>
        <source>Its mock routes</source>
        <translation>Mock-Routen</translation>
    </message>
    <message>
        <source>They are answers of a server of Insomnia.</source>
        <translation>Das sind Antworten eines Servers von Insomnia.</translation>
    </message>
    <message>
        <source>Its proto files</source>
        <translation>Proto-Dateien</translation>
    </message>
    <message>
        <source>They are for gRPC.</source>
        <translation>Sie sind für gRPC.</translation>
    </message>
    <message>
        <source>Its cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>A collection has none: they are kept apart.</source>
        <translation>Eine Sammlung hat keine: Sie werden getrennt aufbewahrt.</translation>
    </message>
    <message>
        <source>a file of type {kind} has no requests</source>
        <translation>eine Datei vom Typ {kind} enthält keine Anfragen</translation>
    </message>
    <message>
        <source>it has no `collection` list</source>
        <translation>keine `collection`-Liste</translation>
    </message>
    <message>
        <source>Scripts that call insomnia.*</source>
        <translation>Skripte, die insomnia.* aufrufen</translation>
    </message>
    <message>
        <source>The template tag {match}</source>
        <translation>Das Template-Tag {match}</translation>
    </message>
    <message>
        <source>It is code of Insomnia&apos;s; it stays as text.</source>
        <translation>Das ist Code von Insomnia; er bleibt als Text stehen.</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>Die Sammlung</translation>
    </message>
    <message>
        <source>Other ways to authenticate: {others}</source>
        <translation>Weitere Arten der Authentifizierung: {others}</translation>
    </message>
    <message>
        <source>A request has one; the first was taken.</source>
        <translation>Eine Anfrage hat eine; die erste wurde übernommen.</translation>
    </message>
    <message>
        <source>The second authentication {name}</source>
        <translation>Die zweite Authentifizierung {name}</translation>
    </message>
    <message>
        <source>A request has one.</source>
        <translation>Eine Anfrage hat eine.</translation>
    </message>
    <message>
        <source>OpenID Connect by {url}</source>
        <translation>OpenID Connect über {url}</translation>
    </message>
    <message>
        <source>Nothing is fetched: put the token URL into Auth.</source>
        <translation>Es wird nichts abgerufen: die Token-URL unter „Auth“ eintragen.</translation>
    </message>
    <message>
        <source>PostGUI has no such kind.</source>
        <translation>PostGUI kennt diese Art nicht.</translation>
    </message>
    <message>
        <source>The document does not say what it is.</source>
        <translation>Das Dokument sagt nicht, welcher Wert es ist.</translation>
    </message>
    <message>
        <source>Choose the client certificate in the settings of the collection.</source>
        <translation>Das Client-Zertifikat in den Einstellungen der Sammlung wählen.</translation>
    </message>
    <message>
        <source>An OAuth 2 flow</source>
        <translation>Ein OAuth-2-Ablauf</translation>
    </message>
    <message>
        <source>The document names none that PostGUI knows.</source>
        <translation>Das Dokument nennt keinen, den PostGUI kennt.</translation>
    </message>
    <message>
        <source>The implicit grant of OAuth 2</source>
        <translation>Der Implicit-Grant von OAuth 2</translation>
    </message>
    <message>
        <source>The body as {others}</source>
        <translation>Der Body als {others}</translation>
    </message>
    <message>
        <source>A request has one body; {chosen} was taken.</source>
        <translation>Eine Anfrage hat einen Body; {chosen} wurde übernommen.</translation>
    </message>
    <message>
        <source>{value} more examples of the body</source>
        <translation>{value} weitere Beispiele des Bodys</translation>
    </message>
    <message>
        <source>A request has one body.</source>
        <translation>Eine Anfrage hat einen Body.</translation>
    </message>
    <message>
        <source>More examples of answers</source>
        <translation>Weitere Beispiele von Antworten</translation>
    </message>
    <message>
        <source>{most_examples} came along.</source>
        <translation>{most_examples} wurden übernommen.</translation>
    </message>
    <message>
        <source>version {version} of OpenAPI is not known</source>
        <translation>Version {version} von OpenAPI ist nicht bekannt</translation>
    </message>
    <message>
        <source>it names no OpenAPI version</source>
        <translation>keine OpenAPI-Version angegeben</translation>
    </message>
    <message>
        <source>it has no info object, which OpenAPI needs</source>
        <translation>das info-Objekt fehlt, das OpenAPI verlangt</translation>
    </message>
    <message>
        <source>its info has no {key}, which OpenAPI needs</source>
        <translation>in info fehlt {key}, was OpenAPI verlangt</translation>
    </message>
    <message>
        <source>its paths are no object</source>
        <translation>paths ist kein Objekt</translation>
    </message>
    <message>
        <source>it has no paths, which OpenAPI needs</source>
        <translation>paths fehlt, was OpenAPI verlangt</translation>
    </message>
    <message>
        <source>Operations after the first {most_operations:,}</source>
        <translation>Operationen nach den ersten {most_operations:,}</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Es sind zu viele.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>They are requests that others send.</source>
        <translation>Das sind Anfragen, die andere senden.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>They are requests that the server sends.</source>
        <translation>Das sind Anfragen, die der Server sendet.</translation>
    </message>
    <message>
        <source>Its place {place!r} is not known.</source>
        <translation>Die Stelle {place!r} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What {reference} refers to</source>
        <translation>Worauf {reference} verweist</translation>
    </message>
    <message>
        <source>Nothing is fetched while importing.</source>
        <translation>Beim Import wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>There is no such file in the folder imported.</source>
        <translation>Diese Datei gibt es im importierten Ordner nicht.</translation>
    </message>
    <message>
        <source>There is nothing in this place.</source>
        <translation>An dieser Stelle ist nichts.</translation>
    </message>
    <message>
        <source>What stands in {name}</source>
        <translation>Was in {name} steht</translation>
    </message>
    <message>
        <source>The host of the server {url}</source>
        <translation>Der Host des Servers {url}</translation>
    </message>
    <message>
        <source>The document names none, so it became http://localhost: correct it in the environment.</source>
        <translation>Das Dokument nennt keinen, deshalb wurde es http://localhost: in der Umgebung korrigieren.</translation>
    </message>
    <message>
        <source>The OAuth 1 signature {method}</source>
        <translation>Die OAuth-1-Signatur {method}</translation>
    </message>
    <message>
        <source>PostGUI does not make this one.</source>
        <translation>PostGUI erzeugt diese nicht.</translation>
    </message>
    <message>
        <source>The OAuth 2 token that was got already</source>
        <translation>Das bereits abgerufene OAuth-2-Token</translation>
    </message>
    <message>
        <source>A new one is got with the same settings.</source>
        <translation>Mit denselben Einstellungen wird ein neues abgerufen.</translation>
    </message>
    <message>
        <source>it has no `item` list, so it is no Postman collection</source>
        <translation>keine `item`-Liste, also keine Postman-Sammlung</translation>
    </message>
    <message>
        <source>the collection&apos;s schema {schema} is not known</source>
        <translation>das Schema {schema} der Sammlung ist nicht bekannt</translation>
    </message>
    <message>
        <source>That these are globals</source>
        <translation>Dass dies globale Variablen sind</translation>
    </message>
    <message>
        <source>They became an environment of the collection.</source>
        <translation>Daraus wurde eine Umgebung der Sammlung.</translation>
    </message>
    <message>
        <source>Header presets</source>
        <translation>Header-Presets</translation>
    </message>
    <message>
        <source>PostGUI has none: a folder can give headers to its requests.</source>
        <translation>PostGUI hat keine: Ein Ordner kann seinen Anfragen Header mitgeben.</translation>
    </message>
    <message>
        <source>An item without a request</source>
        <translation>Ein Element ohne Anfrage</translation>
    </message>
    <message>
        <source>There is nothing to send in it.</source>
        <translation>Es enthält nichts zu senden.</translation>
    </message>
    <message>
        <source>A body that is switched off</source>
        <translation>Ein ausgeschalteter Body</translation>
    </message>
    <message>
        <source>A request here has a body or none.</source>
        <translation>Eine Anfrage hat hier einen Body oder keinen.</translation>
    </message>
    <message>
        <source>The file of the form field {name!r}</source>
        <translation>Die Datei des Formularfelds {name!r}</translation>
    </message>
    <message>
        <source>A script in a file of its own</source>
        <translation>Ein Skript in einer eigenen Datei</translation>
    </message>
    <message>
        <source>Only scripts in the collection come along.</source>
        <translation>Nur Skripte in der Sammlung werden übernommen.</translation>
    </message>
    <message>
        <source>A script that is switched off</source>
        <translation>Ein ausgeschaltetes Skript</translation>
    </message>
    <message>
        <source>Scripts here have no switch.</source>
        <translation>Skripte haben hier keinen Schalter.</translation>
    </message>
    <message>
        <source>A script for {text}</source>
        <translation>Ein Skript für {text}</translation>
    </message>
    <message>
        <source>There is no such moment here.</source>
        <translation>Diesen Zeitpunkt gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Scripts that call pm.*</source>
        <translation>Skripte, die pm.* aufrufen</translation>
    </message>
    <message>
        <source>They are kept as they are and run when the request is sent, where not all of pm is there.</source>
        <translation>Sie bleiben unverändert und laufen beim Senden der Anfrage, wo nicht alles von pm vorhanden ist.</translation>
    </message>
    <message>
        <source>The setting {name}</source>
        <translation>Die Einstellung {name}</translation>
    </message>
    <message>
        <source>For which URLs the proxy is</source>
        <translation>Für welche URLs der Proxy gilt</translation>
    </message>
    <message>
        <source>Here it is for all of the request.</source>
        <translation>Hier gilt er für die ganze Anfrage.</translation>
    </message>
    <message>
        <source>it does not begin with a method and a target</source>
        <translation>der Anfang ist nicht eine Methode mit Ziel</translation>
    </message>
    <message>
        <source>Transfer-Encoding</source>
        <translation>Transfer-Encoding</translation>
    </message>
    <message>
        <source>The framing is made anew for each send.</source>
        <translation>Die Rahmung wird bei jedem Senden neu erzeugt.</translation>
    </message>
    <message>
        <source>a header is expected here, not {text!r}</source>
        <translation>hier wird ein Header erwartet, nicht {text!r}</translation>
    </message>
    <message>
        <source>it names no Host, so there is nowhere to send it</source>
        <translation>kein Host angegeben, also kein Ziel zum Senden</translation>
    </message>
    <message>
        <source>it is no WSDL 1.1 (its root is no `definitions` of that)</source>
        <translation>kein WSDL 1.1 (die Wurzel ist kein `definitions` davon)</translation>
    </message>
    <message>
        <source>it has a document type, which may hide other files</source>
        <translation>enthält einen Dokumenttyp, der andere Dateien verbergen kann</translation>
    </message>
    <message>
        <source>not XML: {msg}</source>
        <translation>kein XML: {msg}</translation>
    </message>
    <message>
        <source>not XML: {error}</source>
        <translation>kein XML: {error}</translation>
    </message>
    <message>
        <source>What {place} holds</source>
        <translation>Was {place} enthält</translation>
    </message>
    <message>
        <source>A port that is no SOAP</source>
        <translation>Ein Port, der kein SOAP ist</translation>
    </message>
    <message>
        <source>Only SOAP ports come along.</source>
        <translation>Nur SOAP-Ports werden übernommen.</translation>
    </message>
    <message>
        <source>A port with the same operations</source>
        <translation>Ein Port mit denselben Operationen</translation>
    </message>
    <message>
        <source>It differs only in SOAP&apos;s version.</source>
        <translation>Er unterscheidet sich nur in der SOAP-Version.</translation>
    </message>
    <message>
        <source>A part of the sample envelope</source>
        <translation>Ein Teil des Beispiel-Envelopes</translation>
    </message>
    <message>
        <source>Its schema is too deep, or contains itself.</source>
        <translation>Das Schema ist zu tief oder enthält sich selbst.</translation>
    </message>
    <message>
        <source>It has a tab, which separates the fields of such a file.</source>
        <translation>Es enthält einen Tabulator, der in einer solchen Datei die Felder trennt.</translation>
    </message>
    <message>
        <source>It has no name, and such a file needs one.</source>
        <translation>Es hat keinen Namen, und eine solche Datei braucht einen.</translation>
    </message>
    <message>
        <source>It has {n} fields with tabs between them, not {fields}.</source>
        <translation>Es hat {n} durch Tabulatoren getrennte Felder, nicht {fields}.</translation>
    </message>
    <message>
        <source>Its {label} field is {word!r}, not TRUE or FALSE.</source>
        <translation>Das Feld {label} ist {word!r}, nicht TRUE oder FALSE.</translation>
    </message>
    <message>
        <source>Its fifth field is {end!r}, no time in seconds.</source>
        <translation>Das fünfte Feld ist {end!r}, keine Zeit in Sekunden.</translation>
    </message>
    <message>
        <source>auth needs a type</source>
        <translation>auth braucht einen type</translation>
    </message>
    <message>
        <source>OpenCollection has no place for it.</source>
        <translation>In OpenCollection ist das nicht vorgesehen.</translation>
    </message>
    <message>
        <source>this is no OpenCollection: it does not say its version</source>
        <translation>dies ist keine OpenCollection: Die Version fehlt</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>ein Element</translation>
    </message>
    <message>
        <source>an item is expected here</source>
        <translation>hier wird ein Element erwartet</translation>
    </message>
    <message>
        <source>OpenCollection knows no such item ({kind})</source>
        <translation>OpenCollection kennt keinen solchen Eintrag ({kind})</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>er hat keinen Typ</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>eine App</translation>
    </message>
    <message>
        <source>items inside this file</source>
        <translation>Elemente in dieser Datei</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>external secrets</source>
        <translation>externe Geheimnisse</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>Client-Zertifikate</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>eine Beschreibung</translation>
    </message>
    <message>
        <source>gRPC metadata</source>
        <translation>gRPC-Metadaten</translation>
    </message>
    <message>
        <source>protobuf files</source>
        <translation>Protobuf-Dateien</translation>
    </message>
    <message>
        <source>the key {name}</source>
        <translation>der Schlüssel {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} action of other kinds</source>
        <comment>{n} actions of other kinds</comment>
        <translation>
            <numerusform>{n} Aktion anderer Art</numerusform>
            <numerusform>{n} Aktionen anderer Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} script of other kinds</source>
        <comment>{n} scripts of other kinds</comment>
        <translation>
            <numerusform>{n} Skript anderer Art</numerusform>
            <numerusform>{n} Skripte anderer Art</numerusform>
        </translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>until all of it is here</source>
        <translation>bis alles da ist</translation>
    </message>
    <message>
        <source>script of {name}</source>
        <translation>Skript von {name}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Events of the first {size} of {size2}.</source>
        <translation>Ereignisse der ersten {size} von {size2}.</translation>
    </message>
    <message>
        <source>The last {n:,} of {count:,} events.</source>
        <translation>Die letzten {n:,} von {count:,} Ereignissen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Zeile {line}, Spalte {column}: {reason}</translation>
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
        <translation>{size}, {size2} empfangen</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} von {total}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>{size} gesendet</translation>
    </message>
    <message>
        <source>Received {size}</source>
        <translation>{size} empfangen</translation>
    </message>
    <message>
        <source>Showing the first {size} of {size2}.</source>
        <translation>Angezeigt werden die ersten {size} von {size2}.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>authentication was asked for</source>
        <translation>Authentifizierung wurde verlangt</translation>
    </message>
    <message>
        <source>fetched a token</source>
        <translation>Token abgerufen</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>erneut versucht</translation>
    </message>
    <message numerus="yes">
        <source>Redirected once</source>
        <comment>Redirected {n} times</comment>
        <translation>
            <numerusform>Einmal umgeleitet</numerusform>
            <numerusform>{n}-mal umgeleitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenged once</source>
        <comment>Challenged {n} times</comment>
        <translation>
            <numerusform>Einmal Authentifizierung verlangt</numerusform>
            <numerusform>{n}-mal Authentifizierung verlangt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched a token once</source>
        <comment>Fetched a token {n} times</comment>
        <translation>
            <numerusform>Einmal ein Token abgerufen</numerusform>
            <numerusform>{n}-mal ein Token abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried again once</source>
        <comment>Tried again {n} times</comment>
        <translation>
            <numerusform>Einmal erneut versucht</numerusform>
            <numerusform>{n}-mal erneut versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{answer} from {sent} to {where}</source>
        <translation>{answer} von {sent} nach {where}</translation>
    </message>
    <message>
        <source>{answer} from {sent}, {why}</source>
        <translation>{answer} von {sent}, {why}</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP-Bild</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip-Archiv</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
    <message>
        <source>Ogg media</source>
        <translation>Ogg-Mediendatei</translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation>MP3-Audio</translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation>WAV-Audio</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Matroska- oder WebM-Video</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2-Schrift</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly-Modul</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>The JSON ends before this; nothing may follow it</source>
        <translation>Das JSON endet davor; es darf nichts mehr folgen</translation>
    </message>
    <message>
        <source>A &apos;:&apos; is missing after the name</source>
        <translation>Nach dem Namen fehlt ein &apos;:&apos;</translation>
    </message>
    <message>
        <source>Names are for objects; an array has only values</source>
        <translation>Namen gehören zu Objekten; ein Array hat nur Werte</translation>
    </message>
    <message>
        <source>A name needs an object around it: &apos;{&apos; is missing</source>
        <translation>Ein Name braucht ein Objekt um sich: &apos;{&apos; fehlt</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closer}&apos; is missing</source>
        <translation>Der Text endet, aber &apos;{closer}&apos; fehlt</translation>
    </message>
    <message>
        <source>&apos;{char}&apos; closes nothing here; &apos;{closer}&apos; is missing</source>
        <translation>&apos;{char}&apos; schließt hier nichts; &apos;{closer}&apos; fehlt</translation>
    </message>
    <message>
        <source>This is not a valid number</source>
        <translation>Das ist keine gültige Zahl</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or &apos;{closer}&apos; is missing</source>
        <translation>Ein &apos;,&apos; oder &apos;{closer}&apos; fehlt</translation>
    </message>
    <message>
        <source>The text ends where a value is needed</source>
        <translation>Der Text endet, wo ein Wert nötig ist</translation>
    </message>
    <message>
        <source>There is no JSON here</source>
        <translation>Hier ist kein JSON</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{char}&apos;</source>
        <translation>Zwischen &apos;,&apos; und &apos;{char}&apos; fehlt ein Wert</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the name</source>
        <translation>&apos;:&apos; fehlt nach dem Namen</translation>
    </message>
    <message>
        <source>This number is too long to check</source>
        <translation>Diese Zahl ist zu lang, um sie zu prüfen</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;{closing}&apos; is missing</source>
        <translation>&apos;,&apos; oder &apos;{closing}&apos; fehlt</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} ist keine Escape-Sequenz, die JSON kennt</translation>
    </message>
    <message>
        <source>A control character must be written as {escape}</source>
        <translation>Ein Steuerzeichen muss als {escape} geschrieben werden</translation>
    </message>
    <message>
        <source>The text ends, but &apos;{closing}&apos; is missing</source>
        <translation>Der Text endet, aber &apos;{closing}&apos; fehlt</translation>
    </message>
    <message>
        <source>A value is missing between &apos;,&apos; and &apos;{closing}&apos;</source>
        <translation>Zwischen &apos;,&apos; und &apos;{closing}&apos; fehlt ein Wert</translation>
    </message>
    <message>
        <source>&apos;{closing}&apos; closes nothing here</source>
        <translation>&apos;{closing}&apos; schließt hier nichts</translation>
    </message>
    <message>
        <source>Text needs double quotes</source>
        <translation>Text braucht doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>{word!r} is not a JSON value</source>
        <translation>{word!r} ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>The closing &apos;&quot;&apos; of this text is missing</source>
        <translation>Das schließende &apos;&quot;&apos; dieses Textes fehlt</translation>
    </message>
    <message>
        <source>{shown} is not an escape that JSON knows</source>
        <translation>{shown} ist kein Escape, den JSON kennt</translation>
    </message>
    <message>
        <source>A control character must be written as \u{ord:04x}</source>
        <translation>Ein Steuerzeichen muss als \u{ord:04x} geschrieben werden</translation>
    </message>
    <message>
        <source>The text ends, but &apos;}&apos; is missing</source>
        <translation>Der Text endet, aber &apos;}&apos; fehlt</translation>
    </message>
    <message>
        <source>A member is missing between &apos;,&apos; and &apos;}&apos;</source>
        <translation>Zwischen &apos;,&apos; und &apos;}&apos; fehlt ein Eintrag</translation>
    </message>
    <message>
        <source>Names need double quotes</source>
        <translation>Namen brauchen doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>A name in double quotes is missing</source>
        <translation>Ein Name in doppelten Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>This filter needs the whole body in memory, and over {size} that is too much. Find (Ctrl+F) works on any size.</source>
        <translation>Dieser Filter braucht den ganzen Body im Arbeitsspeicher, und über {size} ist das zu viel. Suchen (Ctrl+F) funktioniert bei jeder Größe.</translation>
    </message>
    <message>
        <source>The first {kept:,} of {count:,} matches.</source>
        <translation>Die ersten {kept:,} von {count:,} Treffern.</translation>
    </message>
    <message>
        <source>JMESPath filters need the package jmespath, which is not installed. Run &quot;pip install postgui[jmespath]&quot;, or use JSONPath.</source>
        <translation>JMESPath-Filter brauchen das Paket jmespath, das nicht installiert ist. „pip install postgui[jmespath]“ ausführen oder JSONPath verwenden.</translation>
    </message>
    <message>
        <source>The query is nested too deeply.</source>
        <translation>Die Abfrage ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The body is no valid JSON: {sentence}</source>
        <translation>Der Body ist kein gültiges JSON: {sentence}</translation>
    </message>
    <message>
        <source>The body is no valid JSON: it breaks off before its end.</source>
        <translation>Der Body ist kein gültiges JSON: Er bricht vor seinem Ende ab.</translation>
    </message>
    <message>
        <source>The filter asks for what is in a value of {size}; up to {limit} that is possible.</source>
        <translation>Der Filter fragt nach dem Inhalt eines Werts von {size}; möglich ist das bis {limit}.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Elemente</translation>
    </message>
    <message>
        <source>This XML defines entities, so it is not filtered.</source>
        <translation>Dieses XML definiert Entitäten und wird deshalb nicht gefiltert.</translation>
    </message>
    <message>
        <source>The body is no well-formed XML: {sentence}</source>
        <translation>Der Body ist kein wohlgeformtes XML: {sentence}</translation>
    </message>
    <message>
        <source>The body is nested too deeply for a filter.</source>
        <translation>Der Body ist für einen Filter zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>aus {before} wird {after}</translation>
    </message>
    <message>
        <source>the body is dropped</source>
        <translation>der Body entfällt</translation>
    </message>
    <message>
        <source>to another origin, {scheme}://{rpartition}</source>
        <translation>zu einem anderen Origin, {scheme}://{rpartition}</translation>
    </message>
    <message>
        <source>Authorization is not sent on</source>
        <translation>Authorization wird nicht weitergesendet</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>Anfrage {number} von {count}</translation>
    </message>
    <message>
        <source>Answer {number}: {answer}</source>
        <translation>Antwort {number}: {answer}</translation>
    </message>
    <message>
        <source>Request {count} of {count}</source>
        <translation>Anfrage {count} von {count}</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>keine erhalten</translation>
    </message>
    <message>
        <source>Answered on the way: {status}</source>
        <translation>Zwischenantwort: {status}</translation>
    </message>
    <message>
        <source>({size_bytes:,} bytes of body)</source>
        <translation>({size_bytes:,} Bytes Body)</translation>
    </message>
    <message>
        <source>{text}
… the first {size} of {size2} ({size_bytes:,} bytes)</source>
        <translation>{text}
… die ersten {size} von {size2} ({size_bytes:,} Bytes)</translation>
    </message>
    <message>
        <source>Only the first {count} columns are shown.</source>
        <translation>Nur die ersten {count} Spalten werden gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row: that in the first {size}.</source>
        <comment>{n:,} rows: those in the first {size}.</comment>
        <translation>
            <numerusform>{n:,} Zeile: die in den ersten {size}.</numerusform>
            <numerusform>{n:,} Zeilen: die in den ersten {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of {dumps}.</source>
        <translation>Die Zeilen von {dumps}.</translation>
    </message>
    <message>
        <source>This JSON has no list of objects to make rows of.</source>
        <translation>Dieses JSON enthält keine Liste von Objekten, aus denen Zeilen werden könnten.</translation>
    </message>
    <message>
        <source>Rows up to where the JSON is not valid. {error}</source>
        <translation>Zeilen bis zur Stelle, an der das JSON ungültig ist. {error}</translation>
    </message>
    <message>
        <source>Rows up to a value that is nested too deeply.</source>
        <translation>Zeilen bis zu einem zu tief verschachtelten Wert.</translation>
    </message>
    <message>
        <source>Rows up to line {number}, which is no JSON value of its own.</source>
        <translation>Zeilen bis Zeile {number}, die kein eigener JSON-Wert ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} value that is no object is left out.</source>
        <comment>{n:,} values that are no objects are left out.</comment>
        <translation>
            <numerusform>{n:,} Wert, der kein Objekt ist, fehlt.</numerusform>
            <numerusform>{n:,} Werte, die keine Objekte sind, fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows up to line {line_num}: {error}.</source>
        <translation>Zeilen bis Zeile {line_num}: {error}.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>Not well-formed XML. {text}</source>
        <translation>Kein wohlgeformtes XML. {text}</translation>
    </message>
    <message>
        <source>Some bytes are not valid {charset}; they show as �.</source>
        <translation>Einige Bytes sind kein gültiges {charset}; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>Not valid JSON. {text}</source>
        <translation>Kein gültiges JSON. {text}</translation>
    </message>
    <message>
        <source> Showing the first {size} in hexadecimal.</source>
        <translation> Angezeigt werden die ersten {size} hexadezimal.</translation>
    </message>
    <message>
        <source>Showing the first {size} of the formatted text.</source>
        <translation>Angezeigt werden die ersten {size} des formatierten Textes.</translation>
    </message>
    <message>
        <source>Showing the first {index:,} of {n:,} lines.</source>
        <translation>Angezeigt werden die ersten {index:,} von {n:,} Zeilen.</translation>
    </message>
    <message>
        <source>After the refusal, a second handshake without verification fetched these certificates for you to look at. No request was sent over it.</source>
        <translation>Nach der Ablehnung hat ein zweiter Handshake ohne Prüfung diese Zertifikate zur Ansicht abgerufen. Darüber wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Not encrypted. It did not leave this computer.</source>
        <translation>Nicht verschlüsselt. Es hat diesen Rechner nicht verlassen.</translation>
    </message>
    <message>
        <source>Not encrypted. Everybody on the way can read and change requests and answers.</source>
        <translation>Nicht verschlüsselt. Jeder auf dem Weg kann Anfragen und Antworten lesen und ändern.</translation>
    </message>
    <message>
        <source>Not trusted: {removesuffix}.</source>
        <translation>Nicht vertrauenswürdig: {removesuffix}.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Insecure: verification is switched off, so anybody could have answered in the server&apos;s place.</source>
        <translation>Unsicher: Die Prüfung ist ausgeschaltet, es hätte also jeder anstelle des Servers antworten können.</translation>
    </message>
    <message>
        <source>expired {days} ago</source>
        <translation>vor {days} abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet: begins in {days}</source>
        <translation>noch nicht gültig: beginnt in {days}</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>läuft in {days} ab</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher-Suite</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>not trusted: {distrust}</source>
        <translation>nicht vertrauenswürdig: {distrust}</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>fetched by a second handshake, without a request</source>
        <translation>durch einen zweiten Handshake abgerufen, ohne Anfrage</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>{what} {number} of {count}</source>
        <translation>{what} {number} von {count}</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>{issuer} (itself)</source>
        <translation>{issuer} (selbst)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>{key_type} {bits} bits</source>
        <translation>{key_type} {bits} Bit</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n:,} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>weniger als 1 Stunde</translation>
    </message>
    <message>
        <source>There is half of a character pair here</source>
        <translation>Hier steht ein halbes Zeichenpaar</translation>
    </message>
    <message>
        <source>There is no XML element here</source>
        <translation>Hier steht kein XML-Element</translation>
    </message>
    <message>
        <source>This end tag does not fit the tag that is open</source>
        <translation>Dieses End-Tag passt nicht zum offenen Tag</translation>
    </message>
    <message>
        <source>This tag is not closed</source>
        <translation>Dieses Tag ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Only one outermost element is allowed</source>
        <translation>Nur ein äußerstes Element ist erlaubt</translation>
    </message>
    <message>
        <source>This attribute is already there</source>
        <translation>Dieses Attribut ist schon vorhanden</translation>
    </message>
    <message>
        <source>This entity is not defined</source>
        <translation>Diese Entity ist nicht definiert</translation>
    </message>
    <message>
        <source>This character can&apos;t stand here</source>
        <translation>Dieses Zeichen darf hier nicht stehen</translation>
    </message>
    <message>
        <source>This prefix is bound to no namespace</source>
        <translation>Dieses Präfix ist an keinen Namensraum gebunden</translation>
    </message>
    <message>
        <source>This CDATA section is not closed</source>
        <translation>Dieser CDATA-Abschnitt ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The XML declaration must be the very first thing</source>
        <translation>Die XML-Deklaration muss ganz am Anfang stehen</translation>
    </message>
    <message>
        <source>The document ends before its outermost element is closed</source>
        <translation>Das Dokument endet, bevor sein äußerstes Element geschlossen ist</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>body</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>makes the text too long (over {limit:,} characters)</source>
        <translation>macht den Text zu lang (über {limit:,} Zeichen)</translation>
    </message>
    <message>
        <source>is nested more than {limit} deep</source>
        <translation>ist mehr als {limit} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>refers to itself: {names}</source>
        <translation>verweist auf sich selbst: {names}</translation>
    </message>
    <message>
        <source>is not defined</source>
        <translation>ist nicht definiert</translation>
    </message>
    <message>
        <source>is no dynamic variable or function that PostGUI knows</source>
        <translation>ist keine dynamische Variable oder Funktion, die PostGUI kennt</translation>
    </message>
    <message>
        <source>asks for a value but has no name: write {{?Name}}</source>
        <translation>fragt nach einem Wert, hat aber keinen Namen: {{?Name}} schreiben</translation>
    </message>
    <message>
        <source>is asked for when sending, and was not answered</source>
        <translation>wird beim Senden abgefragt und wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>None</source>
        <comment>auth</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This system has no Unix sockets</source>
        <translation>Dieses System hat keine Unix-Sockets</translation>
    </message>
    <message>
        <source>None</source>
        <comment>body</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>Lesen nicht möglich: {error}</translation>
    </message>
    <message>
        <source>The cookie {name} can&apos;t be stored</source>
        <translation>Das Cookie {name} kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The {where} has a control character, %x{code:02X}, at position {place}.</source>
        <translation>{where}: Steuerzeichen %x{code:02X} an Position {place}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>The {where} has a &apos;;&apos; at position {place}, where a cookie ends.</source>
        <translation>{where}: ein &apos;;&apos; an Position {place}, wo ein Cookie endet.</translation>
    </message>
    <message>
        <source>Write it as %3B if the server decodes that.</source>
        <translation>Als %3B schreiben, wenn der Server das dekodiert.</translation>
    </message>
    <message>
        <source>The {where} begins or ends with a blank, which no server would see.</source>
        <translation>{where}: ein Leerzeichen am Anfang oder Ende, das kein Server sähe.</translation>
    </message>
    <message>
        <source>It has no name and no value.</source>
        <translation>Name und Wert fehlen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen angeben.</translation>
    </message>
    <message>
        <source>The name has an &apos;=&apos;, where its value begins.</source>
        <translation>Der Name enthält ein &apos;=&apos;, mit dem sein Wert beginnt.</translation>
    </message>
    <message>
        <source>Without a name, an &apos;=&apos; in the value makes a name of what is before it.</source>
        <translation>Ohne Namen macht ein &apos;=&apos; im Wert aus dem, was davor steht, einen Namen.</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed.</source>
        <translation>Name und Wert haben {size:,} Bytes; {max_pair_bytes:,} sind erlaubt.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>The path {path!r} does not begin with &apos;/&apos;.</source>
        <translation>Der Pfad {path!r} beginnt nicht mit &apos;/&apos;.</translation>
    </message>
    <message>
        <source>Write / for the whole server.</source>
        <translation>Für den ganzen Server / schreiben.</translation>
    </message>
    <message>
        <source>The path is longer than {max_attribute_bytes:,} bytes.</source>
        <translation>Der Pfad ist länger als {max_attribute_bytes:,} Bytes.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>It has no domain.</source>
        <translation>Die Domain fehlt.</translation>
    </message>
    <message>
        <source>Write the host that it is for, such as api.example.org.</source>
        <translation>Den Host angeben, für den es gilt, etwa api.example.org.</translation>
    </message>
    <message>
        <source>The domain {domain!r} is not ASCII.</source>
        <translation>Die Domain {domain!r} ist nicht ASCII.</translation>
    </message>
    <message>
        <source>Write it in its xn-- form.</source>
        <translation>In ihrer xn---Form schreiben.</translation>
    </message>
    <message>
        <source>{domain!r} is no host name.</source>
        <translation>{domain!r} ist kein Hostname.</translation>
    </message>
    <message>
        <source>Write only the host, such as api.example.org: no scheme, port or path.</source>
        <translation>Nur den Host schreiben, etwa api.example.org: kein Schema, keinen Port, keinen Pfad.</translation>
    </message>
    <message>
        <source>The domain is longer than {max_attribute_bytes:,} characters.</source>
        <translation>Die Domain ist länger als {max_attribute_bytes:,} Zeichen.</translation>
    </message>
    <message>
        <source>{domain} is an address, which has no subdomains.</source>
        <translation>{domain} ist eine Adresse, die keine Subdomains hat.</translation>
    </message>
    <message>
        <source>Remove the dot before it.</source>
        <translation>Den Punkt davor entfernen.</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: anybody may register below it.</source>
        <translation>{domain} ist ein öffentliches Suffix: Jeder kann darunter registrieren.</translation>
    </message>
    <message>
        <source>Name one host below it, or remove the dot before it.</source>
        <translation>Einen Host darunter angeben oder den Punkt davor entfernen.</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None braucht Secure.</translation>
    </message>
    <message>
        <source>Switch on Secure, or choose another SameSite.</source>
        <translation>Secure einschalten oder ein anderes SameSite wählen.</translation>
    </message>
    <message>
        <source>Change it, or the name.</source>
        <translation>Ihn oder den Namen ändern.</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>Es wäre schon abgelaufen.</translation>
    </message>
    <message>
        <source>Delete it instead, or choose a later date.</source>
        <translation>Stattdessen löschen oder ein späteres Datum wählen.</translation>
    </message>
    <message>
        <source>It was over when it came, and there was none to delete.</source>
        <translation>Es war beim Eintreffen abgelaufen, und es gab keines zu löschen.</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is not ASCII: it should be in its xn-- form (RFC 6265bis, 5.7).</source>
        <translation>Seine Domain {domain!r} ist nicht ASCII: Sie sollte in ihrer xn---Form stehen (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} is a public suffix: anybody may register below it (RFC 6265bis, 5.7).</source>
        <translation>Seine Domain {domain!r} ist ein öffentliches Suffix: Jeder kann darunter registrieren (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>Its Domain {domain!r} does not include the host {domain2} (RFC 6265bis, 5.7).</source>
        <translation>Seine Domain {domain!r} schließt den Host {domain2} nicht ein (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>It has no name and no value (RFC 6265bis, 5.7).</source>
        <translation>Name und Wert fehlen (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>It is Secure, but came over plain http (RFC 6265bis, 5.7).</source>
        <translation>Es ist Secure, kam aber über unverschlüsseltes http (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>There is a Secure cookie of this name, and this one came over plain http (RFC 6265bis, 5.7).</source>
        <translation>Es gibt ein Secure-Cookie dieses Namens, und dieses kam über unverschlüsseltes http (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure (RFC 6265bis, 5.7).</source>
        <translation>SameSite=None braucht Secure (RFC 6265bis, 5.7).</translation>
    </message>
    <message>
        <source>{broken} (RFC 6265bis, 5.4 and 5.7).</source>
        <translation>{broken} (RFC 6265bis, 5.4 und 5.7).</translation>
    </message>
    <message>
        <source>The jar keeps at most {most_per_domain} cookies of one domain.</source>
        <translation>Der Speicher fasst höchstens {most_per_domain} Cookies einer Domain.</translation>
    </message>
    <message>
        <source>The jar keeps at most {most:,} cookies.</source>
        <translation>Der Speicher fasst höchstens {most:,} Cookies.</translation>
    </message>
    <message>
        <source>It has no name, and its value begins as the name of a protected cookie does</source>
        <translation>Es hat keinen Namen, und sein Wert beginnt wie der Name eines geschützten Cookies</translation>
    </message>
    <message>
        <source>A name with {name} needs Secure</source>
        <translation>Ein Name mit {name} braucht Secure</translation>
    </message>
    <message>
        <source>A name with __Host- allows no Domain</source>
        <translation>Ein Name mit __Host- erlaubt keine Domain</translation>
    </message>
    <message>
        <source>A name with __Host- needs Path=/</source>
        <translation>Ein Name mit __Host- braucht Path=/</translation>
    </message>
    <message>
        <source>It has a control character, %x{ord:02X}, at position {value} (RFC 6265bis, section 5.6).</source>
        <translation>Es enthält ein Steuerzeichen, %x{ord:02X}, an Position {value} (RFC 6265bis, Abschnitt 5.6).</translation>
    </message>
    <message>
        <source>Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed (RFC 6265bis, section 5.6).</source>
        <translation>Name und Wert haben {size:,} Bytes; {max_pair_bytes:,} sind erlaubt (RFC 6265bis, Abschnitt 5.6).</translation>
    </message>
    <message>
        <source>the body ends before what is coded does</source>
        <translation>der Body endet, bevor das Kodierte endet</translation>
    </message>
    <message>
        <source>{coding}, at byte {offset:,} of what is coded: {reason}</source>
        <translation>{coding}, bei Byte {offset:,} des Kodierten: {reason}</translation>
    </message>
    <message>
        <source>it can&apos;t be decoded</source>
        <translation>nicht dekodierbar</translation>
    </message>
    <message>
        <source>Content-Encoding {unknown!r} is not known here: the body is shown as it came</source>
        <translation>Content-Encoding {unknown!r} ist hier nicht bekannt: Der Body wird wie empfangen angezeigt</translation>
    </message>
    <message>
        <source>{ignored:,} bytes after the end of the encoded body were left out</source>
        <translation>{ignored:,} Bytes nach dem Ende des kodierten Bodys wurden weggelassen</translation>
    </message>
    <message>
        <source>{decode} was not sent on to {origin}: another origin</source>
        <translation>{decode} wurde nicht an {origin} weitergesendet: ein anderer Origin</translation>
    </message>
    <message>
        <source>The private key doesn&apos;t fit {algorithm}</source>
        <translation>Der private Schlüssel passt nicht zu {algorithm}</translation>
    </message>
    <message>
        <source>It needs {needed}.</source>
        <translation>Nötig ist {needed}.</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>ein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>a key on the curve {elliptic}</source>
        <translation>ein Schlüssel auf der Kurve {elliptic}</translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation>ein Ed25519- oder Ed448-Schlüssel</translation>
    </message>
    <message>
        <source>{method} needs an RSA key</source>
        <translation>{method} braucht einen RSA-Schlüssel</translation>
    </message>
    <message>
        <source>This one is of another kind: {name__}.</source>
        <translation>Dieser ist von anderer Art: {name__}.</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>das ganze Element</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>the body has {size_bytes:,} bytes; up to {body_bytes:,} are looked into</source>
        <translation>der Body hat {size_bytes:,} Bytes; durchsucht werden bis zu {body_bytes:,}</translation>
    </message>
    <message>
        <source>There is no operator {operator!r}.</source>
        <translation>Es gibt keinen Operator {operator!r}.</translation>
    </message>
    <message>
        <source>It is {shown}, which does not hold: {expected}.</source>
        <translation>Der Wert ist {shown}, was nicht erfüllt: {expected}.</translation>
    </message>
    <message>
        <source>The body can&apos;t be read: {error}.</source>
        <translation>Der Body kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The variable has no name.</source>
        <translation>Die Variable hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>Es gibt nichts zu entnehmen.</translation>
    </message>
    <message>
        <source>{expression!r} is no path such as res.status, res.body.items[0].id or jsonpath(&apos;$.id&apos;)</source>
        <translation>{expression!r} ist kein Pfad wie res.status, res.body.items[0].id oder jsonpath(&apos;$.id&apos;)</translation>
    </message>
    <message>
        <source>there is no {key!r} in {value}</source>
        <translation>in {value} gibt es kein {key!r}</translation>
    </message>
    <message>
        <source>the JSONPath can&apos;t be used: {error}</source>
        <translation>der JSONPath kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>the pattern is not valid: {error}</source>
        <translation>das Muster ist nicht gültig: {error}</translation>
    </message>
    <message>
        <source>the pattern took over a second: it backtracks too much</source>
        <translation>das Muster brauchte über eine Sekunde: zu viel Backtracking</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>hat die Länge</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>entspricht dem Muster</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>entspricht nicht dem Muster</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>matches the JSON Schema</source>
        <translation>entspricht dem JSON-Schema</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist wahr</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>ist falsch</translation>
    </message>
    <message>
        <source>is an object or array</source>
        <translation>ist ein Objekt oder Array</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>ist eine Zahl</translation>
    </message>
    <message>
        <source>is text</source>
        <translation>ist Text</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>ist wahr oder falsch</translation>
    </message>
    <message>
        <source>is an array</source>
        <translation>ist ein Array</translation>
    </message>
    <message>
        <source>only numbers have an order, and one is {called}</source>
        <translation>nur Zahlen haben eine Ordnung, und eines ist {called}</translation>
    </message>
    <message>
        <source>only text and arrays contain something, and it is {called}</source>
        <translation>nur Text und Arrays enthalten etwas, und dies ist {called}</translation>
    </message>
    <message>
        <source>only text and arrays have a length, and it is {called}</source>
        <translation>nur Text und Arrays haben eine Länge, und dies ist {called}</translation>
    </message>
    <message>
        <source>two numbers with a comma between them are needed</source>
        <translation>nötig sind zwei Zahlen mit einem Komma dazwischen</translation>
    </message>
    <message>
        <source>only text, arrays and objects can be empty, and it is {called}</source>
        <translation>nur Text, Arrays und Objekte können leer sein, und dies ist {called}</translation>
    </message>
    <message>
        <source>the schema is no valid JSON: {error}</source>
        <translation>das Schema ist kein gültiges JSON: {error}</translation>
    </message>
    <message>
        <source>the schema is not valid: {message}</source>
        <translation>das Schema ist nicht gültig: {message}</translation>
    </message>
    <message>
        <source>the schema refers to {ref}, and nothing is fetched for it</source>
        <translation>das Schema verweist auf {ref}, und dafür wird nichts abgerufen</translation>
    </message>
    <message>
        <source>only text can begin or end with something, and it is {called}</source>
        <translation>nur Text kann mit etwas beginnen oder enden, und dies ist {called}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the XML defines entities, so it is not looked into</source>
        <translation>das XML definiert Entitäten und wird deshalb nicht durchsucht</translation>
    </message>
    <message>
        <source>the body is no well-formed XML: {error}</source>
        <translation>der Body ist kein wohlgeformtes XML: {error}</translation>
    </message>
    <message>
        <source>the XPath can&apos;t be used: {error}</source>
        <translation>der XPath kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>There was nothing to check: {why}</source>
        <translation>Es gab nichts zu prüfen: {why}</translation>
    </message>
    <message>
        <source>{expression!r} could not be evaluated</source>
        <translation>{expression!r} konnte nicht ausgewertet werden</translation>
    </message>
    <message>
        <source>{expression!r} can&apos;t be evaluated: {error}</source>
        <translation>{expression!r} kann nicht ausgewertet werden: {error}</translation>
    </message>
    <message>
        <source>{expression!r} is JavaScript. {what}</source>
        <translation>{expression!r} ist JavaScript. {what}</translation>
    </message>
    <message>
        <source>Without a value, so it stands in the code as it is: {names}.</source>
        <translation>Ohne Wert, steht also unverändert im Code: {names}.</translation>
    </message>
    <message>
        <source>Content-Length is left to the library.</source>
        <translation>Content-Length bleibt der Bibliothek überlassen.</translation>
    </message>
    <message>
        <source>The body goes uncompressed.</source>
        <translation>Der Body wird unkomprimiert gesendet.</translation>
    </message>
    <message>
        <source>Authentication of kind {kind!r} answers the server step by step: only curl can do it.</source>
        <translation>Authentifizierung der Art {kind!r} antwortet dem Server Schritt für Schritt: Das kann nur curl.</translation>
    </message>
    <message>
        <source>Made anew for each send, so what is in the code does not last: {what}.</source>
        <translation>Bei jedem Senden neu erzeugt, was im Code steht, gilt also nicht auf Dauer: {what}.</translation>
    </message>
    <message>
        <source>These settings are not in the code: {names}. curl has options for most.</source>
        <translation>Diese Einstellungen fehlen im Code: {names}. curl hat für die meisten Optionen.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {stem}</source>
        <translation>{stem} wird geöffnet</translation>
    </message>
    <message>
        <source>Saving {stem}</source>
        <translation>{stem} wird gespeichert</translation>
    </message>
    <message>
        <source>Parts that are long and have no line in common count as replaced.</source>
        <translation>Lange Teile ohne gemeinsame Zeile gelten als ersetzt.</translation>
    </message>
    <message>
        <source>Equal lines far from any difference are left out.</source>
        <translation>Gleiche Zeilen weitab von Unterschieden sind weggelassen.</translation>
    </message>
    <message>
        <source>Only the first {most_rows:,} lines of the comparison.</source>
        <translation>Nur die ersten {most_rows:,} Zeilen des Vergleichs.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} equal line</source>
        <comment>{n:,} equal lines</comment>
        <translation>
            <numerusform>{n:,} gleiche Zeile</numerusform>
            <numerusform>{n:,} gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>takes no arguments: write {{{{${name}}}}}</source>
        <translation>nimmt keine Argumente: {{{{${name}}}}} schreiben</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>The body is missing: it could not be read back from the history ({error}).</source>
        <translation>Der Body fehlt: Er konnte nicht aus dem Verlauf gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The body ({size}) was too large for the history and is not kept.</source>
        <translation>Der Body ({size}) war zu groß für den Verlauf und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Secret values in this body were replaced by *** before it was stored.</source>
        <translation>Geheime Werte in diesem Body wurden vor dem Speichern durch *** ersetzt.</translation>
    </message>
    <message>
        <source>What is imported has it no longer. It was left: delete it yourself.</source>
        <translation>Im Importierten nicht mehr enthalten. Hier wurde nichts entfernt: bei Bedarf selbst löschen.</translation>
    </message>
    <message>
        <source>There is one of this name already: it came as {name}.</source>
        <translation>Diesen Namen gibt es schon: übernommen als {name}.</translation>
    </message>
    <message>
        <source>It was changed here since it was imported, so it was not updated.</source>
        <translation>Seit dem Import hier geändert, deshalb nicht aktualisiert.</translation>
    </message>
    <message>
        <source>It is there already, and was left as it is.</source>
        <translation>Schon vorhanden und unverändert gelassen.</translation>
    </message>
    <message>
        <source>the settings of the program</source>
        <translation>die Einstellungen des Programms</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>der Arbeitsbereich</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written</source>
        <translation>Der Bericht {path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{failed}: {why}</source>
        <translation>{failed}: {why}</translation>
    </message>
    <message>
        <source>The locustfile {path} can&apos;t be written</source>
        <translation>Das Locustfile {path} kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request, {failures:,} failed; {rate:,.1f} a second; {times}</source>
        <comment>{n:,} requests, {failures:,} failed; {rate:,.1f} a second; {times}</comment>
        <translation>
            <numerusform>{n:,} Anfrage, {failures:,} fehlgeschlagen; {rate:,.1f} pro Sekunde; {times}</numerusform>
            <numerusform>{n:,} Anfragen, {failures:,} fehlgeschlagen; {rate:,.1f} pro Sekunde; {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of its body, which is binary and holds a secret</source>
        <translation>ein Teil ihres Bodys, der binär ist und ein Geheimnis enthält</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>Prozessumgebung</translation>
    </message>
    <message>
        <source>global variables</source>
        <translation>globale Variablen</translation>
    </message>
    <message>
        <source>given for this send</source>
        <translation>für dieses Senden angegeben</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>request of this run</source>
        <translation>Anfrage dieses Laufs</translation>
    </message>
    <message>
        <source>folder of this run</source>
        <translation>Ordner dieses Laufs</translation>
    </message>
    <message>
        <source>environment of this run</source>
        <translation>Umgebung dieses Laufs</translation>
    </message>
    <message>
        <source>collection of this run</source>
        <translation>Sammlung dieses Laufs</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>Ordner {name}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>Sammlung {name}</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>Umgebung {name}</translation>
    </message>
    <message>
        <source>{what} and {more} more</source>
        <translation>{what} und {more} weitere</translation>
    </message>
    <message>
        <source>Credentials go over http:// to {host}, readable by everybody on the way: {what}.</source>
        <translation>Zugangsdaten gehen über http:// an {host}, lesbar für jeden auf dem Weg: {what}.</translation>
    </message>
    <message>
        <source>A POST body is not protected by being a body.</source>
        <translation>Ein POST-Body ist nicht dadurch geschützt, dass er ein Body ist.</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>der Header {name}</translation>
    </message>
    <message>
        <source>user and password in the URL</source>
        <translation>Benutzer und Passwort in der URL</translation>
    </message>
    <message>
        <source>{name} in the URL</source>
        <translation>{name} in der URL</translation>
    </message>
    <message>
        <source>the body&apos;s field {name}</source>
        <translation>das Feld {name} des Bodys</translation>
    </message>
    <message>
        <source>{n} newly failed</source>
        <translation>{n} neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} mended</source>
        <translation>{n} behoben</translation>
    </message>
    <message>
        <source>{n} slower</source>
        <translation>{n} langsamer</translation>
    </message>
    <message>
        <source>{n} faster</source>
        <translation>{n} schneller</translation>
    </message>
    <message>
        <source>{n} not in it</source>
        <translation>{n} nicht enthalten</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>The report {path} can&apos;t be written: {reason}</source>
        <translation>Der Bericht {path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>it waits for something that never comes</source>
        <translation>es wartet auf etwas, das nie eintritt</translation>
    </message>
    <message>
        <source>it computed for too long without a pause</source>
        <translation>es hat zu lange ohne Pause gerechnet</translation>
    </message>
    <message>
        <source>it was not done after {total_s:g} s</source>
        <translation>es war nach {total_s:g} s nicht fertig</translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation>sein Prozess wurde beendet</translation>
    </message>
    <message>
        <source>what its process says can&apos;t be read</source>
        <translation>die Ausgabe seines Prozesses ist nicht lesbar</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>The body is left out: only its beginning was kept.</source>
        <translation>Der Body ist weggelassen: Nur sein Anfang wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>The body is left out: it is no text.</source>
        <translation>Der Body ist weggelassen: Er ist kein Text.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved into itself</source>
        <translation>{name} kann nicht in sich selbst verschoben werden</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be copied into itself</source>
        <translation>{name} kann nicht in sich selbst kopiert werden</translation>
    </message>
    <message>
        <source>{name} is a whole collection</source>
        <translation>{name} ist eine ganze Sammlung</translation>
    </message>
    <message>
        <source>Close it here, and do this with its folder on disk.</source>
        <translation>Hier schließen und dies mit dem Ordner auf dem Datenträger tun.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Check the folder and the disk, then try again.</source>
        <translation>Ordner und Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written by you.</source>
        <translation>Sie dürfen in den Ordner oder die Datei nicht schreiben.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another folder.</source>
        <translation>Die Berechtigungen ändern oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>Der Datenträger oder Ihr Anteil daran ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Your disk quota is used up.</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation>Die Datei oder ihr Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>Check the path. If it was there before, refresh the collection.</source>
        <translation>Den Pfad prüfen. War er vorher da, die Sammlung aktualisieren.</translation>
    </message>
    <message>
        <source>The path is too long for this disk.</source>
        <translation>Der Pfad ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>Einen kürzeren Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>A part of its path is not a folder.</source>
        <translation>Ein Teil des Pfads ist kein Ordner.</translation>
    </message>
    <message>
        <source>The history can&apos;t be mended</source>
        <translation>Der Verlauf kann nicht repariert werden</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>Der Verlauf kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>a theme&apos;s name is that of a file in the folder</source>
        <translation>der Name eines Designs ist der einer Datei im Ordner</translation>
    </message>
    <message>
        <source>the file has more than {limit:,} bytes</source>
        <translation>die Datei hat mehr als {limit:,} Bytes</translation>
    </message>
    <message>
        <source>The request failed. {what}</source>
        <translation>Die Anfrage ist fehlgeschlagen. {what}</translation>
    </message>
    <message>
        <source>The request ended without an answer.</source>
        <translation>Die Anfrage endete ohne Antwort.</translation>
    </message>
    <message>
        <source>Answered with {status}.</source>
        <translation>Mit {status} beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {target}, and {n} file beside it</source>
        <comment>Exported to {target}, and {n} files beside it</comment>
        <translation>
            <numerusform>Nach {target} exportiert, dazu {n} Datei daneben</numerusform>
            <numerusform>Nach {target} exportiert, dazu {n} Dateien daneben</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>Nach {target} exportiert</translation>
    </message>
    <message>
        <source>{title}  {extra}</source>
        <translation>{title}  {extra}</translation>
    </message>
    <message>
        <source>Every request in here can use them as {{name}}. A request&apos;s own, and those nearer to it, win.</source>
        <translation>Jede Anfrage hierin kann sie als {{name}} verwenden. Die eigenen einer Anfrage und nähere haben Vorrang.</translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s certificate was verified</source>
        <translation>Verschlüsselt, und das Zertifikat des Servers wurde geprüft</translation>
    </message>
    <message>
        <source>Insecure: encrypted, but nobody verified who answered</source>
        <translation>Unsicher: verschlüsselt, aber ungeprüft, wer geantwortet hat</translation>
    </message>
    <message>
        <source>Credentials were sent without encryption</source>
        <translation>Zugangsdaten wurden unverschlüsselt gesendet</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Peer {address} through {proxy}</source>
        <translation>Gegenstelle {address} über {proxy}</translation>
    </message>
    <message>
        <source>Peer {address}</source>
        <translation>Gegenstelle {address}</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Eingabe verwerfen</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Kein regulärer Ausdruck: {reason}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Searching {share:.0%}</source>
        <translation>Suche läuft, {share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <comment>{total} found</comment>
        <translation>
            <numerusform>{total} gefunden</numerusform>
            <numerusform>{total} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>{total} gefunden</translation>
    </message>
    <message>
        <source>{at:,} of {total}</source>
        <translation>{at:,} von {total}</translation>
    </message>
    <message>
        <source>At {place}: {reason}</source>
        <translation>Bei {place}: {reason}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>{name} in {environment}: {value}</source>
        <translation>{name} in {environment}: {value}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Nicht geheim</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Value: hidden</source>
        <translation>Wert: verborgen</translation>
    </message>
    <message>
        <source>Value: none yet</source>
        <translation>Wert: noch keiner</translation>
    </message>
    <message>
        <source>Saved the response as the example {name}</source>
        <translation>Antwort als Beispiel {name} gespeichert</translation>
    </message>
    <message>
        <source>Save the request to keep it.</source>
        <translation>Zum Aufbewahren die Anfrage speichern.</translation>
    </message>
    <message>
        <source>An example, read-only</source>
        <translation>Ein Beispiel, schreibgeschützt</translation>
    </message>
    <message>
        <source>{path}, example {number}</source>
        <translation>{path}, Beispiel {number}</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (eigene Fassung)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>no example fits</source>
        <translation>kein Beispiel passt</translation>
    </message>
    <message>
        <source>It has no examples to serve.</source>
        <translation>Es gibt keine Beispiele zum Ausliefern.</translation>
    </message>
    <message>
        <source>Mock {name}</source>
        <translation>Mock {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Eingefügtes</translation>
    </message>
    <message>
        <source>Replaced {count:,} times in {files:,} files</source>
        <translation>{count:,}-mal in {files:,} Dateien ersetzt</translation>
    </message>
    <message>
        <source>Looking through the files. Closing this window stops it.</source>
        <translation>Dateien werden durchsucht. Schließen dieses Fensters hält es an.</translation>
    </message>
    <message>
        <source>Saved into a collection, the request takes its folder&apos;s auth; until then it sends none.</source>
        <translation>In einer Sammlung gespeichert, übernimmt die Anfrage die Authentifizierung ihres Ordners; bis dahin sendet sie keine.</translation>
    </message>
    <message>
        <source>Nothing to inherit: neither a folder nor the collection says anything, so none is sent.</source>
        <translation>Nichts zu erben: Weder ein Ordner noch die Sammlung legt etwas fest, es wird also keine gesendet.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>{scope}, before sending</source>
        <translation>{scope}, vor dem Senden</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>this run</source>
        <comment>variable scope</comment>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>request</source>
        <comment>variable scope</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>variable scope</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>variable scope</comment>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>variable scope</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Token; the server did not say until when</source>
        <translation>Token; der Server hat nicht gesagt, bis wann</translation>
    </message>
    <message>
        <source>Expired {span} ago</source>
        <translation>Vor {span} abgelaufen</translation>
    </message>
    <message>
        <source>Token until {clock}, in {span}</source>
        <translation>Token bis {clock}, in {span}</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Warten auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation>Token wird abgerufen</translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation>Scope: {scope}</translation>
    </message>
    <message>
        <source>Type: {token_type}, sent as the form says</source>
        <translation>Typ: {token_type}, gesendet wie im Formular angegeben</translation>
    </message>
    <message>
        <source>With an id token</source>
        <translation>Mit ID-Token</translation>
    </message>
    <message>
        <source>No refresh token</source>
        <translation>Kein Refresh-Token</translation>
    </message>
    <message>
        <source>Gone when PostGUI ends: {what}</source>
        <translation>Weg, wenn PostGUI beendet wird: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tagen</numerusform>
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
        <translation>Keine Antwort: {note}</translation>
    </message>
    <message>
        <source>inherited from the collection or a folder</source>
        <translation>von der Sammlung oder einem Ordner geerbt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>‹the file {name}, {size}, from {path}›</source>
        <translation>‹die Datei {name}, {size}, von {path}›</translation>
    </message>
    <message>
        <source>… {more:,} bytes more</source>
        <translation>… {more:,} weitere Bytes</translation>
    </message>
    <message>
        <source>Head {head}, no body</source>
        <translation>Kopf {head}, kein Body</translation>
    </message>
    <message>
        <source>Head {head}, body {body} before it is compressed with {coding}</source>
        <translation>Kopf {head}, Body {body}, bevor er mit {coding} komprimiert wird</translation>
    </message>
    <message>
        <source>Head {head}, body {body}, compressed with {coding}</source>
        <translation>Kopf {head}, Body {body}, mit {coding} komprimiert</translation>
    </message>
    <message>
        <source>Head {head}, body {body}</source>
        <translation>Kopf {head}, Body {body}</translation>
    </message>
    <message>
        <source>Variables without a value stand as typed: {unresolved}.</source>
        <translation>Variablen ohne Wert stehen wie eingegeben: {unresolved}.</translation>
    </message>
    <message>
        <source>Only made when it is sent: {late}.</source>
        <translation>Wird erst beim Senden erzeugt: {late}.</translation>
    </message>
    <message>
        <source>HTTP/2 sends these headers in lower case and pseudo-headers in place of the first line.</source>
        <translation>HTTP/2 sendet diese Header in Kleinbuchstaben und Pseudo-Header anstelle der ersten Zeile.</translation>
    </message>
    <message>
        <source>Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.</source>
        <translation>Angezeigt als HTTP/1.1. Wählt der Server HTTP/2, gehen die Header wie aufgeführt in Kleinbuchstaben hinaus.</translation>
    </message>
    <message>
        <source>The body goes in chunks, each with its size before it.</source>
        <translation>Der Body geht in Chunks hinaus, jeder mit seiner Größe davor.</translation>
    </message>
    <message>
        <source>inherited from {origin}</source>
        <translation>von {origin} geerbt</translation>
    </message>
    <message>
        <source>Not only ASCII: sent as UTF-8, as curl does. Some servers read headers as Latin-1.</source>
        <translation>Nicht nur ASCII: als UTF-8 gesendet, wie curl es tut. Manche Server lesen Header als Latin-1.</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>An IP address of this computer, not a name: 192.0.2.7 or 2001:db8::7.</source>
        <translation>Eine IP-Adresse dieses Rechners, kein Name: 192.0.2.7 oder 2001:db8::7.</translation>
    </message>
    <message>
        <source>The certificates of these hosts are not checked: anybody on the way can read and change what is sent to them.</source>
        <translation>Die Zertifikate dieser Hosts werden nicht geprüft: Jeder auf dem Weg kann lesen und ändern, was an sie gesendet wird.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>a new value at each place</source>
        <translation>ein neuer Wert an jeder Stelle</translation>
    </message>
    <message>
        <source>your answer when sending</source>
        <translation>Ihre Antwort beim Senden</translation>
    </message>
    <message>
        <source>{name} is not defined here.
Add it to an environment, a folder or the collection: Ctrl+click opens the environment.</source>
        <translation>{name} ist hier nicht definiert.
Zu einer Umgebung, einem Ordner oder der Sammlung hinzufügen: Ctrl+Klick öffnet die Umgebung.</translation>
    </message>
    <message>
        <source>{name}, from {origin}</source>
        <translation>{name}, von {origin}</translation>
    </message>
    <message>
        <source>Also in {origins}, which it hides</source>
        <translation>Auch in {origins}, wird dort verdeckt</translation>
    </message>
    <message>
        <source>{name} is no dynamic variable that PostGUI knows.</source>
        <translation>{name} ist keine dynamische Variable, die PostGUI kennt.</translation>
    </message>
    <message>
        <source>{prompt} is asked for when sending.</source>
        <translation>{prompt} wird beim Senden abgefragt.</translation>
    </message>
    <message>
        <source>This is asked for when sending.</source>
        <translation>Dies wird beim Senden abgefragt.</translation>
    </message>
    <message>
        <source>Without an answer: {default}</source>
        <translation>Ohne Antwort: {default}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Seit dem letzten</translation>
    </message>
    <message>
        <source>{place}  (pass {number})</source>
        <translation>{place}  (Durchgang {number})</translation>
    </message>
    <message>
        <source>Can&apos;t be read now: type to replace it</source>
        <translation>Derzeit nicht lesbar: zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>In the {place} as {name}</source>
        <translation>An diesem Ort: {place}, als {name}</translation>
    </message>
    <message>
        <source>In clear in the file.</source>
        <translation>Im Klartext in der Datei.</translation>
    </message>
    <message>
        <source>In clear in the draft.</source>
        <translation>Im Klartext im Entwurf.</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>Verschieben nach: {place}</translation>
    </message>
    <message>
        <source>{name} has no value here.</source>
        <translation>{name} hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>This answer is not in the tab of a request: open the request and send it.</source>
        <translation>Diese Antwort ist nicht im Tab einer Anfrage: die Anfrage öffnen und senden.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Run {n} item…</source>
        <comment>Run {n} items…</comment>
        <translation>
            <numerusform>{n} Element ausführen…</numerusform>
            <numerusform>{n} Elemente ausführen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show changes since HEAD…</source>
        <translation>Änderungen seit HEAD anzeigen…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Close collection</source>
        <translation>Sammlung schließen</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Load test…</source>
        <translation>Lasttest…</translation>
    </message>
    <message>
        <source>Monitor…</source>
        <translation>Monitor…</translation>
    </message>
    <message>
        <source>Mock server…</source>
        <translation>Mock-Server…</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate</source>
        <comment>Duplicate {n} items</comment>
        <translation>
            <numerusform>Duplizieren</numerusform>
            <numerusform>{n} Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut</source>
        <comment>Cut {n} items</comment>
        <translation>
            <numerusform>Ausschneiden</numerusform>
            <numerusform>{n} Elemente ausschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy</source>
        <comment>Copy {n} items</comment>
        <translation>
            <numerusform>Kopieren</numerusform>
            <numerusform>{n} Elemente kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete</source>
        <comment>Delete {n} items</comment>
        <translation>
            <numerusform>Löschen</numerusform>
            <numerusform>{n} Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>lower</source>
        <comment>Translate as &quot;keep&quot; if your language keeps the capital of a label within a sentence</comment>
        <translation>keep</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Syntaxfehler</translation>
    </message>
    <message>
        <source>No element found</source>
        <translation>Kein Element gefunden</translation>
    </message>
    <message>
        <source>Not well-formed (invalid token)</source>
        <translation>Nicht wohlgeformt (ungültiges Token)</translation>
    </message>
    <message>
        <source>Unclosed token</source>
        <translation>Nicht geschlossenes Token</translation>
    </message>
    <message>
        <source>Partial character</source>
        <translation>Unvollständiges Zeichen</translation>
    </message>
    <message>
        <source>Mismatched tag</source>
        <translation>Nicht zusammenpassendes Tag</translation>
    </message>
    <message>
        <source>Duplicate attribute</source>
        <translation>Doppeltes Attribut</translation>
    </message>
    <message>
        <source>Junk after document element</source>
        <translation>Unzulässiger Inhalt nach dem Dokumentelement</translation>
    </message>
    <message>
        <source>Illegal parameter entity reference</source>
        <translation>Unzulässige Parameter-Entity-Referenz</translation>
    </message>
    <message>
        <source>Undefined entity</source>
        <translation>Undefinierte Entity</translation>
    </message>
    <message>
        <source>Recursive entity reference</source>
        <translation>Rekursive Entity-Referenz</translation>
    </message>
    <message>
        <source>Asynchronous entity</source>
        <translation>Asynchrone Entity</translation>
    </message>
    <message>
        <source>Reference to invalid character number</source>
        <translation>Referenz auf ungültige Zeichennummer</translation>
    </message>
    <message>
        <source>Reference to binary entity</source>
        <translation>Referenz auf binäre Entity</translation>
    </message>
    <message>
        <source>Reference to external entity in attribute</source>
        <translation>Referenz auf externe Entity in einem Attribut</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>XML- oder Textdeklaration nicht am Anfang der Entity</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>Unbekannte Kodierung</translation>
    </message>
    <message>
        <source>Encoding specified in XML declaration is incorrect</source>
        <translation>In der XML-Deklaration angegebene Kodierung ist falsch</translation>
    </message>
    <message>
        <source>Unclosed CDATA section</source>
        <translation>Nicht geschlossener CDATA-Abschnitt</translation>
    </message>
    <message>
        <source>Unbound prefix</source>
        <translation>Nicht gebundenes Präfix</translation>
    </message>
    <message>
        <source>XML declaration not well-formed</source>
        <translation>XML-Deklaration nicht wohlgeformt</translation>
    </message>
    <message>
        <source>Illegal character(s) in public id</source>
        <translation>Unzulässige Zeichen in der Public-ID</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>{size} is too much for the clipboard: save it as</source>
        <translation>{size} ist zu viel für die Zwischenablage: speichern als</translation>
    </message>
    <message>
        <source>Saving, {size} so far</source>
        <translation>Wird gespeichert, bisher {size}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {reason}</source>
        <translation>{name} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Saved {size}</source>
        <translation>{size} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} request</source>
        <comment>{n:,} requests</comment>
        <translation>
            <numerusform>{n:,} Anfrage</numerusform>
            <numerusform>{n:,} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folder</source>
        <comment>{n:,} folders</comment>
        <translation>
            <numerusform>{n:,} Ordner</numerusform>
            <numerusform>{n:,} Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} environment</source>
        <comment>{n:,} environments</comment>
        <translation>
            <numerusform>{n:,} Umgebung</numerusform>
            <numerusform>{n:,} Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {what} into {name}</source>
        <translation>{what} in {name} importiert</translation>
    </message>
    <message>
        <source>Imported nothing into {name}</source>
        <translation>Nichts in {name} importiert</translation>
    </message>
    <message>
        <source>The report is kept with the collection: in its docs, or as Import report.md in its folder.</source>
        <translation>Der Bericht wird bei der Sammlung aufbewahrt: in ihrer Dokumentation oder als Import report.md in ihrem Ordner.</translation>
    </message>
    <message>
        <source>Scripts came along as text; nothing of the import was run.</source>
        <translation>Skripte wurden als Text übernommen; nichts vom Import wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>not from the jar: written in the request, or added by Auth</source>
        <translation>nicht aus dem Cookie-Speicher: in der Anfrage angegeben oder von Auth hinzugefügt</translation>
    </message>
    <message>
        <source>not stored: cookies are switched off for this request</source>
        <translation>nicht gespeichert: Cookies sind für diese Anfrage ausgeschaltet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Event {number}, {type}: {data}</source>
        <translation>Ereignis {number}, {type}: {data}</translation>
    </message>
    <message>
        <source>Assert this</source>
        <translation>Assertion hierfür erstellen</translation>
    </message>
    <message>
        <source>Capture this as variable…</source>
        <translation>Als Variable erfassen…</translation>
    </message>
    <message>
        <source>As it was kept: credentials are taken out</source>
        <translation>Wie aufbewahrt: Zugangsdaten sind entfernt</translation>
    </message>
    <message>
        <source>Not sent: it did not come to that. This was ready to go</source>
        <translation>Nicht gesendet: Dazu kam es nicht. Dies war sendebereit</translation>
    </message>
    <message>
        <source>HTTP/2 sends no request line: these are its pseudo-headers and headers</source>
        <translation>HTTP/2 sendet keine Anfragezeile: Dies sind die Pseudo-Header und Header</translation>
    </message>
    <message>
        <source>As written to the connection</source>
        <translation>Wie auf die Verbindung geschrieben</translation>
    </message>
    <message>
        <source>As made for sending</source>
        <translation>Wie zum Senden erstellt</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>hier gewählt</translation>
    </message>
    <message>
        <source>The body can&apos;t be read from disk: {reason}. Send again.</source>
        <translation>Der Body kann nicht vom Datenträger gelesen werden: {reason}. Erneut senden.</translation>
    </message>
    <message>
        <source>Shown as it came: too large to recode.</source>
        <translation>Wie empfangen angezeigt: zu groß zum Umkodieren.</translation>
    </message>
    <message>
        <source>Timing figures</source>
        <translation>Zeitmesswerte</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Verbindung und Zertifikate</translation>
    </message>
    <message>
        <source>There is no tree of so large a text in this charset. Raw shows it as it came.</source>
        <translation>Für einen so großen Text in diesem Zeichensatz gibt es keinen Baum. „Roh“ zeigt ihn wie empfangen.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day}. Januar</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day}. Februar</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day}. März</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day}. April</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day}. Mai</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day}. Juni</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day}. Juli</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day}. August</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day}. September</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day}. Oktober</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day}. November</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day}. Dezember</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{day_and_month} {year}</source>
        <translation>{day_and_month} {year}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Sammlung: {name}</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>broken, line {line}</source>
        <translation>fehlerhaft, Zeile {line}</translation>
    </message>
    <message>
        <source>collection expanded</source>
        <translation>Sammlung aufgeklappt</translation>
    </message>
    <message>
        <source>collection collapsed</source>
        <translation>Sammlung zugeklappt</translation>
    </message>
    <message>
        <source>folder expanded</source>
        <translation>Ordner aufgeklappt</translation>
    </message>
    <message>
        <source>folder collapsed</source>
        <translation>Ordner zugeklappt</translation>
    </message>
    <message>
        <source>modified since the last commit</source>
        <translation>geändert seit dem letzten Commit</translation>
    </message>
    <message>
        <source>added since the last commit</source>
        <translation>hinzugefügt seit dem letzten Commit</translation>
    </message>
    <message>
        <source>deleted since the last commit</source>
        <translation>gelöscht seit dem letzten Commit</translation>
    </message>
    <message>
        <source>in conflict since the last commit</source>
        <translation>in Konflikt seit dem letzten Commit</translation>
    </message>
    <message>
        <source>changed inside since the last commit</source>
        <translation>Inhalt geändert seit dem letzten Commit</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation>Tag {tag}</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>hat nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Waiting for the index…</source>
        <translation>Warten auf den Index…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match, the first {kept:,} shown</source>
        <comment>{n:,}{more} matches, the first {kept:,} shown</comment>
        <translation>
            <numerusform>{n:,}{more} Treffer, der erste {kept:,} angezeigt</numerusform>
            <numerusform>{n:,}{more} Treffer, die ersten {kept:,} angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}{more} match</source>
        <comment>{n:,}{more} matches</comment>
        <translation>
            <numerusform>{n:,}{more} Treffer</numerusform>
            <numerusform>{n:,}{more} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Expanding, {count:,} so far</source>
        <translation>Wird aufgeklappt, bisher {count:,}</translation>
    </message>
    <message>
        <source>The first {count:,} are expanded</source>
        <translation>Die ersten {count:,} sind aufgeklappt</translation>
    </message>
    <message>
        <source>{count:,} so far</source>
        <translation>bisher {count:,}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Ebene {level}</translation>
    </message>
    <message>
        <source>The reference {reference} to another answer</source>
        <translation>Die Referenz {reference} auf eine andere Antwort</translation>
    </message>
    <message>
        <source>Capture the value in Vars of the request {name}, and use its variable.</source>
        <translation>Den Wert unter „Variablen“ der Anfrage {name} erfassen und deren Variable verwenden.</translation>
    </message>
    <message>
        <source>PostGUI has no filters: the variable stays unknown.</source>
        <translation>PostGUI hat keine Filter: Die Variable bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The filter in {reference}</source>
        <translation>Der Filter in {reference}</translation>
    </message>
    <message>
        <source>The system variable {reference}</source>
        <translation>Die Systemvariable {reference}</translation>
    </message>
    <message>
        <source>PostGUI has no such variable; it stays as text.</source>
        <translation>PostGUI hat keine solche Variable; sie bleibt als Text stehen.</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>Asks the browser to send these hints about itself with later requests.</source>
        <translation>Bittet den Browser, diese Angaben über sich mit späteren Anfragen zu senden.</translation>
    </message>
    <message>
        <source>Media types that PATCH takes here.</source>
        <translation>Medientypen, die PATCH hier annimmt.</translation>
    </message>
    <message>
        <source>Media types that POST takes here.</source>
        <translation>Medientypen, die POST hier annimmt.</translation>
    </message>
    <message>
        <source>Whether parts of the body can be asked for, and in which unit.</source>
        <translation>Ob Teile des Bodys angefordert werden können und in welcher Einheit.</translation>
    </message>
    <message>
        <source>CORS: whether a page of another origin may send cookies and read the answer.</source>
        <translation>CORS: ob eine Seite eines anderen Origins Cookies senden und die Antwort lesen darf.</translation>
    </message>
    <message>
        <source>CORS: request headers that other origins may send.</source>
        <translation>CORS: Anfrage-Header, die andere Origins senden dürfen.</translation>
    </message>
    <message>
        <source>CORS: methods that other origins may use.</source>
        <translation>CORS: Methoden, die andere Origins verwenden dürfen.</translation>
    </message>
    <message>
        <source>CORS: which origin&apos;s pages may read this answer; * is any, without credentials.</source>
        <translation>CORS: die Seiten welches Origins diese Antwort lesen dürfen; * heißt alle, ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>CORS: response headers that scripts may read.</source>
        <translation>CORS: Antwort-Header, die Skripte lesen dürfen.</translation>
    </message>
    <message>
        <source>CORS: how many seconds the preflight&apos;s answer holds.</source>
        <translation>CORS: wie viele Sekunden die Antwort auf den Preflight gilt.</translation>
    </message>
    <message>
        <source>Seconds since the origin server made or checked it: it came from a cache.</source>
        <translation>Sekunden, seit der Ursprungsserver sie erzeugt oder geprüft hat: Die Antwort kam aus einem Cache.</translation>
    </message>
    <message>
        <source>Methods that this resource takes.</source>
        <translation>Methoden, die diese Ressource annimmt.</translation>
    </message>
    <message>
        <source>Other ways to reach the same server, such as HTTP/3, and for how long.</source>
        <translation>Andere Wege zum selben Server, etwa HTTP/3, und wie lange sie gelten.</translation>
    </message>
    <message>
        <source>Who may keep a copy and how long: max-age in seconds, no-store never, no-cache only after asking, private not in shared caches.</source>
        <translation>Wer eine Kopie wie lange aufbewahren darf: max-age in Sekunden, no-store nie, no-cache nur nach Rückfrage, private nicht in gemeinsamen Caches.</translation>
    </message>
    <message>
        <source>What each cache on the way did: a hit, or why not.</source>
        <translation>Was jeder Cache unterwegs getan hat: ein Treffer, oder warum nicht.</translation>
    </message>
    <message>
        <source>Asks the browser to delete what it keeps for this site.</source>
        <translation>Bittet den Browser, zu löschen, was er für diese Website aufbewahrt.</translation>
    </message>
    <message>
        <source>Whether the connection stays open; concerns only this hop.</source>
        <translation>Ob die Verbindung offen bleibt; gilt nur für diese Station.</translation>
    </message>
    <message>
        <source>Show it, or save it as a file (attachment), and under which name.</source>
        <translation>Anzeigen oder als Datei speichern (attachment), und unter welchem Namen.</translation>
    </message>
    <message>
        <source>How the body was compressed on the way; it is shown decoded.</source>
        <translation>Wie der Body unterwegs komprimiert war; angezeigt wird er dekodiert.</translation>
    </message>
    <message>
        <source>For readers of which language.</source>
        <translation>Für Leser welcher Sprache.</translation>
    </message>
    <message>
        <source>Bytes of the body as it was sent, before decoding.</source>
        <translation>Bytes des Bodys, wie er gesendet wurde, vor dem Dekodieren.</translation>
    </message>
    <message>
        <source>The address of exactly this representation.</source>
        <translation>Die Adresse genau dieser Darstellung.</translation>
    </message>
    <message>
        <source>Which part of the whole this is: first-last/size.</source>
        <translation>Welcher Teil des Ganzen dies ist: erstes-letztes/Größe.</translation>
    </message>
    <message>
        <source>From where a page may load scripts, styles, pictures and frames.</source>
        <translation>Woher eine Seite Skripte, Stile, Bilder und Frames laden darf.</translation>
    </message>
    <message>
        <source>A policy on trial: what breaks it is reported, not stopped.</source>
        <translation>Eine Richtlinie auf Probe: Verstöße werden gemeldet, nicht verhindert.</translation>
    </message>
    <message>
        <source>What the body is, and its charset.</source>
        <translation>Was der Body ist, und sein Zeichensatz.</translation>
    </message>
    <message>
        <source>Whether a page loads only what allows it.</source>
        <translation>Ob eine Seite nur lädt, was es ausdrücklich erlaubt.</translation>
    </message>
    <message>
        <source>Whether a page shares its group with windows it opens.</source>
        <translation>Ob eine Seite ihre Gruppe mit Fenstern teilt, die sie öffnet.</translation>
    </message>
    <message>
        <source>Which sites may embed this resource.</source>
        <translation>Welche Websites diese Ressource einbetten dürfen.</translation>
    </message>
    <message>
        <source>When the server made this answer.</source>
        <translation>Wann der Server diese Antwort erzeugt hat.</translation>
    </message>
    <message>
        <source>This resource is deprecated, since or from that time.</source>
        <translation>Diese Ressource ist veraltet, seit oder ab diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>The version of the resource: send it in If-None-Match to hear only of changes, in If-Match to overwrite nobody&apos;s.</source>
        <translation>Die Version der Ressource: in If-None-Match senden, um nur von Änderungen zu erfahren, in If-Match, um keine fremden zu überschreiben.</translation>
    </message>
    <message>
        <source>Until when a copy is fresh; Cache-Control&apos;s max-age wins.</source>
        <translation>Bis wann eine Kopie aktuell ist; max-age in Cache-Control hat Vorrang.</translation>
    </message>
    <message>
        <source>How long an idle connection stays open, for how many requests.</source>
        <translation>Wie lange eine ungenutzte Verbindung offen bleibt und für wie viele Anfragen.</translation>
    </message>
    <message>
        <source>When it last changed; for If-Modified-Since.</source>
        <translation>Wann sie zuletzt geändert wurde; für If-Modified-Since.</translation>
    </message>
    <message>
        <source>Related addresses, such as the next page (rel=next).</source>
        <translation>Verwandte Adressen, etwa die nächste Seite (rel=next).</translation>
    </message>
    <message>
        <source>Where to go, or the address of what was made.</source>
        <translation>Wohin es weitergeht, oder die Adresse des Angelegten.</translation>
    </message>
    <message>
        <source>Asks the browser to report network errors.</source>
        <translation>Bittet den Browser, Netzwerkfehler zu melden.</translation>
    </message>
    <message>
        <source>Asks for a process of its own for this origin.</source>
        <translation>Bittet um einen eigenen Prozess für diesen Origin.</translation>
    </message>
    <message>
        <source>Which features, as the camera, a page may use.</source>
        <translation>Welche Funktionen, etwa die Kamera, eine Seite nutzen darf.</translation>
    </message>
    <message>
        <source>no-cache for caches of HTTP/1.0; obsolete.</source>
        <translation>no-cache für Caches von HTTP/1.0; überholt.</translation>
    </message>
    <message>
        <source>Which wishes in Prefer were followed.</source>
        <translation>Welche Wünsche aus Prefer erfüllt wurden.</translation>
    </message>
    <message>
        <source>How the proxy wants you to authenticate.</source>
        <translation>Welche Authentifizierung der Proxy verlangt.</translation>
    </message>
    <message>
        <source>What proxies on the way have to say about it.</source>
        <translation>Was Proxys unterwegs dazu mitteilen.</translation>
    </message>
    <message>
        <source>How many requests are left in this time window.</source>
        <translation>Wie viele Anfragen in diesem Zeitfenster noch übrig sind.</translation>
    </message>
    <message>
        <source>How many requests a time window takes.</source>
        <translation>Wie viele Anfragen in ein Zeitfenster passen.</translation>
    </message>
    <message>
        <source>The limits: how many requests in how many seconds.</source>
        <translation>Die Grenzen: wie viele Anfragen in wie vielen Sekunden.</translation>
    </message>
    <message>
        <source>Requests that are left in this time window.</source>
        <translation>Anfragen, die in diesem Zeitfenster noch übrig sind.</translation>
    </message>
    <message>
        <source>Seconds until the window starts anew.</source>
        <translation>Sekunden, bis das Zeitfenster neu beginnt.</translation>
    </message>
    <message>
        <source>How much of its address a page tells where a link leads.</source>
        <translation>Wie viel von ihrer Adresse eine Seite dem Ziel eines Links verrät.</translation>
    </message>
    <message>
        <source>Load this page again, or another, after so many seconds.</source>
        <translation>Diese Seite oder eine andere nach so vielen Sekunden neu laden.</translation>
    </message>
    <message>
        <source>Where browsers send reports; replaced by Reporting-Endpoints.</source>
        <translation>Wohin Browser Berichte senden; ersetzt durch Reporting-Endpoints.</translation>
    </message>
    <message>
        <source>Where browsers send reports.</source>
        <translation>Wohin Browser Berichte senden.</translation>
    </message>
    <message>
        <source>When to try again: seconds, or a date.</source>
        <translation>Wann es erneut zu versuchen ist: Sekunden oder ein Datum.</translation>
    </message>
    <message>
        <source>The server&apos;s proof that it speaks WebSocket.</source>
        <translation>Der Nachweis des Servers, dass er WebSocket spricht.</translation>
    </message>
    <message>
        <source>The program that answered, as it calls itself.</source>
        <translation>Das Programm, das geantwortet hat, wie es sich selbst nennt.</translation>
    </message>
    <message>
        <source>How long steps on the server took; dur is milliseconds.</source>
        <translation>Wie lange Schritte auf dem Server dauerten; dur sind Millisekunden.</translation>
    </message>
    <message>
        <source>A cookie to keep: HttpOnly hides it from scripts, Secure keeps it on https, SameSite says when other sites make it go along.</source>
        <translation>Ein aufzubewahrendes Cookie: HttpOnly verbirgt es vor Skripten, Secure beschränkt es auf https, SameSite sagt, wann es bei Anfragen von anderen Websites mitgeht.</translation>
    </message>
    <message>
        <source>Use https only for this host, for so many seconds.</source>
        <translation>Für diesen Host so viele Sekunden lang nur https verwenden.</translation>
    </message>
    <message>
        <source>When this resource will be gone.</source>
        <translation>Wann diese Ressource verschwindet.</translation>
    </message>
    <message>
        <source>Transfer codings that are welcome; concerns only this hop.</source>
        <translation>Transferkodierungen, die willkommen sind; gilt nur für diese Station.</translation>
    </message>
    <message>
        <source>Which origins may see detailed timings.</source>
        <translation>Welche Origins genaue Zeitmessungen sehen dürfen.</translation>
    </message>
    <message>
        <source>The id of this request in a distributed trace.</source>
        <translation>Die ID dieser Anfrage in einem verteilten Trace.</translation>
    </message>
    <message>
        <source>Headers that come after the body.</source>
        <translation>Header, die nach dem Body kommen.</translation>
    </message>
    <message>
        <source>How the message was framed on this hop: chunked has no length in advance.</source>
        <translation>Wie die Nachricht auf dieser Station gerahmt war: Bei chunked ist die Länge vorher nicht bekannt.</translation>
    </message>
    <message>
        <source>Protocols that the server offers to switch to.</source>
        <translation>Protokolle, auf die der Server einen Wechsel anbietet.</translation>
    </message>
    <message>
        <source>Request headers on which the answer depends: caches keep one copy for each.</source>
        <translation>Anfrage-Header, von denen die Antwort abhängt: Caches bewahren für jeden Wert eine Kopie auf.</translation>
    </message>
    <message>
        <source>Proxies and gateways on the way.</source>
        <translation>Proxys und Gateways unterwegs.</translation>
    </message>
    <message>
        <source>A remark of a cache; obsolete.</source>
        <translation>Ein Hinweis eines Caches; überholt.</translation>
    </message>
    <message>
        <source>How to authenticate here: scheme, realm and more.</source>
        <translation>Wie man sich hier authentifiziert: Schema, Realm und mehr.</translation>
    </message>
    <message>
        <source>nosniff: take Content-Type at its word.</source>
        <translation>nosniff: Content-Type beim Wort nehmen.</translation>
    </message>
    <message>
        <source>Addresses of the client and proxies, as a proxy saw them.</source>
        <translation>Adressen des Clients und von Proxys, wie ein Proxy sie sah.</translation>
    </message>
    <message>
        <source>Whether other pages may show this one in a frame.</source>
        <translation>Ob andere Seiten diese in einem Frame anzeigen dürfen.</translation>
    </message>
    <message>
        <source>What the server runs on, as it tells; often better left out.</source>
        <translation>Worauf der Server nach eigener Angabe läuft; oft besser weggelassen.</translation>
    </message>
    <message>
        <source>When the window starts anew: seconds, or seconds since 1970.</source>
        <translation>Wann das Zeitfenster neu beginnt: Sekunden, oder Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The server&apos;s id of this request: name it when you ask for help.</source>
        <translation>Die ID, die der Server dieser Anfrage gegeben hat: bei Supportanfragen angeben.</translation>
    </message>
    <message>
        <source>An id that joins what belongs to one action across services.</source>
        <translation>Eine ID, die über Dienste hinweg verbindet, was zu einem Vorgang gehört.</translation>
    </message>
    <message>
        <source>What search engines may do with it.</source>
        <translation>Was Suchmaschinen damit tun dürfen.</translation>
    </message>
    <message>
        <source>A filter that old browsers had; obsolete.</source>
        <translation>Ein Filter alter Browser; überholt.</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from outside of any collection.</source>
        <translation>{name} kam mit Skripten von außerhalb jeder Sammlung hinein.</translation>
    </message>
    <message>
        <source>{name} came into it with scripts from the folder {source}, which is not trusted.</source>
        <translation>{name} kam mit Skripten aus dem Ordner {source} hinein, dem nicht vertraut wird.</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>Keine Anfrage ist ausgewählt</translation>
    </message>
    <message>
        <source>Tick at least one that the tags let through, under Requests.</source>
        <translation>Unter „Anfragen“ mindestens eine ankreuzen, die die Tags durchlassen.</translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt+Up and Alt+Down.</source>
        <translation>Durch Ziehen ordnen oder Alt+Up und Alt+Down drücken.</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Alle oder keine</translation>
    </message>
    <message>
        <source>Take all requests along, or leave all out</source>
        <translation>Alle Anfragen mitnehmen oder alle weglassen</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Reihenfolge des Baums</translation>
    </message>
    <message>
        <source>Put the requests in the order of the tree again</source>
        <translation>Die Anfragen wieder in die Reihenfolge des Baums bringen</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n:,} request runs</source>
        <comment>{count:,} of {n:,} requests run</comment>
        <translation>
            <numerusform>{count:,} von {n:,} Anfrage wird ausgeführt</numerusform>
            <numerusform>{count:,} von {n:,} Anfragen werden ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}
Left out by its tags</source>
        <translation>{name}
Durch die Tags weggelassen</translation>
    </message>
    <message>
        <source>Requests of the run, in their order</source>
        <translation>Anfragen des Laufs, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>{variable} is not taken from the answer: {expression}</source>
        <translation>{variable} wird nicht aus der Antwort genommen: {expression}</translation>
    </message>
    <message>
        <source>Not checked: {assertion}</source>
        <translation>Nicht geprüft: {assertion}</translation>
    </message>
    <message>
        <source>Not in the load test, because it is more than a simple path: {expression}</source>
        <translation>Nicht im Lasttest, weil es mehr als ein einfacher Pfad ist: {expression}</translation>
    </message>
    <message>
        <source>Certificates are not checked at all, as {request} wants it</source>
        <translation>Zertifikate werden gar nicht geprüft, wie {request} es verlangt</translation>
    </message>
    <message>
        <source>All requests have the longest time limit of any: {seconds:g} s</source>
        <translation>Alle Anfragen haben das längste Zeitlimit von allen: {seconds:g} s</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%d.%m.%Y</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%d.%m.%Y %H:%M</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M:%S</source>
        <comment>Date or time, as strftime of Python writes it</comment>
        <translation>%d.%m.%Y %H:%M:%S</translation>
    </message>
    <message>
        <source>In parts of the window these keys stay for: {what}.</source>
        <translation>In Teilen des Fensters bleiben diese Tasten für: {what}.</translation>
    </message>
    <message>
        <source>In parts of the window only one press can be chosen, not several after each other.</source>
        <translation>In Teilen des Fensters kann nur ein einziger Tastendruck gewählt werden, nicht mehrere nacheinander.</translation>
    </message>
    <message>
        <source>There these keys write a letter or sign: add Ctrl or Alt, or take an F key.</source>
        <translation>Dort schreiben diese Tasten einen Buchstaben oder ein Zeichen: Strg oder Alt hinzunehmen, oder eine F-Taste wählen.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>same</source>
        <comment>line</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>line</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>line</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <comment>line</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>line</comment>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>line</comment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tastenkürzel drücken</translation>
    </message>
</context>
</TS>
