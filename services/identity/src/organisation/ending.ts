import type { OrganisationEvent } from '@kyoyo/contracts';
import { type Instant, japanInstant } from '@kyoyo/kernel';
import type { Certified, Organisation } from './state.ts';

/** How long before a class ends its organisation is told; at its end it is told once more. */
const warningDays = [60, 14] as const;
const endOf = 0;

interface Due {
  readonly certified: Certified & { readonly validTo: string };
  readonly daysLeft: number;
  readonly at: Instant;
}

const minutesPerDay = 1_440;

/**
 * What is still to be said of certificates that end. Nothing is, where the next one begins on that
 * day; nor is a warning whose day was past already when the class was certified.
 */
function outstanding(organisation: Organisation): Due[] {
  const certifications = organisation?.certifications ?? [];
  return certifications.flatMap((certified) => {
    const { validTo, toldDaysLeft, certifiedAt } = certified;
    if (validTo === null) return [];
    if (certifications.some(({ validFrom }) => validFrom === validTo)) return [];
    return [...warningDays, endOf].flatMap((daysLeft): Due[] => {
      if (toldDaysLeft !== null && toldDaysLeft <= daysLeft) return [];
      const at = japanInstant(validTo, -daysLeft * minutesPerDay);
      const isPastWarning = daysLeft > endOf && at <= certifiedAt;
      return isPastWarning ? [] : [{ certified: { ...certified, validTo }, daysLeft, at }];
    });
  });
}

export const nextWord = (organisation: Organisation): Instant | null =>
  outstanding(organisation)
    .map(({ at }) => at)
    .toSorted()[0] ?? null;

/** Of each certificate the latest word that is due; what time has passed over is not said later. */
export function wordsDue(organisation: Organisation, now: Instant): OrganisationEvent[] {
  const due = outstanding(organisation).filter(({ at }) => at <= now);
  const latest = due.filter(
    (one) =>
      !due.some(({ certified, at }) => certified.validTo === one.certified.validTo && at > one.at),
  );
  return latest.map(({ certified: { class: certifiedClass, validTo, thereafter }, daysLeft }) => {
    const data = { class: certifiedClass, validTo, thereafter };
    return daysLeft === endOf
      ? { type: 'ClassExpired', data }
      : { type: 'ClassEndAnnounced', data: { ...data, daysLeft } };
  });
}
