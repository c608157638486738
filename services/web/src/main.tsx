import '@mantine/core/styles.css';
import './theme/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { mayPass } from './api.ts';
import { LanguageProvider } from './language/language.tsx';
import { isBeingMade } from './parts/as-of/as-of.ts';
import { router } from './router.tsx';
import { lightOnPaper } from './theme/on-paper.ts';
import { theme, variables } from './theme/theme.ts';

const askAgainMs = 1_000;
const failedAgainMs = 10_000;
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays one however often it is asked; only what may pass is tried again.
      retry: (failures, error) => isBeingMade(error) || (failures < 3 && mayPass(error)),
      retryDelay: (failures, error) =>
        isBeingMade(error) ? askAgainMs : Math.min(askAgainMs * 2 ** failures, 30_000),
      refetchInterval: ({ state: { error } }) => mayPass(error) && failedAgainMs,
    },
    // What is sent without a connection fails at once: it is not done later, when nobody looks.
    mutations: { networkMode: 'always' },
  },
});

lightOnPaper();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
