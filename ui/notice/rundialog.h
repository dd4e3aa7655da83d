// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace parallax::ui {

/// What a RunDialog says, in the reader's language.
struct RunDialogWords
{
    QString what; ///< what the run does, above all else
    QString start;
    QString stop;
    QString progress; ///< accessible name of the bar
    QString result; ///< accessible name of what came of it
    QString hint; ///< stands in place of the result before there is one
};

/// A dialog around one long run: what it needs, Start and Stop, how far it is, what came of it. Who
/// derives from it runs it. Deletes itself when it is closed.
class RunDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDialog)

public:
    ~RunDialog() override;

protected:
    /// \a prefix: of the parts' object names, "sync" gives "syncStart".
    RunDialog(const QString &prefix, const RunDialogWords &words, QWidget *parent);

    /// Puts \a needs between what the dialog says and the run; takes it.
    void arrange(QLayout *needs, int charactersWide);
    /// A button that asks for a folder, whose path goes into \a path.
    [[nodiscard]] QPushButton *newFolderButton(const QString &text,
                                               const QString &accessibleName,
                                               const QString &title,
                                               QLineEdit &path);
    /// Shows how far it is while it runs; enables Stop then, and Start with \a canStart else.
    void showRunning(bool isRunning, bool canStart);
    void showProgress(qsizetype done, qsizetype count);
    /// A long step is cut in its middle, where addresses tell least.
    void showStep(const QString &step);
    void showResult(const QString &html);

    [[nodiscard]] QPushButton *startButton() const { return m_start; }

    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }

private:
    QString m_prefix;
    QLabel *m_what;
    QLabel *m_step;
    QProgressBar *m_progress;
    QTextBrowser *m_result;
    QPushButton *m_start;
    QPushButton *m_stop;
};

} // namespace parallax::ui
