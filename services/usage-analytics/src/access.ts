import type { Identity } from '@kyoyo/contracts';

/** How much instruments are used is for everybody to see; by whom is not. */
export const anyPerson = (_: Identity): boolean => true;
