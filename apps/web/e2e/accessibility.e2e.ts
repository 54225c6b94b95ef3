import { expect, test as base, type Page } from '@playwright/test';
import type { AnyRouter } from '@tanstack/react-router';

import { BASE_URL } from './address.js';
import { inColours, seriousFindings, settled, shapeOf, widthOnAPhone } from './axe.js';
import { mailedLinks } from './mailed-links.js';
import { factsOf, LINKED_PAGES, NOWHERE, type Facts } from './pages.js';
import { FULL_HUB, signIn } from './people.js';
import { ALL_VISITS, USUAL_VISITS, type Visit } from './visits.js';

/** A page that is not there would have no finding either. */
const NOT_FOUND = /찾는 것이 없거나 볼 수 없어요|It does not exist, or you cannot see it/;

/** Somebody's browser, signed in, and what the pages of the hub are about. */
interface Visitor {
  readonly key: string;
  readonly page: Page;
  readonly facts: Facts;
  /** What was looked at already, colours and all: the same page twice has the same findings. */
  readonly seen: Set<string>;
  /** What was asked for in vain: a page that a role does not reach asks for nothing. */
  readonly refused: string[];
}

type Come = (visit: Visit) => Promise<Visitor>;

/**
 * A visitor stays for all the pages that are opened with the same eyes, signed in once; the next one sits down at the same
 * browser, where nothing is left of them but the script and the type in its cache.
 */
const test = base.extend<object, { come: Come }>({
  come: [
    async ({ browser }, use) => {
      const page = await (await browser.newContext()).newPage();
      const refused: string[] = [];
      page.on('response', (answer) => {
        if (answer.status() === 403) refused.push(`${answer.request().method()} ${new URL(answer.url()).pathname}`);
      });
      let here: Visitor | undefined;
      await use(async (visit) => {
        const key = keyOf(visit);
        if (here?.key === key) return here;
        await forget(page);
        await page.addInitScript((locale) => localStorage.setItem('onsil.locale', locale), visit.locale);
        here = { key, page, facts: await settle(page, visit), seen: new Set<string>(), refused };
        return here;
      });
      await page.context().close();
    },
    { scope: 'worker' },
  ],
});

/** Takes everything from the browser that one person has left there; on a page of the same origin its script stays compiled. */
async function forget(page: Page): Promise<void> {
  await page.goto('/health/live');
  await page.context().clearCookies();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: BASE_URL, storageTypes: 'local_storage,indexeddb' });
  await browser.detach();
}

const keyOf = ({ persona, hub, locale }: Visit): string => [persona ?? 'visitor', hub, locale].join(' ');

async function settle(page: Page, { persona, hub }: Visit): Promise<Facts> {
  if (!persona) return { links: await mailedLinks(page.context().browser()!) } as Facts;
  await signIn(page, persona, hub);
  return factsOf(page, persona, hub);
}

/** Goes on within the app where somebody has come in: starting it anew for each page takes longer than looking. */
async function goTo(page: Page, path: string, isIn: boolean): Promise<void> {
  if (!isIn) return void (await page.goto(path));
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

/** Visits with the same eyes, those with most to look at first. */
function byVisitor(visits: readonly Visit[]): [string, Visit[]][] {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) groups.set(keyOf(visit), [...(groups.get(keyOf(visit)) ?? []), visit]);
  const looks = (theirs: readonly Visit[]): number => theirs.reduce((sum, { schemes }) => sum + schemes.length, 0);
  return [...groups].sort(([, one], [, other]) => looks(other) - looks(one));
}

for (const [key, visits] of byVisitor(process.env['ONSIL_LONG'] ? ALL_VISITS : USUAL_VISITS))
  test.describe(key, () => {
    test.describe.configure({ mode: 'default' }); // one worker, so that they come once

    for (const visit of visits)
      test(titleOf(visit), async ({ come }) => {
        const { page, facts, seen, refused } = await come(visit);
        const path = visit.page.at(facts);

        await goTo(page, path, seen.size > 0);
        await settled(page);

        await expect(page.locator('html')).toHaveAttribute('lang', visit.locale);
        expect(refused.splice(0), 'nobody is shown a page whose data is refused').toEqual([]);
        const isTheirs = visit.persona === visit.page.persona && visit.hub === FULL_HUB;
        const isTeams = visit.persona && visit.page.also?.includes(visit.persona) && !path.includes(NOWHERE);
        if (isTheirs || isTeams) await expect(page.getByRole('heading', { name: NOT_FOUND })).toHaveCount(0);
        if (LINKED_PAGES.includes(visit.page)) await expect(page.getByRole('alert')).toHaveCount(0);
        let before: string | undefined;
        for (const colorScheme of visit.schemes) {
          await inColours(page, colorScheme);
          const shape = await shapeOf(page);
          const looks = `${colorScheme} ${shape}`;
          if (!seen.has(looks))
            expect(await seriousFindings(page, { onlyColours: shape === before }), colorScheme).toEqual([]);
          seen.add(looks);
          before = shape;
        }
        if (isTheirs && visit.locale === 'ko')
          expect(await widthOnAPhone(page), 'no page scrolls sideways at 360 px').toBeLessThanOrEqual(360);
      });
  });

test('axe would see a button without a name, one with another than it shows, and a text too pale', async ({ page }) => {
  await page.goto('/sign-in');
  await settled(page);

  const pale = '<p style="color:#ccc;background:#fff">pale</p>';
  await plant(page, `<button></button><button aria-label="Settings of Kim">Kim, staff</button>${pale}`);

  const found = await seriousFindings(page);
  expect(rulesOf(found)).toEqual(['button-name', 'color-contrast', 'label-content-name-mismatch']);
  expect(found.join('\n')).toContain('shows "Kim, staff", is called "Settings of Kim"');
});

test('what a control shows is found in its name word by word, whatever ending a Korean word carries', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await settled(page);

  const asShown = `
    <button aria-label="면제하기: 회계 교육">면제</button>
    <button aria-label="9 Dec, 5 mails"><div>9</div><div>5</div></button>
    <button aria-label="산골약배달, M8, 지연 6일"><div>지</div><div>6</div></button>`;
  const otherwise = `
    <button id="before" aria-label="무면제">면제</button>
    <button id="part" aria-label="Bypass the gate">pass</button>
    <button id="parted" aria-label="Open on Christmas: it is closed">Open it</button>
    <button id="order" aria-label="5 mails, 9 Dec"><div>9</div><div>5</div></button>
    <button id="number" aria-label="19 Dec, 55 mails"><div>9</div><div>5</div></button>
    <a id="word" href="#" aria-label="Log in">Sign in</a>`;
  await plant(page, asShown + otherwise);

  const found = await seriousFindings(page);
  expect(found.map((finding) => finding.split(': ')[0]).sort()).toEqual(
    ['before', 'number', 'order', 'part', 'parted', 'word'].map((id) => `label-content-name-mismatch #${id}`),
  );
});

test('axe would see a text too pale where it looks at the dark for colours only, and sees that something moved', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await settled(page);
  await inColours(page, 'dark');

  await plant(page, '<p id="pale" style="color:#ccc;background:#fff">pale</p>');

  expect(rulesOf(await seriousFindings(page, { onlyColours: true }))).toEqual(['color-contrast']);
  const before = await shapeOf(page);
  await page.locator('#pale').evaluate(({ style }) => style.setProperty('padding', '4px'));
  expect(await shapeOf(page)).not.toBe(before);
});

async function plant(page: Page, html: string): Promise<void> {
  await page.evaluate((planted) => document.querySelector('h1')!.insertAdjacentHTML('afterend', planted), html);
}

const rulesOf = (findings: readonly string[]): string[] => findings.map((finding) => finding.split(' ')[0]!).sort();
