import type { KeyboardEvent } from 'react';

/** Whether Escape means the pane: in a field it closes a list or nothing, and what was typed stays. */
export function isLeaving({ key, target }: KeyboardEvent): boolean {
  return key === 'Escape' && !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
}
