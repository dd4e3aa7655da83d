// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rolemarks.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace parallax::extract {

/// The elements around the blocks of a page's snapshot. Nothing in it takes longer than the number
/// of elements, however deep a page is.
class PageTree
{
public:
    struct Element
    {
        int parent = -1;
        QString tag; ///< lower case
        MarkedForms forms; ///< that its class, id and itemprop name
    };

    explicit PageTree(const QJsonObject &elements);

    /// -1 for the outermost and for one that is not known.
    [[nodiscard]] int parent(int element) const { return m_elements.value(element).parent; }

    /// The innermost of \a element and those around it that has this form or tag; -1 when there is
    /// none.
    [[nodiscard]] int nearest(int element, MarkedForm form) const;
    [[nodiscard]] int nearest(int element, const QString &tag) const;
    /// The same, looking at no more than \a levels of them.
    [[nodiscard]] int nearest(int element, MarkedForm form, int levels) const;
    /// For each element the innermost of it and those around it that \a isWanted; -1 for none.
    [[nodiscard]] QHash<int, int>
    nearest(const std::function<bool(int, const Element &)> &isWanted) const;
    /// What elements have by themselves, summed up with what the elements in them have.
    [[nodiscard]] QHash<int, int> sums(QHash<int, int> own) const;

private:
    QHash<int, Element> m_elements;
    QList<int> m_order; ///< numbers of elements, outer ones before inner ones
    mutable QHash<int, QHash<int, int>> m_byForm; ///< made when first asked for
    mutable QHash<QString, QHash<int, int>> m_byTag; ///< made when first asked for
};

} // namespace parallax::extract
