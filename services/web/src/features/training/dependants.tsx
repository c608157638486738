import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { TouchedBookings } from '../reservation/touched-bookings.tsx';
import { dependantsQuery } from './queries.ts';

/** Which bookings go with a qualification that is taken back. */
export function Dependants({ qualificationId }: { readonly qualificationId: string }) {
  const { t } = useLanguage();
  const { data, error, isPending } = useQuery(dependantsQuery(qualificationId));
  return (
    <>
      {isPending && <Loading />}
      <ProblemAlert error={error} />
      {data && <TouchedBookings items={data.items} words={t.training.dependants} />}
    </>
  );
}
