// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>

#include <array>
#include <atomic>
#include <cstddef>
#include <memory>
#include <utility>

namespace parallax::discrepancy {

struct ClaimView;

/// What rules have found out about one claim alone, each kind by a type of its own: a claim stands
/// in hundreds of links, and none of them has to find it out again. Safe to use from several
/// threads; which of them comes first changes nothing, as a fact depends on its claim only.
class ClaimFacts
{
public:
    ClaimFacts() = default;
    Q_DISABLE_COPY_MOVE(ClaimFacts)

    ~ClaimFacts()
    {
        for (std::atomic<const Held *> &held : m_held)
            delete held.load(std::memory_order_relaxed);
    }

    /// `Fact(view)`, made when somebody first asks for it. \a view is always that of one claim, and
    /// the fact keeps no reference to it.
    template <typename Fact>
    const Fact &of(const ClaimView &view)
    {
        static const std::size_t number = nextNumber();
        std::atomic<const Held *> &place = m_held.at(number);
        const Held *held = place.load(std::memory_order_acquire);
        if (!held) {
            auto made = std::make_unique<const HeldFact<Fact>>(view);
            if (place.compare_exchange_strong(held, made.get(), std::memory_order_acq_rel))
                held = made.release();
        }
        return static_cast<const HeldFact<Fact> *>(held)->fact;
    }

private:
    static constexpr std::size_t MostKinds = 64; ///< more end the program at their first use

    struct Held
    {
        Held() = default;
        Q_DISABLE_COPY_MOVE(Held)
        virtual ~Held() = default;
    };

    template <typename Fact>
    struct HeldFact final : Held
    {
        explicit HeldFact(const ClaimView &view)
            : fact(view)
        {
        }

        Fact fact;
    };

    static std::size_t nextNumber()
    {
        static std::atomic<std::size_t> count = 0;
        return count++;
    }

    std::array<std::atomic<const Held *>, MostKinds> m_held{};
};

/// Findings about one claim by what they are about (a word list, a set of terms): each is made when
/// somebody first asks for it. Safe to use from several threads. A rule makes a type of its own of
/// it, `struct CuesByList : KeptBy<QString, QList<Cue>>`, which is a fact.
template <typename Key, typename Value>
class KeptBy
{
public:
    explicit KeptBy(const ClaimView & /*view*/) { }

    /// What \a make returned when it was first called for \a key.
    template <typename Make>
    Value of(const Key &key, const Make &make) const
    {
        const QMutexLocker locker(&m_mutex);
        for (const auto &[known, value] : std::as_const(m_kept)) {
            if (known == key)
                return value;
        }
        m_kept.append({key, make()});
        return m_kept.constLast().second;
    }

private:
    mutable QMutex m_mutex;
    mutable QList<std::pair<Key, Value>> m_kept; ///< few: no hash is faster than looking through
};

} // namespace parallax::discrepancy
