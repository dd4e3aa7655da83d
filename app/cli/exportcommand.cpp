// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportcommand.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

bool isMessageFormat(const QString &word)
{
    return word == u"text"_s || word == u"json"_s;
}

QString formatWords()
{
    QStringList words;
    for (const exporting::Format format : exporting::formats()) {
        words.append(exporting::formatName(format));
    }
    return words.join(u' ');
}

} // namespace

ExportCommand::ExportCommand()
    : Command(
        u"export"_s,
        u"Writes everything of a stored event for other programs."_s,
        Needs::StoredWorkspace,
        u"What is written: %1. Given once more, text or json: the form of the messages."_s.arg(
            formatWords()))
{
    parser().addOption({u"event"_s, u"Event, by name or id."_s, u"NAME"_s});
    parser().addOption(
        {u"output"_s,
         u"File that is written or replaced. A bag is a new folder, or a ZIP file where PATH ends "
         "in .zip. A bundle is read by \"git clone --mirror PATH FOLDER\"; \"parallax sync "
         "FOLDER\" "
         "takes it into a workspace."_s,
         u"PATH"_s});
}

QString ExportCommand::messageFormat()
{
    QString form = u"text"_s;
    for (const QString &word : parser().values(u"format"_s)) {
        form = isMessageFormat(word) ? word : form;
    }
    return form;
}

void ExportCommand::start()
{
    const QString path = parser().value(u"output"_s);
    QStringList words = parser().values(u"format"_s);
    words.removeIf(isMessageFormat);
    if (parser().value(u"event"_s).isEmpty() || path.isEmpty() || words.size() != 1
        || !arguments().isEmpty()) {
        wrongUse(u"--event NAME, --format (one of %1) and --output PATH are needed, and nothing "
                 "else"_s.arg(formatWords()));
        return;
    }
    const auto format = exporting::formatFromName(words.first());
    if (!format) {
        wrongUse(u"--format is one of %1, not \"%2\""_s.arg(formatWords(), words.first()));
        return;
    }
    withEvent(parser().value(u"event"_s),
              [this, format, path](const Event &event) { write(event, *format, path); });
}

void ExportCommand::write(const Event &event, exporting::Format format, const QString &path)
{
    m_exporter = std::make_unique<workspace::EventExporter>(workspace());
    connect(m_exporter.get(), &workspace::EventExporter::progressed, this,
            [this](qsizetype done, qsizetype total) {
                output().progress(u"exporting: %1 of %2"_s.arg(done).arg(total));
            });
    connect(m_exporter.get(), &workspace::EventExporter::finished, this,
            [this, format, path](const Result<exporting::Outcome> &outcome) {
                output().endProgress();
                if (outcome) {
                    tell(*outcome, format, path);
                } else {
                    fail(outcome.error());
                }
            });
    m_exporter->start(event.id, format, path);
}

void ExportCommand::tell(const exporting::Outcome &outcome,
                         exporting::Format format,
                         const QString &path)
{
    QStringList failures;
    for (const Error &error : outcome.failures) {
        failures.append(error.detail);
        output().message(error.detail);
    }
    if (isJson()) {
        output().json({{u"output"_s, path},
                       {u"format"_s, exporting::formatName(format)},
                       {u"notes"_s, QJsonArray::fromStringList(outcome.notes)},
                       {u"failures"_s, QJsonArray::fromStringList(failures)}});
    } else {
        for (const QString &note : outcome.notes) {
            output().message(note);
        }
        output().line(path);
    }
    finish(failures.isEmpty() ? ExitCode::Done : ExitCode::Unreadable);
}

} // namespace parallax::cli
