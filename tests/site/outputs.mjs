// The outputs of the published sample trust: one folder for each audience, and one for each academy.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { files_of } from '../folder.mjs';
import { published } from '../program.mjs';

const trust = join(published, 'saltmere');

function folders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

/// [{ name: 'staff', folder, files }, …, { name: 'academy/…', folder, files }]
export function outputs() {
  const names = folders(trust).flatMap((name) => (name === 'academy' ? folders(join(trust, name)).map((id) => `academy/${id}`) : [name]));
  return names.map((name) => ({ name, folder: join(trust, name), files: files_of(join(trust, name)) }));
}

export const pages_of = (output) => output.files.filter((file) => file.endsWith('.html'));

/// Pages of every kind: of siblings that differ only in their subject (an academy, a month) the first and the last.
export function kinds_of_pages(output) {
  const groups = new Map();
  for (const page of pages_of(output)) {
    const parts = page.split('/');
    const kind = parts.length < 3 ? page : [...parts.slice(0, -2), '*', parts.at(-1)].join('/');
    groups.set(kind, [...(groups.get(kind) ?? []), page]);
  }
  return [...groups.values()].flatMap((pages) => (pages.length > 2 ? [pages[0], pages.at(-1)] : pages));
}
