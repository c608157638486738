/** Pure: how a service declares its streams and its copies of others'. */
export { type Claim, rangeOf, type Share } from './claim.ts';
export type { AnyCopy, Copy } from './copy.ts';
export { declaring } from './declaring.ts';
export type { Derived } from './derived.ts';
export type { Keeping } from './keeping.ts';
export type { Row } from './row.ts';
export type { AnyStream, DomainEvent, Head, Stream } from './stream.ts';
