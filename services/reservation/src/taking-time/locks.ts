/**
 * Commands of one step share the lock of the institution; those of many steps (a series, a promotion,
 * an outage that displaces) hold it alone.
 */
export const lockOf = ({ institutionId }: { readonly institutionId: string }): string =>
  `institution/${institutionId}`;
