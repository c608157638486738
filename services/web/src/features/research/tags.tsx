import { japanDate, systemClock } from '@kyoyo/kernel';
import { Group } from '@mantine/core';
import type { ResearchListed } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';

const toneOf: Record<ResearchListed['status'], Tone> = {
  draft: 'plain',
  'in-review': 'waiting',
  reviewed: 'waiting',
  agreed: 'good',
  ended: 'plain',
  withdrawn: 'plain',
};
const toneOfSpending = { open: 'plain', 'nearly-spent': 'waiting', spent: 'bad' } as const;

/** How a contract stands, and what should be seen at once. */
export function ResearchTags({ research }: { readonly research: ResearchListed }) {
  const { t } = useLanguage();
  const { status, amendment, spending, confidential, form } = research;
  return (
    <Group gap={6}>
      {status === 'agreed' && research.firstDay > japanDate(systemClock()) ? (
        <Tag>{t.research.notBegun}</Tag>
      ) : (
        <Tag tone={toneOf[status]}>{t.research.status[status]}</Tag>
      )}
      {amendment && <Tag tone="waiting">{t.research.amendment[amendment]}</Tag>}
      {spending !== 'open' && (
        <Tag tone={toneOfSpending[spending]}>{t.research.spending[spending]}</Tag>
      )}
      <Tag>{t.research.form[form]}</Tag>
      {confidential && <Tag>{t.research.confidential}</Tag>}
    </Group>
  );
}
