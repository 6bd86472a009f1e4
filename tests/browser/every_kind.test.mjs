// Every kind of page in a real browser: open to every reader (axe), no wider than its window, quiet, and asking nobody else.
//
// EVERY_PAGE=1 takes every page and also a window of 320 pixels.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';

import { kinds_of_pages, outputs, pages_of } from '../site/outputs.mjs';
import { from_disk, launch, overflow, watch } from './browser.mjs';

const is_whole = process.env.EVERY_PAGE === '1';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/// What axe finds with everything opened that a reader can open.
async function violations(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await page.evaluate(axe);
  const found = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false }), standards);
  return found.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].target.join(' ')}: ${nodes[0].failureSummary}`);
}

/// Staff, trustees, private; of the academies' folders, which are alike, the first and the last.
function outputs_to_open() {
  const with_pages = outputs().filter((output) => pages_of(output).length > 0);
  if (is_whole) return with_pages;
  const academies = with_pages.filter(({ name }) => name.startsWith('academy/'));
  return with_pages.filter((output) => !academies.includes(output) || [academies[0], academies.at(-1)].includes(output));
}

const browser = await launch();
test.after(() => browser.close());

test('there are outputs to open', () => assert.notDeepEqual(outputs_to_open(), []));

for (const output of outputs_to_open()) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of is_whole ? [1280, 390, 320] : [1280, 390]) {
      test(`${output.name}, ${colorScheme}, ${width} px`, async () => {
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
        const base = from_disk(output.folder);
        const faults = {};
        for (const name of is_whole ? pages_of(output) : kinds_of_pages(output)) {
          const page = await context.newPage();
          const complaints = watch(page, base);
          await page.goto(base + name);
          const found = [...(await violations(page)), ...complaints];
          const wider = await overflow(page);
          if (wider > 0) found.push(`scrolls sideways by ${wider} px`);
          if (found.length > 0) faults[name] = found;
          await page.close();
        }
        await context.close();
        assert.deepEqual(faults, {});
      });
    }
  }
}

test('on paper, no page is wider than A4', async () => {
  const context = await browser.newContext({ viewport: { width: 718, height: 1047 } });  // A4 less 10 mm margins
  const faults = {};
  for (const output of outputs_to_open()) {
    for (const name of kinds_of_pages(output)) {
      const page = await context.newPage();
      await page.emulateMedia({ media: 'print' });
      await page.goto(from_disk(output.folder) + name);
      const wider = await overflow(page);
      if (wider > 0) faults[`${output.name}/${name}`] = wider;
      await page.close();
    }
  }
  await context.close();
  assert.deepEqual(faults, {});
});
