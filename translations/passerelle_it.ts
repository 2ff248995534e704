<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ActivityStatus</name>
    <message>
        <source>Planned</source>
        <translation>Pianificata</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
</context>
<context>
    <name>ActorGroup</name>
    <message>
        <source>Health and care workers</source>
        <translation>Operatori sanitari e sociosanitari</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pazienti</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Imprenditori</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Amministrazione</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politica</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Utenti finali</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PMI</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investitori</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Gruppo proprio</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Lettera d’intenti</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Accordo di licenza</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Accordo di cooperazione</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Contratto di servizi</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Accordo commerciale</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The file is damaged: its parts cannot be unpacked. Save it again or ask for another copy.</source>
        <translation>Il file è danneggiato: non è possibile decomprimerne le parti. Salvalo di nuovo o chiedi un’altra copia.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table needs, so it was not opened.</source>
        <translation>Il file decompresso sarebbe molto più grande di quanto serva a una tabella, quindi non è stato aperto.</translation>
    </message>
    <message>
        <source>The file holds a part whose name leads out of the file, so it was not opened.</source>
        <translation>Il file contiene una parte il cui nome porta fuori dal file, quindi non è stato aperto.</translation>
    </message>
    <message>
        <source>The file is neither XLSX nor ODS. Save it in one of these formats, or as CSV.</source>
        <translation>Il file non è né XLSX né ODS. Salvalo in uno di questi formati o come CSV.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Il file è protetto da una password. Salvalo senza password.</translation>
    </message>
    <message>
        <source>The file holds two parts with the same name, so that nobody can tell which one counts. Save it again in the program that it was made with.</source>
        <translation>Il file contiene due parti con lo stesso nome, quindi non si sa quale valga. Salvalo di nuovo nel programma con cui è stato creato.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>before an import</source>
        <translation>prima di un’importazione</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>prima dell’aggiornamento del file</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>prima di un ripristino</translation>
    </message>
    <message>
        <source>before old history was dropped</source>
        <translation>prima dell’eliminazione della cronologia vecchia</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>su richiesta</translation>
    </message>
    <message>
        <source>before work was brought in</source>
        <translation>prima di integrare del lavoro</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>An amount of the budget is too large to calculate with. Check the units, prices and exchange rates.</source>
        <translation>Un importo del budget è troppo grande per i calcoli. Controlla le unità, i prezzi e i tassi di cambio.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoria di costo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Work package</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The reference list “%1” of the program is damaged. Install the program again.</source>
        <translation>L’elenco di riferimento «%1» del programma è danneggiato. Installa di nuovo il programma.</translation>
    </message>
</context>
<context>
    <name>CategorySource</name>
    <message>
        <source>Official list</source>
        <translation>Elenco ufficiale</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Dichiarata</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Derivata</translation>
    </message>
</context>
<context>
    <name>ChallengeOrigin</name>
    <message>
        <source>Intrinsic</source>
        <translation>Intrinseca</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Estrinseca</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Ambientale</translation>
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
        <translation>Nessun partner ha ancora un budget. Aggiungi voci di budget o importale.</translation>
    </message>
    <message>
        <source>Budget by partner</source>
        <translation>Budget per partner</translation>
    </message>
    <message>
        <source>EU contribution and own contribution, EUR</source>
        <translation>Contributo dell’UE e risorse proprie, EUR</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contributo dell’UE</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Risorse proprie</translation>
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
        <translation>Non indicato per partner</translation>
    </message>
    <message>
        <source>Stated by partner: %1 of the total budget</source>
        <translation>Indicato per partner: %1 del budget totale</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of the total</source>
        <translation>Budget maggiore: %1, %2 del totale</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoria di costo</translation>
    </message>
    <message>
        <source>There are no budget lines yet. Add them, or import them.</source>
        <translation>Non ci sono ancora voci di budget. Aggiungile o importale.</translation>
    </message>
    <message>
        <source>Budget by cost category</source>
        <translation>Budget per categoria di costo</translation>
    </message>
    <message>
        <source>Total eligible budget, EUR</source>
        <translation>Budget totale ammissibile, EUR</translation>
    </message>
    <message>
        <source>Largest category: %1, %2 of the budget</source>
        <translation>Categoria maggiore: %1, %2 del budget</translation>
    </message>
    <message>
        <source>EU contribution, EUR</source>
        <translation>Contributo dell’UE, EUR</translation>
    </message>
    <message>
        <source>Largest EU contribution: %1, %2 of all</source>
        <translation>Contributo dell’UE maggiore: %1, %2 del totale</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of all</source>
        <translation>Budget maggiore: %1, %2 del totale</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Most partners: %1, %2 of all</source>
        <translation>Maggior numero di partner: %1, %2 del totale</translation>
    </message>
    <message>
        <source>No record has a place yet. Give organisations, events or offers a region or a country.</source>
        <translation>Nessun record ha ancora un luogo. Assegna una regione o un paese a enti, eventi o offerte.</translation>
    </message>
    <message>
        <source>Impact by region</source>
        <translation>Impatto per regione</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Impact by country</source>
        <translation>Impatto per paese</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The co-financing rates add up to %1; together they can be at most %2.</source>
        <translation>Somma dei tassi di cofinanziamento: %1; insieme possono essere al massimo %2.</translation>
    </message>
    <message>
        <source>The co-financing rates, with the own funds, add up to %1; together they must be %2.</source>
        <translation>Somma dei tassi di cofinanziamento e delle risorse proprie: %1; insieme devono essere %2.</translation>
    </message>
    <message>
        <source>The period shares add up to %1, the budget line to %2; the difference is %3.</source>
        <translation>La somma delle quote dei periodi è %1, la voce di budget è %2; la differenza è %3.</translation>
    </message>
    <message>
        <source>The shares of the partners add up to %1, the lump sum is %2; the difference is %3.</source>
        <translation>La somma delle quote dei partner è %1, la somma forfettaria è %2; la differenza è %3.</translation>
    </message>
    <message>
        <source>The sources of the contribution add up to %1, the contribution is %2; the difference is %3.</source>
        <translation>La somma delle fonti del contributo è %1, il contributo è %2; la differenza è %3.</translation>
    </message>
    <message>
        <source>The line does not count: the partner’s costs of this category are a flat rate.</source>
        <translation>La voce non conta: i costi del partner in questa categoria sono un tasso forfettario.</translation>
    </message>
    <message>
        <source>“%1” is %2; the programme’s ceiling is %3.</source>
        <translation>«%1» è %2; il massimale del programma è %3.</translation>
    </message>
    <message>
        <source>“%1” is declared as %2, the records give %3; the difference is %4.</source>
        <translation>«%1»: il valore dichiarato è %2, dai record risulta %3; la differenza è %4.</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the work package (%3).</source>
        <translation>«%1» (%2) è anteriore all’inizio del work package (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the work package (%3).</source>
        <translation>«%1» (%2) è posteriore alla fine del work package (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the project (%3).</source>
        <translation>«%1» (%2) è anteriore all’inizio del progetto (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the project (%3).</source>
        <translation>«%1» (%2) è posteriore alla fine del progetto (%3).</translation>
    </message>
    <message>
        <source>The activity depends on itself.</source>
        <translation>L’attività dipende da sé stessa.</translation>
    </message>
    <message>
        <source>The dependency is part of a circle: these activities wait for each other.</source>
        <translation>La dipendenza fa parte di un circolo: queste attività si aspettano a vicenda.</translation>
    </message>
    <message>
        <source>The project has no active lead partner.</source>
        <translation>Il progetto non ha un capofila attivo.</translation>
    </message>
    <message>
        <source>The project has several active lead partners.</source>
        <translation>Il progetto ha più capofila attivi.</translation>
    </message>
    <message>
        <source>Several partners of the project have the number %1.</source>
        <translation>Più partner del progetto hanno il numero %1.</translation>
    </message>
    <message>
        <source>Several work packages of the project have the number %1.</source>
        <translation>Più work package del progetto hanno il numero %1.</translation>
    </message>
    <message>
        <source>Invoice “%1” of this supplier is entered several times.</source>
        <translation>La fattura «%1» di questo fornitore è inserita più volte.</translation>
    </message>
    <message>
        <source>Several people have the e-mail address “%1”.</source>
        <translation>Più persone hanno l’indirizzo e-mail «%1».</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Più enti si chiamano «%1».</translation>
    </message>
    <message>
        <source>The data of this person was to be kept until %1: anonymise or delete it, or set a later date.</source>
        <translation>Termine di conservazione dei dati di questa persona: %1. Anonimizzali o eliminali, oppure imposta una data successiva.</translation>
    </message>
    <message>
        <source>“%1” belongs to another project.</source>
        <translation>«%1» appartiene a un altro progetto.</translation>
    </message>
    <message>
        <source>“%1”, %2: the programme takes %3 characters, these are %4.</source>
        <translation>«%1», %2: il programma ammette %3 caratteri, qui sono %4.</translation>
    </message>
    <message>
        <source>“%1”: the programme takes %2 characters, these are %3.</source>
        <translation>«%1»: il programma ammette %2 caratteri, qui sono %3.</translation>
    </message>
    <message>
        <source>There is no text of a project called “%1”; name an entity and a field, as in project.summary.</source>
        <translation>Non esiste un testo di progetto chiamato «%1»; indica un’entità e un campo, come in project.summary.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» manca.</translation>
    </message>
    <message>
        <source>“%1” is %2; the smallest number allowed is %3.</source>
        <translation>«%1» è %2; il numero minimo ammesso è %3.</translation>
    </message>
    <message>
        <source>“%1” is %2; the largest number allowed is %3.</source>
        <translation>«%1» è %2; il numero massimo ammesso è %3.</translation>
    </message>
    <message>
        <source>“%1”: there is no kind of record called “%2”.</source>
        <translation>«%1»: non esiste un tipo di record chiamato «%2».</translation>
    </message>
    <message>
        <source>“%1”, %2: at most %3 characters, these are %4.</source>
        <translation>«%1», %2: al massimo %3 caratteri, qui sono %4.</translation>
    </message>
    <message>
        <source>“%1”: at most %2 characters, these are %3.</source>
        <translation>«%1»: al massimo %2 caratteri, qui sono %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be added to other amounts.</source>
        <translation>%1 è un importo troppo grande per essere sommato ad altri.</translation>
    </message>
    <message>
        <source>Several people wrote this without knowing of each other, and it waits to be settled: “conflicts” lists what each of them wrote.</source>
        <translation>Più persone hanno scritto questo senza sapere l’una dell’altra, e attende una decisione: «conflicts» elenca che cosa ha scritto ciascuna.</translation>
    </message>
    <message>
        <source>Somebody deleted this while others changed it or referred to it, and it waits to be settled: “conflicts” lists who did what.</source>
        <translation>Qualcuno ha eliminato questo mentre altri lo modificavano o vi rimandavano, e attende una decisione: «conflicts» elenca chi ha fatto che cosa.</translation>
    </message>
</context>
<context>
    <name>CohesionCategory</name>
    <message>
        <source>Less developed region</source>
        <translation>Regione meno sviluppata</translation>
    </message>
    <message>
        <source>Transition region</source>
        <translation>Regione in transizione</translation>
    </message>
    <message>
        <source>More developed region</source>
        <translation>Regione più sviluppata</translation>
    </message>
    <message>
        <source>Outermost region</source>
        <translation>Regione ultraperiferica</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show what would change, and change nothing.</source>
        <translation>Mostra che cosa cambierebbe, senza cambiare nulla.</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>Stampa un solo valore JSON.</translation>
    </message>
    <message>
        <source>The language of labels and messages: en, fr, es, nb, de, it or sl.</source>
        <translation>La lingua di etichette e messaggi: en, fr, es, nb, de, it o sl.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2.</source>
        <translation>L’opzione --%1 accetta un numero intero a partire da %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Non esiste l’opzione %1.</translation>
    </message>
    <message>
        <source>The option --%1 takes one of these: %2.</source>
        <translation>L’opzione --%1 accetta uno di questi valori: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fr, es, nb, de, it, sl.</source>
        <translation>La lingua «%1» non è una di queste: en, fr, es, nb, de, it, sl.</translation>
    </message>
    <message>
        <source>Something is missing. The command is written like this: %1</source>
        <translation>Manca qualcosa. Il comando si scrive così: %1</translation>
    </message>
    <message>
        <source>“%1” is too much. The command is written like this: %2</source>
        <translation>«%1» è di troppo. Il comando si scrive così: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Non è stato modificato nulla: era una simulazione.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Non esiste il comando «%1».</translation>
    </message>
    <message>
        <source>See passerelle %1 --help.</source>
        <translation>Vedi passerelle %1 --help.</translation>
    </message>
    <message>
        <source>See passerelle --help.</source>
        <translation>Vedi passerelle --help.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Operazione non riuscita: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Apre la finestra.</translation>
    </message>
    <message>
        <source>Works without a window:</source>
        <translation>Funziona senza finestra:</translation>
    </message>
    <message>
        <source>passerelle COMMAND --help explains a command, passerelle --version names the version.</source>
        <translation>passerelle COMMAND --help spiega un comando, passerelle --version indica la versione.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the problems are listed; 2 failure, nothing was changed.</source>
        <translation>Codice di uscita: 0 eseguito; 1 eseguito, i problemi sono elencati; 2 non riuscito, non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Where to; without this into the data folder of this machine.</source>
        <translation>Dove; senza questa opzione nella cartella dei dati di questo computer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 esiste già. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>This machine has no data folder that can be written. Name a file with --out.</source>
        <translation>Questo computer non ha una cartella dei dati scrivibile. Indica un file con --out.</translation>
    </message>
    <message>
        <source>%1 holds again what is in %2.</source>
        <translation>%1 contiene di nuovo ciò che si trova in %2.</translation>
    </message>
    <message>
        <source>Copies a portfolio, whole, and prints where to.</source>
        <translation>Copia un portafoglio per intero e stampa dove si trova la copia.</translation>
    </message>
    <message>
        <source>Puts back the content of a backup; what is there now is backed up before.</source>
        <translation>Ripristina il contenuto di una copia di backup; prima salva una copia di ciò che c’è ora.</translation>
    </message>
    <message>
        <source>Verifies that a file is whole: storage, schema, history and references.</source>
        <translation>Verifica che un file sia integro: memorizzazione, schema, cronologia e riferimenti.</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>L’immagine da scrivere: .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Only what belongs to this project.</source>
        <translation>Solo ciò che appartiene a questo progetto.</translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x675.</source>
        <translation>La dimensione in pixel, ad esempio 1200x675.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Chiaro su scuro.</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Sostituisce ciò che c’è.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it like 1200x675, up to %2 each.</source>
        <translation>«%1» non è una dimensione; scrivila così: 1200x675, al massimo %2 per lato.</translation>
    </message>
    <message>
        <source>Say with --out where to write.</source>
        <translation>Indica con --out dove scrivere.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; passerelle charts lists them.</source>
        <translation>Non esiste il grafico «%1»; passerelle charts li elenca.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it with --force.</source>
        <translation>%1 esiste già. Scegli un altro nome o sostituiscilo con --force.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>Disegna un grafico in un file.</translation>
    </message>
    <message>
        <source>Lists the charts there are.</source>
        <translation>Elenca i grafici esistenti.</translation>
    </message>
    <message>
        <source>How many records at most; 50 without this.</source>
        <translation>Quanti record al massimo; 50 senza questa opzione.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entità</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non è stato trovato nulla.</translation>
    </message>
    <message>
        <source>Lists everything in a portfolio that needs attention.</source>
        <translation>Elenca tutto ciò che in un portafoglio richiede attenzione.</translation>
    </message>
    <message>
        <source>Finds records by words in any language, the best first; accents and case do not matter.</source>
        <translation>Trova i record in base a parole in qualsiasi lingua, i migliori per primi; accenti e maiuscole non contano.</translation>
    </message>
    <message>
        <source>What the invented values are drawn from; the same number gives the same portfolio.</source>
        <translation>Da che cosa si ricavano i valori inventati; lo stesso numero dà lo stesso portafoglio.</translation>
    </message>
    <message>
        <source>How many projects to invent.</source>
        <translation>Quanti progetti inventare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 contiene %n record.</numerusform>
            <numerusform>%1 contiene %n record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Crea un portafoglio vuoto.</translation>
    </message>
    <message>
        <source>Makes a portfolio with the two founding cases, HACK-IT-NET and SmartHealth.</source>
        <translation>Crea un portafoglio con i due casi fondatori, HACK-IT-NET e SmartHealth.</translation>
    </message>
    <message>
        <source>Makes the demonstration portfolio, in which everything is invented.</source>
        <translation>Crea il portafoglio dimostrativo, in cui tutto è inventato.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Avviso: %1: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation>Questo record non esiste: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n record eliminato.</numerusform>
            <numerusform>%n record eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a record and prints it; title@de=… is the text in a language.</source>
        <translation>Aggiunge un record e lo stampa; title@de=… è il testo in una lingua.</translation>
    </message>
    <message>
        <source>Changes fields of a record and prints it; an empty value clears a field.</source>
        <translation>Modifica campi di un record e lo stampa; un valore vuoto svuota un campo.</translation>
    </message>
    <message>
        <source>Deletes a record and what is a part of it.</source>
        <translation>Elimina un record e ciò che ne fa parte.</translation>
    </message>
    <message>
        <source>What to write; without this the suffix of the path tells.</source>
        <translation>Che cosa scrivere; senza questa opzione lo indica l’estensione del percorso.</translation>
    </message>
    <message>
        <source>The file to write; for all entities as CSV a folder.</source>
        <translation>Il file da scrivere; per tutte le entità in CSV, una cartella.</translation>
    </message>
    <message>
        <source>Only the records of this entity.</source>
        <translation>Solo i record di questa entità.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossibile scrivere la cartella %1.</translation>
    </message>
    <message>
        <source>Say with --format what to write.</source>
        <translation>Indica con --format che cosa scrivere.</translation>
    </message>
    <message>
        <source>%1 is the portfolio itself.</source>
        <translation>%1 è il portafoglio stesso.</translation>
    </message>
    <message>
        <source>Writes everything, or one entity, as JSON, CSV or XLSX.</source>
        <translation>Scrive tutto, oppure una sola entità, in JSON, CSV o XLSX.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>atteso</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessità</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte di</translation>
    </message>
    <message>
        <source>Lists the kinds of records there are.</source>
        <translation>Elenca i tipi di record esistenti.</translation>
    </message>
    <message>
        <source>Lists the fields of an entity with kinds, units, bounds and meaning.</source>
        <translation>Elenca i campi di un’entità con tipi, unità, limiti e significato.</translation>
    </message>
    <message>
        <source>The budget of this project; of all without this.</source>
        <translation>Il budget di questo progetto; di tutti senza questa opzione.</translation>
    </message>
    <message>
        <source>What to divide by; category without this.</source>
        <translation>In base a che cosa suddividere; category senza questa opzione.</translation>
    </message>
    <message>
        <source>Add what was reported and what remains (by category or partner).</source>
        <translation>Aggiunge quanto rendicontato e quanto resta (per categoria o per partner).</translation>
    </message>
    <message>
        <source>What to divide by; region without this.</source>
        <translation>In base a che cosa suddividere; region senza questa opzione.</translation>
    </message>
    <message>
        <source>The level of the regions; 2 without this.</source>
        <translation>Il livello delle regioni; 2 senza questa opzione.</translation>
    </message>
    <message>
        <source>How many transfers go from each place to each other.</source>
        <translation>Quanti trasferimenti vanno da ciascun luogo a ciascun altro.</translation>
    </message>
    <message>
        <source>Adds up the budget, with what is declared beside it.</source>
        <translation>Somma il budget, con accanto quanto dichiarato.</translation>
    </message>
    <message>
        <source>Adds up what happens where: partners, money, pilots, people and transfers.</source>
        <translation>Somma ciò che accade in ogni luogo: partner, denaro, piloti, persone e trasferimenti.</translation>
    </message>
    <message>
        <source>Prints the manual page.</source>
        <translation>Stampa la pagina di manuale.</translation>
    </message>
    <message>
        <source>Prints the completion of bash.</source>
        <translation>Stampa il completamento per bash.</translation>
    </message>
    <message>
        <source>How many steps; one without this.</source>
        <translation>Quanti passaggi; uno senza questa opzione.</translation>
    </message>
    <message>
        <source>What happened to one record: ENTITY:RECORD or a record’s number.</source>
        <translation>Che cosa è successo a un record: ENTITY:RECORD o il numero di un record.</translation>
    </message>
    <message>
        <source>Only what happened on this day (year-month-day) or later.</source>
        <translation>Solo ciò che è successo in questo giorno (anno-mese-giorno) o dopo.</translation>
    </message>
    <message numerus="yes">
        <source>There was no more to undo than %n step(s).</source>
        <translation>
            <numerusform>C’era solo %n passaggio da annullare.</numerusform>
            <numerusform>C’erano solo %n passaggi da annullare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to redo than %n step(s).</source>
        <translation>
            <numerusform>C’era solo %n passaggio da ripetere.</numerusform>
            <numerusform>C’erano solo %n passaggi da ripetere.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-03-31.</source>
        <translation>«%1» non è una data; scrivila così: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>annullato definitivamente</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>il record</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Takes back the last step.</source>
        <translation>Annulla l’ultimo passaggio.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Ripete ciò che è stato annullato.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first.</source>
        <translation>Indica chi ha modificato che cosa e quando, a partire dalla modifica più recente.</translation>
    </message>
    <message>
        <source>What the source is; without this its suffix tells.</source>
        <translation>Che cos’è l’origine; senza questa opzione lo indica la sua estensione.</translation>
    </message>
    <message>
        <source>What the rows are; without this the name of the sheet or of the CSV file tells.</source>
        <translation>Che cosa sono le righe; senza questa opzione lo indica il nome del foglio o del file CSV.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet to import; all without this.</source>
        <translation>Il foglio del file da importare; senza questa opzione, tutti.</translation>
    </message>
    <message>
        <source>Which field a column is; nothing after = leaves the column out.</source>
        <translation>A quale campo corrisponde una colonna; nulla dopo = esclude la colonna.</translation>
    </message>
    <message>
        <source>The project of rows that do not name one.</source>
        <translation>Il progetto delle righe che non ne indicano uno.</translation>
    </message>
    <message>
        <source>How numbers are written where the values do not tell.</source>
        <translation>Come sono scritti i numeri quando i valori non lo indicano.</translation>
    </message>
    <message>
        <source>How dates are written where the values do not tell.</source>
        <translation>Come sono scritte le date quando i valori non lo indicano.</translation>
    </message>
    <message>
        <source>What %1 is cannot be told from its name. Say it with --as.</source>
        <translation>Dal nome non si capisce che cosa sia %1. Indicalo con --as.</translation>
    </message>
    <message>
        <source>JSON and tables are imported one after the other, not together.</source>
        <translation>JSON e tabelle si importano separatamente, non insieme.</translation>
    </message>
    <message>
        <source>“%1” is not written as COLUMN=FIELD.</source>
        <translation>«%1» non è scritto come COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”; it has: %3.</source>
        <translation>%1 non ha un foglio «%2»; contiene: %3.</translation>
    </message>
    <message>
        <source>%1 has several sheets. Name one with --sheet.</source>
        <translation>%1 ha più fogli. Indicane uno con --sheet.</translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the name. Say it with --entity.</source>
        <translation>Dal nome non si capisce che cosa siano le righe. Indicalo con --entity.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Letto come: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Non utilizzato: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunti</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Imports tables, JSON or a download of CORDIS; rows that cannot be read are listed.</source>
        <translation>Importa tabelle, JSON o un download di CORDIS; le righe che non si possono leggere vengono elencate.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafoglio</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Dimensione in byte</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificato da</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modificato il</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completezza</translation>
    </message>
    <message>
        <source>Tells what a file holds: records, languages, size and the last change.</source>
        <translation>Indica che cosa contiene un file: record, lingue, dimensione e ultima modifica.</translation>
    </message>
    <message>
        <source>Only records whose field is this; also !=, &lt;, &gt; and ~ for a part of a text. An empty value means none.</source>
        <translation>Solo i record il cui campo ha questo valore; anche !=, &lt;, &gt; e ~ per una parte di un testo. Un valore vuoto significa nessuno.</translation>
    </message>
    <message>
        <source>The fields to show, separated by commas.</source>
        <translation>I campi da mostrare, separati da virgole.</translation>
    </message>
    <message>
        <source>What to sort by; with - in front from the last to the first.</source>
        <translation>In base a che cosa ordinare; con - davanti dall’ultimo al primo.</translation>
    </message>
    <message>
        <source>How many records at most.</source>
        <translation>Quanti record al massimo.</translation>
    </message>
    <message>
        <source>How the records are written: table, csv or json.</source>
        <translation>Come sono scritti i record: table, csv o json.</translation>
    </message>
    <message>
        <source>“%1” is not written as FIELD=VALUE.</source>
        <translation>«%1» non è scritto come FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Lists records as a table, CSV or JSON.</source>
        <translation>Elenca i record come tabella, CSV o JSON.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Impossibile scrivere il risultato: %1.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>Impossibile creare una cartella temporanea: %1.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; passerelle entities lists them.</source>
        <translation>Non esiste l’entità «%1»; passerelle entities le elenca.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Dichiarato</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calcolato</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Non sono stati trovati problemi.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>%1: the number of a record cannot be changed.</source>
        <translation>%1: il numero di un record non si può modificare.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit. %3</source>
        <translation>%1: «%2» non è adatto. %3</translation>
    </message>
    <message>
        <source>There is no field “%1”; passerelle fields %2 lists them.</source>
        <translation>Non esiste il campo «%1»; passerelle fields %2 li elenca.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>There is no record %1. Write ENTITY:RECORD or a record’s number.</source>
        <translation>Non esiste il record %1. Scrivi ENTITY:RECORD o il numero di un record.</translation>
    </message>
    <message>
        <source>Take the file over from a program on another computer that is not running any more.</source>
        <translation>Prende il file da un programma su un altro computer che non è più in funzione.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Il file danneggiato è conservato come %1.</translation>
    </message>
    <message>
        <source>Keep the steps of so many days; 365 without this.</source>
        <translation>Conserva i passaggi di questo numero di giorni; 365 senza questa opzione.</translation>
    </message>
    <message>
        <source>Steps dropped</source>
        <translation>Passaggi eliminati</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Modifiche eliminate</translation>
    </message>
    <message>
        <source>Attached files dropped</source>
        <translation>Allegati eliminati</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Byte prima</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Byte dopo</translation>
    </message>
    <message>
        <source>Steps that were dropped cannot be undone any more.</source>
        <translation>I passaggi eliminati non si possono più annullare.</translation>
    </message>
    <message>
        <source>Makes a file smaller: drops old steps and what they overwrote. What the records hold stays, and a backup is kept.</source>
        <translation>Riduce un file: elimina i vecchi passaggi e ciò che hanno sovrascritto. Il contenuto delle schede resta e si conserva una copia di backup.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>La cartella %1 non esiste. Creala o scegline un’altra.</translation>
    </message>
    <message>
        <source>There is nothing to add up yet.</source>
        <translation>Non c’è ancora nulla da sommare.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>L’opzione --%1 accetta un numero intero da %2 a %3.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Non c’è alcun conflitto.</translation>
    </message>
    <message>
        <source>There is no conflict “%1”. “conflicts” lists them; “all” means all.</source>
        <translation>Non c’è alcun conflitto «%1». «conflicts» li elenca; «all» li indica tutti.</translation>
    </message>
    <message>
        <source>Of a record that somebody deleted only “here” or “there” can be taken: it stays or goes.</source>
        <translation>Di un record che qualcuno ha eliminato si può scegliere solo «here» o «there»: resta o va via.</translation>
    </message>
    <message>
        <source>Say with --take what is to be: here, there, or a value.</source>
        <translation>Indica con --take che cosa deve valere: here, there o un valore.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n conflitto risolto.</numerusform>
            <numerusform>%n conflitti risolti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>Resta %n conflitto.</numerusform>
            <numerusform>Restano %n conflitti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists where people wrote without knowing of each other.</source>
        <translation>Elenca dove più persone hanno scritto senza sapere l’una dell’altra.</translation>
    </message>
    <message>
        <source>Decides a conflict, or all of them: takes this side, that side, or a value.</source>
        <translation>Risolve un conflitto o tutti: prende questa parte, l’altra parte o un valore.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Il file da scrivere.</translation>
    </message>
    <message>
        <source>Only what is about this event, and what that refers to.</source>
        <translation>Solo ciò che riguarda questo evento e ciò a cui si riferisce.</translation>
    </message>
    <message>
        <source>Leave out personal data.</source>
        <translation>Tralascia i dati personali.</translation>
    </message>
    <message>
        <source>From a copy, too, send everything and not only its changes.</source>
        <translation>Anche da una copia, invia tutto e non solo le sue modifiche.</translation>
    </message>
    <message>
        <source>For whom it is; the file says so.</source>
        <translation>Per chi è; il file lo dice.</translation>
    </message>
    <message>
        <source>Encrypt with the passphrase in this file.</source>
        <translation>Cifra con la passphrase contenuta in questo file.</translation>
    </message>
    <message>
        <source>The passphrase of encrypted files is in this file.</source>
        <translation>La passphrase dei file cifrati è in questo file.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 non si può leggere. Controlla il nome e i permessi.</translation>
    </message>
    <message>
        <source>%1 holds the whole portfolio.</source>
        <translation>%1 contiene l’intero portafoglio.</translation>
    </message>
    <message>
        <source>%1 holds a part of the portfolio. What is left out stays here.</source>
        <translation>%1 contiene una parte del portafoglio. Ciò che è tralasciato resta qui.</translation>
    </message>
    <message>
        <source>%1 holds all changes since this copy was made.</source>
        <translation>%1 contiene tutte le modifiche da quando è stata fatta questa copia.</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Indica con --out il file da scrivere.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in it.</source>
        <translation>
            <numerusform>Contiene %n modifica.</numerusform>
            <numerusform>Contiene %n modifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n modifica, %2, %3.</numerusform>
            <numerusform>%1: %n modifiche, %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: niente di nuovo.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Record: nuovi %1, modificati %2, eliminati %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</source>
        <translation>
            <numerusform>%n conflitto: più persone hanno scritto senza sapere l’una dell’altra. «conflicts» lo mostra, «settle» lo risolve.</numerusform>
            <numerusform>%n conflitti: più persone hanno scritto senza sapere l’una dell’altra. «conflicts» li elenca, «settle» li risolve.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no portfolio %1, and %2 is not a file made by “send”, so none can be made of it. Check the names.</source>
        <translation>Non c’è alcun portafoglio %1, e %2 non è un file fatto con «send», quindi non se ne può fare uno. Controlla i nomi.</translation>
    </message>
    <message>
        <source>%1 is a copy of the portfolio of %2. “send” makes a file that brings your work back.</source>
        <translation>%1 è una copia del portafoglio (di %2). «send» crea un file che riporta il tuo lavoro.</translation>
    </message>
    <message>
        <source>Writes a copy, a part of it, or the work done in a copy, to be sent.</source>
        <translation>Scrive una copia, una parte di essa o il lavoro fatto in una copia, per inviarlo.</translation>
    </message>
    <message>
        <source>Brings work back: packs and full copies, in any order, twice if need be. Where there is no FILE yet, makes it of the pack.</source>
        <translation>Riporta il lavoro: pacchetti e copie intere, in qualsiasi ordine, due volte se serve. Se FILE non c’è, lo crea dal pacchetto.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Altro record</translation>
    </message>
    <message>
        <source>How sure (%)</source>
        <translation>Sicurezza (%)</translation>
    </message>
    <message>
        <source>No record looks like another.</source>
        <translation>Nessun record somiglia a un altro.</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ora è</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Nella nota</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now refer to the one that stays.</source>
        <translation>
            <numerusform>%n record si riferisce ora a quello che resta.</numerusform>
            <numerusform>%n record si riferiscono ora a quello che resta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that would have been there twice were left out.</source>
        <translation>
            <numerusform>È stato tralasciato %n collegamento che ci sarebbe stato due volte.</numerusform>
            <numerusform>Sono stati tralasciati %n collegamenti che ci sarebbero stati due volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind. Only two records of one kind can be joined.</source>
        <translation>%1 e %2 non sono dello stesso tipo. Si possono unire solo due record di un tipo.</translation>
    </message>
    <message>
        <source>“%1” went into “%2”.</source>
        <translation>«%1» è stato unito a «%2».</translation>
    </message>
    <message>
        <source>Lists records that look like the same thing entered twice, the surest first.</source>
        <translation>Elenca i record che sembrano la stessa cosa inserita due volte, i più sicuri per primi.</translation>
    </message>
    <message>
        <source>Makes one record out of two: the first stays, the second goes into it, and what both say differently is kept in a note. A record is ENTITY:RECORD or a number.</source>
        <translation>Fa un record di due: il primo resta, il secondo confluisce in esso, e ciò che i due dicono diversamente resta in una nota. Un record è ENTITY:RECORD o un numero.</translation>
    </message>
    <message>
        <source>The option --break-lock does that.</source>
        <translation>Lo fa l’opzione --break-lock.</translation>
    </message>
    <message>
        <source>Meet other copies in this folder, and exchange with them at once.</source>
        <translation>Incontrare altre copie in questa cartella e scambiare subito con loro.</translation>
    </message>
    <message>
        <source>Meet nobody any more. What this copy has put there stays.</source>
        <translation>Non incontrare più nessuno. Ciò che questa copia vi ha depositato resta.</translation>
    </message>
    <message>
        <source>Bring in what others have put there, and give what they lack.</source>
        <translation>Integrare ciò che altri vi hanno depositato e dare ciò che manca loro.</translation>
    </message>
    <message>
        <source>Exchange although this copy was restored and would get back what it once had.</source>
        <translation>Scambiare anche se questa copia è stata ripristinata e riavrebbe ciò che aveva.</translation>
    </message>
    <message>
        <source>This copy meets no others in a folder. --set names one.</source>
        <translation>Questa copia non ne incontra altre in una cartella. --set ne indica una.</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, so nothing was done. Connect it and try again.</source>
        <translation>La cartella %1 ora non c’è, quindi non è stato fatto nulla. Collegala e riprova.</translation>
    </message>
    <message>
        <source>This copy meets others in %1.</source>
        <translation>Questa copia ne incontra altre in %1.</translation>
    </message>
    <message>
        <source>This copy was restored: it knows less than it once put into %1, and exchanges nothing by itself. --bring-back brings in what it had.</source>
        <translation>Questa copia è stata ripristinata: sa meno di quanto ha depositato in %1 e da sola non scambia nulla. --bring-back integra ciò che aveva.</translation>
    </message>
    <message>
        <source>Another copy writes into %1 under the name of this one, because a machine or its data folder was copied. The next exchange takes a new name.</source>
        <translation>Un’altra copia scrive in %1 con il nome di questa, perché un computer o la sua cartella dei dati è stato copiato. Il prossimo scambio prende un nuovo nome.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto il</translation>
    </message>
    <message>
        <source>Changes to come</source>
        <translation>Modifiche in arrivo</translation>
    </message>
    <message>
        <source>Of these here</source>
        <translation>Di cui già qui</translation>
    </message>
    <message>
        <source>Changes it lacks</source>
        <translation>Modifiche che le mancano</translation>
    </message>
    <message>
        <source>No other copy has been there yet.</source>
        <translation>Nessun’altra copia vi è ancora passata.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this copy are not in the folder. --exchange puts them there.</source>
        <translation>
            <numerusform>%n modifica di questa copia non è nella cartella. --exchange ve la deposita.</numerusform>
            <numerusform>%n modifiche di questa copia non sono nella cartella. --exchange ve le deposita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are there. --exchange brings them in.</source>
        <translation>
            <numerusform>C’è %n modifica di altri. --exchange la integra.</numerusform>
            <numerusform>Ci sono %n modifiche di altri. --exchange le integra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes brought in: %1. Changes given: %2.</source>
        <translation>Modifiche integrate: %1. Modifiche date: %2.</translation>
    </message>
    <message>
        <source>--off goes with no other of these options.</source>
        <translation>--off non va con nessun’altra di queste opzioni.</translation>
    </message>
    <message>
        <source>Exchanges with other copies through a folder that a synchronising program or a network drive keeps in step. Without options: who is how far.</source>
        <translation>Scambia con altre copie tramite una cartella che un programma di sincronizzazione o un’unità di rete tiene allineata. Senza opzioni: a che punto è ciascuno.</translation>
    </message>
    <message>
        <source>“merge” does that.</source>
        <translation>«merge» lo fa.</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>citato</translation>
    </message>
    <message>
        <source>changed or referred to (%1, %2)</source>
        <translation>modificato o citato (%1, %2)</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’opzione --%1 vuole un valore.</translation>
    </message>
    <message>
        <source>The option --%1 is given several times.</source>
        <translation>L’opzione --%1 è indicata più volte.</translation>
    </message>
    <message>
        <source>Of “%1” there are several values there: %2. Settle it by itself, and give the value with --take.</source>
        <translation>Di «%1» là ci sono più valori: %2. Risolvi questo conflitto da solo e indica il valore con --take.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>For all of them only “here” or “there” can be taken; a value is for one.</source>
        <translation>Per tutti insieme si può prendere solo «here» o «there»; un valore vale per uno solo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Only what is about this partner, and what that refers to; of other partners the names.</source>
        <translation>Solo ciò che riguarda questo partner e ciò a cui si riferisce; degli altri partner i nomi.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. It is to be the passphrase.</source>
        <translation>La prima riga di %1 è vuota. Deve essere la passphrase.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Tells under which name you work on this machine, or changes it: the history and what you send to others carry it.</source>
        <translation>Dice con quale nome lavori su questo computer, o lo cambia: lo portano la cronologia e ciò che invii agli altri.</translation>
    </message>
    <message>
        <source>Your name, as others are to read it; empty for that of the account.</source>
        <translation>Il tuo nome, come lo leggeranno gli altri; vuoto per quello dell’account.</translation>
    </message>
    <message>
        <source>The organisation that you work for; empty for none.</source>
        <translation>L’ente per cui lavori; vuoto per nessuno.</translation>
    </message>
    <message>
        <source>No other copy has been there yet; what lies there is of another portfolio. Copies that are to meet are made of one by “send” and “merge”.</source>
        <translation>Nessun’altra copia è ancora passata di lì; ciò che vi si trova è di un altro portafoglio. Le copie che devono incontrarsi nascono da uno solo, con «send» e «merge».</translation>
    </message>
    <message>
        <source>“--out” does not go with “--list”, which makes no backup. Leave out one of them.</source>
        <translation>«--out» non si combina con «--list», che non crea alcuna copia di backup. Togli una delle due opzioni.</translation>
    </message>
    <message>
        <source>JSON and downloads of CORDIS are imported as a whole. Leave out --%1.</source>
        <translation>JSON e i download di CORDIS si importano per intero. Ometti --%1.</translation>
    </message>
    <message>
        <source>“%1” belongs to no project. Leave out --project.</source>
        <translation>«%1» non appartiene a nessun progetto. Ometti --project.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n record(s)</source>
        <translation>
            <numerusform>eliminato con %n record</numerusform>
            <numerusform>eliminato con %n record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that had gone with it are back.</source>
        <translation>
            <numerusform>È tornato %n record che era stato eliminato insieme.</numerusform>
            <numerusform>Sono tornati %n record che erano stati eliminati insieme.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of this portfolio in the data folder. Of each file those asked for are kept apart from those that the program makes: the last ten, one a day for a week, one a week for two months.</source>
        <translation>Elenca le copie di backup di questo portafoglio nella cartella dei dati. Per ogni file, quelle richieste sono conservate a parte da quelle che fa il programma: le ultime dieci, una al giorno per una settimana, una alla settimana per due mesi.</translation>
    </message>
    <message>
        <source>“here” or “there”, or what “conflicts” calls them in any language; or the value that the field is to have.</source>
        <translation>«here» o «there», o la parola con cui «conflicts» li chiama in una delle lingue (Qui, Là); oppure il valore che il campo deve avere.</translation>
    </message>
    <message>
        <source>The value that the field is to have, also where it names a side.</source>
        <translation>Il valore che il campo deve avere, anche se nomina una delle parti.</translation>
    </message>
    <message>
        <source>--take and --value do not go together. Leave out one of them.</source>
        <translation>--take e --value non vanno insieme. Ometti una delle due opzioni.</translation>
    </message>
    <message>
        <source>Replace what is there; in a folder the tables of all entities, also those that are empty now.</source>
        <translation>Sostituisce ciò che c’è; in una cartella le tabelle di tutte le entità, anche di quelle ora vuote.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no table can be written there.</source>
        <translation>%1 è una cartella, perciò non vi si può scrivere nessuna tabella.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened. “passerelle --help” lists the commands, which need none.</source>
        <translation>Non c’è uno schermo su cui aprire la finestra. «passerelle --help» elenca i comandi, che non ne hanno bisogno.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Da risolvere</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); “conflicts” lists them</source>
        <translation>
            <numerusform>%n punto; «conflicts» lo elenca</numerusform>
            <numerusform>%n punti; «conflicts» li elenca</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given several times. Leave out all but one.</source>
        <translation>«%1» è indicato più volte. Lasciane uno solo.</translation>
    </message>
</context>
<context>
    <name>CommunicationKind</name>
    <message>
        <source>Press release</source>
        <translation>Comunicato stampa</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Parts of the history are missing or were changed by something other than Passerelle, so nothing was dropped: “verify” names them. Go back to a backup with “restore”.</source>
        <translation>Parti della cronologia mancano o sono state modificate senza Passerelle, quindi non è stato tolto nulla: «verify» le indica. Torna a una copia di backup con «restore».</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Stated</source>
        <translation>Dichiarato</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Derivato</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Ipotizzato</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Inventato</translation>
    </message>
</context>
<context>
    <name>ConsentBasis</name>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obbligo legale</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Compito di interesse pubblico</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Legittimo interesse</translation>
    </message>
</context>
<context>
    <name>ContributionStatus</name>
    <message>
        <source>Public</source>
        <translation>Pubblico</translation>
    </message>
    <message>
        <source>Automatic public</source>
        <translation>Pubblico automatico</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privato</translation>
    </message>
</context>
<context>
    <name>Cordis</name>
    <message>
        <source>The project %1 is neither in the table of projects nor in the portfolio.</source>
        <translation>Il progetto %1 non è né nella tabella dei progetti né nel portafoglio.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so it is not one of CORDIS. Take the files project.csv and organization.csv of the download.</source>
        <translation>La tabella non ha una colonna «%1», quindi non proviene da CORDIS. Usa i file project.csv e organization.csv del download.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with at most two decimals.</source>
        <translation>«%1» non è un importo con al massimo due decimali.</translation>
    </message>
    <message>
        <source>“%1” is not a date. CORDIS writes dates as 2027-06-30.</source>
        <translation>«%1» non è una data. CORDIS scrive le date così: 2027-06-30.</translation>
    </message>
    <message>
        <source>The project has no id.</source>
        <translation>Il progetto non ha un id.</translation>
    </message>
    <message>
        <source>The project has no acronym.</source>
        <translation>Il progetto non ha un acronimo.</translation>
    </message>
    <message>
        <source>The organisation has no project id.</source>
        <translation>L’ente non ha un id di progetto.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>L’ente non ha un nome.</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, virgola decimale</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, punto decimale</translation>
    </message>
    <message>
        <source>The project %1 is in the table more than once.</source>
        <translation>Il progetto %1 compare più di una volta nella tabella.</translation>
    </message>
</context>
<context>
    <name>CostCategory</name>
    <message>
        <source>Staff costs</source>
        <translation>Costi del personale</translation>
    </message>
    <message>
        <source>Office and administrative costs</source>
        <translation>Spese d’ufficio e amministrative</translation>
    </message>
    <message>
        <source>Travel and accommodation costs</source>
        <translation>Spese di viaggio e soggiorno</translation>
    </message>
    <message>
        <source>External expertise and services costs</source>
        <translation>Costi per consulenze e servizi esterni</translation>
    </message>
    <message>
        <source>Equipment costs</source>
        <translation>Spese per attrezzature</translation>
    </message>
    <message>
        <source>Costs for infrastructure and works</source>
        <translation>Costi per infrastrutture e lavori</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Altri costi</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Somma forfettaria</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is not encoded in UTF-8. Save it again as CSV in the encoding UTF-8.</source>
        <translation>La tabella non è codificata in UTF-8. Salvala di nuovo come CSV nella codifica UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place in line %1 of the table. Put fields that contain quotation marks into quotation marks and double those inside.</source>
        <translation>Virgolette fuori posto nella riga %1 della tabella. Racchiudi tra virgolette i campi che contengono virgolette e raddoppia quelle interne.</translation>
    </message>
    <message>
        <source>The last quoted field of the table has no closing quotation mark.</source>
        <translation>All’ultimo campo tra virgolette della tabella mancano le virgolette di chiusura.</translation>
    </message>
    <message>
        <source>The table begins like UTF-16 but is not. Save it again as CSV in the encoding UTF-8.</source>
        <translation>La tabella inizia come UTF-16 ma non lo è. Salvala di nuovo come CSV nella codifica UTF-8.</translation>
    </message>
    <message>
        <source>A cell in line %1 of the table is longer than a million characters. A quotation mark may be missing there.</source>
        <translation>Una cella nella riga %1 della tabella supera il milione di caratteri. Forse mancano lì delle virgolette.</translation>
    </message>
    <message>
        <source>The table is larger than 256 MB. Divide it into several files.</source>
        <translation>La tabella supera i 256 MB. Dividila in più file.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Import it as XLSX or ODS.</source>
        <translation>Questo è un foglio di calcolo o un archivio, non un file CSV. Importalo come XLSX o ODS.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgola</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto e virgola</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra verticale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, without quotes</source>
        <translation>%1, %2, senza virgolette</translation>
    </message>
    <message>
        <source>The file holds bytes that no text has, so it is not a CSV file.</source>
        <translation>Il file contiene byte che non compaiono in nessun testo, quindi non è un file CSV.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabella è vuota.</translation>
    </message>
    <message>
        <source>Line %1 of the table has more than %2 columns. A line end may be missing there, or the file is no table.</source>
        <translation>La riga %1 della tabella ha più di %2 colonne. Forse lì manca una fine riga, oppure il file non è una tabella.</translation>
    </message>
    <message>
        <source>The table holds more than ten million cells. Divide it into several files.</source>
        <translation>La tabella contiene più di dieci milioni di celle. Dividila in più file.</translation>
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
        <translation>Budget totale</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contributo dell’UE</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Partners of a type</source>
        <translation>Partner di un tipo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Work package</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Partner budget</source>
        <translation>Budget del partner</translation>
    </message>
    <message>
        <source>EU contribution of the partner</source>
        <translation>Contributo dell’UE al partner</translation>
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
        <translation>Numero</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Per cento</translation>
    </message>
</context>
<context>
    <name>DeliverableState</name>
    <message>
        <source>Not started</source>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In revisione</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentato</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The folder for backups, %1, cannot be made, so nothing was changed. Make room or check its permissions.</source>
        <translation>Impossibile creare la cartella per le copie di backup, %1, quindi non è stato modificato nulla. Libera spazio o controllane i permessi.</translation>
    </message>
    <message>
        <source>%1 is open in another program (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here.</source>
        <translation>%1 è aperto in un altro programma (utente %2 su %3, inizio: %4), quindi viene aperto in sola lettura. Chiudilo là per modificarlo qui.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 esiste già. Scegli un altro nome o aprilo.</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check that the folder exists and can be written.</source>
        <translation>Impossibile creare %1. Controlla che la cartella esista e sia scrivibile.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is opened for reading only.</source>
        <translation>%1 è protetto da scrittura, quindi viene aperto in sola lettura.</translation>
    </message>
    <message>
        <source>The folder of %1 is write-protected, so it is opened for reading only.</source>
        <translation>La cartella in cui si trova %1 è protetta da scrittura, quindi il file viene aperto in sola lettura.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle, so it is opened for reading only. Install the newer version to change it.</source>
        <translation>%1 è stato scritto da una versione più recente di Passerelle, quindi viene aperto in sola lettura. Installa la versione più recente per modificarlo.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing was changed.</source>
        <translation>Il portafoglio è aperto in sola lettura, quindi non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
    <message>
        <source>%1: there is no record called “%2”. Look it up in the list, or use its number.</source>
        <translation>%1: nessun record si chiama «%2». Cercalo nell’elenco o usa il suo numero.</translation>
    </message>
    <message>
        <source>%1: several records are called “%2”. Use one of the numbers %3.</source>
        <translation>%1: più record si chiamano «%2». Usa uno dei numeri %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Without it there can be no such record.</source>
        <translation>%1: «%2» manca. Senza questo valore il record non può esistere.</translation>
    </message>
    <message>
        <source>%1: record %2 is not in the portfolio any more.</source>
        <translation>%1: il record %2 non è più nel portafoglio.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new portfolio.</source>
        <translation>Il file %1 non esiste. Controlla il nome o crea un nuovo portafoglio.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the portfolio file in it.</source>
        <translation>%1 è una cartella. Scegli il file del portafoglio al suo interno.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no portfolio. Choose another file, or go back to a backup.</source>
        <translation>%1 è vuoto, quindi non è un portafoglio. Scegli un altro file o torna a una copia di backup.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Impossibile leggere %1. Controllane i permessi.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio. Choose a file that Passerelle has made, or import this one.</source>
        <translation>%1 non è un portafoglio. Scegli un file creato da Passerelle o importa questo.</translation>
    </message>
    <message>
        <source>%1 is cut off. Go back to a backup with “restore”.</source>
        <translation>%1 è troncato. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio. Choose another file.</source>
        <translation>%1 è una base di dati di un altro programma, non un portafoglio. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>%1 is damaged. Go back to a backup with “restore”.</source>
        <translation>%1 è danneggiato. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>%1 is not built as Passerelle builds a portfolio (%2), so it may have been changed by another program. Go back to a backup with “restore”.</source>
        <translation>%1 non è strutturato come un portafoglio di Passerelle (%2), quindi potrebbe essere stato modificato da un altro programma. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>The portfolio has no version that Passerelle knows, so it cannot be used. Go back to a backup with “restore”.</source>
        <translation>Il portafoglio non ha una versione nota a Passerelle, quindi non si può usare. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in %1. Make room and try again.</source>
        <translation>Il disco è pieno, quindi non è stato modificato nulla in %1. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions, or work on a copy.</source>
        <translation>Impossibile scrivere %1. Controllane i permessi o lavora su una copia.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, so nothing was changed. Check the disk, then try again.</source>
        <translation>Il disco segnala un errore per %1, quindi non è stato modificato nulla. Controlla il disco, poi riprova.</translation>
    </message>
    <message>
        <source>Another program is using %1. Wait until it is done, then try again.</source>
        <translation>Un altro programma sta usando %1. Attendi che abbia finito, poi riprova.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and can be written.</source>
        <translation>Impossibile aprire %1. Controlla che la cartella esista e sia scrivibile.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation>Un testo è troppo lungo per essere conservato in %1.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 is opened for reading only. Make room, then open it again.</source>
        <translation>Il disco è pieno, quindi %1 viene aperto in sola lettura. Libera spazio, poi riaprilo.</translation>
    </message>
    <message>
        <source>The step was done in an older version of Passerelle and concerns what is kept otherwise since, so it cannot be undone or redone. The history still shows it.</source>
        <translation>Il passaggio è stato fatto con una versione precedente di Passerelle e riguarda ciò che da allora è conservato diversamente, quindi non si può annullare né ripetere. La cronologia lo mostra ancora.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program, so nothing was changed. Save a copy of what is shown here, and go on with the copy.</source>
        <translation>%1 è stato spostato, sostituito o eliminato da un altro programma, quindi nulla è stato modificato. Salva una copia di ciò che è mostrato qui e continua con quella.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle that keeps things otherwise, so it cannot be opened here. Install the newer version.</source>
        <translation>%1 è stato scritto da una versione più recente di Passerelle che conserva i dati diversamente, quindi non si può aprire qui. Installa la versione più recente.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 è aperto su un altro computer (utente %2 su %3, inizio: %4), quindi viene aperto in sola lettura. Chiudilo là per modificarlo qui; se quel computer non è più in funzione, prendi il file.</translation>
    </message>
    <message>
        <source>%1 is damaged, or the journal beside it belongs to another file, so it was left as it is. Go back to a backup with “restore”.</source>
        <translation>%1 è danneggiato, oppure il journal accanto appartiene a un altro file, quindi è stato lasciato com’è. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date, so it is as it was before (%2). Go on with the version of Passerelle that wrote it, and report this.</source>
        <translation>Non è stato possibile aggiornare %1, che è rimasto com’era (%2). Continua con la versione di Passerelle che lo ha scritto e segnala il problema.</translation>
    </message>
    <message>
        <source>%1 is not whole: it may have been copied while a program wrote to it. Copy it again, or go back to a backup with “restore”.</source>
        <translation>%1 non è intero: forse è stato copiato mentre un programma vi scriveva. Copialo di nuovo o torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or check the permissions of the folder.</source>
        <translation>Impossibile conservare il file danneggiato %1 nella sua cartella, quindi non è stato modificato nulla. Libera spazio o controlla i permessi della cartella.</translation>
    </message>
    <message>
        <source>There is no backup %1. “backup --list” shows those that there are.</source>
        <translation>Non esiste una copia di backup %1. «backup --list» mostra quelle disponibili.</translation>
    </message>
    <message>
        <source>%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a name of its own and open it there.</source>
        <translation>%1 è la copia di backup di un portafoglio diverso da %2, quindi non è stato modificato nulla. Copiala con un altro nome e apri quella copia.</translation>
    </message>
    <message>
        <source>Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup to another name and open it there.</source>
        <translation>Nulla indica che %1 sia mai stato un portafoglio, quindi è stato lasciato com’è. Copia la copia di backup con un altro nome e aprila lì.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another program has it open, or its folder cannot be written. Close it there, or check the permissions of the folder.</source>
        <translation>Impossibile ripristinare %1: un altro programma lo tiene aperto oppure la sua cartella non è scrivibile. Chiudilo là o controlla i permessi della cartella.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open, so nothing was changed. Save a copy, or open it where it is now.</source>
        <translation>%1 è stato spostato, sostituito o eliminato mentre era aperto, quindi non è stato modificato nulla. Salva una copia o aprilo dove si trova ora.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. If that stays so, go back to a backup with “restore”.</source>
        <translation>Impossibile usare %1: %2. Se il problema persiste, torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>%1: there is “%2” already. Change that one, or give another %3.</source>
        <translation>%1: esiste già «%2». Modificalo o indica un altro valore per «%3».</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, and whether it was replaced cannot be told. Check the disk, then open the file again and see.</source>
        <translation>Il disco segnala un errore per %1 e non si può sapere se il file è stato sostituito. Controlla il disco, poi riapri il file per vedere.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (%2 since %3), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 è aperto su un altro computer (%2 da %3), quindi è aperto in sola lettura. Chiudilo lì per modificarlo qui; se quel computer non è più in funzione, prendi in carico il file.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room on its disk, or check its permissions.</source>
        <translation>Non è possibile scrivere %1. Libera spazio sul disco o controlla i permessi.</translation>
    </message>
    <message>
        <source>This machine has no data folder in which your name can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Questo computer non ha una cartella dei dati in cui annotare il tuo nome. Imposta la variabile PASSERELLE_DATA su una cartella scrivibile.</translation>
    </message>
    <message>
        <source>What was to be brought in gives “%1” a value that cannot stand there, so nothing was changed. Ask for it again.</source>
        <translation>Ciò che doveva essere integrato dà a «%1» un valore che non può starci; non è stato modificato nulla. Richiedilo.</translation>
    </message>
    <message>
        <source>Not all that this step changed is in the portfolio any more, so it cannot be taken back as a whole. Write the former values again.</source>
        <translation>Non tutto ciò che questo passaggio ha modificato è ancora nel portafoglio, quindi non si può annullare per intero. Scrivi di nuovo i valori precedenti.</translation>
    </message>
    <message>
        <source>Other records refer to what would be gone, so nothing was changed. Change or delete those first.</source>
        <translation>Altri record rimandano a ciò che verrebbe a mancare, quindi non è stato modificato nulla. Modifica o elimina prima quelli.</translation>
    </message>
</context>
<context>
    <name>DocumentPlace</name>
    <message>
        <source>Stored in the file</source>
        <translation>Salvato nel file</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Collegato</translation>
    </message>
</context>
<context>
    <name>DrawChart</name>
    <message>
        <source>“%1” is no kind of picture known here. Use a name that ends in .png, .svg or .pdf.</source>
        <translation>«%1» non è un tipo di immagine conosciuto qui. Usa un nome che termini con .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossibile scrivere «%1»: %2</translation>
    </message>
</context>
<context>
    <name>EngagementKind</name>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonata</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>EngagementLevel</name>
    <message>
        <source>Unaware</source>
        <translation>Non informato</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Contrario</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutrale</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Favorevole</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Trainante</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Assegnazioni di etichette</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Fonti delle informazioni</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Voci di budget</translation>
    </message>
    <message>
        <source>Shares of periods</source>
        <translation>Quote dei periodi</translation>
    </message>
    <message>
        <source>Lump sums</source>
        <translation>Somme forfettarie</translation>
    </message>
    <message>
        <source>Lump sums of partners</source>
        <translation>Somme forfettarie dei partner</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Costi unitari</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanziamenti</translation>
    </message>
    <message>
        <source>Contribution sources</source>
        <translation>Fonti del contributo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenze</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valori degli indicatori</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Enti</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Regions of pilots</source>
        <translation>Regioni dei piloti</translation>
    </message>
    <message>
        <source>Challenges of pilots</source>
        <translation>Sfide dei piloti</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Work package</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Partners in activities</source>
        <translation>Partner nelle attività</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dipendenze</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portafogli</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Text limits</source>
        <translation>Limiti di testo</translation>
    </message>
    <message>
        <source>Specific objectives</source>
        <translation>Obiettivi specifici</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondi</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Settori economici</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Sfide</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>Industries of the project</source>
        <translation>Settori economici del progetto</translation>
    </message>
    <message>
        <source>Countries of the project</source>
        <translation>Paesi del progetto</translation>
    </message>
    <message>
        <source>Regions of the project</source>
        <translation>Regioni del progetto</translation>
    </message>
    <message>
        <source>Contributions to the SDGs</source>
        <translation>Contributi agli OSS</translation>
    </message>
    <message>
        <source>RIS3 alignments</source>
        <translation>Allineamenti alla RIS3</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Progetti collegati</translation>
    </message>
    <message>
        <source>Funding links</source>
        <translation>Canali di finanziamento</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <source>Declared values</source>
        <translation>Valori dichiarati</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>RIS3 priorities</source>
        <translation>Priorità RIS3</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Azioni di coinvolgimento</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rischi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Communication items</source>
        <translation>Prodotti di comunicazione</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Fabbisogni</translation>
    </message>
    <message>
        <source>Challenges of offers</source>
        <translation>Sfide delle offerte</translation>
    </message>
    <message>
        <source>Challenges of needs</source>
        <translation>Sfide dei fabbisogni</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trasferimenti</translation>
    </message>
    <message>
        <source>Stages of transfers</source>
        <translation>Fasi dei trasferimenti</translation>
    </message>
    <message>
        <source>Options for action</source>
        <translation>Opzioni d’intervento</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Record uniti</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Assegnazione di etichetta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source of a fact</source>
        <translation>Fonte di un’informazione</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Voce di budget</translation>
    </message>
    <message>
        <source>Share of a period</source>
        <translation>Quota di un periodo</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Somma forfettaria</translation>
    </message>
    <message>
        <source>Lump sum of a partner</source>
        <translation>Somma forfettaria di un partner</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanziamento</translation>
    </message>
    <message>
        <source>Contribution source</source>
        <translation>Fonte del contributo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicatore</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Valore di un indicatore</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilota</translation>
    </message>
    <message>
        <source>Region of a pilot</source>
        <translation>Regione di un pilota</translation>
    </message>
    <message>
        <source>Challenge of a pilot</source>
        <translation>Sfida di un pilota</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Work package</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Partner in an activity</source>
        <translation>Partner in un’attività</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dipendenza</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafoglio</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Text limit</source>
        <translation>Limite di testo</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Obiettivo specifico</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Settore economico</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Sfida</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenza</translation>
    </message>
    <message>
        <source>Industry of the project</source>
        <translation>Settore economico del progetto</translation>
    </message>
    <message>
        <source>Country of the project</source>
        <translation>Paese del progetto</translation>
    </message>
    <message>
        <source>Region of the project</source>
        <translation>Regione del progetto</translation>
    </message>
    <message>
        <source>Contribution to an SDG</source>
        <translation>Contributo a un OSS</translation>
    </message>
    <message>
        <source>RIS3 alignment</source>
        <translation>Allineamento alla RIS3</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Progetto collegato</translation>
    </message>
    <message>
        <source>Funding link</source>
        <translation>Canale di finanziamento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Valore dichiarato</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Priorità RIS3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Spesa</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Portatore di interesse</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Azione di coinvolgimento</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischio</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Communication item</source>
        <translation>Prodotto di comunicazione</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Fabbisogno</translation>
    </message>
    <message>
        <source>Challenge of an offer</source>
        <translation>Sfida di un’offerta</translation>
    </message>
    <message>
        <source>Challenge of a need</source>
        <translation>Sfida di un fabbisogno</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Stage of a transfer</source>
        <translation>Fase di un trasferimento</translation>
    </message>
    <message>
        <source>Option for action</source>
        <translation>Opzione d’intervento</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>Record unito</translation>
    </message>
</context>
<context>
    <name>EventFormat</name>
    <message>
        <source>Informative</source>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interattivo</translation>
    </message>
    <message>
        <source>Informative and interactive</source>
        <translation>Informativo e interattivo</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>On site</source>
        <translation>In presenza</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Ibrida</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>Planned</source>
        <translation>Pianificato</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Iscrizioni aperte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Svolto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Roadshow stop</source>
        <translation>Tappa del roadshow</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferenza</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Incontro di avvio</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Gruppo di pilotaggio</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Matchmaking</translation>
    </message>
    <message>
        <source>Press event</source>
        <translation>Evento stampa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>«%1» accetta un numero intero da %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at least %2.</source>
        <translation>«%1» accetta un numero intero, almeno %2.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>«%1» accetta un numero intero.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3, with a decimal point, such as %4.</source>
        <translation>«%1» accetta un numero da %2 a %3, con il punto decimale, ad esempio %4.</translation>
    </message>
    <message>
        <source>“%1” takes a number with a decimal point, such as %2.</source>
        <translation>«%1» accetta un numero con il punto decimale, ad esempio %2.</translation>
    </message>
    <message>
        <source>“%1” takes a web address, such as https://example.org.</source>
        <translation>«%1» accetta un indirizzo web, ad esempio https://example.org.</translation>
    </message>
    <message>
        <source>“%1” takes an e-mail address, such as name@example.org.</source>
        <translation>«%1» accetta un indirizzo e-mail, ad esempio name@example.org.</translation>
    </message>
    <message>
        <source>“%1” takes country codes of two letters, such as SI FR.</source>
        <translation>«%1» accetta codici paese di due lettere, ad esempio SI FR.</translation>
    </message>
    <message>
        <source>“%1” takes a currency code of three letters, such as EUR.</source>
        <translation>«%1» accetta un codice valuta di tre lettere, ad esempio EUR.</translation>
    </message>
    <message>
        <source>“%1” takes language codes, such as en sl.</source>
        <translation>«%1» accetta codici lingua, ad esempio en sl.</translation>
    </message>
    <message>
        <source>“%1” takes a language code, such as en.</source>
        <translation>«%1» accetta un codice lingua, ad esempio en.</translation>
    </message>
    <message>
        <source>“%1” takes a time zone, such as Europe/Ljubljana.</source>
        <translation>«%1» accetta un fuso orario, ad esempio Europe/Ljubljana.</translation>
    </message>
    <message>
        <source>“%1” takes digits only.</source>
        <translation>«%1» accetta solo cifre.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>«%1» accetta un testo.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«%1» accetta una di queste parole: %2.</translation>
    </message>
    <message>
        <source>“%1” takes the number of a record.</source>
        <translation>«%1» accetta il numero di un record.</translation>
    </message>
    <message>
        <source>“%1” takes the name of a kind of record, such as event.</source>
        <translation>«%1» accetta il nome di un tipo di record, ad esempio event.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>«%1» accetta true o false.</translation>
    </message>
    <message>
        <source>“%1” takes a date, such as 2026-11-22.</source>
        <translation>«%1» accetta una data, ad esempio 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” takes a date and a time, such as 2026-11-22T09:30.</source>
        <translation>«%1» accetta una data e un’ora, ad esempio 2026-11-22T09:30.</translation>
    </message>
    <message>
        <source>“%1” takes a country: its code of two letters, such as SI, or its name, such as Slovenia.</source>
        <translation>«%1» accetta un paese: il suo codice di due lettere, ad esempio SI, o il suo nome, ad esempio Slovenia.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or make room there.</source>
        <translation>Impossibile scrivere %1: %2. Scegli un’altra posizione o libera spazio.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is longer than a cell of a workbook can be, which is 32,767 characters. Export as CSV or JSON, or shorten it.</source>
        <translation>«%1» di «%2» è più lungo di quanto possa contenere una cella di una cartella di lavoro, cioè 32.767 caratteri. Esporta come CSV o JSON, oppure abbrevia il testo.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record number</source>
        <translation>Numero del record</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash del contenuto</translation>
    </message>
    <message>
        <source>SHA-256 of the content, in hexadecimal digits.</source>
        <translation>SHA-256 del contenuto, in cifre esadecimali.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field that the source speaks of; empty: the whole record.</source>
        <translation>Il campo a cui si riferisce la fonte; vuoto: l’intero record.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoria di costo</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Work package</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Tipo di unità</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Numero di unità</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Voce di budget</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Splittable</source>
        <translation>Divisibile</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Somma forfettaria</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Categorie di costo</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Risorse proprie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capienza</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Relatore</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Portatore di interesse</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Numero di persone</translation>
    </message>
    <message>
        <source>Number of people counted without names.</source>
        <translation>Numero di persone contate senza nome.</translation>
    </message>
    <message>
        <source>Quadruple helix</source>
        <translation>Quadrupla elica</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscritto</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Ora del check-in</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voti</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Diventata</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Valore di base</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Anno di riferimento</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Valore obiettivo</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Fonte dei dati</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicatore</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Documento giustificativo</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nome in inglese</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dipartimento</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>Tipo di ente</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe dimensionale</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Status giuridico</translation>
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
        <translation>Codice di identificazione del partecipante della Commissione europea, nove cifre.</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>VAT recovery</source>
        <translation>Recupero dell’IVA</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudine</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudine</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bodies and networks</source>
        <translation>Organismi e reti</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Titolo accademico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Basis for keeping the data</source>
        <translation>Base per la conservazione dei dati</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Data del consenso</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Fonte del consenso</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservare fino al</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonimizzato</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilità</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Flat rate: staff</source>
        <translation>Tasso forfettario: personale</translation>
    </message>
    <message>
        <source>Flat rate: office on staff</source>
        <translation>Tasso forfettario: ufficio sul personale</translation>
    </message>
    <message>
        <source>Flat rate: office on direct costs</source>
        <translation>Tasso forfettario: ufficio sui costi diretti</translation>
    </message>
    <message>
        <source>Flat rate: travel</source>
        <translation>Tasso forfettario: viaggi</translation>
    </message>
    <message>
        <source>Flat rate: other costs</source>
        <translation>Tasso forfettario: altri costi</translation>
    </message>
    <message>
        <source>Receives EU funds</source>
        <translation>Riceve fondi UE</translation>
    </message>
    <message>
        <source>Declared EU contribution</source>
        <translation>Contributo dell’UE dichiarato</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Capofila</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Soluzione</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>TRL at the start</source>
        <translation>TRL all’inizio</translation>
    </message>
    <message>
        <source>TRL at the end</source>
        <translation>TRL alla fine</translation>
    </message>
    <message>
        <source>Transfer plan</source>
        <translation>Piano di trasferimento</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Insegnamenti tratti</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Sfida</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>Inizio di riferimento</translation>
    </message>
    <message>
        <source>Baseline end</source>
        <translation>Fine di riferimento</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predecessore</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunta</translation>
    </message>
    <message>
        <source>Responsible partner</source>
        <translation>Partner responsabile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Valore obiettivo</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Record unico</translation>
    </message>
    <message>
        <source>There is one record of this kind in a file.</source>
        <translation>In un file esiste un solo record di questo tipo.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Lingua predefinita</translation>
    </message>
    <message>
        <source>The language in which a text is written when none is named.</source>
        <translation>La lingua in cui è scritto un testo quando non ne è indicata nessuna.</translation>
    </message>
    <message>
        <source>Owner organisation</source>
        <translation>Ente titolare</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Programme code</source>
        <translation>Codice del programma</translation>
    </message>
    <message>
        <source>CCI number of the programme, or its short name.</source>
        <translation>Numero CCI del programma o il suo nome breve.</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Periodo di programmazione</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>Durata del periodo</translation>
    </message>
    <message>
        <source>Length of one reporting period.</source>
        <translation>Durata di un periodo di rendicontazione.</translation>
    </message>
    <message>
        <source>Default co-financing rate</source>
        <translation>Tasso di cofinanziamento predefinito</translation>
    </message>
    <message>
        <source>Ceiling: staff flat rate</source>
        <translation>Massimale: tasso forfettario per il personale</translation>
    </message>
    <message>
        <source>Highest flat rate for staff costs, as a share of the other direct costs.</source>
        <translation>Tasso forfettario massimo per i costi del personale, come quota degli altri costi diretti.</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on staff</source>
        <translation>Massimale: tasso forfettario d’ufficio sul personale</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on direct costs</source>
        <translation>Massimale: tasso forfettario d’ufficio sui costi diretti</translation>
    </message>
    <message>
        <source>Ceiling: travel flat rate</source>
        <translation>Massimale: tasso forfettario per i viaggi</translation>
    </message>
    <message>
        <source>Ceiling: other costs flat rate</source>
        <translation>Massimale: tasso forfettario per gli altri costi</translation>
    </message>
    <message>
        <source>Under-spending threshold</source>
        <translation>Soglia di sottoutilizzo</translation>
    </message>
    <message>
        <source>A partner whose spending stays below this share of its plan is at risk.</source>
        <translation>È a rischio un partner la cui spesa resta al di sotto di questa quota del proprio piano.</translation>
    </message>
    <message>
        <source>Budget flexibility threshold</source>
        <translation>Soglia di flessibilità del budget</translation>
    </message>
    <message>
        <source>Shifts between categories above this share of the budget need an approval.</source>
        <translation>Gli spostamenti tra categorie oltre questa quota del budget richiedono un’approvazione.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Entity and field, as in project.summary.</source>
        <translation>Entità e campo, come in project.summary.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Priority code</source>
        <translation>Codice della priorità</translation>
    </message>
    <message>
        <source>Priority title</source>
        <translation>Titolo della priorità</translation>
    </message>
    <message>
        <source>Objective code</source>
        <translation>Codice dell’obiettivo</translation>
    </message>
    <message>
        <source>Policy objective code</source>
        <translation>Codice dell’obiettivo strategico</translation>
    </message>
    <message>
        <source>Specific objective of the regulations, such as RSO1.1.</source>
        <translation>Obiettivo specifico dei regolamenti, ad esempio RSO1.1.</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>Tipo di fondo</translation>
    </message>
    <message>
        <source>Counts as EU contribution</source>
        <translation>Conta come contributo dell’UE</translation>
    </message>
    <message>
        <source>NACE sections and divisions</source>
        <translation>Sezioni e divisioni NACE</translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation>Revisione NACE</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronimo</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Nome esteso</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Ragioni</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Codice progetto</translation>
    </message>
    <message>
        <source>The identifier given by the programme.</source>
        <translation>Il codice assegnato dal programma.</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Obiettivo specifico</translation>
    </message>
    <message>
        <source>Note on the launch</source>
        <translation>Nota sull’avvio</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affermazione</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editore</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Settore economico</translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation>Obiettivo di sviluppo sostenibile</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Priorità RIS3</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>From 0, none, to 3, strong.</source>
        <translation>Da 0, nessuno, a 3, forte.</translation>
    </message>
    <message>
        <source>Leverage expected</source>
        <translation>Effetto leva atteso</translation>
    </message>
    <message>
        <source>Call or topic</source>
        <translation>Bando o tema</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Own participants</source>
        <translation>Propri partecipanti</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona di contatto</translation>
    </message>
    <message>
        <source>Ticket from</source>
        <translation>Ticket minimo</translation>
    </message>
    <message>
        <source>Ticket to</source>
        <translation>Ticket massimo</translation>
    </message>
    <message>
        <source>For start-ups</source>
        <translation>Per start-up</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>Codice NUTS</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Livello NUTS</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Categoria di coesione</translation>
    </message>
    <message>
        <source>Period of the category</source>
        <translation>Periodo della categoria</translation>
    </message>
    <message>
        <source>Source of the category</source>
        <translation>Fonte della categoria</translation>
    </message>
    <message>
        <source>Research intensity</source>
        <translation>Intensità di ricerca</translation>
    </message>
    <message>
        <source>From 1, low, to 5, high.</source>
        <translation>Da 1, bassa, a 5, alta.</translation>
    </message>
    <message>
        <source>Source of the research intensity</source>
        <translation>Fonte dell’intensità di ricerca</translation>
    </message>
    <message>
        <source>Domain codes</source>
        <translation>Codici dei domini</translation>
    </message>
    <message>
        <source>Economic, scientific and policy domains of the strategy.</source>
        <translation>Domini economici, scientifici e di policy della strategia.</translation>
    </message>
    <message>
        <source>Strategy period</source>
        <translation>Periodo della strategia</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Scostamento</translation>
    </message>
    <message>
        <source>Forecast for the next report</source>
        <translation>Previsione per il prossimo rapporto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Internal reference</source>
        <translation>Riferimento interno</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numero della fattura</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Data della fattura</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>Data di pagamento</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Declared amount</source>
        <translation>Importo dichiarato</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tasso di cambio</translation>
    </message>
    <message>
        <source>Units of the foreign currency for one euro.</source>
        <translation>Unità della valuta estera per un euro.</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Data del tasso</translation>
    </message>
    <message>
        <source>Amount in EUR</source>
        <translation>Importo in EUR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Importo certificato</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Contiene dati personali</translation>
    </message>
    <message>
        <source>The person or the group.</source>
        <translation>La persona o il gruppo.</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Gruppo di attori</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influenza</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Legitimacy</source>
        <translation>Legittimità</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Atteggiamento</translation>
    </message>
    <message>
        <source>Engagement now</source>
        <translation>Coinvolgimento attuale</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <translation>Coinvolgimento desiderato</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prossimo contatto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Impact of a risk</source>
        <translation>Impatto di un rischio</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Data di riesame</translation>
    </message>
    <message>
        <source>From event</source>
        <translation>Evento di origine</translation>
    </message>
    <message>
        <source>From risk</source>
        <translation>Rischio di origine</translation>
    </message>
    <message>
        <source>From idea</source>
        <translation>Idea di origine</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Deciso da</translation>
    </message>
    <message>
        <source>EU emblem and statement checked</source>
        <translation>Emblema e dichiarazione UE verificati</translation>
    </message>
    <message>
        <source>Holder: organisation</source>
        <translation>Detentore: ente</translation>
    </message>
    <message>
        <source>Holder: stakeholder</source>
        <translation>Detentore: portatore di interesse</translation>
    </message>
    <message>
        <source>Technology readiness level (TRL)</source>
        <translation>Livello di maturità tecnologica (TRL)</translation>
    </message>
    <message>
        <source>IPR status</source>
        <translation>Stato della proprietà intellettuale</translation>
    </message>
    <message>
        <source>Partner sought</source>
        <translation>Partner cercato</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Tipo di partenariato</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Fabbisogno</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Ente di origine</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Regione di origine</translation>
    </message>
    <message>
        <source>From industry</source>
        <translation>Settore economico di origine</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Ente di destinazione</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Regione di destinazione</translation>
    </message>
    <message>
        <source>To industry</source>
        <translation>Settore economico di destinazione</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Agreement type</source>
        <translation>Tipo di accordo</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Ostacolo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Note on the uptake</source>
        <translation>Nota sull’adozione</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Tipo di record</translation>
    </message>
    <message>
        <source>Number that went away</source>
        <translation>Numero scomparso</translation>
    </message>
    <message>
        <source>The number of the record that went into the other one.</source>
        <translation>Il numero del record che è confluito nell’altro.</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Numero che resta</translation>
    </message>
    <message>
        <source>The number of the record into which it went.</source>
        <translation>Il numero del record in cui è confluito.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contributo dell’UE</translation>
    </message>
    <message>
        <source>Partner contribution</source>
        <translation>Contributo del partner</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rendicontato</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Speso</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoria di costo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>Quota UE</translation>
    </message>
    <message>
        <source>Where a partner has no budget lines, the amounts are those that a document declares.</source>
        <translation>Quando un partner non ha voci di budget, gli importi sono quelli dichiarati in un documento.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>The project has no periods: its start, its end or the programme’s period length is missing.</source>
        <translation>Il progetto non ha periodi: manca l’inizio, la fine o la durata dei periodi del programma.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Work package</translation>
    </message>
    <message>
        <source>Without a work package</source>
        <translation>Senza work package</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Tassi forfettari</translation>
    </message>
    <message>
        <source>Flat rates belong to no work package.</source>
        <translation>I tassi forfettari non appartengono a nessun work package.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tutti i progetti</translation>
    </message>
    <message>
        <source>What was spent is known by category and by partner only.</source>
        <translation>La spesa sostenuta è nota solo per categoria e per partner.</translation>
    </message>
    <message>
        <source>EU contribution, partner by partner</source>
        <translation>Contributo dell’UE, partner per partner</translation>
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
        <translation>Spesa</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>Stakeholders: research and education</source>
        <translation>Portatori di interesse: ricerca e istruzione</translation>
    </message>
    <message>
        <source>Stakeholders: business</source>
        <translation>Portatori di interesse: imprese</translation>
    </message>
    <message>
        <source>Stakeholders: public authorities</source>
        <translation>Portatori di interesse: autorità pubbliche</translation>
    </message>
    <message>
        <source>Stakeholders: civil society</source>
        <translation>Portatori di interesse: società civile</translation>
    </message>
    <message>
        <source>Stakeholders: not stated</source>
        <translation>Portatori di interesse: non indicato</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Fabbisogni</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Trasferimenti in uscita</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Trasferimenti in entrata</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valori degli indicatori</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Da, a</translation>
    </message>
    <message>
        <source>Transfers with both regions known: %1</source>
        <translation>Trasferimenti con entrambe le regioni note: %1</translation>
    </message>
    <message>
        <source>From more to less developed regions: %1</source>
        <translation>Da regioni più sviluppate a meno sviluppate: %1</translation>
    </message>
    <message>
        <source>From less to more developed regions: %1</source>
        <translation>Da regioni meno sviluppate a più sviluppate: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Categoria di coesione</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Settore economico</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>%1 · region not stated</source>
        <translation>%1 · regione non indicata</translation>
    </message>
    <message>
        <source>Where only the country or a larger region is known, records are counted with the country.</source>
        <translation>Quando si conosce solo il paese o una regione più ampia, i record sono conteggiati nel paese.</translation>
    </message>
    <message>
        <source>Some cohesion categories are derived from the gross domestic product per head, not taken from the official list.</source>
        <translation>Alcune categorie di coesione sono derivate dal prodotto interno lordo pro capite, non prese dall’elenco ufficiale.</translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to calculate with, so they are left out. Correct them in the budget lines of this partner.</source>
        <translation>Gli importi di %1 sono troppo grandi per i calcoli e vengono quindi omessi. Correggerli nelle voci di budget di questo partner.</translation>
    </message>
    <message>
        <source>Amounts that a document declares for a partner as a whole are not in this table; the budget by partner shows them.</source>
        <translation>Gli importi che un documento dichiara per un partner nel suo insieme non sono in questa tabella; il budget per partner li mostra.</translation>
    </message>
    <message>
        <source>Left out, because there is nothing in them: %1.</source>
        <translation>Omesse perché vuote: %1.</translation>
    </message>
    <message>
        <source>A pilot in several places counts in each of them, and once in the total.</source>
        <translation>Un pilota presente in più luoghi conta in ciascuno di essi, e una sola volta nel totale.</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Risorse proprie</translation>
    </message>
    <message>
        <source>Own contribution and EU share have no total: the budget and the EU contribution are not both known of every partner.</source>
        <translation>Le risorse proprie e la quota UE non hanno un totale: non di tutti i partner sono noti sia il budget sia il contributo UE.</translation>
    </message>
    <message>
        <source>Own contribution is all that the EU does not pay, also what other funds pay.</source>
        <translation>Le risorse proprie sono tutto ciò che l’UE non paga, anche ciò che pagano altri fondi.</translation>
    </message>
</context>
<context>
    <name>FundType</name>
    <message>
        <source>ERDF</source>
        <translation>FESR</translation>
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
        <translation>Nazionale</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionale</translation>
    </message>
    <message>
        <source>RIS3</source>
        <translation>RIS3</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privato</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Proprio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>FundingKind</name>
    <message>
        <source>RIS3 fund</source>
        <translation>Fondo RIS3</translation>
    </message>
    <message>
        <source>Public fund</source>
        <translation>Fondo pubblico</translation>
    </message>
    <message>
        <source>Private investor</source>
        <translation>Investitore privato</translation>
    </message>
    <message>
        <source>Business angel</source>
        <translation>Business angel</translation>
    </message>
    <message>
        <source>Private equity</source>
        <translation>Private equity</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Acceleratore</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>FundingStage</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Early stage</source>
        <translation>Fase iniziale</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crescita</translation>
    </message>
    <message>
        <source>Later stage</source>
        <translation>Fase avanzata</translation>
    </message>
</context>
<context>
    <name>Helix</name>
    <message>
        <source>Research and education</source>
        <translation>Ricerca e istruzione</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Imprese</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Autorità pubbliche</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Società civile</translation>
    </message>
</context>
<context>
    <name>IdeaOutcome</name>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Fabbisogno</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It may mean a number of thousands or one with decimals, and nothing in the table tells. Say which decimal mark it has.</source>
        <translation>Può indicare migliaia oppure un numero con decimali, e nulla nella tabella lo chiarisce. Indica quale segno decimale è usato.</translation>
    </message>
    <message>
        <source>It may be written with the day or the month first, and nothing in the table tells. Say which comes first.</source>
        <translation>Il giorno o il mese può essere scritto per primo, e nulla nella tabella lo chiarisce. Indica quale viene prima.</translation>
    </message>
    <message>
        <source>There is no such record in “%1”.</source>
        <translation>Non esiste un record simile in «%1».</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>La tabella non ha una colonna «%1». Le sue colonne sono: %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The command “fields” lists what there is.</source>
        <translation>%1 non ha un campo «%2». Il comando «fields» elenca quelli esistenti.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importazione è stata interrotta. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>No column of the table is a field of “%1”. Its columns are: %2. Say which is which with --map, as in --map &quot;Name of the column&quot;=field.</source>
        <translation>Nessuna colonna della tabella è un campo di «%1». Le sue colonne sono: %2. Indica le corrispondenze con --map, come in --map &quot;Nome della colonna&quot;=campo.</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Without it there can be no record of “%2”. Say which column to take with --map, as in --map &quot;Name of the column&quot;=%3.</source>
        <translation>La tabella non ha una colonna per: %1. Senza non può esistere un record di «%2». Indica quale colonna usare con --map, come in --map &quot;Nome della colonna&quot;=%3.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgola decimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimale</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>giorno prima del mese</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>mese prima del giorno</translation>
    </message>
    <message>
        <source>The line has more cells than the header. A separator inside a cell may lack its quotes.</source>
        <translation>La riga ha più celle dell’intestazione. Forse a un separatore dentro una cella mancano le virgolette.</translation>
    </message>
    <message>
        <source>Column “%1”, value “%2”: %3</source>
        <translation>Colonna «%1», valore «%2»: %3</translation>
    </message>
    <message>
        <source>It is the same record as in line %1.</source>
        <translation>È lo stesso record della riga %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Without it there can be no such record.</source>
        <translation>«%1» manca. Senza questo valore il record non può esistere.</translation>
    </message>
    <message>
        <source>The number %1 is that of another record.</source>
        <translation>Il numero %1 è quello di un altro record.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>%1 è troppo grande per essere importato.</translation>
    </message>
    <message>
        <source>A JSON file is imported by itself. Choose one file.</source>
        <translation>Un file JSON si importa da solo. Scegli un solo file.</translation>
    </message>
    <message>
        <source>A download from CORDIS has a file of projects and a file of organisations. Choose both.</source>
        <translation>Un download di CORDIS comprende un file di progetti e un file di enti. Scegli entrambi.</translation>
    </message>
    <message>
        <source>“%1” takes a number with at most %2 decimals, such as %3.</source>
        <translation>«%1» accetta un numero con al massimo %2 decimali, per esempio %3.</translation>
    </message>
    <message>
        <source>The line with this record was refused, so nothing can refer to it. Mend that line first.</source>
        <translation>La riga con questa scheda è stata rifiutata, quindi nulla può rimandarvi. Correggi prima quella riga.</translation>
    </message>
    <message>
        <source>%1 “%2”: the portfolio had one of this name with another number. Both are there now, and nothing was joined. If they are the same, undo the import or delete one of them.</source>
        <translation>%1 «%2»: il portafoglio aveva già una scheda con questo nome e un altro numero. Ora ci sono entrambe e nulla è stato unito. Se sono la stessa cosa, annulla l’importazione o elimina una delle due.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the name of another record.</source>
        <translation>
            <numerusform>%n altra porta il nome di un’altra scheda.</numerusform>
            <numerusform>%n altre portano il nome di un’altra scheda.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of CORDIS has one file of projects and one of organisations. Import one download after the other.</source>
        <translation>Un download di CORDIS ha un file di progetti e uno di organizzazioni. Importa i download uno dopo l’altro.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 è una cartella. Scegli i file al suo interno.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</source>
        <translation>
            <numerusform>%n riga ha meno celle dell’intestazione, come dove un file è stato troncato: %1. Ciò che non indica resta com’era.</numerusform>
            <numerusform>%n righe hanno meno celle dell’intestazione, come dove un file è stato troncato: %1. Ciò che non indicano resta com’era.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record in “%1”. One that there is can be written like each of these: %2.</source>
        <translation>Non esiste un record simile in «%1». Uno esistente si può scrivere in ciascuno di questi modi: %2.</translation>
    </message>
    <message>
        <source>There are several such records in “%1”. Write one of these: %2.</source>
        <translation>Esistono più record simili in «%1». Scrivi uno di questi: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of certain words, such as: %2.</source>
        <translation>«%1» accetta solo certe parole, ad esempio: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«%1» accetta una di queste parole: %2.</translation>
    </message>
</context>
<context>
    <name>IndicatorKind</name>
    <message>
        <source>Output indicator</source>
        <translation>Indicatore di output</translation>
    </message>
    <message>
        <source>Result indicator</source>
        <translation>Indicatore di risultato</translation>
    </message>
    <message>
        <source>Own indicator</source>
        <translation>Indicatore proprio</translation>
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
        <translation>Principale</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Correlato</translation>
    </message>
</context>
<context>
    <name>IprStatus</name>
    <message>
        <source>No protection</source>
        <translation>Nessuna protezione</translation>
    </message>
    <message>
        <source>Secret know-how</source>
        <translation>Know-how segreto</translation>
    </message>
    <message>
        <source>Patent applied for</source>
        <translation>Domanda di brevetto depositata</translation>
    </message>
    <message>
        <source>Patent granted</source>
        <translation>Brevetto concesso</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Diritto d’autore</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Licenza aperta</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>“%1” (%2) is not of the same kind as the other record. Only two records of one kind can be joined.</source>
        <translation>«%1» (%2) non è dello stesso tipo dell’altro record. Si possono unire solo due record di un tipo.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 in the portfolio (any more).</source>
        <translation>%1: il record %2 non è (o non è più) nel portafoglio.</translation>
    </message>
    <message>
        <source>These are one record. Name two that are the same thing.</source>
        <translation>È un solo record. Indicane due che siano la stessa cosa.</translation>
    </message>
    <message>
        <source>%1: such records are written by the program and cannot be joined.</source>
        <translation>%1: questi record li scrive il programma e non si possono unire.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: one is a part of the other. Move it out first, or delete it.</source>
        <translation>«%1» e «%2» non si possono unire: uno è parte dell’altro. Prima spostalo o eliminalo.</translation>
    </message>
    <message>
        <source>One of these people is anonymised, and would be known again. Anonymise the other one too, or leave them apart.</source>
        <translation>Una di queste persone è anonimizzata e sarebbe di nuovo riconoscibile. Anonimizza anche l’altra o lasciale separate.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Unito a «%1» (record %2), che diceva:</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The file is larger than 512 MB. Export it in parts.</source>
        <translation>Il file supera i 512 MB. Esportalo in più parti.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid JSON. Nothing was imported.</source>
        <translation>La riga %1 del file non è JSON valido. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Il file è JSON, ma non un portafoglio esportato da Passerelle. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>%1 %2 is left out. %3</source>
        <translation>%1 %2 viene escluso. %3</translation>
    </message>
    <message>
        <source>What the file says of “%1” is not a list of records.</source>
        <translation>Ciò che il file riporta per «%1» non è un elenco di record.</translation>
    </message>
    <message>
        <source>The portfolio has this number for a record of another kind (%1).</source>
        <translation>Nel portafoglio questo numero appartiene a un record di un altro tipo (%1).</translation>
    </message>
    <message>
        <source>The file has this number more than once.</source>
        <translation>Il file contiene questo numero più di una volta.</translation>
    </message>
    <message>
        <source>The file has record %1 with the same key.</source>
        <translation>Il file contiene il record %1 con la stessa chiave.</translation>
    </message>
    <message>
        <source>Its field “%1” points at a record that is neither in the file nor in the portfolio.</source>
        <translation>Il suo campo «%1» rimanda a un record che non è né nel file né nel portafoglio.</translation>
    </message>
    <message>
        <source>The attached content %1 is damaged.</source>
        <translation>Il contenuto allegato %1 è danneggiato.</translation>
    </message>
    <message>
        <source>It has no record number.</source>
        <translation>Non ha un numero del record.</translation>
    </message>
    <message>
        <source>Its field “%1” is empty.</source>
        <translation>Il suo campo «%1» è vuoto.</translation>
    </message>
    <message>
        <source>Its field “%1” does not fit. %2</source>
        <translation>Il suo campo «%1» non è adatto. %2</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Non è un oggetto.</translation>
    </message>
    <message>
        <source>The file holds more than twenty million values. Divide it into several files.</source>
        <translation>Il file contiene più di venti milioni di valori. Dividilo in più file.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Il file è annidato più in profondità di un portafoglio esportato da Passerelle. Nulla è stato importato.</translation>
    </message>
    <message>
        <source>Its field “%1” is longer than a million characters. Keep such a text as a document.</source>
        <translation>Il suo campo «%1» supera il milione di caratteri. Conserva un testo simile come documento.</translation>
    </message>
    <message>
        <source>The attached contents of the file cannot be read.</source>
        <translation>I contenuti allegati del file non possono essere letti.</translation>
    </message>
    <message>
        <source>Line %1 of the file gives the key “%2” a second time in the same place, so which of the two counts cannot be told. Keep one of them. Nothing was imported.</source>
        <translation>La riga %1 del file indica una seconda volta la chiave «%2» nello stesso punto, quindi non si può sapere quale delle due valga. Mantienine una sola. Non è stato importato nulla.</translation>
    </message>
</context>
<context>
    <name>LegalStatus</name>
    <message>
        <source>Public</source>
        <translation>Pubblico</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privato</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>Finish to start</source>
        <translation>Fine-inizio</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Inizio-inizio</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Fine-fine</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Inizio-fine</translation>
    </message>
</context>
<context>
    <name>LumpSumPhase</name>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Attuazione</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Chiusura</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 is the portfolio itself. Choose the file that was sent to you.</source>
        <translation>%1 è il portafoglio stesso. Scegli il file che ti è stato inviato.</translation>
    </message>
    <message>
        <source>%1 and this portfolio were changed by two copies of the same machine that cannot be told apart, so nothing was changed. Ask for the portfolio itself in place of what was sent, and bring that in.</source>
        <translation>%1 e questo portafoglio sono stati modificati da due copie dello stesso computer che non si possono distinguere, quindi non è stato modificato nulla. Chiedi il portafoglio stesso al posto di ciò che è stato inviato e integra quello.</translation>
    </message>
    <message>
        <source>%1 belongs to another portfolio than %2, so nothing was changed. Open the portfolio that it was made from, and bring it in there.</source>
        <translation>%1 appartiene a un altro portafoglio rispetto a %2, quindi non è stato modificato nulla. Apri il portafoglio da cui è stato fatto e integralo lì.</translation>
    </message>
    <message>
        <source>%1 is a part of a copy that holds more than this portfolio, so nothing was changed. Ask for its changes: “send” without --partner and --event.</source>
        <translation>%1 è una parte di una copia che contiene più di questo portafoglio, quindi non è stato modificato nulla. Chiedi le sue modifiche: «send» senza --partner e --event.</translation>
    </message>
    <message>
        <source>%1 builds on changes that are not here, so nothing was changed. Bring in what was sent before it, or ask for everything: “send --whole”.</source>
        <translation>%1 si basa su modifiche che qui non ci sono, quindi non è stato modificato nulla. Integra ciò che è stato inviato prima o chiedi tutto: «send --whole».</translation>
    </message>
    <message>
        <source>%1 has a newer version of Passerelle. What this one does not know was kept, and shows once it is brought up to date.</source>
        <translation>%1 ha una versione più recente di Passerelle. Ciò che questa non conosce è stato conservato e comparirà quando sarà aggiornata.</translation>
    </message>
    <message numerus="yes">
        <source>A clock in the work of %1 was %n hour(s) ahead, so the order in the history may be wrong. Nothing else depends on it.</source>
        <translation>
            <numerusform>Nel lavoro di %1 un orologio era avanti di %n ora, quindi l’ordine della cronologia può essere sbagliato. Nient’altro ne dipende.</numerusform>
            <numerusform>Nel lavoro di %1 un orologio era avanti di %n ore, quindi l’ordine della cronologia può essere sbagliato. Nient’altro ne dipende.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent holds only changes, so no portfolio can be made of it, and %1 was not made. Bring it into the portfolio that it belongs to, or ask for everything: “send --whole”.</source>
        <translation>Ciò che è stato inviato contiene solo modifiche, quindi non se ne può fare un portafoglio, e %1 non è stato creato. Integralo nel portafoglio a cui appartiene o chiedi tutto: «send --whole».</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 esiste già. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>Person (left out)</source>
        <translation>Persona (tralasciata)</translation>
    </message>
    <message>
        <source>a copy without history</source>
        <translation>una copia senza cronologia</translation>
    </message>
    <message>
        <source>Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. Export it as JSON or CSV, and import that.</source>
        <translation>Nulla dice con che cosa è iniziato %1, quindi non si può confrontare e non è stato modificato nulla. Esportalo come JSON o CSV e importa quello.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</source>
        <translation>
            <numerusform>Accanto a questo portafoglio c’è %n sua copia fatta da una cartella condivisa o da un gestore di file: %1. Ciò che vi è stato modificato non è qui finché non la integri.</numerusform>
            <numerusform>Accanto a questo portafoglio ci sono %n sue copie fatte da una cartella condivisa o da un gestore di file: %1. Ciò che vi è stato modificato non è qui finché non le integri.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not say of which portfolio it was made, so it cannot be compared, and nothing was changed. Use “import” for it.</source>
        <translation>%1 non dice da quale portafoglio è stato fatto, quindi non si può confrontare e non è stato modificato nulla. Usa «import» per questo file.</translation>
    </message>
    <message>
        <source>A record in %1 cannot be read (%2), so nothing was changed. Correct it there. %3</source>
        <translation>Un record in %1 non si può leggere (%2), quindi non è stato modificato nulla. Correggilo lì. %3</translation>
    </message>
    <message>
        <source>This machine has no data folder in which the shared folder of a portfolio can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Questo computer non ha una cartella dei dati in cui annotare la cartella condivisa di un portafoglio. Imposta la variabile PASSERELLE_DATA su una cartella scrivibile.</translation>
    </message>
    <message>
        <source>%1 is not all there yet.</source>
        <translation>%1 non è ancora arrivato per intero.</translation>
    </message>
    <message>
        <source>%1 builds on what is not there yet.</source>
        <translation>%1 si basa su ciò che non è ancora arrivato.</translation>
    </message>
    <message>
        <source>%1 is damaged. Whoever has what is in it gives it again with the next exchange.</source>
        <translation>%1 è danneggiato. Chi ha ciò che contiene lo ridarà al prossimo scambio.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install that to read it.</source>
        <translation>%1 è stato scritto da una versione più recente di Passerelle. Installala per leggerlo.</translation>
    </message>
    <message>
        <source>%1 has the name of a file of this portfolio and is none. It is left alone.</source>
        <translation>%1 ha il nome di un file di questo portafoglio e non lo è. Viene lasciato com’è.</translation>
    </message>
    <message>
        <source>%1 was written by a copy of this machine that cannot be told from it. Ask for that portfolio itself, and bring it in with “merge”.</source>
        <translation>%1 è stato scritto da una copia di questo computer che non si può distinguere da esso. Chiedi il portafoglio stesso e integralo con «merge».</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>La cartella %1 non esiste. Creala o scegline un’altra.</translation>
    </message>
    <message>
        <source>%1 lies in that folder itself, where others would overwrite it. Move the portfolio elsewhere, or choose a folder apart from it.</source>
        <translation>%1 si trova in quella stessa cartella, dove altri lo sovrascriverebbero. Sposta il portafoglio altrove o scegli una cartella a parte.</translation>
    </message>
    <message>
        <source>%1 is another part than this copy, so nothing was changed: it would leave out what is here. Ask for a part that holds both, or make a copy of its own from it.</source>
        <translation>%1 è un’altra parte rispetto a questa copia, quindi non è stato modificato nulla: tralascerebbe ciò che è qui. Chiedi una parte che contenga entrambe, oppure ricavane una copia a sé.</translation>
    </message>
    <message>
        <source>%1 holds only a part of its portfolio and cannot take part in a shared folder. Send its changes back with “send”, or ask for the whole portfolio.</source>
        <translation>%1 contiene solo una parte del suo portafoglio e non può partecipare a una cartella condivisa. Rimanda le modifiche con «send» o chiedi il portafoglio intero.</translation>
    </message>
    <message>
        <source>%1 holds too many files with names of this portfolio. Delete those that Passerelle has not written.</source>
        <translation>%1 contiene troppi file con nomi di questo portafoglio. Elimina quelli che Passerelle non ha scritto.</translation>
    </message>
    <message>
        <source>%1 could not be brought in and is left out. %2</source>
        <translation>%1 non ha potuto essere integrato e viene lasciato fuori. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminati: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went from this part of the portfolio: what %1 sends does not hold them any more.</source>
        <translation>
            <numerusform>%n record non è più in questa parte del portafoglio: ciò che invia %1 non lo contiene più.</numerusform>
            <numerusform>%n record non sono più in questa parte del portafoglio: ciò che invia %1 non li contiene più.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent and is not a portfolio. “merge” makes a portfolio of it, or brings it into one.</source>
        <translation>%1 è stato inviato e non è un portafoglio. «merge» ne fa un portafoglio o lo integra in uno.</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>Local public authority</source>
        <translation>Autorità pubblica locale</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <translation>Autorità pubblica regionale</translation>
    </message>
    <message>
        <source>National public authority</source>
        <translation>Autorità pubblica nazionale</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <translation>Agenzia settoriale</translation>
    </message>
    <message>
        <source>Infrastructure and (public) service provider</source>
        <translation>Fornitore di infrastrutture e servizi (pubblici)</translation>
    </message>
    <message>
        <source>Interest groups including NGOs</source>
        <translation>Gruppi di interesse, incluse ONG</translation>
    </message>
    <message>
        <source>Higher education and research organisations</source>
        <translation>Istituti di istruzione superiore e di ricerca</translation>
    </message>
    <message>
        <source>Education/training centre and school</source>
        <translation>Centro di istruzione/formazione e scuola</translation>
    </message>
    <message>
        <source>Enterprise, except SME</source>
        <translation>Impresa, escluse PMI</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>PMI</translation>
    </message>
    <message>
        <source>Business support organisation</source>
        <translation>Organizzazione di sostegno alle imprese</translation>
    </message>
    <message>
        <source>EGTC</source>
        <translation>GECT</translation>
    </message>
    <message>
        <source>International organisation, EEIG</source>
        <translation>Organizzazione internazionale, GEIE</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Pubblico generale</translation>
    </message>
    <message>
        <source>Hospitals and medical centres</source>
        <translation>Ospedali e centri medici</translation>
    </message>
    <message>
        <source>Cross-border legal body</source>
        <translation>Organismo giuridico transfrontaliero</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Declared budget, EUR</source>
        <translation>Budget dichiarato, EUR</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>%1 is no file that Passerelle sends from one copy of a portfolio to another. Choose another file.</source>
        <translation>%1 non è un file che Passerelle invia da una copia di un portafoglio a un’altra. Scegli un altro file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install it to read the file.</source>
        <translation>%1 è stato scritto da una versione più recente di Passerelle. Installala per leggere il file.</translation>
    </message>
    <message>
        <source>There is too much to be sent in one file. Leave documents out, or send the part that is needed.</source>
        <translation>È troppo per un solo file. Tralascia dei documenti o invia la parte che serve.</translation>
    </message>
    <message>
        <source>The history of the portfolio does not agree with itself, so %1 was not written. Go back to a backup with “restore”.</source>
        <translation>La cronologia del portafoglio si contraddice, quindi %1 non è stato scritto. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete, so nothing was read of it. Ask for the file again.</source>
        <translation>%1 è danneggiato o incompleto, quindi non ne è stato letto nulla. Chiedi di nuovo il file.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so nothing can be encrypted. Restart the computer and try again.</source>
        <translation>Il sistema non dà numeri casuali, quindi non si può cifrare nulla. Riavvia il computer e riprova.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>Non c’è memoria sufficiente per formare la chiave della passphrase. Chiudi altri programmi e riprova.</translation>
    </message>
    <message>
        <source>A passphrase of less than 8 characters is found by trying. Choose a longer one: some words that do not belong together.</source>
        <translation>Una passphrase di meno di 8 caratteri si trova per tentativi. Scegline una più lunga: alcune parole che non stanno insieme.</translation>
    </message>
    <message>
        <source>%1 was sent with a passphrase. Ask who sent it, and give it with “--passphrase-file”.</source>
        <translation>%1 è stato inviato con una passphrase. Chiedila a chi l’ha inviato e indicala con «--passphrase-file».</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the passphrase is wrong or the file was damaged. Check the passphrase, or ask for the file again.</source>
        <translation>%1 non si può aprire: la passphrase è sbagliata o il file è stato danneggiato. Controlla la passphrase o chiedi di nuovo il file.</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Lead partner</source>
        <translation>Capofila</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Partner di progetto</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Partner associato</translation>
    </message>
    <message>
        <source>Network partner</source>
        <translation>Partner di rete</translation>
    </message>
</context>
<context>
    <name>PartnershipKind</name>
    <message>
        <source>Licence agreement</source>
        <translation>Accordo di licenza</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>Cooperazione nella ricerca</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Accordo commerciale</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Cooperazione tecnica</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Joint venture</translation>
    </message>
    <message>
        <source>Exchange of practice</source>
        <translation>Scambio di pratiche</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Advance payment</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Interim payment</source>
        <translation>Pagamento intermedio</translation>
    </message>
    <message>
        <source>Final payment</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Forwarding to a partner</source>
        <translation>Versamento a un partner</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recupero</translation>
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
        <translation>Zona di prova</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>PilotRegionRole</name>
    <message>
        <source>Test</source>
        <translation>Sperimentazione</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Estensione</translation>
    </message>
</context>
<context>
    <name>PilotStage</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Progettazione</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Valutato</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Trasferito</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
</context>
<context>
    <name>PlaceRole</name>
    <message>
        <source>Participating</source>
        <translation>Partecipante</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinatario</translation>
    </message>
</context>
<context>
    <name>PolicyLevel</name>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionale</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nazionale</translation>
    </message>
    <message>
        <source>Macro-regional</source>
        <translation>Macroregionale</translation>
    </message>
    <message>
        <source>European</source>
        <translation>Europeo</translation>
    </message>
</context>
<context>
    <name>PolicyState</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discussa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnata</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Adottata</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinta</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>La stampante non accetta nulla.</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Abbinato</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
</context>
<context>
    <name>ProfileType</name>
    <message>
        <source>Technology</source>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Commerciale</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Ricerca</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariato</translation>
    </message>
</context>
<context>
    <name>ProjectRelation</name>
    <message>
        <source>Builds on</source>
        <translation>Si basa su</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallelo</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguito</translation>
    </message>
    <message>
        <source>Shares partners</source>
        <translation>Partner in comune</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentato</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>In chiusura</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinto</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentato</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>In controllo</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
</context>
<context>
    <name>RiskCategory</name>
    <message>
        <source>Technical</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanziario</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legale</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organizzativo</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariato</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Esterno</translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigato</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Verificatosi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The end date is before the start date.</source>
        <translation>La data di fine è anteriore alla data di inizio.</translation>
    </message>
    <message>
        <source>Nobody is named: choose a person or a stakeholder, or give a head count.</source>
        <translation>Non è indicato nessuno: scegli una persona o un portatore di interesse, oppure inserisci un numero di persone.</translation>
    </message>
    <message>
        <source>The data is to be deleted before consent was given.</source>
        <translation>I dati vanno eliminati prima che sia stato dato il consenso.</translation>
    </message>
    <message>
        <source>The person is anonymised, and still has an e-mail or a phone number.</source>
        <translation>La persona è anonimizzata, ma ha ancora un indirizzo e-mail o un numero di telefono.</translation>
    </message>
    <message>
        <source>The partner left before it joined.</source>
        <translation>Il partner è uscito prima di entrare.</translation>
    </message>
    <message>
        <source>Office costs have two flat rates: keep the one on staff costs or the one on direct costs.</source>
        <translation>Le spese d’ufficio hanno due tassi forfettari: mantieni quello sui costi del personale o quello sui costi diretti.</translation>
    </message>
    <message>
        <source>The flat rate for other costs excludes every other flat rate: remove it or the others.</source>
        <translation>Il tasso forfettario per gli altri costi esclude ogni altro tasso forfettario: rimuovi questo o gli altri.</translation>
    </message>
    <message>
        <source>The readiness level is lower at the end than at the start.</source>
        <translation>Il livello di maturità è più basso alla fine che all’inizio.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>La fine di riferimento è anteriore all’inizio di riferimento.</translation>
    </message>
    <message>
        <source>The largest ticket is smaller than the smallest.</source>
        <translation>Il ticket massimo è inferiore al minimo.</translation>
    </message>
    <message>
        <source>The declared number is of partners of a type, and the type is missing.</source>
        <translation>Il numero dichiarato riguarda i partner di un tipo, ma il tipo manca.</translation>
    </message>
    <message>
        <source>The end of the period is before its start.</source>
        <translation>La fine del periodo è anteriore al suo inizio.</translation>
    </message>
    <message>
        <source>The amount is in a foreign currency, and the exchange rate is missing.</source>
        <translation>L’importo è in valuta estera, ma manca il tasso di cambio.</translation>
    </message>
    <message>
        <source>An organisation and a stakeholder are named as holder: keep one.</source>
        <translation>Come detentore sono indicati un ente e un portatore di interesse: mantienine uno solo.</translation>
    </message>
</context>
<context>
    <name>SdgWeight</name>
    <message>
        <source>Main goal</source>
        <translation>Obiettivo principale</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Altro obiettivo</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Progetti collegati</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Fabbisogni</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trasferimenti</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanziamenti</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rischi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet %1 holds more cells than can be read. Divide it into several files.</source>
        <translation>Il foglio %1 contiene più celle di quante se ne possano leggere. Dividilo in più file.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no spreadsheet does, so it was not read.</source>
        <translation>Il file dichiara un tipo di documento, cosa che nessun foglio di calcolo fa, quindi non è stato letto.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: one of its parts is not well-formed XML. Save it again or ask for another copy.</source>
        <translation>Il foglio di calcolo è danneggiato: una delle sue parti non è XML ben formato. Salvalo di nuovo o chiedi un’altra copia.</translation>
    </message>
    <message>
        <source>The file is an old Excel file (XLS) or protected by a password. Save it as XLSX or ODS without a password.</source>
        <translation>Il file è un vecchio file di Excel (XLS) o è protetto da una password. Salvalo come XLSX o ODS senza password.</translation>
    </message>
    <message>
        <source>The file is an archive, but no spreadsheet. Save it as XLSX, ODS or CSV.</source>
        <translation>Il file è un archivio, ma non un foglio di calcolo. Salvalo come XLSX, ODS o CSV.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: a part that it needs is missing. Save it again or ask for another copy.</source>
        <translation>Il file XLSX è danneggiato: manca una parte di cui ha bisogno. Salvalo di nuovo o chiedi un’altra copia.</translation>
    </message>
    <message>
        <source>The sheet %1 has more columns or rows than can be read. Remove what lies far to the right or below.</source>
        <translation>Il foglio %1 ha più colonne o righe di quante se ne possano leggere. Togli ciò che si trova molto a destra o in basso.</translation>
    </message>
    <message>
        <source>A cell in row %1 of the sheet %2 is longer than a million characters. Keep such a text as a document.</source>
        <translation>Una cella nella riga %1 del foglio %2 supera il milione di caratteri. Conserva un testo simile come documento.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than 256 MB. Divide it into several files.</source>
        <translation>Il foglio di calcolo supera i 256 MB. Dividilo in più file.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more sheets, texts or styles than can be read. Divide it into several files.</source>
        <translation>Il foglio di calcolo contiene più fogli, testi o stili di quanti se ne possano leggere. Dividilo in più file.</translation>
    </message>
    <message>
        <source>The spreadsheet is nested deeper than any program does, so it was not read. Save it again in a spreadsheet program.</source>
        <translation>Il foglio di calcolo è annidato più in profondità di quanto faccia qualsiasi programma, quindi non è stato letto. Salvalo di nuovo in un programma di fogli di calcolo.</translation>
    </message>
</context>
<context>
    <name>SizeClass</name>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccola</translation>
    </message>
    <message>
        <source>Medium-sized</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import %1</source>
        <translation>Importa: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Aggiungi: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Crea: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Elimina: %1</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Riempi con l’esempio</translation>
    </message>
    <message>
        <source>Fill in the demonstration</source>
        <translation>Riempi con la dimostrazione</translation>
    </message>
    <message>
        <source>Fill with the two founding cases</source>
        <translation>Riempi con i due casi fondatori</translation>
    </message>
    <message>
        <source>Fill with the demonstration</source>
        <translation>Riempi con la dimostrazione</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Aggiungi: %1</translation>
    </message>
    <message>
        <source>Bring the file up to date</source>
        <translation>Aggiorna il file</translation>
    </message>
    <message>
        <source>Settle what was written apart about %1</source>
        <translation>Risolvi ciò che è stato scritto separatamente: %1</translation>
    </message>
    <message>
        <source>Settle what was written apart in %1 places</source>
        <translation>Risolvi ciò che è stato scritto separatamente (%1 punti)</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unisci: %1</translation>
    </message>
    <message>
        <source>Bring in the work of %1</source>
        <translation>Integra il lavoro di %1</translation>
    </message>
    <message>
        <source>Make the copy of %1</source>
        <translation>Crea la copia di %1</translation>
    </message>
    <message>
        <source>Change past the history</source>
        <translation>Modifica al di fuori della cronologia</translation>
    </message>
</context>
<context>
    <name>TransferDirection</name>
    <message>
        <source>Out</source>
        <translation>Andata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ritorno</translation>
    </message>
</context>
<context>
    <name>TransferKind</name>
    <message>
        <source>Exchange and training</source>
        <translation>Scambio e formazione</translation>
    </message>
    <message>
        <source>Partial adoption</source>
        <translation>Adozione parziale</translation>
    </message>
    <message>
        <source>Full adoption</source>
        <translation>Adozione completa</translation>
    </message>
</context>
<context>
    <name>TransferStage</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilota</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adottato</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>They have the same name.</source>
        <translation>Hanno lo stesso nome.</translation>
    </message>
    <message>
        <source>They have the same name, but for spelling, legal form or language: “%1” and “%2”.</source>
        <translation>A parte grafia, forma giuridica o lingua, hanno lo stesso nome: «%1» e «%2».</translation>
    </message>
    <message>
        <source>Their names are similar: “%1” and “%2”.</source>
        <translation>I loro nomi si somigliano: «%1» e «%2».</translation>
    </message>
    <message>
        <source>The name of one is the abbreviation of the other.</source>
        <translation>Il nome di uno è la sigla dell’altro.</translation>
    </message>
    <message>
        <source>They have the same abbreviation: %1.</source>
        <translation>Hanno la stessa sigla: %1.</translation>
    </message>
    <message>
        <source>They have the same VAT number: %1.</source>
        <translation>Hanno la stessa partita IVA: %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address: %1.</source>
        <translation>Hanno lo stesso indirizzo e-mail: %1.</translation>
    </message>
    <message>
        <source>They have the same website: %1.</source>
        <translation>Hanno lo stesso sito web: %1.</translation>
    </message>
    <message>
        <source>They have the same PIC: %1.</source>
        <translation>Hanno lo stesso PIC: %1.</translation>
    </message>
    <message>
        <source>They have the same name and the same organisation.</source>
        <translation>Hanno lo stesso nome e la stessa organizzazione.</translation>
    </message>
    <message>
        <source>They have similar names and the same organisation.</source>
        <translation>Hanno nomi simili e la stessa organizzazione.</translation>
    </message>
    <message>
        <source>They have the same name, and of one of them the organisation is not known.</source>
        <translation>Hanno lo stesso nome, e di uno di loro l’organizzazione non è nota.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There can be only one with this: %1.</source>
        <translation>Ce ne può essere solo uno con questo: %1.</translation>
    </message>
    <message>
        <source>They tie the same records together.</source>
        <translation>Collegano gli stessi record.</translation>
    </message>
    <message>
        <source>They have the same supplier and invoice number: %1.</source>
        <translation>Hanno lo stesso fornitore e numero di fattura: %1.</translation>
    </message>
    <message>
        <source>They have the same partner and invoice number: %1.</source>
        <translation>Hanno lo stesso partner e numero di fattura: %1.</translation>
    </message>
    <message>
        <source>They have the same partner, amount and date.</source>
        <translation>Hanno lo stesso partner, importo e data.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caratteri</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
</context>
<context>
    <name>VatRecovery</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>In parte</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Parts of the file cannot be read or contradict each other, so records may be missing or wrong. Go back to a backup with “restore”. The storage reports: %1</source>
        <translation>Parti del file sono illeggibili o si contraddicono, quindi alcuni record possono mancare o essere errati. Torna a una copia di backup con «restore». L’archivio segnala: %1</translation>
    </message>
    <message>
        <source>“%1” is not built as Passerelle builds it, so another program has changed the file. Go back to a backup with “restore”.</source>
        <translation>«%1» non è strutturato come previsto da Passerelle, quindi un altro programma ha modificato il file. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>The record refers to one that does not exist. Choose another in its form, or leave the field empty.</source>
        <translation>Il record rimanda a un record che non esiste. Scegline un altro nella sua scheda o lascia vuoto il campo.</translation>
    </message>
    <message>
        <source>The history does not know the record, so something other than Passerelle has added it. Go back to a backup with “restore”, or delete the record.</source>
        <translation>La cronologia non conosce il record, quindi non è stato aggiunto da Passerelle. Torna a una copia di backup con «restore». Puoi anche eliminare il record.</translation>
    </message>
    <message>
        <source>The record differs from its history, so something other than Passerelle has changed it. Write the right values again, or go back to a backup with “restore”.</source>
        <translation>Il record è diverso dalla sua cronologia, quindi non è stato modificato da Passerelle. Inserisci di nuovo i valori corretti o torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>The record is in the history, but not in the file, so something other than Passerelle has deleted it. Go back to a backup with “restore”.</source>
        <translation>Il record è nella cronologia, ma non nel file, quindi non è stato eliminato da Passerelle. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>Parts of the history that %1 has written since %2 are missing or were changed by something other than Passerelle. Go back to a backup with “restore”.</source>
        <translation>Parti della cronologia scritta da %1 (inizio: %2) mancano o sono state modificate senza Passerelle. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>The steps of the history do not follow one another, so undoing may bring back wrong values. Go back to a backup with “restore”.</source>
        <translation>I passaggi della cronologia non si susseguono, quindi un annullamento può ripristinare valori errati. Torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>A stored document is damaged. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Un documento salvato è danneggiato. Allegalo di nuovo o torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>What was stored of the document is missing. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Manca il contenuto salvato del documento. Allegalo di nuovo o torna a una copia di backup con «restore».</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Passerelle, so only its storage was checked. Verify it with that version.</source>
        <translation>Il file è stato scritto da una versione più recente di Passerelle, quindi è stato verificato solo il suo archivio. Verificalo con quella versione.</translation>
    </message>
    <message>
        <source>The index of the search does not agree with the records, so the search may miss some. “compact” makes the index anew.</source>
        <translation>L’indice della ricerca non corrisponde ai record, quindi la ricerca può tralasciarne alcuni. «compact» ricrea l’indice.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impatto</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
</context>
<context>
    <name>passerelle::AboutDialog</name>
    <message>
        <source>About Passerelle</source>
        <translation>Informazioni su Passerelle</translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation>Passerelle %1</translation>
    </message>
    <message>
        <source>For coordinators of transnational projects in which regions pass knowledge on to each other. Works offline; a portfolio is one file.</source>
        <translation>Per chi coordina progetti transnazionali in cui le regioni si trasmettono conoscenze. Funziona offline; un portafoglio è un solo file.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva. Viene fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>NUTS codes and names, GDP per head: Eurostat, © European Union, CC BY 4.0; changes were made. Region categories are computed where no list confirms them.</source>
        <translation>Codici e nomi NUTS, PIL pro capite: Eurostat, © Unione europea, CC BY 4.0; sono state apportate modifiche. Le categorie delle regioni sono calcolate quando nessun elenco le conferma.</translation>
    </message>
    <message>
        <source>Points of regions: derived from CORDIS, © European Union, CC BY 4.0; changes were made.</source>
        <translation>Punti delle regioni: derivati da CORDIS, © Unione europea, CC BY 4.0; sono state apportate modifiche.</translation>
    </message>
    <message>
        <source>Names of countries and currencies: iso-codes, LGPL-2.1-or-later; changes were made.</source>
        <translation>Nomi di paesi e valute: iso-codes, LGPL-2.1-or-later; sono state apportate modifiche.</translation>
    </message>
    <message>
        <source>Titles of indicators, objectives and fields: from the law of the European Union, © European Union, reuse under Decision 2011/833/EU; translated and shortened by us where no official wording was at hand.</source>
        <translation>Titoli di indicatori, obiettivi e campi: dal diritto dell’Unione europea, © Unione europea, riutilizzo ai sensi della decisione 2011/833/UE; tradotti e abbreviati da noi quando non era disponibile una formulazione ufficiale.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Realizzato con Qt %1.</translation>
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
        <translation>Nuovo portafoglio…</translation>
    </message>
    <message>
        <source>Create an empty portfolio in a new file.</source>
        <translation>Crea un portafoglio vuoto in un nuovo file.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Open a portfolio.</source>
        <translation>Apri un portafoglio.</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Apri l’esempio…</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Crea un portafoglio con i due casi fondatori.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Crea una dimostrazione…</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Crea un portafoglio di dati inventati che mostra tutto.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Take over records from CSV, XLSX, ODS, JSON or CORDIS.</source>
        <translation>Acquisisci record da CSV, XLSX, ODS, JSON o CORDIS.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabella come CSV…</translation>
    </message>
    <message>
        <source>Write the records of this table to a CSV file.</source>
        <translation>Scrivi i record di questa tabella in un file CSV.</translation>
    </message>
    <message>
        <source>Table as XLSX…</source>
        <translation>Tabella come XLSX…</translation>
    </message>
    <message>
        <source>Write the records of this table to a spreadsheet.</source>
        <translation>Scrivi i record di questa tabella in un foglio di calcolo.</translation>
    </message>
    <message>
        <source>All tables as XLSX…</source>
        <translation>Tutte le tabelle come XLSX…</translation>
    </message>
    <message>
        <source>Write all records to a spreadsheet with one sheet each.</source>
        <translation>Scrivi tutti i record in un foglio di calcolo, con un foglio per ogni tabella.</translation>
    </message>
    <message>
        <source>Portfolio as JSON…</source>
        <translation>Portafoglio come JSON…</translation>
    </message>
    <message>
        <source>Write the whole portfolio to one JSON file.</source>
        <translation>Scrivi l’intero portafoglio in un unico file JSON.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crea ora una copia di backup</translation>
    </message>
    <message>
        <source>Keep a copy of the portfolio as it is now.</source>
        <translation>Conserva una copia del portafoglio così com’è ora.</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Torna a una copia di backup…</translation>
    </message>
    <message>
        <source>Replace the content by that of an earlier copy.</source>
        <translation>Sostituisci il contenuto con quello di una copia precedente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the portfolio. All changes are on disk.</source>
        <translation>Chiudi il portafoglio. Tutte le modifiche sono su disco.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Close the program. All changes are on disk.</source>
        <translation>Chiudi il programma. Tutte le modifiche sono su disco.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Annulla l’ultimo passaggio.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Ripeti ciò che è stato annullato.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Show what was changed, when and by whom.</source>
        <translation>Mostra che cosa è stato modificato, quando e da chi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard.</source>
        <translation>Copia negli appunti ciò che è selezionato.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the selected records. This can be undone.</source>
        <translation>Elimina i record selezionati. L’operazione si può annullare.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation>Cerca in tutti i record.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Pannello laterale</translation>
    </message>
    <message>
        <source>Show or hide the form of the selected record.</source>
        <translation>Mostra o nascondi il modulo del record selezionato.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Usa l’intero schermo.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuovo record</translation>
    </message>
    <message>
        <source>Add a record to this table.</source>
        <translation>Aggiungi un record a questa tabella.</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Record precedente</translation>
    </message>
    <message>
        <source>Select the record above.</source>
        <translation>Seleziona il record sopra.</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Record successivo</translation>
    </message>
    <message>
        <source>Select the record below.</source>
        <translation>Seleziona il record sotto.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Mostra tutto ciò che richiede attenzione.</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Verifica il file</translation>
    </message>
    <message>
        <source>Test whether the file is whole.</source>
        <translation>Verifica che il file sia integro.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Show which keys do what.</source>
        <translation>Mostra che cosa fanno i tasti.</translation>
    </message>
    <message>
        <source>About Passerelle</source>
        <translation>Informazioni su Passerelle</translation>
    </message>
    <message>
        <source>Show version, licence and sources.</source>
        <translation>Mostra versione, licenza e fonti.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ampia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Apri recenti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densità</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>Pagina come PDF…</translation>
    </message>
    <message>
        <source>Write what this page shows to a PDF file.</source>
        <translation>Scrivi ciò che mostra questa pagina in un file PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Print what this page shows.</source>
        <translation>Stampa ciò che mostra questa pagina.</translation>
    </message>
    <message>
        <source>Drop old history…</source>
        <translation>Elimina la cronologia vecchia…</translation>
    </message>
    <message>
        <source>Make the file smaller: drop steps that are older than a year.</source>
        <translation>Riduci il file: elimina i passaggi più vecchi di un anno.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Il tuo nome…</translation>
    </message>
    <message>
        <source>Say under which name others see your changes.</source>
        <translation>Indica con quale nome gli altri vedono le tue modifiche.</translation>
    </message>
</context>
<context>
    <name>passerelle::BackupList</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Torna a una copia di backup</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Torna a questa</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafoglio</translation>
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
            <numerusform>Altro, %n</numerusform>
            <numerusform>Altri, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BringingIn</name>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n modifica di %2, %3.</numerusform>
            <numerusform>%1: %n modifiche di %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: niente di nuovo.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Record: nuovi %1, modificati %2, eliminati %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed here and there by people who did not know of each other. Both values are kept.</source>
        <translation>
            <numerusform>%n campo è stato modificato qui e altrove da persone che non sapevano l’una dell’altra. Entrambi i valori sono conservati.</numerusform>
            <numerusform>%n campi sono stati modificati qui e altrove da persone che non sapevano l’una dell’altra. Entrambi i valori sono conservati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that is in %n copies is here already.</source>
        <translation>
            <numerusform>Tutto ciò che è in %n copia è già qui.</numerusform>
            <numerusform>Tutto ciò che è in %n copie è già qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Integra</translation>
    </message>
    <message numerus="yes">
        <source>What was changed in %n copies is here now. “Undo” takes it back.</source>
        <translation>
            <numerusform>Ciò che è stato modificato in %n copia ora è qui. «Annulla» lo toglie.</numerusform>
            <numerusform>Ciò che è stato modificato in %n copie ora è qui. «Annulla» lo toglie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are not needed any more.</source>
        <translation>Le copie non servono più.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservale</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>There is no trash for these files. Delete them in the file manager: %1</source>
        <translation>Non c’è un cestino per questi file. Eliminali nel gestore di file: %1</translation>
    </message>
    <message>
        <source>The shared folder %1 is not there now.</source>
        <translation>La cartella condivisa %1 ora non c’è.</translation>
    </message>
    <message>
        <source>This portfolio was restored and exchanges nothing with its shared folder until it is asked to: “passerelle folder --bring-back”.</source>
        <translation>Questo portafoglio è stato ripristinato e non scambia nulla con la sua cartella condivisa finché non lo si chiede: «passerelle folder --bring-back».</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in through the shared folder.</source>
        <translation>
            <numerusform>%n modifica è arrivata dalla cartella condivisa.</numerusform>
            <numerusform>%n modifiche sono arrivate dalla cartella condivisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went out into it.</source>
        <translation>
            <numerusform>%n modifica è partita.</numerusform>
            <numerusform>%n modifiche sono partite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BudgetView</name>
    <message>
        <source>Eligible budget in EUR, with what was declared beside it</source>
        <translation>Budget ammissibile in EUR, con accanto quanto dichiarato</translation>
    </message>
    <message>
        <source>Budget by</source>
        <translation>Budget per</translation>
    </message>
    <message>
        <source>with what was reported</source>
        <translation>con quanto rendicontato</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Declared beside computed</source>
        <translation>Dichiarato e calcolato a confronto</translation>
    </message>
</context>
<context>
    <name>passerelle::ChartView</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostra le cifre come tabella</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copia le cifre</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Salva come immagine…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column: name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Salva come immagine</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
</context>
<context>
    <name>passerelle::CopiesBanner</name>
    <message>
        <source>Bring in…</source>
        <translation>Integra…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>passerelle::DeclaredStrip</name>
    <message>
        <source>no records yet</source>
        <translation>ancora nessun record</translation>
    </message>
    <message>
        <source>Declared in: %1</source>
        <translation>Dichiarato in: %1</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ corrisponde</translation>
    </message>
    <message>
        <source>Computed minus declared</source>
        <translation>Calcolato meno dichiarato</translation>
    </message>
    <message>
        <source>%1: declared %2, computed %3</source>
        <translation>%1: dichiarato %2, calcolato %3</translation>
    </message>
</context>
<context>
    <name>passerelle::FieldBox</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obbligatorio</translation>
    </message>
    <message>
        <source>Expected: a problem is listed while it is missing.</source>
        <translation>Atteso: finché manca, viene elencato un problema.</translation>
    </message>
</context>
<context>
    <name>passerelle::FileBanner</name>
    <message>
        <source>The file was moved, replaced or deleted by another program. What is shown here is still whole: save a copy of it.</source>
        <translation>Il file è stato spostato, sostituito o eliminato da un altro programma. Ciò che è mostrato qui è ancora intero: salvane una copia.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Take the file over…</source>
        <translation>Prendi il file…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
</context>
<context>
    <name>passerelle::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Show only rows in which “%1” holds this text.</source>
        <translation>Mostra solo le righe in cui «%1» contiene questo testo.</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactChartsView</name>
    <message>
        <source>Where the money and the knowledge go</source>
        <translation>Dove vanno il denaro e le conoscenze</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactView</name>
    <message>
        <source>Impact</source>
        <translation>Impatto</translation>
    </message>
    <message>
        <source>Who gives and who receives knowledge, and what comes back</source>
        <translation>Chi offre e chi riceve conoscenze, e che cosa torna indietro</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Suddivisione per</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Livello NUTS</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Transfers from and to</source>
        <translation>Trasferimenti da e verso</translation>
    </message>
</context>
<context>
    <name>passerelle::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli i file…</translation>
    </message>
    <message>
        <source>First rows, with the fields that the columns become</source>
        <translation>Prime righe, con i campi a cui corrispondono le colonne</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Le righe sono</translation>
    </message>
    <message>
        <source>Project of rows that name none</source>
        <translation>Progetto delle righe che non ne indicano uno</translation>
    </message>
    <message>
        <source>The records are being imported. Until the end nothing is changed.</source>
        <translation>Importazione dei record in corso. Fino al termine non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Righe rifiutate</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copia l’elenco</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Scegli i file da importare</translation>
    </message>
    <message>
        <source>Tables, JSON and CORDIS (%1)</source>
        <translation>Tabelle, JSON e CORDIS (%1)</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, JSON of this program, or the two CSV files of a CORDIS download.</source>
        <translation>CSV, XLSX, ODS, JSON di questo programma oppure i due file CSV di un download di CORDIS.</translation>
    </message>
    <message>
        <source>%1: a portfolio as JSON. Its records are added or changed, none is deleted.</source>
        <translation>%1: un portafoglio come JSON. I suoi record vengono aggiunti o modificati, nessuno viene eliminato.</translation>
    </message>
    <message>
        <source>Projects and organisations of CORDIS. What is known already is found again.</source>
        <translation>Progetti ed enti di CORDIS. Ciò che è già noto viene riconosciuto.</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <comment>file, encoding</comment>
        <translation>%1, letto come %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>nothing: leave this sheet out</source>
        <translation>nulla: escludi questo foglio</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Campo della colonna %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Already there: %3. Refused: %4.</source>
        <translation>Aggiunti: %1. Modificati: %2. Già presenti: %3. Rifiutati: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <translation>Queste colonne qui non hanno significato e sono state escluse: %1.</translation>
    </message>
    <message>
        <source>Undo takes the import back as a whole.</source>
        <translation>Con Annulla si revoca l’intera importazione.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>I file possono anche essere trascinati qui.</translation>
    </message>
</context>
<context>
    <name>passerelle::LanguageKeys</name>
    <message>
        <source>Language of the text: %1</source>
        <translation>Lingua del testo: %1</translation>
    </message>
    <message>
        <source>%1: the original.</source>
        <translation>%1: l’originale.</translation>
    </message>
    <message>
        <source>%1: no text yet.</source>
        <translation>%1: ancora nessun testo.</translation>
    </message>
    <message>
        <source>%1: older than the original.</source>
        <translation>%1: meno recente dell’originale.</translation>
    </message>
    <message>
        <source>%1: there is a text.</source>
        <translation>%1: testo presente.</translation>
    </message>
</context>
<context>
    <name>passerelle::LineEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Scegli un giorno</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Scegli un giorno: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ListDialog</name>
    <message>
        <source>Copy list</source>
        <translation>Copia l’elenco</translation>
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
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Add a record of any kind</source>
        <translation>Aggiungi un record di qualsiasi tipo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Search everything  (%1)</source>
        <comment>key</comment>
        <translation>Cerca ovunque  (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Pannello laterale</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tutti i progetti</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <comment>number of projects</comment>
        <translation>%1 in questo portafoglio</translation>
    </message>
    <message>
        <source>No portfolio was opened yet.</source>
        <translation>Non è stato ancora aperto nessun portafoglio.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Nessun portafoglio è aperto.</translation>
    </message>
    <message>
        <source>This page has no table of records.</source>
        <translation>Questa pagina non ha una tabella di record.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Nessun record è selezionato.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>name of a step</comment>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>name of a step</comment>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nuovo: %1</translation>
    </message>
    <message>
        <source>To the next zone: sections, content, side panel, search</source>
        <translation>Vai all’area successiva: sezioni, contenuto, pannello laterale, ricerca</translation>
    </message>
    <message>
        <source>To a group of sections</source>
        <translation>Vai a un gruppo di sezioni</translation>
    </message>
    <message>
        <source>Texts of the form in the next language</source>
        <translation>Testi del modulo nella lingua successiva</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tutto si può fare senza mouse.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Che cosa fanno</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Errori: %1 · Attesi: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::OverviewView</name>
    <message>
        <source>Everything in this portfolio</source>
        <translation>Tutto ciò che è in questo portafoglio</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>with partnerships and ideas</source>
        <translation>inclusi partenariati e idee</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>in all roles, associated ones too</source>
        <translation>in tutti i ruoli, anche associati</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Declared budget</source>
        <translation>Budget dichiarato</translation>
    </message>
    <message>
        <source>stated by %1 of %2 projects</source>
        <translation>progetti che lo indicano: %1 di %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>errors: %1 · expected: %2</source>
        <translation>errori: %1 · attesi: %2</translation>
    </message>
    <message>
        <source>too large to add up: see the problems</source>
        <translation>troppo grande per essere sommato: vedere i problemi</translation>
    </message>
</context>
<context>
    <name>passerelle::PortfolioFiles</name>
    <message>
        <source>Portfolios (%1)</source>
        <translation>Portafogli (%1)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nuovo portafoglio</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>file name</comment>
        <translation>Portafoglio</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Dove salvare l’esempio</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>file name</comment>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Where to put the demonstration</source>
        <translation>Dove salvare la dimostrazione</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Dimostrazione</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Apri un portafoglio</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tutti i file (%1)</translation>
    </message>
    <message>
        <source>A copy was kept: %1</source>
        <translation>Copia conservata: %1</translation>
    </message>
    <message>
        <source>This computer has no folder for copies: nothing was kept.</source>
        <translation>Questo computer non ha una cartella per le copie: non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>There are no backups of this portfolio on this computer yet.</source>
        <translation>Su questo computer non ci sono ancora copie di backup di questo portafoglio.</translation>
    </message>
    <message>
        <source>Everything becomes as it was then. What is there now is backed up before.</source>
        <translation>Tutto torna com’era allora. Prima viene salvata una copia di ciò che c’è ora.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Esporta come CSV</translation>
    </message>
    <message>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>File scritto: %1</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>Esporta come XLSX</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Fogli di calcolo (%1)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Esporta come JSON</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Verifica il file</translation>
    </message>
    <message>
        <source>The file is whole: its structure, its history and all references are as they should be.</source>
        <translation>Il file è integro: la struttura, la cronologia e tutti i riferimenti sono come devono essere.</translation>
    </message>
    <message>
        <source>The file is not as it should be. Go back to a backup, or show this list to someone who knows the program.</source>
        <translation>Il file non è come dovrebbe essere. Torna a una copia di backup o mostra questo elenco a chi conosce il programma.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Non è stato ancora modificato nulla.</translation>
    </message>
    <message>
        <source>The latest steps, the last one first. The history of one record is in its side panel.</source>
        <translation>I passaggi più recenti, a partire dall’ultimo. La cronologia di un singolo record è nel suo pannello laterale.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>ripetuto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>eseguito</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>poi annullato</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>This computer has backups of the portfolio. What is left of the file is kept beside it.</source>
        <translation>Su questo computer ci sono copie di backup del portafoglio. Ciò che resta del file viene conservato accanto.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Il file danneggiato è conservato come %1.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Esporta come PDF</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documenti (%1)</translation>
    </message>
    <message>
        <source>No step is older than a year: there is nothing to drop.</source>
        <translation>Nessun passaggio è più vecchio di un anno: non c’è nulla da eliminare.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</source>
        <translation>
            <numerusform>%n passaggio, l’ultimo del %1, è più vecchio di un anno e verrà eliminato: non si potrà più annullare né consultare. Il contenuto delle schede resta, come le ultime modifiche di ogni campo e tutti i passaggi successivi. Prima si conserva una copia di backup.</numerusform>
            <numerusform>%n passaggi, l’ultimo del %1, sono più vecchi di un anno e verranno eliminati: non si potranno più annullare né consultare. Il contenuto delle schede resta, come le ultime modifiche di ogni campo e tutti i passaggi successivi. Prima si conserva una copia di backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>Il file aveva %1 e ora ha %2.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia di %1</translation>
    </message>
    <message>
        <source>Take the file over only if the other computer does not work on it any more: what two programs write at once can damage it.</source>
        <translation>Prendi il file solo se l’altro computer non ci lavora più: ciò che due programmi scrivono insieme può danneggiarlo.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendi</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemModel</name>
    <message>
        <source>E  Error</source>
        <translation>E  Errore</translation>
    </message>
    <message>
        <source>?  Expected</source>
        <translation>?  Atteso</translation>
    </message>
    <message>
        <source>i  Hint</source>
        <translation>i  Suggerimento</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafoglio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemsView</name>
    <message>
        <source>Being looked for…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Errors: %1. Expected and missing: %2. Hints: %3. Nothing here blocks your work.</source>
        <translation>Errori: %1. Attesi e mancanti: %2. Suggerimenti: %3. Nulla di tutto questo blocca il tuo lavoro.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Nothing was found that someone should look at.</source>
        <translation>Non è stato trovato nulla che richieda attenzione.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordForm</name>
    <message>
        <source>“%1” cannot be empty, so it was not changed.</source>
        <translation>Il campo «%1» non può essere vuoto, quindi non è stato modificato.</translation>
    </message>
    <message>
        <source>“%1” was not taken over into “%2”.</source>
        <comment>what was typed, field</comment>
        <translation>«%1» non è stato ripreso in «%2».</translation>
    </message>
    <message>
        <source>%1: not added yet.</source>
        <comment>kind of record</comment>
        <translation>%1: non ancora aggiunto.</translation>
    </message>
    <message>
        <source>%1: not added yet. Missing: %2.</source>
        <comment>kind of record, its fields</comment>
        <translation>%1: non ancora aggiunto. Manca: %2.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordModel</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
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
        <translation>Record</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuovo record</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Last changed %1, %2</source>
        <translation>Ultima modifica: %1, %2</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Collegamenti %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
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
        <translation>Nessun record è selezionato.</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Chiudi il pannello laterale</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordTable</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>%n record eliminato</numerusform>
            <numerusform>%n record eliminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Colonne predefinite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n rows</source>
        <translation>
            <numerusform>Totale, %n riga</numerusform>
            <numerusform>Totale, %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is here yet.</source>
        <translation>%1: qui non c’è ancora nulla.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuovo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
</context>
<context>
    <name>passerelle::ReferenceEditor</name>
    <message>
        <source>No record is called “%1”. Type a part of the name and choose from the list.</source>
        <translation>Nessun record si chiama «%1». Scrivi una parte del nome e scegli dall’elenco.</translation>
    </message>
    <message>
        <source>Several records fit “%1”. Choose one from the list.</source>
        <translation>Più record corrispondono a «%1». Scegline uno dall’elenco.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Scrivi una parte del nome</translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation>Vai a questo record</translation>
    </message>
    <message>
        <source>Go to this record: %1</source>
        <translation>Vai a questo record: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Nessun record contiene queste parole.</translation>
    </message>
    <message>
        <source>The first %1 records. More words find fewer.</source>
        <translation>I primi %1 record. Con più parole se ne trovano meno.</translation>
    </message>
    <message>
        <source>Type the beginning of a word, or &gt; for a command.</source>
        <translation>Digita l’inizio di una parola, o &gt; per un comando.</translation>
    </message>
    <message>
        <source>Records found: %1. Enter opens the selected one, Ctrl+Enter shows it beside the page.</source>
        <translation>Record trovati: %1. Invio apre quello selezionato, Ctrl+Invio lo mostra accanto alla pagina.</translation>
    </message>
    <message>
        <source>Enter does it.</source>
        <translation>Invio lo esegue.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Nessun comando ha questo nome.</translation>
    </message>
</context>
<context>
    <name>passerelle::SectionPage</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nuovo: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>intero portafoglio</translation>
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
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Your changes carry this name, in the history and in what you send to others. It is kept on this computer, for all portfolios.</source>
        <translation>Le tue modifiche portano questo nome, nella cronologia e in ciò che invii agli altri. Resta su questo computer, per tutti i portafogli.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ente</translation>
    </message>
</context>
<context>
    <name>passerelle::StartPage</name>
    <message>
        <source>Knowledge on its way between regions</source>
        <translation>Conoscenze in viaggio tra le regioni</translation>
    </message>
    <message>
        <source>Plan transnational projects with their partners, work packages, pilots and events.</source>
        <translation>Pianifica progetti transnazionali con i loro partner, work package, piloti ed eventi.</translation>
    </message>
    <message>
        <source>Bring offers and needs together, and follow what becomes of each transfer.</source>
        <translation>Metti in contatto offerte e fabbisogni e segui gli sviluppi di ogni trasferimento.</translation>
    </message>
    <message>
        <source>Know where every figure comes from. Everything stays in one file on this computer.</source>
        <translation>Scopri da dove proviene ogni cifra. Tutto resta in un unico file su questo computer.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Nuovo portafoglio…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Apri l’esempio…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Aperti di recente</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Crea un portafoglio con i due casi fondatori.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Crea una dimostrazione…</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Crea un portafoglio di dati inventati che mostra tutto.</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusLine</name>
    <message>
        <source>Demonstration: invented figures</source>
        <translation>Dimostrazione: cifre inventate</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Mostra tutto ciò che richiede attenzione.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Nessun portafoglio è aperto.</translation>
    </message>
    <message>
        <source>✓ All changes are on disk</source>
        <translation>✓ Tutte le modifiche sono su disco</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Sola lettura: non è possibile modificare nulla</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Errori: %1 · Attesi: %2</translation>
    </message>
    <message>
        <source>Being typed, not on disk yet</source>
        <translation>In scrittura, non ancora sul disco</translation>
    </message>
</context>
</TS>
