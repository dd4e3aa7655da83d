// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places in the text of the reading page, in UTF-16 code units of the article, as the program counts them: every
// block says in data-b where its words begin; words that are not the article's (labels, words of the revision before)
// do not count. Loaded before reading.js, in the same world.
"use strict";
const makeReadingPlaces = (paper, text) => {
    let blocks = null; // of the present content, by begin: { block, begin, nodes: [{ node, begin }], end }

    const read = () => {
        if (blocks !== null) {
            return blocks;
        }
        blocks = Array.from(text.querySelectorAll("[data-b]"), (block) => {
            const begin = Number(block.dataset.b);
            const nodes = [];
            let at = begin;
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.parentElement.closest("del, [data-x]")) {
                    nodes.push({ node: node, begin: at });
                    at += node.data.length;
                }
            }
            return { block: block, begin: begin, nodes: nodes, end: at };
        });
        blocks.sort((a, b) => a.begin - b.begin);
        return blocks;
    };

    /// Where a code unit stands; the end of a range is looked for from behind.
    const point = (at, isEnd) => {
        for (const one of read()) {
            if (isEnd ? at > one.begin && at <= one.end : at >= one.begin && at < one.end) {
                let index = one.nodes.length - 1;
                while (index > 0 && (isEnd ? one.nodes[index].begin >= at : one.nodes[index].begin > at)) {
                    --index;
                }
                return [one.nodes[index].node, at - one.nodes[index].begin];
            }
        }
        return null;
    };

    /// The range of the page that shows these code units, or null.
    const range = (begin, end) => {
        const from = point(begin, false);
        const to = point(end, true);
        if (!from || !to) {
            return null;
        }
        const all = document.createRange();
        all.setStart(...from);
        all.setEnd(...to);
        return all.collapsed ? null : all;
    };

    /// The code unit at a point of the page's tree, -1 where no word of the article stands.
    const offset = (node, at) => {
        const inner = node.nodeType === Node.TEXT_NODE ? node : node.childNodes[at] || node;
        const element = inner.nodeType === Node.TEXT_NODE ? inner.parentElement : inner;
        const block = element ? element.closest("[data-b]") : null;
        const one = block ? read().find((other) => other.block === block) : null;
        if (!one) {
            return -1;
        }
        const here = one.nodes.find((other) => other.node === inner || inner.contains(other.node));
        return here ? here.begin + (here.node === node ? Math.min(at, node.data.length) : 0) : one.begin;
    };

    const offsetAt = (x, y) => {
        const caret = document.caretRangeFromPoint(x, y);
        return caret ? offset(caret.startContainer, caret.startOffset) : -1;
    };

    /// What the reader selected, as [begin, end], or null.
    const selected = () => {
        const selection = window.getSelection();
        if (selection.rangeCount === 0 || selection.isCollapsed) {
            return null;
        }
        const all = selection.getRangeAt(0);
        const begin = offset(all.startContainer, all.startOffset);
        const end = offset(all.endContainer, all.endOffset);
        return begin >= 0 && end > begin ? [begin, end] : null;
    };

    /// Upper and lower edge of the first line of a place, in pixels of the window; null when it is folded away.
    const firstLine = (begin, end) => {
        const all = range(begin, end);
        const box = all ? Array.from(all.getClientRects()).find((one) => one.height > 0) : null;
        return box ? [box.top, box.bottom] : null;
    };

    const draw = (layer, ties, mark) => {
        layer.textContent = "";
        const origin = paper.getBoundingClientRect();
        const article = text.firstElementChild;
        for (const tie of ties) {
            const line = firstLine(tie[0], tie[1]);
            if (line && article) {
                const column = article.getBoundingClientRect();
                const sign = document.createElement("i");
                sign.className = "tie";
                sign.style.top = (line[0] + line[1]) / 2 - origin.top + "px";
                sign.style.left = (article.dir === "rtl" ? column.right - 6 : column.left + 6) - origin.left + "px";
                layer.append(sign);
            }
        }
        const all = mark ? range(mark.begin, mark.end) : null;
        for (const box of all ? all.getClientRects() : []) {
            const piece = document.createElement("i");
            piece.className = mark.isHeld ? "held" : "cursor";
            piece.style.left = box.left - origin.left - 2 + "px";
            piece.style.top = box.top - origin.top - 1 + "px";
            piece.style.width = box.width + 4 + "px";
            piece.style.height = box.height + 2 + "px";
            layer.append(piece);
        }
    };

    return { forget: () => { blocks = null; }, range, offsetAt, selected, firstLine, draw };
};
