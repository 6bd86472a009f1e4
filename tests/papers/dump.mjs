// A paper as text, for expectations: its facts, its typefaces, its structure and its words, as other people's tools read them.

import { spawnSync } from 'node:child_process';

/// What a tool prints about a file; throws with its own words where it fails.
export function tool(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

const stable_facts = ['Title', 'Subject', 'Author', 'Creator', 'Tagged', 'Pages', 'Encrypted', 'Page size', 'PDF version'];

export function dump_of_paper(file) {
  const facts = tool('pdfinfo', file).split('\n').filter((line) => stable_facts.includes(line.split(':')[0])).join('\n');
  // The tag before a subset's name tells its bytes apart, which are no expectation.
  const typefaces = tool('pdffonts', file).split('\n').slice(2).map((line) => line.replace(/\s+\d+\s+\d+\s*$/, '').replace(/^[A-Z]{6}\+/, '')).join('\n');
  return [
    '== facts', facts, '== typefaces', typefaces.trimEnd(), '== structure', tool('pdfinfo', '-struct-text', file).trimEnd(),
    '== pages', tool('pdftotext', '-layout', file, '-').replaceAll('\f', '\n-- page --\n').trimEnd(), '',
  ].join('\n');
}
