// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QString>

namespace parallax::cli {

/// Results go to standard output, messages to standard error, progress only to a terminal.
class Output
{
public:
    Output();

    void line(const QString &text);
    void bytes(const QByteArray &data);
    /// One document on one line.
    void json(const QJsonObject &object);
    void message(const QString &text);
    /// Rewrites one line on standard error when that is a terminal.
    void progress(const QString &text);
    void endProgress();
    /// False when anything could not be written (disk full, closed pipe).
    [[nodiscard]] bool isComplete();

private:
    QFile m_out;
    QFile m_error;
    bool m_isTerminal = false;
    bool m_hasProgress = false;
    bool m_failed = false;
};

} // namespace parallax::cli
