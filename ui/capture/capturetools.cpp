// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturetools.h"

#include <ui/theme/lineicon.h>
#include <ui/web/captureview.h>

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr double zoomStep = 1.1; // browsers step by about a tenth
constexpr int completedAddresses = 12;

} // namespace

CaptureTools::CaptureTools(CaptureView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_back(button(u"captureBack"_s, tr("Back")))
    , m_forward(button(u"captureForward"_s, tr("Forward")))
    , m_reload(button(u"captureReload"_s, tr("Reload")))
    , m_address(new QLineEdit(this))
    , m_addresses(new QStringListModel(this))
    , m_smaller(button(u"captureSmaller"_s, tr("Smaller page")))
    , m_normal(button(u"captureNormal"_s, tr("Usual size of the page")))
    , m_larger(button(u"captureLarger"_s, tr("Larger page")))
    , m_trackers(button(u"captureTrackers"_s, tr("Block requests to trackers")))
{
    setObjectName(u"captureTools"_s);
    m_address->setObjectName(u"captureAddress"_s);
    m_address->setAccessibleName(tr("Address of the page"));
    m_address->setPlaceholderText(tr("Address of an article"));
    // Addresses read from left to right in every language.
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_smaller->setText(u"−"_s);
    m_larger->setText(u"+"_s);
    m_trackers->setCheckable(true);
    m_trackers->setChecked(true);
    m_trackers->setProperty("chip", true);
    m_trackers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_back, m_forward, m_reload, m_address, m_smaller, m_normal, m_larger, m_trackers}) {
        row->addWidget(part, part == m_address ? 1 : 0);
    }
    connectParts();
    showZoom();
    showBlocked(0);
    updateButtons();
}

CaptureTools::~CaptureTools() = default;

QToolButton *CaptureTools::button(const QString &name, const QString &accessibleName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void CaptureTools::connectParts()
{
    auto *completer = new QCompleter(m_addresses, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(completedAddresses);
    m_address->setCompleter(completer);
    connect(m_address, &QLineEdit::returnPressed, this, &CaptureTools::go);
    connect(m_back, &QToolButton::clicked, &m_view, &CaptureView::back);
    connect(m_forward, &QToolButton::clicked, &m_view, &CaptureView::forward);
    connect(m_reload, &QToolButton::clicked, this, [this] {
        if (m_view.isLoading()) {
            m_view.stop();
        } else {
            m_view.reload();
        }
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_normal, &QToolButton::clicked, this, &CaptureTools::resetZoom);
    connect(m_trackers, &QToolButton::toggled, &m_view, &CaptureView::setBlocksTrackers);
    connect(&m_view, &CaptureView::urlChanged, this, [this](const QUrl &url) {
        // What the reader is typing is not taken away.
        if (!m_address->isModified() || !m_address->hasFocus()) {
            m_address->setText(url.toDisplayString());
            m_address->setCursorPosition(0);
        }
        updateButtons();
    });
    connect(&m_view, &CaptureView::loadingChanged, this, &CaptureTools::updateButtons);
    connect(&m_view, &CaptureView::blockedTrackersChanged, this, &CaptureTools::showBlocked);
}

void CaptureTools::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_trackers->setIcon(lineIcon(theme, "shield"_L1));
    updateButtons();
}

void CaptureTools::setAddresses(const QStringList &addresses)
{
    m_addresses->setStringList(addresses);
}

void CaptureTools::setBlocksTrackers(bool isOn)
{
    m_trackers->setChecked(isOn);
}

bool CaptureTools::blocksTrackers() const
{
    return m_trackers->isChecked();
}

void CaptureTools::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_address->setEnabled(!isBusy);
    for (QToolButton *button : {m_smaller, m_normal, m_larger, m_trackers}) {
        button->setEnabled(!isBusy);
    }
    updateButtons();
}

void CaptureTools::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void CaptureTools::zoomBy(int steps)
{
    if (!m_isBusy) {
        m_view.setZoom(m_view.zoom() * std::pow(zoomStep, steps));
        showZoom();
    }
}

void CaptureTools::resetZoom()
{
    if (!m_isBusy) {
        m_view.setZoom(1.0);
        showZoom();
    }
}

void CaptureTools::go()
{
    const QString text = m_address->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    // "host.example/page" and "localhost:8080" are meant as web addresses; other schemes are told.
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text);
    m_address->setModified(false);
    if (!m_view.load(url)) {
        Q_EMIT problem(tr("“%1” is no web address. Only http and https addresses are opened here.")
                           .arg(text.left(100)));
        return;
    }
    m_view.setFocus(Qt::OtherFocusReason);
}

void CaptureTools::updateButtons()
{
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    const bool isLoading = m_view.isLoading();
    m_back->setIcon(lineIcon(m_theme, isReversed ? "chevron-right"_L1 : "chevron-left"_L1));
    m_forward->setIcon(lineIcon(m_theme, isReversed ? "chevron-left"_L1 : "chevron-right"_L1));
    m_reload->setIcon(lineIcon(m_theme, isLoading ? "reject"_L1 : "refresh"_L1));
    m_reload->setAccessibleName(isLoading ? tr("Stop loading") : tr("Reload"));
    m_reload->setToolTip(m_reload->accessibleName());
    m_back->setEnabled(!m_isBusy && m_view.canGoBack());
    m_forward->setEnabled(!m_isBusy && m_view.canGoForward());
    m_reload->setEnabled(!m_isBusy && !m_view.url().isEmpty());
}

void CaptureTools::showZoom()
{
    m_normal->setText(tr("%1 %").arg(qRound(m_view.zoom() * 100.0)));
}

void CaptureTools::showBlocked(int count)
{
    m_trackers->setText(count == 0 ? tr("Block trackers") : tr("%n blocked", nullptr, count));
    m_trackers->setToolTip(
        count == 0 ? tr("Requests to hosts that only count visits or advertise are not sent.")
                   : tr("%n request(s) to trackers blocked on this page.", nullptr, count));
}

} // namespace parallax::ui
