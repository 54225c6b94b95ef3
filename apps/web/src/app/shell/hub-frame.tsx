import { useMatches } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';

import { HubClock } from '../../ui/format/use-formats.js';
import { MarkSprite } from '../../ui/mark-sprite.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Panes, type ForeignPanes } from '../../routing/panes.js';
import { useHub } from '../../routing/use-hub.js';
import { LAST_HUB_KEY } from '../home/last-hub.js';
import { useLocaleInStep } from '../i18n/use-locale-in-step.js';
import { SessionWatch } from '../sign-in/session-watch.js';
import { BottomBar, SideNav, TopBar } from './nav.js';
import { PageOfRole } from './page-of-role.js';
import { PrivacyGate } from './privacy-gate.js';
import styles from './shell.module.css';
import { useDensity } from './use-density.js';

let loaded: Promise<ForeignPanes> | undefined;

/** The first page has no room for them, and does not bring them. */
const foreignPanes = (): Promise<ForeignPanes> =>
  (loaded ??= import('../foreign-panes.js').then((part) => part.foreignPanes));

/** The frame of a hub's pages: menu at the left, on phones a bar above and one below. */
export function HubFrame() {
  const { slug, timeZone } = useHub();
  useEffect(() => localStorage.setItem(LAST_HUB_KEY, slug), [slug]);
  const isRail = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.rail) });
  useDensity();
  useLocaleInStep();
  return (
    <HubClock timeZone={timeZone}>
      <MarkSprite />
      <div className={styles['app']} data-rail={isRail || undefined}>
        <SideNav />
        <TopBar />
        <main id="main" className={styles['main']} tabIndex={-1}>
          <Suspense fallback={<PageSkeleton />}>
            <Panes value={foreignPanes}>
              <PageOfRole />
            </Panes>
          </Suspense>
        </main>
        <BottomBar />
        <PrivacyGate />
        <SessionWatch />
      </div>
    </HubClock>
  );
}
