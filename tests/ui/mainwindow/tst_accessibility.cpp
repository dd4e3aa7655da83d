// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every window and dialog as assistive technology sees it.
#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/overviewstrip.h>
#include <ui/web/schemes.h>

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int mostCells = 120; // of a table: all its columns many times over
constexpr int deepest = 40;

/// What a reader can do something with, or is drawn and says something.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::PageTabList:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Dialog:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Parts that Qt's own widgets are made of: their owner has the name.
bool isInnerPart(const QObject *object)
{
    if (object == nullptr) {
        return false;
    }
    const QString name = object->objectName();
    const QString type = QString::fromLatin1(object->metaObject()->className());
    return name.startsWith("qt_"_L1) || type.startsWith("QComboBoxPrivate"_L1)
        || type == "QComboBoxListView"_L1 || type == "QToolBarExtension"_L1
        || type == "QTableCornerButton"_L1 || type.startsWith("QtWebEngine"_L1)
        || type.startsWith("RenderWidget"_L1) || type == "QScrollBar"_L1;
}

class Walk
{
public:
    void over(QAccessibleInterface *one, const QString &path, int depth = 0)
    {
        if (one == nullptr || !one->isValid() || depth > deepest || one->state().invisible
            || isInnerPart(one->object())) {
            return;
        }
        ++m_count;
        const QString type = one->object() != nullptr
            ? QString::fromLatin1(one->object()->metaObject()->className())
            : u"part %1"_s.arg(int(one->role()));
        const QString here = path + u'/' + type
            + (one->object() != nullptr ? u'#' + one->object()->objectName() : QString());
        if (needsName(one->role()) && one->text(QAccessible::Name).trimmed().isEmpty()
            && one->text(QAccessible::Description).trimmed().isEmpty()) {
            m_unnamed.append(here);
        }
        for (int child = 0; child < std::min(one->childCount(), mostCells); ++child) {
            over(one->child(child), here, depth + 1);
        }
    }

    [[nodiscard]] QStringList unnamed() const { return m_unnamed; }

    [[nodiscard]] int count() const { return m_count; }

private:
    QStringList m_unnamed;
    int m_count = 0;
};

/// Actions that leave the window, wait for the network or open a dialog of Qt's own.
bool isLeftOut(const QString &name)
{
    const QStringList names{u"actionQuit"_s,     u"actionCheckNow"_s, u"actionCapture"_s,
                            u"actionAddFiles"_s, u"actionExport"_s,   u"actionOpenSample"_s,
                            u"actionMenu"_s};
    return names.contains(name);
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void windows_all_haveNamedControls();
    void strip_tellsClaimsAndPlace();
    void openedEvent_isAnnouncedWithWhatIsInIt();
    void pinnedGroup_isAnnounced();
    void coverageCell_tellsOutletStateAndWhereWasLooked();
    void figureScale_isAPictureInWords();
    void asOfSlider_tellsTheMoment();
    void timeline_listsEveryRevision();
    void blameGutter_tellsEverySentence();
    void paintedWidgets_all_sayWhatTheyShow();
    void firstRun_isNamed();

private:
    std::unique_ptr<test::WindowUnderTest> m_test;
};

void TestAccessibility::init()
{
    m_test = std::make_unique<test::WindowUnderTest>();
}

void TestAccessibility::cleanup()
{
    m_test.reset();
}

void TestAccessibility::firstRun_isNamed()
{
    Walk walk;
    walk.over(QAccessible::queryAccessibleInterface(&m_test->window), {});
    QVERIFY(walk.count() > 10);
    QVERIFY2(walk.unnamed().isEmpty(), qPrintable(walk.unnamed().join(u'\n')));
}

void TestAccessibility::windows_all_haveNamedControls()
{
    QVERIFY(m_test->openSample());
    QStringList unnamed;
    int seen = 0;
    const auto look = [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible() || qobject_cast<QFileDialog *>(window) != nullptr) {
                continue;
            }
            Walk walk;
            walk.over(QAccessible::queryAccessibleInterface(window), {});
            unnamed += walk.unnamed();
            seen += walk.count();
        }
    };
    look();
    for (QAction *action : m_test->window.findChildren<QAction *>()) {
        if (!action->objectName().startsWith("action"_L1) || isLeftOut(action->objectName())
            || !action->isEnabled()) {
            continue;
        }
        action->trigger();
        QApplication::sendPostedEvents();
        look();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != &m_test->window && window->isVisible()) {
                window->close();
            }
        }
        if (action->isCheckable() && action->actionGroup() == nullptr) {
            action->trigger(); // back as it was
        }
    }
    unnamed.removeDuplicates();
    QVERIFY(seen > 1000);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestAccessibility::strip_tellsClaimsAndPlace()
{
    QVERIFY(m_test->openSample());
    auto *strip = m_test->window.findChild<ui::OverviewStrip *>();
    QVERIFY(strip != nullptr);
    QAccessibleInterface *one = QAccessible::queryAccessibleInterface(strip);
    QCOMPARE(one->role(), QAccessible::Slider);
    QVERIFY(!one->text(QAccessible::Name).isEmpty());
    QVERIFY(one->valueInterface() != nullptr);
}

void TestAccessibility::openedEvent_isAnnouncedWithWhatIsInIt()
{
    QVERIFY(m_test->openSample());
    const auto *announcer = m_test->find<QLabel>(u"announcer"_s);
    const QString words = announcer->accessibleName();
    const Comparison &comparison = m_test->window.comparison();
    QVERIFY2(words.startsWith(comparison.event.name + u": "_s), qPrintable(words));
    QVERIFY2(words.contains(u"%1 claims in %2 articles"_s.arg(comparison.claims.size())
                                .arg(comparison.articles.size())),
             qPrintable(words));
    QVERIFY2(words.contains(u" discrepancies"_s), qPrintable(words));
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    QVERIFY2(words.endsWith(panes->spoken(panes->pinnedGroup())), qPrintable(words));
    // Only the claims of an event that is open are told on their own.
    panes->unpin();
    panes->pinGroup(comparison.alignment.groups.first().id);
    QVERIFY(!announcer->accessibleName().contains(comparison.event.name));
}

void TestAccessibility::pinnedGroup_isAnnounced()
{
    QVERIFY(m_test->openSample());
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    const auto *announcer = m_test->find<QLabel>(u"announcer"_s);
    const Comparison &comparison = m_test->window.comparison();
    const GroupId last = comparison.alignment.groups.last().id;
    panes->pinGroup(last);
    const QString number = QString::number(comparison.alignment.groups.size());
    QCOMPARE(announcer->accessibleName(), panes->spoken(last));
    QVERIFY2(announcer->accessibleName().startsWith(u"claim %1 of %1, "_s.arg(number)),
             qPrintable(announcer->accessibleName()));
    QVERIFY(panes->spoken({u"nowhere"_s}).isEmpty());
}

void TestAccessibility::coverageCell_tellsOutletStateAndWhereWasLooked()
{
    QVERIFY(m_test->openSample());
    m_test->find<QAction>(u"actionView2"_s)->trigger();
    auto *table = m_test->find<QTableView>(u"coverageTable"_s);
    QAccessibleTableInterface *cells =
        QAccessible::queryAccessibleInterface(table)->tableInterface();
    QVERIFY(cells != nullptr);
    QCOMPARE(cells->rowCount(), table->model()->rowCount());
    int absent = 0;
    for (int row = 0; row < cells->rowCount(); ++row) {
        QVERIFY(!cells->cellAt(row, 0)->text(QAccessible::Name).isEmpty());
        for (int column = 1; column < cells->columnCount(); ++column) {
            QAccessibleInterface *cell = cells->cellAt(row, column);
            QCOMPARE(cell->role(), QAccessible::Cell);
            const QString words = cell->text(QAccessible::Name);
            const QString outlet = m_test->window.comparison().articles.at(column - 1).outlet;
            QVERIFY2(words.startsWith(outlet + u": "_s), qPrintable(words));
            QCOMPARE(cells->columnDescription(column), outlet);
            absent += words.contains(u"Absent, looked in: Headline and text"_s) ? 1 : 0;
        }
    }
    QVERIFY(absent > 0);
}

void TestAccessibility::figureScale_isAPictureInWords()
{
    QVERIFY(m_test->openSample()); // pins a figure
    auto *scale = m_test->find<QWidget>(u"figureScale"_s);
    QAccessibleInterface *one = QAccessible::queryAccessibleInterface(scale);
    QCOMPARE(one->role(), QAccessible::Graphic);
    QVERIFY(!one->text(QAccessible::Name).isEmpty());
    const QString outlet = m_test->window.comparison().articles.first().outlet;
    QVERIFY(one->text(QAccessible::Description).contains(outlet + u": "_s));
}

void TestAccessibility::asOfSlider_tellsTheMoment()
{
    QVERIFY(m_test->openSample());
    auto *slider = m_test->find<QWidget>(u"asOfSlider"_s);
    QAccessibleInterface *one = QAccessible::queryAccessibleInterface(slider);
    QCOMPARE(one->role(), QAccessible::Slider);
    QVERIFY(one->state().focusable);
    const QString now = one->text(QAccessible::Name);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_VERIFY(one->text(QAccessible::Name) != now);
    QVERIFY(one->text(QAccessible::Name).contains(u"2026"_s));
}

void TestAccessibility::timeline_listsEveryRevision()
{
    QVERIFY(m_test->openSample());
    m_test->find<QAction>(u"actionView3"_s)->trigger();
    auto *timeline = m_test->find<QWidget>(u"timeline"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(timeline);
    int revisions = 0;
    for (const ComparedArticle &article : m_test->window.comparison().articles) {
        revisions += article.revisionCount;
    }
    QTRY_COMPARE(list->childCount(), revisions);
    for (int dot = 0; dot < revisions; ++dot) {
        QCOMPARE(list->child(dot)->role(), QAccessible::ListItem);
        QVERIFY(!list->child(dot)->text(QAccessible::Name).isEmpty());
        QVERIFY(list->child(dot)->actionInterface() != nullptr);
    }
}

void TestAccessibility::blameGutter_tellsEverySentence()
{
    QVERIFY(m_test->openSample());
    m_test->find<QAction>(u"actionView3"_s)->trigger();
    QAccessibleInterface *list = nullptr;
    const auto isThere = [&] {
        for (QWidget *gutter : m_test->window.findChildren<QWidget *>(u"blameGutter"_s)) {
            list = QAccessible::queryAccessibleInterface(gutter);
            if (gutter->isVisible() && list->childCount() > 0) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    for (int sentence = 0; sentence < list->childCount(); ++sentence) {
        QAccessibleInterface *age = list->child(sentence);
        QCOMPARE(age->role(), QAccessible::ListItem);
        QVERIFY(!age->text(QAccessible::Name).isEmpty());
        QVERIFY(age->text(QAccessible::Value).toInt() >= 1);
        QCOMPARE(list->indexOfChild(age), sentence);
        QCOMPARE(list->child(sentence), age);
    }
    QVERIFY(list->child(list->childCount()) == nullptr);
}

void TestAccessibility::paintedWidgets_all_sayWhatTheyShow()
{
    QVERIFY(m_test->openSample());
    m_test->find<QAction>(u"actionView3"_s)->trigger();
    QSet<QString> seen;
    for (const QWidget *widget : m_test->window.findChildren<QWidget *>()) {
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        for (const QString &painted :
             {u"FigureScale"_s, u"AsOfSlider"_s, u"MoveGutter"_s, u"TimelineView"_s,
              u"HeadlineLabel"_s, u"OverviewStrip"_s, u"LinkBand"_s}) {
            if (!type.endsWith(u"::"_s + painted)) {
                continue;
            }
            seen.insert(painted);
            QAccessibleInterface *one =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            // Ribbons are hidden on purpose: the inspector holds the same in words.
            QVERIFY2(painted == "LinkBand"_L1 ? one->state().invisible
                                              : !one->text(QAccessible::Name).isEmpty(),
                     qPrintable(type + u" "_s + widget->objectName()));
        }
    }
    QCOMPARE(seen.size(), 7);
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    QAccessible::setActive(true);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
