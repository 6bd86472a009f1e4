// "On this page": marks the section being read.

function start_contents() {
  const links = all('.contents a');
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (!links.length) return;
  function mark() {
    let read = 0;
    targets.forEach((target, i) => { if (target && target.getBoundingClientRect().top < innerHeight * 0.35) read = i; });
    links.forEach((link, i) => {
      if (i === read) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  }
  const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -60% 0px', threshold: [0, 1] });
  targets.forEach((target) => { if (target) watch.observe(target); });
  mark();
}

start_contents();

// Papers show what a screen keeps behind a summary.
addEventListener('beforeprint', () => all('details.data').forEach((details) => {
  details.was_open = details.open;
  details.open = true;
}));
addEventListener('afterprint', () => all('details.data').forEach((details) => { details.open = details.was_open; }));
