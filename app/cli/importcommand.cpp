// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcommand.h"

#include "jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::cli {

ImportCommand::ImportCommand()
    : Command(u"import"_s,
              u"Reads articles, fetches pages and stores their revisions."_s,
              Needs::Workspace)
{
    parser().addOption({u"event"_s, u"Event that the articles belong to."_s, u"NAME"_s});
    parser().addOption({u"as-history"_s,
                        u"Folder of dated savings of pages: those of one address or name become "
                        "one article's history."_s,
                        u"FOLDER"_s});
    parser().addOption({u"track"_s, u"Looks at fetched articles again and again from now on."_s});
    addNetworkOptions(parser());
    parser().addPositionalArgument(
        u"FILE"_s,
        u"Article, tracker page, folder or http address; OUTLET=PATH names the outlet; - reads "
        "standard input."_s,
        u"FILE…"_s);
}

void ImportCommand::start()
{
    const QString event = parser().value(u"event"_s).trimmed();
    if (event.isEmpty()) {
        wrongUse(u"--event NAME is needed"_s);
        return;
    }
    const QStringList folders = parser().values(u"as-history"_s);
    if (arguments().isEmpty() && folders.isEmpty()) {
        wrongUse(u"no file is given"_s);
        return;
    }
    QList<workspace::ImportItem> items;
    for (const QString &argument : arguments()) {
        if (isAddress(argument)) {
            m_addresses.append(QUrl(argument));
        } else {
            items.append(inputItem(argument));
        }
    }
    for (const QString &folder : folders) {
        workspace::ImportItem item = inputItem(folder);
        item.isHistory = true;
        items.append(item);
    }
    auto reached = network(parser(), workspace());
    if (!reached) {
        wrongUse(reached.error().detail);
        return;
    }
    m_network = std::move(*reached);
    workspace().import(
        event, items, this,
        [this](qsizetype index, qsizetype count, const QString &path) {
            output().progress(u"%1 of %2: %3"_s.arg(index + 1).arg(count).arg(path));
        },
        [this, event](const Result<workspace::ImportReport> &report) {
            if (report) {
                fetchAddresses(event, *report);
            } else {
                fail(report.error());
            }
        });
}

void ImportCommand::fetchAddresses(const QString &event, const workspace::ImportReport &files)
{
    // Pages that a list names are wanted like those that stand on the command line; feeds are
    // watched and copies in an archive asked for by commands of their own.
    workspace::ImportReport rest = files;
    for (const fetch::ListedAddress &address : files.addresses) {
        if (address.kind == fetch::ListedAddress::Kind::Page
            && !m_addresses.contains(address.url)) {
            m_addresses.append(address.url);
        }
    }
    rest.addresses.removeIf([](const fetch::ListedAddress &address) {
        return address.kind == fetch::ListedAddress::Kind::Page;
    });
    if (m_addresses.isEmpty()) {
        print(rest);
        return;
    }
    m_network->tracker.addAddresses(
        event, m_addresses, parser().isSet(u"track"_s), this,
        [this](qsizetype index, qsizetype count, const QString &address) {
            output().progress(u"%1 of %2: %3"_s.arg(index + 1).arg(count).arg(address));
        },
        [this, rest](const Result<workspace::ImportReport> &fetched) {
            if (!fetched) {
                fail(fetched.error());
                return;
            }
            workspace::ImportReport all = rest;
            all.event = fetched->event;
            all.revisions += fetched->revisions;
            all.failures += fetched->failures;
            print(all);
        });
}

void ImportCommand::print(const workspace::ImportReport &report)
{
    for (const workspace::FailedItem &failed : report.failures) {
        output().message(failed.error.detail);
    }
    for (const ImportNote &note : report.notes) {
        output().message(englishText(note));
    }
    if (isJson()) {
        QJsonArray addresses;
        for (const fetch::ListedAddress &address : report.addresses) {
            addresses.append(addressObject(address));
        }
        QJsonArray revisions;
        for (const workspace::ImportedRevision &imported : report.revisions) {
            QJsonObject object = revisionObject(imported.revision);
            object.insert(u"file"_s, imported.path);
            object.insert(u"stored"_s, imported.isNew);
            revisions.append(object);
        }
        QJsonArray failures;
        for (const workspace::FailedItem &failed : report.failures) {
            failures.append(
                QJsonObject{{u"file"_s, failed.path}, {u"error"_s, failed.error.detail}});
        }
        QJsonObject object = eventObject(report.event);
        object.insert(u"revisions"_s, revisions);
        object.insert(u"failures"_s, failures);
        object.insert(u"addresses"_s, addresses);
        output().json(object);
    } else {
        if (!report.addresses.isEmpty()) {
            output().line(u"not fetched: %1 addresses: %2"_s.arg(report.addresses.size())
                              .arg(addressLines(report.addresses)));
        }
        for (const workspace::ImportedRevision &imported : report.revisions) {
            output().line(u"%1  %2 revision %3: %4"_s
                              .arg(imported.isNew ? u"stored   "_s : u"unchanged"_s,
                                   imported.revision.article.value)
                              .arg(imported.revision.number)
                              .arg(imported.revision.headline));
        }
    }
    finish(report.failures.isEmpty() ? ExitCode::Done : ExitCode::Unreadable);
}

} // namespace parallax::cli
