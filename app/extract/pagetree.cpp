// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetree.h"

#include <QJsonArray>

#include <algorithm>

namespace parallax::extract {

PageTree::PageTree(const QJsonObject &elements)
{
    static const RoleMarks marks; // holds nothing but words of a resource
    QHash<QString, MarkedForms> known; // pages have few marks, many times over
    m_elements.reserve(elements.size());
    for (auto it = elements.begin(); it != elements.end(); ++it) {
        const int number = it.key().toInt();
        const int parent = it.value()[0].toInt(-1);
        // Numbers grow inwards; anything else would lead in a circle.
        const QString said = it.value()[2].toString();
        if (!known.contains(said))
            known.insert(said, marks.of(said));
        m_elements.insert(
            number, {parent < number ? parent : -1, it.value()[1].toString(), known.value(said)});
    }
    m_order = m_elements.keys();
    std::ranges::sort(m_order);
}

QHash<int, int> PageTree::nearest(const std::function<bool(int, const Element &)> &isWanted) const
{
    QHash<int, int> found;
    found.reserve(m_order.size());
    for (const int number : m_order) {
        const Element &element = *m_elements.constFind(number);
        found.insert(number, isWanted(number, element) ? number : found.value(element.parent, -1));
    }
    return found;
}

int PageTree::nearest(int element, MarkedForm form) const
{
    auto table = m_byForm.find(int(form));
    if (table == m_byForm.end()) {
        table = m_byForm.insert(int(form), nearest([form](int, const Element &one) {
                                    return one.forms.testFlag(form);
                                }));
    }
    return table->value(element, -1);
}

int PageTree::nearest(int element, const QString &tag) const
{
    auto table = m_byTag.find(tag);
    if (table == m_byTag.end()) {
        table = m_byTag.insert(tag,
                               nearest([&tag](int, const Element &one) { return one.tag == tag; }));
    }
    return table->value(element, -1);
}

int PageTree::nearest(int element, MarkedForm form, int levels) const
{
    for (auto it = m_elements.constFind(element); it != m_elements.constEnd() && levels > 0;
         it = m_elements.constFind(element)) {
        if (it->forms.testFlag(form))
            return element;
        element = it->parent;
        --levels;
    }
    return -1;
}

QHash<int, int> PageTree::sums(QHash<int, int> own) const
{
    for (auto number = m_order.crbegin(); number != m_order.crend(); ++number) {
        const int outer = parent(*number);
        if (outer >= 0)
            own[outer] += own.value(*number);
    }
    return own;
}

} // namespace parallax::extract
