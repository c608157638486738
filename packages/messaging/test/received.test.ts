import { describe, expect, it } from 'vitest';
import { placeAnswer, readMessage } from '../src/received.ts';
import { isTransient } from '../src/transient.ts';
import { LogOfEvents } from './log-of-events.ts';

const texts = (count: number) =>
  new LogOfEvents().append(count).map(({ payload }) => payload as string);

describe('a message', () => {
  it('is kept as the text that came, whatever more it says', () => {
    const text = texts(1)[0]?.replace('{', '{"further": "member",') ?? '';
    const received = readMessage(text).received(1);
    expect(received.text).toBe(text);
    expect(received.content).toMatchObject({ envelope: { position: 1, data: { note: '共用' } } });
  });

  it.each(['', 'null', '7', '[]', '"text"', '{}', '{"subject":7,"type":["x"]}', '{"a":'])(
    'that reads %j is at fault, and nothing throws',
    (text) => {
      const { received, place } = readMessage(text);
      expect(place).toBeUndefined();
      expect(received(5)).toMatchObject({ text, position: 5, subject: null, type: null });
      expect(received(5).content).toHaveProperty('fault');
    },
  );
});

describe('the answer of a source', () => {
  it('is placed by what each event says', () => {
    const all = texts(8);
    const positions = (from: number, after: number) =>
      placeAnswer(all.slice(from), after).map(({ position }) => position);
    expect(positions(0, 0)).toEqual([1, 2, 3, 4, 5, 6, 8, 9]);
    expect(positions(6, 6)).toEqual([8, 9]);
    // Nothing lies between 6 and 8, so 7 is as good as 6.
    expect(positions(6, 7)).toEqual([8, 9]);
    expect(placeAnswer([], 3)).toEqual([]);
  });

  it('is refused when it leaves something out, turns back or begins too late', () => {
    const all = texts(5);
    const [one = '', two = '', three = ''] = all;
    expect(() => placeAnswer([one, three], 0)).toThrow(/does not follow 1/);
    expect(() => placeAnswer([two, one], 1)).toThrow(/does not follow 2/);
    expect(() => placeAnswer([two, three], 0)).toThrow(/does not follow 0/);
    expect(() => placeAnswer([one], 1)).toThrow(/does not follow 1/);
  });

  it('has places for texts that are no JSON, by their neighbours or by their words', () => {
    const [one = '', , three = ''] = texts(3);
    const positions = (...answer: string[]) =>
      placeAnswer(answer, 0).map(({ position }) => position);
    expect(positions(one, 'broken', three)).toEqual([1, 2, 3]);
    expect(positions(one, '{"position": "2", "br')).toEqual([1, 2]);
    expect(() => positions(one, 'broken')).toThrow(/does not follow 1: broken/);
  });
});

describe('an error', () => {
  const withCode = (code: string) => Object.assign(new Error('words'), { code });

  it.each(['40001', '40P01', '08006', '57P01', '53300', '55P03', 'ECONNREFUSED'])(
    'with code %s passes by itself',
    (code) => {
      expect(isTransient(withCode(code))).toBe(true);
      expect(isTransient(new Error('outer', { cause: withCode(code) }))).toBe(true);
    },
  );

  it.each(['23505', '42703', '57014', '22P02', 'ENOENT', ''])(
    'with code %s is about the event',
    (code) => expect(isTransient(withCode(code))).toBe(false),
  );

  it('that is none at all is about the event', () => {
    expect(isTransient('40001')).toBe(false);
    expect(isTransient(undefined)).toBe(false);
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
  });
});
