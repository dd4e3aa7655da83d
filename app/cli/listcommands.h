// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace parallax::cli {

/// `events`: lists the events of the workspace.
class EventsCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventsCommand)

public:
    EventsCommand();

protected:
    void start() override;
};

/// `articles [--event E]`: lists the articles of the workspace or of one event.
class ArticlesCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticlesCommand)

public:
    ArticlesCommand();

protected:
    void start() override;

private:
    void print(const workspace::Library &library);
};

/// `history ARTICLE [--sentences]`: lists the revisions of one article with what they changed, or
/// where each of its sentences comes from.
class HistoryCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryCommand)

public:
    HistoryCommand();

protected:
    void start() override;

private:
    void printChanges(const workspace::ArticleChanges &changes);
    void printSentences(const workspace::ArticleBlame &blame);
};

/// `show ARTICLE [--revision R]`: prints one revision.
class ShowCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShowCommand)

public:
    ShowCommand();

protected:
    void start() override;

private:
    void show(const Revision &revision);
};

} // namespace parallax::cli
