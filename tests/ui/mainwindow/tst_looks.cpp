// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every view in four looks, compared with the pictures in looks/.
//
// PARALLAX_UPDATE_LOOKS=1 writes those pictures anew that are no longer alike or are missing.
// PARALLAX_LOOKS_PICTURES=FOLDER keeps what was seen in full size; with
// PARALLAX_LOOKS_WINDOW=1024x640 or PARALLAX_LOOKS_POINTS=20 nothing is compared then.
//
// The pictures are of one version of Qt, and only it writes them.

#include "lookcomparison.h"
#include "lookstour.h"

#include <ui/mainwindow/translation.h>
#include <ui/web/browser.h>
#include <ui/web/schemes.h>

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QPainter>
#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr QSize windowSize(1400, 900);
constexpr double usualPoints = 10;
constexpr int longestWait = 60'000; // ms
constexpr double softening = 0.7; // of a picture's size
/// Whose pictures they are. Qt 6.8 takes another font for Arabic and lays out its lines higher; all
/// else it draws alike.
const QVersionNumber referenceVersion(6, 4);

bool isReferenceVersion()
{
    const QVersionNumber running = QLibraryInfo::version();
    return referenceVersion.isPrefixOf(running);
}

QString referenceFile(const QString &look, const QString &name)
{
    return QStringLiteral(PARALLAX_SOURCE_DIR "/tests/ui/mainwindow/looks/") + look + u'/' + name
        + u".png"_s;
}

QString seenFolder(const QString &look)
{
    const QString wanted = qEnvironmentVariable("PARALLAX_LOOKS_PICTURES");
    const QString folder = wanted.isEmpty()
        ? QFileInfo(QStringLiteral(PARALLAX_BINARY)).dir().filePath(u"../looks"_s)
        : wanted;
    return QDir::cleanPath(folder) + u'/' + look;
}

/// Writes what was seen for the reader of a failed test; the file's name.
QString keep(const QImage &picture, const QString &look, const QString &name)
{
    const QString file = seenFolder(look) + u'/' + name + u".png"_s;
    QDir().mkpath(seenFolder(look));
    return picture.save(file) ? file : u"(not written) "_s + file;
}

QSize wantedSize()
{
    static const QRegularExpression form(u"^(\\d+)x(\\d+)$"_s);
    const auto match = form.match(qEnvironmentVariable("PARALLAX_LOOKS_WINDOW"));
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt())
                            : windowSize;
}

double wantedPoints()
{
    const double points = qEnvironmentVariable("PARALLAX_LOOKS_POINTS").toDouble();
    return points > 0 ? points : usualPoints;
}

/// The reference as it would be for a window without this part.
QImage without(QImage picture, const QRect &part, const QColor &ground)
{
    QPainter(&picture).fillRect(part, ground);
    return picture;
}

/// The picture with blurred letters, as without hinting.
QImage softer(const QImage &picture)
{
    return picture
        .scaled(picture.size() * softening, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Larger than every window: newer versions reopen none in a size that its screen has no room for,
/// and the platform's own screen is 800 pixels wide. Before the application is made.
void useLargeScreen(const QString &folder)
{
    if (qEnvironmentVariable("QT_QPA_PLATFORM") != "offscreen"_L1) {
        return;
    }
    QFile file(folder + "/screen.json"_L1);
    const QByteArray screen =
        R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [{)"
        R"("name": "large", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96,)"
        R"("logicalBaseDpi": 96, "dpr": 1}]})";
    if (file.open(QIODevice::WriteOnly) && file.write(screen) == screen.size()) {
        qputenv("QT_QPA_PLATFORM",
                QByteArray("offscreen:configfile=" + QFile::encodeName(file.fileName())));
    }
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparison_samePicture_isAlike();
    void comparison_anotherFontRendering_isAlike_data();
    void comparison_anotherFontRendering_isAlike();
    void comparison_missingPart_isRefused_data();
    void comparison_missingPart_isRefused();
    void comparison_sidesSwapped_isRefused();
    void comparison_coloursOfAnotherLook_areRefused_data();
    void comparison_coloursOfAnotherLook_areRefused();
    void comparison_otherSizeOrNone_isRefused();
    void screen_hasRoomForEveryWindow();
    void everyView_looksAsItDid_data();
    void everyView_looksAsItDid();
};

void TestLooks::comparison_samePicture_isAlike()
{
    const QImage picture(referenceFile(u"light"_s, u"compare"_s));
    QVERIFY(!picture.isNull());
    const test::LookDifference same = test::lookDifference(picture, picture);
    QCOMPARE(same.mean, 0.0);
    QVERIFY(same.isAlike());
}

void TestLooks::comparison_anotherFontRendering_isAlike_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QFileInfo(referenceFile(u"light"_s, u"compare"_s)).dir());
    for (const QString &file : folder.entryList({u"*.png"_s})) {
        QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
}

/// What another version of the toolkit or of a font does: everything a little further down or to
/// the side, letters softer or sharper, a window a few pixels larger.
void TestLooks::comparison_anotherFontRendering_isAlike()
{
    QFETCH(const QString, name);
    for (const QString &look : {u"light"_s, u"dark"_s, u"contrast"_s, u"arabic"_s}) {
        const QImage picture(referenceFile(look, name));
        QVERIFY(!picture.isNull());
        for (const QPoint &way : {QPoint(0, 1), QPoint(1, 0), QPoint(-1, 1)}) {
            QImage moved(picture);
            QPainter(&moved).drawImage(way, picture);
            const test::LookDifference difference = test::lookDifference(moved, picture);
            QVERIFY2(difference.isAlike(),
                     qPrintable(u"%1, moved by %2, %3: mean %4 region %5"_s.arg(look)
                                    .arg(way.x())
                                    .arg(way.y())
                                    .arg(difference.mean)
                                    .arg(difference.region)));
        }
        const QImage larger = picture.scaled(picture.width() + 1, picture.height() + 1,
                                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(test::lookDifference(larger, picture).isAlike());
        QVERIFY(test::lookDifference(softer(picture), picture).isAlike());
    }
}

void TestLooks::comparison_missingPart_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QRect>("part"); // in pixels of the window
    QTest::newRow("library") << u"compare"_s << QRect(0, 44, 190, 600);
    QTest::newRow("inspector") << u"compare"_s << QRect(1120, 60, 280, 500);
    QTest::newRow("head of a pane") << u"compare"_s << QRect(205, 60, 260, 90);
    QTest::newRow("text") << u"compare"_s << QRect(205, 160, 260, 400);
    QTest::newRow("table") << u"compare"_s << QRect(0, 680, 1400, 110);
    QTest::newRow("matrix") << u"coverage"_s << QRect(215, 100, 870, 660);
    QTest::newRow("lanes") << u"history"_s << QRect(330, 110, 900, 180);
}

void TestLooks::comparison_missingPart_isRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QRect, part);
    const QImage whole(referenceFile(u"light"_s, name));
    QVERIFY(!whole.isNull());
    const QRect reduced(part.topLeft() / test::lookScale, part.size() / test::lookScale);
    const test::LookDifference base =
        test::lookDifference(without(whole, reduced, Qt::white), whole);
    const test::LookDifference window =
        test::lookDifference(without(whole, reduced, QColor(0xF3F2EF)), whole);
    QVERIFY2(!base.isAlike() || !window.isAlike(),
             qPrintable(u"mean %1 region %2"_s.arg(base.mean).arg(base.region)));
}

void TestLooks::comparison_sidesSwapped_isRefused()
{
    for (const QString &name : {u"compare"_s, u"coverage"_s, u"history"_s, u"report"_s}) {
        const QImage picture(referenceFile(u"arabic"_s, name));
        const test::LookDifference swapped =
            test::lookDifference(picture.mirrored(true, false), picture);
        QVERIFY2(
            !swapped.isAlike() && !swapped.isMoved(),
            qPrintable(u"%1: mean %2 region %3"_s.arg(name).arg(swapped.mean).arg(swapped.region)));
    }
}

void TestLooks::comparison_coloursOfAnotherLook_areRefused_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QFileInfo(referenceFile(u"light"_s, u"compare"_s)).dir());
    for (const QString &file : folder.entryList({u"*.png"_s})) {
        QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
}

void TestLooks::comparison_coloursOfAnotherLook_areRefused()
{
    QFETCH(const QString, name);
    const QStringList looks{u"light"_s, u"dark"_s, u"contrast"_s};
    for (const QString &one : looks) {
        for (const QString &other : looks) {
            if (one != other) {
                QVERIFY2(!test::lookDifference(QImage(referenceFile(one, name)),
                                               QImage(referenceFile(other, name)))
                              .isAlike(),
                         qPrintable(one + u" in place of "_s + other));
            }
        }
    }
}

void TestLooks::comparison_otherSizeOrNone_isRefused()
{
    const QImage picture(referenceFile(u"light"_s, u"compare"_s));
    QVERIFY(!test::lookDifference(picture.scaled(picture.size() * 2), picture).isAlike());
    QVERIFY(!test::lookDifference(picture.scaled(picture.size() * 2), picture).isMoved());
    QVERIFY(!test::lookDifference({}, picture).isAlike());
    QVERIFY(!test::lookDifference({}, picture).isMoved());
    QImage empty(picture);
    empty.fill(Qt::white);
    QVERIFY(!test::lookDifference(empty, picture).isMoved());
    QVERIFY(!test::lookDifference(picture, {}).isAlike());
}

void TestLooks::screen_hasRoomForEveryWindow()
{
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    QVERIFY2(room.width() > windowSize.width() && room.height() > windowSize.height(),
             qPrintable(u"%1x%2"_s.arg(room.width()).arg(room.height())));
}

void TestLooks::everyView_looksAsItDid_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << u"light"_s << int(ui::ThemeChoice::Light);
    QTest::newRow("dark") << u"dark"_s << int(ui::ThemeChoice::Dark);
    QTest::newRow("high contrast") << u"contrast"_s << int(ui::ThemeChoice::Contrast);
    QTest::newRow("right to left") << u"arabic"_s << int(ui::ThemeChoice::Light); // the last
}

void TestLooks::everyView_looksAsItDid()
{
    QFETCH(const QString, look);
    QFETCH(const int, theme);
    const bool isArabic = look == u"arabic"_s;
    QLocale::setDefault(isArabic ? QLocale(QLocale::Arabic, QLocale::Egypt)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(ui::installTranslation(isArabic ? u"ar"_s : u"en"_s));
    const bool compares = wantedSize() == windowSize && wantedPoints() == usualPoints;
    const bool updates = qEnvironmentVariableIntValue("PARALLAX_UPDATE_LOOKS") == 1 && compares;
    const bool keeps = qEnvironmentVariableIsSet("PARALLAX_LOOKS_PICTURES");
    QVERIFY2(!updates || isReferenceVersion(), "the pictures are of another version of Qt");
    QStringList differing;
    QStringList moved; // by other letters than the reference's
    test::WindowUnderTest test(ui::makePageReader());
    test.window.resize(wantedSize());
    QCursor::setPos(test.window.mapToGlobal(test.window.rect().center())); // over no button
    // The settings of the workspace say which theme it is, once it is open.
    const auto *isOpen = test.find<QAction>(u"actionNetwork"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen->isEnabled(), longestWait);
    test.find<QAction>(u"actionTheme%1"_s.arg(theme))->trigger();
    test::LooksTour tour(test, [&](const QString &name, const QImage &picture) {
        if (keeps) {
            keep(picture, look, name);
        }
        const QImage reduced = test::reducedLook(picture);
        const QString file = referenceFile(look, name);
        if (updates) {
            if (test::lookDifference(reduced, QImage(file)).isAlike()) {
                return; // only the name of the temporary folder or the like
            }
            QDir().mkpath(QFileInfo(file).path());
            if (!reduced.save(file)) {
                differing.append(u"%1 cannot be written"_s.arg(file));
            }
        } else if (compares) {
            const test::LookDifference difference = test::lookDifference(reduced, QImage(file));
            qInfo("%s/%s: mean %.1f, region %.1f", qPrintable(look), qPrintable(name),
                  difference.mean, difference.region);
            if (isArabic && !isReferenceVersion() && difference.isMoved()) {
                moved.append(name);
            } else if (!difference.isAlike()) {
                differing.append(
                    u"%1 is not %2: mean %3, region %4 near (%5, %6) of the reference"_s
                        .arg(keep(picture, look, name), file)
                        .arg(difference.mean)
                        .arg(difference.region)
                        .arg(difference.where.x())
                        .arg(difference.where.y()));
            }
        }
    });
    tour.walk();
    QVERIFY2(tour.problems().isEmpty(), qPrintable(tour.problems().join(u'\n')));
    QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    if (!moved.isEmpty()) {
        const QString told =
            u"The pictures are of Qt %1, this is %2; of these only size, colours and sides are "
            "compared: %3"_s.arg(referenceVersion.toString(), QLibraryInfo::version().toString(),
                                 moved.join(u", "_s));
        QSKIP(qPrintable(told));
    }
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    const QTemporaryDir folder;
    useLargeScreen(folder.path());
    ui::registerSchemes();
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"Noto Sans"_s, int(wantedPoints())));
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setCursorFlashTime(0); // a caret that comes and goes is no rest
    TestLooks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_looks.moc"
