// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/headlineforks.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;
using workspace::LineState;

class TestHeadlineForks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void headlineForks_data()
    {
        QTest::addColumn<QStringList>("headlines"); // one a revision, where it changed
        QTest::addColumn<QList<HeadlineFork>>("expected");
        QTest::newRow("none") << QStringList() << QList<HeadlineFork>();
        QTest::newRow("changed for good")
            << QStringList{u"A"_s, u"B"_s, u"C"_s} << QList<HeadlineFork>();
        QTest::newRow("came back")
            << QStringList{u"A"_s, u"B"_s, u"A"_s} << QList<HeadlineFork>{{1, 2, u"B"_s}};
        QTest::newRow("two in between")
            << QStringList{u"A"_s, u"B"_s, u"C"_s, u"A"_s} << QList<HeadlineFork>{{1, 3, u"B"_s}};
        QTest::newRow("twice") << QStringList{u"A"_s, u"B"_s, u"A"_s, u"C"_s, u"A"_s}
                               << QList<HeadlineFork>{{1, 2, u"B"_s}, {3, 4, u"C"_s}};
        QTest::newRow("later") << QStringList{u"X"_s, u"A"_s, u"B"_s, u"A"_s, u"Y"_s}
                               << QList<HeadlineFork>{{2, 3, u"B"_s}};
        QTest::newRow("without a headline in between")
            << QStringList{u"A"_s, QString(), u"A"_s} << QList<HeadlineFork>();
    }

    void headlineForks()
    {
        QFETCH(const QStringList, headlines);
        QFETCH(const QList<HeadlineFork>, expected);
        QList<LineState> states;
        for (const QString &headline : headlines) {
            states.append({states.size(), headline});
        }
        QCOMPARE(ui::headlineForks(states), expected);
    }
};

QTEST_GUILESS_MAIN(TestHeadlineForks)
#include "tst_headlineforks.moc"
