import type { HubKind, Locale } from '@onsil/contracts';
import type { ActorHub, GlobalTx } from '@onsil/platform';

/** A hub as it is made. */
export interface NewHub {
  readonly networkId: string;
  readonly slug: string;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly kind: HubKind;
  readonly timeZone: string;
  readonly locale: Locale;
}

/** What others may ask of networks and hubs while they change hub-less things. */
export abstract class Hubs {
  /** Makes a network; answers its id. */
  abstract createNetwork(tx: GlobalTx, network: { name: string; isDemo: boolean }): Promise<string>;
  /** Makes a hub. @throws SlugTaken */
  abstract create(tx: GlobalTx, hub: NewHub): Promise<ActorHub>;
  /** The hub of a slug in this network. @throws NotFound */
  abstract getInNetwork(tx: GlobalTx, networkId: string, slug: string): Promise<ActorHub>;
}
