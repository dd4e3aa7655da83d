// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <filesystem>
#include <optional>

namespace parallax::archive::git {

/// Tells whether any name of a repository may have moved since it was looked at, without reading
/// the names: whoever moves one touches its folder or `packed-refs`. May say "moved" of names that
/// did not; never the other way round.
class RefWatch
{
public:
    explicit RefWatch(const QString &repositoryPath);

    /// To be called before the names are read.
    void take();
    [[nodiscard]] bool isCurrent() const;

    void forget() { m_isTaken = false; }

private:
    struct Stamp
    {
        std::filesystem::path path;
        std::optional<std::filesystem::file_time_type> time; ///< nothing: no such file
    };

    [[nodiscard]] static std::optional<std::filesystem::file_time_type>
    timeOf(const std::filesystem::path &path);

    std::filesystem::path m_repository;
    QList<Stamp> m_stamps;
    bool m_isTaken = false;
};

} // namespace parallax::archive::git
