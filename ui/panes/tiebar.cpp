// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiebar.h"

#include "articlepane.h"

#include <ui/theme/lineicon.h>

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr qsizetype mostLetters = 40; // of the place that Enter would take

} // namespace

TieBar::TieBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_place(new QLabel(this))
    , m_paragraphs(new QCheckBox(tr("Whole paragraphs"), this))
    , m_take(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"tieBar"_s);
    m_words->setObjectName(u"tieWords"_s);
    m_words->setWordWrap(true);
    m_place->setObjectName(u"tiePlace"_s);
    m_place->setProperty("role", u"evidence"_s);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_paragraphs->setObjectName(u"tieParagraphs"_s);
    m_paragraphs->setAccessibleName(tr("Set whole paragraphs level"));
    m_take->setObjectName(u"tieTake"_s);
    m_take->setText(tr("Take this place"));
    m_take->setAccessibleName(tr("Take this place"));
    m_take->setToolTip(tr("Take this place (Enter)"));
    m_close->setObjectName(u"tieClose"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Set nothing level"));
    m_close->setToolTip(tr("Set nothing level (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_words, 3);
    row->addWidget(m_place, 3);
    row->addWidget(m_paragraphs);
    row->addWidget(m_take);
    row->addWidget(m_close);
    connect(m_paragraphs, &QCheckBox::toggled, this, [this] {
        if (m_candidate) {
            pointTo(m_candidate->article, m_candidate->span.begin);
        }
    });
    connect(m_take, &QPushButton::clicked, this, &TieBar::take);
    connect(m_close, &QToolButton::clicked, this, &TieBar::end);
    hide();
}

TieBar::~TieBar() = default;

void TieBar::setTheme(const Theme &theme)
{
    m_close->setIcon(lineIcon(theme, "reject"_L1));
}

void TieBar::setPanes(const QList<ArticlePane *> &panes,
                      const QList<qsizetype> &articles,
                      const Comparison &comparison)
{
    end();
    for (const QPointer<ArticlePane> &pane : std::as_const(m_panes)) {
        if (pane != nullptr) {
            pane->view()->disconnect(this);
        }
    }
    m_panes.clear();
    m_articles = articles;
    m_comparison = &comparison;
    for (qsizetype place = 0; place < panes.size(); ++place) {
        const qsizetype article = articles.at(place);
        m_panes.append(panes.at(place));
        connect(panes.at(place)->view(), &ArticleView::placePointed, this,
                [this, article](qsizetype at) {
                    if (isActive() && (!m_held || m_held->article != article)) {
                        m_article = article;
                        pointTo(article, at);
                    }
                });
        connect(panes.at(place)->view(), &ArticleView::placePicked, this,
                [this, article](const TextSpan &span) { pick(article, span); });
        connect(panes.at(place)->view(), &ArticleView::placeTold, this,
                [this, article](const TextSpan &span) { hear(article, span); });
    }
}

void TieBar::begin(qsizetype article, bool fromMenu)
{
    ArticlePane *pane = paneOf(article);
    if (m_articles.size() < 2 || pane == nullptr) {
        return;
    }
    if (!isActive()) {
        QWidget::show();
        for (const QPointer<ArticlePane> &one : std::as_const(m_panes)) {
            one->showFace(Face::Reading);
            one->view()->setPicking(true);
            one->view()->inputWidget()->installEventFilter(this);
        }
        say();
    }
    m_article = article;
    m_takesSelection = true;
    pane->view()->askPlace(fromMenu);
    Q_EMIT paneWanted(article);
}

void TieBar::end()
{
    if (isHidden()) {
        return;
    }
    hide();
    for (const QPointer<ArticlePane> &pane : std::as_const(m_panes)) {
        if (pane != nullptr) {
            pane->view()->inputWidget()->removeEventFilter(this);
            pane->view()->setPicking(false);
            pane->view()->showPlace(std::nullopt);
        }
    }
    m_candidate.reset();
    if (std::exchange(m_held, std::nullopt)) {
        Q_EMIT heldChanged(false);
    }
    Q_EMIT ended();
}

void TieBar::setActive(qsizetype article)
{
    if (!isActive() || article == m_article || paneOf(article) == nullptr) {
        return;
    }
    m_article = article;
    const bool isShown = m_candidate && m_candidate->article == article;
    if (!isShown && (!m_held || m_held->article != article)) {
        m_takesSelection = false; // of the first text only: elsewhere one may be left from before
        paneOf(article)->view()->askPlace(false);
    }
}

ArticlePane *TieBar::paneOf(qsizetype article) const
{
    const qsizetype place = m_articles.indexOf(article);
    return place < 0 ? nullptr : m_panes.at(place).data();
}

/// What a step goes over: paragraphs, or sentences.
QList<TextSpan> TieBar::units(qsizetype article) const
{
    QList<TextSpan> all;
    const ComparedArticle &one = m_comparison->articles.at(article);
    for (const Sentence &sentence : one.sentences) {
        if (!m_paragraphs->isChecked()) {
            all.append(sentence.span);
        }
    }
    if (all.isEmpty()) { // wanted, or a text of which no sentences are known
        for (const Paragraph &paragraph : one.article.paragraphs) {
            if (paragraph.role != ParagraphRole::Boilerplate) {
                all.append(paragraph.span);
            }
        }
    }
    return all;
}

/// The unit with this code unit, else the next one; -1 in a text without any.
qsizetype TieBar::unitAt(qsizetype article, qsizetype at) const
{
    const QList<TextSpan> all = units(article);
    const auto found =
        std::ranges::find_if(all, [at](const TextSpan &one) { return one.end > at; });
    return found == all.cend() ? all.size() - 1 : found - all.cbegin();
}

void TieBar::pointTo(qsizetype article, qsizetype at)
{
    const qsizetype unit = unitAt(article, at);
    show(unit < 0 ? std::nullopt
                  : std::optional(DecidedPlace{article, units(article).at(unit), {}}));
}

/// The reader's choice, by pointer or by the menu of the text. Within the text of the first place
/// it takes that place's stead.
void TieBar::pick(qsizetype article, const TextSpan &span)
{
    if (!isActive()) {
        return;
    }
    if (m_held && m_held->article == article) {
        m_held.reset();
    }
    m_article = article;
    offer(article, span);
    take();
}

/// What is selected, or where the reader is.
void TieBar::hear(qsizetype article, const TextSpan &span)
{
    if (isActive() && article == m_article && (!m_held || m_held->article != article)) {
        offer(article, span);
        if (m_takesSelection && !span.isEmpty()) {
            take();
        }
    }
}

void TieBar::offer(qsizetype article, const TextSpan &span)
{
    if (span.isEmpty()) {
        pointTo(article, span.begin);
    } else {
        show(DecidedPlace{article, span, {}});
    }
}

void TieBar::step(qsizetype by)
{
    const qsizetype article = m_candidate ? m_candidate->article : m_article;
    const QList<TextSpan> all = units(article);
    if (!all.isEmpty() && (!m_held || m_held->article != article)) {
        const qsizetype now = m_candidate ? unitAt(article, m_candidate->span.begin) : -1;
        const qsizetype next = std::clamp<qsizetype>(now + by, 0, all.size() - 1);
        show(DecidedPlace{article, all.at(next), {}});
    }
}

/// To the next pane beside that may have the place.
void TieBar::turnTo(qsizetype by)
{
    qsizetype place = m_articles.indexOf(m_article);
    do {
        place += by;
    } while (place >= 0 && place < m_articles.size() && m_held
             && m_held->article == m_articles.at(place));
    if (place >= 0 && place < m_articles.size()) {
        Q_EMIT paneWanted(m_articles.at(place));
        setActive(m_articles.at(place));
    }
}

void TieBar::take()
{
    if (!m_candidate) {
        return;
    }
    const DecidedPlace place = *m_candidate;
    if (m_held) {
        const DecidedPlace first = *m_held;
        end();
        Q_EMIT tied(first, place);
        return;
    }
    m_held = place;
    m_candidate.reset();
    paneOf(place.article)->view()->showPlace(ChosenPlace{place.span, true});
    Q_EMIT heldChanged(true);
    say();
    // On beside, in reading direction; the last one goes back.
    const qsizetype at = m_articles.indexOf(place.article);
    turnTo(at + 1 < m_articles.size() ? 1 : -1);
}

void TieBar::show(const std::optional<DecidedPlace> &candidate)
{
    if (candidate == m_candidate) {
        return;
    }
    if (m_candidate && (!candidate || candidate->article != m_candidate->article)) {
        paneOf(m_candidate->article)->view()->showPlace(std::nullopt);
    }
    m_candidate = candidate;
    if (m_candidate) {
        paneOf(m_candidate->article)->view()->showPlace(ChosenPlace{m_candidate->span, false});
    }
    say();
}

void TieBar::say()
{
    m_words->setText(m_held ? tr("Which place of another text shall stand level with it? Arrow "
                                 "keys go through the texts, Enter or a click takes it.")
                            : tr("Which place shall stand level with one of another text? Arrow "
                                 "keys go through the texts, Enter or a click takes it."));
    m_take->setEnabled(m_candidate.has_value());
    QString place;
    if (m_candidate) {
        const ComparedArticle &article = m_comparison->articles.at(m_candidate->article);
        QString words = m_candidate->span.in(article.article.text).toString().simplified();
        m_place->setToolTip(words);
        m_place->setAccessibleName(tr("%1: “%2”").arg(article.outlet, words));
        if (words.size() > mostLetters) { // the place itself is framed in the text
            words = words.left(mostLetters).trimmed() + u'…';
        }
        place = tr("%1: “%2”").arg(article.outlet, words);
    }
    m_place->setText(place);
    for (QLabel *label : {m_words, m_place}) {
        QAccessibleEvent changed(label, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

bool TieBar::takesKey(int key) const
{
    return isActive()
        && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left
            || key == Qt::Key_Right);
}

void TieBar::press(int key)
{
    const qsizetype onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Escape:
        end();
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Left:
        turnTo(-onward);
        break;
    case Qt::Key_Right:
        turnTo(onward);
        break;
    default:
        take();
        break;
    }
}

bool TieBar::event(QEvent *event)
{
    return eventFilter(this, event) || QWidget::event(event);
}

/// The keys are the choice's as long as it lasts, in the pages and in the bar.
bool TieBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (takesKey(key)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                press(key);
            }
            return true;
        }
    }
    return watched == this ? false : QWidget::eventFilter(watched, event);
}

} // namespace parallax::ui
