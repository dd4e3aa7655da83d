// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the history view and how they stand.

#include "historypanel.h"
#include "historyview.h"
#include "newspanel.h"
#include "revisiontexts.h"

#include <ui/highlight/sourceview.h>

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int panelLetters = 38; ///< width of the panel in average letters
constexpr int blamePause = 200; ///< ms a pair of revisions is looked at before
constexpr int wideChooser = 26; ///< characters of a revision chooser
constexpr int narrowChooser = 7;
constexpr int fewestLines = 5; ///< that a part of the view shows
constexpr int segmentPadding = 30; ///< pixels beside the word of a segment, both sides and borders
constexpr int narrowLetters = 130; ///< below this the panel stands below the texts

QToolButton *button(const QString &name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setProperty("boxed", true);
    return made;
}

} // namespace

HistoryView::HistoryView(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_blameDelay(new QTimer(this))
    , m_article(new QComboBox(this))
    , m_timeline(new TimelineView(this))
    , m_old(new QComboBox(this))
    , m_new(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_newsButton(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_modes(new QButtonGroup(this))
    , m_texts(new RevisionTexts(this))
    , m_panel(new HistoryPanel(this))
    , m_news(new NewsPanel(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_lower(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setObjectName(u"historySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_timeline);
    m_splitter->addWidget(buildLower());
    m_splitter->setStretchFactor(1, 1);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_news);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_pages, 1);
    connectParts();
}

HistoryView::~HistoryView() = default;

QWidget *HistoryView::buildHead()
{
    m_article->setObjectName(u"historyArticle"_s);
    m_article->setAccessibleName(tr("Article"));
    m_article->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_article->setMinimumContentsLength(8);
    m_newsButton->setObjectName(u"historyNews"_s);
    m_newsButton->setText(tr("New Since Last Look"));
    m_newsButton->setAccessibleName(tr("Show what changed since you last looked"));
    m_newsButton->setCheckable(true);
    m_newsButton->setProperty("chip", true);
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setSpacing(8);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_article);
    QToolButton *out = button(u"timelineZoomOut"_s, u"−"_s, tr("Show a longer time (−)"), this);
    QToolButton *in = button(u"timelineZoomIn"_s, u"+"_s, tr("Show a shorter time (+)"), this);
    QToolButton *fit = button(u"timelineFit"_s, tr("All"), tr("Show the whole time (0)"), this);
    for (QToolButton *one : {out, in, fit}) {
        layout->addWidget(one);
    }
    connect(out, &QToolButton::clicked, m_timeline, &TimelineView::zoomOut);
    connect(in, &QToolButton::clicked, m_timeline, &TimelineView::zoomIn);
    connect(fit, &QToolButton::clicked, m_timeline, &TimelineView::zoomToFit);
    auto *legend = new QLabel(this);
    legend->setObjectName(u"timelineLegend"_s);
    legend->setProperty("role", u"evidence"_s);
    legend->setMinimumWidth(1);
    legend->setText(tr("● size of change   ◆ added later   ▬ changed some time in between   ✓ note "
                       "found   ╌ headline in between   × not reached   ▨ no look recorded"));
    legend->setToolTip(legend->text());
    // Where room is small it takes a second line, parted between marks and never inside of one.
    QStringList marks = legend->text().split(u"   "_s);
    for (QString &mark : marks)
        mark.replace(u' ', QChar(QChar::Nbsp));
    legend->setText(marks.join(u"   "_s));
    legend->setWordWrap(true);
    layout->addWidget(legend, 1);
    layout->addWidget(m_newsButton);
    return head;
}

QWidget *HistoryView::buildChoosers()
{
    const auto name = [](QComboBox *box, const QString &objectName, const QString &accessibleName) {
        box->setObjectName(objectName);
        box->setAccessibleName(accessibleName);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(wideChooser);
    };
    name(m_old, u"historyFrom"_s, tr("Older revision"));
    name(m_new, u"historyTo"_s, tr("Newer revision"));
    m_counts->setObjectName(u"historyCounts"_s);
    m_counts->setProperty("role", u"evidence"_s);
    m_counts->setMinimumWidth(1);
    m_counts->setWordWrap(true);
    auto *chooser = new QWidget(this);
    auto *bar = new QHBoxLayout(chooser);
    bar->setSpacing(8);
    bar->setContentsMargins(12, 6, 12, 6);
    bar->addWidget(m_old);
    //: between two revision choosers: "Rev 1 to Rev 2"
    bar->addWidget(new QLabel(tr("to"), this));
    bar->addWidget(m_new);
    bar->addWidget(m_counts, 1);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    int mode = RevisionTexts::SideBySide;
    for (const QString &text : {tr("Side by Side"), tr("Inline"), tr("Source")}) {
        auto *segment = new QToolButton(this);
        segment->setObjectName(u"historyMode%1"_s.arg(mode));
        segment->setText(text);
        segment->setAccessibleName(tr("Show the change: %1").arg(text));
        segment->setCheckable(true);
        segment->setChecked(mode == RevisionTexts::SideBySide);
        segment->setProperty("segment",
                             mode == RevisionTexts::SideBySide   ? u"first"_s
                                 : mode == RevisionTexts::Source ? u"last"_s
                                                                 : u"middle"_s);
        m_modes->addButton(segment, mode);
        segments->addWidget(segment);
        ++mode;
    }
    bar->addLayout(segments);
    auto *menu = new QMenu(m_more);
    QAction *patch = menu->addAction(tr("Copy as &Patch"), this, [this] { copyPatch(); });
    patch->setObjectName(u"historyCopyPatch"_s);
    QAction *git = menu->addAction(tr("Open in &Git Tool"), this, [this] { openGitTool(); });
    git->setObjectName(u"historyGitTool"_s);
    menu->addSeparator();
    QAction *fold = menu->addAction(tr("&Fold Unchanged Paragraphs"));
    fold->setObjectName(u"historyFold"_s);
    fold->setCheckable(true);
    fold->setChecked(true);
    connect(fold, &QAction::toggled, m_texts, &RevisionTexts::setFolding);
    connect(m_texts, &RevisionTexts::foldable, fold,
            [fold](qsizetype paragraphs) { fold->setEnabled(paragraphs > 0); });
    m_more->setObjectName(u"historyMore"_s);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to do with these two revisions"));
    m_more->setProperty("boxed", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    bar->addWidget(m_more);
    return chooser;
}

QWidget *HistoryView::buildLower()
{
    m_lower->setObjectName(u"historyLower"_s);
    m_lower->setChildrenCollapsible(false);
    m_lower->addWidget(m_texts);
    m_lower->addWidget(m_panel);
    // What scrolls may be low: with large text every part still gets some of the window.
    m_texts->setMinimumHeight(fontMetrics().height() * fewestLines);
    m_panel->setMinimumHeight(fontMetrics().height() * fewestLines);
    m_lower->setStretchFactor(0, 1);
    m_lower->setSizes({900, fontMetrics().averageCharWidth() * panelLetters});
    auto *lower = new QWidget(this);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildChoosers());
    layout->addWidget(m_lower, 1);
    return lower;
}

void HistoryView::connectParts()
{
    m_blameDelay->setSingleShot(true);
    m_blameDelay->setInterval(blamePause);
    connect(m_blameDelay, &QTimer::timeout, this, &HistoryView::askForBlame);
    connect(m_article, &QComboBox::currentIndexChanged, this, [this] { showArticle(); });
    connect(m_old, &QComboBox::currentIndexChanged, this, [this] { showDifference(); });
    connect(m_new, &QComboBox::currentIndexChanged, this, [this] { showDifference(); });
    connect(m_timeline, &TimelineView::chosen, this, &HistoryView::choosePlace);
    connect(m_modes, &QButtonGroup::idClicked, m_texts, &QStackedWidget::setCurrentIndex);
    connect(&m_texts->source(), &SourceView::textRequested, this, &HistoryView::readSource);
    connect(m_texts, &RevisionTexts::sentenceChosen, m_panel, &HistoryPanel::setSentence);
    connect(m_panel, &HistoryPanel::changeChosen, m_texts, &RevisionTexts::showChange);
    connect(m_panel, &HistoryPanel::searchRequested, this, &HistoryView::search);
    connect(m_panel, &HistoryPanel::revisionChosen, this, [this](qsizetype revision) {
        const qsizetype lane = m_article->currentIndex();
        choosePlace({lane, revision}, false);
    });
    connect(m_newsButton, &QToolButton::toggled, this, [this](bool isShown) {
        m_pages->setCurrentIndex(isShown ? 1 : 0);
        if (isShown) {
            askForNews();
        }
    });
    connect(m_news, &NewsPanel::articleChosen, this,
            [this](const EventId &event, const ArticleId &chosen, const RevisionId &readLast) {
                m_newsButton->setChecked(false);
                Q_EMIT articleRequested(event, chosen, readLast);
            });
    connect(m_news, &NewsPanel::allRead, this, [this] {
        workspace::ReadMarks marks = m_marks;
        for (const workspace::ArticleNews &one : m_news->news()) {
            marks.insert(one.record.id, one.record.revisions.last().id);
        }
        Q_EMIT allRead(marks);
    });
}

void HistoryView::arrange()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * narrowLetters;
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    // The list that opens, the tool tip and the time line say what a narrow chooser cuts.
    for (QComboBox *box : {m_old, m_new}) {
        box->setSizeAdjustPolicy(isNarrow ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                          : QComboBox::AdjustToContents);
        box->setMinimumContentsLength(isNarrow ? narrowChooser : wideChooser);
        // Qt keeps the least width it found first: here it is said anew.
        box->setMinimumWidth(isNarrow ? fontMetrics().averageCharWidth() * 2 * narrowChooser : 0);
    }
    m_counts->setVisible(!isNarrow);
    for (QAbstractButton *segment : m_modes->buttons()) {
        QFont bold = segment->font(); // the chosen one's, which is wider
        bold.setBold(true);
        segment->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(segment->text())
                                 + segmentPadding);
    }
    if (m_lower->orientation() != wanted) {
        m_lower->setOrientation(wanted);
        m_lower->setSizes(isNarrow
                              ? QList<int>{600, 300}
                              : QList<int>{900, fontMetrics().averageCharWidth() * panelLetters});
    }
}

} // namespace parallax::ui
