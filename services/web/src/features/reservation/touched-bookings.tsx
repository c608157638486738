import './touched.css';
import {
  type Problem,
  problems,
  problemText,
  type ProblemSlug,
  type ReservationStatus,
} from '@kyoyo/contracts';
import { Alert, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { useOrganisations } from '../people/queries.ts';

interface Whose {
  readonly reservationId: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly organisationId: string;
  readonly personId: string;
}

interface Touched extends Whose {
  readonly status?: ReservationStatus;
  /** Which rules it would break. */
  readonly problems?: readonly { readonly slug: string }[];
  /** What would become of it. */
  readonly says?: readonly string[];
  /** Who keeps what it would lose. */
  readonly beside?: readonly Whose[];
}

/** What is said of none, of so many, and of what to do about them. */
export interface TouchedWords {
  readonly none: string;
  readonly title: (count: number) => string;
  readonly help: string;
}

const problemOf = ({ slug, ...members }: { readonly slug: string }): Problem => ({
  slug: slug in problems ? (slug as ProblemSlug) : 'internal',
  members,
});

/** Which bookings something would touch that staff are about to do, and how. */
export function TouchedBookings(props: {
  readonly items: readonly Touched[];
  /** Where the list goes on. */
  readonly total?: number;
  readonly words: TouchedWords;
}) {
  const { items, words, total = items.length } = props;
  const { t, language } = useLanguage();
  const named = items.flatMap((item) => [item, ...(item.beside ?? [])]);
  const names = useNames(named);
  if (items.length === 0) {
    return (
      <Alert color="brand" variant="light" role="status">
        <Text size="sm">{words.none}</Text>
      </Alert>
    );
  }
  return (
    <Alert
      color="yellow"
      variant="light"
      role="status"
      title={<span className="touched-title">{words.title(total)}</span>}
    >
      <Stack gap="xs">
        <Text size="sm">{words.help}</Text>
        <ul className="touched">
          {items.map(({ status, problems: why = [], says = [], beside = [], ...whose }) => {
            const lines = [...says, ...why.map((one) => problemText(problemOf(one), language))];
            return (
              <li key={whose.reservationId}>
                <Owner {...whose} name={names(whose)} />
                {status && ` (${t.status[status]})`}
                {lines.length > 0 && (
                  <ul>
                    {lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
                {beside.length > 0 && (
                  <div>
                    {t.offer.beside}
                    <ul>
                      {beside.map((other) => (
                        <li key={other.reservationId}>
                          <Owner {...other} name={names(other)} />
                        </li>
                      ))}
                    </ul>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </Stack>
    </Alert>
  );
}

function Owner({ reservationId, period, name }: Whose & { readonly name: string }) {
  const { language } = useLanguage();
  return (
    <>
      <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
        {formatPeriod(period, language)}
      </Link>{' '}
      {name}
    </>
  );
}

/** Who booked, and for whom. */
function useNames(bookings: readonly Whose[]): (of: Whose) => string {
  const { local } = useLanguage();
  const people = usePeople(bookings.map(({ personId }) => personId));
  const organisations = useOrganisations(bookings.map(({ organisationId }) => organisationId));
  return ({ personId, organisationId }) =>
    [people.get(personId), organisations.get(organisationId)]
      .flatMap((name) => (name ? [local(name)] : []))
      .join(' ');
}
