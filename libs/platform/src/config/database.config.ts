import { z } from 'zod';

import { Secret } from './secret.js';
import { variable } from './variable.js';

const postgresUrl = z.url({ protocol: /^postgres(?:ql)?$/ }).transform((text) => new Secret(text));

export const databaseVariables = {
  DATABASE_URL: variable(
    postgresUrl,
    'a PostgreSQL address with the role onsil_app',
    'postgres://onsil_app:password@127.0.0.1:5432/onsil',
    true,
  ),
  DATABASE_OWNER_URL: variable(
    postgresUrl.optional(),
    'a PostgreSQL address with the role onsil_owner, for migrations only',
    'postgres://onsil_owner:password@127.0.0.1:5432/onsil',
    true,
  ),
};
