import { expect, test, type Page } from '@playwright/test';

import { BASE_URL } from './address.js';

const LIMIT_BYTES = 150_000;

interface Demo {
  hubs: { slug: string; personas: { role: string; email: string; password: string }[] }[];
}

/** Loads a page with an empty cache; answers the script that came over the wire, brotli as it was sent. */
async function scriptOf(page: Page, path: string): Promise<{ name: string; bytes: number }[]> {
  const loaded: Promise<{ name: string; bytes: number; encoding: string | undefined }>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    loaded.push(
      (async () => {
        const [{ responseBodySize }, response] = [await request.sizes(), await request.response()];
        const encoding = response?.headers()['content-encoding'];
        return { name: new URL(request.url()).pathname, bytes: responseBodySize, encoding };
      })(),
    );
  });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(loaded);
  for (const { name, encoding } of scripts) if (name.startsWith('/assets/')) expect(encoding, name).toBe('br');
  return scripts.sort((one, other) => other.bytes - one.bytes);
}

function told(title: string, scripts: { name: string; bytes: number }[]): number {
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = scripts.slice(0, 8).map(({ name, bytes }) => `${name.replace('/assets/', '')} ${bytes}`);
  console.log(`${title}: ${total} bytes of script in ${scripts.length} files; ${largest.join(', ')}`);
  return total;
}

test('the sign-in page brings at most 150 kB of script', async ({ page }) => {
  const scripts = await scriptOf(page, '/sign-in');

  expect(told('sign-in', scripts)).toBeLessThanOrEqual(LIMIT_BYTES);
});

test('the staff’s home brings at most 150 kB of script', async ({ page }) => {
  const demo = (await (await page.request.get('/api/v1/demo')).json()) as Demo;
  const hub = demo.hubs.find(({ slug }) => slug === 'campus-gangwon');
  const { email, password } = hub!.personas.find(({ role }) => role === 'hub_staff')!;
  const answer = await page.request.post('/api/v1/sessions', {
    data: { email, password, ownDevice: false },
    headers: { origin: BASE_URL },
  });
  expect(answer.status()).toBe(204);

  // Another test may have left this persona another language, whose words would come on top.
  await page.addInitScript(() => localStorage.setItem('onsil.locale', 'ko'));

  const scripts = await scriptOf(page, '/');

  expect(told('staff home', scripts)).toBeLessThanOrEqual(LIMIT_BYTES);
});
