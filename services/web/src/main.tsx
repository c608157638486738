import '@mantine/core/styles.css';
import './style.css';
import { createTheme, type MantineColorsTuple, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api.ts';
import { LanguageProvider } from './language/language.tsx';
import { router } from './router.tsx';

/** A dark teal that text can be read on, and in, at any size. */
const brand: MantineColorsTuple = [
  '#e8f4f4',
  '#d3ecea',
  '#a6d6d4',
  '#76bfbd',
  '#4ea9a8',
  '#2f9394',
  '#1b7c80',
  '#116c71',
  '#0b5d64',
  '#084a50',
];

const theme = createTheme({
  colors: { brand },
  primaryColor: 'brand',
  primaryShade: 8,
  defaultRadius: 'md',
  respectReducedMotion: true,
  fontFamily:
    "'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic UI', Meiryo, system-ui, sans-serif",
});

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays one however often it is asked; only what may pass is tried again.
      retry: (failures, error) =>
        failures < 3 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme}>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
