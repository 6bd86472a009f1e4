// The page's one script and its one style sheet, from the theme's own files.
//
// Both are joined in the order of their names. The script is classic, in a function of its own: pages opened from disk run no
// modules. MiniSearch comes first, so that the theme's files may use it by name.

import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

import { transform } from 'lightningcss';
import { minify } from 'terser';

const largest = 40 * 1024;

function sources(folder, extension) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => extname(name) === extension).sort().map((name) => join(folder, name));
}

const minisearch_folder = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../..');

/// MiniSearch as a plain declaration, without the export that only a module may have.
function minisearch() {
  const file = join(minisearch_folder, 'dist/es/index.js');
  const whole = readFileSync(file, 'utf8');
  const plain = whole.replace(/^export \{ MiniSearch as default \};$/m, '').replace(/^\/\/# sourceMappingURL=.*$/m, '');
  if (plain.includes('\nexport ')) throw new Error(`${file} exports in an unknown way`);
  return plain;
}

function write_within_limit(file, text) {
  if (text.length > largest) throw new Error(`${file} has ${text.length} bytes, over ${largest}`);
  writeFileSync(file, text);
}

/// Writes site.js into the folder, and beside it the licence of what is not ours in it.
export async function build_page_script(theme, folder) {
  const parts = { minisearch: minisearch() };
  for (const file of sources(join(theme, 'script'), '.js')) parts[file] = readFileSync(file, 'utf8');
  const options = { enclose: true, toplevel: true, compress: { passes: 2 }, format: { ascii_only: true } };
  const { code } = await minify(parts, options).catch((error) => {
    throw new Error(`${error.filename}:${error.line}:${error.col}: ${error.message}`);
  });
  copyFileSync(join(minisearch_folder, 'LICENSE.txt'), join(folder, 'minisearch-licence.txt'));
  write_within_limit(join(folder, 'site.js'), Buffer.from(`/*! with MiniSearch: minisearch-licence.txt */\n${code}`));
}

/// Writes site.css into the folder. Relative addresses in it start there: `fonts/sourcesans3-regular.woff2`.
export function build_styles(theme, folder) {
  const parts = sources(join(theme, 'styles'), '.css').map((filename) => {
    const { code, warnings } = transform({ filename, code: readFileSync(filename), minify: true });
    for (const { loc, message } of warnings) throw new Error(`${filename}:${loc?.line}:${loc?.column}: ${message}`);
    return code;
  });
  write_within_limit(join(folder, 'site.css'), Buffer.concat(parts));
}
