import {
  consultationEvents,
  hasRole,
  type Identity,
  trainingEvents,
  worksAt,
} from '@kyoyo/contracts';
import type { AuditEventView } from './queries.ts';

/** The whole log is for auditors and operations. */
export const mayReadAll = (who: Identity): boolean =>
  hasRole(who, 'auditor') || hasRole(who, 'operations');

/** Not for colleagues: how somebody's training went, and what was said in a consultation. */
const betweenPersonAndStaff = new Set([
  ...Object.keys(trainingEvents),
  ...Object.keys(consultationEvents),
]);

/** Others read timelines that concern their organisation or the institution they work for. */
export function mayReadTimeline(who: Identity, events: readonly AuditEventView[]): boolean {
  if (mayReadAll(who)) return true;
  return events.some(({ type, subject, organisationId, data }) => {
    if (betweenPersonAndStaff.has(type)) {
      const { personId, institutionId } = data;
      return personId === who.personId || worksAt(who, String(institutionId));
    }
    if (subject === who.organisationId || organisationId === who.organisationId) return true;
    const text = JSON.stringify(data);
    if (text.includes(`"organisationId":"${who.organisationId}"`)) return true;
    return institutionsIn(text).some(
      (institutionId) =>
        worksAt(who, institutionId) ||
        who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId),
    );
  });
}

/** Also the one that something was transferred to. */
const institutionsIn = (text: string): string[] =>
  [...text.matchAll(/"(?:i|toI)nstitutionId":"([0-9a-f-]{36})"/g)].map(
    ([, found]) => found as string,
  );
