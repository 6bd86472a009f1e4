// What readers come for, from disk and from a web server alike: finding by searching, by clicking, by keyboard, without script.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { published } from '../program.mjs';
import { kinds_of_pages, outputs } from '../site/outputs.mjs';
import { from_disk, launch, serve, watch } from './browser.mjs';

const folder = join(published, 'saltmere');
const browser = await launch();
const server = await serve(folder);
test.after(async () => {
  await browser.close();
  await server.close();
});

async function open(base, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.complaints = watch(page, base);
  await page.goto(base + address);
  return page;
}

const heading = (page) => page.locator('h1').first().innerText();

for (const [way, base] of [['from disk', from_disk(folder)], ['over HTTP', server.origin]]) {
  for (const output of ['staff', 'trustees']) {
    test(`${way}, ${output}: searching finds pages, with the words in their surroundings`, async () => {
      const page = await open(base, `${output}/index.html`);
      await page.getByRole('search').getByRole('searchbox').fill('attendance');
      const results = page.getByRole('search').locator('a[href]');
      await results.first().waitFor();
      assert.match(await page.getByRole('search').innerText(), /attendance/i);
      await results.first().click();
      await page.waitForLoadState();
      assert.match(await page.locator('main').innerText(), /attend/i);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

    test(`${way}, ${output}: searching works by keyboard alone, and says when nothing is found`, async () => {
      const page = await open(base, `${output}/index.html`);
      const box = page.getByRole('search').getByRole('searchbox');
      await box.focus();
      await page.keyboard.type('safeguarding');
      await page.getByRole('search').locator('a[href]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const before = page.url();
      await Promise.all([page.waitForURL((url) => url.href !== before), page.keyboard.press('Enter')]);
      assert.deepEqual(page.complaints, []);
      await page.goBack();
      await page.getByRole('search').getByRole('searchbox').fill('xyzzyplugh');
      await page.getByRole('search').locator('a[href]').first().waitFor({ state: 'hidden' });
      await page.context().close();
    });
  }

  test(`${way}: from the front page, every page of the navigation is one click away`, async () => {
    const page = await open(base, 'staff/index.html');
    const links = await page.getByRole('navigation').first().locator('a[href]').evaluateAll((all) => all.map((a) => a.href));
    assert.ok(links.length >= 4, `only ${links.length} links`);
    for (const link of links) {
      await page.goto(link);
      assert.notEqual(await heading(page), '');
      assert.equal(await page.getByRole('navigation').first().locator('[aria-current]').count(), 1, `${link} does not mark where it is`);
    }
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`${way}: the typeface is the theme's own`, async () => {
    const page = await open(base, 'staff/index.html');
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() => [...document.fonts].filter((face) => face.status === 'loaded').length);
    assert.ok(loaded >= 2, `${loaded} faces loaded`);
    await page.context().close();
  });
}

test('the first stop of the keyboard skips to the content', async () => {
  const page = await open(from_disk(folder), 'staff/index.html');
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => document.activeElement.getAttribute('href'));
  assert.match(target ?? '', /^#/);
  assert.equal(await page.locator(target).count(), 1);
  await page.context().close();
});

test('without script all content is there', async () => {
  const staff = outputs().find(({ name }) => name === 'staff');
  assert.ok(staff && existsSync(staff.folder), 'there is no staff site');
  const words = async (page) => (await page.locator('main').innerText()).split(/\s+/).length;
  const missing = {};
  for (const name of kinds_of_pages(staff)) {
    const bare = await open(from_disk(folder), `staff/${name}`, { javaScriptEnabled: false });
    const full = await open(from_disk(folder), `staff/${name}`);
    const [without, with_script] = [await words(bare), await words(full)];
    if (without < with_script * 0.95) missing[name] = `${without} words of ${with_script}`;
    await bare.context().close();
    await full.context().close();
  }
  assert.deepEqual(missing, {});
});

test('forced colours and reduced motion leave the page whole', async () => {
  const page = await open(from_disk(folder), 'staff/index.html', { forcedColors: 'active', reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length);
  assert.equal(moving, 0);
  assert.notEqual(await heading(page), '');
  await page.context().close();
});
