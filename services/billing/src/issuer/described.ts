import type { IssuerEvent } from '@kyoyo/contracts';

export type DescribedIssuer = Extract<IssuerEvent, { type: 'IssuerDescribed' }>['data'];
