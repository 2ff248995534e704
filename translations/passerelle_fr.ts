<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActivityStatus</name>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>ActorGroup</name>
    <message>
        <source>Health and care workers</source>
        <translation>Personnel de santé et de soins</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Entrepreneurs</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Monde politique</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Utilisateurs finaux</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investisseurs</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Groupe propre</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Lettre d’intention</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Accord de licence</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Accord de coopération</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Contrat de services</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Accord commercial</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The file is damaged: its parts cannot be unpacked. Save it again or ask for another copy.</source>
        <translation>Le fichier est endommagé&#xa0;: ses parties ne peuvent pas être décompressées. Enregistrez-le à nouveau ou demandez une autre copie.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table needs, so it was not opened.</source>
        <translation>Une fois décompressé, le fichier dépasse de loin la taille nécessaire à un tableau&#x202f;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>The file holds a part whose name leads out of the file, so it was not opened.</source>
        <translation>Le fichier contient une partie dont le nom mène hors du fichier&#x202f;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>The file is neither XLSX nor ODS. Save it in one of these formats, or as CSV.</source>
        <translation>Le fichier n’est ni au format XLSX ni au format ODS. Enregistrez-le dans l’un de ces formats, ou en CSV.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file holds two parts with the same name, so that nobody can tell which one counts. Save it again in the program that it was made with.</source>
        <translation>Le fichier contient deux parties du même nom, si bien que personne ne peut dire laquelle compte. Enregistrez-le à nouveau dans le programme d’où il vient.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>avant la mise à niveau du fichier</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>avant le retour à une sauvegarde</translation>
    </message>
    <message>
        <source>before old history was dropped</source>
        <translation>avant la suppression de l’ancien historique</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>before work was brought in</source>
        <translation>avant l’apport de travail</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>An amount of the budget is too large to calculate with. Check the units, prices and exchange rates.</source>
        <translation>Un montant du budget est trop élevé pour le calcul. Vérifiez les unités, les prix et les taux de change.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Catégorie de coûts</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Lot de travail</translation>
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
        <translation>La liste de référence «&#xa0;%1&#xa0;» du programme est endommagée. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>CategorySource</name>
    <message>
        <source>Official list</source>
        <translation>Liste officielle</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Déduit</translation>
    </message>
</context>
<context>
    <name>ChallengeOrigin</name>
    <message>
        <source>Intrinsic</source>
        <translation>Intrinsèque</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <translation>Extrinsèque</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Environnemental</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>No partner has a budget yet. Add budget lines, or import them.</source>
        <translation>Aucun partenaire n’a encore de budget. Ajoutez des lignes budgétaires, ou importez-les.</translation>
    </message>
    <message>
        <source>Budget by partner</source>
        <translation>Budget par partenaire</translation>
    </message>
    <message>
        <source>EU contribution and own contribution, EUR</source>
        <translation>Contribution de l’UE et autofinancement, EUR</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contribution de l’UE</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Autofinancement</translation>
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
        <translation>Non indiqué par partenaire</translation>
    </message>
    <message>
        <source>Stated by partner: %1 of the total budget</source>
        <translation>Indiqué par partenaire&#xa0;: %1 du budget total</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of the total</source>
        <translation>Budget le plus élevé&#xa0;: %1, %2 du total</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Catégorie de coûts</translation>
    </message>
    <message>
        <source>There are no budget lines yet. Add them, or import them.</source>
        <translation>Il n’y a pas encore de lignes budgétaires. Ajoutez-en, ou importez-les.</translation>
    </message>
    <message>
        <source>Budget by cost category</source>
        <translation>Budget par catégorie de coûts</translation>
    </message>
    <message>
        <source>Total eligible budget, EUR</source>
        <translation>Budget total éligible, EUR</translation>
    </message>
    <message>
        <source>Largest category: %1, %2 of the budget</source>
        <translation>Catégorie la plus importante&#xa0;: %1, %2 du budget</translation>
    </message>
    <message>
        <source>EU contribution, EUR</source>
        <translation>Contribution de l’UE, EUR</translation>
    </message>
    <message>
        <source>Largest EU contribution: %1, %2 of all</source>
        <translation>Contribution de l’UE la plus élevée&#xa0;: %1, %2 de l’ensemble</translation>
    </message>
    <message>
        <source>Largest budget: %1, %2 of all</source>
        <translation>Budget le plus élevé&#xa0;: %1, %2 de l’ensemble</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Most partners: %1, %2 of all</source>
        <translation>Plus grand nombre de partenaires&#xa0;: %1, %2 de l’ensemble</translation>
    </message>
    <message>
        <source>No record has a place yet. Give organisations, events or offers a region or a country.</source>
        <translation>Aucune fiche n’a encore de lieu. Attribuez une région ou un pays à des organismes, à des événements ou à des offres.</translation>
    </message>
    <message>
        <source>Impact by region</source>
        <translation>Impact par région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Impact by country</source>
        <translation>Impact par pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The co-financing rates add up to %1; together they can be at most %2.</source>
        <translation>Les taux de cofinancement totalisent %1&#x202f;; leur somme ne peut pas dépasser %2.</translation>
    </message>
    <message>
        <source>The co-financing rates, with the own funds, add up to %1; together they must be %2.</source>
        <translation>Les taux de cofinancement et les fonds propres totalisent %1&#x202f;; leur somme doit être égale à %2.</translation>
    </message>
    <message>
        <source>The period shares add up to %1, the budget line to %2; the difference is %3.</source>
        <translation>Les parts des périodes totalisent %1, la ligne budgétaire %2&#x202f;; l’écart est de %3.</translation>
    </message>
    <message>
        <source>The shares of the partners add up to %1, the lump sum is %2; the difference is %3.</source>
        <translation>Les parts des partenaires totalisent %1, le montant forfaitaire est de %2&#x202f;; l’écart est de %3.</translation>
    </message>
    <message>
        <source>The sources of the contribution add up to %1, the contribution is %2; the difference is %3.</source>
        <translation>Les sources de la contribution totalisent %1, la contribution est de %2&#x202f;; l’écart est de %3.</translation>
    </message>
    <message>
        <source>The line does not count: the partner’s costs of this category are a flat rate.</source>
        <translation>La ligne ne compte pas&#xa0;: les coûts du partenaire dans cette catégorie relèvent d’un taux forfaitaire.</translation>
    </message>
    <message>
        <source>“%1” is %2; the programme’s ceiling is %3.</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2&#x202f;; le plafond du programme est de %3.</translation>
    </message>
    <message>
        <source>“%1” is declared as %2, the records give %3; the difference is %4.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la valeur déclarée est %2, les fiches donnent %3&#x202f;; l’écart est de %4.</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the work package (%3).</source>
        <translation>«&#xa0;%1&#xa0;» (%2) se situe avant le début du lot de travail (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the work package (%3).</source>
        <translation>«&#xa0;%1&#xa0;» (%2) se situe après la fin du lot de travail (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is before the start of the project (%3).</source>
        <translation>«&#xa0;%1&#xa0;» (%2) se situe avant le début du projet (%3).</translation>
    </message>
    <message>
        <source>“%1” (%2) is after the end of the project (%3).</source>
        <translation>«&#xa0;%1&#xa0;» (%2) se situe après la fin du projet (%3).</translation>
    </message>
    <message>
        <source>The activity depends on itself.</source>
        <translation>L’activité dépend d’elle-même.</translation>
    </message>
    <message>
        <source>The dependency is part of a circle: these activities wait for each other.</source>
        <translation>La dépendance fait partie d’une boucle&#xa0;: ces activités s’attendent les unes les autres.</translation>
    </message>
    <message>
        <source>The project has no active lead partner.</source>
        <translation>Le projet n’a pas de chef de file actif.</translation>
    </message>
    <message>
        <source>The project has several active lead partners.</source>
        <translation>Le projet a plusieurs chefs de file actifs.</translation>
    </message>
    <message>
        <source>Several partners of the project have the number %1.</source>
        <translation>Plusieurs partenaires du projet portent le numéro %1.</translation>
    </message>
    <message>
        <source>Several work packages of the project have the number %1.</source>
        <translation>Plusieurs lots de travail du projet portent le numéro %1.</translation>
    </message>
    <message>
        <source>Invoice “%1” of this supplier is entered several times.</source>
        <translation>La facture «&#xa0;%1&#xa0;» de ce fournisseur est saisie plusieurs fois.</translation>
    </message>
    <message>
        <source>Several people have the e-mail address “%1”.</source>
        <translation>Plusieurs personnes ont l’adresse e-mail «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Plusieurs organismes s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The data of this person was to be kept until %1: anonymise or delete it, or set a later date.</source>
        <translation>La date limite de conservation des données de cette personne est passée (%1)&#xa0;: anonymisez-les ou supprimez-les, ou fixez une date ultérieure.</translation>
    </message>
    <message>
        <source>“%1” belongs to another project.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un autre projet.</translation>
    </message>
    <message>
        <source>“%1”, %2: the programme takes %3 characters, these are %4.</source>
        <translation>«&#xa0;%1&#xa0;», %2&#xa0;: le programme admet %3 caractères, ce texte en compte %4.</translation>
    </message>
    <message>
        <source>“%1”: the programme takes %2 characters, these are %3.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le programme admet %2 caractères, ce texte en compte %3.</translation>
    </message>
    <message>
        <source>There is no text of a project called “%1”; name an entity and a field, as in project.summary.</source>
        <translation>Aucun texte de projet ne s’appelle «&#xa0;%1&#xa0;»&#x202f;; indiquez une entité et un champ, comme project.summary.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is %2; the smallest number allowed is %3.</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2&#x202f;; la plus petite valeur admise est %3.</translation>
    </message>
    <message>
        <source>“%1” is %2; the largest number allowed is %3.</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2&#x202f;; la plus grande valeur admise est %3.</translation>
    </message>
    <message>
        <source>“%1”: there is no kind of record called “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: aucun type de fiche ne s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”, %2: at most %3 characters, these are %4.</source>
        <translation>«&#xa0;%1&#xa0;», %2&#xa0;: au plus %3 caractères, ce texte en compte %4.</translation>
    </message>
    <message>
        <source>“%1”: at most %2 characters, these are %3.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: au plus %2 caractères, ce texte en compte %3.</translation>
    </message>
    <message>
        <source>%1 is too large to be added to other amounts.</source>
        <translation>%1 est un montant trop grand pour être additionné à d’autres.</translation>
    </message>
    <message>
        <source>Several people wrote this without knowing of each other, and it waits to be settled: “conflicts” lists what each of them wrote.</source>
        <translation>Plusieurs personnes ont écrit ceci sans le savoir les unes des autres, et cela attend d’être réglé&#xa0;: «&#xa0;conflicts&#xa0;» énumère ce que chacune a écrit.</translation>
    </message>
    <message>
        <source>Somebody deleted this while others changed it or referred to it, and it waits to be settled: “conflicts” lists who did what.</source>
        <translation>Quelqu’un a supprimé ceci pendant que d’autres le modifiaient ou y renvoyaient, et cela attend d’être réglé&#xa0;: «&#xa0;conflicts&#xa0;» énumère qui a fait quoi.</translation>
    </message>
</context>
<context>
    <name>CohesionCategory</name>
    <message>
        <source>Less developed region</source>
        <translation>Région moins développée</translation>
    </message>
    <message>
        <source>Transition region</source>
        <translation>Région en transition</translation>
    </message>
    <message>
        <source>More developed region</source>
        <translation>Région plus développée</translation>
    </message>
    <message>
        <source>Outermost region</source>
        <translation>Région ultrapériphérique</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show what would change, and change nothing.</source>
        <translation>Afficher ce qui changerait, sans rien modifier.</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>Afficher une valeur JSON unique.</translation>
    </message>
    <message>
        <source>The language of labels and messages: en, fr, es, nb, de, it or sl.</source>
        <translation>La langue des libellés et des messages&#xa0;: en, fr, es, nb, de, it ou sl.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2.</source>
        <translation>L’option --%1 attend un nombre entier à partir de %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The option --%1 takes one of these: %2.</source>
        <translation>L’option --%1 attend l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of en, fr, es, nb, de, it, sl.</source>
        <translation>La langue «&#xa0;%1&#xa0;» ne figure pas parmi en, fr, es, nb, de, it, sl.</translation>
    </message>
    <message>
        <source>Something is missing. The command is written like this: %1</source>
        <translation>Il manque quelque chose. La commande s’écrit ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is too much. The command is written like this: %2</source>
        <translation>«&#xa0;%1&#xa0;» est en trop. La commande s’écrit ainsi&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Rien n’a été modifié&#xa0;: il s’agissait d’une simulation.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>See passerelle %1 --help.</source>
        <translation>Voir passerelle %1 --help.</translation>
    </message>
    <message>
        <source>See passerelle --help.</source>
        <translation>Voir passerelle --help.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>L’opération a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Works without a window:</source>
        <translation>Fonctionne sans fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>passerelle COMMAND --help explains a command, passerelle --version names the version.</source>
        <translation>passerelle COMMAND --help explique une commande, passerelle --version indique la version.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the problems are listed; 2 failure, nothing was changed.</source>
        <translation>Code de sortie&#xa0;: 0, effectué&#x202f;; 1, effectué, et les problèmes sont énumérés&#x202f;; 2, échec, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Where to; without this into the data folder of this machine.</source>
        <translation>Destination&#x202f;; sans cette option, le dossier de données de cet ordinateur.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This machine has no data folder that can be written. Name a file with --out.</source>
        <translation>Cet ordinateur n’a pas de dossier de données accessible en écriture. Indiquez un fichier avec --out.</translation>
    </message>
    <message>
        <source>%1 holds again what is in %2.</source>
        <translation>%1 contient de nouveau ce qui est dans %2.</translation>
    </message>
    <message>
        <source>Copies a portfolio, whole, and prints where to.</source>
        <translation>Copie un portefeuille entier et affiche la destination.</translation>
    </message>
    <message>
        <source>Puts back the content of a backup; what is there now is backed up before.</source>
        <translation>Remet en place le contenu d’une sauvegarde&#x202f;; ce qui s’y trouve est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>Verifies that a file is whole: storage, schema, history and references.</source>
        <translation>Vérifie qu’un fichier est intact&#xa0;: stockage, schéma, historique et références.</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>L’image à écrire&#xa0;: .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Only what belongs to this project.</source>
        <translation>Seulement ce qui appartient à ce projet.</translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x675.</source>
        <translation>La taille en pixels, comme 1200x675.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Clair sur fond sombre.</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Remplacer ce qui existe.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it like 1200x675, up to %2 each.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille&#x202f;; écrivez-la comme 1200x675, jusqu’à %2 pour chaque nombre.</translation>
    </message>
    <message>
        <source>Say with --out where to write.</source>
        <translation>Indiquez avec --out où écrire.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; passerelle charts lists them.</source>
        <translation>Le graphique «&#xa0;%1&#xa0;» n’existe pas&#x202f;; passerelle charts énumère les graphiques.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it with --force.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou remplacez ce fichier avec --force.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>Dessine un graphique dans un fichier.</translation>
    </message>
    <message>
        <source>Lists the charts there are.</source>
        <translation>Énumère les graphiques qui existent.</translation>
    </message>
    <message>
        <source>How many records at most; 50 without this.</source>
        <translation>Nombre maximal de fiches&#x202f;; 50 sans cette option.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Lists everything in a portfolio that needs attention.</source>
        <translation>Énumère tout ce qui, dans un portefeuille, demande de l’attention.</translation>
    </message>
    <message>
        <source>Finds records by words in any language, the best first; accents and case do not matter.</source>
        <translation>Recherche des fiches par mots dans n’importe quelle langue, les plus pertinentes d’abord&#x202f;; les accents et la casse sont ignorés.</translation>
    </message>
    <message>
        <source>What the invented values are drawn from; the same number gives the same portfolio.</source>
        <translation>Graine des valeurs inventées&#x202f;; le même nombre donne le même portefeuille.</translation>
    </message>
    <message>
        <source>How many projects to invent.</source>
        <translation>Nombre de projets à inventer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 contient %n fiche.</numerusform>
            <numerusform>%1 contient %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Crée un portefeuille vide.</translation>
    </message>
    <message>
        <source>Makes a portfolio with the two founding cases, HACK-IT-NET and SmartHealth.</source>
        <translation>Crée un portefeuille avec les deux cas fondateurs, HACK-IT-NET et SmartHealth.</translation>
    </message>
    <message>
        <source>Makes the demonstration portfolio, in which everything is invented.</source>
        <translation>Crée le portefeuille de démonstration, où tout est inventé.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Avertissement&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation>Cette fiche n’existe pas&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n fiche supprimée.</numerusform>
            <numerusform>%n fiches supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a record and prints it; title@de=… is the text in a language.</source>
        <translation>Ajoute une fiche et l’affiche&#x202f;; title@de=… est le texte dans une langue.</translation>
    </message>
    <message>
        <source>Changes fields of a record and prints it; an empty value clears a field.</source>
        <translation>Modifie des champs d’une fiche et l’affiche&#x202f;; une valeur vide efface un champ.</translation>
    </message>
    <message>
        <source>Deletes a record and what is a part of it.</source>
        <translation>Supprime une fiche et ce qui en fait partie.</translation>
    </message>
    <message>
        <source>What to write; without this the suffix of the path tells.</source>
        <translation>Ce qu’il faut écrire&#x202f;; sans cette option, le suffixe du chemin l’indique.</translation>
    </message>
    <message>
        <source>The file to write; for all entities as CSV a folder.</source>
        <translation>Le fichier à écrire&#x202f;; un dossier pour toutes les entités en CSV.</translation>
    </message>
    <message>
        <source>Only the records of this entity.</source>
        <translation>Seulement les fiches de cette entité.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Say with --format what to write.</source>
        <translation>Indiquez avec --format ce qu’il faut écrire.</translation>
    </message>
    <message>
        <source>%1 is the portfolio itself.</source>
        <translation>%1 est le portefeuille lui-même.</translation>
    </message>
    <message>
        <source>Writes everything, or one entity, as JSON, CSV or XLSX.</source>
        <translation>Écrit tout, ou une seule entité, en JSON, CSV ou XLSX.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Lists the kinds of records there are.</source>
        <translation>Énumère les types de fiches qui existent.</translation>
    </message>
    <message>
        <source>Lists the fields of an entity with kinds, units, bounds and meaning.</source>
        <translation>Énumère les champs d’une entité avec types, unités, limites et signification.</translation>
    </message>
    <message>
        <source>The budget of this project; of all without this.</source>
        <translation>Le budget de ce projet&#x202f;; de tous sans cette option.</translation>
    </message>
    <message>
        <source>What to divide by; category without this.</source>
        <translation>Le critère de répartition&#x202f;; category sans cette option.</translation>
    </message>
    <message>
        <source>Add what was reported and what remains (by category or partner).</source>
        <translation>Ajouter les dépenses déclarées et le solde disponible (par catégorie ou par partenaire).</translation>
    </message>
    <message>
        <source>What to divide by; region without this.</source>
        <translation>Le critère de répartition&#x202f;; region sans cette option.</translation>
    </message>
    <message>
        <source>The level of the regions; 2 without this.</source>
        <translation>Le niveau des régions&#x202f;; 2 sans cette option.</translation>
    </message>
    <message>
        <source>How many transfers go from each place to each other.</source>
        <translation>Nombre de transferts de chaque lieu vers chacun des autres.</translation>
    </message>
    <message>
        <source>Adds up the budget, with what is declared beside it.</source>
        <translation>Additionne le budget, avec les valeurs déclarées en regard.</translation>
    </message>
    <message>
        <source>Adds up what happens where: partners, money, pilots, people and transfers.</source>
        <translation>Totalise ce qui se passe dans chaque lieu&#xa0;: partenaires, argent, pilotes, personnes et transferts.</translation>
    </message>
    <message>
        <source>Prints the manual page.</source>
        <translation>Affiche la page de manuel.</translation>
    </message>
    <message>
        <source>Prints the completion of bash.</source>
        <translation>Affiche le complètement pour bash.</translation>
    </message>
    <message>
        <source>How many steps; one without this.</source>
        <translation>Nombre d’étapes&#x202f;; une sans cette option.</translation>
    </message>
    <message>
        <source>What happened to one record: ENTITY:RECORD or a record’s number.</source>
        <translation>Ce qui est arrivé à une fiche&#xa0;: ENTITY:RECORD ou le numéro d’une fiche.</translation>
    </message>
    <message>
        <source>Only what happened on this day (year-month-day) or later.</source>
        <translation>Seulement ce qui s’est passé ce jour-là (année-mois-jour) ou plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>There was no more to undo than %n step(s).</source>
        <translation>
            <numerusform>Il n’y avait que %n étape à annuler.</numerusform>
            <numerusform>Il n’y avait que %n étapes à annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to redo than %n step(s).</source>
        <translation>
            <numerusform>Il n’y avait que %n étape à rétablir.</numerusform>
            <numerusform>Il n’y avait que %n étapes à rétablir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez-la comme 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>annulée définitivement</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>la fiche</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présente</translation>
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
        <source>Takes back the last step.</source>
        <translation>Annule la dernière étape.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Rétablit ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the latest first.</source>
        <translation>Indique qui a modifié quoi et quand, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>What the source is; without this its suffix tells.</source>
        <translation>La nature de la source&#x202f;; sans cette option, son suffixe l’indique.</translation>
    </message>
    <message>
        <source>What the rows are; without this the name of the sheet or of the CSV file tells.</source>
        <translation>Ce que sont les lignes&#x202f;; sans cette option, le nom de la feuille ou du fichier CSV l’indique.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet to import; all without this.</source>
        <translation>La feuille du classeur à importer&#x202f;; toutes sans cette option.</translation>
    </message>
    <message>
        <source>Which field a column is; nothing after = leaves the column out.</source>
        <translation>À quel champ correspond une colonne&#x202f;; rien après = laisse la colonne de côté.</translation>
    </message>
    <message>
        <source>The project of rows that do not name one.</source>
        <translation>Le projet des lignes qui n’en indiquent pas.</translation>
    </message>
    <message>
        <source>How numbers are written where the values do not tell.</source>
        <translation>La façon d’écrire les nombres, quand les valeurs ne la révèlent pas.</translation>
    </message>
    <message>
        <source>How dates are written where the values do not tell.</source>
        <translation>La façon d’écrire les dates, quand les valeurs ne la révèlent pas.</translation>
    </message>
    <message>
        <source>What %1 is cannot be told from its name. Say it with --as.</source>
        <translation>Le nom ne permet pas de savoir ce qu’est %1. Indiquez-le avec --as.</translation>
    </message>
    <message>
        <source>JSON and tables are imported one after the other, not together.</source>
        <translation>JSON et tableaux s’importent l’un après l’autre, pas ensemble.</translation>
    </message>
    <message>
        <source>“%1” is not written as COLUMN=FIELD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit sous la forme COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”; it has: %3.</source>
        <translation>%1 n’a pas de feuille «&#xa0;%2&#xa0;»&#x202f;; feuilles existantes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has several sheets. Name one with --sheet.</source>
        <translation>%1 a plusieurs feuilles. Indiquez-en une avec --sheet.</translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the name. Say it with --entity.</source>
        <translation>Le nom ne permet pas de savoir ce que sont les lignes. Indiquez-le avec --entity.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Lu comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Non utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Imports tables, JSON or a download of CORDIS; rows that cannot be read are listed.</source>
        <translation>Importe des tableaux, du JSON ou un téléchargement de CORDIS&#x202f;; les lignes illisibles sont énumérées.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Tells what a file holds: records, languages, size and the last change.</source>
        <translation>Indique ce que contient un fichier&#xa0;: fiches, langues, taille et dernière modification.</translation>
    </message>
    <message>
        <source>Only records whose field is this; also !=, &lt;, &gt; and ~ for a part of a text. An empty value means none.</source>
        <translation>Seulement les fiches dont le champ a cette valeur&#x202f;; aussi&#x202f;!=, &lt;, &gt; et ~ pour une partie d’un texte. Une valeur vide signifie aucune.</translation>
    </message>
    <message>
        <source>The fields to show, separated by commas.</source>
        <translation>Les champs à afficher, séparés par des virgules.</translation>
    </message>
    <message>
        <source>What to sort by; with - in front from the last to the first.</source>
        <translation>Le critère de tri&#x202f;; avec - devant, du dernier au premier.</translation>
    </message>
    <message>
        <source>How many records at most.</source>
        <translation>Nombre maximal de fiches.</translation>
    </message>
    <message>
        <source>How the records are written: table, csv or json.</source>
        <translation>Présentation des fiches&#xa0;: table, csv ou json.</translation>
    </message>
    <message>
        <source>“%1” is not written as FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit sous la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Lists records as a table, CSV or JSON.</source>
        <translation>Énumère des fiches sous forme de tableau, de CSV ou de JSON.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Impossible d’écrire le résultat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>Impossible de créer un dossier temporaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; passerelle entities lists them.</source>
        <translation>L’entité «&#xa0;%1&#xa0;» n’existe pas&#x202f;; passerelle entities énumère les entités.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>%1: the number of a record cannot be changed.</source>
        <translation>%1&#xa0;: le numéro d’une fiche ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit. %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne convient pas. %3</translation>
    </message>
    <message>
        <source>There is no field “%1”; passerelle fields %2 lists them.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas&#x202f;; passerelle fields %2 énumère les champs.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>There is no record %1. Write ENTITY:RECORD or a record’s number.</source>
        <translation>La fiche %1 n’existe pas. Écrivez ENTITY:RECORD ou le numéro d’une fiche.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the file over from a program on another computer that is not running any more.</source>
        <translation>Reprendre le fichier à un programme d’un autre ordinateur qui ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Keep the steps of so many days; 365 without this.</source>
        <translation>Conserver les étapes d’autant de jours&#x202f;; 365 sans cette option.</translation>
    </message>
    <message>
        <source>Steps dropped</source>
        <translation>Étapes supprimées</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Modifications supprimées</translation>
    </message>
    <message>
        <source>Attached files dropped</source>
        <translation>Fichiers joints supprimés</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Octets avant</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Octets après</translation>
    </message>
    <message>
        <source>Steps that were dropped cannot be undone any more.</source>
        <translation>Les étapes supprimées ne peuvent plus être annulées.</translation>
    </message>
    <message>
        <source>Makes a file smaller: drops old steps and what they overwrote. What the records hold stays, and a backup is kept.</source>
        <translation>Réduit un fichier&#xa0;: supprime les anciennes étapes et ce qu’elles ont remplacé. Le contenu des fiches reste, et une sauvegarde est conservée.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is nothing to add up yet.</source>
        <translation>Il n’y a encore rien à additionner.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>L’option --%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Il n’y a aucun conflit.</translation>
    </message>
    <message>
        <source>There is no conflict “%1”. “conflicts” lists them; “all” means all.</source>
        <translation>Il n’y a pas de conflit «&#xa0;%1&#xa0;». «&#xa0;conflicts&#xa0;» les énumère&#x202f;; «&#xa0;all&#xa0;» les désigne tous.</translation>
    </message>
    <message>
        <source>Of a record that somebody deleted only “here” or “there” can be taken: it stays or goes.</source>
        <translation>Pour une fiche que quelqu’un a supprimée, seuls «&#xa0;here&#xa0;» ou «&#xa0;there&#xa0;» sont possibles&#xa0;: elle reste ou elle part.</translation>
    </message>
    <message>
        <source>Say with --take what is to be: here, there, or a value.</source>
        <translation>Indiquez avec --take ce qui doit valoir&#xa0;: here, there ou une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n conflit réglé.</numerusform>
            <numerusform>%n conflits réglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>%n conflit restant.</numerusform>
            <numerusform>%n conflits restants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists where people wrote without knowing of each other.</source>
        <translation>Énumère où des personnes ont écrit sans savoir ce que l’autre écrivait.</translation>
    </message>
    <message>
        <source>Decides a conflict, or all of them: takes this side, that side, or a value.</source>
        <translation>Règle un conflit, ou tous&#xa0;: prend ce côté, l’autre côté ou une valeur.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Only what is about this event, and what that refers to.</source>
        <translation>Seulement ce qui concerne cet événement, et ce à quoi cela se réfère.</translation>
    </message>
    <message>
        <source>Leave out personal data.</source>
        <translation>Laisser de côté les données personnelles.</translation>
    </message>
    <message>
        <source>From a copy, too, send everything and not only its changes.</source>
        <translation>D’une copie aussi, envoyer tout et non seulement ses modifications.</translation>
    </message>
    <message>
        <source>For whom it is; the file says so.</source>
        <translation>À qui c’est destiné&#x202f;; le fichier l’indique.</translation>
    </message>
    <message>
        <source>Encrypt with the passphrase in this file.</source>
        <translation>Chiffrer avec la phrase secrète contenue dans ce fichier.</translation>
    </message>
    <message>
        <source>The passphrase of encrypted files is in this file.</source>
        <translation>La phrase secrète des fichiers chiffrés est dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 est illisible. Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 holds the whole portfolio.</source>
        <translation>%1 contient tout le portefeuille.</translation>
    </message>
    <message>
        <source>%1 holds a part of the portfolio. What is left out stays here.</source>
        <translation>%1 contient une partie du portefeuille. Ce qui est laissé de côté reste ici.</translation>
    </message>
    <message>
        <source>%1 holds all changes since this copy was made.</source>
        <translation>%1 contient toutes les modifications depuis que cette copie a été faite.</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Indiquez avec --out le fichier à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in it.</source>
        <translation>
            <numerusform>Il contient %n modification.</numerusform>
            <numerusform>Il contient %n modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1&#xa0;: %n modification, %2, %3.</numerusform>
            <numerusform>%1&#xa0;: %n modifications, %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1&#xa0;: rien de nouveau.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Fiches&#xa0;: nouvelles %1, modifiées %2, supprimées %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</source>
        <translation>
            <numerusform>%n conflit&#xa0;: des personnes ont écrit sans savoir ce que l’autre écrivait. «&#xa0;conflicts&#xa0;» l’énumère, «&#xa0;settle&#xa0;» le règle.</numerusform>
            <numerusform>%n conflits&#xa0;: des personnes ont écrit sans savoir ce que l’autre écrivait. «&#xa0;conflicts&#xa0;» les énumère, «&#xa0;settle&#xa0;» les règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no portfolio %1, and %2 is not a file made by “send”, so none can be made of it. Check the names.</source>
        <translation>Il n’y a pas de portefeuille %1, et %2 n’est pas un fichier fait par «&#xa0;send&#xa0;», on ne peut donc pas en faire un. Vérifiez les noms.</translation>
    </message>
    <message>
        <source>%1 is a copy of the portfolio of %2. “send” makes a file that brings your work back.</source>
        <translation>%1 est une copie du portefeuille (de %2). «&#xa0;send&#xa0;» fait un fichier qui rapporte votre travail.</translation>
    </message>
    <message>
        <source>Writes a copy, a part of it, or the work done in a copy, to be sent.</source>
        <translation>Écrit une copie, une partie, ou le travail fait dans une copie, pour l’envoyer.</translation>
    </message>
    <message>
        <source>Brings work back: packs and full copies, in any order, twice if need be. Where there is no FILE yet, makes it of the pack.</source>
        <translation>Rapporte le travail&#xa0;: paquets et copies complètes, dans n’importe quel ordre, deux fois s’il le faut. Si FILE n’existe pas, il est fait à partir du paquet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Autre fiche</translation>
    </message>
    <message>
        <source>How sure (%)</source>
        <translation>Certitude (%)</translation>
    </message>
    <message>
        <source>No record looks like another.</source>
        <translation>Aucune fiche ne ressemble à une autre.</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Est maintenant</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Dans la note</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now refer to the one that stays.</source>
        <translation>
            <numerusform>%n fiche se réfère maintenant à celle qui reste.</numerusform>
            <numerusform>%n fiches se réfèrent maintenant à celle qui reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that would have been there twice were left out.</source>
        <translation>
            <numerusform>%n lien qui aurait existé deux fois a été laissé de côté.</numerusform>
            <numerusform>%n liens qui auraient existé deux fois ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind. Only two records of one kind can be joined.</source>
        <translation>%1 et %2 ne sont pas du même type. Seules deux fiches d’un même type peuvent être réunies.</translation>
    </message>
    <message>
        <source>“%1” went into “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a été réunie à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Lists records that look like the same thing entered twice, the surest first.</source>
        <translation>Énumère les fiches qui semblent être la même chose saisie deux fois, les plus sûres d’abord.</translation>
    </message>
    <message>
        <source>Makes one record out of two: the first stays, the second goes into it, and what both say differently is kept in a note. A record is ENTITY:RECORD or a number.</source>
        <translation>Fait une fiche de deux&#xa0;: la première reste, la seconde y est réunie, et ce que les deux disent différemment est gardé dans une note. Une fiche est ENTITY:RECORD ou un numéro.</translation>
    </message>
    <message>
        <source>The option --break-lock does that.</source>
        <translation>L’option --break-lock le fait.</translation>
    </message>
    <message>
        <source>Meet other copies in this folder, and exchange with them at once.</source>
        <translation>Rejoindre d’autres copies dans ce dossier et échanger aussitôt avec elles.</translation>
    </message>
    <message>
        <source>Meet nobody any more. What this copy has put there stays.</source>
        <translation>Ne plus rejoindre personne. Ce que cette copie y a déposé reste.</translation>
    </message>
    <message>
        <source>Bring in what others have put there, and give what they lack.</source>
        <translation>Apporter ce que d’autres y ont déposé, et donner ce qui leur manque.</translation>
    </message>
    <message>
        <source>Exchange although this copy was restored and would get back what it once had.</source>
        <translation>Échanger bien que cette copie ait été restaurée et retrouverait ce qu’elle a eu.</translation>
    </message>
    <message>
        <source>This copy meets no others in a folder. --set names one.</source>
        <translation>Cette copie n’en rejoint aucune autre dans un dossier. --set en nomme un.</translation>
    </message>
    <message>
        <source>The folder %1 is not there now, so nothing was done. Connect it and try again.</source>
        <translation>Le dossier %1 n’est pas là pour le moment, rien n’a donc été fait. Connectez-le et réessayez.</translation>
    </message>
    <message>
        <source>This copy meets others in %1.</source>
        <translation>Cette copie en rejoint d’autres dans %1.</translation>
    </message>
    <message>
        <source>This copy was restored: it knows less than it once put into %1, and exchanges nothing by itself. --bring-back brings in what it had.</source>
        <translation>Cette copie a été restaurée&#xa0;: elle en sait moins que ce qu’elle a déposé dans %1 et n’échange rien d’elle-même. --bring-back rapporte ce qu’elle avait.</translation>
    </message>
    <message>
        <source>Another copy writes into %1 under the name of this one, because a machine or its data folder was copied. The next exchange takes a new name.</source>
        <translation>Une autre copie écrit dans %1 sous le nom de celle-ci, parce qu’un ordinateur ou son dossier de données a été copié. Le prochain échange prendra un nouveau nom.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Changes to come</source>
        <translation>Modifications à venir</translation>
    </message>
    <message>
        <source>Of these here</source>
        <translation>Dont déjà là</translation>
    </message>
    <message>
        <source>Changes it lacks</source>
        <translation>Modifications qui lui manquent</translation>
    </message>
    <message>
        <source>No other copy has been there yet.</source>
        <translation>Aucune autre copie n’y est encore passée.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this copy are not in the folder. --exchange puts them there.</source>
        <translation>
            <numerusform>%n modification de cette copie n’est pas dans le dossier. --exchange l’y dépose.</numerusform>
            <numerusform>%n modifications de cette copie ne sont pas dans le dossier. --exchange les y dépose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are there. --exchange brings them in.</source>
        <translation>
            <numerusform>%n modification d’autrui est là. --exchange l’apporte.</numerusform>
            <numerusform>%n modifications d’autrui sont là. --exchange les apporte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes brought in: %1. Changes given: %2.</source>
        <translation>Modifications apportées&#xa0;: %1. Modifications données&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--off goes with no other of these options.</source>
        <translation>--off ne va avec aucune autre de ces options.</translation>
    </message>
    <message>
        <source>Exchanges with other copies through a folder that a synchronising program or a network drive keeps in step. Without options: who is how far.</source>
        <translation>Échange avec d’autres copies par un dossier qu’un programme de synchronisation ou un lecteur réseau tient à jour. Sans option&#xa0;: où en est chacun.</translation>
    </message>
    <message>
        <source>“merge” does that.</source>
        <translation>«&#xa0;merge&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>référencé</translation>
    </message>
    <message>
        <source>changed or referred to (%1, %2)</source>
        <translation>modifié ou référencé (%1, %2)</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 attend une valeur.</translation>
    </message>
    <message>
        <source>The option --%1 is given several times.</source>
        <translation>L’option --%1 est indiquée plusieurs fois.</translation>
    </message>
    <message>
        <source>Of “%1” there are several values there: %2. Settle it by itself, and give the value with --take.</source>
        <translation>Pour «&#xa0;%1&#xa0;», il y a là-bas plusieurs valeurs&#xa0;: %2. Réglez ce conflit à part, et indiquez la valeur avec --take.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>For all of them only “here” or “there” can be taken; a value is for one.</source>
        <translation>Pour tous à la fois, seul «&#xa0;here&#xa0;» ou «&#xa0;there&#xa0;» est possible&#x202f;; une valeur ne vaut que pour un seul.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Only what is about this partner, and what that refers to; of other partners the names.</source>
        <translation>Seulement ce qui concerne ce partenaire, et ce à quoi cela se réfère&#x202f;; des autres partenaires, les noms.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. It is to be the passphrase.</source>
        <translation>La première ligne de %1 est vide. Elle doit être la phrase secrète.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Tells under which name you work on this machine, or changes it: the history and what you send to others carry it.</source>
        <translation>Indique sous quel nom vous travaillez sur cet ordinateur, ou le change&#xa0;: l’historique et ce que vous envoyez aux autres le portent.</translation>
    </message>
    <message>
        <source>Your name, as others are to read it; empty for that of the account.</source>
        <translation>Votre nom, tel que les autres le liront&#x202f;; vide pour celui du compte.</translation>
    </message>
    <message>
        <source>The organisation that you work for; empty for none.</source>
        <translation>L’organisme pour lequel vous travaillez&#x202f;; vide pour aucun.</translation>
    </message>
    <message>
        <source>No other copy has been there yet; what lies there is of another portfolio. Copies that are to meet are made of one by “send” and “merge”.</source>
        <translation>Aucune autre copie n’y est encore passée&#x202f;; ce qui s’y trouve est d’un autre portefeuille. Les copies qui doivent se rencontrer se font à partir d’un seul, avec «&#xa0;send&#xa0;» et «&#xa0;merge&#xa0;».</translation>
    </message>
    <message>
        <source>“--out” does not go with “--list”, which makes no backup. Leave out one of them.</source>
        <translation>«&#xa0;--out&#xa0;» ne va pas avec «&#xa0;--list&#xa0;», qui ne crée aucune sauvegarde. Retirez l’une des deux options.</translation>
    </message>
    <message>
        <source>JSON and downloads of CORDIS are imported as a whole. Leave out --%1.</source>
        <translation>JSON et les téléchargements de CORDIS sont importés en entier. Omettez --%1.</translation>
    </message>
    <message>
        <source>“%1” belongs to no project. Leave out --project.</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient à aucun projet. Omettez --project.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n record(s)</source>
        <translation>
            <numerusform>supprimé avec %n fiche</numerusform>
            <numerusform>supprimé avec %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that had gone with it are back.</source>
        <translation>
            <numerusform>%n fiche supprimée avec elle est de nouveau là.</numerusform>
            <numerusform>%n fiches supprimées avec elle sont de nouveau là.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the backups of this portfolio in the data folder. Of each file those asked for are kept apart from those that the program makes: the last ten, one a day for a week, one a week for two months.</source>
        <translation>Énumérer les sauvegardes de ce portefeuille dans le dossier de données. Pour chaque fichier, celles qui ont été demandées sont conservées à part de celles que fait le programme&#xa0;: les dix dernières, une par jour pendant une semaine, une par semaine pendant deux mois.</translation>
    </message>
    <message>
        <source>“here” or “there”, or what “conflicts” calls them in any language; or the value that the field is to have.</source>
        <translation>«&#xa0;here&#xa0;» ou «&#xa0;there&#xa0;», ou le mot par lequel «&#xa0;conflicts&#xa0;» les désigne dans l’une des langues (Ici, Là-bas)&#x202f;; ou la valeur que le champ doit avoir.</translation>
    </message>
    <message>
        <source>The value that the field is to have, also where it names a side.</source>
        <translation>La valeur que le champ doit avoir, même si elle désigne l’un des côtés.</translation>
    </message>
    <message>
        <source>--take and --value do not go together. Leave out one of them.</source>
        <translation>--take et --value ne vont pas ensemble. Omettez l’une des deux options.</translation>
    </message>
    <message>
        <source>Replace what is there; in a folder the tables of all entities, also those that are empty now.</source>
        <translation>Remplacer ce qui existe&#x202f;; dans un dossier, les tables de toutes les entités, même de celles qui sont vides à présent.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no table can be written there.</source>
        <translation>%1 est un dossier, si bien qu’aucune table ne peut y être écrite.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened. “passerelle --help” lists the commands, which need none.</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir la fenêtre. «&#xa0;passerelle --help&#xa0;» énumère les commandes, qui s’en passent.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>À régler</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); “conflicts” lists them</source>
        <translation>
            <numerusform>%n endroit&#x202f;; «&#xa0;conflicts&#xa0;» l’énumère</numerusform>
            <numerusform>%n endroits&#x202f;; «&#xa0;conflicts&#xa0;» les énumère</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given several times. Leave out all but one.</source>
        <translation>«&#xa0;%1&#xa0;» est donné plusieurs fois. N’en gardez qu’un seul.</translation>
    </message>
</context>
<context>
    <name>CommunicationKind</name>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Parts of the history are missing or were changed by something other than Passerelle, so nothing was dropped: “verify” names them. Go back to a backup with “restore”.</source>
        <translation>Des parties de l’historique manquent ou n’ont pas été modifiées par Passerelle, rien n’a donc été retiré&#xa0;: «&#xa0;verify&#xa0;» les indique. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Stated</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Inventé</translation>
    </message>
</context>
<context>
    <name>ConsentBasis</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Intérêt légitime</translation>
    </message>
</context>
<context>
    <name>ContributionStatus</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Automatic public</source>
        <translation>Public automatique</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>Cordis</name>
    <message>
        <source>The project %1 is neither in the table of projects nor in the portfolio.</source>
        <translation>Le projet %1 n’est ni dans le tableau des projets ni dans le portefeuille.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so it is not one of CORDIS. Take the files project.csv and organization.csv of the download.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#x202f;; il ne provient donc pas de CORDIS. Prenez les fichiers project.csv et organization.csv du téléchargement.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with at most two decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant à deux décimales au plus.</translation>
    </message>
    <message>
        <source>“%1” is not a date. CORDIS writes dates as 2027-06-30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. CORDIS écrit les dates comme 2027-06-30.</translation>
    </message>
    <message>
        <source>The project has no id.</source>
        <translation>Le projet n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The project has no acronym.</source>
        <translation>Le projet n’a pas d’acronyme.</translation>
    </message>
    <message>
        <source>The organisation has no project id.</source>
        <translation>L’organisme n’a pas d’identifiant de projet.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>L’organisme n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, virgule décimale</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, point décimal</translation>
    </message>
    <message>
        <source>The project %1 is in the table more than once.</source>
        <translation>Le projet %1 figure plusieurs fois dans le tableau.</translation>
    </message>
</context>
<context>
    <name>CostCategory</name>
    <message>
        <source>Staff costs</source>
        <translation>Frais de personnel</translation>
    </message>
    <message>
        <source>Office and administrative costs</source>
        <translation>Frais de bureau et frais administratifs</translation>
    </message>
    <message>
        <source>Travel and accommodation costs</source>
        <translation>Frais de déplacement et d’hébergement</translation>
    </message>
    <message>
        <source>External expertise and services costs</source>
        <translation>Frais liés au recours à des compétences et à des services externes</translation>
    </message>
    <message>
        <source>Equipment costs</source>
        <translation>Frais d’équipement</translation>
    </message>
    <message>
        <source>Costs for infrastructure and works</source>
        <translation>Frais d’infrastructure et de travaux</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Autres coûts</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Montant forfaitaire</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is not encoded in UTF-8. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Le tableau n’est pas codé en UTF-8. Enregistrez-le à nouveau en CSV avec le codage UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place in line %1 of the table. Put fields that contain quotation marks into quotation marks and double those inside.</source>
        <translation>Un guillemet est mal placé à la ligne %1 du tableau. Mettez entre guillemets les champs qui contiennent des guillemets et doublez ceux qui sont à l’intérieur.</translation>
    </message>
    <message>
        <source>The last quoted field of the table has no closing quotation mark.</source>
        <translation>Le dernier champ entre guillemets du tableau n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>The table begins like UTF-16 but is not. Save it again as CSV in the encoding UTF-8.</source>
        <translation>Le tableau commence comme de l’UTF-16, mais n’en est pas. Enregistrez-le à nouveau en CSV avec le codage UTF-8.</translation>
    </message>
    <message>
        <source>A cell in line %1 of the table is longer than a million characters. A quotation mark may be missing there.</source>
        <translation>Une cellule à la ligne %1 du tableau dépasse un million de caractères. Il y manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The table is larger than 256 MB. Divide it into several files.</source>
        <translation>Le tableau dépasse 256&#xa0;Mo. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Import it as XLSX or ODS.</source>
        <translation>Il s’agit d’un classeur ou d’une archive, pas d’un fichier CSV. Importez-le en XLSX ou en ODS.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, without quotes</source>
        <translation>%1, %2, sans guillemets</translation>
    </message>
    <message>
        <source>The file holds bytes that no text has, so it is not a CSV file.</source>
        <translation>Le fichier contient des octets qu’aucun texte ne contient&#x202f;; ce n’est donc pas un fichier CSV.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>Line %1 of the table has more than %2 columns. A line end may be missing there, or the file is no table.</source>
        <translation>La ligne %1 du tableau a plus de %2 colonnes. Il y manque peut-être une fin de ligne, ou le fichier n’est pas un tableau.</translation>
    </message>
    <message>
        <source>The table holds more than ten million cells. Divide it into several files.</source>
        <translation>Le tableau contient plus de dix millions de cellules. Divisez-le en plusieurs fichiers.</translation>
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
        <translation>Budget total</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contribution de l’UE</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Partners of a type</source>
        <translation>Partenaires d’un type</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Lots de travail</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Partner budget</source>
        <translation>Budget du partenaire</translation>
    </message>
    <message>
        <source>EU contribution of the partner</source>
        <translation>Contribution de l’UE au partenaire</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
</context>
<context>
    <name>DeliverableState</name>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The folder for backups, %1, cannot be made, so nothing was changed. Make room or check its permissions.</source>
        <translation>Le dossier des sauvegardes, %1, ne peut pas être créé&#x202f;; rien n’a donc été modifié. Libérez de l’espace ou vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is open in another program (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here.</source>
        <translation>%1 est ouvert dans un autre programme (utilisateur %2 sur %3 depuis %4)&#x202f;; il est donc ouvert en lecture seule. Fermez-le là-bas pour le modifier ici.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check that the folder exists and can be written.</source>
        <translation>Impossible de créer %1. Vérifiez que le dossier existe et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is opened for reading only.</source>
        <translation>%1 est protégé en écriture&#x202f;; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The folder of %1 is write-protected, so it is opened for reading only.</source>
        <translation>Le dossier qui contient %1 est protégé en écriture&#x202f;; le fichier est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle, so it is opened for reading only. Install the newer version to change it.</source>
        <translation>%1 a été écrit par une version plus récente de Passerelle&#x202f;; il est donc ouvert en lecture seule. Installez la version plus récente pour le modifier.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing was changed.</source>
        <translation>Le portefeuille est ouvert en lecture seule&#x202f;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>%1: there is no record called “%2”. Look it up in the list, or use its number.</source>
        <translation>%1&#xa0;: aucune fiche ne s’appelle «&#xa0;%2&#xa0;». Cherchez-la dans la liste, ou utilisez son numéro.</translation>
    </message>
    <message>
        <source>%1: several records are called “%2”. Use one of the numbers %3.</source>
        <translation>%1&#xa0;: plusieurs fiches s’appellent «&#xa0;%2&#xa0;». Utilisez l’un des numéros %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Without it there can be no such record.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» manque. Sans cette valeur, la fiche ne peut pas exister.</translation>
    </message>
    <message>
        <source>%1: record %2 is not in the portfolio any more.</source>
        <translation>%1&#xa0;: la fiche %2 n’est plus dans le portefeuille.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new portfolio.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez le nom, ou créez un nouveau portefeuille.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the portfolio file in it.</source>
        <translation>%1 est un dossier. Choisissez le fichier du portefeuille qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no portfolio. Choose another file, or go back to a backup.</source>
        <translation>%1 est vide&#x202f;; ce n’est donc pas un portefeuille. Choisissez un autre fichier, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire %1. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio. Choose a file that Passerelle has made, or import this one.</source>
        <translation>%1 n’est pas un portefeuille. Choisissez un fichier créé par Passerelle, ou importez celui-ci.</translation>
    </message>
    <message>
        <source>%1 is cut off. Go back to a backup with “restore”.</source>
        <translation>%1 est tronqué. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio. Choose another file.</source>
        <translation>%1 est une base de données d’un autre programme, pas un portefeuille. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged. Go back to a backup with “restore”.</source>
        <translation>%1 est endommagé. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not built as Passerelle builds a portfolio (%2), so it may have been changed by another program. Go back to a backup with “restore”.</source>
        <translation>%1 n’a pas la structure que Passerelle donne à un portefeuille (%2)&#x202f;; un autre programme l’a peut-être modifié. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The portfolio has no version that Passerelle knows, so it cannot be used. Go back to a backup with “restore”.</source>
        <translation>Le portefeuille n’a pas de version connue de Passerelle&#x202f;; il ne peut donc pas être utilisé. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in %1. Make room and try again.</source>
        <translation>Le disque est plein&#x202f;; rien n’a donc été modifié dans %1. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions, or work on a copy.</source>
        <translation>Impossible d’écrire %1. Vérifiez les droits d’accès, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, so nothing was changed. Check the disk, then try again.</source>
        <translation>Le disque signale une erreur pour %1&#x202f;; rien n’a donc été modifié. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using %1. Wait until it is done, then try again.</source>
        <translation>Un autre programme utilise %1. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and can be written.</source>
        <translation>Impossible d’ouvrir %1. Vérifiez que le dossier existe et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation>Un texte est trop long pour être conservé dans %1.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 is opened for reading only. Make room, then open it again.</source>
        <translation>Le disque est plein&#x202f;; %1 est donc ouvert en lecture seule. Libérez de l’espace, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The step was done in an older version of Passerelle and concerns what is kept otherwise since, so it cannot be undone or redone. The history still shows it.</source>
        <translation>L’étape date d’une version plus ancienne de Passerelle et concerne ce qui est conservé autrement depuis&#x202f;; elle ne peut donc être ni annulée ni rétablie. L’historique la montre toujours.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program, so nothing was changed. Save a copy of what is shown here, and go on with the copy.</source>
        <translation>%1 a été déplacé, remplacé ou supprimé par un autre programme&#x202f;; rien n’a donc été modifié. Enregistrez une copie de ce qui est affiché ici et continuez avec elle.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle that keeps things otherwise, so it cannot be opened here. Install the newer version.</source>
        <translation>%1 a été écrit par une version plus récente de Passerelle qui conserve les données autrement&#x202f;; il ne peut donc pas être ouvert ici. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (user %2 on %3 since %4), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 est ouvert sur un autre ordinateur (utilisateur %2 sur %3 depuis %4)&#x202f;; il est donc ouvert en lecture seule. Fermez-le là-bas pour le modifier ici&#x202f;; si cet ordinateur ne fonctionne plus, reprenez le fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged, or the journal beside it belongs to another file, so it was left as it is. Go back to a backup with “restore”.</source>
        <translation>%1 est endommagé, ou le journal placé à côté appartient à un autre fichier&#x202f;; il a donc été laissé tel quel. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date, so it is as it was before (%2). Go on with the version of Passerelle that wrote it, and report this.</source>
        <translation>%1 n’a pas pu être mis à niveau et reste tel qu’il était (%2). Continuez avec la version de Passerelle qui l’a écrit et signalez ce problème.</translation>
    </message>
    <message>
        <source>%1 is not whole: it may have been copied while a program wrote to it. Copy it again, or go back to a backup with “restore”.</source>
        <translation>%1 n’est pas entier&#xa0;: il a peut-être été copié pendant qu’un programme y écrivait. Copiez-le à nouveau ou revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or check the permissions of the folder.</source>
        <translation>Le fichier endommagé %1 ne peut pas être conservé dans son dossier&#x202f;; rien n’a donc été modifié. Libérez de l’espace ou vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>There is no backup %1. “backup --list” shows those that there are.</source>
        <translation>Il n’y a pas de sauvegarde %1. «&#xa0;backup --list&#xa0;» montre celles qui existent.</translation>
    </message>
    <message>
        <source>%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a name of its own and open it there.</source>
        <translation>%1 est la sauvegarde d’un autre portefeuille que %2&#x202f;; rien n’a donc été modifié. Copiez-la sous un autre nom et ouvrez cette copie.</translation>
    </message>
    <message>
        <source>Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup to another name and open it there.</source>
        <translation>Rien n’indique que %1 ait jamais été un portefeuille&#x202f;; il a donc été laissé tel quel. Copiez la sauvegarde sous un autre nom et ouvrez cette copie.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another program has it open, or its folder cannot be written. Close it there, or check the permissions of the folder.</source>
        <translation>%1 ne peut pas être restauré&#xa0;: un autre programme l’a ouvert, ou son dossier est protégé en écriture. Fermez-le là-bas, ou vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open, so nothing was changed. Save a copy, or open it where it is now.</source>
        <translation>%1 a été déplacé, remplacé ou supprimé alors qu’il était ouvert&#x202f;; rien n’a donc été modifié. Enregistrez une copie, ou ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. If that stays so, go back to a backup with “restore”.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2. Si cela persiste, revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>%1: there is “%2” already. Change that one, or give another %3.</source>
        <translation>%1&#xa0;: il y a déjà «&#xa0;%2&#xa0;». Modifiez-le, ou donnez une autre valeur à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The disk reports an error for %1, and whether it was replaced cannot be told. Check the disk, then open the file again and see.</source>
        <translation>Le disque signale une erreur pour %1, et on ne peut pas dire si le fichier a été remplacé. Vérifiez le disque, puis rouvrez le fichier pour le voir.</translation>
    </message>
    <message>
        <source>%1 is open on another computer (%2 since %3), so it is opened for reading only. Close it there to change it here; if that computer is not running any more, take the file over.</source>
        <translation>%1 est ouvert sur un autre ordinateur (%2 depuis %3), il est donc ouvert en lecture seule. Fermez-le là-bas pour le modifier ici&#x202f;; si cet ordinateur ne fonctionne plus, reprenez le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room on its disk, or check its permissions.</source>
        <translation>Impossible d’écrire %1. Libérez de la place sur son disque ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>This machine has no data folder in which your name can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Cet ordinateur n’a pas de dossier de données où noter votre nom. Donnez à la variable PASSERELLE_DATA un dossier dans lequel on peut écrire.</translation>
    </message>
    <message>
        <source>What was to be brought in gives “%1” a value that cannot stand there, so nothing was changed. Ask for it again.</source>
        <translation>Ce qui devait être apporté donne à «&#xa0;%1&#xa0;» une valeur qui ne peut pas y figurer&#x202f;; rien n’a été modifié. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Not all that this step changed is in the portfolio any more, so it cannot be taken back as a whole. Write the former values again.</source>
        <translation>Tout ce que cette étape a modifié n’est plus dans le portefeuille&#x202f;; elle ne peut donc pas être annulée en entier. Saisissez de nouveau les anciennes valeurs.</translation>
    </message>
    <message>
        <source>Other records refer to what would be gone, so nothing was changed. Change or delete those first.</source>
        <translation>D’autres fiches renvoient à ce qui disparaîtrait, rien n’a donc été modifié. Modifiez ou supprimez d’abord celles-ci.</translation>
    </message>
</context>
<context>
    <name>DocumentPlace</name>
    <message>
        <source>Stored in the file</source>
        <translation>Stocké dans le fichier</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
</context>
<context>
    <name>DrawChart</name>
    <message>
        <source>“%1” is no kind of picture known here. Use a name that ends in .png, .svg or .pdf.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’image connu ici. Utilisez un nom qui se termine par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EngagementKind</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>EngagementLevel</name>
    <message>
        <source>Unaware</source>
        <translation>Non informé</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Réticent</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Moteur</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Étiquetages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Sources des faits</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Shares of periods</source>
        <translation>Parts des périodes</translation>
    </message>
    <message>
        <source>Lump sums</source>
        <translation>Montants forfaitaires</translation>
    </message>
    <message>
        <source>Lump sums of partners</source>
        <translation>Montants forfaitaires des partenaires</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>Coûts unitaires</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinancement</translation>
    </message>
    <message>
        <source>Contribution sources</source>
        <translation>Sources de contribution</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valeurs des indicateurs</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Regions of pilots</source>
        <translation>Régions des pilotes</translation>
    </message>
    <message>
        <source>Challenges of pilots</source>
        <translation>Défis des pilotes</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Lots de travail</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Partners in activities</source>
        <translation>Partenaires dans les activités</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Livrables</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Réalisations</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Text limits</source>
        <translation>Limites de texte</translation>
    </message>
    <message>
        <source>Specific objectives</source>
        <translation>Objectifs spécifiques</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Secteurs d’activité</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Données probantes</translation>
    </message>
    <message>
        <source>Industries of the project</source>
        <translation>Secteurs d’activité du projet</translation>
    </message>
    <message>
        <source>Countries of the project</source>
        <translation>Pays du projet</translation>
    </message>
    <message>
        <source>Regions of the project</source>
        <translation>Régions du projet</translation>
    </message>
    <message>
        <source>Contributions to the SDGs</source>
        <translation>Contributions aux ODD</translation>
    </message>
    <message>
        <source>RIS3 alignments</source>
        <translation>Alignements RIS3</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Projets liés</translation>
    </message>
    <message>
        <source>Funding links</source>
        <translation>Pistes de financement</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Declared values</source>
        <translation>Valeurs déclarées</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>RIS3 priorities</source>
        <translation>Priorités RIS3</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Communication items</source>
        <translation>Actions de communication</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Challenges of offers</source>
        <translation>Défis des offres</translation>
    </message>
    <message>
        <source>Challenges of needs</source>
        <translation>Défis des besoins</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Stages of transfers</source>
        <translation>Étapes des transferts</translation>
    </message>
    <message>
        <source>Options for action</source>
        <translation>Options d’action</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Fiches réunies</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source of a fact</source>
        <translation>Source d’un fait</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Share of a period</source>
        <translation>Part d’une période</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Montant forfaitaire</translation>
    </message>
    <message>
        <source>Lump sum of a partner</source>
        <translation>Montant forfaitaire d’un partenaire</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinancement</translation>
    </message>
    <message>
        <source>Contribution source</source>
        <translation>Source de contribution</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation>Valeur d’un indicateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Region of a pilot</source>
        <translation>Région d’un pilote</translation>
    </message>
    <message>
        <source>Challenge of a pilot</source>
        <translation>Défi d’un pilote</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Lot de travail</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Partner in an activity</source>
        <translation>Partenaire dans une activité</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Text limit</source>
        <translation>Limite de texte</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Objectif spécifique</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Donnée probante</translation>
    </message>
    <message>
        <source>Industry of the project</source>
        <translation>Secteur d’activité du projet</translation>
    </message>
    <message>
        <source>Country of the project</source>
        <translation>Pays du projet</translation>
    </message>
    <message>
        <source>Region of the project</source>
        <translation>Région du projet</translation>
    </message>
    <message>
        <source>Contribution to an SDG</source>
        <translation>Contribution à un ODD</translation>
    </message>
    <message>
        <source>RIS3 alignment</source>
        <translation>Alignement RIS3</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Projet lié</translation>
    </message>
    <message>
        <source>Funding link</source>
        <translation>Piste de financement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Valeur déclarée</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Priorité RIS3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Partie prenante</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interaction</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Communication item</source>
        <translation>Action de communication</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Challenge of an offer</source>
        <translation>Défi d’une offre</translation>
    </message>
    <message>
        <source>Challenge of a need</source>
        <translation>Défi d’un besoin</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Stage of a transfer</source>
        <translation>Étape d’un transfert</translation>
    </message>
    <message>
        <source>Option for action</source>
        <translation>Option d’action</translation>
    </message>
    <message>
        <source>Joined record</source>
        <translation>Fiche réunie</translation>
    </message>
</context>
<context>
    <name>EventFormat</name>
    <message>
        <source>Informative</source>
        <translation>Informatif</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactif</translation>
    </message>
    <message>
        <source>Informative and interactive</source>
        <translation>Informatif et interactif</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Inscriptions ouvertes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Roadshow stop</source>
        <translation>Étape du roadshow</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Réunion de lancement</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Press event</source>
        <translation>Événement presse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre entier compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at least %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre entier d’au moins %2.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3, with a decimal point, such as %4.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre compris entre %2 et %3, avec un point décimal, comme %4.</translation>
    </message>
    <message>
        <source>“%1” takes a number with a decimal point, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre avec un point décimal, comme %2.</translation>
    </message>
    <message>
        <source>“%1” takes a web address, such as https://example.org.</source>
        <translation>«&#xa0;%1&#xa0;» attend une adresse web, comme https://example.org.</translation>
    </message>
    <message>
        <source>“%1” takes an e-mail address, such as name@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» attend une adresse e-mail, comme name@example.org.</translation>
    </message>
    <message>
        <source>“%1” takes country codes of two letters, such as SI FR.</source>
        <translation>«&#xa0;%1&#xa0;» attend des codes pays à deux lettres, comme SI FR.</translation>
    </message>
    <message>
        <source>“%1” takes a currency code of three letters, such as EUR.</source>
        <translation>«&#xa0;%1&#xa0;» attend un code de devise à trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>“%1” takes language codes, such as en sl.</source>
        <translation>«&#xa0;%1&#xa0;» attend des codes de langue, comme en sl.</translation>
    </message>
    <message>
        <source>“%1” takes a language code, such as en.</source>
        <translation>«&#xa0;%1&#xa0;» attend un code de langue, comme en.</translation>
    </message>
    <message>
        <source>“%1” takes a time zone, such as Europe/Ljubljana.</source>
        <translation>«&#xa0;%1&#xa0;» attend un fuseau horaire, comme Europe/Ljubljana.</translation>
    </message>
    <message>
        <source>“%1” takes digits only.</source>
        <translation>«&#xa0;%1&#xa0;» attend uniquement des chiffres.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>«&#xa0;%1&#xa0;» attend un texte.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” takes the number of a record.</source>
        <translation>«&#xa0;%1&#xa0;» attend le numéro d’une fiche.</translation>
    </message>
    <message>
        <source>“%1” takes the name of a kind of record, such as event.</source>
        <translation>«&#xa0;%1&#xa0;» attend le nom d’un type de fiche, comme event.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>«&#xa0;%1&#xa0;» attend true ou false.</translation>
    </message>
    <message>
        <source>“%1” takes a date, such as 2026-11-22.</source>
        <translation>«&#xa0;%1&#xa0;» attend une date, comme 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” takes a date and a time, such as 2026-11-22T09:30.</source>
        <translation>«&#xa0;%1&#xa0;» attend une date et une heure, comme 2026-11-22T09:30.</translation>
    </message>
    <message>
        <source>“%1” takes a country: its code of two letters, such as SI, or its name, such as Slovenia.</source>
        <translation>«&#xa0;%1&#xa0;» attend un pays&#xa0;: son code à deux lettres, comme SI, ou son nom, comme Slovénie.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or make room there.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement ou libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is longer than a cell of a workbook can be, which is 32,767 characters. Export as CSV or JSON, or shorten it.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» dépasse ce que peut contenir une cellule de classeur, soit 32&#x202f;767 caractères. Exportez en CSV ou en JSON, ou raccourcissez le texte.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record number</source>
        <translation>Numéro de fiche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>SHA-256 of the content, in hexadecimal digits.</source>
        <translation>SHA-256 du contenu, en chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The field that the source speaks of; empty: the whole record.</source>
        <translation>Le champ dont parle la source&#x202f;; vide&#xa0;: toute la fiche.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Catégorie de coûts</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Lot de travail</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Type d’unité</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Nombre d’unités</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Splittable</source>
        <translation>Fractionnable</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Montant forfaitaire</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Catégories de coûts</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Autofinancement</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Partie prenante</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Number of people counted without names.</source>
        <translation>Nombre de personnes comptées sans leur nom.</translation>
    </message>
    <message>
        <source>Quadruple helix</source>
        <translation>Quadruple hélice</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Arrivée enregistrée à</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Transformée en</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Année de référence</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Valeur cible</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Statut juridique</translation>
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
        <translation>Code d’identification du participant attribué par la Commission européenne, neuf chiffres.</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>VAT recovery</source>
        <translation>Récupération de la TVA</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bodies and networks</source>
        <translation>Instances et réseaux</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Titre universitaire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Basis for keeping the data</source>
        <translation>Base légale de conservation des données</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Source du consentement</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisé</translation>
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
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Date d’entrée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Flat rate: staff</source>
        <translation>Taux forfaitaire&#xa0;: personnel</translation>
    </message>
    <message>
        <source>Flat rate: office on staff</source>
        <translation>Taux forfaitaire&#xa0;: frais de bureau sur frais de personnel</translation>
    </message>
    <message>
        <source>Flat rate: office on direct costs</source>
        <translation>Taux forfaitaire&#xa0;: frais de bureau sur coûts directs</translation>
    </message>
    <message>
        <source>Flat rate: travel</source>
        <translation>Taux forfaitaire&#xa0;: déplacements</translation>
    </message>
    <message>
        <source>Flat rate: other costs</source>
        <translation>Taux forfaitaire&#xa0;: autres coûts</translation>
    </message>
    <message>
        <source>Receives EU funds</source>
        <translation>Reçoit des fonds de l’UE</translation>
    </message>
    <message>
        <source>Declared EU contribution</source>
        <translation>Contribution de l’UE déclarée</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>TRL at the start</source>
        <translation>TRL au début</translation>
    </message>
    <message>
        <source>TRL at the end</source>
        <translation>TRL à la fin</translation>
    </message>
    <message>
        <source>Transfer plan</source>
        <translation>Plan de transfert</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Enseignements tirés</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>Début de référence</translation>
    </message>
    <message>
        <source>Baseline end</source>
        <translation>Fin de référence</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Responsible partner</source>
        <translation>Partenaire responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Only record</source>
        <translation>Fiche unique</translation>
    </message>
    <message>
        <source>There is one record of this kind in a file.</source>
        <translation>Un fichier contient une seule fiche de ce type.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Langue par défaut</translation>
    </message>
    <message>
        <source>The language in which a text is written when none is named.</source>
        <translation>La langue dans laquelle un texte est rédigé quand aucune n’est indiquée.</translation>
    </message>
    <message>
        <source>Owner organisation</source>
        <translation>Organisme propriétaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Programme code</source>
        <translation>Code du programme</translation>
    </message>
    <message>
        <source>CCI number of the programme, or its short name.</source>
        <translation>Numéro CCI du programme, ou son nom abrégé.</translation>
    </message>
    <message>
        <source>Programming period</source>
        <translation>Période de programmation</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>Durée d’une période</translation>
    </message>
    <message>
        <source>Length of one reporting period.</source>
        <translation>Durée d’une période de rapport.</translation>
    </message>
    <message>
        <source>Default co-financing rate</source>
        <translation>Taux de cofinancement par défaut</translation>
    </message>
    <message>
        <source>Ceiling: staff flat rate</source>
        <translation>Plafond&#xa0;: taux forfaitaire, personnel</translation>
    </message>
    <message>
        <source>Highest flat rate for staff costs, as a share of the other direct costs.</source>
        <translation>Taux forfaitaire maximal pour les frais de personnel, en part des autres coûts directs.</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on staff</source>
        <translation>Plafond&#xa0;: taux forfaitaire, frais de bureau sur frais de personnel</translation>
    </message>
    <message>
        <source>Ceiling: office flat rate on direct costs</source>
        <translation>Plafond&#xa0;: taux forfaitaire, frais de bureau sur coûts directs</translation>
    </message>
    <message>
        <source>Ceiling: travel flat rate</source>
        <translation>Plafond&#xa0;: taux forfaitaire, déplacements</translation>
    </message>
    <message>
        <source>Ceiling: other costs flat rate</source>
        <translation>Plafond&#xa0;: taux forfaitaire, autres coûts</translation>
    </message>
    <message>
        <source>Under-spending threshold</source>
        <translation>Seuil de sous-consommation</translation>
    </message>
    <message>
        <source>A partner whose spending stays below this share of its plan is at risk.</source>
        <translation>Un partenaire dont les dépenses restent inférieures à cette part de son plan est à risque.</translation>
    </message>
    <message>
        <source>Budget flexibility threshold</source>
        <translation>Seuil de flexibilité budgétaire</translation>
    </message>
    <message>
        <source>Shifts between categories above this share of the budget need an approval.</source>
        <translation>Au-delà de cette part du budget, les réaffectations entre catégories doivent être approuvées.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Entity and field, as in project.summary.</source>
        <translation>Entité et champ, comme project.summary.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Priority code</source>
        <translation>Code de la priorité</translation>
    </message>
    <message>
        <source>Priority title</source>
        <translation>Intitulé de la priorité</translation>
    </message>
    <message>
        <source>Objective code</source>
        <translation>Code de l’objectif</translation>
    </message>
    <message>
        <source>Policy objective code</source>
        <translation>Code de l’objectif stratégique</translation>
    </message>
    <message>
        <source>Specific objective of the regulations, such as RSO1.1.</source>
        <translation>Objectif spécifique des règlements, comme RSO1.1.</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>Type de fonds</translation>
    </message>
    <message>
        <source>Counts as EU contribution</source>
        <translation>Compte comme contribution de l’UE</translation>
    </message>
    <message>
        <source>NACE sections and divisions</source>
        <translation>Sections et divisions NACE</translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation>Révision de la NACE</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronyme</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Identifiant du projet</translation>
    </message>
    <message>
        <source>The identifier given by the programme.</source>
        <translation>L’identifiant attribué par le programme.</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Objectif spécifique</translation>
    </message>
    <message>
        <source>Note on the launch</source>
        <translation>Note sur le lancement</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation>Objectif de développement durable</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>RIS3 priority</source>
        <translation>Priorité RIS3</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>From 0, none, to 3, strong.</source>
        <translation>De 0, aucun, à 3, fort.</translation>
    </message>
    <message>
        <source>Leverage expected</source>
        <translation>Effet de levier attendu</translation>
    </message>
    <message>
        <source>Call or topic</source>
        <translation>Appel ou sujet</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Own participants</source>
        <translation>Nos participants</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <source>Ticket from</source>
        <translation>Ticket minimal</translation>
    </message>
    <message>
        <source>Ticket to</source>
        <translation>Ticket maximal</translation>
    </message>
    <message>
        <source>For start-ups</source>
        <translation>Pour les start-up</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>Code NUTS</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Niveau NUTS</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Catégorie de cohésion</translation>
    </message>
    <message>
        <source>Period of the category</source>
        <translation>Période de la catégorie</translation>
    </message>
    <message>
        <source>Source of the category</source>
        <translation>Source de la catégorie</translation>
    </message>
    <message>
        <source>Research intensity</source>
        <translation>Intensité de recherche</translation>
    </message>
    <message>
        <source>From 1, low, to 5, high.</source>
        <translation>De 1, faible, à 5, élevée.</translation>
    </message>
    <message>
        <source>Source of the research intensity</source>
        <translation>Source de l’intensité de recherche</translation>
    </message>
    <message>
        <source>Domain codes</source>
        <translation>Codes des domaines</translation>
    </message>
    <message>
        <source>Economic, scientific and policy domains of the strategy.</source>
        <translation>Domaines économiques, scientifiques et politiques de la stratégie.</translation>
    </message>
    <message>
        <source>Strategy period</source>
        <translation>Période de la stratégie</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Forecast for the next report</source>
        <translation>Prévision pour le prochain rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Internal reference</source>
        <translation>Référence interne</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de la facture</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>Date de paiement</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Declared amount</source>
        <translation>Montant déclaré</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Units of the foreign currency for one euro.</source>
        <translation>Unités de la devise étrangère pour un euro.</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>Amount in EUR</source>
        <translation>Montant en EUR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Montant certifié</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Contient des données à caractère personnel</translation>
    </message>
    <message>
        <source>The person or the group.</source>
        <translation>La personne ou le groupe.</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Groupe d’acteurs</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Legitimacy</source>
        <translation>Légitimité</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Engagement now</source>
        <translation>Niveau d’engagement actuel</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <translation>Niveau d’engagement souhaité</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact of a risk</source>
        <translation>Gravité du risque</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Date de réexamen</translation>
    </message>
    <message>
        <source>From event</source>
        <translation>Événement d’origine</translation>
    </message>
    <message>
        <source>From risk</source>
        <translation>Risque d’origine</translation>
    </message>
    <message>
        <source>From idea</source>
        <translation>Idée d’origine</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>EU emblem and statement checked</source>
        <translation>Emblème de l’UE et mention vérifiés</translation>
    </message>
    <message>
        <source>Holder: organisation</source>
        <translation>Porteur&#xa0;: organisme</translation>
    </message>
    <message>
        <source>Holder: stakeholder</source>
        <translation>Porteur&#xa0;: partie prenante</translation>
    </message>
    <message>
        <source>Technology readiness level (TRL)</source>
        <translation>Niveau de maturité technologique (TRL)</translation>
    </message>
    <message>
        <source>IPR status</source>
        <translation>Statut de propriété intellectuelle</translation>
    </message>
    <message>
        <source>Partner sought</source>
        <translation>Partenaire recherché</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Nature du partenariat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Organisme d’origine</translation>
    </message>
    <message>
        <source>From region</source>
        <translation>Région d’origine</translation>
    </message>
    <message>
        <source>From industry</source>
        <translation>Secteur d’activité d’origine</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Organisme de destination</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Région de destination</translation>
    </message>
    <message>
        <source>To industry</source>
        <translation>Secteur d’activité de destination</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Agreement type</source>
        <translation>Type d’accord</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Note on the uptake</source>
        <translation>Note sur l’appropriation</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Number that went away</source>
        <translation>Numéro disparu</translation>
    </message>
    <message>
        <source>The number of the record that went into the other one.</source>
        <translation>Le numéro de la fiche qui a été réunie à l’autre.</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Numéro qui reste</translation>
    </message>
    <message>
        <source>The number of the record into which it went.</source>
        <translation>Le numéro de la fiche à laquelle elle a été réunie.</translation>
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
        <translation>Part</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>Contribution de l’UE</translation>
    </message>
    <message>
        <source>Partner contribution</source>
        <translation>Contribution du partenaire</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Solde disponible</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Catégorie de coûts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>Part de l’UE</translation>
    </message>
    <message>
        <source>Where a partner has no budget lines, the amounts are those that a document declares.</source>
        <translation>Lorsqu’un partenaire n’a pas de lignes budgétaires, les montants sont ceux déclarés par un document.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>The project has no periods: its start, its end or the programme’s period length is missing.</source>
        <translation>Le projet n’a pas de périodes&#xa0;: son début, sa fin ou la durée des périodes du programme manque.</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Lot de travail</translation>
    </message>
    <message>
        <source>Without a work package</source>
        <translation>Sans lot de travail</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Taux forfaitaires</translation>
    </message>
    <message>
        <source>Flat rates belong to no work package.</source>
        <translation>Les taux forfaitaires ne relèvent d’aucun lot de travail.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>What was spent is known by category and by partner only.</source>
        <translation>Les dépenses ne sont connues que par catégorie et par partenaire.</translation>
    </message>
    <message>
        <source>EU contribution, partner by partner</source>
        <translation>Contribution de l’UE, partenaire par partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Stakeholders: research and education</source>
        <translation>Parties prenantes&#xa0;: recherche et enseignement</translation>
    </message>
    <message>
        <source>Stakeholders: business</source>
        <translation>Parties prenantes&#xa0;: entreprises</translation>
    </message>
    <message>
        <source>Stakeholders: public authorities</source>
        <translation>Parties prenantes&#xa0;: pouvoirs publics</translation>
    </message>
    <message>
        <source>Stakeholders: civil society</source>
        <translation>Parties prenantes&#xa0;: société civile</translation>
    </message>
    <message>
        <source>Stakeholders: not stated</source>
        <translation>Parties prenantes&#xa0;: non indiqué</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transferts sortants</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transferts entrants</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valeurs des indicateurs</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, vers</translation>
    </message>
    <message>
        <source>Transfers with both regions known: %1</source>
        <translation>Transferts dont les deux régions sont connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>From more to less developed regions: %1</source>
        <translation>De régions plus développées vers des régions moins développées&#xa0;: %1</translation>
    </message>
    <message>
        <source>From less to more developed regions: %1</source>
        <translation>De régions moins développées vers des régions plus développées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Cohesion category</source>
        <translation>Catégorie de cohésion</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>%1 · region not stated</source>
        <translation>%1 · région non indiquée</translation>
    </message>
    <message>
        <source>Where only the country or a larger region is known, records are counted with the country.</source>
        <translation>Lorsque seul le pays ou une région plus vaste est connu, les fiches sont comptées avec le pays.</translation>
    </message>
    <message>
        <source>Some cohesion categories are derived from the gross domestic product per head, not taken from the official list.</source>
        <translation>Certaines catégories de cohésion sont déduites du produit intérieur brut par habitant, et non reprises de la liste officielle.</translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to calculate with, so they are left out. Correct them in the budget lines of this partner.</source>
        <translation>Les montants de %1 sont trop grands pour être calculés, ils sont donc laissés de côté. Corrigez-les dans les lignes budgétaires de ce partenaire.</translation>
    </message>
    <message>
        <source>Amounts that a document declares for a partner as a whole are not in this table; the budget by partner shows them.</source>
        <translation>Les montants qu’un document déclare pour un partenaire dans son ensemble ne figurent pas dans ce tableau&#x202f;; le budget par partenaire les montre.</translation>
    </message>
    <message>
        <source>Left out, because there is nothing in them: %1.</source>
        <translation>Colonnes vides, non affichées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A pilot in several places counts in each of them, and once in the total.</source>
        <translation>Un pilote présent en plusieurs lieux compte dans chacun d’eux, et une seule fois dans le total.</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Autofinancement</translation>
    </message>
    <message>
        <source>Own contribution and EU share have no total: the budget and the EU contribution are not both known of every partner.</source>
        <translation>L’autofinancement et la part de l’UE n’ont pas de total&#xa0;: le budget et la contribution de l’UE ne sont pas tous deux connus pour chaque partenaire.</translation>
    </message>
    <message>
        <source>Own contribution is all that the EU does not pay, also what other funds pay.</source>
        <translation>L’autofinancement est tout ce que l’UE ne paie pas, y compris ce que paient d’autres fonds.</translation>
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
        <translation>IVCDCI</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régional</translation>
    </message>
    <message>
        <source>RIS3</source>
        <translation>RIS3</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>FundingKind</name>
    <message>
        <source>RIS3 fund</source>
        <translation>Fonds RIS3</translation>
    </message>
    <message>
        <source>Public fund</source>
        <translation>Fonds public</translation>
    </message>
    <message>
        <source>Private investor</source>
        <translation>Investisseur privé</translation>
    </message>
    <message>
        <source>Business angel</source>
        <translation>Business angel</translation>
    </message>
    <message>
        <source>Private equity</source>
        <translation>Capital-investissement</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>FundingStage</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Amorçage</translation>
    </message>
    <message>
        <source>Early stage</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Later stage</source>
        <translation>Stade avancé</translation>
    </message>
</context>
<context>
    <name>Helix</name>
    <message>
        <source>Research and education</source>
        <translation>Recherche et enseignement</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Pouvoirs publics</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
</context>
<context>
    <name>IdeaOutcome</name>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It may mean a number of thousands or one with decimals, and nothing in the table tells. Say which decimal mark it has.</source>
        <translation>Il peut s’agir d’un nombre de milliers ou d’un nombre à décimales, et rien dans le tableau ne permet de trancher. Indiquez quel est le séparateur décimal.</translation>
    </message>
    <message>
        <source>It may be written with the day or the month first, and nothing in the table tells. Say which comes first.</source>
        <translation>Le jour ou le mois peut y figurer en premier, et rien dans le tableau ne permet de trancher. Indiquez lequel vient en premier.</translation>
    </message>
    <message>
        <source>There is no such record in “%1”.</source>
        <translation>Cette fiche n’existe pas dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;». Ses colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The command “fields” lists what there is.</source>
        <translation>%1 n’a pas de champ «&#xa0;%2&#xa0;». La commande «&#xa0;fields&#xa0;» énumère ceux qui existent.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No column of the table is a field of “%1”. Its columns are: %2. Say which is which with --map, as in --map &quot;Name of the column&quot;=field.</source>
        <translation>Aucune colonne du tableau n’est un champ de «&#xa0;%1&#xa0;». Ses colonnes sont&#xa0;: %2. Indiquez les correspondances avec --map, comme --map &quot;Nom de la colonne&quot;=champ.</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Without it there can be no record of “%2”. Say which column to take with --map, as in --map &quot;Name of the column&quot;=%3.</source>
        <translation>Le tableau n’a pas de colonne pour&#xa0;: %1. Sans elle, aucune fiche de «&#xa0;%2&#xa0;» ne peut exister. Indiquez la colonne à utiliser avec --map, comme --map &quot;Nom de la colonne&quot;=%3.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>jour avant le mois</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>mois avant le jour</translation>
    </message>
    <message>
        <source>The line has more cells than the header. A separator inside a cell may lack its quotes.</source>
        <translation>La ligne a plus de cellules que l’en-tête. Il manque peut-être des guillemets autour d’un séparateur à l’intérieur d’une cellule.</translation>
    </message>
    <message>
        <source>Column “%1”, value “%2”: %3</source>
        <translation>Colonne «&#xa0;%1&#xa0;», valeur «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>It is the same record as in line %1.</source>
        <translation>C’est la même fiche qu’à la ligne %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Without it there can be no such record.</source>
        <translation>«&#xa0;%1&#xa0;» manque. Sans cette valeur, la fiche ne peut pas exister.</translation>
    </message>
    <message>
        <source>The number %1 is that of another record.</source>
        <translation>Le numéro %1 est celui d’une autre fiche.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>%1 dépasse la taille qui peut être importée.</translation>
    </message>
    <message>
        <source>A JSON file is imported by itself. Choose one file.</source>
        <translation>Un fichier JSON s’importe seul. Choisissez un seul fichier.</translation>
    </message>
    <message>
        <source>A download from CORDIS has a file of projects and a file of organisations. Choose both.</source>
        <translation>Un téléchargement de CORDIS comporte un fichier de projets et un fichier d’organismes. Choisissez les deux.</translation>
    </message>
    <message>
        <source>“%1” takes a number with at most %2 decimals, such as %3.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre avec au plus %2 décimales, par exemple %3.</translation>
    </message>
    <message>
        <source>The line with this record was refused, so nothing can refer to it. Mend that line first.</source>
        <translation>La ligne de cette fiche a été refusée, donc rien ne peut y renvoyer. Corrigez d’abord cette ligne.</translation>
    </message>
    <message>
        <source>%1 “%2”: the portfolio had one of this name with another number. Both are there now, and nothing was joined. If they are the same, undo the import or delete one of them.</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: le portefeuille avait déjà une fiche de ce nom avec un autre numéro. Les deux y sont maintenant, rien n’a été réuni. S’il s’agit de la même chose, annulez l’importation ou supprimez l’une des deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the name of another record.</source>
        <translation>
            <numerusform>%n autre porte le nom d’une autre fiche.</numerusform>
            <numerusform>%n autres portent le nom d’une autre fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of CORDIS has one file of projects and one of organisations. Import one download after the other.</source>
        <translation>Un téléchargement de CORDIS comporte un fichier de projets et un fichier d’organisations. Importez les téléchargements l’un après l’autre.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</source>
        <translation>
            <numerusform>%n ligne a moins de cellules que l’en-tête, comme là où un fichier a été coupé&#xa0;: %1. Ce qu’elle n’indique pas reste tel quel.</numerusform>
            <numerusform>%n lignes ont moins de cellules que l’en-tête, comme là où un fichier a été coupé&#xa0;: %1. Ce qu’elles n’indiquent pas reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record in “%1”. One that there is can be written like each of these: %2.</source>
        <translation>Aucune fiche de ce nom dans «&#xa0;%1&#xa0;». Une fiche existante peut s’écrire de chacune de ces façons&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are several such records in “%1”. Write one of these: %2.</source>
        <translation>Plusieurs fiches de «&#xa0;%1&#xa0;» portent ce nom. Écrivez l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of certain words, such as: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’attend que certains mots, par exemple&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of these words: %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend l’un de ces mots&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>IndicatorKind</name>
    <message>
        <source>Output indicator</source>
        <translation>Indicateur de réalisation</translation>
    </message>
    <message>
        <source>Result indicator</source>
        <translation>Indicateur de résultat</translation>
    </message>
    <message>
        <source>Own indicator</source>
        <translation>Indicateur propre</translation>
    </message>
</context>
<context>
    <name>IndustryRevision</name>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE Rév. 2</translation>
    </message>
    <message>
        <source>NACE Rev. 2.1</source>
        <translation>NACE Rév. 2.1</translation>
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
        <translation>Connexe</translation>
    </message>
</context>
<context>
    <name>IprStatus</name>
    <message>
        <source>No protection</source>
        <translation>Aucune protection</translation>
    </message>
    <message>
        <source>Secret know-how</source>
        <translation>Savoir-faire secret</translation>
    </message>
    <message>
        <source>Patent applied for</source>
        <translation>Demande de brevet déposée</translation>
    </message>
    <message>
        <source>Patent granted</source>
        <translation>Brevet délivré</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droit d’auteur</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Licence ouverte</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>“%1” (%2) is not of the same kind as the other record. Only two records of one kind can be joined.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) n’est pas du même type que l’autre fiche. Seules deux fiches d’un même type peuvent être réunies.</translation>
    </message>
    <message>
        <source>%1: there is no record %2 in the portfolio (any more).</source>
        <translation>%1&#xa0;: la fiche %2 n’est pas (ou plus) dans le portefeuille.</translation>
    </message>
    <message>
        <source>These are one record. Name two that are the same thing.</source>
        <translation>C’est une seule et même fiche. Indiquez-en deux qui sont la même chose.</translation>
    </message>
    <message>
        <source>%1: such records are written by the program and cannot be joined.</source>
        <translation>%1&#xa0;: ces fiches sont écrites par le programme et ne peuvent pas être réunies.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be joined: one is a part of the other. Move it out first, or delete it.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne peuvent pas être réunies&#xa0;: l’une est une partie de l’autre. Déplacez-la d’abord, ou supprimez-la.</translation>
    </message>
    <message>
        <source>One of these people is anonymised, and would be known again. Anonymise the other one too, or leave them apart.</source>
        <translation>L’une de ces personnes est anonymisée et serait de nouveau reconnaissable. Anonymisez aussi l’autre, ou laissez-les séparées.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Joined with “%1” (record %2), which said:</source>
        <translation>Réunie à «&#xa0;%1&#xa0;» (fiche %2), qui indiquait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The file is larger than 512 MB. Export it in parts.</source>
        <translation>Le fichier dépasse 512&#xa0;Mo. Exportez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid JSON. Nothing was imported.</source>
        <translation>La ligne %1 du fichier n’est pas du JSON valide. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Le fichier est du JSON, mais pas un portefeuille exporté par Passerelle. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 %2 is left out. %3</source>
        <translation>%1 %2&#xa0;: laissé de côté. %3</translation>
    </message>
    <message>
        <source>What the file says of “%1” is not a list of records.</source>
        <translation>Ce que le fichier indique pour «&#xa0;%1&#xa0;» n’est pas une liste de fiches.</translation>
    </message>
    <message>
        <source>The portfolio has this number for a record of another kind (%1).</source>
        <translation>Dans le portefeuille, ce numéro est celui d’une fiche d’un autre type (%1).</translation>
    </message>
    <message>
        <source>The file has this number more than once.</source>
        <translation>Ce numéro figure plusieurs fois dans le fichier.</translation>
    </message>
    <message>
        <source>The file has record %1 with the same key.</source>
        <translation>Dans le fichier, la fiche %1 a la même clé.</translation>
    </message>
    <message>
        <source>Its field “%1” points at a record that is neither in the file nor in the portfolio.</source>
        <translation>Son champ «&#xa0;%1&#xa0;» renvoie à une fiche qui n’est ni dans le fichier ni dans le portefeuille.</translation>
    </message>
    <message>
        <source>The attached content %1 is damaged.</source>
        <translation>Le contenu joint %1 est endommagé.</translation>
    </message>
    <message>
        <source>It has no record number.</source>
        <translation>Le numéro de fiche manque.</translation>
    </message>
    <message>
        <source>Its field “%1” is empty.</source>
        <translation>Son champ «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Its field “%1” does not fit. %2</source>
        <translation>Son champ «&#xa0;%1&#xa0;» ne convient pas. %2</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>The file holds more than twenty million values. Divide it into several files.</source>
        <translation>Le fichier contient plus de vingt millions de valeurs. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a portfolio that Passerelle has exported. Nothing was imported.</source>
        <translation>Le fichier est imbriqué plus profondément qu’un portefeuille exporté par Passerelle. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Its field “%1” is longer than a million characters. Keep such a text as a document.</source>
        <translation>Son champ «&#xa0;%1&#xa0;» dépasse un million de caractères. Conservez un tel texte comme document.</translation>
    </message>
    <message>
        <source>The attached contents of the file cannot be read.</source>
        <translation>Les contenus joints du fichier ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Line %1 of the file gives the key “%2” a second time in the same place, so which of the two counts cannot be told. Keep one of them. Nothing was imported.</source>
        <translation>La ligne %1 du fichier donne la clé «&#xa0;%2&#xa0;» une deuxième fois au même endroit&#xa0;: on ne peut pas dire laquelle compte. N’en gardez qu’une. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>LegalStatus</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>Finish to start</source>
        <translation>Fin à début</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Début à début</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Fin à fin</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Début à fin</translation>
    </message>
</context>
<context>
    <name>LumpSumPhase</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 is the portfolio itself. Choose the file that was sent to you.</source>
        <translation>%1 est le portefeuille lui-même. Choisissez le fichier qui vous a été envoyé.</translation>
    </message>
    <message>
        <source>%1 and this portfolio were changed by two copies of the same machine that cannot be told apart, so nothing was changed. Ask for the portfolio itself in place of what was sent, and bring that in.</source>
        <translation>%1 et ce portefeuille ont été modifiés par deux copies du même ordinateur que rien ne distingue, rien n’a donc été modifié. Demandez le portefeuille lui-même au lieu de ce qui a été envoyé, et apportez-le.</translation>
    </message>
    <message>
        <source>%1 belongs to another portfolio than %2, so nothing was changed. Open the portfolio that it was made from, and bring it in there.</source>
        <translation>%1 appartient à un autre portefeuille que %2, rien n’a donc été modifié. Ouvrez le portefeuille dont il provient, et apportez-le là.</translation>
    </message>
    <message>
        <source>%1 is a part of a copy that holds more than this portfolio, so nothing was changed. Ask for its changes: “send” without --partner and --event.</source>
        <translation>%1 est une partie d’une copie qui contient plus que ce portefeuille, rien n’a donc été modifié. Demandez ses modifications&#xa0;: «&#xa0;send&#xa0;» sans --partner ni --event.</translation>
    </message>
    <message>
        <source>%1 builds on changes that are not here, so nothing was changed. Bring in what was sent before it, or ask for everything: “send --whole”.</source>
        <translation>%1 repose sur des modifications qui ne sont pas ici, rien n’a donc été modifié. Apportez ce qui a été envoyé avant, ou demandez tout&#xa0;: «&#xa0;send --whole&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has a newer version of Passerelle. What this one does not know was kept, and shows once it is brought up to date.</source>
        <translation>%1 a une version plus récente de Passerelle. Ce que celle-ci ne connaît pas a été gardé, et apparaîtra une fois qu’elle sera mise à jour.</translation>
    </message>
    <message numerus="yes">
        <source>A clock in the work of %1 was %n hour(s) ahead, so the order in the history may be wrong. Nothing else depends on it.</source>
        <translation>
            <numerusform>Dans le travail de %1, une horloge avançait de %n heure, l’ordre de l’historique est donc peut-être faux. Rien d’autre n’en dépend.</numerusform>
            <numerusform>Dans le travail de %1, une horloge avançait de %n heures, l’ordre de l’historique est donc peut-être faux. Rien d’autre n’en dépend.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent holds only changes, so no portfolio can be made of it, and %1 was not made. Bring it into the portfolio that it belongs to, or ask for everything: “send --whole”.</source>
        <translation>Ce qui a été envoyé ne contient que des modifications, on ne peut donc pas en faire un portefeuille, et %1 n’a pas été créé. Apportez-le dans le portefeuille auquel il appartient, ou demandez tout&#xa0;: «&#xa0;send --whole&#xa0;».</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Person (left out)</source>
        <translation>Personne (laissée de côté)</translation>
    </message>
    <message>
        <source>a copy without history</source>
        <translation>une copie sans historique</translation>
    </message>
    <message>
        <source>Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. Export it as JSON or CSV, and import that.</source>
        <translation>Rien n’indique d’où %1 est parti, il ne peut donc pas être comparé, et rien n’a été modifié. Exportez-le en JSON ou CSV, et importez cela.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</source>
        <translation>
            <numerusform>À côté de ce portefeuille se trouve %n copie qu’un dossier partagé ou un gestionnaire de fichiers a faite&#xa0;: %1. Ce qui y a été modifié n’est pas ici tant qu’elle n’est pas apportée.</numerusform>
            <numerusform>À côté de ce portefeuille se trouvent %n copies qu’un dossier partagé ou un gestionnaire de fichiers a faites&#xa0;: %1. Ce qui y a été modifié n’est pas ici tant qu’elles ne sont pas apportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not say of which portfolio it was made, so it cannot be compared, and nothing was changed. Use “import” for it.</source>
        <translation>%1 ne dit pas de quel portefeuille il provient, il ne peut donc pas être comparé, et rien n’a été modifié. Utilisez «&#xa0;import&#xa0;» pour lui.</translation>
    </message>
    <message>
        <source>A record in %1 cannot be read (%2), so nothing was changed. Correct it there. %3</source>
        <translation>Un enregistrement de %1 ne peut pas être lu (%2), rien n’a donc été modifié. Corrigez-le dans ce fichier. %3</translation>
    </message>
    <message>
        <source>This machine has no data folder in which the shared folder of a portfolio can be noted. Set the variable PASSERELLE_DATA to a folder that can be written.</source>
        <translation>Cet ordinateur n’a pas de dossier de données où noter le dossier partagé d’un portefeuille. Donnez à la variable PASSERELLE_DATA un dossier dans lequel on peut écrire.</translation>
    </message>
    <message>
        <source>%1 is not all there yet.</source>
        <translation>%1 n’est pas encore entièrement là.</translation>
    </message>
    <message>
        <source>%1 builds on what is not there yet.</source>
        <translation>%1 s’appuie sur ce qui n’est pas encore là.</translation>
    </message>
    <message>
        <source>%1 is damaged. Whoever has what is in it gives it again with the next exchange.</source>
        <translation>%1 est endommagé. Celui qui a ce qu’il contient le redonnera au prochain échange.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install that to read it.</source>
        <translation>%1 a été écrit par une version plus récente de Passerelle. Installez-la pour le lire.</translation>
    </message>
    <message>
        <source>%1 has the name of a file of this portfolio and is none. It is left alone.</source>
        <translation>%1 porte le nom d’un fichier de ce portefeuille et n’en est pas un. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 was written by a copy of this machine that cannot be told from it. Ask for that portfolio itself, and bring it in with “merge”.</source>
        <translation>%1 a été écrit par une copie de cet ordinateur qu’on ne peut pas distinguer de lui. Demandez ce portefeuille lui-même, et apportez-le avec «&#xa0;merge&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 lies in that folder itself, where others would overwrite it. Move the portfolio elsewhere, or choose a folder apart from it.</source>
        <translation>%1 se trouve lui-même dans ce dossier, où d’autres l’écraseraient. Déplacez le portefeuille, ou choisissez un dossier à part.</translation>
    </message>
    <message>
        <source>%1 is another part than this copy, so nothing was changed: it would leave out what is here. Ask for a part that holds both, or make a copy of its own from it.</source>
        <translation>%1 est une autre partie que cette copie, rien n’a donc été modifié&#xa0;: elle omettrait ce qui est ici. Demandez une partie qui contient les deux, ou faites-en une copie à part.</translation>
    </message>
    <message>
        <source>%1 holds only a part of its portfolio and cannot take part in a shared folder. Send its changes back with “send”, or ask for the whole portfolio.</source>
        <translation>%1 ne contient qu’une partie de son portefeuille et ne peut pas participer à un dossier partagé. Renvoyez ses modifications avec «&#xa0;send&#xa0;», ou demandez le portefeuille entier.</translation>
    </message>
    <message>
        <source>%1 holds too many files with names of this portfolio. Delete those that Passerelle has not written.</source>
        <translation>%1 contient trop de fichiers qui portent les noms de ce portefeuille. Supprimez ceux que Passerelle n’a pas écrits.</translation>
    </message>
    <message>
        <source>%1 could not be brought in and is left out. %2</source>
        <translation>%1 n’a pas pu être apporté et est laissé de côté. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went from this part of the portfolio: what %1 sends does not hold them any more.</source>
        <translation>
            <numerusform>%n fiche n’est plus dans cette partie du portefeuille&#xa0;: ce que %1 envoie ne la contient plus.</numerusform>
            <numerusform>%n fiches ne sont plus dans cette partie du portefeuille&#xa0;: ce que %1 envoie ne les contient plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent and is not a portfolio. “merge” makes a portfolio of it, or brings it into one.</source>
        <translation>%1 a été envoyé et n’est pas un portefeuille. «&#xa0;merge&#xa0;» en fait un portefeuille, ou l’apporte dans un autre.</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>Local public authority</source>
        <translation>Autorité publique locale</translation>
    </message>
    <message>
        <source>Regional public authority</source>
        <translation>Autorité publique régionale</translation>
    </message>
    <message>
        <source>National public authority</source>
        <translation>Autorité publique nationale</translation>
    </message>
    <message>
        <source>Sectoral agency</source>
        <translation>Agence sectorielle</translation>
    </message>
    <message>
        <source>Infrastructure and (public) service provider</source>
        <translation>Prestataire d’infrastructures et de services (publics)</translation>
    </message>
    <message>
        <source>Interest groups including NGOs</source>
        <translation>Groupes d’intérêt, y compris ONG</translation>
    </message>
    <message>
        <source>Higher education and research organisations</source>
        <translation>Établissements d’enseignement supérieur et de recherche</translation>
    </message>
    <message>
        <source>Education/training centre and school</source>
        <translation>Centre d’éducation/de formation et école</translation>
    </message>
    <message>
        <source>Enterprise, except SME</source>
        <translation>Entreprise, hors PME</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Business support organisation</source>
        <translation>Organisme d’appui aux entreprises</translation>
    </message>
    <message>
        <source>EGTC</source>
        <translation>GECT</translation>
    </message>
    <message>
        <source>International organisation, EEIG</source>
        <translation>Organisation internationale, GEIE</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Grand public</translation>
    </message>
    <message>
        <source>Hospitals and medical centres</source>
        <translation>Hôpitaux et centres médicaux</translation>
    </message>
    <message>
        <source>Cross-border legal body</source>
        <translation>Organisme juridique transfrontalier</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Declared budget, EUR</source>
        <translation>Budget déclaré, EUR</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>%1 is no file that Passerelle sends from one copy of a portfolio to another. Choose another file.</source>
        <translation>%1 n’est pas un fichier que Passerelle envoie d’une copie d’un portefeuille à une autre. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Passerelle. Install it to read the file.</source>
        <translation>%1 a été écrit par une version plus récente de Passerelle. Installez-la pour lire le fichier.</translation>
    </message>
    <message>
        <source>There is too much to be sent in one file. Leave documents out, or send the part that is needed.</source>
        <translation>Il y en a trop pour un seul fichier. Laissez des documents de côté, ou envoyez la partie nécessaire.</translation>
    </message>
    <message>
        <source>The history of the portfolio does not agree with itself, so %1 was not written. Go back to a backup with “restore”.</source>
        <translation>L’historique du portefeuille se contredit, %1 n’a donc pas été écrit. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete, so nothing was read of it. Ask for the file again.</source>
        <translation>%1 est endommagé ou incomplet, rien n’en a donc été lu. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so nothing can be encrypted. Restart the computer and try again.</source>
        <translation>Le système ne fournit pas de nombres aléatoires, rien ne peut donc être chiffré. Redémarrez l’ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour former la clé de la phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A passphrase of less than 8 characters is found by trying. Choose a longer one: some words that do not belong together.</source>
        <translation>Une phrase secrète de moins de 8 caractères se trouve par essais. Choisissez-en une plus longue&#xa0;: quelques mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1 was sent with a passphrase. Ask who sent it, and give it with “--passphrase-file”.</source>
        <translation>%1 a été envoyé avec une phrase secrète. Demandez-la à qui l’a envoyé, et indiquez-la avec «&#xa0;--passphrase-file&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the passphrase is wrong or the file was damaged. Check the passphrase, or ask for the file again.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: la phrase secrète est fausse ou le fichier a été endommagé. Vérifiez la phrase secrète, ou redemandez le fichier.</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Lead partner</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Partenaire de projet</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Partenaire associé</translation>
    </message>
    <message>
        <source>Network partner</source>
        <translation>Partenaire du réseau</translation>
    </message>
</context>
<context>
    <name>PartnershipKind</name>
    <message>
        <source>Licence agreement</source>
        <translation>Accord de licence</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>Coopération en recherche</translation>
    </message>
    <message>
        <source>Commercial agreement</source>
        <translation>Accord commercial</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Coopération technique</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Coentreprise</translation>
    </message>
    <message>
        <source>Exchange of practice</source>
        <translation>Échange de pratiques</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Advance payment</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Interim payment</source>
        <translation>Paiement intermédiaire</translation>
    </message>
    <message>
        <source>Final payment</source>
        <translation>Paiement du solde</translation>
    </message>
    <message>
        <source>Forwarding to a partner</source>
        <translation>Reversement à un partenaire</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recouvrement</translation>
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
        <translation>Zone de test</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>Extension</translation>
    </message>
</context>
<context>
    <name>PilotStage</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>PlaceRole</name>
    <message>
        <source>Participating</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
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
        <translation>Régional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Macro-regional</source>
        <translation>Macrorégional</translation>
    </message>
    <message>
        <source>European</source>
        <translation>Européen</translation>
    </message>
</context>
<context>
    <name>PolicyState</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Débattu</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Apparié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
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
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
</context>
<context>
    <name>ProjectRelation</name>
    <message>
        <source>Builds on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèle</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Shares partners</source>
        <translation>Partenaires communs</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En clôture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>En contrôle</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
</context>
<context>
    <name>RiskCategory</name>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organisationnel</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Atténué</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The end date is before the start date.</source>
        <translation>La date de fin est antérieure à la date de début.</translation>
    </message>
    <message>
        <source>Nobody is named: choose a person or a stakeholder, or give a head count.</source>
        <translation>Personne n’est indiqué&#xa0;: choisissez une personne ou une partie prenante, ou donnez un effectif.</translation>
    </message>
    <message>
        <source>The data is to be deleted before consent was given.</source>
        <translation>Les données doivent être supprimées à une date antérieure au consentement.</translation>
    </message>
    <message>
        <source>The person is anonymised, and still has an e-mail or a phone number.</source>
        <translation>La personne est anonymisée, mais a encore un e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The partner left before it joined.</source>
        <translation>La date de sortie du partenaire est antérieure à sa date d’entrée.</translation>
    </message>
    <message>
        <source>Office costs have two flat rates: keep the one on staff costs or the one on direct costs.</source>
        <translation>Les frais de bureau ont deux taux forfaitaires&#xa0;: gardez celui sur les frais de personnel ou celui sur les coûts directs.</translation>
    </message>
    <message>
        <source>The flat rate for other costs excludes every other flat rate: remove it or the others.</source>
        <translation>Le taux forfaitaire pour les autres coûts exclut tout autre taux forfaitaire&#xa0;: retirez-le ou retirez les autres.</translation>
    </message>
    <message>
        <source>The readiness level is lower at the end than at the start.</source>
        <translation>Le niveau de maturité est plus bas à la fin qu’au début.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>La fin de référence est antérieure au début de référence.</translation>
    </message>
    <message>
        <source>The largest ticket is smaller than the smallest.</source>
        <translation>Le ticket maximal est inférieur au ticket minimal.</translation>
    </message>
    <message>
        <source>The declared number is of partners of a type, and the type is missing.</source>
        <translation>Le nombre déclaré porte sur les partenaires d’un type, et le type manque.</translation>
    </message>
    <message>
        <source>The end of the period is before its start.</source>
        <translation>La fin de la période est antérieure à son début.</translation>
    </message>
    <message>
        <source>The amount is in a foreign currency, and the exchange rate is missing.</source>
        <translation>Le montant est dans une devise étrangère, et le taux de change manque.</translation>
    </message>
    <message>
        <source>An organisation and a stakeholder are named as holder: keep one.</source>
        <translation>Un organisme et une partie prenante sont indiqués comme porteur&#xa0;: gardez-en un seul.</translation>
    </message>
</context>
<context>
    <name>SdgWeight</name>
    <message>
        <source>Main goal</source>
        <translation>Objectif principal</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Autre objectif</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Projets liés</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet %1 holds more cells than can be read. Divide it into several files.</source>
        <translation>La feuille %1 contient plus de cellules qu’il n’est possible d’en lire. Divisez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no spreadsheet does, so it was not read.</source>
        <translation>Le fichier déclare un type de document, ce qu’aucun classeur ne fait&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: one of its parts is not well-formed XML. Save it again or ask for another copy.</source>
        <translation>Le classeur est endommagé&#xa0;: l’une de ses parties n’est pas du XML bien formé. Enregistrez-le à nouveau ou demandez une autre copie.</translation>
    </message>
    <message>
        <source>The file is an old Excel file (XLS) or protected by a password. Save it as XLSX or ODS without a password.</source>
        <translation>Le fichier est un ancien fichier Excel (XLS) ou est protégé par un mot de passe. Enregistrez-le en XLSX ou ODS sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is an archive, but no spreadsheet. Save it as XLSX, ODS or CSV.</source>
        <translation>Le fichier est une archive, mais pas un classeur. Enregistrez-le en XLSX, ODS ou CSV.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: a part that it needs is missing. Save it again or ask for another copy.</source>
        <translation>Le fichier XLSX est endommagé&#xa0;: une partie indispensable manque. Enregistrez-le à nouveau ou demandez une autre copie.</translation>
    </message>
    <message>
        <source>The sheet %1 has more columns or rows than can be read. Remove what lies far to the right or below.</source>
        <translation>La feuille %1 a plus de colonnes ou de lignes qu’il n’est possible d’en lire. Supprimez ce qui se trouve loin à droite ou en bas.</translation>
    </message>
    <message>
        <source>A cell in row %1 of the sheet %2 is longer than a million characters. Keep such a text as a document.</source>
        <translation>Une cellule à la ligne %1 de la feuille %2 dépasse un million de caractères. Conservez un tel texte comme document.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than 256 MB. Divide it into several files.</source>
        <translation>Le classeur dépasse 256&#xa0;Mo. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more sheets, texts or styles than can be read. Divide it into several files.</source>
        <translation>Le classeur contient plus de feuilles, de textes ou de styles qu’il n’est possible d’en lire. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The spreadsheet is nested deeper than any program does, so it was not read. Save it again in a spreadsheet program.</source>
        <translation>Le classeur est imbriqué plus profondément qu’aucun programme ne le fait, il n’a donc pas été lu. Enregistrez-le à nouveau dans un tableur.</translation>
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
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium-sized</source>
        <translation>Moyenne</translation>
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
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Remplissage avec l’exemple</translation>
    </message>
    <message>
        <source>Fill in the demonstration</source>
        <translation>Remplissage avec la démonstration</translation>
    </message>
    <message>
        <source>Fill with the two founding cases</source>
        <translation>Remplissage avec les deux cas fondateurs</translation>
    </message>
    <message>
        <source>Fill with the demonstration</source>
        <translation>Remplissage avec la démonstration</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring the file up to date</source>
        <translation>Mettre le fichier à niveau</translation>
    </message>
    <message>
        <source>Settle what was written apart about %1</source>
        <translation>Régler ce qui a été écrit séparément&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settle what was written apart in %1 places</source>
        <translation>Régler ce qui a été écrit séparément (%1 endroits)</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Réunir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring in the work of %1</source>
        <translation>Apporter le travail de %1</translation>
    </message>
    <message>
        <source>Make the copy of %1</source>
        <translation>Faire la copie de %1</translation>
    </message>
    <message>
        <source>Change past the history</source>
        <translation>Modification hors de l’historique</translation>
    </message>
</context>
<context>
    <name>TransferDirection</name>
    <message>
        <source>Out</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TransferKind</name>
    <message>
        <source>Exchange and training</source>
        <translation>Échange et formation</translation>
    </message>
    <message>
        <source>Partial adoption</source>
        <translation>Adoption partielle</translation>
    </message>
    <message>
        <source>Full adoption</source>
        <translation>Adoption complète</translation>
    </message>
</context>
<context>
    <name>TransferStage</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>They have the same name.</source>
        <translation>Elles ont le même nom.</translation>
    </message>
    <message>
        <source>They have the same name, but for spelling, legal form or language: “%1” and “%2”.</source>
        <translation>À l’orthographe, à la forme juridique ou à la langue près, elles ont le même nom&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Their names are similar: “%1” and “%2”.</source>
        <translation>Leurs noms se ressemblent&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The name of one is the abbreviation of the other.</source>
        <translation>Le nom de l’une est l’abréviation de l’autre.</translation>
    </message>
    <message>
        <source>They have the same abbreviation: %1.</source>
        <translation>Elles ont la même abréviation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same VAT number: %1.</source>
        <translation>Elles ont le même numéro de TVA&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same e-mail address: %1.</source>
        <translation>Elles ont la même adresse électronique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same website: %1.</source>
        <translation>Elles ont le même site web&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same PIC: %1.</source>
        <translation>Elles ont le même PIC&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same name and the same organisation.</source>
        <translation>Elles ont le même nom et la même organisation.</translation>
    </message>
    <message>
        <source>They have similar names and the same organisation.</source>
        <translation>Elles ont des noms semblables et la même organisation.</translation>
    </message>
    <message>
        <source>They have the same name, and of one of them the organisation is not known.</source>
        <translation>Elles ont le même nom, et l’organisation de l’une n’est pas connue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There can be only one with this: %1.</source>
        <translation>Il ne peut y en avoir qu’une avec ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They tie the same records together.</source>
        <translation>Elles relient les mêmes fiches.</translation>
    </message>
    <message>
        <source>They have the same supplier and invoice number: %1.</source>
        <translation>Elles ont le même fournisseur et le même numéro de facture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same partner and invoice number: %1.</source>
        <translation>Elles ont le même partenaire et le même numéro de facture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same partner, amount and date.</source>
        <translation>Elles ont le même partenaire, le même montant et la même date.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
</context>
<context>
    <name>VatRecovery</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partiellement</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Parts of the file cannot be read or contradict each other, so records may be missing or wrong. Go back to a backup with “restore”. The storage reports: %1</source>
        <translation>Des parties du fichier sont illisibles ou se contredisent&#x202f;; des fiches peuvent donc manquer ou être fausses. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;». Le stockage signale&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not built as Passerelle builds it, so another program has changed the file. Go back to a backup with “restore”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la structure que lui donne Passerelle&#x202f;; un autre programme a donc modifié le fichier. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The record refers to one that does not exist. Choose another in its form, or leave the field empty.</source>
        <translation>La fiche renvoie à une fiche qui n’existe pas. Choisissez-en une autre dans son formulaire, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The history does not know the record, so something other than Passerelle has added it. Go back to a backup with “restore”, or delete the record.</source>
        <translation>L’historique ne connaît pas la fiche&#x202f;; elle n’a donc pas été ajoutée par Passerelle. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;». Vous pouvez aussi supprimer la fiche.</translation>
    </message>
    <message>
        <source>The record differs from its history, so something other than Passerelle has changed it. Write the right values again, or go back to a backup with “restore”.</source>
        <translation>La fiche diffère de son historique&#x202f;; elle n’a donc pas été modifiée par Passerelle. Saisissez de nouveau les bonnes valeurs, ou revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The record is in the history, but not in the file, so something other than Passerelle has deleted it. Go back to a backup with “restore”.</source>
        <translation>La fiche est dans l’historique, mais pas dans le fichier&#x202f;; elle n’a donc pas été supprimée par Passerelle. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>Parts of the history that %1 has written since %2 are missing or were changed by something other than Passerelle. Go back to a backup with “restore”.</source>
        <translation>Des parties de l’historique que %1 écrit depuis le %2 manquent ou n’ont pas été modifiées par Passerelle. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The steps of the history do not follow one another, so undoing may bring back wrong values. Go back to a backup with “restore”.</source>
        <translation>Les étapes de l’historique ne se suivent pas&#x202f;; une annulation peut donc rétablir de fausses valeurs. Revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>A stored document is damaged. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Un document enregistré est endommagé. Joignez-le de nouveau, ou revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>What was stored of the document is missing. Attach it again, or go back to a backup with “restore”.</source>
        <translation>Le contenu enregistré du document manque. Joignez-le de nouveau, ou revenez à une sauvegarde avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Passerelle, so only its storage was checked. Verify it with that version.</source>
        <translation>Le fichier a été écrit par une version plus récente de Passerelle&#x202f;; seul son stockage a donc été vérifié. Vérifiez-le avec cette version.</translation>
    </message>
    <message>
        <source>The index of the search does not agree with the records, so the search may miss some. “compact” makes the index anew.</source>
        <translation>L’index de la recherche ne correspond pas aux fiches&#x202f;; la recherche peut donc en oublier. «&#xa0;compact&#xa0;» refait l’index.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>passerelle::AboutDialog</name>
    <message>
        <source>About Passerelle</source>
        <translation>À propos de Passerelle</translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation>Passerelle %1</translation>
    </message>
    <message>
        <source>For coordinators of transnational projects in which regions pass knowledge on to each other. Works offline; a portfolio is one file.</source>
        <translation>Pour les coordinateurs de projets transnationaux dans lesquels des régions se transmettent des connaissances. Fonctionne hors ligne&#x202f;; un portefeuille est un seul fichier.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>NUTS codes and names, GDP per head: Eurostat, © European Union, CC BY 4.0; changes were made. Region categories are computed where no list confirms them.</source>
        <translation>Codes et noms NUTS, PIB par habitant&#xa0;: Eurostat, © Union européenne, CC BY 4.0&#x202f;; des modifications ont été apportées. Les catégories de régions sont calculées lorsqu’aucune liste ne les confirme.</translation>
    </message>
    <message>
        <source>Points of regions: derived from CORDIS, © European Union, CC BY 4.0; changes were made.</source>
        <translation>Points des régions&#xa0;: dérivés de CORDIS, © Union européenne, CC BY 4.0&#x202f;; des modifications ont été apportées.</translation>
    </message>
    <message>
        <source>Names of countries and currencies: iso-codes, LGPL-2.1-or-later; changes were made.</source>
        <translation>Noms des pays et des devises&#xa0;: iso-codes, LGPL-2.1-or-later&#x202f;; des modifications ont été apportées.</translation>
    </message>
    <message>
        <source>Titles of indicators, objectives and fields: from the law of the European Union, © European Union, reuse under Decision 2011/833/EU; translated and shortened by us where no official wording was at hand.</source>
        <translation>Intitulés des indicateurs, des objectifs et des champs&#xa0;: tirés du droit de l’Union européenne, © Union européenne, réutilisation au titre de la décision 2011/833/UE&#x202f;; traduits et abrégés par nos soins lorsqu’aucun libellé officiel n’était disponible.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Construit avec Qt %1.</translation>
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
        <translation>Nouveau portefeuille…</translation>
    </message>
    <message>
        <source>Create an empty portfolio in a new file.</source>
        <translation>Créer un portefeuille vide dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a portfolio.</source>
        <translation>Ouvrir un portefeuille.</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Ouvrir l’exemple…</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Créer un portefeuille avec les deux cas fondateurs.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Créer une démonstration…</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Créer un portefeuille de données inventées qui montre tout.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take over records from CSV, XLSX, ODS, JSON or CORDIS.</source>
        <translation>Reprendre des fiches à partir de CSV, XLSX, ODS, JSON ou CORDIS.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau en CSV…</translation>
    </message>
    <message>
        <source>Write the records of this table to a CSV file.</source>
        <translation>Écrire les fiches de ce tableau dans un fichier CSV.</translation>
    </message>
    <message>
        <source>Table as XLSX…</source>
        <translation>Tableau en XLSX…</translation>
    </message>
    <message>
        <source>Write the records of this table to a spreadsheet.</source>
        <translation>Écrire les fiches de ce tableau dans un classeur.</translation>
    </message>
    <message>
        <source>All tables as XLSX…</source>
        <translation>Tous les tableaux en XLSX…</translation>
    </message>
    <message>
        <source>Write all records to a spreadsheet with one sheet each.</source>
        <translation>Écrire toutes les fiches dans un classeur, avec une feuille par tableau.</translation>
    </message>
    <message>
        <source>Portfolio as JSON…</source>
        <translation>Portefeuille en JSON…</translation>
    </message>
    <message>
        <source>Write the whole portfolio to one JSON file.</source>
        <translation>Écrire tout le portefeuille dans un seul fichier JSON.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Keep a copy of the portfolio as it is now.</source>
        <translation>Conserver une copie du portefeuille dans son état actuel.</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>Replace the content by that of an earlier copy.</source>
        <translation>Remplacer le contenu par celui d’une copie antérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the portfolio. All changes are on disk.</source>
        <translation>Fermer le portefeuille. Toutes les modifications sont sur le disque.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the program. All changes are on disk.</source>
        <translation>Fermer le programme. Toutes les modifications sont sur le disque.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Annuler la dernière étape.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Rétablir ce qui a été annulé.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show what was changed, when and by whom.</source>
        <translation>Afficher ce qui a été modifié, quand et par qui.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard.</source>
        <translation>Copier la sélection dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected records. This can be undone.</source>
        <translation>Supprimer les fiches sélectionnées. Cette opération peut être annulée.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation>Rechercher dans toutes les fiches.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Show or hide the form of the selected record.</source>
        <translation>Afficher ou masquer le formulaire de la fiche sélectionnée.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Utiliser tout l’écran.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Add a record to this table.</source>
        <translation>Ajouter une fiche à ce tableau.</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Select the record above.</source>
        <translation>Sélectionner la fiche au-dessus.</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Select the record below.</source>
        <translation>Sélectionner la fiche au-dessous.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Afficher tout ce qui demande de l’attention.</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Vérifier l’intégrité du fichier</translation>
    </message>
    <message>
        <source>Test whether the file is whole.</source>
        <translation>Tester si le fichier est intact.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show which keys do what.</source>
        <translation>Afficher à quoi sert chaque touche.</translation>
    </message>
    <message>
        <source>About Passerelle</source>
        <translation>À propos de Passerelle</translation>
    </message>
    <message>
        <source>Show version, licence and sources.</source>
        <translation>Afficher la version, la licence et les sources.</translation>
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
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>Page en PDF…</translation>
    </message>
    <message>
        <source>Write what this page shows to a PDF file.</source>
        <translation>Écrire ce que montre cette page dans un fichier PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print what this page shows.</source>
        <translation>Imprimer ce que montre cette page.</translation>
    </message>
    <message>
        <source>Drop old history…</source>
        <translation>Supprimer l’ancien historique…</translation>
    </message>
    <message>
        <source>Make the file smaller: drop steps that are older than a year.</source>
        <translation>Réduire le fichier&#xa0;: supprimer les étapes de plus d’un an.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Votre nom…</translation>
    </message>
    <message>
        <source>Say under which name others see your changes.</source>
        <translation>Indiquer sous quel nom les autres voient vos modifications.</translation>
    </message>
</context>
<context>
    <name>passerelle::BackupList</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Revenir à cette sauvegarde</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series, figure</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>merged bars of a chart</comment>
        <translation>
            <numerusform>Autre, %n</numerusform>
            <numerusform>Autres, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BringingIn</name>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1&#xa0;: %n modification par %2, %3.</numerusform>
            <numerusform>%1&#xa0;: %n modifications par %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1&#xa0;: rien de nouveau.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted.</source>
        <translation>Fiches&#xa0;: nouvelles %1, modifiées %2, supprimées %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed here and there by people who did not know of each other. Both values are kept.</source>
        <translation>
            <numerusform>%n champ a été modifié ici et là par des personnes qui n’en savaient rien. Les deux valeurs sont gardées.</numerusform>
            <numerusform>%n champs ont été modifiés ici et là par des personnes qui n’en savaient rien. Les deux valeurs sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that is in %n copies is here already.</source>
        <translation>
            <numerusform>Tout ce que contient %n copie est déjà ici.</numerusform>
            <numerusform>Tout ce que contiennent %n copies est déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Apporter</translation>
    </message>
    <message numerus="yes">
        <source>What was changed in %n copies is here now. “Undo” takes it back.</source>
        <translation>
            <numerusform>Ce qui a été modifié dans %n copie est maintenant ici. «&#xa0;Annuler&#xa0;» le retire.</numerusform>
            <numerusform>Ce qui a été modifié dans %n copies est maintenant ici. «&#xa0;Annuler&#xa0;» le retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies are not needed any more.</source>
        <translation>Les copies ne servent plus.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>There is no trash for these files. Delete them in the file manager: %1</source>
        <translation>Il n’y a pas de corbeille pour ces fichiers. Supprimez-les dans le gestionnaire de fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shared folder %1 is not there now.</source>
        <translation>Le dossier partagé %1 n’est pas là pour le moment.</translation>
    </message>
    <message>
        <source>This portfolio was restored and exchanges nothing with its shared folder until it is asked to: “passerelle folder --bring-back”.</source>
        <translation>Ce portefeuille a été restauré et n’échange rien avec son dossier partagé tant qu’on ne le lui demande pas&#xa0;: «&#xa0;passerelle folder --bring-back&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in through the shared folder.</source>
        <translation>
            <numerusform>%n modification est arrivée par le dossier partagé.</numerusform>
            <numerusform>%n modifications sont arrivées par le dossier partagé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went out into it.</source>
        <translation>
            <numerusform>%n modification est partie.</numerusform>
            <numerusform>%n modifications sont parties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BudgetView</name>
    <message>
        <source>Eligible budget in EUR, with what was declared beside it</source>
        <translation>Budget éligible en EUR, avec les valeurs déclarées en regard</translation>
    </message>
    <message>
        <source>Budget by</source>
        <translation>Budget par</translation>
    </message>
    <message>
        <source>with what was reported</source>
        <translation>avec les dépenses déclarées</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Declared beside computed</source>
        <translation>Valeurs déclarées en regard des valeurs calculées</translation>
    </message>
</context>
<context>
    <name>passerelle::ChartView</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Afficher les chiffres dans un tableau</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>head of a column: name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>passerelle::CopiesBanner</name>
    <message>
        <source>Bring in…</source>
        <translation>Apporter…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>passerelle::DeclaredStrip</name>
    <message>
        <source>no records yet</source>
        <translation>pas encore de fiches</translation>
    </message>
    <message>
        <source>Declared in: %1</source>
        <translation>Déclaré dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ concorde</translation>
    </message>
    <message>
        <source>Computed minus declared</source>
        <translation>Calculé moins déclaré</translation>
    </message>
    <message>
        <source>%1: declared %2, computed %3</source>
        <translation>%1&#xa0;: déclaré %2, calculé %3</translation>
    </message>
</context>
<context>
    <name>passerelle::FieldBox</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obligatoire</translation>
    </message>
    <message>
        <source>Expected: a problem is listed while it is missing.</source>
        <translation>Attendu&#xa0;: un problème est signalé tant que cette valeur manque.</translation>
    </message>
</context>
<context>
    <name>passerelle::FileBanner</name>
    <message>
        <source>The file was moved, replaced or deleted by another program. What is shown here is still whole: save a copy of it.</source>
        <translation>Le fichier a été déplacé, remplacé ou supprimé par un autre programme. Ce qui est affiché ici est encore entier&#xa0;: enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Take the file over…</source>
        <translation>Reprendre le fichier…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>passerelle::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show only rows in which “%1” holds this text.</source>
        <translation>Afficher seulement les lignes où «&#xa0;%1&#xa0;» contient ce texte.</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactChartsView</name>
    <message>
        <source>Where the money and the knowledge go</source>
        <translation>Où vont l’argent et les connaissances</translation>
    </message>
</context>
<context>
    <name>passerelle::ImpactView</name>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Who gives and who receives knowledge, and what comes back</source>
        <translation>Qui transmet et qui reçoit des connaissances, et ce qui revient</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>NUTS level</source>
        <translation>Niveau NUTS</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Transfers from and to</source>
        <translation>Transferts de et vers</translation>
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
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>First rows, with the fields that the columns become</source>
        <translation>Premières lignes, avec les champs auxquels correspondent les colonnes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Contenu des lignes</translation>
    </message>
    <message>
        <source>Project of rows that name none</source>
        <translation>Projet des lignes qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>The records are being imported. Until the end nothing is changed.</source>
        <translation>Les fiches sont en cours d’importation. Rien n’est modifié avant la fin.</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Tables, JSON and CORDIS (%1)</source>
        <translation>Tableaux, JSON et CORDIS (%1)</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, JSON of this program, or the two CSV files of a CORDIS download.</source>
        <translation>CSV, XLSX, ODS, JSON de ce programme, ou les deux fichiers CSV d’un téléchargement de CORDIS.</translation>
    </message>
    <message>
        <source>%1: a portfolio as JSON. Its records are added or changed, none is deleted.</source>
        <translation>%1&#xa0;: un portefeuille en JSON. Ses fiches sont ajoutées ou modifiées, aucune n’est supprimée.</translation>
    </message>
    <message>
        <source>Projects and organisations of CORDIS. What is known already is found again.</source>
        <translation>Projets et organismes de CORDIS. Ce qui est déjà connu est reconnu.</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <comment>file, encoding</comment>
        <translation>%1, lu comme %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nothing: leave this sheet out</source>
        <translation>rien&#xa0;: laisser cette feuille de côté</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Champ de la colonne %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Already there: %3. Refused: %4.</source>
        <translation>Ajouts&#xa0;: %1. Modifications&#xa0;: %2. Déjà présentes&#xa0;: %3. Refus&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <translation>Ces colonnes ne correspondent à rien ici et ont été laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo takes the import back as a whole.</source>
        <translation>La commande Annuler défait l’importation en une seule fois.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Des fichiers peuvent aussi être déposés ici.</translation>
    </message>
</context>
<context>
    <name>passerelle::LanguageKeys</name>
    <message>
        <source>Language of the text: %1</source>
        <translation>Langue du texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the original.</source>
        <translation>%1&#xa0;: l’original.</translation>
    </message>
    <message>
        <source>%1: no text yet.</source>
        <translation>%1&#xa0;: pas encore de texte.</translation>
    </message>
    <message>
        <source>%1: older than the original.</source>
        <translation>%1&#xa0;: plus ancien que l’original.</translation>
    </message>
    <message>
        <source>%1: there is a text.</source>
        <translation>%1&#xa0;: il y a un texte.</translation>
    </message>
</context>
<context>
    <name>passerelle::LineEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Choisir un jour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ListDialog</name>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
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
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Add a record of any kind</source>
        <translation>Ajouter une fiche de n’importe quel type</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Search everything  (%1)</source>
        <comment>key</comment>
        <translation>Rechercher partout  (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <comment>number of projects</comment>
        <translation>%1 dans ce portefeuille</translation>
    </message>
    <message>
        <source>No portfolio was opened yet.</source>
        <translation>Aucun portefeuille n’a encore été ouvert.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Aucun portefeuille n’est ouvert.</translation>
    </message>
    <message>
        <source>This page has no table of records.</source>
        <translation>Cette page n’a pas de tableau de fiches.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Aucune fiche n’est sélectionnée.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>name of a step</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>name of a step</comment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the next zone: sections, content, side panel, search</source>
        <translation>Aller à la zone suivante&#xa0;: sections, contenu, panneau latéral, recherche</translation>
    </message>
    <message>
        <source>To a group of sections</source>
        <translation>Aller à un groupe de sections</translation>
    </message>
    <message>
        <source>Texts of the form in the next language</source>
        <translation>Textes du formulaire dans la langue suivante</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tout peut se faire sans souris.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Erreurs&#xa0;: %1 · Attendus&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::OverviewView</name>
    <message>
        <source>Everything in this portfolio</source>
        <translation>Tout ce que contient ce portefeuille</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>with partnerships and ideas</source>
        <translation>avec les partenariats et les idées</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>in all roles, associated ones too</source>
        <translation>dans tous les rôles, partenaires associés compris</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Declared budget</source>
        <translation>Budget déclaré</translation>
    </message>
    <message>
        <source>stated by %1 of %2 projects</source>
        <translation>projets l’indiquant&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>errors: %1 · expected: %2</source>
        <translation>erreurs&#xa0;: %1 · attendus&#xa0;: %2</translation>
    </message>
    <message>
        <source>too large to add up: see the problems</source>
        <translation>trop grand pour être additionné&#xa0;: voir les problèmes</translation>
    </message>
</context>
<context>
    <name>passerelle::PortfolioFiles</name>
    <message>
        <source>Portfolios (%1)</source>
        <translation>Portefeuilles (%1)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>file name</comment>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Emplacement de l’exemple</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>file name</comment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Where to put the demonstration</source>
        <translation>Emplacement de la démonstration</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Ouvrir un portefeuille</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>A copy was kept: %1</source>
        <translation>Une copie a été conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer has no folder for copies: nothing was kept.</source>
        <translation>Cet ordinateur n’a pas de dossier pour les copies&#xa0;: rien n’a été conservé.</translation>
    </message>
    <message>
        <source>There are no backups of this portfolio on this computer yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce portefeuille sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everything becomes as it was then. What is there now is backed up before.</source>
        <translation>Tout redevient comme à ce moment-là. Ce qui s’y trouve maintenant est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV (%1)</source>
        <translation>CSV (%1)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>Exporter en XLSX</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Classeurs (%1)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>Vérifier l’intégrité du fichier</translation>
    </message>
    <message>
        <source>The file is whole: its structure, its history and all references are as they should be.</source>
        <translation>Le fichier est intact&#xa0;: sa structure, son historique et toutes ses références sont tels qu’ils doivent être.</translation>
    </message>
    <message>
        <source>The file is not as it should be. Go back to a backup, or show this list to someone who knows the program.</source>
        <translation>Le fichier n’est pas tel qu’il doit être. Revenez à une sauvegarde, ou montrez cette liste à quelqu’un qui connaît le programme.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>The latest steps, the last one first. The history of one record is in its side panel.</source>
        <translation>Les dernières étapes, la plus récente d’abord. L’historique d’une fiche se trouve dans son panneau latéral.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectuée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>This computer has backups of the portfolio. What is left of the file is kept beside it.</source>
        <translation>Cet ordinateur a des sauvegardes du portefeuille. Ce qui reste du fichier est conservé à côté.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>No step is older than a year: there is nothing to drop.</source>
        <translation>Aucune étape n’a plus d’un an&#xa0;: il n’y a rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</source>
        <translation>
            <numerusform>%n étape, la dernière du %1, a plus d’un an et sera supprimée&#xa0;: elle ne pourra plus être annulée ni consultée. Le contenu des fiches reste, de même que les dernières modifications de chaque champ et toutes les étapes suivantes. Une sauvegarde est conservée auparavant.</numerusform>
            <numerusform>%n étapes, la dernière du %1, ont plus d’un an et seront supprimées&#xa0;: elles ne pourront plus être annulées ni consultées. Le contenu des fiches reste, de même que les dernières modifications de chaque champ et toutes les étapes suivantes. Une sauvegarde est conservée auparavant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>Le fichier avait %1 et a maintenant %2.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Take the file over only if the other computer does not work on it any more: what two programs write at once can damage it.</source>
        <translation>Ne reprenez le fichier que si l’autre ordinateur n’y travaille plus&#xa0;: ce que deux programmes écrivent en même temps peut l’endommager.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemModel</name>
    <message>
        <source>E  Error</source>
        <translation>E  Erreur</translation>
    </message>
    <message>
        <source>?  Expected</source>
        <translation>?  Attendu</translation>
    </message>
    <message>
        <source>i  Hint</source>
        <translation>i  Remarque</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>passerelle::ProblemsView</name>
    <message>
        <source>Being looked for…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Errors: %1. Expected and missing: %2. Hints: %3. Nothing here blocks your work.</source>
        <translation>Erreurs&#xa0;: %1. Attendus et manquants&#xa0;: %2. Remarques&#xa0;: %3. Rien ici ne bloque votre travail.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Nothing was found that someone should look at.</source>
        <translation>Rien n’a été trouvé qui demande de l’attention.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordForm</name>
    <message>
        <source>“%1” cannot be empty, so it was not changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être vide&#x202f;; la valeur n’a donc pas été modifiée.</translation>
    </message>
    <message>
        <source>“%1” was not taken over into “%2”.</source>
        <comment>what was typed, field</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été repris dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: not added yet.</source>
        <comment>kind of record</comment>
        <translation>%1&#xa0;: pas encore d’ajout.</translation>
    </message>
    <message>
        <source>%1: not added yet. Missing: %2.</source>
        <comment>kind of record, its fields</comment>
        <translation>%1&#xa0;: pas encore d’ajout. Manque&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordModel</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a field: its filter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Last changed %1, %2</source>
        <translation>Dernière modification&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Liens %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Aucune fiche n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Fermer le panneau latéral</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>passerelle::RecordTable</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>%n fiche supprimée</numerusform>
            <numerusform>%n fiches supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Colonnes par défaut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n rows</source>
        <translation>
            <numerusform>Total, %n ligne</numerusform>
            <numerusform>Total, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is here yet.</source>
        <translation>%1&#xa0;: rien ici pour le moment.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>passerelle::ReferenceEditor</name>
    <message>
        <source>No record is called “%1”. Type a part of the name and choose from the list.</source>
        <translation>Aucune fiche ne s’appelle «&#xa0;%1&#xa0;». Saisissez une partie du nom et choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Several records fit “%1”. Choose one from the list.</source>
        <translation>Plusieurs fiches correspondent à «&#xa0;%1&#xa0;». Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation>Aller à cette fiche</translation>
    </message>
    <message>
        <source>Go to this record: %1</source>
        <translation>Aller à cette fiche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No record holds these words.</source>
        <translation>Aucune fiche ne contient ces mots.</translation>
    </message>
    <message>
        <source>The first %1 records. More words find fewer.</source>
        <translation>Les %1 premières fiches. Plus de mots donnent moins de résultats.</translation>
    </message>
    <message>
        <source>Type the beginning of a word, or &gt; for a command.</source>
        <translation>Saisissez le début d’un mot, ou &gt; pour une commande.</translation>
    </message>
    <message>
        <source>Records found: %1. Enter opens the selected one, Ctrl+Enter shows it beside the page.</source>
        <translation>Fiches trouvées&#xa0;: %1. Entrée ouvre la fiche sélectionnée, Ctrl+Entrée la montre à côté de la page.</translation>
    </message>
    <message>
        <source>Enter does it.</source>
        <translation>Entrée l’exécute.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>passerelle::SectionPage</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
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
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your changes carry this name, in the history and in what you send to others. It is kept on this computer, for all portfolios.</source>
        <translation>Vos modifications portent ce nom, dans l’historique et dans ce que vous envoyez aux autres. Il est conservé sur cet ordinateur, pour tous les portefeuilles.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
</context>
<context>
    <name>passerelle::StartPage</name>
    <message>
        <source>Knowledge on its way between regions</source>
        <translation>Des connaissances en chemin entre les régions</translation>
    </message>
    <message>
        <source>Plan transnational projects with their partners, work packages, pilots and events.</source>
        <translation>Planifiez des projets transnationaux avec leurs partenaires, lots de travail, pilotes et événements.</translation>
    </message>
    <message>
        <source>Bring offers and needs together, and follow what becomes of each transfer.</source>
        <translation>Rapprochez les offres et les besoins, et suivez le devenir de chaque transfert.</translation>
    </message>
    <message>
        <source>Know where every figure comes from. Everything stays in one file on this computer.</source>
        <translation>Sachez d’où vient chaque chiffre. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Nouveau portefeuille…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Ouvrir l’exemple…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Create a portfolio with the two founding cases.</source>
        <translation>Créer un portefeuille avec les deux cas fondateurs.</translation>
    </message>
    <message>
        <source>Create a demonstration…</source>
        <translation>Créer une démonstration…</translation>
    </message>
    <message>
        <source>Create a portfolio of invented data that shows everything.</source>
        <translation>Créer un portefeuille de données inventées qui montre tout.</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusLine</name>
    <message>
        <source>Demonstration: invented figures</source>
        <translation>Démonstration&#xa0;: chiffres inventés</translation>
    </message>
    <message>
        <source>Show everything that someone should look at.</source>
        <translation>Afficher tout ce qui demande de l’attention.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Aucun portefeuille n’est ouvert.</translation>
    </message>
    <message>
        <source>✓ All changes are on disk</source>
        <translation>✓ Toutes les modifications sont sur le disque</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Lecture seule&#xa0;: rien ne peut être modifié</translation>
    </message>
    <message>
        <source>Errors: %1 · Expected: %2</source>
        <translation>Erreurs&#xa0;: %1 · Attendus&#xa0;: %2</translation>
    </message>
    <message>
        <source>Being typed, not on disk yet</source>
        <translation>Saisie en cours, pas encore sur le disque</translation>
    </message>
</context>
</TS>
