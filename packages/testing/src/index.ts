export * from './database.ts';
export * from './decider-spec.ts';
export * from './eventually.ts';
