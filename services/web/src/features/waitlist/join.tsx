import { durationMs, japanDate, japanInstant, type Period } from '@kyoyo/kernel';
import { Button, Fieldset, Radio, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, type Instrument, newKey, withKey } from '../../api.ts';
import { Fields, Sending } from '../../parts/fields.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { useLanguage } from '../../language/language.tsx';
import { type BookingFields, wishOf } from '../booking/form.ts';
import { useRefresh } from '../booking/single-booking.ts';

const places = ['sameTime', 'thatDay', 'window'] as const;

/** Waiting for time that others have: at any time of a window, for so many minutes. */
export function JoinWaitlist(props: {
  readonly instrument: Instrument;
  readonly fields: BookingFields;
}) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  return asking ? (
    <div ref={arrive}>
      <JoinForm {...props} />
    </div>
  ) : (
    <div>
      <Button variant="light" onClick={() => setAsking(true)}>
        {t.waitlist.offer}
      </Button>
    </div>
  );
}

/** What was pressed is gone: one goes on in the form that it opened. */
function arrive(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  form?.scrollIntoView({ block: 'center' });
}

/** When, for how long, and the button. */
export function JoinForm({ instrument, fields }: Parameters<typeof JoinWaitlist>[0]) {
  const { t } = useLanguage();
  const refresh = useRefresh();
  const [place, setPlace] = useState<(typeof places)[number]>('sameTime');
  const [window, setWindow] = useState(fields.period);
  const [minutes, setMinutes] = useState(durationMs(fields.period) / 60_000);
  const chosen =
    place === 'thatDay'
      ? dayOf(instrument, fields.period)
      : place === 'sameTime'
        ? fields.period
        : window;
  const join = useMutation({
    mutationFn: (key: string) =>
      got(
        api.POST('/api/waitlist', {
          ...withKey(key),
          body: { ...wishOf(instrument, fields), window: chosen, minutes },
        }),
      ),
    onSettled: refresh,
  });
  if (join.isSuccess) return <Joined />;
  return (
    <Fieldset legend={t.waitlist.title} p="sm">
      <Stack gap="sm">
        <Text size="sm">{t.waitlist.help}</Text>
        <Radio.Group label={t.waitlist.when} value={place} onChange={setPlace}>
          <Stack gap={6} mt={4}>
            {places.map((value) => (
              <Radio key={value} value={value} label={t.waitlist[value]} />
            ))}
          </Stack>
        </Radio.Group>
        <Fields>
          {place === 'window' && <PeriodFields period={window} onChange={setWindow} />}
          <WholeNumberField
            label={t.waitlist.minutes}
            min={1}
            max={44_640}
            step={instrument.policy?.granularityMinutes ?? 30}
            value={minutes}
            onValue={setMinutes}
          />
          <ProblemAlert error={join.error} />
          <Sending>
            <Button loading={join.isPending} onClick={() => join.mutate(newKey())}>
              {t.waitlist.join}
            </Button>
          </Sending>
        </Fields>
      </Stack>
    </Fieldset>
  );
}

function Joined() {
  const { t } = useLanguage();
  return (
    <Said title={t.waitlist.joined} aloud>
      {t.waitlist.joinedHelp}{' '}
      <Link to="/bookings" className="plain-link">
        {t.booking.toBookings}
      </Link>
    </Said>
  );
}

/** The opening hours of the day on which it begins. */
function dayOf({ policy }: Instrument, { start }: Period): Period {
  const { fromMinute, toMinute } = policy?.opening ?? { fromMinute: 0, toMinute: 1_440 };
  const date = japanDate(start);
  return { start: japanInstant(date, fromMinute), end: japanInstant(date, toMinute) };
}
