// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "robots.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr auto everyone = "*"_L1;
constexpr double longestDelaySeconds = 86'400; ///< a day; beyond it a number says nothing

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '.' || c == '_' || c == '~';
}

/// RFC 9309, 2.2.2: bytes outside ASCII percent-encoded, encoded letters and digits decoded, all
/// other encoded bytes with capital digits.
QByteArray normalised(const QByteArray &path)
{
    QByteArray form;
    form.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path.at(i);
        const QByteArray digits = c == '%' ? path.mid(i + 1, 2) : QByteArray();
        bool isHex = false;
        const uint code = digits.size() == 2 ? digits.toUInt(&isHex, 16) : 0;
        // toUInt() also takes signs and blanks.
        isHex = isHex && digits.at(0) != '+' && digits.at(0) != '-' && digits.at(0) != ' ';
        if (isHex && isUnreserved(static_cast<char>(code))) {
            form += static_cast<char>(code);
            i += 2;
        } else if (isHex) {
            form += '%' + digits.toUpper();
            i += 2;
        } else if (static_cast<unsigned char>(c) >= 0x80 || c == ' ') {
            form += '%' + QByteArray(1, c).toHex().toUpper();
        } else {
            form += c;
        }
    }
    return form;
}

/// The product token at the beginning of a "User-agent" value: "Parallax" of "Parallax/1.0".
QString token(const QByteArray &value)
{
    if (value.startsWith('*')) {
        return everyone;
    }
    const auto end = std::ranges::find_if_not(value, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
    return QString::fromLatin1(value.first(end - value.begin())).toLower();
}

std::optional<qint64> delayFrom(const QByteArray &value)
{
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0)) {
        return std::nullopt;
    }
    return static_cast<qint64>(std::min(seconds, longestDelaySeconds) * 1000);
}

struct Record
{
    QByteArray name; ///< lower case
    QByteArray value;
};

std::optional<Record> record(QByteArray line)
{
    if (const qsizetype comment = line.indexOf('#'); comment >= 0) {
        line.truncate(comment);
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        return std::nullopt;
    }
    return Record{line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()};
}

QList<QByteArray> linesOf(QByteArray bytes)
{
    bytes.truncate(largestRobots);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    return bytes.split('\n');
}

/// Reads the lines one after the other; knows whether the next rule still belongs to the group.
class GroupReader
{
public:
    void agent(const QByteArray &value, int line)
    {
        if (!m_takesAgents) {
            groups.append(RobotsGroup{{}, {}, {}, line});
            m_takesAgents = true;
        }
        if (const QString name = token(value); !name.isEmpty()) {
            groups.last().agents.append(name);
        }
    }

    void rule(bool allows, const QByteArray &value, int line)
    {
        m_takesAgents = false;
        // A rule before the first group speaks to nobody, and an empty one forbids nothing.
        if (groups.isEmpty() || value.isEmpty()) {
            return;
        }
        groups.last().rules.append({allows, QString::fromUtf8(value), normalised(value), line});
    }

    void delay(const QByteArray &value)
    {
        if (!groups.isEmpty() && delayFrom(value)) {
            groups.last().delayMs = delayFrom(value);
        }
    }

    QList<RobotsGroup> groups;

private:
    bool m_takesAgents = false; ///< no rule came yet since the last "User-agent"
};

QString quoted(const RobotsRule &rule, const RobotsGroup &group)
{
    return u"line %1, \"%2: %3\", in the group for \"%4\" from line %5"_s.arg(
        QString::number(rule.line), rule.allows ? u"Allow"_s : u"Disallow"_s, rule.path,
        group.agents.join(u", "_s), QString::number(group.line));
}

} // namespace

bool matchesRobotsPattern(const QByteArray &pattern, const QByteArray &path)
{
    const bool isAnchored = pattern.endsWith('$');
    const QList<QByteArray> pieces = (isAnchored ? pattern.chopped(1) : pattern).split('*');
    if (!path.startsWith(pieces.first())) {
        return false;
    }
    qsizetype at = pieces.first().size();
    // The leftmost place of each piece leaves most for the pieces behind it: nothing is tried
    // twice.
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const QByteArray &piece = pieces.at(i);
        if (isAnchored && i == pieces.size() - 1) {
            return path.size() - at >= piece.size() && path.endsWith(piece);
        }
        const qsizetype found = path.indexOf(piece, at);
        if (found < 0) {
            return false;
        }
        at = found + piece.size();
    }
    return !isAnchored || at == path.size();
}

RobotsFile RobotsFile::parsed(const QByteArray &bytes)
{
    RobotsFile file;
    GroupReader reader;
    int number = 0;
    for (const QByteArray &line : linesOf(bytes)) {
        ++number;
        const auto found = record(line);
        if (!found) {
            continue;
        }
        const auto &[name, value] = *found;
        if (name == "user-agent") {
            reader.agent(value, number);
        } else if (name == "allow" || name == "disallow") {
            reader.rule(name == "allow", value, number);
        } else if (name == "crawl-delay") {
            reader.delay(value);
        } else if (name == "sitemap") {
            const QUrl url(QString::fromUtf8(value));
            if (url.isValid() && !url.isRelative()) {
                file.m_sitemaps.append(url);
            }
        }
    }
    file.m_groups = std::move(reader.groups);
    return file;
}

QList<const RobotsGroup *> RobotsFile::groupsFor(const QString &product) const
{
    QList<const RobotsGroup *> named;
    QList<const RobotsGroup *> general;
    const QString name = product.toLower();
    for (const RobotsGroup &group : m_groups) {
        if (group.agents.contains(name)) {
            named.append(&group);
        } else if (group.agents.contains(everyone)) {
            general.append(&group);
        }
    }
    return named.isEmpty() ? general : named;
}

RobotsDecision RobotsFile::decision(const QUrl &url, const QString &product) const
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray target = normalised((path.isEmpty() ? QByteArray("/") : path)
                                         + (url.hasQuery() ? '?' + query : QByteArray()));
    if (target == "/robots.txt") {
        return {true, 0, u"robots.txt itself may always be read"_s};
    }
    const auto groups = groupsFor(product);
    const RobotsRule *best = nullptr;
    const RobotsGroup *home = nullptr;
    for (const RobotsGroup *group : groups) {
        for (const RobotsRule &rule : group->rules) {
            const bool isBetter = !best || rule.pattern.size() > best->pattern.size()
                || (rule.pattern.size() == best->pattern.size() && rule.allows && !best->allows);
            if (isBetter && matchesRobotsPattern(rule.pattern, target)) {
                best = &rule;
                home = group;
            }
        }
    }
    if (!best) {
        return {true, 0,
                groups.isEmpty() ? u"no group of it speaks to %1 or to all programs"_s.arg(product)
                                 : u"no line of it speaks about this page"_s};
    }
    return {best->allows, best->line, quoted(*best, *home)};
}

std::optional<qint64> RobotsFile::delayMs(const QString &product) const
{
    std::optional<qint64> longest;
    for (const RobotsGroup *group : groupsFor(product)) {
        if (group->delayMs) {
            longest = std::max(longest.value_or(0), *group->delayMs);
        }
    }
    return longest;
}

} // namespace parallax::fetch
