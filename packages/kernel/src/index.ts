export * from './decision.ts';
export * from './id.ts';
export * from './instant.ts';
export * from './japan-time.ts';
export * from './period.ts';
export * as rational from './rational.ts';
export type { Rational, Rounding } from './rational.ts';
export * from './reason.ts';
export * from './yen.ts';
