// Search over the pages of this site. The index is a script of its own, asked for when somebody first searches, so that
// it works from a file share, where nothing can be fetched.

// The generator makes its index with the same fields and the same words: generator/site/search_index.cpp.
const search_options = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'text', 'url'],
  tokenize: (text) => text.split(/[\n\r\p{Z}\p{P}]+/u).filter(Boolean),
  processTerm: folded,
  searchOptions: {
    boost: { title: 4, page: 2 },
    combineWith: 'AND',
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};

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
  const title = hit.title === hit.page ? hit.title : `${hit.title} · ${hit.page}`;
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

  function show(wanted, hits) {
    list.replaceChildren(...hits.map(search_result));
    if (!hits.length) list.append(element('li', {}, [element('p', { textContent: `Nothing found for “${wanted}”` })]));
    list.hidden = false;
    said.textContent = hits.length + (hits.length === 1 ? ' result' : ' results');
  }

  function look() {
    const wanted = field.value.trim();
    if (wanted.length < 2) {
      list.hidden = true;
      said.textContent = '';
      return;
    }
    with_search_engine((engine) => {
      if (field.value.trim() === wanted) show(wanted, engine.search(wanted).slice(0, 8));
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
