import { anniversary, type ClassProposal, daysFrom } from '@kyoyo/contracts';
import type { ClassPeriod, ClassRequest } from '../../api.ts';

/** A certificate as it is being written: its last day is empty where it has no end. */
export interface CertificateDraft {
  readonly class: ClassRequest['class'];
  readonly validFrom: string;
  readonly lastDay: string;
  readonly thereafter: ClassRequest['class'] | null;
  readonly evidence: string;
}

/**
 * What those who decide begin with: what the rules propose, from the day on which nothing else is
 * certified. A firm that grows out of its class is looked at again within a year.
 */
export function beginningCertificate(
  request: ClassRequest,
  proposal: ClassProposal | null,
  periods: readonly ClassPeriod[],
  today: string,
): CertificateDraft {
  const validFrom = periods.reduce(
    (from, { validTo, isThereafter }) =>
      validTo !== null && !isThereafter && validTo > from ? validTo : from,
    today,
  );
  const { certificateNumber, documents } = request.evidence;
  const inAYear = anniversary(validFrom, 1);
  const tooOldFrom = proposal?.validTo ?? null;
  const validTo = tooOldFrom !== null && tooOldFrom < inAYear ? tooOldFrom : inAYear;
  const isLimited = proposal !== null && tooOldFrom !== null && validTo > validFrom;
  return {
    class: proposal?.class ?? request.class,
    validFrom,
    lastDay: isLimited ? daysFrom(validTo, -1) : '',
    thereafter: isLimited ? proposal.thereafter : null,
    evidence: [documents, certificateNumber].filter(Boolean).join(' '),
  };
}

export const certificateOf = (draft: CertificateDraft) => ({
  class: draft.class,
  evidence: draft.evidence,
  validFrom: draft.validFrom,
  validTo: draft.lastDay === '' ? null : daysFrom(draft.lastDay, 1),
  thereafter: draft.lastDay === '' ? null : draft.thereafter,
});
