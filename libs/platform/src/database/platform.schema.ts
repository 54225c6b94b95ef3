import '../mail/mail.columns.js';
import { PlatformAddMailExtras20261124030500 } from '../mail/migrations/20261124030500-platform-add-mail-extras.js';
import { PlatformCreateOutgoingMail20261123200500 } from '../mail/migrations/20261123200500-platform-create-outgoing-mail.js';
import { PlatformSettleMail20261129181100 } from '../mail/migrations/20261129181100-platform-settle-mail.js';
import { PlatformShareOutMail20261129181200 } from '../mail/migrations/20261129181200-platform-share-out-mail.js';
import { PlatformOpenOutboxDoor20261123200700 } from '../outbox/migrations/20261123200700-platform-open-outbox-door.js';
import './platform.columns.js';
import type { LibSchema } from './lib-schema.js';
import { PlatformCreateGround20261123200000 } from './migrations/20261123200000-platform-create-ground.js';
import { PlatformCreateStoredFile20261123200600 } from './migrations/20261123200600-platform-create-stored-file.js';
import { PlatformDropGlobalOutbox20261124030200 } from './migrations/20261124030200-platform-drop-global-outbox.js';
import { PlatformMarkWhatIsDone20261129180000 } from './migrations/20261129180000-platform-mark-what-is-done.js';
import { PlatformIndexStoredContent20261129140000 } from './migrations/20261129140000-platform-index-stored-content.js';

/** The platform's own tables: audit, outbox, idempotency, leases. */
export const platformSchema: LibSchema = {
  entities: [],
  migrations: [
    PlatformCreateGround20261123200000,
    PlatformCreateOutgoingMail20261123200500,
    PlatformCreateStoredFile20261123200600,
    PlatformOpenOutboxDoor20261123200700,
    PlatformDropGlobalOutbox20261124030200,
    PlatformIndexStoredContent20261129140000,
    PlatformAddMailExtras20261124030500,
    PlatformMarkWhatIsDone20261129180000,
    PlatformSettleMail20261129181100,
    PlatformShareOutMail20261129181200,
  ],
};
