// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listcommands.h"

#include "counted.h"
#include "jsonvalues.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>
#include <app/text/sentences.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::cli {

EventsCommand::EventsCommand()
    : Command(u"events"_s, u"Lists the events of the workspace."_s, Needs::StoredWorkspace)
{
}

void EventsCommand::start()
{
    if (!arguments().isEmpty()) {
        wrongUse(u"takes no arguments"_s);
        return;
    }
    workspace().library(this, [this](const Result<workspace::Library> &library) {
        if (!library) {
            fail(library.error());
            return;
        }
        QJsonArray events;
        for (const Event &event : library->events) {
            events.append(eventObject(event));
            if (!isJson()) {
                output().line(u"%1  %2 (%3)"_s.arg(event.id.value, event.name,
                                                   counted(event.articles.size(), u"article"_s)));
            }
        }
        if (isJson()) {
            output().json({{u"events"_s, events}});
        }
        finish();
    });
}

ArticlesCommand::ArticlesCommand()
    : Command(u"articles"_s,
              u"Lists the articles of the workspace or of one event."_s,
              Needs::StoredWorkspace)
{
    parser().addOption({u"event"_s, u"Event, by name or id."_s, u"NAME"_s});
}

void ArticlesCommand::start()
{
    if (!arguments().isEmpty()) {
        wrongUse(u"takes no arguments; --event NAME picks one event"_s);
        return;
    }
    workspace().library(this, [this](const Result<workspace::Library> &library) {
        if (library) {
            print(*library);
        } else {
            fail(library.error());
        }
    });
}

void ArticlesCommand::print(const workspace::Library &library)
{
    const QString name = parser().value(u"event"_s);
    std::optional<Event> chosen;
    for (const Event &event : library.events) {
        if (event.name == name || event.id.value == name) {
            chosen = event;
        }
    }
    if (!name.isEmpty() && !chosen) {
        fail({Error::Code::NotFound, u"there is no event \"%1\""_s.arg(name)});
        return;
    }
    QJsonArray articles;
    for (const ArticleRecord &record : library.articles) {
        if (chosen && !chosen->articles.contains(record.id)) {
            continue;
        }
        articles.append(articleObject(record));
        if (!isJson()) {
            output().line(u"%1  %2, %3: %4"_s.arg(record.id.value, record.outlet,
                                                  counted(record.revisions.size(), u"revision"_s),
                                                  record.headline));
        }
    }
    if (isJson()) {
        output().json({{u"articles"_s, articles}});
    }
    for (const archive::Finding &finding : library.damaged) {
        output().message(u"%1: %2"_s.arg(finding.subject, finding.detail));
    }
    finish(library.damaged.isEmpty() ? ExitCode::Done : ExitCode::Unreadable);
}

ShowCommand::ShowCommand()
    : Command(u"show"_s, u"Prints one revision of an article."_s, Needs::StoredWorkspace)
{
    parser().addOption({u"revision"_s, u"Number or commit; the newest without it."_s, u"R"_s});
    parser().addPositionalArgument(u"ARTICLE"_s,
                                   u"Id, address, or outlet where only one article has it."_s);
}

void ShowCommand::start()
{
    if (arguments().size() != 1) {
        wrongUse(u"one article is needed"_s);
        return;
    }
    withArticle(arguments().constFirst(), [this](const ArticleRecord &record) {
        const QString name = parser().value(u"revision"_s);
        const Revision *revision =
            record.revisions.isEmpty() ? nullptr : &record.revisions.constLast();
        if (!name.isEmpty()) {
            revision = findRevision(record, name);
        }
        if (revision == nullptr) {
            fail({Error::Code::NotFound,
                  u"\"%1\" has no revision %2; it has %3"_s.arg(record.id.value, name)
                      .arg(record.revisions.size())});
            return;
        }
        show(*revision);
    });
}

void ShowCommand::show(const Revision &revision)
{
    if (!isJson()) {
        workspace().file(revision.id, u"article.md"_s, this, [this](const Result<QString> &text) {
            if (!text) {
                fail(text.error());
                return;
            }
            output().bytes(text->toUtf8());
            finish();
        });
        return;
    }
    workspace().load(revision.id, this, [this](const Result<archive::StoredArticle> &stored) {
        if (!stored) {
            fail(stored.error());
            return;
        }
        const Article &article = stored->article;
        QJsonObject object = extractObject(
            {}, article, text::sentences(article, text::Lexicon::forLanguage(article.language)),
            stored->revision.number);
        object.remove(u"file"_s);
        object.insert(u"stored"_s, revisionObject(stored->revision));
        output().json(object);
        finish();
    });
}

} // namespace parallax::cli
