// Three questions with which a member of staff opens the site from disk, each answered by clicking and by searching: what support has my
// academy, when is next term, what is new this year?

import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';

import { published } from '../program.mjs';
import { from_disk, launch, watch } from './browser.mjs';

const front = `${from_disk(join(published, 'saltmere'))}staff/index.html`;
const browser = await launch();
test.after(() => browser.close());

async function front_page(t) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const complaints = watch(page, new URL('.', front).href);
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  await page.goto(front);
  return page;
}

/// Clicks the link that says `words`, in the part of the page with this role or in its content.
async function click(page, words, within = page.locator('main')) {
  await within.getByRole('link', { name: words }).first().click();
  await page.waitForLoadState();
}

/// Searches for `words` and follows the first result.
async function search(page, words) {
  const form = page.getByRole('search');
  await form.getByRole('searchbox').fill(words);
  await form.locator('a[href]').first().click();
  await page.waitForLoadState();
}

const text_of = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

const says_support = async (page) => {
  const text = await text_of(page);
  assert.match(text, /Curlew Staithe Primary Academy/);
  assert.match(text, /Challenge and support meeting/);
  assert.match(text, /termly/i);
};
const says_next_term = async (page) => assert.match(await text_of(page), /4 Spring term starts|Spring term starts 4 Jan|4 January.{0,40}Spring term|Spring term, first half 4 January/);
const says_what_is_new = async (page) => {
  assert.equal(await page.locator('h1').first().innerText(), 'What is new this year');
  assert.match(await text_of(page), /Fourteen indicators instead of six/);
};

test('my academy’s support, by clicking its name on the front page', async (t) => {
  const page = await front_page(t);
  await click(page, 'Curlew Staithe');
  await says_support(page);
});

test('my academy’s support, by typing its name into the finder', async (t) => {
  const page = await front_page(t);
  await page.getByLabel('Name or place').fill('curlew');
  assert.equal(await page.locator('#directory li:visible').count(), 1);
  await click(page, 'Curlew Staithe', page.locator('#directory'));
  await says_support(page);
});

test('my academy’s support, by searching', async (t) => {
  const page = await front_page(t);
  await search(page, 'curlew staithe');
  await says_support(page);
});

test('next term’s dates, by clicking', async (t) => {
  const page = await front_page(t);
  await click(page, 'Calendar', page.getByRole('navigation', { name: 'Main' }));
  await says_next_term(page);
});

test('next term’s dates, by searching', async (t) => {
  const page = await front_page(t);
  await search(page, 'spring term');
  await says_next_term(page);
});

test('next term’s dates, by asking', async (t) => {
  const page = await front_page(t);
  await search(page, 'dates next term');
  assert.equal(await page.locator('h1').first().innerText(), 'Calendar');
});

test('a question to which no page has all words is answered by some of them, and said to be', async (t) => {
  const page = await front_page(t);
  const form = page.getByRole('search');
  await form.getByRole('searchbox').fill('xyzzyplugh attendance');
  await form.locator('a[href]').first().waitFor();
  const note = 'No page has all words; pages with some of them:';
  assert.equal(await form.getByRole('listitem').first().innerText(), note);
  assert.match(await form.getByRole('status').innerText(), /^No page has all words.* \d results$/);
  assert.match(await form.locator('a[href]').first().innerText(), /^Attendance/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/attendance/);
});

test('what is new this year, by clicking', async (t) => {
  const page = await front_page(t);
  await click(page, 'Strategy', page.getByRole('navigation', { name: 'Main' }));
  await click(page, 'What is new this year');
  await says_what_is_new(page);
});

test('what is new this year, by searching', async (t) => {
  const page = await front_page(t);
  await search(page, 'new this year');
  await says_what_is_new(page);
});
