// Sets prepared Typst files in one process: prints one line of JSON like paper_bench.
//
//   node typst.mjs FOLDER PAPERS FONTS TARGET
//
// Measured from making the compiler, which reads the typefaces, to the last file. What it keeps between papers it keeps:
// that is its own way of being fast.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [folder, wanted, fonts, target] = process.argv.slice(2);
const name = (i) => String(i).padStart(4, '0');
const sources = Array.from({ length: Number(wanted) }, (_, i) => readFileSync(join(folder, `${name(i)}.typ`), 'utf8'));

const start = process.hrtime.bigint();
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
let bytes = 0;
for (const [i, mainFileContent] of sources.entries()) {
  const file = compiler.pdf({ mainFileContent }, { pdfStandard: 'a-2a', creationTimestamp: 0 });
  bytes += file.length;
  writeFileSync(join(target, `${name(i)}.pdf`), file);
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({ papers: sources.length, threads: 1, seconds, bytes, kib: process.resourceUsage().maxRSS }));
