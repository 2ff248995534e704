<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActivityStatus</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>ActorGroup</name>
    <message>
        <source>Health and care workers</source>
        <translation>Beschäftigte in Gesundheit und Pflege</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patientinnen und Patienten</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Unternehmerinnen und Unternehmer</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>KMU</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investoren</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Eigene Gruppe</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Lizenzvereinbarung</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Kooperationsvereinbarung</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Dienstleistungsvertrag</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Kommerzielle Vereinbarung</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The file is damaged: its parts cannot be unpacked. Save it again or ask for another copy.</source>
        <translation>Die Datei ist beschädigt: Ihre Teile lassen sich nicht entpacken. Speichern Sie sie erneut oder bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table needs, so it was not opened.</source>
        <translation>Die Datei wird beim Entpacken weit größer, als eine Tabelle sein muss, und wurde daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file holds a part whose name leads out of the file, so it was not opened.</source>
        <translation>Die Datei enthält einen Teil, dessen Name aus der Datei hinausführt, und wurde daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file is neither XLSX nor ODS. Save it in one of these formats, or as CSV.</source>
        <translation>Die Datei ist weder XLSX noch ODS. Speichern Sie sie in einem dieser Formate oder als CSV.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>The file holds two parts with the same name, so that nobody can tell which one counts. Save it again in the program that it was made with.</source>
        <translation>Die Datei enthält zwei Teile mit demselben Namen, sodass niemand weiß, welcher gilt. Speichern Sie sie noch einmal in dem Programm, aus dem sie stammt.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>vor der Aktualisierung der Datei</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückkehren</translation>
    </message>
    <message>
        <source>before old history was dropped</source>
        <translation>vor dem Verwerfen des alten Verlaufs</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before work was brought in</source>
        <translation>bevor Arbeit eingebracht wurde</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>An amount of the budget is too large to calculate with. Check the units, prices and exchange rates.</source>
        <translation>Ein Betrag des Budgets ist zu groß zum Rechnen. Prüfen Sie Einheiten, Preise und Wechselkurse.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostenkategorie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeitspaket</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The reference list “%1” of the program is damaged. Install the program again.</source>
        <translation>Die Referenzliste „%1“ des Programms ist beschädigt. Installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>CategorySource</name>
    <message>
        <source>Official list</source>
        <translation>Amtliche Liste</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
</context>
<context>
    <name>ChallengeOrigin</name>
    <message>
        <source>Intrinsic</source>
        <translation>Intrinsisch</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Extrinsisch</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Umfeldbedingt</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>No partner has a budget yet. Add budget lines, or import them.</source>
        <translation>Noch kein Partner hat ein Budget. Fügen Sie Budgetzeilen hinzu oder importieren Sie welche.</translation>
    </message>
    <message>
        <source>Budget by partner</source>
        <translation>Budget nach Partner</translation>
    </message>
    <message>
        <source>EU contribution and own contribution, EUR</source>
        <translation>EU-Beitrag und Eigenmittel, EUR</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>EU-Beitrag</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigenmittel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget, EUR</source>
        <translation>Budget, EUR</translation>
    </message>
    <message>
        <source>Not stated by partner</source>
        <translation>Nicht nach Partner angegeben</translation>
    </message>
    <message>
        <source>Stated by partner: %1 of the total budget</source>
        <translation>Nach Partner angegeben: %1 des Gesamtbudgets</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of the total</source>
        <translation>Größtes Budget: %1, %2 des Gesamtbetrags</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostenkategorie</translation>
    </message>
    <message>
        <source>There are no budget lines yet. Add them, or import them.</source>
        <translation>Es gibt noch keine Budgetzeilen. Fügen Sie welche hinzu oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>Budget by cost category</source>
        <translation>Budget nach Kostenkategorie</translation>
    </message>
    <message>
        <source>Total eligible budget, EUR</source>
        <translation>Förderfähiges Gesamtbudget, EUR</translation>
    </message>
    <message>
        <source>Largest category: %1, %2 of the budget</source>
        <translation>Größte Kategorie: %1, %2 des Budgets</translation>
    </message>
    <message>
        <source>EU contribution, EUR</source>
        <translation>EU-Beitrag, EUR</translation>
    </message>
    <message>
        <source>Largest EU contribution: %1, %2 of all</source>
        <translation>Größter EU-Beitrag: %1, %2 von allen</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of all</source>
        <translation>Größtes Budget: %1, %2 von allen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Most partners: %1, %2 of all</source>
        <translation>Die meisten Partner: %1, %2 von allen</translation>
    </message>
    <message>
        <source>No record has a place yet. Give organisations, events or offers a region or a country.</source>
        <translation>Noch kein Datensatz hat einen Ort. Geben Sie für Organisationen, Veranstaltungen oder Angebote eine Region oder ein Land an.</translation>
    </message>
    <message>
        <source>Impact by region</source>
        <translation>Wirkung nach Region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Impact by country</source>
        <translation>Wirkung nach Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The co-financing rates add up to %1; together they can be at most %2.</source>
        <translation>Die Kofinanzierungssätze ergeben zusammen %1; zulässig sind höchstens %2.</translation>
    </message>
    <message>
        <source>The co-financing rates, with the own funds, add up to %1; together they must be %2.</source>
        <translation>Die Kofinanzierungssätze ergeben mit den Eigenmitteln %1; zusammen müssen es %2 sein.</translation>
    </message>
    <message>
        <source>The period shares add up to %1, the budget line to %2; the difference is %3.</source>
        <translation>Die Anteile der Perioden ergeben zusammen %1, die Budgetzeile %2; die Differenz beträgt %3.</translation>
    </message>
    <message>
        <source>The shares of the partners add up to %1, the lump sum is %2; the difference is %3.</source>
        <translation>Die Anteile der Partner ergeben zusammen %1, der Pauschalbetrag ist %2; die Differenz beträgt %3.</translation>
    </message>
    <message>
        <source>The sources of the contribution add up to %1, the contribution is %2; the difference is %3.</source>
        <translation>Die Quellen des Finanzierungsbeitrags ergeben zusammen %1, der Finanzierungsbeitrag ist %2; die Differenz beträgt %3.</translation>
    </message>
    <message>
        <source>The line does not count: the partner’s costs of this category are a flat rate.</source>
        <translation>Die Zeile zählt nicht: Für die Kosten des Partners in dieser Kategorie gilt ein Pauschalsatz.</translation>
    </message>
    <message>
        <source>“%1” is %2; the programme’s ceiling is %3.</source>
        <translation>„%1“ ist %2; die Obergrenze des Programms ist %3.</translation>
    </message>
    <message>
        <source>“%1” is declared as %2, the records give %3; the difference is %4.</source>
        <translation>„%1“ ist mit %2 ausgewiesen, die Datensätze ergeben %3; die Differenz beträgt %4.</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the work package (%3).</source>
        <translation>„%1“ (%2) liegt vor dem Beginn des Arbeitspakets (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the work package (%3).</source>
        <translation>„%1“ (%2) liegt nach dem Ende des Arbeitspakets (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the project (%3).</source>
        <translation>„%1“ (%2) liegt vor dem Beginn des Projekts (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the project (%3).</source>
        <translation>„%1“ (%2) liegt nach dem Ende des Projekts (%3).</translation>
    </message>
    <message>
        <source>The activity depends on itself.</source>
        <translation>Die Aktivität hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>The dependency is part of a circle: these activities wait for each other.</source>
        <translation>Die Abhängigkeit ist Teil eines Kreises: Diese Aktivitäten warten aufeinander.</translation>
    </message>
    <message>
        <source>The project has no active lead partner.</source>
        <translation>Das Projekt hat keinen aktiven Leadpartner.</translation>
    </message>
    <message>
        <source>The project has several active lead partners.</source>
        <translation>Das Projekt hat mehrere aktive Leadpartner.</translation>
    </message>
    <message>
        <source>Several partners of the project have the number %1.</source>
        <translation>Mehrere Partner des Projekts haben die Nummer %1.</translation>
    </message>
    <message>
        <source>Several work packages of the project have the number %1.</source>
        <translation>Mehrere Arbeitspakete des Projekts haben die Nummer %1.</translation>
    </message>
    <message>
        <source>Invoice “%1” of this supplier is entered several times.</source>
        <translation>Die Rechnung „%1“ dieses Lieferanten ist mehrfach erfasst.</translation>
    </message>
    <message>
        <source>Several people have the e-mail address “%1”.</source>
        <translation>Mehrere Personen haben die E-Mail-Adresse „%1“.</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Mehrere Organisationen heißen „%1“.</translation>
    </message>
    <message>
        <source>The data of this person was to be kept until %1: anonymise or delete it, or set a later date.</source>
        <translation>Die Daten dieser Person sollten bis %1 aufbewahrt werden: Anonymisieren oder löschen Sie sie oder legen Sie ein späteres Datum fest.</translation>
    </message>
    <message>
        <source>“%1” belongs to another project.</source>
        <translation>„%1“ gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>“%1”, %2: the programme takes %3 characters, these are %4.</source>
        <translation>„%1“, %2: Das Programm lässt %3 Zeichen zu, es sind %4.</translation>
    </message>
    <message>
        <source>“%1”: the programme takes %2 characters, these are %3.</source>
        <translation>„%1“: Das Programm lässt %2 Zeichen zu, es sind %3.</translation>
    </message>
    <message>
        <source>There is no text of a project called “%1”; name an entity and a field, as in project.summary.</source>
        <translation>Es gibt keinen Projekttext „%1“; nennen Sie eine Entität und ein Feld, etwa project.summary.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is %2; the smallest number allowed is %3.</source>
        <translation>„%1“ ist %2; die kleinste zulässige Zahl ist %3.</translation>
    </message>
    <message>
        <source>“%1” is %2; the largest number allowed is %3.</source>
        <translation>„%1“ ist %2; die größte zulässige Zahl ist %3.</translation>
    </message>
    <message>
        <source>“%1”: there is no kind of record called “%2”.</source>
        <translation>„%1“: Es gibt keine Datensatzart „%2“.</translation>
    </message>
    <message>
        <source>“%1”, %2: at most %3 characters, these are %4.</source>
        <translation>„%1“, %2: höchstens %3 Zeichen, es sind %4.</translation>
    </message>
    <message>
        <source>“%1”: at most %2 characters, these are %3.</source>
        <translation>„%1“: höchstens %2 Zeichen, es sind %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be added to other amounts.</source>
        <translation>%1 ist zu groß, um zu anderen Beträgen addiert zu werden.</translation>
    </message>
    <message>
        <source>Several people wrote this without knowing of each other, and it waits to be settled: “conflicts” lists what each of them wrote.</source>
        <translation>Mehrere haben dies geschrieben, ohne voneinander zu wissen, und es wartet auf eine Entscheidung: „conflicts“ nennt, was jeder geschrieben hat.</translation>
    </message>
    <message>
        <source>Somebody deleted this while others changed it or referred to it, and it waits to be settled: “conflicts” lists who did what.</source>
        <translation>Jemand hat dies gelöscht, während andere es änderten oder darauf verwiesen, und es wartet auf eine Entscheidung: „conflicts“ nennt, wer was getan hat.</translation>
    </message>
</context>
<context>
    <name>CohesionCategory</name>
    <message>
        <source>Less developed region</source>
        <translation>Weniger entwickelte Region</translation>
    </message>
    <message>
        <source>Transition region</source>
        <translation>Übergangsregion</translation>
    </message>
    <message>
        <source>More developed region</source>
        <translation>Stärker entwickelte Region</translation>
    </message>
    <message>
        <source>Outermost region</source>
        <translation>Region in äußerster Randlage</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show what would change, and change nothing.</source>
        <translation>Zeigen, was sich ändern würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>Einen JSON-Wert ausgeben.</translation>
    </message>
    <message>
        <source>The language of labels and messages: en, fr, es, nb, de, it or sl.</source>
        <translation>Die Sprache der Beschriftungen und Meldungen: en, fr, es, nb, de, it oder sl.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2.</source>
        <translation>Die Option --%1 erwartet eine ganze Zahl ab %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>The option --%1 takes one of these: %2.</source>
        <translation>Die Option --%1 erwartet eines von diesen: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fr, es, nb, de, it, sl.</source>
        <translation>Die Sprache „%1“ ist keine von en, fr, es, nb, de, it, sl.</translation>
    </message>
    <message>
        <source>Something is missing. The command is written like this: %1</source>
        <translation>Es fehlt etwas. Der Befehl wird so geschrieben: %1</translation>
    </message>
    <message>
        <source>“%1” is too much. The command is written like this: %2</source>
        <translation>„%1“ ist zu viel. Der Befehl wird so geschrieben: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Nichts wurde geändert: Dies war ein Probelauf.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See passerelle %1 --help.</source>
        <translation>Siehe passerelle %1 --help.</translation>
    </message>
    <message>
        <source>See passerelle --help.</source>
        <translation>Siehe passerelle --help.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Das hat nicht funktioniert: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Works without a window:</source>
        <translation>Arbeitet ohne Fenster:</translation>
    </message>
    <message>
        <source>passerelle COMMAND --help explains a command, passerelle --version names the version.</source>
        <translation>passerelle COMMAND --help erklärt einen Befehl, passerelle --version nennt die Version.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the problems are listed; 2 failure, nothing was changed.</source>
        <translation>Exit-Status: 0 erledigt; 1 erledigt, die Probleme sind aufgelistet; 2 fehlgeschlagen, nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Where to; without this into the data folder of this machine.</source>
        <translation>Wohin; ohne diese Angabe in den Datenordner dieses Rechners.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This machine has no data folder that can be written. Name a file with --out.</source>
        <translation>Dieser Rechner hat keinen beschreibbaren Datenordner. Nennen Sie mit --out eine Datei.</translation>
    </message>
    <message>
        <source>%1 holds again what is in %2.</source>
        <translation>%1 enthält wieder, was in %2 steht.</translation>
    </message>
    <message>
        <source>Copies a portfolio, whole, and prints where to.</source>
        <translation>Kopiert ein Portfolio vollständig und gibt aus, wohin.</translation>
    </message>
    <message>
        <source>Puts back the content of a backup; what is there now is backed up before.</source>
        <translation>Spielt den Inhalt einer Sicherungskopie zurück; was jetzt dort steht, wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Verifies that a file is whole: storage, schema, history and references.</source>
        <translation>Prüft, ob eine Datei unversehrt ist: Speicherung, Schema, Verlauf und Verweise.</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>Das Bild, das geschrieben wird: .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>Only what belongs to this project.</source>
        <translation>Nur, was zu diesem Projekt gehört.</translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x675.</source>
        <translation>Die Größe in Pixeln, etwa 1200x675.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Helle Darstellung auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Ersetzen, was dort ist.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it like 1200x675, up to %2 each.</source>
        <translation>„%1“ ist keine Größe; schreiben Sie sie wie 1200x675, jeweils bis %2.</translation>
    </message>
    <message>
        <source>Say with --out where to write.</source>
        <translation>Geben Sie mit --out an, wohin geschrieben werden soll.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; passerelle charts lists them.</source>
        <translation>Es gibt kein Diagramm „%1“; passerelle charts listet sie auf.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it with --force.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen oder ersetzen Sie die Datei mit --force.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>Zeichnet ein Diagramm in eine Datei.</translation>
    </message>
    <message>
        <source>Lists the charts there are.</source>
        <translation>Listet die vorhandenen Diagramme auf.</translation>
    </message>
    <message>
        <source>How many records at most; 50 without this.</source>
        <translation>Wie viele Datensätze höchstens; 50 ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Lists everything in a portfolio that needs attention.</source>
        <translation>Listet alles in einem Portfolio auf, was Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>Finds records by words in any language, the best first; accents and case do not matter.</source>
        <translation>Findet Datensätze nach Wörtern in jeder Sprache, die besten zuerst; Akzente und Groß- und Kleinschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>What the invented values are drawn from; the same number gives the same portfolio.</source>
        <translation>Woraus die erfundenen Werte gezogen werden; dieselbe Zahl ergibt dasselbe Portfolio.</translation>
    </message>
    <message>
        <source>How many projects to invent.</source>
        <translation>Wie viele Projekte erfunden werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 enthält %n Datensatz.</numerusform>
            <numerusform>%1 enthält %n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Erstellt ein leeres Portfolio.</translation>
    </message>
    <message>
        <source>Makes a portfolio with the two founding cases, HACK-IT-NET and SmartHealth.</source>
        <translation>Erstellt ein Portfolio mit den beiden Gründungsfällen HACK-IT-NET und SmartHealth.</translation>
    </message>
    <message>
        <source>Makes the demonstration portfolio, in which everything is invented.</source>
        <translation>Erstellt das Demonstrationsportfolio, in dem alles erfunden ist.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Warnung: %1: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation>Es gibt keinen solchen Datensatz: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n Datensatz gelöscht.</numerusform>
            <numerusform>%n Datensätze gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a record and prints it; title@de=… is the text in a language.</source>
        <translation>Fügt einen Datensatz hinzu und gibt ihn aus; title@de=… ist der Text in einer Sprache.</translation>
    </message>
    <message>
        <source>Changes fields of a record and prints it; an empty value clears a field.</source>
        <translation>Ändert Felder eines Datensatzes und gibt ihn aus; ein leerer Wert leert ein Feld.</translation>
    </message>
    <message>
        <source>Deletes a record and what is a part of it.</source>
        <translation>Löscht einen Datensatz und was Teil davon ist.</translation>
    </message>
    <message>
        <source>What to write; without this the suffix of the path tells.</source>
        <translation>Was geschrieben wird; ohne diese Angabe entscheidet die Endung des Pfads.</translation>
    </message>
    <message>
        <source>The file to write; for all entities as CSV a folder.</source>
        <translation>Die Datei, die geschrieben wird; für alle Entitäten als CSV ein Ordner.</translation>
    </message>
    <message>
        <source>Only the records of this entity.</source>
        <translation>Nur die Datensätze dieser Entität.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Der Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Say with --format what to write.</source>
        <translation>Geben Sie mit --format an, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>%1 is the portfolio itself.</source>
        <translation>%1 ist das Portfolio selbst.</translation>
    </message>
    <message>
        <source>Writes everything, or one entity, as JSON, CSV or XLSX.</source>
        <translation>Schreibt alles oder eine Entität als JSON, CSV oder XLSX.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Lists the kinds of records there are.</source>
        <translation>Listet die vorhandenen Datensatzarten auf.</translation>
    </message>
    <message>
        <source>Lists the fields of an entity with kinds, units, bounds and meaning.</source>
        <translation>Listet die Felder einer Entität mit Art, Einheit, Grenzen und Bedeutung auf.</translation>
    </message>
    <message>
        <source>The budget of this project; of all without this.</source>
        <translation>Das Budget dieses Projekts; ohne diese Angabe das aller Projekte.</translation>
    </message>
    <message>
        <source>What to divide by; category without this.</source>
        <translation>Wonach aufgeteilt wird; ohne diese Angabe nach Kategorie.</translation>
    </message>
    <message>
        <source>Add what was reported and what remains (by category or partner).</source>
        <translation>Hinzufügen, was gemeldet wurde und was verbleibt (nach Kategorie oder Partner).</translation>
    </message>
    <message>
        <source>What to divide by; region without this.</source>
        <translation>Wonach aufgeteilt wird; ohne diese Angabe nach Region.</translation>
    </message>
    <message>
        <source>The level of the regions; 2 without this.</source>
        <translation>Die Ebene der Regionen; 2 ohne diese Angabe.</translation>
    </message>
    <message>
        <source>How many transfers go from each place to each other.</source>
        <translation>Wie viele Transfers von jedem Ort zu jedem anderen gehen.</translation>
    </message>
    <message>
        <source>Adds up the budget, with what is declared beside it.</source>
        <translation>Summiert das Budget und stellt das Ausgewiesene daneben.</translation>
    </message>
    <message>
        <source>Adds up what happens where: partners, money, pilots, people and transfers.</source>
        <translation>Summiert, was wo geschieht: Partner, Geld, Piloten, Personen und Transfers.</translation>
    </message>
    <message>
        <source>Prints the manual page.</source>
        <translation>Gibt die Handbuchseite aus.</translation>
    </message>
    <message>
        <source>Prints the completion of bash.</source>
        <translation>Gibt die Vervollständigung für bash aus.</translation>
    </message>
    <message>
        <source>How many steps; one without this.</source>
        <translation>Wie viele Schritte; einer ohne diese Angabe.</translation>
    </message>
    <message>
        <source>What happened to one record: ENTITY:RECORD or a record’s number.</source>
        <translation>Was mit einem Datensatz geschah: ENTITY:RECORD oder die Nummer eines Datensatzes.</translation>
    </message>
    <message>
        <source>Only what happened on this day (year-month-day) or later.</source>
        <translation>Nur, was an diesem Tag (Jahr-Monat-Tag) oder später geschah.</translation>
    </message>
    <message numerus="yes">
        <source>There was no more to undo than %n step(s).</source>
        <translation>
            <numerusform>Mehr als %n Schritt ließ sich nicht rückgängig machen.</numerusform>
            <numerusform>Mehr als %n Schritte ließen sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to redo than %n step(s).</source>
        <translation>
            <numerusform>Mehr als %n Schritt ließ sich nicht wiederherstellen.</numerusform>
            <numerusform>Mehr als %n Schritte ließen sich nicht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-03-31.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>endgültig rückgängig gemacht</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>der Datensatz</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
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
        <source>Takes back the last step.</source>
        <translation>Nimmt den letzten Schritt zurück.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Stellt wieder her, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first.</source>
        <translation>Zeigt, wer was wann geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What the source is; without this its suffix tells.</source>
        <translation>Was die Quelle ist; ohne diese Angabe entscheidet ihre Endung.</translation>
    </message>
    <message>
        <source>What the rows are; without this the name of the sheet or of the CSV file tells.</source>
        <translation>Was die Zeilen sind; ohne diese Angabe entscheidet der Name des Tabellenblatts oder der CSV-Datei.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet to import; all without this.</source>
        <translation>Das zu importierende Tabellenblatt; alle ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Which field a column is; nothing after = leaves the column out.</source>
        <translation>Welches Feld eine Spalte ist; nichts nach = lässt die Spalte weg.</translation>
    </message>
    <message>
        <source>The project of rows that do not name one.</source>
        <translation>Das Projekt der Zeilen, die keines nennen.</translation>
    </message>
    <message>
        <source>How numbers are written where the values do not tell.</source>
        <translation>Wie Zahlen geschrieben sind, wo die Werte es nicht zeigen.</translation>
    </message>
    <message>
        <source>How dates are written where the values do not tell.</source>
        <translation>Wie Datumsangaben geschrieben sind, wo die Werte es nicht zeigen.</translation>
    </message>
    <message>
        <source>What %1 is cannot be told from its name. Say it with --as.</source>
        <translation>Was %1 ist, lässt sich am Namen nicht erkennen. Geben Sie es mit --as an.</translation>
    </message>
    <message>
        <source>JSON and tables are imported one after the other, not together.</source>
        <translation>JSON und Tabellen werden nacheinander importiert, nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1” is not written as COLUMN=FIELD.</source>
        <translation>„%1“ ist nicht als COLUMN=FIELD geschrieben.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”; it has: %3.</source>
        <translation>%1 hat kein Tabellenblatt „%2“; vorhanden: %3.</translation>
    </message>
    <message>
        <source>%1 has several sheets. Name one with --sheet.</source>
        <translation>%1 hat mehrere Tabellenblätter. Nennen Sie eines mit --sheet.</translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the name. Say it with --entity.</source>
        <translation>Was die Zeilen sind, lässt sich am Namen nicht erkennen. Geben Sie es mit --entity an.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Imports tables, JSON or a download of CORDIS; rows that cannot be read are listed.</source>
        <translation>Importiert Tabellen, JSON oder einen Download von CORDIS; nicht lesbare Zeilen werden aufgelistet.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Tells what a file holds: records, languages, size and the last change.</source>
        <translation>Zeigt, was eine Datei enthält: Datensätze, Sprachen, Größe und die letzte Änderung.</translation>
    </message>
    <message>
        <source>Only records whose field is this; also !=, &lt;, &gt; and ~ for a part of a text. An empty value means none.</source>
        <translation>Nur Datensätze, deren Feld diesen Wert hat; auch !=, &lt;, &gt; und ~ für einen Teil eines Textes. Ein leerer Wert bedeutet: keiner.</translation>
    </message>
    <message>
        <source>The fields to show, separated by commas.</source>
        <translation>Die anzuzeigenden Felder, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>What to sort by; with - in front from the last to the first.</source>
        <translation>Wonach sortiert wird; mit - davor vom letzten zum ersten.</translation>
    </message>
    <message>
        <source>How many records at most.</source>
        <translation>Wie viele Datensätze höchstens.</translation>
    </message>
    <message>
        <source>How the records are written: table, csv or json.</source>
        <translation>Wie die Datensätze geschrieben werden: table, csv oder json.</translation>
    </message>
    <message>
        <source>“%1” is not written as FIELD=VALUE.</source>
        <translation>„%1“ ist nicht als FIELD=VALUE geschrieben.</translation>
    </message>
    <message>
        <source>Lists records as a table, CSV or JSON.</source>
        <translation>Listet Datensätze als Tabelle, CSV oder JSON auf.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Das Ergebnis ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>Es ließ sich kein temporärer Ordner anlegen: %1.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; passerelle entities lists them.</source>
        <translation>Es gibt keine Entität „%1“; passerelle entities listet sie auf.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kenngröße</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ausgewiesen</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1: the number of a record cannot be changed.</source>
        <translation>%1: Die Nummer eines Datensatzes lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit. %3</source>
        <translation>%1: „%2“ passt nicht. %3</translation>
    </message>
    <message>
        <source>There is no field “%1”; passerelle fields %2 lists them.</source>
        <translation>Es gibt kein Feld „%1“; passerelle fields %2 listet sie auf.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There is no record %1. Write ENTITY:RECORD or a record’s number.</source>
        <translation>Es gibt keinen Datensatz %1. Schreiben Sie ENTITY:RECORD oder die Nummer eines Datensatzes.</translation>
    </message>
    <message>
        <source>Take the file over from a program on another computer that is not running any more.</source>
        <translation>Die Datei von einem Programm auf einem anderen Rechner übernehmen, das nicht mehr läuft.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep the steps of so many days; 365 without this.</source>
        <translation>Die Schritte so vieler Tage behalten; ohne diese Angabe 365.</translation>
    </message>
    <message>
        <source>Steps dropped</source>
        <translation>Verworfene Schritte</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Verworfene Änderungen</translation>
    </message>
    <message>
        <source>Attached files dropped</source>
        <translation>Verworfene Anhänge</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes vorher</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes nachher</translation>
    </message>
    <message>
        <source>Steps that were dropped cannot be undone any more.</source>
        <translation>Verworfene Schritte lassen sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Makes a file smaller: drops old steps and what they overwrote. What the records hold stays, and a backup is kept.</source>
        <translation>Verkleinert eine Datei: verwirft alte Schritte und was sie überschrieben haben. Was in den Datensätzen steht, bleibt, und eine Sicherungskopie wird aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is nothing to add up yet.</source>
        <translation>Es gibt noch nichts zusammenzurechnen.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>Die Option --%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Es gibt keinen Konflikt.</translation>
    </message>
    <message>
        <source>There is no conflict “%1”. “conflicts” lists them; “all” means all.</source>
        <translation>Es gibt keinen Konflikt „%1“. „conflicts“ listet sie auf; „all“ meint alle.</translation>
    </message>
    <message>
        <source>Of a record that somebody deleted only “here” or “there” can be taken: it stays or goes.</source>
        <translation>Bei einem Datensatz, den jemand gelöscht hat, geht nur „here“ oder „there“: Er bleibt oder geht.</translation>
    </message>
    <message>
        <source>Say with --take what is to be: here, there, or a value.</source>
        <translation>Geben Sie mit --take an, was gelten soll: here, there oder einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n Konflikt entschieden.</numerusform>
            <numerusform>%n Konflikte entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>%n Konflikt übrig.</numerusform>
            <numerusform>%n Konflikte übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists where people wrote without knowing of each other.</source>
        <translation>Listet auf, wo Personen geschrieben haben, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>Decides a conflict, or all of them: takes this side, that side, or a value.</source>
        <translation>Entscheidet einen Konflikt oder alle: nimmt diese Seite, die andere Seite oder einen Wert.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Only what is about this event, and what that refers to.</source>
        <translation>Nur was diese Veranstaltung betrifft und worauf sich das bezieht.</translation>
    </message>
    <message>
        <source>Leave out personal data.</source>
        <translation>Personenbezogene Daten weglassen.</translation>
    </message>
    <message>
        <source>From a copy, too, send everything and not only its changes.</source>
        <translation>Auch aus einer Kopie alles senden und nicht nur ihre Änderungen.</translation>
    </message>
    <message>
        <source>For whom it is; the file says so.</source>
        <translation>Für wen es ist; die Datei nennt es.</translation>
    </message>
    <message>
        <source>Encrypt with the passphrase in this file.</source>
        <translation>Mit der Passphrase in dieser Datei verschlüsseln.</translation>
    </message>
    <message>
        <source>The passphrase of encrypted files is in this file.</source>
        <translation>Die Passphrase verschlüsselter Dateien steht in dieser Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie den Namen und die Rechte.</translation>
    </message>
    <message>
        <source>%1 holds the whole portfolio.</source>
        <translation>%1 enthält das ganze Portfolio.</translation>
    </message>
    <message>
        <source>%1 holds a part of the portfolio. What is left out stays here.</source>
        <translation>%1 enthält einen Teil des Portfolios. Was weggelassen ist, bleibt hier.</translation>
    </message>
    <message>
        <source>%1 holds all changes since this copy was made.</source>
        <translation>%1 enthält alle Änderungen, seit diese Kopie gemacht wurde.</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Nennen Sie mit --out die Datei, die geschrieben wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in it.</source>
        <translation>
            <numerusform>%n Änderung ist darin.</numerusform>
            <numerusform>%n Änderungen sind darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n Änderung, %2, %3.</numerusform>
            <numerusform>%1: %n Änderungen, %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nichts Neues.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Datensätze: %1 neu, %2 geändert, %3 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</source>
        <translation>
            <numerusform>%n Konflikt: Personen haben geschrieben, ohne voneinander zu wissen. „conflicts“ listet ihn auf, „settle“ entscheidet.</numerusform>
            <numerusform>%n Konflikte: Personen haben geschrieben, ohne voneinander zu wissen. „conflicts“ listet sie auf, „settle“ entscheidet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no portfolio %1, and %2 is not a file made by “send”, so none can be made of it. Check the names.</source>
        <translation>Es gibt kein Portfolio %1, und %2 ist keine Datei von „send“, also kann daraus keines gemacht werden. Prüfen Sie die Namen.</translation>
    </message>
    <message>
        <source>%1 is a copy of the portfolio of %2. “send” makes a file that brings your work back.</source>
        <translation>%1 ist eine Kopie des Portfolios (von %2). „send“ macht eine Datei, die Ihre Arbeit zurückbringt.</translation>
    </message>
    <message>
        <source>Writes a copy, a part of it, or the work done in a copy, to be sent.</source>
        <translation>Schreibt eine Kopie, einen Teil davon oder die Arbeit aus einer Kopie, um sie zu senden.</translation>
    </message>
    <message>
        <source>Brings work back: packs and full copies, in any order, twice if need be. Where there is no FILE yet, makes it of the pack.</source>
        <translation>Bringt Arbeit zurück: Pakete und ganze Kopien, in beliebiger Reihenfolge, notfalls zweimal. Gibt es FILE nicht, wird es aus dem Paket gemacht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message>
        <source>How sure (%)</source>
        <translation>Wie sicher (%)</translation>
    </message>
    <message>
        <source>No record looks like another.</source>
        <translation>Kein Datensatz gleicht einem anderen.</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ist jetzt</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>In der Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now refer to the one that stays.</source>
        <translation>
            <numerusform>%n Datensatz bezieht sich jetzt auf den, der bleibt.</numerusform>
            <numerusform>%n Datensätze beziehen sich jetzt auf den, der bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that would have been there twice were left out.</source>
        <translation>
            <numerusform>%n Verknüpfung, die es zweimal gegeben hätte, wurde weggelassen.</numerusform>
            <numerusform>%n Verknüpfungen, die es zweimal gegeben hätte, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind. Only two records of one kind can be joined.</source>
        <translation>%1 und %2 sind nicht von einer Art. Nur zwei Datensätze einer Art können vereint werden.</translation>
    </message>
    <message>
        <source>“%1” went into “%2”.</source>
        <translation>„%1“ ging in „%2“ auf.</translation>
    </message>
    <message>
        <source>Lists records that look like the same thing entered twice, the surest first.</source>
        <translation>Listet Datensätze auf, die nach derselben, zweimal eingegebenen Sache aussehen, die sichersten zuerst.</translation>
    </message>
    <message>
        <source>Makes one record out of two: the first stays, the second goes into it, and what both say differently is kept in a note. A record is ENTITY:RECORD or a number.</source>
        <translation>Macht aus zwei Datensätzen einen: Der erste bleibt, der zweite geht in ihm auf, und was beide verschieden sagen, bleibt in einer Notiz erhalten. Ein Datensatz ist ENTITY:RECORD oder eine Nummer.</translation>
    </message>
    <message>
        <source>The option --break-lock does that.</source>
        <translation>Das macht die Option --break-lock.</translation>
    </message>
    <message>
        <source>Meet other copies in this folder, and exchange with them at once.</source>
        <translation>Andere Kopien in diesem Ordner treffen und sich sofort mit ihnen austauschen.</translation>
    </message>
    <message>
        <source>Meet nobody any more. What this copy has put there stays.</source>
        <translation>Niemanden mehr treffen. Was diese Kopie dort abgelegt hat, bleibt.</translation>
    </message>
    <message>
        <source>Bring in what others have put there, and give what they lack.</source>
        <translation>Einbringen, was andere dort abgelegt haben, und geben, was ihnen fehlt.</translation>
    </message>
    <message>
        <source>Exchange although this copy was restored and would get back what it once had.</source>
        <translation>Austauschen, obwohl diese Kopie wiederhergestellt wurde und zurückbekäme, was sie einmal hatte.</translation>
    </message>
    <message>
        <source>This copy meets no others in a folder. --set names one.</source>
        <translation>Diese Kopie trifft keine anderen in einem Ordner. --set nennt einen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, so nothing was done. Connect it and try again.</source>
        <translation>Der Ordner %1 ist gerade nicht da, daher wurde nichts getan. Verbinden Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This copy meets others in %1.</source>
        <translation>Diese Kopie trifft andere in %1.</translation>
    </message>
    <message>
        <source>This copy was restored: it knows less than it once put into %1, and exchanges nothing by itself. --bring-back brings in what it had.</source>
        <translation>Diese Kopie wurde wiederhergestellt: Sie weiß weniger, als sie einmal in %1 abgelegt hat, und tauscht von selbst nichts aus. --bring-back bringt ein, was sie hatte.</translation>
    </message>
    <message>
        <source>Another copy writes into %1 under the name of this one, because a machine or its data folder was copied. The next exchange takes a new name.</source>
        <translation>Eine andere Kopie schreibt unter dem Namen dieser in %1, weil ein Rechner oder sein Datenordner kopiert wurde. Der nächste Austausch nimmt einen neuen Namen.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Changes to come</source>
        <translation>Kommende Änderungen</translation>
    </message>
    <message>
        <source>Of these here</source>
        <translation>Davon schon da</translation>
    </message>
    <message>
        <source>Changes it lacks</source>
        <translation>Ihr fehlende Änderungen</translation>
    </message>
    <message>
        <source>No other copy has been there yet.</source>
        <translation>Noch war keine andere Kopie dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this copy are not in the folder. --exchange puts them there.</source>
        <translation>
            <numerusform>%n Änderung dieser Kopie ist nicht im Ordner. --exchange legt sie dort ab.</numerusform>
            <numerusform>%n Änderungen dieser Kopie sind nicht im Ordner. --exchange legt sie dort ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are there. --exchange brings them in.</source>
        <translation>
            <numerusform>%n Änderung anderer ist da. --exchange bringt sie ein.</numerusform>
            <numerusform>%n Änderungen anderer sind da. --exchange bringt sie ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes brought in: %1. Changes given: %2.</source>
        <translation>Eingebrachte Änderungen: %1. Gegebene Änderungen: %2.</translation>
    </message>
    <message>
        <source>--off goes with no other of these options.</source>
        <translation>--off verträgt sich mit keiner anderen dieser Optionen.</translation>
    </message>
    <message>
        <source>Exchanges with other copies through a folder that a synchronising program or a network drive keeps in step. Without options: who is how far.</source>
        <translation>Tauscht sich mit anderen Kopien über einen Ordner aus, den ein Synchronisationsprogramm oder ein Netzlaufwerk abgleicht. Ohne Optionen: wer wie weit ist.</translation>
    </message>
    <message>
        <source>“merge” does that.</source>
        <translation>„merge“ tut das.</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>changed or referred to (%1, %2)</source>
        <translation>geändert oder verwendet (%1, %2)</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 is given several times.</source>
        <translation>Die Option --%1 ist mehrmals angegeben.</translation>
    </message>
    <message>
        <source>Of “%1” there are several values there: %2. Settle it by itself, and give the value with --take.</source>
        <translation>Von „%1“ gibt es dort mehrere Werte: %2. Entscheiden Sie diesen Konflikt für sich, und geben Sie den Wert mit --take an.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>For all of them only “here” or “there” can be taken; a value is for one.</source>
        <translation>Für alle zusammen kann nur „here“ oder „there“ genommen werden; ein Wert ist für einen einzelnen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Only what is about this partner, and what that refers to; of other partners the names.</source>
        <translation>Nur was diesen Partner betrifft und worauf sich das bezieht; von anderen Partnern die Namen.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. It is to be the passphrase.</source>
        <translation>Die erste Zeile von %1 ist leer. Sie soll die Passphrase sein.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tells under which name you work on this machine, or changes it: the history and what you send to others carry it.</source>
        <translation>Sagt, unter welchem Namen Sie auf diesem Rechner arbeiten, oder ändert ihn: Der Verlauf und was Sie anderen senden, tragen ihn.</translation>
    </message>
    <message>
        <source>Your name, as others are to read it; empty for that of the account.</source>
        <translation>Ihr Name, wie andere ihn lesen sollen; leer für den des Benutzerkontos.</translation>
    </message>
    <message>
        <source>The organisation that you work for; empty for none.</source>
        <translation>Die Organisation, für die Sie arbeiten; leer für keine.</translation>
    </message>
    <message>
        <source>No other copy has been there yet; what lies there is of another portfolio. Copies that are to meet are made of one by “send” and “merge”.</source>
        <translation>Noch war keine andere Kopie dort; was dort liegt, gehört zu einem anderen Portfolio. Kopien, die sich treffen sollen, entstehen aus einem Portfolio mit „send“ und „merge“.</translation>
    </message>
    <message>
        <source>“--out” does not go with “--list”, which makes no backup. Leave out one of them.</source>
        <translation>„--out“ passt nicht zu „--list“, das keine Sicherungskopie anlegt. Lassen Sie eine der beiden Optionen weg.</translation>
    </message>
    <message>
        <source>JSON and downloads of CORDIS are imported as a whole. Leave out --%1.</source>
        <translation>JSON und Downloads von CORDIS werden als Ganzes importiert. Lassen Sie --%1 weg.</translation>
    </message>
    <message>
        <source>“%1” belongs to no project. Leave out --project.</source>
        <translation>„%1“ gehört zu keinem Projekt. Lassen Sie --project weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n record(s)</source>
        <translation>
            <numerusform>gelöscht samt %n Datensatz</numerusform>
            <numerusform>gelöscht samt %n Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that had gone with it are back.</source>
        <translation>
            <numerusform>%n Datensatz, der mit ihm gelöscht worden war, ist wieder da.</numerusform>
            <numerusform>%n Datensätze, die mit ihm gelöscht worden waren, sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of this portfolio in the data folder. Of each file those asked for are kept apart from those that the program makes: the last ten, one a day for a week, one a week for two months.</source>
        <translation>Die Sicherungskopien dieses Portfolios im Datenordner auflisten. Je Datei werden die verlangten getrennt von denen aufbewahrt, die das Programm anlegt: die letzten zehn, eine Woche lang eine je Tag, zwei Monate lang eine je Woche.</translation>
    </message>
    <message>
        <source>“here” or “there”, or what “conflicts” calls them in any language; or the value that the field is to have.</source>
        <translation>„here“ oder „there“ oder das Wort, mit dem „conflicts“ sie in einer der Sprachen nennt (Hier, Dort); oder der Wert, den das Feld haben soll.</translation>
    </message>
    <message>
        <source>The value that the field is to have, also where it names a side.</source>
        <translation>Der Wert, den das Feld haben soll, auch wenn er eine der Seiten nennt.</translation>
    </message>
    <message>
        <source>--take and --value do not go together. Leave out one of them.</source>
        <translation>--take und --value passen nicht zusammen. Lassen Sie eine der Optionen weg.</translation>
    </message>
    <message>
        <source>Replace what is there; in a folder the tables of all entities, also those that are empty now.</source>
        <translation>Ersetzen, was dort ist; in einem Ordner die Tabellen aller Entitäten, auch der jetzt leeren.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no table can be written there.</source>
        <translation>%1 ist ein Ordner, daher kann dort keine Tabelle geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened. “passerelle --help” lists the commands, which need none.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. „passerelle --help“ nennt die Befehle, die keinen brauchen.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); “conflicts” lists them</source>
        <translation>
            <numerusform>%n Stelle; „conflicts“ nennt sie</numerusform>
            <numerusform>%n Stellen; „conflicts“ nennt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given several times. Leave out all but one.</source>
        <translation>„%1“ ist mehrmals angegeben. Lassen Sie alle bis auf eine Angabe weg.</translation>
    </message>
</context>
<context>
    <name>CommunicationKind</name>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Parts of the history are missing or were changed by something other than Passerelle, so nothing was dropped: “verify” names them. Go back to a backup with “restore”.</source>
        <translation>Teile des Verlaufs fehlen oder wurden nicht von Passerelle geändert, also wurde nichts entfernt: „verify“ nennt sie. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Erfunden</translation>
    </message>
</context>
<context>
    <name>ConsentBasis</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berechtigtes Interesse</translation>
    </message>
</context>
<context>
    <name>ContributionStatus</name>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Automatic public</source>
        <translation>Automatisch öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>Cordis</name>
    <message>
        <source>The project %1 is neither in the table of projects nor in the portfolio.</source>
        <translation>Das Projekt %1 ist weder in der Tabelle der Projekte noch im Portfolio.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so it is not one of CORDIS. Take the files project.csv and organization.csv of the download.</source>
        <translation>Die Tabelle hat keine Spalte „%1“, ist also keine von CORDIS. Verwenden Sie die Dateien project.csv und organization.csv des Downloads.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with at most two decimals.</source>
        <translation>„%1“ ist kein Betrag mit höchstens zwei Dezimalstellen.</translation>
    </message>
    <message>
        <source>“%1” is not a date. CORDIS writes dates as 2027-06-30.</source>
        <translation>„%1“ ist kein Datum. CORDIS schreibt Datumsangaben wie 2027-06-30.</translation>
    </message>
    <message>
        <source>The project has no id.</source>
        <translation>Das Projekt hat keine ID.</translation>
    </message>
    <message>
        <source>The project has no acronym.</source>
        <translation>Das Projekt hat kein Akronym.</translation>
    </message>
    <message>
        <source>The organisation has no project id.</source>
        <translation>Die Organisation hat keine Projekt-ID.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>Die Organisation hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, Dezimalkomma</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, Dezimalpunkt</translation>
    </message>
    <message>
        <source>The project %1 is in the table more than once.</source>
        <translation>Das Projekt %1 steht mehr als einmal in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>CostCategory</name>
    <message>
        <source>Staff costs</source>
        <translation>Personalkosten</translation>
    </message>
    <message>
        <source>Office and administrative costs</source>
        <translation>Büro- und Verwaltungskosten</translation>
    </message>
    <message>
        <source>Travel and accommodation costs</source>
        <translation>Reise- und Unterbringungskosten</translation>
    </message>
    <message>
        <source>External expertise and services costs</source>
        <translation>Kosten für externe Expertise und Dienstleistungen</translation>
    </message>
    <message>
        <source>Equipment costs</source>
        <translation>Ausrüstungskosten</translation>
    </message>
    <message>
        <source>Costs for infrastructure and works</source>
        <translation>Kosten für Infrastruktur und Bauarbeiten</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Restkosten</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Pauschalbetrag</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Standardeinheitskosten</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is not encoded in UTF-8. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Die Tabelle ist nicht in UTF-8 kodiert. Speichern Sie sie erneut als CSV in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place in line %1 of the table. Put fields that contain quotation marks into quotation marks and double those inside.</source>
        <translation>In Zeile %1 der Tabelle steht ein Anführungszeichen an falscher Stelle. Setzen Sie Felder, die Anführungszeichen enthalten, in Anführungszeichen und verdoppeln Sie die inneren.</translation>
    </message>
    <message>
        <source>The last quoted field of the table has no closing quotation mark.</source>
        <translation>Dem letzten Feld in Anführungszeichen fehlt in der Tabelle das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>The table begins like UTF-16 but is not. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Die Tabelle beginnt wie UTF-16, ist es aber nicht. Speichern Sie sie erneut als CSV in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>A cell in line %1 of the table is longer than a million characters. A quotation mark may be missing there.</source>
        <translation>Eine Zelle in Zeile %1 der Tabelle ist länger als eine Million Zeichen. Vielleicht fehlt dort ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The table is larger than 256 MB. Divide it into several files.</source>
        <translation>Die Tabelle ist größer als 256 MB. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Import it as XLSX or ODS.</source>
        <translation>Das ist eine Arbeitsmappe oder ein Archiv, keine CSV-Datei. Importieren Sie die Datei als XLSX oder ODS.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, without quotes</source>
        <translation>%1, %2, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>The file holds bytes that no text has, so it is not a CSV file.</source>
        <translation>Die Datei enthält Bytes, die in keinem Text vorkommen, ist also keine CSV-Datei.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>Line %1 of the table has more than %2 columns. A line end may be missing there, or the file is no table.</source>
        <translation>Zeile %1 der Tabelle hat mehr als %2 Spalten. Vielleicht fehlt dort ein Zeilenende, oder die Datei ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The table holds more than ten million cells. Divide it into several files.</source>
        <translation>Die Tabelle hat mehr als zehn Millionen Zellen. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeclaredQuantity</name>
    <message>
        <source>Total budget</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>EU-Beitrag</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Partners of a type</source>
        <translation>Partner eines Typs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbeitspakete</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>Partner budget</source>
        <translation>Budget des Partners</translation>
    </message>
    <message>
        <source>EU contribution of the partner</source>
        <translation>EU-Beitrag des Partners</translation>
    </message>
</context>
<context>
    <name>DeclaredUnit</name>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
</context>
<context>
    <name>DeliverableState</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The folder for backups, %1, cannot be made, so nothing was changed. Make room or check its permissions.</source>
        <translation>Der Ordner für Sicherungskopien, %1, lässt sich nicht anlegen; daher wurde nichts geändert. Schaffen Sie Platz oder prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 is open in another program (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here.</source>
        <translation>%1 ist in einem anderen Programm geöffnet (Benutzer: %2, Rechner: %3, seit: %4) und wird daher nur zum Lesen geöffnet. Schließen Sie die Datei dort, um sie hier zu ändern.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check that the folder exists and can be written.</source>
        <translation>%1 lässt sich nicht anlegen. Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is opened for reading only.</source>
        <translation>%1 ist schreibgeschützt und wird daher nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The folder of %1 is write-protected, so it is opened for reading only.</source>
        <translation>Der Ordner der Datei %1 ist schreibgeschützt; daher wird sie nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle, so it is opened for reading only. Install the newer version to change it.</source>
        <translation>%1 wurde mit einer neueren Version von Passerelle geschrieben und wird daher nur zum Lesen geöffnet. Installieren Sie die neuere Version, um die Datei zu ändern.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing was changed.</source>
        <translation>Das Portfolio ist nur zum Lesen geöffnet; daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1: there is no record called “%2”. Look it up in the list, or use its number.</source>
        <translation>%1: Es gibt keinen Datensatz namens „%2“. Suchen Sie ihn in der Liste oder verwenden Sie seine Nummer.</translation>
    </message>
    <message>
        <source>%1: several records are called “%2”. Use one of the numbers %3.</source>
        <translation>%1: Mehrere Datensätze heißen „%2“. Verwenden Sie eine der Nummern %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Without it there can be no such record.</source>
        <translation>%1: „%2“ fehlt. Ohne diese Angabe kann es keinen solchen Datensatz geben.</translation>
    </message>
    <message>
        <source>%1: record %2 is not in the portfolio any more.</source>
        <translation>%1: Der Datensatz %2 ist nicht mehr im Portfolio.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new portfolio.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie den Namen oder erstellen Sie ein neues Portfolio.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the portfolio file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie darin die Portfoliodatei.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no portfolio. Choose another file, or go back to a backup.</source>
        <translation>%1 ist leer und daher kein Portfolio. Wählen Sie eine andere Datei oder kehren Sie zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio. Choose a file that Passerelle has made, or import this one.</source>
        <translation>%1 ist kein Portfolio. Wählen Sie eine Datei, die Passerelle erstellt hat, oder importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is cut off. Go back to a backup with “restore”.</source>
        <translation>%1 ist abgeschnitten. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio. Choose another file.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms, kein Portfolio. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged. Go back to a backup with “restore”.</source>
        <translation>%1 ist beschädigt. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>%1 is not built as Passerelle builds a portfolio (%2), so it may have been changed by another program. Go back to a backup with “restore”.</source>
        <translation>%1 ist nicht so aufgebaut, wie Passerelle ein Portfolio aufbaut (%2); vielleicht hat ein anderes Programm die Datei geändert. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The portfolio has no version that Passerelle knows, so it cannot be used. Go back to a backup with “restore”.</source>
        <translation>Das Portfolio hat keine Version, die Passerelle kennt, und lässt sich daher nicht verwenden. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in %1. Make room and try again.</source>
        <translation>Der Datenträger ist voll; daher wurde in %1 nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions, or work on a copy.</source>
        <translation>%1 lässt sich nicht schreiben. Prüfen Sie die Berechtigungen oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, so nothing was changed. Check the disk, then try again.</source>
        <translation>Der Datenträger meldet einen Fehler für %1; daher wurde nichts geändert. Prüfen Sie den Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program is using %1. Wait until it is done, then try again.</source>
        <translation>Ein anderes Programm verwendet %1. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and can be written.</source>
        <translation>%1 lässt sich nicht öffnen. Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation>Ein Text ist zu lang, um in %1 gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 is opened for reading only. Make room, then open it again.</source>
        <translation>Der Datenträger ist voll; daher wird %1 nur zum Lesen geöffnet. Schaffen Sie Platz und öffnen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>The step was done in an older version of Passerelle and concerns what is kept otherwise since, so it cannot be undone or redone. The history still shows it.</source>
        <translation>Der Schritt stammt aus einer älteren Version von Passerelle und betrifft, was seither anders gespeichert wird; er lässt sich daher weder rückgängig machen noch wiederholen. Der Verlauf zeigt ihn weiterhin.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program, so nothing was changed. Save a copy of what is shown here, and go on with the copy.</source>
        <translation>%1 wurde von einem anderen Programm verschoben, ersetzt oder gelöscht; daher wurde nichts geändert. Speichern Sie eine Kopie dessen, was hier zu sehen ist, und arbeiten Sie mit der Kopie weiter.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle that keeps things otherwise, so it cannot be opened here. Install the newer version.</source>
        <translation>%1 wurde mit einer neueren Version von Passerelle geschrieben, die anders speichert, und lässt sich hier nicht öffnen. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 ist auf einem anderen Rechner geöffnet (Benutzer: %2, Rechner: %3, seit: %4) und wird daher nur zum Lesen geöffnet. Schließen Sie die Datei dort, um sie hier zu ändern; läuft dieser Rechner nicht mehr, übernehmen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged, or the journal beside it belongs to another file, so it was left as it is. Go back to a backup with “restore”.</source>
        <translation>%1 ist beschädigt, oder das Journal daneben gehört zu einer anderen Datei; daher blieb die Datei, wie sie ist. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date, so it is as it was before (%2). Go on with the version of Passerelle that wrote it, and report this.</source>
        <translation>%1 ließ sich nicht aktualisieren und ist wie zuvor (%2). Arbeiten Sie mit der Version von Passerelle weiter, die die Datei geschrieben hat, und melden Sie dies.</translation>
    </message>
    <message>
        <source>%1 is not whole: it may have been copied while a program wrote to it. Copy it again, or go back to a backup with “restore”.</source>
        <translation>%1 ist nicht vollständig: Die Datei wurde vielleicht kopiert, während ein Programm hineinschrieb. Kopieren Sie sie noch einmal, oder kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or check the permissions of the folder.</source>
        <translation>Die beschädigte Datei %1 lässt sich in ihrem Ordner nicht aufbewahren; daher wurde nichts geändert. Schaffen Sie Platz oder prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>There is no backup %1. “backup --list” shows those that there are.</source>
        <translation>Es gibt keine Sicherungskopie %1. „backup --list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a name of its own and open it there.</source>
        <translation>%1 ist die Sicherungskopie eines anderen Portfolios als %2; daher wurde nichts geändert. Kopieren Sie sie unter einem eigenen Namen und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup to another name and open it there.</source>
        <translation>Nichts weist darauf hin, dass %1 je ein Portfolio war; daher blieb die Datei, wie sie ist. Kopieren Sie die Sicherungskopie unter einem anderen Namen und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another program has it open, or its folder cannot be written. Close it there, or check the permissions of the folder.</source>
        <translation>%1 lässt sich nicht wiederherstellen: Ein anderes Programm hat die Datei geöffnet, oder ihr Ordner ist schreibgeschützt. Schließen Sie die Datei dort oder prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open, so nothing was changed. Save a copy, or open it where it is now.</source>
        <translation>%1 wurde verschoben, ersetzt oder gelöscht, während die Datei geöffnet war; daher wurde nichts geändert. Speichern Sie eine Kopie oder öffnen Sie die Datei an ihrem jetzigen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. If that stays so, go back to a backup with “restore”.</source>
        <translation>%1 kann nicht verwendet werden: %2. Wenn das so bleibt, kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>%1: there is “%2” already. Change that one, or give another %3.</source>
        <translation>%1: „%2“ gibt es schon. Ändern Sie diesen Eintrag, oder geben Sie einen anderen Wert für „%3“ an.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, and whether it was replaced cannot be told. Check the disk, then open the file again and see.</source>
        <translation>Der Datenträger meldet einen Fehler bei %1, und ob die Datei ersetzt wurde, lässt sich nicht sagen. Prüfen Sie den Datenträger, und öffnen Sie dann die Datei erneut, um nachzusehen.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (%2 since %3), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 ist auf einem anderen Computer geöffnet (%2 seit %3), also wird es nur zum Lesen geöffnet. Schließen Sie es dort, um es hier zu ändern; läuft jener Computer nicht mehr, dann übernehmen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room on its disk, or check its permissions.</source>
        <translation>%1 kann nicht geschrieben werden. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>This machine has no data folder in which your name can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Dieser Rechner hat keinen Datenordner, in dem Ihr Name vermerkt werden kann. Setzen Sie die Variable PASSERELLE_DATA auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>What was to be brought in gives “%1” a value that cannot stand there, so nothing was changed. Ask for it again.</source>
        <translation>Was eingebracht werden sollte, gibt „%1“ einen Wert, der dort nicht stehen kann; es wurde nichts geändert. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>Not all that this step changed is in the portfolio any more, so it cannot be taken back as a whole. Write the former values again.</source>
        <translation>Nicht alles, was dieser Schritt geändert hat, ist noch im Portfolio; er lässt sich daher nicht als Ganzes zurücknehmen. Schreiben Sie die früheren Werte noch einmal.</translation>
    </message>
    <message>
        <source>Other records refer to what would be gone, so nothing was changed. Change or delete those first.</source>
        <translation>Andere Datensätze verweisen auf etwas, das dann fehlen würde, also wurde nichts geändert. Ändern oder löschen Sie diese zuerst.</translation>
    </message>
</context>
<context>
    <name>DocumentPlace</name>
    <message>
        <source>Stored in the file</source>
        <translation>In der Datei gespeichert</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
</context>
<context>
    <name>DrawChart</name>
    <message>
        <source>“%1” is no kind of picture known here. Use a name that ends in .png, .svg or .pdf.</source>
        <translation>„%1“ ist keine hier bekannte Bildart. Verwenden Sie einen Namen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>EngagementKind</name>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>EngagementLevel</name>
    <message>
        <source>Unaware</source>
        <translation>Uninformiert</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Ablehnend</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Führend</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Verschlagwortungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Quellen von Angaben</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetzeilen</translation>
    </message>
    <message>
        <source>Shares of periods</source>
        <translation>Anteile der Perioden</translation>
    </message>
    <message>
        <source>Lump sums</source>
        <translation>Pauschalbeträge</translation>
    </message>
    <message>
        <source>Lump sums of partners</source>
        <translation>Pauschalbeträge der Partner</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Standardeinheitskosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Kofinanzierung</translation>
    </message>
    <message>
        <source>Contribution sources</source>
        <translation>Quellen des Finanzierungsbeitrags</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Programmpunkte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahmen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indikatorwerte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>Regions of pilots</source>
        <translation>Pilotregionen</translation>
    </message>
    <message>
        <source>Challenges of pilots</source>
        <translation>Herausforderungen der Piloten</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbeitspakete</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Partners in activities</source>
        <translation>Partner in Aktivitäten</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Arbeitsergebnisse</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Text limits</source>
        <translation>Textlimits</translation>
    </message>
    <message>
        <source>Specific objectives</source>
        <translation>Spezifische Ziele</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themenfelder</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Industries of the project</source>
        <translation>Branchen des Projekts</translation>
    </message>
    <message>
        <source>Countries of the project</source>
        <translation>Länder des Projekts</translation>
    </message>
    <message>
        <source>Regions of the project</source>
        <translation>Regionen des Projekts</translation>
    </message>
    <message>
        <source>Contributions to the SDGs</source>
        <translation>Beiträge zu den SDGs</translation>
    </message>
    <message>
        <source>RIS3 alignments</source>
        <translation>RIS3-Bezüge</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Verknüpfte Projekte</translation>
    </message>
    <message>
        <source>Funding links</source>
        <translation>Finanzierungsverbindungen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Declared values</source>
        <translation>Ausgewiesene Werte</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>RIS3 priorities</source>
        <translation>RIS3-Prioritäten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Einbindungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Communication items</source>
        <translation>Kommunikationsbeiträge</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Challenges of offers</source>
        <translation>Herausforderungen der Angebote</translation>
    </message>
    <message>
        <source>Challenges of needs</source>
        <translation>Herausforderungen der Bedarfe</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Stages of transfers</source>
        <translation>Phasen der Transfers</translation>
    </message>
    <message>
        <source>Options for action</source>
        <translation>Handlungsoptionen</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Vereinte Datensätze</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Verschlagwortung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Source of a fact</source>
        <translation>Quelle einer Angabe</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetzeile</translation>
    </message>
    <message>
        <source>Share of a period</source>
        <translation>Anteil einer Periode</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Pauschalbetrag</translation>
    </message>
    <message>
        <source>Lump sum of a partner</source>
        <translation>Pauschalbetrag eines Partners</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Standardeinheitskosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Kofinanzierung</translation>
    </message>
    <message>
        <source>Contribution source</source>
        <translation>Quelle des Finanzierungsbeitrags</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Programmpunkt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Indikatorwert</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Region of a pilot</source>
        <translation>Pilotregion</translation>
    </message>
    <message>
        <source>Challenge of a pilot</source>
        <translation>Herausforderung eines Piloten</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeitspaket</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Partner in an activity</source>
        <translation>Partner in einer Aktivität</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Arbeitsergebnis</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Text limit</source>
        <translation>Textlimit</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Spezifisches Ziel</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Themenfeld</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Industry of the project</source>
        <translation>Branche des Projekts</translation>
    </message>
    <message>
        <source>Country of the project</source>
        <translation>Land des Projekts</translation>
    </message>
    <message>
        <source>Region of the project</source>
        <translation>Region des Projekts</translation>
    </message>
    <message>
        <source>Contribution to an SDG</source>
        <translation>Beitrag zu einem SDG</translation>
    </message>
    <message>
        <source>RIS3 alignment</source>
        <translation>RIS3-Bezug</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Verknüpftes Projekt</translation>
    </message>
    <message>
        <source>Funding link</source>
        <translation>Finanzierungsverbindung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Ausgewiesener Wert</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>RIS3-Priorität</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Einbindung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Communication item</source>
        <translation>Kommunikationsbeitrag</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Challenge of an offer</source>
        <translation>Herausforderung eines Angebots</translation>
    </message>
    <message>
        <source>Challenge of a need</source>
        <translation>Herausforderung eines Bedarfs</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Stage of a transfer</source>
        <translation>Phase eines Transfers</translation>
    </message>
    <message>
        <source>Option for action</source>
        <translation>Handlungsoption</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>Vereinter Datensatz</translation>
    </message>
</context>
<context>
    <name>EventFormat</name>
    <message>
        <source>Informative</source>
        <translation>Informativ</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Informative and interactive</source>
        <translation>Informativ und interaktiv</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Anmeldung offen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Roadshow stop</source>
        <translation>Roadshow-Station</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Kick-off</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Lenkungsgruppe</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Matchmaking</translation>
    </message>
    <message>
        <source>Press event</source>
        <translation>Pressetermin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>„%1“ erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at least %2.</source>
        <translation>„%1“ erwartet eine ganze Zahl von mindestens %2.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>„%1“ erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3, with a decimal point, such as %4.</source>
        <translation>„%1“ erwartet eine Zahl von %2 bis %3 mit Dezimalpunkt, etwa %4.</translation>
    </message>
    <message>
        <source>“%1” takes a number with a decimal point, such as %2.</source>
        <translation>„%1“ erwartet eine Zahl mit Dezimalpunkt, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” takes a web address, such as https://example.org.</source>
        <translation>„%1“ erwartet eine Webadresse, etwa https://example.org.</translation>
    </message>
    <message>
        <source>“%1” takes an e-mail address, such as name@example.org.</source>
        <translation>„%1“ erwartet eine E-Mail-Adresse, etwa name@example.org.</translation>
    </message>
    <message>
        <source>“%1” takes country codes of two letters, such as SI FR.</source>
        <translation>„%1“ erwartet Ländercodes aus zwei Buchstaben, etwa SI FR.</translation>
    </message>
    <message>
        <source>“%1” takes a currency code of three letters, such as EUR.</source>
        <translation>„%1“ erwartet einen Währungscode aus drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>“%1” takes language codes, such as en sl.</source>
        <translation>„%1“ erwartet Sprachcodes, etwa en sl.</translation>
    </message>
    <message>
        <source>“%1” takes a language code, such as en.</source>
        <translation>„%1“ erwartet einen Sprachcode, etwa en.</translation>
    </message>
    <message>
        <source>“%1” takes a time zone, such as Europe/Ljubljana.</source>
        <translation>„%1“ erwartet eine Zeitzone, etwa Europe/Ljubljana.</translation>
    </message>
    <message>
        <source>“%1” takes digits only.</source>
        <translation>„%1“ erwartet nur Ziffern.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>„%1“ erwartet einen Text.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>„%1“ erwartet eines dieser Wörter: %2.</translation>
    </message>
    <message>
        <source>“%1” takes the number of a record.</source>
        <translation>„%1“ erwartet die Nummer eines Datensatzes.</translation>
    </message>
    <message>
        <source>“%1” takes the name of a kind of record, such as event.</source>
        <translation>„%1“ erwartet den Namen einer Datensatzart, etwa event.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>„%1“ erwartet true oder false.</translation>
    </message>
    <message>
        <source>“%1” takes a date, such as 2026-11-22.</source>
        <translation>„%1“ erwartet ein Datum, etwa 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” takes a date and a time, such as 2026-11-22T09:30.</source>
        <translation>„%1“ erwartet ein Datum und eine Uhrzeit, etwa 2026-11-22T09:30.</translation>
    </message>
    <message>
        <source>“%1” takes a country: its code of two letters, such as SI, or its name, such as Slovenia.</source>
        <translation>„%1“ erwartet ein Land: seinen Code aus zwei Buchstaben, etwa SI, oder seinen Namen, etwa Slowenien.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or make room there.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is longer than a cell of a workbook can be, which is 32,767 characters. Export as CSV or JSON, or shorten it.</source>
        <translation>„%1“ von „%2“ ist länger, als eine Zelle einer Arbeitsmappe sein kann, nämlich 32.767 Zeichen. Exportieren Sie als CSV oder JSON, oder kürzen Sie den Text.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record number</source>
        <translation>Datensatznummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash des Inhalts</translation>
    </message>
    <message>
        <source>SHA-256 of the content, in hexadecimal digits.</source>
        <translation>SHA-256 des Inhalts in hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field that the source speaks of; empty: the whole record.</source>
        <translation>Das Feld, auf das sich die Quelle bezieht; leer: der ganze Datensatz.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostenkategorie</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeitspaket</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Standardeinheitskosten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Art der Einheit</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Anzahl der Einheiten</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetzeile</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Splittable</source>
        <translation>Aufteilbar</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Pauschalbetrag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Kostenkategorien</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigenmittel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Durchführungsform</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>Number of people counted without names.</source>
        <translation>Anzahl der ohne Namen gezählten Personen.</translation>
    </message>
    <message>
        <source>Quadruple helix</source>
        <translation>Quadruple Helix</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Eingecheckt um</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Referenzjahr</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name auf Englisch</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>Organisationstyp</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Größenklasse</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Rechtsstatus</translation>
    </message>
    <message>
        <source>NACE</source>
        <translation>NACE</translation>
    </message>
    <message>
        <source>PIC</source>
        <translation>PIC</translation>
    </message>
    <message>
        <source>Participant identification code of the European Commission, nine digits.</source>
        <translation>Teilnehmeridentifikationscode der Europäischen Kommission, neun Ziffern.</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>VAT recovery</source>
        <translation>Vorsteuerabzug</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Bodies and networks</source>
        <translation>Gremien und Netzwerke</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Akademischer Titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Basis for keeping the data</source>
        <translation>Grundlage der Datenspeicherung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Datum der Einwilligung</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Quelle der Einwilligung</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Flat rate: staff</source>
        <translation>Pauschalsatz: Personal</translation>
    </message>
    <message>
        <source>Flat rate: office on staff</source>
        <translation>Pauschalsatz: Büro auf Personalkosten</translation>
    </message>
    <message>
        <source>Flat rate: office on direct costs</source>
        <translation>Pauschalsatz: Büro auf direkte Kosten</translation>
    </message>
    <message>
        <source>Flat rate: travel</source>
        <translation>Pauschalsatz: Reisen</translation>
    </message>
    <message>
        <source>Flat rate: other costs</source>
        <translation>Pauschalsatz: Restkosten</translation>
    </message>
    <message>
        <source>Receives EU funds</source>
        <translation>Erhält EU-Mittel</translation>
    </message>
    <message>
        <source>Declared EU contribution</source>
        <translation>Ausgewiesener EU-Beitrag</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Leadpartner</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>TRL at the start</source>
        <translation>TRL zu Beginn</translation>
    </message>
    <message>
        <source>TRL at the end</source>
        <translation>TRL am Ende</translation>
    </message>
    <message>
        <source>Transfer plan</source>
        <translation>Transferplan</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Gewonnene Erkenntnisse</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Themenfeld</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielsetzung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>Basisplan: Beginn</translation>
    </message>
    <message>
        <source>Baseline end</source>
        <translation>Basisplan: Ende</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Zeitabstand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Responsible partner</source>
        <translation>Verantwortlicher Partner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Einziger Datensatz</translation>
    </message>
    <message>
        <source>There is one record of this kind in a file.</source>
        <translation>In einer Datei gibt es einen Datensatz dieser Art.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Standardsprache</translation>
    </message>
    <message>
        <source>The language in which a text is written when none is named.</source>
        <translation>Die Sprache, in der ein Text geschrieben ist, wenn keine genannt wird.</translation>
    </message>
    <message>
        <source>Owner organisation</source>
        <translation>Eigentümerorganisation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Programme code</source>
        <translation>Programmcode</translation>
    </message>
    <message>
        <source>CCI number of the programme, or its short name.</source>
        <translation>CCI-Nummer des Programms oder sein Kurzname.</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Förderperiode</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>Periodenlänge</translation>
    </message>
    <message>
        <source>Length of one reporting period.</source>
        <translation>Länge eines Berichtszeitraums.</translation>
    </message>
    <message>
        <source>Default co-financing rate</source>
        <translation>Standard-Kofinanzierungssatz</translation>
    </message>
    <message>
        <source>Ceiling: staff flat rate</source>
        <translation>Obergrenze: Pauschalsatz für Personal</translation>
    </message>
    <message>
        <source>Highest flat rate for staff costs, as a share of the other direct costs.</source>
        <translation>Höchster Pauschalsatz für Personalkosten, als Anteil der übrigen direkten Kosten.</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on staff</source>
        <translation>Obergrenze: Pauschalsatz für Büro auf Personalkosten</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on direct costs</source>
        <translation>Obergrenze: Pauschalsatz für Büro auf direkte Kosten</translation>
    </message>
    <message>
        <source>Ceiling: travel flat rate</source>
        <translation>Obergrenze: Pauschalsatz für Reisen</translation>
    </message>
    <message>
        <source>Ceiling: other costs flat rate</source>
        <translation>Obergrenze: Pauschalsatz für Restkosten</translation>
    </message>
    <message>
        <source>Under-spending threshold</source>
        <translation>Schwelle für Minderausgaben</translation>
    </message>
    <message>
        <source>A partner whose spending stays below this share of its plan is at risk.</source>
        <translation>Ein Partner, dessen Ausgaben unter diesem Anteil seines Plans bleiben, ist gefährdet.</translation>
    </message>
    <message>
        <source>Budget flexibility threshold</source>
        <translation>Schwelle für Budgetflexibilität</translation>
    </message>
    <message>
        <source>Shifts between categories above this share of the budget need an approval.</source>
        <translation>Umschichtungen zwischen Kategorien über diesem Anteil des Budgets brauchen eine Genehmigung.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Entity and field, as in project.summary.</source>
        <translation>Entität und Feld, etwa project.summary.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Priority code</source>
        <translation>Code der Priorität</translation>
    </message>
    <message>
        <source>Priority title</source>
        <translation>Titel der Priorität</translation>
    </message>
    <message>
        <source>Objective code</source>
        <translation>Code des Ziels</translation>
    </message>
    <message>
        <source>Policy objective code</source>
        <translation>Code des politischen Ziels</translation>
    </message>
    <message>
        <source>Specific objective of the regulations, such as RSO1.1.</source>
        <translation>Spezifisches Ziel der Verordnungen, etwa RSO1.1.</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>Art des Fonds</translation>
    </message>
    <message>
        <source>Counts as EU contribution</source>
        <translation>Zählt als EU-Beitrag</translation>
    </message>
    <message>
        <source>NACE sections and divisions</source>
        <translation>NACE-Abschnitte und -Abteilungen</translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation>NACE-Revision</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Langname</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>The identifier given by the programme.</source>
        <translation>Die vom Programm vergebene Kennung.</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Spezifisches Ziel</translation>
    </message>
    <message>
        <source>Note on the launch</source>
        <translation>Notiz zum Start</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation>Ziel für nachhaltige Entwicklung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>RIS3-Priorität</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>From 0, none, to 3, strong.</source>
        <translation>Von 0, keiner, bis 3, stark.</translation>
    </message>
    <message>
        <source>Leverage expected</source>
        <translation>Hebelwirkung erwartet</translation>
    </message>
    <message>
        <source>Call or topic</source>
        <translation>Projektaufruf oder Thema</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Own participants</source>
        <translation>Eigene Teilnehmende</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Ticket from</source>
        <translation>Ticketgröße von</translation>
    </message>
    <message>
        <source>Ticket to</source>
        <translation>Ticketgröße bis</translation>
    </message>
    <message>
        <source>For start-ups</source>
        <translation>Für Start-ups</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kenngröße</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>NUTS-Code</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>NUTS-Ebene</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Kohäsionskategorie</translation>
    </message>
    <message>
        <source>Period of the category</source>
        <translation>Zeitraum der Kategorie</translation>
    </message>
    <message>
        <source>Source of the category</source>
        <translation>Quelle der Kategorie</translation>
    </message>
    <message>
        <source>Research intensity</source>
        <translation>Forschungsintensität</translation>
    </message>
    <message>
        <source>From 1, low, to 5, high.</source>
        <translation>Von 1, niedrig, bis 5, hoch.</translation>
    </message>
    <message>
        <source>Source of the research intensity</source>
        <translation>Quelle der Forschungsintensität</translation>
    </message>
    <message>
        <source>Domain codes</source>
        <translation>Bereichscodes</translation>
    </message>
    <message>
        <source>Economic, scientific and policy domains of the strategy.</source>
        <translation>Wirtschaftliche, wissenschaftliche und politische Bereiche der Strategie.</translation>
    </message>
    <message>
        <source>Strategy period</source>
        <translation>Zeitraum der Strategie</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Forecast for the next report</source>
        <translation>Prognose für den nächsten Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Internal reference</source>
        <translation>Interne Referenz</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Declared amount</source>
        <translation>Gemeldeter Betrag</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Units of the foreign currency for one euro.</source>
        <translation>Einheiten der Fremdwährung für einen Euro.</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum des Kurses</translation>
    </message>
    <message>
        <source>Amount in EUR</source>
        <translation>Betrag in EUR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Bestätigter Betrag</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Enthält personenbezogene Daten</translation>
    </message>
    <message>
        <source>The person or the group.</source>
        <translation>Die Person oder die Gruppe.</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Akteursgruppe</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Legitimacy</source>
        <translation>Legitimität</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Engagement now</source>
        <translation>Derzeitige Einbindung</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <translation>Gewünschte Einbindung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact of a risk</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Überprüfungsdatum</translation>
    </message>
    <message>
        <source>From event</source>
        <translation>Aus Veranstaltung</translation>
    </message>
    <message>
        <source>From risk</source>
        <translation>Aus Risiko</translation>
    </message>
    <message>
        <source>From idea</source>
        <translation>Aus Idee</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>EU emblem and statement checked</source>
        <translation>EU-Emblem und Förderhinweis geprüft</translation>
    </message>
    <message>
        <source>Holder: organisation</source>
        <translation>Inhaber: Organisation</translation>
    </message>
    <message>
        <source>Holder: stakeholder</source>
        <translation>Inhaber: Stakeholder</translation>
    </message>
    <message>
        <source>Technology readiness level (TRL)</source>
        <translation>Technologie-Reifegrad (TRL)</translation>
    </message>
    <message>
        <source>IPR status</source>
        <translation>Schutzrechtsstatus</translation>
    </message>
    <message>
        <source>Partner sought</source>
        <translation>Gesuchter Partner</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Art der Partnerschaft</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Herkunft: Organisation</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Herkunft: Region</translation>
    </message>
    <message>
        <source>From industry</source>
        <translation>Herkunft: Branche</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Ziel: Organisation</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Ziel: Region</translation>
    </message>
    <message>
        <source>To industry</source>
        <translation>Ziel: Branche</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Agreement type</source>
        <translation>Art der Vereinbarung</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Note on the uptake</source>
        <translation>Notiz zur Einführung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Number that went away</source>
        <translation>Nummer, die aufging</translation>
    </message>
    <message>
        <source>The number of the record that went into the other one.</source>
        <translation>Die Nummer des Datensatzes, der in dem anderen aufging.</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Nummer, die bleibt</translation>
    </message>
    <message>
        <source>The number of the record into which it went.</source>
        <translation>Die Nummer des Datensatzes, in dem er aufging.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>EU-Beitrag</translation>
    </message>
    <message>
        <source>Partner contribution</source>
        <translation>Finanzierungsbeitrag des Partners</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Mittelabfluss</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostenkategorie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>EU-Anteil</translation>
    </message>
    <message>
        <source>Where a partner has no budget lines, the amounts are those that a document declares.</source>
        <translation>Hat ein Partner keine Budgetzeilen, gelten die Beträge, die ein Dokument ausweist.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>The project has no periods: its start, its end or the programme’s period length is missing.</source>
        <translation>Das Projekt hat keine Perioden: Sein Beginn, sein Ende oder die Periodenlänge des Programms fehlt.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeitspaket</translation>
    </message>
    <message>
        <source>Without a work package</source>
        <translation>Ohne Arbeitspaket</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Pauschalsätze</translation>
    </message>
    <message>
        <source>Flat rates belong to no work package.</source>
        <translation>Pauschalsätze gehören zu keinem Arbeitspaket.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>What was spent is known by category and by partner only.</source>
        <translation>Was ausgegeben wurde, ist nur nach Kategorie und nach Partner bekannt.</translation>
    </message>
    <message>
        <source>EU contribution, partner by partner</source>
        <translation>EU-Beitrag nach einzelnen Partnern</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Stakeholders: research and education</source>
        <translation>Stakeholder: Wissenschaft und Bildung</translation>
    </message>
    <message>
        <source>Stakeholders: business</source>
        <translation>Stakeholder: Wirtschaft</translation>
    </message>
    <message>
        <source>Stakeholders: public authorities</source>
        <translation>Stakeholder: Öffentliche Verwaltung</translation>
    </message>
    <message>
        <source>Stakeholders: civil society</source>
        <translation>Stakeholder: Zivilgesellschaft</translation>
    </message>
    <message>
        <source>Stakeholders: not stated</source>
        <translation>Stakeholder: nicht angegeben</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Ausgehende Transfers</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Eingehende Transfers</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indikatorwerte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Transfers with both regions known: %1</source>
        <translation>Transfers, bei denen beide Regionen bekannt sind: %1</translation>
    </message>
    <message>
        <source>From more to less developed regions: %1</source>
        <translation>Von stärker zu weniger entwickelten Regionen: %1</translation>
    </message>
    <message>
        <source>From less to more developed regions: %1</source>
        <translation>Von weniger zu stärker entwickelten Regionen: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Kohäsionskategorie</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 · region not stated</source>
        <translation>%1 · Region nicht angegeben</translation>
    </message>
    <message>
        <source>Where only the country or a larger region is known, records are counted with the country.</source>
        <translation>Wo nur das Land oder eine größere Region bekannt ist, werden die Datensätze beim Land gezählt.</translation>
    </message>
    <message>
        <source>Some cohesion categories are derived from the gross domestic product per head, not taken from the official list.</source>
        <translation>Einige Kohäsionskategorien sind aus dem Bruttoinlandsprodukt je Einwohner abgeleitet, nicht der amtlichen Liste entnommen.</translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to calculate with, so they are left out. Correct them in the budget lines of this partner.</source>
        <translation>Die Beträge von %1 sind zu groß, um mit ihnen zu rechnen, und werden weggelassen. Berichtigen Sie sie in den Budgetzeilen dieses Partners.</translation>
    </message>
    <message>
        <source>Amounts that a document declares for a partner as a whole are not in this table; the budget by partner shows them.</source>
        <translation>Beträge, die ein Dokument für einen Partner als Ganzes angibt, stehen nicht in dieser Tabelle; das Budget nach Partnern zeigt sie.</translation>
    </message>
    <message>
        <source>Left out, because there is nothing in them: %1.</source>
        <translation>Weggelassen, weil nichts darin steht: %1.</translation>
    </message>
    <message>
        <source>A pilot in several places counts in each of them, and once in the total.</source>
        <translation>Ein Pilot an mehreren Orten zählt in jedem davon und in der Summe einmal.</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigenmittel</translation>
    </message>
    <message>
        <source>Own contribution and EU share have no total: the budget and the EU contribution are not both known of every partner.</source>
        <translation>Eigenmittel und EU-Anteil haben keine Summe: Nicht von jedem Partner sind Budget und EU-Beitrag beide bekannt.</translation>
    </message>
    <message>
        <source>Own contribution is all that the EU does not pay, also what other funds pay.</source>
        <translation>Eigenmittel sind alles, was die EU nicht zahlt, auch was andere Fonds zahlen.</translation>
    </message>
</context>
<context>
    <name>FundType</name>
    <message>
        <source>ERDF</source>
        <translation>EFRE</translation>
    </message>
    <message>
        <source>IPA III</source>
        <translation>IPA III</translation>
    </message>
    <message>
        <source>NDICI</source>
        <translation>NDICI</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>RIS3</source>
        <translation>RIS3</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenmittel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>FundingKind</name>
    <message>
        <source>RIS3 fund</source>
        <translation>RIS3-Fonds</translation>
    </message>
    <message>
        <source>Public fund</source>
        <translation>Öffentlicher Fonds</translation>
    </message>
    <message>
        <source>Private investor</source>
        <translation>Privater Investor</translation>
    </message>
    <message>
        <source>Business angel</source>
        <translation>Business Angel</translation>
    </message>
    <message>
        <source>Private equity</source>
        <translation>Beteiligungskapital</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>FundingStage</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed-Phase</translation>
    </message>
    <message>
        <source>Early stage</source>
        <translation>Frühphase</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Later stage</source>
        <translation>Spätphase</translation>
    </message>
</context>
<context>
    <name>Helix</name>
    <message>
        <source>Research and education</source>
        <translation>Wissenschaft und Bildung</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Wirtschaft</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Öffentliche Verwaltung</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Zivilgesellschaft</translation>
    </message>
</context>
<context>
    <name>IdeaOutcome</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It may mean a number of thousands or one with decimals, and nothing in the table tells. Say which decimal mark it has.</source>
        <translation>Es kann eine Zahl mit Tausendertrennung oder eine mit Dezimalstellen sein, und nichts in der Tabelle zeigt, welche. Geben Sie an, welches Dezimalzeichen sie hat.</translation>
    </message>
    <message>
        <source>It may be written with the day or the month first, and nothing in the table tells. Say which comes first.</source>
        <translation>Es kann mit dem Tag oder mit dem Monat zuerst geschrieben sein, und nichts in der Tabelle zeigt es. Geben Sie an, was zuerst steht.</translation>
    </message>
    <message>
        <source>There is no such record in “%1”.</source>
        <translation>In „%1“ gibt es keinen solchen Datensatz.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>Die Tabelle hat keine Spalte „%1“. Ihre Spalten sind: %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The command “fields” lists what there is.</source>
        <translation>%1 hat kein Feld „%2“. Der Befehl „fields“ listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No column of the table is a field of “%1”. Its columns are: %2. Say which is which with --map, as in --map &quot;Name of the column&quot;=field.</source>
        <translation>Keine Spalte der Tabelle ist ein Feld von „%1“. Ihre Spalten sind: %2. Geben Sie mit --map an, was was ist, etwa --map &quot;Name der Spalte&quot;=Feld.</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Without it there can be no record of “%2”. Say which column to take with --map, as in --map &quot;Name of the column&quot;=%3.</source>
        <translation>Die Tabelle hat keine Spalte für: %1. Ohne diese Angabe kann es keinen Datensatz für „%2“ geben. Geben Sie mit --map an, welche Spalte verwendet wird, etwa --map &quot;Name der Spalte&quot;=%3.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>The line has more cells than the header. A separator inside a cell may lack its quotes.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile. Vielleicht fehlen einem Trennzeichen in einer Zelle die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Column “%1”, value “%2”: %3</source>
        <translation>Spalte „%1“, Wert „%2“: %3</translation>
    </message>
    <message>
        <source>It is the same record as in line %1.</source>
        <translation>Es ist derselbe Datensatz wie in Zeile %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Without it there can be no such record.</source>
        <translation>„%1“ fehlt. Ohne diese Angabe kann es keinen solchen Datensatz geben.</translation>
    </message>
    <message>
        <source>The number %1 is that of another record.</source>
        <translation>Die Nummer %1 gehört einem anderen Datensatz.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>%1 ist zu groß zum Importieren.</translation>
    </message>
    <message>
        <source>A JSON file is imported by itself. Choose one file.</source>
        <translation>Eine JSON-Datei wird für sich allein importiert. Wählen Sie eine einzige Datei.</translation>
    </message>
    <message>
        <source>A download from CORDIS has a file of projects and a file of organisations. Choose both.</source>
        <translation>Ein Download von CORDIS enthält eine Datei mit Projekten und eine mit Organisationen. Wählen Sie beide.</translation>
    </message>
    <message>
        <source>“%1” takes a number with at most %2 decimals, such as %3.</source>
        <translation>„%1“ nimmt eine Zahl mit höchstens %2 Dezimalstellen auf, zum Beispiel %3.</translation>
    </message>
    <message>
        <source>The line with this record was refused, so nothing can refer to it. Mend that line first.</source>
        <translation>Die Zeile mit diesem Datensatz wurde abgelehnt, daher kann nichts auf ihn verweisen. Berichtigen Sie zuerst jene Zeile.</translation>
    </message>
    <message>
        <source>%1 “%2”: the portfolio had one of this name with another number. Both are there now, and nothing was joined. If they are the same, undo the import or delete one of them.</source>
        <translation>%1 „%2“: Das Portfolio hatte schon einen Eintrag dieses Namens mit einer anderen Nummer. Jetzt sind beide da, nichts wurde zusammengeführt. Wenn beide dasselbe sind, machen Sie den Import rückgängig oder löschen Sie einen davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the name of another record.</source>
        <translation>
            <numerusform>Noch %n Datensatz trägt den Namen eines anderen.</numerusform>
            <numerusform>Noch %n Datensätze tragen den Namen eines anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of CORDIS has one file of projects and one of organisations. Import one download after the other.</source>
        <translation>Ein Download von CORDIS hat eine Datei mit Projekten und eine mit Organisationen. Importieren Sie die Downloads nacheinander.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie die Dateien darin aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</source>
        <translation>
            <numerusform>%n Zeile hat weniger Zellen als die Kopfzeile, wie dort, wo eine Datei abgeschnitten wurde: %1. Was sie nicht angibt, bleibt, wie es war.</numerusform>
            <numerusform>%n Zeilen haben weniger Zellen als die Kopfzeile, wie dort, wo eine Datei abgeschnitten wurde: %1. Was sie nicht angeben, bleibt, wie es war.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record in “%1”. One that there is can be written like each of these: %2.</source>
        <translation>In „%1“ gibt es keinen solchen Datensatz. Ein vorhandener lässt sich in jeder dieser Formen schreiben: %2.</translation>
    </message>
    <message>
        <source>There are several such records in “%1”. Write one of these: %2.</source>
        <translation>In „%1“ gibt es mehrere solche Datensätze. Schreiben Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of certain words, such as: %2.</source>
        <translation>„%1“ erwartet eines von bestimmten Wörtern, etwa: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>„%1“ erwartet eines dieser Wörter: %2.</translation>
    </message>
</context>
<context>
    <name>IndicatorKind</name>
    <message>
        <source>Output indicator</source>
        <translation>Outputindikator</translation>
    </message>
    <message>
        <source>Result indicator</source>
        <translation>Ergebnisindikator</translation>
    </message>
    <message>
        <source>Own indicator</source>
        <translation>Eigener Indikator</translation>
    </message>
</context>
<context>
    <name>IndustryRevision</name>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE Rev. 2</translation>
    </message>
    <message>
        <source>NACE Rev. 2.1</source>
        <translation>NACE Rev. 2.1</translation>
    </message>
</context>
<context>
    <name>IndustryRole</name>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
</context>
<context>
    <name>IprStatus</name>
    <message>
        <source>No protection</source>
        <translation>Kein Schutz</translation>
    </message>
    <message>
        <source>Secret know-how</source>
        <translation>Geheimes Know-how</translation>
    </message>
    <message>
        <source>Patent applied for</source>
        <translation>Patent angemeldet</translation>
    </message>
    <message>
        <source>Patent granted</source>
        <translation>Patent erteilt</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Offene Lizenz</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>“%1” (%2) is not of the same kind as the other record. Only two records of one kind can be joined.</source>
        <translation>„%1“ (%2) ist nicht von derselben Art wie der andere Datensatz. Nur zwei Datensätze einer Art können vereint werden.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 in the portfolio (any more).</source>
        <translation>%1: Den Datensatz %2 gibt es im Portfolio nicht (mehr).</translation>
    </message>
    <message>
        <source>These are one record. Name two that are the same thing.</source>
        <translation>Das ist ein und derselbe Datensatz. Nennen Sie zwei, die dasselbe sind.</translation>
    </message>
    <message>
        <source>%1: such records are written by the program and cannot be joined.</source>
        <translation>%1: Solche Datensätze schreibt das Programm, sie können nicht vereint werden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: one is a part of the other. Move it out first, or delete it.</source>
        <translation>„%1“ und „%2“ können nicht vereint werden: Einer ist ein Teil des anderen. Verschieben Sie ihn zuerst, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>One of these people is anonymised, and would be known again. Anonymise the other one too, or leave them apart.</source>
        <translation>Eine dieser Personen ist anonymisiert und wäre wieder zu erkennen. Anonymisieren Sie auch die andere, oder lassen Sie beide getrennt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Joined with “%1” (record %2), which said:</source>
        <translation>Vereint mit „%1“ (Datensatz %2), wo es hieß:</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The file is larger than 512 MB. Export it in parts.</source>
        <translation>Die Datei ist größer als 512 MB. Exportieren Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid JSON. Nothing was imported.</source>
        <translation>Zeile %1 der Datei ist kein gültiges JSON. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Die Datei ist JSON, aber kein Portfolio, das Passerelle exportiert hat. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 %2 is left out. %3</source>
        <translation>%1 %2 wird ausgelassen. %3</translation>
    </message>
    <message>
        <source>What the file says of “%1” is not a list of records.</source>
        <translation>Was die Datei zu „%1“ angibt, ist keine Liste von Datensätzen.</translation>
    </message>
    <message>
        <source>The portfolio has this number for a record of another kind (%1).</source>
        <translation>Das Portfolio hat diese Nummer für einen Datensatz anderer Art (%1).</translation>
    </message>
    <message>
        <source>The file has this number more than once.</source>
        <translation>Die Datei enthält diese Nummer mehr als einmal.</translation>
    </message>
    <message>
        <source>The file has record %1 with the same key.</source>
        <translation>Die Datei enthält den Datensatz %1 mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>Its field “%1” points at a record that is neither in the file nor in the portfolio.</source>
        <translation>Das Feld „%1“ verweist auf einen Datensatz, der weder in der Datei noch im Portfolio ist.</translation>
    </message>
    <message>
        <source>The attached content %1 is damaged.</source>
        <translation>Der angehängte Inhalt %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It has no record number.</source>
        <translation>Die Datensatznummer fehlt.</translation>
    </message>
    <message>
        <source>Its field “%1” is empty.</source>
        <translation>Das Feld „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Its field “%1” does not fit. %2</source>
        <translation>Das Feld „%1“ passt nicht. %2</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>The file holds more than twenty million values. Divide it into several files.</source>
        <translation>Die Datei enthält mehr als zwanzig Millionen Werte. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Die Datei ist tiefer verschachtelt als ein Portfolio, das Passerelle exportiert hat. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Its field “%1” is longer than a million characters. Keep such a text as a document.</source>
        <translation>Sein Feld „%1“ ist länger als eine Million Zeichen. Bewahren Sie einen solchen Text als Dokument auf.</translation>
    </message>
    <message>
        <source>The attached contents of the file cannot be read.</source>
        <translation>Die angehängten Inhalte der Datei können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1 of the file gives the key “%2” a second time in the same place, so which of the two counts cannot be told. Keep one of them. Nothing was imported.</source>
        <translation>Zeile %1 der Datei nennt den Schlüssel „%2“ ein zweites Mal an derselben Stelle, sodass nicht zu erkennen ist, welcher von beiden gilt. Behalten Sie nur einen davon. Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>LegalStatus</name>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>Finish to start</source>
        <translation>Ende-Anfang</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Anfang-Anfang</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Ende-Ende</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Anfang-Ende</translation>
    </message>
</context>
<context>
    <name>LumpSumPhase</name>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Abschluss</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 is the portfolio itself. Choose the file that was sent to you.</source>
        <translation>%1 ist das Portfolio selbst. Wählen Sie die Datei, die Ihnen gesandt wurde.</translation>
    </message>
    <message>
        <source>%1 and this portfolio were changed by two copies of the same machine that cannot be told apart, so nothing was changed. Ask for the portfolio itself in place of what was sent, and bring that in.</source>
        <translation>%1 und dieses Portfolio wurden von zwei Kopien desselben Computers geändert, die nicht zu unterscheiden sind, also wurde nichts geändert. Bitten Sie statt des Gesandten um das Portfolio selbst, und bringen Sie dieses ein.</translation>
    </message>
    <message>
        <source>%1 belongs to another portfolio than %2, so nothing was changed. Open the portfolio that it was made from, and bring it in there.</source>
        <translation>%1 gehört zu einem anderen Portfolio als %2, also wurde nichts geändert. Öffnen Sie das Portfolio, aus dem sie gemacht wurde, und bringen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>%1 is a part of a copy that holds more than this portfolio, so nothing was changed. Ask for its changes: “send” without --partner and --event.</source>
        <translation>%1 ist ein Teil einer Kopie, die mehr enthält als dieses Portfolio, also wurde nichts geändert. Bitten Sie um ihre Änderungen: „send“ ohne --partner und --event.</translation>
    </message>
    <message>
        <source>%1 builds on changes that are not here, so nothing was changed. Bring in what was sent before it, or ask for everything: “send --whole”.</source>
        <translation>%1 baut auf Änderungen auf, die hier fehlen, also wurde nichts geändert. Bringen Sie ein, was davor gesandt wurde, oder bitten Sie um alles: „send --whole“.</translation>
    </message>
    <message>
        <source>%1 has a newer version of Passerelle. What this one does not know was kept, and shows once it is brought up to date.</source>
        <translation>%1 hat eine neuere Version von Passerelle. Was diese nicht kennt, wurde behalten und erscheint, sobald sie aktualisiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>A clock in the work of %1 was %n hour(s) ahead, so the order in the history may be wrong. Nothing else depends on it.</source>
        <translation>
            <numerusform>Eine Uhr ging in der Arbeit von %1 %n Stunde vor, also stimmt die Reihenfolge im Verlauf vielleicht nicht. Sonst hängt nichts davon ab.</numerusform>
            <numerusform>Eine Uhr ging in der Arbeit von %1 %n Stunden vor, also stimmt die Reihenfolge im Verlauf vielleicht nicht. Sonst hängt nichts davon ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent holds only changes, so no portfolio can be made of it, and %1 was not made. Bring it into the portfolio that it belongs to, or ask for everything: “send --whole”.</source>
        <translation>Das Gesandte enthält nur Änderungen, also kann daraus kein Portfolio gemacht werden, und %1 wurde nicht angelegt. Bringen Sie es in das Portfolio ein, zu dem es gehört, oder bitten Sie um alles: „send --whole“.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Person (left out)</source>
        <translation>Person (weggelassen)</translation>
    </message>
    <message>
        <source>a copy without history</source>
        <translation>eine Kopie ohne Verlauf</translation>
    </message>
    <message>
        <source>Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. Export it as JSON or CSV, and import that.</source>
        <translation>Nichts sagt, womit %1 begann, also kann sie nicht verglichen werden, und nichts wurde geändert. Exportieren Sie sie als JSON oder CSV, und importieren Sie das.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</source>
        <translation>
            <numerusform>Neben diesem Portfolio liegt %n Kopie davon, die ein gemeinsamer Ordner oder eine Dateiverwaltung gemacht hat: %1. Was darin geändert wurde, ist nicht hier, bis es eingebracht wird.</numerusform>
            <numerusform>Neben diesem Portfolio liegen %n Kopien davon, die ein gemeinsamer Ordner oder eine Dateiverwaltung gemacht hat: %1. Was darin geändert wurde, ist nicht hier, bis es eingebracht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not say of which portfolio it was made, so it cannot be compared, and nothing was changed. Use “import” for it.</source>
        <translation>%1 sagt nicht, aus welchem Portfolio sie gemacht wurde, also kann sie nicht verglichen werden, und nichts wurde geändert. Nehmen Sie „import“ dafür.</translation>
    </message>
    <message>
        <source>A record in %1 cannot be read (%2), so nothing was changed. Correct it there. %3</source>
        <translation>Ein Datensatz in %1 kann nicht gelesen werden (%2), also wurde nichts geändert. Berichtigen Sie ihn dort. %3</translation>
    </message>
    <message>
        <source>This machine has no data folder in which the shared folder of a portfolio can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Dieser Rechner hat keinen Datenordner, in dem der gemeinsame Ordner eines Portfolios vermerkt werden kann. Setzen Sie die Variable PASSERELLE_DATA auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>%1 is not all there yet.</source>
        <translation>%1 ist noch nicht ganz da.</translation>
    </message>
    <message>
        <source>%1 builds on what is not there yet.</source>
        <translation>%1 baut auf etwas auf, das noch nicht da ist.</translation>
    </message>
    <message>
        <source>%1 is damaged. Whoever has what is in it gives it again with the next exchange.</source>
        <translation>%1 ist beschädigt. Wer hat, was darin steht, gibt es beim nächsten Austausch noch einmal.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install that to read it.</source>
        <translation>%1 wurde von einer neueren Version von Passerelle geschrieben. Installieren Sie diese, um sie zu lesen.</translation>
    </message>
    <message>
        <source>%1 has the name of a file of this portfolio and is none. It is left alone.</source>
        <translation>%1 heißt wie eine Datei dieses Portfolios und ist keine. Sie bleibt unangetastet.</translation>
    </message>
    <message>
        <source>%1 was written by a copy of this machine that cannot be told from it. Ask for that portfolio itself, and bring it in with “merge”.</source>
        <translation>%1 wurde von einer Kopie dieses Rechners geschrieben, die sich nicht von ihm unterscheiden lässt. Bitten Sie um das Portfolio selbst, und bringen Sie es mit „merge“ ein.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 lies in that folder itself, where others would overwrite it. Move the portfolio elsewhere, or choose a folder apart from it.</source>
        <translation>%1 liegt selbst in diesem Ordner, wo andere es überschreiben würden. Legen Sie das Portfolio anderswohin, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is another part than this copy, so nothing was changed: it would leave out what is here. Ask for a part that holds both, or make a copy of its own from it.</source>
        <translation>%1 ist ein anderer Teil als diese Kopie, also wurde nichts geändert: Er würde auslassen, was hier ist. Bitten Sie um einen Teil, der beides enthält, oder machen Sie daraus eine eigene Kopie.</translation>
    </message>
    <message>
        <source>%1 holds only a part of its portfolio and cannot take part in a shared folder. Send its changes back with “send”, or ask for the whole portfolio.</source>
        <translation>%1 enthält nur einen Teil des Portfolios und kann an einem gemeinsamen Ordner nicht teilnehmen. Senden Sie die Änderungen mit „send“ zurück, oder bitten Sie um das ganze Portfolio.</translation>
    </message>
    <message>
        <source>%1 holds too many files with names of this portfolio. Delete those that Passerelle has not written.</source>
        <translation>%1 enthält zu viele Dateien mit Namen dieses Portfolios. Löschen Sie die, die nicht Passerelle geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 could not be brought in and is left out. %2</source>
        <translation>%1 konnte nicht eingebracht werden und wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went from this part of the portfolio: what %1 sends does not hold them any more.</source>
        <translation>
            <numerusform>%n Datensatz ist nicht mehr in diesem Teil des Portfolios: Was %1 sendet, enthält ihn nicht mehr.</numerusform>
            <numerusform>%n Datensätze sind nicht mehr in diesem Teil des Portfolios: Was %1 sendet, enthält sie nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent and is not a portfolio. “merge” makes a portfolio of it, or brings it into one.</source>
        <translation>%1 wurde gesendet und ist kein Portfolio. „merge“ macht ein Portfolio daraus oder bringt es in eines ein.</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>Local public authority</source>
        <translation>Lokale Behörde</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <translation>Regionale Behörde</translation>
    </message>
    <message>
        <source>National public authority</source>
        <translation>Nationale Behörde</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <translation>Sektorale Agentur</translation>
    </message>
    <message>
        <source>Infrastructure and (public) service provider</source>
        <translation>Infrastruktur- und (öffentlicher) Dienstleister</translation>
    </message>
    <message>
        <source>Interest groups including NGOs</source>
        <translation>Interessengruppen einschließlich NGOs</translation>
    </message>
    <message>
        <source>Higher education and research organisations</source>
        <translation>Hochschul- und Forschungseinrichtungen</translation>
    </message>
    <message>
        <source>Education/training centre and school</source>
        <translation>Bildungs-/Ausbildungszentrum und Schule</translation>
    </message>
    <message>
        <source>Enterprise, except SME</source>
        <translation>Unternehmen, ausgenommen KMU</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>KMU</translation>
    </message>
    <message>
        <source>Business support organisation</source>
        <translation>Organisation zur Unterstützung von Unternehmen</translation>
    </message>
    <message>
        <source>EGTC</source>
        <translation>EVTZ</translation>
    </message>
    <message>
        <source>International organisation, EEIG</source>
        <translation>Internationale Organisation, EWIV</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Allgemeine Öffentlichkeit</translation>
    </message>
    <message>
        <source>Hospitals and medical centres</source>
        <translation>Krankenhäuser und medizinische Einrichtungen</translation>
    </message>
    <message>
        <source>Cross-border legal body</source>
        <translation>Grenzüberschreitende juristische Person</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Declared budget, EUR</source>
        <translation>Ausgewiesenes Budget, EUR</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>%1 is no file that Passerelle sends from one copy of a portfolio to another. Choose another file.</source>
        <translation>%1 ist keine Datei, die Passerelle von einer Kopie eines Portfolios an eine andere sendet. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install it to read the file.</source>
        <translation>%1 wurde von einer neueren Version von Passerelle geschrieben. Installieren Sie diese, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>There is too much to be sent in one file. Leave documents out, or send the part that is needed.</source>
        <translation>Es ist zu viel für eine Datei. Lassen Sie Dokumente weg, oder senden Sie den Teil, der gebraucht wird.</translation>
    </message>
    <message>
        <source>The history of the portfolio does not agree with itself, so %1 was not written. Go back to a backup with “restore”.</source>
        <translation>Der Verlauf des Portfolios stimmt nicht mit sich überein, also wurde %1 nicht geschrieben. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete, so nothing was read of it. Ask for the file again.</source>
        <translation>%1 ist beschädigt oder unvollständig, also wurde nichts davon gelesen. Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so nothing can be encrypted. Restart the computer and try again.</source>
        <translation>Das System liefert keine Zufallszahlen, also kann nichts verschlüsselt werden. Starten Sie den Computer neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um den Schlüssel aus der Passphrase zu bilden. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A passphrase of less than 8 characters is found by trying. Choose a longer one: some words that do not belong together.</source>
        <translation>Eine Passphrase mit weniger als 8 Zeichen ist durch Probieren zu finden. Wählen Sie eine längere: einige Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>%1 was sent with a passphrase. Ask who sent it, and give it with “--passphrase-file”.</source>
        <translation>%1 wurde mit einer Passphrase gesendet. Fragen Sie, wer es gesendet hat, und geben Sie sie mit „--passphrase-file“ an.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the passphrase is wrong or the file was damaged. Check the passphrase, or ask for the file again.</source>
        <translation>%1 kann nicht geöffnet werden: Die Passphrase ist falsch, oder die Datei wurde beschädigt. Prüfen Sie die Passphrase, oder bitten Sie noch einmal um die Datei.</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Lead partner</source>
        <translation>Leadpartner</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Projektpartner</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Assoziierter Partner</translation>
    </message>
    <message>
        <source>Network partner</source>
        <translation>Netzwerkpartner</translation>
    </message>
</context>
<context>
    <name>PartnershipKind</name>
    <message>
        <source>Licence agreement</source>
        <translation>Lizenzvereinbarung</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>Forschungskooperation</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Kommerzielle Vereinbarung</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Technische Kooperation</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Joint Venture</translation>
    </message>
    <message>
        <source>Exchange of practice</source>
        <translation>Erfahrungsaustausch</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Advance payment</source>
        <translation>Vorschuss</translation>
    </message>
    <message>
        <source>Interim payment</source>
        <translation>Zwischenzahlung</translation>
    </message>
    <message>
        <source>Final payment</source>
        <translation>Schlusszahlung</translation>
    </message>
    <message>
        <source>Forwarding to a partner</source>
        <translation>Weiterleitung an einen Partner</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rückforderung</translation>
    </message>
</context>
<context>
    <name>PilotFormat</name>
    <message>
        <source>Roadshow</source>
        <translation>Roadshow</translation>
    </message>
    <message>
        <source>Test zone</source>
        <translation>Testzone</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Reallabor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>PilotRegionRole</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Ausweitung</translation>
    </message>
</context>
<context>
    <name>PilotStage</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Konzeption</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluiert</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Eingestellt</translation>
    </message>
</context>
<context>
    <name>PlaceRole</name>
    <message>
        <source>Participating</source>
        <translation>Beteiligt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>PolicyLevel</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Macro-regional</source>
        <translation>Makroregional</translation>
    </message>
    <message>
        <source>European</source>
        <translation>Europäisch</translation>
    </message>
</context>
<context>
    <name>PolicyState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskutiert</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Aufgegriffen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ProfileType</name>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
</context>
<context>
    <name>ProjectRelation</name>
    <message>
        <source>Builds on</source>
        <translation>Baut darauf auf</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgeprojekt</translation>
    </message>
    <message>
        <source>Shares partners</source>
        <translation>Gemeinsame Partner</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Im Abschluss</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
</context>
<context>
    <name>RiskCategory</name>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanziell</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtlich</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organisatorisch</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Gemindert</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The end date is before the start date.</source>
        <translation>Das Enddatum liegt vor dem Startdatum.</translation>
    </message>
    <message>
        <source>Nobody is named: choose a person or a stakeholder, or give a head count.</source>
        <translation>Niemand ist genannt: Wählen Sie eine Person oder einen Stakeholder oder geben Sie eine Personenzahl an.</translation>
    </message>
    <message>
        <source>The data is to be deleted before consent was given.</source>
        <translation>Die Daten sollen gelöscht werden, bevor die Einwilligung erteilt wurde.</translation>
    </message>
    <message>
        <source>The person is anonymised, and still has an e-mail or a phone number.</source>
        <translation>Die Person ist anonymisiert und hat noch eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>The partner left before it joined.</source>
        <translation>Der Partner ist ausgeschieden, bevor er beigetreten ist.</translation>
    </message>
    <message>
        <source>Office costs have two flat rates: keep the one on staff costs or the one on direct costs.</source>
        <translation>Für Bürokosten gibt es zwei Pauschalsätze: Behalten Sie den auf Personalkosten oder den auf direkte Kosten.</translation>
    </message>
    <message>
        <source>The flat rate for other costs excludes every other flat rate: remove it or the others.</source>
        <translation>Der Pauschalsatz für Restkosten schließt jeden anderen Pauschalsatz aus: Entfernen Sie ihn oder die anderen.</translation>
    </message>
    <message>
        <source>The readiness level is lower at the end than at the start.</source>
        <translation>Der Reifegrad ist am Ende niedriger als zu Beginn.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>Der Basisplan endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The largest ticket is smaller than the smallest.</source>
        <translation>Die größte Ticketgröße liegt unter der kleinsten.</translation>
    </message>
    <message>
        <source>The declared number is of partners of a type, and the type is missing.</source>
        <translation>Die ausgewiesene Anzahl bezieht sich auf Partner eines Typs, und der Typ fehlt.</translation>
    </message>
    <message>
        <source>The end of the period is before its start.</source>
        <translation>Das Ende der Periode liegt vor ihrem Beginn.</translation>
    </message>
    <message>
        <source>The amount is in a foreign currency, and the exchange rate is missing.</source>
        <translation>Der Betrag ist in einer Fremdwährung, und der Wechselkurs fehlt.</translation>
    </message>
    <message>
        <source>An organisation and a stakeholder are named as holder: keep one.</source>
        <translation>Als Inhaber sind eine Organisation und ein Stakeholder genannt: Behalten Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>SdgWeight</name>
    <message>
        <source>Main goal</source>
        <translation>Hauptziel</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Weiteres Ziel</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Verknüpfte Projekte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet %1 holds more cells than can be read. Divide it into several files.</source>
        <translation>Das Tabellenblatt %1 enthält mehr Zellen, als gelesen werden können. Teilen Sie es in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no spreadsheet does, so it was not read.</source>
        <translation>Die Datei deklariert einen Dokumenttyp, was keine Arbeitsmappe tut; daher wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: one of its parts is not well-formed XML. Save it again or ask for another copy.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Einer ihrer Teile ist kein wohlgeformtes XML. Speichern Sie sie erneut oder bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>The file is an old Excel file (XLS) or protected by a password. Save it as XLSX or ODS without a password.</source>
        <translation>Die Datei ist eine alte Excel-Datei (XLS) oder mit einem Passwort geschützt. Speichern Sie sie als XLSX oder ODS ohne Passwort.</translation>
    </message>
    <message>
        <source>The file is an archive, but no spreadsheet. Save it as XLSX, ODS or CSV.</source>
        <translation>Die Datei ist ein Archiv, aber keine Arbeitsmappe. Speichern Sie sie als XLSX, ODS oder CSV.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: a part that it needs is missing. Save it again or ask for another copy.</source>
        <translation>Die XLSX-Datei ist beschädigt: Ein Teil, den sie braucht, fehlt. Speichern Sie sie erneut oder bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>The sheet %1 has more columns or rows than can be read. Remove what lies far to the right or below.</source>
        <translation>Das Blatt %1 hat mehr Spalten oder Zeilen, als gelesen werden können. Entfernen Sie, was weit rechts oder unten liegt.</translation>
    </message>
    <message>
        <source>A cell in row %1 of the sheet %2 is longer than a million characters. Keep such a text as a document.</source>
        <translation>Eine Zelle in Zeile %1 des Blatts %2 ist länger als eine Million Zeichen. Bewahren Sie einen solchen Text als Dokument auf.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than 256 MB. Divide it into several files.</source>
        <translation>Die Arbeitsmappe ist größer als 256 MB. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more sheets, texts or styles than can be read. Divide it into several files.</source>
        <translation>Die Arbeitsmappe enthält mehr Blätter, Texte oder Formate, als gelesen werden können. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The spreadsheet is nested deeper than any program does, so it was not read. Save it again in a spreadsheet program.</source>
        <translation>Die Arbeitsmappe ist tiefer verschachtelt, als es irgendein Programm macht, und wurde daher nicht gelesen. Speichern Sie sie noch einmal in einem Tabellenprogramm.</translation>
    </message>
</context>
<context>
    <name>SizeClass</name>
    <message>
        <source>Micro</source>
        <translation>Kleinst</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium-sized</source>
        <translation>Mittelgroß</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import %1</source>
        <translation>Importieren: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Mit dem Beispiel füllen</translation>
    </message>
    <message>
        <source>Fill in the demonstration</source>
        <translation>Mit der Demonstration füllen</translation>
    </message>
    <message>
        <source>Fill with the two founding cases</source>
        <translation>Mit den beiden Gründungsfällen füllen</translation>
    </message>
    <message>
        <source>Fill with the demonstration</source>
        <translation>Mit der Demonstration füllen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Bring the file up to date</source>
        <translation>Datei aktualisieren</translation>
    </message>
    <message>
        <source>Settle what was written apart about %1</source>
        <translation>Entscheiden, was getrennt geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>Settle what was written apart in %1 places</source>
        <translation>Entscheiden, was getrennt geschrieben wurde (%1 Stellen)</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Vereinen: %1</translation>
    </message>
    <message>
        <source>Bring in the work of %1</source>
        <translation>Arbeit einbringen: %1</translation>
    </message>
    <message>
        <source>Make the copy of %1</source>
        <translation>Kopie anlegen: %1</translation>
    </message>
    <message>
        <source>Change past the history</source>
        <translation>Änderung am Verlauf vorbei</translation>
    </message>
</context>
<context>
    <name>TransferDirection</name>
    <message>
        <source>Out</source>
        <translation>Hin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>TransferKind</name>
    <message>
        <source>Exchange and training</source>
        <translation>Austausch und Schulung</translation>
    </message>
    <message>
        <source>Partial adoption</source>
        <translation>Teilweise Übernahme</translation>
    </message>
    <message>
        <source>Full adoption</source>
        <translation>Vollständige Übernahme</translation>
    </message>
</context>
<context>
    <name>TransferStage</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Eingestellt</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>They have the same name.</source>
        <translation>Sie haben denselben Namen.</translation>
    </message>
    <message>
        <source>They have the same name, but for spelling, legal form or language: “%1” and “%2”.</source>
        <translation>Sie haben bis auf Schreibung, Rechtsform oder Sprache denselben Namen: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>Their names are similar: “%1” and “%2”.</source>
        <translation>Ihre Namen sind ähnlich: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>The name of one is the abbreviation of the other.</source>
        <translation>Der Name des einen ist die Abkürzung des anderen.</translation>
    </message>
    <message>
        <source>They have the same abbreviation: %1.</source>
        <translation>Sie haben dieselbe Abkürzung: %1.</translation>
    </message>
    <message>
        <source>They have the same VAT number: %1.</source>
        <translation>Sie haben dieselbe USt-IdNr.: %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address: %1.</source>
        <translation>Sie haben dieselbe E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>They have the same website: %1.</source>
        <translation>Sie haben dieselbe Website: %1.</translation>
    </message>
    <message>
        <source>They have the same PIC: %1.</source>
        <translation>Sie haben dieselbe PIC: %1.</translation>
    </message>
    <message>
        <source>They have the same name and the same organisation.</source>
        <translation>Sie haben denselben Namen und dieselbe Organisation.</translation>
    </message>
    <message>
        <source>They have similar names and the same organisation.</source>
        <translation>Sie haben ähnliche Namen und dieselbe Organisation.</translation>
    </message>
    <message>
        <source>They have the same name, and of one of them the organisation is not known.</source>
        <translation>Sie haben denselben Namen, und von einer ist die Organisation nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There can be only one with this: %1.</source>
        <translation>Davon kann es nur eines geben: %1.</translation>
    </message>
    <message>
        <source>They tie the same records together.</source>
        <translation>Sie verknüpfen dieselben Datensätze.</translation>
    </message>
    <message>
        <source>They have the same supplier and invoice number: %1.</source>
        <translation>Sie haben denselben Lieferanten und dieselbe Rechnungsnummer: %1.</translation>
    </message>
    <message>
        <source>They have the same partner and invoice number: %1.</source>
        <translation>Sie haben denselben Partner und dieselbe Rechnungsnummer: %1.</translation>
    </message>
    <message>
        <source>They have the same partner, amount and date.</source>
        <translation>Sie haben denselben Partner, Betrag und dasselbe Datum.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
</context>
<context>
    <name>VatRecovery</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Parts of the file cannot be read or contradict each other, so records may be missing or wrong. Go back to a backup with “restore”. The storage reports: %1</source>
        <translation>Teile der Datei sind nicht lesbar oder widersprechen sich; daher können Datensätze fehlen oder falsch sein. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück. Der Speicher meldet: %1</translation>
    </message>
    <message>
        <source>“%1” is not built as Passerelle builds it, so another program has changed the file. Go back to a backup with “restore”.</source>
        <translation>„%1“ ist nicht so aufgebaut, wie Passerelle es aufbaut; ein anderes Programm hat also die Datei geändert. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The record refers to one that does not exist. Choose another in its form, or leave the field empty.</source>
        <translation>Der Datensatz verweist auf einen, den es nicht gibt. Wählen Sie in seinem Formular einen anderen oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The history does not know the record, so something other than Passerelle has added it. Go back to a backup with “restore”, or delete the record.</source>
        <translation>Der Verlauf kennt den Datensatz nicht; er wurde also nicht von Passerelle hinzugefügt. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück. Sie können den Datensatz auch löschen.</translation>
    </message>
    <message>
        <source>The record differs from its history, so something other than Passerelle has changed it. Write the right values again, or go back to a backup with “restore”.</source>
        <translation>Der Datensatz weicht von seinem Verlauf ab; er wurde also nicht von Passerelle geändert. Geben Sie die richtigen Werte erneut ein oder kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The record is in the history, but not in the file, so something other than Passerelle has deleted it. Go back to a backup with “restore”.</source>
        <translation>Der Datensatz ist im Verlauf, aber nicht in der Datei; er wurde also nicht von Passerelle gelöscht. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>Parts of the history that %1 has written since %2 are missing or were changed by something other than Passerelle. Go back to a backup with “restore”.</source>
        <translation>Teile des Verlaufs, den %1 seit %2 geschrieben hat, fehlen oder wurden nicht von Passerelle geändert. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The steps of the history do not follow one another, so undoing may bring back wrong values. Go back to a backup with “restore”.</source>
        <translation>Die Schritte des Verlaufs folgen nicht aufeinander; daher kann das Rückgängigmachen falsche Werte zurückbringen. Kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>A stored document is damaged. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Ein gespeichertes Dokument ist beschädigt. Fügen Sie es erneut an oder kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>What was stored of the document is missing. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Der gespeicherte Inhalt des Dokuments fehlt. Fügen Sie es erneut an oder kehren Sie mit „restore“ zu einer Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Passerelle, so only its storage was checked. Verify it with that version.</source>
        <translation>Die Datei wurde mit einer neueren Version von Passerelle geschrieben; daher wurde nur ihr Speicher geprüft. Prüfen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>The index of the search does not agree with the records, so the search may miss some. “compact” makes the index anew.</source>
        <translation>Der Suchindex stimmt nicht mit den Datensätzen überein; daher kann die Suche einige übersehen. „compact“ erstellt den Index neu.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>passerelle::AboutDialog</name>
    <message>
        <source>About Passerelle</source>
        <translation>Über Passerelle</translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation>Passerelle %1</translation>
    </message>
    <message>
        <source>For coordinators of transnational projects in which regions pass knowledge on to each other. Works offline; a portfolio is one file.</source>
        <translation>Für die Koordination transnationaler Projekte, in denen Regionen Wissen aneinander weitergeben. Arbeitet offline; ein Portfolio ist eine Datei.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>NUTS codes and names, GDP per head: Eurostat, © European Union, CC BY 4.0; changes were made. Region categories are computed where no list confirms them.</source>
        <translation>NUTS-Codes und -Namen, BIP je Einwohner: Eurostat, © Europäische Union, CC BY 4.0; Änderungen wurden vorgenommen. Die Kategorien der Regionen sind berechnet, wo keine Liste sie bestätigt.</translation>
    </message>
    <message>
        <source>Points of regions: derived from CORDIS, © European Union, CC BY 4.0; changes were made.</source>
        <translation>Punkte der Regionen: abgeleitet aus CORDIS, © Europäische Union, CC BY 4.0; Änderungen wurden vorgenommen.</translation>
    </message>
    <message>
        <source>Names of countries and currencies: iso-codes, LGPL-2.1-or-later; changes were made.</source>
        <translation>Namen der Länder und Währungen: iso-codes, LGPL-2.1-or-later; Änderungen wurden vorgenommen.</translation>
    </message>
    <message>
        <source>Titles of indicators, objectives and fields: from the law of the European Union, © European Union, reuse under Decision 2011/833/EU; translated and shortened by us where no official wording was at hand.</source>
        <translation>Bezeichnungen der Indikatoren, Ziele und Bereiche: aus dem Recht der Europäischen Union, © Europäische Union, Weiterverwendung nach Beschluss 2011/833/EU; von uns übersetzt und gekürzt, wo kein amtlicher Wortlaut vorlag.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>passerelle::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Neues Portfolio …</translation>
    </message>
    <message>
        <source>Create an empty portfolio in a new file.</source>
        <translation>Ein leeres Portfolio in einer neuen Datei erstellen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a portfolio.</source>
        <translation>Ein Portfolio öffnen.</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Beispiel öffnen …</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Ein Portfolio mit den beiden Gründungsfällen erstellen.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Demonstration erstellen …</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Ein Portfolio aus erfundenen Daten erstellen, das alles zeigt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Take over records from CSV, XLSX, ODS, JSON or CORDIS.</source>
        <translation>Datensätze aus CSV, XLSX, ODS, JSON oder CORDIS übernehmen.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV …</translation>
    </message>
    <message>
        <source>Write the records of this table to a CSV file.</source>
        <translation>Die Datensätze dieser Tabelle in eine CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>Table as XLSX…</source>
        <translation>Tabelle als XLSX …</translation>
    </message>
    <message>
        <source>Write the records of this table to a spreadsheet.</source>
        <translation>Die Datensätze dieser Tabelle in eine Arbeitsmappe schreiben.</translation>
    </message>
    <message>
        <source>All tables as XLSX…</source>
        <translation>Alle Tabellen als XLSX …</translation>
    </message>
    <message>
        <source>Write all records to a spreadsheet with one sheet each.</source>
        <translation>Alle Datensätze in eine Arbeitsmappe mit einem Tabellenblatt je Tabelle schreiben.</translation>
    </message>
    <message>
        <source>Portfolio as JSON…</source>
        <translation>Portfolio als JSON …</translation>
    </message>
    <message>
        <source>Write the whole portfolio to one JSON file.</source>
        <translation>Das ganze Portfolio in eine einzige JSON-Datei schreiben.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Keep a copy of the portfolio as it is now.</source>
        <translation>Eine Kopie des Portfolios im jetzigen Zustand aufbewahren.</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Zu einer Sicherungskopie zurückkehren …</translation>
    </message>
    <message>
        <source>Replace the content by that of an earlier copy.</source>
        <translation>Den Inhalt durch den einer früheren Kopie ersetzen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the portfolio. All changes are on disk.</source>
        <translation>Das Portfolio schließen. Alle Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the program. All changes are on disk.</source>
        <translation>Das Programm schließen. Alle Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Wiederherstellen, was rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show what was changed, when and by whom.</source>
        <translation>Anzeigen, was wann und von wem geändert wurde.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard.</source>
        <translation>Die Auswahl in die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected records. This can be undone.</source>
        <translation>Die ausgewählten Datensätze löschen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation>Alle Datensätze durchsuchen.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the form of the selected record.</source>
        <translation>Das Formular des ausgewählten Datensatzes ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Den ganzen Bildschirm nutzen.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Add a record to this table.</source>
        <translation>Dieser Tabelle einen Datensatz hinzufügen.</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Select the record above.</source>
        <translation>Den Datensatz darüber auswählen.</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Select the record below.</source>
        <translation>Den Datensatz darunter auswählen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Alles anzeigen, was sich jemand ansehen sollte.</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Datei überprüfen</translation>
    </message>
    <message>
        <source>Test whether the file is whole.</source>
        <translation>Prüfen, ob die Datei unversehrt ist.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Show which keys do what.</source>
        <translation>Anzeigen, welche Tasten was bewirken.</translation>
    </message>
    <message>
        <source>About Passerelle</source>
        <translation>Über Passerelle</translation>
    </message>
    <message>
        <source>Show version, licence and sources.</source>
        <translation>Version, Lizenz und Quellen anzeigen.</translation>
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
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Anzeigedichte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>Seite als PDF …</translation>
    </message>
    <message>
        <source>Write what this page shows to a PDF file.</source>
        <translation>Was diese Seite zeigt, in eine PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print what this page shows.</source>
        <translation>Drucken, was diese Seite zeigt.</translation>
    </message>
    <message>
        <source>Drop old history…</source>
        <translation>Alten Verlauf verwerfen …</translation>
    </message>
    <message>
        <source>Make the file smaller: drop steps that are older than a year.</source>
        <translation>Die Datei verkleinern: Schritte verwerfen, die älter als ein Jahr sind.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name …</translation>
    </message>
    <message>
        <source>Say under which name others see your changes.</source>
        <translation>Angeben, unter welchem Namen andere Ihre Änderungen sehen.</translation>
    </message>
</context>
<context>
    <name>passerelle::BackupList</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherungskopie zurückkehren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Zu dieser zurückkehren</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
</context>
<context>
    <name>passerelle::BarChart</name>
    <message>
        <source>%1 %2</source>
        <comment>figure, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>merged bars of a chart</comment>
        <translation>
            <numerusform>Übrige, %n</numerusform>
            <numerusform>Übrige, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BringingIn</name>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n Änderung von %2, %3.</numerusform>
            <numerusform>%1: %n Änderungen von %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nichts Neues.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Datensätze: %1 neu, %2 geändert, %3 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed here and there by people who did not know of each other. Both values are kept.</source>
        <translation>
            <numerusform>%n Feld wurde hier und dort von Leuten geändert, die nichts voneinander wussten. Beide Werte bleiben erhalten.</numerusform>
            <numerusform>%n Felder wurden hier und dort von Leuten geändert, die nichts voneinander wussten. Beide Werte bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that is in %n copies is here already.</source>
        <translation>
            <numerusform>Alles, was in %n Kopie steht, ist schon hier.</numerusform>
            <numerusform>Alles, was in %n Kopien steht, ist schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einbringen</translation>
    </message>
    <message numerus="yes">
        <source>What was changed in %n copies is here now. “Undo” takes it back.</source>
        <translation>
            <numerusform>Was in %n Kopie geändert wurde, ist jetzt hier. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>Was in %n Kopien geändert wurde, ist jetzt hier. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are not needed any more.</source>
        <translation>Die Kopien werden nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>There is no trash for these files. Delete them in the file manager: %1</source>
        <translation>Für diese Dateien gibt es keinen Papierkorb. Löschen Sie sie in der Dateiverwaltung: %1</translation>
    </message>
    <message>
        <source>The shared folder %1 is not there now.</source>
        <translation>Der gemeinsame Ordner %1 ist gerade nicht da.</translation>
    </message>
    <message>
        <source>This portfolio was restored and exchanges nothing with its shared folder until it is asked to: “passerelle folder --bring-back”.</source>
        <translation>Dieses Portfolio wurde wiederhergestellt und tauscht mit seinem gemeinsamen Ordner nichts aus, bis es darum gebeten wird: „passerelle folder --bring-back“.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in through the shared folder.</source>
        <translation>
            <numerusform>%n Änderung kam über den gemeinsamen Ordner herein.</numerusform>
            <numerusform>%n Änderungen kamen über den gemeinsamen Ordner herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went out into it.</source>
        <translation>
            <numerusform>%n Änderung ging hinaus.</numerusform>
            <numerusform>%n Änderungen gingen hinaus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BudgetView</name>
    <message>
        <source>Eligible budget in EUR, with what was declared beside it</source>
        <translation>Förderfähiges Budget in EUR, daneben das Ausgewiesene</translation>
    </message>
    <message>
        <source>Budget by</source>
        <translation>Budget nach</translation>
    </message>
    <message>
        <source>with what was reported</source>
        <translation>mit den gemeldeten Beträgen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Declared beside computed</source>
        <translation>Ausgewiesen neben berechnet</translation>
    </message>
</context>
<context>
    <name>passerelle::ChartView</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Die Zahlen als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Die Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column: name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>passerelle::CopiesBanner</name>
    <message>
        <source>Bring in…</source>
        <translation>Einbringen …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>passerelle::DeclaredStrip</name>
    <message>
        <source>no records yet</source>
        <translation>noch keine Datensätze</translation>
    </message>
    <message>
        <source>Declared in: %1</source>
        <translation>Ausgewiesen in: %1</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ stimmt überein</translation>
    </message>
    <message>
        <source>Computed minus declared</source>
        <translation>Berechnet minus ausgewiesen</translation>
    </message>
    <message>
        <source>%1: declared %2, computed %3</source>
        <translation>%1: ausgewiesen %2, berechnet %3</translation>
    </message>
</context>
<context>
    <name>passerelle::FieldBox</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · erforderlich</translation>
    </message>
    <message>
        <source>Expected: a problem is listed while it is missing.</source>
        <translation>Erwartet: Solange die Angabe fehlt, wird ein Problem aufgelistet.</translation>
    </message>
</context>
<context>
    <name>passerelle::FileBanner</name>
    <message>
        <source>The file was moved, replaced or deleted by another program. What is shown here is still whole: save a copy of it.</source>
        <translation>Die Datei wurde von einem anderen Programm verschoben, ersetzt oder gelöscht. Was hier zu sehen ist, ist noch vollständig: Speichern Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Take the file over…</source>
        <translation>Datei übernehmen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
</context>
<context>
    <name>passerelle::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Show only rows in which “%1” holds this text.</source>
        <translation>Nur Zeilen anzeigen, in denen „%1“ diesen Text enthält.</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactChartsView</name>
    <message>
        <source>Where the money and the knowledge go</source>
        <translation>Wohin Geld und Wissen gehen</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactView</name>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Who gives and who receives knowledge, and what comes back</source>
        <translation>Wer Wissen gibt, wer es empfängt und was zurückkommt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Gegliedert nach</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>NUTS-Ebene</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Transfers from and to</source>
        <translation>Transfers von und nach</translation>
    </message>
</context>
<context>
    <name>passerelle::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>First rows, with the fields that the columns become</source>
        <translation>Erste Zeilen mit den Feldern, zu denen die Spalten werden</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>Project of rows that name none</source>
        <translation>Projekt der Zeilen, die keines nennen</translation>
    </message>
    <message>
        <source>The records are being imported. Until the end nothing is changed.</source>
        <translation>Die Datensätze werden importiert. Bis zum Ende wird nichts geändert.</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Tables, JSON and CORDIS (%1)</source>
        <translation>Tabellen, JSON und CORDIS (%1)</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, JSON of this program, or the two CSV files of a CORDIS download.</source>
        <translation>CSV, XLSX, ODS, JSON dieses Programms oder die beiden CSV-Dateien eines CORDIS-Downloads.</translation>
    </message>
    <message>
        <source>%1: a portfolio as JSON. Its records are added or changed, none is deleted.</source>
        <translation>%1: ein Portfolio als JSON. Seine Datensätze werden hinzugefügt oder geändert, keiner wird gelöscht.</translation>
    </message>
    <message>
        <source>Projects and organisations of CORDIS. What is known already is found again.</source>
        <translation>Projekte und Organisationen von CORDIS. Was bereits bekannt ist, wird wiedererkannt.</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <comment>file, encoding</comment>
        <translation>%1, gelesen als %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>nothing: leave this sheet out</source>
        <translation>nichts: dieses Tabellenblatt auslassen</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Feld der Spalte „%1“</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Already there: %3. Refused: %4.</source>
        <translation>Hinzugefügt: %1. Geändert: %2. Bereits vorhanden: %3. Zurückgewiesen: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <translation>Diese Spalten haben hier keine Bedeutung und wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Undo takes the import back as a whole.</source>
        <translation>„Rückgängig“ nimmt den Import als Ganzes zurück.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Dateien können auch hier abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>passerelle::LanguageKeys</name>
    <message>
        <source>Language of the text: %1</source>
        <translation>Sprache des Textes: %1</translation>
    </message>
    <message>
        <source>%1: the original.</source>
        <translation>%1: das Original.</translation>
    </message>
    <message>
        <source>%1: no text yet.</source>
        <translation>%1: noch kein Text.</translation>
    </message>
    <message>
        <source>%1: older than the original.</source>
        <translation>%1: älter als das Original.</translation>
    </message>
    <message>
        <source>%1: there is a text.</source>
        <translation>%1: Text vorhanden.</translation>
    </message>
</context>
<context>
    <name>passerelle::LineEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Einen Tag wählen: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ListDialog</name>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
</context>
<context>
    <name>passerelle::MainWindow</name>
    <message>
        <source>%1 – Passerelle</source>
        <comment>file name</comment>
        <translation>%1 – Passerelle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a record of any kind</source>
        <translation>Einen Datensatz beliebiger Art hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Search everything  (%1)</source>
        <comment>key</comment>
        <translation>Alles durchsuchen  (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <comment>number of projects</comment>
        <translation>%1 in diesem Portfolio</translation>
    </message>
    <message>
        <source>No portfolio was opened yet.</source>
        <translation>Es wurde noch kein Portfolio geöffnet.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Kein Portfolio ist geöffnet.</translation>
    </message>
    <message>
        <source>This page has no table of records.</source>
        <translation>Diese Seite hat keine Tabelle mit Datensätzen.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Kein Datensatz ist ausgewählt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>name of a step</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>name of a step</comment>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>To the next zone: sections, content, side panel, search</source>
        <translation>Zum nächsten Teil des Fensters: Bereiche, Inhalt, Seitenleiste, Suche</translation>
    </message>
    <message>
        <source>To a group of sections</source>
        <translation>Zu einer Gruppe von Bereichen</translation>
    </message>
    <message>
        <source>Texts of the form in the next language</source>
        <translation>Texte des Formulars in der nächsten Sprache</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles lässt sich ohne Maus bedienen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie bewirken</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Fehler: %1 · Erwartet: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::OverviewView</name>
    <message>
        <source>Everything in this portfolio</source>
        <translation>Alles in diesem Portfolio</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>with partnerships and ideas</source>
        <translation>mit Partnerschaften und Ideen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>in all roles, associated ones too</source>
        <translation>in allen Rollen, auch assoziierte</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Declared budget</source>
        <translation>Ausgewiesenes Budget</translation>
    </message>
    <message>
        <source>stated by %1 of %2 projects</source>
        <translation>Projekte mit Angabe: %1 von %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>errors: %1 · expected: %2</source>
        <translation>Fehler: %1 · erwartet: %2</translation>
    </message>
    <message>
        <source>too large to add up: see the problems</source>
        <translation>zu groß zum Addieren: siehe Probleme</translation>
    </message>
</context>
<context>
    <name>passerelle::PortfolioFiles</name>
    <message>
        <source>Portfolios (%1)</source>
        <translation>Portfolios (%1)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>file name</comment>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Speicherort für das Beispiel</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>file name</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Where to put the demonstration</source>
        <translation>Speicherort für die Demonstration</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Ein Portfolio öffnen</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>A copy was kept: %1</source>
        <translation>Eine Kopie wurde aufbewahrt: %1</translation>
    </message>
    <message>
        <source>This computer has no folder for copies: nothing was kept.</source>
        <translation>Dieser Rechner hat keinen Ordner für Kopien: Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>There are no backups of this portfolio on this computer yet.</source>
        <translation>Auf diesem Rechner gibt es noch keine Sicherungskopien dieses Portfolios.</translation>
    </message>
    <message>
        <source>Everything becomes as it was then. What is there now is backed up before.</source>
        <translation>Alles wird wieder so, wie es damals war. Was jetzt vorhanden ist, wird vorher gesichert.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>Als XLSX exportieren</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Arbeitsmappen (%1)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Datei überprüfen</translation>
    </message>
    <message>
        <source>The file is whole: its structure, its history and all references are as they should be.</source>
        <translation>Die Datei ist unversehrt: Ihr Aufbau, ihr Verlauf und alle Verweise sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>The file is not as it should be. Go back to a backup, or show this list to someone who knows the program.</source>
        <translation>Die Datei ist nicht, wie sie sein soll. Kehren Sie zu einer Sicherungskopie zurück oder zeigen Sie diese Liste jemandem, der das Programm kennt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The latest steps, the last one first. The history of one record is in its side panel.</source>
        <translation>Die neuesten Schritte, der letzte zuerst. Der Verlauf eines einzelnen Datensatzes steht in seiner Seitenleiste.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>This computer has backups of the portfolio. What is left of the file is kept beside it.</source>
        <translation>Auf diesem Rechner gibt es Sicherungskopien des Portfolios. Was von der Datei übrig ist, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumente (%1)</translation>
    </message>
    <message>
        <source>No step is older than a year: there is nothing to drop.</source>
        <translation>Kein Schritt ist älter als ein Jahr: Es gibt nichts zu verwerfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</source>
        <translation>
            <numerusform>%n Schritt, der letzte vom %1, ist älter als ein Jahr und wird verworfen: Er lässt sich nicht mehr rückgängig machen oder nachschlagen. Was in den Datensätzen steht, bleibt, ebenso die letzten Änderungen jedes Feldes und alle späteren Schritte. Vorher wird eine Sicherungskopie aufbewahrt.</numerusform>
            <numerusform>%n Schritte, der letzte vom %1, sind älter als ein Jahr und werden verworfen: Sie lassen sich nicht mehr rückgängig machen oder nachschlagen. Was in den Datensätzen steht, bleibt, ebenso die letzten Änderungen jedes Feldes und alle späteren Schritte. Vorher wird eine Sicherungskopie aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>Die Datei hatte %1 und hat jetzt %2.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Take the file over only if the other computer does not work on it any more: what two programs write at once can damage it.</source>
        <translation>Übernehmen Sie die Datei nur, wenn der andere Rechner nicht mehr damit arbeitet: Was zwei Programme gleichzeitig schreiben, kann sie beschädigen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemModel</name>
    <message>
        <source>E  Error</source>
        <translation>F  Fehler</translation>
    </message>
    <message>
        <source>?  Expected</source>
        <translation>?  Erwartet</translation>
    </message>
    <message>
        <source>i  Hint</source>
        <translation>i  Hinweis</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemsView</name>
    <message>
        <source>Being looked for…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Errors: %1. Expected and missing: %2. Hints: %3. Nothing here blocks your work.</source>
        <translation>Fehler: %1. Erwartet und fehlend: %2. Hinweise: %3. Nichts davon hindert Sie an der Arbeit.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing was found that someone should look at.</source>
        <translation>Es wurde nichts gefunden, was sich jemand ansehen sollte.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordForm</name>
    <message>
        <source>“%1” cannot be empty, so it was not changed.</source>
        <translation>„%1“ darf nicht leer sein und wurde daher nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” was not taken over into “%2”.</source>
        <comment>what was typed, field</comment>
        <translation>„%1“ wurde nicht in „%2“ übernommen.</translation>
    </message>
    <message>
        <source>%1: not added yet.</source>
        <comment>kind of record</comment>
        <translation>%1: noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: not added yet. Missing: %2.</source>
        <comment>kind of record, its fields</comment>
        <translation>%1: noch nicht hinzugefügt. Es fehlt: %2.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a field: its filter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>Last changed %1, %2</source>
        <translation>Zuletzt geändert: %1, %2</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Verknüpfungen %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Kein Datensatz ist ausgewählt.</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordTable</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>%n Datensatz gelöscht</numerusform>
            <numerusform>%n Datensätze gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Standardspalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n rows</source>
        <translation>
            <numerusform>Gesamt, %n Zeile</numerusform>
            <numerusform>Gesamt, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is here yet.</source>
        <translation>%1: noch nichts vorhanden.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>passerelle::ReferenceEditor</name>
    <message>
        <source>No record is called “%1”. Type a part of the name and choose from the list.</source>
        <translation>Kein Datensatz heißt „%1“. Geben Sie einen Teil des Namens ein und wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Several records fit “%1”. Choose one from the list.</source>
        <translation>Mehrere Datensätze passen zu „%1“. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation>Zu diesem Datensatz gehen</translation>
    </message>
    <message>
        <source>Go to this record: %1</source>
        <translation>Zu diesem Datensatz gehen: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Kein Datensatz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The first %1 records. More words find fewer.</source>
        <translation>Die ersten %1 Datensätze. Mehr Wörter finden weniger.</translation>
    </message>
    <message>
        <source>Type the beginning of a word, or &gt; for a command.</source>
        <translation>Den Anfang eines Wortes eingeben oder &gt; für einen Befehl.</translation>
    </message>
    <message>
        <source>Records found: %1. Enter opens the selected one, Ctrl+Enter shows it beside the page.</source>
        <translation>Gefundene Datensätze: %1. Die Eingabetaste öffnet den ausgewählten, Strg+Eingabe zeigt ihn neben der Seite.</translation>
    </message>
    <message>
        <source>Enter does it.</source>
        <translation>Die Eingabetaste führt ihn aus.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Kein Befehl hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>passerelle::SectionPage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>how many records in which project</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>passerelle::SignatureDialog</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your changes carry this name, in the history and in what you send to others. It is kept on this computer, for all portfolios.</source>
        <translation>Ihre Änderungen tragen diesen Namen, im Verlauf und in dem, was Sie anderen senden. Er wird auf diesem Rechner gespeichert, für alle Portfolios.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>passerelle::StartPage</name>
    <message>
        <source>Knowledge on its way between regions</source>
        <translation>Wissen unterwegs zwischen Regionen</translation>
    </message>
    <message>
        <source>Plan transnational projects with their partners, work packages, pilots and events.</source>
        <translation>Transnationale Projekte mit ihren Partnern, Arbeitspaketen, Piloten und Veranstaltungen planen.</translation>
    </message>
    <message>
        <source>Bring offers and needs together, and follow what becomes of each transfer.</source>
        <translation>Angebote und Bedarfe zusammenbringen und verfolgen, was aus jedem Transfer wird.</translation>
    </message>
    <message>
        <source>Know where every figure comes from. Everything stays in one file on this computer.</source>
        <translation>Bei jeder Zahl wissen, woher sie stammt. Alles bleibt in einer einzigen Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Neues Portfolio …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Beispiel öffnen …</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Ein Portfolio mit den beiden Gründungsfällen erstellen.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Demonstration erstellen …</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Ein Portfolio aus erfundenen Daten erstellen, das alles zeigt.</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusLine</name>
    <message>
        <source>Demonstration: invented figures</source>
        <translation>Demonstration: erfundene Zahlen</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Alles anzeigen, was sich jemand ansehen sollte.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Kein Portfolio ist geöffnet.</translation>
    </message>
    <message>
        <source>✓ All changes are on disk</source>
        <translation>✓ Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Schreibgeschützt: Nichts lässt sich ändern</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Fehler: %1 · Erwartet: %2</translation>
    </message>
    <message>
        <source>Being typed, not on disk yet</source>
        <translation>Wird eingegeben, noch nicht gespeichert</translation>
    </message>
</context>
</TS>
