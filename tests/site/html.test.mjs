// Every page is valid HTML by the Nu checker.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { published } from '../program.mjs';
import { outputs, pages_of } from './outputs.mjs';

const checker = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

const readable = ({ url, lastLine, lastColumn, message }) =>
  `${fileURLToPath(url.replace(/^file:\/*/, 'file:///')).slice(published.length + 1)}:${lastLine}:${lastColumn}: ${message}`;

test('the Nu checker finds no error', () => {
  const pages = outputs().flatMap((output) => pages_of(output).map((page) => join(output.folder, page)));
  assert.notDeepEqual(pages, []);
  const { stderr, error } = spawnSync('java', ['-Xss4m', '-jar', checker, '--format', 'json', ...pages], {
    encoding: 'utf8', maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  assert.deepEqual(JSON.parse(stderr).messages.filter(({ type }) => type === 'error').map(readable), []);
});
