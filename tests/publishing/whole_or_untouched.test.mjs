// An output is replaced whole or not at all: killed, out of space, wrong in its content, a build leaves what stood before.
//
// KILLS says how often the program is killed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { contents_of, files_of, temporary_folder } from '../folder.mjs';
import { program, root, run, run_and_kill, sample, usual_day } from '../program.mjs';

const kills = Number(process.env.KILLS ?? 60);
const days = [usual_day, '2026-12-07'];

const build = (output, day, ...options) => ['build', sample, '-o', output, '--as-at', day, ...options];

function publish(output, day, ...options) {
  const { status, err } = run(build(output, day, ...options));
  assert.equal(status, 0, err);
  return contents_of(join(output, 'saltmere'));
}

/// That an output folder holds the trust and the team's record of it, and nothing half done.
function assert_tidy(output) {
  assert.deepEqual(readdirSync(output).sort(), ['.cornerstone', 'saltmere']);
  const left = files_of(join(output, '.cornerstone')).filter((file) => !['saltmere.json', 'saltmere.lock'].includes(file));
  assert.deepEqual(left, [], 'nothing is left lying about');
}

test(`killed ${kills} times, the output is always one whole state`, async (t) => {
  const output = temporary_folder(t);
  const began = performance.now();
  const states = [publish(output, days[0])];
  const usual_time = performance.now() - began;
  states.push(publish(output, days[1]));
  assert.notDeepEqual(states[0], states[1], 'the two days must differ for this test to mean anything');

  let standing = 1;
  for (let i = 0; i < kills; ++i) {
    // Every other kill falls where files are exchanged: near the end.
    const moment = usual_time * (i % 2 === 0 ? Math.random() * 1.1 : 0.75 + Math.random() * 0.4);
    const next = 1 - standing;
    await run_and_kill(build(output, days[next]), moment);
    const found = JSON.stringify(contents_of(join(output, 'saltmere')));
    const state = states.findIndex((whole) => JSON.stringify(whole) === found);
    assert.notEqual(state, -1, `killed after ${moment.toFixed(1)} ms, the output is neither the old nor the new one`);
    standing = state;
  }

  assert.deepEqual(publish(output, days[0]), states[0], 'the next build mends everything');
  assert_tidy(output);
});

test('out of space, the build says so and the old output stands', (t) => {
  const output = temporary_folder(t);
  const before = publish(output, days[0]);
  // No file may grow over 4 KiB: writing fails as on a full disk.
  const limited = `ulimit -f 4; trap '' XFSZ; exec "$0" "$@"`;
  const { status, stderr } = spawnSync('bash', ['-c', limited, program, ...build(output, days[1])], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 3, stderr);
  assert.match(stderr, /\[disk-failure\]/);
  assert.deepEqual(contents_of(join(output, 'saltmere')), before);
  assert_tidy(output);
});

test('an output folder that cannot be written is a failure of the disk', () => {
  const { status, err } = run(build('/proc/nowhere', days[0]));
  assert.equal(status, 3, err);
  assert.match(err, /\[disk-failure\]/);
});

test('wrong content leaves the old output', (t) => {
  const output = temporary_folder(t);
  const content = join(temporary_folder(t), 'saltmere');
  cpSync(sample, content, { recursive: true });
  const args = ['build', content, '-o', output, '--as-at', days[0]];
  assert.equal(run(args).status, 0);
  const before = contents_of(join(output, 'saltmere'));
  appendFileSync(join(content, 'trust.toml'), '\nnot toml at all\n');
  assert.equal(run(args).status, 1);
  assert.deepEqual(contents_of(join(output, 'saltmere')), before);
});

test('one audience replaces its own folder only', (t) => {
  const output = temporary_folder(t);
  const before = publish(output, days[0]);
  const after = publish(output, days[1], '--audience', 'trustees');
  const outside = (state) => Object.fromEntries(Object.entries(state).filter(([name]) => !name.startsWith('trustees/')));
  assert.deepEqual(outside(after), outside(before));
  assert.notDeepEqual(after, before);
});

test('without arguments, every trust of content/ goes to output/', (t) => {
  const elsewhere = temporary_folder(t);
  cpSync(sample, join(elsewhere, 'content/saltmere'), { recursive: true });
  cpSync(sample, join(elsewhere, 'content/second'), { recursive: true });
  const { status, err } = run(['build', '--as-at', days[0]], { cwd: elsewhere });
  assert.equal(status, 0, err);
  for (const trust of ['saltmere', 'second']) assert.ok(existsSync(join(elsewhere, 'output', trust, 'staff/index.html')), trust);
});

test('wrong usage is told apart', () => {
  assert.equal(run(['bulid']).status, 2);
  assert.equal(run(['build', '--as-at', 'tomorrow']).status, 2);
});
