import { financeOf, type Identity, mayRead, membersOf, person, staffOf } from '@kyoyo/contracts';
import type { AuditEvent } from '../../api.ts';
import { aboutOf } from './about.ts';

/** A thing that has a page of its own. */
export interface ThingPage {
  readonly kind: 'charge' | 'quote' | 'reservation' | 'consultation' | 'instrument' | 'network';
  readonly id: string;
}

interface Known {
  readonly slot?: { readonly operatorId: string | null };
  readonly to?: { readonly operatorId?: string | null };
  readonly run?: { readonly reservationId: string };
  readonly fee?: { readonly reservationId: string };
}

/** The page of what an event is of; null where there is none, or the reader may not go there. */
export function pageOf(event: AuditEvent, who: Identity): ThingPage | null {
  const { stream, subject } = event;
  const { slot, to, run, fee } = event.data as Known;
  const { personId, organisationId, institutionId } = aboutOf(event);
  const may = {
    person: isOf(who, personId, person),
    member: isOf(who, organisationId, membersOf),
    staff: isOf(who, institutionId, staffOf),
    finance: isOf(who, organisationId, financeOf) || isOf(who, institutionId, financeOf),
    operator: isOf(who, to?.operatorId ?? slot?.operatorId, person),
    auditor: who.roles.some(({ name }) => name === 'auditor'),
  };
  const seesBooking = may.member || may.staff || may.operator;
  switch (stream) {
    case 'instrument':
    case 'network':
      return { kind: stream, id: subject };
    case 'reservation':
      return seesBooking ? { kind: stream, id: subject } : null;
    case 'attribution': {
      const id = (run ?? fee)?.reservationId;
      return seesBooking && id ? { kind: 'reservation', id } : null;
    }
    case 'consultation':
      return may.person || may.staff ? { kind: stream, id: subject } : null;
    case 'charge':
    case 'quote':
      return may.person || may.finance || may.staff || may.auditor
        ? { kind: stream, id: subject }
        : null;
    default:
      return null;
  }
}

const isOf = (
  who: Identity,
  id: string | null | undefined,
  audience: (id: string) => Parameters<typeof mayRead>[1][number],
): boolean => typeof id === 'string' && mayRead(who, [audience(id)]);
