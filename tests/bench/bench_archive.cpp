// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the archive takes, by its size. README.md says how to run it and what was measured.

#include "syntheticarchive.h"

#include <app/workspace/changesummary.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <git2.h>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

struct Median
{
    double wall = 0; ///< milliseconds
    double processor = 0; ///< milliseconds, of this program
};

/// Median of several runs; the first, which fills caches, is left out.
Median median(int runs, const std::function<void(int)> &work)
{
    QList<double> walls;
    QList<double> processors;
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        work(run);
        if (run > 0) {
            walls.append(double(timer.nsecsElapsed()) / 1e6);
            processors.append(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        }
    }
    std::ranges::sort(walls);
    std::ranges::sort(processors);
    return {walls.at(runs / 2), processors.at(runs / 2)};
}

Median once(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    work();
    return {double(timer.nsecsElapsed()) / 1e6,
            double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC};
}

void git(const QString &repository, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"git"_s, QStringList{u"-C"_s, repository} + arguments);
    process.waitForFinished(-1);
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void print(const QString &name, const Median &own, const Median *stock = nullptr)
{
    out() << name.leftJustified(34) << QString::number(own.wall, 'f', 2).rightJustified(10)
          << " ms wall" << QString::number(own.processor, 'f', 2).rightJustified(10)
          << " ms processor";
    if (stock != nullptr) {
        out() << "   git" << QString::number(stock->wall, 'f', 2).rightJustified(10)
              << " ms, ratio " << QString::number(own.wall / stock->wall, 'f', 3);
    }
    out() << Qt::endl;
}

/// A line of what the system says of this process, in MiB.
qint64 megabytes(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.simplified().split(' ').value(1).toLongLong() / 1024;
            }
        }
    }
    return 0;
}

class Benchmark
{
public:
    Benchmark(QString folder, int runs)
        : m_folder(std::move(folder))
        , m_runs(runs)
    {
    }

    /// Everything rehashed and compared, once: it takes long.
    void verify()
    {
        openLibrary();
        qsizetype findings = -1;
        const Median own = once([this, &findings] {
            const auto report = m_archive->verify();
            findings = report ? report->findings.size() : -1;
        });
        const Median stock = once([this] { git(m_repository, {u"fsck"_s, u"--full"_s}); });
        print(u"verified, %1 findings"_s.arg(findings), own, &stock);
        out() << "peak memory " << megabytes("VmHWM:") << " MiB" << Qt::endl;
    }

    void run(const bench::ArchiveSize &size)
    {
        openLibrary();
        m_articles = m_archive->listedArticles()->records;
        history();
        comparison();
        search();
        store(size);
        out() << "peak memory " << megabytes("VmHWM:") << " MiB; now own " << megabytes("RssAnon:")
              << ", of files " << megabytes("RssFile:") << Qt::endl;
    }

private:
    ArticleRecord article(int run) const
    {
        return m_articles.at((qint64{run} * 7919) % m_articles.size());
    }

    void openLibrary()
    {
        const Median own = median(3, [this](int) {
            auto opened = archive::Archive::open(m_folder);
            m_archive = std::move(*opened);
            if (!m_archive->events() || !m_archive->listedArticles()) {
                qFatal("the workspace cannot be read");
            }
        });
        m_repository = m_archive->repositoryPath();
        const Median stock = median(3, [this](int) {
            git(m_repository, {u"log"_s, u"--all"_s, u"--format=%H %B"_s});
        });
        print(u"open, all articles and revisions"_s, own, &stock);
    }

    void history()
    {
        const Median own = median(m_runs, [this](int run) {
            if (!m_archive->history(article(run).id)) {
                qFatal("a history cannot be read");
            }
        });
        const Median stock = median(m_runs, [this](int run) {
            git(m_repository,
                {u"log"_s, u"--format=%H %B"_s, u"refs/heads/articles/"_s + article(run).id.value});
        });
        print(u"history of an article"_s, own, &stock);
    }

    void comparison()
    {
        const Median own = median(m_runs, [this](int run) {
            const ArticleRecord record = article(run);
            const auto one = m_archive->load(record.revisions.first().id);
            const auto two = m_archive->load(record.revisions.last().id);
            if (!one || !two) {
                qFatal("a revision cannot be read");
            }
            if (workspace::differenceBetween(one->article, two->article).match.matches.isEmpty()) {
                qFatal("nothing in common");
            }
        });
        const Median stock = median(m_runs, [this](int run) {
            const ArticleRecord record = article(run);
            git(m_repository,
                {u"diff"_s, u"--word-diff"_s, record.revisions.first().id.value,
                 record.revisions.last().id.value, u"--"_s, u"article.md"_s});
        });
        print(u"two revisions compared"_s, own, &stock);
    }

    void search()
    {
        const auto word = [](quint32 rank) {
            return bench::syntheticWord(rank);
        };
        const QList<std::pair<QString, QString>> queries{
            {u"search, most frequent word"_s, word(0)},
            {u"search, two frequent words"_s, word(3) + u' ' + word(5)},
            {u"search, middling word"_s, word(300)},
            {u"search, rare word"_s, word(20000)},
            {u"search, phrase"_s, u'"' + word(0) + u' ' + word(1) + u'"'},
            {u"search, beginning of words"_s, word(700).chopped(2) + u'*'},
            {u"search, phrase of rare words"_s, u'"' + word(9000) + u' ' + word(9001) + u'"'},
            {u"search, or and without"_s, word(50) + u" OR "_s + word(60) + u" -"_s + word(1)},
        };
        for (const auto &[name, query] : queries) {
            qsizetype hits = 0;
            for (const auto revisions : {SearchedRevisions::Newest, SearchedRevisions::First}) {
                const Median own = median(m_runs, [&](int) {
                    SearchRequest request{query};
                    request.revisions = revisions;
                    const auto results = m_archive->search(request);
                    hits = results ? results->hits.size() : -1;
                });
                const QString ending =
                    revisions == SearchedRevisions::First ? u", first"_s : QString();
                print(u"%1%2 (%3)"_s.arg(name, ending).arg(hits), own);
            }
        }
        const Median headlines = median(m_runs, [&](int) {
            SearchRequest request{word(0)};
            request.parts = {SearchPart::Headline};
            if (!m_archive->search(request)) {
                qFatal("no search");
            }
        });
        print(u"search, most frequent, headlines"_s, headlines);
        const Median stock = median(1, [this, &word](int) {
            git(m_repository,
                {u"grep"_s, u"-l"_s, u"-w"_s, word(20000),
                 u"refs/heads/"_s + u"articles/"_s + article(0).id.value, u"--"_s,
                 u"article.md"_s});
        });
        print(u"git grep, one article's newest"_s, stock);
    }

    void store(const bench::ArchiveSize &size)
    {
        QList<bench::SyntheticArticle> stories;
        for (int run = 0; run <= m_runs; ++run) {
            const int number = (run * 7919) % static_cast<int>(m_articles.size());
            stories.append(bench::SyntheticArticle(size, number));
            for (int i = 0; i < 100 + run; ++i) {
                stories.last().change();
            }
        }
        // libgit2 asks for the option when a repository is opened, too.
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 0);
        m_archive = std::move(*archive::Archive::open(m_folder));
        const Median own = median(m_runs, [&](int run) {
            const auto stored =
                m_archive->store({{stories.at(run).article()}}, stories.at(run).capture());
            if (!stored) {
                qFatal("not stored: %s", qPrintable(stored.error().detail));
            }
        });
        print(u"a revision stored, without fsync"_s, own);
        const Median after = median(3, [this](int) {
            if (!m_archive->search({bench::syntheticWord(20000)})) {
                qFatal("no search");
            }
        });
        print(u"search after storing"_s, after);
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    }

    QString m_folder;
    int m_runs;
    std::unique_ptr<archive::Archive> m_archive;
    QString m_repository;
    QList<ArticleRecord> m_articles;
};

qint64 bytesOf(const QString &folder)
{
    QProcess process;
    process.start(u"du"_s, {u"-sb"_s, folder});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().split('\t').value(0).toLongLong();
}

/// Loose objects packed by the program and, in a copy, by git.
void packing(const QString &folder, int revisions)
{
    const bench::ArchiveSize size{revisions / 20, 20, 36, 80000};
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 0);
    auto archive = archive::Archive::open(folder + u"/own"_s);
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 0);
    for (int number = 0; archive && number < size.articles; ++number) {
        bench::SyntheticArticle story(size, number);
        for (int i = 0; i < size.revisionsEach; ++i, story.change()) {
            if (!(*archive)->store({{story.article()}}, story.capture())) {
                qFatal("cannot store");
            }
        }
    }
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    QProcess::execute(u"cp"_s, {u"-r"_s, folder + u"/own"_s, folder + u"/stock"_s});
    QElapsedTimer timer;
    timer.start();
    const auto report = archive::Archive::pack(folder + u"/own"_s, {});
    const qint64 ownTime = timer.restart();
    git(folder + u"/stock/archive.git"_s, {u"gc"_s, u"--quiet"_s});
    const qint64 stockTime = timer.elapsed();
    const qint64 own = bytesOf(folder + u"/own/archive.git/objects"_s);
    const qint64 stock = bytesOf(folder + u"/stock/archive.git/objects"_s);
    out() << "packed " << (report ? report->packed : -1) << " objects of "
          << (report ? report->bytesBefore / 1000000 : 0) << " MB: " << own / 1000 << " kB in "
          << ownTime << " ms; git gc " << stock / 1000 << " kB in " << stockTime
          << " ms; ratio of size " << QString::number(double(own) / double(stock), 'f', 2)
          << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"Where workspaces are made and kept."_s, u"DIR"_s},
                       {u"revisions"_s, u"How many, with commas."_s, u"N"_s, u"1000"_s},
                       {u"runs"_s, u"Of each step."_s, u"N"_s, u"21"_s},
                       {u"verify"_s, u"Only how long it takes to verify."_s},
                       {u"packing"_s, u"Size of packs, so many revisions."_s, u"N"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    if (parser.isSet(u"packing"_s)) {
        packing(folder, parser.value(u"packing"_s).toInt());
        return 0;
    }
    for (const QString &text : parser.value(u"revisions"_s).split(u',')) {
        const int revisions = text.toInt();
        const bench::ArchiveSize size{std::min(revisions / 20, 5000), 20};
        const QString workspace = folder + u"/workspace-"_s + text;
        if (!QDir(workspace).exists() && !bench::makeWorkspace(workspace, size)) {
            qFatal("the workspace could not be made");
        }
        out() << "\n" << revisions << " revisions of " << size.articles << " articles" << Qt::endl;
        auto archive = archive::Archive::open(workspace);
        QElapsedTimer timer;
        timer.start();
        while (!(*archive)->updateIndex(std::chrono::seconds(10))->isComplete()) {
            continue;
        }
        out() << "index made in " << timer.elapsed() << " ms, "
              << QFileInfo(workspace + u"/index.sqlite"_s).size() / 1000000 << " MB" << Qt::endl;
        archive->reset();
        Benchmark benchmark(workspace, parser.value(u"runs"_s).toInt());
        parser.isSet(u"verify"_s) ? benchmark.verify() : benchmark.run(size);
    }
    return 0;
}
