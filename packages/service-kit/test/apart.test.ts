import { expect, it } from 'vitest';
import { startApart } from '../src/apart.ts';

const program = new URL('apart-program.ts', import.meta.url);

it('answers one message after the other', async () => {
  using apart = startApart(program, { memoryMegabytesMax: 64 });
  for (const wish of ['first', 'second']) {
    expect(await apart.ask(wish)).toEqual({ wish, map: new Map([[1, 2]]) });
  }
});

it.each(['fail', 'fill'])('that has ended (%s) says so, and ends nothing else', async (wish) => {
  using apart = startApart(program, { memoryMegabytesMax: 64 });
  await expect(apart.ask(wish)).rejects.toThrow('has ended');
  await expect(apart.ask('again')).rejects.toThrow('has ended');
});

it('that does not end is ended', async () => {
  const signal = AbortSignal.timeout(1_000);
  using apart = startApart(program, { memoryMegabytesMax: 64, signal });
  await expect(apart.ask('hang')).rejects.toThrow();
});
