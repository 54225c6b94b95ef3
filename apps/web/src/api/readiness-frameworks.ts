import type {
  CheckedFrameworkView,
  ReadinessFrameworkList,
  ReadinessFrameworkRow,
  ReadinessFrameworkView,
  ReadinessRoundView,
} from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.js';
import { upload } from './upload.js';

/** One version of a framework by its name. */
export type FrameworkName = Pick<ReadinessRoundView['framework'], 'key' | 'version'>;

/** The newest version of each framework that the hub may use, and those it kept. */
export const frameworksQuery = (hub: string) =>
  queryOptions({
    queryKey: ['readiness-frameworks', hub],
    queryFn: () =>
      answer<ReadinessFrameworkList>(api.GET('/api/v1/hubs/{hub}/readiness-frameworks', { params: { path: { hub } } })),
  });

/** One version of a framework never changes. */
export const frameworkQuery = (hub: string, { key, version }: FrameworkName) =>
  queryOptions({
    queryKey: ['readiness-framework', hub, key, version],
    queryFn: () =>
      answer<ReadinessFrameworkView>(
        api.GET('/api/v1/hubs/{hub}/readiness-frameworks/{key}/{version}', {
          params: { path: { hub, key, version } },
        }),
      ),
    staleTime: Infinity,
  });

type UploadOptions = Parameters<typeof upload>[2];

/** What a file would become; nothing is kept. */
export const checkFrameworkFile = (hub: string, file: File, options: UploadOptions) =>
  upload<CheckedFrameworkView>(`/api/v1/hubs/${hub}/readiness-frameworks/check-file`, file, options);

/** Loads the file that was looked at; `key` stays the same however often it is tried. */
export const loadFramework = (hub: string, { file, sha256, key }: { file: File; sha256: string; key: string }) =>
  upload<ReadinessFrameworkRow>(`/api/v1/hubs/${hub}/readiness-frameworks?sha256=${sha256}`, file, {
    onProgress: () => undefined,
    key,
  });

/** Takes a loaded version that nothing uses off the list. */
export const takeFrameworkOff = (hub: string, { key, version }: FrameworkName) =>
  answer<undefined>(
    api.DELETE('/api/v1/hubs/{hub}/readiness-frameworks/{key}/{version}', { params: { path: { hub, key, version } } }),
  );
