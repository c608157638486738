import { type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { Button, Checkbox, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, type Incident, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { incidentEvents, outageEvents, reservationEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { MomentFields } from '../../parts/moment-fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { StopFields, stopAsked, type StopWish } from './stop-fields.tsx';

/** On which instrument, and during which use, somebody reports something. */
export interface ReportOn {
  readonly instrumentId: string;
  readonly name: string;
  /** How many units staff may choose from; none of them for a user, who has one. */
  readonly units: number;
  /** Null where nobody's use is meant. */
  readonly reservationId: string | null;
  /** Whether one may put it out of use: staff, and who uses it. */
  readonly mayStop: boolean;
}

/** Long enough for staff to see to it on the next working day. */
const stopMinutes = 1_440;

/** Says that something broke or somebody was hurt, and stops the instrument with it where it must. */
export function ReportDialog(props: { readonly on: ReportOn; readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { on, onClose } = props;
  const words = t.incidents;
  const happened = useHappened();
  const [key] = useState(newKey);
  const [kind, setKind] = useState<Incident['kind']>('malfunction');
  const [happenedAt, setHappenedAt] = useState<Instant>(systemClock);
  const [note, setNote] = useState('');
  const [stop, setStop] = useState<StopWish | null>(null);
  const report = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/incidents', {
          ...withKey(key),
          body: {
            instrumentId: on.instrumentId,
            kind,
            happenedAt,
            note,
            ...(on.reservationId !== null && { reservationId: on.reservationId }),
            ...(stop && { stop: stopAsked(stop) }),
          },
        }),
      ),
    onSuccess: () => happened([...incidentEvents, ...outageEvents, ...reservationEvents]),
  });
  if (report.data) {
    return (
      <Dialog title={words.reportTitle(on.name)} onClose={onClose}>
        <Stack>
          <Said aloud>{words.reported}</Said>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.close}
            </Button>
            <Link to="/incidents/$id" params={{ id: report.data.id }} className="plain-link">
              {words.toIncident}
            </Link>
          </Group>
        </Stack>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.reportTitle(on.name)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          report.mutate();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{words.caution}</Text>
          <Select
            label={words.kind}
            required
            allowDeselect={false}
            data={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
            value={kind}
            onChange={(value) => value && setKind(value as Incident['kind'])}
          />
          <MomentFields label={words.happenedAt} moment={happenedAt} onChange={setHappenedAt} />
          <Textarea
            label={words.note}
            required
            autosize
            minRows={3}
            maxLength={2000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {on.mayStop && (
            <Checkbox
              label={words.stop}
              checked={stop !== null}
              onChange={({ currentTarget: { checked } }) =>
                setStop(
                  checked ? { units: null, until: plusMinutes(systemClock(), stopMinutes) } : null,
                )
              }
            />
          )}
          {stop && <StopFields stop={stop} units={on.units} onChange={setStop} />}
          <ProblemAlert error={report.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" color={stop ? 'red' : 'brand'} loading={report.isPending}>
              {words.report}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
