// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "articlepane.h"

#include <ui/theme/lineicon.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace parallax::ui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_total(new QLabel(this))
    , m_each(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"findWords"_s);
    m_words->setAccessibleName(tr("Words to find in all texts"));
    m_words->setPlaceholderText(tr("Find in all texts"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_previous->setObjectName(u"findPrevious"_s);
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_next->setObjectName(u"findNext"_s);
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(tr("Next place (F3)"));
    m_total->setObjectName(u"findTotal"_s);
    m_each->setObjectName(u"findEach"_s);
    m_each->setProperty("role", u"evidence"_s);
    m_each->setMinimumWidth(1); // gives way in a narrow window
    m_close->setObjectName(u"findClose"_s);
    m_close->setAccessibleName(tr("Close the bar"));
    m_close->setToolTip(tr("Close the bar (Esc)"));
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_total);
    row->addWidget(m_each, 2);
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
    updateCounts();
}

FindBar::~FindBar() = default;

void FindBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_previous->setIcon(lineIcon(theme, "chevron-up"_L1));
    m_next->setIcon(lineIcon(theme, "chevron-down"_L1));
    m_close->setIcon(lineIcon(theme, "reject"_L1));
}

void FindBar::setPanes(const QList<ArticlePane *> &panes,
                       const QList<qsizetype> &articles,
                       const Comparison &comparison)
{
    for (ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->disconnect(this);
        if (!panes.contains(pane)) {
            pane->view()->find({});
        }
    }
    const bool isOther = panes != m_panes;
    m_panes = panes;
    m_articles = articles;
    if (isOther) {
        m_counts = QList<int>(panes.size(), 0);
        m_place = -1;
    }
    m_outlets.clear();
    for (qsizetype place = 0; place < panes.size(); ++place) {
        m_outlets.append(comparison.articles.value(articles.at(place)).outlet);
        connect(panes.at(place)->view(), &ArticleView::found, this, [this, place](int count) {
            m_counts[place] = count;
            updateCounts();
        });
    }
    if (isOther && !isHidden()) {
        search();
    }
}

void FindBar::open()
{
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    hide();
    for (ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->find({});
    }
    Q_EMIT closed();
}

void FindBar::search()
{
    m_place = -1;
    for (ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->showFind(-1);
        pane->view()->find(m_words->text());
    }
}

int FindBar::count() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
}

void FindBar::step(int by)
{
    if (isHidden()) {
        open();
    } else if (const int all = count(); all > 0) {
        stand(m_place < 0 ? (by > 0 ? 0 : all - 1) : (m_place + by + all) % all);
    }
}

void FindBar::stand(int place)
{
    m_place = place;
    int before = 0;
    for (qsizetype pane = 0; pane < m_panes.size(); ++pane) {
        const int here = place - before;
        const bool isHere = here >= 0 && here < m_counts.at(pane);
        m_panes.at(pane)->view()->showFind(isHere ? here : -1);
        if (isHere) {
            Q_EMIT shown(m_articles.at(pane));
        }
        before += m_counts.at(pane);
    }
    updateCounts();
}

void FindBar::updateCounts()
{
    const int all = count();
    const QLocale locale;
    if (m_place >= all) {
        m_place = -1;
    }
    m_total->setText(m_words->text().isEmpty() ? QString()
                         : all == 0            ? tr("Not found")
                         : m_place < 0
                         ? tr("%n place(s)", nullptr, all)
                         : tr("%1 of %2").arg(locale.toString(m_place + 1), locale.toString(all)));
    QStringList each;
    for (qsizetype article = 0; article < m_outlets.size(); ++article) {
        each.append(
            tr("%1 %2").arg(m_outlets.at(article), locale.toString(m_counts.value(article))));
    }
    m_each->setText(m_words->text().isEmpty() ? QString() : each.join(u" · "_s));
    m_each->setToolTip(m_each->text());
    m_previous->setEnabled(all > 0);
    m_next->setEnabled(all > 0);
    QAccessibleEvent changed(m_total, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

bool FindBar::event(QEvent *event)
{
    // Esc ends this before it unpins what the window has pinned, Enter goes on before it pins.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace parallax::ui
