// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in the isolated script world of every page of the page engine, behind Readability.js, pagestyles.js and
// pagesnapshot.js: the two ways in which a page becomes a snapshot.

// A page as text, or as bytes (one a character) with their encoding, parsed beside the page that is open: nothing of
// it runs, is fetched or laid out.
function parallaxRead(page, encoding, hint) {
    "use strict";
    const text = encoding ? new TextDecoder(encoding).decode(Uint8Array.from(page, (byte) => byte.charCodeAt(0))) : page;
    return JSON.stringify(parallaxSnapshot(new DOMParser().parseFromString(text, "text/html"), hint));
}

// The page that the engine itself loaded from an address; "" while it is another or still on its way.
function parallaxReadLoaded(address, hint) {
    "use strict";
    if (window.location.href !== address || document.readyState === "loading")
        return "";
    // The page engine hides the whole page so that nothing is laid out.
    document.documentElement.style.removeProperty("display");
    return JSON.stringify(parallaxSnapshot(document.cloneNode(true), hint));
}
