// A frozen pack is what was published: later builds carry it forward byte for byte, and make it only where there is none.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { temporary_folder } from '../folder.mjs';
import { root, run, usual_day } from '../program.mjs';

const content = join(root, 'tests/golden/pack-frozen/content');
const pack = 'content/trustees/packs/risk-assessment.pdf';

function build(output, ...options) {
  const { status, err } = run(['build', content, '-o', output, '--as-at', usual_day, ...options]);
  assert.equal(status, 0, err);
  return err;
}

test('what was published is carried forward, and nothing is said', (t) => {
  const output = temporary_folder(t);
  assert.match(build(output), /\[frozen-pack-made\]/);
  const published = Buffer.concat([readFileSync(join(output, pack)), Buffer.from('% as it was signed\n')]);
  writeFileSync(join(output, pack), published);
  assert.equal(build(output), '');
  assert.deepEqual(readFileSync(join(output, pack)), published);
});

test('a copy for one person is made, whatever was published', (t) => {
  const output = temporary_folder(t);
  build(output);
  const published = readFileSync(join(output, pack));
  assert.equal(build(output, '--copy-for', 'Chair'), '');
  assert.notDeepEqual(readFileSync(join(output, pack)), published);
});
