// Gets everything a fresh clone needs (a recent Node, the packages) and runs a command.
// Plain JavaScript without dependencies: it has to run on Node 18 before the rest is there.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './bootstrap/npm.mjs';
import { recentNode } from './bootstrap/recent-node.mjs';
import { Stop, beginStep, runToEnd } from './bootstrap/step.mjs';

const commands = {
  start: { file: 'infra/local/src/start.ts', says: 'start the whole platform here' },
  dev: { file: 'infra/local/src/dev.ts', says: 'the same, started again with every change' },
  kyoyo: { file: 'infra/local/src/kyoyo.ts', says: 'more: npm run kyoyo -- help' },
  test: { file: 'scripts/test.mjs', says: 'run every test' },
  check: { file: 'scripts/check.ts', says: 'check types, style, dead code and boundaries' },
  bench: { file: 'scripts/bench.ts', says: 'measure, and write docs/benchmarks.md' },
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { config } = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8'));
const PNPM = config.pnpm;

async function main([name, ...args]) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (command === undefined) return printCommands(name);
  if (process.platform === 'win32') {
    throw new Stop('Windows is not supported by itself: run this inside WSL 2 (wsl --install).');
  }
  const node = await recentNode();
  await installPackages(node);
  const file = join(root, command.file);
  if (!fs.existsSync(file)) throw new Stop(`${command.file} is missing: is the clone complete?`);
  return runToEnd(node.path, ['--disable-warning=ExperimentalWarning', file, ...args], root);
}

function printCommands(name) {
  const known = name === undefined || ['help', '--help', '-h'].includes(name);
  const lines = Object.entries(commands).map(
    ([key, { says }]) => `  npm run ${key.padEnd(6)} ${says}`,
  );
  console.log(
    [...(known ? [] : [`There is no command "${name}".`]), 'Commands:', ...lines].join('\n'),
  );
  return known ? 0 : 2;
}

/** Does nothing when the lock file and Node are those of the last complete installation. */
async function installPackages(node) {
  const note = join(root, 'node_modules', '.kyoyo-installed');
  const state = createHash('sha256').update(`${node.version} ${process.arch} ${PNPM}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    state.update(fs.readFileSync(join(root, file)));
  }
  const wanted = state.digest('hex');
  if (fs.existsSync(note) && fs.readFileSync(note, 'utf8') === wanted) return;
  const step = beginStep('installing packages');
  fs.rmSync(note, { force: true });
  // `CI` makes pnpm decide by itself where it would ask.
  const env = { CI: 'true', PATH: [dirname(node.path), process.env.PATH].join(delimiter) };
  const install = ['install', '--frozen-lockfile', '--reporter=append-only'];
  await npm(['exec', '--yes', '--', PNPM, ...install], { cwd: root, env });
  fs.writeFileSync(note, wanted);
  step.done('packages installed');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
