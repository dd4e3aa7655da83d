// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::async {

#if defined(__x86_64__) && defined(__GNUC__)

namespace detail {

[[gnu::target("avx")]] inline void clearUpperHalves()
{
    __builtin_ia32_vzeroupper();
}

} // namespace detail

/// Clears the upper halves of the processor's vector registers, of which no code of ours has
/// anything in use. The hash of a string in Qt 6.4 leaves them set on processors with VAES, and
/// from then on every step between older and newer vector instructions has to put them aside: an
/// exp() or the copy of a list that takes 4 ns takes 130. To be called where work on many numbers
/// begins and after strings have been looked up in a hash within such work; itself it takes a
/// nanosecond.
inline void clearRegisters()
{
    if (__builtin_cpu_supports("avx"))
        detail::clearUpperHalves();
}

#else

inline void clearRegisters() { }

#endif

} // namespace parallax::async
