// Builds what a theme needs beside its own files: the typeface, the page's one script and its one style sheet.
//
//   node script/assets.mjs [THEME_FOLDER…]
//
// Without arguments: every folder of themes/ and content/ that holds a theme.toml. The result stands in THEME_FOLDER/built/
// and is left alone while its inputs stand. The generator reads that folder and never needs Node.
//
//   built/fonts/*.ttf          whole faces, for papers
//   built/site/fonts/*.woff2   the same faces, subset for the web
//   built/site/site.{css,js}   the theme's styles/*.css and script/*.js, joined (with MiniSearch) and minified
//   built/srgb.icc             the colour profile of papers

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build_page_script, build_styles } from './assets/page.mjs';
import { build_typeface } from './assets/typeface.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const colour_profile = '/usr/share/color/icc/sRGB.icc';  // Debian: icc-profiles-free

function themes() {
  return ['themes', 'content']
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).sort().map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(folder, 'theme.toml')));
}

/// The files of a folder and its folders, sorted; what the step itself wrote is left out.
function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => entry.name !== 'built')
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/// Changes whenever anything changes that the built assets are made from.
function fingerprint(theme) {
  const inputs = [
    join(root, 'package-lock.json'),
    join(root, 'script/assets.mjs'),
    ...files(join(root, 'script/assets')),
    ...['fonts', 'script', 'styles'].flatMap((name) => files(join(theme, name))),
  ];
  const hash = createHash('sha256');
  for (const file of inputs) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

async function build(theme) {
  const built = join(theme, 'built');
  const stamp = join(built, 'stamp');
  const wanted = fingerprint(theme);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  const fresh = join(theme, 'built.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'site'), { recursive: true });
  await build_typeface(theme, fresh);
  await build_page_script(theme, join(fresh, 'site'));
  build_styles(theme, join(fresh, 'site'));
  copyFileSync(colour_profile, join(fresh, 'srgb.icc'));
  writeFileSync(join(fresh, 'stamp'), wanted);

  rmSync(built, { recursive: true, force: true });
  renameSync(fresh, built);
  console.log(`built the assets of ${relative(root, theme)}`);
}

for (const theme of process.argv.length > 2 ? process.argv.slice(2) : themes()) await build(theme);
