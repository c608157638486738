import { z } from 'zod';

/** Where a contract stands. What is agreed stays so while an amendment is negotiated. */
export const researchStatus = z.enum([
  'draft',
  'in-review',
  'reviewed',
  'agreed',
  'ended',
  'withdrawn',
]);
export type ResearchStatus = z.infer<typeof researchStatus>;

/** Where the content stands that is negotiated. */
export const researchStage = researchStatus.extract(['draft', 'in-review', 'reviewed']);
export type ResearchStage = z.infer<typeof researchStage>;

/** `change` sends it back to be revised. */
export const reviewVerdict = z.enum(['approve', 'change', 'comment']);
export type ReviewVerdict = z.infer<typeof reviewVerdict>;

/** How much of the budget for uses is spent: below 80%, from there on, and all of it. */
export const spending = z.enum(['open', 'nearly-spent', 'spent']);
export type Spending = z.infer<typeof spending>;

export const spendingOf = (spentYen: number, budgetYen: number | null): Spending => {
  if (budgetYen === null || spentYen * 5 < budgetYen * 4) return 'open';
  return spentYen < budgetYen ? 'nearly-spent' : 'spent';
};
