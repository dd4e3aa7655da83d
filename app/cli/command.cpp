// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

/// Fewer digits of a commit would too easily be a revision's number.
constexpr qsizetype shortestCommit = 4;

QString workspaceFolderOfPlatform()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/workspace";
}

QString formatOption()
{
    return u"format"_s;
}

} // namespace

Command::Command(QString name, QString summary, Needs needs, const QString &formats)
    : m_name(std::move(name))
    , m_summary(std::move(summary))
    , m_needs(needs)
{
    m_parser.setApplicationDescription(m_summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    m_parser.addOption({formatOption(), formats, u"FORMAT"_s, u"text"_s});
    m_parser.addOption({u"workspace"_s, u"Folder of the workspace."_s, u"DIR"_s});
}

Command::~Command() = default;

void Command::run(const QStringList &arguments, Services &services, Output &output)
{
    m_services = &services;
    m_output = &output;
    if (!m_parser.parse(arguments)) {
        wrongUse(m_parser.errorText());
        return;
    }
    if (m_parser.isSet(u"help"_s)) {
        // The parser knows the program as its first argument only.
        m_output->bytes(m_parser.helpText()
                            .replace(u"Usage: "_s + QCoreApplication::arguments().value(0),
                                     u"Usage: parallax "_s + m_name)
                            .toUtf8());
        finish();
        return;
    }
    const QString format = messageFormat();
    if (format != u"text"_s && format != u"json"_s) {
        wrongUse(u"--format is text or json, not \"%1\""_s.arg(format));
        return;
    }
    m_isJson = format == u"json"_s;
    openWorkspace();
}

QString Command::messageFormat()
{
    return m_parser.value(formatOption());
}

void Command::openWorkspace()
{
    m_workspace =
        std::make_unique<workspace::Workspace>(m_services->pageReader(), m_services->clock);
    if (needs() == Needs::Nothing) {
        start();
        return;
    }
    const QString folder = workspaceFolder(m_parser.value(u"workspace"_s));
    // The platform's own folder is made by whoever comes first; one that was named was meant.
    if (needs() == Needs::StoredWorkspace && folder != workspaceFolderOfPlatform()
        && !QFileInfo::exists(folder)) {
        fail({Error::Code::NotFound, u"\"%1\": there is no workspace here"_s.arg(folder)});
        return;
    }
    m_workspace->open(folder, this, [this](const Result<workspace::Library> &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        start();
    });
}

void Command::wrongUse(const QString &reason)
{
    m_output->message(u"%1: %2"_s.arg(m_name, reason));
    m_output->message(u"see \"parallax %1 --help\""_s.arg(m_name));
    Q_EMIT finished(ExitCode::WrongUse);
}

void Command::fail(const Error &error)
{
    m_output->message(error.detail);
    Q_EMIT finished(ExitCode::Unreadable);
}

void Command::finish(ExitCode code)
{
    if (!m_output->isComplete()) {
        m_output->message(u"standard output: not everything could be written"_s);
        code = ExitCode::Unreadable;
    }
    Q_EMIT finished(code);
}

void Command::withEvent(const QString &nameOrId, std::function<void(Event)> found)
{
    m_workspace->library(this, [this, nameOrId, found](const Result<workspace::Library> &library) {
        if (!library) {
            fail(library.error());
            return;
        }
        for (const Event &event : library->events) {
            if (event.name == nameOrId || event.id.value == nameOrId) {
                found(event);
                return;
            }
        }
        fail({Error::Code::NotFound,
              u"there is no event \"%1\" in \"%2\""_s.arg(nameOrId, m_workspace->folder())});
    });
}

void Command::withArticle(const QString &name, std::function<void(ArticleRecord)> found)
{
    m_workspace->library(this, [this, name, found](const Result<workspace::Library> &library) {
        if (!library) {
            fail(library.error());
            return;
        }
        QList<ArticleRecord> candidates;
        for (const ArticleRecord &record : library->articles) {
            if (record.id.value == name) {
                found(record);
                return;
            }
            if (record.id.value.endsWith(u'/' + name) || record.url.toString() == name
                || record.outlet.compare(name, Qt::CaseInsensitive) == 0) {
                candidates.append(record);
            }
        }
        if (candidates.size() == 1) {
            found(candidates.first());
            return;
        }
        QStringList ids;
        for (const ArticleRecord &record : std::as_const(candidates)) {
            ids.append(record.id.value);
        }
        fail({Error::Code::NotFound,
              candidates.isEmpty()
                  ? u"there is no article \"%1\"; \"parallax articles\" lists them"_s.arg(name)
                  : u"\"%1\" may be any of: %2"_s.arg(name, ids.join(u", "))});
    });
}

void Command::compareEvent(const Event &event,
                           const std::optional<QDateTime> &asOf,
                           std::function<void(Comparison, ExitCode)> done)
{
    auto code = std::make_shared<ExitCode>(ExitCode::Done);
    connect(m_workspace.get(), &workspace::Workspace::partlyFailed, this,
            [this, code](const QList<workspace::FailedItem> &failures) {
                for (const workspace::FailedItem &failed : failures) {
                    m_output->message(failed.error.detail);
                }
                *code = ExitCode::Unreadable;
            });
    m_workspace->compare(
        event.id, {}, asOf, this,
        [this, code, done = std::move(done)](const Result<Comparison> &comparison) {
            if (!comparison) {
                fail(comparison.error());
                return;
            }
            done(*comparison, *code);
        });
}

std::optional<QDateTime> timeArgument(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

QDateTime lastSeen(const Comparison &comparison)
{
    QDateTime last;
    for (const ComparedArticle &article : comparison.articles) {
        const QDateTime &fetched = article.record.fetched;
        if (fetched.isValid() && (!last.isValid() || fetched > last)) {
            last = fetched;
        }
    }
    return last;
}

workspace::ImportItem inputItem(const QString &argument)
{
    workspace::ImportItem item;
    item.path = argument;
    const qsizetype sign = argument.indexOf(u'=');
    if (sign > 0 && !QFileInfo::exists(argument)) {
        item.outlet = argument.first(sign);
        item.path = argument.sliced(sign + 1);
    }
    if (item.path == u"-"_s) {
        QFile input;
        item.bytes = input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
        // An empty input is still an input: null would mean "read the path".
        if (item.bytes.isNull()) {
            item.bytes = QByteArray("");
        }
    }
    return item;
}

QList<workspace::ImportItem> inputItems(const QStringList &arguments)
{
    QList<workspace::ImportItem> items;
    for (const QString &argument : arguments) {
        items.append(inputItem(argument));
    }
    return items;
}

QString addressLines(const QList<fetch::ListedAddress> &addresses)
{
    constexpr qsizetype most = 5;
    QStringList lines;
    for (const fetch::ListedAddress &address : addresses.first(std::min(most, addresses.size()))) {
        lines.append(address.url.toString(QUrl::FullyEncoded));
    }
    return lines.join(u", "_s) + (addresses.size() > most ? u", …"_s : QString());
}

const Revision *findRevision(const ArticleRecord &record, const QString &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    for (const Revision &revision : record.revisions) {
        if (isNumber && revision.number == number) {
            return &revision;
        }
    }
    for (const Revision &revision : record.revisions) {
        if (name.size() >= shortestCommit && revision.id.value.startsWith(name)) {
            return &revision;
        }
    }
    return nullptr;
}

QString workspaceFolder(const QString &option)
{
    if (!option.isEmpty()) {
        return option;
    }
    const QString variable = qEnvironmentVariable("PARALLAX_WORKSPACE");
    return variable.isEmpty() ? workspaceFolderOfPlatform() : variable;
}

} // namespace parallax::cli
