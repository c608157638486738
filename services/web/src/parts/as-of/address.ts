import { type Instant, toInstant } from '@kyoyo/kernel';

/** The past time that a page is set to, as any address may carry it. */
export interface AsOfInAddress {
  readonly asOf?: Instant;
}

/** What is no time, or has not come yet, is left out. */
export function asOfInAddress({ asOf }: Record<string, unknown>): AsOfInAddress {
  const time = typeof asOf === 'string' ? toInstant(asOf) : undefined;
  return time ? { asOf: time } : {};
}
