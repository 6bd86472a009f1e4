// Two pictures in a real browser: a page from disk, and a few pages of a paper laid side by side.
//
//   node script/pictures.mjs PAGE PICTURE FOLDER_OF_PAGES PICTURE

import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

const width = 1280;
const [page_file, page_picture, paper_folder, paper_picture] = process.argv.slice(2).map((path) => resolve(path));

const sheets = readdirSync(paper_folder).filter((name) => name.endsWith('.png')).sort();
const desk = join(paper_folder, 'desk.html');
writeFileSync(desk, `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 32px; display: flex; gap: 24px; background: #e3ecf1 }
  img { flex: 1; min-width: 0; box-shadow: 0 1px 6px #14212a55 }
</style>${sheets.map((name) => `<img src="${name}" alt="">`).join('')}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage'],
});
try {
  const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(page_file).href);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: page_picture });
  await page.goto(pathToFileURL(desk).href);
  await page.locator('body').screenshot({ path: paper_picture });
} finally {
  await browser.close();
}
