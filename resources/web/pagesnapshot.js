// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in an isolated script world behind Readability.js and pagestyles.js, over a page that is parsed and not open:
// nothing of it runs. Gives what the page says: see PageSnapshot in app/extract/pagereader.h. The page is used up.
function parallaxSnapshot(document, givenHint) {
    "use strict";

    const mark = "data-parallax-block";
    const largestText = 16 * 1024 * 1024; // characters of all blocks; more is no article
    const mostBlocks = 50000; // what comes after them is kept in one piece
    const mostElementsForReadability = 60000; // beyond it takes longer than anyone waits
    const shortestQuote = 25; // characters from which a text is found again by itself

    const blockTags = new Set(("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT "
        + "FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LEGEND LI MAIN MENU NAV "
        + "NOSCRIPT OL OPTGROUP OPTION P PRE SECTION SELECT SUMMARY SVG TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "));
    const silentTags = new Set(("SCRIPT STYLE TEMPLATE IFRAME OBJECT EMBED CANVAS AUDIO VIDEO INPUT TEXTAREA DATALIST "
        + "HEAD META LINK TITLE DESC METADATA DEFS NOFRAMES").split(" "));
    // Inside a word, not between two pieces of a page.
    const wordTags = new Set("B I EM STRONG SUP SUB ABBR FONT MARK WBR U SMALL BIG S DEL INS CODE VAR Q".split(" "));
    const loudTags = new Set("B STRONG EM I".split(" "));
    const places = {
        FIGURE: "figure", FIGCAPTION: "figcaption", ASIDE: "aside", NAV: "nav", HEADER: "header", FOOTER: "footer",
        BLOCKQUOTE: "blockquote", LI: "li", SELECT: "form", TABLE: "table", FORM: "form", BUTTON: "button", NOSCRIPT: "noscript",
        ARTICLE: "article", MAIN: "main", DIALOG: "dialog",
    };
    const roles = { navigation: "nav", complementary: "aside", banner: "header", contentinfo: "footer", dialog: "dialog",
        search: "form", main: "main", article: "article", alertdialog: "dialog" };

    const plain = (text) => text.replace(/\s+/g, " ").trim();
    const bare = (text) => text.replace(/\s+/g, "");
    const attribute = (element, name) => (element && element.getAttribute(name)) || "";

    // What stands in something invisible is so as well, unless it says otherwise of itself.
    function isInvisible(element, isWithinInvisible) {
        const own = styles.isInvisible(element);
        return own === undefined ? isWithinInvisible : own;
    }

    function isHidden(element, isWithinInvisible) {
        return element.hidden || attribute(element, "aria-hidden") === "true" || isInvisible(element, isWithinInvisible)
            || styles.isUndisplayed(element);
    }

    function frameOf(element, outer, isWithinInvisible) {
        let within = outer ? outer.within : []; // in the order in which they were met
        for (const place of [places[element.tagName.toUpperCase()], roles[attribute(element, "role")]]) {
            if (place && !within.includes(place))
                within = within.concat(place);
        }
        const words = [attribute(element, "class"), attribute(element, "id"), attribute(element, "itemprop"), attribute(element, "rel"),
            attribute(element, "role"), attribute(element, "aria-label"), attribute(element, "data-component")]
            .filter(Boolean).join(" ").slice(0, 300);
        return {
            element, within,
            id: outer ? outer.next.value++ : 0,
            next: outer ? outer.next : { value: 1 },
            parent: outer ? outer.id : -1,
            tag: element.tagName.toLowerCase(),
            marks: words,
            hidden: (outer ? outer.hidden : false) || isHidden(element, isWithinInvisible),
            outer, isTold: false,
        };
    }

    // The marks of what stands around an element, the nearest first.
    function outerMarksOf(frame) {
        const most = 600; // characters
        let marks = "";
        for (let outer = frame.outer; outer && marks.length < most; outer = outer.outer)
            marks += outer.marks + " ";
        return marks.slice(0, most);
    }

    // Style sheets set pieces of a page apart that touch each other in its text: a name and an agency, a label
    // and a date.
    function isSeam(text, touchesInline, element) {
        const isOfWords = /^[\p{L}\p{N}]{2}$/u;
        if (!isOfWords.test(text.slice(-2)))
            return false;
        const after = element.textContent.slice(0, 2);
        if (!isOfWords.test(after))
            return false;
        return touchesInline || (element.tagName === "SPAN" && /^\p{Lu}\p{Ll}/u.test(after));
    }

    // What opens over the text when somebody points at a word, and what a style sheet of the page hides.
    const opening = /(rollover|popover|tooltip|popup|flyout)[\w-]*[-_](block|content|body|panel|box|inner|text)/i;

    function isSetAside(element, isWithinInvisible) {
        if (!element.hasAttributes() || element.tagName === "A")
            return false;
        return opening.test(attribute(element, "class")) || isHidden(element, isWithinInvisible);
    }

    // What is known of the outlet's pages, found in this one; see app/extract/outlethints.h. A selector that the
    // engine does not take is told and says nothing.
    function hintOf() {
        const given = givenHint;
        const found = { body: [], leaveOut: [], told: null };
        if (!given)
            return found;
        const faults = [];
        const all = (selector) => {
            try {
                return selector ? Array.from(document.querySelectorAll(selector)) : [];
            } catch (error) {
                faults.push("\"" + selector + "\" is none: " + String(error && error.message || error));
                return [];
            }
        };
        const words = (selector) => {
            const element = all(selector)[0];
            return element ? plain(attribute(element, "datetime") || attribute(element, "content") || element.textContent)
                .slice(0, 1000) : "";
        };
        found.body = all(given.body);
        for (const selector of given.leaveOut || [])
            found.leaveOut.push(...all(selector));
        found.told = { file: given.file, bylineEnds: given.bylineEnds, headline: words(given.headline),
            byline: words(given.byline), published: words(given.published), modified: words(given.modified), faults };
        return found;
    }

    // Frames that carry their page along, as files of whole pages have them: their text is text of the page.
    // Advertisements and buttons have few words.
    function openFrames() {
        const fewWords = 40;
        const mostFrames = 100;
        let hasOpened = false;
        for (let opened = 0; opened < mostFrames; ++opened) {
            const frame = document.querySelector("iframe[srcdoc]:not([" + mark + "])");
            if (!frame)
                break;
            frame.setAttribute(mark, "frame");
            const inner = isHidden(frame, false) ? null : new DOMParser().parseFromString(attribute(frame, "srcdoc"), "text/html");
            if (!inner || !inner.body)
                continue;
            for (const silent of inner.querySelectorAll("script, style, link, meta, template"))
                silent.remove();
            if (plain(inner.body.textContent).split(" ").length < fewWords)
                continue;
            const box = document.createElement("div");
            box.className = attribute(frame, "class");
            box.append(...inner.body.childNodes);
            frame.before(box);
            hasOpened = true;
        }
        return hasOpened;
    }

    // One pass without recursion, so that no depth of nesting can exhaust the stack.
    function collectBlocks(root) {
        const blocks = [];
        const elements = {}; // number of an element → [number of its parent, tag, its own marks]
        const rest = [];
        const tell = (frame) => {
            for (let told = frame; told && !told.isTold; told = told.outer) {
                told.isTold = true;
                elements[told.id] = [told.parent, told.tag, told.marks];
            }
        };
        let size = 0;
        let line = null;
        const leaveOut = new Set(hint.leaveOut);
        const body = new Set(hint.body);
        const begin = () => {
            line = { text: "", links: 0, loud: 0, leftOut: 0, breaks: 0, breaksTogether: 0, time: "", endOfInline: -1, asides: [] };
        };
        const flush = (frame) => {
            const text = plain(line.text);
            if (text && (blocks.length >= mostBlocks || size >= largestText)) {
                rest.push(text);
            } else if (text) {
                size += text.length;
                tell(frame);
                blocks.push({
                    id: blocks.length, element: frame.id, parent: frame.parent, tag: frame.tag, text,
                    within: frame.within, marks: frame.marks, outerMarks: outerMarksOf(frame),
                    hidden: frame.hidden, linkDensity: Math.min(1, line.links / text.length),
                    loud: Math.min(1, line.loud / text.length), lines: line.breaks, time: line.time, chosen: false,
                });
                if (line.leftOut)
                    blocks[blocks.length - 1].leftOut = Math.min(1, line.leftOut / text.length);
                if (frame.isBody)
                    blocks[blocks.length - 1].inBody = true;
            }
            const { asides } = line;
            begin();
            for (const aside of asides) {
                const inner = frameOf(aside, frame, true);
                inner.hidden = true;
                line.text = aside.textContent;
                aside.setAttribute(mark, String(inner.id));
                flush(inner);
            }
        };
        begin();
        let isUnseen = isInvisible(document.documentElement, false); // where the pass stands
        let frame = frameOf(root, null, isUnseen);
        isUnseen = isInvisible(root, isUnseen);
        root.setAttribute(mark, String(frame.id));
        const stack = [];
        let node = root.firstChild;
        let links = 0;
        let louds = 0;
        let furniture = 0; // elements around the text that a hint leaves out
        while (node || stack.length) {
            if (!node) {
                const top = stack.pop();
                furniture -= top.isLeftOut ? 1 : 0;
                isUnseen = top.isUnseen;
                if (top.isBlock) {
                    flush(frame);
                    frame = top.frame;
                } else {
                    links -= top.isLink ? 1 : 0;
                    louds -= top.isLoud ? 1 : 0;
                    line.endOfInline = top.isWord ? line.endOfInline : line.text.length;
                }
                node = top.next;
                continue;
            }
            const next = node.nextSibling;
            if (node.nodeType === Node.TEXT_NODE) {
                const { data } = node;
                line.breaksTogether = /\S/.test(data) ? 0 : line.breaksTogether;
                line.text += data;
                if (links > 0 || louds > 0 || furniture > 0) {
                    const { length } = plain(data);
                    line.links += links > 0 ? length : 0;
                    line.loud += louds > 0 ? length : 0;
                    line.leftOut += furniture > 0 ? length : 0;
                }
            } else if (node.nodeType === Node.ELEMENT_NODE && !silentTags.has(node.tagName.toUpperCase())) {
                const tag = node.tagName.toUpperCase();
                if (tag === "BR") {
                    // Two breaks part paragraphs on old pages, one is a new line.
                    if (++line.breaksTogether >= 2)
                        flush(frame);
                    line.breaks += line.text ? 1 : 0;
                    line.text += " ";
                } else if (!blockTags.has(tag) && isSetAside(node, isUnseen)) {
                    line.asides.push(node);
                } else if (blockTags.has(tag)) {
                    flush(frame);
                    const isLeftOut = leaveOut.has(node);
                    furniture += isLeftOut ? 1 : 0;
                    stack.push({ isBlock: true, frame, next, isLeftOut, isUnseen });
                    const outer = frame;
                    frame = frameOf(node, frame, isUnseen);
                    isUnseen = isInvisible(node, isUnseen);
                    frame.isBody = outer.isBody || body.has(node);
                    node.setAttribute(mark, String(frame.id));
                    node = node.firstChild;
                    continue;
                } else {
                    const inline = { isBlock: false, isLink: tag === "A", isLoud: loudTags.has(tag), isWord: wordTags.has(tag), next,
                        isLeftOut: leaveOut.has(node), isUnseen };
                    isUnseen = isInvisible(node, isUnseen);
                    furniture += inline.isLeftOut ? 1 : 0;
                    links += inline.isLink ? 1 : 0;
                    louds += inline.isLoud ? 1 : 0;
                    if (!inline.isWord && isSeam(line.text, line.text.length === line.endOfInline, node))
                        line.text += " ";
                    if (tag === "TIME")
                        line.time = line.time || attribute(node, "datetime");
                    stack.push(inline);
                    node = node.firstChild;
                    continue;
                }
            }
            node = next;
        }
        flush(frame);
        return { blocks, elements, rest: rest.join("\n") };
    }

    // What Readability chooses, told by the marks that the page carries. Readability takes the page to pieces.
    function readability(blocks) {
        const chosen = { error: "" };
        let result = null;
        try {
            result = new Readability(document, {
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
            const content = attribute(element, "content").slice(0, 20000);
            const keys = new Set(["property", "name", "itemprop", "http-equiv"]
                .map((name) => attribute(element, name).trim().toLowerCase()).filter(Boolean));
            for (const key of keys) {
                if (list.length < 500)
                    list.push({ key, content });
            }
        }
        return list;
    }

    // The text of an element in the pieces that its elements make of it.
    function piecesOf(element) {
        const pieces = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node && pieces.length < 40; node = walker.nextNode()) {
            const words = plain(node.data);
            const parent = node.parentElement;
            if (words && !(parent && silentTags.has(parent.tagName.toUpperCase())))
                pieces.push(words.slice(0, 300));
        }
        return pieces;
    }

    const marksOf = (element) => ["class", "id", "data-testid"].map((name) => attribute(element, name)).join(" ").slice(0, 200);

    function blockOf(element) {
        const block = element.closest("[" + mark + "]");
        return block ? Number(attribute(block, mark)) : -1;
    }

    // Things that say with microdata or RDFa what they are, with the values of their properties.
    function itemsOf() {
        const valueOf = (element) => attribute(element, "content") || attribute(element, "datetime")
            || plain(element.textContent).slice(0, 20000);
        const read = (isItem, itemType, property) => Array.from(document.querySelectorAll(isItem)).slice(0, 100)
            .map((item) => {
                const values = [];
                for (const element of item.querySelectorAll("[" + property + "]")) {
                    if (element.parentElement.closest(isItem) !== item || values.length >= 60)
                        continue;
                    const isInner = element.matches(isItem);
                    const name = isInner && element.querySelector("[" + property + "$=name]");
                    values.push({ key: attribute(element, property).toLowerCase(), content: valueOf(name || element) });
                }
                return { type: attribute(item, itemType), property: attribute(item, property).toLowerCase(), values };
            });
        return read("[itemscope]", "itemtype", "itemprop").concat(read("[typeof]", "typeof", "property"));
    }

    // Where a page shows who wrote it.
    function authorsOf() {
        const found = document.querySelectorAll("[rel~=author], [itemprop~=author], [class*=byline i], [id*=byline i], "
            + "[class*=author i], [class*=autor i], [class*=writer i], [class*=reporter i], [class*=journalist i], "
            + "[data-testid*=byline i], [data-testid*=author i], address, a[href*='/author' i], a[href*='/autor' i], "
            + "a[href*='/by/' i], a[href*='/profile/' i], a[href*='/people/' i], a[href*='/staff/' i]");
        const list = [];
        for (const element of Array.from(found).slice(0, 200)) {
            const text = plain(element.textContent);
            if (!text || text.length > 300 || list.length >= 60)
                continue;
            const link = element.matches("a") ? element : element.querySelector("a[href]");
            list.push({
                text, pieces: piecesOf(element), tag: element.tagName.toLowerCase(), marks: marksOf(element),
                rel: attribute(element, "rel"), itemprop: attribute(element, "itemprop"),
                href: attribute(link, "href").slice(0, 300),
                links: Array.from(element.querySelectorAll("a[href]")).slice(0, 12).map((one) => plain(one.textContent)),
                element: blockOf(element),
            });
        }
        return list;
    }

    function timesOf() {
        const found = document.querySelectorAll("time, [datetime], [itemprop=datePublished], [itemprop=dateModified]");
        return Array.from(found).slice(0, 100).map((element) => ({
            datetime: attribute(element, "datetime") || attribute(element, "content"),
            text: plain(element.textContent).slice(0, 100), itemprop: attribute(element, "itemprop"),
            marks: marksOf(element), element: blockOf(element),
        }));
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

    let styles = parallaxHiding(document);
    if (openFrames())
        styles = parallaxHiding(document);
    const root = document.body || document.documentElement;
    const tracker = trackerOf();
    const hint = hintOf();
    const { blocks, elements, rest } = root ? collectBlocks(root) : { blocks: [], elements: {}, rest: "" };
    const canonical = document.querySelector("link[rel~=canonical][href]");
    const said = {
        format: 1,
        language: attribute(document.documentElement, "lang") || attribute(document.documentElement, "xml:lang"),
        direction: attribute(document.documentElement, "dir") || attribute(document.body, "dir"),
        title: document.title,
        canonical: attribute(canonical, "href"),
        meta: metaOf(),
        linkedData: Array.from(document.querySelectorAll("script[type*='ld+json' i]")).slice(0, 50).map((s) => s.textContent),
        items: itemsOf(),
        times: timesOf(),
        authors: authorsOf(),
        blocks,
        elements,
        rest,
        tracker,
        ...(hint.told ? { hint: hint.told } : {}),
    };
    said.readability = tracker ? { error: "" } : readability(blocks); // last: nothing is asked of the page behind it
    return said;
}
