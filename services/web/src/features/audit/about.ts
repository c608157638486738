import type { AuditEvent } from '../../api.ts';

interface Named {
  readonly instrumentId?: string;
  readonly personId?: string;
}
interface Known extends Named {
  readonly to?: Named;
  readonly slot?: Named;
  readonly booking?: Named;
  readonly run?: Named;
  readonly fee?: Named | null;
}

/** The instrument that an event is about, and whose booking, charge or right, where it says so. */
export function aboutOf({ source, subject, data }: AuditEvent) {
  const { to, slot, booking, run, fee, ...own } = data as Known;
  const named: Named = { ...own, ...fee, ...run, ...booking, ...slot, ...to };
  return {
    instrumentId: named.instrumentId ?? (source === 'catalogue' ? subject : null),
    personId: named.personId ?? null,
  };
}
