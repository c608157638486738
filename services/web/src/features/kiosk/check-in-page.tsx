import { Button, Card, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, ApiProblem, got, newKey, type Reservation, withKey } from '../../api.ts';
import { ReportButton } from '../incidents/report-button.tsx';
import { ExtendButton } from './extend-button.tsx';
import { hasOptions, useOffered } from '../options/offered.ts';
import { type Quantities, quantitiesOf, usedOf } from '../options/options.ts';
import { OptionsForm } from '../options/form.tsx';
import { useRefresh } from '../booking/single-booking.ts';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { formatPeriod, formatTime } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { myTurnQuery } from './queries.ts';

const route = getRouteApi('/kiosk/$instrumentId');
const codeLength = 8;

/** On the phone of somebody who stands at the instrument and has scanned its code. */
export function CheckInPage() {
  const { t, local } = useLanguage();
  const { instrumentId } = route.useParams();
  const { code } = route.useSearch();
  const instrument = useQuery(instrumentQuery(instrumentId));
  const session = useQuery(sessionQuery);
  const organisationId = session.data?.organisation.id;
  useLive(organisationId ? [`organisation:${organisationId}`] : []);
  const mine = useQuery(myTurnQuery(instrumentId));
  if (instrument.isPending || mine.isPending) return <Loading />;
  if (!instrument.data) return <ProblemAlert error={instrument.error} />;
  return (
    <Page title={local(instrument.data.name)} subtitle={t.checkIn.title}>
      <Stack maw={480}>
        <ProblemAlert error={mine.error} onRetry={() => void mine.refetch()} />
        <Step key={code} instrumentId={instrumentId} scanned={code} booking={mine.data ?? null} />
        <ReportButton instrument={instrument.data} size="md" />
      </Stack>
    </Page>
  );
}

function Step(props: {
  readonly instrumentId: string;
  readonly scanned: string;
  readonly booking: Reservation | null;
}) {
  const { t } = useLanguage();
  const { instrumentId, booking } = props;
  const refresh = useRefresh();
  const [code, setCode] = useState(props.scanned);
  /** Null: as recorded. */
  const [changed, setChanged] = useState<Quantities | null>(null);
  const taken = changed && usedOf(changed);
  const send = useMutation({
    mutationFn: (step: 'check-in' | 'check-out') =>
      got<Reservation>(
        api.POST(`/api/kiosks/{instrumentId}/${step}`, {
          ...withKey(newKey()),
          params: { path: { instrumentId } },
          body: { code, ...(step === 'check-out' && taken && { options: taken }) },
        }),
      ),
    onSettled: refresh,
  });
  const step = booking?.status === 'running' ? 'check-out' : 'check-in';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(step);
      }}
    >
      <Stack>
        <Booking instrumentId={instrumentId} booking={booking} />
        {send.data && (
          <Said title={t.status[send.data.status]} aloud>
            {send.data.status === 'done' ? t.checkIn.stopped : t.checkIn.started}
          </Said>
        )}
        {booking?.status === 'running' && (
          <Taken
            running={booking}
            quantities={changed ?? quantitiesOf(booking.options)}
            onChange={setChanged}
          />
        )}
        <TextInput
          size="lg"
          label={t.checkIn.code}
          description={t.checkIn.codeHelp}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={codeLength}
          value={code}
          onChange={({ currentTarget: { value } }) => {
            setCode(digitsOf(value));
            send.reset();
          }}
        />
        <Refused error={send.error} />
        <Button
          type="submit"
          size="xl"
          fullWidth
          color={step === 'check-in' ? 'brand.8' : 'red.9'}
          disabled={code.length !== codeLength || (changed !== null && taken === null)}
          loading={send.isPending}
        >
          {step === 'check-in' ? t.checkIn.start : t.checkIn.stop}
        </Button>
        {booking?.status === 'running' && <ExtendButton reservation={booking} />}
        <Link to="/bookings" className="plain-link">
          {t.checkIn.toBookings}
        </Link>
      </Stack>
    </form>
  );
}

/** What the run that goes on here has used beside the instrument, where its rate card offers it. */
function Taken(props: {
  readonly running: Reservation;
  readonly quantities: Quantities;
  readonly onChange: (quantities: Quantities) => void;
}) {
  const { t } = useLanguage();
  const offered = useOffered(props.running);
  if (!hasOptions(offered.data)) return null;
  return (
    <Card withBorder padding="md">
      <Title order={2} size="h5" mb="xs">
        {t.options.title}
      </Title>
      <OptionsForm
        reservation={props.running}
        offered={offered.data}
        quantities={props.quantities}
        onChange={props.onChange}
      />
    </Card>
  );
}

/** Also what a Japanese keyboard gives. */
const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');

function Booking({ instrumentId, booking }: Omit<Parameters<typeof Step>[0], 'scanned'>) {
  const { t, language } = useLanguage();
  return (
    <Card withBorder padding="md">
      <Text fw={600}>{t.checkIn.mine}</Text>
      {booking ? (
        <>
          <Text size="xl" fw={700}>
            {formatPeriod(booking.slot.period, language)}
          </Text>
          <Text size="sm">{t.services[booking.booking.serviceKind]}</Text>
          {booking.startedAt && (
            <Text size="sm">{t.checkIn.since(formatTime(booking.startedAt, language))}</Text>
          )}
        </>
      ) : (
        <Stack gap={4} align="flex-start">
          <Text>{t.checkIn.none}</Text>
          <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
            {t.checkIn.toInstrument}
          </Link>
        </Stack>
      )}
    </Card>
  );
}

function Refused({ error }: { readonly error: unknown }) {
  const { t } = useLanguage();
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  const elsewhere = problem?.members?.['instrumentId'];
  return (
    <>
      <ProblemAlert error={error} />
      {problem?.slug === 'kiosk-code-wrong' && <Text size="sm">{t.checkIn.rescan}</Text>}
      {typeof elsewhere === 'string' && (
        <Link to="/instruments/$id" params={{ id: elsewhere }} className="plain-link">
          {t.checkIn.toOther}
        </Link>
      )}
    </>
  );
}
