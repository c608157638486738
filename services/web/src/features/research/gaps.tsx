import { useLanguage } from '../../language/language.tsx';
import { Said } from '../../parts/said.tsx';

/** What lacks before a contract can be agreed. */
export function Gaps({
  gaps,
}: {
  readonly gaps: readonly { readonly slug: string; readonly text: string }[];
}) {
  const { t } = useLanguage();
  if (gaps.length === 0) return <Said>{t.research.noGaps}</Said>;
  return (
    <Said tone="waiting" title={t.research.gaps(gaps.length)}>
      <ul className="research-gaps">
        {gaps.map(({ slug, text }) => (
          <li key={slug}>{text}</li>
        ))}
      </ul>
    </Said>
  );
}
