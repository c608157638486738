import { proposedClass } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type ClassPeriod, type ClassRequest, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { beginningCertificate, type CertificateDraft, certificateOf } from './certificate.ts';
import { useClassCommand } from './command.ts';
import { Proposal } from './proposal.tsx';
import { classesQuery } from './queries.ts';
import { ClassTimeline } from './timeline.tsx';

interface CertifyProps {
  readonly request: ClassRequest;
  readonly organisation: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Certifies a class on a request; begins with what the rules make of the evidence. */
export function CertifyDialog(props: CertifyProps) {
  const { t } = useLanguage();
  const classes = useQuery(classesQuery(props.request.organisationId));
  return (
    <Dialog
      title={t.organisation.certifyTitle(props.organisation)}
      size="xl"
      onClose={props.onClose}
    >
      <ProblemAlert error={classes.error} onRetry={() => void classes.refetch()} />
      {classes.isPending && <Loading />}
      {classes.data && <CertifyForm {...props} periods={classes.data} />}
    </Dialog>
  );
}

function CertifyForm(props: CertifyProps & { readonly periods: readonly ClassPeriod[] }) {
  const { t } = useLanguage();
  const { request, periods } = props;
  const today = japanDate(systemClock());
  const [draft, setDraft] = useState(() =>
    beginningCertificate(request, proposedClass(request.evidence, today), periods, today),
  );
  const set = (change: Partial<CertificateDraft>) =>
    setDraft((before) => ({ ...before, ...change }));
  const certify = useClassCommand((_: void, keyed) => {
    const params = { path: { id: request.id } };
    const body = certificateOf(draft);
    return got(api.POST('/api/class-requests/{id}/certification', { ...keyed, params, body }));
  }, props.onDone);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        certify.mutate();
      }}
    >
      <Stack>
        <Proposal evidence={request.evidence} asked={request.class} />
        <Text fw={700} size="sm">
          {t.organisation.existing}
        </Text>
        <ClassTimeline periods={periods} />
        <CertificateFields draft={draft} set={set} />
        <Textarea
          label={t.organisation.evidence}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.evidence}
          onChange={(event) => set({ evidence: event.currentTarget.value })}
        />
        <ProblemAlert error={certify.error} />
        <DialogActions onClose={props.onClose}>
          <Button type="submit" loading={certify.isPending}>
            {t.organisation.certify}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}

function CertificateFields(props: {
  readonly draft: CertificateDraft;
  readonly set: (change: Partial<CertificateDraft>) => void;
}) {
  const { t } = useLanguage();
  const { draft, set } = props;
  const names = Object.entries(t.classes).map(([value, label]) => ({ value, label }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        label={t.organisation.class}
        allowDeselect={false}
        value={draft.class}
        onChange={(next) => next && set({ class: next as CertificateDraft['class'] })}
        data={names}
      />
      <DateField
        label={t.organisation.validFrom}
        required
        value={draft.validFrom}
        onChange={(validFrom) => set({ validFrom })}
      />
      <DateField
        label={t.organisation.lastDay}
        min={draft.validFrom}
        value={draft.lastDay}
        onChange={(lastDay) => set({ lastDay })}
      />
      {draft.lastDay !== '' && (
        <Select
          label={t.organisation.thereafterField}
          description={t.organisation.thereafterHelp}
          descriptionProps={{ c: 'dimmed' }}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          clearable
          clearButtonProps={{ 'aria-label': t.organisation.noThereafter }}
          placeholder={t.organisation.noThereafter}
          value={draft.thereafter}
          onChange={(next) => set({ thereafter: next as CertificateDraft['thereafter'] })}
          data={names}
        />
      )}
    </SimpleGrid>
  );
}
