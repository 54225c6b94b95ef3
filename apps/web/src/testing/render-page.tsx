import { readdirSync, readFileSync } from 'node:fs';

import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';

/** Renders a part or page as the app would: theme, strings, query client, router. English unless said. */
export async function renderPage(page: ReactNode, { locale = 'en' }: { locale?: 'ko' | 'en' } = {}) {
  await i18next
    .use(initReactI18next)
    .init({ lng: locale, resources: { [locale]: stringsOf(locale) }, defaultNS: 'app' });
  const rootRoute = createRootRoute();
  const pageRoute = createRoute({ getParentRoute: () => rootRoute, path: '$', component: () => page });
  const router = createRouter({
    routeTree: rootRoute.addChildren([pageRoute]),
    history: createMemoryHistory({ initialEntries: ['/page'] }),
  });
  await router.load();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

function stringsOf(locale: string): Record<string, Record<string, unknown>> {
  const folder = `apps/web/src/locales/${locale}`;
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, unknown>,
    ]),
  );
}
