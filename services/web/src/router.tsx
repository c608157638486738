import {
  createRootRoute,
  createRoute,
  createRouter,
  defaultParseSearch,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { facilityInAddress } from './features/facility/address.ts';
import { noticesInAddress } from './features/notices/address.ts';
import { suggestionInAddress } from './features/instrument/address.ts';
import { pageInAddress, readInAddress } from './parts/address-words.ts';
import { moneyRoutes } from './money-routes.ts';
import { Loading } from './parts/page.tsx';
import { ErrorPage } from './shell/error-page.tsx';
import { Home } from './shell/home.tsx';
import { NotFoundPage } from './shell/not-found.tsx';
import { findInAddress } from './features/find/address.ts';
import { whatIfInAddress } from './features/what-if/address.ts';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Shell, validateSearch: pageInAddress });
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });
const find = createRoute({
  getParentRoute: () => root,
  path: '/instruments',
  validateSearch: findInAddress,
  component: lazyRouteComponent(() => import('./features/find/page.tsx'), 'FindPage'),
});
const instrument = createRoute({
  getParentRoute: () => root,
  path: '/instruments/$id',
  validateSearch: suggestionInAddress,
  component: lazyRouteComponent(() => import('./features/instrument/page.tsx'), 'InstrumentPage'),
});
const bookings = createRoute({
  getParentRoute: () => root,
  path: '/bookings',
  component: lazyRouteComponent(() => import('./features/reservation/page.tsx'), 'BookingsPage'),
});
const checkIn = createRoute({
  getParentRoute: () => root,
  path: '/kiosk/$instrumentId',
  component: lazyRouteComponent(() => import('./features/kiosk/check-in-page.tsx'), 'CheckInPage'),
  // The router reads a code of digits as a number.
  validateSearch: ({ code }: Record<string, unknown>): { code: string } => ({
    code: typeof code === 'number' || typeof code === 'string' ? `${code}` : '',
  }),
});
const consultations = createRoute({
  getParentRoute: () => root,
  path: '/consultations',
  component: lazyRouteComponent(
    () => import('./features/consultation/page.tsx'),
    'ConsultationsPage',
  ),
});
const consultation = createRoute({
  getParentRoute: () => root,
  path: '/consultations/$id',
  component: lazyRouteComponent(
    () => import('./features/consultation/thread-page.tsx'),
    'ConsultationPage',
  ),
});
const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  component: lazyRouteComponent(() => import('./features/incidents/page.tsx'), 'IncidentsPage'),
});
const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  component: lazyRouteComponent(
    () => import('./features/incidents/incident-page.tsx'),
    'IncidentPage',
  ),
});
const training = createRoute({
  getParentRoute: () => root,
  path: '/training',
  component: lazyRouteComponent(() => import('./features/training/page.tsx'), 'TrainingPage'),
});
const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  component: lazyRouteComponent(() => import('./features/board/page.tsx'), 'BoardPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: lazyRouteComponent(() => import('./features/board/compare-page.tsx'), 'ComparePage'),
  validateSearch: ({ instruments }: Record<string, unknown>): { instruments: string } => ({
    instruments: typeof instruments === 'string' ? instruments : '',
  }),
});
const contracts = createRoute({
  getParentRoute: () => root,
  path: '/contracts',
  component: lazyRouteComponent(() => import('./features/contracts/page.tsx'), 'ContractsPage'),
});
const whatIf = createRoute({
  getParentRoute: () => root,
  path: '/what-if',
  validateSearch: whatIfInAddress,
  component: lazyRouteComponent(() => import('./features/what-if/page.tsx'), 'WhatIfPage'),
});
const quotes = createRoute({
  getParentRoute: () => root,
  path: '/quotes',
  component: lazyRouteComponent(() => import('./features/quotes/page.tsx'), 'QuotesPage'),
});
const quote = createRoute({
  getParentRoute: () => root,
  path: '/quotes/$id',
  component: lazyRouteComponent(() => import('./features/quotes/quote-page.tsx'), 'QuotePage'),
});
const history = createRoute({
  getParentRoute: () => root,
  path: '/history/$id',
  component: lazyRouteComponent(() => import('./features/audit/history-page.tsx'), 'HistoryPage'),
});
const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  component: lazyRouteComponent(() => import('./features/notices/page.tsx'), 'NoticesPage'),
  validateSearch: noticesInAddress,
});
const facility = createRoute({
  getParentRoute: () => root,
  path: '/facility',
  validateSearch: facilityInAddress,
  component: lazyRouteComponent(() => import('./features/facility/page.tsx'), 'FacilityPage'),
});
const kioskDisplay = createRoute({
  getParentRoute: () => root,
  path: '/kiosk-display/$instrumentId',
  component: lazyRouteComponent(
    () => import('./features/kiosk/display-page.tsx'),
    'KioskDisplayPage',
  ),
});
const research = createRoute({
  getParentRoute: () => root,
  path: '/research',
  component: lazyRouteComponent(() => import('./features/research/page.tsx'), 'ResearchPage'),
});
const researchContract = createRoute({
  getParentRoute: () => root,
  path: '/research/$id',
  component: lazyRouteComponent(
    () => import('./features/research/contract/page.tsx'),
    'ResearchContractPage',
  ),
});
const networks = createRoute({
  getParentRoute: () => root,
  path: '/networks',
  component: lazyRouteComponent(() => import('./features/networks/page.tsx'), 'NetworksPage'),
});
const network = createRoute({
  getParentRoute: () => root,
  path: '/networks/$id',
  component: lazyRouteComponent(
    () => import('./features/networks/network-page.tsx'),
    'NetworkPage',
  ),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('./features/audit/page.tsx'), 'AuditPage'),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisation',
  component: lazyRouteComponent(
    () => import('./features/organisation/page.tsx'),
    'OrganisationPage',
  ),
});
const classes = createRoute({
  getParentRoute: () => root,
  path: '/classes',
  component: lazyRouteComponent(
    () => import('./features/organisation/decide-page.tsx'),
    'ClassesPage',
  ),
});
const manage = createRoute({
  getParentRoute: () => root,
  path: '/manage',
  component: lazyRouteComponent(() => import('./features/managing/page.tsx'), 'ManagePage'),
});

/** Each page is loaded when it is first opened, or when a link to it is about to be followed. */
export const router = createRouter({
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ErrorPage,
  parseSearch: (text) => readInAddress(defaultParseSearch(text)),
  routeTree: root.addChildren([
    home,
    find,
    instrument,
    bookings,
    checkIn,
    consultations,
    consultation,
    incidents,
    incident,
    training,
    board,
    compare,
    ...moneyRoutes(root),
    contracts,
    whatIf,
    quotes,
    quote,
    history,
    notices,
    research,
    researchContract,
    networks,
    network,
    facility,
    kioskDisplay,
    organisation,
    classes,
    audit,
    manage,
  ]),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
