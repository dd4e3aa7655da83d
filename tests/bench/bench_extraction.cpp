// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/extract/pagereader.h>
#include <ui/web/schemes.h>
#include <ui/web/webpagereader.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parallax;

// Pages a second from bytes to article, one after the other, as `parallax extract` reads them.
//   bench_extraction                         invented pages
//   bench_extraction --pages N [FOLDER]      as many of them, or of a folder's in turn, with the
//                                            memory in use now and then
//   bench_extraction FOLDER [SNAPSHOTS]      the .html files of a folder; writes what the page
//                                            engine reports of each as one line of JSON, for
//                                            training

namespace {

constexpr int inventedPages = 200;
constexpr int paragraphsOfAPage = 40;
constexpr int linksOfAPage = 300;

constexpr int memoryFirst = 100; ///< pages; by then everything that is made once is there
constexpr int memoryEvery = 500; ///< pages

struct Input
{
    QString name;
    QByteArray bytes; ///< empty: made when it is its turn
};

/// A page of usual size and shape: navigation, article, lists of links.
QByteArray inventedPage(int number)
{
    QByteArray page = "<!DOCTYPE html><html lang=en><head><title>Ferry "
        + QByteArray::number(number)
        + " leaves | Maren Courier</title><style>.x{display:none}</style></head><body><nav><ul>";
    for (int link = 0; link < linksOfAPage; ++link)
        page += "<li class=teaser><a href=/" + QByteArray::number(link)
            + "><span>The harbour office</span> answers question " + QByteArray::number(link)
            + "</a></li>";
    page += "</ul></nav><main><article><h1>Ferry " + QByteArray::number(number)
        + " leaves</h1><p class=byline>By Ada Brook</p>";
    for (int paragraph = 0; paragraph < paragraphsOfAPage; ++paragraph)
        page += "<p>On day " + QByteArray::number(paragraph) + " ferry "
            + QByteArray::number(number)
            + " left the quay at noon, said the <a href=/office>harbour office</a>, with nobody on "
              "board "
              "but the cook, who saw the lamps of the town go out one after the other.</p>";
    return page
        + "</article></main><footer><p class=x>Nobody reads this.</p></footer></body></html>";
}

QList<Input> pagesOf(const QString &path)
{
    QList<Input> list;
    const QDir folder(path);
    const QStringList names = folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list.append({name, file.readAll()});
    }
    return list;
}

QList<Input> inputs(const QStringList &arguments)
{
    const bool isMany = arguments.value(1) == "--pages"_L1;
    const QString folder = arguments.value(isMany ? 3 : 1);
    const QList<Input> found = folder.isEmpty() ? QList<Input>() : pagesOf(folder);
    if (!isMany && !folder.isEmpty())
        return found;
    QList<Input> list;
    const int count = isMany ? arguments.value(2).toInt() : inventedPages;
    for (int i = 0; i < count; ++i) {
        const Input page = found.isEmpty() ? Input() : found.at(i % found.size());
        list.append({u"page %1 %2"_s.arg(i).arg(page.name), page.bytes});
    }
    return list;
}

/// What this process and those it started use, as far as they still live (Linux).
struct Usage
{
    double seconds = 0; ///< of processor time
    double own = 0; ///< megabytes of memory of this process
    double engine = 0; ///< megabytes of the page engine's processes, what they share counted twice
    int processes = 0; ///< of the page engine
};

Usage usage()
{
    struct Process
    {
        qint64 parent = 0;
        double seconds = 0;
        double megabytes = 0;
    };

    const double pageSize = double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
    QHash<qint64, Process> all;
    const QStringList numbers = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &number : numbers) {
        QFile file(u"/proc/"_s + number + u"/stat"_s);
        if (number.toLongLong() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        // After the name in brackets: state, parent, …; the 14th to 17th field are the times of the
        // process and of those of its children that have ended.
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 21)
            all.insert(number.toLongLong(),
                       {fields[1].toLongLong(),
                        (fields[11].toDouble() + fields[12].toDouble() + fields[13].toDouble()
                         + fields[14].toDouble())
                            / double(sysconf(_SC_CLK_TCK)),
                        fields[21].toDouble() * pageSize});
    }
    Usage sum;
    for (auto process = all.cbegin(); process != all.cend(); ++process) {
        qint64 ancestor = process.key();
        while (ancestor > 1 && ancestor != getpid())
            ancestor = all.value(ancestor).parent;
        if (ancestor != getpid())
            continue;
        sum.seconds += process->seconds;
        (process.key() == getpid() ? sum.own : sum.engine) += process->megabytes;
        sum.processes += process.key() == getpid() ? 0 : 1;
    }
    return sum;
}

class Run final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Run)

public:
    Run(QList<Input> list, const QString &snapshots)
        : m_inputs(std::move(list))
        , m_snapshots(snapshots)
    {
        m_writes = !snapshots.isEmpty() && m_snapshots.open(QIODevice::WriteOnly);
    }

    void next()
    {
        if (m_index == 1) { // the first page starts the engine
            m_clock.start();
            m_processor = usage().seconds;
        }
        if (m_index == m_inputs.size()) {
            report();
            return;
        }
        const Input &input = m_inputs.at(m_index);
        const QByteArray bytes = input.bytes.isEmpty() ? inventedPage(int(m_index)) : input.bytes;
        Capture capture{bytes, {}, input.name, {}, {}};
        capture.url = QUrl(u"https://harbour.example/%1"_s.arg(m_index));
        m_reader.read(capture, this, [this, capture](const Result<extract::PageSnapshot> &page) {
            take(page, capture);
        });
    }

private:
    void take(const Result<extract::PageSnapshot> &page, const Capture &capture)
    {
        if (!page) {
            std::fprintf(stderr, "%s\n", qPrintable(page.error().detail));
            ++m_failed;
        } else {
            QElapsedTimer clock;
            clock.start();
            m_failed += extract::pageArticles(*page, capture) ? 0 : 1;
            m_articleTime += m_index == 0 ? 0 : clock.nsecsElapsed();
            if (m_writes) {
                QJsonObject line = page->page;
                line[u"file"_s] = capture.fileName;
                m_snapshots.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
            }
        }
        ++m_index;
        if (m_index == memoryFirst || m_index % memoryEvery == 0) {
            const Usage now = usage();
            std::printf("%lld pages: %.0f MB here, %.0f MB in %d processes of the page engine\n",
                        static_cast<long long>(m_index), now.own, now.engine, now.processes);
            std::fflush(stdout);
        }
        next();
    }

    void report()
    {
        const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
        const double pages = double(m_inputs.size() - 1);
        std::printf(
            "%.0f pages in %.2f s, %.1f pages a second; %.1f pages a second of processor time; "
            "%.1f ms a page after the page engine; %d failed\n",
            pages, seconds, pages / seconds, pages / (usage().seconds - m_processor),
            double(m_articleTime) / 1e6 / pages, m_failed);
        QCoreApplication::exit(m_failed > 0 ? 1 : 0);
    }

    ui::WebPageReader m_reader;
    QList<Input> m_inputs;
    QFile m_snapshots;
    bool m_writes = false;
    qsizetype m_index = 0;
    int m_failed = 0;
    qint64 m_articleTime = 0; // ns
    QElapsedTimer m_clock;
    double m_processor = 0;
};

} // namespace

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QList<Input> list = inputs(arguments);
    if (list.size() < 2) {
        std::fprintf(stderr, "no pages in \"%s\"\n", qPrintable(arguments.value(1)));
        return 2;
    }
    const bool isMany = arguments.value(1) == "--pages"_L1;
    Run run(list, isMany ? QString() : arguments.value(2));
    QMetaObject::invokeMethod(&run, &Run::next, Qt::QueuedConnection);
    return QGuiApplication::exec();
}

#include "bench_extraction.moc"
