// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coveragemodel.h"

#include "wording.h"

#include <app/domain/rejections.h>

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

int prominence(const ClaimPlace &place)
{
    switch (place.kind) {
    case ClaimPlace::Kind::Headline:
        return 3;
    case ClaimPlace::Kind::Lead:
        return 2;
    default:
        return 1;
    }
}

bool isReported(CoverageState state)
{
    return state == CoverageState::Reported || state == CoverageState::Differing
        || state == CoverageState::AttributedElsewhere;
}

/// The telling by whose time the claim is first known to have been told.
const Telling *firstTelling(const ClaimHistory *history)
{
    const Telling *first = nullptr;
    if (history == nullptr) {
        return first;
    }
    for (const Telling &telling : history->tellings) {
        const std::optional<QDateTime> &time = telling.appeared.latest;
        if (time && (first == nullptr || *time < *first->appeared.latest)) {
            first = &telling;
        }
    }
    return first;
}

/// Whether the times known tell that it was the first one.
bool isKnownFirst(const ClaimHistory &history, const Telling &telling)
{
    return telling.order == TellingOrder::First || history.tellings.size() == 1;
}

} // namespace

GroupTone groupTone(const Comparison &comparison, const GroupId &group)
{
    const bool isDiffering =
        std::any_of(comparison.discrepancies.cbegin(), comparison.discrepancies.cend(),
                    [&group](const Discrepancy &other) { return other.group == group; });
    if (isDiffering) {
        return GroupTone::Differing;
    }
    const ClaimGroup *found = comparison.group(group);
    return found != nullptr && comparison.outletCount(*found) > 1 ? GroupTone::Shared
                                                                  : GroupTone::ToldByOne;
}

CoverageModel::CoverageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

CoverageModel::~CoverageModel() = default;

void CoverageModel::setComparison(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_tones.clear();
    m_outlets.clear();
    m_independent.clear();
    m_firstReports.clear();
    m_firstArticles.clear();
    m_rejected.clear();
    m_withDates = false;
    QDate day;
    m_copied.clear();
    QSet<GroupId> differing;
    for (const Discrepancy &discrepancy : comparison.discrepancies) {
        differing.insert(discrepancy.group);
    }
    for (const CoverageRow &row : comparison.coverage) {
        const ClaimGroup *found = comparison.group(row.group);
        m_outlets.append(found != nullptr ? comparison.outletCount(*found) : 0);
        m_tones.append(differing.contains(row.group) ? GroupTone::Differing
                           : m_outlets.last() > 1    ? GroupTone::Shared
                                                     : GroupTone::ToldByOne);
        m_independent.append(found != nullptr ? comparison.independentTellings(*found) : 0);
        const ClaimHistory *history = m_comparison.historyOf(row.group);
        const Telling *first = firstTelling(history);
        m_firstReports.append(first != nullptr ? *first->appeared.latest : QDateTime());
        m_firstArticles.append(first != nullptr && isKnownFirst(*history, *first) ? first->article
                                                                                  : -1);
        if (first != nullptr) {
            const QDate shown = m_firstReports.last().toLocalTime().date();
            m_withDates = m_withDates || (day.isValid() && day != shown);
            day = shown;
        }
        for (int article = 0; found != nullptr && article < row.cells.size(); ++article) {
            if (row.cells.at(article).claims.isEmpty()) {
                const QStringList authors = rejectedBy(m_comparison, *found, article);
                if (!authors.isEmpty()) {
                    m_rejected.insert({int(m_tones.size()) - 1, article}, authors);
                }
            }
        }
    }
    for (const Claim &claim : comparison.claims) {
        if (!comparison.copyOf(claim).isEmpty()) {
            m_copied.insert(claim.id);
        }
    }
    endResetModel();
}

void CoverageModel::setReader(const QString &name)
{
    m_reader = name;
}

void CoverageModel::setCountsCopyOnce(bool countsOnce)
{
    m_countsCopyOnce = countsOnce;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

const CoverageCell *CoverageModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1 || index.row() >= m_comparison.coverage.size()) {
        return nullptr;
    }
    const QList<CoverageCell> &cells = m_comparison.coverage.at(index.row()).cells;
    return index.column() <= cells.size() ? &cells.at(index.column() - 1) : nullptr;
}

GroupId CoverageModel::group(int row) const
{
    return row >= 0 && row < m_comparison.coverage.size() ? m_comparison.coverage.at(row).group
                                                          : GroupId();
}

int CoverageModel::rowOf(const GroupId &group) const
{
    for (int row = 0; row < m_comparison.coverage.size(); ++row) {
        if (m_comparison.coverage.at(row).group == group) {
            return row;
        }
    }
    return -1;
}

int CoverageModel::count(CoverageState state) const
{
    int result = 0;
    for (const CoverageRow &row : m_comparison.coverage) {
        result +=
            int(std::count_if(row.cells.cbegin(), row.cells.cend(),
                              [state](const CoverageCell &cell) { return cell.state == state; }));
    }
    return result;
}

int CoverageModel::reportedBy(qsizetype article) const
{
    return int(std::count_if(m_comparison.coverage.cbegin(), m_comparison.coverage.cend(),
                             [article](const CoverageRow &row) {
                                 return article < row.cells.size()
                                     && isReported(row.cells.at(article).state);
                             }));
}

std::optional<ClaimPlace> CoverageModel::place(const CoverageCell &cell) const
{
    std::optional<ClaimPlace> best;
    for (const ClaimId &id : cell.claims) {
        const Claim *claim = m_comparison.claim(id);
        if (claim == nullptr) {
            continue;
        }
        const ClaimPlace place =
            placeOfParagraph(m_comparison.articles.at(claim->article).article, claim->paragraph);
        if (!best || prominence(place) > prominence(*best)) {
            best = place;
        }
    }
    return best;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.coverage.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.articles.size()) + 1;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == GroupRole) {
        return group(index.row()).value;
    }
    if (role == ToneRole) {
        return int(m_tones.at(index.row()));
    }
    if (role == OutletIndexRole) {
        return index.column() - 1;
    }
    if (role == OutletsRole) {
        return int((m_countsCopyOnce ? m_independent : m_outlets).at(index.row()));
    }
    if (role == FirstReportRole) {
        return m_firstReports.at(index.row());
    }
    if (role == FirstArticleRole) {
        return int(m_firstArticles.at(index.row()));
    }
    if (role == FirstTextRole) {
        return firstText(index.row());
    }
    if (const CoverageCell *found = cell(index); found != nullptr) {
        return role == Qt::AccessibleTextRole ? spokenCell(index, *found)
                                              : cellData(index, *found, role);
    }
    return index.column() == 0 ? labelData(index.row(), role) : QVariant();
}

QVariant CoverageModel::labelData(int row, int role) const
{
    const ClaimGroup *found = m_comparison.group(group(row));
    if (found == nullptr) {
        return {};
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString told = tr("%1, %2").arg(found->label, Wording::tellers(m_comparison, *found));
        const qsizetype first = m_firstArticles.at(row);
        if (!m_firstReports.at(row).isValid()) {
            return told;
        }
        if (first < 0 || first >= m_comparison.articles.size()) {
            return QString(told + u'\n'
                           + tr("Told by %1; the times known do not tell who was first")
                                 .arg(Wording::time(m_firstReports.at(row), QLocale())));
        }
        return QString(told + u'\n'
                       + tr("First seen at %1, by %2")
                             .arg(m_comparison.articles.at(first).outlet,
                                  Wording::time(m_firstReports.at(row), QLocale())));
    }
    return role == Qt::DisplayRole ? found->label : QVariant();
}

QString CoverageModel::firstText(int row) const
{
    const QDateTime time = m_firstReports.at(row).toLocalTime();
    if (!time.isValid()) {
        return {};
    }
    const QLocale locale;
    const QString clock = locale.toString(time.time(), u"HH:mm"_s);
    const QString shown =
        m_withDates ? QString(locale.toString(time.date(), u"d MMM"_s) + u' ' + clock) : clock;
    //: a time of day: somebody had told it by then, and who was first is not known
    return m_firstArticles.at(row) < 0 ? tr("by %1").arg(shown) : shown;
}

QString CoverageModel::rejected(const QStringList &authors) const
{
    return authors.contains(m_reader) || authors.contains(QString())
        ? tr("Match rejected by you")
        : tr("Match rejected by %1").arg(authors.join(tr(", ")));
}

QVariant CoverageModel::cellData(const QModelIndex &index, const CoverageCell &cell, int role) const
{
    const QStringList authors = m_rejected.value({index.row(), index.column() - 1});
    if (role == RejectedRole) {
        return authors;
    }
    if (!authors.isEmpty()) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            return rejected(authors);
        }
        if (role == PlaceRole) {
            return tr("match rejected");
        }
    }
    const std::optional<ClaimPlace> found = place(cell);
    const bool isCopied = std::any_of(cell.claims.cbegin(), cell.claims.cend(),
                                      [this](const ClaimId &id) { return m_copied.contains(id); });
    switch (role) {
    case Qt::ToolTipRole:
        if (found && isCopied) {
            return tr("%1, %2, in text that another outlet has too")
                .arg(Wording::state(cell.state), Wording::place(*found));
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        return found ? tr("%1, %2").arg(Wording::state(cell.state), Wording::place(*found))
                     : Wording::state(cell.state);
    case StateRole:
        return int(cell.state);
    case PlaceRole:
        return found ? Wording::place(*found) : QString();
    case CopyRole:
        return isCopied;
    case ProminenceRole:
        return found ? prominence(*found) : 0;
    default:
        return {};
    }
}

/// The cell without its place in the table: outlet, state, and where was looked for what is absent.
QString CoverageModel::spokenCell(const QModelIndex &index, const CoverageCell &cell) const
{
    const QString outlet = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString state = cellData(index, cell, Qt::ToolTipRole).toString();
    const bool isRejected = m_rejected.contains({index.row(), index.column() - 1});
    if (cell.state != CoverageState::Absent || cell.looked.isEmpty() || isRejected) {
        return tr("%1: %2").arg(outlet, state);
    }
    QStringList looked;
    for (const LookedIn place : cell.looked) {
        looked.append(Wording::lookedIn(place));
    }
    //: an outlet, "Absent", and a list of what was looked through
    return tr("%1: %2, looked in: %3").arg(outlet, state, QLocale().createSeparatedList(looked));
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (section == 0) {
        return tr("Claim group");
    }
    return section <= m_comparison.articles.size() ? m_comparison.articles.at(section - 1).outlet
                                                   : QVariant();
}

} // namespace parallax::ui
