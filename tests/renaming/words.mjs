// The words of which a trust's own names are made, and other words in their place.
//
// A word is renamed everywhere or nowhere: as an id, in a name, in a sentence of a rule, in a cell, in a file's name, in prose. So the
// renamed trust says the same as the first in another vocabulary, and a word for word translation of its output gives the first output.

/// Letters and digits in a row. Accented ones hold a word together, so that no part of it is taken for a word.
const word = /[\p{L}\p{M}\p{N}]+/gu;

/// Words short enough to be an abbreviation of something else, numbers and accented words keep their shape.
const can_be_renamed = (text) => /^[A-Za-z][A-Za-z0-9]{2,}$/.test(text);

export const words_in = (text) => new Set((text.match(word) ?? []).map((found) => found.toLowerCase()));

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const kBeginning = 4;
/// The nth beginning in alphabetical order: aaaa, aaab, …
const beginning = (n) => Array.from({ length: kBeginning }, (_, i) => alphabet[Math.floor(n / 26 ** (kBeginning - 1 - i)) % 26]).join('');

/// The first beginning from the nth on that makes another word of `old`: with its first letter, and of no word in `taken`.
function next_beginning(n, old, taken) {
  const step = old.length < kBeginning ? 26 : 1;
  let at = Math.ceil(n / step) * step;
  const is_free = () => beginning(at)[0] === old[0] && !taken.has(with_beginning(old, at));
  while (!is_free()) at += step;
  return at;
}
const with_beginning = (old, n) => (beginning(n) + old.slice(kBeginning)).slice(0, old.length);

/// { word: its new word } for every word of `names` that can be renamed and is not `kept`. A new word is none of `taken`, as long as the
/// old one, with its first letter and its end, and stands where the old one stood in alphabetical order; a word that has no room between
/// two that are kept is kept too.
export function renamed_words(names, kept, taken) {
  const all = [...words_in(names)].sort();
  const stays = (old) => kept.has(old) || !can_be_renamed(old);
  const renamed = new Map();
  let at = 0;
  all.forEach((old, i) => {
    const free = stays(old) ? at : next_beginning(at, old, taken);
    const next_kept = all.slice(i + 1).find(stays);
    if (stays(old) || with_beginning(old, free) >= next_kept) {
      while (beginning(at) <= old) ++at;
    } else {
      renamed.set(old, with_beginning(old, free));
      at = free + (old.length < kBeginning ? 26 : 1);
    }
  });
  return renamed;
}

const with_case_of = (model, text) =>
  [...text].map((letter, i) => (model[i] === model[i].toLowerCase() ? letter : letter.toUpperCase())).join('');

/// `text` with every word that `words` knows in the other vocabulary, capitals where they were.
export function translated(text, words) {
  return text.replace(word, (old) => {
    const other = words.get(old.toLowerCase());
    return other === undefined ? old : with_case_of(old, other);
  });
}

export const inverse = (words) => new Map([...words].map(([from, to]) => [to, from]));
