// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page's own style sheets hide is told, although the page is never shown.
#include <app/extract/pagereader.h>
#include <ui/web/schemes.h>
#include <ui/web/webpagereader.h>

#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {
constexpr int patience = 60000; // ms; the page engine starts slowly on a busy machine
} // namespace

class PageStylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sheet_hidesWhatABrowserHides_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<bool>("isHidden");
        const auto row = [](const char *name, const char *style, const char *element, bool hidden) {
            QTest::newRow(name) << QByteArray(style) << QByteArray(element) << hidden;
        };
        row("nothing said", "", "<p class=x>", false);
        row("class", ".x{display:none}", "<p class=x>", true);
        row("another class", ".y{display:none}", "<p class=x>", false);
        row("invisible", "p{visibility:hidden}", "<p>", true);
        row("collapsed", "p{visibility:collapse}", "<p>", true);
        row("later rule shows", ".x{display:none}.x{display:block}", "<p class=x>", false);
        row("earlier rule shows", ".x{display:block}.x{display:none}", "<p class=x>", true);
        row("id against class", "#i{display:block}.x{display:none}", "<p class=x id=i>", false);
        row("two classes against a later one", ".x.y{display:none}.x{display:block}",
            "<p class='x y'>", true);
        row("class against types", "body p{display:block}.x{display:none}", "<p class=x>", true);
        row("pseudo-class counts as a class", "p:first-child{display:block}p.x{display:none}",
            "<p class=x>", true);
        row("importance", ".x{display:none!important}#i{display:block}", "<p class=x id=i>", true);
        row("a list of selectors", "h1,p:is(.z,.x),h2{display:none}", "<p class=x>", true);
        row("own style shows", ".x{display:none}", "<p class=x style='display:block'>", false);
        row("own style hides", ".x{display:block}", "<p class=x style='display:none'>", true);
        row("importance against the own style", ".x{display:none!important}",
            "<p class=x style='display:block'>", true);
        row("for print", "@media print{.x{display:none}}", "<p class=x>", false);
        row("for screens", "@media screen{.x{display:none}}", "<p class=x>", true);
        row("supported", "@supports (display:block){.x{display:none}}", "<p class=x>", true);
        row("not supported", "@supports (nonsense:1){.x{display:none}}", "<p class=x>", false);
        row("in an animation", "@keyframes x{from{visibility:hidden}}", "<p class=x>", false);
        row("passed on", ".x{visibility:inherit}", "<p class=x>", false);
        row("within something invisible", "div{visibility:hidden}", "<div><p>", true);
        row("attribute", "", "<p hidden>", true);
        row("for screen readers", "", "<p aria-hidden=true>", true);
        row("closed dialogue", "", "<dialog>", true);
        row("open dialogue", "", "<dialog open>", false);
        row("broken sheet", "}}@{.x{display:none}", "<p class=x>", false);
        row("selector of sheets only", "p::part(a){display:none}", "<p>", false);
    }

    void sheet_hidesWhatABrowserHides()
    {
        QFETCH(const QByteArray, style);
        QFETCH(const QByteArray, element);
        QFETCH(const bool, isHidden);
        const QJsonArray blocks =
            blocksOf("<head><style>" + style + "</style><body>" + element + "The ferry left.");
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks[0]["hidden"_L1].toBool(), isHidden);
    }

    void sheet_ofAnotherMedium_saysNothing()
    {
        const QJsonArray blocks =
            blocksOf("<style media=print>p{display:none}</style><p>The ferry left.");
        QCOMPARE(blocks.size(), 1);
        QVERIFY(!blocks[0]["hidden"_L1].toBool());
    }

    void sheet_inItsAddress_isRead()
    {
        const QJsonArray blocks = blocksOf(
            "<link rel=stylesheet href='data:text/css,p%7Bdisplay:none%7D'><p>The ferry left.");
        QCOMPARE(blocks.size(), 1);
        QVERIFY(blocks[0]["hidden"_L1].toBool());
    }

    void hiddenWordsOfALine_standApart()
    {
        const QJsonArray blocks = blocksOf("<style>.over{visibility:hidden}</style><p>The ferry "
                                           "<span class=over>Opened over it</span>left.");
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0]["text"_L1].toString(), u"The ferry left."_s);
        QVERIFY(!blocks[0]["hidden"_L1].toBool());
        QCOMPARE(blocks[1]["text"_L1].toString(), u"Opened over it"_s);
        QVERIFY(blocks[1]["hidden"_L1].toBool());
    }

private:
    QJsonArray blocksOf(const QByteArray &bytes)
    {
        std::optional<Result<extract::PageSnapshot>> answer;
        m_reader.read(
            {bytes, {}, u"page.html"_s, {}, {}}, this,
            [&answer](Result<extract::PageSnapshot> result) { answer = std::move(result); });
        const bool isRead =
            QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) && *answer;
        return isRead ? (*answer)->page["blocks"_L1].toArray() : QJsonArray();
    }

    ui::WebPageReader m_reader{std::chrono::seconds(50)};
};

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QGuiApplication application(argc, argv);
    PageStylesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pagestyles.moc"
