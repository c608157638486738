import type { OrganisationClass } from './primitives.ts';

/** A class that was certified, up to the day before `validTo`, and the one that then follows. */
export interface CertifiedClass {
  readonly class: OrganisationClass;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly thereafter: OrganisationClass | null;
}

/** From when to when a class holds, by which certificate. */
export interface ClassPeriod<Certificate> {
  readonly class: OrganisationClass;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Whether it is the class that the certificate names for the time after its own. */
  readonly isThereafter: boolean;
  readonly certificate: Certificate;
}

/**
 * Which class holds when, in order and without overlap. A certificate holds to its end, or to the
 * beginning of the next; what it names for thereafter holds until something is certified anew.
 */
export function classPeriods<Certificate extends CertifiedClass>(
  certificates: readonly Certificate[],
): ClassPeriod<Certificate>[] {
  const sorted = certificates.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.flatMap((certificate, nth) => {
    const { class: certified, validFrom, thereafter } = certificate;
    const next = sorted[nth + 1]?.validFrom ?? null;
    const validTo = earlierOf(certificate.validTo, next);
    const own = { class: certified, validFrom, validTo, isThereafter: false, certificate };
    const isFollowed = validTo !== null && validTo !== next;
    return isFollowed && thereafter
      ? [
          own,
          { class: thereafter, validFrom: validTo, validTo: next, isThereafter: true, certificate },
        ]
      : [own];
  });
}

const earlierOf = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;
