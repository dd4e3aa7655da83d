// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/libraryfilter.h>
#include <ui/models/librarymodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

using Kind = LibraryCard::Kind;

LibraryCard card(Kind kind, const QString &subject, const QStringList &tags)
{
    LibraryCard made;
    made.kind = kind;
    made.subject = subject;
    made.tags = tags;
    return made;
}

void fill(LibraryModel &model)
{
    const auto record = [](const QString &id, const QString &outlet, const QString &headline) {
        return ArticleRecord{{id}, outlet, headline, {}, {}, {}};
    };
    model.setLibrary(
        {{{u"dam"_s}, u"Dam"_s, {{u"a/1"_s}, {u"b/2"_s}}}, {{u"fair"_s}, u"Fair"_s, {{u"c/3"_s}}}},
        {record(u"a/1"_s, u"Herald"_s, u"Gate broke"_s),
         record(u"b/2"_s, u"Wire"_s, u"Valley cleared"_s),
         record(u"c/3"_s, u"Herald"_s, u"Fair opens"_s)});
    LibraryCard herald = card(Kind::Outlet, u"Herald"_s, {u"regional"_s});
    herald.name = u"The Old Herald"_s;
    herald.fields = {{u"owner"_s, u"a foundation in the valley"_s}};
    model.setCards({herald, card(Kind::Event, u"dam"_s, {u"water"_s}),
                    card(Kind::Article, u"c/3"_s, {u"read twice"_s, u"water mill"_s})});
}

/// What is left: "Dam: Wire" and so on.
QStringList left(const LibraryFilter &filter)
{
    QStringList rows;
    for (int event = 0; event < filter.rowCount(); ++event) {
        const QModelIndex parent = filter.index(event, 0);
        QStringList articles;
        for (int row = 0; row < filter.rowCount(parent); ++row) {
            articles.append(
                filter.index(row, 0, parent).data(LibraryModel::ArticleIdRole).toString());
        }
        rows.append(parent.data().toString() + u": "_s + articles.join(u' '));
    }
    return rows;
}

} // namespace

class TestLibraryFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filter_eachText_keepsWhatFits_data();
    void filter_eachText_keepsWhatFits();
    void terms_quotationMarks_holdWordsTogether();
    void model_card_isShownAndTold();
    void model_colours_areChosenOrFree();
};

void TestLibraryFilter::filter_eachText_keepsWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const QStringList all{u"Dam: a/1 b/2"_s, u"Fair: c/3"_s};
    QTest::newRow("nothing") << u" "_s << all;
    QTest::newRow("headline") << u"valley cleared"_s << QStringList{u"Dam: b/2"_s};
    QTest::newRow("name shown") << u"old"_s << QStringList{u"Dam: a/1"_s, u"Fair: c/3"_s};
    QTest::newRow("name of the pages") << u"herald"_s << QStringList{u"Dam: a/1"_s, u"Fair: c/3"_s};
    QTest::newRow("event") << u"dam"_s << QStringList{u"Dam: a/1 b/2"_s};
    QTest::newRow("tag of the outlet")
        << u"tag:Reg"_s << QStringList{u"Dam: a/1"_s, u"Fair: c/3"_s};
    QTest::newRow("tag of the event") << u"tag:water"_s << all; // begins "water mill", too
    QTest::newRow("tag of the article") << u"tag:\"read twice\""_s << QStringList{u"Fair: c/3"_s};
    QTest::newRow("two tags") << u"tag:water tag:regional dam"_s << QStringList{u"Dam: a/1"_s};
    QTest::newRow("field") << u"owner:foundation"_s << QStringList{u"Dam: a/1"_s, u"Fair: c/3"_s};
    QTest::newRow("field that nobody has") << u"editor:foundation"_s << QStringList();
    QTest::newRow("no such tag") << u"tag:sport"_s << QStringList();
}

void TestLibraryFilter::filter_eachText_keepsWhatFits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    LibraryModel model;
    fill(model);
    LibraryFilter filter;
    filter.setSourceModel(&model);
    filter.setText(text);
    QCOMPARE(left(filter), rows);
}

void TestLibraryFilter::terms_quotationMarks_holdWordsTogether()
{
    QCOMPARE(filterTerms(u"  a  \"b c\" tag:\"d e\"f "_s),
             (QStringList{u"a"_s, u"b c"_s, u"tag:d ef"_s}));
    QCOMPARE(filterTerms(u"x \"still typed "_s), (QStringList{u"x"_s, u"still typed"_s}));
    QVERIFY(filterTerms(u"\"\" "_s).isEmpty());
}

void TestLibraryFilter::model_card_isShownAndTold()
{
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    const QModelIndex article = model.index(0, 0, model.indexOf({u"dam"_s}));
    QCOMPARE(article.data().toString(), u"The Old Herald"_s);
    const QString told = article.data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(told.contains(u"#regional"_s) && told.contains(u"owner: a foundation"_s),
             qPrintable(told));
    model.setCards({});
    QCOMPARE(article.data().toString(), u"Herald"_s);
}

void TestLibraryFilter::model_colours_areChosenOrFree()
{
    LibraryModel model;
    fill(model);
    const QList<ArticleId> both{{u"a/1"_s}, {u"b/2"_s}};
    QVERIFY(model.outletColours(both).isEmpty());
    LibraryCard wire = card(Kind::Outlet, u"Wire"_s, {});
    wire.colour = u"A"_s; // the colour that the first has by its place
    model.setCards({wire});
    QCOMPARE(model.outletColours(both), (QStringList{u"B"_s, u"A"_s}));
    wire.colour = u"#336699"_s;
    model.setCards({wire});
    QCOMPARE(model.outletColours(both), (QStringList{u"A"_s, u"#336699"_s}));
}

QTEST_GUILESS_MAIN(TestLibraryFilter)

#include "tst_libraryfilter.moc"
