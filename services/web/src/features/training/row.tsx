import type { Bilingual } from '@kyoyo/contracts';
import { Link } from '@tanstack/react-router';
import type { Qualification } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatPoint } from '../../parts/format.ts';
import { Row } from '../../parts/rows/row.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useQualificationActs } from './acts.tsx';
import { daysUntil } from './days.ts';

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
export function QualificationRow(props: {
  readonly qualification: Qualification;
  readonly instrument: Bilingual | undefined;
  readonly person: Bilingual | undefined;
  readonly asStaff: boolean;
}) {
  const { t, local, language } = useLanguage();
  const { qualification, instrument, asStaff } = props;
  const { standing, request, instrumentId, validUntil, trainedOn, scheduledFor } = qualification;
  const { place, wish, reason } = qualification;
  const name = instrument ? local(instrument) : t.loading;
  const person = asStaff && props.person ? local(props.person) : null;
  const left = standing === 'valid' && validUntil ? daysUntil(validUntil) : null;
  const { now, rest, below } = useQualificationActs({ qualification, name, asStaff });
  const day = (date: string) => formatDate(date, language);
  const training =
    scheduledFor && t.training.scheduledFor(formatPoint(scheduledFor, language), place ?? '');
  const about = [
    person,
    // Where there is one, the line begins with it.
    training && standing !== 'none' ? validity() : null,
    trainedOn && t.training.trainedOn(day(trainedOn)),
    wish && `${t.training.wish}: ${wish}`,
    reason && `${t.training.reason}: ${reason}`,
  ];
  return (
    <Row
      name={person ? `${name} ${person}` : name}
      when={training ?? validity()}
      title={
        <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
          {name}
        </Link>
      }
      about={about.filter(Boolean).join(' · ')}
      tags={
        <>
          {left !== null && left <= endsSoonDays && (
            <Tag tone="waiting">{t.training.endsSoon(left)}</Tag>
          )}
          <Tag tone={toneOf[standing]}>{t.training.standing[standing]}</Tag>
          {request !== 'none' && (
            <Tag tone={request === 'withdrawn' ? 'plain' : 'waiting'}>
              {t.training.request[request]}
            </Tag>
          )}
        </>
      }
      act={now}
      more={rest}
    >
      {below}
    </Row>
  );

  function validity(): string | null {
    if (standing === 'valid') {
      return validUntil ? t.training.heldUntil(day(validUntil)) : t.training.forGood;
    }
    return standing === 'expired' && validUntil ? t.training.endedOn(day(validUntil)) : null;
  }
}
