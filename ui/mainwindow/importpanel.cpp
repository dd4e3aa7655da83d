// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importpanel.h"

#include <ui/models/importwords.h>
#include <ui/theme/lineicon.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int shownLines = 5;

using Kind = fetch::ListedAddress::Kind;

} // namespace

ImportPanel::ImportPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_notes(new QListWidget(this))
    , m_addresses(new QListWidget(this))
    , m_fetch(new QPushButton(tr("Fetch the Chosen Ones"), this))
{
    setObjectName(u"importPanel"_s);
    m_title->setObjectName(u"importPanelTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_close->setObjectName(u"importPanelClose"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Put the notes of the import away"));
    m_close->setToolTip(m_close->accessibleName());
    m_notes->setObjectName(u"importPanelNotes"_s);
    m_notes->setAccessibleName(tr("Notes of the import"));
    m_addresses->setObjectName(u"importPanelAddresses"_s);
    m_addresses->setAccessibleName(tr("Addresses that the files name"));
    for (QListWidget *list : {m_notes, m_addresses}) {
        list->setWordWrap(true);
        list->setFrameShape(QFrame::NoFrame);
    }
    m_fetch->setObjectName(u"importPanelFetch"_s);
    m_fetch->setAccessibleName(tr("Fetch the chosen addresses"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_fetch);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->addLayout(head);
    layout->addWidget(m_notes);
    layout->addWidget(m_addresses);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_fetch, &QPushButton::clicked, this, &ImportPanel::fetchChosen);
    connect(m_addresses, &QListWidget::itemChanged, this, &ImportPanel::updateButtons);
    hide();
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::setTheme(const Theme &theme)
{
    m_close->setIcon(lineIcon(theme, "reject"_L1));
}

void ImportPanel::showReport(const workspace::ImportReport &report)
{
    m_event = report.event;
    m_notes->clear();
    for (const ImportNote &note : report.notes) {
        m_notes->addItem(ImportWords::note(note));
    }
    m_addresses->clear();
    for (const fetch::ListedAddress &address : report.addresses) {
        const QString place = address.url.toDisplayString();
        QString text = address.title.isEmpty() ? place : tr("%1 (%2)").arg(address.title, place);
        if (address.kind == Kind::Feed) {
            text = tr("Feed: %1").arg(text);
        } else if (address.kind == Kind::Memento && address.datetime) {
            text =
                tr("Archived on %1: %2")
                    .arg(QLocale().toString(address.datetime->date(), QLocale::ShortFormat), text);
        }
        auto *item = new QListWidgetItem(text, m_addresses);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(address.kind == Kind::Page ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, address.url);
        item->setData(Qt::UserRole + 1, int(address.kind));
    }
    const int line = fontMetrics().lineSpacing() + 6;
    for (QListWidget *list : {m_notes, m_addresses}) {
        list->setVisible(list->count() > 0);
        list->setFixedHeight(line * std::clamp(list->count(), 1, shownLines));
    }
    m_fetch->setVisible(m_addresses->count() > 0);
    const QString notes = tr("%n note(s)", nullptr, m_notes->count());
    const QString addresses = tr("%n address(es) named", nullptr, m_addresses->count());
    m_title->setText(
        m_addresses->count() == 0 ? tr("The import left %1.").arg(notes)
            : m_notes->count() == 0
            ? tr("The import found %1 that were not fetched.").arg(addresses)
            : tr("The import left %1 and found %2 that were not fetched.").arg(notes, addresses));
    setAccessibleName(m_title->text());
    updateButtons();
    setVisible(m_notes->count() + m_addresses->count() > 0);
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ImportPanel::updateButtons()
{
    bool hasChosen = false;
    for (int row = 0; row < m_addresses->count(); ++row) {
        hasChosen = hasChosen || m_addresses->item(row)->checkState() == Qt::Checked;
    }
    m_fetch->setEnabled(hasChosen);
}

void ImportPanel::fetchChosen()
{
    QList<QUrl> pages;
    QList<QUrl> feeds;
    for (int row = 0; row < m_addresses->count(); ++row) {
        const QListWidgetItem *item = m_addresses->item(row);
        if (item->checkState() == Qt::Checked) {
            const bool isFeed = Kind(item->data(Qt::UserRole + 1).toInt()) == Kind::Feed;
            (isFeed ? feeds : pages).append(item->data(Qt::UserRole).toUrl());
        }
    }
    hide();
    if (!pages.isEmpty()) {
        Q_EMIT pagesRequested(m_event.name, pages);
    }
    if (!feeds.isEmpty()) {
        Q_EMIT feedsRequested(m_event.id, feeds);
    }
}

} // namespace parallax::ui
