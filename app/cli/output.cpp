// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace parallax::cli {

Output::Output()
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_failed = !m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Output::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
}

void Output::bytes(const QByteArray &data)
{
    endProgress();
    m_failed = m_out.write(data) != data.size() || m_failed;
}

void Output::json(const QJsonObject &object)
{
    bytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::message(const QString &text)
{
    endProgress();
    m_error.write("parallax: " + text.toUtf8() + '\n');
}

void Output::progress(const QString &text)
{
    if (m_isTerminal) {
        m_error.write("\r\033[K" + text.toUtf8());
        m_hasProgress = true;
    }
}

void Output::endProgress()
{
    if (m_hasProgress) {
        m_error.write("\r\033[K");
        m_hasProgress = false;
    }
}

bool Output::isComplete()
{
    m_failed = !m_out.flush() || std::fflush(stdout) != 0 || m_failed;
    return !m_failed;
}

} // namespace parallax::cli
