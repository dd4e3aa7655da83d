// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/domain/fetchstate.h>
#include <app/domain/names.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_readBackWhatTheyWrite();
    void contractRoles_areTheSevenOfTheContract();
    void discrepancyKinds_readBackWhatTheyWrite();
    void fetchStates_readBackWhatTheyWrite();
    void unknownWords_giveNothing();
};

void TestNames::roles_readBackWhatTheyWrite()
{
    QSet<QString> words;
    for (int value = 0; value <= static_cast<int>(ParagraphRole::Boilerplate); ++value) {
        const auto role = static_cast<ParagraphRole>(value);
        QCOMPARE(roleFromName(roleName(role)), std::optional(role));
        words.insert(roleName(role));
    }
    QCOMPARE(words.size(), 15);
}

void TestNames::contractRoles_areTheSevenOfTheContract()
{
    const QSet<QString> contract {u"headline"_s, u"standfirst"_s, u"byline"_s,     u"body"_s,
                                  u"subheading"_s, u"caption"_s,  u"boilerplate"_s};
    QSet<QString> words;
    for (int value = 0; value <= static_cast<int>(ParagraphRole::Boilerplate); ++value) {
        words.insert(contractRole(static_cast<ParagraphRole>(value)));
    }
    QCOMPARE(words, contract);
}

void TestNames::discrepancyKinds_readBackWhatTheyWrite()
{
    for (int value = 0; value <= static_cast<int>(DiscrepancyKind::Prominence); ++value) {
        const auto kind = static_cast<DiscrepancyKind>(value);
        QCOMPARE(discrepancyKindFromName(discrepancyKindName(kind)), std::optional(kind));
    }
}

void TestNames::fetchStates_readBackWhatTheyWrite()
{
    QSet<QString> words;
    for (int value = 0; value <= static_cast<int>(FetchState::BadAddress); ++value) {
        const auto state = static_cast<FetchState>(value);
        QCOMPARE(fetchStateFromName(fetchStateName(state)), std::optional(state));
        words.insert(fetchStateName(state));
    }
    QCOMPARE(words.size(), 26);
    QCOMPARE(fetchStateFromName(u"removed"), std::nullopt);
}

void TestNames::unknownWords_giveNothing()
{
    QVERIFY(!roleFromName(u"Headline"));
    QVERIFY(!roleFromName(u""));
    QVERIFY(!revisionKindFromName(u"second"));
    QVERIFY(!annotationTargetFromName(u"everything"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
