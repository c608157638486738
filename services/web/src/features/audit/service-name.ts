import type { Dictionary } from '../../language/ja.ts';

/** A service by what it keeps, in the reader's language. */
export const serviceName = (t: Dictionary, service: string): string =>
  t.audit.services[service as keyof typeof t.audit.services] ?? service;
