// clang-tidy over the generator's sources, as .clang-tidy chooses. A file is looked at again only when it, a header that it includes or
// the choice of checks has changed.
//
//   node script/tidy.mjs BUILD_FOLDER RESULT_FILE

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = resolve(process.argv[2]);
const result_file = process.argv[3];
const stamps = join(root, 'build/tidy');
const threads = cpus().length;

/// [[source, …its headers]…] for every source of the generator; the system's headers are left out.
function sources() {
  const { stdout } = spawnSync('ninja', ['-C', build, '-t', 'deps'], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const groups = stdout.split('\n\n').map((block) => block.split('\n').slice(1).map((line) => resolve(build, line.trim())));
  return groups
    .map((files) => files.filter((file) => file.startsWith(`${root}/`) && existsSync(file)))
    .filter(([source]) => source?.startsWith(join(root, 'generator/')) && source.endsWith('.cpp'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function key_of(files) {
  const hash = createHash('sha256').update(readFileSync(join(root, '.clang-tidy')));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/// Resolves to whether the checks found nothing; what they found is printed.
function look_at(source) {
  return new Promise((done, fail) => {
    const child = spawn('clang-tidy-19', ['--quiet', '-p', build, source], { cwd: root });
    let said = '';
    child.stdout.on('data', (data) => { said += data; });
    child.on('error', fail);
    child.on('close', (status) => {
      if (status !== 0) console.log(said.trimEnd());
      done(status === 0);
    });
  });
}

const waiting = sources();
const counts = { passed: 0, failed: 0 };

async function work() {
  for (let files = waiting.shift(); files !== undefined; files = waiting.shift()) {
    const stamp = join(stamps, relative(root, files[0]).replaceAll('/', '-'));
    const key = key_of(files);
    const is_clean = (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) || (await look_at(files[0]));
    if (is_clean) writeFileSync(stamp, key);
    ++counts[is_clean ? 'passed' : 'failed'];
  }
}

mkdirSync(stamps, { recursive: true });
await Promise.all(Array.from({ length: threads }, work));
const line = `${counts.passed} passed, ${counts.failed} failed`;
console.log(line);
writeFileSync(result_file, `${line}\n`);
process.exit(counts.failed > 0 ? 1 : 0);
