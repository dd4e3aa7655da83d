// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfilter.h"

#include "librarymodel.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

bool fits(const QModelIndex &index, const QString &term)
{
    if (index.data(LibraryModel::SearchRole).toString().contains(term, Qt::CaseInsensitive)) {
        return true;
    }
    const qsizetype colon = term.indexOf(u':');
    if (colon < 1) {
        return false;
    }
    const QString name = term.first(colon);
    const QString value = term.sliced(colon + 1);
    if (name.compare("tag"_L1, Qt::CaseInsensitive) == 0) {
        const QStringList tags = index.data(LibraryModel::TagsRole).toStringList();
        return std::ranges::any_of(tags, [&value](const QString &tag) {
            return tag.startsWith(value, Qt::CaseInsensitive);
        });
    }
    const QVariantMap fields = index.data(LibraryModel::FieldsRole).toMap();
    return std::any_of(fields.keyValueBegin(), fields.keyValueEnd(), [&](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0
            && field.second.toString().contains(value, Qt::CaseInsensitive);
    });
}

} // namespace

QStringList filterTerms(const QString &text)
{
    QStringList terms;
    QString term;
    bool isQuoted = false;
    const QString all = text + u' ';
    for (const QChar letter : all) {
        if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (letter.isSpace() && !isQuoted) {
            if (!term.isEmpty()) {
                terms.append(term);
            }
            term.clear();
        } else {
            term += letter;
        }
    }
    if (!term.trimmed().isEmpty()) {
        terms.append(term.trimmed()); // a quotation mark is still open
    }
    return terms;
}

LibraryFilter::LibraryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

LibraryFilter::~LibraryFilter() = default;

void LibraryFilter::setText(const QString &text)
{
    m_terms = filterTerms(text);
    invalidateFilter();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return std::ranges::all_of(m_terms, [&](const QString &term) {
        return fits(index, term) || (parent.isValid() && fits(parent, term));
    });
}

} // namespace parallax::ui
