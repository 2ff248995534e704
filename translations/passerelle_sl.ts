<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl_SI" sourcelanguage="en">
<context>
    <name>ActivityStatus</name>
    <message>
        <source>Planned</source>
        <translation>Načrtovano</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>V teku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Opravljeno</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Zamuja</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Odpovedano</translation>
    </message>
</context>
<context>
    <name>ActorGroup</name>
    <message>
        <source>Health and care workers</source>
        <translation>Zdravstveni in negovalni delavci</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacienti</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Podjetniki</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Uprava</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Končni uporabniki</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>MSP</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Raziskovanje</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Vlagatelji</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Lastna skupina</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>None</source>
        <translation>Brez</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Pismo o nameri</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Licenčna pogodba</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Sporazum o sodelovanju</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Pogodba o storitvah</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Komercialni sporazum</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The file is damaged: its parts cannot be unpacked. Save it again or ask for another copy.</source>
        <translation>Datoteka je poškodovana: njenih delov ni mogoče razpakirati. Znova jo shranite ali prosite za drugo kopijo.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table needs, so it was not opened.</source>
        <translation>Datoteka se razpakira v precej več podatkov, kot jih potrebuje tabela, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>The file holds a part whose name leads out of the file, so it was not opened.</source>
        <translation>Datoteka vsebuje del, katerega ime vodi iz datoteke, zato ni bila odprta.</translation>
    </message>
    <message>
        <source>The file is neither XLSX nor ODS. Save it in one of these formats, or as CSV.</source>
        <translation>Datoteka ni ne XLSX ne ODS. Shranite jo v eni od teh oblik ali kot CSV.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Datoteka je zaščitena z geslom. Shranite jo brez gesla.</translation>
    </message>
    <message>
        <source>The file holds two parts with the same name, so that nobody can tell which one counts. Save it again in the program that it was made with.</source>
        <translation>Datoteka vsebuje dva dela z istim imenom, zato se ne ve, kateri velja. Znova jo shranite v programu, v katerem je nastala.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>before an import</source>
        <translation>pred uvozom</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>pred posodobitvijo datoteke</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>pred obnovitvijo</translation>
    </message>
    <message>
        <source>before old history was dropped</source>
        <translation>pred odstranitvijo stare zgodovine</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>na zahtevo</translation>
    </message>
    <message>
        <source>before work was brought in</source>
        <translation>pred vnosom dela</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>An amount of the budget is too large to calculate with. Check the units, prices and exchange rates.</source>
        <translation>Eden od zneskov proračuna je prevelik za računanje. Preverite enote, cene in menjalne tečaje.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kategorija stroškov</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Delovni sklop</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Sklad</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The reference list “%1” of the program is damaged. Install the program again.</source>
        <translation>Referenčni seznam programa »%1« je poškodovan. Znova namestite program.</translation>
    </message>
</context>
<context>
    <name>CategorySource</name>
    <message>
        <source>Official list</source>
        <translation>Uradni seznam</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Navedeno</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Izpeljano</translation>
    </message>
</context>
<context>
    <name>ChallengeOrigin</name>
    <message>
        <source>Intrinsic</source>
        <translation>Notranji</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Zunanji</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Iz okolja</translation>
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
        <translation>Noben partner še nima proračuna. Dodajte proračunske postavke ali jih uvozite.</translation>
    </message>
    <message>
        <source>Budget by partner</source>
        <translation>Proračun po partnerjih</translation>
    </message>
    <message>
        <source>EU contribution and own contribution, EUR</source>
        <translation>Prispevek EU in lastni prispevek, EUR</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Prispevek EU</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Lastni prispevek</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Proračun</translation>
    </message>
    <message>
        <source>Budget, EUR</source>
        <translation>Proračun, EUR</translation>
    </message>
    <message>
        <source>Not stated by partner</source>
        <translation>Ni navedeno po partnerjih</translation>
    </message>
    <message>
        <source>Stated by partner: %1 of the total budget</source>
        <translation>Navedeno po partnerjih: %1 skupnega proračuna</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of the total</source>
        <translation>Največji proračun: %1, %2 celote</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kategorija stroškov</translation>
    </message>
    <message>
        <source>There are no budget lines yet. Add them, or import them.</source>
        <translation>Proračunskih postavk še ni. Dodajte jih ali jih uvozite.</translation>
    </message>
    <message>
        <source>Budget by cost category</source>
        <translation>Proračun po kategorijah stroškov</translation>
    </message>
    <message>
        <source>Total eligible budget, EUR</source>
        <translation>Skupni upravičeni proračun, EUR</translation>
    </message>
    <message>
        <source>Largest category: %1, %2 of the budget</source>
        <translation>Največja kategorija: %1, %2 proračuna</translation>
    </message>
    <message>
        <source>EU contribution, EUR</source>
        <translation>Prispevek EU, EUR</translation>
    </message>
    <message>
        <source>Largest EU contribution: %1, %2 of all</source>
        <translation>Največji prispevek EU: %1, %2 vsega</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of all</source>
        <translation>Največji proračun: %1, %2 vsega</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>Most partners: %1, %2 of all</source>
        <translation>Največ partnerjev: %1, %2 vseh</translation>
    </message>
    <message>
        <source>No record has a place yet. Give organisations, events or offers a region or a country.</source>
        <translation>Noben zapis še nima kraja. Organizacijam, dogodkom ali ponudbam določite regijo ali državo.</translation>
    </message>
    <message>
        <source>Impact by region</source>
        <translation>Vpliv po regijah</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>Impact by country</source>
        <translation>Vpliv po državah</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The co-financing rates add up to %1; together they can be at most %2.</source>
        <translation>Vsota stopenj sofinanciranja je %1; skupaj lahko znašajo največ %2.</translation>
    </message>
    <message>
        <source>The co-financing rates, with the own funds, add up to %1; together they must be %2.</source>
        <translation>Vsota stopenj sofinanciranja z lastnimi sredstvi je %1; skupaj morajo znašati %2.</translation>
    </message>
    <message>
        <source>The period shares add up to %1, the budget line to %2; the difference is %3.</source>
        <translation>Vsota deležev obdobij je %1, proračunska postavka znaša %2; razlika je %3.</translation>
    </message>
    <message>
        <source>The shares of the partners add up to %1, the lump sum is %2; the difference is %3.</source>
        <translation>Vsota deležev partnerjev je %1, pavšalni znesek je %2; razlika je %3.</translation>
    </message>
    <message>
        <source>The sources of the contribution add up to %1, the contribution is %2; the difference is %3.</source>
        <translation>Vsota virov prispevka je %1, prispevek je %2; razlika je %3.</translation>
    </message>
    <message>
        <source>The line does not count: the partner’s costs of this category are a flat rate.</source>
        <translation>Postavka ne šteje: za stroške partnerja v tej kategoriji velja pavšalna stopnja.</translation>
    </message>
    <message>
        <source>“%1” is %2; the programme’s ceiling is %3.</source>
        <translation>»%1«: vrednost je %2; zgornja meja programa je %3.</translation>
    </message>
    <message>
        <source>“%1” is declared as %2, the records give %3; the difference is %4.</source>
        <translation>»%1«: prijavljeno je %2, iz zapisov izhaja %3; razlika je %4.</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the work package (%3).</source>
        <translation>»%1« (%2) je pred začetkom delovnega sklopa (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the work package (%3).</source>
        <translation>»%1« (%2) je po koncu delovnega sklopa (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the project (%3).</source>
        <translation>»%1« (%2) je pred začetkom projekta (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the project (%3).</source>
        <translation>»%1« (%2) je po koncu projekta (%3).</translation>
    </message>
    <message>
        <source>The activity depends on itself.</source>
        <translation>Aktivnost je odvisna sama od sebe.</translation>
    </message>
    <message>
        <source>The dependency is part of a circle: these activities wait for each other.</source>
        <translation>Odvisnost je del kroga: te aktivnosti čakajo druga na drugo.</translation>
    </message>
    <message>
        <source>The project has no active lead partner.</source>
        <translation>Projekt nima aktivnega vodilnega partnerja.</translation>
    </message>
    <message>
        <source>The project has several active lead partners.</source>
        <translation>Projekt ima več aktivnih vodilnih partnerjev.</translation>
    </message>
    <message>
        <source>Several partners of the project have the number %1.</source>
        <translation>Več partnerjev projekta ima številko %1.</translation>
    </message>
    <message>
        <source>Several work packages of the project have the number %1.</source>
        <translation>Več delovnih sklopov projekta ima številko %1.</translation>
    </message>
    <message>
        <source>Invoice “%1” of this supplier is entered several times.</source>
        <translation>Račun »%1« tega dobavitelja je vnesen večkrat.</translation>
    </message>
    <message>
        <source>Several people have the e-mail address “%1”.</source>
        <translation>Več oseb ima e-poštni naslov »%1«.</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Več organizacij ima ime »%1«.</translation>
    </message>
    <message>
        <source>The data of this person was to be kept until %1: anonymise or delete it, or set a later date.</source>
        <translation>Rok za hrambo podatkov te osebe je potekel (%1): podatke anonimizirajte ali izbrišite ali pa določite poznejši datum.</translation>
    </message>
    <message>
        <source>“%1” belongs to another project.</source>
        <translation>»%1« pripada drugemu projektu.</translation>
    </message>
    <message>
        <source>“%1”, %2: the programme takes %3 characters, these are %4.</source>
        <translation>»%1«, %2: dovoljeno število znakov v programu je %3, dejansko je %4.</translation>
    </message>
    <message>
        <source>“%1”: the programme takes %2 characters, these are %3.</source>
        <translation>»%1«: dovoljeno število znakov v programu je %2, dejansko je %3.</translation>
    </message>
    <message>
        <source>There is no text of a project called “%1”; name an entity and a field, as in project.summary.</source>
        <translation>Besedila projekta z imenom »%1« ni; navedite entiteto in polje, kot v project.summary.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>»%1« manjka.</translation>
    </message>
    <message>
        <source>“%1” is %2; the smallest number allowed is %3.</source>
        <translation>»%1«: vrednost je %2; najmanjše dovoljeno število je %3.</translation>
    </message>
    <message>
        <source>“%1” is %2; the largest number allowed is %3.</source>
        <translation>»%1«: vrednost je %2; največje dovoljeno število je %3.</translation>
    </message>
    <message>
        <source>“%1”: there is no kind of record called “%2”.</source>
        <translation>»%1«: vrste zapisov z imenom »%2« ni.</translation>
    </message>
    <message>
        <source>“%1”, %2: at most %3 characters, these are %4.</source>
        <translation>»%1«, %2: največje število znakov je %3, dejansko je %4.</translation>
    </message>
    <message>
        <source>“%1”: at most %2 characters, these are %3.</source>
        <translation>»%1«: največje število znakov je %2, dejansko je %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be added to other amounts.</source>
        <translation>%1 je prevelik znesek, da bi ga bilo mogoče prišteti drugim.</translation>
    </message>
    <message>
        <source>Several people wrote this without knowing of each other, and it waits to be settled: “conflicts” lists what each of them wrote.</source>
        <translation>To je pisalo več ljudi, ne da bi vedeli drug za drugega, in čaka na odločitev: »conflicts« našteje, kaj je kdo napisal.</translation>
    </message>
    <message>
        <source>Somebody deleted this while others changed it or referred to it, and it waits to be settled: “conflicts” lists who did what.</source>
        <translation>Nekdo je to izbrisal, medtem ko so drugi to spreminjali ali se na to sklicevali, in čaka na odločitev: »conflicts« našteje, kdo je kaj storil.</translation>
    </message>
</context>
<context>
    <name>CohesionCategory</name>
    <message>
        <source>Less developed region</source>
        <translation>Manj razvita regija</translation>
    </message>
    <message>
        <source>Transition region</source>
        <translation>Regija v prehodu</translation>
    </message>
    <message>
        <source>More developed region</source>
        <translation>Bolj razvita regija</translation>
    </message>
    <message>
        <source>Outermost region</source>
        <translation>Najbolj oddaljena regija</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ni relevantno</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show what would change, and change nothing.</source>
        <translation>Pokaže, kaj bi se spremenilo, in ničesar ne spremeni.</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>Izpiše eno vrednost JSON.</translation>
    </message>
    <message>
        <source>The language of labels and messages: en, fr, es, nb, de, it or sl.</source>
        <translation>Jezik oznak in sporočil: en, fr, es, nb, de, it ali sl.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Prikaže to pomoč.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2.</source>
        <translation>Možnost --%1 sprejme celo število od %2 naprej.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Možnosti %1 ni.</translation>
    </message>
    <message>
        <source>The option --%1 takes one of these: %2.</source>
        <translation>Možnost --%1 sprejme eno od teh vrednosti: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fr, es, nb, de, it, sl.</source>
        <translation>Jezik »%1« ni eden od en, fr, es, nb, de, it, sl.</translation>
    </message>
    <message>
        <source>Something is missing. The command is written like this: %1</source>
        <translation>Nekaj manjka. Ukaz se zapiše tako: %1</translation>
    </message>
    <message>
        <source>“%1” is too much. The command is written like this: %2</source>
        <translation>»%1« je odveč. Ukaz se zapiše tako: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Razveljavljeno: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Znova uveljavljeno: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Nič ni bilo spremenjeno: to je bil preizkus.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Ukaza »%1« ni.</translation>
    </message>
    <message>
        <source>See passerelle %1 --help.</source>
        <translation>Glejte passerelle %1 --help.</translation>
    </message>
    <message>
        <source>See passerelle --help.</source>
        <translation>Glejte passerelle --help.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>To ni uspelo: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uporaba: %1</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Odpre okno.</translation>
    </message>
    <message>
        <source>Works without a window:</source>
        <translation>Deluje brez okna:</translation>
    </message>
    <message>
        <source>passerelle COMMAND --help explains a command, passerelle --version names the version.</source>
        <translation>passerelle COMMAND --help pojasni ukaz, passerelle --version izpiše različico.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the problems are listed; 2 failure, nothing was changed.</source>
        <translation>Izhodno stanje: 0 opravljeno; 1 opravljeno, težave so navedene; 2 neuspeh, nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>Where to; without this into the data folder of this machine.</source>
        <translation>Kam; brez tega v podatkovno mapo tega računalnika.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>»%1« že obstaja. Izberite drugo ime.</translation>
    </message>
    <message>
        <source>This machine has no data folder that can be written. Name a file with --out.</source>
        <translation>Ta računalnik nima podatkovne mape, v katero bi bilo mogoče pisati. Navedite datoteko z --out.</translation>
    </message>
    <message>
        <source>%1 holds again what is in %2.</source>
        <translation>Obnovljeno: »%1« ima spet vsebino iz »%2«.</translation>
    </message>
    <message>
        <source>Copies a portfolio, whole, and prints where to.</source>
        <translation>Kopira celoten portfelj in izpiše, kam.</translation>
    </message>
    <message>
        <source>Puts back the content of a backup; what is there now is backed up before.</source>
        <translation>Obnovi vsebino varnostne kopije; trenutna vsebina se pred tem varnostno kopira.</translation>
    </message>
    <message>
        <source>Verifies that a file is whole: storage, schema, history and references.</source>
        <translation>Preveri, ali je datoteka neokrnjena: shramba, shema, zgodovina in sklici.</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>Slika za zapis: .png, .svg ali .pdf.</translation>
    </message>
    <message>
        <source>Only what belongs to this project.</source>
        <translation>Samo tisto, kar pripada temu projektu.</translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x675.</source>
        <translation>Velikost v slikovnih pikah, na primer 1200x675.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Svetlo na temnem.</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Zamenja, kar že obstaja.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it like 1200x675, up to %2 each.</source>
        <translation>»%1« ni velikost; zapišite jo na primer tako: 1200x675, vsaka mera največ %2.</translation>
    </message>
    <message>
        <source>Say with --out where to write.</source>
        <translation>Z --out navedite, kam naj se zapiše.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; passerelle charts lists them.</source>
        <translation>Grafikona »%1« ni; našteje jih passerelle charts.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it with --force.</source>
        <translation>»%1« že obstaja. Izberite drugo ime ali uporabite --force za zamenjavo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Pomen</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>Nariše grafikon v datoteko.</translation>
    </message>
    <message>
        <source>Lists the charts there are.</source>
        <translation>Našteje grafikone, ki so na voljo.</translation>
    </message>
    <message>
        <source>How many records at most; 50 without this.</source>
        <translation>Največje število zapisov; brez tega 50.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiteta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nič ni bilo najdeno.</translation>
    </message>
    <message>
        <source>Lists everything in a portfolio that needs attention.</source>
        <translation>Našteje vse v portfelju, kar zahteva pozornost.</translation>
    </message>
    <message>
        <source>Finds records by words in any language, the best first; accents and case do not matter.</source>
        <translation>Poišče zapise po besedah v katerem koli jeziku, najboljše najprej; naglasi ter velike in male črke niso pomembni.</translation>
    </message>
    <message>
        <source>What the invented values are drawn from; the same number gives the same portfolio.</source>
        <translation>Iz česa se izpeljejo izmišljene vrednosti; isto število da isti portfelj.</translation>
    </message>
    <message>
        <source>How many projects to invent.</source>
        <translation>Koliko projektov se izmisli.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 vsebuje %n zapis.</numerusform>
            <numerusform>%1 vsebuje %n zapisa.</numerusform>
            <numerusform>%1 vsebuje %n zapise.</numerusform>
            <numerusform>%1 vsebuje %n zapisov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Ustvari prazen portfelj.</translation>
    </message>
    <message>
        <source>Makes a portfolio with the two founding cases, HACK-IT-NET and SmartHealth.</source>
        <translation>Ustvari portfelj z izhodiščnima primeroma HACK-IT-NET in SmartHealth.</translation>
    </message>
    <message>
        <source>Makes the demonstration portfolio, in which everything is invented.</source>
        <translation>Ustvari predstavitveni portfelj, v katerem je vse izmišljeno.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Opozorilo: %1: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Opozorilo: %1</translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation>Takega zapisa ni: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>Izbrisan je %n zapis.</numerusform>
            <numerusform>Izbrisana sta %n zapisa.</numerusform>
            <numerusform>Izbrisani so %n zapisi.</numerusform>
            <numerusform>Izbrisanih je %n zapisov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a record and prints it; title@de=… is the text in a language.</source>
        <translation>Doda zapis in ga izpiše; title@de=… je besedilo v enem jeziku.</translation>
    </message>
    <message>
        <source>Changes fields of a record and prints it; an empty value clears a field.</source>
        <translation>Spremeni polja zapisa in ga izpiše; prazna vrednost izprazni polje.</translation>
    </message>
    <message>
        <source>Deletes a record and what is a part of it.</source>
        <translation>Izbriše zapis in njegove sestavne dele.</translation>
    </message>
    <message>
        <source>What to write; without this the suffix of the path tells.</source>
        <translation>Kaj naj se zapiše; brez tega to pove pripona poti.</translation>
    </message>
    <message>
        <source>The file to write; for all entities as CSV a folder.</source>
        <translation>Datoteka za zapis; za vse entitete v obliki CSV mapa.</translation>
    </message>
    <message>
        <source>Only the records of this entity.</source>
        <translation>Samo zapisi te entitete.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>V »%1« ni mogoče pisati: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>V mapo »%1« ni mogoče pisati.</translation>
    </message>
    <message>
        <source>Say with --format what to write.</source>
        <translation>S --format navedite, kaj naj se zapiše.</translation>
    </message>
    <message>
        <source>%1 is the portfolio itself.</source>
        <translation>»%1« je sam portfelj.</translation>
    </message>
    <message>
        <source>Writes everything, or one entity, as JSON, CSV or XLSX.</source>
        <translation>Zapiše vse ali eno entiteto kot JSON, CSV ali XLSX.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obvezno</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>pričakovano</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enota</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Meje</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obveznost</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Lists the kinds of records there are.</source>
        <translation>Našteje vrste zapisov, ki so na voljo.</translation>
    </message>
    <message>
        <source>Lists the fields of an entity with kinds, units, bounds and meaning.</source>
        <translation>Našteje polja entitete z vrstami, enotami, mejami in pomenom.</translation>
    </message>
    <message>
        <source>The budget of this project; of all without this.</source>
        <translation>Proračun tega projekta; brez tega vseh.</translation>
    </message>
    <message>
        <source>What to divide by; category without this.</source>
        <translation>Po čem se razdeli; brez tega category.</translation>
    </message>
    <message>
        <source>Add what was reported and what remains (by category or partner).</source>
        <translation>Doda poročano in preostanek (po kategorijah ali partnerjih).</translation>
    </message>
    <message>
        <source>What to divide by; region without this.</source>
        <translation>Po čem se razdeli; brez tega region.</translation>
    </message>
    <message>
        <source>The level of the regions; 2 without this.</source>
        <translation>Raven regij; brez tega 2.</translation>
    </message>
    <message>
        <source>How many transfers go from each place to each other.</source>
        <translation>Število prenosov iz vsakega kraja v vsak drug kraj.</translation>
    </message>
    <message>
        <source>Adds up the budget, with what is declared beside it.</source>
        <translation>Sešteje proračun in poleg navede prijavljene vrednosti.</translation>
    </message>
    <message>
        <source>Adds up what happens where: partners, money, pilots, people and transfers.</source>
        <translation>Sešteje, kaj se kje dogaja: partnerje, denar, pilote, osebe in prenose.</translation>
    </message>
    <message>
        <source>Prints the manual page.</source>
        <translation>Izpiše stran priročnika.</translation>
    </message>
    <message>
        <source>Prints the completion of bash.</source>
        <translation>Izpiše samodejno dopolnjevanje za bash.</translation>
    </message>
    <message>
        <source>How many steps; one without this.</source>
        <translation>Koliko korakov; brez tega eden.</translation>
    </message>
    <message>
        <source>What happened to one record: ENTITY:RECORD or a record’s number.</source>
        <translation>Kaj se je zgodilo z enim zapisom: ENTITY:RECORD ali številka zapisa.</translation>
    </message>
    <message>
        <source>Only what happened on this day (year-month-day) or later.</source>
        <translation>Samo tisto, kar se je zgodilo na ta dan (leto-mesec-dan) ali pozneje.</translation>
    </message>
    <message numerus="yes">
        <source>There was no more to undo than %n step(s).</source>
        <translation>
            <numerusform>Razveljaviti je bilo mogoče le %n korak.</numerusform>
            <numerusform>Razveljaviti je bilo mogoče le %n koraka.</numerusform>
            <numerusform>Razveljaviti je bilo mogoče le %n korake.</numerusform>
            <numerusform>Razveljaviti je bilo mogoče le %n korakov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to redo than %n step(s).</source>
        <translation>
            <numerusform>Znova uveljaviti je bilo mogoče le %n korak.</numerusform>
            <numerusform>Znova uveljaviti je bilo mogoče le %n koraka.</numerusform>
            <numerusform>Znova uveljaviti je bilo mogoče le %n korake.</numerusform>
            <numerusform>Znova uveljaviti je bilo mogoče le %n korakov.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-03-31.</source>
        <translation>»%1« ni datum; zapišite ga na primer tako: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>razveljavljeno</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>dokončno razveljavljeno</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>zapis</translation>
    </message>
    <message>
        <source>there</source>
        <translation>obstaja</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prej</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Takes back the last step.</source>
        <translation>Razveljavi zadnji korak.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Znova uveljavi, kar je bilo razveljavljeno.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first.</source>
        <translation>Pove, kdo je kaj in kdaj spremenil, najnovejše najprej.</translation>
    </message>
    <message>
        <source>What the source is; without this its suffix tells.</source>
        <translation>Kaj je vir; brez tega to pove njegova pripona.</translation>
    </message>
    <message>
        <source>What the rows are; without this the name of the sheet or of the CSV file tells.</source>
        <translation>Kaj so vrstice; brez tega to pove ime lista ali datoteke CSV.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet to import; all without this.</source>
        <translation>List preglednice, ki se uvozi; brez tega vsi.</translation>
    </message>
    <message>
        <source>Which field a column is; nothing after = leaves the column out.</source>
        <translation>Kateremu polju ustreza stolpec; če za = ni ničesar, se stolpec izpusti.</translation>
    </message>
    <message>
        <source>The project of rows that do not name one.</source>
        <translation>Projekt za vrstice, ki ga ne navajajo.</translation>
    </message>
    <message>
        <source>How numbers are written where the values do not tell.</source>
        <translation>Kako so zapisana števila, kadar tega ne povedo vrednosti.</translation>
    </message>
    <message>
        <source>How dates are written where the values do not tell.</source>
        <translation>Kako so zapisani datumi, kadar tega ne povedo vrednosti.</translation>
    </message>
    <message>
        <source>What %1 is cannot be told from its name. Say it with --as.</source>
        <translation>Vrste vira »%1« ni mogoče razbrati iz imena. Navedite jo z --as.</translation>
    </message>
    <message>
        <source>JSON and tables are imported one after the other, not together.</source>
        <translation>JSON in tabele se uvozijo ločeno, ne skupaj.</translation>
    </message>
    <message>
        <source>“%1” is not written as COLUMN=FIELD.</source>
        <translation>»%1« ni zapisano kot COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”; it has: %3.</source>
        <translation>»%1« nima lista »%2«; ima: %3.</translation>
    </message>
    <message>
        <source>%1 has several sheets. Name one with --sheet.</source>
        <translation>»%1« ima več listov. Navedite enega z --sheet.</translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the name. Say it with --entity.</source>
        <translation>Kaj so vrstice, ni mogoče razbrati iz imena. Navedite to z --entity.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Vrstica</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Prebrano kot: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Ni uporabljeno: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Spremenjeno</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Nespremenjeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zavrnjeno</translation>
    </message>
    <message>
        <source>Imports tables, JSON or a download of CORDIS; rows that cannot be read are listed.</source>
        <translation>Uvozi tabele, JSON ali prenos iz CORDIS; vrstice, ki jih ni mogoče prebrati, se naštejejo.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Oblika</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Shema</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfelj</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Velikost v bajtih</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Zadnja sprememba</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Kdo je spremenil</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Datum spremembe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Besedila</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Popolnost</translation>
    </message>
    <message>
        <source>Tells what a file holds: records, languages, size and the last change.</source>
        <translation>Pove, kaj vsebuje datoteka: zapise, jezike, velikost in zadnjo spremembo.</translation>
    </message>
    <message>
        <source>Only records whose field is this; also !=, &lt;, &gt; and ~ for a part of a text. An empty value means none.</source>
        <translation>Samo zapisi, katerih polje je to; tudi !=, &lt;, &gt; in ~ za del besedila. Prazna vrednost pomeni brez vrednosti.</translation>
    </message>
    <message>
        <source>The fields to show, separated by commas.</source>
        <translation>Polja za prikaz, ločena z vejicami.</translation>
    </message>
    <message>
        <source>What to sort by; with - in front from the last to the first.</source>
        <translation>Po čem se razvrsti; z - spredaj od zadnjega do prvega.</translation>
    </message>
    <message>
        <source>How many records at most.</source>
        <translation>Največje število zapisov.</translation>
    </message>
    <message>
        <source>How the records are written: table, csv or json.</source>
        <translation>Kako se zapisi izpišejo: table, csv ali json.</translation>
    </message>
    <message>
        <source>“%1” is not written as FIELD=VALUE.</source>
        <translation>»%1« ni zapisano kot FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Lists records as a table, CSV or JSON.</source>
        <translation>Izpiše zapise kot tabelo, CSV ali JSON.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Rezultata ni bilo mogoče zapisati: %1.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>Začasne mape ni bilo mogoče ustvariti: %1.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; passerelle entities lists them.</source>
        <translation>Entitete »%1« ni; našteje jih passerelle entities.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Količina</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Prijavljeno</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Izračunano</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Ni najdenih težav.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Resnost</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Težava</translation>
    </message>
    <message>
        <source>%1: the number of a record cannot be changed.</source>
        <translation>%1: številke zapisa ni mogoče spremeniti.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit. %3</source>
        <translation>%1: vrednost »%2« ni ustrezna. %3</translation>
    </message>
    <message>
        <source>There is no field “%1”; passerelle fields %2 lists them.</source>
        <translation>Polja »%1« ni; našteje jih passerelle fields %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>There is no record %1. Write ENTITY:RECORD or a record’s number.</source>
        <translation>Zapisa %1 ni. Vpišite ENTITY:RECORD ali številko zapisa.</translation>
    </message>
    <message>
        <source>Take the file over from a program on another computer that is not running any more.</source>
        <translation>Prevzame datoteko od programa v drugem računalniku, ki ne teče več.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Poškodovana datoteka je shranjena kot »%1«.</translation>
    </message>
    <message>
        <source>Keep the steps of so many days; 365 without this.</source>
        <translation>Obdrži korake toliko dni; brez te možnosti 365.</translation>
    </message>
    <message>
        <source>Steps dropped</source>
        <translation>Odstranjeni koraki</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Odstranjene spremembe</translation>
    </message>
    <message>
        <source>Attached files dropped</source>
        <translation>Odstranjene priloge</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do vključno</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bajtov prej</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bajtov potem</translation>
    </message>
    <message>
        <source>Steps that were dropped cannot be undone any more.</source>
        <translation>Odstranjenih korakov ni več mogoče razveljaviti.</translation>
    </message>
    <message>
        <source>Makes a file smaller: drops old steps and what they overwrote. What the records hold stays, and a backup is kept.</source>
        <translation>Zmanjša datoteko: odstrani stare korake in to, kar so prepisali. Vsebina zapisov ostane, shrani se tudi varnostna kopija.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Mape »%1« ni. Ustvarite jo ali izberite drugo.</translation>
    </message>
    <message>
        <source>There is nothing to add up yet.</source>
        <translation>Ni še ničesar, kar bi bilo mogoče sešteti.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>Možnost --%1 sprejme celo število od %2 do %3.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>izbrisano</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Sporov ni.</translation>
    </message>
    <message>
        <source>There is no conflict “%1”. “conflicts” lists them; “all” means all.</source>
        <translation>Spora »%1« ni. Ukaz »conflicts« jih našteje; »all« pomeni vse.</translation>
    </message>
    <message>
        <source>Of a record that somebody deleted only “here” or “there” can be taken: it stays or goes.</source>
        <translation>Pri zapisu, ki ga je nekdo izbrisal, je mogoče izbrati le »here« ali »there«: ostane ali pa gre.</translation>
    </message>
    <message>
        <source>Say with --take what is to be: here, there, or a value.</source>
        <translation>Z možnostjo --take povejte, kaj naj velja: here, there ali vrednost.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n spor je rešen.</numerusform>
            <numerusform>%n spora sta rešena.</numerusform>
            <numerusform>%n spori so rešeni.</numerusform>
            <numerusform>%n sporov je rešenih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>Ostaja %n spor.</numerusform>
            <numerusform>Ostajata %n spora.</numerusform>
            <numerusform>Ostajajo %n spori.</numerusform>
            <numerusform>Ostaja %n sporov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists where people wrote without knowing of each other.</source>
        <translation>Našteje, kje so ljudje pisali, ne da bi vedeli drug za drugega.</translation>
    </message>
    <message>
        <source>Decides a conflict, or all of them: takes this side, that side, or a value.</source>
        <translation>Reši en spor ali vse: vzame to stran, drugo stran ali vrednost.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Datoteka, ki naj se zapiše.</translation>
    </message>
    <message>
        <source>Only what is about this event, and what that refers to.</source>
        <translation>Samo tisto, kar zadeva ta dogodek, in na kar se to sklicuje.</translation>
    </message>
    <message>
        <source>Leave out personal data.</source>
        <translation>Izpusti osebne podatke.</translation>
    </message>
    <message>
        <source>From a copy, too, send everything and not only its changes.</source>
        <translation>Tudi iz kopije pošlji vse in ne le njenih sprememb.</translation>
    </message>
    <message>
        <source>For whom it is; the file says so.</source>
        <translation>Komu je namenjeno; to piše v datoteki.</translation>
    </message>
    <message>
        <source>Encrypt with the passphrase in this file.</source>
        <translation>Šifriraj z geslom iz te datoteke.</translation>
    </message>
    <message>
        <source>The passphrase of encrypted files is in this file.</source>
        <translation>Geslo šifriranih datotek je v tej datoteki.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>Datoteke %1 ni mogoče prebrati. Preverite njeno ime in dovoljenja.</translation>
    </message>
    <message>
        <source>%1 holds the whole portfolio.</source>
        <translation>%1 vsebuje celoten portfelj.</translation>
    </message>
    <message>
        <source>%1 holds a part of the portfolio. What is left out stays here.</source>
        <translation>%1 vsebuje del portfelja. Kar je izpuščeno, ostane tu.</translation>
    </message>
    <message>
        <source>%1 holds all changes since this copy was made.</source>
        <translation>%1 vsebuje vse spremembe, odkar je nastala ta kopija.</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Z možnostjo --out navedite datoteko, ki naj se zapiše.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in it.</source>
        <translation>
            <numerusform>V njej je %n sprememba.</numerusform>
            <numerusform>V njej sta %n spremembi.</numerusform>
            <numerusform>V njej so %n spremembe.</numerusform>
            <numerusform>V njej je %n sprememb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n sprememba, %2, %3.</numerusform>
            <numerusform>%1: %n spremembi, %2, %3.</numerusform>
            <numerusform>%1: %n spremembe, %2, %3.</numerusform>
            <numerusform>%1: %n sprememb, %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nič novega.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Zapisi: novi %1, spremenjeni %2, izbrisani %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</source>
        <translation>
            <numerusform>%n spor: ljudje so pisali, ne da bi vedeli drug za drugega. Ukaz »conflicts« jih našteje, »settle« odloči.</numerusform>
            <numerusform>%n spora: ljudje so pisali, ne da bi vedeli drug za drugega. Ukaz »conflicts« jih našteje, »settle« odloči.</numerusform>
            <numerusform>%n spori: ljudje so pisali, ne da bi vedeli drug za drugega. Ukaz »conflicts« jih našteje, »settle« odloči.</numerusform>
            <numerusform>%n sporov: ljudje so pisali, ne da bi vedeli drug za drugega. Ukaz »conflicts« jih našteje, »settle« odloči.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no portfolio %1, and %2 is not a file made by “send”, so none can be made of it. Check the names.</source>
        <translation>Portfelja %1 ni, %2 pa ni datoteka, ki jo naredi »send«, zato iz nje portfelja ni mogoče narediti. Preverite imeni.</translation>
    </message>
    <message>
        <source>%1 is a copy of the portfolio of %2. “send” makes a file that brings your work back.</source>
        <translation>%1 je kopija portfelja (%2). Ukaz »send« naredi datoteko, s katero vrnete svoje delo.</translation>
    </message>
    <message>
        <source>Writes a copy, a part of it, or the work done in a copy, to be sent.</source>
        <translation>Zapiše kopijo, njen del ali v kopiji opravljeno delo za pošiljanje.</translation>
    </message>
    <message>
        <source>Brings work back: packs and full copies, in any order, twice if need be. Where there is no FILE yet, makes it of the pack.</source>
        <translation>Vrne delo: pakete in celotne kopije, v poljubnem vrstnem redu, po potrebi tudi dvakrat. Če datoteke FILE ni, jo naredi iz paketa.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Drugi zapis</translation>
    </message>
    <message>
        <source>How sure (%)</source>
        <translation>Zanesljivost (%)</translation>
    </message>
    <message>
        <source>No record looks like another.</source>
        <translation>Noben zapis ni podoben drugemu.</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Je zdaj</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>V opombi</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now refer to the one that stays.</source>
        <translation>
            <numerusform>%n zapis se zdaj sklicuje na tistega, ki ostane.</numerusform>
            <numerusform>%n zapisa se zdaj sklicujeta na tistega, ki ostane.</numerusform>
            <numerusform>%n zapisi se zdaj sklicujejo na tistega, ki ostane.</numerusform>
            <numerusform>%n zapisov se zdaj sklicuje na tistega, ki ostane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that would have been there twice were left out.</source>
        <translation>
            <numerusform>%n povezava, ki bi bila podvojena, je izpuščena.</numerusform>
            <numerusform>%n povezavi, ki bi bili podvojeni, sta izpuščeni.</numerusform>
            <numerusform>%n povezave, ki bi bile podvojene, so izpuščene.</numerusform>
            <numerusform>%n povezav, ki bi bile podvojene, je izpuščenih.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind. Only two records of one kind can be joined.</source>
        <translation>%1 in %2 nista iste vrste. Združiti je mogoče le dva zapisa iste vrste.</translation>
    </message>
    <message>
        <source>“%1” went into “%2”.</source>
        <translation>Zapis »%1« je združen v »%2«.</translation>
    </message>
    <message>
        <source>Lists records that look like the same thing entered twice, the surest first.</source>
        <translation>Našteje zapise, ki so videti kot ista stvar, vnesena dvakrat, najzanesljivejše najprej.</translation>
    </message>
    <message>
        <source>Makes one record out of two: the first stays, the second goes into it, and what both say differently is kept in a note. A record is ENTITY:RECORD or a number.</source>
        <translation>Iz dveh zapisov naredi enega: prvi ostane, drugi gre vanj, kar povesta različno, pa se ohrani v opombi. Zapis je ENTITY:RECORD ali številka.</translation>
    </message>
    <message>
        <source>The option --break-lock does that.</source>
        <translation>To naredi možnost --break-lock.</translation>
    </message>
    <message>
        <source>Meet other copies in this folder, and exchange with them at once.</source>
        <translation>Srečati druge kopije v tej mapi in si z njimi takoj izmenjati spremembe.</translation>
    </message>
    <message>
        <source>Meet nobody any more. What this copy has put there stays.</source>
        <translation>Ne srečevati nikogar več. Kar je ta kopija tam odložila, ostane.</translation>
    </message>
    <message>
        <source>Bring in what others have put there, and give what they lack.</source>
        <translation>Vnesti, kar so tam odložili drugi, in dati, kar jim manjka.</translation>
    </message>
    <message>
        <source>Exchange although this copy was restored and would get back what it once had.</source>
        <translation>Izmenjati, čeprav je bila ta kopija obnovljena in bi dobila nazaj, kar je nekoč imela.</translation>
    </message>
    <message>
        <source>This copy meets no others in a folder. --set names one.</source>
        <translation>Ta kopija se v nobeni mapi ne srečuje z drugimi. --set jo določi.</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, so nothing was done. Connect it and try again.</source>
        <translation>Mape %1 zdaj ni, zato ni bilo nič narejeno. Povežite jo in poskusite znova.</translation>
    </message>
    <message>
        <source>This copy meets others in %1.</source>
        <translation>Ta kopija se srečuje z drugimi v %1.</translation>
    </message>
    <message>
        <source>This copy was restored: it knows less than it once put into %1, and exchanges nothing by itself. --bring-back brings in what it had.</source>
        <translation>Ta kopija je bila obnovljena: ve manj, kot je nekoč odložila v %1, in sama ne izmenja ničesar. --bring-back vnese, kar je imela.</translation>
    </message>
    <message>
        <source>Another copy writes into %1 under the name of this one, because a machine or its data folder was copied. The next exchange takes a new name.</source>
        <translation>Druga kopija piše v %1 pod imenom te, ker je bil kopiran računalnik ali njegova podatkovna mapa. Naslednja izmenjava vzame novo ime.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Računalnik</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Nazadnje viden</translation>
    </message>
    <message>
        <source>Changes to come</source>
        <translation>Prihajajoče spremembe</translation>
    </message>
    <message>
        <source>Of these here</source>
        <translation>Od tega že tu</translation>
    </message>
    <message>
        <source>Changes it lacks</source>
        <translation>Spremembe, ki ji manjkajo</translation>
    </message>
    <message>
        <source>No other copy has been there yet.</source>
        <translation>Nobena druga kopija še ni bila tam.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this copy are not in the folder. --exchange puts them there.</source>
        <translation>
            <numerusform>%n sprememba te kopije ni v mapi. --exchange jo odloži tja.</numerusform>
            <numerusform>%n spremembi te kopije nista v mapi. --exchange ju odloži tja.</numerusform>
            <numerusform>%n spremembe te kopije niso v mapi. --exchange jih odloži tja.</numerusform>
            <numerusform>%n sprememb te kopije ni v mapi. --exchange jih odloži tja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are there. --exchange brings them in.</source>
        <translation>
            <numerusform>Tam je %n sprememba drugih. --exchange jo vnese.</numerusform>
            <numerusform>Tam sta %n spremembi drugih. --exchange ju vnese.</numerusform>
            <numerusform>Tam so %n spremembe drugih. --exchange jih vnese.</numerusform>
            <numerusform>Tam je %n sprememb drugih. --exchange jih vnese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes brought in: %1. Changes given: %2.</source>
        <translation>Vnesene spremembe: %1. Dane spremembe: %2.</translation>
    </message>
    <message>
        <source>--off goes with no other of these options.</source>
        <translation>--off ne gre z nobeno drugo od teh možnosti.</translation>
    </message>
    <message>
        <source>Exchanges with other copies through a folder that a synchronising program or a network drive keeps in step. Without options: who is how far.</source>
        <translation>Izmenjuje z drugimi kopijami prek mape, ki jo usklajuje program za sinhronizacijo ali omrežni pogon. Brez možnosti: kdo je kako daleč.</translation>
    </message>
    <message>
        <source>“merge” does that.</source>
        <translation>To naredi »merge«.</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>navedeno</translation>
    </message>
    <message>
        <source>changed or referred to (%1, %2)</source>
        <translation>spremenjeno ali navedeno (%1, %2)</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Možnost --%1 potrebuje vrednost.</translation>
    </message>
    <message>
        <source>The option --%1 is given several times.</source>
        <translation>Možnost --%1 je navedena večkrat.</translation>
    </message>
    <message>
        <source>Of “%1” there are several values there: %2. Settle it by itself, and give the value with --take.</source>
        <translation>Za »%1« je tam več vrednosti: %2. Rešite ta spor posebej in navedite vrednost z --take.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ostane</translation>
    </message>
    <message>
        <source>For all of them only “here” or “there” can be taken; a value is for one.</source>
        <translation>Za vse skupaj je mogoče vzeti le »here« ali »there«; vrednost velja za enega.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Only what is about this partner, and what that refers to; of other partners the names.</source>
        <translation>Samo tisto, kar zadeva tega partnerja, in na kar se to sklicuje; od drugih partnerjev imena.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. It is to be the passphrase.</source>
        <translation>Prva vrstica datoteke %1 je prazna. Biti mora geslo.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Tells under which name you work on this machine, or changes it: the history and what you send to others carry it.</source>
        <translation>Pove, pod katerim imenom delate na tem računalniku, ali ga spremeni: nosita ga zgodovina in to, kar pošljete drugim.</translation>
    </message>
    <message>
        <source>Your name, as others are to read it; empty for that of the account.</source>
        <translation>Vaše ime, kot naj ga berejo drugi; prazno za ime uporabniškega računa.</translation>
    </message>
    <message>
        <source>The organisation that you work for; empty for none.</source>
        <translation>Organizacija, za katero delate; prazno za nobeno.</translation>
    </message>
    <message>
        <source>No other copy has been there yet; what lies there is of another portfolio. Copies that are to meet are made of one by “send” and “merge”.</source>
        <translation>Tam še ni bilo druge kopije; kar tam leži, je od drugega portfelja. Kopije, ki naj se srečajo, nastanejo iz enega portfelja s »send« in »merge«.</translation>
    </message>
    <message>
        <source>“--out” does not go with “--list”, which makes no backup. Leave out one of them.</source>
        <translation>»--out« ne gre skupaj z »--list«, ki ne naredi varnostne kopije. Izpustite eno od obeh možnosti.</translation>
    </message>
    <message>
        <source>JSON and downloads of CORDIS are imported as a whole. Leave out --%1.</source>
        <translation>JSON in prenosi iz CORDIS se uvozijo v celoti. Izpustite --%1.</translation>
    </message>
    <message>
        <source>“%1” belongs to no project. Leave out --project.</source>
        <translation>»%1« ne pripada nobenemu projektu. Izpustite --project.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n record(s)</source>
        <translation>
            <numerusform>izbrisano skupaj z %n zapisom</numerusform>
            <numerusform>izbrisano skupaj z %n zapisoma</numerusform>
            <numerusform>izbrisano skupaj s %n zapisi</numerusform>
            <numerusform>izbrisano skupaj s %n zapisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that had gone with it are back.</source>
        <translation>
            <numerusform>Spet je tu %n zapis, ki je bil izbrisan skupaj z njim.</numerusform>
            <numerusform>Spet sta tu %n zapisa, ki sta bila izbrisana skupaj z njim.</numerusform>
            <numerusform>Spet so tu %n zapisi, ki so bili izbrisani skupaj z njim.</numerusform>
            <numerusform>Spet je tu %n zapisov, ki so bili izbrisani skupaj z njim.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of this portfolio in the data folder. Of each file those asked for are kept apart from those that the program makes: the last ten, one a day for a week, one a week for two months.</source>
        <translation>Našteje varnostne kopije tega portfelja v podatkovni mapi. Za vsako datoteko se zahtevane hranijo ločeno od tistih, ki jih naredi program: zadnjih deset, po ena na dan za en teden, po ena na teden za dva meseca.</translation>
    </message>
    <message>
        <source>“here” or “there”, or what “conflicts” calls them in any language; or the value that the field is to have.</source>
        <translation>»here« ali »there« ali beseda, s katero ju »conflicts« imenuje v katerem koli jeziku (Tu, Tam); ali vrednost, ki naj jo ima polje.</translation>
    </message>
    <message>
        <source>The value that the field is to have, also where it names a side.</source>
        <translation>Vrednost, ki naj jo ima polje, tudi kadar poimenuje eno od strani.</translation>
    </message>
    <message>
        <source>--take and --value do not go together. Leave out one of them.</source>
        <translation>Možnosti --take in --value se izključujeta. Eno od njiju izpustite.</translation>
    </message>
    <message>
        <source>Replace what is there; in a folder the tables of all entities, also those that are empty now.</source>
        <translation>Zamenja, kar že obstaja; v mapi tabele vseh entitet, tudi tistih, ki so zdaj prazne.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no table can be written there.</source>
        <translation>%1 je mapa, zato tam ni mogoče zapisati tabele.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened. “passerelle --help” lists the commands, which need none.</source>
        <translation>Ni zaslona, na katerem bi se lahko odprlo okno. »passerelle --help« našteje ukaze, ki ga ne potrebujejo.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Za odločitev</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); “conflicts” lists them</source>
        <translation>
            <numerusform>%n mesto; »conflicts« ga našteje</numerusform>
            <numerusform>%n mesti; »conflicts« ju našteje</numerusform>
            <numerusform>%n mesta; »conflicts« jih našteje</numerusform>
            <numerusform>%n mest; »conflicts« jih našteje</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given several times. Leave out all but one.</source>
        <translation>»%1« je naveden večkrat. Pustite samo enega.</translation>
    </message>
</context>
<context>
    <name>CommunicationKind</name>
    <message>
        <source>Press release</source>
        <translation>Sporočilo za javnost</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Članek</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Objava</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videoposnetek</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Parts of the history are missing or were changed by something other than Passerelle, so nothing was dropped: “verify” names them. Go back to a backup with “restore”.</source>
        <translation>Deli zgodovine manjkajo ali pa jih je spremenilo nekaj drugega kot Passerelle, zato ni bilo nič odstranjeno: ukaz »verify« jih navede. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Stated</source>
        <translation>Navedeno</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Izpeljano</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Domnevano</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Izmišljeno</translation>
    </message>
</context>
<context>
    <name>ConsentBasis</name>
    <message>
        <source>Consent</source>
        <translation>Privolitev</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Pogodba</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Zakonska obveznost</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Naloga v javnem interesu</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Zakoniti interes</translation>
    </message>
</context>
<context>
    <name>ContributionStatus</name>
    <message>
        <source>Public</source>
        <translation>Javni</translation>
    </message>
    <message>
        <source>Automatic public</source>
        <translation>Samodejni javni</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Zasebni</translation>
    </message>
</context>
<context>
    <name>Cordis</name>
    <message>
        <source>The project %1 is neither in the table of projects nor in the portfolio.</source>
        <translation>Projekta %1 ni ne v tabeli projektov ne v portfelju.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so it is not one of CORDIS. Take the files project.csv and organization.csv of the download.</source>
        <translation>Tabela nima stolpca »%1«, zato ni iz CORDIS. Uporabite datoteki project.csv in organization.csv iz prenosa.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with at most two decimals.</source>
        <translation>»%1« ni znesek z največ dvema decimalkama.</translation>
    </message>
    <message>
        <source>“%1” is not a date. CORDIS writes dates as 2027-06-30.</source>
        <translation>»%1« ni datum. CORDIS datume zapisuje kot 2027-06-30.</translation>
    </message>
    <message>
        <source>The project has no id.</source>
        <translation>Projekt nima oznake.</translation>
    </message>
    <message>
        <source>The project has no acronym.</source>
        <translation>Projekt nima akronima.</translation>
    </message>
    <message>
        <source>The organisation has no project id.</source>
        <translation>Organizacija nima oznake projekta.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>Organizacija nima imena.</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, decimalna vejica</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, decimalna pika</translation>
    </message>
    <message>
        <source>The project %1 is in the table more than once.</source>
        <translation>Projekt %1 je v tabeli več kot enkrat.</translation>
    </message>
</context>
<context>
    <name>CostCategory</name>
    <message>
        <source>Staff costs</source>
        <translation>Stroški osebja</translation>
    </message>
    <message>
        <source>Office and administrative costs</source>
        <translation>Pisarniški in upravni stroški</translation>
    </message>
    <message>
        <source>Travel and accommodation costs</source>
        <translation>Potni in nastanitveni stroški</translation>
    </message>
    <message>
        <source>External expertise and services costs</source>
        <translation>Stroški zunanjih strokovnjakov in storitev</translation>
    </message>
    <message>
        <source>Equipment costs</source>
        <translation>Stroški opreme</translation>
    </message>
    <message>
        <source>Costs for infrastructure and works</source>
        <translation>Stroški infrastrukture in gradenj</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Drugi stroški</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Pavšalni znesek</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Strošek na enoto</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is not encoded in UTF-8. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Tabela ni kodirana v UTF-8. Znova jo shranite kot CSV s kodiranjem UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place in line %1 of the table. Put fields that contain quotation marks into quotation marks and double those inside.</source>
        <translation>V vrstici %1 tabele je narekovaj na napačnem mestu. Polja, ki vsebujejo narekovaje, dajte v narekovaje, notranje pa podvojite.</translation>
    </message>
    <message>
        <source>The last quoted field of the table has no closing quotation mark.</source>
        <translation>Zadnje polje tabele v narekovajih nima zaključnega narekovaja.</translation>
    </message>
    <message>
        <source>The table begins like UTF-16 but is not. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Tabela se začne kot UTF-16, a to ni. Znova jo shranite kot CSV s kodiranjem UTF-8.</translation>
    </message>
    <message>
        <source>A cell in line %1 of the table is longer than a million characters. A quotation mark may be missing there.</source>
        <translation>Celica v vrstici %1 tabele je daljša od milijona znakov. Morda tam manjka narekovaj.</translation>
    </message>
    <message>
        <source>The table is larger than 256 MB. Divide it into several files.</source>
        <translation>Tabela je večja od 256 MB. Razdelite jo na več datotek.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Import it as XLSX or ODS.</source>
        <translation>To je preglednica ali arhiv, ne datoteka CSV. Uvozite jo kot XLSX ali ODS.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vejica</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>podpičje</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>navpična črta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, without quotes</source>
        <translation>%1, %2, brez narekovajev</translation>
    </message>
    <message>
        <source>The file holds bytes that no text has, so it is not a CSV file.</source>
        <translation>Datoteka vsebuje bajte, ki jih v besedilu ne more biti, zato ni datoteka CSV.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Tabela je prazna.</translation>
    </message>
    <message>
        <source>Line %1 of the table has more than %2 columns. A line end may be missing there, or the file is no table.</source>
        <translation>Vrstica %1 tabele ima več kot toliko stolpcev: %2. Morda tam manjka konec vrstice ali pa datoteka ni tabela.</translation>
    </message>
    <message>
        <source>The table holds more than ten million cells. Divide it into several files.</source>
        <translation>Tabela ima več kot deset milijonov celic. Razdelite jo na več datotek.</translation>
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
        <translation>Skupni proračun</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Prispevek EU</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Države</translation>
    </message>
    <message>
        <source>Partners of a type</source>
        <translation>Partnerji določene vrste</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trajanje</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Delovni sklopi</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Partner budget</source>
        <translation>Proračun partnerja</translation>
    </message>
    <message>
        <source>EU contribution of the partner</source>
        <translation>Prispevek EU za partnerja</translation>
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
        <translation>Število</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meseci</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Odstotki</translation>
    </message>
</context>
<context>
    <name>DeliverableState</name>
    <message>
        <source>Not started</source>
        <translation>Ni začeto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Osnutek</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>V pregledu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Sprejeto</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The folder for backups, %1, cannot be made, so nothing was changed. Make room or check its permissions.</source>
        <translation>Mape za varnostne kopije, »%1«, ni mogoče ustvariti, zato nič ni bilo spremenjeno. Sprostite prostor ali preverite njena dovoljenja.</translation>
    </message>
    <message>
        <source>%1 is open in another program (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here.</source>
        <translation>Datoteka »%1« je odprta v drugem programu (uporabnik: %2, računalnik: %3, od: %4), zato je odprta samo za branje. Če jo želite spreminjati tukaj, jo tam zaprite.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>»%1« že obstaja. Izberite drugo ime ali odprite obstoječo datoteko.</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check that the folder exists and can be written.</source>
        <translation>Datoteke »%1« ni mogoče ustvariti. Preverite, ali mapa obstaja in ali je vanjo mogoče pisati.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is opened for reading only.</source>
        <translation>Datoteka »%1« je zaščitena pred pisanjem, zato je odprta samo za branje.</translation>
    </message>
    <message>
        <source>The folder of %1 is write-protected, so it is opened for reading only.</source>
        <translation>Mapa datoteke »%1« je zaščitena pred pisanjem, zato je datoteka odprta samo za branje.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle, so it is opened for reading only. Install the newer version to change it.</source>
        <translation>Datoteko »%1« je zapisala novejša različica programa Passerelle, zato je odprta samo za branje. Če jo želite spreminjati, namestite novejšo različico.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing was changed.</source>
        <translation>Portfelj je odprt samo za branje, zato nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ničesar ni mogoče razveljaviti.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Ničesar ni mogoče znova uveljaviti.</translation>
    </message>
    <message>
        <source>%1: there is no record called “%2”. Look it up in the list, or use its number.</source>
        <translation>%1: zapisa z imenom »%2« ni. Poiščite ga na seznamu ali uporabite njegovo številko.</translation>
    </message>
    <message>
        <source>%1: several records are called “%2”. Use one of the numbers %3.</source>
        <translation>%1: več zapisov ima ime »%2«. Uporabite eno od številk %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Without it there can be no such record.</source>
        <translation>%1: »%2« manjka. Brez tega tak zapis ni mogoč.</translation>
    </message>
    <message>
        <source>%1: record %2 is not in the portfolio any more.</source>
        <translation>%1: zapisa %2 ni več v portfelju.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new portfolio.</source>
        <translation>Datoteke »%1« ni. Preverite ime ali ustvarite nov portfelj.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the portfolio file in it.</source>
        <translation>»%1« je mapa. Izberite datoteko portfelja v njej.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no portfolio. Choose another file, or go back to a backup.</source>
        <translation>Datoteka »%1« je prazna, zato ni portfelj. Izberite drugo datoteko ali obnovite varnostno kopijo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Datoteke »%1« ni mogoče prebrati. Preverite njena dovoljenja.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio. Choose a file that Passerelle has made, or import this one.</source>
        <translation>Datoteka »%1« ni portfelj. Izberite datoteko, ki jo je ustvaril program Passerelle, ali uvozite to.</translation>
    </message>
    <message>
        <source>%1 is cut off. Go back to a backup with “restore”.</source>
        <translation>Datoteka »%1« je odrezana. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio. Choose another file.</source>
        <translation>Datoteka »%1« je podatkovna zbirka drugega programa, ne portfelj. Izberite drugo datoteko.</translation>
    </message>
    <message>
        <source>%1 is damaged. Go back to a backup with “restore”.</source>
        <translation>Datoteka »%1« je poškodovana. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>%1 is not built as Passerelle builds a portfolio (%2), so it may have been changed by another program. Go back to a backup with “restore”.</source>
        <translation>Datoteka »%1« ni zgrajena tako, kot program Passerelle zgradi portfelj (%2), zato jo je morda spremenil drug program. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>The portfolio has no version that Passerelle knows, so it cannot be used. Go back to a backup with “restore”.</source>
        <translation>Portfelj nima različice, ki bi jo program Passerelle poznal, zato ga ni mogoče uporabiti. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in %1. Make room and try again.</source>
        <translation>Disk je poln, zato v datoteki »%1« nič ni bilo spremenjeno. Sprostite prostor in poskusite znova.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions, or work on a copy.</source>
        <translation>V datoteko »%1« ni mogoče pisati. Preverite njena dovoljenja ali delajte s kopijo.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, so nothing was changed. Check the disk, then try again.</source>
        <translation>Disk javlja napako za »%1«, zato nič ni bilo spremenjeno. Preverite disk, nato poskusite znova.</translation>
    </message>
    <message>
        <source>Another program is using %1. Wait until it is done, then try again.</source>
        <translation>Datoteko »%1« uporablja drug program. Počakajte, da konča, nato poskusite znova.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and can be written.</source>
        <translation>Datoteke »%1« ni mogoče odpreti. Preverite, ali mapa obstaja in ali je vanjo mogoče pisati.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation>Besedilo je predolgo za shranjevanje v datoteko »%1«.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 is opened for reading only. Make room, then open it again.</source>
        <translation>Disk je poln, zato je datoteka »%1« odprta samo za branje. Sprostite prostor in jo nato znova odprite.</translation>
    </message>
    <message>
        <source>The step was done in an older version of Passerelle and concerns what is kept otherwise since, so it cannot be undone or redone. The history still shows it.</source>
        <translation>Korak je bil narejen v starejši različici programa Passerelle in zadeva podatke, ki se odtlej hranijo drugače, zato ga ni mogoče razveljaviti ali ponoviti. Zgodovina ga še vedno kaže.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program, so nothing was changed. Save a copy of what is shown here, and go on with the copy.</source>
        <translation>Datoteko »%1« je drug program premaknil, zamenjal ali izbrisal, zato ni bilo nič spremenjeno. Shranite kopijo tega, kar je prikazano tukaj, in nadaljujte z njo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle that keeps things otherwise, so it cannot be opened here. Install the newer version.</source>
        <translation>Datoteko »%1« je zapisala novejša različica programa Passerelle, ki podatke hrani drugače, zato je tukaj ni mogoče odpreti. Namestite novejšo različico.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>Datoteka »%1« je odprta v drugem računalniku (uporabnik: %2, računalnik: %3, od: %4), zato je odprta samo za branje. Če jo želite spreminjati tukaj, jo tam zaprite; če tisti računalnik ne teče več, datoteko prevzemite.</translation>
    </message>
    <message>
        <source>%1 is damaged, or the journal beside it belongs to another file, so it was left as it is. Go back to a backup with “restore”.</source>
        <translation>Datoteka »%1« je poškodovana ali pa dnevnik poleg nje pripada drugi datoteki, zato je ostala takšna, kot je. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date, so it is as it was before (%2). Go on with the version of Passerelle that wrote it, and report this.</source>
        <translation>Datoteke »%1« ni bilo mogoče posodobiti, zato je takšna kot prej (%2). Nadaljujte z različico programa Passerelle, ki jo je zapisala, in to sporočite.</translation>
    </message>
    <message>
        <source>%1 is not whole: it may have been copied while a program wrote to it. Copy it again, or go back to a backup with “restore”.</source>
        <translation>Datoteka »%1« ni cela: morda je bila kopirana, medtem ko je vanjo pisal program. Kopirajte jo znova ali obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or check the permissions of the folder.</source>
        <translation>Poškodovane datoteke »%1« ni mogoče ohraniti v njeni mapi, zato nič ni bilo spremenjeno. Sprostite prostor ali preverite dovoljenja mape.</translation>
    </message>
    <message>
        <source>There is no backup %1. “backup --list” shows those that there are.</source>
        <translation>Varnostne kopije »%1« ni. Ukaz »backup --list« pokaže obstoječe.</translation>
    </message>
    <message>
        <source>%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a name of its own and open it there.</source>
        <translation>»%1« je varnostna kopija drugega portfelja kot »%2«, zato nič ni bilo spremenjeno. Kopirajte jo pod drugim imenom in jo odprite tam.</translation>
    </message>
    <message>
        <source>Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup to another name and open it there.</source>
        <translation>Nič ne kaže, da je bila datoteka »%1« kdaj portfelj, zato je ostala takšna, kot je. Kopirajte varnostno kopijo pod drugim imenom in jo odprite tam.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another program has it open, or its folder cannot be written. Close it there, or check the permissions of the folder.</source>
        <translation>Datoteke »%1« ni mogoče obnoviti: odprta je v drugem programu ali pa v njeno mapo ni mogoče pisati. Tam jo zaprite ali preverite dovoljenja mape.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open, so nothing was changed. Save a copy, or open it where it is now.</source>
        <translation>Datoteka »%1« je bila med uporabo premaknjena, zamenjana ali izbrisana, zato ni bilo nič spremenjeno. Shranite kopijo ali datoteko odprite tam, kjer je zdaj.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. If that stays so, go back to a backup with “restore”.</source>
        <translation>Datoteke »%1« ni mogoče uporabiti: %2. Če tako ostane, obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>%1: there is “%2” already. Change that one, or give another %3.</source>
        <translation>%1: »%2« že obstaja. Spremenite ta vnos ali navedite drugo vrednost za »%3«.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, and whether it was replaced cannot be told. Check the disk, then open the file again and see.</source>
        <translation>Disk javlja napako pri %1 in ni mogoče reči, ali je bila datoteka zamenjana. Preverite disk, nato datoteko znova odprite in poglejte.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (%2 since %3), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>Datoteka »%1« je odprta v drugem računalniku (%2, od %3), zato je odprta samo za branje. Če jo želite spreminjati tukaj, jo tam zaprite; če ta računalnik ne teče več, datoteko prevzemite.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room on its disk, or check its permissions.</source>
        <translation>%1 ni mogoče zapisati. Sprostite prostor na disku ali preverite dovoljenja.</translation>
    </message>
    <message>
        <source>This machine has no data folder in which your name can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Ta računalnik nima podatkovne mape, v katero bi se zabeležilo vaše ime. Spremenljivki PASSERELLE_DATA določite mapo, v katero je mogoče pisati.</translation>
    </message>
    <message>
        <source>What was to be brought in gives “%1” a value that cannot stand there, so nothing was changed. Ask for it again.</source>
        <translation>To, kar naj bi se vneslo, daje polju »%1« vrednost, ki tam ne more stati, zato ni bilo nič spremenjeno. Prosite za to še enkrat.</translation>
    </message>
    <message>
        <source>Not all that this step changed is in the portfolio any more, so it cannot be taken back as a whole. Write the former values again.</source>
        <translation>Vsega, kar je ta korak spremenil, ni več v portfelju, zato ga ni mogoče razveljaviti v celoti. Prejšnje vrednosti vpišite znova.</translation>
    </message>
    <message>
        <source>Other records refer to what would be gone, so nothing was changed. Change or delete those first.</source>
        <translation>Drugi zapisi se sklicujejo na nekaj, česar potem ne bi bilo več, zato ni bilo nič spremenjeno. Najprej spremenite ali izbrišite te zapise.</translation>
    </message>
</context>
<context>
    <name>DocumentPlace</name>
    <message>
        <source>Stored in the file</source>
        <translation>Shranjeno v datoteki</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Povezano</translation>
    </message>
</context>
<context>
    <name>DrawChart</name>
    <message>
        <source>“%1” is no kind of picture known here. Use a name that ends in .png, .svg or .pdf.</source>
        <translation>»%1« ni znana vrsta slike. Uporabite ime, ki se konča s .png, .svg ali .pdf.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>»%1« ni bilo mogoče zapisati: %2</translation>
    </message>
</context>
<context>
    <name>EngagementKind</name>
    <message>
        <source>Meeting</source>
        <translation>Sestanek</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Klic</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Dogodek</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Obisk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>EngagementLevel</name>
    <message>
        <source>Unaware</source>
        <translation>Neseznanjen</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Nenaklonjen</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Nevtralen</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Naklonjen</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Vodilen</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Priloge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Označitve</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opombe</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Viri navedb</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Proračunske postavke</translation>
    </message>
    <message>
        <source>Shares of periods</source>
        <translation>Deleži obdobij</translation>
    </message>
    <message>
        <source>Lump sums</source>
        <translation>Pavšalni zneski</translation>
    </message>
    <message>
        <source>Lump sums of partners</source>
        <translation>Pavšalni zneski partnerjev</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Stroški na enoto</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Sofinanciranje</translation>
    </message>
    <message>
        <source>Contribution sources</source>
        <translation>Viri prispevkov</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Dogodki</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sekcije</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Udeležba</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideje</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Povratne informacije</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kazalniki</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Vrednosti kazalnikov</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizacije</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osebe</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Regions of pilots</source>
        <translation>Regije pilotov</translation>
    </message>
    <message>
        <source>Challenges of pilots</source>
        <translation>Izzivi pilotov</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Delovni sklopi</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivnosti</translation>
    </message>
    <message>
        <source>Partners in activities</source>
        <translation>Partnerji v aktivnostih</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Odvisnosti</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mejniki</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Dosežki</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Neposredni učinki</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfelji</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programi</translation>
    </message>
    <message>
        <source>Text limits</source>
        <translation>Omejitve besedil</translation>
    </message>
    <message>
        <source>Specific objectives</source>
        <translation>Specifični cilji</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Skladi</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Panoge</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teme</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Izzivi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazila</translation>
    </message>
    <message>
        <source>Industries of the project</source>
        <translation>Panoge projekta</translation>
    </message>
    <message>
        <source>Countries of the project</source>
        <translation>Države projekta</translation>
    </message>
    <message>
        <source>Regions of the project</source>
        <translation>Regije projekta</translation>
    </message>
    <message>
        <source>Contributions to the SDGs</source>
        <translation>Prispevki k ciljem trajnostnega razvoja</translation>
    </message>
    <message>
        <source>RIS3 alignments</source>
        <translation>Uskladitve z RIS3</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Povezani projekti</translation>
    </message>
    <message>
        <source>Funding links</source>
        <translation>Povezave s financerji</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Declared values</source>
        <translation>Prijavljene vrednosti</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regije</translation>
    </message>
    <message>
        <source>RIS3 priorities</source>
        <translation>Prednostna področja RIS3</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Poročila</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Izdatki</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Plačila</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Deležniki</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Vključevanje deležnikov</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Tveganja</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ukrepi</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Odločitve</translation>
    </message>
    <message>
        <source>Communication items</source>
        <translation>Komunikacijske vsebine</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ponudbe</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Challenges of offers</source>
        <translation>Izzivi ponudb</translation>
    </message>
    <message>
        <source>Challenges of needs</source>
        <translation>Izzivi potreb</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Prenosi</translation>
    </message>
    <message>
        <source>Stages of transfers</source>
        <translation>Faze prenosov</translation>
    </message>
    <message>
        <source>Options for action</source>
        <translation>Možnosti ukrepanja</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Združeni zapisi</translation>
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
        <translation>Priloga</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Označitev</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>Source of a fact</source>
        <translation>Vir navedbe</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Proračunska postavka</translation>
    </message>
    <message>
        <source>Share of a period</source>
        <translation>Delež obdobja</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Pavšalni znesek</translation>
    </message>
    <message>
        <source>Lump sum of a partner</source>
        <translation>Pavšalni znesek partnerja</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Strošek na enoto</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Sofinanciranje</translation>
    </message>
    <message>
        <source>Contribution source</source>
        <translation>Vir prispevka</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Dogodek</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sekcija</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Udeležba</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Povratna informacija</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kazalnik</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Vrednost kazalnika</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Oseba</translation>
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
        <translation>Regija pilota</translation>
    </message>
    <message>
        <source>Challenge of a pilot</source>
        <translation>Izziv pilota</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Delovni sklop</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivnost</translation>
    </message>
    <message>
        <source>Partner in an activity</source>
        <translation>Partner v aktivnosti</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Odvisnost</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mejnik</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Dosežek</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Neposredni učinek</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfelj</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Text limit</source>
        <translation>Omejitev besedila</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Specifični cilj</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Sklad</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Panoga</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Izziv</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazilo</translation>
    </message>
    <message>
        <source>Industry of the project</source>
        <translation>Panoga projekta</translation>
    </message>
    <message>
        <source>Country of the project</source>
        <translation>Država projekta</translation>
    </message>
    <message>
        <source>Region of the project</source>
        <translation>Regija projekta</translation>
    </message>
    <message>
        <source>Contribution to an SDG</source>
        <translation>Prispevek k cilju trajnostnega razvoja</translation>
    </message>
    <message>
        <source>RIS3 alignment</source>
        <translation>Uskladitev z RIS3</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Povezani projekt</translation>
    </message>
    <message>
        <source>Funding link</source>
        <translation>Povezava s financerjem</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Prijavljena vrednost</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Prednostno področje RIS3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Izdatek</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Plačilo</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Deležnik</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Vključevanje deležnika</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Tveganje</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ukrep</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Odločitev</translation>
    </message>
    <message>
        <source>Communication item</source>
        <translation>Komunikacijska vsebina</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ponudba</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Challenge of an offer</source>
        <translation>Izziv ponudbe</translation>
    </message>
    <message>
        <source>Challenge of a need</source>
        <translation>Izziv potrebe</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>Stage of a transfer</source>
        <translation>Faza prenosa</translation>
    </message>
    <message>
        <source>Option for action</source>
        <translation>Možnost ukrepanja</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>Združeni zapis</translation>
    </message>
</context>
<context>
    <name>EventFormat</name>
    <message>
        <source>Informative</source>
        <translation>Informativno</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktivno</translation>
    </message>
    <message>
        <source>Informative and interactive</source>
        <translation>Informativno in interaktivno</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>On site</source>
        <translation>V živo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Na spletu</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hibridno</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>Planned</source>
        <translation>Načrtovano</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Prijave odprte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Izvedeno</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Odpovedano</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Roadshow stop</source>
        <translation>Postaja potujoče predstavitve</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Delavnica</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Usposabljanje</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenca</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Uvodni sestanek</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Usmerjevalna skupina</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Povezovalno srečanje</translation>
    </message>
    <message>
        <source>Press event</source>
        <translation>Dogodek za medije</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>»%1« sprejme celo število od %2 do %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at least %2.</source>
        <translation>»%1« sprejme celo število, najmanj %2.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>»%1« sprejme celo število.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3, with a decimal point, such as %4.</source>
        <translation>»%1« sprejme število od %2 do %3 z decimalno piko, na primer %4.</translation>
    </message>
    <message>
        <source>“%1” takes a number with a decimal point, such as %2.</source>
        <translation>»%1« sprejme število z decimalno piko, na primer %2.</translation>
    </message>
    <message>
        <source>“%1” takes a web address, such as https://example.org.</source>
        <translation>»%1« sprejme spletni naslov, na primer https://example.org.</translation>
    </message>
    <message>
        <source>“%1” takes an e-mail address, such as name@example.org.</source>
        <translation>»%1« sprejme e-poštni naslov, na primer name@example.org.</translation>
    </message>
    <message>
        <source>“%1” takes country codes of two letters, such as SI FR.</source>
        <translation>»%1« sprejme kode držav iz dveh črk, na primer SI FR.</translation>
    </message>
    <message>
        <source>“%1” takes a currency code of three letters, such as EUR.</source>
        <translation>»%1« sprejme kodo valute iz treh črk, na primer EUR.</translation>
    </message>
    <message>
        <source>“%1” takes language codes, such as en sl.</source>
        <translation>»%1« sprejme kode jezikov, na primer en sl.</translation>
    </message>
    <message>
        <source>“%1” takes a language code, such as en.</source>
        <translation>»%1« sprejme kodo jezika, na primer en.</translation>
    </message>
    <message>
        <source>“%1” takes a time zone, such as Europe/Ljubljana.</source>
        <translation>»%1« sprejme časovni pas, na primer Europe/Ljubljana.</translation>
    </message>
    <message>
        <source>“%1” takes digits only.</source>
        <translation>»%1« sprejme samo števke.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>»%1« sprejme besedilo.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>»%1« sprejme eno od teh besed: %2.</translation>
    </message>
    <message>
        <source>“%1” takes the number of a record.</source>
        <translation>»%1« sprejme številko zapisa.</translation>
    </message>
    <message>
        <source>“%1” takes the name of a kind of record, such as event.</source>
        <translation>»%1« sprejme ime vrste zapisov, na primer event.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>»%1« sprejme true ali false.</translation>
    </message>
    <message>
        <source>“%1” takes a date, such as 2026-11-22.</source>
        <translation>»%1« sprejme datum, na primer 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” takes a date and a time, such as 2026-11-22T09:30.</source>
        <translation>»%1« sprejme datum in uro, na primer 2026-11-22T09:30.</translation>
    </message>
    <message>
        <source>“%1” takes a country: its code of two letters, such as SI, or its name, such as Slovenia.</source>
        <translation>»%1« sprejme državo: njeno kodo iz dveh črk, na primer SI, ali njeno ime, na primer Slovenija.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or make room there.</source>
        <translation>»%1« ni bilo mogoče zapisati: %2. Izberite drugo mesto ali tam sprostite prostor.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>V »%1« ni mogoče pisati: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is longer than a cell of a workbook can be, which is 32,767 characters. Export as CSV or JSON, or shorten it.</source>
        <translation>»%1« pri »%2« je daljše, kot sme biti celica delovnega zvezka, to je 32.767 znakov. Izvozite kot CSV ali JSON ali besedilo skrajšajte.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record number</source>
        <translation>Številka zapisa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ime datoteke</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Zgoščena vrednost vsebine</translation>
    </message>
    <message>
        <source>SHA-256 of the content, in hexadecimal digits.</source>
        <translation>SHA-256 vsebine v šestnajstiških števkah.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokacija</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Naslov povezave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>The field that the source speaks of; empty: the whole record.</source>
        <translation>Polje, o katerem govori vir; prazno: celoten zapis.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zanesljivost</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kategorija stroškov</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Delovni sklop</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivnost</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Strošek na enoto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Vrsta enote</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Število enot</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Cena na enoto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Proračunska postavka</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Strošek</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Splittable</source>
        <translation>Deljivo</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Pavšalni znesek</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enota</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Kategorije stroškov</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Sklad</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stopnja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Lastni prispevek</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Niz dogodkov</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začetek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časovni pas</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Način izvedbe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Oblika</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Število mest</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Proračun</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Dogodek</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Govornik</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Oseba</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Deležnik</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Število oseb</translation>
    </message>
    <message>
        <source>Number of people counted without names.</source>
        <translation>Število oseb, preštetih brez imen.</translation>
    </message>
    <message>
        <source>Quadruple helix</source>
        <translation>Četverna vijačnica</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Prisotnost</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Čas prihoda</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Privolitev</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Avtor</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Glasovi</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Izid ideje</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vprašanje</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Izhodiščna vrednost</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Referenčno leto</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Ciljna vrednost</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Vir podatkov</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kazalnik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazilo</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Ime v angleščini</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Okrajšava</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Oddelek</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>Vrsta organizacije</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Velikostni razred</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Pravni status</translation>
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
        <translation>Identifikacijska koda udeleženca, ki jo dodeli Evropska komisija, devet števk.</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Identifikacijska številka za DDV</translation>
    </message>
    <message>
        <source>VAT recovery</source>
        <translation>Povračilo DDV</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Poštna številka</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Zemljepisna širina</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Zemljepisna dolžina</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Spletno mesto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Bodies and networks</source>
        <translation>Organi in mreže</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Priimek</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Akademski naziv</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vloga</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Basis for keeping the data</source>
        <translation>Podlaga za hrambo podatkov</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Datum privolitve</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Vir privolitve</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Hraniti do</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonimizirano</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivacija</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Strokovno znanje</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Odgovornost</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Pristop</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izstop</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivno</translation>
    </message>
    <message>
        <source>Flat rate: staff</source>
        <translation>Pavšalna stopnja: osebje</translation>
    </message>
    <message>
        <source>Flat rate: office on staff</source>
        <translation>Pavšalna stopnja: pisarna (od stroškov osebja)</translation>
    </message>
    <message>
        <source>Flat rate: office on direct costs</source>
        <translation>Pavšalna stopnja: pisarna (od neposrednih stroškov)</translation>
    </message>
    <message>
        <source>Flat rate: travel</source>
        <translation>Pavšalna stopnja: potovanja</translation>
    </message>
    <message>
        <source>Flat rate: other costs</source>
        <translation>Pavšalna stopnja: drugi stroški</translation>
    </message>
    <message>
        <source>Receives EU funds</source>
        <translation>Prejema sredstva EU</translation>
    </message>
    <message>
        <source>Declared EU contribution</source>
        <translation>Prijavljeni prispevek EU</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Vodilni partner</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipoteza</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Rešitev</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>TRL at the start</source>
        <translation>TRL na začetku</translation>
    </message>
    <message>
        <source>TRL at the end</source>
        <translation>TRL na koncu</translation>
    </message>
    <message>
        <source>Transfer plan</source>
        <translation>Načrt prenosa</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Pridobljene izkušnje</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Izziv</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Opravljeno</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>Začetek po osnovnem načrtu</translation>
    </message>
    <message>
        <source>Baseline end</source>
        <translation>Konec po osnovnem načrtu</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predhodna aktivnost</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Zamik</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Doseženo</translation>
    </message>
    <message>
        <source>Responsible partner</source>
        <translation>Odgovorni partner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Predano</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Edini zapis</translation>
    </message>
    <message>
        <source>There is one record of this kind in a file.</source>
        <translation>V datoteki je en zapis te vrste.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Privzeti jezik</translation>
    </message>
    <message>
        <source>The language in which a text is written when none is named.</source>
        <translation>Jezik, v katerem je zapisano besedilo, če ni naveden drug jezik.</translation>
    </message>
    <message>
        <source>Owner organisation</source>
        <translation>Organizacija lastnica</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opombe</translation>
    </message>
    <message>
        <source>Programme code</source>
        <translation>Koda programa</translation>
    </message>
    <message>
        <source>CCI number of the programme, or its short name.</source>
        <translation>Številka CCI programa ali njegovo kratko ime.</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Programsko obdobje</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>Dolžina obdobja</translation>
    </message>
    <message>
        <source>Length of one reporting period.</source>
        <translation>Dolžina enega poročevalskega obdobja.</translation>
    </message>
    <message>
        <source>Default co-financing rate</source>
        <translation>Privzeta stopnja sofinanciranja</translation>
    </message>
    <message>
        <source>Ceiling: staff flat rate</source>
        <translation>Zgornja meja: pavšalna stopnja za osebje</translation>
    </message>
    <message>
        <source>Highest flat rate for staff costs, as a share of the other direct costs.</source>
        <translation>Najvišja pavšalna stopnja za stroške osebja kot delež drugih neposrednih stroškov.</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on staff</source>
        <translation>Zgornja meja: pavšalna stopnja za pisarno (od stroškov osebja)</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on direct costs</source>
        <translation>Zgornja meja: pavšalna stopnja za pisarno (od neposrednih stroškov)</translation>
    </message>
    <message>
        <source>Ceiling: travel flat rate</source>
        <translation>Zgornja meja: pavšalna stopnja za potovanja</translation>
    </message>
    <message>
        <source>Ceiling: other costs flat rate</source>
        <translation>Zgornja meja: pavšalna stopnja za druge stroške</translation>
    </message>
    <message>
        <source>Under-spending threshold</source>
        <translation>Prag prenizke porabe</translation>
    </message>
    <message>
        <source>A partner whose spending stays below this share of its plan is at risk.</source>
        <translation>Partner, katerega poraba ostane pod tem deležem njegovega načrta, je ogrožen.</translation>
    </message>
    <message>
        <source>Budget flexibility threshold</source>
        <translation>Prag prožnosti proračuna</translation>
    </message>
    <message>
        <source>Shifts between categories above this share of the budget need an approval.</source>
        <translation>Prerazporeditve med kategorijami, ki presegajo ta delež proračuna, je treba odobriti.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Entity and field, as in project.summary.</source>
        <translation>Entiteta in polje, kot v project.summary.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Priority code</source>
        <translation>Koda prednostne naloge</translation>
    </message>
    <message>
        <source>Priority title</source>
        <translation>Naslov prednostne naloge</translation>
    </message>
    <message>
        <source>Objective code</source>
        <translation>Koda cilja</translation>
    </message>
    <message>
        <source>Policy objective code</source>
        <translation>Koda cilja politike</translation>
    </message>
    <message>
        <source>Specific objective of the regulations, such as RSO1.1.</source>
        <translation>Specifični cilj iz uredb, na primer RSO1.1.</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>Vrsta sklada</translation>
    </message>
    <message>
        <source>Counts as EU contribution</source>
        <translation>Šteje kot prispevek EU</translation>
    </message>
    <message>
        <source>NACE sections and divisions</source>
        <translation>Področja in oddelki NACE</translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation>Različica NACE</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronim</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Dolgo ime</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Povzetek</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Utemeljitev</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Oznaka projekta</translation>
    </message>
    <message>
        <source>The identifier given by the programme.</source>
        <translation>Oznaka, ki jo dodeli program.</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Specifični cilj</translation>
    </message>
    <message>
        <source>Note on the launch</source>
        <translation>Opomba o začetku</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Trditev</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leto</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Izdajatelj</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Spletni naslov</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Panoga</translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation>Cilj trajnostnega razvoja</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pomen</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Prednostno področje RIS3</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Stopnja</translation>
    </message>
    <message>
        <source>From 0, none, to 3, strong.</source>
        <translation>Od 0, nič, do 3, močno.</translation>
    </message>
    <message>
        <source>Leverage expected</source>
        <translation>Pričakovani vzvodni učinek</translation>
    </message>
    <message>
        <source>Call or topic</source>
        <translation>Razpis ali tema</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Razmerje</translation>
    </message>
    <message>
        <source>Own participants</source>
        <translation>Lastni udeleženci</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktna oseba</translation>
    </message>
    <message>
        <source>Ticket from</source>
        <translation>Vložek od</translation>
    </message>
    <message>
        <source>Ticket to</source>
        <translation>Vložek do</translation>
    </message>
    <message>
        <source>For start-ups</source>
        <translation>Za zagonska podjetja</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Gradivo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Količina</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>Koda NUTS</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Raven NUTS</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Kohezijska kategorija</translation>
    </message>
    <message>
        <source>Period of the category</source>
        <translation>Obdobje kategorije</translation>
    </message>
    <message>
        <source>Source of the category</source>
        <translation>Vir kategorije</translation>
    </message>
    <message>
        <source>Research intensity</source>
        <translation>Intenzivnost raziskav</translation>
    </message>
    <message>
        <source>From 1, low, to 5, high.</source>
        <translation>Od 1, nizko, do 5, visoko.</translation>
    </message>
    <message>
        <source>Source of the research intensity</source>
        <translation>Vir intenzivnosti raziskav</translation>
    </message>
    <message>
        <source>Domain codes</source>
        <translation>Kode področij</translation>
    </message>
    <message>
        <source>Economic, scientific and policy domains of the strategy.</source>
        <translation>Gospodarska in znanstvena področja ter področja politik v strategiji.</translation>
    </message>
    <message>
        <source>Strategy period</source>
        <translation>Obdobje strategije</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Poudarek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Težave</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Odstopanje</translation>
    </message>
    <message>
        <source>Forecast for the next report</source>
        <translation>Napoved za naslednje poročilo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>Internal reference</source>
        <translation>Interna oznaka</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Številka računa</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Datum računa</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>Datum plačila</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dobavitelj</translation>
    </message>
    <message>
        <source>Declared amount</source>
        <translation>Prijavljeni znesek</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Menjalni tečaj</translation>
    </message>
    <message>
        <source>Units of the foreign currency for one euro.</source>
        <translation>Enote tuje valute za en evro.</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum tečaja</translation>
    </message>
    <message>
        <source>Amount in EUR</source>
        <translation>Znesek v EUR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>DDV</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Potrjeni znesek</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Preloženo</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Vsebuje osebne podatke</translation>
    </message>
    <message>
        <source>The person or the group.</source>
        <translation>Oseba ali skupina.</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Skupina akterjev</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Vpliv</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interes</translation>
    </message>
    <message>
        <source>Legitimacy</source>
        <translation>Legitimnost</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Nujnost</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Odnos</translation>
    </message>
    <message>
        <source>Engagement now</source>
        <translation>Sedanja vključenost</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <translation>Želena vključenost</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Naslednji stik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Naslednji korak</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Verjetnost</translation>
    </message>
    <message>
        <source>Impact of a risk</source>
        <translation>Posledica tveganja</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Odziv</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Datum pregleda</translation>
    </message>
    <message>
        <source>From event</source>
        <translation>Iz dogodka</translation>
    </message>
    <message>
        <source>From risk</source>
        <translation>Iz tveganja</translation>
    </message>
    <message>
        <source>From idea</source>
        <translation>Iz ideje</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Kdo je odločil</translation>
    </message>
    <message>
        <source>EU emblem and statement checked</source>
        <translation>Emblem in izjava EU preverjena</translation>
    </message>
    <message>
        <source>Holder: organisation</source>
        <translation>Imetnik: organizacija</translation>
    </message>
    <message>
        <source>Holder: stakeholder</source>
        <translation>Imetnik: deležnik</translation>
    </message>
    <message>
        <source>Technology readiness level (TRL)</source>
        <translation>Stopnja tehnološke pripravljenosti (TRL)</translation>
    </message>
    <message>
        <source>IPR status</source>
        <translation>Stanje pravic intelektualne lastnine</translation>
    </message>
    <message>
        <source>Partner sought</source>
        <translation>Iskani partner</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Vrsta partnerstva</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Velja do</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ponudba</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Iz organizacije</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Iz regije</translation>
    </message>
    <message>
        <source>From industry</source>
        <translation>Iz panoge</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>V organizacijo</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>V regijo</translation>
    </message>
    <message>
        <source>To industry</source>
        <translation>V panogo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Smer</translation>
    </message>
    <message>
        <source>Agreement type</source>
        <translation>Vrsta sporazuma</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Ovira</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Raven</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Naslovnik</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Neposredni učinek</translation>
    </message>
    <message>
        <source>Note on the uptake</source>
        <translation>Opomba o uporabi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
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
        <translation>Vrsta zapisa</translation>
    </message>
    <message>
        <source>Number that went away</source>
        <translation>Številka, ki je odšla</translation>
    </message>
    <message>
        <source>The number of the record that went into the other one.</source>
        <translation>Številka zapisa, ki je bil združen v drugega.</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Številka, ki ostane</translation>
    </message>
    <message>
        <source>The number of the record into which it went.</source>
        <translation>Številka zapisa, v katerega je bil združen.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delež</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Prispevek EU</translation>
    </message>
    <message>
        <source>Partner contribution</source>
        <translation>Prispevek partnerja</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Poročano</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Preostanek</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Porabljeno</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kategorija stroškov</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>Delež EU</translation>
    </message>
    <message>
        <source>Where a partner has no budget lines, the amounts are those that a document declares.</source>
        <translation>Kjer partner nima proračunskih postavk, so navedeni zneski, prijavljeni v dokumentu.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Priprava</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Zaključek</translation>
    </message>
    <message>
        <source>The project has no periods: its start, its end or the programme’s period length is missing.</source>
        <translation>Projekt nima obdobij: manjka njegov začetek, njegov konec ali dolžina obdobja v programu.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Delovni sklop</translation>
    </message>
    <message>
        <source>Without a work package</source>
        <translation>Brez delovnega sklopa</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Pavšalne stopnje</translation>
    </message>
    <message>
        <source>Flat rates belong to no work package.</source>
        <translation>Pavšalne stopnje ne spadajo v noben delovni sklop.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Sklad</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Vsi projekti</translation>
    </message>
    <message>
        <source>What was spent is known by category and by partner only.</source>
        <translation>Poraba je znana samo po kategorijah in partnerjih.</translation>
    </message>
    <message>
        <source>EU contribution, partner by partner</source>
        <translation>Prispevek EU po posameznih partnerjih</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Proračun</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Izdatki</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Dogodki</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Udeleženci</translation>
    </message>
    <message>
        <source>Stakeholders: research and education</source>
        <translation>Deležniki: raziskovanje in izobraževanje</translation>
    </message>
    <message>
        <source>Stakeholders: business</source>
        <translation>Deležniki: gospodarstvo</translation>
    </message>
    <message>
        <source>Stakeholders: public authorities</source>
        <translation>Deležniki: javni organi</translation>
    </message>
    <message>
        <source>Stakeholders: civil society</source>
        <translation>Deležniki: civilna družba</translation>
    </message>
    <message>
        <source>Stakeholders: not stated</source>
        <translation>Deležniki: ni navedeno</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ponudbe</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Izhodni prenosi</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Vhodni prenosi</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Vrednosti kazalnikov</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koda</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Iz, v</translation>
    </message>
    <message>
        <source>Transfers with both regions known: %1</source>
        <translation>Prenosi, pri katerih sta znani obe regiji: %1</translation>
    </message>
    <message>
        <source>From more to less developed regions: %1</source>
        <translation>Iz bolj v manj razvite regije: %1</translation>
    </message>
    <message>
        <source>From less to more developed regions: %1</source>
        <translation>Iz manj v bolj razvite regije: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Kohezijska kategorija</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Panoga</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ni navedeno</translation>
    </message>
    <message>
        <source>%1 · region not stated</source>
        <translation>%1 · regija ni navedena</translation>
    </message>
    <message>
        <source>Where only the country or a larger region is known, records are counted with the country.</source>
        <translation>Kjer je znana samo država ali večja regija, so zapisi šteti pri državi.</translation>
    </message>
    <message>
        <source>Some cohesion categories are derived from the gross domestic product per head, not taken from the official list.</source>
        <translation>Nekatere kohezijske kategorije so izpeljane iz bruto domačega proizvoda na prebivalca in niso vzete z uradnega seznama.</translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to calculate with, so they are left out. Correct them in the budget lines of this partner.</source>
        <translation>Zneski partnerja %1 so preveliki za računanje, zato so izpuščeni. Popravite jih v proračunskih postavkah tega partnerja.</translation>
    </message>
    <message>
        <source>Amounts that a document declares for a partner as a whole are not in this table; the budget by partner shows them.</source>
        <translation>Zneski, ki jih dokument navaja za partnerja kot celoto, niso v tej preglednici; prikazuje jih proračun po partnerjih.</translation>
    </message>
    <message>
        <source>Left out, because there is nothing in them: %1.</source>
        <translation>Izpuščeno, ker je prazno: %1.</translation>
    </message>
    <message>
        <source>A pilot in several places counts in each of them, and once in the total.</source>
        <translation>Pilot na več krajih šteje v vsakem od njih, v vsoti pa enkrat.</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Lastni prispevek</translation>
    </message>
    <message>
        <source>Own contribution and EU share have no total: the budget and the EU contribution are not both known of every partner.</source>
        <translation>Lastni prispevek in delež EU nimata vsote: proračun in prispevek EU nista oba znana pri vseh partnerjih.</translation>
    </message>
    <message>
        <source>Own contribution is all that the EU does not pay, also what other funds pay.</source>
        <translation>Lastni prispevek je vse, česar ne plača EU, tudi kar plačajo drugi skladi.</translation>
    </message>
</context>
<context>
    <name>FundType</name>
    <message>
        <source>ERDF</source>
        <translation>ESRR</translation>
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
        <translation>Nacionalni</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionalni</translation>
    </message>
    <message>
        <source>RIS3</source>
        <translation>RIS3</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Zasebni</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Lastni</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>FundingKind</name>
    <message>
        <source>RIS3 fund</source>
        <translation>Sklad RIS3</translation>
    </message>
    <message>
        <source>Public fund</source>
        <translation>Javni sklad</translation>
    </message>
    <message>
        <source>Private investor</source>
        <translation>Zasebni vlagatelj</translation>
    </message>
    <message>
        <source>Business angel</source>
        <translation>Poslovni angel</translation>
    </message>
    <message>
        <source>Private equity</source>
        <translation>Zasebni kapital</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Pospeševalnik</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>FundingStage</name>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semenska faza</translation>
    </message>
    <message>
        <source>Early stage</source>
        <translation>Zgodnja faza</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Rast</translation>
    </message>
    <message>
        <source>Later stage</source>
        <translation>Poznejša faza</translation>
    </message>
</context>
<context>
    <name>Helix</name>
    <message>
        <source>Research and education</source>
        <translation>Raziskovanje in izobraževanje</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Gospodarstvo</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Javni organi</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Civilna družba</translation>
    </message>
</context>
<context>
    <name>IdeaOutcome</name>
    <message>
        <source>Offer</source>
        <translation>Ponudba</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ukrep</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It may mean a number of thousands or one with decimals, and nothing in the table tells. Say which decimal mark it has.</source>
        <translation>Lahko pomeni število s tisočicami ali število z decimalkami, iz tabele pa to ni razvidno. Navedite, katero decimalno ločilo ima.</translation>
    </message>
    <message>
        <source>It may be written with the day or the month first, and nothing in the table tells. Say which comes first.</source>
        <translation>Lahko je zapisano najprej z dnevom ali najprej z mesecem, iz tabele pa to ni razvidno. Navedite, kaj je prvo.</translation>
    </message>
    <message>
        <source>There is no such record in “%1”.</source>
        <translation>Takega zapisa v »%1« ni.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>Tabela nima stolpca »%1«. Njeni stolpci so: %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The command “fields” lists what there is.</source>
        <translation>%1: polja »%2« ni. Ukaz »fields« našteje, kaj je na voljo.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Uvoz je bil ustavljen. Nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>No column of the table is a field of “%1”. Its columns are: %2. Say which is which with --map, as in --map &quot;Name of the column&quot;=field.</source>
        <translation>Noben stolpec tabele ni polje za »%1«. Njeni stolpci so: %2. Z --map navedite, kateri je kateri, na primer --map &quot;Ime stolpca&quot;=polje.</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Without it there can be no record of “%2”. Say which column to take with --map, as in --map &quot;Name of the column&quot;=%3.</source>
        <translation>Tabela nima stolpca za: %1. Brez tega zapis »%2« ni mogoč. Z --map navedite, kateri stolpec naj se uporabi, na primer --map &quot;Ime stolpca&quot;=%3.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimalna vejica</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimalna pika</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>dan pred mesecem</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>mesec pred dnevom</translation>
    </message>
    <message>
        <source>The line has more cells than the header. A separator inside a cell may lack its quotes.</source>
        <translation>Vrstica ima več celic kot glava. Ločilo v kateri od celic je morda brez narekovajev.</translation>
    </message>
    <message>
        <source>Column “%1”, value “%2”: %3</source>
        <translation>Stolpec »%1«, vrednost »%2«: %3</translation>
    </message>
    <message>
        <source>It is the same record as in line %1.</source>
        <translation>To je isti zapis kot v vrstici %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Without it there can be no such record.</source>
        <translation>»%1« manjka. Brez tega tak zapis ni mogoč.</translation>
    </message>
    <message>
        <source>The number %1 is that of another record.</source>
        <translation>Številko %1 ima drug zapis.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>»%1« ni mogoče prebrati: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>»%1« je preveliko za uvoz.</translation>
    </message>
    <message>
        <source>A JSON file is imported by itself. Choose one file.</source>
        <translation>Datoteka JSON se uvozi sama. Izberite eno datoteko.</translation>
    </message>
    <message>
        <source>A download from CORDIS has a file of projects and a file of organisations. Choose both.</source>
        <translation>Prenos iz CORDIS vsebuje datoteko s projekti in datoteko z organizacijami. Izberite obe.</translation>
    </message>
    <message>
        <source>“%1” takes a number with at most %2 decimals, such as %3.</source>
        <translation>»%1« sprejme število z največ toliko decimalkami: %2, na primer %3.</translation>
    </message>
    <message>
        <source>The line with this record was refused, so nothing can refer to it. Mend that line first.</source>
        <translation>Vrstica s tem zapisom je bila zavrnjena, zato se nanj ne more nič sklicevati. Najprej popravite to vrstico.</translation>
    </message>
    <message>
        <source>%1 “%2”: the portfolio had one of this name with another number. Both are there now, and nothing was joined. If they are the same, undo the import or delete one of them.</source>
        <translation>%1 »%2«: portfelj je že imel zapis s tem imenom in drugo številko. Zdaj sta v njem oba, nič ni bilo združeno. Če gre za isto, razveljavite uvoz ali izbrišite enega od njiju.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the name of another record.</source>
        <translation>
            <numerusform>Še %n ima ime drugega zapisa.</numerusform>
            <numerusform>Še %n imata ime drugega zapisa.</numerusform>
            <numerusform>Še %n imajo ime drugega zapisa.</numerusform>
            <numerusform>Še %n ima ime drugega zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of CORDIS has one file of projects and one of organisations. Import one download after the other.</source>
        <translation>Prenos iz CORDIS ima eno datoteko s projekti in eno z organizacijami. Prenose uvozite enega za drugim.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 je mapa. Izberite datoteke v njej.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</source>
        <translation>
            <numerusform>%n vrstica ima manj celic kot glava, kot tam, kjer je bila datoteka odrezana: %1. Česar ne navaja, ostane, kot je bilo.</numerusform>
            <numerusform>%n vrstici imata manj celic kot glava, kot tam, kjer je bila datoteka odrezana: %1. Česar ne navajata, ostane, kot je bilo.</numerusform>
            <numerusform>%n vrstice imajo manj celic kot glava, kot tam, kjer je bila datoteka odrezana: %1. Česar ne navajajo, ostane, kot je bilo.</numerusform>
            <numerusform>%n vrstic ima manj celic kot glava, kot tam, kjer je bila datoteka odrezana: %1. Česar ne navajajo, ostane, kot je bilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record in “%1”. One that there is can be written like each of these: %2.</source>
        <translation>V »%1« ni takega zapisa. Obstoječega je mogoče zapisati na vsakega od teh načinov: %2.</translation>
    </message>
    <message>
        <source>There are several such records in “%1”. Write one of these: %2.</source>
        <translation>V »%1« je več takih zapisov. Zapišite enega od teh: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of certain words, such as: %2.</source>
        <translation>»%1« sprejme le določene besede, na primer: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>»%1« sprejme eno od teh besed: %2.</translation>
    </message>
</context>
<context>
    <name>IndicatorKind</name>
    <message>
        <source>Output indicator</source>
        <translation>Kazalnik učinka</translation>
    </message>
    <message>
        <source>Result indicator</source>
        <translation>Kazalnik rezultatov</translation>
    </message>
    <message>
        <source>Own indicator</source>
        <translation>Lastni kazalnik</translation>
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
        <translation>Primarna</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Povezana</translation>
    </message>
</context>
<context>
    <name>IprStatus</name>
    <message>
        <source>No protection</source>
        <translation>Brez zaščite</translation>
    </message>
    <message>
        <source>Secret know-how</source>
        <translation>Tajno strokovno znanje in izkušnje</translation>
    </message>
    <message>
        <source>Patent applied for</source>
        <translation>Vložena patentna prijava</translation>
    </message>
    <message>
        <source>Patent granted</source>
        <translation>Podeljen patent</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Avtorske pravice</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Odprta licenca</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>“%1” (%2) is not of the same kind as the other record. Only two records of one kind can be joined.</source>
        <translation>»%1« (%2) ni iste vrste kot drugi zapis. Združiti je mogoče le dva zapisa iste vrste.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 in the portfolio (any more).</source>
        <translation>%1: zapisa %2 v portfelju ni (več).</translation>
    </message>
    <message>
        <source>These are one record. Name two that are the same thing.</source>
        <translation>To je en sam zapis. Navedite dva, ki sta ista stvar.</translation>
    </message>
    <message>
        <source>%1: such records are written by the program and cannot be joined.</source>
        <translation>%1: takšne zapise piše program in jih ni mogoče združiti.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: one is a part of the other. Move it out first, or delete it.</source>
        <translation>Zapisov »%1« in »%2« ni mogoče združiti: eden je del drugega. Najprej ga prestavite ali izbrišite.</translation>
    </message>
    <message>
        <source>One of these people is anonymised, and would be known again. Anonymise the other one too, or leave them apart.</source>
        <translation>Ena od teh oseb je anonimizirana in bi bila znova prepoznavna. Anonimizirajte tudi drugo ali ju pustite ločeni.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
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
        <translation>Združeno z zapisom »%1« (zapis %2), ki je navajal:</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The file is larger than 512 MB. Export it in parts.</source>
        <translation>Datoteka je večja od 512 MB. Izvozite jo po delih.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid JSON. Nothing was imported.</source>
        <translation>Vrstica %1 datoteke ni veljaven JSON. Nič ni bilo uvoženo.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Datoteka je JSON, vendar ni portfelj, izvožen iz programa Passerelle. Nič ni bilo uvoženo.</translation>
    </message>
    <message>
        <source>%1 %2 is left out. %3</source>
        <translation>%1 %2 – izpuščeno. %3</translation>
    </message>
    <message>
        <source>What the file says of “%1” is not a list of records.</source>
        <translation>Kar datoteka navaja za »%1«, ni seznam zapisov.</translation>
    </message>
    <message>
        <source>The portfolio has this number for a record of another kind (%1).</source>
        <translation>V portfelju ima to številko zapis druge vrste (%1).</translation>
    </message>
    <message>
        <source>The file has this number more than once.</source>
        <translation>V datoteki je ta številka več kot enkrat.</translation>
    </message>
    <message>
        <source>The file has record %1 with the same key.</source>
        <translation>V datoteki ima isti ključ zapis %1.</translation>
    </message>
    <message>
        <source>Its field “%1” points at a record that is neither in the file nor in the portfolio.</source>
        <translation>Njegovo polje »%1« kaže na zapis, ki ga ni ne v datoteki ne v portfelju.</translation>
    </message>
    <message>
        <source>The attached content %1 is damaged.</source>
        <translation>Priložena vsebina %1 je poškodovana.</translation>
    </message>
    <message>
        <source>It has no record number.</source>
        <translation>Nima številke zapisa.</translation>
    </message>
    <message>
        <source>Its field “%1” is empty.</source>
        <translation>Njegovo polje »%1« je prazno.</translation>
    </message>
    <message>
        <source>Its field “%1” does not fit. %2</source>
        <translation>Njegovo polje »%1« ni ustrezno. %2</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Ni objekt.</translation>
    </message>
    <message>
        <source>The file holds more than twenty million values. Divide it into several files.</source>
        <translation>Datoteka vsebuje več kot dvajset milijonov vrednosti. Razdelite jo na več datotek.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Datoteka je ugnezdena globlje kot portfelj, ki ga je izvozil Passerelle. Nič ni bilo uvoženo.</translation>
    </message>
    <message>
        <source>Its field “%1” is longer than a million characters. Keep such a text as a document.</source>
        <translation>Njegovo polje »%1« je daljše od milijona znakov. Takšno besedilo hranite kot dokument.</translation>
    </message>
    <message>
        <source>The attached contents of the file cannot be read.</source>
        <translation>Priloženih vsebin datoteke ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>Line %1 of the file gives the key “%2” a second time in the same place, so which of the two counts cannot be told. Keep one of them. Nothing was imported.</source>
        <translation>Vrstica %1 datoteke na istem mestu drugič navaja ključ »%2«, zato ni mogoče ugotoviti, kateri od obeh velja. Ohranite samo enega. Nič ni bilo uvoženo.</translation>
    </message>
</context>
<context>
    <name>LegalStatus</name>
    <message>
        <source>Public</source>
        <translation>Javni</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Zasebni</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>Finish to start</source>
        <translation>Konec–začetek</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Začetek–začetek</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Konec–konec</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Začetek–konec</translation>
    </message>
</context>
<context>
    <name>LumpSumPhase</name>
    <message>
        <source>Preparation</source>
        <translation>Priprava</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Izvajanje</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Zaključek</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 is the portfolio itself. Choose the file that was sent to you.</source>
        <translation>%1 je portfelj sam. Izberite datoteko, ki ste jo prejeli.</translation>
    </message>
    <message>
        <source>%1 and this portfolio were changed by two copies of the same machine that cannot be told apart, so nothing was changed. Ask for the portfolio itself in place of what was sent, and bring that in.</source>
        <translation>Datoteko %1 in ta portfelj sta spremenili dve kopiji istega računalnika, ki ju ni mogoče razlikovati, zato ni bilo nič spremenjeno. Namesto poslanega prosite za portfelj sam in vnesite tega.</translation>
    </message>
    <message>
        <source>%1 belongs to another portfolio than %2, so nothing was changed. Open the portfolio that it was made from, and bring it in there.</source>
        <translation>%1 pripada drugemu portfelju kot %2, zato ni bilo nič spremenjeno. Odprite portfelj, iz katerega je nastala, in jo vnesite tja.</translation>
    </message>
    <message>
        <source>%1 is a part of a copy that holds more than this portfolio, so nothing was changed. Ask for its changes: “send” without --partner and --event.</source>
        <translation>%1 je del kopije, ki vsebuje več kot ta portfelj, zato ni bilo nič spremenjeno. Prosite za njene spremembe: »send« brez --partner in --event.</translation>
    </message>
    <message>
        <source>%1 builds on changes that are not here, so nothing was changed. Bring in what was sent before it, or ask for everything: “send --whole”.</source>
        <translation>%1 temelji na spremembah, ki jih tu ni, zato ni bilo nič spremenjeno. Vnesite, kar je bilo poslano prej, ali prosite za vse: »send --whole«.</translation>
    </message>
    <message>
        <source>%1 has a newer version of Passerelle. What this one does not know was kept, and shows once it is brought up to date.</source>
        <translation>%1 uporablja novejšo različico programa Passerelle. Česar ta ne pozna, je ohranjeno in se pokaže, ko ga posodobite.</translation>
    </message>
    <message numerus="yes">
        <source>A clock in the work of %1 was %n hour(s) ahead, so the order in the history may be wrong. Nothing else depends on it.</source>
        <translation>
            <numerusform>Ura pri delu osebe %1 je prehitevala za %n uro, zato je vrstni red v zgodovini morda napačen. Nič drugega ni odvisno od tega.</numerusform>
            <numerusform>Ura pri delu osebe %1 je prehitevala za %n uri, zato je vrstni red v zgodovini morda napačen. Nič drugega ni odvisno od tega.</numerusform>
            <numerusform>Ura pri delu osebe %1 je prehitevala za %n ure, zato je vrstni red v zgodovini morda napačen. Nič drugega ni odvisno od tega.</numerusform>
            <numerusform>Ura pri delu osebe %1 je prehitevala za %n ur, zato je vrstni red v zgodovini morda napačen. Nič drugega ni odvisno od tega.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent holds only changes, so no portfolio can be made of it, and %1 was not made. Bring it into the portfolio that it belongs to, or ask for everything: “send --whole”.</source>
        <translation>Poslano vsebuje samo spremembe, zato iz njega ni mogoče narediti portfelja in %1 ni nastala. Vnesite ga v portfelj, ki mu pripada, ali prosite za vse: »send --whole«.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 že obstaja. Izberite drugo ime.</translation>
    </message>
    <message>
        <source>Person (left out)</source>
        <translation>Oseba (izpuščena)</translation>
    </message>
    <message>
        <source>a copy without history</source>
        <translation>kopija brez zgodovine</translation>
    </message>
    <message>
        <source>Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. Export it as JSON or CSV, and import that.</source>
        <translation>Nič ne pove, s čim se je %1 začela, zato je ni mogoče primerjati in nič ni bilo spremenjeno. Izvozite jo kot JSON ali CSV in to uvozite.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</source>
        <translation>
            <numerusform>Poleg tega portfelja je %n njegova kopija, ki jo je naredila skupna mapa ali upravitelj datotek: %1. Kar je bilo v njej spremenjeno, bo tu šele po vnosu.</numerusform>
            <numerusform>Poleg tega portfelja sta %n njegovi kopiji, ki ju je naredila skupna mapa ali upravitelj datotek: %1. Kar je bilo v njih spremenjeno, bo tu šele po vnosu.</numerusform>
            <numerusform>Poleg tega portfelja so %n njegove kopije, ki jih je naredila skupna mapa ali upravitelj datotek: %1. Kar je bilo v njih spremenjeno, bo tu šele po vnosu.</numerusform>
            <numerusform>Poleg tega portfelja je %n njegovih kopij, ki jih je naredila skupna mapa ali upravitelj datotek: %1. Kar je bilo v njih spremenjeno, bo tu šele po vnosu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not say of which portfolio it was made, so it cannot be compared, and nothing was changed. Use “import” for it.</source>
        <translation>%1 ne pove, iz katerega portfelja je nastala, zato je ni mogoče primerjati in nič ni bilo spremenjeno. Zanjo uporabite »import«.</translation>
    </message>
    <message>
        <source>A record in %1 cannot be read (%2), so nothing was changed. Correct it there. %3</source>
        <translation>Zapisa v %1 ni mogoče prebrati (%2), zato ni bilo nič spremenjeno. Popravite ga tam. %3</translation>
    </message>
    <message>
        <source>This machine has no data folder in which the shared folder of a portfolio can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Ta računalnik nima podatkovne mape, v katero bi se zabeležila skupna mapa portfelja. Spremenljivki PASSERELLE_DATA določite mapo, v katero je mogoče pisati.</translation>
    </message>
    <message>
        <source>%1 is not all there yet.</source>
        <translation>%1 še ni v celoti tu.</translation>
    </message>
    <message>
        <source>%1 builds on what is not there yet.</source>
        <translation>%1 temelji na nečem, česar še ni tu.</translation>
    </message>
    <message>
        <source>%1 is damaged. Whoever has what is in it gives it again with the next exchange.</source>
        <translation>%1 je poškodovana. Kdor ima, kar je v njej, bo to dal znova ob naslednji izmenjavi.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install that to read it.</source>
        <translation>%1 je zapisala novejša različica programa Passerelle. Namestite jo, da jo preberete.</translation>
    </message>
    <message>
        <source>%1 has the name of a file of this portfolio and is none. It is left alone.</source>
        <translation>%1 ima ime datoteke tega portfelja, a to ni. Ostane, kot je.</translation>
    </message>
    <message>
        <source>%1 was written by a copy of this machine that cannot be told from it. Ask for that portfolio itself, and bring it in with “merge”.</source>
        <translation>%1 je zapisala kopija tega računalnika, ki je od njega ni mogoče ločiti. Prosite za sam portfelj in ga vnesite z »merge«.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Mape »%1« ni. Ustvarite jo ali izberite drugo.</translation>
    </message>
    <message>
        <source>%1 lies in that folder itself, where others would overwrite it. Move the portfolio elsewhere, or choose a folder apart from it.</source>
        <translation>%1 je sam v tej mapi, kjer bi ga drugi prepisali. Portfelj premaknite drugam ali izberite ločeno mapo.</translation>
    </message>
    <message>
        <source>%1 is another part than this copy, so nothing was changed: it would leave out what is here. Ask for a part that holds both, or make a copy of its own from it.</source>
        <translation>%1 je drug del kot ta kopija, zato ni bilo nič spremenjeno: izpustil bi to, kar je tukaj. Prosite za del, ki vsebuje oboje, ali iz njega naredite posebno kopijo.</translation>
    </message>
    <message>
        <source>%1 holds only a part of its portfolio and cannot take part in a shared folder. Send its changes back with “send”, or ask for the whole portfolio.</source>
        <translation>%1 vsebuje le del svojega portfelja in ne more sodelovati v skupni mapi. Spremembe pošljite nazaj s »send« ali prosite za ves portfelj.</translation>
    </message>
    <message>
        <source>%1 holds too many files with names of this portfolio. Delete those that Passerelle has not written.</source>
        <translation>%1 vsebuje preveč datotek z imeni tega portfelja. Izbrišite tiste, ki jih ni zapisal Passerelle.</translation>
    </message>
    <message>
        <source>%1 could not be brought in and is left out. %2</source>
        <translation>%1 ni bilo mogoče vnesti in je izpuščena. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Izbrisano: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went from this part of the portfolio: what %1 sends does not hold them any more.</source>
        <translation>
            <numerusform>%n zapisa ni več v tem delu portfelja: pošiljka (%1) ga ne vsebuje več.</numerusform>
            <numerusform>%n zapisov ni več v tem delu portfelja: pošiljka (%1) ju ne vsebuje več.</numerusform>
            <numerusform>%n zapisov ni več v tem delu portfelja: pošiljka (%1) jih ne vsebuje več.</numerusform>
            <numerusform>%n zapisov ni več v tem delu portfelja: pošiljka (%1) jih ne vsebuje več.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent and is not a portfolio. “merge” makes a portfolio of it, or brings it into one.</source>
        <translation>Datoteka %1 je bila poslana in ni portfelj. »merge« iz nje naredi portfelj ali jo vnese v drugega.</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>Local public authority</source>
        <translation>Lokalni javni organ</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <translation>Regionalni javni organ</translation>
    </message>
    <message>
        <source>National public authority</source>
        <translation>Nacionalni javni organ</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <translation>Sektorska agencija</translation>
    </message>
    <message>
        <source>Infrastructure and (public) service provider</source>
        <translation>Ponudnik infrastrukture in (javnih) storitev</translation>
    </message>
    <message>
        <source>Interest groups including NGOs</source>
        <translation>Interesne skupine, vključno z NVO</translation>
    </message>
    <message>
        <source>Higher education and research organisations</source>
        <translation>Visokošolske in raziskovalne organizacije</translation>
    </message>
    <message>
        <source>Education/training centre and school</source>
        <translation>Izobraževalni center in šola</translation>
    </message>
    <message>
        <source>Enterprise, except SME</source>
        <translation>Podjetje, razen MSP</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>MSP</translation>
    </message>
    <message>
        <source>Business support organisation</source>
        <translation>Podporna organizacija za podjetja</translation>
    </message>
    <message>
        <source>EGTC</source>
        <translation>EZTS</translation>
    </message>
    <message>
        <source>International organisation, EEIG</source>
        <translation>Mednarodna organizacija, EGIZ</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Splošna javnost</translation>
    </message>
    <message>
        <source>Hospitals and medical centres</source>
        <translation>Bolnišnice in zdravstveni centri</translation>
    </message>
    <message>
        <source>Cross-border legal body</source>
        <translation>Čezmejni pravni subjekt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Declared budget, EUR</source>
        <translation>Prijavljeni proračun, EUR</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Države</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>%1 is no file that Passerelle sends from one copy of a portfolio to another. Choose another file.</source>
        <translation>%1 ni datoteka, ki jo Passerelle pošilja od ene kopije portfelja k drugi. Izberite drugo datoteko.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install it to read the file.</source>
        <translation>%1 je zapisala novejša različica programa Passerelle. Namestite jo, da preberete datoteko.</translation>
    </message>
    <message>
        <source>There is too much to be sent in one file. Leave documents out, or send the part that is needed.</source>
        <translation>Za pošiljanje v eni datoteki je preveč. Izpustite dokumente ali pošljite del, ki je potreben.</translation>
    </message>
    <message>
        <source>The history of the portfolio does not agree with itself, so %1 was not written. Go back to a backup with “restore”.</source>
        <translation>Zgodovina portfelja se ne ujema sama s seboj, zato %1 ni bila zapisana. Z ukazom »restore« se vrnite k varnostni kopiji.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete, so nothing was read of it. Ask for the file again.</source>
        <translation>%1 je poškodovana ali nepopolna, zato iz nje ni bilo nič prebrano. Prosite za datoteko znova.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so nothing can be encrypted. Restart the computer and try again.</source>
        <translation>Sistem ne da naključnih števil, zato ni mogoče šifrirati. Znova zaženite računalnik in poskusite še enkrat.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>Za izdelavo ključa iz gesla ni dovolj pomnilnika. Zaprite druge programe in poskusite znova.</translation>
    </message>
    <message>
        <source>A passphrase of less than 8 characters is found by trying. Choose a longer one: some words that do not belong together.</source>
        <translation>Geslo z manj kot 8 znaki je mogoče uganiti s poskušanjem. Izberite daljše: nekaj besed, ki ne sodijo skupaj.</translation>
    </message>
    <message>
        <source>%1 was sent with a passphrase. Ask who sent it, and give it with “--passphrase-file”.</source>
        <translation>Datoteka %1 je bila poslana z geslom. Vprašajte pošiljatelja in ga navedite z »--passphrase-file«.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the passphrase is wrong or the file was damaged. Check the passphrase, or ask for the file again.</source>
        <translation>Datoteke %1 ni mogoče odpreti: geslo je napačno ali pa je datoteka poškodovana. Preverite geslo ali znova prosite za datoteko.</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Lead partner</source>
        <translation>Vodilni partner</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Projektni partner</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Pridruženi partner</translation>
    </message>
    <message>
        <source>Network partner</source>
        <translation>Partner v mreži</translation>
    </message>
</context>
<context>
    <name>PartnershipKind</name>
    <message>
        <source>Licence agreement</source>
        <translation>Licenčna pogodba</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>Raziskovalno sodelovanje</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Komercialni sporazum</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Tehnično sodelovanje</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Skupno podjetje</translation>
    </message>
    <message>
        <source>Exchange of practice</source>
        <translation>Izmenjava praks</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Advance payment</source>
        <translation>Predplačilo</translation>
    </message>
    <message>
        <source>Interim payment</source>
        <translation>Vmesno plačilo</translation>
    </message>
    <message>
        <source>Final payment</source>
        <translation>Končno plačilo</translation>
    </message>
    <message>
        <source>Forwarding to a partner</source>
        <translation>Nakazilo partnerju</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Izterjava</translation>
    </message>
</context>
<context>
    <name>PilotFormat</name>
    <message>
        <source>Roadshow</source>
        <translation>Potujoča predstavitev</translation>
    </message>
    <message>
        <source>Test zone</source>
        <translation>Testno območje</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Peskovnik</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Storitev</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Usposabljanje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
</context>
<context>
    <name>PilotRegionRole</name>
    <message>
        <source>Test</source>
        <translation>Testiranje</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Razširitev</translation>
    </message>
</context>
<context>
    <name>PilotStage</name>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Zasnova</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>V teku</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ovrednoteno</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Preneseno</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ustavljeno</translation>
    </message>
</context>
<context>
    <name>PlaceRole</name>
    <message>
        <source>Participating</source>
        <translation>Sodelujoča</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ciljna</translation>
    </message>
</context>
<context>
    <name>PolicyLevel</name>
    <message>
        <source>Local</source>
        <translation>Lokalna</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionalna</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacionalna</translation>
    </message>
    <message>
        <source>Macro-regional</source>
        <translation>Makroregionalna</translation>
    </message>
    <message>
        <source>European</source>
        <translation>Evropska</translation>
    </message>
</context>
<context>
    <name>PolicyState</name>
    <message>
        <source>Draft</source>
        <translation>Osnutek</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Obravnavano</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Predano</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>V uporabi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zavrnjeno</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Stran %1 od %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Tiskalnik ničesar ne sprejme.</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>Draft</source>
        <translation>Osnutek</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Preverjeno</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Objavljeno</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Umaknjeno</translation>
    </message>
</context>
<context>
    <name>ProfileType</name>
    <message>
        <source>Technology</source>
        <translation>Tehnologija</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praksa</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Poslovanje</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Raziskovanje</translation>
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
        <translation>Partnerstvo</translation>
    </message>
</context>
<context>
    <name>ProjectRelation</name>
    <message>
        <source>Builds on</source>
        <translation>Temelji na njem</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Vzporedno</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nadaljevanje</translation>
    </message>
    <message>
        <source>Shares partners</source>
        <translation>Skupni partnerji</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>V pripravi</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>V teku</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>V zapiranju</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zaprto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zavrnjeno</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Osnutek</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>V kontroli</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Potrjeno</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plačano</translation>
    </message>
</context>
<context>
    <name>RiskCategory</name>
    <message>
        <source>Technical</source>
        <translation>Tehnično</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finančno</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Pravno</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organizacijsko</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerstvo</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Zunanje</translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation>Odprto</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Zmanjšano</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Uresničeno</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zaprto</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The end date is before the start date.</source>
        <translation>Končni datum je pred začetnim datumom.</translation>
    </message>
    <message>
        <source>Nobody is named: choose a person or a stakeholder, or give a head count.</source>
        <translation>Nihče ni naveden: izberite osebo ali deležnika ali pa vnesite število oseb.</translation>
    </message>
    <message>
        <source>The data is to be deleted before consent was given.</source>
        <translation>Datum izbrisa podatkov je pred datumom privolitve.</translation>
    </message>
    <message>
        <source>The person is anonymised, and still has an e-mail or a phone number.</source>
        <translation>Oseba je anonimizirana, vendar ima še e-poštni naslov ali telefonsko številko.</translation>
    </message>
    <message>
        <source>The partner left before it joined.</source>
        <translation>Partner je izstopil, preden je pristopil.</translation>
    </message>
    <message>
        <source>Office costs have two flat rates: keep the one on staff costs or the one on direct costs.</source>
        <translation>Za pisarniške stroške sta določeni dve pavšalni stopnji: obdržite tisto od stroškov osebja ali tisto od neposrednih stroškov.</translation>
    </message>
    <message>
        <source>The flat rate for other costs excludes every other flat rate: remove it or the others.</source>
        <translation>Pavšalna stopnja za druge stroške izključuje vse ostale pavšalne stopnje: odstranite njo ali ostale.</translation>
    </message>
    <message>
        <source>The readiness level is lower at the end than at the start.</source>
        <translation>Stopnja pripravljenosti je na koncu nižja kot na začetku.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>Osnovni načrt se konča, preden se začne.</translation>
    </message>
    <message>
        <source>The largest ticket is smaller than the smallest.</source>
        <translation>Največji vložek je manjši od najmanjšega.</translation>
    </message>
    <message>
        <source>The declared number is of partners of a type, and the type is missing.</source>
        <translation>Prijavljeno število velja za partnerje določene vrste, vrsta pa manjka.</translation>
    </message>
    <message>
        <source>The end of the period is before its start.</source>
        <translation>Konec obdobja je pred njegovim začetkom.</translation>
    </message>
    <message>
        <source>The amount is in a foreign currency, and the exchange rate is missing.</source>
        <translation>Znesek je v tuji valuti, menjalni tečaj pa manjka.</translation>
    </message>
    <message>
        <source>An organisation and a stakeholder are named as holder: keep one.</source>
        <translation>Kot imetnika sta navedena organizacija in deležnik: obdržite enega.</translation>
    </message>
</context>
<context>
    <name>SdgWeight</name>
    <message>
        <source>Main goal</source>
        <translation>Glavni cilj</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Drugi cilj</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Povezani projekti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Načrt</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloti</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Dogodki</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Deležniki</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osebe</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ponudbe</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Prenosi</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Proračun</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Poraba</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiranje</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kazalniki</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regije</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Tveganja</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ukrepi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Težave</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Napaka</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manjka</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Namig</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet %1 holds more cells than can be read. Divide it into several files.</source>
        <translation>List »%1« vsebuje več celic, kot jih je mogoče prebrati. Razdelite ga na več datotek.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no spreadsheet does, so it was not read.</source>
        <translation>Datoteka deklarira vrsto dokumenta, česar preglednice ne počnejo, zato ni bila prebrana.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: one of its parts is not well-formed XML. Save it again or ask for another copy.</source>
        <translation>Preglednica je poškodovana: eden od njenih delov ni pravilno oblikovan XML. Znova jo shranite ali prosite za drugo kopijo.</translation>
    </message>
    <message>
        <source>The file is an old Excel file (XLS) or protected by a password. Save it as XLSX or ODS without a password.</source>
        <translation>Datoteka je stara datoteka Excel (XLS) ali pa je zaščitena z geslom. Shranite jo kot XLSX ali ODS brez gesla.</translation>
    </message>
    <message>
        <source>The file is an archive, but no spreadsheet. Save it as XLSX, ODS or CSV.</source>
        <translation>Datoteka je arhiv, ne preglednica. Shranite jo kot XLSX, ODS ali CSV.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: a part that it needs is missing. Save it again or ask for another copy.</source>
        <translation>Datoteka XLSX je poškodovana: manjka del, ki ga potrebuje. Znova jo shranite ali prosite za drugo kopijo.</translation>
    </message>
    <message>
        <source>The sheet %1 has more columns or rows than can be read. Remove what lies far to the right or below.</source>
        <translation>List %1 ima več stolpcev ali vrstic, kot jih je mogoče prebrati. Odstranite, kar leži daleč na desni ali spodaj.</translation>
    </message>
    <message>
        <source>A cell in row %1 of the sheet %2 is longer than a million characters. Keep such a text as a document.</source>
        <translation>Celica v vrstici %1 lista %2 je daljša od milijona znakov. Takšno besedilo hranite kot dokument.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than 256 MB. Divide it into several files.</source>
        <translation>Preglednica je večja od 256 MB. Razdelite jo na več datotek.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more sheets, texts or styles than can be read. Divide it into several files.</source>
        <translation>Preglednica vsebuje več listov, besedil ali slogov, kot jih je mogoče prebrati. Razdelite jo na več datotek.</translation>
    </message>
    <message>
        <source>The spreadsheet is nested deeper than any program does, so it was not read. Save it again in a spreadsheet program.</source>
        <translation>Preglednica je ugnezdena globlje, kot to dela katerikoli program, zato ni bila prebrana. Znova jo shranite v programu za preglednice.</translation>
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
        <translation>Majhno</translation>
    </message>
    <message>
        <source>Medium-sized</source>
        <translation>Srednje</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Veliko</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import %1</source>
        <translation>Uvoz: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sprememba: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodajanje: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nov vnos: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Brisanje: %1</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Zapolnitev z vzorcem</translation>
    </message>
    <message>
        <source>Fill in the demonstration</source>
        <translation>Zapolnitev s predstavitvijo</translation>
    </message>
    <message>
        <source>Fill with the two founding cases</source>
        <translation>Zapolnitev z dvema izhodiščnima primeroma</translation>
    </message>
    <message>
        <source>Fill with the demonstration</source>
        <translation>Zapolnitev s predstavitvijo</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Dodajanje: %1</translation>
    </message>
    <message>
        <source>Bring the file up to date</source>
        <translation>Posodobi datoteko</translation>
    </message>
    <message>
        <source>Settle what was written apart about %1</source>
        <translation>Rešitev ločeno zapisanega: %1</translation>
    </message>
    <message>
        <source>Settle what was written apart in %1 places</source>
        <translation>Rešitev ločeno zapisanega (mest: %1)</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Združitev: %1</translation>
    </message>
    <message>
        <source>Bring in the work of %1</source>
        <translation>Vnos dela: %1</translation>
    </message>
    <message>
        <source>Make the copy of %1</source>
        <translation>Izdelava kopije: %1</translation>
    </message>
    <message>
        <source>Change past the history</source>
        <translation>Sprememba mimo zgodovine</translation>
    </message>
</context>
<context>
    <name>TransferDirection</name>
    <message>
        <source>Out</source>
        <translation>Tja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
</context>
<context>
    <name>TransferKind</name>
    <message>
        <source>Exchange and training</source>
        <translation>Izmenjava in usposabljanje</translation>
    </message>
    <message>
        <source>Partial adoption</source>
        <translation>Delni prevzem</translation>
    </message>
    <message>
        <source>Full adoption</source>
        <translation>Popolni prevzem</translation>
    </message>
</context>
<context>
    <name>TransferStage</name>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Delavnica</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sporazum</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Prevzeto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ustavljeno</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>They have the same name.</source>
        <translation>Imata enako ime.</translation>
    </message>
    <message>
        <source>They have the same name, but for spelling, legal form or language: “%1” and “%2”.</source>
        <translation>Razen zapisa, pravne oblike ali jezika imata enako ime: »%1« in »%2«.</translation>
    </message>
    <message>
        <source>Their names are similar: “%1” and “%2”.</source>
        <translation>Imeni sta podobni: »%1« in »%2«.</translation>
    </message>
    <message>
        <source>The name of one is the abbreviation of the other.</source>
        <translation>Ime enega je kratica drugega.</translation>
    </message>
    <message>
        <source>They have the same abbreviation: %1.</source>
        <translation>Imata enako kratico: %1.</translation>
    </message>
    <message>
        <source>They have the same VAT number: %1.</source>
        <translation>Imata enako številko DDV: %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address: %1.</source>
        <translation>Imata enak e-poštni naslov: %1.</translation>
    </message>
    <message>
        <source>They have the same website: %1.</source>
        <translation>Imata enako spletno mesto: %1.</translation>
    </message>
    <message>
        <source>They have the same PIC: %1.</source>
        <translation>Imata enak PIC: %1.</translation>
    </message>
    <message>
        <source>They have the same name and the same organisation.</source>
        <translation>Imata enako ime in isto organizacijo.</translation>
    </message>
    <message>
        <source>They have similar names and the same organisation.</source>
        <translation>Imata podobni imeni in isto organizacijo.</translation>
    </message>
    <message>
        <source>They have the same name, and of one of them the organisation is not known.</source>
        <translation>Imata enako ime, pri enem od njiju pa organizacija ni znana.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There can be only one with this: %1.</source>
        <translation>S tem je lahko le eden: %1.</translation>
    </message>
    <message>
        <source>They tie the same records together.</source>
        <translation>Povezujeta iste zapise.</translation>
    </message>
    <message>
        <source>They have the same supplier and invoice number: %1.</source>
        <translation>Imata istega dobavitelja in enako številko računa: %1.</translation>
    </message>
    <message>
        <source>They have the same partner and invoice number: %1.</source>
        <translation>Imata istega partnerja in enako številko računa: %1.</translation>
    </message>
    <message>
        <source>They have the same partner, amount and date.</source>
        <translation>Imata istega partnerja, enak znesek in datum.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation>dnevi</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meseci</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ure</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>znaki</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajti</translation>
    </message>
</context>
<context>
    <name>VatRecovery</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delno</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Parts of the file cannot be read or contradict each other, so records may be missing or wrong. Go back to a backup with “restore”. The storage reports: %1</source>
        <translation>Delov datoteke ni mogoče prebrati ali pa si nasprotujejo, zato lahko zapisi manjkajo ali so napačni. Obnovite varnostno kopijo z ukazom »restore«. Shramba sporoča: %1</translation>
    </message>
    <message>
        <source>“%1” is not built as Passerelle builds it, so another program has changed the file. Go back to a backup with “restore”.</source>
        <translation>»%1« ni zgrajeno tako, kot to zgradi program Passerelle, torej je datoteko spremenil drug program. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>The record refers to one that does not exist. Choose another in its form, or leave the field empty.</source>
        <translation>Zapis se sklicuje na zapis, ki ne obstaja. V obrazcu izberite drugega ali pustite polje prazno.</translation>
    </message>
    <message>
        <source>The history does not know the record, so something other than Passerelle has added it. Go back to a backup with “restore”, or delete the record.</source>
        <translation>Zgodovina tega zapisa ne pozna, torej ga ni dodal program Passerelle. Obnovite varnostno kopijo z ukazom »restore«. Zapis lahko tudi izbrišete.</translation>
    </message>
    <message>
        <source>The record differs from its history, so something other than Passerelle has changed it. Write the right values again, or go back to a backup with “restore”.</source>
        <translation>Zapis se razlikuje od svoje zgodovine, torej ga ni spremenil program Passerelle. Znova vpišite prave vrednosti ali obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>The record is in the history, but not in the file, so something other than Passerelle has deleted it. Go back to a backup with “restore”.</source>
        <translation>Zapis je v zgodovini, v datoteki pa ne, torej ga ni izbrisal program Passerelle. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>Parts of the history that %1 has written since %2 are missing or were changed by something other than Passerelle. Go back to a backup with “restore”.</source>
        <translation>Deli zgodovine (oseba: %1, od: %2) manjkajo ali pa jih je spremenilo nekaj drugega kot Passerelle. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>The steps of the history do not follow one another, so undoing may bring back wrong values. Go back to a backup with “restore”.</source>
        <translation>Koraki zgodovine si ne sledijo, zato lahko razveljavitev vrne napačne vrednosti. Obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>A stored document is damaged. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Shranjen dokument je poškodovan. Znova ga priložite ali obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>What was stored of the document is missing. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Shranjena vsebina dokumenta manjka. Znova ga priložite ali obnovite varnostno kopijo z ukazom »restore«.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Passerelle, so only its storage was checked. Verify it with that version.</source>
        <translation>Datoteko je zapisala novejša različica programa Passerelle, zato je bila preverjena le njena shramba. Preverite jo s tisto različico.</translation>
    </message>
    <message>
        <source>The index of the search does not agree with the records, so the search may miss some. “compact” makes the index anew.</source>
        <translation>Kazalo iskanja se ne ujema z zapisi, zato lahko iskanje katerega izpusti. Ukaz »compact« kazalo izdela na novo.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Številke</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vpliv</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikoni</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Težave</translation>
    </message>
</context>
<context>
    <name>passerelle::AboutDialog</name>
    <message>
        <source>About Passerelle</source>
        <translation>O programu Passerelle</translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation>Passerelle %1</translation>
    </message>
    <message>
        <source>For coordinators of transnational projects in which regions pass knowledge on to each other. Works offline; a portfolio is one file.</source>
        <translation>Za koordinatorje transnacionalnih projektov, v katerih si regije predajajo znanje. Deluje brez povezave; portfelj je ena datoteka.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Prosto programje pod licenco GNU General Public License, različica 3 ali novejša. Na voljo je brez kakršnega koli jamstva.</translation>
    </message>
    <message>
        <source>NUTS codes and names, GDP per head: Eurostat, © European Union, CC BY 4.0; changes were made. Region categories are computed where no list confirms them.</source>
        <translation>Kode in imena NUTS, BDP na prebivalca: Eurostat, © Evropska unija, CC BY 4.0; podatki so bili spremenjeni. Kategorije regij so izračunane, kjer jih ne potrjuje noben seznam.</translation>
    </message>
    <message>
        <source>Points of regions: derived from CORDIS, © European Union, CC BY 4.0; changes were made.</source>
        <translation>Točke regij: izpeljane iz CORDIS, © Evropska unija, CC BY 4.0; podatki so bili spremenjeni.</translation>
    </message>
    <message>
        <source>Names of countries and currencies: iso-codes, LGPL-2.1-or-later; changes were made.</source>
        <translation>Imena držav in valut: iso-codes, LGPL-2.1-or-later; podatki so bili spremenjeni.</translation>
    </message>
    <message>
        <source>Titles of indicators, objectives and fields: from the law of the European Union, © European Union, reuse under Decision 2011/833/EU; translated and shortened by us where no official wording was at hand.</source>
        <translation>Naslovi kazalnikov, ciljev in področij: iz prava Evropske unije, © Evropska unija, ponovna uporaba v skladu s Sklepom 2011/833/EU; kjer uradno besedilo ni bilo na voljo, smo jih prevedli in skrajšali sami.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Zgrajeno s Qt %1.</translation>
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
        <translation>Nov portfelj …</translation>
    </message>
    <message>
        <source>Create an empty portfolio in a new file.</source>
        <translation>Ustvari prazen portfelj v novi datoteki.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Odpri …</translation>
    </message>
    <message>
        <source>Open a portfolio.</source>
        <translation>Odpri portfelj.</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Odpri vzorčni portfelj …</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Ustvari portfelj z dvema izhodiščnima primeroma.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Ustvari predstavitveni portfelj …</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Ustvari portfelj z izmišljenimi podatki, ki pokaže vse.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Uvozi …</translation>
    </message>
    <message>
        <source>Take over records from CSV, XLSX, ODS, JSON or CORDIS.</source>
        <translation>Prevzemi zapise iz CSV, XLSX, ODS, JSON ali CORDIS.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabela kot CSV …</translation>
    </message>
    <message>
        <source>Write the records of this table to a CSV file.</source>
        <translation>Zapiši zapise te tabele v datoteko CSV.</translation>
    </message>
    <message>
        <source>Table as XLSX…</source>
        <translation>Tabela kot XLSX …</translation>
    </message>
    <message>
        <source>Write the records of this table to a spreadsheet.</source>
        <translation>Zapiši zapise te tabele v preglednico.</translation>
    </message>
    <message>
        <source>All tables as XLSX…</source>
        <translation>Vse tabele kot XLSX …</translation>
    </message>
    <message>
        <source>Write all records to a spreadsheet with one sheet each.</source>
        <translation>Zapiši vse zapise v preglednico, vsako tabelo na svoj list.</translation>
    </message>
    <message>
        <source>Portfolio as JSON…</source>
        <translation>Portfelj kot JSON …</translation>
    </message>
    <message>
        <source>Write the whole portfolio to one JSON file.</source>
        <translation>Zapiši celoten portfelj v eno datoteko JSON.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varnostno kopiraj zdaj</translation>
    </message>
    <message>
        <source>Keep a copy of the portfolio as it is now.</source>
        <translation>Shrani kopijo portfelja, kakršen je zdaj.</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Obnovi varnostno kopijo …</translation>
    </message>
    <message>
        <source>Replace the content by that of an earlier copy.</source>
        <translation>Zamenjaj vsebino z vsebino starejše kopije.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Close the portfolio. All changes are on disk.</source>
        <translation>Zapri portfelj. Vse spremembe so na disku.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Končaj</translation>
    </message>
    <message>
        <source>Close the program. All changes are on disk.</source>
        <translation>Zapri program. Vse spremembe so na disku.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Razveljavi zadnji korak.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Uveljavi</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Znova uveljavi, kar je bilo razveljavljeno.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Zgodovina</translation>
    </message>
    <message>
        <source>Show what was changed, when and by whom.</source>
        <translation>Pokaži, kaj je bilo spremenjeno, kdaj in kdo je to spremenil.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard.</source>
        <translation>Kopiraj izbrano v odložišče.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Delete the selected records. This can be undone.</source>
        <translation>Izbriši izbrane zapise. To je mogoče razveljaviti.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Išči …</translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation>Išči po vseh zapisih.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Stranska plošča</translation>
    </message>
    <message>
        <source>Show or hide the form of the selected record.</source>
        <translation>Pokaži ali skrij obrazec izbranega zapisa.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Celozaslonski način</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Uporabi ves zaslon.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nov zapis</translation>
    </message>
    <message>
        <source>Add a record to this table.</source>
        <translation>Dodaj zapis v to tabelo.</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Prejšnji zapis</translation>
    </message>
    <message>
        <source>Select the record above.</source>
        <translation>Izberi zapis zgoraj.</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Naslednji zapis</translation>
    </message>
    <message>
        <source>Select the record below.</source>
        <translation>Izberi zapis spodaj.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Preveri</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Pokaži vse, kar zahteva pozornost.</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Preveri datoteko</translation>
    </message>
    <message>
        <source>Test whether the file is whole.</source>
        <translation>Preveri, ali je datoteka neokrnjena.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bližnjice na tipkovnici</translation>
    </message>
    <message>
        <source>Show which keys do what.</source>
        <translation>Pokaži, katere tipke kaj naredijo.</translation>
    </message>
    <message>
        <source>About Passerelle</source>
        <translation>O programu Passerelle</translation>
    </message>
    <message>
        <source>Show version, licence and sources.</source>
        <translation>Pokaži različico, licenco in vire.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kot v sistemu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temno</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Razmaknjeno</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Strnjeno</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Odpri nedavne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvozi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Uredi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pogled</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Videz</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Gostota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Orodja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>Stran kot PDF …</translation>
    </message>
    <message>
        <source>Write what this page shows to a PDF file.</source>
        <translation>Zapiši v datoteko PDF, kar prikazuje ta stran.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Natisni …</translation>
    </message>
    <message>
        <source>Print what this page shows.</source>
        <translation>Natisni, kar prikazuje ta stran.</translation>
    </message>
    <message>
        <source>Drop old history…</source>
        <translation>Odstrani staro zgodovino …</translation>
    </message>
    <message>
        <source>Make the file smaller: drop steps that are older than a year.</source>
        <translation>Zmanjšaj datoteko: odstrani korake, starejše od enega leta.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Vaše ime …</translation>
    </message>
    <message>
        <source>Say under which name others see your changes.</source>
        <translation>Povej, pod katerim imenom drugi vidijo vaše spremembe.</translation>
    </message>
</context>
<context>
    <name>passerelle::BackupList</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Obnovi varnostno kopijo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zakaj</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Obnovi to kopijo</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfelj</translation>
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
            <numerusform>Ostalo, %n postavka</numerusform>
            <numerusform>Ostalo, %n postavki</numerusform>
            <numerusform>Ostalo, %n postavke</numerusform>
            <numerusform>Ostalo, %n postavk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BringingIn</name>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n sprememba, %2, %3.</numerusform>
            <numerusform>%1: %n spremembi, %2, %3.</numerusform>
            <numerusform>%1: %n spremembe, %2, %3.</numerusform>
            <numerusform>%1: %n sprememb, %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nič novega.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Zapisi: novi %1, spremenjeni %2, izbrisani %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed here and there by people who did not know of each other. Both values are kept.</source>
        <translation>
            <numerusform>%n polje so tu in tam spremenili ljudje, ki niso vedeli drug za drugega. Obe vrednosti sta ohranjeni.</numerusform>
            <numerusform>%n polji so tu in tam spremenili ljudje, ki niso vedeli drug za drugega. Obe vrednosti sta ohranjeni.</numerusform>
            <numerusform>%n polja so tu in tam spremenili ljudje, ki niso vedeli drug za drugega. Obe vrednosti sta ohranjeni.</numerusform>
            <numerusform>%n polj so tu in tam spremenili ljudje, ki niso vedeli drug za drugega. Obe vrednosti sta ohranjeni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that is in %n copies is here already.</source>
        <translation>
            <numerusform>Vse, kar je v %n kopiji, je že tu.</numerusform>
            <numerusform>Vse, kar je v %n kopijah, je že tu.</numerusform>
            <numerusform>Vse, kar je v %n kopijah, je že tu.</numerusform>
            <numerusform>Vse, kar je v %n kopijah, je že tu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Vnesi</translation>
    </message>
    <message numerus="yes">
        <source>What was changed in %n copies is here now. “Undo” takes it back.</source>
        <translation>
            <numerusform>Kar je bilo spremenjeno v %n kopiji, je zdaj tu. »Razveljavi« to umakne.</numerusform>
            <numerusform>Kar je bilo spremenjeno v %n kopijah, je zdaj tu. »Razveljavi« to umakne.</numerusform>
            <numerusform>Kar je bilo spremenjeno v %n kopijah, je zdaj tu. »Razveljavi« to umakne.</numerusform>
            <numerusform>Kar je bilo spremenjeno v %n kopijah, je zdaj tu. »Razveljavi« to umakne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are not needed any more.</source>
        <translation>Kopije niso več potrebne.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Obdrži</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Premakni v smetnjak</translation>
    </message>
    <message>
        <source>There is no trash for these files. Delete them in the file manager: %1</source>
        <translation>Za te datoteke ni smetnjaka. Izbrišite jih v upravitelju datotek: %1</translation>
    </message>
    <message>
        <source>The shared folder %1 is not there now.</source>
        <translation>Skupne mape %1 zdaj ni.</translation>
    </message>
    <message>
        <source>This portfolio was restored and exchanges nothing with its shared folder until it is asked to: “passerelle folder --bring-back”.</source>
        <translation>Ta portfelj je bil obnovljen in s skupno mapo ne izmenjuje ničesar, dokler se tega ne zahteva: »passerelle folder --bring-back«.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in through the shared folder.</source>
        <translation>
            <numerusform>%n sprememba je prišla prek skupne mape.</numerusform>
            <numerusform>%n spremembi sta prišli prek skupne mape.</numerusform>
            <numerusform>%n spremembe so prišle prek skupne mape.</numerusform>
            <numerusform>%n sprememb je prišlo prek skupne mape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went out into it.</source>
        <translation>
            <numerusform>%n sprememba je odšla.</numerusform>
            <numerusform>%n spremembi sta odšli.</numerusform>
            <numerusform>%n spremembe so odšle.</numerusform>
            <numerusform>%n sprememb je odšlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BudgetView</name>
    <message>
        <source>Eligible budget in EUR, with what was declared beside it</source>
        <translation>Upravičeni proračun v EUR, poleg njega prijavljene vrednosti</translation>
    </message>
    <message>
        <source>Budget by</source>
        <translation>Razdelitev proračuna</translation>
    </message>
    <message>
        <source>with what was reported</source>
        <translation>s poročanimi zneski</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Proračun</translation>
    </message>
    <message>
        <source>Declared beside computed</source>
        <translation>Prijavljeno in izračunano</translation>
    </message>
</context>
<context>
    <name>passerelle::ChartView</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Pokaži podatke kot tabelo</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Kopiraj podatke</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Shrani kot sliko …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column: name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Shrani kot sliko</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Slika (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Risba (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Shranjeno kot »%1«</translation>
    </message>
</context>
<context>
    <name>passerelle::CopiesBanner</name>
    <message>
        <source>Bring in…</source>
        <translation>Vnesi …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne zdaj</translation>
    </message>
</context>
<context>
    <name>passerelle::DeclaredStrip</name>
    <message>
        <source>no records yet</source>
        <translation>zapisov še ni</translation>
    </message>
    <message>
        <source>Declared in: %1</source>
        <translation>Prijavljeno v: %1</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ se ujema</translation>
    </message>
    <message>
        <source>Computed minus declared</source>
        <translation>Izračunano minus prijavljeno</translation>
    </message>
    <message>
        <source>%1: declared %2, computed %3</source>
        <translation>%1: prijavljeno %2, izračunano %3</translation>
    </message>
</context>
<context>
    <name>passerelle::FieldBox</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obvezno</translation>
    </message>
    <message>
        <source>Expected: a problem is listed while it is missing.</source>
        <translation>Pričakovano: dokler podatek manjka, je to navedeno med težavami.</translation>
    </message>
</context>
<context>
    <name>passerelle::FileBanner</name>
    <message>
        <source>The file was moved, replaced or deleted by another program. What is shown here is still whole: save a copy of it.</source>
        <translation>Datoteko je drug program premaknil, zamenjal ali izbrisal. To, kar je prikazano tukaj, je še celo: shranite kopijo.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Shrani kopijo …</translation>
    </message>
    <message>
        <source>Take the file over…</source>
        <translation>Prevzemi datoteko …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Odpri znova</translation>
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
        <translation>Pokaži samo vrstice, v katerih »%1« vsebuje to besedilo.</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactChartsView</name>
    <message>
        <source>Where the money and the knowledge go</source>
        <translation>Kam gresta denar in znanje</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactView</name>
    <message>
        <source>Impact</source>
        <translation>Vpliv</translation>
    </message>
    <message>
        <source>Who gives and who receives knowledge, and what comes back</source>
        <translation>Kdo daje in kdo prejema znanje ter kaj se vrača</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Vsebina</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Razčlenitev</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Raven NUTS</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vse</translation>
    </message>
    <message>
        <source>Transfers from and to</source>
        <translation>Prenosi po izvoru in cilju</translation>
    </message>
</context>
<context>
    <name>passerelle::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Uvozi</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Izberi datoteke …</translation>
    </message>
    <message>
        <source>First rows, with the fields that the columns become</source>
        <translation>Prve vrstice s polji, ki jim ustrezajo stolpci</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Vrstice so</translation>
    </message>
    <message>
        <source>Project of rows that name none</source>
        <translation>Projekt za vrstice, ki ga ne navajajo</translation>
    </message>
    <message>
        <source>The records are being imported. Until the end nothing is changed.</source>
        <translation>Zapisi se uvažajo. Do konca se nič ne spremeni.</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Zavrnjene vrstice</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopiraj seznam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Izberi datoteke za uvoz</translation>
    </message>
    <message>
        <source>Tables, JSON and CORDIS (%1)</source>
        <translation>Tabele, JSON in CORDIS (%1)</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, JSON of this program, or the two CSV files of a CORDIS download.</source>
        <translation>CSV, XLSX, ODS, JSON tega programa ali obe datoteki CSV iz prenosa iz CORDIS.</translation>
    </message>
    <message>
        <source>%1: a portfolio as JSON. Its records are added or changed, none is deleted.</source>
        <translation>%1: portfelj kot JSON. Njegovi zapisi se dodajo ali spremenijo, nobeden se ne izbriše.</translation>
    </message>
    <message>
        <source>Projects and organisations of CORDIS. What is known already is found again.</source>
        <translation>Projekti in organizacije iz CORDIS. Kar je že znano, se prepozna.</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <comment>file, encoding</comment>
        <translation>%1, prebrano kot %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>nothing: leave this sheet out</source>
        <translation>nič: izpusti ta list</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Polje za stolpec »%1«</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>izpuščeno</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Already there: %3. Refused: %4.</source>
        <translation>Dodano: %1. Spremenjeno: %2. Že obstaja: %3. Zavrnjeno: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <translation>Ti stolpci tu nimajo pomena in so bili izpuščeni: %1.</translation>
    </message>
    <message>
        <source>Undo takes the import back as a whole.</source>
        <translation>Z ukazom »Razveljavi« se razveljavi celoten uvoz.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Vrstica</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Datoteke lahko tudi spustite sem.</translation>
    </message>
</context>
<context>
    <name>passerelle::LanguageKeys</name>
    <message>
        <source>Language of the text: %1</source>
        <translation>Jezik besedila: %1</translation>
    </message>
    <message>
        <source>%1: the original.</source>
        <translation>%1: izvirnik.</translation>
    </message>
    <message>
        <source>%1: no text yet.</source>
        <translation>%1: besedila še ni.</translation>
    </message>
    <message>
        <source>%1: older than the original.</source>
        <translation>%1: starejše od izvirnika.</translation>
    </message>
    <message>
        <source>%1: there is a text.</source>
        <translation>%1: besedilo obstaja.</translation>
    </message>
</context>
<context>
    <name>passerelle::LineEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Izberi dan</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Izberi dan: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ListDialog</name>
    <message>
        <source>Copy list</source>
        <translation>Kopiraj seznam</translation>
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
        <translation>Nov vnos</translation>
    </message>
    <message>
        <source>Add a record of any kind</source>
        <translation>Dodaj zapis katere koli vrste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvozi</translation>
    </message>
    <message>
        <source>Search everything  (%1)</source>
        <comment>key</comment>
        <translation>Išči povsod  (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Išči povsod</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Jezik: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Razdelki</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Vsebina</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Stranska plošča</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Vsi projekti</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <comment>number of projects</comment>
        <translation>V tem portfelju: %1</translation>
    </message>
    <message>
        <source>No portfolio was opened yet.</source>
        <translation>Odprt ni bil še noben portfelj.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Noben portfelj ni odprt.</translation>
    </message>
    <message>
        <source>This page has no table of records.</source>
        <translation>Ta stran nima tabele zapisov.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Noben zapis ni izbran.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ničesar ni mogoče razveljaviti.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Ničesar ni mogoče znova uveljaviti.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>name of a step</comment>
        <translation>Razveljavi: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>name of a step</comment>
        <translation>Uveljavi: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Uveljavi</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nov vnos: %1</translation>
    </message>
    <message>
        <source>To the next zone: sections, content, side panel, search</source>
        <translation>Na naslednje območje: razdelki, vsebina, stranska plošča, iskanje</translation>
    </message>
    <message>
        <source>To a group of sections</source>
        <translation>Na skupino razdelkov</translation>
    </message>
    <message>
        <source>Texts of the form in the next language</source>
        <translation>Besedila obrazca v naslednjem jeziku</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bližnjice na tipkovnici</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Vse je mogoče narediti brez miške.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Kaj naredijo</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Napake: %1 · Manjka: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::OverviewView</name>
    <message>
        <source>Everything in this portfolio</source>
        <translation>Vse v tem portfelju</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>with partnerships and ideas</source>
        <translation>vključno s partnerstvi in idejami</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>in all roles, associated ones too</source>
        <translation>v vseh vlogah, tudi pridruženi</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Države</translation>
    </message>
    <message>
        <source>Declared budget</source>
        <translation>Prijavljeni proračun</translation>
    </message>
    <message>
        <source>stated by %1 of %2 projects</source>
        <translation>projekti, ki ga navajajo: %1 od %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Težave</translation>
    </message>
    <message>
        <source>errors: %1 · expected: %2</source>
        <translation>napake: %1 · manjka: %2</translation>
    </message>
    <message>
        <source>too large to add up: see the problems</source>
        <translation>preveliko za seštevanje: glejte težave</translation>
    </message>
</context>
<context>
    <name>passerelle::PortfolioFiles</name>
    <message>
        <source>Portfolios (%1)</source>
        <translation>Portfelji (%1)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nov portfelj</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>file name</comment>
        <translation>Portfelj</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Kam naj se shrani vzorčni portfelj</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>file name</comment>
        <translation>Vzorčni portfelj</translation>
    </message>
    <message>
        <source>Where to put the demonstration</source>
        <translation>Kam naj se shrani predstavitveni portfelj</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Predstavitveni portfelj</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Odpri portfelj</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Vse datoteke (%1)</translation>
    </message>
    <message>
        <source>A copy was kept: %1</source>
        <translation>Kopija je shranjena: %1</translation>
    </message>
    <message>
        <source>This computer has no folder for copies: nothing was kept.</source>
        <translation>Ta računalnik nima mape za kopije: nič ni bilo shranjeno.</translation>
    </message>
    <message>
        <source>There are no backups of this portfolio on this computer yet.</source>
        <translation>V tem računalniku še ni varnostnih kopij tega portfelja.</translation>
    </message>
    <message>
        <source>Everything becomes as it was then. What is there now is backed up before.</source>
        <translation>Vse bo tako, kot je bilo takrat. Trenutna vsebina se pred tem varnostno kopira.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Izvozi kot CSV</translation>
    </message>
    <message>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>Izvozi kot XLSX</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Preglednice (%1)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Izvozi kot JSON</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Preveri datoteko</translation>
    </message>
    <message>
        <source>The file is whole: its structure, its history and all references are as they should be.</source>
        <translation>Datoteka je neokrnjena: njena zgradba, zgodovina in vsi sklici so taki, kot morajo biti.</translation>
    </message>
    <message>
        <source>The file is not as it should be. Go back to a backup, or show this list to someone who knows the program.</source>
        <translation>Datoteka ni taka, kot bi morala biti. Obnovite varnostno kopijo ali ta seznam pokažite nekomu, ki pozna program.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Težava</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Zgodovina</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nič še ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>The latest steps, the last one first. The history of one record is in its side panel.</source>
        <translation>Najnovejši koraki, zadnji najprej. Zgodovina posameznega zapisa je na njegovi stranski plošči.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>razveljavljeno</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>znova uveljavljeno</translation>
    </message>
    <message>
        <source>done</source>
        <translation>opravljeno</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>pozneje razveljavljeno</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>This computer has backups of the portfolio. What is left of the file is kept beside it.</source>
        <translation>V tem računalniku so varnostne kopije portfelja. Kar je ostalo od datoteke, se ohrani poleg nje.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Poškodovana datoteka je shranjena kot »%1«.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Izvozi kot PDF</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumenti (%1)</translation>
    </message>
    <message>
        <source>No step is older than a year: there is nothing to drop.</source>
        <translation>Noben korak ni starejši od enega leta: ničesar ni treba odstraniti.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</source>
        <translation>
            <numerusform>%n korak, zadnji z datumom %1, je starejši od enega leta in bo odstranjen: ne bo ga več mogoče razveljaviti ali pogledati. Vsebina zapisov ostane, prav tako zadnje spremembe vsakega polja in vsi poznejši koraki. Pred tem se shrani varnostna kopija.</numerusform>
            <numerusform>%n koraka, zadnji z datumom %1, sta starejša od enega leta in bosta odstranjena: ne bo ju več mogoče razveljaviti ali pogledati. Vsebina zapisov ostane, prav tako zadnje spremembe vsakega polja in vsi poznejši koraki. Pred tem se shrani varnostna kopija.</numerusform>
            <numerusform>%n koraki, zadnji z datumom %1, so starejši od enega leta in bodo odstranjeni: ne bo jih več mogoče razveljaviti ali pogledati. Vsebina zapisov ostane, prav tako zadnje spremembe vsakega polja in vsi poznejši koraki. Pred tem se shrani varnostna kopija.</numerusform>
            <numerusform>%n korakov, zadnji z datumom %1, je starejših od enega leta in bo odstranjenih: ne bo jih več mogoče razveljaviti ali pogledati. Vsebina zapisov ostane, prav tako zadnje spremembe vsakega polja in vsi poznejši koraki. Pred tem se shrani varnostna kopija.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>Datoteka je imela %1 in ima zdaj %2.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Shrani kopijo</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopija datoteke %1</translation>
    </message>
    <message>
        <source>Take the file over only if the other computer does not work on it any more: what two programs write at once can damage it.</source>
        <translation>Datoteko prevzemite le, če drugi računalnik z njo ne dela več: kar dva programa pišeta hkrati, jo lahko poškoduje.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prevzemi</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemModel</name>
    <message>
        <source>E  Error</source>
        <translation>N  Napaka</translation>
    </message>
    <message>
        <source>?  Expected</source>
        <translation>?  Manjka</translation>
    </message>
    <message>
        <source>i  Hint</source>
        <translation>i  Namig</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfelj</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Resnost</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Težava</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemsView</name>
    <message>
        <source>Being looked for…</source>
        <translation>Iskanje poteka …</translation>
    </message>
    <message>
        <source>Errors: %1. Expected and missing: %2. Hints: %3. Nothing here blocks your work.</source>
        <translation>Napake: %1. Pričakovano, a manjka: %2. Namigi: %3. Nič od tega ne ovira vašega dela.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Težave</translation>
    </message>
    <message>
        <source>Nothing was found that someone should look at.</source>
        <translation>Ni najdenega ničesar, kar bi zahtevalo pozornost.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordForm</name>
    <message>
        <source>“%1” cannot be empty, so it was not changed.</source>
        <translation>Polje »%1« ne sme biti prazno, zato ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>“%1” was not taken over into “%2”.</source>
        <comment>what was typed, field</comment>
        <translation>Vnos »%1« ni bil prenesen v polje »%2«.</translation>
    </message>
    <message>
        <source>%1: not added yet.</source>
        <comment>kind of record</comment>
        <translation>%1: še ni dodano.</translation>
    </message>
    <message>
        <source>%1: not added yet. Missing: %2.</source>
        <comment>kind of record, its fields</comment>
        <translation>%1: še ni dodano. Manjka: %2.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordModel</name>
    <message>
        <source>not stated</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
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
        <translation>Zapis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Zgodovina</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Povezave</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nov zapis</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Last changed %1, %2</source>
        <translation>Zadnja sprememba: %1, %2</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Povezave %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
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
        <translation>Noben zapis ni izbran.</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Zapri stransko ploščo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordTable</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Izbrisano: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>Izbrisan je %n zapis</numerusform>
            <numerusform>Izbrisana sta %n zapisa</numerusform>
            <numerusform>Izbrisani so %n zapisi</numerusform>
            <numerusform>Izbrisanih je %n zapisov</numerusform>
        </translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Privzeti stolpci</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n rows</source>
        <translation>
            <numerusform>Skupaj, %n vrstica</numerusform>
            <numerusform>Skupaj, %n vrstici</numerusform>
            <numerusform>Skupaj, %n vrstice</numerusform>
            <numerusform>Skupaj, %n vrstic</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is here yet.</source>
        <translation>%1: tu še ni ničesar.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nov vnos: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>»%1« ni število.</translation>
    </message>
</context>
<context>
    <name>passerelle::ReferenceEditor</name>
    <message>
        <source>No record is called “%1”. Type a part of the name and choose from the list.</source>
        <translation>Zapisa z imenom »%1« ni. Vnesite del imena in izberite s seznama.</translation>
    </message>
    <message>
        <source>Several records fit “%1”. Choose one from the list.</source>
        <translation>Besedilu »%1« ustreza več zapisov. Izberite enega s seznama.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Vnesite del imena</translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation>Pojdi na ta zapis</translation>
    </message>
    <message>
        <source>Go to this record: %1</source>
        <translation>Pojdi na ta zapis: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Iskanje</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Išči povsod</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Zadetki</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Noben zapis ne vsebuje teh besed.</translation>
    </message>
    <message>
        <source>The first %1 records. More words find fewer.</source>
        <translation>Prikazani so samo prvi zapisi: %1. Z več besedami jih bo manj.</translation>
    </message>
    <message>
        <source>Type the beginning of a word, or &gt; for a command.</source>
        <translation>Vnesite začetek besede ali &gt; za ukaz.</translation>
    </message>
    <message>
        <source>Records found: %1. Enter opens the selected one, Ctrl+Enter shows it beside the page.</source>
        <translation>Najdeni zapisi: %1. Enter odpre izbranega, Ctrl+Enter ga pokaže ob strani.</translation>
    </message>
    <message>
        <source>Enter does it.</source>
        <translation>Enter ga izvede.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Noben ukaz nima tega imena.</translation>
    </message>
</context>
<context>
    <name>passerelle::SectionPage</name>
    <message>
        <source>View</source>
        <translation>Pogled</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nov vnos</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nov vnos: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>celoten portfelj</translation>
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
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>Your changes carry this name, in the history and in what you send to others. It is kept on this computer, for all portfolios.</source>
        <translation>Vaše spremembe nosijo to ime, v zgodovini in v tem, kar pošljete drugim. Shrani se na tem računalniku, za vse portfelje.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
</context>
<context>
    <name>passerelle::StartPage</name>
    <message>
        <source>Knowledge on its way between regions</source>
        <translation>Znanje na poti med regijami</translation>
    </message>
    <message>
        <source>Plan transnational projects with their partners, work packages, pilots and events.</source>
        <translation>Načrtujte transnacionalne projekte z njihovimi partnerji, delovnimi sklopi, piloti in dogodki.</translation>
    </message>
    <message>
        <source>Bring offers and needs together, and follow what becomes of each transfer.</source>
        <translation>Povežite ponudbe in potrebe ter spremljajte, kaj nastane iz vsakega prenosa.</translation>
    </message>
    <message>
        <source>Know where every figure comes from. Everything stays in one file on this computer.</source>
        <translation>Vedite, od kod izvira vsaka številka. Vse ostane v eni datoteki v tem računalniku.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Nov portfelj …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Odpri …</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Odpri vzorčni portfelj …</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Nedavno odprto</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Ustvari portfelj z dvema izhodiščnima primeroma.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Ustvari predstavitveni portfelj …</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Ustvari portfelj z izmišljenimi podatki, ki pokaže vse.</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusLine</name>
    <message>
        <source>Demonstration: invented figures</source>
        <translation>Predstavitev: izmišljene številke</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Pokaži vse, kar zahteva pozornost.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Noben portfelj ni odprt.</translation>
    </message>
    <message>
        <source>✓ All changes are on disk</source>
        <translation>✓ Vse spremembe so na disku</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Samo za branje: ničesar ni mogoče spremeniti</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Napake: %1 · Manjka: %2</translation>
    </message>
    <message>
        <source>Being typed, not on disk yet</source>
        <translation>Vnos poteka, še ni na disku</translation>
    </message>
</context>
</TS>
