// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/librarycard.h>

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace parallax::workspace {

class Workspace;

/// What the reader wrote on the outlets, events and articles of a workspace. Lives on the main
/// thread, never blocks it; answers come there.
class Cards final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Cards)

public:
    /// \a workspace must outlive this.
    explicit Cards(Workspace &workspace, QObject *parent = nullptr);
    ~Cards() override;

    /// Reads them anew; read() tells, when they could be read.
    void refresh();
    /// An empty card takes what was written away. read() follows. Errors: those of
    /// archive::storeLibraryCard().
    void describe(const LibraryCard &card,
                  QObject *context,
                  std::function<void(Result<LibraryCard>)> done);

Q_SIGNALS:
    void read(const QList<parallax::LibraryCard> &cards);
    void failed(const parallax::Error &error);

private:
    Workspace &m_workspace;
    QThreadPool m_pool; ///< one thread: in the order of the calls
};

} // namespace parallax::workspace
