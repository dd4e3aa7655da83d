// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/mount.h>

namespace parallax::archive::testing {

/// A file system of its own, which only root may make.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const char *options)
        : m_folder(folder.toUtf8())
        , m_isMounted(::mount("parallax-test", m_folder.constData(), "tmpfs", 0, options) == 0)
    {
    }

    ~SmallDisk()
    {
        if (m_isMounted) {
            ::umount(m_folder.constData());
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount("parallax-test", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                       nullptr)
            == 0;
    }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

} // namespace parallax::archive::testing
