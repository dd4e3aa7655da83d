// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the #include lines of the program and fails where an arrow points the wrong way.

#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the folders of the window may include, where nothing else is said.
const QStringList &window()
{
    static const QStringList list{
        u"app/domain/"_s,           u"app/workspace/"_s, u"app/report/"_s, u"app/annotate/"_s,
        u"app/align/scrollmap.h"_s, u"app/async/"_s,     u"ui/"_s};
    return list;
}

/// What a folder may include besides itself: folders, or single headers.
const QHash<QString, QStringList> &allowed()
{
    static const QStringList analysis{u"app/domain/"_s, u"app/text/"_s, u"app/async/inblocks.h"_s,
                                      u"app/async/clearedregisters.h"_s};
    static const QHash<QString, QStringList> table{
        {u"app/domain"_s, {}},
        {u"app/async"_s, {u"app/domain/"_s}},
        {u"app/text"_s, {u"app/domain/"_s}},
        {u"app/extract"_s, analysis},
        {u"app/claims"_s, analysis},
        {u"app/align"_s, analysis},
        {u"app/changes"_s, analysis},
        {u"app/discrepancy"_s, analysis},
        {u"app/fetch"_s, {u"app/domain/"_s, u"app/async/"_s}},
        {u"app/archive"_s, {u"app/domain/"_s, u"app/async/"_s}},
        {u"app/annotate"_s, {u"app/domain/"_s}},
        {u"app/report"_s, {u"app/domain/"_s}},
        {u"app/exporting"_s, {u"app/domain/"_s, u"app/report/"_s}},
        {u"app/workspace"_s,
         {u"app/domain/"_s,
          u"app/async/"_s,
          u"app/text/"_s,
          u"app/extract/"_s,
          u"app/claims/"_s,
          u"app/align/"_s,
          u"app/changes/"_s,
          u"app/discrepancy/"_s,
          u"app/fetch/"_s,
          u"app/archive/archive.h"_s,
          u"app/archive/articlekey.h"_s,
          u"app/archive/bundle.h"_s,
          u"app/archive/earlier.h"_s,
          u"app/archive/librarycards.h"_s,
          u"app/archive/texts.h"_s,
          u"app/archive/git/remoteaccess.h"_s,
          u"app/archive/sync/sync.h"_s,
          u"app/annotate/"_s,
          u"app/report/"_s,
          u"app/exporting/"_s}},
        {u"app/cli"_s,
         {u"app/domain/"_s, u"app/workspace/"_s, u"app/report/"_s, u"app/text/"_s, u"app/align/"_s,
          u"app/discrepancy/"_s, u"app/exporting/"_s, u"app/extract/"_s, u"app/fetch/"_s}},
        {u"app"_s, {u"app/cli/"_s, u"ui/mainwindow/"_s, u"ui/web/"_s}},
        {u"ui/models"_s, {u"app/domain/"_s, u"app/workspace/"_s, u"app/report/"_s}},
        {u"ui/web"_s, window() + QStringList{u"app/extract/"_s}},
    };
    return table;
}

/// Library headers that only these folders may include.
const QHash<QString, QStringList> &fenced()
{
    static const QHash<QString, QStringList> table{
        {u"archive.h"_s, {u"app/fetch/"_s, u"app/exporting/"_s}},
        {u"git2"_s, {u"app/archive/git/"_s}},
        {u"gmime"_s, {u"app/fetch/"_s}},
        {u"QWebEngine"_s, {u"ui/web/"_s}},
        {u"KSyntaxHighlighting"_s, {u"ui/highlight/"_s}},
        {u"sqlite3"_s, {u"app/archive/index/"_s}},
    };
    return table;
}

QStringList rulesFor(const QString &file)
{
    const QStringList parts = file.split(u'/');
    const QString folder = parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
    if (allowed().contains(folder)) {
        return allowed().value(folder) + QStringList{folder + u'/'};
    }
    return file.startsWith(u"ui/") ? window() : QStringList{};
}

QStringList problems(const QString &file, const QString &content)
{
    QStringList found;
    static const QRegularExpression include(uR"(^#include <([^>]+)>)"_s,
                                            QRegularExpression::MultilineOption);
    const QStringList rules = rulesFor(file);
    for (const auto &match : include.globalMatch(content)) {
        const QString header = match.captured(1);
        if (header.startsWith(u"app/") || header.startsWith(u"ui/")) {
            const bool isAllowed = std::ranges::any_of(
                rules, [&header](const QString &rule) { return header.startsWith(rule); });
            if (!isAllowed) {
                found.append(u"%1 includes <%2>"_s.arg(file, header));
            }
        }
        for (const auto &[library, homes] : fenced().asKeyValueRange()) {
            const bool isHome = std::ranges::any_of(
                homes, [&file](const QString &home) { return file.startsWith(home); });
            if (header.startsWith(library) && !isHome) {
                found.append(
                    u"%1 includes <%2>, which only %3 may"_s.arg(file, header, homes.join(u' ')));
            }
        }
        if (header.startsWith(u"QtWidgets") || header == u"QWidget" || header == u"QApplication") {
            if ((file.startsWith(u"app/") && file != u"app/main.cpp")
                || file.startsWith(u"ui/models/")) {
                found.append(u"%1 includes a widget, <%2>"_s.arg(file, header));
            }
        }
    }
    return found;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_pointOneWay();
    void rule_catchesAWrongArrow();
};

void TestLayering::includes_pointOneWay()
{
    const QDir root(QStringLiteral(PARALLAX_SOURCE_DIR));
    QStringList found;
    int files = 0;
    for (const QString &folder : {u"app"_s, u"ui"_s}) {
        QDirIterator iterator(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            found +=
                problems(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY(files > 50);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayering::rule_catchesAWrongArrow()
{
    QCOMPARE(problems(u"app/domain/x.h"_s, u"#include <app/text/tokens.h>\n"_s).size(), 1);
    QCOMPARE(problems(u"app/archive/archive.cpp"_s, u"#include <git2.h>\n"_s).size(), 1);
    QCOMPARE(problems(u"app/archive/git/handle.h"_s, u"#include <git2.h>\n"_s).size(), 0);
    QCOMPARE(problems(u"ui/models/x.h"_s, u"#include <QWidget>\n"_s).size(), 1);
    QCOMPARE(problems(u"ui/panes/x.h"_s, u"#include <app/align/alignment.h>\n"_s).size(), 1);
    QCOMPARE(problems(u"ui/panes/x.h"_s, u"#include <app/align/scrollmap.h>\n"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
