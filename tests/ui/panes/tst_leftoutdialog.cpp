// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/panes/leftoutdialog.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

const QString box = u"Two of the crew were on the pier when it left."_s;
const QString button = u"Subscribe"_s;

ComparedArticle ferry(bool isPutBack)
{
    ComparedArticle compared;
    compared.id = {u"courier/1"_s};
    compared.outlet = u"Maren Courier"_s;
    Article &article = compared.article;
    article.text = u"Ferry leaves\n\nIt left at noon."_s;
    article.paragraphs = {{ParagraphRole::Headline, {0, 12}}, {ParagraphRole::Body, {14, 30}}};
    article.dropped = {{button, u"newsletter box"_s, 1}};
    if (isPutBack) {
        article.paragraphs.append({ParagraphRole::Body, {32, 32 + box.size()}, true});
        article.text += u"\n\n"_s + box;
    } else {
        article.dropped.append({box, u"side box"_s, 2});
    }
    return compared;
}

} // namespace

class TestLeftOutDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shortPieces_areShownWhenAskedFor();
    void search_narrowsTheList();
    void putBack_asksForTheBlock_andShowsItAsPutBack();
    void keyboard_changesTheCurrentBlock();
    void nothingLeftOut_saysSo();
    void everyControl_isNamed();
    void countOf_countsWhatWasPutBack();

private:
    template <typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }

    QStringList shown()
    {
        QStringList texts;
        auto *list = part<QTreeWidget>("leftOutList");
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (!list->topLevelItem(i)->isHidden()) {
                texts.append(list->topLevelItem(i)->text(0));
            }
        }
        return texts;
    }

    std::unique_ptr<LeftOutDialog> m_dialog;
};

void TestLeftOutDialog::init()
{
    m_dialog = std::make_unique<LeftOutDialog>();
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->setArticle(ferry(false));
    m_dialog->show();
}

void TestLeftOutDialog::shortPieces_areShownWhenAskedFor()
{
    QCOMPARE(shown(), QStringList{box});
    part<QCheckBox>("leftOutShort")->setChecked(true);
    QCOMPARE(shown(), (QStringList{button, box})); // in the order of the page
    QVERIFY(part<QLabel>("leftOutCount")->text().contains(u'2'));
}

void TestLeftOutDialog::search_narrowsTheList()
{
    part<QLineEdit>("leftOutSearch")->setText(u"PIER"_s);
    QCOMPARE(shown(), QStringList{box});
    QVERIFY(part<QPushButton>("leftOutChange")->isEnabled());
    part<QLineEdit>("leftOutSearch")->setText(u"captain"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(!part<QPushButton>("leftOutChange")->isEnabled());
    QVERIFY(part<QPlainTextEdit>("leftOutText")->toPlainText().isEmpty());
}

void TestLeftOutDialog::putBack_asksForTheBlock_andShowsItAsPutBack()
{
    const QSignalSpy putBack(m_dialog.get(), &LeftOutDialog::putBackRequested);
    const QSignalSpy takeOut(m_dialog.get(), &LeftOutDialog::takeOutRequested);
    QCOMPARE(part<QPlainTextEdit>("leftOutText")->toPlainText(), box);
    part<QPushButton>("leftOutChange")->click();
    QCOMPARE(putBack.size(), 1);
    QCOMPARE(putBack.first().at(0).value<ArticleId>().value, u"courier/1"_s);
    QCOMPARE(putBack.first().at(1).value<DroppedText>().text, box);
    m_dialog->setArticle(ferry(true));
    QCOMPARE(part<QPlainTextEdit>("leftOutText")->toPlainText(), box); // still the current one
    part<QPushButton>("leftOutChange")->click();
    QCOMPARE(putBack.size(), 1);
    QCOMPARE(takeOut.size(), 1);
    QCOMPARE(takeOut.first().at(1).toString(), box);
}

void TestLeftOutDialog::keyboard_changesTheCurrentBlock()
{
    const QSignalSpy putBack(m_dialog.get(), &LeftOutDialog::putBackRequested);
    auto *list = part<QTreeWidget>("leftOutList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(putBack.size(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestLeftOutDialog::nothingLeftOut_saysSo()
{
    ComparedArticle whole = ferry(false);
    whole.article.dropped.clear();
    m_dialog->setArticle(whole);
    QVERIFY(shown().isEmpty());
    QVERIFY(part<QLabel>("leftOutIntro")->text().contains(u"Maren Courier"_s));
    QVERIFY(!part<QPushButton>("leftOutChange")->isEnabled());
}

void TestLeftOutDialog::everyControl_isNamed()
{
    for (const char *name :
         {"leftOutSearch", "leftOutShort", "leftOutList", "leftOutText", "leftOutChange"}) {
        const auto *widget = part<QWidget>(name);
        QVERIFY2(widget != nullptr, name);
        QVERIFY2(!widget->accessibleName().isEmpty(), name);
        QVERIFY2((widget->focusPolicy() & Qt::TabFocus) != 0, name);
    }
}

void TestLeftOutDialog::countOf_countsWhatWasPutBack()
{
    QCOMPARE(LeftOutDialog::countOf(ferry(false).article), 2);
    QCOMPARE(LeftOutDialog::countOf(ferry(true).article), 2);
    QCOMPARE(LeftOutDialog::countOf({}), 0);
}

QTEST_MAIN(TestLeftOutDialog)
#include "tst_leftoutdialog.moc"
