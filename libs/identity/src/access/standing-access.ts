import type { Permission } from '@onsil/contracts';
import type { Actor, SignedInPerson } from '@onsil/platform';

/** For answers that last longer than a request: whether who began one may still have it. */
export abstract class StandingAccess {
  /** The actor that the person is in this hub now; null once session, grants, permission or notice no longer hold. */
  abstract now(
    person: Pick<SignedInPerson, 'sessionId'>,
    hub: Pick<Actor['hub'], 'slug'>,
    permission: Permission,
  ): Promise<Actor | null>;
}
