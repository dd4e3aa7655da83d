// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <app/domain/search.h>

namespace parallax::cli {

/// `search`: looks through all stored revisions and notes.
class SearchCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchCommand)

public:
    SearchCommand();

protected:
    void start() override;

private:
    /// Fills in what the options say; false after wrongUse().
    [[nodiscard]] bool readOptions();
    [[nodiscard]] bool readParts();
    [[nodiscard]] bool readTime(const QString &option, std::optional<QDateTime> &time);
    void search();
    void print(const SearchResults &results);

    SearchRequest m_request;
};

} // namespace parallax::cli
