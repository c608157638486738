export * from './amounts.ts';
export * from './content.ts';
export * from './example.ts';
export * from './gaps.ts';
export * from './ip-clause.ts';
export * from './matching.ts';
export * from './standing.ts';
