import { Button, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type ClassRequest, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { WhenValid } from '../../parts/fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { institutionsQuery } from '../people/queries.ts';
import { useClassCommand } from './command.ts';
import { type AskDraft, askingOf, draftOf, emptyDraft, evidenceOf } from './draft.ts';
import { EvidenceFields, StageFields } from './evidence-fields.tsx';
import { Proposal } from './proposal.tsx';

/** Asks for a class with evidence, and says beforehand what the rules would make of that. */
export function AskDialog(props: {
  readonly organisationId: string;
  /** What was asked before, if anything was. */
  readonly before: ClassRequest | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState(props.before ? draftOf(props.before) : emptyDraft);
  const set = (change: Partial<AskDraft>) => setDraft((before) => ({ ...before, ...change }));
  const ask = useClassCommand((_: void, keyed) => {
    const params = { path: { id: props.organisationId } };
    const body = askingOf(draft);
    return got(api.POST('/api/organisations/{id}/class-requests', { ...keyed, params, body }));
  }, props.onDone);
  return (
    <Dialog title={t.organisation.askTitle} size="xl" onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <Stack>
          <Select
            label={t.organisation.askedClass}
            allowDeselect={false}
            value={draft.class}
            onChange={(next) => next && set({ class: next as AskDraft['class'] })}
            data={Object.entries(t.classes).map(([value, label]) => ({ value, label }))}
          />
          <EvidenceFields draft={draft} set={set} />
          <WhenValid>
            <Proposal evidence={evidenceOf(draft)} asked={draft.class} />
          </WhenValid>
          <TextInput
            label={t.organisation.certificate}
            maxLength={60}
            autoComplete="off"
            value={draft.certificateNumber}
            onChange={(event) => set({ certificateNumber: event.currentTarget.value })}
          />
          <Textarea
            label={t.organisation.documents}
            description={t.organisation.documentsHelp}
            descriptionProps={{ c: 'dimmed' }}
            required
            autosize
            minRows={2}
            maxLength={1000}
            value={draft.documents}
            onChange={(event) => set({ documents: event.currentTarget.value })}
          />
          {draft.class === 'startup' && <StageFields draft={draft} set={set} />}
          <DeciderField draft={draft} set={set} />
          <ProblemAlert error={ask.error} />
          <DialogActions onClose={props.onClose}>
            <Button type="submit" loading={ask.isPending}>
              {t.organisation.send}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

function DeciderField(props: {
  readonly draft: AskDraft;
  readonly set: (change: Partial<AskDraft>) => void;
}) {
  const { t, local } = useLanguage();
  const institutions = useQuery(institutionsQuery);
  return (
    <Select
      label={t.organisation.askedOf}
      allowDeselect={false}
      searchable
      value={props.draft.institutionId}
      onChange={(institutionId) => props.set({ institutionId: institutionId ?? '' })}
      data={[
        { value: '', label: t.organisation.platform },
        ...(institutions.data?.items ?? []).map(({ id, name }) => ({
          value: id,
          label: local(name),
        })),
      ]}
    />
  );
}
