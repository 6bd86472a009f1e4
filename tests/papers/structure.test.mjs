// The walker of structure trees itself: a small right paper passes, and each way of breaking it is told.

import assert from 'node:assert/strict';
import test from 'node:test';

import { marks_of } from './marks.mjs';
import { structure_faults } from './structure.mjs';

/// A page with a heading, a table of one header and one cell, a figure and a link.
function small_paper() {
  const objects = {
    '1 0 R': { '/StructTreeRoot': '2 0 R' },
    '2 0 R': { '/K': '3 0 R', '/ParentTree': '4 0 R' },
    '3 0 R': { '/S': '/Document', '/P': '2 0 R', '/K': ['10 0 R', '11 0 R', '15 0 R', '16 0 R'] },
    '4 0 R': { '/Nums': [0, '5 0 R', 1, '16 0 R'] },
    '5 0 R': ['10 0 R', '13 0 R', '14 0 R', '15 0 R', '16 0 R'],
    '10 0 R': { '/S': '/H1', '/P': '3 0 R', '/Pg': '20 0 R', '/K': 0 },
    '11 0 R': { '/S': '/Table', '/P': '3 0 R', '/Pg': '20 0 R', '/K': ['12 0 R', '17 0 R'] },
    '12 0 R': { '/S': '/TR', '/P': '11 0 R', '/K': ['13 0 R'] },
    '13 0 R': { '/S': '/TH', '/P': '12 0 R', '/A': { '/O': '/Table', '/Scope': '/Column' }, '/K': 1 },
    '17 0 R': { '/S': '/TR', '/P': '11 0 R', '/K': ['14 0 R'] },
    '14 0 R': { '/S': '/TD', '/P': '17 0 R', '/K': 2 },
    '15 0 R': { '/S': '/Figure', '/P': '3 0 R', '/Pg': '20 0 R', '/Alt': 'u:It rose', '/A': { '/O': '/Layout', '/BBox': [0, 0, 1, 1] }, '/K': 3 },
    '16 0 R': { '/S': '/Link', '/P': '3 0 R', '/Pg': '20 0 R', '/K': [4, { '/Type': '/OBJR', '/Obj': '21 0 R' }] },
    '20 0 R': { '/Contents': '22 0 R', '/StructParents': 0, '/Tabs': '/S', '/Annots': ['21 0 R'] },
    '21 0 R': { '/Contents': 'u:to the policy', '/F': 4, '/StructParent': 1 },
  };
  const streams = { '22 0 R': [0, 1, 2, 3, 4].map((id) => `/P <</MCID ${id}>> BDC (a\\) Tj) Tj EMC`).join('\n') };
  const get = (value) => (typeof value === 'string' && value in objects ? objects[value] : value);
  return { objects, streams, get, stream_of: (name) => streams[name], catalogue: objects['1 0 R'], pages: [{ reference: '20 0 R', dictionary: objects['20 0 R'] }] };
}

test('a right paper has no faults', () => assert.deepEqual(structure_faults(small_paper()), []));

const breakages = {
  'an unknown structure': [({ objects }) => { objects['10 0 R']['/S'] = '/Headline'; }, ['Headline', 'no standard structure']],
  'another parent': [({ objects }) => { objects['10 0 R']['/P'] = '11 0 R'; }, ['names another parent']],
  'a cell outside of a row': [({ objects }) => { objects['12 0 R']['/S'] = '/Sect'; }, ['TH (13 0 R) stands in Sect']],
  'a skipped level': [({ objects }) => { objects['10 0 R']['/S'] = '/H2'; }, ['H2 (10 0 R) follows level 0']],
  'a header cell without scope': [({ objects }) => { delete objects['13 0 R']['/A']; }, ['TH (13 0 R) has no scope']],
  'a figure without words': [({ objects }) => { objects['15 0 R']['/Alt'] = 'u: '; }, ['no alternative text']],
  'a ragged table': [({ objects }) => { objects['13 0 R']['/A']['/ColSpan'] = 2; }, ['rows of 2, 1 cells']],
  'a link to another annotation': [({ objects }) => { objects['16 0 R']['/K'][1]['/Obj'] = '20 0 R'; }, ['annotation 21 0 R is in no element']],
  'a link that would not print': [({ objects }) => { objects['21 0 R']['/F'] = 0; }, ['would not print']],
  'a wrong tree of parents': [({ objects }) => { objects['5 0 R'][0] = '14 0 R'; }, ['belongs to 10 0 R, the tree of parents says 14 0 R']],
  'a piece in no element': [({ streams }) => { streams['22 0 R'] += ' /P <</MCID 9>> BDC EMC'; }, ['piece 9 is in no element']],
  'an element without its piece': [({ objects }) => { objects['10 0 R']['/K'] = [0, 7]; }, ['names piece 20 0 R 7']],
  'words outside of marks': [({ streams }) => { streams['22 0 R'] += ' (loose) Tj'; }, ['shows 1 pieces outside of marks (Tj)']],
};

for (const [name, [break_it, words]] of Object.entries(breakages)) {
  test(`told: ${name}`, () => {
    const paper = small_paper();
    break_it(paper);
    const faults = structure_faults(paper).join('\n');
    for (const word of words) assert.ok(faults.includes(word), `${word} not in: ${faults}`);
  });
}

test('strings and dictionaries hide no operators', () => {
  const content = '/Artifact BMC (EMC \\( Tj) Tj <45 4D43> Tj [(a) -20 (b)] TJ EMC /Span <</ActualText (EMC) /MCID 3>> BDC 0 0 m S EMC';
  assert.deepEqual(marks_of(content), { ids: [3], outside: [], unbalanced: 0 });
});
