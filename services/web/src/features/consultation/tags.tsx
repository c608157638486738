import { Group } from '@mantine/core';
import type { Consultation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';

const toneOf: Record<Consultation['status'], Tone> = {
  open: 'good',
  booked: 'plain',
  closed: 'plain',
};

/** How a consultation stands, and who has to answer. */
export function ConsultationTags(props: {
  readonly consultation: Pick<Consultation, 'status' | 'awaits'>;
}) {
  const { t } = useLanguage();
  const { status, awaits } = props.consultation;
  return (
    <Group gap={6}>
      {awaits && (
        <Tag tone="waiting">
          {awaits === 'person' ? t.consultation.awaitsPerson : t.consultation.awaitsStaff}
        </Tag>
      )}
      <Tag tone={toneOf[status]}>{t.consultation.status[status]}</Tag>
    </Group>
  );
}
