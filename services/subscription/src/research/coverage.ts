import type { Coverage } from '@kyoyo/contracts';
import { japanDay } from '@kyoyo/kernel';
import { isCovered, type Research, researchersOf } from './state.ts';

/**
 * What it lets be booked; null while nothing is agreed, and of an umbrella, under which nobody books.
 * A member of staff who researches with the company books as one of their own organisation.
 */
export function coverageOf(
  research: Research,
  organisationOf: ReadonlyMap<string, string>,
): Coverage | null {
  const { form, institutionId, agreed, ended, spending, overdraft } = research;
  if (!agreed || form === 'umbrella') return null;
  const { title, firstDay, lastDay, instrumentIds, organisationIds } = agreed.content;
  const { indirect, classFactor } = agreed.content;
  const people = researchersOf(research).filter((one) => isCovered(research, one));
  const personIds = [...new Set(people.map(({ personId }) => personId))];
  const employers = personIds.flatMap((personId) => organisationOf.get(personId) ?? []);
  const isSpent = spending === 'spent' && overdraft === null;
  const period = { start: japanDay(firstDay).start, end: japanDay(lastDay).end };
  return {
    form,
    title,
    institutionId,
    organisationIds: [...new Set([...organisationIds, ...employers])].slice(0, 20),
    personIds: personIds.slice(0, 200),
    instrumentIds,
    periods: ended || isSpent ? [] : [period],
    limits: [],
    research: { indirectPercent: indirect.percent, classFactor },
  };
}
