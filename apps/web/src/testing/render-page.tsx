import { readdirSync, readFileSync } from 'node:fs';

import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  type AnyRouter,
} from '@tanstack/react-router';
import { act, configure, getConfig, render, type RenderResult } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';

import { MarkSprite } from '../ui/mark-sprite.js';

/** Set while something is waited for; not among the published types. */
const isAsking = () =>
  Boolean((getConfig() as { _disableExpensiveErrorDiagnostics?: boolean })._disableExpensiveErrorDiagnostics);

// What is waited for is asked for many times: the page is written out for the answer that is shown, once.
const { getElementError } = getConfig();
configure({
  getElementError: (message, container) =>
    isAsking()
      ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' })
      : getElementError(message, container),
});

interface RenderOptions {
  locale?: 'ko' | 'en';
  queryClient?: QueryClient;
}

/** Renders a part as the app would: theme, strings, query client, router. English unless said. */
export function renderPage(page: ReactNode, options: RenderOptions = {}) {
  const rootRoute = createRootRoute();
  const pageRoute = createRoute({ getParentRoute: () => rootRoute, path: '$', component: () => page });
  const router = createRouter({
    routeTree: rootRoute.addChildren([pageRoute]),
    history: createMemoryHistory({ initialEntries: ['/page'] }),
  });
  return renderRouter(router, options);
}

/** Renders the page of a router, and waits for what it reads at once: what this device keeps, say. */
export async function renderRouter(
  router: AnyRouter,
  { locale = 'en', queryClient }: RenderOptions = {},
): Promise<RenderResult> {
  // A page that a test opened before is told of the strings too.
  await act(async () => {
    await i18next
      .use(initReactI18next)
      .init({ lng: locale, resources: { [locale]: stringsOf(locale) }, defaultNS: 'app' });
  });
  await router.load();
  return act(() =>
    Promise.resolve(
      render(
        <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
          <QueryClientProvider client={queryClient ?? withoutRetry()}>
            <MarkSprite />
            <RouterProvider router={router as never} />
          </QueryClientProvider>
        </MantineProvider>,
      ),
    ),
  );
}

function withoutRetry(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
}

type Strings = Record<string, Record<string, unknown>>;
const read = new Map<string, Strings>();

function stringsOf(locale: string): Strings {
  let strings = read.get(locale);
  if (!strings) {
    const folder = `apps/web/src/locales/${locale}`;
    strings = Object.fromEntries(
      readdirSync(folder).map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, unknown>,
      ]),
    );
    read.set(locale, strings);
  }
  return strings;
}
