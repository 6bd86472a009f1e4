// The program's answers and the figures worked out by hand: every academy, every indicator, every entitlement.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const program = process.env.CORNERSTONE;
const root = new URL('../..', import.meta.url).pathname;

/** What the program says, of what was worked out by hand: dates of most academies and levels beside are the program’s own. */
function narrowed(said, expected) {
  if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) return said;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, narrowed(said?.[key], expected[key])]));
}

for (const [file, date] of [['saltmere.json', '2026-11-16'], ['saltmere-2026-09-22.json', '2026-09-22']]) {
  const expected = JSON.parse(readFileSync(new URL(file, import.meta.url)));
  const said = JSON.parse(
    execFileSync(program, ['explain', 'content/saltmere', '--format', 'json', '--as-at', date], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 }),
  );

  test(`${date}: all eighteen academies are there, and no other`, () => {
    assert.deepEqual(Object.keys(said.academies).sort(), Object.keys(expected.academies).sort());
    assert.equal(Object.keys(said.academies).length, 18);
  });

  for (const [id, academy] of Object.entries(expected.academies)) {
    test(`${date}: ${id}`, () => {
      assert.deepEqual(narrowed(said.academies[id], academy), academy);
      assert.deepEqual(Object.keys(said.academies[id].entitlements).sort(), Object.keys(academy.entitlements).sort());
    });
  }

  test(`${date}: success factors`, () => assert.deepEqual(narrowed(said.success, expected.success), expected.success));
}
