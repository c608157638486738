import type { Bilingual } from '@kyoyo/contracts';
import { Card, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Qualification } from '../../api.ts';
import { formatDate, formatDay, formatTime } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { daysUntil, QualificationActions } from './actions.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';

const toneOf: Record<Qualification['standing'], Tone> = {
  none: 'plain',
  valid: 'good',
  expired: 'bad',
  failed: 'bad',
  revoked: 'bad',
};

/** From here on its end is shown as coming. */
const endsSoonDays = 60;

/** One qualification: what it is worth, until when, and what is asked for. */
export function QualificationCard(props: {
  readonly qualification: Qualification;
  readonly instrument: Bilingual | undefined;
  readonly person: Bilingual | undefined;
  readonly asStaff: boolean;
}) {
  const { t, local, language } = useLanguage();
  const { qualification, instrument, person, asStaff } = props;
  const { standing, request, instrumentId, validUntil, trainedOn } = qualification;
  const name = instrument ? local(instrument) : t.loading;
  const left = standing === 'valid' && validUntil ? daysUntil(validUntil) : null;
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h5">
            <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
              {name}
            </Link>
          </Title>
          {asStaff && person && <Text>{local(person)}</Text>}
          <Text size="sm" c="dimmed">
            {[validityOf(qualification), trainedOn && t.training.trainedOn(day(trainedOn))]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Asked qualification={qualification} />
        </div>
        <Group gap={6}>
          <Tag tone={toneOf[standing]}>{t.training.standing[standing]}</Tag>
          {left !== null && left <= endsSoonDays && (
            <Tag tone="waiting">{t.training.endsSoon(left)}</Tag>
          )}
          {request !== 'none' && (
            <Tag tone={request === 'withdrawn' ? 'plain' : 'waiting'}>
              {t.training.request[request]}
            </Tag>
          )}
        </Group>
      </Group>
      <QualificationActions qualification={qualification} name={name} asStaff={asStaff} />
    </Card>
  );

  function day(date: string): string {
    return formatDate(date, language);
  }

  function validityOf({ standing, validUntil }: Qualification): string | null {
    if (standing === 'valid') {
      return validUntil ? t.training.heldUntil(day(validUntil)) : t.training.forGood;
    }
    return standing === 'expired' && validUntil ? t.training.endedOn(day(validUntil)) : null;
  }
}

/** The training that is asked for, and why the last one led to nothing. */
function Asked({ qualification }: { readonly qualification: Qualification }) {
  const { t, language } = useLanguage();
  const { scheduledFor, place, wish, reason } = qualification;
  return (
    <>
      {scheduledFor && (
        <Text size="sm" fw={600}>
          {t.training.scheduledFor(
            `${formatDay(scheduledFor, language)} ${formatTime(scheduledFor, language)}`,
            place ?? '',
          )}
        </Text>
      )}
      {wish && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t.training.wish}: {wish}
        </Text>
      )}
      {reason && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t.training.reason}: {reason}
        </Text>
      )}
    </>
  );
}
