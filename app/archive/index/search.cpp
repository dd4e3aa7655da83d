// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "articlerows.h"
#include "schema.h"

#include <app/archive/articlekey.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

/// So many looks into one article after the other cost about as much as reading every place of a
/// frequent word (5,000 articles with 100,000 revisions).
constexpr qsizetype mostSingleLooks = 250;

constexpr qsizetype blankLine = 2; ///< code units between two passages

bool isIn(const std::vector<qint64> &ascending, qint64 number)
{
    return std::ranges::binary_search(ascending, number);
}

} // namespace

Search::Search(Database &database, const SearchRequest &request, Query query)
    : m_database(database)
    , m_request(request)
    , m_query(std::move(query))
{
    for (const QList<Term> &group : std::as_const(m_query.wanted)) {
        QList<SoughtTerm> terms;
        for (const Term &term : group) {
            terms.append({term, std::nullopt});
        }
        m_wanted.append(terms);
    }
    for (const Term &term : std::as_const(m_query.unwanted)) {
        m_unwanted.append({term, std::nullopt});
    }
}

bool Search::asksFor(SearchPart part) const
{
    return m_request.parts.isEmpty() ? part != SearchPart::Furniture
                                     : m_request.parts.contains(part);
}

QString Search::expression(const Term &term) const
{
    if (m_request.parts.isEmpty()) {
        return matchExpression(term); // naming all columns would make it look at every place
    }
    QStringList names;
    for (const SearchPart part : m_request.parts) {
        if (part != SearchPart::Annotation && part != SearchPart::Furniture) {
            names.append(QLatin1StringView(columnOf(part)));
        }
    }
    return names.isEmpty() ? QString()
                           : u'{' + names.join(u' ') + u"} : "_s + matchExpression(term);
}

Result<> Search::findEverywhere()
{
    m_isFoundEverywhere = true;
    Result<> done;
    for (QList<SoughtTerm> &group : m_wanted) {
        for (SoughtTerm &term : group) {
            done = done ? findEverywhere(term) : done;
        }
    }
    for (SoughtTerm &term : m_unwanted) {
        done = done ? findEverywhere(term) : done;
    }
    return done;
}

bool Search::isOfOutlet(const ArticleFacts &article) const
{
    const QString &outlet = m_request.outlet;
    return outlet.isEmpty() || article.outlet.compare(outlet, Qt::CaseInsensitive) == 0
        || article.id.startsWith(slug(outlet) + u'/');
}

Result<Search::Articles> Search::candidates()
{
    // Of some parts only, nearly every article may have the word elsewhere.
    if (!m_request.parts.isEmpty()) {
        if (auto done = findEverywhere(); !done) {
            return tl::unexpected(done.error());
        }
    }
    Articles articles;
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        Articles ofGroup;
        for (const SoughtTerm &term : std::as_const(m_wanted).at(i)) {
            const auto found = articlesWith(term);
            if (!found) {
                return found;
            }
            Articles both;
            std::ranges::set_union(ofGroup, *found, std::back_inserter(both));
            ofGroup = std::move(both);
        }
        Articles common;
        std::ranges::set_intersection(articles, ofGroup, std::back_inserter(common));
        articles = i == 0 ? std::move(ofGroup) : std::move(common);
    }
    return articles;
}

Result<SearchHit> Search::hit(const Found &found)
{
    const ArticleFacts &article = found.article;
    const auto stored = revision(article.number, found.number);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    std::vector<char> row(static_cast<size_t>(article.revisions) + 1);
    const Passage *best = nullptr;
    qsizetype passages = 0;
    for (const Passage &candidate : found.passages) {
        if (candidate.terms == 0) {
            continue;
        }
        std::ranges::fill(row, 0);
        markRanges(candidate.presence, row);
        if (row[static_cast<size_t>(found.number)] == 0) {
            continue;
        }
        ++passages;
        // The passage that shows the most of what was looked for; of equal ones the first, the
        // headline before the text.
        if (best == nullptr
            || std::pair(-candidate.terms, candidate.part) < std::pair(-best->terms, best->part)) {
            best = &candidate;
        }
    }
    SearchHit hit;
    hit.article = {article.id};
    hit.revision = stored->id;
    hit.number = found.number;
    hit.newestNumber = article.revisions;
    hit.isInNewest = found.isInNewest;
    hit.outlet = stored->outlet;
    hit.headline = stored->headline;
    hit.url = QUrl(stored->url);
    hit.seen = QDateTime::fromMSecsSinceEpoch(stored->seen, Qt::UTC);
    if (best != nullptr) {
        hit.part = best->part;
        const auto text = textOf(best->row);
        if (!text) {
            return tl::unexpected(text.error());
        }
        showIn(*text, hit);
        qsizetype begin = 0;
        for (const int number : layoutFromBytes(stored->layout)) {
            const qint64 passage = (article.number << passageBits) + number;
            if (passage == best->row) {
                break;
            }
            const auto known = std::ranges::lower_bound(found.passages, passage, {}, &Passage::row);
            begin += (known == found.passages.cend() ? 0 : known->size) + blankLine;
        }
        hit.place = hit.place.shifted(begin);
    }
    hit.passages = std::max<qsizetype>(passages, 1);
    return hit;
}

Result<bool> Search::mayHold(const ArticleFacts &article, RowsOfTerms &rows)
{
    for (QList<SoughtTerm> &group : m_wanted) {
        bool isThere = false;
        for (SoughtTerm &term : group) {
            auto found = rowsIn(term, article.number);
            if (!found) {
                return tl::unexpected(found.error());
            }
            isThere = isThere || !found->empty();
            rows.append(std::move(*found));
        }
        if (!isThere) {
            return false;
        }
    }
    return true;
}

Result<std::vector<char>> Search::holding(const ArticleFacts &article,
                                          const RowsOfTerms &rowsOfTerms,
                                          QList<Passage> &passages)
{
    std::vector<char> holds(static_cast<size_t>(article.revisions) + 1, 1);
    holds[0] = 0;
    const auto mark = [&](const Rows &rows, bool isWanted,
                          std::vector<char> &revisions) -> Result<> {
        for (const qint64 row : rows) {
            const auto passage = std::ranges::lower_bound(passages, row, {}, &Passage::row);
            if (passage == passages.end() || passage->row != row) {
                return failure(Error::Code::Damaged, u"a passage is missing from the index"_s);
            }
            passage->terms += isWanted ? 1 : 0;
            markRanges(passage->presence, revisions);
        }
        return {};
    };
    qsizetype at = 0;
    for (const QList<SoughtTerm> &group : std::as_const(m_wanted)) {
        std::vector<char> any(holds.size(), 0);
        for (qsizetype i = 0; i < group.size(); ++i) {
            if (auto marked = mark(rowsOfTerms.at(at++), true, any); !marked) {
                return tl::unexpected(marked.error());
            }
        }
        std::ranges::transform(holds, any, holds.begin(), std::bit_and<>());
    }
    for (SoughtTerm &term : m_unwanted) {
        std::vector<char> here(holds.size(), 0);
        const auto marked = rowsIn(term, article.number).and_then([&](const Rows &rows) {
            return mark(rows, false, here);
        });
        if (!marked) {
            return tl::unexpected(marked.error());
        }
        std::ranges::transform(holds, here, holds.begin(),
                               [](char is, char isNot) { return is != 0 && isNot == 0; });
    }
    return holds;
}

Result<QList<Search::Found>> Search::foundIn(const ArticleFacts &article)
{
    RowsOfTerms rows;
    const auto isCandidate = mayHold(article, rows);
    if (!isCandidate || !*isCandidate) {
        return isCandidate.map([](bool) { return QList<Found>(); });
    }
    auto passages = passagesOf(article.number);
    if (!passages) {
        return tl::unexpected(passages.error());
    }
    auto holdingRevisions = holding(article, rows, *passages);
    if (!holdingRevisions) {
        return tl::unexpected(holdingRevisions.error());
    }
    std::vector<char> &holds = *holdingRevisions;
    const bool isInNewest = holds.back() != 0;
    if (auto done = leaveOutByTime(article, holds); !done) {
        return tl::unexpected(done.error());
    }
    QList<int> numbers;
    for (int number = 1; number <= article.revisions; ++number) {
        if (holds[static_cast<size_t>(number)] != 0) {
            numbers.append(number);
        }
    }
    if (numbers.isEmpty()) {
        return QList<Found>();
    }
    if (m_request.revisions == SearchedRevisions::Newest) {
        numbers = {numbers.last()};
    } else if (m_request.revisions == SearchedRevisions::First) {
        numbers = {numbers.first()};
    }
    QList<Found> found;
    for (const int number : std::as_const(numbers)) {
        const auto seen = timeOf(article.number, number);
        if (!seen) {
            return tl::unexpected(seen.error());
        }
        found.append({article, number, isInNewest, *seen, *passages});
    }
    return found;
}

Result<QList<Search::Found>> Search::foundAmong(const Articles &articles, bool &isCut)
{
    QSet<QString> ofEvent;
    if (m_request.event) {
        auto found = articlesOfEvent();
        if (!found) {
            return tl::unexpected(found.error());
        }
        ofEvent = std::move(*found);
    }
    const bool isOldestFirst = m_request.revisions == SearchedRevisions::First;
    auto order = m_database.prepared(
        isOldestFirst ? "SELECT no, oldest FROM article ORDER BY oldest, id"
                      : "SELECT no, newest FROM article ORDER BY newest DESC, id");
    if (!order) {
        return tl::unexpected(order.error());
    }
    QList<Found> found;
    QList<qint64> times; // of what was found, ascending; no more than were asked for
    qsizetype looks = 0;
    while (true) {
        const auto row = order->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        const bool isFull = times.size() >= m_request.most;
        // Nobody can have had it before the first look at the article.
        const bool isLate = isFull && (!isOldestFirst || order->number(1) > times.last());
        if (!*row) {
            return found;
        }
        if (!isIn(articles, order->number(0))) {
            continue;
        }
        if (isLate) {
            isCut = true;
            return found;
        }
        const auto facts = factsOf(order->number(0));
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        if (!*facts || !isOfOutlet(**facts)
            || (m_request.event && !ofEvent.contains((*facts)->id))) {
            continue;
        }
        if (++looks > mostSingleLooks && !m_isFoundEverywhere) {
            if (auto done = findEverywhere(); !done) {
                return tl::unexpected(done.error());
            }
        }
        const auto here = foundIn(**facts);
        if (!here) {
            return here;
        }
        for (const Found &one : *here) {
            found.append(one);
            times.insert(std::ranges::upper_bound(times, one.seen), one.seen);
        }
        if (isOldestFirst && times.size() > m_request.most) {
            times.resize(m_request.most);
        }
    }
}

Result<SearchResults> Search::results()
{
    SearchResults results;
    const bool isOldestFirst = m_request.revisions == SearchedRevisions::First;
    const bool isOnlyNotes = m_request.parts == QList<SearchPart>{SearchPart::Annotation};
    if (!isOnlyNotes) {
        auto found = candidates().and_then([this, &results](const Articles &articles) {
            return foundAmong(articles, results.isCut);
        });
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (found->size() > m_request.most) {
            std::ranges::stable_sort(*found, [isOldestFirst](const Found &a, const Found &b) {
                return isOldestFirst ? a.seen < b.seen : b.seen < a.seen;
            });
            found->resize(m_request.most);
            results.isCut = true;
        }
        for (const Found &one : *found) {
            auto shown = hit(one);
            if (!shown) {
                return tl::unexpected(shown.error());
            }
            results.hits.append(std::move(*shown));
        }
    }
    if (m_request.parts.isEmpty() || m_request.parts.contains(SearchPart::Annotation)) {
        auto found = notes();
        if (!found) {
            return tl::unexpected(found.error());
        }
        results.hits.append(std::move(*found));
    }
    std::ranges::stable_sort(results.hits, [isOldestFirst](const SearchHit &a, const SearchHit &b) {
        const auto &[left, right] = isOldestFirst ? std::tie(a, b) : std::tie(b, a);
        return left.seen < right.seen;
    });
    if (results.hits.size() > m_request.most) {
        results.hits.resize(m_request.most);
        results.isCut = true;
    }
    return results;
}

} // namespace parallax::archive::index
