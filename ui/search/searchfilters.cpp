// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfilters.h"

#include <ui/models/searchmodel.h>

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// Of the choice "any time" and "between two days"; the others are so many days back.
constexpr int anyTime = 0;
constexpr int betweenDays = -1;

} // namespace

SearchFilters::SearchFilters(QWidget *parent)
    : QWidget(parent)
    , m_outlet(box(u"searchOutlet"_s, tr("Outlet")))
    , m_event(box(u"searchEvent"_s, tr("Event")))
    , m_part(box(u"searchPart"_s, tr("Part of the article")))
    , m_revisions(box(u"searchRevisions"_s, tr("Revisions")))
    , m_time(box(u"searchTime"_s, tr("Time")))
    , m_since(date(u"searchSince"_s, tr("From this day")))
    , m_until(date(u"searchUntil"_s, tr("To this day")))
{
    setObjectName(u"searchFilters"_s);
    m_part->addItem(tr("Everywhere"), -1);
    for (const SearchPart part : allSearchParts) {
        m_part->addItem(SearchModel::partText(part), int(part));
    }
    m_revisions->addItem(tr("Newest revision that has it"), int(SearchedRevisions::Newest));
    m_revisions->addItem(tr("First revision that has it"), int(SearchedRevisions::First));
    m_revisions->addItem(tr("Every revision that has it"), int(SearchedRevisions::All));
    m_time->addItem(tr("Any time"), anyTime);
    m_time->addItem(tr("Last day"), 1);
    m_time->addItem(tr("Last week"), 7);
    m_time->addItem(tr("Last month"), 31);
    m_time->addItem(tr("Last year"), 366);
    m_time->addItem(tr("Between two days"), betweenDays);
    setChoices({}, {});
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const QList<QWidget *> boxes{m_outlet, m_event, m_part, m_revisions, m_time, m_since, m_until};
    for (int i = 0; i < boxes.size(); ++i) {
        grid->addWidget(boxes.at(i), i / 3, i % 3);
    }
    showDates();
    connect(m_time, &QComboBox::currentIndexChanged, this, &SearchFilters::showDates);
}

SearchFilters::~SearchFilters() = default;

QComboBox *SearchFilters::box(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &SearchFilters::changed);
    return box;
}

QDateEdit *SearchFilters::date(const QString &name, const QString &accessibleName)
{
    auto *edit = new QDateEdit(QDate::currentDate(), this);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setToolTip(accessibleName);
    edit->setCalendarPopup(true);
    connect(edit, &QDateEdit::dateChanged, this, &SearchFilters::changed);
    return edit;
}

void SearchFilters::showDates()
{
    const bool shown = m_time->currentData().toInt() == betweenDays;
    m_since->setVisible(shown);
    m_until->setVisible(shown);
}

void SearchFilters::setChoices(const QStringList &outlets, const QList<Event> &events)
{
    const QSignalBlocker outletBlocker(m_outlet);
    const QSignalBlocker eventBlocker(m_event);
    const QString outlet = m_outlet->currentData().toString();
    const QString event = m_event->currentData().toString();
    m_outlet->clear();
    m_outlet->addItem(tr("All outlets"));
    for (const QString &name : outlets) {
        m_outlet->addItem(name, name);
    }
    m_event->clear();
    m_event->addItem(tr("All events"));
    for (const Event &one : events) {
        m_event->addItem(one.name, one.id.value);
    }
    m_outlet->setCurrentIndex(outlet.isEmpty() ? 0 : std::max(0, m_outlet->findData(outlet)));
    m_event->setCurrentIndex(event.isEmpty() ? 0 : std::max(0, m_event->findData(event)));
}

void SearchFilters::writeTo(SearchRequest &request) const
{
    request.outlet = m_outlet->currentData().toString();
    const QString event = m_event->currentData().toString();
    request.event = event.isEmpty() ? std::nullopt : std::optional(EventId{event});
    const int part = m_part->currentData().toInt();
    request.parts = part < 0 ? QList<SearchPart>() : QList<SearchPart>{SearchPart(part)};
    request.revisions = SearchedRevisions(m_revisions->currentData().toInt());
    const int days = m_time->currentData().toInt();
    request.since.reset();
    request.until.reset();
    if (days > 0) {
        request.since = QDateTime::currentDateTimeUtc().addDays(-days);
    } else if (days == betweenDays) {
        request.since = m_since->date().startOfDay().toUTC();
        request.until = m_until->date().endOfDay().toUTC();
    }
}

void SearchFilters::setRequest(const SearchRequest &request)
{
    const QSignalBlocker blocker(this); // one change, told once
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    if (!request.outlet.isEmpty() && m_outlet->findData(request.outlet) < 0) {
        m_outlet->addItem(request.outlet, request.outlet);
    }
    choose(m_outlet, request.outlet.isEmpty() ? QVariant() : QVariant(request.outlet));
    choose(m_event, request.event ? QVariant(request.event->value) : QVariant());
    choose(m_part, request.parts.isEmpty() ? -1 : int(request.parts.first()));
    choose(m_revisions, int(request.revisions));
    choose(m_time, request.since || request.until ? betweenDays : anyTime);
    if (request.since) {
        m_since->setDate(request.since->toLocalTime().date());
    }
    if (request.until) {
        m_until->setDate(request.until->toLocalTime().date());
    }
    showDates();
}

void SearchFilters::clear()
{
    setRequest({});
    Q_EMIT changed();
}

bool SearchFilters::isNarrowing() const
{
    SearchRequest request;
    writeTo(request);
    request.revisions = SearchedRevisions::Newest;
    return request != SearchRequest();
}

} // namespace parallax::ui
