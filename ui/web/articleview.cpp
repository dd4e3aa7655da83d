// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articleview.h"

#include "readingbridge.h"
#include "shutinpage.h"
#include "shutinprofile.h"

#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int mostRestarts = 3;
/// A page of our own is there within a tenth of this, on a loaded machine too.
constexpr int lostAfterMilliseconds = 3000;
// Column widths below which the text is set smaller, and the text's margins (design notes).
constexpr double columnForLarge = 320 - 60;
constexpr double columnForMedium = 250;
constexpr int wideSide = 14;
constexpr int narrowSide = 11;

QString resource(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

QString themeName(ThemeKind kind)
{
    return kind == ThemeKind::Light ? u"light"_s
        : kind == ThemeKind::Dark   ? u"dark"_s
                                    : u"contrast"_s;
}

QString kindName(MarkKind kind)
{
    return kind == MarkKind::Shared ? u"s"_s : kind == MarkKind::Differing ? u"d"_s : u"o"_s;
}

QJsonArray array(const QList<int> &numbers)
{
    QJsonArray all;
    for (const int number : numbers) {
        all.append(number);
    }
    return all;
}

std::optional<VerticalRange> range(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2) {
        return std::nullopt;
    }
    return VerticalRange{pair.at(0).toDouble(), pair.at(1).toDouble()};
}

} // namespace

ArticleView::ArticleView(ShutInProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_bridge(std::make_unique<ReadingBridge>())
    , m_view(new QWebEngineView(this))
{
    setObjectName(u"articleView"_s);
    auto *page = new ShutInPage(profile.profile(), m_view);
    m_view->setPage(page);
    m_view->setObjectName(u"articlePage"_s);
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(page->action(QWebEnginePage::Copy));
    m_view->addAction(page->action(QWebEnginePage::SelectAll));
    page->settings()->setAttribute(QWebEngineSettings::ShowScrollBars,
                                   false); // the overview strip is the bar
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    auto *channel = new QWebChannel(page);
    channel->registerObject(u"reader"_s, m_bridge.get());
    page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    QWebEngineScript script;
    script.setName(u"reading"_s);
    script.setSourceCode(resource(u":/qtwebchannel/qwebchannel.js"_s) + u'\n'
                         + resource(u":/web/readingplaces.js"_s) + u'\n'
                         + resource(u":/web/reading.js"_s));
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    page->scripts().insert(script);

    connect(m_bridge.get(), &ReadingBridge::pageReady, this, &ArticleView::start);
    connect(m_bridge.get(), &ReadingBridge::pageLaidOut, this, &ArticleView::readLayout);
    connect(m_bridge.get(), &ReadingBridge::pageHovered, this, &ArticleView::markHovered);
    connect(m_bridge.get(), &ReadingBridge::pageClicked, this, &ArticleView::markClicked);
    connect(m_bridge.get(), &ReadingBridge::pageFound, this, &ArticleView::found);
    connectPlaces();
    connect(m_bridge.get(), &ReadingBridge::pageScrolled, this, [this](double y, bool byReader) {
        m_position = y;
        Q_EMIT scrolled(byReader);
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this, &ArticleView::restart);
    // Later: several views that are made at once shall not keep the window from answering.
    QTimer::singleShot(0, this, &ArticleView::load);
}

ArticleView::~ArticleView()
{
    // The page goes before the bridge it talks to and before the profile, which is not ours.
    delete m_view;
}

void ArticleView::load()
{
    m_isReady = false;
    QString html = resource(u":/web/reading.html"_s);
    html.replace(u"/*rules*/"_s, resource(u":/web/reading.css"_s));
    html.replace(u"<style id=\"theme\">"_s, u"<style id=\"theme\">"_s + m_theme.css());
    html.replace(u"data-theme=\"light\""_s, u"data-theme=\""_s + themeName(m_theme.kind()) + u'"');
    m_view->page()->setBackgroundColor(m_theme.colour("base"_L1));
    m_view->setHtml(html);
    // Chromium loses a page that is set while the process before it is still being buried.
    const int number = ++m_loads;
    QTimer::singleShot(lostAfterMilliseconds, this, [this, number] {
        if (!m_isReady && m_crashes > 0 && m_crashes <= mostRestarts && number == m_loads) {
            load();
        }
    });
}

void ArticleView::start()
{
    m_isReady = true;
    m_isContentDue = false;
    m_held.clear();
    inputWidget()->installEventFilter(this);
    sendTheme();
    send(u"fold"_s, {{u"label"_s, m_foldLabel}});
    send(u"find"_s, {{u"text"_s, m_needle}});
    sendContent();
    const ReadingState state = std::exchange(m_state, {});
    const std::optional<GapNote> gap = std::exchange(m_gap, std::nullopt);
    setState(state);
    openGap(gap);
    sendTies();
    send(u"scroll"_s, {{u"y"_s, m_target}, {u"duration"_s, 0}});
    Q_EMIT ready();
}

void ArticleView::restart()
{
    m_isReady = false;
    m_isContentDue = false;
    if (++m_crashes > mostRestarts) {
        Q_EMIT failed();
        return;
    }
    m_target = m_position;
    QTimer::singleShot(0, this, &ArticleView::load);
}

void ArticleView::setArticle(const Article &article,
                             const ReadingMarks &marks,
                             const RevisionChanges &changes,
                             const QString &emptyText)
{
    m_article = article;
    m_marks = marks;
    m_changes = changes;
    m_emptyText = emptyText;
    m_length = article.text.size();
    m_state = {};
    m_gap.reset();
    m_layout.marks.clear(); // until the page has laid out the new text
    m_layout.gap.reset();
    m_layout.ties.clear();
    m_held.clear();
    if (m_isReady && !std::exchange(m_isContentDue, true)) {
        // Later: a comparison gives all panes their texts at once.
        QTimer::singleShot(0, this, &ArticleView::sendDue);
    }
}

void ArticleView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_view->page()->setBackgroundColor(theme.colour("base"_L1));
    sendTheme();
}

void ArticleView::setCommonTextShown(bool shown)
{
    m_showsCommonText = shown;
    sendTheme();
}

void ArticleView::setType(const QString &family, int pixelSize, double scale)
{
    m_family = family;
    m_pixelSize = pixelSize;
    m_scale = scale;
    sendTheme();
}

void ArticleView::setSpace(double lineHeight, int measure)
{
    m_lineHeight = lineHeight;
    m_measure = measure;
    sendTheme();
}

void ArticleView::setState(const ReadingState &state)
{
    if (state == m_state) {
        return;
    }
    m_state = state;
    send(u"show"_s,
         {{u"hover"_s, array(state.hover)},
          {u"current"_s, array(state.current)},
          {u"pinned"_s, array(state.pinned)},
          {u"level"_s, state.band.value_or(-1)},
          {u"kind"_s, kindName(state.kind)}});
}

void ArticleView::openGap(const std::optional<GapNote> &note)
{
    if (note == m_gap) {
        return;
    }
    m_gap = note;
    m_layout.gap.reset();
    QJsonObject command;
    if (note) {
        command = {{u"y"_s, note->y},
                   {u"kind"_s, kindName(note->kind)},
                   {u"title"_s, note->title},
                   {u"text"_s, note->text},
                   {u"direction"_s, layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s}};
    }
    send(u"gap"_s, command);
}

void ArticleView::scrollTo(double y, int duration)
{
    m_target = y;
    send(u"scroll"_s, {{u"y"_s, y}, {u"duration"_s, duration}});
}

void ArticleView::scrollByReader(double y)
{
    m_target = y;
    send(u"scroll"_s, {{u"y"_s, y}, {u"duration"_s, 0}, {u"byReader"_s, true}});
}

void ArticleView::find(const QString &words)
{
    if (words != m_needle) {
        m_needle = words;
        send(u"find"_s, {{u"text"_s, words}});
    }
}

void ArticleView::showFind(int index)
{
    send(u"showFind"_s, {{u"index"_s, index}});
}

void ArticleView::setFolding(const QString &label)
{
    if (label != m_foldLabel) {
        m_foldLabel = label;
        send(u"fold"_s, {{u"label"_s, label}});
    }
}

void ArticleView::focusMark(int mark)
{
    send(u"focus"_s, {{u"index"_s, mark}});
}

QWidget *ArticleView::inputWidget() const
{
    return m_view->focusProxy() != nullptr ? m_view->focusProxy() : m_view;
}

qint64 ArticleView::processId() const
{
    return m_view->page()->renderProcessPid();
}

void ArticleView::evaluate(const QString &script,
                           const std::function<void(const QVariant &)> &answer)
{
    m_view->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!qFuzzyCompare(columnFontSize(), m_sentFontSize)) {
        sendTheme();
    }
}

bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::FocusIn:
        Q_EMIT entered();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

double ArticleView::columnFontSize() const
{
    if (m_pixelSize > 0) {
        return m_pixelSize * m_scale;
    }
    const double column = width() / m_scale;
    const QLatin1String token = column >= columnForLarge ? "fs-read"_L1
        : column >= columnForMedium                      ? "fs-read-m"_L1
                                                         : "fs-read-s"_L1;
    return m_theme.number(token) * m_scale;
}

void ArticleView::sendTheme()
{
    m_sentFontSize = columnFontSize();
    const int side = width() / m_scale < columnForMedium ? narrowSide : wideSide;
    QString family = m_family;
    family.remove(u'"').remove(u'\\').remove(u';').remove(u'}'); // a name, never a rule
    const QString face = family.isEmpty() ? u"var(--read)"_s : u'"' + family + u"\", var(--read)"_s;
    const QString height =
        m_lineHeight > 0 ? QString::number(m_lineHeight) : m_theme.value("lh-read"_L1);
    const QString measure = m_measure > 0 ? u"%1ch"_s.arg(m_measure) : m_theme.value("measure"_L1);
    const QString own = u":root{--fs:%1px;--side:%2px;--lh:%3;--face:%4;--measure:%5}"_s.arg(
        QString::number(m_sentFontSize), QString::number(side), height, face, measure);
    send(u"theme"_s,
         {{u"name"_s, themeName(m_theme.kind())},
          {u"common"_s, m_showsCommonText},
          {u"css"_s, QString(m_theme.css() + own)}});
}

void ArticleView::sendContent()
{
    const ReadingLabels labels{
        //: %1 is a number
        tr("Parts of the page set aside: %1").arg(QLocale().toString(setAsideCount(m_article))),
        tr("Note of the outlet:"),
        m_emptyText.isEmpty() ? tr("No text was found in this revision.") : m_emptyText,
    };
    send(u"content"_s, {{u"html"_s, readingHtml(m_article, m_marks, m_changes, labels)}});
}

/// The text that setArticle() left for a later turn, then what was asked of it meanwhile.
void ArticleView::sendDue()
{
    if (!std::exchange(m_isContentDue, false)) {
        return; // the page was loaded anew and has it
    }
    sendContent();
    sendTies();
    for (const QJsonObject &command : std::exchange(m_held, {})) {
        Q_EMIT m_bridge->commanded(command);
    }
}

void ArticleView::send(const QString &name, QJsonObject command)
{
    if (!m_isReady) {
        return; // start() sends the state as a whole
    }
    command.insert(u"name"_s, name);
    if (m_isContentDue) {
        m_held.append(command);
    } else {
        Q_EMIT m_bridge->commanded(command);
    }
}

void ArticleView::readLayout(const QJsonObject &layout)
{
    if (m_isContentDue) {
        return; // of the text before
    }
    m_layout.height = layout.value("height"_L1).toDouble();
    m_layout.viewport = layout.value("viewport"_L1).toDouble();
    m_layout.gap = range(layout.value("gap"_L1));
    m_layout.marks.clear();
    const QJsonArray places = layout.value("places"_L1).toArray();
    for (const QJsonValue &place : places) {
        m_layout.marks.append(range(place));
    }
    m_layout.ties.clear();
    const QJsonArray ties = layout.value("ties"_L1).toArray();
    for (const QJsonValue &place : ties) {
        m_layout.ties.append(range(place));
    }
    Q_EMIT laidOut();
}

} // namespace parallax::ui
