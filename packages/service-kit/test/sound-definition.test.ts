import { expect, it } from 'vitest';
import { describeService, type ServiceDefinition, startService } from '../src/index.ts';
import { counted, follower, type Tables } from './follower.ts';

const sound = follower(counted(1, new Set()));
const stream = {
  name: 'visit',
  form: 1,
  initial: null,
  decide: () => ({ accepted: [] }),
  evolve: () => null,
  tables: {},
  rows: () => [],
};
const wakesAt = () => null;
const other = { ...counted(1, new Set()), name: 'other' };

it.each<[Partial<ServiceDefinition<Tables>>, string]>([
  [
    { copies: [counted(1, new Set()), { ...other, name: 'counted', tables: {} }] },
    'two copies are named counted',
  ],
  [{ streams: [stream, stream] }, 'two streams are named visit'],
  [{ copies: [counted(1, new Set()), other] }, 'two write table counted'],
  [{ streams: [{ ...stream, wakesAt }] }, 'visit says when to wake it, wakes does not how'],
  [{ streams: [stream], wakes: { visit: () => async () => null } }, 'wakes has visit'],
])('does not start a service in which %o', async (change, fault) => {
  const definition = { ...sound, ...change };
  await expect(describeService(definition)).rejects.toThrow(fault);
  await expect(startService(definition, { logLevel: 'silent' } as never)).rejects.toThrow(
    `billing cannot be started: ${fault}`,
  );
});

it('describes one that is sound', async () => {
  const wakes = { visit: () => async () => null };
  const definition = { ...sound, streams: [{ ...stream, wakesAt }], wakes };
  await expect(describeService(definition)).resolves.toBeDefined();
});
