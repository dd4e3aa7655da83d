// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineaccess.h"

#include "timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// One revision: a list item that can be chosen, as by a click.
class DotAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    DotAccess(TimelineView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && place().isValid(); }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name
            ? m_view->description(place()).replace(u'\n', u", "_s)
            : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect there = m_view->dotRect(place()).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(there.topLeft()), there.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name)) {
            return;
        }
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrent(place());
        if (name == pressAction()) {
            Q_EMIT m_view->chosen(place(), false);
        }
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->current() == place();
        return state;
    }

private:
    [[nodiscard]] TimelinePlace place() const
    {
        return m_view ? m_view->places().value(m_index) : TimelinePlace();
    }

    QPointer<TimelineView> m_view;
    int m_index;
};

class TimelineAccess final : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    Q_DISABLE_COPY_MOVE(TimelineAccess)

    ~TimelineAccess() override
    {
        for (const auto &[index, id] : m_dots) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return int(view()->places().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto known = m_dots.find(index);
        if (known != m_dots.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        auto *made = new DotAccess(view(), index); // owned by the cache of QAccessible
        m_dots.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_dots) {
            if (QAccessible::accessibleInterface(id) == child) {
                return index;
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(int(view()->places().indexOf(view()->current())))
                                  : nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value
            ? view()->description(view()->current()).replace(u'\n', u", "_s)
            : QAccessibleWidget::text(what);
    }

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(object()); }

    mutable std::map<int, QAccessible::Id> m_dots;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view != nullptr ? new TimelineAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeAccess);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceTimelinePlace(TimelineView &view)
{
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(int(view.places().indexOf(view.current())));
    QAccessible::updateAccessibility(&event);
}

} // namespace parallax::ui
