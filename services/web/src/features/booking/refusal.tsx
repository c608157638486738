import type { Period } from '@kyoyo/kernel';
import { ApiProblem, type Instrument } from '../../api.ts';
import { FreeSlots } from '../../parts/free-slots.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { TermsToAccept } from './terms-to-accept.tsx';
import type { BookingFields } from './form.ts';
import { AskAnew } from '../organisation/ask-anew.tsx';
import { JoinWaitlist } from '../waitlist/join.tsx';

/** Refused because others have what is wanted: free times are offered, and one can wait. */
const takenSlugs: ReadonlySet<string> = new Set([
  'period-taken',
  'no-operator-free',
  'accessory-taken',
]);

/** Why it was refused, and what can be done about it. */
export function Refusal(props: {
  readonly instrument: Instrument;
  readonly fields: BookingFields;
  readonly error: unknown;
  readonly onChoose: (period: Period) => void;
  readonly onAccepted: () => void;
}) {
  const { instrument, fields, error } = props;
  const problem = error instanceof ApiProblem ? error : undefined;
  const { slug } = problem?.problem ?? {};
  return (
    <>
      <ProblemAlert error={error} />
      {problem && takenSlugs.has(slug ?? '') && (
        <>
          <FreeSlots
            slots={problem.freeSlots}
            onChoose={(period) => props.onChoose(period as Period)}
          />
          <JoinWaitlist instrument={instrument} fields={fields} />
        </>
      )}
      <AskAnew slug={slug} />
      {slug === 'terms-not-accepted' && (
        <TermsToAccept institutionId={instrument.institution.id} onAccepted={props.onAccepted} />
      )}
    </>
  );
}
