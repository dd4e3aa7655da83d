// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWebEngineUrlRequestJob;

namespace parallax::ui {

/// Answers \a job with stored bytes. What is read as a document loses its connection hints first,
/// on another thread: a page may be large and made to be slow. Text and pictures go as they are.
void answerStored(QWebEngineUrlRequestJob *job,
                  const QByteArray &bytes,
                  const QByteArray &mediaType);

} // namespace parallax::ui
