// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asofslider.h"

#include <ui/models/wording.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double future = 0.45; ///< opacity of what lies after the chosen moment
constexpr double dotRadius = 3.5;
constexpr double handleRadius = 7;
constexpr double side = 14; ///< free at both ends of the track

QDateTime seenAt(const Revision &revision)
{
    return revision.archived.value_or(revision.fetched);
}

} // namespace

QList<AsOfMoment> asOfMoments(const QList<ArticleRecord> &articles)
{
    std::map<QDateTime, QList<qsizetype>> found;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (const Revision &revision : articles.at(i).revisions) {
            QList<qsizetype> &those = found[seenAt(revision)];
            if (revision.kind != RevisionKind::ReExtraction && !those.contains(i)) {
                those.append(i);
            }
        }
    }
    QList<AsOfMoment> moments;
    for (const auto &[time, those] : found) {
        if (!those.isEmpty()) {
            moments.append({time, those});
        }
    }
    return moments;
}

AsOfSlider::AsOfSlider(QWidget *parent)
    : QAbstractSlider(parent)
{
    setObjectName(u"asOfSlider"_s);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTracking(false);
    setPageStep(3);
    setRange(0, 0);
    connect(this, &QAbstractSlider::valueChanged, this, &AsOfSlider::asOfChanged);
}

AsOfSlider::~AsOfSlider() = default;

void AsOfSlider::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void AsOfSlider::setArticles(const QList<ArticleRecord> &articles)
{
    const std::optional<QDateTime> before = asOf();
    const QSignalBlocker blocker(this);
    m_articles = articles;
    m_moments = asOfMoments(articles);
    setRange(0, int(m_moments.size()));
    int step = int(m_moments.size());
    for (int i = 0; before && i < m_moments.size(); ++i) {
        step = m_moments.at(i).time == *before ? i : step;
    }
    setValue(step);
    setEnabled(m_moments.size() > 1);
    setAccessibleDescription(words());
    update();
}

std::optional<QDateTime> AsOfSlider::asOf() const
{
    return sliderPosition() < m_moments.size() ? std::optional(m_moments.at(sliderPosition()).time)
                                               : std::nullopt;
}

QString AsOfSlider::words() const
{
    if (sliderPosition() >= m_moments.size()) {
        return tr("Now: the newest revision seen of each outlet");
    }
    const AsOfMoment &moment = m_moments.at(sliderPosition());
    QStringList outlets;
    for (const qsizetype article : moment.articles) {
        outlets.append(m_articles.at(article).outlet);
    }
    //: %1 a time, %2 outlets of which a new text was seen then
    return tr("As of %1: new from %2")
        .arg(Wording::time(moment.time, QLocale()), QLocale().createSeparatedList(outlets));
}

QSize AsOfSlider::sizeHint() const
{
    return {300, qRound(fontMetrics().height() * 1.2 + 2 * handleRadius + 4)};
}

QSize AsOfSlider::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

QRectF AsOfSlider::track() const
{
    const double y = height() - handleRadius - 3;
    return {side, y - 1, std::max(1.0, width() - 2 * side), 2};
}

double AsOfSlider::xOf(int step) const
{
    const QRectF line = track();
    const double part = maximum() > 0 ? double(step) / maximum() : 1;
    // Time runs with the reading direction.
    return layoutDirection() == Qt::RightToLeft ? line.right() - part * line.width()
                                                : line.left() + part * line.width();
}

int AsOfSlider::stepAt(double x) const
{
    const QRectF line = track();
    const double along = layoutDirection() == Qt::RightToLeft ? line.right() - x : x - line.left();
    return std::clamp(qRound(along / line.width() * maximum()), 0, maximum());
}

void AsOfSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colour("window"_L1));
    const QRectF line = track();
    painter.fillRect(line, m_theme.colour("line-2"_L1));
    const double x = xOf(sliderPosition());
    for (int i = 0; i < m_moments.size(); ++i) {
        const AsOfMoment &moment = m_moments.at(i);
        painter.setOpacity(i > sliderPosition() ? future : 1);
        // Several outlets at one time stand beside each other, nearer where moments are many.
        const auto others = double(moment.articles.size() - 1);
        const double room = line.width() / double(std::max<qsizetype>(m_moments.size() - 1, 1));
        const double step = std::min(2 * dotRadius, room / (others + 2));
        const double first = std::clamp(xOf(i) - step * others / 2, line.left(),
                                        std::max(line.left(), line.right() - step * others));
        for (qsizetype k = 0; k < moment.articles.size(); ++k) {
            painter.setPen(QPen(m_theme.colour("window"_L1), 1));
            painter.setBrush(m_theme.outletColour(moment.articles.at(k)));
            painter.drawEllipse(QPointF(first + step * double(k), line.center().y()), dotRadius,
                                dotRadius);
        }
    }
    painter.setOpacity(1);
    painter.setPen(QPen(m_theme.colour("accent"_L1), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(x, line.center().y()), handleRadius - 1, handleRadius - 1);
    painter.setPen(m_theme.colour(isEnabled() ? "ink-2"_L1 : "off"_L1));
    const QRectF text(side, 0, width() - 2 * side, fontMetrics().height() * 1.2);
    painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(words(), Qt::ElideRight, int(text.width())));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour("accent"_L1), m_theme.number("focus"_L1)));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void AsOfSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        setSliderPosition(stepAt(event->position().x()));
    }
}

void AsOfSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        setSliderPosition(stepAt(event->position().x()));
    }
}

void AsOfSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false); // without tracking, this is when the value changes
}

void AsOfSlider::keyPressEvent(QKeyEvent *event)
{
    // The style may turn the arrows: here they go where they point.
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        setValue(value() + (event->key() == Qt::Key_Right ? onward : -onward));
    } else {
        QAbstractSlider::keyPressEvent(event);
    }
}

void AsOfSlider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    setAccessibleName(tr("As of: %1").arg(words()));
    update();
}

bool AsOfSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int step = stepAt(help->pos().x());
        QToolTip::showText(
            help->globalPos(),
            step < m_moments.size() ? Wording::time(m_moments.at(step).time, QLocale()) : tr("Now"),
            this);
        return true;
    }
    return QAbstractSlider::event(event);
}

} // namespace parallax::ui
