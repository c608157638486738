import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { facilityInAddress, noticesInAddress, suggestionInAddress } from './addresses.ts';
import { Loading } from './components/page.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { findInAddress } from './find-address.ts';
import { Shell } from './shell.tsx';

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
  component: lazyRouteComponent(() => import('./pages/find.tsx'), 'FindPage'),
});
const instrument = createRoute({
  getParentRoute: () => root,
  path: '/instruments/$id',
  validateSearch: suggestionInAddress,
  component: lazyRouteComponent(() => import('./pages/instrument.tsx'), 'InstrumentPage'),
});
const bookings = createRoute({
  getParentRoute: () => root,
  path: '/bookings',
  component: lazyRouteComponent(() => import('./pages/bookings.tsx'), 'BookingsPage'),
});
const checkIn = createRoute({
  getParentRoute: () => root,
  path: '/kiosk/$instrumentId',
  component: lazyRouteComponent(() => import('./pages/check-in.tsx'), 'CheckInPage'),
  // The router reads a code of digits as a number.
  validateSearch: ({ code }: Record<string, unknown>): { code: string } => ({
    code: typeof code === 'number' || typeof code === 'string' ? `${code}` : '',
  }),
});
const consultations = createRoute({
  getParentRoute: () => root,
  path: '/consultations',
  component: lazyRouteComponent(() => import('./pages/consultations.tsx'), 'ConsultationsPage'),
});
const consultation = createRoute({
  getParentRoute: () => root,
  path: '/consultations/$id',
  component: lazyRouteComponent(() => import('./pages/consultation.tsx'), 'ConsultationPage'),
});
const training = createRoute({
  getParentRoute: () => root,
  path: '/training',
  component: lazyRouteComponent(() => import('./pages/training.tsx'), 'TrainingPage'),
});
const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  component: lazyRouteComponent(() => import('./pages/board.tsx'), 'BoardPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: lazyRouteComponent(() => import('./pages/compare.tsx'), 'ComparePage'),
  validateSearch: ({ instruments }: Record<string, unknown>): { instruments: string } => ({
    instruments: typeof instruments === 'string' ? instruments : '',
  }),
});
const charges = createRoute({
  getParentRoute: () => root,
  path: '/charges',
  component: lazyRouteComponent(() => import('./pages/charges.tsx'), 'ChargesPage'),
});
const charge = createRoute({
  getParentRoute: () => root,
  path: '/charges/$id',
  component: lazyRouteComponent(() => import('./pages/charge.tsx'), 'ChargePage'),
});
const history = createRoute({
  getParentRoute: () => root,
  path: '/history/$id',
  component: lazyRouteComponent(() => import('./pages/history.tsx'), 'HistoryPage'),
});
const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  component: lazyRouteComponent(() => import('./pages/notices.tsx'), 'NoticesPage'),
  validateSearch: noticesInAddress,
});
const facility = createRoute({
  getParentRoute: () => root,
  path: '/facility',
  validateSearch: facilityInAddress,
  component: lazyRouteComponent(() => import('./pages/facility.tsx'), 'FacilityPage'),
});
const kioskDisplay = createRoute({
  getParentRoute: () => root,
  path: '/kiosk-display/$instrumentId',
  component: lazyRouteComponent(() => import('./pages/kiosk-display.tsx'), 'KioskDisplayPage'),
});
const networks = createRoute({
  getParentRoute: () => root,
  path: '/networks',
  component: lazyRouteComponent(() => import('./pages/networks.tsx'), 'NetworksPage'),
});
const network = createRoute({
  getParentRoute: () => root,
  path: '/networks/$id',
  component: lazyRouteComponent(() => import('./pages/network.tsx'), 'NetworkPage'),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('./pages/audit.tsx'), 'AuditPage'),
});

const manage = createRoute({
  getParentRoute: () => root,
  path: '/manage',
  component: lazyRouteComponent(() => import('./pages/manage.tsx'), 'ManagePage'),
});

/** Each page is loaded when it is first opened, or when a link to it is about to be followed. */
export const router = createRouter({
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NotFoundPage,
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
