// Runs the programs that the bootstrap needs, and ends them when it is told to stop.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';

/** An error whose message is all that a person needs. Any other is a bug and shows its stack. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

let stopSignal;
let current;

/** Runs a program quietly in a process group of its own and waits until all of it has ended. */
export function runStep(command, args, { cwd = process.cwd(), env = {} } = {}) {
  return new Promise((resolvePromise, reject) => {
    if (stopSignal) return reject(stopped());
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio,
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-20_000)));
    }
    current = { end: () => signalGroup(child.pid) };
    child.on('error', reject);
    child.on('close', (code, signal) => {
      current = undefined;
      if (stopSignal) reject(stopped());
      else if (code === 0) resolvePromise();
      else reject(new Error(output.trim() || `${command} ended with ${signal ?? code}`));
    });
  });
}

function signalGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}

function stopped() {
  return new Stop('stopped', 128 + constants.signals[stopSignal]);
}

/** Runs the command in our place: our terminal, our signals, its exit code. */
export function runToEnd(command, args, cwd) {
  return new Promise((resolvePromise, reject) => {
    if (stopSignal) return reject(stopped());
    // First on PATH, so that whatever the command starts runs on the same Node.
    const env = {
      ...process.env,
      PATH: [dirname(command), process.env.PATH].join(delimiter),
      KYOYO_PARENT: String(process.pid),
    };
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    current = { end: (signal) => forward(child, signal) };
    child.on('error', reject);
    child.on('close', (code, signal) => resolvePromise(code ?? 128 + constants.signals[signal]));
  });
}

/** Ctrl-C in a terminal reaches the child by itself, and a second one would mean "at once". */
function forward(child, signal) {
  const byTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  if (signal !== 'SIGINT' || !byTerminal) child.kill(signal);
}

function stop(signal) {
  stopSignal ??= signal;
  current?.end(signal);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));

// An npm that is killed tells nobody: those it started only get another parent. (The scripts of
// package.json say `exec`, so that no shell stands between.)
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 200).unref();
}

export function beginStep(text) {
  const start = Date.now();
  const elapsed = () => {
    const seconds = (Date.now() - start) / 1000;
    return seconds > 1 ? ` (${seconds.toFixed(1)} s)` : '';
  };
  console.log(`${text} …`);
  const timer = setInterval(() => console.log(`${text} …${elapsed()}`), 15_000);
  timer.unref();
  return {
    done: (result) => {
      clearInterval(timer);
      console.log(`${result}${elapsed()}`);
    },
  };
}
