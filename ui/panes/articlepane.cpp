// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlepane.h"

#include "overviewstrip.h"
#include "paneheader.h"

#include <ui/web/originalview.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

ArticlePane::ArticlePane(ShutInProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_header(new PaneHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ArticleView(profile, m_stack))
    , m_strip(new OverviewStrip(this))
{
    setObjectName(u"articlePane"_s);
    m_stack->addWidget(m_view);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_stack, 1);
    body->addWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    setFocusProxy(m_view);

    connect(m_view, &ArticleView::laidOut, this, [this] {
        updateStrip();
        Q_EMIT laidOut();
    });
    connect(m_view, &ArticleView::scrolled, this, &ArticlePane::scrolled);
    connect(m_view, &ArticleView::markHovered, this, &ArticlePane::markHovered);
    connect(m_view, &ArticleView::markClicked, this, &ArticlePane::markClicked);
    connect(m_view, &ArticleView::entered, this, &ArticlePane::entered);
    connect(m_view, &ArticleView::failed, this, &ArticlePane::failed);
    connect(m_strip, &OverviewStrip::positionRequested, this, [this](double y) {
        Q_EMIT entered();
        m_view->scrollByReader(y);
    });
    connect(m_header, &PaneHeader::faceChosen, this, &ArticlePane::showFace);
    connect(m_header, &PaneHeader::revisionChosen, this, &ArticlePane::revisionRequested);
    connect(m_header, &PaneHeader::moveRequested, this, &ArticlePane::moveRequested);
    connect(m_header, &PaneHeader::closeRequested, this, &ArticlePane::closeRequested);
    connect(m_header, &PaneHeader::leftOutRequested, this, &ArticlePane::leftOutRequested);
    connect(m_header, &PaneHeader::keptRequested, this, &ArticlePane::keptRequested);
    connect(m_header, &PaneHeader::changesToggled, this, &ArticlePane::changesRequested);
}

void ArticlePane::setArticle(const ComparedArticle &article,
                             qsizetype index,
                             const ReadingMarks &marks,
                             bool withDate)
{
    const bool isOther = article.id != m_article.id || article.id.isEmpty();
    const bool isSameText = article.article == m_article.article;
    const bool isSame = isSameText && marks == m_marks;
    const bool isOtherRevision = isOther || article.revision != m_article.revision
        || article.revisionNumber != m_article.revisionNumber;
    m_article = article;
    m_header->setArticle(article, index, withDate);
    setAccessibleName(tr("Article %1: %2").arg(Theme::outletLetter(index), article.outlet));
    m_view->setAccessibleName(tr("Text of %1").arg(article.outlet));
    if (isOtherRevision) {
        m_changes = {};
        m_header->setChangesShown(false);
        delete std::exchange(m_source, nullptr); // it showed the revision before
        delete std::exchange(m_original, nullptr);
        if (m_face != Face::Reading) {
            showFace(m_face);
        }
    }
    if (isSame && !isOtherRevision) {
        return;
    }
    m_marks = marks;
    setArticleToView();
    if (isOther && !isSameText) {
        m_view->scrollTo(0, 0);
    }
}

void ArticlePane::setArticleToView()
{
    const bool isUnseen = m_article.revisionNumber == 0 && !m_article.id.isEmpty();
    m_view->setArticle(m_article.article, m_marks, m_changes,
                       isUnseen ? tr("Nothing of this outlet was seen by the moment chosen.")
                                : QString());
}

void ArticlePane::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.colour("base"_L1));
    setPalette(colours);
    setAutoFillBackground(true);
    m_view->setTheme(theme);
    m_strip->setTheme(theme);
}

void ArticlePane::setType(const QString &family, int pixelSize, double scale)
{
    m_header->setTheme(m_theme, scale);
    m_view->setType(family, pixelSize, scale);
    // The reader's size of text in relation to the usual one, which pages are made for.
    const double usual = m_theme.number("fs-read"_L1);
    m_zoom = pixelSize > 0 && usual > 0 ? scale * pixelSize / usual : scale;
    if (m_original != nullptr) {
        m_original->setZoom(m_zoom);
    }
}

void ArticlePane::setCommonTextShown(bool shown)
{
    m_view->setCommonTextShown(shown);
}

void ArticlePane::setFolding(const QString &label)
{
    m_view->setFolding(label);
}

void ArticlePane::setFaceFactory(Face face, std::function<QWidget *(QWidget *)> factory)
{
    m_factories[face] = std::move(factory);
}

void ArticlePane::setFaces(Faces faces)
{
    m_header->setFaces(faces);
    if (!faces.testFlag(m_face)) {
        showFace(Face::Reading);
    }
}

void ArticlePane::showFace(Face face)
{
    QWidget *shown = m_view;
    if (face == Face::Original) {
        if (m_original == nullptr) {
            m_original = new OriginalView(m_profile, m_stack);
            m_original->setZoom(m_zoom);
            m_stack->addWidget(m_original);
            Q_EMIT captureRequested();
        }
        shown = m_original;
    } else if (face == Face::Source && m_factories.contains(Face::Source)) {
        if (m_source == nullptr) {
            m_source = m_factories[Face::Source](m_stack);
            m_stack->addWidget(m_source);
        }
        shown = m_source;
    } else {
        face = Face::Reading;
    }
    m_stack->setCurrentWidget(shown);
    m_strip->setVisible(face == Face::Reading);
    m_header->setFace(face);
    setFocusProxy(shown);
    if (std::exchange(m_face, face) != face) {
        Q_EMIT faceChanged(face);
    }
}

void ArticlePane::setOriginal(const Result<OriginalPage> &page)
{
    if (m_original == nullptr) {
        return;
    }
    if (page) {
        m_original->setPage(*page);
    } else {
        m_original->setFailure(page.error());
    }
}

void ArticlePane::setChanges(const RevisionChanges &changes)
{
    m_header->setChangesShown(!changes.isEmpty());
    if (changes != m_changes) {
        m_changes = changes;
        setArticleToView();
    }
}

bool ArticlePane::hasMarks() const
{
    return m_face == Face::Reading && m_view->layoutOfMarks().viewport > 0;
}

std::optional<VerticalRange> ArticlePane::markInView(int mark) const
{
    const ReadingLayout &layout = m_view->layoutOfMarks();
    if (mark < 0 || mark >= layout.marks.size() || !layout.marks.at(mark)) {
        return std::nullopt;
    }
    const VerticalRange &place = *layout.marks.at(mark);
    return VerticalRange{place.top - m_view->position(), place.bottom - m_view->position()};
}

std::optional<VerticalRange> ArticlePane::tieInView(qsizetype place) const
{
    const std::optional<VerticalRange> there =
        m_view->layoutOfMarks().ties.value(place, std::nullopt);
    return there ? std::optional(
               VerticalRange{there->top - m_view->position(), there->bottom - m_view->position()})
                 : std::nullopt;
}

int ArticlePane::viewTop() const
{
    return m_stack->y();
}

void ArticlePane::setPinnedMarks(const QList<int> &marks)
{
    if (marks != m_pinnedMarks) {
        m_pinnedMarks = marks;
        updateStrip();
    }
}

void ArticlePane::setTies(const QList<TextSpan> &places)
{
    m_view->setTies(places);
    m_strip->setToolTip(
        places.isEmpty()
            ? QString()
            : tr("Places set level by hand (diamonds): %1").arg(QLocale().toString(places.size())));
    m_strip->setAccessibleDescription(m_strip->toolTip());
    updateStrip();
}

void ArticlePane::setBand(const std::optional<VerticalRange> &band, MarkKind kind)
{
    m_strip->setBand(band, kind);
}

void ArticlePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setArticleToView();
    }
    QWidget::changeEvent(event);
}

void ArticlePane::updateStrip()
{
    const ReadingLayout &layout = m_view->layoutOfMarks();
    QList<StripTick> ticks;
    for (int mark = 0; mark < std::min(layout.marks.size(), m_marks.claims.size()); ++mark) {
        if (layout.marks.at(mark)) {
            ticks.append({*layout.marks.at(mark), m_marks.claims.at(mark).kind,
                          m_pinnedMarks.contains(mark)});
        }
    }
    m_strip->setTicks(ticks);
    QList<double> ties;
    for (const std::optional<VerticalRange> &tie : layout.ties) {
        if (tie) {
            ties.append((tie->top + tie->bottom) / 2);
        }
    }
    m_strip->setTies(ties);
    m_strip->setExtent(layout.height, layout.viewport, m_view->position());
}

} // namespace parallax::ui
