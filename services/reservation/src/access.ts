import { type Identity, type Role, worksAt } from '@kyoyo/contracts';

/** Who may do what with reservations. What one may not see is reported as not found. */

interface Owned {
  readonly booking: { readonly personId: string; readonly organisationId: string };
  readonly slot: { readonly institutionId: string; readonly operatorId: string | null };
}

/** Members see their organisation's, staff those on their institution's instruments. */
export const maySee = (who: Identity, { booking, slot }: Owned): boolean =>
  booking.organisationId === who.organisationId ||
  slot.operatorId === who.personId ||
  worksAt(who, slot.institutionId);

/** Changing is for the person who booked and for the institution's staff. */
export const mayChange = (who: Identity, { booking, slot }: Owned): boolean =>
  booking.personId === who.personId || worksAt(who, slot.institutionId);

/**
 * Whether what somebody does with a booking is the facility's doing, and not its user's: then nothing
 * is owed for what it gives back. Also staff book for themselves as everybody does.
 */
export const actsForFacility = (who: Identity, { booking, slot }: Owned): boolean =>
  booking.personId !== who.personId && worksAt(who, slot.institutionId);

/** How somebody moves a booking: only where it goes need the facility agree to have it. */
export const movingAs = (who: Identity, from: Owned, to: Pick<Owned['slot'], 'institutionId'>) => ({
  byStaff: worksAt(who, to.institutionId),
  freeOfFee: actsForFacility(who, from),
});

/** Deciding about others' requests is the facility's. */
export const mayDecide = (who: Identity, { slot }: Owned): boolean =>
  worksAt(who, slot.institutionId);

/** Roles whose work is to use instruments, or to run them. Who has only other ones does not book. */
const booking: readonly Role['name'][] = [
  'member',
  'representative',
  'facility-staff',
  'facility-manager',
];

export const mayBook = ({ roles }: { readonly roles: readonly Role[] }): boolean =>
  roles.length === 0 || roles.some(({ name }) => booking.includes(name));

export const worksSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-staff' || name === 'facility-manager');
