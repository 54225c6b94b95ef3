import type { MissingAssessmentsView, ReadinessRoundRow } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DataTable } from '../../../ui/data-table.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { missingQuery } from '../readiness.queries.js';
import styles from '../readiness.module.css';

type Missing = MissingAssessmentsView['items'][number];

/** Who has not finished in an open round, team by team, each with a way to the team. */
export function MissingPane({ round }: { round: ReadinessRoundRow }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { day } = useFormats();
  const query = useQuery(missingQuery(slug, round.id));
  const columns = [
    {
      key: 'team',
      title: t('missing.team'),
      cell: ({ team }: Missing) => (
        <Link to="/h/$hub/readiness/teams/$team" params={{ hub: slug, team: team.id }} search={{ round: round.id }}>
          {team.name}
        </Link>
      ),
    },
    {
      key: 'self',
      title: t('perspective.self'),
      cell: ({ self }: Missing) => (self ? t('missing.notYet') : t('missing.done')),
    },
    {
      key: 'mentor',
      title: t('perspective.mentor'),
      cell: ({ mentors }: Missing) =>
        mentors.length > 0
          ? t('missing.of', { names: mentors.map(({ name }) => name).join(', ') })
          : t('missing.nobody'),
    },
    {
      key: 'staff',
      title: t('perspective.staff'),
      cell: ({ staff }: Missing) => (staff ? t('missing.notYet') : t('missing.done')),
    },
  ];
  const title = t('missing.title', { framework: round.framework.shortName, round: t(`round.${round.kind}`) });
  return (
    <Pane>
      <QueryStates query={query}>
        {({ items }) => (
          <>
            <PaneSection title={title} count={items.length} end={t('missing.until', { day: day(round.dueOn) })}>
              {items.length === 0 ? <p className={styles['quiet']}>{t('missing.none')}</p> : null}
            </PaneSection>
            {items.length > 0 ? (
              <DataTable label={title} columns={columns} rows={items} rowKey={({ team }) => team.id} />
            ) : null}
          </>
        )}
      </QueryStates>
    </Pane>
  );
}
