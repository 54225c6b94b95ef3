import { z } from 'zod';

import { variable } from './variable.js';

export const demoVariables = {
  ONSIL_DEMO: variable(
    z
      .enum(['0', '1'])
      .default('0')
      .transform((flag) => flag === '1'),
    '1 for the demo network on this machine, 0 for your own',
    '0',
  ),
};
