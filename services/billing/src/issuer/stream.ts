import { type IssuerChange, type IssuerEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import type { DescribedIssuer } from './described.ts';

/** One for each institution. */
export const issuerIdOf = (institutionId: string): string => derivedId('issuer', institutionId);

/** What was said of each day from which on something holds, what was said last at the end. */
type Described = readonly DescribedIssuer[];

interface IssuerState {
  readonly said: Described;
  /** What waits for a second person. */
  readonly change: IssuerChange | null;
}

type IssuerCommand =
  | {
      readonly type: 'DescribeIssuer';
      readonly issuer: DescribedIssuer;
      readonly changeId: string;
      readonly by: string;
    }
  | {
      readonly type: 'DecideIssuerChange';
      readonly changeId: string;
      readonly approve: boolean;
      readonly reason: string;
      readonly by: string;
    };

const nothingSaid: IssuerState = { said: [], change: null };

/**
 * What an institution is as one who writes invoices, by the day from which on it holds. What holds from a
 * later day on stays as it is; of one day the last word counts.
 */
export const issuerStream = stream({
  name: 'issuer',
  form: 4,
  initial: nothingSaid,
  decide,
  evolve,
  tables: { issuer: ['institution_id'], issuer_from: ['institution_id', 'effective_from'] },
  rows: ({ said, change }, { version }) => [
    ...said.slice(-1).map((issuer) =>
      row('issuer', {
        institution_id: issuer.institutionId,
        data: JSON.stringify(issuer),
        change: change && JSON.stringify(change),
        version,
      }),
    ),
    ...said.map((issuer) =>
      row('issuer_from', {
        institution_id: issuer.institutionId,
        effective_from: issuer.effectiveFrom,
        data: JSON.stringify(issuer),
      }),
    ),
  ],
});

/** What holds on a day; before the first one, what was first. */
function holdingOn(said: Described, day: string): DescribedIssuer | undefined {
  const inOrder = said.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return inOrder.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? inOrder[0];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const limitOf = ({ fourEyesFromYen }: DescribedIssuer): number => fourEyesFromYen ?? Infinity;

/**
 * Whoever is bound by a limit, on that day or from a later one on, does not lift it alone, nor say alone
 * where payments go or under which number invoices are written.
 */
function needsSecond(said: Described, issuer: DescribedIssuer): boolean {
  const { effectiveFrom: day } = issuer;
  const known = holdingOn(said, day);
  if (!known) return false;
  const bound = [known, ...said.filter(({ effectiveFrom }) => effectiveFrom > day)];
  return (
    bound.some(({ fourEyesFromYen }) => fourEyesFromYen !== null) &&
    (limitOf(issuer) > limitOf(known) ||
      issuer.registrationNumber !== known.registrationNumber ||
      !isSame(issuer.bankAccounts, known.bankAccounts))
  );
}

function decide(
  { said, change }: IssuerState,
  command: IssuerCommand,
): Decision<IssuerEvent, Problem> {
  if (command.type === 'DescribeIssuer') {
    const { issuer, changeId, by: proposedBy } = command;
    const sameDay = said.find(({ effectiveFrom }) => effectiveFrom === issuer.effectiveFrom);
    if (isSame(sameDay, issuer)) return accept();
    if (change) return refuse(problem('issuer-change-waits'));
    return needsSecond(said, issuer)
      ? accept({ type: 'IssuerChangeProposed', data: { ...issuer, changeId, proposedBy } })
      : accept({ type: 'IssuerDescribed', data: issuer });
  }
  const { changeId, approve, reason, by } = command;
  if (change?.changeId !== changeId) return refuse(problem('not-waiting'));
  const { changeId: _, proposedBy, ...issuer } = change;
  const { institutionId } = issuer;
  if (!approve) {
    const data = { institutionId, changeId, rejectedBy: by, reason };
    return accept({ type: 'IssuerChangeRejected', data });
  }
  if (by === proposedBy) return refuse(problem('needs-another-person'));
  return accept(
    { type: 'IssuerChangeApproved', data: { institutionId, changeId, approvedBy: by } },
    { type: 'IssuerDescribed', data: issuer },
  );
}

const isOfAnotherDay =
  ({ effectiveFrom }: DescribedIssuer) =>
  (said: DescribedIssuer): boolean =>
    said.effectiveFrom !== effectiveFrom;

function evolve(issuer: IssuerState, event: IssuerEvent): IssuerState {
  switch (event.type) {
    case 'IssuerDescribed':
      return { ...issuer, said: [...issuer.said.filter(isOfAnotherDay(event.data)), event.data] };
    case 'IssuerChangeProposed':
      return { ...issuer, change: event.data };
    case 'IssuerChangeApproved':
    case 'IssuerChangeRejected':
      return { ...issuer, change: null };
  }
}
