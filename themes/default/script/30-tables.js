// Table tools: filter, sort, copy as CSV. A table says which it wants; its bar stands ready and hidden before it.

/// What a cell is sorted by: its key, its day, its number, or its words.
function sort_value(cell) {
  if (cell.dataset.key !== undefined) return cell.dataset.key;
  const time = cell.querySelector('time');
  if (time) return time.getAttribute('datetime');
  const said = words(cell);
  const number = said.replace('−', '-').replace(/[,%£]/g, '');
  return /^-?\d+(\.\d+)?$/.test(number.trim()) ? parseFloat(number) : folded(said);
}

/// Numbers before words; equals keep their order.
function compare(a, b) {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function cell_text(cell) {
  const copy = cell.cloneNode(true);
  all('.gist', copy).forEach((gist) => gist.before(' '));
  // "High: Marram Bay, Attendance" names a mark for those who cannot see where it stands.
  const link = copy.querySelector('a > .vh:last-child');
  if (link) link.remove();
  return words(copy);
}

function as_csv(table) {
  const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const rows = all('tr:not(.group)', table);
  return rows.map((row) => Array.from(row.cells).map((cell) => quoted(cell_text(cell))).join(',')).join('\r\n');
}

function copy_text(text, done) {
  function by_selection() {
    const area = element('textarea', { value: text, className: 'vh' });
    document.body.append(area);
    area.select();
    const is_copied = document.execCommand('copy');
    area.remove();
    done(is_copied);
  }
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => done(true), by_selection);
  else by_selection();
}

function add_filter(table, bar, note) {
  const rows = all('tbody tr:not(.group)', table);
  const field = element('input', { type: 'search', id: `_filter-${table.id}`, autocomplete: 'off' });
  field.addEventListener('input', () => {
    const wanted = field.value.trim();
    rows.forEach((row) => { row.hidden = wanted !== '' && !holds(words(row), wanted); });
    all('tr.group', table).forEach((group) => {
      group.hidden = !all('tr:not(.group)', group.parentNode).some((row) => !row.hidden);
    });
    note.textContent = wanted ? `${rows.filter((row) => !row.hidden).length} of ${rows.length}` : '';
  });
  bar.append(element('label', { htmlFor: field.id, textContent: 'Filter' }), field);
}

function add_copy(table, bar, note) {
  const button = element('button', { type: 'button', textContent: 'Copy as CSV' });
  button.addEventListener('click', () => copy_text(as_csv(table), (is_copied) => {
    note.textContent = is_copied ? 'Copied' : 'Could not copy';
  }));
  bar.append(button);
}

/// Sorts the rows of each group by the cells of one column; no direction restores the order of the page.
function sort_rows(table, original, column, direction) {
  for (const body of table.tBodies) {
    const rows = original.filter((row) => row.parentNode === body);
    if (direction) {
      const sign = direction === 'ascending' ? 1 : -1;
      rows.sort((a, b) => compare(sort_value(a.cells[column]), sort_value(b.cells[column])) * sign);
    }
    body.append(...rows);
  }
}

function add_sort(table) {
  const original = all('tbody tr:not(.group)', table);
  const heads = Array.from(table.tHead ? table.tHead.rows[table.tHead.rows.length - 1].cells : []);
  heads.forEach((head, column) => {
    if (head.tagName !== 'TH') return;
    const button = element('button', { type: 'button', className: 'sort' }, Array.from(head.childNodes));
    head.append(button);
    button.addEventListener('click', () => {
      const was = head.getAttribute('aria-sort');
      const direction = was === 'ascending' ? 'descending' : was === 'descending' ? '' : 'ascending';
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      if (direction) head.setAttribute('aria-sort', direction);
      table.classList.toggle('is-sorted', direction !== '');
      sort_rows(table, original, column, direction);
    });
  });
}

all('table[id]').forEach((table) => {
  const bar = document.querySelector(`[data-tools="${CSS.escape(table.id)}"]`);
  if (bar) {
    const note = element('span', { role: 'status' });
    bar.append(note);
    if ('filter' in table.dataset) add_filter(table, bar, note);
    if ('csv' in table.dataset) add_copy(table, bar, note);
    bar.hidden = bar.childElementCount < 2;
  }
  if ('sort' in table.dataset) add_sort(table);
});

// A table that fits is no scroll region: it need not be a landmark or a stop for the keyboard.
function fit_tables() {
  all('.table-scroll').forEach((box) => {
    box.name_of_region = box.name_of_region || ['aria-labelledby', 'aria-label']
      .filter((name) => box.hasAttribute(name)).map((name) => [name, box.getAttribute(name)])[0];
    const [name, value] = box.name_of_region;
    if (box.scrollWidth > box.clientWidth + 1) {
      box.tabIndex = 0;
      box.setAttribute('role', 'region');
      box.setAttribute(name, value);
    } else {
      for (const attribute of ['tabindex', 'role', name]) box.removeAttribute(attribute);
    }
  });
}
fit_tables();
addEventListener('resize', fit_tables);
