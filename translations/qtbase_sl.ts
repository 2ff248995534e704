<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl_SI" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Zapri zavihek</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>O programu %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Nastavitve …</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Storitve</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skrij program %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Skrij druge</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Pokaži vse</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Končaj program %1</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Samodejno</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Samodejno</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Pogon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mapa z datotekami</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Vzdevek</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Bližnjica</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznano</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>I&amp;zberi vse</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Korak g&amp;or</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Korak &amp;dol</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pritisni</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Povečaj</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Zmanjšaj</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Pokaži meni</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Preklopi</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Pomakni levo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomakni desno</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Pomakni navzgor</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pomakni navzdol</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Prejšnja stran</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Naslednja stran</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Sproži dejanje</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Povečaj vrednost</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Zmanjšaj vrednost</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Pokaže meni</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Preklopi stanje</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Pomakne levo</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Pomakne desno</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Pomakne navzgor</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Pomakne navzdol</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Gre eno stran nazaj</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Gre na naslednjo stran</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Program »%1« potrebuje Qt %2, najden je Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Napaka: nezdružljiva knjižnica Qt</translation>
    </message>
</context>
<context>
    <name>QCocoaMenu</name>
    <message>
        <source>Edit</source>
        <translation>Uredi</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About Qt</source>
        <translation>O ogrodju Qt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programu</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguracija</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Nastavitev</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Nastavitev</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Namestitev</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Končaj</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Končaj</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Izreži</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Prilepi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izberi vse</translation>
    </message>
    <message>
        <source>Start Dictation...</source>
        <translation>Začni narekovanje …</translation>
    </message>
    <message>
        <source>Emoji &amp;&amp; Symbols</source>
        <translation>Emodži in simboli</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Ne shrani</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Izberi barvo</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>O&amp;snovne barve</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>B&amp;arve po meri</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Dodaj k barvam po meri</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Iz&amp;beri barvo z zaslona</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kazalec na %1, %2
Za preklic pritisnite Esc</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Odtenek:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Nasičenost:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Vrednost:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Rdeča:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Zelena:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Modra:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Kanal alfa:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Odpri spustni seznam</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Prikaže podatke o različici.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Prikaže pomoč za možnosti ukazne vrstice.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Prikaže pomoč, tudi za možnosti ogrodja Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Neznana možnost »%1«.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Neznane možnosti: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Za »%1« manjka vrednost.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nepričakovana vrednost za »%1«.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[možnosti]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uporaba: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Možnosti:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenti:</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Opravilo</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Nadzor opravila</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Načrtovano tiskanje:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Natisni takoj</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Zadrži za nedoločen čas</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dan (06.00–17.59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Noč (18.00–05.59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Druga izmena (16.00–23.59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Tretja izmena (00.00–07.59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Konec tedna (od sobote do nedelje)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Določen čas</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Podatki za obračun:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Prednost opravila:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Ločilne strani</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Začetek:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Konec:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brez</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardno</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Brez stopnje tajnosti</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Zaupno</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Tajni podatki</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Tajno</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strogo tajno</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Potrebno je overjanje</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Za tiskalnik »%1« na strežniku »%2« je potrebno overjanje.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Za strežnik »%1« je potrebno overjanje.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Uporabniško ime:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Geslo:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Kaj je to?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Loči od okna</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Loči ploščo od okna ali jo znova pripne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Zapre ploščo</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Debug Message:</source>
        <translation>Sporočilo za razhroščevanje:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Opozorilo:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Kritična napaka:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Usodna napaka:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Obvestilo:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Znova pokaži to sporočilo</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;V redu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapa:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>I&amp;me datoteke:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Vrsta datotek:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Išči v:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odpri</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Odpri</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Shrani kot</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Izberi</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Najdi mapo</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Pokaži </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Pojdi nazaj</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Pojdi naprej</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadrejena mapa</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pojdi v nadrejeno mapo</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ustvari novo mapo</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Ustvari novo mapo</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova mapa</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova mapa</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Pogled seznama</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Preklopi na pogled seznama</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Podrobni pogled</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Preklopi na podrobni pogled</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Stranska vrstica</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Seznam mest in zaznamkov</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nedavna mesta</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>P&amp;reimenuj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>I&amp;zbriši</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaži s&amp;krite datoteke</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ali želite izbrisati »%1«?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>»%1« je zaščiteno pred pisanjem.
Ali želite vseeno izbrisati?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mape ni bilo mogoče izbrisati.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mape ni bilo mogoče najti.
Preverite, ali je ime mape pravilno.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteke ni bilo mogoče najti.
Preverite, ali je ime datoteke pravilno.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Datoteka %1 že obstaja.
Ali jo želite zamenjati?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Datum spremembe</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Moj računalnik</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Računalnik</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Normal</source>
        <translation>Običajno</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Srednje</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Tanko</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Ekstra svetlo</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Polkrepko</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Krepko</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Ekstra krepko</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Črno</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Ekstra</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Pol</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Ležeče</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Poševno</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Vsi</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinica</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grški</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirilica</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenski</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrejski</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabski</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gruzijski</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tajski</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamski</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Poenostavljeni kitajski</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Tradicionalni kitajski</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonski</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korejski</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Simboli</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalski</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gurmuki</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gudžaratski</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Orijski</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilski</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Teluški</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malajalamski</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhalski</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laoški</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetanski</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Burmanski</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Kmerski</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Sirski</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Tana</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Ogam</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Rune</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>N’Ko</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>Select Font</source>
        <translation>Izberi pisavo</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Pis&amp;ava</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>Slog p&amp;isave</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Velikost</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Učinki</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>P&amp;rečrtano</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>Po&amp;dčrtano</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Vzorec</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>Pisni &amp;sistem</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;V redu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>P&amp;rekliči</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Zapri brez shranjevanja</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Dostop je zavrnjen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Odprtih je preveč datotek</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datoteka ali mapa ne obstaja</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Na napravi ni več prostora</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>datoteka, ki jo želite odpreti, je mapa</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Neznana napaka</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Vnesite vrednost:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pritisnite bližnjico</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Razveljavi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;veljavi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pri&amp;lepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izberi vse</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Brez naslova)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>Minimize</source>
        <translation>Minimiraj</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maksimiraj</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovi</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Obnovi velikost</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Zvij</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Razvij</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Obnovi</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>P&amp;remakni</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Velikost</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Mi&amp;nimiraj</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Ma&amp;ksimiraj</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Vedno na vr&amp;hu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zapri</translation>
    </message>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 – [%2]</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>– [%1]</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Pokaži podrobnosti …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skrij podrobnosti …</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>O ogrodju Qt</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;O ogrodju Qt&lt;/h3&gt;&lt;p&gt;Ta program uporablja Qt različice %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt je zbirka orodij v jeziku C++ za razvoj programov za več okolij.&lt;/p&gt;&lt;p&gt;Z ogrodjem Qt je mogoče isto izvorno kodo uporabiti v vseh pomembnejših namiznih operacijskih sistemih. Na voljo je tudi za vgrajeni Linux ter druge vgrajene in mobilne operacijske sisteme.&lt;/p&gt;&lt;p&gt;Qt je na voljo z več vrstami licenc, ki ustrezajo potrebam različnih uporabnikov.&lt;/p&gt;&lt;p&gt;Qt z našo komercialno licenčno pogodbo je primeren za razvoj lastniške oziroma komercialne programske opreme, kadar izvorne kode ne želite deliti s tretjimi osebami ali pogojev licence GNU (L)GPL iz drugih razlogov ne morete izpolniti.&lt;/p&gt;&lt;p&gt;Qt z licenco GNU (L)GPL je primeren za razvoj programov Qt, če lahko izpolnite pogoje teh licenc.&lt;/p&gt;&lt;p&gt;Pregled licenc ogrodja Qt najdete na naslovu &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Avtorske pravice (C) %1 The Qt Company Ltd in drugi sodelujoči.&lt;/p&gt;&lt;p&gt;Qt in logotip Qt sta blagovni znamki družbe The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt je izdelek družbe The Qt Company Ltd, ki se razvija kot odprtokodni projekt. Več informacij najdete na naslovu &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Obrazec</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Velikost strani:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Širina:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Višina:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Vir papirja:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Usmeritev</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pokončno</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ležeče</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Obrnjeno ležeče</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Obrnjeno pokončno</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Robovi</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>zgornji rob</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>levi rob</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>desni rob</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>spodnji rob</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Postavitev strani</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Vrstni red strani:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Strani na list:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Po meri</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetri (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Palci (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Točke (pt)</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Po meri</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Po meri (%1 mm × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Po meri (%1 pt × %2 pt)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Po meri (%1 in × %2 in)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Po meri (%1 pc × %2 pc)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Po meri (%1 DD × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Po meri (%1 CC × %2 CC)</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2 in</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 ekstra</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 ekstra</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 plus</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 mali</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 ekstra</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 ekstra</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter ekstra</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter plus</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter mali</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal ekstra</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid ekstra</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10 in)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5 in)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13 in)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Brezkončni papir ZDA (14,875 × 11 in)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Brezkončni papir Nemčija (8,5 × 12 in)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Brezkončni papir Nemčija Legal (8,5 × 13 in)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Dopisnica</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Dvojna dopisnica</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K veliki</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Ovojnica B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Ovojnica B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Ovojnica B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Ovojnica C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Ovojnica C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Ovojnica C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Ovojnica C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Ovojnica C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Ovojnica C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Ovojnica C6</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Ovojnica C7</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Ovojnica C65</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Ovojnica DL</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Ovojnica US 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Ovojnica US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Ovojnica US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Ovojnica US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Ovojnica US 14</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Ovojnica Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Ovojnica PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Ovojnica PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Ovojnica PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Ovojnica PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Ovojnica PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Ovojnica PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Ovojnica PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Ovojnica PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Ovojnica PRC 9</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Ovojnica PRC 10</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Ovojnica Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Ovojnica Chou 4</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Ovojnica Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Ovojnica Kaku 3</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Ovojnica You 4</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Osebna ovojnica</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Ovojnica za vabilo</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Italijanska ovojnica</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Shrani vse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odpri</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>D&amp;a za vse</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e za vse</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Prezri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uveljavi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ponastavi</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Obnovi privzete vrednosti</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Natisni</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Natisni</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Samodejno</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Možnosti &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Možnosti &lt;&lt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Od leve proti desni, od zgoraj navzdol</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Od leve proti desni, od spodaj navzgor</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Od desne proti levi, od zgoraj navzdol</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Od desne proti levi, od spodaj navzgor</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Od zgoraj navzdol, od leve proti desni</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Od zgoraj navzdol, od desne proti levi</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Od spodaj navzgor, od leve proti desni</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Od spodaj navzgor, od desne proti levi</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Vse strani</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Lihe strani</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Sode strani</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Natisni v datoteko (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokalna datoteka</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Zapiši datoteko PDF</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Natisni v datoteko …</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 je mapa.
Izberite drugo ime datoteke.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>V datoteko %1 ni mogoče pisati.
Izberite drugo ime datoteke.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Datoteka %1 že obstaja.
Ali jo želite prepisati?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Možnosti »Strani na list« in »Nabor strani« ni mogoče uporabiti hkrati.
Izklopite eno od njiju.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Vrednost »Od« ne sme biti večja od vrednosti »Do«.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Neveljavna določitev strani</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 nima pravilne oblike. Strani in obsege ločite z znakom »,«, obsege določite z znakom »-« in pazite, da se obsegi ne prekrivajo.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Neskladje v nastavitvah dvostranskega tiskanja</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Nastavitve dvostranskega tiskanja niso skladne. Ali jih želite popraviti?</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Predogled tiskanja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Natisni</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Naslednja stran</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Prejšnja stran</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Prva stran</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Zadnja stran</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Prilagodi širini</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Prilagodi strani</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Povečaj</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomanjšaj</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pokončno</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ležeče</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Pokaži eno stran</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Pokaži sosednji strani</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Pokaži pregled vseh strani</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Nastavitev strani</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Nastavitev strani</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Izvozi v PDF</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Lastnosti tiskalnika</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Možnosti opravila</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Neskladje v nastavitvah strani</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Nastavitve strani niso skladne. Ali jih želite popraviti?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Neskladje v naprednih možnostih</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Nekatere napredne možnosti niso skladne. Ali jih želite popraviti?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Obrazec</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Stran</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Napredno</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Nekatere možnosti niso skladne. Popravite jih.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Obrazec</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Izvodi</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Izvodi:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Obseg tiskanja</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Natisni vse</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Strani od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strani</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Navedite strani ali obsege, ločene z vejicami. Obseg določata dve števili z vezajem med njima. Primer: 3,5-7,9 natisne strani 3, 5, 6, 7 in 9.</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trenutna stran</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Izbor</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Nabor strani:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Nastavitve izpisa</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Obratni vrstni red</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Zbiraj izvode</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dvostransko tiskanje</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izklopljeno</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vezava po daljši stranici</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vezava po krajši stranici</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Barvni način</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Barvno</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Sivinsko</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Obrazec</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tiskalnik</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ime:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Lastnosti</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Mesto:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Predogled</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Vrsta:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Izhodna &amp;datoteka:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>V obstoječo datoteko %1 ni mogoče pisati</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Ime datoteke pripada mapi</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile ne more odpreti »%1«, ker neposredno pisanje ni dovoljeno.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Pisanje je prekinil program</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Pomakni sem</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Levi rob</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Na vrh</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Desni rob</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Na dno</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Stran levo</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Stran navzgor</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Stran desno</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Stran navzdol</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Pomakni levo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomakni navzgor</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Pomakni desno</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomakni navzdol</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Preslednica</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tab nazaj</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Vračalka</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Vnašalka</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>Sistemska zahteva</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Levo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Desno</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dol</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Stran navzgor</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Stran navzdol</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Zaklep številk</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Domača stran</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Iskanje</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Izberi</translation>
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
        <source>Open</source>
        <translation>Odpri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Izreži</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Prilepi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Uveljavi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Najdi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Počisti</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Končaj</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Povečaj</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Pomanjšaj</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Tišje</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Utišaj</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Glasneje</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Predvajaj</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Ustavi predvajanje</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Prejšnja skladba</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Naslednja skladba</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Začasno ustavi predvajanje</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Računalo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Koledar</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Desktop</source>
        <translation>Namizje</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Pisave</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Programi</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Glasba</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filmi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Slike</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domača mapa</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Predpomnilnik</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Deljeni podatki</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Izvajalne datoteke</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracija</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Deljena konfiguracija</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Deljeni predpomnilnik</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Prenosi</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Podatki programa</translation>
    </message>
    <message>
        <source>Application Configuration</source>
        <translation>Konfiguracija programa</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Javno</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Predloge</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Začasna mapa</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Pomakni levo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomakni desno</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo %1</source>
        <translation>Razveljavi: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Uveljavi: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Uveljavi</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;prazno&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>Razveljavi: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Uveljavi: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Uveljavi</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Kaj je to?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Razveljavi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;veljavi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj nasl&amp;ov povezave</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pri&amp;lepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izberi vse</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Pojdi nazaj</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Na&amp;zaj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Naprej</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Naprej &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Potrdi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Dokončaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moč</translation>
    </message>
</context>
</TS>
