// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QLineEdit>

namespace parallax::ui {

/// The search field of the toolbar: what is typed here is looked for in the search window.
class ToolBarSearch final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolBarSearch)

public:
    explicit ToolBarSearch(QWidget *parent = nullptr);
    ~ToolBarSearch() override;

    void setTheme(const Theme &theme);
    /// Wide enough for the words that stand in it while it is empty.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchRequested(const QString &query); ///< Enter; may be empty
    void left(); ///< Escape: the reader wants to go on reading

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_icon;
};

} // namespace parallax::ui
