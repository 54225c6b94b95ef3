import type { BoardView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { boardFacts } from './board-rows.rule.js';
import { boardRoute } from './board.routes.js';
import styles from './board.module.css';

/** Five numbers over all teams, each with the rows behind it. */
export function BoardFactsStrip({ board, hub }: { board: BoardView; hub: string }) {
  const { t } = useTranslation('board');
  const { day, dueShort } = useFormats();
  const { silent, review, blocked, late, next } = boardFacts(board);
  const params = { hub, cohort: board.cohort.id };
  const number = <b />;
  return (
    <section className={styles['facts']} aria-label={t('facts.label')}>
      {silent ? (
        <div>
          <p>
            <Trans
              t={t}
              i18nKey="facts.silent"
              count={silent.teams}
              values={{ days: t('facts.silentDays', { count: silent.from }) }}
              components={{ b: number }}
            />
          </p>
          <Link to={boardRoute.to} params={params} search={{ silent: silent.from, sort: 'silent' }}>
            {t('facts.silentOpen')}
          </Link>
        </div>
      ) : null}
      <div>
        <p>
          <Trans
            t={t}
            i18nKey="facts.review"
            count={review.count}
            values={{ days: review.longest }}
            components={{ b: number }}
          />
        </p>
        <Link to={boardRoute.to} params={params} search={{ state: 'in_review' }}>
          {t('facts.reviewOpen')}
        </Link>
      </div>
      <div>
        <p>
          <Trans t={t} i18nKey="facts.blocked" count={blocked} components={{ b: number }} />
        </p>
        <Link to={boardRoute.to} params={params} search={{ state: 'blocked' }}>
          {t('facts.blockedOpen')}
        </Link>
      </div>
      <div>
        <p>
          <Trans t={t} i18nKey="facts.late" count={late} components={{ b: number }} />
        </p>
        <Link to={boardRoute.to} params={params} search={{ state: 'late' }}>
          {t('facts.lateOpen')}
        </Link>
      </div>
      {next ? (
        <div>
          <p>
            {t('facts.next')} <b>{dueShort(next.inDays)}</b>
          </p>
          <Link
            to={boardRoute.to}
            params={params}
            search={{ milestone: next.code, state: 'open,returned,blocked,not_due' }}
          >
            {t('facts.nextOpen', { code: next.code, title: next.title, day: day(next.dueOn) })}
          </Link>
        </div>
      ) : null}
    </section>
  );
}
