import { Group } from '@mantine/core';
import type { Incident } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';

const toneOf: Record<Incident['stage'], Tone> = {
  reported: 'bad',
  safe: 'waiting',
  assessed: 'waiting',
  restored: 'good',
  closed: 'plain',
};

/** How far an incident has come, and whether the instrument stands still because of it. */
export function IncidentTags(props: {
  readonly incident: Pick<Incident, 'stage' | 'stoppedUntil'>;
}) {
  const { t } = useLanguage();
  const { stage, stoppedUntil } = props.incident;
  return (
    <Group gap={6}>
      {stoppedUntil !== null && <Tag tone="bad">{t.incidents.standsStill}</Tag>}
      <Tag tone={toneOf[stage]}>{t.incidents.stage[stage]}</Tag>
    </Group>
  );
}
