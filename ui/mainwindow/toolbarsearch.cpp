// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toolbarsearch.h"

#include <ui/theme/lineicon.h>

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int leastLetters = 14; // below that a button says more than a field
constexpr int iconAndMargins = 46; // pixels beside the words

} // namespace

ToolBarSearch::ToolBarSearch(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(new QAction(this))
{
    setObjectName(u"toolbarSearch"_s);
    setAccessibleName(tr("Search the archive"));
    //: the key that opens the search window
    setPlaceholderText(tr("Search the archive (%1)")
                           .arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)));
    setToolTip(tr("Type words and press Enter: every revision and note is searched."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_icon->setText(accessibleName());
    addAction(m_icon, QLineEdit::LeadingPosition);
    connect(m_icon, &QAction::triggered, this, [this] { Q_EMIT searchRequested(text()); });
}

ToolBarSearch::~ToolBarSearch() = default;

void ToolBarSearch::setTheme(const Theme &theme)
{
    m_icon->setIcon(lineIcon(theme, "search"_L1));
}

QSize ToolBarSearch::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(placeholderText()) + iconAndMargins,
            QLineEdit::sizeHint().height()};
}

QSize ToolBarSearch::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastLetters + iconAndMargins,
            QLineEdit::minimumSizeHint().height()};
}

bool ToolBarSearch::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape unpins elsewhere in the window; here it leaves the field.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            key->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ToolBarSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QString query = text().trimmed();
        clear(); // the search window has it now
        Q_EMIT searchRequested(query);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace parallax::ui
