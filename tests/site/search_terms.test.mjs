// The page's script makes the terms of tests/site/search_terms.json, as the generator does in its own test of the same table: what
// somebody types meets what the index holds.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

import { root } from '../program.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const parts = ['10-elements.js', '20-search.js'].map((part) => read(`themes/default/script/${part}`));

/// What the script hands to its search engine, on a page without a search form.
const { tokenize, processTerm } = runInNewContext(`${parts.join('\n')}; search_options`, { document: { querySelector: () => null } });

const terms = (text) => [...tokenize(text)].map((term) => processTerm(term)).filter(Boolean);

for (const row of JSON.parse(read('tests/site/search_terms.json'))) {
  test(JSON.stringify(row.text), () => assert.deepEqual(terms(row.text), row.terms));
}
