// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemes.h"

#include <QWebEngineUrlScheme>

namespace parallax::ui {

void registerSchemes()
{
    QWebEngineUrlScheme scheme(storedPageScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace parallax::ui
