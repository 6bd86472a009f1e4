// What readers type, as they type it, finds the page that answers it, in the published outputs as the page's script searches them.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { outputs } from './outputs.mjs';
import { engine_of, script } from './search_engine.mjs';

const searched = outputs().filter((output) => output.files.includes('assets/search.js'));
const engines = new Map(searched.map((output) => [output.name, engine_of(output.folder)]));
const find = (output, query, most) => script.found_in(engines.get(output), query, most);
const pages = ({ hits }) => Array.from(hits, (hit) => hit.url.split('#')[0]);

/// The page wanted, and how far down it may stand: 1 is the first result.
const questions = [
  ['staff', 'what support does my academy get', 'support-offer/index.html', 1],
  ['staff', 'my academy support', 'support-offer/index.html', 1],
  ['staff', 'marram support', 'my-academy/marram/index.html', 1],
  ['staff', 'dates next term', 'calendar/index.html', 1],
  ['staff', 'spring term dates', 'calendar/index.html', 1],
  ['staff', 'when does the spring term start?', 'calendar/index.html', 1],
  ['staff', 'half term', 'calendar/index.html', 1],
  ['staff', 'Inset', 'calendar/index.html', 2],
  ['staff', 'inset', 'offer/professional-development/index.html', 2],
  ['staff', 'phone number', 'who-supports-us/index.html', 1],
  ['staff', 'new this year', 'whats-new/index.html', 1],
  ['staff', 'what is new this year', 'whats-new/index.html', 1],
  ['staff', 'who do I ask about SEND', 'offer/send/index.html', 1],
  ['staff', 'attendence target', 'attendance/index.html', 1],
  ['staff', 'query', 'risk-assessment/index.html', 1],
  ['staff', 'strategy booklet', 'packs/how-we-improve-our-schools.pdf', 1],
  ['staff', 'phonics', 'early-reading/index.html', 1],
  ['trustees', 'September pack', 'packs/2026-09-30-annual-risk-assessment.pdf', 1],
  ['trustees', 'annual risk assessment', 'packs/2026-09-30-annual-risk-assessment.pdf', 3],
  ['trustees', 'outcomes against national', 'packs/2026-09-30-annual-risk-assessment.pdf', 3],
  ['trustees', 'changes since the last meeting', 'packs/2026-12-09-changes-since-the-last-meeting.pdf', 1],
  ['trustees', 'Part A', 'packs/2026-09-30-annual-risk-assessment.pdf', 1],
  ['trustees', 'Part B', 'packs/2026-09-30-annual-risk-assessment.pdf', 1],
  ['trustees', 'Part B', 'governance/index.html', 3],
  ['academy/marram', 'what support does my academy get', 'academy-support/index.html', 1],
  ['academy/marram', 'my academy support', 'academy-support/index.html', 1],
  ['academy/marram', 'query', 'academy-rating/index.html', 1],
  ['academy/marram', 'query', 'packs/outcome-of-your-risk-assessment.pdf', 3],
  ['academy/marram', 'letter', 'packs/outcome-of-your-risk-assessment.pdf', 1],
  ['academy/marram', 'inset', 'academy-support/index.html', 1],
  ['academy/marram', 'phone number', 'my-academy/index.html', 1],
];

for (const [output, query, page, place] of questions) {
  test(`${output}: “${query}” finds ${page}`, () => {
    const found = find(output, query);
    assert.ok(found.has_all, 'no page has all words');
    assert.ok(pages(found).slice(0, place).includes(page), `found ${pages(found).slice(0, 8).join(', ')}`);
  });
}

test('where no page has all words, those that have most stand first', () => {
  const { hits, has_all } = find('staff', 'xyzzyplugh spring term');
  assert.equal(has_all, false);
  const counts = Array.from(hits, (hit) => hit.queryTerms.length);
  assert.equal(counts[0], 2);
  assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
});

test('a word is searched for that would be passed over, where there is no other', () => {
  assert.ok(find('staff', 'what').hits.length > 0);
  assert.equal(find('staff', 'xyzzyplugh').hits.length, 0);
});

test('no page and no title crowds out the others', () => {
  for (const query of ['attendance', 'spring term', 'support']) {
    const { hits } = find('trustees', query, 100);
    const most_of = (names) => Math.max(...names.map((name) => names.filter((other) => other === name).length));
    assert.ok(most_of(pages({ hits })) <= 2, query);
    assert.ok(most_of(hits.map((hit) => hit.title)) <= 3, query);
  }
});

for (const output of searched) {
  test(`${output.name}: search leads to files of this output, and to every pack of it`, () => {
    const stored = JSON.parse(JSON.stringify(engines.get(output.name))).storedFields;
    const led_to = new Set(Object.values(stored).map(({ url }) => decodeURIComponent(url.split('#')[0])));
    assert.deepEqual([...led_to].filter((file) => !existsSync(join(output.folder, file))), []);
    assert.deepEqual(output.files.filter((file) => file.startsWith('packs/') && file.endsWith('.pdf') && !led_to.has(file)), []);
    assert.ok(!JSON.stringify(stored).includes('inset days'), 'a keyword is shown');
  });
}
