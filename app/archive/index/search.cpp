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

qint64 articleOf(qint64 passageRow)
{
    return passageRow >> passageBits;
}

void addArticles(const std::vector<qint64> &rows, std::vector<qint64> &articles)
{
    for (const qint64 row : rows) {
        if (articles.empty() || articles.back() != articleOf(row)) {
            articles.push_back(articleOf(row));
        }
    }
}

} // namespace

Search::Search(Database &database, const SearchRequest &request, Query query)
    : m_database(database)
    , m_request(request)
    , m_query(std::move(query))
{
}

QString Search::columns() const
{
    if (m_request.parts.isEmpty()) {
        return u"- {furniture}"_s;
    }
    QStringList names;
    for (const SearchPart part : m_request.parts) {
        if (part != SearchPart::Annotation) {
            names.append(QLatin1StringView(columnOf(part)));
        }
    }
    return u'{' + names.join(u' ') + u'}';
}

Result<> Search::findRows()
{
    for (const QList<Term> &group : m_query.wanted) {
        QList<TermRows> found;
        for (const Term &term : group) {
            auto rows = rowsOf(term);
            if (!rows) {
                return tl::unexpected(rows.error());
            }
            found.append(std::move(*rows));
        }
        m_wanted.append(std::move(found));
    }
    for (const Term &term : m_query.unwanted) {
        auto rows = rowsOf(term);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        m_unwanted.append(std::move(*rows));
    }
    return {};
}

bool Search::isOfOutlet(const ArticleFacts &article) const
{
    const QString &outlet = m_request.outlet;
    return outlet.isEmpty() || article.outlet.compare(outlet, Qt::CaseInsensitive) == 0
        || article.id.startsWith(slug(outlet) + u'/');
}

Result<QList<Search::ArticleFacts>> Search::candidates()
{
    std::vector<qint64> numbers;
    bool isFirst = true;
    for (const QList<TermRows> &group : std::as_const(m_wanted)) {
        std::vector<qint64> ofGroup;
        for (const TermRows &rows : group) {
            addArticles(rows, ofGroup);
        }
        if (group.size() > 1) {
            std::ranges::sort(ofGroup);
            ofGroup.erase(std::ranges::unique(ofGroup).begin(), ofGroup.end());
        }
        std::vector<qint64> common;
        if (!isFirst) {
            std::ranges::set_intersection(numbers, ofGroup, std::back_inserter(common));
        }
        numbers = isFirst ? std::move(ofGroup) : std::move(common);
        isFirst = false;
    }
    QSet<QString> ofEvent;
    if (m_request.event) {
        auto found = articlesOfEvent();
        if (!found) {
            return tl::unexpected(found.error());
        }
        ofEvent = std::move(*found);
    }
    auto facts =
        m_database.prepared("SELECT id, outlet, revisions, newest FROM article WHERE no = ?");
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    QList<ArticleFacts> articles;
    for (const qint64 number : numbers) {
        facts->reset();
        facts->bind(1, number);
        const auto row = facts->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        const ArticleFacts article{number, facts->text(0), facts->text(1),
                                   static_cast<int>(facts->number(2)), facts->number(3)};
        if (*row && isOfOutlet(article) && (!m_request.event || ofEvent.contains(article.id))) {
            articles.append(article);
        }
    }
    std::ranges::sort(articles, [](const ArticleFacts &left, const ArticleFacts &right) {
        return std::tie(right.newest, left.id) < std::tie(left.newest, right.id);
    });
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
        std::ranges::fill(row, 0);
        markRanges(candidate.presence, row);
        if (row[static_cast<size_t>(found.number)] == 0) {
            continue;
        }
        ++passages;
        // The passage that shows the most of what was looked for; the first of equal ones.
        if (best == nullptr || candidate.terms > best->terms) {
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
        const auto begin = offset(*stored, article.number, best->row);
        if (!text || !begin) {
            return tl::unexpected(text ? begin.error() : text.error());
        }
        showIn(*text, hit);
        hit.place = hit.place.shifted(*begin);
    }
    hit.passages = std::max<qsizetype>(passages, 1);
    return hit;
}

Result<QList<Search::Found>> Search::foundIn(const ArticleFacts &article)
{
    std::vector<char> holds(static_cast<size_t>(article.revisions) + 1, 1);
    holds[0] = 0;
    for (const QList<TermRows> &group : std::as_const(m_wanted)) {
        std::vector<char> any(holds.size(), 0);
        for (const TermRows &term : group) {
            const auto here = presence(term, article);
            if (!here) {
                return tl::unexpected(here.error());
            }
            std::ranges::transform(any, *here, any.begin(), std::bit_or<>());
        }
        std::ranges::transform(holds, any, holds.begin(), std::bit_and<>());
    }
    for (const TermRows &term : std::as_const(m_unwanted)) {
        const auto here = presence(term, article);
        if (!here) {
            return tl::unexpected(here.error());
        }
        std::ranges::transform(holds, *here, holds.begin(),
                               [](char is, char isNot) { return is != 0 && isNot == 0; });
    }
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
    const auto passages = passagesIn(article);
    if (!passages) {
        return tl::unexpected(passages.error());
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

Result<QList<Search::Found>> Search::foundAmong(const QList<ArticleFacts> &articles, bool &isCut)
{
    // Who had it first is known only when all have been looked at.
    const bool looksAtAll = m_request.revisions == SearchedRevisions::First;
    QList<Found> found;
    for (const ArticleFacts &article : articles) {
        if (!looksAtAll && found.size() >= m_request.most) {
            isCut = true;
            break;
        }
        auto here = foundIn(article);
        if (!here) {
            return here;
        }
        found.append(std::move(*here));
    }
    if (found.size() > m_request.most) {
        std::ranges::stable_sort(found, [looksAtAll](const Found &left, const Found &right) {
            return looksAtAll ? left.seen < right.seen : right.seen < left.seen;
        });
        found.resize(m_request.most);
        isCut = true;
    }
    return found;
}

Result<SearchResults> Search::results()
{
    SearchResults results;
    const bool isOnlyNotes = m_request.parts == QList<SearchPart>{SearchPart::Annotation};
    if (!isOnlyNotes) {
        const auto articles = findRows().and_then([this] { return candidates(); });
        if (!articles) {
            return tl::unexpected(articles.error());
        }
        const auto found = foundAmong(*articles, results.isCut);
        if (!found) {
            return tl::unexpected(found.error());
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
    const bool isOldestFirst = m_request.revisions == SearchedRevisions::First;
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
