// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "aligncommand.h"
#include "backfillcommand.h"
#include "checkcommand.h"
#include "comparecommand.h"
#include "diffcommand.h"
#include "exportcommand.h"
#include "extractcommand.h"
#include "feedcommand.h"
#include "gccommand.h"
#include "importcommand.h"
#include "listcommands.h"
#include "reportcommand.h"
#include "samplecommand.h"
#include "scorecommand.h"
#include "searchcommand.h"
#include "synccommand.h"
#include "trackcommands.h"
#include "verifycommand.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

using Maker = std::unique_ptr<Command> (*)();

template <typename T>
std::unique_ptr<Command> make()
{
    return std::make_unique<T>();
}

constexpr std::array<std::pair<QLatin1StringView, Maker>, 23> makers{{
    {"import"_L1, &make<ImportCommand>},     {"extract"_L1, &make<ExtractCommand>},
    {"align"_L1, &make<AlignCommand>},       {"compare"_L1, &make<CompareCommand>},
    {"feed"_L1, &make<FeedCommand>},         {"score"_L1, &make<ScoreCommand>},
    {"diff"_L1, &make<DiffCommand>},         {"events"_L1, &make<EventsCommand>},
    {"articles"_L1, &make<ArticlesCommand>}, {"history"_L1, &make<HistoryCommand>},
    {"show"_L1, &make<ShowCommand>},         {"search"_L1, &make<SearchCommand>},
    {"track"_L1, &make<TrackCommand>},       {"untrack"_L1, &make<UntrackCommand>},
    {"watch"_L1, &make<WatchCommand>},       {"check"_L1, &make<CheckCommand>},
    {"report"_L1, &make<ReportCommand>},     {"export"_L1, &make<ExportCommand>},
    {"backfill"_L1, &make<BackfillCommand>}, {"sync"_L1, &make<SyncCommand>},
    {"verify"_L1, &make<VerifyCommand>},     {"gc"_L1, &make<GcCommand>},
    {"sample"_L1, &make<SampleCommand>},
}};

Maker makerOf(const QString &name)
{
    for (const auto &[word, maker] : makers) {
        if (name == word) {
            return maker;
        }
    }
    return nullptr;
}

Call wrong(const QString &message)
{
    Call call;
    call.kind = Call::Kind::Wrong;
    call.message = message;
    return call;
}

/// Options of the window: `[WORKSPACE] [--event NAME] [--sample]`.
Call windowCall(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"event"_s, {}, u"NAME"_s}, {u"sample"_s, {}}, {u"workspace"_s, {}, u"DIR"_s}});
    if (!parser.parse(arguments)) {
        return wrong(parser.errorText());
    }
    const QStringList positional = parser.positionalArguments();
    if (!positional.isEmpty() && makerOf(positional.first()) != nullptr) {
        return wrong(u"options stand after the command: parallax %1 --workspace DIR …"_s.arg(
            positional.first()));
    }
    if (positional.size() > 1) {
        return wrong(u"one workspace can be opened, not %1"_s.arg(positional.size()));
    }
    Call call;
    call.workspace = positional.isEmpty() ? parser.value(u"workspace"_s) : positional.first();
    // A mistyped command must not make a folder of that name.
    if (!positional.isEmpty() && !QFileInfo(call.workspace).isDir()
        && !call.workspace.contains(u'/')) {
        return wrong(u"\"%1\" is neither a command nor a folder"_s.arg(call.workspace));
    }
    call.event = parser.value(u"event"_s);
    call.opensSample = parser.isSet(u"sample"_s);
    return call;
}

} // namespace

Call call(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    Call result;
    if (makerOf(first) != nullptr) {
        result.kind = Call::Kind::Command;
        return result;
    }
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        result.kind = Call::Kind::Help;
        return result;
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        result.kind = Call::Kind::Version;
        return result;
    }
    return windowCall(arguments);
}

QString overview()
{
    QString text =
        u"Usage: parallax [WORKSPACE] [--event NAME] [--sample]   opens the window\n"
        "       parallax COMMAND [OPTIONS] …                     works without a display\n\n"
        "Commands\n"_s;
    for (const auto &[word, maker] : makers) {
        text += u"  %1  %2\n"_s.arg(QString(word).leftJustified(9), maker()->summary());
    }
    text +=
        u"\n\"parallax COMMAND --help\" tells more. --workspace DIR or PARALLAX_WORKSPACE names "
        u"the "
        "workspace.\nExit codes: 0 done, 1 found wanting, 2 wrong use, 3 an input could not be read.\n"_s;
    return text;
}

CommandLine::CommandLine(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

CommandLine::~CommandLine() = default;

void CommandLine::run(const QStringList &arguments, const std::function<void(int)> &finished)
{
    const Maker maker = makerOf(arguments.value(1));
    Q_ASSERT(maker != nullptr);
    m_command = maker();
    connect(
        m_command.get(), &Command::finished, this,
        [finished](ExitCode code) { finished(static_cast<int>(code)); }, Qt::QueuedConnection);
    m_command->run(arguments.sliced(1), m_services, m_output);
}

} // namespace parallax::cli
