// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparecommand.h"

#include "comparisontext.h"

#include <app/report/report.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {

CompareCommand::CompareCommand()
    : Command(u"compare"_s, u"Compares the articles of a stored event."_s, Needs::StoredWorkspace)
{
    parser().addOption({u"event"_s, u"Event, by name or id."_s, u"NAME"_s});
    parser().addOption(
        {u"at"_s, u"Every article as it was seen last at this time (ISO 8601, UTC)."_s, u"TIME"_s});
}

void CompareCommand::start()
{
    if (parser().value(u"event"_s).isEmpty() || !arguments().isEmpty()) {
        wrongUse(u"--event NAME is needed, and nothing else"_s);
        return;
    }
    std::optional<QDateTime> asOf;
    if (parser().isSet(u"at"_s)) {
        const auto time = timeArgument(parser().value(u"at"_s));
        if (!time) {
            wrongUse(u"--at \"%1\" is not a time like 2026-10-14T12:05:00Z"_s.arg(
                parser().value(u"at"_s)));
            return;
        }
        asOf = time;
    }
    withEvent(parser().value(u"event"_s), [this, asOf](const Event &event) {
        compareEvent(event, asOf, [this](const Comparison &comparison, ExitCode code) {
            output().bytes(isJson() ? report::toJson(comparison)
                                    : comparisonText(comparison).toUtf8());
            finish(code);
        });
    });
}

} // namespace parallax::cli
