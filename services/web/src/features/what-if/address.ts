import type { WhatIfChange } from '@kyoyo/contracts';

export const whatIfLists = ['run', 'instrument', 'organisation'] as const;
export type WhatIfList = (typeof whatIfLists)[number];

/** A question as the address has it; whoever is sent it sees the same answer. */
export interface WhatIfSearch {
  readonly institution?: string;
  readonly fromMonth?: string;
  readonly toMonth?: string;
  /** There as soon as something was asked; the platform itself says what is none. */
  readonly changes?: readonly WhatIfChange[];
  readonly list?: WhatIfList;
}

const changesMax = 20;
const word = (value: unknown): value is string => typeof value === 'string' && value.length <= 40;

export function whatIfInAddress(search: Record<string, unknown>): WhatIfSearch {
  const { institution, fromMonth, toMonth, changes } = search;
  const list = whatIfLists.find((name) => name === search['list']);
  return {
    ...(word(institution) && { institution }),
    ...(word(fromMonth) && { fromMonth }),
    ...(word(toMonth) && { toMonth }),
    ...(Array.isArray(changes) && { changes: changes.slice(0, changesMax) as WhatIfChange[] }),
    ...(list && { list }),
  };
}
