import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { formatYen } from '../../../parts/format.ts';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../../parts/reason-dialog.tsx';
import { ResearchForm } from '../form/form.tsx';
import { useNamesOf } from '../form/names.ts';
import type { Side } from './side.ts';
import { allowOverdraft, end, requestReview, sign, useSteps, withdraw } from './steps.ts';

type Reasoned = 'withdraw' | 'end' | 'overdraft';

/** What the reader can do next, for the party for which they speak. */
export function Acts(props: { readonly research: ResearchContract; readonly side: Side }) {
  const { t } = useLanguage();
  const { research, side } = props;
  const { negotiated, agreed, ended, institutionId, spending } = research;
  const nameOf = useNamesOf(research);
  const [isEditing, setEditing] = useState(false);
  const [asking, setAsking] = useState<Reasoned | 'sign' | null>(null);
  const steps = useSteps(research, () => setAsking(null));
  const isOver = ended !== null || research.status === 'withdrawn';
  const hasSigned = negotiated?.signatures.some(({ partyId }) => partyId === side.partyId) ?? false;
  const maySign = negotiated?.stage === 'reviewed' && side.represents;
  if (isOver) return null;
  return (
    <div>
      <Group gap="xs" justify="flex-end">
        {agreed && (side.manages || side.represents) && (
          <Button variant="default" onClick={() => setAsking('end')}>
            {t.research.end}
          </Button>
        )}
        {side.manages && agreed && spending === 'spent' && !research.overdraft && (
          <Button variant="default" onClick={() => setAsking('overdraft')}>
            {t.research.overdraft}
          </Button>
        )}
        {side.manages && negotiated && (
          <Button variant="default" onClick={() => setAsking('withdraw')}>
            {t.research.withdraw}
          </Button>
        )}
        {side.manages && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {negotiated ? t.research.edit : t.research.amend}
          </Button>
        )}
        {side.manages && negotiated?.stage === 'draft' && (
          <Button loading={steps.isPending} onClick={() => steps.mutate(requestReview)}>
            {t.research.requestReview}
          </Button>
        )}
        {maySign && !hasSigned && (
          <Button onClick={() => setAsking('sign')}>{t.research.sign(nameOf(side.partyId))}</Button>
        )}
        {maySign && hasSigned && <Text size="sm">{t.research.signedAlready}</Text>}
      </Group>
      {asking === null && <ProblemAlert error={steps.error} />}
      {isEditing && (
        <ResearchForm
          institutionId={institutionId}
          research={research}
          onClose={() => setEditing(false)}
        />
      )}
      {asking === 'sign' && negotiated && (
        <Dialog
          title={t.research.sign(nameOf(side.partyId))}
          about={t.research.version(negotiated.number)}
          onClose={() => setAsking(null)}
        >
          <Text>{t.research.signAsk(formatYen(negotiated.amounts.totalYen))}</Text>
          <ProblemAlert error={steps.error} />
          <DialogActions onClose={() => setAsking(null)}>
            <Button loading={steps.isPending} onClick={() => steps.mutate(sign(negotiated.number))}>
              {t.research.signNow}
            </Button>
          </DialogActions>
        </Dialog>
      )}
      {asking && asking !== 'sign' && (
        <Asked asking={asking} steps={steps} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

const stepOf = { withdraw, end, overdraft: allowOverdraft } as const;

function Asked(props: {
  readonly asking: Reasoned;
  readonly steps: ReturnType<typeof useSteps>;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { asking, steps, onClose } = props;
  const titles = {
    withdraw: t.research.withdrawTitle,
    end: t.research.endTitle,
    overdraft: t.research.overdraftTitle,
  };
  const actions = {
    withdraw: t.research.withdraw,
    end: t.research.end,
    overdraft: t.research.overdraft,
  };
  return (
    <ReasonDialog
      title={titles[asking]}
      label={t.research.reason}
      action={actions[asking]}
      required
      pending={steps.isPending}
      error={steps.error}
      onDone={(reason) => steps.mutate(stepOf[asking](reason))}
      onClose={onClose}
    >
      {asking === 'end' && <Text size="sm">{t.research.endHelp}</Text>}
    </ReasonDialog>
  );
}
