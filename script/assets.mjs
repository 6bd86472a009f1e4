// Builds what a theme needs beside its own files: the typeface, the page's one script and its one style sheet.
//
//   node script/assets.mjs [FOLDER…]
//
// FOLDER is a theme (it holds a theme.toml), a folder of themes, or a content folder, whose themes stand in its themes/ or in those
// beside it and two up. Without one: themes/, content/themes/ and content/*/themes/ of the repository. The result stands in
// THEME/built/ and is left alone while its inputs stand. The generator reads that folder and never needs Node.
//
//   built/fonts/*.ttf          whole faces, for papers
//   built/site/fonts/*.woff2   the same faces, subset for the web
//   built/site/site.{css,js}   the theme's styles/*.css and script/*.js, joined (with MiniSearch) and minified
//   built/srgb.icc             the colour profile of papers

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build_page_script, build_styles } from './assets/page.mjs';
import { build_typeface } from './assets/typeface.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const colour_profile = '/usr/share/color/icc/sRGB.icc';  // Debian: icc-profiles-free

const is_theme = (folder) => existsSync(join(folder, 'theme.toml'));
const folders_in = (folder) => (existsSync(folder) ? readdirSync(folder).sort().map((name) => join(folder, name)) : []);
const themes_in = (folder) => folders_in(folder).filter(is_theme);

/// The themes that a folder of any kind stands for.
function themes_of(folder) {
  if (is_theme(folder)) return [folder];
  const is_content = existsSync(join(folder, 'trust.toml'));
  const places = is_content ? ['themes', '../themes', '../../themes'] : ['.'];
  return places.flatMap((place) => themes_in(join(folder, place)));
}

function themes_of_repository() {
  const contents = folders_in(join(root, 'content')).map((trust) => join(trust, 'themes'));
  return [join(root, 'themes'), join(root, 'content/themes'), ...contents].flatMap(themes_in);
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
    [root, ['package-lock.json', 'script/assets.mjs'].map((name) => join(root, name))],
    [root, files(join(root, 'script/assets'))],
    [theme, ['fonts', 'script', 'styles'].flatMap((name) => files(join(theme, name)))],  // Alike wherever the theme stands.
  ];
  const hash = createHash('sha256');
  for (const [above, paths] of inputs) {
    for (const file of paths) hash.update(relative(above, file)).update('\0').update(readFileSync(file)).update('\0');
  }
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
  console.log(`built the assets of ${shown(theme)}`);
}

/// The path as the reader would type it.
function shown(theme) {
  const from_here = relative(process.cwd(), theme);
  return from_here.startsWith('..') ? theme : from_here;
}

const named = process.argv.slice(2).map((folder) => resolve(folder));
const wanted = named.length > 0 ? named.flatMap(themes_of) : themes_of_repository();
for (const theme of new Set(wanted)) await build(theme);
