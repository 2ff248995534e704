<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>ActivityStatus</name>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retrasado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>ActorGroup</name>
    <message>
        <source>Health and care workers</source>
        <translation>Personal sanitario y asistencial</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Emprendedores</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Usuarios finales</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>Pymes</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Inversores</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Grupo propio</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Carta de intenciones</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Acuerdo de licencia</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Acuerdo de cooperación</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Contrato de servicios</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Acuerdo comercial</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The file is damaged: its parts cannot be unpacked. Save it again or ask for another copy.</source>
        <translation>El archivo está dañado: sus partes no se pueden descomprimir. Guárdelo de nuevo o pida otra copia.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table needs, so it was not opened.</source>
        <translation>El archivo descomprimido ocupa mucho más de lo que necesita una tabla, por lo que no se ha abierto.</translation>
    </message>
    <message>
        <source>The file holds a part whose name leads out of the file, so it was not opened.</source>
        <translation>El archivo contiene una parte cuyo nombre lleva fuera del archivo, por lo que no se ha abierto.</translation>
    </message>
    <message>
        <source>The file is neither XLSX nor ODS. Save it in one of these formats, or as CSV.</source>
        <translation>El archivo no es XLSX ni ODS. Guárdelo en uno de estos formatos o como CSV.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>El archivo está protegido con contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The file holds two parts with the same name, so that nobody can tell which one counts. Save it again in the program that it was made with.</source>
        <translation>El archivo contiene dos partes con el mismo nombre, de modo que no se sabe cuál vale. Guárdelo de nuevo en el programa con el que se hizo.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>antes de actualizar el archivo</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>antes de volver a una copia</translation>
    </message>
    <message>
        <source>before old history was dropped</source>
        <translation>antes de eliminar el historial antiguo</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>before work was brought in</source>
        <translation>antes de incorporar trabajo</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>An amount of the budget is too large to calculate with. Check the units, prices and exchange rates.</source>
        <translation>Un importe del presupuesto es demasiado grande para calcular con él. Compruebe las unidades, los precios y los tipos de cambio.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoría de gasto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Paquete de trabajo</translation>
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
        <translation>La lista de referencia «%1» del programa está dañada. Vuelva a instalar el programa.</translation>
    </message>
</context>
<context>
    <name>CategorySource</name>
    <message>
        <source>Official list</source>
        <translation>Lista oficial</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Deducido</translation>
    </message>
</context>
<context>
    <name>ChallengeOrigin</name>
    <message>
        <source>Intrinsic</source>
        <translation>Intrínseco</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Extrínseco</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Del entorno</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>No partner has a budget yet. Add budget lines, or import them.</source>
        <translation>Ningún socio tiene todavía presupuesto. Añada líneas presupuestarias o impórtelas.</translation>
    </message>
    <message>
        <source>Budget by partner</source>
        <translation>Presupuesto por socio</translation>
    </message>
    <message>
        <source>EU contribution and own contribution, EUR</source>
        <translation>Contribución de la UE y contribución propia, EUR</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contribución de la UE</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Contribución propia</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Budget, EUR</source>
        <translation>Presupuesto, EUR</translation>
    </message>
    <message>
        <source>Not stated by partner</source>
        <translation>No indicado por socio</translation>
    </message>
    <message>
        <source>Stated by partner: %1 of the total budget</source>
        <translation>Indicado por socio: %1 del presupuesto total</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of the total</source>
        <translation>Mayor presupuesto: %1, %2 del total</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoría de gasto</translation>
    </message>
    <message>
        <source>There are no budget lines yet. Add them, or import them.</source>
        <translation>Todavía no hay líneas presupuestarias. Añádalas o impórtelas.</translation>
    </message>
    <message>
        <source>Budget by cost category</source>
        <translation>Presupuesto por categoría de gasto</translation>
    </message>
    <message>
        <source>Total eligible budget, EUR</source>
        <translation>Presupuesto total subvencionable, EUR</translation>
    </message>
    <message>
        <source>Largest category: %1, %2 of the budget</source>
        <translation>Mayor categoría: %1, %2 del presupuesto</translation>
    </message>
    <message>
        <source>EU contribution, EUR</source>
        <translation>Contribución de la UE, EUR</translation>
    </message>
    <message>
        <source>Largest EU contribution: %1, %2 of all</source>
        <translation>Mayor contribución de la UE: %1, %2 del total</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of all</source>
        <translation>Mayor presupuesto: %1, %2 del total</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Most partners: %1, %2 of all</source>
        <translation>Más socios: %1, %2 del total</translation>
    </message>
    <message>
        <source>No record has a place yet. Give organisations, events or offers a region or a country.</source>
        <translation>Ningún registro tiene todavía un lugar. Asigne una región o un país a las organizaciones, los eventos o las ofertas.</translation>
    </message>
    <message>
        <source>Impact by region</source>
        <translation>Impacto por región</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Impact by country</source>
        <translation>Impacto por país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The co-financing rates add up to %1; together they can be at most %2.</source>
        <translation>Los porcentajes de cofinanciación suman %1; el máximo conjunto es %2.</translation>
    </message>
    <message>
        <source>The co-financing rates, with the own funds, add up to %1; together they must be %2.</source>
        <translation>Los porcentajes de cofinanciación, con los fondos propios, suman %1; en conjunto deben sumar %2.</translation>
    </message>
    <message>
        <source>The period shares add up to %1, the budget line to %2; the difference is %3.</source>
        <translation>Las partes de los períodos suman %1; la línea presupuestaria, %2; la diferencia es %3.</translation>
    </message>
    <message>
        <source>The shares of the partners add up to %1, the lump sum is %2; the difference is %3.</source>
        <translation>Las partes de los socios suman %1; el importe a tanto alzado es %2; la diferencia es %3.</translation>
    </message>
    <message>
        <source>The sources of the contribution add up to %1, the contribution is %2; the difference is %3.</source>
        <translation>Las fuentes de la contribución suman %1; la contribución es %2; la diferencia es %3.</translation>
    </message>
    <message>
        <source>The line does not count: the partner’s costs of this category are a flat rate.</source>
        <translation>La línea no cuenta: los costes del socio en esta categoría se calculan a tipo fijo.</translation>
    </message>
    <message>
        <source>“%1” is %2; the programme’s ceiling is %3.</source>
        <translation>«%1» es %2; el límite máximo del programa es %3.</translation>
    </message>
    <message>
        <source>“%1” is declared as %2, the records give %3; the difference is %4.</source>
        <translation>«%1»: valor declarado, %2; valor según los registros, %3; la diferencia es %4.</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the work package (%3).</source>
        <translation>«%1» (%2) es anterior al inicio del paquete de trabajo (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the work package (%3).</source>
        <translation>«%1» (%2) es posterior al final del paquete de trabajo (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the project (%3).</source>
        <translation>«%1» (%2) es anterior al inicio del proyecto (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the project (%3).</source>
        <translation>«%1» (%2) es posterior al final del proyecto (%3).</translation>
    </message>
    <message>
        <source>The activity depends on itself.</source>
        <translation>La actividad depende de sí misma.</translation>
    </message>
    <message>
        <source>The dependency is part of a circle: these activities wait for each other.</source>
        <translation>La dependencia forma parte de un círculo: estas actividades se esperan unas a otras.</translation>
    </message>
    <message>
        <source>The project has no active lead partner.</source>
        <translation>El proyecto no tiene ningún socio principal activo.</translation>
    </message>
    <message>
        <source>The project has several active lead partners.</source>
        <translation>El proyecto tiene varios socios principales activos.</translation>
    </message>
    <message>
        <source>Several partners of the project have the number %1.</source>
        <translation>Varios socios del proyecto tienen el número %1.</translation>
    </message>
    <message>
        <source>Several work packages of the project have the number %1.</source>
        <translation>Varios paquetes de trabajo del proyecto tienen el número %1.</translation>
    </message>
    <message>
        <source>Invoice “%1” of this supplier is entered several times.</source>
        <translation>La factura «%1» de este proveedor se ha introducido varias veces.</translation>
    </message>
    <message>
        <source>Several people have the e-mail address “%1”.</source>
        <translation>Varias personas tienen la dirección de correo electrónico «%1».</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Varias organizaciones se llaman «%1».</translation>
    </message>
    <message>
        <source>The data of this person was to be kept until %1: anonymise or delete it, or set a later date.</source>
        <translation>Los datos de esta persona debían conservarse hasta el %1: anonimícelos o elimínelos, o fije una fecha posterior.</translation>
    </message>
    <message>
        <source>“%1” belongs to another project.</source>
        <translation>«%1» pertenece a otro proyecto.</translation>
    </message>
    <message>
        <source>“%1”, %2: the programme takes %3 characters, these are %4.</source>
        <translation>«%1», %2: el programa admite %3 caracteres; el texto tiene %4.</translation>
    </message>
    <message>
        <source>“%1”: the programme takes %2 characters, these are %3.</source>
        <translation>«%1»: el programa admite %2 caracteres; el texto tiene %3.</translation>
    </message>
    <message>
        <source>There is no text of a project called “%1”; name an entity and a field, as in project.summary.</source>
        <translation>No hay ningún texto de un proyecto llamado «%1»; indique una entidad y un campo, como en project.summary.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is %2; the smallest number allowed is %3.</source>
        <translation>«%1» es %2; el número más pequeño permitido es %3.</translation>
    </message>
    <message>
        <source>“%1” is %2; the largest number allowed is %3.</source>
        <translation>«%1» es %2; el número más grande permitido es %3.</translation>
    </message>
    <message>
        <source>“%1”: there is no kind of record called “%2”.</source>
        <translation>«%1»: no hay ningún tipo de registro llamado «%2».</translation>
    </message>
    <message>
        <source>“%1”, %2: at most %3 characters, these are %4.</source>
        <translation>«%1», %2: %3 caracteres como máximo; el texto tiene %4.</translation>
    </message>
    <message>
        <source>“%1”: at most %2 characters, these are %3.</source>
        <translation>«%1»: %2 caracteres como máximo; el texto tiene %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be added to other amounts.</source>
        <translation>%1 es un importe demasiado grande para sumarlo a otros.</translation>
    </message>
    <message>
        <source>Several people wrote this without knowing of each other, and it waits to be settled: “conflicts” lists what each of them wrote.</source>
        <translation>Varias personas escribieron esto sin saber unas de otras y está pendiente de resolver: «conflicts» enumera lo que escribió cada una.</translation>
    </message>
    <message>
        <source>Somebody deleted this while others changed it or referred to it, and it waits to be settled: “conflicts” lists who did what.</source>
        <translation>Alguien eliminó esto mientras otros lo modificaban o remitían a ello, y está pendiente de resolver: «conflicts» enumera quién hizo qué.</translation>
    </message>
</context>
<context>
    <name>CohesionCategory</name>
    <message>
        <source>Less developed region</source>
        <translation>Región menos desarrollada</translation>
    </message>
    <message>
        <source>Transition region</source>
        <translation>Región en transición</translation>
    </message>
    <message>
        <source>More developed region</source>
        <translation>Región más desarrollada</translation>
    </message>
    <message>
        <source>Outermost region</source>
        <translation>Región ultraperiférica</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show what would change, and change nothing.</source>
        <translation>Mostrar qué cambiaría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>Imprimir un único valor JSON.</translation>
    </message>
    <message>
        <source>The language of labels and messages: en, fr, es, nb, de, it or sl.</source>
        <translation>El idioma de las etiquetas y los mensajes: en, fr, es, nb, de, it o sl.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2.</source>
        <translation>La opción --%1 admite un número entero a partir de %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>The option --%1 takes one of these: %2.</source>
        <translation>La opción --%1 admite uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fr, es, nb, de, it, sl.</source>
        <translation>El idioma «%1» no es ninguno de estos: en, fr, es, nb, de, it, sl.</translation>
    </message>
    <message>
        <source>Something is missing. The command is written like this: %1</source>
        <translation>Falta algo. El comando se escribe así: %1</translation>
    </message>
    <message>
        <source>“%1” is too much. The command is written like this: %2</source>
        <translation>«%1» sobra. El comando se escribe así: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>No se ha cambiado nada: era una simulación.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>See passerelle %1 --help.</source>
        <translation>Consulte passerelle %1 --help.</translation>
    </message>
    <message>
        <source>See passerelle --help.</source>
        <translation>Consulte passerelle --help.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>No ha funcionado: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Abre la ventana.</translation>
    </message>
    <message>
        <source>Works without a window:</source>
        <translation>Funciona sin ventana:</translation>
    </message>
    <message>
        <source>passerelle COMMAND --help explains a command, passerelle --version names the version.</source>
        <translation>passerelle COMMAND --help explica un comando; passerelle --version indica la versión.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the problems are listed; 2 failure, nothing was changed.</source>
        <translation>Código de salida: 0 hecho; 1 hecho, con los problemas enumerados; 2 error, no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Where to; without this into the data folder of this machine.</source>
        <translation>Dónde guardar la copia; sin esta opción, en la carpeta de datos de este equipo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This machine has no data folder that can be written. Name a file with --out.</source>
        <translation>Este equipo no tiene ninguna carpeta de datos en la que se pueda escribir. Indique un archivo con --out.</translation>
    </message>
    <message>
        <source>%1 holds again what is in %2.</source>
        <translation>%1 vuelve a contener lo que hay en %2.</translation>
    </message>
    <message>
        <source>Copies a portfolio, whole, and prints where to.</source>
        <translation>Copia una cartera entera e indica dónde.</translation>
    </message>
    <message>
        <source>Puts back the content of a backup; what is there now is backed up before.</source>
        <translation>Restaura el contenido de una copia de seguridad; antes se hace una copia de lo que hay ahora.</translation>
    </message>
    <message>
        <source>Verifies that a file is whole: storage, schema, history and references.</source>
        <translation>Verifica que un archivo está íntegro: almacenamiento, esquema, historial y referencias.</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>La imagen que se escribirá: .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Only what belongs to this project.</source>
        <translation>Solo lo que pertenece a este proyecto.</translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x675.</source>
        <translation>El tamaño en píxeles, por ejemplo, 1200x675.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Claro sobre oscuro.</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Reemplazar lo que haya.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it like 1200x675, up to %2 each.</source>
        <translation>«%1» no es un tamaño; escríbalo así: 1200x675, con %2 como máximo en cada dimensión.</translation>
    </message>
    <message>
        <source>Say with --out where to write.</source>
        <translation>Indique con --out dónde escribir.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; passerelle charts lists them.</source>
        <translation>No existe el gráfico «%1»; passerelle charts enumera los que hay.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it with --force.</source>
        <translation>%1 ya existe. Elija otro nombre o reemplácelo con --force.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>Dibuja un gráfico en un archivo.</translation>
    </message>
    <message>
        <source>Lists the charts there are.</source>
        <translation>Enumera los gráficos que hay.</translation>
    </message>
    <message>
        <source>How many records at most; 50 without this.</source>
        <translation>Cuántos registros como máximo; sin esta opción, 50.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Lists everything in a portfolio that needs attention.</source>
        <translation>Enumera todo lo que requiere atención en una cartera.</translation>
    </message>
    <message>
        <source>Finds records by words in any language, the best first; accents and case do not matter.</source>
        <translation>Busca registros por palabras en cualquier idioma, los mejores primero; los acentos y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>What the invented values are drawn from; the same number gives the same portfolio.</source>
        <translation>De qué se derivan los valores inventados; el mismo número da la misma cartera.</translation>
    </message>
    <message>
        <source>How many projects to invent.</source>
        <translation>Cuántos proyectos inventar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 contiene %n registro.</numerusform>
            <numerusform>%1 contiene %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Crea una cartera vacía.</translation>
    </message>
    <message>
        <source>Makes a portfolio with the two founding cases, HACK-IT-NET and SmartHealth.</source>
        <translation>Crea una cartera con los dos casos fundacionales, HACK-IT-NET y SmartHealth.</translation>
    </message>
    <message>
        <source>Makes the demonstration portfolio, in which everything is invented.</source>
        <translation>Crea la cartera de demostración, en la que todo es inventado.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Advertencia: %1: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation>No existe tal registro: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n registro eliminado.</numerusform>
            <numerusform>%n registros eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a record and prints it; title@de=… is the text in a language.</source>
        <translation>Añade un registro y lo imprime; title@de=… es el texto en un idioma.</translation>
    </message>
    <message>
        <source>Changes fields of a record and prints it; an empty value clears a field.</source>
        <translation>Cambia campos de un registro y lo imprime; un valor vacío borra el contenido de un campo.</translation>
    </message>
    <message>
        <source>Deletes a record and what is a part of it.</source>
        <translation>Elimina un registro y lo que forma parte de él.</translation>
    </message>
    <message>
        <source>What to write; without this the suffix of the path tells.</source>
        <translation>Qué escribir; sin esta opción lo indica la extensión de la ruta.</translation>
    </message>
    <message>
        <source>The file to write; for all entities as CSV a folder.</source>
        <translation>El archivo que se escribirá; para todas las entidades como CSV, una carpeta.</translation>
    </message>
    <message>
        <source>Only the records of this entity.</source>
        <translation>Solo los registros de esta entidad.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Say with --format what to write.</source>
        <translation>Indique con --format qué escribir.</translation>
    </message>
    <message>
        <source>%1 is the portfolio itself.</source>
        <translation>%1 es la propia cartera.</translation>
    </message>
    <message>
        <source>Writes everything, or one entity, as JSON, CSV or XLSX.</source>
        <translation>Escribe todo, o una entidad, como JSON, CSV o XLSX.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Lists the kinds of records there are.</source>
        <translation>Enumera los tipos de registros que hay.</translation>
    </message>
    <message>
        <source>Lists the fields of an entity with kinds, units, bounds and meaning.</source>
        <translation>Enumera los campos de una entidad con tipos, unidades, límites y significado.</translation>
    </message>
    <message>
        <source>The budget of this project; of all without this.</source>
        <translation>El presupuesto de este proyecto; sin esta opción, el de todos.</translation>
    </message>
    <message>
        <source>What to divide by; category without this.</source>
        <translation>Por qué criterio desglosar; sin esta opción, category.</translation>
    </message>
    <message>
        <source>Add what was reported and what remains (by category or partner).</source>
        <translation>Añadir el gasto declarado y lo disponible (por categoría o por socio).</translation>
    </message>
    <message>
        <source>What to divide by; region without this.</source>
        <translation>Por qué criterio desglosar; sin esta opción, region.</translation>
    </message>
    <message>
        <source>The level of the regions; 2 without this.</source>
        <translation>El nivel de las regiones; sin esta opción, 2.</translation>
    </message>
    <message>
        <source>How many transfers go from each place to each other.</source>
        <translation>Cuántas transferencias van de cada lugar a cada uno de los demás.</translation>
    </message>
    <message>
        <source>Adds up the budget, with what is declared beside it.</source>
        <translation>Suma el presupuesto y muestra junto a él los valores declarados.</translation>
    </message>
    <message>
        <source>Adds up what happens where: partners, money, pilots, people and transfers.</source>
        <translation>Suma lo que ocurre en cada lugar: socios, dinero, pilotos, personas y transferencias.</translation>
    </message>
    <message>
        <source>Prints the manual page.</source>
        <translation>Imprime la página del manual.</translation>
    </message>
    <message>
        <source>Prints the completion of bash.</source>
        <translation>Imprime el autocompletado de bash.</translation>
    </message>
    <message>
        <source>How many steps; one without this.</source>
        <translation>Cuántos pasos; sin esta opción, uno.</translation>
    </message>
    <message>
        <source>What happened to one record: ENTITY:RECORD or a record’s number.</source>
        <translation>Qué le ocurrió a un registro: ENTITY:RECORD o el número de un registro.</translation>
    </message>
    <message>
        <source>Only what happened on this day (year-month-day) or later.</source>
        <translation>Solo lo ocurrido ese día (año-mes-día) o después.</translation>
    </message>
    <message numerus="yes">
        <source>There was no more to undo than %n step(s).</source>
        <translation>
            <numerusform>Solo había %n paso que deshacer.</numerusform>
            <numerusform>Solo había %n pasos que deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to redo than %n step(s).</source>
        <translation>
            <numerusform>Solo había %n paso que rehacer.</numerusform>
            <numerusform>Solo había %n pasos que rehacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-03-31.</source>
        <translation>«%1» no es una fecha; escríbala así: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>deshecho definitivamente</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
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
        <source>Takes back the last step.</source>
        <translation>Deshace el último paso.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Rehace lo que se ha deshecho.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first.</source>
        <translation>Indica quién cambió qué y cuándo, lo último primero.</translation>
    </message>
    <message>
        <source>What the source is; without this its suffix tells.</source>
        <translation>Qué es el origen; sin esta opción lo indica su extensión.</translation>
    </message>
    <message>
        <source>What the rows are; without this the name of the sheet or of the CSV file tells.</source>
        <translation>Qué son las filas; sin esta opción lo indica el nombre de la hoja o del archivo CSV.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet to import; all without this.</source>
        <translation>La hoja que se importará de una hoja de cálculo; sin esta opción, todas.</translation>
    </message>
    <message>
        <source>Which field a column is; nothing after = leaves the column out.</source>
        <translation>Qué campo es una columna; sin nada después de = la columna se omite.</translation>
    </message>
    <message>
        <source>The project of rows that do not name one.</source>
        <translation>El proyecto de las filas que no indican ninguno.</translation>
    </message>
    <message>
        <source>How numbers are written where the values do not tell.</source>
        <translation>Cómo se escriben los números cuando los valores no lo indican.</translation>
    </message>
    <message>
        <source>How dates are written where the values do not tell.</source>
        <translation>Cómo se escriben las fechas cuando los valores no lo indican.</translation>
    </message>
    <message>
        <source>What %1 is cannot be told from its name. Say it with --as.</source>
        <translation>El nombre de %1 no permite saber qué es. Indíquelo con --as.</translation>
    </message>
    <message>
        <source>JSON and tables are imported one after the other, not together.</source>
        <translation>El JSON y las tablas se importan por separado, no juntos.</translation>
    </message>
    <message>
        <source>“%1” is not written as COLUMN=FIELD.</source>
        <translation>«%1» no está escrito como COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”; it has: %3.</source>
        <translation>%1 no tiene ninguna hoja «%2»; tiene: %3.</translation>
    </message>
    <message>
        <source>%1 has several sheets. Name one with --sheet.</source>
        <translation>%1 tiene varias hojas. Indique una con --sheet.</translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the name. Say it with --entity.</source>
        <translation>El nombre no permite saber qué son las filas. Indíquelo con --entity.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Leído como: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>No utilizado: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Imports tables, JSON or a download of CORDIS; rows that cannot be read are listed.</source>
        <translation>Importa tablas, JSON o una descarga de CORDIS; se enumeran las filas que no se pueden leer.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Tells what a file holds: records, languages, size and the last change.</source>
        <translation>Indica qué contiene un archivo: registros, idiomas, tamaño y último cambio.</translation>
    </message>
    <message>
        <source>Only records whose field is this; also !=, &lt;, &gt; and ~ for a part of a text. An empty value means none.</source>
        <translation>Solo los registros cuyo campo tiene este valor; también !=, &lt;, &gt; y ~ para una parte de un texto. Un valor vacío significa ninguno.</translation>
    </message>
    <message>
        <source>The fields to show, separated by commas.</source>
        <translation>Los campos que se mostrarán, separados por comas.</translation>
    </message>
    <message>
        <source>What to sort by; with - in front from the last to the first.</source>
        <translation>Por qué campo ordenar; con - delante, del último al primero.</translation>
    </message>
    <message>
        <source>How many records at most.</source>
        <translation>Cuántos registros como máximo.</translation>
    </message>
    <message>
        <source>How the records are written: table, csv or json.</source>
        <translation>Cómo se escriben los registros: table, csv o json.</translation>
    </message>
    <message>
        <source>“%1” is not written as FIELD=VALUE.</source>
        <translation>«%1» no está escrito como FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Lists records as a table, CSV or JSON.</source>
        <translation>Enumera registros como tabla, CSV o JSON.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>No se ha podido escribir el resultado: %1.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>No se ha podido crear ninguna carpeta temporal: %1.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; passerelle entities lists them.</source>
        <translation>No existe la entidad «%1»; passerelle entities las enumera.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>No se ha encontrado ningún problema.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>%1: the number of a record cannot be changed.</source>
        <translation>%1: el número de un registro no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit. %3</source>
        <translation>%1: «%2» no es adecuado. %3</translation>
    </message>
    <message>
        <source>There is no field “%1”; passerelle fields %2 lists them.</source>
        <translation>No existe el campo «%1»; passerelle fields %2 los enumera.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>There is no record %1. Write ENTITY:RECORD or a record’s number.</source>
        <translation>No existe el registro %1. Escriba ENTITY:RECORD o el número de un registro.</translation>
    </message>
    <message>
        <source>Take the file over from a program on another computer that is not running any more.</source>
        <translation>Tomar el archivo de un programa de otro ordenador que ya no está en marcha.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Keep the steps of so many days; 365 without this.</source>
        <translation>Conservar los pasos de tantos días; 365 sin esta opción.</translation>
    </message>
    <message>
        <source>Steps dropped</source>
        <translation>Pasos eliminados</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Cambios eliminados</translation>
    </message>
    <message>
        <source>Attached files dropped</source>
        <translation>Archivos adjuntos eliminados</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes antes</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes después</translation>
    </message>
    <message>
        <source>Steps that were dropped cannot be undone any more.</source>
        <translation>Los pasos eliminados ya no se pueden deshacer.</translation>
    </message>
    <message>
        <source>Makes a file smaller: drops old steps and what they overwrote. What the records hold stays, and a backup is kept.</source>
        <translation>Reduce un archivo: elimina los pasos antiguos y lo que sobrescribieron. El contenido de los registros se mantiene y se guarda una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>La carpeta %1 no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>There is nothing to add up yet.</source>
        <translation>Todavía no hay nada que sumar.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>La opción --%1 admite un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>No hay ningún conflicto.</translation>
    </message>
    <message>
        <source>There is no conflict “%1”. “conflicts” lists them; “all” means all.</source>
        <translation>No hay ningún conflicto «%1». «conflicts» los enumera; «all» significa todos.</translation>
    </message>
    <message>
        <source>Of a record that somebody deleted only “here” or “there” can be taken: it stays or goes.</source>
        <translation>De un registro que alguien eliminó solo se puede elegir «here» o «there»: se queda o se va.</translation>
    </message>
    <message>
        <source>Say with --take what is to be: here, there, or a value.</source>
        <translation>Indique con --take lo que debe valer: here, there o un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n conflicto resuelto.</numerusform>
            <numerusform>%n conflictos resueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>Queda %n conflicto.</numerusform>
            <numerusform>Quedan %n conflictos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists where people wrote without knowing of each other.</source>
        <translation>Enumera dónde escribieron varias personas sin saber unas de otras.</translation>
    </message>
    <message>
        <source>Decides a conflict, or all of them: takes this side, that side, or a value.</source>
        <translation>Resuelve un conflicto o todos: toma este lado, el otro lado o un valor.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>Only what is about this event, and what that refers to.</source>
        <translation>Solo lo que trata de este evento y aquello a lo que se refiere.</translation>
    </message>
    <message>
        <source>Leave out personal data.</source>
        <translation>Omitir los datos personales.</translation>
    </message>
    <message>
        <source>From a copy, too, send everything and not only its changes.</source>
        <translation>También desde una copia, enviar todo y no solo sus cambios.</translation>
    </message>
    <message>
        <source>For whom it is; the file says so.</source>
        <translation>Para quién es; el archivo lo dice.</translation>
    </message>
    <message>
        <source>Encrypt with the passphrase in this file.</source>
        <translation>Cifrar con la frase de contraseña de este archivo.</translation>
    </message>
    <message>
        <source>The passphrase of encrypted files is in this file.</source>
        <translation>La frase de contraseña de los archivos cifrados está en este archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 no se puede leer. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>%1 holds the whole portfolio.</source>
        <translation>%1 contiene toda la cartera.</translation>
    </message>
    <message>
        <source>%1 holds a part of the portfolio. What is left out stays here.</source>
        <translation>%1 contiene una parte de la cartera. Lo que se omite se queda aquí.</translation>
    </message>
    <message>
        <source>%1 holds all changes since this copy was made.</source>
        <translation>%1 contiene todos los cambios desde que se hizo esta copia.</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Indique con --out el archivo que se escribe.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in it.</source>
        <translation>
            <numerusform>Contiene %n cambio.</numerusform>
            <numerusform>Contiene %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n cambio, %2, %3.</numerusform>
            <numerusform>%1: %n cambios, %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nada nuevo.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Registros: nuevos %1, modificados %2, eliminados %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</source>
        <translation>
            <numerusform>%n conflicto: varias personas escribieron sin saber unas de otras. «conflicts» lo muestra, «settle» lo resuelve.</numerusform>
            <numerusform>%n conflictos: varias personas escribieron sin saber unas de otras. «conflicts» los enumera, «settle» los resuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no portfolio %1, and %2 is not a file made by “send”, so none can be made of it. Check the names.</source>
        <translation>No hay ninguna cartera %1, y %2 no es un archivo hecho con «send», así que no se puede hacer de él. Compruebe los nombres.</translation>
    </message>
    <message>
        <source>%1 is a copy of the portfolio of %2. “send” makes a file that brings your work back.</source>
        <translation>%1 es una copia de la cartera (de %2). «send» hace un archivo que devuelve su trabajo.</translation>
    </message>
    <message>
        <source>Writes a copy, a part of it, or the work done in a copy, to be sent.</source>
        <translation>Escribe una copia, una parte de ella o el trabajo hecho en una copia, para enviarlo.</translation>
    </message>
    <message>
        <source>Brings work back: packs and full copies, in any order, twice if need be. Where there is no FILE yet, makes it of the pack.</source>
        <translation>Trae de vuelta el trabajo: paquetes y copias enteras, en cualquier orden, dos veces si hace falta. Si no existe FILE, lo hace del paquete.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>How sure (%)</source>
        <translation>Seguridad (%)</translation>
    </message>
    <message>
        <source>No record looks like another.</source>
        <translation>Ningún registro se parece a otro.</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ahora es</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>En la nota</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now refer to the one that stays.</source>
        <translation>
            <numerusform>%n registro se refiere ahora al que se queda.</numerusform>
            <numerusform>%n registros se refieren ahora al que se queda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that would have been there twice were left out.</source>
        <translation>
            <numerusform>Se omitió %n vínculo que habría estado dos veces.</numerusform>
            <numerusform>Se omitieron %n vínculos que habrían estado dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind. Only two records of one kind can be joined.</source>
        <translation>%1 y %2 no son de una misma clase. Solo se pueden unir dos registros de una clase.</translation>
    </message>
    <message>
        <source>“%1” went into “%2”.</source>
        <translation>«%1» se unió a «%2».</translation>
    </message>
    <message>
        <source>Lists records that look like the same thing entered twice, the surest first.</source>
        <translation>Enumera los registros que parecen lo mismo introducido dos veces, los más seguros primero.</translation>
    </message>
    <message>
        <source>Makes one record out of two: the first stays, the second goes into it, and what both say differently is kept in a note. A record is ENTITY:RECORD or a number.</source>
        <translation>Hace un registro de dos: el primero se queda, el segundo se une a él, y lo que ambos dicen de otro modo se guarda en una nota. Un registro es ENTITY:RECORD o un número.</translation>
    </message>
    <message>
        <source>The option --break-lock does that.</source>
        <translation>Lo hace la opción --break-lock.</translation>
    </message>
    <message>
        <source>Meet other copies in this folder, and exchange with them at once.</source>
        <translation>Reunirse con otras copias en esta carpeta e intercambiar con ellas enseguida.</translation>
    </message>
    <message>
        <source>Meet nobody any more. What this copy has put there stays.</source>
        <translation>No reunirse ya con nadie. Lo que esta copia ha dejado allí se queda.</translation>
    </message>
    <message>
        <source>Bring in what others have put there, and give what they lack.</source>
        <translation>Incorporar lo que otros han dejado allí y dar lo que les falta.</translation>
    </message>
    <message>
        <source>Exchange although this copy was restored and would get back what it once had.</source>
        <translation>Intercambiar aunque esta copia se restauró y recuperaría lo que tuvo.</translation>
    </message>
    <message>
        <source>This copy meets no others in a folder. --set names one.</source>
        <translation>Esta copia no se reúne con otras en una carpeta. --set indica una.</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, so nothing was done. Connect it and try again.</source>
        <translation>La carpeta %1 no está ahora, así que no se ha hecho nada. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This copy meets others in %1.</source>
        <translation>Esta copia se reúne con otras en %1.</translation>
    </message>
    <message>
        <source>This copy was restored: it knows less than it once put into %1, and exchanges nothing by itself. --bring-back brings in what it had.</source>
        <translation>Esta copia se restauró: sabe menos de lo que dejó en %1 y no intercambia nada por sí misma. --bring-back incorpora lo que tenía.</translation>
    </message>
    <message>
        <source>Another copy writes into %1 under the name of this one, because a machine or its data folder was copied. The next exchange takes a new name.</source>
        <translation>Otra copia escribe en %1 con el nombre de esta, porque se copió un ordenador o su carpeta de datos. El próximo intercambio toma un nombre nuevo.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Changes to come</source>
        <translation>Cambios por llegar</translation>
    </message>
    <message>
        <source>Of these here</source>
        <translation>De ellos ya aquí</translation>
    </message>
    <message>
        <source>Changes it lacks</source>
        <translation>Cambios que le faltan</translation>
    </message>
    <message>
        <source>No other copy has been there yet.</source>
        <translation>Todavía no ha pasado por allí ninguna otra copia.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this copy are not in the folder. --exchange puts them there.</source>
        <translation>
            <numerusform>%n cambio de esta copia no está en la carpeta. --exchange lo deja allí.</numerusform>
            <numerusform>%n cambios de esta copia no están en la carpeta. --exchange los deja allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are there. --exchange brings them in.</source>
        <translation>
            <numerusform>Hay %n cambio de otros. --exchange lo incorpora.</numerusform>
            <numerusform>Hay %n cambios de otros. --exchange los incorpora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes brought in: %1. Changes given: %2.</source>
        <translation>Cambios incorporados: %1. Cambios dados: %2.</translation>
    </message>
    <message>
        <source>--off goes with no other of these options.</source>
        <translation>--off no va con ninguna otra de estas opciones.</translation>
    </message>
    <message>
        <source>Exchanges with other copies through a folder that a synchronising program or a network drive keeps in step. Without options: who is how far.</source>
        <translation>Intercambia con otras copias mediante una carpeta que mantiene al día un programa de sincronización o una unidad de red. Sin opciones: por dónde va cada una.</translation>
    </message>
    <message>
        <source>“merge” does that.</source>
        <translation>«merge» lo hace.</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>referenciado</translation>
    </message>
    <message>
        <source>changed or referred to (%1, %2)</source>
        <translation>modificado o referenciado (%1, %2)</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>The option --%1 is given several times.</source>
        <translation>La opción --%1 se indica varias veces.</translation>
    </message>
    <message>
        <source>Of “%1” there are several values there: %2. Settle it by itself, and give the value with --take.</source>
        <translation>De «%1» hay allí varios valores: %2. Resuelva este conflicto por separado e indique el valor con --take.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>For all of them only “here” or “there” can be taken; a value is for one.</source>
        <translation>Para todos a la vez solo se puede elegir «here» o «there»; un valor es para uno solo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Only what is about this partner, and what that refers to; of other partners the names.</source>
        <translation>Solo lo que trata de este socio y aquello a lo que se refiere; de los demás socios, los nombres.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. It is to be the passphrase.</source>
        <translation>La primera línea de %1 está vacía. Debe ser la frase de contraseña.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Tells under which name you work on this machine, or changes it: the history and what you send to others carry it.</source>
        <translation>Indica con qué nombre trabaja en este ordenador, o lo cambia: lo llevan el historial y lo que envía a los demás.</translation>
    </message>
    <message>
        <source>Your name, as others are to read it; empty for that of the account.</source>
        <translation>Su nombre, tal como lo leerán los demás; vacío para el de la cuenta.</translation>
    </message>
    <message>
        <source>The organisation that you work for; empty for none.</source>
        <translation>La organización para la que trabaja; vacío para ninguna.</translation>
    </message>
    <message>
        <source>No other copy has been there yet; what lies there is of another portfolio. Copies that are to meet are made of one by “send” and “merge”.</source>
        <translation>Aún no ha estado allí ninguna otra copia; lo que hay es de otra cartera. Las copias que deben encontrarse se hacen a partir de una sola, con «send» y «merge».</translation>
    </message>
    <message>
        <source>“--out” does not go with “--list”, which makes no backup. Leave out one of them.</source>
        <translation>«--out» no se combina con «--list», que no hace ninguna copia de seguridad. Quite una de las dos opciones.</translation>
    </message>
    <message>
        <source>JSON and downloads of CORDIS are imported as a whole. Leave out --%1.</source>
        <translation>JSON y las descargas de CORDIS se importan enteros. Omita --%1.</translation>
    </message>
    <message>
        <source>“%1” belongs to no project. Leave out --project.</source>
        <translation>«%1» no pertenece a ningún proyecto. Omita --project.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n record(s)</source>
        <translation>
            <numerusform>eliminado con %n registro</numerusform>
            <numerusform>eliminado con %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that had gone with it are back.</source>
        <translation>
            <numerusform>Ha vuelto %n registro que se había eliminado con él.</numerusform>
            <numerusform>Han vuelto %n registros que se habían eliminado con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of this portfolio in the data folder. Of each file those asked for are kept apart from those that the program makes: the last ten, one a day for a week, one a week for two months.</source>
        <translation>Enumerar las copias de seguridad de esta cartera en la carpeta de datos. De cada archivo, las solicitadas se conservan aparte de las que hace el programa: las diez últimas, una al día durante una semana y una a la semana durante dos meses.</translation>
    </message>
    <message>
        <source>“here” or “there”, or what “conflicts” calls them in any language; or the value that the field is to have.</source>
        <translation>«here» o «there», o la palabra con que «conflicts» los llama en cualquiera de los idiomas (Aquí, Allí); o el valor que debe tener el campo.</translation>
    </message>
    <message>
        <source>The value that the field is to have, also where it names a side.</source>
        <translation>El valor que debe tener el campo, aunque nombre uno de los lados.</translation>
    </message>
    <message>
        <source>--take and --value do not go together. Leave out one of them.</source>
        <translation>--take y --value no pueden usarse juntas. Omita una de las dos opciones.</translation>
    </message>
    <message>
        <source>Replace what is there; in a folder the tables of all entities, also those that are empty now.</source>
        <translation>Reemplazar lo que haya; en una carpeta, las tablas de todas las entidades, también de las que ahora están vacías.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no table can be written there.</source>
        <translation>%1 es una carpeta, por lo que no se puede escribir ahí ninguna tabla.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened. “passerelle --help” lists the commands, which need none.</source>
        <translation>No hay ninguna pantalla en la que abrir la ventana. «passerelle --help» enumera los comandos, que no la necesitan.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Por resolver</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); “conflicts” lists them</source>
        <translation>
            <numerusform>%n lugar; «conflicts» lo enumera</numerusform>
            <numerusform>%n lugares; «conflicts» los enumera</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given several times. Leave out all but one.</source>
        <translation>«%1» se indica varias veces. Deje solo una.</translation>
    </message>
</context>
<context>
    <name>CommunicationKind</name>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Parts of the history are missing or were changed by something other than Passerelle, so nothing was dropped: “verify” names them. Go back to a backup with “restore”.</source>
        <translation>Partes del historial faltan o se han cambiado sin Passerelle, así que no se quitó nada: «verify» las indica. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Stated</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Deducido</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Inventado</translation>
    </message>
</context>
<context>
    <name>ConsentBasis</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligación legal</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Misión de interés público</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Interés legítimo</translation>
    </message>
</context>
<context>
    <name>ContributionStatus</name>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Automatic public</source>
        <translation>Pública automática</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
</context>
<context>
    <name>Cordis</name>
    <message>
        <source>The project %1 is neither in the table of projects nor in the portfolio.</source>
        <translation>El proyecto %1 no está ni en la tabla de proyectos ni en la cartera.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so it is not one of CORDIS. Take the files project.csv and organization.csv of the download.</source>
        <translation>La tabla no tiene la columna «%1», por lo que no es una tabla de CORDIS. Utilice los archivos project.csv y organization.csv de la descarga.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with at most two decimals.</source>
        <translation>«%1» no es un importe con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>“%1” is not a date. CORDIS writes dates as 2027-06-30.</source>
        <translation>«%1» no es una fecha. CORDIS escribe las fechas así: 2027-06-30.</translation>
    </message>
    <message>
        <source>The project has no id.</source>
        <translation>El proyecto no tiene identificador.</translation>
    </message>
    <message>
        <source>The project has no acronym.</source>
        <translation>El proyecto no tiene acrónimo.</translation>
    </message>
    <message>
        <source>The organisation has no project id.</source>
        <translation>La organización no tiene identificador de proyecto.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>La organización no tiene nombre.</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, coma decimal</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, punto decimal</translation>
    </message>
    <message>
        <source>The project %1 is in the table more than once.</source>
        <translation>El proyecto %1 aparece más de una vez en la tabla.</translation>
    </message>
</context>
<context>
    <name>CostCategory</name>
    <message>
        <source>Staff costs</source>
        <translation>Costes de personal</translation>
    </message>
    <message>
        <source>Office and administrative costs</source>
        <translation>Gastos de oficina y administrativos</translation>
    </message>
    <message>
        <source>Travel and accommodation costs</source>
        <translation>Gastos de viaje y alojamiento</translation>
    </message>
    <message>
        <source>External expertise and services costs</source>
        <translation>Gastos de servicios y expertos externos</translation>
    </message>
    <message>
        <source>Equipment costs</source>
        <translation>Gastos de equipo</translation>
    </message>
    <message>
        <source>Costs for infrastructure and works</source>
        <translation>Gastos de infraestructuras y obras</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Otros costes</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Importe a tanto alzado</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is not encoded in UTF-8. Save it again as CSV in the encoding UTF-8.</source>
        <translation>La tabla no está codificada en UTF-8. Guárdela de nuevo como CSV con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place in line %1 of the table. Put fields that contain quotation marks into quotation marks and double those inside.</source>
        <translation>Hay unas comillas fuera de lugar en la línea %1 de la tabla. Ponga entre comillas los campos que contengan comillas y duplique las interiores.</translation>
    </message>
    <message>
        <source>The last quoted field of the table has no closing quotation mark.</source>
        <translation>Al último campo entrecomillado de la tabla le faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>The table begins like UTF-16 but is not. Save it again as CSV in the encoding UTF-8.</source>
        <translation>La tabla empieza como UTF-16, pero no lo es. Guárdela de nuevo como CSV con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>A cell in line %1 of the table is longer than a million characters. A quotation mark may be missing there.</source>
        <translation>Una celda de la línea %1 de la tabla tiene más de un millón de caracteres. Es posible que falten unas comillas.</translation>
    </message>
    <message>
        <source>The table is larger than 256 MB. Divide it into several files.</source>
        <translation>La tabla ocupa más de 256 MB. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Import it as XLSX or ODS.</source>
        <translation>Esto es una hoja de cálculo o un archivo comprimido, no un archivo CSV. Impórtelo como XLSX u ODS.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, without quotes</source>
        <translation>%1, %2, sin comillas</translation>
    </message>
    <message>
        <source>The file holds bytes that no text has, so it is not a CSV file.</source>
        <translation>El archivo contiene bytes que ningún texto tiene, por lo que no es un archivo CSV.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>Line %1 of the table has more than %2 columns. A line end may be missing there, or the file is no table.</source>
        <translation>La línea %1 de la tabla tiene más de %2 columnas. Es posible que falte un fin de línea o que el archivo no sea una tabla.</translation>
    </message>
    <message>
        <source>The table holds more than ten million cells. Divide it into several files.</source>
        <translation>La tabla tiene más de diez millones de celdas. Divídala en varios archivos.</translation>
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
        <translation>Presupuesto total</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contribución de la UE</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Partners of a type</source>
        <translation>Socios de un tipo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Paquetes de trabajo</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotos</translation>
    </message>
    <message>
        <source>Partner budget</source>
        <translation>Presupuesto del socio</translation>
    </message>
    <message>
        <source>EU contribution of the partner</source>
        <translation>Contribución de la UE del socio</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por ciento</translation>
    </message>
</context>
<context>
    <name>DeliverableState</name>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The folder for backups, %1, cannot be made, so nothing was changed. Make room or check its permissions.</source>
        <translation>No se puede crear la carpeta de copias de seguridad, %1, por lo que no se ha cambiado nada. Libere espacio o compruebe los permisos.</translation>
    </message>
    <message>
        <source>%1 is open in another program (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here.</source>
        <translation>%1 está abierto en otro programa (usuario %2 en %3 desde %4), por lo que se abre en modo de solo lectura. Ciérrelo allí para cambiarlo aquí.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 ya existe. Elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check that the folder exists and can be written.</source>
        <translation>No se puede crear %1. Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is opened for reading only.</source>
        <translation>%1 está protegido contra escritura, por lo que se abre en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The folder of %1 is write-protected, so it is opened for reading only.</source>
        <translation>La carpeta de %1 está protegida contra escritura, por lo que el archivo se abre en modo de solo lectura.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle, so it is opened for reading only. Install the newer version to change it.</source>
        <translation>%1 se escribió con una versión más reciente de Passerelle, por lo que se abre en modo de solo lectura. Instale la versión más reciente para cambiarlo.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing was changed.</source>
        <translation>La cartera está abierta en modo de solo lectura, por lo que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>%1: there is no record called “%2”. Look it up in the list, or use its number.</source>
        <translation>%1: no hay ningún registro llamado «%2». Búsquelo en la lista o utilice su número.</translation>
    </message>
    <message>
        <source>%1: several records are called “%2”. Use one of the numbers %3.</source>
        <translation>%1: varios registros se llaman «%2». Utilice uno de los números %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Without it there can be no such record.</source>
        <translation>%1: falta «%2». Sin ese dato no puede existir el registro.</translation>
    </message>
    <message>
        <source>%1: record %2 is not in the portfolio any more.</source>
        <translation>%1: el registro %2 ya no está en la cartera.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new portfolio.</source>
        <translation>No existe el archivo %1. Compruebe el nombre o cree una cartera nueva.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the portfolio file in it.</source>
        <translation>%1 es una carpeta. Elija el archivo de cartera que contiene.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no portfolio. Choose another file, or go back to a backup.</source>
        <translation>%1 está vacío, por lo que no es una cartera. Elija otro archivo o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe los permisos.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio. Choose a file that Passerelle has made, or import this one.</source>
        <translation>%1 no es una cartera. Elija un archivo creado con Passerelle o importe este.</translation>
    </message>
    <message>
        <source>%1 is cut off. Go back to a backup with “restore”.</source>
        <translation>%1 está cortado. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio. Choose another file.</source>
        <translation>%1 es una base de datos de otro programa, no una cartera. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Go back to a backup with “restore”.</source>
        <translation>%1 está dañado. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>%1 is not built as Passerelle builds a portfolio (%2), so it may have been changed by another program. Go back to a backup with “restore”.</source>
        <translation>%1 no tiene la estructura que Passerelle da a una cartera (%2), por lo que puede haberlo cambiado otro programa. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>The portfolio has no version that Passerelle knows, so it cannot be used. Go back to a backup with “restore”.</source>
        <translation>La cartera no tiene ninguna versión que Passerelle conozca, por lo que no se puede utilizar. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in %1. Make room and try again.</source>
        <translation>El disco está lleno, por lo que no se ha cambiado nada en %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions, or work on a copy.</source>
        <translation>No se puede escribir en %1. Compruebe los permisos o trabaje con una copia.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, so nothing was changed. Check the disk, then try again.</source>
        <translation>El disco comunica un error en %1, por lo que no se ha cambiado nada. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using %1. Wait until it is done, then try again.</source>
        <translation>Otro programa está utilizando %1. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and can be written.</source>
        <translation>No se puede abrir %1. Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation>Un texto es demasiado largo para guardarlo en %1.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 is opened for reading only. Make room, then open it again.</source>
        <translation>El disco está lleno, por lo que %1 se abre en modo de solo lectura. Libere espacio y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The step was done in an older version of Passerelle and concerns what is kept otherwise since, so it cannot be undone or redone. The history still shows it.</source>
        <translation>El paso se hizo con una versión anterior de Passerelle y afecta a lo que desde entonces se guarda de otro modo, por lo que no se puede deshacer ni rehacer. El historial lo sigue mostrando.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program, so nothing was changed. Save a copy of what is shown here, and go on with the copy.</source>
        <translation>Otro programa ha movido, reemplazado o eliminado %1, por lo que no se ha cambiado nada. Guarde una copia de lo que se muestra aquí y siga con ella.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle that keeps things otherwise, so it cannot be opened here. Install the newer version.</source>
        <translation>%1 se escribió con una versión más reciente de Passerelle que guarda los datos de otro modo, por lo que no se puede abrir aquí. Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 está abierto en otro ordenador (usuario %2 en %3 desde %4), por lo que se abre en modo de solo lectura. Ciérrelo allí para cambiarlo aquí; si ese ordenador ya no está en marcha, tome el archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged, or the journal beside it belongs to another file, so it was left as it is. Go back to a backup with “restore”.</source>
        <translation>%1 está dañado, o el diario que hay junto a él pertenece a otro archivo, por lo que se ha dejado como está. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date, so it is as it was before (%2). Go on with the version of Passerelle that wrote it, and report this.</source>
        <translation>%1 no se ha podido actualizar, por lo que está como antes (%2). Siga con la versión de Passerelle que lo escribió e informe de ello.</translation>
    </message>
    <message>
        <source>%1 is not whole: it may have been copied while a program wrote to it. Copy it again, or go back to a backup with “restore”.</source>
        <translation>%1 no está entero: puede que se copiara mientras un programa escribía en él. Cópielo de nuevo o vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or check the permissions of the folder.</source>
        <translation>No se puede conservar el archivo dañado %1 en su carpeta, por lo que no se ha cambiado nada. Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>There is no backup %1. “backup --list” shows those that there are.</source>
        <translation>No hay ninguna copia de seguridad %1. «backup --list» muestra las que existen.</translation>
    </message>
    <message>
        <source>%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a name of its own and open it there.</source>
        <translation>%1 es una copia de seguridad de una cartera distinta de %2, por lo que no se ha cambiado nada. Cópiela con otro nombre y abra esa copia.</translation>
    </message>
    <message>
        <source>Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup to another name and open it there.</source>
        <translation>Nada indica que %1 haya sido alguna vez una cartera, por lo que se ha dejado como está. Copie la copia de seguridad con otro nombre y ábrala allí.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another program has it open, or its folder cannot be written. Close it there, or check the permissions of the folder.</source>
        <translation>No se puede restaurar %1: otro programa lo tiene abierto o no se puede escribir en su carpeta. Ciérrelo allí o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open, so nothing was changed. Save a copy, or open it where it is now.</source>
        <translation>%1 se ha movido, reemplazado o eliminado mientras estaba abierto, por lo que no se ha cambiado nada. Guarde una copia o ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. If that stays so, go back to a backup with “restore”.</source>
        <translation>No se puede usar %1: %2. Si el problema persiste, vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>%1: there is “%2” already. Change that one, or give another %3.</source>
        <translation>%1: ya existe «%2». Cámbielo o dé otro valor a «%3».</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, and whether it was replaced cannot be told. Check the disk, then open the file again and see.</source>
        <translation>El disco comunica un error en %1 y no se puede saber si el archivo se ha sustituido. Compruebe el disco y vuelva a abrir el archivo para verlo.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (%2 since %3), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 está abierto en otro ordenador (%2 desde %3), así que se abre solo para lectura. Ciérrelo allí para modificarlo aquí; si ese ordenador ya no funciona, tome el control del archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room on its disk, or check its permissions.</source>
        <translation>No se puede escribir %1. Libere espacio en su disco o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>This machine has no data folder in which your name can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Este ordenador no tiene carpeta de datos en la que anotar su nombre. Asigne a la variable PASSERELLE_DATA una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>What was to be brought in gives “%1” a value that cannot stand there, so nothing was changed. Ask for it again.</source>
        <translation>Lo que se iba a incorporar da a «%1» un valor que no puede estar ahí, así que no se ha cambiado nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Not all that this step changed is in the portfolio any more, so it cannot be taken back as a whole. Write the former values again.</source>
        <translation>No todo lo que cambió este paso sigue en la cartera, por lo que no se puede deshacer entero. Vuelva a escribir los valores anteriores.</translation>
    </message>
    <message>
        <source>Other records refer to what would be gone, so nothing was changed. Change or delete those first.</source>
        <translation>Otros registros remiten a algo que dejaría de estar, así que no se modificó nada. Modifique o elimine antes esos registros.</translation>
    </message>
</context>
<context>
    <name>DocumentPlace</name>
    <message>
        <source>Stored in the file</source>
        <translation>Guardado en el archivo</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
</context>
<context>
    <name>DrawChart</name>
    <message>
        <source>“%1” is no kind of picture known here. Use a name that ends in .png, .svg or .pdf.</source>
        <translation>«%1» no es ningún tipo de imagen conocido aquí. Utilice un nombre que termine en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se ha podido escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>EngagementKind</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>EngagementLevel</name>
    <message>
        <source>Unaware</source>
        <translation>Desconocedor</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Reticente</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Líder</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Asignaciones de etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Fuentes de datos</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Líneas presupuestarias</translation>
    </message>
    <message>
        <source>Shares of periods</source>
        <translation>Partes de períodos</translation>
    </message>
    <message>
        <source>Lump sums</source>
        <translation>Importes a tanto alzado</translation>
    </message>
    <message>
        <source>Lump sums of partners</source>
        <translation>Importes a tanto alzado de socios</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Costes unitarios</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciación</translation>
    </message>
    <message>
        <source>Contribution sources</source>
        <translation>Fuentes de contribución</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valores de indicadores</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotos</translation>
    </message>
    <message>
        <source>Regions of pilots</source>
        <translation>Regiones de pilotos</translation>
    </message>
    <message>
        <source>Challenges of pilots</source>
        <translation>Retos de pilotos</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Paquetes de trabajo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Partners in activities</source>
        <translation>Socios en actividades</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Entregables</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Realizaciones</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Carteras</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Text limits</source>
        <translation>Límites de texto</translation>
    </message>
    <message>
        <source>Specific objectives</source>
        <translation>Objetivos específicos</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores de actividad</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Datos de apoyo</translation>
    </message>
    <message>
        <source>Industries of the project</source>
        <translation>Sectores de actividad del proyecto</translation>
    </message>
    <message>
        <source>Countries of the project</source>
        <translation>Países del proyecto</translation>
    </message>
    <message>
        <source>Regions of the project</source>
        <translation>Regiones del proyecto</translation>
    </message>
    <message>
        <source>Contributions to the SDGs</source>
        <translation>Contribuciones a los ODS</translation>
    </message>
    <message>
        <source>RIS3 alignments</source>
        <translation>Alineaciones con la RIS3</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Proyectos vinculados</translation>
    </message>
    <message>
        <source>Funding links</source>
        <translation>Vínculos de financiación</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Declared values</source>
        <translation>Valores declarados</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>RIS3 priorities</source>
        <translation>Prioridades RIS3</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Partes interesadas</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Communication items</source>
        <translation>Acciones de comunicación</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Challenges of offers</source>
        <translation>Retos de ofertas</translation>
    </message>
    <message>
        <source>Challenges of needs</source>
        <translation>Retos de necesidades</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Stages of transfers</source>
        <translation>Fases de transferencias</translation>
    </message>
    <message>
        <source>Options for action</source>
        <translation>Opciones de actuación</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Registros unidos</translation>
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
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Asignación de etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source of a fact</source>
        <translation>Fuente de un dato</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Línea presupuestaria</translation>
    </message>
    <message>
        <source>Share of a period</source>
        <translation>Parte de un período</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Importe a tanto alzado</translation>
    </message>
    <message>
        <source>Lump sum of a partner</source>
        <translation>Importe a tanto alzado de un socio</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciación</translation>
    </message>
    <message>
        <source>Contribution source</source>
        <translation>Fuente de contribución</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Valor de indicador</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Piloto</translation>
    </message>
    <message>
        <source>Region of a pilot</source>
        <translation>Región de un piloto</translation>
    </message>
    <message>
        <source>Challenge of a pilot</source>
        <translation>Reto de un piloto</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Paquete de trabajo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Partner in an activity</source>
        <translation>Socio en una actividad</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Entregable</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Realización</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Text limit</source>
        <translation>Límite de texto</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Objetivo específico</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector de actividad</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dato de apoyo</translation>
    </message>
    <message>
        <source>Industry of the project</source>
        <translation>Sector de actividad del proyecto</translation>
    </message>
    <message>
        <source>Country of the project</source>
        <translation>País del proyecto</translation>
    </message>
    <message>
        <source>Region of the project</source>
        <translation>Región del proyecto</translation>
    </message>
    <message>
        <source>Contribution to an SDG</source>
        <translation>Contribución a un ODS</translation>
    </message>
    <message>
        <source>RIS3 alignment</source>
        <translation>Alineación con la RIS3</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Proyecto vinculado</translation>
    </message>
    <message>
        <source>Funding link</source>
        <translation>Vínculo de financiación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Valor declarado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Prioridad RIS3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Parte interesada</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Communication item</source>
        <translation>Acción de comunicación</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Challenge of an offer</source>
        <translation>Reto de una oferta</translation>
    </message>
    <message>
        <source>Challenge of a need</source>
        <translation>Reto de una necesidad</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Stage of a transfer</source>
        <translation>Fase de una transferencia</translation>
    </message>
    <message>
        <source>Option for action</source>
        <translation>Opción de actuación</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>Registro unido</translation>
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
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>Informative and interactive</source>
        <translation>Informativo e interactivo</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>On site</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Inscripción abierta</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Roadshow stop</source>
        <translation>Parada de la gira informativa</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Reunión de lanzamiento</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Comité de dirección</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Encuentros bilaterales</translation>
    </message>
    <message>
        <source>Press event</source>
        <translation>Acto de prensa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>«%1» admite un número entero entre %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at least %2.</source>
        <translation>«%1» admite un número entero a partir de %2.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>«%1» admite un número entero.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3, with a decimal point, such as %4.</source>
        <translation>«%1» admite un número entre %2 y %3, con punto decimal, por ejemplo, %4.</translation>
    </message>
    <message>
        <source>“%1” takes a number with a decimal point, such as %2.</source>
        <translation>«%1» admite un número con punto decimal, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>“%1” takes a web address, such as https://example.org.</source>
        <translation>«%1» admite una dirección web, por ejemplo, https://example.org.</translation>
    </message>
    <message>
        <source>“%1” takes an e-mail address, such as name@example.org.</source>
        <translation>«%1» admite una dirección de correo electrónico, por ejemplo, name@example.org.</translation>
    </message>
    <message>
        <source>“%1” takes country codes of two letters, such as SI FR.</source>
        <translation>«%1» admite códigos de país de dos letras, por ejemplo, SI FR.</translation>
    </message>
    <message>
        <source>“%1” takes a currency code of three letters, such as EUR.</source>
        <translation>«%1» admite un código de moneda de tres letras, por ejemplo, EUR.</translation>
    </message>
    <message>
        <source>“%1” takes language codes, such as en sl.</source>
        <translation>«%1» admite códigos de idioma, por ejemplo, en sl.</translation>
    </message>
    <message>
        <source>“%1” takes a language code, such as en.</source>
        <translation>«%1» admite un código de idioma, por ejemplo, en.</translation>
    </message>
    <message>
        <source>“%1” takes a time zone, such as Europe/Ljubljana.</source>
        <translation>«%1» admite una zona horaria, por ejemplo, Europe/Ljubljana.</translation>
    </message>
    <message>
        <source>“%1” takes digits only.</source>
        <translation>«%1» solo admite cifras.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>«%1» admite un texto.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«%1» admite una de estas palabras: %2.</translation>
    </message>
    <message>
        <source>“%1” takes the number of a record.</source>
        <translation>«%1» admite el número de un registro.</translation>
    </message>
    <message>
        <source>“%1” takes the name of a kind of record, such as event.</source>
        <translation>«%1» admite el nombre de un tipo de registro, por ejemplo, event.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>«%1» admite true o false.</translation>
    </message>
    <message>
        <source>“%1” takes a date, such as 2026-11-22.</source>
        <translation>«%1» admite una fecha, por ejemplo, 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” takes a date and a time, such as 2026-11-22T09:30.</source>
        <translation>«%1» admite una fecha y una hora, por ejemplo, 2026-11-22T09:30.</translation>
    </message>
    <message>
        <source>“%1” takes a country: its code of two letters, such as SI, or its name, such as Slovenia.</source>
        <translation>«%1» admite un país: su código de dos letras, por ejemplo, SI, o su nombre, por ejemplo, Eslovenia.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or make room there.</source>
        <translation>No se ha podido escribir %1: %2. Elija otro lugar o libere espacio allí.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is longer than a cell of a workbook can be, which is 32,767 characters. Export as CSV or JSON, or shorten it.</source>
        <translation>«%1» de «%2» es más largo de lo que cabe en una celda de un libro, que son 32&#xa0;767 caracteres. Exporte como CSV o JSON, o acórtelo.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash del contenido</translation>
    </message>
    <message>
        <source>SHA-256 of the content, in hexadecimal digits.</source>
        <translation>SHA-256 del contenido, en cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field that the source speaks of; empty: the whole record.</source>
        <translation>El campo al que se refiere la fuente; vacío: todo el registro.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoría de gasto</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Paquete de trabajo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Tipo de unidad</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Número de unidades</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Precio por unidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Línea presupuestaria</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Splittable</source>
        <translation>Divisible</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Importe a tanto alzado</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Categorías de gasto</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Contribución propia</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Piloto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Parte interesada</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Number of people counted without names.</source>
        <translation>Número de personas contadas sin nombre.</translation>
    </message>
    <message>
        <source>Quadruple helix</source>
        <translation>Cuádruple hélice</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Llegada registrada</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Dio lugar a</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Valor de referencia</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Año de referencia</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Valor objetivo</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Fuente de los datos</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificante</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Clase de tamaño</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Estatuto jurídico</translation>
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
        <translation>Código de identificación de participante de la Comisión Europea, nueve cifras.</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>VAT recovery</source>
        <translation>Recuperación del IVA</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Bodies and networks</source>
        <translation>Organismos y redes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Título académico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Basis for keeping the data</source>
        <translation>Base para conservar los datos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Fecha del consentimiento</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Fuente del consentimiento</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonimizado</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivación</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilidad</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Flat rate: staff</source>
        <translation>Tipo fijo: personal</translation>
    </message>
    <message>
        <source>Flat rate: office on staff</source>
        <translation>Tipo fijo: oficina sobre personal</translation>
    </message>
    <message>
        <source>Flat rate: office on direct costs</source>
        <translation>Tipo fijo: oficina sobre costes directos</translation>
    </message>
    <message>
        <source>Flat rate: travel</source>
        <translation>Tipo fijo: viajes</translation>
    </message>
    <message>
        <source>Flat rate: other costs</source>
        <translation>Tipo fijo: otros costes</translation>
    </message>
    <message>
        <source>Receives EU funds</source>
        <translation>Recibe fondos de la UE</translation>
    </message>
    <message>
        <source>Declared EU contribution</source>
        <translation>Contribución de la UE declarada</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Socio principal</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>TRL at the start</source>
        <translation>TRL al inicio</translation>
    </message>
    <message>
        <source>TRL at the end</source>
        <translation>TRL al final</translation>
    </message>
    <message>
        <source>Transfer plan</source>
        <translation>Plan de transferencia</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lecciones aprendidas</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>Inicio de la línea base</translation>
    </message>
    <message>
        <source>Baseline end</source>
        <translation>Fin de la línea base</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predecesora</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Responsible partner</source>
        <translation>Socio responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Registro único</translation>
    </message>
    <message>
        <source>There is one record of this kind in a file.</source>
        <translation>En un archivo hay un solo registro de este tipo.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Idioma predeterminado</translation>
    </message>
    <message>
        <source>The language in which a text is written when none is named.</source>
        <translation>El idioma en que está escrito un texto cuando no se indica ninguno.</translation>
    </message>
    <message>
        <source>Owner organisation</source>
        <translation>Organización propietaria</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Programme code</source>
        <translation>Código del programa</translation>
    </message>
    <message>
        <source>CCI number of the programme, or its short name.</source>
        <translation>Número CCI del programa o su nombre breve.</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Período de programación</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>Duración del período</translation>
    </message>
    <message>
        <source>Length of one reporting period.</source>
        <translation>Duración de un período de informe.</translation>
    </message>
    <message>
        <source>Default co-financing rate</source>
        <translation>Porcentaje de cofinanciación predeterminado</translation>
    </message>
    <message>
        <source>Ceiling: staff flat rate</source>
        <translation>Límite máximo: tipo fijo de personal</translation>
    </message>
    <message>
        <source>Highest flat rate for staff costs, as a share of the other direct costs.</source>
        <translation>Tipo fijo máximo para los costes de personal, como proporción de los demás costes directos.</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on staff</source>
        <translation>Límite máximo: tipo fijo de oficina sobre personal</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on direct costs</source>
        <translation>Límite máximo: tipo fijo de oficina sobre costes directos</translation>
    </message>
    <message>
        <source>Ceiling: travel flat rate</source>
        <translation>Límite máximo: tipo fijo de viajes</translation>
    </message>
    <message>
        <source>Ceiling: other costs flat rate</source>
        <translation>Límite máximo: tipo fijo de otros costes</translation>
    </message>
    <message>
        <source>Under-spending threshold</source>
        <translation>Umbral de infraejecución</translation>
    </message>
    <message>
        <source>A partner whose spending stays below this share of its plan is at risk.</source>
        <translation>Un socio cuyo gasto se mantiene por debajo de esta proporción de lo previsto está en riesgo.</translation>
    </message>
    <message>
        <source>Budget flexibility threshold</source>
        <translation>Umbral de flexibilidad presupuestaria</translation>
    </message>
    <message>
        <source>Shifts between categories above this share of the budget need an approval.</source>
        <translation>Los trasvases entre categorías por encima de esta proporción del presupuesto requieren aprobación.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Entity and field, as in project.summary.</source>
        <translation>Entidad y campo, como en project.summary.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Priority code</source>
        <translation>Código de la prioridad</translation>
    </message>
    <message>
        <source>Priority title</source>
        <translation>Título de la prioridad</translation>
    </message>
    <message>
        <source>Objective code</source>
        <translation>Código del objetivo</translation>
    </message>
    <message>
        <source>Policy objective code</source>
        <translation>Código del objetivo político</translation>
    </message>
    <message>
        <source>Specific objective of the regulations, such as RSO1.1.</source>
        <translation>Objetivo específico de los reglamentos, por ejemplo, RSO1.1.</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>Tipo de fondo</translation>
    </message>
    <message>
        <source>Counts as EU contribution</source>
        <translation>Cuenta como contribución de la UE</translation>
    </message>
    <message>
        <source>NACE sections and divisions</source>
        <translation>Secciones y divisiones NACE</translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation>Revisión de la NACE</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acrónimo</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Nombre largo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Código del proyecto</translation>
    </message>
    <message>
        <source>The identifier given by the programme.</source>
        <translation>El identificador asignado por el programa.</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Objetivo específico</translation>
    </message>
    <message>
        <source>Note on the launch</source>
        <translation>Nota sobre el lanzamiento</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector de actividad</translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation>Objetivo de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Prioridad RIS3</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>From 0, none, to 3, strong.</source>
        <translation>De 0, nulo, a 3, fuerte.</translation>
    </message>
    <message>
        <source>Leverage expected</source>
        <translation>Apalancamiento previsto</translation>
    </message>
    <message>
        <source>Call or topic</source>
        <translation>Convocatoria o tema</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Own participants</source>
        <translation>Participantes propios</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Ticket from</source>
        <translation>Ticket mínimo</translation>
    </message>
    <message>
        <source>Ticket to</source>
        <translation>Ticket máximo</translation>
    </message>
    <message>
        <source>For start-ups</source>
        <translation>Para empresas emergentes</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>Código NUTS</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Nivel NUTS</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Categoría de cohesión</translation>
    </message>
    <message>
        <source>Period of the category</source>
        <translation>Período de la categoría</translation>
    </message>
    <message>
        <source>Source of the category</source>
        <translation>Fuente de la categoría</translation>
    </message>
    <message>
        <source>Research intensity</source>
        <translation>Intensidad de la investigación</translation>
    </message>
    <message>
        <source>From 1, low, to 5, high.</source>
        <translation>De 1, baja, a 5, alta.</translation>
    </message>
    <message>
        <source>Source of the research intensity</source>
        <translation>Fuente de la intensidad de la investigación</translation>
    </message>
    <message>
        <source>Domain codes</source>
        <translation>Códigos de ámbito</translation>
    </message>
    <message>
        <source>Economic, scientific and policy domains of the strategy.</source>
        <translation>Ámbitos económicos, científicos y políticos de la estrategia.</translation>
    </message>
    <message>
        <source>Strategy period</source>
        <translation>Período de la estrategia</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Forecast for the next report</source>
        <translation>Previsión para el próximo informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Internal reference</source>
        <translation>Referencia interna</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Declared amount</source>
        <translation>Importe declarado</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Units of the foreign currency for one euro.</source>
        <translation>Unidades de la moneda extranjera por un euro.</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Fecha del tipo de cambio</translation>
    </message>
    <message>
        <source>Amount in EUR</source>
        <translation>Importe en EUR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Importe certificado</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Contiene datos personales</translation>
    </message>
    <message>
        <source>The person or the group.</source>
        <translation>La persona o el grupo.</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Grupo de actores</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Legitimacy</source>
        <translation>Legitimidad</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Actitud</translation>
    </message>
    <message>
        <source>Engagement now</source>
        <translation>Implicación actual</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <translation>Implicación deseada</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact of a risk</source>
        <translation>Impacto del riesgo</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>From event</source>
        <translation>Evento de origen</translation>
    </message>
    <message>
        <source>From risk</source>
        <translation>Riesgo de origen</translation>
    </message>
    <message>
        <source>From idea</source>
        <translation>Idea de origen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>EU emblem and statement checked</source>
        <translation>Emblema y mención de la UE comprobados</translation>
    </message>
    <message>
        <source>Holder: organisation</source>
        <translation>Titular: organización</translation>
    </message>
    <message>
        <source>Holder: stakeholder</source>
        <translation>Titular: parte interesada</translation>
    </message>
    <message>
        <source>Technology readiness level (TRL)</source>
        <translation>Nivel de madurez tecnológica (TRL)</translation>
    </message>
    <message>
        <source>IPR status</source>
        <translation>Situación de la propiedad intelectual</translation>
    </message>
    <message>
        <source>Partner sought</source>
        <translation>Socio buscado</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Tipo de colaboración</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Organización de origen</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Región de origen</translation>
    </message>
    <message>
        <source>From industry</source>
        <translation>Sector de actividad de origen</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Organización de destino</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Región de destino</translation>
    </message>
    <message>
        <source>To industry</source>
        <translation>Sector de actividad de destino</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Agreement type</source>
        <translation>Tipo de acuerdo</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Realización</translation>
    </message>
    <message>
        <source>Note on the uptake</source>
        <translation>Nota sobre la adopción</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>Number that went away</source>
        <translation>Número que desapareció</translation>
    </message>
    <message>
        <source>The number of the record that went into the other one.</source>
        <translation>El número del registro que se unió al otro.</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Número que se queda</translation>
    </message>
    <message>
        <source>The number of the record into which it went.</source>
        <translation>El número del registro al que se unió.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contribución de la UE</translation>
    </message>
    <message>
        <source>Partner contribution</source>
        <translation>Contribución del socio</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Categoría de gasto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>Proporción de la UE</translation>
    </message>
    <message>
        <source>Where a partner has no budget lines, the amounts are those that a document declares.</source>
        <translation>Cuando un socio no tiene líneas presupuestarias, los importes son los que declara un documento.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>The project has no periods: its start, its end or the programme’s period length is missing.</source>
        <translation>El proyecto no tiene períodos: falta el inicio, el fin o la duración del período del programa.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Paquete de trabajo</translation>
    </message>
    <message>
        <source>Without a work package</source>
        <translation>Sin paquete de trabajo</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Tipos fijos</translation>
    </message>
    <message>
        <source>Flat rates belong to no work package.</source>
        <translation>Los tipos fijos no pertenecen a ningún paquete de trabajo.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>What was spent is known by category and by partner only.</source>
        <translation>Lo gastado solo se conoce por categoría y por socio.</translation>
    </message>
    <message>
        <source>EU contribution, partner by partner</source>
        <translation>Contribución de la UE, socio por socio</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Stakeholders: research and education</source>
        <translation>Partes interesadas: investigación y educación</translation>
    </message>
    <message>
        <source>Stakeholders: business</source>
        <translation>Partes interesadas: empresas</translation>
    </message>
    <message>
        <source>Stakeholders: public authorities</source>
        <translation>Partes interesadas: administraciones públicas</translation>
    </message>
    <message>
        <source>Stakeholders: civil society</source>
        <translation>Partes interesadas: sociedad civil</translation>
    </message>
    <message>
        <source>Stakeholders: not stated</source>
        <translation>Partes interesadas: sin indicar</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transferencias salientes</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transferencias entrantes</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valores de indicadores</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hacia</translation>
    </message>
    <message>
        <source>Transfers with both regions known: %1</source>
        <translation>Transferencias con ambas regiones conocidas: %1</translation>
    </message>
    <message>
        <source>From more to less developed regions: %1</source>
        <translation>De regiones más desarrolladas a regiones menos desarrolladas: %1</translation>
    </message>
    <message>
        <source>From less to more developed regions: %1</source>
        <translation>De regiones menos desarrolladas a regiones más desarrolladas: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Categoría de cohesión</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector de actividad</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>%1 · region not stated</source>
        <translation>%1 · región sin indicar</translation>
    </message>
    <message>
        <source>Where only the country or a larger region is known, records are counted with the country.</source>
        <translation>Cuando solo se conoce el país o una región mayor, los registros se cuentan en el país.</translation>
    </message>
    <message>
        <source>Some cohesion categories are derived from the gross domestic product per head, not taken from the official list.</source>
        <translation>Algunas categorías de cohesión se deducen del producto interior bruto por habitante y no proceden de la lista oficial.</translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to calculate with, so they are left out. Correct them in the budget lines of this partner.</source>
        <translation>Los importes de %1 son demasiado grandes para calcular con ellos, por lo que se omiten. Corríjalos en las líneas presupuestarias de este socio.</translation>
    </message>
    <message>
        <source>Amounts that a document declares for a partner as a whole are not in this table; the budget by partner shows them.</source>
        <translation>Los importes que un documento declara para un socio en su conjunto no están en esta tabla; el presupuesto por socio los muestra.</translation>
    </message>
    <message>
        <source>Left out, because there is nothing in them: %1.</source>
        <translation>Se omiten porque están vacías: %1.</translation>
    </message>
    <message>
        <source>A pilot in several places counts in each of them, and once in the total.</source>
        <translation>Un piloto presente en varios lugares cuenta en cada uno de ellos, y una sola vez en el total.</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Contribución propia</translation>
    </message>
    <message>
        <source>Own contribution and EU share have no total: the budget and the EU contribution are not both known of every partner.</source>
        <translation>La contribución propia y la cuota de la UE no tienen total: no se conocen de todos los socios tanto el presupuesto como la contribución de la UE.</translation>
    </message>
    <message>
        <source>Own contribution is all that the EU does not pay, also what other funds pay.</source>
        <translation>La contribución propia es todo lo que no paga la UE, también lo que pagan otros fondos.</translation>
    </message>
</context>
<context>
    <name>FundType</name>
    <message>
        <source>ERDF</source>
        <translation>FEDER</translation>
    </message>
    <message>
        <source>IPA III</source>
        <translation>IAP III</translation>
    </message>
    <message>
        <source>NDICI</source>
        <translation>IVDCI</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
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
        <translation>Privado</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
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
        <translation>Fondo público</translation>
    </message>
    <message>
        <source>Private investor</source>
        <translation>Inversor privado</translation>
    </message>
    <message>
        <source>Business angel</source>
        <translation>Ángel inversor</translation>
    </message>
    <message>
        <source>Private equity</source>
        <translation>Capital privado</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Aceleradora</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
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
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Early stage</source>
        <translation>Fase inicial</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Later stage</source>
        <translation>Fase avanzada</translation>
    </message>
</context>
<context>
    <name>Helix</name>
    <message>
        <source>Research and education</source>
        <translation>Investigación y educación</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Administraciones públicas</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
</context>
<context>
    <name>IdeaOutcome</name>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It may mean a number of thousands or one with decimals, and nothing in the table tells. Say which decimal mark it has.</source>
        <translation>Puede ser un número con separador de miles o con decimales, y nada en la tabla lo aclara. Indique qué signo decimal tiene.</translation>
    </message>
    <message>
        <source>It may be written with the day or the month first, and nothing in the table tells. Say which comes first.</source>
        <translation>Puede estar escrita con el día o con el mes en primer lugar, y nada en la tabla lo aclara. Indique cuál va primero.</translation>
    </message>
    <message>
        <source>There is no such record in “%1”.</source>
        <translation>No existe tal registro en «%1».</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>La tabla no tiene la columna «%1». Sus columnas son: %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The command “fields” lists what there is.</source>
        <translation>%1 no tiene el campo «%2». El comando «fields» enumera los que hay.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>La importación se ha detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No column of the table is a field of “%1”. Its columns are: %2. Say which is which with --map, as in --map &quot;Name of the column&quot;=field.</source>
        <translation>Ninguna columna de la tabla es un campo de «%1». Sus columnas son: %2. Indique a qué corresponde cada una con --map, por ejemplo, --map &quot;Nombre de la columna&quot;=campo.</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Without it there can be no record of “%2”. Say which column to take with --map, as in --map &quot;Name of the column&quot;=%3.</source>
        <translation>La tabla no tiene ninguna columna para: %1. Sin ella no puede existir ningún registro de «%2». Indique qué columna utilizar con --map, por ejemplo, --map &quot;Nombre de la columna&quot;=%3.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>día antes que mes</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>mes antes que día</translation>
    </message>
    <message>
        <source>The line has more cells than the header. A separator inside a cell may lack its quotes.</source>
        <translation>La línea tiene más celdas que el encabezado. Es posible que a un separador dentro de una celda le falten las comillas.</translation>
    </message>
    <message>
        <source>Column “%1”, value “%2”: %3</source>
        <translation>Columna «%1», valor «%2»: %3</translation>
    </message>
    <message>
        <source>It is the same record as in line %1.</source>
        <translation>Es el mismo registro que en la línea %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Without it there can be no such record.</source>
        <translation>Falta «%1». Sin ese dato no puede existir el registro.</translation>
    </message>
    <message>
        <source>The number %1 is that of another record.</source>
        <translation>El número %1 es el de otro registro.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>%1 es demasiado grande para importarlo.</translation>
    </message>
    <message>
        <source>A JSON file is imported by itself. Choose one file.</source>
        <translation>Un archivo JSON se importa por separado. Elija un solo archivo.</translation>
    </message>
    <message>
        <source>A download from CORDIS has a file of projects and a file of organisations. Choose both.</source>
        <translation>Una descarga de CORDIS tiene un archivo de proyectos y otro de organizaciones. Elija ambos.</translation>
    </message>
    <message>
        <source>“%1” takes a number with at most %2 decimals, such as %3.</source>
        <translation>«%1» admite un número con %2 decimales como máximo, por ejemplo %3.</translation>
    </message>
    <message>
        <source>The line with this record was refused, so nothing can refer to it. Mend that line first.</source>
        <translation>La línea con este registro se ha rechazado, así que nada puede remitir a él. Corrija primero esa línea.</translation>
    </message>
    <message>
        <source>%1 “%2”: the portfolio had one of this name with another number. Both are there now, and nothing was joined. If they are the same, undo the import or delete one of them.</source>
        <translation>%1 «%2»: la cartera ya tenía un registro con este nombre y otro número. Ahora están los dos y no se ha unido nada. Si son lo mismo, deshaga la importación o elimine uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the name of another record.</source>
        <translation>
            <numerusform>%n más tiene el nombre de otro registro.</numerusform>
            <numerusform>%n más tienen el nombre de otro registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of CORDIS has one file of projects and one of organisations. Import one download after the other.</source>
        <translation>Una descarga de CORDIS tiene un archivo de proyectos y otro de organizaciones. Importe las descargas una tras otra.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 es una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</source>
        <translation>
            <numerusform>%n línea tiene menos celdas que el encabezado, como donde se cortó un archivo: %1. Lo que no indica queda como estaba.</numerusform>
            <numerusform>%n líneas tienen menos celdas que el encabezado, como donde se cortó un archivo: %1. Lo que no indican queda como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record in “%1”. One that there is can be written like each of these: %2.</source>
        <translation>En «%1» no existe tal registro. Uno existente puede escribirse de cualquiera de estas formas: %2.</translation>
    </message>
    <message>
        <source>There are several such records in “%1”. Write one of these: %2.</source>
        <translation>En «%1» hay varios registros así. Escriba uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of certain words, such as: %2.</source>
        <translation>«%1» admite solo ciertas palabras, por ejemplo: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«%1» admite una de estas palabras: %2.</translation>
    </message>
</context>
<context>
    <name>IndicatorKind</name>
    <message>
        <source>Output indicator</source>
        <translation>Indicador de realización</translation>
    </message>
    <message>
        <source>Result indicator</source>
        <translation>Indicador de resultados</translation>
    </message>
    <message>
        <source>Own indicator</source>
        <translation>Indicador propio</translation>
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
        <translation>Principal</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
</context>
<context>
    <name>IprStatus</name>
    <message>
        <source>No protection</source>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>Secret know-how</source>
        <translation>Conocimientos técnicos secretos</translation>
    </message>
    <message>
        <source>Patent applied for</source>
        <translation>Patente solicitada</translation>
    </message>
    <message>
        <source>Patent granted</source>
        <translation>Patente concedida</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Licencia abierta</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>“%1” (%2) is not of the same kind as the other record. Only two records of one kind can be joined.</source>
        <translation>«%1» (%2) no es de la misma clase que el otro registro. Solo se pueden unir dos registros de una clase.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 in the portfolio (any more).</source>
        <translation>%1: el registro %2 no está (o ya no está) en la cartera.</translation>
    </message>
    <message>
        <source>These are one record. Name two that are the same thing.</source>
        <translation>Es un mismo registro. Indique dos que sean lo mismo.</translation>
    </message>
    <message>
        <source>%1: such records are written by the program and cannot be joined.</source>
        <translation>%1: estos registros los escribe el programa y no se pueden unir.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: one is a part of the other. Move it out first, or delete it.</source>
        <translation>«%1» y «%2» no se pueden unir: uno es parte del otro. Muévalo primero o elimínelo.</translation>
    </message>
    <message>
        <source>One of these people is anonymised, and would be known again. Anonymise the other one too, or leave them apart.</source>
        <translation>Una de estas personas está anonimizada y volvería a ser reconocible. Anonimice también la otra o déjelas separadas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>Unido a «%1» (registro %2), que decía:</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The file is larger than 512 MB. Export it in parts.</source>
        <translation>El archivo ocupa más de 512 MB. Expórtelo por partes.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid JSON. Nothing was imported.</source>
        <translation>La línea %1 del archivo no es JSON válido. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>El archivo es JSON, pero no una cartera exportada por Passerelle. No se ha importado nada.</translation>
    </message>
    <message>
        <source>%1 %2 is left out. %3</source>
        <translation>%1 %2 se omite. %3</translation>
    </message>
    <message>
        <source>What the file says of “%1” is not a list of records.</source>
        <translation>Lo que el archivo dice de «%1» no es una lista de registros.</translation>
    </message>
    <message>
        <source>The portfolio has this number for a record of another kind (%1).</source>
        <translation>La cartera tiene este número para un registro de otro tipo (%1).</translation>
    </message>
    <message>
        <source>The file has this number more than once.</source>
        <translation>El archivo tiene este número más de una vez.</translation>
    </message>
    <message>
        <source>The file has record %1 with the same key.</source>
        <translation>El archivo tiene el registro %1 con la misma clave.</translation>
    </message>
    <message>
        <source>Its field “%1” points at a record that is neither in the file nor in the portfolio.</source>
        <translation>Su campo «%1» remite a un registro que no está ni en el archivo ni en la cartera.</translation>
    </message>
    <message>
        <source>The attached content %1 is damaged.</source>
        <translation>El contenido adjunto %1 está dañado.</translation>
    </message>
    <message>
        <source>It has no record number.</source>
        <translation>No tiene número de registro.</translation>
    </message>
    <message>
        <source>Its field “%1” is empty.</source>
        <translation>Su campo «%1» está vacío.</translation>
    </message>
    <message>
        <source>Its field “%1” does not fit. %2</source>
        <translation>Su campo «%1» no es adecuado. %2</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>The file holds more than twenty million values. Divide it into several files.</source>
        <translation>El archivo contiene más de veinte millones de valores. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>El archivo está anidado con más profundidad que una cartera exportada por Passerelle. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Its field “%1” is longer than a million characters. Keep such a text as a document.</source>
        <translation>Su campo «%1» tiene más de un millón de caracteres. Guarde un texto así como documento.</translation>
    </message>
    <message>
        <source>The attached contents of the file cannot be read.</source>
        <translation>Los contenidos adjuntos del archivo no se pueden leer.</translation>
    </message>
    <message>
        <source>Line %1 of the file gives the key “%2” a second time in the same place, so which of the two counts cannot be told. Keep one of them. Nothing was imported.</source>
        <translation>La línea %1 del archivo da la clave «%2» por segunda vez en el mismo lugar, así que no se puede saber cuál de las dos cuenta. Deje solo una. No se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>LegalStatus</name>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>Finish to start</source>
        <translation>Fin a inicio</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Inicio a inicio</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Fin a fin</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Inicio a fin</translation>
    </message>
</context>
<context>
    <name>LumpSumPhase</name>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Cierre</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 is the portfolio itself. Choose the file that was sent to you.</source>
        <translation>%1 es la propia cartera. Elija el archivo que le enviaron.</translation>
    </message>
    <message>
        <source>%1 and this portfolio were changed by two copies of the same machine that cannot be told apart, so nothing was changed. Ask for the portfolio itself in place of what was sent, and bring that in.</source>
        <translation>Dos copias del mismo ordenador que no se pueden distinguir modificaron %1 y esta cartera, así que no se modificó nada. Pida la propia cartera en lugar de lo enviado e incorpórela.</translation>
    </message>
    <message>
        <source>%1 belongs to another portfolio than %2, so nothing was changed. Open the portfolio that it was made from, and bring it in there.</source>
        <translation>%1 pertenece a otra cartera que %2, así que no se modificó nada. Abra la cartera de la que se hizo e incorpórelo allí.</translation>
    </message>
    <message>
        <source>%1 is a part of a copy that holds more than this portfolio, so nothing was changed. Ask for its changes: “send” without --partner and --event.</source>
        <translation>%1 es una parte de una copia que contiene más que esta cartera, así que no se modificó nada. Pida sus cambios: «send» sin --partner ni --event.</translation>
    </message>
    <message>
        <source>%1 builds on changes that are not here, so nothing was changed. Bring in what was sent before it, or ask for everything: “send --whole”.</source>
        <translation>%1 se basa en cambios que no están aquí, así que no se modificó nada. Incorpore lo que se envió antes o pida todo: «send --whole».</translation>
    </message>
    <message>
        <source>%1 has a newer version of Passerelle. What this one does not know was kept, and shows once it is brought up to date.</source>
        <translation>%1 tiene una versión más reciente de Passerelle. Lo que esta no conoce se guardó y aparecerá cuando se actualice.</translation>
    </message>
    <message numerus="yes">
        <source>A clock in the work of %1 was %n hour(s) ahead, so the order in the history may be wrong. Nothing else depends on it.</source>
        <translation>
            <numerusform>En el trabajo de %1, un reloj iba %n hora adelantado, así que el orden del historial puede ser erróneo. Nada más depende de ello.</numerusform>
            <numerusform>En el trabajo de %1, un reloj iba %n horas adelantado, así que el orden del historial puede ser erróneo. Nada más depende de ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent holds only changes, so no portfolio can be made of it, and %1 was not made. Bring it into the portfolio that it belongs to, or ask for everything: “send --whole”.</source>
        <translation>Lo enviado solo contiene cambios, así que no se puede hacer una cartera de ello, y %1 no se creó. Incorpórelo a la cartera a la que pertenece o pida todo: «send --whole».</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Person (left out)</source>
        <translation>Persona (omitida)</translation>
    </message>
    <message>
        <source>a copy without history</source>
        <translation>una copia sin historial</translation>
    </message>
    <message>
        <source>Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. Export it as JSON or CSV, and import that.</source>
        <translation>Nada dice con qué empezó %1, así que no se puede comparar y no se modificó nada. Expórtelo como JSON o CSV e importe eso.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</source>
        <translation>
            <numerusform>Junto a esta cartera hay %n copia que hizo una carpeta compartida o un gestor de archivos: %1. Lo que se modificó en ella no está aquí hasta que se incorpore.</numerusform>
            <numerusform>Junto a esta cartera hay %n copias que hizo una carpeta compartida o un gestor de archivos: %1. Lo que se modificó en ellas no está aquí hasta que se incorporen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not say of which portfolio it was made, so it cannot be compared, and nothing was changed. Use “import” for it.</source>
        <translation>%1 no dice de qué cartera se hizo, así que no se puede comparar y no se modificó nada. Use «import» para él.</translation>
    </message>
    <message>
        <source>A record in %1 cannot be read (%2), so nothing was changed. Correct it there. %3</source>
        <translation>Un registro de %1 no se puede leer (%2), así que no se modificó nada. Corríjalo allí. %3</translation>
    </message>
    <message>
        <source>This machine has no data folder in which the shared folder of a portfolio can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Este ordenador no tiene carpeta de datos en la que anotar la carpeta compartida de una cartera. Asigne a la variable PASSERELLE_DATA una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>%1 is not all there yet.</source>
        <translation>%1 todavía no está completo.</translation>
    </message>
    <message>
        <source>%1 builds on what is not there yet.</source>
        <translation>%1 se apoya en lo que todavía no está.</translation>
    </message>
    <message>
        <source>%1 is damaged. Whoever has what is in it gives it again with the next exchange.</source>
        <translation>%1 está dañado. Quien tenga lo que contiene lo dará de nuevo en el próximo intercambio.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install that to read it.</source>
        <translation>%1 se escribió con una versión más reciente de Passerelle. Instálela para leerlo.</translation>
    </message>
    <message>
        <source>%1 has the name of a file of this portfolio and is none. It is left alone.</source>
        <translation>%1 tiene el nombre de un archivo de esta cartera y no lo es. Se deja como está.</translation>
    </message>
    <message>
        <source>%1 was written by a copy of this machine that cannot be told from it. Ask for that portfolio itself, and bring it in with “merge”.</source>
        <translation>%1 lo escribió una copia de este ordenador que no se puede distinguir de él. Pida la propia cartera e incorpórela con «merge».</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>La carpeta %1 no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>%1 lies in that folder itself, where others would overwrite it. Move the portfolio elsewhere, or choose a folder apart from it.</source>
        <translation>%1 está en esa misma carpeta, donde otros la sobrescribirían. Mueva la cartera a otro lugar o elija una carpeta aparte.</translation>
    </message>
    <message>
        <source>%1 is another part than this copy, so nothing was changed: it would leave out what is here. Ask for a part that holds both, or make a copy of its own from it.</source>
        <translation>%1 es otra parte que esta copia, así que no se modificó nada: dejaría fuera lo que hay aquí. Pida una parte que contenga ambas, o haga con ella una copia aparte.</translation>
    </message>
    <message>
        <source>%1 holds only a part of its portfolio and cannot take part in a shared folder. Send its changes back with “send”, or ask for the whole portfolio.</source>
        <translation>%1 contiene solo una parte de su cartera y no puede participar en una carpeta compartida. Devuelva sus cambios con «send» o pida la cartera completa.</translation>
    </message>
    <message>
        <source>%1 holds too many files with names of this portfolio. Delete those that Passerelle has not written.</source>
        <translation>%1 contiene demasiados archivos con nombres de esta cartera. Borre los que no haya escrito Passerelle.</translation>
    </message>
    <message>
        <source>%1 could not be brought in and is left out. %2</source>
        <translation>%1 no se pudo incorporar y se deja fuera. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went from this part of the portfolio: what %1 sends does not hold them any more.</source>
        <translation>
            <numerusform>%n registro ya no está en esta parte de la cartera: lo que envía %1 ya no lo contiene.</numerusform>
            <numerusform>%n registros ya no están en esta parte de la cartera: lo que envía %1 ya no los contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent and is not a portfolio. “merge” makes a portfolio of it, or brings it into one.</source>
        <translation>%1 se envió y no es una cartera. «merge» crea una cartera con él o lo incorpora a otra.</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>Local public authority</source>
        <translation>Autoridad pública local</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <translation>Autoridad pública regional</translation>
    </message>
    <message>
        <source>National public authority</source>
        <translation>Autoridad pública nacional</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <translation>Agencia sectorial</translation>
    </message>
    <message>
        <source>Infrastructure and (public) service provider</source>
        <translation>Proveedor de infraestructuras y servicios (públicos)</translation>
    </message>
    <message>
        <source>Interest groups including NGOs</source>
        <translation>Grupos de interés, incluidas ONG</translation>
    </message>
    <message>
        <source>Higher education and research organisations</source>
        <translation>Instituciones de educación superior e investigación</translation>
    </message>
    <message>
        <source>Education/training centre and school</source>
        <translation>Centro de educación/formación y escuela</translation>
    </message>
    <message>
        <source>Enterprise, except SME</source>
        <translation>Empresa, excepto pyme</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>Pyme</translation>
    </message>
    <message>
        <source>Business support organisation</source>
        <translation>Organización de apoyo empresarial</translation>
    </message>
    <message>
        <source>EGTC</source>
        <translation>AECT</translation>
    </message>
    <message>
        <source>International organisation, EEIG</source>
        <translation>Organización internacional, AEIE</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Público en general</translation>
    </message>
    <message>
        <source>Hospitals and medical centres</source>
        <translation>Hospitales y centros médicos</translation>
    </message>
    <message>
        <source>Cross-border legal body</source>
        <translation>Organismo jurídico transfronterizo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Declared budget, EUR</source>
        <translation>Presupuesto declarado, EUR</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>%1 is no file that Passerelle sends from one copy of a portfolio to another. Choose another file.</source>
        <translation>%1 no es un archivo que Passerelle envíe de una copia de una cartera a otra. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install it to read the file.</source>
        <translation>%1 fue escrito por una versión más reciente de Passerelle. Instálela para leer el archivo.</translation>
    </message>
    <message>
        <source>There is too much to be sent in one file. Leave documents out, or send the part that is needed.</source>
        <translation>Es demasiado para enviarlo en un archivo. Omita documentos o envíe la parte que hace falta.</translation>
    </message>
    <message>
        <source>The history of the portfolio does not agree with itself, so %1 was not written. Go back to a backup with “restore”.</source>
        <translation>El historial de la cartera se contradice, así que %1 no se escribió. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete, so nothing was read of it. Ask for the file again.</source>
        <translation>%1 está dañado o incompleto, así que no se leyó nada de él. Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so nothing can be encrypted. Restart the computer and try again.</source>
        <translation>El sistema no da números aleatorios, así que no se puede cifrar nada. Reinicie el ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para formar la clave de la frase de contraseña. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase of less than 8 characters is found by trying. Choose a longer one: some words that do not belong together.</source>
        <translation>Una frase de contraseña de menos de 8 caracteres se encuentra probando. Elija una más larga: algunas palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>%1 was sent with a passphrase. Ask who sent it, and give it with “--passphrase-file”.</source>
        <translation>%1 se envió con una frase de contraseña. Pídala a quien lo envió e indíquela con «--passphrase-file».</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the passphrase is wrong or the file was damaged. Check the passphrase, or ask for the file again.</source>
        <translation>%1 no se puede abrir: la frase de contraseña es errónea o el archivo se dañó. Compruebe la frase de contraseña o pida el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Lead partner</source>
        <translation>Socio principal</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Socio del proyecto</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Socio asociado</translation>
    </message>
    <message>
        <source>Network partner</source>
        <translation>Socio de la red</translation>
    </message>
</context>
<context>
    <name>PartnershipKind</name>
    <message>
        <source>Licence agreement</source>
        <translation>Acuerdo de licencia</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>Cooperación en investigación</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Acuerdo comercial</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Cooperación técnica</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Empresa conjunta</translation>
    </message>
    <message>
        <source>Exchange of practice</source>
        <translation>Intercambio de prácticas</translation>
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
        <translation>Pago intermedio</translation>
    </message>
    <message>
        <source>Final payment</source>
        <translation>Pago final</translation>
    </message>
    <message>
        <source>Forwarding to a partner</source>
        <translation>Traspaso a un socio</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
</context>
<context>
    <name>PilotFormat</name>
    <message>
        <source>Roadshow</source>
        <translation>Gira informativa</translation>
    </message>
    <message>
        <source>Test zone</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Espacio controlado de pruebas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>PilotRegionRole</name>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
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
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>PlaceRole</name>
    <message>
        <source>Participating</source>
        <translation>Participante</translation>
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
        <translation>Local</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Macro-regional</source>
        <translation>Macrorregional</translation>
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
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Debatido</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Adoptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>La impresora no acepta nada.</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>ProfileType</name>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariado</translation>
    </message>
</context>
<context>
    <name>ProjectRelation</name>
    <message>
        <source>Builds on</source>
        <translation>Se basa en él</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelo</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>Shares partners</source>
        <translation>Socios comunes</translation>
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
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En cierre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>En control</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
</context>
<context>
    <name>RiskCategory</name>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financiero</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organizativo</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariado</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigado</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Materializado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The end date is before the start date.</source>
        <translation>La fecha de finalización es anterior a la de inicio.</translation>
    </message>
    <message>
        <source>Nobody is named: choose a person or a stakeholder, or give a head count.</source>
        <translation>No se indica a nadie: elija una persona o una parte interesada, o indique un número de personas.</translation>
    </message>
    <message>
        <source>The data is to be deleted before consent was given.</source>
        <translation>Los datos deben eliminarse en una fecha anterior a la del consentimiento.</translation>
    </message>
    <message>
        <source>The person is anonymised, and still has an e-mail or a phone number.</source>
        <translation>La persona está anonimizada y todavía tiene correo electrónico o teléfono.</translation>
    </message>
    <message>
        <source>The partner left before it joined.</source>
        <translation>El socio salió antes de incorporarse.</translation>
    </message>
    <message>
        <source>Office costs have two flat rates: keep the one on staff costs or the one on direct costs.</source>
        <translation>Los gastos de oficina tienen dos tipos fijos: conserve el que se aplica a los costes de personal o el que se aplica a los costes directos.</translation>
    </message>
    <message>
        <source>The flat rate for other costs excludes every other flat rate: remove it or the others.</source>
        <translation>El tipo fijo de otros costes excluye todos los demás tipos fijos: quite este o los demás.</translation>
    </message>
    <message>
        <source>The readiness level is lower at the end than at the start.</source>
        <translation>El nivel de madurez es más bajo al final que al inicio.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>La línea base termina antes de empezar.</translation>
    </message>
    <message>
        <source>The largest ticket is smaller than the smallest.</source>
        <translation>El ticket máximo es inferior al mínimo.</translation>
    </message>
    <message>
        <source>The declared number is of partners of a type, and the type is missing.</source>
        <translation>El número declarado es de socios de un tipo, y falta el tipo.</translation>
    </message>
    <message>
        <source>The end of the period is before its start.</source>
        <translation>El fin del período es anterior a su inicio.</translation>
    </message>
    <message>
        <source>The amount is in a foreign currency, and the exchange rate is missing.</source>
        <translation>El importe está en moneda extranjera y falta el tipo de cambio.</translation>
    </message>
    <message>
        <source>An organisation and a stakeholder are named as holder: keep one.</source>
        <translation>Se indican como titulares una organización y una parte interesada: conserve una.</translation>
    </message>
</context>
<context>
    <name>SdgWeight</name>
    <message>
        <source>Main goal</source>
        <translation>Objetivo principal</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Otro objetivo</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Proyectos vinculados</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Partes interesadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet %1 holds more cells than can be read. Divide it into several files.</source>
        <translation>La hoja %1 contiene más celdas de las que se pueden leer. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no spreadsheet does, so it was not read.</source>
        <translation>El archivo declara un tipo de documento, cosa que ninguna hoja de cálculo hace, por lo que no se ha leído.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: one of its parts is not well-formed XML. Save it again or ask for another copy.</source>
        <translation>La hoja de cálculo está dañada: una de sus partes no es XML bien formado. Guárdela de nuevo o pida otra copia.</translation>
    </message>
    <message>
        <source>The file is an old Excel file (XLS) or protected by a password. Save it as XLSX or ODS without a password.</source>
        <translation>El archivo es un archivo de Excel antiguo (XLS) o está protegido con contraseña. Guárdelo como XLSX u ODS sin contraseña.</translation>
    </message>
    <message>
        <source>The file is an archive, but no spreadsheet. Save it as XLSX, ODS or CSV.</source>
        <translation>El archivo es un archivo comprimido, pero no una hoja de cálculo. Guárdelo como XLSX, ODS o CSV.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: a part that it needs is missing. Save it again or ask for another copy.</source>
        <translation>El archivo XLSX está dañado: falta una parte que necesita. Guárdelo de nuevo o pida otra copia.</translation>
    </message>
    <message>
        <source>The sheet %1 has more columns or rows than can be read. Remove what lies far to the right or below.</source>
        <translation>La hoja %1 tiene más columnas o filas de las que se pueden leer. Elimine lo que esté muy a la derecha o muy abajo.</translation>
    </message>
    <message>
        <source>A cell in row %1 of the sheet %2 is longer than a million characters. Keep such a text as a document.</source>
        <translation>Una celda de la fila %1 de la hoja %2 tiene más de un millón de caracteres. Guarde un texto así como documento.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than 256 MB. Divide it into several files.</source>
        <translation>La hoja de cálculo ocupa más de 256 MB. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more sheets, texts or styles than can be read. Divide it into several files.</source>
        <translation>La hoja de cálculo contiene más hojas, textos o estilos de los que se pueden leer. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>The spreadsheet is nested deeper than any program does, so it was not read. Save it again in a spreadsheet program.</source>
        <translation>La hoja de cálculo está anidada con más profundidad de lo que hace cualquier programa, así que no se ha leído. Guárdela de nuevo en un programa de hojas de cálculo.</translation>
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
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Medium-sized</source>
        <translation>Mediana</translation>
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
        <translation>Importar: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Crear: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Rellenar con el ejemplo</translation>
    </message>
    <message>
        <source>Fill in the demonstration</source>
        <translation>Rellenar con la demostración</translation>
    </message>
    <message>
        <source>Fill with the two founding cases</source>
        <translation>Rellenar con los dos casos fundacionales</translation>
    </message>
    <message>
        <source>Fill with the demonstration</source>
        <translation>Rellenar con la demostración</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Bring the file up to date</source>
        <translation>Actualizar el archivo</translation>
    </message>
    <message>
        <source>Settle what was written apart about %1</source>
        <translation>Resolver lo escrito por separado: %1</translation>
    </message>
    <message>
        <source>Settle what was written apart in %1 places</source>
        <translation>Resolver lo escrito por separado (%1 lugares)</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unir: %1</translation>
    </message>
    <message>
        <source>Bring in the work of %1</source>
        <translation>Incorporar el trabajo de %1</translation>
    </message>
    <message>
        <source>Make the copy of %1</source>
        <translation>Hacer la copia de %1</translation>
    </message>
    <message>
        <source>Change past the history</source>
        <translation>Cambio al margen del historial</translation>
    </message>
</context>
<context>
    <name>TransferDirection</name>
    <message>
        <source>Out</source>
        <translation>Ida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vuelta</translation>
    </message>
</context>
<context>
    <name>TransferKind</name>
    <message>
        <source>Exchange and training</source>
        <translation>Intercambio y formación</translation>
    </message>
    <message>
        <source>Partial adoption</source>
        <translation>Adopción parcial</translation>
    </message>
    <message>
        <source>Full adoption</source>
        <translation>Adopción completa</translation>
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
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Piloto</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>They have the same name.</source>
        <translation>Tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>They have the same name, but for spelling, legal form or language: “%1” and “%2”.</source>
        <translation>Salvo en la ortografía, la forma jurídica o el idioma, tienen el mismo nombre: «%1» y «%2».</translation>
    </message>
    <message>
        <source>Their names are similar: “%1” and “%2”.</source>
        <translation>Sus nombres se parecen: «%1» y «%2».</translation>
    </message>
    <message>
        <source>The name of one is the abbreviation of the other.</source>
        <translation>El nombre de uno es la abreviatura del otro.</translation>
    </message>
    <message>
        <source>They have the same abbreviation: %1.</source>
        <translation>Tienen la misma abreviatura: %1.</translation>
    </message>
    <message>
        <source>They have the same VAT number: %1.</source>
        <translation>Tienen el mismo NIF-IVA: %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address: %1.</source>
        <translation>Tienen la misma dirección de correo electrónico: %1.</translation>
    </message>
    <message>
        <source>They have the same website: %1.</source>
        <translation>Tienen el mismo sitio web: %1.</translation>
    </message>
    <message>
        <source>They have the same PIC: %1.</source>
        <translation>Tienen el mismo PIC: %1.</translation>
    </message>
    <message>
        <source>They have the same name and the same organisation.</source>
        <translation>Tienen el mismo nombre y la misma organización.</translation>
    </message>
    <message>
        <source>They have similar names and the same organisation.</source>
        <translation>Tienen nombres parecidos y la misma organización.</translation>
    </message>
    <message>
        <source>They have the same name, and of one of them the organisation is not known.</source>
        <translation>Tienen el mismo nombre, y de uno de ellos no se conoce la organización.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There can be only one with this: %1.</source>
        <translation>Solo puede haber uno con esto: %1.</translation>
    </message>
    <message>
        <source>They tie the same records together.</source>
        <translation>Vinculan los mismos registros.</translation>
    </message>
    <message>
        <source>They have the same supplier and invoice number: %1.</source>
        <translation>Tienen el mismo proveedor y número de factura: %1.</translation>
    </message>
    <message>
        <source>They have the same partner and invoice number: %1.</source>
        <translation>Tienen el mismo socio y número de factura: %1.</translation>
    </message>
    <message>
        <source>They have the same partner, amount and date.</source>
        <translation>Tienen el mismo socio, importe y fecha.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
</context>
<context>
    <name>VatRecovery</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Parts of the file cannot be read or contradict each other, so records may be missing or wrong. Go back to a backup with “restore”. The storage reports: %1</source>
        <translation>Hay partes del archivo que no se pueden leer o que se contradicen, por lo que pueden faltar registros o ser erróneos. Vuelva a una copia de seguridad con «restore». El almacenamiento informa: %1</translation>
    </message>
    <message>
        <source>“%1” is not built as Passerelle builds it, so another program has changed the file. Go back to a backup with “restore”.</source>
        <translation>«%1» no tiene la estructura que le da Passerelle, por lo que otro programa ha cambiado el archivo. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>The record refers to one that does not exist. Choose another in its form, or leave the field empty.</source>
        <translation>El registro remite a otro que no existe. Elija otro en su formulario o deje el campo vacío.</translation>
    </message>
    <message>
        <source>The history does not know the record, so something other than Passerelle has added it. Go back to a backup with “restore”, or delete the record.</source>
        <translation>El historial no conoce el registro, por lo que no lo ha añadido Passerelle. Vuelva a una copia de seguridad con «restore». También puede eliminar el registro.</translation>
    </message>
    <message>
        <source>The record differs from its history, so something other than Passerelle has changed it. Write the right values again, or go back to a backup with “restore”.</source>
        <translation>El registro difiere de su historial, por lo que no lo ha cambiado Passerelle. Escriba de nuevo los valores correctos o vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>The record is in the history, but not in the file, so something other than Passerelle has deleted it. Go back to a backup with “restore”.</source>
        <translation>El registro está en el historial, pero no en el archivo, por lo que no lo ha eliminado Passerelle. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>Parts of the history that %1 has written since %2 are missing or were changed by something other than Passerelle. Go back to a backup with “restore”.</source>
        <translation>Partes del historial que %1 ha escrito desde %2 faltan o se han cambiado sin Passerelle. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>The steps of the history do not follow one another, so undoing may bring back wrong values. Go back to a backup with “restore”.</source>
        <translation>Los pasos del historial no se suceden, por lo que deshacer puede recuperar valores erróneos. Vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>A stored document is damaged. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Un documento guardado está dañado. Adjúntelo de nuevo o vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>What was stored of the document is missing. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Falta el contenido guardado del documento. Adjúntelo de nuevo o vuelva a una copia de seguridad con «restore».</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Passerelle, so only its storage was checked. Verify it with that version.</source>
        <translation>El archivo se escribió con una versión más reciente de Passerelle, por lo que solo se ha comprobado su almacenamiento. Compruébelo con esa versión.</translation>
    </message>
    <message>
        <source>The index of the search does not agree with the records, so the search may miss some. “compact” makes the index anew.</source>
        <translation>El índice de la búsqueda no concuerda con los registros, por lo que la búsqueda puede omitir algunos. «compact» rehace el índice.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>passerelle::AboutDialog</name>
    <message>
        <source>About Passerelle</source>
        <translation>Acerca de Passerelle</translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation>Passerelle %1</translation>
    </message>
    <message>
        <source>For coordinators of transnational projects in which regions pass knowledge on to each other. Works offline; a portfolio is one file.</source>
        <translation>Para quienes coordinan proyectos transnacionales en los que unas regiones transmiten conocimiento a otras. Funciona sin conexión; una cartera es un solo archivo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se distribuye sin ninguna garantía.</translation>
    </message>
    <message>
        <source>NUTS codes and names, GDP per head: Eurostat, © European Union, CC BY 4.0; changes were made. Region categories are computed where no list confirms them.</source>
        <translation>Códigos y nombres NUTS, PIB por habitante: Eurostat, © Unión Europea, CC BY 4.0; con modificaciones. Las categorías de las regiones se calculan cuando ninguna lista las confirma.</translation>
    </message>
    <message>
        <source>Points of regions: derived from CORDIS, © European Union, CC BY 4.0; changes were made.</source>
        <translation>Puntos de las regiones: deducidos de CORDIS, © Unión Europea, CC BY 4.0; con modificaciones.</translation>
    </message>
    <message>
        <source>Names of countries and currencies: iso-codes, LGPL-2.1-or-later; changes were made.</source>
        <translation>Nombres de países y monedas: iso-codes, LGPL-2.1-or-later; con modificaciones.</translation>
    </message>
    <message>
        <source>Titles of indicators, objectives and fields: from the law of the European Union, © European Union, reuse under Decision 2011/833/EU; translated and shortened by us where no official wording was at hand.</source>
        <translation>Títulos de indicadores, objetivos y ámbitos: del Derecho de la Unión Europea, © Unión Europea, reutilización en virtud de la Decisión 2011/833/UE; traducidos y abreviados por nosotros cuando no disponíamos de ningún texto oficial.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Creado con Qt %1.</translation>
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
        <translation>Nueva cartera…</translation>
    </message>
    <message>
        <source>Create an empty portfolio in a new file.</source>
        <translation>Crear una cartera vacía en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a portfolio.</source>
        <translation>Abrir una cartera.</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Abrir el ejemplo…</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Crear una cartera con los dos casos fundacionales.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Crear una demostración…</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Crear una cartera con datos inventados que lo muestra todo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take over records from CSV, XLSX, ODS, JSON or CORDIS.</source>
        <translation>Incorporar registros desde CSV, XLSX, ODS, JSON o CORDIS.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Write the records of this table to a CSV file.</source>
        <translation>Escribir los registros de esta tabla en un archivo CSV.</translation>
    </message>
    <message>
        <source>Table as XLSX…</source>
        <translation>Tabla como XLSX…</translation>
    </message>
    <message>
        <source>Write the records of this table to a spreadsheet.</source>
        <translation>Escribir los registros de esta tabla en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>All tables as XLSX…</source>
        <translation>Todas las tablas como XLSX…</translation>
    </message>
    <message>
        <source>Write all records to a spreadsheet with one sheet each.</source>
        <translation>Escribir todos los registros en una hoja de cálculo, con una hoja por tabla.</translation>
    </message>
    <message>
        <source>Portfolio as JSON…</source>
        <translation>Cartera como JSON…</translation>
    </message>
    <message>
        <source>Write the whole portfolio to one JSON file.</source>
        <translation>Escribir toda la cartera en un solo archivo JSON.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Keep a copy of the portfolio as it is now.</source>
        <translation>Guardar una copia de la cartera tal como está ahora.</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Volver a una copia de seguridad…</translation>
    </message>
    <message>
        <source>Replace the content by that of an earlier copy.</source>
        <translation>Reemplazar el contenido por el de una copia anterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the portfolio. All changes are on disk.</source>
        <translation>Cerrar la cartera. Todos los cambios están guardados en el disco.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the program. All changes are on disk.</source>
        <translation>Cerrar el programa. Todos los cambios están guardados en el disco.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Deshacer el último paso.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Volver a hacer lo que se ha deshecho.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show what was changed, when and by whom.</source>
        <translation>Mostrar qué se ha cambiado, cuándo y por quién.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard.</source>
        <translation>Copiar lo seleccionado al portapapeles.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the selected records. This can be undone.</source>
        <translation>Eliminar los registros seleccionados. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation>Buscar en todos los registros.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Show or hide the form of the selected record.</source>
        <translation>Mostrar u ocultar el formulario del registro seleccionado.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Utilizar toda la pantalla.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Add a record to this table.</source>
        <translation>Añadir un registro a esta tabla.</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Select the record above.</source>
        <translation>Seleccionar el registro de arriba.</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Select the record below.</source>
        <translation>Seleccionar el registro de abajo.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Mostrar todo lo que requiere atención.</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Verificar el archivo</translation>
    </message>
    <message>
        <source>Test whether the file is whole.</source>
        <translation>Comprobar si el archivo está íntegro.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show which keys do what.</source>
        <translation>Mostrar qué hace cada tecla.</translation>
    </message>
    <message>
        <source>About Passerelle</source>
        <translation>Acerca de Passerelle</translation>
    </message>
    <message>
        <source>Show version, licence and sources.</source>
        <translation>Mostrar la versión, la licencia y las fuentes.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
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
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>Página como PDF…</translation>
    </message>
    <message>
        <source>Write what this page shows to a PDF file.</source>
        <translation>Escribir lo que muestra esta página en un archivo PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print what this page shows.</source>
        <translation>Imprimir lo que muestra esta página.</translation>
    </message>
    <message>
        <source>Drop old history…</source>
        <translation>Eliminar el historial antiguo…</translation>
    </message>
    <message>
        <source>Make the file smaller: drop steps that are older than a year.</source>
        <translation>Reducir el archivo: eliminar los pasos de hace más de un año.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Su nombre…</translation>
    </message>
    <message>
        <source>Say under which name others see your changes.</source>
        <translation>Indicar con qué nombre ven los demás sus cambios.</translation>
    </message>
</context>
<context>
    <name>passerelle::BackupList</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
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
            <numerusform>Resto, %n</numerusform>
            <numerusform>Resto, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BringingIn</name>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n cambio de %2, %3.</numerusform>
            <numerusform>%1: %n cambios de %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: nada nuevo.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Registros: nuevos %1, modificados %2, eliminados %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed here and there by people who did not know of each other. Both values are kept.</source>
        <translation>
            <numerusform>%n campo fue modificado aquí y allí por personas que no sabían unas de otras. Se conservan ambos valores.</numerusform>
            <numerusform>%n campos fueron modificados aquí y allí por personas que no sabían unas de otras. Se conservan ambos valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that is in %n copies is here already.</source>
        <translation>
            <numerusform>Todo lo que hay en %n copia ya está aquí.</numerusform>
            <numerusform>Todo lo que hay en %n copias ya está aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>What was changed in %n copies is here now. “Undo” takes it back.</source>
        <translation>
            <numerusform>Lo que se modificó en %n copia ya está aquí. «Deshacer» lo retira.</numerusform>
            <numerusform>Lo que se modificó en %n copias ya está aquí. «Deshacer» lo retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are not needed any more.</source>
        <translation>Las copias ya no hacen falta.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>There is no trash for these files. Delete them in the file manager: %1</source>
        <translation>No hay papelera para estos archivos. Bórrelos en el gestor de archivos: %1</translation>
    </message>
    <message>
        <source>The shared folder %1 is not there now.</source>
        <translation>La carpeta compartida %1 no está ahora.</translation>
    </message>
    <message>
        <source>This portfolio was restored and exchanges nothing with its shared folder until it is asked to: “passerelle folder --bring-back”.</source>
        <translation>Esta cartera se restauró y no intercambia nada con su carpeta compartida hasta que se le pida: «passerelle folder --bring-back».</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in through the shared folder.</source>
        <translation>
            <numerusform>%n cambio llegó por la carpeta compartida.</numerusform>
            <numerusform>%n cambios llegaron por la carpeta compartida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went out into it.</source>
        <translation>
            <numerusform>%n cambio salió.</numerusform>
            <numerusform>%n cambios salieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BudgetView</name>
    <message>
        <source>Eligible budget in EUR, with what was declared beside it</source>
        <translation>Presupuesto subvencionable en EUR, junto a los valores declarados</translation>
    </message>
    <message>
        <source>Budget by</source>
        <translation>Presupuesto por</translation>
    </message>
    <message>
        <source>with what was reported</source>
        <translation>con el gasto declarado</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Declared beside computed</source>
        <translation>Valores declarados junto a los calculados</translation>
    </message>
</context>
<context>
    <name>passerelle::ChartView</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras en una tabla</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column: name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>passerelle::CopiesBanner</name>
    <message>
        <source>Bring in…</source>
        <translation>Incorporar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>passerelle::DeclaredStrip</name>
    <message>
        <source>no records yet</source>
        <translation>aún sin registros</translation>
    </message>
    <message>
        <source>Declared in: %1</source>
        <translation>Declarado en: %1</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ coincide</translation>
    </message>
    <message>
        <source>Computed minus declared</source>
        <translation>Calculado menos declarado</translation>
    </message>
    <message>
        <source>%1: declared %2, computed %3</source>
        <translation>%1: declarado %2, calculado %3</translation>
    </message>
</context>
<context>
    <name>passerelle::FieldBox</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obligatorio</translation>
    </message>
    <message>
        <source>Expected: a problem is listed while it is missing.</source>
        <translation>Esperado: mientras falte, figura como problema.</translation>
    </message>
</context>
<context>
    <name>passerelle::FileBanner</name>
    <message>
        <source>The file was moved, replaced or deleted by another program. What is shown here is still whole: save a copy of it.</source>
        <translation>Otro programa ha movido, reemplazado o eliminado el archivo. Lo que se muestra aquí sigue entero: guarde una copia.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Take the file over…</source>
        <translation>Tomar el archivo…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
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
        <translation>Mostrar solo las filas en las que «%1» contiene este texto.</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactChartsView</name>
    <message>
        <source>Where the money and the knowledge go</source>
        <translation>Adónde van el dinero y el conocimiento</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactView</name>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Who gives and who receives knowledge, and what comes back</source>
        <translation>Quién da y quién recibe conocimiento, y qué vuelve</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Desglose por</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Nivel NUTS</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Transfers from and to</source>
        <translation>Transferencias desde y hacia</translation>
    </message>
</context>
<context>
    <name>passerelle::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>First rows, with the fields that the columns become</source>
        <translation>Primeras filas, con los campos a los que corresponden las columnas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>Project of rows that name none</source>
        <translation>Proyecto de las filas que no indican ninguno</translation>
    </message>
    <message>
        <source>The records are being imported. Until the end nothing is changed.</source>
        <translation>Se están importando los registros. Hasta el final no se cambia nada.</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir los archivos que se importarán</translation>
    </message>
    <message>
        <source>Tables, JSON and CORDIS (%1)</source>
        <translation>Tablas, JSON y CORDIS (%1)</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, JSON of this program, or the two CSV files of a CORDIS download.</source>
        <translation>CSV, XLSX, ODS, JSON de este programa o los dos archivos CSV de una descarga de CORDIS.</translation>
    </message>
    <message>
        <source>%1: a portfolio as JSON. Its records are added or changed, none is deleted.</source>
        <translation>%1: una cartera en JSON. Sus registros se añaden o se cambian; no se elimina ninguno.</translation>
    </message>
    <message>
        <source>Projects and organisations of CORDIS. What is known already is found again.</source>
        <translation>Proyectos y organizaciones de CORDIS. Se reconoce lo que ya está registrado.</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <comment>file, encoding</comment>
        <translation>%1, leído como %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing: leave this sheet out</source>
        <translation>nada: omitir esta hoja</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Campo de la columna %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Already there: %3. Refused: %4.</source>
        <translation>Añadidos: %1. Cambiados: %2. Ya existentes: %3. Rechazados: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <translation>Estas columnas no significan nada aquí y se han omitido: %1.</translation>
    </message>
    <message>
        <source>Undo takes the import back as a whole.</source>
        <translation>«Deshacer» anula la importación completa.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>También se pueden soltar archivos aquí.</translation>
    </message>
</context>
<context>
    <name>passerelle::LanguageKeys</name>
    <message>
        <source>Language of the text: %1</source>
        <translation>Idioma del texto: %1</translation>
    </message>
    <message>
        <source>%1: the original.</source>
        <translation>%1: el original.</translation>
    </message>
    <message>
        <source>%1: no text yet.</source>
        <translation>%1: aún no hay texto.</translation>
    </message>
    <message>
        <source>%1: older than the original.</source>
        <translation>%1: más antiguo que el original.</translation>
    </message>
    <message>
        <source>%1: there is a text.</source>
        <translation>%1: hay texto.</translation>
    </message>
</context>
<context>
    <name>passerelle::LineEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Elegir un día: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ListDialog</name>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Add a record of any kind</source>
        <translation>Añadir un registro de cualquier tipo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Search everything  (%1)</source>
        <comment>key</comment>
        <translation>Buscar en todo  (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <comment>number of projects</comment>
        <translation>%1 en esta cartera</translation>
    </message>
    <message>
        <source>No portfolio was opened yet.</source>
        <translation>Aún no se ha abierto ninguna cartera.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>No hay ninguna cartera abierta.</translation>
    </message>
    <message>
        <source>This page has no table of records.</source>
        <translation>Esta página no tiene ninguna tabla de registros.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>No hay ningún registro seleccionado.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>name of a step</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>name of a step</comment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>To the next zone: sections, content, side panel, search</source>
        <translation>A la zona siguiente: secciones, contenido, panel lateral, búsqueda</translation>
    </message>
    <message>
        <source>To a group of sections</source>
        <translation>A un grupo de secciones</translation>
    </message>
    <message>
        <source>Texts of the form in the next language</source>
        <translation>Textos del formulario en el idioma siguiente</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Errores: %1 · Esperados: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::OverviewView</name>
    <message>
        <source>Everything in this portfolio</source>
        <translation>Todo lo que hay en esta cartera</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>with partnerships and ideas</source>
        <translation>incluidos partenariados e ideas</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>in all roles, associated ones too</source>
        <translation>en todas las funciones, también los asociados</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Declared budget</source>
        <translation>Presupuesto declarado</translation>
    </message>
    <message>
        <source>stated by %1 of %2 projects</source>
        <translation>indicado por %1 de %2 proyectos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>errors: %1 · expected: %2</source>
        <translation>errores: %1 · esperados: %2</translation>
    </message>
    <message>
        <source>too large to add up: see the problems</source>
        <translation>demasiado grande para sumarlo: véanse los problemas</translation>
    </message>
</context>
<context>
    <name>passerelle::PortfolioFiles</name>
    <message>
        <source>Portfolios (%1)</source>
        <translation>Carteras (%1)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nueva cartera</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>file name</comment>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Dónde guardar el ejemplo</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>file name</comment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Where to put the demonstration</source>
        <translation>Dónde guardar la demostración</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Abrir una cartera</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>A copy was kept: %1</source>
        <translation>Se ha guardado una copia: %1</translation>
    </message>
    <message>
        <source>This computer has no folder for copies: nothing was kept.</source>
        <translation>Este equipo no tiene ninguna carpeta para copias: no se ha guardado nada.</translation>
    </message>
    <message>
        <source>There are no backups of this portfolio on this computer yet.</source>
        <translation>Todavía no hay copias de seguridad de esta cartera en este equipo.</translation>
    </message>
    <message>
        <source>Everything becomes as it was then. What is there now is backed up before.</source>
        <translation>Todo vuelve a estar como entonces. Antes se hace una copia de seguridad de lo que hay ahora.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>Exportar como XLSX</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Hojas de cálculo (%1)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Verificar el archivo</translation>
    </message>
    <message>
        <source>The file is whole: its structure, its history and all references are as they should be.</source>
        <translation>El archivo está íntegro: su estructura, su historial y todas las referencias están como deben.</translation>
    </message>
    <message>
        <source>The file is not as it should be. Go back to a backup, or show this list to someone who knows the program.</source>
        <translation>El archivo no está como debería. Vuelva a una copia de seguridad o muestre esta lista a alguien que conozca el programa.</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The latest steps, the last one first. The history of one record is in its side panel.</source>
        <translation>Los pasos más recientes, el último primero. El historial de un registro está en su panel lateral.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>This computer has backups of the portfolio. What is left of the file is kept beside it.</source>
        <translation>Este equipo tiene copias de seguridad de la cartera. Lo que queda del archivo se conserva junto a él.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documentos (%1)</translation>
    </message>
    <message>
        <source>No step is older than a year: there is nothing to drop.</source>
        <translation>Ningún paso tiene más de un año: no hay nada que eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</source>
        <translation>
            <numerusform>%n paso, el último del %1, tiene más de un año y se eliminará: ya no se podrá deshacer ni consultar. El contenido de los registros se mantiene, igual que los últimos cambios de cada campo y todos los pasos posteriores. Antes se guarda una copia de seguridad.</numerusform>
            <numerusform>%n pasos, el último del %1, tienen más de un año y se eliminarán: ya no se podrán deshacer ni consultar. El contenido de los registros se mantiene, igual que los últimos cambios de cada campo y todos los pasos posteriores. Antes se guarda una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>El archivo tenía %1 y ahora tiene %2.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Take the file over only if the other computer does not work on it any more: what two programs write at once can damage it.</source>
        <translation>Tome el archivo solo si el otro ordenador ya no trabaja en él: lo que dos programas escriben a la vez puede dañarlo.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemModel</name>
    <message>
        <source>E  Error</source>
        <translation>E  Error</translation>
    </message>
    <message>
        <source>?  Expected</source>
        <translation>?  Esperado</translation>
    </message>
    <message>
        <source>i  Hint</source>
        <translation>i  Sugerencia</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
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
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Errors: %1. Expected and missing: %2. Hints: %3. Nothing here blocks your work.</source>
        <translation>Errores: %1. Esperados y ausentes: %2. Sugerencias: %3. Nada de esto bloquea su trabajo.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Nothing was found that someone should look at.</source>
        <translation>No se ha encontrado nada que requiera atención.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordForm</name>
    <message>
        <source>“%1” cannot be empty, so it was not changed.</source>
        <translation>«%1» no puede quedar vacío, por lo que no se ha cambiado.</translation>
    </message>
    <message>
        <source>“%1” was not taken over into “%2”.</source>
        <comment>what was typed, field</comment>
        <translation>«%1» no se ha pasado a «%2».</translation>
    </message>
    <message>
        <source>%1: not added yet.</source>
        <comment>kind of record</comment>
        <translation>%1: aún no añadido.</translation>
    </message>
    <message>
        <source>%1: not added yet. Missing: %2.</source>
        <comment>kind of record, its fields</comment>
        <translation>%1: aún no añadido. Falta: %2.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordModel</name>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Last changed %1, %2</source>
        <translation>Último cambio: %1, %2</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Vínculos %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
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
        <translation>No hay ningún registro seleccionado.</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Cerrar el panel lateral</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordTable</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>%n registro eliminado</numerusform>
            <numerusform>%n registros eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Columnas predeterminadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n rows</source>
        <translation>
            <numerusform>Total, %n fila</numerusform>
            <numerusform>Total, %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is here yet.</source>
        <translation>%1: aún no hay nada.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
</context>
<context>
    <name>passerelle::ReferenceEditor</name>
    <message>
        <source>No record is called “%1”. Type a part of the name and choose from the list.</source>
        <translation>Ningún registro se llama «%1». Escriba una parte del nombre y elija de la lista.</translation>
    </message>
    <message>
        <source>Several records fit “%1”. Choose one from the list.</source>
        <translation>Varios registros coinciden con «%1». Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation>Ir a este registro</translation>
    </message>
    <message>
        <source>Go to this record: %1</source>
        <translation>Ir a este registro: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Ningún registro contiene estas palabras.</translation>
    </message>
    <message>
        <source>The first %1 records. More words find fewer.</source>
        <translation>Los primeros %1 registros. Con más palabras se encuentran menos.</translation>
    </message>
    <message>
        <source>Type the beginning of a word, or &gt; for a command.</source>
        <translation>Escriba el comienzo de una palabra, o &gt; para una orden.</translation>
    </message>
    <message>
        <source>Records found: %1. Enter opens the selected one, Ctrl+Enter shows it beside the page.</source>
        <translation>Registros encontrados: %1. Intro abre el seleccionado, Ctrl+Intro lo muestra junto a la página.</translation>
    </message>
    <message>
        <source>Enter does it.</source>
        <translation>Intro la ejecuta.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Ninguna orden tiene este nombre.</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>la cartera</translation>
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
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your changes carry this name, in the history and in what you send to others. It is kept on this computer, for all portfolios.</source>
        <translation>Sus cambios llevan este nombre, en el historial y en lo que envía a los demás. Se guarda en este ordenador, para todas las carteras.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>passerelle::StartPage</name>
    <message>
        <source>Knowledge on its way between regions</source>
        <translation>Conocimiento en camino entre regiones</translation>
    </message>
    <message>
        <source>Plan transnational projects with their partners, work packages, pilots and events.</source>
        <translation>Planificar proyectos transnacionales con sus socios, paquetes de trabajo, pilotos y eventos.</translation>
    </message>
    <message>
        <source>Bring offers and needs together, and follow what becomes of each transfer.</source>
        <translation>Reunir ofertas y necesidades y seguir qué resulta de cada transferencia.</translation>
    </message>
    <message>
        <source>Know where every figure comes from. Everything stays in one file on this computer.</source>
        <translation>Saber de dónde procede cada cifra. Todo permanece en un solo archivo en este equipo.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Nueva cartera…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Abrir el ejemplo…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertas recientemente</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Crear una cartera con los dos casos fundacionales.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Crear una demostración…</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Crear una cartera con datos inventados que lo muestra todo.</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusLine</name>
    <message>
        <source>Demonstration: invented figures</source>
        <translation>Demostración: cifras inventadas</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Mostrar todo lo que requiere atención.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>No hay ninguna cartera abierta.</translation>
    </message>
    <message>
        <source>✓ All changes are on disk</source>
        <translation>✓ Todos los cambios están guardados en el disco</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Solo lectura: no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Errores: %1 · Esperados: %2</translation>
    </message>
    <message>
        <source>Being typed, not on disk yet</source>
        <translation>Escribiendo, aún no está en el disco</translation>
    </message>
</context>
</TS>
