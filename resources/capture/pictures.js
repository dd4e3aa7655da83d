// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolls a page through its whole height for a picture of it, and puts it back as it was. Lives in a
// world of its own, which scripts of the page do not see.
globalThis.parallaxPicture ??= (() => {
    const mostElements = 50_000; // looked at for what does not scroll; more would take seconds
    const changed = new Map(); // element → its style attribute
    let isDrawn = false;

    const setStyle = (element, name, value) => element.style.setProperty(name, value, "important");

    // What stays in its place while the page scrolls would be in each strip of the picture: it is left
    // where it was in the first one. What stands in the lower half there would hide text that no other
    // strip shows, and is left out.
    const stillParts = (isFirst) => {
        let left = mostElements;
        for (const element of document.querySelectorAll("body, body *")) {
            if (--left < 0)
                break;
            const position = getComputedStyle(element).position;
            const isFixed = position === "fixed";
            if ((!isFixed && position !== "sticky") || changed.has(element))
                continue;
            if (isFirst && (!isFixed || element.getBoundingClientRect().top < innerHeight / 2))
                continue;
            changed.set(element, element.getAttribute("style"));
            if (isFixed) {
                setStyle(element, "visibility", "hidden");
            } else {
                setStyle(element, "position", "relative");
                setStyle(element, "inset", "auto");
            }
        }
    };

    return {
        measure() {
            const root = document.documentElement;
            return JSON.stringify({
                height: Math.max(root.scrollHeight, document.body ? document.body.scrollHeight : 0),
                width: root.clientWidth, view: innerHeight, top: Math.round(scrollY)});
        },
        scroll(top) {
            stillParts(top === 0);
            scrollTo({top, behavior: "instant"});
            isDrawn = false;
            // The second frame begins when the first, with the new place in it, has been drawn.
            requestAnimationFrame(() => requestAnimationFrame(() => { isDrawn = true; }));
        },
        state() {
            return JSON.stringify({isDrawn, top: scrollY});
        },
        restore(top) {
            for (const [element, style] of changed) {
                if (style === null)
                    element.removeAttribute("style");
                else
                    element.setAttribute("style", style);
            }
            changed.clear();
            scrollTo({top, behavior: "instant"});
        },
    };
})();
