import type { TeamMilestoneView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { HandInPane } from '../hand-in/hand-in-pane.js';
import { teamMilestoneQuery } from '../team-milestones.queries.js';
import { AttemptsPane } from './attempts-pane.js';
import { Actions } from './milestone-actions.js';
import { Beside, Facts } from './milestone-facts.js';
import { ReviewAttempt } from './review-attempt.js';

/** One team milestone. Whoever may work on it sees the form, whoever may decide sees the review, all others the record. */
export function MilestonePage() {
  const { milestone } = useParams({ strict: false }) as { milestone: string };
  const { work } = useSearch({ strict: false }) as { work?: 'hand-in' };
  const { slug } = useHub();
  const query = useQuery(teamMilestoneQuery(slug, milestone));
  return (
    <QueryStates query={query}>
      {(view) => {
        const { handIn, onBehalf, review } = view.capabilities;
        const waiting = view.attempts.find(({ status }) => status === 'in_review');
        if (review && waiting) return <ReviewAttempt key={waiting.id} view={view} attempt={waiting} />;
        if (handIn && (!onBehalf || work === 'hand-in')) return <WorkOn view={view} />;
        return <Record view={view} />;
      }}
    </QueryStates>
  );
}

function WorkOn({ view }: { view: TeamMilestoneView }) {
  const { t } = useTranslation('review');
  return (
    <>
      <PageHeader title={`${view.team} · ${view.code} ${view.title}`} actions={<Actions view={view} />} />
      <WithAside aside={<Beside view={view} />}>
        <HandInPane key={`${view.id}/${view.attempts.length}`} view={view} />
        {view.attempts.length > 0 ? <AttemptsPane view={view} title={t('earlier')} /> : null}
      </WithAside>
    </>
  );
}

function Record({ view }: { view: TeamMilestoneView }) {
  const { t } = useTranslation('review');
  return (
    <>
      <PageHeader title={`${view.team} · ${view.code} ${view.title}`} actions={<Actions view={view} />} />
      <Facts view={view} />
      <WithAside aside={<Beside view={view} />}>
        {view.attempts.length > 0 ? (
          <AttemptsPane view={view} title={t('attempts')} />
        ) : (
          <Pane>
            <PaneSection title={t('none.title')}>
              <p>{t('none.body')}</p>
            </PaneSection>
          </Pane>
        )}
      </WithAside>
    </>
  );
}
