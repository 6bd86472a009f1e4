// Finding a name in a directory by typing, and remembering the one that was chosen.

/// Remembered on this computer only; a browser may refuse.
const memory = {
  read(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  },
  write(key, value) {
    try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* the next visit starts afresh */ }
  },
};

function start_finder(field) {
  const box = document.getElementById(field.dataset.findsIn);
  const items = all('li', box);
  const bar = field.parentNode;
  const key = `cornerstone ${location.pathname} ${box.id}`;

  function shown() {
    return items.filter((item) => !item.hidden);
  }
  field.addEventListener('input', () => {
    const wanted = field.value.trim();
    items.forEach((item) => { item.hidden = wanted !== '' && !holds(words(item), wanted); });
    bar.querySelector('.finder__count').textContent = wanted ? `${shown().length} of ${items.length}` : '';
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && field.value.trim() && shown().length === 1) shown()[0].querySelector('a').click();
  });
  box.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link) memory.write(key, words(link));
  });
  const last = all('a', box).find((link) => words(link) === memory.read(key));
  if (last) bar.querySelector('.finder__last').append('Last time: ', element('a', { href: last.href, textContent: words(last) }));
  bar.hidden = false;
}

all('[data-finds-in]').forEach(start_finder);
