import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, type Instrument, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { TouchedItems } from '../offer/touched-items.tsx';
import { useTouched } from '../offer/use-touched.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { UnitsDialog } from './units-dialog.tsx';
import { needsReason, type Step, stepsFrom, stepWords } from './steps.ts';
import { useHappened } from '../../live/stale.ts';
import { catalogueEvents } from '../../live/events.ts';

/** The next steps of one instrument, each done at once or after its reason was asked. */
export function InstrumentSteps({ instrument }: { readonly instrument: Instrument }) {
  const { t, local } = useLanguage();
  const happened = useHappened();
  const [asking, setAsking] = useState<Step | null>(null);
  const [reducing, setReducing] = useState(false);
  const { id, version, status, name, units } = instrument;
  const mayReduce = units > 1 && (status === 'approved' || status === 'suspended');
  const act = useMutation({
    mutationFn: ({ step, body, key }: { step: Step; body: object; key: string }) =>
      got(
        api.POST(`/api/instruments/{id}/${step}` as '/api/instruments/{id}/suspension', {
          headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
          params: { path: { id } },
          body: body as never,
        }),
      ),
    onSuccess: () => setAsking(null),
    onSettled: () => void happened(catalogueEvents),
  });
  const word = (step: Step): string => t.managing[stepWords[step]];
  const begin = (step: Step): void => {
    act.reset();
    if (needsReason(step)) setAsking(step);
    else act.mutate({ step, body: {}, key: newKey() });
  };
  return (
    <>
      <Group gap={6}>
        {stepsFrom[status].map((step) => (
          <Button
            key={step}
            size="compact-sm"
            variant={step === 'approval' || step === 'resumption' ? 'filled' : 'default'}
            loading={act.isPending && act.variables.step === step}
            aria-label={t.managing.reasonFor(word(step), local(name))}
            onClick={() => begin(step)}
          >
            {word(step)}
          </Button>
        ))}
        {mayReduce && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t.managing.reasonFor(t.managing.reduceUnits, local(name))}
            onClick={() => setReducing(true)}
          >
            {t.managing.reduceUnits}
          </Button>
        )}
      </Group>
      {reducing && <UnitsDialog instrument={instrument} onClose={() => setReducing(false)} />}
      {asking === null && <ProblemAlert error={act.error} />}
      {asking && (
        <Dialog
          title={t.managing.reasonFor(word(asking), local(name))}
          onClose={() => setAsking(null)}
        >
          <ReasonForm
            step={asking}
            instrumentId={id}
            institutionId={instrument.institution.id}
            word={word(asking)}
            pending={act.isPending}
            error={act.error}
            onCancel={() => setAsking(null)}
            onSubmit={(body) => act.mutate({ step: asking, body, key: newKey() })}
          />
        </Dialog>
      )}
    </>
  );
}

function ReasonForm(props: {
  readonly step: Step;
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly word: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onSubmit: (body: object) => void;
}) {
  const { t, local } = useLanguage();
  const { step } = props;
  const [reason, setReason] = useState('');
  const [toInstitutionId, setTo] = useState<string | null>(null);
  const institutions = useQuery(institutionsQuery);
  const isTransfer = step === 'transfer';
  const notes: Partial<Record<Step, string>> = {
    transfer: t.managing.transferNote,
    retirement: t.managing.retireNote,
    suspension: t.managing.suspendNote,
  };
  const complete = reason.trim() !== '' && (!isTransfer || toInstitutionId !== null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) props.onSubmit(isTransfer ? { reason, toInstitutionId } : { reason });
      }}
    >
      <Stack>
        {notes[step] && <Text size="sm">{notes[step]}</Text>}
        {isForBookers(step) && <Touched step={step} instrumentId={props.instrumentId} />}
        {isTransfer && (
          <Select
            label={t.managing.transferTo}
            required
            searchable
            value={toInstitutionId}
            onChange={setTo}
            data={(institutions.data?.items ?? [])
              .filter(({ id }) => id !== props.institutionId)
              .map(({ id, name }) => ({ value: id, label: local(name) }))}
          />
        )}
        <Textarea
          label={t.managing.reason}
          required
          maxLength={500}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemAlert error={props.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={props.pending} disabled={!complete}>
            {props.word}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Steps that those who have booked it are told of. */
type StepForBookers = 'suspension' | 'retirement' | 'transfer';
const isForBookers = (step: Step): step is StepForBookers =>
  step === 'suspension' || step === 'retirement' || step === 'transfer';

/** The coming bookings that the step touches, as they are now. */
function Touched(props: { readonly step: StepForBookers; readonly instrumentId: string }) {
  const { t } = useLanguage();
  const { step, instrumentId } = props;
  const touched = useTouched({ type: 'step', instrumentId, step });
  const { list, first } = touched;
  if (list.isPending) return <Loading />;
  if (!first) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  const { touchedNone: none, touched: words } = t.managing;
  return (
    <>
      <TouchedItems touched={touched} words={{ none, ...words[step] }} />
      {first.waiting > 0 && <Text size="sm">{words[step].waiting(first.waiting)}</Text>}
    </>
  );
}
