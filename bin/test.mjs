// Runs the checks and the tests, one step after another or two at a time, and ends with the plain line "N passed, N failed".
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const isCheckOnly = words[0] === 'check';
const isFiltered = words.length > 0 && !isCheckOnly;

/** The running steps, ended with this process. */
const children = new Set();
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopping = true;
    for (const child of children) child.kill('SIGTERM');
  });
}

const total = { passed: 0, failed: 0 };
if (!isFiltered) await runChecks();
if (!isCheckOnly && !isStopping) await runTests();
if (isStopping) process.exit(130);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function runChecks() {
  // The longest first, two at a time: whichever is done takes the next.
  const waiting = [
    { name: 'lint', file: 'eslint/bin/eslint.js', args: ['--max-warnings=0', '.'] },
    { name: 'types', file: 'typescript/bin/tsc', args: ['--noEmit', '--project', '.'] },
    { name: 'format', file: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
    { name: 'unused exports', file: 'knip/bin/knip.js', args: ['--no-progress'] },
  ];
  const runRest = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) await runCheck(check);
  };
  await Promise.all([runRest(), runRest()]);
}

/** Shows what a check says only when it fails. */
async function runCheck({ name, file, args }) {
  if (isStopping) return;
  const startedAt = Date.now();
  const { code, output } = await run([join(root, 'node_modules', file), ...args], 'pipe');
  const passed = code === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(
    `${passed ? 'ok    ' : 'FAILED'}  ${name}  ${seconds(startedAt)}${passed ? '' : `\n${output.trimEnd()}\n`}`,
  );
}

async function runTests() {
  const startedAt = Date.now();
  const results = join(root, '.stadig/test-results.json');
  await rm(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { code } = await run([join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...words], 'inherit');
  const { passed, failed } = await count(results);
  total.passed += passed;
  // A file that could not be loaded, or an error outside of any test, fails the run without a failed test.
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
  console.log(`tests  ${seconds(startedAt)}`);
}

async function count(results) {
  const text = await readFile(results, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

function run(args, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    const parts = [];
    children.add(child);
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      children.delete(child);
      resolve({ code, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}
