// Letters and signs that go beyond plain ASCII, copied out of a published paper: they come out as they were written, wherever they stand.

import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { files_of, temporary_folder } from '../folder.mjs';
import { root, run, usual_day } from '../program.mjs';
import { tool } from './dump.mjs';

const letters = ['—', '’', '£', 'é', 'ŵ', '✓'];
const saying = (place) => `${place}: it’s £1,250 — the café by the dŵr is open ✓`;

/// Where text is set in a typeface, a size or a flow of its own. The saying of each ends its block.
const places = {
  Title: (words) => `+++\ntitle = "${words}"\norder = 90\npaper = "A4"\n+++\n`,
  Paragraph: (words) => `${words}\n`,
  Heading: (words) => `## ${words}\n`,
  Strong: (words) => `**${words}**\n`,
  Emphasis: (words) => `*${words}*\n`,
  Item: (words) => `- ${words}\n`,
  Quote: (words) => `> ${words}\n`,
  Callout: (words) => `> [!NOTE]\n> ${words}\n`,
  Header: (words) => `| ${words} | Second |\n|---|---|`,
  Cell: (words) => `| First | ${words} |\n`,
};

test('letters copy out of a published paper as they were written', (t) => {
  const folder = temporary_folder(t);
  const content = join(folder, 'content/components');
  cpSync(join(root, 'docs/examples/components'), content, { recursive: true });
  const page = Object.entries(places).map(([place, around]) => around(saying(place))).join('\n').replace('|---|---|\n\n', '|---|---|\n');
  writeFileSync(join(content, 'years/2026-27/strategy/letters.md'), page);
  const { status, err } = run(['build', content, '-o', join(folder, 'output'), '--as-at', usual_day, '--audience', 'staff']);
  assert.equal(status, 0, err);

  const paper = files_of(join(folder, 'output')).find((file) => /letters.*\.pdf$/.test(file));
  assert.ok(paper, 'the page is printed');
  const copied = tool('pdftotext', join(folder, 'output', paper), '-').replace(/\s+/g, ' ');
  for (const letter of letters) assert.ok(copied.includes(letter), `${letter} is not in ${copied}`);
  for (const place of Object.keys(places)) assert.ok(copied.includes(saying(place)), `${saying(place)} is not in ${copied}`);
});
