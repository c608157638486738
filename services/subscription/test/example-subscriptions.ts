import { specify } from '@kyoyo/testing';
import { subscriptionStream } from '../src/subscription/stream.ts';
import { agreedTo, at, began, planOf, wishOf } from './contract-examples.ts';

export const { given } = specify(subscriptionStream);
/** Of a period that left nothing over and in which no more was used than it included. */
export const none = { rollover: [], overageYen: '0' };
export const november = at('2026-11-29', 600);
export const wish = wishOf(planOf(), '2026-12-01');
/** In its first month, December. */
export const running = [agreedTo(wish), began(0, '2026-12-01', '2027-01-01')];
