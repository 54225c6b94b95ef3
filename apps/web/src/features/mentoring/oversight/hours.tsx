import { SegmentedControl } from '@mantine/core';
import type { MentoringHoursPage } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import styles from './oversight.module.css';
import { hoursQuery } from './oversight.queries.js';
import { PagedPane } from './paged-pane.js';

type HoursLine = MentoringHoursPage['items'][number];

interface CountedProps {
  of: HoursLine;
  by: 'team' | 'mentor';
  children: string;
}

/** A number of a line, which opens the sessions that it counts. */
function Counted({ of: { id, sessions }, by, children }: CountedProps) {
  const { slug } = useHub();
  if (sessions === 0) return children;
  return (
    <Link to="/h/$hub/sessions" params={{ hub: slug }} search={{ when: 'logged' as const, [by]: id }}>
      {children}
    </Link>
  );
}

/** How often and how long teams and mentors met; each number opens its sessions. */
export function Hours({ by }: { by: 'team' | 'mentor' }) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const { duration, number, day, dayOf } = useFormats();
  const navigate = useNavigate();
  const query = useInfiniteQuery(hoursQuery(slug, by));
  const columns = [
    {
      key: 'name',
      title: t(`column.${by}`),
      cell: ({ id, name }: HoursLine) =>
        by === 'team' ? (
          <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: id }}>
            {name}
          </Link>
        ) : (
          <Link to="/h/$hub/mentors/$mentor" params={{ hub: slug, mentor: id }}>
            {name}
          </Link>
        ),
    },
    {
      key: 'sessions',
      title: t('column.sessions'),
      cell: (line: HoursLine) => (
        <Counted of={line} by={by}>
          {number(line.sessions)}
        </Counted>
      ),
      isNumber: true,
    },
    {
      key: 'hours',
      title: t('column.hours'),
      cell: (line: HoursLine) => (
        <Counted of={line} by={by}>
          {duration(line.minutes)}
        </Counted>
      ),
      isNumber: true,
    },
    {
      key: 'last',
      title: t('column.last'),
      cell: ({ lastSessionAt }: HoursLine) => (lastSessionAt ? day(dayOf(lastSessionAt)) : t('neverMet')),
    },
  ];
  return (
    <>
      <div className={styles['by']}>
        <SegmentedControl
          aria-label={t('by')}
          value={by}
          onChange={(chosen) =>
            void navigate({
              to: '/h/$hub/mentoring',
              params: { hub: slug },
              search: { tab: 'hours', ...(chosen === 'mentor' && { by: 'mentor' }) },
            })
          }
          data={[
            { value: 'team', label: t('column.team') },
            { value: 'mentor', label: t('column.mentor') },
          ]}
        />
        {query.data ? (
          <Link
            className={styles['quiet']}
            to="/h/$hub/sessions"
            params={{ hub: slug }}
            search={{ when: 'logged' as const }}
          >
            {t('totals', {
              count: query.data.pages[0]!.totals.sessions,
              time: duration(query.data.pages[0]!.totals.minutes),
            })}
          </Link>
        ) : null}
      </div>
      <PagedPane query={query} label={t('tab.hours')}>
        {(pages) => {
          const lines = pages.flatMap(({ items }) => items);
          return lines.length > 0 ? (
            <DataTable label={t('tab.hours')} columns={columns} rows={lines} rowKey={({ id }) => id} />
          ) : (
            <EmptyState title={t('empty.hours')}>{t('empty.hoursBody')}</EmptyState>
          );
        }}
      </PagedPane>
    </>
  );
}
