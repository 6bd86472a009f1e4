// Makes the academies' letters of a generated trust into packs of about six pages with charts: the page of evidence that
// each academy has on the site goes along as an annex.
//
//   node six_page_packs.mjs CONTENT

import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const year = join(process.argv[2], 'years/2026-27');
const [, , ...body] = readFileSync(join(year, 'strategy/academy-evidence.md'), 'utf8').split(/^\+\+\+\r?\n/m);
appendFileSync(join(year, 'packs/academy-letter.md'), `\n## The evidence in full\n\n${body.join('')}`);
