// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rolemarks.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace parallax::extract {

/// The elements around the blocks of a page's snapshot.
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

    [[nodiscard]] bool isEmpty() const { return m_elements.isEmpty(); }

    /// -1 for the outermost and for one that is not known.
    [[nodiscard]] int parent(int element) const { return m_elements.value(element).parent; }

    /// The innermost of \a element and those around it that \a isWanted; -1 when there is none.
    [[nodiscard]] int nearest(int element,
                              const std::function<bool(const Element &)> &isWanted) const;
    /// The same, looking at no more than \a levels of them.
    [[nodiscard]] int
    nearest(int element, int levels, const std::function<bool(const Element &)> &isWanted) const;

private:
    QHash<int, Element> m_elements;
};

} // namespace parallax::extract
