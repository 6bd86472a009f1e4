// A theme of a trust's own, made as docs/themes.md says it: copied, changed, named, built and published.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { files_of, temporary_folder } from '../folder.mjs';
import { open_paper } from '../papers/paper.mjs';
import { root, run, usual_day } from '../program.mjs';

const trust = join(root, 'tests/golden/good-whole-trust/content');

/// Replaces one text of a file, which must be there.
function change(file, from, to) {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/// A content folder with a theme `hills`, a copy of the one that comes along without what was built of it.
function trust_with_theme(t, place) {
  const content = join(temporary_folder(t), 'content/hillfarm');
  const theme = join(content, place, 'hills');
  cpSync(trust, content, { recursive: true });
  cpSync(join(root, 'themes/default'), theme, { recursive: true });
  rmSync(join(theme, 'built'), { recursive: true, force: true });
  change(join(content, 'trust.toml'), '[trust]', '[brand]\ntheme = "hills"\n\n[trust]');
  return { content, theme };
}

function build_assets(content) {
  const { status, stderr } = spawnSync('node', [join(root, 'script/assets.mjs'), content], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

function publish(content) {
  const output = join(content, '../../output');
  const { status, err } = run(['build', content, '-o', output, '--as-at', usual_day]);
  return { status, err, output };
}

for (const place of ['themes', '../themes']) {
  test(`pages and papers look as the theme in ${place} says`, (t) => {
    const { content, theme } = trust_with_theme(t, place);
    change(join(theme, 'theme.toml'), 'name = "Default"', 'name = "Hills"');
    change(join(theme, 'theme.toml'), 'light = "#14212a", dark = "#e6edf1", paper = "#000000"',
      'light = "#123a2b", dark = "#e6edf1", paper = "#330066"');
    change(join(theme, 'templates/footer.mustache'), '<footer class="colophon">', '<footer class="colophon">\n<p class="motto">Under the hills</p>');
    writeFileSync(join(theme, 'styles/97-motto.css'), '.motto { letter-spacing: 0.25em; }\n');
    build_assets(content);

    const { status, err, output } = publish(content);
    assert.deepEqual({ status, err }, { status: 0, err: '' });

    const published = files_of(output);
    const read = (name) => readFileSync(join(output, name), 'utf8');
    const pages = published.filter((name) => name.endsWith('.html'));
    assert.notDeepEqual(pages, []);
    for (const page of pages) assert.ok(read(page).includes('<p class="motto">Under the hills</p>'), page);
    for (const colours of published.filter((name) => name.endsWith('/colours.css'))) assert.match(read(colours), /#123a2b/);
    for (const styles of published.filter((name) => name.endsWith('/site.css'))) assert.match(read(styles), /\.motto\{letter-spacing:\.25em\}/);

    const papers = published.filter((name) => name.endsWith('.pdf'));
    assert.notDeepEqual(papers, []);
    for (const name of papers) {
      const paper = open_paper(join(output, name));
      for (const page of paper.pages) assert.match(paper.stream_of(page.dictionary['/Contents']), /\b0?\.2 0 0?\.4 rg\b/, name);
    }
  });
}

test('mistakes in a theme are told at their places, all in one run', (t) => {
  const { content, theme } = trust_with_theme(t, 'themes');
  build_assets(content);
  change(join(theme, 'templates/head.mustache'), '{{title}}', '{{titel}}');
  change(join(theme, 'templates/footer.mustache'), '{{closing}}', 'caf\u00e9');
  writeFileSync(join(theme, 'templates/footer.mustache'), readFileSync(join(theme, 'templates/footer.mustache'), 'utf8'), 'latin1');
  change(join(theme, 'theme.toml'), '"#14212a"', '"ink"');

  const { status, err } = publish(content);
  assert.equal(status, 1);
  const told = [...err.matchAll(/hillfarm\/(\S+): error: .* \[([\w-]+)\]/g)].map(([, where, kind]) => `${where} ${kind}`);
  assert.deepEqual(told.map((line) => line.replace(/:\d+:\d+ /, ' ')).sort(), [
    'themes/hills/templates/footer.mustache file-encoding',
    'themes/hills/templates/head.mustache template-name',
    'themes/hills/theme.toml theme-colour',
  ]);
});

test('a slip in theme.toml is one error', (t) => {
  const { content, theme } = trust_with_theme(t, 'themes');
  build_assets(content);
  change(join(theme, 'theme.toml'), 'name = "Default"', 'name = "Default');
  const { status, err } = publish(content);
  assert.equal(status, 1);
  assert.deepEqual(err.match(/error: .* \[[\w-]+\]/g).length, 1, err);
});

test('a theme without its page template is told by folder and file', (t) => {
  const { content, theme } = trust_with_theme(t, 'themes');
  build_assets(content);
  rmSync(join(theme, 'templates/page.mustache'));
  const { status, err } = publish(content);
  assert.equal(status, 1);
  assert.match(err, /there is no file `\S*hillfarm\/themes\/hills\/templates\/page\.mustache` \[template-missing\]/);
});
