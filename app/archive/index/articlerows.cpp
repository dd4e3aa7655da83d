// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlerows.h"

#include "articlewords.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

constexpr QLatin1StringView separator("\n\n");

std::optional<qint64> milliseconds(const std::optional<QDateTime> &time)
{
    return time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

QList<PassageText> passagesOf(const Article &article)
{
    QList<PassageText> passages;
    QString joined;
    for (const Paragraph &paragraph : article.paragraphs) {
        const QStringView text = paragraph.span.in(article.text);
        if (!passages.isEmpty()) {
            joined += separator;
        }
        joined += text;
        passages.append({partOf(paragraph.role), text.toString()});
    }
    if (joined != article.text) {
        return {{SearchPart::Body, article.text}};
    }
    return passages;
}

ArticleRows::ArticleRows(Database &database, const git::Repository &repository, ArticleId id)
    : m_database(database)
    , m_repository(repository)
    , m_id(std::move(id))
{
}

qint64 ArticleRows::passageRow(int passage) const
{
    return (m_number << passageBits) + passage;
}

Result<bool> ArticleRows::findArticle()
{
    auto find = m_database.prepared("SELECT no FROM article WHERE id = ?");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, m_id.value);
    const auto row = find->step();
    if (row && *row) {
        m_number = find->number(0);
    }
    return row;
}

Result<Layout> ArticleRows::layoutOf(const RevisionId &revision)
{
    const auto article = storedArticle(m_repository, revision);
    if (!article) {
        return tl::unexpected(article.error());
    }
    Layout layout;
    for (const PassageText &content : passagesOf(*article)) {
        auto number = m_passageNumbers.constFind(content);
        if (number == m_passageNumbers.cend()) {
            if (m_passages.size() >= mostPassages) {
                return failure(Error::Code::TooLarge,
                               u"more than %1 different paragraphs"_s.arg(mostPassages));
            }
            number = m_passageNumbers.insert(content, static_cast<int>(m_passages.size()));
            m_passages.append({content, {}});
        }
        layout.append(*number);
    }
    return layout;
}

Result<> ArticleRows::writeRevision(const Revision &revision, const QByteArray &layout)
{
    auto row = m_database.prepared("INSERT OR REPLACE INTO revision VALUES"
                                   "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row) {
        return tl::unexpected(row.error());
    }
    row->bind(1, m_number);
    row->bind(2, qint64{revision.number});
    row->bind(3, revision.id.value);
    row->bind(4, static_cast<qint64>(revision.kind));
    row->bind(5, revision.fetched.toMSecsSinceEpoch());
    row->bind(6, milliseconds(revision.claimed));
    row->bind(7, milliseconds(revision.archived));
    row->bind(8, revision.lastSeen.value_or(revision.fetched).toMSecsSinceEpoch());
    row->bind(9, revision.observedNote);
    row->bind(10, revision.contentHash);
    row->bind(11, revision.captureHash);
    row->bind(12, QString::fromUtf8(revision.url.toEncoded()));
    row->bind(13, revision.outlet);
    row->bind(14, revision.headline);
    row->bind(15, layout);
    return row->run();
}

Result<> ArticleRows::writeRevisions(const QList<StoredRevision> &revisions)
{
    QList<QByteArray> layouts;
    bool isReordered = false;
    for (const StoredRevision &stored : revisions) {
        const auto known = m_known.constFind(stored.revision.id);
        if (known != m_known.cend()) {
            layouts.append(known->layout);
            isReordered = isReordered || known->number != stored.revision.number;
            continue;
        }
        const auto layout = layoutOf(stored.revision.id);
        if (!layout) {
            m_damage = layout.error().detail;
        }
        layouts.append(toBytes(layout.value_or(Layout())));
    }
    if (isReordered) {
        auto all = m_database.prepared("DELETE FROM revision WHERE article = ?");
        if (!all) {
            return tl::unexpected(all.error());
        }
        all->bind(1, m_number);
        if (auto done = all->run(); !done) {
            return done;
        }
    }
    m_presence = QList<QList<int>>(m_passages.size());
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const Revision &revision = revisions.at(i).revision;
        for (const int passage : layoutFromBytes(layouts.at(i))) {
            if (passage >= m_passages.size()) {
                return failure(Error::Code::Damaged,
                               u"a revision names a passage that is not there"_s);
            }
            QList<int> &presence = m_presence[passage];
            if (presence.isEmpty() || presence.last() != revision.number) {
                presence.append(revision.number);
            }
        }
        const auto known = m_known.constFind(revision.id);
        const bool isSame = !isReordered && known != m_known.cend()
            && known->kind == static_cast<int>(revision.kind)
            && known->lastSeen == revision.lastSeen.value_or(revision.fetched).toMSecsSinceEpoch();
        if (!isSame) {
            if (auto done = writeRevision(revision, layouts.at(i)); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<> ArticleRows::writePassages()
{
    const bool hasNew =
        std::ranges::any_of(m_passages, [](const Passage &one) { return one.presence.isEmpty(); });
    ArticleWords words(m_database);
    for (int passage = 0; passage < m_passages.size(); ++passage) {
        const Passage &stored = m_passages.at(passage);
        if (hasNew && !stored.presence.isEmpty()) {
            words.passKnown(stored.content);
        }
        const QString presence = rangesOf(m_presence.at(passage));
        if (stored.presence == presence) {
            continue;
        }
        const bool isNew = stored.presence.isEmpty();
        auto row = m_database.prepared(
            isNew ? "INSERT INTO passage(presence, no, part, size, text) VALUES(?, ?, ?, ?, ?)"
                  : "UPDATE passage SET presence = ? WHERE no = ?");
        if (!row) {
            return tl::unexpected(row.error());
        }
        row->bind(1, presence);
        row->bind(2, passageRow(passage));
        if (isNew) {
            row->bind(3, static_cast<qint64>(stored.content.part));
            row->bind(4, qint64{stored.content.text.size()});
            row->bind(5, stored.content.text);
        }
        if (auto done = row->run(); !done) {
            return done;
        }
        if (isNew) {
            if (auto done = words.add(passageRow(passage), stored.content); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<> ArticleRows::write(const QString &branchTip, const QString &looksTip)
{
    const auto branch = readBranch(m_repository, m_id);
    m_damage = !branch   ? branch.error().detail
        : branch->damage ? branch->damage->detail
                         : QString();
    const StoredHistory history = branch ? branch->history : StoredHistory();
    const auto found = findArticle();
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        const auto last = m_database.number("SELECT max(no) FROM article");
        if (!last) {
            return tl::unexpected(last.error());
        }
        m_number = *last + 1;
    } else if (auto known = readKnown().and_then([this] { return readPassages(); }); !known) {
        return known;
    }
    QSet<RevisionId> current;
    for (const StoredRevision &stored : history.revisions) {
        current.insert(stored.revision.id);
    }
    const bool isRewritten =
        std::any_of(m_known.keyBegin(), m_known.keyEnd(),
                    [&current](const RevisionId &id) { return !current.contains(id); });
    const bool hasGap =
        std::ranges::any_of(m_known, [](const Known &known) { return known.layout.isEmpty(); });
    if (isRewritten || hasGap) {
        if (auto removed = removeContent(); !removed) {
            return removed;
        }
    }
    auto row =
        m_database.prepared("INSERT OR REPLACE INTO article VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row) {
        return tl::unexpected(row.error());
    }
    auto written = writeRevisions(history.revisions)
                       .and_then([this] { return writePassages(); })
                       .and_then([this, &history] { return writeLooks(history.looks); });
    if (!written) {
        return written;
    }
    qint64 newest = std::numeric_limits<qint64>::min();
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const StoredRevision &stored : history.revisions) {
        const Revision &revision = stored.revision;
        const qint64 seen = revision.archived.value_or(revision.fetched).toMSecsSinceEpoch();
        newest = std::max(newest, seen);
        oldest = std::min(oldest, seen);
    }
    row->bind(1, m_number);
    row->bind(2, m_id.value);
    row->bind(3, branch && !branch->tip.isEmpty() ? branch->tip : branchTip);
    row->bind(4, looksTip);
    row->bind(5, m_damage);
    row->bind(6,
              history.revisions.isEmpty() ? QString() : history.revisions.last().revision.outlet);
    row->bind(7, qint64{history.revisions.size()});
    row->bind(8, newest);
    row->bind(9, oldest);
    row->bind(10, qint64{m_passages.size()});
    return row->run();
}

} // namespace parallax::archive::index
