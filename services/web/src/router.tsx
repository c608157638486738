import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { AuditPage } from './pages/audit.tsx';
import { BoardPage } from './pages/board.tsx';
import { BookingsPage } from './pages/bookings.tsx';
import { ChargePage } from './pages/charge.tsx';
import { ChargesPage } from './pages/charges.tsx';
import { CheckInPage } from './pages/check-in.tsx';
import { ConsultationPage } from './pages/consultation.tsx';
import { ConsultationsPage } from './pages/consultations.tsx';
import { ComparePage } from './pages/compare.tsx';
import { FacilityPage, facilityInAddress } from './pages/facility.tsx';
import { FindPage } from './pages/find.tsx';
import { HistoryPage } from './pages/history.tsx';
import { InstrumentPage } from './pages/instrument.tsx';
import { ManagePage } from './pages/manage.tsx';
import { KioskDisplayPage } from './pages/kiosk-display.tsx';
import { TrainingPage } from './pages/training.tsx';
import { NetworkPage } from './pages/network.tsx';
import { NetworksPage } from './pages/networks.tsx';
import { NoticesPage, type NoticeTab, noticeTabs } from './pages/notices.tsx';
import { findInAddress } from './find-address.ts';
import { Shell } from './shell.tsx';
import { suggestionInAddress } from './suggestion.ts';

const root = createRootRoute({ component: Shell });
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/instruments' });
  },
});
const find = createRoute({
  getParentRoute: () => root,
  path: '/instruments',
  validateSearch: findInAddress,
  component: FindPage,
});
const instrument = createRoute({
  getParentRoute: () => root,
  path: '/instruments/$id',
  validateSearch: suggestionInAddress,
  component: InstrumentPage,
});
const bookings = createRoute({
  getParentRoute: () => root,
  path: '/bookings',
  component: BookingsPage,
});
const checkIn = createRoute({
  getParentRoute: () => root,
  path: '/kiosk/$instrumentId',
  component: CheckInPage,
  // The router reads a code of digits as a number.
  validateSearch: ({ code }: Record<string, unknown>): { code: string } => ({
    code: typeof code === 'number' || typeof code === 'string' ? `${code}` : '',
  }),
});
const consultations = createRoute({
  getParentRoute: () => root,
  path: '/consultations',
  component: ConsultationsPage,
});
const consultation = createRoute({
  getParentRoute: () => root,
  path: '/consultations/$id',
  component: ConsultationPage,
});
const training = createRoute({
  getParentRoute: () => root,
  path: '/training',
  component: TrainingPage,
});
const board = createRoute({ getParentRoute: () => root, path: '/board', component: BoardPage });
const compare = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: ComparePage,
  validateSearch: ({ instruments }: Record<string, unknown>): { instruments: string } => ({
    instruments: typeof instruments === 'string' ? instruments : '',
  }),
});
const charges = createRoute({
  getParentRoute: () => root,
  path: '/charges',
  component: ChargesPage,
});
const charge = createRoute({
  getParentRoute: () => root,
  path: '/charges/$id',
  component: ChargePage,
});
const history = createRoute({
  getParentRoute: () => root,
  path: '/history/$id',
  component: HistoryPage,
});
const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  component: NoticesPage,
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: NoticeTab } => {
    const known = noticeTabs.find((name) => name === tab);
    return known ? { tab: known } : {};
  },
});
const facility = createRoute({
  getParentRoute: () => root,
  path: '/facility',
  validateSearch: facilityInAddress,
  component: FacilityPage,
});
const kioskDisplay = createRoute({
  getParentRoute: () => root,
  path: '/kiosk-display/$instrumentId',
  component: KioskDisplayPage,
});
const networks = createRoute({
  getParentRoute: () => root,
  path: '/networks',
  component: NetworksPage,
});
const network = createRoute({
  getParentRoute: () => root,
  path: '/networks/$id',
  component: NetworkPage,
});
const audit = createRoute({ getParentRoute: () => root, path: '/audit', component: AuditPage });

const manage = createRoute({ getParentRoute: () => root, path: '/manage', component: ManagePage });

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    find,
    instrument,
    bookings,
    checkIn,
    consultations,
    consultation,
    training,
    board,
    compare,
    charges,
    charge,
    history,
    notices,
    networks,
    network,
    facility,
    kioskDisplay,
    audit,
    manage,
  ]),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
