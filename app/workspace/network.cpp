// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include <algorithm>

namespace parallax::workspace {

Network::Network(Workspace &workspace, const fetch::FetchRules &rules)
    : m_fetcher(std::make_unique<fetch::HttpFetcher>(rules))
    , tracker(workspace,
              [this](const fetch::FetchRequest &request, QObject *context, Answer answer) {
                  fetch(request, context, std::move(answer));
              })
{
}

Network::~Network() = default;

void Network::setRules(const fetch::FetchRules &rules)
{
    m_fetcher = std::make_unique<fetch::HttpFetcher>(rules); // the old one gives up what it asked
    for (const Waiting &waiting : QList<Waiting>(m_waiting)) {
        ask(waiting);
    }
}

void Network::fetch(const fetch::FetchRequest &request, QObject *context, Answer answer)
{
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.context.isNull(); });
    m_waiting.append({++m_lastNumber, request, context, std::move(answer)});
    ask(m_waiting.last());
}

void Network::ask(const Waiting &waiting)
{
    if (waiting.context.isNull()) {
        return;
    }
    m_fetcher->fetch(waiting.request, waiting.context,
                     [this, number = waiting.number](const fetch::FetchOutcome &outcome) {
                         const auto found = std::ranges::find(m_waiting, number, &Waiting::number);
                         if (found != m_waiting.end()) {
                             const Answer answer =
                                 m_waiting.takeAt(found - m_waiting.begin()).answer;
                             answer(outcome);
                         }
                     });
}

} // namespace parallax::workspace
