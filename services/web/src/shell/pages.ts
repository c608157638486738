import type { Session } from '../api.ts';
import type { Dictionary } from '../language/ja.ts';

const among =
  ({ roles }: Session) =>
  (...names: string[]): boolean =>
    roles.some(({ name }) => names.includes(name));

/** Where somebody's day begins. */
export function firstPageOf(session: Session) {
  const has = among(session);
  if (has('facility-staff', 'facility-manager')) return '/facility';
  if (has('operations', 'auditor')) return '/audit';
  // Who only pays does not book.
  return has('finance') && !has('member', 'representative') ? '/charges' : '/instruments';
}

/** What past use would have come to is asked by whoever decides prices, and by auditors. */
const decidesPrices = ({ roles }: Session): boolean =>
  roles.some(
    ({ name, institutionId }) =>
      name === 'facility-manager' ||
      name === 'auditor' ||
      (name === 'finance' && institutionId !== undefined),
  );

/** The books of an institution are for its finance, and for auditors to read. */
const readsBooks = ({ roles }: Session): boolean =>
  roles.some(
    ({ name, institutionId }) =>
      name === 'auditor' || (name === 'finance' && institutionId !== undefined),
  );

const paysForOrganisation = ({ roles }: Session): boolean =>
  roles.some(({ name, institutionId }) => name === 'finance' && institutionId === undefined);

/** The pages by the job that they are for; a person sees those of their own jobs. */
export function pagesOf(session: Session, t: Dictionary) {
  const has = among(session);
  const works = has('facility-staff', 'facility-manager');
  return [
    {
      name: t.nav.use,
      links: [
        { to: '/instruments', label: t.nav.find },
        { to: '/networks', label: t.networks.title },
        { to: '/bookings', label: t.nav.bookings },
        { to: '/consultations', label: t.nav.consultations },
        { to: '/training', label: t.nav.training },
        ...(works ? [] : [{ to: '/incidents', label: t.incidents.title } as const]),
        ...(works ? [] : [{ to: '/board', label: t.nav.board } as const]),
      ],
    },
    {
      name: t.nav.run,
      links: works
        ? [
            { to: '/board', label: t.nav.board },
            { to: '/facility', label: t.facility.nav },
            { to: '/manage', label: t.nav.manage },
            { to: '/incidents', label: t.incidents.title },
          ]
        : [],
    },
    {
      name: t.nav.money,
      links: [
        { to: '/charges', label: t.nav.charges },
        ...(has('finance', 'auditor')
          ? [{ to: '/invoices', label: t.invoices.title } as const]
          : []),
        ...(has('finance') ? [{ to: '/payments', label: t.payments.title } as const] : []),
        ...(readsBooks(session) ? [{ to: '/books', label: t.books.nav } as const] : []),
        ...(decidesPrices(session) ? [{ to: '/sharing', label: t.sharing.title } as const] : []),
        { to: '/quotes', label: t.quotes.title },
        { to: '/contracts', label: t.contracts.title },
        { to: '/research', label: t.research.title },
        ...(has('finance')
          ? [{ to: '/research-credit', label: t.researchCredit.title } as const]
          : []),
        ...(paysForOrganisation(session)
          ? [{ to: '/documents', label: t.retention.title } as const]
          : []),
        { to: '/organisation', label: t.organisation.nav },
        ...(has('operations', 'facility-manager')
          ? [{ to: '/classes', label: t.organisation.decideNav } as const]
          : []),
        ...(decidesPrices(session) ? [{ to: '/what-if', label: t.whatIf.title } as const] : []),
      ],
    },
    {
      name: t.nav.records,
      links: has('operations', 'auditor') ? [{ to: '/audit', label: t.nav.audit }] : [],
    },
  ] as const;
}
