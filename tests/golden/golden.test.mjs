// One folder, one case: what the program says about a small trust, and what it writes. UPDATE_GOLDEN=1 rewrites expectations.
//
//   content/            the trust
//   arguments.txt       what is asked instead of `build content --as-at 2026-11-16`, one argument a line
//   expected/log.txt    what it says on standard error, then `exit N`
//   expected/out.txt    what it says on standard output, where the case is about that (`explain`)
//   expected/files.txt  every file of the output but its assets, where the case is about who gets what
//   expected/…          files of the output, from the output folder; `x.pdf.txt` is the dump of `x.pdf`
//
// A build that fails must leave the old output as it was: every case starts with one.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';

import { contents_of, files_of, temporary_folder } from '../folder.mjs';
import { dump_of_paper } from '../papers/dump.mjs';
import { root, run, usual_day } from '../program.mjs';

const is_updating = process.env.UPDATE_GOLDEN === '1';
const folder = join(root, 'tests/golden');

function arguments_of(place) {
  const file = join(place, 'arguments.txt');
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  return ['build', 'content', '--as-at', usual_day];
}

/// The output as a former build left it.
function plant_old_output(output) {
  mkdirSync(join(output, 'content/staff'), { recursive: true });
  writeFileSync(join(output, 'content/staff/index.html'), 'the old page\n');
  writeFileSync(join(output, 'content/staff/build.json'), '{}\n');
}

/// A file of the output as its expectation holds it: text as it is, a paper as its dump.
function actual(output, name) {
  const dumped = name.match(/^(.*\.pdf)\.txt$/);
  const file = join(output, dumped ? dumped[1] : name);
  if (!existsSync(file)) return 'there is no such file\n';
  return dumped ? dump_of_paper(file) : readFileSync(file, 'utf8');
}

function check(place, name, found) {
  const file = join(place, 'expected', name);
  if (is_updating) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, found);
  } else {
    assert.equal(found, existsSync(file) ? readFileSync(file, 'utf8') : '', `${name} is not as expected`);
  }
}

const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

test('there are cases', () => assert.notDeepEqual(cases, []));

for (const name of cases) {
  test(name, (t) => {
    const place = join(folder, name);
    const output = temporary_folder(t);
    const args = arguments_of(place);
    plant_old_output(output);
    const before = contents_of(join(output, 'content'));

    const { status, out, err } = run(args[0] === 'build' ? [...args, '-o', output] : args, { cwd: place });

    const written = files_of(output).filter((name) => !/^\.|\/assets\//.test(name)).map((name) => `${name}\n`).join('');
    check(place, 'log.txt', `${err.replaceAll(output, 'output')}exit ${status}\n`);
    if (status !== 0) assert.deepEqual(contents_of(join(output, 'content')), before, 'a failing build changed the output');
    for (const file of files_of(join(place, 'expected'))) {
      if (file === 'files.txt') check(place, file, written);
      else if (file === 'out.txt') check(place, file, out.replaceAll(output, 'output'));
      else if (file !== 'log.txt') check(place, file, actual(output, file));
    }
  });
}
