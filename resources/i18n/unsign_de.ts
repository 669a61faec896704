<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Edit account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Dev &amp;key</source>
        <translation>Dev-&amp;Key</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Dev s&amp;ecret</source>
        <translation>&amp;Dev-Secret</translation>
    </message>
    <message>
        <source>Keep the secret in this computer&apos;s ke&amp;yring</source>
        <translation>Secret im Sch&amp;lüsselbund dieses Computers behalten</translation>
    </message>
    <message>
        <source>Keep the secret in this computer&apos;s keyring</source>
        <translation>Secret im Schlüsselbund dieses Computers behalten</translation>
    </message>
    <message>
        <source>What is practised goes when Unsign is closed.</source>
        <translation>Was Sie üben, verschwindet beim Schließen von Unsign.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>EngageLab&apos;s own</source>
        <translation>Die von EngageLab</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save as a co&amp;py</source>
        <translation>Als Ko&amp;pie speichern</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>Ni&amp;cht speichern</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Konto vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep account</source>
        <translation>Konto &amp;behalten</translation>
    </message>
    <message>
        <source>Account forgotten</source>
        <translation>Konto vergessen</translation>
    </message>
    <message>
        <source>Save as a new account</source>
        <translation>Als neues Konto speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>key ends in {characters}</source>
        <translation>Key endet auf {characters}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>key accepted {time}</source>
        <translation>Key akzeptiert {time}</translation>
    </message>
    <message>
        <source>key not accepted {time}</source>
        <translation>Key nicht akzeptiert {time}</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring for the secret…</source>
        <translation>Das Secret wird aus dem Schlüsselbund dieses Computers geholt…</translation>
    </message>
    <message>
        <source>The secret is in this computer&apos;s keyring.</source>
        <translation>Das Secret liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t give the secret. Type it: it is kept for this run only.</source>
        <translation>Der Schlüsselbund gab das Secret nicht heraus. Geben Sie es ein: Es bleibt nur, bis Sie Unsign beenden.</translation>
    </message>
    <message>
        <source>Give the account a name, such as the customer&apos;s.</source>
        <translation>Geben Sie dem Konto einen Namen, etwa den des Kunden.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ein anderes Konto heißt schon so.</translation>
    </message>
    <message>
        <source>An address has no user name and no password in it: it is kept in a file.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten: Sie wird in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>Leave out what comes after the host and its port.</source>
        <translation>Lassen Sie weg, was nach dem Host und seinem Port kommt.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can listen.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>Unsign can use http://, https:// and socks5:// proxies only.</source>
        <translation>Unsign kann nur Proxys mit http://, https:// und socks5:// verwenden.</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://host.example.com</source>
        <translation>Das ist keine Adresse. Sie sieht so aus: https://host.example.com</translation>
    </message>
    <message>
        <source>Enter the user name and password in the fields below, not in the address.</source>
        <translation>Geben Sie Benutzernamen und Passwort in den Feldern darunter ein, nicht in der Adresse.</translation>
    </message>
    <message>
        <source>Enter an address such as http://proxy.example.com:8080</source>
        <translation>Geben Sie eine Adresse ein, zum Beispiel http://proxy.example.com:8080</translation>
    </message>
    <message>
        <source>A user name can’t contain a colon.</source>
        <translation>Ein Benutzername kann keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>Enter the user name too.</source>
        <translation>Geben Sie auch den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Nothing changes at EngageLab. Locks and copies of deleted signatures stay here.</source>
        <translation>Bei EngageLab ändert sich nichts. Sperren und Kopien gelöschter Signaturen bleiben hier.</translation>
    </message>
    <message>
        <source>Its secret is removed from this computer&apos;s keyring.</source>
        <translation>Das Secret wird aus dem Schlüsselbund dieses Computers entfernt.</translation>
    </message>
    <message>
        <source>Forget the account {account}?</source>
        <translation>Konto {account} vergessen?</translation>
    </message>
    <message>
        <source>The account {account} is forgotten.</source>
        <translation>Das Konto {account} ist vergessen.</translation>
    </message>
    <message>
        <source>The account {account} and its secret in the keyring are forgotten.</source>
        <translation>Das Konto {account} und sein Secret im Schlüsselbund sind vergessen.</translation>
    </message>
    <message>
        <source>The account {account} is forgotten. Its secret may still be in the keyring, under Unsign.</source>
        <translation>Das Konto {account} ist vergessen. Sein Secret liegt vielleicht noch im Schlüsselbund, unter Unsign.</translation>
    </message>
    <message>
        <source>Another copy of Unsign has forgotten the account {account}. It isn’t used any more.</source>
        <translation>Eine andere Kopie von Unsign hat das Konto {account} vergessen. Es wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>Another copy of Unsign has changed the key or address of {account}. Choose it again to use it.</source>
        <translation>Eine andere Kopie von Unsign hat den Dev-Key oder die Adresse von {account} geändert. Wählen Sie das Konto erneut, um es zu benutzen.</translation>
    </message>
    <message>
        <source>Another copy of Unsign has renamed this account. Load its signatures again.</source>
        <translation>Eine andere Kopie von Unsign hat dieses Konto umbenannt. Laden Sie seine Signaturen erneut.</translation>
    </message>
    <message>
        <source>Save {account} as a new account?</source>
        <translation>{account} als neues Konto speichern?</translation>
    </message>
    <message>
        <source>Another copy of Unsign has forgotten this account while you were editing it.</source>
        <translation>Eine andere Kopie von Unsign hat dieses Konto vergessen, während Sie es bearbeitet haben.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Unsign can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Unsign nutzen kann.</translation>
    </message>
    <message>
        <source>It is locked, and wasn&apos;t unlocked.</source>
        <translation>Er ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>It didn&apos;t answer in time. Often it waits for its password in another window.</source>
        <translation>Er hat nicht rechtzeitig geantwortet. Oft wartet er in einem anderen Fenster auf sein Passwort.</translation>
    </message>
    <message>
        <source>It said no, and not why.</source>
        <translation>Er hat ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring can&apos;t be used just now</source>
        <translation>Der Schlüsselbund dieses Computers ist gerade nicht nutzbar</translation>
    </message>
    <message>
        <source>You can go on working: secrets that you type are kept for this run only.</source>
        <translation>Sie können weiterarbeiten: Eingegebene Secrets bleiben nur, bis Sie Unsign beenden.</translation>
    </message>
    <message>
        <source>Your settings and accounts couldn&apos;t be read</source>
        <translation>Ihre Einstellungen und Konten ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>The file was set aside as {name}. Unsign starts with nothing set.</source>
        <translation>Die Datei wurde als {name} beiseitegelegt. Unsign startet ohne Einstellungen.</translation>
    </message>
    <message>
        <source>The file stays as it is. Unsign starts with nothing set.</source>
        <translation>Die Datei bleibt, wie sie ist. Unsign startet ohne Einstellungen.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer Unsign</source>
        <translation>Ihre Einstellungen stammen von einem neueren Unsign</translation>
    </message>
    <message>
        <source>They are used as far as this one understands them, and left as they are: nothing is kept.</source>
        <translation>Dieses Unsign nutzt, was es davon versteht, und lässt sie unverändert: Gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>Your settings and accounts can&apos;t be opened</source>
        <translation>Ihre Einstellungen und Konten lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file stays as it is. What you set now is there for this run only.</source>
        <translation>Die Datei bleibt, wie sie ist. Was Sie jetzt einstellen, gilt nur, bis Sie Unsign beenden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This couldn&apos;t be kept for the next start</source>
        <translation>Das ließ sich nicht für den nächsten Start speichern</translation>
    </message>
    <message>
        <source>It holds for this run. Often the disk is full, or its folder is read-only.</source>
        <translation>Es gilt, bis Sie Unsign beenden. Oft ist der Datenträger voll oder der Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>keine Farbe</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>petrol</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>{account} ({colour})</source>
        <translation>{account} ({colour})</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Delete signatures</source>
        <translation>Signaturen löschen</translation>
    </message>
    <message>
        <source>To go on, type the number of signatures:</source>
        <translation>Geben Sie zum Fortfahren die Anzahl der Signaturen ein:</translation>
    </message>
    <message>
        <source>&amp;Keep signatures</source>
        <translation>Signaturen &amp;behalten</translation>
    </message>
    <message>
        <source>Deleting signatures</source>
        <translation>Signaturen werden gelöscht</translation>
    </message>
    <message>
        <source>Signatures of the batch</source>
        <translation>Signaturen in dieser Löschung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel this &amp;one</source>
        <translation>Diese abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>&amp;Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>It can&apos;t be undone. Each is looked up once more, just before it goes.</source>
        <translation>Das lässt sich nicht rückgängig machen. Jede wird direkt vor dem Löschen noch einmal nachgeschlagen.</translation>
    </message>
    <message>
        <source>{name} - {lock}</source>
        <translation>{name} - {lock}</translation>
    </message>
    <message>
        <source>Nothing was sent to delete them.</source>
        <translation>Zum Löschen wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If they have to go all the same, ask, and unlock them first.</source>
        <translation>Müssen sie trotzdem weg, fragen Sie nach und entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>(As of {time}.)</source>
        <translation>(Stand {time}.)</translation>
    </message>
    <message>
        <source>Which templates use them couldn&apos;t be found out. {as_of}</source>
        <translation>Welche Vorlagen sie verwenden, ließ sich nicht feststellen. {as_of}</translation>
    </message>
    <message>
        <source>EngageLab doesn’t say how many templates use each.</source>
        <translation>EngageLab gibt nicht für jede an, wie viele Vorlagen sie verwenden.</translation>
    </message>
    <message>
        <source>No listed template uses them.</source>
        <translation>Keine aufgeführte Vorlage verwendet sie.</translation>
    </message>
    <message>
        <source>Confirmed, being checked</source>
        <translation>Bestätigt, wird geprüft</translation>
    </message>
    <message>
        <source>{verdict}: confirmed, but still there</source>
        <translation>{verdict}: bestätigt, aber noch da</translation>
    </message>
    <message>
        <source>{verdict}, by the service’s confirmation alone</source>
        <translation>{verdict}, allein nach der Bestätigung des Dienstes</translation>
    </message>
    <message>
        <source>{verdict}: {headline}</source>
        <translation>{verdict}: {headline}</translation>
    </message>
    <message>
        <source>Not deleted: Unsign couldn’t read or write its history on this computer</source>
        <translation>Nicht gelöscht: Unsign konnte seinen Verlauf auf diesem Computer nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Not deleted: the account was forgotten or changed in the meantime</source>
        <translation>Nicht gelöscht: Das Konto wurde inzwischen vergessen oder geändert</translation>
    </message>
    <message>
        <source>Not deleted: cancelled before anything was sent</source>
        <translation>Nicht gelöscht: angehalten, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>Not deleted: it has changed since the list was loaded; look at it once more</source>
        <translation>Nicht gelöscht: Sie hat sich geändert, seit die Liste geladen wurde; sehen Sie noch einmal nach</translation>
    </message>
    <message>
        <source>{time}  {summary} (account: {account})</source>
        <translation>{time}  {summary} (Konto: {account})</translation>
    </message>
    <message>
        <source>The dev secret was forgotten while this was paused, so the rest wasn’t started. Enter the secret again, then delete the rest.</source>
        <translation>Das Dev-Secret wurde in der Pause vergessen, deshalb wurde der Rest nicht begonnen. Geben Sie es erneut ein und löschen Sie dann den Rest.</translation>
    </message>
    <message>
        <source>{progress}; paused</source>
        <translation>{progress}; pausiert</translation>
    </message>
    <message>
        <source>{progress}; stopping after this one</source>
        <translation>{progress}; nach dieser ist Schluss</translation>
    </message>
    <message>
        <source>{progress}; paused after this one</source>
        <translation>{progress}; nach dieser ist Pause</translation>
    </message>
    <message>
        <source>{progress}; checking whether they’re gone…</source>
        <translation>{progress}; prüft, ob sie weg sind …</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>{outcome}: {number}</source>
        <translation>{outcome}: {number}</translation>
    </message>
    <message>
        <source>Confirmed, being checked: {number}</source>
        <translation>Bestätigt, wird geprüft: {number}</translation>
    </message>
    <message>
        <source>Locked: {number}</source>
        <translation>Gesperrt: {number}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Unl&amp;ock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No account yet: type a dev key and its secret.</source>
        <translation>Noch kein Konto: Geben Sie Dev-Key und Dev-Secret ein.</translation>
    </message>
    <message>
        <source>Delete an SMS signature</source>
        <translation>Eine SMS-Signatur löschen</translation>
    </message>
    <message>
        <source>Delete SMS signatures safely</source>
        <translation>SMS-Signaturen sicher löschen</translation>
    </message>
    <message>
        <source>Enter an account’s dev key and dev secret above. You’ll find them in the EngageLab SMS console, under API Keys. Or try everything first: in practice mode, nothing real is deleted.</source>
        <translation>Geben Sie oben Dev-Key und Dev-Secret eines Kontos ein. Sie finden beide in der EngageLab-SMS-Konsole unter „API Keys“. Oder probieren Sie erst alles aus: Im Übungsmodus wird nichts Echtes gelöscht.</translation>
    </message>
    <message>
        <source>Start practice mode</source>
        <translation>Übungsmodus starten</translation>
    </message>
    <message>
        <source>Look a signature up to see what would go.</source>
        <translation>Schlagen Sie eine Signatur nach, um zu sehen, was gelöscht würde.</translation>
    </message>
    <message>
        <source>Signature {id} isn&apos;t looked up yet.</source>
        <translation>Signatur {id} ist noch nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>Not deleted: {headline}</source>
        <translation>Nicht gelöscht: {headline}</translation>
    </message>
    <message>
        <source>{headline}; Unsign checks again at {time}</source>
        <translation>{headline}; Unsign prüft um {time} erneut</translation>
    </message>
    <message>
        <source>{time}  {line} (account: {account})</source>
        <translation>{time}  {line} (Konto: {account})</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Looking whether it is still there…</source>
        <translation>Unsign sieht nach, ob sie noch da ist…</translation>
    </message>
    <message>
        <source>Nothing was deleted: account “{account}” was forgotten or changed in the meantime.</source>
        <translation>Nichts wurde gelöscht: Das Konto „{account}“ wurde inzwischen vergessen oder geändert.</translation>
    </message>
    <message>
        <source>Pending review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known to Unsign</source>
        <translation>Unsign nicht bekannt</translation>
    </message>
    <message>
        <source>{status}: {remark}</source>
        <translation>{status}: {remark}</translation>
    </message>
    <message>
        <source>The list of templates couldn&apos;t be had.</source>
        <translation>Die Liste der Vorlagen war nicht zu bekommen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>EngageLab&apos;s own count differs: {count}.</source>
        <translation>EngageLab zählt anders: {count}.</translation>
    </message>
    <message>
        <source>No template in the list; EngageLab gives no count.</source>
        <translation>Keine Vorlage in der Liste; EngageLab nennt keine Anzahl.</translation>
    </message>
    <message>
        <source>No template in the list.</source>
        <translation>Keine Vorlage in der Liste.</translation>
    </message>
    <message>
        <source>Part of the list of templates couldn’t be read.</source>
        <translation>Ein Teil der Vorlagenliste war nicht lesbar.</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>vor dem Text</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>nach dem Text</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>Art nicht bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{account}, looked up at {time}</source>
        <translation>{account}, nachgeschlagen {time}</translation>
    </message>
    <message>
        <source>Found {what}: {status}</source>
        <translation>{what} gefunden: {status}</translation>
    </message>
    <message>
        <source>Account: {account}, at {host}</source>
        <translation>Konto: {account}, bei {host}</translation>
    </message>
    <message>
        <source>Account: {account}</source>
        <translation>Konto: {account}</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Locked; Unsign can’t read since when, or by whom</source>
        <translation>Gesperrt; seit wann oder von wem, kann Unsign nicht lesen</translation>
    </message>
    <message>
        <source>Locked on {time}</source>
        <translation>Gesperrt am {time}</translation>
    </message>
    <message>
        <source>Locked by {person} on {time}</source>
        <translation>Gesperrt von {person} am {time}</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This doesn’t match yet.</source>
        <translation>Das stimmt noch nicht überein.</translation>
    </message>
    <message>
        <source>Delete signature</source>
        <translation>Signatur löschen</translation>
    </message>
    <message>
        <source>&amp;Keep signature</source>
        <translation>Signatur &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Permanently delete {what}?</source>
        <translation>{what} endgültig löschen?</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: the same name would need a new review and gets a new ID.</source>
        <translation>Das lässt sich nicht rückgängig machen: Derselbe Name braucht eine neue Prüfung und bekommt eine neue ID.</translation>
    </message>
    <message>
        <source>Looked up at {time}.</source>
        <translation>Stand {time}.</translation>
    </message>
    <message>
        <source>it has another name</source>
        <translation>der Name ist ein anderer</translation>
    </message>
    <message>
        <source>its review status is another one</source>
        <translation>der Prüfstatus ist ein anderer</translation>
    </message>
    <message>
        <source>other templates use it</source>
        <translation>andere Vorlagen verwenden sie</translation>
    </message>
    <message>
        <source>more templates use it</source>
        <translation>mehr Vorlagen verwenden sie</translation>
    </message>
    <message>
        <source>which templates use it isn’t known any more</source>
        <translation>welche Vorlagen sie verwenden, ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>it can be looked up now</source>
        <translation>sie kann jetzt abgefragt werden</translation>
    </message>
    <message>
        <source>Nothing was deleted: it has changed since you were asked ({changes}).</source>
        <translation>Es wurde nichts gelöscht: Seit der Frage hat sich etwas geändert ({changes}).</translation>
    </message>
    <message>
        <source>It is approved: messages can be sent with it at this moment.</source>
        <translation>Sie ist genehmigt: Mit ihr können gerade Nachrichten gesendet werden.</translation>
    </message>
    <message>
        <source>It is still waiting for its review.</source>
        <translation>Sie wartet noch auf ihre Prüfung.</translation>
    </message>
    <message>
        <source>Its review rejected it.</source>
        <translation>Sie wurde in der Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Its review has a state that Unsign doesn&apos;t know.</source>
        <translation>Ihre Prüfung hat einen Stand, den Unsign nicht kennt.</translation>
    </message>
    <message>
        <source>Which templates use it couldn&apos;t be found out.</source>
        <translation>Welche Vorlagen sie nutzen, war nicht herauszufinden.</translation>
    </message>
    <message>
        <source>No template uses it.</source>
        <translation>Keine Vorlage nutzt sie.</translation>
    </message>
    <message>
        <source>No listed template uses it, but EngageLab counts {count}.</source>
        <translation>Keine aufgeführte Vorlage nutzt sie, aber EngageLab zählt {count}.</translation>
    </message>
    <message>
        <source>No listed template uses it, but EngageLab doesn’t say how many do.</source>
        <translation>Keine aufgeführte Vorlage nutzt sie, aber EngageLab sagt nicht, wie viele es sind.</translation>
    </message>
    <message>
        <source>No listed template uses it.</source>
        <translation>Keine aufgeführte Vorlage nutzt sie.</translation>
    </message>
    <message>
        <source>EngageLab&apos;s own count is {count}.</source>
        <translation>EngageLab selbst zählt {count}.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be looked up, so nobody knows what would go.</source>
        <translation>Sie ließ sich nicht nachschlagen. Niemand weiß, was gelöscht würde.</translation>
    </message>
    <message>
        <source>To go on, type the signature&apos;s name:</source>
        <translation>Geben Sie zum Fortfahren den Namen der Signatur ein:</translation>
    </message>
    <message>
        <source>To go on, type the signature&apos;s ID:</source>
        <translation>Geben Sie zum Fortfahren die ID der Signatur ein:</translation>
    </message>
    <message>
        <source>Signature ID: {id}</source>
        <translation>Signatur-ID: {id}</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Check under way</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What was found is in the clipboard.</source>
        <translation>Das Ergebnis ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Practice mode uses no network</source>
        <translation>Die Übung nutzt kein Netzwerk</translation>
    </message>
    <message>
        <source>Something isn&apos;t right</source>
        <translation>Etwas ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The connection works, with something to note</source>
        <translation>Die Verbindung geht, mit einem Hinweis</translation>
    </message>
    <message>
        <source>Not everything could be found out</source>
        <translation>Nicht alles war herauszufinden</translation>
    </message>
    <message>
        <source>The connection is fine</source>
        <translation>Die Verbindung ist in Ordnung</translation>
    </message>
    <message>
        <source>Checking the connection…</source>
        <translation>Verbindung wird geprüft…</translation>
    </message>
    <message>
        <source>Connection check: {summary}</source>
        <translation>Prüfung der Verbindung: {summary}</translation>
    </message>
    <message>
        <source>Service: {host}</source>
        <translation>Dienst: {host}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Name nachschlagen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Not tried: the check didn&apos;t get this far.</source>
        <translation>Nicht versucht: Die Prüfung kam nicht so weit.</translation>
    </message>
    <message>
        <source>Nothing of the network was used: Unsign itself answers in practice.</source>
        <translation>Das Netzwerk wurde nicht genutzt: In der Übung antwortet Unsign selbst.</translation>
    </message>
    <message>
        <source>The proxy looks {host} up.</source>
        <translation>Der Proxy schlägt {host} nach.</translation>
    </message>
    <message>
        <source>The addresses of {host} couldn&apos;t be found out.</source>
        <translation>Die Adressen von {host} waren nicht herauszufinden.</translation>
    </message>
    <message>
        <source>{host} is at {addresses}.</source>
        <translation>{host} liegt bei {addresses}.</translation>
    </message>
    <message>
        <source>None: the service runs on this computer itself.</source>
        <translation>Keiner: Der Dienst läuft auf diesem Computer selbst.</translation>
    </message>
    <message>
        <source>None is set on this computer.</source>
        <translation>Auf diesem Computer ist keiner eingestellt.</translation>
    </message>
    <message>
        <source>None, as set in Unsign.</source>
        <translation>Keiner, wie in Unsign eingestellt.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy is {proxy}, and its settings make an exception for {host}.</source>
        <translation>Der Proxy dieses Computers ist {proxy}; die Einstellungen machen für {host} eine Ausnahme.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy is used: {proxy}.</source>
        <translation>Der Proxy dieses Computers wird genutzt: {proxy}.</translation>
    </message>
    <message>
        <source>The proxy that is set in Unsign is used: {proxy}.</source>
        <translation>Der in Unsign eingestellte Proxy wird genutzt: {proxy}.</translation>
    </message>
    <message>
        <source>It was issued by {issuer}.</source>
        <translation>Es wurde ausgestellt von {issuer}.</translation>
    </message>
    <message>
        <source>The service runs on this computer, so nothing travels that could be read.</source>
        <translation>Der Dienst läuft auf diesem Computer. Es ist nichts unterwegs, das jemand mitlesen könnte.</translation>
    </message>
    <message>
        <source>Its particulars couldn&apos;t be found out.</source>
        <translation>Näheres war nicht herauszufinden.</translation>
    </message>
    <message>
        <source>{version}, with a certificate issued by {issuer}.</source>
        <translation>{version}, mit einem Zertifikat, ausgestellt von {issuer}.</translation>
    </message>
    <message>
        <source>If that is your company or a security program, it reads along: ask your IT department.</source>
        <translation>Ist das Ihre Firma oder ein Sicherheitsprogramm, liest es mit: Fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>somebody whom this system doesn&apos;t name</source>
        <translation>einer Stelle, die dieses System nicht nennt</translation>
    </message>
    <message>
        <source>The answer told no time to compare it with.</source>
        <translation>Die Antwort nannte keine Zeit zum Vergleichen.</translation>
    </message>
    <message>
        <source>It differs by less than a minute.</source>
        <translation>Sie weicht um weniger als eine Minute ab.</translation>
    </message>
    <message>
        <source>It is {span} fast, compared with the service&apos;s.</source>
        <translation>Sie geht gegenüber der des Dienstes {span} vor.</translation>
    </message>
    <message>
        <source>It is {span} slow, compared with the service&apos;s.</source>
        <translation>Sie geht gegenüber der des Dienstes {span} nach.</translation>
    </message>
    <message>
        <source>a little off</source>
        <translation>etwas verstellt</translation>
    </message>
    <message>
        <source>That does no harm yet. Let the system set date and time by itself.</source>
        <translation>Das schadet noch nicht. Lassen Sie das System Datum und Uhrzeit selbst stellen.</translation>
    </message>
    <message>
        <source>Let the system set date and time by itself: with a wrong clock, certificates count as expired, and every time that Unsign notes is wrong.</source>
        <translation>Lassen Sie das System Datum und Uhrzeit selbst stellen: Geht die Uhr falsch, gelten Zertifikate als abgelaufen, und jede Zeit, die Unsign notiert, stimmt nicht.</translation>
    </message>
    <message>
        <source>Practice mode accepts the key of {name}.</source>
        <translation>Die Übung akzeptiert den Key von {name}.</translation>
    </message>
    <message>
        <source>EngageLab accepts the key of {name}.</source>
        <translation>EngageLab akzeptiert den Key von {name}.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) by EngageLab&apos;s count; their list couldn&apos;t be had.</source>
        <translation>
            <numerusform>%n Vorlage, wie EngageLab zählt; ihr Name war nicht zu bekommen.</numerusform>
            <numerusform>%n Vorlagen, wie EngageLab zählt; ihre Liste war nicht zu bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By EngageLab&apos;s count %n template(s) use it; which ones couldn&apos;t be found out.</source>
        <translation>
            <numerusform>Nach Zählung von EngageLab nutzt %n Vorlage sie; welche, war nicht herauszufinden.</numerusform>
            <numerusform>Nach Zählung von EngageLab nutzen %n Vorlagen sie; welche, war nicht herauszufinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It held %n lock(s). Signatures that were locked can be deleted then.</source>
        <translation>
            <numerusform>Er enthielt %n Sperre. Gesperrte Signaturen können dann gelöscht werden.</numerusform>
            <numerusform>Er enthielt %n Sperren. Gesperrte Signaturen können dann gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) has no known outcome.</source>
        <translation>
            <numerusform>%n Löschung ohne bekannten Ausgang.</numerusform>
            <numerusform>%n Löschungen ohne bekannten Ausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) has no known outcome.</source>
        <translation>
            <numerusform>%n Anlage ohne bekannten Ausgang.</numerusform>
            <numerusform>%n Anlagen ohne bekannten Ausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use it.</source>
        <translation>
            <numerusform>%n Vorlage nutzt sie.</numerusform>
            <numerusform>%n Vorlagen nutzen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use it</source>
        <translation>
            <numerusform>%n Vorlage nutzt sie</numerusform>
            <numerusform>%n Vorlagen nutzen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) used it and would have to be linked again by hand:</source>
        <translation>
            <numerusform>%n Vorlage nutzte sie und ist von Hand neu zu verknüpfen:</numerusform>
            <numerusform>%n Vorlagen nutzten sie und sind von Hand neu zu verknüpfen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permanently delete %n signature(s)?</source>
        <translation>
            <numerusform>%n Signatur endgültig löschen?</numerusform>
            <numerusform>%n Signaturen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them approved: messages can be sent with them at this moment.</source>
        <translation>
            <numerusform>%n davon ist genehmigt: Damit kann gerade gesendet werden.</numerusform>
            <numerusform>%n davon sind genehmigt: Damit kann gerade gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked signature(s) left out:</source>
        <translation>
            <numerusform>%n gesperrte Signatur bleibt außen vor:</numerusform>
            <numerusform>%n gesperrte Signaturen bleiben außen vor:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n chosen signature(s) are locked</source>
        <translation>
            <numerusform>Die %n gewählte Signatur ist gesperrt</numerusform>
            <numerusform>Alle %n gewählten Signaturen sind gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use them:</source>
        <translation>
            <numerusform>%n Vorlage verwendet sie:</numerusform>
            <numerusform>%n Vorlagen verwenden sie:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By EngageLab&apos;s count %n template(s) use them; which ones couldn&apos;t be found out.</source>
        <translation>
            <numerusform>Nach EngageLabs Zählung verwendet sie %n Vorlage; welche, ließ sich nicht feststellen.</numerusform>
            <numerusform>Nach EngageLabs Zählung verwenden sie %n Vorlagen; welche, ließ sich nicht feststellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s too long for a signature ID: it has at most %n digit(s).</source>
        <translation>
            <numerusform>Das ist zu lang für eine Signatur-ID: Sie hat höchstens %n Ziffer.</numerusform>
            <numerusform>Das ist zu lang für eine Signatur-ID: Sie hat höchstens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An account&apos;s name has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Kontoname hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Kontoname hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of this run were forgotten after %n minute(s) without use.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Nutzung wurden die eingegebenen Secrets vergessen.</numerusform>
            <numerusform>Nach %n Minuten ohne Nutzung wurden die eingegebenen Secrets vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) couldn’t be read.</source>
        <translation>
            <numerusform>%n Signatur war nicht lesbar.</numerusform>
            <numerusform>%n Signaturen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more address(es)</source>
        <translation>
            <numerusform>und %n weitere Adresse</numerusform>
            <numerusform>und %n weitere Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n minute(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %n Minute.</numerusform>
            <numerusform>Neuer Versuch in %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Create</name>
    <message>
        <source>Create signature again</source>
        <translation>Signatur neu anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Signatur neu anlegen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t create</source>
        <translation>Nicht an&amp;legen</translation>
    </message>
    <message>
        <source>Create signature</source>
        <translation>Signatur anlegen</translation>
    </message>
    <message>
        <source>A name has {least} to {most} characters.</source>
        <translation>Ein Name hat {least} bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A name can&apos;t hold {character}.</source>
        <translation>Ein Name kann {character} nicht enthalten.</translation>
    </message>
    <message>
        <source>There is an invisible character in it.</source>
        <translation>Darin ist ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>It gets a new ID and waits for a new review. Whether the old one, ID {id}, is gone isn’t known yet: look it up first.</source>
        <translation>Sie bekommt eine neue ID und wartet auf eine neue Prüfung. Ob die alte mit der ID {id} weg ist, steht noch nicht fest: Sehen Sie zuerst nach.</translation>
    </message>
    <message>
        <source>It gets a new ID and waits for a new review. The old ID {id} doesn&apos;t come back.</source>
        <translation>Sie bekommt eine neue ID und wartet auf eine neue Prüfung. Die alte ID {id} kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Which templates used it wasn&apos;t known: look for them in the console.</source>
        <translation>Welche Vorlagen sie nutzten, war nicht bekannt: Suchen Sie sie in der Konsole.</translation>
    </message>
    <message>
        <source>Create signature {name}?</source>
        <translation>Signatur {name} anlegen?</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Unsign couldn’t write all of this to its history on this computer.</source>
        <translation>Unsign konnte das nicht vollständig in seinen Verlauf auf diesem Computer schreiben.</translation>
    </message>
    <message>
        <source>{name} is created</source>
        <translation>{name} ist angelegt</translation>
    </message>
    <message>
        <source>Its new ID is {id}. It waits for EngageLab&apos;s review.</source>
        <translation>Ihre neue ID ist {id}. Sie wartet auf die Prüfung durch EngageLab.</translation>
    </message>
    <message>
        <source>{name} wasn&apos;t created</source>
        <translation>{name} wurde nicht angelegt</translation>
    </message>
    <message>
        <source>A look at the list showed no signature of this name.</source>
        <translation>In der Liste steht keine Signatur mit diesem Namen.</translation>
    </message>
    <message>
        <source>A look at the list showed that the old one, {id}, is still there: it had never gone.</source>
        <translation>Ein Blick in die Liste hat gezeigt, dass die alte, {id}, noch da ist: Sie war nie weg.</translation>
    </message>
    <message>
        <source>It isn’t in the list so far. A slow request can still take effect.</source>
        <translation>Sie steht bisher nicht in der Liste. Eine langsame Anfrage kann noch wirksam werden.</translation>
    </message>
    <message>
        <source>The list couldn’t be loaded either.</source>
        <translation>Auch die Liste ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>Look again before you try once more.</source>
        <translation>Sehen Sie noch einmal nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Not sure yet whether {name} was created</source>
        <translation>Noch unklar, ob {name} angelegt wurde</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Both are in the EngageLab console, under API Keys. They stay in memory until you close Unsign.</source>
        <translation>Beides steht in der EngageLab-Konsole unter API Keys. Unsign behält es nur im Speicher, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>Chan&amp;ge key</source>
        <translation>Schlüssel änd&amp;ern</translation>
    </message>
    <message>
        <source>Sav&amp;e account…</source>
        <translation>&amp;Konto speichern…</translation>
    </message>
    <message>
        <source>Change &amp;account</source>
        <translation>&amp;Konto wechseln</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Konto ändern…</translation>
    </message>
    <message>
        <source>Check connectio&amp;n</source>
        <translation>Verbindung prü&amp;fen</translation>
    </message>
    <message>
        <source>Dev key</source>
        <translation>Dev-Key</translation>
    </message>
    <message>
        <source>Show dev secret</source>
        <translation>Klartext zeigen (Dev-Secret)</translation>
    </message>
    <message>
        <source>This looks like a key and its secret in one piece.</source>
        <translation>Das sieht nach Key und Secret in einem Stück aus.</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Pasted without the quotes around it.</source>
        <translation>Ohne die Anführungszeichen eingefügt.</translation>
    </message>
    <message>
        <source>This has another key than the account in use.</source>
        <translation>Das gehört zu einem anderen Key als das verwendete Konto.</translation>
    </message>
    <message>
        <source>The clipboard is empty now.</source>
        <translation>Die Zwischenablage ist jetzt leer.</translation>
    </message>
    <message>
        <source>Sho&amp;w dev secret</source>
        <translation>Klarte&amp;xt zeigen</translation>
    </message>
    <message>
        <source>Dev ke&amp;y</source>
        <translation>De&amp;v-Key</translation>
    </message>
    <message>
        <source>De&amp;v secret</source>
        <translation>&amp;Dev-Secret</translation>
    </message>
    <message>
        <source>Dev secret</source>
        <translation>Dev-Secret</translation>
    </message>
    <message>
        <source>Type the dev key from the API Keys page of the EngageLab console.</source>
        <translation>Geben Sie den Dev-Key von der Seite API Keys der EngageLab-Konsole ein.</translation>
    </message>
    <message>
        <source>A dev key has no colon. Was the secret pasted along with it?</source>
        <translation>Ein Dev-Key hat keinen Doppelpunkt. Wurde das Secret mit eingefügt?</translation>
    </message>
    <message>
        <source>Type the dev secret from the API Keys page of the EngageLab console.</source>
        <translation>Geben Sie das Dev-Secret von der Seite API Keys der EngageLab-Konsole ein.</translation>
    </message>
    <message>
        <source>This is kept in a file: a secret has no place in it.</source>
        <translation>Das wird in einer Datei aufbewahrt: Ein Secret hat darin nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is an invisible character in it, often from copying. Copy it again.</source>
        <translation>Darin ist ein unsichtbares Zeichen, oft vom Kopieren. Kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Enter a key without saving</source>
        <translation>Schlüssel eingeben, ohne ihn zu speichern</translation>
    </message>
    <message>
        <source>Forget account…</source>
        <translation>Konto vergessen…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeletePanel</name>
    <message>
        <source>Signature ID</source>
        <translation>Signatur-ID</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Delete &amp;signature…</source>
        <translation>Signatur lös&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Signature &amp;ID</source>
        <translation>&amp;Signatur-ID</translation>
    </message>
    <message>
        <source>Signature details</source>
        <translation>Einzelheiten der Signatur</translation>
    </message>
</context>
<context>
    <name>Deleted</name>
    <message>
        <source>Deleted signatures</source>
        <translation>Gelöschte Signaturen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>C&amp;reate again…</source>
        <translation>&amp;Neu anlegen…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept on this computer before each deletion of this account.</source>
        <translation>Auf diesem Computer gespeichert, vor jeder Löschung in diesem Konto.</translation>
    </message>
    <message>
        <source>Nothing of this account was deleted from this computer yet.</source>
        <translation>Von diesem Computer aus wurde in diesem Konto noch nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing deleted yet</source>
        <translation>Noch nichts gelöscht</translation>
    </message>
    <message>
        <source>Signatures that you delete on this computer are listed here, with a copy of each.</source>
        <translation>Signaturen, die Sie auf diesem Computer löschen, stehen dann hier, jede mit einer Kopie.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Account: {name}</source>
        <translation>Konto: {name}</translation>
    </message>
    <message>
        <source>Signature ID: {id}</source>
        <translation>Signatur-ID: {id}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Unsign {version}</source>
        <translation>Unsign {version}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Received: {beginning}</source>
        <translation>Empfangen: {beginning}</translation>
    </message>
    <message>
        <source>Request: {method} {address}</source>
        <translation>Anfrage: {method} {address}</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Zeit: {time}</translation>
    </message>
    <message>
        <source>HTTP status: {status}</source>
        <translation>HTTP-Status: {status}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Wortlaut: {words}</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>Templates at that moment: {names}</source>
        <translation>Vorlagen zu diesem Zeitpunkt: {names}</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Bearbeitet von: {name}</translation>
    </message>
    <message>
        <source>For your customer:</source>
        <translation>Für Ihre Kundschaft:</translation>
    </message>
    <message>
        <source>Service: {host}</source>
        <translation>Dienst: {host}</translation>
    </message>
    <message>
        <source>Proof: confirmed by the service, and no longer found by a look-up</source>
        <translation>Nachweis: vom Dienst bestätigt und beim Nachsehen nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Proof: no longer found by a look-up</source>
        <translation>Nachweis: beim Nachsehen nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Proof: still found by a look-up</source>
        <translation>Nachweis: beim Nachsehen noch gefunden</translation>
    </message>
    <message>
        <source>Proof: the service’s confirmation alone</source>
        <translation>Nachweis: allein die Bestätigung des Dienstes</translation>
    </message>
    <message>
        <source>Your sender ID {what} has been deleted and can&apos;t be used for sending any more.</source>
        <translation>Ihre Absenderkennung {what} wurde gelöscht und kann nicht mehr zum Senden genutzt werden.</translation>
    </message>
    <message>
        <source>Your sender ID {what} doesn&apos;t exist any more.</source>
        <translation>Ihre Absenderkennung {what} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>We have asked for your sender ID {what} to be deleted and are waiting for the confirmation.</source>
        <translation>Wir haben die Löschung Ihrer Absenderkennung {what} beauftragt und warten auf die Bestätigung.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Unsign &amp;help</source>
        <translation>&amp;Hilfe zu Unsign</translation>
    </message>
    <message>
        <source>&amp;Where things are kept</source>
        <translation>&amp;Wo was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Start &amp;practice mode</source>
        <translation>&amp;Übungsmodus starten</translation>
    </message>
    <message>
        <source>&amp;About Unsign</source>
        <translation>Ü&amp;ber Unsign</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>&amp;Datenordner:</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>Der Pfad ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Opening {folder}</source>
        <translation>{folder} wird geöffnet</translation>
    </message>
    <message>
        <source>Your system has no program that opens folders.</source>
        <translation>Ihr System hat kein Programm, das Ordner öffnet.</translation>
    </message>
    <message>
        <source>About Unsign</source>
        <translation>Über Unsign</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>Lizenz von</translation>
    </message>
    <message>
        <source>&amp;Licence of</source>
        <translation>&amp;Lizenz von</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation>Versionen ko&amp;pieren</translation>
    </message>
    <message>
        <source>The versions are in the clipboard.</source>
        <translation>Die Versionen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Unsign help</source>
        <translation>Hilfe zu Unsign</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst nachsehen</translation>
    </message>
    <message>
        <source>Type or paste a signature ID and press Return. A card shows the signature&apos;s name, its state, and the templates that use it. Looking changes nothing.</source>
        <translation>Geben Sie eine Signatur-ID ein oder fügen Sie sie ein und drücken Sie die Eingabetaste. Eine Karte zeigt den Namen der Signatur, ihren Stand und die Vorlagen, die sie verwenden. Nachsehen ändert nichts.</translation>
    </message>
    <message>
        <source>The page Signatures lists all of the account&apos;s, and the page Deleted what was deleted from here.</source>
        <translation>Die Seite Signaturen zeigt alle des Kontos, die Seite Gelöscht, was von hier aus gelöscht wurde.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Press Delete signature… and read the question: it names the signature, the account, and what goes. An approved signature, or one that templates use, wants its name typed.</source>
        <translation>Drücken Sie Signatur löschen… und lesen Sie die Frage: Sie nennt die Signatur, das Konto und was wegfällt. Bei einer genehmigten Signatur oder einer, die Vorlagen verwenden, ist der Name einzutippen.</translation>
    </message>
    <message>
        <source>Return never deletes, and Esc always keeps.</source>
        <translation>Die Eingabetaste löscht nie, und Esc behält immer.</translation>
    </message>
    <message>
        <source>What the outcomes mean</source>
        <translation>Was die Ergebnisse bedeuten</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Ist das sicher?</translation>
    </message>
    <message>
        <source>Nothing is sent while you type. One confirmation sends one deletion, and a second one only if the first provably never left, or if EngageLab asked for a pause.</source>
        <translation>Während Sie tippen, wird nichts gesendet. Eine Bestätigung sendet eine Löschung, und eine zweite nur, wenn die erste nachweislich nie abging oder EngageLab um eine Pause bat.</translation>
    </message>
    <message>
        <source>A deletion can&apos;t be undone. That is EngageLab&apos;s rule.</source>
        <translation>Eine Löschung lässt sich nicht rückgängig machen. Das ist EngageLabs Regel.</translation>
    </message>
    <message>
        <source>The dev secret is sent to nobody but EngageLab, and stands in no receipt, no details and no log. Unsign talks to nobody else.</source>
        <translation>Das Dev-Secret geht an niemanden außer EngageLab und steht in keinem Beleg, keinen Einzelheiten und keinem Protokoll. Unsign spricht mit niemandem sonst.</translation>
    </message>
    <message>
        <source>Try it without a key</source>
        <translation>Ohne Key ausprobieren</translation>
    </message>
    <message>
        <source>Start &quot;Practise without a key&quot; from the program&apos;s entry in your system&apos;s menu, or type unsign --practice. Nothing real can be deleted there.</source>
        <translation>Starten Sie „Practise without a key“ aus dem Eintrag des Programms im Menü Ihres Systems, oder tippen Sie unsign --practice. Dort kann nichts Echtes gelöscht werden.</translation>
    </message>
    <message>
        <source>Deleted: EngageLab confirmed it, or a look afterwards showed that it is gone.</source>
        <translation>Gelöscht: EngageLab hat es bestätigt, oder ein Blick danach hat gezeigt, dass sie weg ist.</translation>
    </message>
    <message>
        <source>Already gone: it was there before and isn&apos;t now. Nothing more to do.</source>
        <translation>Schon weg: Sie war vorher da und ist es jetzt nicht mehr. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Not deleted: it is still there. The message says why, and what to do next.</source>
        <translation>Nicht gelöscht: Sie ist noch da. Die Meldung sagt, warum und was jetzt zu tun ist.</translation>
    </message>
    <message>
        <source>Not sure yet: the answer was lost on its way, and looking wasn&apos;t possible either. Press Look again, before you tell your customer anything.</source>
        <translation>Noch nicht sicher: Die Antwort ging unterwegs verloren, und Nachsehen war auch nicht möglich. Sehen Sie noch einmal nach, bevor Sie Ihrem Kunden etwas sagen.</translation>
    </message>
    <message>
        <source>{file}: {purpose}</source>
        <translation>{file}: {purpose}</translation>
    </message>
    <message>
        <source>It isn&apos;t there yet.</source>
        <translation>Noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>The dev secret</source>
        <translation>Das Dev-Secret</translation>
    </message>
    <message>
        <source>It is kept in your system&apos;s keyring if you ask for that, and otherwise only in memory, until Unsign is closed or nobody has used it for a while. It is in none of the files below.</source>
        <translation>Es liegt im Schlüsselbund Ihres Systems, wenn Sie das wünschen, und sonst nur im Arbeitsspeicher, bis Unsign geschlossen oder eine Weile nicht benutzt wird. Es steht in keiner der Dateien unten.</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>Der Datenordner</translation>
    </message>
    <message>
        <source>Reading the history with other tools</source>
        <translation>Den Verlauf mit anderen Programmen lesen</translation>
    </message>
    <message>
        <source>Files with -broken- in their names</source>
        <translation>Dateien mit -broken- im Namen</translation>
    </message>
    <message>
        <source>A file that couldn&apos;t be read is set aside under such a name, with the date, so that nothing is lost. You may delete it.</source>
        <translation>Eine Datei, die nicht zu lesen war, wird unter so einem Namen mit Datum beiseitegelegt, damit nichts verloren geht. Sie dürfen sie löschen.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>What is practised is kept in a temporary folder, and goes when Unsign is closed.</source>
        <translation>Was Sie üben, liegt in einem vorübergehenden Ordner und verschwindet beim Schließen von Unsign.</translation>
    </message>
    <message>
        <source>journal.db is an SQLite database. Its view “history” has one row for each deletion and creation that was asked for from here. Nothing in it is ever rewritten, and it holds no secret. Times are in UTC.</source>
        <translation>journal.db ist eine SQLite-Datenbank. Ihre Sicht „history“ hat eine Zeile für jede Löschung und jede Anlage, die von hier aus angefordert wurde. Nichts darin wird je überschrieben, und sie enthält kein Geheimnis. Alle Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>number counts up. kind: deletion or creation. account, base_url, signature_id and name: as they were then; a name is NULL if it wasn’t known. asked_at and settled_at: when it was asked for, and when its outcome was written down.</source>
        <translation>number zählt hoch. kind: deletion (Löschung) oder creation (Anlage). account, base_url, signature_id und name: wie sie damals waren; ein Name ist NULL, wenn er nicht bekannt war. asked_at und settled_at: wann angefordert wurde und wann der Ausgang aufgeschrieben wurde.</translation>
    </message>
    <message>
        <source>verdict: confirmed (HTTP 200 with code 0, not checked yet), deleted, already_gone, not_deleted, not_sure, created or not_created; NULL while it’s under way. problem: what stood in the way. proof: looked_up, or word_only if it rests on the service’s confirmation alone.</source>
        <translation>verdict: confirmed (HTTP 200 mit Code 0, noch nicht geprüft), deleted, already_gone, not_deleted, not_sure, created oder not_created; NULL, solange es läuft. problem: was im Weg stand. proof: looked_up, oder word_only, wenn es allein auf der Bestätigung des Dienstes beruht.</translation>
    </message>
    <message>
        <source>http_status, code and message: the service’s last answer. operator, computer, ticket: who asked for it, where, and under which ticket. origin: single, batch or waiting. batch: the same for all of one batch.</source>
        <translation>http_status, code und message: die letzte Antwort des Dienstes. operator, computer, ticket: wer angefordert hat, wo und unter welchem Ticket. origin: single, batch oder waiting. batch: dasselbe für alle aus einem Stapel.</translation>
    </message>
    <message>
        <source>accounts by name and dev key, and the settings.</source>
        <translation>Konten mit Namen und Dev-Key, und die Einstellungen.</translation>
    </message>
    <message>
        <source>the history: what was asked for from here, what came of it, and the locks.</source>
        <translation>der Verlauf: was von hier aus angefordert wurde, was daraus wurde, und die Sperren.</translation>
    </message>
    <message>
        <source>the window&apos;s size, its page, and the list&apos;s columns.</source>
        <translation>die Größe des Fensters, seine Seite und die Spalten der Liste.</translation>
    </message>
    <message>
        <source>problems of Unsign&apos;s own: places in its code, none of your data.</source>
        <translation>Probleme von Unsign selbst: Stellen in seinem Code, keine Ihrer Daten.</translation>
    </message>
    <message>
        <source>Deletes SMS signatures (sender IDs) of EngageLab accounts. Free under the MIT licence.</source>
        <translation>Löscht SMS-Signaturen (Absenderkennungen) von EngageLab-Konten. Frei unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Unsign uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. They lie beside the program as shared libraries, which you may replace by your own build. Their source code is at https://download.qt.io.</source>
        <translation>Unsign verwendet Qt und Qt for Python unter der GNU Lesser General Public License, Version 3. Sie liegen als gemeinsame Bibliotheken neben dem Programm; Sie dürfen sie durch selbst gebaute ersetzen. Ihr Quelltext ist unter https://download.qt.io.</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>Wessen Arbeit darin steckt</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>{name} {version}: {licence}</translation>
    </message>
    <message>
        <source>The text comes with the packaged program. From a checkout, it lies with the part itself.</source>
        <translation>Der Text kommt mit dem gepackten Programm. Aus einem Quellbaum gestartet, liegt er beim Teil selbst.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Unsign writes down each deletion before it asks for it, and checks which signatures are locked. Until it can do that, nothing is deleted. You can still look signatures up.</source>
        <translation>Unsign schreibt jede Löschung auf, bevor es sie anfordert, und prüft, welche Signaturen gesperrt sind. Solange das nicht geht, wird nichts gelöscht. Nachsehen können Sie weiterhin.</translation>
    </message>
    <message>
        <source>Unsign can’t use its history on this computer</source>
        <translation>Unsign kann seinen Verlauf auf diesem Computer nicht verwenden</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} is full.</source>
        <translation>Der Datenträger mit dem Ordner {folder} ist voll.</translation>
    </message>
    <message>
        <source>Unsign isn’t allowed to write to the folder {folder}.</source>
        <translation>Unsign darf nicht in den Ordner {folder} schreiben.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>Die Datei {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {file} is missing, or another one is in its place.</source>
        <translation>Die Datei {file} fehlt, oder an ihrer Stelle liegt eine andere.</translation>
    </message>
    <message>
        <source>The file {file} is empty, and it wasn’t before.</source>
        <translation>Die Datei {file} ist leer, und vorher war sie es nicht.</translation>
    </message>
    <message>
        <source>A newer version of Unsign wrote the file {file}.</source>
        <translation>Eine neuere Version von Unsign hat die Datei {file} geschrieben.</translation>
    </message>
    <message>
        <source>Another program is using the file {file}.</source>
        <translation>Ein anderes Programm verwendet die Datei {file}.</translation>
    </message>
    <message>
        <source>The file {file} can’t be used: {reason}.</source>
        <translation>Die Datei {file} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, or choose another folder.</source>
        <translation>Fragen Sie, wer diesen Computer betreut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>If there is a backup of the file, put it back and try again. If not, start a new history.</source>
        <translation>Wenn es eine Sicherung der Datei gibt, stellen Sie sie wieder her und versuchen Sie es erneut. Wenn nicht, beginnen Sie einen neuen Verlauf.</translation>
    </message>
    <message>
        <source>Update Unsign on this computer, or choose another folder.</source>
        <translation>Aktualisieren Sie Unsign auf diesem Computer, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Try again in a moment, or choose another folder.</source>
        <translation>Versuchen Sie es gleich noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder for Unsign’s history</source>
        <translation>Ordner für den Verlauf von Unsign wählen</translation>
    </message>
    <message>
        <source>Start a new history</source>
        <translation>Neuen Verlauf beginnen</translation>
    </message>
    <message>
        <source>Start a new history without the old locks?</source>
        <translation>Neuen Verlauf ohne die alten Sperren beginnen?</translation>
    </message>
    <message>
        <source>As far as Unsign knows, it held no locks.</source>
        <translation>Soweit Unsign weiß, enthielt er keine Sperren.</translation>
    </message>
    <message>
        <source>The old file isn’t deleted. If it’s damaged, it’s kept in the same folder under another name.</source>
        <translation>Die alte Datei wird nicht gelöscht. Ist sie beschädigt, bleibt sie unter einem anderen Namen im selben Ordner.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Unsign (practice)</source>
        <translation>Unsign (Übung)</translation>
    </message>
    <message>
        <source>{program} - {account}</source>
        <translation>{program} - {account}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Edit the key</source>
        <translation>&amp;Key ändern</translation>
    </message>
    <message>
        <source>&amp;Back to the ID</source>
        <translation>&amp;Zurück zur ID</translation>
    </message>
    <message>
        <source>&amp;Open settings</source>
        <translation>Einstellungen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose from the &amp;list</source>
        <translation>Aus der &amp;Liste wählen</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Anderen &amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Start a &amp;new history…</source>
        <translation>&amp;Neuen Verlauf beginnen …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>Einzelheiten ko&amp;pieren</translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>Die Einzelheiten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>&amp;Beleg kopieren</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>Der Beleg ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Paste it before you close Unsign: this system won’t keep it.</source>
        <translation>Fügen Sie es ein, bevor Sie Unsign schließen: Dieses System behält es nicht.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{problem}. {why}</source>
        <translation>{problem}. {why}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Bereits weg</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Unsign couldn’t write all of this to its history on this computer. Copy the receipt and keep it.</source>
        <translation>Unsign konnte das nicht vollständig in seinen Verlauf auf diesem Computer schreiben. Kopieren Sie den Beleg und heben Sie ihn auf.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>{what} is deleted</source>
        <translation>{what} ist gelöscht</translation>
    </message>
    <message>
        <source>There is no signature {id} in account &quot;{account}&quot; now</source>
        <translation>Im Konto „{account}“ gibt es jetzt keine Signatur {id}</translation>
    </message>
    <message>
        <source>A look before the deletion wasn&apos;t possible, so nobody can say whether it was there. If the ID was right, it is gone.</source>
        <translation>Vor dem Löschen ließ sich nicht nachsehen. Niemand kann sagen, ob sie da war. War die ID richtig, ist sie weg.</translation>
    </message>
    <message>
        <source>{what} is already gone</source>
        <translation>{what} ist bereits weg</translation>
    </message>
    <message>
        <source>It was there at {time} and isn&apos;t now. Nothing more to do.</source>
        <translation>Sie war noch da ({time}), jetzt nicht mehr. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Nothing was sent to delete it.</source>
        <translation>Es wurde nichts zum Löschen gesendet.</translation>
    </message>
    <message>
        <source>Its templates: {names}</source>
        <translation>Ihre Vorlagen: {names}</translation>
    </message>
    <message>
        <source>A look at {time} showed that {what} is still there.</source>
        <translation>Stand {time}: {what} ist noch da.</translation>
    </message>
    <message>
        <source>{what} is still there</source>
        <translation>{what} ist noch da</translation>
    </message>
    <message>
        <source>A look-up at {time} showed that it no longer exists.</source>
        <translation>Beim Nachsehen um {time} gab es sie nicht mehr.</translation>
    </message>
    <message>
        <source>Not sure yet whether {what} was deleted</source>
        <translation>Noch unklar, ob {what} gelöscht wurde</translation>
    </message>
    <message>
        <source>Unsign looked whether it is still there, and couldn&apos;t tell: {problem}.</source>
        <translation>Unsign konnte nicht feststellen, ob sie noch da ist: {problem}.</translation>
    </message>
    <message>
        <source>The look whether it is still there was cancelled.</source>
        <translation>Ob sie noch da ist, wurde nicht zu Ende geprüft.</translation>
    </message>
    <message>
        <source>Look again before you tell your customer or try once more.</source>
        <translation>Sehen Sie erneut nach, bevor Sie Auskunft geben oder es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Unsign had a problem of its own</source>
        <translation>Unsign hatte selbst ein Problem</translation>
    </message>
    <message>
        <source>You can go on working. If a deletion was under way, look the signature up before you tell your customer.</source>
        <translation>Sie können weiterarbeiten. Falls gerade gelöscht wurde: Schlagen Sie die Signatur nach, bevor Sie Auskunft geben.</translation>
    </message>
    <message>
        <source>Copy the details, which hold no secret, and send them to whoever looks after Unsign.</source>
        <translation>Kopieren Sie die Einzelheiten und senden Sie sie an die Stelle, die Unsign betreut. Sie enthalten kein Secret.</translation>
    </message>
    <message>
        <source>{what} is locked</source>
        <translation>{what} ist gesperrt</translation>
    </message>
    <message>
        <source>{person} locked it on {time}. Nothing was sent to delete it.</source>
        <translation>{person} hat sie am {time} gesperrt. Es wurde nichts zum Löschen gesendet.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>If it has to go all the same, ask, and unlock it first.</source>
        <translation>Soll sie trotzdem weg: Fragen Sie nach und entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{service} confirmed the deletion.</source>
        <translation>{service} hat die Löschung bestätigt.</translation>
    </message>
    <message>
        <source>Nobody looked it up afterwards, so this rests on the service’s confirmation alone.</source>
        <translation>Danach wurde nicht mehr nachgesehen; das beruht also allein auf der Bestätigung des Dienstes.</translation>
    </message>
    <message>
        <source>It couldn’t be looked up afterwards ({problem}), so this rests on the service’s confirmation alone.</source>
        <translation>Nachsehen war danach nicht möglich ({problem}); das beruht also allein auf der Bestätigung des Dienstes.</translation>
    </message>
    <message>
        <source>But a look-up at {time} still found it.</source>
        <translation>Aber beim Nachsehen um {time} war sie noch da.</translation>
    </message>
    <message>
        <source>A look-up at {time} still found it. A slow request can still take effect.</source>
        <translation>Beim Nachsehen um {time} war sie noch da. Eine langsame Anfrage kann noch wirksam werden.</translation>
    </message>
    <message>
        <source>Unsign checks again by itself at {times}, and tells you as soon as it knows. You can close this message.</source>
        <translation>Unsign prüft von selbst noch einmal um {times} und meldet sich, sobald es feststeht. Sie können diese Meldung schließen.</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice: no network, nothing real can be deleted.</source>
        <translation>Übung: kein Netzwerk, nichts Echtes kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Try these</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A signature that nobody uses</source>
        <translation>Eine Signatur, die niemand nutzt</translation>
    </message>
    <message>
        <source>An approved signature with templates</source>
        <translation>Eine genehmigte Signatur mit Vorlagen</translation>
    </message>
    <message>
        <source>A signature held by a message plan for a minute</source>
        <translation>Eine Signatur, die ein Sendeplan eine Minute lang hält</translation>
    </message>
    <message>
        <source>An ID that doesn&apos;t exist</source>
        <translation>Eine ID, die es nicht gibt</translation>
    </message>
    <message>
        <source>A key that isn&apos;t allowed to delete</source>
        <translation>Ein Key, der nicht löschen darf</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Der Dienst bittet um eine Pause</translation>
    </message>
    <message>
        <source>A problem of the service, and yet it&apos;s deleted</source>
        <translation>Ein Problem des Dienstes, und doch ist sie gelöscht</translation>
    </message>
    <message>
        <source>An answer after which nobody knows</source>
        <translation>Eine Antwort, nach der es niemand weiß</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page answers</source>
        <translation>Die Anmeldeseite eines Hotels antwortet</translation>
    </message>
    <message>
        <source>No answer at all: try Cancel</source>
        <translation>Gar keine Antwort: Abbrechen ausprobieren</translation>
    </message>
    <message>
        <source>A signature that can&apos;t be looked up</source>
        <translation>Eine Signatur, die sich nicht nachschlagen lässt</translation>
    </message>
    <message>
        <source>A name with hidden characters</source>
        <translation>Ein Name mit verborgenen Zeichen</translation>
    </message>
    <message>
        <source>Practice mode opens in a window of its own.</source>
        <translation>Der Übungsmodus öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Practice mode couldn’t be started.</source>
        <translation>Der Übungsmodus ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Practice: nothing real is deleted.</source>
        <translation>Übung: Es wird nichts Echtes gelöscht.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Check this computer&apos;s network, VPN or proxy, then try again.</source>
        <translation>Prüfen Sie Netzwerk, VPN oder Proxy dieses Computers, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Can&apos;t reach EngageLab</source>
        <translation>EngageLab ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Can&apos;t be sure that this is EngageLab</source>
        <translation>Nicht gewiss, ob hier EngageLab antwortet</translation>
    </message>
    <message>
        <source>Nothing is wrong with what you typed. Try again in a few minutes; if it goes on, copy the details and send them to EngageLab&apos;s support.</source>
        <translation>An Ihrer Eingabe liegt es nicht. Versuchen Sie es in ein paar Minuten erneut; bleibt es so, kopieren Sie die Einzelheiten und senden Sie sie an den Support von EngageLab.</translation>
    </message>
    <message>
        <source>That says nothing about the signature. Often something between you and EngageLab is the reason.</source>
        <translation>Das sagt nichts über die Signatur. Oft liegt es an etwas zwischen Ihnen und EngageLab.</translation>
    </message>
    <message>
        <source>Copy the details and send them to EngageLab&apos;s support.</source>
        <translation>Kopieren Sie die Einzelheiten und senden Sie sie an den Support von EngageLab.</translation>
    </message>
    <message>
        <source>The name {service} couldn&apos;t be found in the network, so nothing was sent.</source>
        <translation>Der Name {service} war im Netzwerk nicht zu finden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{service} takes no connections at the moment, so nothing was sent.</source>
        <translation>{service} nimmt gerade keine Verbindungen an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There was no way to {service}, so nothing was sent.</source>
        <translation>Es gab keinen Weg zu {service}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{service} took no connection within the time limit, so nothing was sent.</source>
        <translation>{service} hat innerhalb des Zeitlimits keine Verbindung angenommen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {service} is signed by nobody whom this computer trusts. Nothing was sent.</source>
        <translation>Das Zertifikat von {service} hat niemand ausgestellt, dem dieser Computer vertraut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {service} isn&apos;t valid at this computer&apos;s date. Nothing was sent.</source>
        <translation>Das Zertifikat von {service} gilt am Datum dieses Computers nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they&apos;re right, the problem is EngageLab&apos;s: try again later.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, liegt es an EngageLab: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The certificate is made out to another name than {service}. Nothing was sent.</source>
        <translation>Das Zertifikat lautet auf einen anderen Namen als {service}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Often a hotel or company network answers in between: open a browser, sign in to the network, try again.</source>
        <translation>Oft antwortet ein Hotel- oder Firmennetz dazwischen: Öffnen Sie einen Browser, melden Sie sich im Netzwerk an, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No secure connection to {service} came about. Nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zu {service} zustande. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Often a network in between is the reason: try another network.</source>
        <translation>Oft liegt es an einem Netzwerk dazwischen: Versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let Unsign through</source>
        <translation>Der Proxy hat Unsign nicht durchgelassen</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wouldn&apos;t connect to {service}. Nothing reached EngageLab.</source>
        <translation>Der Proxy Ihres Netzwerks hat nicht mit {service} verbunden. Bei EngageLab kam nichts an.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow {service}, or try another network.</source>
        <translation>Bitten Sie Ihre IT-Abteilung, {service} zu erlauben, oder versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>It’s a {kind} proxy, and Unsign can use HTTP, HTTPS and SOCKS proxies only. Nothing was sent.</source>
        <translation>Es ist ein {kind}-Proxy; Unsign kann nur HTTP-, HTTPS- und SOCKS-Proxys verwenden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask your IT department for an HTTP proxy, or try another network.</source>
        <translation>Bitten Sie Ihre IT-Abteilung um einen HTTP-Proxy, oder versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>Your network’s proxy didn’t accept the user name and password for it. Nothing reached EngageLab.</source>
        <translation>Der Proxy Ihres Netzwerks hat Benutzernamen und Passwort nicht akzeptiert. Bei EngageLab ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Check both in Settings, under Proxy, and mind capitals. If they’re right, ask your IT department: the password may have expired, or the account may be locked.</source>
        <translation>Prüfen Sie beides in den Einstellungen unter Proxy, auch Groß- und Kleinschreibung. Stimmt alles, fragen Sie Ihre IT-Abteilung: Vielleicht ist das Passwort abgelaufen oder das Konto gesperrt.</translation>
    </message>
    <message>
        <source>Your network’s proxy asks for a sign-in by {schemes}. Unsign can sign in only with a user name and password (Basic). Nothing reached EngageLab.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt eine Anmeldung über {schemes}. Unsign kann sich nur mit Benutzernamen und Passwort (Basic) anmelden. Bei EngageLab ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Ask your IT department to let {service} through without a sign-in, or for a proxy that accepts Basic. A local helper such as Px or Cntlm can also sign in for you: then enter the helper’s address in Settings.</source>
        <translation>Bitten Sie Ihre IT-Abteilung, {service} ohne Anmeldung durchzulassen, oder um einen Proxy, der Basic akzeptiert. Auch ein lokales Hilfsprogramm wie Px oder Cntlm kann Sie anmelden: Tragen Sie dann dessen Adresse in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Your network’s proxy asks for a sign-in but doesn’t say which kind. Nothing reached EngageLab.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt eine Anmeldung, sagt aber nicht, welche Art. Bei EngageLab ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Company networks often inspect traffic: ask your IT department to add the company&apos;s certificate to this computer, or for its file, and choose that under Settings.</source>
        <translation>Firmennetze prüfen oft den Datenverkehr: Bitten Sie Ihre IT-Abteilung, das Zertifikat der Firma auf diesem Computer einzurichten. Oder lassen Sie sich die Datei geben und wählen Sie sie unter Einstellungen.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the proxy</source>
        <translation>Der Proxy ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The proxy through which {service} is to be reached doesn&apos;t answer. Nothing was sent.</source>
        <translation>Der Proxy auf dem Weg zu {service} antwortet nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network or VPN, and the proxy&apos;s address.</source>
        <translation>Prüfen Sie Netzwerk oder VPN dieses Computers und die Adresse des Proxys.</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Your network’s proxy asks for a user name and password. Nothing reached EngageLab.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt einen Benutzernamen und ein Passwort. Bei EngageLab ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Enter them in Settings, under Proxy, then try again.</source>
        <translation>Geben Sie beides in den Einstellungen unter Proxy ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unsign can&apos;t use the proxy that is set</source>
        <translation>Unsign kann den eingestellten Proxy nicht nutzen</translation>
    </message>
    <message>
        <source>Its address can’t be read. Nothing was sent.</source>
        <translation>Seine Adresse ist nicht lesbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings and on this computer, or ask your IT department for its address.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen und auf diesem Computer, oder fragen Sie Ihre IT-Abteilung nach der Adresse.</translation>
    </message>
    <message>
        <source>Unsign can&apos;t use the file of trusted certificates</source>
        <translation>Unsign kann die Datei vertrauter Zertifikate nicht nutzen</translation>
    </message>
    <message>
        <source>The file that is set under Settings, or on this computer (SSL_CERT_FILE), isn&apos;t there, or holds no certificate. Nothing was sent.</source>
        <translation>Die unter Einstellungen oder auf diesem Computer (SSL_CERT_FILE) gewählte Datei fehlt oder enthält kein Zertifikat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose another file under Settings, or ask your IT department which one to use.</source>
        <translation>Wählen Sie unter Einstellungen eine andere Datei, oder fragen Sie Ihre IT-Abteilung, welche die richtige ist.</translation>
    </message>
    <message>
        <source>Unsign doesn’t have the dev secret any more</source>
        <translation>Unsign hat das Dev-Secret nicht mehr</translation>
    </message>
    <message>
        <source>It was forgotten before the request was sent. Nothing was sent.</source>
        <translation>Es wurde vergessen, bevor die Anfrage gesendet war. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the dev secret again, then retry.</source>
        <translation>Geben Sie das Dev-Secret erneut ein, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{service} sent something before Unsign had asked anything. Nothing was sent to it.</source>
        <translation>{service} hat etwas gesendet, bevor Unsign etwas gefragt hatte. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The usual cause is a network in between: try another network.</source>
        <translation>Meist liegt es an einem Netz dazwischen: Versuchen Sie es in einem anderen Netz.</translation>
    </message>
    <message>
        <source>This computer couldn’t send the request</source>
        <translation>Dieser Computer konnte die Anfrage nicht senden</translation>
    </message>
    <message>
        <source>It refused the address of {service} or the connection to it. Nothing was sent.</source>
        <translation>Er hat die Adresse von {service} oder die Verbindung dorthin abgelehnt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the account’s address and the proxy in the settings. If they’re right, copy the details and send them to whoever looks after Unsign.</source>
        <translation>Prüfen Sie die Adresse des Kontos und den Proxy in den Einstellungen. Stimmen beide, kopieren Sie die Einzelheiten und senden Sie sie an die Person, die Unsign betreut.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent</source>
        <translation>Angehalten, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>You cancelled in time: the request hadn&apos;t left yet.</source>
        <translation>Sie haben rechtzeitig angehalten: Die Anfrage war noch nicht unterwegs.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>EngageLab didn&apos;t answer in time</source>
        <translation>EngageLab hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The request left, and no answer came within the time limit.</source>
        <translation>Die Anfrage ging hinaus, und innerhalb des Zeitlimits kam keine Antwort.</translation>
    </message>
    <message>
        <source>The connection broke before EngageLab answered</source>
        <translation>Die Verbindung riss ab, bevor EngageLab antwortete</translation>
    </message>
    <message>
        <source>The request, or a part of it, had already left.</source>
        <translation>Die Anfrage oder ein Teil davon war schon unterwegs.</translation>
    </message>
    <message>
        <source>EngageLab&apos;s answer broke off</source>
        <translation>Die Antwort von EngageLab kam nicht ganz an</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer.</source>
        <translation>Die Verbindung endete mitten in der Antwort.</translation>
    </message>
    <message>
        <source>EngageLab’s answer can’t be told from other data</source>
        <translation>Die Antwort von EngageLab ist nicht eindeutig zuzuordnen</translation>
    </message>
    <message>
        <source>More came than one answer, or its length is given in two ways. It may belong to another request, so it proves nothing.</source>
        <translation>Es kam mehr als eine Antwort, oder ihre Länge ist widersprüchlich angegeben. Sie gehört vielleicht zu einer anderen Anfrage und beweist daher nichts.</translation>
    </message>
    <message>
        <source>The usual cause is a proxy in between: try again, or try another network.</source>
        <translation>Meist liegt es an einem Proxy dazwischen: Versuchen Sie es erneut oder in einem anderen Netz.</translation>
    </message>
    <message>
        <source>Unsign stumbled over EngageLab&apos;s answer</source>
        <translation>Unsign kam mit der Antwort von EngageLab nicht zurecht</translation>
    </message>
    <message>
        <source>That is Unsign&apos;s own problem; the request had left.</source>
        <translation>Das liegt an Unsign selbst; die Anfrage war schon unterwegs.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after Unsign.</source>
        <translation>Kopieren Sie die Einzelheiten und senden Sie sie an die Stelle, die Unsign betreut.</translation>
    </message>
    <message>
        <source>You cancelled after the request had left</source>
        <translation>Angehalten, als die Anfrage schon unterwegs war</translation>
    </message>
    <message>
        <source>EngageLab may have received it all the same.</source>
        <translation>EngageLab hat sie vielleicht trotzdem erhalten.</translation>
    </message>
    <message>
        <source>Look again, to know what became of it.</source>
        <translation>Sehen Sie erneut nach, um zu wissen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Can&apos;t delete {what} yet: a scheduled or sending message still uses it</source>
        <translation>{what} lässt sich noch nicht löschen: Eine geplante oder laufende Sendung nutzt sie noch</translation>
    </message>
    <message>
        <source>A message plan with this signature is pending or running, and until it is over EngageLab keeps the signature.</source>
        <translation>Ein Sendeplan mit dieser Signatur wartet oder läuft. Bis er vorbei ist, behält EngageLab die Signatur.</translation>
    </message>
    <message>
        <source>In the EngageLab console, look for sends that use its templates; wait for them, or cancel them. A scheduled send can lie up to 30 days ahead.</source>
        <translation>Suchen Sie in der EngageLab-Konsole nach Sendungen mit ihren Vorlagen; warten Sie sie ab oder stoppen Sie sie dort. Eine geplante Sendung kann bis zu 30 Tage in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>There is no signature {id} in account &quot;{account}&quot;</source>
        <translation>Im Konto „{account}“ gibt es keine Signatur {id}</translation>
    </message>
    <message>
        <source>Often a typo or another customer&apos;s ID: to EngageLab, that looks like one that doesn&apos;t exist.</source>
        <translation>Oft ein Tippfehler oder die ID eines anderen Kunden: Für EngageLab sieht sie aus wie eine, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Compare the ID with the ticket, and the key with the customer.</source>
        <translation>Vergleichen Sie die ID mit dem Ticket und den Key mit dem Kunden.</translation>
    </message>
    <message>
        <source>EngageLab doesn&apos;t take {id} for a signature ID</source>
        <translation>EngageLab hält {id} nicht für eine Signatur-ID</translation>
    </message>
    <message>
        <source>It has digits only, and the service refuses its form all the same.</source>
        <translation>Sie hat nur Ziffern, und der Dienst lehnt ihre Form trotzdem ab.</translation>
    </message>
    <message>
        <source>Copy the ID from the EngageLab console, or ask the customer for it again.</source>
        <translation>Kopieren Sie die ID aus der EngageLab-Konsole, oder lassen Sie sie sich vom Kunden noch einmal geben.</translation>
    </message>
    <message>
        <source>There is a signature named {what} in account &quot;{account}&quot; already</source>
        <translation>Im Konto „{account}“ gibt es schon eine Signatur namens {what}</translation>
    </message>
    <message>
        <source>EngageLab takes each name only once in an account.</source>
        <translation>EngageLab nimmt jeden Namen in einem Konto nur einmal an.</translation>
    </message>
    <message>
        <source>Look for it among the signatures, or choose another name.</source>
        <translation>Suchen Sie sie unter den Signaturen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>EngageLab refused the request about {what}</source>
        <translation>EngageLab hat die Anfrage zu {what} abgelehnt</translation>
    </message>
    <message>
        <source>Its reason: {words}</source>
        <translation>Die Begründung: {words}</translation>
    </message>
    <message>
        <source>If that doesn&apos;t tell you what to do, copy the details and send them to EngageLab&apos;s support.</source>
        <translation>Hilft Ihnen das nicht weiter, kopieren Sie die Einzelheiten und senden Sie sie an den Support von EngageLab.</translation>
    </message>
    <message>
        <source>EngageLab didn&apos;t accept this key</source>
        <translation>EngageLab hat diesen Key nicht akzeptiert</translation>
    </message>
    <message>
        <source>Often the dev key or the dev secret is mistyped, expired or disabled.</source>
        <translation>Oft ist der Dev-Key oder das Dev-Secret vertippt, abgelaufen oder abgeschaltet.</translation>
    </message>
    <message>
        <source>Check it under API Keys in the EngageLab console.</source>
        <translation>Prüfen Sie ihn in der EngageLab-Konsole unter API Keys.</translation>
    </message>
    <message>
        <source>This key isn&apos;t allowed to do that</source>
        <translation>Dieser Key darf das nicht</translation>
    </message>
    <message>
        <source>EngageLab refused the request. Often the reason is the key&apos;s IP list.</source>
        <translation>EngageLab hat die Anfrage abgelehnt. Oft liegt es an der IP-Liste des Keys.</translation>
    </message>
    <message>
        <source>Check the key&apos;s permissions and its IP list in the EngageLab console.</source>
        <translation>Prüfen Sie die Rechte des Keys und seine IP-Liste in der EngageLab-Konsole.</translation>
    </message>
    <message>
        <source>EngageLab asks for a pause</source>
        <translation>EngageLab bittet um eine Pause</translation>
    </message>
    <message>
        <source>It has had too many requests in a short time.</source>
        <translation>Es bekam in kurzer Zeit zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie ein paar Minuten, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>EngageLab doesn&apos;t know the address of this request</source>
        <translation>EngageLab kennt die Adresse dieser Anfrage nicht</translation>
    </message>
    <message>
        <source>EngageLab doesn&apos;t offer this request</source>
        <translation>EngageLab bietet diese Anfrage nicht an</translation>
    </message>
    <message>
        <source>EngageLab had a problem of its own</source>
        <translation>EngageLab hatte selbst ein Problem</translation>
    </message>
    <message>
        <source>The service answered that something went wrong on its side.</source>
        <translation>Der Dienst hat geantwortet, dass bei ihm etwas schiefging.</translation>
    </message>
    <message>
        <source>EngageLab isn&apos;t available at the moment</source>
        <translation>EngageLab ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>The service, or the way to it, is down or overloaded (status {status}).</source>
        <translation>Der Dienst oder der Weg dorthin ist ausgefallen oder überlastet (Status {status}).</translation>
    </message>
    <message>
        <source>EngageLab gave an answer that its documents don&apos;t mention</source>
        <translation>EngageLab gab eine Antwort, die in seiner Dokumentation nicht vorkommt</translation>
    </message>
    <message>
        <source>Its status is {status}; what that means here, nobody but EngageLab can say.</source>
        <translation>Ihr Status ist {status}; was das hier heißt, kann nur EngageLab sagen.</translation>
    </message>
    <message>
        <source>EngageLab&apos;s answer contradicts itself</source>
        <translation>Die Antwort von EngageLab widerspricht sich</translation>
    </message>
    <message>
        <source>It says success and code {code} at once. Its words: {words}</source>
        <translation>Sie meldet Erfolg und zugleich Code {code}. Ihr Wortlaut: {words}</translation>
    </message>
    <message>
        <source>EngageLab&apos;s answer can&apos;t be read</source>
        <translation>Die Antwort von EngageLab lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>The answer isn’t current</source>
        <translation>Die Antwort ist nicht aktuell</translation>
    </message>
    <message>
        <source>A cache between Unsign and {service} sent an answer that it had stored. It says nothing about now.</source>
        <translation>Ein Zwischenspeicher zwischen Unsign und {service} hat eine gespeicherte Antwort gesendet. Über den jetzigen Stand sagt sie nichts.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask your IT department about the proxy.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut, oder fragen Sie Ihre IT-Abteilung nach dem Proxy.</translation>
    </message>
    <message>
        <source>EngageLab sent only part of the list</source>
        <translation>EngageLab hat nur einen Teil der Liste gesendet</translation>
    </message>
    <message>
        <source>The answer says that the list continues elsewhere. Unsign can’t load the rest of it.</source>
        <translation>Laut der Antwort geht die Liste an anderer Stelle weiter. Den Rest kann Unsign nicht laden.</translation>
    </message>
    <message>
        <source>EngageLab&apos;s answer is far too long</source>
        <translation>Die Antwort von EngageLab ist viel zu lang</translation>
    </message>
    <message>
        <source>Much more came than the documented answer, so Unsign stopped reading.</source>
        <translation>Es kam viel mehr als die dokumentierte Antwort. Unsign hat nicht weitergelesen.</translation>
    </message>
    <message>
        <source>The answer points to another address</source>
        <translation>Die Antwort verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>Unsign doesn&apos;t follow it, so that the key goes to nobody but {service}.</source>
        <translation>Unsign folgt ihr nicht, damit der Key nur an {service} geht.</translation>
    </message>
    <message>
        <source>Often a hotel or company sign-in page is the reason: open a browser, sign in to the network, try again.</source>
        <translation>Oft liegt es an der Anmeldeseite eines Hotels oder einer Firma: Öffnen Sie einen Browser, melden Sie sich im Netzwerk an, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something else answered in EngageLab&apos;s place</source>
        <translation>Statt EngageLab hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <source>A web page came back: often the sign-in page of a hotel or company network.</source>
        <translation>Es kam eine Webseite zurück: oft die Anmeldeseite eines Hotel- oder Firmennetzes.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, try again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich im Netzwerk an, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer says success and is empty otherwise.</source>
        <translation>Die Antwort meldet Erfolg und ist sonst leer.</translation>
    </message>
    <message>
        <source>Only the beginning of the answer came.</source>
        <translation>Nur der Anfang der Antwort kam an.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t readable text.</source>
        <translation>Die Antwort ist kein lesbarer Text.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t in the form that EngageLab documents.</source>
        <translation>Die Antwort hat nicht die Form, die EngageLab dokumentiert.</translation>
    </message>
    <message>
        <source>The answer lacks the code that would prove success.</source>
        <translation>In der Antwort fehlt der Code, der den Erfolg belegen würde.</translation>
    </message>
    <message>
        <source>The answer&apos;s code isn&apos;t a number, so it proves nothing.</source>
        <translation>Der Code in der Antwort ist keine Zahl und belegt daher nichts.</translation>
    </message>
    <message>
        <source>The answer is about another signature.</source>
        <translation>Die Antwort handelt von einer anderen Signatur.</translation>
    </message>
    <message>
        <source>It gives two values for the same field.</source>
        <translation>Dasselbe Feld hat zwei Werte.</translation>
    </message>
    <message>
        <source>Its code says success, and its HTTP status says failure.</source>
        <translation>Ihr Code meldet Erfolg, und ihr HTTP-Status meldet einen Fehler.</translation>
    </message>
    <message>
        <source>It’s compressed in a way that Unsign can’t read: {words}</source>
        <translation>Die Antwort ist so komprimiert, dass Unsign sie nicht lesen kann: {words}</translation>
    </message>
    <message>
        <source>There’s another entry with this ID that says something else.</source>
        <translation>Es gibt einen weiteren Eintrag mit dieser ID, der etwas anderes sagt.</translation>
    </message>
    <message>
        <source>It doesn’t clearly say which signature it uses.</source>
        <translation>Es ist nicht klar angegeben, welche Signatur verwendet wird.</translation>
    </message>
    <message>
        <source>Its address has the port {port}, but ports go from 1 to 65535. Nothing was sent.</source>
        <translation>In seiner Adresse steht der Port {port}, es gibt aber nur die Ports 1 bis 65535. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>EngageLab says that the key is expired or disabled.</source>
        <translation>EngageLab sagt, dass der Key abgelaufen oder abgeschaltet ist.</translation>
    </message>
    <message>
        <source>the list of signatures</source>
        <translation>der Liste der Signaturen</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine genannt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The practice service</source>
        <translation>Der Übungsdienst</translation>
    </message>
    <message>
        <source>The service at {host}</source>
        <translation>Der Dienst bei {host}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Timeout in seconds</source>
        <translation>&amp;Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>Proxy-Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Prox&amp;y-Passwort</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>Nur die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Own &amp;certificates (file)</source>
        <translation>&amp;Eigene Zertifikate (Datei)</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
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
        <source>Colou&amp;rs</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Forget secrets after idle minutes</source>
        <translation>Secrets &amp;vergessen nach Minuten Ruhe</translation>
    </message>
    <message>
        <source>The language changes at the next start. Secrets in the keyring stay there when idle.</source>
        <translation>Die Sprache wechselt beim nächsten Start. Secrets im Schlüsselbund bleiben auch bei Ruhe dort.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Taken from the address.</source>
        <translation>Aus der Adresse übernommen.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>More certificates in this file: {count}</source>
        <translation>Weitere Zertifikate in dieser Datei: {count}</translation>
    </message>
    <message>
        <source>Entries that can’t be read and aren’t used: {count}</source>
        <translation>Unlesbare Einträge, die nicht verwendet werden: {count}</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that you may read it.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This file is too large for a list of certificates.</source>
        <translation>Diese Datei ist zu groß für eine Liste von Zertifikaten.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Export the certificate alone, as .cer or .pem.</source>
        <translation>Diese Datei ist durch ein Passwort geschützt. Exportieren Sie nur das Zertifikat, als .cer oder .pem.</translation>
    </message>
    <message>
        <source>This is a request for a certificate. Choose the certificate itself.</source>
        <translation>Das ist eine Zertifikatsanforderung. Wählen Sie das Zertifikat selbst.</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate that belongs to it.</source>
        <translation>Das ist ein privater Schlüssel. Wählen Sie das zugehörige Zertifikat.</translation>
    </message>
    <message>
        <source>There’s no certificate in this file. Choose a .pem, .crt, .cer or .p7b file.</source>
        <translation>In dieser Datei ist kein Zertifikat. Wählen Sie eine .pem-, .crt-, .cer- oder .p7b-Datei.</translation>
    </message>
    <message>
        <source>The certificate in this file is broken or cut short. Ask for it again.</source>
        <translation>Das Zertifikat in dieser Datei ist beschädigt oder unvollständig. Lassen Sie es sich noch einmal geben.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Unnamed certificate</source>
        <translation>Zertifikat ohne Namen</translation>
    </message>
    <message>
        <source>{owner}, expired on {date}</source>
        <translation>{owner}, abgelaufen am {date}</translation>
    </message>
    <message>
        <source>{owner}, valid until {date}</source>
        <translation>{owner}, gültig bis {date}</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Zertifikate, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SignatureId</name>
    <message>
        <source>Type or paste a signature ID: digits only.</source>
        <translation>Geben Sie eine Signatur-ID ein: nur Ziffern.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, so its last digits are lost. Copy the ID from the EngageLab console.</source>
        <translation>Eine Tabellenkalkulation hat diese Zahl gerundet; ihre letzten Ziffern sind verloren. Kopieren Sie die ID aus der EngageLab-Konsole.</translation>
    </message>
    <message>
        <source>This is written as an amount. If you mean {digits}, enter just these digits.</source>
        <translation>Das ist wie ein Betrag geschrieben. Wenn Sie {digits} meinen, geben Sie nur diese Ziffern ein.</translation>
    </message>
    <message>
        <source>There is an invisible character in it: {character}. An ID has digits only.</source>
        <translation>Darin ist ein unsichtbares Zeichen: {character}. Eine ID hat nur Ziffern.</translation>
    </message>
    <message>
        <source>{character} is a digit of another script. An ID has the digits 0 to 9 only.</source>
        <translation>{character} ist eine Ziffer einer anderen Schrift. Eine ID hat nur die Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>{character} isn&apos;t a digit. An ID has digits only.</source>
        <translation>{character} ist keine Ziffer. Eine ID hat nur Ziffern.</translation>
    </message>
    <message>
        <source>Search signatures for “{words}”</source>
        <translation>Signaturen nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>That’s {count} numbers: {numbers}. Enter one ID at a time, or select several on the Signatures page.</source>
        <translation>Das sind {count} Zahlen: {numbers}. Geben Sie eine ID nach der anderen ein, oder wählen Sie mehrere auf der Seite Signaturen aus.</translation>
    </message>
    <message>
        <source>It ends in zeros. If it comes from a spreadsheet, it may have been rounded.</source>
        <translation>Die ID endet auf Nullen. Wenn sie aus einer Tabellenkalkulation stammt, kann sie gerundet sein.</translation>
    </message>
    <message>
        <source>Taken as {id}, without the spaces or quotes.</source>
        <translation>Verstanden als {id}, ohne Leer- oder Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No template uses &amp;it</source>
        <translation>Oh&amp;ne Vorlage</translation>
    </message>
    <message>
        <source>Last updated &amp;before</source>
        <translation>Geändert vor de&amp;m</translation>
    </message>
    <message>
        <source>Last updated before: date</source>
        <translation>Geändert vor dem: Datum</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>L&amp;oad signatures</source>
        <translation>Signa&amp;turen laden</translation>
    </message>
    <message>
        <source>&amp;Cancel loading</source>
        <translation>Laden &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Ents&amp;perren</translation>
    </message>
    <message>
        <source>Show on delete page</source>
        <translation>Beim Löschen zeigen</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>Su&amp;che</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Delete selected…</source>
        <translation>Auswahl löschen…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <source>All signatures of this account</source>
        <translation>Alle Signaturen dieses Kontos</translation>
    </message>
    <message>
        <source>Load the list to search it, lock signatures and delete several at once.</source>
        <translation>Laden Sie die Liste, um darin zu suchen, Signaturen zu sperren und mehrere auf einmal zu löschen.</translation>
    </message>
    <message>
        <source>No signature matches</source>
        <translation>Keine Signatur passt dazu</translation>
    </message>
    <message>
        <source>Check the spelling, or clear the filters.</source>
        <translation>Prüfen Sie die Schreibweise, oder heben Sie die Filter auf.</translation>
    </message>
    <message>
        <source>This account has no signatures</source>
        <translation>Dieses Konto hat keine Signaturen</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>List of signatures</source>
        <translation>Liste der Signaturen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No templates use it</source>
        <translation>Keine Vorlage nutzt sie</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>Nutzung nicht bekannt</translation>
    </message>
    <message>
        <source>Part of the list of templates couldn’t be read: don’t rely on a 0.</source>
        <translation>Ein Teil der Vorlagenliste war nicht lesbar: Verlassen Sie sich nicht auf eine 0.</translation>
    </message>
    <message>
        <source>{count} The first: {why} {beginning}</source>
        <translation>{count} Die erste: {why} {beginning}</translation>
    </message>
    <message>
        <source>{counted}; {listed} listed</source>
        <translation>{counted}; {listed} aufgeführt</translation>
    </message>
    <message>
        <source>{listed} listed</source>
        <translation>{listed} aufgeführt</translation>
    </message>
    <message>
        <source>{counted} counted</source>
        <translation>{counted} gezählt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>Loaded at {time}.</source>
        <translation>Stand {time}.</translation>
    </message>
    <message>
        <source>The list of templates couldn&apos;t be had: the numbers are EngageLab&apos;s own count, and none is surely unused.</source>
        <translation>Die Liste der Vorlagen war nicht zu bekommen: Die Zahlen sind EngageLabs eigene Zählung, und keine Signatur ist sicher unbenutzt.</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>To check, Unsign needs the secret of this account: {accounts}.</source>
        <translation>Zum Prüfen braucht Unsign das Geheimnis dieses Kontos: {accounts}.</translation>
    </message>
    <message>
        <source>{time}  {state}</source>
        <translation>{time}  {state}</translation>
    </message>
    <message>
        <source>Every outcome is known now.</source>
        <translation>Jetzt ist jeder Ausgang bekannt.</translation>
    </message>
</context>
</TS>
