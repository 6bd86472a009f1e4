// Adds up what the suites said, and says it once: "N passed, N failed". Fails where anything failed, or nothing ran.
//
//   node script/results.mjs FOLDER
//
// The folder holds text files with a line "N passed, N failed", and CTest's JUnit files. A test program closes with such a line, a
// suite of Node's with "# pass N" and "# fail N". A test that closes with neither counts as one.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function counted(text) {
  const sums = { passed: 0, failed: 0, is_counted: false };
  for (const [, passed, failed] of text.matchAll(/^(\d+) passed, (\d+) failed$/gm)) {
    sums.passed += Number(passed);
    sums.failed += Number(failed);
    sums.is_counted = true;
  }
  for (const [, word, number] of text.matchAll(/^# (pass|fail|cancelled) (\d+)$/gm)) {
    sums[word === 'pass' ? 'passed' : 'failed'] += Number(number);
    sums.is_counted = true;
  }
  return sums;
}

/// The tests of a JUnit file. One that failed counts at least one failure, whatever it printed.
function of_junit(xml) {
  return [...xml.matchAll(/<testcase name="[^"]*"[^>]* status="(\w+)"[^>]*>(.*?)<\/testcase>/gs)].map(([, status, body]) => {
    const sums = counted(body.replace(/<system-out>/g, '\n').replace(/<\/system-out>/g, '\n'));
    const has_failed = status !== 'run';
    if (!sums.is_counted) return { passed: has_failed ? 0 : 1, failed: has_failed ? 1 : 0 };
    return { passed: sums.passed, failed: has_failed ? Math.max(1, sums.failed) : sums.failed };
  });
}

const folder = process.argv[2];
const all = readdirSync(folder).flatMap((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return name.endsWith('.xml') ? of_junit(text) : [counted(text)];
});
const passed = all.reduce((sum, each) => sum + each.passed, 0);
const failed = all.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
