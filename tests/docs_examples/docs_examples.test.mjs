// The manual and what it quotes: its examples are whole trusts that the program accepts, every block that names a file stands in
// that file, and every key, component, option and diagnostic that the program has is in the page that explains it.
//
// A block names its file in its first line, in the comment of its language: `# examples/first-trust/trust.toml`,
// `<!-- … -->`; paths are those from docs/, or from the root.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { root, run } from '../program.mjs';

const docs = join(root, 'docs');
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const manual = readdirSync(docs).filter((name) => name.endsWith('.md')).sort();
const examples = readdirSync(join(docs, 'examples')).sort();

/// Languages of blocks that are parts of a content folder.
const quoted_languages = ['toml', 'csv', 'markdown'];

/// The fenced blocks of a page: { language, first, text, line }; `first` is what its first line names, if it is a comment.
function blocks_of(text) {
  const lines = text.split('\n');
  const blocks = [];
  for (let i = 0; i < lines.length; ++i) {
    const opening = lines[i].match(/^(`{3,})(\w*)$/);
    if (!opening) continue;
    const end = lines.indexOf(opening[1], i + 1);
    const named = lines[i + 1].match(/^(?:# |<!-- )((?:examples|themes|content)\/[^\s]+?)(?: -->)?$/);
    blocks.push({ language: opening[2], file: named?.[1], text: lines.slice(i + (named ? 2 : 1), end).join('\n'), line: i + 1 });
    i = end;
  }
  return blocks;
}

function file_named(name) {
  return [join(docs, name), join(root, name)].find(existsSync);
}

for (const example of examples) {
  test(`docs/examples/${example} has no error`, () => {
    const { status, err } = run(['check', join('docs/examples', example)]);
    assert.equal(`${err}exit ${status}`, 'exit 0');
  });
}

for (const page of manual) {
  test(`what docs/${page} quotes is so`, () => {
    const wrong = [];
    for (const block of blocks_of(read('docs', page))) {
      if (!block.file) continue;
      const file = file_named(block.file);
      if (!file) wrong.push(`line ${block.line}: there is no ${block.file}`);
      else if (!readFileSync(file, 'utf8').includes(block.text)) wrong.push(`line ${block.line}: not so in ${block.file}`);
    }
    assert.deepEqual(wrong, []);
  });
}

// Pages about the grammar of sentences show single lines of TOML.
for (const page of manual.filter((name) => name !== 'rules.md')) {
  test(`every example in docs/${page} says where it stands`, () => {
    const nameless = blocks_of(read('docs', page)).filter(({ language, file }) => quoted_languages.includes(language) && !file);
    assert.deepEqual(nameless.map(({ line }) => `line ${line}`), []);
  });
}

for (const page of [...manual.map((name) => join('docs', name)), 'README.md']) {
  test(`links in ${page} lead somewhere`, () => {
    const outside_code = read(page).replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
    const wrong = [...outside_code.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target)
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => !leads_somewhere(page, target));
    assert.deepEqual(wrong, []);
  });
}

function leads_somewhere(page, target) {
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : join(page, '..', path);
  if (!existsSync(join(root, file))) return false;
  return !anchor || anchors_of(read(file)).includes(anchor);
}

/// Anchors of headings, as the usual viewers of Markdown make them.
function anchors_of(text) {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-'));
}

test('every key of every content file is in docs/content.md or docs/packs.md', () => {
  const said = read('docs/content.md') + read('docs/packs.md');
  const missing = readdirSync(join(root, 'generator/readers'))
    .filter((name) => /^(shape|shapes_.*|fixed_table)\.cpp$/.test(name))
    .flatMap((name) => {
      const source = read('generator/readers', name);
      const keys = [...source.matchAll(/\.key = "(\w+)"/g), ...source.matchAll(/ColumnShape\{"(\w+)"/g)];
      return keys.map(([, key]) => key).filter((key) => !mentions(said, key));
    });
  assert.deepEqual([...new Set(missing)], []);
});

function mentions(text, key) {
  return new RegExp('`[^`\\n]*\\b' + key + '\\b[^`\\n]*`').test(text);
}

test('docs/components.md explains every component and each of its keys', () => {
  const sections = new Map(read('docs/components.md').split(/^##+ /m).map((text) => [text.split('\n')[0], text]));
  const common = sections.get('Keys that every component has');
  const wrong = [];
  let component;
  for (const [, word, name] of read('generator/compose/components.def').matchAll(/^(COMMON|COMPONENT|NOT_OFFERED|KEY|NEEDED)\((\w+)/gm)) {
    if (word === 'COMMON') {
      if (!common.includes(`\`${name}\``)) wrong.push(name);
    } else if (word === 'KEY' || word === 'NEEDED') {
      if (!sections.get(component)?.includes(`\`${name}\``)) wrong.push(`${component}: ${name}`);
    } else {
      component = name;
      if (!sections.has(component)) wrong.push(component);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every component that is offered stands in an example', () => {
  const pages = examples.flatMap((example) => markdown_below(join('docs/examples', example))).map((file) => read(file)).join('\n');
  const unseen = [...read('generator/compose/components.def').matchAll(/^COMPONENT\((\w+)/gm)]
    .map(([, name]) => name).filter((name) => !pages.includes(`\`\`\`${name}\n`));
  assert.deepEqual(unseen, []);
});

function markdown_below(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? markdown_below(path) : path.endsWith('.md') ? [path] : [];
  });
}

test('docs/commands.md lists every command and option', () => {
  const said = read('docs/commands.md');
  const source = read('generator/driver/command_line.cpp');
  const commands = [...source.matchAll(/add_subcommand\("(\w+)"/g)].map(([, name]) => `cornerstone ${name}`);
  const options = [...source.matchAll(/"(?:-\w,)?(--[\w-]+)"/g)].map(([, name]) => name);
  assert.deepEqual([...commands, ...options].filter((name) => !said.includes(name)), []);
});

test('docs/diagnostics.md has a heading for every kind, says how grave it is, and no other', () => {
  const kinds = [...read('generator/diagnostics/kinds.def').matchAll(/^KIND\(\w+, "([\w-]+)", k(\w+)\)/gm)].map(([, slug, severity]) => `${slug}: ${severity}`);
  const explained = [...read('docs/diagnostics.md').matchAll(/^### `([\w-]+)`\n\n(\w+)\./gm)].map(([, slug, severity]) => `${slug}: ${severity}`);
  assert.deepEqual(explained.sort(), kinds.sort());
});

test('docs/themes.md lists every name of a page template', () => {
  const said = read('docs/themes.md');
  const names = [...read('generator/site/template_names.cpp').matchAll(/\{"(\w+)", k/g)].map(([, name]) => name);
  assert.deepEqual(names.filter((name) => !mentions(said, name)), []);
});
