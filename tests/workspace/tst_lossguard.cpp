// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A block that extraction left out, put back by the reader, takes part in the comparison.

#include <app/workspace/workspace.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

const QDateTime noon({2026, 10, 14}, {12, 0}, Qt::UTC);
const DroppedText box{u"Divers counted 23 cracks in the western pier of the bridge."_s,
                      u"side box"_s, 2};

Article article(const QStringList &paragraphs, const QList<DroppedText> &dropped)
{
    Article result;
    result.headline = paragraphs.first();
    result.language = u"en"_s;
    for (const QString &paragraph : paragraphs) {
        result.text += result.text.isEmpty() ? QString() : u"\n\n"_s;
        const qsizetype begin = result.text.size();
        result.text += paragraph;
        result.paragraphs.append({begin == 0 ? ParagraphRole::Headline : ParagraphRole::Body,
                                  {begin, result.text.size()}});
    }
    result.dropped = dropped;
    return result;
}

} // namespace

class TestLossGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putBack_isComparedAndTakenOutAgain();
    void putBack_intoNothing_isAnError();

private:
    template <typename T, typename Call>
    Result<T> answer(Call call);
    Comparison compared();
    /// State of the group of the other outlet's claim about the cracks in the first article.
    CoverageState stateOfCracks();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ArticleId m_wire;
};

template <typename T, typename Call>
Result<T> TestLossGuard::answer(Call call)
{
    std::optional<Result<T>> got;
    call([&got](Result<T> result) { got = std::move(result); });
    [&got] {
        QTRY_VERIFY(got);
    }();
    return got.value_or(failure(Error::Code::Cancelled, u"no answer"_s));
}

void TestLossGuard::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto archive = archive::Archive::open(m_folder->path());
        QVERIFY(archive);
        Article wire = article(
            {u"Bridge closed"_s, u"The bridge was closed on Monday after a ship struck it."_s},
            {box});
        wire.outlet = u"Wire"_s;
        Article ledger = article({u"Ship strikes bridge"_s,
                                  u"Divers counted 23 cracks in the western pier of the bridge."_s},
                                 {});
        ledger.outlet = u"Ledger"_s;
        const auto first =
            (*archive)->store({{wire}}, Capture{"one", u"text/plain"_s, u"wire.txt"_s, {}, noon});
        const auto second = (*archive)->store(
            {{ledger}}, Capture{"two", u"text/plain"_s, u"ledger.txt"_s, {}, noon});
        QVERIFY(first && second);
        m_wire = first->first().revision.article;
        QVERIFY((*archive)->storeEvent(
            {{u"bridge"_s}, u"Bridge"_s, {m_wire, second->first().revision.article}}, noon));
    }
    m_workspace = std::make_unique<Workspace>(nullptr, [] { return noon; });
    QVERIFY(
        answer<Library>([this](auto done) { m_workspace->open(m_folder->path(), this, done); }));
}

Comparison TestLossGuard::compared()
{
    return answer<Comparison>([this](auto done) {
               m_workspace->compare({u"bridge"_s}, {}, std::nullopt, this, done);
           })
        .value_or(Comparison());
}

CoverageState TestLossGuard::stateOfCracks()
{
    const Comparison comparison = compared();
    for (const Claim &claim : comparison.claims) {
        if (claim.article != 1
            || !claim.span.in(comparison.articles.at(1).article.text).contains(u"cracks"_s)) {
            continue;
        }
        const auto group =
            std::ranges::find_if(comparison.alignment.groups, [&claim](const ClaimGroup &one) {
                return one.claims.contains(claim.id);
            });
        const auto row = std::ranges::find(comparison.coverage, group->id, &CoverageRow::group);
        return row->cells.at(0).state;
    }
    return CoverageState::NotYetPublished;
}

void TestLossGuard::putBack_isComparedAndTakenOutAgain()
{
    // What was only left out is not said to be absent.
    QCOMPARE(stateOfCracks(), CoverageState::ExtractionUncertain);
    const QSignalSpy changed(m_workspace.get(), &Workspace::restoredChanged);
    const auto texts = answer<QList<RestoredText>>(
        [this](auto done) { m_workspace->putBack(m_wire, box, this, done); });
    QVERIFY(texts);
    QCOMPARE(*texts, (QList<RestoredText>{{box.text, box.reason, noon}}));
    QCOMPARE(changed.size(), 1);
    const Article read = compared().articles.at(0).article;
    QVERIFY(read.text.endsWith(box.text));
    QVERIFY(read.paragraphs.last().isRestored);
    QCOMPARE(stateOfCracks(), CoverageState::Reported);

    QVERIFY(answer<QList<RestoredText>>(
        [this](auto done) { m_workspace->takeOut(m_wire, box.text, this, done); }));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(stateOfCracks(), CoverageState::ExtractionUncertain);
    const auto none = answer<QList<RestoredText>>(
        [this](auto done) { m_workspace->restoredTexts(m_wire, this, done); });
    QVERIFY(none && none->isEmpty());
}

void TestLossGuard::putBack_intoNothing_isAnError()
{
    const QSignalSpy changed(m_workspace.get(), &Workspace::restoredChanged);
    const auto texts = answer<QList<RestoredText>>(
        [this](auto done) { m_workspace->putBack({u"wire/none"_s}, box, this, done); });
    QVERIFY(!texts);
    QCOMPARE(int(texts.error().code), int(Error::Code::NotFound));
    QVERIFY(changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestLossGuard)
#include "tst_lossguard.moc"
