import { jest } from '@jest/globals';

import { keptDrafts, type KeptDraft } from '../ui/kept-drafts.js';

/** What a device keeps of somebody's unsent words, in the place of IndexedDB; until `jest.restoreAllMocks`. */
export function keptOnDevice(): Map<string, KeptDraft<unknown>> {
  const device = new Map<string, KeptDraft<unknown>>();
  jest.spyOn(keptDrafts, 'get').mockImplementation((key) => Promise.resolve(device.get(key) as never));
  jest.spyOn(keptDrafts, 'put').mockImplementation((key, kept) => Promise.resolve(device.set(key, kept)));
  jest.spyOn(keptDrafts, 'remove').mockImplementation((key) => Promise.resolve(device.delete(key)));
  return device;
}
