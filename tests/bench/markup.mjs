// A plain paper (plain_paper.h) as markup for Typst and as HTML for WeasyPrint. The same words, tables and pictures, and
// as little design as a tidy paper needs: neither is asked for more than it is good at.

const in_typst = (text) => JSON.stringify(text);
const typst_words = (text) => `#text(${in_typst(text)})`;

function typst_cell({ text, columns, rows, header, end }) {
  const where = end ? 'end' : 'start';
  return `table.cell(colspan: ${columns}, rowspan: ${rows}, align: ${where})[${header ? `*${typst_words(text)}*` : typst_words(text)}]`;
}

const typst_rows = (rows) => rows.map((row) => `${row.map(typst_cell).join(', ')}${row.length ? ',' : ''}`).join('\n');

const typst_blocks = {
  heading: ({ level, text }) => `#heading(level: ${level})[${typst_words(text)}]`,
  text: ({ text }) => typst_words(text),
  list: ({ ordered, items }) => `#${ordered ? 'enum' : 'list'}(${items.map((item) => `[${typst_words(item)}],`).join(' ')})`,
  table: ({ caption, columns, head, body }) => `#figure(caption: [${typst_words(caption)}], kind: table, table(columns: ${columns}, stroke: 0.4pt + luma(180),
${head.length ? `table.header(${typst_rows(head)}),` : ''}
${typst_rows(body)}))`,
  figure: ({ caption, alternative, svg }) => `#figure(caption: [${typst_words(caption)}], alt: ${in_typst(alternative)}, image(bytes(${in_typst(svg)}), format: "svg", width: 100%))`,
};

export function typst_of(paper) {
  return [
    `#set document(title: ${in_typst(paper.title)}, author: ${in_typst(paper.author)})`,
    '#set page(paper: "a4", margin: 20mm, numbering: "1 / 1")',
    `#set text(font: "Source Sans 3", size: 10.5pt, lang: "en", region: "GB", hyphenate: true)`,
    '#set par(leading: 4pt)', '#show figure: set block(breakable: true)',
    `#heading(level: 1)[${typst_words(paper.title)}]`,
    ...paper.blocks.map((block) => typst_blocks[block.kind](block)),
  ].join('\n\n');
}

const in_html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function html_row(row) {
  const cells = row.map(({ text, columns, rows, header, end }) => {
    const name = header ? 'th' : 'td';
    return `<${name} colspan="${columns}" rowspan="${rows}"${end ? ' class="end"' : ''}>${in_html(text)}</${name}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const html_blocks = {
  heading: ({ level, text }) => `<h${level}>${in_html(text)}</h${level}>`,
  text: ({ text }) => `<p>${in_html(text)}</p>`,
  list: ({ ordered, items }) => `<${ordered ? 'ol' : 'ul'}>${items.map((item) => `<li>${in_html(item)}</li>`).join('')}</${ordered ? 'ol' : 'ul'}>`,
  table: ({ caption, head, body }) => `<table><caption>${in_html(caption)}</caption><thead>${head.map(html_row).join('')}</thead><tbody>${body.map(html_row).join('')}</tbody></table>`,
  figure: ({ caption, alternative, svg }) => `<figure><img alt="${in_html(alternative)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"><figcaption>${in_html(caption)}</figcaption></figure>`,
};

export function html_of(paper, fonts) {
  const faces = fonts.map(({ file, weight, style }) => `@font-face{font-family:"Source Sans 3";src:url("file://${file}");font-weight:${weight};font-style:${style}}`);
  return `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><title>${in_html(paper.title)}</title><meta name="author" content="${in_html(paper.author)}"><style>
${faces.join('\n')}
@page{size:A4;margin:20mm;@bottom-center{content:counter(page) " / " counter(pages)}}
body{font:10.5pt/14.5pt "Source Sans 3";hyphens:auto}
table{border-collapse:collapse}th,td{border:0.4pt solid #b4b4b4;padding:2pt 4pt;text-align:left}.end{text-align:right}
img{width:100%}figure{margin:0}
</style></head><body><h1>${in_html(paper.title)}</h1>
${paper.blocks.map((block) => html_blocks[block.kind](block)).join('\n')}
</body></html>`;
}
