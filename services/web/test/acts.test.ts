import { epochMs, fromEpochMs, plusMinutes } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { type Doing, pressKey, wishFor, type World } from '../src/features/calendar/acts.ts';
import { at, entry, hours, own, policy } from './example-entries.ts';

const mine = own(10, 12);
const others = entry(14, 15, { reservationId: 'of others' });
const running = own(16.5, 17, { status: 'running', instrumentId: 'sem' });
const entries = [mine, others, running];
const stepMs = 30 * 60_000;
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
  gripOf: (one) => (one.mine ? (one.status === 'running' ? 'end' : 'whole') : null),
  stepAt: (_, instant) => fromEpochMs(Math.floor(epochMs(instant) / stepMs) * stepMs),
};

const looking = (hour: number): Doing => ({
  cursor: { instrumentId: 'stem', at: at(hour) },
  act: { kind: 'looking' },
});

/** What is being done, and the last wish, after these keys. */
function after(doing: Doing, ...keys: string[]) {
  let now: ReturnType<typeof pressKey> = { doing };
  for (const key of keys) {
    const shift = key.startsWith('Shift+');
    now = pressKey(now?.doing ?? doing, key.replace('Shift+', ''), world, shift);
  }
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

describe('making longer and shorter by keys', () => {
  const [longer, shorter] = ['Shift+ArrowRight', 'Shift+ArrowLeft'];

  it('moves the end with Shift', () => {
    expect(after(looking(10), ' ', longer, longer, 'Enter')?.wish).toEqual({
      kind: 'move',
      move: { entry: mine, to: { instrumentId: 'stem', period: hours(10, 13) } },
    });
    expect(after(looking(10), ' ', shorter, 'Enter')?.wish).toMatchObject({
      move: { to: { period: hours(10, 11.5) } },
    });
  });

  it('keeps at least one step, and stays within opening hours', () => {
    const least = after(looking(10), ' ', ...Array<string>(9).fill(shorter), 'Enter');
    expect(least?.wish).toMatchObject({ move: { to: { period: hours(10, 10.5) } } });
    const most = after(looking(10), ' ', ...Array<string>(19).fill(longer), 'Enter');
    expect(most?.wish).toMatchObject({ move: { to: { period: hours(10, 18) } } });
  });

  it('goes together with moving, in any order', () => {
    const keys = [' ', longer, 'ArrowRight', longer, 'ArrowDown', 'Enter'];
    expect(after(looking(10), ...keys)?.wish).toMatchObject({
      move: { to: { instrumentId: 'xps', period: hours(10.5, 13.5) } },
    });
  });

  it('does not go to another instrument with the end alone', () => {
    const down = after(looking(10), ' ', longer, 'Shift+ArrowDown', 'Enter');
    expect(down?.wish).toMatchObject({
      move: { to: { instrumentId: 'stem', period: hours(10, 12.5) } },
    });
  });

  it('wishes nothing at its old length, and goes back to its start with Escape', () => {
    expect(after(looking(10), ' ', longer, shorter, 'Enter')?.wish).toBeUndefined();
    expect(after(looking(10), ' ', longer, 'Escape')).toEqual({ doing: looking(10) });
  });

  it('holds what runs already by its end, with and without Shift', () => {
    const there: Doing = {
      cursor: { instrumentId: 'sem', at: at(16.5) },
      act: { kind: 'looking' },
    };
    expect(after(there, ' ', 'ArrowRight', longer, 'Enter')?.wish).toEqual({
      kind: 'move',
      move: { entry: running, to: { instrumentId: 'sem', period: hours(16.5, 18) } },
    });
  });
});

describe('other keys', () => {
  it('mean nothing here', () => {
    expect(pressKey(looking(10), 'Tab', world)).toBeUndefined();
    expect(pressKey(looking(10), 'Escape', world)).toBeUndefined();
  });
});

describe('what one can do with what others have', () => {
  it.each([
    ['a coming booking', entry(10, 12), at(9), 'wait'],
    ['one that is over', entry(10, 12), at(13), undefined],
    ['one that has ended', entry(10, 12, { status: 'done' }), at(11), undefined],
    ['an outage', entry(10, 12, { status: 'outage' }), at(9), undefined],
    ['one’s own', own(10, 12), at(13), 'open'],
  ])('of %s', (_, one, now, kind) => {
    expect(wishFor(one, now)?.kind).toBe(kind);
  });
});
