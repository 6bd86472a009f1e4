// Every paper of the sample trust against PDF/UA-1 and PDF/A-2a, by the checker of tests/pdf; all that it finds is told.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';

import { root } from '../program.mjs';
import { published_papers } from './papers.mjs';

const checker = process.env.PDF_DUMP ?? join(root, 'build/debug/pdf_dump');
for (const options of [[], ['--compact']]) {
  const { folder, papers } = published_papers(...options);
  test(['there are papers', ...options].join(' '), () => assert.ok(papers.length > 20, `only ${papers}`));

  for (const paper of papers) {
    test([paper, ...options].join(' '), () => {
      const { status, stdout, stderr } = spawnSync(checker, ['--check', paper], { cwd: folder, encoding: 'utf8' });
      assert.equal(stdout + stderr, '');
      assert.equal(status, 0);
    });
  }
}
