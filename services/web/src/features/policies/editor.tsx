import { type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { Alert, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api, ApiProblem, got, type Instrument, type Policy } from '../../api.ts';
import { Fields } from '../../parts/fields.tsx';
import { MomentFields } from '../../parts/moment-fields.tsx';
import { useLanguage } from '../../language/language.tsx';
import { PolicyFields } from './fields.tsx';
import { OfferFoot } from '../offer/foot.tsx';
import { useOfferChange } from '../offer/use-offer-change.ts';

/** The policy of an instrument that has none yet. */
export const usualPolicy: Policy = {
  openTo: ['large', 'sme', 'startup', 'academia', 'public', 'internal'],
  opening: { fromMinute: 540, toMinute: 1_020, weekdays: [1, 2, 3, 4, 5], onHolidays: false },
  closedDates: [],
  overnight: false,
  durationMinutesMin: 60,
  durationMinutesMax: 480,
  granularityMinutes: 30,
  leadMinutes: 0,
  horizonDays: 90,
  bufferMinutes: { before: 0, after: 0 },
  setups: [],
  quotas: [],
  cancellationTiers: [],
  noShow: { afterMinutes: null, percent: 0 },
  useTerms: { graceMinutes: 5, earlyCharged: false, forgottenMinutes: 60 },
  approval: 'none',
  training: 'none',
  operator: 'arranged',
  promotionMinutes: 60,
};

/** Changes the rules of an instrument, and says first which bookings they would touch. */
export function PolicyEditor(props: {
  readonly instrument: Instrument;
  readonly start: Policy;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useLanguage();
  const { instrument, start, onSaved, onCancel } = props;
  const [policy, setPolicy] = useState(start);
  const [effectiveFrom, setEffectiveFrom] = useState<Instant | null>(null);
  const dated = effectiveFrom ? { effectiveFrom } : {};
  const wanted = { instrumentId: instrument.id, policy, ...dated };
  const offer = useOfferChange(
    { type: 'rules', ...wanted },
    (keyed, bookings) => {
      const body = { ...wanted, ...(bookings && { bookings }) };
      return got(api.POST('/api/rule-changes', { ...keyed, body }));
    },
    onSaved,
  );
  const { error } = offer;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The form is long: who is refused is led to what to mend.
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        offer.begin();
      }}
    >
      <Fields>
        <Stack gap="md">
          <Title order={2} size="h4">
            {t.policies.editor}
          </Title>
          <PolicyFields
            techniques={instrument.techniques}
            policy={policy}
            set={(change) => setPolicy({ ...policy, ...change })}
            errorAt={(path) => errorAt(error, path)}
          />
          <Effective
            effectiveFrom={effectiveFrom}
            error={errorAt(error, 'effectiveFrom')}
            onChange={setEffectiveFrom}
          />
          <OfferFoot offer={offer} action={t.policies.save} fieldsShown onClose={onCancel} />
        </Stack>
      </Fields>
    </form>
  );
}

/** The first complaint about a field, or about anything within it. */
function errorAt(error: unknown, path: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.fieldErrors.find((one) => {
    const at = one.path.replace(/^(body\.?)?(change\.)?(policy\.?)?/, '');
    return at === path || at.startsWith(`${path}.`);
  })?.message;
}

function Effective(props: {
  readonly effectiveFrom: Instant | null;
  readonly error: string | undefined;
  readonly onChange: (moment: Instant | null) => void;
}) {
  const { t } = useLanguage();
  const { effectiveFrom, onChange } = props;
  return (
    <fieldset className="field-box">
      <legend>{t.policies.effective}</legend>
      <Radio.Group
        aria-label={t.policies.effective}
        error={props.error}
        value={effectiveFrom ? 'then' : 'now'}
        onChange={(value) =>
          onChange(value === 'now' ? null : onTheHour(plusMinutes(systemClock(), 7 * 1_440)))
        }
      >
        <Group mb="xs">
          <Radio value="now" label={t.policies.fromNow} />
          <Radio value="then" label={t.policies.fromThen} />
        </Group>
      </Radio.Group>
      {effectiveFrom && (
        <MomentFields label={t.policies.effectiveFrom} moment={effectiveFrom} onChange={onChange} />
      )}
    </fieldset>
  );
}

const onTheHour = (instant: Instant): Instant => `${instant.slice(0, 13)}:00:00.000Z` as Instant;

/** Says that it was saved. */
export function Saved() {
  const { t } = useLanguage();
  return (
    <Alert color="brand" variant="light" role="status">
      <Text size="sm">{t.policies.saved}</Text>
    </Alert>
  );
}
