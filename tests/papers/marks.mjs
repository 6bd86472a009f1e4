// What a page's content marks: which pieces belong to the structure, and whether anything is shown outside of marks.

const shows = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'BI']);

// A string in brackets, one in hexadecimal, a dictionary, an array's bracket, or a word.
const token = /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<[\s\S]*?>>|<[0-9A-Fa-f\s]*>|[[\]]|[^\s[\]()<>]+/g;

/// { ids: marked-content ids in order, outside: operators that show something under no mark, unbalanced: more or fewer ends }
export function marks_of(content) {
  const ids = [];
  const outside = [];
  let depth = 0;
  let previous = '';
  for (const [word] of content.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      ++depth;
      const id = word === 'BDC' && previous.match(/\/MCID\s+(\d+)/);
      if (id) ids.push(Number(id[1]));
    } else if (word === 'EMC') {
      --depth;
    } else if (depth === 0 && shows.has(word)) {
      outside.push(word);
    }
    previous = word;
  }
  return { ids, outside, unbalanced: depth };
}
