import type { TodayView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { boardRoute } from '../board/board.routes.js';
import styles from './today.module.css';

/** Beside what waits: what is due next, and how long we ourselves take to answer. */
export function TodayAside({ today: { upcoming, answer } }: { today: TodayView }) {
  const { t } = useTranslation('today');
  const { slug } = useHub();
  const { day, dueShort } = useFormats();
  return (
    <Pane label={t('upcoming')}>
      <PaneSection title={t('upcoming')}>
        {upcoming.length === 0 ? <p className={styles['quiet']}>{t('noUpcoming')}</p> : null}
        <ul className={styles['due']}>
          {upcoming.map(({ dueOn, inDays, code, title, cohortId, team, teams }) => (
            <li key={`${cohortId}${code}${team ?? ''}`}>
              <b>{dueShort(inDays)}</b>
              <Link
                to={boardRoute.to}
                params={{ hub: slug, cohort: cohortId }}
                search={{
                  milestone: code,
                  state: 'open,returned,blocked,late,not_due',
                  due: dueOn,
                  ...(team && { q: team }),
                }}
              >
                {team ? t('ownDue', { team, code }) : t('planDue', { code, title, count: teams })}
              </Link>
              <span>{day(dueOn)}</span>
            </li>
          ))}
        </ul>
      </PaneSection>
      <PaneSection title={t('pace')}>
        <p className={styles['quiet']}>
          {answer.medianDays === null
            ? t('noPace')
            : t('paceIs', { days: t('span', { count: answer.medianDays }), count: answer.answered })}{' '}
          {answer.answered > 0 ? (
            <Link to="/h/$hub/inbox" params={{ hub: slug }} search={{ box: 'answered' }}>
              {t('paceRows', { count: answer.answered })}
            </Link>
          ) : null}
        </p>
      </PaneSection>
    </Pane>
  );
}
