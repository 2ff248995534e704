// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/organisation_words.h"

#include "core/search/search.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace passerelle
{

namespace
{

// As folded() writes them, letters of abbreviations together: "s.p.a." is spa.
constexpr const char *legalForms =
    "ab ad ag aisbl aksjeselskap aktiebolag aktiengesellschaft aps as asa asbl bv bvba cic co corp cv "
    "cvba cyf dd dno doo dooel ead eeig eg egtc eirl ek eood epe epic esv ets eurl ev gbr gect geie "
    "ggmbh gie gmbh gmbhco gss gte hf ike inc incorporated ivzw kft kg kgaa kk kom lda limitada limited "
    "llc llp ltd mbh nv nyrt od oe oo ood ooo ou oy oyj plc pllc pte pty rt sa sab sae sarl sarlu sas "
    "sasu sau sc sca scarl scic scoop scop scpa scrl scs sdn se selarl sgps sia sicav sk sl sll slne "
    "slp slu snc sp spa spj spk spol spolka sprl spzoo srl srlcr srls sro ss ssa uab ug vof vzw zoo zrt "
    "zs";

// Before single words: forms that are written out.
constexpr const char *writtenForms[] = {
    "gesellschaft mit beschrankter haftung",
    "eingetragener verein",
    "societe anonyme",
    "societe par actions simplifiee",
    "societe a responsabilite limitee",
    "societa per azioni",
    "societa a responsabilita limitata",
    "societa cooperativa",
    "sociedad anonima",
    "sociedad limitada",
    "sociedad de responsabilidad limitada",
    "sociedade anonima",
    "druzba z omejeno odgovornostjo",
    "delniska druzba",
    "spolka z ograniczona odpowiedzialnoscia",
    "public limited company",
    "besloten vennootschap",
    "naamloze vennootschap",
};

constexpr const char *littleWords =
    "a al and at au aux av d da das de degli dei del dell della delle dello den der des det di do dos "
    "du e el en et etc for fra fuer fur i il im in ind ki l la las le les lo los med n na o ob of og on "
    "onder op pa par per po pod por pour pri s sur ter the til till u un una und v van ved vid vom von "
    "voor w y z za zu zum zur";

// The word that stands for all on its line comes first. Those of the first list are in the names of many.
constexpr const char *commonWords[] = {
    "univ university universite universita universidad universitat universitaet universitet "
    "universitetet universiteit universidade univerza univerze uniwersytet univerzita universitatea "
    "universities univerzitet sveuciliste uni egyetem yliopisto ulikool panepistimio universitats "
    "universitaire universitaires universitario universitaria universitari univerzitetni univerzitetna",
    "inst institute institut instituto istituto institutt instituttet instituut instytut institutul "
    "institucio institution institucion instituta institutet zavod",
    "centr center centre centro centrum zentrum senter senteret sentre centar centri centros centers "
    "centres centrul keskus ctr",
    "academy akademie academie accademia academia akademija akademi akademia acad",
    "research recherche recherches ricerca ricerche investigacion investigaciones investigacao "
    "forschung forschungs forskning forsknings raziskave raziskovalni recerca cercetare onderzoek badan "
    "badawczy istrazivanje vyzkum vyskum kutato",
    "science sciences scientifique scientifiques scienze scienza ciencia ciencias wissenschaft "
    "wissenschaften vitenskap znanost znanosti wetenschappen nauk stiinte scientific",
    "found foundation fondation fondazione fundacion fundacio fundacao stiftung stiftelse stiftelsen "
    "fundacija ustanova stichting fundacja nadace nadacia fundatia saatio sihtasutus idryma",
    "assoc association asociacion associazione associacao associacio verein forening foreningen "
    "zdruzenje drustvo asociatia stowarzyszenie vereniging udruga udruzenje egyesulet sdruzeni yhdistys "
    "verband",
    "national nationale nationaux nazionale nazionali nacional nacionales nasjonal nasjonalt nacionalni "
    "nacionalna nacionalne narodni krajowy narodowy nationales nationaler",
    "international internationale internationaux internazionale internacional internasjonal mednarodni "
    "mednarodna internationaal internationales intl",
    "european europeen europeenne europeo europea europaische europaisches europaischer europeisk "
    "evropski evropska europejski",
    "regional regionale regionales regionaux regionalna regionalni regionala",
    "agency agence agencia agenzia agentur agencija agentura agentschap byra agentia agencja",
    "ministry ministere ministerio ministero ministerium bundesministerium ministerstvo ministerie "
    "departementet ministarstvo ministerstwo minister",
    "hospital hopital hopitaux ospedale ospedaliera krankenhaus sykehus sykehuset bolnisnica ziekenhuis "
    "szpital spital klinikum hospitalet hospitalier hospitaliere kliniken",
    "chamber chambre camera camara cambra kammer kamara zbornica komora kamer",
    "commerce commercio comercio comerc handels handel handelskammer gospodarska trgovina",
    "industry industrie industria industrija industri industrial industriel industriale industries",
    "municipality municipalite municipio gemeente gemeinde comune commune kommune obcina obec gmina "
    "opcina ajuntament ayuntamiento city ville citta stadt stad miasto grad mairie mestna camarar",
    "region regione regija regiune regiao",
    "polytechnic polytechnique politecnico politecnica politechnika politehnica polytechnische "
    "politecnic",
    "college colegio collegio hogeschool hochschule fachhochschule hogskolen hogskole hogskola",
    "school ecole escuela scuola schule skole sola skola escola szkola",
    "company compagnie compania compagnia gesellschaft selskap druzba podjetje",
    "federation federazione federacion federacija forbund bund",
    "group groupe gruppo grupo gruppe skupina gruppen holding",
    "services service servicio servicios servizi servizio dienste tjenester storitve",
    "systems system systemes sistemi sistemas systeme",
    "solutions solution soluciones soluzioni losungen",
    "consulting consultants consultancy consultoria consulenza beratung svetovanje conseils",
    "network reseau rete red netzwerk nettverk mreza",
    "studies studi studij etudes estudios studien studier estudos",
};

constexpr const char *sameWords[] = {
    "applied appliquees appliquee applicate aplicadas angewandte angewandten anvendt uporabnih uporabne",
    "tech technology technologies technologie tecnologia tecnologie tecnologias tecnologico tecnologica "
    "tecnologiche teknologi tehnologija tehnologije tehnologijo technologia technologii technologique "
    "technological technologiezentrum",
    "technical technique techniques tecnico tecnica technische technischen technischer teknisk tekniske "
    "tehniska tehnicki tehnicka",
    "innovation innovazione innovacion innovacio inovacije inovacij innovasjon innovations innovative "
    "inovacao innovatie",
    "development developpement sviluppo desarrollo entwicklung utvikling razvoj razvojna razvojni "
    "desenvolvimento rozwoju dezvoltare",
    "faculty faculte facultad facolta fakultat fakultet fakulteta",
    "council conseil consejo consiglio rat rad svet consell",
    "health sante salud sanita salute gesundheit helse zdravje zdravstveni saude",
    "engineering ingenierie ingenieria ingegneria inzeniring ingenieurwesen",
    "energy energie energia energija energi",
    "management gestion gestione upravljanje",
    "economic economy economics economique economia economico economica wirtschaft wirtschafts "
    "gospodarstvo",
};

// One word in one language, two in another: those it stands for, and how it is written.
struct Compound {
    const char *parts, *words;
};
constexpr Compound compounds[] = {
    {"univ hospital",
     "universitatsklinikum universitatsklinik universitatskliniken uniklinikum uniklinik "
     "unikliniken universitatskrankenhaus universitatsspital universitetssykehus "
     "universitetssykehuset universitetssjukehus universitetssjukhus universitetshospital"},
    {"research centr", "forschungszentrum forschungszentren forskningssenter forskningssenteret"},
    {"research inst", "forschungsinstitut forschungsinstitute forskningsinstitutt forskningsinstituttet"},
};

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

// ä is written a, ae and å aa: one letter for all, and one of a double vowel.
QString withoutDigraphs(QString word)
{
    static constexpr const char *pairs[] = {"ae", "oe", "ue", "aa", "ee", "oo"};
    for (const char *pair : pairs) word.replace(QLatin1String(pair), QString(QLatin1Char(*pair)));
    return word;
}

void addLine(QHash<QString, QString> &hash, const char *line)
{
    const QStringList words = QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (!hash.contains(withoutDigraphs(word))) hash.insert(withoutDigraphs(word), words.first());
}

const QHash<QString, QString> &representatives()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> hash;
        for (const char *line : commonWords) addLine(hash, line);
        for (const char *line : sameWords) addLine(hash, line);
        return hash;
    }();
    return all;
}

QStringList representing(const QString &word)
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> hash;
        for (const Compound &compound : compounds) {
            const QSet<QString> words = setOf(compound.words);
            for (const QString &each : words)
                hash.insert(withoutDigraphs(each), QString::fromLatin1(compound.parts).split(u' '));
        }
        return hash;
    }();
    return all.value(word, {representatives().value(word, word)});
}

const QSet<QString> &legal()
{
    static const QSet<QString> all = setOf(legalForms);
    return all;
}

// Letters and digits only, the rest is gaps; apostrophes of elisions are gaps too.
QString spaced(const QString &name)
{
    QString text = folded(name);
    for (QChar &c : text)
        if (!c.isLetterOrNumber() && !c.isSurrogate()) c = u' ';
    text = u' ' + text.simplified() + u' ';
    for (const char *form : writtenForms)
        text.replace(u' ' + QLatin1String(form) + u' ', QStringLiteral(" "));
    return text;
}

// "s p a" is spa, and a letter alone stays alone; also before them: "vitamin a s p a".
QStringList withAbbreviationsTogether(const QStringList &words)
{
    QStringList together;
    bool letters = false;
    const auto finish = [&] {
        const QString form = letters ? together.last().mid(1) : QString();
        if (form.size() < 2 || legal().contains(together.last()) || !legal().contains(form)) return;
        together.last().truncate(1);
        together += form;
    };
    for (const QString &word : words) {
        const bool letter = word.size() == 1 && word.front().isLetter();
        if (letter && letters) {
            together.last() += word;
            continue;
        }
        finish();
        together += word;
        letters = letter;
    }
    finish();
    return together;
}

} // namespace

QStringList tellingWords(const QString &name)
{
    static const QSet<QString> little = setOf(littleWords);
    QStringList all = withAbbreviationsTogether(spaced(name).split(u' ', Qt::SkipEmptyParts));
    while (all.size() > 1 && legal().contains(all.last())) all.removeLast();
    QStringList telling;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &word = all.at(i);
        // A letter at the end is a number or a name: Vitamin A, Paris I.
        const bool lastLetter = word.size() == 1 && i > 0 && i + 1 == all.size();
        if (!lastLetter && (little.contains(word) || (i > 0 && legal().contains(word)))) continue;
        telling += representing(withoutDigraphs(word));
    }
    if (!telling.isEmpty()) return telling;
    for (const QString &word : std::as_const(all)) telling += withoutDigraphs(word);
    return telling;
}

bool isCommon(const QString &tellingWord)
{
    static const QSet<QString> common = [] {
        QHash<QString, QString> hash;
        for (const char *line : commonWords) addLine(hash, line);
        return QSet<QString>(hash.cbegin(), hash.cend());
    }();
    return common.contains(tellingWord);
}

bool isOrdinal(const QString &tellingWord)
{
    static const QSet<QString> roman = setOf("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi");
    return std::all_of(tellingWord.begin(), tellingWord.end(), [](QChar c) { return c.isDigit(); })
        || roman.contains(tellingWord);
}

} // namespace passerelle
