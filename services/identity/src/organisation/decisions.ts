import {
  type ClassRequestStatus,
  classRequestStatusNames,
  type OrganisationEvent,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, type Instant, refuse } from '@kyoyo/kernel';
import { wordsDue } from './ending.ts';
import type { Asking, Certification, ClassRequest, Organisation, Registration } from './state.ts';

export type OrganisationCommand =
  | { readonly type: 'RegisterOrganisation'; readonly registration: Registration }
  | { readonly type: 'RequestClass'; readonly asking: Asking; readonly today: string }
  | { readonly type: 'WithdrawClassRequest'; readonly requestId: string }
  | { readonly type: 'DeclineClass'; readonly requestId: string; readonly reason: string }
  | { readonly type: 'CertifyClass'; readonly certification: Certification; readonly today: string }
  | { readonly type: 'LetTimePass'; readonly now: Instant };

type Deciding = Decision<OrganisationEvent, Problem>;
type Registered = NonNullable<Organisation>;

export function decide(state: Organisation, command: OrganisationCommand): Deciding {
  if (command.type === 'RegisterOrganisation') {
    if (state) return refuse(problem('already-exists'));
    return accept({ type: 'OrganisationRegistered', data: command.registration });
  }
  if (!state) return refuse(problem('not-found'));
  switch (command.type) {
    case 'RequestClass':
      return requestClass(state, command);
    case 'WithdrawClassRequest':
      return close(
        state,
        command.requestId,
        'withdrawn',
        ({ requestId, institutionId, ...of }) => ({
          type: 'ClassRequestWithdrawn',
          data: { requestId, institutionId, class: of.class },
        }),
      );
    case 'DeclineClass':
      return close(state, command.requestId, 'declined', ({ requestId, institutionId, ...of }) => ({
        type: 'ClassDeclined',
        data: { requestId, institutionId, class: of.class, reason: command.reason },
      }));
    case 'CertifyClass':
      return certifyClass(state, command);
    case 'LetTimePass':
      return accept(...wordsDue(state, command.now));
  }
}

/** One request at a time: who wants another withdraws the first, so that nobody decides on both. */
function requestClass(
  state: Registered,
  { asking, today }: Extract<OrganisationCommand, { type: 'RequestClass' }>,
): Deciding {
  const { foundedOn } = asking.evidence;
  if (foundedOn !== null && foundedOn > today) return refuse(problem('class-evidence-in-future'));
  const open = state.requests.find(({ status }) => status === 'open');
  if (open) return refuse(problem('class-request-open', { requestId: open.requestId }));
  return accept({ type: 'ClassRequested', data: asking });
}

/** Of two who decide at once the second finds it closed, and is told how. */
function close(
  { requests }: Registered,
  requestId: string,
  into: ClassRequestStatus,
  by: (request: ClassRequest) => OrganisationEvent,
): Deciding {
  const request = requests.find((one) => one.requestId === requestId);
  if (!request) return refuse(problem('not-found'));
  if (request.status === into) return accept();
  return request.status === 'open' ? accept(by(request)) : refuse(closed(request));
}

const closed = ({ status }: ClassRequest): Problem =>
  problem('class-request-closed', { now: classRequestStatusNames[status] });

/** A class holds from one date to another; two are never certified for the same day. */
function certifyClass(
  { certifications, requests }: Registered,
  { certification, today }: Extract<OrganisationCommand, { type: 'CertifyClass' }>,
): Deciding {
  const { requestId, validFrom, validTo, thereafter } = certification;
  const request = requests.find((one) => one.requestId === requestId);
  if (requestId !== null && !request) return refuse(problem('not-found'));
  if (certifications.some((one) => isSame(one, certification))) return accept();
  if (request && request.status !== 'open') return refuse(closed(request));
  if (validTo !== null && validTo <= validFrom) return refuse(problem('class-period-empty'));
  if (validTo === null && thereafter !== null) return refuse(problem('class-without-end'));
  for (const one of certifications) {
    const isFollowed = one.validTo === null && one.validFrom < validFrom;
    if (isFollowed && validFrom < today) return refuse(problem('class-change-in-past'));
    if (!isFollowed && isOverlapping(one, certification)) return refuse(problem('period-overlaps'));
  }
  return accept({ type: 'ClassCertified', data: certification });
}

const isOverlapping = (a: Certification, b: Certification): boolean =>
  (b.validTo === null || a.validFrom < b.validTo) &&
  (a.validTo === null || b.validFrom < a.validTo);

const isSame = (a: Certification, b: Certification): boolean =>
  a.class === b.class &&
  a.evidence === b.evidence &&
  a.validFrom === b.validFrom &&
  a.validTo === b.validTo &&
  a.thereafter === b.thereafter &&
  a.requestId === b.requestId;
