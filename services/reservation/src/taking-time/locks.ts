/**
 * Commands of one step share the lock of the institution; those of many steps (a series, a promotion,
 * an outage that displaces) hold it alone.
 */
export const lockOf = ({ institutionId }: { readonly institutionId: string }): string =>
  `institution/${institutionId}`;

/** Of one person's training on one instrument: whoever checks in looks at it behind this lock. */
export const qualificationLock = (qualificationId: string): string =>
  `qualification/${qualificationId}`;
