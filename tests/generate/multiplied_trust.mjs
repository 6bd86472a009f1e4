// A large trust for measuring: the sample trust with every academy many times over, each with its own name, numbers, results, decisions
// and plan.
//
//   node tests/generate/multiplied_trust.mjs SOURCE_FOLDER ACADEMIES TARGET_FOLDER
//
// Copy 0 of an academy is the academy itself; copy 7 of `brackwater` is `brackwater-7`, "Brackwater Primary Academy (7)".
// Files are read and written byte for byte (as Latin-1), so that their encodings and line ends stay as they are.

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [source, wanted, target] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
if (!source || !(wanted > 0) || !target) throw new Error('SOURCE_FOLDER ACADEMIES TARGET_FOLDER');

const read = (file) => readFileSync(file, 'latin1');
const write = (file, text) => writeFileSync(file, text, 'latin1');

/// The rows of a CSV file, each as its cells with their quotes, and its line end.
function rows_of(text) {
  const rows = [];
  let cells = [];
  for (const [, cell, end] of text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n])*)(,|\r\n|\n|$)/g)) {
    cells.push(cell);
    if (end === ',') continue;
    if (end !== '' || cells.length > 1 || cells[0] !== '') rows.push({ cells, end });
    cells = [];
  }
  return rows;
}

const plain = (cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim();
const line_of = ({ cells, end }) => cells.join(',') + end;

/// The cells of a row of academies.csv that name the academy, each with what kind of name it is.
function academies_of(folder) {
  const [head, ...rows] = rows_of(read(join(folder, 'academies.csv')));
  const column = Object.fromEntries(head.cells.map((cell, i) => [plain(cell).replace(/^ï»¿/, ''), i]));
  return rows.map(({ cells }) => {
    const cell = (name) => (name in column ? plain(cells[column[name]] ?? '') : '');
    const several = (name) => cell(name).split(/[;|]/).map((each) => each.trim()).filter((each) => each !== '');
    return { id: cell('id'), names: [cell('name'), ...several('aliases')], numbers: [cell('urn'), ...several('former_urns')] };
  });
}

const academies = academies_of(source);
const copies = (index) => Math.floor(wanted / academies.length) + (index < wanted % academies.length ? 1 : 0);

/// From a name of an academy to the same name of its copy.
const renamings = academies.map(({ id, names, numbers }) => (copy) => new Map([
  [id, `${id}-${copy}`],
  ...names.map((name) => [name, `${name} (${copy})`]),
  ...numbers.map((number) => [number, String(Number(number) + 1000 * copy)]),
]));
const owner_of = new Map(academies.flatMap(({ id, names, numbers }, index) => [id, ...names, ...numbers].map((name) => [name, index])));

/// Which academy a row is about: the first cell that names one.
function subject(cells) {
  for (const cell of cells) if (owner_of.has(plain(cell))) return owner_of.get(plain(cell));
  return undefined;
}

/// The ids of actions that one academy's own plan holds: their copies need ids of their own.
function own_actions(folder) {
  return new Set(files_of(folder, 'actions.csv').flatMap((file) =>
    rows_of(read(file)).filter(({ cells }) => subject(cells) !== undefined).map(({ cells }) => plain(cells[0]))));
}

function files_of(folder, ending) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files_of(path, ending) : entry.name.endsWith(ending) ? [path] : [];
  });
}

function multiply_rows(file, actions) {
  const is_plan = file.endsWith('actions.csv');
  const rows = rows_of(read(file)).flatMap((row) => {
    const index = subject(row.cells);
    if (index === undefined) return [line_of(row)];
    const all = [line_of(row)];
    for (let copy = 1; copy < copies(index); ++copy) {
      const renamed = renamings[index](copy);
      const cells = row.cells.map((cell, i) => {
        const text = plain(cell);
        if (is_plan && i === 0) return `${text}-${copy}`;
        if (text.startsWith('action.') && actions.has(text.slice(7))) return `${text}-${copy}`;
        return renamed.get(text) ?? cell;
      });
      all.push(line_of({ cells, end: row.end || '\n' }));
    }
    return all;
  });
  write(file, rows.join(''));
}

/// Posts held in one academy, once for each copy of it.
function multiply_posts(file) {
  const blocks = read(file).split(/^(?=\[)/m).flatMap((block) => {
    const index = owner_of.get(block.match(/^academy = "([^"]+)"$/m)?.[1]);
    if (!block.startsWith('[[post]]') || index === undefined) return [block];
    const all = [block];
    for (let copy = 1; copy < copies(index); ++copy) {
      all.push(block.replace(/^(academy|id) = "([^"]+)"$/gm, (whole, key, name) => `${key} = "${name}-${copy}"`));
    }
    return all;
  });
  write(file, blocks.join(''));
}

rmSync(target, { recursive: true, force: true });
cpSync(source, target, { recursive: true });
const actions = own_actions(target);
files_of(target, '.csv').forEach((file) => multiply_rows(file, actions));
files_of(target, '.md').forEach((file) => write(file, read(file).replace(/^fit = \d+\r?\n/m, '')));  // What a few fit on, many do not.
multiply_posts(join(target, 'team.toml'));
