// Folders as values: what files they hold, and one hash for each.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/// Every file of a folder and its folders, as sorted relative paths with forward slashes.
export function files_of(folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const name = prefix + entry.name;
      return entry.isDirectory() ? files_of(join(folder, entry.name), `${name}/`) : [name];
    })
    .sort();
}

export const hash_of = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/// { path: hash } of every file: two folders are the same where these are deeply equal.
export function contents_of(folder) {
  return Object.fromEntries(files_of(folder).map((name) => [name, hash_of(join(folder, name))]));
}

/// A new empty folder, removed when the test that asked for it ends.
export function temporary_folder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'cornerstone-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
