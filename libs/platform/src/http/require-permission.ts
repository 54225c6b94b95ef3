import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';

export const PERMISSION_KEY = 'onsil:permission';
export const PUBLIC_KEY = 'onsil:public';
export const SIGNED_IN_KEY = 'onsil:signed-in';
export const FROM_ANYWHERE_KEY = 'onsil:from-anywhere';

/** The permission a hub route (`hubs/:hub/...`) asks for; 403 when no role of the actor holds it. */
export const RequirePermission = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION_KEY, permission);

/** A route without a session; it must be safe for anyone. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC_KEY, true);

/** A route of the signed-in person's own things, outside any hub. */
export const SignedIn = (): MethodDecorator => SetMetadata(SIGNED_IN_KEY, true);

/** The one exception to the rule that a change comes from our own pages: a mail programme presses for its reader (RFC 8058). */
export const FromAnywhere = (): MethodDecorator => SetMetadata(FROM_ANYWHERE_KEY, true);
