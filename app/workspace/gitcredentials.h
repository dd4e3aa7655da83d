// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/git/remoteaccess.h>

#include <functional>

namespace parallax::workspace {

/// Asks the helpers that the user's git is set up with (`git credential`), as git itself would: the
/// platform's keyring. What it answers is used and forgotten. Waits for the helper; not for the
/// main thread.
class GitCredentials
{
public:
    /// \a mayPrompt: git may ask on the terminal. \a isStopped is asked while waiting.
    explicit GitCredentials(bool mayPrompt, std::function<bool()> isStopped = {});

    /// Errors: NotWritable (no git, no helper that knows one), Cancelled.
    [[nodiscard]] Result<archive::git::Secret> secret(const QString &address,
                                                      const QString &user) const;
    /// Tells the helper whether the server took it, so that it can keep it or ask again.
    void tell(const QString &address, const archive::git::Secret &secret, bool wasTaken) const;

private:
    [[nodiscard]] Result<QByteArray> run(const QString &verb, const QByteArray &input) const;

    bool m_mayPrompt;
    std::function<bool()> m_isStopped;
};

} // namespace parallax::workspace
