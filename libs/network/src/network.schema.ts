import './network.columns.js';
import type { LibSchema } from '@onsil/platform';

import { NetworkCreateHubs20261123201000 } from './migrations/20261123201000-network-create-hubs.js';
import { NetworkAddShortExtension20261124030100 } from './migrations/20261124030100-network-add-short-extension.js';

/** Networks, hubs and their closed days. */
export const networkSchema: LibSchema = {
  entities: [],
  migrations: [NetworkCreateHubs20261123201000, NetworkAddShortExtension20261124030100],
};
