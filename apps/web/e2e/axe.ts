import fs from 'node:fs';
import { createRequire } from 'node:module';

import axe, { type Result, type RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

import { judgeShownBySaid } from './shown-and-said.js';

/** Everything axe knows of WCAG 2.2 A and AA, and what it calls good practice. */
const ALL_RULES: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What is left to find where every element is the same, in the same place, and only the colours are others. */
const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

type Axe = typeof axe;

/** In the page: a page has a dozen colours, and axe takes the words of each apart for every element that lies under a text. */
function rememberColours({ commons }: { commons: { color: { Color: { prototype: Colour } } } }): void {
  const { prototype } = commons.color.Color;
  const parse = prototype.parseString;
  const known = new Map<string, Pick<Colour, 'r' | 'g' | 'b' | 'alpha'>>();
  prototype.parseString = function parseOnce(words) {
    const before = known.get(words);
    if (before) return Object.assign(this, before);
    parse.call(this, words);
    known.set(words, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
    return this;
  };
}

/** What we need of axe's colour, each part from 0 to 1. */
interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(this: Colour, words: string): Colour;
}

/** Half as long as `axe.source`, and read by the browser in half the time. */
const SOURCE = `${fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
;axe.configure({ noHtml: true }); // the markup of each element that passed is copied for nobody
(${rememberColours.toString()})(axe);
(${judgeShownBySaid.toString()})(axe);`;

/** Rules that find moderate and minor things alone: of those nobody is told, and some of them take long. */
const MILD = (axe as unknown as { _audit: { rules: readonly { id: string; impact: string }[] } })._audit.rules
  .filter(({ impact }) => impact === 'moderate' || impact === 'minor')
  .map(({ id }) => id);
const LEFT_OUT = Object.fromEntries(MILD.map((id) => [id, { enabled: false }]));

/** What axe calls serious or critical on the page as it stands, one line a finding. */
export async function seriousFindings(page: Page, { onlyColours = false } = {}): Promise<string[]> {
  const options = onlyColours ? { runOnly: [...COLOUR_RULES] } : { runOnly: [...ALL_RULES], rules: LEFT_OUT };
  let found = await axeIn(page, options);
  if (!found) {
    await page.evaluate(SOURCE);
    found = (await axeIn(page, options))!;
  }
  const { violations, passed } = found;
  expect(passed, 'axe looked at something').toBeGreaterThan(onlyColours ? 0 : 5);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
}

/** Nothing where axe is not in the page; it stays in one that goes on within the app: the second time it is three times as fast. */
function axeIn(page: Page, options: RunOptions): Promise<{ violations: Result[]; passed: number } | undefined> {
  return page.evaluate(async (asked) => {
    const { axe: there } = self as unknown as { axe?: Axe };
    if (!there) return undefined;
    // To describe each of thousands of cells that passed takes longer than to look.
    const { violations, passes } = await there.run(document, { ...asked, resultTypes: ['violations'] });
    return { violations, passed: passes.length };
  }, options);
}

/** What all elements are, where each stands and whether it shows, as a hash: pages of one differ in colours at most. */
export function shapeOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const root = document.documentElement;
    const places = [...root.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const shows = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      return [x, y, width, height].map(Math.round).join() + (shows ? '' : '-');
    });
    // The board's marks are pictures in the colours of the scheme: where they stand is asked below.
    const html = root.outerHTML
      .replace(/ data-mantine-color-scheme="\w+"/, '')
      .replace(/url\(&quot;data:image\/svg\+xml,[^&]*&quot;\)/g, 'url()');
    const shape = html + places.join(' ');
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(shape));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}

/** Waits until the page shows what it came for: its title stands there and nothing is on its way. */
export async function settled(page: Page): Promise<void> {
  // Asked once a frame: an expectation asks again after up to a second.
  await page.waitForFunction(
    () => document.querySelector('h1')?.checkVisibility() && !document.querySelector('[aria-busy="true"]'),
    undefined,
    { timeout: 20_000 },
  );
}

/** The page in light or dark, once it has put on the colours. */
export async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // In one call: each has Playwright take a stack and tell its parent twice.
  await page.evaluate(async (asked) => {
    while (document.documentElement.dataset['mantineColorScheme'] !== asked) await new Promise(requestAnimationFrame);
    // Colours take 120 ms to change (look.md section 4); half-way they are nobody's.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, colorScheme);
}

/** How wide the page lays itself out where 360 px are given, in CSS pixels; it has its former size back afterwards. */
export async function widthOnAPhone(page: Page): Promise<number> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 360, height: 780 });
  const width = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollWidth)));
      }),
  );
  await page.setViewportSize(before);
  return width;
}
