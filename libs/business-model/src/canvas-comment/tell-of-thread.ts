import { tellLive, type HubTx } from '@onsil/platform';

import { canvasSubject } from '../canvas-live/canvas-subject.js';

/** Tells who has the canvas open that a thread came or went on. */
export function tellOfThread(tx: HubTx, canvasId: string, threadId: string): Promise<void> {
  return tellLive(tx, { subject: canvasSubject(canvasId), what: 'thread_changed', id: threadId });
}
