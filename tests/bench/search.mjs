// How long a search takes while a reader types, among 10,000 sections: those of a published output, again and again.
//
//   node tests/bench/search.mjs OUTPUT

import { MiniSearch, engine_of, script } from '../site/search_engine.mjs';

const sections_wanted = 10000;
const times = 10;

/// The sections again and again, under other addresses, as an index loaded from disk.
function grown(folder) {
  const engine = new MiniSearch(script.search_options);
  const sections = Object.values(JSON.parse(JSON.stringify(engine_of(folder))).storedFields);
  engine.addAll(Array.from({ length: sections_wanted }, (_, id) => {
    const section = sections[id % sections.length];
    return { ...section, id, keywords: '', url: `${Math.floor(id / sections.length)}/${section.url}` };
  }));
  return engine;
}

/// Time of the processor, which does not count what else the machine does.
function milliseconds_of(work) {
  const before = process.cpuUsage();
  for (let i = 0; i < times; ++i) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

const engine = grown(process.argv[2]);
for (const query of ['what support does my academy get', 'spring term dates', 'attendence target', 'xyzzyplugh attendance', 'what is the']) {
  const found = script.found_in(engine, query).hits.length;
  const taken = milliseconds_of(() => script.found_in(engine, query));
  console.log(`search among ${sections_wanted} sections ${taken.toFixed(1).padStart(8)} ms   ${found} shown for “${query}”`);
}
