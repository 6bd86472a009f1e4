// A handful of pages as pictures. Small ones, compared with tolerance: letters may be smoothed otherwise, nothing may
// move, vanish or change its colour. UPDATE_GOLDEN=1 rewrites the expectations.

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { tool } from '../papers/dump.mjs';
import { published_papers } from './papers.mjs';
import { difference, read_picture } from './picture.mjs';

const expected = join(dirname(fileURLToPath(import.meta.url)), 'expected');
const tolerance = 48;       // Of 255, for one sample.
const most_differing = 0.002;  // Of all samples: a moved line of text is more.

const pages = [
  ['front', /^saltmere\/trustees\/packs\/2026-09-30-.*\.pdf$/, 1],
  ['contents', /^saltmere\/trustees\/packs\/2026-09-30-.*\.pdf$/, 2],
  ['letter', /^saltmere\/academy\/marram\/packs\/.*\.pdf$/, 1],
  ['on-a-page', /^saltmere\/staff\/print\/on-a-page\.pdf$/, 1],
];

const { folder, papers } = published_papers();

for (const [name, pattern, page] of pages) {
  test(name, () => {
    const paper = papers.find((file) => pattern.test(file));
    assert.ok(paper, `no paper is ${pattern}`);
    const drawn = join(folder, name);
    tool('pdftoppm', '-r', '36', '-gray', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, join(folder, paper), drawn);
    const kept = join(expected, `${name}.png`);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(expected, { recursive: true });
      copyFileSync(`${drawn}.png`, kept);
    }
    const share = difference(read_picture(`${drawn}.png`), read_picture(kept), tolerance);
    assert.ok(share <= most_differing, `${(100 * share).toFixed(2)} per cent of the page differ`);
  });
}

test('a moved line is told from letters smoothed otherwise', () => {
  const picture = read_picture(join(expected, 'letter.png'));
  const moved = { ...picture, samples: Buffer.from(picture.samples) };
  picture.samples.copy(moved.samples, 3 * picture.width, 0, picture.samples.length - 3 * picture.width);
  assert.ok(difference(picture, moved, tolerance) > most_differing);
  const smoothed = { ...picture, samples: picture.samples.map((sample) => Math.max(0, sample - 20)) };
  assert.equal(difference(picture, smoothed, tolerance), 0);
});
