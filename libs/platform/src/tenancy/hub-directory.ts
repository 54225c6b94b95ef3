import type { ActorHub } from './actor.js';

/** A hub as work without a person needs it: to act in it, and to write mail in its name. */
export interface HubEntry {
  readonly hub: ActorHub;
  readonly sender: { readonly name: string; readonly replyTo: string | null };
}

/** Looks hubs up for the worker. Implemented where the hubs are known. */
export abstract class HubDirectory {
  abstract find(hubId: string): Promise<HubEntry | null>;
  abstract all(): Promise<readonly HubEntry[]>;
}
