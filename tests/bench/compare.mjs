// Sets the same papers with Cornerstone, Typst and WeasyPrint, one after the other, and prints a table.
//
//   node compare.mjs PAPER_BENCH CONTENT PLACE [PAPERS]
//
// A batch of different papers on one thread each, the same on two threads for Cornerstone alone, one paper from cold, and
// what Cornerstone holds in memory for a tenth of the papers and for all. WeasyPrint sets a tenth of the batch, which is
// as many as one likes to wait for, and is judged by papers a second.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { html_of, typst_of } from './markup.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const typefaces = join(here, '../../themes/default/built/fonts');
const [bench, content, place, wanted = '100'] = process.argv.slice(2).map((path, i) => (i < 3 ? resolve(path) : path));
const papers = Number(wanted);
const few = Math.max(1, Math.round(papers / 10));
const batch_runs = 3;
const cold_runs = 5;

const folder = (name) => {
  const made = join(place, name);
  mkdirSync(made, { recursive: true });
  return made;
};
const plain = folder('plain');
const run = (command, ...args) => JSON.parse(execFileSync(command, args.map(String), { encoding: 'utf8', maxBuffer: 2 ** 28 }));

function prepare() {
  execFileSync(bench, [content, wanted, 'export', plain]);
  const faces = [['Regular', 400, 'normal'], ['Bold', 700, 'normal'], ['It', 400, 'italic']]
    .map(([name, weight, style]) => ({ file: join(typefaces, `SourceSans3-${name}.ttf`), weight, style }));
  for (let i = 0; i < papers; ++i) {
    const path = join(plain, String(i).padStart(4, '0'));
    const paper = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
    writeFileSync(`${path}.typ`, typst_of(paper));
    writeFileSync(`${path}.html`, html_of(paper, faces));
  }
}

// Debian's WeasyPrint belongs to Debian's Python, whichever comes first in the path.
const setters = {
  Cornerstone: (count, threads = 1) => run(bench, content, count, threads, folder('cornerstone')),
  Typst: (count) => run(process.execPath, join(here, 'typst.mjs'), plain, count, typefaces, folder('typst')),
  WeasyPrint: (count) => run('/usr/bin/python3', join(here, 'weasyprint_papers.py'), plain, count, folder('weasyprint')),
};

const rate = ({ papers: count, seconds }) => count / seconds;
/// The run of middle length of each program for its number of papers. The programs take turns, so that what else the machine does meets them alike.
function medians(rounds, counts) {
  const runs = Object.fromEntries(Object.keys(counts).map((name) => [name, []]));
  for (let round = 0; round < rounds; ++round) {
    for (const [name, count] of Object.entries(counts)) runs[name].push(setters[name](count));
  }
  const middle = (results) => results.sort((one, other) => one.seconds - other.seconds)[Math.floor(results.length / 2)];
  return Object.fromEntries(Object.entries(runs).map(([name, results]) => [name, middle(results)]));
}
function line(name, what, result, ours) {
  const [speed, size] = [rate(result), result.bytes / result.papers / 1024];
  const times = ours === undefined ? '' : `${(rate(ours) / speed).toFixed(1)} times slower`;
  console.log([name.padEnd(12), what.padEnd(28), `${speed.toFixed(1).padStart(8)} papers/s`, `${((1000 * result.seconds) / result.papers).toFixed(1).padStart(8)} ms each`,
    `${size.toFixed(0).padStart(6)} KiB each`, `${(result.kib / 1024).toFixed(0).padStart(6)} MiB held`, times].join('  ').trimEnd());
}

prepare();
const batch = medians(batch_runs, { Cornerstone: papers, Typst: papers, WeasyPrint: few });
for (const [name, result] of Object.entries(batch)) line(name, `batch of ${result.papers}, 1 thread`, result, name === 'Cornerstone' ? undefined : batch.Cornerstone);
line('Cornerstone', `batch of ${papers}, 2 threads`, setters.Cornerstone(papers, 2));

const cold = medians(cold_runs, { Cornerstone: 1, Typst: 1, WeasyPrint: 1 });
for (const [name, result] of Object.entries(cold)) line(name, `one, from cold`, result, name === 'Cornerstone' ? undefined : cold.Cornerstone);

// The papers themselves are composed beforehand: what setting them adds.
const grown = [few, papers].map((count) => {
  const { kib, kib_before } = setters.Cornerstone(count);
  return `${((kib - kib_before) / 1024).toFixed(1)} MiB for ${count}`;
});
console.log(`Cornerstone  memory that setting adds: ${grown.join(', ')}`);
