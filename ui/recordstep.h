// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>
#include <optional>
#include <utility>

namespace parallax::ui {

/// One undoable step from one state of a stored record to another; no state before: it is new; none
/// after: it is taken away.
template <typename Record>
class RecordStep final : public QUndoCommand
{
public:
    using Write = std::function<void(const Record &)>;

    /// \a store and \a remove are called now and at every undo and redo; what they use must outlive
    /// the step.
    RecordStep(const QString &text,
               std::optional<Record> before,
               std::optional<Record> after,
               Write store,
               Write remove)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_store(std::move(store))
        , m_remove(std::move(remove))
    {
    }

    void undo() override { go(m_after, m_before); }

    void redo() override { go(m_before, m_after); }

private:
    void go(const std::optional<Record> &from, const std::optional<Record> &to)
    {
        if (to) {
            m_store(*to);
        } else if (from) {
            m_remove(*from);
        }
    }

    std::optional<Record> m_before;
    std::optional<Record> m_after;
    Write m_store;
    Write m_remove;
};

} // namespace parallax::ui
