import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { AskTrainingDialog } from '../training/ask-dialog.tsx';
import { ReportButton } from '../incidents/report-button.tsx';
import { ConsultationDialog } from '../consultation/dialog.tsx';

/** What one may ask the staff of an instrument for, before booking it. */
export function AskStaff({ instrument }: { readonly instrument: Instrument }) {
  const { t, local } = useLanguage();
  const [asking, setAsking] = useState<'consultation' | 'training' | null>(null);
  const onClose = () => setAsking(null);
  const { id, name } = instrument;
  return (
    <Group gap="xs" mb="sm">
      <Button size="xs" variant="default" onClick={() => setAsking('consultation')}>
        {t.consultation.start}
      </Button>
      {instrument.status === 'approved' && (
        <Button size="xs" variant="default" onClick={() => setAsking('training')}>
          {t.training.ask}
        </Button>
      )}
      <ReportButton instrument={instrument} />
      {asking === 'consultation' && (
        <ConsultationDialog instrument={instrument} onClose={onClose} />
      )}
      {asking === 'training' && (
        <AskTrainingDialog instrumentId={id} name={local(name)} onClose={onClose} />
      )}
    </Group>
  );
}
