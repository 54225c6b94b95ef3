import { defineConfig, devices } from '@playwright/test';

import { BASE_URL, PORT } from './address.js';

const chromium = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--lang=ko-KR',
  ],
};
const common = { locale: 'ko-KR', timezoneId: 'Asia/Seoul', launchOptions: chromium };
const DATA = '.data/e2e';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: '../../../out/e2e',
  reporter: [['list'], ['json', { outputFile: '../../../out/e2e.json' }]],
  use: { baseURL: BASE_URL, video: 'off', trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', testIgnore: '**/*.phone.e2e.ts', use: { ...devices['Desktop Chrome'], ...common } },
    { name: 'phone', testMatch: '**/*.phone.e2e.ts', use: { ...devices['Pixel 7'], ...common } },
  ],
  // The product as `npm start` runs it, on a demo of its own that is seeded anew.
  webServer: {
    command: `rm -rf ${DATA} ${DATA}-* && exec node scripts/start.mjs`,
    cwd: '../../..',
    env: { PORT, ONSIL_DATA_DIR: DATA, ONSIL_DEMO: '1' },
    url: `${BASE_URL}/health/ready`,
    timeout: 300_000,
    reuseExistingServer: Boolean(process.env['ONSIL_E2E_REUSE']),
    gracefulShutdown: { signal: 'SIGINT', timeout: 30_000 },
  },
});
