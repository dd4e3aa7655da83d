// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/extract/pagereader.h>

#include <chrono>
#include <memory>

namespace parallax::ui {

/// Reads captured pages by Chromium's parser: off the record, the page's scripts off, every request
/// but the one for the page itself refused. A page is parsed beside an empty one that stays open,
/// so that neither an address is loaded nor a script compiled for it; one whose encoding is to be
/// guessed, or of many megabytes, is loaded. One page at a time, the others wait. Main thread only;
/// nothing of the page engine is started before the first read. Works under QGuiApplication with
/// the offscreen platform. Needs registerSchemes() before the application object.
class WebPageReader final : public extract::PageReader
{
public:
    /// A page that takes longer than \a timeLimit ends with Error::Browser.
    explicit WebPageReader(std::chrono::milliseconds timeLimit = std::chrono::seconds(20));
    ~WebPageReader() override;
    Q_DISABLE_COPY_MOVE(WebPageReader)

    void read(const Capture &capture,
              QObject *context,
              std::function<void(Result<extract::PageSnapshot>)> done) override;

private:
    class Queue;
    std::unique_ptr<Queue> m_queue;
};

} // namespace parallax::ui
