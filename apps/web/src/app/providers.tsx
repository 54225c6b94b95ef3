import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';

import { Notices } from '../ui/notices.js';
import { queryClient, router } from './router.js';
import { cssVariables, theme } from './theme/theme.js';

const colorScheme = localStorageColorSchemeManager({ key: 'onsil.scheme' });

/** The app and what surrounds every page. */
export function Providers() {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Notices />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
