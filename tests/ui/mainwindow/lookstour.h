// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowundertest.h"

#include <QImage>
#include <QStringList>

#include <functional>

namespace parallax::test {

/// Walks one window through everything that can be seen in it, and takes a picture of each.
class LooksTour
{
public:
    using Take = std::function<void(const QString &name, const QImage &picture)>;

    LooksTour(WindowUnderTest &test, Take take);

    /// The whole way, from the first start to the last dialog. What could not be brought to a
    /// picture is in problems().
    void walk();

    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void start();
    void compare();
    void inspector();
    void faces();
    void views();
    void bars();
    void search();
    void tracking();
    void dialogs();
    void exchange();
    void trigger(const QString &action);
    [[nodiscard]] bool arePanesLaidOut() const;
    [[nodiscard]] bool havePagesAnswered() const;
    /// Nothing in the widget changes any more; \a last is the picture of it.
    [[nodiscard]] bool isQuiet(QWidget *widget, QImage *last);
    /// A picture of this widget once nothing in it changes any more.
    void picture(const QString &name, QWidget *widget);
    /// A picture of the window or dialog of this object name, which is closed then.
    void dialog(const QString &name, const QString &objectName);
    [[nodiscard]] QWidget *shown(const QString &objectName) const;

    WindowUnderTest &m_test;
    Take m_take;
    QStringList m_problems;
};

} // namespace parallax::test
