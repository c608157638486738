import type { BookingPolicy } from '@kyoyo/contracts';
import { useLanguage } from '../../language/language.tsx';
import { rulesOf } from './rules.ts';

/** The rules of a policy as words. */
export function RuleList({ policy }: { readonly policy: BookingPolicy }) {
  const { t, language } = useLanguage();
  return (
    <dl className="rules">
      {rulesOf(policy, t, language).map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
