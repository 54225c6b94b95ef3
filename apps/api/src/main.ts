import 'reflect-metadata';

import { Config } from '@onsil/platform';

import { createApplication } from './application.js';

try {
  const config = Config.from(process.env);
  const app = await createApplication(config);
  await app.listen(config.http.port, config.http.host);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); // without its parent it must not serve on
  process.send?.({ type: 'listening' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
