import {
  Autocomplete,
  Button,
  Checkbox,
  SimpleGrid,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, type Instrument, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { categoryName, categoryNamed } from '../find/card.tsx';
import { FileRows } from './files/file-rows.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { type DescriptionDraft, descriptionOf, draftOf } from './description-draft.ts';
import { DescriptionRows } from './description-rows.tsx';
import { useHappened } from '../../live/stale.ts';
import { catalogueEvents } from '../../live/events.ts';

/** Proposes an instrument, or describes one anew. */
export function InstrumentForm(props: {
  readonly institutionId: string;
  /** Null to propose another one. */
  readonly instrument: Instrument | null;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const happened = useHappened();
  const { institutionId, instrument, onClose } = props;
  const [draft, setDraft] = useState(() => draftOf(instrument));
  const save = useMutation({
    mutationFn: (key: string) => {
      const body = descriptionOf(draft);
      if (!instrument) {
        const headers = { 'Idempotency-Key': key };
        return got(api.POST('/api/instruments', { headers, body: { ...body, institutionId } }));
      }
      return got(
        api.POST('/api/instruments/{id}/descriptions', {
          headers: { 'Idempotency-Key': key, 'If-Match': `"${instrument.version}"` },
          params: { path: { id: instrument.id } },
          body,
        }),
      );
    },
    onSuccess: onClose,
    onSettled: () => void happened(catalogueEvents),
  });
  const [busy, setBusy] = useState(0);
  const change = (part: Partial<DescriptionDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <Dialog title={instrument ? t.managing.editTitle : t.managing.propose} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(newKey());
        }}
      >
        <Stack gap="sm">
          <MainFields draft={draft} onChange={change} unitsMin={sharedUnits(instrument)} />
          <Details draft={draft} onChange={change} />
          {(['photos', 'documents'] as const).map((list) => (
            <FileRows
              key={list}
              kind={list === 'photos' ? 'photo' : 'document'}
              title={t.instrumentForm[list]}
              institutionId={institutionId}
              rows={draft[list]}
              onChange={(rowsOf) => setDraft((now) => ({ ...now, [list]: rowsOf(now[list]) }))}
              onBusy={(by) => setBusy((now) => now + by)}
            />
          ))}
          <FundingFields draft={draft} onChange={change} />
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending} disabled={busy > 0}>
              {instrument ? t.save : t.managing.propose}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: DescriptionDraft;
  readonly onChange: (part: Partial<DescriptionDraft>) => void;
}

type TextField = {
  [Field in keyof DescriptionDraft]: DescriptionDraft[Field] extends string ? Field : never;
}[keyof DescriptionDraft];

/** A field of the draft that is one line of text. */
function Line(props: FieldsProps & { readonly field: TextField; readonly optional?: boolean }) {
  const { t } = useLanguage();
  const { field, draft, onChange, optional = false } = props;
  const isDate = field === 'acquiredOn' || field === 'costOnlyUntil';
  return (
    <TextInput
      label={t.instrumentForm[field]}
      type={isDate ? 'date' : 'text'}
      required={!optional}
      maxLength={200}
      value={draft[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
}

/** Units of a shared instrument may be booked: they are taken away in a step of its own. */
const sharedUnits = (instrument: Instrument | null): number =>
  instrument?.status === 'approved' || instrument?.status === 'suspended' ? instrument.units : 1;

function MainFields(props: FieldsProps & { readonly unitsMin: number }) {
  const { t } = useLanguage();
  const { draft, onChange, unitsMin } = props;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <Line {...props} field="nameJa" />
      <Line {...props} field="nameEn" />
      <Autocomplete
        label={t.instrumentForm.category}
        required
        maxLength={60}
        value={categoryName(t, draft.category)}
        onChange={(name) => onChange({ category: categoryNamed(t, name) })}
        data={Object.values(t.categories)}
      />
      <WholeNumberField
        label={t.instrumentForm.units}
        description={unitsMin > 1 ? t.instrumentForm.unitsHelp : undefined}
        required
        min={unitsMin}
        max={50}
        value={draft.units}
        onValue={(units) => onChange({ units })}
      />
      <Line {...props} field="locationJa" />
      <Line {...props} field="locationEn" />
    </SimpleGrid>
  );
}

function Details({ draft, onChange }: FieldsProps) {
  const { t } = useLanguage();
  const lists = ['aliases', 'techniques', 'sampleKinds'] as const;
  return (
    <>
      {lists.map((list) => (
        <TagsInput
          key={list}
          label={t.instrumentForm[list]}
          placeholder={draft[list].length === 0 ? t.instrumentForm.listHelp : ''}
          value={draft[list]}
          acceptValueOnBlur
          onChange={(words) => onChange({ [list]: words })}
        />
      ))}
      <DescriptionRows
        title={t.instrumentForm.specs}
        firstLabel={t.instrumentForm.specName}
        lastLabel={t.instrumentForm.specValue}
        rows={draft.specs}
        onChange={(specs) => onChange({ specs })}
      />
    </>
  );
}

function FundingFields(props: FieldsProps) {
  const { t } = useLanguage();
  const { draft, onChange } = props;
  return (
    <>
      <Checkbox
        label={t.instrumentForm.funded}
        checked={draft.funded}
        onChange={(event) => onChange({ funded: event.currentTarget.checked })}
      />
      {draft.funded && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <Line {...props} field="subsidyJa" optional={draft.subsidyEn === ''} />
          <Line {...props} field="subsidyEn" optional={draft.subsidyJa === ''} />
          <Line {...props} field="acquiredOn" />
          <Line {...props} field="costOnlyUntil" optional />
          <Line {...props} field="signedOffBy" optional />
        </SimpleGrid>
      )}
    </>
  );
}
