// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network.h"

namespace parallax::cli {

/// `import --event E FILE|URL…`: reads articles, fetches pages and stores their revisions.
class ImportCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportCommand)

public:
    ImportCommand();

protected:
    void start() override;

private:
    void fetchAddresses(const QString &event, const workspace::ImportReport &files);
    void print(const workspace::ImportReport &report);

    QList<QUrl> m_addresses;
    std::unique_ptr<Network> m_network;
};

} // namespace parallax::cli
