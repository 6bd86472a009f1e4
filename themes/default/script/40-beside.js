// Reading beside the place: the reason for a mark in a heatmap, and the explanation of a word.

/// The reason stands further down the page, and the link goes there; here it opens beside the mark.
function open_reason(popover, link, reason) {
  const mark = link.querySelector('svg');
  const title = element('p', { className: 'why__title' }, [mark.cloneNode(true), words(link)]);
  const parts = reason.matches('tr') ? Array.from(reason.cells) : reason.children.length ? Array.from(reason.children) : [reason];
  const said = parts.map((part) => element('p', {}, Array.from(part.cloneNode(true).childNodes)));
  const more = element('p', { className: 'why__more' }, [element('a', { href: link.hash, textContent: 'Among all reasons' })]);
  popover.replaceChildren(title, ...said, more);
  all('[id]', popover).forEach((copy) => copy.removeAttribute('id'));
  popover.showPopover();
  place(popover, link);
  more.firstChild.focus({ preventScroll: true });
  popover.ontoggle = (event) => {
    const is_lost = document.activeElement === document.body || popover.contains(document.activeElement);
    if (event.newState === 'closed' && is_lost) link.focus({ preventScroll: true });
  };
}

function start_reasons() {
  const popover = element('div', { className: 'why', popover: 'auto', role: 'dialog', 'aria-label': 'Reason' });
  document.body.append(popover);
  more_closes(popover);
  all('.heatmap').forEach((heatmap) => heatmap.addEventListener('click', (event) => {
    const link = event.target.closest('td > a');
    const is_here = link && link.hash && link.pathname === location.pathname;
    const reason = is_here && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!reason || !link.querySelector('svg')) return;
    event.preventDefault();
    open_reason(popover, link, reason);
  }));
}

/// Following a link within a popover leaves it.
function more_closes(popover) {
  popover.addEventListener('click', (event) => { if (event.target.closest('a')) popover.hidePopover(); });
}

if ('showPopover' in HTMLElement.prototype) {
  if (document.querySelector('.heatmap td > a')) start_reasons();
  all('.term__text').forEach((text) => text.addEventListener('toggle', (event) => {
    if (event.newState === 'open') place(text, document.querySelector(`[popovertarget="${text.id}"]`));
  }));
}
