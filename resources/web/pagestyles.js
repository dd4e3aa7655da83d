// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page hides by the style sheets that it carries, told of a page that is not shown: such a page has no
// computed styles. Only "display" and "visibility" are worked out, by importance, specificity and order.
// Gives two functions on an element: whether it is not displayed, for itself; whether it is seen, where that is said
// of itself ("visibility" passes to what stands within).
function parallaxHiding(document) {
    "use strict";

    // Weights of a declaration: importance, then ids, classes, types (two to three digits each), then order.
    const important = 1e15;
    const ofTheElement = 5e14; // its style attribute
    const ofTheEngine = -1;
    const perId = 1e12;
    const perClass = 1e9;
    const perType = 1e6;
    const hiddenByTheEngine = "dialog:not([open]), [popover], rp, noembed";

    const passedOn = new Set(["inherit", "unset", "revert", "revert-layer"]); // says nothing of the element itself
    const isHiding = (property, value) => (property === "display" ? value === "none" : value === "hidden" || value === "collapse");

    function matchesMedia(words) {
        return !words || window.matchMedia(words).matches;
    }

    // Of a style element, or of a link to a sheet that it carries in its address.
    function sheetTextOf(element) {
        if (element.localName === "style")
            return element.textContent;
        const [head, ...body] = (element.getAttribute("href") || "").split(",");
        try {
            return /;\s*base64\s*$/i.test(head) ? atob(body.join(",")) : decodeURIComponent(body.join(","));
        } catch (error) {
            return "";
        }
    }

    // The rules that say something of either property, in order; a rule within a layer loses against all others.
    function rulesOf() {
        const found = [];
        const add = (rules, isLayered) => {
            for (const rule of rules) {
                if (rule instanceof CSSStyleRule) {
                    const { display, visibility } = rule.style;
                    if (display || visibility)
                        found.push({ rule, isLayered, order: found.length });
                } else if (rule instanceof CSSMediaRule) {
                    if (matchesMedia(rule.media.mediaText))
                        add(rule.cssRules, isLayered);
                } else if (rule instanceof CSSSupportsRule) {
                    if (CSS.supports(rule.conditionText))
                        add(rule.cssRules, isLayered);
                } else if (typeof CSSLayerBlockRule === "function" && rule instanceof CSSLayerBlockRule) {
                    add(rule.cssRules, true);
                }
            }
        };
        for (const element of document.querySelectorAll("style, link[rel~=stylesheet i][href^='data:text/css' i]")) {
            const text = sheetTextOf(element);
            const type = element.getAttribute("type");
            if (!/display|visibility/i.test(text) || (type && type.toLowerCase() !== "text/css")
                || !matchesMedia(element.getAttribute("media")))
                continue;
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            add(sheet.cssRules, false);
        }
        return found;
    }

    // "a, b:is(c, d)" has two selectors.
    function selectorsOf(list) {
        if (!list.includes("("))
            return list.split(",");
        const selectors = [];
        let depth = 0;
        let begin = 0;
        for (let i = 0; i < list.length; ++i) {
            if (list[i] === "(" || list[i] === "[")
                ++depth;
            else if (list[i] === ")" || list[i] === "]")
                --depth;
            else if (list[i] === "," && depth === 0) {
                selectors.push(list.slice(begin, i));
                begin = i + 1;
            }
        }
        selectors.push(list.slice(begin));
        return selectors;
    }

    // What stands in ":is()" and ":not()" counts in full, in ":where()" not at all.
    function specificityOf(selector) {
        const bare = selector.replace(/"[^"]*"/g, "").replace(/:where\([^)]*\)/g, "");
        const count = (form) => (bare.match(form) || []).length;
        const classes = count(/\.[\w-]|\[/g) + count(/(^|[^:\\]):(?!:|is\(|not\()[\w-]/g);
        return Math.min(99, count(/#[\w-]/g)) * perId + Math.min(999, classes) * perClass
            + Math.min(999, count(/(^|[\s>+~(])[a-z]/gi) + count(/::/g)) * perType;
    }

    const told = new Map(); // element → { display: { value, weight }, visibility: … }

    function tell(element, property, value, weight) {
        let entry = told.get(element);
        if (!entry)
            told.set(element, entry = {});
        if (!entry[property] || entry[property].weight <= weight)
            entry[property] = { value, weight };
    }

    // A selector that the engine takes in sheets only finds nothing.
    function elementsOf(selector) {
        try {
            return document.querySelectorAll(selector);
        } catch (error) {
            return [];
        }
    }

    function isMatched(element, selector) {
        try {
            return element.matches(selector);
        } catch (error) {
            return false;
        }
    }

    // Rules that hide are looked up in the page; those that display matter for what was found only.
    function readSheets() {
        const showing = [];
        for (const { rule, isLayered, order } of rulesOf()) {
            for (const property of ["display", "visibility"]) {
                const value = rule.style[property];
                if (!value || passedOn.has(value))
                    continue;
                const isImportant = rule.style.getPropertyPriority(property) === "important";
                const said = { rule, property, value, base: (isImportant ? important : 0) + order, isLayered };
                if (property === "display" && value !== "none") {
                    showing.push(said);
                    continue;
                }
                for (const selector of selectorsOf(rule.selectorText)) {
                    const elements = elementsOf(selector);
                    const weight = elements.length ? said.base + (isLayered ? 0 : specificityOf(selector)) : 0;
                    for (const element of elements)
                        tell(element, property, value, weight);
                }
            }
        }
        if (told.size === 0)
            return;
        const candidates = Array.from(told.keys());
        for (const { rule, property, value, base, isLayered } of showing) {
            for (const element of candidates) {
                if (!told.get(element).display || !isMatched(element, rule.selectorText))
                    continue;
                for (const selector of selectorsOf(rule.selectorText)) {
                    if (isMatched(element, selector))
                        tell(element, property, value, base + (isLayered ? 0 : specificityOf(selector)));
                }
            }
        }
    }

    // true or false where something is said of the element itself.
    function hidesBy(property, element) {
        const own = element.hasAttribute("style") && element.style ? element.style[property] : "";
        const entry = told.get(element);
        const ofSheets = entry && entry[property];
        if (own) {
            const weight = element.style.getPropertyPriority(property) === "important" ? 2 * important : ofTheElement;
            if (!ofSheets || weight > ofSheets.weight)
                return isHiding(property, own);
        }
        if (ofSheets)
            return isHiding(property, ofSheets.value);
        // Of drawings it may be an attribute.
        const drawn = element.namespaceURI === "http://www.w3.org/2000/svg" && element.getAttribute(property);
        return drawn ? isHiding(property, drawn) : undefined;
    }

    for (const element of elementsOf(hiddenByTheEngine))
        tell(element, "display", "none", ofTheEngine);
    readSheets();
    return {
        isUndisplayed: (element) => hidesBy("display", element) === true,
        isInvisible: (element) => hidesBy("visibility", element),
    };
}
