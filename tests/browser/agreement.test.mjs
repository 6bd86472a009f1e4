// What the pages print is what `explain` says, for every academy and in both outputs that tell it: levels with the day of the signature,
// indicators, and the support that an academy has, how often and when next. The pages are read by the browser's own parser.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { published, run, sample, usual_day } from '../program.mjs';
import { from_disk, launch } from './browser.mjs';

const folder = join(published, 'saltmere');
const browser = await launch();
const context = await browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();
test.after(() => browser.close());

const { academies } = JSON.parse(run(['explain', sample, '--format', 'json', '--as-at', usual_day]).out);

/// { id: the tables that declare it } of a file of the sample trust, as far as this test looks into it.
function declared(file, table) {
  const blocks = readFileSync(join(sample, 'years/2026-27', file), 'utf8').split(/^(?=\[)/m).filter((block) => block.startsWith(`[[${table}]]`));
  const value = (block, key) => block.match(new RegExp(`^${key} = (?:"(.*)"|(.*))$`, 'm'))?.slice(1).find(Boolean);
  return Object.fromEntries(blocks.map((block) => [value(block, 'id'), {
    name: value(block, 'name'), per: value(block, 'per'), kind: value(block, 'kind'), gives: value(block, 'gives') === 'true',
  }]));
}
const levels = declared('framework.toml', 'level');
const items = declared('offer.toml', 'item');

const in_words = (date) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const sentence = (text) => text[0].toUpperCase() + text.slice(1);

/// Opens a page and gives its rows as { id, cells }, where a cell is what stands in it before its small print.
async function rows_of(path, table) {
  await page.goto(`${from_disk(folder)}${path}/index.html`);
  return page.locator(`${table} tbody tr:not(.group)`).evaluateAll((rows) => rows.map((row) => ({
    id: row.id,
    cells: [...row.cells].map((cell) => {
      const copy = cell.cloneNode(true);
      copy.querySelectorAll('.gist, svg').forEach((small) => small.remove());
      return copy.textContent.trim();
    }),
  })));
}

const outputs_of = (id) => [
  { name: `academy/${id}`, at: (kind) => `academy/${id}/${kind}` },
  { name: 'trustees', at: (kind) => `trustees/${kind}/${id}` },
];

const applicable = ({ indicators }) => Object.keys(indicators).filter((id) => indicators[id].state !== 'not applicable');

/// What a row of the support table says of an entitlement.
function row_of(id, { rhythm, as_required, dates }) {
  const next = (dates ?? []).find((date) => date >= usual_day);
  return [items[id].name, sentence([rhythm, as_required ? 'as required' : ''].filter(Boolean).join(', ')), next ? in_words(next) : ''];
}

for (const [id, academy] of Object.entries(academies)) {
  for (const output of outputs_of(id)) {
    test(`${output.name}: ${id} has the support, the rhythms and the next dates that are explained`, async () => {
      const rows = await rows_of(output.at('academy-support'), 'table#support');
      const said = new Map(rows.map(({ cells }) => [cells[0], cells.slice(0, 3)]));
      const own = Object.keys(academy.entitlements).filter((item) => !items[item].gives && items[item].kind !== 'report');
      assert.deepEqual(own.map((item) => said.get(items[item].name)), own.map((item) => row_of(item, academy.entitlements[item])));
      const shared = Object.entries(items).filter(([item, { per }]) => per === 'trust' || own.includes(item)).map(([, { name }]) => name);
      assert.deepEqual([...said.keys()].filter((name) => !shared.includes(name)), [], 'is listed without an entitlement');
    });

    if (academy.rating.signed === undefined) continue;
    test(`${output.name}: ${id} stands at the signed level, with the day, and its indicators at those explained`, async () => {
      const rows = await rows_of(output.at('academy-rating'), 'table#indicators-evidence-and-age');
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      assert.ok(text.includes(levels[academy.rating.signed].name), 'the signed level is not there');
      assert.ok(text.includes(in_words(academy.rating.signed_on)), 'the day of the signature is not there');
      const printed = new Map(rows.map(({ id: row, cells }) => [row.slice(`why-${id}-`.length), cells[1]]));
      assert.ok(printed.size > 0, 'there are no indicators');
      for (const [indicator, level] of printed) {
        const { state, level: explained } = academy.indicators[indicator];
        if (state === 'known') assert.equal(level, levels[explained].name, indicator);
        else assert.ok(!Object.values(levels).some(({ name }) => name === level), `${indicator} is ${state} and not ${level}`);
      }
      if (output.name === 'trustees') assert.deepEqual(applicable(academy).filter((indicator) => !printed.has(indicator)), []);
    });
  }
}

test('all academies are looked at', () => assert.ok(existsSync(folder) && Object.keys(academies).length === 18));
