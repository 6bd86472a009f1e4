// The structure tree of a paper, walked: what is wrong with it, in words. Holds what validators check and two things that they
// miss: a link's object reference that points at another annotation, and a header cell without scope.

import { marks_of } from './marks.mjs';
import { list_of, number_tree, text_of } from './paper.mjs';

const standard = new Set(('Document DocumentFragment Part Sect Div Art BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody '
  + 'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form').split(' '));

const parents = {
  LI: ['L'], Lbl: ['LI', 'Note', 'TOCI'], LBody: ['LI'], TR: ['Table', 'THead', 'TBody', 'TFoot'], TH: ['TR'], TD: ['TR'], THead: ['Table'], TBody: ['Table'],
  TFoot: ['Table'], TOCI: ['TOC'],
};

/// What may be one thing, several, or none; each is left a reference where it is one.
function several(paper, value) {
  const all = paper.get(value);
  return Array.isArray(all) ? all : list_of(value);
}

/// Every element in reading order: { kind, reference, dictionary, parent, ids: [[page, mcid]…], objects: [annotation…] }.
export function elements_of(paper) {
  const roles = paper.get(paper.get(paper.catalogue['/StructTreeRoot'])['/RoleMap']) ?? {};
  const elements = [];
  const walk = (reference, parent, page) => {
    const dictionary = paper.get(reference);
    const written = dictionary['/S'].slice(1);
    const element = {
      kind: standard.has(written) ? written : (roles[`/${written}`] ?? '/').slice(1),
      reference, dictionary, parent, ids: [], objects: [],
    };
    elements.push(element);
    const own_page = dictionary['/Pg'] ?? page;
    for (const kid of several(paper, dictionary['/K'])) {
      const value = paper.get(kid);
      if (typeof value === 'number') element.ids.push([own_page, value]);
      else if (value['/Type'] === '/MCR') element.ids.push([value['/Pg'] ?? own_page, value['/MCID']]);
      else if (value['/Type'] === '/OBJR') element.objects.push(value['/Obj']);
      else walk(kid, element, own_page);
    }
  };
  const tree = paper.get(paper.catalogue['/StructTreeRoot']);
  several(paper, tree['/K']).forEach((kid) => walk(kid, null, undefined));
  return elements;
}

function attribute(paper, dictionary, key) {
  return list_of(paper.get(dictionary['/A'])).map((each) => paper.get(each)).find((each) => each && typeof each === 'object' && key in each)?.[key];
}

/// What each element must have by itself.
function faults_of_element(paper, { kind, dictionary, parent, objects, reference }) {
  const faults = [];
  const name = `${kind || dictionary['/S']} (${reference})`;
  if (!standard.has(kind)) faults.push(`${name} is no standard structure`);
  if (parent && dictionary['/P'] !== parent.reference) faults.push(`${name} names another parent`);
  if (parents[kind] && !parents[kind].includes(parent?.kind)) faults.push(`${name} stands in ${parent?.kind}`);
  if ((kind === 'Figure' || kind === 'Formula') && text_of(dictionary['/Alt']).trim() === '') faults.push(`${name} has no alternative text`);
  if (kind === 'Figure' && attribute(paper, dictionary, '/BBox') === undefined) faults.push(`${name} has no bounding box`);
  if (kind === 'TH' && attribute(paper, dictionary, '/Scope') === undefined) faults.push(`${name} has no scope`);
  if (kind === 'Link' && objects.length === 0) faults.push(`${name} has no annotation`);
  return faults;
}

function faults_of_headings(elements) {
  const faults = [];
  let level = 0;
  for (const { kind, reference } of elements) {
    const heading = kind.match(/^H([1-6])$/);
    if (!heading) continue;
    if (Number(heading[1]) > level + 1) faults.push(`${kind} (${reference}) follows level ${level}`);
    level = Number(heading[1]);
  }
  return faults;
}

/// Tables whose rows, with spans counted, differ in width.
function faults_of_tables(paper, elements) {
  const widths = new Map();
  const carried = new Map();
  for (const row of elements.filter(({ kind }) => kind === 'TR')) {
    const table = row.parent.kind === 'Table' ? row.parent : row.parent.parent;
    const cells = elements.filter(({ parent }) => parent === row);
    const spans = cells.map(({ dictionary }) => [attribute(paper, dictionary, '/ColSpan') ?? 1, attribute(paper, dictionary, '/RowSpan') ?? 1]);
    const open = carried.get(table) ?? [];
    const width = spans.reduce((sum, [columns]) => sum + columns, 0) + open.reduce((sum, [columns]) => sum + columns, 0);
    carried.set(table, [...open, ...spans].map(([columns, rows]) => [columns, rows - 1]).filter(([, rows]) => rows > 0));
    widths.set(table, [...(widths.get(table) ?? []), width]);
  }
  return [...widths].filter(([, all]) => new Set(all).size > 1).map(([table, all]) => `Table (${table.reference}) has rows of ${[...new Set(all)].join(', ')} cells`);
}

const content_of = (paper, page) => several(paper, page['/Contents']).map((each) => paper.stream_of(each)).join('\n');

/// That the pages' marks, the tree and the tree of parents all say the same.
function faults_of_marks(paper, elements) {
  const faults = [];
  const owners = new Map(elements.flatMap((element) => element.ids.map(([page, id]) => [`${page} ${id}`, element.reference])));
  const by_number = number_tree(paper, paper.get(paper.catalogue['/StructTreeRoot'])['/ParentTree']);
  paper.pages.forEach(({ reference, dictionary }, index) => {
    const name = `page ${index + 1}`;
    const content = content_of(paper, dictionary);
    const { ids, outside, unbalanced } = marks_of(content);
    if (outside.length > 0) faults.push(`${name} shows ${outside.length} pieces outside of marks (${outside[0]})`);
    if (unbalanced !== 0) faults.push(`${name} has marks that do not end`);
    if (new Set(ids).size !== ids.length) faults.push(`${name} uses a marked-content id twice`);
    if (dictionary['/Tabs'] !== '/S') faults.push(`${name} does not say that the keyboard follows the structure`);
    const listed = list_of(paper.get(by_number.get(dictionary['/StructParents'])));
    for (const id of ids) {
      const owner = owners.get(`${reference} ${id}`);
      if (owner === undefined) faults.push(`${name}: piece ${id} is in no element`);
      else if (listed[id] !== owner) faults.push(`${name}: piece ${id} belongs to ${owner}, the tree of parents says ${listed[id]}`);
      owners.delete(`${reference} ${id}`);
    }
  });
  for (const [place, owner] of owners) faults.push(`element ${owner} names piece ${place}, which no page has`);
  return faults;
}

function faults_of_links(paper, elements) {
  const faults = [];
  const by_number = number_tree(paper, paper.get(paper.catalogue['/StructTreeRoot'])['/ParentTree']);
  const owners = new Map(elements.flatMap((element) => element.objects.map((object) => [object, element.reference])));
  for (const [index, { dictionary }] of paper.pages.entries()) {
    for (const reference of list_of(paper.get(dictionary['/Annots']))) {
      const annotation = paper.get(reference);
      const name = `page ${index + 1}: annotation ${reference}`;
      if (text_of(annotation['/Contents']).trim() === '') faults.push(`${name} does not say where it leads`);
      if (((annotation['/F'] ?? 0) & 4) === 0) faults.push(`${name} would not print`);
      if (!owners.has(reference)) faults.push(`${name} is in no element`);
      else if (by_number.get(annotation['/StructParent']) !== owners.get(reference)) faults.push(`${name} has another parent than its element`);
    }
  }
  return faults;
}

/// All that is wrong with a paper's structure.
export function structure_faults(paper) {
  if (!paper.catalogue['/StructTreeRoot']) return ['the paper has no structure tree'];
  const elements = elements_of(paper);
  return [
    ...elements.flatMap((element) => faults_of_element(paper, element)),
    ...faults_of_headings(elements),
    ...faults_of_tables(paper, elements),
    ...faults_of_marks(paper, elements),
    ...faults_of_links(paper, elements),
  ];
}
