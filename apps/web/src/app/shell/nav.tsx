import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCohort } from '../../routing/use-cohort.js';
import { useHub } from '../../routing/use-hub.js';
import { IconDots } from '../../ui/icons/dots.js';
import { Logo } from '../../ui/logo.js';
import { HubSwitcher } from './hub-switcher.js';
import { PersonMenu } from './person-menu.js';
import { placesOf } from './places.js';
import styles from './shell.module.css';
import { owedLogsQuery, unreadQuery, waitingQuery } from './waiting.queries.js';

const BOTTOM_PLACES = 5;

/** The menu at the left: logo, hub, places, person. */
export function SideNav() {
  const { t } = useTranslation('app');
  const { roles } = useHub();
  return (
    <nav className={styles['nav']} aria-label={t('nav.label')}>
      <Link className={styles['brand']} to="/" aria-label={t('nav.home')}>
        <Logo />
        <span className={styles['text']}>{t('brand')}</span>
      </Link>
      <HubSwitcher />
      {usePlaces().map((place) => (
        <PlaceLink key={place.name} place={place} />
      ))}
      <PersonMenu roles={roles} />
    </nav>
  );
}

/** On phones, above the page: hub and person. */
export function TopBar() {
  const { roles } = useHub();
  return (
    <div className={styles['top']}>
      <Logo size={22} />
      <HubSwitcher />
      <PersonMenu roles={roles} />
    </div>
  );
}

/** On phones, below the page: at most five places, the last one opens the rest. */
export function BottomBar() {
  const { t } = useTranslation('app');
  const places = usePlaces();
  const shown = places.length > BOTTOM_PLACES ? places.slice(0, BOTTOM_PLACES - 1) : places;
  const rest = places.slice(shown.length);
  return (
    <nav className={styles['bottom']} aria-label={t('nav.bottom')}>
      {shown.map((place) => (
        <PlaceLink key={place.name} place={place} isNarrow />
      ))}
      {rest.length > 0 ? <MorePlaces places={rest} /> : null}
    </nav>
  );
}

/** The places beyond the fifth; a plain disclosure, closed by going somewhere. */
function MorePlaces({ places }: { places: ShownPlace[] }) {
  const { t } = useTranslation('app');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['more']} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <button
        type="button"
        className={styles['place']}
        aria-expanded={isOpen}
        aria-controls="more-places"
        onClick={() => setOpen(!isOpen)}
      >
        <IconDots size={20} stroke={1.8} aria-hidden />
        {t('nav.more')}
      </button>
      {isOpen ? (
        <div id="more-places" className={styles['morePlaces']} onClick={() => setOpen(false)}>
          {places.map((place) => (
            <PlaceLink key={place.name} place={place} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

const SHORT_NAMES = ['board', 'businessModel'] as const;

function hasShortName(name: ShownPlace['name']): name is (typeof SHORT_NAMES)[number] {
  return SHORT_NAMES.some((short) => short === name);
}

type ShownPlace = ReturnType<typeof usePlaces>[number];

interface PlaceLinkProps {
  place: ShownPlace;
  /** A fifth of a phone's width: its short name, where the full one would not fit on a line. */
  isNarrow?: boolean;
}

function PlaceLink({ place, isNarrow = false }: PlaceLinkProps) {
  const { t } = useTranslation('app');
  const { icon: Icon, name, to, params, count, covers } = place;
  const isCovered = useLocation({ select: ({ pathname }) => covers?.test(pathname) ?? false });
  return (
    <Link
      className={styles['place']}
      to={to}
      params={params}
      {...(isCovered ? { 'aria-current': 'true' as const } : {})}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon size={19} stroke={1.8} aria-hidden />
      <span className={styles['text']}>
        {isNarrow && hasShortName(name) ? t(`placeShort.${name}`) : t(`place.${name}`)}
      </span>
      {count ? <span className={styles['count']}>{count}</span> : null}
    </Link>
  );
}

function usePlaces() {
  const hub = useHub();
  const [cohort] = useCohort();
  const { data: waiting } = useQuery({
    ...waitingQuery(hub.slug),
    enabled: hub.permissions.includes('inbox.read'),
  });
  const { data: unread } = useQuery({ ...unreadQuery(hub.slug), enabled: hub.permissions.includes('notice.read') });
  const { data: owed } = useQuery({ ...owedLogsQuery(hub.slug), enabled: hub.roles.includes('mentor') });
  const counts: Partial<Record<string, number | undefined>> = { inbox: waiting, notices: unread, mentorHome: owed };
  return placesOf(hub, cohort).map((place) => ({
    ...place,
    params: { hub: hub.slug, ...(cohort ? { cohort: cohort.id } : {}) },
    count: counts[place.name],
  }));
}
