// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetree.h"

#include <QJsonArray>

#include <limits>

namespace parallax::extract {

PageTree::PageTree(const QJsonObject &elements)
{
    static const RoleMarks marks; // holds nothing but words of a resource
    m_elements.reserve(elements.size());
    for (auto it = elements.begin(); it != elements.end(); ++it) {
        const int number = it.key().toInt();
        const int parent = it.value()[0].toInt(-1);
        // Numbers grow inwards; anything else would lead in a circle.
        m_elements.insert(number,
                          {parent < number ? parent : -1, it.value()[1].toString(),
                           marks.of(it.value()[2].toString())});
    }
}

int PageTree::nearest(int element, const std::function<bool(const Element &)> &isWanted) const
{
    return nearest(element, std::numeric_limits<int>::max(), isWanted);
}

int PageTree::nearest(int element,
                      int levels,
                      const std::function<bool(const Element &)> &isWanted) const
{
    for (auto it = m_elements.constFind(element); it != m_elements.constEnd() && levels > 0;
         it = m_elements.constFind(element)) {
        if (isWanted(*it))
            return element;
        element = it->parent;
        --levels;
    }
    return -1;
}

} // namespace parallax::extract
