import { isIP } from 'node:net';

import { z } from 'zod';

import { variable } from './variable.js';

const hostName = z.string().regex(/^[A-Za-z0-9.:_-]+$/);
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '');
const network = z.string().refine((text) => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const longest = version === 4 ? 32 : 128;
  return (
    version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
  );
});

export const httpVariables = {
  HOST: variable(hostName.optional(), 'the address to listen on', '127.0.0.1'),
  PORT: variable(z.coerce.number().int().min(1).max(65_535).default(3000), 'a port number from 1 to 65535', '3000'),
  ONSIL_PUBLIC_URL: variable(
    origin.optional(),
    'the address people open, without a path; https unless it is this machine',
    'https://onsil.example.org',
  ),
  ONSIL_TRUSTED_PROXIES: variable(
    z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(network))
      .default([]),
    'addresses or networks of your own proxies, separated by commas',
    '10.0.0.0/8,127.0.0.1',
  ),
};
