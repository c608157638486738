import { classCriteria, classRulesOn, daysFrom, proposedClass } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Text, VisuallyHidden } from '@mantine/core';
import type { ClassRequest } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate } from '../../parts/format.ts';
import { Tag } from '../../parts/tag.tsx';

type Evidence = Pick<ClassRequest['evidence'], 'capitalYen' | 'foundedOn' | 'investors'>;

/** What the rules would make of the evidence today, and whether that is what is asked for. */
export function Proposal(props: {
  readonly evidence: Evidence;
  readonly asked: ClassRequest['class'];
}) {
  const { t, local, language } = useLanguage();
  const today = japanDate(systemClock());
  const proposal = proposedClass(props.evidence, today);
  const { startup, sme, source } = classRulesOn(today);
  const limits = {
    'startup-capital': startup.capitalYenBelow,
    'startup-age': startup.ageYearsMax,
    'startup-investors': startup.investorsMin,
    'sme-capital': sme.capitalYenMax,
  };
  return (
    <div
      role="group"
      className="class-proposal"
      aria-label={t.organisation.proposal}
      aria-live="polite"
    >
      <Text fw={700} size="sm">
        {t.organisation.proposal}
      </Text>
      {!proposal && <Text size="sm">{t.organisation.noProposal}</Text>}
      {proposal && (
        <>
          <Text size="sm">
            {t.organisation.proposed(t.classes[proposal.class])}
            {proposal.validTo &&
              ` · ${t.organisation.proposedUntil(
                formatDate(daysFrom(proposal.validTo, -1), language),
              )}`}
          </Text>
          {proposal.class !== props.asked && (
            <Tag tone="waiting">{t.organisation.differs(t.classes[props.asked])}</Tag>
          )}
          <ul>
            {classCriteria.map((criterion) => (
              <li key={criterion} data-met={proposal.met[criterion]}>
                <Text span size="sm">
                  {proposal.met[criterion] ? '✓ ' : '— '}
                  {t.organisation.criteria[criterion](limits[criterion])}
                  <VisuallyHidden>
                    {` ${proposal.met[criterion] ? t.organisation.met : t.organisation.unmet}`}
                  </VisuallyHidden>
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      <Text size="xs" mt={6}>
        {`${t.organisation.source}: `}
        <a className="plain-link" href={source.url} target="_blank" rel="noreferrer">
          {local(source.name)}
        </a>
      </Text>
    </div>
  );
}
