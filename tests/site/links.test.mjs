// Every link of every page: it leads to a file of the same output, its anchor exists, and nothing loads from elsewhere.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import test from 'node:test';

import { outputs, pages_of } from './outputs.mjs';
import { page_at } from './page.mjs';

const is_elsewhere = (address) => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);
const may_be_elsewhere = ({ element, address }) => element === 'a' && /^(https:|mailto:|tel:)/.test(address);

/// What is wrong with one address of a page, or nothing.
function fault(entry, page, pages, files) {
  const { address } = entry;
  if (is_elsewhere(address)) return may_be_elsewhere(entry) || address.startsWith('data:') ? null : 'loads from elsewhere';
  const [path, anchor] = address.split('#');
  const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path.split('?')[0])));
  if (path.startsWith('/') || target.startsWith('..')) return 'leaves the output';
  if (!files.has(target)) return 'leads nowhere';
  if (anchor && pages.has(target) && !pages.get(target).ids.has(decodeURIComponent(anchor))) return 'has no such part';
  return null;
}

for (const output of outputs()) {
  const files = new Set(output.files);
  const parsed = pages_of(output).map((page) => [page, page_at(join(output.folder, page))]);
  const pages = new Map(parsed.map(([page, { ids, addresses }]) => [page, { ids: new Set(ids), addresses }]));

  test(`${output.name}: every link leads somewhere`, () => {
    const faults = [];
    for (const [page, { addresses }] of pages) {
      for (const entry of addresses) {
        const found = fault(entry, page, pages, files);
        if (found) faults.push(`${page}: ${entry.address} ${found}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  test(`${output.name}: every id stands once on its page`, () => {
    const doubled = parsed.flatMap(([page, { ids }]) => ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page}: ${id}`));
    assert.deepEqual(doubled, []);
  });

  test(`${output.name}: every page can be reached from the first`, () => {
    const reached = new Set(['index.html']);
    for (const page of reached) {
      for (const { address } of pages.get(page)?.addresses ?? []) {
        if (is_elsewhere(address)) continue;
        const target = posix.normalize(posix.join(posix.dirname(page), address.split('#')[0] || posix.basename(page)));
        if (pages.has(target)) reached.add(target);
      }
    }
    assert.deepEqual([...pages.keys()].filter((page) => !reached.has(page)), []);
  });

  test(`${output.name}: styles load nothing from elsewhere`, () => {
    const faults = [];
    for (const style of output.files.filter((file) => file.endsWith('.css'))) {
      for (const [, , address] of readFileSync(join(output.folder, style), 'utf8').matchAll(/url\((["']?)([^"')]+)\1\)/g)) {
        const target = posix.normalize(posix.join(posix.dirname(style), address));
        if (!address.startsWith('data:') && !files.has(target)) faults.push(`${style}: ${address}`);
      }
    }
    assert.deepEqual(faults, []);
  });
}
