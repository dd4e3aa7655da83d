// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/librarycard.h>
#include <ui/theme/theme.h>

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace parallax::ui {

/// What the reader writes on an outlet, an event or an article: of an outlet the name shown and the
/// colour, of all three fields of the reader's own and tags. Not modal to what runs behind it.
class CardDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardDialog)

public:
    /// \a title: what the card is about, in the reader's words. \a known: all cards, for proposals.
    CardDialog(const LibraryCard &card,
               const QString &title,
               const QList<LibraryCard> &known,
               const Theme &theme,
               QWidget *parent = nullptr);
    ~CardDialog() override;

    /// As it is in the form, tidied.
    [[nodiscard]] LibraryCard card() const;

Q_SIGNALS:
    void described(const parallax::LibraryCard &before, const parallax::LibraryCard &after);

private:
    void addOutletRows(QFormLayout *form);
    QWidget *buildFields(const QList<LibraryCard> &known);
    void addTags(QFormLayout *form, const QList<LibraryCard> &known);
    void addField(const QString &name, const QString &value);
    void removeField();
    void chooseOwnColour();
    void setOwnColour(const QString &colour);
    void accept() override;

    LibraryCard m_before;
    Theme m_theme;
    QLineEdit *m_name = nullptr; ///< outlets only
    QComboBox *m_colour = nullptr;
    QTableWidget *m_fields;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_tags;
};

} // namespace parallax::ui
