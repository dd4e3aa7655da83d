// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two programs on one workspace lose nothing. Threads with archives of their own stand for the
// programs: the locks are files either way.

#include "archivefixture.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

constexpr int programs = 3;
constexpr int rounds = 4;

/// Runs the work of all programs at once; gives what went wrong.
template <typename Work>
QStringList together(const QString &folder, Work work)
{
    std::vector<QStringList> errors(programs);
    std::vector<std::thread> threads;
    for (int i = 0; i < programs; ++i) {
        threads.emplace_back([&, i] {
            auto archive = Archive::open(folder);
            QStringList &own = errors[static_cast<size_t>(i)];
            if (!archive) {
                own.append(reason(archive.error()));
                return;
            }
            for (int round = 0; round < rounds; ++round) {
                if (const auto done = work(**archive, i, round); !done) {
                    own.append(reason(done.error()));
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QStringList all;
    for (const QStringList &own : errors) {
        all.append(own);
    }
    return all;
}

} // namespace

class SharingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void open_newWorkspaceTogether_works()
    {
        const QStringList errors =
            together(m_dir->filePath(u"new"_s), [](Archive &, int, int) { return Result<>(); });
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QCOMPARE(git(m_dir->filePath(u"new/archive.git"_s), {u"fsck"_s, u"--full"_s}).exitCode, 0);
    }

    void store_oneArticleTogether_keepsEveryText()
    {
        QVERIFY(opened(m_dir->path()));
        const QStringList errors =
            together(m_dir->path(), [](Archive &archive, int program, int round) {
                const QString text = u"Text %1 of program %2."_s.arg(round).arg(program);
                return archive.store({{article({u"H"_s, text})}}, capture(text.toUtf8(), round));
            });
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        const auto archive = opened(m_dir->path());
        const auto articles = archive->articles();
        QCOMPARE(articles->records.size(), 1);
        QCOMPARE(articles->records.first().revisions.size(), programs * rounds);
        QSet<QString> texts;
        for (const Revision &revision : articles->records.first().revisions) {
            texts.insert(revision.contentHash);
        }
        QCOMPARE(texts.size(), programs * rounds);
        QVERIFY(archive->verify()->isSound());
    }

    void store_sameTextTogether_makesOneCommit()
    {
        QVERIFY(opened(m_dir->path()));
        const QStringList errors =
            together(m_dir->path(), [](Archive &archive, int program, int round) {
                return archive.store({{article({u"H"_s, u"One text."_s})}},
                                     capture("same", 10 * program + round));
            });
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        const auto record = opened(m_dir->path())->articles()->records.first();
        QCOMPARE(record.revisions.size(), 1);
        QVERIFY(record.lastSeen >= noonPlus(10 * (programs - 1) + rounds - 1));
    }

    void storeEvent_together_keepsEveryArticle()
    {
        QVERIFY_OK(opened(m_dir->path())->storeEvent({{u"ostrel"_s}, u"Ostrel"_s, {}}));
        const QStringList errors =
            together(m_dir->path(), [](Archive &archive, int program, int round) -> Result<> {
                auto events = archive.events();
                if (!events) {
                    return tl::unexpected(events.error());
                }
                Event event = events->first();
                event.articles.append({u"wire/%1-%2"_s.arg(program).arg(round)});
                return archive.storeEvent(event);
            });
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QCOMPARE(opened(m_dir->path())->events()->first().articles.size(), programs * rounds);
    }

    void storeAnnotation_together_keepsEveryOne()
    {
        QVERIFY(opened(m_dir->path()));
        const QStringList errors =
            together(m_dir->path(), [](Archive &archive, int program, int round) {
                Annotation annotation;
                annotation.id = {u"note-%1-%2"_s.arg(program).arg(round)};
                annotation.event = {u"ostrel"_s};
                annotation.created = annotation.modified = noonPlus(round);
                return archive.storeAnnotation(annotation);
            });
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QCOMPARE(opened(m_dir->path())->annotations({u"ostrel"_s})->size(), programs * rounds);
    }

    void store_branchLockedForGood_saysWhichFile()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{article({u"H"_s, u"First."_s})}}, capture("a"));
        QVERIFY_OK(first);
        const QString lock = archive->repositoryPath() + u"/refs/heads/articles/"_s
            + first->first().revision.article.value + u".lock"_s;
        QFile file(lock);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto second = archive->store({{article({u"H"_s, u"Second."_s})}}, capture("b", 5));
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Git);
        QVERIFY2(second.error().detail.contains(lock), qPrintable(second.error().detail));
        QVERIFY(file.remove());
        QVERIFY_OK(archive->store({{article({u"H"_s, u"Second."_s})}}, capture("b", 5)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SharingTest)
#include "tst_sharing.moc"
