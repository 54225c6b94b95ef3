import path from 'node:path';

import { z } from 'zod';

import { variable } from './variable.js';

export const filesVariables = {
  ONSIL_DATA_DIR: variable(
    z
      .string()
      .default('.data')
      .transform((folder) => path.resolve(folder)),
    'a folder for uploaded files and the embedded database',
    '/var/lib/onsil',
  ),
};
