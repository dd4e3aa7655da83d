// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/outletbadge.h>
#include <ui/theme/outletcolours.h>
#include <ui/theme/theme.h>

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax::ui;

namespace {

constexpr double textContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double markContrast = 3.0; // WCAG 2.2, 1.4.11

struct Pair
{
    const char *front;
    const char *back;
    double least;
};

// What is drawn on what, as the panes and lists do it.
constexpr Pair pairs[] = {
    {"ink", "base", textContrast},
    {"ink", "window", textContrast},
    {"ink", "alt", textContrast},
    {"ink-2", "base", textContrast},
    {"ink-2", "window", textContrast},
    {"ink-2", "alt", textContrast},
    {"ink-3", "base", textContrast},
    {"ink-3", "window", textContrast},
    {"ink", "accent-soft", textContrast},
    {"ink", "warm-soft", textContrast},
    {"ink", "warm-mid", textContrast},
    {"ink", "pin-s", textContrast},
    {"ink", "pin-d", textContrast},
    {"ink", "pin-o", textContrast},
    {"accent-ink", "accent", textContrast},
    {"accent", "base", textContrast},
    {"warm", "base", textContrast},
    {"add", "base", textContrast},
    {"add", "add-soft", textContrast},
    {"del", "base", textContrast},
    {"del", "del-soft", textContrast},
    {"move", "base", textContrast},
    {"attrib", "base", textContrast},
    {"unsure", "base", textContrast},
    {"shared", "base", markContrast},
    {"shared", "channel", markContrast},
    {"warm-line", "base", markContrast},
    {"warm-line", "channel", markContrast},
    {"warm-line", "pin-d", markContrast},
    {"only", "base", markContrast},
    {"only", "pin-o", markContrast},
    {"shared", "pin-s", markContrast},
    {"line-3", "base", markContrast},
    {"accent", "window", markContrast},
    // Chosen rows and pressed chips, in lists and tables.
    {"ink-2", "accent-soft", textContrast},
    {"ink-3", "accent-soft", textContrast},
    {"accent", "accent-soft", markContrast},
    // What a bar fills and what it does not.
    {"ink-2", "track", markContrast},
    {"ink-3", "track", markContrast},
    // Cells of the coverage table, bars for errors and offers.
    {"ink-2", "warm-soft", textContrast},
    {"warm", "warm-soft", textContrast},
    {"unsure", "warm-soft", textContrast},
    {"attrib", "alt", textContrast},
    {"unsure", "alt", textContrast},
    {"ink-3", "alt", textContrast},
    // Lists on the window's ground, kinds of change.
    {"warm", "window", textContrast},
    {"add", "window", textContrast},
    {"del", "window", textContrast},
    {"move", "window", textContrast},
    {"accent", "window", textContrast},
    // Text of articles: in common with another outlet, pinned, found, selected, new, gone, moved.
    {"ink", "channel", textContrast},
    {"ink-2", "channel", textContrast},
    {"ink-3", "channel", textContrast},
    {"ink-2", "pin-s", textContrast},
    {"ink-2", "pin-d", textContrast},
    {"ink-2", "pin-o", textContrast},
    {"ink-3", "pin-s", textContrast},
    {"ink-3", "pin-d", textContrast},
    {"ink-3", "pin-o", textContrast},
    {"ink", "accent-mid", textContrast},
    {"ink", "add-soft", textContrast},
    {"ink-2", "del-soft", textContrast},
    {"ink", "move-soft", textContrast},
    {"move", "move-soft", textContrast},
    {"move", "channel", textContrast},
    {"ink-2", "warm-mid", textContrast},
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void outletColour_ofTheReader_carriesItsLetterInEveryTheme()
    {
        const auto restored = qScopeGuard([] { setOutletColours({}); });
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            const Theme theme(kind);
            setOutletColours({});
            const QList<QColor> usual{theme.outletColour(2), theme.outletColour(3),
                                      theme.outletColour(9)};
            for (const QString &own : {u"#ffff00"_s, u"#101010"_s, u"#808080"_s, u"#cc3311"_s}) {
                setOutletColours({u"C"_s, own, QString(), u"url(x)"_s});
                QCOMPARE(theme.outletColour(0), usual.at(0));
                const double letter = contrast(theme.outletColour(1), theme.colour("on-outlet"_L1));
                QVERIFY2(letter >= textContrast, qPrintable(u"%1: %2"_s.arg(own).arg(letter)));
                QCOMPARE(theme.outletColour(2), usual.at(0));
                QCOMPARE(theme.outletColour(3), usual.at(1));
                QCOMPARE(theme.outletColour(9), usual.at(2));
                QCOMPARE(printedOutletColours().first(),
                         Theme(ThemeKind::Light).value("oC"_L1).toLower());
                QVERIFY(printedOutletColours().last().isEmpty());
            }
        }
    }

    void contrast_everyPairInUse_isReadable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("back");
        QTest::addColumn<double>("least");
        const char *names[] = {"light", "dark", "contrast"};
        for (int kind = 0; kind < 3; ++kind) {
            for (const Pair &pair : pairs) {
                QTest::addRow("%s: %s on %s", names[kind], pair.front, pair.back)
                    << kind << QString::fromLatin1(pair.front) << QString::fromLatin1(pair.back)
                    << pair.least;
            }
        }
    }

    void contrast_everyPairInUse_isReadable()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, front);
        QFETCH(const QString, back);
        QFETCH(const double, least);
        const Theme theme(static_cast<ThemeKind>(kind));
        const QColor one = theme.colour(QLatin1String(front.toLatin1()));
        const QColor other = theme.colour(QLatin1String(back.toLatin1()));
        QVERIFY(one.isValid());
        QVERIFY(other.isValid());
        // One decimal, as the file states its measurements.
        const double measured = qRound(contrast(one, other) * 10) / 10.0;
        QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
    }

    void outletColour_everyTheme_carriesItsLetter()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            const Theme theme(kind);
            for (int outlet = 0; outlet < 6; ++outlet) {
                QVERIFY(contrast(theme.outletColour(outlet), theme.colour("base"_L1))
                        >= textContrast);
                QVERIFY(contrast(theme.outletColour(outlet), theme.colour("on-outlet"_L1))
                        >= textContrast);
            }
        }
    }

    void number_units_areLeftOff()
    {
        const Theme theme;
        QCOMPARE(theme.number("fs-read"_L1), 17.0);
        QCOMPARE(theme.number("ribbon-rest"_L1), 0.13);
        QCOMPARE(theme.number("t-glide"_L1), 240.0);
        QCOMPARE(theme.number("mark-d-style"_L1), 0.0);
        QCOMPARE(Theme(ThemeKind::Contrast).number("mark-o-width"_L1), 3.0);
    }

    void themeTokens_brokenInput_givesWhatIsWhole()
    {
        QVERIFY(themeTokens({}, ThemeKind::Light).isEmpty());
        QVERIFY(themeTokens(u"{{{}}}"_s, ThemeKind::Light).isEmpty());
        QVERIFY(themeTokens(u":root { --a: 1px"_s, ThemeKind::Light).isEmpty());
        const auto tokens = themeTokens(
            u":root{--a:1px /* x: { */;--b}[data-theme=\"dark\"]{--a:2px}"_s, ThemeKind::Dark);
        QCOMPARE(tokens.value(u"a"_s), u"2px"_s);
        QVERIFY(!tokens.contains(u"b"_s));
    }

    void themeFor_system_followsTheWindowColour()
    {
        QCOMPARE(themeFor(QPalette(QColor(u"#202327"_s))).kind(), ThemeKind::Dark);
        QCOMPARE(themeFor(QPalette(QColor(u"#F3F2EF"_s))).kind(), ThemeKind::Light);
        QCOMPARE(themeFor(QPalette(QColor(u"#202327"_s)), ThemeChoice::Light).kind(),
                 ThemeKind::Light);
    }

    void outletLetter_manyOutlets_staysUnique()
    {
        QCOMPARE(Theme::outletLetter(0), u"A"_s);
        QCOMPARE(Theme::outletLetter(25), u"Z"_s);
        QCOMPARE(Theme::outletLetter(26), u"AA"_s);
        QCOMPARE(Theme::outletLetter(27), u"AB"_s);
        QVERIFY(!Theme::isRingOutlet(5));
        QVERIFY(Theme::isRingOutlet(6));
    }

    void outletBadge_highResolution_isDrawnSharp()
    {
        const Theme theme;
        const QPixmap badge = outletBadge(theme, 0, 17, 2.0);
        QCOMPARE(badge.size(), QSize(34, 34));
        QCOMPARE(badge.toImage().pixelColor(4, 17), theme.outletColour(0));
        // A ring leaves its inside free.
        QCOMPARE(outletBadge(theme, 6, 17, 2.0).toImage().pixelColor(6, 6).alpha(), 0);
        QVERIFY(!outletIcon(theme, 2).pixmap(QSize(17, 17)).isNull());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
