// The program under test, run as its users run it. CTest says where it stands; a missing program fails every case.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const program = process.env.CORNERSTONE ?? join(root, 'build/cornerstone');

/// Where CTest has published the sample trust.
export const published = process.env.CORNERSTONE_PUBLISHED ?? join(root, 'build/published');

export const sample = join(root, 'content/saltmere');

/// The day on which everything that is not about days is built.
export const usual_day = '2026-11-16';

function assert_there() {
  if (!existsSync(program)) throw new Error(`there is no program at ${program}`);
}

/// Runs the program to its end: { status, out, err }.
export function run(args, { cwd = root, env = {} } = {}) {
  assert_there();
  const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
    cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  return { status: signal ?? status, out: stdout, err: stderr };
}

/// Runs the program and kills it after so many milliseconds; resolves to whether it was still running.
export function run_and_kill(args, milliseconds) {
  assert_there();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}
