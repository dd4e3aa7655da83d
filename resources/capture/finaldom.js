// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page as it stands now, as HTML. Where the page keeps content in open shadow roots, that content
// is written where it is seen: a reader without scripts would not find it otherwise.
(() => {
    const doctype = document.doctype
        ? new XMLSerializer().serializeToString(document.doctype) + "\n" : "";

    const hosts = (root) => [...root.querySelectorAll("*")].some((element) => element.shadowRoot);

    // What is seen below a node: the shadow tree in place of a host's own children, and those where
    // the shadow tree has a slot for them.
    const seenChildren = (node) => {
        if (node.shadowRoot)
            return [...node.shadowRoot.childNodes];
        if (node.localName === "slot" && node.getRootNode() instanceof ShadowRoot) {
            const assigned = node.assignedNodes();
            return assigned.length > 0 ? assigned : [...node.childNodes];
        }
        return [...node.childNodes];
    };

    // With a list of its own and not by calling itself: pages may be nested a million deep.
    const flattened = () => {
        const inert = document.implementation.createHTMLDocument("");
        const root = inert.importNode(document.documentElement, false);
        const waiting = [[document.documentElement, root]];
        while (waiting.length > 0) {
            const [from, to] = waiting.pop();
            for (const child of seenChildren(from)) {
                if (child.localName === "template") {
                    to.append(inert.importNode(child, true));
                    continue;
                }
                const copy = inert.importNode(child, false);
                to.append(copy);
                if (child.nodeType === Node.ELEMENT_NODE)
                    waiting.push([child, copy]);
            }
        }
        return root.outerHTML;
    };

    const element = document.documentElement;
    if (!element)
        return "";
    return doctype + (hosts(document) ? flattened() : element.outerHTML);
})()
