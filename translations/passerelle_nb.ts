<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>ActivityStatus</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
</context>
<context>
    <name>ActorGroup</name>
    <message>
        <source>Health and care workers</source>
        <translation>Helse- og omsorgspersonell</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pasienter</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Gründere</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politikk</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Sluttbrukere</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>SMB-er</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forskning</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investorer</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Egen gruppe</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Intensjonsavtale</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Lisensavtale</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbeidsavtale</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Tjenesteavtale</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Kommersiell avtale</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The file is damaged: its parts cannot be unpacked. Save it again or ask for another copy.</source>
        <translation>Filen er skadet: Delene kan ikke pakkes ut. Lagre den på nytt eller be om en ny kopi.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table needs, so it was not opened.</source>
        <translation>Filen blir langt større ved utpakking enn en tabell trenger, og ble derfor ikke åpnet.</translation>
    </message>
    <message>
        <source>The file holds a part whose name leads out of the file, so it was not opened.</source>
        <translation>Filen inneholder en del med et navn som peker ut av filen, og ble derfor ikke åpnet.</translation>
    </message>
    <message>
        <source>The file is neither XLSX nor ODS. Save it in one of these formats, or as CSV.</source>
        <translation>Filen er verken XLSX eller ODS. Lagre den i et av disse formatene, eller som CSV.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Filen er beskyttet med passord. Lagre den uten.</translation>
    </message>
    <message>
        <source>The file holds two parts with the same name, so that nobody can tell which one counts. Save it again in the program that it was made with.</source>
        <translation>Filen inneholder to deler med samme navn, så ingen kan vite hvilken som gjelder. Lagre den på nytt i programmet den er laget med.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>before an import</source>
        <translation>før en import</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>før filen ble oppdatert</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>før tilbakeføring</translation>
    </message>
    <message>
        <source>before old history was dropped</source>
        <translation>før gammel historikk ble fjernet</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>på forespørsel</translation>
    </message>
    <message>
        <source>before work was brought in</source>
        <translation>før arbeid ble hentet inn</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>An amount of the budget is too large to calculate with. Check the units, prices and exchange rates.</source>
        <translation>Et beløp i budsjettet er for stort til å regne med. Kontroller enhetene, prisene og valutakursene.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadskategori</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeidspakke</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The reference list “%1” of the program is damaged. Install the program again.</source>
        <translation>Referanselisten «%1» i programmet er skadet. Installer programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>CategorySource</name>
    <message>
        <source>Official list</source>
        <translation>Offisiell liste</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Oppgitt</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Utledet</translation>
    </message>
</context>
<context>
    <name>ChallengeOrigin</name>
    <message>
        <source>Intrinsic</source>
        <translation>Indre</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Ytre</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Fra omgivelsene</translation>
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
        <translation>Ingen partner har budsjett ennå. Legg til budsjettlinjer, eller importer dem.</translation>
    </message>
    <message>
        <source>Budget by partner</source>
        <translation>Budsjett per partner</translation>
    </message>
    <message>
        <source>EU contribution and own contribution, EUR</source>
        <translation>EU-støtte og egenfinansiering, EUR</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>EU-støtte</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Egenfinansiering</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Budget, EUR</source>
        <translation>Budsjett, EUR</translation>
    </message>
    <message>
        <source>Not stated by partner</source>
        <translation>Ikke oppgitt per partner</translation>
    </message>
    <message>
        <source>Stated by partner: %1 of the total budget</source>
        <translation>Oppgitt per partner: %1 av totalbudsjettet</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of the total</source>
        <translation>Størst budsjett: %1, %2 av totalen</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadskategori</translation>
    </message>
    <message>
        <source>There are no budget lines yet. Add them, or import them.</source>
        <translation>Det finnes ingen budsjettlinjer ennå. Legg dem til, eller importer dem.</translation>
    </message>
    <message>
        <source>Budget by cost category</source>
        <translation>Budsjett per kostnadskategori</translation>
    </message>
    <message>
        <source>Total eligible budget, EUR</source>
        <translation>Totalt støtteberettiget budsjett, EUR</translation>
    </message>
    <message>
        <source>Largest category: %1, %2 of the budget</source>
        <translation>Største kategori: %1, %2 av budsjettet</translation>
    </message>
    <message>
        <source>EU contribution, EUR</source>
        <translation>EU-støtte, EUR</translation>
    </message>
    <message>
        <source>Largest EU contribution: %1, %2 of all</source>
        <translation>Størst EU-støtte: %1, %2 av alt</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of all</source>
        <translation>Størst budsjett: %1, %2 av alt</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Most partners: %1, %2 of all</source>
        <translation>Flest partnere: %1, %2 av alle</translation>
    </message>
    <message>
        <source>No record has a place yet. Give organisations, events or offers a region or a country.</source>
        <translation>Ingen oppføring har et sted ennå. Gi organisasjoner, arrangementer eller tilbud en region eller et land.</translation>
    </message>
    <message>
        <source>Impact by region</source>
        <translation>Virkning per region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Impact by country</source>
        <translation>Virkning per land</translation>
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
        <translation>Støttesatsene er til sammen %1; de kan være høyst %2 til sammen.</translation>
    </message>
    <message>
        <source>The co-financing rates, with the own funds, add up to %1; together they must be %2.</source>
        <translation>Støttesatsene er sammen med egne midler %1; til sammen må de være %2.</translation>
    </message>
    <message>
        <source>The period shares add up to %1, the budget line to %2; the difference is %3.</source>
        <translation>Periodeandelene er til sammen %1, budsjettlinjen er %2; differansen er %3.</translation>
    </message>
    <message>
        <source>The shares of the partners add up to %1, the lump sum is %2; the difference is %3.</source>
        <translation>Partnernes andeler er til sammen %1, det faste beløpet er %2; differansen er %3.</translation>
    </message>
    <message>
        <source>The sources of the contribution add up to %1, the contribution is %2; the difference is %3.</source>
        <translation>Kildene til bidraget er til sammen %1, bidraget er %2; differansen er %3.</translation>
    </message>
    <message>
        <source>The line does not count: the partner’s costs of this category are a flat rate.</source>
        <translation>Linjen teller ikke: Partnerens kostnader i denne kategorien dekkes av en fast sats.</translation>
    </message>
    <message>
        <source>“%1” is %2; the programme’s ceiling is %3.</source>
        <translation>«%1» er %2; programmets tak er %3.</translation>
    </message>
    <message>
        <source>“%1” is declared as %2, the records give %3; the difference is %4.</source>
        <translation>«%1» er oppgitt som %2, oppføringene gir %3; differansen er %4.</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the work package (%3).</source>
        <translation>«%1» (%2) er før starten på arbeidspakken (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the work package (%3).</source>
        <translation>«%1» (%2) er etter slutten på arbeidspakken (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the project (%3).</source>
        <translation>«%1» (%2) er før starten på prosjektet (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the project (%3).</source>
        <translation>«%1» (%2) er etter slutten på prosjektet (%3).</translation>
    </message>
    <message>
        <source>The activity depends on itself.</source>
        <translation>Aktiviteten avhenger av seg selv.</translation>
    </message>
    <message>
        <source>The dependency is part of a circle: these activities wait for each other.</source>
        <translation>Avhengigheten er del av en sirkel: Disse aktivitetene venter på hverandre.</translation>
    </message>
    <message>
        <source>The project has no active lead partner.</source>
        <translation>Prosjektet har ingen aktiv lead partner.</translation>
    </message>
    <message>
        <source>The project has several active lead partners.</source>
        <translation>Prosjektet har flere aktive lead partnere.</translation>
    </message>
    <message>
        <source>Several partners of the project have the number %1.</source>
        <translation>Flere partnere i prosjektet har nummeret %1.</translation>
    </message>
    <message>
        <source>Several work packages of the project have the number %1.</source>
        <translation>Flere arbeidspakker i prosjektet har nummeret %1.</translation>
    </message>
    <message>
        <source>Invoice “%1” of this supplier is entered several times.</source>
        <translation>Faktura «%1» fra denne leverandøren er ført flere ganger.</translation>
    </message>
    <message>
        <source>Several people have the e-mail address “%1”.</source>
        <translation>Flere personer har e-postadressen «%1».</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Flere organisasjoner heter «%1».</translation>
    </message>
    <message>
        <source>The data of this person was to be kept until %1: anonymise or delete it, or set a later date.</source>
        <translation>Opplysningene om denne personen skulle oppbevares til %1: Anonymiser eller slett dem, eller angi en senere dato.</translation>
    </message>
    <message>
        <source>“%1” belongs to another project.</source>
        <translation>«%1» hører til et annet prosjekt.</translation>
    </message>
    <message>
        <source>“%1”, %2: the programme takes %3 characters, these are %4.</source>
        <translation>«%1», %2: Programmet godtar %3 tegn, her er det %4.</translation>
    </message>
    <message>
        <source>“%1”: the programme takes %2 characters, these are %3.</source>
        <translation>«%1»: Programmet godtar %2 tegn, her er det %3.</translation>
    </message>
    <message>
        <source>There is no text of a project called “%1”; name an entity and a field, as in project.summary.</source>
        <translation>Et prosjekt har ingen tekst som heter «%1»; oppgi en entitet og et felt, som i project.summary.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» mangler.</translation>
    </message>
    <message>
        <source>“%1” is %2; the smallest number allowed is %3.</source>
        <translation>«%1» er %2; det minste tillatte tallet er %3.</translation>
    </message>
    <message>
        <source>“%1” is %2; the largest number allowed is %3.</source>
        <translation>«%1» er %2; det største tillatte tallet er %3.</translation>
    </message>
    <message>
        <source>“%1”: there is no kind of record called “%2”.</source>
        <translation>«%1»: Det finnes ingen oppføringstype som heter «%2».</translation>
    </message>
    <message>
        <source>“%1”, %2: at most %3 characters, these are %4.</source>
        <translation>«%1», %2: høyst %3 tegn, her er det %4.</translation>
    </message>
    <message>
        <source>“%1”: at most %2 characters, these are %3.</source>
        <translation>«%1»: høyst %2 tegn, her er det %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be added to other amounts.</source>
        <translation>%1 er for stort til å legges sammen med andre beløp.</translation>
    </message>
    <message>
        <source>Several people wrote this without knowing of each other, and it waits to be settled: “conflicts” lists what each of them wrote.</source>
        <translation>Flere har skrevet dette uten å vite om hverandre, og det venter på å bli avgjort: «conflicts» viser hva hver av dem skrev.</translation>
    </message>
    <message>
        <source>Somebody deleted this while others changed it or referred to it, and it waits to be settled: “conflicts” lists who did what.</source>
        <translation>Noen slettet dette mens andre endret det eller viste til det, og det venter på å bli avgjort: «conflicts» viser hvem som gjorde hva.</translation>
    </message>
</context>
<context>
    <name>CohesionCategory</name>
    <message>
        <source>Less developed region</source>
        <translation>Mindre utviklet region</translation>
    </message>
    <message>
        <source>Transition region</source>
        <translation>Overgangsregion</translation>
    </message>
    <message>
        <source>More developed region</source>
        <translation>Mer utviklet region</translation>
    </message>
    <message>
        <source>Outermost region</source>
        <translation>Region i den ytterste periferien</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke aktuelt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show what would change, and change nothing.</source>
        <translation>Vis hva som ville bli endret, uten å endre noe.</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>Skriv ut én JSON-verdi.</translation>
    </message>
    <message>
        <source>The language of labels and messages: en, fr, es, nb, de, it or sl.</source>
        <translation>Språket for etiketter og meldinger: en, fr, es, nb, de, it eller sl.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjelpen.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2.</source>
        <translation>Valget --%1 krever et heltall fra %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Valget %1 finnes ikke.</translation>
    </message>
    <message>
        <source>The option --%1 takes one of these: %2.</source>
        <translation>Valget --%1 krever en av disse: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fr, es, nb, de, it, sl.</source>
        <translation>Språket «%1» er ikke et av en, fr, es, nb, de, it, sl.</translation>
    </message>
    <message>
        <source>Something is missing. The command is written like this: %1</source>
        <translation>Noe mangler. Kommandoen skrives slik: %1</translation>
    </message>
    <message>
        <source>“%1” is too much. The command is written like this: %2</source>
        <translation>«%1» er for mye. Kommandoen skrives slik: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Ingenting ble endret: Dette var en prøvekjøring.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandoen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>See passerelle %1 --help.</source>
        <translation>Se passerelle %1 --help.</translation>
    </message>
    <message>
        <source>See passerelle --help.</source>
        <translation>Se passerelle --help.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Dette gikk ikke: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Åpner vinduet.</translation>
    </message>
    <message>
        <source>Works without a window:</source>
        <translation>Arbeider uten vindu:</translation>
    </message>
    <message>
        <source>passerelle COMMAND --help explains a command, passerelle --version names the version.</source>
        <translation>passerelle COMMAND --help forklarer en kommando, passerelle --version oppgir versjonen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the problems are listed; 2 failure, nothing was changed.</source>
        <translation>Avslutningsstatus: 0 utført; 1 utført, og problemene er listet opp; 2 mislyktes, ingenting ble endret.</translation>
    </message>
    <message>
        <source>Where to; without this into the data folder of this machine.</source>
        <translation>Hvor kopien skal lagres; uten dette i datamappen på denne maskinen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>This machine has no data folder that can be written. Name a file with --out.</source>
        <translation>Denne maskinen har ingen datamappe som det kan skrives til. Angi en fil med --out.</translation>
    </message>
    <message>
        <source>%1 holds again what is in %2.</source>
        <translation>%1 har igjen innholdet fra %2.</translation>
    </message>
    <message>
        <source>Copies a portfolio, whole, and prints where to.</source>
        <translation>Kopierer en hel portefølje og skriver ut hvor kopien ligger.</translation>
    </message>
    <message>
        <source>Puts back the content of a backup; what is there now is backed up before.</source>
        <translation>Legger innholdet i en sikkerhetskopi tilbake; det som ligger der nå, sikkerhetskopieres først.</translation>
    </message>
    <message>
        <source>Verifies that a file is whole: storage, schema, history and references.</source>
        <translation>Kontrollerer at en fil er hel: lagring, skjema, historikk og referanser.</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>Bildet som skal skrives: .png, .svg eller .pdf.</translation>
    </message>
    <message>
        <source>Only what belongs to this project.</source>
        <translation>Bare det som hører til dette prosjektet.</translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x675.</source>
        <translation>Størrelsen i piksler, for eksempel 1200x675.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Lyst på mørkt.</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Erstatt det som finnes der.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it like 1200x675, up to %2 each.</source>
        <translation>«%1» er ingen størrelse; skriv den som 1200x675, opptil %2 hver.</translation>
    </message>
    <message>
        <source>Say with --out where to write.</source>
        <translation>Angi med --out hvor det skal skrives.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; passerelle charts lists them.</source>
        <translation>Diagrammet «%1» finnes ikke; passerelle charts lister dem opp.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it with --force.</source>
        <translation>%1 finnes allerede. Velg et annet navn, eller erstatt den med --force.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>Tegner et diagram til en fil.</translation>
    </message>
    <message>
        <source>Lists the charts there are.</source>
        <translation>Lister opp diagrammene som finnes.</translation>
    </message>
    <message>
        <source>How many records at most; 50 without this.</source>
        <translation>Største antall oppføringer; 50 uten dette.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entitet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ingenting ble funnet.</translation>
    </message>
    <message>
        <source>Lists everything in a portfolio that needs attention.</source>
        <translation>Lister opp alt i en portefølje som krever oppmerksomhet.</translation>
    </message>
    <message>
        <source>Finds records by words in any language, the best first; accents and case do not matter.</source>
        <translation>Finner oppføringer ut fra ord på alle språk, de beste først; aksenter og store og små bokstaver spiller ingen rolle.</translation>
    </message>
    <message>
        <source>What the invented values are drawn from; the same number gives the same portfolio.</source>
        <translation>Hva de oppdiktede verdiene trekkes ut fra; samme tall gir samme portefølje.</translation>
    </message>
    <message>
        <source>How many projects to invent.</source>
        <translation>Hvor mange prosjekter som skal diktes opp.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 inneholder %n oppføring.</numerusform>
            <numerusform>%1 inneholder %n oppføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Lager en tom portefølje.</translation>
    </message>
    <message>
        <source>Makes a portfolio with the two founding cases, HACK-IT-NET and SmartHealth.</source>
        <translation>Lager en portefølje med de to opprinnelige casene, HACK-IT-NET og SmartHealth.</translation>
    </message>
    <message>
        <source>Makes the demonstration portfolio, in which everything is invented.</source>
        <translation>Lager demonstrasjonsporteføljen, der alt er oppdiktet.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Advarsel: %1: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advarsel: %1</translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation>Denne oppføringen finnes ikke: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n oppføring slettet.</numerusform>
            <numerusform>%n oppføringer slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a record and prints it; title@de=… is the text in a language.</source>
        <translation>Legger til en oppføring og skriver den ut; title@de=… er teksten på ett språk.</translation>
    </message>
    <message>
        <source>Changes fields of a record and prints it; an empty value clears a field.</source>
        <translation>Endrer felter i en oppføring og skriver den ut; en tom verdi tømmer et felt.</translation>
    </message>
    <message>
        <source>Deletes a record and what is a part of it.</source>
        <translation>Sletter en oppføring og det som er en del av den.</translation>
    </message>
    <message>
        <source>What to write; without this the suffix of the path tells.</source>
        <translation>Hva som skal skrives; uten dette avgjør filendelsen i stien.</translation>
    </message>
    <message>
        <source>The file to write; for all entities as CSV a folder.</source>
        <translation>Filen som skal skrives; en mappe når alle entiteter skrives som CSV.</translation>
    </message>
    <message>
        <source>Only the records of this entity.</source>
        <translation>Bare oppføringene i denne entiteten.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Det kan ikke skrives til mappen %1.</translation>
    </message>
    <message>
        <source>Say with --format what to write.</source>
        <translation>Angi med --format hva som skal skrives.</translation>
    </message>
    <message>
        <source>%1 is the portfolio itself.</source>
        <translation>%1 er selve porteføljen.</translation>
    </message>
    <message>
        <source>Writes everything, or one entity, as JSON, CSV or XLSX.</source>
        <translation>Skriver alt, eller én entitet, som JSON, CSV eller XLSX.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>påkrevd</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>forventet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenser</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Lists the kinds of records there are.</source>
        <translation>Lister opp oppføringstypene som finnes.</translation>
    </message>
    <message>
        <source>Lists the fields of an entity with kinds, units, bounds and meaning.</source>
        <translation>Lister opp feltene i en entitet med typer, enheter, grenser og betydning.</translation>
    </message>
    <message>
        <source>The budget of this project; of all without this.</source>
        <translation>Budsjettet for dette prosjektet; for alle uten dette.</translation>
    </message>
    <message>
        <source>What to divide by; category without this.</source>
        <translation>Hva det skal deles opp etter; category uten dette.</translation>
    </message>
    <message>
        <source>Add what was reported and what remains (by category or partner).</source>
        <translation>Legg til det som er rapportert, og det som gjenstår (per kategori eller partner).</translation>
    </message>
    <message>
        <source>What to divide by; region without this.</source>
        <translation>Hva det skal deles opp etter; region uten dette.</translation>
    </message>
    <message>
        <source>The level of the regions; 2 without this.</source>
        <translation>Nivået på regionene; 2 uten dette.</translation>
    </message>
    <message>
        <source>How many transfers go from each place to each other.</source>
        <translation>Hvor mange overføringer som går fra hvert sted til hvert annet.</translation>
    </message>
    <message>
        <source>Adds up the budget, with what is declared beside it.</source>
        <translation>Summerer budsjettet, med det som er oppgitt, ved siden av.</translation>
    </message>
    <message>
        <source>Adds up what happens where: partners, money, pilots, people and transfers.</source>
        <translation>Summerer det som skjer hvor: partnere, penger, piloter, personer og overføringer.</translation>
    </message>
    <message>
        <source>Prints the manual page.</source>
        <translation>Skriver ut manualsiden.</translation>
    </message>
    <message>
        <source>Prints the completion of bash.</source>
        <translation>Skriver ut fullføringen for bash.</translation>
    </message>
    <message>
        <source>How many steps; one without this.</source>
        <translation>Hvor mange trinn; ett uten dette.</translation>
    </message>
    <message>
        <source>What happened to one record: ENTITY:RECORD or a record’s number.</source>
        <translation>Hva som har skjedd med én oppføring: ENTITY:RECORD eller nummeret til en oppføring.</translation>
    </message>
    <message>
        <source>Only what happened on this day (year-month-day) or later.</source>
        <translation>Bare det som skjedde på denne dagen (år-måned-dag) eller senere.</translation>
    </message>
    <message numerus="yes">
        <source>There was no more to undo than %n step(s).</source>
        <translation>
            <numerusform>Det var ikke mer enn %n trinn å angre.</numerusform>
            <numerusform>Det var ikke mer enn %n trinn å angre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to redo than %n step(s).</source>
        <translation>
            <numerusform>Det var ikke mer enn %n trinn å gjøre om.</numerusform>
            <numerusform>Det var ikke mer enn %n trinn å gjøre om.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-03-31.</source>
        <translation>«%1» er ingen dato; skriv den som 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>angret for godt</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>oppføringen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finnes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Takes back the last step.</source>
        <translation>Angrer det siste trinnet.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Gjør om igjen det som ble angret.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first.</source>
        <translation>Viser hvem som har endret hva og når, det siste først.</translation>
    </message>
    <message>
        <source>What the source is; without this its suffix tells.</source>
        <translation>Hva kilden er; uten dette avgjør filendelsen.</translation>
    </message>
    <message>
        <source>What the rows are; without this the name of the sheet or of the CSV file tells.</source>
        <translation>Hva radene er; uten dette avgjør navnet på arket eller CSV-filen.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet to import; all without this.</source>
        <translation>Arket i et regneark som skal importeres; alle uten dette.</translation>
    </message>
    <message>
        <source>Which field a column is; nothing after = leaves the column out.</source>
        <translation>Hvilket felt en kolonne er; ingenting etter = utelater kolonnen.</translation>
    </message>
    <message>
        <source>The project of rows that do not name one.</source>
        <translation>Prosjektet for rader som ikke oppgir noe.</translation>
    </message>
    <message>
        <source>How numbers are written where the values do not tell.</source>
        <translation>Hvordan tall er skrevet når det ikke framgår av verdiene.</translation>
    </message>
    <message>
        <source>How dates are written where the values do not tell.</source>
        <translation>Hvordan datoer er skrevet når det ikke framgår av verdiene.</translation>
    </message>
    <message>
        <source>What %1 is cannot be told from its name. Say it with --as.</source>
        <translation>Hva %1 er, framgår ikke av navnet. Angi det med --as.</translation>
    </message>
    <message>
        <source>JSON and tables are imported one after the other, not together.</source>
        <translation>JSON og tabeller importeres hver for seg, ikke sammen.</translation>
    </message>
    <message>
        <source>“%1” is not written as COLUMN=FIELD.</source>
        <translation>«%1» er ikke skrevet som COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”; it has: %3.</source>
        <translation>%1 har ikke noe ark «%2»; arkene er: %3.</translation>
    </message>
    <message>
        <source>%1 has several sheets. Name one with --sheet.</source>
        <translation>%1 har flere ark. Angi ett med --sheet.</translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the name. Say it with --entity.</source>
        <translation>Hva radene er, framgår ikke av navnet. Angi det med --entity.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Lest som: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Ikke brukt: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Imports tables, JSON or a download of CORDIS; rows that cannot be read are listed.</source>
        <translation>Importerer tabeller, JSON eller en nedlasting fra CORDIS; rader som ikke kan leses, listes opp.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Størrelse i byte</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Endret av</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Endret den</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Oppføringer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullstendig</translation>
    </message>
    <message>
        <source>Tells what a file holds: records, languages, size and the last change.</source>
        <translation>Viser hva en fil inneholder: oppføringer, språk, størrelse og den siste endringen.</translation>
    </message>
    <message>
        <source>Only records whose field is this; also !=, &lt;, &gt; and ~ for a part of a text. An empty value means none.</source>
        <translation>Bare oppføringer der feltet har denne verdien; også !=, &lt;, &gt; og ~ for en del av en tekst. En tom verdi betyr ingen.</translation>
    </message>
    <message>
        <source>The fields to show, separated by commas.</source>
        <translation>Feltene som skal vises, atskilt med komma.</translation>
    </message>
    <message>
        <source>What to sort by; with - in front from the last to the first.</source>
        <translation>Hva det skal sorteres etter; med - foran fra siste til første.</translation>
    </message>
    <message>
        <source>How many records at most.</source>
        <translation>Største antall oppføringer.</translation>
    </message>
    <message>
        <source>How the records are written: table, csv or json.</source>
        <translation>Hvordan oppføringene skrives: table, csv eller json.</translation>
    </message>
    <message>
        <source>“%1” is not written as FIELD=VALUE.</source>
        <translation>«%1» er ikke skrevet som FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Lists records as a table, CSV or JSON.</source>
        <translation>Lister opp oppføringer som tabell, CSV eller JSON.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Resultatet kunne ikke skrives: %1.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>Kunne ikke opprette en midlertidig mappe: %1.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; passerelle entities lists them.</source>
        <translation>Entiteten «%1» finnes ikke; passerelle entities lister dem opp.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Oppgitt</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Beregnet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differanse</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Ingen problemer ble funnet.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighetsgrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1: the number of a record cannot be changed.</source>
        <translation>%1: Nummeret til en oppføring kan ikke endres.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit. %3</source>
        <translation>%1: «%2» passer ikke. %3</translation>
    </message>
    <message>
        <source>There is no field “%1”; passerelle fields %2 lists them.</source>
        <translation>Feltet «%1» finnes ikke; passerelle fields %2 lister dem opp.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>There is no record %1. Write ENTITY:RECORD or a record’s number.</source>
        <translation>Oppføringen %1 finnes ikke. Skriv ENTITY:RECORD eller nummeret til en oppføring.</translation>
    </message>
    <message>
        <source>Take the file over from a program on another computer that is not running any more.</source>
        <translation>Overta filen fra et program på en annen datamaskin som ikke kjører lenger.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Den skadede filen er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>Keep the steps of so many days; 365 without this.</source>
        <translation>Ta vare på trinnene fra så mange dager; 365 uten dette.</translation>
    </message>
    <message>
        <source>Steps dropped</source>
        <translation>Fjernede trinn</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Fjernede endringer</translation>
    </message>
    <message>
        <source>Attached files dropped</source>
        <translation>Fjernede vedlegg</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Byte før</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Byte etter</translation>
    </message>
    <message>
        <source>Steps that were dropped cannot be undone any more.</source>
        <translation>Trinn som er fjernet, kan ikke lenger angres.</translation>
    </message>
    <message>
        <source>Makes a file smaller: drops old steps and what they overwrote. What the records hold stays, and a backup is kept.</source>
        <translation>Gjør en fil mindre: fjerner gamle trinn og det de skrev over. Innholdet i postene blir stående, og en sikkerhetskopi beholdes.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Mappen %1 finnes ikke. Opprett den, eller velg en annen.</translation>
    </message>
    <message>
        <source>There is nothing to add up yet.</source>
        <translation>Det er ikke noe å legge sammen ennå.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>Valget --%1 krever et heltall fra %2 til %3.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
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
        <translation>Her</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Der</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Det finnes ingen konflikt.</translation>
    </message>
    <message>
        <source>There is no conflict “%1”. “conflicts” lists them; “all” means all.</source>
        <translation>Det finnes ingen konflikt «%1». «conflicts» lister dem opp; «all» betyr alle.</translation>
    </message>
    <message>
        <source>Of a record that somebody deleted only “here” or “there” can be taken: it stays or goes.</source>
        <translation>For en oppføring som noen har slettet, kan bare «here» eller «there» velges: Den blir stående eller fjernes.</translation>
    </message>
    <message>
        <source>Say with --take what is to be: here, there, or a value.</source>
        <translation>Angi med --take hva som skal gjelde: here, there eller en verdi.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n konflikt avgjort.</numerusform>
            <numerusform>%n konflikter avgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>%n konflikt gjenstår.</numerusform>
            <numerusform>%n konflikter gjenstår.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists where people wrote without knowing of each other.</source>
        <translation>Lister opp hvor flere har skrevet uten å vite om hverandre.</translation>
    </message>
    <message>
        <source>Decides a conflict, or all of them: takes this side, that side, or a value.</source>
        <translation>Avgjør én konflikt eller alle: velger denne siden, den andre siden eller en verdi.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen som skal skrives.</translation>
    </message>
    <message>
        <source>Only what is about this event, and what that refers to.</source>
        <translation>Bare det som gjelder dette arrangementet, og det som dette viser til.</translation>
    </message>
    <message>
        <source>Leave out personal data.</source>
        <translation>Utelat personopplysninger.</translation>
    </message>
    <message>
        <source>From a copy, too, send everything and not only its changes.</source>
        <translation>Send alt også fra en kopi, ikke bare endringene i den.</translation>
    </message>
    <message>
        <source>For whom it is; the file says so.</source>
        <translation>Hvem filen er til; dette står i filen.</translation>
    </message>
    <message>
        <source>Encrypt with the passphrase in this file.</source>
        <translation>Krypter med passordfrasen i denne filen.</translation>
    </message>
    <message>
        <source>The passphrase of encrypted files is in this file.</source>
        <translation>Passordfrasen til krypterte filer står i denne filen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 kan ikke leses. Kontroller navnet og tillatelsene.</translation>
    </message>
    <message>
        <source>%1 holds the whole portfolio.</source>
        <translation>%1 inneholder hele porteføljen.</translation>
    </message>
    <message>
        <source>%1 holds a part of the portfolio. What is left out stays here.</source>
        <translation>%1 inneholder en del av porteføljen. Det som er utelatt, blir værende her.</translation>
    </message>
    <message>
        <source>%1 holds all changes since this copy was made.</source>
        <translation>%1 inneholder alle endringer siden denne kopien ble laget.</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Angi med --out filen som skal skrives.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in it.</source>
        <translation>
            <numerusform>Den inneholder %n endring.</numerusform>
            <numerusform>Den inneholder %n endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n endring av %2, %3.</numerusform>
            <numerusform>%1: %n endringer av %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: ikke noe nytt.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Oppføringer: %1 nye, %2 endret, %3 slettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</source>
        <translation>
            <numerusform>%n konflikt: Flere har skrevet uten å vite om hverandre. «conflicts» lister opp konfliktene, «settle» avgjør dem.</numerusform>
            <numerusform>%n konflikter: Flere har skrevet uten å vite om hverandre. «conflicts» lister opp konfliktene, «settle» avgjør dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no portfolio %1, and %2 is not a file made by “send”, so none can be made of it. Check the names.</source>
        <translation>Det finnes ingen portefølje %1, og %2 er ikke en fil laget med «send», så ingen portefølje kan lages av den. Kontroller navnene.</translation>
    </message>
    <message>
        <source>%1 is a copy of the portfolio of %2. “send” makes a file that brings your work back.</source>
        <translation>%1 er en kopi av porteføljen til %2. «send» lager en fil som bringer arbeidet ditt tilbake.</translation>
    </message>
    <message>
        <source>Writes a copy, a part of it, or the work done in a copy, to be sent.</source>
        <translation>Skriver en kopi, en del av den eller arbeidet som er gjort i en kopi, for å sendes.</translation>
    </message>
    <message>
        <source>Brings work back: packs and full copies, in any order, twice if need be. Where there is no FILE yet, makes it of the pack.</source>
        <translation>Henter arbeid tilbake: pakker og hele kopier, i vilkårlig rekkefølge, om nødvendig to ganger. Finnes ikke FILE, lages den av pakken.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Annen oppføring</translation>
    </message>
    <message>
        <source>How sure (%)</source>
        <translation>Hvor sikkert (%)</translation>
    </message>
    <message>
        <source>No record looks like another.</source>
        <translation>Ingen oppføring ligner på en annen.</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Er nå</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>I notatet</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now refer to the one that stays.</source>
        <translation>
            <numerusform>%n oppføring viser nå til den som blir stående.</numerusform>
            <numerusform>%n oppføringer viser nå til den som blir stående.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that would have been there twice were left out.</source>
        <translation>
            <numerusform>%n kobling som ville ha vært der to ganger, ble utelatt.</numerusform>
            <numerusform>%n koblinger som ville ha vært der to ganger, ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind. Only two records of one kind can be joined.</source>
        <translation>%1 og %2 er ikke av samme type. Bare to oppføringer av samme type kan slås sammen.</translation>
    </message>
    <message>
        <source>“%1” went into “%2”.</source>
        <translation>«%1» gikk inn i «%2».</translation>
    </message>
    <message>
        <source>Lists records that look like the same thing entered twice, the surest first.</source>
        <translation>Lister opp oppføringer som ser ut til å være det samme, registrert to ganger, de sikreste først.</translation>
    </message>
    <message>
        <source>Makes one record out of two: the first stays, the second goes into it, and what both say differently is kept in a note. A record is ENTITY:RECORD or a number.</source>
        <translation>Gjør to oppføringer til én: Den første blir stående, den andre går inn i den, og det som er forskjellig i de to, beholdes i et notat. En oppføring er ENTITY:RECORD eller et nummer.</translation>
    </message>
    <message>
        <source>The option --break-lock does that.</source>
        <translation>Valget --break-lock gjør det.</translation>
    </message>
    <message>
        <source>Meet other copies in this folder, and exchange with them at once.</source>
        <translation>Møte andre kopier i denne mappen og utveksle med dem med en gang.</translation>
    </message>
    <message>
        <source>Meet nobody any more. What this copy has put there stays.</source>
        <translation>Ikke møte noen lenger. Det denne kopien har lagt der, blir liggende.</translation>
    </message>
    <message>
        <source>Bring in what others have put there, and give what they lack.</source>
        <translation>Hente inn det andre har lagt der, og gi det de mangler.</translation>
    </message>
    <message>
        <source>Exchange although this copy was restored and would get back what it once had.</source>
        <translation>Utveksle selv om denne kopien er gjenopprettet og ville få tilbake det den en gang hadde.</translation>
    </message>
    <message>
        <source>This copy meets no others in a folder. --set names one.</source>
        <translation>Denne kopien møter ingen andre i en mappe. --set angir en.</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, so nothing was done. Connect it and try again.</source>
        <translation>Mappen %1 er ikke der nå, så ingenting ble gjort. Koble den til og prøv igjen.</translation>
    </message>
    <message>
        <source>This copy meets others in %1.</source>
        <translation>Denne kopien møter andre i %1.</translation>
    </message>
    <message>
        <source>This copy was restored: it knows less than it once put into %1, and exchanges nothing by itself. --bring-back brings in what it had.</source>
        <translation>Denne kopien er gjenopprettet: Den vet mindre enn den en gang la i %1, og utveksler ingenting av seg selv. --bring-back henter inn det den hadde.</translation>
    </message>
    <message>
        <source>Another copy writes into %1 under the name of this one, because a machine or its data folder was copied. The next exchange takes a new name.</source>
        <translation>En annen kopi skriver i %1 under denne kopiens navn, fordi en maskin eller datamappen dens ble kopiert. Neste utveksling tar et nytt navn.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Sist sett</translation>
    </message>
    <message>
        <source>Changes to come</source>
        <translation>Endringer på vei</translation>
    </message>
    <message>
        <source>Of these here</source>
        <translation>Av disse her</translation>
    </message>
    <message>
        <source>Changes it lacks</source>
        <translation>Endringer den mangler</translation>
    </message>
    <message>
        <source>No other copy has been there yet.</source>
        <translation>Ingen annen kopi har vært der ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this copy are not in the folder. --exchange puts them there.</source>
        <translation>
            <numerusform>%n endring i denne kopien er ikke i mappen. --exchange legger den der.</numerusform>
            <numerusform>%n endringer i denne kopien er ikke i mappen. --exchange legger dem der.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are there. --exchange brings them in.</source>
        <translation>
            <numerusform>%n endring fra andre er der. --exchange henter den inn.</numerusform>
            <numerusform>%n endringer fra andre er der. --exchange henter dem inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes brought in: %1. Changes given: %2.</source>
        <translation>Endringer hentet inn: %1. Endringer gitt: %2.</translation>
    </message>
    <message>
        <source>--off goes with no other of these options.</source>
        <translation>--off går ikke sammen med noen av de andre valgene.</translation>
    </message>
    <message>
        <source>Exchanges with other copies through a folder that a synchronising program or a network drive keeps in step. Without options: who is how far.</source>
        <translation>Utveksler med andre kopier gjennom en mappe som et synkroniseringsprogram eller en nettverksstasjon holder i takt. Uten valg: hvem som er hvor langt.</translation>
    </message>
    <message>
        <source>“merge” does that.</source>
        <translation>«merge» gjør det.</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>vist til</translation>
    </message>
    <message>
        <source>changed or referred to (%1, %2)</source>
        <translation>endret eller vist til (%1, %2)</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Valget --%1 trenger en verdi.</translation>
    </message>
    <message>
        <source>The option --%1 is given several times.</source>
        <translation>Valget --%1 er oppgitt flere ganger.</translation>
    </message>
    <message>
        <source>Of “%1” there are several values there: %2. Settle it by itself, and give the value with --take.</source>
        <translation>For «%1» finnes det flere verdier der: %2. Avgjør denne konflikten for seg, og oppgi verdien med --take.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blir</translation>
    </message>
    <message>
        <source>For all of them only “here” or “there” can be taken; a value is for one.</source>
        <translation>For alle på én gang kan bare «here» eller «there» velges; en verdi gjelder bare én.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Only what is about this partner, and what that refers to; of other partners the names.</source>
        <translation>Bare det som gjelder denne partneren, og det som dette viser til; av andre partnere navnene.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. It is to be the passphrase.</source>
        <translation>Den første linjen i %1 er tom. Den skal være passordfrasen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Tells under which name you work on this machine, or changes it: the history and what you send to others carry it.</source>
        <translation>Viser hvilket navn du arbeider under på denne maskinen, eller endrer det: historikken og det du sender til andre, bærer det.</translation>
    </message>
    <message>
        <source>Your name, as others are to read it; empty for that of the account.</source>
        <translation>Navnet ditt, slik andre skal lese det; tomt for navnet på brukerkontoen.</translation>
    </message>
    <message>
        <source>The organisation that you work for; empty for none.</source>
        <translation>Organisasjonen du arbeider for; tomt for ingen.</translation>
    </message>
    <message>
        <source>No other copy has been there yet; what lies there is of another portfolio. Copies that are to meet are made of one by “send” and “merge”.</source>
        <translation>Ingen annen kopi har vært der ennå; det som ligger der, hører til en annen portefølje. Kopier som skal møtes, lages av én portefølje med «send» og «merge».</translation>
    </message>
    <message>
        <source>“--out” does not go with “--list”, which makes no backup. Leave out one of them.</source>
        <translation>«--out» går ikke sammen med «--list», som ikke lager noen sikkerhetskopi. Utelat ett av de to valgene.</translation>
    </message>
    <message>
        <source>JSON and downloads of CORDIS are imported as a whole. Leave out --%1.</source>
        <translation>JSON og nedlastinger fra CORDIS importeres i sin helhet. Utelat --%1.</translation>
    </message>
    <message>
        <source>“%1” belongs to no project. Leave out --project.</source>
        <translation>«%1» hører ikke til noe prosjekt. Utelat --project.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n record(s)</source>
        <translation>
            <numerusform>slettet sammen med %n oppføring</numerusform>
            <numerusform>slettet sammen med %n oppføringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that had gone with it are back.</source>
        <translation>
            <numerusform>%n oppføring som ble slettet sammen med den, er tilbake.</numerusform>
            <numerusform>%n oppføringer som ble slettet sammen med den, er tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of this portfolio in the data folder. Of each file those asked for are kept apart from those that the program makes: the last ten, one a day for a week, one a week for two months.</source>
        <translation>List opp sikkerhetskopiene av denne porteføljen i datamappen. For hver fil beholdes de som noen har bedt om, adskilt fra dem programmet lager selv: de ti siste, én per dag i en uke og én per uke i to måneder.</translation>
    </message>
    <message>
        <source>“here” or “there”, or what “conflicts” calls them in any language; or the value that the field is to have.</source>
        <translation>«here» eller «there», eller ordet «conflicts» bruker om dem på et av språkene (Her, Der); eller verdien som feltet skal ha.</translation>
    </message>
    <message>
        <source>The value that the field is to have, also where it names a side.</source>
        <translation>Verdien som feltet skal ha, også når den er navnet på en av sidene.</translation>
    </message>
    <message>
        <source>--take and --value do not go together. Leave out one of them.</source>
        <translation>--take og --value kan ikke brukes sammen. Utelat en av dem.</translation>
    </message>
    <message>
        <source>Replace what is there; in a folder the tables of all entities, also those that are empty now.</source>
        <translation>Erstatt det som finnes der; i en mappe tabellene for alle entiteter, også dem som er tomme nå.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no table can be written there.</source>
        <translation>%1 er en mappe, så ingen tabell kan skrives der.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened. “passerelle --help” lists the commands, which need none.</source>
        <translation>Det finnes ingen skjerm å åpne vinduet på. «passerelle --help» lister opp kommandoene, som ikke trenger noen.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Å avgjøre</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); “conflicts” lists them</source>
        <translation>
            <numerusform>%n sted; «conflicts» viser det</numerusform>
            <numerusform>%n steder; «conflicts» viser dem</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given several times. Leave out all but one.</source>
        <translation>«%1» er oppgitt flere ganger. Behold bare én av dem.</translation>
    </message>
</context>
<context>
    <name>CommunicationKind</name>
    <message>
        <source>Press release</source>
        <translation>Pressemelding</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Parts of the history are missing or were changed by something other than Passerelle, so nothing was dropped: “verify” names them. Go back to a backup with “restore”.</source>
        <translation>Deler av historikken mangler eller er endret av noe annet enn Passerelle, så ingenting ble fjernet: «verify» viser hvilke. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Stated</source>
        <translation>Oppgitt</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Utledet</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Antatt</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Oppdiktet</translation>
    </message>
</context>
<context>
    <name>ConsentBasis</name>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rettslig forpliktelse</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Oppgave i allmennhetens interesse</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berettiget interesse</translation>
    </message>
</context>
<context>
    <name>ContributionStatus</name>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Automatic public</source>
        <translation>Automatisk offentlig</translation>
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
        <translation>Prosjektet %1 finnes verken i prosjekttabellen eller i porteføljen.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so it is not one of CORDIS. Take the files project.csv and organization.csv of the download.</source>
        <translation>Tabellen har ingen kolonne «%1» og er derfor ikke fra CORDIS. Bruk filene project.csv og organization.csv fra nedlastingen.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with at most two decimals.</source>
        <translation>«%1» er ikke et beløp med høyst to desimaler.</translation>
    </message>
    <message>
        <source>“%1” is not a date. CORDIS writes dates as 2027-06-30.</source>
        <translation>«%1» er ikke en dato. CORDIS skriver datoer som 2027-06-30.</translation>
    </message>
    <message>
        <source>The project has no id.</source>
        <translation>Prosjektet har ingen ID.</translation>
    </message>
    <message>
        <source>The project has no acronym.</source>
        <translation>Prosjektet har ikke noe akronym.</translation>
    </message>
    <message>
        <source>The organisation has no project id.</source>
        <translation>Organisasjonen har ingen prosjekt-ID.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>Organisasjonen har ikke noe navn.</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, desimalkomma</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, desimalpunktum</translation>
    </message>
    <message>
        <source>The project %1 is in the table more than once.</source>
        <translation>Prosjektet %1 står mer enn én gang i tabellen.</translation>
    </message>
</context>
<context>
    <name>CostCategory</name>
    <message>
        <source>Staff costs</source>
        <translation>Personalkostnader</translation>
    </message>
    <message>
        <source>Office and administrative costs</source>
        <translation>Kontor- og administrasjonskostnader</translation>
    </message>
    <message>
        <source>Travel and accommodation costs</source>
        <translation>Reise- og oppholdskostnader</translation>
    </message>
    <message>
        <source>External expertise and services costs</source>
        <translation>Kostnader til ekstern ekspertise og eksterne tjenester</translation>
    </message>
    <message>
        <source>Equipment costs</source>
        <translation>Utstyrskostnader</translation>
    </message>
    <message>
        <source>Costs for infrastructure and works</source>
        <translation>Kostnader til infrastruktur og bygge- og anleggsarbeid</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Andre kostnader</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Fast beløp</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Enhetskostnad</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is not encoded in UTF-8. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Tabellen er ikke kodet i UTF-8. Lagre den på nytt som CSV med tegnkodingen UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place in line %1 of the table. Put fields that contain quotation marks into quotation marks and double those inside.</source>
        <translation>Et anførselstegn står feil i linje %1 i tabellen. Sett felter som inneholder anførselstegn, i anførselstegn, og doble dem som står inni.</translation>
    </message>
    <message>
        <source>The last quoted field of the table has no closing quotation mark.</source>
        <translation>Det siste feltet med anførselstegn i tabellen mangler det avsluttende anførselstegnet.</translation>
    </message>
    <message>
        <source>The table begins like UTF-16 but is not. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Tabellen begynner som UTF-16, men er det ikke. Lagre den på nytt som CSV med tegnkodingen UTF-8.</translation>
    </message>
    <message>
        <source>A cell in line %1 of the table is longer than a million characters. A quotation mark may be missing there.</source>
        <translation>En celle i linje %1 i tabellen er lengre enn en million tegn. Kanskje mangler det et anførselstegn der.</translation>
    </message>
    <message>
        <source>The table is larger than 256 MB. Divide it into several files.</source>
        <translation>Tabellen er større enn 256 MB. Del den opp i flere filer.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Import it as XLSX or ODS.</source>
        <translation>Dette er et regneark eller et arkiv, ikke en CSV-fil. Importer det som XLSX eller ODS.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>loddrett strek</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, without quotes</source>
        <translation>%1, %2, uten anførselstegn</translation>
    </message>
    <message>
        <source>The file holds bytes that no text has, so it is not a CSV file.</source>
        <translation>Filen inneholder byte som ingen tekst har, og er derfor ikke en CSV-fil.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Tabellen er tom.</translation>
    </message>
    <message>
        <source>Line %1 of the table has more than %2 columns. A line end may be missing there, or the file is no table.</source>
        <translation>Linje %1 i tabellen har mer enn %2 kolonner. Kanskje mangler det et linjeskift der, eller filen er ingen tabell.</translation>
    </message>
    <message>
        <source>The table holds more than ten million cells. Divide it into several files.</source>
        <translation>Tabellen har mer enn ti millioner celler. Del den opp i flere filer.</translation>
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
        <translation>Totalbudsjett</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>EU-støtte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Partners of a type</source>
        <translation>Partnere av en type</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbeidspakker</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Partner budget</source>
        <translation>Partnerens budsjett</translation>
    </message>
    <message>
        <source>EU contribution of the partner</source>
        <translation>Partnerens EU-støtte</translation>
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
        <translation>Antall</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosent</translation>
    </message>
</context>
<context>
    <name>DeliverableState</name>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Under gjennomgang</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Innsendt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akseptert</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The folder for backups, %1, cannot be made, so nothing was changed. Make room or check its permissions.</source>
        <translation>Mappen for sikkerhetskopier, %1, kan ikke opprettes, så ingenting ble endret. Frigjør plass eller kontroller rettighetene.</translation>
    </message>
    <message>
        <source>%1 is open in another program (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here.</source>
        <translation>%1 er åpen i et annet program (bruker %2 på %3 siden %4) og åpnes derfor bare for lesing. Lukk den der for å endre den her.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 finnes allerede. Velg et annet navn, eller åpne den.</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check that the folder exists and can be written.</source>
        <translation>%1 kan ikke opprettes. Kontroller at mappen finnes og at det kan skrives til den.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is opened for reading only.</source>
        <translation>%1 er skrivebeskyttet og åpnes derfor bare for lesing.</translation>
    </message>
    <message>
        <source>The folder of %1 is write-protected, so it is opened for reading only.</source>
        <translation>Mappen til %1 er skrivebeskyttet, så filen åpnes bare for lesing.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle, so it is opened for reading only. Install the newer version to change it.</source>
        <translation>%1 er skrevet av en nyere versjon av Passerelle og åpnes derfor bare for lesing. Installer den nyere versjonen for å endre den.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing was changed.</source>
        <translation>Porteføljen er bare åpen for lesing, så ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>%1: there is no record called “%2”. Look it up in the list, or use its number.</source>
        <translation>%1: Ingen oppføring heter «%2». Slå den opp i listen, eller bruk nummeret.</translation>
    </message>
    <message>
        <source>%1: several records are called “%2”. Use one of the numbers %3.</source>
        <translation>%1: Flere oppføringer heter «%2». Bruk et av numrene %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Without it there can be no such record.</source>
        <translation>%1: «%2» mangler. Uten det kan det ikke finnes en slik oppføring.</translation>
    </message>
    <message>
        <source>%1: record %2 is not in the portfolio any more.</source>
        <translation>%1: Oppføring %2 finnes ikke lenger i porteføljen.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new portfolio.</source>
        <translation>Filen %1 finnes ikke. Kontroller navnet, eller lag en ny portefølje.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the portfolio file in it.</source>
        <translation>%1 er en mappe. Velg porteføljefilen i den.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no portfolio. Choose another file, or go back to a backup.</source>
        <translation>%1 er tom og er derfor ingen portefølje. Velg en annen fil, eller gå tilbake til en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kan ikke leses. Kontroller rettighetene.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio. Choose a file that Passerelle has made, or import this one.</source>
        <translation>%1 er ikke en portefølje. Velg en fil som Passerelle har laget, eller importer denne.</translation>
    </message>
    <message>
        <source>%1 is cut off. Go back to a backup with “restore”.</source>
        <translation>%1 er avkuttet. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio. Choose another file.</source>
        <translation>%1 er en database fra et annet program, ikke en portefølje. Velg en annen fil.</translation>
    </message>
    <message>
        <source>%1 is damaged. Go back to a backup with “restore”.</source>
        <translation>%1 er skadet. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>%1 is not built as Passerelle builds a portfolio (%2), so it may have been changed by another program. Go back to a backup with “restore”.</source>
        <translation>%1 er ikke bygd opp slik Passerelle bygger opp en portefølje (%2), og kan derfor være endret av et annet program. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>The portfolio has no version that Passerelle knows, so it cannot be used. Go back to a backup with “restore”.</source>
        <translation>Porteføljen har ingen versjon som Passerelle kjenner, og kan derfor ikke brukes. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in %1. Make room and try again.</source>
        <translation>Disken er full, så ingenting ble endret i %1. Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions, or work on a copy.</source>
        <translation>%1 kan ikke skrives. Kontroller rettighetene, eller arbeid på en kopi.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, so nothing was changed. Check the disk, then try again.</source>
        <translation>Disken melder om en feil for %1, så ingenting ble endret. Kontroller disken, og prøv deretter igjen.</translation>
    </message>
    <message>
        <source>Another program is using %1. Wait until it is done, then try again.</source>
        <translation>Et annet program bruker %1. Vent til det er ferdig, og prøv deretter igjen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and can be written.</source>
        <translation>%1 kan ikke åpnes. Kontroller at mappen finnes og at det kan skrives til den.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation>En tekst er for lang til å oppbevares i %1.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 is opened for reading only. Make room, then open it again.</source>
        <translation>Disken er full, så %1 åpnes bare for lesing. Frigjør plass, og åpne filen på nytt.</translation>
    </message>
    <message>
        <source>The step was done in an older version of Passerelle and concerns what is kept otherwise since, so it cannot be undone or redone. The history still shows it.</source>
        <translation>Trinnet ble gjort i en eldre versjon av Passerelle og gjelder noe som siden lagres på en annen måte, så det kan verken angres eller gjøres på nytt. Historikken viser det fortsatt.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program, so nothing was changed. Save a copy of what is shown here, and go on with the copy.</source>
        <translation>%1 er flyttet, erstattet eller slettet av et annet program, så ingenting ble endret. Lagre en kopi av det som vises her, og fortsett med kopien.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle that keeps things otherwise, so it cannot be opened here. Install the newer version.</source>
        <translation>%1 er skrevet av en nyere versjon av Passerelle som lagrer ting på en annen måte, og kan derfor ikke åpnes her. Installer den nyere versjonen.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 er åpen på en annen datamaskin (bruker %2 på %3 siden %4) og åpnes derfor bare for lesing. Lukk den der for å endre den her; hvis den datamaskinen ikke kjører lenger, kan du overta filen.</translation>
    </message>
    <message>
        <source>%1 is damaged, or the journal beside it belongs to another file, so it was left as it is. Go back to a backup with “restore”.</source>
        <translation>%1 er skadet, eller journalen ved siden av hører til en annen fil, så filen er latt være som den er. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date, so it is as it was before (%2). Go on with the version of Passerelle that wrote it, and report this.</source>
        <translation>%1 kunne ikke oppdateres og er som før (%2). Fortsett med den versjonen av Passerelle som skrev den, og meld fra om dette.</translation>
    </message>
    <message>
        <source>%1 is not whole: it may have been copied while a program wrote to it. Copy it again, or go back to a backup with “restore”.</source>
        <translation>%1 er ikke hel: Den kan ha blitt kopiert mens et program skrev til den. Kopier den på nytt, eller gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or check the permissions of the folder.</source>
        <translation>Den skadede filen %1 kan ikke tas vare på i mappen sin, så ingenting ble endret. Frigjør plass eller kontroller rettighetene til mappen.</translation>
    </message>
    <message>
        <source>There is no backup %1. “backup --list” shows those that there are.</source>
        <translation>Det finnes ingen sikkerhetskopi %1. «backup --list» viser dem som finnes.</translation>
    </message>
    <message>
        <source>%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a name of its own and open it there.</source>
        <translation>%1 er en sikkerhetskopi av en annen portefølje enn %2, så ingenting ble endret. Kopier den til et eget navn og åpne den der.</translation>
    </message>
    <message>
        <source>Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup to another name and open it there.</source>
        <translation>Ingenting tyder på at %1 noen gang har vært en portefølje, så filen er latt være som den er. Kopier sikkerhetskopien til et annet navn og åpne den der.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another program has it open, or its folder cannot be written. Close it there, or check the permissions of the folder.</source>
        <translation>%1 kan ikke gjenopprettes: Et annet program har den åpen, eller mappen kan ikke skrives til. Lukk den der, eller kontroller rettighetene til mappen.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open, so nothing was changed. Save a copy, or open it where it is now.</source>
        <translation>%1 ble flyttet, erstattet eller slettet mens filen var åpen, så ingenting ble endret. Lagre en kopi, eller åpne filen der den er nå.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. If that stays so, go back to a backup with “restore”.</source>
        <translation>%1 kan ikke brukes: %2. Hvis det fortsetter, gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>%1: there is “%2” already. Change that one, or give another %3.</source>
        <translation>%1: «%2» finnes allerede. Endre den, eller gi en annen verdi for «%3».</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, and whether it was replaced cannot be told. Check the disk, then open the file again and see.</source>
        <translation>Disken melder en feil for %1, og det er ikke mulig å si om filen ble erstattet. Kontroller disken, og åpne filen på nytt for å se.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (%2 since %3), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 er åpen på en annen datamaskin (%2 siden %3), så den åpnes skrivebeskyttet. Lukk den der for å endre den her; hvis den datamaskinen ikke lenger er i gang, kan du overta filen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room on its disk, or check its permissions.</source>
        <translation>%1 kan ikke skrives. Frigjør plass på disken, eller kontroller rettighetene.</translation>
    </message>
    <message>
        <source>This machine has no data folder in which your name can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Denne maskinen har ingen datamappe der navnet ditt kan noteres. Sett variabelen PASSERELLE_DATA til en mappe som kan skrives i.</translation>
    </message>
    <message>
        <source>What was to be brought in gives “%1” a value that cannot stand there, so nothing was changed. Ask for it again.</source>
        <translation>Det som skulle hentes inn, gir «%1» en verdi som ikke kan stå der, så ingenting ble endret. Be om det på nytt.</translation>
    </message>
    <message>
        <source>Not all that this step changed is in the portfolio any more, so it cannot be taken back as a whole. Write the former values again.</source>
        <translation>Ikke alt som dette trinnet endret, er i porteføljen lenger, så det kan ikke tas tilbake i sin helhet. Skriv de tidligere verdiene på nytt.</translation>
    </message>
    <message>
        <source>Other records refer to what would be gone, so nothing was changed. Change or delete those first.</source>
        <translation>Andre oppføringer viser til noe som da ville mangle, så ingenting ble endret. Endre eller slett dem først.</translation>
    </message>
</context>
<context>
    <name>DocumentPlace</name>
    <message>
        <source>Stored in the file</source>
        <translation>Lagret i filen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lenket</translation>
    </message>
</context>
<context>
    <name>DrawChart</name>
    <message>
        <source>“%1” is no kind of picture known here. Use a name that ends in .png, .svg or .pdf.</source>
        <translation>«%1» er ingen kjent bildetype her. Bruk et navn som slutter på .png, .svg eller .pdf.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«%1» kunne ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>EngagementKind</name>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonsamtale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>EngagementLevel</name>
    <message>
        <source>Unaware</source>
        <translation>Uvitende</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Motvillig</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Nøytral</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Støttende</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Pådriver</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Etikettilordninger</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Kilder til fakta</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budsjettlinjer</translation>
    </message>
    <message>
        <source>Shares of periods</source>
        <translation>Periodeandeler</translation>
    </message>
    <message>
        <source>Lump sums</source>
        <translation>Faste beløp</translation>
    </message>
    <message>
        <source>Lump sums of partners</source>
        <translation>Partnernes faste beløp</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Enhetskostnader</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Støtte fra programmet</translation>
    </message>
    <message>
        <source>Contribution sources</source>
        <translation>Bidragskilder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangementer</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Programposter</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideer</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tilbakemeldinger</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indikatorverdier</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasjoner</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Regions of pilots</source>
        <translation>Regioner for piloter</translation>
    </message>
    <message>
        <source>Challenges of pilots</source>
        <translation>Utfordringer for piloter</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbeidspakker</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Partners in activities</source>
        <translation>Partnere i aktiviteter</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Avhengigheter</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputer</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Porteføljer</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Text limits</source>
        <translation>Tekstgrenser</translation>
    </message>
    <message>
        <source>Specific objectives</source>
        <translation>Spesifikke mål</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Bransjer</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosjekter</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Utfordringer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>Industries of the project</source>
        <translation>Prosjektets bransjer</translation>
    </message>
    <message>
        <source>Countries of the project</source>
        <translation>Prosjektets land</translation>
    </message>
    <message>
        <source>Regions of the project</source>
        <translation>Prosjektets regioner</translation>
    </message>
    <message>
        <source>Contributions to the SDGs</source>
        <translation>Bidrag til bærekraftsmålene</translation>
    </message>
    <message>
        <source>RIS3 alignments</source>
        <translation>RIS3-tilknytninger</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Tilknyttede prosjekter</translation>
    </message>
    <message>
        <source>Funding links</source>
        <translation>Finansieringskoblinger</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Declared values</source>
        <translation>Oppgitte verdier</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioner</translation>
    </message>
    <message>
        <source>RIS3 priorities</source>
        <translation>RIS3-satsingsområder</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interessenter</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interessentkontakter</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risikoer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Communication items</source>
        <translation>Kommunikasjonsinnslag</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Challenges of offers</source>
        <translation>Utfordringer for tilbud</translation>
    </message>
    <message>
        <source>Challenges of needs</source>
        <translation>Utfordringer for behov</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Overføringer</translation>
    </message>
    <message>
        <source>Stages of transfers</source>
        <translation>Stadier i overføringer</translation>
    </message>
    <message>
        <source>Options for action</source>
        <translation>Handlingsalternativer</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Sammenslåtte oppføringer</translation>
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
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etikettilordning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Source of a fact</source>
        <translation>Kilde til et faktum</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budsjettlinje</translation>
    </message>
    <message>
        <source>Share of a period</source>
        <translation>Periodeandel</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Fast beløp</translation>
    </message>
    <message>
        <source>Lump sum of a partner</source>
        <translation>En partners faste beløp</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Enhetskostnad</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Støtte fra programmet</translation>
    </message>
    <message>
        <source>Contribution source</source>
        <translation>Bidragskilde</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Programpost</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tilbakemelding</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Indikatorverdi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
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
        <translation>Region for en pilot</translation>
    </message>
    <message>
        <source>Challenge of a pilot</source>
        <translation>Utfordring for en pilot</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeidspakke</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Partner in an activity</source>
        <translation>Partner i en aktivitet</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Avhengighet</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milepæl</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Leveranse</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Text limit</source>
        <translation>Tekstgrense</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Spesifikt mål</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransje</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Utfordring</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>Industry of the project</source>
        <translation>Prosjektets bransje</translation>
    </message>
    <message>
        <source>Country of the project</source>
        <translation>Prosjektets land</translation>
    </message>
    <message>
        <source>Region of the project</source>
        <translation>Prosjektets region</translation>
    </message>
    <message>
        <source>Contribution to an SDG</source>
        <translation>Bidrag til et bærekraftsmål</translation>
    </message>
    <message>
        <source>RIS3 alignment</source>
        <translation>RIS3-tilknytning</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Tilknyttet prosjekt</translation>
    </message>
    <message>
        <source>Funding link</source>
        <translation>Finansieringskobling</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Oppgitt verdi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>RIS3-satsingsområde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Utgift</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interessentkontakt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Communication item</source>
        <translation>Kommunikasjonsinnslag</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Challenge of an offer</source>
        <translation>Utfordring for et tilbud</translation>
    </message>
    <message>
        <source>Challenge of a need</source>
        <translation>Utfordring for et behov</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overføring</translation>
    </message>
    <message>
        <source>Stage of a transfer</source>
        <translation>Stadium i en overføring</translation>
    </message>
    <message>
        <source>Option for action</source>
        <translation>Handlingsalternativ</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>Sammenslått oppføring</translation>
    </message>
</context>
<context>
    <name>EventFormat</name>
    <message>
        <source>Informative</source>
        <translation>Informativt</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktivt</translation>
    </message>
    <message>
        <source>Informative and interactive</source>
        <translation>Informativt og interaktivt</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>On site</source>
        <translation>Fysisk</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Digitalt</translation>
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
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Åpent for påmelding</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Roadshow stop</source>
        <translation>Roadshow-stopp</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferanse</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Oppstartsmøte</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Styringsgruppe</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Matchmaking</translation>
    </message>
    <message>
        <source>Press event</source>
        <translation>Pressearrangement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>«%1» må være et heltall fra %2 til %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at least %2.</source>
        <translation>«%1» må være et heltall på minst %2.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>«%1» må være et heltall.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3, with a decimal point, such as %4.</source>
        <translation>«%1» må være et tall fra %2 til %3 med desimalpunktum, for eksempel %4.</translation>
    </message>
    <message>
        <source>“%1” takes a number with a decimal point, such as %2.</source>
        <translation>«%1» må være et tall med desimalpunktum, for eksempel %2.</translation>
    </message>
    <message>
        <source>“%1” takes a web address, such as https://example.org.</source>
        <translation>«%1» må være en nettadresse, for eksempel https://example.org.</translation>
    </message>
    <message>
        <source>“%1” takes an e-mail address, such as name@example.org.</source>
        <translation>«%1» må være en e-postadresse, for eksempel name@example.org.</translation>
    </message>
    <message>
        <source>“%1” takes country codes of two letters, such as SI FR.</source>
        <translation>«%1» må være landkoder på to bokstaver, for eksempel SI FR.</translation>
    </message>
    <message>
        <source>“%1” takes a currency code of three letters, such as EUR.</source>
        <translation>«%1» må være en valutakode på tre bokstaver, for eksempel EUR.</translation>
    </message>
    <message>
        <source>“%1” takes language codes, such as en sl.</source>
        <translation>«%1» må være språkkoder, for eksempel en sl.</translation>
    </message>
    <message>
        <source>“%1” takes a language code, such as en.</source>
        <translation>«%1» må være en språkkode, for eksempel en.</translation>
    </message>
    <message>
        <source>“%1” takes a time zone, such as Europe/Ljubljana.</source>
        <translation>«%1» må være en tidssone, for eksempel Europe/Ljubljana.</translation>
    </message>
    <message>
        <source>“%1” takes digits only.</source>
        <translation>«%1» kan bare inneholde sifre.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>«%1» må være en tekst.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«%1» må være et av disse ordene: %2.</translation>
    </message>
    <message>
        <source>“%1” takes the number of a record.</source>
        <translation>«%1» må være nummeret til en oppføring.</translation>
    </message>
    <message>
        <source>“%1” takes the name of a kind of record, such as event.</source>
        <translation>«%1» må være navnet på en oppføringstype, for eksempel event.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>«%1» må være true eller false.</translation>
    </message>
    <message>
        <source>“%1” takes a date, such as 2026-11-22.</source>
        <translation>«%1» må være en dato, for eksempel 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” takes a date and a time, such as 2026-11-22T09:30.</source>
        <translation>«%1» må være en dato og et klokkeslett, for eksempel 2026-11-22T09:30.</translation>
    </message>
    <message>
        <source>“%1” takes a country: its code of two letters, such as SI, or its name, such as Slovenia.</source>
        <translation>«%1» må være et land: landkoden på to bokstaver, for eksempel SI, eller navnet, for eksempel Slovenia.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or make room there.</source>
        <translation>%1 kunne ikke skrives: %2. Velg et annet sted, eller frigjør plass der.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is longer than a cell of a workbook can be, which is 32,767 characters. Export as CSV or JSON, or shorten it.</source>
        <translation>«%1» i «%2» er lengre enn en celle i en arbeidsbok kan være, som er 32&#xa0;767 tegn. Eksporter som CSV eller JSON, eller forkort teksten.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record number</source>
        <translation>Oppføringsnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Innholdshash</translation>
    </message>
    <message>
        <source>SHA-256 of the content, in hexadecimal digits.</source>
        <translation>SHA-256 av innholdet, i heksadesimale sifre.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>The field that the source speaks of; empty: the whole record.</source>
        <translation>Feltet som kilden gjelder; tomt: hele oppføringen.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pålitelighet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadskategori</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeidspakke</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Enhetskostnad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Enhetstype</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Antall enheter</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Pris per enhet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budsjettlinje</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Splittable</source>
        <translation>Delbart</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Fast beløp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Kostnadskategorier</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Sats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Egenfinansiering</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Gjennomføringsform</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Foredragsholder</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Antall personer</translation>
    </message>
    <message>
        <source>Number of people counted without names.</source>
        <translation>Antall personer som er talt uten navn.</translation>
    </message>
    <message>
        <source>Quadruple helix</source>
        <translation>Firedobbel heliks</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Påmeldt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Innsjekket</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Ble til</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skår</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Utgangsverdi</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Referanseår</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Målverdi</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datakilde</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Navn på engelsk</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Forkortelse</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdeling</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>Organisasjonstype</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Størrelsesklasse</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Juridisk status</translation>
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
        <translation>Europakommisjonens identifikasjonskode for deltakere, ni sifre.</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>VAT recovery</source>
        <translation>Fradragsrett for MVA</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gateadresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breddegrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengdegrad</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Nettsted</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Bodies and networks</source>
        <translation>Organer og nettverk</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Akademisk tittel</translation>
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
        <translation>Behandlingsgrunnlag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Dato for samtykket</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Kilde til samtykket</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Oppbevares til</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisert</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivasjon</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Ekspertise</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Med fra</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Med til</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Flat rate: staff</source>
        <translation>Fast sats: personal</translation>
    </message>
    <message>
        <source>Flat rate: office on staff</source>
        <translation>Fast sats: kontor av personal</translation>
    </message>
    <message>
        <source>Flat rate: office on direct costs</source>
        <translation>Fast sats: kontor av direkte kostnader</translation>
    </message>
    <message>
        <source>Flat rate: travel</source>
        <translation>Fast sats: reise</translation>
    </message>
    <message>
        <source>Flat rate: other costs</source>
        <translation>Fast sats: andre kostnader</translation>
    </message>
    <message>
        <source>Receives EU funds</source>
        <translation>Mottar EU-midler</translation>
    </message>
    <message>
        <source>Declared EU contribution</source>
        <translation>Oppgitt EU-støtte</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Lead partner</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypotese</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>TRL at the start</source>
        <translation>TRL ved start</translation>
    </message>
    <message>
        <source>TRL at the end</source>
        <translation>TRL ved slutt</translation>
    </message>
    <message>
        <source>Transfer plan</source>
        <translation>Overføringsplan</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lærdommer</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Utfordring</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>Basisplan: start</translation>
    </message>
    <message>
        <source>Baseline end</source>
        <translation>Basisplan: slutt</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Forgjenger</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Tidsforskyvning</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Responsible partner</source>
        <translation>Ansvarlig partner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Eneste oppføring</translation>
    </message>
    <message>
        <source>There is one record of this kind in a file.</source>
        <translation>Det finnes én oppføring av denne typen i en fil.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Standardspråk</translation>
    </message>
    <message>
        <source>The language in which a text is written when none is named.</source>
        <translation>Språket en tekst skrives på når ikke noe språk er angitt.</translation>
    </message>
    <message>
        <source>Owner organisation</source>
        <translation>Eierorganisasjon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Programme code</source>
        <translation>Programkode</translation>
    </message>
    <message>
        <source>CCI number of the programme, or its short name.</source>
        <translation>Programmets CCI-nummer eller kortnavn.</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Programperiode</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>Periodelengde</translation>
    </message>
    <message>
        <source>Length of one reporting period.</source>
        <translation>Lengden på én rapporteringsperiode.</translation>
    </message>
    <message>
        <source>Default co-financing rate</source>
        <translation>Standard støttesats</translation>
    </message>
    <message>
        <source>Ceiling: staff flat rate</source>
        <translation>Tak: fast sats for personal</translation>
    </message>
    <message>
        <source>Highest flat rate for staff costs, as a share of the other direct costs.</source>
        <translation>Høyeste faste sats for personalkostnader, som andel av de andre direkte kostnadene.</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on staff</source>
        <translation>Tak: fast sats for kontor av personal</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on direct costs</source>
        <translation>Tak: fast sats for kontor av direkte kostnader</translation>
    </message>
    <message>
        <source>Ceiling: travel flat rate</source>
        <translation>Tak: fast sats for reise</translation>
    </message>
    <message>
        <source>Ceiling: other costs flat rate</source>
        <translation>Tak: fast sats for andre kostnader</translation>
    </message>
    <message>
        <source>Under-spending threshold</source>
        <translation>Terskel for underforbruk</translation>
    </message>
    <message>
        <source>A partner whose spending stays below this share of its plan is at risk.</source>
        <translation>En partner som har et forbruk under denne andelen av planen sin, er i risikosonen.</translation>
    </message>
    <message>
        <source>Budget flexibility threshold</source>
        <translation>Terskel for budsjettfleksibilitet</translation>
    </message>
    <message>
        <source>Shifts between categories above this share of the budget need an approval.</source>
        <translation>Omdisponeringer mellom kategorier over denne andelen av budsjettet krever godkjenning.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Entity and field, as in project.summary.</source>
        <translation>Entitet og felt, som i project.summary.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Priority code</source>
        <translation>Prioriteringskode</translation>
    </message>
    <message>
        <source>Priority title</source>
        <translation>Prioriteringstittel</translation>
    </message>
    <message>
        <source>Objective code</source>
        <translation>Målkode</translation>
    </message>
    <message>
        <source>Policy objective code</source>
        <translation>Kode for politisk mål</translation>
    </message>
    <message>
        <source>Specific objective of the regulations, such as RSO1.1.</source>
        <translation>Spesifikt mål i forordningene, for eksempel RSO1.1.</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>Fondstype</translation>
    </message>
    <message>
        <source>Counts as EU contribution</source>
        <translation>Regnes som EU-støtte</translation>
    </message>
    <message>
        <source>NACE sections and divisions</source>
        <translation>NACE-hovedområder og -næringer</translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation>NACE-versjon</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Fullt navn</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Prosjekt-ID</translation>
    </message>
    <message>
        <source>The identifier given by the programme.</source>
        <translation>Identifikatoren som programmet har gitt.</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Spesifikt mål</translation>
    </message>
    <message>
        <source>Note on the launch</source>
        <translation>Notat om lanseringen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Opprinnelse</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utsagn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgiver</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Nettadresse</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransje</translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation>Bærekraftsmål</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>RIS3-satsingsområde</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>From 0, none, to 3, strong.</source>
        <translation>Fra 0, ingen, til 3, sterk.</translation>
    </message>
    <message>
        <source>Leverage expected</source>
        <translation>Forventet utløsende effekt</translation>
    </message>
    <message>
        <source>Call or topic</source>
        <translation>Utlysning eller emne</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Own participants</source>
        <translation>Egne deltakere</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Ticket from</source>
        <translation>Investeringsbeløp fra</translation>
    </message>
    <message>
        <source>Ticket to</source>
        <translation>Investeringsbeløp til</translation>
    </message>
    <message>
        <source>For start-ups</source>
        <translation>For oppstartsbedrifter</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiell</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>NUTS-kode</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>NUTS-nivå</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Samhørighetskategori</translation>
    </message>
    <message>
        <source>Period of the category</source>
        <translation>Periode for kategorien</translation>
    </message>
    <message>
        <source>Source of the category</source>
        <translation>Kilde til kategorien</translation>
    </message>
    <message>
        <source>Research intensity</source>
        <translation>Forskningsintensitet</translation>
    </message>
    <message>
        <source>From 1, low, to 5, high.</source>
        <translation>Fra 1, lav, til 5, høy.</translation>
    </message>
    <message>
        <source>Source of the research intensity</source>
        <translation>Kilde til forskningsintensiteten</translation>
    </message>
    <message>
        <source>Domain codes</source>
        <translation>Domenekoder</translation>
    </message>
    <message>
        <source>Economic, scientific and policy domains of the strategy.</source>
        <translation>Strategiens økonomiske, vitenskapelige og politiske domener.</translation>
    </message>
    <message>
        <source>Strategy period</source>
        <translation>Strategiperiode</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>Forecast for the next report</source>
        <translation>Prognose for neste rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Internal reference</source>
        <translation>Intern referanse</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadato</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>Betalingsdato</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Declared amount</source>
        <translation>Oppgitt beløp</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Valutakurs</translation>
    </message>
    <message>
        <source>Units of the foreign currency for one euro.</source>
        <translation>Enheter av den utenlandske valutaen for én euro.</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Kursdato</translation>
    </message>
    <message>
        <source>Amount in EUR</source>
        <translation>Beløp i EUR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>MVA</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Attestert beløp</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Satt på vent</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Inneholder personopplysninger</translation>
    </message>
    <message>
        <source>The person or the group.</source>
        <translation>Personen eller gruppen.</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Aktørgruppe</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Innflytelse</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Legitimacy</source>
        <translation>Legitimitet</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hastegrad</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Holdning</translation>
    </message>
    <message>
        <source>Engagement now</source>
        <translation>Engasjement nå</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <translation>Ønsket engasjement</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Neste kontakt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste skritt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Impact of a risk</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Håndtering</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Dato for gjennomgang</translation>
    </message>
    <message>
        <source>From event</source>
        <translation>Fra arrangement</translation>
    </message>
    <message>
        <source>From risk</source>
        <translation>Fra risiko</translation>
    </message>
    <message>
        <source>From idea</source>
        <translation>Fra idé</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet av</translation>
    </message>
    <message>
        <source>EU emblem and statement checked</source>
        <translation>EU-emblem og -erklæring kontrollert</translation>
    </message>
    <message>
        <source>Holder: organisation</source>
        <translation>Innehaver: organisasjon</translation>
    </message>
    <message>
        <source>Holder: stakeholder</source>
        <translation>Innehaver: interessent</translation>
    </message>
    <message>
        <source>Technology readiness level (TRL)</source>
        <translation>Teknologisk modenhetsnivå (TRL)</translation>
    </message>
    <message>
        <source>IPR status</source>
        <translation>Status for immaterielle rettigheter</translation>
    </message>
    <message>
        <source>Partner sought</source>
        <translation>Ønsket partner</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Partnerskapstype</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Fra organisasjon</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Fra region</translation>
    </message>
    <message>
        <source>From industry</source>
        <translation>Fra bransje</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Til organisasjon</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Til region</translation>
    </message>
    <message>
        <source>To industry</source>
        <translation>Til bransje</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Agreement type</source>
        <translation>Avtaletype</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overføring</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
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
        <translation>Notat om ibruktakingen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
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
        <translation>Oppføringstype</translation>
    </message>
    <message>
        <source>Number that went away</source>
        <translation>Nummer som falt bort</translation>
    </message>
    <message>
        <source>The number of the record that went into the other one.</source>
        <translation>Nummeret til oppføringen som gikk inn i den andre.</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Nummer som blir stående</translation>
    </message>
    <message>
        <source>The number of the record into which it went.</source>
        <translation>Nummeret til oppføringen som den gikk inn i.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>EU-støtte</translation>
    </message>
    <message>
        <source>Partner contribution</source>
        <translation>Partnerens bidrag</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Gjenstående</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadskategori</translation>
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
        <translation>EU-andel</translation>
    </message>
    <message>
        <source>Where a partner has no budget lines, the amounts are those that a document declares.</source>
        <translation>Der en partner ikke har budsjettlinjer, er beløpene de som et dokument oppgir.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>The project has no periods: its start, its end or the programme’s period length is missing.</source>
        <translation>Prosjektet har ingen perioder: Starten, slutten eller programmets periodelengde mangler.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeidspakke</translation>
    </message>
    <message>
        <source>Without a work package</source>
        <translation>Uten arbeidspakke</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Faste satser</translation>
    </message>
    <message>
        <source>Flat rates belong to no work package.</source>
        <translation>Faste satser hører ikke til noen arbeidspakke.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle prosjekter</translation>
    </message>
    <message>
        <source>What was spent is known by category and by partner only.</source>
        <translation>Det som er brukt, er bare kjent per kategori og per partner.</translation>
    </message>
    <message>
        <source>EU contribution, partner by partner</source>
        <translation>EU-støtte, partner for partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangementer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Stakeholders: research and education</source>
        <translation>Interessenter: forskning og utdanning</translation>
    </message>
    <message>
        <source>Stakeholders: business</source>
        <translation>Interessenter: næringsliv</translation>
    </message>
    <message>
        <source>Stakeholders: public authorities</source>
        <translation>Interessenter: offentlige myndigheter</translation>
    </message>
    <message>
        <source>Stakeholders: civil society</source>
        <translation>Interessenter: sivilsamfunn</translation>
    </message>
    <message>
        <source>Stakeholders: not stated</source>
        <translation>Interessenter: ikke oppgitt</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Overføringer ut</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Overføringer inn</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indikatorverdier</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Fra, til</translation>
    </message>
    <message>
        <source>Transfers with both regions known: %1</source>
        <translation>Overføringer der begge regionene er kjent: %1</translation>
    </message>
    <message>
        <source>From more to less developed regions: %1</source>
        <translation>Fra mer til mindre utviklede regioner: %1</translation>
    </message>
    <message>
        <source>From less to more developed regions: %1</source>
        <translation>Fra mindre til mer utviklede regioner: %1</translation>
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
        <translation>Samhørighetskategori</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransje</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>%1 · region not stated</source>
        <translation>%1 · region ikke oppgitt</translation>
    </message>
    <message>
        <source>Where only the country or a larger region is known, records are counted with the country.</source>
        <translation>Der bare landet eller en større region er kjent, telles oppføringene under landet.</translation>
    </message>
    <message>
        <source>Some cohesion categories are derived from the gross domestic product per head, not taken from the official list.</source>
        <translation>Noen samhørighetskategorier er utledet av bruttonasjonalproduktet per innbygger og ikke hentet fra den offisielle listen.</translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to calculate with, so they are left out. Correct them in the budget lines of this partner.</source>
        <translation>Beløpene til %1 er for store til å regne med, så de er utelatt. Rett dem i budsjettlinjene til denne partneren.</translation>
    </message>
    <message>
        <source>Amounts that a document declares for a partner as a whole are not in this table; the budget by partner shows them.</source>
        <translation>Beløp som et dokument oppgir for en partner som helhet, er ikke med i denne tabellen; budsjettet etter partner viser dem.</translation>
    </message>
    <message>
        <source>Left out, because there is nothing in them: %1.</source>
        <translation>Utelatt fordi de er tomme: %1.</translation>
    </message>
    <message>
        <source>A pilot in several places counts in each of them, and once in the total.</source>
        <translation>En pilot på flere steder telles på hvert av dem, og én gang i summen.</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Egenfinansiering</translation>
    </message>
    <message>
        <source>Own contribution and EU share have no total: the budget and the EU contribution are not both known of every partner.</source>
        <translation>Egenfinansieringen og EU-andelen har ingen sum: budsjettet og EU-støtten er ikke begge kjent for alle partnere.</translation>
    </message>
    <message>
        <source>Own contribution is all that the EU does not pay, also what other funds pay.</source>
        <translation>Egenfinansieringen er alt som EU ikke betaler, også det som andre fond betaler.</translation>
    </message>
</context>
<context>
    <name>FundType</name>
    <message>
        <source>ERDF</source>
        <translation>ERUF</translation>
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
        <translation>Nasjonalt</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionalt</translation>
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
        <translation>Eget</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>FundingKind</name>
    <message>
        <source>RIS3 fund</source>
        <translation>RIS3-fond</translation>
    </message>
    <message>
        <source>Public fund</source>
        <translation>Offentlig fond</translation>
    </message>
    <message>
        <source>Private investor</source>
        <translation>Privat investor</translation>
    </message>
    <message>
        <source>Business angel</source>
        <translation>Engleinvestor</translation>
    </message>
    <message>
        <source>Private equity</source>
        <translation>Aktivt eierfond</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Akselerator</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>FundingStage</name>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Såkorn</translation>
    </message>
    <message>
        <source>Early stage</source>
        <translation>Tidlig fase</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Vekst</translation>
    </message>
    <message>
        <source>Later stage</source>
        <translation>Senere fase</translation>
    </message>
</context>
<context>
    <name>Helix</name>
    <message>
        <source>Research and education</source>
        <translation>Forskning og utdanning</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Næringsliv</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Offentlige myndigheter</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sivilsamfunn</translation>
    </message>
</context>
<context>
    <name>IdeaOutcome</name>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It may mean a number of thousands or one with decimals, and nothing in the table tells. Say which decimal mark it has.</source>
        <translation>Det kan bety et antall tusen eller et tall med desimaler, og ingenting i tabellen viser hvilket. Angi hvilket desimaltegn den bruker.</translation>
    </message>
    <message>
        <source>It may be written with the day or the month first, and nothing in the table tells. Say which comes first.</source>
        <translation>Den kan være skrevet med dagen eller måneden først, og ingenting i tabellen viser hvilket. Angi hva som kommer først.</translation>
    </message>
    <message>
        <source>There is no such record in “%1”.</source>
        <translation>Det finnes ingen slik oppføring i «%1».</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>Tabellen har ingen kolonne «%1». Kolonnene er: %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The command “fields” lists what there is.</source>
        <translation>%1 har ikke noe felt «%2». Kommandoen «fields» lister opp det som finnes.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen ble stanset. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>No column of the table is a field of “%1”. Its columns are: %2. Say which is which with --map, as in --map &quot;Name of the column&quot;=field.</source>
        <translation>Ingen kolonne i tabellen er et felt i «%1». Kolonnene er: %2. Angi hva som er hva med --map, som i --map &quot;Navn på kolonnen&quot;=felt.</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Without it there can be no record of “%2”. Say which column to take with --map, as in --map &quot;Name of the column&quot;=%3.</source>
        <translation>Tabellen har ingen kolonne for: %1. Uten det kan det ikke finnes en oppføring i «%2». Angi hvilken kolonne som skal brukes, med --map, som i --map &quot;Navn på kolonnen&quot;=%3.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>desimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>desimalpunktum</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>dag før måned</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>måned før dag</translation>
    </message>
    <message>
        <source>The line has more cells than the header. A separator inside a cell may lack its quotes.</source>
        <translation>Linjen har flere celler enn overskriften. Et skilletegn inne i en celle kan mangle anførselstegn rundt seg.</translation>
    </message>
    <message>
        <source>Column “%1”, value “%2”: %3</source>
        <translation>Kolonne «%1», verdi «%2»: %3</translation>
    </message>
    <message>
        <source>It is the same record as in line %1.</source>
        <translation>Det er den samme oppføringen som i linje %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Without it there can be no such record.</source>
        <translation>«%1» mangler. Uten det kan det ikke finnes en slik oppføring.</translation>
    </message>
    <message>
        <source>The number %1 is that of another record.</source>
        <translation>Nummeret %1 tilhører en annen oppføring.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>%1 er for stor til å importeres.</translation>
    </message>
    <message>
        <source>A JSON file is imported by itself. Choose one file.</source>
        <translation>En JSON-fil importeres for seg selv. Velg én fil.</translation>
    </message>
    <message>
        <source>A download from CORDIS has a file of projects and a file of organisations. Choose both.</source>
        <translation>En nedlasting fra CORDIS har én fil med prosjekter og én fil med organisasjoner. Velg begge.</translation>
    </message>
    <message>
        <source>“%1” takes a number with at most %2 decimals, such as %3.</source>
        <translation>«%1» tar et tall med høyst %2 desimaler, for eksempel %3.</translation>
    </message>
    <message>
        <source>The line with this record was refused, so nothing can refer to it. Mend that line first.</source>
        <translation>Linjen med denne posten ble avvist, så ingenting kan vise til den. Rett den linjen først.</translation>
    </message>
    <message>
        <source>%1 “%2”: the portfolio had one of this name with another number. Both are there now, and nothing was joined. If they are the same, undo the import or delete one of them.</source>
        <translation>%1 «%2»: Porteføljen hadde alt en post med dette navnet og et annet nummer. Nå er begge der, og ingenting er slått sammen. Er de det samme, kan du angre importen eller slette en av dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the name of another record.</source>
        <translation>
            <numerusform>%n til har navnet til en annen post.</numerusform>
            <numerusform>%n til har navnet til en annen post.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of CORDIS has one file of projects and one of organisations. Import one download after the other.</source>
        <translation>En nedlasting fra CORDIS har én fil med prosjekter og én med organisasjoner. Importer nedlastingene én etter én.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 er en mappe. Velg filene i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</source>
        <translation>
            <numerusform>%n linje har færre celler enn overskriften, som der en fil er avkuttet: %1. Det den ikke oppgir, forblir som det var.</numerusform>
            <numerusform>%n linjer har færre celler enn overskriften, som der en fil er avkuttet: %1. Det de ikke oppgir, forblir som det var.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record in “%1”. One that there is can be written like each of these: %2.</source>
        <translation>Det finnes ingen slik oppføring i «%1». En som finnes, kan skrives på hver av disse måtene: %2.</translation>
    </message>
    <message>
        <source>There are several such records in “%1”. Write one of these: %2.</source>
        <translation>Det finnes flere slike oppføringer i «%1». Skriv en av disse: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of certain words, such as: %2.</source>
        <translation>«%1» må være ett av bestemte ord, for eksempel: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«%1» må være ett av disse ordene: %2.</translation>
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
        <translation>Resultatindikator</translation>
    </message>
    <message>
        <source>Own indicator</source>
        <translation>Egen indikator</translation>
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
        <translation>Primær</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Tilknyttet</translation>
    </message>
</context>
<context>
    <name>IprStatus</name>
    <message>
        <source>No protection</source>
        <translation>Ingen beskyttelse</translation>
    </message>
    <message>
        <source>Secret know-how</source>
        <translation>Hemmelig knowhow</translation>
    </message>
    <message>
        <source>Patent applied for</source>
        <translation>Patent søkt</translation>
    </message>
    <message>
        <source>Patent granted</source>
        <translation>Patent meddelt</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Opphavsrett</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Åpen lisens</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>“%1” (%2) is not of the same kind as the other record. Only two records of one kind can be joined.</source>
        <translation>«%1» (%2) er ikke av samme type som den andre oppføringen. Bare to oppføringer av samme type kan slås sammen.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 in the portfolio (any more).</source>
        <translation>%1: Oppføringen %2 finnes ikke (lenger) i porteføljen.</translation>
    </message>
    <message>
        <source>These are one record. Name two that are the same thing.</source>
        <translation>Dette er én og samme oppføring. Angi to oppføringer som er det samme.</translation>
    </message>
    <message>
        <source>%1: such records are written by the program and cannot be joined.</source>
        <translation>%1: Slike oppføringer skrives av programmet og kan ikke slås sammen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: one is a part of the other. Move it out first, or delete it.</source>
        <translation>«%1» og «%2» kan ikke slås sammen: Den ene er en del av den andre. Flytt den ut først, eller slett den.</translation>
    </message>
    <message>
        <source>One of these people is anonymised, and would be known again. Anonymise the other one too, or leave them apart.</source>
        <translation>En av disse personene er anonymisert og ville bli gjenkjent. Anonymiser også den andre, eller la dem stå hver for seg.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
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
        <translation>Slått sammen med «%1» (oppføring %2), der det sto:</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The file is larger than 512 MB. Export it in parts.</source>
        <translation>Filen er større enn 512 MB. Eksporter den i deler.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid JSON. Nothing was imported.</source>
        <translation>Linje %1 i filen er ikke gyldig JSON. Ingenting ble importert.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Filen er JSON, men ikke en portefølje som Passerelle har eksportert. Ingenting ble importert.</translation>
    </message>
    <message>
        <source>%1 %2 is left out. %3</source>
        <translation>%1 %2 er utelatt. %3</translation>
    </message>
    <message>
        <source>What the file says of “%1” is not a list of records.</source>
        <translation>Det filen sier om «%1», er ikke en liste over oppføringer.</translation>
    </message>
    <message>
        <source>The portfolio has this number for a record of another kind (%1).</source>
        <translation>Porteføljen har dette nummeret for en oppføring av en annen type (%1).</translation>
    </message>
    <message>
        <source>The file has this number more than once.</source>
        <translation>Filen har dette nummeret mer enn én gang.</translation>
    </message>
    <message>
        <source>The file has record %1 with the same key.</source>
        <translation>Filen har oppføring %1 med samme nøkkel.</translation>
    </message>
    <message>
        <source>Its field “%1” points at a record that is neither in the file nor in the portfolio.</source>
        <translation>Feltet «%1» peker på en oppføring som verken finnes i filen eller i porteføljen.</translation>
    </message>
    <message>
        <source>The attached content %1 is damaged.</source>
        <translation>Det vedlagte innholdet %1 er skadet.</translation>
    </message>
    <message>
        <source>It has no record number.</source>
        <translation>Oppføringsnummeret mangler.</translation>
    </message>
    <message>
        <source>Its field “%1” is empty.</source>
        <translation>Feltet «%1» er tomt.</translation>
    </message>
    <message>
        <source>Its field “%1” does not fit. %2</source>
        <translation>Feltet «%1» passer ikke. %2</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Det er ikke et objekt.</translation>
    </message>
    <message>
        <source>The file holds more than twenty million values. Divide it into several files.</source>
        <translation>Filen inneholder mer enn tjue millioner verdier. Del den opp i flere filer.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Filen er nøstet dypere enn en portefølje som Passerelle har eksportert. Ingenting ble importert.</translation>
    </message>
    <message>
        <source>Its field “%1” is longer than a million characters. Keep such a text as a document.</source>
        <translation>Feltet «%1» er lengre enn en million tegn. Ta vare på en slik tekst som dokument.</translation>
    </message>
    <message>
        <source>The attached contents of the file cannot be read.</source>
        <translation>Det vedlagte innholdet i filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Line %1 of the file gives the key “%2” a second time in the same place, so which of the two counts cannot be told. Keep one of them. Nothing was imported.</source>
        <translation>Linje %1 i filen oppgir nøkkelen «%2» en gang til på samme sted, så det er ikke mulig å si hvilken av de to som gjelder. Behold bare den ene. Ingenting ble importert.</translation>
    </message>
</context>
<context>
    <name>LegalStatus</name>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>Finish to start</source>
        <translation>Slutt til start</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Start til start</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Slutt til slutt</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Start til slutt</translation>
    </message>
</context>
<context>
    <name>LumpSumPhase</name>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Avslutning</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 is the portfolio itself. Choose the file that was sent to you.</source>
        <translation>%1 er selve porteføljen. Velg filen som ble sendt til deg.</translation>
    </message>
    <message>
        <source>%1 and this portfolio were changed by two copies of the same machine that cannot be told apart, so nothing was changed. Ask for the portfolio itself in place of what was sent, and bring that in.</source>
        <translation>%1 og denne porteføljen ble endret av to kopier av samme maskin som ikke kan skilles fra hverandre, så ingenting ble endret. Be om selve porteføljen i stedet for det som ble sendt, og hent inn den.</translation>
    </message>
    <message>
        <source>%1 belongs to another portfolio than %2, so nothing was changed. Open the portfolio that it was made from, and bring it in there.</source>
        <translation>%1 hører til en annen portefølje enn %2, så ingenting ble endret. Åpne porteføljen den ble laget av, og hent den inn der.</translation>
    </message>
    <message>
        <source>%1 is a part of a copy that holds more than this portfolio, so nothing was changed. Ask for its changes: “send” without --partner and --event.</source>
        <translation>%1 er en del av en kopi som inneholder mer enn denne porteføljen, så ingenting ble endret. Be om endringene i den: «send» uten --partner og --event.</translation>
    </message>
    <message>
        <source>%1 builds on changes that are not here, so nothing was changed. Bring in what was sent before it, or ask for everything: “send --whole”.</source>
        <translation>%1 bygger på endringer som ikke finnes her, så ingenting ble endret. Hent inn det som ble sendt før den, eller be om alt: «send --whole».</translation>
    </message>
    <message>
        <source>%1 has a newer version of Passerelle. What this one does not know was kept, and shows once it is brought up to date.</source>
        <translation>%1 har en nyere versjon av Passerelle. Det denne versjonen ikke kjenner, ble beholdt og vises når den er oppdatert.</translation>
    </message>
    <message numerus="yes">
        <source>A clock in the work of %1 was %n hour(s) ahead, so the order in the history may be wrong. Nothing else depends on it.</source>
        <translation>
            <numerusform>En klokke i arbeidet til %1 gikk %n time for fort, så rekkefølgen i historikken kan være feil. Ingenting annet avhenger av den.</numerusform>
            <numerusform>En klokke i arbeidet til %1 gikk %n timer for fort, så rekkefølgen i historikken kan være feil. Ingenting annet avhenger av den.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent holds only changes, so no portfolio can be made of it, and %1 was not made. Bring it into the portfolio that it belongs to, or ask for everything: “send --whole”.</source>
        <translation>Det som ble sendt, inneholder bare endringer, så ingen portefølje kan lages av det, og %1 ble ikke laget. Hent det inn i porteføljen det hører til, eller be om alt: «send --whole».</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Person (left out)</source>
        <translation>Person (utelatt)</translation>
    </message>
    <message>
        <source>a copy without history</source>
        <translation>en kopi uten historikk</translation>
    </message>
    <message>
        <source>Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. Export it as JSON or CSV, and import that.</source>
        <translation>Ingenting viser hva %1 begynte med, så den kan ikke sammenlignes, og ingenting ble endret. Eksporter den som JSON eller CSV, og importer resultatet.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</source>
        <translation>
            <numerusform>Ved siden av denne porteføljen ligger %n kopi av den som en delt mappe eller en filbehandler har laget: %1. Det som ble endret i den, er ikke her før det hentes inn.</numerusform>
            <numerusform>Ved siden av denne porteføljen ligger %n kopier av den som en delt mappe eller en filbehandler har laget: %1. Det som ble endret i dem, er ikke her før det hentes inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not say of which portfolio it was made, so it cannot be compared, and nothing was changed. Use “import” for it.</source>
        <translation>%1 sier ikke hvilken portefølje den ble laget av, så den kan ikke sammenlignes, og ingenting ble endret. Bruk «import» for den.</translation>
    </message>
    <message>
        <source>A record in %1 cannot be read (%2), so nothing was changed. Correct it there. %3</source>
        <translation>En post i %1 kan ikke leses (%2), så ingenting ble endret. Rett den der. %3</translation>
    </message>
    <message>
        <source>This machine has no data folder in which the shared folder of a portfolio can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Denne maskinen har ingen datamappe der den delte mappen til en portefølje kan noteres. Sett variabelen PASSERELLE_DATA til en mappe som kan skrives i.</translation>
    </message>
    <message>
        <source>%1 is not all there yet.</source>
        <translation>%1 er ikke helt på plass ennå.</translation>
    </message>
    <message>
        <source>%1 builds on what is not there yet.</source>
        <translation>%1 bygger på noe som ikke er der ennå.</translation>
    </message>
    <message>
        <source>%1 is damaged. Whoever has what is in it gives it again with the next exchange.</source>
        <translation>%1 er skadet. Den som har det som er i den, gir det på nytt ved neste utveksling.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install that to read it.</source>
        <translation>%1 er skrevet av en nyere versjon av Passerelle. Installer den for å lese filen.</translation>
    </message>
    <message>
        <source>%1 has the name of a file of this portfolio and is none. It is left alone.</source>
        <translation>%1 har navnet til en fil i denne porteføljen, men er det ikke. Den får ligge i fred.</translation>
    </message>
    <message>
        <source>%1 was written by a copy of this machine that cannot be told from it. Ask for that portfolio itself, and bring it in with “merge”.</source>
        <translation>%1 er skrevet av en kopi av denne maskinen som ikke kan skilles fra den. Be om selve porteføljen, og hent den inn med «merge».</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Mappen %1 finnes ikke. Opprett den, eller velg en annen.</translation>
    </message>
    <message>
        <source>%1 lies in that folder itself, where others would overwrite it. Move the portfolio elsewhere, or choose a folder apart from it.</source>
        <translation>%1 ligger selv i den mappen, der andre ville overskrive den. Flytt porteføljen, eller velg en mappe for seg.</translation>
    </message>
    <message>
        <source>%1 is another part than this copy, so nothing was changed: it would leave out what is here. Ask for a part that holds both, or make a copy of its own from it.</source>
        <translation>%1 er en annen del enn denne kopien, så ingenting ble endret: Den ville utelatt det som er her. Be om en del som inneholder begge, eller lag en egen kopi av den.</translation>
    </message>
    <message>
        <source>%1 holds only a part of its portfolio and cannot take part in a shared folder. Send its changes back with “send”, or ask for the whole portfolio.</source>
        <translation>%1 inneholder bare en del av porteføljen og kan ikke delta i en delt mappe. Send endringene tilbake med «send», eller be om hele porteføljen.</translation>
    </message>
    <message>
        <source>%1 holds too many files with names of this portfolio. Delete those that Passerelle has not written.</source>
        <translation>%1 inneholder for mange filer med navn fra denne porteføljen. Slett dem som Passerelle ikke har skrevet.</translation>
    </message>
    <message>
        <source>%1 could not be brought in and is left out. %2</source>
        <translation>%1 kunne ikke hentes inn og er utelatt. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Slettet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went from this part of the portfolio: what %1 sends does not hold them any more.</source>
        <translation>
            <numerusform>%n oppføring er ikke lenger i denne delen av porteføljen: Det %1 sender, inneholder den ikke lenger.</numerusform>
            <numerusform>%n oppføringer er ikke lenger i denne delen av porteføljen: Det %1 sender, inneholder dem ikke lenger.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent and is not a portfolio. “merge” makes a portfolio of it, or brings it into one.</source>
        <translation>%1 er sendt og er ikke en portefølje. «merge» lager en portefølje av den eller henter den inn i en.</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>Local public authority</source>
        <translation>Lokal offentlig myndighet</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <translation>Regional offentlig myndighet</translation>
    </message>
    <message>
        <source>National public authority</source>
        <translation>Nasjonal offentlig myndighet</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <translation>Sektororgan</translation>
    </message>
    <message>
        <source>Infrastructure and (public) service provider</source>
        <translation>Leverandør av infrastruktur og (offentlige) tjenester</translation>
    </message>
    <message>
        <source>Interest groups including NGOs</source>
        <translation>Interessegrupper, inkludert NGO-er</translation>
    </message>
    <message>
        <source>Higher education and research organisations</source>
        <translation>Høyere utdannings- og forskningsinstitusjoner</translation>
    </message>
    <message>
        <source>Education/training centre and school</source>
        <translation>Utdannings-/opplæringssenter og skole</translation>
    </message>
    <message>
        <source>Enterprise, except SME</source>
        <translation>Foretak, unntatt SMB</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>SMB</translation>
    </message>
    <message>
        <source>Business support organisation</source>
        <translation>Organisasjon for næringslivsstøtte</translation>
    </message>
    <message>
        <source>EGTC</source>
        <translation>EGTS</translation>
    </message>
    <message>
        <source>International organisation, EEIG</source>
        <translation>Internasjonal organisasjon, EØFG</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Allmennheten</translation>
    </message>
    <message>
        <source>Hospitals and medical centres</source>
        <translation>Sykehus og medisinske sentre</translation>
    </message>
    <message>
        <source>Cross-border legal body</source>
        <translation>Grenseoverskridende juridisk organ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Declared budget, EUR</source>
        <translation>Oppgitt budsjett, EUR</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>%1 is no file that Passerelle sends from one copy of a portfolio to another. Choose another file.</source>
        <translation>%1 er ikke en fil som Passerelle sender fra én kopi av en portefølje til en annen. Velg en annen fil.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install it to read the file.</source>
        <translation>%1 ble skrevet av en nyere versjon av Passerelle. Installer den for å lese filen.</translation>
    </message>
    <message>
        <source>There is too much to be sent in one file. Leave documents out, or send the part that is needed.</source>
        <translation>Det er for mye å sende i én fil. Utelat dokumenter, eller send den delen som trengs.</translation>
    </message>
    <message>
        <source>The history of the portfolio does not agree with itself, so %1 was not written. Go back to a backup with “restore”.</source>
        <translation>Historikken til porteføljen stemmer ikke overens med seg selv, så %1 ble ikke skrevet. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete, so nothing was read of it. Ask for the file again.</source>
        <translation>%1 er skadet eller ufullstendig, så ingenting ble lest fra den. Be om filen på nytt.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so nothing can be encrypted. Restart the computer and try again.</source>
        <translation>Systemet gir ingen tilfeldige tall, så ingenting kan krypteres. Start datamaskinen på nytt og prøv igjen.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>Det er ikke nok minne til å lage nøkkelen av passordfrasen. Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>A passphrase of less than 8 characters is found by trying. Choose a longer one: some words that do not belong together.</source>
        <translation>En passordfrase på under 8 tegn kan finnes ved prøving. Velg en lengre: noen ord som ikke hører sammen.</translation>
    </message>
    <message>
        <source>%1 was sent with a passphrase. Ask who sent it, and give it with “--passphrase-file”.</source>
        <translation>%1 er sendt med en passordfrase. Spør den som sendte den, og oppgi den med «--passphrase-file».</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the passphrase is wrong or the file was damaged. Check the passphrase, or ask for the file again.</source>
        <translation>%1 kan ikke åpnes: Passordfrasen er feil, eller filen er skadet. Kontroller passordfrasen, eller be om filen på nytt.</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Lead partner</source>
        <translation>Lead partner</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Prosjektpartner</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Assosiert partner</translation>
    </message>
    <message>
        <source>Network partner</source>
        <translation>Nettverkspartner</translation>
    </message>
</context>
<context>
    <name>PartnershipKind</name>
    <message>
        <source>Licence agreement</source>
        <translation>Lisensavtale</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>Forskningssamarbeid</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Kommersiell avtale</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Teknisk samarbeid</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Fellesforetak</translation>
    </message>
    <message>
        <source>Exchange of practice</source>
        <translation>Erfaringsutveksling</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Advance payment</source>
        <translation>Forskudd</translation>
    </message>
    <message>
        <source>Interim payment</source>
        <translation>Delutbetaling</translation>
    </message>
    <message>
        <source>Final payment</source>
        <translation>Sluttutbetaling</translation>
    </message>
    <message>
        <source>Forwarding to a partner</source>
        <translation>Videreformidling til en partner</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Tilbakekreving</translation>
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
        <translation>Testsone</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
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
        <translation>Utvidelse</translation>
    </message>
</context>
<context>
    <name>PilotStage</name>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Utforming</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluert</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Overført</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stanset</translation>
    </message>
</context>
<context>
    <name>PlaceRole</name>
    <message>
        <source>Participating</source>
        <translation>Deltakende</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målområde</translation>
    </message>
</context>
<context>
    <name>PolicyLevel</name>
    <message>
        <source>Local</source>
        <translation>Lokalt</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionalt</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasjonalt</translation>
    </message>
    <message>
        <source>Macro-regional</source>
        <translation>Makroregionalt</translation>
    </message>
    <message>
        <source>European</source>
        <translation>Europeisk</translation>
    </message>
</context>
<context>
    <name>PolicyState</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Drøftet</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overlevert</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Tatt i bruk</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslått</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Skriveren tar ikke imot noe.</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Koblet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
</context>
<context>
    <name>ProfileType</name>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praksis</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Næringsliv</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forskning</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerskap</translation>
    </message>
</context>
<context>
    <name>ProjectRelation</name>
    <message>
        <source>Builds on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallelt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Shares partners</source>
        <translation>Har felles partnere</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Under forberedelse</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Innsendt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Under avslutning</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslått</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Innsendt</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>Til kontroll</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Attestert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Utbetalt</translation>
    </message>
</context>
<context>
    <name>RiskCategory</name>
    <message>
        <source>Technical</source>
        <translation>Teknisk</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Økonomisk</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridisk</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organisatorisk</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerskap</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Ekstern</translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Redusert</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Inntruffet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The end date is before the start date.</source>
        <translation>Sluttdatoen er før startdatoen.</translation>
    </message>
    <message>
        <source>Nobody is named: choose a person or a stakeholder, or give a head count.</source>
        <translation>Ingen er oppgitt: Velg en person eller en interessent, eller angi antall personer.</translation>
    </message>
    <message>
        <source>The data is to be deleted before consent was given.</source>
        <translation>Opplysningene skal slettes før samtykket ble gitt.</translation>
    </message>
    <message>
        <source>The person is anonymised, and still has an e-mail or a phone number.</source>
        <translation>Personen er anonymisert, men har fortsatt en e-postadresse eller et telefonnummer.</translation>
    </message>
    <message>
        <source>The partner left before it joined.</source>
        <translation>Partneren gikk ut før den kom med.</translation>
    </message>
    <message>
        <source>Office costs have two flat rates: keep the one on staff costs or the one on direct costs.</source>
        <translation>Kontorkostnadene har to faste satser: Behold den av personalkostnader eller den av direkte kostnader.</translation>
    </message>
    <message>
        <source>The flat rate for other costs excludes every other flat rate: remove it or the others.</source>
        <translation>Den faste satsen for andre kostnader utelukker alle andre faste satser: Fjern den eller de andre.</translation>
    </message>
    <message>
        <source>The readiness level is lower at the end than at the start.</source>
        <translation>Modenhetsnivået er lavere ved slutten enn ved starten.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>Basisplanen slutter før den starter.</translation>
    </message>
    <message>
        <source>The largest ticket is smaller than the smallest.</source>
        <translation>Det største investeringsbeløpet er mindre enn det minste.</translation>
    </message>
    <message>
        <source>The declared number is of partners of a type, and the type is missing.</source>
        <translation>Det oppgitte antallet gjelder partnere av en type, og typen mangler.</translation>
    </message>
    <message>
        <source>The end of the period is before its start.</source>
        <translation>Slutten på perioden er før starten.</translation>
    </message>
    <message>
        <source>The amount is in a foreign currency, and the exchange rate is missing.</source>
        <translation>Beløpet er i utenlandsk valuta, og valutakursen mangler.</translation>
    </message>
    <message>
        <source>An organisation and a stakeholder are named as holder: keep one.</source>
        <translation>En organisasjon og en interessent er oppgitt som innehaver: Behold én.</translation>
    </message>
</context>
<context>
    <name>SdgWeight</name>
    <message>
        <source>Main goal</source>
        <translation>Hovedmål</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Annet mål</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Tilknyttede prosjekter</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangementer</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interessenter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Overføringer</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Forbruk</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioner</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risikoer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tips</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet %1 holds more cells than can be read. Divide it into several files.</source>
        <translation>Arket %1 inneholder flere celler enn det som kan leses. Del det opp i flere filer.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no spreadsheet does, so it was not read.</source>
        <translation>Filen deklarerer en dokumenttype, noe ikke noe regneark gjør, og ble derfor ikke lest.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: one of its parts is not well-formed XML. Save it again or ask for another copy.</source>
        <translation>Regnearket er skadet: En av delene er ikke velformet XML. Lagre det på nytt eller be om en ny kopi.</translation>
    </message>
    <message>
        <source>The file is an old Excel file (XLS) or protected by a password. Save it as XLSX or ODS without a password.</source>
        <translation>Filen er en gammel Excel-fil (XLS) eller beskyttet med passord. Lagre den som XLSX eller ODS uten passord.</translation>
    </message>
    <message>
        <source>The file is an archive, but no spreadsheet. Save it as XLSX, ODS or CSV.</source>
        <translation>Filen er et arkiv, men ikke noe regneark. Lagre den som XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: a part that it needs is missing. Save it again or ask for another copy.</source>
        <translation>XLSX-filen er skadet: En del som den trenger, mangler. Lagre den på nytt eller be om en ny kopi.</translation>
    </message>
    <message>
        <source>The sheet %1 has more columns or rows than can be read. Remove what lies far to the right or below.</source>
        <translation>Arket %1 har flere kolonner eller rader enn det som kan leses. Fjern det som ligger langt til høyre eller langt nede.</translation>
    </message>
    <message>
        <source>A cell in row %1 of the sheet %2 is longer than a million characters. Keep such a text as a document.</source>
        <translation>En celle i rad %1 i arket %2 er lengre enn en million tegn. Ta vare på en slik tekst som dokument.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than 256 MB. Divide it into several files.</source>
        <translation>Regnearket er større enn 256 MB. Del det opp i flere filer.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more sheets, texts or styles than can be read. Divide it into several files.</source>
        <translation>Regnearket inneholder flere ark, tekster eller stiler enn det som kan leses. Del det opp i flere filer.</translation>
    </message>
    <message>
        <source>The spreadsheet is nested deeper than any program does, so it was not read. Save it again in a spreadsheet program.</source>
        <translation>Regnearket er nøstet dypere enn noe program gjør, så det ble ikke lest. Lagre det på nytt i et regnearkprogram.</translation>
    </message>
</context>
<context>
    <name>SizeClass</name>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Liten</translation>
    </message>
    <message>
        <source>Medium-sized</source>
        <translation>Mellomstor</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Stor</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Endre %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Legg til: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slett %1</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Fyll med eksemplet</translation>
    </message>
    <message>
        <source>Fill in the demonstration</source>
        <translation>Fyll med demonstrasjonen</translation>
    </message>
    <message>
        <source>Fill with the two founding cases</source>
        <translation>Fyll med de to opprinnelige casene</translation>
    </message>
    <message>
        <source>Fill with the demonstration</source>
        <translation>Fyll med demonstrasjonen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Legg til: %1</translation>
    </message>
    <message>
        <source>Bring the file up to date</source>
        <translation>Oppdater filen</translation>
    </message>
    <message>
        <source>Settle what was written apart about %1</source>
        <translation>Avgjør det som ble skrevet hver for seg om %1</translation>
    </message>
    <message>
        <source>Settle what was written apart in %1 places</source>
        <translation>Avgjør det som ble skrevet hver for seg, %1 steder</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Slå sammen %1</translation>
    </message>
    <message>
        <source>Bring in the work of %1</source>
        <translation>Hent inn arbeidet til %1</translation>
    </message>
    <message>
        <source>Make the copy of %1</source>
        <translation>Lag kopien av %1</translation>
    </message>
    <message>
        <source>Change past the history</source>
        <translation>Endring utenom historikken</translation>
    </message>
</context>
<context>
    <name>TransferDirection</name>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>TransferKind</name>
    <message>
        <source>Exchange and training</source>
        <translation>Utveksling og opplæring</translation>
    </message>
    <message>
        <source>Partial adoption</source>
        <translation>Delvis innføring</translation>
    </message>
    <message>
        <source>Full adoption</source>
        <translation>Full innføring</translation>
    </message>
</context>
<context>
    <name>TransferStage</name>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
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
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Tatt i bruk</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stanset</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>They have the same name.</source>
        <translation>De har samme navn.</translation>
    </message>
    <message>
        <source>They have the same name, but for spelling, legal form or language: “%1” and “%2”.</source>
        <translation>De har samme navn, bortsett fra skrivemåte, juridisk form eller språk: «%1» og «%2».</translation>
    </message>
    <message>
        <source>Their names are similar: “%1” and “%2”.</source>
        <translation>Navnene ligner på hverandre: «%1» og «%2».</translation>
    </message>
    <message>
        <source>The name of one is the abbreviation of the other.</source>
        <translation>Navnet på den ene er forkortelsen for den andre.</translation>
    </message>
    <message>
        <source>They have the same abbreviation: %1.</source>
        <translation>De har samme forkortelse: %1.</translation>
    </message>
    <message>
        <source>They have the same VAT number: %1.</source>
        <translation>De har samme organisasjonsnummer: %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address: %1.</source>
        <translation>De har samme e-postadresse: %1.</translation>
    </message>
    <message>
        <source>They have the same website: %1.</source>
        <translation>De har samme nettsted: %1.</translation>
    </message>
    <message>
        <source>They have the same PIC: %1.</source>
        <translation>De har samme PIC: %1.</translation>
    </message>
    <message>
        <source>They have the same name and the same organisation.</source>
        <translation>De har samme navn og samme organisasjon.</translation>
    </message>
    <message>
        <source>They have similar names and the same organisation.</source>
        <translation>De har lignende navn og samme organisasjon.</translation>
    </message>
    <message>
        <source>They have the same name, and of one of them the organisation is not known.</source>
        <translation>De har samme navn, og organisasjonen til en av dem er ikke kjent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There can be only one with this: %1.</source>
        <translation>Det kan bare finnes én med dette: %1.</translation>
    </message>
    <message>
        <source>They tie the same records together.</source>
        <translation>De knytter de samme oppføringene sammen.</translation>
    </message>
    <message>
        <source>They have the same supplier and invoice number: %1.</source>
        <translation>De har samme leverandør og fakturanummer: %1.</translation>
    </message>
    <message>
        <source>They have the same partner and invoice number: %1.</source>
        <translation>De har samme partner og fakturanummer: %1.</translation>
    </message>
    <message>
        <source>They have the same partner, amount and date.</source>
        <translation>De har samme partner, beløp og dato.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tegn</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Parts of the file cannot be read or contradict each other, so records may be missing or wrong. Go back to a backup with “restore”. The storage reports: %1</source>
        <translation>Deler av filen kan ikke leses eller motsier hverandre, så oppføringer kan mangle eller være feil. Gå tilbake til en sikkerhetskopi med «restore». Lagringen melder: %1</translation>
    </message>
    <message>
        <source>“%1” is not built as Passerelle builds it, so another program has changed the file. Go back to a backup with “restore”.</source>
        <translation>«%1» er ikke bygd opp slik Passerelle bygger det opp, så et annet program har endret filen. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>The record refers to one that does not exist. Choose another in its form, or leave the field empty.</source>
        <translation>Oppføringen viser til en som ikke finnes. Velg en annen i skjemaet, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The history does not know the record, so something other than Passerelle has added it. Go back to a backup with “restore”, or delete the record.</source>
        <translation>Historikken kjenner ikke oppføringen, så noe annet enn Passerelle har lagt den til. Gå tilbake til en sikkerhetskopi med «restore». Du kan også slette oppføringen.</translation>
    </message>
    <message>
        <source>The record differs from its history, so something other than Passerelle has changed it. Write the right values again, or go back to a backup with “restore”.</source>
        <translation>Oppføringen avviker fra historikken sin, så noe annet enn Passerelle har endret den. Skriv inn de riktige verdiene på nytt, eller gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>The record is in the history, but not in the file, so something other than Passerelle has deleted it. Go back to a backup with “restore”.</source>
        <translation>Oppføringen finnes i historikken, men ikke i filen, så noe annet enn Passerelle har slettet den. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>Parts of the history that %1 has written since %2 are missing or were changed by something other than Passerelle. Go back to a backup with “restore”.</source>
        <translation>Deler av historikken som %1 har skrevet siden %2, mangler eller er endret av noe annet enn Passerelle. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>The steps of the history do not follow one another, so undoing may bring back wrong values. Go back to a backup with “restore”.</source>
        <translation>Trinnene i historikken følger ikke på hverandre, så angring kan hente tilbake feil verdier. Gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>A stored document is damaged. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Et lagret dokument er skadet. Legg det ved på nytt, eller gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>What was stored of the document is missing. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Det lagrede innholdet i dokumentet mangler. Legg det ved på nytt, eller gå tilbake til en sikkerhetskopi med «restore».</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Passerelle, so only its storage was checked. Verify it with that version.</source>
        <translation>Filen er skrevet av en nyere versjon av Passerelle, så bare lagringen er kontrollert. Kontroller den med den versjonen.</translation>
    </message>
    <message>
        <source>The index of the search does not agree with the records, so the search may miss some. “compact” makes the index anew.</source>
        <translation>Søkeindeksen stemmer ikke med oppføringene, så søket kan gå glipp av noen. «compact» lager indeksen på nytt.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
</context>
<context>
    <name>passerelle::AboutDialog</name>
    <message>
        <source>About Passerelle</source>
        <translation>Om Passerelle</translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation>Passerelle %1</translation>
    </message>
    <message>
        <source>For coordinators of transnational projects in which regions pass knowledge on to each other. Works offline; a portfolio is one file.</source>
        <translation>For koordinatorer av transnasjonale prosjekter der regioner gir kunnskap videre til hverandre. Fungerer uten nett; en portefølje er én fil.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller senere. Den leveres uten noen form for garanti.</translation>
    </message>
    <message>
        <source>NUTS codes and names, GDP per head: Eurostat, © European Union, CC BY 4.0; changes were made. Region categories are computed where no list confirms them.</source>
        <translation>NUTS-koder og -navn, BNP per innbygger: Eurostat, © Den europeiske union, CC BY 4.0; endringer er gjort. Regionkategorier er beregnet der ingen liste bekrefter dem.</translation>
    </message>
    <message>
        <source>Points of regions: derived from CORDIS, © European Union, CC BY 4.0; changes were made.</source>
        <translation>Punkter for regioner: utledet fra CORDIS, © Den europeiske union, CC BY 4.0; endringer er gjort.</translation>
    </message>
    <message>
        <source>Names of countries and currencies: iso-codes, LGPL-2.1-or-later; changes were made.</source>
        <translation>Navn på land og valutaer: iso-codes, LGPL-2.1-or-later; endringer er gjort.</translation>
    </message>
    <message>
        <source>Titles of indicators, objectives and fields: from the law of the European Union, © European Union, reuse under Decision 2011/833/EU; translated and shortened by us where no official wording was at hand.</source>
        <translation>Titler på indikatorer, mål og felter: fra Den europeiske unions regelverk, © Den europeiske union, gjenbruk i henhold til beslutning 2011/833/EU; oversatt og forkortet av oss der ingen offisiell ordlyd var tilgjengelig.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Bygd med Qt %1.</translation>
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
        <translation>Ny portefølje …</translation>
    </message>
    <message>
        <source>Create an empty portfolio in a new file.</source>
        <translation>Opprett en tom portefølje i en ny fil.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne …</translation>
    </message>
    <message>
        <source>Open a portfolio.</source>
        <translation>Åpne en portefølje.</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Åpne eksemplet …</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Opprett en portefølje med de to opprinnelige casene.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Opprett en demonstrasjon …</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Opprett en portefølje med oppdiktede data som viser alt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Take over records from CSV, XLSX, ODS, JSON or CORDIS.</source>
        <translation>Overta oppføringer fra CSV, XLSX, ODS, JSON eller CORDIS.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabell som CSV …</translation>
    </message>
    <message>
        <source>Write the records of this table to a CSV file.</source>
        <translation>Skriv oppføringene i denne tabellen til en CSV-fil.</translation>
    </message>
    <message>
        <source>Table as XLSX…</source>
        <translation>Tabell som XLSX …</translation>
    </message>
    <message>
        <source>Write the records of this table to a spreadsheet.</source>
        <translation>Skriv oppføringene i denne tabellen til et regneark.</translation>
    </message>
    <message>
        <source>All tables as XLSX…</source>
        <translation>Alle tabeller som XLSX …</translation>
    </message>
    <message>
        <source>Write all records to a spreadsheet with one sheet each.</source>
        <translation>Skriv alle oppføringer til et regneark med ett ark for hver tabell.</translation>
    </message>
    <message>
        <source>Portfolio as JSON…</source>
        <translation>Portefølje som JSON …</translation>
    </message>
    <message>
        <source>Write the whole portfolio to one JSON file.</source>
        <translation>Skriv hele porteføljen til én JSON-fil.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>Keep a copy of the portfolio as it is now.</source>
        <translation>Ta vare på en kopi av porteføljen slik den er nå.</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Gå tilbake til en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Replace the content by that of an earlier copy.</source>
        <translation>Erstatt innholdet med innholdet i en tidligere kopi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close the portfolio. All changes are on disk.</source>
        <translation>Lukk porteføljen. Alle endringer er lagret på disken.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Close the program. All changes are on disk.</source>
        <translation>Lukk programmet. Alle endringer er lagret på disken.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Angre det siste trinnet.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Gjør om igjen det som ble angret.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Show what was changed, when and by whom.</source>
        <translation>Vis hva som er endret, når og av hvem.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard.</source>
        <translation>Kopier det merkede til utklippstavlen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete the selected records. This can be undone.</source>
        <translation>Slett de merkede oppføringene. Dette kan angres.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Søk …</translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation>Søk i alle oppføringer.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>Show or hide the form of the selected record.</source>
        <translation>Vis eller skjul skjemaet for den merkede oppføringen.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Bruk hele skjermen.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Ny oppføring</translation>
    </message>
    <message>
        <source>Add a record to this table.</source>
        <translation>Legg til en oppføring i denne tabellen.</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Forrige oppføring</translation>
    </message>
    <message>
        <source>Select the record above.</source>
        <translation>Merk oppføringen over.</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Neste oppføring</translation>
    </message>
    <message>
        <source>Select the record below.</source>
        <translation>Merk oppføringen under.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Vis alt som noen bør se på.</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Kontroller filen</translation>
    </message>
    <message>
        <source>Test whether the file is whole.</source>
        <translation>Undersøk om filen er hel.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatursnarveier</translation>
    </message>
    <message>
        <source>Show which keys do what.</source>
        <translation>Vis hvilke taster som gjør hva.</translation>
    </message>
    <message>
        <source>About Passerelle</source>
        <translation>Om Passerelle</translation>
    </message>
    <message>
        <source>Show version, licence and sources.</source>
        <translation>Vis versjon, lisens og kilder.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Romslig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Åpne nylig brukte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tetthet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>Side som PDF …</translation>
    </message>
    <message>
        <source>Write what this page shows to a PDF file.</source>
        <translation>Skriv det denne siden viser, til en PDF-fil.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print what this page shows.</source>
        <translation>Skriv ut det denne siden viser.</translation>
    </message>
    <message>
        <source>Drop old history…</source>
        <translation>Fjern gammel historikk …</translation>
    </message>
    <message>
        <source>Make the file smaller: drop steps that are older than a year.</source>
        <translation>Gjør filen mindre: fjern trinn som er eldre enn ett år.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Navnet ditt …</translation>
    </message>
    <message>
        <source>Say under which name others see your changes.</source>
        <translation>Oppgi hvilket navn andre ser endringene dine under.</translation>
    </message>
</context>
<context>
    <name>passerelle::BackupList</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Gå tilbake til en sikkerhetskopi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Gå tilbake til denne</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
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
            <numerusform>Andre, %n</numerusform>
            <numerusform>Andre, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BringingIn</name>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n endring av %2, %3.</numerusform>
            <numerusform>%1: %n endringer av %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: ikke noe nytt.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Oppføringer: %1 nye, %2 endret, %3 slettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed here and there by people who did not know of each other. Both values are kept.</source>
        <translation>
            <numerusform>%n felt ble endret her og der av folk som ikke visste om hverandre. Begge verdiene er bevart.</numerusform>
            <numerusform>%n felter ble endret her og der av folk som ikke visste om hverandre. Begge verdiene er bevart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that is in %n copies is here already.</source>
        <translation>
            <numerusform>Alt i %n kopi er her allerede.</numerusform>
            <numerusform>Alt i %n kopier er her allerede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message numerus="yes">
        <source>What was changed in %n copies is here now. “Undo” takes it back.</source>
        <translation>
            <numerusform>Det som ble endret i %n kopi, er her nå. «Angre» tar det tilbake.</numerusform>
            <numerusform>Det som ble endret i %n kopier, er her nå. «Angre» tar det tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are not needed any more.</source>
        <translation>Kopiene trengs ikke lenger.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Legg i papirkurven</translation>
    </message>
    <message>
        <source>There is no trash for these files. Delete them in the file manager: %1</source>
        <translation>Det finnes ingen papirkurv for disse filene. Slett dem i filbehandleren: %1</translation>
    </message>
    <message>
        <source>The shared folder %1 is not there now.</source>
        <translation>Den delte mappen %1 er ikke der nå.</translation>
    </message>
    <message>
        <source>This portfolio was restored and exchanges nothing with its shared folder until it is asked to: “passerelle folder --bring-back”.</source>
        <translation>Denne porteføljen er gjenopprettet og utveksler ingenting med den delte mappen før den blir bedt om det: «passerelle folder --bring-back».</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in through the shared folder.</source>
        <translation>
            <numerusform>%n endring kom inn gjennom den delte mappen.</numerusform>
            <numerusform>%n endringer kom inn gjennom den delte mappen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went out into it.</source>
        <translation>
            <numerusform>%n endring gikk ut.</numerusform>
            <numerusform>%n endringer gikk ut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BudgetView</name>
    <message>
        <source>Eligible budget in EUR, with what was declared beside it</source>
        <translation>Støtteberettiget budsjett i EUR, med det som er oppgitt, ved siden av</translation>
    </message>
    <message>
        <source>Budget by</source>
        <translation>Budsjett per</translation>
    </message>
    <message>
        <source>with what was reported</source>
        <translation>med det som er rapportert</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Declared beside computed</source>
        <translation>Oppgitt ved siden av beregnet</translation>
    </message>
</context>
<context>
    <name>passerelle::ChartView</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Vis tallene som tabell</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Kopier tallene</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Lagre som bilde …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column: name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Lagre som bilde</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bilde (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
</context>
<context>
    <name>passerelle::CopiesBanner</name>
    <message>
        <source>Bring in…</source>
        <translation>Hent inn …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>passerelle::DeclaredStrip</name>
    <message>
        <source>no records yet</source>
        <translation>ingen oppføringer ennå</translation>
    </message>
    <message>
        <source>Declared in: %1</source>
        <translation>Oppgitt i: %1</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ stemmer</translation>
    </message>
    <message>
        <source>Computed minus declared</source>
        <translation>Beregnet minus oppgitt</translation>
    </message>
    <message>
        <source>%1: declared %2, computed %3</source>
        <translation>%1: oppgitt %2, beregnet %3</translation>
    </message>
</context>
<context>
    <name>passerelle::FieldBox</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · påkrevd</translation>
    </message>
    <message>
        <source>Expected: a problem is listed while it is missing.</source>
        <translation>Forventet: Et problem listes opp så lenge det mangler.</translation>
    </message>
</context>
<context>
    <name>passerelle::FileBanner</name>
    <message>
        <source>The file was moved, replaced or deleted by another program. What is shown here is still whole: save a copy of it.</source>
        <translation>Filen er flyttet, erstattet eller slettet av et annet program. Det som vises her, er fortsatt helt: Lagre en kopi av det.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>Take the file over…</source>
        <translation>Overta filen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne på nytt</translation>
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
        <translation>Vis bare rader der «%1» inneholder denne teksten.</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactChartsView</name>
    <message>
        <source>Where the money and the knowledge go</source>
        <translation>Hvor pengene og kunnskapen går</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactView</name>
    <message>
        <source>Impact</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Who gives and who receives knowledge, and what comes back</source>
        <translation>Hvem som gir og hvem som mottar kunnskap, og hva som kommer tilbake</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Fordelt på</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>NUTS-nivå</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Transfers from and to</source>
        <translation>Overføringer fra og til</translation>
    </message>
</context>
<context>
    <name>passerelle::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Velg filer …</translation>
    </message>
    <message>
        <source>First rows, with the fields that the columns become</source>
        <translation>De første radene, med feltene som kolonnene blir til</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Radene er</translation>
    </message>
    <message>
        <source>Project of rows that name none</source>
        <translation>Prosjekt for rader som ikke oppgir noe</translation>
    </message>
    <message>
        <source>The records are being imported. Until the end nothing is changed.</source>
        <translation>Oppføringene importeres. Ingenting endres før alt er ferdig.</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Rader som ble avvist</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopier listen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Velg filer som skal importeres</translation>
    </message>
    <message>
        <source>Tables, JSON and CORDIS (%1)</source>
        <translation>Tabeller, JSON og CORDIS (%1)</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, JSON of this program, or the two CSV files of a CORDIS download.</source>
        <translation>CSV, XLSX, ODS, JSON fra dette programmet, eller de to CSV-filene i en nedlasting fra CORDIS.</translation>
    </message>
    <message>
        <source>%1: a portfolio as JSON. Its records are added or changed, none is deleted.</source>
        <translation>%1: en portefølje som JSON. Oppføringene legges til eller endres, ingen slettes.</translation>
    </message>
    <message>
        <source>Projects and organisations of CORDIS. What is known already is found again.</source>
        <translation>Prosjekter og organisasjoner fra CORDIS. Det som allerede er kjent, gjenfinnes.</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <comment>file, encoding</comment>
        <translation>%1, lest som %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>nothing: leave this sheet out</source>
        <translation>ingenting: utelat dette arket</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Felt for kolonnen %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Already there: %3. Refused: %4.</source>
        <translation>Lagt til: %1. Endret: %2. Fantes allerede: %3. Avvist: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <translation>Disse kolonnene betyr ingenting her og ble utelatt: %1.</translation>
    </message>
    <message>
        <source>Undo takes the import back as a whole.</source>
        <translation>Angre tar tilbake hele importen.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Filer kan også slippes her.</translation>
    </message>
</context>
<context>
    <name>passerelle::LanguageKeys</name>
    <message>
        <source>Language of the text: %1</source>
        <translation>Språk for teksten: %1</translation>
    </message>
    <message>
        <source>%1: the original.</source>
        <translation>%1: originalen.</translation>
    </message>
    <message>
        <source>%1: no text yet.</source>
        <translation>%1: ingen tekst ennå.</translation>
    </message>
    <message>
        <source>%1: older than the original.</source>
        <translation>%1: eldre enn originalen.</translation>
    </message>
    <message>
        <source>%1: there is a text.</source>
        <translation>%1: Det finnes en tekst.</translation>
    </message>
</context>
<context>
    <name>passerelle::LineEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Velg en dag</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Velg en dag: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ListDialog</name>
    <message>
        <source>Copy list</source>
        <translation>Kopier listen</translation>
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
        <translation>Ny</translation>
    </message>
    <message>
        <source>Add a record of any kind</source>
        <translation>Legg til en oppføring av en hvilken som helst type</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Search everything  (%1)</source>
        <comment>key</comment>
        <translation>Søk i alt  (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seksjoner</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle prosjekter</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <comment>number of projects</comment>
        <translation>%1 i denne porteføljen</translation>
    </message>
    <message>
        <source>No portfolio was opened yet.</source>
        <translation>Ingen portefølje er åpnet ennå.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Ingen portefølje er åpen.</translation>
    </message>
    <message>
        <source>This page has no table of records.</source>
        <translation>Denne siden har ingen tabell med oppføringer.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Ingen oppføring er merket.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>name of a step</comment>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>name of a step</comment>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>To the next zone: sections, content, side panel, search</source>
        <translation>Til neste sone: seksjoner, innhold, sidepanel, søk</translation>
    </message>
    <message>
        <source>To a group of sections</source>
        <translation>Til en gruppe med seksjoner</translation>
    </message>
    <message>
        <source>Texts of the form in the next language</source>
        <translation>Tekstene i skjemaet på neste språk</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatursnarveier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alt kan gjøres uten mus.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Hva de gjør</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Feil: %1 · Forventet: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::OverviewView</name>
    <message>
        <source>Everything in this portfolio</source>
        <translation>Alt i denne porteføljen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosjekter</translation>
    </message>
    <message>
        <source>with partnerships and ideas</source>
        <translation>med partnerskap og ideer</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>in all roles, associated ones too</source>
        <translation>i alle roller, også assosierte</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Declared budget</source>
        <translation>Oppgitt budsjett</translation>
    </message>
    <message>
        <source>stated by %1 of %2 projects</source>
        <translation>oppgitt for %1 av %2 prosjekter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>errors: %1 · expected: %2</source>
        <translation>feil: %1 · forventet: %2</translation>
    </message>
    <message>
        <source>too large to add up: see the problems</source>
        <translation>for stort til å legges sammen: se problemene</translation>
    </message>
</context>
<context>
    <name>passerelle::PortfolioFiles</name>
    <message>
        <source>Portfolios (%1)</source>
        <translation>Porteføljer (%1)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Ny portefølje</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>file name</comment>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Hvor eksemplet skal legges</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>file name</comment>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Where to put the demonstration</source>
        <translation>Hvor demonstrasjonen skal legges</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Demonstrasjon</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Åpne en portefølje</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle filer (%1)</translation>
    </message>
    <message>
        <source>A copy was kept: %1</source>
        <translation>En kopi ble tatt vare på: %1</translation>
    </message>
    <message>
        <source>This computer has no folder for copies: nothing was kept.</source>
        <translation>Denne datamaskinen har ingen mappe for kopier: Ingenting ble tatt vare på.</translation>
    </message>
    <message>
        <source>There are no backups of this portfolio on this computer yet.</source>
        <translation>Det finnes ingen sikkerhetskopier av denne porteføljen på denne datamaskinen ennå.</translation>
    </message>
    <message>
        <source>Everything becomes as it was then. What is there now is backed up before.</source>
        <translation>Alt blir som det var da. Det som ligger der nå, sikkerhetskopieres først.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksporter som CSV</translation>
    </message>
    <message>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>Eksporter som XLSX</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Regneark (%1)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Eksporter som JSON</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Kontroller filen</translation>
    </message>
    <message>
        <source>The file is whole: its structure, its history and all references are as they should be.</source>
        <translation>Filen er hel: Oppbygningen, historikken og alle referanser er som de skal være.</translation>
    </message>
    <message>
        <source>The file is not as it should be. Go back to a backup, or show this list to someone who knows the program.</source>
        <translation>Filen er ikke som den skal være. Gå tilbake til en sikkerhetskopi, eller vis denne listen til noen som kjenner programmet.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>The latest steps, the last one first. The history of one record is in its side panel.</source>
        <translation>De siste trinnene, det siste først. Historikken til én oppføring finnes i sidepanelet.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>gjort om</translation>
    </message>
    <message>
        <source>done</source>
        <translation>utført</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tatt tilbake</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>This computer has backups of the portfolio. What is left of the file is kept beside it.</source>
        <translation>Denne datamaskinen har sikkerhetskopier av porteføljen. Det som er igjen av filen, tas vare på ved siden av.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Den skadede filen er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Eksporter som PDF</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumenter (%1)</translation>
    </message>
    <message>
        <source>No step is older than a year: there is nothing to drop.</source>
        <translation>Ingen trinn er eldre enn ett år: Det er ingenting å fjerne.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</source>
        <translation>
            <numerusform>%n trinn, det siste fra %1, er eldre enn ett år og blir fjernet: Det kan ikke lenger angres eller slås opp. Innholdet i postene blir stående, og det gjør også de siste endringene av hvert felt og alle senere trinn. En sikkerhetskopi tas først.</numerusform>
            <numerusform>%n trinn, det siste fra %1, er eldre enn ett år og blir fjernet: De kan ikke lenger angres eller slås opp. Innholdet i postene blir stående, og det gjør også de siste endringene av hvert felt og alle senere trinn. En sikkerhetskopi tas først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>Filen hadde %1 og har nå %2.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopi av %1</translation>
    </message>
    <message>
        <source>Take the file over only if the other computer does not work on it any more: what two programs write at once can damage it.</source>
        <translation>Overta filen bare hvis den andre datamaskinen ikke arbeider med den lenger: Det to programmer skriver samtidig, kan skade den.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overta</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemModel</name>
    <message>
        <source>E  Error</source>
        <translation>F  Feil</translation>
    </message>
    <message>
        <source>?  Expected</source>
        <translation>?  Forventet</translation>
    </message>
    <message>
        <source>i  Hint</source>
        <translation>i  Tips</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighetsgrad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
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
        <translation>Leter …</translation>
    </message>
    <message>
        <source>Errors: %1. Expected and missing: %2. Hints: %3. Nothing here blocks your work.</source>
        <translation>Feil: %1. Forventet og mangler: %2. Tips: %3. Ingenting her hindrer deg i å arbeide.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Nothing was found that someone should look at.</source>
        <translation>Det ble ikke funnet noe som noen bør se på.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordForm</name>
    <message>
        <source>“%1” cannot be empty, so it was not changed.</source>
        <translation>«%1» kan ikke være tomt, så det ble ikke endret.</translation>
    </message>
    <message>
        <source>“%1” was not taken over into “%2”.</source>
        <comment>what was typed, field</comment>
        <translation>«%1» ble ikke tatt inn i «%2».</translation>
    </message>
    <message>
        <source>%1: not added yet.</source>
        <comment>kind of record</comment>
        <translation>%1: ikke lagt til ennå.</translation>
    </message>
    <message>
        <source>%1: not added yet. Missing: %2.</source>
        <comment>kind of record, its fields</comment>
        <translation>%1: ikke lagt til ennå. Mangler: %2.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordModel</name>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
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
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Ny oppføring</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Last changed %1, %2</source>
        <translation>Sist endret %1, %2</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Koblinger %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
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
        <translation>Ingen oppføring er merket.</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Lukk sidepanelet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordTable</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Slettet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>%n oppføring slettet</numerusform>
            <numerusform>%n oppføringer slettet</numerusform>
        </translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Standardkolonner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n rows</source>
        <translation>
            <numerusform>Totalt, %n rad</numerusform>
            <numerusform>Totalt, %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is here yet.</source>
        <translation>%1: Det er ingenting her ennå.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
</context>
<context>
    <name>passerelle::ReferenceEditor</name>
    <message>
        <source>No record is called “%1”. Type a part of the name and choose from the list.</source>
        <translation>Ingen oppføring heter «%1». Skriv en del av navnet og velg fra listen.</translation>
    </message>
    <message>
        <source>Several records fit “%1”. Choose one from the list.</source>
        <translation>Flere oppføringer passer med «%1». Velg en fra listen.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Skriv en del av navnet</translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation>Gå til denne oppføringen</translation>
    </message>
    <message>
        <source>Go to this record: %1</source>
        <translation>Gå til denne oppføringen: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Ingen oppføring inneholder disse ordene.</translation>
    </message>
    <message>
        <source>The first %1 records. More words find fewer.</source>
        <translation>De første %1 oppføringene. Flere ord gir færre treff.</translation>
    </message>
    <message>
        <source>Type the beginning of a word, or &gt; for a command.</source>
        <translation>Skriv begynnelsen av et ord, eller &gt; for en kommando.</translation>
    </message>
    <message>
        <source>Records found: %1. Enter opens the selected one, Ctrl+Enter shows it beside the page.</source>
        <translation>Oppføringer funnet: %1. Enter åpner den valgte, Ctrl+Enter viser den ved siden av siden.</translation>
    </message>
    <message>
        <source>Enter does it.</source>
        <translation>Enter utfører den.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Ingen kommando har dette navnet.</translation>
    </message>
</context>
<context>
    <name>passerelle::SectionPage</name>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>porteføljen</translation>
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
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Your changes carry this name, in the history and in what you send to others. It is kept on this computer, for all portfolios.</source>
        <translation>Endringene dine bærer dette navnet, i historikken og i det du sender til andre. Det lagres på denne datamaskinen, for alle porteføljer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
</context>
<context>
    <name>passerelle::StartPage</name>
    <message>
        <source>Knowledge on its way between regions</source>
        <translation>Kunnskap på vei mellom regioner</translation>
    </message>
    <message>
        <source>Plan transnational projects with their partners, work packages, pilots and events.</source>
        <translation>Planlegg transnasjonale prosjekter med partnere, arbeidspakker, piloter og arrangementer.</translation>
    </message>
    <message>
        <source>Bring offers and needs together, and follow what becomes of each transfer.</source>
        <translation>Før tilbud og behov sammen, og følg med på hva hver overføring blir til.</translation>
    </message>
    <message>
        <source>Know where every figure comes from. Everything stays in one file on this computer.</source>
        <translation>Vit hvor hvert tall kommer fra. Alt blir i én fil på denne datamaskinen.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Ny portefølje …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne …</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Åpne eksemplet …</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Nylig åpnet</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Opprett en portefølje med de to opprinnelige casene.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Opprett en demonstrasjon …</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Opprett en portefølje med oppdiktede data som viser alt.</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusLine</name>
    <message>
        <source>Demonstration: invented figures</source>
        <translation>Demonstrasjon: oppdiktede tall</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Vis alt som noen bør se på.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Ingen portefølje er åpen.</translation>
    </message>
    <message>
        <source>✓ All changes are on disk</source>
        <translation>✓ Alle endringer er lagret på disken</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Skrivebeskyttet: Ingenting kan endres</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Feil: %1 · Forventet: %2</translation>
    </message>
    <message>
        <source>Being typed, not on disk yet</source>
        <translation>Skrives, ikke på disken ennå</translation>
    </message>
</context>
</TS>
