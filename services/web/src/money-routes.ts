import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Pages of what is charged, billed, paid and booked. */
export const moneyRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/charges',
      component: lazyRouteComponent(() => import('./features/charges/page.tsx'), 'ChargesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/charges/$id',
      component: lazyRouteComponent(
        () => import('./features/charges/charge-page.tsx'),
        'ChargePage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/payments',
      component: lazyRouteComponent(() => import('./features/payments/page.tsx'), 'PaymentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/payments/$id',
      component: lazyRouteComponent(
        () => import('./features/payments/payment-page.tsx'),
        'PaymentPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/books',
      component: lazyRouteComponent(() => import('./features/books/page.tsx'), 'BooksPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/invoices',
      component: lazyRouteComponent(() => import('./features/invoices/page.tsx'), 'InvoicesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/invoices/$id',
      component: lazyRouteComponent(
        () => import('./features/invoices/invoice-page.tsx'),
        'InvoicePage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/invoice-runs',
      component: lazyRouteComponent(() => import('./features/invoices/runs-page.tsx'), 'RunsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/invoice-runs/$id',
      component: lazyRouteComponent(() => import('./features/invoices/run-page.tsx'), 'RunPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/invoice-settings',
      component: lazyRouteComponent(
        () => import('./features/invoices/settings-page.tsx'),
        'InvoiceSettingsPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/sharing',
      component: lazyRouteComponent(() => import('./features/sharing/page.tsx'), 'SharingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/research-credit',
      component: lazyRouteComponent(
        () => import('./features/research-credit/page.tsx'),
        'ResearchCreditPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/documents',
      component: lazyRouteComponent(() => import('./features/retention/page.tsx'), 'RetentionPage'),
    }),
  ] as const;
