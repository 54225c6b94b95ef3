// `npm run screenshots`: the pictures of README and guides, taken from a fresh demo as a person would see it,
// or with `npm run screenshots -- http://localhost:3000` from one that already runs.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { chromium } from '@playwright/test';

const PORT = '3057';
const RUNNING = process.argv[2];
const BASE = RUNNING ?? `http://localhost:${PORT}`;
const FOLDER = 'docs/screenshots';
const HUB = 'campus-gangwon';
const PATIENCE_MS = 90_000;
const READY_WITHIN_MS = 240_000;
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 780 };

/** Each: file, who looks, which page (a path, or how to get there), and on what screen. */
const PICTURES = [
  { file: 'sign-in.ko.png', path: '/sign-in', screen: DESKTOP },
  { file: 'today.ko.png', role: 'hub_staff', path: `/h/${HUB}/today`, screen: DESKTOP },
  { file: 'board.ko.png', role: 'hub_staff', path: cohortPage('board'), screen: DESKTOP },
  {
    file: 'board.en.dark.png',
    role: 'hub_staff',
    path: cohortPage('board'),
    screen: DESKTOP,
    locale: 'en',
    dark: true,
  },
  { file: 'plan.ko.png', role: 'hub_manager', path: cohortPage('plan'), screen: DESKTOP },
  { file: 'review.ko.png', role: 'hub_staff', path: firstReview, screen: DESKTOP },
  { file: 'reminders.ko.png', role: 'hub_staff', path: `/h/${HUB}/reminders`, screen: DESKTOP },
  { file: 'mentor-home.ko.360.png', role: 'mentor', path: `/h/${HUB}/mentor`, screen: PHONE },
  { file: 'session-log.ko.360.png', role: 'mentor', path: owedLog, screen: PHONE },
  { file: 'team-home.ko.360.png', role: 'team_lead', path: `/h/${HUB}`, screen: PHONE },
];

const stop = RUNNING ? async () => undefined : startDemo();
try {
  await ready();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) await take(browser, picture);
  await browser.close();
} finally {
  await stop();
}

/** Starts a demo with data of its own; answers how to end it and leave nothing. */
function startDemo() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'onsil-screenshots-'));
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT, ONSIL_DATA_DIR: dataDir, ONSIL_DEMO: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return async () => {
    server.kill('SIGINT');
    await ended;
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}

async function ready() {
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end) {
    const isReady = await fetch(`${BASE}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The server was not ready in time.');
}

async function take(browser, { file, role, path: where, screen, locale = 'ko', dark = false }) {
  const context = await browser.newContext({
    baseURL: BASE,
    viewport: screen,
    locale: locale === 'ko' ? 'ko-KR' : 'en-GB',
    timezoneId: 'Asia/Seoul',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript((chosen) => localStorage.setItem('onsil.locale', chosen), locale);
  if (role) await signIn(context, role);
  const page = await context.newPage();
  await page.goto(typeof where === 'string' ? where : await where(context));
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await page.screenshot({ path: path.join(FOLDER, file) });
  console.log(`${FOLDER}/${file}`);
  await context.close();
}

async function signIn(context, role) {
  const { hubs } = await json(context, '/api/v1/demo');
  const persona = hubs.find(({ slug }) => slug === HUB).personas.find((each) => each.role === role);
  const answer = await context.request.post('/api/v1/sessions', {
    data: { email: persona.email, password: persona.password, ownDevice: false },
    headers: { origin: BASE },
  });
  if (!answer.ok()) throw new Error(`${role} could not sign in: ${answer.status()}`);
}

function cohortPage(page) {
  return async (context) => {
    const { items } = await json(context, `/api/v1/hubs/${HUB}/programmes`);
    const cohort = items.flatMap(({ cohorts }) => cohorts).find(({ phase }) => phase === 'open');
    return `/h/${HUB}/c/${cohort.id}/${page}`;
  };
}

async function firstReview(context) {
  const page = await context.newPage();
  await page.goto(`/h/${HUB}/today`);
  const link = await page.locator('main a[href*="/milestones/"]').first().getAttribute('href');
  await page.close();
  return link;
}

async function owedLog(context) {
  const { owed } = await json(context, `/api/v1/hubs/${HUB}/mentor-home`);
  return `/h/${HUB}/sessions/${owed[0].id}/log`;
}

async function json(context, url) {
  return (await context.request.get(url)).json();
}
