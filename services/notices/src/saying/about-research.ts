import type { Between, NoticeKind, NoticeParams } from '@kyoyo/contracts';
import { type Cause, type Said, unlessBySelf } from './said.ts';

/** For all who are named in a research contract, and its institution's staff, but for who did it. */
export const aboutResearch = (
  { institutionId, personIds }: Between,
  cause: Cause,
  kind: NoticeKind,
  params: NoticeParams = {},
): readonly Said[] => {
  const words = { kind, params, link: `/research/${cause.subject}` };
  return [
    ...personIds.flatMap((personId) => unlessBySelf(cause, { ...words, personId })),
    { ...words, staffOf: institutionId },
  ];
};

/** For those who can bind the other parties, or were named to review. */
export const askedToReview = (
  personIds: readonly string[],
  number: number,
  { subject }: Cause,
): readonly Said[] =>
  personIds.map((personId) => ({
    personId,
    kind: 'research-review-asked',
    params: { number },
    link: `/research/${subject}`,
  }));
