import { z } from 'zod';

import { Secret } from './secret.js';
import { variable } from './variable.js';

export const queueVariables = {
  REDIS_URL: variable(
    z
      .url({ protocol: /^rediss?$/ })
      .transform((text) => new Secret(text))
      .optional(),
    'a Redis address; left out, PostgreSQL carries the queue',
    'redis://127.0.0.1:6379',
    true,
  ),
};
