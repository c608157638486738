import { plusMinutes } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { type Doing, pressKey, type World } from '../src/timeline/acts.ts';
import { at, entry, hours, own, policy } from './example-entries.ts';

const mine = own(10, 12);
const others = entry(14, 15, { reservationId: 'of others' });
const entries = [mine, others];
const rows = ['sem', 'stem', 'xps'];

/** One day: left and right are half hours, up and down are instruments. */
const world: World = {
  stepMinutesOf: () => 30,
  openingOf: () => policy.opening,
  next: ({ instrumentId, at }, arrow) => {
    const by = { ArrowLeft: -30, ArrowRight: 30, ArrowUp: 0, ArrowDown: 0 }[arrow];
    const row = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: 0, ArrowRight: 0 }[arrow];
    const id = rows[rows.indexOf(instrumentId) + row] ?? instrumentId;
    return { instrumentId: id, at: plusMinutes(at, by) };
  },
  entryAt: ({ instrumentId, at }) =>
    entries.find(
      (one) => one.instrumentId === instrumentId && one.period.start <= at && at < one.period.end,
    ),
  isFree: (cursor) => world.entryAt(cursor) === undefined,
  mayMove: (one) => one.mine,
  stepOf: ({ period }) => period.start as never,
};

const looking = (hour: number): Doing => ({
  cursor: { instrumentId: 'stem', at: at(hour) },
  act: { kind: 'looking' },
});

/** What is being done, and the last wish, after these keys. */
function after(doing: Doing, ...keys: string[]) {
  let now: ReturnType<typeof pressKey> = { doing };
  for (const key of keys) now = pressKey(now?.doing ?? doing, key, world);
  return now;
}

describe('choosing by keys', () => {
  it('books from the first Space to the second', () => {
    const chosen = after(looking(16), ' ', 'ArrowRight', 'ArrowRight', ' ');
    expect(chosen?.wish).toEqual({
      kind: 'book',
      slot: { instrumentId: 'stem', period: hours(16, 17.5) },
      exact: true,
    });
    expect(chosen?.doing.act.kind).toBe('looking');
  });

  it('works backwards, too', () => {
    const { wish } = after(looking(17), ' ', 'ArrowLeft', 'Enter') ?? {};
    expect(wish).toMatchObject({ slot: { period: hours(16.5, 17.5) } });
  });

  it('says that one step alone is no exact wish', () => {
    expect(after(looking(16), ' ', ' ')?.wish).toMatchObject({ exact: false });
  });

  it('is given up by Escape and by going to another instrument', () => {
    expect(after(looking(16), ' ', 'ArrowRight', 'Escape')?.doing).toEqual(looking(16));
    expect(after(looking(16), ' ', 'ArrowDown')?.doing.act.kind).toBe('looking');
  });
});

describe('moving by keys', () => {
  it('takes up with Space, carries with arrows, puts down with Enter', () => {
    const moved = after(looking(11), ' ', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
    const to = { instrumentId: 'xps', period: hours(11, 13) };
    expect(moved?.wish).toEqual({ kind: 'move', move: { entry: mine, to } });
  });

  it('stays beside closing time and comes back from there', () => {
    const late = after(looking(10), ' ', ...Array<string>(14).fill('ArrowRight'));
    expect(late?.doing.act).toMatchObject({ move: { to: { period: hours(16, 18) } } });
    const back = after(late?.doing as Doing, ...Array<string>(14).fill('ArrowLeft'));
    expect(back?.doing.act).toMatchObject({ move: { to: { period: hours(10, 12) } } });
  });

  it('wishes nothing when it is put down where it was', () => {
    expect(after(looking(10), ' ', 'ArrowRight', 'ArrowLeft', 'Enter')?.wish).toBeUndefined();
  });

  it('is given up by Escape', () => {
    const up = after(looking(10), ' ', 'ArrowRight', 'Escape');
    expect(up).toEqual({ doing: looking(10) });
  });

  it('opens what one may only look at, and what is entered', () => {
    expect(after(looking(14), ' ')?.wish).toEqual({ kind: 'open', reservationId: 'of others' });
    expect(after(looking(10), 'Enter')?.wish).toEqual({ kind: 'open', reservationId: 'own 10' });
  });
});

describe('other keys', () => {
  it('mean nothing here', () => {
    expect(pressKey(looking(10), 'Tab', world)).toBeUndefined();
    expect(pressKey(looking(10), 'Escape', world)).toBeUndefined();
  });
});
