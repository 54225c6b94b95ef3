import { expect, test as base, type Page } from '@playwright/test';
import type { AnyRouter } from '@tanstack/react-router';

import { BASE_URL } from './address.js';
import { seriousFindings, settled } from './axe.js';
import { factsOf, type Facts } from './pages.js';
import { FULL_HUB, signIn } from './people.js';
import { ALL_VISITS, USUAL_VISITS, type Visit } from './visits.js';

/** A page that is not there would have no finding either. */
const NOT_FOUND = /찾는 것이 없거나 볼 수 없어요|It does not exist, or you cannot see it/;

/** Somebody's browser, signed in, and what the pages of the hub are about. */
interface Visitor {
  readonly page: Page;
  readonly facts: Facts;
  /** What was looked at already, colours and all: the same page twice has the same findings. */
  readonly seen: Set<string>;
}

type Come = (visit: Visit) => Promise<Visitor>;

/** A visitor stays for all the pages that a worker opens with the same eyes: signed in once, the script in the cache. */
const test = base.extend<object, { come: Come }>({
  come: [
    async ({ browser }, use) => {
      const visitors = new Map<string, Visitor>();
      await use(async (visit) => {
        const key = [visit.persona, visit.hub, visit.locale].join(' ');
        const known = visitors.get(key);
        if (known) return known;
        const context = await browser.newContext();
        await context.addInitScript((locale) => localStorage.setItem('onsil.locale', locale), visit.locale);
        const page = await context.newPage();
        const visitor = { page, facts: await settle(page, visit), seen: new Set<string>() };
        visitors.set(key, visitor);
        return visitor;
      });
      for (const { page } of visitors.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
});

async function settle(page: Page, { persona, hub }: Visit): Promise<Facts> {
  if (!persona) return {} as Facts;
  await signIn(page, persona, hub);
  return factsOf(page, persona, hub);
}

/** Goes on within the app where somebody is signed in: starting it anew for each page takes longer than looking. */
async function goTo(page: Page, path: string, persona: Visit['persona']): Promise<void> {
  if (!persona || !page.url().startsWith(BASE_URL)) return void (await page.goto(path));
  await page.evaluate(async (href) => {
    const router = (self as unknown as { __TSR_ROUTER__: AnyRouter }).__TSR_ROUTER__;
    await router.navigate({ href });
  }, path);
  await page.waitForFunction(() => {
    const { status, location, resolvedLocation } = (self as unknown as { __TSR_ROUTER__: AnyRouter }).__TSR_ROUTER__
      .state;
    return status === 'idle' && resolvedLocation?.href === location.href;
  });
}

function titleOf({ page, persona, hub, locale, schemes }: Visit): string {
  const eyes = persona === page.persona ? '' : ` for a ${persona?.replace('_', ' ')}`;
  const place = hub === FULL_HUB ? '' : ' in a hub that is empty';
  return `${page.path} has no serious finding${eyes}${place}, in ${locale}, ${schemes.join(' and ')}`;
}

const visits = process.env['ONSIL_LONG'] ? ALL_VISITS : USUAL_VISITS;

for (const visit of visits)
  test(titleOf(visit), async ({ come }) => {
    const { page, facts, seen } = await come(visit);

    await goTo(page, visit.page.at(facts), visit.persona);
    await settled(page);

    await expect(page.locator('html')).toHaveAttribute('lang', visit.locale);
    if (visit.persona === visit.page.persona && visit.hub === FULL_HUB)
      await expect(page.getByRole('heading', { name: NOT_FOUND })).toHaveCount(0);
    for (const colorScheme of visit.schemes) {
      await page.emulateMedia({ colorScheme });
      const looks = `${colorScheme} ${await page.locator('html').evaluate(({ outerHTML }) => outerHTML)}`;
      if (seen.has(looks)) continue;
      expect(await seriousFindings(page), colorScheme).toEqual([]);
      seen.add(looks);
    }
  });

test('axe would see a button without a name and a text too pale', async ({ page }) => {
  await page.goto('/sign-in');
  await settled(page);

  await page.evaluate(() => {
    document
      .querySelector('h1')!
      .insertAdjacentHTML('afterend', '<button></button><p style="color:#ccc;background:#fff">pale</p>');
  });

  const found = await seriousFindings(page);
  expect(found.map((finding) => finding.split(' ')[0]).sort()).toEqual(['button-name', 'color-contrast']);
});
