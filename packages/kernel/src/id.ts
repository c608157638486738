import { v5, v7 } from 'uuid';

/** A UUIDv7: unique everywhere and sorted by the time it was made. */
export const newId = (): string => v7();

const kyoyoNamespace = '5b1f2c64-5b0e-4b8e-9a0b-6c2f1f9d7e11';

/** The same id for the same words every time, so that a repeated reaction makes nothing twice. */
export const derivedId = (...words: string[]): string => v5(words.join('\n'), kyoyoNamespace);
