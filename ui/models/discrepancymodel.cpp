// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discrepancymodel.h"

#include "wording.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// A wording longer than this is cut in the table; the inspector has all of it.
constexpr qsizetype longestWording = 70;

QString cut(const QString &words)
{
    const QString plain = words.simplified();
    return plain.size() <= longestWording ? plain
                                          : plain.first(longestWording - 1).trimmed() + u'…';
}

void addOutlet(QList<qsizetype> &outlets, qsizetype article)
{
    const auto place = std::lower_bound(outlets.begin(), outlets.end(), article);
    if (place == outlets.end() || *place != article) {
        outlets.insert(place, article);
    }
}

/// The differing words of each outlet, once each, in the order of the articles.
QList<DiscrepancySide> sides(const Comparison &comparison, const DiscrepancyRow &row)
{
    QList<std::pair<qsizetype, DiscrepancySide>> found;
    for (const qsizetype index : row.discrepancies) {
        const Discrepancy &discrepancy = comparison.discrepancies.at(index);
        if (discrepancy.repeats) {
            continue; // the same words of the same outlets
        }
        for (const DiscrepancySide &side : {discrepancy.a, discrepancy.b}) {
            const Claim *claim = comparison.claim(side.claim);
            const bool isKnown =
                std::any_of(found.cbegin(), found.cend(), [&side](const auto &other) {
                    return other.second.claim == side.claim && other.second.text == side.text;
                });
            if (claim != nullptr && !isKnown) {
                found.append({claim->article, side});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<DiscrepancySide> result;
    for (const auto &[article, side] : found) {
        result.append(side);
    }
    return result;
}

void describe(const Comparison &comparison, DiscrepancyRow &row)
{
    QStringList seen;
    for (const DiscrepancySide &side : sides(comparison, row)) {
        const QString words = cut(side.text);
        if (words.isEmpty() || seen.contains(words, Qt::CaseInsensitive)) {
            continue;
        }
        seen.append(words);
        row.text += row.text.isEmpty() ? QString() : u" · "_s;
        row.marks.append({row.text.size(), row.text.size() + words.size()});
        row.text += words;
    }
    const ClaimGroup *group = comparison.group(row.group);
    const QString about = group == nullptr ? QString() : cut(group->label);
    if (!about.isEmpty() && !seen.contains(about)) {
        row.text += row.text.isEmpty() ? about : QString(u" — "_s + about);
    }
}

} // namespace

DiscrepancyModel::DiscrepancyModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

DiscrepancyModel::~DiscrepancyModel() = default;

void DiscrepancyModel::setComparison(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_rows.clear();
    QHash<std::pair<GroupId, int>, qsizetype> rowOf;
    QHash<qsizetype, qsizetype> rowOfDiscrepancy;
    for (qsizetype i = 0; i < comparison.discrepancies.size(); ++i) {
        const Discrepancy &discrepancy = comparison.discrepancies.at(i);
        // What is told again stands in the row of the first telling.
        const std::pair key(discrepancy.group, int(discrepancy.kind));
        qsizetype place = discrepancy.repeats ? rowOfDiscrepancy.value(*discrepancy.repeats, -1)
                                              : rowOf.value(key, -1);
        if (place < 0) {
            place = m_rows.size();
            m_rows.append({discrepancy.kind, discrepancy.group, {}, {}, 0.0, {}, {}});
            if (!rowOf.contains(key)) {
                rowOf.insert(key, place);
            }
        }
        rowOfDiscrepancy.insert(i, place);
        DiscrepancyRow *row = &m_rows[place];
        row->discrepancies.append(i);
        row->confidence = std::max(row->confidence, discrepancy.confidence);
        for (const ClaimId &id : {discrepancy.a.claim, discrepancy.b.claim}) {
            if (const Claim *claim = comparison.claim(id); claim != nullptr) {
                addOutlet(row->outlets, claim->article);
            }
        }
    }
    if (comparison.articles.size() > 1) {
        for (const ClaimGroup &group : comparison.alignment.groups) {
            const Claim *claim =
                group.claims.isEmpty() ? nullptr : comparison.claim(group.claims.first());
            if (claim != nullptr && comparison.outletCount(group) == 1) {
                m_rows.append({std::nullopt, group.id, {}, {claim->article}, 1.0, {}, {}});
            }
        }
    }
    for (DiscrepancyRow &row : m_rows) {
        describe(comparison, row);
        if (const ClaimGroup *group = comparison.group(row.group)) {
            row.state = decisionState(comparison, *group);
        }
    }
    endResetModel();
}

int DiscrepancyModel::discrepancyCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const DiscrepancyRow &row) { return row.kind.has_value(); }));
}

int DiscrepancyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiscrepancyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DiscrepancyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DiscrepancyRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case KindRole:
        return row.kind ? int(*row.kind) : -1;
    case GroupRole:
        return row.group.value;
    case OutletsRole:
        return QVariant::fromValue(row.outlets);
    case ConfidenceRole:
        return row.confidence;
    case StateRole:
        return int(row.state);
    case MarksRole:
        return QVariant::fromValue(row.marks);
    default:
        return {};
    }
}

QString DiscrepancyModel::displayText(const DiscrepancyRow &row, int column) const
{
    switch (column) {
    case KindColumn:
        return row.kind ? Wording::kind(*row.kind) : Wording::toldByOne();
    case TextColumn:
        return row.text;
    case OutletsColumn: {
        QStringList names;
        for (const qsizetype article : row.outlets) {
            names.append(m_comparison.articles.at(article).outlet);
        }
        return QLocale().createSeparatedList(names);
    }
    case ConfidenceColumn:
        return row.kind ? Wording::confidence(row.confidence) : QString();
    case StatusColumn:
        return row.kind ? DecisionWording::state(row.state) : QString();
    default:
        return {};
    }
}

QString DiscrepancyModel::toolTip(const DiscrepancyRow &row) const
{
    QStringList sentences;
    for (const qsizetype index : row.discrepancies) {
        sentences.append(Wording::explanation(m_comparison.discrepancies.at(index).explanation));
    }
    return sentences.join(u'\n');
}

QVariant DiscrepancyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case TextColumn:
        return tr("What differs");
    case OutletsColumn:
        return tr("Outlets");
    case ConfidenceColumn:
        return tr("Confidence");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace parallax::ui
