/** Pure: how a service declares its streams. */
export { type Claim, rangeOf, type Share } from './claim.ts';
export type { Row } from './row.ts';
export { type AnyStream, declaring, type DomainEvent, type Head, type Stream } from './stream.ts';
