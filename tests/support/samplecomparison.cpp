// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecomparison.h"

#include "samplespread.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parallax::test {
namespace {

QDateTime utc(int hour, int minute)
{
    return {QDate(2026, 3, 18), QTime(hour, minute), QTimeZone::utc()};
}

QString hash(const QString &text, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), algorithm).toHex());
}

/// Puts a comparison together from exact words; every word must stand in its article.
class Builder
{
public:
    void article(const QString &outlet,
                 const QString &slug,
                 const QList<std::pair<ParagraphRole, QString>> &paragraphs)
    {
        ComparedArticle compared;
        compared.outlet = outlet;
        compared.article.outlet = outlet;
        compared.article.language = u"en"_s;
        for (const auto &[role, words] : paragraphs) {
            if (!compared.article.text.isEmpty()) {
                compared.article.text += "\n\n"_L1;
            }
            const qsizetype begin = compared.article.text.size();
            compared.article.text += words;
            compared.article.paragraphs.append({role, {begin, compared.article.text.size()}});
            if (role == ParagraphRole::Headline) {
                compared.article.headline = words;
            }
        }
        compared.article.url = QUrl(u"https://%1.example/vellan-gate"_s.arg(slug));
        compared.file = slug + ".txt"_L1;
        m_comparison.articles.append(compared);
    }

    void stored(int index,
                int number,
                int count,
                const QDateTime &fetched,
                std::optional<QDateTime> claimed)
    {
        ComparedArticle &compared = m_comparison.articles[index];
        compared.id = {compared.file.chopped(4) + u"/0a1b2c3d4%1"_s.arg(index)};
        compared.revision = {hash(compared.article.text, QCryptographicHash::Sha1)};
        compared.revisionNumber = number;
        compared.revisionCount = count;
        compared.article.published = claimed;
        Revision &record = compared.record;
        record.id = compared.revision;
        record.article = compared.id;
        record.number = number;
        record.kind = number == 1 ? RevisionKind::First : RevisionKind::Update;
        record.fetched = fetched;
        record.claimed = claimed;
        record.contentHash = hash(compared.article.text, QCryptographicHash::Sha256);
        record.captureHash =
            hash("capture "_L1 + compared.article.text, QCryptographicHash::Sha256);
        record.url = compared.article.url;
        record.outlet = compared.outlet;
        record.headline = compared.article.headline;
    }

    void group(const QString &label) { m_groups.append(label); }

    /// A claim of the group named last.
    Claim &claim(int article, const QString &words)
    {
        Claim made;
        made.article = article;
        made.span = find(article, words);
        const Article &text = m_comparison.articles.at(article).article;
        for (qsizetype index = 0; index < text.paragraphs.size(); ++index) {
            if (text.paragraphs.at(index).span.contains(made.span)) {
                made.paragraph = index;
                made.role = text.paragraphs.at(index).role;
            }
        }
        m_drafts.append({made, m_groups.size() - 1});
        return m_drafts.last().claim;
    }

    void figure(int article,
                const QString &words,
                const QString &number,
                double value,
                const QString &unit,
                Qualifier qualifier = Qualifier::Exact)
    {
        Figure made;
        made.span = find(article, words);
        made.number = {made.span.begin + words.indexOf(number),
                       made.span.begin + words.indexOf(number) + number.size()};
        made.value = value;
        made.unit = unit;
        made.qualifier = qualifier;
        m_drafts.last().claim.figures.append(made);
    }

    void quotation(int article, const QString &words)
    {
        m_drafts.last().claim.quotations.append({find(article, words)});
    }

    /// Between two articles, in the group named last.
    void differs(DiscrepancyKind kind,
                 Explanation::Code code,
                 int first,
                 const QString &a,
                 int second,
                 const QString &b,
                 double confidence,
                 const QStringList &arguments = {})
    {
        m_differences.append({kind, code, m_groups.size() - 1, first, a, second, b, confidence,
                              arguments.isEmpty() ? QStringList{a, b} : arguments});
    }

    void state(int article,
               CoverageState state,
               LookedIn where = LookedIn::Text,
               const QString &words = {})
    {
        m_states.append({m_groups.size() - 1, article, state, where, words});
    }

    [[nodiscard]] TextSpan find(int article, const QString &words) const
    {
        const qsizetype at = m_comparison.articles.at(article).article.text.indexOf(words);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }

    Comparison finished()
    {
        std::ranges::stable_sort(m_drafts, [](const Draft &left, const Draft &right) {
            return std::pair(left.claim.article, left.claim.span.begin)
                < std::pair(right.claim.article, right.claim.span.begin);
        });
        for (qsizetype index = 0; index < m_groups.size(); ++index) {
            m_comparison.alignment.groups.append(
                {{u"g%1"_s.arg(index + 1)}, m_groups.at(index), {}});
        }
        addClaims();
        addLinks();
        addDiscrepancies();
        addCoverage();
        return m_comparison;
    }

    Comparison &comparison() { return m_comparison; }

private:
    struct Draft
    {
        Claim claim;
        qsizetype group;
    };

    struct Difference
    {
        DiscrepancyKind kind;
        Explanation::Code code;
        qsizetype group;
        int first;
        QString a;
        int second;
        QString b;
        double confidence;
        QStringList arguments;
    };

    struct State
    {
        qsizetype group;
        int article;
        CoverageState state;
        LookedIn where;
        QString words;
    };

    void addClaims()
    {
        for (Draft &draft : m_drafts) {
            ComparedArticle &compared = m_comparison.articles[draft.claim.article];
            draft.claim.id = {u"c%1"_s.arg(m_comparison.claims.size() + 1)};
            draft.claim.sentence = compared.sentences.size();
            compared.sentences.append({draft.claim.span, draft.claim.paragraph});
            m_comparison.claims.append(draft.claim);
            m_comparison.alignment.groups[draft.group].claims.append(draft.claim.id);
        }
    }

    void addLinks()
    {
        for (const ClaimGroup &group : std::as_const(m_comparison.alignment.groups)) {
            for (qsizetype index = 1; index < group.claims.size(); ++index) {
                m_comparison.alignment.links.append(
                    {group.claims.at(index - 1),
                     group.claims.at(index),
                     0.75,
                     {{MatchReason::Kind::Names, u"Vellan"_s},
                      {MatchReason::Kind::Words, u"gate, water"_s}}});
            }
        }
    }

    [[nodiscard]] DiscrepancySide side(qsizetype group, int article, const QString &words) const
    {
        for (const ClaimId &id : m_comparison.alignment.groups.at(group).claims) {
            const Claim *claim = m_comparison.claim(id);
            const qsizetype at =
                claim->article == article ? m_comparison.text(*claim).indexOf(words) : -1;
            if (at >= 0) {
                const qsizetype begin = claim->span.begin + at;
                return {id, {begin, begin + words.size()}, words};
            }
        }
        Q_ASSERT_X(false, "sampleComparison", qPrintable(words));
        return {};
    }

    void addDiscrepancies()
    {
        for (const Difference &difference : std::as_const(m_differences)) {
            m_comparison.discrepancies.append(
                {difference.kind,
                 m_comparison.alignment.groups.at(difference.group).id,
                 side(difference.group, difference.first, difference.a),
                 side(difference.group, difference.second, difference.b),
                 {difference.code, difference.arguments},
                 difference.confidence});
        }
    }

    void addCoverage()
    {
        for (qsizetype index = 0; index < m_groups.size(); ++index) {
            const ClaimGroup &group = m_comparison.alignment.groups.at(index);
            CoverageRow row{group.id, {}};
            for (qsizetype article = 0; article < m_comparison.articles.size(); ++article) {
                row.cells.append(cell(group, article));
            }
            for (const State &state : std::as_const(m_states)) {
                if (state.group == index) {
                    CoverageCell &cell = row.cells[state.article];
                    cell.state = state.state;
                    cell.nearestIn = state.where;
                    cell.nearestText = state.words;
                    cell.nearestScore = state.words.isEmpty() ? 0 : 0.44;
                }
            }
            m_comparison.coverage.append(row);
        }
    }

    [[nodiscard]] CoverageCell cell(const ClaimGroup &group, qsizetype article) const
    {
        CoverageCell made;
        for (const ClaimId &id : group.claims) {
            if (m_comparison.claim(id)->article == article) {
                made.claims.append(id);
            }
        }
        if (made.claims.isEmpty()) {
            made.looked = {LookedIn::Text, LookedIn::Captions, LookedIn::Furniture,
                           LookedIn::DroppedText};
            return made;
        }
        const bool differs =
            std::ranges::any_of(m_comparison.discrepancies, [&made](const Discrepancy &found) {
                return made.claims.contains(found.a.claim) || made.claims.contains(found.b.claim);
            });
        made.state = differs ? CoverageState::Differing : CoverageState::Reported;
        return made;
    }

    Comparison m_comparison;
    QStringList m_groups;
    QList<Draft> m_drafts;
    QList<Difference> m_differences;
    QList<State> m_states;
};

constexpr int herald = 0;
constexpr int wire = 1;
constexpr int radio = 2;
constexpr int post = 3;

void addArticles(Builder &builder)
{
    using Role = ParagraphRole;
    builder.article(
        u"Vellan Herald"_s, u"vellan-herald"_s,
        {{Role::Headline, u"Broken gate empties a third of Vellan reservoir"_s},
         {Role::Dateline, u"Published on 6:40 AM, March 18, 2026"_s},
         {Role::Byline, u"By Odile Farrant"_s},
         {Role::Caption, u"Brown water in Mill Street on Wednesday morning. Photo: Piers Ankar"_s},
         {Role::Body,
          u"A spillway gate at the Vellan dam broke at 2:15 a.m. on Wednesday and let out a third of the reservoir before crews could close the bypass. Nobody was killed."_s},
         {Role::Body,
          u"About 4,100 people left their homes in the lower valley, the district said."_s},
         {Role::Body,
          u"“The gate did not fail. It was never closed, and we want to know why,” dam keeper Hanna Roe told the council."_s},
         {Role::Body,
          u"The water stood 1.8 metres high in Mill Street. Two footbridges were carried away."_s},
         {Role::Subheading, u"A late warning"_s},
         {Role::Body,
          u"Sirens sounded at 2:50 a.m., the fire chief said. Residents say they heard nothing before three."_s},
         {Role::Body, u"The gate was last inspected in November 2024."_s},
         {Role::Body,
          u"The mill will stay shut until Monday. Its owners lost 600 tonnes of barley."_s},
         {Role::Body,
          u"An independent engineer found rust on the hoist chain in 2023, and her report was never discussed."_s},
         {Role::Boilerplate, u"Share this story"_s}});
    builder.article(
        u"Highland Wire"_s, u"highland-wire"_s,
        {{Role::Headline, u"Dam gate fails above Vellan, valley cleared"_s},
         {Role::Credit, u"Highland Wire, Vellan"_s},
         {Role::Body,
          u"A gate of the Vellan dam failed at 2:15 a.m. on Wednesday, releasing about 30 percent of the reservoir."_s},
         {Role::Body,
          u"More than 3,500 people were moved out of the lower valley, officials said."_s},
         {Role::Body, u"“The gate did not fail,” dam keeper Hanna Roe said."_s},
         {Role::Body, u"The flood reached 1.8 metres in Mill Street."_s},
         {Role::Body, u"Sirens sounded at 2:50 a.m."_s},
         {Role::Body, u"The gate may have been left open after a test on Tuesday."_s},
         {Role::Body, u"The mill will be shut until Thursday."_s},
         {Role::Body, u"Trains between Vellan and Corrie were stopped."_s}});
    builder.article(
        u"Radio Lowmarsh"_s, u"radio-lowmarsh"_s,
        {{Role::Headline, u"Vellan: thousands flee flood"_s},
         {Role::Standfirst,
          u"Up to 5,000 people have fled a flood below the Vellan dam, rescue services say."_s},
         {Role::Body, u"The gate burst at 2:40 a.m., according to the valley’s volunteers."_s},
         {Role::Body,
          u"Keeper Hannah Roe told this station that the gate “had not been closed at all”."_s},
         {Role::Body, u"The water stood two metres high in Mill Street."_s},
         {Role::Body, u"The sirens came at once, the district says."_s},
         {Role::Body,
          u"The gate was not left open after a test, the operator Corvale Water said."_s},
         {Role::Body, u"Trains between Vellan and Corrie are suspended."_s},
         {Role::Body,
          u"Schools in the valley are closed. Bottled water is handed out at the town hall."_s},
         {Role::Correction, u"Correction: an earlier version gave the wrong day for the test."_s}});
    builder.article(
        u"Assembly Post"_s, u"assembly-post"_s,
        {{Role::Headline, u"Report on rusty dam chain lay unread, documents show"_s},
         {Role::Body,
          u"An engineer warned of rust on the hoist chain of the Vellan dam in 2023. The report was never put to the assembly."_s},
         {Role::Body,
          u"The gate, whose collapse on Wednesday forced 4,100 villagers from their homes, was last inspected in November 2023."_s},
         {Role::Body,
          u"Hanna Roe, head of the dam authority, declined to comment on the report."_s},
         {Role::Body,
          u"The gate was left open after a test on Tuesday, a person close to the operator said."_s},
         {Role::Body, u"The opposition called the release of water a catastrophe."_s},
         {Role::Body, u"Corvale Water paid its shareholders 12 million crowns last year."_s}});
    builder.stored(herald, 1, 1, utc(9, 31), utc(6, 40));
    builder.stored(wire, 2, 2, utc(9, 32), utc(7, 5));
    builder.stored(radio, 1, 1, utc(9, 32), std::nullopt);
    builder.stored(post, 3, 4, utc(9, 33), utc(8, 58));
}

void addStrike(Builder &builder)
{
    using Kind = DiscrepancyKind;
    using Code = Explanation::Code;
    builder.group(u"When the gate broke"_s);
    builder.claim(herald, u"A spillway gate at the Vellan dam broke at 2:15 a.m. on Wednesday"_s);
    builder.claim(wire, u"A gate of the Vellan dam failed at 2:15 a.m. on Wednesday"_s);
    builder.claim(radio, u"The gate burst at 2:40 a.m., according to the valley’s volunteers."_s);
    builder.differs(Kind::Attribution, Code::AttributionLost, wire, u"at 2:15 a.m. on Wednesday"_s,
                    radio, u"according to the valley’s volunteers"_s, 0.6);
    builder.differs(Kind::Date, Code::DateDiffers, herald, u"2:15 a.m."_s, radio, u"2:40 a.m."_s,
                    0.92);
    builder.differs(Kind::Date, Code::DateDiffers, wire, u"2:15 a.m."_s, radio, u"2:40 a.m."_s,
                    0.92);
    builder.group(u"Share of the reservoir let out"_s);
    builder.claim(herald,
                  u"let out a third of the reservoir before crews could close the bypass"_s);
    builder.claim(wire, u"releasing about 30 percent of the reservoir."_s);
    builder.differs(Kind::Figure, Code::FigureRounded, herald, u"a third"_s, wire,
                    u"about 30 percent"_s, 0.55);
    builder.group(u"Nobody was killed"_s);
    builder.claim(herald, u"Nobody was killed."_s);
    builder.state(radio, CoverageState::NotYetPublished);
    builder.group(u"People who left their homes"_s);
    builder
        .claim(herald,
               u"About 4,100 people left their homes in the lower valley, the district said."_s)
        .speaker = u"the district"_s;
    builder.figure(herald, u"About 4,100 people"_s, u"4,100"_s, 4100, u"people"_s,
                   Qualifier::About);
    builder
        .claim(wire,
               u"More than 3,500 people were moved out of the lower valley, officials said."_s)
        .isAnonymous = true;
    builder.figure(wire, u"More than 3,500 people"_s, u"3,500"_s, 3500, u"people"_s,
                   Qualifier::MoreThan);
    builder.claim(
        radio,
        u"Up to 5,000 people have fled a flood below the Vellan dam, rescue services say."_s);
    builder.figure(radio, u"Up to 5,000 people"_s, u"5,000"_s, 5000, u"people"_s, Qualifier::UpTo);
    builder.claim(post, u"forced 4,100 villagers from their homes"_s);
    builder.figure(post, u"4,100 villagers"_s, u"4,100"_s, 4100, u"people"_s);
    builder.differs(Kind::Figure, Code::FigureValue, herald, u"About 4,100"_s, wire,
                    u"More than 3,500"_s, 0.9);
    builder.differs(Kind::Figure, Code::FigureValue, herald, u"About 4,100"_s, radio,
                    u"Up to 5,000"_s, 0.9);
    builder.differs(Kind::Figure, Code::FigureBound, herald, u"About 4,100"_s, post, u"4,100"_s,
                    0.7);
    builder.differs(Kind::Attribution, Code::AttributionAnonymised, herald, u"the district said"_s,
                    wire, u"officials said"_s, 0.64);
    builder.differs(Kind::Terminology, Code::Terminology, herald, u"people"_s, post, u"villagers"_s,
                    0.5);
    builder.differs(Kind::Prominence, Code::Prominence, herald, u"About 4,100 people"_s, radio,
                    u"Up to 5,000 people"_s, 0.48, {u"2"_s, u"0"_s});
}

void addCause(Builder &builder)
{
    using Kind = DiscrepancyKind;
    using Code = Explanation::Code;
    builder.group(u"The keeper on the gate"_s);
    builder
        .claim(
            herald,
            u"“The gate did not fail. It was never closed, and we want to know why,” dam keeper Hanna Roe told the council."_s)
        .speaker = u"Hanna Roe"_s;
    builder.quotation(herald,
                      u"The gate did not fail. It was never closed, and we want to know why,"_s);
    builder.claim(wire, u"“The gate did not fail,” dam keeper Hanna Roe said."_s).speaker =
        u"Hanna Roe"_s;
    builder.quotation(wire, u"The gate did not fail,"_s);
    builder
        .claim(radio,
               u"Keeper Hannah Roe told this station that the gate “had not been closed at all”."_s)
        .speaker = u"Hannah Roe"_s;
    builder.quotation(radio, u"had not been closed at all"_s);
    builder.differs(Kind::Quote, Code::QuoteShortened, herald,
                    u"It was never closed, and we want to know why"_s, wire,
                    u"The gate did not fail"_s, 0.95);
    builder.differs(Kind::Quote, Code::QuoteAltered, herald, u"It was never closed"_s, radio,
                    u"had not been closed at all"_s, 0.66);
    builder.differs(Kind::Name, Code::NameSpelling, herald, u"Hanna Roe"_s, radio, u"Hannah Roe"_s,
                    0.97);
    builder.group(u"How high the water stood in Mill Street"_s);
    builder.claim(herald, u"The water stood 1.8 metres high in Mill Street."_s);
    builder.figure(herald, u"1.8 metres"_s, u"1.8"_s, 1.8, u"m"_s);
    builder.claim(wire, u"The flood reached 1.8 metres in Mill Street."_s);
    builder.figure(wire, u"1.8 metres"_s, u"1.8"_s, 1.8, u"m"_s);
    builder.claim(radio, u"The water stood two metres high in Mill Street."_s);
    builder.figure(radio, u"two metres"_s, u"two"_s, 2, u"m"_s);
    builder.differs(Kind::Figure, Code::FigureRounded, herald, u"1.8 metres"_s, radio,
                    u"two metres"_s, 0.8);
    builder.differs(Kind::Figure, Code::FigureRounded, wire, u"1.8 metres"_s, radio,
                    u"two metres"_s, 0.8);
    builder.group(u"Footbridges carried away"_s);
    builder.claim(herald, u"Two footbridges were carried away."_s);
    builder.state(wire, CoverageState::ExtractionUncertain, LookedIn::DroppedText,
                  u"Two footbridges gone: see our pictures"_s);
    builder.group(u"When the sirens sounded"_s);
    builder.claim(herald, u"Sirens sounded at 2:50 a.m., the fire chief said."_s).speaker =
        u"the fire chief"_s;
    builder.claim(wire, u"Sirens sounded at 2:50 a.m."_s);
    builder.claim(radio, u"The sirens came at once, the district says."_s).speaker =
        u"the district"_s;
    builder.differs(Kind::Attribution, Code::AttributionChanged, herald, u"the fire chief said"_s,
                    radio, u"the district says"_s, 0.7);
    builder.state(radio, CoverageState::AttributedElsewhere);
    builder.group(u"Residents heard nothing before three"_s);
    builder.claim(herald, u"Residents say they heard nothing before three."_s);
    builder.group(u"Last inspection of the gate"_s);
    builder.claim(herald, u"The gate was last inspected in November 2024."_s);
    builder.claim(post, u"was last inspected in November 2023."_s);
    builder.differs(Kind::Date, Code::DateDiffers, herald, u"November 2024"_s, post,
                    u"November 2023"_s, 0.94);
    builder.group(u"Left open after a test"_s);
    builder.claim(wire, u"The gate may have been left open after a test on Tuesday."_s).certainty =
        Certainty::Hedged;
    builder
        .claim(radio,
               u"The gate was not left open after a test, the operator Corvale Water said."_s)
        .certainty = Certainty::Denied;
    builder
        .claim(
            post,
            u"The gate was left open after a test on Tuesday, a person close to the operator said."_s)
        .isAnonymous = true;
    builder.differs(Kind::Certainty, Code::CertaintyHedged, wire, u"may have been"_s, post,
                    u"was left open"_s, 0.72);
    builder.differs(Kind::Contradiction, Code::Contradicts, radio, u"was not left open"_s, post,
                    u"was left open"_s, 0.83);
    builder.group(u"Rust on the hoist chain"_s);
    builder.claim(herald, u"An independent engineer found rust on the hoist chain in 2023"_s);
    builder.claim(post,
                  u"An engineer warned of rust on the hoist chain of the Vellan dam in 2023."_s);
    builder.differs(Kind::Prominence, Code::Prominence, herald, u"An independent engineer"_s, post,
                    u"An engineer"_s, 0.52, {u"8"_s, u"1"_s});
    builder.group(u"The report was never discussed"_s);
    builder.claim(herald, u"her report was never discussed."_s);
    builder.claim(post, u"The report was never put to the assembly."_s);
}

void addAftermath(Builder &builder)
{
    using Kind = DiscrepancyKind;
    using Code = Explanation::Code;
    builder.group(u"How long the mill stays shut"_s);
    builder.claim(herald, u"The mill will stay shut until Monday."_s);
    builder.claim(wire, u"The mill will be shut until Thursday."_s);
    builder.differs(Kind::Date, Code::DateDiffers, herald, u"until Monday"_s, wire,
                    u"until Thursday"_s, 0.9);
    builder.group(u"Barley lost"_s);
    builder.claim(herald, u"Its owners lost 600 tonnes of barley."_s);
    builder.group(u"Trains stopped"_s);
    builder.claim(wire, u"Trains between Vellan and Corrie were stopped."_s);
    builder.claim(radio, u"Trains between Vellan and Corrie are suspended."_s);
    builder.group(u"Schools closed"_s);
    builder.claim(radio, u"Schools in the valley are closed."_s);
    builder.group(u"Bottled water"_s);
    builder.claim(radio, u"Bottled water is handed out at the town hall."_s);
    builder.group(u"The head of the authority declined to comment"_s);
    builder.claim(post,
                  u"Hanna Roe, head of the dam authority, declined to comment on the report."_s);
    builder.group(u"A catastrophe, says the opposition"_s);
    builder.claim(post, u"The opposition called the release of water a catastrophe."_s);
    builder.group(u"What shareholders were paid"_s);
    builder.claim(post, u"Corvale Water paid its shareholders 12 million crowns last year."_s);
    builder.group(u"A report lay unread"_s);
    builder.claim(post, u"Report on rusty dam chain lay unread, documents show"_s);
    builder.group(u"The wrong day for the test"_s);
    builder.claim(radio, u"an earlier version gave the wrong day for the test."_s);
}

TextSelector selector(const Comparison &comparison, const Claim &claim)
{
    const ComparedArticle &compared = comparison.articles.at(claim.article);
    const QString &text = compared.article.text;
    const qsizetype before = std::min<qsizetype>(claim.span.begin, 32);
    return {compared.id,
            compared.revision,
            claim.span,
            claim.span.in(text).toString(),
            text.sliced(claim.span.begin - before, before),
            text.sliced(claim.span.end).left(32)};
}

void addAnnotations(Comparison &comparison)
{
    const auto add = [&comparison](Annotation::Target target, const QList<ClaimId> &claims,
                                   const QString &code, const QString &note) {
        Annotation made;
        made.id = {
            u"6f1d2c00-0000-4000-8000-00000000000%1"_s.arg(comparison.annotations.size() + 1)};
        made.event = comparison.event.id;
        made.target = target;
        for (const ClaimId &id : claims) {
            made.selectors.append(selector(comparison, *comparison.claim(id)));
        }
        made.author = u"Mira Solle"_s;
        made.code = code;
        made.note = note;
        made.created = utc(10, int(comparison.annotations.size()));
        made.modified = made.created;
        comparison.annotations.append(made);
    };
    const auto &discrepancy = *std::ranges::find(
        comparison.discrepancies, DiscrepancyKind::Contradiction, &Discrepancy::kind);
    add(Annotation::Target::Claim, {comparison.alignment.groups.at(2).claims.first()},
        u"to check"_s, u"Asked the hospital in Corrie; no answer yet."_s);
    add(Annotation::Target::ClaimGroup, comparison.alignment.groups.at(3).claims, u"count"_s,
        u"The district counts households, the rescue services count people at the halls."_s);
    add(Annotation::Target::Discrepancy, {discrepancy.a.claim, discrepancy.b.claim}, u"denial"_s,
        u"The operator denies it by name; the claim rests on one unnamed person."_s);
    comparison.annotations.last().discrepancyKind = u"contradiction"_s;
}

} // namespace

Comparison sampleComparison()
{
    Builder builder;
    builder.comparison().event = {{u"vellan-dam-gate"_s}, u"Vellan dam gate"_s, {}};
    addArticles(builder);
    for (const ComparedArticle &compared : std::as_const(builder.comparison().articles)) {
        builder.comparison().event.articles.append(compared.id);
    }
    addStrike(builder);
    addCause(builder);
    addAftermath(builder);
    Comparison comparison = builder.finished();
    addAnnotations(comparison);
    addSpread(comparison);
    return comparison;
}

Comparison plainComparison(qsizetype articles)
{
    Builder builder;
    for (int index = 0; index < articles; ++index) {
        builder.article(u"Outlet %1"_s.arg(index + 1), u"outlet-%1"_s.arg(index + 1),
                        {{ParagraphRole::Headline, u"Lamp lit on the tower"_s},
                         {ParagraphRole::Body,
                          u"The lamp was lit at dusk. Reader %1 wrote to us."_s.arg(index + 1)}});
    }
    builder.group(u"The lamp was lit"_s);
    for (int index = 0; index < articles; ++index) {
        builder.claim(index, u"The lamp was lit at dusk."_s);
    }
    for (int index = 0; index < articles; ++index) {
        builder.group(u"Reader %1 wrote"_s.arg(index + 1));
        builder.claim(index, u"Reader %1 wrote to us."_s.arg(index + 1));
    }
    return builder.finished();
}

Comparison longComparison(qsizetype articles, int sentences)
{
    Comparison comparison;
    for (qsizetype article = 0; article < articles; ++article) {
        ComparedArticle one;
        one.outlet = u"Outlet %1"_s.arg(article);
        one.article.headline = u"Headline"_s;
        for (int number = 0; number < sentences; ++number) {
            const QString words =
                u"Sentence %1 of the long story is told here at some length."_s.arg(number);
            if (number > 0) {
                one.article.text += u"\n\n"_s;
            }
            const TextSpan span{one.article.text.size(), one.article.text.size() + words.size()};
            one.article.text += words;
            one.article.paragraphs.append({ParagraphRole::Body, span});
            Claim claim;
            claim.id = {u"c%1-%2"_s.arg(article).arg(number)};
            claim.article = article;
            claim.span = span;
            comparison.claims.append(claim);
        }
        comparison.articles.append(one);
    }
    for (int number = 0; number < sentences; ++number) {
        ClaimGroup group{{u"g%1"_s.arg(number)}, {}, {}};
        for (qsizetype article = 0; article < articles; ++article) {
            group.claims.append({u"c%1-%2"_s.arg(article).arg(number)});
        }
        comparison.alignment.groups.append(group);
    }
    return comparison;
}

PlacedDecision level(const DecidedPlace &one, const DecidedPlace &other)
{
    PlacedDecision placed;
    placed.decision.act = AlignmentDecision::Act::Level;
    placed.places = {{one}, {other}};
    return placed;
}

PlacedDecision rejection(const Comparison &comparison, qsizetype row, qsizetype article)
{
    const ClaimGroup *group = comparison.group(comparison.coverage.at(row).group);
    const Claim *other = nullptr;
    for (const Claim &claim : comparison.claims) {
        if (claim.article == article && !group->claims.contains(claim.id)) {
            other = &claim;
        }
    }
    const Claim *own = comparison.claim(group->claims.first());
    PlacedDecision placed;
    placed.decision.id = {QString(40, u'd')};
    placed.decision.act = AlignmentDecision::Act::Reject;
    placed.decision.author = u"Mara Quill"_s;
    placed.places = {{{own->article, own->span, own->id}},
                     {{other->article, other->span, other->id}}};
    return placed;
}

} // namespace parallax::test
