// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measured.h"

#include "wording.h"

#include <app/domain/names.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

struct IdWords
{
    const char *id;
    const char *english;
};

// clang-format off
constexpr std::array idWords{
    IdWords{"links", QT_TRANSLATE_NOOP("parallax::ui::Measured", "The same claim in two outlets")},
    IdWords{"discrepancies", QT_TRANSLATE_NOOP("parallax::ui::Measured", "What disagrees")},
    IdWords{"pairs", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Two sentences without an event around them")},
    IdWords{"revisions", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Sentences of two revisions")},
    IdWords{"speakers", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Who is quoted")},
    IdWords{"sentences", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Where sentences end")},
    IdWords{"events-unseen", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Four news events of three outlets each, links made by hand, scored with parameters fitted on twenty others. The parameters in use were fitted on all of them.")},
    IdWords{"events-crossvalidated", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Twenty news events of three outlets each, links made by hand; each fifth scored by what was fitted on the others.")},
    IdWords{"events-read-four", QT_TRANSLATE_NOOP("parallax::ui::Measured", "The same four events, on the links that the program finds itself.")},
    IdWords{"events-read-twenty", QT_TRANSLATE_NOOP("parallax::ui::Measured", "The same twenty events, on the links that the program finds itself.")},
    IdWords{"events-invented", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Nineteen invented news events of three outlets each, on the links that the program finds itself; their writers did not know the rules.")},
    IdWords{"events-invented-links", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Twenty-six invented news events of three outlets each, links made by their writers; nothing was fitted on them.")},
    IdWords{"paraphrase-corpus", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Pairs of sentences of the Microsoft Research Paraphrase Corpus; nothing was fitted on it.")},
    IdWords{"government-pages", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Revisions of public government pages, sentences linked by hand; each half scored by what was fitted on the other.")},
    IdWords{"edited-pages", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Such pages with made-up edits; each half scored by what was fitted on the other.")},
    IdWords{"quoted-speech", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Direct quotations in news text, speakers marked by hand.")},
    IdWords{"marked-sentences", QT_TRANSLATE_NOOP("parallax::ui::Measured", "News text, ends of sentences marked by hand.")},
    IdWords{"program", QT_TRANSLATE_NOOP("parallax::ui::Measured", "This program")},
    IdWords{"model-alone", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Its fitted part alone")},
    IdWords{"words-only", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Counting common words, for comparison")},
    IdWords{"two-people", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Two careful people, compared with each other")},
    IdWords{"all", QT_TRANSLATE_NOOP("parallax::ui::Measured", "All kinds but prominence")},
    IdWords{"small-sample", QT_TRANSLATE_NOOP("parallax::ui::Measured", "These figures rest on few links: a difference of 0.02 says nothing.")},
    IdWords{"threshold-by-hand", QT_TRANSLATE_NOOP("parallax::ui::Measured", "One rule about counted things was set by hand after looking at these events.")},
    IdWords{"rules-saw-these", QT_TRANSLATE_NOOP("parallax::ui::Measured", "The rules were written while looking at the errors on these events. On fresh ones, expect more of them.")},
    IdWords{"rules-chosen-on-counts", QT_TRANSLATE_NOOP("parallax::ui::Measured", "Errors on some of these texts were read, and rules were kept or dropped by their figures, which flatters them. Four of the events had an F1 of 0.46 before anything of them was read.")},
    IdWords{"chosen-on-these", QT_TRANSLATE_NOOP("parallax::ui::Measured", "What is counted was chosen while looking at all of these texts, which flatters the figures a little.")},
};

// clang-format on

QString rateText(const std::optional<double> &rate)
{
    return rate ? QLocale().toString(*rate, 'f', 2) : u"–"_s;
}

QString cell(const QString &tag, const QString &words, const QString &side)
{
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, side, words.toHtmlEscaped());
}

/// Where a line begins.
QString sideOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"right"_s : u"left"_s;
}

std::optional<double> rate(const QJsonObject &row, QLatin1StringView name, QString &problem)
{
    const QJsonValue value = row.value(name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const double number = value.toDouble(-1);
    if (number < 0 || number > 1) {
        problem = u"\"%1\" of row \"%2\" is no number from 0 to 1"_s.arg(
            name, row.value("id"_L1).toString());
    }
    return number;
}

MeasuredRow readRow(const QJsonObject &object, QString &problem)
{
    MeasuredRow row;
    row.id = object.value("id"_L1).toString();
    row.precision = rate(object, "precision"_L1, problem);
    row.recall = rate(object, "recall"_L1, problem);
    row.f1 = rate(object, "f1"_L1, problem);
    row.accuracy = rate(object, "accuracy"_L1, problem);
    if (const QJsonValue count = object.value("count"_L1); !count.isUndefined()) {
        row.count = count.toInt(-1);
        if (*row.count < 0) {
            problem = u"\"count\" of row \"%1\" is no number"_s.arg(row.id);
        }
    }
    return row;
}

/// Qt's text documents lay the cells of a table out from the left whatever the direction.
QString rowHtml(const QString &kind, QStringList texts, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        std::reverse(texts.begin(), texts.end());
    QString cells;
    for (const QString &text : std::as_const(texts))
        cells += cell(kind, text, sideOf(direction));
    return u"<tr>"_s + cells + u"</tr>"_s;
}

QStringList textsOf(const MeasuredRow &row)
{
    const QString words = Measured::words(row.id);
    return {words.isEmpty() ? row.id : words,
            rateText(row.precision),
            rateText(row.recall),
            rateText(row.f1),
            rateText(row.accuracy),
            row.count ? QLocale().toString(*row.count) : u"–"_s};
}

} // namespace

Result<QList<MeasuredSection>> Measured::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue sections = document.object().value("sections"_L1);
    if (error.error != QJsonParseError::NoError || !sections.isArray()) {
        return failure(Error::Code::Malformed,
                       u"measured.json: %1"_s.arg(error.error != QJsonParseError::NoError
                                                      ? error.errorString()
                                                      : u"no list \"sections\""_s));
    }
    QList<MeasuredSection> result;
    QString problem;
    for (const QJsonValue &value : sections.toArray()) {
        const QJsonObject object = value.toObject();
        MeasuredSection section;
        section.id = object.value("id"_L1).toString();
        section.material = object.value("material"_L1).toString();
        section.command = object.value("command"_L1).toString();
        for (const QJsonValue &row : object.value("rows"_L1).toArray()) {
            section.rows.append(readRow(row.toObject(), problem));
        }
        for (const QJsonValue &note : object.value("notes"_L1).toArray()) {
            section.notes.append(note.toString());
        }
        if (section.id.isEmpty() || section.rows.isEmpty()) {
            problem = u"section %1 has no id or no rows"_s.arg(result.size() + 1);
        }
        result.append(section);
    }
    if (!problem.isEmpty()) {
        return failure(Error::Code::Malformed, u"measured.json: %1"_s.arg(problem));
    }
    return result;
}

Result<QList<MeasuredSection>> Measured::shipped()
{
    QFile file(u":/measured.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::NotFound, u"measured.json is not built in"_s);
    }
    return read(file.readAll());
}

QString Measured::words(const QString &id)
{
    for (const IdWords &one : idWords) {
        if (id == QLatin1StringView(one.id)) {
            return tr(one.english);
        }
    }
    const std::optional<DiscrepancyKind> kind = discrepancyKindFromName(id);
    return kind ? Wording::kind(*kind) : QString();
}

QString Measured::html(const QList<MeasuredSection> &sections, Qt::LayoutDirection direction)
{
    const auto spoken = [](const QString &id) {
        const QString known = words(id);
        return (known.isEmpty() ? id : known).toHtmlEscaped();
    };
    QString page = u"<p>"_s
        + tr("What the program proposes was compared with what people marked by hand in news "
             "texts. It errs often; these are the rates.")
              .toHtmlEscaped()
        + u"</p>"_s;
    for (const MeasuredSection &section : sections) {
        page += u"<h3>%1</h3><p>%2</p>"_s.arg(spoken(section.id), spoken(section.material));
        const QStringList titles{
            QString(),       tr("Right of those told"), tr("Found of those there"),
            tr("Both (F1)"), tr("Right of all"),        tr("Cases")};
        page += u"<table cellpadding=\"4\" cellspacing=\"0\" align=\"%1\">"_s.arg(sideOf(direction))
            + rowHtml(u"th"_s, titles, direction);
        for (const MeasuredRow &row : section.rows) {
            page += rowHtml(u"td"_s, textsOf(row), direction);
        }
        page += u"</table>"_s;
        for (const QString &note : section.notes) {
            page += u"<p>%1</p>"_s.arg(spoken(note));
        }
        if (!section.command.isEmpty()) {
            page += u"<p>%1</p><pre dir=\"ltr\">%2</pre>"_s.arg(
                tr("Measure it again with:").toHtmlEscaped(), section.command.toHtmlEscaped());
        }
    }
    return page
        + u"<p>%1</p>"_s.arg(
            tr("DATA is the folder with the marked events. Measure on your own material before you "
               "rely on a figure of this page.")
                .toHtmlEscaped());
}

} // namespace parallax::ui
