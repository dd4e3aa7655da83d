// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in an isolated script world behind Readability.js, over a page whose own scripts are off.
// Its value is the JSON of what the page says: see PageSnapshot in app/extract/pagereader.h.
(function () {
    "use strict";

    const mark = "data-parallax-block";
    const largestText = 16 * 1024 * 1024; // characters of all blocks; more is no article
    const mostBlocks = 50000;
    const mostElementsForReadability = 60000; // beyond it takes longer than anyone waits
    const shortestQuote = 25; // characters from which a text is found again by itself

    const blockTags = new Set(("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT "
        + "FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LEGEND LI MAIN MENU NAV "
        + "NOSCRIPT OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "));
    const silentTags = new Set(("SCRIPT STYLE TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO INPUT TEXTAREA "
        + "SELECT OPTION DATALIST HEAD META LINK TITLE NOFRAMES").split(" "));
    const places = {
        FIGURE: "figure", FIGCAPTION: "figcaption", ASIDE: "aside", NAV: "nav", HEADER: "header", FOOTER: "footer",
        BLOCKQUOTE: "blockquote", LI: "li", TABLE: "table", FORM: "form", BUTTON: "button", NOSCRIPT: "noscript",
        ARTICLE: "article", MAIN: "main", DIALOG: "dialog",
    };
    const roles = { navigation: "nav", complementary: "aside", banner: "header", contentinfo: "footer", dialog: "dialog",
        search: "form", main: "main", article: "article", alertdialog: "dialog" };

    const plain = (text) => text.replace(/\s+/g, " ").trim();
    const bare = (text) => text.replace(/\s+/g, "");
    const attribute = (element, name) => (element && element.getAttribute(name)) || "";

    function isHidden(element) {
        if (element.hidden || attribute(element, "aria-hidden") === "true")
            return true;
        const style = window.getComputedStyle(element);
        return style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse";
    }

    function frameOf(element, outer) {
        const within = new Set(outer ? outer.within : []);
        const place = places[element.tagName.toUpperCase()];
        if (place)
            within.add(place);
        const role = roles[attribute(element, "role")];
        if (role)
            within.add(role);
        const words = [element.getAttribute("class"), element.id, attribute(element, "itemprop"), attribute(element, "rel"),
            attribute(element, "role"), attribute(element, "aria-label"), attribute(element, "data-component")]
            .filter(Boolean).join(" ").slice(0, 300);
        return {
            element, within,
            id: outer ? outer.next.value++ : 0,
            next: outer ? outer.next : { value: 1 },
            parent: outer ? outer.id : -1,
            tag: element.tagName.toLowerCase(),
            marks: words,
            outerMarks: outer ? (outer.marks + " " + outer.outerMarks).slice(0, 600) : "",
            hidden: (outer ? outer.hidden : false) || isHidden(element),
        };
    }

    // One pass without recursion, so that no depth of nesting can exhaust the stack.
    function collectBlocks(root) {
        const blocks = [];
        let size = 0;
        let text = "";
        let linkText = 0;
        let breaks = 0;
        const flush = (frame) => {
            const line = plain(text);
            if (line && blocks.length < mostBlocks && size < largestText) {
                size += line.length;
                blocks.push({
                    id: blocks.length, element: frame.id, parent: frame.parent, tag: frame.tag, text: line,
                    within: Array.from(frame.within), marks: frame.marks, outerMarks: frame.outerMarks,
                    hidden: frame.hidden, linkDensity: Math.min(1, linkText / line.length), chosen: false,
                });
            }
            text = "";
            linkText = 0;
            breaks = 0;
        };
        let frame = frameOf(root, null);
        root.setAttribute(mark, String(frame.id));
        const stack = [];
        let node = root.firstChild;
        let links = 0;
        while (node || stack.length) {
            if (!node) {
                const top = stack.pop();
                if (top.isBlock) {
                    flush(frame);
                    frame = top.frame;
                } else if (top.isLink) {
                    --links;
                }
                node = top.next;
                continue;
            }
            const next = node.nextSibling;
            if (node.nodeType === Node.TEXT_NODE) {
                if (node.data.trim())
                    breaks = 0;
                text += node.data;
                if (links > 0)
                    linkText += plain(node.data).length;
            } else if (node.nodeType === Node.ELEMENT_NODE && !silentTags.has(node.tagName.toUpperCase())) {
                const tag = node.tagName.toUpperCase();
                if (tag === "BR") {
                    // Two breaks part paragraphs on old pages, one is a new line.
                    if (++breaks >= 2)
                        flush(frame);
                    text += " ";
                } else if (blockTags.has(tag)) {
                    flush(frame);
                    stack.push({ isBlock: true, frame, next });
                    frame = frameOf(node, frame);
                    node.setAttribute(mark, String(frame.id));
                    node = node.firstChild;
                    continue;
                } else {
                    const isLink = tag === "A";
                    links += isLink ? 1 : 0;
                    stack.push({ isBlock: false, isLink, next });
                    node = node.firstChild;
                    continue;
                }
            }
            node = next;
        }
        flush(frame);
        return blocks;
    }

    // What Readability chooses, told by the marks that its clone of the page carries.
    function readability(blocks) {
        const chosen = { error: "" };
        let result = null;
        try {
            result = new Readability(document.cloneNode(true), {
                maxElemsToParse: mostElementsForReadability, charThreshold: 250, serializer: (element) => element,
            }).parse();
        } catch (error) {
            chosen.error = String(error && error.message || error);
        }
        if (!result || !result.content)
            return chosen;
        const byElement = new Map();
        let all = "";
        const walker = document.createTreeWalker(result.content, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const words = bare(node.data);
            if (!words)
                continue;
            all += words;
            const owner = node.parentElement && node.parentElement.closest("[" + mark + "]");
            const id = owner ? owner.getAttribute(mark) : "";
            byElement.set(id, (byElement.get(id) || "") + words);
        }
        for (const block of blocks) {
            const words = bare(block.text);
            const own = byElement.get(String(block.element));
            block.chosen = Boolean(own && own.includes(words)) || (words.length >= shortestQuote && all.includes(words));
        }
        for (const key of ["title", "byline", "excerpt", "siteName", "publishedTime", "lang", "dir"])
            chosen[key] = String(result[key] || "");
        return chosen;
    }

    function metaOf() {
        const list = [];
        for (const element of document.querySelectorAll("meta[content]")) {
            const key = attribute(element, "property") || attribute(element, "name") || attribute(element, "itemprop")
                || attribute(element, "http-equiv");
            if (key && list.length < 500)
                list.push({ key: key.trim().toLowerCase(), content: attribute(element, "content").slice(0, 20000) });
        }
        for (const element of document.querySelectorAll("[itemprop]:not(meta)")) {
            const value = attribute(element, "content") || attribute(element, "datetime");
            if (value && list.length < 500)
                list.push({ key: attribute(element, "itemprop").toLowerCase(), content: value.slice(0, 20000) });
        }
        return list;
    }

    function texts(selector, most) {
        return Array.from(document.querySelectorAll(selector)).slice(0, most).map((element) => plain(element.textContent))
            .filter((text) => text && text.length <= 200);
    }

    // The comparison of a NewsSniffer page.
    function trackerOf() {
        const table = document.querySelector("table.version_diff");
        if (!table)
            return null;
        const rows = Array.from(table.rows).slice(0, 20000).map((row) => ({
            id: row.id,
            cells: Array.from(row.cells).map((cell) => plain(cell.textContent)),
            times: Array.from(row.cells).map((cell) => attribute(cell.querySelector("time[datetime]"), "datetime")),
        }));
        const source = Array.from(document.querySelectorAll("cite")).find((cite) => !cite.classList.contains("article_url"));
        const link = document.querySelector("cite.article_url a[href]");
        return { rows, source: source ? plain(source.textContent) : "", url: attribute(link, "href") };
    }

    const root = document.body || document.documentElement;
    const tracker = trackerOf();
    const blocks = root ? collectBlocks(root) : [];
    const canonical = document.querySelector("link[rel~=canonical][href]");
    return JSON.stringify({
        format: 1,
        state: document.readyState,
        language: attribute(document.documentElement, "lang") || attribute(document.documentElement, "xml:lang"),
        direction: attribute(document.documentElement, "dir") || attribute(document.body, "dir"),
        title: document.title,
        canonical: attribute(canonical, "href"),
        meta: metaOf(),
        linkedData: Array.from(document.querySelectorAll("script[type*='ld+json' i]")).slice(0, 50).map((s) => s.textContent),
        times: Array.from(document.querySelectorAll("time[datetime]")).slice(0, 50).map((element) => attribute(element, "datetime")),
        authors: texts("[rel~=author], [itemprop~=author]", 20),
        bylines: texts("[class*=byline i], [class*=author-name i], [class*=article-author i]", 10),
        readability: tracker ? { error: "" } : readability(blocks),
        blocks,
        tracker,
    });
}());
