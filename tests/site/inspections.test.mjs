// Where an academy stands with inspectors: under the framework of its newest report, as the inspectorate's own file says.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { sample } from '../program.mjs';
import { outputs, pages_of } from './outputs.mjs';

test('every academy is shown under the framework that its newest report was made under', () => {
  const [header, ...rows] = readFileSync(join(sample, 'data/ofsted.csv'), 'latin1').trim().split(/\r?\n/).map((line) => line.split(','));
  const type = header.indexOf('Inspection type');
  const name = header.indexOf('School name');
  const output = outputs().find(({ name: audience }) => audience === 'trustees');
  const html = pages_of(output).map((page) => readFileSync(join(output.folder, page), 'utf8')).find((text) => text.split('data-label="Last report"').length > 10);
  const shown = new Map([...html.matchAll(/<th scope="row">([^<]*)<\/th><td data-label="Last report"[^>]*>[^<]*<span class="gist">([^<]*)</g)].map(([, academy, by]) => [academy, by]));
  assert.equal(shown.size, 18);
  const seen = new Map(rows.map((row) => [row[name], row[type] === 'Report card inspection' ? 'Inspection, report card' : 'Inspection, earlier framework']));
  for (const [academy, by] of shown) if (seen.has(academy)) assert.equal(by, seen.get(academy), academy);
  assert.ok([...shown.keys()].filter((academy) => seen.has(academy)).length > 10);
});
