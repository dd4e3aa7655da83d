// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refwatch.h"

#include <algorithm>
#include <chrono>

namespace parallax::archive::git {
namespace {

/// File times move on in steps of the system's clock tick, at most 16 ms: a folder that was touched
/// just now may be touched again without looking any different.
constexpr std::chrono::milliseconds tick(50);
/// FAT keeps even seconds.
constexpr std::chrono::milliseconds coarseTick(2100);

bool isWholeSecond(std::filesystem::file_time_type time)
{
    return time.time_since_epoch() % std::chrono::seconds(1) == std::chrono::seconds(0);
}

} // namespace

RefWatch::RefWatch(const QString &repositoryPath)
    : m_repository(repositoryPath.toStdU16String())
{
}

std::optional<std::filesystem::file_time_type> RefWatch::timeOf(const std::filesystem::path &path)
{
    std::error_code error;
    const auto time = std::filesystem::last_write_time(path, error);
    return error ? std::nullopt : std::optional(time);
}

void RefWatch::take()
{
    m_stamps.clear();
    const auto add = [this](const std::filesystem::path &path) {
        m_stamps.append({path, timeOf(path)});
    };
    add(m_repository / "packed-refs");
    const std::filesystem::path refs = m_repository / "refs";
    add(refs);
    std::error_code error;
    std::filesystem::recursive_directory_iterator entry(refs, error);
    while (!error && entry != std::filesystem::recursive_directory_iterator()) {
        if (entry->is_directory(error) && !error) {
            add(entry->path());
        }
        entry.increment(error);
    }
    const bool isCoarse = std::ranges::all_of(
        m_stamps, [](const Stamp &stamp) { return !stamp.time || isWholeSecond(*stamp.time); });
    const auto settled =
        std::filesystem::file_time_type::clock::now() - (isCoarse ? coarseTick : tick);
    const bool isFresh = std::ranges::any_of(
        m_stamps, [settled](const Stamp &stamp) { return stamp.time && *stamp.time > settled; });
    m_isTaken = !error && !isFresh;
}

bool RefWatch::isCurrent() const
{
    if (!m_isTaken) {
        return false;
    }
    return std::ranges::all_of(m_stamps,
                               [](const Stamp &stamp) { return timeOf(stamp.path) == stamp.time; });
}

} // namespace parallax::archive::git
