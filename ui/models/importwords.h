// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/importnote.h>

#include <QCoreApplication>

namespace parallax::ui {

/// The translated words for what an import noted.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::ImportWords)

public:
    /// One line: the file, the place in it, and what is noted of it.
    static QString note(const ImportNote &note);

private:
    static QString sentence(const ImportNote &note);
};

} // namespace parallax::ui
