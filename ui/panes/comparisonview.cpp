// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonview.h"

#include "articlepane.h"
#include "linkband.h"
#include "paneheader.h"
#include "panelinker.h"
#include "panerow.h"

#include <ui/theme/outletbadge.h>
#include <ui/web/shutinprofile.h>

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int leastPaneWidth = 240; // design notes: narrower never, then sideways scrolling
constexpr qsizetype panesWithWideBands = 3;
constexpr qsizetype mostPanes = 64; // far more than a screen; a guard against a broken event
constexpr double referencePixels = 13; // --fs-ui: the size the measures were drawn for

} // namespace

struct ComparisonView::Private
{
    Comparison comparison;
    ComparisonMarks marks;
    Theme theme;
    QString family;
    int pixelSize = 0;
    bool isReduced = false;
    int headlineLines = 3;
    FaceFactory sourceFactory;
    QList<ArticlePane *> panes;
    QList<LinkBand *> bands;
    QStackedLayout *stack = nullptr;
    QLabel *empty = nullptr;
    QWidget *shown = nullptr; // the panes with the letters beside them
    QToolButton *before = nullptr;
    QToolButton *after = nullptr;
    QScrollArea *area = nullptr;
    PaneRow *row = nullptr;
    PaneLinker *linker = nullptr;
    std::unique_ptr<ShutInProfile> profile; // the panes' pages go before it, see ~ComparisonView
};

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"comparisonView"_s);
    setAccessibleName(tr("Articles side by side"));
    d->profile = std::make_unique<ShutInProfile>();
    d->linker = new PaneLinker(this);
    d->area = new QScrollArea(this);
    d->area->setObjectName(u"paneArea"_s);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setWidgetResizable(true);
    d->area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->area->setFocusPolicy(Qt::NoFocus);
    d->row = new PaneRow;
    d->area->setWidget(d->row);
    d->empty = new QLabel(
        tr("No article of this event is shown. Add articles, or choose some in the library."),
        this);
    d->empty->setObjectName(u"emptyComparison"_s);
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);
    d->stack = new QStackedLayout(this);
    d->stack->addWidget(d->empty);
    d->shown = new QWidget(this);
    d->before = edgeButton(u"paneBefore"_s);
    d->after = edgeButton(u"paneAfter"_s);
    auto *beside = new QHBoxLayout(d->shown);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(d->before);
    beside->addWidget(d->area, 1);
    beside->addWidget(d->after);
    d->stack->addWidget(d->shown);
    connect(d->area->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { showEdges(); });
    connect(d->area->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { showEdges(); });
    connect(d->linker, &PaneLinker::moved, this, [this] {
        for (LinkBand *band : std::as_const(d->bands)) {
            band->update();
        }
    });
    d->isReduced = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    setTheme(themeFor(palette()));
}

ComparisonView::~ComparisonView()
{
    // Pages must be gone before their profile.
    qDeleteAll(d->panes);
    d->panes.clear();
}

void ComparisonView::setComparison(const Comparison &comparison)
{
    // What is pinned is found again by its words: numbers of groups change when articles come or
    // go.
    const GroupId pinnedBefore = d->linker->pinned();
    QList<std::pair<ArticleId, QString>> pinnedWords;
    if (const ClaimGroup *group = d->comparison.group(pinnedBefore)) {
        for (const ClaimId &id : group->claims) {
            const Claim *claim = d->comparison.claim(id);
            if (claim != nullptr) {
                pinnedWords.append(
                    {d->comparison.articles.at(claim->article).id, d->comparison.text(*claim)});
            }
        }
    }
    d->comparison = comparison;
    if (d->comparison.articles.size() > mostPanes) {
        d->comparison.articles.resize(mostPanes);
        d->comparison.claims.removeIf(
            [](const Claim &claim) { return claim.article >= mostPanes; });
    }
    d->marks = comparisonMarks(d->comparison);
    arrangePanes();
    d->linker->setPanes(d->panes, d->comparison, d->marks);

    for (const Claim &claim : std::as_const(d->comparison.claims)) {
        const std::pair words{d->comparison.articles.at(claim.article).id,
                              d->comparison.text(claim)};
        if (pinnedWords.contains(words)) {
            if (const ClaimGroup *group = d->comparison.groupOf(claim.id)) {
                d->linker->pin(group->id, d->linker->leader());
                break;
            }
        }
    }
    if (d->linker->pinned() != pinnedBefore) {
        Q_EMIT groupPinned(d->linker->pinned());
        Q_EMIT currentGroupChanged(d->linker->current());
    }
}

void ComparisonView::arrangePanes()
{
    const qsizetype count = d->comparison.articles.size();
    const QList<ArticlePane *> oldPanes = d->panes.mid(std::min(count, d->panes.size()));
    const QList<LinkBand *> oldBands =
        d->bands.mid(std::min(std::max<qsizetype>(0, count - 1), d->bands.size()));
    d->panes.resize(d->panes.size() - oldPanes.size());
    d->bands.resize(d->bands.size() - oldBands.size());
    d->linker->forgetPanes();
    d->row->setPanes(d->panes, d->bands);
    qDeleteAll(oldPanes);
    qDeleteAll(oldBands);
    while (d->panes.size() < count) {
        addPane();
    }
    bool withDate = false;
    QDate day;
    for (const ComparedArticle &article : std::as_const(d->comparison.articles)) {
        const QDate seen = article.record.archived
                               .value_or(article.article.observed.value_or(article.record.fetched))
                               .toLocalTime()
                               .date();
        withDate = withDate || (day.isValid() && seen.isValid() && seen != day);
        day = seen.isValid() ? seen : day;
    }
    for (qsizetype index = 0; index < count; ++index) {
        d->panes.at(index)->setArticle(d->comparison.articles.at(index), index,
                                       d->marks.articles.at(index), withDate);
        d->panes.at(index)->show();
    }
    for (LinkBand *band : std::as_const(d->bands)) {
        band->show();
    }
    d->row->setPanes(d->panes, d->bands);
    d->stack->setCurrentWidget(count > 0 ? d->shown : d->empty);
    updateMeasures();
}

void ComparisonView::addPane()
{
    const qsizetype index = d->panes.size();
    auto *pane = new ArticlePane(*d->profile, d->row);
    pane->setObjectName(u"articlePane%1"_s.arg(index + 1));
    pane->setTheme(d->theme);
    if (d->sourceFactory) {
        pane->setFaceFactory(Face::Source, [this, index](QWidget *parent) {
            return d->sourceFactory(index, parent);
        });
        pane->setFaces(Face::Reading | Face::Source);
    }
    d->panes.append(pane);
    if (index > 0) {
        auto *band = new LinkBand([this, index] { return d->linker->ribbons(index - 1); }, d->row);
        band->setObjectName(u"linkBand%1"_s.arg(index));
        band->setTheme(d->theme);
        d->bands.append(band);
    }
    connect(pane, &ArticlePane::laidOut, this, [this, index] { d->linker->paneLaidOut(index); });
    connect(pane, &ArticlePane::scrolled, this,
            [this, index](bool byReader) { d->linker->paneScrolled(index, byReader); });
    connect(pane, &ArticlePane::entered, this, [this, index] { setActive(index); });
    connect(pane, &ArticlePane::markHovered, this, [this, index](int mark) {
        const MarkedGroup *group = d->marks.groupOf(index, mark);
        hoverGroup(group != nullptr ? group->id : GroupId());
    });
    connect(pane, &ArticlePane::markClicked, this,
            [this, index](int mark) { activate(index, mark); });
    connect(pane, &ArticlePane::faceChanged, this, [this, index](Face face) {
        d->linker->paneLaidOut(index);
        Q_EMIT faceChanged(index, face);
    });
    connect(pane, &ArticlePane::captureRequested, this,
            [this, index] { Q_EMIT captureRequested(index); });
    connect(pane, &ArticlePane::revisionRequested, this,
            [this, index](int number) { Q_EMIT revisionRequested(index, number); });
    connect(pane, &ArticlePane::changesRequested, this,
            [this, index](bool shown) { Q_EMIT changesRequested(index, shown); });
    connect(pane, &ArticlePane::failed, this, [this, index] {
        Q_EMIT problem(tr("The text of %1 cannot be shown: the page's process ended several times. "
                          "Choose the article again to try once more.")
                           .arg(d->comparison.articles.value(index).outlet));
    });
}

void ComparisonView::activate(qsizetype article, int mark)
{
    const MarkedGroup *group = d->marks.groupOf(article, mark);
    if (group == nullptr) {
        return;
    }
    const GroupId id =
        group->id; // unpinning and pinning tell others, who may set another comparison
    const ClaimId claim = d->marks.articles.at(article).at(mark).claim;
    if (id == d->linker->pinned()) {
        unpin();
    } else {
        d->linker->pin(id, article, mark);
        Q_EMIT groupPinned(id);
        Q_EMIT currentGroupChanged(id);
    }
    Q_EMIT claimActivated(claim);
}

void ComparisonView::setActive(qsizetype article)
{
    if (article != d->linker->leader()) {
        d->linker->setLeader(article);
        Q_EMIT activeArticleChanged(article);
    }
}

QToolButton *ComparisonView::edgeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    button->hide();
    connect(button, &QToolButton::clicked, this,
            [this, button] { focusPane(button->property("article").toInt()); });
    return button;
}

/// A letter at each edge names the next pane that does not fit.
void ComparisonView::showEdges()
{
    const QRect seen(-d->row->x(), 0, d->area->viewport()->width(), 1);
    int before = -1;
    int after = -1;
    for (int article = 0; article < paneCount(); ++article) {
        const QRect pane = d->panes.at(article)->geometry();
        const bool isLeft = pane.center().x() < seen.left();
        const bool isRight = pane.center().x() > seen.right();
        const bool isBefore = layoutDirection() == Qt::RightToLeft ? isRight : isLeft;
        const bool isAfter = layoutDirection() == Qt::RightToLeft ? isLeft : isRight;
        before = isBefore ? article : before;
        after = isAfter && after < 0 ? article : after;
    }
    const auto show = [this](QToolButton *button, int article) {
        button->setVisible(article >= 0);
        if (article >= 0) {
            const QString outlet = d->comparison.articles.value(article).outlet;
            button->setProperty("article", article);
            button->setIcon(outletIcon(d->theme, article, BadgeState::NotShown));
            button->setAccessibleName(tr("Show %1").arg(outlet));
            button->setToolTip(tr("Show %1").arg(outlet));
        }
    };
    show(d->before, before);
    show(d->after, after);
}

const Comparison &ComparisonView::comparison() const
{
    return d->comparison;
}

int ComparisonView::paneCount() const
{
    return static_cast<int>(d->panes.size());
}

ArticlePane *ComparisonView::pane(qsizetype article) const
{
    return article >= 0 && article < d->panes.size() ? d->panes.at(article) : nullptr;
}

void ComparisonView::setTheme(const Theme &theme)
{
    d->theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.colour("window"_L1));
    colours.setColor(QPalette::WindowText, theme.colour("ink-2"_L1));
    d->row->setPalette(colours);
    d->empty->setPalette(colours);
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->setTheme(theme);
    }
    for (LinkBand *band : std::as_const(d->bands)) {
        band->setTheme(theme);
    }
    setReducedMotion(d->isReduced);
    updateMeasures();
}

void ComparisonView::updateMeasures()
{
    const double pixels = QFontInfo(font()).pixelSize();
    // Within a pixel of the reference all is drawn as designed; beyond it everything follows the
    // font.
    const double scale = std::abs(pixels - referencePixels) <= 1.5 ? 1.0 : pixels / referencePixels;
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->setType(d->family, d->pixelSize, scale);
    }
    const QLatin1String gutter =
        d->panes.size() > panesWithWideBands ? "gutter-6"_L1 : "gutter-3"_L1;
    d->row->setMeasures(qRound(leastPaneWidth * scale), qRound(d->theme.number(gutter)));
    d->row->setHeadlineLines(d->headlineLines);
    showEdges();
}

void ComparisonView::setReadingFont(const QString &family, int pixelSize)
{
    d->family = family;
    d->pixelSize = pixelSize;
    updateMeasures();
}

void ComparisonView::setReducedMotion(bool reduced)
{
    d->isReduced = reduced;
    d->linker->setGlide(reduced ? 0 : qRound(d->theme.number("t-glide"_L1)));
}

void ComparisonView::setHeadlineLines(int lines)
{
    d->headlineLines = lines;
    d->row->setHeadlineLines(lines);
}

GroupId ComparisonView::pinnedGroup() const
{
    return d->linker->pinned();
}

GroupId ComparisonView::currentGroup() const
{
    return d->linker->current();
}

GroupId ComparisonView::hoveredGroup() const
{
    return d->linker->hovered();
}

int ComparisonView::groupNumber(const GroupId &group) const
{
    return static_cast<int>(d->marks.places.value(group, -1)) + 1;
}

bool ComparisonView::isLinked() const
{
    return d->linker->isLinked();
}

qsizetype ComparisonView::focusedArticle() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype index = 0; focus != nullptr && index < d->panes.size(); ++index) {
        if (d->panes.at(index)->isAncestorOf(focus)) {
            return index;
        }
    }
    return -1;
}

qsizetype ComparisonView::activeArticle() const
{
    return d->linker->leader();
}

void ComparisonView::setFaceFactory(Face face, FaceFactory factory)
{
    if (face != Face::Source) {
        return; // the other faces are this view's own
    }
    d->sourceFactory = std::move(factory);
    for (qsizetype index = 0; index < d->panes.size(); ++index) {
        d->panes.at(index)->setFaceFactory(
            face, [this, index](QWidget *parent) { return d->sourceFactory(index, parent); });
        d->panes.at(index)->setFaces(Face::Reading | Face::Source);
    }
}

void ComparisonView::setFaces(qsizetype article, Faces faces)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setFaces(faces);
    }
}

void ComparisonView::showFace(qsizetype article, Face face)
{
    if (ArticlePane *shown = pane(article)) {
        shown->showFace(face);
    }
}

void ComparisonView::setCapture(qsizetype article, const Capture &capture)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setCapture(capture);
    }
}

void ComparisonView::setChanges(qsizetype article, const Article &older, const RevisionMatch &match)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setChanges(
            revisionChanges(older, d->comparison.articles.at(article).article, match));
        d->linker->refresh();
    }
}

void ComparisonView::clearChanges(qsizetype article)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setChanges({});
        d->linker->refresh();
    }
}

QByteArray ComparisonView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << d->row->shares();
    return state;
}

bool ComparisonView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count; // read by hand: a broken length must not ask for memory
    if (stream.status() != QDataStream::Ok || count != static_cast<quint32>(d->panes.size())) {
        return false;
    }
    QList<double> shares;
    for (quint32 index = 0; index < count; ++index) {
        double share = 0;
        stream >> share;
        shares.append(share);
    }
    if (stream.status() != QDataStream::Ok) {
        return false;
    }
    d->row->setShares(shares);
    return d->row->shares() == shares;
}

void ComparisonView::pinGroup(const GroupId &group)
{
    if (d->marks.group(group) == nullptr) {
        unpin();
        return;
    }
    if (group == d->linker->pinned()) {
        return;
    }
    const bool isOther = group != d->linker->current();
    d->linker->pin(group, d->linker->leader());
    Q_EMIT groupPinned(group);
    if (isOther) {
        Q_EMIT currentGroupChanged(group);
    }
}

void ComparisonView::unpin()
{
    if (!d->linker->pinned().isEmpty()) {
        d->linker->unpin();
        Q_EMIT groupPinned({});
    }
}

void ComparisonView::hoverGroup(const GroupId &group)
{
    const GroupId known = d->marks.group(group) != nullptr ? group : GroupId();
    if (known != d->linker->hovered()) {
        d->linker->hover(known);
        Q_EMIT groupHovered(known);
    }
}

void ComparisonView::setCurrentGroup(const GroupId &group)
{
    if (group == d->linker->current()) {
        return;
    }
    if (!d->linker->pinned().isEmpty() && d->marks.group(group) != nullptr) {
        pinGroup(group);
        return;
    }
    d->linker->setCurrent(group);
    Q_EMIT currentGroupChanged(d->linker->current());
}

void ComparisonView::nextGroup()
{
    stepGroup(1);
}

void ComparisonView::previousGroup()
{
    stepGroup(-1);
}

void ComparisonView::stepGroup(qsizetype step)
{
    const qsizetype count = d->marks.groups.size();
    if (count == 0) {
        return;
    }
    const qsizetype now = d->marks.places.value(d->linker->current(), step > 0 ? -1 : 0);
    setCurrentGroup(d->marks.groups.at((now + step + count) % count).id);
}

void ComparisonView::pinCurrentGroup()
{
    if (d->linker->current() == d->linker->pinned()) {
        unpin();
    } else {
        pinGroup(d->linker->current());
    }
}

void ComparisonView::focusPane(int article)
{
    if (ArticlePane *shown = pane(article)) {
        d->area->ensureWidgetVisible(shown, 0, 0);
        shown->setFocus(Qt::ShortcutFocusReason);
        setActive(article);
    }
}

void ComparisonView::setLinked(bool linked)
{
    if (linked != d->linker->isLinked()) {
        d->linker->setLinked(linked);
        Q_EMIT linkedChanged(linked);
    }
}

void ComparisonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateMeasures();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Articles side by side"));
        d->empty->setText(
            tr("No article of this event is shown. Add articles, or choose some in the library."));
        setComparison(Comparison(d->comparison)); // labels of the marks are words, too
    }
    QWidget::changeEvent(event);
}

} // namespace parallax::ui
