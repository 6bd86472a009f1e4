// An HTML page as its elements, without a browser: enough to follow links. That the HTML is valid is checked elsewhere.

import { readFileSync } from 'node:fs';

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const unescaped = (text) => text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name) => named[name]);

/// Every start tag, in order: { name, attributes }. What stands in scripts, styles and comments is none.
export function elements_of(html) {
  const visible = html.replace(/<!--.*?-->/gs, '').replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');
  return [...visible.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi)].map(
    ([, name, attributes]) => ({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)].map(
          ([, key, double, single, bare]) => [key.toLowerCase(), unescaped(double ?? single ?? bare ?? '')])),
    }));
}

/// What a page says of itself: its ids, and every address it names, with the element and attribute that name it.
export function page_at(file) {
  const elements = elements_of(readFileSync(file, 'utf8'));
  const addresses = elements.flatMap(({ name, attributes }) =>
    ['href', 'src', 'data', 'poster', 'action', 'xlink:href'].filter((key) => key in attributes)
      .map((key) => ({ element: name, attribute: key, address: attributes[key] })));
  return { ids: elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined), addresses, elements };
}
