// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticevent.h"

#include <algorithm>
#include <cmath>

namespace parallax::bench {

using namespace Qt::StringLiterals;

namespace {

/// Fixed "random" numbers: a linear congruential sequence (Knuth, The Art of Computer Programming,
/// vol. 2, 3.3.4, the constants of MMIX).
class Sequence
{
public:
    explicit Sequence(quint64 start)
        : m_state(start * 2862933555777941757ULL + 3037000493ULL)
    {
        below(2);
        below(2);
    }

    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(limit));
    }

    const QString &oneOf(const QStringList &words)
    {
        return words.at(below(static_cast<int>(words.size())));
    }

private:
    quint64 m_state;
};

QStringList words(const char *list)
{
    return QString::fromUtf8(list).split(u'|');
}

/// What all outlets know: who, where, how many, which words.
struct Fact
{
    qsizetype kind = 0;
    QString person;
    QString office;
    QString place;
    QString other; ///< a second place
    QString thing;
    QString body; ///< an institution
    QString day;
    QString quoted;
    int number = 0;
    QString people; ///< who did something, an idea in several words, as the next four
    QString deed;
    QString nature;
    QString matter;
    QString circumstance;
};

/// The wordings of one kind of fact. %P person, %O office, %L place, %M second place, %T thing, %B
/// institution, %D day, %Q quotation, %N figure,
/// %S people, %V deed, %X what they did it to, %C how; [a|b] is a choice of words.
const QList<QStringList> &wordings()
{
    static const QList<QStringList> all = {
        {u"[About|Around|Nearly] %N people [were forced|had] to leave their homes in %L, %B [said|reported]."_s,
         u"%B [said|estimated] that %N residents of %L [had been evacuated|had fled their houses] by %D."_s,
         u"In %L, %N people [spent the night|slept] in [shelters|school halls|gymnasiums], [according to|figures from] %B."_s},
        {u"“%Q,” [said|declared] %P, the %O of %L."_s,
         u"%P, %O of %L, [told reporters|said on %D] that “%Q”."_s,
         u"[The %O|%L's %O], %P, [said|insisted|argued]: “%Q.”"_s},
        {u"The %T in %L [was|is] [closed|shut] [on %D|since %D] [after water broke in|because of the flood]."_s,
         u"Water [reached|entered] the %T in %L on %D, [forcing it to close|and it had to shut]."_s,
         u"%B [ordered the closure of|shut] the %T of %L on %D."_s},
        {u"The river [rose|climbed] to %N centimetres at %L [on %D|during %D], [the highest level in decades|a level not seen for years]."_s,
         u"At %L the [gauge|water mark] [showed|read] %N centimetres on %D, %B said."_s},
        {u"%B [promised|pledged|announced] $%N million [for repairs in|to rebuild] %L and %M."_s,
         u"[Repairs|Rebuilding] in %L and %M [will cost|are expected to cost] $%N million, [according to|estimates] %B."_s},
        {u"%P, a [shop owner|teacher|farmer|nurse] from %L, [lost|saw the flood take] the %T [within minutes|overnight]."_s,
         u"[For|To] %P of %L the %T [was|had been] [everything|a life's work]: the flood [took|destroyed] it on %D."_s},
        {u"Trains between %L and %M [were cancelled|stopped running] [on %D|from %D on], and the %T [remained|stayed] without [power|electricity]."_s,
         u"[No trains ran|Rail service was suspended] between %L and %M on %D; [engineers|crews] [worked|laboured] to restore the %T."_s},
        {u"[Opposition members|Critics|Councillors] in %L [accused|blamed] %P of [ignoring|dismissing] [warnings|a report] about the %T."_s,
         u"%P [rejected|denied] [claims|accusations] that [warnings|reports] about the %T in %L [had been|were] ignored."_s},
        {u"[Rescuers|Firefighters|Soldiers] [pulled|brought] %N people [from|out of] [cars|rooftops|flooded cellars] [near|around] the %T in %L."_s,
         u"%N people [had to be|were] [rescued|saved] near the %T in %L on %D, %B [said|confirmed]."_s},
        {u"%B [expects|forecasts] [further rain|more storms] over %L [on %D|until %D], [with|bringing] up to %N millimetres."_s,
         u"Up to %N millimetres of rain [could|may] fall on %L by %D, [forecasters|meteorologists] at %B [warned|said]."_s},
        {u"A court in %L [will hear|is to hear] the [complaint|lawsuit] of %P against %B over the %T on %D."_s,
         u"%P has [sued|taken to court] %B over the %T; [hearings|proceedings] [open|begin] in %L on %D."_s},
        {u"%N [volunteers|helpers] [from %M|of all ages] [filled|stacked] sandbags [along|around] the %T in %L."_s,
         u"[Along|Around] the %T in %L, %N [volunteers|residents] [built|raised] a wall of sandbags on %D."_s},
        {u"%S from %L %V the %X %C."_s, u"On %D %S in %L %V the %X."_s,
         u"%S in %L %V the %X %C, %B [said|reported]."_s},
        {u"%N %S %V the %X %C [on %D|late on %D]."_s,
         u"The %X: %N %S %V it %C on %D, a witness [said|told us]."_s},
        {u"%P [said|told this newspaper] that %S %V the %X %C."_s,
         u"%S, [said|according to] %P, %V the %X."_s},
        {u"[Asked|Questioned] about the %X, %P [spoke of|mentioned] $%N million and %S who %V it %C."_s,
         u"%S %V the %X, [worth|at a cost of] $%N million, %P [said|explained]."_s},
        {u"%C, %S %V the %X; the %T in %L [was spared|stayed open]."_s,
         u"While the %T in %L [was spared|stayed open], %S %V the %X."_s},
        {u"%S %V the %X %C, %N [days|years] after %P [opened|inaugurated] it."_s,
         u"%N [days|years] ago %P [opened|inaugurated] the %X; now %S %V it."_s}};
    return all;
}

/// Nouns and verbs from which what people say is put together: an event's quotations are all
/// different.
QString quotation(Sequence &next)
{
    static const QStringList openings = words(
        "We never saw|Nobody expected|I will not forget|We cannot accept|My family still remembers|"
        "This city has survived|Our engineers had feared|The council should have prevented|"
        "It will take years to repair|People deserve to hear about");
    static const QStringList middles = words(
        "such a wall of mud|so little preparation|the silence before the siren|a dam neglected "
        "this long|"
        "the cowardice of those in charge|warnings that went unread|a bridge swaying like a rope|"
        "neighbours carrying strangers|a budget cut year after year|the smell of oil in every "
        "street");
    static const QStringList ends = words(
        "and somebody must answer for it|while the valley was asleep|no matter what the ministry "
        "says|"
        "as long as I hold this office|and we would do it again|because money was saved in the "
        "wrong place|"
        "until the last cellar is dry|before another winter comes|and that is the plain truth|"
        "even though the plans lay ready");
    return next.oneOf(openings) + u' ' + next.oneOf(middles) + u' ' + next.oneOf(ends);
}

/// Ideas with the words that outlets choose among, parted by "/".
const QStringList &groupsOfPeople()
{
    static const QStringList all =
        words("residents/people living/inhabitants|volunteers/helpers|soldiers/troops|"
              "farmers/growers|shopkeepers/traders|pensioners/elderly people|students/pupils|"
              "fishermen/boat owners|tourists/visitors|nurses/medical staff|drivers/motorists|"
              "engineers/technicians|tenants/families in rented flats|union members/workers|"
              "monks/members of the monastery|miners/pit workers|refugees/asylum seekers|"
              "landlords/house owners|surveyors/experts|musicians/players");
    return all;
}

const QStringList &deeds()
{
    static const QStringList all = words(
        "blocked/obstructed|repaired/mended|abandoned/gave up|financed/paid for|"
        "demanded/called for|opposed/fought|welcomed/praised|delayed/postponed|"
        "photographed/took pictures of|inspected/examined|destroyed/wrecked|sold/auctioned|"
        "guarded/watched over|stole/made off with|discovered/came across|hid/concealed|"
        "reopened/put back into service|cancelled/called off|doubled/increased twofold|"
        "criticised/found fault with|organised/set up|drained/pumped dry|rented/leased|"
        "occupied/took over|evacuated/cleared|insured/covered|measured/gauged|"
        "dismantled/took apart|forgot/overlooked|celebrated/marked|boycotted/stayed away from|"
        "translated/put into other languages|inherited/came into|painted/decorated");
    return all;
}

const QStringList &natures()
{
    static const QStringList all =
        words("bitter|forgotten|costly|nightly|secret|belated|promised|hasty|rusted|televised|"
              "disputed|unlicensed|borrowed|medieval|frozen|contaminated|rival|voluntary|"
              "makeshift|parliamentary|collapsed|anonymous|Danish|insured|provincial|radical|"
              "wooden|underground|military|organic|bankrupt|electric");
    return all;
}

const QStringList &matters()
{
    static const QStringList all =
        words("inspection/check|auction/sale|landslide/slope|tender/bid|petition/appeal|wedding/"
              "marriage feast|pipeline/pipe|vaccination/inoculation|quarrel/dispute|audit/review|"
              "harvest/crop|shipment/consignment|concert/performance|transformer/power unit|"
              "referendum/plebiscite|excavation/dig|telephone line/landline|memorandum/internal "
              "note|tanker/fuel ship|generator/power source|embankment/dyke|curfew/night ban|"
              "scholarship/grant|funeral/burial|loan/credit|monument/statue|sermon/homily|"
              "laboratory/research unit|holiday camp/summer camp|greenhouse/glasshouse|sluice/"
              "floodgate|patrol boat/cutter|radio appeal/broadcast|strike/walkout|census/count|"
              "permit/licence|vineyard/wine estate|barracks/garrison|locomotive/engine|chapel/"
              "small church|vaccine/serum|kindergarten/nursery|playground/sports field|bakery/"
              "bread factory|tram depot/tram shed|lighthouse/beacon|tannery/leather works|quay/"
              "landing stage|orphanage/children's home|cinema/picture house");
    return all;
}

const QStringList &circumstances()
{
    static const QStringList all =
        words("in the upper valley|behind the cemetery|at the old quarry|by the northern levee|"
              "on the motorway|across the lagoon|beneath the viaduct|near the monastery|at the "
              "customs post|inside the tunnel|along the canal|on the islands|in the wine cellars|"
              "at the reactor|above the reservoir|beyond the orchards|at the border|in parliament|"
              "without asking anybody|for the third time|under a new law|with foreign money|"
              "against the advice of lawyers|after weeks of silence|in front of cameras|by mistake|"
              "despite the frost|for lack of fuel|at their own expense|before dawn");
    return all;
}

/// One of the words of an idea.
QString worded(const QString &idea, Sequence &next)
{
    return next.oneOf(idea.split(u'/'));
}

/// A name nobody has: two or three syllables.
QString invented(Sequence &next, const QStringList &endings)
{
    static const QStringList begins = words("Bra|Cal|Dor|El|Fen|Gar|Hal|Is|Jor|Kel|Lor|Mar|Nor|Os|"
                                            "Pel|Quen|Ros|Sel|Tor|Ul|Ver|Wil|Yar|Zel");
    static const QStringList middles = words("|a|an|ber|di|el|gen|i|lan|mo|ni|o|ra|sti|ve");
    return next.oneOf(begins) + next.oneOf(middles) + next.oneOf(endings);
}

QList<Fact> facts(int count, Sequence &next)
{
    static const QStringList firstNames =
        words("Anna|Boris|Clara|David|Elena|Farid|Greta|Hamza|Irene|Jonas|Karla|Leon|Mina|Nils|"
              "Olga|Paul|Rana|Samuel|Tessa|Viktor|Wanda|Yusuf");
    static const QStringList offices =
        words("mayor|governor|fire chief|police spokesman|harbour master|council leader|bishop|"
              "school director|hospital director|union secretary|chief engineer|deputy mayor");
    static const QStringList things =
        words("hospital|market hall|central bridge|paper mill|town archive|sewage plant|railway "
              "station|primary school|airport road|pumping station|fish market|brewery|opera "
              "house|substation|cattle barn|river ferry|library|cement works|city museum|old dam|"
              "bus depot|stadium|grain store|courthouse");
    static const QStringList bodies =
        words("the interior ministry|the weather service|the regional council|the Red Cross|the "
              "fire brigade|the water authority|the railway company|the insurers' association|the "
              "army|the environment agency|the prosecutor's office|the development bank");
    static const QStringList days =
        words("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday");
    // Places and people return, so that many facts share them.
    QStringList places;
    for (int k = 0; k < 8 + count / 12; ++k)
        places.append(invented(next, words("burg|ford|dale|mouth|ton|stead|haven|wick")));
    QList<std::pair<QString, QString>> people;
    for (int k = 0; k < 8 + count / 6; ++k)
        people.append({next.oneOf(firstNames) + u' '
                           + invented(next, words("sen|mann|ova|ez|ley|kis|ard|berg|ini")),
                       next.oneOf(offices)});
    QList<Fact> result;
    for (int k = 0; k < count; ++k) {
        const auto &[person, office] = people.at(next.below(static_cast<int>(people.size())));
        const auto kinds = static_cast<int>(wordings().size());
        // Half of all facts are of the last kinds, whose words differ most.
        Fact fact{next.below(2) == 0 ? next.below(kinds) : kinds - 1 - next.below(6),
                  person,
                  office,
                  next.oneOf(places),
                  next.oneOf(places),
                  next.oneOf(things),
                  next.oneOf(bodies),
                  next.oneOf(days),
                  quotation(next),
                  20 + next.below(60) * next.below(60),
                  next.oneOf(groupsOfPeople()),
                  next.oneOf(deeds()),
                  next.oneOf(natures()),
                  next.oneOf(matters()),
                  next.oneOf(circumstances())};
        result.append(fact);
    }
    return result;
}

/// Outlets round, and some are an edition behind.
QString figure(int number, Sequence &next)
{
    switch (next.below(6)) {
    case 0:
        return u"more than "_s + QString::number(std::max(10, number / 10 * 10));
    case 1:
        return u"at least "_s + QString::number(std::max(10, number / 100 * 100));
    case 2:
        return QString::number(number + 7);
    default:
        return QString::number(number);
    }
}

QString shortenedQuotation(const QString &quoted, Sequence &next)
{
    const qsizetype space = quoted.indexOf(u' ', quoted.size() / 2);
    return next.below(3) == 0 && space > 0 ? quoted.first(space) : quoted;
}

QString told(const Fact &fact, Sequence &next)
{
    const QString wording = next.oneOf(wordings().at(fact.kind));
    QString result;
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const QChar c = wording.at(i);
        if (c == u'[') {
            const qsizetype end = wording.indexOf(u']', i);
            const QStringList choices = wording.sliced(i + 1, end - i - 1).split(u'|');
            QString choice = next.oneOf(choices);
            result += choice.replace(u"%D"_s, fact.day)
                          .replace(u"%O"_s, fact.office)
                          .replace(u"%L"_s, fact.place)
                          .replace(u"%M"_s, fact.other);
            i = end;
            continue;
        }
        if (c != u'%') {
            result += c;
            continue;
        }
        switch (wording.at(++i).unicode()) {
        case 'P':
            result += next.below(3) == 0 ? fact.person.section(u' ', 1) : fact.person;
            break;
        case 'O':
            result += fact.office;
            break;
        case 'L':
            result += fact.place;
            break;
        case 'M':
            result += fact.other;
            break;
        case 'T':
            result += fact.thing;
            break;
        case 'B':
            result += fact.body;
            break;
        case 'D':
            result += fact.day;
            break;
        case 'S':
            result += worded(fact.people, next);
            break;
        case 'V':
            result += worded(fact.deed, next);
            break;
        case 'X':
            result +=
                (next.below(4) == 0 ? QString() : fact.nature + u' ') + worded(fact.matter, next);
            break;
        case 'C':
            result += fact.circumstance;
            break;
        case 'Q':
            result += shortenedQuotation(fact.quoted, next);
            break;
        default:
            result += figure(fact.number, next);
            break;
        }
    }
    result[0] = result.at(0).toUpper();
    return result;
}

QString headline(const Fact &fact, Sequence &next)
{
    static const QStringList all =
        words("Flood hits %L, %T closed|%L counts its losses after the flood|Thousands flee as "
              "river rises at %L|Anger in %L over flooded %T|“No one warned us”: %L after the "
              "flood|%L and %M cut off by water");
    QString result = next.oneOf(all);
    return result.replace(u"%L"_s, fact.place)
        .replace(u"%M"_s, fact.other)
        .replace(u"%T"_s, fact.thing);
}

/// A fact that the article has not told yet. The chance of the fact with number n is nearly 1/n
/// (Zipf's law): the weighty ones come first and are told by most outlets.
int drawn(Sequence &next, QList<bool> &isTold)
{
    constexpr int Precision = 1 << 20;
    const auto count = static_cast<double>(isTold.size());
    const double share = static_cast<double>(next.below(Precision)) / Precision;
    auto fact = static_cast<qsizetype>(std::pow(count + 1, share)) - 1;
    while (isTold.at(fact))
        fact = (fact + 1) % isTold.size();
    isTold[fact] = true;
    return static_cast<int>(fact);
}

void addParagraph(Article &article, const QString &words)
{
    if (!article.text.isEmpty())
        article.text += u"\n\n"_s;
    const qsizetype begin = article.text.size();
    article.text += words;
    article.paragraphs.append(
        {begin == 0 ? ParagraphRole::Headline : ParagraphRole::Body, {begin, article.text.size()}});
}

} // namespace

SyntheticEvent syntheticEvent(int articles, int sentencesEach, int edition)
{
    Sequence next(20261122);
    const QList<Fact> known = facts(2 * sentencesEach + 4 * articles, next);
    SyntheticEvent result;
    for (int number = 0; number < articles; ++number) {
        Sequence own(static_cast<quint64>(number) + 1);
        ComparedArticle compared;
        QList<ToldFact> facts;
        QList<bool> isTold(known.size(), false);
        compared.outlet = u"Outlet %1"_s.arg(number + 1);
        compared.article.language = u"en"_s;
        addParagraph(compared.article, headline(known.at(own.below(3)), own));
        for (int sentence = 1; sentence < sentencesEach;) {
            QString paragraph;
            QList<ToldFact> here;
            const int end = std::min(sentencesEach, sentence + 1 + own.below(2));
            for (; sentence < end; ++sentence) {
                if (sentence + 1 == sentencesEach && edition > 1)
                    own = Sequence(static_cast<quint64>(number + 1000 * edition));
                const int fact = drawn(own, isTold);
                paragraph += paragraph.isEmpty() ? QString() : u" "_s;
                const qsizetype begin = paragraph.size();
                paragraph += told(known.at(fact), own);
                here.append({{begin, paragraph.size()}, fact});
            }
            addParagraph(compared.article, paragraph);
            const qsizetype begin = compared.article.paragraphs.constLast().span.begin;
            for (const ToldFact &fact : std::as_const(here))
                facts.append({fact.span.shifted(begin), fact.fact});
        }
        result.articles.append(compared);
        result.told.append(facts);
    }
    return result;
}

} // namespace parallax::bench
