import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { eventually, inTurn } from '@kyoyo/testing';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../src/web-build.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let home = '';

/** Every process and its parent. */
function parents(): Map<number, number> {
  const lines = execFileSync('ps', ['-Ao', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state]) => state !== undefined && !state.startsWith('Z'));
  return new Map(lines.map(([pid, parent]) => [Number(pid), Number(parent)]));
}

function descendantsOf(pid: number): number[] {
  const children = [...parents()].filter(([, parent]) => parent === pid).map(([child]) => child);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** As a supervisor starts it; told when it has said so. */
async function npmStart(until: RegExp): Promise<ChildProcess> {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, KYOYO_HOME: home, PORT: '0', DATABASE_URL: '', NATS_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (until.test(line)) return child;
  }
  throw new Error(`npm start ended: ${said.join('\n')}`);
}

describe('npm start, when npm alone is killed,', () => {
  beforeAll(() => inTurn('web', () => buildWeb(console.log)));
  afterEach(() => rm(home, { recursive: true, force: true }));

  it.each(['SIGTERM', 'SIGKILL'] as const)('by %s leaves nothing behind', async (signal) => {
    home = await mkdtemp(join(tmpdir(), 'kyoyo-npm-'));
    // By then the servers and the whole platform run.
    const npm = await npmStart(/^seeding/);
    const started = descendantsOf(npm.pid as number);
    // The bootstrap, the platform and the servers, each with what it has started.
    expect(started.length).toBeGreaterThanOrEqual(4);
    npm.kill(signal);
    await eventually(() => {
      const running = parents();
      expect(started.filter((pid) => running.has(pid))).toEqual([]);
    });
  });
});
