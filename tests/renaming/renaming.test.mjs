// Renaming: a trust in another vocabulary is published as before, but for its names.
//
// Every id, level, name, file and folder of the sample trust is renamed, consistently in all its files, and what is published of it is
// translated back. A name that stood in the program, and not only in the content, would not be met again, and something would differ.
// What is measured for layout is left out: the new words are not as wide as the old ones.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

import { files_of, temporary_folder } from '../folder.mjs';
import { tool } from '../papers/dump.mjs';
import { run, sample, usual_day } from '../program.mjs';
import { rename_trust, restored } from './trust.mjs';
import { translated, words_in } from './words.mjs';

const text_of = (file) => readFileSync(file, 'utf8');
const words_of_folder = (folder) =>
  files_of(folder).filter((file) => /\.(html|toml|md|csv)$/.test(file)).flatMap((file) => [...words_in(file), ...words_in(text_of(join(folder, file)))]);

/// What a drawing is of: its figures, each once. Which dates its axis has room for and on how many lines a name stands follows from
/// widths; its names stand in its alternative text and in the table beside it too, which are compared as they are.
const figures_of_drawing = (drawing) =>
  [...new Set([...drawing.matchAll(/<text[^>]*>([−\d.,]+%?)<\/text>/g)].map(([, figure]) => figure))].sort().join(' ');

/// Widths of columns and places in drawings follow from the widths of words.
const without_measures = (html) => html
  .replaceAll('\u00ad', '')
  .replace(/ style="width:[^"]*"/g, '')
  .replace(/<svg.*?<\/svg>/gs, (drawing) => (drawing.includes('<text')
    ? `${drawing.slice(0, drawing.indexOf('>') + 1).replace(/ (width|height|viewBox)="[^"]*"/g, '')}${figures_of_drawing(drawing)}</svg>`
    : drawing.replace(/ (x|y|x1|x2|y1|y2|d|width|height|viewBox|transform|points|cx|cy|r)="[^"]*"/g, '')));

/// The words of a paper in reading order, without line ends: where lines and pages end is a matter of widths. Only of papers short enough
/// for pdfinfo, which takes minutes for a long one and joins the lines of a cell; what stands in a long one stands on pages too.
const longest_paper = 4;
const pages_of_paper = (file) => Number(tool('pdfinfo', file).match(/^Pages:\s*(\d+)/m)[1]);
const words_of_paper = (file) =>
  tool('pdfinfo', '-struct-text', file).replaceAll('\u00ad', '').replace(/"\n\s*"/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/ +"$/gm, '"');

/// Academies have the same letter, so that one of them is read.
const is_read = (file, folder) => !/^academy\/(?!brackwater)/.test(file) && pages_of_paper(join(folder, file)) <= longest_paper;

const search_index = (file) =>
  JSON.parse(runInNewContext(`${text_of(file)}; window.CORNERSTONE_SEARCH`, { window: {} }).replaceAll('\u00ad', ''));

/// What an index leads to, and its terms. How often a term stands somewhere is left out: a word of the program's own can be a word of the
/// trust's too, and is one term before and two after.
function facts_of_index({ storedFields, documentIds, index }, translate) {
  return [translate(JSON.stringify([documentIds, storedFields])), ...new Set(index.map(([term]) => translate(term)).sort())].join('\n');
}

function facts_of(file, translate) {
  if (file.endsWith('.html')) return translate(without_measures(text_of(file)));
  if (file.endsWith('/search.js')) return facts_of_index(search_index(file), translate);
  if (file.endsWith('.pdf')) return translate(words_of_paper(file));
  return readFileSync(file, 'base64');
}

/// Where two texts part, with what stands around it; nothing where they are the same.
function parting(one, other) {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) ++at;
  return [one, other].map((text) => text.slice(Math.max(0, at - 60), at + 60));
}

/// Lists hashes: of files that hold names, so of nothing that could be compared.
const is_listing = (file) => file.endsWith('build.json');

/// Ids made of words of the format alone, so that they keep their name here; `academy` is renamed where it means an audience.
const kept_ids = ['academy', 'category', 'chair', 'challenge', 'finance', 'nor-1', 'outcome-letter', 'people', 'plan', 'results', 'results-above',
  'several', 'staff', 'three-years', 'voice', 'weekly-visit'];

test('every id has another name', (t) => {
  const words = rename_trust(sample, join(temporary_folder(t), 'saltmere'), new Set());
  const files = files_of(sample).filter((file) => /\.(toml|csv)$/.test(file));
  const ids = files.flatMap((file) => [...text_of(join(sample, file)).matchAll(file.endsWith('.toml') ? /^id = "(.*)"$/gm : /^([a-z][\w-]*),[A-Z]/gm)].map(([, id]) => id));
  assert.deepEqual([...new Set(ids)].filter((id) => translated(id, words) === id).sort(), kept_ids);
});

test('a trust under other names is published as before, but for its names', (t) => {
  const folder = temporary_folder(t);
  const publish = (content, output) => {
    const { status, err } = run(['build', content, '-o', join(folder, output), '--as-at', usual_day]);
    assert.equal(status, 0, err);
    return join(folder, output, 'saltmere');
  };
  const before = publish(sample, 'before');
  const renamed = join(folder, 'content/saltmere');
  const words = rename_trust(sample, renamed, new Set([...words_of_folder(sample), ...words_of_folder(before)]));
  const after = publish(renamed, 'after');
  const back = (text) => restored(text, words);

  const renamed_files = new Map(files_of(after).map((file) => [back(file), file]));
  assert.deepEqual([...renamed_files.keys()].sort(), files_of(before));
  const different = {};
  for (const [file, other] of renamed_files) {
    if (is_listing(file) || (file.endsWith('.pdf') && !is_read(file, before))) continue;
    const same = (text) => text;
    const found = parting(facts_of(join(after, other), back), facts_of(join(before, file), same));
    if (found) different[file] = found;
  }
  assert.deepEqual(different, {});
});
