// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace parallax::ui {

/// What an empty workspace shows: one line what the program does, and three ways in.
class FirstRun final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRun)

public:
    explicit FirstRun(QWidget *parent = nullptr);
    ~FirstRun() override;

    void setTheme(const Theme &theme);
    void setFolder(const QString &folder);
    /// The sample is being read: its button waits.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void sampleRequested();
    void pasteRequested();
    void filesRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *
    card(const QString &name, const QString &title, const QString &text, QPushButton *button);

    QWidget *m_picture;
    QLabel *m_title;
    QPushButton *m_sample;
    QPushButton *m_paste;
    QPushButton *m_files;
    QLabel *m_place;
};

} // namespace parallax::ui
