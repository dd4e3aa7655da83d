// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"

#include <app/workspace/workspace.h>

#include <QCommandLineParser>
#include <QObject>

#include <functional>

namespace parallax::extract {
class PageReader;
}

namespace parallax::report {
class PdfPrinter;
}

namespace parallax::cli {

/// Exit codes of the contract.
enum class ExitCode {
    Done = 0,
    FoundWanting = 1, ///< done, and what was asked for was found wanting
    WrongUse = 2,
    Unreadable = 3, ///< an input could not be read; the others are done
};

/// What the edge of the program gives to commands. The page engine is made only when asked for.
struct Services
{
    std::function<extract::PageReader *()> pageReader;
    std::function<report::PdfPrinter *()> pdfPrinter;
    workspace::Workspace::Clock clock;
};

/// One command. Options are declared by the constructor, `start` is called once after parsing.
class Command : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Command)

public:
    enum class Needs {
        Nothing,
        Workspace, ///< made where there is none
        StoredWorkspace, ///< a folder that was named has to exist: a slip of the pen makes nothing
    };

    /// \a formats: what the help says of `--format`.
    Command(QString name,
            QString summary,
            Needs needs,
            const QString &formats = QStringLiteral("text or json"));
    ~Command() override;

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QString summary() const { return m_summary; }

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }

    /// Parses, opens the workspace where needed and starts. \a arguments begins with the command's
    /// name.
    void run(const QStringList &arguments, Services &services, Output &output);

Q_SIGNALS:
    void finished(parallax::cli::ExitCode code);

protected:
    virtual void start() = 0;

    /// What the call needs; a command with several forms says it for the one that was parsed.
    [[nodiscard]] virtual Needs needs() const { return m_needs; }

    /// Of the command's own messages: text or json, and anything else is wrong use.
    [[nodiscard]] virtual QString messageFormat();

    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }

    [[nodiscard]] bool isJson() const { return m_isJson; }

    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }

    [[nodiscard]] Services &services() { return *m_services; }

    [[nodiscard]] Output &output() { return *m_output; }

    /// Says what is wrong with the call and ends with WrongUse.
    void wrongUse(const QString &reason);
    /// Says why an input could not be done and ends with Unreadable.
    void fail(const Error &error);
    /// Ends the command; output that could not be written makes it Unreadable.
    void finish(ExitCode code = ExitCode::Done);
    /// Finds an event by name or id, or fails.
    void withEvent(const QString &nameOrId, std::function<void(Event)> found);
    /// Finds an article by id, by the end of its id, by address or by outlet when only one has it,
    /// or fails.
    void withArticle(const QString &name, std::function<void(ArticleRecord)> found);

    /// Compares a stored event; articles that could not be loaded are named, and make the code
    /// Unreadable.
    void compareEvent(const Event &event,
                      const std::optional<QDateTime> &asOf,
                      std::function<void(Comparison, ExitCode)> done);

private:
    void openWorkspace();

    QString m_name;
    QString m_summary;
    Needs m_needs;
    QCommandLineParser m_parser;
    bool m_isJson = false;
    Services *m_services = nullptr;
    Output *m_output = nullptr;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// Addresses that a list names, for a message: the first few.
[[nodiscard]] QString addressLines(const QList<fetch::ListedAddress> &addresses);

/// `PATH` or `OUTLET=PATH`; a path that exists as it stands wins. "-" is standard input, read here.
[[nodiscard]] workspace::ImportItem inputItem(const QString &argument);
[[nodiscard]] QList<workspace::ImportItem> inputItems(const QStringList &arguments);
/// The revision of this number ("2") or commit (at least 4 digits of it), or null.
[[nodiscard]] const Revision *findRevision(const ArticleRecord &record, const QString &name);
/// ISO 8601; a time without zone counts as UTC.
[[nodiscard]] std::optional<QDateTime> timeArgument(const QString &text);
/// The newest time at which any of the compared revisions was fetched: a report's "as of" without a
/// clock.
[[nodiscard]] QDateTime lastSeen(const Comparison &comparison);
/// `--workspace`, then PARALLAX_WORKSPACE, then the platform's data folder.
[[nodiscard]] QString workspaceFolder(const QString &option);

} // namespace parallax::cli
