// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/annotate/anchoring.h>
#include <app/annotate/decisions.h>
#include <app/extract/pagereader.h>
#include <app/workspace/workspace.h>

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using workspace::Workspace;

namespace {

const QDateTime morning({2026, 10, 14}, {9, 0}, Qt::UTC);
const QDateTime noon({2026, 10, 14}, {12, 0}, Qt::UTC);
const QDateTime evening({2026, 10, 14}, {18, 0}, Qt::UTC);

workspace::ImportItem item(const QString &outlet, const QByteArray &text, const QDateTime &seen)
{
    workspace::ImportItem made;
    made.path = outlet + u".txt"_s;
    made.outlet = outlet;
    made.bytes = text;
    made.seen = seen;
    return made;
}

const QByteArray &courier()
{
    static const QByteArray text =
        "Ship strikes Ostrel Bridge\n\nThe bridge carries 42,000 vehicles a day, the port "
        "authority said.\n\n"
        "Three people were hurt when the bulk carrier struck the western pier of the bridge.\n\n"
        "Divers were to look at the footing of the pier before the road is opened again.\n";
    return text;
}

const QByteArray &wire()
{
    static const QByteArray text = "Carrier hits bridge in Port Maren\n\nMore than 38,000 vehicles "
                                   "use the bridge daily, the port authority "
                                   "said.\n\nFour people were hurt when the bulk carrier struck "
                                   "the western pier of the bridge.\n";
    return text;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void open_ofNewFolder_isEmpty();
    void open_belowAFile_fails();
    void import_failureOfOne_storesTheOthers();
    void import_pageWithoutEngine_isNamed();
    void import_again_storesNothingNew();
    void import_folderAsHistory_joinsDatedFiles();
    void import_list_givesAddresses();
    void compare_findsTheFigure();
    void compare_asOf_takesWhatWasSeenThen();
    void compare_unknownEvent_isNotFound();
    void compare_chosenRevision_isUsed();
    void annotation_isStoredMovedAndRemoved();
    void decision_rejectedLink_staysRejectedInLaterRevisions();
    void decision_takenBack_givesWhatWasFound();
    void decisions_ofTwoPeople_areADisagreement();
    void answers_areDropped_whenTheAskerIsGone();
    void eventId_isSafeForEveryName_data();
    void eventId_isSafeForEveryName();

private:
    void open();
    workspace::ImportReport imported(const QList<workspace::ImportItem> &items);
    Comparison compared(const std::optional<QDateTime> &asOf = {},
                        const workspace::RevisionChoice &choice = {});
    Comparison decided(const AlignmentDecision &decision, bool isTakenBack = false);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(nullptr, [] { return evening; });
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestWorkspace::open()
{
    std::optional<Result<workspace::Library>> answer;
    m_workspace->open(m_folder->path(), this,
                      [&answer](auto library) { answer = std::move(library); });
    QTRY_VERIFY(answer);
    QVERIFY2(*answer, *answer ? "" : qPrintable(answer->error().detail));
}

workspace::ImportReport TestWorkspace::imported(const QList<workspace::ImportItem> &items)
{
    std::optional<Result<workspace::ImportReport>> answer;
    m_workspace->import(u"Ostrel Bridge"_s, items, this, {},
                        [&answer](auto report) { answer = std::move(report); });
    [&answer] {
        QTRY_VERIFY(answer);
    }();
    return answer && *answer ? **answer : workspace::ImportReport{};
}

Comparison TestWorkspace::compared(const std::optional<QDateTime> &asOf,
                                   const workspace::RevisionChoice &choice)
{
    std::optional<Result<Comparison>> answer;
    m_workspace->compare({u"ostrel-bridge"_s}, choice, asOf, this,
                         [&answer](auto comparison) { answer = std::move(comparison); });
    [&answer] {
        QTRY_VERIFY(answer);
    }();
    return answer && *answer ? **answer : Comparison{};
}

void TestWorkspace::open_ofNewFolder_isEmpty()
{
    std::optional<Result<workspace::Library>> answer;
    m_workspace->open(m_folder->filePath(u"new"_s), this,
                      [&answer](auto library) { answer = library; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY((*answer)->events.isEmpty());
    QVERIFY((*answer)->articles.isEmpty());
}

void TestWorkspace::open_belowAFile_fails()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    std::optional<Result<workspace::Library>> answer;
    m_workspace->open(file.fileName() + u"/ws"_s, this,
                      [&answer](auto library) { answer = library; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY(answer->error().detail.contains(file.fileName()));
}

void TestWorkspace::import_failureOfOne_storesTheOthers()
{
    open();
    workspace::ImportItem vanished;
    vanished.path = m_folder->filePath(u"vanished.txt"_s);
    const QSignalSpy changed(m_workspace.get(), &Workspace::libraryChanged);
    const auto report = imported({item(u"Courier"_s, courier(), noon), vanished,
                                  item(u"Empty"_s, "", noon), item(u"Wire"_s, wire(), noon)});
    QCOMPARE(report.revisions.size(), 2);
    QCOMPARE(report.failures.size(), 2);
    QCOMPARE(report.failures.at(0).error.code, Error::Code::NotFound);
    QVERIFY(report.failures.at(0).error.detail.contains(vanished.path));
    QCOMPARE(report.failures.at(1).error.code, Error::Code::Empty);
    QCOMPARE(report.event.articles.size(), 2);
    QCOMPARE(changed.count(), 1);
}

void TestWorkspace::import_pageWithoutEngine_isNamed()
{
    open();
    workspace::ImportItem page =
        item(u"Ledger"_s, "<!DOCTYPE html><html><body><p>Text</p></body></html>", noon);
    page.path = u"ledger.html"_s;
    const auto report = imported({page});
    QCOMPARE(report.failures.size(), 1);
    QCOMPARE(report.failures.first().error.code, Error::Code::Unsupported);
    QVERIFY(report.failures.first().error.detail.contains(u"ledger.html"_s));
}

void TestWorkspace::import_again_storesNothingNew()
{
    open();
    const QList<workspace::ImportItem> items{item(u"Courier"_s, courier(), noon)};
    QVERIFY(imported(items).revisions.first().isNew);
    const auto again = imported(items);
    QCOMPARE(again.revisions.size(), 1);
    QVERIFY(!again.revisions.first().isNew);
    QCOMPARE(again.event.articles.size(), 1);
}

void TestWorkspace::import_folderAsHistory_joinsDatedFiles()
{
    open();
    const QDir pages(m_folder->filePath(u"pages"_s));
    QVERIFY(pages.mkpath(u"2016-12-09"_s));
    const auto write = [&pages](const QString &name, const QByteArray &text) {
        QFile file(pages.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    // The file system's order is not that of the dates.
    write(u"bridge 2016-12-10T1200Z.txt"_s, courier() + "\nThe mayor came at noon.\n");
    write(u"2016-12-10T0800Z bridge.txt"_s, courier());
    write(u"2016-12-09/bridge.txt"_s, "Bridge closed\n\nThe bridge was closed on Friday night.\n");
    write(u"wire 2016-12-10.txt"_s, wire());
    workspace::ImportItem folder;
    folder.path = pages.path();
    folder.isHistory = true;
    const auto report = imported({folder});
    QVERIFY(report.failures.isEmpty());
    QCOMPARE(report.event.articles.size(), 2);
    QStringList times;
    for (const auto &one : report.revisions) {
        if (one.revision.article == report.revisions.first().revision.article) {
            times.append(one.revision.archived->toString(u"MM-dd hh:mm"_s));
        }
    }
    QCOMPARE(times, (QStringList{u"12-09 00:00"_s, u"12-10 08:00"_s, u"12-10 12:00"_s}));
    QCOMPARE(report.revisions[0].revision.observedNote, u"by the name of the folder"_s);
    QCOMPARE(report.revisions[1].revision.observedNote, u"by the name of the file"_s);
    const auto again = imported({folder});
    for (const auto &one : again.revisions) {
        QVERIFY(!one.isNew);
    }
    QCOMPARE(again.revisions.size(), 4);
}

void TestWorkspace::import_list_givesAddresses()
{
    open();
    workspace::ImportItem list;
    list.path = u"list.txt"_s;
    list.bytes = "https://news.example/1\nhttps://news.example/2\n";
    const auto report = imported({list, item(u"Courier"_s, courier(), morning)});
    QVERIFY(report.failures.isEmpty());
    QCOMPARE(report.addresses.size(), 2);
    QCOMPARE(report.revisions.size(), 1);
}

void TestWorkspace::compare_findsTheFigure()
{
    open();
    imported({item(u"Courier"_s, courier(), noon), item(u"Wire"_s, wire(), noon)});
    const Comparison comparison = compared();
    QCOMPARE(comparison.articles.size(), 2);
    QCOMPARE(comparison.coverage.size(), comparison.alignment.groups.size());
    const bool found = std::ranges::any_of(comparison.discrepancies, [](const Discrepancy &one) {
        return one.kind == DiscrepancyKind::Figure && one.a.text.contains(u"42,000")
            && one.b.text.contains(u"38,000");
    });
    QVERIFY(found);
}

void TestWorkspace::compare_asOf_takesWhatWasSeenThen()
{
    open();
    QByteArray edited = courier();
    edited.replace("Three people", "Four people");
    imported({item(u"Courier"_s, courier(), morning)});
    imported({item(u"Courier"_s, edited, noon), item(u"Wire"_s, wire(), evening)});
    const Comparison early = compared(morning.addSecs(60));
    QCOMPARE(early.articles.size(), 2);
    QVERIFY(early.articles.at(0).article.text.contains(u"Three people"));
    QCOMPARE(early.articles.at(0).otherRevisions.size(), 1);
    QVERIFY(early.articles.at(1).article.text.isEmpty());
    for (const CoverageRow &row : early.coverage) {
        QCOMPARE(row.cells.at(1).state, CoverageState::NotYetPublished);
    }
    QVERIFY(compared().articles.at(0).article.text.contains(u"Four people"));
}

void TestWorkspace::compare_unknownEvent_isNotFound()
{
    open();
    std::optional<Result<Comparison>> answer;
    m_workspace->compare({u"nothing"_s}, {}, {}, this,
                         [&answer](auto comparison) { answer = comparison; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, Error::Code::NotFound);
}

void TestWorkspace::compare_chosenRevision_isUsed()
{
    open();
    QByteArray edited = courier();
    edited.replace("Three people", "Four people");
    const auto first = imported({item(u"Courier"_s, courier(), morning)});
    imported({item(u"Courier"_s, edited, noon)});
    const Revision old = first.revisions.first().revision;
    const Comparison comparison = compared({}, {{old.article, old.id}});
    QCOMPARE(comparison.articles.first().revision, old.id);
    QCOMPARE(comparison.articles.first().revisionNumber, 1);
    QCOMPARE(comparison.articles.first().revisionCount, 2);
}

void TestWorkspace::annotation_isStoredMovedAndRemoved()
{
    open();
    imported({item(u"Courier"_s, courier(), noon), item(u"Wire"_s, wire(), noon)});
    const Comparison before = compared();
    Annotation annotation;
    annotation.id = {u"11111111-2222-3333-4444-555555555555"_s};
    annotation.event = before.event.id;
    annotation.selectors = {annotate::selector(before.articles.first(), before.claims.at(1).span)};
    annotation.author = u"R. Reader"_s;
    annotation.code = u"figure"_s;
    annotation.note = u"Ask the port authority."_s;
    annotation.created = noon;
    annotation.modified = noon;
    const QSignalSpy changed(m_workspace.get(), &Workspace::annotationsChanged);
    m_workspace->annotate(annotation, this, [](const auto &) {});
    QTRY_COMPARE(changed.count(), 1);
    const Comparison after = compared();
    QCOMPARE(after.annotations, QList{annotation});
    QCOMPARE(annotate::annotatedClaims(annotation, after), QList{after.claims.at(1).id});
    m_workspace->removeAnnotation(annotation, this, [](const auto &) {});
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(compared().annotations.isEmpty());
}

/// Stores the decision, or takes it back, and gives the comparison that follows from it.
Comparison TestWorkspace::decided(const AlignmentDecision &decision, bool isTakenBack)
{
    const Comparison before = compared();
    const QSignalSpy changed(m_workspace.get(), &Workspace::decisionsChanged);
    if (isTakenBack) {
        m_workspace->undecide(decision, this, [](const auto &) {});
    } else {
        m_workspace->decide(decision, this, [](const auto &) {});
    }
    std::optional<Result<Comparison>> answer;
    m_workspace->redecide(before, this, [&answer](auto comparison) { answer = comparison; });
    [&] {
        QTRY_VERIFY(answer);
        QCOMPARE(changed.count(), 1);
        // The short way leads to the same place as the analysis of everything.
        QCOMPARE(**answer, compared());
    }();
    return answer && *answer ? **answer : Comparison{};
}

void TestWorkspace::decision_rejectedLink_staysRejectedInLaterRevisions()
{
    open();
    imported({item(u"Courier"_s, courier(), morning), item(u"Wire"_s, wire(), noon)});
    const Comparison before = compared();
    QVERIFY(!before.alignment.links.isEmpty());
    const auto figure =
        std::ranges::find(before.discrepancies, DiscrepancyKind::Figure, &Discrepancy::kind);
    QVERIFY(figure != before.discrepancies.cend());
    const AlignmentDecision rejection =
        annotate::decisionOn(AlignmentDecision::Act::Reject, {{figure->a.claim}, {figure->b.claim}},
                             before, u"Mara"_s, noon);
    const auto isTold = [](const Comparison &comparison) {
        return std::ranges::any_of(comparison.discrepancies, [](const Discrepancy &one) {
            return one.kind == DiscrepancyKind::Figure && one.a.text.contains(u"42,000")
                && one.b.text.contains(u"38,000");
        });
    };
    QVERIFY(isTold(before));
    const Comparison after = decided(rejection);
    QVERIFY(!isTold(after));
    QCOMPARE(after.foundAlignment, before.alignment);
    QByteArray edited = courier();
    edited.replace("Three people", "Four people");
    imported({item(u"Courier"_s, edited, evening)});
    const Comparison later = compared();
    QCOMPARE(later.articles.first().revisionNumber, 2);
    QVERIFY(!isTold(later));
    QVERIFY(later.decisions.first().lost.isEmpty());
}

void TestWorkspace::decision_takenBack_givesWhatWasFound()
{
    open();
    imported({item(u"Courier"_s, courier(), noon), item(u"Wire"_s, wire(), noon)});
    const Comparison before = compared();
    const ClaimLink link = before.alignment.links.first();
    const AlignmentDecision confirmation = annotate::decisionOn(
        AlignmentDecision::Act::Confirm, {{link.a, link.b}}, before, u"Mara"_s, noon);
    const Comparison after = decided(confirmation);
    QCOMPARE(after.alignment.links.first().confirmedBy, QStringList{u"Mara"_s});
    QCOMPARE(decided(confirmation, true), before);
}

void TestWorkspace::decisions_ofTwoPeople_areADisagreement()
{
    open();
    imported({item(u"Courier"_s, courier(), noon), item(u"Wire"_s, wire(), noon)});
    const Comparison before = compared();
    const ClaimLink link = before.alignment.links.first();
    decided(annotate::decisionOn(AlignmentDecision::Act::Reject, {{link.a}, {link.b}}, before,
                                 u"Mara"_s, noon));
    const Comparison after = decided(annotate::decisionOn(
        AlignmentDecision::Act::Confirm, {{link.a, link.b}}, before, u"Ines"_s, evening));
    QCOMPARE(after.disagreements.size(), 1);
    QCOMPARE(after.alignment, before.alignment); // what was found stands
}

void TestWorkspace::answers_areDropped_whenTheAskerIsGone()
{
    open();
    bool wasCalled = false;
    {
        QObject asker;
        m_workspace->import(u"E"_s, {item(u"Courier"_s, courier(), noon)}, &asker, {},
                            [&wasCalled](const auto &) { wasCalled = true; });
    }
    compared(); // the pools are drained behind this
    QVERIFY(!wasCalled);
}

void TestWorkspace::eventId_isSafeForEveryName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Ostrel Bridge closed"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s;
    QTest::newRow("arabic") << u"إغلاق جسر"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("signs") << u"a:b*c?\"<>|\\.lock"_s;
    QTest::newRow("long") << QString(5000, u'x');
}

void TestWorkspace::eventId_isSafeForEveryName()
{
    QFETCH(const QString, name);
    const QString id = workspace::eventId(name).value;
    static const QRegularExpression safe(u"^[a-z0-9][a-z0-9-]{0,80}$"_s);
    QVERIFY2(safe.match(id).hasMatch(), qPrintable(id));
    QVERIFY(workspace::eventId(name + u"ö"_s).value != id);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
