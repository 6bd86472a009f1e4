// The papers of the sample trust as on one day, made once for the cases of this folder.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { files_of } from '../folder.mjs';
import { run, sample, usual_day } from '../program.mjs';

/// { folder, papers }: the papers' paths below the folder, which goes when the process does. `more`: options of the build.
export function published_papers(...more) {
  const folder = mkdtempSync(join(tmpdir(), 'cornerstone-papers-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { status, out, err } = run(['build', sample, '-o', folder, '--as-at', usual_day, ...more]);
  if (status !== 0) throw new Error(out + err);
  return { folder, papers: files_of(folder).filter((file) => file.endsWith('.pdf')) };
}
