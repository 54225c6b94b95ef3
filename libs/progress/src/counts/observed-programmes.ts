import type { Permission } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';

/** Of which programmes a reader may see counts. */
export abstract class ObservedProgrammes {
  /** All of them where the permission reaches the hub, else those that the reader observes today. */
  abstract of(actor: Actor, permission: Permission): Promise<(programmeId: string) => boolean>;
}
