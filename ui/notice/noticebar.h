// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QFrame>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QToolButton;

namespace parallax::ui {

/// One line above a view: a drawing, a sentence, a list behind a button, and a cross; never a box
/// that must be clicked away. Tells assistive technology when it speaks.
class NoticeBar : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    ~NoticeBar() override;

    void setTheme(const Theme &theme);
    [[nodiscard]] QString text() const;

protected:
    /// How a bar of one kind looks and what its parts are called.
    struct Look
    {
        QString name; ///< object names begin with it
        QLatin1String icon;
        QLatin1String colour; ///< token of the icon's colour
        int shownLines = 4; ///< of the list
        int rows = 1; ///< height of one line of the list, in lines of text
    };

    NoticeBar(const Look &look, QWidget *parent);

    /// Shows the sentence; the list behind the button, which is hidden when there is none.
    void say(const QString &sentence, const QStringList &lines, bool isListOpen);
    /// Empties and hides the bar.
    virtual void dismiss();
    [[nodiscard]] bool isListOpen() const;

    [[nodiscard]] QLabel &icon() { return *m_icon; }

    /// Puts a button of the bar's own before the others.
    void addButton(QAbstractButton *button);

    [[nodiscard]] QToolButton &moreButton() { return *m_more; }

    [[nodiscard]] QToolButton &closeButton() { return *m_close; }

    [[nodiscard]] QListWidget &list() { return *m_list; }

private:
    Look m_look;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_more;
    QToolButton *m_close;
    QListWidget *m_list;
};

} // namespace parallax::ui
