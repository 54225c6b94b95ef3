import { defineConfig, devices } from '@playwright/test';

import { BASE_URL, PORT } from './address.js';

const chromium = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--lang=ko-KR',
    // A page is looked at once: to compile its script for speed, or to clear its memory on several threads, is not won back.
    '--js-flags=--no-turbofan --no-maglev --single-threaded-gc',
  ],
};
/** What is asked of pages one by one. Then the roles' paths; first those on the phone, where tests wait for each other. */
const PAGES = /(?:accessibility|budget|pages)\.e2e\.ts$/;
const PHONE = /\.phone\.e2e\.ts$/;
const desktop = devices['Desktop Chrome'];
const common = { locale: 'ko-KR', timezoneId: 'Asia/Seoul', launchOptions: chromium };

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  workers: 3, // one more than cores: a page waits for the server, too
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: '../../../out/e2e',
  reporter: [['list'], ['json', { outputFile: '../../../out/e2e.json' }]],
  use: { baseURL: BASE_URL, video: 'off', trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'pages', testMatch: PAGES, use: { ...desktop, ...common } },
    { name: 'phone', testMatch: PHONE, use: { ...devices['Pixel 7'], ...common } },
    { name: 'desktop', testIgnore: [PAGES, PHONE], use: { ...desktop, ...common } },
  ],
  webServer: {
    command: 'exec node scripts/e2e-server.mjs',
    cwd: '../../..',
    env: { ONSIL_E2E_PORT: PORT },
    url: `${BASE_URL}/health/ready`,
    timeout: 300_000,
    reuseExistingServer: Boolean(process.env['ONSIL_E2E_REUSE']),
    gracefulShutdown: { signal: 'SIGINT', timeout: 30_000 },
  },
});
