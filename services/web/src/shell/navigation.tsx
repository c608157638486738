import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Session } from '../api.ts';
import { useLanguage } from '../language/language.tsx';

/** The pages that somebody with these roles has. */
export function Navigation(props: { readonly session: Session; readonly onChosen: () => void }) {
  const { t } = useLanguage();
  const has = (...names: string[]) => props.session.roles.some(({ name }) => names.includes(name));
  const links = [
    { to: '/instruments', label: t.nav.find, shown: true },
    { to: '/networks', label: t.networks.title, shown: true },
    { to: '/bookings', label: t.nav.bookings, shown: true },
    { to: '/consultations', label: t.nav.consultations, shown: true },
    { to: '/training', label: t.nav.training, shown: true },
    { to: '/board', label: t.nav.board, shown: true },
    {
      to: '/facility',
      label: t.facility.nav,
      shown: has('facility-staff', 'facility-manager'),
    },
    { to: '/charges', label: t.nav.charges, shown: true },
    {
      to: '/manage',
      label: t.nav.manage,
      shown: has('facility-staff', 'facility-manager'),
    },
    { to: '/audit', label: t.nav.audit, shown: has('operations', 'auditor') },
  ] as const;
  return (
    <Stack gap={4}>
      {links
        .filter(({ shown }) => shown)
        .map(({ to, label }) => (
          <Link key={to} to={to} className="nav-link" onClick={props.onChosen}>
            {label}
          </Link>
        ))}
    </Stack>
  );
}
