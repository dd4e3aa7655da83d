// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QCache>
#include <QMutex>

#include <utility>

namespace parallax::text {

/// What was worked out about stretches of text, kept for as long as there is room; the one not
/// asked for longest goes first. Only for what depends on nothing but the text and the context that
/// is named with it: results are the same with and without. Safe on any thread.
template <typename Result>
class AnalysisCache
{
public:
    /// \a room in code units of the texts kept. A longer text than \a longest is never kept.
    AnalysisCache(qsizetype room, qsizetype longest)
        : m_results(room)
        , m_longest(longest)
    {
    }

    /// The result for \a text in \a context, from \a make when it is not kept.
    template <typename Make>
    Result of(QStringView text, const QString &context, const Make &make)
    {
        if (text.size() > m_longest)
            return make();
        const Key key{text.toString(), context};
        {
            const QMutexLocker locker(&m_mutex);
            if (const Result *known = m_results.object(key))
                return *known;
        }
        Result result = make(); // not under the lock: others need not wait for it
        const QMutexLocker locker(&m_mutex);
        m_results.insert(key, new Result(result), std::max<qsizetype>(1, text.size()));
        return result;
    }

    void forget()
    {
        const QMutexLocker locker(&m_mutex);
        m_results.clear();
    }

    /// Texts kept at the moment.
    [[nodiscard]] qsizetype count() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_results.count();
    }

private:
    using Key = std::pair<QString, QString>;

    mutable QMutex m_mutex;
    QCache<Key, Result> m_results; ///< finds by content: equal hashes are compared
    qsizetype m_longest;
};

/// Caches behind tokens(), quantities() and dates(): an edited revision is analysed anew only where
/// its sentences are new. What depends on other sentences (names, speakers, open quotations) is
/// kept nowhere.
struct AnalysisCaches
{
    AnalysisCache<QList<Token>> tokens;
    AnalysisCache<QList<Figure>> figures;
    AnalysisCache<QList<DateMention>> dates;

    [[nodiscard]] static AnalysisCaches &program();

    void forget();
};

} // namespace parallax::text
