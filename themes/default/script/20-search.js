// Search over the pages of this site. The index is a script of its own, asked for when somebody first searches, so that
// it works from a file share, where nothing can be fetched.

// Words with which a question is put, and which say nothing of its subject.
const stop_words = new Set((
  'a about am an and any are as at be been but by can could d did do does doing for from get gets getting got had has have how i if in into is it its ' +
  'll m me my of on or our please re s shall should so t than that the their them then there these they this those to us ve was we were what ' +
  'when where which who whom whose why will with would you your'
).split(' '));

// The generator makes its index with the same fields and the same words: generator/site/search_index.cpp.
const search_options = {
  fields: ['title', 'page', 'text', 'keywords'],
  storeFields: ['title', 'page', 'text', 'url'],
  tokenize: (text) => text.split(/[\n\r\p{Z}\p{P}]+/u).filter(Boolean),
  processTerm: folded,
  searchOptions: {
    boost: { title: 4, page: 2, keywords: 6 },
    combineWith: 'OR',
    prefix: (term) => term.length > 1 && !stop_words.has(term),
    fuzzy: (term) => (term.length > 4 && !stop_words.has(term) ? 0.2 : false),
  },
};

/// The words that a page must have, 30 at most. At the end an “a” is a name: “part a”.
function words_wanted(query) {
  const typed = [...new Set(search_options.tokenize(query).map(folded).filter((word) => word.trim()))].slice(0, 30);
  const telling = typed.filter((word, i) => !stop_words.has(word) || (word === 'a' && i > 0 && i === typed.length - 1));
  return telling.length ? telling : typed;
}

/// { hits, has_all }: at most `most` sections of pages that have every word wanted, wherever in them; where no page has,
/// of those with some of the words. Sections with most words first; few of one page and under one title, so that others
/// have room.
function found_in(engine, query, most = 8) {
  const wanted = words_wanted(query);
  const found = engine.search(wanted.join(' '));  // Best first.
  const pages = found.map((hit) => hit.url.split('#', 1)[0]);
  const bit_of = new Map(wanted.map((word, i) => [word, 1 << i]));
  const bits_of = new Map();  // By page: which of the words it has.
  found.forEach((hit, i) => {
    let bits = bits_of.get(pages[i]) || 0;
    for (const word of hit.queryTerms) bits |= bit_of.get(word);
    bits_of.set(pages[i], bits);
  });
  const every = (1 << wanted.length) - 1;
  const has_all = pages.some((page) => bits_of.get(page) === every);
  const by_words = wanted.map(() => []);
  found.forEach((hit, i) => {
    if (!has_all || bits_of.get(pages[i]) === every) by_words[wanted.length - hit.queryTerms.length].push(i);
  });
  const shown = new Map();
  const has_room = (what, limit) => shown.set(what, (shown.get(what) || 0) + 1).get(what) <= limit;
  const hits = [];
  for (const i of by_words.flat()) {
    if (hits.length === most) break;
    if (has_room(pages[i], 2) && has_room('title ' + found[i].title, 3)) hits.push(found[i]);
  }
  return { hits, has_all };
}

const search_form = document.querySelector('.search');
let search_engine = null;

/// Loads the index once, then calls `ready`.
function with_search_engine(ready) {
  if (search_engine) return ready(search_engine);
  const script = element('script', { src: search_form.dataset.index });
  script.addEventListener('load', () => {
    search_engine = search_engine || MiniSearch.loadJSON(window.CORNERSTONE_SEARCH, search_options);
    ready(search_engine);
  });
  document.head.append(script);
}

/// About 140 characters around the first of `terms`, with every one of them marked.
function snippet(text, terms) {
  const parts = text.split(/([\n\r\p{Z}\p{P}]+)/u);
  const is_hit = (part) => terms.includes(folded(part));
  const first = parts.findIndex(is_hit);
  let begin = Math.max(0, first), length = 0;
  while (begin > 0 && length < 50) length += parts[--begin].length;
  const shown = [];
  for (let i = begin, left = 140; i < parts.length && left > 0; left -= parts[i++].length) {
    shown.push(is_hit(parts[i]) ? element('mark', { textContent: parts[i] }) : parts[i]);
  }
  return [begin > 0 ? '… ' : '', ...shown, '…'];
}

function search_result(hit) {
  const title = (hit.title === hit.page ? hit.title : `${hit.title} · ${hit.page}`) + (hit.url.endsWith('.pdf') ? ' (PDF)' : '');
  return element('li', {}, [element('a', { href: search_form.dataset.root + hit.url }, [
    element('b', { textContent: title }),
    element('span', {}, snippet(hit.text, hit.terms)),
  ])]);
}

function start_search() {
  const field = search_form.querySelector('input');
  const list = search_form.querySelector('.search__results');
  const said = search_form.querySelector('[role=status]');
  const links = () => all('a', list);

  function show(wanted, { hits, has_all }) {
    const count = hits.length + (hits.length === 1 ? ' result' : ' results');
    const note = !hits.length ? `Nothing found for “${wanted}”` : has_all ? '' : 'No page has all words; pages with some of them:';
    list.replaceChildren(...hits.map(search_result));
    if (note) list.prepend(element('li', {}, [element('p', { textContent: note })]));
    list.hidden = false;
    said.textContent = hits.length && note ? `${note} ${count}` : count;
  }

  function look() {
    const wanted = field.value.trim();
    if (wanted.length < 2) {
      list.hidden = true;
      said.textContent = '';
      return;
    }
    with_search_engine((engine) => {
      if (field.value.trim() === wanted) show(wanted, found_in(engine, wanted));
    });
  }

  search_form.hidden = false;
  field.addEventListener('input', look);
  field.addEventListener('focus', () => (field.value.trim() ? look() : with_search_engine(() => {})));
  search_form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!list.hidden && links()[0]) location.href = links()[0].href;
  });
  search_form.addEventListener('keydown', (event) => {
    const at = links().indexOf(document.activeElement);
    if (event.key === 'Escape') {
      list.hidden = true;
      field.focus();
      list.hidden = true;
    } else if (event.key === 'ArrowDown' && links()[at + 1]) {
      event.preventDefault();
      links()[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links()[at - 1] || field).focus();
    }
  });
  search_form.addEventListener('focusout', (event) => {
    if (!search_form.contains(event.relatedTarget)) list.hidden = true;
  });
}

if (search_form) start_search();
