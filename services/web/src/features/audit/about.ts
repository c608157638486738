import type { AuditEvent } from '../../api.ts';

interface Named {
  readonly instrumentId?: string | null;
  readonly institutionId?: string | null;
  readonly personId?: string | null;
  readonly organisationId?: string | null;
}
interface Known extends Named {
  readonly to?: Named;
  readonly slot?: Named;
  readonly booking?: Named;
  readonly run?: Named;
  readonly fee?: Named | null;
  readonly role?: Named;
  readonly coverage?: Named;
  readonly use?: Named;
  /** Of a clearing: which of the two institutions did it. */
  readonly by?: string;
}

/** Who and what an event is about, where it says so; what has a name is named in words. */
export interface About {
  readonly instrumentId: string | null;
  readonly institutionId: string | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
}

export function aboutOf({ stream, subject, data }: AuditEvent): About {
  const { to, slot, booking, run, fee, role, coverage, use, by, ...own } = data as Known;
  const parts = { ...coverage, ...use, ...role, ...fee, ...run };
  const named: Named = { ...own, ...parts, ...booking, ...slot, ...to };
  const said = (kind: string, id: string | null | undefined) =>
    stream === kind ? subject : (id ?? null);
  return {
    instrumentId: said('instrument', named.instrumentId),
    institutionId: said('institution', stream === 'clearing' ? by : named.institutionId),
    personId: said('person', named.personId),
    organisationId: said('organisation', named.organisationId),
  };
}

/** Of all that is said of one thing, what was said last. */
export function aboutAll(events: readonly AuditEvent[]): About {
  const abouts = events.map(aboutOf).toReversed();
  const last = (name: keyof About) => abouts.find((about) => about[name] !== null)?.[name] ?? null;
  return {
    instrumentId: last('instrumentId'),
    institutionId: last('institutionId'),
    personId: last('personId'),
    organisationId: last('organisationId'),
  };
}
