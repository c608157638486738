import type { Identity } from './roles.ts';
import { hasRole, worksAt } from './works-at.ts';

/** People whom an event concerns. They may read it, all but what is `withoutOthers`. */
export type Audience =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'person' | 'members' | 'staff' | 'finance'; readonly id: string };

export const everybody: Audience = { kind: 'everybody' };
export const person = (id: string): Audience => ({ kind: 'person', id });
export const membersOf = (organisationId: string): Audience => ({
  kind: 'members',
  id: organisationId,
});
export const staffOf = (institutionId: string): Audience => ({ kind: 'staff', id: institutionId });
/** Who sees the money of an organisation, or of an institution. */
export const financeOf = (id: string): Audience => ({ kind: 'finance', id });

/** The whole log is for auditors and operations. */
export const mayReadAll = (who: Identity): boolean =>
  hasRole(who, 'auditor') || hasRole(who, 'operations');

export const mayRead = (who: Identity, audiences: readonly Audience[]): boolean =>
  audiences.some((audience) => isAmong(who, audience));

function isAmong(who: Identity, audience: Audience): boolean {
  switch (audience.kind) {
    case 'everybody':
      return true;
    case 'person':
      return who.personId === audience.id;
    case 'members':
      return who.organisationId === audience.id;
    case 'staff':
      return worksAt(who, audience.id);
    case 'finance':
      // Without an institution, the role is for the money of the own organisation.
      return who.roles.some(
        ({ name, institutionId = who.organisationId }) =>
          name === 'finance' && institutionId === audience.id,
      );
  }
}
