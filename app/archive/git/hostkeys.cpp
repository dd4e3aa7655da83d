// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostkeys.h"

#include <QList>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

constexpr int sshPort = 22;

/// `|1|salt|hash`: the hash is a HMAC-SHA1 of the name.
bool isHashOf(const QByteArray &field, const QByteArray &name)
{
    const QList<QByteArray> parts = field.split('|');
    if (parts.size() != 4 || parts.at(1) != "1") {
        return false;
    }
    const QByteArray hash = QMessageAuthenticationCode::hash(
        name, QByteArray::fromBase64(parts.at(2)), QCryptographicHash::Sha1);
    return !hash.isEmpty() && hash == QByteArray::fromBase64(parts.at(3));
}

/// `*` and `?` as sshd(8) has them; brackets stand for themselves.
bool matches(const QByteArray &pattern, const QByteArray &name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype afterStar = 0;
    while (n < name.size()) {
        if (p < pattern.size() && (pattern.at(p) == '?' || pattern.at(p) == name.at(n))) {
            ++p;
            ++n;
        } else if (p < pattern.size() && pattern.at(p) == '*') {
            star = p++;
            afterStar = n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++afterStar;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == '*') {
        ++p;
    }
    return p == pattern.size();
}

bool names(const QByteArray &field, const QByteArray &name)
{
    if (field.startsWith('|')) {
        return isHashOf(field, name);
    }
    bool isNamed = false;
    for (const QByteArray &part : field.toLower().split(',')) {
        const bool isNegated = part.startsWith('!');
        if (matches(isNegated ? part.mid(1) : part, name)) {
            if (isNegated) {
                return false;
            }
            isNamed = true;
        }
    }
    return isNamed;
}

/// The sort of a key is its first field: four bytes of length, then the name.
QByteArray sortOf(const QByteArray &key)
{
    constexpr qsizetype lengthBytes = 4;
    constexpr qsizetype longestSort = 64;
    if (key.size() < lengthBytes) {
        return {};
    }
    qsizetype length = 0;
    for (qsizetype i = 0; i < lengthBytes; ++i) {
        length = length * 256 + static_cast<unsigned char>(key.at(i));
    }
    return length <= longestSort ? key.mid(lengthBytes, length) : QByteArray();
}

} // namespace

HostKeyState
hostKeyState(const QByteArray &knownHosts, const QString &host, int port, const QByteArray &key)
{
    QByteArray name = host.toLower().toUtf8();
    if (port > 0 && port != sshPort) {
        name = '[' + name + "]:" + QByteArray::number(port);
    }
    HostKeyState state = HostKeyState::Unknown;
    for (const QByteArray &line : knownHosts.split('\n')) {
        QList<QByteArray> fields = line.simplified().split(' ');
        const bool isMarked = fields.first().startsWith('@');
        const QByteArray marker = isMarked ? fields.takeFirst() : QByteArray();
        if (fields.size() < 3 || fields.first().startsWith('#') || !names(fields.first(), name)) {
            continue;
        }
        const bool isSame = QByteArray::fromBase64(fields.at(2)) == key;
        if (marker == "@revoked" && isSame) {
            return HostKeyState::Other;
        }
        if (isMarked) {
            continue; // certificate authorities sign certificates, which libgit2 does not ask for
        }
        if (isSame) {
            state = HostKeyState::Known;
        } else if (fields.at(1) == sortOf(key) && state == HostKeyState::Unknown) {
            state = HostKeyState::Other;
        }
    }
    return state;
}

} // namespace parallax::archive::git
