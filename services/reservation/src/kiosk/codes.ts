import { createHmac, timingSafeEqual } from 'node:crypto';
import { epochMs, fromEpochMs, type Instant } from '@kyoyo/kernel';

const secondsEach = 30;

const step = (now: Instant): number => Math.floor(epochMs(now) / (secondsEach * 1_000));

/** Eight digits that only this instrument shows, and only for half a minute (as RFC 6238). */
const codeAt = (secret: string, instrumentId: string, count: number): string => {
  const digest = createHmac('sha256', secret).update(`${instrumentId}\n${count}`).digest();
  return String(digest.readUIntBE(0, 6) % 100_000_000).padStart(8, '0');
};

/** The code to show now, and when the next one comes. */
export const currentCode = (secret: string, instrumentId: string, now: Instant) => ({
  code: codeAt(secret, instrumentId, step(now)),
  validUntil: fromEpochMs((step(now) + 1) * secondsEach * 1_000),
});

/** The code of now, or the one before: scanning takes a moment. */
export const isCodeOf = (
  secret: string,
  instrumentId: string,
  now: Instant,
  code: string,
): boolean =>
  [step(now), step(now) - 1].some((count) =>
    timingSafeEqual(Buffer.from(codeAt(secret, instrumentId, count)), Buffer.from(code)),
  );
