import { z } from 'zod';

import { role } from './access.js';
import { hubKind } from './network.js';

const demoPersona = z.object({ role, name: z.string(), email: z.string(), password: z.string() });
export type DemoPersona = z.infer<typeof demoPersona>;

/** `GET /api/v1/demo`: who may be tried, per hub; only in demo, else the route is unknown. */
export const demoView = z
  .object({
    hubs: z.array(
      z.object({
        slug: z.string(),
        nameKo: z.string(),
        nameEn: z.string(),
        kind: hubKind,
        teams: z.int(),
        personas: z.array(demoPersona),
      }),
    ),
    /** Those who belong to the network and no hub. */
    network: z.array(demoPersona),
    /** Whether the demo can be set back to its first state (`POST /api/v1/demo/reset`). */
    canReset: z.boolean(),
  })
  .meta({ id: 'DemoView' });
export type DemoView = z.infer<typeof demoView>;
