// Who decides: an academy reads what holds for itself, not what holds for another.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { outputs, pages_of } from './outputs.mjs';

const cells = (html) => [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text.replace(/<[^>]*>/g, '').trim());

/// Who decides the budget at Low, Medium and High, as each academy reads it.
const budgets = new Map(outputs().filter(({ name }) => name.startsWith('academy')).flatMap((output) => {
  const { folder } = output;
  const path = pages_of(output).find((page) => page.includes('academy-support'));
  const html = path && readFileSync(join(folder, path), 'utf8');
  const found = html?.match(/<tr><th scope="row">Budget.*?<\/tr>/);
  return found ? [[folder.split('/').at(-1), { cells: cells(found[0]), words: found[0], html }]] : [];
}));

test('where delegation is withdrawn the row says who decides instead, and why', () => {
  for (const academy of ['teasel', 'wrackline']) {
    assert.equal(budgets.get(academy).cells.at(-1), 'Director of Education', academy);
    assert.match(budgets.get(academy).words, /withdrawn delegation/);
  }
});

test('elsewhere nothing is said of it', () => {
  const others = [...budgets].filter(([academy]) => !['teasel', 'wrackline'].includes(academy));
  assert.ok(others.length > 10);
  for (const [academy, { cells: [, , high], html }] of others) {
    assert.equal(high, 'Principal', academy);
    assert.doesNotMatch(html, /withdrawn delegation/, academy);
  }
});
