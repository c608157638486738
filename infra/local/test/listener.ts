import { once } from 'node:events';
import type { LiveMessage } from '@kyoyo/contracts';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';
import type { PeopleWorld, PersonName } from './people-world.ts';

/** What somebody hears who follows these topics, from now on or from a token. */
export async function follow(
  world: PeopleWorld,
  as: PersonName,
  topics: readonly string[],
  token?: string,
) {
  const heard: LiveMessage[] = [];
  const socket = world.watch(as);
  socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()) as LiveMessage));
  await once(socket, 'open');
  socket.send(JSON.stringify({ subscribe: topics, ...(token ? { token } : {}) }));
  await eventually(() => expect(heard.map(({ kind }) => kind)).toContain('ready'));
  const events = () => heard.flatMap((message) => (message.kind === 'event' ? [message] : []));
  return { socket, heard, events };
}
