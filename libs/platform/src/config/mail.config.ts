import { z } from 'zod';

import { Secret } from './secret.js';
import { variable } from './variable.js';

export const mailVariables = {
  SMTP_URL: variable(
    z
      .url({ protocol: /^smtps?$/ })
      .transform((text) => new Secret(text))
      .optional(),
    'the mail server that sends our mail',
    'smtp://user:password@mail.example.org:587',
    true,
  ),
};
