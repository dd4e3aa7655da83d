// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencebrowser.h"

#include "gutteraccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr auto anchorPrefix = "sentence-"_L1;
constexpr double barWidth = 4;
constexpr double palest = 0.15; ///< of a sentence that stands there since the first revision

} // namespace

QString sentenceAnchor(qsizetype sentence)
{
    return anchorPrefix + QString::number(sentence);
}

SentenceBrowser::SentenceBrowser(QWidget *parent)
    : QTextBrowser(parent)
    , m_gutter(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(14);
    installGutterAccess();
    m_gutter->setObjectName(u"blameGutter"_s);
    m_gutter->setAccessibleName(tr("How new each sentence is"));
    m_gutter->installEventFilter(this);
    m_gutter->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_gutter,
            [this] { m_gutter->update(); });
}

SentenceBrowser::~SentenceBrowser() = default;

void SentenceBrowser::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_gutter->update();
}

void SentenceBrowser::setSentences(const QString &html, qsizetype count)
{
    setHtml(html);
    m_ages.clear();
    m_begins.fill(-1, count);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            for (const QString &name : part.fragment().charFormat().anchorNames()) {
                const qsizetype sentence =
                    QStringView(name).sliced(anchorPrefix.size()).toLongLong();
                if (name.startsWith(anchorPrefix) && sentence < count
                    && m_begins.at(sentence) < 0) {
                    m_begins[sentence] = part.fragment().position();
                }
            }
        }
    }
    placeGutter();
}

void SentenceBrowser::setAges(const QList<SentenceAge> &ages)
{
    m_ages = ages;
    placeGutter();
    m_gutter->update();
}

void SentenceBrowser::placeGutter()
{
    const int wide = m_ages.isEmpty() ? 0 : fontMetrics().horizontalAdvance(u"00"_s) + 12;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isMirrored ? 0 : wide, 0, isMirrored ? wide : 0, 0);
    const QRect there = viewport()->geometry();
    m_gutter->setGeometry(isMirrored ? there.right() + 1 : there.left() - wide, there.top(), wide,
                          there.height());
    m_gutter->setVisible(wide > 0);
}

std::optional<std::pair<double, double>> SentenceBrowser::sentenceRange(qsizetype sentence) const
{
    if (sentence < 0 || sentence >= m_begins.size() || m_begins.at(sentence) < 0) {
        return std::nullopt;
    }
    QTextCursor cursor(document());
    cursor.setPosition(m_begins.at(sentence));
    const QRect first = cursorRect(cursor);
    // It ends where the next one begins, at the latest at the end of its paragraph.
    const QTextBlock block = cursor.block();
    int end = block.position() + block.length() - 1;
    for (const int begin : m_begins) {
        if (begin > m_begins.at(sentence) && begin < end) {
            end = begin;
        }
    }
    cursor.setPosition(std::max(m_begins.at(sentence), end - 1));
    const QRect last = cursorRect(cursor);
    return std::pair<double, double>(first.top(), last.bottom());
}

std::pair<int, int> SentenceBrowser::beginsInView() const
{
    QTextCursor top = cursorForPosition(viewport()->rect().topLeft());
    top.movePosition(QTextCursor::StartOfLine);
    QTextCursor bottom = cursorForPosition(viewport()->rect().bottomLeft());
    bottom.movePosition(QTextCursor::EndOfLine);
    int first = 0;
    for (const int begin : m_begins) {
        if (begin <= top.position()) {
            first = std::max(first, begin); // the sentence that the first line goes on with
        }
    }
    return {first, bottom.position()};
}

qsizetype SentenceBrowser::sentenceAt(const QPoint &point) const
{
    const int position = cursorForPosition(point).position();
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_begins.size(); ++i) {
        if (m_begins.at(i) >= 0 && m_begins.at(i) <= position
            && (found < 0 || m_begins.at(i) >= m_begins.at(found))) {
            found = i;
        }
    }
    return found;
}

int SentenceBrowser::sentenceOfCursor() const
{
    return int(sentenceAt(cursorRect(textCursor()).center()));
}

void SentenceBrowser::showSentence(qsizetype sentence)
{
    const auto range = sentenceRange(sentence);
    if (!range) {
        return;
    }
    const double third = viewport()->height() / 3.0;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(range->first - third));
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(m_begins.at(sentence));
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    selection.format.setBackground(m_theme.colour("accent-soft"_L1));
    setExtraSelections({selection});
    setTextCursor(selection.cursor);
}

void SentenceBrowser::focusLink(const QString &address)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().anchorHref() == address) {
                QTextCursor cursor(document());
                cursor.setPosition(part.fragment().position());
                const int place = verticalScrollBar()->value();
                setTextCursor(cursor);
                // As Tab does: the next link behind the cursor, with a frame around it.
                focusNextPrevChild(true);
                verticalScrollBar()->setValue(place);
                return;
            }
        }
    }
}

void SentenceBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    placeGutter();
}

void SentenceBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        placeGutter();
    }
}

void SentenceBrowser::mousePressEvent(QMouseEvent *event)
{
    QTextBrowser::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    const qsizetype sentence = anchorAt(point).isEmpty() ? sentenceAt(point) : -1;
    if (sentence >= 0) {
        Q_EMIT sentenceClicked(sentence);
    }
}

void SentenceBrowser::keyPressEvent(QKeyEvent *event)
{
    // On a link, Return goes there.
    const bool isOnLink =
        textCursor().charFormat().isAnchor() && !textCursor().charFormat().anchorHref().isEmpty();
    QTextBrowser::keyPressEvent(event);
    if (event->key() == Qt::Key_Return && !isOnLink && sentenceOfCursor() >= 0) {
        Q_EMIT sentenceClicked(sentenceOfCursor());
    }
}

bool SentenceBrowser::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype sentence = anchorAt(help->pos()).isEmpty() ? sentenceAt(help->pos()) : -1;
        QToolTip::showText(help->globalPos(),
                           sentence >= 0 ? m_ages.value(sentence).words : QString(), viewport());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

bool SentenceBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        paintGutter();
        return true;
    }
    if (watched == m_gutter && event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        for (qsizetype i = m_ages.size() - 1; i >= 0; --i) {
            const auto range = sentenceRange(i);
            if (range && range->first <= help->pos().y() && help->pos().y() <= range->second) {
                QToolTip::showText(help->globalPos(), m_ages.at(i).words, m_gutter);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QTextBrowser::eventFilter(watched, event);
}

void SentenceBrowser::paintGutter()
{
    QPainter painter(m_gutter);
    painter.fillRect(m_gutter->rect(), m_theme.colour("alt"_L1));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double x = isMirrored ? 0 : m_gutter->width() - barWidth;
    double numberFrom = -1;
    const auto [firstBegin, lastBegin] = beginsInView();
    for (qsizetype i = 0; i < std::min(m_ages.size(), m_begins.size()); ++i) {
        // Where a sentence stands is asked only of those in view: it lays all text before it out.
        if (m_begins.at(i) < firstBegin || m_begins.at(i) > lastBegin) {
            continue;
        }
        const auto range = sentenceRange(i);
        if (!range) {
            continue;
        }
        const SentenceAge &age = m_ages.at(i);
        QColor colour = m_theme.colour("accent"_L1);
        colour.setAlphaF(float(palest + (1 - palest) * age.freshness));
        painter.fillRect(QRectF(x, range->first, barWidth, range->second - range->first), colour);
        if (range->first >= numberFrom && age.freshness > 0) {
            // Sentences that stand there since the beginning need no number.
            painter.setPen(m_theme.colour("ink-2"_L1));
            const QRectF place(2, range->first, m_gutter->width() - barWidth - 4,
                               fontMetrics().height());
            painter.drawText(place, Qt::AlignCenter, locale().toString(age.number));
            numberFrom = range->first + fontMetrics().height();
        }
    }
}

} // namespace parallax::ui
