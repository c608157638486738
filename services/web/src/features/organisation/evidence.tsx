import type { ReactNode } from 'react';
import type { ClassRequest } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatYen, listed } from '../../parts/format.ts';

/** What an organisation has shown of itself. */
export function Evidence({ request }: { readonly request: ClassRequest }) {
  const { t, language } = useLanguage();
  const { capitalYen, employees, foundedOn, investors, certificateNumber, documents } =
    request.evidence;
  const { stage } = request;
  const facts: [string, ReactNode][] = [
    [t.organisation.capital, capitalYen === null ? null : formatYen(capitalYen)],
    [t.organisation.employees, employees === null ? null : t.organisation.people(employees)],
    [t.organisation.founded, foundedOn && formatDate(foundedOn, language)],
    [
      t.organisation.investors,
      listed(
        investors.map(({ kind, name }) => `${name} (${t.organisation.investorKinds[kind]})`),
        language,
      ),
    ],
    [t.organisation.certificate, certificateNumber],
    [t.organisation.documents, documents],
  ];
  const lacks = stage?.lacks.map((need) => t.organisation.needs[need]) ?? [];
  return (
    <dl className="class-facts">
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value || t.organisation.notSaid} />
      ))}
      {stage && <Fact name={t.organisation.phase} value={t.organisation.phases[stage.phase]} />}
      {lacks.length > 0 && <Fact name={t.organisation.lacks} value={listed(lacks, language)} />}
    </dl>
  );
}

const Fact = (props: { readonly name: string; readonly value: ReactNode }) => (
  <>
    <dt>{props.name}</dt>
    <dd>{props.value}</dd>
  </>
);
