import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';

const withoutClass: ReadonlySet<string> = new Set(['class-expired', 'class-not-certified']);

/** Beside a refusal for want of a class: where one asks for it. */
export function AskAnew({ slug }: { readonly slug: string | undefined }) {
  const { t } = useLanguage();
  if (slug === undefined || !withoutClass.has(slug)) return null;
  return (
    <Link to="/organisation" className="plain-link">
      {t.organisation.askAnew}
    </Link>
  );
}
