// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/changemodel.h>
#include <ui/models/changewording.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;
using Kind = RevisionChange::Kind;
using Group = ChangeModel::Group;

namespace {

ChangeSummary sample()
{
    ChangeSummary summary;
    summary.notes = {{u"An earlier version said 40."_s, std::nullopt, true, false}};
    summary.changes = {{Kind::CorrectionAdded, {}, u"An earlier version said 40."_s},
                       {Kind::Figure, u"40"_s, u"4"_s},
                       {Kind::Hardened, u"apparently"_s, {}},
                       {Kind::ClaimAdded, {}, u"Ferries ran all night."_s},
                       {Kind::Moved, u"It was early."_s, u"It was early."_s},
                       {Kind::Layout, u"-"_s, u"–"_s}};
    summary.changes[0].note = 0;
    summary.changes[1].note = 0;
    return summary;
}

} // namespace

class TestChangeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_standInTheirGroups();
    void nothing_isLeftOut();
    void toolTip_saysWhetherANoteWasFound();
    void everyKind_hasWords();
    void emptySummary_hasNoGroups();
};

void TestChangeModel::changes_standInTheirGroups()
{
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSummary(sample());
    QCOMPARE(model.count(Group::WithoutNote), 2); // hardened, moved
    QCOMPARE(model.count(Group::WithNote), 2);
    QCOMPARE(model.count(Group::NewSentences), 1);
    QCOMPARE(model.count(Group::Form), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"No note found for (2)"_s);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.change(first)->kind, Kind::Hardened);
    QVERIFY(model.change(model.index(0, 0)) == nullptr);
}

void TestChangeModel::nothing_isLeftOut()
{
    ChangeModel model;
    model.setSummary(sample());
    int shown = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        shown += model.rowCount(model.index(row, 0));
    }
    QCOMPARE(shown, int(sample().changes.size()));
}

void TestChangeModel::toolTip_saysWhetherANoteWasFound()
{
    ChangeModel model;
    model.setSummary(sample());
    const auto toolTip = [&model](int group, int row) {
        return model.index(row, 0, model.index(group, 0)).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(toolTip(0, 0).contains(u"No note about this was found in the text stored."_s));
    QVERIFY(toolTip(1, 1).contains(u"An earlier version said 40."_s));
}

void TestChangeModel::everyKind_hasWords()
{
    for (int kind = 0; kind <= int(Kind::Layout); ++kind) {
        QVERIFY(!ChangeWording::kind(Kind(kind)).isEmpty());
        QVERIFY(!ChangeWording::sign(Kind(kind)).isEmpty());
        QVERIFY(!ChangeWording::explanation({Kind(kind), {}, {}}).isEmpty());
    }
    QCOMPARE(ChangeWording::words({Kind::Figure, u"40"_s, u"4"_s}), u"40 → 4"_s);
    QCOMPARE(ChangeWording::inShort(sample()), u"note 1, figure 1, hardened 1, 3 other(s)"_s);
}

void TestChangeModel::emptySummary_hasNoGroups()
{
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSummary(sample());
    model.setSummary({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestChangeModel)
#include "tst_changemodel.moc"
