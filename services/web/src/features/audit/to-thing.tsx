import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import type { ThingPage } from './thing-page.ts';

const paths = {
  charge: '/charges/$id',
  quote: '/quotes/$id',
  consultation: '/consultations/$id',
  instrument: '/instruments/$id',
  network: '/networks/$id',
} as const;

/** Leads to the page of a thing. */
export function ToThing({ page: { kind, id } }: { readonly page: ThingPage }) {
  const { t } = useLanguage();
  const words = t.audit.toThing[kind];
  if (kind === 'reservation') {
    return (
      <Link to="/bookings" search={{ open: id }} className="plain-link">
        {words}
      </Link>
    );
  }
  return (
    <Link to={paths[kind]} params={{ id }} className="plain-link">
      {words}
    </Link>
  );
}
