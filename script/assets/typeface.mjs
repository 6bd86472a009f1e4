// The typeface: whole faces for papers, and subsets of them in WOFF2 for the site.
//
// A theme that has a folder `fonts` brings its own faces (static TrueType, with their licence); any other gets Source Sans 3.

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

import subset_font from 'subset-font';

import { rename_family } from './family_name.mjs';

const largest_subset = 60 * 1024;

const source_sans = dirname(createRequire(import.meta.url).resolve('source-sans/package.json'));
const styles = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt'];

// What a British trust's pages may hold: Latin with the names of its families' languages, Welsh to Vietnamese, punctuation, currency, fractions, arrows,
// comparisons, marks and shapes. Whatever else the text holds falls back to the reader's own sans-serif.
const characters = [
  [0x0020, 0x007e], [0x00a0, 0x017f], [0x0192, 0x0192], [0x0218, 0x021b], [0x02c6, 0x02dd], [0x0300, 0x0328],
  [0x01a0, 0x01b0], [0x1e00, 0x1eff], [0x2002, 0x203a], [0x2044, 0x2044], [0x2070, 0x2094],
  [0x20ac, 0x20ac], [0x2116, 0x2122], [0x2153, 0x215e], [0x2190, 0x2199], [0x2206, 0x2265], [0x25a0, 0x25cf],
  [0x2610, 0x2611], [0x2713, 0x2717], [0xfb01, 0xfb02],
].map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))).join('');

// Kerning, ligatures, marks, and the figures that tables and prose need. Small capitals, swashes and the like stay behind.
const features = ['calt', 'case', 'ccmp', 'frac', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'numr', 'dnom', 'pnum',
  'sups', 'tnum', 'zero'];

function faces_of(theme) {
  const own = join(theme, 'fonts');
  if (existsSync(own)) {
    const names = readdirSync(own).sort();
    return {
      faces: names.filter((name) => extname(name).toLowerCase() === '.ttf').map((name) => join(own, name)),
      licences: names.filter((name) => /licen[cs]e|ofl/i.test(name)).map((name) => join(own, name)),
      is_ours_to_name: true,
    };
  }
  return {
    faces: styles.map((style) => join(source_sans, `TTF/SourceSans3-${style}.ttf`)),
    licences: [join(source_sans, 'LICENSE.md')],
    is_ours_to_name: false,
  };
}

/// Writes `built/fonts` and `built/site/fonts`; throws when a subset is too heavy for a page.
export async function build_typeface(theme, built) {
  const { faces, licences, is_ours_to_name } = faces_of(theme);
  if (faces.length === 0) throw new Error(`${theme}/fonts holds no .ttf file`);
  const paper = join(built, 'fonts');
  const site = join(built, 'site/fonts');
  mkdirSync(paper, { recursive: true });
  mkdirSync(site, { recursive: true });
  for (const licence of licences) {
    copyFileSync(licence, join(paper, 'licence.txt'));
    copyFileSync(licence, join(site, 'licence.txt'));
  }
  for (const face of faces) {
    const name = face.slice(dirname(face).length + 1, -extname(face).length);
    const whole = readFileSync(face);
    writeFileSync(join(paper, `${name}.ttf`), whole);
    const named = is_ours_to_name ? whole : rename_family(whole, 'Source', 'Corner');
    const subset = await subset_font(named, characters, { targetFormat: 'woff2', keepFeatures: features, noHinting: true });
    if (subset.length > largest_subset) throw new Error(`the web subset of ${face} has ${subset.length} bytes, over ${largest_subset}`);
    writeFileSync(join(site, `${name.toLowerCase()}.woff2`), subset);
  }
}
