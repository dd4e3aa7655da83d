#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parallax Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits which blocks of a page are the article: two logistic regressions, one for blocks that Readability chose, one for
the others.

usage: fitblocks.py FEATURES.jsonl OUTPUT.json TRUTH.json…

FEATURES comes from pagefeatures; "file" of a page ends with KEY.html, and a TRUTH has {KEY: {"articleBody": …}}. A block
belongs to the article when half of its 4-word shingles stand in the true body (or, for short ones, when shingles that
run across neighbouring blocks cover it). Prints the share of words right in five-fold cross-validation over pages.
"""
import collections
import json
import re
import sys

import numpy
from sklearn.linear_model import LogisticRegression

STRENGTH = 0.05  # inverse of the penalty; .02 to .3 differ by less than the folds do
FOLDS = 5


def words_of(text):
    return re.findall(r'\w+', text or '')


def shingles(words):
    return [tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))] if words else []


def labels(blocks, body):
    left = collections.Counter(shingles(words_of(body)))
    known = set(left)
    lines = {' '.join(words_of(line)) for line in body.split('\n')}
    stream = [(word, i) for i, block in enumerate(blocks) for word in words_of(block['text'])]
    covered = [False] * len(stream)
    for at in range(len(stream) - 3):
        window = stream[at:at + 4]
        if window[0][1] != window[3][1] and tuple(word for word, _ in window) in known:
            covered[at:at + 4] = [True] * 4
    hits = collections.Counter(i for (_, i), hit in zip(stream, covered) if hit)
    found = []
    for i, block in enumerate(blocks):
        words = words_of(block['text'])
        own = collections.Counter(shingles(words))
        if len(words) >= 4:
            is_article = sum(min(n, max(0, left[s])) for s, n in own.items()) >= 0.5 * sum(own.values())
            if is_article:
                left.subtract(own)
        else:
            is_article = bool(words) and ' '.join(words) in lines
        found.append(is_article or (0 < len(words) < 8 and hits[i] == len(words)))
    return numpy.array(found, int)


def stacked(pages):
    rows = numpy.vstack([page['rows'] for page in pages])
    right = numpy.concatenate([page['labels'] for page in pages])
    # Every page counts the same, and in a page long blocks more than short ones.
    weights = numpy.concatenate([100 * page['words'] ** .5 / sum(page['words'] ** .5) for page in pages])
    return rows[weights > 0], right[weights > 0], weights[weights > 0]


def fit(pages, chosen):
    rows, right, weights = stacked(pages)
    models = []
    for part in (rows[:, chosen] < .5, rows[:, chosen] > .5):
        model = LogisticRegression(C=STRENGTH, max_iter=500)
        models.append(model.fit(rows[part], right[part], weights[part]))
    return models


def judged(models, page, chosen):
    other, own = (model.decision_function(page['rows']) for model in models)
    return numpy.where(page['rows'][:, chosen] > .5, own, other)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    truth = {}
    for path in sys.argv[3:]:
        truth.update(json.load(open(path, encoding='utf-8')))
    lines = open(sys.argv[1], encoding='utf-8').read().splitlines()
    names = json.loads(lines[0])
    chosen = names.index('chosen')
    pages = []
    for line in lines[1:]:
        page = json.loads(line)
        key = next((k for k in truth if page['file'].endswith(k + '.html')), None)
        if key is None or not truth[key].get('articleBody') or not page.get('blocks'):
            continue
        pages.append({'labels': labels(page['blocks'], truth[key]['articleBody']),
                      'rows': numpy.array([block['row'] for block in page['blocks']]),
                      'words': numpy.array([len(words_of(block['text'])) for block in page['blocks']], float)})
    right = total = 0
    for fold in range(FOLDS):
        models = fit([page for i, page in enumerate(pages) if i % FOLDS != fold], chosen)
        for page in pages[fold::FOLDS]:
            hit = (judged(models, page, chosen) > 0) == (page['labels'] > 0)
            right += (hit * page['words']).sum() / page['words'].sum()
            total += 1
    print(f'{len(pages)} pages, {sum(len(p["labels"]) for p in pages)} blocks: '
          f'{right / total:.4f} of a page\'s words right in cross-validation')
    models = fit(pages, chosen)
    with open(sys.argv[2], 'w', encoding='utf-8') as file:
        json.dump({'origin': f'fitblocks.py over {len(pages)} saved news and blog pages with known article text',
                   'features': names,
                   'other': {'bias': round(models[0].intercept_[0], 4), 'weights': [round(w, 4) for w in models[0].coef_[0]]},
                   'chosen': {'bias': round(models[1].intercept_[0], 4), 'weights': [round(w, 4) for w in models[1].coef_[0]]}},
                  file, indent=0)
        file.write('\n')


if __name__ == '__main__':
    main()
