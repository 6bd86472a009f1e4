// A trust's content folder under other names: which words are its own, and all its files in the other vocabulary.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';

import { files_of } from '../folder.mjs';
import { inverse, renamed_words, translated } from './words.mjs';

/// Words that also stand in names of the sample trust, but that are the format's: its keys and their choices, …
const keys = `
  academies academy action actions annual approve ask audience audit by calendar card category chair challenge change checks
  cohort column considered data dates days decisions discuss equality event evidence expected file finance framework glossary indicator item judgement letter
  level levels limit logo mean meeting member members met method name needs network new note offer one open outcome page part people phase
  plan post practice priorities priority publish published pupils rating reasons register report review risks role rows school score
  sign staff stale strategy success summary svg team term text training trust unit visit voice who word year`;
/// … and those of its sentences, rhythms and timings, where articles and the like hang on them.
const sentences = `
  above all and another are before better day each every first for from further half higher known last least limit lower missing
  months most nor not once one other out over required results september several share since than that the their them they this
  three under weekly well what when with without worse yearly years`;
const format = new Set(`${keys} ${sentences}`.split(/\s+/));

const values_of = (toml, key) => [...toml.matchAll(new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, 'gm'))].map(([, value]) => value);

/// What a TOML file declares: ids and names, and the keys that are names of the trust's own choice.
function declared_in_toml(toml) {
  const naming = ['id', 'name', 'short_name', 'aliases', 'levels', 'person', 'place', 'word', 'phase'];
  return [
    ...naming.flatMap((key) => values_of(toml, key)),
    ...[...toml.matchAll(/^\[(?:measure|scale|column)\.([^\]]+)\]/gm)].map(([, id]) => id),
    ...[...toml.matchAll(/^(?:at|against)\.([\w-]+)/gm)].map(([, id]) => id),
  ];
}

/// What a table declares: the columns that name things.
function declared_in_csv(csv, path) {
  const columns = { 'academies.csv': [0, 1, 4, 10], 'actions.csv': [0] }[basename(path)] ?? [];
  return csv.split('\n').slice(1).flatMap((line) => columns.map((column) => line.split(',')[column] ?? ''));
}

function declared(path, text) {
  if (path.endsWith('.toml')) return declared_in_toml(text);
  if (path.endsWith('.csv')) return declared_in_csv(text, path);
  return [parse(path).name];
}

/// The one audience of the sample trust whose id is a word of the rule language too: only where an audience is meant.
const audience = { from: 'academy', to: 'azademy' };
function with_audience_renamed(text, path) {
  if (/^(decisions|actions)\.csv$/.test(basename(path))) return text.replace(/,academy$/gm, `,${audience.to}`);
  return text
    .replace(/^(\[\[audience\]\]\nid = )"academy"/gm, `$1"${audience.to}"`)
    .replace(/\b(audience(?:_b)?\s*=\s*)"academy"/g, `$1"${audience.to}"`)
    .replace(/^(sees\s*=.*)"academy"/gm, `$1"${audience.to}"`);
}

/// A letter stands for a level where there is no room for its name.
const letters = new Map([['L', 'Ł'], ['M', 'Ṁ'], ['H', 'Ħ']]);
const with_letters = (text) => text.replace(/^(letter = )"(.)"/gm, (whole, key, letter) => `${key}"${letters.get(letter)}"`);

/// A colour, and the name of a component.
const is_of_the_format = (line) => /^(primary|colour)\s*=|^```/.test(line);

function renamed(text, path, words) {
  const lines = with_letters(with_audience_renamed(text, path)).split('\n');
  return lines.map((line) => (is_of_the_format(line) ? line : translated(line, words))).join('\n');
}

/// Folders and files that the format names itself; below these folders names are the trust's own.
const own_names = /^(data|years\/[^/]+\/(?:strategy|packs))\/(.*)$/;
function renamed_path(path, words) {
  return path.replace(own_names, (whole, folder, name) => {
    const { dir, name: file, ext } = parse(name);
    return join(folder, translated(dir, words), (file === 'pack' ? file : translated(file, words)) + ext);
  });
}

/// A picture has another name and the same bytes.
const is_picture = (path) => /\.(png|jpe?g)$/.test(path);

/// Writes the trust of `from` to `to` under other names, and tells its words: { old: new }.
export function rename_trust(from, to, taken) {
  const files = files_of(from);
  const content = new Map(files.filter((path) => !is_picture(path)).map((path) => [path, readFileSync(join(from, path), 'utf8')]));
  const names = files.flatMap((path) => declared(path, content.get(path) ?? ''));
  const words = renamed_words(names.join(' '), format, taken);
  for (const path of files) {
    const file = join(to, renamed_path(path, words));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, is_picture(path) ? readFileSync(join(from, path)) : renamed(content.get(path), path, words));
  }
  return words;
}

/// What the renamed trust says, in the words of the first one.
export function restored(text, words) {
  const with_words = translated(text, inverse(words)).replaceAll(audience.to, audience.from);
  return [...letters].reduce((so_far, [letter, other]) => so_far.replaceAll(other, letter), with_words);
}
