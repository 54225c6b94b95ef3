import 'reflect-metadata';

import { HubDirectoryModule } from '@onsil/network';
import { Config, DeliveryModule } from '@onsil/platform';

import { createApplication } from './application.js';
import { DemoSeed } from './demo/seed/demo-seed.js';
import { SeedClock } from './demo/seed/seed-clock.js';
import { SeedModule } from './demo/seed/seed.module.js';

/** Fills an empty database with the demo; started by `npm start`, which shows the progress. Nothing is mailed. */
const NOWHERE = 'smtp://127.0.0.1:9';
const clock = new SeedClock();
const app = await createApplication(Config.from({ ...process.env, SMTP_URL: NOWHERE }), {
  clock,
  modules: [HubDirectoryModule, DeliveryModule, SeedModule],
});
try {
  await app.init();
  await app.get(DemoSeed).execute({
    app,
    clock,
    progress: (percent, what) => process.send?.({ type: 'progress', percent, what }),
  });
} finally {
  await app.close();
  process.disconnect?.();
}
