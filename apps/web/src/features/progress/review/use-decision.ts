import type { AcceptBody, AttemptView, ReviewMark, TeamMilestoneView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';
import type { UnsentReview } from './use-kept-review.js';

/** What a review ends with. */
export type Decision = NonNullable<UnsentReview['decision']>;

interface Reviewed {
  view: TeamMilestoneView;
  attempt: AttemptView;
}

/** Sends what a reviewer does: that they began (the team sees it), and what they decided. */
export function useDecision({ view, attempt }: Reviewed, review: UnsentReview, onDecided: () => void) {
  const { t } = useTranslation('review');
  const { slug } = useHub();
  const changed = useTeamMilestoneChanged(slug);
  const params = { path: { hub: slug, id: attempt.id } };
  const start = useMutation({
    mutationFn: () =>
      answer<TeamMilestoneView>(api.POST('/api/v1/hubs/{hub}/submissions/{id}/start-review', { params })),
    onSuccess: changed,
  });
  const decide = useMutation({
    mutationFn: (decision: Decision) => {
      const { marks, body, ticks = {} } = review;
      const request = {
        params,
        body: { body: body.trim(), marks: marksOf(view, marks, decision), ...ticked(view, ticks) },
        headers: ifMatch(view.version),
      };
      return answer<TeamMilestoneView>(
        decision === 'accept'
          ? api.POST('/api/v1/hubs/{hub}/submissions/{id}/accept', request)
          : api.POST('/api/v1/hubs/{hub}/submissions/{id}/return', request),
      );
    },
    onSuccess: (decided, made) => {
      onDecided(); // first: what is no longer unsent cannot be overtaken by the change that it made
      notifyDone(t(`sent.${made}`, { team: view.team, code: view.code }));
      changed(decided);
    },
    onError: (error) => {
      if (!hasCode(error, 'platform.stale_version')) return;
      const current = error.current as TeamMilestoneView;
      if (current.version === view.version) changed(current);
    },
  });
  return {
    begin: (): void => {
      if (attempt.reviewStarted === null && start.isIdle) start.mutate();
    },
    decide,
  };
}

/** Accepting says yes to every item; returning says no to the marked ones, and with words alone nothing of any. */
function marksOf(view: TeamMilestoneView, marks: readonly ReviewMark[], decision: Decision): ReviewMark[] {
  if (decision === 'return' && marks.every(({ isOk }) => isOk)) return [...marks];
  return view.evidence.map(
    ({ id }) =>
      (decision === 'return' ? marks.find(({ itemId }) => itemId === id) : undefined) ?? {
        itemId: id,
        isOk: true,
        note: '',
      },
  );
}

/** What was ticked, on the revision that was shown. */
function ticked(
  { checklist }: TeamMilestoneView,
  ticks: Readonly<Record<string, boolean>>,
): Pick<AcceptBody, 'checklist'> {
  if (!checklist || Object.keys(ticks).length === 0) return {};
  const said = checklist.ticks.flatMap(({ id }) => {
    const isOk = ticks[id];
    return isOk === undefined ? [] : [{ id, isOk }];
  });
  return { checklist: { revision: checklist.revision, ticks: said } };
}
