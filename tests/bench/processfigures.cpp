// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processfigures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace parallax::bench {
namespace {

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fourth field of /proc/PID/stat; names of programs may hold spaces and brackets.
qint64 parentOf(qint64 process)
{
    const QByteArray line = contents(u"/proc/%1/stat"_s.arg(process));
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(1).toLongLong();
}

double proportional(qint64 process)
{
    for (const QByteArray &line : contents(u"/proc/%1/smaps_rollup"_s.arg(process)).split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

} // namespace

Memory memoryOfProcesses()
{
    QHash<qint64, qint64> parents;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isProcess = false;
        const qint64 process = name.toLongLong(&isProcess);
        if (isProcess) {
            parents.insert(process, parentOf(process));
        }
    }
    const qint64 own = QCoreApplication::applicationPid();
    QSet<qint64> ours{own};
    qsizetype before = 0;
    while (before != ours.size()) {
        before = ours.size();
        for (auto one = parents.cbegin(); one != parents.cend(); ++one) {
            if (ours.contains(one.value())) {
                ours.insert(one.key());
            }
        }
    }
    Memory memory;
    for (const qint64 process : std::as_const(ours)) {
        memory.all += proportional(process);
    }
    memory.own = proportional(own);
    memory.processes = int(ours.size());
    return memory;
}

} // namespace parallax::bench
