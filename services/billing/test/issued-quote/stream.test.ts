import { exampleOf, type IssuedQuote, problem } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { it } from 'vitest';
import { quoteStream } from '../../src/issued-quote/stream.ts';
import { at } from '../rating/cards.ts';

const issued = exampleOf('billing', 'QuoteIssued').data as unknown as IssuedQuote;
const { organisationClass, classValidTo, tariff, lines, totals, ...rest } = issued;
const price = { organisationClass, classValidTo, tariff, lines, totals };
const issue = (changes: object = {}, now = at('2026-11-29 12:00')) => ({
  type: 'IssueQuote' as const,
  wanted: { ...rest, price, ...changes },
  now,
});
const expire = (now: Instant) => ({ type: 'ExpireQuote' as const, now });
const happened = { type: 'QuoteIssued' as const, data: issued };
const { institutionId, organisationId, personId, instrumentId } = issued;
const over = {
  type: 'QuoteExpired' as const,
  data: { institutionId, organisationId, personId, instrumentId },
};
const quote = specify(quoteStream);

it('is issued with all that is printed on it', () =>
  quote.given().when(issue()).thenEmits(happened));

it('is issued once: what is asked again, or of one that has expired, changes nothing', () => {
  const dearer = { price: { ...price, totals: { ...totals, total: 1 } } };
  quote.given(happened).when(issue(dearer)).thenNothing();
  quote.given(happened, over).when(issue(dearer)).thenNothing();
});

it('is refused for time that has begun, and where there is no price', () => {
  quote.given().when(issue({}, issued.wish.period.start)).thenRefuses('quote-of-past');
  const unpriced = { price: { refused: problem('no-price-for-class') } };
  quote.given().when(issue(unpriced)).thenRefuses('no-price-for-class');
});

it('expires at the end of its last day, not before, and once', () => {
  const before = (Date.parse(issued.validUntil) - 1) as never;
  quote
    .given(happened)
    .when(expire(new Date(before).toISOString() as Instant))
    .thenNothing();
  quote.given(happened).when(expire(issued.validUntil)).thenEmits(over);
  quote.given(happened, over).when(expire(issued.validUntil)).thenNothing();
  quote.given().when(expire(issued.validUntil)).thenNothing();
});
