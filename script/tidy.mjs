// clang-tidy over the generator's sources, as .clang-tidy chooses. They are looked at in the batches in which the build compiles them, since
// most of the time goes into the standard library's headers; a batch again only when one of its files, a header that it includes or the
// choice of checks has changed.
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

/// [{ source, files }…] for every batch of the generator: what is compiled, and which of our files it reads.
function batches() {
  const { stdout } = spawnSync('ninja', ['-C', build, '-t', 'deps'], { encoding: 'utf8', maxBuffer: 1 << 30 });
  return stdout.split('\n\n')
    .filter((block) => block.startsWith('generator/'))
    .map((block) => block.split('\n').slice(1).map((line) => resolve(build, line.trim())))
    .map((files) => ({ source: files[0], files: files.filter((file) => file.startsWith(`${root}/generator/`)) }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

function key_of(files) {
  const hash = createHash('sha256').update(readFileSync(join(root, '.clang-tidy')));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/// What was found, without what clang says of qpdf's JSON.hh: under C++20 it finds there a vector of a class before its end, which g++ takes.
function findings(said) {
  const found = said.split(/^(?=\S+:\d+:\d+: (?:error|warning): )/m).filter((each) => /^\S+:\d+:\d+: /.test(each));
  return found.filter((each) => !each.includes('/qpdf/JSON.hh:'));
}

/// Resolves to whether the checks found nothing; what they found is printed.
function look_at(source) {
  return new Promise((done, fail) => {
    const child = spawn('clang-tidy-19', ['--quiet', '--config-file=.clang-tidy', '-p', build, source], { cwd: root });
    let said = '';
    child.stdout.on('data', (data) => { said += data; });
    child.on('error', fail);
    child.on('close', (status) => {
      const found = findings(said);
      const is_clean = status === 0 || (found.length === 0 && said.includes('/qpdf/JSON.hh:'));
      if (!is_clean) console.log(found.join('').trimEnd() || said);
      done(is_clean);
    });
  });
}

const waiting = batches();
const counts = { passed: 0, failed: 0 };

async function work() {
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    const { source, files } = batch;
    const stamp = join(stamps, relative(build, source).replaceAll('/', '-'));
    const key = key_of(files);
    const is_clean = (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) || (await look_at(source));
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
