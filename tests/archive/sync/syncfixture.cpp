// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace parallax::archive::testing {

Newsroom::Newsroom()
{
    if (git(m_folder.path(), {u"init"_s, u"--quiet"_s, u"--bare"_s, remote()}).exitCode != 0) {
        QTest::qFail("git init failed", __FILE__, __LINE__);
    }
}

std::unique_ptr<Archive> Newsroom::workspace(const QString &name) const
{
    return opened(folder(name));
}

Result<sync::Report> Newsroom::exchange(const QString &name, const git::RemoteAccess &access) const
{
    return sync::synchronise({folder(name), remote(), access});
}

RevisionId store(Archive &archive, const QStringList &paragraphs, int minutes, const QUrl &url)
{
    const QByteArray bytes = paragraphs.join(u'\n').toUtf8() + QByteArray::number(minutes);
    ArticleHistory history;
    history.revisions = {article(paragraphs, u"Northcoast Wire"_s, url)};
    const auto stored = archive.store(history, capture(bytes, minutes));
    if (!stored) {
        QTest::qFail(qPrintable(reason(stored.error())), __FILE__, __LINE__);
        return {};
    }
    return stored->first().revision.id;
}

QStringList bodies(Archive &archive, const ArticleId &id)
{
    QStringList bodies;
    const auto record = archive.history(id);
    if (!record) {
        return {reason(record.error())};
    }
    for (const Revision &revision : record->revisions) {
        const auto loaded = archive.load(revision.id);
        bodies.append(loaded ? loaded->article.text.section(u"\n\n"_s, 1) : reason(loaded.error()));
    }
    return bodies;
}

void exchangeBothWays(const Newsroom &room, const QString &address)
{
    for (const QString &name : {u"first"_s, u"second"_s, u"first"_s}) {
        const auto report = sync::synchronise({room.folder(name), address, {}});
        QVERIFY_OK(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.value(0).detail));
    }
    const auto check = stockGit(room.remote(), {u"fsck"_s, u"--full"_s, u"--strict"_s});
    QVERIFY2(check.exitCode == 0, qPrintable(check.output));
}

ArticleId onlyArticle(Archive &archive)
{
    const auto articles = archive.articles();
    return articles && articles->records.size() == 1 ? articles->records.first().id : ArticleId();
}

} // namespace parallax::archive::testing
