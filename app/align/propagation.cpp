// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propagation.h"

#include "revisionchain.h"

#include <QHash>

#include <algorithm>

namespace parallax::align {

namespace {

/// Pages that name a day only are read as its midnight, and hardly anything is published on it.
bool isDayOnly(const QDateTime &time)
{
    return time.time() == QTime(0, 0);
}

QDateTime endOf(const QDateTime &time)
{
    constexpr qint64 LastSecondOfDay = 24 * 60 * 60 - 1;
    return isDayOnly(time) ? time.addSecs(LastSecondOfDay) : time;
}

/// When the outlet says that this revision was written last.
std::optional<QDateTime> claimedTime(const Article &article)
{
    return article.modified ? article.modified : article.published;
}

/// A revision was there at the latest when somebody saw it.
void closeBySight(AppearanceTime &time, const RevisionChain::Link &link)
{
    const std::optional<QDateTime> archived =
        link.record.archived ? link.record.archived : link.article.observed;
    if (archived) {
        time.latest = archived;
        time.clock = Clock::Archived;
    } else if (link.record.fetched.isValid()) {
        time.latest = link.record.fetched;
        time.clock = Clock::Fetched;
    }
}

AppearanceTime firstPublished(const RevisionChain::Link &link)
{
    AppearanceTime result;
    const Article &article = link.article;
    if (!article.published) {
        closeBySight(result, link);
        return result;
    }
    // The oldest revision seen may have been edited before: then its words came in between.
    const bool wasEdited = article.modified && *article.modified > *article.published;
    const QDateTime last = wasEdited ? *article.modified : *article.published;
    result.earliest = article.published;
    result.latest = endOf(last);
    result.clock = Clock::Claimed;
    result.isDateOnly = isDayOnly(*article.published) || isDayOnly(last);
    return result;
}

/// When the words of link \a index that the one before lacks came in. The time of fetching is no
/// lower end: a saved page may be imported years later.
AppearanceTime added(const QList<RevisionChain::Link> &links, qsizetype index)
{
    const RevisionChain::Link &before = links.at(index - 1);
    const RevisionChain::Link &link = links.at(index);
    AppearanceTime result;
    const std::optional<QDateTime> seenBefore =
        before.record.archived ? before.record.archived : before.article.observed;
    result.earliest = seenBefore ? seenBefore : claimedTime(before.article);
    const std::optional<QDateTime> modified = link.article.modified;
    if (modified && (!result.earliest || endOf(*modified) >= *result.earliest)
        && modified != before.article.modified) {
        result.latest = endOf(*modified);
        result.clock = Clock::Claimed;
        result.isDateOnly = isDayOnly(*modified);
    } else {
        closeBySight(result, link);
    }
    // Clocks that contradict each other tell no lower end.
    if (result.earliest && result.latest && *result.earliest > *result.latest)
        result.earliest = std::nullopt;
    return result;
}

bool isKnown(const AppearanceTime &time)
{
    return time.earliest || time.latest;
}

bool isBefore(const AppearanceTime &a, const AppearanceTime &b)
{
    return a.latest && b.earliest && *a.latest < *b.earliest;
}

bool isSameDay(const AppearanceTime &a, const AppearanceTime &b)
{
    return (a.isDateOnly || b.isDateOnly) && a.latest && b.latest
        && a.latest->date() == b.latest->date();
}

TellingOrder orderOf(qsizetype index, const QList<Telling> &tellings)
{
    const AppearanceTime &own = tellings.at(index).appeared;
    if (!isKnown(own))
        return TellingOrder::Unknown;
    bool isAlone = true;
    bool isFirst = true;
    bool isSameDayAtMost = true;
    for (qsizetype other = 0; other < tellings.size(); ++other) {
        const AppearanceTime &time = tellings.at(other).appeared;
        if (other == index || !isKnown(time))
            continue;
        isAlone = false;
        if (isBefore(time, own))
            return TellingOrder::Followed;
        if (!isBefore(own, time)) {
            isFirst = false;
            isSameDayAtMost = isSameDayAtMost && isSameDay(own, time);
        }
    }
    if (isAlone)
        return TellingOrder::Alone;
    if (isFirst)
        return TellingOrder::First;
    return isSameDayAtMost ? TellingOrder::SameDay : TellingOrder::Undecided;
}

/// Lags count from the first telling; where none is first, from the earliest known before it.
void findLag(Telling &telling, const QList<Telling> &tellings)
{
    const Telling *from = nullptr;
    for (const Telling &other : tellings) {
        if (!isBefore(other.appeared, telling.appeared))
            continue;
        if (from == nullptr || other.order == TellingOrder::First
            || (from->order != TellingOrder::First
                && *other.appeared.latest < *from->appeared.latest))
            from = &other;
    }
    if (from == nullptr)
        return;
    telling.leastLag = from->appeared.latest->secsTo(*telling.appeared.earliest);
    if (from->appeared.earliest && telling.appeared.latest)
        telling.mostLag = from->appeared.earliest->secsTo(*telling.appeared.latest);
}

void putInOrder(QList<Telling> &tellings)
{
    for (qsizetype index = 0; index < tellings.size(); ++index)
        tellings[index].order = orderOf(index, tellings);
    for (Telling &telling : tellings) {
        if (telling.order == TellingOrder::Followed)
            findLag(telling, tellings);
    }
    std::ranges::stable_sort(tellings, [](const Telling &left, const Telling &right) {
        const auto key = [](const Telling &one) {
            const QDateTime time =
                one.appeared.latest.value_or(one.appeared.earliest.value_or(QDateTime()));
            return std::tuple(one.order != TellingOrder::First, !time.isValid(),
                              time.isValid() ? time.toSecsSinceEpoch() : 0, one.article);
        };
        return key(left) < key(right);
    });
}

class Propagation
{
public:
    Propagation(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
    {
        for (const ComparedArticle &article : articles)
            m_chains.append(RevisionChain(article));
        for (const Claim &claim : claims)
            m_claims.insert(claim.id, &claim);
    }

    [[nodiscard]] ClaimHistory history(const ClaimGroup &group, const CoverageRow *row)
    {
        std::map<qsizetype, Telling> tellings; // by article
        for (const ClaimId &id : group.claims) {
            const Claim *claim = m_claims.value(id);
            if (claim == nullptr || claim->article >= m_chains.size())
                continue;
            Telling telling =
                followed(claim->article, m_chains.at(claim->article).compared(), claim->span);
            telling.claim = id;
            if (const auto known = tellings.find(claim->article); known == tellings.end())
                tellings.emplace(claim->article, telling);
            else
                join(known->second, telling);
        }
        for (qsizetype article = 0; row != nullptr && article < row->cells.size(); ++article) {
            const CoverageCell &cell = row->cells.at(article);
            if (!cell.claims.isEmpty() || cell.state != CoverageState::ExtractionUncertain
                || cell.nearestIn != LookedIn::OtherRevisions || article >= m_chains.size())
                continue;
            const auto place = m_chains.at(article).find(cell.nearestText);
            if (!place)
                continue;
            Telling telling = followed(article, place->first, place->second);
            telling.words = cell.nearestText;
            tellings.emplace(article, telling);
        }
        ClaimHistory result{group.id, {}};
        for (const auto &[article, telling] : tellings)
            result.tellings.append(telling);
        putInOrder(result.tellings);
        return result;
    }

private:
    Telling followed(qsizetype article, qsizetype at, const TextSpan &span)
    {
        RevisionChain &chain = m_chains[article];
        const RevisionChain::Course course = chain.followed(at, span);
        Telling result;
        result.article = article;
        result.firstRevision = chain.links().at(course.first).number;
        result.appeared = course.first == 0 ? firstPublished(chain.links().constFirst())
                                            : added(chain.links(), course.first);
        result.changes = course.changes;
        if (course.dropped)
            result.droppedIn = chain.links().at(*course.dropped).number;
        return result;
    }

    /// An article that tells it twice told it when it did first, and dropped it with the last.
    static void join(Telling &telling, const Telling &other)
    {
        if (other.firstRevision < telling.firstRevision) {
            telling.claim = other.claim;
            telling.firstRevision = other.firstRevision;
            telling.appeared = other.appeared;
        }
        for (const ClaimChange &change : other.changes) {
            if (!telling.changes.contains(change))
                telling.changes.append(change);
        }
        std::ranges::stable_sort(telling.changes, {}, &ClaimChange::fromRevision);
        if (!other.droppedIn || !telling.droppedIn)
            telling.droppedIn = std::nullopt;
        else
            telling.droppedIn = std::max(*telling.droppedIn, *other.droppedIn);
    }

    QList<RevisionChain> m_chains;
    QHash<ClaimId, const Claim *> m_claims;
};

} // namespace

QList<ClaimHistory> propagation(const QList<ComparedArticle> &articles,
                                const QList<Claim> &claims,
                                const Alignment &alignment,
                                const QList<CoverageRow> &coverage)
{
    Propagation finder(articles, claims);
    QHash<GroupId, const CoverageRow *> rows;
    for (const CoverageRow &row : coverage)
        rows.insert(row.group, &row);
    QList<ClaimHistory> result;
    for (const ClaimGroup &group : alignment.groups)
        result.append(finder.history(group, rows.value(group.id)));
    return result;
}

} // namespace parallax::align
