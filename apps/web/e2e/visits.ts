import { LINKED_PAGES, PAGES, type AppPage } from './pages.js';
import { EMPTY_HUB, FULL_HUB, type Persona } from './people.js';

export type Locale = 'ko' | 'en';
export type Scheme = 'light' | 'dark';

/** One look at a page: whose eyes, which hub, which language, and the colours one after the other. */
export interface Visit {
  readonly page: AppPage;
  readonly persona: Persona | undefined;
  readonly hub: string;
  readonly locale: Locale;
  readonly schemes: readonly Scheme[];
}

const LOCALES: readonly Locale[] = ['ko', 'en'];
const BOTH: readonly Scheme[] = ['light', 'dark'];
const ONE: readonly Scheme[] = ['light'];
/** Those who see a page with other eyes than the one it is made for. */
const EVERYBODY: readonly Persona[] = [
  'hub_manager',
  'hub_staff',
  'mentor',
  'team_lead',
  'team_member',
  'funder_observer',
  'network_operator',
];

/** The pages of an empty hub, which nobody but its manager has joined. */
const inEmptyHub = PAGES.filter(
  ({ path, persona }) => persona === 'hub_manager' || (persona === 'hub_staff' && path !== '/account'),
);

const linkedPages = LOCALES.flatMap((locale) =>
  LINKED_PAGES.map((page) => ({
    page,
    persona: undefined,
    hub: FULL_HUB,
    locale,
    schemes: locale === 'ko' ? BOTH : ONE,
  })),
);

/** Each page in both languages and colours with data, and once empty and once as everybody else. */
export const USUAL_VISITS: readonly Visit[] = [
  ...LOCALES.flatMap((locale) =>
    PAGES.map((page) => ({ page, persona: page.persona, hub: FULL_HUB, locale, schemes: BOTH })),
  ),
  ...inEmptyHub.map((page) => ({
    page,
    persona: 'hub_manager' as const,
    hub: EMPTY_HUB,
    locale: 'ko' as const,
    schemes: ONE,
  })),
  ...EVERYBODY.flatMap((persona) =>
    PAGES.filter((page) => page.persona && page.persona !== persona).map((page) => ({
      page,
      persona,
      hub: FULL_HUB,
      locale: 'ko' as const,
      schemes: ONE,
    })),
  ),
  ...linkedPages,
];

/** Each page as everybody, with data and empty, in both languages and colours. */
export const ALL_VISITS: readonly Visit[] = [
  ...LOCALES.flatMap((locale) =>
    PAGES.flatMap((page) => [
      ...(page.persona ? EVERYBODY : [undefined]).map((persona) => ({
        page,
        persona,
        hub: FULL_HUB,
        locale,
        schemes: BOTH,
      })),
      ...(page.persona ? [{ page, persona: 'hub_manager' as const, hub: EMPTY_HUB, locale, schemes: BOTH }] : []),
    ]),
  ),
  ...linkedPages,
];
