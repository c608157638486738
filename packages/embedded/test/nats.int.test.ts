import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { expect, test } from 'vitest';
import { freePort, startNats } from '../src/index.ts';
import { processesOn, temporaryFolder } from './folders.ts';

async function publish(url: string, text: string): Promise<number> {
  const connection = await connect({ servers: url });
  try {
    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: 'kept', subjects: ['kept.>'] });
    return (await jetstream(connection).publish('kept.word', text)).seq;
  } finally {
    await connection.close();
  }
}

test('streams stay between starts, and after stop nothing runs', async () => {
  const dir = temporaryFolder();
  const first = await startNats({ dir });
  expect(first.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(await publish(first.url, 'one')).toBe(1);
  await first.stop();
  await first.stop();
  expect(processesOn(dir)).toEqual([]);

  const second = await startNats({ dir });
  expect(await publish(second.url, 'two')).toBe(2);
  second.kill();
  await second.restart();
  expect(await publish(second.url, 'three')).toBeGreaterThanOrEqual(1);
  await second.stop();
});

test('without its store it starts empty', async () => {
  const dir = temporaryFolder();
  const first = await startNats({ dir });
  await publish(first.url, 'one');
  await first.stop();
  rmSync(join(dir, 'data'), { recursive: true });
  const second = await startNats({ dir });
  expect(await publish(second.url, 'one')).toBe(1);
  await second.stop();
});

test('paused it answers nothing, resumed it goes on, and a paused one can be stopped', async () => {
  const nats = await startNats({ dir: temporaryFolder() });
  nats.pause();
  await expect(connect({ servers: nats.url, timeout: 300 })).rejects.toThrow();
  nats.resume();
  expect(await publish(nats.url, 'one')).toBe(1);
  nats.pause();
  await nats.stop();
});

test('a second start on the same folder and a taken port are refused', async () => {
  const dir = temporaryFolder();
  const nats = await startNats({ dir });
  await expect(startNats({ dir })).rejects.toThrow(
    `The NATS store in ${dir} is already in use by process ${process.pid}.`,
  );
  await nats.stop();

  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  await expect(startNats({ dir, port })).rejects.toThrow(
    `nats-server cannot listen on 127.0.0.1:${port}: another program uses that port.`,
  );
  await new Promise((resolve) => other.close(resolve));
  expect(existsSync(join(dir, 'lock'))).toBe(false);
});
