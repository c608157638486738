import { expect, it } from 'vitest';
import { wantedOf } from '../src/features/audit/wanted.ts';
import { pageInAddress } from '../src/parts/address-words.ts';

it.each([
  ['subject=stem', 'stem'],
  ['whom=hikari', 'hikari'],
  ['subject=stem&whom=hikari', 'stem,hikari'],
])('the audit of %s asks for what is about %s', (address, about) => {
  const search = Object.fromEntries(new URLSearchParams(address));
  expect(wantedOf(pageInAddress(search))).toEqual({ about, without: 'notices' });
});
