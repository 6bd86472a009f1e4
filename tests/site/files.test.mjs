// The files of every output: names that any share takes, weights, their own list, and nothing of other outputs.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { outputs, pages_of } from './outputs.mjs';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;
const limits = { html: 100 * 1024, css: 40 * 1024, js: 40 * 1024, woff2: 60 * 1024 };

test('the sample trust has its outputs', () => {
  const names = outputs().map((output) => output.name);
  for (const name of ['private', 'staff', 'trustees']) assert.ok(names.includes(name), `no ${name} in ${names}`);
  assert.equal(names.filter((name) => name.startsWith('academy/')).length, 18);
});

for (const output of outputs()) {
  test(`${output.name}: names are safe on a Windows share`, () => {
    const unsafe = output.files.filter((file) => {
      const parts = file.split('/');
      return `saltmere/${output.name}/${file}`.length >= 150 || parts.some((part) => !/^[a-z0-9][a-z0-9._-]*$/.test(part) || reserved.test(part) || part.endsWith('.'));
    });
    assert.deepEqual(unsafe, []);
  });

  test(`${output.name}: no file is too heavy`, () => {
    const heavy = output.files.filter((file) => {
      const is_search_index = /search/.test(file) && file.endsWith('.js');
      return !is_search_index && statSync(join(output.folder, file)).size > (limits[file.split('.').at(-1)] ?? Infinity);
    });
    assert.deepEqual(heavy, []);
  });

  test(`${output.name}: build.json lists its files and no others`, () => {
    const build = JSON.parse(readFileSync(join(output.folder, 'build.json'), 'utf8'));
    assert.deepEqual(Object.keys(build.files).sort(), output.files.filter((file) => file !== 'build.json'));
    assert.match(build.as_at, /^\d{4}-\d\d-\d\d$/);
  });

  if (pages_of(output).length > 0) {
    test(`${output.name}: opens at index.html`, () => assert.ok(output.files.includes('index.html')));
  }
}
