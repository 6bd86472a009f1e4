// The same input gives the same bytes: on any number of threads, from any folder, in any time zone and locale.

import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { contents_of, temporary_folder } from '../folder.mjs';
import { run, sample, usual_day } from '../program.mjs';

function publish(t, { content = sample, options = [], ...surroundings } = {}) {
  const output = temporary_folder(t);
  const { status, err } = run(['build', content, '-o', output, '--as-at', usual_day, ...options], surroundings);
  assert.equal(status, 0, err);
  return contents_of(join(output, 'saltmere'));
}

test('the sample trust comes out the same', async (t) => {
  const usual = publish(t);
  assert.notDeepEqual(Object.keys(usual), []);

  const variations = {
    'on one thread': { options: ['--jobs', '1'] },
    'on eight threads': { options: ['--jobs', '8'] },
    'far to the east': { env: { TZ: 'Pacific/Kiritimati' } },
    'far to the west': { env: { TZ: 'Pacific/Niue' } },
    'in another locale': { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'C' } },
    'without an environment to speak of': { env: { HOME: '/nonexistent', USER: '', LANG: '', LC_ALL: '' } },
  };
  for (const [name, variation] of Object.entries(variations)) {
    await t.test(name, (t) => assert.deepEqual(publish(t, variation), usual));
  }

  await t.test('from another folder', (t) => {
    const elsewhere = temporary_folder(t);
    const content = join(elsewhere, 'a longer path than usual', 'saltmere');
    cpSync(sample, content, { recursive: true });
    assert.deepEqual(publish(t, { content, cwd: tmpdir() }), usual);
  });
});
