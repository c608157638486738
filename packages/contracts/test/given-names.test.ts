import { expect, it } from 'vitest';
import { bilingualName, givenName } from '../src/index.ts';

const read = (text: string) => givenName(20).safeParse(text);

it.each([
  ['a line break', 'X\nY'],
  ['a carriage return', 'X\rY'],
  ['a line separator', 'X\u2028Y'],
  ['a control character', 'X\u0007'],
  ['a mark that turns the direction', 'X\u202eY'],
  ['nothing to see', '\u200b\u200d\ufeff'],
  ['only a filler', '\u3164'],
  ['only spaces', ' \u3000 '],
])('a name is refused with %s', (_, text) => expect(read(text).success).toBe(false));

it('a name is one way of writing it', () => {
  expect(read('カ\u3099ラス').data).toBe('ガラス');
  expect(read(' 走査電子顕微鏡 ').data).toBe('走査電子顕微鏡');
  expect(read('👩\u200d🔬の装置').data).toBe('👩\u200d🔬の装置');
  expect(bilingualName.safeParse({ ja: 'SEM', en: 'S\nM' }).error?.issues[0]?.message).toBe(
    'name-characters',
  );
});
