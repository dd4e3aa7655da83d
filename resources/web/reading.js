// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in a script world of its own: the text never sees it, and scripts of the text never run. Places are
// reported in pixels of the article (0 is its upper edge), whatever the page is scrolled to.
// Timers do not fire while page scripts are off, so that everything here rests on frames and observers.
"use strict";
(() => {
    const above = document.getElementById("above");
    const below = document.getElementById("below");
    const paper = document.getElementById("paper");
    const band = document.getElementById("band");
    const text = document.getElementById("text");
    const markPadTop = 2; // the band stands a little clear of the letters …
    const markPadBottom = 5; // … and of a double underline
    let reader = null;
    let claims = []; // index of the mark → its pieces
    let places = []; // index of the mark → [top, bottom] in article pixels, or null
    let shown = { hover: [], current: [], pinned: [], level: -1, kind: "d" };
    let gap = null;
    let spaceAbove = 0; // room that lets the text be scrolled past its start
    let spaceBelow = 0;
    let expected = -1; // scroll position that this script set and that is still to be reported
    let glide = 0; // number of the running glide
    let anchor = { block: null, offset: 0 }; // what the reader sees at the upper edge
    let width = 0;
    let lastReported = "";
    let needle = ""; // words looked for, folded
    let finds = []; // ranges of the words found, in text order
    let findNow = -1; // the one the reader stands on
    const spots = makeReadingPlaces(paper, text);
    let ties = []; // places set level by hand, [begin, end] in the text
    let spot = null; // the place that is being chosen, or that was
    let isPicking = false; // the pointer chooses places, not claims
    let pointedAt = -1; // where in the text the menu was opened
    let folding = null; // label of a fold while what is told alike is folded, "%1" the number

    const position = () => window.scrollY - spaceAbove;
    const textHeight = () => paper.offsetHeight;

    const setSpaces = (top, bottom) => {
        spaceAbove = Math.max(0, top);
        spaceBelow = Math.max(0, bottom);
        above.style.height = spaceAbove + "px";
        below.style.height = spaceBelow + "px";
    };

    const jump = (y) => {
        expected = Math.round((y + spaceAbove) * 64) / 64;
        window.scrollTo(0, y + spaceAbove);
    };

    const roomFor = (...positions) => {
        const most = Math.max(...positions);
        setSpaces(Math.max(0, -Math.min(...positions)), most + window.innerHeight - textHeight());
    };

    const ease = (t) => 1 - Math.pow(1 - t, 3);

    /// Scrolls to an article position; duration in ms, 0 jumps.
    const place = (y, duration) => {
        const run = ++glide;
        const from = position();
        if (duration <= 0 || Math.abs(from - y) < 1) {
            roomFor(y);
            jump(y);
            rememberAnchor();
            report();
            return;
        }
        roomFor(from, y);
        jump(from);
        let start = null;
        const frame = (now) => {
            if (run !== glide) {
                return; // another glide or the reader took over
            }
            start = start === null ? now : start;
            const t = Math.min(1, (now - start) / duration);
            jump(from + (y - from) * ease(t));
            report();
            if (t < 1) {
                requestAnimationFrame(frame);
            } else {
                roomFor(y);
                jump(y);
                rememberAnchor();
                report();
            }
        };
        requestAnimationFrame(frame);
    };

    const rememberAnchor = () => {
        if (width !== paper.offsetWidth) {
            return; // just set anew, and not yet brought back to where the reader was
        }
        const article = text.firstElementChild;
        const blocks = article ? article.children : [];
        let low = 0;
        let high = blocks.length;
        const top = window.scrollY;
        while (low < high) { // first block that reaches below the upper edge
            const middle = (low + high) >> 1;
            if (blocks[middle].getBoundingClientRect().bottom + top <= top) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        const block = blocks[low] || null;
        if (block) {
            const box = block.getBoundingClientRect();
            anchor = { block: block, offset: box.height > 0 ? -box.top / box.height : 0 };
        } else {
            anchor = { block: null, offset: 0 };
        }
    };

    const report = () => {
        if (reader) {
            reader.scrolled(position(), false);
        }
    };

    const measure = () => {
        if (!reader) {
            return;
        }
        const shift = window.scrollY - spaceAbove;
        places = claims.map((pieces) => {
            let top = Infinity;
            let bottom = -Infinity;
            for (const piece of pieces) {
                for (const box of piece.getClientRects()) {
                    if (box.height > 0) {
                        top = Math.min(top, box.top);
                        bottom = Math.max(bottom, box.bottom);
                    }
                }
            }
            return top < bottom ? [top + shift - markPadTop, bottom + shift + markPadBottom] : null;
        });
        let gapPlace = null;
        const note = text.querySelector(".gap");
        if (note) {
            const box = note.getBoundingClientRect();
            gapPlace = [box.top + shift, box.bottom + shift];
        }
        drawBand();
        drawFinds();
        drawSpots();
        const layout = {
            height: textHeight(), viewport: window.innerHeight, gap: gapPlace,
            ties: ties.map((tie) => {
                const line = spots.firstLine(tie[0], tie[1]);
                return line ? [line[0] + shift - markPadTop, line[1] + shift] : null;
            }),
            places: places.map((one) => one ? [Math.round(one[0] * 4) / 4, Math.round(one[1] * 4) / 4] : null),
        };
        const key = JSON.stringify(layout);
        if (key !== lastReported) {
            lastReported = key;
            reader.laidOut(layout);
            report();
        }
    };

    const drawBand = () => {
        const at = shown.level >= 0 ? places[shown.level] : null;
        band.style.display = at ? "block" : "none";
        if (at) {
            band.className = shown.kind;
            band.style.top = at[0] + "px";
            band.style.height = (at[1] - at[0]) + "px";
        }
    };

    const classify = (name, indices) => {
        for (const piece of text.querySelectorAll(".claim." + name)) {
            piece.classList.remove(name);
        }
        for (const index of indices) {
            for (const piece of claims[index] || []) {
                piece.classList.add(name);
            }
        }
    };

    const show = (state) => {
        shown = state;
        classify("hover", shown.hover);
        classify("current", shown.current);
        classify("pin", shown.pinned);
        paper.classList.toggle("pinned", shown.pinned.length > 0);
        for (const index of shown.pinned.concat(shown.current)) {
            const piece = (claims[index] || [])[0];
            const hidden = piece ? piece.closest(".folded") : null;
            if (hidden) {
                openFold(hidden);
            }
        }
        drawBand();
    };

    /// Opens the text where a pinned claim would stand, and says what was looked through.
    const openGap = (note) => {
        gap = note;
        for (const old of text.querySelectorAll(".gap")) {
            old.remove();
        }
        lastReported = ""; // asked for, so it is answered, moved or not
        const article = text.firstElementChild;
        if (!gap || !article) {
            measure();
            return;
        }
        const shift = window.scrollY - spaceAbove;
        let best = null;
        let distance = Infinity;
        for (const block of article.children) {
            const y = block.getBoundingClientRect().top + shift;
            // The note stands inside the story: below the headline, above what was set aside.
            if (block !== article.firstElementChild && Math.abs(y - gap.y) < distance) {
                distance = Math.abs(y - gap.y);
                best = block;
            }
        }
        const aside = document.createElement("div");
        aside.className = "gap " + gap.kind;
        aside.setAttribute("role", "note");
        aside.dir = gap.direction;
        const title = document.createElement("b");
        title.textContent = gap.title;
        aside.append(title, " " + gap.text);
        article.insertBefore(aside, best);
        measure();
    };

    /// Lower case of the same length, so that places in it are places in the text.
    const folded = (words) => {
        const lower = words.toLowerCase();
        return lower.length === words.length
            ? lower : Array.from(words, (c) => c.toLowerCase().length === c.length ? c.toLowerCase() : c).join("");
    };

    /// Ranges of the words looked for; words that run over marks are found, those over paragraphs are not.
    const search = () => {
        finds = [];
        const article = text.firstElementChild;
        for (const block of needle && article ? article.querySelectorAll(":scope > :not(.gap):not(.fold), .aside > p") : []) {
            const nodes = [];
            let all = "";
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                if (block.matches(".aside")) {
                    continue; // its paragraphs come one by one
                }
                nodes.push({ node: walker.currentNode, begin: all.length });
                all += walker.currentNode.data;
            }
            const words = folded(all);
            const place = (at, isEnd) => {
                let index = nodes.length - 1;
                while (index > 0 && (isEnd ? nodes[index].begin >= at : nodes[index].begin > at)) {
                    --index;
                }
                return [nodes[index].node, at - nodes[index].begin];
            };
            for (let at = words.indexOf(needle); at >= 0; at = words.indexOf(needle, at + needle.length)) {
                const range = document.createRange();
                range.setStart(...place(at, false));
                range.setEnd(...place(at + needle.length, true));
                finds.push(range);
            }
        }
    };

    const drawFinds = () => {
        const layer = document.getElementById("finds");
        layer.textContent = "";
        const origin = paper.getBoundingClientRect();
        finds.forEach((range, index) => {
            for (const box of range.getClientRects()) {
                const mark = document.createElement("i");
                mark.className = index === findNow ? "now" : "";
                mark.style.left = box.left - origin.left + "px";
                mark.style.top = box.top - origin.top + "px";
                mark.style.width = box.width + "px";
                mark.style.height = box.height + "px";
                layer.append(mark);
            }
        });
    };

    const drawSpots = () => spots.draw(document.getElementById("spots"), ties, spot);

    /// Shows the place that is being chosen, and brings it into view.
    const showSpot = (mark) => {
        spot = mark;
        const range = mark ? spots.range(mark.begin, mark.end) : null;
        const hidden = range ? range.startContainer.parentElement.closest(".folded") : null;
        if (hidden) {
            openFold(hidden);
        }
        drawSpots();
        const box = range ? range.getBoundingClientRect() : null;
        if (box && (box.top < 0 || Math.min(box.bottom, box.top + window.innerHeight / 2) > window.innerHeight)) {
            place(box.top + window.scrollY - spaceAbove - window.innerHeight * 0.4, 0);
            reader.scrolled(position(), true);
        }
    };

    /// The place the reader means: what is selected, else where the menu was opened, else what is read.
    const tellSpot = (fromMenu) => {
        const selection = spots.selected();
        const middle = paper.getBoundingClientRect();
        const at = fromMenu ? pointedAt
            : spots.offsetAt(middle.left + middle.width / 2, window.innerHeight * 0.3);
        const tell = fromMenu ? reader.picked : reader.told;
        tell(selection ? selection[0] : at, selection ? selection[1] : at);
    };

    const find = (words) => {
        needle = folded(words);
        findNow = -1;
        search();
        drawFinds();
        reader.found(finds.length);
    };

    /// Stands on one of the words found and brings it into view.
    const showFind = (index) => {
        findNow = index;
        const range = finds[index];
        const aside = range ? range.startContainer.parentElement.closest("details") : null;
        if (aside && !aside.open) {
            aside.open = true;
        }
        const hidden = range ? range.startContainer.parentElement.closest(".folded") : null;
        if (hidden) {
            openFold(hidden);
        }
        drawFinds();
        const box = range ? range.getBoundingClientRect() : null;
        if (box && (box.top < 0 || box.bottom > window.innerHeight)) {
            place(box.top + window.scrollY - spaceAbove - window.innerHeight * 0.4, 0);
            reader.scrolled(position(), true);
        }
    };

    /// Folds the paragraphs in which all outlets tell alike; what differs, and what one outlet alone tells, stays.
    const fold = () => {
        for (const old of text.querySelectorAll(".fold")) {
            old.remove();
        }
        let run = [];
        const close = () => {
            if (run.length > 0) {
                const button = document.createElement("button");
                const first = run[0];
                button.className = "fold";
                button.textContent = folding.replace("%1", run.length);
                button.addEventListener("click", () => openFold(first));
                first.before(button);
            }
            run = [];
        };
        for (const block of text.firstElementChild ? Array.from(text.firstElementChild.children) : []) {
            const stays = folding === null || block.matches("h1, .gap, .aside, .correction, .empty")
                || block.querySelector(".claim.d, .claim.o");
            block.classList.toggle("folded", !stays);
            if (stays) {
                close();
            } else {
                run.push(block);
            }
        }
        if (folding !== null) {
            close();
        }
    };

    const openFold = (block) => {
        const button = block.previousElementSibling && block.previousElementSibling.matches(".fold")
            ? block.previousElementSibling : null;
        let first = block;
        while (!button && first.previousElementSibling && first.previousElementSibling.matches(".folded")) {
            first = first.previousElementSibling;
        }
        if (first.previousElementSibling && first.previousElementSibling.matches(".fold")) {
            first.previousElementSibling.remove();
        }
        for (let one = first; one && one.matches(".folded"); one = one.nextElementSibling) {
            one.classList.remove("folded");
        }
        measure();
    };

    const setContent = (html) => {
        const before = position();
        text.innerHTML = html;
        spots.forget();
        spot = null;
        pointedAt = -1;
        claims = [];
        for (const piece of text.querySelectorAll(".claim")) {
            const index = Number(piece.dataset.c);
            (claims[index] = claims[index] || []).push(piece);
        }
        claims = Array.from(claims, (pieces) => pieces || []);
        lastReported = "";
        gap = null;
        show({ hover: [], current: [], pinned: [], level: -1, kind: "d" });
        if (folding !== null) {
            fold();
        }
        if (needle) {
            search();
            reader.found(finds.length);
        }
        jump(before);
        measure();
        rememberAnchor();
    };

    const commands = {
        content: (c) => setContent(c.html),
        theme: (c) => {
            document.documentElement.dataset.theme = c.name;
            document.documentElement.dataset.common = c.common ? "shown" : "hidden";
            document.getElementById("theme").textContent = c.css;
            keepAnchor();
            measure();
        },
        scroll: (c) => {
            place(c.y, c.duration);
            if (c.byReader) {
                reader.scrolled(position(), true);
            }
        },
        show: (c) => show(c),
        gap: (c) => openGap(c.title ? c : null),
        find: (c) => find(c.text),
        showFind: (c) => showFind(c.index),
        fold: (c) => {
            folding = c.label || null;
            fold();
            keepAnchor();
            measure();
        },
        ties: (c) => {
            ties = c.places;
            lastReported = "";
            measure();
        },
        spot: (c) => showSpot(c.end > c.begin ? c : null),
        pick: (c) => {
            isPicking = c.on;
            document.documentElement.dataset.picking = isPicking ? "places" : "";
        },
        tellSpot: (c) => tellSpot(c.fromMenu),
        focus: (c) => {
            const pieces = claims[c.index];
            if (pieces && pieces.length > 0) {
                pieces[0].focus({ preventScroll: true });
            }
        },
    };

    const keepAnchor = () => {
        if (anchor.block && anchor.block.isConnected && position() > 0) {
            const box = anchor.block.getBoundingClientRect();
            jump(box.top + window.scrollY + anchor.offset * box.height - spaceAbove);
            report();
        }
    };

    const indexOf = (target) => {
        const piece = target instanceof Element ? target.closest(".claim") : null;
        return piece ? Number(piece.dataset.c) : -1;
    };

    const listen = () => {
        let hovered = -1;
        const hover = (index) => {
            if (index !== hovered) {
                hovered = index;
                reader.hovered(index);
            }
        };
        document.addEventListener("mouseover", (event) => hover(indexOf(event.target)));
        document.documentElement.addEventListener("mouseleave", () => hover(-1));
        document.addEventListener("mousemove", (event) => {
            const at = isPicking ? spots.offsetAt(event.clientX, event.clientY) : -1;
            if (at >= 0) {
                reader.pointed(at);
            }
        });
        document.addEventListener("contextmenu", (event) => {
            pointedAt = spots.offsetAt(event.clientX, event.clientY);
        });
        document.addEventListener("click", (event) => {
            if (isPicking) {
                const selection = spots.selected();
                const at = spots.offsetAt(event.clientX, event.clientY);
                reader.picked(selection ? selection[0] : at, selection ? selection[1] : at);
                return;
            }
            const index = indexOf(event.target);
            if (index >= 0 && window.getSelection().isCollapsed) {
                reader.clicked(index);
            }
        });
        document.addEventListener("keydown", (event) => {
            const index = indexOf(document.activeElement);
            if (event.key === "Enter" && index >= 0) {
                reader.clicked(index);
            }
        });
        document.addEventListener("toggle", () => measure(), true);
        document.addEventListener("wheel", () => { ++glide; }, { passive: true });
        window.addEventListener("scroll", () => {
            const own = expected >= 0 && Math.abs(window.scrollY - expected) < 1.5;
            if (!own) {
                expected = -1;
                reader.scrolled(position(), true);
            }
            rememberAnchor();
        }, { passive: true });
        new ResizeObserver(() => {
            if (width !== paper.offsetWidth) {
                keepAnchor();
                width = paper.offsetWidth;
            }
            measure();
        }).observe(paper);
        window.addEventListener("resize", () => measure());
    };

    new QWebChannel(qt.webChannelTransport, (channel) => {
        reader = channel.objects.reader;
        width = paper.offsetWidth;
        listen();
        reader.commanded.connect((command) => commands[command.name](command));
        reader.ready();
    });
})();
