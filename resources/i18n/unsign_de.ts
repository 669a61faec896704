<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
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
        <source>Save the secret in this computer’s ke&amp;yring</source>
        <translation>Secret im Sch&amp;lüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Save the secret in this computer’s keyring</source>
        <translation>Secret im Schlüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Practice data is deleted when you close Unsign.</source>
        <translation>Übungsdaten werden gelöscht, wenn Sie Unsign schließen.</translation>
    </message>
    <message>
        <source>EngageLab (default)</source>
        <translation>EngageLab (Standard)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Dev s&amp;ecret</source>
        <translation>&amp;Dev-Secret</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
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
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Dev key ending in {characters}</source>
        <translation>Dev-Key endet auf {characters}</translation>
    </message>
    <message>
        <source>Getting the secret from this computer’s keyring…</source>
        <translation>Secret wird aus dem Schlüsselbund dieses Computers geholt&#xa0;…</translation>
    </message>
    <message>
        <source>The secret is saved in this computer’s keyring.</source>
        <translation>Das Secret ist im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>The secret couldn’t be read from the keyring. Enter it here to use it until you close Unsign.</source>
        <translation>Das Secret ließ sich nicht aus dem Schlüsselbund lesen. Geben Sie es hier ein, dann gilt es, bis Sie Unsign schließen.</translation>
    </message>
    <message>
        <source>Give the account a name, such as the customer’s.</source>
        <translation>Geben Sie dem Konto einen Namen, etwa den des Kunden.</translation>
    </message>
    <message>
        <source>Another account already has this name.</source>
        <translation>Ein anderes Konto heißt schon so.</translation>
    </message>
    <message>
        <source>Leave out the user name and password: the address is saved in a plain file.</source>
        <translation>Lassen Sie Benutzernamen und Passwort weg: Die Adresse wird unverschlüsselt in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>Leave out everything after the host and port.</source>
        <translation>Lassen Sie alles nach Host und Port weg.</translation>
    </message>
    <message>
        <source>The address must start with https://, so that nobody else can read the traffic.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>Unsign supports only http://, https:// and socks5:// proxies.</source>
        <translation>Unsign unterstützt nur Proxys mit http://, https:// und socks5://.</translation>
    </message>
    <message>
        <source>Port numbers go from 1 to 65535.</source>
        <translation>Portnummern gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter an address such as https://host.example.com</source>
        <translation>Geben Sie eine Adresse ein, zum Beispiel https://host.example.com</translation>
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
        <source>Nothing changes at EngageLab. Locks and copies of deleted signatures stay on this computer.</source>
        <translation>Bei EngageLab ändert sich nichts. Sperren und Kopien gelöschter Signaturen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its secret will be removed from this computer’s keyring.</source>
        <translation>Das Secret wird aus dem Schlüsselbund dieses Computers entfernt.</translation>
    </message>
    <message>
        <source>Forget account {account}?</source>
        <translation>Konto {account} vergessen?</translation>
    </message>
    <message>
        <source>Account {account} was forgotten.</source>
        <translation>Das Konto {account} wurde vergessen.</translation>
    </message>
    <message>
        <source>Account {account} and its secret in the keyring were forgotten.</source>
        <translation>Das Konto {account} und sein Secret im Schlüsselbund wurden vergessen.</translation>
    </message>
    <message>
        <source>Account {account} was forgotten. Its secret may still be in the keyring, under “Unsign”.</source>
        <translation>Das Konto {account} wurde vergessen. Sein Secret liegt vielleicht noch im Schlüsselbund, unter „Unsign“.</translation>
    </message>
    <message>
        <source>Another copy of Unsign has forgotten account {account}, so it’s no longer in use here.</source>
        <translation>Eine andere Kopie von Unsign hat das Konto {account} vergessen. Hier wird es nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>Another copy of Unsign has changed the dev key or address of {account}. To use the account, choose it again.</source>
        <translation>Eine andere Kopie von Unsign hat den Dev-Key oder die Adresse von {account} geändert. Wählen Sie das Konto erneut, um es zu benutzen.</translation>
    </message>
    <message>
        <source>Another copy of Unsign has renamed this account. Reload its signatures.</source>
        <translation>Eine andere Kopie von Unsign hat dieses Konto umbenannt. Laden Sie die Signaturen neu.</translation>
    </message>
    <message>
        <source>Another copy of Unsign forgot this account while you were editing it.</source>
        <translation>Eine andere Kopie von Unsign hat dieses Konto vergessen, während Sie es bearbeitet haben.</translation>
    </message>
    <message>
        <source>It’s locked, and nobody unlocked it.</source>
        <translation>Er ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>It didn’t answer in time. It may be waiting for its password in another window.</source>
        <translation>Er hat nicht rechtzeitig geantwortet. Vielleicht wartet er in einem anderen Fenster auf sein Passwort.</translation>
    </message>
    <message>
        <source>The keyring refused and gave no reason.</source>
        <translation>Der Schlüsselbund hat abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Can’t use this computer’s keyring right now</source>
        <translation>Der Schlüsselbund dieses Computers ist gerade nicht nutzbar</translation>
    </message>
    <message>
        <source>You can keep working. Secrets that you enter now are forgotten when you close Unsign.</source>
        <translation>Sie können weiterarbeiten. Secrets, die Sie jetzt eingeben, werden vergessen, wenn Sie Unsign schließen.</translation>
    </message>
    <message>
        <source>Your settings and accounts couldn’t be read</source>
        <translation>Ihre Einstellungen und Konten ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>The file was renamed to {name}. Unsign has started with default settings and no accounts.</source>
        <translation>Die Datei wurde in {name} umbenannt. Unsign ist mit Standardeinstellungen und ohne Konten gestartet.</translation>
    </message>
    <message>
        <source>The file hasn’t been changed. Unsign has started with default settings and no accounts.</source>
        <translation>Die Datei wurde nicht verändert. Unsign ist mit Standardeinstellungen und ohne Konten gestartet.</translation>
    </message>
    <message>
        <source>Your settings were saved by a newer version of Unsign</source>
        <translation>Ihre Einstellungen stammen von einer neueren Version von Unsign</translation>
    </message>
    <message>
        <source>Unsign uses what it understands. Changes you make now won’t be saved.</source>
        <translation>Unsign nutzt, was es davon versteht. Änderungen, die Sie jetzt machen, werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your settings and accounts can’t be opened</source>
        <translation>Ihre Einstellungen und Konten lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file hasn’t been changed. Changes you make now apply until you close Unsign.</source>
        <translation>Die Datei wurde nicht verändert. Änderungen, die Sie jetzt machen, gelten, bis Sie Unsign schließen.</translation>
    </message>
    <message>
        <source>This couldn’t be saved</source>
        <translation>Das ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>It applies until you close Unsign. The disk may be full, or the folder may be read-only.</source>
        <translation>Es gilt, bis Sie Unsign schließen. Vielleicht ist der Datenträger voll oder der Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>Save {account} as a new account?</source>
        <translation>{account} als neues Konto speichern?</translation>
    </message>
    <message>
        <source>This computer has no keyring that Unsign can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Unsign nutzen kann.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>&amp;Keep signatures</source>
        <translation>Signaturen &amp;behalten</translation>
    </message>
    <message>
        <source>Deleting signatures</source>
        <translation>Signaturen werden gelöscht</translation>
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
        <source>Outcome</source>
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
        <source>Confirmation: type the number of signatures to continue</source>
        <translation>Bestätigung: Geben Sie zum Fortfahren die Anzahl der Signaturen ein</translation>
    </message>
    <message>
        <source>Signatures in this batch</source>
        <translation>Signaturen in diesem Stapel</translation>
    </message>
    <message>
        <source>Skip this &amp;one</source>
        <translation>Diese überspri&amp;ngen</translation>
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
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>(As of {time}.)</source>
        <translation>(Stand {time}.)</translation>
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
        <source>This can’t be undone. Unsign looks each one up again just before deleting it.</source>
        <translation>Das lässt sich nicht rückgängig machen. Unsign schlägt jede direkt vor dem Löschen noch einmal nach.</translation>
    </message>
    <message>
        <source>{name} – {lock}</source>
        <translation>{name} – {lock}</translation>
    </message>
    <message>
        <source>No deletion was sent.</source>
        <translation>Es wurde keine Löschung gesendet.</translation>
    </message>
    <message>
        <source>To delete them anyway, ask whoever locked them, then unlock them.</source>
        <translation>Sollen sie trotzdem gelöscht werden, fragen Sie, wer sie gesperrt hat, und entsperren Sie sie dann.</translation>
    </message>
    <message>
        <source>Unsign couldn’t load which templates use them. {as_of}</source>
        <translation>Unsign konnte nicht laden, welche Vorlagen sie verwenden. {as_of}</translation>
    </message>
    <message>
        <source>EngageLab doesn’t say how many templates use each one.</source>
        <translation>EngageLab gibt nicht für jede an, wie viele Vorlagen sie verwenden.</translation>
    </message>
    <message>
        <source>None of the listed templates use them.</source>
        <translation>Keine der aufgeführten Vorlagen verwendet sie.</translation>
    </message>
    <message>
        <source>{verdict}, going by the service’s confirmation alone</source>
        <translation>{verdict}, allein laut Bestätigung des Dienstes</translation>
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
        <translation>Nicht gelöscht: abgebrochen, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>Not deleted: it has changed since the list was loaded, so check it again</source>
        <translation>Nicht gelöscht: Sie hat sich geändert, seit die Liste geladen wurde; prüfen Sie sie erneut</translation>
    </message>
    <message>
        <source>The dev secret was forgotten during the pause, so the rest wasn’t started. Enter the secret again, then delete the rest.</source>
        <translation>Das Dev-Secret wurde während der Pause vergessen, deshalb wurde der Rest nicht begonnen. Geben Sie es erneut ein und löschen Sie dann den Rest.</translation>
    </message>
    <message>
        <source>{progress} – paused</source>
        <translation>{progress} – pausiert</translation>
    </message>
    <message>
        <source>{progress} – stopping after this one</source>
        <translation>{progress} – stoppt nach dieser</translation>
    </message>
    <message>
        <source>{progress} – pausing after this one</source>
        <translation>{progress} – pausiert nach dieser</translation>
    </message>
    <message>
        <source>{progress} – checking whether they still exist…</source>
        <translation>{progress} – Unsign prüft, ob es sie noch gibt&#xa0;…</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>{number} übrig</translation>
    </message>
    <message>
        <source>{number} not started</source>
        <translation>{number} nicht begonnen</translation>
    </message>
    <message>
        <source>{number} deleted</source>
        <translation>{number} gelöscht</translation>
    </message>
    <message>
        <source>{number} already gone</source>
        <translation>{number} bereits weg</translation>
    </message>
    <message>
        <source>{number} not deleted</source>
        <translation>{number} nicht gelöscht</translation>
    </message>
    <message>
        <source>{number} not sure yet</source>
        <translation>{number} noch unklar</translation>
    </message>
    <message>
        <source>{number} confirmed and being checked</source>
        <translation>{number} bestätigt und in Prüfung</translation>
    </message>
    <message>
        <source>{number} locked</source>
        <translation>{number} gesperrt</translation>
    </message>
    <message>
        <source>{time}  {summary} (account: {account})</source>
        <translation>{time}  {summary} (Konto: {account})</translation>
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
        <source>Look &amp;up again</source>
        <translation>Erneu&amp;t nachschlagen</translation>
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
        <source>No account yet. Enter a dev key and its secret.</source>
        <translation>Noch kein Konto. Geben Sie einen Dev-Key und das zugehörige Secret ein.</translation>
    </message>
    <message>
        <source>Delete an SMS signature</source>
        <translation>SMS-Signatur löschen</translation>
    </message>
    <message>
        <source>Delete SMS signatures safely</source>
        <translation>SMS-Signaturen sicher löschen</translation>
    </message>
    <message>
        <source>Enter an account’s dev key and dev secret above. You’ll find both in the EngageLab console, under API Keys. Or try everything first: in practice mode, nothing real is deleted.</source>
        <translation>Geben Sie oben den Dev-Key und das Dev-Secret eines Kontos ein. Beides finden Sie in der EngageLab-Konsole unter „API Keys“. Oder probieren Sie erst alles aus: Im Übungsmodus wird nichts Echtes gelöscht.</translation>
    </message>
    <message>
        <source>Enter a signature ID to see what would be deleted.</source>
        <translation>Geben Sie eine Signatur-ID ein, um zu sehen, was gelöscht würde.</translation>
    </message>
    <message>
        <source>Signature {id} hasn’t been looked up yet. Press Return to look it up.</source>
        <translation>Signatur {id} wurde noch nicht nachgeschlagen. Drücken Sie die Eingabetaste, um sie nachzuschlagen.</translation>
    </message>
    <message>
        <source>Start practice mode</source>
        <translation>Übungsmodus starten</translation>
    </message>
    <message>
        <source>Not deleted: {headline}</source>
        <translation>Nicht gelöscht: {headline}</translation>
    </message>
    <message>
        <source>{headline} – next check at {time}</source>
        <translation>{headline} – nächste Prüfung um {time}</translation>
    </message>
    <message>
        <source>{time}  {line} (account: {account})</source>
        <translation>{time}  {line} (Konto: {account})</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen&#xa0;…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Checking whether it still exists…</source>
        <translation>Unsign prüft, ob es sie noch gibt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was deleted: account “{account}” was forgotten or changed in the meantime.</source>
        <translation>Es wurde nichts gelöscht: Das Konto „{account}“ wurde inzwischen vergessen oder geändert.</translation>
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
        <source>{status}: {remark}</source>
        <translation>{status}: {remark}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <translation>Position</translation>
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
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>The templates couldn’t be loaded.</source>
        <translation>Die Vorlagen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>EngageLab’s own count is {count}.</source>
        <translation>EngageLab selbst zählt {count}.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>No templates are listed, and EngageLab gives no count.</source>
        <translation>Es sind keine Vorlagen aufgeführt, und EngageLab nennt keine Anzahl.</translation>
    </message>
    <message>
        <source>No templates are listed.</source>
        <translation>Es sind keine Vorlagen aufgeführt.</translation>
    </message>
    <message>
        <source>Some templates couldn’t be read.</source>
        <translation>Einige Vorlagen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>as prefix</source>
        <translation>als Präfix</translation>
    </message>
    <message>
        <source>as suffix</source>
        <translation>als Suffix</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>unbekannte Art</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
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
        <source>Locked, but Unsign can’t read by whom or since when</source>
        <translation>Gesperrt; von wem und seit wann, kann Unsign nicht lesen</translation>
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
        <source>Look &amp;up again</source>
        <translation>Erneu&amp;t nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Keep signature</source>
        <translation>Signatur &amp;behalten</translation>
    </message>
    <message>
        <source>Permanently delete {what}?</source>
        <translation>{what} endgültig löschen?</translation>
    </message>
    <message>
        <source>This can’t be undone. Creating the name again takes a new review and gives it a new ID.</source>
        <translation>Das lässt sich nicht rückgängig machen. Wird der Name neu angelegt, braucht er eine neue Prüfung und bekommt eine neue ID.</translation>
    </message>
    <message>
        <source>its name is different</source>
        <translation>der Name ist ein anderer</translation>
    </message>
    <message>
        <source>its review status is different</source>
        <translation>der Prüfstatus ist ein anderer</translation>
    </message>
    <message>
        <source>different templates use it</source>
        <translation>andere Vorlagen verwenden sie</translation>
    </message>
    <message>
        <source>it’s no longer known which templates use it</source>
        <translation>es ist nicht mehr bekannt, welche Vorlagen sie verwenden</translation>
    </message>
    <message>
        <source>Nothing was deleted, because something has changed since you were asked: {changes}.</source>
        <translation>Es wurde nichts gelöscht, weil sich seit der Frage etwas geändert hat: {changes}.</translation>
    </message>
    <message>
        <source>It’s approved, so messages may be going out with it right now.</source>
        <translation>Sie ist genehmigt, also werden damit vielleicht gerade Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>It’s still pending review.</source>
        <translation>Sie ist noch in Prüfung.</translation>
    </message>
    <message>
        <source>It was rejected in review.</source>
        <translation>Sie wurde in der Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Its review status is one this version of Unsign doesn’t know.</source>
        <translation>Ihren Prüfstatus kennt diese Version von Unsign nicht.</translation>
    </message>
    <message>
        <source>Unsign couldn’t load which templates use it.</source>
        <translation>Unsign konnte nicht laden, welche Vorlagen sie verwenden.</translation>
    </message>
    <message>
        <source>No templates use it.</source>
        <translation>Keine Vorlage verwendet sie.</translation>
    </message>
    <message>
        <source>None of the listed templates use it, but EngageLab counts {count}.</source>
        <translation>Keine der aufgeführten Vorlagen verwendet sie, aber EngageLab zählt {count}.</translation>
    </message>
    <message>
        <source>None of the listed templates use it, but EngageLab doesn’t say how many do.</source>
        <translation>Keine der aufgeführten Vorlagen verwendet sie, aber EngageLab sagt nicht, wie viele es sind.</translation>
    </message>
    <message>
        <source>None of the listed templates use it.</source>
        <translation>Keine der aufgeführten Vorlagen verwendet sie.</translation>
    </message>
    <message>
        <source>This signature couldn’t be looked up, so Unsign can’t show you what would be deleted.</source>
        <translation>Diese Signatur ließ sich nicht nachschlagen. Unsign kann daher nicht zeigen, was gelöscht würde.</translation>
    </message>
    <message>
        <source>Confirmation: type the signature’s name to continue</source>
        <translation>Bestätigung: Geben Sie zum Fortfahren den Namen der Signatur ein</translation>
    </message>
    <message>
        <source>Confirmation: type the signature’s ID to continue</source>
        <translation>Bestätigung: Geben Sie zum Fortfahren die ID der Signatur ein</translation>
    </message>
    <message>
        <source>Looked up at {time}.</source>
        <translation>Nachgeschlagen: {time}.</translation>
    </message>
    <message>
        <source>more templates use it</source>
        <translation>mehr Vorlagen verwenden sie</translation>
    </message>
    <message>
        <source>it can be looked up now</source>
        <translation>sie lässt sich jetzt nachschlagen</translation>
    </message>
    <message>
        <source>Signature ID: {id}</source>
        <translation>Signatur-ID: {id}</translation>
    </message>
    <message>
        <source>EngageLab’s own count is {count}.</source>
        <translation>EngageLab selbst zählt {count}.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut prü&amp;fen</translation>
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
        <source>Results copied.</source>
        <translation>Ergebnis kopiert.</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Practice mode doesn’t use the network</source>
        <translation>Der Übungsmodus nutzt das Netzwerk nicht</translation>
    </message>
    <message>
        <source>Something isn’t right</source>
        <translation>Etwas ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The connection works, but there’s something to note</source>
        <translation>Die Verbindung funktioniert, aber es gibt einen Hinweis</translation>
    </message>
    <message>
        <source>Some things couldn’t be checked</source>
        <translation>Einiges ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>The connection is fine</source>
        <translation>Die Verbindung ist in Ordnung</translation>
    </message>
    <message>
        <source>Checking the connection…</source>
        <translation>Verbindung wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Connection check: {summary}</source>
        <translation>Verbindungsprüfung: {summary}</translation>
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
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>This computer’s clock</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Dev key</source>
        <translation>Dev-Key</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step didn’t work.</source>
        <translation>Nicht geprüft, weil ein früherer Schritt nicht gelang.</translation>
    </message>
    <message>
        <source>The proxy resolves {host}.</source>
        <translation>Der Proxy löst {host} auf.</translation>
    </message>
    <message>
        <source>Unsign couldn’t find the addresses of {host}.</source>
        <translation>Unsign konnte die Adressen von {host} nicht ermitteln.</translation>
    </message>
    <message>
        <source>None. The service runs on this computer.</source>
        <translation>Keiner. Der Dienst läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>No proxy is set on this computer.</source>
        <translation>Auf diesem Computer ist kein Proxy eingestellt.</translation>
    </message>
    <message>
        <source>Unsign is set to use no proxy.</source>
        <translation>Unsign ist so eingestellt, dass es keinen Proxy nutzt.</translation>
    </message>
    <message>
        <source>This computer’s proxy is {proxy}, but its settings make an exception for {host}.</source>
        <translation>Der Proxy dieses Computers ist {proxy}, aber die Einstellungen machen für {host} eine Ausnahme.</translation>
    </message>
    <message>
        <source>Using this computer’s proxy: {proxy}.</source>
        <translation>Der Proxy dieses Computers wird genutzt: {proxy}.</translation>
    </message>
    <message>
        <source>Using the proxy set in Unsign: {proxy}.</source>
        <translation>Der in Unsign eingestellte Proxy wird genutzt: {proxy}.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}.</source>
        <translation>Das Zertifikat wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>The service runs on this computer, so nothing is sent over a network.</source>
        <translation>Der Dienst läuft auf diesem Computer. Es geht nichts über ein Netzwerk.</translation>
    </message>
    <message>
        <source>Details of the certificate aren’t available.</source>
        <translation>Einzelheiten zum Zertifikat sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>If that’s your company or a security product, it can read this traffic. Ask your IT department.</source>
        <translation>Ist das Ihre Firma oder ein Sicherheitsprogramm, kann es diesen Datenverkehr mitlesen. Fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>an unknown issuer</source>
        <translation>einem unbekannten Aussteller</translation>
    </message>
    <message>
        <source>The answer didn’t include a time to compare with.</source>
        <translation>Die Antwort enthielt keine Uhrzeit zum Vergleichen.</translation>
    </message>
    <message>
        <source>It’s right to within a minute.</source>
        <translation>Sie geht auf eine Minute genau.</translation>
    </message>
    <message>
        <source>It’s {span} fast compared with the service’s clock.</source>
        <translation>Sie geht gegenüber der Uhr des Dienstes {span} vor.</translation>
    </message>
    <message>
        <source>It’s {span} slow compared with the service’s clock.</source>
        <translation>Sie geht gegenüber der Uhr des Dienstes {span} nach.</translation>
    </message>
    <message>
        <source>This does no harm yet. Set this computer’s date and time to update automatically.</source>
        <translation>Das schadet noch nicht. Lassen Sie Datum und Uhrzeit dieses Computers automatisch einstellen.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time to update automatically. With a wrong clock, certificates look expired, and the times that Unsign records are wrong.</source>
        <translation>Lassen Sie Datum und Uhrzeit dieses Computers automatisch einstellen. Geht die Uhr falsch, gelten Zertifikate als abgelaufen, und die Zeiten, die Unsign notiert, stimmen nicht.</translation>
    </message>
    <message>
        <source>Practice mode accepts the dev key of {name}.</source>
        <translation>Der Übungsmodus akzeptiert den Dev-Key von {name}.</translation>
    </message>
    <message>
        <source>EngageLab accepts the dev key of {name}.</source>
        <translation>EngageLab akzeptiert den Dev-Key von {name}.</translation>
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
        <source>{host} is at {addresses}.</source>
        <translation>{host} hat die Adressen {addresses}.</translation>
    </message>
    <message>
        <source>{version}, with a certificate issued by {issuer}.</source>
        <translation>{version}, mit einem Zertifikat von {issuer}.</translation>
    </message>
    <message>
        <source>a little off</source>
        <translation>etwas ungenau</translation>
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
        <source>%n deletion(s) has no known outcome.</source>
        <translation>
            <numerusform>%n Löschung mit unbekanntem Ausgang.</numerusform>
            <numerusform>%n Löschungen mit unbekanntem Ausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use it.</source>
        <translation>
            <numerusform>%n Vorlage verwendet sie.</numerusform>
            <numerusform>%n Vorlagen verwenden sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use it</source>
        <translation>
            <numerusform>%n Vorlage verwendet sie</numerusform>
            <numerusform>%n Vorlagen verwenden sie</numerusform>
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
        <source>Permanently delete %n signature(s)?</source>
        <translation>
            <numerusform>%n Signatur endgültig löschen?</numerusform>
            <numerusform>%n Signaturen endgültig löschen?</numerusform>
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
        <source>EngageLab counts %n template(s), but the list couldn’t be loaded.</source>
        <translation>
            <numerusform>EngageLab zählt %n Vorlage, aber die Liste konnte nicht geladen werden.</numerusform>
            <numerusform>EngageLab zählt %n Vorlagen, aber die Liste konnte nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EngageLab says %n template(s) use it, but the list couldn’t be loaded.</source>
        <translation>
            <numerusform>Laut EngageLab verwendet %n Vorlage sie, aber die Liste konnte nicht geladen werden.</numerusform>
            <numerusform>Laut EngageLab verwenden %n Vorlagen sie, aber die Liste konnte nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It held %n lock(s). Without it, signatures that were locked can be deleted.</source>
        <translation>
            <numerusform>Er enthielt %n Sperre. Ohne ihn kann die bisher gesperrte Signatur gelöscht werden.</numerusform>
            <numerusform>Er enthielt %n Sperren. Ohne ihn können die bisher gesperrten Signaturen gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new signature(s) has no known outcome.</source>
        <translation>
            <numerusform>%n neue Signatur mit unbekanntem Ausgang.</numerusform>
            <numerusform>%n neue Signaturen mit unbekanntem Ausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n Signatur</numerusform>
            <numerusform>%n Signaturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n signature(s)…</source>
        <translation>
            <numerusform>%n Signatur löschen&#xa0;…</numerusform>
            <numerusform>%n Signaturen löschen&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) used it. Link them to the new signature by hand:</source>
        <translation>
            <numerusform>%n Vorlage hat sie verwendet. Verknüpfen Sie sie von Hand mit der neuen Signatur:</numerusform>
            <numerusform>%n Vorlagen haben sie verwendet. Verknüpfen Sie sie von Hand mit der neuen Signatur:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them approved, so messages may be going out with them right now.</source>
        <translation>
            <numerusform>%n davon ist genehmigt, also werden damit vielleicht gerade Nachrichten gesendet.</numerusform>
            <numerusform>%n davon sind genehmigt, also werden damit vielleicht gerade Nachrichten gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked signature(s) won’t be deleted:</source>
        <translation>
            <numerusform>%n gesperrte Signatur wird nicht gelöscht:</numerusform>
            <numerusform>%n gesperrte Signaturen werden nicht gelöscht:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected signature(s) are locked</source>
        <translation>
            <numerusform>Die %n ausgewählte Signatur ist gesperrt</numerusform>
            <numerusform>Alle %n ausgewählten Signaturen sind gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EngageLab says %n template(s) use them, but the list couldn’t be loaded.</source>
        <translation>
            <numerusform>Laut EngageLab verwendet %n Vorlage sie, aber die Liste konnte nicht geladen werden.</numerusform>
            <numerusform>Laut EngageLab verwenden %n Vorlagen sie, aber die Liste konnte nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That’s too long. A signature ID has at most %n digit(s).</source>
        <translation>
            <numerusform>Das ist zu lang. Eine Signatur-ID hat höchstens %n Ziffer.</numerusform>
            <numerusform>Das ist zu lang. Eine Signatur-ID hat höchstens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An account name can have at most %n character(s).</source>
        <translation>
            <numerusform>Ein Kontoname darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Ein Kontoname darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsign forgot the typed secrets after %n minute(s) without use.</source>
        <translation>
            <numerusform>Unsign hat die eingegebenen Secrets nach %n Minute ohne Nutzung vergessen.</numerusform>
            <numerusform>Unsign hat die eingegebenen Secrets nach %n Minuten ohne Nutzung vergessen.</numerusform>
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
        <source>&amp;Review…</source>
        <translation>&amp;Weiter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Create signature</source>
        <translation>Signatur anlegen</translation>
    </message>
    <message>
        <source>A name must have {least} to {most} characters.</source>
        <translation>Ein Name muss {least} bis {most} Zeichen haben.</translation>
    </message>
    <message>
        <source>A name can’t contain {character}.</source>
        <translation>Ein Name darf {character} nicht enthalten.</translation>
    </message>
    <message>
        <source>It contains an invisible character.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>It gets a new ID and has to be reviewed again. Unsign doesn’t know yet whether the old one, {id}, was deleted. Look it up first.</source>
        <translation>Sie bekommt eine neue ID und muss erneut geprüft werden. Ob die alte Signatur {id} gelöscht wurde, weiß Unsign noch nicht. Schlagen Sie sie zuerst nach.</translation>
    </message>
    <message>
        <source>It gets a new ID and has to be reviewed again. It can’t get its old ID {id} back.</source>
        <translation>Sie bekommt eine neue ID und muss erneut geprüft werden. Ihre alte ID {id} kann sie nicht wiederbekommen.</translation>
    </message>
    <message>
        <source>Unsign doesn’t know which templates used it. Look for them in the console.</source>
        <translation>Unsign weiß nicht, welche Vorlagen sie verwendet haben. Suchen Sie in der Konsole danach.</translation>
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
        <source>{name} was created</source>
        <translation>{name} wurde angelegt</translation>
    </message>
    <message>
        <source>Its new ID is {id}. It’s now pending EngageLab’s review.</source>
        <translation>Ihre neue ID ist {id}. Sie wartet jetzt auf die Prüfung durch EngageLab.</translation>
    </message>
    <message>
        <source>{name} wasn’t created</source>
        <translation>{name} wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Unsign checked the list: there’s no signature with this name.</source>
        <translation>Unsign hat in der Liste nachgesehen: Es gibt keine Signatur mit diesem Namen.</translation>
    </message>
    <message>
        <source>Unsign checked the list: the old signature, {id}, is still there. It was never deleted.</source>
        <translation>Unsign hat in der Liste nachgesehen: Die alte Signatur {id} ist noch da. Sie wurde nie gelöscht.</translation>
    </message>
    <message>
        <source>It isn’t in the list yet. A slow request can still take effect.</source>
        <translation>Sie steht noch nicht in der Liste. Eine langsame Anfrage kann noch wirksam werden.</translation>
    </message>
    <message>
        <source>Check again before you retry.</source>
        <translation>Prüfen Sie erneut, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The list couldn’t be loaded either.</source>
        <translation>Auch die Liste ließ sich nicht laden.</translation>
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
        <source>You’ll find both in the EngageLab console, under API Keys. They stay in memory until you close Unsign.</source>
        <translation>Beides finden Sie in der EngageLab-Konsole unter „API Keys“. Es bleibt im Arbeitsspeicher, bis Sie Unsign schließen.</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>Chan&amp;ge key</source>
        <translation>Key änd&amp;ern</translation>
    </message>
    <message>
        <source>Sav&amp;e account…</source>
        <translation>&amp;Konto speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Change &amp;account</source>
        <translation>&amp;Konto wechseln</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto bearb&amp;eiten&#xa0;…</translation>
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
        <translation>Dev-Secret anzeigen</translation>
    </message>
    <message>
        <source>Split them</source>
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
        <source>The dev key in it isn’t this account’s key.</source>
        <translation>Der Dev-Key darin gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Zwischenablage geleert.</translation>
    </message>
    <message>
        <source>Sho&amp;w dev secret</source>
        <translation>Dev-Secret an&amp;zeigen</translation>
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
        <source>Enter the dev key from the API Keys page of the EngageLab console.</source>
        <translation>Geben Sie den Dev-Key von der Seite „API Keys“ der EngageLab-Konsole ein.</translation>
    </message>
    <message>
        <source>A dev key has no colon in it. Did you paste the secret too?</source>
        <translation>Ein Dev-Key enthält keinen Doppelpunkt. Haben Sie das Secret mit eingefügt?</translation>
    </message>
    <message>
        <source>This looks like a dev key and its secret together.</source>
        <translation>Das sieht nach Dev-Key und Secret zusammen aus.</translation>
    </message>
    <message>
        <source>Enter the dev secret from the API Keys page of the EngageLab console.</source>
        <translation>Geben Sie das Dev-Secret von der Seite „API Keys“ der EngageLab-Konsole ein.</translation>
    </message>
    <message>
        <source>Don’t put a secret here. This field is saved in a plain file.</source>
        <translation>Geben Sie hier kein Secret ein. Dieses Feld wird unverschlüsselt in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>It contains an invisible character, probably from copying. Copy it again.</source>
        <translation>Darin ist ein unsichtbares Zeichen, wahrscheinlich vom Kopieren. Kopieren Sie den Text noch einmal.</translation>
    </message>
    <message>
        <source>Dev secret</source>
        <translation>Dev-Secret</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Search by name or dev key</source>
        <translation>Nach Name oder Dev-Key suchen</translation>
    </message>
    <message>
        <source>Enter a key (not saved)</source>
        <translation>Key eingeben (wird nicht gespeichert)</translation>
    </message>
    <message>
        <source>Forget account…</source>
        <translation>Konto vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
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
        <translation>Signatur lös&amp;chen&#xa0;…</translation>
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
        <translation>Details zur Signatur</translation>
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
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>C&amp;reate again…</source>
        <translation>&amp;Neu anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unsign saved these copies on this computer before each deletion in this account.</source>
        <translation>Diese Kopien hat Unsign vor jeder Löschung in diesem Konto auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Nothing in this account has been deleted from this computer yet.</source>
        <translation>Von diesem Computer aus wurde in diesem Konto noch nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing deleted yet</source>
        <translation>Noch nichts gelöscht</translation>
    </message>
    <message>
        <source>Signatures that you delete on this computer are listed here, with a copy of each.</source>
        <translation>Hier stehen die Signaturen, die Sie auf diesem Computer löschen, jeweils mit einer Kopie.</translation>
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
        <translation>keine Angabe</translation>
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
        <source>EngageLab said: {words}</source>
        <translation>EngageLab sagte: {words}</translation>
    </message>
    <message>
        <source>Templates when looked up: {names}</source>
        <translation>Vorlagen beim Nachschlagen: {names}</translation>
    </message>
    <message>
        <source>Proof: the service confirmed it, and a check afterwards no longer found it</source>
        <translation>Nachweis: Der Dienst hat es bestätigt, und bei der Prüfung danach war sie nicht mehr da</translation>
    </message>
    <message>
        <source>Proof: a check no longer found it</source>
        <translation>Nachweis: Bei der Prüfung war sie nicht mehr da</translation>
    </message>
    <message>
        <source>Proof: a check still found it</source>
        <translation>Nachweis: Bei der Prüfung war sie noch da</translation>
    </message>
    <message>
        <source>Your sender ID {what} has been deleted and can no longer be used for sending.</source>
        <translation>Ihre Absenderkennung {what} wurde gelöscht und kann nicht mehr zum Senden verwendet werden.</translation>
    </message>
    <message>
        <source>Your sender ID {what} no longer exists.</source>
        <translation>Ihre Absenderkennung {what} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>We’ve asked for your sender ID {what} to be deleted and are waiting for confirmation.</source>
        <translation>Wir haben die Löschung Ihrer Absenderkennung {what} angefordert und warten auf die Bestätigung.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Bearbeitet von: {name}</translation>
    </message>
    <message>
        <source>For your customer:</source>
        <translation>Für Ihren Kunden:</translation>
    </message>
    <message>
        <source>Service: {host}</source>
        <translation>Dienst: {host}</translation>
    </message>
    <message>
        <source>Proof: the service’s confirmation alone</source>
        <translation>Nachweis: allein die Bestätigung des Dienstes</translation>
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
        <source>&amp;Data and files</source>
        <translation>&amp;Daten und Dateien</translation>
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
        <source>Data and files</source>
        <translation>Daten und Dateien</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Pfad kopiert.</translation>
    </message>
    <message>
        <source>Opening {folder}…</source>
        <translation>{folder} wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>This computer has no program that opens folders.</source>
        <translation>Dieser Computer hat kein Programm, das Ordner öffnet.</translation>
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
        <source>Versions copied.</source>
        <translation>Versionen kopiert.</translation>
    </message>
    <message>
        <source>Unsign help</source>
        <translation>Hilfe zu Unsign</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <source>Try it without a key</source>
        <translation>Ohne Key ausprobieren</translation>
    </message>
    <message>
        <source>{file}: {purpose}</source>
        <translation>{file}: {purpose}</translation>
    </message>
    <message>
        <source>The dev secret</source>
        <translation>Das Dev-Secret</translation>
    </message>
    <message>
        <source>Look it up first</source>
        <translation>Erst nachschlagen</translation>
    </message>
    <message>
        <source>Type or paste a signature ID and press Return. A card shows the signature’s name, its status and the templates that use it. Looking it up changes nothing.</source>
        <translation>Geben Sie eine Signatur-ID ein oder fügen Sie sie ein und drücken Sie die Eingabetaste. Eine Karte zeigt den Namen der Signatur, ihren Status und die Vorlagen, die sie verwenden. Nachschlagen ändert nichts.</translation>
    </message>
    <message>
        <source>The Signatures page lists every signature in the account. The Deleted page lists the deletions made from this computer.</source>
        <translation>Die Seite „Signaturen“ zeigt alle Signaturen des Kontos, die Seite „Gelöscht“ die Löschungen von diesem Computer aus.</translation>
    </message>
    <message>
        <source>Press Delete signature… and read the question. It names the signature, the account and what will be deleted. If the signature is approved or templates use it, you’ll be asked to type its name.</source>
        <translation>Drücken Sie „Signatur löschen&#xa0;…“ und lesen Sie die Frage. Sie nennt die Signatur, das Konto und was gelöscht wird. Ist die Signatur genehmigt oder wird sie von Vorlagen verwendet, müssen Sie ihren Namen eingeben.</translation>
    </message>
    <message>
        <source>Return never deletes, and Esc always keeps the signature.</source>
        <translation>Die Eingabetaste löscht nie, und mit Esc behalten Sie die Signatur immer.</translation>
    </message>
    <message>
        <source>Nothing is sent while you type. One confirmation sends one deletion. Unsign sends a second one only if the first was provably never sent, or if EngageLab asked it to wait.</source>
        <translation>Während Sie tippen, wird nichts gesendet. Eine Bestätigung sendet eine Löschung. Eine zweite sendet Unsign nur, wenn die erste nachweislich nie gesendet wurde oder wenn EngageLab um eine Pause gebeten hat.</translation>
    </message>
    <message>
        <source>A deletion can’t be undone. EngageLab doesn’t offer a way to.</source>
        <translation>Eine Löschung lässt sich nicht rückgängig machen. EngageLab bietet das nicht an.</translation>
    </message>
    <message>
        <source>The dev secret is sent only to EngageLab. It never appears in a receipt, in details or in a log. Unsign contacts no other service.</source>
        <translation>Das Dev-Secret wird nur an EngageLab gesendet. Es steht nie in einem Beleg, in Details oder in einem Protokoll. Mit anderen Diensten nimmt Unsign keine Verbindung auf.</translation>
    </message>
    <message>
        <source>Choose Help &gt; Start practice mode, or run unsign --practice. Nothing real can be deleted there.</source>
        <translation>Wählen Sie „Hilfe“ &gt; „Übungsmodus starten“, oder starten Sie unsign --practice. Dort kann nichts Echtes gelöscht werden.</translation>
    </message>
    <message>
        <source>Deleted: EngageLab confirmed it, or a check afterwards showed that it no longer exists.</source>
        <translation>Gelöscht: EngageLab hat es bestätigt, oder eine Prüfung danach hat gezeigt, dass es sie nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Already gone: it was there before but isn’t now. There’s nothing more to do.</source>
        <translation>Bereits weg: Sie war vorher da und ist es jetzt nicht mehr. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Not deleted: it’s still there. The message says why, and what to do next.</source>
        <translation>Nicht gelöscht: Sie ist noch da. Die Meldung sagt, warum, und was jetzt zu tun ist.</translation>
    </message>
    <message>
        <source>Not sure yet: the answer was lost on the way, and Unsign couldn’t settle it by checking. Press Check again before you tell your customer anything.</source>
        <translation>Noch unklar: Die Antwort ging unterwegs verloren, und auch eine Prüfung hat es nicht geklärt. Drücken Sie „Erneut prüfen“, bevor Sie Ihrem Kunden etwas sagen.</translation>
    </message>
    <message>
        <source>It doesn’t exist yet.</source>
        <translation>Noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>If you choose to save it, it’s in this computer’s keyring. Otherwise it’s only in memory, until you close Unsign or don’t use it for a while. None of the files below contains it.</source>
        <translation>Wenn Sie es speichern, liegt es im Schlüsselbund dieses Computers. Sonst ist es nur im Arbeitsspeicher, bis Sie Unsign schließen oder es eine Weile nicht benutzen. In den Dateien unten steht es nie.</translation>
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
        <source>Unsign renames a file that it can’t read like this, with the date, so that nothing is lost. You can delete it.</source>
        <translation>Eine Datei, die Unsign nicht lesen kann, benennt es so um, mit Datum, damit nichts verloren geht. Sie können sie löschen.</translation>
    </message>
    <message>
        <source>Practice data is in a temporary folder, and is deleted when you close Unsign.</source>
        <translation>Übungsdaten liegen in einem temporären Ordner und werden gelöscht, wenn Sie Unsign schließen.</translation>
    </message>
    <message>
        <source>journal.db is an SQLite database. Its view “history” has one row for each deletion and each creation requested from here. Nothing in it is ever rewritten, and it contains no secrets. Times are in UTC.</source>
        <translation>journal.db ist eine SQLite-Datenbank. Ihre Sicht „history“ hat eine Zeile für jede Löschung und jede Anlage, die von hier aus angefordert wurde. Nichts darin wird je überschrieben, und sie enthält keine Secrets. Alle Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>number counts up. kind: deletion or creation. account, base_url, signature_id and name: as they were at the time; name is NULL if it wasn’t known. asked_at and settled_at: when it was requested, and when its outcome was recorded.</source>
        <translation>number zählt hoch. kind: deletion (Löschung) oder creation (Anlage). account, base_url, signature_id und name: wie sie damals waren; name ist NULL, wenn er nicht bekannt war. asked_at und settled_at: wann es angefordert und wann das Ergebnis aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>verdict: confirmed (HTTP 200 with code 0, not checked yet), deleted, already_gone, not_deleted, not_sure, created or not_created; NULL while it’s in progress. problem: what got in the way. proof: looked_up, or word_only if the service’s confirmation is the only proof.</source>
        <translation>verdict: confirmed (HTTP 200 mit Code 0, noch nicht geprüft), deleted, already_gone, not_deleted, not_sure, created oder not_created; NULL, solange es noch läuft. problem: was dazwischenkam. proof: looked_up, oder word_only, wenn die Bestätigung des Dienstes der einzige Nachweis ist.</translation>
    </message>
    <message>
        <source>http_status, code and message: the service’s last answer. operator, computer, ticket: who requested it, where, and for which ticket. origin: single, batch or waiting. batch: the same for every row of a batch.</source>
        <translation>http_status, code und message: die letzte Antwort des Dienstes. operator, computer, ticket: wer es angefordert hat, wo und für welches Ticket. origin: single, batch oder waiting. batch: derselbe Wert für alle Zeilen eines Stapels.</translation>
    </message>
    <message>
        <source>accounts with their names and dev keys, and the settings.</source>
        <translation>Konten mit Namen und Dev-Keys sowie die Einstellungen.</translation>
    </message>
    <message>
        <source>the history: what was requested from here, the outcomes, and the locks.</source>
        <translation>der Verlauf: was von hier aus angefordert wurde, die Ergebnisse und die Sperren.</translation>
    </message>
    <message>
        <source>the window’s size and page, and the list’s columns.</source>
        <translation>Größe und Seite des Fensters und die Spalten der Liste.</translation>
    </message>
    <message>
        <source>problems in Unsign itself: places in its code, none of your data.</source>
        <translation>Probleme in Unsign selbst: Stellen im Code, keine Ihrer Daten.</translation>
    </message>
    <message>
        <source>Deletes SMS signatures (sender IDs) in EngageLab accounts. Free software under the MIT licence.</source>
        <translation>Löscht SMS-Signaturen (Absenderkennungen) in EngageLab-Konten. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Unsign uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. They are installed next to the program as shared libraries, and you may replace them with your own build. Their source code is at https://download.qt.io.</source>
        <translation>Unsign verwendet Qt und Qt for Python unter der GNU Lesser General Public License, Version 3. Sie sind als dynamische Bibliotheken neben dem Programm installiert und dürfen durch selbst gebaute ersetzt werden. Ihr Quelltext ist unter https://download.qt.io.</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>Software von Dritten</translation>
    </message>
    <message>
        <source>The packaged program includes this text. In a source checkout, it’s with the component itself.</source>
        <translation>Das gepackte Programm enthält diesen Text. Im Quellbaum liegt er bei der Komponente selbst.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>{name} {version}: {licence}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
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
        <source>Unsign records each deletion before it sends it, and checks which signatures are locked. Until it can do that, it won’t delete anything. You can still look up signatures.</source>
        <translation>Unsign notiert jede Löschung, bevor es sie sendet, und prüft, welche Signaturen gesperrt sind. Solange das nicht geht, löscht es nichts. Nachschlagen können Sie weiterhin.</translation>
    </message>
    <message>
        <source>The file {file} is empty, although it wasn’t before.</source>
        <translation>Die Datei {file} ist leer, obwohl sie es vorher nicht war.</translation>
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
        <translation>Fragen Sie die Person, die diesen Computer betreut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>If there is a backup of the file, put it back and try again. If not, start a new history.</source>
        <translation>Gibt es eine Sicherung der Datei, stellen Sie sie wieder her und versuchen Sie es erneut. Wenn nicht, beginnen Sie einen neuen Verlauf.</translation>
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
        <source>The old file isn’t deleted. If it’s damaged, it stays in the same folder under another name.</source>
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
        <translation>&amp;Einstellungen&#xa0;…</translation>
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
        <source>{program} – {account}</source>
        <translation>{program} – {account}</translation>
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
        <source>Check &amp;again</source>
        <translation>Erneut prü&amp;fen</translation>
    </message>
    <message>
        <source>Change &amp;key</source>
        <translation>&amp;Key ändern</translation>
    </message>
    <message>
        <source>Change &amp;ID</source>
        <translation>&amp;ID ändern</translation>
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
        <translation>Anderen &amp;Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Start a &amp;new history…</source>
        <translation>&amp;Neuen Verlauf beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Receipt copied.</source>
        <translation>Beleg kopiert.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>Details ko&amp;pieren</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Details kopiert.</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>&amp;Beleg kopieren</translation>
    </message>
    <message>
        <source>Paste it before you close Unsign, because this system won’t hold on to it.</source>
        <translation>Fügen Sie es ein, bevor Sie Unsign schließen: Dieses System merkt es sich nicht.</translation>
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
        <source>{what} was deleted</source>
        <translation>{what} wurde gelöscht</translation>
    </message>
    <message>
        <source>Unsign checked at {time}: it no longer exists.</source>
        <translation>Prüfung um {time}: Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>There’s no signature {id} in account “{account}” now</source>
        <translation>Im Konto „{account}“ gibt es jetzt keine Signatur {id}</translation>
    </message>
    <message>
        <source>Unsign couldn’t look it up before deleting, so it may never have existed. There’s no such signature now.</source>
        <translation>Unsign konnte sie vor dem Löschen nicht nachschlagen; vielleicht gab es sie nie. Jetzt gibt es keine solche Signatur.</translation>
    </message>
    <message>
        <source>It was there at {time} but isn’t now. There’s nothing more to do.</source>
        <translation>Sie war noch da ({time}), jetzt nicht mehr. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>No deletion was sent.</source>
        <translation>Es wurde keine Löschung gesendet.</translation>
    </message>
    <message>
        <source>Unsign checked at {time}: {what} is still there.</source>
        <translation>Prüfung um {time}: {what} ist noch da.</translation>
    </message>
    <message>
        <source>Unsign checked whether it still exists, but couldn’t tell: {problem}.</source>
        <translation>Unsign hat geprüft, ob es sie noch gibt, konnte es aber nicht feststellen: {problem}.</translation>
    </message>
    <message>
        <source>The check was cancelled, so Unsign doesn’t know whether it still exists.</source>
        <translation>Die Prüfung wurde abgebrochen. Unsign weiß daher nicht, ob es sie noch gibt.</translation>
    </message>
    <message>
        <source>Check again first: before you answer your customer, and before you retry.</source>
        <translation>Prüfen Sie erst erneut, bevor Sie Ihrem Kunden antworten oder es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Something went wrong in Unsign</source>
        <translation>In Unsign ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>You can keep working. If a deletion was in progress, look up the signature before you answer your customer.</source>
        <translation>Sie können weiterarbeiten. Falls gerade gelöscht wurde, schlagen Sie die Signatur nach, bevor Sie Ihrem Kunden antworten.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after Unsign. They contain no secrets.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an die Person, die Unsign betreut. Sie enthalten keine Secrets.</translation>
    </message>
    <message>
        <source>{person} locked it on {time}. No deletion was sent.</source>
        <translation>{person} hat sie am {time} gesperrt. Es wurde keine Löschung gesendet.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>To delete it anyway, ask {person} first, then unlock it.</source>
        <translation>Soll sie trotzdem gelöscht werden, fragen Sie erst {person} und entsperren Sie sie dann.</translation>
    </message>
    <message>
        <source>To delete it anyway, ask whoever locked it, then unlock it.</source>
        <translation>Soll sie trotzdem gelöscht werden, fragen Sie, wer sie gesperrt hat, und entsperren Sie sie dann.</translation>
    </message>
    <message>
        <source>{what} is already gone</source>
        <translation>{what} ist bereits weg</translation>
    </message>
    <message>
        <source>Its templates: {names}</source>
        <translation>Ihre Vorlagen: {names}</translation>
    </message>
    <message>
        <source>{what} is still there</source>
        <translation>{what} ist noch da</translation>
    </message>
    <message>
        <source>Not sure yet whether {what} was deleted</source>
        <translation>Noch unklar, ob {what} gelöscht wurde</translation>
    </message>
    <message>
        <source>{what} is locked</source>
        <translation>{what} ist gesperrt</translation>
    </message>
    <message>
        <source>{service} confirmed the deletion.</source>
        <translation>{service} hat die Löschung bestätigt.</translation>
    </message>
    <message>
        <source>It wasn’t checked afterwards, so the only proof is the service’s confirmation.</source>
        <translation>Danach wurde nicht mehr geprüft. Der einzige Nachweis ist also die Bestätigung des Dienstes.</translation>
    </message>
    <message>
        <source>It couldn’t be checked afterwards ({problem}), so the only proof is the service’s confirmation.</source>
        <translation>Danach ließ sie sich nicht prüfen ({problem}). Der einzige Nachweis ist also die Bestätigung des Dienstes.</translation>
    </message>
    <message>
        <source>But it was still there when Unsign checked at {time}.</source>
        <translation>Aber bei der Prüfung um {time} war sie noch da.</translation>
    </message>
    <message>
        <source>It was still there when Unsign checked at {time}. A slow request can still take effect.</source>
        <translation>Bei der Prüfung um {time} war sie noch da. Eine langsame Anfrage kann noch wirksam werden.</translation>
    </message>
    <message>
        <source>Unsign will check again at {times}, and tell you as soon as it knows. You can close this message.</source>
        <translation>Unsign prüft um {times} erneut und meldet sich, sobald es feststeht. Sie können diese Meldung schließen.</translation>
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
        <source>A signature that no template uses</source>
        <translation>Eine Signatur, die keine Vorlage verwendet</translation>
    </message>
    <message>
        <source>An approved signature with templates</source>
        <translation>Eine genehmigte Signatur mit Vorlagen</translation>
    </message>
    <message>
        <source>A signature that a message plan uses for a minute</source>
        <translation>Eine Signatur, die ein Sendeplan eine Minute lang verwendet</translation>
    </message>
    <message>
        <source>An ID that doesn’t exist</source>
        <translation>Eine ID, die es nicht gibt</translation>
    </message>
    <message>
        <source>A key that isn’t allowed to delete</source>
        <translation>Ein Key, der nicht löschen darf</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>A problem at EngageLab, but deleted</source>
        <translation>Ein Problem bei EngageLab, aber gelöscht</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>A hotel’s sign-in page answers</source>
        <translation>Die Anmeldeseite eines Hotels antwortet</translation>
    </message>
    <message>
        <source>No answer at all (try Cancel)</source>
        <translation>Gar keine Antwort (probieren Sie Abbrechen)</translation>
    </message>
    <message>
        <source>A signature that can’t be looked up</source>
        <translation>Eine Signatur, die sich nicht nachschlagen lässt</translation>
    </message>
    <message>
        <source>Practice mode opens in its own window.</source>
        <translation>Der Übungsmodus öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>A name with hidden characters</source>
        <translation>Ein Name mit unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>Practice mode couldn’t be started.</source>
        <translation>Der Übungsmodus ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Practice mode: nothing real is deleted.</source>
        <translation>Übungsmodus: Es wird nichts Echtes gelöscht.</translation>
    </message>
    <message>
        <source>Practice mode: no network, and nothing real can be deleted.</source>
        <translation>Übungsmodus: ohne Netzwerk, und es wird nichts Echtes gelöscht.</translation>
    </message>
    <message>
        <source>Practice examples</source>
        <translation>Übungsbeispiele</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Ask your IT department to allow {service}, or try another network.</source>
        <translation>Bitten Sie Ihre IT-Abteilung, {service} zu erlauben, oder versuchen Sie ein anderes Netzwerk.</translation>
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
        <source>Its address has port {port}, but port numbers go from 1 to 65535. Nothing was sent.</source>
        <translation>In seiner Adresse steht der Port {port}, aber Portnummern gehen von 1 bis 65535. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It’s a {kind} proxy, and Unsign supports only HTTP, HTTPS and SOCKS proxies. Nothing was sent.</source>
        <translation>Es ist ein {kind}-Proxy. Unsign unterstützt nur HTTP-, HTTPS- und SOCKS-Proxys. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check both in Settings, under Proxy, including capital letters. If they’re right, ask your IT department: the password may have expired, or the account may be locked.</source>
        <translation>Prüfen Sie beides in den Einstellungen unter „Proxy“, auch Groß- und Kleinschreibung. Stimmt alles, fragen Sie Ihre IT-Abteilung: Vielleicht ist das Passwort abgelaufen oder das Konto gesperrt.</translation>
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
        <source>The name {service} couldn’t be found on the network. Nothing was sent.</source>
        <translation>Der Name {service} wurde im Netzwerk nicht gefunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{service} refused the connection. Nothing was sent.</source>
        <translation>{service} hat die Verbindung abgelehnt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{service} couldn’t be reached. Nothing was sent.</source>
        <translation>{service} war nicht zu erreichen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{service} didn’t accept a connection in time. Nothing was sent.</source>
        <translation>{service} hat die Verbindung nicht rechtzeitig angenommen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer doesn’t trust the issuer of {service}’s certificate. Nothing was sent.</source>
        <translation>Dieser Computer vertraut dem Aussteller des Zertifikats von {service} nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Company networks often inspect traffic. Ask your IT department to add the company’s certificate to this computer, or to give you its file, then choose it in Settings.</source>
        <translation>Firmennetze prüfen oft den Datenverkehr. Bitten Sie Ihre IT-Abteilung, das Zertifikat der Firma auf diesem Computer einzurichten, oder lassen Sie sich die Datei geben und wählen Sie sie in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Going by this computer’s date, {service}’s certificate isn’t valid. Nothing was sent.</source>
        <translation>Nach dem Datum dieses Computers ist das Zertifikat von {service} nicht gültig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. If they’re right, the problem is EngageLab’s: try again later.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, liegt es an EngageLab: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The certificate is for a name other than {service}. Nothing was sent.</source>
        <translation>Das Zertifikat lautet auf einen anderen Namen als {service}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A hotel or company network may have answered instead. Open a browser, sign in to the network, then try again.</source>
        <translation>Vielleicht hat stattdessen ein Hotel- oder Firmennetz geantwortet. Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A secure connection to {service} couldn’t be made. Nothing was sent.</source>
        <translation>Eine sichere Verbindung zu {service} kam nicht zustande. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The usual cause is a network in between. Try another network.</source>
        <translation>Meist liegt es an einem Netzwerk dazwischen. Versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>Can’t reach the proxy</source>
        <translation>Der Proxy ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The proxy for {service} isn’t answering. Nothing was sent.</source>
        <translation>Der Proxy für {service} antwortet nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer’s network or VPN, and the proxy’s address.</source>
        <translation>Prüfen Sie Netzwerk oder VPN dieses Computers und die Adresse des Proxys.</translation>
    </message>
    <message>
        <source>The proxy didn’t let Unsign through</source>
        <translation>Der Proxy hat Unsign nicht durchgelassen</translation>
    </message>
    <message>
        <source>Your network’s proxy refused to connect to {service}. Nothing reached EngageLab.</source>
        <translation>Der Proxy Ihres Netzwerks hat die Verbindung zu {service} verweigert. Bei EngageLab ist nichts angekommen.</translation>
    </message>
    <message>
        <source>The proxy asks you to sign in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Your network’s proxy asks for a user name and password. Nothing reached EngageLab.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt einen Benutzernamen und ein Passwort. Bei EngageLab ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Enter them in Settings, under Proxy, then try again.</source>
        <translation>Geben Sie beides in den Einstellungen unter „Proxy“ ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Unsign can’t use the proxy that’s set</source>
        <translation>Unsign kann den eingestellten Proxy nicht nutzen</translation>
    </message>
    <message>
        <source>Unsign can’t use the file of trusted certificates</source>
        <translation>Unsign kann die Datei mit vertrauenswürdigen Zertifikaten nicht nutzen</translation>
    </message>
    <message>
        <source>The file set in Settings or on this computer (SSL_CERT_FILE) is missing or contains no certificate. Nothing was sent.</source>
        <translation>Die in den Einstellungen oder auf diesem Computer (SSL_CERT_FILE) gewählte Datei fehlt oder enthält kein Zertifikat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or ask your IT department which one to use.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Datei, oder fragen Sie Ihre IT-Abteilung, welche die richtige ist.</translation>
    </message>
    <message>
        <source>Unsign no longer has the dev secret</source>
        <translation>Unsign hat das Dev-Secret nicht mehr</translation>
    </message>
    <message>
        <source>It was forgotten before the request could be sent. Nothing was sent.</source>
        <translation>Es wurde vergessen, bevor die Anfrage gesendet werden konnte. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{service} sent data before Unsign had asked for any. Nothing was sent to it.</source>
        <translation>{service} hat Daten gesendet, bevor Unsign etwas gefragt hatte. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the account’s address, and the proxy in Settings. If they’re right, copy the details and send them to whoever looks after Unsign.</source>
        <translation>Prüfen Sie die Adresse des Kontos und den Proxy in den Einstellungen. Stimmen beide, kopieren Sie die Details und senden Sie sie an die Person, die Unsign betreut.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>You cancelled in time: the request hadn’t been sent yet.</source>
        <translation>Sie haben rechtzeitig abgebrochen: Die Anfrage war noch nicht gesendet.</translation>
    </message>
    <message>
        <source>There’s nothing more to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>EngageLab didn’t answer in time</source>
        <translation>EngageLab hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came within the time limit.</source>
        <translation>Die Anfrage wurde gesendet, aber innerhalb des Zeitlimits kam keine Antwort.</translation>
    </message>
    <message>
        <source>The connection dropped before EngageLab answered</source>
        <translation>Die Verbindung brach ab, bevor EngageLab antwortete</translation>
    </message>
    <message>
        <source>The request, or part of it, had already been sent.</source>
        <translation>Die Anfrage oder ein Teil davon war schon gesendet.</translation>
    </message>
    <message>
        <source>EngageLab’s answer broke off</source>
        <translation>Die Antwort von EngageLab brach ab</translation>
    </message>
    <message>
        <source>EngageLab’s answer can’t be told apart from other data</source>
        <translation>Die Antwort von EngageLab lässt sich nicht eindeutig zuordnen</translation>
    </message>
    <message>
        <source>More than one answer came, or its length is stated in two ways. It may belong to another request, so it proves nothing.</source>
        <translation>Es kam mehr als eine Antwort, oder ihre Länge ist widersprüchlich angegeben. Sie gehört vielleicht zu einer anderen Anfrage und beweist daher nichts.</translation>
    </message>
    <message>
        <source>The usual cause is a proxy in between. Try again, or try another network.</source>
        <translation>Meist liegt es an einem Proxy dazwischen. Versuchen Sie es erneut, oder versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>Unsign couldn’t process EngageLab’s answer</source>
        <translation>Unsign konnte die Antwort von EngageLab nicht verarbeiten</translation>
    </message>
    <message>
        <source>This is a problem in Unsign itself. The request had already been sent.</source>
        <translation>Das liegt an Unsign selbst. Die Anfrage war schon gesendet.</translation>
    </message>
    <message>
        <source>You cancelled after the request was sent</source>
        <translation>Sie haben abgebrochen, als die Anfrage schon gesendet war</translation>
    </message>
    <message>
        <source>EngageLab may have received it anyway.</source>
        <translation>EngageLab hat sie vielleicht trotzdem erhalten.</translation>
    </message>
    <message>
        <source>Check again to find out what happened.</source>
        <translation>Prüfen Sie erneut, um zu erfahren, was daraus wurde.</translation>
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
        <source>Enter the dev secret again, then retry.</source>
        <translation>Geben Sie das Dev-Secret erneut ein, und versuchen Sie es dann noch einmal.</translation>
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
        <source>The connection ended in the middle of the answer.</source>
        <translation>Die Verbindung endete mitten in der Antwort.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after Unsign.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an die Person, die Unsign betreut.</translation>
    </message>
    <message>
        <source>Copy the ID from the EngageLab console, or ask the customer for it again.</source>
        <translation>Kopieren Sie die ID aus der EngageLab-Konsole, oder fragen Sie den Kunden noch einmal danach.</translation>
    </message>
    <message>
        <source>Check it under API Keys in the EngageLab console.</source>
        <translation>Prüfen Sie ihn in der EngageLab-Konsole unter „API Keys“.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie ein paar Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Can’t delete {what} yet: a scheduled or sending message still uses it</source>
        <translation>{what} lässt sich noch nicht löschen: Eine geplante oder laufende Sendung verwendet sie noch</translation>
    </message>
    <message>
        <source>A message plan that uses this signature is pending or running. EngageLab won’t delete the signature until the plan is over.</source>
        <translation>Ein Sendeplan mit dieser Signatur wartet oder läuft. EngageLab löscht sie erst, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>In the EngageLab console, find sends that use its templates. Wait until they finish, or cancel them. A send can be scheduled up to 30 days ahead.</source>
        <translation>Suchen Sie in der EngageLab-Konsole nach Sendungen mit ihren Vorlagen. Warten Sie, bis sie fertig sind, oder brechen Sie sie ab. Eine Sendung kann bis zu 30 Tage im Voraus geplant sein.</translation>
    </message>
    <message>
        <source>There’s no signature {id} in account “{account}”</source>
        <translation>Im Konto „{account}“ gibt es keine Signatur {id}</translation>
    </message>
    <message>
        <source>This is usually a typo, or an ID from another customer’s account. EngageLab answers both the same way.</source>
        <translation>Meist ist das ein Tippfehler oder eine ID aus dem Konto eines anderen Kunden. EngageLab antwortet auf beides gleich.</translation>
    </message>
    <message>
        <source>Check that the ID matches the ticket, and that the dev key is this customer’s.</source>
        <translation>Vergleichen Sie die ID mit dem Ticket und den Dev-Key mit dem Kunden.</translation>
    </message>
    <message>
        <source>EngageLab says {id} isn’t a valid signature ID</source>
        <translation>Laut EngageLab ist {id} keine gültige Signatur-ID</translation>
    </message>
    <message>
        <source>It’s all digits, but EngageLab rejects its format.</source>
        <translation>Sie besteht nur aus Ziffern, aber EngageLab lehnt ihr Format ab.</translation>
    </message>
    <message>
        <source>There’s already a signature named {what} in account “{account}”</source>
        <translation>Im Konto „{account}“ gibt es schon eine Signatur namens {what}</translation>
    </message>
    <message>
        <source>EngageLab allows each name only once per account.</source>
        <translation>EngageLab erlaubt jeden Namen nur einmal pro Konto.</translation>
    </message>
    <message>
        <source>Find it on the Signatures page, or choose another name.</source>
        <translation>Suchen Sie sie auf der Seite „Signaturen“, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>EngageLab refused the request for {what}</source>
        <translation>EngageLab hat die Anfrage zu {what} abgelehnt</translation>
    </message>
    <message>
        <source>EngageLab’s reason: {words}</source>
        <translation>Begründung von EngageLab: {words}</translation>
    </message>
    <message>
        <source>If that doesn’t tell you what to do, copy the details and send them to EngageLab’s support.</source>
        <translation>Hilft Ihnen das nicht weiter, kopieren Sie die Details und senden Sie sie an den Support von EngageLab.</translation>
    </message>
    <message>
        <source>EngageLab didn’t accept this key</source>
        <translation>EngageLab hat diesen Key nicht akzeptiert</translation>
    </message>
    <message>
        <source>This often means that the dev key or dev secret is mistyped, expired or disabled.</source>
        <translation>Oft ist der Dev-Key oder das Dev-Secret vertippt, abgelaufen oder deaktiviert.</translation>
    </message>
    <message>
        <source>This key isn’t allowed to do that</source>
        <translation>Dieser Key darf das nicht</translation>
    </message>
    <message>
        <source>EngageLab refused the request. The cause is often the key’s list of allowed IPs.</source>
        <translation>EngageLab hat die Anfrage abgelehnt. Oft liegt es an der Liste der erlaubten IP-Adressen des Keys.</translation>
    </message>
    <message>
        <source>Check the key’s permissions and its list of allowed IPs in the EngageLab console.</source>
        <translation>Prüfen Sie in der EngageLab-Konsole die Rechte des Keys und die Liste seiner erlaubten IP-Adressen.</translation>
    </message>
    <message>
        <source>EngageLab is limiting requests</source>
        <translation>EngageLab begrenzt die Anfragen</translation>
    </message>
    <message>
        <source>Too many requests were sent in a short time.</source>
        <translation>In kurzer Zeit wurden zu viele Anfragen gesendet.</translation>
    </message>
    <message>
        <source>EngageLab doesn’t know the address of this request</source>
        <translation>EngageLab kennt die Adresse dieser Anfrage nicht</translation>
    </message>
    <message>
        <source>EngageLab doesn’t support this request</source>
        <translation>EngageLab unterstützt diese Anfrage nicht</translation>
    </message>
    <message>
        <source>Something went wrong at EngageLab</source>
        <translation>Bei EngageLab ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The service reported a problem on its side.</source>
        <translation>Der Dienst hat ein Problem auf seiner Seite gemeldet.</translation>
    </message>
    <message>
        <source>EngageLab isn’t available right now</source>
        <translation>EngageLab ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>The service, or the route to it, is down or overloaded (status {status}).</source>
        <translation>Der Dienst oder der Weg dorthin ist ausgefallen oder überlastet (Status {status}).</translation>
    </message>
    <message>
        <source>EngageLab’s answer isn’t in its documentation</source>
        <translation>Die Antwort von EngageLab steht nicht in seiner Dokumentation</translation>
    </message>
    <message>
        <source>The status is {status}. Only EngageLab can say what it means here.</source>
        <translation>Der Status ist {status}. Was das hier bedeutet, kann nur EngageLab sagen.</translation>
    </message>
    <message>
        <source>EngageLab’s answer contradicts itself</source>
        <translation>Die Antwort von EngageLab widerspricht sich</translation>
    </message>
    <message>
        <source>It reports success and code {code} at the same time. EngageLab said: {words}</source>
        <translation>Sie meldet Erfolg und zugleich Code {code}. EngageLab sagte: {words}</translation>
    </message>
    <message>
        <source>EngageLab’s answer can’t be read</source>
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
        <source>A cache between Unsign and {service} sent a stored answer. It says nothing about how things are now.</source>
        <translation>Ein Zwischenspeicher zwischen Unsign und {service} hat eine gespeicherte Antwort gesendet. Über den jetzigen Stand sagt sie nichts.</translation>
    </message>
    <message>
        <source>The answer says that the list continues elsewhere. Unsign can’t load the rest.</source>
        <translation>Laut der Antwort geht die Liste an anderer Stelle weiter. Den Rest kann Unsign nicht laden.</translation>
    </message>
    <message>
        <source>EngageLab’s answer is far too long</source>
        <translation>Die Antwort von EngageLab ist viel zu lang</translation>
    </message>
    <message>
        <source>It’s much longer than EngageLab documents, so Unsign stopped reading.</source>
        <translation>Sie ist viel länger als dokumentiert. Unsign hat nicht weitergelesen.</translation>
    </message>
    <message>
        <source>Unsign doesn’t follow it, so that the dev key goes only to {service}.</source>
        <translation>Unsign folgt ihr nicht, damit der Dev-Key nur an {service} geht.</translation>
    </message>
    <message>
        <source>The cause is often a hotel or company sign-in page. Open a browser, sign in to the network, then try again.</source>
        <translation>Oft liegt es an der Anmeldeseite eines Hotels oder einer Firma. Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer didn’t come from EngageLab</source>
        <translation>Die Antwort kam nicht von EngageLab</translation>
    </message>
    <message>
        <source>A web page came back. This is often a hotel or company sign-in page.</source>
        <translation>Es kam eine Webseite zurück. Oft ist das die Anmeldeseite eines Hotels oder einer Firma.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es dann erneut.</translation>
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
        <source>The answer points to another address</source>
        <translation>Die Antwort verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>The answer lacks the code that would prove success.</source>
        <translation>In der Antwort fehlt der Code, der den Erfolg belegen würde.</translation>
    </message>
    <message>
        <source>The answer is about another signature.</source>
        <translation>In der Antwort geht es um eine andere Signatur.</translation>
    </message>
    <message>
        <source>The answer reports success but is otherwise empty.</source>
        <translation>Die Antwort meldet Erfolg, ist aber sonst leer.</translation>
    </message>
    <message>
        <source>Only the beginning of the answer arrived.</source>
        <translation>Nur der Anfang der Antwort ist angekommen.</translation>
    </message>
    <message>
        <source>The answer isn’t readable text.</source>
        <translation>Die Antwort ist kein lesbarer Text.</translation>
    </message>
    <message>
        <source>The answer isn’t in the format that EngageLab documents.</source>
        <translation>Die Antwort hat nicht das Format, das EngageLab dokumentiert.</translation>
    </message>
    <message>
        <source>The answer’s code isn’t a number, so it proves nothing.</source>
        <translation>Der Code in der Antwort ist keine Zahl und belegt daher nichts.</translation>
    </message>
    <message>
        <source>It has two values for the same field.</source>
        <translation>Dasselbe Feld hat zwei Werte.</translation>
    </message>
    <message>
        <source>Its code reports success, but its HTTP status doesn’t.</source>
        <translation>Der Code meldet Erfolg, der HTTP-Status aber nicht.</translation>
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
        <source>EngageLab says that the key is expired or disabled.</source>
        <translation>Laut EngageLab ist der Key abgelaufen oder deaktiviert.</translation>
    </message>
    <message>
        <source>the list of signatures</source>
        <translation>der Liste der Signaturen</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Check this computer’s network, VPN or proxy, then try again.</source>
        <translation>Prüfen Sie Netzwerk, VPN oder Proxy dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Can’t reach EngageLab</source>
        <translation>EngageLab ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Can’t confirm that this is EngageLab</source>
        <translation>Ob das EngageLab ist, lässt sich nicht bestätigen</translation>
    </message>
    <message>
        <source>Nothing is wrong with what you typed. Try again in a few minutes. If it keeps happening, copy the details and send them to EngageLab’s support.</source>
        <translation>An Ihrer Eingabe liegt es nicht. Versuchen Sie es in ein paar Minuten erneut. Bleibt es so, kopieren Sie die Details und senden Sie sie an den Support von EngageLab.</translation>
    </message>
    <message>
        <source>This says nothing about the signature. The cause is usually something between you and EngageLab.</source>
        <translation>Über die Signatur sagt das nichts. Meist liegt es an etwas zwischen Ihnen und EngageLab.</translation>
    </message>
    <message>
        <source>Copy the details and send them to EngageLab’s support.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an den Support von EngageLab.</translation>
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
        <source>None</source>
        <translation>Keiner</translation>
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
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>System certificates only</source>
        <translation>Nur die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Additional trusted &amp;certificates</source>
        <translation>Weitere v&amp;ertraute Zertifikate</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>&amp;Datei wählen&#xa0;…</translation>
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
        <source> min idle</source>
        <translation> min ohne Nutzung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Forget typed secrets after</source>
        <translation>Secrets &amp;vergessen nach</translation>
    </message>
    <message>
        <source>A new language applies the next time you start Unsign. Secrets saved in the keyring aren’t affected by the idle time.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start von Unsign. Im Schlüsselbund gespeicherte Secrets werden nicht vergessen.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Taken from the address.</source>
        <translation>Aus der Adresse übernommen.</translation>
    </message>
    <message>
        <source>Choose trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate wählen</translation>
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
        <source>This is a folder. Choose the file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>There’s no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that you’re allowed to read it.</source>
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
        <translation>Die Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Certificate without a name</source>
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
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SignatureId</name>
    <message>
        <source>A spreadsheet has rounded this number, so its last digits are lost. Copy the ID from the EngageLab console.</source>
        <translation>Eine Tabellenkalkulation hat diese Zahl gerundet; die letzten Ziffern sind verloren. Kopieren Sie die ID aus der EngageLab-Konsole.</translation>
    </message>
    <message>
        <source>Type or paste a signature ID. It contains only digits.</source>
        <translation>Geben Sie eine Signatur-ID ein oder fügen Sie sie ein. Sie enthält nur Ziffern.</translation>
    </message>
    <message>
        <source>This is written like an amount. If you mean {digits}, enter just those digits.</source>
        <translation>Das ist wie ein Betrag geschrieben. Wenn Sie {digits} meinen, geben Sie nur diese Ziffern ein.</translation>
    </message>
    <message>
        <source>There’s an invisible character in it: {character}. A signature ID contains only digits.</source>
        <translation>Darin ist ein unsichtbares Zeichen: {character}. Eine Signatur-ID enthält nur Ziffern.</translation>
    </message>
    <message>
        <source>{character} is a digit in another script. A signature ID contains only the digits 0 to 9.</source>
        <translation>{character} ist eine Ziffer einer anderen Schrift. Eine Signatur-ID enthält nur die Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>{character} isn’t a digit. A signature ID contains only digits.</source>
        <translation>{character} ist keine Ziffer. Eine Signatur-ID enthält nur Ziffern.</translation>
    </message>
    <message>
        <source>Search signatures for “{words}”</source>
        <translation>Signaturen nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>That’s {count} numbers: {numbers}. Enter one ID at a time, or select several on the Signatures page.</source>
        <translation>Das sind {count} Zahlen: {numbers}. Geben Sie immer nur eine ID ein, oder wählen Sie mehrere auf der Seite „Signaturen“ aus.</translation>
    </message>
    <message>
        <source>It ends in zeros. If it comes from a spreadsheet, it may have been rounded.</source>
        <translation>Die ID endet auf Nullen. Wenn sie aus einer Tabellenkalkulation stammt, kann sie gerundet sein.</translation>
    </message>
    <message>
        <source>Read as {id}, without the spaces or quotes.</source>
        <translation>Gelesen als {id}, ohne Leer- und Anführungszeichen.</translation>
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
        <source>Not used by &amp;templates</source>
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
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Sea&amp;rch</source>
        <translation>Su&amp;che</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
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
        <source>Rel&amp;oad</source>
        <translation>&amp;Neu laden</translation>
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
        <source>No matching signatures</source>
        <translation>Keine passenden Signaturen</translation>
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
        <source>Delete signatures…</source>
        <translation>Signaturen löschen&#xa0;…</translation>
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
        <source>{counted} ({listed} listed)</source>
        <translation>{counted} ({listed} aufgeführt)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Verwendung unbekannt</translation>
    </message>
    <message>
        <source>{shown} of {all} signatures</source>
        <translation>{shown} von {all} Signaturen</translation>
    </message>
    <message>
        <source>Templates couldn’t be loaded. The counts are EngageLab’s, so don’t rely on a 0.</source>
        <translation>Die Vorlagen konnten nicht geladen werden. Die Zahlen sind EngageLabs eigene. Verlassen Sie sich nicht auf eine 0.</translation>
    </message>
    <message>
        <source>Some templates couldn’t be read, so don’t rely on a 0.</source>
        <translation>Einige Vorlagen waren nicht lesbar. Verlassen Sie sich nicht auf eine 0.</translation>
    </message>
    <message>
        <source>{count} The first one: {why} {beginning}</source>
        <translation>{count} Die erste: {why} {beginning}</translation>
    </message>
    <message>
        <source>No templates use it</source>
        <translation>Keine Vorlage verwendet sie</translation>
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
        <source>Loaded at {time}.</source>
        <translation>Geladen: {time}.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>To check, Unsign needs the dev secret for {accounts}.</source>
        <translation>Zum Prüfen braucht Unsign das Dev-Secret von {accounts}.</translation>
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
