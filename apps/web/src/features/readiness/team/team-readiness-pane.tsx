import { Button } from '@mantine/core';
import type { TeamReadinessView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { frameworkQuery } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { teamReadinessQuery } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';

/** On a team's page: where it stands, which dimensions hold it down, and the way to all of it. */
export function TeamReadinessPane({ teamId }: { teamId: string }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const query = useQuery(teamReadinessQuery(slug, teamId));
  return (
    <Pane>
      <PaneSection
        title={t('title')}
        end={
          <Button
            size="xs"
            variant="light"
            renderRoot={(props) => (
              <Link {...props} to="/h/$hub/readiness/teams/$team" params={{ hub: slug, team: teamId }} />
            )}
          >
            {t('see')}
          </Button>
        }
      >
        <QueryStates query={query}>
          {(view) =>
            view.round ? (
              <InShort view={view} round={view.round} />
            ) : (
              <p className={styles['quiet']}>{t('empty.round')}</p>
            )
          }
        </QueryStates>
      </PaneSection>
    </Pane>
  );
}

function InShort({ view, round }: { view: TeamReadinessView; round: NonNullable<TeamReadinessView['round']> }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { level: levelName, dimension } = useFrameworkWords();
  const framework = useQuery(frameworkQuery(slug, round.framework));
  const { overall, confirmed, gaps } = view;
  if (!overall) return <p className={styles['quiet']}>{t('empty.assessments')}</p>;
  return (
    <QueryStates query={framework}>
      {({ content }) => (
        <>
          <p>{t('inShort', { level: overall.level, word: levelName(content, overall.level) })}</p>
          <p className={styles['quiet']}>
            {t('lowest', { names: overall.lowest.map((key) => dimension(content, key)).join(', ') })}
          </p>
          <p className={styles['quiet']}>
            {t('profile', {
              levels: confirmed.map(({ dimension: key, level }) => `${dimension(content, key)} ${level}`).join(', '),
            })}
          </p>
          <p className={styles['quiet']}>{t('gapCount', { count: gaps.length })}</p>
        </>
      )}
    </QueryStates>
  );
}
