import { eventCatalogue } from '@kyoyo/contracts';
import { expect, it } from 'vitest';
import { en } from '../src/language/en.ts';
import { ja } from '../src/language/ja.ts';

it.each([
  ['Japanese', ja],
  ['English', en],
])('every event has its words in %s', (_, { events }) => {
  const types = Object.values(eventCatalogue).flatMap((stream) => Object.keys(stream));
  expect(types.filter((type) => !(type in events))).toEqual([]);
});
