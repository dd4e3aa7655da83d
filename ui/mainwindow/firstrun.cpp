// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstrun.h"

#include <ui/theme/outletbadge.h>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int columnWidth = 760; // mockup 08
constexpr int linesWithPicture = 34; // lines of text the page is high with all that stands on it

/// Three small panes with one level band: the idea of the program in a picture.
class Picture final : public QWidget
{
public:
    using QWidget::QWidget;

    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {columnWidth, 200}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double pane = width() * 0.268;
        const double gap = (width() - 3.0 * pane) / 2.0;
        const QRectF band(0.5, height() * 0.68, width() - 1.0, height() * 0.15);
        for (int i = 0; i < 2; ++i) {
            paintRibbon(painter, pane + i * (pane + gap), gap, i == 0 ? 0.38 : 0.26,
                        i == 0 ? 0.24 : 0.36, "shared"_L1);
            paintRibbon(painter, pane + i * (pane + gap), gap, i == 0 ? 0.42 : 0.95,
                        i == 0 ? 0.95 : 0.88, "warm-line"_L1);
        }
        painter.fillRect(band, m_theme.colour("pin-d"_L1));
        for (int i = 0; i < 3; ++i) {
            paintPane(painter, QRectF(i * (pane + gap) + 0.5, 0.5, pane - 1.0, height() - 1.0), i,
                      band);
        }
        painter.setPen(QPen(m_theme.colour("warm-line"_L1), 1.0));
        painter.drawLine(band.topLeft(), band.topRight());
        painter.drawLine(band.bottomLeft(), band.bottomRight());
    }

private:
    void paintRibbon(
        QPainter &painter, double x, double gap, double from, double to, QLatin1String token) const
    {
        QColor colour = m_theme.colour(token);
        QPainterPath path(QPointF(x, height() * from));
        path.cubicTo(x + gap * 0.5, height() * from, x + gap * 0.5, height() * to, x + gap,
                     height() * to);
        path.lineTo(x + gap, height() * to + 12.0);
        path.cubicTo(x + gap * 0.5, height() * to + 12.0, x + gap * 0.5, height() * from + 12.0, x,
                     height() * from + 12.0);
        path.closeSubpath();
        painter.setPen(QPen(colour, 0.8));
        colour.setAlphaF(0.15F);
        painter.setBrush(colour);
        painter.drawPath(path);
    }

    void paintPane(QPainter &painter, const QRectF &rect, int outlet, const QRectF &band) const
    {
        painter.setPen(QPen(m_theme.colour("line-2"_L1), 1.0));
        painter.setBrush(m_theme.colour("base"_L1));
        painter.drawRoundedRect(rect, 4, 4);
        painter.fillRect(QRectF(rect.left(), band.top(), rect.width(), band.height()),
                         m_theme.colour("pin-d"_L1));
        painter.fillRect(QRectF(rect.left() + 1, rect.top(), rect.width() - 2, 3),
                         m_theme.outletColour(outlet));
        paintOutletBadge(painter, QRectF(rect.left() + 12, rect.top() + 14, 14, 14), m_theme,
                         outlet);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour("line-2"_L1));
        painter.drawRoundedRect(QRectF(rect.left() + 34, rect.top() + 17, rect.width() * 0.42, 7),
                                2, 2);
        int line = 0;
        for (double y = rect.top() + 44; y < rect.bottom() - 8; y += 13, ++line) {
            const double share = (line + outlet) % 3 == 2 ? 0.62 : 0.88;
            painter.drawRoundedRect(QRectF(rect.left() + 12, y, (rect.width() - 24) * share, 4), 2,
                                    2);
            if ((line + outlet) % 4 < 2) {
                const QLatin1String token = (line + outlet) % 4 == 0 ? "warm-line"_L1 : "shared"_L1;
                painter.fillRect(QRectF(rect.left() + 12, y + 6, (rect.width() - 24) * share, 1),
                                 m_theme.colour(token));
            }
        }
    }

    Theme m_theme;
};

} // namespace

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(this))
    , m_title(new QLabel(tr("Put two or more articles side by side"), this))
    , m_sample(new QPushButton(tr("Open sample"), this))
    , m_paste(new QPushButton(tr("Paste text…"), this))
    , m_files(new QPushButton(tr("Choose files…"), this))
    , m_place(new QLabel(this))
{
    setObjectName(u"firstRun"_s);
    m_title->setProperty("role", u"display"_s);
    m_title->setWordWrap(true);
    auto *lead = new QLabel(tr("Parallax finds the claims they share, shows where figures, "
                               "quotations and order differ, and keeps "
                               "every revision it has seen."),
                            this);
    lead->setProperty("role", u"lead"_s);
    lead->setWordWrap(true);
    m_sample->setObjectName(u"firstRunSample"_s);
    m_sample->setAccessibleName(tr("Open the sample event"));
    m_sample->setProperty("primary", true);
    m_sample->setDefault(true);
    m_paste->setObjectName(u"firstRunPaste"_s);
    m_paste->setAccessibleName(tr("Paste the text of an article"));
    m_files->setObjectName(u"firstRunFiles"_s);
    m_files->setAccessibleName(tr("Choose files to import"));
    m_place->setObjectName(u"firstRunPlace"_s);
    m_place->setProperty("role", u"evidence"_s);
    m_place->setWordWrap(true);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(14);
    cards->addWidget(card(u"first"_s, tr("Open the sample event"),
                          tr("A bridge closed after a ship strike: four invented outlets, one of "
                             "them with two revisions. Nothing is fetched."),
                          m_sample));
    cards->addWidget(card(u"second"_s, tr("Paste text"),
                          tr("Copy an article from a page and paste it here, one outlet at a time. "
                             "Two outlets are enough to begin."),
                          m_paste));
    cards->addWidget(card(u"third"_s, tr("Import what you have"),
                          tr("Articles saved as text or HTML, pages of a revision tracker, or a "
                             "folder of them. Dropping them on this window works too."),
                          m_files));

    auto *inner = new QWidget(this);
    inner->setObjectName(u"firstRunColumn"_s);
    inner->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_picture);
    column->addSpacing(12);
    column->addWidget(m_title);
    column->addWidget(lead);
    column->addSpacing(8);
    column->addLayout(cards);
    column->addSpacing(8);
    column->addWidget(m_place);
    auto *page = new QWidget;
    page->setObjectName(u"firstRunPage"_s);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(24, 24, 24, 24);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    pageLayout->addStretch(1);
    pageLayout->addLayout(row);
    pageLayout->addStretch(2);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"firstRunScroll"_s);
    scroll->setAccessibleName(tr("Ways to begin"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_sample, &QPushButton::clicked, this, &FirstRun::sampleRequested);
    connect(m_paste, &QPushButton::clicked, this, &FirstRun::pasteRequested);
    connect(m_files, &QPushButton::clicked, this, &FirstRun::filesRequested);
}

FirstRun::~FirstRun() = default;

QWidget *
FirstRun::card(const QString &name, const QString &title, const QString &text, QPushButton *button)
{
    auto *card = new QFrame(this);
    card->setObjectName(u"card_"_s + name);
    card->setProperty("card", name == u"first" ? u"default"_s : u"plain"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 14);
    auto *heading = new QLabel(title, card);
    heading->setProperty("role", u"title"_s);
    heading->setWordWrap(true);
    auto *body = new QLabel(text, card);
    body->setProperty("role", u"sentence"_s);
    body->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(body, 1, Qt::AlignTop);
    layout->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sample->setFocus(Qt::OtherFocusReason);
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a low window, or with large text, the ways to begin stand where the picture would.
    m_picture->setVisible(height() >= fontMetrics().height() * linesWithPicture);
}

void FirstRun::setTheme(const Theme &theme)
{
    static_cast<Picture *>(m_picture)->setTheme(theme);
}

void FirstRun::setFolder(const QString &folder)
{
    m_place->setText(tr("Articles are stored on this computer, in %1. Parallax contacts an outlet "
                        "only when you ask it to, and shows stored pages without scripts and "
                        "without network.")
                         .arg(QDir::toNativeSeparators(folder)));
}

void FirstRun::setBusy(bool isBusy)
{
    m_sample->setEnabled(!isBusy);
    m_sample->setText(isBusy ? tr("Reading the sample…") : tr("Open sample"));
}

} // namespace parallax::ui
