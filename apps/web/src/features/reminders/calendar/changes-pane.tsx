import type { ReminderChange } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconCalendarTime } from '../../../ui/icons/calendar-time.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconPlayerPause } from '../../../ui/icons/player-pause.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import styles from './reminders.module.css';
import { changesQuery } from './reminders.queries.js';

const ICONS = {
  cancelled: IconCircleCheck,
  moved: IconCalendarTime,
  skipped: IconPlayerPause,
  held: IconPlayerPause,
} as const;

/** What vanished or moved by itself, and what somebody took out. */
export function ChangesPane() {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const query = useQuery(changesQuery(slug));
  return (
    <Pane>
      <PaneSection title={t('changes.title')}>
        {query.data?.items.length === 0 ? <p className={styles['quiet']}>{t('changes.none')}</p> : null}
      </PaneSection>
      <QueryStates query={query}>
        {({ items }) => (
          <HairlineList label={t('changes.title')}>
            {items.map((change) => (
              <Change key={change.id} change={change} />
            ))}
          </HairlineList>
        )}
      </QueryStates>
    </Pane>
  );
}

function Change({ change: { at, kind, trigger, about, count, toOn, reason, by } }: { change: ReminderChange }) {
  const { t } = useTranslation('reminders');
  const { dateTime, day } = useFormats();
  const Mark = ICONS[kind];
  const what = { what: t(`short.${trigger}`), count };
  return (
    <li className={styles['change']}>
      <Mark size={17} stroke={1.8} aria-hidden />
      <span className={styles['grow']}>
        <b>{about}</b>
        {kind === 'moved' && toOn ? t('changes.movedTo', { ...what, day: day(toOn) }) : t(`changes.${kind}`, what)}
        {reason ? `: ${reason}` : ''}
        {by ? ` (${by.name})` : ''}
      </span>
      <span className={styles['quiet']}>{dateTime(at)}</span>
    </li>
  );
}
