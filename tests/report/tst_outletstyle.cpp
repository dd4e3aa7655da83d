// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/report/outletstyle.h>
#include <app/report/report.h>

#include <QTest>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::report;

class OutletStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void withOutletColours_ownColours_goIntoTheStyle()
    {
        const QString html = toHtml(test::sampleComparison(), {}, ReportLabels::english());
        QCOMPARE(withOutletColours(html, {}), html);
        QCOMPARE(withOutletColours(html, {QString(), QString()}), html);
        QStringList colours(8);
        colours[1] = u"#123abc"_s;
        colours[6] = u"#00ff00"_s;
        const QString coloured = withOutletColours(html, colours);
        const QString style = coloured.first(coloured.indexOf(u"</style></head>"_s));
        QVERIFY(style.contains(u".oB:not(.ring) { --o: #123abc; }"_s));
        QVERIFY(style.contains(u".oA.ring { --o: #00ff00; }"_s)); // the seventh outlet
        QVERIFY(!style.contains(u".oA:not(.ring)"_s));
    }

    void withOutletColours_whatIsNoColour_isLeftOut()
    {
        const QString html = toHtml(test::sampleComparison(), {}, ReportLabels::english());
        QCOMPARE(withOutletColours(
                     html,
                     {u"red; } body { display: none"_s, u"#12345"_s, u"#12345g"_s, u"#123456\n"_s}),
                 html);
        QCOMPARE(withOutletColours(u"no page"_s, {u"#123456"_s}), u"no page"_s);
    }
};

QTEST_GUILESS_MAIN(OutletStyleTest)

#include "tst_outletstyle.moc"
