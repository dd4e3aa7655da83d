// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneheader.h"

#include "headlinelabel.h"
#include "leftoutdialog.h"
#include "revisionchooser.h"

#include <ui/theme/outletbadge.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int outletLine = 3; // of the outlet's colour, above the pane
constexpr int badgeSize = 17;
constexpr int iconSize = 13;
constexpr double narrowPane = 260; // below it the headline is set smaller

enum class Chevron { Back, Onward, Down };

QIcon chevron(Chevron which,
              const QColor &colour,
              const QColor &disabled,
              bool mirrored,
              int size,
              qreal ratio)
{
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
        QPixmap image(qRound(size * ratio), qRound(size * ratio));
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(size / 2.0, size / 2.0);
        painter.scale(size / 16.0, size / 16.0);
        if (which == Chevron::Down) {
            painter.rotate(90);
        } else if ((which == Chevron::Back) != mirrored) {
            painter.rotate(180);
        }
        painter.setPen(QPen(mode == QIcon::Normal ? colour : disabled, 1.5, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{QPointF(-2, -4.5), QPointF(2.5, 0), QPointF(-2, 4.5)});
        painter.end();
        icon.addPixmap(image, mode);
    }
    return icon;
}

QToolButton *flatButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QDateTime seenTime(const Article &article, const Revision &record)
{
    if (record.archived) {
        return *record.archived;
    }
    if (article.observed) {
        return *article.observed;
    }
    return record.fetched;
}

QString longTime(const QDateTime &time)
{
    return QLocale().toString(time.toUTC(), QLocale::ShortFormat) + u" UTC"_s;
}

} // namespace

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_badge(new QLabel(this))
    , m_name(new HeadlineLabel(this))
    , m_faceButton(flatButton(u"faceChooser"_s, this))
    , m_headline(new HeadlineLabel(this))
    , m_older(flatButton(u"olderRevision"_s, this))
    , m_revision(new RevisionChooser(this))
    , m_newer(flatButton(u"newerRevision"_s, this))
    , m_changes(flatButton(u"changesToggle"_s, this))
    , m_seen(new HeadlineLabel(this))
{
    setObjectName(u"paneHeader"_s);
    m_name->setObjectName(u"outletName"_s);
    m_headline->setObjectName(u"headline"_s);
    m_seen->setObjectName(u"seenTime"_s);
    m_changes->setCheckable(true);
    QSizePolicy kept = m_changes->sizePolicy(); // heads side by side stay of one height
    kept.setRetainSizeWhenHidden(true);
    m_changes->setSizePolicy(kept);
    m_faceButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, outletLine + 5, 8, 5);
    column->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(7);
    first->addWidget(m_badge);
    first->addWidget(m_name, 1);
    first->addWidget(m_faceButton);
    column->addLayout(first);
    column->addWidget(m_headline);
    auto *last = new QHBoxLayout;
    last->setSpacing(2);
    last->addWidget(m_older);
    last->addWidget(m_revision);
    last->addWidget(m_newer);
    last->addWidget(m_changes);
    last->addWidget(m_seen, 1);
    column->addLayout(last);

    connect(m_faceButton, &QToolButton::clicked, this, &PaneHeader::showFaceMenu);
    connect(m_older, &QToolButton::clicked, this, [this] { Q_EMIT revisionChosen(m_number - 1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { Q_EMIT revisionChosen(m_number + 1); });
    connect(m_revision, &RevisionChooser::revisionChosen, this, &PaneHeader::revisionChosen);
    connect(m_changes, &QToolButton::toggled, this, &PaneHeader::changesToggled);
    updateLook();
}

void PaneHeader::setArticle(const ComparedArticle &article, qsizetype index, bool withDate)
{
    m_index = index;
    m_withDate = withDate;
    m_number = article.revisionNumber;
    m_count = article.revisionCount;
    m_outlet = article.outlet;
    m_article.headline = article.article.headline;
    m_article.published = article.article.published;
    m_article.modified = article.article.modified;
    m_article.observed = article.article.observed;
    m_article.observedNote = article.article.observedNote;
    m_record = article.record;
    m_leftOut = LeftOutDialog::countOf(article.article);
    m_support = article.languageSupport;
    QList<Revision> revisions = article.otherRecords;
    if (m_number > 0 && !article.record.id.isEmpty()) {
        revisions.append(article.record);
    }
    m_revision->setRevisions(revisions, m_number, m_count);
    updateWords();
    updateLook();
}

void PaneHeader::setTheme(const Theme &theme, double scale)
{
    m_theme = theme;
    m_scale = scale;
    updateLook();
}

void PaneHeader::setFaces(Faces faces)
{
    m_faces = faces | Face::Reading;
    updateWords();
}

void PaneHeader::setFace(Face face)
{
    m_face = face;
    updateWords();
}

void PaneHeader::setChangesShown(bool shown)
{
    const QSignalBlocker blocker(m_changes);
    m_changes->setChecked(shown);
}

int PaneHeader::fit(int width, int most)
{
    QFont headline(m_theme.family("read"_L1));
    const bool isNarrow = width < narrowPane * m_scale;
    headline.setPixelSize(qRound(
        (isNarrow ? m_theme.number("fs-read-s"_L1) : m_theme.number("fs-head"_L1)) * m_scale));
    headline.setWeight(QFont::DemiBold);
    if (headline != m_headline->font()) {
        m_headline->setFont(headline);
    }
    const QMargins margins = layout()->contentsMargins();
    return m_headline->linesAt(width - margins.left() - margins.right(), most);
}

void PaneHeader::setHeadlineLines(int lines)
{
    m_headline->setLines(lines);
    layout()->invalidate();
    layout()->activate(); // the row asks for the height at once
}

void PaneHeader::updateWords()
{
    const QLocale locale;
    m_name->setHeadline(m_outlet);
    // At an earlier moment an outlet may have nothing yet that was seen.
    const bool isUnseen = m_number == 0;
    m_headline->setHeadline(isUnseen                           ? tr("Not seen yet at this moment")
                                : m_article.headline.isEmpty() ? tr("Without headline")
                                                               : m_article.headline);
    m_badge->setAccessibleName(tr("Outlet %1").arg(Theme::outletLetter(m_index)));
    m_faceButton->setText(faceName(m_face));
    m_faceButton->setAccessibleName(tr("Face: %1").arg(faceName(m_face)));
    m_faceButton->setToolTip(
        tr("Choose what this pane shows of its revision; see what was left out; move or close it"));
    m_older->setEnabled(m_number > 1);
    m_older->setAccessibleName(tr("Older revision"));
    m_older->setToolTip(tr("Older revision"));
    m_newer->setEnabled(m_number < m_count);
    m_newer->setAccessibleName(tr("Newer revision"));
    m_newer->setToolTip(tr("Newer revision"));
    m_changes->setVisible(m_count > 1);
    m_changes->setEnabled(m_number > 1);
    m_changes->setText(u"±"_s);
    m_changes->setAccessibleName(tr("Changes to the revision before"));
    m_changes->setToolTip(tr("Mark the changes to the revision before"));

    const QDateTime seen = seenTime(m_article, m_record);
    QStringList times;
    if (m_article.published) {
        times.append(tr("Published, by the outlet: %1").arg(longTime(*m_article.published)));
    }
    if (m_article.modified) {
        times.append(tr("Updated, by the outlet: %1").arg(longTime(*m_article.modified)));
    }
    if (m_record.fetched.isValid()) {
        times.append(tr("Stored here: %1").arg(longTime(m_record.fetched)));
    }
    if (seen.isValid()) {
        const QDateTime local = seen.toLocalTime();
        const QString time = locale.toString(local.time(), u"HH:mm"_s);
        const QString shown =
            m_withDate ? locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time : time;
        m_seen->setHeadline(tr("seen %1").arg(shown), shown);
        times.append(tr("Seen: %1").arg(longTime(seen)));
    } else {
        m_seen->setHeadline(m_article.observedNote);
    }
    // What was not looked for is said where the article is, not only in the report.
    QString language;
    if (m_support == LanguageSupport::Words) {
        language = tr("Only word lists of this article’s language are known: figures, dates, "
                      "quotations, sources, hedges and denials are looked for, contradicting acts "
                      "and loaded words are not.");
    } else if (m_support == LanguageSupport::Neutral) {
        language = tr("No words of this article’s language are known: only figures in digits, "
                      "capitals, quotation marks and dates in digits are looked for.");
    }
    if (!language.isEmpty()) {
        times.append(language);
    }
    m_name->setToolTip(language);
    m_name->setAccessibleDescription(language);
    m_seen->setToolTip(times.join(u'\n'));
}

void PaneHeader::updateLook()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme.colour("alt"_L1));
    colours.setColor(QPalette::WindowText, m_theme.colour("ink"_L1));
    colours.setColor(QPalette::ButtonText, m_theme.colour("ink-2"_L1));
    colours.setColor(QPalette::Disabled, QPalette::ButtonText, m_theme.colour("off"_L1));
    setPalette(colours);
    QPalette quiet = colours;
    quiet.setColor(QPalette::WindowText, m_theme.colour("ink-2"_L1));
    m_seen->setPalette(quiet);

    const int badge = qRound(badgeSize * m_scale);
    m_badge->setPixmap(outletBadge(m_theme, m_index, badge, devicePixelRatioF()));
    QFont name = font();
    name.setPixelSize(qRound(m_theme.number("fs-ui"_L1) * m_scale));
    name.setWeight(QFont::DemiBold);
    m_name->setFont(name);
    QFont small = font();
    small.setPixelSize(qRound(m_theme.number("fs-small"_L1) * m_scale));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_faceButton), static_cast<QWidget *>(m_revision),
          static_cast<QWidget *>(m_seen), static_cast<QWidget *>(m_changes)}) {
        widget->setFont(small);
    }

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int size = qRound(iconSize * m_scale);
    const auto icon = [&](Chevron which) {
        return chevron(which, m_theme.colour("ink-2"_L1), m_theme.colour("off"_L1), mirrored, size,
                       devicePixelRatioF());
    };
    m_older->setIcon(icon(Chevron::Back));
    m_newer->setIcon(icon(Chevron::Onward));
    m_faceButton->setIcon(icon(Chevron::Down));
    for (QToolButton *button : {m_older, m_newer, m_faceButton}) {
        button->setIconSize(QSize(size, size));
    }
    // The arrow stands after the word.
    m_faceButton->setLayoutDirection(mirrored ? Qt::LeftToRight : Qt::RightToLeft);
    m_seen->setLayoutDirection(mirrored ? Qt::LeftToRight : Qt::RightToLeft); // at the far edge
    update();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour("alt"_L1));
    painter.fillRect(0, 0, width(), outletLine, m_theme.outletColour(m_index));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour("line"_L1));
}

void PaneHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateWords();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        updateLook();
    }
    QWidget::changeEvent(event);
}

} // namespace parallax::ui
