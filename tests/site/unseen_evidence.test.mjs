// A level rests on evidence that its own academy may not see: the academy is told so, and nobody else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { outputs, pages_of } from './outputs.mjs';

const unseen = /the level also rests on evidence that is not shown here/i;
const texts = (output, part) => pages_of(output).filter((page) => page.includes(part)).map((page) => readFileSync(join(output.folder, page), 'utf8'));

test('an academy reads that its level also rests on evidence it does not see', () => {
  const academies = outputs().filter(({ name }) => name.startsWith('academy/'));
  const told = academies.filter((output) => texts(output, 'academy-rating').some((text) => unseen.test(text)));
  const signed = academies.filter((output) => texts(output, 'academy-rating').some((text) => /Signed .* by the /.test(text)));
  assert.ok(signed.length > 10);
  assert.deepEqual(told.map(({ name }) => name), signed.map(({ name }) => name));
});

test('trustees see all of it', () => {
  const trustees = outputs().find(({ name }) => name === 'trustees');
  for (const text of texts(trustees, 'academies/')) assert.doesNotMatch(text, unseen);
});
