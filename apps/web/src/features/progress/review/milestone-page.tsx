import type { TeamMilestoneView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useHeld } from '../../../ui/use-held.js';
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
  return <QueryStates query={query}>{(view) => <Milestone key={view.id} view={view} work={work} />}</QueryStates>;
}

/** Who is overtaken while something unsent stands here is told, with both texts, before the page becomes another. */
function Milestone({ view: live, work }: { view: TeamMilestoneView; work: 'hand-in' | undefined }) {
  const [isUnsent, setUnsent] = useState(false);
  const view = useHeld(live, modeKeyOf(live, work), isUnsent);
  const overtakenBy = view === live ? null : live;
  const mode = modeOf(view, work);
  if (mode === 'review') {
    const waiting = waitingOf(view)!;
    return (
      <ReviewAttempt key={waiting.id} view={view} attempt={waiting} overtakenBy={overtakenBy} onUnsent={setUnsent} />
    );
  }
  if (mode === 'work') return <WorkOn view={view} overtakenBy={overtakenBy} onUnsent={setUnsent} />;
  return <Record view={view} />;
}

const waitingOf = ({ attempts }: TeamMilestoneView) => attempts.find(({ status }) => status === 'in_review');

function modeOf(view: TeamMilestoneView, work: 'hand-in' | undefined): 'review' | 'work' | 'record' {
  const { handIn, onBehalf, review } = view.capabilities;
  if (review && waitingOf(view)) return 'review';
  return handIn && (!onBehalf || work === 'hand-in') ? 'work' : 'record';
}

/** Another attempt is another page, also in the same mode. */
const modeKeyOf = (view: TeamMilestoneView, work: 'hand-in' | undefined): string =>
  `${modeOf(view, work)}/${waitingOf(view)?.id ?? view.attempts.length}`;

interface WorkOnProps {
  view: TeamMilestoneView;
  overtakenBy: TeamMilestoneView | null;
  onUnsent: (isUnsent: boolean) => void;
}

function WorkOn({ view, overtakenBy, onUnsent }: WorkOnProps) {
  const { t } = useTranslation('review');
  return (
    <>
      <PageHeader title={`${view.team} · ${view.code} ${view.title}`} actions={<Actions view={view} />} />
      <WithAside aside={<Beside view={view} />}>
        <HandInPane
          key={`${view.id}/${view.attempts.length}`}
          view={view}
          overtakenBy={overtakenBy}
          onUnsent={onUnsent}
        />
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
              <p>{t(view.status === 'waived' ? 'none.waived' : 'none.body')}</p>
            </PaneSection>
          </Pane>
        )}
      </WithAside>
    </>
  );
}
