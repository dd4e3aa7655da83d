// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace parallax {

/// Why an operation failed for a reason outside our own code.
struct Error
{
    enum class Code {
        NotFound, ///< a file, article, revision or event does not exist
        Unreadable, ///< it exists and could not be read (permission, vanished, I/O)
        TooLarge, ///< larger than the limit that the reader states
        Empty, ///< nothing to read in it
        NotText, ///< binary data where text was expected
        Malformed, ///< the format is broken: truncated, hostile or contradictory
        Unsupported, ///< a format or feature this program does not know
        NoSpace, ///< the disk is full
        NotWritable, ///< read-only or permission denied on writing
        Damaged, ///< stored data does not match its hash
        Git, ///< libgit2 reported something else
        Browser, ///< the page engine crashed, hung or refused
        Cancelled,
    };
    Code code = Code::Unreadable;
    /// English, names the input and the reason; for the log and the command line.
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for `tl::unexpected(Error{code, detail})`.
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QString detail)
{
    return tl::unexpected(Error{code, std::move(detail)});
}

} // namespace parallax
