import type { EventOf, IncidentOf, NoticeKind, NoticeParams } from '@kyoyo/contracts';
import { groupOf } from '../copies/groups.ts';
import { type Cause, type Said, unlessBySelf } from './said.ts';

type DataOf<Type extends EventOf<'reservation/incident'>['type']> = Extract<
  EventOf<'reservation/incident'>,
  { type: Type }
>['data'];

const words = (
  { instrumentId }: IncidentOf,
  { subject }: Cause,
  kind: NoticeKind,
  params: NoticeParams = {},
) => ({ kind, instrumentId, params, link: `/incidents/${subject}` });

/** Who reported it, and during whose use it was; each once. */
const toConcerned = (
  of: IncidentOf,
  cause: Cause,
  kind: NoticeKind,
  params: NoticeParams = {},
): Said[] => {
  const people = new Set([of.reporterId, ...(of.use ? [of.use.personId] : [])]);
  return [...people].flatMap((personId) =>
    unlessBySelf(cause, { personId, ...words(of, cause, kind, params) }),
  );
};

const toFinance = (
  organisationId: string,
  of: IncidentOf,
  cause: Cause,
  kind: NoticeKind,
  params: NoticeParams = {},
): Said => ({ group: groupOf.binders(organisationId), ...words(of, cause, kind, params) });

/** Staff are told at once; whom it concerns, of each step that is theirs. */
export const ofIncidents = {
  IncidentReported: (of: DataOf<'IncidentReported'>, cause: Cause): readonly Said[] => [
    { staffOf: of.institutionId, ...words(of, cause, 'incident-reported') },
    ...(of.use
      ? unlessBySelf(cause, {
          personId: of.use.personId,
          ...words(of, cause, 'incident-in-your-use'),
        })
      : []),
  ],
  IncidentAssessed: (of: DataOf<'IncidentAssessed'>, cause: Cause): readonly Said[] =>
    toConcerned(of, cause, 'incident-assessed'),
  IncidentRestored: (of: DataOf<'IncidentRestored'>, cause: Cause): readonly Said[] =>
    toConcerned(of, cause, 'incident-restored', { done: of.note }),
  IncidentCompensationAssessed: (
    of: DataOf<'IncidentCompensationAssessed'>,
    cause: Cause,
  ): readonly Said[] => [
    toFinance(of.organisationId, of, cause, 'compensation-assessed', { total: of.yen }),
  ],
  IncidentCompensationWaived: (
    of: DataOf<'IncidentCompensationWaived'>,
    cause: Cause,
  ): readonly Said[] =>
    of.organisationId === null
      ? []
      : [toFinance(of.organisationId, of, cause, 'compensation-waived')],
};
