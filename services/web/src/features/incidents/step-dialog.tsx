import { Button, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { plusMinutes, systemClock } from '@kyoyo/kernel';
import { useState } from 'react';
import { api, got, type Incident } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { incidentEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { readWhole } from '../../parts/typed-number.ts';
import { useCommand } from '../facility/command.ts';
import { StopFields, stopAsked, type StopWish } from './stop-fields.tsx';
import type { Doing } from './doings.ts';

const yenMax = 1_000_000_000;
const stopMinutes = 1_440;

/** What a step says beside its text. */
interface Draft {
  readonly note: string;
  readonly cause: NonNullable<Incident['assessment']>['cause'] | null;
  readonly liability: NonNullable<Incident['assessment']>['liability'] | null;
  readonly yen: string;
  readonly stop: StopWish;
}

/** One step of an incident, with what it asks for. */
export function StepDialog(props: {
  readonly incident: Incident;
  readonly doing: Doing;
  readonly units: number;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { incident, doing, units, onClose } = props;
  const words = t.incidents;
  const happened = useHappened();
  const [draft, setDraft] = useState<Draft>(() => ({
    note: '',
    cause: incident.assessment?.cause ?? null,
    liability: incident.assessment?.liability ?? null,
    yen: '',
    stop: { units: null, until: plusMinutes(systemClock(), stopMinutes) },
  }));
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const yen = readWhole(draft.yen, { min: 0, max: yenMax });
  // Who is liable is said by a person, and by no default.
  const isOpen = doing === 'assessment' && !(draft.cause && draft.liability);
  const isWrong = draft.yen !== '' && yen === undefined;
  const send = useCommand(
    (_: void, keyed) => {
      const params = { path: { id: incident.id } };
      const body = bodyOf(doing, draft, yen ?? null);
      // The compiler knows each path with its body; here it is one of them.
      return got(api.POST(`/api/incidents/{id}/${doing}`, { ...keyed, params, body } as never));
    },
    () => {
      void happened(incidentEvents);
      onClose();
    },
  );
  return (
    <Dialog title={words.doing[doing]} about={words.kinds[incident.kind]} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Stack gap="sm">
          {doing === 'assessment' && <AssessmentFields draft={draft} onChange={change} />}
          {doing === 'stop' && (
            <StopFields stop={draft.stop} units={units} onChange={(stop) => change({ stop })} />
          )}
          {asksForYen.includes(doing) && (
            <TextInput
              label={doing === 'assessment' ? words.estimate : words.yen}
              required={doing !== 'assessment'}
              inputMode="numeric"
              maxLength={12}
              value={draft.yen}
              error={isWrong && t.fields.noWhole(0, yenMax)}
              onChange={({ currentTarget }) => change({ yen: currentTarget.value })}
            />
          )}
          {doing === 'compensation' && <Text size="sm">{words.compensationTax}</Text>}
          {doing !== 'stop' && (
            <Textarea
              label={words.asked[doing]}
              required
              autosize
              minRows={2}
              maxLength={2000}
              value={draft.note}
              onChange={({ currentTarget }) => change({ note: currentTarget.value })}
            />
          )}
          <ProblemAlert error={send.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={send.isPending} disabled={isWrong || isOpen}>
              {words.doing[doing]}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

const asksForYen: readonly Doing[] = [
  'assessment',
  'compensation',
  'insurance-claim',
  'insurance-payment',
];

function bodyOf(doing: Doing, { note, cause, liability, stop }: Draft, yen: number | null) {
  if (doing === 'stop') return stopAsked(stop);
  if (doing === 'assessment') return { note, cause, liability, estimateYen: yen };
  return asksForYen.includes(doing) ? { note, yen } : { note };
}

function AssessmentFields(props: {
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
}) {
  const { t } = useLanguage();
  const { draft, onChange } = props;
  const words = t.incidents;
  const choices = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Select
        label={words.cause}
        required
        allowDeselect={false}
        data={choices(words.causes)}
        value={draft.cause}
        onChange={(cause) => cause && onChange({ cause: cause as Draft['cause'] })}
      />
      <Select
        label={words.liability}
        required
        allowDeselect={false}
        data={choices(words.liabilities)}
        value={draft.liability}
        onChange={(liability) =>
          liability && onChange({ liability: liability as Draft['liability'] })
        }
      />
    </>
  );
}
