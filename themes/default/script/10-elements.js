// Every page is complete without this script: it adds search, table tools, and reading beside the place.
// The files of this folder are joined in the order of their names, within one function of their own.

function all(selector, within) {
  return Array.from((within || document).querySelectorAll(selector));
}

function element(tag, properties, children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...(children || []));
  return made;
}

/// What a reader reads, on one line.
function words(node) {
  return node.textContent.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
}

/// Case, accents and soft hyphens do not count; the generator folds alike: generator/site/search_terms.cpp.
function folded(text) {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().replace(/ς/g, 'σ');
}

function holds(text, wanted) {
  const whole = folded(text);
  return folded(wanted).trim().split(/\s+/).every((word) => whole.includes(word));
}

/// Puts a popover under what opened it, or above where there is no room.
function place(popover, beside) {
  const box = beside.getBoundingClientRect();
  popover.classList.add('is-placed');
  const width = popover.offsetWidth, height = popover.offsetHeight;
  const goes_above = box.bottom + height + 12 > innerHeight && box.top > height + 12;
  const left = Math.min(box.left + box.width / 2 - width / 2, document.documentElement.clientWidth - width - 8);
  popover.style.left = Math.max(8, left) + scrollX + 'px';
  popover.style.top = (goes_above ? box.top - height - 6 : box.bottom + 6) + scrollY + 'px';
}
