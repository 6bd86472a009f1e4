// The search of a published output, as its pages run it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { root } from '../program.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
export const MiniSearch = createRequire(join(root, 'package.json'))('minisearch');

/// The page's own script, on a page without a search form: { search_options, found_in }.
export const script = runInNewContext(
  `${['10-elements.js', '20-search.js'].map((part) => read(`themes/default/script/${part}`)).join('\n')}; ({ search_options, found_in })`,
  { document: { querySelector: () => null } });

/// The index of a published output.
export function engine_of(folder) {
  const window = {};
  runInNewContext(readFileSync(join(folder, 'assets/search.js'), 'utf8'), { window });
  return MiniSearch.loadJSON(window.CORNERSTONE_SEARCH, script.search_options);
}
