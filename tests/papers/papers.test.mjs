// Every published paper, read back with other people's tools: its syntax, typefaces, words, metadata and structure.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';

import { outputs } from '../site/outputs.mjs';
import { tool } from './dump.mjs';
import { list_of, open_paper, text_of } from './paper.mjs';
import { structure_faults } from './structure.mjs';

const is_whole = process.env.EVERY_PAGE === '1';

/// [name, path] of each paper; of the academies' letters, which are alike, the first and the last.
function papers() {
  const all = outputs().flatMap((output) =>
    output.files.filter((file) => file.endsWith('.pdf')).map((file) => [`${output.name}/${file}`, join(output.folder, file)]));
  const academies = all.filter(([name]) => name.startsWith('academy/'));
  return is_whole ? all : all.filter((paper) => !academies.includes(paper) || [academies[0], academies.at(-1)].includes(paper));
}

test('the sample trust has its papers', () => {
  const names = outputs().flatMap((output) => output.files.filter((file) => file.endsWith('.pdf')).map((file) => `${output.name}/${file}`));
  assert.ok(names.some((name) => name.startsWith('trustees/packs/')), `no pack for trustees in ${names}`);
  assert.ok(names.some((name) => name.startsWith('private/packs/') && name.endsWith('-part-b.pdf')), `no Part B in ${names}`);
  assert.ok(names.filter((name) => name.startsWith('academy/')).length >= 17, 'not every academy has its letter');
});

for (const [name, file] of papers()) {
  test(name, async (t) => {
    await t.test('its syntax is right', () => {
      tool('qpdf', '--check', file);
      const { stderr } = spawnSync('mutool', ['draw', '-q', '-r', '20', '-o', '/dev/null', '-F', 'pgm', file], { encoding: 'utf8' });
      // Debian builds mutool without colour profiles and says so of every paper that has one.
      assert.equal(stderr.replaceAll('warning: ICC support is not available\n', ''), '');
    });

    await t.test('its typefaces are embedded, subset, and turn back into text', () => {
      const lines = tool('pdffonts', file).trim().split('\n').slice(2);
      assert.notDeepEqual(lines, []);
      for (const line of lines) assert.match(line, /\byes\s+yes\s+yes\s+\d+\s+\d+$/);
    });

    await t.test('its words copy out right', () => {
      const words = tool('pdftotext', file, '-');
      assert.match(words, /\p{L}{3}/u);
      assert.doesNotMatch(words, /[\uFFFD\uE000-\uF8FF\u0000]/u);
    });

    const paper = open_paper(file);

    await t.test('it says what it is', () => {
      const { catalogue } = paper;
      assert.equal(paper.get(catalogue['/MarkInfo'])['/Marked'], true);
      assert.match(text_of(catalogue['/Lang']), /^en/);
      assert.equal(paper.get(catalogue['/ViewerPreferences'])['/DisplayDocTitle'], true);
      assert.notEqual(text_of(paper.get(paper.trailer['/Info'])['/Title']), '');
      assert.equal(list_of(paper.get(catalogue['/OutputIntents'])).length, 1);
      const metadata = Buffer.from(paper.stream_of(catalogue['/Metadata']), 'latin1').toString('utf8');
      for (const claim of [/pdfuaid:part\W+1\b/, /pdfaid:part\W+2\b/, /pdfaid:conformance\W+A\b/, /<dc:title>/, /<dc:language>/]) assert.match(metadata, claim);
    });

    await t.test('its structure is whole', () => assert.deepEqual(structure_faults(paper), []));

    await t.test('its structure reads in order', () => assert.match(tool('pdfinfo', '-struct-text', file), /^Document\n[\s\S]*H1/));
  });
}
