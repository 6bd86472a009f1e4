// A PDF as its objects, by way of qpdf: enough to walk its structure tree and to see what its pages mark.

import { tool } from './dump.mjs';

const is_reference = (value) => typeof value === 'string' && /^\d+ \d+ R$/.test(value);

/// { get, trailer, pages, stream_of }: `get` follows references (and leaves all else as it is) to plain values; dictionaries
/// keep the slash of their keys and names, strings begin with "u:" or "b:".
export function open_paper(file) {
  const [, objects] = JSON.parse(tool('qpdf', '--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', file)).qpdf;
  const get = (value) => {
    if (!is_reference(value)) return value;
    const object = objects[`obj:${value}`];
    return object && ('stream' in object ? object.stream.dict : object.value);
  };
  const stream_of = (reference) => Buffer.from(objects[`obj:${reference}`].stream.data ?? '', 'base64').toString('latin1');
  const trailer = objects.trailer.value;

  const pages = [];
  const collect = (reference) => {
    const node = get(reference);
    if (node['/Type'] === '/Pages') node['/Kids'].forEach(collect);
    else pages.push({ reference, dictionary: node });
  };
  collect(get(trailer['/Root'])['/Pages']);
  return { get, stream_of, trailer, pages, catalogue: get(trailer['/Root']) };
}

export const list_of = (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);
export const text_of = (value) => (typeof value === 'string' ? value.replace(/^u:/, '') : '');

/// The entries of a number tree: Map of number → value.
export function number_tree(paper, root) {
  const entries = new Map();
  const collect = (node) => {
    const numbers = paper.get(node['/Nums']) ?? [];
    for (let i = 0; i < numbers.length; i += 2) entries.set(numbers[i], numbers[i + 1]);
    list_of(paper.get(node['/Kids'])).forEach((kid) => collect(paper.get(kid)));
  };
  collect(paper.get(root));
  return entries;
}
