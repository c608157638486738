import { z } from 'zod';
import { exactPercent } from '../bounds.ts';
import { id } from '../primitives.ts';

export const ipOwner = z.enum(['institution', 'organisation', 'joint', 'by-invention']);
export type IpOwner = z.infer<typeof ipOwner>;

/** Whose the results are. `organisation`: of the company, or of who commissions. */
export const ipClause = z.object({
  owner: ipOwner,
  /** Of the model contracts (ipModels); null for a clause of one's own. */
  model: z.int().min(0).max(10).nullable(),
  /** Of joint owners, who hold 100% together; else none. */
  shares: z.array(z.object({ partyId: id, percent: exactPercent })).max(11),
  text: z.string().trim().max(2_000),
});
export type IpClause = z.infer<typeof ipClause>;

/**
 * Which owner the types of the model contracts for university and industry name, as it was gathered;
 * nobody has checked it against the model texts themselves, and pages say so.
 */
export const ipModels = {
  asOf: '2026-11-29',
  sourceVerified: false,
  types: [
    { from: 0, to: 3, owner: 'institution' },
    { from: 4, to: 6, owner: 'organisation' },
    { from: 7, to: 8, owner: 'joint' },
    { from: 9, to: 10, owner: 'by-invention' },
  ],
} as const satisfies {
  asOf: string;
  sourceVerified: boolean;
  types: readonly { from: number; to: number; owner: IpOwner }[];
};

export const ownerByModel = (model: number): IpOwner | undefined =>
  ipModels.types.find(({ from, to }) => from <= model && model <= to)?.owner;
