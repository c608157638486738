export { openBrowser } from './browser.ts';
export * from './database.ts';
export * from './decider-spec.ts';
export * from './eventually.ts';
export * from './hear.ts';
export { copyOf, inTurn } from './template.ts';
