import { expect, test, type Page } from '@playwright/test';

import { seriousFindings, settled } from './axe.js';
import { factsOf, PAGES, type AppPage, type Facts } from './pages.js';
import { EMPTY_HUB, FULL_HUB, signIn, type Persona } from './people.js';

/** A page that is not there would have no finding either. */
const NOT_FOUND = /찾는 것이 없거나 볼 수 없어요|It does not exist, or you cannot see it/;
const LOCALES = ['ko', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Those who see a page with other eyes than the one it is made for. */
const OTHERS: readonly Persona[] = [
  'hub_manager',
  'hub_staff',
  'mentor',
  'team_lead',
  'team_member',
  'funder_observer',
];

async function open(page: Page, { at, persona }: AppPage, hub: string, as = persona): Promise<void> {
  if (as) await signIn(page, as, hub);
  await page.goto(as ? at(await factsOf(page, as, hub)) : at({} as Facts));
  await settled(page);
}

for (const locale of LOCALES)
  test.describe(`in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('onsil.locale', chosen), locale);
    });

    for (const appPage of PAGES)
      test(`${appPage.path} has no serious finding, light and dark`, async ({ page }) => {
        test.slow(); // the board holds 45 rows of 15 marks, each with its colours
        await open(page, appPage, FULL_HUB);
        await expect(page.getByRole('heading', { name: NOT_FOUND })).toHaveCount(0);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);

        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expect(await seriousFindings(page), colorScheme).toEqual([]);
        }
      });
  });

for (const appPage of PAGES.filter(
  ({ path, persona }) => persona === 'hub_manager' || (persona === 'hub_staff' && path !== '/account'),
))
  test(`${appPage.path} has no serious finding in a hub that is empty`, async ({ page }) => {
    await open(page, appPage, EMPTY_HUB, 'hub_manager');

    expect(await seriousFindings(page)).toEqual([]);
  });

for (const persona of OTHERS)
  test(`no page has a serious finding for a ${persona.replace('_', ' ')}`, async ({ page }) => {
    test.slow();
    await signIn(page, persona);
    const facts = await factsOf(page, persona, FULL_HUB);

    const findings: Record<string, string[]> = {};
    for (const { path, at } of PAGES.filter(
      (other) => other.persona && other.persona !== persona && other.persona !== 'network_operator',
    )) {
      await page.goto(at(facts));
      await settled(page);
      const found = await seriousFindings(page);
      if (found.length > 0) findings[path] = found;
    }

    expect(findings).toEqual({});
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
